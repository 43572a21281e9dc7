"""What the field page reads and writes, off the window's thread."""

from __future__ import annotations

from typing import Any

from fourpermille_desktop.ui.field_list import FieldShown

ROWS_OF_A_PLOT = 3000  # bags looked at for the carbon of one plot


def read(records: Any, wanted: str) -> FieldShown:
    """All places, and the chosen plot with its campaigns; the first plot if the wanted one is not there."""
    from fourpermille_desktop.records import bags, by_code, samples, sites

    shown = FieldShown(sites.sites(records), sites.plots(records))
    counted = bags.counts(records)
    newest = {campaign.id: at for at, campaign in enumerate(sites.campaigns(records))}
    for (plot, _campaign), count in sorted(counted.items(), key=lambda held: newest.get(held[0][1], len(newest))):
        shown.counts.setdefault(plot, count)
    shown.plot = next((plot for plot in shown.plots if plot.id == wanted), _first(shown))
    if shown.plot is None:
        return shown
    its_id = shown.plot.id
    shown.campaigns = sites.campaigns(records, shown.plot.site, its_id)
    shown.by_campaign = {campaign: count for (plot, campaign), count in counted.items() if plot == its_id}
    shown.carbon = bags.carbon(samples.page(records, plot=its_id, sort="point", limit=ROWS_OF_A_PLOT))
    shown.manager = by_code.codes_of(records, "person").get(shown.plot.farmer, "") if shown.plot.farmer else ""
    return shown


def _first(shown: FieldShown) -> Any:
    """The first plot as the list shows them."""
    order = {site.id: at for at, site in enumerate(shown.sites)}
    return min(shown.plots, key=lambda plot: order.get(plot.site, len(order)), default=None)


def open_form(records: Any, kind: str, id_: str | None) -> Any:
    """A record for editing; for a new one, the draft of one that was begun and not ended, if there is any."""
    from fourpermille_desktop.records import editing

    if id_ is not None:
        return editing.open_form(records, kind, id_)
    for draft in editing.drafts(records):
        if draft.type == kind:
            form = editing.open_form(records, kind, draft.id)
            if form.is_new:
                return form
    return editing.open_form(records, kind)


def keep(records: Any, form: Any, columns: dict[str, str]) -> None:
    from fourpermille_desktop.records import editing

    editing.keep_draft(records, form, columns)


def drop(records: Any, form: Any) -> None:
    from fourpermille_desktop.records import editing

    editing.drop_draft(records, form.type, form.id)


def save(records: Any, form: Any, typed: dict[str, str]) -> str:
    """Write a site, plot or campaign from its form. A new site or manager named in it is made first. Returns its id."""
    from fourpermille_desktop.records import by_code, editing

    columns = {name: text.strip() if "\n" not in text else text for name, text in typed.items()}
    if form.type == "plot" and "site" in columns:
        columns["site"] = _site(records, columns["site"])
    if form.type == "plot" and "farmer" in columns:
        code = columns["farmer"]
        held = by_code.with_codes(records, "person", [code]).get(code, []) if code else []
        columns["farmer"] = held[0].id if held else editing.add(records, "person", {"code": code}) if code else ""
    if form.is_new and not form.columns.get("code"):
        codes = set(by_code.codes_of(records, form.type).values())
        columns["code"] = _code(columns.get("name", ""), codes)
    editing.save(records, form, columns)
    return str(form.id)


def _site(records: Any, typed: str) -> str:
    """The id of a site by its id or its name; a name nobody bears yet makes a new site."""
    from fourpermille_desktop.records import by_code, sites

    for site in sites.sites(records):
        if typed in (site.id, site.label):
            return site.id
    return sites.add_site(
        records, {"name": typed, "code": _code(typed, set(by_code.codes_of(records, "site").values()))}
    )


def _code(name: str, taken: set[str]) -> str:
    """A short code from the first letters of a name: "Lower field" → LF, LF2 …"""
    first = "".join(word[0] for word in name.split() if word[0].isalnum()).upper()[:4] or "P"
    found, at = first, 2
    while found in taken:
        found, at = f"{first}{at}", at + 1
    return found


def delete(records: Any, kind: str, id_: str) -> None:
    from fourpermille_desktop.records import editing

    editing.delete(records, kind, id_)


def undo(records: Any) -> None:
    from fourpermille_desktop.records import history

    history.undo(records)


def redo(records: Any) -> None:
    from fourpermille_desktop.records import history

    history.redo(records)
