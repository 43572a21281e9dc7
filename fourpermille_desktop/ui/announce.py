"""Tells a screen reader news that has no widget of its own; at most one a second, the newest wins."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_NAME = "announcement"


def announce(widget: QWidget, words: str) -> None:
    """Say `words` politely. They are also the widget's accessible description, for readers that ask later."""
    widget.setAccessibleDescription(words)
    if not QAccessible.isActive():
        return
    timer = widget.findChild(QTimer, _NAME)
    if timer is None:
        timer = QTimer(widget, singleShot=True, interval=1000)
        timer.setObjectName(_NAME)
        timer.timeout.connect(lambda: _say(widget))
    if not timer.isActive():
        timer.start()


def _say(widget: QWidget) -> None:
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, widget.accessibleDescription()))
