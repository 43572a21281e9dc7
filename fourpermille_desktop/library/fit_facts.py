"""What the fit of a practice needs to know beyond its sheet: slopes, rain, means and traits, each with its source."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

TABLE = Path(__file__).parent / "tables" / "fit.csv"
MEANS = ("water", "manure", "residues", "animals")
TRAITS = (
    "keeps_water",  # holds rain on the field: harm where water stands
    "takes_water",  # drinks what the next or neighbouring crop needs
    "digs",  # works deeper than shallow soil allows
    "drains",  # dries the soil: harm on peat
    "pits",  # works whose walls do not stand in sand
    "irrigates",  # brings water that leaves salt where it cannot drain
    "sours",  # makes soil more acid over the years
)


@dataclass(frozen=True)
class Extra:
    """A row of the table; every part may be empty, and then no rule speaks of it."""

    done_on: tuple[str, ...] = ()  # land uses it is done on, where that is not the land use it leads to
    only_for: tuple[str, ...] = ()  # without one of these troubles it has no use
    slope_min_pct: float | None = None
    slope_max_pct: float | None = None
    rain_min_mm: float | None = None
    rain_max_mm: float | None = None
    needs: tuple[str, ...] = ()  # means without which it cannot be done
    wants: tuple[str, ...] = ()  # means without which it gives little
    traits: tuple[str, ...] = ()
    check_there: tuple[str, ...] = ()  # what only somebody on the spot can see
    source: str = ""
    confidence: str = "memory"


_NOTHING = Extra()


def extra_facts(slug: str) -> Extra:
    """The row of a practice; an empty one where the table has none."""
    return _all().get(slug, _NOTHING)


def known_slugs() -> tuple[str, ...]:
    return tuple(_all())


@lru_cache(maxsize=1)
def _all() -> dict[str, Extra]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {row["slug"]: _extra(row) for row in csv.DictReader(file)}


def _extra(row: Mapping[str, str]) -> Extra:
    lists = {key: tuple(row[key].split()) for key in _LISTS}
    numbers = {key: float(row[key]) if row[key] else None for key in _NUMBERS}
    return Extra(**lists, **numbers, source=row["source"], confidence=row["confidence"])  # type: ignore[arg-type]


_LISTS = ("done_on", "only_for", "needs", "wants", "traits", "check_there")
_NUMBERS = ("slope_min_pct", "slope_max_pct", "rain_min_mm", "rain_max_mm")
