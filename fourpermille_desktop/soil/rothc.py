"""RothC-26.3: the monthly turnover of carbon in a topsoil that is not waterlogged.

Five pools in t C ha⁻¹: plant material that decomposes easily (DPM) or resists (RPM), microbes (BIO), humus (HUM) and
inert carbon (IOM). The constants are those of the published code, whose output this module reproduces; the printed
description rounds the three of the temperature factor. A month is affine in the pools, so that a repeated year has a
fixed point that is solved for, not waited for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.rothc_factors import (
    Floats,
    co2_per_humus,
    cover_factor,
    deepest_deficit_mm,
    deficits_mm,
    moisture_factor,
    repeating_deficits_mm,
    temperature_factor,
)

MONTHS = 12
K_PER_YEAR = np.array([10.0, 0.3, 0.66, 0.02])  # DPM, RPM, BIO, HUM
FYM_SHARES = np.array([0.49, 0.49, 0.0, 0.02])
PAN_PER_PET = 1 / 0.75
MOST_YEARS = 100_000  # a soil that needs longer to settle has no equilibrium to speak of
# Evaporation below 0 is dew: the published example holds months down to −20.7 mm.
RANGES: dict[str, tuple[float, float]] = {
    "temp_c": (-40.0, 45.0),
    "rain_mm": (0.0, 10_000.0),
    "evap_mm": (-100.0, 2_000.0),
    "plant_t_c_ha": (0.0, 100.0),
    "fym_t_c_ha": (0.0, 100.0),
    "dpm_rpm": (0.0, 100.0),
    "clay_pct": (0.0, 100.0),
    "depth_cm": (1.0, 100.0),
    "iom_t_c_ha": (0.0, 500.0),
}


@dataclass(frozen=True)
class Weather:
    """Twelve months, January first. temp_c : mean of the air [°C]; rain_mm; evap_mm : open-pan evaporation [mm]."""

    temp_c: tuple[float, ...]
    rain_mm: tuple[float, ...]
    evap_mm: tuple[float, ...]

    @classmethod
    def from_pet(cls, temp_c: Sequence[float], rain_mm: Sequence[float], pet_mm: Sequence[float]) -> Weather:
        """Weather where only potential evapotranspiration is known: pan = PET / 0.75. [mm]

        temp_c, rain_mm, pet_mm : twelve values each, ranges of `RANGES`. [°C, mm, mm] Raises nothing: checked in use.
        Source: Coleman, Prout & Milne (2024), RothC model description, Rothamsted Research.
        Vector: none is published for it; 75 mm of PET are 100 mm of pan.
        """
        return cls(tuple(temp_c), tuple(rain_mm), tuple(value * PAN_PER_PET for value in pet_mm))


@dataclass(frozen=True)
class Land:
    """The soil and what stands on it.

    clay_pct : of the fine earth [%]; depth_cm : of the layer [cm]; covered : is the ground covered, each month;
    dpm_rpm : DPM/RPM of plant residues, one value or twelve: 1.44 crops and improved grass, 0.67 unimproved grass,
        scrub, savanna, 0.25 deciduous and tropical woodland. [1]
    """

    clay_pct: float
    depth_cm: float = 23.0
    covered: tuple[bool, ...] = (True,) * MONTHS
    dpm_rpm: float | tuple[float, ...] = 1.44


@dataclass(frozen=True)
class Inputs:
    """Carbon that comes into the soil each month: of plants, and of farmyard manure. [t C ha⁻¹]"""

    plant_t_c_ha: tuple[float, ...]
    fym_t_c_ha: tuple[float, ...] = (0.0,) * MONTHS

    @property
    def year_t_c_ha(self) -> float:
        return math.fsum((*self.plant_t_c_ha, *self.fym_t_c_ha))

    def times(self, plant: float, fym: float | None = None) -> Inputs:
        """The same months multiplied; manure by the factor of plants where it has none of its own. [t C ha⁻¹]

        plant, fym : factors, 0 or above. [1] Raises nothing: the result is checked in use.
        Source: elementary. Vector: the scaled inputs of `initial_from_stock`.
        """
        by_fym = plant if fym is None else fym
        return Inputs(tuple(v * plant for v in self.plant_t_c_ha), tuple(v * by_fym for v in self.fym_t_c_ha))


@dataclass(frozen=True)
class Pools:
    """Carbon of the five pools. [t C ha⁻¹]"""

    dpm: float
    rpm: float
    bio: float
    hum: float
    iom: float

    @classmethod
    def of(cls, active_t_c_ha: Floats, iom_t_c_ha: float) -> Pools:
        """The pools of four active ones and the inert. [t C ha⁻¹]"""
        dpm, rpm, bio, hum = (float(value) for value in active_t_c_ha)
        return cls(dpm, rpm, bio, hum, float(iom_t_c_ha))

    @property
    def soc_t_c_ha(self) -> float:
        return self.dpm + self.rpm + self.bio + self.hum + self.iom

    @property
    def active(self) -> Floats:
        return np.array([self.dpm, self.rpm, self.bio, self.hum])


@dataclass(frozen=True, eq=False)
class Months:
    """Any number of months in a row, all sequences as long as each other; units as in Weather, Land and Inputs."""

    temp_c: Sequence[float]
    rain_mm: Sequence[float]
    evap_mm: Sequence[float]
    plant_t_c_ha: Sequence[float]
    fym_t_c_ha: Sequence[float]
    covered: Sequence[bool]
    dpm_rpm: Sequence[float]


@dataclass(frozen=True, eq=False)
class Course:
    """Pools at the end of each month, one column each of DPM, RPM, BIO, HUM, and the CO2-C since the start. [t C ha⁻¹]

    deficit_mm : soil moisture deficit at the end of the last month, 0 or below. [mm]
    """

    active_t_c_ha: Floats
    iom_t_c_ha: float
    co2_t_c_ha: Floats
    deficit_mm: float

    @property
    def soc_t_c_ha(self) -> Floats:
        total: Floats = self.active_t_c_ha.sum(axis=1) + self.iom_t_c_ha
        return total

    def pools(self, month: int = -1) -> Pools:
        """The pools at the end of one month, counted from 0; −1 is the last. [t C ha⁻¹]"""
        return Pools.of(self.active_t_c_ha[month], self.iom_t_c_ha)


def month_step(active: Floats, rate: ArrayLike, clay_pct: ArrayLike, added: ArrayLike) -> tuple[Floats, Floats]:
    """The pools after one month, and the CO2-C it gave off. [t C ha⁻¹]

    active : DPM, RPM, BIO, HUM along the first axis, (4,) or (4, draws). [t C ha⁻¹]
    rate : the product of the three modifiers, 0 to about 5; clay_pct : 0 to 100 [%]; both alone or one a draw.
    added : what comes in at the month's end, by pool, shaped like `active`. [t C ha⁻¹]
    Raises nothing: the callers check.
    Source: Coleman, Prout & Milne (2024), RothC model description, Rothamsted Research;
        Coleman & Jenkinson (1996), doi:10.1007/978-3-642-61094-3_17.
    Vector: section 2.2 of the description, one month from .1533, 4.4852, .6671, 25.8576.
    """
    kept = active * np.exp(-np.multiply.outer(K_PER_YEAR / MONTHS, np.asarray(rate)))
    lost = active.sum(axis=0) - kept.sum(axis=0)
    to_co2 = co2_per_humus(clay_pct)
    after = kept + added
    after[2] += 0.46 / (to_co2 + 1) * lost
    after[3] += 0.54 / (to_co2 + 1) * lost
    return after, to_co2 / (to_co2 + 1) * lost


def modifiers(weather: Weather, land: Land) -> tuple[Floats, Floats, Floats]:
    """The rate modifiers a, b, c of each month of a year that comes again and again. [1]

    weather, land : ranges of `RANGES`. Returns three arrays of twelve. The moisture deficit runs on over the year's
    end, from none in the first year, until it repeats.
    Raises Refused for a value outside its range.
    Source: Coleman, Prout & Milne (2024), RothC model description and code, Rothamsted Research.
    Vector: rothc_modifiers; the worked year of the description.
    """
    check(weather, land)
    deepest = deepest_deficit_mm(land.clay_pct, land.depth_cm)
    deficit = repeating_deficits_mm(weather.rain_mm, weather.evap_mm, land.covered, deepest)
    return temperature_factor(weather.temp_c), moisture_factor(deficit, deepest), cover_factor(land.covered)


def equilibrium(weather: Weather, land: Land, inputs: Inputs, iom_t_c_ha: float) -> Pools:
    """The pools that a repeated year leaves as it found them, at the year's end; solved directly. [t C ha⁻¹]

    weather, land, inputs : ranges of `RANGES`; iom_t_c_ha : inert carbon, 0 to 500. [t C ha⁻¹]
    Raises Refused for a value outside its range, and for a soil in which nothing decomposes (code `frozen`).
    Source: Coleman, Prout & Milne (2024), RothC model description; the fixed point (I − A) x = b is our own step.
    Vector: spin_up carried on until it stands still, 1e-6; the published equilibrium lies 1.4e-4 before it.
    """
    check(weather, land, inputs, iom_t_c_ha)
    rates = yearly_rates(weather, land)[:, None]
    matrix, offset = year_map(rates, np.array([land.clay_pct]), added_by_month(inputs, land.dpm_rpm))
    active = fixed_point(matrix, offset)[0]
    return Pools.of(active, iom_t_c_ha)


def spin_up(weather: Weather, land: Land, inputs: Inputs, iom: float, tolerance: float = 1e-6) -> tuple[Pools, int]:
    """The pools after repeating a year from empty ones until it changes them no more, and the months. [t C ha⁻¹]

    weather, land, inputs : as in `equilibrium`; iom : inert carbon, 0 to 500. [t C ha⁻¹]
    tolerance : the change of the active pools over a year that counts as none, above 0. [t C ha⁻¹]
    Raises Refused as `equilibrium`, and when 100,000 years are not enough (code `unsettled`).
    Source: Coleman, Prout & Milne (2024), RothC_Py code, Rothamsted Research.
    Vector: rothc/py_year_results.csv: 19872 months, 37.2110502645 t C/ha.
    """
    check(weather, land, inputs, iom)
    if not 0 < tolerance < math.inf:
        raise Refused("the tolerance is not above 0", code="range")
    added, clay = added_by_month(inputs, land.dpm_rpm), np.array([land.clay_pct])
    deepest, deficit, settled = deepest_deficit_mm(land.clay_pct, land.depth_cm), 0.0, False
    active, total = np.zeros(4), 0.0
    for year in range(1, MOST_YEARS + 1):
        if not settled:  # the first years start from wet soil, as the reference does
            found = deficits_mm(weather.rain_mm, weather.evap_mm, land.covered, deepest, deficit)
            settled, deficit = abs(found[-1] - deficit) < 1e-9 and year > 1, found[-1]
            rates = temperature_factor(weather.temp_c) * moisture_factor(found, deepest) * cover_factor(land.covered)
            (matrix,), (offset,) = year_map(rates[:, None], clay, added)
        active = matrix @ active + offset
        before, total = total, float(active.sum())
        if abs(total - before) <= tolerance:
            return Pools.of(active, iom), year * MONTHS
    raise Refused(f"the pools do not settle within {MOST_YEARS} years of this weather", code="unsettled")


def run(months: Months, start: Pools, clay_pct: float, depth_cm: float = 23.0, start_deficit_mm: float = 0.0) -> Course:
    """The pools and the CO2 given off through months that follow each other. [t C ha⁻¹]

    months : one value a month of each, ranges of `RANGES`. start : pools before the first. [t C ha⁻¹]
    clay_pct : 0 to 100 [%]; depth_cm : 1 to 100 [cm]; start_deficit_mm : moisture deficit before the first month [mm].
    Raises Refused for a value outside its range, ValueError where the months are not as many for each.
    Source: Coleman, Prout & Milne (2024), RothC model description and code, Rothamsted Research.
    Vector: rothc/py_month_results.csv, 828 months to 1e-9.
    """
    for name, values in vars(months).items():
        if len(values) != len(months.temp_c):
            raise ValueError(f"{name} is not as long as temp_c")
        if name in RANGES:
            _check_range(name, values)
    _check_range("clay_pct", [clay_pct])
    _check_range("depth_cm", [depth_cm])
    deepest = deepest_deficit_mm(clay_pct, depth_cm)
    deficit = deficits_mm(months.rain_mm, months.evap_mm, months.covered, deepest, start_deficit_mm)
    rates = temperature_factor(months.temp_c) * moisture_factor(deficit, deepest) * cover_factor(months.covered)
    added = added_by_month(Inputs(tuple(months.plant_t_c_ha), tuple(months.fym_t_c_ha)), tuple(months.dpm_rpm))
    active, found, co2 = start.active, np.empty((len(rates), 4)), np.empty(len(rates))
    for month, rate in enumerate(rates):
        active, co2[month] = month_step(active, rate, clay_pct, added[month])
        found[month] = active
    last_mm = float(deficit[-1]) if len(rates) else start_deficit_mm
    return Course(found, start.iom, np.cumsum(co2), last_mm)


# --- the affine year ---


def added_by_month(inputs: Inputs, dpm_rpm: float | Sequence[float]) -> Floats:
    """What comes in each month, by pool: (months, 4). [t C ha⁻¹]

    inputs : as in Inputs; dpm_rpm : one value or one a month, 0 to 100. [1] Raises nothing.
    Source: Coleman & Jenkinson (1996), doi:10.1007/978-3-642-61094-3_17: manure is 49 % DPM, 49 % RPM, 2 % HUM.
    Vector: rothc/py_month_results.csv.
    """
    plant = np.asarray(inputs.plant_t_c_ha, dtype=float)
    ratio = np.broadcast_to(np.asarray(dpm_rpm, dtype=float), plant.shape)
    added = np.outer(np.asarray(inputs.fym_t_c_ha, dtype=float), FYM_SHARES)
    added[:, 0] += ratio / (ratio + 1.0) * plant
    added[:, 1] += 1.0 / (ratio + 1.0) * plant
    return added


def year_map(rates: Floats, clay_pct: Floats, added: Floats) -> tuple[Floats, Floats]:
    """One year as pools → matrix · pools + offset, a map for each draw. [t C ha⁻¹]

    rates : product of the modifiers, (12, draws) [1]; clay_pct : (draws,) [%]; added : (12, 4) or (12, 4, draws).
    Returns (draws, 4, 4) [1] and (draws, 4). Raises nothing.
    Source: the month of `month_step`, composed; Coleman & Jenkinson (1996), doi:10.1007/978-3-642-61094-3_17.
    Vector: twelve times `month_step`, 1e-12.
    """
    draws = rates.shape[1]
    humus: Floats = 1.0 / (co2_per_humus(clay_pct) + 1.0)
    into = np.zeros((draws, 4, 1))
    into[:, 2, 0], into[:, 3, 0] = 0.46 * humus, 0.54 * humus
    matrix: Floats = np.tile(np.eye(4), (draws, 1, 1))
    offset: Floats = np.zeros((draws, 4, 1))
    for rate, put in zip(rates, added, strict=True):
        kept = np.exp(-np.multiply.outer(rate, K_PER_YEAR / MONTHS))
        step = into * (1.0 - kept)[:, None, :]
        step[:, range(4), range(4)] += kept
        matrix = np.matmul(step, matrix, dtype=np.float64)
        offset = np.matmul(step, offset, dtype=np.float64) + np.atleast_2d(put.T)[:, :, None]
    return matrix, offset[:, :, 0]


def fixed_point(matrix: Floats, offset: Floats) -> Floats:
    """The pools that each year's map leaves as they are, (draws, 4). [t C ha⁻¹]

    matrix, offset : of `year_map`. Raises Refused where nothing decomposes, so that there is none (code `frozen`).
    Source: (I − A) x = b, elementary. Vector: `spin_up` carried on until it stands still, 1e-6.
    """
    if np.any(matrix[:, 3, 3] > 1.0 - 1e-9):
        raise Refused("nothing decomposes in this weather: every month is too cold", code="frozen")
    return np.asarray(np.linalg.solve(np.eye(4) - matrix, offset[:, :, None]), dtype=np.float64)[:, :, 0]


# --- what no soil can have ---


def check(weather: Weather, land: Land, inputs: Inputs | None = None, iom_t_c_ha: float | None = None) -> None:
    """Raise Refused (code `range` or `months`) for anything but twelve months of possible values. [none]

    Arguments as in `equilibrium`, ranges of `RANGES`.
    Source: our own limits around Coleman, Prout & Milne (2024), RothC model description. Vector: none; see the test.
    """
    monthly: dict[str, Sequence[float]] = {
        "temp_c": weather.temp_c,
        "rain_mm": weather.rain_mm,
        "evap_mm": weather.evap_mm,
        "covered": land.covered,
    }
    if inputs is not None:
        monthly |= {"plant_t_c_ha": inputs.plant_t_c_ha, "fym_t_c_ha": inputs.fym_t_c_ha}
    single = (land.dpm_rpm,) * MONTHS if isinstance(land.dpm_rpm, float | int) else land.dpm_rpm
    monthly["dpm_rpm"] = single
    for name, values in monthly.items():
        if len(values) != MONTHS:
            raise Refused(f"{name} has {len(values)} months and not twelve", code="months")
        if name in RANGES:
            _check_range(name, values)
    _check_range("clay_pct", [land.clay_pct])
    _check_range("depth_cm", [land.depth_cm])
    if iom_t_c_ha is not None:
        _check_range("iom_t_c_ha", [iom_t_c_ha])


def _check_range(name: str, values: Sequence[float]) -> None:
    least, most = RANGES[name]
    for value in values:
        if not least <= value <= most:
            raise Refused(f"{name} {value:g} is not from {least:g} to {most:g}", code="range")


def yearly_rates(weather: Weather, land: Land) -> Floats:
    """The product of the three modifiers, for each month of the repeated year. [1]

    Arguments, errors, source and vector as in `modifiers`.
    Source: Coleman, Prout & Milne (2024), RothC model description and code. Vector: rothc_modifiers.
    """
    a, b, c = modifiers(weather, land)
    product: Floats = a * b * c
    return product
