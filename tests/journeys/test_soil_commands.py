"""Every `soil …` command in a process of its own: the contract's keys, and one sentence where it cannot be done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HEADER = "profile,label,point,top_cm,bottom_cm,soc_pct,bd_g_cm3\n"
VISITS = HEADER + "".join(
    f"{label}-{point},{label},{point},{top},{bottom},{soc + gain},{bd}\n"
    for label, gain in (("2021", 0.0), ("2026", 0.05))
    for point in range(1, 5)
    for top, bottom, soc, bd in ((0, 10, 2.0 + point / 20, 1.2), (10, 30, 1.4, 1.35), (30, 50, 0.8, 1.5))
)
REFERENCE = Path(__file__).resolve().parents[2].parent / "shared" / "reference"


def ran(*args: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "fourpermille_desktop", "--lang", "en", *map(str, args)]
    env = {**os.environ, "FOURPERMILLE_NO_KEYRING": "1"}
    return subprocess.run(command, input=given, capture_output=True, text=True, timeout=60, env=env)


def answer(*args: str | Path, given: str = "") -> dict[str, Any]:
    done = ran("soil", *args, "--json", given=given)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@pytest.fixture
def visits(tmp_path: Path) -> Path:
    file = tmp_path / "visits.csv"
    file.write_text(VISITS, encoding="utf-8")
    return file


def test_stock_has_the_keys_of_the_contract(visits: Path) -> None:
    report = answer("stock", visits)
    assert report.keys() == {"depth_cm", "profiles", "refused"} and len(report["profiles"]) == 8
    assert report["profiles"][0].keys() == {
        "profile", "label", "stock_t_c_ha", "u_t_c_ha", "soil_mass_t_ha", "layers", "warnings",
    }  # fmt: skip


def test_equivalent_mass_has_the_keys_of_the_contract_and_reads_standard_input() -> None:
    report = answer("esm", "-", "--reference", "2021", "--depths", "10,30", given=VISITS)
    assert {"reference", "method", "mass", "references", "profiles"} <= report.keys()
    assert [one["depth_cm"] for one in report["references"]] == [10, 30]
    interval = report["profiles"][0]["intervals"][0]
    assert interval.keys() == {"top_cm", "bottom_cm", "stock_t_c_ha", "cumulative_t_c_ha", "extrapolated"}
    assert (interval["extrapolated"], report["method"], report["mass"]) == (False, "hyman", "mineral")


def test_change_has_the_keys_of_the_contract(visits: Path) -> None:
    report = answer("change", visits, "--from", "2021", "--to", "2026", "--years", "5")
    assert report.keys() >= {
        "n", "from", "to", "change_t_c_ha", "ci95", "rate_pct_per_year", "rate_ci95", "target_pct_per_year",
        "verdict", "minimum_detectable_change_t_c_ha", "method", "warnings",
    }  # fmt: skip
    assert report["from"].keys() == {"mean_t_c_ha", "se"} and report["n"] == 4
    assert report["change_t_c_ha"] == pytest.approx(0.05 * (12 + 27))


@pytest.mark.parametrize(
    ("asked", "n"),
    [
        ("--cv 25 --error 10", 27),
        ("--cv 25 --error 10 --confidence 90", 19),
        ("--cv 25 --error 10 --population 40", 17),
        ("--detect 2 --sd 4", 34),
        ("--detect 2 --sd 8 --design independent", 253),
    ],
)
def test_sample_sizes_are_those_of_the_vectors(asked: str, n: int) -> None:
    assert answer("samplesize", *asked.split()) == {"n": n}


def test_tier1_has_the_keys_of_the_contract() -> None:
    better = ("--from", "long_term_cultivated/full_tillage/medium", "--to", "long_term_cultivated/no_till/medium")
    report = answer("tier1", "--climate", "tropical_montane", "--soil", "LAC", *better)
    assert report.keys() >= {
        "stock_from_t_c_ha", "stock_to_t_c_ha", "rate_t_c_ha_yr", "rate_t_co2e_ha_yr", "rate_pct_per_year",
        "u_rate_t_c_ha_yr", "factors", "warnings",
    }  # fmt: skip
    assert report["factors"][0].keys() >= {"name", "level", "value", "error_pct", "source"}
    assert report["warnings"], "the rows of tropical mountains are of low confidence, and that is told"


def test_rothc_has_the_keys_of_the_contract_and_the_published_numbers() -> None:
    if not REFERENCE.is_dir():
        pytest.skip("the published files of shared/reference are not beside this checkout")
    report = answer("rothc", REFERENCE / "rothc" / "py_RothC_input.dat")
    assert report.keys() == {"equilibrium_months", "equilibrium_soc_t_c_ha", "years"}
    assert report["equilibrium_months"] == 19872 and len(report["years"]) == 69
    assert report["years"][-1].keys() == {"year", "dpm", "rpm", "bio", "hum", "iom", "soc_t_c_ha", "co2_t_c_ha"}
    assert report["years"][-1]["soc_t_c_ha"] == pytest.approx(38.1915237999, abs=1e-9)


REFUSED = {
    "an unknown label": ("esm - --reference 1999", VISITS, "1999"),
    "a comma for a point": ("stock -", HEADER + 'A,t,1,0,30,"2,0",1.2\n', "line 2, column soc_pct"),
    "a text for a number": ("change - --from 2021 --to 2026 --years 5", VISITS.replace(",1.5", ",heavy"), "bd_g_cm3"),
    "a missing column": ("stock -", "profile,top_cm,bottom_cm,soc_pct\nA,0,30,2\n", "bd_g_cm3"),
    "no years": ("change - --from 2021 --to 2026 --years 0", VISITS, "years"),
    "a polar zone": ("tier1 --climate polar_dry --soil HAC --from forest_land --to forest_land", "", "polar"),
    "an organic soil": (
        "tier1 --climate tropical_wet --soil organic --from forest_land --to forest_land",
        "",
        "organic",
    ),
    "no error at all": ("samplesize --cv 25 --error 0", "", "error"),
    "a file that is no model input": ("rothc -", "hello\n", "line"),
}


@pytest.mark.parametrize(("asked", "given", "word"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_computed_is_one_sentence_and_status_1(asked: str, given: str, word: str) -> None:
    done = ran("soil", *asked.split(), "--json", given=given)
    assert (done.returncode, done.stdout) == (1, "")
    assert word in done.stderr and done.stderr.count("\n") == 1 and "Traceback" not in done.stderr


@pytest.mark.parametrize("asked", ["samplesize --cv 25", "samplesize --cv 5 --error 5 --sd 2 --detect 1", "tier1"])
def test_a_question_that_is_not_whole_is_wrong_usage(asked: str) -> None:
    assert ran("soil", *asked.split()).returncode == 2
