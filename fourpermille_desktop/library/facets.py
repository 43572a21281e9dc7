"""What an entry is filtered by: (facet, value) pairs of its facts, its figures and the countries of its studies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from fourpermille_desktop.library.countries import Country

_CONFIDENCE_GRADES = {"verified": 2, "memory": 1, "none": 0}
_FACETS = {
    "land_use": "land_use",
    "climate": "climates",
    "soil_constraint": "soil_constraints",
    "region": "regions",
    "africa_subregion": "africa_subregions",
    "category": "category",
    "cost": "cost",
    "labour": "labour",
    "type": "type",
    "scale": "scale",
    "offline": "offline",
    "language": "languages",
    "objective": "objectives",
    "user_level": "user_level",
    "confidence": "confidence",
    "purpose": "purposes",
    "need": "needs",
    "goal": "goal",
    "step": "step",
    "sdg": "sdg",
}
_AFRICA = {  # words of the facts to M49
    "Northern Africa": "015",
    "Western Africa": "011",
    "Middle Africa": "017",
    "Eastern Africa": "014",
    "Southern Africa": "018",
}

Rows = Iterable[Mapping[str, Any]]


def facets_of(
    kind: str, facts: Mapping[str, Any], evidence: Rows, countries: Mapping[str, Country]
) -> set[tuple[str, str]]:
    found = set()
    for facet, key in _FACETS.items():
        held = facts.get(key, ())
        found |= {(facet, str(value)) for value in (held if isinstance(held, list | tuple) else [held])}
    if kind == "practice":
        found |= _of_practice(facts, list(evidence))
    named = countries_of(facts)
    found |= {("country", code) for code in named}
    found |= {("subregion", countries[code].part) for code in named if code in countries}
    found |= {("subregion", _AFRICA[name]) for name in facts.get("africa_subregions", ()) if name in _AFRICA}
    return {(name, value) for name, value in found if value}


def countries_of(facts: Mapping[str, Any]) -> set[str]:
    """The countries with documented cases: "NER:3" says how many studies."""
    studies = facts.get("studies", {})
    if not isinstance(studies, Mapping):
        return set()
    listed = (studies.get(key, ()) for key in ("countries_africa_era", "countries_other"))
    return {str(country).split(":")[0] for part in listed if isinstance(part, list | tuple) for country in part}


def evidence_grade(facts: Mapping[str, Any], evidence: Rows) -> int:
    """How sure the figure shown first is; 0 where there is none, or only words."""
    headline = facts.get("headline")
    shown = (row for row in evidence if row["id"] == headline and ("value" in row or "low" in row))
    return max((_CONFIDENCE_GRADES[row["confidence"]] for row in shown), default=0)


def first_effect_years(facts: Mapping[str, Any]) -> float | None:
    years = facts.get("years_to_benefit")
    return float(years.split("-")[0]) if years else None


def _of_practice(facts: Mapping[str, Any], evidence: list[Mapping[str, Any]]) -> set[tuple[str, str]]:
    grade = evidence_grade(facts, evidence)
    measured = any(row["outcome"] == "SOC" and ("value" in row or "low" in row) for row in evidence)
    return {
        ("evidence", next(name for name, held in _CONFIDENCE_GRADES.items() if held == grade)),
        ("first_effect", _first_effect_class(first_effect_years(facts))),
        ("soc_effect", "yes" if measured else "no"),
    }


def _first_effect_class(years: float | None) -> str:
    if years is None:
        return ""
    return "0-1" if years <= 1 else "2-3" if years <= 3 else "4+"
