"""Held back: own changes that a hub keeps from the others until somebody with that part in the team has looked.

They stay here as they are, can be edited further, and later changes go on. Each says why, in a code whose sentence the
screens have, and what may help: most are sent again once the reason is gone, as a new change over the one held back.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from fourpermille_desktop.errors import NothingHeldBack
from fourpermille_desktop.ledger.canonical import Value, b64, unb64
from fourpermille_desktop.ledger.commit import PREFIX, Commit
from fourpermille_desktop.ledger.merge import DELETED, ERASED, VERIFIED, Write, writes_of
from fourpermille_desktop.ledger.sides import Word
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.records import apply, log
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Act, Records

# Why: as the hub says it (hub.access, hub.holds).
DEVICE_UNKNOWN, DEVICE_REVOKED, ACTOR_DIFFERS = "device-unknown", "device-revoked", "actor-differs"
MAY_NOT_WRITE, MAY_NOT_CHECK, FROZEN = "may-not-write", "may-not-check", "frozen-record"
AMEND_REASON = "amend_reason"  # the field that says why a checked record is changed
NEEDS_WORDS = (FROZEN,)  # sent again with a reason
NEEDS_THE_KEEPER = (DEVICE_UNKNOWN, DEVICE_REVOKED, ACTOR_DIFFERS, MAY_NOT_WRITE)  # join again, or ask for another part


@dataclass(frozen=True)
class HeldRecord:
    type: str
    id: str
    code: str
    values: Mapping[str, Value]  # what that change wrote and is in force still


@dataclass(frozen=True)
class HeldBack:
    """One own change that a hub holds back and that nothing has replaced since."""

    commit: str
    hub: str
    reason: str
    is_refused: bool  # somebody looked, and it stays held back
    note: str  # their words
    written: int  # ms
    told: int  # ms, when this laptop learned of it
    records: tuple[HeldRecord, ...]

    @property
    def needs_words(self) -> bool:
        """Whether sending it again asks for a reason first."""
        return self.reason in NEEDS_WORDS


def held_back(records: Records) -> list[HeldBack]:
    """The own changes that are held back and still in force, the oldest first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select h.* from held h join log l on l.lid = h.lid"
            " where l.replica in (select id from own_replica) order by h.lid, h.hub"
        ).all()
        made = [_read(conn, row) for row in rows]
    return [one for one in made if one.records]


def count(records: Records) -> int:
    return len(held_back(records))


def send_again(records: Records, commit: str, reason: str = "") -> Act | None:
    """Write the same values anew, by who writes here now, over what is held back and all it had replaced.

    A mark that the record was checked is not sent again but taken away.
    The one held back stays in the history; once nothing of it is in force it is not listed any more.
    """
    edits: list[Edit] = []
    with records.reading() as conn:
        found = conn.exec_driver_sql(
            "select distinct l.lid from held h join log l on l.lid = h.lid where l.hash = ?", (unb64(commit, 32),)
        ).scalar()
        if found is None:
            raise NothingHeldBack(commit=commit)
        loaded = log.load(conn, found)
        for type_, id_, write in writes_of(loaded):
            edits += _anew(conn, loaded, type_, id_, write, reason.strip())
    return records.commit(edits)


def missing(conn: sa.Connection) -> list[Tip]:
    """Commits whose values are not here although no hub says that it holds them back."""
    from fourpermille_desktop.records import sealed

    return sealed.closed(conn, unexplained=True)


# --- what a hub says, kept in the transaction that stores its page ---


def note(conn: sa.Connection, space: bytes, hub: bytes, word: Word) -> None:
    """Take over what a hub says of commits held here: which it holds back, and that the others are free."""
    known = conn.exec_driver_sql(
        "select h.lid, l.hash from held h join log l on l.lid = h.lid where h.hub = ? and l.space = ?", (hub, space)
    ).all()
    told = {hold.tip.hash for hold in word.holds}
    for row in known:
        if row.hash in word.about and row.hash not in told:
            conn.exec_driver_sql("delete from held where hub = ? and lid = ?", (hub, row.lid))
    for hold in word.holds:
        lid = log.find(conn, space, hold.tip.replica, hold.tip.n, hold.tip.hash)
        if lid is not None:
            conn.exec_driver_sql(
                "insert into held (hub, lid, reason, refused, note, at) values (?, ?, ?, ?, ?, ?)"
                " on conflict (hub, lid) do update"
                " set reason = excluded.reason, refused = excluded.refused, note = excluded.note",
                (hub, lid, hold.reason, int(hold.is_refused), hold.note, time.time_ns() // 1_000_000),
            )


def tips_at(conn: sa.Connection, space: bytes, hub: bytes) -> list[Tip]:
    """What this hub held back when last heard of."""
    rows = conn.exec_driver_sql(
        "select l.replica, l.n, l.hash from held h join log l on l.lid = h.lid where h.hub = ? and l.space = ?",
        (hub, space),
    )
    return [Tip(row.replica, row.n, row.hash) for row in rows]


# --- pieces ---


def _read(conn: sa.Connection, row: sa.Row[tuple[object, ...]]) -> HeldBack:
    commit = log.load(conn, row.lid)
    touched: dict[tuple[str, bytes], dict[str, Value]] = {}
    for type_, id_, write in writes_of(commit):
        touched.setdefault((type_, id_), {}).update(write.values)
    found = [_record(conn, commit, type_, id_, values) for (type_, id_), values in touched.items()]
    records = tuple(one for one in found if one is not None)
    return HeldBack(
        b64(commit.hash), b64(row.hub), row.reason, bool(row.refused), row.note, commit.header.t, row.at, records
    )


def _record(
    conn: sa.Connection, commit: Commit, type_: str, id_: bytes, values: Mapping[str, Value]
) -> HeldRecord | None:
    """What of a held change is still in force in one record; None where later changes replaced it all."""
    rid = apply.rid_in(conn, commit.header.space, type_, id_)
    if rid is None:
        return None
    state = apply.state_of(conn, rid)
    in_force = {
        name: value
        for name, value in values.items()
        if value != ERASED and any(head.commit == commit.hash for head in state.fields.get(name, ()))
    }
    code = state.shown("code")
    return HeldRecord(type_, b64(id_), code if isinstance(code, str) else "", in_force) if in_force else None


def _anew(conn: sa.Connection, commit: Commit, type_: str, id_: bytes, write: Write, reason: str) -> list[Edit]:
    held = _record(conn, commit, type_, id_, write.values)
    rid = apply.rid_in(conn, commit.header.space, type_, id_)
    if held is None or rid is None:
        return []
    values = {name: None if name == VERIFIED else value for name, value in held.values.items()}
    over = tuple(sorted({*write.over, commit.hash[:PREFIX]}))
    state = apply.state_of(conn, rid)
    seen = {
        name: tuple({*over, *(head.commit[:PREFIX] for head in state.fields[name])})
        for name in values
        if name != DELETED
    }
    if reason:
        values[AMEND_REASON] = reason
        seen[AMEND_REASON] = tuple(head.commit[:PREFIX] for head in state.fields.get(AMEND_REASON, ()))
    return [Edit(type_, id_, values, seen)]
