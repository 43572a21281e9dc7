"""The head of a page: where back leads, its title with tags, and at the far end its acts (at most one filled)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.text import Label, Line


class PageHead(QWidget):
    """Stands above the scrolling part, so that title and filled button stay in sight."""

    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.back_button = Button(theme, "", "arrow-left", "plain")
        self.back_button.clicked.connect(self.back)
        self.back_button.hide()
        self.over_line = Line("", "second")
        self.over_line.hide()
        words.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(self.over_line)
        words.addLayout(self._title_row())
        row.addLayout(words, 1)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        row.addLayout(self._acts)
        self._fit()
        theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The acts stand beside the title, or under it where they would press it into a column of single words."""
        least = min(self.title.sizeHint().width(), self.theme.px(230)) + self._tag_box.sizeHint().width()
        is_tight = self._acts.count() > 1 and least + 40 + self._acts.sizeHint().width() > self.width()
        flow = QBoxLayout.Direction.TopToBottom if is_tight else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(flow)
        self._row.setSpacing(8 if is_tight else 16)
        side = Qt.AlignmentFlag.AlignLeading if is_tight else Qt.AlignmentFlag.AlignBottom
        self._row.setAlignment(self._acts, side)

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self.title = Label("", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row.addWidget(self.title, 0)
        self._tag_box = QWidget()
        self._tags = FlowLayout(self._tag_box, 8)
        self._tag_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self._tag_box, 1, Qt.AlignmentFlag.AlignVCenter)
        return row

    def set_title(self, title: str, over: str = "") -> None:
        self.title.setText(title)
        self.over_line.setText(over)
        self.over_line.setVisible(bool(over))
        self._fit()

    def set_back(self, words: str) -> None:
        """The page one level up, by its name; empty hides the link."""
        self.back_button.setText(words)
        self.back_button.setVisible(bool(words))
        self.back_button.updateGeometry()

    def set_tags(self, *tags: QWidget) -> None:
        self._tags.clear()
        for tag in tags:
            self._tags.addWidget(tag)
        self._fit()

    def add_act(self, widget: QWidget) -> QWidget:
        self._acts.addWidget(widget)
        return widget
