"""T15: everything that can happen to two laptops and a hub, in every order, up to so many steps (breadth first).

    python -m tests.ledger.explorer STEPS [SECONDS [WRITES]]     stops before a depth that would take longer

The dialogue, the tips and the merge are the product's own; disks are values (`tests.ledger.disks`), so that a step is a
function of disks and is worked out once. States that differ only in who sits where, or in the names of replicas, are
one state. After each step I1, I3, I4, I6 and I10 are checked; from each state both laptops sync until all is well, and
then I1, I2, I3 and I7 must hold. A fault comes with a shortest history that leads to it.

Cloning puts a copy of one laptop's disk into the other laptop. A copy put back tells the program nothing. There is one
field of one record; two states that differ only in which of two hashes is greater count as one.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tests.ledger.disks import EMPTY_HUB, Disk, Disks, HubDisk

SEATS = "AB"


class State(NamedTuple):
    """What lies on all disks: two laptops, the hub, and a copy of each that may be put back."""

    laptops: tuple[Disk, Disk]
    hub: HubDisk = EMPTY_HUB
    hub_copy: HubDisk | None = None
    copies: tuple[Disk | None, Disk | None] = (None, None)
    writes: int = 0  # so far, where their number is limited

    def with_laptop(self, who: int, disk: Disk) -> State:
        return self._replace(laptops=_put(self.laptops, who, disk))

    def turned(self) -> State:
        """The same with the seats exchanged."""
        return self._replace(laptops=self.laptops[::-1], copies=self.copies[::-1])

    def disks(self) -> list[Disk]:
        return [*self.laptops, *(copy for copy in self.copies if copy is not None)]

    def hubs(self) -> list[HubDisk]:
        return [self.hub, *([self.hub_copy] if self.hub_copy is not None else [])]


def _put(pair: tuple[Any, Any], who: int, disk: Disk) -> tuple[Any, Any]:
    return (disk, pair[1]) if who == 0 else (pair[0], disk)


@dataclass(frozen=True)
class Fault:
    history: tuple[str, ...]
    what: str
    state: State  # at the end of the history


Path = tuple[Any, ...]  # (the path before, the last step); () at the start
Step = tuple[str, State, str | None]  # its name, the state behind it, what the step itself did wrong


@dataclass
class Explorer:
    """One exploration. `disks` remembers what every step does to every disk: changed code needs a new one."""

    most_writes: int = 0  # 0: as many as there are steps
    heals: bool = True  # whether every state is healed too, or only the steps are checked
    disks: Disks = field(default_factory=Disks)
    counts: list[int] = field(default_factory=list)  # new states at depth 0, 1, 2 …

    def explore(self, depth: int, within_s: float = float("inf")) -> Fault | None:
        """The first fault; None where nothing is wrong down to that depth, or as far as `counts` says."""
        until = time.monotonic() + within_s
        start = State((Disk(0), Disk(1)))
        edge: list[tuple[State, Path]] = [(start, ())]
        self.counts = [1]
        self._met: set[State] = {start}
        self._seen: set[Any] = {self._name(start)}
        took_s = 0.0
        while edge and len(self.counts) <= depth and time.monotonic() + took_s * self._growth() <= until:
            begun = time.monotonic()
            following: list[tuple[State, Path]] = []
            for state, path in edge:
                for step in self._new_steps(state):
                    name, made, wrong = step
                    wrong = wrong or (self.disks.wrong_after_healing(*made.laptops, made.hub) if self.heals else None)
                    if wrong:
                        return Fault((*_flat(path), name), wrong, made)
                    following.append((made, (path, name)))
            edge = following
            self.counts.append(len(edge))
            took_s = time.monotonic() - begun
        return None

    @property
    def is_complete(self) -> bool:
        """Whether there is no state that was not met."""
        return self.counts[-1] == 0

    def _growth(self) -> float:
        return 1.2 * self.counts[-1] / self.counts[-2] if len(self.counts) > 1 else 1.0

    def _new_steps(self, state: State) -> Iterator[Step]:
        """The steps that do wrong or lead to a state not met before, whoever sits where."""
        for step in self._steps(state):
            _name, made, wrong = step
            if wrong:
                yield step
            elif made not in self._met:  # most repetitions are seen before anything is renamed
                self._met.add(made)
                named = self._name(made)
                if named not in self._seen:
                    self._seen.add(named)
                    yield step

    def _name(self, state: State) -> Any:
        return min(self.disks.digest(state), self.disks.digest(state.turned()))

    # --- what may happen ---

    def _steps(self, state: State) -> Iterator[Step]:
        for who, seat in enumerate(SEATS):
            disk, copy = state.laptops[who], state.copies[who]
            if not self.most_writes or state.writes < self.most_writes:
                yield from self._writes(state, who)
            yield from self._syncs(state, who)
            yield f"{seat} is copied", state._replace(copies=_put(state.copies, who, disk)), None
            if copy is not None:
                yield f"{seat} is put back", state.with_laptop(who, copy), None
            yield f"{seat} is cloned", state.with_laptop(1 - who, disk), None
        yield "hub is copied", state._replace(hub_copy=state.hub), None
        if state.hub_copy is not None:
            yield "hub is put back", state._replace(hub=state.hub_copy), None

    def _writes(self, state: State, who: int) -> Iterator[Step]:
        disk = state.laptops[who]
        used = [*(held.log for held in state.disks()), *(hub.feed for hub in state.hubs())]
        for word, names_all in (("writes", False), ("resolves", True)):
            if names_all and not self.disks.is_in_conflict(disk):
                continue
            made = self.disks.write(disk, used, names_all)
            after = state.with_laptop(who, made)._replace(writes=state.writes + bool(self.most_writes))
            yield f"{SEATS[who]} {word}", after, self.disks.wrong_between(disk.log, made.log)

    def _syncs(self, state: State, who: int) -> Iterator[Step]:
        for cut, (disk, hub, wrong) in self.disks.syncs(state.laptops[who], state.hub).items():
            named = disk._replace(nonce=self._unused(state)) if disk.is_fresh else disk
            yield f"{SEATS[who]} syncs{cut}", state.with_laptop(who, named)._replace(hub=hub), wrong

    def _unused(self, state: State) -> int:
        """The name of a replica that nobody has; in the world it is 16 random bytes."""
        used = set(self.disks.nonces(state))
        return next(nonce for nonce in range(2, 1000) if nonce not in used)


def _flat(path: Path) -> tuple[str, ...]:
    return (*_flat(path[0]), path[1]) if path else ()


def told(depth: int, within_s: float = float("inf"), most_writes: int = 0) -> Iterator[str]:
    """`name value unit` of one exploration; AssertionError with the history where something is wrong."""
    explorer = Explorer(most_writes)
    fault = explorer.explore(depth, within_s)
    of = f"_with_{most_writes}_writes" if most_writes else ""
    assert fault is None, f"{' / '.join(fault.history)}: {fault.what}"
    how = "steps, and there are no further states" if explorer.is_complete else "steps"
    yield f"every_history_of_two_laptops_and_a_hub{of} {len(explorer.counts) - 1} {how}"
    yield f"states_of_two_laptops_and_a_hub{of} {sum(explorer.counts)} states"


if __name__ == "__main__":
    given = sys.argv[1:]
    steps, seconds, writes = [*given, *["inf", "0"][len(given) - 1 :]]
    for line in told(int(steps), float(seconds), int(writes)):
        print(line)
