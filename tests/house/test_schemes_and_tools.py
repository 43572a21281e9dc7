"""The sheets of schemes and tools: whole in four languages, no price and no number that nobody has sourced."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from fourpermille_desktop.library.sheet import SECTIONS, Sheet
from fourpermille_desktop.library.source import SourceEntry
from tests.house.test_sheets import LONGEST_SHARED, facts, library, listed, table, text_of

LANGUAGES = ("en", "fr", "es", "pt")
COUNTED = {"scheme": 23, "tool": 57}
SHORTEST, LONGEST = 200, 350  # words of a scheme
POINTS = {  # how many points a section of a scheme has
    **dict.fromkeys(("who", "pays", "gives", "binds", "care"), (2, 3)),
    "steps": (4, 6),
    "not_checked": (1, 2),
    "also": (3, 10),
}
TOOL_POINTS = {"asks": (1, 5), "good_for": (1, 4), "care": (1, 4), "also": (3, 12)}
UNSOURCED = ("not sourced", "not found", "n/a")
NO_PRICE = {  # how each language says that the price is not known, or that there is none
    "en": r"not known|no price",
    "fr": r"non connu|pas connu|aucun prix|pas de prix",
    "es": r"no se conoce|no hay precio",
    "pt": r"não se conhece|não há preço",
}
MONEY = re.compile(r"\b(?:USD|AUD|EUR|GBP|dollars?|dólar\w*|euros?|cents?|cents US|centavos?|cêntimos?)\b|[$€£]")
NUMBER = re.compile(r"(?<![\w.,])\d+(?:[\s\u00a0,.]\d{3}(?!\d))*(?:[.,]\d+)?(?!\w)")
NOT_COUNTED = {  # schemes that pay nothing for the carbon of ordinary soil, and the words that tell it
    "acorn": ("not credited", "aucun crédit", "ningún crédito", "crédito nenhum"),
    "artisan-c-sink": ("not paid", "pas payé", "no se paga", "não é pago"),
    "fao-vcm-list": ("pays nobody", "ne paie personne", "no paga a nadie", "não paga a ninguém"),
    "puro-biochar": ("not its matter", "pas son sujet", "no es su tema", "não é o seu tema"),
    "tgb-uganda": ("hardly counts", "ne compte guère", "casi no cuenta", "quase não conta"),
    "vcs-vm0051": ("not about soil", "non de la terre", "no de la tierra", "não da terra"),
    "woodland-peatland-code": ("not their matter", "pas leur affaire", "no es su tema", "não é assunto"),
}


def sheets(kind: str) -> Iterator[tuple[SourceEntry, str, Sheet]]:
    for entry in library().entries:
        if entry.kind == kind:
            for lang in LANGUAGES:
                if lang in entry.sheets:
                    yield entry, lang, entry.sheets[lang]


def numbers(text: str) -> set[str]:
    """The numbers of a text, written in one way: no sign between thousands, a point before decimals."""
    plain = (re.sub(r"(?<=\d)[\s\u00a0,.](?=\d{3}(?!\d))", "", found) for found in NUMBER.findall(text))
    return {number.replace(",", ".") for number in plain}


def numbers_of(entry: dict[str, Any]) -> set[str]:
    """The numbers of the facts; "v2.2" is the number 2.2 and "200-400" are two numbers."""
    written = " | ".join(str(value) for value in entry.values())
    return numbers(re.sub(r"\bv(?=\d)", "", written.replace("-", " | ")))


def test_all_schemes_and_tools_are_told_in_four_languages() -> None:
    for kind, count in COUNTED.items():
        entries = [entry for entry in library().entries if entry.kind == kind]
        assert len(entries) == count
        lacking = [f"{entry.slug} {lang}" for entry in entries for lang in LANGUAGES if lang not in entry.sheets]
        assert lacking == []
        unnamed = [
            f"{entry.slug} {lang}" for entry in entries for lang in LANGUAGES if lang not in entry.facts["names"]
        ]
        assert unnamed == []


def test_they_have_every_section_of_their_kind() -> None:
    lacking = []
    for kind in COUNTED:
        wanted = [key.replace("-", "_") for key in SECTIONS[kind] if key != "full"]
        for entry, lang, sheet in sheets(kind):
            lacking += [f"{entry.slug} {lang}: {key}" for key in wanted if not sheet.sections.get(key)]
    assert lacking == []


def test_a_title_is_the_name_of_the_entry() -> None:
    wrong = []
    for kind in COUNTED:
        wrong += [
            f"{entry.slug} {lang}" for entry, lang, sheet in sheets(kind) if sheet.title != entry.facts["names"][lang]
        ]
    assert wrong == []


def test_all_languages_have_the_points_of_english_one_for_one() -> None:
    wrong = []
    for kind in COUNTED:
        for entry, lang, sheet in sheets(kind):
            for key, english in entry.sheets["en"].sections.items():
                if key != "also" and isinstance(english, list) and len(sheet.sections[key]) != len(english):
                    wrong.append(f"{entry.slug} {lang}: {key}")
    assert wrong == []


def test_every_section_has_as_many_points_as_its_form_allows() -> None:
    wrong = []
    for kind, bounds in (("scheme", POINTS), ("tool", TOOL_POINTS)):
        for entry, lang, sheet in sheets(kind):
            for key, (least, most) in bounds.items():
                held = len(sheet.sections[key])
                wrong += [] if least <= held <= most else [f"{entry.slug} {lang}: {key} has {held}"]
    assert wrong == []


def test_a_scheme_is_told_in_200_to_350_words() -> None:
    wrong = []
    for entry, lang, sheet in sheets("scheme"):
        held = len(re.findall(r"[\w'’\u2011-]+", text_of(sheet)))
        wrong += [] if SHORTEST <= held <= LONGEST else [f"{entry.slug} {lang}: {held} words"]
    assert wrong == []


def test_no_two_sheets_of_a_kind_share_a_sentence() -> None:
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    for kind in COUNTED:
        for entry, lang, sheet in sheets(kind):
            for sentence in re.split(r"(?<=[.!?:;])\s+|\s·\s|\n", text_of(sheet)):
                words = re.findall(r"\w+", sentence.lower())
                if len(words) > LONGEST_SHARED:
                    held[f"{kind} {lang}", " ".join(words)].add(entry.slug)
    assert {key: slugs for key, slugs in held.items() if len(slugs) > 1} == {}


def test_where_no_price_is_sourced_the_sheet_says_so_and_names_no_money() -> None:
    wrong = []
    for entry, lang, sheet in sheets("scheme"):
        if entry.facts["price"] in UNSOURCED:
            wrong += [] if re.search(NO_PRICE[lang], sheet.sections["cost"], re.I) else [f"{entry.slug} {lang}: silent"]
            wrong += [f"{entry.slug} {lang}: {said[0]}" for said in MONEY.finditer(text_of(sheet))]
    assert wrong == []


def test_every_number_of_a_scheme_is_one_of_its_facts() -> None:
    wrong = []
    for entry, lang, sheet in sheets("scheme"):
        strange = numbers(text_of(sheet)) - numbers_of(entry.facts)
        wrong += [f"{entry.slug} {lang}: {number}" for number in sorted(strange)]
    assert wrong == []


def test_a_scheme_that_does_not_pay_for_soil_carbon_says_it_at_the_top() -> None:
    wrong = []
    for entry, lang, sheet in sheets("scheme"):
        if entry.slug in NOT_COUNTED and NOT_COUNTED[entry.slug][LANGUAGES.index(lang)] not in sheet.summary:
            wrong.append(f"{entry.slug} {lang}")
    assert wrong == []


def test_every_scheme_names_others_and_says_who_has_read_it() -> None:
    lacking = {
        entry.slug for entry, _, _ in sheets("scheme") if not (entry.facts.get("related") and entry.facts.get("review"))
    }
    assert lacking == set()


def test_every_tool_has_the_facts_that_were_collected() -> None:
    held = facts("tools")
    rows = table("tools.csv")
    assert set(held) == {row["slug"] for row in rows}
    columns = {"kind": "type", "verification_status": "status"}
    alike = ("publisher", "kind", "scale", "cost", "licence", "link", "verification_status", "user_level")
    for row in rows:
        entry = held[row["slug"]]
        assert entry["names"]["en"] == row["name"]
        for column in (*alike, "confidence", "verified_by"):
            assert entry.get(columns.get(column, column), "") == row[column], f"{row['slug']}: {column}"
        assert entry["offline"] == row["offline"].split(" (")[0], row["slug"]
        assert entry["objectives"] == listed(row, "plan_objectives"), row["slug"]
        codes = re.findall(r"\b[A-Z]{2}\b", row["languages"])
        assert [code for code in entry["languages"] if code.isupper()] == codes, row["slug"]
