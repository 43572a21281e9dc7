"""Cuts a long text with tables into pages: never through a row or after a heading; a table's head comes again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextTable

Span = tuple[float, float]  # top, bottom
LINE = 4.0  # dots above a table that its upper line may take


@dataclass(frozen=True)
class Unit:
    """What stays together: a paragraph, or a row of a table with the place of its table's head."""

    top: float
    bottom: float
    keeps_next: bool = False
    head: Span | None = None


@dataclass
class PageOfUnits:
    """One page: the slices of the long text that stand on it, one below the other."""

    slices: list[Span] = field(default_factory=list)
    starts_with_head: bool = False  # the head of a table that goes on from the page before

    @property
    def height(self) -> float:
        return sum(bottom - top for top, bottom in self.slices)

    def add(self, unit: Unit) -> None:
        last = self.slices[-1] if self.slices else None
        if last is not None and abs(last[1] - unit.top) < 1:
            self.slices[-1] = (last[0], unit.bottom)
        else:
            self.slices.append((unit.top, unit.bottom))


def pages_of(units: Sequence[Unit], tall: float) -> list[PageOfUnits]:
    """Fill page after page. What is taller than a page alone is left to run over."""
    pages = [PageOfUnits()]
    for group in _together(units):
        high = group[-1].bottom - group[0].top
        if pages[-1].slices and pages[-1].height + high > tall:
            pages.append(PageOfUnits())
            head = group[0].head
            if head is not None and group[0].top > head[1] - LINE:
                pages[-1].slices.append(head)
                pages[-1].starts_with_head = True
        for unit in group:
            pages[-1].add(unit)
    return pages


def _together(units: Sequence[Unit]) -> Iterator[list[Unit]]:
    """A heading goes with what follows it."""
    group: list[Unit] = []
    for unit in units:
        group.append(unit)
        if not unit.keeps_next:
            yield group
            group = []
    if group:
        yield group


def units_of(document: QTextDocument) -> list[Unit]:
    """Paragraphs and rows from the top down, without gaps between them."""
    found: list[Unit] = []
    frames = document.rootFrame().begin()
    while not frames.atEnd():
        frame, block = frames.currentFrame(), frames.currentBlock()
        if isinstance(frame, QTextTable):
            found += _rows(document, frame)
        elif frame is None and block.isValid():
            found.append(_paragraph(document, block))
        frames += 1
    return _closed(found, document.size().height())


def _paragraph(document: QTextDocument, block: QTextBlock) -> Unit:
    box = document.documentLayout().blockBoundingRect(block)
    return Unit(box.top(), box.bottom(), keeps_next=block.blockFormat().headingLevel() > 0)


def _rows(document: QTextDocument, table: QTextTable) -> list[Unit]:
    layout, whole = document.documentLayout(), document.documentLayout().frameBoundingRect(_frame(table))
    spans: list[Span] = []
    for row in range(table.rows()):
        boxes = []
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            first, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
            boxes.append((layout.blockBoundingRect(first).top(), layout.blockBoundingRect(last).bottom()))
        spans.append((min(top for top, _ in boxes), max(bottom for _, bottom in boxes)))
    cuts = [whole.top(), *((spans[at][1] + spans[at + 1][0]) / 2 for at in range(len(spans) - 1)), whole.bottom()]
    head = (cuts[0] - LINE, cuts[1])
    return [Unit(cuts[at], cuts[at + 1], keeps_next=at == 0, head=head) for at in range(len(spans))]


def _frame(table: QTextTable) -> QTextFrame:
    return table


def _closed(units: list[Unit], end: float) -> list[Unit]:
    """A unit ends where the next begins: nothing is lost between two slices, nothing painted twice."""
    ends = [*(unit.top for unit in units[1:]), end]
    return [Unit(unit.top, until, unit.keeps_next, unit.head) for unit, until in zip(units, ends, strict=True)]
