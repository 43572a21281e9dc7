"""Words and tables on paper: no row is cut, no heading stands alone, the head of a table comes again."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.errors import FileNotWritable
from fourpermille_desktop.ui.paper_pages import Unit, pages_of
from fourpermille_desktop.ui.paper_table import Grid, Heading, Paper, Paragraph, save_pdf

ROWS = [[str(at), "Some words that fill the cell of this row. " * 4, ""] for at in range(80)]


def a_paper(rows: int = 80, **changes: object) -> Paper:
    parts = [Heading("A table"), Grid(["", "Words", "Notes"], ROWS[:rows], [6, 60, 34]), Paragraph("The end.")]
    return Paper("Title", "under", parts, "foot", **changes)  # type: ignore[arg-type]


def test_a_row_that_does_not_fit_goes_to_the_next_page_under_the_head() -> None:
    head = (0.0, 10.0)
    units = [Unit(0, 10, keeps_next=True, head=head), *(Unit(10 + 30 * n, 40 + 30 * n, head=head) for n in range(5))]
    first, second, third = pages_of(units, 80)
    assert first.slices == [(0, 70)]
    assert second.slices == [(0, 10), (70, 130)]
    assert third.slices == [(0, 10), (130, 160)]
    assert (first.starts_with_head, second.starts_with_head) == (False, True)


def test_a_heading_goes_with_what_follows_it() -> None:
    units = [Unit(0, 60), Unit(60, 75, keeps_next=True), Unit(75, 100)]
    first, second = pages_of(units, 80)
    assert first.slices == [(0, 60)]
    assert second.slices == [(60, 100)]


def test_every_unit_stands_on_one_page_and_once() -> None:
    units = [Unit(7 * n, 7 * n + 7) for n in range(100)]
    pages = pages_of(units, 50)
    slices = [one for page in pages for one in page.slices]
    assert slices[0][0] == 0
    assert slices[-1][1] == 700
    assert all(left[1] == right[0] for left, right in pairwise(slices))
    assert all(page.height <= 50 for page in pages)


def test_a_long_table_takes_the_pages_it_needs(qapp: QApplication, tmp_path: Path) -> None:
    out = tmp_path / "long.pdf"
    pages = save_pdf(out, a_paper())
    assert pages > 2
    assert len(re.findall(rb"/Type\s*/Page\b", out.read_bytes())) == pages


def test_words_get_smaller_to_keep_to_the_pages_asked_for(qapp: QApplication, tmp_path: Path) -> None:
    out = tmp_path / "less.pdf"
    just_over = next(n for n in range(10, len(ROWS)) if save_pdf(out, a_paper(rows=n)) == 3)
    assert save_pdf(out, a_paper(rows=just_over, most_pages=2)) == 2


def test_where_no_size_is_small_enough_the_words_stay_readable(qapp: QApplication, tmp_path: Path) -> None:
    assert save_pdf(tmp_path / "a.pdf", a_paper(most_pages=1)) == save_pdf(tmp_path / "b.pdf", a_paper())


def test_signs_of_a_markup_language_are_printed_as_they_are(qapp: QApplication, tmp_path: Path) -> None:
    paper = Paper("a < b & c", "", [Paragraph("<b>not bold</b>")], "")
    assert save_pdf(tmp_path / "signs.pdf", paper) == 1


def test_a_folder_that_cannot_be_written_is_said(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(FileNotWritable):
        save_pdf(tmp_path / "file" / "page.pdf", a_paper())
