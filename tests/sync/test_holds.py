"""What a hub may not accept is kept back with its reason, blocks nothing, and can be let go; nothing is ever lost."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.cli import main
from fourpermille_desktop.errors import HubRefused, NothingHeldBack, NotInATeam, Revoked
from fourpermille_desktop.hub import backup
from fourpermille_desktop.hub.holds import Holds
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.tips import lacking_there
from fourpermille_desktop.records import apply, conflicts, doctor, held, spaces
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.log import Author, Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client, deciding
from fourpermille_desktop.sync.enrol import enrol
from tests.sync.conftest import Opened

HUB = "http://hub"


class Team:
    """People of one team at one hub, each with a laptop, named by their part."""

    def __init__(self, opened: Opened, store: Store, hub: TestClient) -> None:
        self.opened, self.store, self.hub = opened, store, hub
        self.members, self.holds = Members(store), Holds(store)

    def joined(self, name: str, role: str = "agent") -> Records:
        records = self.opened(name)
        enrol(records, HUB, self.members.invite("Kaffrine", role, 3_600_000).code, http=self.hub)
        return records

    def sync(self, *people: Records) -> client.Outcome:
        for records in people:
            outcome = client.sync(records, HUB, http=self.hub)
        return outcome

    @property
    def space(self) -> bytes:
        return next(space.id for space in self.members.spaces() if space.kind == "field")

    def serial_of(self, records: Records) -> int:
        return next(one.serial for one in self.members.devices() if one.actor == records.author.actor)


@pytest.fixture
def team(opened: Opened, store: Store, hub: TestClient) -> Team:
    return Team(opened, store, hub)


def write(records: Records, id_: bytes | None = None, **values: Any) -> bytes:
    made = id_ or new_id()
    records.commit([Edit("sample", made, values)])
    return made


def shown(records: Records, id_: bytes, column: str = "notes") -> Any:
    with records.reading() as conn:
        return conn.exec_driver_sql(f"select {column} from sample where id = ?", (b64(id_),)).scalar()


def heads(records: Records, id_: bytes, field: str = "notes") -> list[Any]:
    with records.reading() as conn:
        rid = apply.rid_in(conn, spaces.pair(conn).field, "sample", id_)
        assert rid is not None
        return [head.value for head in apply.state_of(conn, rid).fields.get(field, ())]


def reasons(records: Records) -> list[str]:
    return [one.reason for one in held.held_back(records)]


def is_whole(records: Records) -> bool:
    return all(check.ok for check in doctor.checks(records) if check.name != "disk")


def rebuilds(records: Records) -> None:
    before = records.tables_digest()
    records.rebuild()
    assert records.tables_digest() == before


def carried(source: Records, target: Records, space: bytes) -> None:
    """Everything of one laptop put on another by hand, as a stick or a nearby laptop would."""
    theirs, ours = Exchange(source, space), Exchange(target, space)
    theirs.sign()
    ours.take(lacking_there(theirs, ours.tips(), (), 10**9), b"", (), None)


def test_what_a_reader_writes_is_held_back_shown_to_nobody_else_and_comes_whole_when_let_go(team: Team) -> None:
    reader, agent = team.joined("reader", "reader"), team.joined("agent")
    bag = write(agent, notes="by the agent")
    team.sync(agent, reader)
    write(reader, bag, notes="by the reader")
    other = write(reader, code="R-1", notes="a bag of the reader")
    outcome = team.sync(reader)
    assert (outcome.held_back, outcome.waiting, outcome.quarantined) == (2, 0, 0)
    assert reasons(reader) == [held.MAY_NOT_WRITE, held.MAY_NOT_WRITE]
    assert shown(reader, bag) == "by the reader"
    outcome = team.sync(agent)
    assert outcome.missing == 0 and outcome.held_back == 0
    assert shown(agent, bag) == "by the agent" and shown(agent, other) is None
    assert is_whole(agent) and is_whole(reader)
    rebuilds(agent)
    for one in team.holds.listed():
        assert team.holds.release(one.space, one.hash)
        assert not team.holds.release(one.space, one.hash), "once is enough"
    team.sync(agent, reader)
    assert shown(agent, bag) == "by the reader" and shown(agent, other) == "a bag of the reader"
    assert reasons(reader) == [] and conflicts.count(agent) == 0 and is_whole(agent)
    rebuilds(agent)
    rebuilds(reader)
    late = team.joined("late")
    team.sync(late)
    assert shown(late, bag) == "by the reader" and is_whole(late)


def test_changes_behind_one_that_is_held_go_on_and_what_it_replaced_stays_beside_them(team: Team) -> None:
    author, other = team.joined("author"), team.joined("other")
    bag = write(author, notes="first")
    team.sync(author, other)
    mine = author.author
    author.author = Author(os.urandom(16), mine.device)
    write(author, bag, notes="under another name")
    author.author = mine
    write(author, bag, notes="and on")
    later = write(author, code="later")
    team.sync(author, other)
    assert [one.reason for one in team.holds.listed()] == [held.ACTOR_DIFFERS]
    assert reasons(author) == [], "nothing of it is in force any more"
    assert shown(other, later, "code") == "later"
    assert set(heads(other, bag)) == {"first", "and on"}, "what the held one replaced waits beside"
    rebuilds(other)
    (one,) = team.holds.listed()
    team.holds.release(one.space, one.hash)
    team.sync(other)
    assert heads(other, bag) == ["and on"] == heads(author, bag)
    rebuilds(other)


def test_a_revoked_device_is_not_let_in_and_what_others_carry_of_it_is_held(team: Team) -> None:
    lost, carrier, third = team.joined("lost"), team.joined("carrier"), team.joined("third")
    before = write(lost, code="before")
    team.sync(lost, carrier)
    assert team.members.revoke(team.serial_of(lost))
    after = write(lost, code="after")
    with pytest.raises(Revoked):
        team.sync(lost)
    carried(lost, carrier, team.space)
    own = write(carrier, code="own")
    outcome = team.sync(carrier)
    assert outcome.waiting == 0
    assert [one.reason for one in team.holds.listed()] == [held.DEVICE_REVOKED]
    team.sync(third)
    assert [shown(third, id_, "code") for id_ in (before, after, own)] == ["before", None, "own"]
    assert is_whole(third)


def test_a_chain_of_a_device_that_nobody_let_in_is_held(team: Team, opened: Opened) -> None:
    carrier, third, stranger = team.joined("carrier"), team.joined("third"), opened("stranger")
    with stranger.writing() as conn:
        spaces.enter(conn, [team.space])
    bag = write(stranger, code="S-1")
    carried(stranger, carrier, team.space)
    team.sync(carrier, third)
    assert [one.reason for one in team.holds.listed()] == [held.DEVICE_UNKNOWN]
    assert shown(third, bag, "code") is None and is_whole(third)


def test_a_checked_record_is_frozen_for_others_unless_they_say_why(team: Team) -> None:
    agent, verifier, other = team.joined("agent"), team.joined("verifier", "verifier"), team.joined("other")
    bag = write(agent, notes="as measured")
    team.sync(agent, verifier)
    write(verifier, bag, verified=True)
    team.sync(verifier)
    write(agent, bag, notes="changed after the check")  # before the agent heard of the check
    team.sync(agent, other)
    (one,) = held.held_back(agent)
    assert (
        one.reason == held.FROZEN and one.needs_words and one.records[0].values == {"notes": "changed after the check"}
    )
    assert heads(other, bag) == ["as measured"]
    assert held.send_again(agent, one.commit, "the laboratory sent new figures") is not None
    team.sync(agent, other)
    assert held.held_back(agent) == []
    assert heads(other, bag) == ["changed after the check"], "it replaces what the held one had replaced"
    with other.reading() as conn:
        rid = apply.rid_in(conn, team.space, "sample", bag)
        assert rid is not None
        state = apply.state_of(conn, rid)
    assert state.shown("notes") == "as measured" and "notes" in state.amendments
    with pytest.raises(NothingHeldBack):
        held.send_again(agent, b64(bytes(32)))


def test_nobody_but_those_who_may_check_freezes_a_record(team: Team) -> None:
    agent, other = team.joined("agent"), team.joined("other")
    bag = write(agent, notes="x")
    write(agent, bag, verified=True)
    write(other, code="else")
    team.sync(agent, other)
    assert reasons(agent) == [held.MAY_NOT_CHECK] and not is_frozen(other, team, bag)
    held.send_again(agent, held.held_back(agent)[0].commit)
    team.sync(agent, other)
    assert reasons(agent) == [] and not is_frozen(agent, team, bag) and not is_frozen(other, team, bag)
    verifier = team.joined("verifier", "verifier")
    team.sync(verifier)
    write(verifier, bag, verified=True)
    team.sync(verifier, agent)
    write(agent, bag, verified=None)
    team.sync(agent, other)
    assert reasons(agent) == [held.MAY_NOT_CHECK] and is_frozen(other, team, bag)


def is_frozen(records: Records, team: Team, bag: bytes) -> bool:
    with records.reading() as conn:
        rid = apply.rid_in(conn, team.space, "sample", bag)
        assert rid is not None
        return bool(apply.state_of(conn, rid).sealed_values)


def test_a_supervisor_decides_from_a_laptop_and_the_author_reads_the_note(team: Team) -> None:
    reader, agent, boss = team.joined("reader", "reader"), team.joined("agent"), team.joined("boss", "supervisor")
    stays, goes = write(reader, code="stays"), write(reader, code="goes")
    team.sync(reader)
    waiting = deciding.listed(boss, HUB, http=team.hub)
    assert [one.changes[0]["values"] for one in waiting] == [{"code": "stays"}, {"code": "goes"}]
    assert {one.actor for one in waiting} == {b64(reader.author.actor)}
    deciding.decide(boss, HUB, waiting[0], deciding.REFUSE, "Ask Awa to write it.", http=team.hub)
    deciding.decide(boss, HUB, waiting[1], deciding.RELEASE, http=team.hub)
    with pytest.raises(HubRefused):
        deciding.decide(boss, HUB, waiting[1], deciding.RELEASE, http=team.hub)
    team.sync(reader, agent)
    (one,) = held.held_back(reader)
    assert (one.is_refused, one.note, one.records[0].code) == (True, "Ask Awa to write it.", "stays")
    assert shown(agent, goes, "code") == "goes" and shown(agent, stays, "code") is None
    assert [one.is_refused for one in deciding.listed(boss, HUB, http=team.hub)] == [True]
    with pytest.raises(HubRefused):
        deciding.listed(agent, HUB, http=team.hub)


def test_who_has_no_team_has_nothing_to_decide(first: Records, hub: TestClient) -> None:
    with pytest.raises(NotInATeam):
        deciding.listed(first, HUB, http=hub)  # type: ignore[arg-type]


def test_the_reason_of_a_hold_is_told_to_its_author_and_to_supervisors_only(team: Team) -> None:
    reader, agent, boss = team.joined("reader", "reader"), team.joined("agent"), team.joined("boss", "supervisor")
    write(reader, code="R-1")
    team.sync(reader, agent, boss)
    told = []
    for records in (agent, boss):
        with records.reading() as conn:
            told.append(conn.exec_driver_sql("select reason from held").scalars().all())
    assert told == [[""], [held.MAY_NOT_WRITE]]


def test_sent_again_by_somebody_who_may_now_is_accepted_and_leaves_one_value(team: Team) -> None:
    reader, agent = team.joined("reader", "reader"), team.joined("agent")
    bag = write(agent, notes="old")
    team.sync(agent, reader)
    write(reader, bag, notes="new")
    team.sync(reader)
    (one,) = held.held_back(reader)
    enrol_again(team, reader, "agent")
    held.send_again(reader, one.commit)
    team.sync(reader, agent)
    assert heads(agent, bag) == ["new"] and held.held_back(reader) == [] and conflicts.count(agent) == 0


def enrol_again(team: Team, records: Records, role: str) -> None:
    """The keeper gives the same person another part."""
    device = next(one for one in team.members.devices() if one.actor == records.author.actor)
    team.members.enrol(
        team.members.invite("Kaffrine", role, 3_600_000).code,
        device.key,
        device.actor,
        time.time_ns() // 10**6,
    )


# --- restores: what was said may be forgotten on either side ---


def test_a_hub_that_lost_a_release_and_one_that_lost_the_hold_end_in_agreement(
    team: Team, opened: Opened, tmp_path: Path
) -> None:
    reader, agent = team.joined("reader", "reader"), team.joined("agent")
    bag = write(reader, code="R-1")
    write(agent, code="A-1")
    team.sync(reader, agent)
    backup.back_up(team.store, tmp_path / "held.backup")
    (one,) = team.holds.listed()
    team.holds.release(one.space, one.hash)
    team.sync(agent, reader)
    assert shown(agent, bag, "code") == "R-1"
    old = open_store(tmp_path / "again")
    backup.restore(old, tmp_path / "held.backup")
    late = opened("late")
    with TestClient(create_app(old), raise_server_exceptions=False) as hub:
        team.store, team.hub, team.members, team.holds = old, hub, Members(old), Holds(old)
        late = team.joined("late")
        team.sync(agent, reader, late)
        assert shown(agent, bag, "code") == "R-1", "what came whole stays whole"
        assert reasons(reader) == [held.MAY_NOT_WRITE] and shown(late, bag, "code") is None and is_whole(late)
        (one,) = team.holds.listed()
        team.holds.release(one.space, one.hash)
        team.sync(late, reader)
        assert shown(late, bag, "code") == "R-1" and reasons(reader) == []
        rebuilds(late)
    old.close()


def test_a_laptop_whose_hub_forgot_where_it_was_asks_for_what_it_has_sealed(team: Team) -> None:
    reader, agent = team.joined("reader", "reader"), team.joined("agent")
    bag = write(reader, code="R-1")
    team.sync(reader, agent)
    (one,) = team.holds.listed()
    team.holds.release(one.space, one.hash)
    with agent.writing() as conn:  # as after a restored copy that knows neither the feed nor the hold
        conn.exec_driver_sql("update cursor set feed = zeroblob(32)")
        conn.exec_driver_sql("delete from held")
    assert not is_whole(agent)
    assert team.sync(agent).missing == 0
    assert shown(agent, bag, "code") == "R-1" and is_whole(agent)
    rebuilds(agent)


def test_a_hub_that_got_only_the_sealed_form_asks_its_author_for_the_values(
    team: Team, opened: Opened, tmp_path: Path
) -> None:
    reader, agent = team.joined("reader", "reader"), team.joined("agent")
    backup.back_up(team.store, tmp_path / "before.backup")
    bag = write(reader, code="R-1")
    team.sync(reader, agent)
    old = open_store(tmp_path / "again")
    backup.restore(old, tmp_path / "before.backup")
    with TestClient(create_app(old), raise_server_exceptions=False) as hub:
        team.store, team.hub, team.members, team.holds = old, hub, Members(old), Holds(old)
        team.sync(agent)
        assert [one.changes for one in team.holds.listed()] == [[]], "the agent had fingerprints only"
        team.sync(reader)
        (one,) = team.holds.listed()
        assert one.changes == [("sample", bag, {"code": "R-1"})]
        team.holds.release(one.space, one.hash)
        team.sync(agent)
        assert shown(agent, bag, "code") == "R-1" and is_whole(agent)
    old.close()


def test_the_keeper_of_a_hub_lists_and_decides_on_the_command_line(
    team: Team, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reader = team.joined("reader", "reader")
    bag = write(reader, code="R-1")
    team.sync(reader)
    where = ["--data", str(tmp_path / "hub")]
    assert main(["hub", "holds", "list", "--json", *where]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["count"] == 1 and listed["holds"][0]["records"] == [f"sample {b64(bag)}"]
    assert main(["hub", "holds", "release", "--json", listed["holds"][0]["hash"], *where]) == 0
    assert json.loads(capsys.readouterr().out) == {"decision": "release", "count": 0}
    assert main(["hub", "holds", "release", listed["holds"][0]["hash"], *where]) == 1
