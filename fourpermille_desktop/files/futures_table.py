"""The paths of a what-if as a CSV file: the numbers of the screen, and beside them everything that was asked.

One row a year, units in the header, one decimal as on the screen. After an empty column stand the inputs, a name and
its value a row, so that spreadsheets and our own reader open the same file.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path

from fourpermille_desktop.files.csv_text import write_table
from fourpermille_desktop.soil.futures import DECIMALS, Futures, table

UNIT = "t_c_ha"
_NAMES = {"today": "today_way", "target": "target_4_per_1000", "measured": "measured"}


def write_futures(out: Path, futures: Futures, inputs: Sequence[tuple[str, str]]) -> None:
    """Write the file whole or not at all. `inputs`: what was asked, as (name, value)."""
    columns, rows = table(futures)
    header = [*(heading(column) for column in columns), "", "input", "value"]
    years = [[_cell(value, at) for at, value in enumerate(row)] for row in rows]
    nothing = [""] * len(columns)
    lines = [[*(year or nothing), "", *(asked or ("", ""))] for year, asked in zip_longest(years, inputs)]
    write_table(out, header, lines)


def heading(column: str) -> str:
    """The name of a column, with its unit: today_way_t_c_ha, new_way_1_low_t_c_ha."""
    if column == "year":
        return "year"
    key, _, part = column.partition(":")
    name = _NAMES.get(key) or f"new_way_{int(key) + 1}"
    return "_".join(word for word in (name, part, UNIT) if word)


def _cell(value: float | None, at: int) -> str:
    if value is None:
        return ""
    return str(int(value)) if at == 0 else f"{value:.{DECIMALS}f}"
