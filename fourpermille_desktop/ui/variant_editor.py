"""Change a sheet for one's own area: section by section beside the library's words, marked "Local, not reviewed"."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from fourpermille_desktop.errors import QT_TRANSLATE_NOOP
from fourpermille_desktop.library.entry import Entry
from fourpermille_desktop.ui import own_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.own_form import OwnForm
from fourpermille_desktop.ui.samples_keeping import KEEP_MS
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Chip
from fourpermille_desktop.ui.widgets.fields import ChoiceField, FieldRow, TextField
from fourpermille_desktop.ui.widgets.text import Label

SECTIONS: dict[str, Any] = {  # as the records have them
    "steps": QT_TRANSLATE_NOOP("Variant", "How to do it"),
    "need": QT_TRANSLATE_NOOP("Variant", "What you need"),
    "gives": QT_TRANSLATE_NOOP("Variant", "What it gives"),
    "care": QT_TRANSLATE_NOOP("Variant", "Take care"),
    "work": QT_TRANSLATE_NOOP("Variant", "Whose work"),
    "cost": QT_TRANSLATE_NOOP("Variant", "What it costs"),
    "check": QT_TRANSLATE_NOOP("Variant", "Check it on your own plot"),
    "summary": QT_TRANSLATE_NOOP("Variant", "In two sentences"),
}
STATUSES: dict[str, tuple[Any, str]] = {
    "draft": (QT_TRANSLATE_NOOP("Variant", "Draft"), "neutral"),
    "sent": (QT_TRANSLATE_NOOP("Variant", "Waits for the next sync"), "info"),
    "answered": (QT_TRANSLATE_NOOP("Variant", "Answered"), "good"),
}


def section_word(section: str) -> str:
    return QCoreApplication.translate("Variant", SECTIONS[section]) if section in SECTIONS else section


def status_chip(context: Context, status: str) -> Chip:
    text, tone = STATUSES.get(status, (status, "neutral"))
    return Chip(context.theme, QCoreApplication.translate("Variant", text), tone)


def library_text(entry: Entry, section: str) -> str:
    """A section as plain lines, to copy and change."""
    if section in ("steps", "check"):
        return "\n".join(f"{step.number}. {step.name}. {step.text}" for step in getattr(entry, section))
    held = getattr(entry, section)
    return held if isinstance(held, str) else "\n".join(held)


class VariantEditor(OwnForm):
    """`kept` carries the id once it is a record, `given_up` when it was left, `sent` when it was offered."""

    kept = Signal(str)
    sent = Signal(str)

    def __init__(self, context: Context, entry: Entry, form: Any, answer: str = "") -> None:
        super().__init__()
        self.context, self.theme, self.entry, self.record = context, context.theme, entry, form
        self.texts: dict[str, str] = {**form.columns, **form.typed}
        self.typed: dict[str, str] = dict(form.typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        self._add_head(column, answer)
        self._add_place(column)
        self._add_texts(column)
        self._add_acts(column)
        self._keep_soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_soon.timeout.connect(self.keep_now)
        self.show_section(next((s for s in SECTIONS if self.texts.get(f"{s}_text")), "steps"))

    def _add_head(self, column: QVBoxLayout, answer: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(self.tr("Change this for our area"), "cardTitle"), 1)
        head.addWidget(Chip(self.theme, self.tr("Local, not reviewed"), "warn", "note-pencil"))
        column.addLayout(head)
        column.addWidget(
            Label(self.tr("The sheet of the library stays as it is. Your words stand beside it."), "second")
        )
        if answer:
            said = self.tr("Answer of those who looked at it: {answer}").format(answer=self.context.words.name(answer))
            column.addWidget(Label(said, "good"))

    def _add_place(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setSpacing(20)
        self.area = TextField(self.theme, self.texts.get("area", ""), self.tr("A district, a valley, a soil"))
        self.team = TextField(self.theme, self.texts.get("team", ""), self.tr("A team or a group, no names of people"))
        for name, field in (("area", self.area), ("team", self.team)):
            field.textEdited.connect(lambda text, name=name: self._typed(name, text))
        row.addWidget(FieldRow(self.tr("For which area"), self.area), 1)
        row.addWidget(FieldRow(self.tr("Who changes it"), self.team), 1)
        column.addLayout(row)

    def _add_texts(self, column: QVBoxLayout) -> None:
        choices = [(s, section_word(s)) for s in SECTIONS if library_text(self.entry, s)]
        self.section = ChoiceField(self.theme, choices, "steps")
        self.section.chosen.connect(self.show_section)
        column.addWidget(FieldRow(self.tr("What to change"), self.section))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        self.library = QPlainTextEdit()
        self.library.setReadOnly(True)
        self.library.setTabChangesFocus(True)
        self.library.setAccessibleName(self.tr("As the library says it"))
        self.ours = QPlainTextEdit()
        self.ours.setTabChangesFocus(True)
        self.ours.setAccessibleName(self.tr("As we say it here"))
        for at, (name, edit) in enumerate(
            ((self.tr("As the library says it"), self.library), (self.tr("As we say it here"), self.ours))
        ):
            edit.setFixedHeight(self.theme.px(150))
            grid.addWidget(Label(name, "secondStrong"), 0, at)
            grid.addWidget(edit, 1, at)
            grid.setColumnStretch(at, 1)
        self.ours.textChanged.connect(self._text_typed)
        column.addLayout(grid)

    def _add_acts(self, column: QVBoxLayout) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.copy = Button(self.theme, self.tr("Copy the library’s words"), "copy", "plain")
        self.copy.clicked.connect(lambda: self.ours.setPlainText(self.library.toPlainText()))
        self.keep = Button(self.theme, self.tr("Keep this"), "check")
        self.keep.clicked.connect(lambda: self.save(send=False))
        self.send = Button(self.theme, self.tr("Send it for review"), "paper-plane-tilt", "plain")
        self.send.clicked.connect(lambda: self.save(send=True))
        leave = Button(self.theme, self.tr("Leave it"), None, "plain")
        leave.clicked.connect(self.give_up)
        for button in (self.keep, self.send, self.copy, leave):
            acts.addWidget(button)
        acts.addStretch(1)
        column.addLayout(acts)

    def show_section(self, section: str) -> None:
        """The library's words of a section, and ours if we have any; typing in another section is kept."""
        self.section.choose(section)
        self.library.setPlainText(library_text(self.entry, section))
        self.ours.blockSignals(True)
        self.ours.setPlainText(self.texts.get(f"{section}_text", ""))
        self.ours.blockSignals(False)

    def focus_first(self) -> None:
        self.ours.setFocus(Qt.FocusReason.OtherFocusReason)

    def _text_typed(self) -> None:
        self._typed(f"{self.section.current}_text", self.ours.toPlainText())

    def _typed(self, column: str, text: str) -> None:
        self.texts[column] = self.typed[column] = text
        self._keep_soon.start()

    def _columns(self) -> dict[str, str]:
        if not self.record.is_new:
            return dict(self.typed)
        return {**self.typed, "slug": self.entry.slug, "lang": self.entry.lang, "title": self.entry.title}

    def keep_now(self) -> None:
        """The draft: also when another sheet is opened over an open form."""
        if not self._keep_soon.isActive() and self.sender() is not self._keep_soon:
            return
        self._keep_soon.stop()
        form, typed, records = self.record, self._columns(), self.context.records
        self.context.tasks.run(self, lambda _job: reading.keep(records(), form, typed))

    def flush(self) -> None:
        """The window closes: the draft is written now, on this thread."""
        if self._keep_soon.isActive():
            self._keep_soon.stop()
            reading.keep(self.context.records(), self.record, self._columns())

    def save(self, *, send: bool) -> None:
        from datetime import date

        self._keep_soon.stop()
        self.keep.setEnabled(False)
        typed = self._columns()
        if self.record.is_new:
            typed["made_on"] = date.today().isoformat()
        is_changed = self.record.is_new or bool(self.typed)
        if send or is_changed:
            typed["status"] = "sent" if send else "draft"
        form, records = self.record, self.context.records
        self.context.tasks.run(
            self,
            lambda _job: reading.save(records(), form, typed),
            (self.sent if send else self.kept).emit,
            otherwise=self._not_kept,
        )
