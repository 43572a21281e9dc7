"""The hub over HTTP, in process: what it takes, what it refuses and how it says so."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import pytest
import zstandard
from starlette.testclient import TestClient

from fourpermille_desktop.errors import DatabaseBusy, DiskFull
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Space, Store
from fourpermille_desktop.ledger import messages, wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, PERSONS_SPACE
from fourpermille_desktop.ledger.messages import Answer, Request
from fourpermille_desktop.ledger.wire import Limits
from tests.hub.postgres import HubDatabase
from tests.ledger.nodes import MemoryLaptop

SYNC = f"/v1/spaces/{b64(FIELD_SPACE)}/sync"
ZSTD = {"Content-Encoding": "zstd"}
ACCEPT = {"Accept-Encoding": "zstd"}


@pytest.fixture
def store(hub_database: HubDatabase) -> Iterator[Store]:
    made = hub_database.open()
    yield made
    made.close()


@pytest.fixture
def http(store: Store) -> Iterator[TestClient]:
    with TestClient(create_app(store), raise_server_exceptions=False) as client:
        yield client


def post(http: TestClient, request: Request) -> Answer:
    reply = http.post(SYNC, content=wire.pack(messages.to_bytes(FIELD_SPACE, request)), headers=ZSTD)
    assert reply.status_code == 200, reply.text
    raw = reply.content if reply.content[:1] == b"{" else wire.unpack(reply.content, 8_000_000)
    return messages.answer_from(raw, FIELD_SPACE, Limits(), lambda _replica: None)


def problem(reply: Any) -> tuple[int, str]:
    assert reply.headers["content-type"] == "application/problem+json"
    told = reply.json()
    assert told["title"].endswith((".", ";")) and told["detail"] and told["status"] == reply.status_code
    return reply.status_code, told["code"]


def a_laptop(changes: int = 1, number: int = 1) -> MemoryLaptop:
    laptop = MemoryLaptop(number)
    for i in range(changes):
        laptop.write(bytes(15) + b"r", f"f{i}", "1")
    laptop.sign()
    return laptop


def test_hello_says_who_answers_which_protocol_and_which_limits(http: TestClient, store: Store) -> None:
    told = http.get("/v1/hello").json()
    assert told["service"] == "4p1000-hub" and told["hub"] == b64(store.id) and len(store.id) == 16
    assert told["protocol"] == {"min": 1, "max": 1}
    assert told["limits"] == {"packed_bytes": 256 * 1024, "inflated_bytes": 8 * 1024 * 1024}


def test_a_push_is_acknowledged_and_comes_to_others_in_the_same_order(http: TestClient, store: Store) -> None:
    laptop = a_laptop(3)
    push = laptop.unacknowledged(store.id, 10**6)
    first = post(http, Request(None, laptop.own_tips(), bytes(32), push))
    assert list(first.acks) == [push[-1].hash] and first.cursor and first.cursor.seq == 3
    again = post(http, Request(None, laptop.own_tips(), bytes(32), push))
    assert list(again.acks) == [push[-1].hash] and again.cursor == first.cursor
    other = post(http, Request(None, [], bytes(32), []))
    assert list(other.page) == push and other.cursor == first.cursor and other.vector == first.vector


def test_an_answer_is_packed_for_those_who_read_it_packed(http: TestClient) -> None:
    raw = messages.to_bytes(FIELD_SPACE, Request(None, [], bytes(32)))
    for headers, is_packed in ((ACCEPT, True), (ZSTD, True), ({"Accept-Encoding": "gzip"}, False)):
        content = wire.pack(raw) if headers is ZSTD else raw
        reply = http.post(SYNC, content=content, headers=headers)
        assert reply.status_code == 200 and ("content-encoding" in reply.headers) == is_packed


def test_any_space_but_the_local_field_space_is_unknown(http: TestClient) -> None:
    for space in (b64(PERSONS_SPACE), b64(bytes(range(16))), "x", "..", "%00"):
        reply = http.post(f"/v1/spaces/{space}/sync", content=b"{}")
        assert reply.status_code == 404
    assert problem(http.post(f"/v1/spaces/{b64(PERSONS_SPACE)}/sync", content=b"{}")) == (404, "space-unknown")


def test_runs_of_the_persons_space_are_refused_even_at_the_address_of_the_field_space(http: TestClient) -> None:
    raw = b'{"held":[],"runs":{"runs":[],"space":"' + b64(PERSONS_SPACE).encode() + b'","v":1},"v":1,"vector":"'
    raw += b64(bytes(32)).encode() + b'"}'
    assert problem(http.post(SYNC, content=raw)) == (400, "malformed")


@pytest.mark.parametrize(
    ("body", "headers", "expected"),
    [
        (b"", {}, (400, "malformed")),
        (b"not json", {}, (400, "malformed")),
        (b'{"v":1}', {}, (400, "malformed")),
        (b'{"v":1.5}', {}, (400, "malformed")),
        (b'{"v":2}', {}, (400, "hub-too-old")),
        (b"[" * 100_000, {}, (400, "malformed")),
        (b"\xff\xfe", {}, (400, "malformed")),
        (b"not zstd", ZSTD, (400, "malformed")),
        (zstandard.compress(bytes(50_000_000)), ZSTD, (400, "malformed")),
        (b"{}", {"Content-Encoding": "gzip"}, (415, "encoding-unknown")),
        (b"x" * 300_000, {}, (413, "too-large")),
    ],
    ids=["empty", "text", "bare", "float", "newer", "deep", "not utf-8", "not zstd", "bomb", "gzip", "large"],
)
def test_what_cannot_be_read_is_a_problem_with_a_sentence(
    http: TestClient, body: bytes, headers: dict[str, str], expected: tuple[int, str]
) -> None:
    assert problem(http.post(SYNC, content=body, headers=headers)) == expected


def test_an_unknown_address_is_a_problem_too(http: TestClient) -> None:
    assert problem(http.get("/")) == (404, "address-unknown")
    assert problem(http.get(SYNC)) == (405, "not-possible")


def test_a_malformed_run_is_named_and_the_others_are_stored(http: TestClient, store: Store) -> None:
    good, wrong = a_laptop(2), a_laptop(1, number=2)
    object.__setattr__(wrong.commits[wrong.newest], "signature", bytes(64))
    push = [*wrong.unacknowledged(store.id, 10**6), *good.unacknowledged(store.id, 10**6)]
    answer = post(http, Request(None, good.own_tips(), bytes(32), push))
    assert [(bad.replica, bad.first_n, bad.last_n) for bad in answer.bad] == [(wrong.replica, 1, 1)]
    assert "signature" in answer.bad[0].reason
    assert list(answer.acks) == [good.newest] and answer.cursor and answer.cursor.seq == 2


def test_a_busy_hub_says_when_to_come_back_and_a_full_disk_that_nothing_was_stored(
    http: TestClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = a_laptop()
    raw = messages.to_bytes(FIELD_SPACE, Request(None, [], bytes(32), laptop.unacknowledged(store.id, 10**6)))
    for error, expected in ((DatabaseBusy(), (503, "busy")), (DiskFull(free_mb=0), (507, "disk-full"))):
        monkeypatch.setattr(Space, "take", _raises(error))
        reply = http.post(SYNC, content=raw)
        assert problem(reply) == expected
        assert ("retry-after" in reply.headers) == (reply.status_code == 503)


def _raises(error: Exception) -> Any:
    def take(*_args: object) -> None:
        raise error

    return take


def test_an_answer_fits_through_a_thin_line_and_the_rest_follows(store: Store) -> None:
    laptop = MemoryLaptop(1)
    for i in range(300):
        laptop.write(bytes(15) + b"r", f"f{i}", sha256(bytes([i % 256, i // 256])).hexdigest())
    laptop.sign()
    small = Limits(packed_bytes=6_000)
    store.space(FIELD_SPACE).take(laptop.unacknowledged(store.id, 10**6))
    with TestClient(create_app(store, small)) as http:
        reply = http.post(SYNC, content=messages.to_bytes(FIELD_SPACE, Request(None, [], bytes(32))), headers=ACCEPT)
        raw = wire.unpack(reply.content, 10**6) if reply.content[:1] != b"{" else reply.content
        answer = messages.answer_from(raw, FIELD_SPACE, Limits(), lambda _replica: None)
        assert answer.more and 0 < len(answer.page) < 5
        assert int(reply.headers["content-length"]) <= small.packed_bytes
