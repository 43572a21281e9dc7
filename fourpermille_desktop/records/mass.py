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


def touched(conn: sa.Connection, space: bytes, runs: Sequence[Run]) -> dict[Named, bool]:
    """Shown records of which these runs replace something, and whether they delete them."""
    found: dict[Named, bool] = {}
    rows: dict[Named, Mapping[str, Any] | None] = {}
    for commit in (commit for run in runs for commit in run.commits):
        names: dict[Named, bool] = {}
        for type_, id_, write in writes_of(commit):
            if (type_, id_) not in rows:
                rows[type_, id_] = _row(conn, space, type_, id_)
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
    found: dict[Named, str] = {}
    for type_, id_ in names:
        row = _row(conn, space, type_, id_)
        found[type_, id_] = str((row.get("code") or row.get("name") or "") if row else "")
    return found


def _count(conn: sa.Connection, query: str) -> int:
    return int(conn.exec_driver_sql(query).scalar_one())


def _row(conn: sa.Connection, space: bytes, type_: str, id_: bytes) -> Mapping[str, Any] | None:
    """The row of a record that is shown now."""
    found = apply.write(
        conn, "select rid from record where id = ? and type = ? and space = ?", (id_, type_, space)
    ).fetchone()
    if found is None or apply.shape_in(space, type_) is None:
        return None
    row = conn.exec_driver_sql(f"select * from {type_} where rid = ? and deleted = 0", (found[0],)).mappings().first()
    return dict(row) if row is not None else None


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
