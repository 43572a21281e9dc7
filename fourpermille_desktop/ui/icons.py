"""Icons in the colour of the theme: Phosphor files recoloured once and kept per colour, size and screen."""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from fourpermille_desktop.ui.resources import resources_folder
from fourpermille_desktop.ui.theme import Theme

# These point along the reading direction and turn round with it; clocks, charts, pictures and play do not.
MIRRORED = frozenset(
    "arrow-left arrow-right caret-left caret-right paper-plane-tilt arrow-u-up-left arrow-u-up-right "
    "arrow-counter-clockwise list-bullets list-checks list text-aa sign-out".split()
)
_KEPT: OrderedDict[tuple[str, str, str, int, float, bool], QPixmap] = OrderedDict()
_KEPT_AT_MOST = 600


def pixmap(
    theme: Theme, name: str, token: str = "text2", size_px: int = 18, weight: str = "", *, dpr: float = 1.0,
    rtl: bool = False,
) -> QPixmap:  # fmt: skip
    """One icon, painted. `size_px` is the design size; it grows with the text."""
    weight = theme.file.icon_weight if weight in ("", "regular") else weight
    key = (name, getattr(theme.tokens, token), weight, theme.px(size_px), dpr, rtl and name in MIRRORED)
    if key not in _KEPT:
        _KEPT[key] = _painted(*key)
        if len(_KEPT) > _KEPT_AT_MOST:
            _KEPT.popitem(last=False)
    _KEPT.move_to_end(key)
    return _KEPT[key]


def icon(theme: Theme, name: str, token: str = "text2", size_px: int = 18, weight: str = "", dpr: float = 1.0) -> QIcon:
    return QIcon(pixmap(theme, name, token, size_px, weight, dpr=dpr))


def paint_icon(
    painter: QPainter, theme: Theme, name: str, token: str, left: float, top: float, size_px: int = 18,
    weight: str = "", *, rtl: bool = False,
) -> None:  # fmt: skip
    """Paint an icon with its upper left corner at (left, top)."""
    device = painter.device()
    dpr = device.devicePixelRatioF() if device is not None else 1.0
    painter.drawPixmap(round(left), round(top), pixmap(theme, name, token, size_px, weight, dpr=dpr, rtl=rtl))


def _painted(name: str, color: str, weight: str, size_px: int, dpr: float, mirrored: bool) -> QPixmap:
    image = QPixmap(QSize(size_px, size_px) * dpr)
    image.fill(Qt.GlobalColor.transparent)
    svg = _svg(name, weight).replace(b"currentColor", color.encode())
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size_px * dpr, size_px * dpr))
    painter.end()
    if mirrored:
        image = image.transformed(QTransform.fromScale(-1, 1))
    image.setDevicePixelRatio(dpr)
    return image


@lru_cache(maxsize=400)
def _svg(name: str, weight: str) -> bytes:
    return (resources_folder("icons") / f"{name}.{weight}.svg").read_bytes()
