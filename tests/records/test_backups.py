"""Copies of the records: made, thinned, carried to a stick, tried and brought back; nothing is lost on the way."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fourpermille_desktop.errors import (
    AppError,
    CopyLocked,
    CopyOfAnotherProfile,
    CopyUnreadable,
    ProfileInUse,
    RecoveryCodeMistyped,
)
from fourpermille_desktop.keys import add_recovery, seal
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import backups, restoring
from fourpermille_desktop.records.backups import Copy
from fourpermille_desktop.records.restoring import Opening
from fourpermille_desktop.records.store import Records
from tests.records.two_laptops import OPEN, a_sample, child, rows

WORDS = "four words for testing"


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    monkeypatch.delenv("FOURPERMILLE_PASSPHRASE", raising=False)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


def written(profile: Profile, *codes: str) -> None:
    with closing(Records(profile, alarm=True)) as records:
        records.commit([a_sample(code) for code in codes])


def codes(profile: Profile) -> list[str]:
    with closing(Records(profile)) as records, records.reading() as conn:
        return list(conn.exec_driver_sql("select code from sample where deleted = 0 order by code").scalars())


def made(profile: Profile, reason: str = "timed") -> Copy:
    copy = backups.make(profile, reason)
    assert copy is not None
    return copy


def test_a_copy_is_encrypted_for_its_owner_only_and_has_the_wrapped_keys_beside_it(profile: Profile) -> None:
    written(profile, "red soil below the road")
    copy = made(profile)
    assert stat.S_IMODE(copy.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.file.parent.stat().st_mode) == 0o700
    assert b"SQLite format" not in copy.file.read_bytes()[:100] and b"red soil" not in copy.file.read_bytes()
    assert (copy.file.parent / "keys.json").read_bytes() == (profile.folder / "keys.json").read_bytes()
    assert not list(profile.folder.rglob("backups/secret*")), "the secret itself never travels"


def test_nothing_changed_makes_no_copy_and_a_change_makes_one(profile: Profile) -> None:
    assert backups.make(profile, "timed") is None, "a profile without records has nothing to copy"
    written(profile, "K1")
    first = made(profile)
    assert backups.make(profile, "closing") is None
    written(profile, "K2")
    assert made(profile, "closing").changes > first.changes
    assert [copy.reason for copy in backups.copies_in(profile.backups_folder)] == ["closing", "timed"]


def test_a_copy_made_while_somebody_writes_holds_whole_acts(profile: Profile) -> None:
    with closing(Records(profile)) as records:
        records.commit([a_sample("K1")])
        with records.writing() as conn:
            conn.exec_driver_sql("insert into local values ('half', 'written')")
            copy = made(profile)
    with closing(Records(profile)) as records:
        assert records.local("half") == "written"
    written(profile, "K2")
    restoring.restore(profile, copy.file)
    with closing(Records(profile)) as records:
        assert records.local("half") is None
    assert codes(profile) == ["K1"]


def test_a_restore_is_tried_in_a_throw_away_profile_and_changes_nothing(profile: Profile) -> None:
    written(profile, "K1")
    copy = made(profile)
    written(profile, "K2", "K3")
    before = {file.name for file in profile.folder.iterdir()}
    tried = restoring.try_restore(profile, copy.file)
    assert tried.then == {"sample": 1} and tried.now == {"sample": 3} and tried.differing == {"sample": (1, 3)}
    assert codes(profile) == ["K1", "K2", "K3"] and {file.name for file in profile.folder.iterdir()} == before


def test_restoring_keeps_the_present_state_as_a_copy_that_can_be_restored_too(profile: Profile) -> None:
    written(profile, "K1")
    copy = made(profile)
    written(profile, "K2")
    done = restoring.restore(profile, copy.file)
    assert codes(profile) == ["K1"] and done.kept is not None
    restoring.restore(profile, done.kept)
    assert codes(profile) == ["K1", "K2"]


def test_the_restored_profile_writes_under_a_new_name(profile: Profile) -> None:
    written(profile, "K1")
    copy = made(profile)
    written(profile, "K2")
    restoring.restore(profile, copy.file)
    written(profile, "K3")
    with closing(Records(profile)) as records, records.reading() as conn:
        assert conn.exec_driver_sql("select count(distinct replica) from log").scalar() == 2


def test_a_damaged_copy_is_refused_and_nothing_is_replaced(profile: Profile) -> None:
    written(profile, "K1")
    copy = made(profile)
    written(profile, "K2")
    raw = bytearray(copy.file.read_bytes())
    raw[len(raw) // 2] ^= 1
    copy.file.write_bytes(raw)
    for act in (restoring.try_restore, restoring.restore):
        with pytest.raises(CopyUnreadable):
            act(profile, copy.file)
    assert codes(profile) == ["K1", "K2"]
    assert len(list(profile.folder.glob(".records*"))) == 0


def test_damaged_records_are_put_aside_as_they_are_before_a_copy_takes_their_place(profile: Profile) -> None:
    written(profile, "K1")
    copy = made(profile)
    profile.database_file.write_bytes(b"\0" * 9000)
    with pytest.raises(AppError):
        codes(profile)
    done = restoring.restore(profile, copy.file)
    assert codes(profile) == ["K1"]
    assert done.kept is not None and (done.kept / "records.db").read_bytes() == b"\0" * 9000


def test_nothing_is_restored_while_another_process_or_window_has_the_profile_open(profile: Profile) -> None:
    written(profile, "K1")
    copy = made(profile)
    with closing(Records(profile)), pytest.raises(ProfileInUse):
        restoring.restore(profile, copy.file)
    other = child(OPEN + "print('open', flush=True); sys.stdin.read()", profile.folder)
    try:
        assert other.stdout is not None and other.stdout.readline() == "open\n"
        with pytest.raises(ProfileInUse):
            restoring.restore(profile, copy.file)
        with pytest.raises(ProfileInUse):
            seal(profile.folder, profile.keys, WORDS)
    finally:
        other.kill()
        other.communicate()
    restoring.restore(profile, copy.file)


# --- another computer ---


def test_on_a_new_computer_the_passphrase_opens_the_copies(profile: Profile, tmp_path: Path) -> None:
    written(profile, "K1")
    seal(profile.folder, profile.keys, WORDS)
    copy = made(profile)
    shutil.copytree(copy.file.parent, tmp_path / "stick")
    there, file = Profile(tmp_path / "new"), tmp_path / "stick" / copy.file.name
    with pytest.raises(CopyLocked):
        restoring.restore(there, file)
    assert there.is_new
    restoring.restore(there, file, Opening(passphrase=WORDS))
    assert codes(there) == ["K1"] and Profile(there.folder).is_locked
    assert not (there.folder / "secret.key").exists(), "a sealed profile stays sealed"


def test_on_a_new_computer_the_recovery_code_opens_the_copies(profile: Profile, tmp_path: Path) -> None:
    written(profile, "K1")
    code = add_recovery(profile.folder, profile.keys)
    copy = made(profile)
    shutil.copytree(copy.file.parent, tmp_path / "stick")
    there, file = Profile(tmp_path / "new"), tmp_path / "stick" / copy.file.name
    with pytest.raises(CopyLocked):
        restoring.try_restore(there, file)
    with pytest.raises(RecoveryCodeMistyped):
        restoring.try_restore(there, file, Opening(recovery=code[:-1] + "?"))
    restoring.restore(there, file, Opening(recovery=code.lower().replace("-", " ")))
    assert codes(Profile(there.folder)) == ["K1"], "this computer opens it from now on"


def test_copies_made_before_the_passphrase_open_with_it_on_another_computer(profile: Profile, tmp_path: Path) -> None:
    written(profile, "K1")
    old = made(profile)
    seal(profile.folder, profile.keys, WORDS)
    written(profile, "K2")
    made(profile)
    shutil.copytree(old.file.parent, tmp_path / "stick")
    there = Profile(tmp_path / "new")
    restoring.restore(there, tmp_path / "stick" / old.file.name, Opening(passphrase=WORDS))
    assert codes(there) == ["K1"]


def test_a_copy_of_another_profile_never_replaces_records(profile: Profile, tmp_path: Path) -> None:
    written(profile, "K1")
    seal(profile.folder, profile.keys, WORDS)
    copy = made(profile)
    other = Profile(tmp_path / "other")
    written(other, "T1")
    with pytest.raises(CopyOfAnotherProfile):
        restoring.restore(other, copy.file, Opening(passphrase=WORDS))
    assert codes(Profile(other.folder)) == ["T1"]


def test_a_first_run_that_holds_nothing_yet_takes_a_copy_of_another_computer(profile: Profile, tmp_path: Path) -> None:
    written(profile, "K1")
    seal(profile.folder, profile.keys, WORDS)
    copy = made(profile)
    other = Profile(tmp_path / "other")
    Records(other).close()
    restoring.restore(other, copy.file, Opening(passphrase=WORDS))
    assert codes(other) == ["K1"]


# --- the second place ---


def test_the_stick_gets_each_copy_and_the_wraps_when_it_is_there(profile: Profile, tmp_path: Path) -> None:
    profile.change_settings(backup_folder=str(tmp_path / "BLUE"))
    written(profile, "K1")
    made(profile)
    assert not backups.standing(profile).second_is_there, "a stick that is not in is no fault"
    (tmp_path / "BLUE").mkdir()
    written(profile, "K2")
    copy = made(profile)
    standing = backups.standing(profile)
    assert standing.second_is_there and [one.file.name for one in standing.second_copies] == [copy.file.name]
    on_stick = standing.second_copies[0].file
    assert on_stick.read_bytes() == copy.file.read_bytes() and (on_stick.parent / "keys.json").exists()
    assert not standing.opens_elsewhere
    add_recovery(profile.folder, profile.keys)
    assert backups.standing(profile).opens_elsewhere


def test_a_full_stick_does_not_undo_the_copy_beside_the_records(profile: Profile, tmp_path: Path) -> None:
    (tmp_path / "BLUE").mkdir(mode=0o500)
    profile.change_settings(backup_folder=str(tmp_path / "BLUE"))
    written(profile, "K1")
    if os.geteuid() == 0:  # for the owner of everything no folder is closed: a file stands where the folder should
        (tmp_path / "BLUE" / backups.second_folder(profile).name).write_bytes(b"")  # type: ignore[union-attr]
    assert made(profile).file.exists()


SMALL_DISK = """
import resource
from fourpermille_desktop.records import backups
from fourpermille_desktop.errors import AppError
records.close()
sys.dont_write_bytecode = True  # Python would keep the half that fits
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    backups.make(Profile(sys.argv[1]), "timed")
except AppError as error:
    print(type(error).__name__)
"""


def test_a_full_disk_leaves_the_former_copies_and_no_half_one(profile: Profile) -> None:
    written(profile, "K1")
    former = made(profile)
    written(profile, "K2")
    raw = former.file.read_bytes()
    said, wrong = child(OPEN + SMALL_DISK, profile.folder).communicate()
    assert said == "CopyNotMade\n", wrong
    assert [copy.file for copy in backups.copies_in(profile.backups_folder)] == [former.file]
    assert former.file.read_bytes() == raw and not list(profile.backups_folder.glob(".half.*"))
    assert codes(profile) == ["K1", "K2"]


# --- thinning ---

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


def a_copy(hours: float, reason: str = "timed", size: int = 1) -> Copy:
    at = NOW - timedelta(hours=hours)
    return Copy(at, reason, 1, Path(f"{hours}"), size)


def test_a_year_of_half_hours_leaves_some_thirty_copies_with_the_whole_year_in_them() -> None:
    held: list[Copy] = []
    for half_hour in range(0, 365 * 48, 3):
        held = backups.kept([*held, a_copy(365 * 24 - half_hour / 2)], room=10**9)
    assert 20 <= len(held) <= 36
    ages = [(NOW - copy.at).days for copy in held]
    assert ages[0] == 0 and ages[-1] > 300, "the newest and last winter's are both there"
    assert sum(age < 2 for age in ages) >= 12


@given(
    st.lists(st.tuples(st.integers(0, 20_000), st.sampled_from(backups.REASONS), st.integers(1, 50))),
    st.integers(0, 900),
)
def test_thinning_keeps_the_newest_and_thinning_again_takes_nothing_more(
    made: list[tuple[int, str, int]], room: int
) -> None:
    copies = [a_copy(hours, reason, size) for hours, reason, size in made]
    stays = backups.kept(copies, room)
    newest = sorted(copies, reverse=True)
    assert stays[: backups.LEAST] == newest[: len(stays[: backups.LEAST])] or len(set(newest)) < len(newest)
    assert (not copies) == (not stays) and backups.kept(stays, room) == stays
    assert len(stays) <= backups.LEAST or sum(copy.bytes for copy in stays) <= room


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Profile, Profile]]:
    yield Profile(tmp_path / "a"), Profile(tmp_path / "b")


def test_a_naive_copy_of_a_running_profile_can_be_named_and_brought_back(two: tuple[Profile, Profile]) -> None:
    one, _other = two
    with closing(Records(one)) as records:
        records.commit([a_sample("K1")])
        for end in ("", "-wal"):
            shutil.copyfile(f"{one.database_file}{end}", one.folder / f"naive.db{end}")
        before = rows(records)
    written(one, "K2")
    restoring.restore(one, one.folder / "naive.db")
    with closing(Records(one)) as records:
        assert rows(records) == before
