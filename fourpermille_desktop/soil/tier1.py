"""IPCC Tier 1 for mineral soils: what a change of land use or practice does to the stock of 0 to 30 cm in 20 years."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.tier1_tables import (
    CLIMATES,
    EDITIONS,
    LEVELS,
    POLAR,
    SOILS,
    TRANSITION_YEARS,
    WETLAND_LEVEL,
    Regime,
    Row,
    Tier1Warning,
    agroforestry_ratio,
    factor_rows,
    reference_stock,
    regime,
    regime_text,
    warnings_of,
)

__all__ = [
    "CLIMATES",
    "EDITIONS",
    "LEVELS",
    "POLAR",
    "SOILS",
    "Agroforestry",
    "Factor",
    "Regime",
    "StockPath",
    "Tier1",
    "Tier1Warning",
    "agroforestry_change",
    "as_json",
    "equilibrium",
    "path_of_changes",
    "regime",
    "regime_text",
    "stock_error_pct",
    "stock_path",
    "tier1",
]

CO2_PER_C = 44.0 / 12.0
Z95 = 1.96
MOST_YEARS, MOST_HA, MOST_T_C_HA = 1e4, 2e10, 1e4  # beyond them a slip of the keyboard, and no infinity comes out


@dataclass(frozen=True)
class Factor:
    """One number of a result as the tables have it; `regime` says whose it is: `from`, `to`, or `both`.

    error_pct : 0 where error_kind is `none`: a level that is 1 by definition. identity : the table's cell.
    """

    name: str
    level: str
    value: float
    error_pct: float
    error_kind: str
    source: str
    confidence: str
    note: str
    identity: str
    regime: str


@dataclass(frozen=True)
class Tier1:
    """A change from one regime to another. Stocks [t C ha⁻¹] of 0 to 30 cm, rates [t ha⁻¹ yr⁻¹], totals [t yr⁻¹].

    stock_from_t_c_ha, stock_to_t_c_ha : at equilibrium under each regime, 20 years and more after it began.
    change_t_c_ha : after `years`. u_… : standard uncertainties (1 σ).
    """

    climate: str
    soil: str
    edition: str
    from_: Regime
    to: Regime
    years: float
    area_ha: float
    stock_from_t_c_ha: float
    stock_to_t_c_ha: float
    rate_t_c_ha_yr: float
    rate_t_co2e_ha_yr: float
    rate_pct_per_year: float
    u_rate_t_c_ha_yr: float
    change_t_c_ha: float
    u_change_t_c_ha: float
    total_t_c_yr: float
    total_t_co2e_yr: float
    factors: tuple[Factor, ...]
    warnings: tuple[Tier1Warning, ...]


@dataclass(frozen=True)
class StockPath:
    """The stock in given years, with the 95 % band of its change since the start. [t C ha⁻¹], years [yr]"""

    years: tuple[float, ...]
    stock: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    warnings: tuple[Tier1Warning, ...] = ()


@dataclass(frozen=True)
class Agroforestry:
    """A stock under agroforestry, once its trees have stood. [t C ha⁻¹] No yearly rate: the source has no time."""

    stock_from_t_c_ha: float
    stock_to_t_c_ha: float
    change_t_c_ha: float
    u_change_t_c_ha: float
    ratio: float
    source: str
    note: str


def tier1(
    climate: str,
    soil: str,
    from_: Regime,
    to: Regime,
    years: float = 20.0,
    area_ha: float = 1.0,
    edition: str = "IPCC2019",
) -> Tier1:
    """Yearly change of the stock of 0 to 30 cm between two regimes. [t C ha⁻¹ yr⁻¹]

    climate : one of `CLIMATES`. soil : one of `SOILS`. from_, to : what `regime` reads.
    years : time the change is asked for, above 0, at most 10,000. [yr] The transition takes 20 years: for 20 or fewer
        the rate is the difference of the two equilibria over 20, and the change after `years` a part of it; for more,
        the rate is the difference over `years` (a mean, with a warning), as the guidelines say.
    area_ha : above 0, at most 2e10; multiplies the totals only. [ha]
    edition : `IPCC2019`, or `IPCC2006` when asked by name; tables of the two are never mixed.
    Uncertainty: first order on SOC_ref × (F_to − F_from); a table cell that both regimes use is one random variable,
    so what is common largely cancels; different cells are independent.
    Raises Refused for polar zones, organic soils, cells without a value, unknown words, numbers not above 0.
    Source: IPCC (2006, 2019) vol. 4 ch. 2, equation 2.25; JCGM 100:2008 (GUM), eq. 10.
    Vector: ipcc_tier1.
    """
    _check_above_0(years, MOST_YEARS, "years")
    _check_above_0(area_ha, MOST_HA, "area")
    ref = reference_stock(climate, soil, edition)
    before, after = _cells(climate, soil, from_, edition), _cells(climate, soil, to, edition)
    stock_from, stock_to = ref.value * _product(before), ref.value * _product(after)
    duration = max(TRANSITION_YEARS, years)
    rate = (stock_to - stock_from) / duration
    u_rate = _sd(ref, [(1.0, after), (-1.0, before)]) / duration
    return Tier1(
        climate,
        soil,
        edition,
        from_,
        to,
        years,
        area_ha,
        stock_from,
        stock_to,
        rate,
        rate * CO2_PER_C,
        100.0 * rate / stock_from,
        u_rate,
        rate * years,
        u_rate * years,
        rate * area_ha,
        rate * CO2_PER_C * area_ha,
        _factors(ref, before, after),
        tuple(warnings_of(climate, soil, edition, (from_, to), (ref, *before, *after), years, stock_from == stock_to)),
    )


def equilibrium(climate: str, soil: str, of: Regime, edition: str = "IPCC2019") -> tuple[float, float]:
    """Stock of 0 to 30 cm under a regime that has lasted 20 years, and its standard uncertainty. [t C ha⁻¹]

    climate, soil, edition : as in `tier1`. Raises Refused as `tier1`.
    Source: IPCC (2006, 2019) vol. 4 ch. 2, equation 2.25. Vector: ipcc_tier1 (soc0, soc20).
    """
    ref, rows = reference_stock(climate, soil, edition), _cells(climate, soil, of, edition)
    return ref.value * _product(rows), _sd(ref, [(1.0, rows)])


def stock_error_pct(climate: str, soil: str, of: Regime, edition: str = "IPCC2019") -> float:
    """The printed errors of one stock added in quadrature, as an inventory reports it. [% of the stock, about 95 %]

    climate, soil, edition : as in `tier1`. Never for a change: shared terms would count twice.
    Raises Refused as `tier1`.
    Source: IPCC (2006) vol. 1 ch. 3, equation 3.1. Vector: soil.md § 4 (19.925 %).
    """
    rows = (reference_stock(climate, soil, edition), *_cells(climate, soil, of, edition))
    return math.sqrt(math.fsum(row.error_pct**2 for row in rows))


def stock_path(
    result: Tier1, years: Sequence[float], start_t_c_ha: float | None = None, *, shifted: bool = False
) -> StockPath:
    """The stock in the years after the change: a line for 20 years, then flat. [t C ha⁻¹]

    years : since the change, 0 or above. [yr]
    start_t_c_ha : the stock of 0 to 30 cm when the change is made, 0 or above; None = equilibrium of the old regime.
    shifted : False: the line ends at the table's equilibrium of the new regime, whatever the start. True: it ends at
        the start plus the table's change, so that where the start was measured nothing changes without a change of
        regime.
    The band is that of the change since the start: ± 1.96 standard uncertainties, nothing at year 0, never below 0 t.
    A line that leaves a measured stock for the table's equilibrium has the whole uncertainty of that equilibrium.
    Raises Refused for a year before the change and a start that no soil has.
    Source: IPCC (2006, 2019) vol. 4 ch. 2, equation 2.25. Vector: ipcc_tier1 (soc_after_5yr).
    """
    before = None if start_t_c_ha is not None and not shifted else result.from_
    return _path(result.climate, result.soil, result.edition, result.from_, before, [(0.0, result.to)], years,
                 start_t_c_ha)  # fmt: skip


def path_of_changes(
    climate: str,
    soil: str,
    changes: Sequence[tuple[float, Regime]],
    years: Sequence[float],
    start_t_c_ha: float | None = None,
    edition: str = "IPCC2019",
    *,
    shifted: bool = False,
) -> StockPath:
    """The stock through several regimes; each change starts 20 years anew from the stock it finds. [t C ha⁻¹]

    changes : year and the regime from then on, years rising; the first is the regime in force at the start.
    years : none before the first change. [yr] start_t_c_ha, shifted, edition, the band : as in `stock_path`.
    Raises Refused as `tier1` and `stock_path`, and for years of changes that do not rise.
    Source: IPCC (2006, 2019) vol. 4 ch. 2, equation 2.25. Vector: ipcc_tier1; two changes by hand in the tests.
    """
    if not changes:
        raise Refused("no regime is given", code="no_regime")
    at = [year for year, _ in changes]
    if not all(math.isfinite(year) for year in at) or any(b <= a for a, b in pairwise(at)):
        raise Refused("the years of the changes do not rise", code="years_not_rising")
    first = changes[0][1]
    before = None if start_t_c_ha is not None and not shifted else first
    return _path(climate, soil, edition, first, before, changes, years, start_t_c_ha)


def agroforestry_change(previous: str, stock_t_c_ha: float, u_stock_t_c_ha: float = 0.0) -> Agroforestry:
    """What agroforestry does to a stock, by a world mean of paired comparisons. [t C ha⁻¹]

    previous : `cropland`, `grassland` or `forest`.
    stock_t_c_ha, u_stock_t_c_ha : the stock before, 0 or above. [t C ha⁻¹]
    Not an IPCC factor: the ratio is to the former stock, and nothing of `tier1` may be multiplied with it.
    Raises Refused for another former use and for stocks that no soil has.
    Source: Cardinael et al. (2018), Environ. Res. Lett. 13, 124020, doi:10.1088/1748-9326/aaeb5f.
    Vector: soil.md § 4 (1.25, 0.89, 1.19).
    """
    _check_stock(stock_t_c_ha)
    _check_stock(u_stock_t_c_ha)
    row = agroforestry_ratio(previous)
    change = stock_t_c_ha * (row.value - 1.0)
    u_change = math.hypot(stock_t_c_ha * row.sd, (row.value - 1.0) * u_stock_t_c_ha)
    return Agroforestry(stock_t_c_ha, stock_t_c_ha * row.value, change, u_change, row.value, row.source, row.note)


def as_json(result: Tier1) -> dict[str, object]:
    """The result under the keys of the command line's contract, and some more. [units in the keys]

    result : of `tier1`. Raises nothing. `stock_to_t_c_ha` is the stock after `years`, so that it differs from the first
        by rate × years; `equilibrium_t_c_ha` is where it ends after 20 years.
    Source: the contract of `soil tier1 --json`. Vector: ipcc_tier1.
    """
    numbers = ("stock_from_t_c_ha", "stock_to_t_c_ha", "rate_t_c_ha_yr", "rate_t_co2e_ha_yr", "rate_pct_per_year",
               "u_rate_t_c_ha_yr", "change_t_c_ha", "u_change_t_c_ha", "total_t_c_yr", "total_t_co2e_yr", "years",
               "area_ha", "climate", "soil", "edition")  # fmt: skip
    parts = ("name", "level", "value", "error_pct", "source", "error_kind", "confidence", "note", "regime")
    return {
        **{key: getattr(result, key) for key in numbers},
        "stock_to_t_c_ha": result.stock_from_t_c_ha + result.change_t_c_ha,
        "equilibrium_t_c_ha": result.stock_to_t_c_ha,
        "from": regime_text(result.from_),
        "to": regime_text(result.to),
        "factors": [{part: getattr(factor, part) for part in parts} for factor in result.factors],
        "warnings": [warning.text for warning in result.warnings],
        "warning_codes": [warning.code for warning in result.warnings],
    }


def _cells(climate: str, soil: str, of: Regime, edition: str) -> tuple[Row, ...]:
    if of.level == WETLAND_LEVEL and soil != "wetland":
        raise Refused("the factor of drained wetland soils is for wetland soils only", code="wetland_only")
    return factor_rows(climate, of, edition)


def _product(rows: Sequence[Row]) -> float:
    return math.prod(row.value for row in rows)


def _sd(ref: Row, terms: Sequence[tuple[float, Sequence[Row]]]) -> float:
    """Standard uncertainty of ref × Σ weight × product of factors; a cell is one variable wherever it stands."""
    slopes: dict[str, list[float]] = {ref.identity: []}
    sds = {ref.identity: ref.sd}
    for weight, rows in terms:
        whole = weight * _product(rows)
        slopes[ref.identity].append(whole)
        for row in rows:
            slopes.setdefault(row.identity, []).append(ref.value * whole / row.value)
            sds[row.identity] = row.sd
    return math.sqrt(math.fsum((math.fsum(slopes[name]) * sds[name]) ** 2 for name in slopes))


def _path(
    climate: str,
    soil: str,
    edition: str,
    first: Regime,
    before: Regime | None,
    changes: Sequence[tuple[float, Regime]],
    years: Sequence[float],
    start_t_c_ha: float | None,
) -> StockPath:
    """`before` is the regime whose equilibrium the change is counted from; None counts it from a measured stock."""
    ref = reference_stock(climate, soil, edition)
    rows = {of: _cells(climate, soil, of, edition) for of in (first, *(of for _, of in changes))}
    stocks = {of: ref.value * _product(rows[of]) for of in rows}
    start = stocks[first]
    if start_t_c_ha is not None:
        _check_stock(start_t_c_ha)
        start = start_t_c_ha
        if before is not None:
            stocks = {of: stock + (start - stocks[first]) if of != first else start for of, stock in stocks.items()}
    made, low, high = [], [], []
    for year in years:
        if not (math.isfinite(year) and year >= changes[0][0]):
            raise Refused("a year is before the first one", code="before_start")
        stock, weights = _walk(start, stocks, before, changes, year)
        half = Z95 * _sd(ref, [(weight, rows[of]) for of, weight in weights.items()])
        made.append(max(0.0, stock))
        low.append(max(0.0, stock - half))
        high.append(max(0.0, stock + half))
    used = tuple(row for of in rows for row in rows[of])
    said = list(warnings_of(climate, soil, edition, tuple(rows), (ref, *used), TRANSITION_YEARS, False))
    table, u_table = equilibrium(climate, soil, first, edition)
    if abs(start - table) > Z95 * u_table:
        half = Z95 * u_table
        text = f"the start of {start:.4g} t C/ha is outside the table's {table:.4g} ± {half:.2g} for its regime"
        said.append(Tier1Warning("start_not_equilibrium", text))
    return StockPath(tuple(years), tuple(made), tuple(low), tuple(high), tuple(said))


def _walk(
    start: float,
    stocks: Mapping[Regime, float],
    before: Regime | None,
    changes: Sequence[tuple[float, Regime]],
    year: float,
) -> tuple[float, dict[Regime, float]]:
    """The stock in a year, and how its change since the start weighs the equilibria of the regimes."""
    stock, weights = start, dict.fromkeys(stocks, 0.0)
    ends = [*(begun for begun, _ in changes[1:]), math.inf]
    for (begun, of), end in zip(changes, ends, strict=True):
        if year <= begun:
            break
        part = min(1.0, (min(year, end) - begun) / TRANSITION_YEARS)
        stock = stocks[of] if part == 1.0 else stock + (stocks[of] - stock) * part
        for other in weights:
            aim = (1.0 if other == of else 0.0) - (1.0 if other == before else 0.0)
            weights[other] += (aim - weights[other]) * part
    return stock, weights


def _factors(ref: Row, before: Sequence[Row], after: Sequence[Row]) -> tuple[Factor, ...]:
    marked = [("both", ref), *(("from", row) for row in before), *(("to", row) for row in after)]
    return tuple(Factor(**vars(row), regime=of) for of, row in marked)


def _check_above_0(value: float, most: float, what: str) -> None:
    if not (math.isfinite(value) and 0 < value <= most):
        raise Refused(f"{what} of {value:g} is not above 0 and at most {most:g}", code=f"{what}_out_of_range")


def _check_stock(value: float) -> None:
    if not (math.isfinite(value) and 0 <= value <= MOST_T_C_HA):
        raise Refused(f"a stock or its error is not a number from 0 to {MOST_T_C_HA:g} t C/ha", code="stock_unlikely")
