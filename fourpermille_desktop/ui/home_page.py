"""Home: the next thing to do, in one second. Filled from `records.glance`, before anything heavy is loaded."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.records.glance import CampaignNow, Glance, glance
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.resources import resources_folder
from fourpermille_desktop.ui.widgets.bars import Stage, StageBar
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, FactRow, IconMark, ListRow, Picture
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.text import Label, Line


class HomePage(Page):
    """One clear next thing with one filled button; what else waits; where the work is safe."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.now = Glance()
        self.rows: list[ListRow] = []
        self.filled: Button | None = None

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", self.tr("the filled button")), ("1 … 6", self.tr("opens a line of the list"))]

    def reload(self) -> None:
        self.clear_main()
        self.clear_side()
        weekday = self.words.weekday(date.today())
        self.head.set_title(self._greeting(), weekday[:1].upper() + weekday[1:])
        try:
            self.now = glance(self.context.profile)
        except AppError as error:
            self.show_error(error, self.reload)
        self.rows, self.filled = [], None
        if not self.now.sites and not self.now.plots and not self.now.samples:
            self.add_main(self._start_here())
        else:
            self._add_work()
        self.add_side(self._safe_card())
        practice = self._practice_card()
        if practice:
            self.add_side(practice)
        if self.now.plots:
            self.add_side(self._part_card())

    def _greeting(self) -> str:
        hour = datetime.now().hour
        if hour < 12:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if hour < 18 else self.tr("Good evening")

    # --- a new profile ---

    def _start_here(self) -> QWidget:
        card = Card(padding=24, gap=12)
        picture = resources_folder("pictures") / "welcome.svg"
        if picture.exists():
            drawing = Picture(self.theme, picture.read_bytes(), "", ratio=640 / 260, most_width=self.theme.px(700))
            row = QHBoxLayout()
            row.addWidget(drawing, 100)
            row.addStretch(1)  # no wider: the button below stays in sight on the smallest window
            card.body.addLayout(row)
        card.body.addWidget(Label(self.tr("Start here"), "verdict"))
        card.body.addWidget(
            Label(
                self.tr("Add the first plot you visit, or look at what others do to keep carbon in the soil."), "body"
            )
        )
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.filled = Button(self.theme, self.tr("Add a plot"), "plus", "filled")
        self.filled.clicked.connect(lambda: self.context.open_page("field", new="plot"))
        see = Button(self.theme, self.tr("See practices"), "book-open")
        see.clicked.connect(lambda: self.context.open_page("practices"))
        tools = Button(self.theme, self.tr("See tools"), "wrench", "plain")
        tools.clicked.connect(lambda: self.context.open_page("toolkit"))
        for act in (self.filled, see, tools):
            acts.addWidget(act)
        acts.addStretch(1)
        card.body.addLayout(acts)
        return card

    # --- the work ---

    def _add_work(self) -> None:
        if self.now.campaign:
            self.add_main(self._next_card(self.now.campaign))
        else:
            self.add_main(self._first_bag_card())
        rows = self._list_rows()
        if rows:
            self.add_main(self._list_card(rows))

    def _next_card(self, campaign: CampaignNow) -> QWidget:
        card = Card(padding=20, gap=10)
        top = QHBoxLayout()
        top.addWidget(Chip(self.theme, campaign.name or self.tr("Sampling campaign"), "accent", "map-pin"))
        top.addStretch(1)
        if campaign.starts_on:
            top.addWidget(Line(self._days(campaign), "second"))
        card.body.addLayout(top)
        plot = self.words.name(campaign.plot_name)
        left = campaign.bags - campaign.bags_with_result
        if left:
            said = self.tr("%n bag(s) of {plot} wait for lab results", "", left).format(plot=plot)
        else:
            said = self.tr("All %n bag(s) of {plot} have lab results", "", campaign.bags).format(plot=plot)
        card.body.addWidget(Label(said, "verdict"))
        card.body.addWidget(Label(self._where_you_stopped(campaign), "second"))
        card.body.addWidget(StageBar(self.theme, self._stages(campaign)))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        act = self.tr("See the bags") if campaign.bags_with_result else self.tr("Continue sampling")
        self.filled = Button(self.theme, act, "arrow-right", "filled")
        self.filled.clicked.connect(
            lambda: self.context.open_page("field", plot=campaign.plot, campaign=campaign.id, view="samples")
        )
        plots = Button(self.theme, self.tr("See the plot"), "map-pin")
        plots.clicked.connect(lambda: self.context.open_page("field", plot=campaign.plot))
        acts.addWidget(self.filled)
        acts.addWidget(plots)
        acts.addStretch(1)
        card.body.addSpacing(4)
        card.body.addLayout(acts)
        return card

    def _stages(self, campaign: CampaignNow) -> list[Stage]:
        done = campaign.bags_with_result / campaign.bags if campaign.bags else 0.0
        of_all = self.tr("{some} of {all}").format(some=campaign.bags_with_result, all=campaign.bags)
        return [
            Stage(self.tr("Points"), self.tr("%n point(s)", "", campaign.points), 1.0 if campaign.points else 0.0),
            Stage(self.tr("Sampled"), self.tr("%n bag(s)", "", campaign.bags), 1.0 if campaign.bags else 0.0),
            Stage(self.tr("Lab results"), of_all, done),
        ]

    def _where_you_stopped(self, campaign: CampaignNow) -> str:
        if not campaign.last_code:
            return self.tr("Everything you typed is here.")
        return self.tr("The last bag is {bag}, point {point}. Everything you typed is here.").format(
            bag=self.words.code(campaign.last_code), point=self.words.code(campaign.last_point)
        )

    def _days(self, campaign: CampaignNow) -> str:
        try:
            return self.words.days(campaign.starts_on, campaign.ends_on)
        except ValueError:
            return self.words.name(campaign.starts_on)

    def _first_bag_card(self) -> QWidget:
        card = Card(padding=20, gap=10)
        name = self.words.name(self.now.plot_name)
        card.body.addWidget(Label(self.tr("Take the first bag"), "verdict"))
        said = self.tr("{plot} is ready. Each bag is one layer at one point.").format(plot=name)
        card.body.addWidget(Label(said, "second"))
        self.filled = Button(self.theme, self.tr("Log samples"), "plus", "filled")
        plot = self.now.plot_id
        self.filled.clicked.connect(lambda: self.context.open_page("field", plot=plot, view="samples"))
        card.body.addWidget(self.filled, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _list_rows(self) -> list[tuple[str, str, str, Chip | None, dict[str, Any]]]:
        rows: list[tuple[str, str, str, Chip | None, dict[str, Any]]] = []
        if self.now.drafts:
            chip = Chip(self.theme, self.tr("go on"), "warn", "clock")
            title = self.tr("You stopped while typing")
            rows.append(("note-pencil", title, self.tr("Everything you typed is here."), chip, {"page": "field"}))
        if self.now.two_values:
            title = self.tr("%n value(s) differ", "", self.now.two_values)
            chip = Chip(self.theme, self.tr("choose"), "info")
            detail = self.tr("Two people wrote at the same time · both are kept")
            rows.append(("git-pull-request", title, detail, chip, {"page": "sync", "view": "two_values"}))
        if self.now.waiting:
            title = self.tr("%n record(s) wait to be sent", "", self.now.waiting)
            rows.append(("cloud-arrow-up", title, self.tr("Nothing is lost by waiting."), None, {"page": "sync"}))
        return rows

    def _list_card(self, rows: list[tuple[str, str, str, Chip | None, dict[str, Any]]]) -> QWidget:
        card = Card(self.tr("Next for you"), gap=4)
        for at, (icon, title, detail, chip, where) in enumerate(rows):
            if at:
                card.body.addWidget(Divider())
            row = ListRow(self.theme, icon, title, detail, chip)
            page = where.pop("page")
            row.opened.connect(lambda page=page, where=where: self.context.open_page(page, **where))
            card.body.addWidget(row)
            self.rows.append(row)
        return card

    # --- the side ---

    def _safe_card(self) -> QWidget:
        card = Card(gap=8)
        card.add_head(self.tr("Your work is safe"), IconMark(self.theme, "shield-check", "primaryText", 20))
        saved = self._when(self.now.last_saved) if self.now.last_saved else self.tr("nothing yet")
        card.body.addWidget(FactRow(self.theme, "laptop", self.tr("On this laptop"), saved, "second"))
        if self.context.profile.settings.hub_url:
            if self.now.waiting:
                words, role = self.tr("%n record(s) wait", "", self.now.waiting), "accent"
            else:
                words, role = self.tr("all arrived"), "good"
            card.body.addWidget(FactRow(self.theme, "cloud-arrow-up", self.tr("At the hub"), words, role))
            card.body.addWidget(Label(self.tr("Nothing is lost by waiting."), "second"))
        else:
            card.body.addWidget(Label(self.tr("You work alone on this laptop. That is fine."), "second"))
        page = Button(self.theme, self.tr("Sync page"))
        page.clicked.connect(lambda: self.context.open_page("sync"))
        card.body.addWidget(page, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _when(self, ms: int) -> str:
        at = datetime.fromtimestamp(ms / 1000)
        if at.date() == date.today():
            return self.tr("saved {time}").format(time=self.words.time(at))
        return self.words.day(at.date())

    def _practice_card(self) -> QWidget | None:
        """One practice of the week: another each week, so that the library is met without being looked for."""
        pack = self.context.pack
        if pack is None:
            return None
        cards = [card for card in pack.cards("practice", self.words.language, sort="evidence") if card.picture]
        if not cards:
            return None
        chosen = cards[date.today().isocalendar().week % len(cards)]
        card = Card(clickable=True, padding=0, gap=0)
        card.setAccessibleName(chosen.title)
        card.body.addWidget(Picture(self.theme, pack.picture(chosen.picture), "", ratio=640 / 216, radius=11))
        words = QVBoxLayout()
        words.setContentsMargins(18, 12, 18, 16)
        words.setSpacing(4)
        words.addWidget(Label(chosen.title, "cardTitle"))
        words.addWidget(Label(chosen.summary, "second"))
        card.body.addLayout(words)
        card.opened.connect(lambda: self.context.open_page("practices", slug=chosen.slug))
        return card

    def _part_card(self) -> QWidget:
        card = Card(gap=6)
        card.add_head(self.tr("Your part in the plan"), Line("E1 · E2", "small"))
        row = QHBoxLayout()
        figures = (
            (self.now.plots_measured, self.tr("plots measured")),
            (self.now.samples, self.tr("bags logged")),
            (self.now.sites, self.tr("sites")),
        )
        for value, words in figures:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Line(self.words.count(value), "number"))
            column.addWidget(Line(words, "small"))
            row.addLayout(column)
        card.body.addLayout(row)
        return card

    def keyPressEvent(self, event: Any) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.filled:
            self.filled.click()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_6 and key - Qt.Key.Key_1 < len(self.rows):
            self.rows[key - Qt.Key.Key_1].opened.emit()
        else:
            super().keyPressEvent(event)
