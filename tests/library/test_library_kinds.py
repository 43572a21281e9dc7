"""Objectives, criteria, and languages in which an entry has a name and a summary and no text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fourpermille_desktop.library.build import build_pack
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.search import search
from tests.library.test_library_rules import built, put, told

Edit = Callable[[str, str, str], Path]
MULCH, TEXT = "practices/mulch/entry.toml", "practices/mulch/en.md"
OBJECTIVE = """kind = "objective"
code = "B2"
goal = "B"
number = 2
counts = ["people_trained", "plots"]
practices = ["mulch"]
confidence = "verified"

[names]
en = "Farmers are trained"
"""
PLAN = """# Farmers are trained

Those who till the land learn to read it.

## baseline
Few people were trained.

## by-2030
Many people are trained.

## by-2050
Everybody is trained.

## here
The page Training counts who came.

## also
training, field school
"""
CRITERION = """kind = "criterion"
code = "1.2"
step = 1
type = "safeguard"
sdg = ["1", "16"]
source = "Reference criteria, table 1"
confidence = "verified"

[names]
en = "Land rights"
"""
ASKED = """# Land rights

A project takes no land from those who use it.

## asks
Do the people who use the land
agree, and is it written down?

## shows
- A paper with names
- Minutes of a meeting

## care
- Ask the women apart
"""
SUMMARY = '[summaries]\nsw = "Majani makavu hufunika udongo."\n\n[studies]'


def objective(source: Path, facts: str = OBJECTIVE, text: str = PLAN) -> Path:
    return put(source, "objectives/objective-b2", facts, text)


def criterion(source: Path, facts: str = CRITERION, text: str = ASKED) -> Path:
    return put(source, "criteria/stc-1-2", facts, text)


@pytest.fixture
def swahili(source: Path, edit: Edit) -> Path:
    """The small source with a name and a summary of one entry in Swahili."""
    edit("pack.toml", 'languages = ["en", "fr"]', 'languages = ["en", "fr", "sw"]\ncomplete = ["en", "fr"]')
    edit(MULCH, "[studies]", SUMMARY)
    if "\nsw = " not in (source / MULCH).read_text("utf-8").split("[summaries]")[0]:
        edit(MULCH, "[names]\n", '[names]\nsw = "Matandazo"\n')
    return source


def test_an_objective_says_where_it_stands_what_is_wanted_and_what_this_program_counts(
    source: Path, tmp_path: Path
) -> None:
    objective(source)
    assert told(source) == []
    pack = built(source, tmp_path)
    entry = pack.entry("objective-b2", "en")
    assert (entry.baseline, entry.by_2030) == ("Few people were trained.", "Many people are trained.")
    assert (entry.by_2050, entry.here) == ("Everybody is trained.", "The page Training counts who came.")
    assert entry.facts["counts"] == ["people_trained", "plots"]
    assert [card.slug for card in pack.cards("objective", "fr")] == ["objective-b2"]
    assert search(pack, "field school", lang="en").hits[0].slug == "objective-b2"
    pack.close()


def test_a_criterion_asks_one_thing_and_says_what_shows_it(source: Path, tmp_path: Path) -> None:
    criterion(source)
    assert told(source) == []
    pack = built(source, tmp_path)
    entry = pack.entry("stc-1-2", "en")
    assert entry.asks == ("Do the people who use the land agree, and is it written down?",)
    assert entry.shows == ("A paper with names", "Minutes of a meeting")
    assert (entry.facts["step"], entry.facts["sdg"]) == (1, ["1", "16"])
    assert pack.info.counts["criterion"] == 1
    pack.close()


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('code = "B2"', 'code = "G2"', 2, "is not a code of the plan"),
        ('code = "B2"', 'code = "B3"', 2, "an entry with the code B3 is named objective-b3"),
        ('goal = "B"', 'goal = "A"', 3, "the code B2 says B"),
        ("number = 2", "number = 3", 4, "the code B2 says 2"),
        ('"plots"', '"All plots"', 5, "is not a code of small letters"),
        ('"mulch"', '"mulsh"', 6, "mulsh is no entry of this library"),
        ('confidence = "verified"\n', "", 1, "the key confidence is missing"),
    ],
)
def test_a_wrong_fact_of_an_objective_is_named_with_its_line(
    source: Path, old: str, new: str, line: int, reason: str
) -> None:
    objective(source, OBJECTIVE.replace(old, new))
    assert any(t[:2] == ("entry.toml", line) and reason in t[3] for t in told(source)), told(source)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('code = "1.2"', 'code = "2.2"', 2, "is named stc-2-2"),
        ("step = 1", "step = 4", 3, "the code 1.2 says 1"),
        ('"safeguard"', '"rule"', 4, 'unknown word "rule"'),
        ('["1", "16"]', '["18"]', 5, "is not the number of a goal"),
        ('confidence = "verified"', 'confidence = "none"', 7, 'unknown word "none"'),
    ],
)
def test_a_wrong_fact_of_a_criterion_is_named_with_its_line(
    source: Path, old: str, new: str, line: int, reason: str
) -> None:
    criterion(source, CRITERION.replace(old, new))
    assert any(t[:2] == ("entry.toml", line) and reason in t[3] for t in told(source)), told(source)


@pytest.mark.parametrize("section", ["baseline", "by-2030", "by-2050", "here"])
def test_an_objective_has_all_four_texts(source: Path, section: str) -> None:
    objective(source, text=PLAN.replace(f"## {section}\n", ""))
    assert f'the section "## {section}" is missing' in [t[3] for t in told(source)]


def test_a_language_with_name_and_summary_shows_them_and_says_what_the_text_is_in(
    swahili: Path, tmp_path: Path
) -> None:
    assert told(swahili) == []
    pack = built(swahili, tmp_path)
    card = next(card for card in pack.cards("practice", "sw") if card.slug == "mulch")
    assert (card.title, card.summary, card.lang) == ("Matandazo", "Majani makavu hufunika udongo.", "en")
    entry = pack.entry("mulch", "sw")
    assert (entry.title, entry.summary, entry.summary_lang, entry.lang) == (card.title, card.summary, "sw", "en")
    assert entry.steps == pack.entry("mulch", "en").steps
    other = pack.entry("zai-pits", "sw")
    assert (other.title, other.summary_lang) == (pack.entry("zai-pits", "en").title, "en")
    pack.close()


def test_search_finds_names_and_summaries_of_such_a_language(swahili: Path, tmp_path: Path) -> None:
    pack = built(swahili, tmp_path)
    for typed in ("matandazo", "mata", "hufunika", "udongo"):
        assert [hit.slug for hit in search(pack, typed, lang="sw").hits][:1] == ["mulch"], typed
    pack.close()


def test_such_a_language_counts_as_missing_only_where_it_has_no_summary(swahili: Path, tmp_path: Path) -> None:
    info = build_pack(swahili, tmp_path / "a.pack")
    assert info.missing["sw"] == ("ex-act", "zai-pits")


def test_no_body_is_stored_twice_for_it(swahili: Path, tmp_path: Path) -> None:
    build_pack(swahili, tmp_path / "a.pack")
    pack = Pack.open(tmp_path / "a.pack")
    assert pack.rows("select distinct lang from text order by lang") == [("en",), ("fr",)]
    pack.close()


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("sw = ", "es = ", "summaries.es: the name in the language es is missing"),
        ("sw = ", "fr = ", "summaries.fr: fr.md has its own summary"),
        ("sw = ", "es = ", "summaries.es: es is not among the languages of pack.toml"),
        ("sw = ", "swahili = ", "summaries.swahili: is not a language code"),
        ("Majani", "Majani " * 130, "800 is the most"),
        ('"Majani makavu hufunika udongo."', '""', "summaries.sw: is empty"),
    ],
)
def test_a_wrong_summary_is_named_with_its_line(swahili: Path, edit: Edit, old: str, new: str, reason: str) -> None:
    edit(MULCH, SUMMARY, SUMMARY.replace(old, new))
    line = (swahili / MULCH).read_text("utf-8").split("\n").index("[summaries]") + 2
    assert any(t[:2] == ("entry.toml", line) and reason in t[3] for t in told(swahili)), told(swahili)
