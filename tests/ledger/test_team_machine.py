"""T1: everything that may happen to a team, in any order; what each node shows is what its commits mean, and at the end
all hold the same.

After every step: I1 (what was saved is there), I3, I4 (cursor and acknowledgements claim no more than what is stored),
I6 (no chain has a gap), I9 and I10 (values go only when somebody names them, whatever the clocks say), each against
`oracle`, a second reading of FORMAT.md. After healing: I1, I2, I7 (equal logs, equal values on every node), I18 (lines
and sticks mixed).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from fourpermille_desktop.ledger.canonical import Value
from fourpermille_desktop.ledger.commit import Commit
from tests.ledger import oracle
from tests.ledger.nodes import Crash
from tests.ledger.team import InMemory, InMemoryHub, Line, Stick, TeamHub, TeamLaptop, sync

HISTORIES = int(os.environ.get("FOURPERMILLE_HISTORIES", "200"))
STEPS = int(os.environ.get("FOURPERMILLE_STEPS", "25"))
MOST_LAPTOPS, MOST_RESTORES = 5, 6  # a hub takes 8 branches of one replica
RECORDS = [bytes([i]) * 16 for i in range(2)]
YEAR = 31_557_600_000
CLOCKS = [0, 1, 40 * YEAR, 56 * YEAR, 57 * YEAR, 68 * YEAR, 200 * YEAR]  # 1970, 2010, today, next year, 2038, 2170

who_ = st.integers(0, MOST_LAPTOPS - 1)
where_ = st.integers(0, 1)
records_ = st.sampled_from(RECORDS)
fields_ = st.sampled_from(["notes", "land_use", "practice:mulch"])
clocks_ = st.sampled_from(CLOCKS)
faults_ = st.lists(st.sampled_from(["", "lost", "unheard", "twice", "late"]), max_size=3)
rooms_ = st.sampled_from([1, 600, 10**6])
crashes_ = st.sampled_from([-1, -1, -1, 0, 1, 2, 3, 5, 8, 13])


class Team(RuleBasedStateMachine):
    """Rules for any kind of node; a test class names the kind."""

    def new_laptop(self, number: int) -> TeamLaptop:
        raise NotImplementedError

    def new_hub(self, address: str) -> TeamHub:
        raise NotImplementedError

    def __init__(self) -> None:
        super().__init__()
        self.late: list[tuple[str, bytes, bool]] = []
        self.sticks: list[Stick] = []
        self.restores = 0

    @initialize(count=st.integers(2, 4))
    def begin(self, count: int) -> None:
        self.laptops: Any = [self.new_laptop(i + 1) for i in range(count)]
        self.hubs: Any = [self.new_hub(f"http://hub{i}") for i in range(2)]
        self.saved: list[set[bytes]] = [set() for _ in self.laptops]
        self.at_hub: list[set[bytes]] = [set(), set()]
        self.backups = [(laptop.backup(), set[bytes]()) for laptop in self.laptops]
        self.hub_backups = [(hub.backup(), set[bytes]()) for hub in self.hubs]

    def place(self, who: int) -> int:
        return who % len(self.laptops)

    # --- people ---

    @rule(who=who_, record=records_, field=fields_, value=st.sampled_from(["a", "b", None, True]), clock=clocks_)
    def write(self, who: int, record: bytes, field: str, value: Value, clock: int) -> None:
        """By somebody who sees all values: an edit, or a choice between two."""
        self._written(who, record, {field: value}, self._seen(who, record, field), clock)

    @rule(who=who_, record=records_, field=fields_, clock=clocks_)
    def write_having_seen_the_shown_value_only(self, who: int, record: bytes, field: str, clock: int) -> None:
        """As an import and an undo do."""
        self._written(who, record, {field: "c"}, self._seen(who, record, field)[:1], clock)

    @rule(who=who_, record=records_, clock=clocks_)
    def delete(self, who: int, record: bytes, clock: int) -> None:
        meant = oracle.shown(self.laptops[self.place(who)].log().values(), record)
        if meant.heads:
            seen = {hash_ for heads in meant.heads.values() for hash_ in heads}
            self._written(who, record, {"deleted": True}, seen, clock)

    def _seen(self, who: int, record: bytes, field: str) -> list[bytes]:
        meant = oracle.shown(self.laptops[self.place(who)].log().values(), record)
        return list(meant.heads.get(field, ()))

    def _written(self, who: int, record: bytes, values: dict[str, Value], seen: Collection[bytes], clock: int) -> None:
        place = self.place(who)
        laptop = self.laptops[place]
        before = set(laptop.log())
        deletions = self._seen(who, record, "deleted")
        laptop.write(record, values, {hash_[:8] for hash_ in seen}, clock)
        new = set(laptop.log()) - before
        assert len(new) == 1
        for hash_ in new:
            self._names_what_was_seen(laptop.log()[hash_], values, seen, deletions)
        self.saved[place] |= new
        self.look_at(place)

    def _names_what_was_seen(
        self, commit: Commit, values: dict[str, Value], seen: Collection[bytes], deletions: Collection[bytes]
    ) -> None:
        """I9: a write replaces what its author saw. It may also take back a deletion, never anything else."""
        named = {prefix for change in commit.changes for prefix in change.structure.over}  # type: ignore[union-attr]
        fields = {name for change in commit.changes for name in change.structure.fields}  # type: ignore[union-attr]
        takes_back = fields - set(values)
        assert takes_back <= {"deleted"}
        assert named == {hash_[:8] for hash_ in (*seen, *(deletions if takes_back else ()))}

    # --- lines ---

    @rule(who=who_, where=where_, faults=faults_, room=rooms_, crash=crashes_)
    def sync_on_a_bad_line(self, who: int, where: int, faults: list[str], room: int, crash: int) -> None:
        place = self.place(who)
        with contextlib.suppress(Crash), self._power_cut(place, crash):
            sync(self.laptops[place], self.hubs[where], Line(faults, self.late), room)
        if crash >= 0:
            self.laptops[place], self.hubs[where] = self.laptops[place].reopened(), self.hubs[where].reopened()
        self.look_at(place)
        self.look_at_hub(where)

    @contextlib.contextmanager
    def _power_cut(self, place: int, crash: int) -> Any:
        laptop = self.laptops[place]
        laptop.takes_before_a_crash = crash
        try:
            yield
        finally:
            laptop.takes_before_a_crash = -1

    @precondition(lambda self: self.late)
    @rule(which=st.integers(0, 20))
    def an_old_message_arrives(self, which: int) -> None:
        address, raw, is_sync = self.late.pop(which % len(self.late))
        where = [hub.address for hub in self.hubs].index(address)
        self.hubs[where].answered(raw, is_sync, 10**6)
        self.look_at_hub(where)

    @rule(who=who_)
    def fill_a_stick(self, who: int) -> None:
        place = self.place(who)
        self.sticks = [*self.sticks[-3:], self.laptops[place].fill_a_stick()]
        self.look_at(place)

    @precondition(lambda self: self.sticks)
    @rule(who=who_, which=st.integers(0, 3))
    def read_a_stick(self, who: int, which: int) -> None:
        place = self.place(who)
        self.laptops[place].read_a_stick(self.sticks[which % len(self.sticks)])
        self.look_at(place)

    @precondition(lambda self: self.sticks)
    @rule(where=where_, which=st.integers(0, 3))
    def a_hub_reads_a_stick(self, where: int, which: int) -> None:
        self.hubs[where].take(self.sticks[which % len(self.sticks)].runs(lambda _replica: None))
        self.look_at_hub(where)

    # --- machines ---

    @rule(who=who_)
    def reopen(self, who: int) -> None:
        place = self.place(who)
        self.laptops[place] = self.laptops[place].reopened()
        self.look_at(place)

    @rule(who=who_)
    def back_up(self, who: int) -> None:
        place = self.place(who)
        self.backups[place] = self.laptops[place].backup(), set(self.saved[place])

    @precondition(lambda self: self.restores < MOST_RESTORES)
    @rule(who=who_)
    def restore(self, who: int) -> None:
        place = self.place(who)
        self.restores += 1
        self.laptops[place] = self.laptops[place].restored(self.backups[place][0])
        self.saved[place] = set(self.backups[place][1])
        self.look_at(place)

    @precondition(lambda self: len(self.laptops) < MOST_LAPTOPS)
    @rule(who=who_)
    def clone(self, who: int) -> None:
        place = self.place(who)
        self.laptops.append(self.laptops[place].clone())
        self.saved.append(set(self.saved[place]))
        self.backups.append((self.laptops[-1].backup(), set(self.saved[place])))

    @rule(where=where_)
    def back_up_a_hub(self, where: int) -> None:
        self.hub_backups[where] = self.hubs[where].backup(), set(self.at_hub[where])

    @precondition(lambda self: self.restores < MOST_RESTORES)
    @rule(where=where_)
    def restore_a_hub(self, where: int) -> None:
        self.restores += 1
        self.hubs[where] = self.hubs[where].restored(self.hub_backups[where][0])
        self.at_hub[where] = set(self.hub_backups[where][1])
        self.rolled_back = True
        self.look_at_hub(where)

    rolled_back = False

    # --- what must hold ---

    def look_at(self, place: int) -> None:
        laptop = self.laptops[place]
        log = laptop.log()
        assert self.saved[place] <= set(log), "I1: a saved commit is gone"
        assert oracle.is_without_gap(log), "I6: a chain with a gap"
        for record in RECORDS:
            means_what_it_shows(laptop, record)
        for hub in self.hubs:
            self._claims_no_more(laptop, hub)

    def _claims_no_more(self, laptop: TeamLaptop, hub: TeamHub) -> None:
        cursor, held = laptop.exchange.cursor(hub.id), set(laptop.log())
        if cursor and hub.feed_at(cursor.seq) == cursor.feed:
            assert set(hub.fed()[: cursor.seq]) <= held, "I4: the cursor is ahead of the data"
        if not self.rolled_back:
            assert laptop.acknowledged(hub.id) <= set(hub.log()), "I4: acknowledged, and not at the hub"

    def look_at_hub(self, where: int) -> None:
        hub = self.hubs[where]
        assert self.at_hub[where] <= set(hub.log()), "I1: what a hub had is gone"
        assert oracle.is_without_gap(hub.log()), "I6: a chain with a gap"
        assert sorted(hub.fed()) == sorted(hub.log()), "I3: a commit is fed once"
        self.at_hub[where] = set(hub.log())

    def teardown(self) -> None:
        if not hasattr(self, "laptops"):
            return
        logs = [node.log() for node in (*self.laptops, *self.hubs)]
        there_is = set().union(*logs)
        for _ in range(3):
            for laptop in self.laptops:
                for hub in self.hubs:
                    sync(laptop, hub)
        self._is_one(there_is)

    def _is_one(self, there_is: set[bytes]) -> None:
        for hub in self.hubs:
            assert set(hub.log()) == there_is, "I1: a commit that existed did not come to a hub"
            assert hub.tips() == self.hubs[0].tips()
        for place, laptop in enumerate(self.laptops):
            self.look_at(place)
            assert set(laptop.log()) == there_is, "I1: a commit that existed did not come to a laptop"
            assert laptop.exchange.tips() == self.hubs[0].tips(), "I2: other tips"
            for record in RECORDS:
                assert laptop.row(record) == self.laptops[0].row(record), "I2: another value"
            for hub in self.hubs:
                line = Line()
                assert sync(laptop, hub, line).pulled == 0 and line.turns == 1, "I3: syncing again changes something"


def means_what_it_shows(laptop: TeamLaptop, record: bytes) -> None:
    """I9, I10: the values that stand are those the commits leave standing."""
    meant, held = oracle.shown(laptop.log().values(), record), laptop.row(record)
    assert laptop.heads(record) == {name: set(heads) for name, heads in meant.heads.items()}
    if held is None:
        assert not meant.heads
        return
    values, is_deleted = held
    assert is_deleted == meant.is_deleted
    for name, value in values.items():
        assert value == meant.values.get(name), name


class TeamInMemory(Team):
    def new_laptop(self, number: int) -> TeamLaptop:
        return InMemory.new(number)

    def new_hub(self, address: str) -> TeamHub:
        return InMemoryHub(address)


TeamInMemory.TestCase.settings = settings(
    max_examples=HISTORIES, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)
)
TestTeamInMemory = TeamInMemory.TestCase
