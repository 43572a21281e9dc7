"""The paths of the What-if page against the Tier 1 vector, and what must hold of any of them."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil.futures import (
    YEARS,
    Futures,
    Gain,
    Way,
    gain,
    gain_co2e,
    measured_point,
    shown,
    stepped,
    table,
    yearly,
)
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.student import t_quantile

VECTORS = json.loads((Path(__file__).resolve().parents[1] / "data" / "soil_vectors.json").read_text("utf-8"))
TIER1 = VECTORS["ipcc_tier1"]
CHANGE = 20 * TIER1["delta_t_c_ha_yr"]
U = 20 * TIER1["sd_delta_analytic"]


def of_vector() -> Futures:
    return stepped(2026, TIER1["soc0"], [("0", CHANGE, U)])


def test_the_tier_1_vector_is_the_new_way_and_its_band() -> None:
    futures = of_vector()
    way = futures.way("0")
    assert way is not None
    assert way.stock_t_c_ha[5] == pytest.approx(TIER1["soc_after_5yr"])
    assert way.stock_t_c_ha[-1] == pytest.approx(TIER1["soc20"])
    found = gain(futures, "0")
    assert found.middle_t_c_ha == pytest.approx(CHANGE)
    assert (found.high_t_c_ha or 0) - found.middle_t_c_ha == pytest.approx(1.96 * U, rel=1e-4)
    assert found.direction == "more"
    assert gain_co2e(found).middle_t_c_ha == pytest.approx(20 * TIER1["co2e"])


def test_the_target_path_is_linear_from_the_carbon_of_now() -> None:
    target = VECTORS["target_4p1000"]
    futures = stepped(2026, target["s0"], [])
    assert futures.target_t_c_ha[5] == pytest.approx(target["t5_linear"])
    assert futures.target_t_c_ha[20] == pytest.approx(target["t20_linear"])


def test_a_way_that_equals_todays_gains_nothing() -> None:
    assert gain(of_vector(), "1") == Gain(0.0, 0.0, 0.0)
    assert gain(of_vector(), "1").direction == "same"


def test_a_range_over_both_sides_says_either() -> None:
    assert Gain(1.0, -0.5, 2.5).direction == "either"
    assert Gain(-1.0, -2.0, -0.1).direction == "less"
    assert Gain(1.0, None, None).direction == "more"
    assert Gain(0.04, 0.0, 0.04).direction == "same"


def test_a_way_without_uncertainty_has_no_range() -> None:
    found = gain(stepped(2026, 40.0, [("0", 3.0, None)]), "0")
    assert (found.low_t_c_ha, found.high_t_c_ha) == (None, None)


@pytest.mark.parametrize(
    ("start", "change", "u", "code"),
    [(0.0, 1.0, 1.0, "no_baseline"), (math.nan, 1.0, 1.0, "not_finite"), (10.0, -11.0, 1.0, "below_nothing"),
     (10.0, math.inf, 1.0, "not_finite"), (10.0, 1.0, math.nan, "not_finite")],
)  # fmt: skip
def test_what_no_soil_can_do_is_refused(start: float, change: float, u: float, code: str) -> None:
    with pytest.raises(Refused) as refused:
        stepped(2026, start, [("0", change, u)])
    assert refused.value.code == code


def test_a_yearly_path_needs_every_year() -> None:
    with pytest.raises(Refused) as refused:
        yearly(2026, [40.0] * (YEARS + 1), [Way("0", (40.0,) * YEARS)])
    assert refused.value.code == "bad_years"


def test_a_measured_interval_is_students_to_four_digits() -> None:
    for n in (2, 3, 6, 31, 40, 200):
        one = measured_point(2021, 50.0, 1.0, n)
        assert one.high_t_c_ha == pytest.approx(50.0 + t_quantile(0.975, n - 1), abs=2e-4)
    assert measured_point(2021, 50.0, None, 1).low_t_c_ha is None


def test_numbers_are_shown_with_one_decimal_halves_away_from_zero() -> None:
    assert [shown(v) for v in (0.25, -0.25, 2.449, -0.04, 9.75936)] == [0.3, -0.3, 2.4, 0.0, 9.8]


def test_the_table_holds_every_year_and_the_measured_ones_before() -> None:
    futures = stepped(2026, 44.16, [("0", CHANGE, U), ("2", -1.0, None)], [measured_point(2021, 43.0, 2.0, 6)])
    columns, rows = table(futures)
    assert columns == ("year", "today", "0", "0:low", "0:high", "2", "target", "measured", "measured:low",
                       "measured:high")  # fmt: skip
    assert [row[0] for row in rows] == [2021, *range(2026, 2047)]
    assert rows[0][1] is None
    assert rows[0][7] == 43.0
    assert rows[-1][:3] == (2046, 44.2, 53.9)


@settings(max_examples=60, deadline=None)
@given(st.floats(1, 300), st.floats(-0.9, 2), st.floats(0, 30))
def test_the_band_holds_its_middle_and_starts_at_nothing(start: float, share: float, u: float) -> None:
    way = stepped(2026, start, [("0", start * share, u)]).ways[0]
    assert way.low_t_c_ha is not None
    assert way.high_t_c_ha is not None
    assert way.low_t_c_ha[0] == way.stock_t_c_ha[0] == way.high_t_c_ha[0] == start
    for low, middle, high in zip(way.low_t_c_ha, way.stock_t_c_ha, way.high_t_c_ha, strict=True):
        assert 0 <= low <= middle + 1e-9
        assert middle <= high + 1e-9
