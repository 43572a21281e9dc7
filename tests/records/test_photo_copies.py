"""Photos belong to copies: kept once beside them, in the second place too, thinned, and brought back by a restore."""

from __future__ import annotations

import os
import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from fourpermille_desktop.errors import Stopped
from fourpermille_desktop.files.pictures import Picture
from fourpermille_desktop.keys import seal
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import attachments, backups, editing, photo_copies, restoring
from fourpermille_desktop.records.backups import Copy
from fourpermille_desktop.records.photo_copies import Back
from fourpermille_desktop.records.restoring import Opening
from fourpermille_desktop.records.store import Records

HUB = bytes(16)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "ours")


@pytest.fixture
def no_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stick, a share: the system has no second name for a file."""

    def refused(*_names: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)


def photographed(profile: Profile, *seeds: int, size: int = 40_000) -> list[str]:
    """Photos of one plot; the ids of their records."""
    with closing(Records(profile)) as records:
        plot = editing.add(records, "plot", {"code": f"P{random.random()}"})
        return [attachments.add(records, "plot", plot, a_shot(seed, size)) for seed in seeds]


def a_shot(seed: int, size: int) -> Picture:
    chance = random.Random(seed)
    return Picture(chance.randbytes(size), 1600, 1200, chance.randbytes(3_000), "2026-05-12")


def sent(profile: Profile, *ids: str) -> None:
    """A hub said that it has these records and both files of each."""
    with closing(Records(profile)) as records:
        with records.writing() as conn:
            conn.exec_driver_sql(
                "insert or replace into acked (hub, space, replica, lid) select ?, space, replica, max(lid) from log"
                " group by space, replica",
                (HUB,),
            )
        with records.reading() as conn:
            marks = ", ".join("?" * len(ids))
            asked = f"select sha, thumb_sha from photo where id in ({marks})"
            shas = [sha for row in conn.exec_driver_sql(asked, ids) for sha in row]
        attachments.note_at(records, HUB, shas)


def made(profile: Profile, reason: str = "asked", **how: object) -> Copy:
    copy = backups.make(profile, reason, **how)  # type: ignore[arg-type]
    assert copy is not None
    return copy


def files_in(folder: Path) -> set[str]:
    return {file.name for file in (folder / "photos").rglob("*") if file.is_file()}


def readable(profile: Profile) -> int:
    """Photos that open, picture and thumbnail."""
    with closing(Records(profile)) as records, records.reading() as conn:
        rows = conn.exec_driver_sql("select sha, thumb_sha from photo where deleted = 0").all()
        kept = attachments.files(records)
        return sum(all(kept.has(sha) and kept.read(sha) for sha in row) for row in rows)


def second(profile: Profile, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    profile.change_settings(backup_folder=str(folder))
    found = backups.second_folder(profile)
    assert found is not None
    return found


# --- beside the records ---


def test_ten_copies_name_a_photo_and_it_lies_there_once_without_room_of_its_own(profile: Profile) -> None:
    photographed(profile, 1, 2)
    made(profile)
    for seed in range(3, 8):
        photographed(profile, seed)
        made(profile)
    beside = files_in(profile.backups_folder)
    assert len(beside) == 14 and beside == files_in(profile.folder)
    assert all(file.stat().st_nlink == 2 for file in (profile.backups_folder / "photos").glob("*/*"))
    assert backups.standing(profile).photos == 14


def test_photos_that_are_gone_come_back_with_the_copy_that_names_them(profile: Profile) -> None:
    photographed(profile, 1, 2, 3)
    copy = made(profile)
    shutil.rmtree(profile.folder / "photos")
    assert readable(profile) == 0
    assert restoring.try_restore(profile, copy.file).photos == Back(named=3, here=3)
    assert restoring.restore(profile, copy.file).photos == Back(named=3, here=3)
    assert readable(profile) == 3


def test_what_is_nowhere_is_counted_and_the_hub_has_its_share(profile: Profile) -> None:
    ids = photographed(profile, 1, 2, 3)
    sent(profile, ids[0])
    copy = made(profile)
    for folder in (profile.folder, profile.backups_folder):
        shutil.rmtree(folder / "photos")
    done = restoring.restore(profile, copy.file)
    assert done.tried.photos == done.photos == Back(named=3, here=0, at_hub=1) and done.photos.missing == 3
    with closing(Records(profile)) as records, records.reading() as conn:
        assert conn.exec_driver_sql("select count(*) from photo where deleted = 0").scalar() == 3


def test_a_photo_that_rotted_beside_the_copies_is_not_brought_back_as_one(profile: Profile, no_links: None) -> None:
    photographed(profile, 1, 2)
    copy = made(profile)
    largest = max((profile.backups_folder / "photos").glob("*/*"), key=lambda file: file.stat().st_size)
    largest.write_bytes(largest.read_bytes()[:-1] + b"?")
    shutil.rmtree(profile.folder / "photos")
    assert restoring.restore(profile, copy.file).photos.missing == 1
    assert readable(profile) == 1


def test_a_photo_that_rotted_here_is_not_carried_into_the_copies(profile: Profile) -> None:
    photographed(profile, 1)
    largest = max((profile.folder / "photos").glob("*/*"), key=lambda file: file.stat().st_size)
    largest.write_bytes(b"rust")
    made(profile)
    assert files_in(profile.backups_folder) == files_in(profile.folder) - {largest.name}


def test_without_hard_links_only_what_no_hub_has_is_copied(profile: Profile, no_links: None) -> None:
    ids = photographed(profile, 1, 2, 3)
    sent(profile, *ids[:2])
    made(profile)
    assert len(files_in(profile.backups_folder)) == 2, "the picture and the thumbnail of the third"


def test_a_photo_taken_away_stays_as_long_as_a_copy_names_it(profile: Profile) -> None:
    gone, _stays = photographed(profile, 1, 2)
    old = made(profile)
    with closing(Records(profile)) as records:
        attachments.remove(records, gone)
    made(profile)
    assert len(files_in(profile.backups_folder)) == 4
    old.file.unlink()
    photographed(profile, 3)
    made(profile)
    assert len(files_in(profile.backups_folder)) == 4, "two left with the old copy, two came with the third photo"
    assert len(files_in(profile.folder)) == 6, "undo may still want it"


def test_where_a_copy_cannot_be_read_no_photo_is_thinned_away(profile: Profile) -> None:
    gone, _stays = photographed(profile, 1, 2)
    old = made(profile)
    old.file.write_bytes(b"\0" * 9000)
    with closing(Records(profile)) as records:
        attachments.remove(records, gone)
    made(profile)
    assert len(files_in(profile.backups_folder)) == 4


def test_looking_into_copies_changes_no_byte_of_them(profile: Profile) -> None:
    gone, _stays = photographed(profile, 1, 2)
    old = made(profile)
    raw = old.file.read_bytes()
    with closing(Records(profile)) as records:
        attachments.remove(records, gone)
    made(profile)
    assert old.file.read_bytes() == raw
    assert not list(profile.backups_folder.glob("*-wal")) and not list(profile.backups_folder.glob("*-shm"))


# --- the second place ---


def test_the_second_place_gets_what_is_missing_there_and_nothing_twice(
    profile: Profile, tmp_path: Path, no_links: None
) -> None:
    photographed(profile, 1, 2)
    stick = second(profile, tmp_path / "BLUE")
    made(profile)
    before = {file: file.stat().st_ino for file in (stick / "photos").glob("*/*")}
    assert len(before) == 4
    photographed(profile, 3)
    made(profile)
    after = {file: file.stat().st_ino for file in (stick / "photos").glob("*/*")}
    assert len(after) == 6 and before.items() <= after.items()
    assert backups.standing(profile).second_lacks == 0


def test_a_new_computer_gets_records_and_photos_from_the_stick(
    profile: Profile, tmp_path: Path, no_links: None
) -> None:
    photographed(profile, 1, 2)
    seal(profile.folder, profile.keys, "four words for testing")
    stick = second(profile, tmp_path / "BLUE")
    made(profile)
    shutil.rmtree(profile.folder)
    new = Profile(tmp_path / "new")
    copy = backups.copies_in(stick)[0]
    done = restoring.restore(new, copy.file, Opening(passphrase="four words for testing"))
    assert done.photos == Back(named=2, here=2) and readable(new) == 2


def test_a_full_second_place_has_the_records_and_takes_the_photos_when_there_is_room(
    profile: Profile, tmp_path: Path, no_links: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    photographed(profile, 1, 2)
    stick = second(profile, tmp_path / "BLUE")
    with monkeypatch.context() as full:
        full.setattr(photo_copies, "free_mb", lambda _folder: 50)
        copy = made(profile)
    assert (stick / copy.file.name).exists() and not files_in(stick)
    assert backups.standing(profile).second_lacks == 0, "beside the records there is no room for them either"
    backups.make(profile, "asked")  # nothing changed; the photos go on all the same
    assert len(files_in(stick)) == 4


def test_a_disk_that_takes_no_photo_leaves_no_half_one(
    profile: Profile, tmp_path: Path, no_links: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    photographed(profile, 1)
    stick = second(profile, tmp_path / "BLUE")
    real = os.fsync

    def full(handle: int) -> None:
        if "photos" in os.readlink(f"/proc/self/fd/{handle}"):
            raise OSError(28, "No space left on device")
        real(handle)

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        copy = made(profile)
    assert copy.file.exists() and (stick / copy.file.name).exists()
    assert not files_in(stick) and not files_in(profile.backups_folder)


def test_closing_the_window_waits_for_few_photos_and_the_clock_brings_the_rest(
    profile: Profile, tmp_path: Path, no_links: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(photo_copies.MOST_AT_ONCE, "closing", 50_000)
    photographed(profile, 1, 2, 3)
    stick = second(profile, tmp_path / "BLUE")
    made(profile, "closing")
    assert len(files_in(stick)) == 4, "three thumbnails, and the one picture that fits"
    assert backups.standing(profile).second_lacks == 0 and len(files_in(profile.backups_folder)) == 4
    assert backups.make(profile, "timed") is None
    assert len(files_in(stick)) == 6


def test_stop_ends_between_two_photos_and_the_copy_of_the_records_stands(profile: Profile) -> None:
    photographed(profile, 1, 2)
    heard: list[tuple[int, int]] = []

    def stopped(done: int, total: int) -> None:
        heard.append((done, total))
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        made(profile, report=stopped)
    assert heard == [(0, 4), (1, 4), (2, 4)] and len(files_in(profile.backups_folder)) == 2
    assert len(backups.copies_in(profile.backups_folder)) == 1


def test_a_restore_that_is_stopped_at_its_photos_has_the_records_and_tells_what_is_missing(profile: Profile) -> None:
    photographed(profile, 1, 2)
    copy = made(profile)
    shutil.rmtree(profile.folder / "photos")

    def stopped(done: int, _total: int) -> None:
        if done == 3:
            raise Stopped

    assert restoring.restore(profile, copy.file, report=stopped).photos == Back(named=2, here=1)
    assert restoring.restore(profile, copy.file).photos == Back(named=2, here=2), "once more brings the rest"


def test_a_file_made_before_there_were_photos_names_none(profile: Profile) -> None:
    photographed(profile, 1)
    copy = made(profile)
    with closing(backups.connected(profile)) as connection:
        connection.execute("drop table photo")
        assert photo_copies.named_in(connection) == []
    assert photo_copies.thin(profile.backups_folder, lambda: [copy.file], profile.keys.database) == 0


def test_two_processes_that_copy_at_once_take_no_photo_from_each_other(profile: Profile) -> None:
    """One lists its photos, the other makes a copy and keeps its own, the first asks for the copies and thins."""
    photographed(profile, 1)
    made(profile)

    def copies() -> list[Path]:
        photographed(profile, 2)
        made(profile)
        return [copy.file for copy in backups.copies_in(profile.backups_folder)]

    assert photo_copies.thin(profile.backups_folder, copies, profile.keys.database) == 0
    assert files_in(profile.backups_folder) == files_in(profile.folder)
