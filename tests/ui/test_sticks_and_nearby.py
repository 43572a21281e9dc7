"""Sync by stick and to a laptop nearby, as a person does it: by buttons and keys, with words that hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fourpermille_desktop.keeping import Nearby
from fourpermille_desktop.nearby_session import open_nearby
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import editing
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import stick
from fourpermille_desktop.sync.enrol import enrol
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.languages import install_language
from fourpermille_desktop.ui.nearby_panel import NearbyPanel
from fourpermille_desktop.ui.records_door import RecordsDoor
from fourpermille_desktop.ui.stick_panel import OTHER, Place, StickPanel
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.words import Words

HERE = "127.0.0.1"
WORDS = "maize cow rain seven"


class OnLoopback(Nearby):
    """The program's own opener; the only network of a test is this computer."""

    def hosts(self) -> list[str]:
        return [HERE]

    def open(self, records: Any, host: str, name: str) -> Any:
        session = open_nearby(records, host, name, announce=False)
        self.door.before_closing.append(session.close)
        return session


@pytest.fixture
def laptop(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Context]:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    install_language(qapp, "en")
    profile, tasks = Profile(tmp_path / "ours"), Tasks()
    door = RecordsDoor(profile)
    made = Context(profile=profile, theme=Theme(qapp), tasks=tasks, words=Words("en"), records=door)
    made.extra["nearby"] = OnLoopback(door)
    yield made
    tasks.close()
    door.close()


@pytest.fixture
def theirs(laptop: Context, tmp_path: Path) -> Iterator[Records]:
    records = Records(Profile(tmp_path / "theirs"))
    yield records
    records.close()


def shown(panel: Any, context: Context, qtbot: QtBot) -> Any:
    qtbot.addWidget(panel)
    panel.resize(760, 900)
    panel.show()
    settle(context, qtbot)
    return panel


def settle(context: Context, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: not context.tasks.is_busy, timeout=30_000)
        qtbot.wait(10)


def said(panel: QWidget) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if not label.isHidden())


def a_stick(panel: StickPanel, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    panel.places = lambda: [Place(str(folder), "BLUE", 7_000_000_000)]
    panel.look_for_sticks()


def test_a_stick_is_written_read_back_and_then_can_be_taken_out(
    laptop: Context, theirs: Records, qtbot: QtBot, tmp_path: Path
) -> None:
    editing.add(laptop.records(), "sample", {"code": "GHR7-H"})
    panel: StickPanel = shown(StickPanel(laptop), laptop, qtbot)
    a_stick(panel, tmp_path / "BLUE")
    assert "BLUE" in panel.stick.currentText() and "free" in panel.stick.currentText()
    assert "1 record waits. None of them is on a stick yet." in said(panel)
    panel.own_words.set_text(WORDS)
    qtbot.keyClick(panel.put, Qt.Key.Key_Return)
    settle(laptop, qtbot)
    assert "You can take the stick out" in said(panel) and WORDS in said(panel)
    assert "on the stick" in panel.standing.text() and "until an answer of the hub" in panel.standing.text()
    assert stick.read(theirs, tmp_path / "BLUE", words=WORDS).came == 1


def test_a_stick_is_read_with_the_words_of_who_wrote_it(
    laptop: Context, theirs: Records, qtbot: QtBot, tmp_path: Path
) -> None:
    editing.add(theirs, "sample", {"code": "GHR7-H"})
    panel: StickPanel = shown(StickPanel(laptop), laptop, qtbot)
    a_stick(panel, tmp_path / "BLUE")
    stick.write(theirs, tmp_path / "BLUE", words=WORDS)
    panel.read()
    settle(laptop, qtbot)
    assert "Ask who wrote it for its words" in said(panel)
    panel.their_words.set_text(WORDS)
    qtbot.keyClick(panel.take, Qt.Key.Key_Return)
    settle(laptop, qtbot)
    assert "1 change came in" in said(panel) and "Ask who wrote it" not in said(panel)
    panel.read()
    settle(laptop, qtbot)
    assert "Nothing new was on it" in said(panel)


def test_words_that_can_be_guessed_write_nothing(laptop: Context, qtbot: QtBot, tmp_path: Path) -> None:
    panel: StickPanel = shown(StickPanel(laptop), laptop, qtbot)
    a_stick(panel, tmp_path / "BLUE")
    panel.own_words.set_text("1234")
    panel.write()
    settle(laptop, qtbot)
    assert "can be guessed" in said(panel) and list((tmp_path / "BLUE").iterdir()) == []


def test_without_a_stick_it_says_so_and_asks_for_a_folder(laptop: Context, qtbot: QtBot, tmp_path: Path) -> None:
    panel: StickPanel = shown(StickPanel(laptop), laptop, qtbot)
    panel.places = list
    panel.look_for_sticks()
    assert "No stick is in the laptop" in said(panel)
    asked: list[str] = []
    panel.ask_folder = lambda: asked.append("asked") or str(tmp_path)  # type: ignore[func-returns-value]
    panel.write()
    settle(laptop, qtbot)
    assert asked == ["asked"] and "You can take the stick out" in said(panel)


def test_a_session_is_opened_a_newcomer_joins_and_what_came_is_here(
    laptop: Context, theirs: Records, qtbot: QtBot
) -> None:
    editing.add(laptop.records(), "sample", {"code": "GHR7-H"})
    panel: NearbyPanel = shown(NearbyPanel(laptop), laptop, qtbot)
    assert "Without a team this makes one" in said(panel)
    panel.name.set_text("Kaya")
    qtbot.keyClick(panel.open, Qt.Key.Key_Return)
    settle(laptop, qtbot)
    assert panel.session.url.removeprefix("https://") in said(panel) and panel.ticket.code in said(panel)
    enrol(theirs, panel.ticket.url, panel.ticket.code)
    code = editing.add(theirs, "sample", {"code": "GHR8-H"})
    parts = {"theme": laptop.theme, "tasks": laptop.tasks, "words": laptop.words}
    other = Context(profile=theirs.profile, records=lambda: theirs, **parts)
    visitor: NearbyPanel = shown(NearbyPanel(other), laptop, qtbot)
    visitor.address.set_text(panel.session.url.removeprefix("https://"))
    qtbot.keyClick(visitor.address, Qt.Key.Key_Return)
    settle(laptop, qtbot)
    assert "Everything arrived" in said(visitor)
    panel.exchange()
    settle(laptop, qtbot)
    assert panel.visitors.text() == "1 laptop was here."
    first_code = panel.ticket.code
    panel.new_code()
    settle(laptop, qtbot)
    assert panel.ticket.code != first_code and panel.ticket.code in said(panel)
    again: NearbyPanel = shown(NearbyPanel(laptop), laptop, qtbot)  # the page was left: the session goes on
    assert again.session is panel.session and again.session.url.removeprefix("https://") in said(again)
    qtbot.keyClick(again.close_button, Qt.Key.Key_Return)
    settle(laptop, qtbot)
    assert "The session is closed" in said(again) and again.session is None
    assert "Without a team" not in said(again), "there is one now"
    with laptop.records().reading() as conn:
        held = conn.exec_driver_sql("select code from sample order by code").scalars().all()
    assert held == ["GHR7-H", "GHR8-H"] and code


def test_an_address_where_nobody_is_says_what_to_do(laptop: Context, qtbot: QtBot) -> None:
    panel: NearbyPanel = shown(NearbyPanel(laptop), laptop, qtbot)
    panel.visit("127.0.0.1:9")
    settle(laptop, qtbot)
    assert "has not joined" in said(panel)


@pytest.mark.parametrize("made", [StickPanel, NearbyPanel])
def test_every_control_has_a_name_for_a_screen_reader(laptop: Context, qtbot: QtBot, made: Any) -> None:
    panel = shown(made(laptop), laptop, qtbot)
    for control in panel.findChildren(QWidget):
        if control.focusPolicy() != Qt.FocusPolicy.NoFocus and control.isVisible():
            assert control.accessibleName() or (isinstance(control, Button) and control.text()), control


def test_a_folder_that_was_chosen_is_never_told_to_be_missing(laptop: Context, qtbot: QtBot, tmp_path: Path) -> None:
    panel = shown(StickPanel(laptop), laptop, qtbot)
    panel.places, panel.ask_folder = list, lambda: str(tmp_path)
    panel.look_for_sticks()
    assert "No stick is in the laptop." in said(panel)
    panel._choose(OTHER)
    assert "No stick is in the laptop." not in said(panel) and panel.stick.current == str(tmp_path)
