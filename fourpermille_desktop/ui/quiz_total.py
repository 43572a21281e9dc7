"""The end of a quiz: how much was right, question by question, and what changed between before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fourpermille_desktop.ui.entry_sheet import in_flow
from fourpermille_desktop.ui.quiz_rounds import Round, gain
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.text import Label, Line
from fourpermille_desktop.ui.words import Words


class QuizTotal(Card):
    """Numbers of hands only; nobody is named."""

    again, other_round, closed = Signal(), Signal(), Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(padding=24, gap=14)
        self.theme, self.words = theme, words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.headline, self.second = Label("", "big"), Label("", "body")
        self.table = QWidget()
        for part in (self.headline, self.second, self.table):
            self.body.addWidget(part)
        self.other = Button(theme, "", "arrow-right", "filled")
        self.repeat = Button(theme, self.tr("Ask again"), "arrow-clockwise", "outlined")
        leave = Button(theme, self.tr("Back to the session"), None, "plain")
        self.other.clicked.connect(self.other_round)
        self.repeat.clicked.connect(self.again)
        leave.clicked.connect(self.closed)
        self.body.addWidget(in_flow([self.other, self.repeat, leave]))

    def show_rounds(self, now: Round, held: Round | None, when: str, *, by_hands: bool) -> None:
        """`when` is which of the two rounds `now` is: before or after."""
        self.headline.setText(self._headline(now, by_hands=by_hands))
        before, after = (held, now) if when == "after" else (now, held)
        self.second.setText(self._compared(before, after))
        asks_after = self.tr("Ask after the session")
        self.other.setText(asks_after if when == "before" else self.tr("Ask before the session"))
        self.other.updateGeometry()
        self._show_table(before, after)
        self.setAccessibleName(f"{self.headline.text()} {self.second.text()}")

    def _headline(self, now: Round, *, by_hands: bool) -> str:
        if not now.all_asked:
            return self.tr("No hand was counted.")
        told = self.tr("{right} of {count} hands were right") if by_hands else self.tr("{right} of {count} right")
        return told.format(right=self.words.count(now.all_right), count=self.words.count(now.all_asked))

    def _compared(self, before: Round | None, after: Round | None) -> str:
        if before is None or after is None or before.all_right_pct is None or after.all_right_pct is None:
            return self.tr("Ask the same questions before and after the session: the two are shown side by side here.")
        told = self.tr("Before the session {before} of 100 answers were right, after it {after} of 100.")
        return told.format(before=before.all_right_pct, after=after.all_right_pct)

    def _show_table(self, before: Round | None, after: Round | None) -> None:
        old, self.table = self.table, QWidget()
        self.body.replaceWidget(old, self.table)
        old.hide()
        old.deleteLater()
        grid = QGridLayout(self.table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        rounds = [(name, one) for name, one in ((self.tr("Before"), before), (self.tr("After"), after)) if one]
        gains = gain(before, after) if before is not None and after is not None else []
        heads = [name for name, _ in rounds] + ([self.tr("More right")] if gains else [])
        for column, head in enumerate(heads, 1):
            grid.addWidget(Line(head, "secondStrong").to_end(), 0, column)
        questions = (before or after).questions if before or after else []  # type: ignore[union-attr]
        for at, question in enumerate(questions):
            grid.addWidget(Label(question.question, "second"), at + 1, 0)
            for column, (_, one) in enumerate(rounds, 1):
                grid.addWidget(Line(f"{one.right(at)} / {one.asked(at)}", "strong").to_end(), at + 1, column)
            if gains:
                shown = gains[at]
                said = self.tr("not known") if shown is None else self.words.quantity(shown, "%", 0, signed=True)
                grid.addWidget(Line(said, "good" if shown and shown > 0 else "second").to_end(), at + 1, 3)
