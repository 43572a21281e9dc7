"""Where figures were measured: the part of the world of each row, and buttons that leave only one part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from fourpermille_desktop.library.entry import Evidence
from fourpermille_desktop.ui.library_words import word
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import FocusByKeys
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.painting import focus_ring, rounded_box, text_painter

ALL = ""
_PLACES = {  # words in the geography of a row, small letters: the part of the world they lie in
    "AF": ("africa", "kenya", "ethiopia", "niger", "tigray"),
    "AS": ("asia", "china", "indo-gangetic", "cambodia", "india"),
    "LA": ("brazil", "latin america"),
    "NA": ("north america",),
    "EU": ("europe", "germany", "mediterranean"),
    "OC": ("oceania", "australia"),
}
_WHOLE: dict[str, Any] = {
    "world": QT_TRANSLATE_NOOP("EvidenceRegions", "Worldwide"),
    "zone": QT_TRANSLATE_NOOP("EvidenceRegions", "By climate"),
}


def regions_of(row: Evidence) -> tuple[str, ...]:
    """The parts of the world a row speaks of; "world" for all of it, "zone" where only the climate is told."""
    told = row.geography.casefold()
    if "global" in told or not told:
        return ("world",)
    place = told.partition(":")[0]
    found = tuple(code for code, names in _PLACES.items() if any(name in place for name in names))
    return found or ("zone",)


def region_choices(rows: Sequence[Evidence]) -> list[tuple[str, str]]:
    """(code, words) of the parts that exist, "All" first; empty where there is nothing to choose between."""
    held = {code for row in rows for code in regions_of(row)}
    order = [code for code in (*_PLACES, *_WHOLE) if code in held]
    if len(order) < 2:
        return []
    return [(ALL, QCoreApplication.translate("EvidenceRegions", "All")), *((code, region_word(code)) for code in order)]


def region_word(code: str) -> str:
    return QCoreApplication.translate("EvidenceRegions", _WHOLE[code]) if code in _WHOLE else word("region", code)


def rows_in(rows: Sequence[Evidence], code: str) -> list[Evidence]:
    return [row for row in rows if code == ALL or code in regions_of(row)]


class RegionButtons(QWidget):
    """One pill for each part of the world; one of them is chosen. Arrows go between them."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Where it was measured"))
        self.group = QButtonGroup(self)
        flow = FlowLayout(self, 6)
        for code, text in choices:
            pill = _Pill(theme, text)
            pill.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
            self.group.addButton(pill)
            flow.addWidget(pill)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if self.group.buttons():
            self.group.buttons()[0].setChecked(True)


class _Pill(FocusByKeys, QAbstractButton):
    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        t = self.theme
        return QSize(QFontMetrics(t.font(13, 600)).horizontalAdvance(self.text()) + t.px(24) + 2, t.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(64)), self.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, box = text_painter(QPainter(self)), self.theme, QRectF(self.rect())
        ground, edge, ink = ("primary", None, "onPrimary") if self.isChecked() else ("surface", "strong", "text")
        if self.underMouse() and not self.isChecked():
            ground = "sunken"
        rounded_box(painter, box, box.height() / 2, t.color(ground), t.color(edge) if edge else None, t.line_px)
        if self.hasFocus() and self.by_keys:
            focus_ring(painter, t, box, box.height() / 2, inner=self.isChecked())
        painter.setFont(t.font(13, 600))
        painter.setPen(t.color(ink))
        room = round(box.width()) - t.px(12)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)
