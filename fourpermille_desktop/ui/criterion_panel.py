"""The criteria by which the Scientific and Technical Committee looks at a project: safeguards first, then effects."""

from __future__ import annotations

from PySide6.QtCore import Qt

from fourpermille_desktop.library.entry import Card
from fourpermille_desktop.ui.criterion_sheet import CriterionSheet, step_words, unchecked_words
from fourpermille_desktop.ui.list_panel import MOST, ListPanel
from fourpermille_desktop.ui.paper_table import Grid, Heading, Paper, Paragraph
from fourpermille_desktop.ui.tool_list import Row

TICK_BOX = "\u25a1"


class CriterionPanel(ListPanel):
    """Grouped by step; a no to a safeguard stops the assessment."""

    kind = "criterion"
    sheet_most, sheet_share = 760, 0.6

    def name(self) -> str:
        return self.tr("Criteria")

    def field_words(self) -> tuple[str, str]:
        return self.tr("Type: land, water, women…"), self.tr("Search in the criteria")

    def nothing_words(self) -> str:
        return self.tr("No criterion has these words. Take them off:")

    def empty_words(self) -> str:
        return self.tr("This library has no list of criteria yet. Ask your team for a library update.")

    def make_sheet(self) -> CriterionSheet:
        return CriterionSheet(self.context, self.pack)

    def rows(self, cards: list[Card]) -> list[Row]:
        found: list[Row] = []
        for step, held in by_step(cards):
            found.append(Row(step_words(step)))
            found += [self._row(card) for card in held]
        return found

    def _row(self, card: Card) -> Row:
        is_checked = card.facts["confidence"] == "verified"
        detail = card.summary if is_checked else unchecked_words()
        return Row(f"{card.facts['code']}  {card.title}", detail, "", card.slug, is_checked)

    def paper(self) -> Paper | None:
        """The checklist: a line a criterion with what to ask, boxes for yes and no, and room for the evidence."""
        cards = self.pack.cards(self.kind, self.words.language, limit=MOST)
        if not cards:
            return None
        parts: list[Heading | Paragraph | Grid] = [
            Paragraph(self.tr("Project: ______________________   Date: ____________   Filled in by: ______________"))
        ]
        head = [self.tr("Criterion"), self.tr("What is asked"), self.tr("Yes"), self.tr("No"), self.tr("Evidence")]
        for step, held in by_step(cards):
            parts += [Heading(step_words(step)), Grid(head, [self._line(card) for card in held], [24, 40, 5, 5, 26])]
        return Paper(
            title=self.tr("Checklist of the reference criteria"),
            under="4 per 1000 Desktop",
            parts=parts,
            foot=self.tr("Library {version}").format(version=self.pack.info.version),
            is_rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            most_pages=1,
        )

    def _line(self, card: Card) -> list[str]:
        entry = self.pack.entry(card.slug, self.words.language)
        name = f"{card.facts['code']} {card.title}"
        if card.facts["confidence"] != "verified":
            name = f"{name}\n({unchecked_words()})"
        return [name, " ".join(entry.asks), TICK_BOX, TICK_BOX, ""]


def by_step(cards: list[Card]) -> list[tuple[int, list[Card]]]:
    """The criteria of each step, by their codes."""
    steps = sorted({int(card.facts["step"]) for card in cards})
    return [(step, sorted((c for c in cards if c.facts["step"] == step), key=_place)) for step in steps]


def _place(card: Card) -> list[int]:
    return [int(part) for part in str(card.facts["code"]).split(".")]
