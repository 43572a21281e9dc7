"""The factors of RothC-26.3: what temperature, moisture, plant cover and clay do to the turnover of a month."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


def co2_per_humus(clay_pct: ArrayLike) -> Floats:
    """Carbon that leaves as CO2 for each carbon that becomes BIO or HUM. [1]

    clay_pct : of the fine earth, 0 to 100. [%] Raises nothing.
    Source: Coleman & Jenkinson (1996), doi:10.1007/978-3-642-61094-3_17.
    Vector: rothc_modifiers.x_clay.
    """
    return np.asarray(1.67 * (1.85 + 1.60 * np.exp(-0.0786 * np.asarray(clay_pct, dtype=float))))


def temperature_factor(temp_c: ArrayLike) -> Floats:
    """Rate modifier a for temperature, 0 below −5 °C. [1]

    temp_c : monthly mean of the air, −40 to 45. [°C] Raises nothing.
    Source: Coleman, Prout & Milne (2024), RothC_Py code (47.91, 106.06, 18.27; the description rounds them).
    Vector: rothc_modifiers.temp_26_3_code.
    """
    temp = np.asarray(temp_c, dtype=float)
    return np.where(temp < -5.0, 0.0, 47.91 / (np.exp(106.06 / (np.maximum(temp, -5.0) + 18.27)) + 1.0))


def deepest_deficit_mm(clay_pct: ArrayLike, depth_cm: float = 23.0) -> Floats:
    """The largest soil moisture deficit under plants, below 0. [mm]

    clay_pct : 0 to 100 [%]; depth_cm : 1 to 100 [cm]. Raises nothing.
    Source: Coleman & Jenkinson (1996), doi:10.1007/978-3-642-61094-3_17.
    Vector: rothc_modifiers.max_tsmd_23cm.
    """
    clay = np.asarray(clay_pct, dtype=float)
    return np.asarray(-(20.0 + 1.3 * clay - 0.01 * clay * clay) * depth_cm / 23.0)


def deficits_mm(
    rain_mm: ArrayLike, evap_mm: ArrayLike, covered: Sequence[bool], deepest_mm: ArrayLike, start_mm: ArrayLike = 0.0
) -> Floats:
    """Soil moisture deficit at the end of each month, 0 or below. [mm]

    rain_mm, evap_mm : months along the first axis, draws along a second if there is one. [mm]
    covered : one a month. deepest_mm : of `deepest_deficit_mm`. start_mm : deficit before the first month. [mm]
    Raises nothing. Bare soil dries to 0.556 of the deepest deficit, and what is drier already dries no further.
    Source: Coleman, Prout & Milne (2024), RothC model description, Rothamsted Research.
    Vector: the worked year of the description: clay 23.4 %, 0 to −44.944 mm.
    """
    balance = np.asarray(rain_mm, dtype=float) - 0.75 * np.asarray(evap_mm, dtype=float)
    deepest = np.asarray(deepest_mm, dtype=float)
    bare = 0.556 * deepest
    found = np.empty(np.broadcast_shapes(balance.shape, (len(balance), *deepest.shape)))
    deficit = np.asarray(start_mm, dtype=float)
    for month, is_covered in enumerate(covered):
        lowest = deepest if is_covered else np.minimum(bare, deficit)
        deficit = np.maximum(lowest, np.minimum(0.0, deficit + balance[month]))
        found[month] = deficit
    return found


def moisture_factor(deficit_mm: ArrayLike, deepest_mm: ArrayLike) -> Floats:
    """Rate modifier b for moisture, 0.2 to 1. [1]

    deficit_mm, deepest_mm : of `deficits_mm` and `deepest_deficit_mm`. [mm] Raises nothing.
    Source: Coleman & Jenkinson (1996), doi:10.1007/978-3-642-61094-3_17.
    Vector: the worked year of the description: June 0.75846, July 0.2, September 0.40009.
    """
    deepest = np.asarray(deepest_mm, dtype=float)
    deficit, full = np.asarray(deficit_mm, dtype=float), 0.444 * deepest
    return np.where(deficit > full, 1.0, 0.2 + 0.8 * (deepest - deficit) / (deepest - full))


def cover_factor(covered: Sequence[bool]) -> Floats:
    """Rate modifier c: 0.6 under plants, 1 on bare ground. [1]

    covered : one a month. Raises nothing.
    Source: Coleman & Jenkinson (1996), doi:10.1007/978-3-642-61094-3_17. Vector: rothc/py_month_results.csv.
    """
    return np.where(np.asarray(covered, dtype=bool), 0.6, 1.0)


def repeating_deficits_mm(
    rain_mm: ArrayLike, evap_mm: ArrayLike, covered: Sequence[bool], deepest_mm: ArrayLike
) -> Floats:
    """Moisture deficit of each month once the repeated year has settled. [mm]

    Arguments, source and vector as in `deficits_mm`. Raises nothing: a year whose balance is so near to nothing that
    2,000 years do not settle it is taken as it then is.
    Source: Coleman, Prout & Milne (2024), RothC model description, Rothamsted Research. Vector: as in `deficits_mm`.
    """
    start: ArrayLike = 0.0
    for _year in range(2_000):
        found = deficits_mm(rain_mm, evap_mm, covered, deepest_mm, start)
        if np.all(np.abs(found[-1] - start) < 1e-9):
            break
        start = found[-1]
    return found
