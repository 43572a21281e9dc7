"""A note of local experience beside a sheet of the library."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fourpermille_desktop.ui import own_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.fields import TextField


class NoteForm(QWidget):
    """A note of local experience, one or two sentences."""

    kept = Signal()
    given_up = Signal()

    def __init__(self, context: Context, slug: str, acts: Any) -> None:
        super().__init__()
        self.slug, self.acts = slug, acts
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.text = TextField(context.theme, "", self.tr("What people here should know. No names of people."))
        self.text.setAccessibleName(self.tr("Note for here"))
        self.text.returnPressed.connect(self.save)
        self.keep = Button(context.theme, self.tr("Keep this"), "check")
        self.keep.clicked.connect(self.save)
        leave = Button(context.theme, self.tr("Leave it"), None, "plain")
        leave.clicked.connect(self.given_up)
        row.addWidget(self.text, 1)
        row.addWidget(self.keep)
        row.addWidget(leave)

    def focus_first(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_now(self) -> None:
        """Another sheet is opened: what is written here is kept as a note."""
        self.save()

    def flush(self) -> None:
        """The window closes: the note is written now, on this thread."""
        if text := self.text.text().strip():
            reading.act("feedback.note", self.slug, text)(self.acts.context.records())

    def save(self) -> None:
        text = self.text.text().strip()
        if not text:
            self.given_up.emit()
            return
        records, slug = self.acts.context.records, self.slug
        work = reading.act("feedback.note", slug, text)
        self.text.set_text("")
        self.acts.context.tasks.run(self.acts, lambda _job: work(records()), lambda _id: self.kept.emit())
