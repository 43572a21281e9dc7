"""The parts of group view: large buttons, the picture, the dots, the counter of hands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from fourpermille_desktop.ui.group_slides import Slide
from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.pictures import picture
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button, FocusByKeys
from fourpermille_desktop.ui.widgets.painting import focus_ring, leading_rect, rounded_box, text_painter


class LargeButton(Button):
    """A button for across the room. Only Enter presses it: Space is the voice and arrows are the steps."""

    def __init__(self, theme: Theme, text: str, icon: str | None, variant: str = "outlined") -> None:
        super().__init__(theme, text, icon, variant)
        self.by = 1.0
        self.has_words = True
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def words_font(self) -> QFont:
        return self.theme.font(20 * self.by, 600)

    def sizeHint(self) -> QSize:
        side = round(self.theme.px(72) * self.by)
        return QSize(side if not self.has_words else 2 * side, side)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 40)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str) -> None:
        t, rtl = self.theme, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = round(26 * self.by)
        side, gap = t.px(size), t.px(12 * self.by)
        painter.setFont(self.words_font())
        room = box.width() - 2 * gap - ((side + gap) if self.icon_name else 0)
        text = self._shown_text() if self.has_words else ""
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room) + 1)
        words = painter.fontMetrics().horizontalAdvance(text) + 2 if text else 0
        whole = words + (side if self.icon_name else 0) + (gap if text and self.icon_name else 0)
        start = (box.width() - whole) / 2
        if self.icon_name:
            at = leading_rect(box, start, side, rtl=rtl)
            paint_icon(painter, t, self.icon_name, ink, at.left(), box.center().y() - side / 2, size, rtl=rtl)
            start += side + gap
        painter.setPen(t.color(ink))
        painter.drawText(leading_rect(box, start, words + 2, rtl=rtl), int(Qt.AlignmentFlag.AlignCenter), text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        else:
            event.ignore()


class SlidePicture(QWidget):
    """The picture of a screen, or its number as large as the room; on the last screen all steps beside each other."""

    pressed = Signal(int)  # +1 the far half, -1 the near half
    step_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.slide: Slide | None = None
        self.all: Sequence[Slide] = ()
        self.hands: dict[int, int] = {}
        self._down_x: float | None = None
        theme.changed.connect(self.update)

    def show_slide(self, slide: Slide, everything: Sequence[Slide], hands: dict[int, int]) -> None:
        self.slide, self.all, self.hands = slide, [one for one in everything if one.kind == "step"], hands
        self.setAccessibleName(slide.alt or slide.name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, box = text_painter(QPainter(self)), self.theme, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        slide = self.slide
        if slide is None:
            return
        if slide.kind == "last":
            self._paint_all(painter, box)
        elif slide.svg is not None and not slide.is_pictogram:
            drawn = picture(t, slide.svg, self.width(), self.height(), t.px(16), self.devicePixelRatioF())
            painter.drawPixmap(0, 0, drawn)
        else:
            self._paint_words(painter, box, slide)
        if t.name == "sunlight" and slide.kind != "last":
            rounded_box(painter, box, t.px(16), None, t.color("strong"), 2)

    def _paint_words(self, painter: QPainter, box: QRectF, slide: Slide) -> None:
        """No drawing of this step yet: the pictogram of its kind or its number, and its words very large."""
        t = self.theme
        rounded_box(painter, box, t.px(16), t.color("primarySoft"))
        pad = box.height() * 0.08
        head = box.height() * 0.42
        if slide.svg is not None:
            tall = round(head)
            wide = round(min(tall * 320 / 216, box.width() - 2 * pad))
            drawn = picture(t, slide.svg, wide, tall, t.px(12), self.devicePixelRatioF())
            painter.drawPixmap(round((box.width() - wide) / 2), round(pad), drawn)
        elif slide.number:
            painter.setFont(_pixels(t.font(20, 700), head * 0.95))
            painter.setPen(t.color("primaryText"))
            at = QRectF(0, pad, box.width(), head)
            painter.drawText(at, int(Qt.AlignmentFlag.AlignCenter), str(slide.number))
        else:
            side = round(head / max(0.1, t.scale))
            left = (box.width() - t.px(side)) / 2
            paint_icon(painter, t, "plant", "primaryText", left, pad, side)
        text = QRectF(pad, pad + head, box.width() - 2 * pad, box.height() - 2 * pad - head)
        _paint_large(painter, t, slide.large or slide.name, text)

    def _paint_all(self, painter: QPainter, box: QRectF) -> None:
        """Every step with its name and the hands that went up for it."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for cell, slide in zip(self._cells(box), self.all, strict=True):
            self._paint_cell(painter, cell, slide, rtl)

    def _cells(self, box: QRectF) -> list[QRectF]:
        """Where each step stands on the last screen."""
        columns = 2 if len(self.all) <= 4 else 3
        rows = max(1, -(-len(self.all) // columns))
        gap = self.theme.px(12)
        wide, tall = (box.width() - gap * (columns - 1)) / columns, (box.height() - gap * (rows - 1)) / rows
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        places = (columns - 1 - at % columns if rtl else at % columns for at in range(len(self.all)))
        return [
            QRectF(place * (wide + gap), (at // columns) * (tall + gap), wide, tall) for at, place in enumerate(places)
        ]

    def _paint_cell(self, painter: QPainter, cell: QRectF, slide: Slide, rtl: bool) -> None:
        t = self.theme
        rounded_box(painter, cell, t.px(12), t.color("surface"), t.color("border"), t.line_px)
        words = t.px(22) * 1.7
        top = QRectF(cell.left() + 2, cell.top() + 2, cell.width() - 4, cell.height() - words - 2)
        if slide.svg is not None:
            tall = min(top.height(), top.width() * 216 / 320)
            wide = tall * 320 / 216
            drawn = picture(t, slide.svg, round(wide), round(tall), t.px(11), self.devicePixelRatioF())
            painter.drawPixmap(round(top.center().x() - wide / 2), round(top.center().y() - tall / 2), drawn)
        else:
            painter.setFont(_pixels(t.font(20, 700), top.height() * 0.6))
            painter.setPen(t.color("primaryText"))
            painter.drawText(top, int(Qt.AlignmentFlag.AlignCenter), str(slide.number))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        count = self.hands.get(slide.number, 0)
        line = QRectF(cell.left(), cell.bottom() - words, cell.width(), words)
        used = t.px(64) if count else 0
        painter.setFont(t.font(18, 600))
        painter.setPen(t.color("text"))
        room = leading_rect(line, t.px(12), line.width() - t.px(20) - used, rtl=rtl)
        name = f"{slide.number}  {slide.name}"
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, flags, shown)
        if count:
            end = leading_rect(line, line.width() - used, used, rtl=rtl)
            paint_icon(painter, t, "users-three", "accent", end.left(), end.center().y() - t.px(11), 22)
            painter.setPen(t.color("accent"))
            painter.drawText(end.adjusted(t.px(28), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), str(count))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._down_x = event.position().x()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A swipe goes the way the finger went; a tap goes on, on the near edge back; at the end it opens a step."""
        if self._down_x is None or event.button() != Qt.MouseButton.LeftButton:
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        moved, self._down_x = event.position().x() - self._down_x, None
        cells = self._cells(QRectF(self.rect())) if self.slide is not None and self.slide.kind == "last" else []
        hit = next((at for at, cell in enumerate(cells) if cell.contains(event.position())), None)
        if hit is not None and abs(moved) <= 60:
            self.step_chosen.emit(self.all[hit].number)
        elif abs(moved) > 60:
            self.pressed.emit(1 if (moved < 0) != rtl else -1)
        else:
            is_near = event.position().x() < self.width() * 0.2
            is_near = event.position().x() > self.width() * 0.8 if rtl else is_near
            self.pressed.emit(-1 if is_near else 1)


class Dots(QWidget):
    """Where you are: one dot for each screen, numbers in those of the steps."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.buttons: list[Dot] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def set_slides(self, names: Sequence[tuple[str, str]]) -> None:
        """(what stands in the dot, what a reader hears) for each."""
        self._row.addStretch(1)
        for at, (sign, name) in enumerate(names):
            dot = Dot(self.theme, sign, name)
            dot.clicked.connect(lambda _=False, at=at: self.chosen.emit(at))
            self.buttons.append(dot)
            self._row.addWidget(dot)
        self._row.addStretch(1)

    def show_at(self, at: int) -> None:
        for place, dot in enumerate(self.buttons):
            dot.setChecked(place == at)


class Dot(FocusByKeys, QAbstractButton):
    def __init__(self, theme: Theme, sign: str, name: str) -> None:
        super().__init__()
        self.theme, self.sign = theme, sign
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(44), self.theme.px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(32, 32)

    def nextCheckState(self) -> None:
        """The view says which dot is on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height(), t.px(44)) - 4
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        is_on = self.isChecked()
        fill, edge = ("primary", None) if is_on else ("surface", "strong")
        rounded_box(painter, box, side / 2, t.color(fill), t.color(edge) if edge else None, max(1.5, t.line_px))
        if self.hasFocus() and self.by_keys:
            focus_ring(painter, t, box, side / 2, inner=is_on)
        painter.setFont(t.font(16, 700))
        painter.setPen(t.color("onPrimary" if is_on else "text"))
        if self.sign.isdigit():
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.sign)
        else:
            place = t.px(20)
            corner = box.center()
            ink = "onPrimary" if is_on else "text"
            paint_icon(painter, t, self.sign, ink, corner.x() - place / 2, corner.y() - place / 2, 20)


def _paint_large(painter: QPainter, theme: Theme, text: str, box: QRectF) -> None:
    """As large as the box lets it be."""
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    painter.setPen(theme.color("text"))
    for size in (64, 56, 48, 40, 34, 28, 24, 20):
        painter.setFont(theme.font(size, 700))
        if painter.boundingRect(box, flags, text).height() <= box.height() or size == 20:
            painter.drawText(box, flags, text)
            return


def _pixels(font: QFont, height: float) -> QFont:
    font.setPixelSize(max(8, round(height)))
    return font
