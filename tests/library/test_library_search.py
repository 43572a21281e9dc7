"""Search as a person types it: accents, other languages, several words, signs, typing errors."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.search import search
from fourpermille_desktop.library.words import fold, is_one_typo_away, words


def slugs(pack: Pack, text: str, lang: str = "en", **wanted: object) -> list[str]:
    return [hit.slug for hit in search(pack, text, lang=lang, **wanted).hits]  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["z", "za", "zai", "zaï", "ZAÏ", "Zai\u0308", "zaï pi", "pits zai", "tassa"])
def test_zai_is_found_however_it_is_typed(pack: Pack, typed: str) -> None:
    assert slugs(pack, typed)[0] == "zai-pits"


@pytest.mark.parametrize("lang", ["en", "fr", "sw", "xx"])
@pytest.mark.parametrize("typed", ["pa", "paill", "paillage", "matandazo"])
def test_a_name_is_found_in_any_language_of_the_window(pack: Pack, lang: str, typed: str) -> None:
    assert slugs(pack, typed, lang)[0] == "mulch"


def test_a_hit_is_shown_in_the_reader_s_language(pack: Pack) -> None:
    assert [(h.title, h.lang) for h in search(pack, "mulching", lang="fr").hits] == [("Paillage", "fr")]


def test_those_called_so_come_before_those_that_mention_it(pack: Pack) -> None:
    found = search(pack, "residue", lang="en").hits
    assert found[0].slug == "mulch" and found[0].score > 0
    assert slugs(pack, "compost") == ["zai-pits", "ex-act"]
    scores = [hit.score for hit in search(pack, "compost", lang="en").hits]
    assert scores == sorted(scores, reverse=True)


def test_who_holds_all_the_words_comes_before_who_holds_one(pack: Pack) -> None:
    assert slugs(pack, "straw harvest")[0] == "mulch"
    assert slugs(pack, "compost calculator")[0] == "ex-act"
    assert set(slugs(pack, "straw calculator")) == {"mulch", "ex-act"}


def test_a_mention_shows_the_words_around_it(pack: Pack) -> None:
    (hit,) = search(pack, "termites", lang="en").hits
    assert hit.snippet.startswith("Termites eat it fast")


def test_filters_narrow_the_search(pack: Pack) -> None:
    assert slugs(pack, "compost", kind="tool") == ["ex-act"]
    assert slugs(pack, "m", climate="TMI") == ["mulch"]
    assert slugs(pack, "mulch", climate="TWE") == []
    assert slugs(pack, "straw", land_use=["cropland"], region="AS") == ["mulch"]
    assert slugs(pack, "z", region="AS") == []


def test_the_limit_is_kept(pack: Pack) -> None:
    assert len(slugs(pack, "compost", limit=1)) == 1
    assert slugs(pack, "compost", limit=0) == []


@pytest.mark.parametrize(
    ("typed", "meant", "slug"),
    [("zaj", "zaï", "zai-pits"), ("mluching", "mulching", "mulch"), ("pailage", "paillage", "mulch")],
)
def test_one_typing_error_is_mended_and_told(pack: Pack, typed: str, meant: str, slug: str) -> None:
    found = search(pack, typed, lang="en")
    assert (found.hits[0].slug, found.did_you_mean) == (slug, meant)
    assert found.hits == search(pack, meant, lang="en").hits


def test_only_the_wrong_word_is_mended(pack: Pack) -> None:
    assert search(pack, "zai pist", lang="en").did_you_mean == "zai pits"


def test_nothing_is_guessed_for_what_is_far_or_found(pack: Pack) -> None:
    assert search(pack, "bulldozer", lang="en").did_you_mean is None
    assert search(pack, "mulch", lang="en").did_you_mean is None


SIGNS = ['"', "*", "-", "NEAR", "NEAR(", "a AND", "OR", "NOT x", "(", ")", "t_en : mulch", "{t_en}", "^mulch", "''"]


@pytest.mark.parametrize("typed", [*SIGNS, '"mulch', "mulch*", "mulch-", "%", "_", "\\", "\0", "\ud800", "", "  ", "½"])
def test_signs_are_never_operators_and_never_an_error(pack: Pack, typed: str) -> None:
    found = search(pack, typed, lang="en")
    assert not found.hits or any(character.isalnum() for character in typed)


def test_quotes_and_stars_change_nothing(pack: Pack) -> None:
    assert slugs(pack, '"zai" (pits)*') == slugs(pack, "zai pits") == ["zai-pits"]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=40))
def test_no_text_makes_search_fail(pack: Pack, typed: str) -> None:
    for lang in ("en", "fr"):
        assert len(search(pack, typed, lang=lang, limit=3).hits) <= 3
        pack.cards("practice", lang, text=typed)


def test_a_pasted_page_is_cut(pack: Pack) -> None:
    assert search(pack, "mulch " * 50_000, lang="en").hits[0].slug == "mulch"


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = words(text)
    assert words(" ".join(once)) == once


def test_folding_removes_accents_but_keeps_the_letters_of_other_scripts() -> None:
    assert fold("Œuvre DÉJÀ Ñame") == "oeuvre deja name"
    assert words("l'amont : 3,5 t") == ["l", "amont", "3", "5", "t"]
    assert words("हिन्दी") == ["हिन्दी"]
    assert words("كِتاب") == ["كتاب"]


@pytest.mark.parametrize(
    ("typed", "meant", "is_near"),
    [
        *[("zay", "zai", True), ("mluch", "mulch", True), ("mulc", "mulch", True), ("mullch", "mulch", True)],
        *[("mulch", "mulch", False), ("mucl", "mulch", False), ("mlcuh", "mulch", False)],
    ],
)
def test_one_typo_is_one_letter_or_one_swap(typed: str, meant: str, is_near: bool) -> None:
    assert is_one_typo_away(typed, meant) is is_near
