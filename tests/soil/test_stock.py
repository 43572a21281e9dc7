"""Stocks against hand-worked vectors, a published script's output, and what must hold for any soil."""

from __future__ import annotations

import csv
import json
import math
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.stock import (
    LEAST_RECOVERED,
    STONE_DENSITY_G_CM3,
    VARIANTS,
    Core,
    Layer,
    Uncertainty,
    core_stock,
    fine_earth_g_cm3,
    layer_stock,
    layer_stock_u,
    profile_stock,
    profile_stock_u,
    recovered_share,
    ring_bd_g_cm3,
    ring_volume_cm3,
    summed_u,
)

REFERENCE = Path(__file__).resolve().parents[2].parent / "shared" / "reference" / "esm"
VECTORS = json.loads((Path(__file__).resolve().parents[1] / "data" / "soil_vectors.json").read_text("utf-8"))

# One core: 150 g dry in 100 cm³, 39 g of it stones of 2.6 g/cm³ (15 cm³); the fine earth holds 2 % carbon; 30 cm.
WHOLE = Layer(0, 30, 2.0, 1.50, "whole", cf_vol_pct=15.0)
STONY_CORE = {
    "fine earth over the whole core": Layer(0, 30, 2.0, 1.11),
    "fine earth over its own volume, stones by volume": Layer(0, 30, 2.0, 111 / 85, "fine_per_fine", cf_vol_pct=15.0),
    "fine earth over its own volume, stones by mass": Layer(0, 30, 2.0, 111 / 85, "fine_per_fine", cf_mass_pct=26.0),
    "whole soil, stones by volume": WHOLE,
    "whole soil, stones by mass (Hobley)": Layer(0, 30, 2.0, 1.50, "whole", cf_mass_pct=26.0),
}


@pytest.mark.parametrize("layer", STONY_CORE.values(), ids=STONY_CORE.keys())
def test_one_stony_core_gives_66_60_on_every_basis(layer: Layer) -> None:
    assert layer_stock(layer) == pytest.approx(66.60, rel=1e-12)


def test_the_three_wrong_ways_of_poeplau_are_not_what_comes_out() -> None:
    wrong = (90.0, 78.35294117647, 76.5)
    assert all(abs(layer_stock(layer) - value) > 9 for layer in STONY_CORE.values() for value in wrong)


def test_ten_percent_of_stones_give_70_20() -> None:
    assert layer_stock(Layer(0, 30, 2.0, 1.30, "fine_per_fine", cf_vol_pct=10.0)) == pytest.approx(70.20, rel=1e-12)


def test_the_layer_that_crosses_the_depth_counts_in_part() -> None:
    made = profile_stock(
        [
            Layer(0, 10, 1.8, 1.25, "fine_per_fine", cf_vol_pct=2.0),
            Layer(10, 25, 1.4, 1.40, "fine_per_fine", cf_vol_pct=5.0),
            Layer(25, 40, 0.9, 1.50, "fine_per_fine", cf_vol_pct=10.0),
        ]
    )
    assert [part.stock_t_c_ha for part in made.layers] == pytest.approx([22.05, 27.93, 6.075])
    assert made.stock_t_c_ha == pytest.approx(56.055, rel=1e-12)
    assert made.layers[-1].bottom_cm == 30


def test_the_uncertainty_of_the_hand_vector_comes_out_with_and_without_correlation() -> None:
    layer = Layer(0, 30, 2.0, 1.30, "fine_per_fine", cf_vol_pct=10.0)
    u = Uncertainty(u_soc_pct=0.1, u_bd_g_cm3=0.065, u_cf_pct=3.0, u_thickness_cm=0.5)
    assert layer_stock_u(layer, u) == pytest.approx(5.6111228822758825, rel=1e-12)
    assert 1.96 * layer_stock_u(layer, u) == pytest.approx(10.998, abs=5e-4)
    assert layer_stock_u(layer, replace(u, r_soc_bd=-0.5)) == pytest.approx(4.377739142525512, rel=1e-12)


def test_independent_layers_add_their_variances_and_those_below_the_depth_do_not_count() -> None:
    layers = [Layer(0, 10, 1.8, 1.25), Layer(10, 40, 1.4, 1.40), Layer(40, 60, 0.5, 1.5)]
    us = [Uncertainty(u_soc_pct=0.1), Uncertainty(u_soc_pct=0.2), Uncertainty(u_soc_pct=9.0)]
    assert profile_stock_u(layers, us, 30.0) == pytest.approx(math.hypot(0.1 * 12.5, 0.2 * 1.40 * 20), rel=1e-12)


def test_a_negative_uncertainty_is_refused() -> None:
    with pytest.raises(Refused, match="uncertainty"):
        layer_stock_u(Layer(0, 30, 2.0, 1.30), Uncertainty(u_bd_g_cm3=-0.1))


def test_the_four_variants_of_poeplau_come_out_of_a_core_and_the_fourth_is_taken() -> None:
    vector = VECTORS["coarse_fragments_poeplau"]
    core = Core(150, 100, 39, 2.6)
    for variant, stock_t_c_ha in vector["out"].items():
        assert core_stock(core, 2.0, 30, variant) == pytest.approx(stock_t_c_ha, rel=1e-12)
    assert core_stock(core, 2.0, 30) == core_stock(core, 2.0, 30, "M4")
    assert all(("wrong unless no stones" in VARIANTS[name]) == (name != "M4") for name in vector["out"])


def test_without_stones_all_four_variants_agree() -> None:
    assert {core_stock(Core(130, 100), 2.0, 30, variant) for variant in VARIANTS} == {78.0}


@pytest.mark.parametrize(
    "core",
    [
        Core(0, 100),
        Core(150, 0),
        Core(150, 100, -1),
        Core(150, 100, 150),
        Core(150, 10, 39, 2.6),
        Core(150, 100, 39, 0),
        Core(math.nan, 100),
        Core(150, math.inf),
    ],
)
def test_a_core_that_cannot_be_is_refused(core: Core) -> None:
    with pytest.raises(Refused):
        core_stock(core, 2.0, 30)


def test_carbon_or_thickness_that_cannot_be_is_refused_and_an_unknown_variant_is_a_mistake() -> None:
    for soc_pct, thickness_cm in ((-1, 30), (101, 30), (math.nan, 30), (2, 0), (2, math.inf)):
        with pytest.raises(Refused):
            core_stock(Core(150, 100), soc_pct, thickness_cm)
    with pytest.raises(ValueError, match="M4"):
        core_stock(Core(150, 100), 2.0, 30, "M5")


def test_a_ring_has_the_volume_of_its_cylinder_and_the_density_of_its_mass() -> None:
    assert ring_volume_cm3(5.6, 4.06) == pytest.approx(100.0, abs=0.01)
    assert ring_bd_g_cm3(130 * ring_volume_cm3(5.6, 4.06) / 100, 5.6, 4.06) == pytest.approx(1.30, rel=1e-12)
    for mass_g, diameter_cm, height_cm in ((130, 0, 4), (130, 5.6, -4), (0, 5.6, 4), (300, 5.6, 4), (math.nan, 5.6, 4)):
        with pytest.raises(Refused):
            ring_bd_g_cm3(mass_g, diameter_cm, height_cm)


def test_a_core_shorter_than_its_hole_was_compacted() -> None:
    assert recovered_share(28, 30) == pytest.approx(28 / 30) and recovered_share(28, 30) < LEAST_RECOVERED
    assert recovered_share(29, 30) > LEAST_RECOVERED
    with pytest.raises(Refused):
        recovered_share(28, 0)


def test_a_factor_that_layers_share_adds_linearly_and_the_rest_as_variances() -> None:
    assert summed_u([30, 20], [3, 4]) == pytest.approx(5)
    assert summed_u([30, 20], [0, 0], 0.02) == pytest.approx(0.02 * 50)
    assert summed_u([30, 20], [3, 4], 0.24) == pytest.approx(13)
    for stocks, us, common in (([30], [-1], 0), ([30], [1], math.nan), ([math.inf], [1], 0)):
        with pytest.raises(Refused):
            summed_u(stocks, us, common)


def test_gaps_wholly_below_the_depth_do_not_matter() -> None:
    made = profile_stock([Layer(0, 30, 2.0, 1.3), Layer(40, 60, 1.0, 1.4)], 30)
    assert made.stock_t_c_ha == pytest.approx(78.0)


def test_a_correlation_that_is_none_is_refused() -> None:
    for r in (1.1, -1.1, math.nan):
        with pytest.raises(Refused, match="correlation"):
            layer_stock_u(Layer(0, 30, 2.0, 1.30), Uncertainty(u_soc_pct=0.1, r_soc_bd=r))


IMPOSSIBLE = {
    "a gap": [Layer(0, 10, 1, 1.2), Layer(15, 30, 1, 1.2)],
    "an overlap": [Layer(0, 10, 1, 1.2), Layer(5, 30, 1, 1.2)],
    "a start below the surface": [Layer(5, 30, 1, 1.2)],
    "an end above the depth": [Layer(0, 25, 1, 1.2)],
    "no layer": [],
    "a layer that goes upwards": [Layer(30, 0, 1, 1.2)],
    "negative carbon": [Layer(0, 30, -0.1, 1.2)],
    "carbon over 100 %": [Layer(0, 30, 100.1, 1.2)],
    "no density": [Layer(0, 30, 1, 0)],
    "a density above that of stone": [Layer(0, 30, 1, 2.66)],
    "an unknown basis": [Layer(0, 30, 1, 1.2, "wet")],
    "nothing but stones": [Layer(0, 30, 1, 1.2, "fine_per_fine", cf_vol_pct=100)],
    "stones heavier than the core": [Layer(0, 30, 1, 1.2, "whole", cf_vol_pct=50)],
    "a number that is none": [Layer(0, 30, math.nan, 1.2)],
    "endless depth": [Layer(0, math.inf, 1, 1.2)],
}


@pytest.mark.parametrize("layers", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_what_no_profile_can_have_is_refused(layers: list[Layer]) -> None:
    with pytest.raises(Refused):
        profile_stock(layers)


@pytest.mark.parametrize("depth_cm", [0.0, -1.0, math.nan])
def test_a_depth_that_is_none_is_refused(depth_cm: float) -> None:
    with pytest.raises(Refused, match="depth"):
        profile_stock([Layer(0, 30, 1, 1.2)], depth_cm)


# --- any soil ---

numbers = st.floats
stones = st.one_of(
    st.tuples(st.none(), st.none()),
    st.tuples(numbers(0, 40), st.none()),
    st.tuples(st.none(), numbers(0, 80)),
)


@st.composite
def layer_of(draw: st.DrawFn, top_cm: float = 0.0) -> Layer:
    by_volume, by_mass = draw(stones)
    basis = draw(st.sampled_from(("fine_per_total", "fine_per_fine", "whole")))
    return Layer(
        top_cm, top_cm + draw(numbers(1, 60)), draw(numbers(0, 60)), draw(numbers(1.1, 2.2)), basis, by_volume, by_mass
    )


@settings(max_examples=60)
@given(layer_of(), numbers(0.1, 0.9))
def test_a_layer_cut_in_two_is_the_layer(layer: Layer, share: float) -> None:
    middle_cm = layer.bottom_cm * share
    parts = [replace(layer, bottom_cm=middle_cm), replace(layer, top_cm=middle_cm)]
    whole = profile_stock([layer], layer.bottom_cm)
    cut = profile_stock(parts[::-1], layer.bottom_cm)
    assert cut.stock_t_c_ha == pytest.approx(whole.stock_t_c_ha, rel=1e-9, abs=1e-9)
    assert cut.soil_mass_t_ha == pytest.approx(whole.soil_mass_t_ha, rel=1e-9)


@settings(max_examples=60)
@given(layer_of())
def test_soil_without_carbon_has_no_stock_and_twice_the_carbon_has_twice_the_stock(layer: Layer) -> None:
    assert layer_stock(replace(layer, soc_pct=0.0)) == 0
    assert layer_stock(replace(layer, soc_pct=layer.soc_pct / 2)) == pytest.approx(layer_stock(layer) / 2, rel=1e-12)


@settings(max_examples=60)
@given(layer_of(), numbers(1, 60))
def test_a_deeper_stock_is_never_smaller(layer: Layer, depth_cm: float) -> None:
    depth_cm = min(depth_cm, layer.bottom_cm)
    assert profile_stock([layer], depth_cm).stock_t_c_ha <= layer_stock(layer) * (1 + 1e-12)


@settings(max_examples=60)
@given(layer_of(), numbers(0, 20))
def test_adding_gravel_never_adds_carbon(layer: Layer, more_pct: float) -> None:
    name = "cf_mass_pct" if layer.cf_mass_pct is not None else "cf_vol_pct"
    stonier = replace(layer, **{name: (getattr(layer, name) or 0.0) + more_pct})
    try:
        assert layer_stock(stonier) <= layer_stock(layer) * (1 + 1e-12)
    except Refused as error:
        assert error.code == "stones_impossible"


@settings(max_examples=60)
@given(layer_of())
def test_stones_never_make_fine_earth(layer: Layer) -> None:
    assert 0 < fine_earth_g_cm3(layer) <= layer.bd_g_cm3


@settings(max_examples=60)
@given(layer_of())
def test_the_uncertainty_follows_the_stock_as_small_steps_of_its_quantities_do(layer: Layer) -> None:
    step = 1e-6
    for name, u in (
        ("soc_pct", Uncertainty(u_soc_pct=1)),
        ("bd_g_cm3", Uncertainty(u_bd_g_cm3=1)),
        ("cf_vol_pct", Uncertainty(u_cf_pct=1)),
        ("cf_mass_pct", Uncertainty(u_cf_pct=1)),
    ):
        if getattr(layer, name) is None:
            continue
        up, down = (replace(layer, **{name: getattr(layer, name) + way * step}) for way in (1, -1))
        if down.soc_pct < 0 or (down.cf_vol_pct or 0) < 0 or (down.cf_mass_pct or 0) < 0:
            continue
        slope = (layer_stock(up) - layer_stock(down)) / (2 * step)
        assert layer_stock_u(layer, u) == pytest.approx(abs(slope), rel=1e-4, abs=1e-4)


def test_stones_by_mass_and_by_volume_of_the_same_core_agree() -> None:
    by_mass = 15.0 * STONE_DENSITY_G_CM3 / 1.50
    assert layer_stock(replace(WHOLE, cf_vol_pct=None, cf_mass_pct=by_mass)) == pytest.approx(layer_stock(WHOLE))


# --- a published script's own output ---


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="no ../shared/reference beside this checkout")
def test_the_cumulative_stocks_of_von_haden_2020_come_out() -> None:
    with (REFERENCE / "vonhaden2020_expected_fixed_depth.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if not row["ID"].startswith("PROTOCOL")]
    compared = 0
    for _key, held in groupby(rows, key=lambda row: (row["dataset"], row["ID"], row["Rep"])):
        layers: list[Layer] = []
        for row in held:
            values = [float(row[name]) for name in ("Upper_cm", "Lower_cm", "SOC_pct", "BD_g_cm3")]
            layers.append(Layer(*values))
            made = profile_stock(layers, layers[-1].bottom_cm)
            assert made.stock_t_c_ha == pytest.approx(100 * float(row["Cum_SOC_g_cm2"]), rel=1e-12)
            assert made.soil_mass_t_ha == pytest.approx(100 * float(row["Cum_Soil_g_cm2"]), rel=1e-12)
            compared += 1
    assert compared > 80
