"""One photo: as a small picture to choose, with a sign of where it is; and large, as far as the card is wide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import FocusByKeys
from fourpermille_desktop.ui.widgets.painting import focus_ring, leading_rect, rounded_box
from fourpermille_desktop.ui.words import Words

WAITING, AT_HUB, HERE = "waiting", "at hub", "here"  # as `records.attachments` says
SIGNS = {WAITING: ("clock", "warn"), AT_HUB: ("tray-arrow-down", "info"), HERE: ("cloud-check", "primaryText")}
WIDTH, HEIGHT = 128, 96
RADIUS = 8


@dataclass(frozen=True)
class PhotoShown:
    """A photo of the records and its thumbnail, where it is here."""

    photo: Any  # records.attachments.Photo
    thumb: QImage


def state_words(photo: Any) -> str:
    """Where a photo is, in words."""
    if photo.state == HERE:
        return QCoreApplication.translate("PhotosCard", "arrived at the hub")
    if photo.state == AT_HUB:
        return QCoreApplication.translate("PhotosCard", "at the hub, not on this laptop yet")
    if photo.is_here:
        return QCoreApplication.translate("PhotosCard", "waits for the hub")
    return QCoreApplication.translate("PhotosCard", "still on a colleague's laptop")


def photo_name(words: Words, photo: Any, number: int) -> str:
    """What a photo is called: by what was said of it, else by its number and day."""
    if photo.caption:
        return str(photo.caption)
    if photo.taken_on:
        told = QCoreApplication.translate("PhotosCard", "Photo {number}, {day}")
        return told.format(number=words.count(number), day=words.day(photo.taken_on))
    return QCoreApplication.translate("PhotosCard", "Photo {number}").format(number=words.count(number))


class PhotoTile(FocusByKeys, QAbstractButton):
    """A thumbnail that opens the photo."""

    def __init__(self, theme: Theme, words: Words, shown: PhotoShown, number: int) -> None:
        super().__init__()
        self.theme, self.shown = theme, shown
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        said = f"{photo_name(words, shown.photo, number)}: {state_words(shown.photo)}"
        self.setAccessibleName(said)
        self.setToolTip(said)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(WIDTH), self.theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, box = QPainter(self), self.theme, QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.shown.thumb.isNull():
            rounded_box(painter, box, t.px(RADIUS), t.color("sunken"), t.color("border"), t.line_px)
            middle, size = box.center(), t.px(28)
            paint_icon(painter, t, "camera", "text2", middle.x() - size / 2, middle.y() - size / 2, 28)
        else:
            _paint_covering(painter, self.shown.thumb, box, t.px(RADIUS))
        if self.isChecked() or self.underMouse():
            edge = t.color("primary" if self.isChecked() else "strong")
            rounded_box(painter, box, t.px(RADIUS), None, edge, 3 if self.isChecked() else 1)
        self._paint_sign(painter, box, rtl=rtl)
        if self.hasFocus() and self.by_keys:
            focus_ring(painter, t, box, t.px(RADIUS), inner=True)

    def _paint_sign(self, painter: QPainter, box: QRectF, *, rtl: bool) -> None:
        """In a corner, on the ground of a card, so that it is seen on every picture."""
        t, (icon, token) = self.theme, SIGNS[self.shown.photo.state]
        side = t.px(26)
        at = leading_rect(box, t.px(6), side, rtl=rtl)
        ground = QRectF(at.left(), box.bottom() - side - t.px(6), side, side)
        rounded_box(painter, ground, side / 2, t.color("surface"), t.color("border"), t.line_px)
        gap = (side - t.px(16)) / 2
        paint_icon(painter, t, icon, token, ground.left() + gap, ground.top() + gap, 16)

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class BigPhoto(QWidget):
    """The photo as wide as the card, at most so high that its words stay in sight."""

    MOST_HIGH = 420

    def __init__(self, theme: Theme, image: QImage, alt: str) -> None:
        super().__init__()
        self.theme, self.image = theme, image
        self.setAccessibleName(alt)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.image.isNull():
            fitting = round(self.width() * self.image.height() / self.image.width())
            self.setFixedHeight(max(1, min(fitting, self.image.height(), self.theme.px(self.MOST_HIGH))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        shrunk = min(box.width() / self.image.width(), box.height() / self.image.height(), 1.0)
        width, height = self.image.width() * shrunk, self.image.height() * shrunk
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = leading_rect(box, 0, width, rtl=rtl)
        _paint_covering(painter, self.image, QRectF(at.left(), box.top(), width, height), self.theme.px(RADIUS))


def _paint_covering(painter: QPainter, image: QImage, box: QRectF, radius: float) -> None:
    """The picture fills the box without stretching; what is too much is cut off evenly."""
    grown = max(box.width() / image.width(), box.height() / image.height())
    width, height = box.width() / grown, box.height() / grown
    seen = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
    shape = QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(shape)
    painter.drawImage(box, image, seen)
    painter.restore()
