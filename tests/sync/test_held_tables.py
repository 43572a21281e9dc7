"""Tables of a real laptop while commits come sealed, are let go in any order, and come again: always the pure merge."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from fourpermille_desktop.ledger import merge
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, Commit, erase, lacks_values, seal
from fourpermille_desktop.ledger.dialogue import Word
from fourpermille_desktop.ledger.messages import Hold
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import Run
from fourpermille_desktop.records import doctor
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.store import Records
from tests.sync.test_any_order import HUB, RECORDS, a_history, shuffled

FIELDS = ("notes", "texture", "land_use")


def with_holds(runs: list[Run], dice: random.Random) -> list[Run]:
    """Some runs come sealed first and whole later, with others in between; some of those twice."""
    mixed: list[Run] = []
    later: list[Run] = []
    for run in runs:
        kept = frozenset(commit.hash for commit in run.commits if dice.random() < 0.4)
        mixed.append(Run(tuple(seal(c) if c.hash in kept else c for c in run.commits)))
        later += [run] if kept else []
        while later and dice.random() < 0.3:
            mixed.append(later.pop(dice.randrange(len(later))))
    dice.shuffle(later)
    return mixed + later


def word(run: Run) -> Word:
    """What the hub says with a page: it holds back what it gives sealed, and nothing else of it."""
    tips = [Tip(run.replica, c.header.n, c.hash) for c in run.commits if lacks_values(c)]
    return Word(frozenset(commit.hash for commit in run.commits), tuple(map(Hold, tips)))


def agrees(records: Records, commits: dict[bytes, Commit]) -> None:
    """The tables show the merge of what is whole, and the log alone makes the same ones."""
    writes: dict[bytes, list[merge.Write]] = {record: [] for record in RECORDS}
    for commit in commits.values():
        for _type, record, write in merge.writes_of(commit):
            writes[record].append(write)
    with records.reading() as conn:
        rows = {row["id"]: row for row in conn.exec_driver_sql("select * from sample").mappings()}
        two = conn.exec_driver_sql("select r.id, w.field from two_values w join record r on r.rid = w.rid").all()
    for record, held in writes.items():
        row, state = rows.get(b64(record)), merge.merge(held)
        assert (row is None) == (not held)
        if row is not None:
            assert [row[name] or None for name in FIELDS] == [state.shown(name) for name in FIELDS]
            assert bool(row["deleted"]) == state.is_deleted
            asks = {*state.differing(), *([merge.DELETED] if state.wants_deletion and state.unseen else [])}
            assert {field for id_, field in two if id_ == record} == asks
    before = records.tables_digest()
    records.rebuild()
    assert records.tables_digest() == before


@pytest.mark.parametrize("seed", range(6))
def test_holds_and_releases_in_any_order_show_the_merge_of_what_is_whole(
    seed: int, opened: Callable[[str], Records]
) -> None:
    dice = random.Random(seed)
    hub = a_history(dice)
    records = opened("laptop")
    exchange = Exchange(records, FIELD_SPACE)
    whole: dict[bytes, Commit] = {}
    for place, run in enumerate(with_holds(shuffled(hub, dice), dice)):
        exchange.take([run], HUB, (), None, word(run))
        for commit in run.commits:
            if commit.hash not in whole or lacks_values(whole[commit.hash]):
                whole[commit.hash] = commit
        if place % 4 == 0:
            agrees(records, whole)
    agrees(records, whole)
    assert exchange.tips() == hub.tips() and exchange.unexplained() == []
    assert not any(lacks_values(commit) for commit in whole.values())
    assert all(check.ok for check in doctor.checks(records) if check.name != "disk")


def test_an_erased_form_that_a_carrier_made_is_missing_until_the_values_come(
    opened: Callable[[str], Records],
) -> None:
    dice = random.Random(1)
    hub = a_history(dice)
    records = opened("laptop")
    exchange = Exchange(records, FIELD_SPACE)
    runs = shuffled(hub, dice)
    for run in runs:
        blanked = Run(tuple(erase(c, frozenset(range(len(c.changes)))) for c in run.commits))
        exchange.take([blanked], HUB, (), None, word(run))
    assert {tip.hash for tip in exchange.unexplained()} == set(hub.commits)
    assert not all(check.ok for check in doctor.checks(records) if check.name == "values")
    for run in reversed(runs):
        exchange.take([run], HUB, (), None, word(run))
    assert exchange.unexplained() == []
    agrees(records, hub.commits)
