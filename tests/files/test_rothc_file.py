"""RothC input files: both published layouts, and what a wrong one is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fourpermille_desktop.errors import BadInput, FileNotReadable
from fourpermille_desktop.files.rothc_file import rothc_report
from tests.soil.test_rothc import INPUTS, LAND, REFERENCE, WEATHER, needs_reference

FIRST_HEAD = """example
clay and depth are only needed once
 (%)     (cm)  (t C/ha)      (-)
clay	depth	    iom   nsteps
{clay}	{depth}	 3.0041      {steps}
(-)    (-)       (%)    (C)     (mm)    (mm)  (t C/ha) (t C/ha) (-)      (-)
year  month    modern	Tmp	Rain	Evap   C_inp	FYM	PC    DPM_RPM
"""
SECOND_HEAD = """example
soil variables
   (-)       (-)
 opt_RMmoist  opt_SMDbare
    {options}
 (%)     (cm)  (t C/ha)      (-)      (%) (g/m3)     (%)   (-)
clay	depth	    iom   nsteps  siltper     BD      OC    minRM_Moist
{clay}	{depth}	 3.0041      {steps}    58.6      1.27  0.94   0.2
(-)    (-)       (%)    (C)     (mm)    (mm)  (t C/ha) (t C/ha) (-)      (-)
year  month    modern	Tmp	Rain	Evap   C_inp	FYM	PC    DPM_RPM
"""
KEYS = {"year", "dpm", "rpm", "bio", "hum", "iom", "soc_t_c_ha", "co2_t_c_ha"}


def rows(*years: int) -> list[str]:
    table = zip(WEATHER.temp_c, WEATHER.rain_mm, WEATHER.evap_mm, INPUTS.plant_t_c_ha, LAND.covered, strict=True)
    months = [f"100\t{t}\t{r}\t{e}\t{c}\t0\t{int(pc)}\t1.44" for t, r, e, c, pc in table]
    return [f"{year}\t{month}\t{rest}" for year in years for month, rest in enumerate(months, start=1)]


def dat(
    head: str = FIRST_HEAD, table: list[str] | None = None, steps: object = None, options: str = "1          1"
) -> str:
    table = rows(1, 2001, 2002) if table is None else table
    filled = head.format(clay=13.0, depth=25.0, steps=len(table) if steps is None else steps, options=options)
    return filled + "\n".join(table) + "\n"


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str | bytes], Path]:
    def written(text: str | bytes) -> Path:
        file = tmp_path / "input.dat"
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return file

    return written


@needs_reference
def test_the_published_example_comes_out() -> None:
    report = rothc_report(REFERENCE / "py_RothC_input.dat")
    assert set(report) == {"equilibrium_months", "equilibrium_soc_t_c_ha", "years"}
    assert report["equilibrium_months"] == 19872
    assert report["equilibrium_soc_t_c_ha"] == pytest.approx(37.211050264543026, abs=1e-9)
    assert [made["year"] for made in report["years"]] == list(range(1939, 2008))
    assert all(set(made) == KEYS for made in report["years"])
    assert report["years"][0]["soc_t_c_ha"] == pytest.approx(36.81863131499855, abs=1e-9)
    assert report["years"][-1]["soc_t_c_ha"] == pytest.approx(38.19152379985445, abs=1e-9)


@needs_reference
def test_the_second_layouts_published_output_comes_out_with_its_co2(write: Callable[[str], Path]) -> None:
    table = (REFERENCE / "py_RothC_input.dat").read_text().splitlines()[7:]
    text = dat(SECOND_HEAD, table).replace("13.0\t25.0", "23.4\t23.0")
    report = rothc_report(write(text))
    # year_results.out of RothC_Code 2.0 (Rothamsted Research, Apache-2.0), printed to four decimals.
    assert report["equilibrium_months"] == 20916
    assert report["equilibrium_soc_t_c_ha"] == pytest.approx(42.4779, abs=6e-5)
    by_year = {made["year"]: (made["soc_t_c_ha"], made["co2_t_c_ha"]) for made in report["years"]}
    assert by_year[1939] == pytest.approx((42.0542, 1.8880), abs=6e-5)
    assert by_year[1980] == pytest.approx((41.7037, 77.4723), abs=6e-5)
    assert by_year[2007] == pytest.approx((42.7758, 139.9297), abs=6e-5)


def test_both_layouts_of_the_same_numbers_give_the_same_answer(write: Callable[[str], Path]) -> None:
    first, second = rothc_report(write(dat())), rothc_report(write(dat(SECOND_HEAD)))
    assert first == second and [made["year"] for made in first["years"]] == [2001, 2002]


def test_a_file_of_the_repeated_year_alone_has_an_equilibrium_and_no_years(write: Callable[[str], Path]) -> None:
    report = rothc_report(write(dat(table=rows(1))))
    assert report["equilibrium_months"] == 19872 and report["years"] == []


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(write: Callable[[str | bytes], Path]) -> None:
    report = rothc_report(write(dat()))
    assert rothc_report(write(b"\xef\xbb\xbf" + dat().replace("\n", "\r\n").encode())) == report


def cell(line: int, column: int, text: str) -> str:
    lines = dat().split("\n")
    words = lines[line - 1].split()
    words[column] = text
    lines[line - 1] = "\t".join(words)
    return "\n".join(lines)


def without(row: int) -> str:
    table = rows(1, 2001, 2002)
    del table[row]
    return dat(table=table)


def swapped() -> str:
    table = rows(1, 2001, 2002)
    table[13], table[14] = table[14], table[13]
    return dat(table=table)


FROZEN = [f"1\t{month}\t100\t-30\t9\t9\t1\t0\t1\t1.44" for month in range(1, 13)]

# what is wrong → (file, line, column, a word of the reason)
WRONG: dict[str, tuple[str | bytes, object, object, str]] = {
    "an empty file": ("", 1, "clay", "no line"),
    "another file": ("profile,top_cm\nA,0\n", 1, "clay", "no line"),
    "not a text": (b"\x89PNG\xff\xfe\n", 1, "–", "UTF-8"),
    "NUL": (cell(8, 3, "\0"), 8, "Tmp", "not a number"),
    "nan": (cell(8, 3, "nan"), 8, "Tmp", "not a number"),
    "inf": (cell(9, 4, "inf"), 9, "Rain", "not a number"),
    "1e308": (cell(9, 6, "1e308"), 9, "C_inp", "not from"),
    "1e999": (cell(9, 6, "1e999"), 9, "C_inp", "not a number"),
    "ten thousand digits": (cell(9, 6, "9" * 10_000), 9, "C_inp", "not a number"),
    "digits of another script": (cell(9, 6, "١"), 9, "C_inp", "not a number"),
    "text": (cell(10, 3, "warm"), 10, "Tmp", "not a number"),
    "a comma": (cell(10, 3, "5,49"), 10, "Tmp", "point"),
    "half a cover": (cell(10, 8, "0.5"), 10, "PC", "covered"),
    "half a month": (cell(10, 1, "3.5"), 10, "month", "whole"),
    "clay of 130 %": (cell(5, 0, "130"), 5, "clay", "not from"),
    "no depth": (cell(5, 1, "0"), 5, "depth", "not from"),
    "a head cut short": (dat().replace("13.0\t25.0\t 3.0041      36", "13.0\t25.0"), 5, "iom", "missing"),
    "steps that are not there": (dat(steps=10**9), 5, "nsteps", "the table has 36"),
    "fewer steps than rows": (dat(steps=24), 5, "nsteps", "the table has 36"),
    "no steps": (dat(table=[]), 7, "month", "0 months"),
    "a year cut short": (dat(table=rows(1, 2001)[:-1]), 30, "month", "23 months"),
    "a month left out": (without(13), 42, "month", "35 months"),
    "months out of order": (swapped(), 21, "month", "month 3 stands where 2"),
    "a year left out": (dat(table=rows(1, 2001, 2003)), 32, "year", "does not follow 2001"),
    "a year that changes in March": (cell(22, 0, "1999"), 22, "year", "before December"),
    "a short row": (cell(10, 9, ""), 10, "DPM_RPM", "9 values"),
    "a long row": (cell(10, 9, "1.44 7"), 10, 11, "11 values"),
    "columns of a later layout": (dat().replace("C_inp", "Pl_inp"), 7, 7, "Pl_inp"),
    "options of another model": (dat(SECOND_HEAD, options="2 1"), 5, "opt_RMmoist", "only option 1"),
    "an option missing": (dat(SECOND_HEAD, options="1"), 5, "opt_SMDbare", "only option 1"),
    "a land that never thaws": (dat(table=FROZEN), 8, "–", "do not settle"),
}


@pytest.mark.parametrize("case", WRONG.values(), ids=WRONG.keys())
def test_what_cannot_be_read_is_told_with_its_place(
    write: Callable[[str | bytes], Path], case: tuple[str | bytes, object, object, str]
) -> None:
    text, line, column, word = case
    with pytest.raises(BadInput) as told:
        rothc_report(write(text))
    assert (told.value.named["line"], told.value.named["column"]) == (line, column)
    assert word in str(told.value.named["reason"])


def test_a_file_that_never_ends_is_not_read_to_its_end(write: Callable[[str], Path]) -> None:
    with pytest.raises(BadInput, match="longer than"):
        rothc_report(write("1 1 100 3 52 6 0 0 1 1.44\n" * 600_000))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    for file in (tmp_path / "none.dat", tmp_path):
        with pytest.raises(FileNotReadable):
            rothc_report(file)
