"""T15: every history of two laptops and a hub up to seven steps; what the search finds when a safeguard is taken out.

`make soak` goes deeper.
"""

from __future__ import annotations

from typing import Any

import pytest

from fourpermille_desktop.ledger import dialogue, merge
from tests.ledger.disks import Disk, HubDisk
from tests.ledger.explorer import Explorer, Fault, State
from tests.ledger.nodes import MemoryHub

DEPTH = 7  # some 10 s


def found(explorer: Explorer, depth: int) -> Fault:
    fault = explorer.explore(depth)
    assert fault is not None, f"{sum(explorer.counts)} states, and nothing was seen"
    return fault


def test_nothing_is_lost_in_any_history_of_seven_steps() -> None:
    explorer = Explorer()
    fault = explorer.explore(DEPTH)
    assert fault is None, f"{' / '.join(fault.history)}: {fault.what}"
    assert len(explorer.counts) == DEPTH + 1 and sum(explorer.counts) > 70_000


def test_with_one_write_nothing_is_lost_however_long_the_history() -> None:
    explorer = Explorer(most_writes=1)
    fault = explorer.explore(100)
    assert fault is None, f"{' / '.join(fault.history)}: {fault.what}"
    assert explorer.is_complete and len(explorer.counts) > 15


class WithoutRenaming(Explorer):
    def _name(self, state: State) -> Any:
        return state


def test_states_that_count_as_one_hide_no_state() -> None:
    """What is reached without taking any two for one has, renamed, been reached with it, and nothing else has."""
    plain = WithoutRenaming()
    renamed = Explorer(disks=plain.disks)
    assert plain.explore(4) is None and renamed.explore(4) is None
    assert {renamed._name(state) for state in plain._seen} == renamed._seen
    assert sum(plain.counts) > 1.5 * sum(renamed.counts)


def test_without_the_vectors_compared_an_edit_of_a_cloned_laptop_counts_as_acknowledged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The finding of the model the design rests on (T0). The steps alone show it in five; none is shorter."""
    monkeypatch.setattr(dialogue, "vector_hash", lambda _tips: bytes(32))
    explorer = Explorer(heals=False)
    fault = found(explorer, 6)
    assert len(fault.history) == 5 and len(explorer.counts) == 5
    assert sorted(fault.history) == ["A is cloned", "A syncs", "A writes", "B syncs", "B writes"]
    cloned, hub = fault.state.laptops[1], fault.state.hub
    assert edits_of(cloned) - edits_of(hub)
    assert explorer.disks.laptop(cloned).unacknowledged(MemoryHub.id, 10**6) == []


def edits_of(disk: Disk | HubDisk) -> set[bytes]:
    return {hash_ for hash_, _signed in (disk.log if isinstance(disk, Disk) else disk.feed)}


def test_with_all_synced_after_every_step_three_steps_show_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogue, "vector_hash", lambda _tips: bytes(32))
    fault = found(Explorer(), 6)
    assert fault.history == ("A is cloned", "A writes", "B writes") and fault.what.startswith("while healing: I1")


def test_a_cursor_ahead_of_the_data_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    original = dialogue._store

    def store(laptop: Any, runs: Any, *more: Any) -> None:
        original(laptop, runs[1:], *more)

    monkeypatch.setattr(dialogue, "_store", store)
    assert "I4: the cursor is ahead of the data" in found(Explorer(), 4).what


def test_a_value_that_a_clock_decided_away_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest wins: nobody named the other value, and it is gone."""
    original = merge._heads
    monkeypatch.setattr(merge, "_heads", lambda name, writes: original(name, writes)[:1])
    assert "I10" in found(Explorer(), 4).what


def test_a_hub_that_stores_the_end_of_a_chain_without_its_beginning_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    original = MemoryHub.take

    def take(self: MemoryHub, runs: Any) -> Any:
        for run in runs:
            new = [commit for commit in run.commits if commit.hash not in self.commits]
            self.commits |= {commit.hash: commit for commit in new}
            self.fed_with([commit.hash for commit in new])
        return original(self, runs)

    monkeypatch.setattr(MemoryHub, "take", take)
    assert "I6: a chain with a gap" in found(Explorer(), 6).what
