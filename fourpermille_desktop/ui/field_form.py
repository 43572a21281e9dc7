"""One form for every kind of field record: names over fields; each key is told, the page decides what follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QSizePolicy, QWidget

from fourpermille_desktop.soil.plausible import as_number
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.fields import ChoiceField, DateField, FieldRow, NumberField, TextField
from fourpermille_desktop.ui.words import Words


@dataclass(frozen=True)
class Field:
    """One field of a form: its column in the records, the word above it, what kind of control it takes."""

    column: str
    name: str
    kind: str = "text"  # text | number | choice | date | note
    unit: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    free: bool = False  # a choice that also takes other words
    is_wide: bool = False


class RecordForm(QWidget):
    """Shows columns, tells each key (`typed(column, text)`) and each field left (`left`)."""

    typed = Signal(str, str)
    left = Signal()

    def __init__(
        self, theme: Theme, words: Words, fields: Sequence[Field], columns: int = 2, *, big: bool = False
    ) -> None:
        super().__init__()
        self.theme, self.words = theme, words
        self.setObjectName("bigControls" if big else "form")
        self.fields = {field.column: field for field in fields}
        self.rows: dict[str, FieldRow] = {}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(20)
        self.grid.setVerticalSpacing(14)
        self._filling = False
        at = 0
        for field in fields:
            self.rows[field.column] = row = FieldRow(field.name, self._control(field), field.unit, field.hint)
            if field.is_wide and at % columns:
                at += columns - at % columns
            self.grid.addWidget(row, at // columns, at % columns, 1, columns if field.is_wide else 1)
            at += columns if field.is_wide else 1
        for column in range(columns):
            self.grid.setColumnStretch(column, 1)

    def fill(self, columns: Mapping[str, str]) -> None:
        """Show a record; nothing of it counts as typed."""
        self._filling = True
        for column, field in self.fields.items():
            self._put(field, columns.get(column, ""))
        self._filling = False

    @property
    def texts(self) -> dict[str, str]:
        return {column: self._text(field) for column, field in self.fields.items()}

    def control(self, column: str) -> QWidget:
        return self.rows[column].control

    def focus(self, column: str) -> None:
        self.control(column).setFocus()

    def _control(self, field: Field) -> QWidget:
        t, name = self.theme, field.column
        if field.kind == "choice":
            choice = ChoiceField(t, list(field.choices), free=field.free, searchable=field.free)
            choice.chosen.connect(lambda text: self._tell(name, text))
            if field.free:
                choice.editTextChanged.connect(lambda _text: self._tell(name, choice.current))
            return choice
        if field.kind == "date":
            day = DateField(t)
            day.dateChanged.connect(lambda _day: self._tell(name, day.iso))
            return day
        if field.kind == "note":
            note = QPlainTextEdit()
            note.setTabChangesFocus(True)
            note.setFixedHeight(t.px(64))
            note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            note.textChanged.connect(lambda: self._tell(name, note.toPlainText()))
            return note
        line = NumberField(t) if field.kind == "number" else TextField(t)
        line.textEdited.connect(lambda _text: self._tell(name, self._text(field)))
        line.editingFinished.connect(self.left)
        return line

    def _tell(self, column: str, text: str) -> None:
        if not self._filling:
            self.typed.emit(column, text)

    def _put(self, field: Field, text: str) -> None:
        control = self.control(field.column)
        if isinstance(control, ChoiceField):
            control.choose(text)
            if field.free and control.findData(text) < 0:
                control.setEditText(text)
        elif isinstance(control, DateField):
            try:
                control.set_day(text)
            except ValueError:
                control.set_day("")
        elif isinstance(control, QPlainTextEdit):
            if control.toPlainText() != text:
                control.setPlainText(text)
        elif isinstance(control, NumberField):
            if not (control.hasFocus() and control.digits == text):
                control.set_text(
                    text if as_number(text) is None else text.replace(".", self.words.locale.decimalPoint())
                )
        elif isinstance(control, TextField):
            control.set_text(text)

    def _text(self, field: Field) -> str:
        control = self.control(field.column)
        if isinstance(control, ChoiceField):
            return control.current
        if isinstance(control, DateField):
            return control.iso
        if isinstance(control, QPlainTextEdit):
            return control.toPlainText()
        return control.digits if isinstance(control, NumberField) else control.text()  # type: ignore[attr-defined]
