"""Small promises of sync that other systems broke: each is one row of what went wrong for their users.

Proves I1 (L9, L10, L21), I4 and I14 (L13), I8 (L14), I11.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from fourpermille_desktop.hub import store as hub_store
from fourpermille_desktop.hub.blobs import Blobs, HashDiffers, Upload
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger import messages, wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.messages import Request
from fourpermille_desktop.ledger.wire import Run
from fourpermille_desktop.records import store as records_store
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client
from tests.ledger.nodes import MemoryLaptop
from tests.records.two_laptops import commits_of

HUB = "http://hub"
SYNC = f"/v1/spaces/{b64(FIELD_SPACE)}/sync"


def samples(records: Records) -> list[dict[str, Any]]:
    with records.reading() as conn:
        return [dict(row) for row in conn.exec_driver_sql("select * from sample order by id").mappings()]


def sync(*laptops: Records, http: TestClient) -> None:
    for records in laptops:
        client.sync(records, HUB, http=http)  # type: ignore[arg-type]


def test_samples_made_on_two_laptops_are_two_samples(first: Records, second: Records, hub: TestClient) -> None:
    """L9: no number that two machines could both give."""
    for records, code in ((first, "A"), (second, "B")):
        records.commit([Edit("sample", records_store.new_id(), {"code": code})])
    sync(first, second, first, http=hub)
    assert [sorted(row["code"] for row in samples(records)) for records in (first, second)] == [["A", "B"]] * 2


def test_an_empty_hub_empties_no_laptop(first: Records, second: Records, hub: TestClient, tmp_path: Path) -> None:
    """L11: what is not there was not deleted."""
    first.commit([Edit("sample", records_store.new_id(), {"code": "K"})])
    sync(first, second, http=hub)
    other = open_store(tmp_path / "other hub")
    sync(first, second, first, http=TestClient(create_app(other)))
    for records in (first, second):
        assert [(row["code"], row["deleted"]) for row in samples(records)] == [("K", 0)]
    other.close()


def test_after_a_clone_was_met_each_writes_under_a_name_of_its_own(
    opened: Callable[[str], Records], tmp_path: Path, hub: TestClient
) -> None:
    """L3: and from then on nothing is forked any more."""
    opened("first").commit([Edit("sample", records_store.new_id(), {"code": "K"})])
    shutil.copytree(tmp_path / "first", tmp_path / "clone")
    laptops = [opened("first"), opened("clone")]
    for turn in range(3):
        for records in laptops:
            records.commit([Edit("sample", records_store.new_id(), {"code": f"K{turn}"})])
        sync(*laptops, http=hub)
    sync(laptops[0], http=hub)
    for records in laptops:
        outcome = client.sync(records, HUB, http=hub)  # type: ignore[arg-type]
        assert not outcome.forked and outcome.waiting == 0
    assert len({commit.header.replica for commit in commits_of(laptops[0])}) == 3


def test_two_samples_under_one_code_both_stay(first: Records, second: Records, hub: TestClient) -> None:
    """L10: what people type is never a reason to leave out what another typed."""
    for records in (first, second):
        records.commit(
            [Edit("sample", records_store.new_id(), {"code": "K-001", "notes": records.profile.folder.name})]
        )
    sync(first, second, first, http=hub)
    for records in (first, second):
        assert sorted(row["notes"] for row in samples(records)) == ["first", "second"]


def test_a_place_is_never_the_latitude_of_one_and_the_longitude_of_another(
    first: Records, second: Records, hub: TestClient
) -> None:
    """L21: what was measured together stays together."""
    id_ = records_store.new_id()
    first.commit([Edit("sample", id_, {"code": "K", "place": {"lat": "1.0", "lon": "10.0"}})])
    sync(first, second, http=hub)
    first.commit([Edit("sample", id_, {"place": {"lat": "2.0", "lon": "10.0"}})])
    second.commit([Edit("sample", id_, {"place": {"lat": "1.0", "lon": "20.0"}})])
    sync(first, second, first, http=hub)
    for records in (first, second):
        (row,) = samples(records)
        assert (row["lat"], row["lon"]) in ((2.0, 10.0), (1.0, 20.0))


def test_nothing_of_a_request_that_could_not_be_used_stays_at_the_hub(hub: TestClient, store: Store) -> None:
    """L13, L14: half requests, runs without what comes before them and garbage leave no row and no file."""
    laptop = MemoryLaptop(1)
    for i in range(150):
        laptop.write(bytes(16), f"f{i}", "1")
    laptop.sign()
    first, second, third = laptop.unacknowledged(store.id, 10**9)
    _push(hub, laptop, [first])
    before = _rows(store)
    whole = wire.pack(messages.to_bytes(FIELD_SPACE, Request(None, laptop.own_tips(), bytes(32), [third])))
    for body in (whole, whole[:-5], whole[: len(whole) // 2], b"", b"{}", bytes(1000)):
        hub.post(SYNC, content=body, headers={"Content-Encoding": "zstd"})
        assert _rows(store) == before
    _push(hub, laptop, [first, second, third])
    assert _rows(store)["log"] == 150


def _push(hub: TestClient, laptop: MemoryLaptop, runs: list[Run]) -> None:
    request = Request(None, laptop.own_tips(), bytes(32), runs)
    assert hub.post(SYNC, content=messages.to_bytes(FIELD_SPACE, request)).status_code == 200


def _rows(store: Store) -> dict[str, int]:
    with store.space(FIELD_SPACE).look() as look:
        conn = look._conn
        return {
            name: conn.scalar(sa.select(sa.func.count()).select_from(hub_store.metadata.tables[name])) or 0
            for name in ("log", "entry", "tip", "feed")
        }


def test_a_commit_that_no_hub_takes_keeps_nobody_waiting(
    opened: Callable[[str], Records], hub: TestClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """L14: what is wrong with one chain is not the trouble of another, and it is told."""
    laptop, good = opened("one"), opened("two")
    monkeypatch.setattr("fourpermille_desktop.records.exchange.signing.sign", lambda _key, _hash: bytes(64))
    laptop.commit([Edit("sample", records_store.new_id(), {"code": "wrong"})])
    assert client.sync(laptop, HUB, http=hub).quarantined == 1  # type: ignore[arg-type]
    monkeypatch.undo()
    good.commit([Edit("sample", records_store.new_id(), {"code": "right"})])
    sync(good, laptop, http=hub)
    assert sorted(row["code"] for row in samples(laptop)) == ["right", "wrong"]
    assert client.sync(laptop, HUB, http=hub).waiting == 1  # type: ignore[arg-type]


def test_a_sync_leaves_nothing_but_its_lock_and_copies(first: Records, hub: TestClient, tmp_path: Path) -> None:
    before = {path.name for path in first.profile.folder.iterdir()}
    for _ in range(5):
        first.commit([Edit("sample", records_store.new_id(), {"code": "K"})])
        sync(first, http=hub)
    new = {path.name for path in first.profile.folder.iterdir()} - before
    assert new <= {"sync.lock", "records.db-wal", "records.db-shm", "backups"}


def test_a_photo_is_at_the_hub_only_when_its_bytes_are_the_announced_ones(tmp_path: Path) -> None:
    """L17: "sent" is never said of a photo that is not there."""
    photos, said = Blobs(tmp_path), b"what was announced"
    upload = Upload(FIELD_SPACE, sha256(said).hexdigest(), len(said), b"sender")
    photos.begin(upload)
    photos.append(upload, 0, said[:5])
    assert photos.missing(FIELD_SPACE, [upload.sha]) == [upload.sha]
    with pytest.raises(HashDiffers):
        photos.append(upload, 5, bytes(len(said) - 5))
    assert photos.missing(FIELD_SPACE, [upload.sha]) == [upload.sha]
    photos.begin(upload)
    photos.append(upload, 0, said)
    assert photos.missing(FIELD_SPACE, [upload.sha]) == []
