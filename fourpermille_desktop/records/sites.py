"""Sites, their plots and their sampling campaigns, as lists and pages show them."""

from __future__ import annotations

from dataclasses import dataclass

from fourpermille_desktop.records import editing
from fourpermille_desktop.records.editing import Columns
from fourpermille_desktop.records.store import Records


@dataclass(frozen=True)
class Site:
    id: str
    code: str
    name: str
    country: str
    lat: float | None
    lon: float | None
    plots: int
    unseen_edit: bool

    @property
    def label(self) -> str:
        return self.name or self.code


@dataclass(frozen=True)
class Plot:
    id: str
    site: str
    code: str
    name: str
    land_use: str
    area_ha: float | None
    area_ha_typed: str
    farmer: str  # opaque id of a person in the private space, never a name
    lat: float | None
    lon: float | None
    notes: str
    bags: int
    unseen_edit: bool

    @property
    def label(self) -> str:
        return self.name or self.code


@dataclass(frozen=True)
class Campaign:
    id: str
    site: str
    code: str
    name: str
    starts_on: str
    ends_on: str
    layers: tuple[str, ...]
    bags: int

    @property
    def label(self) -> str:
        return self.name or self.code


def sites(records: Records, limit: int = 500) -> list[Site]:
    """Sites by name."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select s.*, (select count(*) from plot p where p.site = s.id and p.deleted = 0) as plots"
            " from site s where s.deleted = 0 order by coalesce(s.name, s.code), s.rid limit ?",
            (limit,),
        ).all()
    return [
        Site(r.id, r.code or "", r.name or "", r.country or "", r.lat, r.lon, r.plots, bool(r.unseen_edit))
        for r in rows
    ]


def plots(records: Records, site: str | None = None, limit: int = 1000) -> list[Plot]:
    """Plots by name, of one site or of all; a plot whose site has not arrived yet is among all."""
    where, args = ("and p.site = ?", (site, limit)) if site else ("", (limit,))
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select p.*, (select count(*) from sample s where s.plot = p.id and s.deleted = 0) as bags"
            f" from plot p where p.deleted = 0 {where} order by coalesce(p.name, p.code), p.rid limit ?",
            args,
        ).all()
    return [_plot(row) for row in rows]


def plot(records: Records, id_: str) -> Plot | None:
    with records.reading() as conn:
        row = conn.exec_driver_sql(
            "select p.*, (select count(*) from sample s where s.plot = p.id and s.deleted = 0) as bags"
            " from plot p where p.id = ? and p.deleted = 0",
            (id_,),
        ).first()
    return _plot(row) if row else None


def campaigns(records: Records, site: str | None = None, plot: str | None = None, limit: int = 200) -> list[Campaign]:
    """Campaigns, newest first; with a plot, `bags` counts that plot's only."""
    where = " and c.site = ?" if site else ""
    of_plot = " and s.plot = ?" if plot else ""
    args = (*((plot,) if plot else ()), *((site,) if site else ()), limit)
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            f"select c.*, (select count(*) from sample s where s.campaign = c.id and s.deleted = 0{of_plot}) as bags"
            f" from campaign c where c.deleted = 0{where} order by c.starts_on desc, c.rid desc limit ?",
            args,
        ).all()
    return [
        Campaign(
            r.id,
            r.site or "",
            r.code or "",
            r.name or "",
            r.starts_on or "",
            r.ends_on or "",
            _layers(r.layers),
            r.bags,
        )
        for r in rows
    ]


def add_site(records: Records, columns: Columns) -> str:
    return editing.add(records, "site", columns)


def add_plot(records: Records, site: str, columns: Columns) -> str:
    return editing.add(records, "plot", {**columns, "site": site})


def add_campaign(records: Records, site: str, columns: Columns) -> str:
    return editing.add(records, "campaign", {**columns, "site": site})


def _plot(row: object) -> Plot:
    r = row._mapping  # type: ignore[attr-defined]
    return Plot(
        r["id"],
        r["site"] or "",
        r["code"] or "",
        r["name"] or "",
        r["land_use"] or "",
        r["area_ha"],
        r["area_ha_typed"] or "",
        r["farmer"] or "",
        r["lat"],
        r["lon"],
        r["notes"] or "",
        r["bags"],
        bool(r["unseen_edit"]),
    )


def _layers(text: str | None) -> tuple[str, ...]:
    import json

    try:
        held = json.loads(text) if text else []
    except ValueError:
        return ()
    return tuple(str(part) for part in held) if isinstance(held, list) else ()
