"""Choices between two values that a person put aside: to decide later, or asked somebody. Stays on this laptop."""

from __future__ import annotations

from fourpermille_desktop.records.conflicts import TwoValues
from fourpermille_desktop.records.store import Records

LATER, ASKED = "later", "asked"
_ASIDE = "aside "  # + record and field, in the local table


def mark(records: Records, case: TwoValues, how: str | None) -> None:
    """Put a choice aside as LATER or ASKED; None takes it up again."""
    records.set_local(_key(case), how)


def marks(records: Records, cases: list[TwoValues]) -> dict[tuple[str, str], str]:
    """(record, field) → LATER or ASKED, of these choices."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql("select name, value from local where name like ?", (_ASIDE + "%",)).all()
    held = {row.name: row.value for row in rows}
    return {(case.record, case.field): held[_key(case)] for case in cases if held.get(_key(case))}


def _key(case: TwoValues) -> str:
    return f"{_ASIDE}{case.record} {case.field}"
