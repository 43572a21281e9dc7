"""What waits to be sent, and what the last contacts brought: the facts of the Sync page."""

from __future__ import annotations

from dataclasses import dataclass

from fourpermille_desktop.records.glance import TRAVELS
from fourpermille_desktop.records.store import Records

_WAITING = f"""
select r.type, count(distinct c.rid) as records from own_replica o
  join log l on l.space = o.space and l.replica = o.id
   and l.lid > coalesce((select max(a.lid) from acked a where a.space = o.space and a.replica = o.id), 0)
  join change c on c.lid = l.lid
  join record r on r.rid = c.rid
 where {TRAVELS}
 group by r.type order by r.type
"""


@dataclass(frozen=True)
class Contact:
    """One finished sync."""

    at: int  # ms
    hub: str
    pushed: int
    pulled: int
    note: str


def waiting_by_kind(records: Records) -> dict[str, int]:
    """Record type → how many records have changes that no hub has confirmed."""
    with records.reading() as conn:
        return {row.type: row.records for row in conn.exec_driver_sql(_WAITING)}


def contacts(records: Records, limit: int = 5) -> list[Contact]:
    """The last contacts with a hub, newest first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select at, hub, pushed, pulled, note from sync_run order by at desc limit ?", (limit,)
        ).all()
    return [Contact(row.at, row.hub, row.pushed, row.pulled, row.note) for row in rows]
