"""The Sync page on real records and a real hub: what it says holds, every choice can be made by keys and taken back."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger.canonical import unb64
from fourpermille_desktop.ledger.merge import VERIFIED
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import attachments, colleagues, conflicts, editing, held, put_aside, samples
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client, stick
from fourpermille_desktop.sync.enrol import enrol, invitation
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.held_back import HeldBackView
from fourpermille_desktop.ui.languages import install_language
from fourpermille_desktop.ui.mass_change import MassChangeView
from fourpermille_desktop.ui.paper_table import Grid
from fourpermille_desktop.ui.supervisor_panel import SupervisorPanel
from fourpermille_desktop.ui.sync_page import SyncPage
from fourpermille_desktop.ui.sync_send import outcome_words
from fourpermille_desktop.ui.sync_words import cost_of, size_words, value_words
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.team_panel import TeamView, invitation_from
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.two_values_paper import choices_paper
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.words import Words
from tests.records.test_attachments import a_shot
from tests.records.two_laptops import carry
from tests.sync.relay import live_hub
from tests.ui.test_long_words import LongWords, too_wide

HOUR_MS = 3_600_000


@dataclass
class Bench:
    """A laptop with its page's context, a colleague's laptop, and what the window was told."""

    context: Context
    records: Records
    others: Records
    tasks: Tasks
    toasts: list[tuple[str, Any]]


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    install_language(qapp, "en")
    profile, tasks = Profile(tmp_path / "ours"), Tasks()
    records, others = Records(profile), Records(Profile(tmp_path / "theirs"))
    toasts: list[tuple[str, Any]] = []
    context = Context(
        profile=profile,
        theme=Theme(qapp),
        tasks=tasks,
        words=Words("en"),
        records=lambda: records,
        toast=lambda text, undo=None: toasts.append((text, undo)),
        set_status=lambda waiting: None,
        change_settings=profile.change_settings,
    )
    yield Bench(context, records, others, tasks, toasts)
    tasks.close()
    toasts.clear()  # the acts in it hold their page: a circle that might be taken apart in another thread
    context.theme.deleteLater()
    tasks.deleteLater()
    records.close()
    others.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "hub")
    yield made
    made.close()


@pytest.fixture
def members(store: Store) -> Members:
    return Members(store)


@pytest.fixture
def hub(store: Store, bench: Bench) -> Iterator[str]:
    """The address of a hub on a real socket, set on this laptop."""
    with live_hub() as live:
        live.show(create_app(store))
        url = f"http://127.0.0.1:{live.port}"
        bench.context.profile.change_settings(hub_url=url)
        yield url


def contradict(bench: Bench, mine: dict[str, str], theirs: dict[str, str], code: str = "GHR7-H") -> str:
    bag = editing.add(bench.records, "sample", {"code": code, "soc_pct": "1.00", "soc_method": "dry combustion"})
    carry(bench.records, bench.others)
    editing.change(bench.records, "sample", bag, mine)
    editing.change(bench.others, "sample", bag, theirs)
    carry(bench.records, bench.others)
    carry(bench.others, bench.records)
    return bag


def shown(bench: Bench, qtbot: QtBot, view: str = "overview") -> SyncPage:
    page = SyncPage(bench.context)
    qtbot.addWidget(page)
    page.resize(1140, 690)
    page.show()
    page.arrive(view=view)
    settle(bench, qtbot)
    return page


def settle(bench: Bench, qtbot: QtBot) -> None:
    for _ in range(3):  # a reload asks for the size, a choice for a reload
        qtbot.waitUntil(lambda: not bench.tasks.is_busy, timeout=20_000)
        qtbot.wait(10)


def go(page: SyncPage, view: str, qtbot: QtBot) -> None:
    page.show_view(view)
    qtbot.wait(10)


def said(widget: QWidget) -> str:
    """Everything that can be read on a page."""
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(text.translate({0x2066: "", 0x2068: "", 0x2069: "", 0x202F: " "}) for text in labels)


# --- sending ---


def test_before_a_sync_the_page_says_how_many_how_large_and_what_it_costs(bench: Bench, qtbot: QtBot) -> None:
    bench.context.profile.change_settings(cost_per_mb="25000 FCFA")
    for number in range(40):
        editing.add(bench.records, "sample", {"code": f"B{number}", "notes": "red soil"})
    page = shown(bench, qtbot)
    words = said(page)
    assert "40 records wait." in words and "This laptop has not met a hub yet." in words
    assert "kB to send." in words and "FCFA" in words
    assert "kB" in page.goes_out.size_line.text()


def test_after_the_answer_of_the_hub_everything_arrived_and_not_before(bench: Bench, hub: str, qtbot: QtBot) -> None:
    editing.add(bench.records, "site", {"code": "V"})
    page = shown(bench, qtbot, "each")
    assert "waits" in chips(page)
    page = shown(bench, qtbot)
    page.send_now()
    assert "Everything arrived" not in said(page)
    settle(bench, qtbot)
    assert "Everything arrived." in said(page) and "Nothing waits." in said(page)
    assert "went 1, came 0, checked" in said(page)
    go(page, "each", qtbot)
    assert "arrived" in chips(page) and "waits" not in chips(page)


def test_a_sync_shows_one_bar_for_each_kind_and_counts_bytes(bench: Bench, hub: str, qtbot: QtBot) -> None:
    site = editing.add(bench.records, "site", {"code": "V"})
    editing.add(bench.records, "plot", {"code": "LF", "site": site})
    page = shown(bench, qtbot)
    steps: list[Any] = []
    page.run.moved.connect(lambda: steps.append(page.run.step))
    page.send_now()
    settle(bench, qtbot)
    assert steps[-1].before == {"plot": 1, "site": 1} and steps[-1].arrived == 2 and steps[-1].bytes_up > 0


def test_a_pause_says_what_waits_and_going_on_sends_the_rest(bench: Bench, hub: str, qtbot: QtBot) -> None:
    editing.add(bench.records, "site", {"code": "V"})
    page = shown(bench, qtbot)
    gate = threading.Event()
    bench.tasks.run(page, lambda _job: gate.wait(20), lane="network")  # so that the pause comes before the first packet
    page.send_now()
    page.run.pause()
    qtbot.wait(10)
    assert said(page).count("Stopping after this packet…") == 1 and not page.card.pause.isEnabled()
    gate.set()
    settle(bench, qtbot)
    assert page.run.is_paused and page.card.send.text() == "Go on"
    assert "Paused. The rest waits. Nothing is doubled." in said(page) and "1 record waits." in said(page)
    page.card.send.click()
    settle(bench, qtbot)
    assert "Everything arrived." in said(page) and not page.run.is_paused and page.card.send.text() == "Send now"


def test_a_hub_that_is_not_there_leaves_everything_waiting_and_says_so(bench: Bench, qtbot: QtBot) -> None:
    editing.add(bench.records, "site", {"code": "V"})
    bench.context.profile.change_settings(hub_url="http://127.0.0.1:9")
    page = shown(bench, qtbot)
    page.send_now()
    qtbot.waitUntil(lambda: page.error_shown is not None, timeout=60_000)
    settle(bench, qtbot)
    assert "1 record waits." in said(page) and "Everything arrived" not in said(page)


def test_what_is_on_a_stick_waits_until_a_hub_has_answered(
    bench: Bench, hub: str, tmp_path: Path, qtbot: QtBot
) -> None:
    editing.add(bench.records, "site", {"code": "V"})
    blue = tmp_path / "BLUE"
    blue.mkdir()
    stick.write(bench.records, blue, is_open=True)
    editing.add(bench.records, "site", {"code": "W"})
    page = shown(bench, qtbot, "each")
    assert {text.split(",")[0] for text in chips(page)} == {"on the stick", "waits"}
    page = shown(bench, qtbot)
    assert "Put on the stick BLUE" in said(page) and "no answer yet" in said(page)
    assert "2 records wait." in said(page), "what is on a stick still waits"
    page.send_now()
    settle(bench, qtbot)
    go(page, "each", qtbot)
    assert chips(page) == {"arrived"}


def test_a_photo_has_arrived_when_its_picture_has(bench: Bench, store: Store, hub: str, qtbot: QtBot) -> None:
    bag = editing.add(bench.records, "sample", {"code": "K7"})
    attachments.add(bench.records, "sample", bag, a_shot(1, 90_000))
    page = shown(bench, qtbot)
    assert "0 of 1 at the hub" in said(page) and "pictures wait and go after the records" in said(page)
    bench.context.profile.change_settings(data_light=True, photo_mb=0)  # the record goes, its picture may not
    page.send_now()
    settle(bench, qtbot)
    assert "still wait." in said(page) and "Everything arrived." not in said(page)
    go(page, "each", qtbot)
    assert chips(page) == {"arrived", "waits"}, "the bag is there, the photo is not"
    bench.context.profile.change_settings(data_light=False)
    go(page, "overview", qtbot)
    page.send_now()
    settle(bench, qtbot)
    assert "Everything arrived." in said(page) and "1 of 1 at the hub" in said(page)
    go(page, "each", qtbot)
    assert chips(page) == {"arrived"}


def test_an_outcome_with_something_waiting_is_never_called_done() -> None:
    icon, words = outcome_words(client.Outcome(pushed=3, waiting=2))
    assert icon != "check-circle" and "2 records still wait." in words and "Everything arrived" not in words
    assert outcome_words(client.Outcome(pushed=3))[1].endswith("Everything arrived.")


def test_what_others_wrote_is_listed_with_its_author_and_words(bench: Bench, hub: str, qtbot: QtBot) -> None:
    editing.add(bench.others, "sample", {"code": "K1", "soc_pct": "1.20", "soc_method": "dry combustion"})
    client.sync(bench.others, hub)
    page = shown(bench, qtbot)
    page.send_now()
    settle(bench, qtbot)
    assert "Bags 1" in said(page)
    go(page, "came_in", qtbot)
    words = said(page)
    assert "Bag K1: new" in words and "Soil carbon: 1.20 %" in words and "Colleague " in words
    (colleague,) = colleagues.seen(bench.records)
    go(page, "team", qtbot)
    name = next(one for one in page.findChildren(QLineEdit) if one.accessibleName().endswith(colleague.sign))
    name.setText("Second agent")
    name.editingFinished.emit()
    settle(bench, qtbot)
    go(page, "came_in", qtbot)
    assert "Second agent" in said(page)


# --- two values ---


def test_two_values_stand_side_by_side_with_who_when_and_what_was_seen(bench: Bench, qtbot: QtBot) -> None:
    contradict(bench, {"soc_pct": "1.12"}, {"soc_pct": "1.31"})
    page = shown(bench, qtbot, "two_values")
    cards = page.choosing.cards
    assert len(cards) == 2 and {card.keep.text() for card in cards} == {
        "Keep \u20661.12 %\u2069",
        "Keep \u20661.31 %\u2069",
    }
    words = said(page)
    assert "You" in words and "on this laptop" in words and "Colleague" in words and "on laptop" in words
    assert words.count("1.00 %") == 2, "both had seen the same before"
    assert abs(cards[0].width() - cards[1].width()) <= 2, "neither weighs more"


def test_a_key_keeps_a_value_and_it_can_be_taken_back(bench: Bench, qtbot: QtBot) -> None:
    bag = contradict(bench, {"soc_pct": "1.12"}, {"soc_pct": "1.31"})
    page = shown(bench, qtbot, "two_values")
    kept = page.choosing.cases[0].values[1].text
    qtbot.keyClick(page.choosing, Qt.Key.Key_2)
    settle(bench, qtbot)
    assert conflicts.count(bench.records) == 0
    assert editing.open_form(bench.records, "sample", bag).columns["soc_pct"] == kept
    editing.add(bench.records, "site", {"code": "V"})  # other work in between
    assert "You kept" in said(page)
    bench.toasts[-1][1]()
    settle(bench, qtbot)
    assert conflicts.count(bench.records) == 1 and "You kept" not in said(page)


def test_another_value_is_typed_and_replaces_both(bench: Bench, qtbot: QtBot) -> None:
    bag = contradict(bench, {"soc_pct": "1.12"}, {"soc_pct": "1.31"})
    page = shown(bench, qtbot, "two_values")
    qtbot.keyClick(page.choosing, Qt.Key.Key_3)
    assert page.choosing.other is not None
    field_ = page.choosing.other.controls["soc_pct"]
    qtbot.keyClicks(field_, "1.2x")
    qtbot.keyClick(field_, Qt.Key.Key_Return)
    assert conflicts.count(bench.records) == 1, "what is no number is not kept"
    field_.clear()  # type: ignore[attr-defined]
    qtbot.keyClicks(field_, "1,25")
    qtbot.keyClick(field_, Qt.Key.Key_Return)
    settle(bench, qtbot)
    assert editing.open_form(bench.records, "sample", bag).columns["soc_pct"] == "1.25"
    assert conflicts.count(bench.records) == 0


def test_typing_one_of_the_two_keeps_that_one(bench: Bench, qtbot: QtBot) -> None:
    contradict(bench, {"soc_pct": "1.12"}, {"soc_pct": "1.31"})
    page = shown(bench, qtbot, "two_values")
    page.choosing.type_another(page.choosing.cases[0])
    assert page.choosing.other is not None
    page.choosing.other.controls["soc_pct"].setText("1.31")  # type: ignore[attr-defined]
    page.choosing.other.keep.click()
    settle(bench, qtbot)
    assert conflicts.count(bench.records) == 0


def test_to_ask_copies_the_question_and_puts_the_choice_aside(bench: Bench, qtbot: QtBot) -> None:
    contradict(bench, {"soc_pct": "1.12"}, {"soc_pct": "1.31"})
    page = shown(bench, qtbot, "two_values")
    qtbot.keyClick(page.choosing, Qt.Key.Key_4)
    settle(bench, qtbot)
    question = QGuiApplication.clipboard().text()
    assert "Soil carbon of GHR7-H" in question and "1.12 %" in question and "1.31 %" in question
    assert "Put aside" in said(page) and conflicts.count(bench.records) == 1
    (case,) = conflicts.two_values(bench.records)
    assert put_aside.marks(bench.records, [case]) == {(case.record, case.field): "asked"}
    qtbot.keyClick(page.choosing, Qt.Key.Key_5)
    settle(bench, qtbot)
    assert put_aside.marks(bench.records, [case]) == {}, "taken up again"


def test_three_values_are_three_cards_and_the_acts_move_on_by_one_key(
    bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    third = Records(Profile(tmp_path / "third"))
    bag = editing.add(bench.records, "sample", {"code": "S1", "soc_pct": "1.00", "soc_method": "m"})
    for one in (bench.others, third):
        carry(bench.records, one)
    for records, text in ((bench.records, "1.1"), (bench.others, "1.2"), (third, "1.3")):
        editing.change(records, "sample", bag, {"soc_pct": text})
    for one in (bench.others, third):
        carry(one, bench.records)
    third.close()
    page = shown(bench, qtbot, "two_values")
    assert len(page.choosing.cards) == 3
    qtbot.keyClick(page.choosing, Qt.Key.Key_4)
    assert page.choosing.other is not None, "4 types another value where three are to choose from"
    page.choosing.select(page.choosing.cases[0])
    qtbot.keyClick(page.choosing, Qt.Key.Key_3)
    settle(bench, qtbot)
    assert conflicts.count(bench.records) == 0


def test_deleted_by_one_and_changed_by_another_is_said_in_words(bench: Bench, qtbot: QtBot) -> None:
    bag = editing.add(bench.records, "sample", {"code": "S1", "soc_pct": "1.00", "soc_method": "m"})
    carry(bench.records, bench.others)
    editing.delete(bench.records, "sample", bag)
    editing.change(bench.others, "sample", bag, {"soc_pct": "2.00"})
    carry(bench.others, bench.records)
    page = shown(bench, qtbot, "two_values")
    assert {card.keep.text() for card in page.choosing.cards} == {"Delete it", "Keep the record"}
    qtbot.keyClick(page.choosing, Qt.Key.Key_3)
    assert page.choosing.other is None, "a deletion is chosen, not typed"


def test_what_was_measured_together_is_chosen_together(bench: Bench, qtbot: QtBot) -> None:
    site = editing.add(bench.records, "site", {"code": "V", "lat": "12.1", "lon": "-1.5"})
    carry(bench.records, bench.others)
    editing.change(bench.records, "site", site, {"lat": "12.2", "lon": "-1.6"})
    editing.change(bench.others, "site", site, {"lat": "12.3", "lon": "-1.7"})
    carry(bench.others, bench.records)
    page = shown(bench, qtbot, "two_values")
    words = said(page)
    assert len(page.choosing.cases) == 1 and words.count("Latitude") == 2 and words.count("Longitude") == 2
    page.choosing.type_another(page.choosing.cases[0])
    assert page.choosing.other is not None and {"lat", "lon"} <= set(page.choosing.other.controls)


def test_the_page_goes_from_one_choice_to_the_next_by_f8(bench: Bench, qtbot: QtBot) -> None:
    contradict(bench, {"soc_pct": "1.1"}, {"soc_pct": "1.2"}, "A")
    contradict(bench, {"soc_pct": "1.3"}, {"soc_pct": "1.4"}, "B")
    page = shown(bench, qtbot, "two_values")
    assert page.choosing.at == 0 and "1 of 2" in said(page)
    qtbot.keyClick(page.choosing, Qt.Key.Key_F8)
    qtbot.wait(10)
    assert page.choosing.at == 1 and "2 of 2" in said(page)


def test_the_list_of_two_values_is_printed_for_a_meeting(bench: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    contradict(bench, {"soc_pct": "1.12"}, {"soc_pct": "1.31"})
    page = shown(bench, qtbot, "two_values")
    assert page.paper_menu is not None
    page.paper_menu.ask_where = lambda _name, _kinds: str(tmp_path / "list.pdf")
    page.paper_menu.save_pdf()
    text = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "list.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "Soil carbon" in text and "Colleague" in text and "The right value" in text
    (row,) = next(part for part in choices_paper(page.facts.choices, page.words).parts if isinstance(part, Grid)).rows
    assert "GHR7-H" in row[0] and {value[:6].strip("\u2066 %") for value in row[1:3]} == {"1.12", "1.31"}


# --- the team ---


def test_a_code_of_the_team_takes_the_records_along(bench: Bench, hub: str, members: Members, qtbot: QtBot) -> None:
    site = editing.add(bench.records, "site", {"code": "V"})
    page = shown(bench, qtbot, "team")
    view = page.findChild(TeamView)
    view.whole.setText(invitation(hub, members.invite("Kaffrine", "agent", HOUR_MS).code))
    assert view.address.text() == hub and view.code.text()
    view.join.click()
    settle(bench, qtbot)
    assert "You belong to the team now." in bench.toasts[-1][0]
    words = said(page)
    assert "Kaffrine" in words and "works in the field" in words and "you may see them" in words
    assert "Held back in the team" not in words, "that is another person's part"
    assert editing.open_form(bench.records, "site", site).columns["code"] == "V"
    go(page, "overview", qtbot)
    assert "Kaffrine" in said(page) and "Names of people stay on this laptop." not in said(page)


def test_a_wrong_code_is_told_on_the_form_and_can_be_typed_again(
    bench: Bench, hub: str, members: Members, qtbot: QtBot
) -> None:
    members.invite("Kaffrine", "agent", HOUR_MS)
    page = shown(bench, qtbot, "team")
    view = page.findChild(TeamView)
    view.code.setText("0000-0000-0000")
    view.join.click()
    settle(bench, qtbot)
    assert "The hub does not know this code" in said(page) and view.join.isEnabled()


def test_the_keeper_of_a_team_sees_its_laptops_and_takes_one_out_at_the_second_press(
    bench: Bench, hub: str, members: Members, qtbot: QtBot
) -> None:
    enrol(bench.others, hub, members.invite("Kaffrine", "agent", HOUR_MS).code)
    enrol(bench.records, hub, members.invite("Kaffrine", "admin", HOUR_MS).code)
    page = shown(bench, qtbot, "team")
    panel = page.findChild(SupervisorPanel)
    panel.look_at_laptops()
    settle(bench, qtbot)
    assert chips(page) == {"this laptop"} and "works in the field" in said(page)
    out = next(one for one in panel.findChildren(Button) if one.text() == "Take out")
    out.click()
    assert out.text() == "Really take out" and not any(device.is_revoked for device in members.devices())
    out.click()
    settle(bench, qtbot)
    taken_out = [device.is_revoked for device in members.devices() if device.actor != bench.records.author.actor]
    assert taken_out == [True] and chips(page) == {"this laptop", "taken out"}


# --- much at once, words ---


def test_a_large_change_is_asked_about_before_anything_of_it_is_stored(bench: Bench, hub: str, qtbot: QtBot) -> None:
    bags = [
        editing.add(bench.records, "sample", {"code": f"B{n}", "soc_pct": "1", "soc_method": "m"}) for n in range(30)
    ]
    client.sync(bench.records, hub)
    client.sync(bench.others, hub)
    for at, bag in enumerate(bags):
        if at < 10:
            editing.delete(bench.others, "sample", bag)
        else:
            editing.change(bench.others, "sample", bag, {"soc_pct": "2"})
    client.sync(bench.others, hub)
    page = shown(bench, qtbot)
    page.send_now()
    settle(bench, qtbot)
    words = said(page)
    assert "This would change 30 of your 30 records. Look first." in words
    assert "Bags: deleted" in words and "Bag B11" in words
    assert samples.sample(bench.records, bags[0]) is not None, "nothing of it was stored"
    page.findChild(MassChangeView).no.click()
    qtbot.wait(10)
    assert "30 records would change at once" in said(page)
    go(page, "mass", qtbot)
    page.findChild(MassChangeView).yes.click()
    settle(bench, qtbot)
    assert page.view == "overview" and page.paused is None
    assert editing.open_form(bench.records, "sample", bags[20]).columns["soc_pct"] == "2"


def test_what_a_hub_holds_back_is_told_with_its_fix_and_let_go_by_a_supervisor(
    bench: Bench, hub: str, members: Members, qtbot: QtBot
) -> None:
    enrol(bench.records, hub, members.invite("Kaffrine", "reader", HOUR_MS).code)
    editing.add(bench.records, "sample", {"code": "K7", "soc_pct": "1.20", "soc_method": "m"})
    page = shown(bench, qtbot)
    page.send_now()
    settle(bench, qtbot)
    assert "held back by the hub" in said(page) and "Everything arrived." not in said(page)
    go(page, "held_back", qtbot)
    words = said(page)
    assert "Your part in the team is to read, not to write." in words and "Bag K7" in words
    assert "Ask the keeper of the team for another part, then send it again." in words

    enrol(bench.others, hub, members.invite("Kaffrine", "supervisor", HOUR_MS).code)
    context = replace(bench.context, records=lambda: bench.others, profile=bench.others.profile)
    theirs = SyncPage(context)
    qtbot.addWidget(theirs)
    theirs.show()
    theirs.arrive(view="team")
    settle(bench, qtbot)
    panel = theirs.findChild(SupervisorPanel)
    panel.look_at_held()
    settle(bench, qtbot)
    assert "Soil carbon: 1.20 %" in said(theirs)
    decisions = [one for one in panel.findChildren(Button) if one.text() in ("Let it go to everybody", "Keep it back")]
    assert {one.variant for one in decisions} == {"outlined"}, "neither decision is the one to take"
    next(one for one in decisions if one.text() == "Let it go to everybody").click()
    settle(bench, qtbot)
    assert "Nothing waits for a decision." in said(theirs)
    go(page, "overview", qtbot)
    page.send_now()
    settle(bench, qtbot)
    assert "held back by the hub" not in said(page)


def test_a_change_of_a_checked_record_is_sent_again_with_a_reason(
    bench: Bench, hub: str, members: Members, qtbot: QtBot
) -> None:
    enrol(bench.records, hub, members.invite("Kaffrine", "agent", HOUR_MS).code)
    enrol(bench.others, hub, members.invite("Kaffrine", "data_manager", HOUR_MS).code)
    bag = editing.add(bench.records, "sample", {"code": "K7", "soc_pct": "1.20", "soc_method": "m"})
    client.sync(bench.records, hub)
    client.sync(bench.others, hub)
    bench.others.commit([Edit("sample", unb64(bag, 16), {VERIFIED: True})])
    client.sync(bench.others, hub)
    client.sync(bench.records, hub)
    editing.change(bench.records, "sample", bag, {"soc_pct": "1.30"})
    page = shown(bench, qtbot)
    page.send_now()
    settle(bench, qtbot)
    go(page, "held_back", qtbot)
    assert "The record was checked. A change of it needs a reason." in said(page)
    view = page.findChild(HeldBackView)
    again = next(one for one in view.findChildren(Button) if one.text() == "Send again")
    again.click()
    settle(bench, qtbot)
    assert held.count(bench.records) == 1, "without a reason nothing is sent"
    view.findChild(QLineEdit).setText("The lab found a mistake in its first list")
    again.click()
    settle(bench, qtbot)
    assert "Nothing is held back." in said(page)
    go(page, "overview", qtbot)
    page.send_now()
    settle(bench, qtbot)
    assert held.count(bench.records) == 0


@pytest.mark.parametrize(
    ("text", "address", "code"),
    [
        ("fourpermille:join?hub=https%3A%2F%2Fhub.org&code=7K3P-9QX2-M4TD", "https://hub.org", "7K3P-9QX2-M4TD"),
        ("Join us at https://hub.org/ with 7K3P-9QX2-M4TD before Friday", "https://hub.org", "7K3P-9QX2-M4TD"),
        ("7k3p-9qx2-m4td", "", "7k3p-9qx2-m4td"),
        ("good morning", "", ""),
    ],
)
def test_an_invitation_is_found_in_a_message(text: str, address: str, code: str) -> None:
    assert invitation_from(text) == (address, code)


@pytest.mark.parametrize("view", ["overview", "two_values", "came_in", "each", "team"])
def test_longer_words_fit_the_smallest_window_and_every_control_has_a_name(
    bench: Bench, qapp: QApplication, qtbot: QtBot, view: str
) -> None:
    contradict(bench, {"soc_pct": "1.12"}, {"soc_pct": "1.31"})
    words = LongWords()
    qapp.installTranslator(words)
    try:
        page = shown(bench, qtbot, view)
        if view == "two_values":
            page.choosing.type_another(page.choosing.cases[0])
        page.resize(1000 - 64, 560)
        qtbot.wait(30)
        assert too_wide(page) == []
        assert page.minimumSizeHint().width() <= 1000 - 64
    finally:
        qapp.removeTranslator(words)
    unnamed = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert unnamed == []


def test_sizes_and_costs_are_words() -> None:
    words = Words("en")
    assert [size_words(words, size).strip("\u2066\u2069") for size in (12, 38_400, 41_000_000)] == [
        "1\u202fkB",
        "38\u202fkB",
        "41.0\u202fMB",
    ]
    assert cost_of(2_000_000, "25 FCFA") == (50.0, "FCFA")
    assert cost_of(2_000_000, "") is None and cost_of(2_000_000, "much") is None
    assert value_words(words, "plot", "abc") == "", "ids are no words"


def chips(page: SyncPage) -> set[str]:
    from fourpermille_desktop.ui.widgets.cards import Chip

    return {one.text() for one in page.findChildren(Chip) if one.isVisible()}


def test_a_supervisor_reads_of_own_changes_as_own_and_of_marks_in_words(
    bench: Bench, hub: str, members: Members, qtbot: QtBot
) -> None:
    enrol(bench.records, hub, members.invite("Kaffrine", "supervisor", HOUR_MS).code)
    enrol(bench.others, hub, members.invite("Kaffrine", "verifier", HOUR_MS).code)
    bags = [editing.add(bench.records, "sample", {"code": f"K{n}", "soc_pct": "1.20"}) for n in range(2)]
    client.sync(bench.records, hub)
    client.sync(bench.others, hub)
    bench.others.commit([Edit("sample", unb64(bags[0], 16), {VERIFIED: True})])
    client.sync(bench.others, hub)
    client.sync(bench.records, hub)
    editing.change(bench.records, "sample", bags[0], {"soc_pct": "1.30"})
    bench.records.commit([Edit("sample", unb64(bags[1], 16), {VERIFIED: True})])
    client.sync(bench.records, hub)
    page = shown(bench, qtbot)
    go(page, "team", qtbot)
    panel = page.findChild(SupervisorPanel)
    panel.look_at_held()
    settle(bench, qtbot)
    words = said(page)
    assert "You · today" in words and "It changes a checked record and gives no reason." in words
    assert "Checked: yes" in words and "verified" not in words and "True" not in words


def test_of_many_changes_held_back_one_button_is_filled(bench: Bench, hub: str, members: Members, qtbot: QtBot) -> None:
    enrol(bench.records, hub, members.invite("Kaffrine", "reader", HOUR_MS).code)
    for number in range(3):
        editing.add(bench.records, "sample", {"code": f"K{number}"})
    client.sync(bench.records, hub)
    page = shown(bench, qtbot)
    go(page, "held_back", qtbot)
    again = [one for one in page.findChildren(Button) if one.text() == "Send again"]
    assert [one.variant for one in again] == ["filled", "outlined", "outlined"]


def test_a_photo_that_came_is_told_by_what_it_shows_and_not_by_its_bytes(
    bench: Bench, hub: str, members: Members, qtbot: QtBot
) -> None:
    for records in (bench.records, bench.others):
        enrol(records, hub, members.invite("Kaffrine", "agent", HOUR_MS).code)
    bag = editing.add(bench.others, "sample", {"code": "K7"})
    shot = a_shot()
    attachments.add(bench.others, "sample", bag, shot, "By the well")
    client.sync(bench.others, hub)
    client.sync(bench.records, hub)
    page = shown(bench, qtbot)
    go(page, "came_in", qtbot)
    words = said(page)
    assert "What it shows: By the well" in words and "Taken on: " in words
    assert not [raw for raw in ("sha", "_px", "image/jpeg", "size", "of_type", "caption") if raw in words]
