"""T2: a real laptop and a real hub are killed at any marked place of their code, on SQLite and PostgreSQL, and go on.

A dozen places here; every one, and kills at random moments, in `make soak`. Proves I1, I2, I3, I4, I5, I6, I8.
"""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.ledger.commit import FIELD_SPACE, Commit
from fourpermille_desktop.ledger.dialogue import feed_hash
from fourpermille_desktop.ledger.messages import NOTHING_FED
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.sync import client
from tests.hub.postgres import HubDatabase
from tests.ledger import oracle
from tests.sync import victim
from tests.sync.real_team import RealLaptop, a_folder
from tests.sync.victim import RECORDS, hub_process, marks, saved, started

LAPTOP_MARKS = [
    "log.row_written",
    "apply.row_away",
    "store.before_commit",
    "exchange.signed_one",
    "exchange.commit_stored",
    "exchange.acked",
    "exchange.rekeyed",
    "client.answer_begins",
]
HUB_MARKS = ["hub.rows_inserted", "hub.committed"]


@dataclass
class Place:
    """A laptop whose disk was cloned, and a hub that holds what the clone and a colleague wrote to the same records."""

    folder: Path
    database: HubDatabase

    def laptop(self) -> RealLaptop:
        return RealLaptop(self.folder / "laptop")


def _prepared(folder: Path, database: HubDatabase) -> Place:
    with hub_process(database.arguments) as (_process, url):
        laptop = RealLaptop(folder / "laptop")
        for record in RECORDS:
            laptop.records.commit([Edit("sample", record, {"code": "K", "notes": "first"})])
        client.sync(laptop.records, url)
        clone, other = laptop.clone(), RealLaptop(folder / "other")
        client.sync(other.records, url)
        for who in (clone, other):
            for record in RECORDS[:2]:
                who.records.commit([Edit("sample", record, {"notes": who.folder.name})])
            client.sync(who.records, url)
        for who in (laptop, clone, other):
            who.close()
    return Place(folder, database)


def _is_whole(laptop: RealLaptop, store: Store) -> None:
    """I4, I6 and the tables, right after the end of a process."""
    mine, fed = laptop.log(), _fed(store)
    theirs = {commit.hash for commit in fed}
    assert oracle.is_without_gap(mine) and oracle.is_without_gap({c.hash: c for c in fed}), "I6"
    assert len(fed) == len(theirs), "I3"
    cursor = laptop.exchange.cursor(store.id)
    if cursor:
        assert {commit.hash for commit in fed[: cursor.seq]} <= set(mine), "I4: the cursor is ahead"
    assert laptop.acknowledged(store.id) <= theirs, "I4: acknowledged, and not there"
    before = laptop.records.tables_digest()
    laptop.records.rebuild()
    assert laptop.records.tables_digest() == before, "a commit is half in the tables"


def _fed(store: Store) -> list[Commit]:
    with store.space(FIELD_SPACE).look() as look:
        rows = look.feed_after(0, 10**6)
        at = NOTHING_FED
        for seq, row in enumerate(rows, start=1):
            at = feed_hash(at, [row.tip.hash])
            assert look.feed_at(seq) == at, "the feed is not dense"
        assert look.head()[0] == len(rows)
        return look.load([row.tip for row in rows])


def _ends_equal(place: Place, url: str) -> None:
    laptop = place.laptop()
    for _ in range(3):
        client.sync(laptop.records, url)
    store = place.database.open()
    assert set(laptop.log()) == {commit.hash for commit in _fed(store)}, "I2"
    _is_whole(laptop, store)
    store.close()
    laptop.close()


def laptop_killed_at(place: Place, mark: str) -> bool:
    """Whether the mark was reached; everything that must hold is asserted."""
    with hub_process(place.database.arguments) as (_process, url):
        child = started(["laptop", str(place.folder / "laptop"), url, "2"], mark)
        told = child.communicate(timeout=120)[0]
        assert child.returncode in (0, -signal.SIGKILL), told
        laptop, store = place.laptop(), place.database.open()
        assert saved(told) <= set(laptop.log()), "I1: said to be saved, and gone"
        _is_whole(laptop, store)
        laptop.close()
        store.close()
        _ends_equal(place, url)
    return child.returncode != 0


def hub_killed_at(place: Place, mark: str) -> bool:
    laptop = place.laptop()
    laptop.records.commit([Edit("sample", RECORDS[0], {"notes": "before the hub ends"})])
    with laptop.records.writing() as conn:  # it thinks that the hub was put back: both ways of asking are gone through
        conn.exec_driver_sql("update cursor set feed = ?", (bytes(32),))
    other = RealLaptop(place.folder / "other")
    other.records.commit([Edit("sample", RECORDS[1], {"notes": "by a colleague whose chain goes on"})])
    with hub_process(place.database.arguments, mark) as (process, url):
        for who in (laptop, other):
            try:
                client.sync(who.records, url)
            except AppError as error:
                assert error.sentence()
        was_killed = process.poll() is not None or _ends_soon(process)
    store = place.database.open()
    _is_whole(laptop, store)
    store.close()
    laptop.close()
    with hub_process(place.database.arguments) as (_process, url):
        client.sync(other.records, url)
        other.close()
        _ends_equal(place, url)
    return was_killed


def _ends_soon(process: subprocess.Popen[str]) -> bool:
    try:
        return process.wait(timeout=1) == -signal.SIGKILL
    except subprocess.TimeoutExpired:
        return False


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    folder = a_folder()
    yield _prepared(folder, HubDatabase(folder / "hub"))
    shutil.rmtree(folder)


@pytest.mark.parametrize("mark", LAPTOP_MARKS)
def test_a_laptop_killed_there_has_all_it_saved_and_goes_on(place: Place, mark: str) -> None:
    assert laptop_killed_at(place, mark)


@pytest.mark.parametrize("mark", HUB_MARKS)
def test_a_hub_killed_there_keeps_what_it_acknowledged_and_goes_on(
    tmp_path: Path, hub_database: HubDatabase, mark: str
) -> None:
    assert hub_killed_at(_prepared(tmp_path, hub_database), mark)


def test_the_marks_named_here_are_in_the_product() -> None:
    there_are = marks("log", "apply", "store", "exchange", "client", "hub", "service")
    assert {*LAPTOP_MARKS, *HUB_MARKS} <= set(there_are) and len(there_are) >= 35


def soak(kills: int) -> Iterator[str]:
    """Every mark at its first, second and fifth passing, then kills at random moments; a line of figures each."""
    from tests.hub.postgres import running_server

    with running_server() as server:
        for mark in marks("log", "apply", "store", "exchange", "client"):
            reached = [_in_a_new_place(None, laptop_killed_at, f"{mark}:{nth}") for nth in (1, 2, 5)]
            assert any(reached), f"{mark} was never reached"
            yield f"kill_laptop_at_{mark} {sum(reached)} kills"
        for mark in marks("hub", "service"):
            reached = []
            for _ in range(2):
                reached.append(_in_a_new_place(None, hub_killed_at, mark))
                with server.database() as url:
                    reached.append(_in_a_new_place(url, hub_killed_at, mark))
            assert any(reached), f"{mark} was never reached"
            yield f"kill_hub_at_{mark} {sum(reached)} kills"
    yield f"kill_laptop_at_random_moments {_at_random(kills)} kills"
    shutil.rmtree(_template())


def _in_a_new_place(url: str | None, kill: object, mark: str) -> bool:
    folder = a_folder()
    try:
        if url is None:
            shutil.copytree(_template(), folder, dirs_exist_ok=True)
        place = (
            Place(folder, HubDatabase(folder / "hub")) if url is None else _prepared(folder, HubDatabase(folder, url))
        )
        return kill(place, mark)  # type: ignore[operator,no-any-return]
    finally:
        shutil.rmtree(folder)


@cache
def _template() -> Path:
    """Made once; every kill begins with a copy."""
    folder = a_folder()
    _prepared(folder, HubDatabase(folder / "hub"))
    return folder


def _at_random(kills: int) -> int:
    folder, dice = a_folder(), random.Random(4)
    place = _prepared(folder, HubDatabase(folder / "hub"))
    with hub_process(place.database.arguments) as (_process, url):
        for _ in range(kills):
            child = victim.started(["laptop", str(folder / "laptop"), url, "1000"])
            assert child.stdout
            first = child.stdout.readline()
            time.sleep(dice.uniform(0, 0.4))
            child.kill()
            told = first + child.communicate()[0]
            laptop, store = place.laptop(), place.database.open()
            assert saved(told) <= set(laptop.log()), "I1"
            _is_whole(laptop, store)
            laptop.close()
            store.close()
        _ends_equal(place, url)
    shutil.rmtree(folder)
    return kills
