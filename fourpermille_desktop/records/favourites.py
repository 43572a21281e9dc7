"""Starred entries of the library. A star is a record that is never changed, only made and deleted.

So two laptops that star and unstar never leave two values: an entry bears a star while any record says so.
"""

from __future__ import annotations

from fourpermille_desktop.ledger.canonical import unb64
from fourpermille_desktop.ledger.merge import DELETED
from fourpermille_desktop.records import editing
from fourpermille_desktop.records.fresh_codes import fresh_code
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records

MOST = 5_000


def slugs(records: Records) -> frozenset[str]:
    """Every entry that bears a star."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql("select distinct slug from favourite where deleted = 0 limit ?", (MOST,)).scalars()
        return frozenset(slug for slug in rows if slug)


def is_starred(records: Records, slug: str) -> bool:
    return bool(_ids(records, slug))


def star(records: Records, slug: str) -> None:
    """Put a star on an entry; one that has it stays as it is."""
    if not is_starred(records, slug):
        editing.add(records, "favourite", {"code": fresh_code(records, "favourite"), "slug": slug})


def unstar(records: Records, slug: str) -> None:
    """Take the star off, as one act: every laptop's star on this entry goes."""
    records.commit([Edit("favourite", unb64(id_, 16), {DELETED: True}) for id_ in _ids(records, slug)])


def _ids(records: Records, slug: str) -> list[str]:
    with records.reading() as conn:
        return list(
            conn.exec_driver_sql(
                "select id from favourite where slug = ? and deleted = 0 order by rid limit ?", (slug, MOST)
            ).scalars()
        )
