"""Search everywhere: typing, moving, opening, commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fourpermille_desktop.ui.commands import folded
from tests.ui.conftest import MakeWindow


def test_results_come_while_typing_and_enter_opens_the_first(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    opened = []
    window.panel.opened.connect(lambda: opened.append(True))
    qtbot.keyClicks(window.top.search, "za")
    qtbot.waitUntil(lambda: window.panel.hits()[:1] == ["Zaï pits"])
    assert window.panel.isVisible()
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert opened == [True]
    assert window.top.search.text() == ""
    assert not window.panel.isVisible()


def test_keys_typed_in_one_go_are_searched_once(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    asked = []
    window.panel.searchers = (lambda text: asked.append(text) or [],)
    qtbot.keyClicks(window.top.search, "mulch")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["mulch"]


def test_arrows_pass_over_the_names_of_groups(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.top.search.setText("open")
    window.panel.search_now()
    titles = window.panel.hits()
    assert titles[:2] == ["Open: Home", "Open: Practices"]
    qtbot.keyClick(window.top.search, Qt.Key.Key_Down)
    assert window.panel.view.currentIndex().data() == "Open: Practices"
    qtbot.keyClick(window.top.search, Qt.Key.Key_Up)
    qtbot.keyClick(window.top.search, Qt.Key.Key_Up)
    assert window.panel.view.currentIndex().data() == "Open: Home"


def test_a_command_does_what_it_says(make_window: MakeWindow) -> None:
    window = make_window()
    window.top.search.setText("> dark")
    window.panel.search_now()
    assert window.panel.hits() == ["Dark colours"]
    window.panel.open_chosen()
    assert window.theme.name == "dark"


def test_nothing_found_says_the_word_that_was_typed(make_window: MakeWindow) -> None:
    window = make_window()
    window.top.search.setText("qqq")
    window.panel.search_now()
    assert window.panel.nothing.text() == "Nothing for “qqq”. Try another word."


def test_escape_closes_the_panel_then_empties_the_field(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.top.search.setText("mul")
    window.panel.search_now()
    qtbot.keyClick(window.top.search, Qt.Key.Key_Escape)
    assert not window.panel.isVisible()
    assert window.top.search.text() == "mul"
    qtbot.keyClick(window.top.search, Qt.Key.Key_Escape)
    assert window.top.search.text() == ""


def test_a_reader_hears_how_many_and_the_first(make_window: MakeWindow) -> None:
    window = make_window()
    window.top.search.setText("mulch")
    window.panel.search_now()
    assert window.top.search.accessibleDescription() == "1 result. Practices. Mulching with crop residues."


def test_accents_and_capitals_do_not_matter_for_finding() -> None:
    assert folded("Réglages ZAÏ") == "reglages zai"
