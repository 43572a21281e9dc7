"""Change, rate and verdict against the hand vectors, and what must hold for any two visits."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil.change import (
    VERDICTS,
    delta_interval,
    fieller_interval,
    independent_change,
    paired_change,
    verdict_of,
)
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.sampling import detectable_change
from fourpermille_desktop.soil.target import co2e, compound_rate, linear_rate, target_gain, target_stock

VECTORS: dict[str, Any] = json.loads((Path(__file__).parents[1] / "data" / "soil_vectors.json").read_text("utf-8"))
VECTOR = VECTORS["paired_change"]
BEFORE, AFTER, YEARS, OUT = VECTOR["t0"], VECTOR["t1"], VECTOR["years"], VECTOR["out"]


def exactly(value: object) -> Any:
    return pytest.approx(value, rel=1e-9)


# --- vectors ---


def test_the_paired_change_comes_out_with_its_rate_and_both_intervals() -> None:
    made = paired_change(BEFORE, AFTER, YEARS)
    assert (made.n, made.df) == (6, 5)
    assert (made.change_t_c_ha, made.se_t_c_ha) == exactly((OUT["mean_diff"], OUT["se"]))
    assert (made.t, made.p) == exactly((OUT["t"], OUT["p"]))
    assert made.ci_t_c_ha == exactly(tuple(OUT["ci95"]))
    assert made.rate_pct_per_year == exactly(OUT["rate_pct_per_yr"])
    assert made.rate_ci == exactly(tuple(OUT["rate_ci_fieller"]))
    assert made.rate_ci_delta == exactly(tuple(OUT["rate_ci_delta"]))
    assert made.compound_rate_pct_per_year == exactly(OUT["compound_rate_pct_per_yr"])
    assert (made.change_t_c_ha_yr, made.co2e_t_ha_yr) == exactly((OUT["dC_t_ha_yr"], OUT["co2e_t_ha_yr"]))
    assert made.detectable_t_c_ha == exactly(detectable_change(6, OUT["sd_diff"]))
    assert made.verdict == "increasing_target_not_excluded"


def test_the_same_stocks_of_other_points_show_no_change() -> None:
    made, out = independent_change(BEFORE, AFTER, YEARS), VECTORS["same_data_independent_welch"]
    assert (made.t, made.p, made.df) == exactly((out["t"], out["p"], out["df"]))
    assert made.ci_t_c_ha == exactly(tuple(out["ci95"]))
    assert made.verdict == "no_change_detected"
    pooled = math.sqrt((made.before.sd or 0) ** 2 / 2 + (made.after.sd or 0) ** 2 / 2)
    assert made.detectable_t_c_ha == exactly(detectable_change(6, pooled, "independent"))


def test_the_target_path_comes_out_linear_and_compound() -> None:
    vector = VECTORS["target_4p1000"]
    for years in (5, 20):
        assert target_stock(vector["s0"], years) == exactly(vector[f"t{years}_linear"])
        assert target_stock(vector["s0"], years, compound=True) == exactly(vector[f"t{years}_compound"])
    assert target_gain(50.0) == exactly(0.2)


def test_carbon_becomes_carbon_dioxide_by_44_over_12() -> None:
    assert co2e(12.0) == exactly(44.0)


# --- the verdict ---

READINGS = {
    "all above the target": ((0.41, 0.9), "above_target"),
    "on the target from above": ((0.4, 0.9), "increasing_target_not_excluded"),
    "around the target": ((0.1, 0.9), "increasing_target_not_excluded"),
    "on the target from below": ((0.1, 0.4), "increasing_target_not_excluded"),
    "between nothing and the target": ((0.1, 0.39), "increasing_below_target"),
    "from nothing on": ((0.0, 0.39), "no_change_detected"),
    "around nothing and the target": ((-0.1, 0.9), "no_change_detected"),
    "up to nothing": ((-0.5, 0.0), "no_change_detected"),
    "all below nothing": ((-0.5, -0.1), "losing"),
    "the target itself": ((0.4, 0.4), "increasing_target_not_excluded"),
    "nothing itself": ((0.0, 0.0), "no_change_detected"),
}


@pytest.mark.parametrize(("interval", "verdict"), READINGS.values(), ids=READINGS.keys())
def test_the_verdict_is_read_from_the_interval(interval: tuple[float, float], verdict: str) -> None:
    assert verdict_of(interval) == verdict in VERDICTS


def test_limits_the_wrong_way_round_are_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError):
        verdict_of((0.5, 0.1))
    with pytest.raises(ValueError):
        paired_change([50, 51], [52], 5)


@pytest.mark.parametrize("change", [paired_change, independent_change])
def test_too_few_or_too_early_is_no_verdict_but_keeps_its_numbers(change: Any) -> None:
    few = change([50, 52], [53, 56], 5)
    early = change(BEFORE, AFTER, 2.9)
    assert few.verdict == early.verdict == "not_enough_data"
    assert few.ci_t_c_ha is not None and early.rate_ci is not None
    assert change(BEFORE, AFTER, 3.0).verdict != "not_enough_data"


@pytest.mark.parametrize("change", [paired_change, independent_change])
def test_one_visit_to_one_point_has_a_change_and_no_interval(change: Any) -> None:
    made = change([50], [52], 5)
    assert (made.change_t_c_ha, made.rate_pct_per_year) == exactly((2.0, 0.8))
    assert made.ci_t_c_ha is made.rate_ci is made.detectable_t_c_ha is made.p is None
    assert made.verdict == "not_enough_data"


def test_a_baseline_that_could_be_nothing_has_no_rate_interval_and_the_change_decides() -> None:
    around = independent_change([1, 30, 2], [3, 25, 40], 5)
    assert around.rate_ci is None and not around.rate_is_estimable and around.verdict == "no_change_detected"
    up = independent_change([1, 9, 2], [90, 95, 99], 5)
    assert up.rate_ci is None and up.ci_t_c_ha is not None and up.ci_t_c_ha[0] > 0
    assert up.verdict == "increasing_target_not_excluded"


def test_a_gain_on_the_target_at_every_point_neither_passes_nor_misses_it() -> None:
    before = [40.0, 50.0, 60.0, 70.0]
    made = paired_change(before, [stock * 1.02 for stock in before], 5)
    assert made.rate_ci == pytest.approx((0.4, 0.4), abs=1e-6)
    assert made.verdict == "increasing_target_not_excluded"


def test_stocks_that_do_not_vary_have_an_interval_without_width_and_no_t() -> None:
    for change in (paired_change, independent_change):
        made = change([50.0] * 4, [51.0] * 4, 5)
        assert made.ci_t_c_ha == exactly((1.0, 1.0)) and made.rate_ci == exactly((0.4, 0.4))
        assert made.t is made.p is None and made.detectable_t_c_ha == 0
        assert made.verdict == "increasing_target_not_excluded"
        assert change([50.0] * 4, [50.0] * 4, 5).verdict == "no_change_detected"


def test_carbon_that_is_gone_is_lost_at_the_full_compound_rate() -> None:
    assert compound_rate(50, 0, 5) == -100.0
    assert linear_rate(50, 0, 5) == exactly(-20.0)


IMPOSSIBLE = {
    "a baseline of 0": (lambda: paired_change([0, 0, 0], [1, 2, 3], 5), "no_baseline"),
    "a baseline near 0": (lambda: independent_change([1e-300] * 3, [1, 2, 3], 5), "no_baseline"),
    "no years": (lambda: paired_change(BEFORE, AFTER, 0), "bad_years"),
    "years back": (lambda: independent_change(BEFORE, AFTER, -5), "bad_years"),
    "endless years": (lambda: independent_change(BEFORE, AFTER, math.inf), "bad_years"),
    "a stock below 0": (lambda: paired_change([50, -1, 50], [50, 51, 52], 5), "bad_stock"),
    "a stock that is none": (lambda: paired_change([50, math.nan, 50], [50, 51, 52], 5), "not_finite"),
    "an empty group": (lambda: independent_change([], [50], 5), "no_values"),
    "a confidence of 0": (lambda: paired_change(BEFORE, AFTER, 5, 0), "bad_confidence"),
    "a ratio over nothing": (lambda: fieller_interval(0, 1, 1, 1, 0, 2), "no_baseline"),
    "a ratio of no number": (lambda: delta_interval(1, math.inf, 1, 1, 0, 2), "not_finite"),
    "a path from nothing": (lambda: target_stock(0, 5), "no_baseline"),
    "a path back": (lambda: target_stock(50, -1), "bad_years"),
    "a path without end": (lambda: target_stock(50, 1e9, compound=True), "bad_years"),
    "a rate of no years": (lambda: linear_rate(50, 51, 0), "bad_years"),
    "a rate to less than nothing": (lambda: compound_rate(50, -1, 5), "bad_stock"),
    "a rate beyond numbers": (lambda: compound_rate(1, 9, 1e-9), "not_finite"),
    "carbon beyond numbers": (lambda: co2e(math.inf), "not_finite"),
}


@pytest.mark.parametrize(("ask", "code"), IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_what_has_no_change_is_refused_with_its_code(ask: Any, code: str) -> None:
    with pytest.raises(Refused) as refused:
        ask()
    assert refused.value.code == code


# --- any two visits ---

stocks = st.floats(20, 120)
visits = st.lists(st.tuples(stocks, stocks), min_size=3, max_size=15)


@settings(max_examples=60)
@given(visits, st.floats(3, 20))
def test_the_rate_lies_in_its_interval_and_both_intervals_agree_on_the_sign(
    pairs: list[tuple[float, float]], years: float
) -> None:
    before, after = [a for a, _ in pairs], [b for _, b in pairs]
    for made in (paired_change(before, after, years), independent_change(before, after, years)):
        assert made.ci_t_c_ha is not None and made.verdict in VERDICTS
        if made.rate_ci is None:
            continue
        low, high = made.rate_ci
        assert low - 1e-6 <= made.rate_pct_per_year <= high + 1e-6
        for rate, change in ((low, made.ci_t_c_ha[0]), (high, made.ci_t_c_ha[1])):
            assert rate * change >= -1e-6 or abs(rate) < 1e-5


@settings(max_examples=60)
@given(visits)
def test_pairs_that_go_together_have_no_larger_error_than_two_groups(pairs: list[tuple[float, float]]) -> None:
    before, after = [a for a, _ in pairs], [b for _, b in pairs]
    mean_before, mean_after = sum(before) / len(before), sum(after) / len(after)
    together = sum((a - mean_before) * (b - mean_after) for a, b in pairs)
    assume(together > 0)
    paired, independent = paired_change(before, after, 5), independent_change(before, after, 5)
    assert paired.se_t_c_ha is not None and independent.se_t_c_ha is not None
    assert paired.se_t_c_ha <= independent.se_t_c_ha * (1 + 1e-9) + 1e-9


@settings(max_examples=40)
@given(visits, st.floats(3, 20), st.floats(0.1, 10))
def test_another_unit_of_carbon_changes_no_rate(pairs: list[tuple[float, float]], years: float, factor: float) -> None:
    before, after = [a for a, _ in pairs], [b for _, b in pairs]
    made = paired_change(before, after, years)
    scaled = paired_change([factor * a for a in before], [factor * b for b in after], years)
    assert scaled.rate_pct_per_year == pytest.approx(made.rate_pct_per_year, rel=1e-6, abs=1e-6)
    if made.rate_ci is not None and scaled.rate_ci is not None:
        assert scaled.rate_ci == pytest.approx(made.rate_ci, rel=1e-4, abs=1e-4)


@settings(max_examples=40)
@given(stocks, st.floats(0.5, 50))
def test_the_target_path_has_the_rate_of_the_target(baseline: float, years: float) -> None:
    assert linear_rate(baseline, target_stock(baseline, years), years) == pytest.approx(0.4, rel=1e-9)
    grown = target_stock(baseline, years, compound=True)
    assert compound_rate(baseline, grown, years) == pytest.approx(0.4, rel=1e-9)
