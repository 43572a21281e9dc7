"""What if: what 20 years of another way may do to the carbon of a plot, by tables or year by year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from fourpermille_desktop.soil.futures import Measured
from fourpermille_desktop.ui import what_if_origins as sources
from fourpermille_desktop.ui import what_if_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.what_if_answer import ChartCard, KeptCard, NoPlotYet, SourcesCard, VerdictCard
from fourpermille_desktop.ui.what_if_asked import name_of
from fourpermille_desktop.ui.what_if_form import PlotFields, WaysFields, WeatherFields
from fourpermille_desktop.ui.what_if_inputs import Question, as_texts, asks_the_same, from_texts
from fourpermille_desktop.ui.what_if_paper import PaperActs
from fourpermille_desktop.ui.what_if_parts import column_of
from fourpermille_desktop.ui.what_if_reckoning import Answer, by_rothc, by_tier1, lacks_for_rothc, this_year
from fourpermille_desktop.ui.widgets.buttons import Button, SegmentedControl
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.words import parse_number

BY_HAND = "by hand"  # instead of a plot
DRAFTS = "what-if"  # in the context: what was asked of each plot, while the window lives


class WhatIfPage(Page):
    """open_page("what-if", plot=…, scenario=…, question=…). What is asked stands beside the answer, folded below it."""

    FORM_WIDTH = 440
    SIDE_BY_SIDE_FROM = 880  # px of the design

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.plot, self.question, self.typed = "", Question(), set[str]()
        self.read = reading.Read()
        self.measured: tuple[Measured, ...] = ()
        self.quick, self.slow = Answer("tier1"), Answer("rothc")
        self._asked_at = 0
        self._job: Job | None = None
        self._open_next: Question | None = None
        self._scenario_next = ""
        self.head.set_title(self.tr("What if"))
        self._build_head()
        self._build()
        self._build_keys()
        self._rothc_done: object = None

    # Building ----------------------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        models = [("tier1", self.tr("Quick look (Tier 1)")), ("rothc", self.tr("Year by year (RothC)"))]
        self.models = SegmentedControl(self.theme, models, "tier1", self.tr("How it is worked out"))
        self.models.chosen.connect(lambda key: self._ask(replace(self.question, model=key), ""))
        self.head.add_act(self.models)
        self.print_button = Button(self.theme, self.tr("Print"), "printer")
        self.print_button.trailing_icon = "caret-down"
        self.head.add_act(self.print_button)
        self.keep_button = Button(self.theme, self.tr("Keep this"), "bookmark-simple", "filled")
        self.keep_button.clicked.connect(self.keep)
        self.head.add_act(self.keep_button)
        self.paper = PaperActs(self, self.print_button)

    def _build(self) -> None:
        self.verdict = VerdictCard(self.theme, self.words)
        self.verdict.stopped.connect(self.stop)
        self.plot_fields = PlotFields(self.theme, self.words)
        self.ways = WaysFields(self.theme, self.words)
        self.weather = WeatherFields(self.theme, self.words)
        self.chart = ChartCard(self.theme, self.words)
        self.sources = SourcesCard(self.theme, self.words)
        self.kept_card = KeptCard(self.theme)
        for form in (self.plot_fields, self.ways, self.weather):
            form.asked.connect(self._ask)
        self.ways.chosen.connect(self.choose_way)
        self.kept_card.opened.connect(self.open_kept)
        self.kept_card.removed.connect(self.remove_kept)
        self.form = column_of(self.plot_fields, self.ways, self.weather)
        self.result = column_of(self.verdict, self.chart, self.sources, self.kept_card)
        self.both = QWidget()
        self._both_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.both)
        self._both_row.setContentsMargins(0, 0, 0, 0)
        self._both_row.setSpacing(16)
        self._both_row.addWidget(self.form, 0, Qt.AlignmentFlag.AlignTop)
        self._both_row.addWidget(self.result, 1)
        self.empty = NoPlotYet(self.theme)
        self.empty.acted.connect(self.type_by_hand)
        self.empty.second_acted.connect(lambda: self.context.open_page("field", new="plot"))
        for widget in (self.empty, self.both):
            widget.hide()
            self.add_main(widget)
        self._show_state()

    def _build_keys(self) -> None:
        acts: list[tuple[str, Callable[[], object]]] = [
            ("1", lambda: self.choose_way(0)),
            ("2", lambda: self.choose_way(1)),
            ("3", lambda: self.choose_way(2)),
            (self.tr("T"), self.chart.turn),
            ("Ctrl+Return", self.run_now),
            ("Ctrl+P", self.paper.print_page),
            ("Ctrl+E", self.paper.save_numbers),
        ]
        for keys, act in acts:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("1 · 2 · 3", self.tr("which new way")),
            (self.tr("T"), self.tr("chart or table")),
            ("Ctrl+Enter", self.tr("work it out again")),
            ("Ctrl+P", self.tr("print one page")),
            ("Ctrl+E", self.tr("save the numbers")),
        ]

    # Reading -----------------------------------------------------------------------------------------------------

    def arrive(
        self, plot: str = "", scenario: str = "", question: dict[str, Any] | None = None, **where: Any
    ) -> None:  # fmt: skip
        self._open_next = from_texts(question) if question else None
        self._scenario_next = scenario
        self._take_plot(plot or self.context.profile.settings.plot or ("" if self.plot != BY_HAND else BY_HAND))
        self.reload()

    def plot_changed(self) -> None:
        chosen = self.context.profile.settings.plot
        if chosen and chosen != self.plot:
            self._take_plot(chosen)
            self.reload()

    def type_by_hand(self) -> None:
        self._take_plot(BY_HAND)
        self.reload()

    def _take_plot(self, plot: str) -> None:
        """Another plot: what was asked of it last comes back, else its facts fill the fields."""
        if plot == self.plot:
            return
        self._stop_job()
        self.slow, self._rothc_done = Answer("rothc"), None
        self.plot, self.read, self.measured = plot, reading.Read(practices=self.read.practices), ()
        held = self._drafts.get(plot)
        self.question = from_texts(held[0]) if held else Question(model=self.question.model)
        self.typed = set(held[1]) if held else set()

    @property
    def _drafts(self) -> dict[str, tuple[dict[str, Any], list[str]]]:
        drafts: dict[str, tuple[dict[str, Any], list[str]]] = self.context.extra.setdefault(DRAFTS, {})
        return drafts

    @property
    def has_plot(self) -> bool:
        return bool(self.plot) and self.plot != BY_HAND

    def reload(self) -> None:
        self._asked_at += 1
        asked, plot, language = self._asked_at, self.plot if self.has_plot else "", self.words.language
        self.context.tasks.run(
            self,
            lambda _job: reading.read(self.context, plot, language),
            lambda read: self._show(read) if asked == self._asked_at else None,
            otherwise=lambda error: self._no_records(error, asked),
        )

    def _no_records(self, error: BaseException, asked: int) -> None:
        if asked == self._asked_at:
            self.show_error(error, self.reload)
            self._show(reading.Read())

    def _show(self, read: reading.Read) -> None:
        self.read = read
        facts = read.facts
        if facts is None and self.has_plot:
            self.plot = ""  # deleted meanwhile
        self.measured = tuple(reading.measured_of(facts))
        self.ways.set_practices(list(read.practices))
        self.question = sources.filled(self.question, read.facts, self.typed)
        if self._open_next is not None:
            self.question, self._open_next = sources.filled(self._open_next, read.facts, self.typed), None
        self.kept_card.show_kept(reading.kept_rows(read.kept, self.words))
        if self._scenario_next:
            wanted, self._scenario_next = self._scenario_next, ""
            self.open_kept(wanted)
        else:
            self._reckon()

    # Asking ------------------------------------------------------------------------------------------------------

    def _ask(self, question: Question, field: str) -> None:
        """A field was changed: reckon at once, keep the plot's facts with the plot."""
        self.question = question
        if field:
            self.typed.add(field)
        if field != "practice":
            self.ways.tell("")
        if self.plot:
            self._drafts[self.plot] = (as_texts(question), sorted(self.typed))
        self._keep_fact(field)
        self._reckon()

    def _keep_fact(self, field: str) -> None:
        column = sources.PLOT_FACTS.get(field)
        if column is None or not self.has_plot:
            return
        text = getattr(self.question, field)
        value = parse_number(text)
        if field == "clay_pct" and (value is None or not 0 <= value <= 100):
            return
        records, plot = self.context.records, self.plot
        self.context.tasks.run(self, lambda _job: reading.keep_fact(records(), plot, column, text))

    def choose_way(self, at: int) -> None:
        self._ask(replace(self.question, chosen=at), "")

    def _reckon(self) -> None:
        self.quick = by_tier1(replace(self.question, model="tier1"), self.measured, this_year())
        lacks = lacks_for_rothc(replace(self.question, model="rothc"), self.measured)
        if lacks:
            self._stop_job()
            self.slow, self._rothc_done = Answer("rothc", refused=lacks), None
        elif self._asked_rothc() != self._rothc_done:
            self.run_rothc()
        self._show_answer()

    # Year by year ------------------------------------------------------------------------------------------------

    def _asked_rothc(self) -> object:
        """All that RothC looks at: the same again is not worked out again."""
        q = self.question
        parts = (q.climate, q.soil, q.clay_pct, q.sand_pct, q.stock_t_c_ha, q.weather, q.weather_name)
        return (*parts, q.today, *(way.rothc_part() for way in q.ways), self.measured, self.plot)

    def run_now(self) -> None:
        """Ctrl+Enter: work it out again, at once."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()  # a field that is being typed in gives its text
        self._rothc_done = None
        self._reckon()

    def run_rothc(self) -> None:
        """Off the window's thread; what is on its way already is not waited for."""
        self._stop_job()
        asked, question, measured = self._asked_rothc(), replace(self.question, model="rothc"), self.measured
        self._rothc_done = asked  # a second answer to the same is not asked for while this one is on its way
        if self.slow.refused:
            self.slow = Answer("rothc")

        def done(answer: Answer) -> None:
            if self._job is job:
                self._job, self.slow = None, answer
                self.verdict.set_warming(False)
                self._show_answer()

        def broken(error: BaseException) -> None:
            if self._job is job:
                self.stop()
                self.show_error(error, self.run_now)

        # The lane that writes nothing: "Saving…" must not be shown, and a save must not wait.
        job = self._job = self.context.tasks.run(
            self, lambda _job: by_rothc(question, measured, this_year()), done, lane="network", otherwise=broken
        )
        self.verdict.set_warming(question.model == self.question.model)

    def stop(self) -> None:
        """The answer on its way is not waited for."""
        if self._job is not None:
            self._stop_job()
            self.slow, self._rothc_done = Answer("rothc", refused="stopped"), None
            self._show_answer()

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None
        self.verdict.set_warming(False)

    # Showing -----------------------------------------------------------------------------------------------------

    @property
    def answer(self) -> Answer:
        return self.slow if self.question.model == "rothc" else self.quick

    def _show_answer(self) -> None:
        self._show_state()
        question, at = self.question, self.question.chosen
        self.models.choose(question.model)
        origins = self.origins()
        self.plot_fields.show_question(question, origins, sources.stock_now(question, self.measured, self.words))
        self.ways.show_question(question, origins)
        self.weather.show_question(question)
        answer = self.answer
        sentence = self.verdict.show_answer(answer, at, self.other_says())
        self.chart.show_answer(answer, at, sentence)
        self.sources.show_answer(answer, at)
        self._show_keep_button()

    def _show_state(self) -> None:
        is_asked = bool(self.plot)
        self.empty.setVisible(not is_asked)
        self.both.setVisible(is_asked)
        for button in (self.models, self.print_button, self.keep_button):
            button.setVisible(is_asked)

    def _show_keep_button(self) -> None:
        futures = self.answer.futures
        can = futures is not None and bool(futures.ways)
        self.keep_button.setEnabled(can and self.has_plot)
        why = "" if self.has_plot else self.tr("Choose a plot to keep this with it.")
        self.keep_button.setToolTip(why)
        self.keep_button.setAccessibleDescription(why)
        self.print_button.setEnabled(futures is not None)

    def origins(self) -> dict[str, str]:
        return sources.origins(self.question, self.read.facts, self.measured, self.typed)

    def other_says(self) -> str:
        return sources.other_says(self.question, self.quick, self.slow, self.words)

    # Keeping -----------------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep what was asked and what came out with the plot."""
        answer = self.answer
        if answer.futures is None or not answer.futures.ways or not self.has_plot:
            return
        records, plot, name = self.context.records, self.plot, self._name()
        inputs, result = as_texts(self.question), reading.result_of(answer)
        if any(asks_the_same(held.inputs, self.question) for held in self.read.kept):
            self.context.toast(self.tr("This is kept already."))
            return
        self.context.tasks.run(
            self,
            lambda _job: reading.keep_scenario(records(), plot, name, inputs, result),
            lambda id_: self._was_kept(id_, name),
        )

    def _was_kept(self, id_: str, name: str) -> None:
        self.context.toast(self.tr("Kept: {name}").format(name=self.words.name(name)), self.undo)
        self.reload()

    def _name(self) -> str:
        slug = self.question.practices[self.question.chosen]
        return self.ways.practices.get(slug) or name_of(self.question, self.words) or self.tr("What if")

    def open_kept(self, id_: str) -> None:
        """The fields as they were kept; worked out anew with what the plot holds now."""
        held = next((one for one in self.read.kept if one.id == id_), None)
        if held is None or not held.inputs:
            self._reckon()
            return
        self.typed = {"today.land", "today.management", "today.inputs", "today.manure", "today.covered"}
        self._ask(from_texts(held.inputs), "")

    def remove_kept(self, id_: str) -> None:
        records = self.context.records
        name = next((one.name for one in self.read.kept if one.id == id_), "")
        said = self.tr("{name} is taken away.").format(name=self.words.name(name))
        self.context.tasks.run(
            self,
            lambda _job: reading.remove_scenario(records(), id_),
            lambda _done: self.context.toast(said, self.undo),
        )

    def undo(self) -> bool:
        return self._take_back(reading.undo)

    def redo(self) -> bool:
        return self._take_back(reading.redo)

    def _take_back(self, act: Callable[[Any], None]) -> bool:
        records = self.context.records
        self.context.tasks.run(self, lambda _job: act(records()), lambda _done: self.reload())
        return True

    # Folding -----------------------------------------------------------------------------------------------------

    def _fold(self) -> None:
        super()._fold()
        if not hasattr(self, "_both_row"):
            return
        is_wide = self.width() >= self.theme.px(self.SIDE_BY_SIDE_FROM)
        ways = QBoxLayout.Direction
        self._both_row.setDirection(ways.LeftToRight if is_wide else ways.BottomToTop)
        self._both_row.setAlignment(self.form, Qt.AlignmentFlag.AlignTop if is_wide else Qt.AlignmentFlag(0))
        if is_wide:
            self.form.setFixedWidth(min(self.theme.px(self.FORM_WIDTH), round(self.width() * 0.42)))
        else:
            self.form.setMinimumWidth(0)
            self.form.setMaximumWidth(16_777_215)
