"""Pushes at the same moment: no number is skipped, no chain is doubled, nobody's tip is lost, nobody waits for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence

import psycopg
import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from fourpermille_desktop.errors import AppError, DatabaseBusy, HubDatabaseAway
from fourpermille_desktop.hub import holds
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Space, Store, open_store
from fourpermille_desktop.ledger import messages
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.dialogue import Taken
from fourpermille_desktop.ledger.messages import Request
from fourpermille_desktop.ledger.wire import Run
from tests.hub.postgres import HubDatabase, PostgresServer
from tests.hub.races import HubFeed, SequenceFeed, race
from tests.hub.test_store import a_laptop, runs_of_laptop
from tests.ledger.nodes import MemoryLaptop

RECORD = bytes(15) + b"r"
AT_ONCE = 8


@pytest.fixture
def store(hub_database: HubDatabase) -> Iterator[Store]:
    made = hub_database.open()
    sa.event.listen(made._writer, "commit", lambda _conn: time.sleep(0.03))  # so that the pushes do overlap
    yield made
    made.close()


@pytest.fixture
def url(postgres: PostgresServer) -> Iterator[str]:
    with postgres.database() as made:
        yield made


def at_once(acts: Sequence[Callable[[], Taken]]) -> list[Taken]:
    """All acts in threads that start together; what each returned."""
    start = threading.Barrier(len(acts))
    done: list[Taken] = []

    def one(act: Callable[[], Taken]) -> None:
        start.wait()
        done.append(act())

    threads = [threading.Thread(target=one, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == len(acts), "one of the pushes ended with an error"
    return done


def pushes(space: Space, runs: Sequence[Sequence[Run]]) -> list[Callable[[], Taken]]:
    return [lambda these=these: space.take(these) for these in runs]


def test_the_same_push_from_many_sides_at_once_is_stored_once_and_acknowledged_to_all(store: Store) -> None:
    space = store.space(FIELD_SPACE)
    for number in range(1, 6):
        runs = runs_of_laptop(a_laptop(5, number))
        done = at_once(pushes(space, [runs] * AT_ONCE))
        assert all(taken.acks == [runs[-1].hash] and not taken.bad and not taken.lacking for taken in done)
        with space.look() as look:
            assert look.head()[0] == 5 * number


def test_first_pushes_into_a_new_space_at_once_all_arrive(store: Store) -> None:
    space = store.space(FIELD_SPACE)
    at_once(pushes(space, [runs_of_laptop(a_laptop(2, number)) for number in range(1, AT_ONCE + 1)]))
    with space.look() as look:
        assert look.head()[0] == 2 * AT_ONCE == len(look.feed_after(0, 1000))


def test_two_clones_that_push_at_once_are_two_branches_and_one_of_them_is_told(store: Store) -> None:
    space = store.space(FIELD_SPACE)
    for number in range(1, 6):
        laptop = a_laptop(1, number)
        space.take(runs_of_laptop(laptop))
        clone = laptop.clone()
        laptop.write(RECORD, "a", "1")
        clone.write(RECORD, "b", "1")
        done = at_once(pushes(space, [runs_of_laptop(laptop), runs_of_laptop(clone)]))
        assert sorted(taken.forked for taken in done) == [False, True]
        with space.look() as look:
            assert {laptop.newest, clone.newest} <= {tip.hash for tip in look.tips()}


def test_laptops_that_push_at_once_all_keep_their_tips(store: Store) -> None:
    space = store.space(FIELD_SPACE)
    laptops = [a_laptop(1, number) for number in range(1, AT_ONCE + 1)]
    for _round in range(6):
        at_once(pushes(space, [runs_of_laptop(laptop) for laptop in laptops]))
        with space.look() as look:
            assert {tip.hash for tip in look.tips()} == {laptop.newest for laptop in laptops}
        for laptop in laptops:
            laptop.write(RECORD, "f", "2")


def test_chains_pushed_together_in_any_order_never_wait_for_each_other_for_ever(store: Store) -> None:
    space = store.space(FIELD_SPACE)
    for round_ in range(4):
        chains = [runs_of_laptop(a_laptop(1, 1 + round_ * 5 + number))[0] for number in range(5)]
        orders = [chains, chains[::-1], chains[2:] + chains[:2], chains[3:] + chains[:3]]
        assert all(len(taken.acks) == 5 for taken in at_once(pushes(space, orders)))


def test_two_who_check_the_same_record_at_once_both_do(store: Store) -> None:
    def check(number: int) -> Taken:
        laptop = MemoryLaptop(number)
        commit = laptop.write(RECORD, holds.VERIFIED, True)
        with store.writing() as conn:
            holds._note_checked(conn, FIELD_SPACE, commit)
        return Taken()

    for round_ in range(5):
        at_once([lambda n=n: check(n) for n in range(1 + round_ * 4, 5 + round_ * 4)])
    with store.reading() as conn:
        assert len(conn.execute(sa.select(holds.checked)).all()) == 1


def test_sixteen_writers_lose_nothing_to_readers_that_poll(url: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    store = open_store(tmp_path_factory.mktemp("unused"), url)
    outcome = race(HubFeed(store), seconds=4)
    with store.space(FIELD_SPACE).look() as look:
        assert look.head()[0] == len(outcome.committed)
    store.close()
    assert not outcome.faults
    assert len(outcome.committed) > 100 and outcome.lost() == 0


def test_the_same_race_over_a_sequence_does_lose_so_the_race_can_tell(url: str) -> None:
    naive = SequenceFeed(url)
    outcome = race(naive, seconds=2)
    naive.close()
    assert not outcome.faults
    assert len(outcome.committed) > 100 and outcome.lost() > 0


def test_a_counter_row_that_stays_locked_makes_the_hub_busy_and_says_when_to_come_back(
    url: str, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fourpermille_desktop.hub.database.BUSY_MS", 50)
    store = open_store(tmp_path_factory.mktemp("unused"), url)
    space = store.space(FIELD_SPACE)
    space.take(runs_of_laptop(a_laptop(1)))
    runs = runs_of_laptop(a_laptop(1, number=2))
    raw = messages.to_bytes(FIELD_SPACE, Request(None, [], bytes(32), runs))
    with psycopg.connect(_plain(url)) as other, TestClient(create_app(store)) as http:
        other.execute("select head from feed for update")
        with pytest.raises(DatabaseBusy):
            space.take(runs)
        reply = http.post(f"/v1/spaces/{b64(FIELD_SPACE)}/sync", content=raw)
        assert (reply.status_code, reply.json()["code"]) == (503, "busy") and int(reply.headers["retry-after"]) > 0
        other.rollback()
        assert http.post(f"/v1/spaces/{b64(FIELD_SPACE)}/sync", content=raw).status_code == 200
    store.close()


def test_a_database_that_was_restarted_is_found_again_and_one_that_is_gone_is_said(
    url: str, postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory
) -> None:
    store = open_store(tmp_path_factory.mktemp("unused"), url)
    space = store.space(FIELD_SPACE)
    space.take(runs_of_laptop(a_laptop(1)))
    name = sa.make_url(url).database
    with postgres.connect() as keeper:
        keeper.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = %s", [name])
        assert space.take(runs_of_laptop(a_laptop(1, number=2))).acks
        keeper.execute(f'drop database "{name}" with (force)')
    runs = runs_of_laptop(a_laptop(1, number=3))
    with pytest.raises(HubDatabaseAway) as caught:
        space.take(runs)
    assert isinstance(caught.value, AppError) and "hub" in caught.value.sentence()
    raw = messages.to_bytes(FIELD_SPACE, Request(None, [], bytes(32), runs))
    with TestClient(create_app(store)) as http:
        reply = http.post(f"/v1/spaces/{b64(FIELD_SPACE)}/sync", content=raw)
        assert (reply.status_code, reply.json()["code"]) == (503, "database-away")
    store.close()


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg://", "postgresql://")
