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
    HubRefused,
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
    monkeypatch.setattr("fourpermille_desktop.sync.client.time.sleep", slept.append)
    return slept


def answering(reply: Callable[[httpx2.Request], httpx2.Response]) -> httpx2.Client:
    return httpx2.Client(transport=httpx2.MockTransport(reply))


def problem(status: int, code: str, **headers: str) -> httpx2.Response:
    document = {"type": "about:blank", "title": "The hub is tired.", "status": status, "code": code, "detail": "Kept."}
    return httpx2.Response(
        status, headers={"content-type": "application/problem+json", **headers}, content=json.dumps(document)
    )


def hello_then(reply: httpx2.Response) -> httpx2.Client:
    return answering(lambda request: httpx2.Response(200, json=HELLO) if request.url.path == "/v1/hello" else reply)


def told(records: Records, http: Any, url: str = HUB) -> AppError:
    records.commit([Edit("sample", new_id(), {"code": "K1"})])
    with pytest.raises(AppError) as caught, http:
        client.sync(records, url, http=http)
    assert caught.value.sentence()
    return caught.value


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (httpx2.Response(200, text="<html>free wifi, please log in</html>"), NotAHub),
        (httpx2.Response(200, json={"service": "something else"}), NotAHub),
        (httpx2.Response(200, json=[1, 2]), NotAHub),
        (httpx2.Response(200, content=b"[" * 100_000, headers={"content-type": "application/json"}), NotAHub),
        (httpx2.Response(200, json=HELLO | {"hub": "short"}), NotAHub),
        (httpx2.Response(302, headers={"location": "http://elsewhere/"}), NotAHub),
        (httpx2.Response(404, text="not found"), NotAHub),
        (httpx2.Response(502, text="bad gateway"), HubRefused),
        (httpx2.Response(200, json=HELLO | {"protocol": {"min": 2, "max": 3}}), UpdateNeeded),
        (httpx2.Response(200, json=HELLO | {"protocol": {"min": 0, "max": 0}}), HubRefused),
    ],
    ids=["html", "other json", "list", "deep", "short id", "redirect", "404", "502", "newer", "older"],
)
def test_what_is_no_hub_is_told_before_anything_is_sent(
    first: Records, reply: httpx2.Response, expected: type[AppError]
) -> None:
    asked: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.method)
        return reply

    assert isinstance(told(first, answering(answer)), expected)
    assert set(asked) == {"GET"}


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (httpx2.Response(200, text="<html>"), NotAHub),
        (httpx2.Response(200, json={"v": 1, "hub": 5}), NotAHub),
        (httpx2.Response(200, json={"v": 2}), UpdateNeeded),
        (
            httpx2.Response(
                200, content=b"garbage", headers={"content-encoding": "zstd", "content-type": "application/json"}
            ),
            NotAHub,
        ),
        (httpx2.Response(200, content=bytes(2_000_000), headers={"content-type": "application/json"}), NotAHub),
        (problem(507, "disk-full"), HubRefused),
        (problem(400, "update-needed"), UpdateNeeded),
        (problem(413, "too-large"), HubRefused),
    ],
    ids=["html", "wrong types", "newer", "garbage", "endless", "disk full", "update", "too large"],
)
def test_a_wrong_answer_to_a_sync_is_a_sentence(
    first: Records, reply: httpx2.Response, expected: type[AppError]
) -> None:
    assert isinstance(told(first, hello_then(reply)), expected)


def test_a_hub_that_is_not_there_is_tried_three_times(first: Records, waits: list[float]) -> None:
    tries: list[int] = []

    def refuse(request: httpx2.Request) -> httpx2.Response:
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
    def not_yet_valid(request: httpx2.Request) -> httpx2.Response:
        inner = ssl.SSLCertVerificationError(1, "certificate verify failed: certificate is not yet valid")
        inner.verify_code = 9
        raise httpx2.ConnectError("tls") from inner

    assert isinstance(told(first, answering(not_yet_valid)), ClockWrong)


def test_a_silent_hub_and_a_line_that_breaks_are_told_apart(first: Records) -> None:
    def silent(request: httpx2.Request) -> httpx2.Response:
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
            return answering(lambda _request: httpx2.Response(200, json=parts)).stream(method, url)

    outcome = client.sync(second, HUB, http=Newer())  # type: ignore[arg-type]
    assert outcome.update_needed and outcome.pulled == 1
    assert client.sync(second, HUB, http=hub).pulled == 1
