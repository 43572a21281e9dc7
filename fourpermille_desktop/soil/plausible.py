"""Which values of a bag are odd and which are impossible. Odd ones are asked about, never refused.

The bounds of single columns are the table tables/plausible.csv, each with its source; rules that need more than one
value stand below as functions. This is what the grid of bags asks while a person types; the whole list of rules is in
plausible_layer, plausible_profile, plausible_sample and plausible_campaign.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

ODD, IMPOSSIBLE = "odd", "impossible"
NEIGHBOURS_NEEDED = 8
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?\Z")


@dataclass(frozen=True)
class Oddity:
    """One column's value, and the rule it meets; `least` and `most` bound what is usual (or possible)."""

    column: str
    rule: str
    kind: str  # ODD | IMPOSSIBLE
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True)
class Bounds:
    """One line of tables/plausible.csv: `least` to `most` is possible, `odd_under` to `odd_over` usual, in its unit."""

    rule: str
    column: str
    least: float
    most: float
    odd_under: float | None
    odd_over: float | None
    source: str


def oddities(columns: Mapping[str, str], today: date | None = None) -> list[Oddity]:
    """What a person should look at in one bag's columns (texts as typed); one oddity a column at most.

    Source: own rules and those named beside each bound in tables/plausible.csv.
    """
    found: dict[str, Oddity] = {}
    for bounds in table().values():
        oddity = _of_one(bounds, columns.get(bounds.column, ""))
        if oddity is not None:
            found[bounds.column] = oddity
    for oddity in (_of_depth(columns), _of_day(columns.get("sampled_on", ""), today), _of_density(columns)):
        if oddity is not None:
            found.setdefault(oddity.column, oddity)
    return list(found.values())


def usual_range(value: float, others: Sequence[float]) -> tuple[float, float] | None:
    """The least and most of the others if the value is far from them, None when not or too few. [unit of the value]

    Far: more than 3.5 robust standard deviations (1.4826 × median absolute deviation) from the median.
    Source: Iglewicz & Hoaglin (1993), How to detect and handle outliers, ASQC.
    """
    if len(others) < NEIGHBOURS_NEEDED:
        return None
    middle = _median(others)
    spread = 1.4826 * _median([abs(other - middle) for other in others])
    spread = max(spread, 0.02 * abs(middle))  # identical neighbours: 2 % of them is no oddity
    return (min(others), max(others)) if abs(value - middle) > 3.5 * spread else None


def rises_with_depth(upper_soc_pct: float, lower_soc_pct: float) -> bool:
    """More than 1.5 times the carbon of the layer above: two labels may have been swapped. Own rule."""
    return upper_soc_pct > 0 and lower_soc_pct > 1.5 * upper_soc_pct


@lru_cache(maxsize=1)
def table() -> Mapping[str, Bounds]:
    """Column → its bounds. Own."""
    with (Path(__file__).parent / "tables" / "plausible.csv").open(encoding="utf-8", newline="") as file:
        return {row["column"]: _bounds(row) for row in csv.DictReader(file)}


def _bounds(row: Mapping[str, str]) -> Bounds:
    under, over = (float(row[name]) if row[name] else None for name in ("odd_under", "odd_over"))
    return Bounds(row["rule"], row["column"], float(row["least"]), float(row["most"]), under, over, row["source"])


def _of_one(bounds: Bounds, text: str) -> Oddity | None:
    if not text.strip():
        return None
    value = as_number(text)
    if value is None or not bounds.least <= value <= bounds.most:
        return Oddity(bounds.column, bounds.rule, IMPOSSIBLE, bounds.least, bounds.most)
    under, over = bounds.odd_under, bounds.odd_over
    if (under is not None and value < under) or (over is not None and value > over):
        return Oddity(bounds.column, bounds.rule, ODD, under, over)
    return None


def _of_depth(columns: Mapping[str, str]) -> Oddity | None:
    """Bottom above top: the layer does not go downwards."""
    top, bottom = as_number(columns.get("top_cm", "")), as_number(columns.get("bottom_cm", ""))
    if top is None or bottom is None or top < bottom:
        return None
    return Oddity("bottom_cm", "Q13", IMPOSSIBLE, top)


def _of_day(text: str, today: date | None) -> Oddity | None:
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return Oddity("sampled_on", "Q22", IMPOSSIBLE)
    if date(1950, 1, 1) <= day <= (today or date.today()):
        return None
    return Oddity("sampled_on", "Q22", ODD)


def _of_density(columns: Mapping[str, str]) -> Oddity | None:
    """Bulk density that does not go with the carbon."""
    soc_pct, bd_g_cm3 = as_number(columns.get("soc_pct", "")), as_number(columns.get("bd_g_cm3", ""))
    if soc_pct is None or bd_g_cm3 is None or not 0 <= soc_pct <= 100:
        return None
    least, most = density_band_g_cm3(soc_pct)
    return None if least <= bd_g_cm3 <= most else Oddity("bd_g_cm3", "Q05", ODD, least, most)


def density_band_g_cm3(soc_pct: float) -> tuple[float, float]:
    """Least and most bulk density usual with this carbon: max(6, 1031 − 81.1 √C) … 1991 − 81.1 √C kg m⁻³. [g cm⁻³]

    soc_pct : organic carbon, 0 to 100; C above is the same in g kg⁻¹. [% of mass]
    Raises ValueError below 0.
    Source: plausibility band of the ICP Forests soil condition data, inbo/fscc `bulk_density_ptf.R`.
    Vector: qc_rules.csv Q05.
    """
    root = 81.1 * math.sqrt(10.0 * soc_pct)
    return max(6.0, 1031.0 - root) / 1000.0, max(6.0, 1991.0 - root) / 1000.0


def as_number(text: str) -> float | None:
    """A quantity in its canonical spelling, or with a comma, as a number. [unit of the text] Own."""
    digits = text.strip().replace("\u2212", "-")
    digits = digits.replace(",", ".") if "." not in digits else digits
    return float(digits) if _NUMBER.match(digits) and len(digits) < 40 else None


def _median(values: Sequence[float]) -> float:
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2.0
