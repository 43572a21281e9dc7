"""Pictures as people hand them over, made small before they are kept: upright, scaled, without what a camera adds.

Nothing of the file goes on but what can be seen: no place, no camera, no words. Only the day it was taken is read.
"""

from __future__ import annotations

import io
import re
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fourpermille_desktop.errors import FileNotReadable, PictureTooLarge, PictureUnreadable

if TYPE_CHECKING:
    from PIL.Image import Image

MEDIA = "image/jpeg"
LONG_EDGE_PX, QUALITY = 1600, 75
THUMB_PX, THUMB_BYTES = 320, 15_000
MOST_FILE_BYTES = 40_000_000
MOST_PIXELS = 64_000_000  # 190 MB while it is open: what a laptop of 2 GB can bear
KINDS = ("JPEG", "PNG", "WEBP")
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
_TAKEN, _EXIF = 0x9003, 0x8769  # EXIF: when the shutter went, and the table it stands in
_DAY = re.compile(r"(\d{4}):(\d\d):(\d\d)\b")


@dataclass(frozen=True)
class Picture:
    """A picture ready to be kept, and its thumbnail."""

    content: bytes
    width: int
    height: int
    thumb: bytes
    taken_on: str = ""  # YYYY-MM-DD
    media: str = MEDIA


def read_picture(file: Path, long_edge_px: int = LONG_EDGE_PX, quality: int = QUALITY) -> Picture:
    """The picture in a file, made small."""
    try:
        if file.stat().st_size > MOST_FILE_BYTES:
            raise PictureTooLarge(file=file.name)
        raw = file.read_bytes()
    except OSError as error:
        raise FileNotReadable(file=file.name, reason=error.strerror or error) from error
    return make_small(raw, file.name, long_edge_px, quality)


def make_small(raw: bytes, name: str, long_edge_px: int = LONG_EDGE_PX, quality: int = QUALITY) -> Picture:
    """The same for bytes; `name` is what sentences call it."""
    from PIL import Image, ImageOps  # 40 ms: only when a photo is added

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own about large pictures: ours is the limit
            opened = Image.open(io.BytesIO(raw), formats=KINDS)
        if opened.width * opened.height > MOST_PIXELS:
            raise PictureTooLarge(file=name)
        taken_on = _taken_on(opened)
        opened.draft("RGB", (long_edge_px, long_edge_px))  # a JPEG is opened at half or a quarter where that is enough
        seen = _flat(ImageOps.exif_transpose(opened))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise PictureUnreadable(file=name) from error
    seen.thumbnail((long_edge_px, long_edge_px), Image.Resampling.LANCZOS)
    return Picture(_jpeg(seen, quality), seen.width, seen.height, _thumb(seen), taken_on)


def _flat(image: Image) -> Image:
    """Without transparency, on white."""
    from PIL import Image

    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.convert("RGBA").getchannel("A"))
        return ground
    return image.convert("RGB")


def _thumb(seen: Image) -> bytes:
    small = seen.copy()
    small.thumbnail((THUMB_PX, THUMB_PX))
    for quality in (70, 55, 40, 25, 10):
        made = _jpeg(small, quality)
        if len(made) <= THUMB_BYTES:
            return made
    small.thumbnail((THUMB_PX // 2, THUMB_PX // 2))
    return _jpeg(small, 25)


def _jpeg(image: Image, quality: int) -> bytes:
    bare = image.copy()
    bare.info = {}  # else Pillow may write on what it read
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
    return out.getvalue()


def _taken_on(opened: Image) -> str:
    exif = opened.getexif()
    found = _DAY.match(str(exif.get_ifd(_EXIF).get(_TAKEN, "")))
    return "-".join(found.groups()) if found and found[1] != "0000" else ""
