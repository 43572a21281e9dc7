"""One answer of a quiz: a big card with its letter, its words, the hands for it, and whether it is right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import IconButton
from fourpermille_desktop.ui.widgets.cards import Card, IconMark
from fourpermille_desktop.ui.widgets.text import Label, Line


class AnswerCard(Card):
    """Click, Space or Enter answers; in a show of hands that is one hand more."""

    counted = Signal(int)

    def __init__(self, theme: Theme, letter: str, text: str, *, by_hands: bool) -> None:
        super().__init__(clickable=True, padding=12)
        self.letter, self.text, self.by_hands = letter, text, by_hands
        self.setMinimumHeight(theme.px(64))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(Line(letter, "big"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = Label(text, "cardTitle")
        row.addWidget(self.words, 1)
        self.mark = IconMark(theme, "check-circle", "primaryText", 28)
        self.told = Line("", "secondStrong")
        self.hands = Line("0", "big")
        self.less = IconButton(theme, "minus", self.tr("One hand fewer for {letter}").format(letter=letter))
        self.more = IconButton(theme, "plus", self.tr("One hand more for {letter}").format(letter=letter))
        self.less.clicked.connect(lambda: self.counted.emit(-1))
        self.more.clicked.connect(lambda: self.counted.emit(1))
        for widget in (self.told, self.mark, self.less, self.hands, self.more):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
            widget.hide()
        self.body.addLayout(row)
        self.setAccessibleName(f"{letter}: {text}")

    def show_hands(self, count: int) -> None:
        self.hands.setText(str(count))
        self.hands.updateGeometry()
        said = QCoreApplication.translate("AnswerCard", "%n hand(s)", "", count)
        self.setAccessibleDescription(said if self.by_hands else "")

    def show_result(self, is_shown: bool, *, is_right: bool, is_chosen: bool) -> None:
        """Before: nothing is told. After: the right one has its ground, its mark and its word."""
        for widget in (self.less, self.more):
            widget.setVisible(self.by_hands and not is_shown)
        self.hands.setVisible(self.by_hands)
        is_told = is_shown and (is_right or (is_chosen and not self.by_hands))
        self.mark.set("check-circle" if is_right else "x-circle", "primaryText" if is_right else "danger")
        self.told.setText(self.tr("right") if is_right else self.tr("your answer"))
        self.mark.setVisible(is_told)
        self.told.setVisible(is_told)
        self.set_chosen(is_shown and is_right)
        if is_told:
            self.setAccessibleName(f"{self.letter}: {self.text}. {self.told.text()}")
