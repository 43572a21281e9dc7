"""What waits and how large it is, what came from others and who they are, choices put aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.records import came_in, colleagues, conflicts, editing, history, outgoing, put_aside
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client
from tests.records.test_conflicts import contradict
from tests.records.two_laptops import carry


def test_a_record_waits_until_a_hub_has_it_and_arrives_with_the_answer(records: Records, tmp_path: Path) -> None:
    site = editing.add(records, "site", {"code": "V", "name": "Valley"})
    assert [(one.id, one.name, one.waits) for one in outgoing.on_their_way(records)] == [(site, "V", True)]
    store = open_store(tmp_path / "hub")
    with TestClient(create_app(store)) as hub:
        client.sync(records, "http://hub", http=hub)  # type: ignore[arg-type]
    store.close()
    assert [(one.id, one.waits) for one in outgoing.on_their_way(records)] == [(site, False)]
    editing.change(records, "site", site, {"name": "The valley"})
    assert [one.waits for one in outgoing.on_their_way(records)] == [True], "a later change waits again"


def test_the_size_told_before_a_sync_is_about_what_a_sync_sends(records: Records, tmp_path: Path) -> None:
    assert outgoing.packed_bytes(records) == 0
    for number in range(120):
        editing.add(records, "sample", {"code": f"B{number}", "soc_pct": f"1.{number}", "notes": "red soil, dry"})
    told = outgoing.packed_bytes(records)
    store = open_store(tmp_path / "hub")
    with TestClient(create_app(store)) as hub:
        sent = client.sync(records, "http://hub", http=hub).bytes_up  # type: ignore[arg-type]
    store.close()
    assert 0.5 * sent < told < 1.5 * sent
    assert outgoing.packed_bytes(records) == 0, "nothing waits any more"


def test_what_came_in_names_record_author_and_words(records: Records, others: Records) -> None:
    bag = editing.add(others, "sample", {"code": "K1", "soc_pct": "1.20", "soc_method": "dry combustion"})
    carry(others, records)
    (came,) = came_in.changes(records)
    assert (came.type, came.id, came.name, came.is_new, came.is_deleted) == ("sample", bag, "K1", True, False)
    assert came.values["soc_pct"] == "1.20" and came.values["soc_method"] == "dry combustion"
    assert came.by != records.author.actor and len(came.device) == 4
    editing.change(others, "sample", bag, {"soc_pct": ""})
    editing.delete(others, "sample", bag)
    carry(others, records)
    newest, emptied, _made = came_in.changes(records)
    assert newest.is_deleted and not emptied.is_new and came_in.count(records) == {"sample": 1}
    assert came_in.changes(records, since=newest.came) == [] and came_in.count(records, newest.came) == {}
    assert came_in.changes(others) == [], "what is written here did not come in"


def test_each_of_two_values_tells_where_it_was_written(records: Records, others: Records) -> None:
    contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    (case,) = conflicts.two_values(records)
    origins = came_in.origins(records, case)
    assert [(one.is_mine, origin.is_here) for one, origin in zip(case.values, origins, strict=True)] in (
        [(True, True), (False, False)],
        [(False, False), (True, True)],
    )
    assert len({origin.device for origin in origins}) == 2
    assert {origin.together_with for origin in origins} == {0}


def test_a_colleague_is_called_as_this_laptop_says(records: Records, others: Records) -> None:
    editing.add(others, "site", {"code": "V"})
    carry(others, records)
    (found,) = colleagues.seen(records)
    assert (found.name, found.writes_in) == ("", 1)
    colleagues.call(records, found.actor, "  Second agent ")
    assert colleagues.names(records) == {found.actor: "Second agent"}
    assert colleagues.seen(records)[0].name == "Second agent"
    assert outgoing.on_their_way(records) == [], "the name stays on this laptop"
    colleagues.call(records, found.actor, "")
    assert colleagues.names(records) == {}


@pytest.mark.parametrize("how", [put_aside.LATER, put_aside.ASKED])
def test_a_choice_put_aside_stays_to_be_chosen(records: Records, others: Records, how: str) -> None:
    contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    (case,) = conflicts.two_values(records)
    put_aside.mark(records, case, how)
    assert put_aside.marks(records, [case]) == {(case.record, case.field): how}
    assert conflicts.count(records) == 1
    put_aside.mark(records, case, None)
    assert put_aside.marks(records, [case]) == {}


def test_a_choice_is_taken_back_also_after_other_work(records: Records, others: Records) -> None:
    contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    (case,) = conflicts.two_values(records)
    act = conflicts.keep_value(records, case, 1)
    assert act is not None and conflicts.count(records) == 0
    later = editing.add(records, "sample", {"code": "S2"})
    undone = history.take_back(records, act.id)
    assert undone is not None and undone.records == 1
    (again,) = conflicts.two_values(records)
    assert {one.text for one in again.values} == {"2", "3"}
    assert editing.open_form(records, "sample", later).columns["code"] == "S2", "other work stays"
    assert history.take_back(records, act.id) is None, "it is taken back once"
