"""A what-if on one page of A4: the sentence, the chart, all that was asked, and what it does not say."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextOption,
)

from fourpermille_desktop.errors import FileNotWritable
from fourpermille_desktop.profile import write_private
from fourpermille_desktop.soil.futures import Futures
from fourpermille_desktop.ui.theme import FAMILIES, read_theme
from fourpermille_desktop.ui.what_if_chart import ChartPainter
from fourpermille_desktop.ui.words import Words

DPI = 300
MARGIN_MM = 16
_BASE_DPI = 96


@dataclass(frozen=True)
class Sheet:
    """What the page says, in order."""

    title: str
    under: str
    sentence: str
    caution: str
    futures: Futures
    chosen: str
    chart_unit: str
    asked_title: str
    asked: list[tuple[str, str]]
    notes: list[str]
    foot: str
    is_rtl: bool = False


class Paper:
    """The light theme on paper: lengths and fonts by the printer's dots, hairlines that print."""

    def __init__(self, dpi: int) -> None:
        self.by = dpi / _BASE_DPI
        self.tokens = read_theme("light").tokens

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """Tints are mixed with white here: PDF readers of old printers do not know see-through paint."""
        ink = QColor(getattr(self.tokens, token))
        parts = (round(255 + (part - 255) * alpha) for part in (ink.red(), ink.green(), ink.blue()))
        return QColor(*parts)

    def px(self, length: float) -> int:
        return max(1, round(length * self.by))

    def font(self, size_px: float, weight: int = 400) -> QFont:
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(self.px(size_px))
        font.setWeight(QFont.Weight(weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def save_pdf(out: Path, sheet: Sheet, words: Words) -> None:
    """Write the page as a PDF file, whole or not at all."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(DPI)
    writer.setTitle(sheet.title)
    writer.setCreator("4 per 1000 Desktop")
    prepare(writer)
    painter = QPainter(writer)
    paint_sheet(painter, writer, sheet, words)
    painter.end()
    try:
        write_private(out, bytes(held.data().data()))
    except OSError as error:
        raise FileNotWritable(file=out, reason=error.strerror or error) from error


def print_sheet(printer: QPagedPaintDevice, sheet: Sheet, words: Words) -> None:
    """Send the page to a printer that a person chose."""
    painter = QPainter()
    if painter.begin(printer):
        paint_sheet(painter, printer, sheet, words)
        painter.end()


def prepare(device: QPagedPaintDevice) -> None:
    """A4, upright, with a margin that every printer keeps."""
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait,
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter,
    )  # fmt: skip
    device.setPageLayout(page)


def paint_sheet(painter: QPainter, device: QPagedPaintDevice, sheet: Sheet, words: Words) -> None:
    """The page, top to bottom; the chart takes what room the words leave."""
    paper = Paper(device.logicalDpiX())
    wide, tall = float(device.width()), float(device.height())
    flow = _Flow(painter, paper, wide, is_rtl=sheet.is_rtl)
    flow.say(sheet.under, 12, 400, "text2")
    flow.say(sheet.title, 22, 700, "text")
    flow.gap(10)
    flow.say(sheet.sentence, 18, 700, "text")
    flow.say(sheet.caution, 13, 600, "text2")
    flow.gap(12)
    flow.say(sheet.chart_unit, 11.5, 400, "text2")
    chart_tall = min(tall * 0.36, paper.px(360))
    chart = QRectF(0, flow.y, wide, chart_tall)
    ChartPainter(painter, chart, paper, words, sheet.futures, sheet.chosen).paint()
    flow.y += chart_tall
    flow.gap(14)
    flow.rule()
    flow.say(sheet.asked_title, 14, 600, "text")
    flow.gap(4)
    flow.pairs(sheet.asked)
    flow.gap(8)
    flow.rule()
    for note in sheet.notes:
        flow.say(note, 12, 400, "text")
    painter.setFont(paper.font(10.5))
    painter.setPen(paper.color("text2"))
    foot = QRectF(0, tall - paper.px(16), wide, paper.px(16))
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), sheet.foot)


class _Flow:
    """Text down a page, one thing under the other."""

    def __init__(self, painter: QPainter, paper: Paper, wide: float, *, is_rtl: bool) -> None:
        self.painter, self.paper, self.wide, self.y = painter, paper, wide, 0.0
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        self.option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        self.option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.is_rtl = is_rtl

    def gap(self, length: float) -> None:
        self.y += self.paper.px(length)

    def rule(self) -> None:
        self.painter.setPen(QPen(self.paper.color("border"), self.paper.px(1)))
        self.painter.drawLine(0, round(self.y), round(self.wide), round(self.y))
        self.gap(8)

    def say(self, text: str, size_px: float, weight: int, token: str) -> None:
        if text:
            self.y += self._text(text, QRectF(0, self.y, self.wide, 1e6), size_px, weight, token)
            self.gap(3)

    def pairs(self, pairs: list[tuple[str, str]]) -> None:
        """Names and values in two columns of the page."""
        gap = self.paper.px(24)
        column = (self.wide - gap) / 2
        half = (len(pairs) + 1) // 2
        top, deepest = self.y, self.y
        for at, part in enumerate((pairs[:half], pairs[half:])):
            y = top
            left = (1 - at if self.is_rtl else at) * (column + gap)
            for name, value in part:
                y += self._pair(name, value, left, y, column) + self.paper.px(3)
            deepest = max(deepest, y)
        self.y = deepest

    def _pair(self, name: str, value: str, left: float, y: float, wide: float) -> float:
        first, second = wide * 0.46, wide * 0.52
        name_left, value_left = (left + second + wide * 0.02, left) if self.is_rtl else (left, left + wide - second)
        a = self._text(name, QRectF(name_left, y, first, 1e6), 11.5, 400, "text2")
        b = self._text(value, QRectF(value_left, y, second, 1e6), 11.5, 600, "text")
        return max(a, b)

    def _text(self, text: str, box: QRectF, size_px: float, weight: int, token: str) -> float:
        font = self.paper.font(size_px, weight)
        self.painter.setFont(font)
        self.painter.setPen(self.paper.color(token))
        metrics = QFontMetricsF(font, self.painter.device())
        need = metrics.boundingRect(box, int(Qt.TextFlag.TextWordWrap), text)
        tall = need.height() + self.paper.px(1)
        self.painter.drawText(QRectF(box.topLeft(), QSizeF(box.width(), tall)), text, self.option)
        return tall
