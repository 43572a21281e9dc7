"""The card "What was measured": bars by part of the world, what the numbers mean, what is not known, the sources."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Entry, Evidence
from fourpermille_desktop.ui import library_figures as figures
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.evidence_regions import RegionButtons, region_choices, rows_in
from fourpermille_desktop.ui.library_words import word
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, IconMark
from fourpermille_desktop.ui.widgets.range_plot import RangePlot
from fourpermille_desktop.ui.widgets.text import Label, Line

DOI = "https://doi.org/{doi}"


class MeasuredCard(Card):
    """What was measured: bars in per cent, other figures as lines, what is not known, the sources."""

    table_asked = Signal()

    def __init__(self, context: Context, entry: Entry) -> None:
        super().__init__(padding=18, gap=8)
        self.theme, self.words, self.entry = context.theme, context.words, entry
        title = self.tr("Soil carbon: what was measured")
        self.twin = Button(self.theme, self.tr("Table"), "table", "plain")
        self.twin.setToolTip(self.tr("All rows as a table (T)"))
        self.twin.clicked.connect(self.table_asked)
        self.add_head(title, *([self.twin] if entry.evidence else []))
        self.twin.setVisible(bool(entry.evidence))
        choices = region_choices(entry.evidence)
        if choices:
            self.regions = RegionButtons(self.theme, choices)
            self.regions.chosen.connect(self.show_region)
            self.body.addWidget(self.regions)
        self.rows_box: QWidget | None = None
        self._rows_at = self.body.count()
        self.show_region("")
        self._add_sources()

    def show_region(self, code: str) -> None:
        """Only the rows of one part of the world, or all with ""."""
        if self.rows_box is not None:
            self.body.removeWidget(self.rows_box)
            self.rows_box.hide()
            self.rows_box.deleteLater()
        self.rows_box = QWidget()
        self._rows = QVBoxLayout(self.rows_box)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._fill(rows_in(self.entry.evidence, code), is_all=not code)
        self.body.insertWidget(self._rows_at, self.rows_box)

    def _fill(self, rows: Sequence[Evidence], *, is_all: bool) -> None:
        is_plotted = any(figures.is_plotted(row) for row in rows)
        for sentence in figures.meaning(rows):
            self._rows.addWidget(Label(sentence, "second"))
        bars = figures.plot_rows(rows, self.entry.headline, self.words)
        self.plot = RangePlot(self.theme, self.words, bars, sentence=" ".join(figures.meaning(rows)))
        self._rows.addWidget(self.plot)
        for note in figures.notes(rows, self.entry.headline):
            self._rows.addWidget(Label(note, "hint"))
        if self.entry.no_figure and is_all:
            head, sentence = figures.no_figure_parts(self.entry.no_figure)
            if is_plotted:
                self._add_line("minus-circle", head, sentence)
            else:  # the dashed frame has just said it: only what is missing
                self._rows.addWidget(Label(sentence, "second"))
        for line in figures.other_lines(rows, self.words):
            self._add_line(line.icon, line.title, line.note, line.value)

    def _add_line(self, icon: str, title: str, note: str, value: str = "") -> None:
        self._rows.addWidget(Divider())
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconMark(self.theme, icon), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        is_short = len(value) <= 26  # a longer figure stands under its name, on its own line
        first = QHBoxLayout()
        first.setSpacing(10)
        if title:
            first.addWidget(Label(title, "strong"), 1)
        if value and is_short:
            first.addWidget(Line(value, "strong").to_end(), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        if value and not is_short:
            column.addWidget(Label(value, "strong"))
        if note:
            column.addWidget(Label(note, "second"))
        row.addLayout(column, 1)
        self._rows.addWidget(holder)

    # Sources -------------------------------------------------------------------------------------------------

    def _add_sources(self) -> None:
        found = figures.sources(self.entry.evidence)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.sources_button = Button(self.theme, self.tr("Sources (%n)", "", len(found)), "book-open", "plain")
        if found:
            foot.addWidget(self.sources_button)
        foot.addStretch(1)
        if figures.are_all_checked(self.entry.evidence):
            self.checked = Chip(self.theme, self.tr("Figures checked at source"), "good", "shield-check")
            foot.addWidget(self.checked)
        if found or figures.are_all_checked(self.entry.evidence):
            self.body.addLayout(foot)
        self.sources = QWidget()
        QVBoxLayout(self.sources).setContentsMargins(0, 0, 0, 0)
        self.sources.hide()
        self.body.addWidget(self.sources)
        self.sources_button.clicked.connect(self.turn_sources)

    def turn_sources(self) -> None:
        """Open or fold; the squares are drawn at the first opening."""
        column = self.sources.layout()
        if column is not None and not column.count():
            column.setSpacing(12)
            for source in figures.sources(self.entry.evidence):
                column.addWidget(SourceRow(self.theme, source))
        self.sources.setVisible(self.sources.isHidden())


class SourceRow(QWidget):
    """Authors, year, journal; the DOI as text to copy and as a square for a telephone; whether it was checked."""

    def __init__(self, theme: Theme, source: figures.Source) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Label(source.title, "second"))
        if source.doi:
            doi = Label(f"doi:{source.doi}", "second")
            doi.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            column.addWidget(doi)
        is_checked = source.confidence == "verified"
        column.addWidget(Label(word("confidence", source.confidence), "good" if is_checked else "care"))
        column.addStretch(1)
        row.addLayout(column, 1)
        if source.doi:
            from fourpermille_desktop.ui.tool_sheet import QrSquare

            square = QrSquare(theme, DOI.format(doi=source.doi))
            square.setAccessibleName(self.tr("QR code of the source"))
            row.addWidget(square, 0, Qt.AlignmentFlag.AlignTop)
