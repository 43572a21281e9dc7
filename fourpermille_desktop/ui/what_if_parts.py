"""Small controls of the What-if page: a strip of months, the weather of a year, a card that folds."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.what_if_inputs import ALL_COVERED
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.fields import FieldRow
from fourpermille_desktop.ui.widgets.painting import rounded_box, text_painter
from fourpermille_desktop.ui.widgets.table import STATE_ROLE, TOKEN_ROLE, DataTable
from fourpermille_desktop.ui.words import Words, parse_number

Index = QModelIndex | QPersistentModelIndex


class WayField(FieldRow):
    """A field of a land use; the line under it says where its value comes from, or that it differs from today."""

    control: Any  # a ChoiceField, a NumberField, a MonthStrip …

    def say_origin(self, words: str) -> None:
        self.hint.set_role("hint")
        self._say(words)

    def say_changed(self, words: str) -> None:
        self.hint.set_role("good")
        self._say(words)

    def _say(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.show()
        self.control.setAccessibleDescription(words)


class MonthStrip(QWidget):
    """Twelve months to switch on and off: click, or Left, Right and Space. Full = plants stand on the field."""

    changed = Signal(str)

    def __init__(self, theme: Theme, words: Words, name: str) -> None:
        super().__init__()
        self.theme, self.words = theme, words
        self.covered, self.here = ALL_COVERED, 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self._describe()

    def set_covered(self, covered: str) -> None:
        """Show other months, without a signal."""
        self.covered = covered
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(12 * 30), self.theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(12 * 18), self.theme.px(32))

    def toggle(self, month: int) -> None:
        was = self.covered[month] == "1"
        self.covered = self.covered[:month] + ("0" if was else "1") + self.covered[month + 1 :]
        self._describe()
        self.update()
        self.changed.emit(self.covered)

    def _describe(self) -> None:
        count = self.covered.count("1")
        here = self.words.locale.standaloneMonthName(self.here + 1)
        state = self.tr("with plants") if self.covered[self.here] == "1" else self.tr("bare")
        months = self.tr("%n month(s) with plants.", "", count)
        self.setAccessibleDescription(f"{months} {here}: {state}.")

    def _box(self, month: int) -> QRectF:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = 11 - month if rtl else month
        wide = self.width() / 12
        return QRectF(at * wide + 1, 1, wide - 2, self.height() - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = text_painter(QPainter(self)), self.theme
        painter.setFont(t.font(12, 600))
        for month in range(12):
            box, is_on = self._box(month), self.covered[month] == "1"
            ground = t.color("primarySoft" if is_on else "surface")
            rounded_box(painter, box, t.px(6), ground, t.color("primary" if is_on else "strong"), t.line_px)
            if self.hasFocus() and month == self.here:
                rounded_box(painter, box, t.px(6), None, t.color("focus"), t.focus_px)
            painter.setPen(t.color("primaryText" if is_on else "text3"))
            letter = self.words.locale.standaloneMonthName(month + 1)[:1].upper()
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.here = (self.here + (-step if rtl else step)) % 12
            self._describe()
            self.update()
        elif event.key() == Qt.Key.Key_Space:
            self.toggle(self.here)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for month in range(12):
            if self._box(month).contains(event.position()):
                self.here = month
                self.toggle(month)


class WeatherModel(QAbstractTableModel):
    """Twelve months of temperature, rain and evaporation, as typed."""

    typed = Signal(tuple)  # all 36 cells

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.cells: list[str] = [""] * 36

    def set_cells(self, cells: tuple[str, ...]) -> None:
        if tuple(self.cells) != cells:
            self.beginResetModel()
            self.cells = list(cells)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 12

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 4

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Month"), self.tr("Warmth °C"), self.tr("Rain mm"), self.tr("Evaporation mm"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return int(Qt.AlignmentFlag.AlignRight)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        month = self.words.locale.standaloneMonthName(row + 1)
        text = month[:1].upper() + month[1:] if column == 0 else self.cells[row * 3 + column - 1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._shown(text) if column and role == Qt.ItemDataRole.DisplayRole else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text if column == 0 else f"{month}, {self.headerData(column, Qt.Orientation.Horizontal)}: {text}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(Qt.AlignmentFlag.AlignRight)
        if role == TOKEN_ROLE:
            return "text2" if column == 0 else None
        if role == STATE_ROLE:
            return "fix" if column and text.strip() and parse_number(text) is None else ""
        return None

    def _shown(self, text: str) -> str:
        value = parse_number(text)
        return text if value is None else self.words.number(value)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() == 0:
            return False
        at = index.row() * 3 + index.column() - 1
        if self.cells[at] != str(value).strip():
            self.cells[at] = str(value).strip()
            self.dataChanged.emit(index, index)
            self.typed.emit(tuple(self.cells))
        return True

    def paste(self, text: str, row: int, column: int) -> None:
        """Put a block of a spreadsheet in from a cell on; three rows of twelve are turned first."""
        block = [line.split("\t") if "\t" in line else line.split() for line in text.strip("\r\n").splitlines()]
        if len(block) == 3 and all(len(line) == 12 for line in block):
            block = [list(line) for line in zip(*block, strict=True)]
        cells = list(self.cells)
        for down, line in enumerate(block):
            for right, cell in enumerate(line):
                month, part = row + down, max(column, 1) - 1 + right
                if month < 12 and part < 3:
                    cells[month * 3 + part] = cell.strip()
        self.set_cells(tuple(cells))
        self.typed.emit(tuple(cells))


class WeatherTable(DataTable):
    """Type in a cell, or paste twelve rows of a spreadsheet with Ctrl+V."""

    def __init__(self, theme: Theme, model: WeatherModel, name: str) -> None:
        super().__init__(theme, model, "tight", name)
        self.weather = model
        self.shows_cell = True
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        modes = QHeaderView.ResizeMode
        self.horizontalHeader().setSectionResizeMode(modes.Stretch)
        for column in (0, 1):
            self.horizontalHeader().setSectionResizeMode(column, modes.ResizeToContents)
        self.setCurrentIndex(model.index(0, 1))
        self._all_rows()
        theme.changed.connect(self._all_rows)

    def _all_rows(self) -> None:
        self.setFixedHeight(self.theme.px(33 + 12 * 28) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(220), self.theme.px(33 + 12 * 28))

    def event(self, event: QEvent) -> bool:
        """Digits are typed here, not taken as keys of the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            text = event.text()
            if event.matches(QKeySequence.StandardKey.Paste) or (text and text.isprintable()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            here = self.currentIndex()
            self.weather.paste(QGuiApplication.clipboard().text(), max(0, here.row()), here.column())
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().column() > 0:
            self.weather.setData(self.currentIndex(), "")
        else:
            super().keyPressEvent(event)


class FoldCard(Card):
    """A card that shows its title only until it is opened."""

    def __init__(self, theme: Theme, title: str, *, is_open: bool = False) -> None:
        super().__init__(padding=12, gap=8)
        self.toggle = Button(theme, title, "caret-right", "plain")
        self.toggle.setCheckable(True)
        self.is_open = is_open
        self.toggle.clicked.connect(lambda: self.set_open(not self.is_open))
        self.body.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeading)
        self.inside = QWidget()
        self.inner = QVBoxLayout(self.inside)
        self.inner.setContentsMargins(8, 0, 8, 8)
        self.inner.setSpacing(8)
        self.inside.hide()
        self.body.addWidget(self.inside)
        self.set_open(is_open)

    def set_open(self, is_open: bool) -> None:
        self.is_open = is_open
        self.toggle.icon_name = "caret-down" if is_open else "caret-right"
        self.toggle.setChecked(is_open)
        self.toggle.setAccessibleDescription(self.tr("open") if is_open else self.tr("closed"))
        self.inside.setVisible(is_open)
        self.toggle.update()


def column_of(*cards: QWidget) -> QWidget:
    """Cards one under the other, at the top."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return box
