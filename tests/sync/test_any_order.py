"""Commits may arrive in any order of chains and any number of times: the tables show what the pure merge says."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from fourpermille_desktop.ledger import merge
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.wire import Run, runs_of
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.store import Records
from tests.ledger.nodes import MemoryHub, MemoryLaptop, sync

RECORDS = [bytes([i]) * 16 for i in range(3)]
HUB = bytes(16)


def a_history(dice: random.Random) -> MemoryHub:
    """What three people wrote in many steps, seeing each other's work now and then."""
    laptops, hub = [MemoryLaptop(i + 1) for i in range(3)], MemoryHub()
    for _ in range(25):
        who, record = dice.choice(laptops), dice.choice(RECORDS)
        if dice.random() < 0.1:
            heads = [head for held in who.state("sample", record).fields.values() for head in held]
            who.write(record, merge.DELETED, True, {head.commit[:8] for head in heads})
        else:
            who.write(record, dice.choice(["notes", "texture", "land_use"]), dice.choice(["a", "b", "c", None]))
        if dice.random() < 0.3:
            sync(who, hub)
    for laptop in laptops:
        sync(laptop, hub)
    return hub


def shuffled(hub: MemoryHub, dice: random.Random) -> list[Run]:
    """The runs of every chain in their order, the chains mixed at random, some runs twice."""
    chains = [runs_of(hub.load(list(hub.ancestry(tip))[::-1])) for tip in sorted(hub.tips())]
    mixed: list[Run] = []
    while any(chains):
        chain = dice.choice([chain for chain in chains if chain])
        mixed.append(chain.pop(0))
        if dice.random() < 0.3:
            mixed.append(dice.choice(mixed))
    return mixed


@pytest.mark.parametrize("seed", range(8))
def test_any_order_and_any_doubling_give_what_the_pure_merge_says(seed: int, opened: Callable[[str], Records]) -> None:
    dice = random.Random(seed)
    hub = a_history(dice)
    for order in range(2):
        records = opened(f"laptop{order}")
        exchange = Exchange(records, FIELD_SPACE)
        for run in shuffled(hub, dice):
            exchange.take([run], HUB, (), None)
        assert exchange.tips() == hub.tips()
        _agrees(records, hub)
        before = records.tables_digest()
        records.rebuild()
        assert records.tables_digest() == before


def _agrees(records: Records, hub: MemoryHub) -> None:
    with records.reading() as conn:
        rows = {row["id"]: row for row in conn.exec_driver_sql("select * from sample").mappings()}
        two = conn.exec_driver_sql("select r.id, w.field from two_values w join record r on r.rid = w.rid").all()
    for record in RECORDS:
        state, row = hub.state("sample", record), rows.get(b64(record))
        if not state.fields:
            assert row is None
            continue
        assert row is not None
        for name in ("notes", "texture", "land_use"):
            assert (row[name] or None) == state.shown(name)
        assert bool(row["deleted"]) == state.is_deleted
        assert bool(row["unseen_edit"]) == (state.wants_deletion and bool(state.unseen))
        asks = {*state.differing(), *([merge.DELETED] if state.wants_deletion and state.unseen else [])}
        assert {field for id_, field in two if id_ == record} == asks
