"""From a field's measured stock to its years to come under RothC: initialisation, practice scenarios, their band."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.rothc import (
    MONTHS,
    Inputs,
    Land,
    Pools,
    Weather,
    added_by_month,
    check,
    equilibrium,
    fixed_point,
    year_map,
    yearly_rates,
)
from fourpermille_desktop.soil.rothc_factors import (
    Floats,
    cover_factor,
    deepest_deficit_mm,
    moisture_factor,
    repeating_deficits_mm,
    temperature_factor,
)

HIGHEST_STOCK_T_C_HA = 200.0
SUBSOIL_TOP_CM = 30.0
MOST_YEARS_AHEAD = 200
MOST_DRAWS = 20_000
PERCENTILES = (2.5, 50.0, 97.5)


@dataclass(frozen=True)
class Scenario:
    """Stocks at the start and at each year's end, with the practice and as usual. [t C ha⁻¹]

    change_t_c_ha : against the start; gain_t_c_ha : against business as usual of the same year.
    """

    stock_t_c_ha: tuple[float, ...]
    usual_t_c_ha: tuple[float, ...]

    @property
    def change_t_c_ha(self) -> tuple[float, ...]:
        return tuple(stock - self.stock_t_c_ha[0] for stock in self.stock_t_c_ha)

    @property
    def gain_t_c_ha(self) -> tuple[float, ...]:
        return tuple(a - b for a, b in zip(self.stock_t_c_ha, self.usual_t_c_ha, strict=True))


@dataclass(frozen=True)
class Spread:
    """Standard deviations of what the model is told; 0 = taken as exact.

    stock_t_c_ha : of the measured stock [t C ha⁻¹]; input_rel : of all carbon that comes in from now on [1];
    temp_c : of the whole year's level [°C]; rain_rel, evap_rel : of the year's level [1]; clay_pct [%].
    The default of the inputs is ours, for want of a measurement; it is no published number.
    """

    stock_t_c_ha: float = 0.0
    input_rel: float = 0.15
    temp_c: float = 0.0
    rain_rel: float = 0.0
    evap_rel: float = 0.0
    clay_pct: float = 0.0


@dataclass(frozen=True)
class Band:
    """Per year from 0: the 2.5th, 50th and 97.5th percentile of the draws. [t C ha⁻¹]"""

    low_t_c_ha: tuple[float, ...]
    mid_t_c_ha: tuple[float, ...]
    high_t_c_ha: tuple[float, ...]
    draws: int
    seed: int


def initial_from_stock(
    stock_t_c_ha: float,
    weather: Weather,
    land: Land,
    iom: float | None = None,
    shape: Inputs | None = None,
) -> tuple[Pools, Inputs]:
    """Pools that sum to a measured stock, and the inputs that hold them there. [t C ha⁻¹]

    stock_t_c_ha : measured to the depth of `land`, above 0 and at most 200. [t C ha⁻¹]
    iom : inert carbon, 0 or above and below the stock; None = Falloon. [t C ha⁻¹]
    shape : how a year's input is spread over months, plants and manure; its sum does not matter. None = plants, evenly.
    Raises Refused for a stock outside its range (codes `stock`, `high_stock`, `iom`), or no input (`no_input`).
    Source: FAO (2020), GSOCseq technical manual, ch. 5, eq. 5.1; active pools are linear in the input.
    Vector: returns the stock it is given, 1e-9; `equilibrium` with the inputs returns the pools.
    """
    check(weather, land, shape)
    check_stock(stock_t_c_ha)
    inert = falloon_iom_t_c_ha(stock_t_c_ha) if iom is None else iom
    if not 0 <= inert < stock_t_c_ha:
        raise Refused("the inert carbon is not from 0 to under the stock", code="iom")
    unit = _unit(shape)
    held = equilibrium(weather, land, unit, 0.0)
    scale = (stock_t_c_ha - inert) / held.soc_t_c_ha
    return Pools.of(held.active * scale, inert), unit.times(scale)


def scenario(
    start: Pools,
    weather: Weather,
    land: Land,
    inputs: Inputs,
    years: int = 20,
    input_factor: float = 1.05,
    *,
    covered: tuple[bool, ...] | None = None,
    fym_t_c_ha: tuple[float, ...] | None = None,
) -> Scenario:
    """Stocks of the years to come with a practice, and as usual. [t C ha⁻¹]

    start, inputs : of `initial_from_stock`; weather, land : as there. years : 1 to 200. [years]
    input_factor : on all carbon that comes in, 0 to 10; 1.05, 1.10, 1.20 are low, medium, high. [1]
    covered : the new months under plants. fym_t_c_ha : the new manure each month, instead of today's, not multiplied.
    Raises Refused for a value outside its range.
    Source: FAO (2020), GSOCseq technical manual, ch. 5 and 6; no DOI.
    Vector: as usual the stock stays as it is, 1e-9; equal to `run` over the same months.
    """
    ground, carbon = _changed(land, inputs, input_factor, covered, fym_t_c_ha)
    check(weather, land, inputs, start.iom)
    check(weather, ground, carbon)
    _check_years(years)
    paths = []
    for each, coming in ((ground, carbon), (land, inputs)):
        rates = yearly_rates(weather, each)[:, None]
        matrix, offset = year_map(rates, np.array([each.clay_pct]), added_by_month(coming, each.dpm_rpm))
        paths.append(_path(start.active[None, :], matrix, offset, years)[:, 0] + start.iom)
    with_practice, usual = (tuple(float(value) for value in path) for path in paths)
    return Scenario(with_practice, usual)


def band(
    stock_t_c_ha: float,
    weather: Weather,
    land: Land,
    years: int = 20,
    input_factor: float = 1.05,
    *,
    spread: Spread | None = None,
    iom: float | None = None,
    shape: Inputs | None = None,
    covered: tuple[bool, ...] | None = None,
    fym_t_c_ha: tuple[float, ...] | None = None,
    draws: int = 1000,
    seed: int = 4,
) -> Band:
    """The range of the stocks of the years to come, from draws of what is uncertain. [t C ha⁻¹]

    The first five and iom, shape, covered, fym_t_c_ha : as in `initial_from_stock` and `scenario`.
    spread : standard deviations; each draw starts from a stock, soil and weather of its own. draws : 20 to 20,000.
    seed : the same seed draws the same soils, so that two scenarios of one field can be set against each other.
    Raises Refused as `initial_from_stock` and `scenario`, and for a spread that is not 0 or above (code `range`).
    Source: JCGM 101:2008 (GUM supplement 1), propagation of distributions; normal, cut at the limits of the model.
    Vector: without spread the three are `scenario`'s path, 1e-9; with the stock's alone, start ± 1.96 SD.
    """
    spread = spread or Spread()
    _check_draws(spread, draws)
    start, usual = initial_from_stock(stock_t_c_ha, weather, land, iom, shape)
    ground, carbon = _changed(land, usual, input_factor, covered, fym_t_c_ha)
    check(weather, ground, carbon)
    _check_years(years)
    z = np.random.default_rng(seed).standard_normal((6, draws))
    clay = np.clip(land.clay_pct + spread.clay_pct * z[5], 0.0, 100.0)
    active, inert, of_soil = _drawn_start(stock_t_c_ha, weather, land, usual, start.iom, spread, z, clay)
    error = np.maximum(0.0, 1.0 + spread.input_rel * z[1])
    # What holds a drawn soil differs from what holds the field; manure told in tonnes is the same on every soil.
    of_fym = np.ones(draws) if fym_t_c_ha is not None else of_soil
    plant = np.multiply.outer(added_by_month(carbon.times(1.0, 0.0), ground.dpm_rpm), of_soil * error)
    fym = np.multiply.outer(added_by_month(carbon.times(0.0, 1.0), ground.dpm_rpm), of_fym * error)
    matrix, offset = year_map(_drawn_rates(weather, ground, spread, z, clay), clay, plant + fym)
    totals = _path(active, matrix, offset, years) + inert
    low, mid, high = (tuple(float(v) for v in line) for line in np.percentile(totals, PERCENTILES, axis=1))
    return Band(low, mid, high, draws, seed)


def falloon_iom_t_c_ha(stock_t_c_ha: float) -> float:
    """Inert carbon that a soil of this stock is likely to hold. [t C ha⁻¹]

    stock_t_c_ha : all organic carbon, above 0 and at most 200. [t C ha⁻¹] Raises Refused outside it.
    Source: Falloon, Smith, Coleman & Marshall (1998), doi:10.1016/S0038-0717(97)00256-3.
    Vector: rothc_modifiers.iom_falloon.
    """
    check_stock(stock_t_c_ha)
    return float(0.049 * stock_t_c_ha**1.139)


def refuse_if_unfit(
    sand_pct: float | None = None,
    land_use: str | None = None,
    stock: float | None = None,
    ec_ds_m: float | None = None,
    organic: bool = False,
    waterlogged: bool = False,
    volcanic: bool = False,
    tundra: bool = False,
    top_cm: float = 0.0,
) -> tuple[str, ...]:
    """Refuse a soil the model is not made for; answer the cautions that remain: volcanic, tundra, subsoil. [none]

    sand_pct : at most 90 [%]; stock : at most 200 [t C ha⁻¹]; ec_ds_m : of the saturation extract, at most 4
    [dS m⁻¹]; land_use : `paddy_rice` and `wetland` are refused; top_cm : the layer's, subsoil from 30 [cm].
    Raises Refused with the codes paddy, organic, sand, salt, high_stock, range.
    Source: FAO (2020), GSOCseq technical manual (exclusions); Coleman, Prout & Milne (2024), RothC model description.
    Vector: each limit and the value beside it, in the test; no vector is published.
    """
    for name, value in (("sand", sand_pct), ("the stock", stock), ("the conductivity", ec_ds_m)):
        if value is not None and not 0 <= value < math.inf:
            raise Refused(f"{name} is not a number of 0 or above", code="range")
    if waterlogged or land_use in ("paddy", "paddy_rice", "rice", "wetland"):
        raise Refused("RothC is not made for waterlogged land and wet rice", code="paddy")
    if organic:
        raise Refused("RothC is not made for organic soils", code="organic")
    if sand_pct is not None and sand_pct > 90:
        raise Refused("RothC is not made for soils of more than 90 % sand", code="sand")
    if ec_ds_m is not None and ec_ds_m > 4:
        raise Refused("RothC is not made for saline soils of more than 4 dS/m", code="salt")
    if stock is not None and stock > HIGHEST_STOCK_T_C_HA:
        raise Refused(f"RothC is not made for stocks above {HIGHEST_STOCK_T_C_HA:g} t C/ha", code="high_stock")
    cautions = {"volcanic": volcanic, "tundra": tundra, "subsoil": top_cm >= SUBSOIL_TOP_CM}
    return tuple(name for name, holds in cautions.items() if holds)


def check_stock(stock_t_c_ha: float) -> None:
    """Raise Refused (codes `stock`, `high_stock`) for a stock that is not above 0 and at most 200. [t C ha⁻¹]

    Source: FAO (2020), GSOCseq technical manual (exclusions). Vector: none; see the test.
    """
    if not 0 < stock_t_c_ha < math.inf:
        raise Refused("the stock is not a number above 0", code="stock")
    if stock_t_c_ha > HIGHEST_STOCK_T_C_HA:
        raise Refused(f"RothC is not made for stocks above {HIGHEST_STOCK_T_C_HA:g} t C/ha", code="high_stock")


def _drawn_start(
    stock_t_c_ha: float,
    weather: Weather,
    land: Land,
    usual: Inputs,
    iom_t_c_ha: float,
    spread: Spread,
    z: Floats,
    clay_pct: Floats,
) -> tuple[Floats, Floats, Floats]:
    """Pools and inert carbon of each draw at its own equilibrium, and its inputs as a share of the field's."""
    rates = _drawn_rates(weather, land, spread, z, clay_pct)
    held = fixed_point(*year_map(rates, clay_pct, added_by_month(usual, land.dpm_rpm)))
    stocks = np.maximum(0.01 * stock_t_c_ha, stock_t_c_ha + spread.stock_t_c_ha * z[0])
    inert = iom_t_c_ha * stocks / stock_t_c_ha
    share = (stocks - inert) / held.sum(axis=1)
    return held * share[:, None], inert, share


def _drawn_rates(weather: Weather, land: Land, spread: Spread, z: Floats, clay_pct: Floats) -> Floats:
    """The product of the modifiers, (12, draws)."""
    temp = np.clip(np.add.outer(weather.temp_c, spread.temp_c * z[2]), -40.0, 45.0)
    rain = np.multiply.outer(weather.rain_mm, np.maximum(0.0, 1.0 + spread.rain_rel * z[3]))
    evap = np.multiply.outer(weather.evap_mm, np.maximum(0.0, 1.0 + spread.evap_rel * z[4]))
    deepest = deepest_deficit_mm(clay_pct, land.depth_cm)
    wet = moisture_factor(repeating_deficits_mm(rain, evap, land.covered, deepest), deepest)
    product: Floats = temperature_factor(temp) * wet * cover_factor(land.covered)[:, None]
    return product


def _path(active: Floats, matrix: Floats, offset: Floats, years: int) -> Floats:
    """Active carbon at the start and each year's end, (years + 1, draws)."""
    totals = np.empty((years + 1, len(active)))
    totals[0] = active.sum(axis=1)
    for year in range(1, years + 1):
        active = (matrix @ active[:, :, None])[:, :, 0] + offset
        totals[year] = active.sum(axis=1)
    return totals


def _unit(shape: Inputs | None) -> Inputs:
    """One tonne a year, spread over the months as the shape is."""
    spread = shape or Inputs((1.0 / MONTHS,) * MONTHS)
    if not spread.year_t_c_ha > 0:
        raise Refused("no carbon comes in, so no input can hold the stock", code="no_input")
    return spread.times(1.0 / spread.year_t_c_ha)


def _changed(
    land: Land,
    inputs: Inputs,
    input_factor: float,
    covered: Sequence[bool] | None,
    fym_t_c_ha: Sequence[float] | None,
) -> tuple[Land, Inputs]:
    if not 0 <= input_factor <= 10:
        raise Refused("the factor of the inputs is not from 0 to 10", code="range")
    future = inputs.times(input_factor)
    if fym_t_c_ha is not None:
        future = replace(future, fym_t_c_ha=tuple(fym_t_c_ha))
    return (land if covered is None else replace(land, covered=tuple(covered))), future


def _check_years(years: int) -> None:
    if not 1 <= years <= MOST_YEARS_AHEAD:
        raise Refused(f"the years are not from 1 to {MOST_YEARS_AHEAD}", code="range")


def _check_draws(spread: Spread, draws: int) -> None:
    if not 20 <= draws <= MOST_DRAWS:
        raise Refused(f"the draws are not from 20 to {MOST_DRAWS:,}", code="range")
    if not all(0 <= value < math.inf for value in vars(spread).values()):
        raise Refused("a standard deviation is not a number of 0 or above", code="range")
