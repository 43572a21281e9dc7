"""The sheet of one scheme: first who is paid, for how long you are bound and what it costs; then how to begin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from fourpermille_desktop.ui.entry_sheet import EntrySheet, fact_row, in_flow, numbered, points_block
from fourpermille_desktop.ui.library_words import word
from fourpermille_desktop.ui.paper_table import Heading, Paper, Paragraph
from fourpermille_desktop.ui.widgets.cards import Card, Chip, IconMark, NoteRow
from fourpermille_desktop.ui.widgets.lead_label import IconLabel
from fourpermille_desktop.ui.widgets.text import Label

NOT_KNOWN = ("", "not sourced", "not found", "n/a")  # how the library writes that nobody has found it


class Cautions(QWidget):
    """Three boxes side by side, or below each other where they would be too narrow to read."""

    LEAST = 165  # px of one box

    def __init__(self, boxes: Sequence[QWidget]) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        for box in boxes:
            self._row.addWidget(box, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._row.count() * (self.LEAST + self._row.spacing())
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)


class SchemeSheet(EntrySheet):
    """It never says whether to join: that is for the farmer to decide."""

    def parts(self) -> Iterable[QWidget]:
        entry = self.entry
        yield self._head_card()
        yield self._money_card()
        begin = Card(gap=6)
        if entry.steps:
            begin.add_head(self.tr("How to begin"))
            for step in entry.steps:
                begin.body.addWidget(numbered(step))
        yield begin
        yield self._check_card()
        yield self._facts_card()
        yield self.related("practices", "related")

    def _head_card(self) -> Card:
        entry, card = self.entry, Card(gap=10)
        card.body.addWidget(Label(entry.title, "verdict"))
        regions = [Chip(self.theme, word("region", code)) for code in entry.facts["regions"]]
        card.body.addWidget(self.chips(*regions))
        card.body.addWidget(Label(entry.summary))
        card.body.addWidget(Cautions([*self._cautions()]))
        card.body.addWidget(NoteRow(self.theme, "info", self.tr("Listing is not advice."), "text2", "strong"))
        return card

    def _cautions(self) -> Iterable[QWidget]:
        """The three things to know before anything else."""
        entry, not_told = self.entry, [self.tr("Not known. Ask before you sign.")]
        bound = [*entry.binds] or [self._known("permanence")]
        yield self._caution(self.tr("Who is paid"), "users-three", entry.who or not_told)
        yield self._caution(self.tr("How long you are bound"), "lock-simple", bound)
        yield self._caution(self.tr("What it costs"), "coins", [entry.cost] if entry.cost else not_told)

    def _caution(self, title: str, icon: str, said: Sequence[str]) -> QWidget:
        box = QFrame()
        box.setObjectName("strip")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(5)
        column.addWidget(IconMark(self.theme, icon, "warn", 22), 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(Label(title, "strong"))
        for text in said:
            column.addWidget(Label(text, "second"))
        column.addStretch(1)
        return box

    def _money_card(self) -> Card:
        entry, card = self.entry, Card(gap=10)
        card.body.addWidget(Label(self.price(), "cardTitle"))
        cells = [
            points_block(self.theme, title, icon, token, points)
            for title, icon, token, points in (
                (self.tr("What is paid for"), "hand-coins", "text2", entry.pays),
                (self.tr("What it may bring"), "check", "primaryText", entry.gives),
            )
            if points
        ]
        if cells:
            card.body.addWidget(in_flow(cells, 20, least_width=190))
        return card

    def price(self) -> str:
        """The price as the library has it, or that it is not known."""
        written = str(self.entry.facts.get("price", "")).strip()
        if written in NOT_KNOWN:
            return self.tr("Price: not known")
        told = self.entry.facts.get("price_words", {}).get(self.words.language)
        return self.tr("About the price: {price}").format(price=told or self.as_written(written))

    def _check_card(self) -> Card:
        entry, card = self.entry, Card(gap=6)
        card.add_head(self.tr("What to check first"))
        for point in entry.care:
            card.body.addWidget(IconLabel(self.theme, "warning", "warn", point))
        for point in entry.not_checked:
            card.body.addWidget(IconLabel(self.theme, "question", "text2", point))
        text = self.tr("Rules and prices change: to be checked on the official site.")
        card.body.addWidget(NoteRow(self.theme, "globe", text, "info", "second"))
        return card

    def _facts_card(self) -> Card:
        card = Card(gap=6)
        for name, key in (
            (self.tr("Run by"), "operator"),
            (self.tr("Where"), "where"),
            (self.tr("Method"), "method"),
            (self.tr("Smallest area"), "smallest_area"),
            (self.tr("Lasting"), "permanence"),
            (self.tr("Credits"), "crediting"),
        ):
            card.body.addWidget(fact_row(name, self._known(key)))
        review = self.review_line()
        if review is not None:
            card.body.addWidget(review)
        return card

    def _known(self, key: str) -> str:
        written = str(self.entry.facts.get(key, "")).strip()
        return self.tr("not known") if written in NOT_KNOWN else self.as_written(written)

    def paper(self) -> Paper:
        """One page: the cautions first, as on the screen."""
        entry = self.entry
        parts: list[Heading | Paragraph] = [Paragraph(entry.summary)]
        bound = [*entry.binds] or [self._known("permanence")]
        for title, said in (
            (self.tr("Who is paid"), entry.who),
            (self.tr("How long you are bound"), bound),
            (self.tr("What it costs"), [entry.cost] if entry.cost else []),
            (self.tr("What is paid for"), entry.pays),
            (self.tr("What it may bring"), entry.gives),
            (self.tr("How to begin"), [f"{step.number}. {step.name}. {step.text}" for step in entry.steps]),
            (self.tr("What to check first"), [*entry.care, *entry.not_checked]),
        ):
            if said:
                parts += [Heading(title), *(Paragraph(text) for text in said)]
        parts += [Heading(self.price()), Paragraph(self.tr("Listing is not advice."), is_strong=True)]
        return Paper(
            title=entry.title,
            under=self.as_written(entry.facts["operator"]),
            parts=parts,
            foot=self.tr("Library {version}").format(version=self.pack.info.version),
            is_rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            most_pages=1,
        )
