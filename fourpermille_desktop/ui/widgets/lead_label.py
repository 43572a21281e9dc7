"""A sentence with an icon or a number before its first line, as one widget: sheets hold dozens of these."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import text_painter
from fourpermille_desktop.ui.widgets.text import Label


class LeadLabel(Label):
    """Keeps room on the reading side; a subclass says how much (`lead_width`) and paints there (`paint_lead`)."""

    gap = 9

    def __init__(self, theme: Theme, text: str, role: str) -> None:
        self.theme = theme
        super().__init__(text, role)
        theme.changed.connect(self._align)

    def lead_width(self) -> int:
        raise NotImplementedError

    def paint_lead(self, painter: QPainter, left: int, *, rtl: bool) -> None:
        raise NotImplementedError

    def _align(self) -> None:
        super()._align()
        room = self.lead_width() + self.gap
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(0 if rtl else room, 0, room if rtl else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.paint_lead(QPainter(self), self.width() - self.lead_width() if rtl else 0, rtl=rtl)


class IconLabel(LeadLabel):
    """An icon and a sentence. The icon never stands alone, so it has no name of its own for a reader."""

    def __init__(
        self, theme: Theme, icon: str, token: str, text: str, role: str = "second", *, size_px: int = 16
    ) -> None:
        self.icon_name, self.token, self.size_px = icon, token, size_px
        super().__init__(theme, text, role)
        self.setMinimumHeight(theme.px(size_px))

    def lead_width(self) -> int:
        return self.theme.px(self.size_px)

    def paint_lead(self, painter: QPainter, left: int, *, rtl: bool) -> None:
        paint_icon(painter, self.theme, self.icon_name, self.token, left, 0, self.size_px, rtl=rtl)

    def on_one_line(self) -> IconLabel:
        """A short name that keeps its width beside a long value."""
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        return self


class NumberLabel(LeadLabel):
    """The name of a step after its number."""

    gap = 8

    def __init__(self, theme: Theme, number: int, text: str) -> None:
        self.number = str(number)
        super().__init__(theme, text, "strong")
        self.setAccessibleName(f"{number}. {text}")

    def lead_width(self) -> int:
        return QFontMetrics(self.theme.font(13, 600)).horizontalAdvance(self.number) + 1

    def paint_lead(self, painter: QPainter, left: int, *, rtl: bool) -> None:
        text_painter(painter).setFont(self.theme.font(13, 600))
        painter.setPen(self.theme.color("primaryText"))
        box = QRectF(left, 0, self.lead_width(), QFontMetrics(self.font()).height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), self.number)
