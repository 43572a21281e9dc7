"""Two laptops with real encrypted records and a real hub, in one process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.store import Records

Opened = Callable[[str], Records]


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    """Open (again) the records of a named laptop; the alarm refuses every writer but `commit()`."""
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    made: list[Records] = []

    def open_(name: str) -> Records:
        made.append(Records(Profile(tmp_path / name), alarm=True))
        return made[-1]

    yield open_
    for records in made:
        records.close()


@pytest.fixture
def first(opened: Opened) -> Records:
    return opened("first")


@pytest.fixture
def second(opened: Opened) -> Records:
    return opened("second")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "hub")
    yield made
    made.close()


@pytest.fixture
def hub(store: Store) -> Iterator[TestClient]:
    with TestClient(create_app(store), raise_server_exceptions=False) as client:
        yield client
