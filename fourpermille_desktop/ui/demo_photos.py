"""Four painted photos for the pictures of the manual: a pit, a place, a field, rain. No real place is on them."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QLinearGradient, QPainter, QPen

WIDTH, HEIGHT = 1200, 900
SOIL = ((0.0, "#5a4632"), (0.22, "#6b4e33"), (0.5, "#8d6540"), (1.0, "#b08050"))
SKY = ((0.0, "#9fc3dd"), (1.0, "#dfe9ee"))
GROUND = ((0.0, "#8a7a3c"), (1.0, "#6d5636"))


def demo_photos() -> tuple[bytes, ...]:
    """PNG files, the same at every call."""
    return tuple(_png(number, paint) for number, paint in enumerate((_pit, _place, _field, _wet)))


def _png(seed: int, paint: Callable[[QPainter, random.Random], None]) -> bytes:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    paint(painter, random.Random(seed))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())


def _fill(painter: QPainter, box: QRectF, stops: tuple[tuple[float, str], ...]) -> None:
    down = QLinearGradient(box.topLeft(), box.bottomLeft())
    for at, colour in stops:
        down.setColorAt(at, QColor(colour))
    painter.fillRect(box, down)


def _grains(painter: QPainter, chance: random.Random, box: QRectF, count: int) -> None:
    for _grain in range(count):
        painter.setBrush(QColor(chance.choice(("#3e2f22", "#c9a272", "#7a5a3a", "#e0c9a0"))))
        size = chance.uniform(2, 11)
        at = QPointF(chance.uniform(box.left(), box.right()), chance.uniform(box.top(), box.bottom()))
        painter.drawEllipse(at, size, size * 0.7)


def _tape(painter: QPainter, left: float, top: float, bottom: float) -> None:
    painter.fillRect(QRectF(left, top, 46, bottom - top), QColor("#f2e9c8"))
    painter.setPen(QPen(QColor("#222222"), 3))
    steps = 25
    for step in range(steps + 1):
        y = top + (bottom - top) * step / steps
        painter.drawLine(QPointF(left, y), QPointF(left + (40 if step % 5 == 0 else 20), y))
    painter.setPen(Qt.PenStyle.NoPen)


def _pit(painter: QPainter, chance: random.Random) -> None:
    _fill(painter, QRectF(0, 0, WIDTH, 140), GROUND)
    wall = QRectF(0, 140, WIDTH, HEIGHT - 140)
    _fill(painter, wall, SOIL)
    _grains(painter, chance, wall, 900)
    painter.setPen(QPen(QColor("#d9c9a0"), 3))
    for _root in range(26):
        x = chance.uniform(40, WIDTH - 40)
        painter.drawLine(QPointF(x, 140), QPointF(x + chance.uniform(-60, 60), 140 + chance.uniform(60, 330)))
    painter.setPen(Qt.PenStyle.NoPen)
    _tape(painter, 240, 150, HEIGHT - 20)


def _place(painter: QPainter, chance: random.Random) -> None:
    _fill(painter, QRectF(0, 0, WIDTH, HEIGHT), GROUND)
    _grains(painter, chance, QRectF(0, 0, WIDTH, HEIGHT), 1400)
    for size, colour in ((250, "#4a3828"), (215, "#2b2018")):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(WIDTH / 2, HEIGHT / 2), size, size * 0.82)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#b9bec2"), 22))
    painter.drawEllipse(QPointF(WIDTH / 2, HEIGHT / 2), 262, 216)
    painter.setPen(Qt.PenStyle.NoPen)


def _field(painter: QPainter, chance: random.Random) -> None:
    _fill(painter, QRectF(0, 0, WIDTH, 420), SKY)
    _fill(painter, QRectF(0, 420, WIDTH, HEIGHT - 420), GROUND)
    painter.setBrush(QColor("#4d6b35"))
    for _tree in range(9):
        x, size = chance.uniform(0, WIDTH), chance.uniform(30, 90)
        painter.drawEllipse(QPointF(x, 420 - size * 0.6), size, size * 0.7)
    painter.setPen(QPen(QColor("#4f3f26"), 7))
    for furrow in range(-12, 13):
        painter.drawLine(QPointF(WIDTH / 2 + furrow * 24, 425), QPointF(WIDTH / 2 + furrow * 190, HEIGHT))
    painter.setPen(Qt.PenStyle.NoPen)


def _wet(painter: QPainter, chance: random.Random) -> None:
    _pit(painter, chance)
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(20, 30, 50, 90))
    painter.setBrush(QColor(150, 175, 195, 210))
    painter.drawEllipse(QPointF(WIDTH * 0.62, HEIGHT - 40), 420, 90)
