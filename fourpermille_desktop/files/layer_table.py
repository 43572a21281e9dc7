"""Soil layers from a CSV table to stocks: what `soil stock` reads and answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import BadInput
from fourpermille_desktop.files.csv_text import Row, Table, read_table
from fourpermille_desktop.ledger.canonical import number, quantity
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.stock import (
    BASES,
    Layer,
    Uncertainty,
    layer_stock,
    profile_stock,
    profile_stock_u,
)

OM_PER_SOC = 2.0  # Pribyl (2010), doi:10.1016/j.geoderma.2010.02.003
CARBON = {"soc_pct": 1.0, "soc_g_kg": 10.0, "om_pct": OM_PER_SOC}  # column → what one % of organic carbon is in it
REQUIRED = ("profile", "top_cm", "bottom_cm", "bd_g_cm3")
UNCERTAINTIES = ("u_soc", "u_bd", "u_cf")
KNOWN = frozenset(
    (*REQUIRED, *CARBON, *UNCERTAINTIES, "label", "point", "bd_basis", "cf_vol_pct", "cf_mass_pct", "som_pct")
)


@dataclass(frozen=True)
class LayerRow:
    """One row that could be read: the layer, its uncertainties, the line it stands in."""

    line: int
    layer: Layer
    uncertainty: Uncertainty
    has_uncertainty: bool
    som_pct: float | None = None


@dataclass
class ProfileRows:
    """The rows of one profile; `odd` names the rows that could not be read, as (line, reason).

    fault : the first cell that holds no number, or one that no soil can have, as (line, column, reason);
        `is_unreadable` says that it is a text.
    """

    profile: str
    label: str
    point: str
    line: int
    rows: list[LayerRow] = field(default_factory=list)
    odd: list[tuple[int, str]] = field(default_factory=list)
    fault: tuple[int, str, str] | None = None
    is_unreadable: bool = False
    warnings: list[str] = field(default_factory=list)

    def warn(self, text: str) -> None:
        if text not in self.warnings:
            self.warnings.append(text)


def stock_report(source: Path | str, depth_cm: float = 30.0) -> dict[str, Any]:
    """The stock of each profile to a depth; a profile that cannot be computed is refused with its reason."""
    if not 0 < depth_cm < 100_000:
        raise BadInput(file=source, column="--depth", reason="the depth is a number of cm above 0")
    profiles: list[dict[str, Any]] = []
    refused: list[dict[str, Any]] = []
    read = read_layers(source)
    for held in read:
        try:
            check_rows(held)
            profiles.append(_stock(held, depth_cm))
        except Refused as error:
            refused.append(refusal(held, error))
    stop_at_a_faulty_cell(source, read, is_all=not profiles)
    return {"depth_cm": depth_cm, "profiles": profiles, "refused": refused}


def check_rows(held: ProfileRows) -> None:
    """Raise Refused, at its line, for a profile of which a row could not be read."""
    if held.odd:
        raise RefusedAt(*held.odd[0])


def refusal(held: ProfileRows, error: Refused) -> dict[str, Any]:
    """A refused profile as the reports name it."""
    line = error.line if isinstance(error, RefusedAt) else held.line
    return {"profile": held.profile, "line": line, "reason": str(error)}


def stop_at_a_faulty_cell(source: Path | str, read: Sequence[ProfileRows], *, is_all: bool) -> None:
    """Text where a number belongs stops the whole table: what else was read may be as wrong.

    A number that no soil can have refuses its profile only, unless that is so of all of them (`is_all`): then it is the
    unit that is wrong.
    """
    for held in read:
        if held.fault and (is_all or held.is_unreadable):
            line, column, reason = held.fault
            raise BadInput(file=source, line=line, column=column, reason=reason)


def read_layers(source: Path | str) -> list[ProfileRows]:
    """The profiles of a layer table (`-` = standard input), in the order in which they begin."""
    table = read_table(source)
    _check_header(table)
    found: dict[tuple[str, str, str], ProfileRows] = {}
    for row in table.rows:
        key = (row.cells.get("profile", ""), row.cells.get("label", ""), row.cells.get("point", ""))
        held = found.setdefault(key, ProfileRows(*key, row.line))
        try:
            if not key[0]:
                raise Refused("the row names no profile")
            held.rows.append(_layer_row(row, table, held.warn))
        except CellRefused as error:
            if not held.fault or (error.is_unreadable and not held.is_unreadable):
                held.fault, held.is_unreadable = (row.line, error.column, error.reason), error.is_unreadable
            held.odd.append((row.line, str(error)))
        except Refused as error:
            held.odd.append((row.line, str(error)))
    for name in table.header:
        if name not in KNOWN and any(name in row.cells for row in table.rows):
            for held in found.values():
                held.warn(f"The column {name} is not one of a layer table and was not read.")
    return list(found.values())


class RefusedAt(Refused):
    """A refusal that belongs to one line of the table."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line


class CellRefused(Refused):
    """A refusal that belongs to one column, which its sentence names."""

    def __init__(self, column: str, reason: str, *, is_unreadable: bool = False) -> None:
        super().__init__(f"{column}: {reason}")
        self.column, self.reason, self.is_unreadable = column, reason, is_unreadable


def _stock(held: ProfileRows, depth_cm: float) -> dict[str, Any]:
    layers = [row.layer for row in held.rows]
    made = _at_its_line(held.rows, lambda: profile_stock(layers, depth_cm), depth_cm)
    counted = [row for row in held.rows if row.layer.top_cm < depth_cm]
    u_t_c_ha = None
    if any(row.has_uncertainty for row in counted):
        u_t_c_ha = profile_stock_u(layers, [row.uncertainty for row in held.rows], depth_cm)
        if not all(row.has_uncertainty for row in counted):
            held.warn("Some layers give no uncertainty and count as exact in it.")
    return {
        "profile": held.profile,
        "label": held.label,
        "stock_t_c_ha": made.stock_t_c_ha,
        "u_t_c_ha": u_t_c_ha,
        "soil_mass_t_ha": made.soil_mass_t_ha,
        "layers": [vars(layer) for layer in made.layers],
        "warnings": held.warnings,
    }


def _at_its_line(rows: Sequence[LayerRow], compute: Callable[[], Any], depth_cm: float) -> Any:
    """Say the refusal of a whole profile at the row where it shows: the first that adding makes it refused."""
    try:
        return compute()
    except Refused as error:
        ordered = sorted(rows, key=lambda row: row.layer.top_cm)
        for before, row in zip([None, *ordered], ordered, strict=False):
            reached_cm = before.layer.bottom_cm if before else 0.0
            if abs(row.layer.top_cm - reached_cm) > 1e-9:
                raise RefusedAt(row.line, str(error)) from error
        last = ordered[-1].line if ordered and ordered[-1].layer.bottom_cm < depth_cm else rows[0].line
        raise RefusedAt(last, str(error)) from error


def _check_header(table: Table) -> None:
    missing = [name for name in REQUIRED if name not in table.header]
    if not missing and not any(name in table.header for name in CARBON):
        missing = [" or ".join(CARBON)]
    if missing:
        raise BadInput(file=table.file, line=1, column=missing[0], reason="the header has no such column")


def _layer_row(row: Row, table: Table, warn: Callable[[str], None]) -> LayerRow:
    def read(name: str) -> float | None:
        return _number(row, name, takes_decimal_comma=table.takes_decimal_comma)

    def needed(name: str) -> float:
        value = read(name)
        if value is None:
            raise Refused(f"{name} is empty")
        return value

    carbon = _one_carbon(row.cells)
    basis = row.cells.get("bd_basis", BASES[0])
    soc_pct = needed(carbon) / CARBON[carbon]
    by_volume, by_mass = read("cf_vol_pct"), read("cf_mass_pct")
    layer = Layer(needed("top_cm"), needed("bottom_cm"), soc_pct, needed("bd_g_cm3"), basis, by_volume, by_mass)
    _check_cells(layer, carbon)
    if carbon == "om_pct":
        warn(f"Organic carbon is organic matter ÷ {OM_PER_SOC}.")
    if by_volume is not None and by_mass is not None:
        warn("Stones are given by volume and by mass; only one of them counts.")
    if soc_pct > 20:
        warn("A layer has more than 20 % organic carbon: it is no mineral soil.")
    u_soc, u_bd, u_cf = (read(name) for name in UNCERTAINTIES)
    if any(value is not None and value < 0 for value in (u_soc, u_bd, u_cf)):
        raise Refused("an uncertainty is below 0")
    u = Uncertainty((u_soc or 0.0) / CARBON[carbon], u_bd or 0.0, u_cf or 0.0)
    has_u = any(value is not None for value in (u_soc, u_bd, u_cf))
    return LayerRow(row.line, layer, u, has_u, read("som_pct"))


def _check_cells(layer: Layer, carbon: str) -> None:
    """Refuse what no soil can have, here where line and column are known."""
    stones = "cf_vol_pct" if layer.cf_vol_pct is not None else "cf_mass_pct"
    columns = {
        "limits": "bottom_cm",
        "soc_impossible": carbon,
        "bd_impossible": "bd_g_cm3",
        "basis_unknown": "bd_basis",
        "stones_impossible": stones,
    }
    hints = {"soc_pct": "; g/kg belongs in soc_g_kg", "bd_g_cm3": "; kg/m³ is a thousand times that"}
    try:
        layer_stock(layer)
    except Refused as error:
        column = columns.get(error.code)
        if column is None:
            raise
        is_too_much = layer.soc_pct > 100 if column == carbon else layer.bd_g_cm3 > 100
        raise CellRefused(column, f"{error}{hints.get(column, '') if is_too_much else ''}") from error


def _one_carbon(cells: Iterable[str]) -> str:
    given = [name for name in CARBON if name in cells]
    if not given:
        raise Refused(f"organic carbon ({', '.join(CARBON)}) is empty")
    if len(given) > 1:
        raise Refused(f"organic carbon is given twice ({' and '.join(given)})")
    return given[0]


def _number(row: Row, name: str, *, takes_decimal_comma: bool) -> float | None:
    text = row.cells.get(name)
    if text is None:
        return None
    value = number(quantity(text)) if takes_decimal_comma or "," not in text else None
    if value is None:
        comma = "; with commas the cells are separated by semicolons" if "," in text and not takes_decimal_comma else ""
        is_below_limit = text.lstrip().startswith("<")  # a lab's word about one bag, not a table gone wrong
        raise CellRefused(name, f"{text[:40]} is not a number{comma}", is_unreadable=not is_below_limit)
    return value
