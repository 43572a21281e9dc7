"""Stocks at equivalent soil mass against hand vectors, two published scripts' outputs, and what holds for any soil."""

from __future__ import annotations

import csv
import json
import math
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil.equivalent_mass import (
    EsmStock,
    MassProfile,
    ReferenceMass,
    esm,
    mass_profile,
    protocol_masses,
    reference_masses,
)
from fourpermille_desktop.soil.hyman import hyman, linear
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.stock import Layer, profile_stock

REFERENCE = Path(__file__).resolve().parents[2].parent / "shared" / "reference" / "esm"
VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).resolve().parents[1] / "data" / "soil_vectors.json").read_text("utf-8")
)
needs_reference = pytest.mark.skipif(not REFERENCE.is_dir(), reason="no ../shared/reference beside this checkout")


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(newline="") as file:
        return list(csv.DictReader(file))


def hand(which: str) -> MassProfile:
    held = VECTORS["esm_hand_total_mass"][which]
    return mass_profile([Layer(top, bottom, soc, bd) for top, bottom, bd, soc in held])


def cumulative(made: EsmStock) -> list[float]:
    return [one.cumulative_t_c_ha for one in made.intervals]


# --- hand vectors ---


@pytest.mark.parametrize(
    ("mass", "vector", "masses"),
    [
        ("total", "esm_hand_total_mass", "ref_mass_t_ha"),
        ("mineral", "esm_hand_mineral_mass_som_1.724", "ref_mineral_mass_t_ha"),
    ],
)
def test_the_compacted_hand_profile_gives_the_vectors_by_both_methods(mass: str, vector: str, masses: str) -> None:
    expected = VECTORS[vector]
    references = reference_masses([hand("baseline")], (10, 30), mass)
    assert [one.mass_t_ha for one in references] == pytest.approx(list(expected[masses].values()), rel=1e-12)
    for method in ("linear", "hyman"):
        [made] = esm([hand("resample")], references, method, mass)
        assert cumulative(made) == pytest.approx(list(expected[f"esm_resample_{method}"].values()), rel=1e-9)
        assert made.method == method
        first, second = made.intervals
        assert second.stock_t_c_ha == pytest.approx(second.cumulative_t_c_ha - first.stock_t_c_ha)


def test_both_methods_come_with_every_answer() -> None:
    references = reference_masses([hand("baseline")], (10, 30), "total")
    [by_spline], [straight] = (esm([hand("resample")], references, method, "total") for method in ("hyman", "linear"))
    for one, other in zip(by_spline.intervals, straight.intervals, strict=True):
        assert one.hyman_t_c_ha == one.cumulative_t_c_ha == other.hyman_t_c_ha
        assert one.linear_t_c_ha == other.cumulative_t_c_ha == other.linear_t_c_ha


# --- published scripts ---


def von_haden(dataset: str) -> dict[tuple[str, str, str], MassProfile]:
    held: dict[tuple[str, str, str], list[dict[str, str]]] = defaultdict(list)
    for row in rows("vonhaden2020_input.csv"):
        if row["dataset"] == dataset:
            held[row["ID"], row["Rep"], row["Ref_ID"]].append(row)
    made = {}
    for key, found in held.items():
        layers = [Layer(*(float(r[n]) for n in ("Upper_cm", "Lower_cm", "SOC_pct", "BD_g_cm3"))) for r in found]
        made[key] = mass_profile(layers, [float(r["SOM_pct"]) for r in found])
    return made


@needs_reference
@pytest.mark.parametrize("dataset", ["a_temporal_paired", "b_temporal_random", "c_comparative", "d_protocol"])
@pytest.mark.parametrize("extrapolate", [False, True])
def test_the_published_rows_of_von_haden_2020_come_out(dataset: str, extrapolate: bool) -> None:
    expected: dict[tuple[str, str, str], list[dict[str, str]]] = defaultdict(list)
    for row in rows("vonhaden2020_expected_esm_hyman.csv"):
        if (row["dataset"], row["extrapolation"]) == (dataset, str(extrapolate).upper()):
            expected[row["ID"], row["Rep"], row["Ref_ID"]].append(row)
    profiles = von_haden(dataset)
    assert expected.keys() == profiles.keys() and len(expected) >= 6
    for key, profile in profiles.items():
        held = [other for (name, _rep, _ref), other in profiles.items() if name == key[2]]
        references = reference_masses(held, (10, 30, 50, 100))
        [made] = esm([profile], references, extrapolate=extrapolate)
        wanted = expected[key]
        assert [one.bottom_cm for one in made.intervals] == [float(row["Lower_cm"]) for row in wanted]
        assert [one.mass_t_ha / 100 for one in made.intervals] == pytest.approx(
            [float(row["Cum_Min_Soil_g_cm2"]) for row in wanted], rel=1e-12
        )
        assert [one.cumulative_t_c_ha / 100 for one in made.intervals] == pytest.approx(
            [float(row["Cum_SOC_g_cm2"]) for row in wanted], abs=1e-9, rel=0
        )
        assert [one.stock_t_c_ha / 100 for one in made.intervals] == pytest.approx(
            [float(row["SOC_g_cm2"]) for row in wanted], abs=1e-9, rel=0
        )
        at = [one.mass_t_ha for one in made.intervals]
        assert (hyman(profile.cumulative_t_ha("mineral"), profile.som_t_ha, at) / 100).tolist() == pytest.approx(
            [float(row["Cum_SOM_g_cm2"]) for row in wanted], abs=1e-9, rel=0
        )


def simple_esm() -> dict[str, MassProfile]:
    """The example's profiles: carbon layers with the mean density of the finer density layers inside them."""
    fine: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    for row in rows("simpleesm_input_bd.csv"):
        limits = (-float(row["Upper_cm"]), -float(row["Lower_cm"]), float(row["BD_g_cm3"]))
        fine[f"{row['Campaign']}_{row['Plot']}_{row['Point']}"].append(limits)
    layers: dict[str, list[Layer]] = defaultdict(list)
    for row in rows("simpleesm_input_conc.csv"):
        name, top, bottom = (
            f"{row['Campaign']}_{row['Plot']}_{row['Point']}",
            -float(row["Upper_cm"]),
            -float(row["Lower_cm"]),
        )
        inside = sum(bd * max(0.0, min(low, bottom) - max(high, top)) for high, low, bd in fine[name])
        layers[name].append(Layer(top, bottom, float(row["SOC_g_kg"]) / 10, inside / (bottom - top)))
    return {name: mass_profile(held) for name, held in layers.items()}


@needs_reference
@pytest.mark.parametrize(
    ("file", "column", "method", "within"),
    [
        ("simpleesm_expected_ESM2.csv", "SOC_stock_cum_ESM2", "hyman", 1e-9),
        ("simpleesm_expected_ESM.csv", "SOC_stock_cum_ESM", "linear", 0.2),
    ],
)
def test_the_published_rows_of_simple_esm_come_out(file: str, column: str, method: str, within: float) -> None:
    references, total = {}, 0.0
    for row in rows("simpleesm_input_refmass.csv"):
        total += float(row["Ref_soil_mass_t_ha"])
        references[-float(row["Lower_cm"])] = total
    profiles = simple_esm()
    stocks = esm(list(profiles.values()), protocol_masses(references), method, "total")
    made = dict(zip(profiles, stocks, strict=True))
    expected = rows(file)
    assert len(expected) == 60 == sum(len(one.intervals) for one in stocks)
    for row in expected:
        found = made[row["Point_ID"]].intervals[int(row["Layer"]) - 1].cumulative_t_c_ha
        assert found == pytest.approx(float(row[column]), abs=within, rel=0)


# --- edges ---

LAYERS = [Layer(0, 10, 2.0, 1.2), Layer(10, 30, 1.4, 1.35), Layer(30, 50, 0.8, 1.5)]


def test_a_mass_beyond_the_sampled_one_has_no_interval_unless_asked_and_is_then_flagged() -> None:
    light = mass_profile([replace(layer, bd_g_cm3=layer.bd_g_cm3 * 0.9) for layer in LAYERS])
    references = reference_masses([mass_profile(LAYERS)], (10, 30, 50))
    [closed], [opened] = esm([light], references), esm([light], references, extrapolate=True)
    assert [one.bottom_cm for one in closed.intervals] == [10, 30]
    assert any("50 cm is more than was sampled" in text for text in closed.warnings)
    assert [one.is_extrapolated for one in opened.intervals] == [False, False, True]
    assert any("extrapolated" in text for text in opened.warnings)


def test_extrapolation_does_not_go_deeper_than_the_profile() -> None:
    shallow = mass_profile([*LAYERS[:2], replace(LAYERS[2], bottom_cm=40)])
    [made] = esm([shallow], reference_masses([mass_profile(LAYERS)], (30, 50)), extrapolate=True)
    assert [one.bottom_cm for one in made.intervals] == [30]


def test_under_three_layers_the_stock_is_linear_and_says_so() -> None:
    two = mass_profile(LAYERS[:2])
    [made] = esm([two], reference_masses([two], (10, 30)))
    assert made.method == "linear" and any("three layers" in text for text in made.warnings)
    assert all(one.hyman_t_c_ha is None for one in made.intervals)


def test_one_layer_is_a_line_from_the_surface_and_never_extrapolated() -> None:
    one_layer = mass_profile([Layer(0, 30, 1.5, 1.3)])
    references = [ReferenceMass(10, 1000, 1), ReferenceMass(30, 3900, 1)]
    [made] = esm([one_layer], references, mass="total", extrapolate=True)
    assert cumulative(made) == pytest.approx([15.0, 58.5])
    [made] = esm([one_layer], [references[0], ReferenceMass(30, 3901, 1)], mass="total", extrapolate=True)
    assert cumulative(made) == pytest.approx([15.0])


def test_a_reference_in_the_last_layer_and_methods_that_part_are_warned_of() -> None:
    steep = mass_profile([Layer(0, 10, 4.0, 1.2), Layer(10, 20, 0.3, 1.3), Layer(20, 60, 0.3, 1.4)])
    [made] = esm([steep], [ReferenceMass(5, 600, 1), ReferenceMass(40, 5000, 1)], mass="total")
    assert any("40 cm falls in the last layer" in text for text in made.warnings)
    assert any("differ by" in text for text in made.warnings)


def test_a_reference_at_the_end_of_the_last_layer_is_not_warned_of() -> None:
    profile = mass_profile(LAYERS, [3.5, 2.4, 1.4])
    [made] = esm([profile], reference_masses([profile, profile, profile], (10, 30, 50)))
    assert made.warnings == () and len(made.intervals) == 3


def test_organic_matter_that_was_not_measured_is_taken_from_carbon_and_told() -> None:
    assumed, measured = mass_profile(LAYERS), mass_profile(LAYERS, [1.724 * layer.soc_pct for layer in LAYERS])
    assert assumed.som_t_ha == measured.som_t_ha
    assert "1.724" in assumed.warnings[0] and measured.warnings == ()


def test_what_lies_below_a_gap_is_left_out_and_told() -> None:
    made = mass_profile([*LAYERS[:2], Layer(40, 50, 0.8, 1.5)])
    assert made.depths_cm == (0, 10, 30) and any("gap from 30 to 40" in text for text in made.warnings)


def test_a_reference_profile_that_ends_above_a_depth_does_not_count_there() -> None:
    deep, shallow = mass_profile(LAYERS), mass_profile([replace(layer, bd_g_cm3=1.0) for layer in LAYERS[:2]])
    found = reference_masses([deep, shallow], (10, 20, 50, 80), "total")
    assert [(one.depth_cm, one.profiles) for one in found] == [(10, 2), (20, 2), (50, 1)]
    assert [one.mass_t_ha for one in found] == pytest.approx([1100, (1200 + 1350 + 2000) / 2, 6900])


REFUSED = {
    "no layer": [],
    "a start below the surface": [Layer(5, 30, 1, 1.2)],
    "an overlap": [Layer(0, 10, 1, 1.2), Layer(5, 30, 1, 1.2)],
    "no density": [Layer(0, 30, 1, 0)],
    "more organic matter than soil": [Layer(0, 30, 59, 1.2)],
    "a layer too thin to weigh": [Layer(0, 30, 1, 1.2), Layer(30, 30 + 4e-15, 1, 0.01)],
    "a number that is none": [Layer(0, 30, math.nan, 1.2)],
}


@pytest.mark.parametrize("layers", REFUSED.values(), ids=REFUSED.keys())
def test_what_no_profile_can_have_is_refused(layers: list[Layer]) -> None:
    with pytest.raises(Refused):
        mass_profile(layers)


@pytest.mark.parametrize("som_pct", [100.0, 150.0, 1.0, -1.0, math.nan, math.inf])
def test_organic_matter_that_cannot_be_is_refused(som_pct: float) -> None:
    with pytest.raises(Refused, match="organic matter"):
        mass_profile([Layer(0, 30, 2, 1.2)], [som_pct])


@pytest.mark.parametrize(
    "references",
    [
        [ReferenceMass(10, 2000, 1), ReferenceMass(30, 2000, 1)],
        [ReferenceMass(30, 4000, 1), ReferenceMass(10, 1200, 1)],
        [ReferenceMass(10, 0, 1)],
        [ReferenceMass(10, math.nan, 1)],
    ],
)
def test_reference_masses_that_do_not_grow_are_refused(references: list[ReferenceMass]) -> None:
    with pytest.raises(Refused, match="reference mass"):
        esm([mass_profile(LAYERS)], references)


@pytest.mark.parametrize(
    ("x", "y"),
    [([0, 1, 1], [0, 1, 2]), ([0, 2, 1], [0, 1, 2]), ([0, 1, 2], [0, 2, 1]), ([0, 1, math.nan], [0, 1, 2])],
)
def test_points_that_no_cumulative_curve_has_are_refused(x: list[float], y: list[float]) -> None:
    for method in (hyman, linear):
        with pytest.raises(Refused):
            method(x, y, [0.5])


def test_a_depth_that_is_none_and_an_unknown_word_are_refused() -> None:
    with pytest.raises(Refused, match="depth"):
        reference_masses([mass_profile(LAYERS)], (10, math.nan))
    with pytest.raises(ValueError, match="mass"):
        reference_masses([mass_profile(LAYERS)], (10,), "wet")
    with pytest.raises(ValueError, match="method"):
        esm([mass_profile(LAYERS)], [], "pchip")


# --- any soil ---


@st.composite
def soils(draw: st.DrawFn, least: int = 1) -> list[Layer]:
    bottom_cm, made = 0.0, []
    for _ in range(draw(st.integers(least, 6))):
        top_cm, bottom_cm = bottom_cm, bottom_cm + draw(st.floats(2, 30))
        made.append(Layer(top_cm, bottom_cm, draw(st.floats(0, 20)), draw(st.floats(0.4, 2.0))))
    return made


def some_references(
    layers: list[Layer], mass: str, shares: tuple[float, ...] = (0.2, 0.6, 0.95)
) -> list[ReferenceMass]:
    return reference_masses([mass_profile(layers)], [layers[-1].bottom_cm * share for share in shares], mass)


@settings(max_examples=50, deadline=None)
@given(soils(), st.sampled_from(("mineral", "total")), st.sampled_from(("hyman", "linear")))
def test_an_unchanged_profile_has_its_fixed_depth_stock(layers: list[Layer], mass: str, method: str) -> None:
    profile = mass_profile(layers)
    depths_cm = [layer.bottom_cm for layer in layers]
    [made] = esm([profile], reference_masses([profile], depths_cm, mass), method, mass)
    assert cumulative(made) == pytest.approx([profile_stock(layers, d).stock_t_c_ha for d in depths_cm], rel=1e-9)


@settings(max_examples=50, deadline=None)
@given(soils(), soils(), st.floats(0.1, 0.9))
def test_a_layer_cut_in_two_is_the_layer_in_the_linear_method(
    baseline: list[Layer], layers: list[Layer], share: float
) -> None:
    last = layers[-1]
    middle_cm = last.top_cm + share * last.thickness_cm
    cut = [*layers[:-1], replace(last, bottom_cm=middle_cm), replace(last, top_cm=middle_cm)]
    references = some_references(baseline, "mineral")
    whole, parts = esm([mass_profile(layers), mass_profile(cut)], references, "linear")
    assert cumulative(whole) == pytest.approx(cumulative(parts), rel=1e-9, abs=1e-9)


@settings(max_examples=50, deadline=None)
@given(soils(3), soils(3), st.sampled_from((0.01, 1e-4, 1000.0)))
def test_another_unit_of_mass_changes_nothing(baseline: list[Layer], layers: list[Layer], factor: float) -> None:
    profile, reference = mass_profile(layers), some_references(baseline, "total")
    x, y, at = (np.array(v) for v in (profile.mass_t_ha, profile.soc_t_c_ha, [one.mass_t_ha for one in reference]))
    for method in (hyman, linear):
        inside = at[at <= x[-1]]
        assert method(x * factor, y * factor, inside * factor) / factor == pytest.approx(method(x, y, inside), rel=1e-9)


@settings(max_examples=50, deadline=None)
@given(soils(2))
def test_the_curve_never_falls_and_goes_through_every_point(layers: list[Layer]) -> None:
    profile = mass_profile(layers)
    x, y = profile.mass_t_ha, profile.soc_t_c_ha
    assert hyman(x, y, x) == pytest.approx(np.array(y), rel=1e-9, abs=1e-9)
    curve = hyman(x, y, np.linspace(0, x[-1], 101)).tolist()
    assert all(after >= before - 1e-9 * y[-1] for before, after in pairwise(curve))


@settings(max_examples=50, deadline=None)
@given(soils(), soils(), st.floats(0, 30))
def test_gravel_never_adds_carbon_to_the_same_depth(_other: list[Layer], layers: list[Layer], stones: float) -> None:
    depth_cm = layers[-1].bottom_cm
    stony = [replace(layer, bd_basis="fine_per_fine", cf_vol_pct=stones) for layer in layers]
    assert profile_stock(stony, depth_cm).stock_t_c_ha <= profile_stock(layers, depth_cm).stock_t_c_ha * (1 + 1e-12)


def test_many_profiles_at_once_are_each_as_alone() -> None:
    profiles = [mass_profile(LAYERS[:n]) for n in (3, 1, 2, 3)]
    references = reference_masses([mass_profile(LAYERS)], (5, 9))
    assert esm(profiles, references) == [esm([profile], references)[0] for profile in profiles]
