"""What others changed and when it came: the newest foreign changes, each with its author, device and words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from fourpermille_desktop.ledger.canonical import Value, b64, parse, unb64
from fourpermille_desktop.ledger.commit import Commit
from fourpermille_desktop.ledger.merge import DELETED, ERASED, writes_of
from fourpermille_desktop.records import apply, log
from fourpermille_desktop.records.conflicts import OneValue, TwoValues
from fourpermille_desktop.records.shapes import SHAPES
from fourpermille_desktop.records.store import Records

_FOREIGN = "l.replica not in (select id from own_replica)"


@dataclass(frozen=True)
class CameIn:
    """One change of one record by somebody else."""

    type: str
    id: str
    name: str  # what people call the record, "" = it has no name
    values: Mapping[str, str]  # columns and what was written; "" = emptied
    by: str  # the author's opaque id
    sign: str  # four letters that tell authors apart
    device: str  # the same of the device
    written: int  # ms, by the author's clock
    came: int  # ms, by this laptop's clock
    is_new: bool
    is_deleted: bool


@dataclass(frozen=True)
class Origin:
    """Where a value came from, as far as the log knows."""

    sign: str  # the author's
    device: str  # its sign
    came: int  # ms
    is_here: bool  # it was written on this laptop
    together_with: int  # further records written with it at once


def changes(records: Records, limit: int = 200, since: int = 0) -> list[CameIn]:
    """The newest changes of others that came after `since` (ms), newest first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            f"select l.lid, l.received from log l where {_FOREIGN} and l.received > ? order by l.lid desc limit ?",
            (since, limit),
        ).all()
        found: list[CameIn] = []
        for row in rows:
            found += _of_commit(conn, log.load(conn, row.lid), row.lid, row.received)
            if len(found) >= limit:
                break
    return found[:limit]


def count(records: Records, since: int = 0) -> dict[str, int]:
    """Record type → how many records others changed, of what came after `since` (ms)."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select r.type, count(distinct r.rid) as records from log l join change c on c.lid = l.lid"
            f" join record r on r.rid = c.rid where {_FOREIGN} and l.received > ? group by r.type",
            (since,),
        ).all()
    return {row.type: row.records for row in rows}


def origins(records: Records, case: TwoValues) -> list[Origin]:
    """Where each of the values to choose between came from, in their order."""
    with records.reading() as conn:
        return [_origin(conn, case, one) for one in case.values]


def names_of(records: Records, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """(type, id) → what people call the record, of those that are here."""
    found: dict[tuple[str, str], str] = {}
    with records.reading() as conn:
        for type_, id_ in wanted:
            rows = conn.exec_driver_sql(
                "select rid, type from record where id = ? and type = ? order by rid desc", (unb64(id_, 16), type_)
            ).all()  # one that came along into a team is here twice, the former without its words
            found[type_, id_] = next((name for row in rows if (name := name_of(conn, row))), "")
    return found


def name_of(conn: sa.Connection, row: Any) -> str:
    """What people call a record (of a row with rid and type): its code, else its name, else its sheet."""
    shape = SHAPES.get(row.type)
    known = [name for name in ("code", "name", "subject", "slug") if shape and name in shape.by_name]
    if not known:
        return ""
    told = conn.exec_driver_sql(f"select {', '.join(known)} from {row.type} where rid = ?", (row.rid,)).first()
    return next((str(text) for text in told or () if text), "")


def device_of(conn: sa.Connection, space: bytes, replica: bytes) -> str:
    """A short sign of the device that writes a chain; the same device has the same sign everywhere."""
    header = conn.exec_driver_sql(
        "select header from log where space = ? and replica = ? and n = 1 limit 1", (space, replica)
    ).scalar()
    key = parse(header)[7].get("key") if header else None
    return sign_of(unb64(key, 32)) if isinstance(key, str) else ""


def sign_of(raw: bytes) -> str:
    """Four letters or digits that tell two people or two devices apart; nobody's name."""
    from fourpermille_desktop.ledger.codes import SIGNS

    number = int.from_bytes(sha256(b"4p1000 sign 1\n" + raw).digest()[:4], "big")
    return "".join(SIGNS[number >> shift & 31] for shift in (15, 10, 5, 0))


def _of_commit(conn: sa.Connection, commit: Commit, lid: int, received: int) -> list[CameIn]:
    head = commit.header
    device = device_of(conn, head.space, head.replica)
    values: dict[tuple[str, bytes], dict[str, Value]] = {}
    for kind, id_, write in writes_of(commit):
        values.setdefault((kind, id_), {}).update(write.values)
    found = []
    for (kind, id_), written in values.items():
        row = conn.exec_driver_sql(
            "select rid, type, head from record where space = ? and type = ? and id = ?", (head.space, kind, id_)
        ).first()
        if row is not None:
            told = columns_told(kind, written)
            is_gone = written.get(DELETED) is True
            by, sign = b64(head.actor), sign_of(head.actor)
            name, is_new = name_of(conn, row), row.head == lid
            found.append(CameIn(kind, b64(id_), name, told, by, sign, device, head.t, received, is_new, is_gone))
    return found


def columns_told(type_: str, written: Mapping[str, Value]) -> dict[str, str]:
    """Fields of the log as columns that people know; groups are spread out."""
    told: dict[str, str] = {}
    for name, value in written.items():
        if name == DELETED:
            continue
        if isinstance(value, dict):
            told |= {member: apply.as_text(held) or "" for member, held in value.items() if held is not None}
        else:
            told[name] = "" if value in (None, ERASED) else apply.as_text(value) or ""
    return told


def _origin(conn: sa.Connection, case: TwoValues, one: OneValue) -> Origin:
    row = conn.exec_driver_sql(
        "select l.lid, l.space, l.replica, l.received from record r join change c on c.rid = r.rid"
        " join log l on l.lid = c.lid where r.id = ? and r.type = ? and l.hash = ?",
        (unb64(case.record, 16), case.type, one.commit),
    ).one()
    others = {(kind, id_) for kind, id_, _write in writes_of(log.load(conn, row.lid))}
    device = device_of(conn, row.space, row.replica)
    is_here = conn.exec_driver_sql("select 1 from own_replica where id = ?", (row.replica,)).first() is not None
    return Origin(sign_of(unb64(one.by, 16)), device, row.received, is_here, len(others) - 1)
