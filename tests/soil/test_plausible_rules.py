"""The 33 rules: each fires beyond its bound, not on it and not at what is missing; no number is too wild."""

from __future__ import annotations

import math
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil import plausible, plausible_layer, plausible_profile, plausible_sample
from fourpermille_desktop.soil.plausible_campaign import Campaign, check_campaign, days_apart_in_year
from fourpermille_desktop.soil.plausible_layer import check_layer
from fourpermille_desktop.soil.plausible_profile import check_profile
from fourpermille_desktop.soil.plausible_rules import ERROR, WARN, Finding, rules
from fourpermille_desktop.soil.plausible_sample import check_sample, metres_outside

TODAY = date(2026, 11, 23)
PLOT = [[(2.0, 13.0), (2.001, 13.0), (2.001, 13.001), (2.0, 13.001)]]
HOLE = [(2.0004, 13.0004), (2.0006, 13.0004), (2.0006, 13.0006), (2.0004, 13.0006)]
TEXTURE = {"clay_pct": 20.0, "silt_pct": 30.0}
WB, LOI = {"soc_method": "Walkley-Black"}, {"soc_method": "LOI"}


def codes(found: list[Finding]) -> list[str]:
    return sorted(one.code for one in found)


def layer(**values: Any) -> list[str]:
    return codes(check_layer(values))


LAYERS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [  # rule's code, what is just beyond, what is just within
    ("soc_impossible", {"soc_pct": 100.01}, {"soc_pct": 100}),
    ("soc_impossible", {"soc_pct": -0.01}, {"soc_pct": 0}),
    ("soc_unusual", {"soc_pct": 0.0499}, {"soc_pct": 0.05}),
    ("soc_unusual", {"soc_pct": 12.01}, {"soc_pct": 12}),
    ("soc_like_g_kg", {"soc_pct": 12.01}, {"soc_pct": 12}),
    ("soc_like_g_kg", {"soc_pct": 18.0}, {"soc_pct": 18.0, "soc_unit": "g/kg"}),
    ("organic_horizon", {"soc_pct": 20}, {"soc_pct": 19.99}),
    ("organic_horizon", {"soc_pct": 12, "clay_pct": 0}, {"soc_pct": 11.99, "clay_pct": 0}),
    ("organic_horizon", {"soc_pct": 12, "clay_pct": 0}, {"soc_pct": 12}),
    ("bd_impossible", {"bd_g_cm3": 2.651}, {"bd_g_cm3": 2.65}),
    ("bd_impossible", {"bd_g_cm3": 0.049}, {"bd_g_cm3": 0.05}),
    ("bd_impossible", {"bd_g_cm3": 1350}, {"bd_g_cm3": 1.35}),
    ("bd_unusual", {"bd_g_cm3": 0.69}, {"bd_g_cm3": 0.7}),
    ("bd_unusual", {"bd_g_cm3": 1.81}, {"bd_g_cm3": 1.8}),
    ("bd_unlike_soc", {"soc_pct": 1, "bd_g_cm3": 1.7346}, {"soc_pct": 1, "bd_g_cm3": 1.7345}),
    ("bd_unlike_soc", {"soc_pct": 1, "bd_g_cm3": 0.7745}, {"soc_pct": 1, "bd_g_cm3": 0.7746}),
    ("bd_unlike_soc", {"soc_pct": 40, "bd_g_cm3": 0.4}, {"soc_pct": 40, "bd_g_cm3": 0.2}),
    ("stones_impossible", {"cf_vol_pct": 95.1}, {"cf_vol_pct": 95}),
    ("stones_many", {"cf_vol_pct": 60.1}, {"cf_vol_pct": 60}),
    (
        "stones_disagree",
        {"cf_mass_pct": 26, "cf_vol_pct": 25.1, "bd_g_cm3": 1.5, "bd_basis": "whole"},
        {"cf_mass_pct": 26, "cf_vol_pct": 25, "bd_g_cm3": 1.5, "bd_basis": "whole"},
    ),
    (
        "stones_disagree",
        {"cf_mass_pct": 26, "cf_vol_pct": 25.1, "bd_g_cm3": 1.11},
        {"cf_mass_pct": 26, "cf_vol_pct": 24.9, "bd_g_cm3": 111 / 85, "bd_basis": "fine_per_fine"},
    ),
    ("sand_impossible", {"sand_pct": 100.1}, {"sand_pct": 100}),
    ("clay_impossible", {"clay_pct": -0.1}, {"clay_pct": 0}),
    ("texture_sum_impossible", {**TEXTURE, "sand_pct": 44.9}, {**TEXTURE, "sand_pct": 45}),
    ("texture_sum_impossible", {**TEXTURE, "sand_pct": 55.1}, {**TEXTURE, "sand_pct": 55}),
    ("texture_sum_unusual", {**TEXTURE, "sand_pct": 45}, {**TEXTURE, "sand_pct": 48}),
    ("texture_sum_unusual", {**TEXTURE, "sand_pct": 52.1}, {**TEXTURE, "sand_pct": 52}),
    ("texture_sum_unusual", {**TEXTURE, "sand_pct": 55}, TEXTURE),
    ("ph_impossible", {"ph_h2o": 1.99}, {"ph_h2o": 2}),
    ("ph_impossible", {"ph_h2o": 12.1}, {"ph_h2o": 12}),
    ("ph_unusual", {"ph_h2o": 3.4}, {"ph_h2o": 3.5}),
    ("ph_unusual", {"ph_h2o": 9.6}, {"ph_h2o": 9.5}),
    ("ph_kcl_above_water", {"ph_h2o": 6.0, "ph_kcl": 6.21}, {"ph_h2o": 6.0, "ph_kcl": 6.2}),
    ("ph_cacl2_unlike_water", {"ph_h2o": 6.0, "ph_cacl2": 6.01}, {"ph_h2o": 6.0, "ph_cacl2": 6.0}),
    ("ph_cacl2_unlike_water", {"ph_h2o": 6.0, "ph_cacl2": 4.49}, {"ph_h2o": 6.0, "ph_cacl2": 4.5}),
    (
        "carbonates_likely",
        {"soc_method": "dry combustion", "ph_h2o": 7.41},
        {"soc_method": "dry combustion", "ph_h2o": 7.4},
    ),
    (
        "carbonates_likely",
        {"soc_method": "Dry_combustion", "caco3_pct": 0.1},
        {"soc_method": "dry combustion after acid", "caco3_pct": 0.1},
    ),
    (
        "carbonates_likely",
        {"soc_method": "dry combustion", "caco3_pct": 5},
        {"soc_method": "dry combustion", "caco3_pct": 5, "acid_treated": True},
    ),
    ("cn_impossible", {"soc_pct": 10.1, "n_pct": 0.1}, {"soc_pct": 10, "n_pct": 0.1}),
    ("cn_impossible", {"soc_pct": 1.9, "n_pct": 1}, {"soc_pct": 2, "n_pct": 1}),
    ("cn_unusual", {"soc_pct": 3.1, "n_pct": 0.1}, {"soc_pct": 3, "n_pct": 0.1}),
    ("cn_unusual", {"soc_pct": 5.9, "n_pct": 1}, {"soc_pct": 6, "n_pct": 1}),
    ("nitrogen_none", {"soc_pct": 1, "n_pct": 0}, {"soc_pct": 0, "n_pct": 0}),
    ("limits_impossible", {"top_cm": 10, "bottom_cm": 10}, {"top_cm": 0, "bottom_cm": 10}),
    ("limits_impossible", {"top_cm": 0, "bottom_cm": 301}, {"top_cm": 0, "bottom_cm": 300}),
    ("limits_impossible", {"top_cm": -1}, {"top_cm": 0}),
    ("stock_impossible", {"stock_t_c_ha": 1001}, {"stock_t_c_ha": 1000}),
    ("stock_unusual", {"stock_t_c_ha": 200.1}, {"stock_t_c_ha": 200}),
    ("stock_unusual", {"stock_t_c_ha": 4.9}, {"stock_t_c_ha": 5}),
    ("stock_unusual", {"stock_t_c_ha": 4.9, "stock_depth_cm": 30}, {"stock_t_c_ha": 4.9, "stock_depth_cm": 10}),
    ("wb_factor_missing", WB, {**WB, "wb_factor": 1.32}),
    ("wb_factor_unusual", {**WB, "wb_factor": 0.99}, {**WB, "wb_factor": 1.0}),
    ("wb_factor_unusual", {**WB, "wb_factor": 1.51}, {**WB, "wb_factor": 1.5}),
    ("loi_factor_missing", LOI, {**LOI, "loi_factor": 2.0}),
    ("loi_factor_unusual", {**LOI, "loi_factor": 1.39}, {**LOI, "loi_factor": 1.4}),
    ("loi_factor_unusual", {"soc_method": "loss on ignition", "loi_factor": 2.51}, {**LOI, "loi_factor": 2.5}),
    ("loi_on_clay", {**LOI, "clay_pct": 30.1}, {**LOI, "clay_pct": 30}),
    ("loi_on_carbonate", {**LOI, "caco3_pct": 0.1}, {**LOI, "caco3_pct": 0}),
    ("bd_estimated", {"bd_source": "ptf"}, {"bd_source": "measured"}),
    (
        "bd_estimated_too_sure",
        {"bd_source": "estimated", "u_bd_g_cm3": 0.159},
        {"bd_source": "estimated", "u_bd_g_cm3": 0.16},
    ),
]
PROFILES: list[tuple[str, list[dict[str, Any]], list[dict[str, Any]]]] = [
    ("not_from_surface", [{"top_cm": 5, "bottom_cm": 30}], [{"top_cm": 0, "bottom_cm": 30}]),
    (
        "gap",
        [{"top_cm": 0, "bottom_cm": 10}, {"top_cm": 11, "bottom_cm": 30}],
        [{"top_cm": 10, "bottom_cm": 30}, {"top_cm": 0, "bottom_cm": 10}],
    ),
    (
        "overlap",
        [{"top_cm": 0, "bottom_cm": 10}, {"top_cm": 9, "bottom_cm": 30}],
        [{"top_cm": 0, "bottom_cm": 10}, {"top_cm": None, "bottom_cm": 30}],
    ),
    ("too_shallow", [{"top_cm": 0, "bottom_cm": 29.9}], [{"top_cm": 0, "bottom_cm": 30}]),
    (
        "soc_rises",
        [{"top_cm": 0, "bottom_cm": 10, "soc_pct": 0.8}, {"top_cm": 10, "bottom_cm": 30, "soc_pct": 1.21}],
        [{"top_cm": 0, "bottom_cm": 10, "soc_pct": 0.8}, {"top_cm": 10, "bottom_cm": 30, "soc_pct": 1.2}],
    ),
    (
        "soc_rises",
        [{"top_cm": 0, "bottom_cm": 10, "soc_pct": 1}, {"top_cm": 10, "bottom_cm": 30, "soc_pct": 3}],
        [
            {"top_cm": 0, "bottom_cm": 10, "soc_pct": 1},
            {"top_cm": 10, "bottom_cm": 30, "soc_pct": 3, "horizon": "buried"},
        ],
    ),
    (
        "topsoil_denser",
        [{"top_cm": 0, "bottom_cm": 10, "bd_g_cm3": 1.51}, {"top_cm": 10, "bottom_cm": 30, "bd_g_cm3": 1.2}],
        [{"top_cm": 0, "bottom_cm": 10, "bd_g_cm3": 1.5}, {"top_cm": 10, "bottom_cm": 30, "bd_g_cm3": 1.2}],
    ),
]
OTHERS = [1.0, 1.1, 1.2, 1.0, 1.1, 1.2, 1.1]
SAMPLES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("lat_impossible", {"lat": 90.1}, {"lat": 90}),
    ("lon_impossible", {"lon": -180.1}, {"lon": -180}),
    ("null_island", {"lat": 0, "lon": 0}, {"lat": 0, "lon": 10.1234}),
    ("place_rough", {"lat": "13.512", "lon": "2.1098"}, {"lat": "13.5120", "lon": "2.1098"}),
    ("place_rough", {"lat": 13.51, "lon": 2.1}, {"lat": 13.51, "lon": 2.1098}),
    ("outside_plot", {"lat": 13.0005, "lon": 2.00111}, {"lat": 13.0005, "lon": 2.0005}),
    ("outside_plot", {"lat": 13.0005, "lon": 2.0011}, {"lat": 13.0005, "lon": 2.0011, "gps_accuracy_m": 11}),
    ("lat_lon_swapped", {"lat": 2.0005, "lon": 13.0005}, {"lat": 13.0005, "lon": 2.0005}),
    ("gps_impossible", {"gps_accuracy_m": -1}, {"gps_accuracy_m": 0}),
    ("gps_rough", {"gps_accuracy_m": 10.1}, {"gps_accuracy_m": 10}),
    (
        "gps_too_rough_to_return",
        {"gps_accuracy_m": 5.1, "is_return": True},
        {"gps_accuracy_m": 5, "is_return": True},
    ),
    ("gps_too_rough_to_return", {"gps_accuracy_m": 5.1, "is_return": True}, {"gps_accuracy_m": 5.1}),
    ("day_unreadable", {"sampled_on": "yesterday"}, {"sampled_on": ""}),
    ("day_before_1950", {"sampled_on": "1949-12-31"}, {"sampled_on": "1950-01-01"}),
    ("day_to_come", {"sampled_on": "2026-11-24"}, {"sampled_on": "2026-11-23"}),
    ("day_to_come", {"analysed_on": date(2026, 11, 24)}, {"analysed_on": datetime(2026, 11, 23, 9)}),
    (
        "measured_before_sampled",
        {"sampled_on": "2026-11-02", "analysed_on": "2026-11-01"},
        {"sampled_on": "2026-11-02", "analysed_on": "2026-11-02"},
    ),
    (
        "bd_unlike_ring",
        {"ring_volume_cm3": 100, "ring_dry_mass_g": 130, "bd_g_cm3": 1.327},
        {"ring_volume_cm3": 100, "ring_dry_mass_g": 130, "bd_g_cm3": 1.326},
    ),
    ("ring_impossible", {"ring_volume_cm3": 0, "ring_dry_mass_g": 130, "bd_g_cm3": 1.3}, {"ring_volume_cm3": 100}),
    ("wet_mass_impossible", {"wet_mass_g": -1}, {"wet_mass_g": 0}),
    ("dry_mass_none", {"wet_mass_g": 10, "dry_mass_g": 0}, {"wet_mass_g": 10, "dry_mass_g": 9}),
    ("dry_above_wet", {"wet_mass_g": 400, "dry_mass_g": 400.1}, {"wet_mass_g": 400, "dry_mass_g": 400}),
    ("water_unusual", {"wet_mass_g": 401, "dry_mass_g": 200}, {"wet_mass_g": 400, "dry_mass_g": 200}),
    ("duplicates_differ", {"soc_pct": 1.0, "duplicate_soc_pct": 1.11}, {"soc_pct": 0.95, "duplicate_soc_pct": 1.05}),
    ("duplicates_differ", {"soc_pct": 0.0, "duplicate_soc_pct": 1.0}, {"soc_pct": 0.0, "duplicate_soc_pct": 0.0}),
]
BEFORE = Campaign(date(2020, 3, 1), "dry combustion", "Niamey", (0, 10, 30), 2.0)
CAMPAIGNS: list[tuple[str, Campaign, Campaign]] = [
    ("season_differs", Campaign(date(2025, 4, 16)), Campaign(date(2025, 4, 15))),
    ("interval_short", Campaign(date(2024, 2, 29)), Campaign(date(2024, 3, 1))),
    ("method_differs", Campaign(method="LOI"), Campaign(method=" Dry combustion")),
    ("lab_differs", Campaign(lab="Dakar"), Campaign(lab="niamey")),
    ("depths_cm_differs", Campaign(depths_cm=(0, 20, 30)), Campaign(depths_cm=(0.0, 10.0, 30.0))),
    ("sieve_mm_differs", Campaign(sieve_mm=1.0), Campaign(sieve_mm=2)),
    ("sieve_not_2_mm", Campaign(sieve_mm=1.0), Campaign(sieve_mm=2.0)),
    ("stratum_too_few", Campaign(samples_per_stratum={"A": 1}), Campaign(samples_per_stratum={"A": 2})),
    ("stratum_few", Campaign(samples_per_stratum={"A": 2}), Campaign(samples_per_stratum={"A": 3})),
]
ASKED_BY_THEIR_OWN_TEST = {"not_a_number", "no_layer_below_reference", "outlier", "silt_impossible"}


@pytest.mark.parametrize(("code", "beyond", "within"), LAYERS)
def test_a_layer_is_asked_about_beyond_the_bound_and_not_on_it(code: str, beyond: Any, within: Any) -> None:
    assert code in layer(**beyond)
    assert code not in layer(**within)


@pytest.mark.parametrize(("code", "beyond", "within"), PROFILES)
def test_a_profile_is_asked_about_beyond_the_bound_and_not_on_it(code: str, beyond: Any, within: Any) -> None:
    assert codes(check_profile(beyond)) == [code]
    assert check_profile(within) == []


@pytest.mark.parametrize(("code", "beyond", "within"), SAMPLES)
def test_a_sample_is_asked_about_beyond_the_bound_and_not_on_it(code: str, beyond: Any, within: Any) -> None:
    plot = PLOT if code in ("outside_plot", "lat_lon_swapped") else None
    assert code in codes(check_sample(beyond, plot, today=TODAY))
    assert code not in codes(check_sample(within, plot, today=TODAY))


@pytest.mark.parametrize(("code", "beyond", "within"), CAMPAIGNS)
def test_a_campaign_is_asked_about_beyond_the_bound_and_not_on_it(code: str, beyond: Any, within: Any) -> None:
    assert code in codes(check_campaign(beyond, BEFORE))
    assert code not in codes(check_campaign(within, BEFORE))


def test_every_line_of_the_33_rules_is_tried_and_has_its_source_and_scope() -> None:
    tried = {case[0] for cases in (LAYERS, PROFILES, SAMPLES, CAMPAIGNS) for case in cases} | ASKED_BY_THEIR_OWN_TEST
    assert tried == set(rules())
    assert {rule.rule for rule in rules().values()} == {f"Q{number:02}" for number in range(34)}
    for rule in rules().values():
        assert rule.source and rule.message and rule.verified in ("yes", "partly", "from memory", "own")
        assert rule.severity in (ERROR, WARN) and rule.blocks in ("", "all", "tier1", "esm", "change")
        assert rule.scope in ("layer", "profile", "sample", "campaign", "any")
        assert (rule.severity == ERROR) <= bool(rule.blocks)


def test_nothing_missing_is_asked_about() -> None:
    assert check_layer({}) == check_sample({}, PLOT) == check_profile([]) == check_profile([{}, {}]) == []
    assert check_campaign(Campaign(), Campaign()) == check_campaign(Campaign(), BEFORE) == []
    assert check_layer(dict.fromkeys(plausible_layer.NUMBERS)) == []
    assert check_layer(dict.fromkeys(plausible_layer.NUMBERS, " ")) == []


@pytest.mark.parametrize("wild", [math.nan, math.inf, -math.inf, 10**400, "1e400", "much", [], True, 1e300])
def test_what_is_no_finite_number_is_an_error_of_its_field(wild: Any) -> None:
    for name in plausible_layer.NUMBERS:
        assert [(one.code, one.severity, one.field) for one in check_layer({name: wild})] == [
            ("not_a_number", ERROR, name)
        ]
    for name in plausible_sample.NUMBERS:
        assert [(one.code, one.field) for one in check_sample({name: wild})] == [("not_a_number", name)]
    for name in plausible_profile.NUMBERS:
        assert [(one.code, one.layer) for one in check_profile([{}, {name: wild}])] == [("not_a_number", 1)]
    assert codes(check_campaign(Campaign(sieve_mm=wild, samples_per_stratum={"A": wild}))) == ["not_a_number"] * 2
    assert codes(check_sample({"lat": 13.12345, "lon": 2.12345}, [[(2, 13), (wild, 13)]])) == ["not_a_number"]


@settings(max_examples=60)
@given(
    st.dictionaries(st.sampled_from(plausible_layer.NUMBERS), st.floats() | st.just(0.0)),
    st.dictionaries(st.sampled_from(plausible_sample.NUMBERS), st.floats() | st.just(0.0)),
    st.sampled_from(["", "whole", "fine_per_fine", "other"]),
)
def test_no_number_stops_a_check_or_comes_out_infinite(layer: Any, sample: Any, basis: str) -> None:
    layer["bd_basis"] = basis
    found = check_layer(layer) + check_sample(sample, PLOT) + check_profile([layer, layer], 30, 3000)
    for one in found:
        assert all(math.isfinite(value) for value in one.values.values() if isinstance(value, float))
        assert "{" not in one.message


def test_a_silt_beyond_100_is_impossible() -> None:
    assert layer(silt_pct=100.1) == ["silt_impossible"] and layer(silt_pct=100) == []


def test_a_finding_carries_its_rule_its_sentence_and_what_it_blocks() -> None:
    (found,) = check_layer({"soc_pct": "-1,5"})
    assert (found.rule, found.severity, found.field, found.blocks) == ("Q01", ERROR, "soc_pct", "all")
    assert found.message == "Organic carbon of -1.5 % is not between 0 and 100 %"
    assert found.values["x"] == -1.5 and found.values["most"] == 100
    assert {one.code: one.blocks for one in check_layer({"soc_pct": 25})} == {
        "soc_unusual": "", "soc_like_g_kg": "", "organic_horizon": "tier1",
    }  # fmt: skip
    (found,) = check_profile([{"top_cm": 0, "bottom_cm": 10}, {"top_cm": 20, "bottom_cm": 30}])
    assert (found.rule, found.blocks, found.layer) == ("Q14", "esm", 1)


def test_a_layer_below_the_reference_mass_is_asked_for() -> None:
    layers = [{"top_cm": 0, "bottom_cm": 30, "bd_g_cm3": 1.3}, {"top_cm": 30, "bottom_cm": 50, "bd_g_cm3": 1.5}]
    assert check_profile(layers, 30, 3900) == []
    assert codes(check_profile(layers, 30, 3901)) == ["no_layer_below_reference"]
    assert check_profile([{"top_cm": 0, "bottom_cm": 30}, layers[1]], 30, 9000) == []
    with pytest.raises(ValueError, match="above 0"):
        check_profile(layers, math.nan)


def test_an_outlier_is_told_from_eight_values_of_its_stratum_on() -> None:
    found = check_sample({"soc_pct": 3.0}, stratum={"soc_pct": [*OTHERS, 3.0]})
    assert [(one.rule, one.field, one.values["median"], one.values["n"]) for one in found] == [
        ("Q29", "soc_pct", 1.1, 8)
    ]
    assert check_sample({"soc_pct": 3.0}, stratum={"soc_pct": [*OTHERS[1:], 3.0]}) == []
    assert check_sample({"soc_pct": 1.3}, stratum={"soc_pct": [*OTHERS, 1.3]}) == []
    assert check_sample({"soc_pct": 3.0}, stratum={"soc_pct": [*OTHERS[1:], math.nan, 3.0]}) == []


def test_days_of_the_year_lie_apart_in_a_circle() -> None:
    assert days_apart_in_year(date(2020, 12, 31), date(2025, 1, 1)) == 1
    assert days_apart_in_year(date(2020, 2, 29), date(2025, 2, 28)) == 0
    assert days_apart_in_year(date(2020, 12, 10), date(2025, 1, 24)) == 45
    assert days_apart_in_year(date(2020, 1, 1), date(2024, 7, 2)) == 182
    assert codes(check_campaign(Campaign(date(2025, 1, 24)), Campaign(date(2020, 12, 10)))) == []
    assert codes(check_campaign(Campaign(date(2025, 1, 25)), Campaign(date(2020, 12, 10)))) == ["season_differs"]


def test_metres_are_counted_to_the_nearest_edge_and_a_hole_is_outside() -> None:
    assert metres_outside(13.0005, 2.0005, PLOT) == 0
    assert metres_outside(13.0005, 2.0005, [*PLOT, HOLE]) == pytest.approx(10.8, abs=0.1)
    assert metres_outside(13.002, 2.0005, PLOT) == pytest.approx(111.2, abs=0.1)
    assert metres_outside(13.0005, 2.0, PLOT) == pytest.approx(0, abs=1e-6)
    across = [[(179.999, -17.0), (-179.999, -17.0), (-179.999, -16.999), (179.999, -16.999)]]
    assert metres_outside(-16.9995, 180.0, across) == metres_outside(-16.9995, -180.0, across) == 0
    assert metres_outside(-16.9995, -179.998, across) == pytest.approx(106.3, abs=0.1)
    with pytest.raises(ValueError, match="corners"):
        metres_outside(0, 0, [])


def test_the_grid_and_the_33_rules_hold_the_same_bounds() -> None:
    grid = plausible.table()
    for column, stem in (("soc_pct", "soc"), ("bd_g_cm3", "bd")):
        impossible, unusual = rules()[f"{stem}_impossible"], rules()[f"{stem}_unusual"]
        assert (grid[column].least, grid[column].most) == (impossible.least, impossible.most)
        assert (grid[column].odd_under, grid[column].odd_over) == (unusual.least, unusual.most)
