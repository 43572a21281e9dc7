"""Group view: a practice over the whole screen, one step at a time, for people who look from two metres away.

No rail, no plot, no name of anybody: only the practice. Hands are counted as numbers and forgotten when it closes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.announce import announce
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.group_parts import Dots, LargeButton, SlidePicture
from fourpermille_desktop.ui.group_slides import Slide, slides_of
from fourpermille_desktop.ui.read_aloud import the_voice
from fourpermille_desktop.ui.widgets.states import said_of
from fourpermille_desktop.ui.widgets.text import Label

PICTURE_SHARE = 0.605  # of the whole screen
_NEXT = (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK = (Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Backspace)
_MORE = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class GroupView(QWidget):
    """Open it with `show_over(window)`. `closed` when it is left."""

    closed = Signal()

    def __init__(self, context: Context, pack: Pack, slug: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.theme, self.words = context.theme, context.words
        self.entry = pack.entry(slug, self.words.language)
        self.slides: list[Slide] = slides_of(pack, self.entry)
        self.hands: dict[int, int] = {}
        self.at = 0
        self.voice = the_voice()
        self.setWindowTitle(self.entry.title)
        self._build()
        self.voice.ended.connect(self._voice_ended)
        self.voice.missing.connect(self._tell)
        self.theme.changed.connect(self._place)
        self.show_slide(0)

    def show_over(self, window: QWidget) -> None:
        """Over the whole of the screen that the window is on."""
        self.setGeometry(window.screen().geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        t = self.theme
        self.picture = SlidePicture(t)
        self.practice, self.name = Label("", "strong"), Label("", "big")
        self.large, self.small = Label("", "body"), Label("", "body")
        self.voice_button = LargeButton(t, self.tr("Listen"), "speaker-high")
        self.close_button = LargeButton(t, self.tr("Close"), "x")
        self.close_button.has_words = False
        self.back_button = LargeButton(t, self.tr("Back"), "arrow-left")
        self.next_button = LargeButton(t, self.tr("Next"), "arrow-right", "filled")
        self.less = LargeButton(t, self.tr("One hand less"), "minus")
        self.more = LargeButton(t, self.tr("One hand more"), "plus")
        self.less.has_words = self.more.has_words = False
        self.count = QLabel()
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hands_words = Label(self.tr("Hands up"), "strong")
        self.told = Label("", "care")
        self.dots = Dots(t)
        self.dots.set_slides([(_sign(slide), self._said_of(at)) for at, slide in enumerate(self.slides)])
        for widget in self._parts():
            widget.setParent(self)
        for button, act in (
            (self.voice_button, self.listen),
            (self.close_button, self.close),
            (self.back_button, lambda: self.step(-1)),
            (self.next_button, lambda: self.step(1)),
            (self.less, lambda: self.count_hands(-1)),
            (self.more, lambda: self.count_hands(1)),
        ):
            button.clicked.connect(lambda _=False, act=act: act())
        self.picture.pressed.connect(self.step)
        self.picture.step_chosen.connect(self.show_slide)  # a step has its own number as its place
        self.dots.chosen.connect(self.show_slide)
        self.practice.setText(self.entry.title)

    def _parts(self) -> list[QWidget]:
        texts: list[QWidget] = [self.practice, self.name, self.large, self.small, self.told, self.hands_words]
        hands: list[QWidget] = [self.less, self.count, self.more]
        return [self.picture, *texts, self.voice_button, *hands, self.back_button, self.dots, self.next_button,
                self.close_button]  # fmt: skip

    # Showing -------------------------------------------------------------------------------------------------

    def show_slide(self, at: int) -> None:
        """The screen of that number; the voice stops where it was."""
        self.voice.stop()
        self.at = max(0, min(at, len(self.slides) - 1))
        slide = self.slides[self.at]
        self.picture.show_slide(slide, self.slides, self.hands)
        self.told.setText("")
        is_step = slide.kind == "step"
        name = f"{slide.number}  {slide.name}" if is_step else slide.name
        self.practice.setVisible(slide.kind != "title")
        self.name.setText(name)
        is_in_picture = slide.svg is None or slide.is_pictogram  # without a drawing the words stand there
        self.large.setText("" if is_in_picture else slide.large)
        self.small.setText(slide.small)
        self.dots.show_at(self.at)
        self.back_button.setEnabled(self.at > 0)
        is_last = self.at == len(self.slides) - 1
        self.next_button.setText(self.tr("Again") if is_last else self.tr("Next"))
        self.next_button.setAccessibleName(self.next_button.text())
        self.next_button.icon_name = "arrow-counter-clockwise" if is_last else "arrow-right"
        self._show_hands()
        self._place()
        announce(self, f"{self._said_of(self.at)}. {' '.join(slide.said)}")

    def step(self, by: int) -> None:
        """The next screen or the one before; after the last comes the first again."""
        at = self.at + by
        self.show_slide(0 if at >= len(self.slides) else at)

    def _said_of(self, at: int) -> str:
        slide, steps = self.slides[at], len(self.slides) - 2
        if slide.kind == "step":
            place, count = self.words.count(slide.number), self.words.count(steps)
            return self.tr("Step {number} of {count}").format(number=place, count=count)
        return self.tr("Beginning") if slide.kind == "title" else self.tr("End: what will you try?")

    # Hands ---------------------------------------------------------------------------------------------------

    def count_hands(self, by: int) -> None:
        """One more or less for this screen; 0 takes all of them down."""
        number = self.slides[self.at].number
        self.hands[number] = max(0, self.hands.get(number, 0) + by) if by else 0
        self._show_hands()
        self.picture.update()
        announce(self, self.tr("%n hand(s)", "", self.hands[number]))

    def _show_hands(self) -> None:
        count = self.hands.get(self.slides[self.at].number, 0)
        self.count.setText(self.words.count(count))
        self.count.setAccessibleName(self.tr("%n hand(s)", "", count))
        self.less.setEnabled(count > 0)

    # Voice ---------------------------------------------------------------------------------------------------

    def listen(self) -> None:
        """Read this screen, or stop."""
        if self.voice.is_reading:
            self.voice.stop()
            return
        self.told.setText("")
        self.voice.read(self.slides[self.at].said, self.entry.lang)
        if self.voice.is_reading:
            self.voice_button.setText(self.tr("Stop"))
            self.voice_button.icon_name = "stop-circle"
            self.voice_button.update()

    def _voice_ended(self) -> None:
        self.voice_button.setText(self.tr("Listen"))
        self.voice_button.icon_name = "speaker-high"
        self.voice_button.update()

    def _tell(self, error: BaseException) -> None:
        if self.isVisible():
            self.told.setText(" ".join(part for part in said_of(error) if part))
            self._place()

    # Keys ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, rtl = Qt.Key(event.key()), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on, back = (Qt.Key.Key_Left, Qt.Key.Key_Right) if rtl else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        is_everywhere = event.modifiers() & both == both
        if key == Qt.Key.Key_Escape or (is_everywhere and key == Qt.Key.Key_G):
            self.close()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_L) or (is_everywhere and key == Qt.Key.Key_S):
            self.listen()
        elif key in (on, *_NEXT):
            self.step(1)
        elif key in (back, *_BACK):
            self.step(-1)
        elif key in _MORE:
            self.count_hands(1)
        elif key == Qt.Key.Key_Minus:
            self.count_hands(-1)
        elif key == Qt.Key.Key_0:
            self.count_hands(0)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.show_slide(0 if key == Qt.Key.Key_Home else len(self.slides) - 1)
        else:
            super().keyPressEvent(event)

    # Placing -------------------------------------------------------------------------------------------------

    @property
    def by(self) -> float:
        """How large everything is: 1 at 1366 × 768, more on a projector, a little less on a small screen."""
        return max(0.72, min(1.7, min(self.width() / 1366, self.height() / 768)))

    def _place(self) -> None:
        """By hand: the picture has its share of the screen, the words take the rest."""
        gap, high = round(18 * self.by), round(64 * self.by)
        tall = self.height() - 3 * gap - high
        wide = round(PICTURE_SHARE * self.width() * self.height() / max(1, tall))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._set(self.picture, QRect(gap, gap, wide, tall), rtl)
        side = QRect(2 * gap + wide, gap, self.width() - wide - 3 * gap, tall)
        self._place_side(side, gap, rtl)
        foot = self.height() - gap - high
        button = round(190 * self.by)
        self._set(self.back_button, QRect(gap, foot, button, high), rtl)
        self._set(self.next_button, QRect(self.width() - gap - button, foot, button, high), rtl)
        self._set(self.dots, QRect(2 * gap + button, foot, self.width() - 4 * gap - 2 * button, high), rtl)

    def _place_side(self, side: QRect, gap: int, rtl: bool) -> None:
        high, small_gap = round(64 * self.by), round(10 * self.by)
        close = round(56 * self.by)
        self._set(self.close_button, QRect(side.right() - close, side.top(), close, close), rtl)
        head = QRect(side.left(), side.top(), side.width() - close - gap, close)
        self._set(self.practice, head, rtl)
        foot = side.bottom() - high
        third = (side.width() - 2 * small_gap) // 3
        for at, widget in enumerate((self.less, self.count, self.more)):
            self._set(widget, QRect(side.left() + at * (third + small_gap), foot, third, high), rtl)
        words = round(28 * self.by)
        self._set(self.hands_words, QRect(side.left(), foot - words - small_gap // 2, side.width(), words), rtl)
        voice_top = foot - words - small_gap - gap - high
        self._set(self.voice_button, QRect(side.left(), voice_top, side.width(), high), rtl)
        self._place_words(side, side.top() + close + small_gap, voice_top - small_gap, rtl)

    def _place_words(self, side: QRect, top: int, bottom: int, rtl: bool) -> None:
        """All words as large as they can be; a long sentence that would stand small is left to the voice."""
        room = bottom - top - self._told_tall(side)
        tries = [(less, True) for less in (1.35, 1.2, 1.05, 0.9)] + [(less, False) for less in (0.9, 0.8, 0.7, 0.62)]
        for less, has_small in tries:
            self._fonts(less)
            shown = [self.name, self.large, *([self.small] if has_small else [])]
            gaps = round(8 * self.by) * len(shown)
            if sum(self._tall(one, side.width()) for one in shown) + gaps <= room:
                break
        y = top
        for one in (self.name, self.large, self.small, self.told):
            tall = self._tall(one, side.width())
            fits = bool(one.text()) and (one in shown or one is self.told)
            one.setVisible(fits)
            if fits:
                self._set(one, QRect(side.left(), y, side.width(), tall), rtl)
                y += tall + round(8 * self.by)

    def _told_tall(self, side: QRect) -> int:
        return self._tall(self.told, side.width())

    def _tall(self, label: QLabel, wide: int) -> int:
        if not label.text():
            return 0
        metrics = QFontMetrics(label.font())
        box = metrics.boundingRect(QRect(0, 0, wide, 10_000), int(Qt.TextFlag.TextWordWrap), label.text())
        return box.height() + round(metrics.height() * 0.2)

    def _fonts(self, less: float) -> None:
        t, by = self.theme, self.by
        for label, size, weight in (
            (self.practice, 17, 600), (self.name, 34 * less, 700), (self.large, 25 * less, 500),
            (self.small, 20 * less, 400), (self.told, 16, 500), (self.hands_words, 18, 600),
            (self.count, 44, 700),
        ):  # fmt: skip
            label.setFont(t.font(size * by, weight))
        for button in (self.voice_button, self.close_button, self.back_button, self.next_button, self.less, self.more):
            button.by = by

    def _set(self, widget: QWidget, box: QRect, rtl: bool) -> None:
        if rtl:
            box = QRect(self.width() - box.left() - box.width(), box.top(), box.width(), box.height())
        widget.setGeometry(box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "dots"):
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.theme.color("canvas"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.voice.stop()
        super().closeEvent(event)
        self.closed.emit()


def _sign(slide: Slide) -> str:
    return str(slide.number) if slide.kind == "step" else {"title": "house", "last": "check-circle"}[slide.kind]
