"""The exported what-if: our own reader opens it, and its numbers are those of the screen's table."""

from __future__ import annotations

from pathlib import Path

from fourpermille_desktop.files.csv_text import read_table
from fourpermille_desktop.files.futures_table import heading, write_futures
from fourpermille_desktop.soil.futures import measured_point, stepped, table

FUTURES = stepped(2026, 44.16, [("0", 9.75936, 3.017), ("1", -2.0, None)], [measured_point(2021, 43.27, 1.9, 6)])
ASKED = [("Plot", "Lower field"), ("Climate", "Tropical, dry (from the plot)"), ("Note", "=1+1")]


def test_the_file_holds_the_numbers_of_the_screen_and_all_that_was_asked(tmp_path: Path) -> None:
    out = tmp_path / "what-if.csv"
    write_futures(out, FUTURES, ASKED)
    read = read_table(out)
    columns, rows = table(FUTURES)
    assert len(read.rows) == len(rows)
    for line, row in zip(read.rows, rows, strict=True):
        for column, value in zip(columns, row, strict=True):
            cell = line.cells.get(heading(column), "")
            assert cell == "" if value is None else float(cell) == value
    assert [(row.cells["input"], row.cells["value"]) for row in read.rows[: len(ASKED)]] == ASKED
    assert "'=1+1" in out.read_text("utf-8")  # a spreadsheet does not run it


def test_every_column_says_its_unit() -> None:
    columns, _ = table(FUTURES)
    assert [heading(column) for column in columns] == [
        "year", "today_way_t_c_ha", "new_way_1_t_c_ha", "new_way_1_low_t_c_ha", "new_way_1_high_t_c_ha",
        "new_way_2_t_c_ha", "target_4_per_1000_t_c_ha", "measured_t_c_ha", "measured_low_t_c_ha",
        "measured_high_t_c_ha",
    ]  # fmt: skip


def test_more_inputs_than_years_all_stand_in_the_file(tmp_path: Path) -> None:
    out = tmp_path / "what-if.csv"
    write_futures(out, FUTURES, [(f"input {at}", str(at)) for at in range(40)])
    assert [row.cells["value"] for row in read_table(out).rows] == [str(at) for at in range(40)]
