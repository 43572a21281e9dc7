"""Words and tables on A4: headings, paragraphs and tables over as many pages as they need, to PDF or a printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextOption,
)

from fourpermille_desktop.errors import FileNotWritable
from fourpermille_desktop.profile import write_private
from fourpermille_desktop.ui.paper_pages import PageOfUnits, pages_of, units_of
from fourpermille_desktop.ui.theme import FAMILIES

DPI = 300
MARGIN_MM = 15
LEAST_PT = 7.5
LINE_COLOR = "#85847A"


@dataclass(frozen=True)
class Heading:
    text: str


@dataclass(frozen=True)
class Paragraph:
    text: str
    is_strong: bool = False


@dataclass(frozen=True)
class Grid:
    """A table: its head is said again on every page. `shares` are the widths in per cent."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    shares: Sequence[int] = ()


@dataclass(frozen=True)
class Paper:
    """What is printed. `most_pages`: the words get smaller, never under 7.5 pt, to keep to so many."""

    title: str
    under: str
    parts: Sequence[Heading | Paragraph | Grid]
    foot: str
    landscape: bool = False
    is_rtl: bool = False
    size_pt: float = 9.5
    most_pages: int = 0


def save_pdf(out: Path, paper: Paper) -> int:
    """Write a PDF file, whole or not at all; answers the number of pages."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(DPI)
    writer.setTitle(paper.title)
    writer.setCreator("4 per 1000 Desktop")
    prepare(writer, paper)
    pages = print_paper(writer, paper)
    try:
        write_private(out, bytes(held.data().data()))
    except OSError as error:
        raise FileNotWritable(file=out, reason=error.strerror or error) from error
    return pages


def prepare(device: QPagedPaintDevice, paper: Paper) -> None:
    """A4, upright or lying, with a margin that every printer keeps."""
    ways = QPageLayout.Orientation
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), ways.Landscape if paper.landscape else ways.Portrait,
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter,
    )  # fmt: skip
    device.setPageLayout(page)


def print_paper(device: QPagedPaintDevice, paper: Paper) -> int:
    """Paint every page; answers how many there are."""
    painter = QPainter()
    if not painter.begin(device):
        return 0
    wide, foot = float(device.width()), device.logicalDpiY() * 0.22
    tall = float(device.height()) - foot
    document, pages = _fitting(paper, device, wide, tall)
    for at, page in enumerate(pages):
        if at:
            device.newPage()
        _paint_page(painter, document, page, wide)
        _paint_foot(painter, paper, QRectF(0, tall, wide, foot), f"{at + 1} / {len(pages)}")
    painter.end()
    return len(pages)


def _fitting(
    paper: Paper, device: QPagedPaintDevice, wide: float, tall: float
) -> tuple[QTextDocument, list[PageOfUnits]]:
    """The largest words that keep to the pages asked for; where none do, the words keep their size."""
    document = _document(paper, device, wide, paper.size_pt)
    pages, size_pt = pages_of(units_of(document), tall), paper.size_pt
    while paper.most_pages and len(pages) > paper.most_pages and size_pt > LEAST_PT:
        size_pt -= 0.25
        smaller = _document(paper, device, wide, size_pt)
        fewer = pages_of(units_of(smaller), tall)
        if len(fewer) <= paper.most_pages:
            return smaller, fewer
    return document, pages


def _document(paper: Paper, device: QPagedPaintDevice, wide: float, size_pt: float) -> QTextDocument:
    """One endless page; its lengths in px are scaled to the device by the text engine."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(size_pt))
    option = QTextOption(Qt.AlignmentFlag.AlignRight if paper.is_rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if paper.is_rtl else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(
        f"h1 {{ font-size: {size_pt * 1.9:.1f}pt; font-weight: 700; margin-top: 0px; margin-bottom: 6px; }}"
        f"h2 {{ font-size: {size_pt * 1.25:.1f}pt; font-weight: 600; margin-top: 9px; margin-bottom: 3px; }}"
        "p { margin-top: 0px; margin-bottom: 3px; } p.under { color: #505A54; margin-bottom: 0px; }"
        "th { font-weight: 600; text-align: left; }"
    )
    direction = "rtl" if paper.is_rtl else "ltr"
    body = "".join(_html(part) for part in paper.parts)
    head = f'<p class="under">{_said(paper.under)}</p><h1>{_said(paper.title)}</h1>'
    document.setHtml(f'<div dir="{direction}">{head}{body}</div>')
    document.setTextWidth(wide)
    return document


def _paint_page(painter: QPainter, document: QTextDocument, page: PageOfUnits, wide: float) -> None:
    y = 0.0
    for top, bottom in page.slices:
        painter.save()
        painter.setClipRect(QRectF(0, y, wide, bottom - top))
        move = y - top
        painter.translate(0, move)
        document.drawContents(painter, QRectF(0, top, wide, bottom - top))
        painter.restore()
        y += bottom - top
    if page.starts_with_head:  # its upper line stood on the page before
        painter.setPen(QPen(QColor(LINE_COLOR), max(1.0, document.documentLayout().paintDevice().logicalDpiX() / 96)))
        painter.drawLine(QPointF(0, 1), QPointF(wide, 1))


def _html(part: Heading | Paragraph | Grid) -> str:
    if isinstance(part, Heading):
        return f"<h2>{_said(part.text)}</h2>"
    if isinstance(part, Paragraph):
        return f"<p><b>{_said(part.text)}</b></p>" if part.is_strong else f"<p>{_said(part.text)}</p>"
    shares = [*part.shares, *([0] * len(part.head))]
    head = "".join(_cell("th", cell, shares[at]) for at, cell in enumerate(part.head))
    rows = "".join("<tr>" + "".join(_cell("td", cell) for cell in row) + "</tr>" for row in part.rows)
    look = 'width="100%" border="1" cellspacing="0" cellpadding="3"'
    style = f'style="border-collapse: collapse; border-style: solid; border-color: {LINE_COLOR}"'
    return f"<table {look} {style}><thead><tr>{head}</tr></thead>{rows}</table>"


def _cell(tag: str, text: str, share: int = 0) -> str:
    width = f' width="{share}%"' if share else ""
    return f"<{tag}{width}>{_said(text)}</{tag}>"


def _said(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _font(size_pt: float) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(size_pt)
    return font


def _paint_foot(painter: QPainter, paper: Paper, box: QRectF, number: str) -> None:
    painter.setFont(_font(7.5))
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    ends = (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
    first, last = ends if paper.is_rtl else ends[::-1]
    painter.drawText(box, int(first | middle), paper.foot)
    painter.drawText(box, int(last | middle), number)
