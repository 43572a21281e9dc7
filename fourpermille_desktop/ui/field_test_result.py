"""The result of a field test: its figure, its grade by mark and word, what it means, and who says so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fourpermille_desktop.ui.field_test_words import LOOKS, grade_words, meaning_words
from fourpermille_desktop.ui.library_words import word
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.cards import IconMark
from fourpermille_desktop.ui.widgets.text import Label


class Result(QFrame):
    """Hidden until there is something to say. `said` is the whole of it in a sentence, for paper and reader."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sunkenBox")
        self.said = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        self.mark = IconMark(theme, "info", "text2", 26)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        self.figure, self.meaning, self.source = Label("", "verdict"), Label(""), Label("", "hint")
        for label in (self.figure, self.meaning, self.source):
            column.addWidget(label)
        row.addLayout(column, 1)
        self.hide()

    def show_result(self, grade: str, figure: str = "", *, meaning: str = "", source: str = "") -> None:
        """A graded result names its grade; one without a grade only its figure."""
        look = LOOKS[grade]
        self.mark.set(look.icon, look.token)
        graded = grade_words(grade)
        shown = figure if grade == "none" and figure else f"{graded} · {figure}" if figure else graded
        self.figure.setText(shown)
        self.meaning.setText(meaning or meaning_words(grade))
        self.source.setText(source)
        self.source.setVisible(bool(source))
        self.said = f"{shown}. {self.meaning.text()}"
        self.setAccessibleName(self.said)
        self.show()

    def clear(self) -> None:
        self.said = ""
        self.hide()


def source_words(source: str, confidence: str) -> str:
    """Where a class comes from, and whether somebody checked it there."""
    return f"{source} · {word('confidence', confidence)}"
