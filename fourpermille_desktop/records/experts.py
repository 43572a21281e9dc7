"""People who offer to be asked, in the private space, and only with the agreement they gave themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from fourpermille_desktop.errors import RecordUnknown
from fourpermille_desktop.records import editing
from fourpermille_desktop.records.store import Records

SEEN_BY = ("team", "initiative")
WORDS_VERSION = "2026-11"  # of the agreement's words on screen; a new wording asks anew


@dataclass(frozen=True)
class Agreement:
    """What a person said yes to: who may see the entry and until when, in which words."""

    seen_by: str  # one of SEEN_BY
    until: str  # YYYY-MM-DD
    agreed_on: str = ""  # "" = today
    words_version: str = WORDS_VERSION


@dataclass(frozen=True)
class Expert:
    id: str
    name: str
    role: str
    organisation: str
    country: str
    region: str
    languages: tuple[str, ...]
    subjects: tuple[str, ...]
    contact: str
    agreement: Agreement


def enter(records: Records, columns: dict[str, str], agreement: Agreement) -> str:
    """Write a person who agreed; without an agreement there is no way to write one. Returns the id."""
    if agreement.seen_by not in SEEN_BY or not columns.get("name", "").strip():
        raise ValueError("an expert has a name and says who may see it")
    return editing.add(
        records,
        "expert",
        {
            **columns,
            "agreed": "yes",
            "agreed_on": agreement.agreed_on or date.today().isoformat(),
            "seen_by": agreement.seen_by,
            "until": agreement.until,
            "words_version": agreement.words_version,
        },
    )


def withdraw(records: Records, id_: str) -> None:
    """The person takes the agreement back: every word goes from the tables, the day stays.

    It is a change like any other: it travels wherever the entry went, and undo mends a slip of the hand.
    """
    held = editing.open_form(records, "expert", id_).columns
    if not held:
        raise RecordUnknown(record=id_)
    emptied = dict.fromkeys(
        ("name", "role", "organisation", "country", "region", "languages", "subjects", "contact"), ""
    )
    editing.change(
        records, "expert", id_, {**emptied, "agreed": "no", "withdrawn_on": date.today().isoformat(), "until": ""}
    )


def known(records: Records, limit: int = 500) -> list[Expert]:
    """Those whose agreement stands today, by name."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select * from expert where deleted = 0 and agreed = 'yes' and withdrawn_on is null and name is not null"
            " and seen_by in ('team', 'initiative') and (until is null or until >= ?) order by name, rid limit ?",
            (date.today().isoformat(), limit),
        ).all()
    return [_expert(row) for row in rows]


def _expert(row: Any) -> Expert:
    agreement = Agreement(row.seen_by or "", row.until or "", row.agreed_on or "", row.words_version or "")
    plain = (row.name or "", row.role or "", row.organisation or "", row.country or "", row.region or "")
    return Expert(
        row.id, *plain, editing.parts_of(row.languages), editing.parts_of(row.subjects), row.contact or "", agreement
    )
