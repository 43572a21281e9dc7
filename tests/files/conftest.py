"""Two encrypted profiles with the alarm on, and tables written as people write them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.store import Records

PROJECT = """\
type,code,site,plot,campaign,name,country,starts_on,layers,point,top_cm,bottom_cm,soc_pct,bd_g_cm3,farmer_name
site,S1,,,,Demo site,BFA,,,,,,,,
plot,P1,S1,,,Lower field,,,,,,,,,women's group 07
campaign,C1,S1,,,2026,,2026-11-18,"0-10,10-30",,,,,,
sample,GHR7-H,,P1,C1,,,,,1,0,10,1.42,1.31,
sample,ABH8-Y,,P1,C1,,,,,1,10,30,0.98,1.40,
"""
WriteTable = Callable[[str], Path]


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    opened = Records(Profile(tmp_path / "ours"), alarm=True)
    yield opened
    opened.close()


@pytest.fixture
def others(tmp_path: Path) -> Iterator[Records]:
    opened = Records(Profile(tmp_path / "theirs"), alarm=True)
    yield opened
    opened.close()


@pytest.fixture
def table(tmp_path: Path) -> WriteTable:
    """Write a text as a CSV file and name it."""

    def write(text: str) -> Path:
        file = tmp_path / "table.csv"
        file.write_bytes(text.encode())
        return file

    return write
