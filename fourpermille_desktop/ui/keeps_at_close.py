"""Pages on which people type: what is being typed is kept before the window closes and its lanes end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShowEvent

from fourpermille_desktop.ui.widgets.page import Page


class KeepsAtClose(Page):
    """Calls `flush` when the window that shows it is closed."""

    _watched: QObject | None = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._watched is not self.window():
            self._watched = self.window()
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self._watched:
            self.flush()
        return super().eventFilter(watched, event)
