"""The records of one profile, opened: who may read, the one way to write, and who is told.

`commit()` appends to the log and applies to the tables in one transaction with `synchronous=FULL`; from its return on,
power and network no longer matter. Listeners hear once per commit which kinds of record changed.
"""

from __future__ import annotations

import hashlib
import logging
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ledger.canonical import b64, unb64
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.profile_lock import share
from fourpermille_desktop.records import apply, erasing, log, migrate, models, sealed
from fourpermille_desktop.records.database import BUSY_MS, engine, faults_as_sentences
from fourpermille_desktop.records.log import Author, Edit
from fourpermille_desktop.records.marks import Marks, leave_own_replicas

logger = logging.getLogger("fourpermille")
Listener = Callable[[frozenset[str]], None]


@dataclass(frozen=True)
class Act:
    """What one `commit()` did."""

    id: str
    kinds: frozenset[str]


class Records:
    """Open records. Reads anywhere (always with a limit); writes through `commit()` and the few local rows below."""

    def __init__(self, profile: Profile, *, alarm: bool = False, busy_ms: int = BUSY_MS) -> None:
        self.profile = profile
        self.file: Path = profile.database_file
        self.listeners: list[Listener] = []
        self.after_erasing: list[Callable[[], object]] = []  # what else of this laptop holds copies of the log
        self._appended = 0  # commits of our own since `changed_elsewhere` was asked
        if profile.leaving_mark.exists():
            from fourpermille_desktop.records import leaving  # here: it knows the copies, and they know the records

            leaving.finish_begun(profile)
        keys = profile.keys
        self._share = share(profile.folder)
        try:
            self._open(profile, keys.database, keys.device, alarm, busy_ms)
        except BaseException:
            self._share.release()
            raise

    def _open(self, profile: Profile, key: bytes, device: bytes, alarm: bool, busy_ms: int) -> None:
        with faults_as_sentences(self.file):
            migrate.bring_up_to_date(profile)
            self._reader = engine(self.file, key, writes=False, busy_ms=busy_ms)
            self._writer = engine(self.file, key, writes=True, busy_ms=busy_ms)
            if alarm:
                _raise_alarm(self._writer)
            try:
                self.author = Author(self._actor(), device)
                self._look_at_mark()
            except BaseException:
                self._dispose()
                raise
            self._known = self._newest()
        if self.local("erased before a restore"):
            from fourpermille_desktop.records import erased_before  # here: hardly any start needs it

            erased_before.take_over(self)
        if self.local(erasing.LEFT):  # an erasure that a power cut or another program kept from its end
            erasing.finish(self)

    def _look_at_mark(self) -> None:
        """Before the first write: a profile that was put back or runs twice writes under a new name."""
        self._marks = Marks(self.profile)
        with self.reading() as conn:
            fits = self._marks.fits(conn)
        if not fits:
            with self.writing() as conn:
                leave_own_replicas(conn)
        self.keep_mark()

    def keep_mark(self) -> None:
        """At the start, after a sync and at the end: how far this profile has written."""
        with self.reading() as conn:
            self._marks.keep(conn)

    def close(self) -> None:
        if not self._share.is_held:
            return
        try:
            self.keep_mark()
        except AppError as error:  # the file went away or is damaged: closing closes all the same
            logger.warning("the mark of this profile was not written: %s", type(error).__name__)
        self._dispose()
        self._share.release()

    def _dispose(self) -> None:
        self._reader.dispose()
        self._writer.dispose()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        with faults_as_sentences(self.file), self._reader.connect() as conn:
            yield conn

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """One transaction; its faults are sentences and leave everything as it was."""
        with faults_as_sentences(self.file), self._writer.begin() as conn:
            appended = log.count_appended(conn)
            conn.info["erased"], conn.info["from hub"] = False, b""
            crash_here("store.begun")
            yield conn
            crash_here("store.before_commit")
            conn_info = dict(conn.info)
        crash_here("store.committed")
        self._appended += appended[0]
        if conn_info.pop("erased", False):
            erasing.finish(self)
            for act in self.after_erasing:
                act()

    def commit(
        self,
        edits: Sequence[Edit],
        *,
        undo: bytes | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Act | None:
        """Write one act, all or nothing; None when there is nothing to write.

        `progress(written, total)` comes between commits of a long act; raising in it takes the whole act back.
        """
        edits = [edit for edit in edits if edit.values]
        if not edits:
            return None
        with self.writing() as conn:
            act, kinds = log.append_act(conn, edits, self.author, undo=undo, progress=progress)
        self.tell(kinds)
        return Act(b64(act), frozenset(kinds))

    def tell(self, kinds: set[str] | frozenset[str]) -> None:
        """Listeners hear once, after the transaction."""
        for listener in self.listeners if kinds else ():
            listener(frozenset(kinds))

    def rebuild(self) -> None:
        """Compute every table anew from the log, in one transaction."""
        with self.writing() as conn:
            rebuild(conn)
        self.tell(set(models.SUBJECTS))

    def tables_digest(self) -> str:
        """A fingerprint of all computed tables, to prove that the log alone makes them."""
        digest = hashlib.sha256()
        with self.reading() as conn:
            for name in models.COMPUTED:
                table = models.metadata.tables[name]
                order = [column.name for column in table.primary_key]
                for row in conn.exec_driver_sql(f"select * from {name} order by {', '.join(order)}"):
                    digest.update(repr((name, *row)).encode())
        return digest.hexdigest()

    def write_anew(self) -> None:
        """Write the file anew from what is in it, so that no page of it holds what was deleted."""
        self._outside("vacuum")
        self.fold()

    def fold(self) -> None:
        """Fold the -wal into the file and empty it."""
        self._outside("pragma wal_checkpoint(truncate)")

    def _outside(self, statement: str) -> None:
        """A statement that is part of no transaction."""
        with faults_as_sentences(self.file):
            raw = self._writer.raw_connection()
            try:
                driver: Any = raw.driver_connection
                driver.execute(statement).fetchall()
            finally:
                raw.close()

    # --- small local facts, never synced ---

    def local(self, name: str) -> str | None:
        with self.reading() as conn:
            return conn.exec_driver_sql("select value from local where name = ?", (name,)).scalar()

    def set_local(self, name: str, value: str | None) -> None:
        with self.writing() as conn:
            conn.exec_driver_sql("insert or replace into local (name, value) values (?, ?)", (name, value))

    def changed_elsewhere(self) -> bool:
        """Whether another process added to the log since the last call; the window asks each second.

        The numbers of the log are dense: what was added and is not ours is somebody else's.
        """
        newest = self._newest()
        not_ours = newest - self._known - self._appended
        self._known, self._appended = newest, max(0, -not_ours)
        return not_ours > 0

    def _newest(self) -> int:
        with self.reading() as conn:
            return int(conn.exec_driver_sql("select coalesce(max(lid), 0) from log").scalar_one())

    def _actor(self) -> bytes:
        """Read first: opening waits for no writer, except the first time of all."""
        held = self.local("actor")
        if held:
            return unb64(held, 16)
        with self.writing() as conn:
            made = b64(os.urandom(16))
            conn.exec_driver_sql("insert or ignore into local (name, value) values ('actor', ?)", (made,))
            return unb64(conn.exec_driver_sql("select value from local where name = 'actor'").scalar_one(), 16)


def rebuild(conn: sa.Connection) -> None:
    with apply.applying(conn):
        for name in models.COMPUTED:
            conn.exec_driver_sql(f"delete from {name}")
        for lid in sealed.in_order(conn):
            apply.apply(conn, lid, log.load(conn, lid))


def new_id() -> bytes:
    """A UUIDv7: 48 bits of time in ms, then random; Python has none before 3.14."""
    raw = bytearray((time.time_ns() // 1_000_000).to_bytes(6, "big") + os.urandom(10))
    raw[6] = (raw[6] & 0x0F) | 0x70
    raw[8] = (raw[8] & 0x3F) | 0x80
    return bytes(raw)


def _raise_alarm(made: sa.Engine) -> None:
    """In tests: a trigger on every computed table that refuses any writer but the applier."""

    @event.listens_for(made, "connect")
    def _connected(connection: Any, record: Any) -> None:
        allow = record.info.setdefault("applying", [False])
        connection.create_function("fp_applying", 0, lambda: int(allow[0]))
        for table in models.COMPUTED:
            for act in ("insert", "update", "delete"):
                connection.execute(
                    f"create temp trigger alarm_{table}_{act} before {act} on main.{table}"
                    f" when not fp_applying() begin select raise(abort, 'only commit() writes {table}'); end"
                )
