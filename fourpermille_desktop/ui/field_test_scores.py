"""Where a field test is scored: one line for each score in plain words, and the result of the one chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from fourpermille_desktop.library.entry import Entry, Score
from fourpermille_desktop.ui.field_test_result import Result, source_words
from fourpermille_desktop.ui.field_test_words import LOOKS, grade_words
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.cards import Card, IconMark
from fourpermille_desktop.ui.widgets.text import Label, Line


class ScoreRow(Card):
    """A score to choose: its mark, its name, what one sees."""

    def __init__(self, theme: Theme, score: Score, grade: str) -> None:
        super().__init__(clickable=True, padding=10)
        row = QHBoxLayout()
        row.setSpacing(12)
        look = LOOKS[grade]
        row.addWidget(IconMark(theme, look.icon, look.token, 22), 0, Qt.AlignmentFlag.AlignTop)
        name = Line(score.score, "cardTitle")
        name.setMinimumWidth(theme.px(44))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(score.text), 1)
        row.addWidget(Line(grade_words(grade), look.role), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.setAccessibleName(f"{score.score}: {score.text} {grade_words(grade)}.")


class ScoreCard(Card):
    """Scores with a grade can be chosen; the others say how the test is read. Numbers on the keys choose too."""

    def __init__(self, theme: Theme, entry: Entry) -> None:
        super().__init__(gap=8)
        self.theme = theme
        self.rows: dict[str, ScoreRow] = {}
        self.facts: dict[str, Mapping[str, Any]] = {str(row["score"]): row for row in entry.facts.get("score", ())}
        graded = [score for score in entry.scores if self._grade(score) != "none"]
        others = [score for score in entry.scores if self._grade(score) == "none"]
        self.result = Result(theme)
        self.chosen = ""
        if graded:
            self._add_chooser(graded)
        if others:
            self._add_reading(others, is_first=not graded)

    def _grade(self, score: Score) -> str:
        return str(self.facts.get(score.score, {}).get("grade", "none"))

    def _add_chooser(self, scores: list[Score]) -> None:
        self.add_head(self.tr("What do you see? Choose the line that fits best."))
        for score in scores:
            row = ScoreRow(self.theme, score, self._grade(score))
            row.opened.connect(lambda name=score.score: self.choose(name))
            self.rows[score.score] = row
            self.body.addWidget(row)
        self.body.addWidget(self.result)

    def _add_reading(self, scores: list[Score], *, is_first: bool) -> None:
        heading = self.tr("How it is read")
        if is_first:
            self.add_head(heading)
        else:
            self.body.addWidget(Label(heading, "strong"))
        for score in scores:
            self.body.addWidget(Label(score.text))
        sources = dict.fromkeys(self._source(score.score) for score in scores)
        for source in sources:
            self.body.addWidget(Label(source, "hint"))

    def choose(self, name: str) -> bool:
        """Show the result of a score; False where there is none of that name."""
        if name not in self.rows:
            return False
        self.chosen = name
        for other, row in self.rows.items():
            row.set_chosen(other == name)
        told = self.tr("Score {score}").format(score=name)
        self.result.show_result(str(self.facts[name]["grade"]), told, source=self._source(name))
        return True

    def _source(self, name: str) -> str:
        facts = self.facts.get(name, {})
        return source_words(str(facts.get("source", "")), str(facts.get("confidence", "none")))
