"""Erasing in the window: offered to an officer only, after what goes was shown, a reason chosen and the code typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fourpermille_desktop.ledger.redaction import REASONS
from fourpermille_desktop.records import history, officer
from fourpermille_desktop.ui.samples_erase import EraseCard, erase_reason_words
from fourpermille_desktop.ui.samples_page import SamplesPage
from tests.records.a_team import join
from tests.ui.test_samples_page import bench, shown_page, stored

__all__ = ["bench"]
NAME = "Zebrawood-7319"


def one_by_one(bench: Any, qtbot: QtBot, role: str) -> SamplesPage:
    join(bench.records, role)
    page = shown_page(bench, qtbot)
    page.views._group.button(1).click()
    page.one.form.control("notes").setFocus()
    page.model.type_text(0, "notes", NAME)
    page.one.after.click()
    qtbot.waitUntil(lambda: not page.model.bags[0].in_flight)
    page.one.before.click()
    qtbot.waitUntil(lambda: said_in(page.one.history).count(NAME) > 0)
    return page


def said_in(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def pick(choice: Any, key: str) -> None:
    choice.setCurrentIndex(choice.findData(key))


def card_of(page: SamplesPage, qtbot: QtBot) -> EraseCard:
    qtbot.waitUntil(lambda: page.one.erasing.isVisible())
    page.one.erasing.open.click()
    card = page.one.erasing.card
    assert card is not None
    qtbot.waitUntil(lambda: card.going.count() > 0)
    return card


def test_it_is_offered_to_an_officer_and_to_nobody_else(bench: Any, qtbot: QtBot) -> None:
    page = one_by_one(bench, qtbot, "agent")
    assert not page.one.erasing.isVisible()


def test_what_goes_is_shown_and_nothing_happens_by_one_click(bench: Any, qtbot: QtBot) -> None:
    page = one_by_one(bench, qtbot, "dpo")
    card = card_of(page, qtbot)
    assert NAME in said_in(card) and not card.erase.isEnabled()
    qtbot.waitUntil(lambda: not card.keep.visibleRegion().isEmpty(), timeout=5000)
    pick(card.reason, "mistake")
    assert not card.erase.isEnabled()
    qtbot.keyClicks(card.typed, "something else")
    assert not card.erase.isEnabled()
    card.typed.clear()
    qtbot.keyClicks(card.typed, card.asked.lower())
    assert card.erase.isEnabled()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert page.one.erasing.card is None and stored(bench, 0).typed["notes"] == NAME


def test_one_field_is_erased_and_the_history_says_so(bench: Any, qtbot: QtBot) -> None:
    page = one_by_one(bench, qtbot, "dpo")
    card = card_of(page, qtbot)
    pick(card.reason, "person-asked")
    qtbot.keyClicks(card.typed, card.asked)
    assert card.erase.isEnabled()
    pick(card.what, "notes")
    assert not card.erase.isEnabled(), "not before what goes stands there"
    qtbot.waitUntil(lambda: card.going.count() == 1)
    assert card.erase.isEnabled()
    card.erase.click()
    qtbot.waitUntil(lambda: bool(bench.said.toasts))
    assert bench.said.toasts[0][1] is None, "there is no way back"
    qtbot.waitUntil(lambda: "erased for ever" in said_in(page.one.history))
    qtbot.waitUntil(lambda: NAME not in said_in(page.one.history))  # the lines before go with the next turn
    bag = stored(bench, 0)
    assert "notes" not in bag.typed and bag.code
    assert any(entry.erased for entry in history.of_record(bench.records, "sample", bag.id))
    assert officer.plan(bench.records, "sample", bag.id).values, "the rest stands"


def test_every_reason_has_its_words(qtbot: QtBot) -> None:
    assert [code for code, _words in erase_reason_words()] == list(REASONS)


def test_its_controls_have_names(bench: Any, qtbot: QtBot) -> None:
    page = one_by_one(bench, qtbot, "dpo")
    card = card_of(page, qtbot)
    for control in (card.what, card.reason, card.typed):
        assert control.accessibleName()
    assert card.erase.text() and card.keep.text() and card.accessibleName()
