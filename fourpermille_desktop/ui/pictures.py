"""Pictures in the colours of the theme: SVG whose classes name tokens, painted once per size and kept."""

from __future__ import annotations

import re
from collections import OrderedDict
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fourpermille_desktop.ui.resources import resources_folder
from fourpermille_desktop.ui.theme import Theme, Tokens

# Words of the pictures that are not tokens of their own.
ALIASES = {"sky": "primarySoft", "water": "c3", "ground1": "h1", "primaryHover": "hover"}
_CLASS = re.compile(rb'class="([^"]*)"')
LARGEST_KEPT = 300_000  # pixels
_KEPT: OrderedDict[tuple[int, str, int, int, int, float], QPixmap] = OrderedDict()


def picture(theme: Theme, svg: bytes, width_px: int, height_px: int, radius_px: int = 0, dpr: float = 1.0) -> QPixmap:
    """The picture filling a box of device-independent pixels (cropped to its shape), corners rounded."""
    if width_px * height_px > LARGEST_KEPT:  # of a whole screen: painted when it is shown, else a laptop's memory fills
        return _painted(themed(svg, theme.tokens), width_px, height_px, radius_px, dpr)
    key = (hash(svg), theme.name, width_px, height_px, radius_px, dpr)
    if key not in _KEPT:
        _KEPT[key] = _painted(themed(svg, theme.tokens), width_px, height_px, radius_px, dpr)
        if len(_KEPT) > 240:
            _KEPT.popitem(last=False)
    _KEPT.move_to_end(key)
    return _KEPT[key]


def themed(svg: bytes, tokens: Tokens) -> bytes:
    """Give every `f-token` and `s-token` its fill and stroke; a name we do not know stays without colour."""
    return _CLASS.sub(lambda found: _attributes(found[1].decode(), tokens).encode(), svg)


def _attributes(classes: str, tokens: Tokens) -> str:
    said = []
    for word in classes.split():
        kind, _, name = word.partition("-")
        color = getattr(tokens, ALIASES.get(name, name), None)
        if kind in ("f", "s") and isinstance(color, str):
            said.append(f'{"fill" if kind == "f" else "stroke"}="{color}"')
    return " ".join(said)


@lru_cache(maxsize=128)
def own_picture(name: str) -> bytes | None:
    """A picture of resources/pictures by its name, or None where it is not drawn yet."""
    file: Path = resources_folder("pictures") / f"{name}.svg"
    return file.read_bytes() if file.exists() else None


def _painted(svg: bytes, width_px: int, height_px: int, radius_px: int, dpr: float) -> QPixmap:
    image = QPixmap(QSize(width_px, height_px) * dpr)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(dpr)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, width_px, height_px)
    if radius_px:
        shape = QPainterPath()
        shape.addRoundedRect(box, radius_px, radius_px)
        painter.setClipPath(shape)
    renderer = QSvgRenderer(QByteArray(svg))
    renderer.render(painter, _covering(renderer.viewBoxF(), box))
    painter.end()
    return image


def _covering(drawn: QRectF, box: QRectF) -> QRectF:
    """Where the drawing goes so that it fills the box without stretching; the ground stays at the foot."""
    if drawn.isEmpty():
        return box
    grown = max(box.width() / drawn.width(), box.height() / drawn.height())
    width, height = drawn.width() * grown, drawn.height() * grown
    return QRectF((box.width() - width) / 2, box.height() - height, width, height)
