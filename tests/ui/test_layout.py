"""Nothing clips and nothing widens the window: small screens, big text, Arabic direction, folding."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fourpermille_desktop.ui.screenshots import Shot, render, wait
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.window import MainWindow
from tests.ui.conftest import MakeWindow

PAGES = ("home", "practice", "settings")


def clipped(window: MainWindow) -> list[str]:
    """Cards and buttons of the page that stand outside what is shown of it, sideways."""
    page = window.page
    shown = page.scroller.viewport()
    room = QRect(page.mapFromGlobal(shown.mapToGlobal(QPoint(0, 0))), shown.size())
    found = []
    for widget in page.content.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, Card | QPushButton | QAbstractScrollArea):
            box = QRect(page.mapFromGlobal(widget.mapToGlobal(QPoint(0, 0))), widget.size())
            if box.left() < room.left() - 1 or box.right() > room.right() + 1:
                found.append(f"{type(widget).__name__} {box.left()}–{box.right()} outside {room.left()}–{room.right()}")
    return found


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("rtl", [False, True], ids=["left to right", "right to left"])
@pytest.mark.parametrize(("size", "percent"), [((1000, 600), 100), ((1366, 768), 150)], ids=["small", "big text"])
def test_no_page_clips(make_window: MakeWindow, name: str, rtl: bool, size: tuple[int, int], percent: int) -> None:
    window = make_window(size=size, percent=percent, rtl=rtl, language="fr")
    window.open_page(name)
    wait()
    assert clipped(window) == []
    assert window.width() == size[0]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_page_wants_more_than_the_smallest_window(make_window: MakeWindow, language: str) -> None:
    window = make_window(language=language)
    for name in PAGES:
        window.open_page(name)
        wait()
        hint = window.page.minimumSizeHint()
        assert hint.width() <= 1000 - 64, name
        assert hint.height() <= 560 - 60, name


def test_first_run_fits_the_smallest_window(make_window: MakeWindow) -> None:
    window = make_window(done=False, size=(1000, 600), language="fr")
    first_run = window.centralWidget()
    for step in range(3):
        first_run._show_step(step)
        wait()
        hint = first_run.minimumSizeHint()
        assert (hint.width() <= 1000, hint.height() <= 560) == (True, True)


def test_the_rail_folds_with_words_under_the_icons(make_window: MakeWindow) -> None:
    window = make_window()
    assert window.rail.width() == 204
    window.resize(1100, 700)
    wait()
    assert window.rail.width() == 64
    assert window.rail.buttons["home"].is_narrow


def test_the_side_column_goes_under_the_main_one_when_there_is_no_room(make_window: MakeWindow) -> None:
    window = make_window()
    assert not window.page.is_folded
    window.resize(1040, 700)
    wait()
    assert window.page.is_folded


def test_in_an_arabic_window_the_rail_stands_at_the_right_and_the_margins_turn(make_window: MakeWindow) -> None:
    window = make_window(rtl=True)
    wait()
    assert window.rail.x() > window.width() / 2
    assert window.top.search.x() > window.top.sun.x()
    assert window.page._outer.contentsMargins().right() == 24


def test_pictures_of_every_page_are_written_in_each_language_and_theme(
    make_window: MakeWindow, qtbot: QtBot, tmp_path: object
) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path)) / "shots"
    window = make_window()
    shots = [Shot("home", "home"), Shot("sheet", "practice", {"slug": "mulch"})]
    files = list(render(window, folder, ("en", "fr"), ("light", "dark"), (1000, 600), shots))
    names = sorted(file.relative_to(folder).as_posix() for file in files)
    assert names == [f"{lang}/{theme}/{name}.png" for lang in ("en", "fr") for theme in ("dark", "light")
                     for name in ("home", "sheet")]  # fmt: skip
    sizes = {file.read_bytes() for file in files}
    assert len(sizes) == 8  # no two are the same picture


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_language_to_choose_is_in_sight_on_the_smallest_window(make_window: MakeWindow, language: str) -> None:
    window = make_window(done=False, size=(1024, 600), language=language, rtl=language == "ar")
    wait()
    first_run = window.centralWidget()
    foot = first_run.steps.mapToGlobal(QPoint(0, first_run.steps.height())).y()
    for code, card in first_run.language_cards.items():
        assert card.mapToGlobal(QPoint(0, card.height())).y() <= foot, code
        assert card.mapToGlobal(QPoint(card.width(), 0)).x() <= window.mapToGlobal(QPoint(window.width(), 0)).x(), code
