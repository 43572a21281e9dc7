"""CSV as people's programs write it, to rows of cells, and back so that no spreadsheet runs a cell as a formula.

What cannot be read without guessing is refused with its line and column: bytes that are not UTF-8, NUL, a quote that
is never closed, a row with more cells than the header.
"""

from __future__ import annotations

import csv
import io
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fourpermille_desktop.errors import BadInput, FileNotReadable, FileNotWritable
from fourpermille_desktop.profile import write_private

STANDARD_INPUT = "-"
SEPARATORS = (",", ";", "\t")
FORMULA_SIGNS = "=+-@＝＋－＠"
_PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True)
class Row:
    line: int  # where it starts, from 1
    cells: dict[str, str]  # header → text without the spaces around it; empty cells are left out


@dataclass(frozen=True)
class Table:
    file: str
    separator: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def takes_decimal_comma(self) -> bool:
        return self.separator == ";"


def read_table(source: Path | str) -> Table:
    """The rows of a CSV file, or of standard input for `-`; empty lines are left out."""
    file, raw = str(source), _bytes(source)
    text = _text(file, raw)
    separator = _separator(text)
    lines = _lines(file, text, separator)
    first = next(lines, None)
    if first is None:
        raise BadInput(file=file, line=1, reason="the file is empty")
    header = _header(file, *first)
    return Table(file, separator, header, tuple(_rows(file, header, lines)))


def write_table(out: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a CSV file whole or not at all, readable by its owner only."""
    if not out.name:
        raise FileNotWritable(file=out, reason="it has no name")
    made = io.StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    try:
        write_private(out, made.getvalue().encode())
    except OSError as error:
        raise FileNotWritable(file=out, reason=error.strerror or error) from error


def _bytes(source: Path | str) -> bytes:
    if str(source) == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise FileNotReadable(file=source, reason=error.strerror or error) from error


def _text(file: str, raw: bytes) -> str:
    if raw.startswith(_UTF_16):
        raise BadInput(file=file, line=1, column=1, reason="the file is UTF-16; save it as CSV UTF-8")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        raise BadInput(
            file=file,
            line=before.count(b"\n") + 1,
            column=len(before) - before.rfind(b"\n"),
            reason="a letter is not UTF-8 (column counted in bytes); save the file as CSV UTF-8",
        ) from error
    if "\0" in text:
        line, column = _place(text, text.index("\0"))
        raise BadInput(file=file, line=line, column=column, reason="a NUL sign stands here; this is not a text file")
    return text


def _place(text: str, at: int) -> tuple[int, int]:
    before = text[:at]
    return before.count("\n") + 1, at - before.rfind("\n")


def _separator(text: str) -> str:
    """The separator that the header line has most of, outside quotes; a comma when it has none."""
    first = re.sub(r'"[^"]*"', "", text.lstrip("\r\n").split("\n", 1)[0])
    return max(SEPARATORS, key=first.count)


def _lines(file: str, text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """(line where the row starts, cells) of every row that has a cell with something in it."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        start = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise _bad_quotes(file, text, separator, start) from error
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield start, cells


def _bad_quotes(file: str, text: str, separator: str, start: int) -> BadInput:
    """Name the cell of the row that starts on a line and that the reader could not finish."""
    row = "".join(io.StringIO(text, newline="").readlines()[start - 1 :])
    whole_cell = re.compile(rf'(?:"(?:[^"]|"")*+"|[^"{separator}\r\n][^{separator}\r\n]*+)?+{separator}')
    at = column = 0
    while match := whole_cell.match(row, at):
        at, column = match.end(), column + 1
    closed = re.compile(r'"(?:[^"]|"")*+"').match(row, at)
    reason = "something stands after the closing quote" if closed else "a quote opens here and is never closed"
    if not row[at:].startswith('"'):
        reason = f"the cell is longer than {csv.field_size_limit()} signs"
    return BadInput(file=file, line=start + row[:at].count("\n"), column=column + 1, reason=reason)


def _header(file: str, line: int, cells: list[str]) -> tuple[str, ...]:
    names = [cell.strip() for cell in cells]
    while names and not names[-1]:
        names.pop()
    for at, name in enumerate(names):
        if name and name in names[:at]:
            raise BadInput(file=file, line=line, column=name, reason="this column stands twice in the header")
    return tuple(names)


def _rows(file: str, header: tuple[str, ...], lines: Iterator[tuple[int, list[str]]]) -> Iterator[Row]:
    for line, cells in lines:
        for at, cell in enumerate(cells):
            if cell.strip() and (at >= len(header) or not header[at]):
                raise BadInput(file=file, line=line, column=at + 1, reason="this cell has no column in the header")
        yield Row(line, {name: _bare(cell) for name, cell in zip(header, cells, strict=False) if cell.strip()})


# --- formulas ---


def _guarded(cell: str) -> str:
    """A cell that a spreadsheet would run as a formula gets a sign before it that makes it text."""
    cell = cell.replace("\0", "")
    return f"'{cell}" if _looks_like_formula(cell) else cell


def _bare(cell: str) -> str:
    cell = cell.strip()
    return cell[1:] if cell.startswith("'") and _looks_like_formula(cell[1:]) else cell


def _looks_like_formula(cell: str) -> bool:
    """Signs that were put before a formula already do not change the answer, so that each way back takes one off."""
    text = cell.lstrip("' \t\r\n")
    return text[:1] in tuple(FORMULA_SIGNS) and not _PLAIN_NUMBER.fullmatch(cell.strip())
