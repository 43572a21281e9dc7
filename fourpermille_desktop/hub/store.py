"""What a hub holds: the log of every space it serves, the dense feed over it, the tips. SQLite or PostgreSQL.

A push is verified before it comes here; `take` is one transaction whose last statements move the counter row, so the
order of numbers is the order of commits and no reader ever skips one. Durable before it returns.

SQLite has one writer at a time. On PostgreSQL a push first locks the chains it continues (`lock_chains`), so that two
pushes of one chain come one after the other, and the counter row only at the end, so that two laptops hardly wait for
each other. Every statement after a lock sees what was committed before it (READ COMMITTED), and nothing is read before.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from fourpermille_desktop.errors import HubDatabaseUnknown
from fourpermille_desktop.hub.database import engine, faults_named, fold, write_anew
from fourpermille_desktop.hub.log_tables import (
    FEED_AT,
    FIRST_HEAD,
    FIRST_HEADER,
    HEAD_ON,
    PLACE,
    commit_of,
    entry,
    feed,
    insert,
    log,
    metadata,
    node,
    tip,
)
from fourpermille_desktop.ledger.canonical import decode, unb64
from fourpermille_desktop.ledger.commit import Commit, seal
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.dialogue import FeedRow, Taken, feed_hash
from fourpermille_desktop.ledger.messages import NOTHING_FED, Hold
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import Run

if TYPE_CHECKING:
    from fourpermille_desktop.hub.holds import HeldBack, Viewer

__all__ = ["Space", "SpaceLook", "Store", "append_to_feed", "device_of", "entry", "faults_named", "feed"]
__all__ += ["load_whole", "log", "metadata", "node", "open_store", "tip"]

STEPS = 500  # rows fetched at a time when a chain is walked back
MAKING = (0x4A1000, 0)  # the advisory lock of who makes the tables


class Store:
    """A hub's database, and the folder of what a hub keeps beside it."""

    def __init__(self, url: sa.URL, folder: Path) -> None:
        from fourpermille_desktop.hub import erasing, tables  # noqa: F401 - they hang on the metadata of this file

        self.folder = folder  # with PostgreSQL it may not be there yet
        self._writer = engine(url, writes=True)
        self._reader = engine(url, writes=False)
        with self._writer.begin() as conn:
            if conn.dialect.name == "postgresql":  # workers that start together make the tables one after the other
                conn.execute(sa.select(sa.func.pg_advisory_xact_lock(*MAKING)))
            is_older = sa.inspect(conn).has_table("log") and not sa.inspect(conn).has_table("redaction")
            metadata.create_all(conn)
            if is_older:
                erasing.catch_up(conn)
            self.unclean = erasing.unclean_spaces(conn)  # where an erasure was kept from its end
            held = conn.scalar(sa.select(node.c.id))
            if held is None:
                held = os.urandom(16)
                conn.execute(node.insert().values(id=held))
            self.id = bytes(held)
        for space in sorted(self.unclean):
            self.clean(space)

    def close(self) -> None:
        self._writer.dispose()
        self._reader.dispose()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """For the modules with tables of their own."""
        with faults_named(), self._reader.begin() as conn:
            yield conn

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        with faults_named(), self._writer.begin() as conn:
            yield conn

    def clean(self, space: bytes) -> None:
        """What is left to do where values were erased; what is in the way now is tried again later."""
        from fourpermille_desktop.hub import erasing

        self.unclean.add(space)
        if erasing.after_erasing(self, space):
            self.unclean.discard(space)

    def write_anew(self) -> None:
        """Leave no page in the database's files that holds what was deleted or replaced."""
        write_anew(self._writer)

    def fold(self) -> None:
        fold(self._writer)

    def space(self, space: bytes, viewer: Viewer | None = None) -> Space:
        """One space as somebody may see it; without a viewer as anybody may: what is held back is sealed."""
        return Space(self, space, self._writer, self._reader, viewer)


def open_store(data: Path, database: str | None = None) -> Store:
    """The hub's database: SQLite in a folder (0700 and 0600, whatever the umask says), or the one named by a URL."""
    try:
        if database:
            return Store(sa.make_url(database), data)
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = data / "hub.db"
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        return Store(sa.URL.create("sqlite", database=str(file)), data)
    except sa.exc.NoSuchModuleError as error:
        raise HubDatabaseUnknown(reason="no such kind of database") from error
    except sa.exc.ArgumentError as error:
        raise HubDatabaseUnknown(reason="the address is not one of a database") from error
    except (sa.exc.DBAPIError, OSError) as error:  # the words of the driver, never the address with its password
        raise HubDatabaseUnknown(reason=str(getattr(error, "orig", None) or error)) from error
    except ImportError as error:
        lacks = (
            f"{error.name} is not installed" if error.name else "libpq, PostgreSQL's library, is not on this computer"
        )
        raise HubDatabaseUnknown(reason=lacks) from error


class Space:
    """One space of a hub: `ledger.dialogue.Hub`."""

    def __init__(
        self, store: Store, space: bytes, writer: sa.Engine, reader: sa.Engine, viewer: Viewer | None = None
    ) -> None:
        self.id = store.id
        self._store = store
        self.space = space
        self._viewer = viewer
        self._writer = writer
        self._reader = reader

    def take(self, runs: Sequence[Run]) -> Taken:
        """Store what is new in one transaction; duplicates are acknowledged again."""
        from fourpermille_desktop.hub.taking import Taking

        if not runs:
            return Taken()
        with faults_named(), self._writer.begin() as conn:
            taking = Taking(conn, self.space)
            taken = taking.take(runs)
            crash_here("hub.before_commit")
        crash_here("hub.committed")
        if taking.has_erased or self.space in self._store.unclean:
            self._store.clean(self.space)
        return taken

    @contextmanager
    def look(self) -> Iterator[SpaceLook]:
        with faults_named(), self._reader.begin() as conn:
            yield SpaceLook(conn, self.space, self._viewer)

    def key_of(self, replica: bytes) -> bytes | None:
        with faults_named(), self._reader.begin() as conn:
            return device_of(conn, self.space, replica)


def device_in(commit: Commit) -> bytes | None:
    """The public key of who writes a chain, where this is its first commit."""
    return unb64(commit.header.extra["key"], 32) if commit.header.n == 1 else None


def device_of(conn: sa.Connection, space: bytes, replica: bytes) -> bytes | None:
    """The public key of who writes a replica, from its first commit."""
    header = conn.scalar(FIRST_HEADER, {"of_space": space, "of_replica": replica})
    return unb64(decode(header)[7]["key"], 32) if header else None


class SpaceLook:
    """One space as of one moment: `ledger.dialogue.Look`."""

    def __init__(self, conn: sa.Connection, space: bytes, viewer: Viewer | None = None) -> None:
        self._conn = conn
        self._space = space
        self._viewer = viewer

    def head(self) -> tuple[int, bytes]:
        head = self._conn.scalar(sa.select(feed.c.head).where(feed.c.space == self._space)) or 0
        return head, self.feed_at(head) or NOTHING_FED

    def feed_at(self, seq: int) -> bytes | None:
        if seq == 0:
            return NOTHING_FED
        return self._conn.scalar(FEED_AT, {"of_space": self._space, "at_seq": seq})

    def feed_after(self, seq: int, limit: int) -> list[FeedRow]:
        same = sa.and_(*(entry.c[name] == log.c[name] for name in PLACE))
        rows = self._conn.execute(
            sa.select(log.c.replica, log.c.n, log.c.hash, log.c.sig.is_not(None).label("is_signed"), log.c.size)
            .select_from(entry.join(log, same))
            .where(entry.c.space == self._space, entry.c.seq > seq)
            .order_by(entry.c.seq)
            .limit(limit)
        )
        return [FeedRow(Tip(row.replica, row.n, row.hash), bool(row.is_signed), row.size) for row in rows]

    @cached_property
    def _tips(self) -> frozenset[Tip]:
        rows = self._conn.execute(sa.select(tip).where(tip.c.space == self._space))
        return frozenset(Tip(row.replica, row.n, row.hash) for row in rows)

    def tips(self) -> frozenset[Tip]:
        return self._tips

    def holds(self, named: Tip) -> bool:
        return self._conn.scalar(sa.select(sa.literal(1)).where(*is_at(log, self._space, named))) is not None

    def ancestry(self, named: Tip) -> Iterator[Tip]:
        wanted, n = named.hash, named.n
        while n > 0:
            rows = self._conn.execute(
                sa.select(log.c.n, log.c.hash, log.c.prev)
                .where(log.c.space == self._space, log.c.replica == named.replica)
                .where(log.c.n <= n, log.c.n > n - STEPS)
                .order_by(log.c.n.desc())
            )
            by_hash = {row.hash: row for row in rows}
            n -= STEPS
            while wanted in by_hash:
                row = by_hash[wanted]
                yield Tip(named.replica, row.n, row.hash)
                wanted = row.prev

    def load(self, tips: Collection[Tip]) -> list[Commit]:
        by_replica: dict[bytes, list[Tip]] = {}
        for named in tips:
            by_replica.setdefault(named.replica, []).append(named)
        found: dict[bytes, Commit] = {}
        for replica, group in by_replica.items():
            least, most = min(t.n for t in group), max(t.n for t in group)
            rows = self._conn.execute(
                sa.select(log)
                .where(log.c.space == self._space, log.c.replica == replica)
                .where(log.c.n >= least, log.c.n <= most)
            )
            wanted = {t.hash for t in group}
            hidden = self._held_back.hidden(wanted)
            held = {row.hash: commit_of(row) for row in rows if row.hash in wanted}
            found |= {hash_: seal(commit) if hash_ in hidden else commit for hash_, commit in held.items()}
        return [found[named.hash] for named in tips]

    # --- what is held back ---

    def held_back(self, hashes: Collection[bytes]) -> list[Hold]:
        return self._held_back.among(hashes)

    def own_held_back(self) -> list[Hold]:
        return self._held_back.own()

    def blank(self) -> list[Tip]:
        from fourpermille_desktop.hub import holds

        return holds.blanks(self._conn, self._space)

    @cached_property
    def _held_back(self) -> HeldBack:
        from fourpermille_desktop.hub import holds

        return holds.HeldBack(self._conn, self._space, self._viewer or holds.Viewer())


def load_whole(conn: sa.Connection, space: bytes, named: Tip) -> Commit:
    """One commit as it is stored, whoever asks: for those who decide on it."""
    return commit_of(conn.execute(sa.select(log).where(*is_at(log, space, named))).one())


def append_to_feed(conn: sa.Connection, space: bytes, names: Sequence[Tip]) -> None:
    """Last in a transaction: the counter row. Its lock makes the order of numbers the order of commits; a rollback
    leaves no gap."""
    if not names:
        return
    on = {"of_space": space, "by": len(names)}
    head = conn.execute(HEAD_ON, on).scalar()
    if head is None:  # the first push into this space; another first one may be under way
        conn.execute(FIRST_HEAD, {"space": space})
        head = conn.execute(HEAD_ON, on).scalar_one()
    crash_here("hub.head_moved")
    seq = head - len(names)
    at = SpaceLook(conn, space).feed_at(seq) or NOTHING_FED
    rows = []
    for named in names:
        seq, at = seq + 1, feed_hash(at, [named.hash])
        place = {"space": space, "replica": named.replica, "n": named.n, "hash": named.hash}
        rows.append(place | {"seq": seq, "feed": at})
    insert(conn, entry, rows)
    crash_here("hub.entries_written")


def is_at(table: sa.Table, space: bytes, named: Tip) -> list[sa.ColumnElement[bool]]:
    held = {"space": space, "replica": named.replica, "n": named.n, "hash": named.hash}
    return [table.c[name] == value for name, value in held.items()]
