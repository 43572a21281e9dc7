"""What is answered: the sentence with its figures, the chart with its table, where the numbers come from, kept ones."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from fourpermille_desktop.soil.futures import DECIMALS, Gain, gain, shown
from fourpermille_desktop.ui import what_if_words as say
from fourpermille_desktop.ui.pictures import own_picture
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.what_if_chart import FuturesChart, FuturesTable, scale_of
from fourpermille_desktop.ui.what_if_parts import FoldCard
from fourpermille_desktop.ui.what_if_reckoning import Answer, Cell
from fourpermille_desktop.ui.widgets.buttons import Button, IconButton
from fourpermille_desktop.ui.widgets.cards import Card, Divider, IconMark, ListRow, NoteRow
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.states import EmptyState
from fourpermille_desktop.ui.widgets.table import DataTable
from fourpermille_desktop.ui.widgets.text import Label, Line
from fourpermille_desktop.ui.words import Words

_ICONS = {"more": ("trend-up", "primaryText"), "less": ("trend-down", "danger"), "either": ("minus", "text2"),
          "same": ("minus", "text2")}  # fmt: skip


class Figure(QWidget):
    """A number with its name above and its unit beside."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.name = Line("", "second")
        column.addWidget(self.name)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.number = Line("", "number")
        self.unit = Line("", "second")
        row.addWidget(self.number)
        row.addWidget(self.unit, 1)
        column.addLayout(row)

    def show_figure(self, name: str, number: str, unit: str) -> None:
        self.name.setText(name)
        self.number.setText(number)
        self.unit.setText(unit)
        self.setAccessibleName(f"{name}: {number} {unit}")


class VerdictCard(Card):
    """The sentence a farmer can repeat; then that it is a calculation; then figures, cares and CO₂ when asked."""

    stopped = Signal()
    practices_wanted = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(padding=20, gap=8)
        self.theme, self.words = theme, words
        self.answer: Answer | None = None
        self.key = "0"
        head = QHBoxLayout()
        head.setSpacing(12)
        self.mark = IconMark(theme, "minus", "text2", 24)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self.sentence = Label("", "verdict")
        head.addWidget(self.sentence, 1)
        self.body.addLayout(head)
        self.under = Label("", "second")
        self.co2 = Button(theme, self.tr("As CO₂"), None, "plain")
        self.co2.setCheckable(True)
        self.co2.clicked.connect(self._toggle_co2)
        second = QHBoxLayout()
        second.addWidget(self.under, 1)
        second.addWidget(self.co2)
        self.body.addLayout(second)
        self._build_figures()
        self.co2_line = Label("", "strong")
        self.caveats = Label(say.caveats(), "second")
        self.body.addWidget(self.co2_line)
        self.body.addWidget(self.caveats)
        self.other = Label("", "second")
        self.body.addWidget(self.other)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(4)
        self.body.addLayout(self.notes)
        self._build_warming()
        self._shows_co2 = False

    def _build_figures(self) -> None:
        self.figures = QWidget()
        row = FlowLayout(self.figures, 28)
        self.now, self.then, self.change = Figure(), Figure(), Figure()
        for figure in (self.now, self.then, self.change):
            row.addWidget(figure)
        self.body.addWidget(self.figures)

    def _build_warming(self) -> None:
        self.warming = QWidget()
        row = QHBoxLayout(self.warming)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconMark(self.theme, "clock", "text2"))
        row.addWidget(Label(self.tr("Warming up the soil…"), "body"), 1)
        stop = Button(self.theme, self.tr("Stop"), "stop-circle")
        stop.clicked.connect(self.stopped)
        row.addWidget(stop)
        self.warming.hide()
        self.body.addWidget(self.warming)
        self._wait = QTimer(self, singleShot=True, interval=300)
        self._wait.timeout.connect(self.warming.show)

    def set_warming(self, is_warming: bool) -> None:
        """Shown only when it takes longer than a glance."""
        if is_warming and not self._wait.isActive():
            self._wait.start()
        elif not is_warming:
            self._wait.stop()
            self.warming.hide()

    def _toggle_co2(self) -> None:
        self._shows_co2 = self.co2.isChecked()
        self._show_co2()

    def _show_co2(self) -> None:
        futures = self.answer.futures if self.answer else None
        can = futures is not None and not gain(futures, self.key).is_nothing
        self.co2.setVisible(can)
        is_shown = can and self._shows_co2
        if is_shown and futures is not None:
            self.co2_line.setText(say.co2e_sentence(self.words, futures, self.key))
        self.co2_line.setVisible(is_shown)
        self.caveats.setVisible(is_shown)

    # What it says ------------------------------------------------------------------------------------------------

    def show_answer(self, answer: Answer, at: int, other: str) -> str:
        """Show what a model says of one new way; returns the sentence."""
        self.answer, self.key = answer, str(at)
        futures = answer.futures
        code = answer.refused or answer.ways_refused.get(at, "")
        if futures is None and not code:
            sentence = self._show_warming()
        elif code or futures is None:
            sentence = self._show_refusal(answer, code)
        else:
            found = gain(futures, self.key)
            sentence = self._show_gain(found)
            self._show_figures(found)
        self.figures.setVisible(futures is not None and not code)
        self._show_co2()
        self.other.setText(other)
        self.other.setVisible(bool(other))
        self._show_notes(() if code else answer.care.get(at, ()))
        self.setAccessibleName(f"{sentence} {self.under.text()}")
        return sentence

    def _show_refusal(self, answer: Answer, code: str) -> str:
        sentence = say.refusal(code)
        is_asking = answer.is_asking and not answer.ways_refused
        self.mark.set("question" if is_asking else "prohibit", "info" if is_asking else "warn")
        self.sentence.setText(sentence)
        quiet = self.tr("Then you see here what 20 years may bring.")
        self.under.setText(quiet if is_asking else self.tr("Nothing was worked out. Your fields are as you left them."))
        return sentence

    def _show_warming(self) -> str:
        sentence = self.tr("Warming up the soil…")
        self.mark.set("clock", "text2")
        self.sentence.setText(sentence)
        self.under.setText(self.tr("The answer stands here in a moment."))
        return sentence

    def _show_gain(self, found: Gain) -> str:
        if self.answer and self.answer.futures and self.answer.futures.way(self.key) is None:
            sentence = self.tr("Change something in the new way, or try a practice.")
            self.mark.set("pencil-simple-line", "text2")
            self.under.setText(self.tr("Until then the new way is today's way."))
        else:
            sentence = say.gain_sentence(self.words, found)
            self.mark.set(*_ICONS[found.direction])
            is_open = found.low_t_c_ha is None and found.direction != "same"
            unknown = self.tr("The range is not known. This is a calculation, not a measurement.")
            self.under.setText(unknown if is_open else say.not_a_measurement())
        self.sentence.setText(sentence)
        return sentence

    def _show_figures(self, found: Gain) -> None:
        assert self.answer is not None and self.answer.futures is not None
        futures, unit = self.answer.futures, "t C/ha"
        way = futures.way(self.key) or futures.today
        origins = {
            "typed": self.tr("t C/ha, typed by you"),
            "measured": self.tr("t C/ha, measured"),
            "usual": self.tr("t C/ha, usual value"),
        }
        now = say.number(self.words, futures.today.stock_t_c_ha[0])
        self.now.show_figure(self.tr("Carbon now"), now, origins.get(self.answer.start_origin, unit))
        named = self.tr("In {year}, most likely").format(year=futures.years[-1])
        self.then.show_figure(named, say.number(self.words, way.stock_t_c_ha[-1]), unit)
        change = self.words.number(shown(found.middle_t_c_ha), DECIMALS, signed=True)
        self.change.show_figure(self.tr("Against today's way"), change, unit)

    def _show_notes(self, codes: tuple[str, ...]) -> None:
        while self.notes.count():
            item = self.notes.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for code in codes:
            if code in say.CARE:
                self.notes.addWidget(NoteRow(self.theme, "warning", say.said(say.CARE, code), "warn", "care"))


class ChartCard(Card):
    """The paths, or the same numbers as a table (T)."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(padding=16, gap=8)
        self.chart = FuturesChart(theme, words)
        self.chart.setAccessibleName(self.tr("The next 20 years"))
        self.model = FuturesTable(words)
        self.table = DataTable(theme, self.model, "tight", self.tr("The next 20 years, in numbers"))
        self.table.horizontalHeader().setStretchLastSection(False)
        self.twin = Button(theme, self.tr("Table"), "table", "plain")
        self.twin.setToolTip(self.tr("Chart or table (T)"))
        self.twin.clicked.connect(self.turn)
        self.add_head(self.tr("The next 20 years"), self.twin)
        self.unit = Label(say.unit_line(), "hint")
        self.body.addWidget(self.unit)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.chart)
        self.stack.addWidget(self.table)
        nothing = Label(self.tr("The lines stand here as soon as the fields are filled."), "hint")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(nothing)
        self.body.addWidget(holder, 1)
        self.is_table = False

    def turn(self) -> None:
        """Chart to table and back."""
        if self.stack.currentIndex() == 2:
            return
        self.is_table = not self.is_table
        self.stack.setCurrentIndex(1 if self.is_table else 0)
        self.twin.setText(self.tr("Chart") if self.is_table else self.tr("Table"))
        self.twin.icon_name = "chart-line-up" if self.is_table else "table"
        self.twin.updateGeometry()

    def show_answer(self, answer: Answer, at: int, sentence: str) -> None:
        self.chart.show_futures(answer.futures, str(at), sentence)
        self.model.show_futures(answer.futures)
        self.table.resizeColumnsToContents()
        self.stack.setCurrentIndex(2 if answer.futures is None else 1 if self.is_table else 0)
        self.twin.setVisible(answer.futures is not None)
        unit = say.unit_line()
        if answer.futures is not None:
            unit = unit if scale_of(answer.futures).starts_at_0 else f"{unit} · {say.starts_near()}"
        self.unit.setText(unit)


class SourcesCard(FoldCard):
    """The cells of the tables that an answer rests on, with their errors, how well they were read, and from where."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, "")
        self.toggle.setText(self.tr("Where the numbers come from"))
        self.words = words
        self.grid: QWidget | None = None

    def show_answer(self, answer: Answer, at: int) -> None:
        if self.grid is not None:
            self.grid.hide()
            self.grid.deleteLater()
        self.grid = self._cells(answer.cells.get(at, ())) if answer.model == "tier1" else self._rothc()
        self.inner.addWidget(self.grid)
        self.setVisible(answer.futures is not None)

    def _cells(self, cells: tuple[Cell, ...]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        heads = (self.tr("What"), self.tr("Way"), self.tr("Value"), self.tr("How sure"), self.tr("Source"))
        for column, head in enumerate(heads):
            grid.addWidget(Label(head, "secondStrong"), 0, column)
        ways = {"both": self.tr("both"), "from": self.tr("today"), "to": self.tr("new")}
        for row, cell in enumerate(cells, 1):
            level = say.said(say.SOILS if cell.name == "SOC_ref" else say.LEVELS, cell.level)
            grid.addWidget(Label(f"{say.said(say.FACTORS, cell.name)}: {level}", "body"), row, 0)
            grid.addWidget(Label(ways[cell.of], "second"), row, 1)
            grid.addWidget(Label(self._value(cell), "strong"), row, 2)
            sure = Label(say.said(say.CONFIDENCES, cell.confidence), "care" if cell.confidence == "low" else "second")
            grid.addWidget(sure, row, 3)
            grid.addWidget(Label(cell.source, "second"), row, 4)
        for column, stretch in enumerate((5, 1, 2, 2, 5)):
            grid.setColumnStretch(column, stretch)
        said = self.tr("IPCC tables for mineral soils, 0–30 cm. They reach their new level after 20 years.")
        grid.addWidget(Label(said, "hint"), len(cells) + 1, 0, 1, 5)
        return holder

    def _value(self, cell: Cell) -> str:
        unit = " t C/ha" if cell.name == "SOC_ref" else ""
        value = f"{self.words.number(cell.value)}{unit}"
        if not cell.error_pct:
            return value
        error = f"± {self.words.number(cell.error_pct, 0)} %".replace(" ", "\u00a0")  # never broken in two
        return f"{value} {error}"

    def _rothc(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        for text in (
            self.tr("RothC-26.3, for 0–30 cm, with the constants of its makers' program (Rothamsted Research, 2024)."),
            self.tr("Today's way is what holds the carbon of now. 5, 10 and 20 % more follow FAO (2020), GSOCseq."),
            self.tr("The range: 1,000 draws, with the carbon that comes back unsure by 15 % (one standard deviation)."),
        ):
            column.addWidget(Label(text, "second"))
        return holder


class NoPlotYet(EmptyState):
    """What the page is for, while no plot is chosen."""

    def __init__(self, theme: Theme) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            theme,
            translate(
                "NoPlotYet",
                "See what 20 years of another way may do to the carbon in the soil. Nothing is promised.",
            ),
            act=translate("NoPlotYet", "Type by hand"),
            second=translate("NoPlotYet", "Add a plot"),
            picture=own_picture("empty-field"),
            title=translate("NoPlotYet", "Choose a plot above, or type by hand"),
            act_icon="pencil-simple",
        )


@dataclass(frozen=True)
class Kept:
    """One kept what-if as the list shows it."""

    id: str
    name: str
    detail: str


class KeptCard(Card):
    """The what-ifs kept for this plot, to open again or take away."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=16, gap=4)
        self.theme = theme
        self.add_head(self.tr("Kept for this plot"))
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        self.body.addLayout(self.list)
        self.rows: list[ListRow] = []
        self.hide()

    def show_kept(self, kept: list[Kept]) -> None:
        self.rows = []
        while self.list.count():
            item = self.list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, one in enumerate(kept):
            if at:
                self.list.addWidget(Divider())
            away = IconButton(
                self.theme, "trash", self.tr("Take away: {name}").format(name=one.name), "plain"
            )  # fmt: skip
            away.clicked.connect(lambda _on=False, id_=one.id: self.removed.emit(id_))
            row = ListRow(self.theme, "chart-line-up", one.name, one.detail, away)
            row.opened.connect(lambda id_=one.id: self.opened.emit(id_))
            self.rows.append(row)
            self.list.addWidget(row)
        self.setVisible(bool(kept))
