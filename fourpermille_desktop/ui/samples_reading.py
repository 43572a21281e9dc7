"""What the page of bags reads, off the window's thread: one plot in one campaign, page by page, with drafts found."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fourpermille_desktop.ui.samples_bag import Bag, bags_of
from fourpermille_desktop.ui.samples_model import PAGE
from fourpermille_desktop.ui.samples_words import ERASED

if TYPE_CHECKING:
    from fourpermille_desktop.records.bags import BagCount
    from fourpermille_desktop.records.sites import Campaign, Plot


@dataclass
class Shown:
    """One plot in one campaign, as the page shows it."""

    plot: Plot | None = None
    campaign: Campaign | None = None
    site_name: str = ""
    bags: list[Bag] = field(default_factory=list)
    total: int = 0
    count: BagCount | None = None
    drafts: dict[str, dict[str, str]] = field(default_factory=dict)
    newest_draft: str = ""  # id of the bag typed last and not saved
    two_values: frozenset[str] = frozenset()
    accepted: dict[str, dict[str, str]] = field(default_factory=dict)


COUNT_AT_ONCE = 5000  # of more bags, how many are filled is counted after the first rows stand there


def read(records: Any, plot: str, campaign: str, rows: int = PAGE) -> Shown:
    """The first rows, and all that stands around them. Without a campaign: the newest one with bags of the plot."""
    from fourpermille_desktop.records import bags, conflicts, samples, sites

    shown = Shown(sites.plot(records, plot))
    if shown.plot is None:
        return shown
    shown.campaign = _campaign(sites.campaigns(records, shown.plot.site, plot), campaign)
    shown.site_name = next((site.label for site in sites.sites(records) if site.id == shown.plot.site), "")
    its_id = shown.campaign.id if shown.campaign else None
    shown.total = samples.count(records, plot=plot, campaign=its_id)
    if shown.total <= COUNT_AT_ONCE:
        counted = bags.counts(records, plot)
        shown.count = counted.get((plot, its_id)) if its_id else sum(counted.values(), bags.BagCount())
    if conflicts.count(records):
        shown.two_values = frozenset(case.record for case in conflicts.two_values(records) if case.type == "sample")
    shown.drafts = _drafts(records)
    shown.newest_draft = next(iter(shown.drafts), "")
    shown.accepted = json.loads(records.local(right_name(plot)) or "{}")
    found = samples.page(records, plot=plot, campaign=its_id, sort="point", limit=rows)
    shown.bags = bags_of(found, shown.two_values, shown.drafts)
    return shown


def more(records: Any, shown: Shown, offset: int) -> list[Bag]:
    from fourpermille_desktop.records import samples

    assert shown.plot is not None
    its_id = shown.campaign.id if shown.campaign else None
    found = samples.page(records, plot=shown.plot.id, campaign=its_id, sort="point", limit=PAGE, offset=offset)
    return bags_of(found, shown.two_values, shown.drafts)


def add_bags(records: Any, shown: Shown, *, whole_point: bool) -> list[str]:
    """The next bag of the campaign's layers, or all layers of the next point. Returns the new ids."""
    from fourpermille_desktop.records import bags

    assert shown.plot is not None
    last = _last(records, shown)
    layers = list(shown.campaign.layers) if shown.campaign else []
    point = int(last[0]) if last and last[0].isdigit() else 0
    if whole_point:
        wanted = [(str(point + 1), layer) for layer in layers or [""]]
    else:
        wanted = [_next_bag(last, layers)]
    return bags.prepare(records, shown.plot.id, shown.campaign.id if shown.campaign else "", wanted)


def _next_bag(last: tuple[str, str] | None, layers: list[str]) -> tuple[str, str]:
    """(point, layer) after the last bag: its next layer, else the first layer of the next point."""
    if last is None:
        return "1", layers[0] if layers else ""
    point, layer = last
    if layer in layers and layer != layers[-1]:
        return point, layers[layers.index(layer) + 1]
    if not layers:
        return point, ""
    return (str(int(point) + 1) if point.isdigit() else point), layers[0]


def _last(records: Any, shown: Shown) -> tuple[str, str] | None:
    """(point, layer) of the bag at the end of the grid."""
    from fourpermille_desktop.records import samples

    assert shown.plot is not None
    its_id = shown.campaign.id if shown.campaign else None
    total = samples.count(records, plot=shown.plot.id, campaign=its_id)
    rows = samples.page(records, plot=shown.plot.id, campaign=its_id, sort="point", limit=1, offset=max(0, total - 1))
    return (rows[0].point, f"{rows[0].typed.get('top_cm', '')}-{rows[0].typed.get('bottom_cm', '')}") if rows else None


def history(records: Any, bag: str, limit: int = 30) -> list[tuple[int, bool, dict[str, Any]]]:
    """(when in ms, mine, what was written) for each change, newest first; grouped values spread over their columns."""
    from fourpermille_desktop.records import history as past

    found = []
    for entry in past.of_record(records, "sample", bag)[:limit]:
        values: dict[str, Any] = {}
        for name, value in entry.values.items():
            if name in entry.erased:
                values |= dict.fromkeys(_columns_of(name), ERASED)
            else:
                values |= value if isinstance(value, dict) else {name: value}
        found.append((entry.at, entry.is_mine, values))
    return found


def _columns_of(name: str) -> list[str]:
    """What people see of a field: the columns measured together, or itself."""
    from fourpermille_desktop.records.shapes import SHAPES

    return [column.name for column in SHAPES["sample"].by_field.get(name, ())] or [name]


def is_officer(records: Any) -> bool:
    """Whether this person may erase for ever in the team."""
    from fourpermille_desktop.records import officer

    return officer.is_officer(records)


def call_right(records: Any, plot: str, bag: str, columns: Iterable[tuple[str, str]]) -> dict[str, dict[str, str]]:
    """A person says that odd values are right: they are not asked about again on this laptop."""
    held: dict[str, dict[str, str]] = json.loads(records.local(right_name(plot)) or "{}")
    held.setdefault(bag, {}).update(columns)
    records.set_local(right_name(plot), json.dumps(held))
    return held


def right_name(plot: str) -> str:
    return f"odd_but_right:{plot}"


def _campaign(found: list[Campaign], wanted: str) -> Campaign | None:
    """The one asked for; else the newest that has bags of this plot; else the newest."""
    for campaign in found:
        if campaign.id == wanted:
            return campaign
    return next((campaign for campaign in found if campaign.bags), found[0] if found else None)


def _drafts(records: Any) -> dict[str, dict[str, str]]:
    """Bag → columns typed and not saved, the newest first."""
    from fourpermille_desktop.records import editing

    return {draft.id: draft.typed for draft in editing.drafts(records, 1000) if draft.type == "sample"}
