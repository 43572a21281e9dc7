"""What the forms of people's own words share: what is typed is kept as a draft, Esc keeps it and leaves the form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fourpermille_desktop.ui import own_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.widgets.buttons import Button


class OwnForm(QWidget):
    """A subclass sets `context`, `record`, `keep` and `_keep_soon`, and says how to `keep_now`."""

    given_up = Signal()
    context: Context
    record: Any
    keep: Button
    _keep_soon: QTimer

    def keep_now(self) -> None:
        """Keep what was typed so far as a draft."""
        raise NotImplementedError

    def give_up(self) -> None:
        self._keep_soon.stop()
        form, records = self.record, self.context.records
        self.context.tasks.run(self, lambda _job: reading.drop(records(), form))
        self.given_up.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.keep_now()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _not_kept(self, error: BaseException) -> None:
        self.keep.setEnabled(True)
        self.context.show_error(error)
