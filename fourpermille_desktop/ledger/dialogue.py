"""The sync decision, without network or storage: what a laptop asks, what a hub answers, what each then stores.

`converse` is the laptop's side as a generator: it yields messages and is sent the answers, so that the same code runs
over HTTPS, over a stick and inside a test. `answer` and `answer_vector` are the hub's side. One request pushes,
acknowledges and pulls; the vectors are compared at the end of every sync, and where they differ the slow path runs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import takewhile

from fourpermille_desktop.errors import RecordsNotProven, UpdateNeeded, VectorsDiffer
from fourpermille_desktop.ledger.commit import is_sealed
from fourpermille_desktop.ledger.messages import (
    Answer,
    Cursor,
    OwnSpan,
    Request,
    VectorAnswer,
    VectorRequest,
)
from fourpermille_desktop.ledger.sides import FeedRow as FeedRow
from fourpermille_desktop.ledger.sides import Hub, Laptop, Look, MassChange, Word
from fourpermille_desktop.ledger.sides import Taken as Taken
from fourpermille_desktop.ledger.tips import Chains, Tip, lacking_there, locators, runs_with, vector_hash
from fourpermille_desktop.ledger.wire import BadRun, Run

ROOM = 1_500_000  # canonical bytes in one direction of one request; some 150 kB once packed
SLICE_CHANGES = 200  # what a laptop stores in one transaction, so that saving never waits for sync
FEED_ROWS = 4000
WANTED_AT_ONCE = 64
MOST_RECORDS, MOST_SHARE = 200, 0.2  # of the shown records one sync may change without asking
FEW_RECORDS = 10  # so many are never a mass, however few are shown


@dataclass
class Tally:
    """What one sync did; changes, not commits."""

    hub: bytes = b""
    pushed: int = 0
    pulled: int = 0
    bad: list[BadRun] = field(default_factory=list)
    forked: bool = False
    slow: bool = False  # the vectors differed and were exchanged
    missing: int = 0  # commits whose values nobody had and no hub holds back
    touched: dict[tuple[str, bytes], bool] = field(default_factory=dict)
    paused: MassChange | None = None
    space: bytes = b""


Ask = Request | VectorRequest
Reply = Answer | VectorAnswer


# --- the laptop's side ---


def converse(
    laptop: Laptop, hub: bytes | None, tally: Tally, room: int = ROOM, agreed: int = 0
) -> Generator[Ask, Reply, None]:
    """One whole sync. `hub` is the id last met at this address. Whatever breaks it, what was stored is whole.

    `agreed`: so many shown records may change; a person looked at them after a sync had paused.
    """
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
        is_whole = store_page(laptop, reply, cursor, tally, agreed)
        waiting = [run.hash for run in laptop.unacknowledged(hub, 1) if run.replica not in refused]
        now = (hub, laptop.cursor(hub), waiting)
        more = reply.more and not tally.paused
        if not is_whole or not (more or waiting) or now == before:
            break
        before = now
    try:
        is_even = refused or (reply.vector == vector_hash(laptop.tips()) and not laptop.unexplained())
        is_even = is_even and not _whole_with(laptop, reply.want, 1)
        if not tally.paused and not (is_whole and is_even):
            yield from _slow_path(laptop, hub, tally, room, agreed)
        tally.missing = len(laptop.unexplained())
    finally:
        tally.forked |= laptop.is_forked()
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


def store_page(laptop: Laptop, reply: Answer, cursor: Cursor | None, tally: Tally, agreed: int) -> bool:
    """Store acks and page slice by slice, the cursor always up to the slice. False: the feed is not the one known."""
    if reply.acks:
        laptop.take([], reply.hub, reply.acks, None)
    steps = _steps(laptop, reply, cursor or Cursor(reply.hub))
    if steps is None:
        return False
    if _is_too_much(laptop, reply.page, tally, agreed):
        return True
    waiting: list[Run] = []
    told: list[bytes] = []
    for item, at, hashes in steps:
        if isinstance(item, BadRun):
            _store(laptop, waiting, reply, None, told, tally)
            raise _not_proven(item)
        told += hashes
        if isinstance(item, Run):
            waiting.append(item)
        if sum(run.changes for run in waiting) >= SLICE_CHANGES:
            _store(laptop, waiting, reply, at, told, tally)
            waiting, told = [], []
    if waiting or cursor != reply.cursor:
        _store(laptop, waiting, reply, reply.cursor, told, tally)
    return True


def _store(
    laptop: Laptop, runs: list[Run], reply: Reply, cursor: Cursor | None, told: list[bytes], tally: Tally
) -> None:
    tally.pulled += laptop.take(runs, reply.hub, (), cursor, _word(reply, told))


def _word(reply: Reply, told: Collection[bytes]) -> Word:
    about = frozenset(told)
    return Word(about, tuple(hold for hold in reply.holds if hold.tip.hash in about))


def _is_too_much(laptop: Laptop, page: Sequence[Run | OwnSpan | BadRun], tally: Tally, agreed: int) -> bool:
    """Whether this page, with those before it, changes more of what is shown than a sync may do unasked."""
    if tally.paused is None:
        touched = {**tally.touched, **laptop.touched([item for item in page if isinstance(item, Run)])}
        if len(touched) > max(agreed, FEW_RECORDS):
            shown = laptop.shown() + sum(tally.touched.values())  # those deleted by the pages before count too
            if len(touched) > min(MOST_RECORDS, MOST_SHARE * shown):
                tally.paused = MassChange(touched, shown)
        if tally.paused is None:
            tally.touched = touched
    return tally.paused is not None


def _steps(
    laptop: Laptop, reply: Answer, at: Cursor
) -> list[tuple[Run | OwnSpan | BadRun, Cursor, Sequence[bytes]]] | None:
    """Every item of the page with the cursor behind it, computed here; None when it does not lead to the hub's own."""
    if reply.cursor is None:
        return None
    steps: list[tuple[Run | OwnSpan | BadRun, Cursor, Sequence[bytes]]] = []
    for item in reply.page:
        if isinstance(item, BadRun):
            return [*steps, (item, at, ())]
        hashes = _own_hashes(laptop, item) if isinstance(item, OwnSpan) else [commit.hash for commit in item.commits]
        if not hashes:
            return None
        at = Cursor(at.hub, at.seq + len(hashes), feed_hash(at.feed, hashes))
        steps.append((item, at, hashes))
    return steps if at == reply.cursor else None


def _own_hashes(laptop: Laptop, span: OwnSpan) -> list[bytes] | None:
    for tip in laptop.own_tips():
        if tip.replica == span.replica and tip.n >= span.first_n + span.count - 1:
            steps = takewhile(lambda step: step.n >= span.first_n, laptop.ancestry(tip))
            return [step.hash for step in steps if step.n < span.first_n + span.count][::-1]
    return None


def _not_proven(run: BadRun) -> UpdateNeeded | RecordsNotProven:
    return UpdateNeeded() if run.needs_update else RecordsNotProven(first=run.first_n, last=run.last_n)


def _slow_path(laptop: Laptop, hub: bytes, tally: Tally, room: int, agreed: int) -> Generator[Ask, Reply, None]:
    """Exchange vectors, then what each lacks, until they are equal. Once a sync; then it is an alarm, never a loop."""
    tally.slow = True
    marks: list[Tip] = []
    push: list[Run] = []
    doubtful = laptop.doubtful(hub)
    given: set[bytes] = set()  # runs pushed because the hub has them sealed only
    before: object = None
    while True:
        want = doubtful[:WANTED_AT_ONCE]
        reply = yield VectorRequest(laptop.tips(), marks, push, want=want)
        assert isinstance(reply, VectorAnswer)
        _count(tally, reply, push)
        laptop.take([], hub, reply.acks, None)
        if _is_too_much(laptop, reply.page, tally, agreed):
            return
        for item in reply.page:
            if isinstance(item, BadRun):
                raise _not_proven(item)
            _store(laptop, [item], reply, None, [commit.hash for commit in item.commits], tally)
        told = {tip.hash for tip in want} | {commit.hash for run in push for commit in run.commits}
        _store(laptop, [], reply, None, [*told, *(hold.tip.hash for hold in reply.holds)], tally)
        doubtful = _still_doubtful(laptop, want, doubtful)
        offered = [run for run in _whole_with(laptop, reply.want, room) if run.hash not in given]
        if laptop.tips() == reply.tips and not doubtful and not offered:
            laptop.take([], hub, [tip.hash for tip in laptop.own_tips()], reply.cursor)
            return
        now = (laptop.tips(), reply.tips, bool(marks), len(doubtful), bool(offered))
        if now == before:
            break
        before = now
        given |= {run.hash for run in offered}
        marks = locators(laptop, reply.tips)
        push = [*lacking_there(laptop, reply.tips, reply.marks, room), *offered]
    if not tally.bad:
        raise VectorsDiffer(ours=len(laptop.tips()), theirs=len(reply.tips))


def _still_doubtful(laptop: Laptop, want: Sequence[Tip], doubtful: Sequence[Tip]) -> list[Tip]:
    """What was asked and came neither whole nor held back is asked again while anything comes, then it is missing."""
    missing = set(laptop.unexplained())
    left = [tip for tip in want if tip in missing]
    return [*(left if len(left) < len(want) else []), *doubtful[len(want) :]]


def _whole_with(chains: Chains, wanted: Collection[Tip], room: int) -> list[Run]:
    """The runs in which one of the wanted commits is more than sealed: whole, or erased since."""
    names = {tip.hash for tip in wanted}
    return [
        run for run in runs_with(chains, wanted, room) if any(c.hash in names and not is_sealed(c) for c in run.commits)
    ]


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
        page, at, more, told = _page(look, cursor, [*request.held, *pushed], room)
        vector = None if more else vector_hash(look.tips())
        return Answer(
            hub.id, taken.acks, bad, page, at, more, vector, taken.forked, (), look.held_back(told), look.blank()
        )


def closed_page(look: Look, cursor: Cursor, room: int = ROOM) -> Answer | None:
    """The next page of the feed as a newcomer gets it, once something stands behind it that no longer fits in."""
    page, at, more, told = _page(look, cursor, (), room)
    if not more:
        return None
    return Answer(cursor.hub, [], [], page, at, more, None, holds=look.held_back(told))


def answer_vector(hub: Hub, request: VectorRequest, taken: Taken, room: int = ROOM) -> VectorAnswer:
    """The slow path: both vectors, marks down the chains that differ, and what the asker lacks."""
    with hub.look() as look:
        tips = look.tips()
        wanted = _whole_with(look, request.want, room)
        left = max(1, room - sum(run.size() for run in wanted))
        # a redaction comes before the commit that it explains
        page = [*lacking_there(look, request.tips, request.marks, left), *wanted]
        seq, feed = look.head()
        marks = locators(look, request.tips)
        told = {commit.hash for run in (*page, *request.push) for commit in run.commits}
        held = {
            hold.tip: hold
            for hold in (*look.held_back(told | {tip.hash for tip in request.want}), *look.own_held_back())
        }
        bad, cursor = _wrong(request, taken), Cursor(hub.id, seq, feed)
        return VectorAnswer(hub.id, taken.acks, bad, tips, marks, page, cursor, list(held.values()), look.blank())


def _wrong(request: Ask, taken: Taken) -> list[BadRun]:
    """What to name in the answer; a run whose start the hub lost is not wrong."""
    return [*(run for run in request.bad if not run.lacks_start), *taken.bad]


def feed_hash(before: bytes, hashes: Sequence[bytes]) -> bytes:
    for hash_ in hashes:
        before = sha256(b"4p1000 feed 1\n" + before + hash_).digest()
    return before


def _page(
    look: Look, cursor: Cursor, held: Sequence[Tip], room: int
) -> tuple[list[Run | OwnSpan | BadRun], Cursor, bool, list[bytes]]:
    """The feed after the cursor and the hashes in it: foreign runs whole, the asker's own commits by number only."""
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
    return page, at, at.seq < look.head()[0], hashes


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
