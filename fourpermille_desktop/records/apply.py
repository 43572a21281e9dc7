"""From commits to tables: the only writer of what is computed. Local and arrived commits take the same road.

Fast path: the change replaces all heads of its fields, so they become the only ones. Everything else recomputes that
one record from its changes by `ledger.merge`. Because a write that was replaced before it arrived meets a head it does
not name, it always takes the slow road; no list of awaited commits is needed (ARCHITECTURE.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
import zstandard

from fourpermille_desktop.ledger import merge
from fourpermille_desktop.ledger.canonical import Value, b64, encode, number, parse
from fourpermille_desktop.ledger.commit import PREFIX, Commit, changes_from
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.merge import DELETED, ERASED, SEALS, State, Write
from fourpermille_desktop.ledger.spaces import is_of_a_team, is_private
from fourpermille_desktop.records.shapes import LABEL, LIST, QUANTITY, SHAPES, Column, Shape

MAX_BODY = 2_000_000
MOVED = "moved_to"  # the space of a team: the record is there now, under the same id


def apply(conn: sa.Connection, lid: int, commit: Commit) -> set[str]:
    """Apply one stored commit; returns the kinds of record it touched."""
    kinds: set[str] = set()
    space = commit.header.space
    by_record: dict[tuple[str, bytes], list[Write]] = {}
    for type_, id_, write in merge.writes_of(commit):
        by_record.setdefault((type_, id_), []).append(write)
    with applying(conn):
        for (type_, id_), writes in by_record.items():
            _apply_record(conn, space, type_, id_, lid, writes)
            kinds.add(type_)
    return kinds


def write(conn: sa.Connection, statement: str, values: Sequence[object]) -> Any:
    """A statement of every save, straight to the driver: SQLAlchemy's bookkeeping takes as long as the row itself."""
    driver: Any = conn.connection.driver_connection
    return driver.execute(statement, values)


@contextmanager
def applying(conn: sa.Connection) -> Iterator[None]:
    """In tests, triggers refuse every writer of computed tables outside this block."""
    allow = conn.info.setdefault("applying", [False])
    before, allow[0] = allow[0], True
    try:
        yield
    finally:
        allow[0] = before


def _apply_record(conn: sa.Connection, space: bytes, type_: str, id_: bytes, lid: int, writes: list[Write]) -> None:
    row = write(
        conn, "select rid, head from record where id = ? and type = ? and space = ?", (id_, type_, space)
    ).fetchone()
    values = {name: value for one in writes for name, value in one.values.items()}
    if row is None:
        rid = write(
            conn, "insert into record (space, type, id, head) values (?, ?, ?, ?)", (space, type_, id_, lid)
        ).lastrowid
        write(conn, "insert into change (rid, lid) values (?, ?)", (rid, lid))
        crash_here("apply.record_made")
        assert rid is not None
        if any(name in SEALS for name in values):
            recompute(conn, rid)
        else:
            _insert_row(conn, space, type_, rid, id_, values, writes[0].t)
        return
    rid, head = row
    conn.exec_driver_sql("insert or ignore into change (rid, lid) values (?, ?)", (rid, lid))
    crash_here("apply.change_noted")
    heads = _heads(conn, rid, head, type_, id_)
    if _replaces_all(conn, heads, writes) and not any(name in heads or name in values for name in SEALS):
        _take_over(conn, space, rid, type_, lid, values, writes[0].t)
    else:
        recompute(conn, rid)


def _replaces_all(conn: sa.Connection, heads: Mapping[str, Sequence[int]], writes: Iterable[Write]) -> bool:
    return all(prefixes(conn, heads.get(name, ())) <= write.over for write in writes for name in write.values)


def _take_over(
    conn: sa.Connection, space: bytes, rid: int, type_: str, lid: int, values: Mapping[str, Value], t: int
) -> None:
    for name in values:
        conn.exec_driver_sql("delete from head where rid = ? and field = ?", (rid, name))
        conn.exec_driver_sql("insert into head (rid, field, lid) values (?, ?, ?)", (rid, name, lid))
        conn.exec_driver_sql("delete from two_values where rid = ? and field = ?", (rid, name))
        crash_here("apply.head_taken_over")
    shape = shape_in(space, type_)
    if shape is None:
        return
    cells = cells_of(shape, values)
    sets = "".join(f"{name} = ?, " for name in cells)
    conn.exec_driver_sql(
        f"update {type_} set {sets}changed = max(changed, ?) where rid = ?",
        (*cells.values(), t, rid),
    )


def shape_in(space: bytes, type_: str) -> Shape | None:
    """The shape whose table shows this record; None = kept in the log and relayed, shown in no table.

    A newer version's kind has none. Nor has a kind in the wrong space: else a peer could put a name of its own beside
    the id of a person in the private space.
    """
    shape = SHAPES.get(type_)
    return shape if shape is not None and shape.private == is_private(space) else None


def _insert_row(
    conn: sa.Connection, space: bytes, type_: str, rid: int, id_: bytes, values: Mapping[str, Value], t: int
) -> None:
    shape = shape_in(space, type_)
    if shape is None:
        return
    cells = cells_of(shape, values)
    names = "".join(f", {name}" for name in cells)
    marks = ", ?" * len(cells)
    write(
        conn,
        f"insert into {type_} (rid, id, deleted, unseen_edit, changed{names}) values (?, ?, 0, 0, ?{marks})",
        (rid, b64(id_), t, *cells.values()),
    )


def recompute(conn: sa.Connection, rid: int) -> State:
    """Make a record's heads and row anew from all its changes."""
    row = conn.exec_driver_sql("select space, type, id, head from record where rid = ?", (rid,)).one()
    lids, writes = _writes(conn, rid, row.type, row.id)
    state = merge.merge(writes)
    first_fields = {name for write in writes if lids[write.commit] == row.head for name in write.values}
    conn.exec_driver_sql("delete from head where rid = ?", (rid,))
    for name, heads in state.fields.items():
        of_field = [lids[head.commit] for head in heads]
        if of_field != [row.head] or name not in first_fields:
            for lid in of_field:
                conn.exec_driver_sql("insert into head (rid, field, lid) values (?, ?, ?)", (rid, name, lid))
    is_moved = MOVED in state.fields and not is_of_a_team(row.space)
    _note_differing(conn, rid, row.type, State({}) if is_moved else state)
    shape = shape_in(row.space, row.type)
    if shape is not None and is_moved:
        conn.exec_driver_sql(f"delete from {row.type} where rid = ?", (rid,))
    elif shape is not None:
        conn.exec_driver_sql(f"delete from {row.type} where rid = ?", (rid,))
        crash_here("apply.row_away")
        shown = {name: state.shown(name) for name in state.fields}
        _insert_row(conn, row.space, row.type, rid, row.id, shown, max(write.t for write in writes))
        conn.exec_driver_sql(
            f"update {row.type} set deleted = ?, unseen_edit = ? where rid = ?",
            (int(state.is_deleted), int(state.wants_deletion and bool(state.unseen)), rid),
        )
    return state


def _note_differing(conn: sa.Connection, rid: int, type_: str, state: State) -> None:
    conn.exec_driver_sql("delete from two_values where rid = ?", (rid,))
    differing = state.differing(same_in(type_))
    if state.wants_deletion and state.unseen:
        differing = (*differing, DELETED)
    for name in differing:
        conn.exec_driver_sql("insert into two_values (rid, field) values (?, ?)", (rid, name))


def state_of(conn: sa.Connection, rid: int) -> State:
    """The merged state of a record, with every head: what forms, history and choices read."""
    return merge.merge(writes_of_record(conn, rid))


def wants_deletion(conn: sa.Connection, space: bytes, type_: str, id_: bytes) -> bool:
    rid = rid_in(conn, space, type_, id_)
    return rid is not None and state_of(conn, rid).wants_deletion


def rid_in(conn: sa.Connection, space: bytes, type_: str, id_: bytes) -> int | None:
    """The local row number of a record. Its identity has the space: another's record under the same id is another."""
    found = conn.exec_driver_sql(
        "select rid from record where id = ? and type = ? and space = ?", (id_, type_, space)
    ).scalar()
    return int(found) if found is not None else None


def writes_of_record(conn: sa.Connection, rid: int) -> list[Write]:
    row = conn.exec_driver_sql("select type, id from record where rid = ?", (rid,)).one()
    return _writes(conn, rid, row.type, row.id)[1]


def _writes(conn: sa.Connection, rid: int, type_: str, id_: bytes) -> tuple[dict[bytes, int], list[Write]]:
    lids: dict[bytes, int] = {}
    writes: list[Write] = []
    for row in conn.exec_driver_sql(
        "select l.lid, l.hash, l.header, l.body, l.seed, l.salts, l.form, p.hash as prev from change c"
        " join log l on l.lid = c.lid left join log p on p.lid = l.parent where c.rid = ? order by l.lid",
        (rid,),
    ):
        lids[row.hash] = row.lid
        writes += writes_to(row, type_, id_)
    return lids, writes


def writes_to(row: Any, type_: str, id_: bytes) -> list[Write]:
    """The writes of one stored commit to one record, read without rebuilding its other changes."""
    kept = [line for pair in _by_record(row.body, row.form).get(_mark(type_, id_), ()) for line in pair]
    if not kept:
        return []
    t = parse(row.header)[5]
    return [write for _type, _id, write in merge.writes_of_changes(row.hash, t, changes_from(kept))]


# --- heads ---


def heads_of(conn: sa.Connection, space: bytes, type_: str, id_: bytes) -> dict[str, tuple[int, ...]]:
    """Field → local ids of the commits that are its heads; empty for a record not there yet."""
    row = write(
        conn, "select rid, head from record where id = ? and type = ? and space = ?", (id_, type_, space)
    ).fetchone()
    return _heads(conn, row[0], row[1], type_, id_) if row else {}


def _heads(conn: sa.Connection, rid: int, first: int, type_: str, id_: bytes) -> dict[str, tuple[int, ...]]:
    heads: dict[str, tuple[int, ...]] = {}
    for field, lid in conn.exec_driver_sql("select field, lid from head where rid = ?", (rid,)):
        heads[field] = (*heads.get(field, ()), lid)
    for name in _fields_written(conn, first, type_, id_):
        heads.setdefault(name, (first,))
    return heads


def _fields_written(conn: sa.Connection, lid: int, type_: str, id_: bytes) -> list[str]:
    row = conn.exec_driver_sql("select body, form from log where lid = ?", (lid,)).one()
    pairs = _by_record(row.body, row.form).get(_mark(type_, id_), ())
    return [name for structure, _values in pairs for name in parse(structure)[2]]


def _mark(type_: str, id_: bytes) -> bytes:
    return f'["{type_}","{b64(id_)}"'.encode()


@lru_cache(maxsize=32)
def _by_record(body: bytes, form: int) -> dict[bytes, list[tuple[bytes, bytes]]]:
    """The two lines of each change, by the beginning of its structure (type and id): a commit of an import is read once
    for its 200 records. Keyed by the bytes themselves, so it can never be stale."""
    lines = plain(body, form).split(b"\n")
    found: dict[bytes, list[tuple[bytes, bytes]]] = {}
    for structure, values in zip(lines[::2], lines[1::2], strict=True):
        found.setdefault(b",".join(structure.split(b",", 2)[:2]), []).append((structure, values))
    return found


def forget_read() -> None:
    """Nothing of a commit stays in memory that its row has no more."""
    _by_record.cache_clear()


def prefixes(conn: sa.Connection, lids: Iterable[int]) -> frozenset[bytes]:
    return frozenset(
        conn.exec_driver_sql("select hash from log where lid = ?", (lid,)).scalar_one()[:PREFIX] for lid in lids
    )


def plain(body: bytes, form: int) -> bytes:
    return zstandard.decompress(body, max_output_size=MAX_BODY) if form & 2 else body


# --- values to cells ---


def cells_of(shape: Shape, values: Mapping[str, Value]) -> dict[str, object]:
    """Table cells of log fields; a field this version does not know has none."""
    cells: dict[str, object] = {}
    for name, value in values.items():
        for column in shape.by_field.get(name, ()):
            text = as_text(_member(column, value))
            cells[column.name] = number(text) if column.kind == QUANTITY else text
            if column.kind == QUANTITY:
                cells[f"{column.name}_typed"] = text
            elif column.kind == LABEL:
                cells[f"{column.name}_no"] = number(text)
    return cells


def _member(column: Column, value: Value) -> Value:
    if column.is_grouped:
        return value.get(column.name) if isinstance(value, dict) else None
    return value


def as_text(value: Value) -> str | None:
    """What a cell shows; another kind of value than expected (a newer or hostile peer) is shown as it is written."""
    if value is None or value == ERASED:
        return None
    if isinstance(value, str):
        return value
    return encode(value).decode()


def same_in(type_: str) -> Callable[[str, Value, Value], bool]:
    """Equal as people see it: 2.5 is 2.50, member by member."""
    shape = SHAPES.get(type_)

    def same(name: str, a: Value, b: Value) -> bool:
        if a == b and type(a) is type(b):
            return True
        columns = shape.by_field.get(name, ()) if shape else ()
        if not columns or columns[0].kind == LIST:
            return False
        if columns[0].is_grouped and not (isinstance(a, dict) and isinstance(b, dict)):
            return False
        return all(_same_cell(column, _member(column, a), _member(column, b)) for column in columns) and not (
            columns[0].is_grouped and _unknown_members(columns, a) != _unknown_members(columns, b)
        )

    return same


def _same_cell(column: Column, a: Value, b: Value) -> bool:
    if column.kind == QUANTITY:
        left, right = number(a), number(b)
        if left is not None and right is not None:
            return left == right
    return as_text(a) == as_text(b)


def _unknown_members(columns: Sequence[Column], value: Value) -> dict[str, object]:
    known = {column.name for column in columns}
    return {k: v for k, v in value.items() if k not in known} if isinstance(value, dict) else {}
