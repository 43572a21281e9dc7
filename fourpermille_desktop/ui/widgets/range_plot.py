"""What was measured, as ranges on one number axis: dot = mean, bar = interval, a dark line at zero."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import rounded_box, text_painter
from fourpermille_desktop.ui.words import Words


@dataclass(frozen=True)
class Range:
    """One row of evidence. `said` is its sentence for a screen reader; `end` stands at the end of the bar.

    kind: "measured" (solid) · "memory" (hatched: from experts, not checked at source) · "none" (empty dashed frame).
    A loss avoided is drawn on the left: hand its numbers in as negative.
    """

    where: str
    detail: str = ""
    low: float | None = None
    middle: float | None = None
    high: float | None = None
    end: str = ""
    kind: str = "measured"
    said: str = ""

    @property
    def crosses_zero(self) -> bool:
        return self.low is not None and self.high is not None and self.low <= 0 <= self.high


class RangePlot(QWidget):
    """The number axis is never mirrored; the words above each bar stand at the reading side."""

    ROW, WORDS, AXIS, END = 52, 20, 24, 78

    def __init__(self, theme: Theme, words: Words, rows: list[Range], unit: str = "%", sentence: str = "") -> None:
        super().__init__()
        self.theme, self.words, self.unit = theme, words, unit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.set(rows, sentence)

    def set(self, rows: list[Range], sentence: str = "") -> None:
        """Show other rows; `sentence` is read before them."""
        self.rows = rows
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(" ".join(row.said or f"{row.where}: {row.end}" for row in rows))
        self._least, self._most, self._step = axis_of(rows)
        self.updateGeometry()
        self.update()

    @property
    def _has_axis(self) -> bool:
        return any(row.kind != "none" for row in self.rows)

    def sizeHint(self) -> QSize:
        return QSize(320, self.theme.px(self.ROW * len(self.rows) + (self.AXIS if self._has_axis else 0)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(220), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = text_painter(QPainter(self))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, row in enumerate(self.rows):
            top = self.theme.px(self.ROW) * at
            self._paint_words(painter, row, top)
            if row.kind == "none":
                self._paint_none(painter, row, top)
            else:
                self._paint_row(painter, row, top)
        if self._has_axis:
            self._paint_axis(painter)

    def _x(self, value: float) -> float:
        t = self.theme
        left, right = t.px(10), self.width() - t.px(12)
        return left + (value - self._least) / (self._most - self._least) * (right - left)

    def _paint_words(self, painter: QPainter, row: Range, top: int) -> None:
        t, rtl = self.theme, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(t.font(13, 600))
        painter.setPen(t.color("text"))
        metrics = painter.fontMetrics()
        where = metrics.elidedText(row.where, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, top, self.width(), t.px(self.WORDS)), flags, where)
        used = metrics.horizontalAdvance(where) + t.px(10)
        painter.setFont(t.font(11.5, 400))
        painter.setPen(t.color("text2"))
        room = self.width() - used
        detail = painter.fontMetrics().elidedText(row.detail, Qt.TextElideMode.ElideRight, max(0, int(room)))
        box = QRectF(0 if rtl else used, top + t.px(1), room, t.px(self.WORDS))
        if room > t.px(30):
            painter.drawText(box, flags, detail)

    def _paint_row(self, painter: QPainter, row: Range, top: int) -> None:
        t = self.theme
        y, half = top + t.px(self.WORDS) + t.px(14), t.px(13)
        for value in self._ticks():
            strong = value == 0
            painter.setPen(QPen(t.color("text" if strong else "grid"), 1.6 if strong else t.line_px))
            x = round(self._x(value)) + 0.5
            painter.drawLine(QPointF(x, y - half), QPointF(x, y + half))
        color = t.color("c1" if (row.middle or 0) >= 0 or row.crosses_zero else "c2")
        end_x = self._x(row.middle or 0) + t.px(10)
        if row.low is not None and row.high is not None:
            self._paint_interval(painter, row, y, color)
            end_x = self._x(row.high) + t.px(8)
        if row.middle is not None:
            self._paint_dot(painter, row, y, color)
        self._paint_end(painter, row.end, end_x, y)

    def _paint_interval(self, painter: QPainter, row: Range, y: float, color: QColor) -> None:
        t = self.theme
        left, right, half = self._x(row.low or 0), self._x(row.high or 0), t.px(6.5)
        box = QRectF(left, y - half, right - left, 2 * half)
        tint = QColor(color)
        tint.setAlphaF(0.26)
        if row.crosses_zero or row.kind == "memory":  # may rise or fall: hollow; not checked at source: hatched
            painter.setPen(QPen(color, max(1.4, t.line_px)))
            painter.setBrush(t.color("surface"))
            painter.drawRect(box)
            if row.kind == "memory":
                painter.setBrush(QBrush(color, Qt.BrushStyle.BDiagPattern))
                painter.drawRect(box)
        else:
            painter.fillRect(box, tint)
        painter.setPen(QPen(color, 2.2))
        for x in (left, right):
            painter.drawLine(QPointF(x, y - half - 1.5), QPointF(x, y + half + 1.5))

    def _paint_dot(self, painter: QPainter, row: Range, y: float, color: QColor) -> None:
        t = self.theme
        radius, center = t.px(14) / 2, QPointF(self._x(row.middle or 0), y)
        is_hollow = row.crosses_zero or row.kind == "memory"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.color("surface"))
        painter.drawEllipse(center, radius + 1, radius + 1)
        painter.setPen(QPen(color, 2.2) if is_hollow else Qt.PenStyle.NoPen)
        painter.setBrush(t.color("surface") if is_hollow else color)
        painter.drawEllipse(center, radius - 2, radius - 2)

    def _paint_end(self, painter: QPainter, text: str, x: float, y: float) -> None:
        t = self.theme
        painter.setFont(t.font(14, 600))
        painter.setPen(t.color("text"))
        width = painter.fontMetrics().horizontalAdvance(text)
        left = min(x, self.width() - width - 1)
        back = QRectF(left - 3, y - t.px(9), width + 6, t.px(18))
        painter.fillRect(back, t.color("surface"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, y - t.px(10), width + 4, t.px(20)), int(flags), text)

    def _paint_none(self, painter: QPainter, row: Range, top: int) -> None:
        t, rtl = self.theme, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(1, top + t.px(self.WORDS) + 2, self.width() - 2, t.px(26))
        rounded_box(painter, box, t.px(6), None)
        painter.setPen(QPen(t.color("strong"), max(1, t.line_px), Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, t.px(6), t.px(6))
        left = box.right() - t.px(26) if rtl else box.left() + t.px(8)
        paint_icon(painter, t, "minus-circle", "text2", left, box.center().y() - t.px(9))
        painter.setFont(t.font(13))
        painter.setPen(t.color("text2"))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        inner = box.adjusted(t.px(8 if rtl else 34), 0, -t.px(34 if rtl else 8), 0)
        shown = painter.fontMetrics().elidedText(row.end, Qt.TextElideMode.ElideRight, int(inner.width()))
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(inner, flags, shown)

    def _ticks(self) -> list[float]:
        count = round((self._most - self._least) / self._step)
        return [self._least + self._step * at for at in range(count + 1)]

    def _paint_axis(self, painter: QPainter) -> None:
        t = self.theme
        painter.setFont(t.font(11.5, 500))
        painter.setPen(t.color("text2"))
        top = t.px(self.ROW) * len(self.rows)
        decimals = max(0, -math.floor(math.log10(self._step)))
        for value in self._ticks():
            text = "0" if value == 0 else self.words.quantity(value, self.unit, decimals, signed=True)
            width = painter.fontMetrics().horizontalAdvance(text) + 4
            left = min(max(self._x(value) - width / 2, 0), self.width() - width)
            painter.drawText(QRectF(left, top, width, t.px(20)), int(Qt.AlignmentFlag.AlignCenter), text)


def axis_of(rows: list[Range]) -> tuple[float, float, float]:
    """(least, most, step) of round numbers holding zero and all intervals, in 3 to 6 steps."""
    held = [v for row in rows if row.kind != "none" for v in (row.low, row.middle, row.high) if v is not None]
    low, high = min([0.0, *held]), max([0.0, *held])
    if high == low:
        high = low + 1.0
    rough = (high - low) * 1.15 / 3.2
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * m for m in (1, 2, 2.5, 5, 10) if power * m >= rough * 0.999)
    least = math.floor(round(low / step, 9)) * step
    most = math.ceil(round((high + (high - low) * 0.12) / step, 9)) * step if high > 0 else 0.0
    return least, max(most, least + step), step
