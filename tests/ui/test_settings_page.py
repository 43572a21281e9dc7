"""Settings: found by typing, shown at once, kept at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fourpermille_desktop.ui.widgets.cards import NoteRow
from tests.ui.conftest import MakeWindow


def test_typing_finds_the_group_also_by_words_that_are_not_its_name(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.open_page("settings")
    page = window.page
    qtbot.keyClicks(page.finder, "sun")
    assert page.group == "look"
    assert [name for name, row in page.rows.items() if row.isVisible()] == ["look"]
    page.finder.setText("zzz")
    assert page.nothing.isVisible()


def test_a_theme_chosen_here_shows_and_is_kept(make_window: MakeWindow) -> None:
    window = make_window()
    window.open_page("settings", group="look")
    window.page.theme_field.chosen.emit("dark")
    assert (window.theme.name, window.context.profile.settings.theme) == ("dark", "dark")


def test_the_sun_button_is_seen_here_too(make_window: MakeWindow) -> None:
    window = make_window()
    window.open_page("settings", group="look")
    window.top.sun.click()
    assert window.page.theme_field.current == "sunlight"


def test_the_address_of_the_hub_is_kept_when_the_field_is_left(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.open_page("settings", group="sync")
    qtbot.keyClicks(window.page.hub_field, " https://hub.example ")
    qtbot.keyClick(window.page.hub_field, Qt.Key.Key_Return)
    assert window.context.profile.settings.hub_url == "https://hub.example"


def test_the_check_of_the_installation_says_what_each_check_said(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.open_page("settings", group="about")
    window.page.check_button.click()
    qtbot.waitUntil(lambda: window.page.check_lines.count() == 1)
    line = window.page.check_lines.itemAt(0).widget()
    assert isinstance(line, NoteRow)
    assert line.label.text() == "Library: 94 practices"


def test_the_version_and_the_folder_are_shown(make_window: MakeWindow) -> None:
    from fourpermille_desktop import __version__
    from fourpermille_desktop.ui.widgets.text import Label

    window = make_window()
    window.open_page("settings", group="about")
    window.page.choose_group("profile")
    texts = [label.text() for label in window.page.findChildren(Label)]
    assert any(__version__ in text for text in texts)
    assert any(str(window.context.profile.folder) in text for text in texts)
