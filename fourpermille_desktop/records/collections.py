"""Named lists of entries: "sheets for the Tuesday group". One record a membership, so nothing added is ever lost.

A membership is never changed: to move an entry is to take it out and put it in anew at its new place, as one act. Two
people's orders never stand as two values; what both moved stands at the place that comes first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from fourpermille_desktop.errors import RecordUnknown
from fourpermille_desktop.ledger.canonical import unb64
from fourpermille_desktop.ledger.merge import DELETED
from fourpermille_desktop.records import by_code, editing
from fourpermille_desktop.records.fresh_codes import fresh_code
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records

MOST = 5_000
SMALLEST_GAP = 1e-6  # between two places; below it the whole list is numbered anew


@dataclass(frozen=True)
class Collection:
    id: str
    name: str
    slugs: tuple[str, ...]  # in the order people gave them, none twice


def every(records: Records, limit: int = 200) -> list[Collection]:
    """All collections by name."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select id, name, code from collection where deleted = 0 order by coalesce(name, code), rid limit ?",
            (limit,),
        ).all()
        items = conn.exec_driver_sql(
            "select collection, slug from collection_item where deleted = 0 order by place, rid limit ?", (MOST,)
        ).all()
    held: dict[str, dict[str, None]] = {}
    for item in items:
        held.setdefault(item.collection or "", {})[item.slug or ""] = None
    return [Collection(row.id, row.name or row.code or "", tuple(filter(None, held.get(row.id, ())))) for row in rows]


def collection(records: Records, id_: str) -> Collection | None:
    return next((held for held in every(records, MOST) if held.id == id_), None)


def make(records: Records, name: str, slugs: Sequence[str] = ()) -> str:
    """A new collection with these entries, as one act. Returns its id."""
    id_ = by_code.new_record_id()
    first = by_code.creation("collection", id_, {"code": fresh_code(records, "collection"), "name": name})
    edits = [_membership(records, id_, slug, place) for place, slug in enumerate(dict.fromkeys(slugs), 1)]
    records.commit([edit for edit in (first, *edits) if edit is not None])
    return id_


def rename(records: Records, id_: str, name: str) -> None:
    editing.change(records, "collection", id_, {"name": name})


def remove(records: Records, id_: str) -> None:
    """Delete a collection with its memberships; the entries stay in the library. Undo brings all of it back."""
    editing.delete(records, "collection", id_)


def put_in(records: Records, id_: str, slugs: Sequence[str]) -> int:
    """Add entries at the end, as one act; returns how many were not in it yet."""
    held = _need(records, id_)
    new = [slug for slug in dict.fromkeys(slugs) if slug not in held.slugs]
    last = max((place for _id, _slug, place in _items(records, id_)), default=0.0)
    edits = [_membership(records, id_, slug, last + at) for at, slug in enumerate(new, 1)]
    records.commit([edit for edit in edits if edit is not None])
    return len(new)


def take_out(records: Records, id_: str, slug: str) -> None:
    """Every laptop's membership of this entry goes, as one act."""
    records.commit([_gone(item) for item, held, _place in _items(records, id_) if held == slug])


def move(records: Records, id_: str, slug: str, to: int) -> None:
    """Put an entry at place `to` (0 = first) of its collection, as one act."""
    held = list(_need(records, id_).slugs)
    if slug not in held or held.index(slug) == to:
        return
    others = [one for one in held if one != slug]
    order = [*others[:to], slug, *others[to:]]
    items = _items(records, id_)
    places = {one: place for _id, one, place in reversed(items)}  # the first place of each counts
    between = _between(places, order, order.index(slug))
    moved = order if between is None else [slug]
    edits: list[Edit | None] = [_gone(item) for item, one, _place in items if one in moved]
    for one in moved:
        edits.append(_membership(records, id_, one, order.index(one) + 1.0 if between is None else between))
    records.commit([edit for edit in edits if edit is not None])


def _between(places: dict[str, float], order: Sequence[str], at: int) -> float | None:
    """A place between the neighbours; None where they stand too close and the list is numbered anew."""
    others = [places[one] for one in order if one != order[at]]
    if any(high - low < SMALLEST_GAP for low, high in pairwise(others)):
        return None
    before = others[at - 1] if at else others[0] - 2
    after = others[at] if at < len(others) else before + 2
    return (before + after) / 2


def _items(records: Records, id_: str) -> list[tuple[str, str, float]]:
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select id, slug, place from collection_item where collection = ? and deleted = 0"
            " order by place, rid limit ?",
            (id_, MOST),
        ).all()
    return [(row.id, row.slug or "", row.place or 0.0) for row in rows]


def _membership(records: Records, id_: str, slug: str, place: float) -> Edit | None:
    columns = {
        "code": fresh_code(records, "collection_item"),
        "collection": id_,
        "slug": slug,
        "place": f"{place:.12g}",
    }
    return by_code.creation("collection_item", by_code.new_record_id(), columns)


def _gone(item: str) -> Edit:
    return Edit("collection_item", unb64(item, 16), {DELETED: True})


def _need(records: Records, id_: str) -> Collection:
    held = collection(records, id_)
    if held is None:
        raise RecordUnknown(record=id_)
    return held
