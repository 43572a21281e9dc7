"""The plan: every objective by goal, what this laptop counts of it, keys, file and paper."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fourpermille_desktop.errors import DatabaseDamaged
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import demo, usage
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.ui.paper_table import save_pdf
from fourpermille_desktop.ui.plan_page import COLUMNS, PlanPage
from fourpermille_desktop.ui.screenshots import wait
from fourpermille_desktop.ui.window import MainWindow
from tests.ui.library_windows import shipped_library
from tests.ui.small_library import small_window


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with small_window(qapp, tmp_path) as window:
        window.open_page("plan")
        yield window


def the_page(window: MainWindow) -> PlanPage:
    page = window.pages["plan"]
    assert isinstance(page, PlanPage)
    wait()  # goals come one after the other
    return page


def test_objectives_stand_by_goal_in_the_order_of_their_codes(window: MainWindow) -> None:
    page = the_page(window)
    assert list(page.rows) == ["A1", "B2", "B4", "F3"]
    assert [card.title.text() for card in page.cards.values()] == [
        "A · Inception",
        "B · Implementation",
        "F · Across all goals",
    ]
    words = [label.text() for label in page.rows["B2"].findChildren(QLabel)]
    for part in ("2020", "One region has a list of practices.", "2030", "2050", "Every region has one."):
        assert part in words


def test_what_the_program_cannot_count_is_said(window: MainWindow) -> None:
    page = the_page(window)
    assert page.rows["A1"].here.text() == "Not counted here."
    assert "Not counted here." in page.rows["A1"].accessibleName()
    assert "Target 2030: Two more regions have one." in page.rows["B2"].accessibleName()


def test_a_letter_and_a_number_go_to_that_objective(window: MainWindow) -> None:
    page = the_page(window)
    QTest.keyClick(page, Qt.Key.Key_F)
    QTest.keyClick(page, Qt.Key.Key_3)
    assert QApplication.focusWidget() is page.rows["F3"]
    QTest.keyClick(page.rows["F3"], Qt.Key.Key_B)
    QTest.keyClick(page.rows["F3"], Qt.Key.Key_2)
    assert QApplication.focusWidget() is page.rows["B2"]
    assert not page.go("C9")


def test_enter_opens_what_an_objective_is_about(window: MainWindow) -> None:
    row = the_page(window).rows["B2"]
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert row.about.isVisible()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert not row.about.isVisible()


def test_my_part_leaves_what_is_counted_and_a_jump_brings_the_rest_back(window: MainWindow) -> None:
    page = the_page(window)
    page.part.choose("mine")
    page._show_part()
    assert [code for code, row in page.rows.items() if not row.isHidden()] == ["B2", "B4"]
    assert page.cards["A"].isHidden()
    page.go("A1")
    assert not page.rows["A1"].isHidden()


def test_an_objective_found_in_search_is_brought_into_sight(window: MainWindow) -> None:
    window.open_page("plan", slug="objective-f3")
    assert QApplication.focusWidget() is the_page(window).rows["F3"]


def test_plots_bags_and_opened_tools_of_this_laptop_are_counted(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    records = Records(Profile(tmp_path / "kept"))
    try:
        demo.fill(records)
        usage.count(records, "ex-act")
        with (
            closing(shipped_library()) as pack,
            small_window(qapp, tmp_path, pack=pack, records=lambda: records) as window,
        ):
            window.open_page("plan")
            page = the_page(window)
            qtbot.waitUntil(lambda: "opened this year" in page.rows["B4"].here.text(), timeout=5000)
            assert "1 opened this year" in page.rows["B4"].here.text()
            assert page.rows["E2"].here.text().startswith("Here: ")
            assert "plot" in page.rows["E2"].here.text()
            assert "94 practice" in page.rows["B2"].here.text()
            assert "in 4 language" in page.rows["B2"].here.text()
            assert page.rows["A1"].here.text() == "Not counted here."
            assert len(page.rows) == 24
    finally:
        records.close()


def test_what_is_still_being_counted_is_not_said_to_be_not_counted(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    may_answer = threading.Event()
    with small_window(qapp, tmp_path, records=lambda: may_answer.wait(5) and None) as window:
        window.open_page("plan")
        page = the_page(window)
        assert page.rows["B2"].here.text() == "Counting…"
        assert page.rows["A1"].here.text() == "Not counted here."
        may_answer.set()
        qtbot.waitUntil(lambda: page.rows["B2"].here.text().startswith("Here: "), timeout=5000)


def test_when_records_cannot_be_read_the_plan_still_stands(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    def damaged() -> Records:
        raise DatabaseDamaged(file="records.db")

    with small_window(qapp, tmp_path, records=damaged) as window:
        window.open_page("plan")
        page = the_page(window)
        qtbot.waitUntil(lambda: page.error_shown is not None, timeout=5000)
        assert page.rows["B2"].here.text() == "Could not be counted now."
        assert page.rows["A1"].here.text() == "Not counted here."


def test_the_table_is_saved_as_it_stands(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page, out = the_page(window), tmp_path / "plan.csv"
    page.paper_menu.ask_where = lambda _name, _kinds: str(out)
    page.paper_menu.save_numbers()
    qtbot.waitUntil(out.is_file, timeout=5000)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert tuple(rows[0]) == COLUMNS
    assert [row[0] for row in rows[1:]] == ["A1", "B2", "B4", "F3"]
    assert rows[1][-1] == "Not counted here."


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_whole_plan_prints_on_two_pages(qapp: QApplication, tmp_path: Path, language: str) -> None:
    with closing(shipped_library()) as pack, small_window(qapp, tmp_path, pack=pack, language=language) as window:
        window.open_page("plan")
        out = tmp_path / "plan.pdf"
        assert save_pdf(out, the_page(window).paper()) == 2
        assert out.read_bytes().startswith(b"%PDF")


def test_a_library_without_the_plan_says_so(qapp: QApplication, tmp_path: Path) -> None:
    with small_window(qapp, tmp_path, with_library=False) as window:
        window.open_page("plan")
        wait()
        said = [label.text() for label in the_page(window).findChildren(QLabel)]
        assert any("Ask your team for a library update" in text for text in said)


@pytest.mark.parametrize(("size", "percent"), [((1024, 600), 100), ((1366, 768), 150)], ids=["small", "big text"])
@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_no_row_is_wider_than_the_page(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int], percent: int, rtl: bool
) -> None:
    with small_window(qapp, tmp_path, size=size, percent=percent, rtl=rtl, language="fr") as window:
        window.open_page("plan")
        page = the_page(window)
        wait()
        assert window.width() == size[0]
        assert page.content.minimumSizeHint().width() <= page.scroller.viewport().width()
        assert page.minimumSizeHint().height() <= 560 - 60
