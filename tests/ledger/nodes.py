"""A laptop and a hub in memory, for the sync dialogue: the storage is fake, every decision is the product's own."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext

from fourpermille_desktop.errors import RecordsNotProven
from fourpermille_desktop.ledger import dialogue, merge, messages, signing, wire
from fourpermille_desktop.ledger.canonical import Value, b64, unb64
from fourpermille_desktop.ledger.commit import (
    FIELD_SPACE,
    START,
    Commit,
    Header,
    Structure,
    Whole,
    lacks_values,
    replica_id,
)
from fourpermille_desktop.ledger.dialogue import FeedRow, Reply, Taken, Tally, Word, converse, feed_hash
from fourpermille_desktop.ledger.messages import NOTHING_FED, Cursor, Hold
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import Limits, Run


class Crash(Exception):
    """The power went, or the line."""


class Held:
    """Commits by hash, as any node holds them."""

    def __init__(self) -> None:
        self.commits: dict[bytes, Commit] = {}

    def tip(self, hash_: bytes) -> Tip:
        header = self.commits[hash_].header
        return Tip(header.replica, header.n, hash_)

    def tips(self) -> frozenset[Tip]:
        signed = {hash_ for hash_, commit in self.commits.items() if commit.signature is not None}
        before = {step.hash for hash_ in signed for step in list(self.ancestry(self.tip(hash_)))[1:]}
        return frozenset(self.tip(hash_) for hash_ in signed - before)

    def holds(self, tip: Tip) -> bool:
        return tip.hash in self.commits and self.tip(tip.hash) == tip

    def ancestry(self, tip: Tip) -> Iterator[Tip]:
        hash_ = tip.hash
        while hash_ != START:
            yield self.tip(hash_)
            hash_ = self.commits[hash_].prev

    def load(self, tips: Collection[Tip]) -> list[Commit]:
        return [self.commits[tip.hash] for tip in tips]

    def key_of(self, replica: bytes) -> bytes | None:
        first = [c for c in self.commits.values() if c.header.replica == replica and c.header.n == 1]
        return unb64(first[0].header.extra["key"], 32) if first else None

    def state(self, type_: str, record: bytes) -> merge.State:
        return merge.merge(
            write
            for commit in self.commits.values()
            for kind, id_, write in merge.writes_of(commit)
            if (kind, id_) == (type_, record)
        )


class MemoryLaptop(Held):
    """`ledger.dialogue.Laptop`, and a person who writes."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.device = bytes([number]) * 32
        self.nonce = bytes(16)
        self.newest: bytes = START
        self.own: set[bytes] = set()
        self.acked: dict[bytes, int] = {}  # own commits acknowledged, by (one) hub and replica: n
        self.cursors: dict[bytes, Cursor] = {}
        self.hub: bytes | None = None
        self.takes_before_a_crash = -1
        self.told_back: dict[tuple[bytes, Tip], Hold] = {}  # (hub, commit)

    @property
    def replica(self) -> bytes:
        return replica_id(signing.public_key(self.device), self.nonce)

    def write(
        self, record: bytes, field: str, value: Value, over: Collection[bytes] | None = None, clock: int = 0
    ) -> Commit:
        """One change of one field by somebody who saw all its values."""
        if over is None:
            over = {head.commit[:8] for head in self.state("sample", record).fields.get(field, ())}
        n = self.commits[self.newest].header.n + 1 if self.newest != START else 1
        extra: dict[str, Value] = {}
        if n == 1:
            extra = {"key": b64(signing.public_key(self.device)), "nonce": b64(self.nonce)}
        t = max(clock, *(commit.header.t + 1 for commit in self.commits.values()), 1)
        change = Whole(Structure("sample", record, (field,), tuple(sorted(over))), (value,))
        commit = Commit(Header(FIELD_SPACE, self.replica, n, bytes(16), t, 1, extra), (change,), self.newest, bytes(12))
        self.commits[commit.hash] = commit
        self.newest = commit.hash
        self.own.add(self.replica)
        return commit

    def sign(self) -> None:
        prevs = {commit.prev for commit in self.commits.values()}
        for hash_ in [h for h, commit in self.commits.items() if h not in prevs and commit.signature is None]:
            end: list[Commit] = []
            while hash_ != START and self.commits[hash_].signature is None:
                end.append(self.commits[hash_])
                hash_ = self.commits[hash_].prev
            self.commits |= {commit.hash: commit for commit in wire.signed(end[::-1], self.device)}

    def own_tips(self) -> list[Tip]:
        return sorted(tip for tip in self.tips() if tip.replica in self.own)

    def unacknowledged(self, hub: bytes, room: int) -> list[Run]:
        runs: list[Run] = []
        tips = self.own_tips()
        for tip in tips:
            if [other.replica for other in tips].count(tip.replica) > 1:
                continue
            path = [s for s in self.ancestry(tip) if s.n > self.acked.get(hub + tip.replica, 0)][::-1]
            for run in wire.runs_of(self.load(path)):
                if room > 0:
                    runs.append(run)
                room -= run.size()
        return runs

    def cursor(self, hub: bytes) -> Cursor | None:
        return self.cursors.get(hub)

    def take(
        self, runs: Sequence[Run], hub: bytes, acks: Collection[bytes], cursor: Cursor | None, word: Word | None = None
    ) -> int:
        if self.takes_before_a_crash == 0:
            raise Crash
        self.takes_before_a_crash -= 1
        stored = 0
        for run in runs:
            if run.prev != START and run.prev not in self.commits:
                raise RecordsNotProven(first=run.first_n, last=run.last_n)
            for commit in run.commits:
                if commit.hash not in self.commits or (
                    lacks_values(self.commits[commit.hash]) and not lacks_values(commit)
                ):
                    stored += len(commit.changes)
                    self.commits[commit.hash] = commit
            if run.replica == self.replica and run.last_n > self._own_n():
                self.newest = run.hash
        for hash_ in [*acks, *(run.hash for run in runs)]:
            tip = self.tip(hash_)
            if tip.replica in self.own:
                key = hub + tip.replica
                self.acked[key] = max(self.acked.get(key, 0), tip.n)
        if word:
            gone = {(by, tip) for by, tip in self.told_back if by == hub and tip.hash in word.about}
            told = {(hub, hold.tip): hold for hold in word.holds if hold.tip.hash in self.commits}
            self.told_back = {key: hold for key, hold in self.told_back.items() if key not in gone} | told
        if cursor:
            self.cursors[hub] = cursor
        return stored

    def unexplained(self) -> list[Tip]:
        explained = {tip for _hub, tip in self.told_back}
        return sorted(tip for tip in self._sealed() if tip not in explained)

    def doubtful(self, hub: bytes) -> list[Tip]:
        return sorted({*self._sealed(), *(tip for by, tip in self.told_back if by == hub)})

    def _sealed(self) -> list[Tip]:
        return [self.tip(hash_) for hash_, commit in self.commits.items() if lacks_values(commit)]

    def touched(self, runs: Sequence[Run]) -> dict[tuple[str, bytes], bool]:
        return {}

    def shown(self) -> int:
        return 0

    def is_forked(self) -> bool:
        return [tip.replica for tip in self.tips()].count(self.replica) > 1

    def rekey(self) -> None:
        self.nonce = (int.from_bytes(self.nonce, "big") * 16 + self.number + 1).to_bytes(16, "big")
        self.newest = START

    def _own_n(self) -> int:
        return self.commits[self.newest].header.n if self.newest != START else 0

    def clone(self) -> MemoryLaptop:
        return copy.deepcopy(self)


class MemoryHub(Held):
    """`ledger.dialogue.Hub` and its look at one moment."""

    id = b"hub in memory  ."

    def __init__(self) -> None:
        super().__init__()
        self.feed: list[bytes] = []
        self.hashes: list[bytes] = [NOTHING_FED]

    def take(self, runs: Sequence[Run]) -> Taken:
        acks: list[bytes] = []
        lacking = forked = False
        for run in runs:
            new = [commit for commit in run.commits if commit.hash not in self.commits]
            if new and new[0].prev != START and new[0].prev not in self.commits:
                lacking = True
                continue
            if new:
                held = [(c.header.replica, c.header.n, c.prev) for c in self.commits.values()]
                forked |= (run.replica, new[0].header.n, new[0].prev) in held
            opened = [
                c for c in run.commits if c not in new and lacks_values(self.commits[c.hash]) and not lacks_values(c)
            ]
            self.commits |= {commit.hash: commit for commit in [*new, *opened]}
            self.fed_with([commit.hash for commit in (run.commits if opened else new)])
            acks.append(run.hash)
        return Taken(acks, [], lacking, forked)

    def fed_with(self, hashes: Sequence[bytes]) -> None:
        for hash_ in hashes:
            self.feed.append(hash_)
            self.hashes.append(feed_hash(self.hashes[-1], [hash_]))

    def look(self) -> AbstractContextManager[MemoryHub]:
        return nullcontext(self)

    def head(self) -> tuple[int, bytes]:
        return len(self.feed), self.hashes[-1]

    def feed_at(self, seq: int) -> bytes | None:
        return self.hashes[seq] if seq < len(self.hashes) else None

    def feed_after(self, seq: int, limit: int) -> list[FeedRow]:
        rows = [self.commits[hash_] for hash_ in self.feed[seq : seq + limit]]
        return [FeedRow(self.tip(c.hash), c.signature is not None, c.size()) for c in rows]

    def held_back(self, hashes: Collection[bytes]) -> list[Hold]:
        return []

    def own_held_back(self) -> list[Hold]:
        return []

    def blank(self) -> list[Tip]:
        return sorted(self.tip(hash_) for hash_, commit in self.commits.items() if lacks_values(commit))

    def backup(self) -> MemoryHub:
        return copy.deepcopy(self)

    def answered(self, raw: bytes, is_sync: bool, room: int) -> bytes:
        """What the service does with the bytes of a request."""
        if is_sync:
            request = messages.request_from(raw, FIELD_SPACE, Limits(), self.key_of)
            taken = self.take(request.push)
            return messages.to_bytes(FIELD_SPACE, dialogue.answer(self, request, taken, room))
        slow = messages.vector_request_from(raw, FIELD_SPACE, Limits(), self.key_of)
        taken = self.take(slow.push)
        return messages.to_bytes(FIELD_SPACE, dialogue.answer_vector(self, slow, taken, room))


class Line:
    """What may happen to a message: 'lost' before the hub, 'unheard' after it, 'twice' delivered; then all is well."""

    def __init__(self, *faults: str) -> None:
        self.faults = list(faults)
        self.turns = 0

    def carry(self, hub: MemoryHub, raw: bytes, is_sync: bool, room: int) -> bytes:
        fault = self.faults.pop(0) if self.faults else ""
        self.turns += 1
        if fault == "lost":
            raise Crash
        if fault == "twice":
            hub.answered(raw, is_sync, room)
        answer = hub.answered(raw, is_sync, room)
        if fault == "unheard":
            raise Crash
        return answer


def sync(laptop: MemoryLaptop, hub: MemoryHub, line: Line | None = None, room: int = dialogue.ROOM) -> Tally:
    """One sync over bytes; a Crash leaves the laptop as it is on its disk."""
    line = line or Line()
    tally = Tally()
    steps = converse(laptop, laptop.hub, tally, room)
    reply: Reply | None = None
    while True:
        try:
            ask = steps.send(reply) if reply else next(steps)
        except StopIteration:
            return tally
        is_sync = isinstance(ask, messages.Request)
        raw = line.carry(hub, messages.to_bytes(FIELD_SPACE, ask), is_sync, room)
        read = messages.answer_from if is_sync else messages.vector_answer_from
        reply = read(raw, FIELD_SPACE, Limits(), laptop.key_of)
        laptop.hub = reply.hub
