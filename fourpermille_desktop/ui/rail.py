"""The rail: where one can go, always icon and word; at its foot Sync, Settings and whether all is saved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.ui.entries import FOOT, ICONS, rail_word, short_rail_word
from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.pictures import own_picture, picture
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import FocusByKeys
from fourpermille_desktop.ui.widgets.cards import Divider, IconMark
from fourpermille_desktop.ui.widgets.painting import focus_ring, leading_rect, rounded_box, text_painter
from fourpermille_desktop.ui.widgets.text import Label

WIDE, NARROW = 204, 64
CENTER = Qt.AlignmentFlag.AlignCenter


class RailButton(FocusByKeys, QAbstractButton):
    """One page: filled icon and white ground when it is the page shown."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme, self.name, self.is_narrow, self.badge = theme, name, False, 0
        self.setText(rail_word(name))
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        self.is_narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()

    def set_badge(self, count: int, said: str) -> None:
        self.badge = count
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        if self.is_narrow:
            return QSize(self.theme.px(56), self.theme.px(46))
        return QSize(self.theme.px(180), self.theme.px(36))

    def nextCheckState(self) -> None:
        """Checked means: this page is shown. Only the window says so."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, box = text_painter(QPainter(self)), self.theme, QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        in_sun = t.name == "sunlight"
        ink = "text2"
        if self.isChecked():
            rounded_box(painter, box, t.px(8), t.color("text" if in_sun else "surface"))
            ink = "surface" if in_sun else "primaryText"
        elif self.underMouse():
            rounded_box(painter, box, t.px(8), t.color("sunken"))
        if self.hasFocus() and self.by_keys:
            focus_ring(painter, t, box, t.px(8))
        (self._paint_narrow if self.is_narrow else self._paint_wide)(painter, box, ink, rtl)

    def _icon_weight(self) -> str:
        return "fill" if self.isChecked() else ""

    def _paint_wide(self, painter: QPainter, box: QRectF, ink: str, rtl: bool) -> None:
        t = self.theme
        at = leading_rect(box, t.px(12), t.px(18), rtl=rtl)
        top = box.center().y() - t.px(18) / 2
        paint_icon(painter, t, ICONS.get(self.name, "circle"), ink, at.left(), top, 18, self._icon_weight(), rtl=rtl)
        painter.setFont(t.font(14, 600 if self.isChecked() else 500))
        painter.setPen(t.color(ink))
        badge_px = self._paint_badge(painter, box, rtl)
        painter.setFont(t.font(14, 600 if self.isChecked() else 500))
        painter.setPen(t.color(ink))
        room = leading_rect(box, t.px(40), box.width() - t.px(44) - badge_px, rtl=rtl)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        word = self.text()
        if painter.fontMetrics().horizontalAdvance(word) > room.width():
            word = short_rail_word(self.name)
        shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_badge(self, painter: QPainter, box: QRectF, rtl: bool) -> int:
        if not self.badge:
            return 0
        t, in_sun = self.theme, self.theme.name == "sunlight"
        painter.setFont(t.font(12, 700))
        text = str(self.badge) if self.badge < 1000 else "999+"
        width = max(t.px(24), painter.fontMetrics().horizontalAdvance(text) + t.px(18))
        pill = leading_rect(box, box.width() - width - t.px(9), width, rtl=rtl)
        pill = QRectF(pill.left(), box.center().y() - t.px(9), width, t.px(18))
        edge = t.color("text") if in_sun else None
        rounded_box(painter, pill, t.px(9), t.color("warnSoft" if in_sun else "accent"), edge, t.line_px)
        painter.setPen(t.color("text" if in_sun else "canvas"))
        painter.drawText(pill, int(CENTER), text)
        return width + t.px(9)

    def _paint_narrow(self, painter: QPainter, box: QRectF, ink: str, rtl: bool) -> None:
        t = self.theme
        left = box.center().x() - t.px(20) / 2
        paint_icon(painter, t, ICONS.get(self.name, "circle"), ink, left, t.px(6), 20, self._icon_weight(), rtl=rtl)
        painter.setFont(t.font(10.5, 600 if self.isChecked() else 500))
        painter.setPen(t.color(ink))
        word = painter.fontMetrics().elidedText(
            short_rail_word(self.name), Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(QRectF(0, t.px(27), box.width(), t.px(16)), int(CENTER), word)
        if self.badge:
            dot = QRectF(left + t.px(17), t.px(4), t.px(8), t.px(8))
            rounded_box(painter, dot, t.px(4), t.color("accent"), t.color("rail"), 1)


class Brand(QWidget):
    """The mark and the name, at the top of the rail."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme, self.is_narrow = theme, False
        self.setAccessibleName("4 per 1000 Desktop")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(NARROW - 8), self.theme.px(58))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, whole = text_painter(QPainter(self)), self.theme, QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = t.px(28)
        at = leading_rect(whole, (whole.width() - side) / 2 if self.is_narrow else 1, side, rtl=rtl)
        top = round((whole.height() - side) / 2)
        logo = own_picture("logo")
        if logo:
            painter.drawPixmap(round(at.left()), top, picture(t, logo, side, side, t.px(7), self.devicePixelRatioF()))
        if self.is_narrow:
            return
        room = leading_rect(whole, side + t.px(11), whole.width() - side - t.px(11), rtl=rtl)
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(t.font(15, 700))
        painter.setPen(t.color("text"))
        painter.drawText(QRectF(room.left(), top - t.px(4), room.width(), t.px(20)), flags, "\u20664 per 1000\u2069")
        painter.setFont(t.font(12, 500))
        painter.setPen(t.color("text2"))
        painter.drawText(QRectF(room.left(), top + t.px(15), room.width(), t.px(17)), flags, "Desktop")


class Rail(QWidget):
    """The whole column. `chosen(name)` when a page is asked for."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, names: list[str]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self.theme, self.names, self.is_narrow = theme, names, False
        self.buttons: dict[str, RailButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self.brand = Brand(theme)
        self._column.addWidget(self.brand)
        for name in names:
            if name == next((n for n in names if n in FOOT), None):
                self._column.addStretch(1)
            self._add(name)
        self._add_status()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _add(self, name: str) -> None:
        button = RailButton(self.theme, name)
        button.clicked.connect(lambda: self.chosen.emit(name))
        self.buttons[name] = button
        self._column.addWidget(button)

    def _add_status(self) -> None:
        self._column.addSpacing(6)
        self._line = Divider()
        self._column.addWidget(self._line)
        self._status = QWidget()
        row = QHBoxLayout(self._status)
        row.setContentsMargins(2, 6, 2, 2)
        row.setSpacing(6)
        self._mark = IconMark(self.theme, "check-circle", "primaryText", 14)
        self.status_words = Label("", "small")
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.status_words, 1)
        self._column.addWidget(self._status)
        self._slow = QTimer(self, singleShot=True, interval=400)
        self._slow.timeout.connect(lambda: self._say(self.tr("Saving…"), "clock", "text2"))
        self.show_saved(0)

    def show_page(self, name: str) -> None:
        for its_name, button in self.buttons.items():
            button.setChecked(its_name == name)

    def show_saving(self) -> None:
        """Said only when it takes longer than 400 ms."""
        self._slow.start()

    def show_saved(self, waiting: int) -> None:
        self._slow.stop()
        words = self.tr("Saved · %n waiting", "", waiting) if waiting else self.tr("Saved on this laptop")
        self._say(words, "check-circle", "primaryText")
        if "sync" in self.buttons:
            self.buttons["sync"].set_badge(waiting, self.tr("%n waiting", "", waiting) if waiting else "")

    def _say(self, words: str, icon: str, token: str) -> None:
        self.status_words.setText(words)
        self._mark.set(icon, token)
        self._status.setAccessibleName(words)
        self._status.setToolTip(words)

    def set_narrow(self, narrow: bool) -> None:
        if narrow == self.is_narrow:
            return
        self.is_narrow = narrow
        self._restyle()

    def _restyle(self) -> None:
        narrow = self.is_narrow
        edge = 4 if narrow else 12
        self._column.setContentsMargins(edge, 4, edge, 6)
        self.setFixedWidth(self.theme.px(NARROW if narrow else WIDE))
        self.brand.is_narrow = narrow
        self.brand.updateGeometry()
        for button in self.buttons.values():
            button.set_narrow(narrow)
        self.status_words.setVisible(not narrow)
        self.update()
