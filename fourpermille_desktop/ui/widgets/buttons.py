"""Buttons: one filled a page, the rest outlined or plain; icon buttons, switches between views, check rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import focus_ring, leading_rect, rounded_box, text_painter

_COLORS = {  # variant: (ground, ground under the pointer, edge, words)
    "filled": ("primary", "hover", None, "onPrimary"),
    "outlined": ("surface", "sunken", "strong", "text"),
    "plain": (None, "sunken", None, "primaryText"),
    "danger": ("surface", "dangerSoft", "danger", "danger"),
}


class FocusByKeys:
    """Whether the keys brought the focus: only then a ring is drawn; the mouse knows where it is."""

    by_keys = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keys = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)  # type: ignore[misc]


class Button(FocusByKeys, QPushButton):
    """A button with words and, before them, an icon 8 px away."""

    def __init__(
        self, theme: Theme, text: str, icon: str | None = None, variant: str = "outlined", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.theme, self.icon_name, self.variant = theme, icon, variant
        self.trailing_icon: str | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def words_font(self) -> QFont:
        return self.theme.font(14, 600)

    def sizeHint(self) -> QSize:
        t = self.theme
        width = 2 * t.px(10 if self.variant == "plain" else 16)
        width += QFontMetrics(self.words_font()).horizontalAdvance(self._shown_text()) + 2
        width += t.px(16 + 8) * sum(1 for i in (self.icon_name, self.trailing_icon) if i)
        return QSize(width, t.control_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(96)), self.theme.control_px)

    def _shown_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = text_painter(QPainter(self)), self.theme
        ground, hover, edge, ink = _COLORS[self.variant]
        box, radius = QRectF(self.rect()), t.px(8)
        if not self.isEnabled():
            ground, edge, ink = ("sunken" if ground else None), ("border" if edge else None), "text3"
        elif self.isDown() or self.underMouse():
            ground = hover
        fill = t.color(ground) if ground else None
        rounded_box(painter, box, radius, fill, t.color(edge) if edge else None, t.line_px)
        if self.hasFocus() and self.by_keys:
            focus_ring(painter, t, box, radius, inner=self.variant == "filled")
        self._paint_words(painter, box, ink)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str) -> None:
        t, rtl = self.theme, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(self.words_font())
        icons = t.px(16 + 8) * sum(1 for i in (self.icon_name, self.trailing_icon) if i)
        pad = t.px(6 if self.variant == "plain" else 10)
        room = box.width() - icons - 2 * pad
        text = painter.fontMetrics().elidedText(self._shown_text(), Qt.TextElideMode.ElideRight, int(room) + 1)
        words = min(painter.fontMetrics().horizontalAdvance(text) + 1, room)
        start = (box.width() - words - icons) / 2
        if self.icon_name:
            at = leading_rect(box, start, t.px(16), rtl=rtl)
            paint_icon(painter, t, self.icon_name, ink, at.left(), box.center().y() - t.px(16) / 2, 16, rtl=rtl)
            start += t.px(16 + 8)
        painter.setPen(t.color(ink))
        at = leading_rect(box, start, words + 1, rtl=rtl)
        painter.drawText(at, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), text)
        if self.trailing_icon:
            at = leading_rect(box, start + words + t.px(8), t.px(16), rtl=rtl)
            paint_icon(painter, t, self.trailing_icon, ink, at.left(), box.center().y() - t.px(16) / 2, 16, rtl=rtl)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class IconButton(Button):
    """A square button with only an icon: its name is said by tooltip and screen reader."""

    def __init__(
        self, theme: Theme, icon: str, name: str, variant: str = "outlined", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", icon, variant, parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        self.icon_name = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.control_px
        return QSize(side + (2 if self.variant == "outlined" else 0), side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str) -> None:
        side, rtl = self.theme.px(17), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = box.center() - QPointF(side / 2, side / 2)
        paint_icon(painter, self.theme, self.icon_name or "question", ink, corner.x(), corner.y(), 17, rtl=rtl)


class _Segment(FocusByKeys, QAbstractButton):
    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.theme = theme
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        t = self.theme
        words = QFontMetrics(t.font(14, 600)).horizontalAdvance(self.text())
        return QSize(words + 2 * t.px(13), t.control_px - t.px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(56)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, box = text_painter(QPainter(self)), self.theme, QRectF(self.rect())
        on_black = t.name == "sunlight"
        if self.isChecked():
            edge = None if on_black else t.color("border")
            rounded_box(painter, box, t.px(6), t.color("text" if on_black else "surface"), edge, t.line_px)
        if self.hasFocus() and self.by_keys:
            focus_ring(painter, t, box, t.px(6))
        painter.setFont(t.font(14, 600 if self.isChecked() else 500))
        ink = ("surface" if on_black else "text") if self.isChecked() else "text2"
        painter.setPen(t.color(ink))
        room = int(box.width()) - t.px(8)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)


class SegmentedControl(QWidget):
    """A few views of the same thing side by side; arrows move between them. Emits `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: list[tuple[str, str]], current: str, name: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for key, text in choices:
            segment = _Segment(theme, text)
            segment.setChecked(key == current)
            self._group.addButton(segment, len(self._keys))
            self._keys.append(key)
            self._row.addWidget(segment)
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._keys[at]))
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> str:
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Show `key` as chosen, without a signal."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def _restyle(self) -> None:
        edge = self.theme.px(3)
        self._row.setContentsMargins(edge, edge, edge, edge)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        button = self._group.button((self._group.checkedId() + step) % len(self._keys))
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = self.theme
        edge = "strong" if t.name == "sunlight" else "border"
        rounded_box(QPainter(self), QRectF(self.rect()), t.px(8), t.color("sunken"), t.color(edge), t.line_px)


class CheckRow(FocusByKeys, QAbstractButton):
    """A box to tick with its words and, at the end, a count. Greyed, never removed, when the count is 0."""

    def __init__(self, theme: Theme, text: str, count: int | None = None, *, is_radio: bool = False) -> None:
        super().__init__()
        self.theme, self.count, self.is_radio = theme, count, is_radio
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(is_radio)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        self.count = count
        self.setEnabled(count != 0 or self.isChecked())
        self.setAccessibleDescription("" if count is None else str(count))
        self.update()

    def sizeHint(self) -> QSize:
        t = self.theme
        words = QFontMetrics(t.font(14, 500)).horizontalAdvance(self.text())
        return QSize(words + t.px(18 + 10 + 8 + 32), t.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(90), self.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, whole = text_painter(QPainter(self)), self.theme, QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.underMouse() and self.isEnabled():
            rounded_box(painter, whole, t.px(6), t.color("sunken"))
        side = t.px(18)
        box = leading_rect(whole, t.px(4), side, rtl=rtl)
        box = QRectF(box.left(), round(whole.center().y() - side / 2), side, side)
        self._paint_mark(painter, box)
        if self.hasFocus() and self.by_keys:
            focus_ring(painter, t, whole, t.px(6))
        count = "" if self.count is None else str(self.count)
        painter.setFont(t.font(13, 400))
        count_px = painter.fontMetrics().horizontalAdvance(count) + t.px(6)
        painter.setPen(t.color("text3"))
        at_end = leading_rect(whole, whole.width() - count_px, count_px - t.px(4), rtl=rtl)
        painter.drawText(at_end, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter), count)
        painter.setFont(t.font(14, 500 if self.isChecked() else 400))
        painter.setPen(t.color("text" if self.isEnabled() else "text3"))
        room = whole.width() - t.px(4 + 10) - side - count_px
        at = leading_rect(whole, t.px(4 + 10) + side, room, rtl=rtl)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room))
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(at, int(side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), shown)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        t = self.theme
        radius = box.height() / 2 if self.is_radio else t.px(4)
        if not self.isChecked():
            edge = "strong" if self.isEnabled() else "border"
            rounded_box(painter, box, radius, t.color("surface"), t.color(edge), max(1.5, t.line_px))
            return
        rounded_box(painter, box, radius, t.color("primary"))
        if self.is_radio:
            inner = box.adjusted(t.px(5), t.px(5), -t.px(5), -t.px(5))
            rounded_box(painter, inner, inner.height() / 2, t.color("onPrimary"))
        else:
            paint_icon(painter, t, "check", "onPrimary", box.left() + t.px(2), box.top() + t.px(2), 14, "bold")
