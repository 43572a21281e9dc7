"""The sheet of one criterion: what is asked, what shows it, where to take care, and whether its wording was checked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fourpermille_desktop.ui.entry_sheet import EntrySheet, fact_row, points_block
from fourpermille_desktop.ui.widgets.cards import Card, Chip, NoteRow
from fourpermille_desktop.ui.widgets.text import Label


class CriterionSheet(EntrySheet):
    """What was not checked at source says so above everything else."""

    def parts(self) -> Iterable[QWidget]:
        entry, facts = self.entry, self.entry.facts
        card = Card(gap=12)
        card.body.addWidget(Label(f"{facts['code']}  {entry.title}", "verdict"))
        card.body.addWidget(self.chips(Chip(self.theme, type_words(str(facts["type"])))))
        if facts["type"] == "safeguard":
            card.body.addWidget(self._strip("warning", self.tr("A no here stops the assessment.")))
        if facts["confidence"] != "verified":
            card.body.addWidget(NoteRow(self.theme, "info", unchecked_sentence(), "warn", "care"))
        card.body.addWidget(Label(entry.summary))
        for title, icon, token, points in (
            (self.tr("What is asked"), "question", "text2", entry.asks),
            (self.tr("What shows it"), "clipboard-text", "primaryText", entry.shows),
            (self.tr("Take care"), "warning", "warn", entry.care),
        ):
            if points:
                card.body.addWidget(points_block(self.theme, title, icon, token, points))
        yield card
        yield self._facts()
        yield self.related("practices", "tools", "related")

    def _strip(self, icon: str, text: str) -> QFrame:
        strip = QFrame()
        strip.setObjectName("strip")
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(NoteRow(self.theme, icon, text, "warn", "strong"))
        return strip

    def _facts(self) -> Card:
        facts, card = self.entry.facts, Card(gap=6)
        goals = " · ".join(str(number) for number in facts["sdg"])
        card.body.addWidget(fact_row(self.tr("Sustainable Development Goals"), goals))
        card.body.addWidget(fact_row(self.tr("Source"), self.as_written(facts["source"])))
        review = self.review_line()
        if review is not None:
            card.body.addWidget(review)
        return card


def step_words(step: int) -> str:
    """The heading of a step."""
    translate = QCoreApplication.translate
    return {
        1: translate("CriterionSheet", "Step 1 · Safeguards: a no stops the assessment"),
        2: translate("CriterionSheet", "Step 2 · Direct effects on soil, climate and food"),
        3: translate("CriterionSheet", "Step 3 · Indirect effects"),
        4: translate("CriterionSheet", "Step 4 · Across everything"),
    }.get(step, str(step))


def type_words(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "safeguard": translate("CriterionSheet", "Safeguard"),
        "direct": translate("CriterionSheet", "Direct effect"),
        "indirect": translate("CriterionSheet", "Indirect effect"),
        "cross-cutting": translate("CriterionSheet", "Across everything"),
    }.get(kind, kind)


def unchecked_words() -> str:
    return QCoreApplication.translate("CriterionSheet", "from memory, not checked at source")


def unchecked_sentence() -> str:
    return QCoreApplication.translate(
        "CriterionSheet", "This criterion is from memory, not checked at source. Its name and number may differ."
    )
