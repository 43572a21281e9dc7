"""Appending to the log: own acts become signed-for-ever commits, foreign commits keep their place in their chain.

Every function here works inside one transaction that the caller opened. The place in the chain is read from the log in
that transaction, never cached: window, command line and sync are several writers.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
import zstandard

from fourpermille_desktop.ledger.canonical import Value, b64
from fourpermille_desktop.ledger.commit import (
    FIELD_SPACE,
    MAX_CHANGES,
    START,
    Change,
    Commit,
    Header,
    Structure,
    Whole,
    body,
    change_lines,
    check,
    from_stored,
    replica_id,
)
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.merge import DELETED, VERIFIED
from fourpermille_desktop.ledger.signing import public_key
from fourpermille_desktop.ledger.spaces import is_private
from fourpermille_desktop.records import apply, erasing, sealed, spaces
from fourpermille_desktop.records.shapes import SCHEMA

COMMIT_BYTES = 110_000  # room for header, ids and `over` below the format's 128 kB
COMPRESS_FROM = 4096
DAY_MS = 86_400_000
ZSTD = 2  # bit of log.form


@dataclass(frozen=True)
class Author:
    """Who writes: the person's opaque id and the device's key."""

    actor: bytes
    device: bytes


@dataclass(frozen=True)
class Edit:
    """One change of one record as the caller means it: log fields and new values."""

    type: str
    id: bytes
    values: Mapping[str, Value]
    # Prefixes the author saw, by field (of a deletion, under its own field, all of the record); None = all there are.
    seen: Mapping[str, tuple[bytes, ...]] | None = None
    into: bytes | None = None  # the space; None = the one that records of this kind are written in now


def append_act(
    conn: sa.Connection,
    edits: Sequence[Edit],
    author: Author,
    *,
    undo: bytes | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[bytes, set[str]]:
    """Write one act: one commit a space and 200 changes. Returns the act's id and the kinds of record touched.

    `progress(edits written, all)` is told after each commit.
    """
    # a person before the plot that names her
    waiting = deque(sorted(_placed(conn, edits), key=lambda edit: not is_private(edit.into)))
    act = os.urandom(16)
    extra: dict[str, Value] = {"undo": b64(undo)} if undo else {}
    kinds: set[str] = set()
    crash_here("log.act_begun")
    while waiting:
        space = waiting[0].into
        changes = _take_portion(conn, waiting)
        if waiting or undo:  # more than one commit, or one that must be found by its act
            extra["act"] = b64(act)
        commit, parent = _build(conn, space, changes, author, extra)
        kinds |= _append(conn, commit, parent)
        crash_here("log.commit_of_act")
        if not extra:
            act = commit.hash[:16]
        if progress:
            progress(len(edits) - len(waiting), len(edits))
    return act, kinds


@dataclass(frozen=True)
class _Placed(Edit):
    """An edit whose space is known."""

    into: bytes = FIELD_SPACE


def _placed(conn: sa.Connection, edits: Iterable[Edit]) -> list[_Placed]:
    now = spaces.pair(conn)
    return [_Placed(edit.type, edit.id, edit.values, edit.seen, edit.into or now.of(edit.type)) for edit in edits]


def _take_portion(conn: sa.Connection, waiting: deque[_Placed]) -> list[Change]:
    """The changes of as many of the next edits as one commit holds: of one space, no field of a record twice."""
    space, taken, size = waiting[0].into, list[Change](), 0
    written: set[tuple[str, bytes, str]] = set()
    while waiting and waiting[0].into == space:
        edit = waiting[0]
        made = _changes(conn, edit)
        names = {(edit.type, edit.id, name) for change in made for name in change.structure.fields}
        is_alone = not taken and len(waiting) == 1  # most saves: nothing to divide
        need = 0 if is_alone else sum(len(line) + 1 for change in made for line in change_lines(change))
        is_full = len(taken) + len(made) > MAX_CHANGES or size + need > COMMIT_BYTES
        if taken and (is_full or names & written):
            break
        waiting.popleft()
        taken += made
        written |= names
        size += need
    return taken


def _build(
    conn: sa.Connection, space: bytes, changes: Sequence[Change], author: Author, extra: Mapping[str, Value]
) -> tuple[Commit, int | None]:
    extra = dict(extra)
    own = _own_place(conn, space)
    if own is None:
        replica, nonce = own_replica(conn, space, author)
        parent, latest = newest(conn, space, replica), greatest_t(conn, space)
        if parent is None:
            extra |= {"key": b64(public_key(author.device)), "nonce": b64(nonce)}
    else:
        replica, parent, latest = own
    now = time.time_ns() // 1_000_000
    t = max(now, latest + 1)
    if t - now > 1000:
        extra["wall"] = now
    header = Header(space, replica, parent.n + 1 if parent else 1, author.actor, t, SCHEMA, extra)
    commit = Commit(header, tuple(changes), parent.hash if parent else START, os.urandom(12))
    check(commit)
    return commit, parent.lid if parent else None


def _changes(conn: sa.Connection, edit: _Placed) -> list[Whole]:
    """The edit with what it replaces. Fields seen with different heads become separate changes of the one record."""
    heads = apply.heads_of(conn, edit.into, edit.type, edit.id)
    values = dict(edit.values)
    if _takes_back_deletion(conn, edit, heads):
        values[DELETED] = None
    if values.get(DELETED) is True or values.get(VERIFIED) is True:
        everything = apply.prefixes(conn, {lid for lids in heads.values() for lid in lids})
        if edit.seen and values.get(DELETED) is True:
            everything &= frozenset(edit.seen.get(DELETED, everything))
        return [_change(edit, values, everything)]
    together: dict[str, Value] = {}
    apart: list[Whole] = []
    over: set[bytes] = set()
    for name, value in values.items():
        current = apply.prefixes(conn, heads.get(name, ()))
        seen = current if edit.seen is None else frozenset(edit.seen.get(name, ()))
        if current <= seen:
            together[name] = value
            over |= seen
        else:
            apart.append(_change(edit, {name: value}, seen))
    return [*([_change(edit, together, over)] if together else []), *apart]


def _takes_back_deletion(conn: sa.Connection, edit: _Placed, heads: Mapping[str, Sequence[int]]) -> bool:
    """A write on a deleted record takes it back, if its author saw the deletion; else both stay and are shown."""
    if DELETED in edit.values or DELETED not in heads:
        return False
    seen = None if edit.seen is None else frozenset(edit.seen.get(DELETED, ()))
    if seen is not None and not apply.prefixes(conn, heads[DELETED]) <= seen:
        return False
    return apply.wants_deletion(conn, edit.into, edit.type, edit.id)


def _change(edit: Edit, values: Mapping[str, Value], over: Iterable[bytes]) -> Whole:
    fields = tuple(sorted(values))
    structure = Structure(edit.type, edit.id, fields, tuple(sorted(over)))
    return Whole(structure, tuple(values[name] for name in fields))


# --- the chain ---


@dataclass(frozen=True)
class Place:
    lid: int
    n: int
    hash: bytes


def _own_place(conn: sa.Connection, space: bytes) -> tuple[bytes, Place, int] | None:
    """The replica written in, its tip and the greatest t held, asked at once; None before its first commit."""
    row = conn.exec_driver_sql(
        "select o.id, l.lid, l.n, l.hash, (select max(t) from tip where space = o.space) as latest from own_replica o"
        " join tip on tip.space = o.space and tip.replica = o.id join log l on l.lid = tip.lid"
        " where o.space = ? and o.current = 1 order by l.n desc, l.lid limit 1",
        (space,),
    ).first()
    return (row.id, Place(row.lid, row.n, row.hash), row.latest) if row else None


def own_replica(conn: sa.Connection, space: bytes, author: Author) -> tuple[bytes, bytes]:
    """The replica this profile writes in that space; made at the first write, or again after a fork."""
    row = apply.write(conn, "select id, nonce from own_replica where space = ? and current = 1", (space,)).fetchone()
    if row:
        return row[0], row[1]
    nonce = os.urandom(16)
    made = replica_id(public_key(author.device), nonce)
    conn.exec_driver_sql(
        "insert into own_replica (id, space, nonce, current) values (?, ?, ?, 1)", (made, space, nonce)
    )
    return made, nonce


def leave_replica(conn: sa.Connection, space: bytes) -> None:
    """The next write in that space starts a new replica: the old chain was forked, cloned or restored."""
    conn.exec_driver_sql("update own_replica set current = 0 where space = ?", (space,))


def newest(conn: sa.Connection, space: bytes, replica: bytes) -> Place | None:
    """The tip of an own chain (the longest, should it have been forked)."""
    row = apply.write(
        conn,
        "select l.lid, l.n, l.hash from tip join log l on l.lid = tip.lid"
        " where tip.space = ? and tip.replica = ? order by l.n desc, l.lid limit 1",
        (space, replica),
    ).fetchone()
    return Place(*row) if row else None


def find(conn: sa.Connection, space: bytes, replica: bytes, n: int, hash_: bytes) -> int | None:
    """The local id of a commit held, by its hash, looked up through the chain index."""
    return conn.exec_driver_sql(
        "select lid from log where space = ? and replica = ? and n = ? and hash = ?", (space, replica, n, hash_)
    ).scalar()


def greatest_t(conn: sa.Connection, space: bytes) -> int:
    return apply.write(conn, "select max(t) from tip where space = ?", (space,)).fetchone()[0] or 0


def insert(conn: sa.Connection, commit: Commit, parent: int | None) -> set[str]:
    """Append a commit that came from elsewhere, without what is erased already, and apply it to the tables."""
    return _append(conn, erasing.on_arrival(conn, commit), parent)


def _append(conn: sa.Connection, commit: Commit, parent: int | None) -> set[str]:
    """Of a new commit no redaction can have said anything yet; what it says is obeyed in the same transaction."""
    head = commit.header
    raw, form = body(commit), 0 if commit.is_whole else 1
    if len(raw) > COMPRESS_FROM:
        raw, form = zstandard.compress(raw, 3), form + ZSTD
    now = time.time_ns() // 1_000_000
    lid = apply.write(
        conn,
        "insert into log (space, replica, n, hash, parent, header, body, seed, salts, form, sig, received)"
        " values (?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            head.space,
            head.replica,
            head.n,
            commit.hash,
            parent,
            head.encoded(),
            raw,
            commit.seed,
            b"".join(commit.salts) or None,
            form,
            commit.signature,
            now,
        ),
    ).lastrowid
    assert lid is not None
    crash_here("log.row_written")
    sealed.note(conn, lid, commit)
    t = head.t if head.t < now + DAY_MS else 0  # a clock far ahead does not drag the others along
    _move_tip(conn, head, lid, parent, t)
    crash_here("log.tip_moved")
    conn.info.setdefault("appended", [0])[0] += 1
    return apply.apply(conn, lid, commit) | erasing.obey(conn, lid, commit)


def count_appended(conn: sa.Connection) -> list[int]:
    """From here on, how many commits are appended over this connection: the one number of the list."""
    conn.info["appended"] = [0]
    counted: list[int] = conn.info["appended"]
    return counted


def _move_tip(conn: sa.Connection, head: Header, lid: int, parent: int | None, t: int) -> None:
    moved = 0
    if parent is not None:
        moved = apply.write(
            conn,
            "update tip set lid = ?, t = max(t, ?) where space = ? and replica = ? and lid = ?",
            (lid, t, head.space, head.replica, parent),
        ).rowcount
    if not moved:  # the first of a chain, or of a branch
        conn.exec_driver_sql(
            "insert into tip (space, replica, lid, t) values (?, ?, ?, ?)", (head.space, head.replica, lid, t)
        )


def load(conn: sa.Connection, lid: int) -> Commit:
    """A stored commit, whole again."""
    row = conn.exec_driver_sql(
        "select l.header, l.body, l.seed, l.salts, l.form, l.sig, p.hash as prev"
        " from log l left join log p on p.lid = l.parent where l.lid = ?",
        (lid,),
    ).one()
    return from_row(row)


def from_row(row: sa.Row[tuple[object, ...]]) -> Commit:
    """A commit of a row with header, body, seed, salts, form, sig and prev."""
    return from_stored(
        row.header, apply.plain(row.body, row.form), row.prev or START, row.seed, row.salts or b"", row.sig
    )
