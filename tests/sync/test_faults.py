"""Every way a hub or a line can fail is one sentence, and the records wait."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.errors import (
    AppError,
    ClockWrong,
    HubAnswerWrong,
    HubRefused,
    HubTooOld,
    HubUnreachable,
    NotAHub,
    UpdateNeeded,
)
from fourpermille_desktop.ledger import wire
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client

HUB = "http://hub"
HELLO = {"service": "4p1000-hub", "hub": "A" * 22, "protocol": {"min": 1, "max": 1}, "limits": {}, "time": 0}


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the client would have waited; the clock is the edge of the world."""
    slept: list[float] = []
    monkeypatch.setattr("fourpermille_desktop.sync.line.time.sleep", slept.append)
    return slept


Said = tuple[int, str, bytes, dict[str, str]]


def said(status: int, body: bytes | object, kind: str = "application/json", **headers: str) -> Said:
    """What a server says: status, content type, body, other headers."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return status, kind, raw, headers


def answering(reply: Callable[[httpx2.Request], Said]) -> httpx2.Client:
    def respond(request: httpx2.Request) -> httpx2.Response:
        status, kind, raw, headers = reply(request)
        return httpx2.Response(status, headers={"content-type": kind, **headers}, stream=httpx2.ByteStream(raw))

    return httpx2.Client(transport=httpx2.MockTransport(respond))


def problem(status: int, code: str, **headers: str) -> Said:
    document = {"type": "about:blank", "title": "The hub is tired.", "status": status, "code": code, "detail": "Kept."}
    return said(status, document, "application/problem+json", **headers)


def hello_then(reply: Said) -> httpx2.Client:
    return answering(lambda request: said(200, HELLO) if request.url.path == "/v1/hello" else reply)


def told(records: Records, http: Any, url: str = HUB) -> AppError:
    records.commit([Edit("sample", new_id(), {"code": "K1"})])
    with pytest.raises(AppError) as caught, http:
        client.sync(records, url, http=http)
    assert caught.value.sentence()
    return caught.value


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (said(200, b"<html>free wifi, please log in</html>", "text/html"), NotAHub),
        (said(200, {"service": "something else"}), NotAHub),
        (said(200, [1, 2]), NotAHub),
        (said(200, b"[" * 100_000), NotAHub),
        (said(200, HELLO | {"hub": "short"}), NotAHub),
        (said(302, b"", location="http://elsewhere/"), NotAHub),
        (said(404, b"not found", "text/html"), NotAHub),
        (said(502, b"bad gateway", "text/html"), HubRefused),
        (said(200, HELLO | {"protocol": {"min": 2, "max": 3}}), UpdateNeeded),
        (said(200, HELLO | {"protocol": {"min": 0, "max": 0}}), HubTooOld),
    ],
    ids=["html", "other json", "list", "deep", "short id", "redirect", "404", "502", "newer", "older"],
)
def test_what_is_no_hub_is_told_before_anything_is_sent(first: Records, reply: Said, expected: type[AppError]) -> None:
    asked: list[str] = []

    def answer(request: httpx2.Request) -> Said:
        asked.append(request.method)
        return reply

    assert isinstance(told(first, answering(answer)), expected)
    assert set(asked) == {"GET"}


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (said(200, b"<html>", "text/html"), HubAnswerWrong),
        (said(200, {"v": 1, "hub": 5}), HubAnswerWrong),
        (said(200, {"v": 2}), UpdateNeeded),
        (said(200, b"garbage", **{"content-encoding": "zstd"}), HubAnswerWrong),
        (said(200, bytes(2_000_000)), HubAnswerWrong),
        (problem(507, "disk-full"), HubRefused),
        (problem(400, "update-needed"), UpdateNeeded),
        (problem(400, "hub-too-old"), HubTooOld),
        (problem(413, "too-large"), HubRefused),
    ],
    ids=["html", "wrong types", "newer", "garbage", "endless", "disk full", "update", "old hub", "too large"],
)
def test_a_wrong_answer_to_a_sync_is_a_sentence(first: Records, reply: Said, expected: type[AppError]) -> None:
    assert isinstance(told(first, hello_then(reply)), expected)


def test_a_hub_that_is_not_there_is_tried_three_times(first: Records, waits: list[float]) -> None:
    tries: list[int] = []

    def refuse(request: httpx2.Request) -> Said:
        tries.append(1)
        raise httpx2.ConnectError("refused")

    assert isinstance(told(first, answering(refuse)), HubUnreachable)
    assert len(tries) == 3 and len(waits) == 2 and all(0 <= wait <= 2 for wait in waits)


def test_a_busy_hub_is_asked_again_after_the_time_it_names(first: Records, hub: TestClient, waits: list[float]) -> None:
    first.commit([Edit("sample", new_id(), {"code": "K1"})])
    client.sync(first, HUB, http=hub)
    left = [problem(503, "busy", **{"retry-after": "7"}), problem(429, "busy")]

    class Busy:
        def stream(self, *args: Any, **named: Any) -> Any:
            if left:
                reply = left.pop(0)
                return answering(lambda _request: reply).stream(*args, **named)
            return hub.stream(*args, **named)

    first.commit([Edit("sample", new_id(), {"code": "K2"})])
    assert client.sync(first, HUB, http=Busy()).pushed == 1  # type: ignore[arg-type]
    assert len(waits) == 2 and 7 <= waits[0] <= 9


def test_a_hub_that_stays_busy_is_a_sentence_with_its_own_words(first: Records) -> None:
    error = told(first, hello_then(problem(503, "busy")))
    assert isinstance(error, HubRefused) and "tired" in error.sentence()


def test_a_certificate_that_does_not_fit_the_clock_names_the_clock(first: Records) -> None:
    def not_yet_valid(request: httpx2.Request) -> Said:
        inner = ssl.SSLCertVerificationError(1, "certificate verify failed: certificate is not yet valid")
        inner.verify_code = 9
        raise httpx2.ConnectError("tls") from inner

    assert isinstance(told(first, answering(not_yet_valid)), ClockWrong)


def test_a_silent_hub_and_a_line_that_breaks_are_told_apart(first: Records) -> None:
    def silent(request: httpx2.Request) -> Said:
        raise httpx2.ConnectTimeout("nothing")

    assert isinstance(told(first, answering(silent)), HubUnreachable)


@pytest.mark.parametrize("url", ["", "hub", "ftp://hub", "http://", "http://[", "file:///etc"])
def test_an_address_that_is_none_is_told(first: Records, url: str) -> None:
    error = told(first, httpx2.Client(timeout=1), url)
    assert isinstance(error, NotAHub | HubUnreachable)


def test_records_of_a_newer_format_wait_at_the_hub_and_ask_for_an_update(
    first: Records, second: Records, hub: TestClient
) -> None:
    for code in ("K1", "K2"):
        first.commit([Edit("sample", new_id(), {"code": code})])
        client.sync(first, HUB, http=hub)

    class Newer:
        """The hub, with the second run of its pages in a format of the future."""

        def stream(self, method: str, url: str, **named: Any) -> Any:
            real = hub.request(method, url, **{**named, "headers": {**named["headers"], "Accept-Encoding": "zstd"}})
            raw = real.content if real.content[:1] == b"{" else wire.unpack(real.content, 10**6)
            parts = json.loads(raw)
            if "runs" in parts:
                parts["runs"]["runs"][1]["format"] = 2
            return answering(lambda _request: said(200, parts)).stream(method, url)

    outcome = client.sync(second, HUB, http=Newer())  # type: ignore[arg-type]
    assert outcome.update_needed and outcome.pulled == 1
    assert client.sync(second, HUB, http=hub).pulled == 1
