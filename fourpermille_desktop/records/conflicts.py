"""Two values for one field: which they are, who wrote them, and choosing one. The other stays in the history."""

from __future__ import annotations

from dataclasses import dataclass, replace

import sqlalchemy as sa

from fourpermille_desktop.errors import NoSuchChoice, RecordUnknown
from fourpermille_desktop.ledger.canonical import Value, b64, number, parse, unb64
from fourpermille_desktop.ledger.commit import PREFIX
from fourpermille_desktop.ledger.merge import DELETED, ERASED, Head, State
from fourpermille_desktop.records import apply
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.shapes import QUANTITY, SHAPES
from fourpermille_desktop.records.store import Act, Records


@dataclass(frozen=True)
class OneValue:
    value: object  # a number, a text, an object for a group of which several members differ, None = emptied
    text: str
    by: str  # the author's opaque id
    is_mine: bool
    at: int  # ms
    had_seen: str  # the value its author saw before writing, "" = none
    keep: Value  # what is written when it is kept
    commit: bytes = b""  # the hash of what wrote it


@dataclass(frozen=True)
class TwoValues:
    record: str
    type: str
    code: str
    field: str
    values: tuple[OneValue, ...]
    in_log: str = ""  # the log's field
    seen: tuple[bytes, ...] = ()  # the heads that were there when this was read

    @property
    def is_deletion(self) -> bool:
        """Deleted by one while another changed it: the first value deletes the record, the second keeps it."""
        return self.in_log == DELETED


def two_values(records: Records, limit: int = 500) -> list[TwoValues]:
    """Every field with values of people who had not seen each other, oldest record first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select w.rid, w.field, r.type, r.id from two_values w join record r on r.rid = w.rid"
            " order by w.rid, w.field limit ?",
            (limit,),
        ).all()
        return [_read(conn, records, row.rid, row.type, row.id, row.field) for row in rows]


def count(records: Records) -> int:
    with records.reading() as conn:
        return int(conn.exec_driver_sql("select count(*) from two_values").scalar_one())


def resolve(records: Records, record: str, field: str, keep: int) -> Act | None:
    """Keep value number `keep` (from 1); an ordinary change that names all heads, so it can be undone."""
    for case in _of_record(records, record):
        if field == case.field or _in_log(case.type, field) == case.in_log:
            return keep_value(records, case, keep)
    raise RecordUnknown(record=f"{record} {field}")


def keep_value(records: Records, case: TwoValues, keep: int) -> Act | None:
    """The same for a case that was shown: a value that arrived since is not replaced unseen."""
    if not 1 <= keep <= len(case.values):
        raise NoSuchChoice(record=case.record, field=case.field, keep=keep)
    values = {case.in_log: case.values[keep - 1].keep}
    return records.commit([Edit(case.type, unb64(case.record, 16), values, {case.in_log: case.seen})])


def _of_record(records: Records, record: str) -> list[TwoValues]:
    try:
        raw = unb64(record, 16)
    except ValueError:
        return []
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select w.rid, w.field, r.type, r.id from record r join two_values w on r.rid = w.rid where r.id = ?",
            (raw,),
        ).all()
        return [_read(conn, records, row.rid, row.type, row.id, row.field) for row in rows]


def write_instead(records: Records, case: TwoValues, columns: dict[str, str]) -> Act | None:
    """Type another value; it replaces all that were shown, and none that arrived since."""
    from fourpermille_desktop.records import editing

    edit = editing.edit_of(editing.open_form(records, case.type, case.record), columns)
    if edit is None:  # the value that is shown already
        return keep_value(records, case, 1)
    return records.commit([replace(edit, seen={**(edit.seen or {}), case.in_log: case.seen})])


def _read(conn: sa.Connection, records: Records, rid: int, type_: str, id_: bytes, in_log: str) -> TwoValues:
    state = apply.state_of(conn, rid)
    shape = SHAPES.get(type_)
    code = state.shown("code")
    heads = _distinct(type_, in_log, state.fields[in_log])
    if in_log == DELETED:
        heads = _deleted_or_kept(state)
    field = in_log
    if shape and shape.is_group(in_log):
        differing = _differing_members(type_, in_log, heads)
        field = differing[0] if len(differing) == 1 else in_log
    values = tuple(_one(conn, records, rid, type_, in_log, field, head) for head in heads)
    of_it = state.fields.values() if in_log == DELETED else (state.fields[in_log],)
    seen = tuple(sorted({head.commit[:PREFIX] for held in of_it for head in held}))
    return TwoValues(b64(id_), type_, code if isinstance(code, str) else "", field, values, in_log, seen)


def _one(conn: sa.Connection, records: Records, rid: int, type_: str, in_log: str, field: str, head: Head) -> OneValue:
    header = parse(
        conn.exec_driver_sql(
            "select l.header from change c join log l on l.lid = c.lid where c.rid = ? and l.hash = ?",
            (rid, head.commit),
        ).scalar_one()
    )
    actor = unb64(header[4], 16)
    member = _member(head.value, in_log, field)
    return OneValue(
        _plain(type_, field, member),
        apply.as_text(member) or "",
        b64(actor),
        actor == records.author.actor,
        head.t,
        _seen_before(conn, rid, head, in_log, field),
        head.value,
        head.commit,
    )


def _seen_before(conn: sa.Connection, rid: int, head: Head, in_log: str, field: str) -> str:
    """The value its author saw before writing: the one the write names in `over`."""
    writes = apply.writes_of_record(conn, rid)
    over = next((w.over for w in writes if w.commit == head.commit and in_log in w.values), frozenset())
    seen = [write for write in writes if write.prefix in over and in_log in write.values]
    if not seen:
        return ""
    shown = max(seen, key=lambda write: (write.t, write.commit))
    return apply.as_text(_member(shown.values[in_log], in_log, field)) or ""


def _member(value: Value, in_log: str, field: str) -> Value:
    return value.get(field) if isinstance(value, dict) and field != in_log else value


def _distinct(type_: str, in_log: str, heads: tuple[Head, ...]) -> tuple[Head, ...]:
    """Equal values are shown once (2.5 is 2.50), erased ones not at all; the heads stay."""
    same = apply.same_in(type_)
    kept: list[Head] = []
    for head in heads:
        if head.value != ERASED and not any(same(in_log, head.value, other.value) for other in kept):
            kept.append(head)
    return tuple(kept)


def _deleted_or_kept(state: State) -> tuple[Head, ...]:
    """Deleted by one while another edited: the deletion, and the newest edit it had not seen."""
    edits = [head for name in state.unseen for head in state.fields[name]]
    newest = max(edits, key=lambda head: head.order)
    return (state.fields[DELETED][0], Head(newest.commit, newest.t, None))


def _differing_members(type_: str, in_log: str, heads: tuple[Head, ...]) -> list[str]:
    held = [head.value if isinstance(head.value, dict) else {} for head in heads]
    names = sorted({name for value in held for name in value})
    columns = SHAPES[type_].by_name

    def cell(name: str, value: object) -> object:
        column = columns.get(name)
        digits = number(value) if column and column.kind == QUANTITY else None
        return value if digits is None else digits

    return [name for name in names if len({repr(cell(name, value.get(name))) for value in held}) > 1]


def _plain(type_: str, field: str, value: Value) -> object:
    """Numbers as numbers for JSON; what cannot be read stays text."""
    column = SHAPES[type_].by_name.get(field) if type_ in SHAPES else None
    if column and column.kind == QUANTITY:
        digits = number(value)
        return value if digits is None else digits
    if isinstance(value, dict):
        return {name: _plain(type_, name, member) for name, member in value.items()}
    return value


def _in_log(type_: str, field: str) -> str:
    column = SHAPES[type_].by_name.get(field) if type_ in SHAPES else None
    return column.in_log if column else field
