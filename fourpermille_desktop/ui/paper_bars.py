"""The range plot on paper: one line a row, words at the reading side, bars that say the same in black and white."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from fourpermille_desktop.ui.paper_ink import LEAST_PT, LINE, Ink
from fourpermille_desktop.ui.widgets.range_plot import Range, axis_of
from fourpermille_desktop.ui.words import Words

WORDS_SHARE, END_MM = 0.46, 30.0


def paint_bars(ink: Ink, bars: Sequence[Range], words: Words, box: QRectF, size_pt: float) -> float:
    """Draw the rows and their axis; answers how tall they are."""
    y, plot = box.top(), _Plot(ink, bars, words, box)
    for bar in bars:
        y += plot.row(bar, y, size_pt)
    if plot.has_axis:
        y += plot.axis(y)
    return y - box.top() + ink.mm(1.5)


class _Plot:
    def __init__(self, ink: Ink, bars: Sequence[Range], words: Words, box: QRectF) -> None:
        self.ink, self.words = ink, words
        self.has_axis = any(bar.kind != "none" for bar in bars)
        self.least, self.most, self.step = axis_of(list(bars))
        gap = ink.mm(4)
        wide = box.width() * WORDS_SHARE
        self.words_box = QRectF(box.right() - wide if ink.is_rtl else box.left(), 0, wide - gap, 0)
        left = box.left() if ink.is_rtl else box.left() + wide
        self.left, self.right = left + ink.mm(6), left + box.width() - wide - ink.mm(END_MM)
        self.whole = QRectF(left, 0, box.width() - wide, 0)

    def x(self, value: float) -> float:
        return self.left + (value - self.least) / (self.most - self.least) * (self.right - self.left)

    def row(self, bar: Range, top: float, size_pt: float) -> float:
        """The words wrap beside the bar, which stands in the middle of them."""
        ink = self.ink
        at = QRectF(self.words_box.left(), top, self.words_box.width(), 0)
        tall = ink.text(bar.where, at, size_pt, 600)
        used = QFontMetricsF(ink.font(size_pt, 600), ink.device).horizontalAdvance(bar.where) + ink.mm(2)
        detail = QFontMetricsF(ink.font(LEAST_PT), ink.device).horizontalAdvance(bar.detail)
        if bar.detail and used + detail < at.width():  # beside it where there is room
            left = at.left() if ink.is_rtl else at.left() + used
            ink.text(bar.detail, QRectF(left, top + ink.mm(0.3), at.width() - used, 0), LEAST_PT, 400, "text2")
        elif bar.detail:
            below = QRectF(at.left(), top + tall, at.width(), 0)
            tall += ink.text(bar.detail, below, LEAST_PT, 400, "text2")
        tall = max(tall, ink.mm(4.6)) + ink.mm(0.8)
        if ink.painter is not None:
            ink.painter.save()
            ink.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if bar.kind == "none":
                self._nothing(bar, top, tall, size_pt)
            else:
                self._bar(ink.painter, bar, top, tall, size_pt)
            ink.painter.restore()
        return tall

    def _nothing(self, bar: Range, top: float, tall: float, size_pt: float) -> None:
        ink, inner = self.ink, QRectF(self.whole.left(), top + self.ink.mm(0.3), self.whole.width(), 0)
        ink.frame(QRectF(inner.left(), inner.top(), inner.width(), tall - ink.mm(1)), 1, dashed=True)
        line = ink.pt(size_pt) * LINE
        text = QRectF(inner.left() + ink.mm(2), top + (tall - line) / 2 - ink.mm(0.2), inner.width() - ink.mm(4), 0)
        ink.text(bar.end, text, size_pt, 400, "text2")

    def _bar(self, painter: QPainter, bar: Range, top: float, tall: float, size_pt: float) -> None:
        ink, y, half = self.ink, top + tall / 2, self.ink.mm(1.5)
        for value in self._ticks():
            token, width = ("text", 0.4) if value == 0 else ("grid", 0.2)
            ink.line(QPointF(self.x(value), top), QPointF(self.x(value), top + tall), token, width)
        color = ink.color("c1" if (bar.middle or 0) >= 0 or bar.crosses_zero else "c2")
        end = self.x(bar.middle or 0)
        if bar.low is not None and bar.high is not None:
            self._interval(
                painter, bar, QRectF(self.x(bar.low), y - half, self.x(bar.high) - self.x(bar.low), 2 * half)
            )
            end = max(end, self.x(bar.high))
        if bar.middle is not None:
            is_hollow = bar.crosses_zero or bar.kind == "memory"
            painter.setPen(QPen(color, ink.mm(0.5)))
            painter.setBrush(QColor("white") if is_hollow else color)
            painter.drawEllipse(QPointF(self.x(bar.middle), y), ink.mm(1.1), ink.mm(1.1))
        line = ink.pt(size_pt) * LINE
        room = QRectF(end + ink.mm(2), y - line / 2, ink.mm(END_MM) + self.right - end, 0)
        ink.text(bar.end, room, size_pt, 700, align=Qt.AlignmentFlag.AlignLeft)

    def _interval(self, painter: QPainter, bar: Range, box: QRectF) -> None:
        """Filled: measured. Hollow: it may rise or fall. Hatched: from experts, not checked at source."""
        ink = self.ink
        color = ink.color("c1" if (bar.middle or 0) >= 0 or bar.crosses_zero else "c2")
        painter.setPen(QPen(color, ink.mm(0.3)))
        is_hollow = bar.crosses_zero or bar.kind == "memory"
        painter.setBrush(QColor("white") if is_hollow else ink.color("c1" if (bar.middle or 0) >= 0 else "c2", 0.35))
        painter.drawRect(box)
        if bar.kind == "memory":
            painter.setClipRect(box)
            step = ink.mm(1.2)
            x = box.left() - box.height()
            while x < box.right():
                painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
                x += step
            painter.setClipping(False)
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))

    def _ticks(self) -> list[float]:
        count = round((self.most - self.least) / self.step)
        return [self.least + self.step * at for at in range(count + 1)]

    def axis(self, top: float) -> float:
        ink, decimals = self.ink, max(0, -math.floor(math.log10(self.step)))
        for value in self._ticks():
            text = "0" if value == 0 else self.words.quantity(value, "%", decimals, signed=True)
            box = QRectF(self.x(value) - ink.mm(10), top, ink.mm(20), 0)
            ink.text(text, box, LEAST_PT, 500, "text2", align=Qt.AlignmentFlag.AlignHCenter)
        return ink.pt(LEAST_PT) * LINE
