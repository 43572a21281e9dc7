"""The closed part of a space's feed as files for newcomers: each a page of the feed, packed once and better.

A stretch is closed when something stands behind it that no longer fits in: the feed only grows, so that file never
changes. It holds what somebody sees who is neither author nor supervisor: what is held back is sealed in it, and a
release feeds the run again, behind it. Files are derived: they stand in no backup, and one that is gone is made again.

The table says which files count; a file that no row names is never given out. `forget` is for who changes what was
stored (an erasure): rows and files go, and whoever was making one from the old bytes cannot enter it any more.
"""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import sqlalchemy as sa

from fourpermille_desktop.hub import log_tables
from fourpermille_desktop.hub.blobs import SHA
from fourpermille_desktop.hub.holds import Viewer
from fourpermille_desktop.hub.log_tables import entry
from fourpermille_desktop.hub.store import SpaceLook, Store
from fourpermille_desktop.ledger import dialogue, messages, wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.messages import NOTHING_FED, Cursor
from fourpermille_desktop.ledger.wire import Limits
from fourpermille_desktop.private_files import write_private

LEVEL = 17  # of zstd: what is made once may take its time; 19 takes twice as long for 1 % less
FULL = 0.98  # of what one envelope may weigh, by a rougher packing
SMALLEST_ROOM = 1000  # canonical bytes; one run at least
MAKING_SECONDS = 5.0  # one question makes segments for so long; the next one goes on
KEPT_FREE_MB = 100  # records need room more than files that can be made again
UNNAMED_HOURS = 1  # so long a file may wait for its row

segment = sa.Table(
    "segment",
    log_tables.metadata,
    sa.Column("space", sa.LargeBinary, primary_key=True),
    sa.Column("first", sa.BigInteger, primary_key=True, autoincrement=False),  # numbers of the feed
    sa.Column("last", sa.BigInteger, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),  # of the file, and its name
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("feed", sa.LargeBinary, nullable=False),  # the feed hash at `last`
    info=log_tables.DERIVED,
)
turn = sa.Table(  # counts how often the segments of a space were forgotten
    "segment_turn",
    log_tables.metadata,
    sa.Column("space", sa.LargeBinary, primary_key=True),
    sa.Column("turn", sa.BigInteger, nullable=False),
    info=log_tables.DERIVED,
)
FIRST_TURN = sa.text("insert into segment_turn (space, turn) values (:space, 0) on conflict (space) do nothing")
ENTERED = sa.text(
    "insert into segment (space, first, last, sha256, size, feed)"
    " values (:space, :first, :last, :sha256, :size, :feed) on conflict (space, first) do nothing"
)


@dataclass(frozen=True)
class Segment:
    first: int
    last: int
    sha256: str
    size: int  # bytes of the file
    feed: bytes


NOTHING = Segment(0, 0, "", 0, NOTHING_FED)  # before the first one


def forget(store: Store, space: bytes) -> None:
    """After a change of what was stored: no segment of that space counts any more, and its files are gone."""
    with store.writing() as conn:
        forget_in(conn, space)
    crash_here("segment.forgotten")
    shutil.rmtree(_folder(store, space), ignore_errors=True)


def forget_in(conn: sa.Connection, space: bytes) -> None:
    """`forget` inside a transaction; the files, which nothing names any more, go with `forget` or the next making."""
    conn.execute(FIRST_TURN, {"space": space})
    conn.execute(sa.update(turn).where(turn.c.space == space).values(turn=turn.c.turn + 1))
    conn.execute(segment.delete().where(segment.c.space == space))


class Segments:
    """The segments of one hub; several workers may make the same one, and the first that enters it wins."""

    def __init__(self, store: Store, limits: Limits | None = None) -> None:
        self.store = store
        self.limits = limits or Limits()
        self._making = _Locks()

    def read(self, space: bytes, sha: str) -> bytes | None:
        """The bytes of a segment that counts. The name is a stranger's: only what the table holds makes a path."""
        with self.store.reading() as conn:
            named = sa.select(segment.c.sha256).where(segment.c.space == space, segment.c.sha256 == sha)
            known = conn.scalar(named.limit(1)) if SHA.match(sha) else None
        try:
            return (_folder(self.store, space) / known).read_bytes() if known else None
        except FileNotFoundError:
            return None

    def listed(self, space: bytes) -> list[Segment]:
        """Those that are here, from the start of the feed without a gap."""
        return self._looked_at(space)[0]

    def made(self, space: bytes, seconds: float = MAKING_SECONDS) -> tuple[list[Segment], bool]:
        """All segments there are, the missing ones made; True: there was no time for all of them."""
        until = time.monotonic() + seconds
        with self._making.held(space, seconds) as is_mine:
            if not is_mine:
                return self.listed(space), True
            while True:
                held, broken = self._looked_at(space)
                if time.monotonic() > until:
                    return held, True
                if not self._make(space, held, broken):
                    self._sweep(space, held)
                    return held, False

    def _looked_at(self, space: bytes) -> tuple[list[Segment], list[Segment]]:
        """Those that count, and those that do not: behind a gap, of another feed, or their file is gone."""
        there = segment.outerjoin(entry, sa.and_(entry.c.space == segment.c.space, entry.c.seq == segment.c.last))
        asked = sa.select(segment, entry.c.feed.label("fed")).select_from(there).where(segment.c.space == space)
        with self.store.reading() as conn:
            rows = conn.execute(asked.order_by(segment.c.first)).all()
        folder, held, broken = _folder(self.store, space), [NOTHING], list[Segment]()
        for row in rows:
            one = Segment(row.first, row.last, row.sha256, row.size, bytes(row.feed))
            follows = not broken and one.first == held[-1].last + 1 and row.fed is not None
            is_whole = follows and bytes(row.fed) == one.feed and (folder / one.sha256).is_file()
            (held if is_whole else broken).append(one)
        return held[1:], broken

    def _make(self, space: bytes, held: Sequence[Segment], broken: Sequence[Segment]) -> bool:
        """One more, if a further stretch is closed and the disk has room."""
        if not self._has_room():
            return False
        before = held[-1] if held else NOTHING
        with self.store.reading() as conn:  # one moment: the turn, and what is packed
            at_turn = conn.scalar(sa.select(turn.c.turn).where(turn.c.space == space)) or 0
            made = self._packed(SpaceLook(conn, space, Viewer()), space, before)
        if made is None:
            return False
        packed, cursor = made
        new = Segment(before.last + 1, cursor.seq, sha256(packed).hexdigest(), len(packed), cursor.feed)
        if not self._written(space, new, packed):
            return False
        crash_here("segment.written")
        if not self._enter(space, new, broken, at_turn):
            (_folder(self.store, space) / new.sha256).unlink(missing_ok=True)
        return True

    def _has_room(self) -> bool:
        folder = next(place for place in (self.store.folder, *self.store.folder.parents) if place.exists())
        return shutil.disk_usage(folder).free // 1_000_000 >= KEPT_FREE_MB

    def _packed(self, look: SpaceLook, space: bytes, before: Segment) -> tuple[bytes, Cursor] | None:
        """The next page of the feed if it is closed, within what one envelope may weigh."""
        room = dialogue.ROOM
        while True:
            page = dialogue.closed_page(look, Cursor(self.store.id, before.last, before.feed), room)
            if page is None or page.cursor is None:
                return None
            raw = messages.to_bytes(space, page)
            roughly = len(wire.pack(raw, 3))  # tells at a hundredth of the cost whether it will fit
            if roughly <= FULL * self.limits.packed_bytes or room < SMALLEST_ROOM:
                return wire.pack(raw, LEVEL), page.cursor
            room = int(room * 0.95 * FULL * self.limits.packed_bytes / roughly)

    def _written(self, space: bytes, new: Segment, packed: bytes) -> bool:
        """Whole under its name or not at all. A disk that takes no more is no fault here: pages serve as well."""
        folder = _folder(self.store, space)
        try:
            for place in (self.store.folder, folder.parent, folder):
                place.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_private(folder / new.sha256, packed)
        except OSError:
            return False
        return True

    def _enter(self, space: bytes, new: Segment, broken: Sequence[Segment], at_turn: int) -> bool:
        """It counts from now on, unless another worker was first; False: the space was forgotten while it was made."""
        with self.store.writing() as conn:
            conn.execute(FIRST_TURN, {"space": space})
            mine = sa.select(turn.c.turn).where(turn.c.space == space).with_for_update()
            is_of_now = conn.scalar(mine) == at_turn
            if is_of_now:
                for one in broken:
                    is_it = (segment.c.first == one.first, segment.c.sha256 == one.sha256)
                    conn.execute(segment.delete().where(segment.c.space == space, *is_it))
                conn.execute(ENTERED, {"space": space, **vars(new)})
            crash_here("segment.before_commit")
        crash_here("segment.entered")
        return is_of_now

    def _sweep(self, space: bytes, held: Sequence[Segment]) -> None:
        """Files that no row names: another worker was first, or a process ended in between."""
        folder, named = _folder(self.store, space), {one.sha256 for one in held}
        for file in list(folder.iterdir()) if folder.is_dir() else []:
            if file.name not in named and _hours_old(file) > UNNAMED_HOURS:
                file.unlink(missing_ok=True)


def _folder(store: Store, space: bytes) -> Path:
    return store.folder / "segments" / b64(space)


def _hours_old(file: Path) -> float:
    try:
        return (time.time() - file.stat().st_mtime) / 3600
    except FileNotFoundError:
        return 0.0


@dataclass
class _Locks:
    """One maker a space in this process; others wait a little for what it makes."""

    locks: dict[bytes, threading.Lock] = field(default_factory=dict)

    @contextmanager
    def held(self, space: bytes, seconds: float) -> Iterator[bool]:
        lock = self.locks.setdefault(space, threading.Lock())
        is_mine = lock.acquire(timeout=seconds)
        try:
            yield is_mine
        finally:
            if is_mine:
                lock.release()
