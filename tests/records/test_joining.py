"""Joining a team takes every record along: same ids, same values shown, same values beside, nothing left out."""

from __future__ import annotations

from contextlib import closing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.ledger.canonical import Value, b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, PERSONS_SPACE
from fourpermille_desktop.ledger.merge import DELETED, VERIFIED
from fourpermille_desktop.ledger.spaces import new_field_space, partner
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import apply, conflicts, editing, glance, history, joining, spaces
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from tests.records.two_laptops import a_sample, one

TEAM = new_field_space()
BOTH = [TEAM, partner(TEAM)]


def join(records: Records, entered: list[bytes] = BOTH) -> None:
    with records.writing() as conn:
        joining.move(conn, records.author, entered)


def shown(records: Records, into: dict[bytes, bytes] | None = None) -> dict[Any, Any]:
    """Every record that is not deleted, as people see it: the values of each field that differ, the shown one first."""
    found: dict[Any, Any] = {}
    with records.reading() as conn:
        for row in conn.exec_driver_sql("select rid, space, type, id from record").all():
            state = apply.state_of(conn, row.rid)
            if state.is_deleted or (into is not None and row.space not in into.values()):
                continue
            names = [name for name in state.fields if name not in (DELETED, VERIFIED)]
            values = {name: (state.shown(name), _others(row.type, state, name)) for name in names}
            seals = (state.wants_deletion, bool(state.unseen) and state.wants_deletion, state.shown(VERIFIED))
            kind = row.space[-1] & 1
            found[kind, row.type, row.id] = (values, seals, state.amendments)
    return found


def _others(type_: str, state: Any, name: str) -> list[Value]:
    same = apply.same_in(type_)
    told: list[Value] = []
    for head in state.fields[name]:
        if not any(same(name, head.value, other) for other in told):
            told.append(head.value)
    return told if ":" not in name else []


def test_every_record_keeps_its_id_its_values_and_its_references(records: Records) -> None:
    site, plot, person = new_id(), new_id(), new_id()
    records.commit([Edit("person", person, {"name": "Awa"}), Edit("site", site, {"code": "A"})])
    records.commit([Edit("plot", plot, {"code": "A1", "site": b64(site), "farmer": b64(person)})])
    before = shown(records)
    join(records)
    assert shown(records) == before
    with records.reading() as conn:
        rows = conn.exec_driver_sql("select p.code, s.code from plot p join site s on s.id = p.site").all()
        assert [tuple(row) for row in rows] == [("A1", "A")]
        assert spaces.pair(conn) == spaces.Pair(*BOTH)
    assert one(records, "select count(*) from person") == 1


def test_names_of_people_go_to_the_private_space_of_the_team_and_nowhere_else(records: Records) -> None:
    records.commit([Edit("person", new_id(), {"name": "Awa"}), a_sample()])
    join(records)
    with records.reading() as conn:
        held = conn.exec_driver_sql("select distinct space, type from record").all()
    assert {(bytes(row.space), row.type) for row in held} == {
        (FIELD_SPACE, "sample"),
        (PERSONS_SPACE, "person"),
        (BOTH[0], "sample"),
        (BOTH[1], "person"),
    }


def test_who_has_no_part_in_the_private_space_keeps_the_names_at_home(records: Records) -> None:
    records.commit([Edit("person", new_id(), {"name": "Awa"}), a_sample()])
    join(records, [TEAM])
    records.commit([Edit("person", new_id(), {"name": "Binta"})])
    with records.reading() as conn:
        assert spaces.current(conn, spaces.PERSONS) == PERSONS_SPACE
        of_people = conn.exec_driver_sql("select distinct space from record where type = 'person'").scalars().all()
    assert of_people == [PERSONS_SPACE] and one(records, "select count(*) from person") == 2


def test_what_is_written_afterwards_is_written_in_the_team_and_waits_for_the_hub(records: Records) -> None:
    sample = new_id()
    records.commit([Edit("sample", sample, {"code": "S1", "soc_pct": "1.0"})])
    join(records)
    records.commit([Edit("sample", sample, {"notes": "wet"})])
    assert one(records, "select count(*) from sample") == 1 and one(records, "select notes from sample") == "wet"
    assert not conflicts.count(records)
    with records.reading() as conn:
        assert glance.waiting(conn.connection.driver_connection) == 1
    editing.delete(records, "sample", b64(sample))
    assert one(records, "select deleted from sample") == 1


def test_the_list_of_things_to_undo_begins_afresh(records: Records) -> None:
    records.commit([a_sample("S1")])
    join(records)
    assert not history.can_undo(records) and history.undo(records) is None
    records.commit([a_sample("S2")])
    assert history.undo(records) is not None and not history.can_undo(records)
    assert one(records, "select count(*) from sample where deleted = 0") == 1
    assert history.redo(records) is not None and one(records, "select count(*) from sample where deleted = 0") == 2


def test_deleted_records_stay_behind_and_kinds_of_a_newer_version_come_along(records: Records) -> None:
    gone, strange = new_id(), new_id()
    records.commit([Edit("sample", gone, {"code": "S1"}), Edit("herd", strange, {"cows": 3, "tag:x": True})])
    records.commit([Edit("sample", gone, {DELETED: True})])
    join(records)
    assert set(shown(records, dict(enumerate(BOTH)))) == {(0, "herd", strange)}  # type: ignore[arg-type]


def test_two_values_and_a_deletion_that_saw_not_everything_stay_so(records: Records) -> None:
    two, unseen = new_id(), new_id()
    records.commit([Edit("sample", two, {"code": "S1", "notes": "a"})])
    for note in ("b", "c"):
        records.commit([Edit("sample", two, {"notes": note}, {"notes": ()})])
    records.commit([Edit("sample", unseen, {"code": "S2"})])
    records.commit([Edit("sample", unseen, {DELETED: True})])
    records.commit([Edit("sample", unseen, {"notes": "still here"}, {})])
    before, listed = shown(records), conflicts.count(records)
    assert listed == 2
    join(records)
    after = shown(records)
    assert after[0, "sample", two] == before[0, "sample", two]
    assert after[0, "sample", unseen][1][:2] == (True, True)
    assert conflicts.count(records) == listed


def test_a_checked_record_stays_checked_and_its_amendments_wait(records: Records) -> None:
    sample = new_id()
    records.commit([Edit("sample", sample, {"code": "S1", "notes": "as measured"})])
    records.commit([Edit("sample", sample, {VERIFIED: True})])
    records.commit([Edit("sample", sample, {"notes": "amended"})])
    before = shown(records)
    join(records)
    assert shown(records) == before and before[0, "sample", sample][2] == ("notes",)


def test_a_team_mate_cannot_hide_a_record_by_saying_that_it_moved(records: Records) -> None:
    join(records)
    sample = new_id()
    records.commit([Edit("sample", sample, {"code": "S1"})])
    records.commit([Edit("sample", sample, {apply.MOVED: b64(bytes(16)), "notes": "x", DELETED: True})])
    assert one(records, "select deleted from sample") == 1


NAMES = ["code", "notes", "soc_pct", "practice:mulch", "unknown_field"]
VALUES = st.sampled_from(["a", "b", "2.5", "2.50", None])
WRITES = st.lists(
    st.tuples(
        st.sampled_from(["sample", "site", "person", "herd"]),
        st.integers(0, 2),
        st.dictionaries(st.sampled_from(NAMES), VALUES, min_size=1, max_size=3),
        st.booleans(),
        st.sampled_from([None, None, None, None, DELETED]),
    ),
    max_size=12,
)


@given(writes=WRITES)
@settings(max_examples=40, deadline=None)
def test_any_history_moves_whole(writes: list[Any], tmp_path_factory: pytest.TempPathFactory) -> None:
    with closing(Records(Profile(tmp_path_factory.mktemp("any")), alarm=True)) as records:
        write_all(records, writes)
        before = shown(records)
        join(records)
        assert shown(records) == before
        digest = records.tables_digest()
        records.rebuild()
        assert records.tables_digest() == digest


def write_all(records: Records, writes: list[Any]) -> None:
    ids = [new_id() for _ in range(3)]
    for type_, which, values, has_seen, seal in writes:
        values = {k: (True if ":" in k and v else v) for k, v in values.items()} | ({seal: True} if seal else {})
        records.commit([Edit(type_, ids[which], values, None if has_seen else {})])
