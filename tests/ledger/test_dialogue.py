"""The sync dialogue: one turn when all is well, nothing lost when it is not."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.errors import RecordsNotProven, VectorsDiffer
from fourpermille_desktop.ledger import messages
from fourpermille_desktop.ledger.canonical import NotCanonical, encode
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.dialogue import Taken
from fourpermille_desktop.ledger.tips import vector_hash
from fourpermille_desktop.ledger.wire import Limits, Run
from tests.ledger.legal import json_like
from tests.ledger.nodes import Crash, Line, MemoryHub, MemoryLaptop, sync

A_RECORD = b"record number 1."


def two_laptops_and_a_hub() -> tuple[MemoryLaptop, MemoryLaptop, MemoryHub]:
    one, two, hub = MemoryLaptop(1), MemoryLaptop(2), MemoryHub()
    for laptop in (one, two):
        sync(laptop, hub)
    return one, two, hub


def test_ten_changes_are_one_turn_and_nothing_to_do_is_one_turn() -> None:
    one, two, hub = two_laptops_and_a_hub()
    for i in range(10):
        one.write(A_RECORD, f"f{i}", "1")
    for laptop, pushed, pulled in ((one, 10, 0), (two, 0, 10), (one, 0, 0), (two, 0, 0)):
        line = Line()
        tally = sync(laptop, hub, line)
        assert (line.turns, tally.pushed, tally.pulled, tally.slow) == (1, pushed, pulled, False)
    assert one.commits == two.commits == hub.commits


def test_own_commits_come_back_as_numbers_only() -> None:
    one, _two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "notes", "never twice over the line")
    one.sign()
    request = messages.Request(one.cursor(hub.id), one.own_tips(), bytes(32), one.unacknowledged(hub.id, 1_000_000))
    answer = hub.answered(messages.to_bytes(FIELD_SPACE, request), True, 1_000_000)
    assert b"never twice" not in answer and b'"order":[["' in answer


def test_a_lost_answer_means_the_same_again_and_nothing_is_doubled() -> None:
    one, two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")
    with pytest.raises(Crash):
        sync(one, hub, Line("unheard"))
    assert len(hub.commits) == 1 and one.acked == {}
    assert sync(one, hub).pushed == 1
    assert len(hub.feed) == 1
    sync(two, hub)
    assert two.state("sample", A_RECORD).shown("ph") == "6.5"


def test_what_two_people_wrote_apart_stays_twice_until_one_of_them_has_seen_both() -> None:
    one, two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")
    two.write(A_RECORD, "ph", "5.6")
    for laptop in (one, two, one, two, one):
        sync(laptop, hub)
        if laptop is one and len(one.commits) == 2:
            assert one.state("sample", A_RECORD).differing() == ("ph",)
    two.write(A_RECORD, "ph", "6.5")
    sync(two, hub), sync(one, hub)
    assert one.state("sample", A_RECORD).differing() == ()


def test_a_hub_restored_from_a_backup_is_filled_again_with_other_peoples_commits_too() -> None:
    one, two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")
    sync(one, hub)
    backup = hub.backup()
    one.write(A_RECORD, "notes", "after the backup")
    sync(one, hub)
    two.write(A_RECORD, "soc", "1.2")
    sync(two, hub)
    restored = backup  # `one` never comes back: `two` brings its commit
    tally = sync(two, restored)
    assert tally.slow and restored.commits == two.commits and len(restored.commits) == 3
    assert not sync(two, restored).slow


def test_an_empty_hub_under_the_same_name_is_filled_again() -> None:
    one, two, hub = two_laptops_and_a_hub()
    for i in range(5):
        one.write(A_RECORD, f"f{i}", "1")
    sync(one, hub), sync(two, hub)
    empty = MemoryHub()
    sync(two, empty)
    assert empty.commits == one.commits


def test_a_restored_laptop_gets_its_own_later_commits_back() -> None:
    one, _two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")
    sync(one, hub)
    backup = one.clone()
    last = one.write(A_RECORD, "ph", "6.6")
    sync(one, hub)
    sync(backup, hub)
    assert backup.state("sample", A_RECORD).shown("ph") == "6.6"
    assert backup.newest == last.hash
    assert sync(backup, hub).forked is False


def test_a_cloned_laptop_is_told_and_writes_under_a_new_name() -> None:
    one, two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")
    sync(one, hub)
    clone = one.clone()
    one.write(A_RECORD, "notes", "by the first")
    clone.write(A_RECORD, "soc", "by the clone")
    before = clone.replica
    sync(one, hub)
    assert sync(clone, hub).forked
    assert clone.replica != before
    for laptop in (one, clone, two, one):
        sync(laptop, hub)
    assert one.commits == clone.commits == two.commits == hub.commits and len(hub.commits) == 3
    assert vector_hash(one.tips()) == vector_hash(hub.tips()) and len(hub.tips()) == 2


def test_pages_as_small_as_one_run_bring_everything() -> None:
    one, two, hub = two_laptops_and_a_hub()
    for i in range(9):
        one.write(A_RECORD, f"f{i}", "1")
        sync(one, hub)
    line = Line()
    sync(two, hub, line, room=1)
    assert two.commits == hub.commits and line.turns == 9


def test_a_crash_between_slices_keeps_what_was_stored_and_goes_on_from_there() -> None:
    one, two, hub = two_laptops_and_a_hub()
    for i in range(450):
        one.write(A_RECORD, f"f{i}", "1")
    sync(one, hub)
    two.takes_before_a_crash = 1
    with pytest.raises(Crash):
        sync(two, hub)
    cursor = two.cursor(hub.id)
    assert cursor and cursor.seq == len(two.commits) == 256  # four runs of 64: the first slice over 200 changes
    two.takes_before_a_crash = -1
    assert sync(two, hub).pulled == 450 - 256


def test_a_page_with_a_forged_run_is_not_stored_and_its_beginning_is() -> None:
    one, two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")
    sync(one, hub)
    one.write(A_RECORD, "ph", "6.6")
    sync(one, hub)
    last = hub.commits[hub.feed[-1]]
    object.__setattr__(last, "signature", bytes(64))
    with pytest.raises(RecordsNotProven):
        sync(two, hub)
    assert list(two.commits) == hub.feed[:1]


def test_the_wrong_runs_of_a_push_are_named_and_the_others_stored() -> None:
    one, two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")
    one.sign()
    object.__setattr__(one.commits[one.newest], "signature", bytes(64))
    tally = sync(one, hub)
    assert [bad.first_n for bad in tally.bad] == [1] and hub.commits == {}
    two.write(A_RECORD, "ph", "6.4")
    assert sync(two, hub).pushed == 1


def test_a_hub_that_says_more_for_ever_is_not_believed() -> None:
    one, _two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")
    sync(one, hub)

    class ForEver(MemoryHub):
        def answered(self, raw: bytes, is_sync: bool, room: int) -> bytes:
            told = json.loads(super().answered(raw, is_sync, room))
            return encode(told | {"more": True} if is_sync else told)

    hub.__class__ = ForEver
    line = Line()
    sync(one, hub, line)
    assert line.turns < 5


def test_a_hub_that_never_takes_what_it_acknowledges_ends_in_an_alarm() -> None:
    one, _two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")

    class Liar(MemoryHub):
        def take(self, runs: Sequence[Run]) -> Taken:
            return Taken([run.hash for run in runs])

    hub.__class__ = Liar
    with pytest.raises(VectorsDiffer):
        sync(one, hub)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_json_in_the_place_of_any_part_of_a_message_is_refused_by_name(data: st.DataObject) -> None:
    one, two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")
    one.sign()
    is_sync = data.draw(st.booleans())
    push = one.unacknowledged(hub.id, 10**6)
    asks = messages.Request(one.cursor(hub.id), one.own_tips(), bytes(32), push)
    slow = messages.VectorRequest(one.tips(), one.own_tips(), push)
    raw = messages.to_bytes(FIELD_SPACE, asks if is_sync else slow)
    answer = hub.answered(raw, is_sync, 10**6)
    for held, reads in ((raw, _read_request), (answer, _read_answer)):
        parts = json.loads(held)
        name = data.draw(st.sampled_from(sorted(parts)))
        parts[name] = data.draw(json_like)
        with contextlib.suppress(NotCanonical):
            reads[is_sync](encode(parts), FIELD_SPACE, Limits(), two.key_of)


_read_request = {True: messages.request_from, False: messages.vector_request_from}
_read_answer = {True: messages.answer_from, False: messages.vector_answer_from}


def test_messages_survive_the_wire() -> None:
    one, two, hub = two_laptops_and_a_hub()
    one.write(A_RECORD, "ph", "6.5")
    sync(one, hub), sync(two, hub)
    two.write(A_RECORD, "ph", "6.7")
    two.sign()
    cursor = two.cursor(hub.id)
    request = messages.Request(cursor, two.own_tips(), vector_hash(two.tips()), two.unacknowledged(hub.id, 10**6))
    raw = messages.to_bytes(FIELD_SPACE, request)
    assert messages.request_from(raw, FIELD_SPACE, Limits(), two.key_of) == messages.Request(
        cursor, request.held, request.vector, request.push, []
    )


def test_a_hub_that_lost_the_first_commit_of_a_replica_gets_it_again() -> None:
    one, _two, hub = two_laptops_and_a_hub()
    empty = hub.backup()
    one.write(A_RECORD, "ph", "6.5")
    sync(one, hub)
    one.write(A_RECORD, "ph", "6.6")
    one.cursors.clear()  # as after a crash between acknowledgement and page
    tally = sync(one, empty)
    assert tally.bad == [] and empty.commits == one.commits
