"""Tier 1 against hand-worked vectors, a Monte Carlo run, and what must hold everywhere."""

from __future__ import annotations

import csv
import json
import math
import random
import statistics
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil import tier1_tables
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.tier1 import (
    CLIMATES,
    LEVELS,
    SOILS,
    Regime,
    agroforestry_change,
    as_json,
    equilibrium,
    path_of_changes,
    regime,
    regime_text,
    stock_error_pct,
    stock_path,
    tier1,
)

VECTOR = json.loads((Path(__file__).parents[1] / "data" / "soil_vectors.json").read_text(encoding="utf-8"))[
    "ipcc_tier1"
]
TABLES = Path(tier1_tables.__file__).parent / "tables"

WTM = ("warm_temperate_moist", "HAC")
TILLED = regime("long_term_cultivated/full_tillage/medium")
BETTER = regime("long_term_cultivated/no_till/high_without_manure")
FOREST = regime("forest_land")
REGIMES = [
    FOREST,
    Regime("cropland", "paddy_rice"),
    *(
        Regime("cropland", level, management, inputs)
        for level in LEVELS["cropland"]["level"]
        for management in LEVELS["cropland"]["management"]
        for inputs in LEVELS["cropland"]["inputs"]
    ),
    *(Regime("grassland", "all", management, "medium") for management in LEVELS["grassland"]["management"]),
    Regime("grassland", "all", "improved", "high"),
]


def codes(warnings: tuple[object, ...]) -> list[str]:
    return [warning.code for warning in warnings]  # type: ignore[attr-defined]


def refusal(*asked: object, **more: object) -> str:
    with pytest.raises(Refused) as refused:
        tier1(*asked, **more)  # type: ignore[arg-type]
    return refused.value.code


def test_the_vector_comes_out_with_its_uncertainty() -> None:
    before, after = regime("/".join(VECTOR["from"])), regime("/".join(VECTOR["to"]))
    made = tier1(VECTOR["zone"], VECTOR["soil"], before, after)
    assert made.stock_from_t_c_ha == pytest.approx(VECTOR["soc0"], rel=1e-12)
    assert made.stock_to_t_c_ha == pytest.approx(VECTOR["soc20"], rel=1e-12)
    assert made.rate_t_c_ha_yr == pytest.approx(VECTOR["delta_t_c_ha_yr"], rel=1e-12)
    assert made.rate_t_co2e_ha_yr == pytest.approx(VECTOR["co2e"], rel=1e-12)
    assert made.rate_pct_per_year == pytest.approx(VECTOR["rate_pct_yr"], rel=1e-12)
    assert made.u_rate_t_c_ha_yr == pytest.approx(VECTOR["sd_delta_analytic"], rel=1e-12)
    assert made.warnings == ()
    assert stock_path(made, [5]).stock[0] == pytest.approx(VECTOR["soc_after_5yr"], rel=1e-12)


def test_a_monte_carlo_run_agrees_with_the_uncertainty() -> None:
    dice = random.Random(4)
    changes = []
    for _ in range(40_000):
        ref, use = dice.gauss(64, 64 * 0.05 / 1.96), dice.gauss(0.69, 0.69 * 0.08)
        changes.append(ref * use * (dice.gauss(1.10, 1.10 * 0.02) * dice.gauss(1.11, 1.11 * 0.05) - 1) / 20)
    made = tier1(*WTM, TILLED, BETTER)
    assert statistics.stdev(changes) == pytest.approx(made.u_rate_t_c_ha_yr, rel=0.02)
    assert statistics.fmean(changes) == pytest.approx(made.rate_t_c_ha_yr, rel=0.01)


def test_two_stocks_taken_as_independent_would_overstate_the_uncertainty() -> None:
    apart = math.hypot(equilibrium(*WTM, TILLED)[1], equilibrium(*WTM, BETTER)[1]) / 20
    assert apart > 1.5 * tier1(*WTM, TILLED, BETTER).u_rate_t_c_ha_yr


def test_different_uses_share_the_reference_stock_only() -> None:
    made = tier1("tropical_moist", "LAC", FOREST, TILLED)
    by_hand = math.hypot((31.54 - 38) * 0.05 / 1.96, 38 * 0.83 * 0.055) / 20
    assert made.u_rate_t_c_ha_yr == pytest.approx(by_hand, rel=1e-12)


def test_the_cells_worked_by_hand_come_out() -> None:
    lost = tier1("tropical_moist", "LAC", FOREST, TILLED)
    assert (lost.stock_from_t_c_ha, lost.stock_to_t_c_ha) == pytest.approx((38, 31.54), rel=1e-12)
    assert lost.rate_t_c_ha_yr == pytest.approx(-0.323, rel=1e-12)
    assert equilibrium(*WTM, regime("grassland/improved/high"))[0] == pytest.approx(80.9856, rel=1e-12)
    assert equilibrium(*WTM, regime("grassland/severely_degraded/medium"))[0] == pytest.approx(44.8, rel=1e-12)
    assert stock_error_pct(*WTM, BETTER) == pytest.approx(19.925, abs=5e-4)


def test_paddy_rice_has_its_use_factor_only() -> None:
    alone, worded = regime("paddy_rice"), regime("paddy_rice/no_till/high_with_manure")
    assert equilibrium("tropical_wet", "LAC", alone)[0] == pytest.approx(52 * 1.35, rel=1e-12)
    assert equilibrium("tropical_wet", "LAC", worded) == equilibrium("tropical_wet", "LAC", alone)
    assert codes(tier1("tropical_wet", "LAC", TILLED, worded).warnings) == ["paddy_use_only"]


def test_the_editions_are_never_mixed() -> None:
    of_2006 = tier1("tropical_moist", "LAC", FOREST, TILLED, edition="IPCC2006")
    assert of_2006.stock_to_t_c_ha == pytest.approx(47 * 0.48, rel=1e-12)
    assert "edition_2006" in codes(of_2006.warnings)
    assert all("2019 Ref" not in factor.source for factor in of_2006.factors)
    assert all("2006 GL" not in factor.source for factor in tier1("tropical_moist", "LAC", FOREST, TILLED).factors)
    assert refusal("tropical_moist", "LAC", FOREST, regime("grassland/improved/high"), edition="IPCC2006") == "no_value"
    assert refusal("tropical_moist", "LAC", FOREST, TILLED, edition="IPCC1996") == "edition_unknown"


@pytest.mark.parametrize("climate", CLIMATES)
def test_every_cell_of_the_2006_edition_is_found_for_cropland(climate: str) -> None:
    for of in REGIMES:
        if of.land_use == "cropland":
            stock, u = equilibrium(climate, "HAC", of, "IPCC2006")
            assert stock > 0 < u


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (("boreal_dry", "LAC", TILLED, BETTER), "no_value"),
        (("tropical_dry", "spodic", TILLED, BETTER), "no_value"),
        (("polar_dry", "HAC", TILLED, BETTER), "polar"),
        (("polar_moist", "sandy", TILLED, BETTER), "polar"),
        (("tropical_wet", "organic", TILLED, BETTER), "organic"),
        (("tropical", "HAC", TILLED, BETTER), "climate_unknown"),
        (("tropical_wet", "clay", TILLED, BETTER), "soil_unknown"),
        (("tropical_wet", "HAC", TILLED, Regime("cropland", "vines", "no_till", "low")), "regime_unknown"),
        (("tropical_wet", "HAC", TILLED, Regime("desert", "all")), "regime_unknown"),
        (("tropical_wet", "HAC", TILLED, Regime("forest_land", "native_or_managed", "no_till")), "regime_unknown"),
        (("tropical_wet", "HAC", TILLED, BETTER, math.nan), "years_out_of_range"),
        (("tropical_wet", "HAC", TILLED, BETTER, 0.0), "years_out_of_range"),
        (("tropical_wet", "HAC", TILLED, BETTER, 20.0, -1.0), "area_out_of_range"),
        (("tropical_wet", "HAC", TILLED, BETTER, 20.0, math.inf), "area_out_of_range"),
        (("tropical_wet", "HAC", TILLED, BETTER, 20.0, 1e308), "area_out_of_range"),
    ],
)
def test_what_the_method_does_not_cover_is_refused_with_its_code(asked: tuple[object, ...], code: str) -> None:
    assert refusal(*asked) == code


def test_every_empty_cell_of_the_reference_stocks_is_refused() -> None:
    empty = [
        row for row in rows(TABLES / "ipcc_soc_ref.csv") if not row["soc_ref_t_c_ha"] and "polar" not in row["zone"]
    ]
    assert len(empty) == 16
    for row in empty:
        zone = "boreal_dry" if row["zone"] == "boreal" else row["zone"]
        assert refusal(zone, row["soil"], FOREST, TILLED, edition=row["edition"]) == "no_value"


def test_every_other_combination_gives_finite_numbers() -> None:
    for climate in CLIMATES:
        for soil in SOILS:
            try:
                made = [tier1(climate, soil, TILLED, of) for of in REGIMES]
            except Refused as refused:
                assert refused.code == "no_value"
                continue
            for result in made:
                assert all(math.isfinite(value) for value in vars(result).values() if isinstance(value, float))
                assert result.stock_to_t_c_ha > 0 <= result.u_rate_t_c_ha_yr


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(CLIMATES), st.sampled_from(REGIMES), st.floats(0.5, 60), st.floats(0, 300))
def test_no_change_of_regime_is_exactly_no_change(climate: str, of: Regime, years: float, start: float) -> None:
    made = tier1(climate, "HAC", of, of, years)
    assert (made.rate_t_c_ha_yr, made.u_rate_t_c_ha_yr, made.rate_pct_per_year) == (0, 0, 0)
    path = stock_path(made, [0, years])
    assert path.stock == path.low == path.high == (made.stock_from_t_c_ha,) * 2
    assert stock_path(made, [0, years], start, shifted=True).stock == (start, start)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(CLIMATES), st.sampled_from(REGIMES), st.sampled_from(REGIMES))
def test_there_and_back_are_opposite_with_one_uncertainty(climate: str, one: Regime, other: Regime) -> None:
    there, back = tier1(climate, "HAC", one, other), tier1(climate, "HAC", other, one)
    assert there.rate_t_c_ha_yr == -back.rate_t_c_ha_yr
    assert there.u_rate_t_c_ha_yr == pytest.approx(back.u_rate_t_c_ha_yr, rel=1e-12)


def test_the_years_asked_share_the_transition_or_stretch_it() -> None:
    five, forty = tier1(*WTM, TILLED, BETTER, 5.0), tier1(*WTM, TILLED, BETTER, 40.0)
    assert five.rate_t_c_ha_yr == pytest.approx(0.487968)
    assert five.change_t_c_ha == pytest.approx(46.59984 - 44.16)
    assert forty.rate_t_c_ha_yr == pytest.approx(0.487968 / 2)
    assert forty.change_t_c_ha == pytest.approx(53.91936 - 44.16)
    assert codes(forty.warnings) == ["years_over_20"]


def test_the_area_multiplies_the_totals_only() -> None:
    one, ten = tier1(*WTM, TILLED, BETTER), tier1(*WTM, TILLED, BETTER, area_ha=10.0)
    assert ten.rate_t_c_ha_yr == one.rate_t_c_ha_yr
    assert ten.total_t_c_yr == pytest.approx(4.87968)
    assert ten.total_t_co2e_yr == pytest.approx(17.89216)


def test_the_path_is_a_line_for_20_years_then_flat_and_its_band_opens_from_nothing() -> None:
    made = tier1(*WTM, TILLED, BETTER)
    path = stock_path(made, [0, 10, 20, 35])
    assert path.stock == pytest.approx((44.16, 49.03968, 53.91936, 53.91936))
    assert [high - low for low, high in zip(path.low, path.high, strict=True)] == pytest.approx(
        [0, 10 * 2 * 1.96 * made.u_rate_t_c_ha_yr, *[20 * 2 * 1.96 * made.u_rate_t_c_ha_yr] * 2]
    )


def test_from_a_measured_stock_the_path_ends_at_the_equilibrium_with_its_whole_uncertainty() -> None:
    path = stock_path(tier1(*WTM, TILLED, BETTER), [0, 20], 30.0)
    assert path.stock == pytest.approx((30, 53.91936))
    assert path.high[1] - path.stock[1] == pytest.approx(1.96 * equilibrium(*WTM, BETTER)[1])
    assert codes(path.warnings) == ["start_not_equilibrium"]
    assert codes(stock_path(tier1(*WTM, TILLED, BETTER), [0], 44.0).warnings) == []


def test_a_shifted_path_gains_what_the_tables_gain_from_any_start() -> None:
    made = tier1(*WTM, TILLED, BETTER)
    path = stock_path(made, [20], 30.0, shifted=True)
    assert path.stock[0] == pytest.approx(30 + made.change_t_c_ha)
    assert path.high[0] - path.stock[0] == pytest.approx(1.96 * made.u_change_t_c_ha)


def test_a_second_change_starts_20_years_anew_from_the_stock_it_finds() -> None:
    grass = regime("grassland/improved/high")
    path = path_of_changes(*WTM, [(2000, TILLED), (2010, BETTER), (2015, grass)], [2005, 2010, 2015, 2025, 2035, 2050])
    at_2015 = 46.59984
    assert path.stock == pytest.approx((44.16, 44.16, at_2015, at_2015 + (80.9856 - at_2015) / 2, 80.9856, 80.9856))
    assert path.low[1] == path.high[1] == path.stock[1]
    whole = tier1(*WTM, TILLED, grass)
    assert path.high[-1] - path.stock[-1] == pytest.approx(1.96 * whole.u_change_t_c_ha)


def test_a_change_made_and_undone_comes_back_with_no_doubt_left() -> None:
    path = path_of_changes(*WTM, [(0, TILLED), (1, BETTER), (11, TILLED)], [31, 40])
    assert path.stock == pytest.approx((44.16, 44.16))
    assert path.high == pytest.approx(path.low)


def test_one_change_told_as_a_list_is_the_path_of_the_result() -> None:
    years = [0, 3, 7.5, 20, 25]
    made = tier1(*WTM, TILLED, BETTER)
    for start, shifted in ((None, False), (35.0, False), (35.0, True)):
        told = path_of_changes(*WTM, [(-1e-9, TILLED), (0, BETTER)], years, start, shifted=shifted)
        assert told.stock == pytest.approx(stock_path(made, years, start, shifted=shifted).stock)
        assert told.high == pytest.approx(stock_path(made, years, start, shifted=shifted).high)


def test_paths_that_make_no_sense_are_refused() -> None:
    made = tier1(*WTM, TILLED, BETTER)
    for years, start in (([-1], None), ([math.nan], None), ([1], math.nan), ([1], -1.0), ([1], 1e9)):
        with pytest.raises(Refused):
            stock_path(made, years, start)
    for changes in ([], [(1, TILLED), (1, BETTER)], [(math.nan, TILLED)], [(2, TILLED), (1, BETTER)]):
        with pytest.raises(Refused):
            path_of_changes(*WTM, changes, [3])


@pytest.mark.parametrize(
    ("climate", "soil", "to", "code"),
    [
        ("tropical_moist", "LAC", "perennial_tree_crop/no_till/medium", "perennial_tropical"),
        ("tropical_montane", "LAC", "long_term_cultivated/no_till/medium", "montane"),
        ("tropical_montane", "HAC", "grassland/improved/medium", "montane"),
        ("warm_temperate_dry", "wetland", "long_term_cultivated/no_till/low", "wetland_soil"),
        ("warm_temperate_dry", "wetland", "long_term_cultivated_wetland_soil/no_till/low", "wetland_supplement"),
        ("boreal_moist", "sandy", "long_term_cultivated/no_till/low", "soc_ref_nominal"),
        ("tropical_moist", "LAC", "grassland/nominally_managed/medium", "same_stock"),
    ],
)
def test_what_is_doubtful_is_said(climate: str, soil: str, to: str, code: str) -> None:
    made = tier1(climate, soil, FOREST, regime(to))
    assert code in codes(made.warnings)
    assert code in as_json(made)["warning_codes"]  # type: ignore[operator]


def test_temperate_tree_crops_carry_no_warning() -> None:
    assert tier1(*WTM, TILLED, regime("perennial_tree_crop/no_till/medium")).warnings == ()


def test_the_factor_of_drained_wetland_soils_is_for_wetland_soils_and_2019_only() -> None:
    drained = regime("long_term_cultivated_wetland_soil/full_tillage/medium")
    assert equilibrium("cool_temperate_moist", "wetland", drained)[0] == pytest.approx(128 * 0.71)
    assert refusal("cool_temperate_moist", "HAC", FOREST, drained) == "wetland_only"
    assert refusal("cool_temperate_moist", "wetland", FOREST, drained, edition="IPCC2006") == "no_value"


def test_the_factors_shown_multiply_to_the_stocks() -> None:
    made = tier1(*WTM, TILLED, BETTER)
    of = {side: math.prod(f.value for f in made.factors if f.regime in (side, "both")) for side in ("from", "to")}
    assert of["from"] == pytest.approx(made.stock_from_t_c_ha, rel=1e-15)
    assert of["to"] == pytest.approx(made.stock_to_t_c_ha, rel=1e-15)
    assert {f.confidence for f in made.factors} <= {"read twice", "read once", "low"}
    assert {f.error_kind for f in made.factors} == {"95 % half-width", "2 SD", "none"}


def test_the_document_has_the_keys_of_the_contract_and_is_json() -> None:
    document = json.loads(json.dumps(as_json(tier1(*WTM, TILLED, BETTER)), allow_nan=False))
    assert {"stock_from_t_c_ha", "stock_to_t_c_ha", "rate_t_c_ha_yr", "rate_t_co2e_ha_yr", "rate_pct_per_year",
            "u_rate_t_c_ha_yr", "factors", "warnings"} <= document.keys()  # fmt: skip
    assert {"name", "level", "value", "error_pct", "source"} <= document["factors"][0].keys()
    assert (document["from"], document["to"]) == (regime_text(TILLED), regime_text(BETTER))


@pytest.mark.parametrize("of", REGIMES, ids=regime_text)
def test_a_regime_reads_back_from_its_text(of: Regime) -> None:
    assert regime(regime_text(of)) == of
    assert regime(f" {regime_text(of).upper()} ") == of


@pytest.mark.parametrize(
    "text",
    ["", "forest", "grassland", "grassland/improved", "long_term_cultivated", "vines/no_till/low", "a/b/c/d",
     "long_term_cultivated/ploughed/medium", "grassland/improved/high_with_manure", "paddy_rice/x/y"],
)  # fmt: skip
def test_a_regime_of_unknown_words_is_refused_and_names_the_allowed_ones(text: str) -> None:
    with pytest.raises(Refused, match=r"long_term_cultivated|full_tillage|medium") as refused:
        regime(text)
    assert refused.value.code == "regime_unknown"


def test_high_inputs_go_with_improved_grassland_only() -> None:
    with pytest.raises(Refused) as refused:
        regime("grassland/nominally_managed/high")
    assert refused.value.code == "high_only_improved"


def test_agroforestry_multiplies_the_former_stock_and_carries_its_own_source() -> None:
    made = agroforestry_change("cropland", 50.0)
    assert (made.stock_to_t_c_ha, made.change_t_c_ha) == pytest.approx((62.5, 12.5))
    assert made.u_change_t_c_ha == pytest.approx(50 * 0.04 / 1.96)
    assert "10.1088/1748-9326/aaeb5f" in made.source
    assert agroforestry_change("forest", 100.0).change_t_c_ha == pytest.approx(-11)
    assert agroforestry_change("grassland", 100.0, 10.0).u_change_t_c_ha == pytest.approx(
        math.hypot(100 * 1.19 * 0.084 / 1.96, 0.19 * 10)
    )
    for previous, stock in (("desert", 50.0), ("forest", math.nan), ("forest", -1.0)):
        with pytest.raises(Refused):
            agroforestry_change(previous, stock)


def test_it_opens_without_numpy() -> None:
    said = "import sys, fourpermille_desktop.soil.tier1; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", said], check=False).returncode == 0


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_stock_told_for_fewer_years_is_the_one_on_the_way() -> None:
    told = as_json(tier1(*WTM, TILLED, BETTER, years=5))
    assert told["stock_to_t_c_ha"] == pytest.approx(VECTOR["soc_after_5yr"], rel=1e-9)
    assert told["equilibrium_t_c_ha"] == pytest.approx(VECTOR["soc20"], rel=1e-9)
    assert told["rate_t_c_ha_yr"] == pytest.approx(VECTOR["delta_t_c_ha_yr"], rel=1e-9)
