"""The bags of one campaign as rows of a grid: what is stored, what is typed over it, what is odd; page by page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal

from fourpermille_desktop.soil.plausible import IMPOSSIBLE, Oddity, as_number, oddities
from fourpermille_desktop.ui.field_words import layer_token, texture_key, texture_word
from fourpermille_desktop.ui.samples_bag import Bag, keep_typing
from fourpermille_desktop.ui.widgets.table import (
    GROUP_ROLE,
    ICON_ROLE,
    LAYER_ROLE,
    STATE_ROLE,
    TOKEN_ROLE,
    WEIGHT_ROLE,
    Look,
)
from fourpermille_desktop.ui.words import Words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PAGE = 200
NUMBER, POINT, BAG, LAYER, WET, STONES, TEXTURE, SOC, BD, STOCK, DAY, STATE = range(12)
COLUMN = {  # column of the grid → column of the record; the layer is two of them
    POINT: "point", BAG: "code", WET: "wet_mass_g", STONES: "cf_vol_pct", TEXTURE: "texture", SOC: "soc_pct",
    BD: "bd_g_cm3", DAY: "sampled_on",
}  # fmt: skip
QUANTITIES = {WET: 1, STONES: 1, SOC: 2, BD: 2}
FIELD_SET = (WET, STONES, TEXTURE)  # filled at the plot
LAB_SET = (SOC, BD)  # filled when the laboratory has answered
TAKEN_AT_THE_PLOT = ("wet_mass_g", "cf_vol_pct", "texture")  # typing one of these says which day it was
AT_END = (WET, STONES, SOC, BD, STOCK)
READ_ONLY = (NUMBER, STOCK, STATE)
_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class SamplesModel(QAbstractTableModel):
    """Rows come in pages through `wants_more`; the page reads them off this thread and hands them to `add`."""

    wants_more = Signal(int)  # offset
    typed = Signal(int)  # row whose text a person changed

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.bags: list[Bag] = []
        self.total = 0
        self.accepted: dict[str, dict[str, str]] = {}  # bag → column → text that a person called right
        self._asked = -1
        self._odd: dict[int, dict[str, Oddity]] = {}

    # Filling -----------------------------------------------------------------------------------------------------

    def fill(self, bags: list[Bag], total: int) -> None:
        """The first page of another plot or campaign. Rows still being typed keep their typing."""
        held = {bag.id: bag for bag in self.bags if bag.typed or bag.in_flight}
        self.beginResetModel()
        self.bags = [keep_typing(held.get(bag.id), bag) for bag in bags]
        self.total, self._asked = total, -1
        self._odd.clear()
        self.endResetModel()

    def refresh(self, bags: list[Bag], total: int) -> bool:
        """Newly read rows in the place of the same ones; False when rows came or went, then `fill` again."""
        if total != self.total or [bag.id for bag in bags] != [bag.id for bag in self.bags[: len(bags)]]:
            return False
        for row, bag in enumerate(bags):
            self.bags[row] = keep_typing(self.bags[row], bag)
        self._odd.clear()
        if bags:
            self.dataChanged.emit(self.index(0, 0), self.index(len(bags) - 1, STATE))
        return True

    def add(self, bags: list[Bag], offset: int) -> None:
        """One more page, if it is the one that was asked for."""
        if offset != len(self.bags) or not bags:
            return
        self.beginInsertRows(QModelIndex(), offset, offset + len(bags) - 1)
        self.bags += bags
        self._asked = -1
        self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self.bags) < self.total

    def fetchMore(self, parent: Index) -> None:
        if self._asked != len(self.bags):
            self._asked = len(self.bags)
            self.wants_more.emit(self._asked)

    # Typing ------------------------------------------------------------------------------------------------------

    def type_text(self, row: int, column: str, text: str) -> None:
        """Put what a person typed over what is stored."""
        bag = self.bags[row]
        if text == bag.text(column):
            return
        bag.typed[column] = text
        if text and column in TAKEN_AT_THE_PLOT and not bag.text("sampled_on"):
            bag.typed["sampled_on"] = date.today().isoformat()
        self.touch(row)
        self.typed.emit(row)

    def touch(self, row: int) -> None:
        self._odd.pop(row, None)
        self.dataChanged.emit(self.index(row, 0), self.index(row, STATE))

    def row_of(self, id_: str) -> int:
        return next((row for row, bag in enumerate(self.bags) if bag.id == id_), -1)

    def point_of(self, row: int) -> list[Bag]:
        """The bags of the same point, which lie together."""
        bags, first = self.bags, row
        while first > 0 and bags[first - 1].text("point") == bags[row].text("point"):
            first -= 1
        last = row
        while last + 1 < len(bags) and bags[last + 1].text("point") == bags[row].text("point"):
            last += 1
        return bags[first : last + 1]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() in READ_ONLY:
            return False
        for column, text in columns_typed(index.column(), str(value)).items():
            self.type_text(index.row(), column, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if index.column() in READ_ONLY else flags | Qt.ItemFlag.ItemIsEditable

    # Odd values --------------------------------------------------------------------------------------------------

    def odd(self, row: int) -> dict[str, Oddity]:
        """Column → why it is asked about; what a person called right is not asked again."""
        if row not in self._odd:
            bag = self.bags[row]
            right = self.accepted.get(bag.id, {})
            found = {odd.column: odd for odd in oddities(bag.columns)}
            far = self._unlike_neighbours(row)
            if far is not None:
                found.setdefault("wet_mass_g", far)
            self._odd[row] = {name: odd for name, odd in found.items() if right.get(name) != bag.text(name)}
        return self._odd[row]

    def _unlike_neighbours(self, row: int) -> Oddity | None:
        """A wet mass far from those of the same layer nearby."""
        from fourpermille_desktop.soil.plausible import ODD, usual_range

        bag = self.bags[row]
        value = as_number(bag.text("wet_mass_g"))
        if value is None:
            return None
        near = self.bags[max(0, row - 60) : row + 60]
        others = [
            mass
            for other in near
            if other is not bag and other.layer == bag.layer
            if (mass := as_number(other.text("wet_mass_g"))) is not None
        ]
        far = usual_range(value, others)
        return Oddity("wet_mass_g", "Q29", ODD, *far) if far else None

    # What a cell shows -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.bags)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else STATE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer = self._answers.get(role)
        return answer(self, index.row(), index.column()) if answer and index.row() < len(self.bags) else None

    def _display(self, row: int, at: int) -> str:
        bag = self.bags[row]
        if at == NUMBER:
            return str(row + 1)
        if at == POINT:
            return bag.text("point") if self._starts_point(row) else ""
        if at == LAYER:
            return bag.layer
        if at == STOCK:
            stock = bag.stock_t_c_ha
            return "" if stock is None else self.words.number(stock, 1)
        if at == STATE:
            return ""
        text = bag.text(COLUMN[at])
        if at == DAY:
            return self._short_day(text)
        if at == TEXTURE:
            return texture_word(text)
        if at == BAG:
            return text or "—"
        return self._figure(text) if at in QUANTITIES else text

    def _figure(self, text: str) -> str:
        """The digits as typed, with the decimal sign of the language; what is no number stays as it is."""
        return text if as_number(text) is None else text.replace(".", self.words.locale.decimalPoint())

    def _short_day(self, text: str) -> str:
        from PySide6.QtCore import QDate

        try:
            day = date.fromisoformat(text)
        except ValueError:
            return text
        form = "d/M" if self.words.language == "ar" else "d MMM"  # Arabic has no short names of months
        return self.words.locale.toString(QDate(day.year, day.month, day.day), form)

    def edit_text(self, row: int, at: int) -> str:
        bag = self.bags[row]
        if at == LAYER:
            return bag.layer
        text = bag.text(COLUMN.get(at, ""))
        return self._figure(text) if at in QUANTITIES else texture_word(text) if at == TEXTURE else text

    def _state(self, row: int, at: int) -> str:
        odd = self.odd(row)
        names = ("top_cm", "bottom_cm") if at == LAYER else (COLUMN.get(at, ""),)
        kinds = {odd[name].kind for name in names if name in odd}
        return "fix" if IMPOSSIBLE in kinds else "odd" if kinds else ""

    def _icon(self, row: int, at: int) -> str | None:
        return self.sign_of(row)[0] if at == STATE else None

    def _token(self, row: int, at: int) -> str | None:
        if at == STATE:
            return self.sign_of(row)[1]
        if at == NUMBER or (at == BAG and not self.bags[row].text("code")):
            return "text2"
        return None

    def sign_of(self, row: int) -> tuple[str, str, str]:
        """(icon, colour, words) of a row's state."""
        translate, bag = QCoreApplication.translate, self.bags[row]
        kinds = {odd.kind for odd in self.odd(row).values()}
        if bag.has_two_values:
            return "git-diff", "info", translate("SamplesModel", "two values")
        if IMPOSSIBLE in kinds:
            return "warning-circle", "danger", translate("SamplesModel", "to fix")
        if kinds:
            return "warning", "warn", translate("SamplesModel", "odd value")
        if bag.typed or bag.in_flight:
            return "pencil-simple-line", "text2", translate("SamplesModel", "kept")
        if bag.is_filled:
            return "check-circle", "primaryText", translate("SamplesModel", "saved")
        return "circle", "text2", translate("SamplesModel", "to fill")

    def look(self, row: int, at: int) -> Look:
        """All a cell shows, at once: a screenful is 250 cells, and each question through Qt has its price."""
        if row >= len(self.bags):
            return Look("")
        return Look(
            self._display(row, at),
            self._state(row, at),
            self._token(row, at),
            self._icon(row, at),
            self._layer_mark(row, at),
            self._weight(row, at),
            at in AT_END,
        )

    def _layer_mark(self, row: int, at: int) -> str | None:
        return layer_token(as_number(self.bags[row].text("top_cm"))) if at == LAYER and self.bags[row].layer else None

    def _starts_point(self, row: int) -> bool:
        return row == 0 or self.bags[row - 1].text("point") != self.bags[row].text("point")

    def _group(self, row: int, at: int) -> bool:
        return self._starts_point(row)

    def _weight(self, row: int, at: int) -> int:
        return 600 if at in (POINT, BAG) else 400

    def _side(self, row: int, at: int) -> int:
        return _END if at in AT_END else _START

    def _spoken(self, row: int, at: int) -> str:
        """Row 22, point 8, bag GHR7-H, layer 0 to 10: what the cell is, its value, what is odd."""
        bag, translate = self.bags[row], QCoreApplication.translate
        place = translate("SamplesModel", "Row {row}, point {point}, bag {bag}, layer {top} to {bottom}").format(
            row=row + 1, point=bag.text("point"), bag=bag.text("code"), top=bag.text("top_cm"),
            bottom=bag.text("bottom_cm"),
        )  # fmt: skip
        value = self.sign_of(row)[2] if at == STATE else self._display(row, at) or translate("SamplesModel", "empty")
        return f"{place}. {self.headerData(at, Qt.Orientation.Horizontal)}: {value}"

    _answers: dict[int, Callable[[SamplesModel, int, int], Any]] = {
        Qt.ItemDataRole.DisplayRole: _display,
        Qt.ItemDataRole.EditRole: edit_text,
        Qt.ItemDataRole.TextAlignmentRole: _side,
        Qt.ItemDataRole.AccessibleTextRole: _spoken,
        Qt.ItemDataRole.AccessibleDescriptionRole: _spoken,
        STATE_ROLE: _state,
        ICON_ROLE: _icon,
        TOKEN_ROLE: _token,
        LAYER_ROLE: _layer_mark,
        GROUP_ROLE: _group,
        WEIGHT_ROLE: _weight,
    }

    def headerData(self, at: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _END if at in AT_END else _START
        return column_words()[at] if role == Qt.ItemDataRole.DisplayRole else None


def column_words() -> tuple[str, ...]:
    """Head of each column: the name, and after a line break its unit."""
    translate = QCoreApplication.translate
    return (
        "",
        translate("SamplesModel", "Point"),
        translate("SamplesModel", "Bag"),
        translate("SamplesModel", "Layer\ncm"),
        translate("SamplesModel", "Wet mass\ng"),
        translate("SamplesModel", "Stones\n%"),
        translate("SamplesModel", "Texture"),
        translate("SamplesModel", "Carbon\n%"),
        translate("SamplesModel", "Soil weight\ng/cm³"),
        translate("SamplesModel", "Stock\nt C/ha"),
        translate("SamplesModel", "Day"),
        "",
    )


def column_at(name: str) -> int:
    """The column of the grid that shows a column of the record."""
    return next((at for at, held in COLUMN.items() if held == name), LAYER)


def columns_typed(at: int, text: str) -> dict[str, str]:
    """What a text in a cell of the grid means for the record; what cannot be read stays as typed."""
    text = text.strip()
    if at == LAYER:
        from fourpermille_desktop.records.bags import depths

        both = depths(text)
        return {"top_cm": both[0], "bottom_cm": both[1]} if both else {"top_cm": text, "bottom_cm": ""}
    if at in QUANTITIES:
        from fourpermille_desktop.ui.words import plain_number

        return {COLUMN[at]: plain_number(text) or text}
    if at == TEXTURE:
        return {"texture": texture_key(text)}
    if at == DAY:
        return {"sampled_on": text}
    return {COLUMN[at]: text}
