"""The rules of entry.toml and pack.toml: which keys, of which type, with which words, and where each stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import BadInput

LONGEST_CELL = 1500  # characters
CLIMATES = ("TMO", "TWE", "TMI", "TDR", "WTM", "WTD", "CTM", "CTD", "BOM", "BOD")
CONSTRAINTS = (
    *("low_som", "low_nutrients", "acidity", "al_toxicity", "sandy", "shallow", "crusting", "compaction"),
    *("erosion_water", "erosion_wind", "drought", "salinity", "sodicity", "waterlogging", "peat"),
)
LAND_USES = ("cropland", "grassland", "forest", "wetland", "agroforestry", "mixed")
REGIONS = ("AF", "AS", "LA", "NA", "EU", "OC")
SUBREGIONS = ("Northern Africa", "Western Africa", "Middle Africa", "Eastern Africa", "Southern Africa")
CATEGORIES = (
    *("agroforestry", "crop diversity", "crop management", "erosion control", "forest management", "grazing"),
    *("nutrient management", "organic inputs", "protection", "restoration", "soil amendments", "soil cover", "system"),
    *("tillage", "water harvesting", "water management", "wetlands"),
)

Rule = Callable[[Any], str | None]  # what is wrong with a value, or None


@dataclass(frozen=True)
class Key:
    """One key of a table."""

    rule: Rule
    needed: bool = False


def check_facts(file: Path, text: str, facts: dict[str, Any], kind: str) -> list[BadInput]:
    """Every fault of an entry.toml."""
    place = _Places(text)
    faults = _Faults(file, place)
    faults.table((), facts, ENTRY[kind])
    if facts.get("kind") not in (None, kind):
        faults.at(("kind",), f'kind is "{facts.get("kind")}" in a folder of kind "{kind}"')
    for name, keys in TABLES[kind].items():
        if isinstance(facts.get(name), dict):
            faults.table((name,), facts[name], keys)
    for name in ("names", "summaries"):
        if isinstance(facts.get(name), dict):
            faults.languages(name, facts[name])
    _check_names(faults, facts)
    for name, keys in ROWS[kind].items():
        if isinstance(facts.get(name), list):
            for n, row in enumerate(facts[name]):
                faults.table((name, n), row if isinstance(row, dict) else {}, keys)
    rows = facts.get("evidence", [])
    if isinstance(rows, list):
        _check_evidence(faults, facts, [row if isinstance(row, dict) else {} for row in rows])
    return faults.found


def line_of(text: str, *path: str | int) -> tuple[int, int]:
    """The line and column of a key of a TOML text; of the table that should hold it where it is missing."""
    return _Places(text).of(path)


def check_pack(file: Path, text: str, about: dict[str, Any]) -> list[BadInput]:
    """Every fault of pack.toml."""
    faults = _Faults(file, _Places(text))
    faults.table((), about, PACK)
    if not faults.found:
        for lang in about.get("complete", []):
            if lang not in about["languages"]:
                faults.at(("complete",), f"complete: {lang} is not among the languages")
    return faults.found


def _check_names(faults: _Faults, facts: dict[str, Any]) -> None:
    names, summaries = facts.get("names"), facts.get("summaries", {})
    if not isinstance(names, dict) or not isinstance(summaries, dict):
        return  # already told as a wrong type
    if "en" not in names:
        faults.at(("names",), "the name in the language en is missing")
    for lang in summaries:
        if lang not in names:
            faults.at(("summaries", lang), f"summaries.{lang}: the name in the language {lang} is missing")


def _check_evidence(faults: _Faults, facts: dict[str, Any], rows: list[dict[str, Any]]) -> None:
    ids: set[str] = set()
    for n, row in enumerate(rows):
        if row.get("id") in ids:
            faults.at(("evidence", n, "id"), f"the evidence id {row['id']} is there twice")
        ids.add(str(row.get("id")))
        _check_interval(faults, n, row)
    headline = facts.get("headline")
    if headline is not None and headline not in ids:
        faults.at(("headline",), f"headline names no evidence row: {headline}")


def _check_interval(faults: _Faults, n: int, row: dict[str, Any]) -> None:
    low, value, high = (row.get(key) for key in ("low", "value", "high"))
    if any(_number(end) for end in (low, value, high) if end is not None):
        return  # already told as a wrong type
    if (low is None) != (high is None):
        faults.at(("evidence", n, "high" if low is None else "low"), "an interval has both low and high")
    elif low is not None and high is not None and low > high:
        faults.at(("evidence", n, "low"), f"low {low} is above high {high}")
    elif low is not None and high is not None and value is not None and not low <= value <= high:
        faults.at(("evidence", n, "value"), f"the value {value} is outside its interval {low} to {high}")


class _Faults:
    """Collects what is wrong in one file."""

    def __init__(self, file: Path, places: _Places) -> None:
        self.file, self.places, self.found = file, places, list[BadInput]()

    def at(self, path: tuple[str | int, ...], reason: str) -> None:
        line, column = self.places.of(path)
        self.found.append(BadInput(file=self.file, line=line, column=column, reason=reason))

    def table(self, path: tuple[str | int, ...], table: dict[str, Any], keys: dict[str, Key]) -> None:
        for key, value in table.items():
            if key not in keys:
                self.at((*path, key), f"unknown key {key}")
            elif wrong := keys[key].rule(value):
                self.at((*path, key), f"{key}: {wrong}")
        for key in keys:
            if keys[key].needed and key not in table:
                self.at(path, f"the key {key} is missing")

    def languages(self, name: str, texts: dict[str, Any]) -> None:
        """A table of texts, one a language."""
        for key, value in texts.items():
            wrong = _text(value) if re.fullmatch(r"[a-z]{2,3}", key) else "is not a language code"
            if wrong:
                self.at((name, key), f"{name}.{key}: {wrong}")


class _Places:
    """Where each key stands. tomllib does not say, so the lines are read once more, by table heads and `key =`."""

    _TABLE = re.compile(r"\s*\[(\[?)\s*([\w.-]+)\s*\]\]?\s*(#.*)?")
    _KEY = re.compile(r"\s*(?:\"([^\"]+)\"|([\w-]+))\s*=")

    def __init__(self, text: str) -> None:
        self._found: dict[tuple[str | int, ...], tuple[int, int]] = {}
        for path, at, column in self._read(text):
            self._found.setdefault(path, (at, column))

    def of(self, path: tuple[str | int, ...]) -> tuple[int, int]:
        """The line and column of a key; of the table that should hold it where it is missing."""
        while path and path not in self._found:
            path = path[:-1]
        return self._found.get(path, (1, 1))

    def _read(self, text: str) -> Iterator[tuple[tuple[str | int, ...], int, int]]:
        table: tuple[str | int, ...] = ()
        counts: dict[str, int] = {}
        for at, line in enumerate(text.split("\n"), 1):
            head, key = self._TABLE.fullmatch(line), self._KEY.match(line)
            if head:
                table = tuple(head[2].split("."))
                if head[1]:
                    counts[head[2]] = counts.get(head[2], -1) + 1
                    table = (*table, counts[head[2]])
                yield table, at, line.index("[") + 1
            elif key:
                yield (*table, key[1] or key[2]), at, len(line) - len(line.lstrip()) + 1


def _text(value: Any) -> str | None:
    if not isinstance(value, str):
        return "must be text in quotes"
    if not value.strip():
        return "is empty; leave the key out"
    return None if len(value) <= LONGEST_CELL else f"has {len(value)} characters, {LONGEST_CELL} is the most"


def _number(value: Any) -> str | None:
    good = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e12  # nan and inf fail
    return None if good else "must be a number"


def _whole(value: Any) -> str | None:
    good = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return None if good else "must be a whole number"


def _one_of(*words: str) -> Rule:
    def rule(value: Any) -> str | None:
        return _text(value) or (None if value in words else f'unknown word "{value}"; known are {", ".join(words)}')

    return rule


def _matching(pattern: str, meaning: str) -> Rule:
    def rule(value: Any) -> str | None:
        return _text(value) or (None if re.fullmatch(pattern, value) else f'"{value}" is not {meaning}')

    return rule


def _list_of(rule: Rule) -> Rule:
    def whole(value: Any) -> str | None:
        if not isinstance(value, list):
            return "must be a list in [ ]"
        if len({repr(item) for item in value}) < len(value):
            return "has the same word twice"
        return next((wrong for item in value if (wrong := rule(item))), None)

    return whole


def _table(value: Any) -> str | None:
    return None if isinstance(value, dict) else "must be a table"


def _tables(value: Any) -> str | None:
    good = isinstance(value, list) and all(isinstance(row, dict) for row in value)
    return None if good else "must be tables in [[ ]]"


def _by_language(value: Any) -> str | None:
    if not isinstance(value, dict) or not all(re.fullmatch(r"[a-z]{2,3}", lang) for lang in value):
        return 'must be { en = "…", fr = "…" }'
    return next((wrong for text in value.values() if (wrong := _text(text))), None)


_LEVEL = _one_of("low", "medium", "high")
_CONFIDENCE = _one_of("verified", "memory", "none")
_CODE = _matching(r"[a-z][a-z0-9_]*", "a code of small letters and _")
_COUNTRY = _matching(r"[A-Z]{3}(:\d+)?", "a country code of three letters, with :number of studies if known")

KINDS = ("practice", "tool", "scheme", "module", "test", "objective", "criterion")
_SLUG = _matching(r"[a-z0-9]+(-[a-z0-9]+)*", "the name of an entry's folder")
_DAY = _matching(r"\d{4}-\d\d-\d\d", "a date like 2026-11-23")

PACK = {
    "name": Key(_matching(r"[a-z0-9-]+", "a name of small letters, digits and hyphens"), needed=True),
    "version": Key(_matching(r"\d{4}\.\d{1,2}(\.\d+)?", "a version like 2026.11"), needed=True),
    "issued": Key(_DAY, needed=True),
    "languages": Key(_list_of(_matching(r"[a-z]{2,3}", "a language code")), needed=True),
    "complete": Key(_list_of(_matching(r"[a-z]{2,3}", "a language code"))),
    "licence": Key(_text, needed=True),
    "extends": Key(_matching(r"[a-z0-9-]+", "the name of a library")),  # of a language pack
}
COMMON = {
    "kind": Key(_one_of(*KINDS), needed=True),
    "names": Key(_table, needed=True),
    "summaries": Key(_table),  # of the languages in which an entry has a name and a summary and no text
    "related": Key(_list_of(_SLUG)),
    "working": Key(_tables),
    "review": Key(_table),
}
PRACTICE = {
    **COMMON,
    "category": Key(_one_of(*CATEGORIES), needed=True),
    "land_use": Key(_list_of(_one_of(*LAND_USES)), needed=True),
    "climates": Key(_list_of(_one_of(*CLIMATES)), needed=True),
    "soil_constraints": Key(_list_of(_one_of(*CONSTRAINTS)), needed=True),
    "regions": Key(_list_of(_one_of(*REGIONS)), needed=True),
    "africa_subregions": Key(_list_of(_one_of(*SUBREGIONS))),
    "cost": Key(_LEVEL, needed=True),
    "labour": Key(_LEVEL, needed=True),
    "years_to_benefit": Key(_matching(r"\d+(-\d+)?", "a number of years like 3 or 1-3"), needed=True),
    "facts_confidence": Key(_CONFIDENCE, needed=True),
    "headline": Key(_text),
    "studies": Key(_table),
    "notes": Key(_table),
    "evidence": Key(_tables),
}
TOOL = {
    **COMMON,
    "publisher": Key(_text, needed=True),
    "type": Key(_text, needed=True),
    "scale": Key(_text, needed=True),
    "cost": Key(_text, needed=True),
    "licence": Key(_text, needed=True),
    "offline": Key(_one_of("yes", "partly", "no", "n/a"), needed=True),
    "offline_note": Key(_text),
    "languages": Key(_list_of(_text), needed=True),
    "link": Key(_text),
    "status": Key(_text, needed=True),
    "objectives": Key(_list_of(_matching(r"[A-F]\d", "a code of the plan like E3")), needed=True),
    "user_level": Key(_text, needed=True),
    "confidence": Key(_CONFIDENCE, needed=True),
    "verified_by": Key(_text),
    "purposes": Key(_list_of(_CODE), needed=True),
    "needs": Key(_list_of(_CODE), needed=True),
}
SCHEME = {
    **COMMON,
    **{key: Key(_text, needed=True) for key in ("operator", "where", "pays_for", "method")},
    **{key: Key(_text) for key in ("smallest_area", "permanence", "crediting", "price", "notes", "verified_by")},
    "price_words": Key(_by_language),  # the price in other languages than English
    "regions": Key(_list_of(_one_of(*REGIONS)), needed=True),
    "practices": Key(_list_of(_SLUG)),
    "confidence": Key(_CONFIDENCE, needed=True),
}
MODULE = {
    **COMMON,
    "number": Key(_whole, needed=True),
    "time": Key(_text, needed=True),
    "practices": Key(_list_of(_SLUG)),
    "tools": Key(_list_of(_SLUG)),
    "confidence": Key(_CONFIDENCE, needed=True),
}
TEST = {
    **COMMON,
    "indicator": Key(_CODE, needed=True),
    "minutes": Key(_matching(r"\d+(-\d+)?", "a number of minutes like 30 or 30-60")),
    "tools": Key(_list_of(_SLUG)),
    "confidence": Key(_CONFIDENCE, needed=True),
    "score": Key(_tables, needed=True),
}
OBJECTIVE = {  # of the strategic plan
    **COMMON,
    "code": Key(_matching(r"[A-F][1-9]", "a code of the plan like B2"), needed=True),
    "goal": Key(_matching(r"[A-F]", "a goal of the plan, A to F"), needed=True),
    "number": Key(_whole, needed=True),
    "counts": Key(_list_of(_CODE)),  # what this program can count towards it
    "practices": Key(_list_of(_SLUG)),
    "tools": Key(_list_of(_SLUG)),
    "confidence": Key(_CONFIDENCE, needed=True),
}
CRITERION = {  # of the reference criteria of the Scientific and Technical Committee
    **COMMON,
    "code": Key(_matching(r"[1-4]\.\d+", "a code like 2.1"), needed=True),
    "step": Key(_whole, needed=True),
    "type": Key(_one_of("safeguard", "direct", "indirect", "cross-cutting"), needed=True),
    "sdg": Key(_list_of(_matching(r"1[0-7]|[1-9]", 'the number of a goal like "15"')), needed=True),
    "source": Key(_text, needed=True),
    "practices": Key(_list_of(_SLUG)),
    "tools": Key(_list_of(_SLUG)),
    "confidence": Key(_one_of("verified", "memory"), needed=True),
}
STUDIES = {
    "africa_era": Key(_whole),
    "countries_africa_era": Key(_list_of(_COUNTRY)),
    "countries_other": Key(_list_of(_COUNTRY)),
}
NOTES = {key: Key(_text) for key in ("soc", "benefits", "limits", "labour", "yield_africa")}
REVIEW = {"status": Key(_text, needed=True), "date": Key(_DAY, needed=True), "by": Key(_text)}
WORKING = {
    **{key: Key(_text, needed=True) for key in ("section", "what", "value", "source")},
    "confidence": Key(_CONFIDENCE, needed=True),
}
SCORE = {
    "score": Key(_text, needed=True),
    "grade": Key(_one_of("good", "fair", "poor", "none"), needed=True),
    "source": Key(_text, needed=True),
    "confidence": Key(_CONFIDENCE, needed=True),
    "note": Key(_text),
}
EVIDENCE = {
    "id": Key(_matching(r"[a-z0-9-]+", "an id of small letters, digits and hyphens"), needed=True),
    "outcome": Key(_one_of("SOC", "yield", "GHG"), needed=True),
    "metric": Key(_text, needed=True),
    "value": Key(_number),
    "unit": Key(_text),
    "low": Key(_number),
    "high": Key(_number),
    "n_obs": Key(_whole),
    "n_studies": Key(_whole),
    "year": Key(_whole),
    "confidence": Key(_CONFIDENCE, needed=True),
    "doi_confidence": Key(_CONFIDENCE),
    "where": Key(_by_language),
    "words": Key(_by_language),
    **{
        key: Key(_text)
        for key in (
            *("interval", "depth_cm", "duration_years", "geography", "comparator", "authors", "journal", "doi"),
            *("source_kind", "verified_by", "note", "value_text"),
        )
    },
}
LINKS = ("related", "practices", "tools")  # keys that name other entries
ENTRY = dict(zip(KINDS, (PRACTICE, TOOL, SCHEME, MODULE, TEST, OBJECTIVE, CRITERION), strict=True))
TABLES: dict[str, dict[str, dict[str, Key]]] = {
    **{kind: {"review": REVIEW} for kind in KINDS},
    "practice": {"review": REVIEW, "studies": STUDIES, "notes": NOTES},
}
ROWS: dict[str, dict[str, dict[str, Key]]] = {
    **{kind: {"working": WORKING} for kind in KINDS},
    "practice": {"working": WORKING, "evidence": EVIDENCE},
    "test": {"working": WORKING, "score": SCORE},
}
