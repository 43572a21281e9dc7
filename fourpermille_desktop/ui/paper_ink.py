"""Ink on paper: text that is measured as it will be drawn, pictures, marks and lines, in points and millimetres."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from fourpermille_desktop.errors import FileNotWritable
from fourpermille_desktop.profile import write_private
from fourpermille_desktop.ui.pictures import themed
from fourpermille_desktop.ui.theme import FAMILIES, Tokens, read_theme

DPI = 300
LEAST_PT = 8.5  # smaller is not read by tired eyes, nor by a worn printer
LINE = 1.28


class Ink:
    """A painter that knows the paper. Without a painter it only measures: the same calls, nothing drawn."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter | None, *, is_rtl: bool = False) -> None:
        self.device, self.painter, self.is_rtl = device, painter, is_rtl
        self.dpi = device.logicalDpiX()
        self.tokens: Tokens = read_theme("light").tokens

    def mm(self, length: float) -> float:
        return length / 25.4 * self.dpi

    def pt(self, length: float) -> float:
        return length / 72 * self.dpi

    def color(self, token: str, share: float = 1.0) -> QColor:
        """A tint is mixed with white: old printers do not know see-through paint."""
        ink = QColor(getattr(self.tokens, token))
        return QColor(*(round(255 + (part - 255) * share) for part in (ink.red(), ink.green(), ink.blue())))

    def font(self, size_pt: float, weight: int = 400) -> QFont:
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(max(1, round(self.pt(size_pt))))
        font.setWeight(QFont.Weight(weight))
        # No other shapes of digits and hyphens: a PDF keeps no letters for them, and a DOI could not be copied.
        font.setFeature(QFont.Tag("calt"), 0)
        font.setFeature(QFont.Tag("tnum"), 0)  # a new font has what the window's font has
        return font

    def text(
        self, text: str, box: QRectF, size_pt: float, weight: int = 400, token: str = "text", *,
        align: Qt.AlignmentFlag | None = None,
    ) -> float:  # fmt: skip
        """Write down the box, as many lines as it needs; answers how tall they are."""
        if not text:
            return 0.0
        layout = self._laid_out(text, box.width(), size_pt, weight, align)
        if self.painter is not None:
            self.painter.setPen(self.color(token))
            layout.draw(self.painter, box.topLeft())
        return layout.lineCount() * self.pt(size_pt) * LINE

    def _laid_out(
        self, text: str, wide: float, size_pt: float, weight: int, align: Qt.AlignmentFlag | None
    ) -> QTextLayout:
        side = align or (Qt.AlignmentFlag.AlignRight if self.is_rtl else Qt.AlignmentFlag.AlignLeft)
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.is_rtl else Qt.LayoutDirection.LeftToRight)
        layout = QTextLayout(text, self.font(size_pt, weight), self.device)
        layout.setTextOption(option)
        layout.beginLayout()
        at, step = 0.0, self.pt(size_pt) * LINE
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wide)
            line.setPosition(QPointF(0, at + (step - line.height()) / 2))
            at += step
        layout.endLayout()
        return layout

    def picture(self, svg: bytes, box: QRectF, *, radius_mm: float = 1.8) -> None:
        """A drawing filling its box, corners rounded, a thin edge that keeps it together in grey."""
        if self.painter is None:
            return
        painter = self.painter
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(box, self.mm(radius_mm), self.mm(radius_mm))
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        renderer = QSvgRenderer(QByteArray(themed(svg, self.tokens)))
        drawn = renderer.viewBoxF()
        grown = max(box.width() / drawn.width(), box.height() / drawn.height())
        wide, tall = drawn.width() * grown, drawn.height() * grown
        renderer.render(painter, QRectF(box.center().x() - wide / 2, box.bottom() - tall, wide, tall))
        painter.restore()
        self.frame(box, radius_mm)

    def frame(self, box: QRectF, radius_mm: float = 1.8, *, dashed: bool = False) -> None:
        if self.painter is not None:
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            self.painter.setPen(QPen(self.color("strong"), self.mm(0.2), style))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(box, self.mm(radius_mm), self.mm(radius_mm))

    def line(self, start: QPointF, end: QPointF, token: str = "border", width_mm: float = 0.25) -> None:
        if self.painter is not None:
            self.painter.setPen(QPen(self.color(token), self.mm(width_mm)))
            self.painter.drawLine(start, end)

    def box(self, box: QRectF, token: str, share: float = 1.0) -> None:
        if self.painter is not None:
            self.painter.fillRect(box, self.color(token, share))

    def mark(self, kind: str, left: float, top: float, side: float) -> None:
        """tick, care (a triangle) or dot: told by its shape, so that grey paper says the same."""
        if self.painter is None or kind == "none":
            return
        painter = self.painter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.color("primaryText" if kind == "tick" else "warn" if kind == "care" else "text"), side * 0.13)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)

        def at(x: float, y: float) -> QPointF:
            return QPointF(left + x * side, top + y * side)

        if kind == "tick":
            painter.drawPolyline(QPolygonF([at(0.1, 0.55), at(0.38, 0.85), at(0.9, 0.2)]))
        elif kind == "care":
            painter.drawPolygon(QPolygonF([at(0.5, 0.08), at(0.96, 0.9), at(0.04, 0.9)]))
            painter.drawLine(at(0.5, 0.38), at(0.5, 0.6))
            painter.drawPoint(at(0.5, 0.75))
        else:
            painter.setBrush(QBrush(self.color("text")))
            painter.drawEllipse(at(0.5, 0.5), side * 0.1, side * 0.1)
        painter.restore()

    def number(self, number: int, left: float, top: float, side: float) -> None:
        """The number of a step in a filled circle."""
        if self.painter is None:
            return
        painter, circle = self.painter, QRectF(left, top, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.color("primary"))
        painter.drawEllipse(circle)
        painter.setPen(QColor("white"))
        font = self.font(10, 700)
        font.setPixelSize(max(1, round(side * 0.6)))
        painter.setFont(font)
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(number))
        painter.restore()


def prepare(
    device: QPagedPaintDevice, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4, margin_mm: float = 12.0,
    *, landscape: bool = False,
) -> None:  # fmt: skip
    """The size of the paper, with a margin that every printer keeps."""
    ways = QPageLayout.Orientation
    margins = QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm)
    way = ways.Landscape if landscape else ways.Portrait
    device.setPageLayout(QPageLayout(QPageSize(size), way, margins, QPageLayout.Unit.Millimeter))


Paint = Callable[[QPagedPaintDevice, QPainter], object]


def pdf_bytes(title: str, make_ready: Callable[[QPagedPaintDevice], None], paint: Paint) -> bytes:
    """The paper as a PDF, fonts within it. May run on any thread."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator("4 per 1000 Desktop")
    make_ready(writer)
    painter = QPainter(writer)
    paint(writer, painter)
    painter.end()
    return bytes(held.data().data())


def save(out: Path, content: bytes) -> None:
    """Write the file whole or not at all."""
    try:
        write_private(out, content)
    except OSError as error:
        raise FileNotWritable(file=out, reason=error.strerror or error) from error


def print_on(printer: QPagedPaintDevice, paint: Paint) -> bool:
    """Send the paper to a printer that a person chose; False when it does not take it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paint(printer, painter)
    return painter.end()


@lru_cache(maxsize=1)
def soil_tokens() -> tuple[str, ...]:
    """The layers of the house's mark, from the top of the soil down."""
    return ("h0", "h1", "h2", "h3", "h4")
