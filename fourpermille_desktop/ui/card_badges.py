"""What a card of the list bears beside the library's words: whether it fits the chosen plot, and a star."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from fourpermille_desktop.ui.fit_words import VERDICTS, verdict_word
from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.library_parts import reading_side
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import leading_rect, rounded_box

INKS = {"good": "primaryText", "warn": "warn", "danger": "danger", "neutral": "text2"}


class Badges:
    """Given to the painter of the cards; empty until the records were read."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.fits: Mapping[str, Any] = {}
        self.starred: frozenset[str] = frozenset()

    def paint(self, painter: QPainter, cover: QRectF, slug: str, *, rtl: bool, lined: bool = False) -> None:
        """In the upper corners of a card's picture; on the small picture of a line only the signs."""
        t = self.theme
        area = cover.adjusted(t.px(8), t.px(8), -t.px(8), -t.px(8)) if not lined else cover.adjusted(4, 4, -4, -4)
        fit = self.fits.get(slug)
        if fit is not None:
            self._paint_fit(painter, area, fit.verdict, rtl=rtl, lined=lined)
        if slug in self.starred:
            side = t.px(24)
            at = leading_rect(area, area.width() - side, side, rtl=rtl)
            self._paint_sign(painter, QRectF(at.left(), area.top(), side, side), "star", "accent")

    def _paint_fit(self, painter: QPainter, area: QRectF, verdict: str, *, rtl: bool, lined: bool) -> None:
        t = self.theme
        _words, icon, tone = VERDICTS[verdict]
        if lined:
            at = leading_rect(area, 0, t.px(24), rtl=rtl)
            self._paint_sign(painter, QRectF(at.left(), area.top(), t.px(24), t.px(24)), icon, INKS[tone])
            return
        font = t.font(12, 600)
        painter.setFont(font)
        said = verdict_word(verdict)
        room = area.width() - t.px(30)
        wide = min(room, painter.fontMetrics().horizontalAdvance(said) + t.px(36))
        pill = leading_rect(QRectF(area.left(), area.top(), area.width(), t.px(24)), 0, wide, rtl=rtl)
        edge = "strong" if t.name == "sunlight" else "border"
        rounded_box(painter, pill, pill.height() / 2, t.color("surface"), t.color(edge), t.line_px)
        sign = leading_rect(pill, t.px(8), t.px(16), rtl=rtl)
        paint_icon(painter, t, icon, INKS[tone], sign.left(), pill.center().y() - t.px(16) / 2, 16, "fill")
        words = leading_rect(pill, t.px(28), wide - t.px(34), rtl=rtl)
        painter.setPen(t.color(INKS[tone]))
        shown = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, int(words.width()) + 2)
        painter.drawText(words.adjusted(0, 0, 2, 0), reading_side(rtl), shown)

    def _paint_sign(self, painter: QPainter, box: QRectF, icon: str, ink: str) -> None:
        t = self.theme
        rounded_box(painter, box, box.height() / 2, t.color("surface"), t.color("border"), t.line_px)
        side = t.px(16)
        paint_icon(painter, t, icon, ink, box.center().x() - side / 2, box.center().y() - side / 2, 16, "fill")
