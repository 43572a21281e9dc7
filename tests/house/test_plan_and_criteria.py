"""The 24 objectives of the plan and the 13 reference criteria: all there, in four languages, each with its source."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

import pytest

from fourpermille_desktop.library.source import Source, SourceEntry, read_source

LIBRARY = Path(__file__).resolve().parents[2] / "resources" / "library"
SHARED = Path(__file__).resolve().parents[2].parent / "shared"
LANGUAGES = {"en", "fr", "es", "pt"}
GOALS = {"A": 6, "B": 4, "C": 4, "D": 4, "E": 3, "F": 3}  # goal → how many objectives it has
MOST_WORDS = 45  # in one section: people read them on a card


@lru_cache(maxsize=1)
def library() -> Source:
    return read_source(LIBRARY)


def entries(kind: str) -> list[SourceEntry]:
    return [entry for entry in library().entries if entry.kind == kind]


def test_every_objective_of_the_plan_is_there_once() -> None:
    wanted = {f"{goal}{number}" for goal, most in GOALS.items() for number in range(1, most + 1)}
    held = [entry.facts["code"] for entry in entries("objective")]
    assert sorted(held) == sorted(wanted)
    assert {entry.slug for entry in entries("objective")} == {f"objective-{code.lower()}" for code in wanted}


def test_objectives_and_criteria_speak_four_languages_and_stay_short() -> None:
    wrong = []
    for entry in (*entries("objective"), *entries("criterion")):
        wrong += [f"{entry.slug}: no {lang}" for lang in LANGUAGES - set(entry.sheets)]
        for lang, sheet in entry.sheets.items():
            texts = {key: value for key, value in sheet.sections.items() if isinstance(value, str)}
            long = [key for key, text in texts.items() if len(text.split()) > MOST_WORDS]
            wrong += [f"{entry.slug} {lang}: {key} is long" for key in long]
    assert wrong == []


def test_the_numbers_of_an_objective_are_the_same_in_every_language() -> None:
    wrong = []
    for entry in entries("objective"):
        for key in ("baseline", "by_2030", "by_2050"):
            said = {
                lang: sorted(re.findall(r"\d+", re.sub(r"(?<=\d)[,\s\u202f\u00a0](?=\d{3}\b)", "", text)))
                for lang, sheet in entry.sheets.items()
                if (text := str(sheet.sections[key]))
            }
            if len({tuple(numbers) for numbers in said.values()}) != 1:
                wrong.append(f"{entry.slug} {key}: {said}")
    assert wrong == []


def test_every_number_of_an_objective_stands_in_the_plan() -> None:
    plan_file = SHARED / "plan" / "strategic-plan.txt"
    if not plan_file.exists():
        pytest.skip("the strategic plan is not beside the checkout")
    plan = set(re.findall(r"\d+", plan_file.read_text("utf-8"))) | {"000"}
    reckoned = {"98", "961000", "721000", "2022"}  # half of 196; thousands and "2021/22" written out
    for entry in entries("objective"):
        for key in ("baseline", "by_2030", "by_2050"):
            text = str(entry.sheets["en"].sections[key]).replace(",", "")
            assert set(re.findall(r"\d+", text)) <= plan | reckoned, f"{entry.slug} {key}: {text}"


def test_every_criterion_says_how_sure_we_are_of_it() -> None:
    table = SHARED / "reference" / "stc_criteria.csv"
    if not table.exists():
        pytest.skip("the table of criteria is not beside the checkout")
    with table.open(encoding="utf-8", newline="") as rows:
        collected = {row["code"]: row for row in csv.DictReader(rows)}
    held = {entry.facts["code"]: entry.facts for entry in entries("criterion")}
    assert set(held) == set(collected)
    for code, row in collected.items():
        assert held[code]["step"] == int(row["step"])
        assert held[code]["type"] == row["type"]
        assert held[code]["confidence"] == ("verified" if row["verified"] == "yes" else "memory")
        assert set(held[code]["sdg"]) == set(re.findall(r"SDG (\d+)", row["sdg_links"]))


def test_no_two_of_them_share_a_long_sentence() -> None:
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in (*entries("objective"), *entries("criterion")):
        for lang, sheet in entry.sheets.items():
            for sentence in re.split(r"(?<=[.!?:;])\s+|\s·\s|\n", f"{sheet.summary} {sheet.body()}"):
                words = re.findall(r"\w+", sentence.lower())
                if len(words) > 8:
                    held[lang, " ".join(words)].add(entry.slug)
    assert {key: slugs for key, slugs in held.items() if len(slugs) > 1} == {}
