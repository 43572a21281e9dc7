"""Disks as values, for the explorer: what a laptop or a hub holds can be compared, hashed and put back.

A step thaws disks into the nodes of `tests.ledger.nodes`, lets the product's own code run over them and freezes what is
left. It is worked out once for the same disks: dialogue, tips and merge read nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from hashlib import blake2b
from marshal import dumps
from typing import Any, NamedTuple

from fourpermille_desktop.ledger import dialogue, merge
from fourpermille_desktop.ledger.commit import START, Commit, Whole
from fourpermille_desktop.ledger.dialogue import Tally, converse
from fourpermille_desktop.ledger.messages import NOTHING_FED, Cursor, Request
from fourpermille_desktop.ledger.tips import Tip
from tests.ledger import oracle
from tests.ledger.nodes import Held, MemoryHub, MemoryLaptop

RECORD, FIELD = bytes(15) + b"r", "soc"
FRESH = 10**9  # the name of a replica nobody has yet; the explorer chooses it
MOST_TURNS = 12
WITHOUT_REFERENCES = 2  # a version of marshal that writes equal values as equal bytes
Log = Iterable[tuple[bytes, bool]]  # commits and whether they are signed


class Disk(NamedTuple):
    """A laptop. All laptops have one device key, as cloned ones do: a replica differs by its nonce."""

    nonce: int
    newest: bytes = START
    own: frozenset[bytes] = frozenset()
    log: frozenset[tuple[bytes, bool]] = frozenset()
    acked: frozenset[tuple[bytes, int]] = frozenset()
    cursor: Cursor | None = None
    has_met: bool = False

    @property
    def is_fresh(self) -> bool:
        """It took a new name in its last sync, and the explorer has not yet chosen it."""
        return self.nonce == FRESH


class HubDisk(NamedTuple):
    feed: tuple[tuple[bytes, bool], ...] = ()


EMPTY_HUB = HubDisk()
Synced = tuple[Disk, HubDisk, str | None]  # both disks afterwards, and what is wrong


class TipsOnce(Held):
    """Tips of the same commits are not searched for again: a sync asks often."""

    def tips(self) -> frozenset[Tip]:
        key = frozenset((hash_, commit.signature is None) for hash_, commit in self.commits.items())
        if self.__dict__.get("_of") != key:
            self._of, self._tips = key, super().tips()
        return self._tips


class Laptop(TipsOnce, MemoryLaptop):
    def rekey(self) -> None:
        self.nonce, self.newest = FRESH.to_bytes(16, "big"), START


class Hub(TipsOnce, MemoryHub):
    pass


class Disks:
    """What steps do to disks, each worked out once."""

    def __init__(self) -> None:
        self.commits: dict[bytes, Commit] = {}  # unsigned and signed commits ever made, by hash
        self.signed: dict[bytes, Commit] = {}
        self.nonce_of: dict[bytes, int] = {}
        self._whole_hash: dict[bytes, bytes] = {}  # of its first 8 bytes, as `over` names it
        self._feeds: dict[bytes, tuple[bytes, ...]] = {NOTHING_FED: ()}  # feed hash → what was fed
        self._syncs: dict[tuple[Disk, HubDisk], dict[str, Synced]] = {}
        self._whole_syncs: dict[tuple[Disk, HubDisk], Synced] = {}
        self._healed: dict[tuple[Disk, Disk, HubDisk], str | None] = {}
        self._is_one: dict[tuple[Disk, Disk, HubDisk], str | None] = {}
        self._is_wrong: dict[frozenset[bytes], str | None] = {}
        self._writes: dict[tuple[Disk, bool, int], Disk] = {}
        self._heads: dict[frozenset[bytes], tuple[bytes, ...]] = {}
        self._names: dict[tuple[Any, ...], int] = {}

    # --- people ---

    def write(self, disk: Disk, used: Collection[Log], names_all: bool) -> Disk:
        """One change by a person who names all values, or the shown one only as an import and an undo do."""
        everywhere = self._with_named({hash_ for log in used for hash_, _signed in log})
        for salt in range(1000):
            key = (disk, names_all, salt)
            if key not in self._writes:
                self._writes[key] = self._written(disk, names_all, salt)
            if self._writes[key].newest not in everywhere:
                return self._writes[key]
        raise AssertionError("no commit that is new")

    def _written(self, disk: Disk, names_all: bool, salt: int) -> Disk:
        """`salt` stands for the random seed of a commit: two that say the same are still two."""
        laptop = self.laptop(disk)
        heads = laptop.state("sample", RECORD).fields.get(FIELD, ())
        seen = {head.commit[:8] for head in (heads if names_all else heads[:1])}
        laptop.write(RECORD, FIELD, f"{len(heads)}.{salt}", seen)
        return self.frozen(laptop, disk.has_met)

    def _with_named(self, hashes: Collection[bytes]) -> set[bytes]:
        """And those they name in `over`, which may be held nowhere any more."""
        return {*hashes, *(self._whole_hash[prefix] for hash_ in hashes for prefix in _over(self.commits[hash_]))}

    def is_in_conflict(self, disk: Disk) -> bool:
        return len(self.heads(frozenset(hash_ for hash_, _signed in disk.log))) > 1

    # --- syncs ---

    def syncs(self, disk: Disk, hub: HubDisk) -> dict[str, Synced]:
        """A whole sync, and one cut at each turn: before the hub took the request, or before its answer came."""
        if (disk, hub) not in self._syncs:
            made = {"": self.whole_sync(disk, hub)}
            for turn in range(MOST_TURNS):
                lost = self._synced(disk, hub, turn, "lost")
                unheard = self._synced(disk, hub, turn, "unheard")
                if lost[:2] == made[""][:2] and unheard[:2] == made[""][:2] and turn:
                    break
                made[f", request {turn + 1} lost"] = lost
                made[f", answer {turn + 1} lost"] = unheard
            self._syncs[disk, hub] = made
        return self._syncs[disk, hub]

    def whole_sync(self, disk: Disk, hub: HubDisk) -> Synced:
        if (disk, hub) not in self._whole_syncs:
            self._whole_syncs[disk, hub] = self._synced(disk, hub, MOST_TURNS, "")
        return self._whole_syncs[disk, hub]

    def _synced(self, disk: Disk, hub: HubDisk, turns: int, fault: str) -> Synced:
        """`turns` whole turns, then the fault."""
        laptop, there = self.laptop(disk), self.hub(hub)
        has_met, ended = disk.has_met, None
        try:
            has_met, ended = self._talk(laptop, there, has_met, turns, fault)[:2]
        except Exception as error:  # a search goes on to tell the history that leads here
            ended = f"a sync ended in {type(error).__name__}"
        after, hub_after = self.frozen(laptop, has_met), self.frozen_hub(there)
        wrong = self._wrong_pair(disk, hub, after, hub_after) or ended
        return after, hub_after, wrong or (None if fault else self._wrong_when_whole(after, hub_after))

    def _talk(
        self, laptop: Laptop, hub: Hub, has_met: bool, turns: int = MOST_TURNS, fault: str = ""
    ) -> tuple[bool, str | None, int, Tally]:
        """(has met the hub, what is wrong, turns taken, tally)"""
        tally, reply, taken = Tally(), None, 0
        steps = converse(laptop, hub.id if has_met else None, tally)
        while True:
            try:
                ask = steps.send(reply) if reply else next(steps)
            except StopIteration:
                return has_met, None, taken, tally
            if taken == MOST_TURNS:
                return has_met, "I8: a sync does not end", taken, tally
            is_last = taken == turns
            if not (is_last and fault == "lost"):
                pushed = hub.take(ask.push)
                is_sync = isinstance(ask, Request)
                reply = dialogue.answer(hub, ask, pushed) if is_sync else dialogue.answer_vector(hub, ask, pushed)
            if is_last and fault:
                steps.close()  # the line breaks where the product waits for an answer
                return has_met, None, taken, tally
            taken, has_met = taken + 1, True

    # --- what must hold ---

    def _wrong_pair(self, before: Disk, hub_before: HubDisk, disk: Disk, hub: HubDisk) -> str | None:
        fed = [hash_ for hash_, _signed in hub.feed]
        held = {hash_ for hash_, _signed in disk.log}
        if len(set(fed)) != len(fed):
            return "I3: a commit is fed twice"
        if hub.feed[: len(hub_before.feed)] != hub_before.feed:
            return "I1: the hub's feed was not only added to"
        if disk.cursor and not set(self._feeds[disk.cursor.feed]) <= held:
            return "I4: the cursor is ahead of the data"
        return self.wrong_between(before.log, disk.log) or self.wrong_between(hub_before.feed, hub.feed)

    @staticmethod
    def _wrong_when_whole(disk: Disk, hub: HubDisk) -> str | None:
        is_same = {hash_ for hash_, _signed in disk.log} == {hash_ for hash_, _signed in hub.feed}
        return None if is_same else "I1: after a whole sync laptop and hub hold different commits"

    def wrong_between(self, before: Log, after: Log) -> str | None:
        """I1, I6, I10 for a node to which a step added commits."""
        old, new = (frozenset(hash_ for hash_, _signed in log) for log in (before, after))
        if not old <= new:
            return "I1: a saved commit is gone"
        if new not in self._is_wrong:
            self._is_wrong[new] = self._wrong_in(new)
        gone = {head[:8] for head in {*self.heads(old)} - {*self.heads(new)}}
        if gone - {prefix for hash_ in new - old for prefix in _over(self.commits[hash_])}:
            return "I10: a value is gone that nobody named"
        return self._is_wrong[new]

    def _wrong_in(self, held: frozenset[bytes]) -> str | None:
        """I6, and the merge against a second reading of FORMAT.md."""
        commits = {hash_: self.commits[hash_] for hash_ in held}
        if not oracle.is_without_gap(commits):
            return "I6: a chain with a gap"
        if self.heads(held) != oracle.shown(commits.values(), RECORD).heads.get(FIELD, ()):
            return "I10: other values stand than the commits leave standing"
        return None

    def wrong_after_healing(self, first: Disk, second: Disk, hub: HubDisk) -> str | None:
        key = (first, second, hub)
        if key not in self._healed:
            self._healed[key] = self._healing(key)
        return self._healed[key]

    def _healing(self, key: tuple[Disk, Disk, HubDisk]) -> str | None:
        """Both sync until nothing is new: all that was anywhere is everywhere, and one more sync is one quiet turn."""
        there_is = {hash_ for held in (key[0].log, key[1].log, key[2].feed) for hash_, _signed in held}
        disks, hub = list(key[:2]), key[2]
        for _round in range(3):
            for who in (0, 1):
                disk, hub, wrong = self.whole_sync(disks[who], hub)
                if wrong:
                    return f"while healing: {wrong}"
                disks[who] = disk._replace(nonce=FRESH + who + 1) if disk.is_fresh else disk
        if {hash_ for hash_, _signed in hub.feed} != there_is:
            return "I1, I7: a commit that existed did not come to the hub"
        if any({hash_ for hash_, _signed in disk.log} != there_is for disk in disks):
            return "I1, I7: a commit that existed did not come to a laptop"
        healed = (disks[0], disks[1], hub)
        if healed not in self._is_one:
            self._is_one[healed] = self._wrong_when_healed(healed)
        return self._is_one[healed]

    def _wrong_when_healed(self, key: tuple[Disk, Disk, HubDisk]) -> str | None:
        laptops, there = [self.laptop(disk) for disk in key[:2]], self.hub(key[2])
        if any(laptop.tips() != there.tips() for laptop in laptops):
            return "I2: other tips"
        if any(laptop.state("sample", RECORD) != there.state("sample", RECORD) for laptop in laptops):
            return "I2: another value"
        for laptop in laptops:
            _met, _wrong, turns, tally = self._talk(laptop, there, True)
            if turns != 1 or tally.pulled or tally.pushed:
                return "I3: syncing again changes something"
        return None

    def heads(self, held: frozenset[bytes]) -> tuple[bytes, ...]:
        """The values that stand, by the product's merge."""
        if held not in self._heads:
            commits = [self.commits[hash_] for hash_ in held]
            state = merge.merge(write for commit in commits for _type, _id, write in merge.writes_of(commit))
            self._heads[held] = tuple(head.commit for head in state.fields.get(FIELD, ()))
        return self._heads[held]

    # --- thawing and freezing ---

    def laptop(self, disk: Disk) -> Laptop:
        laptop = Laptop(1)
        laptop.nonce = disk.nonce.to_bytes(16, "big")
        self.nonce_of[laptop.replica] = disk.nonce
        laptop.newest, laptop.own = disk.newest, set(disk.own)
        laptop.commits = self._thawed(disk.log)
        laptop.acked = {Hub.id + replica: n for replica, n in disk.acked}
        laptop.cursors = {Hub.id: disk.cursor} if disk.cursor else {}
        return laptop

    def frozen(self, laptop: Laptop, has_met: bool) -> Disk:
        acked = frozenset((key[len(Hub.id) :], n) for key, n in laptop.acked.items())
        nonce = int.from_bytes(laptop.nonce, "big")
        own, cursor = frozenset(laptop.own), laptop.cursor(Hub.id)
        return Disk(nonce, laptop.newest, own, frozenset(self._frozen(laptop.commits)), acked, cursor, has_met)

    def hub(self, disk: HubDisk) -> Hub:
        hub = Hub()
        hub.commits = self._thawed(disk.feed)
        hub.fed_with([hash_ for hash_, _signed in disk.feed])
        return hub

    def frozen_hub(self, hub: Hub) -> HubDisk:
        signed = dict(self._frozen(hub.commits))
        self._feeds |= {feed: tuple(hub.feed[:seq]) for seq, feed in enumerate(hub.hashes)}
        return HubDisk(tuple((hash_, signed[hash_]) for hash_ in hub.feed))

    def _thawed(self, log: Log) -> dict[bytes, Commit]:
        return {hash_: (self.signed if is_signed else self.commits)[hash_] for hash_, is_signed in log}

    def _frozen(self, commits: dict[bytes, Commit]) -> list[tuple[bytes, bool]]:
        for hash_, commit in commits.items():
            if hash_ not in self.commits:
                self.commits[hash_] = commit
                self._whole_hash[hash_[:8]] = hash_
            if commit.signature is not None:
                self.signed.setdefault(hash_, commit)
        return [(hash_, commit.signature is not None) for hash_, commit in commits.items()]

    # --- names under which two states are one ---

    def digest(self, state: Any) -> bytes:
        """A state with its replicas numbered as they appear, its commits named by what they are, hashes left out."""
        labels: dict[int, int] = {}
        for nonce in self.nonces(state):
            labels.setdefault(nonce, len(labels))
        names: dict[bytes, int] = {}

        def name(hash_: bytes) -> int:
            if hash_ == START:
                return -1
            if hash_ not in names:
                commit = self.commits[hash_]
                over = tuple(sorted(name(self._whole_hash[prefix]) for prefix in _over(commit)))
                header = commit.header
                said = (labels[self.nonce_of[header.replica]], header.n, header.t, name(commit.prev))
                key = (*said, over, commit.changes[0].values)  # type: ignore[union-attr]
                names[hash_] = self._names.setdefault(key, len(self._names))
            return names[hash_]

        def of_log(log: Log) -> tuple[Any, ...]:
            return tuple((name(hash_), is_signed) for hash_, is_signed in log)

        def of_disk(disk: Disk | None) -> tuple[Any, ...]:
            if disk is None:
                return ()
            own = tuple(sorted(labels[self.nonce_of[replica]] for replica in disk.own))
            acked = tuple(sorted((labels[self.nonce_of[replica]], n) for replica, n in disk.acked))
            seq = disk.cursor.seq if disk.cursor else -1
            cursor = disk.cursor.feed if disk.cursor else b""
            fed = self._feeds[cursor] if disk.cursor else ()
            return (
                labels[disk.nonce],
                name(disk.newest),
                own,
                tuple(sorted(of_log(disk.log))),
                acked,
                (seq, tuple(name(hash_) for hash_ in fed)),
                disk.has_met,
            )

        parts: list[Any] = [state.writes]
        parts += [of_disk(disk) for disk in (*state.laptops, *state.copies)]
        parts += [of_log(hub.feed) if hub else (-1,) for hub in (state.hub, state.hub_copy)]
        return blake2b(dumps(tuple(parts), WITHOUT_REFERENCES), digest_size=16).digest()

    def nonces(self, state: Any) -> list[int]:
        """Every replica of a state, first those that are written now, then as the hub met them."""
        fed = [hash_ for hub in state.hubs() for hash_, _signed in hub.feed]
        kept = [hash_ for disk in state.disks() for hash_, _signed in sorted(disk.log, key=self._age)]
        of_commits = [self.nonce_of[self.commits[hash_].header.replica] for hash_ in (*fed, *kept)]
        gone = self._with_named((*fed, *kept)) - {*fed, *kept}
        of_gone = sorted(self.nonce_of[self.commits[hash_].header.replica] for hash_ in gone)
        of_laptops = [self.nonce_of[replica] for disk in state.disks() for replica in sorted(disk.own)]
        return [*(disk.nonce for disk in state.disks()), *of_commits, *of_laptops, *of_gone]

    def _age(self, entry: tuple[bytes, bool]) -> tuple[int, int]:
        header = self.commits[entry[0]].header
        return header.t, self.nonce_of[header.replica]


def _over(commit: Commit) -> tuple[bytes, ...]:
    change = commit.changes[0]
    assert isinstance(change, Whole)
    return change.structure.over
