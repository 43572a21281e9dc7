"""Sheets as people change them for their area. A variant is a record beside the library, never an edit of a pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from fourpermille_desktop.errors import RecordUnknown
from fourpermille_desktop.records import editing
from fourpermille_desktop.records.fresh_codes import fresh_code
from fourpermille_desktop.records.shapes import SECTIONS
from fourpermille_desktop.records.store import Records

STATUSES = ("draft", "sent", "answered")


@dataclass(frozen=True)
class Variant:
    """What an area says otherwise: section → its own text. It is not reviewed before an answer is there."""

    id: str
    slug: str
    lang: str
    title: str
    area: str
    team: str
    status: str
    answer: str
    made_on: str
    texts: Mapping[str, str] = field(default_factory=dict)


def save(
    records: Records,
    slug: str,
    lang: str,
    title: str,
    texts: Mapping[str, str],
    area: str = "",
    team: str = "",
    variant_id: str | None = None,
) -> str:
    """Keep a draft, as one commit; with an id, change that one. "" takes a section's own text away. Returns the id."""
    if unknown := sorted(set(texts) - set(SECTIONS)):
        raise ValueError(f"a variant has no {', '.join(unknown)}")
    columns = {"title": title, "area": area, "team": team, **{f"{name}_text": text for name, text in texts.items()}}
    if variant_id is not None:
        held = variant(records, variant_id)
        if held is None:
            raise RecordUnknown(record=variant_id)
        is_changed = any(held.texts.get(name, "") != text.strip() for name, text in texts.items())
        again = {"status": "draft"} if is_changed and held.status != "draft" else {}
        editing.change(records, "variant", variant_id, {**columns, **again})  # what was sent is not what stands now
        return variant_id
    made = {"code": fresh_code(records, "variant"), "slug": slug, "lang": lang, "status": "draft"}
    return editing.add(records, "variant", {**made, **columns, "made_on": date.today().isoformat()})


def send(records: Records, id_: str) -> None:
    """Offer it for review: it goes out with the next sync."""
    editing.change(records, "variant", id_, {"status": "sent"})


def answer(records: Records, id_: str, words: str) -> None:
    """What the reviewers say of it; written where they work and brought back by sync."""
    editing.change(records, "variant", id_, {"status": "answered", "answer": words})


def remove(records: Records, id_: str) -> None:
    editing.delete(records, "variant", id_)


def variant(records: Records, id_: str) -> Variant | None:
    with records.reading() as conn:
        row = conn.exec_driver_sql("select * from variant where id = ? and deleted = 0", (id_,)).first()
    return _variant(row) if row else None


def of_entry(records: Records, slug: str, limit: int = 50) -> list[Variant]:
    """The variants of an entry, the last changed first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select * from variant where slug = ? and deleted = 0 order by changed desc, rid desc limit ?",
            (slug, limit),
        ).all()
    return [_variant(row) for row in rows]


def _variant(row: Any) -> Variant:
    cells = row._mapping
    texts = {name: cells[f"{name}_text"] for name in SECTIONS if cells[f"{name}_text"]}
    plain = {name: cells[name] or "" for name in ("slug", "lang", "title", "area", "team", "status", "answer")}
    return Variant(id=row.id, made_on=row.made_on or "", texts=texts, **plain)
