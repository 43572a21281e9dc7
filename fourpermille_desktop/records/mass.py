"""How much of what a laptop shows a page of a hub would delete or replace: the facts behind "look first".

Creations and filled blanks do not count, nor do own changes that come back after a restore.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from fourpermille_desktop.ledger.merge import DELETED, writes_of
from fourpermille_desktop.ledger.wire import Run
from fourpermille_desktop.records import apply, log, models
from fourpermille_desktop.records.shapes import SHAPES

Named = tuple[str, bytes]  # type, record id
Row = Mapping[str, Any]
AT_ONCE = 500  # records in one question


def touched(conn: sa.Connection, space: bytes, runs: Sequence[Run]) -> dict[Named, bool]:
    """Shown records of which these runs replace something, and whether they delete them."""
    found: dict[Named, bool] = {}
    rows: dict[Named, Row | None] = {}
    for commit in (commit for run in runs for commit in run.commits):
        writes = writes_of(commit)
        _look_up(conn, space, {(type_, id_) for type_, id_, _write in writes} - rows.keys(), rows)
        names: dict[Named, bool] = {}
        for type_, id_, write in writes:
            row = rows[type_, id_]
            if row is not None and _replaces(type_, row, write.values):
                names[type_, id_] = write.values.get(DELETED) is True
        head = commit.header
        if names and log.find(conn, space, head.replica, head.n, commit.hash) is None:
            found |= {name: is_gone or found.get(name, False) for name, is_gone in names.items()}
    return found


def shown(conn: sa.Connection, space: bytes) -> int:
    """How many records of this space are shown."""
    kinds = [name for name in models.SUBJECTS if apply.shape_in(space, name) is not None]
    return sum(_count(conn, f"select count(*) from {name} where deleted = 0") for name in kinds)


def codes(conn: sa.Connection, space: bytes, names: Iterable[Named]) -> dict[Named, str]:
    """What people call these records."""
    rows: dict[Named, Row | None] = {}
    _look_up(conn, space, set(names), rows)
    return {name: str((row.get("code") or row.get("name") or "") if row else "") for name, row in rows.items()}


def _count(conn: sa.Connection, query: str) -> int:
    return int(conn.exec_driver_sql(query).scalar_one())


def _look_up(conn: sa.Connection, space: bytes, names: set[Named], rows: dict[Named, Row | None]) -> None:
    """The rows of records that are shown now, many in one question; None for the others."""
    rows |= dict.fromkeys(names)
    for type_ in {type_ for type_, _id in names}:
        if apply.shape_in(space, type_) is None:
            continue
        ids = [id_ for kind, id_ in names if kind == type_]
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            marks = ", ".join("?" * len(some))
            found = apply.write(
                conn,
                f"select r.id as record_id, t.* from record r join {type_} t on t.rid = r.rid"
                f" where r.type = ? and r.space = ? and t.deleted = 0 and r.id in ({marks})",
                (type_, space, *some),
            )
            columns = [part[0] for part in found.description]
            rows |= {(type_, row[0]): dict(zip(columns, row, strict=True)) for row in found.fetchall()}


def _replaces(type_: str, row: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
    if values.get(DELETED) is True:
        return True
    for name, new in apply.cells_of(SHAPES[type_], values).items():
        old, base = row.get(name), name.removesuffix("_typed")
        if base != name and row.get(base) is not None:
            continue  # the number decides: 2.5 is 2.50
        if old not in (None, "") and new != old:
            return True
    return False
