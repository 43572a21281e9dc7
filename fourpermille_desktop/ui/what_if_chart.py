"""The paths over 20 years, painted the same to the screen and to paper; and their table twin."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from fourpermille_desktop.soil.futures import DECIMALS, Futures, shown, table
from fourpermille_desktop.soil.futures import Way as Path
from fourpermille_desktop.ui import what_if_words as say
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import text_painter
from fourpermille_desktop.ui.words import Words

WAY_TOKENS = ("c1", "c3", "c2")
WAY_DASHES: tuple[list[float], ...] = ([], [6, 2.5, 1.5, 2.5], [1.5, 2])
_LABEL_PX = 17


class Look(Protocol):
    """Colours, lengths and fonts: the theme's on the screen, paper's in print."""

    def color(self, token: str, alpha: float = 1.0) -> QColor: ...

    def px(self, length: float) -> int: ...

    def font(self, size_px: float, weight: int = 400) -> QFont: ...


@dataclass(frozen=True)
class Scale:
    """A number axis of round steps near the data."""

    least: float
    most: float
    step: float

    @property
    def starts_at_0(self) -> bool:
        return self.least == 0

    def ticks(self) -> list[float]:
        return [self.least + at * self.step for at in range(round((self.most - self.least) / self.step) + 1)]


@dataclass(frozen=True)
class EndLabel:
    """What stands at the end of a line."""

    y: float
    number: str
    name: str
    token: str


def scale_of(futures: Futures) -> Scale:
    """Round numbers just outside all that is drawn; 0 when the data come near it."""
    values = [*futures.target_t_c_ha, *futures.today.stock_t_c_ha]
    for way in futures.ways:
        values += [*way.stock_t_c_ha, *(way.low_t_c_ha or ()), *(way.high_t_c_ha or ())]
    for one in futures.measured:
        values += [one.stock_t_c_ha, one.low_t_c_ha or one.stock_t_c_ha, one.high_t_c_ha or one.stock_t_c_ha]
    low, high = min(values), max(values)
    room = max((high - low) * 0.08, high * 0.01, 0.1)
    low = 0.0 if low < 0.25 * high else max(0.0, low - room)
    rough = (high + room - low) / 4
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * by for by in (1, 2, 2.5, 5, 10) if power * by >= rough * 0.999)
    least = math.floor(low / step + 1e-9) * step
    return Scale(least, max(math.ceil((high + room) / step - 1e-9) * step, least + step), step)


class ChartPainter:
    """Paints futures into a box. Number axes are never mirrored."""

    def __init__(self, painter: QPainter, box: QRectF, look: Look, words: Words, futures: Futures, chosen: str) -> None:
        self.painter, self.look, self.words, self.futures, self.chosen = painter, look, words, futures, chosen
        self.scale = scale_of(futures)
        t = look
        painter.setFont(t.font(12, 500))
        axis = max(painter.fontMetrics().horizontalAdvance(self._tick(value)) for value in self.scale.ticks())
        gutter = self._gutter(box)
        self.plot = QRectF(
            box.left() + axis + t.px(14), box.top() + t.px(10), 0, box.height() - t.px(10) - t.px(26)
        )  # fmt: skip
        self.plot.setRight(box.right() - gutter)
        self.box = box
        years = [*futures.years, *(one.year for one in futures.measured)]
        self.first, self.last = min(years), max(years)

    def paint(self) -> None:
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid()
        for at, way in enumerate(self.futures.ways):
            self._paint_band(way, at)
        self._paint_target()
        self._paint_path(self.futures.today, "text2", [], 2.0)
        ways = sorted(self.futures.ways, key=lambda way: way.key == self.chosen)
        for way in ways:
            at = int(way.key)
            self._paint_path(way, WAY_TOKENS[at], WAY_DASHES[at], 2.8 if way.key == self.chosen else 2.0)
            self._paint_end_mark(way, at)
        self._paint_measured()
        self._paint_labels()

    # Places ------------------------------------------------------------------------------------------------------

    def x(self, year: float) -> float:
        return self.plot.left() + (year - self.first) / max(1, self.last - self.first) * self.plot.width()

    def y(self, stock: float) -> float:
        share = (stock - self.scale.least) / (self.scale.most - self.scale.least)
        return self.plot.bottom() - share * self.plot.height()

    def _tick(self, value: float) -> str:
        return self.words.number(value, max(0, -math.floor(math.log10(self.scale.step) + 1e-9)))

    def _gutter(self, box: QRectF) -> float:
        """Room for the words at the ends of the lines."""
        wide = 0.0
        for label in self._label_words():
            self.painter.setFont(self.look.font(13, 700))
            number = self.painter.fontMetrics().horizontalAdvance(label[0])
            self.painter.setFont(self.look.font(12, 500))
            wide = max(wide, number + self.look.px(6) + self.painter.fontMetrics().horizontalAdvance(label[1]))
        return min(wide + self.look.px(16), box.width() * 0.38)

    def _label_words(self) -> list[tuple[str, str, str, float]]:
        """(number, name, token, stock) of each line's end."""
        found = self.futures
        many = 1 if len(found.ways) == 1 else 3
        ends = [
            (way.stock_t_c_ha[-1], say.way_name(int(way.key), many), WAY_TOKENS[int(way.key)]) for way in found.ways
        ]
        ends.append((found.today.stock_t_c_ha[-1], say.today_name(), "text2"))
        ends.append((found.target_t_c_ha[-1], say.target_name(), "target"))
        return [(say.number(self.words, stock), name, token, stock) for stock, name, token in ends]

    # Strokes -----------------------------------------------------------------------------------------------------

    def _paint_grid(self) -> None:
        painter, t, plot = self.painter, self.look, self.plot
        painter.setFont(t.font(12, 500))
        for value in self.scale.ticks():
            y = round(self.y(value)) + 0.5
            painter.setPen(QPen(t.color("grid"), max(1, t.px(1))))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(t.color("text2"))
            at = QRectF(self.box.left(), y - t.px(9), plot.left() - self.box.left() - t.px(8), t.px(18))
            painter.drawText(at, int(Qt.AlignmentFlag.AlignRight | _MIDDLE), self._tick(value))
        if not self.scale.starts_at_0:
            self._paint_break()
        for year in self._year_ticks():
            x = self.x(year)
            at = QRectF(x - t.px(30), plot.bottom() + t.px(6), t.px(60), t.px(18))
            painter.setPen(t.color("text2"))
            painter.drawText(at, int(Qt.AlignmentFlag.AlignHCenter | _MIDDLE), str(year))

    def _year_ticks(self) -> list[int]:
        """Each fifth year from the first of the paths, and measured ones that stand free."""
        ticks = list(self.futures.years[::5])
        free = self.look.px(52)
        for one in self.futures.measured:
            if all(abs(self.x(one.year) - self.x(year)) > free for year in ticks):
                ticks.append(one.year)
        if self.x(ticks[1]) - self.x(ticks[0]) < free:
            ticks = [year for year in ticks if year not in (ticks[1], ticks[3])]
        return ticks

    def _paint_break(self) -> None:
        """A small jagged line at the foot of the axis: it does not start at 0."""
        t, left, y = self.look, self.plot.left() - self.look.px(5), self.plot.bottom() - self.look.px(2)
        step, tall = t.px(3), t.px(3)
        points = [QPointF(left + at * step, y - (tall if at % 2 else -tall)) for at in range(5)]
        self.painter.setPen(QPen(t.color("text3"), max(1.2, t.px(1.2))))
        self.painter.drawPolyline(QPolygonF(points))

    def _paint_band(self, way: Path, at: int) -> None:
        if way.low_t_c_ha is None or way.high_t_c_ha is None:
            return
        years = self.futures.years
        edge = [QPointF(self.x(year), self.y(v)) for year, v in zip(years, way.high_t_c_ha, strict=True)]
        edge += [QPointF(self.x(y), self.y(v)) for y, v in zip(years[::-1], way.low_t_c_ha[::-1], strict=True)]
        self.painter.setPen(Qt.PenStyle.NoPen)
        token = WAY_TOKENS[int(way.key)]
        self.painter.setBrush(self.look.color(token, 0.2 if way.key == self.chosen else 0.1))
        self.painter.drawPolygon(QPolygonF(edge))

    def _paint_path(self, way: Path, token: str, dashes: list[float], width: float) -> None:
        points = [QPointF(self.x(y), self.y(v)) for y, v in zip(self.futures.years, way.stock_t_c_ha, strict=True)]
        self._paint_line(points, token, dashes, width)

    def _paint_target(self) -> None:
        futures = self.futures
        points = [QPointF(self.x(y), self.y(v)) for y, v in zip(futures.years, futures.target_t_c_ha, strict=True)]
        self._paint_line(points, "target", [5, 3], 2.0)

    def _paint_line(self, points: list[QPointF], token: str, dashes: list[float], width: float) -> None:
        pen = QPen(self.look.color(token), self.look.px(width * 10) / 10)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
        if dashes:
            pen.setDashPattern(dashes)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF(points))

    def _paint_end_mark(self, way: Path, at: int) -> None:
        """A dot, a square, a diamond: never told apart by colour alone."""
        t, side = self.look, self.look.px(5)
        end = QPointF(self.x(self.futures.years[-1]), self.y(way.stock_t_c_ha[-1]))
        self.painter.setPen(QPen(t.color("surface"), t.px(20) / 10))
        self.painter.setBrush(t.color(WAY_TOKENS[at]))
        if at == 0:
            self.painter.drawEllipse(end, side, side)
        elif at == 1:
            self.painter.drawRect(QRectF(end.x() - side, end.y() - side, 2 * side, 2 * side))
        else:
            corners = [(0, -side - 1), (side + 1, 0), (0, side + 1), (-side - 1, 0)]
            self.painter.drawPolygon(QPolygonF([QPointF(end.x() + dx, end.y() + dy) for dx, dy in corners]))

    def _paint_measured(self) -> None:
        t, painter = self.look, self.painter
        for one in self.futures.measured:
            x, y, cap = self.x(one.year), self.y(one.stock_t_c_ha), t.px(5)
            if one.low_t_c_ha is not None and one.high_t_c_ha is not None:
                painter.setPen(QPen(t.color("text"), t.px(18) / 10))
                top, foot = self.y(one.high_t_c_ha), self.y(one.low_t_c_ha)
                painter.drawLine(QPointF(x, top), QPointF(x, foot))
                for end in (top, foot):
                    painter.drawLine(QPointF(x - cap, end), QPointF(x + cap, end))
            painter.setPen(QPen(t.color("surface"), t.px(20) / 10))
            painter.setBrush(t.color("text"))
            painter.drawRect(QRectF(x - t.px(5), y - t.px(5), t.px(10), t.px(10)))
            painter.setPen(t.color("text"))
            painter.setFont(t.font(12, 700))
            at = QRectF(x + t.px(9), y + t.px(4), t.px(60), t.px(18))
            painter.drawText(at, int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), say.number(self.words, one.stock_t_c_ha))

    def _paint_labels(self) -> None:
        t, painter = self.look, self.painter
        left = self.plot.right() + t.px(12)
        for label in self._placed_labels():
            painter.setPen(t.color(label.token))
            painter.setFont(t.font(13, 700))
            wide = painter.fontMetrics().horizontalAdvance(label.number)
            at = QRectF(left, label.y - t.px(_LABEL_PX) / 2, wide + 2, t.px(_LABEL_PX))
            painter.drawText(at, int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), label.number)
            painter.setFont(t.font(12, 500))
            room = self.box.right() - at.right() - t.px(4)
            name = painter.fontMetrics().elidedText(label.name, Qt.TextElideMode.ElideRight, int(room) + 1)
            beside = QRectF(at.right() + t.px(4), at.top(), room + 1, at.height())
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignLeft | _MIDDLE), name)

    def _placed_labels(self) -> list[EndLabel]:
        """Labels at their line's end, pushed apart where they would cover each other."""
        tall, plot = self.look.px(_LABEL_PX), self.plot
        labels = sorted(self._label_words(), key=lambda one: -one[3])
        ys = [self.y(stock) for *_, stock in labels]
        for at in range(1, len(ys)):
            ys[at] = max(ys[at], ys[at - 1] + tall)
        over = ys[-1] - plot.bottom()
        if over > 0:
            ys[-1] -= over
            for at in range(len(ys) - 2, -1, -1):
                ys[at] = min(ys[at], ys[at + 1] - tall)
        return [EndLabel(y, number, name, token) for y, (number, name, token, _) in zip(ys, labels, strict=True)]


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class FuturesChart(QWidget):
    """The chart on the page; read aloud as the sentence that answers."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.theme, self.words = theme, words
        self.futures: Futures | None = None
        self.chosen = "0"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._restyle)

    def show_futures(self, futures: Futures | None, chosen: str, sentence: str) -> None:
        self.futures, self.chosen = futures, chosen
        self.setAccessibleDescription(sentence)
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(480), self.theme.px(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(260), self.theme.px(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.futures is None:
            return
        painter = text_painter(QPainter(self))
        ChartPainter(painter, QRectF(self.rect()), self.theme, self.words, self.futures, self.chosen).paint()


Index = QModelIndex | QPersistentModelIndex


class FuturesTable(QAbstractTableModel):
    """The chart's twin: the same numbers, rounded the same, a row a year."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.columns: tuple[str, ...] = ()
        self.rows: tuple[tuple[float | None, ...], ...] = ()

    def show_futures(self, futures: Futures | None) -> None:
        self.beginResetModel()
        self.columns, self.rows = table(futures) if futures is not None else ((), ())
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.columns)

    def text(self, row: int, column: int) -> str:
        value = self.rows[row][column]
        if value is None:
            return ""
        return str(value) if column == 0 else self.words.number(shown(value), DECIMALS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = self.text(index.row(), index.column())
            if role == Qt.ItemDataRole.DisplayRole:
                return said
            return f"{self.heading(index.column())}: {said}" if said else self.heading(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight)
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(section)
        return int(Qt.AlignmentFlag.AlignRight) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def heading(self, column: int) -> str:
        """The words over a column."""
        key, _, part = self.columns[column].partition(":")
        if part:
            return self.tr("at least") if part == "low" else self.tr("at most")
        named = {
            "year": self.tr("Year"), "today": say.today_name(), "target": say.target_name(),
            "measured": say.measured_name(),
        }  # fmt: skip
        many = 1 if sum(one in ("0", "1", "2") for one in self.columns) == 1 else 3
        return named.get(key) or say.way_name(int(key), many)
