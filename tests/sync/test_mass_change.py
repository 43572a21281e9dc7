"""A sync that would delete or replace very much of what is shown stops before it stores, and a person looks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.cli import main
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client
from fourpermille_desktop.sync.client import Outcome

HUB = "http://hub"


def sync(records: Records, hub: TestClient, agreed: int = 0) -> Outcome:
    return client.sync(records, HUB, http=hub, agreed=agreed)  # type: ignore[arg-type]


def bags(first: Records, second: Records, hub: TestClient, count: int) -> list[bytes]:
    ids = [new_id() for _ in range(count)]
    first.commit([Edit("sample", id_, {"code": f"S-{i}", "notes": "as seen"}) for i, id_ in enumerate(ids)])
    sync(first, hub)
    assert sync(second, hub).paused is None, "creations do not count"
    return ids


def cells(records: Records, column: str = "notes") -> list[Any]:
    with records.reading() as conn:
        return list(conn.exec_driver_sql(f"select {column} from sample where deleted = 0 order by rid").scalars())


def state(records: Records) -> tuple[str, list[Any]]:
    with records.reading() as conn:
        return records.tables_digest(), conn.exec_driver_sql("select seq, feed from cursor").all()


def test_more_than_a_fifth_of_the_records_is_asked_first_and_comes_when_agreed(
    first: Records, second: Records, hub: TestClient
) -> None:
    ids = bags(first, second, hub, 50)
    first.commit([Edit("sample", id_, {"notes": "other"}) for id_ in ids[:12]])
    first.commit([Edit("sample", ids[20], {"deleted": True})])
    sync(first, hub)
    own = new_id()
    second.commit([Edit("sample", own, {"code": "mine"})])
    before = second.tables_digest()
    outcome = sync(second, hub)
    assert outcome.paused is not None and outcome.paused.shown == 51 and outcome.waiting == 0
    touched = {one.id: one for one in outcome.paused.records}
    assert set(touched) == {b64(id_) for id_ in (*ids[:12], ids[20])}
    assert (
        touched[b64(ids[20])].is_deleted and touched[b64(ids[0])].code == "S-0" and not touched[b64(ids[0])].is_deleted
    )
    assert second.tables_digest() == before, "nothing is half-applied"
    assert sync(second, hub).paused == outcome.paused, "it waits at the hub and is asked again"
    assert sync(second, hub, agreed=5).paused == outcome.paused, "what was agreed to does not cover more than was seen"
    assert sync(second, hub, agreed=13).paused is None
    assert cells(second).count("other") == 12 and len(cells(second)) == 50
    assert sync(first, hub).pulled == 1 and cells(first, "code")[-1] == "mine"


def test_filled_blanks_few_records_and_equal_values_are_not_asked(
    first: Records, second: Records, hub: TestClient
) -> None:
    ids = bags(first, second, hub, 30)
    first.commit([Edit("sample", id_, {"texture": "loam", "notes": "as seen"}) for id_ in ids])
    first.commit([Edit("sample", id_, {"notes": "few"}) for id_ in ids[:10]])
    sync(first, hub)
    assert sync(second, hub).paused is None and cells(second).count("few") == 10
    assert set(cells(second, "texture")) == {"loam"}


def test_more_than_two_hundred_are_asked_however_many_there_are(
    first: Records, second: Records, hub: TestClient
) -> None:
    ids = bags(first, second, hub, 1200)
    first.commit([Edit("sample", id_, {"notes": "other"}) for id_ in ids[:200]])
    sync(first, hub)
    assert sync(second, hub).paused is None, "200 of 1,200 are neither more than 200 nor more than a fifth"
    first.commit([Edit("sample", id_, {"deleted": True}) for id_ in ids[200:401]])
    sync(first, hub)
    outcome = sync(second, hub)
    assert outcome.paused is not None and len(outcome.paused.records) == 201
    assert all(one.is_deleted for one in outcome.paused.records)


def test_small_pages_add_up(first: Records, second: Records, hub: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    from fourpermille_desktop.ledger import dialogue

    ids = bags(first, second, hub, 60)
    for start in range(0, 40, 5):
        first.commit([Edit("sample", id_, {"notes": "other"}) for id_ in ids[start : start + 5]])
        sync(first, hub)
    monkeypatch.setattr(dialogue, "ROOM", 700)  # one run a page
    outcome = sync(second, hub)
    assert outcome.paused is not None and len(outcome.paused.records) == 15
    assert cells(second).count("other") == 10, "the pages before were not too much"


def test_own_changes_that_come_back_after_a_restore_are_not_asked(
    first: Records, second: Records, hub: TestClient, opened: Any, tmp_path: Path
) -> None:
    from fourpermille_desktop.ledger.commit import FIELD_SPACE
    from fourpermille_desktop.ledger.tips import lacking_there
    from fourpermille_desktop.records.exchange import Exchange

    ids = bags(first, second, hub, 40)
    first.commit([Edit("sample", id_, {"notes": "other"}) for id_ in ids])
    laptop = Exchange(first, FIELD_SPACE)
    laptop.sign()
    runs = lacking_there(laptop, (), (), 10**9)
    assert laptop.touched(runs) == {} and len(Exchange(second, FIELD_SPACE).touched(runs)) == 40


def test_the_command_line_stops_with_a_sentence_and_goes_on_when_told(
    first: Records,
    second: Records,
    hub: TestClient,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ids = bags(first, second, hub, 30)
    first.commit([Edit("sample", id_, {"deleted": True}) for id_ in ids[:20]])
    sync(first, hub)
    monkeypatch.setattr(client, "http_client", lambda *_args, **_named: _Kept(hub))
    folder = str(second.profile.folder)
    second.close()
    assert main(["--profile", folder, "sync", "--hub", HUB]) == 1
    assert "This would change 20 of your 30 records." in capsys.readouterr().err
    assert main(["--profile", folder, "sync", "--hub", HUB, "--agree", "20"]) == 0


class _Kept:
    """The same client for several commands, each of which closes its own."""

    def __init__(self, hub: TestClient) -> None:
        self.stream = hub.stream

    def close(self) -> None:
        """It is closed by the fixture."""
