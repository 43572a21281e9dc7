"""Laptops on one network and no internet: a session on one of them, real TLS, on this computer's own address."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.errors import (
    AnotherTeam,
    AppError,
    HubLineBroke,
    HubUnreachable,
    JoinFirst,
    NearbyMayNotCarry,
    NearbyNotProven,
)
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.nearby_serve import open_session
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.nearby_session import NearbySession, open_nearby
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client, nearby
from fourpermille_desktop.sync.enrol import enrol, read_invitation
from tests.sync.conftest import Opened
from tests.sync.test_stick_hub import HUB, joined
from tests.sync.test_sync import log_sample, rows

HERE = "127.0.0.1"


@pytest.fixture
def closing_all() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def opened_by(records: Records, stack: ExitStack, *, announce: bool = False) -> NearbySession:
    session = open_nearby(records, HERE, "Kaya", announce=announce)
    stack.callback(session.close)
    return session


def test_people_without_a_team_make_one_by_opening_a_session(
    first: Records, second: Records, closing_all: ExitStack
) -> None:
    log_sample(first), log_sample(second)
    session = opened_by(first, closing_all)
    ticket = session.ticket()
    assert ticket is not None and read_invitation(ticket.text) == (session.url, ticket.code)
    assert enrol(second, ticket.url, ticket.code.lower()).name == "Kaya"
    assert nearby.visit(second, session.url.removeprefix("https://")).waiting == 0
    assert session.exchange().pulled == 1
    assert nearby.visit(second, session.url).pulled == 0
    assert rows(first) == rows(second) and len(rows(first)) == 2
    assert len(session.visitors()) == 1


def test_a_laptop_of_the_team_carries_for_the_hub_elsewhere(
    first: Records, second: Records, store: Store, hub: TestClient, closing_all: ExitStack
) -> None:
    field = joined(first, store, hub, "trainer")
    joined(second, store, hub)
    log_sample(second)
    second.commit([Edit("person", new_id(), {"name": "a farmer"})])
    session = opened_by(first, closing_all)
    assert session.ticket() is None and not session.is_home
    outcome = nearby.visit(second, session.url)
    assert outcome.pushed == 2 and outcome.waiting == 0
    session.close()
    assert rows(first) == rows(second) and rows(first, "person") == rows(second, "person") != []
    client.sync(first, HUB, http=hub)
    with store.space(field).look() as look:
        assert len(look.tips()) == 1  # as its author signed it
    assert client.sync(second, HUB, http=hub).pulled == 0


def test_a_session_goes_on_when_it_is_no_longer_announced_and_ends_when_it_is_closed(
    first: Records, second: Records, store: Store, hub: TestClient, closing_all: ExitStack
) -> None:
    joined(first, store, hub), joined(second, store, hub)
    session = opened_by(first, closing_all, announce=True)
    assert session.announcement is not None
    (found,) = [one for one in nearby.find(2.0, [HERE]) if one.url == session.url]
    assert found.name == "Kaya"
    session.announcement.close()
    log_sample(second)
    assert nearby.visit(second, found.url).pushed == 1
    session.close()
    log_sample(second)
    with pytest.raises((HubUnreachable, HubLineBroke)):
        nearby.visit(second, found.url)
    assert len(rows(first)) == 1


def test_who_only_shows_the_certificate_of_another_gets_nothing(
    opened: Opened, store: Store, hub: TestClient, closing_all: ExitStack, tmp_path: Path
) -> None:
    first, second = opened("first"), opened("second")
    joined(first, store, hub), joined(second, store, hub)
    log_sample(second)
    team = teams.team(first)
    assert team is not None
    stranger = bytes([7]) * 32
    for shown in (team.certificate_text, "", "x.y"):
        data = tmp_path / f"stranger{len(shown)}"
        false = open_session(data, HERE, stranger, organisation=team.organisation, certificate=shown)
        closing_all.callback(false.close)
        with pytest.raises(NearbyNotProven):
            nearby.visit(second, false.url)
    other = opened_by(opened("of another team"), closing_all)
    with pytest.raises(AnotherTeam):
        nearby.visit(second, other.url)
    with pytest.raises(JoinFirst):
        nearby.visit(opened("alone"), other.url)


def test_a_revoked_laptop_opens_a_session_for_nobody(
    first: Records, second: Records, store: Store, hub: TestClient, closing_all: ExitStack
) -> None:
    joined(first, store, hub), joined(second, store, hub)
    session = opened_by(first, closing_all)
    team = teams.team(first)
    assert team is not None
    Members(store).revoke(team.certificate().serial)
    teams.keep_pass(second, store.id, None)
    client.sync(second, HUB, http=hub)  # hears of it with its next pass
    with pytest.raises(NearbyNotProven):
        nearby.visit(second, session.url)


def test_a_reader_may_not_carry_the_names_of_people(
    first: Records, second: Records, store: Store, hub: TestClient, closing_all: ExitStack
) -> None:
    joined(first, store, hub, "reader"), joined(second, store, hub)
    session = opened_by(first, closing_all)
    second.commit([Edit("person", new_id(), {"name": "a farmer"})])
    with pytest.raises(NearbyMayNotCarry):
        nearby.visit(second, session.url)


def test_another_session_at_the_same_address_is_met_anew(
    first: Records, second: Records, store: Store, hub: TestClient, closing_all: ExitStack
) -> None:
    joined(first, store, hub), joined(second, store, hub)
    session = open_nearby(first, HERE, "Kaya", announce=False)
    port = session.hub.port
    log_sample(second)
    nearby.visit(second, session.url)
    session.close()
    shutil.rmtree(first.profile.folder / "nearby")  # another hub, as another laptop with this address has
    again = open_nearby(first, HERE, "Kaya", announce=False, port=port)
    closing_all.callback(again.close)
    log_sample(second)
    assert nearby.visit(second, again.url).waiting == 0
    again.exchange()
    assert len(rows(first)) == 2


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("192.168.43.1", "https://192.168.43.1:8741"),
        (" 192.168.43.1:4000/ ", "https://192.168.43.1:4000"),
        ("https://kaya.local:1", "https://kaya.local:1"),
    ],
)
def test_a_typed_address_is_understood(typed: str, meant: str) -> None:
    assert nearby.address_from(typed) == meant


def test_what_is_no_address_is_a_sentence(first: Records, store: Store, hub: TestClient) -> None:
    joined(first, store, hub)
    for typed in ("", "ftp://x", "https://", "not an address at all"):
        with pytest.raises(AppError):
            nearby.visit(first, typed)
