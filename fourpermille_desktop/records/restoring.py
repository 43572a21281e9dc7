"""Going back to a copy: tried first in a throw-away profile, and the present state is kept as a copy of its own.

A restored profile writes new chains from then on, whatever was sent before or after the copy was made: what the hub
has comes back with the next sync, and nothing is written twice under one name. Photos come from beside the copies;
those that are nowhere are counted, and never keep the records from coming back.
"""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from fourpermille_desktop import keys as keys_
from fourpermille_desktop.errors import (
    AppError,
    CopyLocked,
    CopyOfAnotherProfile,
    CopyUnreadable,
    DatabaseNewer,
    PassphraseNeeded,
    ProfileInUse,
)
from fourpermille_desktop.keys import WRAPS, Keys
from fourpermille_desktop.private_files import sync_folder
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.profile_lock import alone, is_shared_here
from fourpermille_desktop.records import backups, doctor, erased_before, models, photo_copies
from fourpermille_desktop.records.database import engine, faults_as_sentences, make_private
from fourpermille_desktop.records.marks import leave_own_replicas
from fourpermille_desktop.records.photo_copies import NO_PHOTOS, Back, Report, silently
from fourpermille_desktop.records.store import Records

Counts = dict[str, int]
TRYING = "trying-"
STALE_S = 3600  # a throw-away profile of this age has nobody who looks at it


@dataclass(frozen=True)
class Opening:
    """What a person gives to open a copy of another computer; empty where this computer opens it."""

    passphrase: str = ""
    recovery: str = ""


@dataclass(frozen=True)
class Tried:
    """What a copy holds, next to what the profile holds now. Records by kind, deleted ones apart."""

    file: Path
    changes: int
    then: Counts
    now: Counts
    photos: Back = NO_PHOTOS  # what it names, and what of it is here or beside the copy

    @property
    def differing(self) -> dict[str, tuple[int, int]]:
        """Kind → (in the copy, now), where they are not the same."""
        kinds = sorted({*self.then, *self.now})
        pairs = {kind: (self.then.get(kind, 0), self.now.get(kind, 0)) for kind in kinds}
        return {kind: pair for kind, pair in pairs.items() if pair[0] != pair[1]}


@dataclass(frozen=True)
class Restored:
    tried: Tried
    kept: Path | None  # the state before, as a copy
    photos: Back = NO_PHOTOS  # what the records name now, and what of it is here


def try_restore(profile: Profile, file: Path, opening: Opening = Opening()) -> Tried:
    """Open the copy in a throw-away profile, brought up to date as it would be, every change verified."""
    keys = keys_of(profile, file, opening)
    _sweep(profile.folder)
    with (
        faults_as_sentences(profile.database_file),
        tempfile.TemporaryDirectory(prefix=TRYING, dir=profile.folder) as made,
    ):
        thrown_away = Profile(made)
        thrown_away.use_keys(keys)
        make_private(thrown_away.database_file)
        _copied_in(file, thrown_away.database_file)
        try:
            with closing(Records(thrown_away)) as records:
                wrong = [check for check in doctor.checks(records) if not check.ok and check.name != "disk"]
                if wrong:
                    raise CopyUnreadable(file=file.name)
                photos = _photos_at_hand(profile, thrown_away, file)
                return Tried(file, _changes(records), counts(records), _counts_now(profile), photos)
        except DatabaseNewer:
            raise
        except AppError as error:
            raise CopyUnreadable(file=file.name) from error


def restore(profile: Profile, file: Path, opening: Opening = Opening(), report: Report = silently) -> Restored:
    """Put the copy in place of the records; nothing else may have them open. The state before stays as a copy."""
    with alone(profile.folder):
        if is_shared_here(profile.folder):
            raise ProfileInUse()
        keys, tried = keys_of(profile, file, opening), try_restore(profile, file, opening)
        with faults_as_sentences(profile.database_file):
            half = profile.folder / f".records.db.{secrets.token_hex(4)}"
            try:
                _prepare(profile, file, half, keys)
                before = _put_aside(profile, keys)
                _swap(profile, half, file, keys)
            finally:
                _remove_all(half)
        return Restored(tried, before, _photos_back(profile, file, report))


# --- its photos ---


def _places(profile: Profile, file: Path) -> list[Path]:
    """Where photos may lie: beside the copy, beside our own copies, in the second place."""
    second = backups.second_folder(profile)
    return [file.parent, profile.backups_folder, *([second] if second is not None else [])]


def _photos_at_hand(profile: Profile, thrown_away: Profile, file: Path) -> Back:
    with closing(backups.connected(thrown_away)) as connection:
        key = thrown_away.keys.database
        return photo_copies.at_hand(connection, profile, key, _places(profile, file))


def _photos_back(profile: Profile, file: Path, report: Report) -> Back:
    with closing(backups.connected(profile)) as connection:
        return photo_copies.bring_back(profile, connection, _places(profile, file), report)


def _sweep(folder: Path) -> None:
    for left in folder.glob(f"{TRYING}*"):
        if time.time() - left.stat().st_mtime > STALE_S:
            shutil.rmtree(left, ignore_errors=True)


def keys_of(profile: Profile, file: Path, opening: Opening) -> Keys:
    """What opens a copy: this profile's own keys, else what lies beside the copy with what a person gave."""
    if not file.is_file():
        raise CopyUnreadable(file=file.name)
    beside = file.parent
    if not (beside / WRAPS).exists() or _is_own(profile, beside):
        return profile.keys
    try:
        if opening.recovery:
            return keys_.open_with_recovery(beside, opening.recovery)
        if opening.passphrase and keys_.is_sealed(beside):
            return keys_.open_with_passphrase(beside, opening.passphrase)
        found = keys_.open_on_this_computer(profile.folder, beside)
    except PassphraseNeeded as error:
        raise CopyLocked(file=file.name) from error
    if found is None:
        raise CopyLocked(file=file.name)
    return found


def _is_own(profile: Profile, beside: Path) -> bool:
    if not (profile.folder / WRAPS).exists():
        return False
    return bool(keys_.read_wraps(profile.folder)["id"] == keys_.read_wraps(beside)["id"])


# --- what it holds ---


def counts(records: Records) -> Counts:
    with records.reading() as conn:
        return {
            name: count
            for name in models.SUBJECTS
            if (count := conn.exec_driver_sql(f"select count(*) from {name} where deleted = 0").scalar_one())
        }


def _counts_now(profile: Profile) -> Counts:
    """Nothing where the present file cannot be read: that is why one restores."""
    if profile.is_new:
        return {}
    try:
        with closing(Records(profile)) as records:
            return counts(records)
    except AppError:
        return {}


def _changes(records: Records) -> int:
    with records.reading() as conn:
        return int(conn.exec_driver_sql("select coalesce(max(lid), 0) from log").scalar_one())


# --- putting it in place ---


def _prepare(profile: Profile, file: Path, half: Path, keys: Keys) -> None:
    """A file of our own that already writes under new names and knows what was erased, whole and durable before it
    takes the place."""
    make_private(half)
    _copied_in(file, half)
    made = engine(half, keys.database, writes=True)
    try:
        with made.begin() as conn:
            leave_own_replicas(conn)
            _take_along(profile, conn)
    finally:
        made.dispose()  # the last connection folds the -wal into the file
    with open(half, "rb+") as written:
        os.fsync(written.fileno())


def _take_along(profile: Profile, conn: sa.Connection) -> None:
    """What was erased stays so. Nothing is known of records that are older, or cannot be read any more."""
    if profile.is_new:
        return
    now = engine(profile.database_file, profile.keys.database, writes=False)
    try:
        with suppress(AppError, sa.exc.DBAPIError), faults_as_sentences(profile.database_file), now.connect() as before:
            erased_before.take_along(before, conn)
    finally:
        now.dispose()


def _put_aside(profile: Profile, keys: Keys) -> Path | None:
    """The present state as a copy; where it cannot be read any more, its files as they are."""
    if profile.is_new:
        return None
    try:
        is_other = profile.keys.database != keys.database
        made = backups.make(profile, "restore", only_if_changed=False)
    except AppError:
        return _files_aside(profile)
    if is_other and made is not None and made.changes:
        raise CopyOfAnotherProfile()
    if is_other and made is not None:  # a first run that held nothing yet
        made.file.unlink()
        return None
    return made.file if made else None


def _files_aside(profile: Profile) -> Path:
    aside = profile.backups_folder / f"damaged-{secrets.token_hex(4)}"
    aside.mkdir(parents=True, mode=0o700)
    for file in _with_companions(profile.database_file):
        if file.exists():
            shutil.copy2(file, aside / file.name)
    sync_folder(aside)
    return aside


def _swap(profile: Profile, half: Path, file: Path, keys: Keys) -> None:
    """Changes that wait in the -wal of the old file must not meet the new one: it is folded in or put aside by now."""
    _fold(profile)
    for companion in _with_companions(profile.database_file)[1:]:
        companion.unlink(missing_ok=True)
    if (file.parent / WRAPS).exists() and not _is_own(profile, file.parent):
        profile.database_file.unlink(missing_ok=True)
        keys_.adopt(profile.folder, file.parent, keys)
        profile.use_keys(keys)
    os.replace(half, profile.database_file)
    sync_folder(profile.folder)


def _fold(profile: Profile) -> None:
    if profile.is_new:
        return
    # Damaged: its files were put aside as they are.
    with suppress(AppError), faults_as_sentences(profile.database_file):
        held = engine(profile.database_file, profile.keys.database, writes=True)
        try:
            with held.connect() as conn:
                conn.exec_driver_sql("rollback")
                conn.exec_driver_sql("pragma wal_checkpoint(truncate)")
        finally:
            held.dispose()


def _copied_in(source: Path, target: Path) -> None:
    with open(source, "rb") as read, open(target, "wb") as write:
        shutil.copyfileobj(read, write, 1 << 20)
    wal = source.with_name(source.name + "-wal")
    if wal.exists():  # a naive copy of a running profile, brought back by name
        shutil.copyfile(wal, target.with_name(target.name + "-wal"))
        os.chmod(target.with_name(target.name + "-wal"), 0o600)


def _with_companions(file: Path) -> list[Path]:
    return [file, *(file.with_name(file.name + end) for end in ("-wal", "-shm"))]


def _remove_all(file: Path) -> None:
    for one in _with_companions(file):
        one.unlink(missing_ok=True)
