"""One space of a profile as the sync dialogue sees it: `ledger.dialogue.Laptop` over the log.

Arrived commits take the same road into the tables as local ones. A page is stored in slices through the one writer,
each with its acknowledgements and the cursor up to that slice: saving never waits long and a crash claims nothing.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from fourpermille_desktop.errors import RecordsNotProven
from fourpermille_desktop.ledger import signing, wire
from fourpermille_desktop.ledger.canonical import b64, decode, unb64
from fourpermille_desktop.ledger.commit import Commit
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.messages import Cursor
from fourpermille_desktop.ledger.sides import Word
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import Run
from fourpermille_desktop.records import erasing, glance, held, log, mass, sealed
from fourpermille_desktop.records.store import Records

STEPS = 500  # rows read at a time when a chain is walked back
_COMMIT = (
    "select l.lid, l.n, l.hash, l.header, l.body, l.seed, l.salts, l.form, l.sig, p.hash as prev"
    " from log l left join log p on p.lid = l.parent"
)


class Exchange:
    """The commits of one space that may leave this laptop, and those that arrive."""

    def __init__(self, records: Records, space: bytes) -> None:
        self.records = records
        self.space = space
        self.kinds: set[str] = set()  # kinds of record that arrived commits touched

    # --- what is held ---

    def tips(self) -> frozenset[Tip]:
        with self.records.reading() as conn:
            return frozenset(self._signed_tips(conn))

    def own_tips(self) -> list[Tip]:
        with self.records.reading() as conn:
            own = self._own_replicas(conn)
            return sorted(tip for tip in self._signed_tips(conn) if tip.replica in own)

    def holds(self, tip: Tip) -> bool:
        with self.records.reading() as conn:
            return log.find(conn, self.space, tip.replica, tip.n, tip.hash) is not None

    def ancestry(self, tip: Tip) -> Iterator[Tip]:
        with self.records.reading() as conn:
            yield from self._back(conn, tip)

    def load(self, tips: Collection[Tip]) -> list[Commit]:
        found: dict[bytes, Commit] = {}
        with self.records.reading() as conn:
            for replica in {tip.replica for tip in tips}:
                numbers = [tip.n for tip in tips if tip.replica == replica]
                wanted = {tip.hash for tip in tips}
                for row in self._rows(conn, replica, min(numbers), max(numbers)):
                    if row.hash in wanted:
                        found[row.hash] = log.from_row(row)
        return [found[tip.hash] for tip in tips]

    def key_of(self, replica: bytes) -> bytes | None:
        with self.records.reading() as conn:
            header = conn.exec_driver_sql(
                "select header from log where space = ? and replica = ? and n = 1 limit 1", (self.space, replica)
            ).scalar()
        return unb64(decode(header)[7]["key"], 32) if header else None

    # --- what leaves ---

    def sign(self) -> None:
        """Sign the unsigned ends of the own chains, a signature at least every 64 commits and 128 kB."""
        if not self._unsigned_ends():
            return
        crash_here("exchange.before_sign")
        with self.records.writing() as conn:
            for end in self._unsigned_ends(conn):
                commits = self._unsigned(conn, end)
                device = self.records.author.device
                for place in wire.plan_signatures([commit for _lid, commit in commits]):
                    lid, commit = commits[place]
                    conn.exec_driver_sql(
                        "update log set sig = ? where lid = ?", (signing.sign(device, commit.hash), lid)
                    )
                    crash_here("exchange.signed_one")

    def unacknowledged(self, hub: bytes, room: int) -> list[Run]:
        """Own signed runs this hub has not acknowledged. A forked replica goes by the slow path."""
        runs: list[Run] = []
        with self.records.reading() as conn:
            for tip in self._own_unforked(conn):
                rows = self._rows(conn, tip.replica, self._acked_n(conn, hub, tip.replica) + 1, tip.n)
                for run in wire.each_run(log.from_row(row) for row in rows):
                    runs.append(run)
                    room -= run.size()
                    if room <= 0:
                        return runs
        return runs

    def waiting_records(self) -> int:
        """How many records have own changes that no hub has confirmed."""
        with self.records.reading() as conn:
            return glance.waiting(conn.connection.driver_connection)

    # --- what arrives ---

    def cursor(self, hub: bytes) -> Cursor | None:
        with self.records.reading() as conn:
            row = conn.exec_driver_sql(
                "select seq, feed from cursor where hub = ? and space = ?", (hub, self.space)
            ).first()
        return Cursor(hub, row.seq, row.feed) if row else None

    def take(
        self, runs: Sequence[Run], hub: bytes, acks: Collection[bytes], cursor: Cursor | None, word: Word | None = None
    ) -> int:
        """One transaction: what is new, acknowledgements, holds, cursor. Returns the changes stored.

        From a stick `hub` is empty: a stick proves nothing of what a hub has.
        """
        kinds: set[str] = set()
        stored = 0
        with self.records.writing() as conn:
            own = self._own_replicas(conn)
            conn.info["from hub"] = hub
            for run in runs:
                new = self._store(conn, run, kinds)
                stored += new
                crash_here("exchange.run_stored")
                if hub and run.replica in own:  # a restored laptop gets its own commits back: the hub has them
                    self._acknowledge(conn, hub, [run.hash])
            self._acknowledge(conn, hub, acks)
            crash_here("exchange.acked")
            if word is not None:
                held.note(conn, self.space, hub, word)
                crash_here("exchange.holds_noted")
            if cursor is not None:
                conn.exec_driver_sql(
                    "insert or replace into cursor (hub, space, seq, feed) values (?, ?, ?, ?)",
                    (hub, self.space, cursor.seq, cursor.feed),
                )
                crash_here("exchange.cursor_moved")
        crash_here("exchange.taken")
        self.kinds |= kinds
        self.records.tell(kinds)
        return stored

    # --- what is held back, and what would change very much ---

    def unexplained(self) -> list[Tip]:
        with self.records.reading() as conn:
            return sealed.closed(conn, self.space, unexplained=True)

    def doubtful(self, hub: bytes) -> list[Tip]:
        with self.records.reading() as conn:
            return sorted({*sealed.closed(conn, self.space), *held.tips_at(conn, self.space, hub)})

    def touched(self, runs: Sequence[Run]) -> dict[tuple[str, bytes], bool]:
        with self.records.reading() as conn:
            own = self._own_replicas(conn)
            return mass.touched(conn, self.space, [run for run in runs if run.replica not in own])

    def shown(self) -> int:
        with self.records.reading() as conn:
            return mass.shown(conn, self.space)

    def is_forked(self) -> bool:
        with self.records.reading() as conn:
            tips = conn.exec_driver_sql(
                "select count(*) from own_replica o join tip t on t.space = o.space and t.replica = o.id"
                " where o.space = ? and o.current = 1",
                (self.space,),
            ).scalar_one()
        return int(tips) > 1

    def rekey(self) -> None:
        with self.records.writing() as conn:
            log.leave_replica(conn, self.space)
            crash_here("exchange.rekeyed")

    def _store(self, conn: sa.Connection, run: Run, kinds: set[str]) -> int:
        stored = 0
        lid: int | None = None
        prev = Tip(run.replica, run.first_n - 1, run.prev)
        if run.first_n > 1:
            lid = log.find(conn, self.space, prev.replica, prev.n, prev.hash)
        for commit in run.commits:
            known = log.find(conn, self.space, run.replica, commit.header.n, commit.hash)
            if known is None:
                if commit.header.n > 1 and lid is None:
                    raise RecordsNotProven(first=run.first_n, last=run.last_n)
                kinds |= log.insert(conn, commit, lid)
                crash_here("exchange.commit_stored")
                known = log.find(conn, self.space, run.replica, commit.header.n, commit.hash)
                stored += len(commit.changes)
            elif sealed.is_closed(conn, known) and (opened := sealed.opened_by(conn, commit)) is not None:
                kinds |= sealed.open_(conn, known, opened)
                stored += len(commit.changes)
            else:
                if commit.signature is not None:
                    signed = "update log set sig = ? where lid = ? and sig is null"
                    conn.exec_driver_sql(signed, (commit.signature, known))
                kinds |= erasing.obey_again(conn, known, commit)
            lid = known
        return stored

    def _acknowledge(self, conn: sa.Connection, hub: bytes, hashes: Collection[bytes]) -> None:
        """A commit that is named answers for all before it in its chain, not for another branch of a cloned one."""
        for replica in self._own_replicas(conn) if hashes else ():
            waiting = conn.exec_driver_sql(
                "select lid, hash, parent from log where space = ? and replica = ? and lid > ? order by lid",
                (self.space, replica, self._acked_lid(conn, hub, replica)),
            ).all()
            covered: set[int] = set()
            for row in reversed(waiting):
                if row.hash in hashes or row.lid in covered:
                    covered |= {row.lid, row.parent}
            first_open = next((i for i, row in enumerate(waiting) if row.lid not in covered), len(waiting))
            if first_open:
                conn.exec_driver_sql(
                    "insert or replace into acked (hub, space, replica, lid) values (?, ?, ?, ?)",
                    (hub, self.space, replica, waiting[first_open - 1].lid),
                )

    # --- chains ---

    def _rows(self, conn: sa.Connection, replica: bytes, first_n: int, last_n: int) -> Iterable[Any]:
        where = " where l.space = ? and l.replica = ? and l.n between ? and ? order by l.n"
        return conn.exec_driver_sql(_COMMIT + where, (self.space, replica, first_n, last_n))

    def _back(self, conn: sa.Connection, tip: Tip) -> Iterator[Tip]:
        wanted, n = log.find(conn, self.space, tip.replica, tip.n, tip.hash), tip.n
        while n > 0 and wanted is not None:
            rows = conn.exec_driver_sql(
                "select lid, n, hash, parent from log where space = ? and replica = ? and n between ? and ?",
                (self.space, tip.replica, n - STEPS + 1, n),
            )
            by_lid = {row.lid: row for row in rows}
            n -= STEPS
            while wanted in by_lid:
                row = by_lid[wanted]
                yield Tip(tip.replica, row.n, row.hash)
                wanted = row.parent

    def _signed_tips(self, conn: sa.Connection) -> set[Tip]:
        """The newest signed commit of every branch; what was written since the last signature does not count yet."""
        tips: set[Tip] = set()
        unsigned: list[Any] = []
        for row in conn.exec_driver_sql(
            "select l.lid, l.replica, l.n, l.hash, l.sig is not null as is_signed"
            " from tip join log l on l.lid = tip.lid where tip.space = ?",
            (self.space,),
        ):
            if row.is_signed:
                tips.add(Tip(row.replica, row.n, row.hash))
            else:
                unsigned.append(row)
        for row in unsigned:
            found = self._newest_signed(conn, row.lid)
            if found and not any(found in self._back(conn, tip) for tip in tips if tip.replica == found.replica):
                tips.add(found)
        return tips

    def _newest_signed(self, conn: sa.Connection, lid: int | None) -> Tip | None:
        while lid is not None:
            row = conn.exec_driver_sql(
                "select replica, n, hash, parent, sig is not null as is_signed from log where lid = ?", (lid,)
            ).one()
            if row.is_signed:
                return Tip(row.replica, row.n, row.hash)
            lid = row.parent
        return None

    def _unsigned_ends(self, conn: sa.Connection | None = None) -> list[int]:
        if conn is None:
            with self.records.reading() as reader:
                return self._unsigned_ends(reader)
        rows = conn.exec_driver_sql(
            "select l.lid from own_replica o join tip on tip.space = o.space and tip.replica = o.id"
            " join log l on l.lid = tip.lid where o.space = ? and l.sig is null",
            (self.space,),
        )
        return [row.lid for row in rows]

    def _unsigned(self, conn: sa.Connection, lid: int | None) -> list[tuple[int, Commit]]:
        commits: list[tuple[int, Commit]] = []
        while lid is not None:
            parent, is_signed = conn.exec_driver_sql(
                "select parent, sig is not null from log where lid = ?", (lid,)
            ).one()
            if is_signed:
                break
            commits.append((lid, log.load(conn, lid)))
            lid = parent
        return commits[::-1]

    def _own_replicas(self, conn: sa.Connection) -> set[bytes]:
        return {row.id for row in conn.exec_driver_sql("select id from own_replica where space = ?", (self.space,))}

    def _own_unforked(self, conn: sa.Connection) -> list[Tip]:
        own = self._own_replicas(conn)
        tips = [tip for tip in self._signed_tips(conn) if tip.replica in own]
        replicas = [tip.replica for tip in tips]
        return sorted(tip for tip in tips if replicas.count(tip.replica) == 1)

    def _acked_lid(self, conn: sa.Connection, hub: bytes, replica: bytes) -> int:
        held = conn.exec_driver_sql(
            "select lid from acked where hub = ? and space = ? and replica = ?", (hub, self.space, replica)
        ).scalar()
        return int(held) if held else 0

    def _acked_n(self, conn: sa.Connection, hub: bytes, replica: bytes) -> int:
        n = conn.exec_driver_sql(
            "select l.n from acked join log l on l.lid = acked.lid"
            " where acked.hub = ? and acked.space = ? and acked.replica = ?",
            (hub, self.space, replica),
        ).scalar()
        return int(n) if n else 0


def met_hub(records: Records, url: str) -> bytes | None:
    """The id of the hub last met at an address."""
    held = records.local(f"hub {url}")
    return unb64(held, 16) if held else None


def meet_hub(records: Records, url: str, hub: bytes) -> None:
    if met_hub(records, url) != hub:
        records.set_local(f"hub {url}", b64(hub))
        crash_here("exchange.hub_met")


def note_run(records: Records, hub: bytes, pushed: int, pulled: int) -> None:
    """Remember that a sync went through, for the status line and the sync page."""
    with records.writing() as conn:
        conn.exec_driver_sql(
            "insert or replace into sync_run (at, hub, pushed, pulled, note) values (?, ?, ?, ?, '')",
            (time.time_ns() // 1_000_000, b64(hub), pushed, pulled),
        )
        crash_here("exchange.run_noted")
    records.keep_mark()
