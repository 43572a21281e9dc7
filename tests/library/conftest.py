"""A small library source of two practices and a tool, and the pack built from it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fourpermille_desktop.library.build import build_pack
from fourpermille_desktop.library.pack import Pack

SMALL = Path(__file__).resolve().parents[1] / "data" / "library"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of the small source that a test may spoil."""
    shutil.copytree(SMALL, tmp_path / "resources")
    return tmp_path / "resources" / "library"


@pytest.fixture
def edit(source: Path) -> Callable[[str, str, str], Path]:
    """Replace a text in one file of the source (it must be there) and return the file."""

    def replace(name: str, old: str, new: str) -> Path:
        file = (source.parent if name.startswith("pictures/") else source) / name
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")
        return file

    return replace


@pytest.fixture(scope="session")
def pack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("pack") / "small.pack"
    build_pack(SMALL / "library", out)
    return out


@pytest.fixture
def pack(pack_file: Path) -> Iterator[Pack]:
    opened = Pack.open(pack_file)
    yield opened
    opened.close()
