"""Who holds what: the tips of every chain of a space, their hash, and what one node lacks of another's.

Truth is a vector: replica → its newest signed commit, two of them where a disk was cloned (a fork is data, not an
error). Vectors are compared at the end of every sync; that is the safeguard against restored and cloned disks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

from fourpermille_desktop.ledger import wire
from fourpermille_desktop.ledger.canonical import b64, encode
from fourpermille_desktop.ledger.commit import Commit

PORTION = 16  # commits read at a time
MAX_TIPS = 8  # of one replica: a hub takes no more branches than this


@dataclass(frozen=True, slots=True, order=True)
class Tip:
    """A commit by its place and its name; (replica, n) alone is not unique."""

    replica: bytes
    n: int
    hash: bytes


class Chains(Protocol):
    """What any node can say about the commits of one space it holds."""

    def tips(self) -> frozenset[Tip]:
        """The newest signed commit of every branch."""
        ...

    def holds(self, tip: Tip) -> bool: ...

    def ancestry(self, tip: Tip) -> Iterator[Tip]:
        """The commit itself, then those before it, down to n = 1."""
        ...

    def load(self, tips: Collection[Tip]) -> list[Commit]:
        """The commits named, in this order."""
        ...


def vector_hash(tips: Iterable[Tip]) -> bytes:
    """One hash for a whole vector: equal hashes, equal sets of commits."""
    listed = [[b64(tip.replica), tip.n, b64(tip.hash)] for tip in sorted(tips)]
    return sha256(b"4p1000 vector 1\n" + encode(listed)).digest()


def lacking_there(chains: Chains, theirs: Collection[Tip], marks: Collection[Tip], room: int) -> list[wire.Run]:
    """Runs held here that a node with those tips lacks, oldest first in each chain, up to `room` canonical bytes.

    `marks` are its locators. A chain whose common part cannot be told yet (they hold other commits of that replica,
    none of them known here) waits for its locators.
    """
    named = [*theirs, *marks]
    known = {tip.hash for tip in named if chains.holds(tip)}
    met = {tip.replica for tip in named}
    told = {tip.replica for tip in named if tip.hash in known} | {tip.replica for tip in marks}
    runs: list[wire.Run] = []
    for tip in sorted(chains.tips() - set(theirs)):
        if tip.replica in met and tip.replica not in told:
            continue
        for run in runs_beyond(chains, tip, known, room):
            runs.append(run)
            room -= run.size()
            known.update(commit.hash for commit in run.commits)
        if room <= 0:
            break
    return runs


def runs_beyond(chains: Chains, tip: Tip, known: Collection[bytes], room: int) -> list[wire.Run]:
    """The runs of a chain up to `tip` that come after anything known, oldest first, at least one if there is any."""
    path: list[Tip] = []
    for step in chains.ancestry(tip):
        if step.hash in known:
            break
        path.append(step)
    path.reverse()
    portions = (chains.load(path[start : start + PORTION]) for start in range(0, len(path), PORTION))
    runs: list[wire.Run] = []
    for run in wire.each_run(commit for portion in portions for commit in portion):
        room -= run.size()
        if runs and room < 0:
            break
        runs.append(run)
    return runs


def runs_with(chains: Chains, wanted: Collection[Tip], room: int) -> list[wire.Run]:
    """The runs these commits stand in, one of each, up to `room` canonical bytes but at least one."""
    runs: list[wire.Run] = []
    found: set[bytes] = set()
    left = {tip.hash for tip in wanted if chains.holds(tip)}
    for tip in sorted(chains.tips()):
        if not left & {named.hash for named in wanted if named.replica == tip.replica}:
            continue
        path = list(chains.ancestry(tip))[::-1]
        for place, step in enumerate(path):
            if step.hash in left and step.hash not in found:
                run = _run_at(chains, path, place)
                if runs and room < run.size():
                    return runs
                room -= run.size()
                runs.append(run)
                found |= {commit.hash for commit in run.commits}
    return runs


def _run_at(chains: Chains, path: list[Tip], place: int) -> wire.Run:
    """The run around one place of a chain: after the signature before it, up to the next one."""
    start = max(0, place - wire.MAX_RUN_COMMITS + 1)
    near = chains.load(path[start : place + wire.MAX_RUN_COMMITS])
    at = place - start
    first, last = at, at
    while first > 0 and near[first - 1].signature is None:
        first -= 1
    while near[last].signature is None:
        last += 1
    return wire.Run(tuple(near[first : last + 1]))


def locators(chains: Chains, theirs: Collection[Tip]) -> list[Tip]:
    """Marks down every chain that differs: the last commits one by one, then at doubling distance, and n = 1."""
    marks: list[Tip] = []
    replicas = {tip.replica for tip in set(theirs) ^ chains.tips()}
    for tip in sorted(chains.tips()):
        if tip.replica in replicas:
            for distance, step in enumerate(chains.ancestry(tip)):
                if distance & (distance - 1) == 0 or step.n == 1:
                    marks.append(step)
    return marks
