"""The library we ship: it builds, and every practice and tool in it can be used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fourpermille_desktop.library.build import build_pack, check_source
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.search import search

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "library"
LANGUAGES = ("en", "fr")  # those every entry has; readers of the others get the next best where a text is missing


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    out = tmp_path_factory.mktemp("shipped") / "core.pack"
    build_pack(SOURCE, out)
    pack = Pack.open(out)
    yield pack
    pack.close()


def test_the_source_has_no_fault() -> None:
    assert [fault.sentence() for fault in check_source(SOURCE)] == []


def test_the_first_practices_and_all_tools_are_there(shipped: Pack) -> None:
    assert shipped.info.languages == (*LANGUAGES, "es", "pt", "sw")
    assert shipped.info.counts["practice"] >= 12
    assert shipped.info.counts["tool"] >= 57


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_practice_has_four_steps_or_more_and_says_what_it_gives_and_costs(shipped: Pack, lang: str) -> None:
    for card in shipped.cards("practice", lang):
        sheet = shipped.entry(card.slug, lang)
        assert sheet.lang == lang
        assert len(sheet.steps) >= 4, card.slug
        assert sheet.gives and sheet.care and sheet.work and (sheet.full or sheet.cost), card.slug


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_picture_of_a_step_is_in_the_pack_with_its_sentence(shipped: Pack, lang: str) -> None:
    for card in shipped.cards("practice", lang):
        for step in shipped.entry(card.slug, lang).steps:
            assert step.picture is None or (shipped.picture(step.picture) and step.alt)


def test_a_practice_without_a_sound_figure_says_what_is_missing(shipped: Pack) -> None:
    for card in shipped.cards("practice", "en"):
        if card.headline is None:
            assert shipped.entry(card.slug, "en").no_figure, card.slug


@pytest.mark.parametrize("lang", ["en", "fr", "es", "pt"])
def test_no_brace_of_a_figure_reaches_a_reader(shipped: Pack, lang: str) -> None:
    for card in shipped.cards("practice", lang):
        shown = {key: value for key, value in shipped.entry(card.slug, lang).as_json().items() if key != "facts"}
        assert "{e:" not in str(shown), card.slug


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_tool_says_what_it_does_and_asks_for(shipped: Pack, lang: str) -> None:
    for card in shipped.cards("tool", lang):
        sheet = shipped.entry(card.slug, lang)
        assert sheet.does and sheet.asks, card.slug


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("typed", "slug"),
    [("paillage", "mulch-crop-residues"), ("zai", "zai-pits"), ("compost", "compost"), ("ex-act", "ex-act")],
)
def test_well_known_names_find_their_entry_first(shipped: Pack, lang: str, typed: str, slug: str) -> None:
    for limit in (1, 20):
        assert search(shipped, typed, lang=lang, limit=limit).hits[0].slug == slug
