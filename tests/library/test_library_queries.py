"""What people type and what a soil adviser would want them to find, over the library we ship."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from fourpermille_desktop.library.build import build_pack
from fourpermille_desktop.library.index import TABLES
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.search import search
from fourpermille_desktop.library.stems import content_words, stem

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "library"
DATA = Path(__file__).resolve().parents[1] / "data" / "library"
FIRST = 5


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    out = tmp_path_factory.mktemp("queries") / "core.pack"
    build_pack(SOURCE, out)
    pack = Pack.open(out)
    yield pack
    pack.close()


def queries(name: str) -> list[tuple[str, str, set[str]]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return [(row["lang"], row["query"], set(row["wanted"].split())) for row in csv.DictReader(file)]


def shares(pack: Pack, name: str) -> dict[str, float]:
    """Query → the share of what was wanted (of five at most) that stands among the first five."""
    found = {}
    for lang, text, wanted in queries(name):
        first = {hit.slug for hit in search(pack, text, lang=lang, limit=FIRST).hits}
        found[f"{lang} {text}"] = len(wanted & first) / min(len(wanted), FIRST)
    return found


def test_the_queries_speak_four_languages_and_name_entries_that_exist(shipped: Pack) -> None:
    rows = queries("queries.csv")
    langs = Counter(lang for lang, _, _ in rows)
    assert len(rows) >= 60 and all(langs[lang] >= 15 for lang in ("en", "fr", "es", "pt")) and langs["sw"] >= 3
    known = {slug for (slug,) in shipped.rows("select slug from entry")}
    for name in ("queries.csv", "queries_unseen.csv"):
        assert {slug for _, _, wanted in queries(name) for slug in wanted} <= known


def test_what_an_adviser_wants_is_among_the_first_five(shipped: Pack) -> None:
    found = shares(shipped, "queries.csv")
    lost = [query for query, share in found.items() if not share]
    assert 1 - len(lost) / len(found) >= 0.95, lost
    assert sum(found.values()) / len(found) >= 0.88, {query: share for query, share in found.items() if share < 1}


def test_queries_that_the_ranking_was_not_made_with_are_answered_nearly_as_well(shipped: Pack) -> None:
    found = shares(shipped, "queries_unseen.csv")
    lost = [query for query, share in found.items() if not share]
    assert 1 - len(lost) / len(found) >= 0.85, lost


def test_the_tables_of_words_name_what_the_library_has(shipped: Pack) -> None:
    known = {slug for (slug,) in shipped.rows("select slug from entry")}
    with (TABLES / "synonyms.csv").open(encoding="utf-8", newline="") as file:
        assert {row["slug"] for row in csv.DictReader(file)} <= known
    held = {(name, value) for name, value in shipped.rows("select distinct name, value from facet")}
    held |= {("kind", kind) for kind in shipped.info.counts}
    with (TABLES / "topics.csv").open(encoding="utf-8", newline="") as file:
        assert {(row["facet"], row["value"]) for row in csv.DictReader(file)} <= held


def test_a_title_comes_before_another_name_and_that_before_a_mention(shipped: Pack) -> None:
    found = search(shipped, "manure", lang="en", limit=50).hits
    titled = [at for at, hit in enumerate(found) if "manure" in hit.title.lower()]
    assert titled == list(range(len(titled))) and len(found) > len(titled)
    scores = [hit.score for hit in found]
    assert scores == sorted(scores, reverse=True)


def test_the_reader_s_language_comes_first(shipped: Pack) -> None:
    for lang, typed in (("es", "compost"), ("pt", "terra"), ("fr", "compost")):
        assert search(shipped, typed, lang=lang).hits[0].lang == lang


@pytest.mark.parametrize(
    ("one", "other"),
    [("terraces", "terrace"), ("terrazas", "terraza"), ("sols", "sol"), ("cercas", "cerca"), ("mulching", "mulch")],
)
def test_one_and_many_have_the_same_beginning(one: str, other: str) -> None:
    assert other.startswith(stem(one)) or stem(one) == stem(other)


def test_small_words_count_only_when_nothing_else_was_typed() -> None:
    assert content_words(["my", "soil", "is", "acid"]) == ["soil", "acid"]
    assert content_words(["no"]) == ["no"]
