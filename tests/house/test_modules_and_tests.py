"""The nine training modules and six field tests: whole in four languages, short to read, scores as collected."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from fourpermille_desktop.library.sheet import SECTIONS, Sheet
from fourpermille_desktop.library.source import Source, SourceEntry, read_source

LIBRARY = Path(__file__).resolve().parents[2] / "resources" / "library"
COLLECTED = Path(__file__).resolve().parents[2].parent / "shared" / "reference" / "field_indicators.csv"
LANGUAGES = {"en", "fr", "es", "pt"}
MODULES = {
    "module-1-reading-your-soil": 5,  # questions the outline asks; a module may ask more
    "module-2-keep-soil-covered": 4,
    "module-3-compost-and-manure": 5,
    "module-4-catching-water": 4,
    "module-5-trees": 4,
    "module-6-grass-animals-rest": 3,
    "module-7-measuring-soil-carbon": 5,
    "module-8-carbon-payments": 4,
    "module-9-facilitation-day": 3,
}
TESTS = {
    "slake-stability": "slake_stability",
    "vess-spade": "vess",
    "earthworm-count": "earthworms_20x20x20cm",
    "infiltration-ring-test": "infiltration_ring_2nd_inch",
    "infiltration-pipe": "infiltration_pipe",
    "texture-by-feel": "texture_by_feel",
}
SHOWN = {  # names in the table → in the sheets, whose names stand on the screen in every language
    "green": "> 8",
    "amber": "4-8",
    "red": "< 4",
    "benchmark": "16",  # worms
    "block": "Sq",
    "formula": "mm/h",
}
STEPS = {"module": (6, 9), "test": (5, 8)}
QUESTIONS = (5, 8)
WORDS = (250, 500)  # all but `also`
LONGEST_AVERAGE = 14  # words a sentence has, over a whole sheet
LONGEST_SHARED = 8  # words that two entries may have in common in one sentence
MINUTES = re.compile(r"\d+ (?:to|à|a) \d+ minut", re.IGNORECASE)
GRADES = {  # how our four grades are told in the collected table; all else is a class without good or bad
    "good": ("good", "very good", "good; keep"),
    "fair": ("fair", "moderate", "intermediate", "moderate; long-term improvement"),
    "poor": ("poor", "very poor", "depleted", "poor; act"),
}


@lru_cache(maxsize=1)
def library() -> Source:
    return read_source(LIBRARY)


def entries(*kinds: str) -> dict[str, SourceEntry]:
    return {entry.slug: entry for entry in library().entries if entry.kind in (kinds or ("module", "test"))}


def sheets() -> Iterator[tuple[SourceEntry, str, Sheet]]:
    for entry in entries().values():
        for lang, sheet in entry.sheets.items():
            yield entry, lang, sheet


def text_of(sheet: Sheet) -> str:
    sections = {key: value for key, value in sheet.sections.items() if key not in ("also", "full")}
    return f"{sheet.title}. {sheet.summary} · {Sheet(sheet.file, sections=sections).body()}"


def words_of(text: str) -> list[str]:
    return re.findall(r"[\w'’\u2011-]+", text)


def parts(text: str, ends: str) -> list[list[str]]:
    said = (words_of(part) for part in re.split(rf"(?<=[{ends}])\s+|\s·\s|\n", text))
    return [words for words in said if words]


def test_nine_modules_and_six_tests_are_there_in_four_languages() -> None:
    assert set(entries("module")) == set(MODULES)
    assert set(entries("test")) == set(TESTS)
    assert {slug: set(entry.sheets) for slug, entry in entries().items() if not set(entry.sheets) >= LANGUAGES} == {}
    assert sorted(entry.facts["number"] for entry in entries("module").values()) == list(range(1, 10))
    assert all(slug.startswith(f"module-{entry.facts['number']}-") for slug, entry in entries("module").items())


def test_nothing_is_wrong_in_their_folders() -> None:
    ours = [
        fault for fault in library().faults if {"modules", "tests"} & set(Path(str(fault.named["file"])).parts[-3:])
    ]
    assert [fault.sentence() for fault in ours] == []


def test_every_section_is_filled_and_the_steps_are_as_many_as_a_group_can_keep() -> None:
    wrong = []
    for entry, lang, sheet in sheets():
        wrong += [f"{entry.slug} {lang}: {key}" for key in SECTIONS[entry.kind] if not sheet.sections.get(key)]
        least, most = STEPS[entry.kind]
        wrong += [] if least <= len(sheet.sections["steps"]) <= most else [f"{entry.slug} {lang}: steps"]
    assert wrong == []


def test_every_quiz_asks_five_to_eight_questions_and_says_why() -> None:
    wrong = []
    for slug, asked in MODULES.items():
        for lang, sheet in entries()[slug].sheets.items():
            quiz = sheet.sections["quiz"]
            if not max(QUESTIONS[0], asked) <= len(quiz) <= QUESTIONS[1]:
                wrong.append(f"{slug} {lang}: {len(quiz)} questions")
            wrong += [f"{slug} {lang}: {one['question']}" for one in quiz if not one["why"]]
    assert wrong == []


def test_minutes_in_a_step_are_a_range_and_stand_in_the_working_quantities() -> None:
    wrong = []
    for entry, lang, sheet in sheets():
        held = {re.sub(r"\D+", " ", row["value"]).strip() for row in entry.facts["working"]}
        for step in sheet.sections["steps"] if entry.kind == "module" else ():
            said = [re.sub(r"\D+", " ", found[0]).strip() for found in MINUTES.finditer(step["text"])]
            wrong += [f"{entry.slug} {lang}: {minutes}" for minutes in said if minutes not in held]
    assert wrong == []
    named = {entry.slug for entry, _, sheet in sheets() if MINUTES.search(text_of(sheet))}
    assert named >= set(MODULES)


def test_every_sheet_is_short_enough_to_be_read_and_its_sentences_too() -> None:
    wrong = []
    for entry, lang, sheet in sheets():
        text = text_of(sheet)
        sentences = parts(text, ".!?")
        average = sum(map(len, sentences)) / len(sentences)
        least, most = WORDS
        if not least <= len(words_of(text)) <= most or average > LONGEST_AVERAGE:
            wrong.append(f"{entry.slug} {lang}: {len(words_of(text))} words, {average:.1f} a sentence")
    assert wrong == []


def test_no_sentence_is_shared_with_another_entry_of_the_library() -> None:
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in library().entries:
        for lang, sheet in entry.sheets.items():
            for words in parts(text_of(sheet), ".!?:;"):
                if len(words) > LONGEST_SHARED:
                    held[lang, " ".join(words).lower()].add(entry.slug)
    assert {key: slugs for key, slugs in held.items() if len(slugs) > 1 and slugs & set(entries())} == {}


def test_french_has_a_no_break_space_before_its_tall_signs() -> None:
    files = [sheet.file for _, lang, sheet in sheets() if lang == "fr"]
    found = {
        f"{file.parent.name}: {hit[0]}"
        for file in files
        for hit in re.finditer(r"\S* [;:!?»](?!\[)|« ", file.read_text("utf-8"))
    }
    assert found == set()


def test_every_entry_is_linked_and_says_that_nobody_has_reviewed_it_yet_or_who_did() -> None:
    for slug, entry in entries().items():
        assert 2 <= len(entry.facts["related"]) <= 6, slug
        assert entry.facts["review"]["status"], slug
    for slug in MODULES:
        assert entries()[slug].facts["time"], slug
    linked = {slug for module in entries("module").values() for slug in module.facts["related"]}
    assert linked >= set(TESTS)


def test_the_scores_are_those_of_the_collected_table() -> None:
    collected = scores_collected()
    for slug, indicator in TESTS.items():
        entry = entries()[slug]
        assert entry.facts["indicator"] == indicator
        held = [tuple(row[key] for key in ("score", "grade", "source", "confidence")) for row in entry.facts["score"]]
        assert held == [row[:4] for row in collected[indicator]], slug
        for row, (name, *_, condition) in zip(entry.facts["score"], collected[indicator], strict=True):
            assert condition in row["note"] and row["score"] == name, f"{slug} {name}"


def test_every_number_of_a_score_is_told_to_the_reader() -> None:
    wrong = []
    for slug in TESTS:
        for row in entries()[slug].facts["score"]:
            name = "" if row["score"].isdigit() else row["score"]
            wanted = numbers(f"{name} {row['note']}") - {"50", "0"}  # told as half and as "no ribbon"
            for lang, sheet in entries()[slug].sheets.items():
                said = [one["text"] for one in sheet.sections["scores"] if one["score"] == row["score"]]
                lacking = wanted - numbers(" ".join((*said, *sheet.sections["need"])).replace(",", "."))
                wrong += [f"{slug} {lang} {row['score']}: {sorted(lacking)}"] if lacking else []
    assert wrong == []


def numbers(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w.])\d+(?:\.\d+)?", text))


def scores_collected() -> dict[str, list[tuple[str, str, str, str, str]]]:
    """For each indicator (score, grade, source, confidence, condition); a row with several classes is one row each."""
    if not COLLECTED.exists():
        pytest.skip("the collected table of field tests is not beside the checkout")
    found: dict[str, list[tuple[str, str, str, str, str]]] = defaultdict(list)
    with COLLECTED.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            trust = "verified" if row["verified"].startswith("yes") else "memory"
            for name, grade, condition in named(row):
                source = row["source"].replace("stored farm page", "public page of a farm")
                found[row["indicator"]].append((name, grade, source, trust, condition))
    return found


def named(row: dict[str, str]) -> list[tuple[str, str, str]]:
    """The names of our scores: that of the table, or the range where the table says no more than "class" or "step"."""
    condition = row["class_or_condition"]
    grade = next((grade for grade, told in GRADES.items() if row["interpretation"] in told), "none")
    if row["score"] == "step":
        length = re.search(r"ribbon ([<>]? ?[\d.-]+ cm):", condition)
        return [(length[1] if length else "0 cm", grade, condition)]
    if row["indicator"] == "infiltration_pipe":
        quick, slow = re.findall(r"(?:>= )?\d+(?:-\d+)? min", condition)
        return [(quick, "good", "2-5 min good light/medium soil"), (slow, "poor", ">= 20 min heavy or poor structure")]
    if row["score"] == "class":
        classes = re.findall(r"([<>]? ?[\d.]+(?:-[\d.]+)?) ([a-z ]+)", condition.replace(" (mm/h)", ""))
        return [(name.strip(), grade, words.strip()) for name, words in classes]
    name = SHOWN.get(row["score"])
    return [(name or row["score"], grade, f"{row['score']}: {condition}" if name else condition)]
