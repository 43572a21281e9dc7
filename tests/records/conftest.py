"""A real encrypted file for every test, with the alarm on: any writer of computed tables but the applier fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.store import Records


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
    """The records of a colleague on another computer."""
    opened = Records(Profile(tmp_path / "theirs"), alarm=True)
    yield opened
    opened.close()
