"""Bars that show how far something is: the four stages of a campaign, one plain bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import leading_rect, rounded_box, text_painter


@dataclass(frozen=True)
class Stage:
    """One stage: its name, the words under it ("21 of 30") and how much is done, 0 to 1."""

    name: str
    words: str
    done: float


class StageBar(QWidget):
    """Designed · Sampled · At the lab · Results."""

    def __init__(self, theme: Theme, stages: list[Stage]) -> None:
        super().__init__()
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.set(stages)

    def set(self, stages: list[Stage]) -> None:
        self.stages = stages
        self.setAccessibleName(". ".join(f"{s.name}: {s.words}" for s in stages))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, self.theme.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = text_painter(QPainter(self)), self.theme
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        gap = t.px(8)
        wide = (self.width() - gap * (len(self.stages) - 1)) / max(1, len(self.stages))
        whole = QRectF(self.rect())
        for at, stage in enumerate(self.stages):
            cell = leading_rect(whole, at * (wide + gap), wide, rtl=rtl)
            paint_bar(painter, t, QRectF(cell.left(), cell.top() + t.px(2), wide, t.px(10)), stage.done, rtl=rtl)
            self._paint_words(painter, cell, stage, rtl)

    def _paint_words(self, painter: QPainter, cell: QRectF, stage: Stage, rtl: bool) -> None:
        t = self.theme
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        lines = ((stage.name, 600, "text" if stage.done else "text2", 18), (stage.words, 400, "text2", 37))
        for words, weight, ink, top in lines:
            painter.setFont(t.font(13, weight))
            painter.setPen(t.color(ink))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(cell.width()))
            painter.drawText(QRectF(cell.left(), t.px(top), cell.width(), t.px(19)), flags, shown)


class ProgressBar(QWidget):
    """One bar. `set(done, total)`; a total of 0 means not known yet."""

    def __init__(self, theme: Theme, name: str = "", height: int = 8) -> None:
        super().__init__()
        self.theme, self.height_px, self.share, self.name = theme, height, 0.0, name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme.changed.connect(self.updateGeometry)

    def set(self, done: float, total: float) -> None:
        self.share = min(1.0, done / total) if total else 0.0
        self.setAccessibleDescription(f"{round(self.share * 100)} %")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, self.theme.px(self.height_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_bar(QPainter(self), self.theme, QRectF(self.rect()), self.share, rtl=rtl)


def paint_bar(painter: QPainter, theme: Theme, box: QRectF, share: float, *, rtl: bool) -> None:
    radius = box.height() / 2
    edge = theme.color("border") if theme.name == "sunlight" else None
    rounded_box(painter, box, radius, theme.color("sunken"), edge, theme.line_px)
    if share > 0:
        painter.save()
        painter.setClipRect(leading_rect(box, 0, box.width() * min(1.0, share), rtl=rtl))
        rounded_box(painter, box, radius, theme.color("primary"))
        painter.restore()
