"""Names of countries in the languages of the window (Qt knows them only in the countries' own languages)."""

from __future__ import annotations

import csv
import unicodedata
from functools import lru_cache

from fourpermille_desktop.ui.resources import resources_folder


@lru_cache(maxsize=4)
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """(ISO 3166 alpha-3, name), sorted by name as a reader of the language expects; English where a name is missing."""
    with (resources_folder("translations") / "countries.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["code"], row.get(language[:2]) or row["en"]) for row in csv.DictReader(file)]
    return tuple(sorted(rows, key=lambda pair: unicodedata.normalize("NFKD", pair[1]).casefold()))
