"""What a practice of the library means for the What-if page: a level of the IPCC tables, or a change fed to RothC.

A practice whose meaning in those tables is not clear has no row, and the page says so.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).parent / "tables" / "practice_factors.csv"
PARTS = ("land", "management", "inputs", "plant", "covered", "manure")  # the last three are fed to RothC only
CONFIDENCES = ("table", "memory", "assumed")


@dataclass(frozen=True)
class PracticeFactor:
    """One part of a land use that a practice changes, to which level, why, and how sure that reading is.

    confidence : "table" (the practice is the level's own name), "memory" (by the guidelines' decision tree as
        remembered, not read again), "assumed" (a usual figure of the method, to be changed by who knows better).
    """

    slug: str
    part: str
    level: str
    why: str
    source: str
    confidence: str


def factors_of(slug: str) -> tuple[PracticeFactor, ...]:
    """What the practice changes; empty when these tables have nothing for it."""
    return factors().get(slug, ())


@lru_cache(maxsize=1)
def factors() -> dict[str, tuple[PracticeFactor, ...]]:
    """Every practice that has a meaning here, in the order of the table."""
    found: dict[str, tuple[PracticeFactor, ...]] = {}
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            factor = PracticeFactor(**row)
            found[factor.slug] = (*found.get(factor.slug, ()), factor)
    return found
