"""Laboratory conversions and guessed bulk densities against hand vectors, and their limits."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path

import pytest

from fourpermille_desktop.soil.lab import (
    Converted,
    bd_estimates,
    from_loss_on_ignition,
    from_organic_matter,
    from_total_carbon,
    walkley_black,
)
from fourpermille_desktop.soil.refused import Refused

VECTORS = json.loads((Path(__file__).resolve().parents[1] / "data" / "soil_vectors.json").read_text("utf-8"))
DENSITIES: dict[str, float] = VECTORS["bd_ptf_oc_1.5pct_clay20_sand40"]


@pytest.mark.parametrize(
    ("made", "value", "factor"),
    [
        (walkley_black(1.5), 1.98, 1.32),
        (walkley_black(1.5, 1.0), 1.5, 1.0),
        (from_organic_matter(4.0), 2.0, 2.0),
        (from_organic_matter(4.0, 1.724), 4 / 1.724, 1.724),
        (from_loss_on_ignition(4.0, 1.724), 4 / 1.724, 1.724),
        (from_loss_on_ignition(5.0, 2.0, intercept_pct=1.0), 2.0, 2.0),
        (from_total_carbon(2.6, 5.0), 2.0, 0.12),
        (from_total_carbon(2.6), 2.6, 0.12),
    ],
)
def test_each_conversion_gives_its_vector_and_keeps_its_factor(made: Converted, value: float, factor: float) -> None:
    assert made.value == pytest.approx(value, rel=1e-12) and made.factor == factor and made.method


def test_loss_on_ignition_is_flagged_where_more_than_organic_matter_burns() -> None:
    assert from_loss_on_ignition(4.0).flags == ("not_for_change",)
    made = from_loss_on_ignition(4.0, clay_pct=31, has_gypsum=True, has_carbonates=True)
    assert made.flags == ("not_for_change", "clay_over_30", "gypsum", "carbonates")
    assert from_loss_on_ignition(4.0, clay_pct=30).flags == ("not_for_change",)


def test_carbon_that_is_the_small_rest_of_carbonates_is_flagged() -> None:
    assert from_total_carbon(6.5, 50.0).flags == ("mostly_carbonates",)
    assert from_total_carbon(2.6, 5.0).flags == ()


IMPOSSIBLE: dict[str, Callable[[], object]] = {
    "a factor under 1": lambda: walkley_black(1.5, 0.99),
    "a factor over 1.5": lambda: walkley_black(1.5, 1.51),
    "negative carbon": lambda: walkley_black(-0.1),
    "carbon that is none": lambda: walkley_black(math.nan),
    "carbon over 100 %": lambda: walkley_black(99.0),
    "organic matter over 100 %": lambda: from_organic_matter(101.0),
    "a division by zero": lambda: from_organic_matter(4.0, 0.0),
    "a k out of range": lambda: from_loss_on_ignition(4.0, 2.6),
    "a loss under its intercept": lambda: from_loss_on_ignition(0.5, intercept_pct=1.0),
    "more carbonate carbon than carbon": lambda: from_total_carbon(0.5, 5.0),
    "endless carbonates": lambda: from_total_carbon(0.5, math.inf),
    "too little carbon for a density": lambda: bd_estimates(0.09),
    "too much carbon for a density": lambda: bd_estimates(12.1),
    "no carbon for a density": lambda: bd_estimates(math.nan),
    "a texture over 100 %": lambda: bd_estimates(1.5, 60, 50),
    "negative clay": lambda: bd_estimates(1.5, -1, 50),
}


@pytest.mark.parametrize("ask", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_what_cannot_be_is_refused(ask: Callable[[], object]) -> None:
    with pytest.raises(Refused):
        ask()


def test_all_seven_densities_of_the_vector_come_out() -> None:
    made = bd_estimates(1.5, 20, 40)
    expected = {name.removesuffix("_om_2.586"): value for name, value in DENSITIES.items() if name != "plausible_band"}
    assert made.by_name == pytest.approx(expected, rel=1e-12) and len(made.by_name) == 7
    assert made.value == pytest.approx(DENSITIES["manrique_jones_1"])
    assert (made.low, made.high) == pytest.approx((DENSITIES["icp_fscc"], DENSITIES["adams_post_kwon_om_2.586"]))
    assert made.is_estimated and made.u >= 0.16


def test_without_texture_and_in_humus_fewer_functions_apply() -> None:
    assert "hollis_cultivated_topsoil" not in bd_estimates(1.5, clay_pct=20).by_name
    assert "manrique_jones_2" not in bd_estimates(6.0).by_name


@pytest.mark.parametrize("soc_pct", [0.1, 1, 3, 5.99, 6, 9, 12])
def test_an_estimate_lies_in_its_spread_and_is_a_density(soc_pct: float) -> None:
    made = bd_estimates(soc_pct, 20, 40)
    assert 0.3 < made.low <= made.value <= made.high < 1.8
    assert made.u >= max(0.16, (made.high - made.low) / 2)
