"""Neither value is right: the right one is typed, the fields of one measurement together."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.field_words import LAND_USES, TEXTURES, land_use_word, texture_word
from fourpermille_desktop.ui.sync_words import UNITS, field_words
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.fields import ChoiceField, DateField, FieldRow, NumberField, TextField


def may_be_typed(case: Any) -> bool:
    """Deletions and references are chosen, not typed."""
    return case.field != "deleted" and bool(columns_of(case))


def columns_of(case: Any) -> list[Any]:
    """The columns that are typed: the one that differs, or all of a group of which several do."""
    from fourpermille_desktop.records.shapes import JSON, LIST, REF, SHAPES

    shape = SHAPES.get(case.type)
    if shape is None:
        return []
    found = [shape.by_name[case.field]] if case.field in shape.by_name else list(shape.by_field.get(case.field, ()))
    return [] if any(column.kind in (JSON, LIST, REF) for column in found) else found


class OtherValue(Card):
    """`kept` with what was typed, by column."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, context: Context, case: Any) -> None:
        super().__init__(self.tr("Type another value"), gap=10)
        self.context, self.theme, self.words = context, context.theme, context.words
        row = QHBoxLayout()
        row.setSpacing(12)
        self.controls: dict[str, QWidget] = {}
        for column in columns_of(case):
            control = self.controls[column.name] = self._control(column)
            if type(control) is TextField:
                control.setMinimumWidth(self.theme.px(320))
            row.addWidget(FieldRow(field_words(column.name), control, UNITS.get(column.name, "")))
        row.addStretch(1)
        self.body.addLayout(row)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.keep = Button(self.theme, self.tr("Keep what I typed"), "check", "filled")
        self.keep.clicked.connect(self._keep)
        leave = Button(self.theme, self.tr("Back to the values"), None, "plain")
        leave.clicked.connect(self.left)
        acts.addWidget(self.keep)
        acts.addWidget(leave)
        acts.addStretch(1)
        self.body.addLayout(acts)

    def begin(self) -> None:
        next(iter(self.controls.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _control(self, column: Any) -> QWidget:
        choices: dict[str, tuple[dict[str, Any], Any]] = {
            "texture": (TEXTURES, texture_word),
            "land_use": (LAND_USES, land_use_word),
        }
        if column.name in choices:
            keys, word = choices[column.name]
            return ChoiceField(self.theme, [(key, word(key)) for key in keys], "")
        if column.kind == "date":
            return DateField(self.theme, "")
        return NumberField(self.theme, "", width=140) if column.kind == "quantity" else TextField(self.theme, "")

    def _keep(self) -> None:
        typed = {name: _typed(control) for name, control in self.controls.items()}
        odd = [c for c in self.controls.values() if isinstance(c, NumberField) and c.text().strip() and not c.is_number]
        if odd:
            odd[0].setFocus()
        elif any(typed.values()):
            self.kept.emit(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _typed(control: QWidget) -> str:
    if isinstance(control, ChoiceField):
        return control.current
    if isinstance(control, DateField):
        return control.iso
    return control.digits if isinstance(control, NumberField) else control.text().strip()  # type: ignore[attr-defined]
