"""What this laptop wrote to sticks and read from them, and which waiting records are on one. Stays on this laptop.

A stick proves nothing: a record waits until a hub has acknowledged it, whatever stick it is on.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import sqlalchemy as sa

from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.records import log
from fourpermille_desktop.records.glance import TRAVELS
from fourpermille_desktop.records.store import Records

_KEPT = "sticks"  # in the local table: a JSON list, the newest last
WAITING_FOLDER = "stick-waiting"  # of the profile: parts of sticks whose beginning is on another one
WAITING = "stick-waiting"  # in the local table: a JSON list of those parts
MOST_KEPT = 100

_WAITING = f"""
select min(l.lid <= coalesce((select e.value from json_each(?1) e where e.key = lower(hex(o.space))), 0)) as whole
  from own_replica o join log l on l.space = o.space and l.replica = o.id
   and l.lid > coalesce((select max(a.lid) from acked a where a.space = o.space and a.replica = o.id
                         and (?2 is null or a.hub = ?2)), 0)
  join change c on c.lid = l.lid
 where {TRAVELS}
 group by c.rid
"""


@dataclass(frozen=True)
class Stick:
    """One time that a stick was written or read."""

    id: str  # of the bundle
    at: int  # ms
    place: str  # what people call the stick or the folder
    is_written: bool  # else it was read
    went: int = 0  # changes of records on it
    came: int = 0  # changes that were new here
    size: int = 0  # bytes
    upto: Mapping[str, int] = field(default_factory=dict)  # space (hex) → row of the log up to which own changes went
    arrived: int = 0  # ms: when a hub's answer to it came; 0 = not yet
    read_by: int = 0  # ms: when a colleague's stick showed that they have it; 0 = not yet


@dataclass(frozen=True)
class OnSticks:
    """Of the records that no hub has confirmed: how many are whole on a stick, and since when."""

    records: int = 0
    waiting: int = 0  # all of them, on a stick or not
    since: int = 0  # ms, of the newest stick they are on
    place: str = ""


def history(records: Records, limit: int = 20) -> list[Stick]:
    """What was written and read, newest first."""
    with records.reading() as conn:
        return _kept(conn)[::-1][:limit]


def note(records: Records, stick: Stick) -> None:
    """Remember that a stick was written or read."""
    with records.writing() as conn:
        _keep(conn, [*_kept(conn), stick])


def on_sticks(records: Records, hub: bytes | None = None) -> OnSticks:
    """How much of what waits is on a stick. `hub`: it waits until that one has it, not just any."""
    with records.reading() as conn:
        written = [stick for stick in _kept(conn) if stick.is_written]
        upto: dict[str, int] = {}
        for stick in written:
            upto |= {space: max(lid, upto.get(space, 0)) for space, lid in stick.upto.items()}
        listed = json.dumps(upto)
        rows = conn.exec_driver_sql(_WAITING, (listed, hub)).all()
    whole = sum(bool(row.whole) for row in rows)
    newest = written[-1] if written and whole else None
    return OnSticks(whole, len(rows), newest.at if newest else 0, newest.place if newest else "")


def drop_waiting(records: Records, spaces: Collection[bytes]) -> None:
    """Put away the parts of these spaces that wait here: values were erased, and a part cannot be changed.

    The sticks still have them, and whoever reads one again has what was erased taken out on arrival.
    """
    with records.writing() as conn:
        held = conn.exec_driver_sql("select value from local where name = ?", (WAITING,)).scalar()
        rows: list[dict[str, Any]] = json.loads(held) if held else []
        left = [row for row in rows if bytes.fromhex(row["space"]) not in spaces]
        if len(left) == len(rows):
            return
        for part in {row["part"] for row in rows} - {row["part"] for row in left}:  # a file that stays keeps its row
            (records.profile.folder / WAITING_FOLDER / part).unlink(missing_ok=True)
        kept = json.dumps(left) if left else None
        conn.exec_driver_sql("insert or replace into local (name, value) values (?, ?)", (WAITING, kept))


def own_upto(conn: sa.Connection, space: bytes, tips: Collection[Tip]) -> int:
    """The row of the newest of these commits that was written here."""
    own = {row.id for row in conn.exec_driver_sql("select id from own_replica where space = ?", (space,))}
    lids = [log.find(conn, space, tip.replica, tip.n, tip.hash) for tip in tips if tip.replica in own]
    return max((lid for lid in lids if lid is not None), default=0)


def mark_read(records: Records, space: bytes, tips: Collection[Tip], at: int, *, by_hub: bool) -> None:
    """Another node showed what it holds: the sticks whose changes are all there came back as read."""
    with records.reading() as conn:
        there = own_upto(conn, space, tips)

    def marked(stick: Stick) -> Stick:
        put = stick.upto.get(space.hex(), 0)
        if not put or put > there:
            return stick
        if by_hub:
            return replace(stick, arrived=stick.arrived or at)
        return replace(stick, read_by=stick.read_by or at)

    _change(records, marked)


def _change(records: Records, changed: Callable[[Stick], Stick]) -> None:
    with records.writing() as conn:
        held = _kept(conn)
        made = [changed(stick) if stick.is_written else stick for stick in held]
        if made != held:
            _keep(conn, made)


def _kept(conn: sa.Connection) -> list[Stick]:
    held = conn.exec_driver_sql("select value from local where name = ?", (_KEPT,)).scalar()
    listed: list[dict[str, Any]] = json.loads(held) if held else []
    return [Stick(**one) for one in listed]


def _keep(conn: sa.Connection, sticks: list[Stick]) -> None:
    listed = json.dumps([asdict(stick) for stick in sticks[-MOST_KEPT:]])
    conn.exec_driver_sql("insert or replace into local (name, value) values (?, ?)", (_KEPT, listed))
