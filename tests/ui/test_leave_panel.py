"""Leaving the team on the Sync page: nothing goes before it was ticked and what waits has a place to go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from starlette.testclient import TestClient

from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.keeping import Keeping
from fourpermille_desktop.records import editing
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.sync import client
from fourpermille_desktop.sync.enrol import enrol
from fourpermille_desktop.ui.leave_panel import LeavePanel
from fourpermille_desktop.ui.sync_page import SyncPage
from fourpermille_desktop.ui.team_panel import TeamView
from fourpermille_desktop.ui.widgets.states import ErrorCard
from tests.sync.test_enrol import HUB, code_for
from tests.sync.test_leaving import Door
from tests.ui.test_sync_page import Bench, bench

__all__ = ["bench"]


@pytest.fixture
def team_hub(tmp_path: Path) -> Iterator[tuple[TestClient, Members]]:
    store = open_store(tmp_path / "a-hub")
    with TestClient(create_app(store), raise_server_exceptions=False) as client_:
        yield client_, Members(store)
    store.close()


@pytest.fixture
def left(bench: Bench, team_hub: tuple[TestClient, Members]) -> Iterator[tuple[Bench, Door, list[str]]]:
    """A laptop in a team with one sample that waits; what the window would do when the profile was emptied."""
    hub, members = team_hub
    enrol(bench.records, HUB, code_for(members, "data_manager"), http=hub)
    editing.add(bench.records, "sample", {"code": "WAITS"})
    door, anew = Door(bench.records), list[str]()
    keeping = Keeping(bench.records.profile, door)
    keeping.restored = lambda: anew.append("anew")
    bench.context = replace(bench.context, records=door, extra={**bench.context.extra, "keeping": keeping})
    yield bench, door, anew
    door.close()


def shown(bench: Bench, qtbot: QtBot) -> LeavePanel:
    panel = LeavePanel(bench.context, "Kaffrine")
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    qtbot.waitUntil(lambda: panel.waits is not None, timeout=5000)
    return panel


def said(widget: Any) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_it_says_what_waits_and_goes_only_ticked_and_with_a_place(
    left: tuple[Bench, Door, list[str]], qtbot: QtBot, tmp_path: Path
) -> None:
    bench, door, anew = left
    panel = shown(bench, qtbot)
    qtbot.waitUntil(lambda: "1 record is not at the hub yet." in said(panel), timeout=5000)
    assert not panel.leave.isEnabled()
    panel.sure.click()
    assert not panel.leave.isEnabled(), "what waits has no place yet"
    panel.ask_folder = lambda: str(tmp_path)
    panel.choose.click()
    qtbot.waitUntil(lambda: str(tmp_path) in said(panel), timeout=5000)
    assert panel.leave.isEnabled()
    panel.leave.click()
    qtbot.waitUntil(lambda: bool(anew), timeout=20_000)
    (file,) = tmp_path.glob("*.4p1000")
    assert file.name in bench.toasts[-1][0] and bench.toasts[-1][1] is None
    assert teams.team(door()) is None and not editing.drafts(door())


def test_with_everything_at_the_hub_no_file_is_asked_for(
    left: tuple[Bench, Door, list[str]], team_hub: tuple[TestClient, Members], qtbot: QtBot
) -> None:
    bench, _door, anew = left
    client.sync(bench.records, HUB, http=team_hub[0])
    panel = shown(bench, qtbot)
    qtbot.waitUntil(lambda: "No file is needed." in said(panel), timeout=5000)
    assert panel.choose.isHidden()
    panel.sure.click()
    panel.leave.click()
    qtbot.waitUntil(lambda: bool(anew), timeout=20_000)


def test_what_cannot_be_written_stands_under_the_button_and_everything_stays(
    left: tuple[Bench, Door, list[str]], qtbot: QtBot, tmp_path: Path
) -> None:
    bench, door, anew = left
    panel = shown(bench, qtbot)
    (tmp_path / "stick").touch()
    panel.ask_folder = lambda: str(tmp_path / "stick" / "a folder that went away")
    panel.choose.click()
    panel.sure.click()
    panel.leave.click()
    qtbot.waitUntil(lambda: bool(panel.findChildren(ErrorCard)), timeout=20_000)
    assert not anew and teams.team(door()) is not None
    qtbot.waitUntil(panel.leave.isEnabled, timeout=5000)


def test_the_team_leads_to_it(left: tuple[Bench, Door, list[str]], qtbot: QtBot, qapp: QApplication) -> None:
    bench, _door, _anew = left
    page = SyncPage(bench.context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.arrive(view="team")
    qtbot.waitUntil(lambda: page.findChild(TeamView) is not None, timeout=5000)
    page.findChild(TeamView).leave.click()
    assert page.view == "leave" and page.findChild(LeavePanel) is not None
    qtbot.waitUntil(lambda: page.findChild(LeavePanel).waits is not None, timeout=5000)
