"""From what people type to changes of records: forms, drafts, values in columns, undo after undo.

A form remembers which values it showed. If somebody else's value arrived meanwhile, saving does not overwrite it: both
stay and a person chooses later.
"""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import sqlalchemy as sa

from fourpermille_desktop.errors import RecordUnknown, TextTooLong
from fourpermille_desktop.ledger.canonical import MAX_STRING_BYTES, Scalar, Value, b64, quantity, unb64
from fourpermille_desktop.ledger.commit import PREFIX
from fourpermille_desktop.ledger.merge import DELETED, State
from fourpermille_desktop.records import apply
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.shapes import LIST, QUANTITY, SHAPES, Column, Shape
from fourpermille_desktop.records.spaces import space_of
from fourpermille_desktop.records.store import Act, Records, new_id

Columns = Mapping[str, str]  # column name → text as typed; "" = emptied


@dataclass(frozen=True)
class Form:
    """One record open for editing: what was read, and what the author has seen."""

    type: str
    id: str
    columns: dict[str, str]  # as stored
    seen: Mapping[str, tuple[bytes, ...]] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)  # a draft that was found: typed, not yet saved
    unknown: dict[str, dict[str, Scalar]] = field(default_factory=dict)  # members of groups made by a newer version
    is_new: bool = True


def open_form(records: Records, type_: str, id_: str | None = None) -> Form:
    """Read a record for editing, with its draft if one was left; without an id, a new one."""
    if id_ is None:
        return Form(type_, b64(new_id()), {})
    with records.reading() as conn:
        draft = conn.exec_driver_sql("select columns, seen from draft where type = ? and id = ?", (type_, id_)).first()
        state = _state(conn, type_, id_)
    if state is None and draft is None:
        raise RecordUnknown(record=id_)
    form = _stored(type_, id_, state) if state else Form(type_, id_, {})
    if draft is None:
        return form
    seen = {name: tuple(unb64(p, PREFIX) for p in held) for name, held in json.loads(draft.seen).items()}
    return replace(form, seen=seen, typed=json.loads(draft.columns))


def _stored(type_: str, id_: str, state: State) -> Form:
    shape = SHAPES[type_]
    return Form(type_, id_, columns_of(shape, state), seen_of(state), {}, unknown_members(shape, state), False)


def keep_draft(records: Records, form: Form, typed: Columns) -> None:
    """Keep what was typed, durably, without a commit: it survives `kill -9` and a power cut.

    A cell that shows what is stored was not typed: it is not kept, so a value that arrives later is not taken for a
    contradiction.
    """
    typed = {name: text for name, text in typed.items() if text != form.columns.get(name, "")}
    if not typed:
        return drop_draft(records, form.type, form.id)
    seen = {name: [b64(p) for p in held] for name, held in form.seen.items()}
    with records.writing() as conn:
        conn.exec_driver_sql(
            "insert or replace into draft (type, id, columns, seen, at) values (?, ?, ?, ?, ?)",
            (form.type, form.id, json.dumps(typed), json.dumps(seen), int(time.time() * 1000)),
        )
    return None


def drop_draft(records: Records, type_: str, id_: str) -> None:
    with records.writing() as conn:
        conn.exec_driver_sql("delete from draft where type = ? and id = ?", (type_, id_))


@dataclass(frozen=True)
class Draft:
    type: str
    id: str
    typed: dict[str, str]
    at: int


def drafts(records: Records, limit: int = 100) -> list[Draft]:
    """What was typed and not yet saved, newest first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql("select type, id, columns, at from draft order by at desc limit ?", (limit,)).all()
    return [Draft(row.type, row.id, json.loads(row.columns), row.at) for row in rows]


def save(records: Records, form: Form, typed: Columns) -> Act | None:
    """Make one change of what was typed; only columns whose text differs are written, and the draft goes."""
    from fourpermille_desktop.records import log

    edit = edit_of(form, typed)
    with records.writing() as conn:
        apply.write(conn, "delete from draft where type = ? and id = ?", (form.type, form.id))
        if edit is None:
            return None
        act, kinds = log.append_act(conn, [edit], records.author)
    records.tell(kinds)
    return Act(b64(act), frozenset(kinds))


def save_drafts(records: Records) -> int:
    """Turn every draft into a saved change: at close, before a sync, after a crash. Returns how many.

    One that cannot be saved as it stands (a text too long) stays a draft and does not hold up the others.
    """
    saved = 0
    for draft in drafts(records, limit=10_000):
        try:
            save(records, open_form(records, draft.type, draft.id), draft.typed)
        except (RecordUnknown, TextTooLong):
            continue
        saved += 1
    return saved


def edit_of(form: Form, typed: Columns) -> Edit | None:
    """The log fields that change. Members of a group that were not typed keep their value."""
    shape = SHAPES[form.type]
    changed: dict[str, str] = {}
    for name, text in typed.items():
        cleaned, stored = clean(shape.by_name[name], text), form.columns.get(name, "")
        if len(cleaned) > MAX_STRING_BYTES // 4 and len(cleaned.encode()) > MAX_STRING_BYTES:
            raise TextTooLong(column=name, most_kb=MAX_STRING_BYTES // 1024)
        if stored not in (text, cleaned):
            changed[name] = cleaned
    if not changed:
        return None
    values: dict[str, Value] = {}
    for name in changed:
        in_log = shape.by_name[name].in_log
        values[in_log] = _field_value(shape, in_log, {**form.columns, **changed}, form.unknown.get(in_log, {}))
    return Edit(form.type, unb64(form.id, 16), values, form.seen)


def _field_value(shape: Shape, in_log: str, columns: Columns, unknown: Mapping[str, Scalar]) -> Value:
    members = shape.by_field[in_log]
    if members[0].is_grouped:
        held = {column.name: columns[column.name] for column in members if columns.get(column.name)}
        return {**unknown, **held} or None
    text = columns.get(in_log, "")
    if members[0].kind == LIST and text:
        return [part.strip() for part in text.split(",") if part.strip()]
    return text or None


def clean(column: Column, text: str) -> str:
    """As it goes into the log: composed letters, no half letter, no space at the ends, a quantity with a point."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).encode("utf-8", "replace").decode()
    if column.kind == QUANTITY:
        return quantity(text)
    return text.strip()


def columns_of(shape: Shape, state: State) -> dict[str, str]:
    """Every column's text as people see and edit it; absent = empty."""
    texts: dict[str, str] = {}
    for column in shape.columns:
        value = state.shown(column.in_log)
        if column.is_grouped:
            value = value.get(column.name) if isinstance(value, dict) else None
        if column.kind == LIST and isinstance(value, list):
            texts[column.name] = ", ".join(str(part) for part in value)
        else:
            text = apply.as_text(value)
            if text is not None:
                texts[column.name] = text
    return texts


def parts_of(stored: str | None) -> tuple[str, ...]:
    """The parts of a list as a table holds it; another kind of value, from a newer or hostile peer, has none."""
    try:
        held = json.loads(stored) if stored else []
    except ValueError:
        return ()
    return tuple(str(part) for part in held) if isinstance(held, list) else ()


def unknown_members(shape: Shape, state: State | None) -> dict[str, dict[str, Scalar]]:
    """Who writes a group copies the members it does not know."""
    found: dict[str, dict[str, Scalar]] = {}
    for in_log, members in shape.by_field.items():
        value = state.shown(in_log) if state and members[0].is_grouped else None
        if isinstance(value, dict):
            known = {column.name for column in members}
            found[in_log] = {k: v for k, v in value.items() if k not in known}
    return found


def seen_of(state: State) -> dict[str, tuple[bytes, ...]]:
    return {name: tuple(sorted(head.commit[:PREFIX] for head in heads)) for name, heads in state.fields.items()}


def add(records: Records, type_: str, columns: Columns) -> str:
    """A new record from columns; returns its id."""
    form = Form(type_, b64(new_id()), {})
    if save(records, form, columns) is None:
        raise ValueError("a new record needs a value")
    return form.id


def change(records: Records, type_: str, id_: str, columns: Columns) -> Act | None:
    """Change some columns of a record as it is now; a draft of it stays."""
    with records.reading() as conn:
        state = _state(conn, type_, id_)
    if state is None:
        raise RecordUnknown(record=id_)
    edit = edit_of(_stored(type_, id_, state), columns)
    return records.commit([edit]) if edit else None


def delete(records: Records, type_: str, id_: str) -> Act | None:
    """Delete a record and, with a site or plot, what lies in it, as one act that can be undone. None if it was gone."""
    with records.reading() as conn:
        state = _state(conn, type_, id_)
        if state is None:
            raise RecordUnknown(record=id_)
        if state.is_deleted:
            return None
        found = with_children(conn, type_, id_)
    return records.commit([Edit(kind, unb64(one, 16), {DELETED: True}) for kind, one in found])


CHILDREN = {
    "site": (("plot", "site"), ("campaign", "site"), ("photo", "of_id")),
    "plot": (("sample", "plot"), ("scenario", "plot"), ("plan_item", "plot"), ("photo", "of_id")),
    "sample": (("photo", "of_id"),),
    "collection": (("collection_item", "collection"),),
    "campaign": (("sample", "campaign"),),
}


def with_children(conn: sa.Connection, type_: str, id_: str) -> list[tuple[str, str]]:
    """A record and, with a site, plot or campaign, what lies in it: (type, id), none twice."""
    found = {(type_, id_): None}
    waiting = [(type_, id_)]
    while waiting:
        of_type, of_id = waiting.pop()
        for kind, by in CHILDREN.get(of_type, ()):
            rows = conn.exec_driver_sql(f"select id from {kind} where {by} = ? and deleted = 0", (of_id,)).scalars()
            below = [(kind, child) for child in rows if (kind, child) not in found]
            found |= dict.fromkeys(below)
            waiting += below
    return list(found)


def rid_of(conn: sa.Connection, type_: str, id_: str) -> int | None:
    """The local row number of a record; the only place where ids from outside are looked up."""
    try:
        raw = unb64(id_, 16)
    except ValueError:
        return None
    return apply.rid_in(conn, space_of(conn, type_), type_, raw)


def _state(conn: sa.Connection, type_: str, id_: str) -> State | None:
    rid = rid_of(conn, type_, id_)
    return apply.state_of(conn, rid) if rid is not None else None
