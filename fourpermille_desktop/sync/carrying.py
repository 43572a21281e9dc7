"""What any node puts into a bundle and takes out of one, a space at a time; a laptop and a hub do it alike."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from fourpermille_desktop.ledger import wire
from fourpermille_desktop.ledger.canonical import NotCanonical
from fourpermille_desktop.ledger.tips import Chains, Tip
from fourpermille_desktop.ledger.wire import BadRun, Decoded, Limits, Run
from fourpermille_desktop.sync import locks
from fourpermille_desktop.sync.bundle import Part

PORTION = 256  # commits read at a time
PART_BYTES = 2_000_000  # canonical bytes of one envelope, some 200 kB once packed
PART_RUNS, PART_CHANGES = 1000, 20_000
LEVEL = 15  # of zstd: a tenth smaller than level 9; a bundle is packed once and carried for days
SLICE_CHANGES = 200  # stored in one transaction, so that saving never waits for a stick
LIMITS = Limits(packed_bytes=1024 * 1024)

Tell = Callable[[int, int], None]


class Taker(Protocol):
    """One space of a node that reads a bundle."""

    def key_of(self, replica: bytes) -> bytes | None: ...
    def holds(self, tip: Tip) -> bool: ...
    def store(self, runs: Sequence[Run]) -> int:
        """One transaction; every run follows what is held. Returns the changes that were new."""
        ...


@dataclass
class Taken:
    """What came of one part."""

    new: int = 0  # changes
    waiting: list[BadRun] = field(default_factory=list)  # something before them is not here yet
    bad: list[BadRun] = field(default_factory=list)  # not as their author signed them, or of a newer version


# --- into a bundle ---


def parts_of(chains: Chains, space: bytes, tips: Collection[Tip], seal_for: Collection[bytes]) -> Iterator[Part]:
    """Everything up to these tips, oldest first in each chain."""
    for runs in _gathered(_runs_of(chains, tips)):
        raw = wire.pack(wire.encode(space, runs), LEVEL)
        commits, changes = sum(len(run.commits) for run in runs), sum(run.changes for run in runs)
        yield Part(space, locks.locked(raw, seal_for) if seal_for else raw, bool(seal_for), commits, changes)


def _runs_of(chains: Chains, tips: Collection[Tip]) -> Iterator[Run]:
    replicas = [tip.replica for tip in tips]
    for replica in sorted(set(replicas)):
        told: set[bytes] = set()
        for tip in sorted(tip for tip in tips if tip.replica == replica):
            path = _path(chains, tip, told)
            if replicas.count(replica) > 1:  # branches of one chain share its beginning
                told |= {step.hash for step in path}
            portions = (chains.load(path[start : start + PORTION]) for start in range(0, len(path), PORTION))
            yield from wire.each_run(commit for portion in portions for commit in portion)


def _path(chains: Chains, tip: Tip, told: Collection[bytes]) -> list[Tip]:
    path: list[Tip] = []
    for step in chains.ancestry(tip):
        if step.hash in told:
            break
        path.append(step)
    return path[::-1]


def _gathered(runs: Iterator[Run]) -> Iterator[list[Run]]:
    gathered: list[Run] = []
    size = changes = 0
    for run in runs:
        size, changes = size + run.size(), changes + run.changes
        if gathered and (size > PART_BYTES or changes > PART_CHANGES or len(gathered) == PART_RUNS):
            yield gathered
            gathered, size, changes = [], run.size(), run.changes
        gathered.append(run)
    if gathered:
        yield gathered


# --- out of a bundle ---


def take(taker: Taker, space: bytes, raw: bytes) -> Taken:
    """Store what is proven and follows what is held, as a hub does with a push; name the rest.

    `raw` is a part, unsealed. NotCanonical where nothing in it can be told apart.
    """
    decoded = read(taker, space, raw)
    taken = Taken()
    for run in decoded.bad:
        (taken.waiting if run.lacks_start else taken.bad).append(run)
    for runs in _slices(_following(taker, decoded.runs, taken)):
        taken.new += taker.store(runs)
    return taken


def read(taker: Taker, space: bytes, raw: bytes) -> Decoded:
    """What is in a part, proven; nothing is stored."""
    decoded = wire.decode(wire.unpack(raw, LIMITS.inflated_bytes), LIMITS, taker.key_of)
    if decoded.space != space:
        raise NotCanonical("runs of another space")
    return decoded


def _following(taker: Taker, runs: Sequence[Run], taken: Taken) -> Iterator[Run]:
    """Those whose predecessor is held, or comes before them here."""
    come: set[bytes] = set()
    for run in runs:
        if run.first_n > 1 and run.prev not in come and not taker.holds(Tip(run.replica, run.first_n - 1, run.prev)):
            taken.waiting.append(BadRun(run.replica, run.first_n, run.last_n, "what comes before is missing"))
            continue
        come |= {commit.hash for commit in run.commits}
        yield run


def _slices(runs: Iterator[Run]) -> Iterator[list[Run]]:
    waiting: list[Run] = []
    for run in runs:
        waiting.append(run)
        if sum(one.changes for one in waiting) >= SLICE_CHANGES:
            yield waiting
            waiting = []
    if waiting:
        yield waiting
