"""T9: somebody on the line, or at the other end, who changes bytes, swaps answers and sends bombs.

Proves I12 (nothing altered, forged or mixed is taken) and I14 (bounded time and memory, and the next one is served).
Bundles are attacked in test_bundle, the description for programs in tests/hub/test_openapi, single parts of envelopes
in tests/ledger/test_wire.
"""

from __future__ import annotations

import json
import random
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx2
import pytest
import zstandard
from starlette.testclient import TestClient

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.ledger import dialogue, messages, wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, Commit
from fourpermille_desktop.ledger.messages import Request
from fourpermille_desktop.ledger.wire import Limits
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client
from tests.ledger.nodes import MemoryLaptop
from tests.records.two_laptops import commits_of

HUB = "http://hub"
SYNC = f"/v1/spaces/{b64(FIELD_SPACE)}/sync"
RECORD = bytes(16)
CHANGES = 300  # of one message, each at another place


def a_push(number: int, commits: int = 5) -> tuple[MemoryLaptop, bytes]:
    laptop = MemoryLaptop(number)
    for i in range(commits):
        laptop.write(RECORD, f"f{i}", f"{number}.{i}")
    laptop.sign()
    push = laptop.unacknowledged(bytes(16), 10**9)
    return laptop, messages.to_bytes(FIELD_SPACE, Request(None, laptop.own_tips(), bytes(32), push))


def held_at(store: Store) -> dict[bytes, Commit]:
    with store.space(FIELD_SPACE).look() as look:
        return {commit.hash: commit for commit in look.load([row.tip for row in look.feed_after(0, 10**6)])}


def changed(raw: bytes, dice: random.Random) -> bytes:
    """A byte turned, gone, doubled or set in, or two parts of the message exchanged."""
    at, kind = dice.randrange(len(raw)), dice.randrange(5)
    if kind == 0:
        return raw[:at] + bytes([raw[at] ^ 1 << dice.randrange(8)]) + raw[at + 1 :]
    if kind == 1:
        return raw[:at] + raw[at + 1 :]
    if kind == 2:
        return raw[:at] + raw[at : at + 1] + raw[at:]
    if kind == 3:
        return raw[:at] + dice.choice([b"0", b'"', b"[", b"null", b"1e9", b"NaN", b"\\ud800", b"9" * 40]) + raw[at:]
    a, b = sorted((at, dice.randrange(len(raw))))
    return raw[b:] + raw[a:b] + raw[:a]


def test_a_changed_push_is_taken_as_its_author_wrote_it_or_not_at_all(hub: TestClient, store: Store) -> None:
    dice = random.Random(4)
    pushes = [a_push(number) for number in range(1, 4)]
    written = {hash_: commit for laptop, _raw in pushes for hash_, commit in laptop.commits.items()}
    for _ in range(CHANGES):
        _laptop, raw = dice.choice(pushes)
        reply = hub.post(SYNC, content=changed(raw, dice))
        assert reply.status_code < 500, reply.text
    held = held_at(store)
    assert held.items() <= written.items()
    for _laptop, raw in pushes:
        assert hub.post(SYNC, content=raw).status_code == 200
    assert held_at(store) == written


def test_pieces_of_different_people_cannot_be_mixed(hub: TestClient, store: Store) -> None:
    """A commit of one under the name, the chain or the signature of another."""
    (one, first), (two, second) = a_push(1), a_push(2)
    mine, theirs = json.loads(first), json.loads(second)
    (ours,), (others,) = mine["runs"]["runs"], theirs["runs"]["runs"]
    for name in ours:
        if ours[name] != others[name]:
            mixed = {**mine, "runs": {**mine["runs"], "runs": [{**ours, name: others[name]}]}}
            reply = hub.post(SYNC, content=json.dumps(mixed).encode())
            assert reply.status_code in (200, 400), name
            assert held_at(store).items() <= {**one.commits, **two.commits}.items(), name


def test_a_changed_answer_gives_a_laptop_nothing_but_what_was_written(
    opened: Callable[[str], Records], hub: TestClient, store: Store
) -> None:
    """And its cursor stays behind what it holds (I4)."""
    dice = random.Random(5)
    author, reader = opened("author"), opened("reader")
    client.sync(reader, HUB, http=hub)  # type: ignore[arg-type]
    for i in range(6):
        author.commit([Edit("sample", new_id(), {"code": f"K{i}"})])
    client.sync(author, HUB, http=hub)  # type: ignore[arg-type]
    written = {commit.hash: commit for commit in commits_of(author)}

    class Liar:
        def stream(self, method: str, url: str, **named: Any) -> Any:
            named["headers"] = {**named["headers"], "Accept-Encoding": "identity"}
            raw = changed(hub.request(method, url, **named).content, dice)
            answer = httpx2.Response(200, headers={"content-type": "application/json"}, stream=httpx2.ByteStream(raw))
            return httpx2.Client(transport=httpx2.MockTransport(lambda _request: answer)).stream(method, url)

    for _ in range(60):
        try:
            client.sync(reader, HUB, http=Liar())  # type: ignore[arg-type]
        except AppError as error:
            assert error.sentence()
        held = {commit.hash: commit for commit in commits_of(reader)}
        assert held.items() <= written.items()
        cursor = Exchange(reader, FIELD_SPACE).cursor(store.id)
        assert cursor is None or cursor.seq <= len(held) or not _is_of(store, cursor.seq, cursor.feed)
    client.sync(reader, HUB, http=hub)  # type: ignore[arg-type]
    assert {commit.hash for commit in commits_of(reader)} == set(written)


def _is_of(store: Store, seq: int, feed: bytes) -> bool:
    with store.space(FIELD_SPACE).look() as look:
        return look.feed_at(seq) == feed


def _bombs() -> dict[str, bytes]:
    tip = [b64(bytes(16)), 1, b64(bytes(32))]
    head = {"v": 1, "vector": b64(bytes(32))}
    return {
        "a quarter of a gigabyte in zstd": zstandard.compress(bytes(64_000_000)) * 4,
        "a million brackets": b'{"v":1,"held":' + b"[" * 1_000_000,
        "a million objects": b'{"v":1,"held":[' + b"{}," * 80_000 + b"{}]}",
        "a number of 200,000 digits": b'{"v":' + b"9" * 200_000 + b"}",
        "a hundred thousand tips": json.dumps({**head, "held": [tip] * 100_000}).encode(),
        "a string that does not end": b'{"v":1,"vector":"' + b"a\\" * 100_000,
        "a lone surrogate": b'{"v":1,"vector":"\\ud800","held":[]}',
        "not a number": b'{"v":1,"vector":NaN,"held":[]}',
        "a key twice": b'{"v":1,"v":1,"held":[]}',
        "ten thousand runs": json.dumps(
            {**head, "held": [], "runs": {"v": 1, "space": b64(FIELD_SPACE), "runs": [{}] * 10_000}}
        ).encode(),
        "a run that counts to 2^53": json.dumps(
            {**head, "runs": {"v": 1, "space": b64(FIELD_SPACE), "runs": [{"k": [2**53 - 1], "n": 1}]}}
        ).encode(),
    }


@pytest.mark.parametrize("raw", _bombs().values(), ids=list(_bombs()))
def test_a_bomb_costs_little_time_and_memory_and_the_next_one_is_served(
    raw: bytes, hub: TestClient, store: Store
) -> None:
    laptop, push = a_push(1)
    before, begun = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    for encoding in ("identity", "zstd"):
        packed = raw if encoding == "identity" or raw[:4] == b"\x28\xb5\x2f\xfd" else wire.pack(raw)
        reply = hub.post(SYNC, content=packed, headers={"Content-Encoding": encoding})
        assert 400 <= reply.status_code < 500 or reply.status_code == 200
        assert "malformed" in reply.text or "too-large" in reply.text or reply.status_code == 200
    assert time.process_time() - begun < 5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400_000  # kB
    assert hub.post(SYNC, content=push).status_code == 200
    assert set(held_at(store)) == set(laptop.commits)


def test_a_hub_that_sends_bombs_costs_a_laptop_little_and_its_records_nothing(first: Records) -> None:
    first.commit([Edit("sample", new_id(), {"code": "K"})])
    before = first.tables_digest()
    for raw in _bombs().values():
        answer = httpx2.Response(200, headers={"content-type": "application/json"}, stream=httpx2.ByteStream(raw))
        begun = time.process_time()
        with (
            httpx2.Client(transport=httpx2.MockTransport(lambda _request, answer=answer: answer)) as http,
            pytest.raises(AppError),
        ):
            client.sync(first, HUB, http=http)
        assert time.process_time() - begun < 5
    assert first.tables_digest() == before


def test_an_answer_for_another_question_is_not_believed(hub: TestClient, store: Store) -> None:
    """The page of a newcomer given to somebody who had read further: the feed hash does not fit, nothing is skipped."""
    laptop, push = a_push(1)
    hub.post(SYNC, content=push)
    reader = MemoryLaptop(2)
    steps = dialogue.converse(reader, store.id, dialogue.Tally())
    asked = next(steps)
    assert isinstance(asked, Request)
    reply = hub.post(SYNC, content=messages.to_bytes(FIELD_SPACE, asked), headers={"Accept-Encoding": "identity"})
    answer = messages.answer_from(reply.content, FIELD_SPACE, Limits(), reader.key_of)
    ahead = replace(answer, page=[])
    following = steps.send(ahead)
    assert isinstance(following, messages.VectorRequest)  # not believed: the vectors are compared
    assert reader.cursors == {} and reader.commits == {}
    assert set(laptop.commits) == set(held_at(store))
