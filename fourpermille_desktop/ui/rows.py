"""Places for rows that come and go, and buttons that take a new line where their words are long."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.widgets.flow import FlowLayout


class Rows:
    """A place for rows that come and go."""

    def __init__(self, column: QVBoxLayout, gap: int) -> None:
        self.box = QVBoxLayout()
        self.box.setSpacing(gap)
        column.addLayout(self.box)

    def add(self, widget: QWidget) -> None:
        self.box.addWidget(widget)

    def clear(self) -> None:
        while self.box.count():
            item = self.box.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def flow(*widgets: QWidget) -> QWidget:
    """Buttons side by side, on a new line where the words are long."""
    holder = QWidget()
    line = FlowLayout(holder, 8)
    for widget in widgets:
        line.addWidget(widget)
    return holder


def in_a_row(*buttons: QWidget) -> QHBoxLayout:
    """Buttons at the reading side of one line."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
