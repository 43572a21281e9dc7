"""Laptops with real encrypted records and a real hub: what is written on one is on the other, whatever happens."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.errors import HubLineBroke, Stopped, SyncRunning
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.records import conflicts
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client
from fourpermille_desktop.sync.client import Outcome
from tests.ledger.nodes import MemoryLaptop

HUB = "http://hub"


class Counting:
    """A hub that counts its requests and may lose an answer."""

    def __init__(self, http: TestClient) -> None:
        self.http = http
        self.requests = 0
        self.lose_answer_of = -1

    def stream(self, *args: Any, **named: Any) -> Any:
        self.requests += 1
        if self.requests == self.lose_answer_of:
            self.http.request(*args, **named)
            raise httpx2.ReadError("the line broke")
        return self.http.stream(*args, **named)


def sync(records: Records, http: Any) -> Outcome:
    return client.sync(records, HUB, http=http)


def log_sample(records: Records, **values: Any) -> bytes:
    id_ = new_id()
    records.commit([Edit("sample", id_, values or {"code": "K1", "notes": "red soil"})])
    return id_


def rows(records: Records, table: str = "sample") -> list[dict[str, Any]]:
    with records.reading() as conn:
        found = conn.exec_driver_sql(f"select * from {table} order by id").mappings()
        return [{name: value for name, value in row.items() if name != "rid"} for row in found]


def test_a_sample_logged_on_one_laptop_is_on_the_other(first: Records, second: Records, hub: TestClient) -> None:
    log_sample(first)
    assert sync(first, hub).pushed == 1
    assert sync(second, hub).pulled == 1
    assert rows(second) == rows(first) and rows(second)[0]["notes"] == "red soil"


def test_syncing_again_is_one_turn_and_changes_nothing(first: Records, second: Records, hub: TestClient) -> None:
    log_sample(first)
    for records in (first, second, first, second):
        sync(records, hub)
    for records in (first, second):
        before, line = records.tables_digest(), Counting(hub)
        outcome = sync(records, line)
        assert (outcome.pushed, outcome.pulled, outcome.waiting, line.requests) == (0, 0, 0, 1)
        assert outcome.bytes_up + outcome.bytes_down <= 600
        assert records.tables_digest() == before


def test_ten_changed_samples_are_one_turn_and_two_kilobytes(first: Records, second: Records, hub: TestClient) -> None:
    ids = [log_sample(first, code=f"K{i}", notes="as found", carbon={"soc_pct": "1.20"}) for i in range(10)]
    sync(first, hub), sync(second, hub), sync(first, hub)
    for i, id_ in enumerate(ids):
        first.commit([Edit("sample", id_, {"carbon": {"soc_pct": f"1.{i}5"}})])
    for records in (first, second):
        line = Counting(hub)
        outcome = sync(records, line)
        assert line.requests == 1 and outcome.pushed + outcome.pulled == 10
        assert outcome.bytes_up + outcome.bytes_down <= 2000


def test_two_values_typed_apart_are_kept_until_somebody_chooses(
    first: Records, second: Records, hub: TestClient
) -> None:
    id_ = log_sample(first)
    sync(first, hub), sync(second, hub)
    first.commit([Edit("sample", id_, {"notes": "red"})])
    second.commit([Edit("sample", id_, {"notes": "brown"})])
    sync(first, hub)
    assert sync(second, hub).conflicts == sync(first, hub).conflicts == 1
    (case,) = conflicts.two_values(second)
    assert sorted(value.text for value in case.values) == ["brown", "red"]
    conflicts.resolve(second, case.record, case.field, 1)
    sync(second, hub)
    assert sync(first, hub).conflicts == 0 and rows(first) == rows(second)


def test_the_names_of_people_never_leave_the_laptop(
    first: Records, second: Records, hub: TestClient, store: Store
) -> None:
    person = new_id()
    first.commit([Edit("person", person, {"name": "a name nobody may see"})])
    log_sample(first)
    outcome = sync(first, hub)
    sync(second, hub)
    assert outcome.waiting == 0 and rows(second, "person") == []
    with store.space(FIELD_SPACE).look() as look:
        tips = [row.tip for row in look.feed_after(0, 100)]
        assert {commit.header.space for commit in look.load(tips)} == {FIELD_SPACE}
        assert [change.structure.type for c in look.load(tips) for change in c.changes] == ["sample"]  # type: ignore[union-attr]


def test_what_does_not_fit_into_one_request_goes_with_the_next(first: Records, hub: TestClient) -> None:
    dice = random.Random(4)
    for _ in range(40):
        log_sample(first, notes=dice.randbytes(7500).hex())
    line = Counting(hub)
    outcome = sync(first, line)
    assert outcome.pushed == 40 and outcome.waiting == 0
    assert line.requests == 4  # hello, the list of segments, and two parts of 256 kB at most
    assert outcome.bytes_down < 2000  # nothing pushed comes back


def test_a_lost_answer_is_a_sentence_and_the_next_sync_doubles_nothing(
    first: Records, second: Records, hub: TestClient, store: Store
) -> None:
    log_sample(first)
    line = Counting(hub)
    line.lose_answer_of = 2
    with pytest.raises(HubLineBroke):
        sync(first, line)
    assert sync(first, hub).pushed == 1
    with store.space(FIELD_SPACE).look() as look:
        assert look.head()[0] == 1
    assert sync(second, hub).pulled == 1


def test_commits_arrive_in_slices_and_the_listeners_hear_which_kinds(
    first: Records, second: Records, hub: TestClient
) -> None:
    for _ in range(3):
        first.commit([Edit("sample", new_id(), {"code": f"K{i}"}) for i in range(150)])
        sync(first, hub)
    heard: list[frozenset[str]] = []
    second.listeners.append(heard.append)
    assert sync(second, hub).pulled == 450
    assert heard == [frozenset({"sample"})] * 2 and rows(second) == rows(first)


def test_a_hub_restored_from_a_copy_of_its_files_is_filled_again(
    first: Records, second: Records, tmp_path: Path
) -> None:
    store = open_store(tmp_path / "hub")
    log_sample(first)
    sync(first, TestClient(create_app(store)))
    store.close()
    shutil.copytree(tmp_path / "hub", tmp_path / "copy")
    store = open_store(tmp_path / "hub")
    for records in (first, second):
        log_sample(records)
        sync(records, TestClient(create_app(store)))
    store.close()
    restored = open_store(tmp_path / "copy")
    hub = TestClient(create_app(restored))
    sync(second, hub)  # brings the commit of the first laptop too
    with restored.space(FIELD_SPACE).look() as look:
        assert look.head()[0] == 3
    sync(first, hub)
    assert rows(first) == rows(second)
    line = Counting(hub)
    sync(first, line)
    assert line.requests == 1
    restored.close()


def test_a_laptop_restored_from_a_backup_gets_everything_back(
    opened: Callable[[str], Records], tmp_path: Path, hub: TestClient
) -> None:
    records = opened("first")
    log_sample(records)
    sync(records, hub)
    records.close()
    shutil.copytree(tmp_path / "first", tmp_path / "restored")
    records = opened("first")
    log_sample(records)
    sync(records, hub)
    restored = opened("restored")
    assert len(rows(restored)) == 1
    outcome = sync(restored, hub)
    assert rows(restored) == rows(records) and outcome.pulled == 1 and not outcome.forked
    assert sync(restored, hub).pushed == 0


def test_a_cloned_laptop_loses_nothing_and_writes_under_a_new_name(
    opened: Callable[[str], Records], tmp_path: Path, hub: TestClient
) -> None:
    records = opened("first")
    id_ = log_sample(records)
    sync(records, hub)
    records.close()
    shutil.copytree(tmp_path / "first", tmp_path / "clone")
    records, clone = opened("first"), opened("clone")
    records.commit([Edit("sample", id_, {"notes": "by the first"})])
    clone.commit([Edit("sample", id_, {"notes": "by the clone"})])
    sync(records, hub)
    assert sync(clone, hub).forked
    log_sample(clone)
    for laptop in (records, clone, records):
        outcome = sync(laptop, hub)
    assert outcome.conflicts == 1 and rows(records) == rows(clone) and len(rows(records)) == 2
    assert Exchange(records, FIELD_SPACE).tips() == Exchange(clone, FIELD_SPACE).tips()
    assert [sync(laptop, hub).pushed for laptop in (records, clone)] == [0, 0]


def test_what_a_newer_version_wrote_passes_through_untouched(first: Records, store: Store, tmp_path: Path) -> None:
    newer = MemoryLaptop(1)
    newer.write(b"record number 1.", "colour_of_2031", {"hue": "7.5YR", "is_moist": True})
    newer.sign()
    runs = newer.unacknowledged(store.id, 10**6)
    store.space(FIELD_SPACE).take(runs)
    assert sync(first, TestClient(create_app(store))).pulled == 1
    other = open_store(tmp_path / "other")
    client.sync(first, "http://other", http=TestClient(create_app(other)))
    with other.space(FIELD_SPACE).look() as look:
        assert look.load([newer.tip(newer.newest)]) == list(runs[0].commits)
    other.close()


def test_another_hub_at_the_same_address_gets_everything_too(
    first: Records, second: Records, hub: TestClient, tmp_path: Path
) -> None:
    log_sample(first)
    sync(first, hub), sync(second, hub)
    other = open_store(tmp_path / "other")
    log_sample(second)
    sync(second, TestClient(create_app(other)))
    with other.space(FIELD_SPACE).look() as look:
        assert look.head()[0] == 2
    assert sync(first, TestClient(create_app(other))).pulled == 1
    other.close()


def test_one_sync_at_a_time_on_a_profile(first: Records, hub: TestClient) -> None:
    with client.only_one(first.profile.folder / "sync.lock"), pytest.raises(SyncRunning):
        sync(first, hub)
    sync(first, hub)


def test_stop_is_heard_between_two_turns(first: Records, hub: TestClient) -> None:
    log_sample(first)
    with pytest.raises(Stopped):
        client.sync(first, HUB, http=hub, stop=lambda: True)
    assert sync(first, hub).pushed == 1


def test_progress_is_told_after_each_turn(first: Records, hub: TestClient) -> None:
    log_sample(first)
    told: list[tuple[int, int, int]] = []
    client.sync(first, HUB, http=hub, progress=lambda *now: told.append(now))
    assert told == [(1, 0, 0)]
