"""How large is what waits, and how far each record is on its way: waits, is on a stick, or arrived at a hub.

A record counts as arrived only when a hub has acknowledged all own changes of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa
import zstandard

from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.records import apply, attachments, sticks
from fourpermille_desktop.records.came_in import name_of
from fourpermille_desktop.records.glance import TRAVELS
from fourpermille_desktop.records.sticks import Stick
from fourpermille_desktop.records.store import Records

READ_AT_MOST = 2_000_000  # bytes packed to learn how well the rest packs
AROUND_A_COMMIT = 16  # bytes on the line of what cannot be packed: seed, time, place in its chain

_OWN = f"""
from own_replica o join log l on l.space = o.space and l.replica = o.id
 where {TRAVELS} and l.lid > coalesce(
   (select max(a.lid) from acked a where a.space = o.space and a.replica = o.id), 0)
"""

_RECORDS = f"""
select r.rid, r.type, r.id, r.space, max(l.lid) as lid, max(l.received) as at,
       max(l.lid > coalesce((select max(a.lid) from acked a where a.space = o.space and a.replica = o.id), 0)) as waits
  from own_replica o join log l on l.space = o.space and l.replica = o.id
  join change c on c.lid = l.lid join record r on r.rid = c.rid
 where {TRAVELS}
 group by r.rid
"""


@dataclass(frozen=True)
class OnItsWay:
    """One record with own changes."""

    type: str
    id: str
    name: str
    at: int  # ms, of the newest own change
    waits: bool  # else every own change of it is at a hub
    on_stick: int = 0  # ms: waits, and is whole on a stick since then; 0 = on none
    stick: str = ""  # what people call that stick


def packed_bytes(records: Records) -> int:
    """About how many bytes a sync would send: what waits is packed here to know."""
    with records.reading() as conn:
        commits, raw = conn.exec_driver_sql(f"select count(*), sum(length(l.body)) {_OWN}").one()
        if not commits:
            return 0
        held, packed = _a_part(conn)
    share = packed / held if held else 1.0
    return int(raw * min(1.0, share)) + int(commits * AROUND_A_COMMIT)


def _a_part(conn: sa.Connection) -> tuple[int, int]:
    """Bytes as stored and as packed, of the first commits that wait."""
    packer = zstandard.ZstdCompressor(level=3).compressobj()
    held = packed = 0
    for row in conn.exec_driver_sql(f"select l.body, l.form {_OWN} order by l.lid"):
        packed += len(packer.compress(apply.plain(row.body, row.form)))
        held += len(row.body)
        if held >= READ_AT_MOST:
            break
    return held, packed + len(packer.flush())


def on_their_way(records: Records, limit: int = 300) -> list[OnItsWay]:
    """Records with own changes: those that wait first, then the newest that arrived."""
    written = [stick for stick in sticks.history(records) if stick.is_written]
    with records.reading() as conn:
        rows = conn.exec_driver_sql(f"{_RECORDS} order by waits desc, lid desc limit ?", (limit,)).all()
        found = [_on_its_way(conn, row, written) for row in rows]
    return [_with_picture(records, one) if one.type == "photo" and not one.waits else one for one in found]


def _with_picture(records: Records, one: OnItsWay) -> OnItsWay:
    """A photo has arrived when its picture has, too."""
    with records.reading() as conn:
        of_id = conn.exec_driver_sql("select of_id from photo where id = ? and deleted = 0", (one.id,)).scalar()
    photos = attachments.of_record(records, of_id) if of_id else []
    is_there = all(photo.is_at_hub for photo in photos if photo.id == one.id)
    return one if is_there else replace(one, waits=True)


def _on_its_way(conn: sa.Connection, row: Any, written: list[Stick]) -> OnItsWay:
    """The stick that is named is the first one that took all of the record along."""
    carrying = [stick for stick in written if stick.upto.get(row.space.hex(), 0) >= row.lid] if row.waits else []
    on_stick, stick = (carrying[-1].at, carrying[-1].place) if carrying else (0, "")
    return OnItsWay(row.type, b64(row.id), name_of(conn, row), row.at, bool(row.waits), on_stick, stick)
