"""What a person sees on a plot, ticked and typed in a few seconds: troubles of the soil, slope, rain."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.library_parts import FacetRow, facet_picture
from fourpermille_desktop.ui.library_words import ICONS, word
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button, CheckRow
from fourpermille_desktop.ui.widgets.fields import FieldRow, NumberField
from fourpermille_desktop.ui.widgets.text import Label
from fourpermille_desktop.ui.words import Words

TROUBLES = (
    *("drought", "crusting", "erosion_water", "erosion_wind", "low_som", "low_nutrients", "compaction", "sandy"),
    *("shallow", "acidity", "salinity", "waterlogging", "peat"),
)  # those a person sees or has been told; aluminium and sodium need a laboratory


class LandForm(QWidget):
    """`told(problems, slope, rain)`: "" where nothing was typed, an empty list where somebody looked and saw none."""

    told = Signal(object, str, str)
    given_up = Signal()

    def __init__(self, theme: Theme, words: Words, land: Any) -> None:
        super().__init__()
        self.theme = theme
        self._others = tuple(one for one in land.problems or () if one not in TROUBLES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(self.tr("What do you see on this plot?"), "strong"))
        self.rows: dict[str, CheckRow] = {}
        for trouble in TROUBLES:
            svg = facet_picture("soil_constraint", trouble)
            row = FacetRow(theme, word("soil_constraint", trouble), ICONS.get(trouble), svg)
            row.set_count(None)
            row.setChecked(trouble in (land.problems or ()))
            row.toggled.connect(self._no_longer_none)
            self.rows[trouble] = row
            column.addWidget(row)
        self.none = FacetRow(theme, self.tr("We looked: none of these"), "eye")
        self.none.set_count(None)
        self.none.setChecked(land.problems == ())
        self.none.clicked.connect(self._clear)
        column.addWidget(self.none)
        column.addSpacing(8)
        point = words.locale.decimalPoint()
        self.slope = NumberField(theme, _typed(land.slope_pct, point))
        self.rain = NumberField(theme, _typed(land.rainfall_mm, point))
        column.addWidget(FieldRow(self.tr("Slope"), self.slope, "%", self.tr("Metres up on 100 metres along")))
        column.addWidget(FieldRow(self.tr("Rain in a usual year"), self.rain, "mm"))
        column.addSpacing(8)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.keep = Button(theme, self.tr("Keep what I saw"), "check")
        self.keep.clicked.connect(self._tell)
        leave = Button(theme, self.tr("Leave it"), None, "plain")
        leave.clicked.connect(self.given_up)
        acts.addWidget(self.keep)
        acts.addWidget(leave)
        acts.addStretch(1)
        column.addLayout(acts)

    def focus_first(self) -> None:
        self.rows[TROUBLES[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _no_longer_none(self, is_on: bool) -> None:
        if is_on:
            self.none.setChecked(False)

    def _clear(self) -> None:
        for row in self.rows.values():
            row.setChecked(False)

    def _tell(self) -> None:
        for field in (self.slope, self.rain):
            field.set_state("" if _is_possible(field) else "fix")
            if not _is_possible(field):
                field.setFocus()
                return
        seen = [trouble for trouble, row in self.rows.items() if row.isChecked()] + list(self._others)
        problems = seen if seen or self.none.isChecked() else None
        self.told.emit(problems, self.slope.digits, self.rain.digits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def _is_possible(field: NumberField) -> bool:
    return field.is_number and (field.value is None or 0 <= field.value <= 15_000)


def _typed(value: float | None, point: str) -> str:
    return "" if value is None else f"{value:g}".replace(".", point)
