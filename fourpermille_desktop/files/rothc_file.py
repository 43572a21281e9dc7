"""RothC input files as Rothamsted publishes them, both layouts: what `soil rothc` reads and answers."""

from __future__ import annotations

import math
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from fourpermille_desktop.errors import BadInput, FileNotReadable
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.rothc import (
    MONTHS,
    RANGES,
    Course,
    Inputs,
    Land,
    Months,
    Weather,
    run,
    spin_up,
)
from fourpermille_desktop.soil.rothc_factors import deepest_deficit_mm, repeating_deficits_mm

COLUMNS = ("year", "month", "modern", "Tmp", "Rain", "Evap", "C_inp", "FYM", "PC", "DPM_RPM")
HEAD = ("clay", "depth", "iom", "nsteps")
OPTIONS = ("opt_RMmoist", "opt_SMDbare")
RANGE_OF = {
    "clay": "clay_pct",
    "depth": "depth_cm",
    "iom": "iom_t_c_ha",
    "Tmp": "temp_c",
    "Rain": "rain_mm",
    "Evap": "evap_mm",
    "C_inp": "plant_t_c_ha",
    "FYM": "fym_t_c_ha",
    "DPM_RPM": "dpm_rpm",
}
MOST_MONTHS = 73_000  # as many as the published code takes
MOST_BYTES = 200 * MOST_MONTHS
HEAD_WITHIN_LINES = 20
_NUMBER = re.compile(r"[+-]?(?:\d{1,30}\.?\d{0,30}|\.\d{1,30})(?:[eE][+-]?\d{1,3})?")


@dataclass(frozen=True)
class Line:
    number: int  # from 1
    words: list[str]


@dataclass(frozen=True)
class Held:
    """What a file holds: the head's numbers, and each month's by column."""

    file: str
    head: dict[str, float]
    rows: list[dict[str, float]]
    first_line: int

    def column(self, name: str, first: int = 0, end: int | None = None) -> tuple[float, ...]:
        return tuple(row[name] for row in self.rows[first:end])

    def covered(self, first: int = 0, end: int | None = None) -> tuple[bool, ...]:
        return tuple(value == 1 for value in self.column("PC", first, end))


def rothc_report(source: Path | str) -> dict[str, Any]:
    """The equilibrium of a file's first year, and the pools at the end of each year after it; `-` = standard input."""
    held = read_rothc(source)
    weather = Weather(*(held.column(name, 0, MONTHS) for name in ("Tmp", "Rain", "Evap")))
    ratio = held.column("DPM_RPM", 0, MONTHS)
    land = Land(held.head["clay"], held.head["depth"], held.covered(0, MONTHS), ratio)
    inputs = Inputs(held.column("C_inp", 0, MONTHS), held.column("FYM", 0, MONTHS))
    try:
        start, months = spin_up(weather, land, inputs, held.head["iom"])
    except Refused as error:
        raise BadInput(file=held.file, line=held.first_line, reason=str(error)) from error
    deepest = deepest_deficit_mm(land.clay_pct, land.depth_cm)
    deficit = repeating_deficits_mm(weather.rain_mm, weather.evap_mm, land.covered, deepest)[-1]
    course = run(_months_after_spin_up(held), start, land.clay_pct, land.depth_cm, float(deficit))
    return {
        "equilibrium_months": months,
        "equilibrium_soc_t_c_ha": start.soc_t_c_ha,
        "years": [_year(held, course, month) for month in range(MONTHS - 1, len(course.co2_t_c_ha), MONTHS)],
    }


def read_rothc(source: Path | str) -> Held:
    """Head and months of a file; whatever cannot be read without guessing is refused with its line and column."""
    file = str(source)
    lines = _lines(file, source)
    at = _find(file, lines, HEAD)
    _check_options(file, lines[:at])
    if at + 1 >= len(lines):
        _bad(file, lines[at], "clay", "the values of the head are missing below this line")
    head = _head(file, lines[at + 1])
    table = at + 2 + _find(file, lines[at + 2 :], COLUMNS[:2])
    _check_header(file, lines[table])
    rows = lines[table + 1 :]
    if head["nsteps"] != len(rows):
        given = f"the head says {head['nsteps']:g} months and the table has {len(rows)}"
        _bad(file, lines[at + 1], "nsteps", given)
    if len(rows) % MONTHS or len(rows) < MONTHS:
        last = rows[-1] if rows else lines[table]
        _bad(file, last, "month", f"the table ends here after {len(rows)} months; whole years of 12 are needed")
    months = [_month(file, row) for row in rows]
    _check_order(file, rows, months)
    return Held(file, head, months, rows[0].number)


def _months_after_spin_up(held: Held) -> Months:
    temp, rain, evap, plant, fym, ratio = (
        held.column(name, MONTHS) for name in ("Tmp", "Rain", "Evap", "C_inp", "FYM", "DPM_RPM")
    )
    return Months(temp, rain, evap, plant, fym, held.covered(MONTHS), ratio)


def _year(held: Held, course: Course, month: int) -> dict[str, Any]:
    pools = course.pools(month)
    return {
        "year": int(held.rows[MONTHS + month]["year"]),
        **vars(pools),
        "soc_t_c_ha": pools.soc_t_c_ha,
        "co2_t_c_ha": float(course.co2_t_c_ha[month]),
    }


# --- lines ---


def _bad(file: str, line: Line, column: object, reason: str) -> NoReturn:
    raise BadInput(file=file, line=line.number, column=column, reason=reason)


def _lines(file: str, source: Path | str) -> list[Line]:
    raw = _bytes(source)
    if len(raw) > MOST_BYTES:
        raise BadInput(file=file, reason=f"the file is longer than {MOST_MONTHS:,} months can be")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise BadInput(file=file, line=line, reason="a letter is not UTF-8; this is no RothC input file") from error
    split = [Line(number, line.split()) for number, line in enumerate(text.split("\n"), start=1)]
    return [line for line in split if line.words]


def _bytes(source: Path | str) -> bytes:
    if str(source) == "-":
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        with Path(source).open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise FileNotReadable(file=source, reason=reason) from error


def _find(file: str, lines: list[Line], names: tuple[str, ...]) -> int:
    for at, line in enumerate(lines[:HEAD_WITHIN_LINES]):
        if [word.lower() for word in line.words[: len(names)]] == [name.lower() for name in names]:
            return at
    near = lines[0].number if lines else 1
    raise BadInput(file=file, line=near, column=names[0], reason=f"no line with the names {' '.join(names)} is here")


def _check_options(file: str, above: list[Line]) -> None:
    """The second layout names two options; RothC-26.3 is 1 and 1."""
    for at, line in enumerate(above):
        if line.words[0].lower() != OPTIONS[0].lower():
            continue
        values = above[at + 1] if at + 1 < len(above) else Line(line.number + 1, [])
        for column, name in enumerate(OPTIONS):
            given = values.words[column] if column < len(values.words) else "nothing"
            if given != "1":
                _bad(file, values, name, f"{name} is {given[:20]}; only option 1, RothC-26.3, is computed")


def _check_header(file: str, line: Line) -> None:
    for at in range(max(len(COLUMNS), len(line.words))):
        given = line.words[at] if at < len(line.words) else "nothing"
        wanted = COLUMNS[at] if at < len(COLUMNS) else "nothing"
        if given.lower().split("(")[0] != wanted.lower():
            _bad(file, line, at + 1, f"this column is {given[:30]} and should be {wanted}")


def _head(file: str, line: Line) -> dict[str, float]:
    # What the second layout adds (silt, bulk density …) belongs to the options that are not here.
    if len(line.words) < len(HEAD):
        _bad(file, line, HEAD[len(line.words)], "the value is missing")
    return {name: _value(file, line, name, word) for name, word in zip(HEAD, line.words, strict=False)}


def _month(file: str, line: Line) -> dict[str, float]:
    if len(line.words) != len(COLUMNS):
        column = COLUMNS[len(line.words)] if len(line.words) < len(COLUMNS) else len(COLUMNS) + 1
        _bad(file, line, column, f"the line has {len(line.words)} values and not {len(COLUMNS)}")
    return {name: _value(file, line, name, word) for name, word in zip(COLUMNS, line.words, strict=True)}


def _value(file: str, line: Line, name: str, word: str) -> float:
    value = float(word) if _NUMBER.fullmatch(word) and word.isascii() else math.nan
    if not math.isfinite(value):
        with_point = "; write a point, not a comma" if "," in word else ""
        _bad(file, line, name, f"{word[:40]} is not a number{with_point}")
    if name in RANGE_OF:
        least, most = RANGES[RANGE_OF[name]]
        if not least <= value <= most:
            _bad(file, line, name, f"{word[:40]} is not from {least:g} to {most:g}")
    elif name == "PC" and value not in (0, 1):
        _bad(file, line, name, f"{word[:40]} is neither 0 (bare) nor 1 (covered)")
    elif name in ("year", "month", "nsteps") and (value != int(value) or abs(value) > 1e12):
        _bad(file, line, name, f"{word[:40]} is not a whole number of this kind")
    return value


def _check_order(file: str, lines: list[Line], months: list[dict[str, float]]) -> None:
    for at, (line, row) in enumerate(zip(lines, months, strict=True)):
        if row["month"] != at % MONTHS + 1:
            _bad(file, line, "month", f"month {row['month']:g} stands where {at % MONTHS + 1} follows")
        is_new = at % MONTHS == 0
        # The first year is the one that is repeated; its number need not be the one before.
        if at and not is_new and row["year"] != months[at - 1]["year"]:
            _bad(file, line, "year", f"year {row['year']:g} begins before December of {months[at - 1]['year']:g}")
        if is_new and at > MONTHS and row["year"] != months[at - 1]["year"] + 1:
            _bad(file, line, "year", f"year {row['year']:g} does not follow {months[at - 1]['year']:g}")
