"""The drawings: written by their code and by nothing else, in few colours, one for every filter."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fourpermille_desktop.library.facts import CATEGORIES, CONSTRAINTS, LAND_USES
from fourpermille_desktop.library.source import read_source
from fourpermille_desktop.ui.pictures import ALIASES
from fourpermille_desktop.ui.theme import read_theme

PICTURES = Path(__file__).resolve().parents[2] / "resources" / "pictures"
MOST_COLOURS = 7  # the two straws count as one


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Everything that draw.py writes, drawn anew into another folder by a fresh interpreter."""
    folder = tmp_path_factory.mktemp("pictures")
    code = f"import draw, pathlib; draw.draw_all(pathlib.Path({str(folder)!r}))"
    subprocess.run([sys.executable, "-c", code], cwd=PICTURES, check=True)
    return {file.name: file.read_bytes() for file in folder.glob("*.svg")}


def held() -> Iterator[tuple[str, str]]:
    for file in sorted(PICTURES.glob("*.svg")):
        yield file.name, file.read_text("utf-8")


def test_every_picture_is_what_its_code_draws(drawn: dict[str, bytes]) -> None:
    kept = {file.name: file.read_bytes() for file in PICTURES.glob("*.svg")}
    assert set(kept) == set(drawn)
    assert [name for name in kept if kept[name] != drawn[name]] == []


def test_no_picture_of_a_practice_or_filter_has_more_than_seven_colours() -> None:
    apart = ("welcome", "empty-", "role-", "logo")  # pictures of the application itself
    many = []
    for name, text in held():
        used = set(re.findall(r"\b[fs]-(\w+)", text.replace("strawD", "straw")))
        if len(used) > MOST_COLOURS and not name.startswith(apart):
            many.append(f"{name}: {sorted(used)}")
    assert many == []


@pytest.mark.parametrize("theme", ["light", "dark", "sunlight"])
def test_every_colour_of_every_picture_is_in_the_theme(theme: str) -> None:
    tokens = read_theme(theme).tokens
    used = {word for _, text in held() for word in re.findall(r"\b[fs]-(\w+)", text)}
    assert [word for word in sorted(used) if not isinstance(getattr(tokens, ALIASES.get(word, word), None), str)] == []


def test_every_filter_has_its_picture() -> None:
    wanted = [f"category-{name}" for name in CATEGORIES] + [f"land-use-{name}" for name in LAND_USES]
    wanted += [f"soil-{name}" for name in CONSTRAINTS]
    files = [re.sub(r"[ _]", "-", name) + ".svg" for name in wanted]
    assert [file for file in files if not (PICTURES / file).is_file()] == []


def test_a_sheet_with_pictures_has_a_cover_and_the_same_pictures_in_each_language() -> None:
    wrong = []
    for entry in read_source(PICTURES.parent / "library").entries:
        if entry.kind not in ("practice", "test"):
            continue
        of_language = {lang: [name for _, _, name in sheet.pictures] for lang, sheet in entry.sheets.items()}
        if len({tuple(names) for names in of_language.values()}) > 1:
            wrong.append(f"{entry.slug}: not the same in each language")
        if any(of_language.values()) and not entry.picture:
            wrong.append(f"{entry.slug}: no cover")
    assert wrong == []
