"""One SQLCipher file a profile: how it is opened, keyed and locked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event, pool
from sqlcipher3 import dbapi2

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.profile import free_mb
from fourpermille_desktop.records.faults import BUSY_MS, known_fault

__all__ = ["BUSY_MS", "engine", "faults_as_sentences", "free_mb", "make_private", "url"]


def url(file: Path, key: bytes) -> sa.URL:
    """A raw key: no derivation at each opening (0.5 ms instead of 150)."""
    return sa.URL.create("sqlite+pysqlcipher", password=f"x'{key.hex()}'", database=str(file))


def engine(file: Path, key: bytes, *, writes: bool, busy_ms: int = BUSY_MS) -> sa.Engine:
    """Writers begin immediately, so that two processes never read the same place in the chain. Readers see one state
    of the file from their first to their last line, and cannot write at all."""
    made = sa.create_engine(
        url(file, key),
        poolclass=pool.QueuePool,
        pool_size=4,
        max_overflow=8,
        hide_parameters=True,  # the words of an error never hold what people typed
    )

    @event.listens_for(made, "connect")
    def _connected(connection: Any, _record: object) -> None:
        prepare(connection, busy_ms)
        if not writes:
            connection.execute("pragma query_only=on")

    @event.listens_for(made, "begin")
    def _begun(connection: sa.Connection) -> None:
        connection.exec_driver_sql("begin immediate" if writes else "begin")

    return made


def prepare(connection: Any, busy_ms: int = BUSY_MS) -> None:
    """The settings every connection of ours has, whoever opened it."""
    connection.isolation_level = None
    for pragma in (
        "cipher_log_level=none",  # SQLCipher's own lines on standard error say less than our sentence
        f"busy_timeout={busy_ms}",
        "journal_mode=wal",
        "synchronous=full",
        "fullfsync=on",
        "checkpoint_fullfsync=on",
        "foreign_keys=off",
        "temp_store=memory",
        "secure_delete=on",  # what is deleted is overwritten in the file
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
    except (sa.exc.DatabaseError, dbapi2.DatabaseError, OSError) as error:
        known = known_fault(error, file)
        if known is None:
            raise
        raise known from error


def make_private(file: Path) -> None:
    """0600 before the first byte: SQLite gives -wal and -shm the mode of the main file."""
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
