"""The first minute: at most nine acts, all by keyboard, saved at the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.countries import countries
from fourpermille_desktop.ui.first_run import FirstRun
from fourpermille_desktop.ui.window import MainWindow
from tests.ui.conftest import MakeWindow


def first_run_of(window: MainWindow) -> FirstRun:
    shown = window.centralWidget()
    assert isinstance(shown, FirstRun)
    return shown


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_eight_acts_lead_from_nothing_to_the_first_page(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(language="", done=False)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first_run_of(window).focus_first()
    press(qtbot, Qt.Key.Key_Return)  # the system's language is chosen already
    press(qtbot, Qt.Key.Key_Right)  # Farmer group
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Kenya")
    press(qtbot, Qt.Key.Key_Return)
    first_run_of(window).next_button.click()
    first_run_of(window).next_button.click()  # this computer's login opens the records
    qtbot.waitUntil(lambda: window.current == "practices")
    settings = window.context.profile.settings
    assert (settings.language, settings.role, settings.country) == ("en", "group", "KEN")
    assert settings.first_run_done


def test_choosing_french_changes_every_word_at_once(make_window: MakeWindow) -> None:
    window = make_window(language="en", done=False)
    first_run = first_run_of(window)
    first_run.language_cards["fr"].opened.emit()
    assert first_run.step_words.text() == "Étape 2 sur 4. Qui"
    assert first_run.next_button.text() == "Suivant"


def test_a_country_that_is_not_in_the_list_is_taken_as_typed(make_window: MakeWindow) -> None:
    window = make_window(done=False)
    first_run = first_run_of(window)
    first_run._show_step(2)
    first_run.country_field.lineEdit().setText("Our valley")
    first_run.finish()
    assert window.context.profile.settings.country == "Our valley"


def test_escape_goes_back_and_keeps_what_was_chosen(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(done=False)
    first_run = first_run_of(window)
    first_run.go_on()
    first_run.role_cards["trainer"].opened.emit()
    qtbot.keyClick(first_run, Qt.Key.Key_Escape)
    assert first_run.step == 1
    assert first_run.role_cards["trainer"].property("chosen")


def test_all_but_the_language_may_be_passed_over(make_window: MakeWindow) -> None:
    window = make_window(done=False)
    first_run = first_run_of(window)
    for _ in range(4):
        first_run.go_on()
    settings = window.context.profile.settings
    assert (settings.role, settings.country, settings.first_run_done) == ("agent", "", True)


def test_the_reader_hears_the_step(make_window: MakeWindow) -> None:
    first_run = first_run_of(make_window(done=False))
    assert first_run.accessibleName() == "Step 1 of 4. Language"
    assert first_run.language_cards["fr"].accessibleName() == "Français"


def test_countries_have_names_in_each_language_and_codes_of_three_letters() -> None:
    english, french = dict(countries("en")), dict(countries("fr"))
    assert english["CIV"] == "Côte d’Ivoire"
    assert french["ETH"] == "Éthiopie"
    assert english.keys() == french.keys()
    assert all(len(code) == 3 and code.isupper() for code in english)
    assert [name for _, name in countries("fr")][:2] == ["Afghanistan", "Afrique du Sud"]


def test_a_passphrase_locks_only_when_it_holds_and_is_written_down(
    make_window: MakeWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    window = make_window(done=False)
    first_run = first_run_of(window)
    first_run._show_step(3)
    qtbot.keyClick(first_run.safe.cards["login"], Qt.Key.Key_Right)
    first_run.safe.cards["passphrase"].opened.emit()
    assert first_run.safe.new.isVisible() and not first_run.next_button.isEnabled()
    first_run.safe.new.field.setText("maize")
    first_run.safe.new.written.setChecked(True)
    assert not first_run.next_button.isEnabled(), "this can be guessed"
    first_run.safe.new.field.setText("rain on the hill")
    assert first_run.next_button.isEnabled()
    first_run.next_button.click()
    qtbot.waitUntil(lambda: window.context.profile.settings.first_run_done, timeout=10_000)
    again = Profile(window.context.profile.folder)
    assert again.is_locked
    again.unlock("rain on the hill")
    assert again.keys.database == window.context.profile.keys.database


def test_who_passes_by_locks_nothing(make_window: MakeWindow) -> None:
    window = make_window(done=False)
    first_run = first_run_of(window)
    first_run._show_step(3)
    assert first_run.safe.way == "login" and first_run.next_button.isEnabled() and first_run.safe.new.isHidden()


def test_a_wish_for_the_recovery_page_or_a_backup_leads_there(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(done=False)
    first_run = first_run_of(window)
    first_run.safe.recovery.setChecked(True)
    first_run._show_step(3)
    first_run.next_button.click()
    qtbot.waitUntil(lambda: window.current == "settings" and window.page.group == "lock")  # type: ignore[union-attr]
    window = make_window(done=False)
    first_run = first_run_of(window)
    first_run._show_step(1)
    first_run.backup_button.click()
    qtbot.waitUntil(lambda: window.current == "settings" and window.page.group == "backup")  # type: ignore[union-attr]
