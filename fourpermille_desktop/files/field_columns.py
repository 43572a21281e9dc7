"""The columns of a field table: which kind of row takes which, and what a cell may hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Mapping
from datetime import date
from decimal import Decimal

from fourpermille_desktop.ledger.canonical import MAX_STRING_BYTES, number, quantity
from fourpermille_desktop.records import scenarios
from fourpermille_desktop.records.shapes import DATE, JSON, LIST, QUANTITY, REF, SHAPES, Column
from fourpermille_desktop.soil.stock import BASES

RECORD_TYPES = (
    "person",
    "site",
    "campaign",
    "plot",
    "sample",
    "scenario",
    "favourite",
    "collection",
    "collection_item",
    "plan_item",
    "feedback",
    "local_note",
)  # the order of an export: named things first
RESULT = "result"
PRIVATE_COLUMNS = ("farmer_name",)
NAMES_OF_PEOPLE = ("person",)  # types whose cells are never repeated in a report
COLUMNS = (
    *("type", "code", "site", "plot", "campaign", "name", "country", "lat", "lon", "acc_m", "land_use", "area_ha"),
    *("farmer_name", "starts_on", "ends_on", "layers", "point", "sampled_on", "top_cm", "bottom_cm", "soc_pct"),
    *("soc_method", "bd_g_cm3", "bd_basis", "cf_vol_pct", "wet_mass_g", "ph_h2o", "texture", "lab_code"),
    *("analysed_on", "sampler", "notes", "climate_zone", "soil_class", "clay_pct", "sand_pct", "model", "made_on"),
    *("inputs", "result", "slug", "collection", "place", "status", "started_on", "kind", "face", "reason", "outcome"),
    *("problems", "slope_pct", "rainfall_mm"),
)  # of an export, in this order
RESULT_COLUMNS = ("sample", "soc_pct", "soc_g_kg", "bd_g_cm3", "analysed_on", "notes")
KNOWN = frozenset((*COLUMNS, *RESULT_COLUMNS, "deleted"))

LIMITS: dict[str, tuple[float, float, str]] = {  # what no field can exceed; odd but possible values are taken
    "lat": (-90, 90, "-90 to 90"),
    "lon": (-180, 180, "-180 to 180"),
    "acc_m": (0, 100_000, "0 to 100000"),
    "area_ha": (0, 10_000_000, "0 to 10000000"),
    "top_cm": (0, 1000, "0 to 1000"),
    "bottom_cm": (0, 1000, "0 to 1000"),
    "soc_pct": (0, 100, "0 to 100"),
    "soc_g_kg": (0, 1000, "0 to 1000"),
    "bd_g_cm3": (1e-9, 2.65, "above 0, at most 2.65"),
    "cf_vol_pct": (0, 99.999999, "0 to under 100"),
    "wet_mass_g": (0, 1_000_000, "0 to 1000000"),
    "ph_h2o": (0, 14, "0 to 14"),
    "clay_pct": (0, 100, "0 to 100"),
    "sand_pct": (0, 100, "0 to 100"),
    "slope_pct": (0, 300, "0 to 300"),
    "rainfall_mm": (0, 15_000, "0 to 15000"),
    "place": (-1_000_000, 1_000_000, "-1000000 to 1000000"),
}
MOST_GRAIN_PCT = 101.0  # of clay and sand together; laboratories round each by itself
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Odd(ValueError):
    """A cell that is not taken, with the reason in words; never a person's name."""


def columns_of(type_: str) -> frozenset[str]:
    """What a row of this type may fill."""
    if type_ == RESULT:
        return frozenset({"type", "code", *RESULT_COLUMNS})
    own = {column.name for column in SHAPES[type_].columns}
    if "farmer" in own:
        own = own - {"farmer"} | {"farmer_name"}
    return frozenset({"type", "deleted", *own})


def read_cell(type_: str, name: str, text: str, *, takes_decimal_comma: bool) -> str:
    """The text as it goes into the log; raises Odd where no field could hold it."""
    text = unicodedata.normalize("NFC", text)
    if len(text.encode()) > MAX_STRING_BYTES:
        raise Odd("the text is longer than 16 kB")
    column = _column(type_, name)
    if column.kind == QUANTITY:
        return _quantity(name, text, takes_decimal_comma)
    if column.kind == DATE:
        return _date(text)
    if column.kind == LIST:
        return ", ".join(part.strip() for part in text.split(",") if part.strip())
    if column.kind == JSON:
        return _object(text)
    if name == "bd_basis" and text not in BASES:
        raise Odd(f"the basis is not one of {', '.join(BASES)}")
    return text


def is_same(type_: str, name: str, held: str, typed: str) -> bool:
    """Equal as people see it: 2.5 is 2.50, so a spreadsheet that drops the zero changes nothing."""
    if held == typed:
        return True
    kind = _column(type_, name).kind
    if kind == JSON:
        return _is_same_object(held, typed)
    left, right = number(held), number(typed)
    return kind == QUANTITY and left is not None and left == right


def _is_same_object(held: str, typed: str) -> bool:
    try:
        return bool(held) and scenarios.from_text(held) == scenarios.from_text(typed)
    except ValueError:
        return False


def reference_of(type_: str, name: str) -> str:
    """The type of record that a column of codes points to; "" for any other column."""
    column = _column(type_, name)
    return column.ref if column.kind == REF else ""


def soc_pct_of(soc_g_kg: str) -> str:
    """g/kg to %, digit for digit: 18.0 → 1.80."""
    return format(Decimal(soc_g_kg).scaleb(-1), "f")


def check_together(columns: Mapping[str, str], changed: Container[str]) -> tuple[str, str] | None:
    """(column, reason) where two values of one record cannot both be true and one of them is being changed."""
    top, bottom = number(columns.get("top_cm")), number(columns.get("bottom_cm"))
    if top is not None and bottom is not None and bottom <= top and ("top_cm" in changed or "bottom_cm" in changed):
        return "bottom_cm", f"the layer {top:g} to {bottom:g} cm does not go downwards"
    clay, sand = number(columns.get("clay_pct")), number(columns.get("sand_pct"))
    has_grain = "clay_pct" in changed or "sand_pct" in changed
    if clay is not None and sand is not None and clay + sand > MOST_GRAIN_PCT and has_grain:
        return "sand_pct" if "sand_pct" in changed else "clay_pct", f"clay and sand are {clay + sand:g} % together"
    start, end = columns.get("starts_on", ""), columns.get("ends_on", "")
    if start and end and end < start and ("starts_on" in changed or "ends_on" in changed):
        return "ends_on", f"the campaign ends on {end}, before it starts"
    return None


def _column(type_: str, name: str) -> Column:
    if name == "soc_g_kg":
        return Column(name, QUANTITY)
    if name == "sample":
        return Column(name, REF, ref="sample")
    return SHAPES["sample" if type_ == RESULT else type_].by_name.get(name) or Column(name)


def _quantity(name: str, text: str, takes_decimal_comma: bool) -> str:
    if "," in text and not takes_decimal_comma:
        raise Odd(f"{_quoted(text)} has a decimal comma, which is read only where ; separates the cells")
    digits = quantity(text)
    value = number(digits)
    if value is None:
        raise Odd(f"{_quoted(text)} is not a number")
    low, high, said = LIMITS[name]
    if not low <= value <= high:
        raise Odd(f"{digits} is not a possible value of {name} ({said})")
    return digits


def _object(text: str) -> str:
    """One spelling of an object, so that a table that only writes it differently changes nothing."""
    try:
        return scenarios.as_text(scenarios.from_text(text))
    except ValueError as error:
        raise Odd("this is not one JSON object") from error


def _date(text: str) -> str:
    try:
        if not _DATE.fullmatch(text):
            raise ValueError(text)
        date.fromisoformat(text)
    except ValueError as error:
        raise Odd(f"{_quoted(text)} is not a day written as YYYY-MM-DD") from error
    return text


def _quoted(text: str) -> str:
    """A cell repeated in a reason only if it looks like a figure: words in the wrong column may be somebody's name."""
    return text[:40] if any(sign.isdigit() for sign in text) else "this cell"
