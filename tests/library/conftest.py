"""A small library source of two practices and a tool, and the pack built from it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fourpermille_desktop.library.build import build_pack
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.profile import Profile
from tests.library.published import Office

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


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


@pytest.fixture
def shipped(tmp_path: Path, pack_file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built program's folder with the small pack in it."""
    file = tmp_path / "program" / "library" / "core.pack"
    file.parent.mkdir(parents=True)
    shutil.copy(pack_file, file)
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path / "program"), raising=False)
    return file


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A publisher whose first version is the one the program ships."""
    made = Office(tmp_path / "office")
    made.publish("2026.11")
    return made
