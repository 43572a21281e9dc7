"""How the faults of the database file become sentences. No SQLAlchemy: `glance` needs them before the first paint."""

from __future__ import annotations

from pathlib import Path

from fourpermille_desktop.errors import AppError, DatabaseBusy, DatabaseDamaged, DiskFull, ProfileFolderNotWritable
from fourpermille_desktop.profile import free_mb, system_fault

BUSY_MS = 5000
# SQLite's primary result codes, and the extended ones of a write that the disk did not take (a quota, a limit).
BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_WRITES = {IOERR | (sub << 8) for sub in (3, 4, 5, 6)}  # write, fsync, fsync of the folder, truncate


def known_fault(error: BaseException, file: Path) -> AppError | None:
    """The sentence for an error of SQLite or the system; None where it is a bug of ours."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, OSError):
        return system_fault(cause, file.parent)
    code = getattr(cause, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    if code & 0xFF in (BUSY, LOCKED):
        return DatabaseBusy()
    is_commit = getattr(error, "statement", "") is None  # it writes only, and has no extended code
    if code & 0xFF == FULL or code in _WRITES or (code == IOERR and is_commit):
        return DiskFull(free_mb=free_mb(file.parent))
    if code & 0xFF in (READONLY, CANTOPEN):
        return ProfileFolderNotWritable(folder=file.parent)
    if code & 0xFF in (CORRUPT, NOTADB, IOERR):
        return DatabaseDamaged(file=file.name)
    return None
