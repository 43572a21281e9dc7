"""The paths of the What-if page: today's way, new ways with their bands, the 4 per 1000 path, points measured.

Today's way is drawn level at the carbon the soil holds now: a plot long under one use is near its balance, and both
models give the change between two uses better than the stock itself. A new way starts at the same carbon.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.target import co2e, target_stock

YEARS = 20
TRANSITION_YEARS = 20.0  # IPCC default: a change of use works linearly over 20 years, then the stock is level
DECIMALS = 1  # of every stock and change shown, printed and exported
MOST_WAYS = 3
_Z95 = 1.959964
_LEAST_DIFFERENCE_T_C_HA = 0.05  # under it two ways read the same at one decimal
# Student's t, two-sided 95 %, for 1 to 30 degrees of freedom; a table so that the page opens without SciPy.
_T95 = (
    12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281, 2.2010, 2.1788, 2.1604, 2.1448,
    2.1314, 2.1199, 2.1098, 2.1009, 2.0930, 2.0860, 2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484,
    2.0452, 2.0423,
)  # fmt: skip


@dataclass(frozen=True)
class Way:
    """One line of the chart, a value a year; without `low` and `high` its range is not known. [t C ha⁻¹]"""

    key: str
    stock_t_c_ha: tuple[float, ...]
    low_t_c_ha: tuple[float, ...] | None = None
    high_t_c_ha: tuple[float, ...] | None = None


@dataclass(frozen=True)
class Measured:
    """A campaign's mean stock with its 95 % interval; None where one point alone was measured. [t C ha⁻¹]"""

    year: int
    stock_t_c_ha: float
    low_t_c_ha: float | None
    high_t_c_ha: float | None
    n: int


@dataclass(frozen=True)
class Gain:
    """What a new way holds more than today's at the end; negative = less. [t C ha⁻¹]"""

    middle_t_c_ha: float
    low_t_c_ha: float | None
    high_t_c_ha: float | None

    @property
    def is_nothing(self) -> bool:
        """No difference to be read at the decimals shown."""
        values = (self.middle_t_c_ha, self.low_t_c_ha or 0.0, self.high_t_c_ha or 0.0)
        return all(abs(value) < _LEAST_DIFFERENCE_T_C_HA for value in values)

    @property
    def direction(self) -> str:
        """ "more", "less", "either" (the range holds both) or "same"."""
        if self.is_nothing:
            return "same"
        low = self.middle_t_c_ha if self.low_t_c_ha is None else self.low_t_c_ha
        high = self.middle_t_c_ha if self.high_t_c_ha is None else self.high_t_c_ha
        return "more" if low >= 0 else "less" if high <= 0 else "either"


@dataclass(frozen=True)
class Futures:
    """All that the chart, its table, the printed page and the file show."""

    model: str  # "tier1" | "rothc"
    years: tuple[int, ...]  # of the calendar
    today: Way
    ways: tuple[Way, ...]
    target_t_c_ha: tuple[float, ...]
    measured: tuple[Measured, ...] = ()

    def way(self, key: str) -> Way | None:
        """The new way of that key, or None while it equals today's."""
        return next((way for way in self.ways if way.key == key), None)


def gain(futures: Futures, key: str) -> Gain:
    """What a new way holds more than today's way in the last year. [t C ha⁻¹]

    futures : paths of one model. key : of one of its ways; a key without a way is today's way, which gains 0.
    Raises nothing.
    Source: IPCC (2006, 2019), Guidelines, vol. 4, ch. 2, eq. 2.25 (difference between two uses after 20 years).
    Vector: ipcc_tier1.
    """
    way = futures.way(key)
    if way is None:
        return Gain(0.0, 0.0, 0.0)
    base = futures.today.stock_t_c_ha[-1]
    low = None if way.low_t_c_ha is None else way.low_t_c_ha[-1] - base
    high = None if way.high_t_c_ha is None else way.high_t_c_ha[-1] - base
    return Gain(way.stock_t_c_ha[-1] - base, low, high)


def gain_co2e(found: Gain) -> Gain:
    """A gain as carbon dioxide, × 44/12; soil carbon only. [t CO₂e ha⁻¹]

    found : the gain. [t C ha⁻¹] Raises Refused for a number that is not finite.
    Source: IPCC (2006), Guidelines for National Greenhouse Gas Inventories, vol. 4, ch. 2 (44/12).
    Vector: ipcc_tier1.
    """
    low = None if found.low_t_c_ha is None else co2e(found.low_t_c_ha)
    high = None if found.high_t_c_ha is None else co2e(found.high_t_c_ha)
    return Gain(co2e(found.middle_t_c_ha), low, high)


def stepped(
    start_year: int,
    start_t_c_ha: float,
    changes: Sequence[tuple[str, float, float | None]],
    measured: Sequence[Measured] = (),
) -> Futures:
    """Paths of changes that work linearly over 20 years (Tier 1). [t C ha⁻¹]

    start_year : of the calendar. start_t_c_ha : carbon now, above 0. [t C ha⁻¹]
    changes : (key, change after 20 years [t C ha⁻¹], its standard uncertainty [t C ha⁻¹] or None).
    measured : points shown beside the paths.
    Raises Refused for a start that is not above 0, numbers that are not finite, a loss of more than the soil holds.
    Source: IPCC (2019), Refinement, vol. 4, ch. 2, eq. 2.25 (linear over 20 years).
    Vector: ipcc_tier1.
    """
    ways = [_stepped_way(key, start_t_c_ha, change, u) for key, change, u in changes]
    level = (start_t_c_ha,) * (YEARS + 1)
    return _futures("tier1", start_year, Way("today", level), ways, measured)


def yearly(
    start_year: int, today: Sequence[float], ways: Sequence[Way], measured: Sequence[Measured] = ()
) -> Futures:  # fmt: skip
    """Paths computed year by year (RothC). [t C ha⁻¹]

    start_year : of the calendar. today : 21 stocks, the first of now. [t C ha⁻¹] ways : the new ways, as long.
    Raises Refused for paths of another length, numbers that are not finite, a start that is not above 0.
    Source: FAO (2020), GSOCseq technical specifications, ch. 5 (20 years, relative to business as usual).
    Vector: rothc_modifiers (the model's own; these lines only set its years side by side).
    """
    return _futures("rothc", start_year, Way("today", tuple(today)), list(ways), measured)


def measured_point(year: int, stock_t_c_ha: float, se_t_c_ha: float | None, n: int) -> Measured:
    """A campaign's mean with its 95 % interval by Student's t. [t C ha⁻¹]

    year : of the campaign. stock_t_c_ha : mean of its points. [t C ha⁻¹]
    se_t_c_ha : standard error of the mean, None with one point. [t C ha⁻¹] n : number of points.
    Raises Refused for numbers that are not finite.
    Source: Student (1908), Biometrika 6, 1–25, doi:10.1093/biomet/6.1.1.
    Vector: soil.student (same interval to four digits).
    """
    if not math.isfinite(stock_t_c_ha) or (se_t_c_ha is not None and not math.isfinite(se_t_c_ha)):
        raise Refused("a measured stock is not a number", code="not_finite")
    if se_t_c_ha is None or n < 2:
        return Measured(year, stock_t_c_ha, None, None, n)
    half = _t95(n - 1) * se_t_c_ha
    return Measured(year, stock_t_c_ha, max(0.0, stock_t_c_ha - half), stock_t_c_ha + half, n)


def shown(value: float) -> float:
    """A stock or change as every screen, page and file says it: one decimal, halves away from zero. [t C ha⁻¹]

    value : any finite number. [t C ha⁻¹] Raises nothing.
    Source: none; a rule of the house. Vector: none.
    """
    scale = 10**DECIMALS
    rounded = math.floor(abs(value) * scale + 0.5 + 1e-9) / scale
    return math.copysign(rounded, value) if rounded else 0.0


def table(futures: Futures) -> tuple[tuple[str, ...], tuple[tuple[float | None, ...], ...]]:
    """The numbers of all paths as one table, rounded as shown: keys of the columns, and a row a year. [t C ha⁻¹]

    futures : paths of one model. The first column is `year`, then `today`; of each way its key, `KEY:low` and
        `KEY:high` where its range is known; `target`; with points measured `measured`, `measured:low` and
        `measured:high`. A year measured before the first has a row of its own.
    Raises nothing.
    Source: none; a rule of the house. Vector: none.
    """
    columns = ["year", "today"]
    paths: list[dict[int, float]] = [_by_year(futures, futures.today.stock_t_c_ha)]
    for way in futures.ways:
        for part, path in (("", way.stock_t_c_ha), (":low", way.low_t_c_ha), (":high", way.high_t_c_ha)):
            if path is not None:
                columns.append(f"{way.key}{part}")
                paths.append(_by_year(futures, path))
    columns.append("target")
    paths.append(_by_year(futures, futures.target_t_c_ha))
    if futures.measured:
        columns += ["measured", "measured:low", "measured:high"]
        paths.append({one.year: one.stock_t_c_ha for one in futures.measured})
        paths.append({one.year: one.low_t_c_ha for one in futures.measured if one.low_t_c_ha is not None})
        paths.append({one.year: one.high_t_c_ha for one in futures.measured if one.high_t_c_ha is not None})
    years = sorted({*futures.years, *(one.year for one in futures.measured)})
    rows = tuple((year, *(shown(path[year]) if year in path else None for path in paths)) for year in years)
    return tuple(columns), rows


def _by_year(futures: Futures, path: Sequence[float]) -> dict[int, float]:
    return dict(zip(futures.years, path, strict=True))


def _stepped_way(key: str, start: float, change: float, u: float | None) -> Way:
    _check((start, change, u or 0.0))
    if start + change < 0:
        raise Refused("the tables take more carbon than this soil holds", code="below_nothing")
    shares = [min(year / TRANSITION_YEARS, 1.0) for year in range(YEARS + 1)]
    middle = tuple(start + change * share for share in shares)
    if u is None:
        return Way(key, middle)
    low = tuple(max(0.0, start + (change - _Z95 * u) * share) for share in shares)
    return Way(key, middle, low, tuple(start + (change + _Z95 * u) * share for share in shares))


def _futures(model: str, start_year: int, today: Way, ways: list[Way], measured: Sequence[Measured]) -> Futures:
    if len(ways) > MOST_WAYS:
        raise ValueError(f"{MOST_WAYS} new ways are the most")
    for way in (today, *ways):
        for path in (way.stock_t_c_ha, way.low_t_c_ha, way.high_t_c_ha):
            if path is not None:
                _check_path(path)
    years = tuple(range(start_year, start_year + YEARS + 1))
    target = tuple(target_stock(today.stock_t_c_ha[0], year) for year in range(YEARS + 1))
    return Futures(model, years, today, tuple(ways), target, tuple(measured))


def _check_path(path: Sequence[float]) -> None:
    if len(path) != YEARS + 1:
        raise Refused(f"a path has {len(path)} years, not {YEARS + 1}", code="bad_years")
    _check(path)


def _check(values: Sequence[float]) -> None:
    if not all(map(math.isfinite, values)):
        raise Refused("a stock is not a number", code="not_finite")


@lru_cache(maxsize=64)
def _t95(df: int) -> float:
    if df <= len(_T95):
        return _T95[df - 1]
    z = _Z95  # Cornish-Fisher beyond the table: to 1e-4 from 30 degrees of freedom on
    return z + (z**3 + z) / (4 * df) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * df**2)
