"""The shell: pages, keys, errors, settings that show at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fourpermille_desktop.errors import HubUnreachable
from fourpermille_desktop.ui.overlays import KeysPanel, PlotPanel
from tests.ui.conftest import MakeWindow, TwoPlots
from tests.ui.sample_pages import ListPage, SheetPage

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_only_pages_that_exist_stand_in_the_rail_in_the_order_of_the_role(make_window: MakeWindow) -> None:
    window = make_window()
    assert window.rail.names == ["home", "practices", "sync", "settings"]
    assert window.current == "home"


def test_another_role_changes_the_order_and_nothing_is_hidden(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.change_settings(role="group")
    qtbot.waitUntil(lambda: window.rail.names[0] == "practices")
    assert sorted(window.rail.names) == ["home", "practices", "settings", "sync"]


def test_a_page_is_made_when_first_shown_and_kept(make_window: MakeWindow) -> None:
    window = make_window()
    assert "practices" not in window.pages
    window.open_page("practices")
    made = window.pages["practices"]
    window.open_page("home")
    window.open_page("practices")
    assert window.pages["practices"] is made


def test_a_sheet_marks_its_list_in_the_rail_and_escape_goes_up(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.open_page("practice", slug="mulch")
    assert window.rail.buttons["practices"].isChecked()
    assert window.page.title() == "Sheet mulch"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.current == "practices"


def test_the_back_link_goes_up_too(make_window: MakeWindow) -> None:
    window = make_window()
    window.open_page("practice", slug="mulch")
    window.page.head.back_button.click()
    assert window.current == "practices"


def test_asking_for_a_page_that_does_not_exist_is_a_mistake_of_the_program(make_window: MakeWindow) -> None:
    with pytest.raises(ValueError, match="no page 'plan'"):
        make_window().open_page("plan")


def test_alt_and_a_digit_open_the_rail_in_its_order(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    assert window.current == "practices"
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    assert window.current == "settings"


def test_f5_reads_again(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.page
    assert isinstance(page, ListPage)
    before = page.reads
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert page.reads == before + 1


def test_ctrl_z_asks_the_page_but_a_text_field_takes_back_its_own_typing_first(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_page("practice")
    page = window.page
    assert isinstance(page, SheetPage)
    qtbot.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert page.undone == 1
    page.number.setFocus()
    qtbot.keyClicks(page.number, "7")
    qtbot.keyClick(page.number, Qt.Key.Key_Z, CTRL)
    assert page.number.text() == "41"
    assert page.undone == 1


def test_the_sun_button_goes_from_light_to_sunlight_to_dark_to_light(make_window: MakeWindow) -> None:
    window = make_window()
    seen = []
    for _ in range(3):
        window.top.sun.click()
        seen.append(window.theme.name)
    assert seen == ["sunlight", "dark", "light"]
    assert window.context.profile.settings.theme == "light"


def test_bigger_text_is_kept_and_makes_every_length_grow(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    before = window.page.act.height()  # type: ignore[union-attr]
    for _ in range(8):
        window.text_bigger(1)
    assert window.context.profile.settings.text_percent == 150
    qtbot.waitUntil(lambda: window.page.act.height() == round(before * 1.5))  # type: ignore[union-attr]


def test_a_new_language_shows_at_once_and_the_page_stays_open(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.open_page("settings")
    window.change_settings(language="fr")
    qtbot.waitUntil(lambda: window.rail.buttons["home"].text() == "Accueil")
    assert window.current == "settings"
    assert window.page.title() == "Réglages"
    assert window.context.words.language == "fr"


def test_an_error_on_arrival_is_told_on_the_page_with_what_is_safe(make_window: MakeWindow) -> None:
    window = make_window()
    window.open_page("practice", slug="broken")
    card = window.page.error_shown
    assert card is not None
    assert card.what.text() == "The hub https://hub.example did not answer."
    assert "Your records are safe on this computer." in card.accessibleName()


def test_a_bug_is_logged_and_told_without_blame(make_window: MakeWindow, caplog: pytest.LogCaptureFixture) -> None:
    window = make_window()
    window.open_page("practice", slug="bug")
    assert "Something went wrong in the program." in window.page.error_shown.what.text()
    assert "a bug reached the window" in caplog.text


def test_again_closes_the_error_and_reads_again(make_window: MakeWindow) -> None:
    window = make_window()
    window.show_error(HubUnreachable(hub="https://hub.example"))
    page = window.page
    before = page.reads
    page.error_shown.again.click()
    assert page.reads == before + 1
    assert page.error_shown is None


def test_work_that_waits_is_counted_on_sync_and_said_in_the_foot(make_window: MakeWindow) -> None:
    window = make_window()
    window.set_status(waiting=3)
    assert window.rail.status_words.text() == "Saved · 3 waiting"
    assert window.rail.buttons["sync"].accessibleDescription() == "3 waiting"
    window.set_status(waiting=0)
    assert window.rail.status_words.text() == "Saved on this laptop"


def test_a_toast_offers_undo_and_a_new_one_takes_its_place(make_window: MakeWindow) -> None:
    window = make_window()
    undone = []
    window.toast("Bag GHR7-H taken away", undo=lambda: undone.append(1))
    window.toast("Bag ABH8-Y taken away", undo=lambda: undone.append(2))
    window._toast.undo.click()
    assert undone == [2]


def test_the_plot_chip_stays_away_without_plots_and_shows_the_chosen_one(make_window: MakeWindow, qtbot: QtBot) -> None:
    assert not make_window().top.plot.isVisible()
    window = make_window(plots=TwoPlots())
    qtbot.waitUntil(window.top.plot.isVisible)
    assert window.top.plot.accessibleName() == "Plot: Lower field, site Demo site"


def test_f4_finds_a_plot_by_typing_and_enter_chooses_it(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(plots=TwoPlots())
    qtbot.waitUntil(window.top.plot.isVisible)
    window.choose_plot()
    panel = window.canvas.findChild(PlotPanel)
    qtbot.keyClicks(panel.field, "hill")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert window.context.profile.settings.plot == "p2"


def test_f1_lists_the_keys_and_escape_closes_it(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.show_keys()
    panel = window.canvas.findChild(KeysPanel)
    assert panel.isVisible()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_f6_goes_round_rail_bar_head_main(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen = []
    for _ in range(4):
        window.next_region()
        focused = QApplication.focusWidget()
        seen.append(next(i for i, box in enumerate(window.regions()) if box.isAncestorOf(focused)))
    assert seen == [0, 1, 2, 3]


def test_closing_the_window_keeps_what_stands_in_the_field(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    kept = []
    window.page.field.kept.connect(kept.append)
    window.page.field.setFocus()
    qtbot.keyClicks(window.page.field, "Lower field")
    window.close()
    assert kept == ["Lower field"]


def test_each_icon_button_has_a_name_and_each_field_too(make_window: MakeWindow) -> None:
    from fourpermille_desktop.ui.widgets.buttons import IconButton
    from fourpermille_desktop.ui.widgets.fields import TextField

    window = make_window()
    for name in ("home", "practice", "settings"):
        window.open_page(name)
    for button in window.findChildren(IconButton):
        assert button.accessibleName()
    for field in window.findChildren(TextField):
        assert field.accessibleName(), field.placeholderText()


def test_the_keys_stay_on_the_page_when_what_had_them_goes_away(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.open_page("practices")
    window.activateWindow()
    page = window.page
    assert isinstance(page, ListPage)
    inside = QPushButton("goes away")
    page.add_main(inside)
    inside.show()
    inside.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(inside.hasFocus)
    others = [one for one in page.findChildren(QWidget) if one is not inside]
    for one in others:
        one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside.hide()
    assert page.hasFocus()
