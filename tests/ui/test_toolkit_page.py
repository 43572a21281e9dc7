"""The toolkit: three questions, at most three answers, and the sheet of a tool."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from fourpermille_desktop.ui.tool_list import Wish, best, fits, why
from fourpermille_desktop.ui.tool_panel import HAVING, PURPOSES, ToolPanel
from fourpermille_desktop.ui.tool_sheet import QrSquare
from fourpermille_desktop.ui.toolkit_page import ToolkitPage
from fourpermille_desktop.ui.window import MainWindow
from tests.ui.library_windows import library_window, shipped_library


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with library_window(qapp, tmp_path) as window:
        window.open_page("toolkit")
        yield window


def the_page(window: MainWindow) -> ToolPanel:
    page = window.pages["toolkit"]
    assert isinstance(page, ToolkitPage)
    panel = page.shown
    assert isinstance(panel, ToolPanel)
    return panel


def slugs(page: ToolPanel) -> list[str]:
    return [row.slug for row in page.list.tools.rows if row.slug]


def test_every_tool_is_listed_and_the_first_is_open(window: MainWindow) -> None:
    page = the_page(window)
    assert len(slugs(page)) == page.pack.info.counts["tool"] == 57
    assert page.list.tools.rows[0].title.startswith("57 tool")
    assert page.sheet.slug == slugs(page)[0]


def test_the_answers_give_at_most_three_tools_that_have_all_of_it_and_say_why(window: MainWindow) -> None:
    page = the_page(window)
    page.purpose.choose("estimate_project")
    page.has.choose("areas")
    page.offline.click()
    head, *first = page.list.tools.rows[:4]
    assert head.title.startswith("3 fit")
    wish = page.wish()
    assert wish == Wish("estimate_project", "areas", offline=True)
    cards = {card.slug: card for card in page.pack.cards("tool", "en", limit=500)}
    for row in first:
        assert fits(cards[row.slug], wish)
        assert row.why.startswith("Works from: areas.")
    assert page.list.tools.rows[4].title.startswith("54 other")
    assert page.sheet.slug == first[0].slug


def test_whatever_is_answered_the_best_fit_the_answers() -> None:
    pack = shipped_library()
    try:
        cards = pack.cards("tool", "en", limit=500)
    finally:
        pack.close()
    for purpose in ("", *PURPOSES):
        for has in ("", *HAVING):
            for offline in (False, True):
                wish = Wish(purpose, has, offline=offline, free=offline)
                found = best(cards, wish)
                assert len(found) == min(3, sum(fits(card, wish) for card in cards) if wish.is_asked else 0)
                assert all(why(card, wish) for card in found)


def test_a_free_tool_is_free_for_everybody() -> None:
    pack = shipped_library()
    try:
        cards = {card.slug: card for card in pack.cards("tool", "en", limit=500)}
    finally:
        pack.close()
    assert fits(cards["ex-act"], Wish(free=True))
    assert cards["cool-farm-tool"].facts["cost"] == "free for farmers, members pay"
    assert not fits(cards["cool-farm-tool"], Wish(free=True))


def test_when_no_tool_has_all_of_it_each_answer_can_be_taken_off(window: MainWindow) -> None:
    page = the_page(window)
    page.purpose.choose("model")
    page.has.choose("field_visit")
    page.refresh()
    assert page.found.currentIndex() == 1
    assert not page.sheet.isVisible()
    pill = next(p for p in page.nothing.pills.findChildren(QAbstractButton) if p.text() == "A field visit")
    pill.click()
    assert page.found.currentIndex() == 0
    assert page.has.current == ""


def test_opening_the_page_leaves_the_keys_in_the_window(window: MainWindow) -> None:
    """A part shown before it has a parent would be a window of its own, and take the keys away."""
    assert window.isActiveWindow()
    assert QApplication.focusWidget() is the_page(window).list


def test_up_and_down_show_another_tool_at_once(window: MainWindow) -> None:
    page = the_page(window)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.sheet.slug == slugs(page)[1]
    QTest.keyClick(page.list, Qt.Key.Key_B)
    assert page.sheet.slug == slugs(page)[0]


def test_a_tool_asked_for_by_name_is_shown_even_if_a_filter_hides_it(window: MainWindow) -> None:
    page = the_page(window)
    page.facets.rows["offline", "no"].click()
    assert "ex-act" not in slugs(page)
    window.open_page("toolkit", slug="ex-act")
    assert page.sheet.slug == "ex-act"
    assert "ex-act" in slugs(page)


def test_the_sheet_of_a_tool_says_what_it_asks_who_made_it_and_whether_it_was_checked(window: MainWindow) -> None:
    window.open_page("toolkit", slug="ex-act")
    sheet = the_page(window).sheet
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    for words in ("Climate and soil class", "FAO", "Works offline", "Free", "Checked at source", "Adviser"):
        assert words in said, words
    assert sheet.link.accessibleName() == "https://www.fao.org/in-action/epic/ex-act-tool"
    assert sheet.link.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert len(sheet.findChild(QrSquare).modules) >= 21


def test_a_kind_of_cost_gathers_all_the_words_the_library_has_for_it(window: MainWindow) -> None:
    page = the_page(window)
    counts = {value.value: value.count for value in page.pack.facets("tool", "en")["cost"]}
    shown = {key: row.count for (facet, key), row in page.facets.rows.items() if facet == "cost"}
    assert sum(shown.values()) == sum(counts.values()) == 57
    assert shown["free"] == counts["free"] + counts["free method"]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("rtl", [False, True])
def test_the_page_fits_the_smallest_window(qapp: QApplication, tmp_path: Path, language: str, rtl: bool) -> None:
    with library_window(qapp, tmp_path, language=language, size=(1024, 600), rtl=rtl) as window:
        window.open_page("toolkit", slug="ex-act")
        page = the_page(window)
        assert window.page.minimumSizeHint().width() <= 1000
        assert window.page.minimumSizeHint().height() <= 560
        assert page.sheet.horizontalScrollBar().maximum() == 0
