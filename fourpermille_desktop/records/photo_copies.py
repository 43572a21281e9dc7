"""The photos of the copies: kept once beside them, however many copies name them, and brought back by a restore.

A copy of the records is one database file; its photos lie in the folder `photos` beside, encrypted and named as in the
profile. Where the file system has hard links they cost no room beside the records. Where it has none, those that no hub
has are copied. The second place gets all, those that no hub has first, so many bytes at a time that nobody waits.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import AppError, Stopped
from fourpermille_desktop.private_files import free_mb, sync_folder, write_private
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.attachments import MOST_BYTES, NAMED_PHOTOS, is_sha
from fourpermille_desktop.records.photo_files import PhotoFiles

PHOTOS = "photos"
KEPT_FREE_MB = 100  # copies of the records need room more than photos do
STALE_S = 3600  # a half-written photo of this age has nobody who still writes it
# What a copy may write of photos at once; what is left goes with the next. None: all, somebody looks on and may stop.
MOST_AT_ONCE = {"asked": None, "timed": 200_000_000, "closing": 20_000_000, "sync": 0, "restore": 0}

_OURS = re.compile(r"\.?[0-9a-f]{40}(\.[0-9a-f]{8})?")  # a photo, or one that is being written

Report = Callable[[int, int], None]  # how many of how many; may raise Stopped


def silently(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True)
class Named:
    """One file that records name: a picture or a thumbnail."""

    sha: str
    size: int
    is_at_hub: bool


@dataclass(frozen=True)
class Back:
    """How many photos the records of a copy name, and how many of them are here, or beside the copy."""

    named: int = 0
    here: int = 0
    at_hub: int = 0  # of the rest: a hub had them when the copy was made
    is_full: bool = False  # the disk had no room for more

    @property
    def missing(self) -> int:
        return self.named - self.here


NO_PHOTOS = Back()


# --- what names photos ---


def pairs_in(connection: Any) -> list[tuple[Named, Named]]:
    """Picture and thumbnail of every photo that is shown; what a hostile peer named is no photo."""
    rows = connection.execute(NAMED_PHOTOS).fetchall() if _knows_photos(connection) else []
    return [
        (Named(sha, int(size), bool(at_hub)), Named(thumb, int(thumb_size), bool(at_hub)))
        for sha, size, thumb, thumb_size, at_hub in rows
        if is_sha(sha) and is_sha(thumb) and 1 <= int(size or 0) <= MOST_BYTES
    ]


def _knows_photos(connection: Any) -> bool:
    """False in a file that was made before there were photos."""
    asked = "select count(*) from sqlite_master where type = 'table' and name in ('photo', 'photo_at')"
    return bool(connection.execute(asked).fetchone()[0] == 2)


def named_in(connection: Any) -> list[Named]:
    """Every file once; it is at the hub where one photo that names it is."""
    found = dict[str, Named]()
    for one in (one for pair in pairs_in(connection) for one in pair):
        held = found.get(one.sha)
        found[one.sha] = one if held is None or one.is_at_hub else held
    return list(found.values())


def _shas_of_copy(file: Path, key: bytes) -> set[str] | None:
    """What a copy names, read without changing a byte of it; None where it cannot be read."""
    from sqlcipher3 import dbapi2

    try:
        connection = dbapi2.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    except dbapi2.Error:
        return None
    try:
        connection.execute(f"pragma key = \"x'{key.hex()}'\"")
        connection.execute("pragma cipher_log_level=none")
        if not _knows_photos(connection):
            return set()
        rows = connection.execute("select sha, thumb_sha from photo where deleted = 0").fetchall()
        return {sha for row in rows for sha in row if is_sha(sha)}
    except dbapi2.Error:
        return None
    finally:
        connection.close()


# --- keeping them ---


def keep(profile: Profile, connection: Any, folder: Path, reason: str, report: Report = silently) -> None:
    """Bring the photos that the records name to a folder of copies, those that no hub has first.

    A full disk or a stick that was pulled out ends it; what is there stays, the next copy goes on.
    """
    source = _photos(profile.folder, profile)
    lacking = _lacking(source, named_in(connection), folder)
    left, is_second = MOST_AT_ONCE.get(reason, 0), folder != profile.backups_folder
    touched = set[Path]()
    try:
        for number, one in enumerate(lacking):
            report(number, len(lacking))
            taken = _carried(source, one, folder / PHOTOS, left, only_unsent=not is_second)
            if taken is None:
                break
            left = None if left is None else left - taken
            touched.add(folder / PHOTOS / source.name(one.sha)[:2])
    finally:
        for made in touched:
            with suppress(OSError):
                sync_folder(made)


def _lacking(source: PhotoFiles, named: Sequence[Named], folder: Path) -> list[Named]:
    there = _files(folder / PHOTOS)
    lacking = [one for one in named if source.name(one.sha) not in there and source.has(one.sha)]
    return sorted(lacking, key=lambda one: (one.is_at_hub, one.size, one.sha))


def _carried(source: PhotoFiles, one: Named, target: Path, left: int | None, *, only_unsent: bool) -> int | None:
    """How many bytes were written; None where no more should be. A photo that is damaged here is left out."""
    try:
        sealed = source.sealed(one.sha)
    except (AppError, OSError):
        return 0
    place = target / source.name(one.sha)[:2] / source.name(one.sha)
    if _linked(source.path(one.sha), place):
        return 0
    if only_unsent and one.is_at_hub:
        return 0
    has_room = free_mb(target.parent) - len(sealed) // 1_000_000 >= KEPT_FREE_MB
    if not has_room or (left is not None and len(sealed) > left):
        return None
    try:
        write_private(place, sealed)
    except OSError:
        return None
    return len(sealed)


def _linked(file: Path, place: Path) -> bool:
    """A photo's file is never written again, so one file may have two names."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.link(file, place)
    except FileExistsError:
        return True
    except OSError:  # another disk, or a file system without hard links
        return False
    return True


def thin(folder: Path, copies: Callable[[], Iterable[Path]], key: bytes) -> int:
    """Take away the photos that no copy in this folder names. Where a copy cannot be read, all stay.

    The photos are listed before the copies: a photo that another process keeps meanwhile has its copy before it.
    """
    unnamed = _files(folder / PHOTOS)
    _sweep(folder / PHOTOS)
    files, names = PhotoFiles(folder / PHOTOS, key), list[Path]()
    if unnamed:
        names = list(copies())
    for copy in names:
        shas = _shas_of_copy(copy, key)
        if shas is None:
            return 0
        for sha in shas:
            unnamed.pop(files.name(sha), None)
        if not unnamed:
            return 0
    if not names:
        return 0
    for file in unnamed.values():
        with suppress(OSError):
            file.unlink(missing_ok=True)
    return len(unnamed)


def _files(photos: Path) -> dict[str, Path]:
    """Name → file, whole ones only."""
    return {file.name: file for file in photos.glob("??/*") if len(file.name) == 40}


def _sweep(photos: Path) -> None:
    for half in photos.glob("??/.*"):
        with suppress(OSError):
            if time.time() - half.stat().st_mtime > STALE_S:
                half.unlink()


def drop(profile: Profile, places: Sequence[Path], names: Iterable[str]) -> None:
    """Take away the files of photos that were erased for ever, unless the profile has one of them anew."""
    for name in names:
        if not (profile.folder / PHOTOS / name[:2] / name).exists():
            for place in places:
                with suppress(OSError):
                    (place / PHOTOS / name[:2] / name).unlink(missing_ok=True)


def take_away(folder: Path) -> None:
    """All photos of a folder of copies, half-written ones too; no other file, and nothing behind a link."""
    photos = folder / PHOTOS
    if photos.is_symlink() or not photos.is_dir():
        return
    for part in [part for part in photos.glob("[0-9a-f][0-9a-f]") if not part.is_symlink()]:
        for file in [file for file in part.iterdir() if _OURS.fullmatch(file.name)]:
            with suppress(OSError):
                file.unlink()
        with suppress(OSError):
            part.rmdir()
    with suppress(OSError):
        photos.rmdir()


def count_in(folder: Path) -> int:
    return len(_files(folder / PHOTOS))


def waiting_for(second: Path, beside: Path) -> int:
    """How many photo files beside the records are not in the second place yet."""
    return len(_files(beside / PHOTOS).keys() - _files(second / PHOTOS).keys())


# --- bringing them back ---


def at_hand(connection: Any, profile: Profile, key: bytes, places: Sequence[Path]) -> Back:
    """What a restore would find, by name; nothing is opened and nothing is written."""
    held = [PhotoFiles(place / PHOTOS, key) for place in dict.fromkeys([profile.folder, *places])]
    return _counted(connection, lambda sha: any(one.has(sha) for one in held))


def bring_back(profile: Profile, connection: Any, places: Sequence[Path], report: Report = silently) -> Back:
    """Put the photos that the restored records name beside them, each opened before it counts as one."""
    target = _photos(profile.folder, profile)
    sources = [_photos(place, profile) for place in dict.fromkeys(places) if place != profile.folder]
    lacking = [one for one in named_in(connection) if not target.has(one.sha)]
    lacking.sort(key=lambda one: (one.is_at_hub, one.size, one.sha))
    is_full = False
    try:
        for number, one in enumerate(lacking):
            report(number, len(lacking))
            is_full = is_full or not _brought(one.sha, sources, target)
    except Stopped:
        pass  # what is here is here; the rest is told as missing
    return _counted(connection, target.has, is_full)


def _brought(sha: str, sources: Sequence[PhotoFiles], target: PhotoFiles) -> bool:
    """False where the disk takes no more; a photo that is nowhere, or damaged there, is no fault of the disk."""
    for source in sources:
        try:
            sealed = source.sealed(sha)
        except (AppError, OSError):
            continue
        if _linked(source.path(sha), target.path(sha)):
            return True
        if free_mb(target.folder.parent) - len(sealed) // 1_000_000 < KEPT_FREE_MB:
            return False
        try:
            write_private(target.path(sha), sealed)
        except OSError:
            return False
        return True
    return True


def _counted(connection: Any, has: Callable[[str], bool], is_full: bool = False) -> Back:
    pairs = pairs_in(connection)
    lacking = [pair for pair in pairs if not (has(pair[0].sha) and has(pair[1].sha))]
    return Back(len(pairs), len(pairs) - len(lacking), sum(one.is_at_hub for one, _thumb in lacking), is_full)


def _photos(place: Path, profile: Profile) -> PhotoFiles:
    return PhotoFiles(place / PHOTOS, profile.keys.database)
