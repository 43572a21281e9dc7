"""The rules of the source that came with the second form of a sheet: figures, links, languages, kinds of entries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fourpermille_desktop.library.answers import show_answer, status_answer
from fourpermille_desktop.library.build import build_pack, check_source
from fourpermille_desktop.library.entry import say_figure, with_figures
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.search import search
from fourpermille_desktop.library.source import read_source

Edit = Callable[[str, str, str], Path]
MULCH, TEXT, FRENCH = "practices/mulch/entry.toml", "practices/mulch/en.md", "practices/mulch/fr.md"
ABOUT = 'languages = ["en", "fr"]'
FIGURE = {"id": "m-e1", "value": 14.4, "unit": "%", "low": 6.9, "high": 22.0}
RATE = {"id": "m-e2", "value": 0.32, "unit": "t C/ha/yr", "low": 0.24, "high": 0.4, "interval": "+/- SD 0.08"}
SCHEME = """kind = "scheme"
operator = "A registry"
where = "global"
pays_for = "mulch"
method = "its own"
regions = ["AF"]
practices = ["mulch"]
confidence = "memory"

[names]
en = "A scheme"
"""
MODULE = """kind = "module"
number = 1
time = "3 hours"
confidence = "memory"

[names]
en = "Reading your soil"
"""
LESSON = """# Reading your soil

People learn to look at soil. For groups in the field.

## steps
1. **Dig.** Take one block of soil.

## quiz
1. Which block holds together in water?
   a) from bare ground
   b) from under the tree
   = b Roots hold it.
"""
TEST = """kind = "test"
indicator = "slake_stability"
confidence = "verified"

[names]
en = "Slake test"

[[score]]
score = "0"
grade = "poor"
source = "Herrick et al. 2001"
confidence = "verified"

[[score]]
score = "6"
grade = "good"
source = "Herrick et al. 2001"
confidence = "verified"
"""
GUIDE = """# Slake test

A crumb of soil in water. For everybody.

## steps
1. **Drop.** Lay a dry crumb in water.

## scores
- **0.** It falls through the sieve.
- **6.** Nearly all of it stays.
"""


def put(source: Path, folder: str, facts: str, text: str | None = None) -> Path:
    entry = source / folder
    entry.mkdir(parents=True)
    (entry / "entry.toml").write_text(facts, "utf-8")
    for lang in ("en", "fr") if text else ():
        (entry / f"{lang}.md").write_text(str(text), "utf-8")
    return entry


def told(source: Path) -> list[tuple[str, object, object, str]]:
    return [
        (Path(str(f.named["file"])).name, f.named["line"], f.named["column"], str(f.named["reason"]))
        for f in check_source(source)
    ]


def built(source: Path, tmp_path: Path) -> Pack:
    build_pack(source, tmp_path / "a.pack")
    return Pack.open(tmp_path / "a.pack")


@pytest.mark.parametrize(
    ("row", "lang", "said"),
    [
        (FIGURE, "en", "14.4 % (6.9 to 22.0)"),
        (FIGURE, "fr", "14,4 % (6,9 à 22,0)"),
        (FIGURE, "es", "14,4 % (de 6,9 a 22,0)"),
        (FIGURE, "pt", "14,4 % (6,9 a 22,0)"),
        (FIGURE, "sw", "14.4 % (6.9 hadi 22.0)"),
        (FIGURE, "ar", "14.4 % (6.9 to 22.0)"),
        ({"id": "a", "value": 40, "unit": "%"}, "en", "40 %"),
        ({"id": "a", "value": 5.6, "unit": "%", "low": -7.7, "high": 21.2}, "fr", "5,6 % (−7,7 à 21,2)"),
        (RATE, "en", "0.32 t C/ha per year (± 0.08, standard deviation)"),
        ({**RATE, "interval": "+/- 0.54 as given"}, "fr", "0,32 t C/ha par an (± 0,54)"),
        ({"id": "a", "value": 1.25, "unit": "ratio", "low": 1.21, "high": 1.29}, "en", "1.25 (1.21 to 1.29)"),
        ({"id": "a", "unit": "kg/ha", "low": 31, "high": 350, "value_text": "31-350"}, "en", "31 to 350 kg/ha"),
        ({"id": "a", "unit": "t C/ha", "value_text": "7.7 vs 4.9"}, "fr", "7,7 contre 4,9 t C/ha"),
        ({"id": "a", "value": 3, "unit": "t CO2e/ha/yr"}, "en", "3 t CO₂e/ha per year"),
        ({"id": "a"}, "en", "–"),
    ],
)
def test_a_figure_is_said_with_the_digits_of_the_evidence_in_the_language(
    row: dict[str, object], lang: str, said: str
) -> None:
    assert say_figure(row, lang).replace("\u202f", " ") == said


def test_figures_are_put_into_every_text_of_a_section() -> None:
    sections = {"expect": "More: {e:m-e1}.", "care": ["{e:m-e1} and {e:gone}"], "steps": [{"text": "{e:m-e1}"}]}
    said = with_figures(sections, [FIGURE], "en")
    figure = say_figure(FIGURE, "en")
    assert said == {"expect": f"More: {figure}.", "care": [f"{figure} and –"], "steps": [{"text": figure}]}


def test_a_reader_sees_the_figure_and_search_reads_it_too(source: Path, tmp_path: Path, edit: Edit) -> None:
    edit(TEXT, "## gives", "## expect\nTrials had {e:mulch-e02} more carbon.\n\n## gives")
    pack = built(source, tmp_path)
    assert "14.4" in pack.entry("mulch", "en").expect and "{" not in pack.entry("mulch", "en").expect
    assert "14.4" in search(pack, "trials", lang="en").hits[0].snippet
    pack.close()


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "reason"),
    [
        ("Moisture stays", "Moisture {e:mulch-e99} stays", 12, 12, "there is no figure mulch-e99"),
        ("Moisture stays", "Moisture {e:Mulch} stays", 12, 12, "braces stand for nothing else"),
        ("Moisture stays", "Moisture } stays", 12, 12, "braces stand for nothing else"),
        ("# Mulching", "# {e:mulch-e01} Mulching", 1, 3, "a figure cannot stand here"),
        ("Straw or cut", "{e:mulch-e01} or cut", 3, 1, "a figure cannot stand here"),
        ("residue cover, ", "residue {e:mulch-e01}, ", 26, 9, "a figure cannot stand here"),
    ],
)
def test_a_wrong_figure_is_named_with_line_and_column(
    source: Path, edit: Edit, old: str, new: str, line: int, column: int, reason: str
) -> None:
    edit(TEXT, old, new)
    assert any(t[:3] == ("en.md", line, column) and reason in t[3] for t in told(source)), told(source)


def test_a_text_missing_in_a_complete_language_is_a_fault_and_in_another_is_reported(
    source: Path, tmp_path: Path, edit: Edit
) -> None:
    (source / FRENCH).unlink()
    assert [t[3] for t in told(source)] == ["the text in the language fr is missing"]
    edit("pack.toml", ABOUT, f'{ABOUT}\ncomplete = ["en"]')
    assert told(source) == []
    info = build_pack(source, tmp_path / "a.pack")
    assert info.as_json()["missing"] == {"fr": ["mulch"]}


def test_complete_names_languages_of_the_pack(source: Path, edit: Edit) -> None:
    edit("pack.toml", ABOUT, f'{ABOUT}\ncomplete = ["en", "de"]')
    assert ("pack.toml", 5, 1, "complete: de is not among the languages") in told(source)


def test_a_reader_gets_the_next_best_language_and_is_told_which(source: Path, tmp_path: Path, edit: Edit) -> None:
    edit("pack.toml", ABOUT, 'languages = ["en", "fr", "es", "pt"]\ncomplete = ["en", "fr"]')
    spanish = (source / FRENCH).read_text("utf-8").replace("# Paillage", "# Acolchado")
    (source / "practices/mulch/es.md").write_text(spanish, "utf-8")
    pack = built(source, tmp_path)
    assert (pack.entry("mulch", "pt").lang, pack.entry("mulch", "pt").title) == ("es", "Acolchado")
    assert pack.entry("zai-pits", "pt").lang == "en"
    assert pack.entry("zai-pits", "es").steps == pack.entry("zai-pits", "en").steps
    assert {card.slug: card.lang for card in pack.cards("practice", "pt")} == {"mulch": "es", "zai-pits": "en"}
    assert search(pack, "zai", lang="pt").hits[0].slug == "zai-pits"
    assert search(pack, "compost", lang="pt").hits[0].slug == "zai-pits"
    pack.close()


def test_an_entry_without_any_text_waits_and_is_neither_built_nor_a_fault(source: Path, tmp_path: Path) -> None:
    put(source, "schemes/a-scheme", SCHEME)
    assert told(source) == []
    assert [entry.slug for entry in read_source(source).waiting] == ["a-scheme"]
    pack = built(source, tmp_path)
    assert pack.info.waiting == ("a-scheme",) and "scheme" not in pack.info.counts
    assert pack.info.missing == {"en": ("a-scheme",), "fr": ("a-scheme",)}
    assert (status_answer(pack)["missing"], status_answer(pack)["waiting"]) == ({"en": 1, "fr": 1}, 1)
    pack.close()


def test_the_facts_of_a_waiting_entry_are_checked_all_the_same(source: Path) -> None:
    put(source, "schemes/a-scheme", SCHEME.replace('regions = ["AF"]', 'regions = ["Africa"]'))
    assert any(name == "entry.toml" and line == 6 for name, line, _, _ in told(source))


def test_related_entries_exist_and_one_that_waits_is_not_linked_in_the_pack(
    source: Path, tmp_path: Path, edit: Edit
) -> None:
    edit(MULCH, 'kind = "practice"', 'kind = "practice"\nrelated = ["zai-pits", "a-scheme"]')
    assert ("entry.toml", 2, 1, "related: a-scheme is no entry of this library") in told(source)
    put(source, "schemes/a-scheme", SCHEME)
    pack = built(source, tmp_path)
    assert pack.entry("mulch", "en").related == ("zai-pits",)
    pack.close()
    edit(MULCH, '"a-scheme"', '"mulch"')
    assert "related: mulch is this entry itself" in [t[3] for t in told(source)]


def test_working_quantities_and_the_review_are_shown(source: Path, tmp_path: Path) -> None:
    with (source / MULCH).open("a", encoding="utf-8") as file:
        file.write('\n[review]\nstatus = "needs review by an agronomist and native speakers"\ndate = "2026-11-23"\n')
        file.write('\n[[working]]\nsection = "steps"\nwhat = "depth"\nvalue = "3 to 7 cm"\nsource = "A manual"\n')
        file.write('confidence = "memory"\n')
    pack = built(source, tmp_path)
    shown = show_answer(pack, "mulch", lang="en")
    assert shown["review"]["date"] == "2026-11-23"
    assert shown["working"] == [
        {"section": "steps", "what": "depth", "value": "3 to 7 cm", "source": "A manual", "confidence": "memory"}
    ]
    pack.close()


def test_a_working_quantity_without_source_is_named_with_its_line(source: Path) -> None:
    file = source / MULCH
    lines = file.read_text("utf-8").count("\n")
    with file.open("a", encoding="utf-8") as added:
        added.write('\n[[working]]\nsection = "steps"\nwhat = "depth"\nvalue = "3 to 7 cm"\nconfidence = "memory"\n')
    assert ("entry.toml", lines + 2, 1, "the key source is missing") in told(source)


def test_a_sheet_of_the_new_form_is_read_whole(source: Path, tmp_path: Path) -> None:
    for lang in ("en", "fr"):
        file = source / f"practices/mulch/{lang}.md"
        text = file.read_text("utf-8").replace(
            "## gives",
            "## fits\n- Dry land\n\n## fits-not\n- Wet clay\n\n## need\n- Straw\n\n## cost\nMuch\nwork.\n\n"
            "## mistakes\n- Too thin\n\n## check\n1. **Look.** Lift the straw.\n\n## gives",
        )
        file.write_text(text, "utf-8")
    pack = built(source, tmp_path)
    entry = pack.entry("mulch", "en")
    pack.close()
    assert (entry.fits, entry.fits_not, entry.need) == (("Dry land",), ("Wet clay",), ("Straw",))
    assert (entry.cost, entry.mistakes) == ("Much work.", ("Too thin",))
    assert [(step.number, step.name, step.text) for step in entry.check] == [(1, "Look", "Lift the straw.")]


def test_a_module_has_a_quiz_with_its_right_answers(source: Path, tmp_path: Path) -> None:
    put(source, "modules/reading-soil", MODULE, LESSON)
    pack = built(source, tmp_path)
    (question,) = pack.entry("reading-soil", "en").quiz
    pack.close()
    assert question.answers == ("from bare ground", "from under the tree")
    assert (question.right, question.why) == (1, "Roots hold it.")


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("   = b Roots hold it.\n", "", 9, "the right answer is missing"),
        ("= b", "= c", 9, "names none of the answers"),
        ("   b) from under the tree\n", "", 9, "two answers or more"),
        ("   b)", "   c)", 11, "in order"),
    ],
)
def test_a_wrong_quiz_is_named_with_its_line(source: Path, old: str, new: str, line: int, reason: str) -> None:
    entry = put(source, "modules/reading-soil", MODULE, LESSON)
    (entry / "en.md").write_text(LESSON.replace(old, new), "utf-8")
    assert any(t[:2] == ("en.md", line) and reason in t[3] for t in told(source)), told(source)


def test_all_languages_have_the_same_right_answers(source: Path) -> None:
    entry = put(source, "modules/reading-soil", MODULE, LESSON)
    (entry / "fr.md").write_text(LESSON.replace("= b", "= a"), "utf-8")
    assert "not the same right ones" in told(source)[0][3]


def test_a_field_test_has_the_scores_of_its_facts(source: Path, tmp_path: Path) -> None:
    entry = put(source, "tests/slake", TEST, GUIDE)
    pack = built(source, tmp_path)
    assert [score.score for score in pack.entry("slake", "en").scores] == ["0", "6"]
    pack.close()
    (entry / "fr.md").write_text(GUIDE.replace("**6.**", "**5.**"), "utf-8")
    assert told(source)[0][3] == "the scores are 0, 5; entry.toml has 0, 6"


def test_a_rounded_zero_is_no_loss_and_two_ranges_are_set_against_each_other_in_words() -> None:
    assert say_figure({"value": 40.0, "unit": "%", "low": -0.0, "high": 96.2}, "en").endswith("(0.0 to 96.2)")
    pair = {"value_text": "24.4-37.0 vs 19.2-31.1", "unit": "t C/ha"}
    assert "contre" in say_figure(pair, "fr") and "24,4" in say_figure(pair, "fr")
