"""Layer tables to stocks at equivalent soil mass: the answer's keys, its fixed readings, its refusals."""

from __future__ import annotations

import json

import pytest

from fourpermille_desktop.errors import BadInput
from fourpermille_desktop.files.esm_table import esm_report
from tests.files.conftest import WriteTable

HEADER = "profile,label,top_cm,bottom_cm,bd_g_cm3,soc_pct"
BASELINE = "P1,2021,0,10,1.20,2.0\nP1,2021,10,30,1.35,1.4\nP1,2021,30,50,1.50,0.8\n"
RESAMPLE = "P1,2026,0,10,1.32,2.0\nP1,2026,10,30,1.42,1.4\nP1,2026,30,50,1.50,0.8\n"
HAND = f"{HEADER}\n{BASELINE}{RESAMPLE}"


def test_the_answer_has_the_keys_of_the_contract_and_the_hand_numbers(table: WriteTable) -> None:
    report = esm_report(table(HAND), "2021", (10, 30))
    assert set(report) == {"reference", "method", "mass", "references", "profiles", "refused", "warnings"}
    assert (report["reference"], report["method"], report["mass"]) == ("2021", "hyman", "mineral")
    assert [set(one) for one in report["references"]] == [{"depth_cm", "mass_t_ha"}] * 2
    assert [one["mass_t_ha"] for one in report["references"]] == pytest.approx([1158.624, 3793.4568])
    made = report["profiles"][1]
    assert {"profile", "label", "intervals", "warnings"} <= set(made) and made["label"] == "2026"
    assert set(made["intervals"][0]) == {"top_cm", "bottom_cm", "stock_t_c_ha", "cumulative_t_c_ha", "extrapolated"}
    assert [one["cumulative_t_c_ha"] for one in made["intervals"]] == pytest.approx([24.23817127, 63.37145098])
    assert made["linear_t_c_ha"] == pytest.approx([24.0, 62.53780773])
    assert any("1.724" in text for text in made["warnings"])
    json.dumps(report, allow_nan=False)


@pytest.mark.parametrize(("method", "expected"), [("linear", [24.0, 62.52]), ("hyman", [24.23239223, 63.33590007])])
def test_total_mass_gives_the_other_hand_numbers(table: WriteTable, method: str, expected: list[float]) -> None:
    made = esm_report(table(HAND), "2021", (30, 10), method, "total")["profiles"][1]
    assert [one["cumulative_t_c_ha"] for one in made["intervals"]] == pytest.approx(expected, rel=1e-9)


def test_beyond_the_sampled_mass_there_is_no_interval_unless_asked(table: WriteTable) -> None:
    light = "P2,2026,0,10,1.1,2.0\nP2,2026,10,30,1.2,1.4\nP2,2026,30,50,1.3,0.8\n"
    file = table(HAND + light)
    closed, opened = (esm_report(file, "2021", extrapolate=asked)["profiles"][2] for asked in (False, True))
    assert [one["extrapolated"] for one in closed["intervals"]] == [False, False]
    assert [one["extrapolated"] for one in opened["intervals"]] == [False, False, True]
    assert any("more than was sampled" in text for text in closed["warnings"])


def test_measured_organic_matter_is_used_and_not_warned_of(table: WriteTable) -> None:
    text = f"{HEADER},som_pct\nP1,a,0,10,1.2,2.0,4.0\nP1,a,10,30,1.35,1.4,2.8\nP1,a,30,50,1.5,0.8,1.6\n"
    report = esm_report(table(text), "a")
    assert [one["mass_t_ha"] for one in report["references"]] == pytest.approx([1152.0, 3776.4, 6728.4])
    assert report["profiles"][0]["warnings"] == []


def test_the_reference_is_the_mean_over_the_profiles_of_the_label_that_reach_the_depth(table: WriteTable) -> None:
    text = f"{HEADER}\nA,t0,0,10,1.0,1\nA,t0,10,30,1.2,1\nB,t0,0,20,1.2,1\nC,t1,0,60,1.5,1\n"
    report = esm_report(table(text), "t0", (15, 30, 50), mass="total")
    assert [(one["depth_cm"], one["mass_t_ha"]) for one in report["references"]] == [
        (15, pytest.approx((1600 + 1800) / 2)),
        (30, pytest.approx(3400)),
    ]
    assert len(report["warnings"]) == 2 and "1 of 2" in report["warnings"][0] and "50 cm" in report["warnings"][1]


def test_stones_and_other_bases_are_read_as_in_a_stock(table: WriteTable) -> None:
    whole = f"{HEADER},bd_basis,cf_vol_pct\nP1,a,0,30,1.5,2.0,whole,15\n"
    report = esm_report(table(whole), "a", (30,), mass="total")
    assert report["references"][0]["mass_t_ha"] == pytest.approx(3330)
    assert report["profiles"][0]["intervals"][0]["stock_t_c_ha"] == pytest.approx(66.60)


def test_an_unknown_label_names_those_there_are(table: WriteTable) -> None:
    with pytest.raises(BadInput, match=r"1999.*2021, 2026"):
        esm_report(table(HAND), "1999")
    with pytest.raises(BadInput, match="no labels"):
        esm_report(table("profile,top_cm,bottom_cm,bd_g_cm3,soc_pct\nA,0,30,1,1\n"), "1999")


def test_a_profile_that_cannot_be_computed_is_refused_and_the_others_are_computed(table: WriteTable) -> None:
    odd = "P3,2026,0,30,,1.0\nP4,2026,0,20,1.2,1.0\nP4,2026,10,30,1.2,1.0\nP5,2026,0,30,1.2,60\n"
    report = esm_report(table(HAND + odd), "2021")
    assert len(report["profiles"]) == 2
    assert [(one["profile"], one["line"]) for one in report["refused"]] == [("P3", 8), ("P4", 9), ("P5", 11)]
    assert ["empty" in report["refused"][0]["reason"], "overlap" in report["refused"][1]["reason"]] == [True, True]


def test_a_reference_nobody_can_compute_is_bad_input(table: WriteTable) -> None:
    with pytest.raises(BadInput, match="no profile labelled t0"):
        esm_report(table(f"{HEADER}\nA,t0,0,30,,1\nB,t1,0,30,1.2,1\n"), "t0")
    with pytest.raises(BadInput, match="down to 10 cm"):
        esm_report(table(f"{HEADER}\nA,t0,0,5,1.2,1\nB,t1,0,30,1.2,1\n"), "t0")


def test_reference_means_that_shrink_with_depth_are_bad_input(table: WriteTable) -> None:
    rows = "A,t0,0,10,2.0,1\nB,t0,0,12,0.5,1\n"
    with pytest.raises(BadInput, match="not above"):
        esm_report(table(f"{HEADER}\n{rows}"), "t0", (10, 12))


@pytest.mark.parametrize("depths", [(), (0,), (-10, 30), (float("nan"),), (float("inf"),)])
def test_depths_that_are_none_are_bad_input(table: WriteTable, depths: tuple[float, ...]) -> None:
    with pytest.raises(BadInput, match="depths"):
        esm_report(table(HAND), "2021", depths)


def test_a_table_of_faulty_cells_names_line_and_column(table: WriteTable) -> None:
    with pytest.raises(BadInput, match=r"line 2, column soc_pct"):
        esm_report(table(f"{HEADER}\nA,t0,0,30,1.2,much\n"), "t0")
