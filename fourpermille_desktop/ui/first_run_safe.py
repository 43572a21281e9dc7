"""The last step of the first run: what opens the records, and whether a recovery page is made."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.private_files import free_mb
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.passphrase_field import NewPassphrase
from fourpermille_desktop.ui.widgets.buttons import CheckRow
from fourpermille_desktop.ui.widgets.cards import Card, IconMark, NoteRow
from fourpermille_desktop.ui.widgets.text import Label

LOW_DISK_MB = 500


class KeepSafe(QWidget):
    """The computer's login is chosen already: who only passes by locks nothing with words nobody wrote down."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.theme = context, context.theme
        self.way = "login"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.cards = {
            "login": self._card(
                "login", "laptop", self.tr("Open with this computer’s login"),
                self.tr("Good when you alone use this laptop and log in with a password."),
            ),
            "passphrase": self._card(
                "passphrase", "lock-simple", self.tr("Lock with a passphrase"),
                self.tr("Safer: who steals or borrows the laptop cannot read your records."),
            ),
        }  # fmt: skip
        for card in self.cards.values():
            row.addWidget(card, 1)
        column.addLayout(row)
        self.new = NewPassphrase(self.theme)
        self.new.setMaximumWidth(self.theme.px(560))
        self.new.changed.connect(self.changed)
        column.addWidget(self.new)
        self.recovery = CheckRow(self.theme, self.tr("Then make a recovery page to print"))
        column.addWidget(self.recovery)
        said = self.tr("Copies are made by themselves beside your records. Add a stick in Settings, Backup.")
        column.addWidget(NoteRow(self.theme, "floppy-disk", said, "text2", "second"))
        left = free_mb(context.profile.folder)
        if left < LOW_DISK_MB:
            little = self.tr("Only {free} are free on this disk. Make room soon.")
            free = context.words.quantity(left, "MB", 0)
            column.addWidget(NoteRow(self.theme, "warning", little.format(free=free), "warn"))
        column.addStretch(1)
        self.choose("login")

    def _card(self, way: str, icon: str, name: str, sentence: str) -> Card:
        card = Card(clickable=True, padding=16)
        card.setAccessibleName(f"{name}. {sentence}")
        card.body.addWidget(IconMark(self.theme, icon, "primaryText", 28))
        card.body.addWidget(Label(name, "cardTitle"))
        card.body.addWidget(Label(sentence, "second"))
        card.body.addStretch(1)
        card.opened.connect(lambda: self.choose(way))
        return card

    def choose(self, way: str) -> None:
        self.way = way
        for name, card in self.cards.items():
            card.set_chosen(name == way)
        self.new.setVisible(way == "passphrase")
        self.changed.emit()

    @property
    def is_ready(self) -> bool:
        return self.way == "login" or self.new.is_good

    @property
    def passphrase(self) -> str:
        return self.new.text if self.way == "passphrase" else ""
