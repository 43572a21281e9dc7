"""The history of a record and taking acts back: both are read from the log, so they survive a restart."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from fourpermille_desktop.errors import RecordUnknown
from fourpermille_desktop.ledger.canonical import Value, b64, parse, unb64
from fourpermille_desktop.ledger.commit import PREFIX, Commit, header_from
from fourpermille_desktop.ledger.merge import DELETED, ERASED, SEALS, merge, writes_of
from fourpermille_desktop.ledger.redaction import REDACT
from fourpermille_desktop.records import apply, log, spaces
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
    erased: tuple[str, ...] = ()  # fields whose value was erased for ever


def of_record(records: Records, type_: str, id_: str) -> list[Entry]:
    """Every change of a record, newest first; replaced values included."""
    with records.reading() as conn:
        rid = rid_of(conn, type_, id_)
        if rid is None:
            raise RecordUnknown(record=id_)
        lids = conn.exec_driver_sql("select lid from change where rid = ?", (rid,)).scalars().all()
        commits = sorted((log.load(conn, lid) for lid in lids), key=lambda c: (c.header.t, c.hash), reverse=True)
    raw = unb64(id_, 16)
    found = []
    for commit in commits:
        written: dict[str, Value] = {}
        for kind, record, write in writes_of(commit):
            if (kind, record) == (type_, raw):
                written |= write.values
        values = {name: None if value == ERASED else value for name, value in written.items()}
        erased = tuple(sorted(name for name, value in written.items() if value == ERASED))
        head = commit.header
        is_mine = head.actor == records.author.actor
        found.append(Entry(head.t, b64(head.actor), is_mine, values, b64(_act_id(commit)), erased))
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


def take_back(records: Records, act: str) -> Undone | None:
    """Take back one own act among the last, also when others followed; None when it is no longer in force."""
    wanted = unb64(act, 16)
    with records.writing() as conn:
        recent = itertools.islice(_Acts(conn), UNDO_STEPS * 5)
        found = next((done for done in recent if done.id == wanted), None)
        edits, left = _reverse(conn, found.commits) if found and not found.is_erasure else ([], [])
        if not edits:
            return None
        made, kinds = log.append_act(conn, edits, records.author, undo=wanted)
    records.tell(kinds)
    return Undone(Act(b64(made), frozenset(kinds)), frozenset(kinds), tuple(left), len({edit.id for edit in edits}))


def can_undo(records: Records) -> bool:
    with records.reading() as conn:
        return _candidate(conn, redo=False) is not None


def can_redo(records: Records) -> bool:
    with records.reading() as conn:
        return _candidate(conn, redo=True) is not None


def _take_back(records: Records, *, redo: bool) -> Undone | None:
    """Find and reverse in one transaction: two windows cannot take back the same act."""
    with records.writing() as conn:
        found = _candidate(conn, redo=redo)
        if found is None:
            return None
        edits, left = _reverse(conn, found.commits)
        if not edits:
            _pass_over(conn, found.id)
            return Undone(None, frozenset(), tuple(left), 0)
        act, kinds = log.append_act(conn, edits, records.author, undo=found.id)
    records.tell(kinds)
    return Undone(Act(b64(act), frozenset(kinds)), frozenset(kinds), tuple(left), len({edit.id for edit in edits}))


# --- which act ---


@dataclass(frozen=True)
class _Done:
    """One own act. `takes_back` is the act that an undo or a redo reverses."""

    id: bytes
    commits: list[Commit]

    @property
    def is_erasure(self) -> bool:
        """An erasure is the one act that nobody takes back."""
        return any(kind == REDACT for commit in self.commits for kind, _record, _write in writes_of(commit))

    @property
    def takes_back(self) -> bytes | None:
        undone = self.commits[0].header.extra.get("undo")
        return unb64(undone, 16) if isinstance(undone, str) else None


def _candidate(conn: sa.Connection, *, redo: bool) -> _Done | None:
    """The newest act in force: for undo one that is no undo, for redo an undo that nothing but redos followed."""
    acts = _Acts(conn)
    passed = _passed_over(conn)
    reversed_: set[bytes] = set()
    undone = 0
    for act in acts:
        if act.id in reversed_ or act.id in passed:
            continue
        if act.is_erasure:
            if redo:
                return None
            continue
        target = act.takes_back
        if target is None or acts.is_undo(target):  # a redo counts as doing it again
            if not redo:
                return act
            if target is None:
                return None
            reversed_.add(target)
            continue
        if redo:
            return act
        undone += 1
        if undone == UNDO_STEPS:
            return None
        reversed_.add(target)
    return None


class _Acts:
    """The acts of this profile's own replicas, newest first, read from the log as far as they are asked for."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn
        self._read: list[_Done] = []
        self._more = self._from_log()

    def __iter__(self) -> Iterator[_Done]:
        yield from self._until(lambda _act: False)

    def is_undo(self, id_: bytes) -> bool:
        """Whether that act is itself an undo or a redo of one."""
        for act in self._until(lambda act: act.id == id_):
            if act.id == id_:
                target = act.takes_back
                return target is not None and not self.is_undo(target)
        return False

    def _until(self, is_found: Callable[[_Done], bool]) -> Iterator[_Done]:
        place = 0
        while True:
            if place == len(self._read):
                act = next(self._more, None)
                if act is None:
                    return
                self._read.append(act)
            yield self._read[place]
            if is_found(self._read[place]):
                return
            place += 1

    def _from_log(self) -> Iterator[_Done]:
        """The commits of one act stand together: they were one transaction."""
        lids = self._conn.exec_driver_sql(
            "select lid from log where replica in (select id from own_replica) and lid > ? order by lid desc",
            (_beginning(self._conn),),
        ).scalars()
        held: list[Commit] = []
        for lid in lids:
            commit = log.load(self._conn, lid)
            if held and _act_id(commit) != _act_id(held[-1]):
                yield _Done(_act_id(held[-1]), held[::-1])
                held = []
            held.append(commit)
        if held:
            yield _Done(_act_id(held[-1]), held[::-1])


def _act_id(commit: Commit) -> bytes:
    return commit.header.act or commit.hash[:16]


BEGINNING = "undo_begins_after"  # lid: what was written up to there is not taken back (a team was joined)


def _beginning(conn: sa.Connection) -> int:
    return int(conn.exec_driver_sql("select value from local where name = ?", (BEGINNING,)).scalar() or 0)


def begin_afresh(conn: sa.Connection) -> None:
    """Nothing written until now is offered to be taken back."""
    conn.exec_driver_sql(
        "insert or replace into local (name, value) select ?, coalesce(max(lid), 0) from log", (BEGINNING,)
    )


PASSED = "undo_passed_over"  # acts of which nothing could be taken back: the next undo goes past them


def _passed_over(conn: sa.Connection) -> list[bytes]:
    held = conn.exec_driver_sql("select value from local where name = ?", (PASSED,)).scalar()
    return [unb64(id_, 16) for id_ in held.split()] if held else []


def _pass_over(conn: sa.Connection, act: bytes) -> None:
    kept = " ".join(b64(id_) for id_ in [*_passed_over(conn), act][-3 * UNDO_STEPS :])
    conn.exec_driver_sql("insert or replace into local (name, value) values (?, ?)", (PASSED, kept))


# --- what it replaced ---


def _reverse(conn: sa.Connection, commits: list[Commit]) -> tuple[list[Edit], list[str]]:
    """For each field whose head is still that act: the value it replaced. Fields changed since are left and named."""
    ours = {commit.hash for commit in commits}
    edits: list[Edit] = []
    left: list[str] = []
    touched = dict.fromkeys((kind, record) for commit in commits for kind, record, _write in writes_of(commit))
    for kind, record in touched:
        rid = apply.rid_in(conn, spaces.space_of(conn, kind), kind, record)
        if rid is None:
            continue
        made, kept = _Reversal(conn, rid, kind, record, ours).edits()
        edits += made
        left += kept
    return edits, list(dict.fromkeys(left))


class _Reversal:
    """Taking back what one act wrote to one record."""

    def __init__(self, conn: sa.Connection, rid: int, kind: str, record: bytes, ours: set[bytes]) -> None:
        self.kind, self.record, self.ours = kind, record, ours
        self.writes = apply.writes_of_record(conn, rid)
        self.now = merge(self.writes)
        self.act_of, self.takes_back = _acts_of(conn, rid)
        self.first: bytes = conn.exec_driver_sql(
            "select l.hash from record r join log l on l.lid = r.head where r.rid = ?", (rid,)
        ).scalar_one()

    def edits(self) -> tuple[list[Edit], list[str]]:
        written = {name for write in self.writes if write.commit in self.ours for name in write.values}
        mine = {name for name in written if self._is_in_force(name)}
        if self.now.wants_deletion and DELETED not in mine:
            return [], sorted(written)  # deleted since, perhaps by somebody else: not brought back by the way
        if self._created():
            since = [name for name in self.now.fields if name not in mine and self._stands(name)]
            return ([], sorted(since)) if since else ([Edit(self.kind, self.record, {DELETED: True})], [])
        return self._restoring(mine), sorted(written - mine - {DELETED})

    def _restoring(self, mine: set[str]) -> list[Edit]:
        """The values that were replaced. Where they were two, both come back, as two that did not see each other."""
        shown: dict[str, Value] = {}
        beside: list[Edit] = []
        for name in sorted(mine):
            values = self._replaced(name)
            heads = tuple(head.commit[:PREFIX] for head in self.now.fields[name])
            shown[name] = values[0] if values else None
            beside += [Edit(self.kind, self.record, {name: value}, {name: heads}) for value in values[1:]]
        return [*([Edit(self.kind, self.record, shown)] if shown else []), *beside]

    def _replaced(self, name: str) -> list[Value]:
        """The different values our writes replaced in a field, the shown one first."""
        over = set().union(*(w.over for w in self.writes if w.commit in self.ours and name in w.values))
        before = [w for w in self.writes if w.prefix in over and w.commit not in self.ours and name in w.values]
        before.sort(key=lambda write: (write.t, write.commit), reverse=True)
        same = apply.same_in(self.kind)
        values: list[Value] = []
        for write in before:
            value = None if write.values[name] == ERASED else write.values[name]
            if name in SEALS and values:
                break
            if not any(same(name, value, other) for other in values):
                values.append(value)
        return values

    def _is_in_force(self, name: str) -> bool:
        """Its heads are the act's, or what later acts put back when they were undone in turn."""
        origins = [self._origin(name, head.commit) for head in self.now.fields[name]]
        return all(origin in self.ours for origin in origins)

    def _stands(self, name: str) -> bool:
        """Somebody else's value is there: not one that an undo has emptied again."""
        return any(self._origin(name, head.commit) not in {None, *self.ours} for head in self.now.fields[name])

    def _origin(self, name: str, commit: bytes) -> bytes | None:
        """The write whose value a head shows: an undo's write stands for the one it brought back; None = for none."""
        of_field = {write.commit: write for write in self.writes if name in write.values}
        while commit not in self.ours and (target := self.takes_back.get(commit)) is not None:
            value = of_field[commit].values[name]
            over = {p for w in of_field.values() if self.act_of[w.commit] == target for p in w.over}
            before = [w for w in of_field.values() if w.prefix in over and self.act_of[w.commit] != target]
            if not before:
                return None
            same = [write for write in before if write.values[name] == value] or before
            commit = max(same, key=lambda write: (write.t, write.commit)).commit
        return commit

    def _created(self) -> bool:
        """The act made the record: its commit was the first here to name it. (To fill a blank replaces nothing too.)"""
        return self.first in self.ours


def _acts_of(conn: sa.Connection, rid: int) -> tuple[dict[bytes, bytes], dict[bytes, bytes]]:
    """Of every commit of a record: its act, and the act it takes back."""
    acts: dict[bytes, bytes] = {}
    takes_back: dict[bytes, bytes] = {}
    for row in conn.exec_driver_sql(
        "select l.hash, l.header from change c join log l on l.lid = c.lid where c.rid = ?", (rid,)
    ):
        header = header_from(parse(row.header))
        acts[row.hash] = header.act or row.hash[:16]
        if isinstance(undone := header.extra.get("undo"), str):
            takes_back[row.hash] = unb64(undone, 16)
    return acts, takes_back
