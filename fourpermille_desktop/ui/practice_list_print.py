"""The list of practices, as it is filtered, as a table on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPainter

from fourpermille_desktop.library.entry import Card, PackInfo
from fourpermille_desktop.ui.library_figures import headline_figure
from fourpermille_desktop.ui.library_words import listed, word, years_words
from fourpermille_desktop.ui.paper_ink import LEAST_PT, Ink, prepare, soil_tokens
from fourpermille_desktop.ui.practice_paper import foot_lines
from fourpermille_desktop.ui.practice_print import FOOT_MM, paint_foot
from fourpermille_desktop.ui.words import Words

SHARES = (0.27, 0.14, 0.16, 0.08, 0.08, 0.11, 0.16)


@dataclass(frozen=True)
class ListPaper:
    """The table, what it is a list of, and its foot."""

    title: str
    under: str
    heads: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    foot: tuple[str, ...]
    page_words: str
    words: Words
    is_rtl: bool


def prepare_list(device: QPagedPaintDevice) -> None:
    prepare(device, landscape=True)


def list_paper(
    info: PackInfo, cards: Sequence[Card], filters: Sequence[str], words: Words, *, is_rtl: bool
) -> ListPaper:
    """The cards of the list in its order; `filters` are the words of what was chosen."""
    translate = QCoreApplication.translate
    return ListPaper(
        title=translate("PracticeList", "Practices"),
        under=" · ".join([translate("PracticesPage", "%n practice(s)", "", len(cards)), *filters]),
        heads=(
            translate("PracticeList", "Name"),
            translate("PracticeList", "Kind"),
            translate("PracticeList", "Land use"),
            translate("PracticeList", "Cost"),
            translate("PracticeList", "Labour"),
            translate("PracticeList", "First effect"),
            translate("PracticeList", "Soil carbon: what was measured"),
        ),
        lines=tuple(_line(card, words) for card in cards),
        foot=foot_lines(info, None, words),
        page_words=translate("PracticePaper", "Page {page} of {pages}"),
        words=words,
        is_rtl=is_rtl,
    )


def _line(card: Card, words: Words) -> tuple[str, ...]:
    figure = headline_figure(card.headline, words)
    measured = f"{figure.figure} · {figure.where}" if figure.figure and figure.where else figure.figure or figure.where
    return (
        card.title,
        word("category", card.category),
        listed([word("land_use", use) for use in card.land_use]),
        word("cost", card.cost),
        word("labour", card.labour),
        years_words(card.years_to_benefit, words),
        measured,
    )


def paint_list(device: QPagedPaintDevice, painter: QPainter, paper: ListPaper) -> int:
    """Draw as many pages as the lines need, the heads on each; answers how many."""
    wide, room = float(device.width()), device.height() - Ink(device, None).mm(FOOT_MM)
    ink, dry = Ink(device, painter, is_rtl=paper.is_rtl), Ink(device, None, is_rtl=paper.is_rtl)
    pages = _spread(dry, paper, wide, room)
    for at, lines in enumerate(pages):
        if at:
            device.newPage()
        y = _head(ink, paper, wide) if at == 0 else 0.0
        y += _row(ink, paper.heads, wide, y, 700)
        for line in lines:
            y += _row(ink, line, wide, y, 400)
        page_of = paper.page_words.format(page=paper.words.count(at + 1), pages=paper.words.count(len(pages)))
        paint_foot(ink, wide, float(device.height()), paper.foot, page_of)
    return len(pages)


def _spread(ink: Ink, paper: ListPaper, wide: float, room: float) -> list[list[tuple[str, ...]]]:
    heads = _row(ink, paper.heads, wide, 0, 700)
    pages: list[list[tuple[str, ...]]] = [[]]
    y = _head(ink, paper, wide) + heads
    for line in paper.lines:
        tall = _row(ink, line, wide, 0, 400)
        if y + tall > room:
            pages.append([])
            y = heads
        pages[-1].append(line)
        y += tall
    return pages


def _head(ink: Ink, paper: ListPaper, wide: float) -> float:
    y = ink.text(paper.title, QRectF(0, 0, wide, 0), 18, 700)
    y += ink.text(paper.under, QRectF(0, y, wide, 0), 10, 400, "text2") + ink.mm(1.5)
    for at, token in enumerate(soil_tokens()):
        ink.box(QRectF(at * wide / 5, y, wide / 5, ink.mm(1.2)), token)
    return y + ink.mm(4)


def _row(ink: Ink, cells: Sequence[str], wide: float, top: float, weight: int) -> float:
    y, x, talls = top + ink.mm(0.7), 0.0, [0.0]
    for at, (cell, share) in enumerate(zip(cells, SHARES, strict=True)):
        room = wide * share
        left = wide - x - room if ink.is_rtl else x
        heavy = 600 if at == 0 and weight == 400 else weight
        box = QRectF(left, y, room - ink.mm(2.5), 0)
        talls.append(ink.text(cell, box, LEAST_PT + 0.5, heavy, "text2" if weight > 400 else "text"))
        x += room
    bottom = y + max(talls) + ink.mm(0.7)
    ink.line(QPointF(0, bottom), QPointF(wide, bottom), "strong" if weight > 400 else "border", 0.2)
    return bottom - top
