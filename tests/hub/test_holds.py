"""What a hub keeps back, on both databases: it keeps its place, is sealed to others, and is fed again when decided."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fourpermille_desktop.hub import holds, members
from fourpermille_desktop.hub.holds import Holds, Viewer
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.ledger import dialogue, signing
from fourpermille_desktop.ledger.canonical import b64, encode
from fourpermille_desktop.ledger.commit import FIELD_SPACE, lacks_values, seal
from fourpermille_desktop.ledger.dialogue import feed_hash
from fourpermille_desktop.ledger.messages import NOTHING_FED, Request, VectorRequest
from fourpermille_desktop.ledger.wire import Run
from tests.hub.postgres import HubDatabase
from tests.ledger.nodes import MemoryLaptop

RECORD = bytes(15) + b"r"
ACTOR = bytes(16)  # of every laptop in memory


@pytest.fixture
def store(hub_database: HubDatabase) -> Iterator[Store]:
    made = hub_database.open()
    Members(made).found()
    yield made
    made.close()


def let_in(store: Store, laptop: MemoryLaptop, role: str, actor: bytes = ACTOR) -> None:
    with store.writing() as conn:
        serial = len(conn.execute(members.device.select()).all()) + 1
        listed = encode({b64(FIELD_SPACE): role})
        row = {"serial": serial, "device": key(laptop), "actor": actor, "spaces": listed}
        conn.execute(members.device.insert().values(**row, expires=0, seen=0, revoked=None))


def key(laptop: MemoryLaptop) -> bytes:
    return signing.public_key(laptop.device)


def a_laptop(number: int, changes: int = 3) -> MemoryLaptop:
    laptop = MemoryLaptop(number)
    for i in range(changes):
        laptop.write(RECORD, f"f{number}_{i}", "1")
    laptop.sign()
    return laptop


def push(store: Store, laptop: MemoryLaptop) -> list[Run]:
    runs = laptop.unacknowledged(b"", 10**9)
    store.space(FIELD_SPACE).take(runs)
    return runs


def read(store: Store, viewer: Viewer | None = None) -> dialogue.Answer:
    space = store.space(FIELD_SPACE, viewer)
    return dialogue.answer(space, Request(None, [], bytes(32), []), space.take([]))


def is_true_feed(store: Store) -> bool:
    """Every feed hash follows from the one before, without a gap, commits fed twice included."""
    with store.space(FIELD_SPACE).look() as look:
        at, rows = NOTHING_FED, look.feed_after(0, 1000)
        for seq, row in enumerate(rows, 1):
            at = feed_hash(at, [row.tip.hash])
            if look.feed_at(seq) != at:
                return False
        return look.head() == (len(rows), at)


def test_a_held_run_is_whole_for_its_author_and_sealed_for_others_and_nothing_behind_it_waits(store: Store) -> None:
    bad, good = a_laptop(1), a_laptop(2)
    let_in(store, bad, "reader")
    let_in(store, good, "agent")
    held = push(store, bad)
    fine = push(store, good)
    mine, theirs = read(store, Viewer(key(bad))), read(store, Viewer(key(good)))
    assert list(mine.page) == held + fine and mine.cursor == theirs.cursor and mine.vector == theirs.vector
    assert isinstance(theirs.page[0], Run) and [run.hash for run in theirs.page if isinstance(run, Run)] == [
        run.hash for run in held + fine
    ]
    assert all(lacks_values(commit) for commit in theirs.page[0].commits)
    assert list(theirs.page[1:]) == fine
    assert [hold.reason for hold in mine.holds] == ["may-not-write"] * 3 and {h.reason for h in theirs.holds} == {""}
    assert {hold.reason for hold in read(store, Viewer(key(good), True)).holds} == {"may-not-write"}
    assert is_true_feed(store)


def test_a_decision_feeds_the_run_again_and_only_a_release_opens_it(store: Store) -> None:
    bad = a_laptop(1)
    let_in(store, bad, "reader")
    (run,) = push(store, bad)
    decided, other = Holds(store), run.commits[1].hash
    assert decided.count(FIELD_SPACE) == 3
    assert decided.refuse(FIELD_SPACE, other, b"s" * 16, "no") and decided.count(FIELD_SPACE) == 2
    page = read(store).page
    assert len(page) == 2 and all(lacks_values(c) for r in page if isinstance(r, Run) for c in r.commits)
    assert [one.note for one in read(store, Viewer(key(bad))).holds if one.is_refused] == ["no"]
    for commit in run.commits:
        assert decided.release(FIELD_SPACE, commit.hash)
        assert not decided.refuse(FIELD_SPACE, commit.hash), "what everybody has cannot be kept back any more"
    assert list(read(store).page) == [run] * 5 and not read(store).holds
    assert not decided.release(FIELD_SPACE, bytes(32)) and decided.listed() == []
    assert is_true_feed(store)


def test_a_push_again_is_acknowledged_and_keeps_its_decision(store: Store) -> None:
    bad = a_laptop(1)
    let_in(store, bad, "reader")
    (run,) = push(store, bad)
    Holds(store).release(FIELD_SPACE, run.commits[0].hash)
    before = read(store)
    taken = store.space(FIELD_SPACE).take([run])
    assert taken.acks == [run.hash] and read(store) == before


def test_the_sealed_form_is_kept_until_the_whole_one_comes_and_is_then_fed_again(store: Store) -> None:
    laptop = a_laptop(1)
    let_in(store, laptop, "agent")
    (run,) = laptop.unacknowledged(b"", 10**9)
    blank = Run(tuple(seal(commit) for commit in run.commits))
    space = store.space(FIELD_SPACE)
    assert space.take([blank]).acks == [run.hash]
    asked = read(store)
    assert list(asked.page) == [blank] and {tip.hash for tip in asked.want} == {commit.hash for commit in run.commits}
    assert space.take([blank]).acks == [run.hash] and asked == read(store), "sealed again is nothing new"
    assert space.take([run]).acks == [run.hash]
    after = read(store)
    assert list(after.page) == [run, run] and not after.want and is_true_feed(store)
    assert space.take([blank]).acks == [run.hash] and read(store) == after, "whole is never sealed again"


def test_who_asks_for_a_commit_gets_it_whole_or_learns_that_it_is_held(store: Store) -> None:
    bad, good = a_laptop(1, 70), a_laptop(2)
    let_in(store, bad, "reader")
    let_in(store, good, "agent")
    runs, fine = push(store, bad), push(store, good)
    held = bad.tip(runs[1].commits[2].hash)
    free = good.tip(fine[0].commits[1].hash)
    Holds(store).release(FIELD_SPACE, bad.tip(runs[0].commits[5].hash).hash)
    space = store.space(FIELD_SPACE)
    with space.look() as look:
        tips = look.tips()
    asked = VectorRequest(tips, want=[held, free, bad.tip(runs[0].commits[5].hash)])
    told = dialogue.answer_vector(space, asked, space.take([]))
    assert {run.hash for run in told.page if isinstance(run, Run)} == {runs[0].hash, fine[0].hash}
    assert held.hash in {hold.tip.hash for hold in told.holds} and free.hash not in {h.tip.hash for h in told.holds}


def test_two_people_who_decide_at_once_let_it_go_once(store: Store) -> None:
    from concurrent.futures import ThreadPoolExecutor

    bad = a_laptop(1, 1)
    let_in(store, bad, "reader")
    (run,) = push(store, bad)
    with ThreadPoolExecutor(4) as people:
        done = list(people.map(lambda _i: Holds(store).release(FIELD_SPACE, run.hash), range(4)))
    assert done.count(True) == 1 and list(read(store).page) == [run, run] and is_true_feed(store)


def test_a_hub_without_the_organisations_key_carries_and_judges_nothing(hub_database: HubDatabase) -> None:
    store = hub_database.open()
    Members(store).carry_for(signing.public_key(b"o" * 32))
    (run,) = push(store, a_laptop(1))
    assert list(read(store).page) == [run] and Holds(store).count() == 0
    store.close()


def test_every_reason_has_its_sentence_in_the_records_room() -> None:
    from fourpermille_desktop.records import held

    told = {value for name, value in vars(held).items() if name.isupper() and isinstance(value, str)}
    assert set(holds.REASONS) <= told and holds.AMEND_REASON == held.AMEND_REASON
