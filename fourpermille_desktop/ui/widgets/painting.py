"""Shared strokes of our painted widgets: rounded boxes, the focus ring, coloured text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fourpermille_desktop.ui.theme import Theme


def rounded_box(
    painter: QPainter, box: QRectF, radius: float, fill: QColor | None, edge: QColor | None = None, width: float = 1
) -> None:
    """A box whose edge lies wholly inside it, so that lines stay sharp."""
    inset = width / 2 if edge is not None else 0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def focus_ring(painter: QPainter, theme: Theme, box: QRectF, radius: float, *, inner: bool = False) -> None:
    """The ring of the focused control. `inner` leaves a gap of the page's colour, for filled controls."""
    rounded_box(painter, box, radius, None, theme.color("focus"), theme.focus_px)
    if inner:
        gap = float(theme.focus_px)
        rounded_box(painter, box.adjusted(gap, gap, -gap, -gap), radius - gap, None, theme.color("surface"), 1.5)


def text_painter(painter: QPainter) -> QPainter:
    """Let each text take its own direction: "0–10" and "21 of 30" stay in order in an Arabic window."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return painter


def leading_rect(box: QRectF, start: float, width: float, *, rtl: bool) -> QRectF:
    """A rectangle `start` from the reading side of `box`."""
    left = box.right() - start - width if rtl else box.left() + start
    return QRectF(left, box.top(), width, box.height())
