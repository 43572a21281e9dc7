"""How often entries of the library were opened: by month, country and entry, without a person or a device.

Kept in a small table of its own in the encrypted file, outside the log: a log keeps for ever who did what and when, and
travels. A count says neither, stays here, can be emptied for good, and leaves only with consent as the one JSON
document that was shown before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fourpermille_desktop.records.store import Records

CONSENT = "usage_consent"
FORMAT = "fourpermille-usage-1"
MOST = 100_000


@dataclass(frozen=True)
class Month:
    """One month: how many times anything was opened, and how many different entries."""

    month: str  # YYYY-MM
    opened: int
    entries: int


@dataclass(frozen=True)
class Share:
    """Part of the entries of a kind that were opened at least once in a year."""

    used: int
    total: int

    @property
    def percent(self) -> float | None:
        return 100 * self.used / self.total if self.total else None


def count(records: Records, slug: str, country: str = "", month: str = "") -> None:
    """One more opening of an entry. Call it in a task: a sheet never waits for it."""
    with records.writing() as conn:
        conn.exec_driver_sql(
            "insert into usage (month, country, slug, opened) values (?, ?, ?, 1)"
            " on conflict (month, country, slug) do update set opened = opened + 1",
            (month or date.today().isoformat()[:7], country, slug),
        )


def by_month(records: Records, limit: int = 24) -> list[Month]:
    """The last months, the newest first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select month, sum(opened) as opened, count(distinct slug) as entries from usage"
            " group by month order by month desc limit ?",
            (limit,),
        ).all()
    return [Month(row.month, row.opened, row.entries) for row in rows]


def share_used(records: Records, slugs: Iterable[str], year: int | None = None) -> Share:
    """How many of these entries were opened in a year (this one)."""
    wanted = set(slugs)
    with records.reading() as conn:
        opened = conn.exec_driver_sql(
            "select distinct slug from usage where substr(month, 1, 4) = ? limit ?",
            (f"{year or date.today().year:04}", MOST),
        ).scalars()
        return Share(len(wanted & set(opened)), len(wanted))


def document(records: Records) -> dict[str, Any]:
    """All that would leave this laptop, word for word; nothing in it names a person, a device or a place."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select month, country, slug, opened from usage order by month, country, slug limit ?", (MOST,)
        ).all()
    counts = [{"month": r.month, "country": r.country, "entry": r.slug, "opened": r.opened} for r in rows]
    return {"format": FORMAT, "counts": counts}


def as_text(shown: Mapping[str, Any]) -> str:
    """The document as it is shown and as it leaves, one count a line; the same to the letter."""
    lines = ",\n".join(f"  {json.dumps(count, ensure_ascii=False)}" for count in shown["counts"])
    return f'{{"format": {json.dumps(shown["format"])}, "counts": [\n{lines}\n]}}\n'


def may_leave(records: Records) -> bool:
    """Whether this laptop's people agreed; no without a word from them."""
    return records.local(CONSENT) == "yes"


def set_consent(records: Records, agrees: bool) -> None:
    records.set_local(CONSENT, "yes" if agrees else None)


def export(records: Records) -> dict[str, Any] | None:
    """The document where people agreed; None otherwise: who sends or writes counts asks here and nowhere else."""
    return document(records) if may_leave(records) else None


def put_back(records: Records, shown: Mapping[str, Any]) -> None:
    """Take a deletion of the counts back: add what the document showed before it."""
    with records.writing() as conn:
        for count in shown["counts"]:
            conn.exec_driver_sql(
                "insert into usage (month, country, slug, opened) values (?, ?, ?, ?)"
                " on conflict (month, country, slug) do update set opened = opened + excluded.opened",
                (count["month"], count["country"], count["entry"], count["opened"]),
            )


def forget(records: Records) -> int:
    """Delete every count, for good. Returns how many lines there were."""
    with records.writing() as conn:
        return int(conn.exec_driver_sql("delete from usage").rowcount)
