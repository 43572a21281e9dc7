"""A practice in pictures: a hand-out on A5, and the same as a poster of A3 on four pages of A4 to cut and join."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter

from fourpermille_desktop.ui.paper_ink import LEAST_PT, LINE, Ink, prepare, soil_tokens
from fourpermille_desktop.ui.practice_paper import PaperStep, PracticePaper

A5_MM = QSizeF(148, 210)  # A3 is twice as wide and twice as tall: one drawing serves both
EDGE_MM, GAP_MM, FOOT_MM, FOOT_PT = 9.0, 5.0, 10.0, 7.0
OVERLAP_MM, MARK_MM = 5.0, 6.0
PARTS = ((0, 0), (1, 0), (0, 1), (1, 1))  # (column, row) of the four pages


def prepare_hand_out(device: QPagedPaintDevice) -> None:
    prepare(device, QPageSize.PageSizeId.A5, 0.0)


def prepare_poster(device: QPagedPaintDevice) -> None:
    prepare(device, QPageSize.PageSizeId.A4, 0.0)


def paint_hand_out(device: QPagedPaintDevice, painter: QPainter, paper: PracticePaper) -> None:
    """One page of A5, also in the middle of a larger sheet if the printer has nothing else."""
    ink = Ink(device, painter, is_rtl=paper.is_rtl)
    wide, tall = ink.mm(A5_MM.width()), ink.mm(A5_MM.height())
    left = max(0.0, (device.width() - wide) / 2)
    paint_pictures(ink, paper, QRectF(left, 0, wide, tall), 1.0)


def paint_poster(device: QPagedPaintDevice, painter: QPainter, paper: PracticePaper, captions: Sequence[str]) -> None:
    """Four pages: each a quarter of the poster with a little of its neighbours, and marks where to cut."""
    ink = Ink(device, painter, is_rtl=paper.is_rtl)
    quarter = QSizeF(ink.mm(A5_MM.width()), ink.mm(A5_MM.height()))
    left, top = (device.width() - quarter.width()) / 2, (device.height() - quarter.height()) / 2
    for at, (column, row) in enumerate(PARTS):
        if at:
            device.newPage()
        cut = QRectF(left, top, quarter.width(), quarter.height())
        more = ink.mm(OVERLAP_MM)
        painter.save()
        painter.setClipRect(cut.adjusted(-more * column, -more * row, more * (1 - column), more * (1 - row)))
        whole = QRectF(
            left - column * quarter.width(), top - row * quarter.height(), 2 * quarter.width(), 2 * quarter.height()
        )
        paint_pictures(ink, paper, whole, 2.0)
        painter.restore()
        _paint_marks(ink, cut)
        caption = QRectF(cut.left() + ink.mm(5), cut.bottom() + ink.mm(OVERLAP_MM + 3), cut.width(), 0)
        ink.text(captions[at], caption, 9, 400, "text2")


def _paint_marks(ink: Ink, cut: QRectF) -> None:
    """Two short lines at each corner, outside of what is kept."""
    far, near = ink.mm(OVERLAP_MM + MARK_MM), ink.mm(OVERLAP_MM + 1)
    for x, way_x in ((cut.left(), -1), (cut.right(), 1)):
        for y, way_y in ((cut.top(), -1), (cut.bottom(), 1)):
            ink.line(QPointF(x + way_x * near, y), QPointF(x + way_x * far, y), "text", 0.2)
            ink.line(QPointF(x, y + way_y * near), QPointF(x, y + way_y * far), "text", 0.2)


def paint_pictures(ink: Ink, paper: PracticePaper, page: QRectF, by: float) -> None:
    """Title, the steps in a grid of two columns, the foot. `by` is 1 for A5 and 2 for A3."""
    edge = ink.mm(EDGE_MM * by)
    inner = page.adjusted(edge, edge, -edge, -edge)
    y = inner.top() + ink.text(paper.title, QRectF(inner.left(), inner.top(), inner.width(), 0), 15 * by, 700)
    strip = inner.width() / 5
    y += ink.mm(1.2 * by)
    for at, token in enumerate(soil_tokens()):
        ink.box(QRectF(inner.left() + at * strip, y, strip, ink.mm(1.2 * by)), token)
    y += ink.mm(4 * by)
    foot = inner.bottom() - ink.mm(FOOT_MM * by) + ink.mm(2 * by)
    _paint_grid(ink, paper.steps, QRectF(inner.left(), y, inner.width(), foot - ink.mm(2 * by) - y), by)
    for line in paper.foot:
        foot += ink.text(
            line, QRectF(inner.left(), foot, inner.width(), 0), max(LEAST_PT * 0.8 * by, 7.0), 400, "text2"
        )


def _paint_grid(ink: Ink, steps: Sequence[PaperStep], box: QRectF, by: float) -> None:
    columns = 2
    rows = -(-len(steps) // columns)
    gap = ink.mm(GAP_MM * by)
    wide, tall = (box.width() - gap) / columns, (box.height() - gap * (rows - 1)) / max(1, rows)
    for at, step in enumerate(steps):
        column, row = at % columns, at // columns
        is_alone = at == len(steps) - 1 and column == 0
        place = 0 if is_alone else columns - 1 - column if ink.is_rtl else column
        left = box.left() + place * (wide + gap)
        cell = QRectF(left, box.top() + row * (tall + gap), box.width() if is_alone else wide, tall)
        _paint_step(ink, step, cell, by)


def _paint_step(ink: Ink, step: PaperStep, cell: QRectF, by: float) -> None:
    """The picture as large as the cell leaves it, with its number and name; words, large, where none is drawn."""
    size = 11.0 * by
    words = ink.pt(size) * LINE + ink.mm(1.5 * by)
    if step.svg is None:
        _paint_words(ink, step, cell, by)
        return
    tall = min(cell.height() - words, cell.width() * 216 / 320)
    wide = tall * 320 / 216
    left = cell.left() + (cell.width() - wide) / 2
    ink.picture(step.svg, QRectF(left, cell.top(), wide, tall), radius_mm=1.8 * by)
    side = ink.pt(size) * 1.4
    name_left = left if ink.is_rtl else left + side + ink.mm(2 * by)
    y = cell.top() + tall + ink.mm(1.5 * by)
    ink.number(step.number, left + wide - side if ink.is_rtl else left, y, side)
    ink.text(step.name, QRectF(name_left, y + ink.mm(0.2 * by), wide - side - ink.mm(2 * by), 0), size, 700)


def _paint_words(ink: Ink, step: PaperStep, cell: QRectF, by: float) -> None:
    """Number, name and sentence in a frame; the sentence shrinks where the cell is small."""
    ink.frame(cell, 1.8 * by)
    pad = ink.mm(3.5 * by)
    side = ink.pt(15 * by)
    inner = cell.adjusted(pad, pad, -pad, -pad)
    ink.number(step.number, inner.right() - side if ink.is_rtl else inner.left(), inner.top(), side)
    left = inner.left() if ink.is_rtl else inner.left() + side + ink.mm(2.5 * by)
    room = inner.width() - side - ink.mm(2.5 * by)
    y = inner.top() + max(side, ink.text(step.name, QRectF(left, inner.top(), room, 0), 11 * by, 700))
    y += ink.mm(1.2 * by)
    measure = Ink(ink.device, None, is_rtl=ink.is_rtl)
    for size in (17, 15, 13.5, 12, 11, 10, 9, LEAST_PT):
        box = QRectF(inner.left(), y, inner.width(), 0)
        if y + measure.text(step.text, box, size * by) <= cell.bottom() - pad / 2 or size == LEAST_PT:
            ink.text(step.text, box, size * by)
            return
