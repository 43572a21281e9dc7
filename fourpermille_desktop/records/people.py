"""People's names, in the private space that never leaves this laptop before a team is joined; plots hold opaque ids."""

from __future__ import annotations

import unicodedata

from fourpermille_desktop.records import editing
from fourpermille_desktop.records.store import Records


def find_or_add(records: Records, name: str) -> str:
    """The opaque id of the person with this name; made if nobody bears it."""
    found = find(records, name)
    return found if found else editing.add(records, "person", {"name": name})


def find(records: Records, name: str) -> str | None:
    wanted = unicodedata.normalize("NFC", name).strip()
    with records.reading() as conn:
        return conn.exec_driver_sql(
            "select id from person where name = ? and deleted = 0 order by rid limit 1", (wanted,)
        ).scalar()


def names(records: Records) -> dict[str, str]:
    """Opaque id → name, for the one audience that may see them."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql("select id, name from person where deleted = 0").all()
    return {row.id: row.name or "" for row in rows}
