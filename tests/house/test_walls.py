"""The walls of the house as tests; import-linter checks the imports themselves inside `make test`."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
PACKAGE = TOP / "fourpermille_desktop"


def loaded_by(code: str) -> set[str]:
    ask = f"{code}\nimport sys; print(' '.join(sorted(name.split('.')[0] for name in sys.modules)))"
    return set(subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize(
    "room",
    ["cli", "hub.service", "hub.store", "records.store", "soil.stock", "library.search", "sync.client", "installation"],
)
def test_no_room_below_the_window_loads_qt(room: str) -> None:
    assert "PySide6" not in loaded_by(f"import fourpermille_desktop.{room}")


def test_the_first_glance_at_the_records_loads_no_sqlalchemy() -> None:
    heavy = {"sqlalchemy", "numpy", "httpx2", "alembic", "pydantic", "fastapi"}
    assert not heavy & loaded_by("import fourpermille_desktop.records.glance, fourpermille_desktop.library.install")


def source_files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def test_no_file_asks_qt_for_licences_we_may_not_use() -> None:
    forbidden = re.compile(
        r"Qt(Charts|DataVisualization|Graphs|VirtualKeyboard|Quick3D|HttpServer|NetworkAuth|Lottie)\b"
    )
    assert [path.name for path in source_files() if forbidden.search(path.read_text("utf-8"))] == []


def test_the_window_has_no_message_boxes_effects_or_sleeps() -> None:
    forbidden = re.compile(r"QMessageBox[.(,]|QGraphics\w+Effect\b|processEvents\(|time\.sleep\(")
    assert [p.name for p in (PACKAGE / "ui").rglob("*.py") if forbidden.search(p.read_text("utf-8"))] == []


def test_no_index_address_stands_in_the_lock_file() -> None:
    lock = (TOP / "requirements.lock").read_text("utf-8")
    assert not re.search(r"https?://|file://|--(extra-)?index|--find-links", lock)
    assert "--hash=sha256:" in lock


def test_every_module_says_what_it_is_for() -> None:
    bare = [
        p for p in source_files() if p.stat().st_size and not p.read_text("utf-8").lstrip().startswith(('"""', "#!"))
    ]
    assert bare == []
