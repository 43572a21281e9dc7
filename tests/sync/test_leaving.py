"""Leaving a team: what no hub has goes into a file for the team first, then nothing of the team is on the laptop."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.errors import (
    HubOfTheTeamHere,
    NotInATeam,
    OnlyOnThisComputer,
    ProfileInUse,
    WaitingWouldBeLost,
)
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.keeping import Keeping
from fourpermille_desktop.keys import read_wraps
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import attachments, backups, editing
from fourpermille_desktop.records import leaving as emptying
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import leaving, stick
from fourpermille_desktop.sync.enrol import enrol
from tests.sync.conftest import Opened
from tests.sync.test_enrol import HUB, code_for, count, log_sample, sync

MARKS = ("leaving.marked", "leaving.files_gone", "leaving.keys_gone")
SECRET = "KAFFRINE-ONLY-HERE"


class Door:
    """What the window's front door does, for one profile."""

    def __init__(self, records: Records) -> None:
        self.profile, self.records = records.profile, records
        self.made: list[Records] = []

    def __call__(self) -> Records:
        if not self.records._share.is_held:
            self.records = Records(self.profile)
            self.made.append(self.records)
        return self.records

    def close(self) -> None:
        self.records.close()


@pytest.fixture
def members(store: Store) -> Members:
    return Members(store)


@pytest.fixture
def belongs(first: Records, hub: TestClient, members: Members) -> Records:
    """A laptop of the team with a sample at the hub, one that waits, a photo and a copy."""
    enrol(first, HUB, code_for(members, "data_manager"), http=hub)
    log_sample(first, "AT-THE-HUB")
    sync(first, hub)
    log_sample(first, SECRET)
    backups.make(first.profile, "asked")
    return first


def left(records: Records, folder: Path | None, **more: Any) -> Any:
    door = Door(records)
    try:
        return Keeping(records.profile, door).leave(folder, more.pop("without_names", 0), **more)
    finally:
        door.close()


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def test_what_waits_is_in_a_file_that_a_colleague_brings_to_the_hub(
    belongs: Records, second: Records, hub: TestClient, members: Members, tmp_path: Path
) -> None:
    away = tmp_path / "stick"
    away.mkdir()
    written = left(belongs, away)
    assert written.is_locked and SECRET.encode() not in written.files[0].read_bytes()
    enrol(second, HUB, code_for(members), http=hub)
    sync(second, hub)
    assert count(second, "sample") == 1
    stick.read(second, away)
    sync(second, hub)
    assert count(second, "sample") == 2
    with second.reading() as conn:
        assert SECRET in conn.exec_driver_sql("select code from sample").scalars().all()


def test_nothing_of_the_team_is_left_and_the_profile_begins_anew(belongs: Records, tmp_path: Path) -> None:
    profile = belongs.profile
    profile.change_settings(language="fr", hub_url=HUB, backup_folder=str(tmp_path))
    backups.carry(profile)
    elsewhere = backups.second_folder(profile)
    keys, device = profile.keys.database, profile.keys.device
    wraps = read_wraps(profile.folder)["id"]
    assert elsewhere is not None and any(elsewhere.iterdir())
    left(belongs, tmp_path)
    assert not elsewhere.exists() and not any(backups.copies_in(profile.backups_folder))
    assert read_wraps(profile.folder)["id"] != wraps
    anew = Records(Profile(profile.folder))
    try:
        assert anew.profile.keys.database != keys and anew.profile.keys.device != device
        assert teams.team(anew) is None and count(anew, "sample") == 0
        assert (anew.profile.settings.language, anew.profile.settings.hub_url) == ("fr", "")
        assert log_sample(anew, "MINE") and count(anew, "sample") == 1
    finally:
        anew.close()


def test_photos_go_with_the_file_and_from_the_laptop(belongs: Records, tmp_path: Path) -> None:
    kept = attachments.files(belongs)
    kept.put(b"a picture" * 1000)
    assert any(kept.folder.rglob("*"))
    left(belongs, tmp_path)
    assert not kept.folder.exists()


def test_without_a_folder_nothing_goes_while_something_waits(belongs: Records, hub: TestClient) -> None:
    with pytest.raises(WaitingWouldBeLost) as caught:
        left(belongs, None)
    assert "1" in caught.value.sentence()
    again = Records(belongs.profile)
    assert count(again, "sample") == 2
    sync(again, hub)
    assert leaving.waits(again).is_nothing
    assert left(again, None) is None


def test_what_is_being_typed_waits_too(belongs: Records, hub: TestClient) -> None:
    sync(belongs, hub)
    form = editing.open_form(belongs, "sample")
    editing.keep_draft(belongs, form, {"code": "TYPED"})
    assert leaving.waits(belongs).records == 1


def test_names_of_people_that_are_only_here_go_by_their_number_or_not_at_all(
    first: Records, hub: TestClient, members: Members
) -> None:
    enrol(first, HUB, code_for(members, "reader"), http=hub)
    editing.add(first, "person", {"code": "P-1", "name": "only here"})
    assert leaving.waits(first).names == 1
    with pytest.raises(OnlyOnThisComputer):
        leaving.put_aside(first, None)
    assert leaving.put_aside(first, None, without_names=1) is None


def test_who_works_alone_or_keeps_the_hub_does_not_leave(belongs: Records, second: Records, tmp_path: Path) -> None:
    with pytest.raises(NotInATeam):
        leaving.put_aside(second, tmp_path)
    home = belongs.profile.folder / "hub"
    home.mkdir()
    (home / "hub.db").touch()
    with pytest.raises(HubOfTheTeamHere):
        leaving.put_aside(belongs, tmp_path)
    assert count(belongs, "sample") == 2


def test_a_full_stick_takes_nothing_away(belongs: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from fourpermille_desktop.errors import StickFull
    from fourpermille_desktop.sync import stick_file

    monkeypatch.setattr(stick_file.shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(10, 10, 0))
    with pytest.raises(StickFull):
        left(belongs, tmp_path)
    again = Records(belongs.profile)
    try:
        assert count(again, "sample") == 2 and teams.team(again) is not None
    finally:
        again.close()


def test_records_that_are_open_are_not_emptied(belongs: Records) -> None:
    with pytest.raises(ProfileInUse):
        emptying.empty(belongs.profile)
    assert count(belongs, "sample") == 2


@pytest.mark.parametrize("mark", MARKS)
def test_a_power_cut_while_leaving_is_ended_at_the_next_start(belongs: Records, mark: str, opened: Opened) -> None:
    profile = belongs.profile
    device = profile.keys.device
    belongs.close()
    cut = "from fourpermille_desktop.profile import Profile\nfrom fourpermille_desktop.records import leaving\n"
    cut += f"leaving.empty(Profile({str(profile.folder)!r}))"
    env = {"FOURPERMILLE_NO_KEYRING": "1", "FOURPERMILLE_CRASH_AT": mark, "PATH": "", "HOME": str(profile.folder)}
    here = str(Path(__file__).parents[2])
    done = subprocess.run([sys.executable, "-c", cut], env=env | {"PYTHONPATH": here}, cwd=here)
    assert done.returncode != 0 and profile.leaving_mark.exists()
    anew = opened(profile.folder.name)
    assert not profile.leaving_mark.exists()
    assert teams.team(anew) is None and count(anew, "sample") == 0 and anew.profile.keys.device != device
    anew.commit([Edit("sample", bytes(16), {"code": "AFTER"})])
    anew.close()
    assert count(opened(profile.folder.name), "sample") == 1, "the new keys are the ones that stay"


def test_keys_made_after_a_cut_are_not_taken_for_the_old_ones(belongs: Records, opened: Opened) -> None:
    profile = belongs.profile
    belongs.close()
    emptying.empty(profile)
    profile.leaving_mark.write_text("another profile's keys")
    log_sample(opened(profile.folder.name), "KEPT")
    assert not profile.leaving_mark.exists()
    assert count(opened(profile.folder.name), "sample") == 1


def test_the_command_says_where_the_file_is_and_what_is_gone(belongs: Records, tmp_path: Path) -> None:
    belongs.close()
    command = [sys.executable, "-m", "fourpermille_desktop", "--profile", str(belongs.profile.folder), "leave"]
    refused = subprocess.run(command, capture_output=True, text=True)
    assert refused.returncode == 1 and "not at the hub yet" in refused.stderr
    done = subprocess.run([*command, "--to", str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "gone" in done.stdout and any(Path(line).exists() for line in done.stdout.splitlines())
