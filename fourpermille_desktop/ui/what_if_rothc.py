"""RothC for the What-if page: a ground that holds its carbon under today's inputs, and the paths of new ways.

Imports numpy: only inside a task.
"""

from __future__ import annotations

from dataclasses import dataclass

from fourpermille_desktop.soil.futures import YEARS
from fourpermille_desktop.soil.futures import Way as Path
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.rothc import Inputs, Land, Pools, Weather, equilibrium
from fourpermille_desktop.soil.rothc_bands import (
    Band,
    Scenario,
    band,
    falloon_iom_t_c_ha,
    initial_from_stock,
    refuse_if_unfit,
    scenario,
)
from fourpermille_desktop.ui.what_if_inputs import Question, Way
from fourpermille_desktop.ui.what_if_reckoning import DEPTH_CM, dpm_rpm, months, number_or, plant_factor

_EVEN = (1.0 / 12.0,) * 12
_NOTHING = (0.0,) * 12


@dataclass(frozen=True)
class Ground:
    """A plot in balance with today's way, ready for new ways."""

    stock_t_c_ha: float
    weather: Weather
    land: Land
    start: Pools
    inputs: Inputs
    usual: Band
    today_t_c_ha: tuple[float, ...]
    care: tuple[str, ...]


def ground(question: Question, stock_t_c_ha: float) -> Ground:
    """What the new ways start from. Raises Refused for a plot that the model is not made for."""
    sand = number_or(question.sand_pct, -1.0)
    care = list(
        refuse_if_unfit(
            sand_pct=None if sand < 0 else sand, stock=stock_t_c_ha, organic=question.soil == "organic",
            waterlogged=question.today.land == "paddy_rice", volcanic=question.soil == "volcanic",
            tundra=question.climate.startswith("polar"),
        )
    )  # fmt: skip
    if question.soil == "wetland":
        care.append("wet_soil")
    temp_c, rain_mm, evap_mm = months(question)
    weather = Weather(temp_c, rain_mm, evap_mm)
    today = question.today
    land = Land(number_or(question.clay_pct, 0.0), DEPTH_CM, covered(today), dpm_rpm(today.land))
    shape = _todays_inputs(stock_t_c_ha, weather, land, number_or(today.manure, 0.0))
    start, inputs = initial_from_stock(stock_t_c_ha, weather, land, None, shape)
    level = (stock_t_c_ha,) * (YEARS + 1)
    usual = band(stock_t_c_ha, weather, land, YEARS, 1.0, shape=shape)
    return Ground(stock_t_c_ha, weather, land, start, inputs, usual, level, tuple(care))


def path(of: Ground, way: Way, key: str) -> Path:
    """A new way year by year, with its range against today's way.

    Both ways are drawn with the same errors of the carbon that comes in, one number a draw, and both grow with it: so
    the n-th percentile of their difference is the difference of their n-th percentiles.
    """
    manure = tuple(number_or(way.manure, 0.0) * share for share in _EVEN)
    factor, months_covered = plant_factor(way), covered(way)
    found: Scenario = scenario(
        of.start, of.weather, of.land, of.inputs, YEARS, factor, covered=months_covered, fym_t_c_ha=manure
    )
    drawn = band(of.stock_t_c_ha, of.weather, of.land, YEARS, factor, shape=of.inputs, covered=months_covered,
                 fym_t_c_ha=manure)  # fmt: skip
    low, high = [], []
    for year, middle in enumerate(found.stock_t_c_ha):
        gains = (
            drawn.low_t_c_ha[year] - of.usual.low_t_c_ha[year],
            middle - of.stock_t_c_ha,
            drawn.high_t_c_ha[year] - of.usual.high_t_c_ha[year],
        )
        low.append(max(0.0, of.stock_t_c_ha + min(gains)))
        high.append(of.stock_t_c_ha + max(gains))
    return Path(key, found.stock_t_c_ha, tuple(low), tuple(high))


def covered(way: Way) -> tuple[bool, ...]:
    return tuple(sign == "1" for sign in way.covered)


def _todays_inputs(stock_t_c_ha: float, weather: Weather, land: Land, manure_t_c_ha: float) -> Inputs:
    """Today's manure as it is, and as much plant carbon as holds the rest of the stock."""
    inert = falloon_iom_t_c_ha(stock_t_c_ha)
    of_plants = equilibrium(weather, land, Inputs(_EVEN, _NOTHING), 0.0).soc_t_c_ha
    if not manure_t_c_ha:
        return Inputs(tuple(share * (stock_t_c_ha - inert) / of_plants for share in _EVEN), _NOTHING)
    of_manure = equilibrium(weather, land, Inputs(_NOTHING, _EVEN), 0.0).soc_t_c_ha
    plants = (stock_t_c_ha - inert - manure_t_c_ha * of_manure) / of_plants
    if plants <= 0:
        raise Refused("so much manure alone would hold more than this soil does", code="much_manure")
    return Inputs(tuple(share * plants for share in _EVEN), tuple(share * manure_t_c_ha for share in _EVEN))
