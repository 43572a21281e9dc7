"""The IPCC climate zone of a place from its yearly climate; the rule is the table tables/climate_rule.csv."""

from __future__ import annotations

import csv
import math
from functools import lru_cache
from pathlib import Path

from fourpermille_desktop.soil.refused import Refused

TROPICAL_OVER_C = 18.0
TROPICAL_FROST_DAYS = 7.0
GROWING_MONTH_C = 10.0


def climate_zone(
    mean_t_c: float, warmest_month_t_c: float, rain_mm: float, pet_mm: float, elevation_m: float, frost_days: float
) -> str:
    """Name of the IPCC climate zone; `polar_…` among them, which the Tier 1 method then refuses. [no unit: a word]

    mean_t_c : mean temperature of the year. [°C] warmest_month_t_c : of the warmest month, at least the mean. [°C]
    rain_mm, pet_mm : precipitation and potential evapotranspiration of a year, 0 or above. [mm]
    elevation_m : above the sea. [m] frost_days : days with frost a year, 0 to 366. [d]
    A value exactly on a limit (18, 10, 0 °C, 1000 m, 1000 and 2000 mm) falls on its lower side; rain equal to
    evapotranspiration is dry.
    Raises Refused for a value that is not finite or that no place can have.
    Source: IPCC (2006, 2019) vol. 4 ch. 3, annex 3A.5, figure 3A.5.2 (corrigenda of the 2019 figure not seen).
    Vector: climate_zone.
    """
    _check(mean_t_c, warmest_month_t_c, rain_mm, pet_mm, elevation_m, frost_days)
    tropical = mean_t_c > TROPICAL_OVER_C and frost_days <= TROPICAL_FROST_DAYS
    said = {
        "tropical": tropical,
        "rain_over_pet": rain_mm > pet_mm,
        "warmest_from_10": warmest_month_t_c >= GROWING_MONTH_C,
    }
    numbers = {"mean_t": mean_t_c, "elevation": elevation_m, "rain": rain_mm}
    for line in _rule():
        if _meets(line, said, numbers):
            return line["zone"]
    raise ValueError("climate_rule.csv leaves a climate without a zone")


def _meets(line: dict[str, str], said: dict[str, bool], numbers: dict[str, float]) -> bool:
    """Whether a place meets one line of the rule; an empty cell asks nothing."""
    for column, is_so in said.items():
        if line[column] and (line[column] == "yes") != is_so:
            return False
    for column, value in numbers.items():
        over, up_to = line[f"{column}_over"], line[f"{column}_up_to"]
        if (over and not value > float(over)) or (up_to and not value <= float(up_to)):
            return False
    return True


def _check(
    mean_t_c: float, warmest_month_t_c: float, rain_mm: float, pet_mm: float, elevation_m: float, frost_days: float
) -> None:
    given = (mean_t_c, warmest_month_t_c, rain_mm, pet_mm, elevation_m, frost_days)
    if not all(math.isfinite(value) for value in given):
        raise Refused("a climate value is not a finite number", code="not_finite")
    if warmest_month_t_c < mean_t_c:
        raise Refused("the warmest month is colder than the year's mean", code="warmest_below_mean")
    if rain_mm < 0 or pet_mm < 0:
        raise Refused("rain or evapotranspiration is below 0 mm", code="rain_negative")
    if not 0 <= frost_days <= 366:
        raise Refused(f"{frost_days:g} days of frost are not from 0 to 366", code="frost_days")


@lru_cache(maxsize=1)
def _rule() -> tuple[dict[str, str], ...]:
    with (Path(__file__).parent / "tables" / "climate_rule.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
