"""Records by the name people gave them: what a row of a field table is matched with, and what is written out again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import PREFIX
from fourpermille_desktop.ledger.merge import DELETED
from fourpermille_desktop.records import apply, editing
from fourpermille_desktop.records.editing import Columns, Form
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.shapes import LIST, QUANTITY, SHAPES, Shape
from fourpermille_desktop.records.store import Records, new_id

AT_ONCE = 500  # codes in one query


@dataclass(frozen=True)
class Held:
    """One record as it is shown: column → text as typed, columns without a value left out."""

    type: str
    id: str
    columns: Mapping[str, str]


def with_codes(records: Records, type_: str, codes: Iterable[str]) -> dict[str, list[Held]]:
    """The records of one kind that bear one of the codes; two laptops may have given the same code."""
    found: dict[str, list[Held]] = {}
    wanted = sorted(set(codes))
    with records.reading() as conn:
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            marks = ", ".join("?" * len(some))
            for held in _rows(conn, type_, f"and code in ({marks})", tuple(some)):
                found.setdefault(held.columns["code"], []).append(held)
    return found


def every(records: Records, type_: str) -> list[Held]:
    """All records of one kind that are not deleted, oldest first."""
    with records.reading() as conn:
        return list(_rows(conn, type_, "", ()))


def codes_of(records: Records, type_: str) -> dict[str, str]:
    """Id → code of every record of one kind that is not deleted; "" where none was given."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(f"select id, code from {type_} where deleted = 0").all()
    return {row.id: row.code or "" for row in rows}


def _rows(conn: sa.Connection, type_: str, where: str, args: tuple[str, ...]) -> Iterator[Held]:
    shape = SHAPES[type_]
    cells = [f"{c.name}_typed as {c.name}" if c.kind == QUANTITY else c.name for c in shape.columns]
    query = f"select id, {', '.join(cells)} from {type_} where deleted = 0 {where} order by rid"
    for row in conn.exec_driver_sql(query, args):
        yield Held(type_, row.id, _texts(shape, row))


def _texts(shape: Shape, row: Any) -> dict[str, str]:
    texts = dict(zip((c.name for c in shape.columns), row[1:], strict=True))
    for column in shape.columns:
        if column.kind == LIST and texts[column.name]:
            texts[column.name] = _list_text(texts[column.name])
    return {name: text for name, text in texts.items() if text}


def _list_text(stored: str) -> str:
    try:
        parts = json.loads(stored)
    except ValueError:
        return stored
    return ", ".join(str(part) for part in parts) if isinstance(parts, list) else stored


# --- writing ---


def new_record_id() -> str:
    return b64(new_id())


def creation(type_: str, id_: str, columns: Columns) -> Edit | None:
    """The change that makes a record of an id not used before."""
    return editing.edit_of(Form(type_, id_, {}), columns)


def changes(records: Records, wanted: Iterable[tuple[str, str, Columns]]) -> Iterator[Edit]:
    """The changes of records (type, id, columns) as a table means them.

    Who made the table saw only the value that was shown: where a field has two, only that one is replaced and the
    other stays beside the new one for a person to choose.
    """
    with records.reading() as conn:
        for type_, id_, columns in wanted:
            edit = _change(conn, type_, id_, columns)
            if edit:
                yield edit


def _change(conn: sa.Connection, type_: str, id_: str, columns: Columns) -> Edit | None:
    rid = editing.rid_of(conn, type_, id_)
    if rid is None:
        raise ValueError(f"no {type_} {id_}")
    state, shape = apply.state_of(conn, rid), SHAPES[type_]
    seen = {name: (heads[0].commit[:PREFIX],) for name, heads in state.fields.items()}
    form = Form(
        type_, id_, editing.columns_of(shape, state), seen, {}, editing.unknown_members(shape, state), is_new=False
    )
    edit = editing.edit_of(form, columns)
    if edit is None or edit.seen is None or DELETED not in state.fields:
        return edit
    # The record was shown although somebody deleted it: writing takes that deletion back, so it was seen.
    deletions = tuple(head.commit[:PREFIX] for head in state.fields[DELETED])
    return replace(edit, seen={**edit.seen, DELETED: deletions})


def deletion(records: Records, type_: str, id_: str) -> list[tuple[str, str]]:
    """The record and what lies in it, as (type, id): what one deletion deletes."""
    with records.reading() as conn:
        return editing.with_children(conn, type_, id_)
