"""The head of a page: where back leads, its title with tags, and at the far end its acts (at most one filled)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
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
        row.setAlignment(self._acts, Qt.AlignmentFlag.AlignBottom)

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

    def set_back(self, words: str) -> None:
        """The page one level up, by its name; empty hides the link."""
        self.back_button.setText(words)
        self.back_button.setVisible(bool(words))
        self.back_button.updateGeometry()

    def set_tags(self, *tags: QWidget) -> None:
        self._tags.clear()
        for tag in tags:
            self._tags.addWidget(tag)

    def add_act(self, widget: QWidget) -> QWidget:
        self._acts.addWidget(widget)
        return widget
