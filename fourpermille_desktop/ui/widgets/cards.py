"""Cards and what stands in them: chips, hairlines, facts, list rows, pictures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.pictures import picture
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import leading_rect, rounded_box, text_painter
from fourpermille_desktop.ui.widgets.text import Label, Line

_TONES = {  # tone: (ground, words)
    "neutral": ("sunken", "text2"),
    "good": ("primarySoft", "primaryText"),
    "warn": ("warnSoft", "warn"),
    "info": ("infoSoft", "info"),
    "accent": ("accentSoft", "accent"),
    "danger": ("dangerSoft", "danger"),
}


class Card(QFrame):
    """A white box with a thin line. Put things in `body`. A clickable card opens by mouse, Enter and Space."""

    opened = Signal()

    def __init__(self, title: str = "", *, clickable: bool = False, padding: int = 20, gap: int = 10) -> None:
        super().__init__()
        self.setObjectName("card")
        self.clickable = clickable
        self.setProperty("clickable", clickable)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(gap)
        self.head: QHBoxLayout | None = None
        if title:
            self.add_head(title)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAccessibleName(title)

    def add_head(self, title: str, *at_end: QWidget) -> QHBoxLayout:
        """The card's title line, with widgets at its far end."""
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.title = Label(title, "cardTitle")
        self.head.addWidget(self.title, 1)
        for widget in at_end:
            self.head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self.head)
        return self.head

    def set_chosen(self, chosen: bool) -> None:
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_inside = self.rect().contains(event.position().toPoint())
        if self.clickable and event.button() == Qt.MouseButton.LeftButton and is_inside:
            self.opened.emit()
        else:
            super().mouseReleaseEvent(event)


class Chip(QLabel):
    """A pill of one or two words with its tone (neutral, good, warn, info, accent, danger) and maybe an icon."""

    def __init__(self, theme: Theme, text: str, tone: str = "neutral", icon: str | None = None) -> None:
        super().__init__(text)
        self.theme, self.tone, self.icon_name = theme, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def set(self, text: str, tone: str | None = None, icon: str | None = None) -> None:
        self.setText(text)
        self.tone, self.icon_name = tone or self.tone, icon
        self._restyle()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        t = self.theme
        words = QFontMetrics(t.font(12, 600)).horizontalAdvance(self.text())
        return QSize(words + t.px(18) + (t.px(20) if self.icon_name else 0) + 1, t.px(22))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(56)), self.theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, box = text_painter(QPainter(self)), self.theme, QRectF(self.rect())
        ground, ink = _TONES[self.tone]
        edge = t.color(ink) if t.name == "sunlight" else None  # soft grounds are white there: an edge shows the pill
        rounded_box(painter, box, box.height() / 2, t.color(ground), edge, 1.5)
        rtl, start = self.layoutDirection() == Qt.LayoutDirection.RightToLeft, t.px(9)
        if self.icon_name:
            at = leading_rect(box, start, t.px(14), rtl=rtl)
            paint_icon(painter, t, self.icon_name, ink, at.left(), (box.height() - t.px(14)) / 2, 14, rtl=rtl)
            start += t.px(20)
        painter.setFont(t.font(12, 600))
        painter.setPen(t.color(ink))
        at = leading_rect(box, start, box.width() - start - t.px(7), rtl=rtl)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(at.width()) + 1)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(at, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), shown)


class IconMark(QWidget):
    """An icon standing beside words (never alone): it has no name of its own for a reader."""

    def __init__(self, theme: Theme, icon: str, token: str = "text2", size_px: int = 18, weight: str = "") -> None:
        super().__init__()
        self.theme, self.icon_name, self.token, self.size_px, self.weight = theme, icon, token, size_px, weight
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set(self, icon: str, token: str | None = None) -> None:
        self.icon_name, self.token = icon, token or self.token
        self.update()

    def sizeHint(self) -> QSize:
        side = self.theme.px(self.size_px)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_icon(QPainter(self), self.theme, self.icon_name, self.token, 0, 0, self.size_px, self.weight, rtl=rtl)


class Divider(QFrame):
    """A hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("divider")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class FactRow(QWidget):
    """Icon, name of a fact, its value at the far end. The name stands back unless the value does ("second")."""

    def __init__(self, theme: Theme, icon: str | None, name: str, value: str, value_role: str = "strong") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        if icon:
            row.addWidget(IconMark(theme, icon), 0, Qt.AlignmentFlag.AlignTop)
        self.name = Label(name, "second" if value_role == "strong" else "body")
        row.addWidget(self.name, 1, Qt.AlignmentFlag.AlignTop)
        self.value = Line(value, value_role)
        self.value.to_end()
        row.addWidget(self.value, 0, Qt.AlignmentFlag.AlignTop)


class NoteRow(QWidget):
    """Icon and a sentence that may take several lines: "Not checked: …"."""

    def __init__(self, theme: Theme, icon: str, text: str, token: str = "text2", role: str = "body") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.mark = IconMark(theme, icon, token)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self.label = Label(text, role)
        row.addWidget(self.label, 1)


class ListRow(QFrame):
    """One line of a short list: icon, title, detail, something at the end; opens by mouse, Enter and Space."""

    opened = Signal()

    def __init__(
        self, theme: Theme, icon: str | None, title: str, detail: str = "", at_end: QWidget | None = None
    ) -> None:
        super().__init__()
        self.theme = theme
        self.is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(12)
        if icon:
            row.addWidget(IconMark(theme, icon, "text2", 20))
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title = Line(title, "strong")
        words.addWidget(self.title)
        if detail:
            words.addWidget(Line(detail, "second"))
        row.addLayout(words, 1)
        if at_end is not None:
            row.addWidget(at_end)

    def set_chosen(self, chosen: bool) -> None:
        self.is_chosen = chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, box = self.theme, QRectF(self.rect())
        if self.is_chosen or self.underMouse():
            rounded_box(QPainter(self), box, t.px(8), t.color("sel" if self.is_chosen else "sunken"))
        if self.hasFocus():
            rounded_box(QPainter(self), box, t.px(8), None, t.color("focus"), t.focus_px)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()


class Picture(QWidget):
    """An SVG in the theme's colours, filling its box. `alt` is read aloud, and shown if the picture is missing."""

    def __init__(
        self, theme: Theme, svg: bytes | None, alt: str, ratio: float = 320 / 216, radius: int = 10, most_width: int = 0
    ) -> None:
        super().__init__()
        self.theme, self.svg, self.alt, self.ratio, self.radius = theme, svg, alt, ratio, radius
        self.setAccessibleName(alt)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if most_width:
            self.setMaximumWidth(most_width)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = min(240, self.maximumWidth())
        return QSize(width, round(width / self.ratio))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, round(64 / self.ratio))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(max(1, round(self.width() / self.ratio)))  # keeps its shape in every layout

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = text_painter(QPainter(self)), self.theme
        if self.svg:
            drawn = picture(t, self.svg, self.width(), self.height(), t.px(self.radius), self.devicePixelRatioF())
            painter.drawPixmap(0, 0, drawn)
            return
        rounded_box(painter, QRectF(self.rect()), t.px(self.radius), t.color("sunken"))
        painter.setFont(t.font(13))
        painter.setPen(t.color("text2"))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect().adjusted(12, 8, -12, -8), flags, self.alt)
