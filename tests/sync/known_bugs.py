"""Mistakes that other sync systems shipped, each made on purpose in our code, and the test that must see it.

    python -m tests.sync.known_bugs          every bug in a process of its own: `L3 caught tests/…::test_…` or `MISSED`

A row is one of what went wrong for users of other systems (the numbers L1 to L25 of the design); `B…` are our own.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import itertools
import os
import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from fourpermille_desktop import nearby_session
from fourpermille_desktop.hub import blobs, taking
from fourpermille_desktop.hub import store as hub_store
from fourpermille_desktop.ledger import canonical, dialogue, merge, wire
from fourpermille_desktop.records import apply, database, exchange, log, shapes, spaces
from fourpermille_desktop.records import store as records_store

Mistake = Callable[[], None]


@dataclass(frozen=True)
class Bug:
    number: str
    what: str
    make: Mistake
    seen_by: str  # the test that fails while the bug is in


def put(place: Any, name: str, value: Any) -> Mistake:
    return lambda: setattr(place, name, value)


def wrap(place: Any, name: str, made: Callable[[Any], Any]) -> Mistake:
    """Replace a function by what is made of it."""
    return lambda: setattr(place, name, made(getattr(place, name)))


def nothing(*_args: Any, **_named: Any) -> None:
    return None


def _cursor_first(original: Any) -> Any:
    def store_page(laptop: Any, reply: Any, *more: Any) -> Any:
        laptop.take([], reply.hub, (), reply.cursor)
        return original(laptop, reply, *more)

    return store_page


def _no_slow_path(*_args: Any) -> Iterator[Any]:
    return iter(())


def _by_number(original: Any) -> Any:
    def held_near(self: Any, run: Any) -> Any:
        held = original(self, run)
        numbers = {n for n, _prev in held.values()}
        return held | {c.hash: (c.header.n, c.prev) for c in run.commits if c.header.n in numbers}

    return held_near


def _with_a_gap(original: Any) -> Any:
    def append_to_feed(conn: Any, space: bytes, names: Any) -> None:
        original(conn, space, names)
        moved = hub_store.sa.update(hub_store.feed).where(hub_store.feed.c.space == space)
        conn.execute(moved.values(head=hub_store.feed.c.head + 1))

    return append_to_feed


def _same_ids() -> None:
    calls = itertools.count()
    records_store.new_id = lambda: (1 + next(calls) // 2).to_bytes(16, "big")  # type: ignore[assignment]


def _one_per_code(original: Any) -> Any:
    def insert_row(conn: Any, space: Any, type_: str, rid: Any, id_: Any, values: Any, *more: Any) -> None:
        code = values.get("code")
        if code and conn.exec_driver_sql(f"select 1 from {type_} where code = ?", (code,)).first():
            return
        original(conn, space, type_, rid, id_, values, *more)

    return insert_row


def _absent_is_deleted(original: Any) -> Any:
    def take(self: Any, runs: Any, *more: Any, **named: Any) -> int:
        stored: int = original(self, runs, *more, **named)
        with self.records.writing() as conn, apply.applying(conn):
            conn.exec_driver_sql("update sample set deleted = 1" if not runs else "select 1")
        return stored

    return take


def _half_stored(original: Any) -> Any:
    def take(self: Any, runs: Any, *more: Any) -> Any:
        with self._writer.begin() as conn:
            for run in runs:
                for commit in run.commits:
                    with contextlib.suppress(hub_store.sa.exc.IntegrityError):
                        conn.execute(
                            hub_store.tip.insert().values(
                                space=self.space, replica=run.replica, n=commit.header.n, hash=commit.hash
                            )
                        )
        return original(self, runs, *more)

    return take


def _first_wrong_run_ends_it(original: Any) -> Any:
    def opened(*args: Any, **named: Any) -> Any:
        decoded = original(*args, **named)
        if decoded.bad:
            raise canonical.NotCanonical("a run is wrong")
        return decoded

    return opened


def _one_hash_for_all(_tips: Any) -> bytes:
    return bytes(32)


def _last_once_more(original: Any) -> Any:
    return lambda self, seq, limit: original(self, max(0, seq - 1), limit)


def _forgets_seen() -> None:
    original = log._changes

    def changes(conn: Any, edit: Any, *more: Any) -> Any:
        return original(conn, log.Edit(edit.type, edit.id, edit.values, None), *more)

    log._changes = changes


def _forgets_two_values() -> None:
    """A sync that finds nothing new clears the list."""
    original = exchange.note_run

    def note_run(records: Any, *figures: Any) -> None:
        with records.writing() as conn, apply.applying(conn):
            conn.exec_driver_sql("delete from two_values")
        original(records, *figures)

    exchange.note_run = note_run


def _not_durable() -> None:
    original = database.prepare

    def prepare(connection: Any, *more: Any) -> None:
        original(connection, *more)
        connection.execute("pragma synchronous=off")

    database.prepare = prepare


def _counts_unproven(self: Any, upload: Any) -> None:
    file = self._file(upload.space, upload.sha)
    file.parent.mkdir(parents=True, exist_ok=True)
    os.replace(self._part(upload), file)


def _without_offset(self: Any, _offset: int) -> None:
    self.offset = 0


def _ends_with_its_announcement(original: Any) -> Any:
    def announced(session: Any, host: str) -> Any:
        made = original(session, host)
        close = made.close

        def close_all() -> None:
            close()
            session.hub.close()

        made.close = close_all
        return made

    return announced


def _clock_wins(name: str, writes: Any) -> Any:
    held = list(writes)
    newest = max(held, key=lambda write: write.t)
    return (merge.Head(newest.commit, newest.t, newest.values[name]),)


D, S, P = "tests/ledger/test_dialogue.py::test_", "tests/sync/test_sync.py::test_", "tests/sync/test_promises.py::test_"
HUB_STORE, MERGE = "tests/hub/test_store.py::test_", "tests/ledger/test_merge.py::test_"
BUGS = [
    Bug(
        "L1",
        "the cursor is stored before the data it covers",
        wrap(dialogue, "store_page", _cursor_first),
        f"{D}a_crash_between_slices_keeps_what_was_stored_and_goes_on_from_there",
    ),
    Bug(
        "L2",
        "a hub restored from a backup is believed to hold what it lost",
        put(dialogue, "_slow_path", _no_slow_path),
        f"{D}a_hub_restored_from_a_backup_is_filled_again_with_other_peoples_commits_too",
    ),
    Bug(
        "L3",
        "commits are known by their number, so those of a cloned laptop count as there already",
        wrap(taking.Taking, "_held_near", _by_number),
        f"{HUB_STORE}a_fork_is_stored_as_a_branch_and_told[sqlite]",
    ),
    Bug(
        "L4",
        "the numbers of the feed have gaps that a cursor may step over",
        wrap(taking, "append_to_feed", _with_a_gap),
        f"{HUB_STORE}numbers_are_dense_and_every_feed_hash_follows_from_the_one_before[sqlite]",
    ),
    Bug(
        "L5",
        "what a laptop pushed comes back to it as news",
        put(dialogue, "_held_there", lambda *_args: set()),
        f"{D}own_commits_come_back_as_numbers_only",
    ),
    Bug(
        "L6",
        "a deletion beats an edit it had not seen",
        put(merge, "_unseen", lambda *_args: ()),
        f"{MERGE}a_deletion_that_had_not_seen_an_edit_leaves_the_record_visible",
    ),
    Bug(
        "L7",
        "two values are forgotten by the next clean sync",
        _forgets_two_values,
        f"{S}two_values_typed_apart_are_kept_until_somebody_chooses",
    ),
    Bug(
        "L8",
        "2.5 and 2.50 are called two values",
        put(apply, "same_in", lambda _type: lambda _name, a, b: a == b),
        "tests/records/test_conflicts.py::test_2_5_and_2_50_are_no_contradiction",
    ),
    Bug("L9", "two machines give the same id", _same_ids, f"{P}samples_made_on_two_laptops_are_two_samples"),
    Bug(
        "L10",
        "a second record under one code is left out",
        wrap(apply, "_insert_row", _one_per_code),
        f"{P}two_samples_under_one_code_both_stay",
    ),
    Bug(
        "L11",
        "what a page does not name is taken for deleted",
        wrap(exchange.Exchange, "take", _absent_is_deleted),
        f"{P}an_empty_hub_empties_no_laptop",
    ),
    Bug(
        "L12",
        "where histories differ, one side is replaced by the other",
        put(dialogue, "lacking_there", lambda *_args: []),
        f"{D}an_empty_hub_under_the_same_name_is_filled_again",
    ),
    Bug(
        "L13",
        "a request that could not be used leaves its traces at the hub",
        wrap(hub_store.Space, "take", _half_stored),
        f"{P}nothing_of_a_request_that_could_not_be_used_stays_at_the_hub",
    ),
    Bug(
        "L14",
        "one wrong run keeps all others waiting",
        wrap(wire, "opened", _first_wrong_run_ends_it),
        "tests/hub/test_service.py::test_a_malformed_run_is_named_and_the_others_are_stored[sqlite]",
    ),
    Bug(
        "L15",
        "one clock far ahead drags all others along",
        put(log, "DAY_MS", 10**15),
        "tests/sync/test_clocks.py::test_a_clock_far_ahead_does_not_drag_the_others_along",
    ),
    Bug(
        "L16",
        "whether both hold the same is believed, not computed",
        put(dialogue, "vector_hash", _one_hash_for_all),
        f"{D}a_hub_that_never_takes_what_it_acknowledges_ends_in_an_alarm",
    ),
    Bug(
        "L17",
        "a photo counts as there before its bytes are what was announced",
        put(blobs.Blobs, "_finish", _counts_unproven),
        f"{P}a_photo_is_at_the_hub_only_when_its_bytes_are_the_announced_ones",
    ),
    Bug(
        "L18",
        "a piece for another place is refused without saying where the upload is",
        put(blobs.OffsetDiffers, "__init__", _without_offset),
        "tests/hub/test_blobs.py::test_a_piece_for_another_place_is_told_where_the_upload_is",
    ),
    Bug(
        "L19",
        "people's names travel with the field records",
        put(spaces.Pair, "of", lambda self, _type: self.field),
        f"{S}the_names_of_people_never_leave_the_laptop",
    ),
    Bug(
        "L20",
        "a session ends when its announcement is gone",
        wrap(nearby_session, "_announced", _ends_with_its_announcement),
        "tests/sync/test_nearby.py::test_a_session_goes_on_when_it_is_no_longer_announced_and_ends_when_it_is_closed",
    ),
    Bug(
        "L21",
        "latitude and longitude are merged apart",
        put(shapes.Column, "in_log", property(lambda self: self.name)),
        "tests/records/test_conflicts.py::test_a_group_of_which_one_member_differs_is_named_by_it",
    ),
    Bug(
        "L22",
        "a release writes other bytes than the specification says",
        put(
            canonical,
            "_encoded",
            canonical.json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode,
        ),
        "tests/ledger/test_format.py::test_the_program_still_writes_the_golden_files_to_the_byte",
    ),
    Bug(
        "L23",
        "a whole exchange is one transaction",
        put(dialogue, "SLICE_CHANGES", 10**9),
        f"{S}commits_arrive_in_slices_and_the_listeners_hear_which_kinds",
    ),
    Bug(
        "L24",
        "a number of the feed does not name one commit",
        wrap(hub_store.SpaceLook, "feed_after", _last_once_more),
        f"{S}syncing_again_is_one_turn_and_changes_nothing",
    ),
    Bug(
        "L25",
        "a choice replaces what its author had not been shown",
        _forgets_seen,
        "tests/records/test_conflicts.py::test_a_value_that_arrived_after_the_choice_was_shown_is_not_replaced",
    ),
    Bug(
        "B1",
        "a cloned laptop writes on under the name of both",
        put(exchange.Exchange, "rekey", nothing),
        f"{P}after_a_clone_was_met_each_writes_under_a_name_of_its_own",
    ),
    Bug(
        "B2",
        "a signature is not looked at",
        put(wire.signing, "is_signed", lambda *_args: True),
        "tests/ledger/test_wire.py::test_another_device_cannot_write_in_a_chain",
    ),
    Bug(
        "B3",
        "saved, and not yet on the disk",
        _not_durable,
        "tests/records/test_commit.py::test_every_connection_writes_ahead_with_full_sync",
    ),
    Bug(
        "B4",
        "the newest clock wins over who had seen what",
        put(merge, "_heads", _clock_wins),
        f"{MERGE}a_write_that_replaced_another_never_loses_to_it_whatever_the_clocks_say",
    ),
]


def main(named: Collection[str] = ()) -> int:
    """How many were missed. What tests import is loaded once, the tests themselves anew with each bug."""
    for module in sorted({bug.seen_by.split("::")[0][:-3].replace("/", ".") for bug in BUGS}):
        importlib.import_module(module)
    for module in [name for name in sys.modules if name.split(".")[0] == "tests" and name != __spec__.name]:
        del sys.modules[module]
    return sum(not _told(bug) for bug in BUGS if not named or bug.number in named)


def _told(bug: Bug) -> bool:
    """Run the test with the bug in, in a child of this process, and say whether it failed as it must."""
    child = os.fork()
    if child == 0:
        status = 99  # a bug that could not be made was not seen by anybody
        with contextlib.suppress(Exception):
            status = _with(bug)
        os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    word = {1: "caught", 0: "MISSED"}.get(status, f"BROKEN({status})")
    print(f"{bug.number} {word} {bug.seen_by}", flush=True)
    return status == 1


def _with(bug: Bug) -> int:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        options = ["-x", "-q", "--tb=no", "-W", "ignore"]
        bug.make()
        return int(pytest.main([bug.seen_by, *options]))


if __name__ == "__main__":
    import fourpermille_desktop.ui  # noqa: F401

    sys.exit(main(sys.argv[1:]))
