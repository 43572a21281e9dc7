"""Every pair of colours that ux.md §4.2 promises is recomputed from the theme files; the files are complete."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor

from fourpermille_desktop.ui.resources import resources_folder
from fourpermille_desktop.ui.theme import THEMES, Tokens, read_theme

# (what, on what): ratios promised for light, dark and sunlight.
PROMISED = {
    ("text", "canvas"): (14.6, 15.1, 21.0), ("text", "surface"): (16.0, 13.8, 21.0),
    ("text2", "canvas"): (6.5, 8.9, 17.0), ("text2", "surface"): (7.2, 8.2, 17.0),
    ("text2", "sunken"): (6.1, 7.3, 15.2), ("text2", "rail"): (5.9, 9.3, 17.0),
    ("text3", "canvas"): (4.8, 6.4, 12.6), ("text3", "surface"): (5.3, 5.8, 12.6),
    ("text3", "sunken"): (4.5, 5.2, 11.3),
    ("onPrimary", "primary"): (6.5, 8.1, 12.0), ("onPrimary", "hover"): (8.7, 9.5, 15.2),
    ("primary", "canvas"): (5.9, 8.8, 12.0), ("primaryText", "surface"): (8.3, 10.0, 12.0),
    ("primaryText", "primarySoft"): (7.0, 8.1, 12.0), ("accent", "surface"): (6.0, 7.2, 11.0),
    ("accent", "accentSoft"): (5.1, 6.2, 11.0), ("info", "infoSoft"): (5.8, 6.6, 12.6),
    ("warn", "warnSoft"): (6.3, 7.7, 10.4), ("danger", "dangerSoft"): (5.9, 6.4, 10.1),
    ("selText", "sel"): (11.1, 9.8, 17.0), ("strong", "surface"): (3.8, 4.2, 21.0),
    ("strong", "canvas"): (3.4, 4.6, 21.0),
    ("focus", "surface"): (6.6, 8.2, 9.0), ("focus", "canvas"): (6.0, 8.9, 9.0), ("focus", "sel"): (5.4, 5.6, 7.3),
    ("c1", "surface"): (6.5, 8.1, 12.0), ("c2", "surface"): (4.7, 7.5, 8.4), ("c3", "surface"): (5.3, 6.1, 8.2),
    ("c4", "surface"): (13.2, 14.6, 21.0), ("target", "surface"): (9.5, 10.6, 13.1),
    ("text", "warnSoft"): (14.1, 11.3, 18.2),
}  # fmt: skip
MARKS = {"strong", "focus", "c1", "c2", "c3", "c4", "primary"}  # controls and marks: 3:1 is enough
IN_ORDER = ("light", "dark", "sunlight")


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two colours."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    parts = QColor(color).getRgbF()[:3]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("pair", PROMISED, ids="-on-".join)
def test_each_pair_has_the_contrast_that_was_promised(name: str, pair: tuple[str, str]) -> None:
    tokens = read_theme(name).tokens
    ratio = contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1]))
    assert ratio == pytest.approx(PROMISED[pair][IN_ORDER.index(name)], abs=0.06)
    floor = 3.0 if pair[0] in MARKS else 7.0 if name == "sunlight" else 4.5
    assert ratio >= floor - 0.02


@pytest.mark.parametrize("name", THEMES)
def test_every_token_is_a_full_colour_in_every_theme(name: str) -> None:
    tokens = read_theme(name).tokens
    for field in fields(Tokens):
        assert re.fullmatch(r"#[0-9A-F]{6}", getattr(tokens, field.name)), field.name


def test_the_stylesheet_names_only_tokens_that_exist() -> None:
    sheet = re.sub(r"/\*.*?\*/", "", (resources_folder("themes") / "app.qss").read_text("utf-8"), flags=re.DOTALL)
    known = {field.name for field in fields(Tokens)}
    assert set(re.findall(r"\$(\w+)", sheet)) <= known
    assert "font-family" not in sheet  # it would drop the list of fall-back fonts
