"""From a table to rows of the field: which column is which, and every cell read or refused with its place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fourpermille_desktop.errors import BadInput, FileNotReadable
from fourpermille_desktop.files.csv_text import Row, Table
from fourpermille_desktop.files.field_columns import (
    KNOWN,
    NAMES_OF_PEOPLE,
    RECORD_TYPES,
    RESULT,
    Odd,
    columns_of,
    read_cell,
    soc_pct_of,
)

Oddity = tuple[str, str]  # column, reason


@dataclass(frozen=True)
class Refused:
    """A place in a file that is not taken. `code` is the record's, empty for people."""

    line: int
    column: str
    code: str
    reason: str


@dataclass(frozen=True)
class FieldRow:
    """One row whose cells could all be read. A result's code is its sample's."""

    line: int
    type: str
    code: str
    is_deletion: bool
    columns: Mapping[str, str]

    @property
    def public_code(self) -> str:
        return "" if self.type in NAMES_OF_PEOPLE else self.code


@dataclass
class FieldRows:
    """What a table says, and what in it is not taken."""

    rows: list[FieldRow] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    headers: Mapping[str, str] = field(default_factory=dict)  # column → how the file calls it

    def refuse(self, row: FieldRow, column: str, reason: str) -> None:
        self.refused.append(Refused(row.line, self.headers.get(column, column), row.public_code, reason))


def field_rows(table: Table, mapping: Path | None = None) -> FieldRows:
    """Read every row; cells that cannot be taken are named, all of them, in the order of the file."""
    type_, columns = _mapping(mapping) if mapping else ("", {})
    names = _names(table, columns)
    if not type_ and "type" not in names.values():
        raise BadInput(file=table.file, line=1, column="type", reason="the header has no column type")
    made = FieldRows(headers={name: header for header, name in names.items()})
    _name_columns_left_out(table, names, is_mapped=bool(columns), made=made)
    first_lines: dict[tuple[str, str], int] = {}
    for row in table.rows:
        read = _row(made, row, names, type_, table.takes_decimal_comma)
        if read is None:
            continue
        first = first_lines.setdefault((read.type, read.code), read.line)
        if first != read.line:
            made.refuse(read, "code", f"line {first} is already about this {read.type}")
        else:
            made.rows.append(read)
    return made


def _mapping(file: Path) -> tuple[str, dict[str, str]]:
    """(type of rows without one, header → column) of a mapping file."""
    try:
        held = json.loads(file.read_text("utf-8-sig"))
    except OSError as error:
        raise FileNotReadable(file=file, reason=error.strerror or error) from error
    except json.JSONDecodeError as error:
        raise BadInput(file=file, line=error.lineno, column=error.colno, reason="this is not JSON") from error
    except UnicodeDecodeError as error:
        raise BadInput(file=file, line=1, reason="the mapping is not UTF-8") from error
    except RecursionError as error:
        raise BadInput(file=file, reason="this is no mapping: lists stand in lists without end") from error
    columns = held.get("columns") if isinstance(held, dict) else None
    type_ = held.get("type", "") if isinstance(held, dict) else ""
    if not isinstance(columns, dict) or not all(isinstance(name, str) for name in columns.values()):
        raise BadInput(file=file, reason='a mapping is {"type": "result", "columns": {"header in the file": "field"}}')
    if type_ and type_ not in (*RECORD_TYPES, RESULT):
        raise BadInput(file=file, column="type", reason=f"{type_} is not one of {', '.join((*RECORD_TYPES, RESULT))}")
    for header, name in columns.items():
        if name not in KNOWN:
            raise BadInput(file=file, column=header, reason=f"there is no field {name}")
    return type_, columns


def _names(table: Table, mapped: Mapping[str, str]) -> dict[str, str]:
    """Header → column; what the mapping does not rename keeps its own name if it is one of ours."""
    for header in mapped:
        if header not in table.header:
            raise BadInput(file=table.file, line=1, column=header, reason="the mapping names it, the header has it not")
    names: dict[str, str] = {}
    for header in table.header:
        name = mapped.get(header, header if header in KNOWN else "")
        if name and name in names.values():
            raise BadInput(file=table.file, line=1, column=header, reason=f"two columns give {name}")
        if name:
            names[header] = name
    return names


def _name_columns_left_out(table: Table, names: Mapping[str, str], *, is_mapped: bool, made: FieldRows) -> None:
    """A column we do not know is refused unless it is empty; beside a mapping it was left out on purpose."""
    for header in table.header:
        line = next((row.line for row in table.rows if header in row.cells), 0) if header not in names else 0
        if line and is_mapped:
            made.warnings.append(f"The column {header} is not in the mapping and was not read.")
        elif line:
            made.refused.append(Refused(line, header, "", "there is no such field; rename it, map it or empty it"))


def _row(made: FieldRows, row: Row, names: Mapping[str, str], type_: str, takes_decimal_comma: bool) -> FieldRow | None:
    cells = {names[header]: text for header, text in row.cells.items() if header in names}
    if not cells:
        return None
    kind = cells.pop("type", type_)
    if kind not in (*RECORD_TYPES, RESULT):
        reason = f"{kind[:40]} is not one of {', '.join((*RECORD_TYPES, RESULT))}" if kind else "the row has no type"
        made.refused.append(Refused(row.line, made.headers.get("type", "type"), "", reason))
        return None
    key = "sample" if kind == RESULT and "sample" in cells else "code"
    is_deletion = cells.pop("deleted", "").lower()
    head = FieldRow(row.line, kind, "", False, {})
    columns, odd = _cells(kind, cells, takes_decimal_comma)
    head = FieldRow(row.line, kind, columns.pop(key, ""), is_deletion == "yes", columns)
    if kind == RESULT:
        columns.pop("code", None)  # the laboratory's own number of the row; the bag's code is what counts
        odd += _as_sample(columns)
    if not head.code:
        odd.append(("sample" if kind == RESULT else "code", "the row has no code"))
    if is_deletion not in ("", "yes", "no") or (is_deletion == "yes" and kind == RESULT):
        odd.append(("deleted", "deleted is yes or empty, and a result is not deleted by a table"))
    for column, reason in odd:
        made.refuse(head, column, reason)
    return None if odd else head


def _cells(
    kind: str, cells: Mapping[str, str], takes_decimal_comma: bool
) -> tuple[dict[str, str], list[tuple[str, str]]]:
    columns: dict[str, str] = {}
    odd: list[Oddity] = []
    allowed = columns_of(kind)
    for name, text in cells.items():
        if name not in allowed:
            odd.append((name, f"a {kind} has no {name}"))
            continue
        try:
            columns[name] = read_cell(kind, name, text, takes_decimal_comma=takes_decimal_comma)
        except Odd as error:
            odd.append((name, str(error)))
    return columns, odd


def _as_sample(columns: dict[str, str]) -> list[Oddity]:
    """Turn a result's columns into its sample's."""
    soc_g_kg = columns.pop("soc_g_kg", "")
    if soc_g_kg and "soc_pct" in columns:
        return [("soc_g_kg", "the row has both soc_pct and soc_g_kg; keep one")]
    if soc_g_kg:
        columns["soc_pct"] = soc_pct_of(soc_g_kg)
    return []
