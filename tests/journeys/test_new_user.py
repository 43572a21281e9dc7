"""A new user in French, from the first start to the hub, in one window: first run, "paillage", a plot, a bag, sync."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import samples
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync.client import sync
from fourpermille_desktop.ui.samples_model import BD, SOC
from tests.journeys.conftest import MakeParts
from tests.journeys.test_window import WAIT, records_of, words_on


def test_first_run_paillage_a_bag_and_sync(open_parts: MakeParts, hub: str, qtbot: QtBot, tmp_path: object) -> None:
    parts = open_parts("new", first_run_done=False, language="")
    window = parts.window
    first_run = window.centralWidget()
    qtbot.mouseClick(first_run.language_cards["fr"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first_run.step == 1, timeout=WAIT)
    qtbot.keyClick(first_run.role_cards["agent"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first_run.step == 2, timeout=WAIT)
    first_run.next_button.click()
    qtbot.waitUntil(lambda: first_run.step == 3, timeout=WAIT)
    first_run.next_button.click()
    qtbot.waitUntil(lambda: window.rail is not None and window.page is not None, timeout=WAIT)
    assert "Commencez ici" in words_on(window.page)

    search = window.top.search
    qtbot.keyClicks(search, "paillage")
    qtbot.waitUntil(lambda: window.panel.isVisible(), timeout=WAIT)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current == "practices", timeout=WAIT)
    titles = [label.text() for label in window.page.findChildren(QLabel) if label.isVisible()]
    assert any(title.startswith("Paillage") for title in titles), titles
    assert "Comment faire" in words_on(window.page)

    window.open_page("field", new="plot")
    page = window.page
    qtbot.waitUntil(lambda: page.edit is not None, timeout=WAIT)
    qtbot.keyClicks(page.edit.form.control("name"), "Champ du bas")
    qtbot.keyClicks(page.edit.form.control("site").lineEdit(), "Vallee")
    page.edit.save_button.click()
    qtbot.waitUntil(lambda: page.shown.plot is not None, timeout=WAIT)

    window.open_page("samples", plot=page.shown.plot.id)
    bags = window.page
    qtbot.waitUntil(lambda: bags.shown.plot is not None, timeout=WAIT)
    bags.add_bags(whole_point=False)
    qtbot.waitUntil(lambda: len(bags.model.bags) == 1, timeout=WAIT)
    for column, text in ((SOC, "1,42"), (BD, "1.31")):
        bags.model.setData(bags.model.index(0, column), text)
    bags.flush()
    records = records_of(parts, qtbot)
    saved = samples.page(records)[0]
    assert (saved.soc_pct, saved.bd_g_cm3) == (1.42, 1.31)

    window.open_page("sync")
    qtbot.waitUntil(lambda: hasattr(window.page, "card"), timeout=WAIT)
    window.page.card.address.setText(hub)
    window.page.send_now()
    qtbot.waitUntil(lambda: "Tout est arrivé" in words_on(window.page), timeout=WAIT)
    assert parts.profile.settings.hub_url == hub

    other = Records(Profile(parts.profile.folder.parent / "other"))
    sync(other, hub)
    assert samples.page(other)[0].code == saved.code
    other.close()
