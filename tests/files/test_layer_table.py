"""Layer tables to stocks: the keys of the command's answer, its fixed readings, and reasons with their line."""

from __future__ import annotations

import pytest

from fourpermille_desktop.errors import BadInput
from fourpermille_desktop.files.layer_table import read_layers, stock_report
from tests.files.conftest import WriteTable


def test_the_answer_has_the_keys_of_the_contract_and_the_published_numbers(table: WriteTable) -> None:
    text = """profile,label,top_cm,bottom_cm,soc_pct,bd_g_cm3,bd_basis,cf_vol_pct
A,2021,25,40,0.9,1.50,fine_per_fine,10
A,2021,0,10,1.8,1.25,fine_per_fine,2
A,2021,10,25,1.4,1.40,fine_per_fine,5
"""
    report = stock_report(table(text))
    assert set(report) == {"depth_cm", "profiles", "refused"} and report["depth_cm"] == 30
    [made] = report["profiles"]
    assert set(made) == {"profile", "label", "stock_t_c_ha", "u_t_c_ha", "soil_mass_t_ha", "layers", "warnings"}
    assert (made["profile"], made["label"], made["u_t_c_ha"], made["warnings"]) == ("A", "2021", None, [])
    assert made["stock_t_c_ha"] == pytest.approx(56.055)
    assert [(layer["top_cm"], layer["bottom_cm"]) for layer in made["layers"]] == [(0, 10), (10, 25), (25, 30)]


READINGS = {
    "organic matter is divided by 2.0": ("om_pct,bd_g_cm3", "4.0,1.11", 66.60),
    "grams per kilogram are divided by ten": ("soc_g_kg,bd_g_cm3", "20,1.11", 66.60),
    "stones change nothing on the default basis": ("soc_pct,bd_g_cm3,cf_vol_pct", "2,1.11,15", 66.60),
    "whole soil loses its stones at 2.6 g/cm³": ("soc_pct,bd_g_cm3,bd_basis,cf_vol_pct", "2,1.5,whole,15", 66.60),
    "whole soil loses its stones by mass": ("soc_pct,bd_g_cm3,bd_basis,cf_mass_pct", "2,1.5,whole,26", 66.60),
    "the fine earth's own volume shrinks by the stones": (
        "soc_pct,bd_g_cm3,bd_basis,cf_vol_pct",
        "2,1.3,fine_per_fine,10",
        70.20,
    ),
}


@pytest.mark.parametrize(("header", "cells", "stock_t_c_ha"), READINGS.values(), ids=READINGS.keys())
def test_the_fixed_readings_give_the_number_of_the_contract(
    table: WriteTable, header: str, cells: str, stock_t_c_ha: float
) -> None:
    [made] = stock_report(table(f"profile,top_cm,bottom_cm,{header}\nA,0,30,{cells}\n"))["profiles"]
    assert made["stock_t_c_ha"] == pytest.approx(stock_t_c_ha, rel=1e-12)


def test_decimal_commas_are_read_between_semicolons(table: WriteTable) -> None:
    text = "profile;top_cm;bottom_cm;soc_pct;bd_g_cm3\nA;0;30;2,0;1,30\n"
    assert stock_report(table(text))["profiles"][0]["stock_t_c_ha"] == pytest.approx(78.0)


def test_another_depth_is_another_stock(table: WriteTable) -> None:
    file = table("profile,top_cm,bottom_cm,soc_pct,bd_g_cm3\nA,0,30,2.0,1.30\n")
    assert stock_report(file, 10)["profiles"][0]["stock_t_c_ha"] == pytest.approx(26.0)
    with pytest.raises(BadInput, match="depth"):
        stock_report(file, 0)


ODD = {
    "a gap": ("A,0,10,1,1.2\nA,15,30,1,1.2\n", 3, "gap"),
    "an overlap": ("A,0,10,1,1.2\nA,5,30,1,1.2\n", 3, "overlap"),
    "a first layer below the surface": ("A,5,30,1,1.2\n", 2, "gap"),
    "an end above the depth": ("A,0,10,1,1.2\nA,10,25,1,1.2\n", 3, "ends at 25 cm"),
    "no carbon": ("A,0,10,1,1.2\nA,10,30,,1.2\n", 3, "carbon"),
    "no density": ("A,0,30,1,\n", 2, "bd_g_cm3 is empty"),
    "a value below the limit": ("A,0,30,<0.1,1.2\n", 2, "not a number"),
    "an impossible density": ("A,0,10,1,1.2\nA,10,30,1,12\n", 3, "bulk density"),
    "no name": (",0,30,1,1.2\n", 2, "no profile"),
}


@pytest.mark.parametrize(("rows", "line", "reason"), ODD.values(), ids=ODD.keys())
def test_an_odd_profile_is_refused_at_its_line_and_the_others_are_computed(
    table: WriteTable, rows: str, line: int, reason: str
) -> None:
    report = stock_report(table(f"profile,top_cm,bottom_cm,soc_pct,bd_g_cm3\n{rows}GOOD,0,30,2,1\n"))
    [refused] = report["refused"]
    assert set(refused) == {"profile", "line", "reason"}
    assert refused["line"] == line and reason in refused["reason"]
    assert [made["profile"] for made in report["profiles"]] == ["GOOD"]


def test_two_units_of_carbon_in_one_row_are_refused(table: WriteTable) -> None:
    report = stock_report(table("profile,top_cm,bottom_cm,soc_pct,om_pct,bd_g_cm3\nA,0,30,2,4,1\nB,0,30,,4,1\n"))
    assert "twice" in report["refused"][0]["reason"] and report["profiles"][0]["profile"] == "B"


def test_the_same_profile_at_two_visits_is_two_profiles(table: WriteTable) -> None:
    text = "profile,label,top_cm,bottom_cm,soc_pct,bd_g_cm3\nA,2021,0,30,1,1.2\nA,2026,0,30,2,1.2\n"
    assert [(held.profile, held.label, held.line) for held in read_layers(table(text))] == [
        ("A", "2021", 2),
        ("A", "2026", 3),
    ]


@pytest.mark.parametrize("unit", [("soc_pct", "2.0", "0.1"), ("soc_g_kg", "20", "1"), ("om_pct", "4", "0.2")])
def test_uncertainties_are_propagated_in_the_unit_of_their_quantity(
    table: WriteTable, unit: tuple[str, str, str]
) -> None:
    carbon, value, u_soc = unit
    header = f"profile,top_cm,bottom_cm,{carbon},bd_g_cm3,bd_basis,cf_vol_pct,u_soc,u_bd,u_cf"
    [made] = stock_report(table(f"{header}\nA,0,30,{value},1.3,fine_per_fine,10,{u_soc},0.065,3\n"))["profiles"]
    assert made["u_t_c_ha"] == pytest.approx(70.2 * (0.05**2 + 0.05**2 + (0.03 / 0.9) ** 2) ** 0.5, rel=1e-12)


def test_layers_without_an_uncertainty_and_columns_not_read_are_told(table: WriteTable) -> None:
    header = "profile,top_cm,bottom_cm,soc_pct,bd_g_cm3,u_soc,gravel"
    [made] = stock_report(table(f"{header}\nA,0,10,2,1.3,0.1,7\nA,10,30,1,1.4,,\n"))["profiles"]
    assert made["u_t_c_ha"] == pytest.approx(0.1 * 1.3 * 10)
    assert len(made["warnings"]) == 2 and "gravel" in " ".join(made["warnings"])


@pytest.mark.parametrize("missing", ["profile", "top_cm", "bottom_cm", "bd_g_cm3", "soc_pct"])
def test_a_header_without_a_needed_column_is_bad_input(table: WriteTable, missing: str) -> None:
    header = [name for name in ("profile", "top_cm", "bottom_cm", "bd_g_cm3", "soc_pct") if name != missing]
    with pytest.raises(BadInput, match=missing):
        read_layers(table(",".join(header) + "\n"))


FAULTY = {
    "text in a number": ("A,0,30,much,1.2", "soc_pct", "much is not a number"),
    "a decimal comma between commas": ('A,0,30,"2,0",1.2', "soc_pct", "semicolons"),
    "grams per kilogram as per cent": ("A,0,30,180,1.2", "soc_pct", "soc_g_kg"),
    "density in kg/m³": ("A,0,30,1.8,1350", "bd_g_cm3", "kg/m³"),
    "a depth in words": ("A,top,30,1.8,1.3", "top_cm", "not a number"),
    "not a number": ("A,0,30,nan,1.3", "soc_pct", "not a number"),
    "infinity": ("A,0,30,1.8,inf", "bd_g_cm3", "not a number"),
}


@pytest.mark.parametrize(("row", "column", "reason"), FAULTY.values(), ids=FAULTY.keys())
def test_a_table_of_faulty_cells_is_bad_input_that_names_line_and_column(
    table: WriteTable, row: str, column: str, reason: str
) -> None:
    header = "profile,top_cm,bottom_cm,soc_pct,bd_g_cm3"
    with pytest.raises(BadInput) as told:
        stock_report(table(f"{header}\n{row}\n"))
    assert (told.value.named["line"], told.value.named["column"]) == (2, column)
    assert reason in str(told.value)


@pytest.mark.parametrize(("row", "column", "reason"), FAULTY.values(), ids=FAULTY.keys())
def test_among_good_profiles_a_text_stops_the_table_and_an_impossible_number_refuses_its_profile(
    table: WriteTable, row: str, column: str, reason: str
) -> None:
    file = table(f"profile,top_cm,bottom_cm,soc_pct,bd_g_cm3\nGOOD,0,30,2,1\n{row}\n")
    if "number" in reason or "semicolons" in reason:
        with pytest.raises(BadInput, match="line 3") as told:
            stock_report(file)
        assert told.value.named["column"] == column
    else:
        [refused] = stock_report(file)["refused"]
        assert refused["line"] == 3 and refused["reason"].startswith(column) and reason in refused["reason"]


def test_decimal_commas_without_quotes_have_a_cell_too_many(table: WriteTable) -> None:
    with pytest.raises(BadInput, match="line 2"):
        stock_report(table("profile,top_cm,bottom_cm,soc_pct,bd_g_cm3\nA,0,30,2,0,1,30\n"))


def test_a_gap_below_the_depth_does_not_refuse_the_profile(table: WriteTable) -> None:
    text = "profile,top_cm,bottom_cm,soc_pct,bd_g_cm3\nA,0,30,2.0,1.3\nA,40,60,1.0,1.4\n"
    assert stock_report(table(text))["profiles"][0]["stock_t_c_ha"] == pytest.approx(78.0)
