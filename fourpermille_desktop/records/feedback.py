"""What people say of an entry: a face with a reason, what came of a trial, and notes of local experience."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from fourpermille_desktop.records import editing
from fourpermille_desktop.records.fresh_codes import fresh_code
from fourpermille_desktop.records.store import Records

KINDS = ("rating", "tried", "used")  # used: "I used this", of a tool
FACES = ("good", "fair", "poor")


@dataclass(frozen=True)
class Feedback:
    id: str
    slug: str
    kind: str
    face: str  # one of FACES, "" = none
    reason: str
    outcome: str  # what came of it, in their words
    plot: str
    plot_name: str
    made_on: str  # YYYY-MM-DD


@dataclass(frozen=True)
class LocalNote:
    id: str
    slug: str
    notes: str
    made_on: str


def say(
    records: Records, slug: str, kind: str, face: str = "", reason: str = "", outcome: str = "", plot: str = ""
) -> str:
    """Keep what somebody saw, as one commit. Returns its id. No name of a person belongs in the words."""
    if kind not in KINDS or face not in ("", *FACES):
        raise ValueError(f"feedback is one of {', '.join(KINDS)} with one of {', '.join(FACES)}")
    said = {"slug": slug, "kind": kind, "face": face, "reason": reason, "outcome": outcome, "plot": plot}
    return editing.add(
        records, "feedback", {"code": fresh_code(records, "feedback"), **said, "made_on": date.today().isoformat()}
    )


def of_entry(records: Records, slug: str, limit: int = 100) -> list[Feedback]:
    """What was said of an entry, the newest first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select f.*, coalesce(p.name, p.code, '') as plot_name from feedback f"
            " left join plot p on p.id = f.plot and p.deleted = 0"
            " where f.slug = ? and f.deleted = 0 order by f.made_on desc, f.rid desc limit ?",
            (slug, limit),
        ).all()
    return [_feedback(row) for row in rows]


def remove(records: Records, id_: str) -> None:
    editing.delete(records, "feedback", id_)


def note(records: Records, slug: str, notes: str) -> str:
    """Keep a note of local experience with an entry. Returns its id."""
    columns = {"code": fresh_code(records, "local_note"), "slug": slug, "notes": notes}
    return editing.add(records, "local_note", {**columns, "made_on": date.today().isoformat()})


def change_note(records: Records, id_: str, notes: str) -> None:
    editing.change(records, "local_note", id_, {"notes": notes})


def remove_note(records: Records, id_: str) -> None:
    editing.delete(records, "local_note", id_)


def notes_of(records: Records, slug: str, limit: int = 100) -> list[LocalNote]:
    """The notes of local experience with an entry, the newest first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select * from local_note where slug = ? and deleted = 0 order by made_on desc, rid desc limit ?",
            (slug, limit),
        ).all()
    return [LocalNote(row.id, row.slug or "", row.notes or "", row.made_on or "") for row in rows]


def _feedback(row: Any) -> Feedback:
    return Feedback(
        row.id,
        row.slug or "",
        row.kind or "",
        row.face or "",
        row.reason or "",
        row.outcome or "",
        row.plot or "",
        row.plot_name,
        row.made_on or "",
    )
