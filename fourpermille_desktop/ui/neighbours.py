"""A line of numbers: the other bags' values as ticks, the two values to choose between as dots with their number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.words import Words

COLOURS = ("c1", "c2", "c3", "c4")


class NeighbourLine(QWidget):
    """Number axes are never mirrored. Dots differ by place and number, not by colour alone."""

    def __init__(self, theme: Theme, words: Words, around: list[float], chosen: list[float], unit: str) -> None:
        super().__init__()
        self.theme, self.words, self.around, self.chosen, self.unit = theme, words, around, chosen, unit
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        low, high = min(around), max(around)
        self.setAccessibleName(
            QCoreApplication.translate("NeighbourLine", "Other bags of this layer: {low} to {high}").format(
                low=words.quantity(low, unit), high=words.quantity(high, unit)
            )
        )
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(420), self.theme.px(74))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(220), self.theme.px(74))

    def _x(self, value: float) -> float:
        every = [*self.around, *self.chosen]
        low, high = min(every), max(every)
        spread = (high - low) or 1.0
        edge = self.theme.px(48)
        return edge + (value - low) / spread * (self.width() - 2 * edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = t.px(38)
        painter.setPen(QPen(t.color("grid"), 2 * t.line_px))
        painter.drawLine(QPointF(t.px(20), y), QPointF(self.width() - t.px(20), y))
        painter.setPen(QPen(t.color("strong"), 2))
        for value in self.around:
            painter.drawLine(QPointF(self._x(value), y - t.px(8)), QPointF(self._x(value), y + t.px(8)))
        self._paint_words(painter, y)
        for at, value in enumerate(self.chosen):
            painter.setPen(QPen(t.color("surface"), 2))
            painter.setBrush(t.color(COLOURS[at % len(COLOURS)]))
            painter.drawEllipse(QPointF(self._x(value), y), t.px(7), t.px(7))
            painter.setPen(t.color("text"))
            painter.setFont(t.font(12, 600))
            box = QRectF(self._x(value) - t.px(44), y - t.px(34), t.px(88), t.px(18))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.words.number(value))

    def _paint_words(self, painter: QPainter, y: float) -> None:
        t = self.theme
        painter.setFont(t.font(12, 400))
        painter.setPen(t.color("text2"))
        said = QCoreApplication.translate("NeighbourLine", "other bags of this layer on the plot")
        middle = (self._x(min(self.around)) + self._x(max(self.around))) / 2
        wide = painter.fontMetrics().horizontalAdvance(said) + 8
        left = max(0.0, min(middle - wide / 2, self.width() - wide))
        painter.drawText(QRectF(left, y + t.px(14), wide, t.px(18)), int(Qt.AlignmentFlag.AlignCenter), said)
