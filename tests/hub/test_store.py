"""What a hub holds: dense numbers, a feed hash that any reader can check, forks as data, durable before the answer."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fourpermille_desktop.errors import DatabaseBusy, HubDatabaseUnknown
from fourpermille_desktop.hub.store import Space, Store, open_store
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.dialogue import feed_hash
from fourpermille_desktop.ledger.messages import NOTHING_FED
from fourpermille_desktop.ledger.tips import MAX_TIPS, Tip
from fourpermille_desktop.ledger.wire import Run, runs_of
from tests.hub.postgres import HubDatabase
from tests.ledger.nodes import MemoryLaptop

RECORD = bytes(15) + b"r"


@pytest.fixture
def store(hub_database: HubDatabase) -> Iterator[Store]:
    made = hub_database.open()
    yield made
    made.close()


@pytest.fixture
def space(store: Store) -> Space:
    return store.space(FIELD_SPACE)


def runs_of_laptop(laptop: MemoryLaptop) -> list[Run]:
    laptop.sign()
    path = [step for tip in laptop.tips() for step in reversed(list(laptop.ancestry(tip)))]
    return runs_of(laptop.load(path))


def a_laptop(changes: int, number: int = 1) -> MemoryLaptop:
    laptop = MemoryLaptop(number)
    for i in range(changes):
        laptop.write(RECORD, f"f{i}", "1")
    return laptop


def test_numbers_are_dense_and_every_feed_hash_follows_from_the_one_before(space: Space) -> None:
    for number in (1, 2):
        assert not space.take(runs_of_laptop(a_laptop(70, number))).bad
    with space.look() as look:
        rows = look.feed_after(0, 1000)
        assert look.head()[0] == len(rows) == 140
        at = NOTHING_FED
        for seq, row in enumerate(rows, start=1):
            at = feed_hash(at, [row.tip.hash])
            assert look.feed_at(seq) == at
        assert look.feed_at(141) is None


def test_what_was_stored_comes_back_to_the_byte(space: Space) -> None:
    runs = runs_of_laptop(a_laptop(3))
    space.take(runs)
    with space.look() as look:
        held = look.load([Tip(runs[0].replica, n, c.hash) for n, c in enumerate(runs[0].commits, 1)])
        assert tuple(held) == runs[0].commits
        assert [step.n for step in look.ancestry(next(iter(look.tips())))] == [3, 2, 1]


def test_a_duplicate_is_acknowledged_again_and_moves_nothing(space: Space) -> None:
    runs = runs_of_laptop(a_laptop(2))
    assert space.take(runs).acks == space.take(runs).acks == [runs[0].hash]
    with space.look() as look:
        assert look.head()[0] == 2


def test_a_run_whose_predecessor_was_lost_is_not_stored_and_the_hub_says_so(space: Space) -> None:
    first, second = runs_of_laptop(a_laptop(70))
    taken = space.take([second])
    assert taken.lacking and taken.acks == []
    taken = space.take([first, second])
    assert not taken.lacking and taken.acks == [second.hash]


def test_a_fork_is_stored_as_a_branch_and_told(space: Space) -> None:
    laptop = a_laptop(1)
    space.take(runs_of_laptop(laptop))
    clone = laptop.clone()
    laptop.write(RECORD, "a", "1")
    clone.write(RECORD, "b", "1")
    assert not space.take(runs_of_laptop(laptop)).forked
    taken = space.take(runs_of_laptop(clone))
    assert taken.forked and not taken.bad
    with space.look() as look:
        assert {tip.hash for tip in look.tips()} == {laptop.newest, clone.newest}


def test_more_branches_of_one_replica_than_a_clone_could_make_are_refused_by_name(space: Space) -> None:
    laptop = a_laptop(1)
    space.take(runs_of_laptop(laptop))
    taken = []
    for i in range(MAX_TIPS + 1):
        clone = laptop.clone()
        clone.write(RECORD, "a", str(i))
        taken.append(space.take(runs_of_laptop(clone)))
    assert [len(done.bad) for done in taken] == [0] * MAX_TIPS + [1]


def test_two_pushes_at_once_leave_no_gap_and_lose_nothing(space: Space) -> None:
    pushes = [runs_of_laptop(a_laptop(20, number)) for number in range(1, 7)]
    threads = [threading.Thread(target=space.take, args=(runs,)) for runs in pushes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with space.look() as look:
        assert look.head()[0] == len({row.tip.hash for row in look.feed_after(0, 1000)}) == 120


def test_a_database_that_is_locked_or_is_none_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fourpermille_desktop.hub.database.BUSY_MS", 20)
    made = open_store(tmp_path / "hub")
    with closing(sqlite3.connect(tmp_path / "hub" / "hub.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        with pytest.raises(DatabaseBusy):
            made.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(1)))
        other.execute("rollback")
    assert made.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(1))).acks
    made.close()
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "hub.db").write_bytes(b"not a database, but long enough to be looked at" * 100)
    (tmp_path / "file").write_text("in the way")
    for folder in ("broken", "file"):
        with pytest.raises(HubDatabaseUnknown):
            open_store(tmp_path / folder)
    for database in ("nonsense", "nosuch://x", "postgresql+nodriver://x"):
        with pytest.raises(HubDatabaseUnknown):
            open_store(tmp_path, database)


def test_a_hub_keeps_its_name_and_its_files_are_private(tmp_path: Path) -> None:
    first = open_store(tmp_path / "hub")
    name = first.id
    first.close()
    second = open_store(tmp_path / "hub")
    assert second.id == name
    second.close()
    assert (tmp_path / "hub").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "hub" / "hub.db").stat().st_mode & 0o777 == 0o600
