"""The sync decision, without network or storage: what a laptop asks, what a hub answers, what each then stores.

`converse` is the laptop's side as a generator: it yields messages and is sent the answers, so that the same code runs
over HTTPS, over a stick and inside a test. `answer` and `answer_vector` are the hub's side. One request pushes,
acknowledges and pulls; the vectors are compared at the end of every sync, and where they differ the slow path runs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Generator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import takewhile
from typing import Protocol

from fourpermille_desktop.errors import RecordsNotProven, UpdateNeeded, VectorsDiffer
from fourpermille_desktop.ledger.messages import (
    Answer,
    Cursor,
    OwnSpan,
    Request,
    VectorAnswer,
    VectorRequest,
)
from fourpermille_desktop.ledger.tips import Chains, Tip, lacking_there, locators, vector_hash
from fourpermille_desktop.ledger.wire import BadRun, Run

ROOM = 1_500_000  # canonical bytes in one direction of one request; some 150 kB once packed
SLICE_CHANGES = 200  # what a laptop stores in one transaction, so that saving never waits for sync
FEED_ROWS = 4000


class Laptop(Chains, Protocol):
    """The storage of one space on a laptop."""

    def sign(self) -> None:
        """Sign the ends of the own chains."""
        ...

    def own_tips(self) -> list[Tip]:
        """The newest signed commits of the replicas written here."""
        ...

    def unacknowledged(self, hub: bytes, room: int) -> list[Run]:
        """Own signed runs that this hub has not acknowledged, oldest first, up to `room` bytes; no forked replica."""
        ...

    def cursor(self, hub: bytes) -> Cursor | None: ...

    def take(self, runs: Sequence[Run], hub: bytes, acks: Collection[bytes], cursor: Cursor | None) -> int:
        """One transaction: what is new, acks, cursor. Returns the changes stored.

        Raises RecordsNotProven, storing nothing, where a predecessor is not held.
        """
        ...

    def rekey(self) -> None:
        """Write as a new replica from now on."""
        ...

    def key_of(self, replica: bytes) -> bytes | None: ...


@dataclass(frozen=True)
class FeedRow:
    tip: Tip
    is_signed: bool
    size: int  # canonical bytes


class Look(Chains, Protocol):
    """A hub's storage of one space, as of one moment."""

    def head(self) -> tuple[int, bytes]: ...

    def feed_at(self, seq: int) -> bytes | None:
        """The feed hash at that number; None beyond the head."""
        ...

    def feed_after(self, seq: int, limit: int) -> list[FeedRow]: ...


@dataclass(frozen=True)
class Taken:
    """What a hub did with pushed runs."""

    acks: list[bytes] = field(default_factory=list)
    bad: list[BadRun] = field(default_factory=list)
    lacking: bool = False  # a predecessor is not held: the hub lost it
    forked: bool = False


class Hub(Protocol):
    """The storage of one space on a hub."""

    id: bytes

    def take(self, runs: Sequence[Run]) -> Taken:
        """Store verified runs in one transaction; durable when it returns."""
        ...

    def look(self) -> AbstractContextManager[Look]: ...

    def key_of(self, replica: bytes) -> bytes | None: ...


@dataclass
class Tally:
    """What one sync did; changes, not commits."""

    hub: bytes = b""
    pushed: int = 0
    pulled: int = 0
    bad: list[BadRun] = field(default_factory=list)
    forked: bool = False
    slow: bool = False  # the vectors differed and were exchanged


Ask = Request | VectorRequest
Reply = Answer | VectorAnswer


# --- the laptop's side ---


def converse(laptop: Laptop, hub: bytes | None, tally: Tally, room: int = ROOM) -> Generator[Ask, Reply, None]:
    """One whole sync. `hub` is the id last met at this address. Whatever breaks it, what was stored is whole."""
    laptop.sign()
    refused: set[bytes] = set()
    before: object = None
    while True:
        push = [run for run in (laptop.unacknowledged(hub, room) if hub else []) if run.replica not in refused]
        cursor = laptop.cursor(hub) if hub else None
        reply = yield Request(cursor, laptop.own_tips(), vector_hash(laptop.tips()), push)
        assert isinstance(reply, Answer)
        cursor, hub = cursor if hub == reply.hub else None, reply.hub
        refused |= {run.replica for run in reply.bad}
        _count(tally, reply, push)
        is_whole = _store_page(laptop, reply, cursor, tally)
        waiting = [run.hash for run in laptop.unacknowledged(hub, 1) if run.replica not in refused]
        now = (hub, laptop.cursor(hub), waiting)
        if not is_whole or not (reply.more or waiting) or now == before:
            break
        before = now
    try:
        if not is_whole or (not refused and reply.vector != vector_hash(laptop.tips())):
            yield from _slow_path(laptop, hub, tally, room)
    finally:
        tally.forked |= _is_forked(laptop)
        if tally.forked:
            laptop.rekey()


def _count(tally: Tally, reply: Reply, push: Sequence[Run]) -> None:
    tally.hub = reply.hub
    tally.pushed += sum(run.changes for run in _settled(push, reply.acks))
    tally.bad += [run for run in reply.bad if run not in tally.bad]
    if isinstance(reply, Answer):
        tally.forked |= reply.forked


def _settled(push: Sequence[Run], acks: Sequence[bytes]) -> list[Run]:
    """The runs that acknowledgements cover: an acknowledged commit answers for all before it in its chain."""
    settled: list[Run] = []
    covered = set(acks)
    for run in reversed(push):
        if run.hash in covered:
            covered.add(run.prev)
            settled.append(run)
    return settled


def _store_page(laptop: Laptop, reply: Answer, cursor: Cursor | None, tally: Tally) -> bool:
    """Store acks and page slice by slice, the cursor always up to the slice. False: the feed is not the one known."""
    if reply.acks:
        laptop.take([], reply.hub, reply.acks, None)
    steps = _steps(laptop, reply, cursor or Cursor(reply.hub))
    if steps is None:
        return False
    waiting: list[Run] = []
    for item, at in steps:
        if isinstance(item, BadRun):
            _store(laptop, waiting, reply.hub, None, tally)
            raise _not_proven(item)
        if isinstance(item, Run):
            waiting.append(item)
        if sum(run.changes for run in waiting) >= SLICE_CHANGES:
            _store(laptop, waiting, reply.hub, at, tally)
            waiting = []
    if waiting or cursor != reply.cursor:
        _store(laptop, waiting, reply.hub, reply.cursor, tally)
    return True


def _store(laptop: Laptop, runs: list[Run], hub: bytes, cursor: Cursor | None, tally: Tally) -> None:
    tally.pulled += laptop.take(runs, hub, (), cursor)


def _steps(laptop: Laptop, reply: Answer, at: Cursor) -> list[tuple[Run | OwnSpan | BadRun, Cursor]] | None:
    """Every item of the page with the cursor behind it, computed here; None when it does not lead to the hub's own."""
    if reply.cursor is None:
        return None
    steps: list[tuple[Run | OwnSpan | BadRun, Cursor]] = []
    for item in reply.page:
        if isinstance(item, BadRun):
            return [*steps, (item, at)]
        hashes = _own_hashes(laptop, item) if isinstance(item, OwnSpan) else [commit.hash for commit in item.commits]
        if not hashes:
            return None
        at = Cursor(at.hub, at.seq + len(hashes), feed_hash(at.feed, hashes))
        steps.append((item, at))
    return steps if at == reply.cursor else None


def _own_hashes(laptop: Laptop, span: OwnSpan) -> list[bytes] | None:
    for tip in laptop.own_tips():
        if tip.replica == span.replica and tip.n >= span.first_n + span.count - 1:
            steps = takewhile(lambda step: step.n >= span.first_n, laptop.ancestry(tip))
            return [step.hash for step in steps if step.n < span.first_n + span.count][::-1]
    return None


def _is_forked(laptop: Laptop) -> bool:
    """More than one tip of the replica that is written now."""
    replicas = [tip.replica for tip in laptop.own_tips()]
    return len(replicas) != len(set(replicas))


def _not_proven(run: BadRun) -> UpdateNeeded | RecordsNotProven:
    return UpdateNeeded() if run.needs_update else RecordsNotProven(first=run.first_n, last=run.last_n)


def _slow_path(laptop: Laptop, hub: bytes, tally: Tally, room: int) -> Generator[Ask, Reply, None]:
    """Exchange vectors, then what each lacks, until they are equal. Once a sync; then it is an alarm, never a loop."""
    tally.slow = True
    marks: list[Tip] = []
    push: list[Run] = []
    before: object = None
    while True:
        reply = yield VectorRequest(laptop.tips(), marks, push)
        assert isinstance(reply, VectorAnswer)
        _count(tally, reply, push)
        laptop.take([], hub, reply.acks, None)
        for item in reply.page:
            if isinstance(item, BadRun):
                raise _not_proven(item)
            _store(laptop, [item], hub, None, tally)
        if laptop.tips() == reply.tips:
            laptop.take([], hub, [tip.hash for tip in laptop.own_tips()], reply.cursor)
            return
        now = (laptop.tips(), reply.tips, bool(marks))
        if now == before:
            break
        before = now
        marks = locators(laptop, reply.tips)
        push = lacking_there(laptop, reply.tips, reply.marks, room)
    if not tally.bad:
        raise VectorsDiffer(ours=len(laptop.tips()), theirs=len(reply.tips))


# --- the hub's side ---


def answer(hub: Hub, request: Request, taken: Taken, room: int = ROOM) -> Answer:
    """The decision table: the feed after the cursor, or that it is another feed. `taken` is of `hub.take(push)`."""
    bad = _wrong(request, taken)
    lacks_start = any(run.lacks_start for run in request.bad)
    lost = (taken.lacking or lacks_start) and not bad  # what follows a wrong run lacks it by right
    with hub.look() as look:
        cursor = request.cursor if request.cursor and request.cursor.hub == hub.id else Cursor(hub.id)
        if lost or look.feed_at(cursor.seq) != cursor.feed:
            return Answer(hub.id, taken.acks, bad, [], None, False, None, taken.forked)
        pushed = [Tip(run.replica, run.last_n, run.hash) for run in request.push]
        page, at, more = _page(look, cursor, [*request.held, *pushed], room)
        vector = None if more else vector_hash(look.tips())
        return Answer(hub.id, taken.acks, bad, page, at, more, vector, taken.forked)


def answer_vector(hub: Hub, request: VectorRequest, taken: Taken, room: int = ROOM) -> VectorAnswer:
    """The slow path: both vectors, marks down the chains that differ, and what the asker lacks."""
    with hub.look() as look:
        tips = look.tips()
        page = lacking_there(look, request.tips, request.marks, room)
        seq, feed = look.head()
        marks = locators(look, request.tips)
        return VectorAnswer(hub.id, taken.acks, _wrong(request, taken), tips, marks, page, Cursor(hub.id, seq, feed))


def _wrong(request: Ask, taken: Taken) -> list[BadRun]:
    """What to name in the answer; a run whose start the hub lost is not wrong."""
    return [*(run for run in request.bad if not run.lacks_start), *taken.bad]


def feed_hash(before: bytes, hashes: Sequence[bytes]) -> bytes:
    for hash_ in hashes:
        before = sha256(b"4p1000 feed 1\n" + before + hash_).digest()
    return before


def _page(
    look: Look, cursor: Cursor, held: Sequence[Tip], room: int
) -> tuple[list[Run | OwnSpan | BadRun], Cursor, bool]:
    """The feed after the cursor: foreign runs whole, the asker's own commits by number only."""
    rows = look.feed_after(cursor.seq, FEED_ROWS)
    own = _held_there(look, held, rows)
    page: list[Run | OwnSpan | BadRun] = []
    hashes: list[bytes] = []
    for stretch in _stretches(rows, own):
        names = [row.tip for row in stretch]
        if names[0].hash in own:
            page.append(OwnSpan(names[0].replica, names[0].n, len(names)))
        else:
            size = sum(row.size for row in stretch)
            if size > room and any(isinstance(item, Run) for item in page):
                break
            room -= size
            page.append(Run(tuple(look.load(names))))
        hashes += [name.hash for name in names]
    at = Cursor(cursor.hub, cursor.seq + len(hashes), feed_hash(cursor.feed, hashes))
    return page, at, at.seq < look.head()[0]


def _stretches(rows: Sequence[FeedRow], own: Collection[bytes]) -> list[list[FeedRow]]:
    """Consecutive own commits together; of the others whole runs only: one cut at the end waits for the next page."""
    stretches: list[list[FeedRow]] = []
    is_open = False
    for row in rows:
        is_own = row.tip.hash in own
        before = stretches[-1][-1].tip if stretches else None
        follows = before is not None and before.replica == row.tip.replica and before.n + 1 == row.tip.n
        if follows and (is_open or (is_own and before is not None and before.hash in own)):
            stretches[-1].append(row)
        else:
            stretches.append([row])
        is_open = not is_own and not row.is_signed
    return stretches[:-1] if is_open else stretches


def _held_there(look: Look, held: Sequence[Tip], rows: Sequence[FeedRow]) -> set[bytes]:
    """Which of these commits the asker holds: those before its own tips or pushes. A forked chain is sent whole."""
    branches = Counter(tip.replica for tip in look.tips())
    known: set[bytes] = set()
    for tip in held:
        if branches[tip.replica] == 1 and look.holds(tip):
            known |= {row.tip.hash for row in rows if row.tip.replica == tip.replica and row.tip.n <= tip.n}
    return known
