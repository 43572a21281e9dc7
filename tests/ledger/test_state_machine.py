"""Three laptops, one hub, and everything that happens to them: they converge, and nothing that still exists is lost."""

from __future__ import annotations

import contextlib

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from fourpermille_desktop.ledger import merge
from fourpermille_desktop.ledger.commit import START
from tests.ledger.nodes import Crash, Line, MemoryHub, MemoryLaptop, sync

MANY = 60  # 3,000 were run when this was written
RECORDS = [bytes([i]) * 16 for i in range(2)]
laptops = st.integers(0, 2)
fields = st.sampled_from(["soc", "ph", "practice:mulch"])
faults = st.lists(st.sampled_from(["", "lost", "unheard", "twice"]), max_size=3)


class FieldTeam(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.laptops = [MemoryLaptop(i + 1) for i in range(3)]
        self.hub = MemoryHub()
        self.hub_backup = self.hub.backup()
        self.backups = [laptop.clone() for laptop in self.laptops]
        self.was_rolled_back = False
        self.was_at_hub: set[bytes] = set()

    @rule(who=laptops, record=st.sampled_from(RECORDS), field=fields, value=st.sampled_from(["1", "2", None, True]))
    def edit(self, who: int, record: bytes, field: str, value: str | bool | None) -> None:
        self.laptops[who].write(record, field, value)

    @rule(who=laptops, record=st.sampled_from(RECORDS))
    def delete(self, who: int, record: bytes) -> None:
        laptop = self.laptops[who]
        heads = [head for held in laptop.state("sample", record).fields.values() for head in held]
        laptop.write(record, merge.DELETED, True, {head.commit[:8] for head in heads})

    @rule(who=laptops, line=faults, room=st.sampled_from([1, 600, 10**6]), crash=st.sampled_from([-1, -1, 0, 1, 2]))
    def sync_on_a_bad_line(self, who: int, line: list[str], room: int, crash: int) -> None:
        laptop = self.laptops[who]
        laptop.takes_before_a_crash = crash
        with contextlib.suppress(Crash):
            sync(laptop, self.hub, Line(*line), room)
        laptop.takes_before_a_crash = -1
        self.was_at_hub |= set(self.hub.commits)

    @rule()
    def back_up_the_hub(self) -> None:
        self.hub_backup = self.hub.backup()

    @rule()
    def restore_the_hub(self) -> None:
        self.hub = self.hub_backup.backup()
        self.was_rolled_back = True

    @rule(who=laptops)
    def back_up_a_laptop(self, who: int) -> None:
        self.backups[who] = self.laptops[who].clone()

    @rule(who=laptops)
    def restore_a_laptop(self, who: int) -> None:
        self.laptops[who] = self.backups[who].clone()
        self.was_rolled_back = True

    @rule(who=laptops)
    def clone_a_laptop(self, who: int) -> None:
        if len(self.laptops) < 5:
            self.laptops.append(self.laptops[who].clone())

    @invariant()
    def every_chain_is_held_back_to_its_start(self) -> None:
        for node in (*self.laptops, self.hub):
            assert all(commit.prev == START or commit.prev in node.commits for commit in node.commits.values())

    @invariant()
    def a_cursor_claims_no_more_than_what_is_stored(self) -> None:
        for laptop in self.laptops:
            cursor = laptop.cursor(self.hub.id)
            if cursor and self.hub.feed_at(cursor.seq) == cursor.feed:
                assert set(self.hub.feed[: cursor.seq]) <= set(laptop.commits)

    def teardown(self) -> None:
        there_is = set(self.hub.commits).union(*(laptop.commits for laptop in self.laptops))
        for _ in range(3):
            for laptop in self.laptops:
                sync(laptop, self.hub)
        assert set(self.hub.commits) == there_is
        assert self.was_rolled_back or self.was_at_hub <= there_is
        for laptop in self.laptops:
            assert set(laptop.commits) == there_is
            assert laptop.tips() == self.hub.tips()
            for record in RECORDS:
                assert laptop.state("sample", record) == self.hub.state("sample", record)
            line = Line()
            assert sync(laptop, self.hub, line).pulled == 0 and line.turns == 1  # syncing again changes nothing


FieldTeam.TestCase.settings = settings(
    max_examples=MANY, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestFieldTeam = FieldTeam.TestCase
