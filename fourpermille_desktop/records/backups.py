"""Copies of the records: made by the clock, at the end, before a sync; thinned with age; carried to a second place too.

A copy is made by SQLite itself (`VACUUM INTO`) while others go on writing, and stays encrypted with the profile's key.
The file of wrapped keys lies beside the copies, so that passphrase or recovery code open them on another computer, and
so do the photos that the copies name (`photo_copies`): no photo ever keeps a copy of the records from being made.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import AppError, CopyNotMade, DiskFull, Stopped
from fourpermille_desktop.keys import SEALED, WRAPS, read_wraps
from fourpermille_desktop.private_files import free_mb, sync_folder, write_private
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import photo_copies
from fourpermille_desktop.records.database import faults_as_sentences, make_private, prepare
from fourpermille_desktop.records.faults import IOERR, known_fault
from fourpermille_desktop.records.photo_copies import Report, silently

REASONS = ("asked", "timed", "closing", "sync", "restore")
ALWAYS, LEAST = 2, 3  # newest of each special reason; newest of all, however full the disk
SPECIAL = ("asked", "restore")
ERASED = "erased"  # in the profile's folder, one line an erasure: when (ms), and the names of the files of its photos
ERASED_KEPT_DAYS = 90  # a copy that still holds them lives no longer
DAMAGED = "damaged"  # of files that a restore put aside as they were
STALE_S = 3600  # a half-made copy of this age has nobody who still writes it
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ERASED_LINE = re.compile(r"(\d{1,14})((?: [0-9a-f]{40})*)")
_NAME = re.compile(r"records\.(\d{8}T\d{6})(\d{3})Z\.([a-z]+)\.(\d+)\.db")
_STEPS: tuple[tuple[Callable[[datetime], object], int], ...] = (
    (lambda at: (at.date(), at.hour), 12),
    (lambda at: at.date(), 7),
    (lambda at: at.isocalendar()[:2], 5),
    (lambda at: (at.year, at.month), 12),
)


@dataclass(frozen=True, order=True)
class Copy:
    """One copy. `changes` is how many commits it holds, so that two copies of the same state are seen at once."""

    at: datetime
    reason: str
    changes: int
    file: Path
    bytes: int


@dataclass(frozen=True)
class Standing:
    """What the settings page and `doctor` say about the copies."""

    copies: tuple[Copy, ...]  # newest first
    second: Path | None  # the second place, as it was chosen
    second_is_there: bool
    second_copies: tuple[Copy, ...]
    opens_elsewhere: bool  # a passphrase or a recovery code opens the copies on another computer
    photos: int = 0  # files of photos beside the copies: pictures and their thumbnails
    second_lacks: int = 0  # of them not in the second place yet
    erased: tuple[datetime, ...] = ()  # when values were erased for ever on this laptop, newest first

    def goes_on(self, copy: Copy) -> datetime | None:
        """The day when a copy goes because it holds values that were erased since; None = it holds none."""
        since = [at for at in self.erased if at > copy.at]
        return min(since) + timedelta(days=ERASED_KEPT_DAYS) if since else None


def make(profile: Profile, reason: str, *, only_if_changed: bool = True, report: Report = silently) -> Copy | None:
    """Copy the records; None when the newest copy holds the same. Disk full leaves the former copies as they were.

    Photos follow; `report` hears how many are left and may raise Stopped, the copy of the records stands by then.
    """
    if profile.is_new:
        return None
    folder = profile.backups_folder
    with faults_as_sentences(profile.database_file):
        folder.mkdir(mode=0o700, exist_ok=True)
        _sweep(folder)
        made = _copied(profile, folder, reason, only_if_changed)
        _put_wraps(profile, folder)
    if made is None and reason == "sync":
        return None  # a sync of which nothing is new looks through no photos
    thin(folder)
    drop_overdue(profile)
    with _quietly():
        _keep_photos(profile, folder, reason, report)
    with _quietly():
        carry(profile, reason, report)
    return made


def before_sync(profile: Profile) -> None:
    """A copy to go back to. A full disk is no reason not to send the records to where there is room."""
    with suppress(CopyNotMade, DiskFull):
        make(profile, "sync")


def copies_in(folder: Path) -> list[Copy]:
    """The copies of a folder, newest first; other files are nobody's business."""
    found = []
    with suppress(OSError):
        for file in folder.iterdir():
            named = _NAME.fullmatch(file.name)
            if named:
                with suppress(OSError, ValueError):
                    found.append(_copy(file, named))
    return sorted(found, reverse=True)


def standing(profile: Profile) -> Standing:
    second = second_folder(profile)
    wraps = read_wraps(profile.folder) if (profile.folder / WRAPS).exists() else {}
    return Standing(
        tuple(sorted([*copies_in(profile.backups_folder), *_before_updates(profile.folder)], reverse=True)),
        Path(profile.settings.backup_folder) if second else None,
        second is not None and second.parent.is_dir(),
        tuple(copies_in(second)) if second else (),
        SEALED in wraps or "recovery" in wraps,
        photo_copies.count_in(profile.backups_folder),
        photo_copies.waiting_for(second, profile.backups_folder) if second and second.parent.is_dir() else 0,
        erasures(profile),
    )


def _before_updates(folder: Path) -> list[Copy]:
    """The copies that `migrate` made before it stepped the tables up; their names do not say how much they hold."""
    found = []
    for file in folder.glob("records-before-*.db"):
        with suppress(OSError):
            made = file.stat()
            found.append(Copy(datetime.fromtimestamp(made.st_mtime, UTC), "update", 0, file, made.st_size))
    return found


# --- what was erased for ever ---


def note_erasure(profile: Profile, at_ms: int, photos: Iterable[str] = ()) -> None:
    """Remember that values were erased, so that the copies made before are known and do not live on.

    A copy that is named by a moment to come was made before too: a clock was wrong, then or now.
    """
    noted, standing_, now = _noted(profile), standing(profile), datetime.now(UTC)
    ahead = [copy.at for copy in (*standing_.copies, *standing_.second_copies) if copy.at > now]
    if ahead:
        at_ms = max(at_ms, (max(ahead) - _EPOCH) // timedelta(milliseconds=1) + 1)
    noted.setdefault(at_ms, set()).update(photos)
    lines = [" ".join([str(at), *sorted(noted[at])]) for at in sorted(noted)]
    write_private(profile.folder / ERASED, "".join(f"{line}\n" for line in lines).encode())
    drop_overdue(profile)


def erasures(profile: Profile) -> tuple[datetime, ...]:
    return tuple(_EPOCH + timedelta(milliseconds=ms) for ms in sorted(_noted(profile), reverse=True))


def _noted(profile: Profile) -> dict[int, set[str]]:
    """When something was erased → the files of its photos. Lines that were spoilt say nothing."""
    try:
        lines = (profile.folder / ERASED).read_bytes().decode("ascii", "replace").splitlines()
    except OSError:
        return {}
    found = [_ERASED_LINE.fullmatch(line) for line in lines]
    return {int(line[1]): set(line[2].split()) for line in found if line}


def drop_overdue(profile: Profile, now: datetime | None = None) -> None:
    """Delete what held an erased value for as long as a copy may, and erased photos at once; in the second place too.

    What cannot be deleted now (a stick that takes no writing, a file that is open) is tried again with the next copy.
    """
    noted = _noted(profile)
    if not noted:
        return
    standing_ = standing(profile)
    aside = [_put_aside(folder) for folder in profile.backups_folder.glob("damaged-*") if not folder.is_symlink()]
    for copy in (*standing_.copies, *standing_.second_copies, *aside):
        goes_on = standing_.goes_on(copy)
        if goes_on is not None and goes_on <= (now or datetime.now(UTC)):
            with suppress(OSError):
                shutil.rmtree(copy.file) if copy.reason == DAMAGED else copy.file.unlink(missing_ok=True)
    places = [profile.backups_folder, second_folder(profile)]
    photo_copies.drop(profile, [place for place in places if place is not None], set().union(*noted.values()))


def _put_aside(folder: Path) -> Copy:
    """The files of records that could not be read any more (`restoring`)."""
    return Copy(datetime.fromtimestamp(folder.stat().st_mtime, UTC), DAMAGED, 0, folder, 0)


# --- the second place ---


def second_folder(profile: Profile) -> Path | None:
    """A folder of our own in the place a person chose; several profiles may share a stick."""
    if not profile.settings.backup_folder or not (profile.folder / WRAPS).exists():
        return None
    return Path(profile.settings.backup_folder) / f"4per1000-{read_wraps(profile.folder)['id'][:8]}"


def carry(profile: Profile, reason: str = "asked", report: Report = silently) -> Copy | None:
    """Bring the newest copy to the second place, if it is there now and has not got it; then photos it lacks."""
    second, copies = second_folder(profile), copies_in(profile.backups_folder)
    if second is None or not second.parent.is_dir() or not copies:
        return None
    newest = copies[0]
    with faults_as_sentences(second / newest.file.name):
        second.mkdir(exist_ok=True, mode=0o700)
        _sweep(second)
        if not (second / newest.file.name).exists():
            _copy_whole(newest.file, second / newest.file.name)
        _put_wraps(profile, second)
    thin(second)
    _keep_photos(profile, second, reason, report)
    return newest


@contextmanager
def _quietly() -> Iterator[None]:
    """A stick that was pulled out or is full does not undo the copy beside the records; the list shows it."""
    try:
        yield
    except Stopped:
        raise
    except (AppError, OSError):
        pass


def _keep_photos(profile: Profile, folder: Path, reason: str, report: Report) -> None:
    with faults_as_sentences(profile.database_file):
        connection = connected(profile)
        try:
            photo_copies.keep(profile, connection, folder, reason, report)
        finally:
            connection.close()
    photo_copies.thin(folder, lambda: [copy.file for copy in copies_in(folder)], profile.keys.database)


def take_away(second: Path) -> None:
    """Everything of ours in a second place, as far as it lets itself be written; what somebody else put there stays."""
    if second.is_symlink():  # it leads to a folder that is not ours
        return
    with suppress(OSError):
        for file in [second / WRAPS, *second.glob(".half.*"), *(copy.file for copy in copies_in(second))]:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        photo_copies.take_away(second)
        second.rmdir()


# --- making one ---


def _copied(profile: Profile, folder: Path, reason: str, only_if_changed: bool) -> Copy | None:
    connection = connected(profile)
    try:
        changes = int(connection.execute("select coalesce(max(lid), 0) from log").fetchone()[0])
        held = copies_in(folder)
        if only_if_changed and ((held and held[0].changes == changes) or not changes):
            return None
        half = folder / f".half.{secrets.token_hex(4)}"
        try:
            make_private(half)
            connection.execute("vacuum into ?", (str(half),))
            return _named(half, reason, changes)
        except BaseException as error:
            half.unlink(missing_ok=True)
            raise _full(error, profile) from error
    finally:
        connection.close()


def _full(error: BaseException, profile: Profile) -> BaseException:
    """A write the disk did not take; SQLite says no more than "input or output" of it while it copies."""
    known = known_fault(error, profile.database_file)
    if isinstance(known, DiskFull) or getattr(error, "sqlite_errorcode", None) == IOERR:
        return CopyNotMade(free_mb=free_mb(profile.folder))
    return known or error


def _named(half: Path, reason: str, changes: int) -> Copy:
    """Durable before it has its name; a name that is taken (the same millisecond) gives way."""
    with open(half, "rb+") as written:
        os.fsync(written.fileno())
    while True:
        now = datetime.now(UTC)
        name = f"records.{now:%Y%m%dT%H%M%S}{now.microsecond // 1000:03}Z.{reason}.{changes}.db"
        if not (half.parent / name).exists():
            break
        time.sleep(0.001)
    os.replace(half, half.parent / name)
    sync_folder(half.parent)
    named = _NAME.fullmatch(name)
    assert named is not None
    return _copy(half.parent / name, named)


def _copy_whole(source: Path, target: Path) -> None:
    half = target.with_name(f".half.{secrets.token_hex(4)}")
    try:
        make_private(half)
        with open(source, "rb") as read, open(half, "wb") as write:
            shutil.copyfileobj(read, write, 1 << 20)
            write.flush()
            os.fsync(write.fileno())
        os.replace(half, target)
    finally:
        half.unlink(missing_ok=True)
    sync_folder(target.parent)


def _put_wraps(profile: Profile, folder: Path) -> None:
    """The sealed wraps go with the copies; the secret that opens them never does."""
    wraps = (profile.folder / WRAPS).read_bytes()
    there = folder / WRAPS
    if not there.exists() or there.read_bytes() != wraps:
        write_private(there, wraps)


def connected(profile: Profile) -> Any:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(profile.database_file), isolation_level=None)
    connection.execute(f"pragma key = \"x'{profile.keys.database.hex()}'\"")
    prepare(connection)
    return connection


def _copy(file: Path, named: re.Match[str]) -> Copy:
    at = datetime.strptime(f"{named[1]}{named[2]}000+0000", "%Y%m%dT%H%M%S%f%z")
    return Copy(at, named[3], int(named[4]), file, file.stat().st_size)


def _sweep(folder: Path) -> None:
    for half in folder.glob(".half.*"):
        with suppress(OSError):
            if time.time() - half.stat().st_mtime > STALE_S:
                half.unlink()


# --- thinning ---


def thin(folder: Path) -> None:
    """Take away the copies that a newer one of their hour, day, week or month makes unneeded."""
    copies = copies_in(folder)
    with suppress(OSError):
        room = (shutil.disk_usage(folder).free + sum(copy.bytes for copy in copies)) // 4
        for copy in set(copies) - set(kept(copies, room)):
            copy.file.unlink(missing_ok=True)


def kept(copies: Sequence[Copy], room: int) -> list[Copy]:
    """The newest of each of the last 12 hours, 7 days, 5 weeks and 12 months that have any, and the newest of those
    asked for; the oldest go first where the disk is small. Newest first."""
    newest = sorted(copies, reverse=True)
    chosen = {*newest[:LEAST]}
    for bucket, most in _STEPS:
        chosen |= set(_first_of_each(newest, bucket, most))
    for reason in SPECIAL:
        chosen |= set([copy for copy in newest if copy.reason == reason][:ALWAYS])
    stays = sorted(chosen, reverse=True)
    while len(stays) > LEAST and sum(copy.bytes for copy in stays) > room:
        stays.pop()
    return stays


def _first_of_each(newest: Iterable[Copy], bucket: Callable[[datetime], object], most: int) -> list[Copy]:
    found: dict[object, Copy] = {}
    for copy in newest:
        found.setdefault(bucket(copy.at), copy)
    return list(found.values())[:most]
