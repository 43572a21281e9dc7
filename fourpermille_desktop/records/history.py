"""The history of a record and taking acts back: both are read from the log, so they survive a restart."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from fourpermille_desktop.errors import RecordUnknown
from fourpermille_desktop.ledger.canonical import Value, b64, unb64
from fourpermille_desktop.ledger.commit import Commit
from fourpermille_desktop.ledger.merge import DELETED, ERASED, Write, merge, writes_of
from fourpermille_desktop.records import apply, log
from fourpermille_desktop.records.editing import rid_of
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Act, Records

UNDO_STEPS = 20


@dataclass(frozen=True)
class Entry:
    """One change of a record: when, by whom, what was written."""

    at: int
    by: str
    is_mine: bool
    values: dict[str, Value]
    act: str


def of_record(records: Records, type_: str, id_: str) -> list[Entry]:
    """Every change of a record, newest first; replaced values included."""
    with records.reading() as conn:
        rid = rid_of(conn, type_, id_)
        if rid is None:
            raise RecordUnknown(record=id_)
        lids = conn.exec_driver_sql("select lid from change where rid = ? order by lid desc", (rid,)).scalars().all()
        commits = [log.load(conn, lid) for lid in lids]
    raw = unb64(id_, 16)
    found = []
    for commit in commits:
        values: dict[str, Value] = {}
        for kind, record, write in writes_of(commit):
            if (kind, record) == (type_, raw):
                values |= {name: None if value == ERASED else value for name, value in write.values.items()}
        head = commit.header
        act = b64(head.act or commit.hash[:16])
        found.append(Entry(head.t, b64(head.actor), head.actor == records.author.actor, values, act))
    return found


@dataclass(frozen=True)
class Undone:
    """What an undo did: the act that was taken back and the fields left because they were changed since."""

    act: Act | None
    kinds: frozenset[str]
    left: tuple[str, ...]
    records: int


def undo(records: Records) -> Undone | None:
    """Take back the newest own act; None when there is none among the last 20."""
    return _take_back(records, redo=False)


def redo(records: Records) -> Undone | None:
    """Take back the newest undo, if nothing was done since."""
    return _take_back(records, redo=True)


def can_undo(records: Records) -> bool:
    with records.reading() as conn:
        return _candidate(conn, records, redo=False) is not None


def _take_back(records: Records, *, redo: bool) -> Undone | None:
    with records.reading() as conn:
        found = _candidate(conn, records, redo=redo)
        if found is None:
            return None
        edits, left = _reverse(conn, found[1])
    act = records.commit(edits, undo=found[0])
    kinds = act.kinds if act else frozenset[str]()
    return Undone(act, kinds, tuple(left), len({edit.id for edit in edits}))


def _candidate(conn: sa.Connection, records: Records, *, redo: bool) -> tuple[bytes, list[Commit]] | None:
    """The newest own act that is not taken back; acts that are undos count only for redo."""
    taken_back: set[bytes] = set()
    for act, commits in _own_acts(conn, records):
        undone = commits[0].header.extra.get("undo")
        if act in taken_back:
            continue
        if isinstance(undone, str):
            if redo:
                return act, commits
            taken_back.add(unb64(undone, 16))
            continue
        return None if redo else (act, commits)
    return None


def _own_acts(conn: sa.Connection, records: Records) -> list[tuple[bytes, list[Commit]]]:
    """The last acts of this profile's own replicas, newest first. An undone act and its undo count as one step."""
    rows = conn.exec_driver_sql(
        "select l.lid from log l where l.replica in (select id from own_replica) order by l.lid desc limit ?",
        (UNDO_STEPS * 3,),
    ).scalars()
    acts: dict[bytes, list[Commit]] = {}
    for lid in rows:
        commit = log.load(conn, lid)
        acts.setdefault(commit.header.act or commit.hash[:16], []).append(commit)
    newest = list(acts.items())[: UNDO_STEPS * 2]
    return [(act, _whole_act(conn, act, commits)) for act, commits in newest]


def _whole_act(conn: sa.Connection, act: bytes, commits: list[Commit]) -> list[Commit]:
    """An act of many commits may reach beyond the rows read: follow its chains back."""
    if commits[0].header.act is None:
        return commits
    found = {commit.hash: commit for commit in commits}
    for commit in commits:
        earlier = commit
        while earlier.header.n > 1:
            lid = log.find(conn, earlier.header.space, earlier.header.replica, earlier.header.n - 1, earlier.prev)
            if lid is None or (earlier := log.load(conn, lid)).header.act != act:
                break
            found[earlier.hash] = earlier
    return sorted(found.values(), key=lambda commit: (commit.header.space, commit.header.n))


def _reverse(conn: sa.Connection, commits: list[Commit]) -> tuple[list[Edit], list[str]]:
    """For each field whose head is still that act: the value it replaced. Fields changed since are left and named."""
    ours = {commit.hash for commit in commits}
    edits: list[Edit] = []
    left: list[str] = []
    touched = dict.fromkeys((kind, record) for commit in commits for kind, record, _write in writes_of(commit))
    for kind, record in touched:
        rid = rid_of(conn, kind, b64(record))
        if rid is None:
            continue
        writes = apply.writes_of_record(conn, rid)
        made, kept = _reverse_record(kind, record, writes, ours)
        edits += made
        left += kept
    return edits, left


def _reverse_record(kind: str, record: bytes, writes: list[Write], ours: set[bytes]) -> tuple[list[Edit], list[str]]:
    now = merge(writes)
    written = {name for write in writes if write.commit in ours for name in write.values}
    mine = {name for name in written if all(head.commit in ours for head in now.fields[name])}
    if _was_created(writes, ours):
        others = [write for write in writes if write.commit not in ours]
        return ([], sorted(written)) if others else ([Edit(kind, record, {DELETED: True})], [])
    values = {name: _replaced_value(name, writes, ours) for name in sorted(mine)}
    return [Edit(kind, record, values)] if values else [], sorted(written - mine - {DELETED})


def _was_created(writes: list[Write], ours: set[bytes]) -> bool:
    """The act made the record: its writes there name nothing that another act wrote."""
    known = {write.prefix for write in writes if write.commit not in ours}
    return not any(write.over & known for write in writes if write.commit in ours)


def _replaced_value(name: str, writes: list[Write], ours: set[bytes]) -> Value:
    """What the act replaced in a field: the shown one of the values it names; null if there was none."""
    over = set().union(*(write.over for write in writes if write.commit in ours and name in write.values))
    before = [w for w in writes if w.prefix in over and w.commit not in ours and name in w.values]
    if not before:
        return None
    value = max(before, key=lambda write: (write.t, write.commit)).values[name]
    return None if value == ERASED else value
