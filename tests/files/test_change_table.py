"""Change between two labels of a layer table: the keys of the contract, who is paired with whom, what is told."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from fourpermille_desktop.errors import BadInput
from fourpermille_desktop.files.change_table import change_report
from tests.files.conftest import WriteTable

VECTORS: dict[str, Any] = json.loads((Path(__file__).parents[1] / "data" / "soil_vectors.json").read_text("utf-8"))
VECTOR = VECTORS["paired_change"]
HEADER = "profile,label,point,top_cm,bottom_cm,soc_pct,bd_g_cm3\n"
KEYS = (
    "n n_from n_to from to change_t_c_ha ci95 rate_pct_per_year rate_ci95 target_pct_per_year verdict"
    " minimum_detectable_change_t_c_ha method warnings"
)


def visit(label: str, stocks: Iterable[float], *, points: str = "abcdefgh", bd_g_cm3: float = 1.25) -> str:
    """Rows of one layer of 0 to 30 cm that hold the stocks asked."""
    rows = zip(points, stocks, strict=False)
    return "".join(f"P{p},{label},{p},0,30,{stock / bd_g_cm3 / 30!r},{bd_g_cm3}\n" for p, stock in rows)


BOTH = HEADER + visit("2021", VECTOR["t0"]) + visit("2026", VECTOR["t1"])


def test_the_answer_has_the_keys_of_the_contract_and_the_numbers_of_the_vector(table: WriteTable) -> None:
    report, out = change_report(table(BOTH), "2021", "2026", 5, "paired"), VECTOR["out"]
    assert set(report) == set(KEYS.split())
    assert (report["n"], report["warnings"], report["target_pct_per_year"]) == (6, [], 0.4)
    assert report["from"] == {"mean_t_c_ha": pytest.approx(50.55), "se": pytest.approx(1.27194, abs=1e-5)}
    assert report["to"]["mean_t_c_ha"] == pytest.approx(51.683333, abs=1e-6)
    assert report["change_t_c_ha"] == pytest.approx(out["mean_diff"])
    assert report["ci95"] == pytest.approx(out["ci95"])
    assert report["rate_pct_per_year"] == pytest.approx(out["rate_pct_per_yr"])
    assert report["rate_ci95"] == pytest.approx(out["rate_ci_fieller"])
    assert report["minimum_detectable_change_t_c_ha"] == pytest.approx(1.0182025687992746)
    assert report["verdict"] == "increasing_target_not_excluded" and report["method"].startswith("paired")
    assert json.loads(json.dumps(report, allow_nan=False)) == report


def test_the_same_table_asked_as_independent_shows_no_change_and_says_how_long_it_takes(table: WriteTable) -> None:
    report = change_report(table(BOTH), "2021", "2026", 5, "independent")
    assert report["ci95"] == pytest.approx(VECTORS["same_data_independent_welch"]["ci95"])
    assert report["verdict"] == "no_change_detected" and report["method"].startswith("independent")
    assert (report["n"], report["n_from"], report["n_to"]) == (6, 6, 6)
    [told] = report["warnings"]
    assert "6.02 t C/ha" in told and "29.8 years" in told


def test_without_a_design_the_points_of_the_table_decide_and_it_is_told(table: WriteTable) -> None:
    paired = change_report(table(BOTH), "2021", "2026", 5)
    assert paired["method"].startswith("paired") and "the table say paired" in paired["warnings"][0]
    others = HEADER + visit("2021", VECTOR["t0"]) + visit("2026", VECTOR["t1"], points="uvwxyz")
    independent = change_report(table(others), "2021", "2026", 5)
    assert independent["method"].startswith("independent") and "say independent" in independent["warnings"][0]


def test_points_with_one_visit_are_left_out_and_named(table: WriteTable) -> None:
    text = HEADER + visit("2021", VECTOR["t0"]) + visit("2026", [40.0, *VECTOR["t1"]], points="zabcdef")
    report = change_report(table(text + "Q,2021,,0,30,2,1.25\n"), "2021", "2026", 5, "paired")
    assert report["n"] == 6 and report["change_t_c_ha"] == pytest.approx(VECTOR["out"]["mean_diff"])
    assert report["warnings"] == [
        "1 profiles of 2021 name no point and were left out.",
        "1 points stand under 2026 only and were left out: z.",
    ]


def test_profiles_of_one_point_count_as_their_mean(table: WriteTable) -> None:
    text = BOTH.replace("Pa,2021,a", "Pa1,2021,a").replace("Pa,2026", "Pa1,2026") + "Pa2,2021,a,0,30,1,1.25\n"
    report = change_report(table(text), "2021", "2026", 5, "paired")
    assert report["n"] == 6 and "The point a has 2 profiles under 2021; their mean counts." in report["warnings"]
    assert report["from"]["mean_t_c_ha"] == pytest.approx((sum(VECTOR["t0"]) + (37.5 - 48.2) / 2) / 6)


def test_points_that_stand_twice_in_a_group_are_told_when_nothing_is_paired(table: WriteTable) -> None:
    report = change_report(table(BOTH + "Q,2021,a,0,30,1,1.25\n"), "2021", "2026", 5, "independent")
    assert (report["n"], report["n_from"], report["n_to"]) == (6, 7, 6)
    assert any("2021 bear the same point" in text for text in report["warnings"])


def test_a_refused_profile_is_named_with_its_line_and_the_others_are_compared(table: WriteTable) -> None:
    text = BOTH + "G,2021,g,10,30,1,1.2\nG,2026,g,0,30,1,1.2\nH,2021,h,0,30,<0.1,1.2\nO,2030,o,0,5,1,1.2\n"
    report = change_report(table(text), "2021", "2026", 5, "paired")
    assert report["n"] == 6
    told = [text for text in report["warnings"] if "left out" in text]
    assert "The profile G (2021), line 14" in told[0] and "gap" in told[0]
    assert "line 16" in told[1] and "not a number" in told[1]
    assert not any("2030" in text for text in report["warnings"])


def test_a_soil_that_grew_heavier_is_told_to_be_compared_by_mass(table: WriteTable) -> None:
    for bd_g_cm3, is_told in ((1.31, False), (1.32, True), (1.18, True)):
        text = HEADER + visit("2021", VECTOR["t0"]) + visit("2026", VECTOR["t1"], bd_g_cm3=bd_g_cm3)
        report = change_report(table(text), "2021", "2026", 5, "paired")
        assert any("soil esm" in text for text in report["warnings"]) == is_told


def test_another_depth_is_another_change(table: WriteTable) -> None:
    whole, half = (change_report(table(BOTH), "2021", "2026", 5, "paired", depth) for depth in (30, 15))
    assert half["change_t_c_ha"] == pytest.approx(whole["change_t_c_ha"] / 2)
    assert half["rate_ci95"] == pytest.approx(whole["rate_ci95"])


FEW = {
    "two pairs": (HEADER + visit("2021", [50, 52]) + visit("2026", [51, 54]), 5, 2, "too few"),
    "one pair": (HEADER + visit("2021", [50]) + visit("2026", [51]), 5, 1, "too few"),
    "two years": (BOTH, 2, 6, "too early"),
    "no pair": (HEADER + visit("2021", [50, 52]) + visit("2026", [51, 54], points="yz"), 5, 0, "both visits"),
    "no profile left": (HEADER + "A,2021,a,5,30,1,1\n" + visit("2026", [51, 54]), 5, 0, "both visits"),
}


@pytest.mark.parametrize(("text", "years", "n", "told"), FEW.values(), ids=FEW.keys())
def test_too_little_is_no_verdict_and_no_number_is_made_up(
    table: WriteTable, text: str, years: float, n: int, told: str
) -> None:
    report = change_report(table(text), "2021", "2026", years, "paired")
    assert (report["n"], report["verdict"]) == (n, "not_enough_data")
    assert set(report) == set(KEYS.split()) and any(told in text for text in report["warnings"])
    if n < 2:
        assert report["ci95"] == report["rate_ci95"] == [None, None] and report["from"]["se"] is None
    json.dumps(report, allow_nan=False)


def test_a_baseline_that_could_be_nothing_has_no_rate_interval_and_says_so(table: WriteTable) -> None:
    text = HEADER + visit("2021", [1, 30, 2]) + visit("2026", [3, 25, 40], points="uvw")
    report = change_report(table(text), "2021", "2026", 5)
    assert report["rate_ci95"] == [None, None] and report["ci95"] != [None, None]
    assert report["verdict"] == "no_change_detected" and any("too uncertain" in text for text in report["warnings"])


def test_stocks_that_never_vary_are_told(table: WriteTable) -> None:
    report = change_report(table(HEADER + visit("2021", [50] * 4) + visit("2026", [51] * 4)), "2021", "2026", 5)
    assert report["ci95"] == pytest.approx([1, 1]) and any("do not vary" in text for text in report["warnings"])


ODD: dict[str, tuple[tuple[Any, ...], str]] = {
    "an unknown label": (("2021", "2031", 5), "no row has the label 2031 \\(there are: 2021, 2026\\)"),
    "a label against itself": (("2021", "2021", 5), "same label"),
    "no years": (("2021", "2026", 0), "column --years"),
    "years back": (("2021", "2026", -5), "column --years"),
    "years that are none": (("2021", "2026", math.nan), "column --years"),
    "a depth of nothing": (("2021", "2026", 5, None, 0), "column --depth"),
    "a design of another name": (("2021", "2026", 5, "crossed"), "column --design"),
}


@pytest.mark.parametrize(("asked", "reason"), ODD.values(), ids=ODD.keys())
def test_a_question_that_is_none_is_refused_in_a_sentence(
    table: WriteTable, asked: tuple[Any, ...], reason: str
) -> None:
    with pytest.raises(BadInput, match=reason):
        change_report(table(BOTH), *asked)


def test_pairing_without_points_names_the_missing_column(table: WriteTable) -> None:
    text = "profile,label,top_cm,bottom_cm,soc_pct,bd_g_cm3\nA,1,0,30,1,1\nB,2,0,30,1,1\n"
    with pytest.raises(BadInput, match="line 1, column point"):
        change_report(table(text), "1", "2", 5, "paired")


def test_soils_without_carbon_have_no_rate_and_a_sentence(table: WriteTable) -> None:
    with pytest.raises(BadInput, match="baseline"):
        change_report(table(HEADER + visit("2021", [0, 0, 0]) + visit("2026", [1, 2, 3])), "2021", "2026", 5)
