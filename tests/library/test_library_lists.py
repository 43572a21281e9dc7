"""An empty list is no dead end: it says what each filter gives back, or which two together."""

from __future__ import annotations

from pathlib import Path

from fourpermille_desktop.library.lists import TEXT
from fourpermille_desktop.library.pack import Pack
from tests.library.test_library_rules import built


def given(pack: Pack, chosen: dict[str, list[str]], text: str = "") -> dict[tuple[str, ...], int]:
    assert pack.count("practice", "en", chosen=chosen, text=text) == 0
    return {back.off: back.count for back in pack.gives_back("practice", "en", chosen=chosen, text=text)}


def test_each_filter_says_how_many_it_gives_back(pack: Pack) -> None:
    chosen = {"cost": ["low"], "climate": ["BOM"], "land_use": []}
    assert given(pack, chosen) == {("cost",): 0, ("climate",): 2}


def test_the_words_typed_count_as_a_filter(pack: Pack) -> None:
    assert given(pack, {"cost": ["low"]}, "zzz") == {("cost",): 0, (TEXT,): 2}


def test_where_no_one_helps_the_two_that_do_are_told(pack: Pack) -> None:
    chosen = {"cost": ["low"], "climate": ["BOM"]}
    assert given(pack, chosen, "zzz") == {("climate", TEXT): 2}


def test_where_only_all_three_help_each_is_told_with_nothing(pack: Pack) -> None:
    chosen = {"climate": ["BOM"], "region": ["OC"]}
    assert set(given(pack, chosen, "zzz").values()) == {0}


def test_a_filter_with_two_values_is_taken_off_whole(pack: Pack) -> None:
    assert given(pack, {"climate": ["BOM", "BOD"], "cost": ["low", "medium"]}) == {("climate",): 2, ("cost",): 0}


def test_a_measured_effect_is_a_figure_of_soil_carbon(source: Path, tmp_path: Path) -> None:
    pack = built(source, tmp_path)
    held = {
        value: {card.slug for card in pack.cards("practice", "en", chosen={"soc_effect": [value]})}
        for value in ("yes", "no")
    }
    assert held["yes"] | held["no"] == {"mulch", "zai-pits"} and not held["yes"] & held["no"]
    for slug in held["yes"]:
        rows = pack.entry(slug, "en").evidence
        assert any(row.outcome == "SOC" and (row.effect is not None or row.low is not None) for row in rows)
    pack.close()


def test_a_list_is_narrowed_by_everyday_words_and_small_words_do_not_count(pack: Pack) -> None:
    def narrowed(text: str) -> list[str]:
        return [card.slug for card in pack.cards("practice", "en", text=text)]

    assert narrowed("my hard crust") == narrowed("une croûte dur") == ["zai-pits"]
    assert narrowed("mulches") == narrowed("mulching") == ["mulch"]
    assert narrowed("the") == [card.slug for card in pack.cards("practice", "en", text="the")]
