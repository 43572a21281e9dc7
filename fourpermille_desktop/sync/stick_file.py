"""Files on a stick: written whole and read back from the stick itself, found again, read with a bound.

Sticks are pulled out, are full, and lie. A file gets its name only when every byte of it is on the stick, and it counts
as written only when what was read back is what was meant.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from fourpermille_desktop.errors import (
    AppError,
    FileNotReadable,
    FileNotWritable,
    StickFull,
    StickReadsOtherwise,
)
from fourpermille_desktop.sync import bundle
from fourpermille_desktop.sync.bundle import Head, NewerBundle, NotABundle

SUFFIX = ".4p1000"
MB = 1_000_000
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_DROP_CACHE = getattr(os, "POSIX_FADV_DONTNEED", None)


def put(path: Path, raw: bytes) -> None:
    """Write under another name, make it last, give it its name, read it back. A file of that name is not touched."""
    partial = path.with_name(f".{path.name}.partial")
    try:
        refuse_if_full(path.parent, len(raw))
        if path.exists():
            raise FileNotWritable(file=path, reason="a file of that name is there already")
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(raw)
            out.flush()
            os.fsync(out.fileno())
        _compare(partial, path, raw)
        partial.rename(path)
        _fsync_folder(path.parent)
        _compare(path, path, raw)
    except OSError as error:
        raise _fault(error, path, len(raw)) from error
    finally:
        with suppress(OSError):
            partial.unlink()


def refuse_if_full(folder: Path, size: int) -> None:
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:  # it was pulled out
        raise FileNotWritable(file=folder, reason=error.strerror or str(error)) from error
    if free < size:
        raise _full(folder, size)


def take_away(paths: Sequence[Path]) -> None:
    """What was written of a bundle that did not become whole."""
    for path in paths:
        with suppress(OSError):
            path.unlink()


def content(path: Path) -> bytes:
    """The bytes of a file, no more than a bundle may have and one."""
    try:
        with path.open("rb") as held:
            return held.read(bundle.MOST_BYTES + 1)
    except OSError as error:
        raise FileNotReadable(file=path, reason=error.strerror or str(error)) from error


def head_of(path: Path) -> Head | None:
    """None where the file is not one of a bundle."""
    try:
        with path.open("rb") as held:
            return bundle.head_of(held.read(bundle.MOST_HEAD_BYTES))
    except (OSError, NotABundle, NewerBundle):
        return None


def found_in(folder: Path) -> list[Path]:
    """The files of bundles in a folder, the newest first; folders in it are not opened."""
    try:
        listed = [path for path in folder.iterdir() if path.name.endswith(SUFFIX) and path.name[:1] != "."]
        return sorted((path for path in listed if path.is_file()), key=lambda path: -path.stat().st_mtime)
    except OSError as error:
        raise FileNotReadable(file=folder, reason=error.strerror or str(error)) from error


def with_its_parts(path: Path) -> list[Path]:
    """A file and the others of its bundle that lie beside it."""
    head = head_of(path)
    if head is None or head.of == 1:
        return [path]
    others = [other for other in found_in(path.parent) if other != path]
    heads = {other: told for other in others if (told := head_of(other)) is not None and told.id == head.id}
    return sorted([path, *heads], key=lambda one: heads[one].number if one in heads else head.number)


def named(target: Path, id_: bytes) -> Path:
    """The file meant, or one of a fresh name where a folder was named."""
    return target / f"4p1000-{date.today().isoformat()}-{id_.hex()[:6]}{SUFFIX}" if target.is_dir() else target


def part_name(path: Path, number: int) -> Path:
    """NAME.4p1000, NAME.2.4p1000 …"""
    return path if number == 1 else path.with_name(f"{path.name.removesuffix(SUFFIX)}.{number}{SUFFIX}")


def _compare(path: Path, named: Path, raw: bytes) -> None:
    """Read from the stick, not from the memory of this computer, as far as the system lets us."""
    with path.open("rb") as held:
        if _DROP_CACHE is not None:
            os.posix_fadvise(held.fileno(), 0, 0, _DROP_CACHE)
        is_same = held.read(len(raw) + 1) == raw
    if not is_same:
        with suppress(OSError):
            path.unlink()
        raise StickReadsOtherwise(file=named)


def _fsync_folder(folder: Path) -> None:
    """So that the name lasts too; Windows and some sticks cannot do that for a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _fault(error: OSError, path: Path, size: int) -> AppError:
    if error.errno in _FULL:
        return _full(path.parent, size)
    return FileNotWritable(file=path, reason=error.strerror or str(error))


def _full(folder: Path, size: int) -> StickFull:
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        free = 0
    return StickFull(place=folder, needs_mb=f"{size / MB:.1f}", free_mb=f"{free / MB:.1f}")
