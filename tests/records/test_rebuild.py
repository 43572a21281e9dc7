"""The log alone makes every table: byte for byte on one laptop, equal on two, whatever the order of arrival."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fourpermille_desktop.ledger.canonical import b64, unb64
from fourpermille_desktop.ledger.commit import PREFIX
from fourpermille_desktop.ledger.merge import merge, writes_of
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import apply, conflicts, editing, history
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from tests.records.two_laptops import carry, commits_of, receive, rows

FIELDS = {
    "code": st.sampled_from([None, "A", "B"]),
    "carbon": st.sampled_from([None, {"soc_pct": "2.5"}, {"soc_pct": "2.50"}, {"soc_pct": "3", "lab": "x"}]),
    "ph_h2o": st.sampled_from(["6.1", "<4", None]),
    "practice:mulch": st.sampled_from([True, None]),
    "of_a_later_version": st.sampled_from([1, [1, "b"], {"a": None}]),
}
IDS = [new_id() for _ in range(3)]
WRITE = st.tuples(
    st.just("write"), st.sampled_from(IDS), st.fixed_dictionaries({}, optional=FIELDS).filter(bool), st.booleans()
)
STEP = st.one_of(
    WRITE,
    WRITE,
    st.tuples(st.just("delete"), st.sampled_from(IDS)),
    st.tuples(st.just("verify"), st.sampled_from(IDS)),
    st.tuples(st.just("unknown kind"), st.sampled_from(IDS)),
    st.tuples(st.sampled_from(["undo", "redo", "resolve", "carry", "carry"])),
)
HISTORY = st.lists(st.tuples(st.integers(0, 1), STEP), min_size=1, max_size=14)


@contextmanager
def two_laptops() -> Iterator[list[Records]]:
    with tempfile.TemporaryDirectory() as folder:
        both = [Records(Profile(Path(folder) / name), alarm=True) for name in "ab"]
        yield both
        for records in both:
            records.close()


def do(both: list[Records], who: int, step: tuple[object, ...]) -> None:
    records, other = both[who], both[1 - who]
    match step:
        case ("write", bytes(id_), dict(values), bool(is_stale)):
            records.commit([Edit("sample", id_, values, {} if is_stale else None)])
        case ("delete", bytes(id_)):
            with records.reading() as conn:
                is_there = editing.rid_of(conn, "sample", b64(id_)) is not None
            if is_there:
                editing.delete(records, "sample", b64(id_))
        case ("verify", bytes(id_)):
            records.commit([Edit("sample", id_, {"verified": True})])
        case ("unknown kind", bytes(id_)):
            records.commit([Edit("earthworm_count", id_, {"worms": "12"}, {})])
        case ("undo",):
            history.undo(records)
        case ("redo",):
            history.redo(records)
        case ("resolve",):
            for case in conflicts.two_values(records, limit=1):
                conflicts.keep_value(records, case, len(case.values))
        case ("carry",):
            carry(other, records)


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(HISTORY, st.randoms(use_true_random=False))
def test_any_history_is_rebuilt_byte_for_byte_and_shown_alike_on_two_laptops(
    steps: list[tuple[int, tuple[object, ...]]], shuffle: random.Random
) -> None:
    with two_laptops() as both:
        for who, step in steps:
            do(both, who, step)
        for records, other in (both, both[::-1]):
            arriving = commits_of(other)
            shuffle.shuffle(arriving)
            receive(records, arriving)
        for records in both:
            digest = records.tables_digest()
            records.rebuild()
            assert records.tables_digest() == digest
            equals_the_pure_merge(records)
        assert rows(both[0]) == rows(both[1])
        assert two_values_of(both[0]) == two_values_of(both[1])


def equals_the_pure_merge(records: Records) -> None:
    """The tables against the 60-line oracle: the set of commits and `ledger.merge`."""
    writes: dict[tuple[str, bytes], list[object]] = {}
    for commit in commits_of(records):
        for type_, id_, write in writes_of(commit):
            writes.setdefault((type_, id_), []).append(write)
    with records.reading() as conn:
        held = conn.exec_driver_sql("select rid, space, type, id from record").all()
        assert {(row.type, row.id) for row in held} == set(writes)
        for row in held:
            state = merge(writes[row.type, row.id])  # type: ignore[arg-type]
            heads = apply.heads_of(conn, row.space, row.type, row.id)
            assert {name: apply.prefixes(conn, lids) for name, lids in heads.items()} == {
                name: frozenset(head.commit[:PREFIX] for head in of_field) for name, of_field in state.fields.items()
            }
            if row.type == "sample":
                shown = conn.exec_driver_sql("select * from sample where rid = ?", (row.rid,)).one()
                assert shown.code == apply.as_text(state.shown("code"))
                carbon = state.shown("carbon")
                assert shown.soc_pct_typed == (carbon["soc_pct"] if isinstance(carbon, dict) else None)
                assert (shown.deleted, shown.unseen_edit) == (
                    int(state.is_deleted),
                    int(state.wants_deletion and bool(state.unseen)),
                )


def two_values_of(records: Records) -> set[tuple[str, str, str]]:
    with records.reading() as conn:
        found = conn.exec_driver_sql("select r.type, r.id, w.field from two_values w join record r on r.rid = w.rid")
        return {(row.type, b64(row.id), row.field) for row in found}


def test_commits_that_arrive_backwards_end_where_they_began(records: Records, tmp_path: Path) -> None:
    """A later write is there before the one it replaces: three laptops, carried in the wrong order."""
    laptops = [Records(Profile(tmp_path / name), alarm=True) for name in ("first", "second", "third")]
    id_ = editing.add(laptops[0], "sample", {"code": "S", "soc_pct": "1"})
    carry(laptops[0], laptops[1])
    editing.change(laptops[1], "sample", id_, {"soc_pct": "2"})
    carry(laptops[1], laptops[2])
    editing.change(laptops[2], "sample", id_, {"soc_pct": "3"})
    for source in laptops[::-1]:
        own = [c for c in commits_of(source) if c.header.actor == source.author.actor]
        receive(records, own)
    assert rows(records) == rows(laptops[2])
    assert conflicts.count(records) == 0
    for laptop in laptops:
        laptop.close()


def test_an_unknown_kind_and_unknown_fields_are_relayed_and_survive_a_rebuild(
    records: Records, others: Records
) -> None:
    worm = new_id()
    records.commit([Edit("earthworm_count", worm, {"worms": "12", "kinds": ["a", "b"]})])
    sample = editing.add(records, "sample", {"code": "S"})
    records.commit([Edit("sample", unb64(sample, 16), {"smell": "earthy"})])
    records.rebuild()
    carry(records, others)
    assert [commit.hash for commit in commits_of(others)] == [commit.hash for commit in commits_of(records)]
    editing.change(others, "sample", sample, {"code": "T"})
    fields = history.of_record(others, "sample", sample)
    assert any(entry.values.get("smell") == "earthy" for entry in fields)


def test_a_person_in_the_field_space_is_relayed_but_never_named_here(records: Records) -> None:
    """A peer cannot put another name beside the id of somebody in the private register."""
    id_ = editing.add(records, "person", {"name": "the true name"})
    with records.writing() as conn:
        from dataclasses import replace

        from fourpermille_desktop.records import log

        private = log.load(conn, 1)
        log.insert(conn, replace(private, header=replace(private.header, space=bytes(16))), None)
    from fourpermille_desktop.records import people

    assert people.names(records) == {id_: "the true name"}
    editing.change(records, "person", id_, {"name": "her new name"})
    assert people.names(records) == {id_: "her new name"}
