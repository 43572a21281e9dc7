"""Fit: what a soil adviser would say of a field, and what may never happen whatever the field is like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.library.build import build_pack
from fourpermille_desktop.library.entry import Card
from fourpermille_desktop.library.facts import CLIMATES, CONSTRAINTS, LAND_USES
from fourpermille_desktop.library.fit import VERDICTS, Fit, Plot, fit_of, fits
from fourpermille_desktop.library.fit_facts import MEANS, TRAITS, extra_facts, known_slugs
from fourpermille_desktop.library.fit_rules import NEAR, REASONS
from fourpermille_desktop.library.pack import Pack

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "library"
CRUSTED = Plot(("TDR",), "cropland", "loam", ("crusting", "drought"), 1, 500, "low", "high", manure=True)
PEAT = Plot(("TWE",), "wetland", problems=("peat",))
ACID = Plot(("TWE",), "cropland", "clay", ("acidity", "al_toxicity"), 2, 1600, "high", "medium")
STEEP = Plot(("TMO",), "cropland", "loam", ("erosion_water",), 30, 900, "high", "high")
SALINE = Plot(("WTD",), "cropland", "loam", ("salinity",), 0, 250, "high", "medium", water=True)
WET = Plot(("TMI",), "cropland", "clay", ("waterlogging",), 1, 900, "medium", "high")
PASTURE = Plot(("TDR",), "grassland", "loam", ("compaction",), 2, 500, "medium", "medium", animals=True)
NO_ANIMALS = replace(PASTURE, animals=False)
SODIC = Plot(("TDR",), "cropland", "clay", ("sodicity",), 0, 400, "medium", "medium", water=True)
SANDY = Plot(("TDR",), "cropland", "sand", (), 1, 450, "medium", "high", manure=True)
PADDY = Plot(("TMI",), "wetland", "clay", ("waterlogging",), 0, 1200, "medium", "high", water=True)
WINDY = Plot(("TDR",), "cropland", "loam", ("erosion_wind",), 1, 400, "medium", "medium")
CASES = {
    "crusted, dry and flat": (CRUSTED, {"zai-pits": "fits", "half-moons": "fits", "bench-terraces": "does_not_fit"}),
    "peat": (
        PEAT,
        {"peatland-rewetting": "fits", "compost": "does_not_fit", "alternate-wetting-drying": "does_not_fit"},
    ),
    "sour and humid": (
        ACID,
        {"liming": "fits", "zai-pits": "does_not_fit", "balanced-mineral-fertiliser": "with_care"},
    ),
    "steep": (
        STEEP,
        {"bench-terraces": "fits", "zai-pits": "does_not_fit", "grass-strips": "fits", "no-till": "with_care"},
    ),
    "watered and salty": (SALINE, {"supplementary-irrigation": "with_care", "liming": "does_not_fit"}),
    "standing in water": (WET, {"permanent-raised-beds": "fits", "tied-ridges": "does_not_fit"}),
    "pasture": (PASTURE, {"planned-rotational-grazing": "fits", "no-till": "does_not_fit"}),
    "pasture without animals": (NO_ANIMALS, {"planned-rotational-grazing": "does_not_fit"}),
    "sodic": (SODIC, {"gypsum-sodic-soils": "fits"}),
    "sand": (SANDY, {"farmyard-manure": "fits", "zai-pits": "with_care", "gypsum-sodic-soils": "does_not_fit"}),
    "paddy": (PADDY, {"system-of-rice-intensification": "fits", "half-moons": "does_not_fit"}),
    "wind": (WINDY, {"windbreaks": "fits", "stone-bunds": "with_care"}),
    "humid and steep, nobody looked": (
        Plot(("TWE",), "cropland", slope_pct=25),
        {"liming": "not_known", "zai-pits": "does_not_fit", "strip-cropping": "does_not_fit"},
    ),
}


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    build_pack(SOURCE, tmp_path_factory.mktemp("fit") / "core.pack")
    pack = Pack.open(tmp_path_factory.getbasetemp() / "fit0" / "core.pack")
    yield pack
    pack.close()


class Cards(list[Card]):
    """Says itself in few words where a property does not hold."""

    def __repr__(self) -> str:
        return "the practices we ship"


@pytest.fixture(scope="module")
def cards(shipped: Pack) -> list[Card]:
    return Cards(shipped.cards("practice", "en", limit=1000))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_field_gets_the_verdicts_an_adviser_would_give(shipped: Pack, case: tuple[Plot, dict[str, str]]) -> None:
    plot, wanted = case
    found = {fit.slug: fit for fit in fits(shipped, plot, "en")}
    said = {slug: found[slug].verdict for slug in wanted}
    assert said == wanted, {slug: found[slug] for slug in wanted if found[slug].verdict != wanted[slug]}


def test_on_peat_only_what_stays_wet_is_left(shipped: Pack) -> None:
    left = [fit for fit in fits(shipped, PEAT, "en") if fit.verdict != "does_not_fit"]
    assert left[0].slug == "peatland-rewetting"
    assert all("wetland" in fit.facts["land_use"] for fit in left)  # type: ignore[operator]


def test_salty_watered_land_is_told_of_leaching_and_drips_first(shipped: Pack) -> None:
    found = [fit for fit in fits(shipped, SALINE, "en") if fit.verdict in ("fits", "with_care")]
    assert {"salinity-management", "drip-irrigation-mulch"} <= {fit.slug for fit in found[:3]}


def test_a_sheet_and_a_card_say_the_same(shipped: Pack) -> None:
    listed = {fit.slug: fit for fit in fits(shipped, CRUSTED, "en")}
    assert fit_of(shipped.entry("zai-pits", "en"), CRUSTED) == listed["zai-pits"]


def test_those_that_fit_come_first_and_within_them_those_that_answer_most(shipped: Pack) -> None:
    found = fits(shipped, CRUSTED, "en")
    assert [VERDICTS.index(fit.verdict) for fit in found] == sorted(VERDICTS.index(fit.verdict) for fit in found)
    answered = [fit.answers for fit in found if fit.verdict == "fits"]
    assert answered == sorted(answered, reverse=True) and answered[0] == 2


def test_the_table_names_practices_and_traits_that_exist(cards: list[Card]) -> None:
    slugs = {card.slug for card in cards}
    assert set(known_slugs()) <= slugs
    for slug in known_slugs():
        extra = extra_facts(slug)
        assert set(extra.traits) <= set(TRAITS) and {*extra.needs, *extra.wants} <= set(MEANS), slug
        assert set(extra.only_for) <= set(CONSTRAINTS) and set(extra.done_on) <= set(LAND_USES), slug
        assert extra.source and extra.confidence in ("verified", "memory"), slug


def test_neighbouring_climates_are_neighbours_both_ways() -> None:
    assert set(NEAR) == set(CLIMATES)
    assert all(here in NEAR[there] for here, others in NEAR.items() for there in others)


PLOTS = st.builds(
    Plot,
    climates=st.lists(st.sampled_from(CLIMATES), max_size=2, unique=True).map(tuple),
    land_use=st.sampled_from(("", *LAND_USES)),
    soil=st.sampled_from(("", "sand", "sandy_loam", "loam", "clay", "peat", "a word nobody knows")),
    problems=st.none() | st.lists(st.sampled_from(CONSTRAINTS), max_size=4, unique=True).map(tuple),
    slope_pct=st.none() | st.floats(0, 80),
    rainfall_mm=st.none() | st.floats(0, 4000),
    cash=st.sampled_from(("", "low", "medium", "high")),
    labour=st.sampled_from(("", "low", "medium", "high")),
    **{mean: st.none() | st.booleans() for mean in MEANS},
)
UNKNOWN = {
    "climates": (), "land_use": "", "soil": "", "problems": None, "slope_pct": None, "rainfall_mm": None,
    "cash": "", "labour": "", "water": None, "manure": None, "residues": None, "animals": None,
}  # fmt: skip


@given(plot=PLOTS, added=st.sampled_from(CONSTRAINTS))
@settings(max_examples=150, deadline=None)
def test_telling_a_trouble_that_a_practice_answers_never_makes_it_worse(
    cards: list[Card], plot: Plot, added: str
) -> None:
    if added in plot.troubles:
        return
    told = replace(plot, problems=(*(plot.problems or ()), added))
    for card in cards:
        if added in card.facts["soil_constraints"]:
            assert fit_of(card, told).rank()[:3] <= fit_of(card, plot).rank()[:3], card.slug


@given(plot=PLOTS, forgotten=st.sampled_from(sorted(UNKNOWN)))
@settings(max_examples=150, deadline=None)
def test_what_is_not_known_never_makes_a_practice_unfit(cards: list[Card], plot: Plot, forgotten: str) -> None:
    without = replace(plot, **{forgotten: UNKNOWN[forgotten]})  # type: ignore[arg-type]
    for card in cards:
        if fit_of(card, without).verdict == "does_not_fit" and not (forgotten == "water" and plot.water):
            assert fit_of(card, plot).verdict == "does_not_fit", card.slug


def test_of_a_plot_nobody_knows_nothing_is_said(cards: list[Card]) -> None:
    assert {fit_of(card, Plot()).verdict for card in cards} == {"not_known"}


@given(plot=PLOTS)
@settings(max_examples=60, deadline=None)
def test_every_verdict_has_its_reason_and_says_what_was_not_checked(cards: list[Card], plot: Plot) -> None:
    for card in cards:
        fit = fit_of(card, plot)
        assert fit.not_checked
        assert {reason.code for reason in (*fit.reasons_for, *fit.reasons_against)} <= set(REASONS)
        assert (fit.verdict == "does_not_fit") == _stopped(fit), card.slug
        assert fit.verdict != "with_care" or fit.reasons_against
        assert "%" not in str([*fit.reasons_for, *fit.reasons_against]).replace("slope_pct", "")


def _stopped(fit: Fit) -> bool:
    return any(reason.weight == "stop" for reason in fit.reasons_against)


def test_an_unknown_slope_is_told_as_not_checked(cards: list[Card]) -> None:
    zai = next(card for card in cards if card.slug == "zai-pits")
    assert "slope" in fit_of(zai, replace(CRUSTED, slope_pct=None)).not_checked
    assert "slope" not in fit_of(zai, CRUSTED).not_checked
