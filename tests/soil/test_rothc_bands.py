"""From a measured stock to its years to come: what initialisation, scenarios and bands must give."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.rothc import (
    Inputs,
    equilibrium,
    run,
)
from fourpermille_desktop.soil.rothc_bands import (
    Spread,
    band,
    falloon_iom_t_c_ha,
    initial_from_stock,
    refuse_if_unfit,
    scenario,
)
from fourpermille_desktop.soil.rothc_factors import deepest_deficit_mm, repeating_deficits_mm
from tests.soil.test_rothc import LAND, VECTORS, WEATHER, carbons, lands, months_of

EXACT = Spread(input_rel=0.0)


@pytest.mark.parametrize(("stock", "iom"), VECTORS["iom_falloon"].items())
def test_inert_carbon_is_falloons(stock: str, iom: float) -> None:
    assert falloon_iom_t_c_ha(float(stock)) == pytest.approx(iom, rel=1e-12)


@settings(max_examples=25, deadline=None)
@given(st.floats(0.5, 200), lands, carbons.filter(lambda inputs: inputs.year_t_c_ha > 1e-6))
def test_the_pools_sum_to_the_measured_stock_and_their_inputs_hold_them(
    stock_t_c_ha: float, land: Any, shape: Inputs
) -> None:
    pools, inputs = initial_from_stock(stock_t_c_ha, WEATHER, land, shape=shape)
    assert pools.soc_t_c_ha == pytest.approx(stock_t_c_ha, rel=1e-9)
    assert pools.iom == pytest.approx(falloon_iom_t_c_ha(stock_t_c_ha))
    if max(inputs.plant_t_c_ha + inputs.fym_t_c_ha) <= 100:
        assert equilibrium(WEATHER, land, inputs, pools.iom).active == pytest.approx(pools.active, rel=1e-9)


def test_the_inputs_keep_the_shape_they_were_given() -> None:
    _, inputs = initial_from_stock(40.0, WEATHER, LAND, shape=Inputs((0.0,) * 7 + (3.0,) + (0.0,) * 4, (0.25,) * 12))
    assert inputs.plant_t_c_ha[7] == pytest.approx(inputs.year_t_c_ha / 2)
    assert inputs.fym_t_c_ha == pytest.approx((inputs.year_t_c_ha / 24,) * 12)


def test_as_usual_stays_as_it_is_and_more_input_gains_in_proportion() -> None:
    start, inputs = initial_from_stock(40.0, WEATHER, LAND)
    paths = [scenario(start, WEATHER, LAND, inputs, 20, factor) for factor in (1.0, 1.05, 1.10, 1.20)]
    assert paths[0].stock_t_c_ha == pytest.approx((40.0,) * 21, abs=1e-9)
    assert paths[1].usual_t_c_ha == pytest.approx((40.0,) * 21, abs=1e-9)
    gained = [path.gain_t_c_ha[20] for path in paths]
    assert gained[1] > 0 and gained[2:] == pytest.approx([2 * gained[1], 4 * gained[1]], rel=1e-9)
    assert paths[3].change_t_c_ha == pytest.approx(paths[3].gain_t_c_ha, abs=1e-9)


def test_a_scenario_is_the_run_of_its_months() -> None:
    start, inputs = initial_from_stock(40.0, WEATHER, LAND)
    bare = replace(LAND, covered=(False,) * 12)
    made = scenario(start, WEATHER, LAND, inputs, 5, 1.2, covered=bare.covered, fym_t_c_ha=(0.1,) * 12)
    future = replace(inputs.times(1.2), fym_t_c_ha=(0.1,) * 12)
    deepest = deepest_deficit_mm(bare.clay_pct, bare.depth_cm)
    deficit = float(repeating_deficits_mm(WEATHER.rain_mm, WEATHER.evap_mm, bare.covered, deepest)[-1])
    course = run(months_of(WEATHER, bare, future, 5), start, bare.clay_pct, bare.depth_cm, deficit)
    assert made.stock_t_c_ha[1:] == pytest.approx(course.soc_t_c_ha[11::12], abs=1e-9)


def test_ground_left_bare_loses_carbon() -> None:
    start, inputs = initial_from_stock(40.0, WEATHER, LAND)
    assert scenario(start, WEATHER, LAND, inputs, 20, 1.0, covered=(False,) * 12).stock_t_c_ha[-1] < 40


@pytest.mark.parametrize("fym", [None, (0.05,) * 12])
def test_a_band_of_nothing_uncertain_is_the_scenario(fym: tuple[float, ...] | None) -> None:
    start, inputs = initial_from_stock(40.0, WEATHER, LAND)
    path = scenario(start, WEATHER, LAND, inputs, 20, 1.1, fym_t_c_ha=fym).stock_t_c_ha
    made = band(40.0, WEATHER, LAND, 20, 1.1, spread=EXACT, fym_t_c_ha=fym, draws=20)
    for line in (made.low_t_c_ha, made.mid_t_c_ha, made.high_t_c_ha):
        assert line == pytest.approx(path, abs=1e-9)


def test_the_band_starts_at_the_measured_stock_and_its_error() -> None:
    made = band(40.0, WEATHER, LAND, spread=Spread(stock_t_c_ha=2.0, input_rel=0.0), draws=20_000)
    wanted = (40 - 1.96 * 2, 40.0, 40 + 1.96 * 2)
    assert (made.low_t_c_ha[0], made.mid_t_c_ha[0], made.high_t_c_ha[0]) == pytest.approx(wanted, abs=0.1)


def test_the_band_is_ordered_widens_and_comes_out_the_same_from_the_same_seed() -> None:
    spread = Spread(0.0, 0.15, 0.5, 0.1, 0.1, 3.0)
    made, again, other = (band(40.0, WEATHER, LAND, spread=spread, draws=300, seed=seed) for seed in (1, 1, 2))
    assert made == again and made != other
    assert all(a <= b <= c for a, b, c in zip(made.low_t_c_ha, made.mid_t_c_ha, made.high_t_c_ha, strict=True))
    widths = np.subtract(made.high_t_c_ha, made.low_t_c_ha)
    assert widths[0] == pytest.approx(0, abs=1e-9) and np.all(np.diff(widths) > 0)


REFUSED = {
    "stock": lambda: initial_from_stock(0.0, WEATHER, LAND),
    "stock ": lambda: initial_from_stock(math.nan, WEATHER, LAND),
    "high_stock": lambda: initial_from_stock(200.1, WEATHER, LAND),
    "iom": lambda: initial_from_stock(40.0, WEATHER, LAND, iom=40.0),
    "no_input": lambda: initial_from_stock(40.0, WEATHER, LAND, shape=Inputs((0.0,) * 12)),
    "frozen": lambda: initial_from_stock(40.0, replace(WEATHER, temp_c=(-9.0,) * 12), LAND),
    "range": lambda: band(40.0, WEATHER, LAND, 0),
    "range ": lambda: band(40.0, WEATHER, LAND, spread=Spread(input_rel=math.nan)),
    "range  ": lambda: band(40.0, WEATHER, LAND, draws=10**9),
    "range   ": lambda: band(40.0, WEATHER, LAND, 20, math.inf),
    "range    ": lambda: band(40.0, WEATHER, LAND, fym_t_c_ha=(math.nan,) * 12),
    "months": lambda: band(40.0, WEATHER, LAND, covered=(True,) * 3),
    "paddy": lambda: refuse_if_unfit(land_use="paddy"),
    "paddy ": lambda: refuse_if_unfit(waterlogged=True),
    "organic": lambda: refuse_if_unfit(organic=True),
    "sand": lambda: refuse_if_unfit(sand_pct=90.1),
    "salt": lambda: refuse_if_unfit(ec_ds_m=4.1),
    "high_stock ": lambda: refuse_if_unfit(stock=200.1),
    "range     ": lambda: refuse_if_unfit(sand_pct=math.nan),
}


@pytest.mark.parametrize(("code", "ask"), REFUSED.items())
def test_what_the_model_is_not_made_for_is_refused_with_its_code(code: str, ask: Any) -> None:
    with pytest.raises(Refused) as refused:
        ask()
    assert refused.value.code == code.strip()


def test_a_soil_at_the_limits_is_taken_and_cautions_are_named() -> None:
    assert refuse_if_unfit(sand_pct=90, land_use="cropland", stock=200, ec_ds_m=4) == ()
    assert refuse_if_unfit(volcanic=True, tundra=True, top_cm=30) == ("volcanic", "tundra", "subsoil")
