"""The hub that is tested, as its answers show it: plain requests, messages as JSON, pages read and proven."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Protocol

from fourpermille_desktop.ledger import certificate, codes, signing, wire
from fourpermille_desktop.ledger.canonical import b64, encode, unb64
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.wire import BadRun, Limits, Run
from tests.conformance.writer import Tip, Writer

NOTHING_FED = bytes(32)
MOST_INFLATED = 64 * 1024 * 1024
MOST_PAGES = 10_000
Json = dict[str, Any]


class Http(Protocol):
    """httpx2's client, or one that stands in the same process."""

    def request(self, method: str, url: str, **named: Any) -> Any: ...


@dataclass(frozen=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Json:
        made = json.loads(self.plain())
        if not isinstance(made, dict):
            raise ValueError("an answer is an object")
        return made

    def plain(self) -> bytes:
        """Some clients inflate by themselves."""
        is_packed = self.headers.get("content-encoding") == "zstd" and self.body[:4] == b"\x28\xb5\x2f\xfd"
        return wire.unpack(self.body, MOST_INFLATED) if is_packed else self.body


@dataclass
class Page:
    """What the feed said after a cursor, read to the end of one answer."""

    runs: list[Run] = field(default_factory=list)
    wrong: list[BadRun] = field(default_factory=list)
    spans: list[tuple[bytes, int, int]] = field(default_factory=list)  # (replica, first n, count)
    count: int = 0  # commits
    feed: bytes = NOTHING_FED  # computed here

    def hashes(self) -> list[bytes]:
        return [commit.hash for run in self.runs for commit in run.commits]


class HubLine:
    """A hub at its address; `code` is an invitation to its team."""

    def __init__(self, http: Http, code: str | None = None) -> None:
        self._http, self._code = http, code
        self.device, self.actor, self.space = os.urandom(32), os.urandom(16), FIELD_SPACE
        self.token = ""
        self.keys: dict[bytes, bytes] = {}  # replica → public key, of every n = 1 that was read
        self._is_in = False
        self._head: list[Any] | None = None  # as far as the feed was read

    # --- requests ---

    def call(self, method: str, path: str, content: bytes = b"", headers: Mapping[str, str] | None = None) -> Reply:
        """As this device: the pass goes with it where there is one."""
        self.join()
        own = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return self.call_as_nobody(method, path, content, {**own, **(headers or {})})

    def call_as_nobody(
        self, method: str, path: str, content: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Reply:
        told = self._http.request(method, path, content=content, headers=dict(headers or {}))
        return Reply(told.status_code, told.headers, told.content)

    def hello(self) -> Json:
        told = self.call_as_nobody("GET", "/v1/hello")
        if told.status != 200:
            raise ValueError(f"hello was answered with {told.status}")
        return told.json()

    def path(self, kind: str) -> str:
        self.join()
        return f"/v1/spaces/{b64(self.space)}/{kind}"

    def post(self, kind: str, parts: Json) -> Reply:
        """A message of `sync` or `vector`, compressed."""
        packed = wire.pack(json.dumps({"v": 1, **parts}).encode())
        return self.call("POST", self.path(kind), packed, {"Content-Encoding": "zstd"})

    def sync(self, runs: Sequence[Run] = (), cursor: list[Any] | None = None, held: Sequence[Tip] = ()) -> Json:
        parts: Json = {"vector": b64(bytes(32)), "held": list(held)}
        parts |= {"cursor": cursor} if cursor else {}
        parts |= {"runs": wire.envelope(self.space, runs)} if runs else {}
        return self.answered(self.post("sync", parts))

    def vector(self, **parts: Any) -> Json:
        return self.answered(self.post("vector", parts))

    def answered(self, reply: Reply) -> Json:
        if reply.status != 200:
            raise ValueError(f"{reply.status} instead of an answer: {reply.body[:200]!r}")
        return reply.json()

    # --- reading ---

    def page(self, answer: Json, feed: bytes, own: Sequence[Writer] = ()) -> Page:
        """Every run proven, the feed hash computed anew. `own`: writers whose commits may come as numbers."""
        page = Page(feed=feed)
        items = iter(self.runs_in(answer))
        for item in answer.get("order", []):
            if isinstance(item, list):
                replica, first, count = unb64(item[0], 16), item[1], item[2]
                writer = next((one for one in own if one.replica == replica), None)
                if writer is None or first < 1 or first + count - 1 > len(writer.commits):
                    raise ValueError(
                        f"commits {first} to {first + count - 1} as numbers, of a chain not said to be held"
                    )
                page.spans.append((replica, first, count))
                self._fed(page, [commit.hash for commit in writer.commits[first - 1 : first - 1 + count]])
                continue
            for _ in range(item):
                run = next(items)
                if isinstance(run, BadRun):
                    page.wrong.append(run)
                    page.count += run.last_n - run.first_n + 1
                else:
                    page.runs.append(run)
                    self._fed(page, [commit.hash for commit in run.commits])
        return page

    def runs_in(self, answer: Json) -> Iterator[Run | BadRun]:
        """The runs of an answer in their order, each proven or named as wrong."""
        if "runs" not in answer:
            return
        decoded = wire.opened(answer["runs"], Limits(MOST_INFLATED, MOST_INFLATED, 10**6, 10**7), self.keys.get)
        good, wrong = dict(zip(decoded.order, decoded.runs, strict=True)), iter(decoded.bad)
        for place in range(len(decoded.runs) + len(decoded.bad)):
            run = good.get(place)
            if run is not None and run.first_n == 1:
                self.keys |= wire.own_key(run.commits[0])
            yield run if run is not None else next(wrong)

    @staticmethod
    def _fed(page: Page, hashes: Sequence[bytes]) -> None:
        page.count += len(hashes)
        for hash_ in hashes:
            page.feed = sha256(b"4p1000 feed 1\n" + page.feed + hash_).digest()

    def pages(self, cursor: list[Any] | None = None, held: Sequence[Writer] = ()) -> Iterator[tuple[Page, Json]]:
        """The feed after a cursor to its end, an answer at a time."""
        tips = [writer.tip() for writer in held]
        for _ in range(MOST_PAGES):
            answer = self.sync(cursor=cursor, held=tips)
            yield self.page(answer, unb64(cursor[2], 32) if cursor else NOTHING_FED, held), answer
            if not answer.get("more") or answer.get("cursor") == cursor:
                return
            cursor = answer["cursor"]

    def head(self) -> list[Any]:
        """The cursor at the end of the feed."""
        for _page, answer in self.pages(self._head):
            self._head = answer["cursor"]
        assert self._head is not None  # there is one page at least
        return self._head

    def after(self, cursor: list[Any]) -> Page:
        """All that was fed since, as somebody reads it who wrote nothing."""
        whole = Page()
        for page, _answer in self.pages(cursor):
            whole.runs += page.runs
            whole.wrong += page.wrong
            whole.count += page.count
        return whole

    # --- who asks ---

    def writer(self) -> Writer:
        """Somebody with a replica of its own, whose key is known here from the start."""
        self.join()
        made = Writer(self.space, self.device, self.actor)
        self.keys[made.replica] = signing.public_key(self.device)
        return made

    def join(self) -> None:
        """Join the team with the code, once; the first space for field records is the one that is used."""
        if self._is_in or self._code is None:
            return
        self._is_in = True
        told = self.hello()
        nonce, code = unb64(told["nonce"], 32), codes.plain(self._code)[: codes.CODE_SIGNS]
        said = (codes.code_hash(code), self.actor)
        proof = certificate.prove(self.device, certificate.ENROL, unb64(told["hub"], 16), nonce, *said)
        device = b64(signing.public_key(self.device))
        asked = {"code": code, "device": device, "actor": b64(self.actor), "nonce": b64(nonce), "proof": b64(proof)}
        answer = self.answered(self.call_as_nobody("POST", "/v1/enrol", encode(asked)))
        made = certificate.read(answer["certificate"], unb64(answer["organisation"], 32))
        if (b64(made.device), made.actor) != (device, self.actor):
            raise ValueError("a certificate for somebody else")
        self.token = answer["token"]
        self.space = next(unb64(space["id"], 16) for space in answer["spaces"] if space["kind"] == "field")
