"""Where the keys go when a part of the window is entered, and that it is in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


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


def has_fallen_out(page: QWidget, left: QWidget | None, now: QWidget | None) -> bool:
    """Whether the keys left the page only because what had them went away: Qt hands them to the rail then."""
    if left is None or now is None or left.isVisible() or not page.isVisible():
        return False
    return page.isAncestorOf(left) and page.window() is now.window() and not page.isAncestorOf(now) and now is not page


def bring_into_sight(widget: QWidget) -> None:
    """Scroll what holds the widget so far that it is seen, with some room around it."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 40, 80)
            return
        above = above.parentWidget()
