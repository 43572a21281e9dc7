"""The demo project: two sites, five plots, two campaigns five years apart. Invented, and the same at every filling."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fourpermille_desktop.errors import ProfileHoldsRecords
from fourpermille_desktop.records import bag_codes, by_code
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records

SEED = 4000
LAYERS = ((0, 10), (10, 30), (30, 50))
POINTS = 6
YEARS = (2021, 2026)
POINTS_WITHOUT_RESULTS = 2  # of the last plot's last campaign: the laboratory has not answered yet


@dataclass(frozen=True)
class DemoPlot:
    """How a plot is; the figures are of 0–10 cm in the first year.

    gain : relative change of organic carbon at 0–10 cm between the campaigns; half of it shows at 10–30 cm, none below.
    """

    code: str
    name: str
    land_use: str
    area_ha: str
    farmer: str
    north_deg: float
    east_deg: float
    texture: str
    soc_pct: float
    bd_g_cm3: float
    stones_vol_pct: float
    ph_h2o: float
    gain: float
    soil_class: str
    clay_pct: str
    sand_pct: str
    problems: str
    slope_pct: str


@dataclass(frozen=True)
class DemoSite:
    code: str
    name: str
    country: str
    lat: float
    lon: float
    climate_zone: str
    rainfall_mm: str  # in a usual year
    blocks: tuple[str, str]  # of bag codes, one a campaign
    days: tuple[str, str]
    plots: tuple[DemoPlot, ...]


SITES = (
    DemoSite(
        "SITE-2",
        "Second site",
        "KEN",
        -1.5172,
        37.2634,
        "tropical_montane",  # near Machakos, 1600 m
        "750",
        ("8C", "ES"),
        ("2021-11-08", "2026-11-09"),
        (
            DemoPlot(
                *("HP", "Hill plot", "agroforestry", "0.8", "farmers' group 03", 0.004, 0.002),
                *("clay loam", 1.86, 1.16, 4.0, 6.1, 0.01),
                *("LAC", "33", "34", "erosion_water, low_nutrients", "18"),
            ),
            DemoPlot(
                *("SP", "School plot", "cropland", "0.3", "school club 01", -0.003, 0.006),
                *("sandy clay loam", 1.31, 1.28, 2.0, 5.8, -0.07),
                *("LAC", "27", "58", "low_som, drought", "6"),
            ),
        ),
    ),
    DemoSite(
        "SITE-1",
        "Demo site",
        "BFA",
        13.5712,
        -2.4218,
        "tropical_dry",
        "650",
        ("AB", "GH"),
        ("2021-11-16", "2026-11-17"),
        (
            DemoPlot(
                *("UF", "Upper field", "cropland", "1.4", "farmers' group 11", 0.006, -0.003),
                *("loamy sand", 0.42, 1.51, 6.0, 5.9, 0.0),
                *("sandy", "7", "81", "sandy, erosion_wind, low_nutrients", "2"),
            ),
            DemoPlot(
                *("RP", "River plot", "grassland", "2.1", "herders' group 02", -0.005, 0.008),
                *("clay loam", 1.12, 1.34, 1.0, 6.6, 0.02),
                *("HAC", "30", "38", "none", "1"),
            ),
            DemoPlot(
                *("LF", "Lower field", "cropland", "1.2", "women's group 07", 0.001, 0.001),
                *("sandy loam", 0.71, 1.43, 3.0, 6.2, 0.15),
                *("LAC", "12", "68", "drought, crusting, low_som", "2"),
            ),
        ),
    ),
)
DEPTH = {(0, 10): (1.0, 0.0, 1.0), (10, 30): (0.68, 0.07, 0.5), (30, 50): (0.43, 0.12, 0.0)}  # × SOC, + BD, × gain


def fill(records: Records) -> None:
    """Put the demo project into an empty profile; each site is one act."""
    with records.reading() as conn:
        if conn.exec_driver_sql("select 1 from record limit 1").first():
            raise ProfileHoldsRecords()
    chance = random.Random(SEED)
    for site in SITES:
        records.commit(list(_site(site, chance)))


def _site(site: DemoSite, chance: random.Random) -> Iterator[Edit]:
    site_id = by_code.new_record_id()
    place = {"lat": f"{site.lat:.4f}", "lon": f"{site.lon:.4f}"}
    yield _made("site", site_id, {"code": site.code, "name": site.name, "country": site.country, **place})
    campaigns = []
    for year, day in zip(YEARS, site.days, strict=True):
        campaigns.append(by_code.new_record_id())
        yield _made(
            "campaign",
            campaigns[-1],
            {
                "code": f"{site.code}-{year}",
                "site": site_id,
                "name": f"{site.name} {year}",
                "starts_on": day,
                "ends_on": f"{day[:8]}{int(day[8:]) + 4:02}",
                "layers": ", ".join(f"{top}-{bottom}" for top, bottom in LAYERS),
            },
        )
    codes = [chance.sample(list(bag_codes.bag_codes(block)), 100) for block in site.blocks]
    plots = [(plot, by_code.new_record_id(), _points(chance)) for plot in site.plots]
    for plot, plot_id, _at in plots:
        yield from _plot(site, site_id, plot, plot_id)
    for visit, campaign in enumerate(campaigns):
        for plot, plot_id, at in plots:
            for columns in _bags(site, plot, visit, at, codes[visit], chance):
                yield _made("sample", by_code.new_record_id(), {"plot": plot_id, "campaign": campaign, **columns})


def _plot(site: DemoSite, site_id: str, plot: DemoPlot, plot_id: str) -> Iterator[Edit]:
    farmer = by_code.new_record_id()
    yield _made("person", farmer, {"name": plot.farmer})
    yield _made(
        "plot",
        plot_id,
        {
            "code": plot.code,
            "site": site_id,
            "name": plot.name,
            "land_use": plot.land_use,
            "area_ha": plot.area_ha,
            "farmer": farmer,
            "lat": f"{site.lat + plot.north_deg:.5f}",
            "lon": f"{site.lon + plot.east_deg:.5f}",
            "climate_zone": site.climate_zone,
            "soil_class": plot.soil_class,
            "clay_pct": plot.clay_pct,
            "sand_pct": plot.sand_pct,
            "problems": plot.problems,
            "slope_pct": plot.slope_pct,
            "rainfall_mm": site.rainfall_mm,
        },
    )


@dataclass(frozen=True)
class DemoPoint:
    """A place in a plot, visited twice: richer or poorer than the plot's mean, and where it is."""

    richness: float
    north_deg: float
    east_deg: float


def _points(chance: random.Random) -> list[DemoPoint]:
    return [
        DemoPoint(chance.gauss(1.0, 0.09), chance.uniform(-4e-4, 4e-4), chance.uniform(-4e-4, 4e-4))
        for _point in range(POINTS)
    ]


def _bags(
    site: DemoSite, plot: DemoPlot, visit: int, points: list[DemoPoint], codes: list[str], chance: random.Random
) -> Iterator[dict[str, str]]:
    is_last = visit == 1 and plot is SITES[-1].plots[-1]
    for number, point in enumerate(points, start=1):
        for layer in LAYERS:
            columns = {
                "code": codes.pop(),
                "point": str(number),
                "sampled_on": site.days[visit],
                "top_cm": str(layer[0]),
                "bottom_cm": str(layer[1]),
                "lat": f"{site.lat + plot.north_deg + point.north_deg:.5f}",
                "lon": f"{site.lon + plot.east_deg + point.east_deg:.5f}",
                "acc_m": str(chance.randint(3, 6)),
                "wet_mass_g": str(chance.randint(430, 620)),
                "texture": plot.texture,
                "land_use": plot.land_use,
                "sampler": f"team {visit + 1}",
            }
            results = _results(plot, point, layer, visit, chance)
            is_waiting = is_last and number > POINTS - POINTS_WITHOUT_RESULTS
            yield columns if is_waiting else {**columns, **results}


def _results(
    plot: DemoPlot, point: DemoPoint, layer: tuple[int, int], visit: int, chance: random.Random
) -> dict[str, str]:
    soc_share, denser_g_cm3, gain_share = DEPTH[layer]
    gain = plot.gain * gain_share if visit else 0.0
    soc_pct = plot.soc_pct * soc_share * point.richness * (1.0 + gain) * chance.gauss(1.0, 0.025)
    bd_g_cm3 = plot.bd_g_cm3 + denser_g_cm3 - 0.15 * gain + chance.gauss(0.0, 0.015)
    stones_vol_pct = max(0.0, plot.stones_vol_pct + 0.03 * layer[0] + chance.gauss(0.0, 0.6))
    return {
        "soc_pct": f"{soc_pct:.2f}",
        "soc_method": "dry combustion",
        "bd_g_cm3": f"{bd_g_cm3:.2f}",
        "bd_basis": "fine_per_total",
        "cf_vol_pct": f"{stones_vol_pct:.1f}",
        "ph_h2o": f"{plot.ph_h2o + chance.gauss(0.0, 0.12):.1f}",
        "analysed_on": f"{YEARS[visit]}-11-{21 + visit}",
    }


def _made(type_: str, id_: str, columns: Mapping[str, str]) -> Edit:
    edit = by_code.creation(type_, id_, columns)
    if edit is None:
        raise ValueError(f"a {type_} without a value")
    return edit
