"""What is known of a plot's land where practices are judged by it: climate, soil, use, troubles, slope and rain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fourpermille_desktop.library.fit_plot import Plot
from fourpermille_desktop.records import editing
from fourpermille_desktop.records.store import Records

SAW_NONE = "none"  # somebody looked and saw no trouble; an empty list says that nobody did
CLIMATES = {  # zone of the records → climate of the library
    "tropical_dry": "TDR", "tropical_moist": "TMI", "tropical_wet": "TWE", "tropical_montane": "TMO",
    "warm_temperate_dry": "WTD", "warm_temperate_moist": "WTM", "cool_temperate_dry": "CTD",
    "cool_temperate_moist": "CTM", "boreal_dry": "BOD", "boreal_moist": "BOM",
}  # fmt: skip
SANDY_FROM_PCT, CLAYEY_FROM_PCT = 70.0, 35.0  # of sand (with little clay), of clay: what works in the soil feel
LITTLE_CLAY_PCT = 15.0
BAGS_LOOKED_AT = 500


@dataclass(frozen=True)
class Land:
    """One plot; "" and None where nothing is known. `problems` is () where somebody looked and saw none."""

    plot: str
    name: str
    country: str
    land_use: str
    climate_zone: str
    soil_class: str
    texture: str  # of most of its bags
    clay_pct: float | None
    sand_pct: float | None
    problems: tuple[str, ...] | None
    slope_pct: float | None
    rainfall_mm: float | None


def land_of(records: Records, plot_id: str) -> Land | None:
    """None for a plot that is not here."""
    with records.reading() as conn:
        row = conn.exec_driver_sql(
            "select p.*, s.country as country from plot p left join site s on s.id = p.site and s.deleted = 0"
            " where p.id = ? and p.deleted = 0",
            (plot_id,),
        ).first()
        textures = conn.exec_driver_sql(
            "select texture from sample where plot = ? and deleted = 0 and texture is not null limit ?",
            (plot_id, BAGS_LOOKED_AT),
        ).scalars()
        commonest = Counter(textures).most_common(1)
    return _land(row, commonest[0][0] if commonest else "") if row else None


def keep(
    records: Records,
    plot_id: str,
    problems: Sequence[str] | None,
    slope_pct: str | None = None,
    rainfall_mm: str | None = None,
) -> None:
    """Write what was seen, as one commit. problems: () = looked and saw none; None leaves what is there."""
    columns: dict[str, str] = {}
    if problems is not None:
        columns["problems"] = ", ".join(problems) or SAW_NONE
    for name, text in (("slope_pct", slope_pct), ("rainfall_mm", rainfall_mm)):
        if text is not None:
            columns[name] = text
    if columns:
        editing.change(records, "plot", plot_id, columns)


def as_plot(land: Land) -> Plot:
    """The land as the rules of fit read it. The means of a household are not in the records: they stay unchecked."""
    zone = CLIMATES.get(land.climate_zone, "")
    return Plot(
        climates=(zone,) if zone else (),
        land_use=land.land_use,
        soil=_soil(land),
        problems=land.problems,
        slope_pct=land.slope_pct,
        rainfall_mm=land.rainfall_mm,
    )


def _soil(land: Land) -> str:
    """By grains where they were measured, else by the texture felt, else by a class that is sand by its definition."""
    clay, sand = land.clay_pct, land.sand_pct
    if clay is not None and clay >= CLAYEY_FROM_PCT:
        return "clayey"
    if clay is not None and sand is not None:
        return "sandy" if sand >= SANDY_FROM_PCT and clay <= LITTLE_CLAY_PCT else "loamy"
    return land.texture or ("sandy" if land.soil_class == "sandy" else "")


def _land(row: Any, texture: str) -> Land:
    listed = editing.parts_of(row.problems)
    return Land(
        plot=row.id,
        name=row.name or row.code or "",
        country=row.country or "",
        land_use=row.land_use or "",
        climate_zone=row.climate_zone or "",
        soil_class=row.soil_class or "",
        texture=texture,
        clay_pct=row.clay_pct,
        sand_pct=row.sand_pct,
        problems=tuple(part for part in listed if part != SAW_NONE) if listed else None,
        slope_pct=row.slope_pct,
        rainfall_mm=row.rainfall_mm,
    )
