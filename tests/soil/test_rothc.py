"""RothC against its published output, its printed numbers, and what must hold for any soil."""

from __future__ import annotations

import csv
import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.files.rothc_file import _months_after_spin_up, read_rothc
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.rothc import (
    Inputs,
    Land,
    Months,
    Pools,
    Weather,
    added_by_month,
    equilibrium,
    modifiers,
    month_step,
    run,
    spin_up,
    year_map,
    yearly_rates,
)
from fourpermille_desktop.soil.rothc_factors import (
    co2_per_humus,
    cover_factor,
    deepest_deficit_mm,
    deficits_mm,
    moisture_factor,
    repeating_deficits_mm,
    temperature_factor,
)

REFERENCE = Path(__file__).resolve().parents[2].parent / "shared" / "reference" / "rothc"
VECTORS = json.loads((Path(__file__).parents[1] / "data" / "soil_vectors.json").read_text())["rothc_modifiers"]
needs_reference = pytest.mark.skipif(not REFERENCE.is_dir(), reason="no ../shared/reference beside this checkout")

# The repeated year of the published example; clay 13 %, 25 cm, IOM 3.0041 t C/ha.
WEATHER = Weather(
    (3.73, 3.08, 5.49, 7.4, 10.94, 14.4, 16.28, 16.24, 13.78, 9.51, 6.22, 4.09),
    (52.2, 42.9, 35.2, 52.0, 64.9, 46.3, 63.5, 60.6, 58.8, 63.4, 72.5, 60.9),
    (6.6, 17.3, 40.7, 70.5, 103.5, 117.3, 130.1, 106.9, 61.9, 29.5, 8.8, 3.9),
)
LAND = Land(13.0, 25.0, tuple(month != 9 for month in range(1, 13)))
INPUTS = Inputs((0.0,) * 7 + (1.74,) + (0.0,) * 4)
IOM = 3.0041
# The worked year of the description, clay 23.4 %, 23 cm.
RAIN = (74, 59, 62, 51, 52, 57, 34, 55, 58, 56, 75, 71)
EVAP = (8, 10, 27, 49, 83, 99, 103, 91, 69, 34, 16, 8)


def months_of(weather: Weather, land: Land, inputs: Inputs, years: int = 1) -> Months:
    def many(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return values * years

    ratio = (land.dpm_rpm,) * 12 if isinstance(land.dpm_rpm, float) else land.dpm_rpm
    return Months(*(many(part) for part in (*vars(weather).values(), *vars(inputs).values(), land.covered, ratio)))


@needs_reference
def test_the_828_published_months_come_out_to_a_billionth() -> None:
    held = read_rothc(REFERENCE / "py_RothC_input.dat")
    start, counted = spin_up(WEATHER, LAND, INPUTS, IOM)
    course = run(_months_after_spin_up(held), start, 13.0, 25.0, _last_deficit())
    with (REFERENCE / "py_month_results.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    wanted = [[float(row[f"{name}_t_C_ha"]) for name in ("DPM", "RPM", "BIO", "HUM", "SOC")] for row in rows]
    found = np.column_stack([course.active_t_c_ha, course.soc_t_c_ha])
    assert (counted, len(rows)) == (19872, 828)
    assert np.abs(found - wanted).max() < 1e-9


def test_the_published_equilibrium_comes_out_after_its_19872_months() -> None:
    pools, months = spin_up(WEATHER, LAND, INPUTS, IOM)
    assert months == 19872
    assert pools.soc_t_c_ha == pytest.approx(37.211050264543026, abs=1e-9)
    wanted = (0.14546618698414296, 5.678120858752452, 0.7405937979752077, 27.642769420831222)
    assert pools.active == pytest.approx(wanted, abs=1e-9)


def test_the_fixed_point_is_where_the_iteration_stands_still() -> None:
    direct = equilibrium(WEATHER, LAND, INPUTS, IOM)
    stopped, _ = spin_up(WEATHER, LAND, INPUTS, IOM)
    carried_on, _ = spin_up(WEATHER, LAND, INPUTS, IOM, tolerance=1e-10)
    assert np.abs(direct.active - carried_on.active).max() < 1e-6
    # A change of 1e-6 a year is not yet none: the published equilibrium stops this far before the fixed point.
    assert 1e-5 < direct.soc_t_c_ha - stopped.soc_t_c_ha < 2e-4


@pytest.mark.parametrize(("temp_c", "factor"), VECTORS["temp_26_3_code"].items())
def test_the_temperature_factor_has_the_constants_of_the_code(temp_c: str, factor: float) -> None:
    assert temperature_factor(float(temp_c)) == pytest.approx(factor, rel=1e-12)


def test_nothing_decomposes_below_minus_five() -> None:
    assert temperature_factor([-40.0, -18.27, -5.001]).tolist() == [0, 0, 0]
    assert temperature_factor(-5.0) > 0


@pytest.mark.parametrize(("clay_pct", "ratio"), VECTORS["x_clay"].items())
def test_the_share_of_co2_falls_with_clay(clay_pct: str, ratio: float) -> None:
    assert co2_per_humus(float(clay_pct)) == pytest.approx(ratio, rel=1e-12)


@pytest.mark.parametrize(("clay_pct", "deficit"), VECTORS["max_tsmd_23cm"].items())
def test_the_deepest_deficit_grows_with_clay(clay_pct: str, deficit: float) -> None:
    assert deepest_deficit_mm(float(clay_pct)) == pytest.approx(deficit, rel=1e-12)


def test_the_worked_year_of_deficits_and_moisture_factors_comes_out() -> None:
    deepest = deepest_deficit_mm(23.4)
    found = deficits_mm(RAIN, EVAP, (True,) * 12, deepest)
    wanted = [0, 0, 0, 0, -10.25, -27.5, -44.9444, -44.9444, -38.6944, -8.1944, 0, 0]
    assert found == pytest.approx(wanted, abs=1e-9)
    b = moisture_factor(found, deepest)
    assert (b[5], b[6], b[8]) == pytest.approx((0.75846, 0.2, 0.40009), abs=5e-6)
    assert np.all(b[[0, 1, 2, 3, 4, 9, 10, 11]] == 1)


def test_bare_soil_dries_to_0_556_of_the_deepest_and_what_is_drier_stays() -> None:
    deepest = float(deepest_deficit_mm(23.4))
    drought = deficits_mm([0.0] * 4, [200.0] * 4, (False, True, False, False), deepest)
    assert drought == pytest.approx([0.556 * deepest, deepest, deepest, deepest])


def test_one_printed_month_comes_out() -> None:
    after, co2 = month_step(np.array([0.1533, 4.4852, 0.6671, 25.8576]), 0.3561, 23.4, np.zeros(4))
    assert after == pytest.approx([0.1139, 4.4454, 0.6651, 25.8551], abs=1.01e-4)
    assert co2 == pytest.approx(0.0836, abs=5e-5)


def test_the_modifiers_are_those_of_the_repeated_year() -> None:
    a, b, c = modifiers(WEATHER, LAND)
    assert (a.shape, b.shape, c.shape) == ((12,), (12,), (12,))
    assert c.tolist() == cover_factor(LAND.covered).tolist() == [0.6] * 8 + [1.0] + [0.6] * 3
    assert np.all((b >= 0.2 - 1e-12) & (b <= 1))
    assert yearly_rates(WEATHER, LAND) == pytest.approx(a * b * c)


def test_a_dry_year_carries_its_deficit_over_the_years_end() -> None:
    dry = replace(WEATHER, rain_mm=(5.0,) * 12)
    found = repeating_deficits_mm(dry.rain_mm, dry.evap_mm, (True,) * 12, deepest_deficit_mm(13.0))
    assert found[0] < deficits_mm(dry.rain_mm, dry.evap_mm, (True,) * 12, deepest_deficit_mm(13.0))[0]


def test_pan_evaporation_is_pet_over_three_quarters() -> None:
    assert Weather.from_pet((10.0,) * 12, (50.0,) * 12, (75.0,) * 12).evap_mm == pytest.approx((100.0,) * 12)


def test_the_map_of_a_year_is_twelve_months() -> None:
    rates, added = yearly_rates(WEATHER, LAND), added_by_month(Inputs((0.1,) * 12, (0.2,) * 12), 0.67)
    (matrix,), (offset,) = year_map(rates[:, None], np.array([13.0]), added)
    active = start = np.array([1.0, 2.0, 3.0, 4.0])
    for rate, put in zip(rates, added, strict=True):
        active, _ = month_step(active, rate, 13.0, put)
    assert matrix @ start + offset == pytest.approx(active, rel=1e-12)


IMPOSSIBLE = {
    "eleven months": (replace(WEATHER, temp_c=(9.0,) * 11), LAND, INPUTS, IOM, "months"),
    "thirteen months of cover": (WEATHER, replace(LAND, covered=(True,) * 13), INPUTS, IOM, "months"),
    "a number that is none": (replace(WEATHER, rain_mm=(math.nan,) * 12), LAND, INPUTS, IOM, "range"),
    "endless evaporation": (replace(WEATHER, evap_mm=(math.inf,) * 12), LAND, INPUTS, IOM, "range"),
    "heat of an oven": (replace(WEATHER, temp_c=(46.0,) * 12), LAND, INPUTS, IOM, "range"),
    "rain below none": (replace(WEATHER, rain_mm=(-1.0,) * 12), LAND, INPUTS, IOM, "range"),
    "more clay than soil": (WEATHER, replace(LAND, clay_pct=101.0), INPUTS, IOM, "range"),
    "no depth": (WEATHER, replace(LAND, depth_cm=0.0), INPUTS, IOM, "range"),
    "a negative ratio": (WEATHER, replace(LAND, dpm_rpm=-1.0), INPUTS, IOM, "range"),
    "inputs of 1e308": (WEATHER, LAND, Inputs((1e308,) * 12), IOM, "range"),
    "inert carbon below none": (WEATHER, LAND, INPUTS, -1.0, "range"),
}


@pytest.mark.parametrize("case", IMPOSSIBLE.values(), ids=IMPOSSIBLE.keys())
def test_what_no_soil_can_have_is_refused(case: tuple[Weather, Land, Inputs, float, str]) -> None:
    *given_, code = case
    for ask in (equilibrium, spin_up):
        with pytest.raises(Refused) as refused:
            ask(*given_)  # type: ignore[operator]
        assert refused.value.code == code


def test_a_land_that_is_always_frozen_has_no_equilibrium() -> None:
    frozen = replace(WEATHER, temp_c=(-20.0,) * 12)
    with pytest.raises(Refused) as refused:
        equilibrium(frozen, LAND, INPUTS, 0.0)
    assert refused.value.code == "frozen"
    with pytest.raises(Refused) as refused:
        spin_up(frozen, LAND, INPUTS, 0.0)
    assert refused.value.code == "unsettled"


def test_months_outside_their_range_are_refused_by_a_run() -> None:
    with pytest.raises(Refused, match="fym"):
        run(replace(months_of(WEATHER, LAND, INPUTS), fym_t_c_ha=(math.nan,) * 12), Pools(1, 1, 1, 1, 1), 13.0)


# --- any soil ---

numbers = st.floats
twelve = {
    "temp_c": st.tuples(*[numbers(-20, 40)] * 12),
    "mm": st.tuples(*[numbers(0, 300)] * 12),
    "t": st.tuples(*[numbers(0, 3)] * 12),
}
weathers = st.builds(Weather, twelve["temp_c"], twelve["mm"], twelve["mm"])
lands = st.builds(Land, numbers(0, 100), numbers(5, 100), st.tuples(*[st.booleans()] * 12), numbers(0, 5))
carbons = st.builds(Inputs, twelve["t"], twelve["t"])
pools = st.builds(Pools, *[numbers(0, 60)] * 5)


@settings(max_examples=40, deadline=None)
@given(weathers, lands, carbons, pools)
def test_carbon_is_neither_made_nor_lost(weather: Weather, land: Land, inputs: Inputs, start: Pools) -> None:
    course = run(months_of(weather, land, inputs, 3), start, land.clay_pct, land.depth_cm)
    kept = course.pools().soc_t_c_ha - start.soc_t_c_ha
    assert 3 * inputs.year_t_c_ha - course.co2_t_c_ha[-1] == pytest.approx(kept, abs=1e-9)


@settings(max_examples=30, deadline=None)
@given(weathers, lands, carbons, carbons, pools)
def test_more_input_is_never_less_carbon(
    weather: Weather, land: Land, inputs: Inputs, more: Inputs, start: Pools
) -> None:
    both = Inputs(*(tuple(np.add(a, b)) for a, b in zip(vars(inputs).values(), vars(more).values(), strict=True)))
    less, greater = (run(months_of(weather, land, given_, 2), start, land.clay_pct) for given_ in (inputs, both))
    assert np.all(greater.active_t_c_ha >= less.active_t_c_ha - 1e-12)


@settings(max_examples=30, deadline=None)
@given(weathers, lands, pools)
def test_soil_that_gets_nothing_never_gains_and_keeps_its_inert_carbon(
    weather: Weather, land: Land, start: Pools
) -> None:
    course = run(months_of(weather, land, Inputs((0.0,) * 12), 2), start, land.clay_pct, land.depth_cm)
    assert np.all(np.diff(course.soc_t_c_ha, prepend=start.soc_t_c_ha) <= 1e-12)
    assert course.pools().iom == start.iom and np.all(course.active_t_c_ha >= 0)


@settings(max_examples=20, deadline=None)
@given(lands, carbons)
def test_a_year_from_the_fixed_point_ends_there(land: Land, inputs: Inputs) -> None:
    held = equilibrium(WEATHER, land, inputs, IOM)
    deepest = deepest_deficit_mm(land.clay_pct, land.depth_cm)
    deficit = repeating_deficits_mm(WEATHER.rain_mm, WEATHER.evap_mm, land.covered, deepest)[-1]
    after = run(months_of(WEATHER, land, inputs), held, land.clay_pct, land.depth_cm, float(deficit)).pools()
    assert after.active == pytest.approx(held.active, rel=1e-9, abs=1e-9)


def _last_deficit() -> float:
    deepest = deepest_deficit_mm(LAND.clay_pct, LAND.depth_cm)
    return float(repeating_deficits_mm(WEATHER.rain_mm, WEATHER.evap_mm, LAND.covered, deepest)[-1])
