"""Evidence by part of the world: what is left, what is said of it, and the table with every row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fourpermille_desktop.library.entry import Evidence
from fourpermille_desktop.ui import library_figures as figures
from fourpermille_desktop.ui.evidence_regions import region_choices, regions_of, rows_in
from fourpermille_desktop.ui.evidence_table import SOURCE, outcome_word, table_line, told
from fourpermille_desktop.ui.practices_page import PracticesPage
from fourpermille_desktop.ui.tool_sheet import QrSquare
from fourpermille_desktop.ui.window import MainWindow
from fourpermille_desktop.ui.words import Words
from tests.ui.library_windows import library_window, shipped_library


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with library_window(qapp, tmp_path) as window:
        window.open_page("practices", slug="mulch-crop-residues")
        yield window


def the_page(window: MainWindow) -> PracticesPage:
    page = window.pages["practices"]
    assert isinstance(page, PracticesPage)
    return page


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def all_rows() -> list[Evidence]:
    pack = shipped_library()
    try:
        slugs = [slug for (slug,) in pack.rows("select slug from entry where kind='practice'")]
        return [row for slug in slugs for row in pack.entry(slug, "en").evidence]
    finally:
        pack.close()


def test_every_row_of_the_library_lies_in_a_part_of_the_world() -> None:
    where = {row.geography: regions_of(row) for row in all_rows()}
    assert all(where.values())
    for geography, codes in where.items():
        assert ("AF" in codes) == any(name in geography for name in ("Africa", "Kenya", "Ethiopia", "Niger")) or (
            "global" in geography
        ), geography
    assert where["global"] == ("world",) and where["temperate"] == ("zone",)
    assert where["Cambodia, Australia"] == ("AS", "OC")


def test_only_parts_that_exist_can_be_chosen_and_none_where_there_is_one(window: MainWindow) -> None:
    rows = the_page(window).sheet.entry.evidence
    assert [words for _code, words in region_choices(rows)] == ["All", "Africa", "Worldwide"]
    assert region_choices(rows_in(rows, "AF")) == []


def test_a_part_of_the_world_leaves_its_own_rows_and_all_brings_the_others_back(window: MainWindow) -> None:
    card = the_page(window).sheet.measured
    assert len(card.plot.rows) == 2
    pills = {pill.text(): pill for pill in card.regions.group.buttons()}
    pills["Africa"].click()
    assert [row.where for row in card.plot.rows] == ["African trials"]
    assert any(text.startswith("Harvest") for text in texts(card))
    pills["Worldwide"].click()
    assert [row.where for row in card.plot.rows] == ["Worldwide"]
    assert not any(text.startswith("Harvest") for text in texts(card.rows_box))
    pills["All"].click()
    assert len(card.plot.rows) == 2


def test_what_the_numbers_mean_is_said_and_no_more_than_the_bars_need() -> None:
    rows = [row for row in all_rows() if figures.is_plotted(row)]
    plain = next(row for row in rows if not row.may_rise_or_fall and not row.is_loss_avoided)
    unsure = next(row for row in rows if row.may_rise_or_fall and not row.is_loss_avoided)
    gain = "Difference between fields with and without. Not a gain per year."
    assert figures.meaning([plain]) == [gain]
    assert figures.meaning([unsure]) == [gain, "A hollow bar across the zero line: it may rise or fall."]
    kept = replace(plain, metric="loss avoided")
    assert figures.meaning([kept]) == ["A bar on the left: the loss that this practice prevents. Not a gain."]
    assert figures.meaning([]) == []


def test_t_opens_a_table_of_every_row_with_its_source_and_closes_it(window: MainWindow) -> None:
    page = the_page(window)
    QTest.keyClick(page.sheet, Qt.Key.Key_T)
    card = page.sheet.table_card
    assert card is not None and card.isVisible()
    assert card.model.rowCount() == len(page.sheet.entry.evidence)
    for row, evidence in enumerate(page.sheet.entry.evidence):
        cells = [card.model.index(row, column).data() for column in range(card.model.columnCount())]
        assert cells == table_line(evidence, Words("en")) and cells[SOURCE] == evidence.source
    assert card.table.hasFocus()
    QTest.keyClick(card.table, Qt.Key.Key_T)
    assert page.sheet.table_card is None and page.sheet.hasFocus()


def test_a_figure_that_may_rise_or_fall_says_so_in_the_table_and_a_loss_avoided_is_named() -> None:
    rows = all_rows()
    unsure = next(row for row in rows if row.may_rise_or_fall and not row.is_loss_avoided and row.effect is not None)
    assert table_line(unsure, Words("en"))[2].endswith("May rise or fall")
    assert outcome_word(replace(unsure, metric="loss avoided")) == "Loss avoided"


def test_depths_and_years_are_told_in_the_signs_of_the_language() -> None:
    assert told("2.8", Words("fr")) == "2,8"
    assert told("6.0", Words("en")) == "6"
    assert "0–30" in told("0-30", Words("en"))
    assert told("mixed", Words("en")) == "mixed"


def test_sources_have_their_doi_as_text_and_as_a_square(window: MainWindow) -> None:
    card = the_page(window).sheet.measured
    assert card.findChildren(QrSquare) == [], "nothing is drawn before somebody asks"
    card.sources_button.click()
    dois = {source.doi for source in figures.sources(card.entry.evidence) if source.doi}
    assert len(card.findChildren(QrSquare)) == len(dois)
    assert {text.removeprefix("doi:") for text in texts(card.sources) if text.startswith("doi:")} == dois


def test_the_table_shows_every_digit_of_the_library() -> None:
    rows = shipped_library().entry("mulch-crop-residues", "fr").evidence
    row = next(row for row in rows if row.effect is not None and row.effect != round(row.effect))
    shown = table_line(row, Words("fr"))[2]
    for number in (row.effect, row.low, row.high):
        assert number is None or Words("fr").number(number) in shown
