"""The practice sheets: whole in every language they exist in, each written for itself, no figure but the evidence's."""

from __future__ import annotations

import csv
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from fourpermille_desktop.library.sheet import SECTIONS, Sheet
from fourpermille_desktop.library.source import Source, SourceEntry, read_source

LIBRARY = Path(__file__).resolve().parents[2] / "resources" / "library"
CONTENT = Path(__file__).resolve().parents[2].parent / "shared" / "content"
SHORTEST, LONGEST = (
    350,
    {"en": 600, "fr": 700, "es": 700, "pt": 700},
)  # words; the others need more of them than English
LONGEST_SHARED = 8  # words that two sheets may have in common in one sentence
POINTS = {  # how many points a section has
    **dict.fromkeys(("fits", "gives", "mistakes", "check", "care"), (2, 4)),
    "fits_not": (1, 3),
    "need": (2, 6),
    "steps": (4, 7),
    "work": (1, 3),
    "not_checked": (1, 2),
    "also": (4, 40),
}
# Sheets of the first delivery that still have the section `full`: each leaves this list when it is written anew.
OLD_FORM = frozenset(("biochar", "compost", "farmyard-manure"))
FIGURE = re.compile(  # group 1: a number of per cent in words, which a quantity to work with may have too
    r"\d[\d.,]*[\s\u00a0\u202f]*(?:%|t/ha|t[\s\u00a0\u202f]C\b)"
    r"|(\d[\d.,]*)[\s\u00a0\u202f]*(?:per\s?cent|pour\s?cent|por\s?ciento|por\s?cento)"
    r"|\d[\d.,]*[\s\u00a0\u202f]*(?:tonnes?|tons?|toneladas?)\s(?:of|de)\s(?:carbon|carbone|carbono)\b"
)
IN_ORDER = {"id": "evidence_id", "low": "ci_low", "high": "ci_high", "interval": "ci_type"}  # key → column


@lru_cache(maxsize=1)
def library() -> Source:
    return read_source(LIBRARY)


def sheets() -> Iterator[tuple[SourceEntry, str, Sheet]]:
    for entry in library().entries:
        if entry.kind == "practice":
            for lang, sheet in entry.sheets.items():
                yield entry, lang, sheet


def new_sheets() -> list[tuple[SourceEntry, str, Sheet]]:
    return [(entry, lang, sheet) for entry, lang, sheet in sheets() if "full" not in sheet.sections]


def text_of(sheet: Sheet) -> str:
    sections = {key: value for key, value in sheet.sections.items() if key != "also"}
    return f"{sheet.title}. {sheet.summary} {Sheet(sheet.file, sections=sections).body()}"


def facts(kind: str) -> dict[str, dict[str, Any]]:
    return {file.parent.name: tomllib.loads(file.read_text("utf-8")) for file in LIBRARY.glob(f"{kind}/*/entry.toml")}


def table(name: str) -> list[dict[str, str]]:
    file = CONTENT / name
    if not file.exists():
        pytest.skip("the collected tables are not beside the checkout")
    with file.open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def test_the_source_has_no_fault_and_every_link_leads_somewhere() -> None:
    assert [fault.sentence() for fault in library().faults] == []


def test_only_sheets_named_here_have_the_old_form() -> None:
    assert {entry.slug for entry, _, sheet in sheets() if "full" in sheet.sections} <= OLD_FORM


def test_every_sheet_has_every_section_in_each_of_its_languages() -> None:
    lacking = []
    for entry, lang, sheet in new_sheets():
        wanted = [key for key in SECTIONS["practice"] if key not in ("full", "no-figure")]
        wanted += [] if "headline" in entry.facts else ["no-figure"]
        lacking += [f"{entry.slug} {lang}: {key}" for key in wanted if not sheet.sections.get(key.replace("-", "_"))]
    assert lacking == []


def test_every_section_has_as_many_points_as_its_form_allows() -> None:
    wrong = []
    for entry, lang, sheet in new_sheets():
        for key, (least, most) in POINTS.items():
            held = len(sheet.sections.get(key, ()))
            wrong += [] if least <= held <= most else [f"{entry.slug} {lang}: {key} has {held}, not {least} to {most}"]
    assert wrong == []


def test_every_sheet_is_long_enough_to_be_useful_and_short_enough_to_be_read() -> None:
    wrong = []
    for entry, lang, sheet in new_sheets():
        held = len(re.findall(r"\{e:[\w-]+\}|[\w'’\u2011-]+", text_of(sheet)))
        if not SHORTEST <= held <= LONGEST.get(lang, 700):
            wrong.append(f"{entry.slug} {lang}: {held} words")
    assert wrong == []


def test_a_summary_has_two_sentences() -> None:
    wrong = []
    for entry, lang, sheet in new_sheets():
        if len(re.findall(r"[.!?](?:\s|$)", sheet.summary)) != 2:
            wrong.append(f"{entry.slug} {lang}: {sheet.summary}")
    assert wrong == []


def test_no_two_sheets_share_a_sentence() -> None:
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entry, lang, sheet in sheets():
        for sentence in re.split(r"(?<=[.!?:;])\s+|\s·\s|\n", text_of(sheet)):
            words = re.findall(r"\w+", re.sub(r"\{e:[\w-]+\}", "", sentence).lower())
            if len(words) > LONGEST_SHARED:
                held[lang, " ".join(words)].add(entry.slug)
    assert {key: slugs for key, slugs in held.items() if len(slugs) > 1} == {}


def test_a_figure_of_carbon_or_harvest_comes_from_the_evidence_only() -> None:
    found = []
    for entry, lang, sheet in sheets():
        quantities = " ".join(row["value"] for row in entry.facts.get("working", ()) if "per cent" in row["value"])
        for said in FIGURE.finditer(f"{text_of(sheet)} {' '.join(sheet.sections.get('also', ()))}"):
            is_working = re.search(
                rf"\b{re.escape(said[1] or '-')}\b", quantities
            )  # as "30 to 60 per cent of the ground"
            found += [] if is_working else [f"{entry.slug} {lang}: {said[0]}"]
    assert found == []


def test_every_sheet_names_related_ones_and_says_who_has_read_it() -> None:
    wrong = []
    for entry in {entry.slug: entry for entry, _, _ in new_sheets()}.values():
        if not 2 <= len(entry.facts.get("related", ())) <= 4 or not entry.facts.get("review"):
            wrong.append(entry.slug)
    assert wrong == []


def test_every_figure_has_a_label_in_each_language_of_its_sheet() -> None:
    wrong = []
    for entry, lang, _ in new_sheets():
        wrong += [f"{row['id']} {lang}" for row in entry.facts.get("evidence", ()) if lang not in row.get("where", {})]
    assert wrong == []


def test_every_row_of_evidence_is_the_collected_one_digit_for_digit() -> None:
    collected: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in table("evidence.csv"):
        collected[row.pop("practice_slug")].append({key: cell for key, cell in row.items() if cell})
    held = {
        slug: [
            {IN_ORDER.get(key, key): str(cell) for key, cell in row.items() if key not in ("where", "words")}
            for row in entry.get("evidence", ())
        ]
        for slug, entry in facts("practices").items()
    }
    assert {slug: rows for slug, rows in held.items() if rows} == collected


def test_every_practice_has_the_facts_that_were_collected() -> None:
    held = facts("practices")
    assert set(held) == {row["slug"] for row in table("practices.csv")}
    for row in table("practices.csv"):
        entry = held[row["slug"]]
        alike = {
            "category": row["category"],
            "cost": row["cost_class"],
            "labour": row["labour_class"],
            "years_to_benefit": row["years_to_benefit"],
            "facts_confidence": row["descriptive_confidence"],
            "land_use": listed(row, "land_use"),
            "climates": listed(row, "ipcc_climate_zones"),
            "soil_constraints": listed(row, "soil_constraints"),
            "regions": listed(row, "world_regions"),
        }
        assert {key: entry[key] for key in alike} == alike, row["slug"]
        assert entry.get("africa_subregions", []) == listed(row, "africa_subregions")
        assert entry.get("headline", "") == row["soc_evidence_id"]
        names = {lang: row[f"name_{lang}"] for lang in ("en", "fr", "es", "pt", "sw") if row[f"name_{lang}"]}
        assert set(names) <= set(entry["names"])
        studies: Mapping[str, Any] = entry["studies"]
        assert str(studies.get("africa_era", "")) == row["n_studies_era"]
        for column in ("countries_africa_era", "countries_other"):
            assert studies.get(column, []) == listed(row, column)


def test_every_scheme_has_the_facts_that_were_collected() -> None:
    held = facts("schemes")
    rows = table("schemes.csv")
    assert set(held) == {row["slug"] for row in rows}
    columns = {"regions": "where", "eligible_practices": "pays_for", "methodology": "method"}
    columns |= {"minimal_area": "smallest_area", "price_info": "price"}
    for row in rows:
        entry = held[row.pop("slug")]
        assert entry["names"]["en"] == row.pop("name")
        assert {key: entry.get(columns.get(key, key), "") for key in row} == row


def listed(row: Mapping[str, str], column: str) -> list[str]:
    return [part.strip() for part in row[column].split(";") if part.strip()]
