"""A hub on either database erases what an officer erased: in its rows, in every answer, in a backup made later."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
import zstandard
from starlette.testclient import TestClient

from fourpermille_desktop.hub import backup, erasing, holds, segments, status
from fourpermille_desktop.hub.erasing import redacted
from fourpermille_desktop.hub.log_tables import commit_of
from fourpermille_desktop.hub.members import device as device_table
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.status_page import page
from fourpermille_desktop.hub.store import Store, log, open_store
from fourpermille_desktop.ledger import dialogue, redaction, wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import Commit, erase
from fourpermille_desktop.ledger.redaction import MISTAKE, REDACT
from fourpermille_desktop.ledger.tips import Tip, lacking_there
from fourpermille_desktop.ledger.wire import Run
from fourpermille_desktop.records import officer
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records
from tests.hub.postgres import HubDatabase
from tests.sync.conftest import Opened, first, opened, second
from tests.sync.test_holds import Team, shown, write

__all__ = ["first", "opened", "second"]
NAME = "Zebrawood-7319"


@pytest.fixture
def store(hub_database: HubDatabase) -> Iterator[Store]:
    with closing(hub_database.open()) as made:
        yield made


@pytest.fixture
def team(opened: Opened, store: Store) -> Iterator[Team]:
    with TestClient(create_app(store), raise_server_exceptions=False) as hub:
        yield Team(opened, store, hub)


def stored(store: Store, space: bytes) -> dict[bytes, Commit]:
    with store.reading() as conn:
        rows = conn.execute(sa.select(log).where(log.c.space == space)).all()
    return {bytes(row.hash): commit_of(row) for row in rows}


def holds_value(store: Store, space: bytes) -> bool:
    return any(NAME in repr(commit.changes) for commit in stored(store, space).values())


def runs_of(records: Records, space: bytes) -> list[Run]:
    exchange = Exchange(records, space)
    exchange.sign()
    return lacking_there(exchange, frozenset(), (), 10**9)


def test_a_hub_erases_and_newcomers_get_the_erased_form_and_ask_for_nothing(team: Team, store: Store) -> None:
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    bag = write(agent, code="B1", notes=NAME)
    team.sync(agent, desk)
    assert holds_value(store, team.space)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    team.sync(desk)
    assert not holds_value(store, team.space)
    for hash_, commit in stored(store, team.space).items():
        assert commit.hash == hash_
    late = team.joined("late")
    outcome = team.sync(late)
    assert (outcome.missing, outcome.held_back) == (0, 0)
    assert (shown(late, bag), shown(late, bag, "code")) == (None, "B1")
    with store.reading() as conn:
        assert holds.blanks(conn, team.space) == []


def test_a_backup_made_later_does_not_hold_it_and_one_made_before_is_cleaned_by_the_first_sync(
    team: Team, store: Store, tmp_path: Path
) -> None:
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    bag = write(agent, code="B1", notes=NAME)
    team.sync(agent, desk)
    backup.back_up(store, tmp_path / "before")
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    team.sync(desk)
    backup.back_up(store, tmp_path / "after")
    with closing(open_store(tmp_path / "from after")) as later:
        backup.restore(later, tmp_path / "after")
        assert not holds_value(later, team.space)
    assert b"Zebrawood" not in zstandard.ZstdDecompressor().stream_reader((tmp_path / "after").read_bytes()).read()
    with closing(open_store(tmp_path / "from before")) as older:
        backup.restore(older, tmp_path / "before")
        assert holds_value(older, team.space)
        with TestClient(create_app(older), raise_server_exceptions=False) as hub:
            team.hub = hub
            team.sync(desk)
        assert not holds_value(older, team.space)


def test_no_segment_shows_it_any_more(team: Team, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = segments.Segments(store)
    monkeypatch.setattr(dialogue, "ROOM", 400)  # so that a few samples are a stretch that is closed
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    bag = write(agent, code="B1", notes=NAME)
    Exchange(agent, team.space).sign()
    for number in range(8):
        write(agent, code=f"C{number}", notes="nothing about a person")
        Exchange(agent, team.space).sign()
    team.sync(agent, desk)

    def told() -> list[bytes]:
        held, is_more = packed.made(team.space, seconds=60)
        assert held and not is_more
        return [wire.unpack(packed.read(team.space, one.sha256) or b"", 10**7) for one in held]

    assert any(NAME.encode() in raw for raw in told())
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    team.sync(desk)
    files = [file for file in (store.folder / "segments").rglob("*") if file.is_file()]
    assert files == [] and packed.listed(team.space) == []
    assert not any(NAME.encode() in raw for raw in told())


def test_a_target_that_comes_after_its_redaction_is_erased_on_arrival(team: Team, store: Store) -> None:
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    bag = write(agent, notes=NAME)
    there = store.space(team.space)
    whole = runs_of(agent, team.space)
    Exchange(desk, team.space).take(whole, b"", (), None)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    own = [run for run in runs_of(desk, team.space) if run.replica != whole[0].replica]
    there.take(own)
    there.take(whole)
    assert not holds_value(store, team.space)
    there.take(whole)
    assert not holds_value(store, team.space)


def test_an_erased_form_is_asked_for_until_its_redaction_comes(team: Team, store: Store) -> None:
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    bag = write(agent, notes=NAME)
    there = store.space(team.space)
    whole = runs_of(agent, team.space)
    Exchange(desk, team.space).take(whole, b"", (), None)
    blanked = [Run(tuple(erase(commit, frozenset({0})) for commit in run.commits)) for run in whole]
    there.take(blanked)
    with there.look() as look:
        assert [tip.hash for tip in look.blank()] == [whole[0].commits[0].hash]
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    there.take([run for run in runs_of(desk, team.space) if run.replica != whole[0].replica])
    with there.look() as look:
        assert look.blank() == []


def test_a_blanked_commit_that_comes_whole_is_opened_again(team: Team, store: Store) -> None:
    agent = team.joined("agent")
    write(agent, notes=NAME)
    there, whole = store.space(team.space), runs_of(agent, team.space)
    there.take([Run(tuple(erase(commit, frozenset({0})) for commit in run.commits)) for run in whole])
    assert not holds_value(store, team.space)
    there.take(whole)
    assert holds_value(store, team.space)


def test_what_says_so_without_the_right_has_no_effect(team: Team, store: Store) -> None:
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    write(agent, notes=NAME)
    target = runs_of(agent, team.space)[0].commits[0]
    at = Tip(target.header.replica, target.header.n, target.hash)
    for records in (desk, agent):
        held = teams.team(records)
        assert held is not None
        values = redaction.values_of(at, [0], MISTAKE, held.certificate_text)
        agent.commit([Edit(REDACT, at.hash[:16], values, into=team.space)])
    team.sync(agent)
    assert holds_value(store, team.space)
    with store.reading() as conn:
        assert conn.scalar(sa.select(sa.func.count()).select_from(redacted)) == 0


def test_a_revoked_officers_word_is_held_back_and_erases_nothing_even_when_let_go(team: Team, store: Store) -> None:
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    bag = write(agent, notes=NAME)
    team.sync(agent, desk)
    team.members.revoke(team.serial_of(desk))
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    store.space(team.space).take(runs_of(desk, team.space))
    assert holds_value(store, team.space)
    for one in team.holds.listed():
        team.holds.release(one.space, one.hash)
    assert holds_value(store, team.space)


def test_a_redaction_that_was_held_back_erases_when_it_is_let_go(team: Team, store: Store) -> None:
    """The hub wrote down another part meanwhile; a supervisor says that the word stands."""
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    bag = write(agent, notes=NAME)
    team.sync(agent, desk)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    serial = team.serial_of(desk)
    with store.writing() as conn:
        roles = conn.scalar(sa.select(device_table.c.spaces).where(device_table.c.serial == serial))
        less = bytes(roles).replace(b'"dpo"', b'"reader"')
        conn.execute(device_table.update().where(device_table.c.serial == serial).values(spaces=less))
    store.space(team.space).take(runs_of(desk, team.space))
    assert holds_value(store, team.space)
    for one in team.holds.listed():
        assert team.holds.release(one.space, one.hash)
    assert not holds_value(store, team.space)


def test_a_hub_of_an_older_version_catches_up_when_it_is_opened(
    team: Team, store: Store, hub_database: HubDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    bag = write(agent, notes=NAME)
    team.sync(agent, desk)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    with monkeypatch.context() as older:
        older.setattr(erasing, "obey", lambda *_: False)
        team.sync(desk)
    with store.writing() as conn:
        for name in ("redaction", "redaction_confirmed", "redaction_unclean"):
            conn.execute(sa.text(f"drop table {name}"))
    assert holds_value(store, team.space)
    with closing(hub_database.open()) as again:
        assert not holds_value(again, team.space) and not again.unclean


def test_the_keeper_sees_which_devices_have_not_confirmed(team: Team, store: Store) -> None:
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    bag = write(agent, notes=NAME)
    team.sync(agent, desk)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    team.sync(desk)
    both = {team.serial_of(desk), team.serial_of(agent)}
    (one,) = erasing.erasures(store)
    assert set(one.waiting) == both and one.space == team.space
    team.sync(desk, agent)  # each takes it now, and shows with its next sync that it has
    team.sync(agent)
    assert erasing.erasures(store) == []
    team.joined("late")
    (one,) = erasing.erasures(store)
    told = page(status.status_of(store))
    assert f">{one.waiting[0]}<" in told and "Erased for ever" in told


def test_an_officer_asks_who_has_not_confirmed_and_nobody_else_is_told(team: Team, store: Store) -> None:
    desk, agent = team.joined("desk", "dpo"), team.joined("agent")
    bag = write(desk, notes=NAME)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    team.sync(desk, agent)
    asked = f"/v1/spaces/{b64(team.space)}/erasures"
    answers = [team.hub.get(asked, headers=_pass(team, records)) for records in (desk, agent)]
    (told,) = answers[0].json()["erasures"]
    assert set(told["waiting"]) == {team.serial_of(desk), team.serial_of(agent)}
    assert answers[1].status_code == 403 and NAME not in answers[0].text


def _pass(team: Team, records: Records) -> dict[str, str]:
    held = teams.held_pass(records, team.store.id)
    assert held is not None
    return {"Authorization": f"Bearer {held.token}"}


def test_a_made_up_cursor_confirms_nothing(team: Team, store: Store) -> None:
    from fourpermille_desktop.ledger.messages import Cursor

    desk = team.joined("desk", "dpo")
    bag = write(desk, notes=NAME)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    team.sync(desk)
    erasing.note_confirmed(store, team.space, team.serial_of(desk), Cursor(store.id, 2, bytes(32)))
    assert len(erasing.erasures(store)) == 1


def test_what_is_left_to_clean_is_done_at_the_next_start(
    team: Team, store: Store, hub_database: HubDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = team.joined("desk", "dpo")
    bag = write(desk, notes=NAME)
    team.sync(desk)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
    with monkeypatch.context() as cut:
        cut.setattr(erasing, "after_erasing", lambda *_: False)
        team.sync(desk)
    with store.reading() as conn:
        assert erasing.unclean_spaces(conn) == {team.space}
    with closing(hub_database.open()) as again, again.reading() as conn:
        assert erasing.unclean_spaces(conn) == set()


@pytest.mark.parametrize("mark", ["erasing.hub_noted", "erasing.hub_values_gone"])
def test_a_push_that_breaks_there_changes_nothing_and_the_next_one_erases(
    team: Team, store: Store, monkeypatch: pytest.MonkeyPatch, mark: str
) -> None:
    desk = team.joined("desk", "dpo")
    bag = write(desk, notes=NAME)
    team.sync(desk)
    officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")

    def broken(place: str) -> None:
        if place == mark:
            raise OSError("the power went")

    with monkeypatch.context() as cut, pytest.raises(OSError, match="the power went"):
        cut.setattr(erasing, "crash_here", broken)
        store.space(team.space).take(runs_of(desk, team.space))
    assert holds_value(store, team.space) and erasing.erasures(store) == []
    team.sync(desk)
    assert not holds_value(store, team.space)


def test_two_at_once_a_target_and_its_redaction_leave_nothing_whole(team: Team, store: Store) -> None:
    desk = team.joined("desk", "dpo")
    for number in range(6):
        agent = team.joined(f"agent{number}")
        bag = write(agent, notes=NAME)
        whole = runs_of(agent, team.space)
        Exchange(desk, team.space).take(whole, b"", (), None)
        officer.erase(desk, "sample", b64(bag), MISTAKE, "notes")
        said = [run for run in runs_of(desk, team.space) if run.replica == desk_replica(desk, team.space)]
        both = [threading.Thread(target=store.space(team.space).take, args=(runs,)) for runs in (whole, said)]
        for thread in both if number % 2 else both[::-1]:
            thread.start()
        for thread in both:
            thread.join()
        assert not holds_value(store, team.space)


def desk_replica(records: Records, space: bytes) -> bytes:
    with records.reading() as conn:
        return bytes(
            conn.exec_driver_sql("select id from own_replica where space = ? and current = 1", (space,)).scalar_one()
        )
