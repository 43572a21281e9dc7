"""The sheet of a practice on one or two pages of A4: pictures with steps in front, details and sources behind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter

from fourpermille_desktop.ui.paper_bars import paint_bars
from fourpermille_desktop.ui.paper_ink import LEAST_PT, LINE, Ink, soil_tokens
from fourpermille_desktop.ui.practice_paper import PaperStep, Points, PracticePaper, filled_columns

PAGES = 2
BODY_PT, SMALL_PT = 10.5, 9.5
FOOT_MM, GAP_MM = 11.0, 6.0
# From roomy to tight: (size of the text, pictures side by side). The first that fits two pages is used.
TRIES = ((1.0, 2), (0.95, 2), (1.0, 3), (0.95, 3), (0.9, 3), (0.86, 3), (0.81, 3), (0.81, 4), (0.81, 5))
SHARES = (0.155, 0.175, 0.235, 0.08, 0.095, 0.09, 0.17)  # of the width, for each column of the table


def _length(parts: Sequence[Points]) -> int:
    return sum(40 + sum(len(point) + 12 for point in part.points) for part in parts)


Rows = list[tuple[tuple[Points, ...], ...]]
Draw = Callable[[Ink, float], float]  # (ink, top) → how tall it is


@dataclass(frozen=True)
class Piece:
    """Something that is not torn apart. `with_next`: a heading never stands alone at the foot of a page."""

    draw: Draw
    with_next: bool = False
    is_free: bool = False  # may go before others, to fill the foot of a page


@dataclass(frozen=True)
class Fitted:
    """The pieces of each page, and how small the text had to become."""

    pages: tuple[tuple[Piece, ...], ...]
    scale: float

    @property
    def body_pt(self) -> float:
        return max(LEAST_PT, BODY_PT * self.scale)


def fit(device: QPagedPaintDevice, paper: PracticePaper) -> Fitted:
    """Spread the pieces over the pages with the largest text that keeps to two of them."""
    ink = Ink(device, None, is_rtl=paper.is_rtl)
    room = device.height() - ink.mm(FOOT_MM)
    fitted = Fitted((), 1.0)
    for scale, columns in TRIES:
        made = SheetPieces(paper, float(device.width()), scale, columns)
        for rest in made.ways_of_the_rest():
            fitted = Fitted(_spread(ink, made.all(rest), room), scale)
            if len(fitted.pages) <= PAGES:
                return fitted
    return fitted


def _spread(ink: Ink, pieces: Sequence[Piece], room: float) -> tuple[tuple[Piece, ...], ...]:
    talls = [piece.draw(ink, 0.0) for piece in pieces]
    pages: list[list[Piece]] = [[]]
    left, y = list(range(len(pieces))), 0.0
    while left:
        at = next((at for at in left if _fits(pieces, talls, at, at == left[0], room - y)), None)
        if at is None and pages[-1]:
            pages.append([])
            y = 0.0
            continue
        at = left[0] if at is None else at  # taller than a page: nothing helps
        pages[-1].append(pieces[at])
        y += talls[at]
        left.remove(at)
    return tuple(tuple(page) for page in pages)


def _fits(pieces: Sequence[Piece], talls: Sequence[float], at: int, is_next: bool, room: float) -> bool:
    after = talls[at + 1] if pieces[at].with_next and at + 1 < len(talls) else 0.0
    return (is_next or pieces[at].is_free) and talls[at] + after <= room


def paint_sheet(device: QPagedPaintDevice, painter: QPainter, paper: PracticePaper) -> int:
    """Draw all pages; answers how many there are."""
    fitted = fit(device, paper)
    ink = Ink(device, painter, is_rtl=paper.is_rtl)
    for at, page in enumerate(fitted.pages):
        if at:
            device.newPage()
        y = 0.0
        for piece in page:
            y += piece.draw(ink, y)
        page_of = paper.page_words.format(page=paper.words.count(at + 1), pages=paper.words.count(len(fitted.pages)))
        paint_foot(ink, float(device.width()), float(device.height()), paper.foot, page_of)
    return len(fitted.pages)


def paint_foot(ink: Ink, wide: float, tall: float, lines: Sequence[str], page_of: str) -> None:
    """Licence, version, review and day; which page this is."""
    top = tall - ink.mm(FOOT_MM - 2.2)
    ink.line(QPointF(0, top), QPointF(wide, top))
    y = top + ink.mm(0.8)
    share = wide * 0.84
    left, page_left = (wide - share, 0.0) if ink.is_rtl else (0.0, share)
    far = Qt.AlignmentFlag.AlignLeft if ink.is_rtl else Qt.AlignmentFlag.AlignRight
    ink.text(page_of, QRectF(page_left, y, wide - share, 0), LEAST_PT, 600, "text2", align=far)
    for line in lines:
        y += ink.text(line, QRectF(left, y, share, 0), LEAST_PT, 400, "text2")


class SheetPieces:
    """Makes the pieces of one sheet for one size of text."""

    def __init__(self, paper: PracticePaper, wide: float, scale: float, columns: int) -> None:
        self.paper, self.wide, self.columns, self.scale = paper, wide, columns, scale
        self.body_pt = max(LEAST_PT, BODY_PT * scale)
        self.small_pt = max(LEAST_PT, SMALL_PT * scale)

    def all(self, rest: Rows) -> list[Piece]:
        """Every piece in reading order, the rows of the rest among them."""
        pieces = [Piece(self._head), *self._steps()]
        pieces += [Piece(self._row_of(row)) for row in self.paper.blocks]
        pieces += [Piece(self._row_of(row), is_free=True) for row in rest if row]
        if self.paper.facts:
            pieces.append(Piece(self._facts, is_free=True))
        pieces += [Piece(self._evidence), Piece(self._evidence_words), *self._table()]
        if self.paper.sources.points:
            pieces.append(Piece(self._sources))
        return pieces

    def ways_of_the_rest(self) -> list[Rows]:
        """Cost, what to expect, mistakes and checks: in two rows, in one, or with the long text over the width."""
        cost, expect, mistakes, check = self.paper.rest
        left, right = (cost, mistakes), (expect,)
        is_left = _length(left) <= _length(right)
        stacked = ((*left, check), right) if is_left else (left, (*right, check))
        ways = (
            (((cost,), (expect,)), ((mistakes,), (check,))),
            (stacked,),
            (((expect,),), ((cost,), (mistakes,), (check,))),
        )
        return [[filled_columns(row) for row in way] for way in ways]

    # Head and steps ------------------------------------------------------------------------------------------

    def _head(self, ink: Ink, top: float) -> float:
        y = top + ink.text(self.paper.tags, QRectF(0, top, self.wide, 0), self.small_pt, 600, "primaryText")
        y += ink.text(self.paper.title, QRectF(0, y, self.wide, 0), 20, 700)
        y += ink.mm(1.4)
        strip, tokens = self.wide / 5, soil_tokens()
        for at, token in enumerate(tokens):
            ink.box(QRectF(at * strip, y, strip, ink.mm(1.3)), token)
        y += ink.mm(3.2)
        y += ink.text(self.paper.summary, QRectF(0, y, self.wide, 0), self.body_pt + 0.5)
        return y - top + ink.mm(3)

    def _steps(self) -> list[Piece]:
        """Drawn steps large, side by side; those in words in two columns."""
        steps = self.paper.steps
        drawn = [step for step in steps if step.svg is not None]
        if not drawn:
            return [Piece(self._title(self.paper.steps_title), with_next=True), *self._cells(steps, 2)]
        if list(steps[: len(drawn)]) != drawn:  # some in between have no drawing: the order is kept
            return [Piece(self._title(self.paper.steps_title), with_next=True), *self._cells(steps, self.columns)]
        rest = steps[len(drawn) :]
        free = -len(drawn) % self.columns
        if free and len(rest) <= free:  # words fill the row that the pictures left open
            return self._cells(steps, self.columns)
        return [*self._cells(drawn, self.columns), *self._cells(rest, min(2, max(1, len(rest))))]

    def _cells(self, steps: Sequence[PaperStep], columns: int) -> list[Piece]:
        rows = [steps[at : at + columns] for at in range(0, len(steps), columns)]
        return [Piece(self._step_row(row, columns)) for row in rows]

    def _step_row(self, row: Sequence[PaperStep], columns: int) -> Draw:
        def draw(ink: Ink, top: float) -> float:
            gap = ink.mm(GAP_MM)
            wide = (self.wide - gap * (columns - 1)) / columns
            talls = [0.0]
            for at, step in enumerate(row):
                is_last_in_words = step.svg is None and at == len(row) - 1
                span = columns - at if is_last_in_words else 1
                room = wide * span + gap * (span - 1)
                left = self.wide - at * (wide + gap) - room if ink.is_rtl else at * (wide + gap)
                talls.append(self._step(ink, step, left, top, room))
            return max(talls) + ink.mm(3)

        return draw

    def _left(self, ink: Ink, at: int, columns: int, wide: float, gap: float) -> float:
        place = columns - 1 - at if ink.is_rtl else at
        return place * (wide + gap)

    def _step(self, ink: Ink, step: PaperStep, left: float, top: float, wide: float) -> float:
        y = top
        if step.svg is not None:
            picture = QRectF(left, y, wide, wide * 216 / 320)
            ink.picture(step.svg, picture)
            y += picture.height() + ink.mm(1.5)
        side = ink.pt(self.body_pt) * 1.45
        indent = side + ink.mm(2)
        ink.number(step.number, left + wide - side if ink.is_rtl else left, y, side)
        text_left = left if ink.is_rtl else left + indent
        name = QRectF(text_left, y + ink.mm(0.3), wide - indent, 0)
        y += max(side, ink.text(step.name, name, self.body_pt + 1, 700)) + ink.mm(0.4)
        y += ink.text(step.text, QRectF(text_left, y, wide - indent, 0), self.body_pt)
        return y - top

    # Rows of points ------------------------------------------------------------------------------------------

    def _title(self, text: str) -> Draw:
        def draw(ink: Ink, top: float) -> float:
            tall = ink.text(text, QRectF(0, top + ink.mm(0.6), self.wide, 0), self.body_pt + 1.5, 700)
            return tall + ink.mm(2)

        return draw

    def _row_of(self, row: Sequence[Sequence[Points]]) -> Draw:
        """Columns side by side, each with one heading or several under each other."""

        def draw(ink: Ink, top: float) -> float:
            gap, y = ink.mm(GAP_MM), top + ink.mm(1.5)
            wide = (self.wide - gap * (len(row) - 1)) / len(row)
            ink.line(QPointF(0, top), QPointF(self.wide, top))
            deepest = y
            for at, column in enumerate(row):
                left, down = self._left(ink, at, len(row), wide, gap), y
                for part in column:
                    down += self._points(ink, part, left, down, wide) + ink.mm(1.8)
                deepest = max(deepest, down)
            return deepest - top + ink.mm(1.2)

        return draw

    def _points(self, ink: Ink, part: Points, left: float, top: float, wide: float, size_pt: float = 0) -> float:
        size = size_pt or self.body_pt
        y = top + ink.text(part.title, QRectF(left, top, wide, 0), self.body_pt + 0.5, 700) + ink.mm(0.6)
        indent = 0.0 if part.mark == "none" else ink.pt(size) * 1.35
        for point in part.points:
            side = ink.pt(size) * 0.95
            mark_left = left + wide - side if ink.is_rtl else left
            ink.mark(part.mark, mark_left, y + (ink.pt(size) * LINE - side) / 2, side)
            text_left = left if ink.is_rtl else left + indent
            y += ink.text(point, QRectF(text_left, y, wide - indent, 0), size) + ink.mm(0.5)
        return y - top

    # Facts, figures, sources ---------------------------------------------------------------------------------

    def _facts(self, ink: Ink, top: float) -> float:
        """Name and value, in two columns under their heading."""
        ink.line(QPointF(0, top), QPointF(self.wide, top))
        y = top + ink.mm(1.5)
        y += ink.text(self.paper.facts_title, QRectF(0, y, self.wide, 0), self.body_pt + 0.5, 700) + ink.mm(0.6)
        gap = ink.mm(GAP_MM)
        wide = (self.wide - gap) / 2
        for at in range(0, len(self.paper.facts), 2):
            talls = []
            for place, (name, value) in enumerate(self.paper.facts[at : at + 2]):
                left = self._left(ink, place, 2, wide, gap)
                talls.append(self._fact(ink, name, value, QRectF(left, y, wide, 0)))
            y += max(talls)
        return y - top + ink.mm(3.5)

    def _fact(self, ink: Ink, name: str, value: str, box: QRectF) -> float:
        first = box.width() * 0.3
        rest = box.width() - first
        name_left, value_left = (box.left() + rest, box.left()) if ink.is_rtl else (box.left(), box.left() + first)
        a = ink.text(name, QRectF(name_left, box.top(), first, 0), self.small_pt, 400, "text2")
        b = ink.text(value, QRectF(value_left, box.top(), rest, 0), self.small_pt, 600)
        return max(a, b) + ink.mm(0.4)

    def _evidence(self, ink: Ink, top: float) -> float:
        ink.line(QPointF(0, top), QPointF(self.wide, top))
        y = top + ink.mm(1.5)
        y += ink.text(self.paper.evidence_title, QRectF(0, y, self.wide, 0), self.body_pt + 0.5, 700)
        for sentence in self.paper.meaning:
            y += ink.text(sentence, QRectF(0, y, self.wide, 0), self.small_pt, 400, "text2")
        y += ink.mm(1)
        y += paint_bars(ink, self.paper.bars, self.paper.words, QRectF(0, y, self.wide, 0), self.small_pt)
        return y - top + ink.mm(0.5)

    def _evidence_words(self, ink: Ink, top: float) -> float:
        y = top
        for sentence in self.paper.evidence_words:
            y += ink.text(sentence, QRectF(0, y, self.wide, 0), self.small_pt) + ink.mm(0.4)
        return y - top + ink.mm(2)

    def _table(self) -> list[Piece]:
        lines = self.paper.table
        if not lines:
            return []
        heads = Piece(self._line(self.paper.table_heads, 700), with_next=True)
        return [heads, *(Piece(self._line(line, 400)) for line in lines[:-1]), Piece(self._line(lines[-1], 400, 3.0))]

    def _line(self, cells: Sequence[str], weight: int, after_mm: float = 0.0) -> Draw:
        def draw(ink: Ink, top: float) -> float:
            y, x, talls = top + ink.mm(0.5), 0.0, [0.0]
            for cell, share in zip(cells, SHARES, strict=True):
                wide = self.wide * share
                left = self.wide - x - wide if ink.is_rtl else x
                inner = QRectF(left, y, wide - ink.mm(2), 0)
                talls.append(ink.text(cell, inner, LEAST_PT, weight, "text2" if weight > 400 else "text"))
                x += wide
            bottom = y + max(talls) + ink.mm(0.5)
            ink.line(QPointF(0, bottom), QPointF(self.wide, bottom), "strong" if weight > 400 else "border", 0.2)
            return bottom - top + ink.mm(after_mm)

        return draw

    def _sources(self, ink: Ink, top: float) -> float:
        return self._points(ink, self.paper.sources, 0.0, top, self.wide, LEAST_PT) + ink.mm(1)
