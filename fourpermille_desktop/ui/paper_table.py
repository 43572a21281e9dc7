"""Words and tables on A4: headings, paragraphs and tables over as many pages as they need, to PDF or a printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from fourpermille_desktop.errors import FileNotWritable
from fourpermille_desktop.profile import write_private
from fourpermille_desktop.ui.theme import FAMILIES

DPI = 300
MARGIN_MM = 15
LEAST_PT = 7.5


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
    document = _fitting(paper, device, QSizeF(wide, tall))
    for page in range(document.pageCount()):
        if page:
            device.newPage()
        painter.save()
        painter.translate(0, -page * tall)
        document.drawContents(painter, QRectF(0, page * tall, wide, tall))
        painter.restore()
        _paint_foot(painter, paper, QRectF(0, tall, wide, foot), f"{page + 1} / {document.pageCount()}")
    painter.end()
    return document.pageCount()


def _fitting(paper: Paper, device: QPagedPaintDevice, size: QSizeF) -> QTextDocument:
    size_pt = paper.size_pt
    document = _document(paper, device, size, size_pt)
    while paper.most_pages and document.pageCount() > paper.most_pages and size_pt > LEAST_PT:
        size_pt -= 0.25
        document = _document(paper, device, size, size_pt)
    return document


def _document(paper: Paper, device: QPagedPaintDevice, size: QSizeF, size_pt: float) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(size_pt))
    option = QTextOption(Qt.AlignmentFlag.AlignRight if paper.is_rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if paper.is_rtl else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(
        f"h1 {{ font-size: {size_pt * 1.9:.1f}pt; font-weight: 700; margin: 0 0 2pt 0; }}"
        f"h2 {{ font-size: {size_pt * 1.25:.1f}pt; font-weight: 600; margin: 8pt 0 3pt 0; }}"
        "p { margin: 0 0 4pt 0; } td, th { padding: 3pt 4pt; } th { font-weight: 600; text-align: left; }"
    )
    direction = "rtl" if paper.is_rtl else "ltr"
    body = "".join(_html(part) for part in paper.parts)
    document.setHtml(f'<div dir="{direction}"><p>{_said(paper.under)}</p><h1>{_said(paper.title)}</h1>{body}</div>')
    document.setPageSize(size)
    return document


def _html(part: Heading | Paragraph | Grid) -> str:
    if isinstance(part, Heading):
        return f"<h2>{_said(part.text)}</h2>"
    if isinstance(part, Paragraph):
        return f"<p><b>{_said(part.text)}</b></p>" if part.is_strong else f"<p>{_said(part.text)}</p>"
    shares = [*part.shares, *([0] * len(part.head))]
    head = "".join(
        f"<th{f' width={chr(34)}{shares[at]}%{chr(34)}' if shares[at] else ''}>{_said(cell)}</th>"
        for at, cell in enumerate(part.head)
    )
    rows = "".join("<tr>" + "".join(f"<td>{_said(cell)}</td>" for cell in row) + "</tr>" for row in part.rows)
    look = 'width="100%" border="0.5" cellspacing="0" style="border-collapse: collapse; border-color: #85847A"'
    return f"<table {look}><thead><tr>{head}</tr></thead>{rows}</table>"


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
