"""One SQLCipher file a profile: how it is opened, keyed, locked, and how its faults become sentences."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event, pool

from fourpermille_desktop.errors import AppError, DatabaseBusy, DatabaseDamaged, DiskFull

BUSY_MS = 5000


def url(file: Path, key: bytes) -> sa.URL:
    """A raw key: no derivation at each opening (0.5 ms instead of 150)."""
    return sa.URL.create("sqlite+pysqlcipher", password=f"x'{key.hex()}'", database=str(file))


def engine(file: Path, key: bytes, *, writes: bool) -> sa.Engine:
    """Writers begin immediately, so that two processes never read the same place in the chain."""
    made = sa.create_engine(url(file, key), poolclass=pool.QueuePool, pool_size=4, max_overflow=8)

    @event.listens_for(made, "connect")
    def _connected(connection: Any, _record: object) -> None:
        prepare(connection)

    if writes:

        @event.listens_for(made, "begin")
        def _begun(connection: sa.Connection) -> None:
            connection.exec_driver_sql("begin immediate")

    return made


def prepare(connection: Any) -> None:
    """The settings every connection of ours has, whoever opened it."""
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={BUSY_MS}",
        "journal_mode=wal",
        "synchronous=full",
        "fullfsync=on",
        "checkpoint_fullfsync=on",
        "foreign_keys=off",
        "temp_store=memory",
        "cache_size=-8000",
    ):
        connection.execute(f"pragma {pragma}")


@contextmanager
def faults_as_sentences(file: Path) -> Iterator[None]:
    """Locked, full and damaged become errors a person can act on; anything else is a bug and stays one."""
    try:
        yield
    except AppError:
        raise
    except (sa.exc.DatabaseError, OSError) as error:
        known = known_fault(error, file)
        if known is None:
            raise
        raise known from error


def known_fault(error: BaseException, file: Path) -> AppError | None:
    words = str(getattr(error, "orig", None) or error).lower()
    if "locked" in words or "busy" in words:
        return DatabaseBusy()
    if "full" in words or "no space" in words:
        return DiskFull(free_mb=free_mb(file.parent))
    if "not a database" in words or "malformed" in words or "file is encrypted" in words or "hmac" in words:
        return DatabaseDamaged(file=file.name)
    if "disk i/o" in words:
        return DiskFull(free_mb=free_mb(file.parent)) if free_mb(file.parent) < 1 else DatabaseDamaged(file=file.name)
    return None


def free_mb(folder: Path) -> int:
    return shutil.disk_usage(folder).free // 1_000_000


def make_private(file: Path) -> None:
    """0600 before the first byte: SQLite gives -wal and -shm the mode of the main file."""
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
