"""Where a new passphrase is chosen: four words are suggested, what is typed is shown, and it says whether it holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.passphrase import clean, is_weak, suggested
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button, CheckRow
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.text import Label


class NewPassphrase(QWidget):
    """Good when it holds and a person said that it is written down."""

    changed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.field = TextField(theme, suggested())
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self.entered)
        self.row = FieldRow(self.tr("Passphrase"), self.field, hint=self._holds())
        column.addWidget(self.row)
        self.other = Button(theme, self.tr("Other words"), "arrow-clockwise")
        self.other.clicked.connect(lambda: self.field.setText(suggested()))
        line = QHBoxLayout()
        line.addWidget(self.other)
        line.addStretch(1)
        column.addLayout(line)
        self.written = CheckRow(theme, self.tr("I have written it down, away from the laptop"))
        self.written.toggled.connect(lambda _is: self.changed.emit())
        column.addWidget(self.written)
        lost = self.tr("If you lose the passphrase and the recovery page, nobody can open your records. Not us either.")
        column.addWidget(Label(lost, "hint"))
        self._look()

    @property
    def text(self) -> str:
        return clean(self.field.text())

    @property
    def is_good(self) -> bool:
        return not is_weak(self.text) and self.written.isChecked()

    def start_again(self) -> None:
        self.field.setText(suggested())
        self.written.setChecked(False)

    def _look(self) -> None:
        if is_weak(self.text):
            self.row.say(self.tr("This can be guessed. Take four words, or twelve letters and more."), is_odd=True)
        else:
            self.row.say(self._holds())
        self.changed.emit()

    def _holds(self) -> str:
        return self.tr("This holds. Capital letters count, spaces at the ends do not.")
