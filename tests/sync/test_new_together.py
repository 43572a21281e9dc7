"""What came last, against itself: leaving, erasing for ever, photos in copies, a second place, a restore, hubs."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from starlette.testclient import TestClient

from fourpermille_desktop.errors import WaitingWouldBeLost
from fourpermille_desktop.hub import backup
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.keeping import Keeping
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.redaction import MISTAKE
from fourpermille_desktop.ledger.tips import lacking_there
from fourpermille_desktop.nearby_session import open_nearby
from fourpermille_desktop.records import attachments, backups, editing, erasing, officer, restoring
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import leaving, nearby, stick_waiting
from tests.records.raw_pages import pages
from tests.sync.conftest import Opened
from tests.sync.test_holds import Team, carried, rebuilds, shown, write
from tests.sync.test_leaving import Door
from tests.sync.test_photos import a_shot

NAME = "Zebrawood-7319"
LATER = timedelta(days=91)


@pytest.fixture
def team(opened: Opened, store: Store, hub: TestClient) -> Team:
    return Team(opened, store, hub)


def is_in(file: Path, records: Records) -> bool:
    return NAME.encode() in b"".join(pages(file, records.profile.keys.database))


def left(records: Records, folder: Path | None) -> Any:
    door = Door(records)
    try:
        return Keeping(records.profile, door).leave(folder, 0)
    finally:
        door.close()


# --- leaving ---


@pytest.mark.parametrize("place", ["second", "second/deeper", "backups", "photos", "nearby", "stick-waiting"])
def test_the_file_for_the_team_never_goes_with_what_is_taken_away(team: Team, tmp_path: Path, place: str) -> None:
    author = team.joined("author")
    write(author, code="ONLY-HERE")
    (tmp_path / "drawer").mkdir()
    author.profile.change_settings(backup_folder=str(tmp_path / "drawer"))
    backups.make(author.profile, "asked")
    second = backups.second_folder(author.profile)
    assert second is not None and second.is_dir()
    folder = second / place[7:] if place.startswith("second") else author.profile.folder / place
    folder.mkdir(exist_ok=True)
    try:
        written = left(author, folder)
    except Exception:  # refused: then everything is still here
        with closing(Records(author.profile)) as again:
            assert leaving.waits(again).records == 1
    else:
        assert written.files[0].exists()


def test_a_file_of_somebody_else_in_the_second_place_stays(team: Team, tmp_path: Path) -> None:
    author = team.joined("author")
    write(author, code="B1")
    attachments.add(author, "plot", editing.add(author, "plot", {"code": "P1"}), a_shot(1))
    team.sync(author)
    (tmp_path / "drawer").mkdir()
    author.profile.change_settings(backup_folder=str(tmp_path / "drawer"))
    backups.make(author.profile, "asked")
    second = backups.second_folder(author.profile)
    assert second is not None and any((second / "photos").rglob("*"))
    (second / "letter.txt").write_text("not ours")
    (second / "photos" / "family.jpg").write_text("not ours")
    left(author, None)
    there = sorted(str(file.relative_to(second)) for file in second.rglob("*") if file.is_file())
    assert there == ["letter.txt", str(Path("photos") / "family.jpg")]


@pytest.mark.parametrize("name", ["photos", "backups", "nearby"])
def test_a_folder_that_somebody_moved_and_linked_keeps_nobody_from_leaving(
    team: Team, tmp_path: Path, name: str
) -> None:
    author = team.joined("author")
    team.sync(author)
    elsewhere, folder = tmp_path / "larger disk", author.profile.folder / name
    if folder.exists():
        shutil.move(folder, elsewhere)
    elsewhere.mkdir(exist_ok=True)
    (elsewhere / "of somebody else").write_text("stays")
    folder.symlink_to(elsewhere, target_is_directory=True)
    left(author, None)
    assert not author.profile.leaving_mark.exists() and not folder.is_symlink()
    assert (elsewhere / "of somebody else").read_text() == "stays"


def test_what_waits_from_a_stick_goes_too(team: Team) -> None:
    author = team.joined("author")
    team.sync(author)
    waiting = author.profile.folder / stick_waiting.FOLDER
    waiting.mkdir()
    (waiting / ("0" * 64)).write_bytes(b"locked")
    left(author, None)
    assert not waiting.exists()


def test_what_another_program_writes_between_the_file_and_the_emptying_is_not_lost(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    author = team.joined("author")
    write(author, code="ON-THE-FILE")
    original = leaving.put_aside

    def and_then_a_command(*given: Any, **named: Any) -> Any:
        written = original(*given, **named)
        with closing(Records(author.profile)) as command:
            write(command, code="A-MOMENT-LATER")
        return written

    monkeypatch.setattr(leaving, "put_aside", and_then_a_command)
    with pytest.raises(WaitingWouldBeLost):
        left(author, tmp_path)
    with closing(Records(author.profile)) as again, again.reading() as conn:
        codes = conn.exec_driver_sql("select code from sample").scalars().all()
    assert "A-MOMENT-LATER" in codes


def test_what_only_a_hub_nearby_has_waits_for_who_leaves(team: Team) -> None:
    """The laptop that carries may be the next to leave, or never come home."""
    carrier, author = team.joined("carrier"), team.joined("author")
    team.sync(carrier, author)
    session = open_nearby(carrier, "127.0.0.1", "Kaya", announce=False)
    try:
        plot = editing.add(author, "plot", {"code": "P1"})
        attachments.add(author, "plot", plot, a_shot(1))
        nearby.visit(author, session.url)
    finally:
        session.close()
    waiting = leaving.waits(author)
    assert waiting.records == 2 and waiting.photo_bytes > 0
    with pytest.raises(WaitingWouldBeLost):
        left(author, None)
    with closing(Records(author.profile)) as again:
        team.sync(again)
        assert leaving.waits(again).is_nothing


# --- what is in the way of an erasure wedges nothing ---


def no_room(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize(
    ("of", "name"), [("backups", "write_private"), ("photo_files.PhotoFiles", "remove"), ("sticks", "drop_waiting")]
)
def test_an_erasure_that_cannot_be_cleaned_up_stands_and_the_records_still_open(
    team: Team, monkeypatch: pytest.MonkeyPatch, of: str, name: str
) -> None:
    desk = team.joined("desk", "dpo")
    plot = editing.add(desk, "plot", {"code": "P1"})
    photo = attachments.add(desk, "plot", plot, a_shot(1))
    bag = write(desk, notes=NAME)
    with monkeypatch.context() as broken:
        broken.setattr(f"fourpermille_desktop.records.{of}.{name}", no_room)
        officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
        officer.erase(desk, "photo", photo, MISTAKE)
        assert desk.local(erasing.LEFT)
        team.sync(desk)
        desk.close()
        with closing(Records(desk.profile)) as again:
            assert shown(again, bag) is None and again.local(erasing.LEFT)
    with closing(Records(desk.profile)) as again:
        assert not again.local(erasing.LEFT) and not is_in(again.file, again)


def test_an_old_copy_on_a_stick_that_takes_no_writing_keeps_nobody_from_a_copy_or_a_sync(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = team.joined("desk", "dpo")
    bag = write(desk, notes=NAME)
    (tmp_path / "stick").mkdir()
    desk.profile.change_settings(backup_folder=str(tmp_path / "stick"))
    old = backups.make(desk.profile, "asked")
    assert old is not None
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    second, unlink = backups.second_folder(desk.profile), Path.unlink
    assert second is not None

    def only_read(path: Path, missing_ok: bool = False) -> None:
        if second in path.parents:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", only_read)
    backups.drop_overdue(desk.profile, datetime.now(UTC) + LATER)
    assert (second / old.file.name).exists() and not old.file.exists(), "what can go goes"


@pytest.mark.parametrize("held", [b"\xff\xfe\n", b"9" * 40 + b"\n", b"-5\nx\n", b"99999999999999999\n"])
def test_a_spoilt_note_of_what_was_erased_keeps_nobody_from_a_copy(team: Team, held: bytes) -> None:
    desk = team.joined("desk", "dpo")
    write(desk, code="B1")
    (desk.profile.folder / backups.ERASED).write_bytes(held)
    assert backups.make(desk.profile, "asked") is not None
    backups.note_erasure(desk.profile, 1_700_000_000_000)
    assert datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC) in backups.erasures(desk.profile)


# --- copies and photos of what was erased ---


def test_an_erased_photo_does_not_outlive_its_ninety_days_because_another_copy_cannot_be_read(
    team: Team, tmp_path: Path
) -> None:
    desk = team.joined("desk", "dpo")
    plot = editing.add(desk, "plot", {"code": "P1"})
    photo = attachments.add(desk, "plot", plot, a_shot(1))
    (tmp_path / "stick").mkdir()
    desk.profile.change_settings(backup_folder=str(tmp_path / "stick"))
    backups.make(desk.profile, "asked")
    officer.erase(desk, "photo", photo, MISTAKE)
    spoilt = backups.make(desk.profile, "asked")
    second = backups.second_folder(desk.profile)
    assert spoilt is not None and second is not None
    for folder in (desk.profile.backups_folder, second):
        (folder / spoilt.file.name).write_bytes(b"\0" * 9000)
    backups.drop_overdue(desk.profile, datetime.now(UTC) + LATER)
    write(desk, code="another")
    backups.make(desk.profile, "asked")
    for folder in (desk.profile.backups_folder, second):
        assert not [file for file in (folder / "photos").rglob("*") if file.is_file()]


@pytest.mark.parametrize("then", [timedelta(days=400), timedelta(days=-9000)])
def test_a_copy_made_before_is_known_whatever_the_clock_said(team: Team, then: timedelta) -> None:
    """A dead battery: the clock ran ahead when the copy was made, or far behind when values were erased."""
    desk = team.joined("desk", "dpo")
    write(desk, notes=NAME)
    now = datetime.now(UTC)
    with time_machine.travel(now + max(then, timedelta()), tick=True):
        before = backups.make(desk.profile, "asked")
    with time_machine.travel(now + min(then, timedelta()), tick=True):
        backups.note_erasure(desk.profile, int((now + min(then, timedelta())).timestamp() * 1000))
    assert before is not None and backups.standing(desk.profile).goes_on(before) is not None
    with time_machine.travel(now, tick=True):
        after = backups.make(desk.profile, "asked", only_if_changed=False)
    assert after is not None
    if then < timedelta():
        assert backups.standing(desk.profile).goes_on(after) is None


def test_what_was_put_aside_as_damaged_goes_after_ninety_days_too(team: Team) -> None:
    desk = team.joined("desk", "dpo")
    bag = write(desk, notes=NAME)
    aside = restoring._files_aside(desk.profile)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    assert is_in(aside / "records.db", desk)
    backups.drop_overdue(desk.profile, datetime.now(UTC) + timedelta(days=89))
    assert aside.exists()
    backups.drop_overdue(desk.profile, datetime.now(UTC) + LATER)
    assert not aside.exists()


def test_going_back_to_an_old_copy_brings_no_erased_value_back(opened: Opened) -> None:
    """Without a team no sync would ever bring the erasure again."""
    alone = opened("alone")
    bag = write(alone, code="B1", notes=NAME)
    plot = editing.add(alone, "plot", {"code": "P1"})
    photo = attachments.add(alone, "plot", plot, a_shot(1))
    copy = backups.make(alone.profile, "asked")
    assert copy is not None
    officer.erase(alone, "sample", b64(bag), MISTAKE, "notes")
    officer.erase(alone, "photo", photo, MISTAKE)
    alone.close()
    restoring.restore(alone.profile, copy.file)
    with closing(Records(alone.profile, alarm=True)) as again:
        assert shown(again, bag, "code") == "B1" and shown(again, bag) is None
        assert not is_in(again.file, again)
        assert not [file for file in (alone.profile.folder / "photos").rglob("*") if file.is_file()]
        before = again.tables_digest()
        again.rebuild()
        assert again.tables_digest() == before


# --- who erased, and left ---


def hears_who_was_revoked(team: Team, records: Records) -> None:
    """As with its next pass."""
    held, listed = teams.team(records), team.members.revoked()
    assert held is not None and listed is not None and listed.serials
    teams.keep(records, replace(held, revoked=listed.text()))


def test_what_an_officer_erased_is_erased_by_who_hears_of_it_when_the_officer_has_left(team: Team) -> None:
    desk, author, other = team.joined("desk", "dpo"), team.joined("author"), team.joined("other")
    bag = write(author, code="B1", notes=NAME)
    team.sync(author, desk, other)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    team.sync(desk)
    team.members.revoke(team.serial_of(desk))
    newcomer = team.joined("newcomer")
    for records in (author, newcomer, other):
        hears_who_was_revoked(team, records)
    carried(desk, other, team.space)
    assert shown(other, bag) == NAME, "who was revoked may have written it a moment ago"
    for records in (author, newcomer, other):
        outcome = team.sync(records)
        assert outcome.missing == 0 and Exchange(records, team.space).unexplained() == []
        assert shown(records, bag, "code") == "B1" and shown(records, bag) is None and not is_in(records.file, records)
        rebuilds(records)


def test_what_a_revoked_officer_wrote_since_is_let_go_by_nobody(team: Team) -> None:
    desk, author = team.joined("desk", "dpo"), team.joined("author")
    bag = write(author, code="B1", notes=NAME)
    team.sync(author, desk)
    team.members.revoke(team.serial_of(desk))
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    theirs = Exchange(desk, team.space)
    theirs.sign()
    team.store.space(team.space).take(lacking_there(theirs, Exchange(author, team.space).tips(), (), 10**9))
    held = team.holds.listed()
    assert held and not any(team.holds.release(one.space, one.hash) for one in held)
    newcomer = team.joined("newcomer")
    team.sync(newcomer, author)
    assert shown(newcomer, bag) == shown(author, bag) == NAME


# --- a hub ---


def test_a_hub_whose_photo_cannot_go_now_takes_the_push_and_tries_again(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = team.joined("desk", "dpo")
    plot = editing.add(desk, "plot", {"code": "P1"})
    photo = attachments.add(desk, "plot", plot, a_shot(1))
    team.sync(desk)
    officer.erase(desk, "photo", photo, MISTAKE)
    with monkeypatch.context() as open_elsewhere:
        open_elsewhere.setattr("fourpermille_desktop.hub.blobs.Blobs.remove", no_room)
        assert team.sync(desk).waiting == 0
        assert list((team.store.folder / "photos").glob("*/??/*"))
    write(desk, code="B1")
    team.sync(desk)
    assert not list((team.store.folder / "photos").glob("*/??/*"))


def test_a_backup_goes_on_when_a_photo_is_erased_meanwhile(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    author = team.joined("author")
    plot = editing.add(author, "plot", {"code": "P1"})
    attachments.add(author, "plot", plot, a_shot(1))
    team.sync(author)
    files = sorted((team.store.folder / "photos").glob("*/??/*"))
    glob = Path.glob

    def and_one_goes(folder: Path, pattern: str) -> Any:
        found = list(glob(folder, pattern))
        if pattern == "*/??/*":
            files[0].unlink(missing_ok=True)
        return iter(found)

    monkeypatch.setattr(Path, "glob", and_one_goes)
    done = backup.back_up(team.store, tmp_path / "hub.backup")
    assert (done.photos, done.spoilt) == (len(files) - 1, 0)


# --- what is typed ---


def test_an_erasure_takes_from_a_draft_what_repeats_it_and_nothing_else(team: Team) -> None:
    desk = team.joined("desk", "dpo")
    bag = write(desk, code="B1", notes=NAME, top_cm="0", bottom_cm="2")
    form = editing.open_form(desk, "sample", b64(bag))
    editing.keep_draft(desk, form, {"notes": f"once more {NAME}", "ph_h2o": "6.02", "soc_pct": "2.10"})
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    with desk.reading() as conn:
        kept = conn.exec_driver_sql("select columns from draft").scalars().all()
    assert len(kept) == 1 and NAME not in kept[0]
    assert '"6.02"' in kept[0] and '"2.10"' in kept[0]
