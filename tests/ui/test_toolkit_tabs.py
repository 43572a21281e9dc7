"""The tabs of the toolkit: schemes with their cautions, the criteria with their safeguards, tools side by side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import feedback, usage
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.ui.criterion_panel import CriterionPanel
from fourpermille_desktop.ui.scheme_panel import SchemePanel
from fourpermille_desktop.ui.screenshots import wait
from fourpermille_desktop.ui.tool_panel import ToolPanel
from fourpermille_desktop.ui.toolkit_page import ToolkitPage
from fourpermille_desktop.ui.window import MainWindow
from tests.ui.small_library import small_window


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with small_window(qapp, tmp_path) as window:
        window.open_page("toolkit")
        yield window


def the_page(window: MainWindow) -> ToolkitPage:
    page = window.pages["toolkit"]
    assert isinstance(page, ToolkitPage)
    return page


def said(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def schemes(window: MainWindow) -> SchemePanel:
    the_page(window).open_tab("scheme")
    panel = the_page(window).shown
    assert isinstance(panel, SchemePanel)
    return panel


def criteria(window: MainWindow) -> CriterionPanel:
    the_page(window).open_tab("criterion")
    panel = the_page(window).shown
    assert isinstance(panel, CriterionPanel)
    return panel


def tools(window: MainWindow) -> ToolPanel:
    panel = the_page(window).shown
    assert isinstance(panel, ToolPanel)
    return panel


def test_a_scheme_opens_with_who_is_paid_how_long_it_binds_and_what_it_costs(window: MainWindow) -> None:
    panel = schemes(window)
    panel.list.choose("tree-fund")
    words = said(panel.sheet)
    order = [words.index(part) for part in ("Who is paid", "How long you are bound", "What it costs", "How to begin")]
    assert order == sorted(order)
    assert "Groups, not single farmers" in words
    assert "You are bound for many years" in words
    assert "Measuring is paid from what the carbon brings." in words


def test_a_scheme_is_never_recommended_and_is_to_be_checked_on_its_site(window: MainWindow) -> None:
    panel = schemes(window)
    for slug in ("tree-fund", "rice-pay"):
        panel.list.choose(slug)
        assert "Listing is not advice." in said(panel.sheet)
        assert "to be checked on the official site" in said(panel.sheet)
    assert "Listing is not advice." in panel.list.tools.rows[0].title


def test_a_price_nobody_found_is_said_to_be_not_known(window: MainWindow) -> None:
    panel = schemes(window)
    panel.list.choose("tree-fund")
    assert "Price: not known" in said(panel.sheet)
    assert "not sourced" not in said(panel.sheet)
    assert "not found" not in said(panel.sheet)
    panel.list.choose("rice-pay")
    assert "About the price: 80 % of the sale" in said(panel.sheet)


def test_schemes_are_filtered_by_whether_they_were_checked(window: MainWindow) -> None:
    panel = schemes(window)
    panel.facets.rows["confidence", "memory"].click()
    assert [row.slug for row in panel.list.tools.rows if row.slug] == ["rice-pay"]
    assert panel.sheet.slug == "rice-pay"


def test_words_that_no_scheme_has_can_be_taken_off(window: MainWindow) -> None:
    panel = schemes(window)
    panel.field.setText("zeppelin")
    assert panel.found.currentWidget() is panel.nothing
    assert not panel.sheet.isVisible()
    panel.clear_all()
    assert panel.found.currentIndex() == 0


def test_criteria_stand_by_their_steps_with_the_safeguards_first(window: MainWindow) -> None:
    rows = criteria(window).list.tools.rows
    assert [row.slug for row in rows] == ["", "stc-1-1", "", "stc-2-2", "stc-2-10", "", "stc-4-1"]
    assert "a no stops the assessment" in rows[0].title


def test_a_safeguard_says_that_a_no_stops_the_assessment(window: MainWindow) -> None:
    panel = criteria(window)
    panel.list.choose("stc-1-1")
    assert "A no here stops the assessment." in said(panel.sheet)
    panel.list.choose("stc-2-2")
    assert "A no here stops the assessment." not in said(panel.sheet)


def test_a_criterion_from_memory_says_so_in_the_list_and_on_its_sheet(window: MainWindow) -> None:
    panel = criteria(window)
    details = {row.slug: row.detail for row in panel.list.tools.rows}
    assert details["stc-4-1"] == "from memory, not checked at source"
    assert "memory" not in details["stc-1-1"]
    panel.list.choose("stc-4-1")
    assert "from memory, not checked at source" in said(panel.sheet)


def test_the_checklist_is_printed_with_a_line_a_criterion(window: MainWindow, tmp_path: Path) -> None:
    criteria(window)
    menu = the_page(window).paper_menu
    out = tmp_path / "checklist.pdf"
    menu.ask_where = lambda _name, _kinds: str(out)
    menu.save_pdf()
    assert out.read_bytes().startswith(b"%PDF")
    paper = the_page(window).paper()
    assert paper is not None
    lines = [row for part in paper.parts if hasattr(part, "rows") for row in part.rows]
    assert [line[0].split()[0] for line in lines] == ["1.1", "2.2", "2.10", "4.1"]
    assert "from memory" in lines[-1][0]


def test_up_to_four_tools_stand_side_by_side(window: MainWindow) -> None:
    panel = tools(window)
    for slug in ("ex-act", "vess", "model", "map", "lab"):
        panel.list.choose(slug)
        panel.tool_sheet.compare.click()
    assert panel.compared == ["ex-act", "vess", "model", "map"]
    panel.bar.open.click()
    assert panel.is_comparing
    words = said(panel.comparison)
    for name in ("EX-ACT", "VESS", "Model", "Map", "Asks for", "Scale", "Cost", "Languages", "Checked"):
        assert name in words
    panel.turn_compared("vess")
    assert "VESS" not in said(panel.comparison)
    panel.compare_none()
    assert not panel.is_comparing


def test_the_comparison_prints_on_a_page_that_lies(window: MainWindow, tmp_path: Path) -> None:
    panel = tools(window)
    panel.turn_compared("ex-act")
    panel.turn_compared("vess")
    paper = the_page(window).paper()
    assert paper is not None
    assert paper.landscape
    out = tmp_path / "tools.pdf"
    the_page(window).paper_menu.ask_where = lambda _name, _kinds: str(out)
    the_page(window).paper_menu.save_pdf()
    assert out.stat().st_size > 1000


def test_nothing_is_printed_before_tools_stand_side_by_side(window: MainWindow) -> None:
    assert the_page(window).paper() is None


def test_an_entry_asked_for_by_name_opens_the_tab_of_its_kind(window: MainWindow) -> None:
    window.open_page("toolkit", slug="stc-2-2")
    assert the_page(window).tabs.current == "criterion"
    window.open_page("toolkit", slug="rice-pay")
    assert schemes(window).sheet.slug == "rice-pay"


def test_no_part_of_a_tab_is_a_window_of_its_own(window: MainWindow) -> None:
    for tab in ("tool", "scheme", "criterion"):
        the_page(window).open_tab(tab)
        wait()
        assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]


def test_keys_go_through_tabs_and_entries(window: MainWindow) -> None:
    page = the_page(window)
    QTest.keyClick(tools(window).list, Qt.Key.Key_T)
    assert page.tabs.current == "scheme"
    first = schemes(window).sheet.slug
    QTest.keyClick(schemes(window).list, Qt.Key.Key_N)
    assert schemes(window).sheet.slug != first
    assert len(page.keys()) >= 5


def test_a_laptop_without_a_library_says_what_to_do(qapp: QApplication, tmp_path: Path) -> None:
    with small_window(qapp, tmp_path, with_library=False) as window:
        window.open_page("toolkit")
        assert "Ask your team for a library update" in said(the_page(window))


@pytest.mark.parametrize("tab", ["tool", "scheme", "criterion"])
@pytest.mark.parametrize("rtl", [False, True])
def test_every_tab_fits_the_smallest_window(qapp: QApplication, tmp_path: Path, tab: str, rtl: bool) -> None:
    with small_window(qapp, tmp_path, size=(1024, 600), language="fr", rtl=rtl) as window:
        window.open_page("toolkit", tab=tab)
        page = the_page(window)
        assert window.width() == 1024
        assert page.minimumSizeHint().width() <= 1000 - 64
        assert page.minimumSizeHint().height() <= 560 - 60
        panel = page.shown
        assert panel.sheet.horizontalScrollBar().maximum() == 0
        for part in (panel.sheet, panel.found, panel.facets):
            box = QRect(part.mapTo(panel, QPoint(0, 0)), part.size())
            assert panel.rect().contains(box) or not part.isVisible(), part
        assert panel.found.width() >= 200


def test_a_tool_that_was_used_is_noted_and_can_be_taken_back(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    records = Records(Profile(tmp_path / "kept"))
    try:
        with small_window(qapp, tmp_path, records=lambda: records) as window:
            window.open_page("toolkit", slug="vess")
            panel = tools(window)
            panel.tool_sheet.use.click()
            qtbot.waitUntil(lambda: len(feedback.of_entry(records, "vess")) == 1, timeout=5000)
            (said_of_it,) = feedback.of_entry(records, "vess")
            assert said_of_it.kind == "used"
            panel._unnote(said_of_it.id)
            qtbot.waitUntil(lambda: feedback.of_entry(records, "vess") == [], timeout=5000)
    finally:
        records.close()


def test_a_sheet_that_stays_in_sight_is_counted_once_and_those_passed_are_not(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    records = Records(Profile(tmp_path / "kept"))
    try:
        with small_window(qapp, tmp_path, records=lambda: records) as window:
            window.open_page("toolkit", slug="vess")
            panel = tools(window)
            for slug in ("ex-act", "model", "vess"):
                panel.list.choose(slug)
            panel.sheet._opened.setInterval(50)
            panel.list.choose("lab")
            qtbot.waitUntil(lambda: usage.share_used(records, ["lab"]).used == 1, timeout=5000)
            assert usage.share_used(records, ["ex-act", "model", "vess", "map"]).used == 0
    finally:
        records.close()
