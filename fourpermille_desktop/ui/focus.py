"""Where the keys go when a part of the window is entered."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def first_focus(box: QWidget) -> QWidget | None:
    """The first thing inside that takes the keys, in reading order."""
    if not box.isVisible():
        return None
    inside = [
        widget
        for widget in box.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
    ]
    checked = [widget for widget in inside if widget.property("checked")]
    order = checked or sorted(inside, key=lambda w: (w.mapTo(box, QPoint()).y(), w.mapTo(box, QPoint()).x()))
    return order[0] if order else None
