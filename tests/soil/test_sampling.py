"""Sampling design against the hand vectors, and what must hold for any design."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.sampling import (
    Stratum,
    best_cores,
    composite_variance,
    detectable_change,
    neyman_allocation,
    neyman_shares,
    proportional_allocation,
    satterthwaite_df,
    sd_of_differences,
    size_for_change,
    size_for_error,
    size_in_finite,
    stratified_mean,
    years_to_see_target,
)
from fourpermille_desktop.soil.student import described, mean_interval, t_quantile, two_sided_p, two_sided_t

VECTORS: dict[str, Any] = json.loads((Path(__file__).parents[1] / "data" / "soil_vectors.json").read_text("utf-8"))


def exactly(value: object) -> Any:
    return pytest.approx(value, rel=1e-9)


# --- vectors ---


def test_the_interval_of_eight_values_comes_out() -> None:
    vector = VECTORS["t_ci"]
    made, out = described(vector["in"]), vector["out"]
    assert (made.n, made.mean, made.sd, made.se) == exactly((8, out["mean"], out["sd"], out["se"]))
    assert two_sided_t(7) == exactly(out["t"])
    assert mean_interval(made) == exactly((out["lo"], out["hi"]))
    low, high = mean_interval(made, 90.0)
    assert (high - low) / 2 == exactly(out["half90"])


@pytest.mark.parametrize("vector", VECTORS["n_required"])
def test_the_size_for_an_error_uses_the_t_of_the_size_itself(vector: dict[str, Any]) -> None:
    n = size_for_error(vector["cv"], vector["rel_err"], 100 * vector["conf"])
    assert n == vector["n"] > vector["n_z"]


def test_a_field_of_forty_points_needs_seventeen_of_the_twenty_seven() -> None:
    vector = VECTORS["fpc"]
    assert size_in_finite(vector["n0"], vector["N"]) == vector["n_ceil"] == size_for_error(25, 10, population=40)


def _sd(vector: dict[str, Any]) -> float:
    return float(vector["sd_diff"] if vector["design"] == "paired" else vector["sd"])


@pytest.mark.parametrize("vector", VECTORS["mdd"])
def test_the_detectable_change_comes_out_paired_and_independent(vector: dict[str, Any]) -> None:
    n = vector["n"] if vector["design"] == "paired" else vector["n_each"]
    assert detectable_change(n, _sd(vector), vector["design"]) == exactly(vector["mdd"])


@pytest.mark.parametrize("vector", VECTORS["n_for_mdd"])
def test_the_size_for_a_change_comes_out_and_one_fewer_is_too_few(vector: dict[str, Any]) -> None:
    n = vector["n"] if vector["design"] == "paired" else vector["n_each"]
    assert size_for_change(vector["delta"], _sd(vector), vector["design"]) == n
    assert detectable_change(n - 1, _sd(vector), vector["design"]) > vector["delta"]


def test_twenty_pairs_see_the_target_of_fifty_tonnes_after_thirteen_years() -> None:
    seen_t_c_ha = detectable_change(20, 4.0)
    assert seen_t_c_ha == pytest.approx(2.64, abs=0.005)
    assert years_to_see_target(seen_t_c_ha, 50.0) == pytest.approx(13.2, abs=0.05)


def test_the_stratified_mean_comes_out_with_its_degrees_of_freedom() -> None:
    vector = VECTORS["stratified_mean"]
    rows = zip(vector["W"], vector["mean"], vector["sd"], vector["n"], strict=True)
    made, out = stratified_mean([Stratum(*row) for row in rows]), vector["out"]
    assert (made.mean, made.se, made.df) == exactly((out["mean"], out["se"], out["df_satterthwaite"]))
    assert made.half_width() == exactly(out["half95_satt"])
    assert made.df_simple == out["df_simple"]
    assert two_sided_t(made.df_simple) * made.se == exactly(out["half95_simple"])


def test_the_two_allocations_come_out_and_their_variances() -> None:
    vector = VECTORS["neyman"]
    n, weights, sds = vector["n"], vector["W"], vector["sd"]
    assert proportional_allocation(n, weights) == vector["prop"]
    shares = neyman_shares(weights, sds)
    assert [n * share for share in shares] == pytest.approx(vector["neyman"], abs=1e-6)
    assert neyman_allocation(n, weights, sds) == [9, 9, 3]

    def variance(of_each: list[float]) -> float:
        return sum((w * s) ** 2 / part for w, s, part in zip(weights, sds, of_each, strict=True))

    assert variance(vector["prop"]) == exactly(vector["var_prop"])
    assert variance([n * share for share in shares]) == exactly(vector["var_neyman"])


def test_composites_lessen_the_variance_and_their_best_size_comes_from_the_costs() -> None:
    vector = VECTORS["compositing"]
    for cores, composites, variance in vector["cases"]:
        made = composite_variance(vector["s2_spatial"], vector["s2_assay"], cores, composites)
        assert made == exactly(variance)
    made = best_cores(vector["s2_spatial"], vector["s2_assay"], vector["cost_core"], vector["cost_assay"])
    assert made == exactly(vector["k_opt"])


# --- single readings ---


def test_points_that_agree_between_visits_differ_less() -> None:
    assert sd_of_differences(8, 0) == exactly(8 * math.sqrt(2))
    assert sd_of_differences(8, 0.5) == exactly(8)
    assert sd_of_differences(8, 1) == 0


def test_who_looks_for_a_gain_only_sees_it_sooner() -> None:
    two, one = detectable_change(10, 4.0), detectable_change(10, 4.0, one_sided=True)
    assert one == exactly((t_quantile(0.95, 9) + t_quantile(0.8, 9)) * 4 / math.sqrt(10)) and one < two
    assert size_for_change(2, 4, one_sided=True) < size_for_change(2, 4)


def test_the_share_of_t_and_its_quantile_undo_each_other() -> None:
    assert two_sided_p(two_sided_t(9.8, 95.0), 9.8) == exactly(0.05)
    assert two_sided_p(0.0, 3) == 1.0
    assert two_sided_t(1e8) == pytest.approx(1.959964, abs=1e-6)


def test_a_single_value_has_a_mean_and_no_interval() -> None:
    made = described([3.5])
    assert (made.mean, made.sd, made.se) == (3.5, None, None)
    with pytest.raises(Refused, match="interval"):
        mean_interval(made)


def test_equal_values_have_no_spread_at_all() -> None:
    assert described([0.1] * 7).sd == 0.0


def test_strata_without_spread_keep_simple_degrees_of_freedom() -> None:
    made = stratified_mean([Stratum(1, 40, 0, 4), Stratum(3, 60, 0, 6)])
    assert (made.mean, made.se, made.df) == (55.0, 0.0, 8.0)
    assert satterthwaite_df([0.0, 0.0], [3, 5]) is None


def test_areas_in_hectares_are_as_good_as_shares() -> None:
    assert proportional_allocation(20, [5.0, 3.0, 2.0]) == [10, 6, 4]
    assert proportional_allocation(4, [98.0, 1.0, 1.0], least=3) == [4, 3, 3]


def test_no_spread_needs_two_samples() -> None:
    assert size_for_error(0, 5) == size_for_change(1, 0) == 2


IMPOSSIBLE = {
    "an error of 0": lambda: size_for_error(25, 0),
    "a negative spread": lambda: size_for_error(-1, 10),
    "a spread that is none": lambda: size_for_error(math.nan, 10),
    "an endless error": lambda: size_for_error(25, math.inf),
    "a confidence of 100 %": lambda: size_for_error(25, 10, 100),
    "a population of one": lambda: size_for_error(25, 10, 95, 1),
    "half a point": lambda: size_for_error(25, 10, 95, 40.5),
    "an endless population": lambda: size_for_error(25, 10, 95, math.inf),
    "more samples than there are": lambda: size_for_error(1e6, 1e-6),
    "a change of 0": lambda: size_for_change(0, 4),
    "a change too small to see": lambda: size_for_change(1e-9, 4),
    "a power of 100 %": lambda: size_for_change(2, 4, power_pct=100),
    "a power that plans to miss": lambda: size_for_change(2, 4, power_pct=20),
    "a design of another name": lambda: size_for_change(2, 4, "crossed"),
    "one pair": lambda: detectable_change(1, 4),
    "a spread below 0": lambda: detectable_change(9, -4),
    "a correlation over 1": lambda: sd_of_differences(4, 1.1),
    "a baseline of 0": lambda: years_to_see_target(2, 0),
    "no stratum": lambda: stratified_mean([]),
    "a stratum of one sample": lambda: stratified_mean([Stratum(1, 40, 2, 1)]),
    "a stratum without area": lambda: proportional_allocation(9, [1, 0]),
    "no sample": lambda: proportional_allocation(0, [1, 2]),
    "strata of one sample": lambda: proportional_allocation(9, [1, 2], least=1),
    "no spread to share by": lambda: neyman_allocation(9, [1, 2], [0, 0]),
    "a composite without a core": lambda: composite_variance(64, 4, 0, 10),
    "an analysis without error": lambda: best_cores(64, 0, 4, 20),
    "a core that costs nothing": lambda: best_cores(64, 4, 0, 20),
    "no value": lambda: described([]),
    "a value that is none": lambda: described([1.0, math.nan]),
}


@pytest.mark.parametrize("ask", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_what_cannot_be_planned_is_refused_with_a_code(ask: Any) -> None:
    with pytest.raises(Refused) as refused:
        ask()
    assert refused.value.code


@pytest.mark.parametrize(
    "ask", [lambda: t_quantile(1.0, 5), lambda: two_sided_p(math.nan, 5), lambda: t_quantile(0.5, 0)]
)
def test_a_mistake_of_the_caller_is_no_refusal(ask: Any) -> None:
    with pytest.raises(ValueError) as mistake:
        ask()
    assert not isinstance(mistake.value, Refused)


# --- any design ---

sds = st.floats(0.1, 50)
designs = st.sampled_from(["paired", "independent"])


@settings(max_examples=40)
@given(st.integers(2, 200), sds, designs, st.floats(50, 99), st.floats(50, 99))
def test_more_samples_see_a_smaller_change(n: int, sd: float, design: str, confidence: float, power: float) -> None:
    seen = detectable_change(n, sd, design, confidence, power)
    assert 0 < detectable_change(n + 1, sd, design, confidence, power) < seen


@settings(max_examples=30)
@given(st.floats(5, 80), st.floats(2, 40), st.floats(50, 99))
def test_the_size_is_the_smallest_that_holds_the_error(cv: float, error: float, confidence: float) -> None:
    n = size_for_error(cv, error, confidence)
    assert two_sided_t(n - 1, confidence) * cv / math.sqrt(n) <= error * (1 + 1e-12)
    assert n == 2 or two_sided_t(n - 2, confidence) * cv / math.sqrt(n - 1) > error * (1 - 1e-12)


@settings(max_examples=40)
@given(st.integers(2, 10_000), st.integers(2, 10_000))
def test_a_counted_field_never_needs_more_than_it_has(n: int, population: int) -> None:
    assert 2 <= size_in_finite(n, population) <= min(n, population)


@settings(max_examples=40)
@given(st.integers(1, 300), st.lists(st.tuples(st.floats(0.1, 100), sds), min_size=1, max_size=8), st.integers(2, 4))
def test_an_allocation_gives_at_least_what_is_asked(n: int, strata: list[tuple[float, float]], least: int) -> None:
    weights, spreads = [w for w, _ in strata], [s for _, s in strata]
    for made in (proportional_allocation(n, weights, least), neyman_allocation(n, weights, spreads, least)):
        assert sum(made) >= n and min(made) >= least
        assert sum(made) < n + (least + 1) * len(made)


@settings(max_examples=30)
@given(st.lists(st.tuples(st.floats(0.1, 9), st.floats(1, 90), sds, st.integers(2, 20)), min_size=1, max_size=6))
def test_degrees_of_freedom_lie_between_the_least_of_a_stratum_and_their_sum(rows: list[Any]) -> None:
    made = stratified_mean([Stratum(*row) for row in rows])
    assert min(row[3] - 1 for row in rows) - 1e-9 <= made.df <= made.df_simple + 1e-9
    assert min(row[1] for row in rows) - 1e-9 <= made.mean <= max(row[1] for row in rows) + 1e-9


@settings(max_examples=30)
@given(sds, st.floats(0.01, 1))
def test_pairs_that_agree_differ_less_than_two_groups(sd: float, r: float) -> None:
    assert sd_of_differences(sd, r) < sd_of_differences(sd, 0)
