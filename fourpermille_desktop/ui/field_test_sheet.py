"""The sheet of a field test: what it measures, the steps (all, or one at a time), the score and what it means."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Step
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.entry_sheet import EntrySheet, in_flow, numbered, points_block, text_block
from fourpermille_desktop.ui.field_test_reckoning import CALCULATORS, Calculator
from fourpermille_desktop.ui.field_test_scores import ScoreCard
from fourpermille_desktop.ui.field_test_words import grade_words
from fourpermille_desktop.ui.module_sheet import minutes_words
from fourpermille_desktop.ui.paper_table import Grid, Heading, Paper, Paragraph
from fourpermille_desktop.ui.widgets.buttons import Button, SegmentedControl
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Picture
from fourpermille_desktop.ui.widgets.text import Label, Line


class FieldTestSheet(EntrySheet):
    """Steps, scores and calculator of one test."""

    def __init__(self, context: Context, pack: Pack) -> None:
        super().__init__(context, pack)
        self.calculator: Calculator | None = None
        self.scores: ScoreCard | None = None

    def parts(self) -> Iterable[QWidget]:
        entry = self.entry
        yield self._head_card()
        about = Card(gap=10)
        cells = [text_block(self.tr("What it shows"), entry.measures)] if entry.measures else []
        if entry.need:
            cells.append(points_block(self.theme, self.tr("What you need"), "check", "primaryText", entry.need))
        if cells:
            about.body.addWidget(in_flow(cells, 22, least_width=240))
        yield about
        self.steps = StepsCard(self)
        yield self.steps
        self.scores = ScoreCard(self.theme, entry)
        make = CALCULATORS.get(str(entry.facts.get("indicator", "")))
        self.calculator = make(self.theme, self.words) if make is not None else None
        cards: list[Card] = [self.scores] if self.calculator is None else [self.scores, self.calculator]
        yield from (
            cards if self.scores.rows else reversed(cards)
        )  # without a score to choose, the reckoning comes first
        care = Card(gap=6)
        if entry.care:
            care.body.addWidget(points_block(self.theme, self.tr("Take care"), "warning", "warn", entry.care))
        yield care
        yield self._review_card()
        yield self.related("tools", "related")

    def _head_card(self) -> Card:
        entry, card = self.entry, Card(gap=10)
        card.body.addWidget(Label(self.tr("Field test"), "accent"))
        card.body.addWidget(Label(entry.title, "verdict"))
        minutes = str(entry.facts.get("minutes", ""))
        chips = [Chip(self.theme, minutes_words(minutes), "neutral", "clock")] if minutes else []
        card.body.addWidget(self.chips(*chips))
        card.body.addWidget(Label(entry.summary))
        return card

    def _review_card(self) -> Card:
        card = Card(gap=4)
        review = self.review_line()
        if review is not None:
            card.body.addWidget(review)
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The number of a score chooses it."""
        if not (event.text() and self.scores is not None and self.scores.choose(event.text())):
            super().keyPressEvent(event)

    # Paper -----------------------------------------------------------------------------------------------------

    def paper(self) -> Paper:
        """The guide with its scores, the result that stands on the screen, and lines for more places."""
        entry = self.entry
        steps = [f"{step.number}. {step.name}. {step.text}" for step in entry.steps]
        parts: list[Heading | Paragraph | Grid] = [Paragraph(entry.summary), Paragraph(entry.measures)]
        for title, said in (
            (self.tr("What you need"), [f"\u2022 {thing}" for thing in entry.need]),
            (self.tr("Step by step"), steps),
            (self.tr("Take care"), [f"\u2022 {point}" for point in entry.care]),
        ):
            if said:
                parts += [Heading(title), *(Paragraph(text) for text in said)]
        parts += [Heading(self.tr("Scores")), self._score_grid()]
        results = [one.result.said for one in (self.scores, self.calculator) if one is not None and one.result.said]
        parts += [Paragraph(self.tr("Result: {result}").format(result=said), is_strong=True) for said in results]
        places = [self.tr("Place"), self.tr("Day"), self.tr("Result"), self.tr("What we saw")]
        parts.append(Grid(places, [["\n"] * 4 for _ in range(4)], [28, 14, 14, 44]))
        return Paper(
            title=entry.title,
            under=self.tr("Field test"),
            parts=parts,
            foot=self.tr("Library {version}").format(version=self.pack.info.version),
            is_rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            most_pages=1,
        )

    def _score_grid(self) -> Grid:
        grades = {str(row["score"]): str(row["grade"]) for row in self.entry.facts.get("score", ())}
        rows = []
        for score in self.entry.scores:
            grade = grades.get(score.score, "none")
            rows.append([score.score, score.text, "" if grade == "none" else grade_words(grade)])
        return Grid([self.tr("Score"), self.tr("What you see"), self.tr("Grade")], rows, [14, 68, 18])


class StepsCard(Card):
    """All steps below each other, or one at a time with its picture large."""

    def __init__(self, sheet: FieldTestSheet) -> None:
        super().__init__(gap=10)
        self.sheet, self.theme, self.at = sheet, sheet.theme, 0
        choices = [("all", self.tr("All steps")), ("one", self.tr("One by one"))]
        self.way = SegmentedControl(self.theme, choices, "all", self.tr("How the steps are shown"))
        self.way.chosen.connect(lambda _key: self.show_steps())
        self.add_head(self.tr("Step by step"), self.way)
        self.holder = QWidget()
        self.body.addWidget(self.holder)
        self.show_steps()

    @property
    def steps(self) -> tuple[Step, ...]:
        return self.sheet.entry.steps

    def show_steps(self) -> None:
        old, self.holder = self.holder, QWidget()
        column = QVBoxLayout(self.holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.body.replaceWidget(old, self.holder)
        old.hide()
        old.deleteLater()
        if self.way.current == "one":
            self._add_one(column)
        else:
            self._add_all(column)

    def _add_all(self, column: QVBoxLayout) -> None:
        cells: list[QWidget] = []
        for step in self.steps:
            if step.picture:
                cells.append(self._drawn(step, 320))
            else:
                self._add_cells(column, cells)
                cells = []
                column.addWidget(numbered(step))
        self._add_cells(column, cells)

    def _add_cells(self, column: QVBoxLayout, cells: list[QWidget]) -> None:
        if cells:
            column.addWidget(in_flow(cells, 14, least_width=156))

    def _add_one(self, column: QVBoxLayout) -> None:
        step = self.steps[self.at]
        column.addWidget(self._drawn(step, 520) if step.picture else numbered(step))
        before = Button(self.theme, self.tr("Step before"), "arrow-left", "outlined")
        after = Button(self.theme, self.tr("Next step"), "arrow-right", "outlined")
        before.clicked.connect(lambda: self.go(self.at - 1))
        after.clicked.connect(lambda: self.go(self.at + 1))
        before.setEnabled(self.at > 0)
        after.setEnabled(self.at < len(self.steps) - 1)
        told = self.tr("{number} of {count}").format(number=self.at + 1, count=len(self.steps))
        column.addWidget(in_flow([before, after, Line(told, "second")]))

    def go(self, at: int) -> None:
        self.at = min(len(self.steps) - 1, max(0, at))
        self.show_steps()

    def _drawn(self, step: Step, most: int) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        svg = self.sheet.pack.picture(step.picture) if step.picture else None
        column.addWidget(Picture(self.theme, svg, step.alt, most_width=most))
        column.addWidget(numbered(step))
        column.addStretch(1)
        return cell
