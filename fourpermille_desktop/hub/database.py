"""How a hub's database is opened, SQLite or PostgreSQL, and what its faults mean."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event, pool

from fourpermille_desktop.errors import AppError, DatabaseBusy, DiskFull, HubDatabaseAway

BUSY_MS = 5000
BUSY_STATES = {"55P03", "40P01", "57014", "53300"}  # lock timeout, deadlock, cancelled, too many connections
FULL_STATE = "53100"
AWAY_CLASSES = {"08", "57"}  # the connection broke; the server stops or starts
HYGIENE = ("secure_delete=on", "temp_store=memory")  # what is deleted is overwritten, and lies in no other file
POOL = {"pool_size": 6, "max_overflow": 0, "pool_timeout": BUSY_MS / 1000}  # 12 connections per worker on PostgreSQL


def engine(url: sa.URL, *, writes: bool) -> sa.Engine:
    if url.get_backend_name() != "sqlite":
        options = {"options": f"-c lock_timeout={BUSY_MS}", "connect_timeout": BUSY_MS // 1000 or 1}
        return sa.create_engine(
            url,
            connect_args=options,
            hide_parameters=True,
            pool_pre_ping=True,  # a database that was restarted is found again
            isolation_level="READ COMMITTED" if writes else "REPEATABLE READ",
            **POOL,
        )
    made = sa.create_engine(url, poolclass=pool.QueuePool, pool_size=4, max_overflow=16, hide_parameters=True)

    @event.listens_for(made, "connect")
    def _connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in (f"busy_timeout={BUSY_MS}", "journal_mode=wal", "synchronous=full", "fullfsync=on", *HYGIENE):
            connection.execute(f"pragma {pragma}")

    @event.listens_for(made, "begin")
    def _begun(connection: sa.Connection) -> None:
        connection.exec_driver_sql("begin immediate" if writes else "begin")

    return made


@contextmanager
def faults_named() -> Iterator[None]:
    """Locked, full and away become errors of our own; anything else is a bug and stays one."""
    try:
        yield
    except sa.exc.TimeoutError as error:  # no connection became free in time
        raise DatabaseBusy() from error
    except sa.exc.OperationalError as error:
        named = _named(error)
        if named is None:
            raise
        raise named from error


def _named(error: sa.exc.OperationalError) -> AppError | None:
    words, state = str(error.orig).lower(), getattr(error.orig, "sqlstate", None)
    if state in BUSY_STATES or "locked" in words or "busy" in words:
        return DatabaseBusy()
    if state == FULL_STATE or "full" in words or "no space" in words:
        return DiskFull(free_mb=0)
    is_server = error.connection_invalidated or hasattr(error.orig, "sqlstate")
    return HubDatabaseAway() if is_server and (state is None or state[:2] in AWAY_CLASSES) else None


# --- after something was erased ---


def write_anew(made: sa.Engine) -> None:
    """Leave no page in the database's files that holds what was deleted or replaced.

    SQLite writes its file anew. PostgreSQL gives up the old versions of the rows; its server writes over them in time.
    """
    if made.dialect.name == "sqlite":
        _outside(made, "vacuum")
        fold(made)
        return
    with faults_named(), made.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
        conn.exec_driver_sql("vacuum log")


def fold(made: sa.Engine) -> None:
    """SQLite: fold the -wal into the file and empty it."""
    if made.dialect.name == "sqlite":
        _outside(made, "pragma wal_checkpoint(truncate)")


def _outside(made: sa.Engine, statement: str) -> None:
    """A statement that is part of no transaction."""
    with faults_named():
        raw = made.raw_connection()
        try:
            driver: Any = raw.driver_connection
            driver.execute(statement).fetchall()
        finally:
            raw.close()
