"""From what people type to changes of records: forms, drafts, values in columns, undo after undo.

A form remembers which values it showed. If somebody else's value arrived meanwhile, saving does not overwrite it: both
stay and a person chooses later.
"""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from fourpermille_desktop.errors import RecordUnknown
from fourpermille_desktop.ledger.canonical import Scalar, Value, b64, quantity, unb64
from fourpermille_desktop.ledger.commit import PREFIX
from fourpermille_desktop.ledger.merge import DELETED, State
from fourpermille_desktop.records import apply
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.shapes import LIST, QUANTITY, SHAPES, Column, Shape
from fourpermille_desktop.records.store import Act, Records, new_id

Columns = Mapping[str, str]  # column name → text as typed; "" = emptied


@dataclass(frozen=True)
class Form:
    """One record open for editing: what was read, and what the author has seen."""

    type: str
    id: str
    columns: dict[str, str]  # as stored
    seen: dict[str, tuple[bytes, ...]] = field(default_factory=dict)
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
    columns = columns_of(SHAPES[type_], state) if state else {}
    seen = seen_of(state) if state else {}
    if draft:
        seen = {name: tuple(unb64(p, PREFIX) for p in held) for name, held in json.loads(draft.seen).items()}
    typed = json.loads(draft.columns) if draft else {}
    return Form(type_, id_, columns, seen, typed, unknown_members(SHAPES[type_], state), state is None)


def keep_draft(records: Records, form: Form, typed: Columns) -> None:
    """Keep what was typed, durably, without a commit: it survives `kill -9` and a power cut."""
    seen = {name: [b64(p) for p in held] for name, held in form.seen.items()}
    with records.writing() as conn:
        conn.exec_driver_sql(
            "insert or replace into draft (type, id, columns, seen, at) values (?, ?, ?, ?, ?)",
            (form.type, form.id, json.dumps(dict(typed)), json.dumps(seen), int(time.time() * 1000)),
        )


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
        conn.exec_driver_sql("delete from draft where type = ? and id = ?", (form.type, form.id))
        if edit is None:
            return None
        act, kinds = log.append_act(conn, [edit], records.author)
    records.tell(kinds)
    return Act(b64(act), frozenset(kinds))


def save_drafts(records: Records) -> int:
    """Turn every draft into a saved change: at close, before a sync, after a crash. Returns how many."""
    held = drafts(records, limit=10_000)
    for draft in held:
        try:
            save(records, open_form(records, draft.type, draft.id), draft.typed)
        except RecordUnknown:
            continue
    return len(held)


def edit_of(form: Form, typed: Columns) -> Edit | None:
    """The log fields that change. Members of a group that were not typed keep their value."""
    shape = SHAPES[form.type]
    cleaned = {name: clean(shape.by_name[name], text) for name, text in typed.items()}
    changed = {name: text for name, text in cleaned.items() if text != form.columns.get(name, "")}
    if not changed:
        return None
    values: dict[str, Value] = {}
    for name in changed:
        in_log = shape.by_name[name].in_log
        values[in_log] = _field_value(shape, in_log, {**form.columns, **changed}, form.unknown.get(in_log, {}))
    seen = None if form.is_new else {name: form.seen.get(name, ()) for name in values}
    return Edit(form.type, unb64(form.id, 16), values, seen)


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
    """As it goes into the log: composed letters, no space at the ends, a quantity with a point."""
    text = unicodedata.normalize("NFC", text)
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
    save(records, form, columns)
    return form.id


def change(records: Records, type_: str, id_: str, columns: Columns) -> Act | None:
    """Change some columns of a record as it is now."""
    return save(records, open_form(records, type_, id_), columns)


def delete(records: Records, type_: str, id_: str) -> Act | None:
    """Delete a record and, with a site or plot, what lies in it, as one act that can be undone."""
    with records.reading() as conn:
        found = with_children(conn, type_, id_)
    return records.commit([Edit(kind, unb64(one, 16), {DELETED: True}) for kind, one in found])


CHILDREN = {
    "site": (("plot", "site"), ("campaign", "site")),
    "plot": (("sample", "plot"),),
    "campaign": (("sample", "campaign"),),
}


def with_children(conn: sa.Connection, type_: str, id_: str) -> list[tuple[str, str]]:
    """A record and, with a site, plot or campaign, what lies in it: (type, id), none twice."""
    found = [(type_, id_)]
    for kind, by in CHILDREN.get(type_, ()):
        rows = conn.exec_driver_sql(f"select id from {kind} where {by} = ? and deleted = 0", (id_,)).scalars().all()
        for child in rows:
            found += [pair for pair in with_children(conn, kind, child) if pair not in found]
    return found


def rid_of(conn: sa.Connection, type_: str, id_: str) -> int | None:
    """The local row number of a record; the only place where ids from outside are looked up."""
    try:
        raw = unb64(id_, 16)
    except ValueError:
        return None
    found: Any = conn.exec_driver_sql("select rid from record where id = ? and type = ?", (raw, type_)).scalar()
    return int(found) if found is not None else None


def _state(conn: sa.Connection, type_: str, id_: str) -> State | None:
    rid = rid_of(conn, type_, id_)
    return apply.state_of(conn, rid) if rid is not None else None
