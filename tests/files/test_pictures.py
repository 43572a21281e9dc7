"""Pictures made small: upright, bounded, and with nothing in them but what can be seen."""

from __future__ import annotations

import io
import random
import warnings
from pathlib import Path

import pytest
from PIL import Image

from fourpermille_desktop.errors import FileNotReadable, PictureTooLarge, PictureUnreadable
from fourpermille_desktop.files import pictures
from fourpermille_desktop.files.pictures import Picture, make_small, read_picture

SECRET = b"-13.25 home of somebody"


def a_picture(width: int, height: int, kind: str = "JPEG", **how: object) -> bytes:
    made = Image.new("RGB", (width, height), (120, 90, 60))
    made.paste((20, 160, 60), (0, 0, width // 2, height // 4))  # green in the upper left
    out = io.BytesIO()
    made.save(out, kind, **how)
    return out.getvalue()


def with_exif(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = SECRET.decode()
    exif.get_ifd(0x8769)[0x9003] = "2026:05:12 08:30:00"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (13.0, 15.0, 0.0)
    return a_picture(2400, 1200, exif=exif, comment=SECRET)


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content))


def test_a_large_photo_becomes_small_and_its_thumbnail_smaller() -> None:
    noise = Image.frombytes("RGB", (2000, 1500), random.Random(1).randbytes(2000 * 1500 * 3))
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=95)
    made = make_small(out.getvalue(), "noise.jpg", 1600, 75)
    assert (made.width, made.height) == opened(made.content).size == (1600, 1200)
    assert len(made.content) < len(out.getvalue())
    assert len(made.thumb) <= pictures.THUMB_BYTES, "even of what packs worst"
    assert max(opened(made.thumb).size) <= pictures.THUMB_PX


def test_a_small_photo_is_not_blown_up() -> None:
    made = make_small(a_picture(300, 200), "small.jpg")
    assert (made.width, made.height) == (300, 200)


def test_the_long_edge_and_the_quality_are_as_asked() -> None:
    raw = a_picture(3000, 1000)
    assert make_small(raw, "wide.jpg", 900).width == 900
    assert len(make_small(raw, "wide.jpg", 900, 30).content) < len(make_small(raw, "wide.jpg", 900, 90).content)


def test_nothing_that_a_camera_adds_is_kept_but_the_day() -> None:
    raw = with_exif(orientation=1)
    assert SECRET in raw
    made = make_small(raw, "photo.jpg")
    for content in (made.content, made.thumb):
        assert SECRET not in content and b"Exif" not in content
        assert not opened(content).getexif() and "comment" not in opened(content).info
    assert made.taken_on == "2026-05-12"


def test_a_photo_taken_upright_stands_upright() -> None:
    made = make_small(with_exif(orientation=6), "turned.jpg")  # the camera was turned to the right
    assert (made.width, made.height) == (800, 1600)
    red, green, blue = opened(made.content).convert("RGB").getpixel((made.width - 20, 20))  # type: ignore[misc]
    assert green > red and green > blue, "what was upper left is upper right now"


def test_what_is_clear_becomes_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(out, "PNG")
    assert opened(make_small(out.getvalue(), "clear.png").content).convert("RGB").getpixel((5, 5)) >= (250, 250, 250)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_other_kinds_of_picture_are_read_too(kind: str) -> None:
    made = make_small(a_picture(64, 48, kind), "picture")
    assert opened(made.content).format == "JPEG" and made.media == "image/jpeg"


@pytest.mark.parametrize(
    "raw",
    [b"", b"no picture", a_picture(200, 200)[:400], a_picture(20, 20, "GIF"), b"%PDF-1.7", b"<svg/>"],
    ids=["empty", "text", "cut", "gif", "pdf", "svg"],
)
def test_what_is_no_picture_is_refused_with_a_sentence(raw: bytes) -> None:
    with pytest.raises(PictureUnreadable, match=r"holiday\.jpg"):
        make_small(raw, "holiday.jpg")


def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_opened() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        out = io.BytesIO()
        Image.new("1", (12_000, 12_000)).save(out, "PNG")
        assert len(out.getvalue()) < 100_000
        with pytest.raises(PictureTooLarge):
            make_small(out.getvalue(), "bomb.png")


def test_a_file_that_is_not_there_or_huge_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable):
        read_picture(tmp_path / "gone.jpg")
    with (tmp_path / "huge.jpg").open("wb") as out:
        out.truncate(pictures.MOST_FILE_BYTES + 1)
    with pytest.raises(PictureTooLarge):
        read_picture(tmp_path / "huge.jpg")
    (tmp_path / "good.jpg").write_bytes(a_picture(30, 20))
    assert isinstance(read_picture(tmp_path / "good.jpg"), Picture)
