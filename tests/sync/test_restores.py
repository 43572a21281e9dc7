"""Laptop, hub or both put back from a copy, cloned, put back twice, by the program or by copying files behind its back:
after contact everything that still exists anywhere is everywhere, and all tables are equal (I1, I2, I7)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import backups, doctor, restoring
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client
from fourpermille_desktop.sync.client import Outcome
from tests.records.two_laptops import a_sample, rows

HUB = "http://hub"
SIDES = ("laptop", "hub", "both")
COPIES = ("by the program, before the push", "by the program, after the push", "naively", "cloned", "twice")


class Team:
    """Two laptops and a hub as folders: each act opens what it needs, so that folders may be exchanged in between."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextmanager
    def laptop(self, name: str) -> Iterator[Records]:
        with closing(Records(Profile(self.folder / name), alarm=True)) as records:
            yield records

    def write(self, name: str, code: str) -> None:
        with self.laptop(name) as records:
            records.commit([a_sample(code)])

    def sync(self, name: str, hub: str = "hub") -> Outcome:
        with (
            self.laptop(name) as records,
            closing(open_store(self.folder / hub)) as store,
            TestClient(create_app(store), raise_server_exceptions=False) as http,
        ):
            return client.sync(records, HUB, http=http)  # type: ignore[arg-type]

    def codes(self, name: str) -> set[str]:
        with self.laptop(name) as records:
            return {str(row[1]) for row in rows_of_samples(records)}

    def codes_at(self, hub: str) -> set[str]:
        """What a stranger would get there, asked of a twin so that nothing changes."""
        shutil.copytree(self.folder / hub, self.folder / "twin")
        self.sync("stranger", "twin")
        found = self.codes("stranger")
        shutil.rmtree(self.folder / "twin")
        shutil.rmtree(self.folder / "stranger")
        return found

    def keep(self, name: str) -> None:
        shutil.rmtree(self.folder / f"{name} kept", ignore_errors=True)
        shutil.copytree(self.folder / name, self.folder / f"{name} kept")

    def put_back(self, name: str) -> None:
        shutil.rmtree(self.folder / name)
        shutil.copytree(self.folder / f"{name} kept", self.folder / name)


def rows_of_samples(records: Records) -> list[tuple[object, ...]]:
    with records.reading() as conn:
        return [tuple(row) for row in conn.exec_driver_sql("select id, code from sample where deleted = 0")]


@pytest.fixture(params=["noticed", "unnoticed"])
def team(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Team:
    """Safety never rests on noticing: each case holds with and without the marks."""
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    if request.param == "noticed":
        monkeypatch.delenv("FOURPERMILLE_NO_MARKS")
        monkeypatch.setenv("FOURPERMILLE_MARKS", str(tmp_path / "marks"))
    return Team(tmp_path)


def put_back_laptop(team: Team, copy: str) -> None:
    if copy == "naively":
        team.put_back("first")
        return
    profile = Profile(team.folder / "first")
    asked = next(copy for copy in backups.copies_in(profile.backups_folder) if copy.reason == "asked")
    restoring.restore(profile, asked.file)


@pytest.mark.parametrize("copy", COPIES)
@pytest.mark.parametrize("side", SIDES)
def test_after_contact_everything_that_still_exists_is_everywhere(team: Team, side: str, copy: str) -> None:
    hubs, laptops = side in ("hub", "both"), side in ("laptop", "both")
    begin(team, copy)
    if copy == "cloned":
        run_twice(team, hubs, laptops)
    for again in range(2 if copy == "twice" else 1):
        if copy != "cloned":
            if hubs:
                team.put_back("hub")
            if laptops:
                put_back_laptop(team, copy)
        if copy == "twice" and not again:
            team.write("first", "between")
            team.sync("first")
    team.write("first", "afterwards")
    everywhere = [name for name in ("first", "second", "clone") if (team.folder / name).exists()]
    exists = team.codes_at("hub").union(*(team.codes(name) for name in everywhere))
    heal(team, everywhere)
    assert exists >= {"sent", "afterwards"}
    assert [team.codes(name) for name in everywhere] == [exists] * len(everywhere)
    all_equal(team, everywhere)


def begin(team: Team, copy: str) -> None:
    """One commit everywhere, one sent around the copy, one of each laptop after it."""
    team.write("first", "sent")
    for name in ("first", "second"):
        team.sync(name)
    team.write("first", "at the copy")
    if copy == "by the program, after the push":
        team.sync("first")
    team.keep("hub")
    team.keep("first")
    assert backups.make(Profile(team.folder / "first"), "asked", only_if_changed=False) is not None
    team.sync("first")
    team.write("second", "of the second")
    team.sync("second")
    team.write("first", "after the copy")
    team.sync("first")


def run_twice(team: Team, hubs: bool, laptops: bool) -> None:
    """Old twins go on beside the first ones: a laptop that was copied, a hub that two laptops met in two places."""
    if hubs:
        shutil.copytree(team.folder / "hub kept", team.folder / "other hub")
        team.write("second", "to the other hub")
        team.sync("second", "other hub")
    if laptops:
        shutil.copytree(team.folder / "first kept", team.folder / "clone")
        for name in ("clone", "first"):
            team.write(name, f"by {name}, not knowing")
            team.sync(name, "other hub" if hubs else "hub")


def heal(team: Team, names: list[str]) -> None:
    """Each meets the hub until there is no news; a bounded number of times."""
    for _ in range(4):
        outcomes = [team.sync(name) for name in names]
        if all((one.pushed, one.pulled) == (0, 0) for one in outcomes):
            return
    raise AssertionError("the sync does not come to rest")


def all_equal(team: Team, names: list[str]) -> None:
    shown, tips = [], []
    for name in names:
        with team.laptop(name) as records:
            shown.append(rows(records))
            tips.append(Exchange(records, FIELD_SPACE).tips())
            assert all(check.ok for check in doctor.checks(records) if check.name in ("database", "log"))
    with closing(open_store(team.folder / "hub")) as store, store.space(FIELD_SPACE).look() as look:
        tips.append(look.tips())
    assert all(one == shown[0] for one in shown) and all(one == tips[0] for one in tips)


def test_a_laptop_put_back_by_the_program_never_forks(team: Team) -> None:
    begin(team, "by the program, before the push")
    put_back_laptop(team, "by the program, before the push")
    team.write("first", "afterwards")
    assert not team.sync("first").forked


def test_a_copy_without_the_unsent_gets_the_sent_back_from_the_hub(team: Team) -> None:
    begin(team, "by the program, before the push")
    put_back_laptop(team, "by the program, before the push")
    assert team.codes("first") == {"sent", "at the copy"}
    outcome = team.sync("first")
    assert outcome.pulled == 2 and outcome.waiting == 0
    assert team.codes("first") == {"sent", "at the copy", "of the second", "after the copy"}


def test_before_a_sync_that_finds_the_records_changed_a_copy_is_made(team: Team) -> None:
    folder = Profile(team.folder / "first").backups_folder
    team.write("first", "sent")
    for _ in range(3):
        team.sync("first")
    assert [copy.reason for copy in backups.copies_in(folder)] == ["sync"]
    team.write("second", "arrives")
    team.sync("second")
    team.sync("first")
    before = backups.copies_in(folder)[0]
    assert before.changes == 1, "what arrived can be left again"
    restoring.restore(Profile(team.folder / "first"), before.file)
    assert team.codes("first") == {"sent"}
