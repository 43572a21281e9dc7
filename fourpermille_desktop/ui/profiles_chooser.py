"""Who works at this laptop now? The profiles of this computer as cards; a new one may be added."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.profiles import Known, add, known
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, ListRow
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.states import said_of
from fourpermille_desktop.ui.widgets.text import Label


class ProfilesChooser(QWidget):
    """Each profile has records and keys of its own."""

    chosen = Signal(Path)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        middle = QHBoxLayout()
        card = Card(padding=28, gap=14)
        card.setFixedWidth(theme.px(480))
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        card.body.addWidget(Label(self.tr("Who works at this laptop now?"), "title"))
        card.body.addWidget(Label(self.tr("Each person has records and a key of their own."), "second"))
        card.body.addWidget(self._list())
        self._add_new(card)

    def _list(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("column")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.rows = [self._row(one) for one in known()]
        for row in self.rows:
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(holder)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(min(self.theme.px(280), holder.sizeHint().height() + 4))
        return area

    def _row(self, one: Known) -> ListRow:
        name = one.name or self.tr("First profile")
        at_end = Chip(self.theme, self.tr("Locked"), "neutral", "lock-simple") if one.is_sealed else None
        row = ListRow(self.theme, "user-circle", name, "", at_end)
        if one.is_sealed:
            row.setAccessibleDescription(self.tr("Locked"))
        row.opened.connect(lambda: self.chosen.emit(one.folder))
        return row

    def _add_new(self, card: Card) -> None:
        self.name = TextField(self.theme)
        self.name.returnPressed.connect(self.add)
        self.name_row = FieldRow(self.tr("Somebody else"), self.name, hint=self.tr("A name that you all know."))
        card.body.addWidget(self.name_row)
        self.add_button = Button(self.theme, self.tr("Add a profile"), "plus")
        self.add_button.clicked.connect(self.add)
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        card.body.addLayout(line)

    def add(self) -> None:
        """A new profile opens with its first run."""
        if not self.name.text().strip():
            self.name.setFocus()
            return
        try:
            made = add(self.name.text())
        except AppError as error:
            self.name_row.say(" ".join(part for part in said_of(error) if part), is_odd=True)
            return
        self.chosen.emit(made.folder)

    def focus_first(self) -> None:
        (self.rows[0] if self.rows else self.name).setFocus(Qt.FocusReason.TabFocusReason)
