"""Who else writes, and what this laptop calls them. The names stay on this laptop; the log has opaque ids only."""

from __future__ import annotations

from dataclasses import dataclass

from fourpermille_desktop.ledger.canonical import b64, parse, unb64
from fourpermille_desktop.records.came_in import sign_of
from fourpermille_desktop.records.store import Records

_NAMED = "colleague "  # + the opaque id, in the local table


@dataclass(frozen=True)
class Colleague:
    """One other author whose records are here."""

    actor: str
    name: str  # what this laptop calls them, "" = not named yet
    sign: str  # four letters that tell them apart
    writes_in: int  # chains: about one for each device
    last: int  # ms, by the author's clock


def names(records: Records) -> dict[str, str]:
    """Opaque id → the name given on this laptop."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql("select name, value from local where name like ?", (_NAMED + "%",)).all()
    return {row.name.removeprefix(_NAMED): row.value for row in rows if row.value}


def call(records: Records, actor: str, name: str) -> None:
    """Remember a name for somebody; an empty one forgets it."""
    records.set_local(_NAMED + actor, name.strip() or None)


def seen(records: Records) -> list[Colleague]:
    """Everybody else who wrote what is here, the latest first."""
    with records.reading() as conn:
        headers = conn.exec_driver_sql("select l.header from tip join log l on l.lid = tip.lid").scalars().all()
    called, chains, last = names(records), dict[bytes, int](), dict[bytes, int]()
    for header in headers:
        parts = parse(header)
        actor, t = unb64(parts[4], 16), int(parts[5])
        if actor != records.author.actor:
            chains[actor] = chains.get(actor, 0) + 1
            last[actor] = max(last.get(actor, 0), t)
    found = [Colleague(b64(a), called.get(b64(a), ""), sign_of(a), n, last[a]) for a, n in chains.items()]
    return sorted(found, key=lambda one: -one.last)
