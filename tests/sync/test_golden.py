"""T12: what each release wrote is read by this one: its profile, its hub, its stick, its requests. Proves I16, I17."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.ledger.canonical import unb64
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import conflicts
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client, stick
from tests.sync.golden import FOLDER, HUB, plain, shown

RELEASES = sorted(path.name for path in FOLDER.iterdir())


@pytest.fixture(params=RELEASES)
def release(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of what that release wrote."""
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    shutil.copytree(FOLDER / request.param, tmp_path / "release")
    for path in (tmp_path / "release" / "laptop").iterdir():
        path.chmod(0o600)
    yield tmp_path / "release"


def told(release: Path) -> dict[str, Any]:
    held: dict[str, Any] = json.loads((release / "told.json").read_text())
    return held


def test_its_profile_opens_and_shows_what_it_showed(release: Path) -> None:
    with closing(Records(Profile(release / "laptop"), alarm=True)) as records:
        assert shown(records) == told(release)["shown"]
        assert {case.field for case in conflicts.two_values(records)} == {"notes", "deleted"}
        before = records.tables_digest()
        records.rebuild()
        assert records.tables_digest() == before


def test_its_laptop_and_its_hub_go_on_with_this_release(release: Path, tmp_path: Path) -> None:
    with (
        closing(open_store(release / "hub")) as store,
        closing(Records(Profile(release / "laptop"))) as old,
        closing(Records(Profile(tmp_path / "new"), alarm=True)) as new,
    ):
        http = TestClient(create_app(store))
        outcome = client.sync(old, HUB, http=http)
        assert (outcome.pushed, outcome.pulled, outcome.forked) == (0, 0, False)
        client.sync(new, HUB, http=http)
        expected = told(release)["shown"] | {"person": []}  # names stay at home
        assert shown(new) == expected


def test_its_stick_is_read(release: Path, tmp_path: Path) -> None:
    with closing(Records(Profile(tmp_path / "new"), alarm=True)) as new:
        assert stick.read(new, release / "stick.4p1000").bad == []
        assert shown(new) == told(release)["shown"] | {"person": []}


def test_its_requests_are_answered_as_they_were(release: Path, tmp_path: Path) -> None:
    """Another hub under the same id is asked the same; more may be told than then, nothing else."""
    open_store(tmp_path / "hub").close()
    with closing(sqlite3.connect(tmp_path / "hub" / "hub.db")) as conn:
        conn.execute("update node set id = ?", (unb64(told(release)["hub"], 16),))
        conn.commit()
    with closing(open_store(tmp_path / "hub")) as store, TestClient(create_app(store)) as http:
        for kept in told(release)["asked"]:
            reply = http.post(kept["path"], content=unb64(kept["ask"]), headers={"Content-Encoding": "zstd"})
            assert reply.status_code == 200
            expected, answer = json.loads(kept["answer"]), json.loads(plain(reply.content))
            assert {name: answer.get(name) for name in expected} == expected


def test_there_is_a_release_to_read() -> None:
    assert RELEASES
