"""Reading CSV without guessing, writing it so that no spreadsheet runs a cell."""

from __future__ import annotations

import io
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fourpermille_desktop.errors import BadInput, FileNotReadable, FileNotWritable
from fourpermille_desktop.files.csv_text import read_table, write_table
from tests.files.conftest import WriteTable


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_separators_byte_order_marks_and_line_ends_make_no_difference(
    table: WriteTable, separator: str, mark: str, end: str
) -> None:
    text = mark + end.join(separator.join(row) for row in (("type", "code"), ("site", "Zaï"), ("", ""), ("plot", "P")))
    read = read_table(table(text))
    assert read.header == ("type", "code") and read.separator == separator
    assert [(row.line, row.cells) for row in read.rows] == [
        (2, {"type": "site", "code": "Zaï"}),
        (4, {"type": "plot", "code": "P"}),
    ]


def test_a_cell_may_hold_line_ends_and_the_next_row_keeps_its_line(table: WriteTable) -> None:
    read = read_table(table('code,notes\nA,"one\n""two"""\nB,\n'))
    assert [(row.line, row.cells.get("notes")) for row in read.rows] == [(2, 'one\n"two"'), (4, None)]


UNREADABLE = {
    "a letter that is not UTF-8": (b"code,name\nA,ok\nB,caf\xe9\n", 3, 6),
    "a NUL": (b"code,name\nA,o\x00k\n", 2, 4),
    "a row longer than the header": (b"code,name\nA,ok\nB,ok,more\n", 3, 3),
    "a quote that is never closed": (b'code,name,notes\nA,ok,fine\nB,"q,x\nC,ok,\n', 3, 2),
    "a sign after a closing quote": (b'code,name\n"A"x,ok\n', 2, 1),
    "a column that stands twice": (b"code,code\nA,B\n", 1, "code"),
    "an empty file": (b"", 1, "–"),
    "UTF-16": ("code,name\nA,ok\n".encode("utf-16"), 1, 1),
}


@pytest.mark.parametrize(("raw", "line", "column"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_read_is_named_by_line_and_column(tmp_path: Path, raw: bytes, line: int, column: object) -> None:
    file = tmp_path / "bad.csv"
    file.write_bytes(raw)
    with pytest.raises(BadInput) as told:
        read_table(file)
    assert (told.value.named["line"], told.value.named["column"]) == (line, column)
    assert str(file) in told.value.sentence()


def test_a_cell_too_long_for_any_reader_is_named(table: WriteTable) -> None:
    with pytest.raises(BadInput, match="longer than"):
        read_table(table(f"code,notes\nA,{'x' * 200_000}\n"))


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable, match="Check its name"):
        read_table(tmp_path / "nothing.csv")


def test_a_dash_reads_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"code\nA\n")))
    assert [row.cells for row in read_table("-").rows] == [{"code": "A"}]


def test_a_written_file_is_whole_private_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    out = tmp_path / "out" / "table.csv"
    write_table(out, ["code"], [["A"]])
    assert out.read_bytes() == b"code\r\nA\r\n"
    assert [file.name for file in out.parent.iterdir()] == ["table.csv"]
    assert sys.platform == "win32" or stat.S_IMODE(out.stat().st_mode) == 0o600


def test_a_place_that_cannot_be_written_is_a_sentence_and_the_former_file_stays(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("as it was")
    with pytest.raises(FileNotWritable, match="could not be written"):
        write_table(tmp_path / "a file" / "table.csv", ["code"], [["A"]])
    assert (tmp_path / "a file").read_text() == "as it was"


@pytest.mark.parametrize("cell", ["=1+1", "+33 6 12", "-x", "@sum", "＝1", "-1e5", "'=1", "''@a", "-", "- a note"])
def test_a_cell_that_looks_like_a_formula_leaves_as_text_and_comes_back_as_it_was(tmp_path: Path, cell: str) -> None:
    write_table(tmp_path / "t.csv", ["code"], [[cell]])
    assert (tmp_path / "t.csv").read_text("utf-8").splitlines()[1] == f"'{cell}"
    assert read_table(tmp_path / "t.csv").rows[0].cells == {"code": cell}


@pytest.mark.parametrize("cell", ["-12.5", "+3", "-1,5", "a=b", "'tis", "'"])
def test_numbers_and_plain_words_leave_as_they_are(tmp_path: Path, cell: str) -> None:
    write_table(tmp_path / "t.csv", ["code", "x"], [[cell, "y"]])
    assert read_table(tmp_path / "t.csv").rows[0].cells["code"] == cell
    assert not (tmp_path / "t.csv").read_text().splitlines()[1].lstrip('"').startswith("'-")


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0")), min_size=1, max_size=4))
def test_any_text_comes_back_but_for_the_spaces_around_it(tmp_path: Path, cells: list[str]) -> None:
    header = [f"c{at}" for at in range(len(cells))]
    write_table(tmp_path / "any.csv", header, [cells])
    rows = read_table(tmp_path / "any.csv").rows
    read = rows[0].cells if rows else {}
    assert [read.get(name, "") for name in header] == [cell.strip() for cell in cells]
