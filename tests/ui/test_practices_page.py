"""The practices: what the list leaves, what a sheet says and does not say."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from fourpermille_desktop.library.entry import Evidence
from fourpermille_desktop.ui import library_figures as figures
from fourpermille_desktop.ui.library_words import buckets, climate_words
from fourpermille_desktop.ui.practice_more import paragraphs
from fourpermille_desktop.ui.practice_sheet import MeasuredCard
from fourpermille_desktop.ui.practices_page import PracticesPage
from fourpermille_desktop.ui.window import MainWindow
from fourpermille_desktop.ui.words import Words
from tests.ui.library_windows import library_window, shipped_library

WORDS = Words("en")


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with library_window(qapp, tmp_path) as window:
        window.open_page("practices")
        yield window


def the_page(window: MainWindow) -> PracticesPage:
    page = window.pages["practices"]
    assert isinstance(page, PracticesPage)
    return page


def names(page: PracticesPage) -> list[str]:
    """Every practice listed, also those that scrolling would bring."""
    model = page.cards.cards
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    return [card.slug for card in model.cards]


def texts(widget: QWidget) -> str:
    """All that is to be read in a widget, without the isolates that keep numbers together."""
    said = " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())
    return said.translate({0x2066: None, 0x2068: None, 0x2069: None, 0x202F: " "})


def evidence(slug: str, end: str) -> Evidence:
    pack = shipped_library()
    try:
        return next(row for row in pack.entry(slug, "en").evidence if row.id.endswith(end))
    finally:
        pack.close()


def plain(text: str) -> str:
    return text.translate({0x2066: None, 0x2068: None, 0x2069: None, 0x202F: " "})


def test_the_list_shows_every_practice_of_the_library(window: MainWindow) -> None:
    page = the_page(window)
    assert len(names(page)) == page.pack.info.counts["practice"]
    assert page.count.text() == f"{len(names(page))} practices"


def test_typing_narrows_the_list_at_once_and_finds_names_of_other_languages(window: MainWindow) -> None:
    page = the_page(window)
    QTest.keyClicks(page.field, "paillage")
    assert "mulch-crop-residues" in names(page)
    assert len(names(page)) < page.pack.info.counts["practice"]


def test_one_key_in_the_search_field_takes_less_than_a_frame_of_work(window: MainWindow) -> None:
    page = the_page(window)
    took = []
    for text in ("m", "mu", "mul", "mulc", "mulch"):
        start = time.process_time()
        page.field.setText(text)
        took.append(time.process_time() - start)
    assert sorted(took)[2] < 0.016


def met_by_none(page: PracticesPage) -> tuple[str, str]:
    """A land use and a trouble of the soil that no practice has both, as the library is now."""
    for land_use in page.facets.rows:
        for trouble in page.facets.rows:
            if (land_use[0], trouble[0]) == ("land_use", "soil_constraint"):
                chosen = {"land_use": [land_use[1]], "soil_constraint": [trouble[1]]}
                if page.pack.count("practice", "en", chosen=chosen) == 0:
                    return land_use[1], trouble[1]
    raise AssertionError("every land use has every trouble: this test needs another pair of filters")


def test_a_filter_leaves_only_what_has_it_and_shows_a_pill_that_takes_it_off(window: MainWindow) -> None:
    page = the_page(window)
    page.facets.rows["land_use", "grassland"].click()
    held = page.pack.count("practice", "en", chosen={"land_use": ["grassland"]})
    assert "planned-rotational-grazing" in names(page) and "no-till" not in names(page)
    assert len(names(page)) == held < page.pack.info.counts["practice"]
    pill = next(p for p in page.pills.findChildren(QAbstractButton) if p.text() == "Grassland")
    pill.click()
    assert len(names(page)) == page.pack.info.counts["practice"]


def test_counts_follow_the_other_filters_and_a_zero_is_greyed_not_removed(window: MainWindow) -> None:
    page = the_page(window)
    land_use, trouble = met_by_none(page)
    page.facets.rows["land_use", land_use].click()
    empty = page.facets.rows["soil_constraint", trouble]
    assert (empty.count, empty.isEnabled(), empty.isHidden()) == (0, False, False)
    cropland = page.pack.count("practice", "en", chosen={"land_use": ["cropland"]})
    assert page.facets.rows["land_use", "cropland"].count == cropland, "its own filter does not count"


def test_when_nothing_is_left_each_filter_says_how_many_it_would_give_back(window: MainWindow) -> None:
    page = the_page(window)
    land_use, trouble = met_by_none(page)
    page.facets.rows["land_use", land_use].setChecked(True)
    page.facets.rows["soil_constraint", trouble].setChecked(True)
    page.refresh()
    assert page.found.currentIndex() == 1
    said = [plain(pill.text()) for pill in page.nothing.pills.findChildren(QAbstractButton)]
    back = {
        page.pack.count("practice", "en", chosen={"soil_constraint": [trouble]}),
        page.pack.count("practice", "en", chosen={"land_use": [land_use]}),
    }
    assert {int(text.rpartition(" ")[2]) for text in said if "gives back" in text} == back
    page.clear_all()
    assert page.found.currentIndex() == 0


def test_a_country_is_found_by_typing_and_stands_then_as_a_box(window: MainWindow) -> None:
    page = the_page(window)
    finder = page.facets.finders["country"]
    assert ("country", "BFA") not in page.facets.rows
    finder.setEditText("burkina")  # typed keys open a list of its own, which this screen has not
    QTest.keyClick(finder.lineEdit(), Qt.Key.Key_Return)
    held = page.pack.count("practice", "en", chosen={"country": ["BFA"]})
    assert len(names(page)) == held < page.pack.info.counts["practice"]
    row = page.facets.rows["country", "BFA"]
    assert row.text() == "Burkina Faso"
    assert row.isChecked() and not row.isHidden() and finder.currentText() == ""
    assert finder.findData("BFA") < 0, "what is chosen is not offered again"
    page.clear_all()
    assert row.isHidden() and len(names(page)) == page.pack.info.counts["practice"]


def test_where_no_filter_alone_gives_anything_back_two_together_do(window: MainWindow) -> None:
    page = the_page(window)
    trio = met_by_no_pair(page)
    for facet, key in trio:
        page.facets.rows[facet, key].setChecked(True)
    page.refresh()
    assert page.found.currentIndex() == 1
    back = [p for p in page.nothing.pills.findChildren(QAbstractButton) if "give back" in p.text()]
    assert back and all(" and " in pill.text() for pill in back)
    back[0].click()
    assert page.found.currentIndex() == 0


def test_a_typing_error_offers_the_word_that_was_meant(window: MainWindow) -> None:
    page = the_page(window)
    page.field.setText("compsot")
    assert page.found.currentIndex() == 1
    pill = next(p for p in page.nothing.pills.findChildren(QAbstractButton) if "compost" in p.text())
    assert pill.text() == "Did you mean compost?"
    pill.click()
    assert page.field.text() == "compost" and "compost" in names(page)


def met_by_no_pair(page: PracticesPage) -> list[tuple[str, str]]:
    """A value of each of three filters of which no practice has two together."""
    facets = ("climate", "land_use", "soil_constraint", "category")
    values = {name: [key for facet, key in page.facets.rows if facet == name] for name in facets}
    for three in combinations(facets, 3):
        for keys in product(*(values[name] for name in three)):
            trio = list(zip(three, keys, strict=True))
            pairs = combinations(trio, 2)
            if not any(page.pack.count("practice", "en", chosen={f: [k] for f, k in pair}) for pair in pairs):
                return trio
    raise AssertionError("every two filters go together: this test needs other filters")


def test_every_value_of_every_filter_has_plain_words() -> None:
    pack = shipped_library()
    try:
        for kind in ("practice", "tool"):
            for facet, values in pack.facets(kind, "en").items():
                if facet in ("objective", "scale", "country"):  # no filters of the pages, or named by the pack
                    continue
                for bucket in buckets(kind, facet, [value.value for value in values]):
                    assert bucket.words not in bucket.values or bucket.words[:1].isupper(), (kind, facet, bucket)
    finally:
        pack.close()


def test_arrows_and_enter_open_a_sheet_and_escape_comes_back_to_the_same_card(window: MainWindow) -> None:
    page = the_page(window)
    page.cards.setFocus()
    page.cards.setCurrentIndex(page.cards.cards.index(0))
    QTest.keyClick(page.cards, Qt.Key.Key_Right)
    second = names(page)[1]
    QTest.keyClick(page.cards, Qt.Key.Key_Return)
    assert (page.slug, page.stack.currentWidget()) == (second, page.sheet)
    QTest.keyClick(page.sheet, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.list_view
    assert page.cards.currentIndex().row() == 1


def test_n_and_b_go_through_the_sheets_in_the_order_of_the_list(window: MainWindow) -> None:
    page = the_page(window)
    first, second = names(page)[:2]
    window.open_page("practices", slug=first)
    QTest.keyClick(page.sheet, Qt.Key.Key_N)
    assert page.slug == second
    QTest.keyClick(page.sheet, Qt.Key.Key_B)
    QTest.keyClick(page.sheet, Qt.Key.Key_B)
    assert page.slug == first, "before the first there is none"


def test_slash_goes_to_the_field_and_letters_typed_there_stay_letters(window: MainWindow) -> None:
    page = the_page(window)
    page.cards.setFocus()
    QTest.keyClick(page.cards, Qt.Key.Key_Slash)
    assert window.focusWidget() is page.field
    QTest.keyClicks(page.field, "nb/")
    assert page.field.text() == "nb/"


def test_the_sheet_of_mulch_says_what_was_measured_and_what_was_not(window: MainWindow) -> None:
    window.open_page("practices", slug="mulch-crop-residues")
    card = the_page(window).sheet.findChild(MeasuredCard)
    said = texts(card)
    assert "Difference between fields with and without. Not a gain per year." in said
    assert the_page(window).sheet.entry.no_figure.partition(":")[0] in said
    assert "Harvest · African trials +27 % (21 to 34)" in said
    first = card.plot.rows[0]
    assert (first.where, first.detail, plain(first.end)) == ("African trials", "50 studies · median 2.8 years", "+14 %")
    assert "14 per cent more, between 7 and 22" in card.plot.accessibleDescription()
    assert card.checked.text() == "Figures checked at source"


def test_sources_open_with_authors_doi_and_confidence(window: MainWindow) -> None:
    window.open_page("practices", slug="cover-crops")
    card = the_page(window).sheet.findChild(MeasuredCard)
    assert card.sources.isHidden()
    card.sources_button.click()
    assert not card.sources.isHidden()
    said = texts(card.sources)
    assert "doi:10." in said and "Checked at source" in said and "From experts, not checked" in said
    assert not hasattr(card, "checked"), "one figure is from memory: the chip would not be true"


@pytest.mark.parametrize("slug", ["zai-pits", "half-moons", "farmer-managed-natural-regeneration"])
def test_a_practice_without_a_sound_figure_shows_an_empty_frame(window: MainWindow, slug: str) -> None:
    window.open_page("practices", slug=slug)
    card = the_page(window).sheet.findChild(MeasuredCard)
    assert [row.kind for row in card.plot.rows] == ["none"]
    assert "We do not guess" in card.plot.rows[0].end
    assert "Not a gain per year" not in texts(card)


def test_an_interval_that_holds_zero_is_never_called_a_rise() -> None:
    manure = evidence("farmyard-manure", "e01")
    (row,) = figures.plot_rows([manure], manure, WORDS)
    assert row.crosses_zero and row.end == "" and row.detail.startswith("May rise or fall")
    assert figures.headline_figure(manure, WORDS).figure == "May rise or fall"
    touching = evidence("biochar", "e01")
    (row,) = figures.plot_rows([touching], touching, WORDS)
    assert row.crosses_zero, "no change is in it too"
    assert "between 0 and 96" in figures.said_of(touching, WORDS)


def test_only_differences_in_per_cent_stand_on_the_common_axis() -> None:
    share, factor = evidence("farmyard-manure", "e03"), evidence("alley-cropping", "e03")
    rate = evidence("no-till", "e05")
    assert not any(figures.is_plotted(row) for row in (share, factor, rate))
    lines = figures.other_lines([share, factor, rate], WORDS)
    assert [plain(line.value) for line in lines] == [
        "12 % (8 to 16)", "× 1.25 (1.21 to 1.29)", "+1.24 t C/ha a year (0.39 to 2.09)",
    ]  # fmt: skip


def test_a_loss_avoided_is_drawn_on_the_left_and_said_so() -> None:
    row = replace(evidence("mulch-crop-residues", "e02"), metric="loss avoided")
    (drawn,) = figures.plot_rows([row], row, WORDS)
    assert (drawn.low, drawn.middle, drawn.high) == (-22.0, -14.4, -6.9)
    assert plain(drawn.end) == "prevents a loss of 14 %"


def test_figures_of_cards_say_no_more_than_is_known() -> None:
    def said(slug: str) -> tuple[str, str]:
        pack = shipped_library()
        try:
            figure = figures.headline_figure(pack.entry(slug, "en").headline, WORDS)
        finally:
            pack.close()
        return plain(figure.figure), figure.where

    assert said("mulch-crop-residues") == ("+7…22 %", "African trials")
    assert said("zai-pits") == ("No sound figure", "")
    assert said("biochar") == ("+13 t C/ha in all", "Worldwide, field trials")
    assert said("farmyard-manure") == ("+35 %", "Worldwide")
    assert said("isfm-organic-plus-mineral")[0] == ""
    assert said("isfm-organic-plus-mineral")[1].startswith("Soil carbon fell")


def test_a_reader_hears_name_cost_labour_and_figure_of_a_card(window: MainWindow) -> None:
    page = the_page(window)
    at = names(page).index("mulch-crop-residues")
    said = page.cards.cards.index(at).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Mulching with crop residues or cut plants. Cost: low. Labour: medium. "
        "African trials: 14 per cent more, between 7 and 22."
    )


def test_a_whole_zone_of_climates_is_said_once() -> None:
    assert climate_words(["TDR", "TMI", "TWE", "TMO", "WTM"]) == "All tropical · warm temperate, moist"


def test_the_full_text_opens_in_paragraphs_with_their_leads() -> None:
    assert paragraphs("One.\n\n**Start small.** Two\nlines.") == [("", "One."), ("Start small", "Two lines.")]


def test_without_a_library_the_page_says_what_to_do(qapp: QApplication, tmp_path: Path) -> None:
    with library_window(qapp, tmp_path, with_library=False) as window:
        for page in ("practices", "toolkit"):
            window.open_page(page)
            assert "Ask your team for a library update" in texts(window.pages[page])


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("rtl", [False, True])
def test_list_and_sheet_fit_the_smallest_window_and_name_every_control(
    qapp: QApplication, tmp_path: Path, language: str, rtl: bool
) -> None:
    with library_window(qapp, tmp_path, language=language, size=(1024, 600), rtl=rtl) as window:
        for where in ({}, {"slug": "mulch-crop-residues"}):
            window.open_page("practices", **where)
            page = the_page(window)
            assert page.minimumSizeHint().width() <= 1000
            assert page.minimumSizeHint().height() <= 560
            for widget in page.findChildren(QWidget):
                if isinstance(widget, QAbstractButton | QLineEdit) and widget.isVisible():
                    assert widget.accessibleName() or getattr(widget, "text", str)(), widget
        assert page.sheet.horizontalScrollBar().maximum() == 0, "nothing is wider than the page"


def test_in_french_the_sheet_is_french(qapp: QApplication, tmp_path: Path) -> None:
    with library_window(qapp, tmp_path, language="fr") as window:
        window.open_page("practices", slug="mulch-crop-residues")
        page = the_page(window)
        assert page.sheet.entry.lang == "fr" and page.sheet.other_language == ""
        said = texts(page.sheet)
        assert "Comment faire" in said and "Pas un gain par an" in said
        assert "How to do it" not in said


def test_a_sheet_missing_in_the_language_of_the_window_says_in_which_it_is(qapp: QApplication, tmp_path: Path) -> None:
    with library_window(qapp, tmp_path) as window:
        window.open_page("practices", slug="compost")
        sheet = the_page(window).sheet
        sheet.words = Words("sw")
        sheet.show_entry("compost")
        assert sheet.other_language == "in English"
