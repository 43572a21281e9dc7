"""A plot's plan: which practices people think of, try, keep or stopped there, and why, in their words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from fourpermille_desktop.errors import RecordUnknown
from fourpermille_desktop.records import editing, sites
from fourpermille_desktop.records.fresh_codes import fresh_code
from fourpermille_desktop.records.store import Records

STATUSES = ("idea", "trying", "kept", "stopped")


@dataclass(frozen=True)
class PlanItem:
    """One practice on one plot. `status` is one of STATUSES; a newer program may write another word."""

    id: str
    plot: str
    plot_name: str  # "" where the plot is not on this laptop
    slug: str
    status: str
    started_on: str  # YYYY-MM-DD, "" = not said
    notes: str


def add(records: Records, plot_id: str, slug: str, status: str = "idea", notes: str = "") -> str:
    """Add a practice to a plot's plan; one that stands there already is not added twice. Returns its id.

    Raises RecordUnknown for a plot that is not here. No name of a person belongs in `notes`: all who read the plot
    read them.
    """
    plot = sites.plot(records, plot_id)
    if plot is None:
        raise RecordUnknown(record=plot_id)
    held = next((item for item in of_plot(records, plot_id) if item.slug == slug), None)
    if held is not None:
        return held.id
    columns = {
        "code": fresh_code(records, "plan_item", plot.code or "plot"),
        "plot": plot_id,
        "slug": slug,
        "status": _known(status),
        "started_on": "" if status == "idea" else date.today().isoformat(),
        "notes": notes,
    }
    return editing.add(records, "plan_item", columns)


def change(
    records: Records, id_: str, status: str | None = None, notes: str | None = None, started_on: str | None = None
) -> None:
    """Write what differs, as one commit; None leaves it. The day of starting is today's where none was said."""
    held = item(records, id_)
    if held is None:
        raise RecordUnknown(record=id_)
    columns: dict[str, str] = {}
    if status is not None:
        columns["status"] = _known(status)
        if status != "idea" and not held.started_on and started_on is None:
            columns["started_on"] = date.today().isoformat()
    if started_on is not None:
        columns["started_on"] = started_on
    if notes is not None:
        columns["notes"] = notes
    editing.change(records, "plan_item", id_, columns)


def remove(records: Records, id_: str) -> None:
    """Take a practice off a plan; undo brings it back."""
    editing.delete(records, "plan_item", id_)


_READ = (
    "select i.*, coalesce(p.name, p.code, '') as plot_name from plan_item i"
    " left join plot p on p.id = i.plot and p.deleted = 0 where i.deleted = 0"
)


def item(records: Records, id_: str) -> PlanItem | None:
    with records.reading() as conn:
        row = conn.exec_driver_sql(f"{_READ} and i.id = ?", (id_,)).first()
    return _item(row) if row else None


def of_plot(records: Records, plot_id: str, limit: int = 200) -> list[PlanItem]:
    """What stands in a plot's plan, the oldest first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(f"{_READ} and i.plot = ? order by i.rid limit ?", (plot_id, limit)).all()
    return [_item(row) for row in rows]


def of_practice(records: Records, slug: str, limit: int = 200) -> list[PlanItem]:
    """Where people think of a practice, try it, keep it or stopped it, the last changed first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            f"{_READ} and i.slug = ? order by i.changed desc, i.rid desc limit ?", (slug, limit)
        ).all()
    return [_item(row) for row in rows]


def _item(row: Any) -> PlanItem:
    return PlanItem(
        row.id,
        row.plot or "",
        row.plot_name or "",
        row.slug or "",
        row.status or "",
        row.started_on or "",
        row.notes or "",
    )


def _known(status: str) -> str:
    if status not in STATUSES:
        raise ValueError(f"a status is one of {', '.join(STATUSES)}, not {status!r}")
    return status
