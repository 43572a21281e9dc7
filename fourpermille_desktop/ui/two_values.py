"""Two people wrote the same field without seeing each other: both values with equal weight, one key to keep one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.neighbours import NeighbourLine
from fourpermille_desktop.ui.plan_words import status_word
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, FactRow, IconMark, ListRow
from fourpermille_desktop.ui.widgets.text import Label, Line
from fourpermille_desktop.ui.words import Words, comma, parse_number

UNITS = {
    "soc_pct": "%",
    "clay_pct": "%",
    "sand_pct": "%",
    "bd_g_cm3": "g/cm³",
    "cf_vol_pct": "%",
    "wet_mass_g": "g",
    "area_ha": "ha",
    "slope_pct": "%",
    "rainfall_mm": "mm",
    "top_cm": "cm",
    "bottom_cm": "cm",
}


class TwoValuesView(QWidget):
    """The list of what is to choose, and the one being chosen. `chosen` carries the case and the number kept."""

    chosen = Signal(object, int)

    def __init__(self, context: Context, cases: list[Any]) -> None:
        super().__init__()
        self.context, self.theme, self.words, self.cases = context, context.theme, context.words, cases
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._list(), 1)
        self.right = QVBoxLayout()
        self.right.setSpacing(16)
        row.addLayout(self.right, 3)
        self.at = 0
        if cases:
            self.select(cases[0])

    @staticmethod
    def name_of(context: Context, case: Any) -> str:
        """ "Soil carbon of bag GHR7-H"."""
        field = field_words(case.field)
        return QCoreApplication.translate("TwoValuesView", "{field} of {thing}").format(
            field=field, thing=context.words.code(thing_of(case))
        )

    @staticmethod
    def values_of(context: Context, case: Any) -> str:
        """ "0.96 · 1.13": what was typed, with the decimal sign of the language."""
        empty = QCoreApplication.translate("TwoValuesView", "empty")
        return " · ".join(digits_of(context.words, str(one.text)) if one.text else empty for one in case.values)

    def _list(self) -> QWidget:
        card = Card(padding=12, gap=4)
        card.add_head(self.tr("To choose"), Line(self.words.count(len(self.cases)), "secondStrong"))
        self.rows: list[ListRow] = []
        for case in self.cases:
            row = ListRow(self.theme, None, field_words(case.field), thing_of(case))
            row.opened.connect(lambda case=case: self.select(case))
            self.rows.append(row)
            card.body.addWidget(row)
        card.body.addStretch(1)
        card.setMinimumWidth(self.theme.px(220))
        return card

    def select(self, case: Any) -> None:
        """Show this one at the right."""
        self.at = next(i for i, one in enumerate(self.cases) if (one.record, one.field) == (case.record, case.field))
        for i, row in enumerate(self.rows):
            row.set_chosen(i == self.at)
        while self.right.count():
            item = self.right.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        self.place = Line(self.name_of(self.context, case), "second")
        self.right.addWidget(self.place)
        holder = QWidget()
        cards = QHBoxLayout(holder)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(16)
        for number, one in enumerate(case.values, 1):
            cards.addWidget(self._value_card(case, number, one), 1)
        self.right.addWidget(holder)
        self._add_help(case)
        foot = QHBoxLayout()
        foot_box = QWidget()
        foot_box.setLayout(foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(IconMark(self.theme, "clock-counter-clockwise"))
        foot.addWidget(
            Label(self.tr("The other value stays in the history. You can take your choice back."), "second"), 1
        )
        self.right.addWidget(foot_box)
        self.right.addStretch(1)

    def _add_help(self, case: Any) -> None:
        """What may help: the values of the other bags of the same layer on the same plot."""
        self.context.tasks.run(self, lambda _job: self._neighbours(case), lambda found: self._show_help(case, found))

    def _neighbours(self, case: Any) -> tuple[str, list[float]]:
        from fourpermille_desktop.records import samples, sites

        records = self.context.records()
        bag = samples.sample(records, case.record) if case.type == "sample" else None
        if bag is None:
            return "", []
        plot = sites.plot(records, bag.plot)
        others = samples.page(records, plot=bag.plot, campaign=bag.campaign or None, limit=300)
        same = [
            one for one in others if one.id != bag.id and (one.top_cm, one.bottom_cm) == (bag.top_cm, bag.bottom_cm)
        ]
        values = [getattr(one, case.field, None) for one in same]
        has_layer = bag.top_cm is not None and bag.bottom_cm is not None
        layer = self.words.code(f"{bag.top_cm:g}–{bag.bottom_cm:g} cm") if has_layer else ""
        where = [
            plot.label if plot else "",
            self.tr("point {point}").format(point=bag.point) if bag.point else "",
            layer,
        ]
        return " · ".join(part for part in where if part), [v for v in values if isinstance(v, int | float)]

    def _show_help(self, case: Any, found: tuple[str, list[float]]) -> None:
        where, around = found
        if self.cases[self.at] is not case:
            return
        if where:
            self.place.setText(f"{self.name_of(self.context, case)} · {where}")
        chosen = [one.value for one in case.values if isinstance(one.value, int | float)]
        if len(around) >= 3 and len(chosen) == len(case.values):
            card = Card(self.tr("What may help"), gap=8)
            card.body.addWidget(NeighbourLine(self.theme, self.words, around, chosen, UNITS.get(case.field, "")))
            self.right.insertWidget(2, card)

    def _value_card(self, case: Any, number: int, one: Any) -> QWidget:
        card = Card(padding=18, gap=8)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(IconMark(self.theme, "laptop" if one.is_mine else "device-tablet", "text", 20))
        who = self.tr("This laptop") if one.is_mine else self.tr("Another laptop of the team")
        top.addWidget(Label(who, "strong"), 1)
        top.addWidget(Chip(self.theme, self.tr("key {number}").format(number=number)))
        card.body.addLayout(top)
        card.body.addWidget(Divider())
        unit = UNITS.get(case.field, "")
        shown = self._shown(case, one)
        value = QHBoxLayout()
        value.setSpacing(8)
        value.addWidget(Label(self.words.name(shown), "value" if len(shown) < 14 else "verdict"))
        if unit and one.text:
            value.addWidget(Line(unit, "body"), 0, Qt.AlignmentFlag.AlignBottom)
        value.addStretch(1)
        card.body.addLayout(value)
        at = datetime.fromtimestamp(one.at / 1000)
        when = f"{self.words.day(at.date())}{comma()}{self.words.time(at)}"
        card.body.addWidget(FactRow(self.theme, "clock", self.tr("Typed"), when))
        seen = self.words.name(digits_of(self.words, one.had_seen)) if one.had_seen else self.tr("no value")
        card.body.addWidget(FactRow(self.theme, "eye", self.tr("Had seen before"), seen))
        words = f"{shown} {unit}".strip() if one.text and len(shown) < 24 else self.tr("this")
        words = self.words.code(words) if unit else self.words.name(words)
        keep = Button(self.theme, self.tr("Keep {value}").format(value=words), "check", "filled")
        keep.setSizePolicy(keep.sizePolicy().Policy.Expanding, keep.sizePolicy().Policy.Fixed)
        keep.clicked.connect(lambda: self.chosen.emit(case, number))
        card.body.addSpacing(4)
        card.body.addStretch(1)  # both buttons on one line, however long the names above them
        card.body.addWidget(keep)
        return card

    def _shown(self, case: Any, one: Any) -> str:
        if case.field == "deleted":
            return self.tr("Deleted") if one.value is True else self.tr("Kept, with the other's changes")
        if (case.type, case.field) == ("plan_item", "status"):
            return status_word(str(one.text))
        if isinstance(one.value, dict):
            told = {name: value for name, value in one.value.items() if value is not None and not _is_long(value)}
            return " · ".join(f"{field_words(name)} {value}" for name, value in told.items())
        return digits_of(self.words, str(one.text)) if one.text else self.tr("empty")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        case = self.cases[self.at] if self.cases else None
        number = event.key() - Qt.Key.Key_0
        if case and 1 <= number <= len(case.values):
            self.chosen.emit(case, number)
        elif case and event.key() == Qt.Key.Key_F8:
            self.select(self.cases[(self.at + 1) % len(self.cases)])
        else:
            super().keyPressEvent(event)


def _is_long(value: object) -> bool:
    """The inputs and the result of a reckoning are many numbers in one text, not words for a person."""
    return str(value).startswith("{")


def thing_of(case: Any) -> str:
    """People's own name for the record, else its kind."""
    return str(case.code) if case.code else field_words(case.type)


def field_words(field: str) -> str:
    """A column's name as the forms show it."""
    named = {
        "soc_pct": QCoreApplication.translate("TwoValuesView", "Soil carbon"),
        "carbon": QCoreApplication.translate("TwoValuesView", "Soil carbon"),
        "bd_g_cm3": QCoreApplication.translate("TwoValuesView", "Bulk density"),
        "density": QCoreApplication.translate("TwoValuesView", "Bulk density"),
        "cf_vol_pct": QCoreApplication.translate("TwoValuesView", "Stones"),
        "wet_mass_g": QCoreApplication.translate("TwoValuesView", "Wet mass"),
        "texture": QCoreApplication.translate("TwoValuesView", "Texture"),
        "top_cm": QCoreApplication.translate("TwoValuesView", "Top of the layer"),
        "bottom_cm": QCoreApplication.translate("TwoValuesView", "Bottom of the layer"),
        "depth": QCoreApplication.translate("TwoValuesView", "Layer"),
        "place": QCoreApplication.translate("TwoValuesView", "Place"),
        "lat": QCoreApplication.translate("TwoValuesView", "Latitude"),
        "lon": QCoreApplication.translate("TwoValuesView", "Longitude"),
        "name": QCoreApplication.translate("TwoValuesView", "Name"),
        "code": QCoreApplication.translate("TwoValuesView", "Code"),
        "land_use": QCoreApplication.translate("TwoValuesView", "Land use"),
        "area_ha": QCoreApplication.translate("TwoValuesView", "Area"),
        "point": QCoreApplication.translate("TwoValuesView", "Point"),
        "plot": QCoreApplication.translate("TwoValuesView", "Plot"),
        "site": QCoreApplication.translate("TwoValuesView", "Site"),
        "campaign": QCoreApplication.translate("TwoValuesView", "Sampling campaign"),
        "sample": QCoreApplication.translate("TwoValuesView", "Bag"),
        "farmer": QCoreApplication.translate("TwoValuesView", "Who manages it"),
        "notes": QCoreApplication.translate("TwoValuesView", "Notes"),
        "sampled_on": QCoreApplication.translate("TwoValuesView", "Day"),
        "starts_on": QCoreApplication.translate("TwoValuesView", "First day"),
        "ends_on": QCoreApplication.translate("TwoValuesView", "Last day"),
        "ph_h2o": QCoreApplication.translate("TwoValuesView", "pH"),
        "layers": QCoreApplication.translate("TwoValuesView", "Layers"),
        "sampler": QCoreApplication.translate("TwoValuesView", "Taken by"),
        "lab_code": QCoreApplication.translate("TwoValuesView", "Lab code"),
        "country": QCoreApplication.translate("TwoValuesView", "Country"),
        "run": QCoreApplication.translate("TwoValuesView", "What if"),
        "scenario": QCoreApplication.translate("TwoValuesView", "What if"),
        "climate_zone": QCoreApplication.translate("TwoValuesView", "Climate"),
        "soil_class": QCoreApplication.translate("TwoValuesView", "Kind of soil"),
        "clay_pct": QCoreApplication.translate("TwoValuesView", "Clay"),
        "sand_pct": QCoreApplication.translate("TwoValuesView", "Sand"),
        "grain": QCoreApplication.translate("TwoValuesView", "Clay and sand"),
        "model": QCoreApplication.translate("TwoValuesView", "Method"),
        "made_on": QCoreApplication.translate("TwoValuesView", "Reckoned on"),
        "deleted": QCoreApplication.translate("TwoValuesView", "Deleted here, changed there"),
        "problems": QCoreApplication.translate("TwoValuesView", "Troubles of the soil"),
        "slope_pct": QCoreApplication.translate("TwoValuesView", "Slope"),
        "rainfall_mm": QCoreApplication.translate("TwoValuesView", "Rain in a usual year"),
        "plan_item": QCoreApplication.translate("TwoValuesView", "Plan of the plot"),
        "status": QCoreApplication.translate("TwoValuesView", "How far it is"),
        "started_on": QCoreApplication.translate("TwoValuesView", "Begun on"),
        "feedback": QCoreApplication.translate("TwoValuesView", "What people saw"),
        "reason": QCoreApplication.translate("TwoValuesView", "Why"),
        "outcome": QCoreApplication.translate("TwoValuesView", "What came of it"),
        "collection": QCoreApplication.translate("TwoValuesView", "Collection"),
        "local_note": QCoreApplication.translate("TwoValuesView", "Note for here"),
        "variant": QCoreApplication.translate("TwoValuesView", "Words for our area"),
        "area": QCoreApplication.translate("TwoValuesView", "For which area"),
        "answer": QCoreApplication.translate("TwoValuesView", "Answer"),
        "expert": QCoreApplication.translate("TwoValuesView", "Expert"),
    }
    return named.get(field, field)


def digits_of(words: Words, text: str) -> str:
    """The digits as typed, with the decimal sign of the language; what is no number stays as it is."""
    return text if parse_number(text) is None else text.replace(".", words.locale.decimalPoint())
