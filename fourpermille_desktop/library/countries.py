"""The countries of a pack: their codes, their place in the regions of the United Nations, their names."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import BadInput

REGIONS = ("002", "019", "142", "150", "009")  # M49: Africa, Americas, Asia, Europe, Oceania
SUBREGIONS = (  # M49: intermediate regions where a sub-region has them, else sub-regions
    *("015", "011", "017", "014", "018", "029", "013", "005", "021", "143", "030", "035", "034", "145"),
    *("151", "154", "039", "155", "053", "054", "057", "061"),
)
COLUMNS = "code, alpha2, numeric, region, subregion, intermediate, ldc, lldc, sids, names"
_PLAIN = COLUMNS.split(", ")[:-1]
_FLAGS = ("ldc", "lldc", "sids")
_FORMS = {
    "code": r"[A-Z]{3}",
    "alpha2": r"[A-Z]{2}",
    "numeric": r"\d{3}",
    "region": f"({'|'.join(REGIONS)})?",
    "subregion": r"(\d{3})?",
    "intermediate": r"(\d{3})?",
    **dict.fromkeys(_FLAGS, "[01]"),
}


@dataclass(frozen=True)
class Country:
    """A country or territory of ISO 3166. Regions are M49 codes, empty where the United Nations give none.

    ldc, lldc, sids : 1 for a least developed country, a landlocked developing one, a small island developing state.
    """

    code: str
    alpha2: str
    numeric: str
    region: str
    subregion: str
    intermediate: str
    ldc: int
    lldc: int
    sids: int
    names: Mapping[str, str] = field(default_factory=dict)

    def name(self, lang: str) -> str:
        """Its name in the language, or in English."""
        plain = lang.replace("_", "-").split("-")[0].lower()
        return self.names.get(plain) or self.names.get("en", self.code)

    @property
    def part(self) -> str:
        """The narrowest region it lies in: "Western Africa" and not "Sub-Saharan Africa"."""
        return self.intermediate or self.subregion

    def row(self) -> tuple[object, ...]:
        return (*(getattr(self, key) for key in _PLAIN), self.names)


def read_countries(file: Path, text: str) -> tuple[list[Country], list[BadInput]]:
    """The rows of countries.csv by code, and every fault with its line."""
    reader = csv.DictReader(io.StringIO(text))
    languages = [name for name in reader.fieldnames or () if name not in _PLAIN]
    faults = list(_head_faults(file, list(reader.fieldnames or ()), languages))
    found: dict[str, Country] = {}
    for row in [] if faults else reader:
        wrong = list(_row_faults(file, reader.line_num, row, found))
        faults += wrong
        if not wrong:
            found[row["code"]] = _country(row, languages)
    return sorted(found.values(), key=lambda country: country.code), faults


def country_from(values: Iterable[Any], names: Mapping[str, str]) -> Country:
    """A country of its cells in the order of COLUMNS, without the names."""
    return Country(**dict(zip(_PLAIN, values, strict=True)), names=names)


def _country(row: Mapping[str, str], languages: list[str]) -> Country:
    cells = (int(row[key]) if key in _FLAGS else row[key] for key in _PLAIN)
    return country_from(cells, {lang: row[lang] for lang in languages if row[lang]})


def _head_faults(file: Path, head: list[str], languages: list[str]) -> Iterator[BadInput]:
    for name in _PLAIN:
        if name not in head:
            yield BadInput(file=file, line=1, column=1, reason=f"the column {name} is missing")
    for name in languages:
        if not re.fullmatch(r"[a-z]{2,3}", name):
            yield BadInput(file=file, line=1, column=1, reason=f"unknown column {name}; names have a language code")
    if "en" not in languages:
        yield BadInput(file=file, line=1, column=1, reason="the column en is missing")


def _row_faults(file: Path, line: int, row: Mapping[str, str], found: Mapping[str, Country]) -> Iterator[BadInput]:
    if None in row or None in row.values():
        yield BadInput(file=file, line=line, column=1, reason="the row does not have as many cells as the head")
        return
    for key, form in _FORMS.items():
        if not re.fullmatch(form, row[key]):
            yield BadInput(file=file, line=line, column=1, reason=f'{key}: "{row[key]}" is not of the form {form}')
    if row["code"] in found:
        yield BadInput(file=file, line=line, column=1, reason=f"the code {row['code']} is there twice")
    if not row["en"].strip():
        yield BadInput(file=file, line=line, column=1, reason="the name in the language en is missing")
