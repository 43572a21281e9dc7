"""Histories with commits that are held back, let go, refused, hubs rolled back: what is let go is whole everywhere."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Collection, Sequence

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from fourpermille_desktop.ledger import merge
from fourpermille_desktop.ledger.commit import Commit, lacks_values, seal
from fourpermille_desktop.ledger.dialogue import Taken, Tally
from fourpermille_desktop.ledger.messages import Hold
from fourpermille_desktop.ledger.tips import Tip, runs_with
from fourpermille_desktop.ledger.wire import Run
from tests.ledger.nodes import Crash, Line, MemoryHub, MemoryLaptop, sync

MANY = 60  # 1,500 of up to 40 steps were run when this was written
RECORDS = [bytes([i]) * 16 for i in range(2)]
laptops = st.integers(0, 2)
faults = st.lists(st.sampled_from(["", "lost", "unheard", "twice"]), max_size=3)


class HoldingHub(MemoryHub):
    """Keeps back what certain replicas write; `viewer` is whoever asks now."""

    def __init__(self) -> None:
        super().__init__()
        self.distrusted: set[bytes] = set()
        self.kept: dict[bytes, Hold] = {}  # not let go yet
        self.decided: set[bytes] = set()
        self.viewer: set[bytes] = set()

    def take(self, runs: Sequence[Run]) -> Taken:
        known = set(self.commits)
        taken = super().take(runs)
        for hash_ in set(self.commits) - known:
            tip = self.tip(hash_)
            if tip.replica in self.distrusted:
                self.kept[hash_] = Hold(tip, "may-not-write")
        return taken

    def load(self, tips: Collection[Tip]) -> list[Commit]:
        return [seal(c) if self._hides(c) else c for c in super().load(tips)]

    def _hides(self, commit: Commit) -> bool:
        return commit.hash in self.kept and commit.header.replica not in self.viewer

    def held_back(self, hashes: Collection[bytes]) -> list[Hold]:
        return [self.kept[hash_] for hash_ in hashes if hash_ in self.kept]

    def own_held_back(self) -> list[Hold]:
        return [hold for hold in self.kept.values() if hold.tip.replica in self.viewer]

    def decide(self, hash_: bytes, is_let_go: bool) -> None:
        hold = self.kept[hash_]
        if is_let_go:
            del self.kept[hash_]
        else:
            self.kept[hash_] = Hold(hold.tip, hold.reason, True, "not like this")
        for run in runs_with(self, [hold.tip], 1):
            self.fed_with([commit.hash for commit in run.commits])


class HeldTeam(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.laptops = [MemoryLaptop(i + 1) for i in range(3)]
        self.hub = HoldingHub()
        self.hub_backup = copy.deepcopy(self.hub)

    @rule(who=laptops, record=st.sampled_from(RECORDS), field=st.sampled_from(["soc", "ph"]), value=st.integers(0, 3))
    def edit(self, who: int, record: bytes, field: str, value: int) -> None:
        self.laptops[who].write(record, field, value)

    @rule(who=laptops, record=st.sampled_from(RECORDS))
    def delete(self, who: int, record: bytes) -> None:
        heads = [head for held in self.laptops[who].state("sample", record).fields.values() for head in held]
        self.laptops[who].write(record, merge.DELETED, True, {head.commit[:8] for head in heads})

    @rule(who=laptops)
    def trust_no_more_or_again(self, who: int) -> None:
        self.hub.distrusted ^= {self.laptops[who].replica}

    @rule(choice=st.integers(0, 9), is_let_go=st.booleans())
    def decide(self, choice: int, is_let_go: bool) -> None:
        if self.hub.kept:
            kept = sorted(self.hub.kept)
            self.hub.decide(kept[choice % len(kept)], is_let_go)

    @rule(who=laptops, line=faults, room=st.sampled_from([1, 600, 10**6]), crash=st.sampled_from([-1, -1, 0, 1, 2]))
    def sync_on_a_bad_line(self, who: int, line: list[str], room: int, crash: int) -> None:
        self.laptops[who].takes_before_a_crash = crash
        with contextlib.suppress(Crash):
            self._sync(who, Line(*line), room)
        self.laptops[who].takes_before_a_crash = -1

    @rule(who=laptops)
    def sync_well(self, who: int) -> None:
        """What a laptop has sealed afterwards is what the hub holds back, and it knows why it has no values."""
        laptop = self.laptops[who]
        tally = self._sync(who, Line(), 10**6)
        sealed = {hash_ for hash_, commit in laptop.commits.items() if lacks_values(commit)}
        assert sealed <= {*self.hub.kept, *(tip.hash for tip in self.hub.blank())}
        assert tally.missing == len(laptop.unexplained())
        told = {tip.hash: hold for (_hub, tip), hold in laptop.told_back.items()}
        mine = {hold.tip.hash: hold for hold in self.hub.kept.values() if hold.tip.replica in laptop.own}
        assert {hash_: told.get(hash_) for hash_ in mine} == mine, (
            "the author knows what is held back and how it stands"
        )
        assert set(told) <= set(self.hub.kept), "nobody believes in a hold that is no more"

    @rule()
    def back_up_the_hub(self) -> None:
        self.hub_backup = copy.deepcopy(self.hub)

    @rule()
    def restore_the_hub(self) -> None:
        self.hub = copy.deepcopy(self.hub_backup)

    def teardown(self) -> None:
        """Heal: nobody is distrusted, everything is let go, all meet the hub until they hold the same."""
        self.hub.distrusted = set()
        for _round in range(2):
            for who in range(3):
                self._sync(who, Line(), 10**6)
            for hash_ in sorted(self.hub.kept):
                self.hub.decide(hash_, True)
        for _round in range(2):
            for who in range(3):
                assert self._sync(who, Line(), 10**6).missing == 0
        everything = {hash_: commit for laptop in self.laptops for hash_, commit in laptop.commits.items()}
        for laptop in self.laptops:
            assert set(laptop.commits) == set(everything) == set(self.hub.commits)
            assert not any(lacks_values(commit) for commit in laptop.commits.values())
        for record in RECORDS:
            pure = self.hub.state("sample", record)  # by now a plain merge of every commit whole
            assert all(laptop.state("sample", record) == pure for laptop in self.laptops)

    def _sync(self, who: int, line: Line, room: int) -> Tally:
        self.hub.viewer = set(self.laptops[who].own)
        return sync(self.laptops[who], self.hub, line, room)


HeldTeam.TestCase.settings = settings(
    max_examples=MANY, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestHeldTeam = HeldTeam.TestCase
