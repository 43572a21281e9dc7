"""The line to one hub: a request with its repeats, the pass it shows, and every fault of line or hub as a sentence."""

from __future__ import annotations

import json
import random
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from ipaddress import ip_address
from typing import Any, NoReturn
from urllib.parse import urlsplit

import httpx2

from fourpermille_desktop.errors import (
    AddressNotSafe,
    AnotherTeam,
    AppError,
    ClockWrong,
    CodeNotTaken,
    HubAnswerWrong,
    HubCertificateUnknown,
    HubLineBroke,
    HubRefused,
    HubTooOld,
    HubUnreachable,
    JoinFirst,
    NotAHub,
    PlaceEnded,
    Revoked,
    TriedTooOften,
    UpdateNeeded,
)
from fourpermille_desktop.ledger import messages, wire
from fourpermille_desktop.ledger.canonical import NotCanonical, unb64
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.wire import Limits

TIMEOUT = httpx2.Timeout(60, connect=20)  # seconds; on 2G a request of 256 kB takes 50
TRIES = 3
LONGEST_WAIT_S = 30.0
NOT_YET_VALID, EXPIRED = 9, 10  # OpenSSL's names for a certificate that does not fit the clock
PASS_HEADER = "pass"
SYNC_MEDIA = "application/vnd.4p1000.sync+json"

Traffic = Callable[[int, int], None]  # bytes up and down so far, after each answer
_BY_CODE: Mapping[str, type[AppError]] = {
    "revoked": Revoked,
    "code-refused": CodeNotTaken,
    "another-team": AnotherTeam,
    "no-team": AnotherTeam,
    "certificate-over": PlaceEnded,
    "token-needed": JoinFirst,
    "too-often": TriedTooOften,
    "update-needed": UpdateNeeded,
}


@dataclass(frozen=True)
class Greeting:
    """What a hub says of itself before anything is sent."""

    hub: bytes
    time: int  # ms
    organisation: bytes | None  # id
    nonce: str
    root: bytes | None
    features: frozenset[str] = frozenset()  # what it can do beyond the protocol's first day


@dataclass
class Line:
    """One hub at one address."""

    hub_url: str
    http: httpx2.Client
    traffic: Traffic | None = None
    bearer: Callable[[bool, bool], str] | None = None  # what to show: (is the last refused, may a proof stand for it)
    given: Callable[[str], None] | None = None  # a pass that came with an answer
    moved: Callable[[], tuple[int, int]] = lambda: (0, 0)  # changes done, changes in all: for "the line broke after"
    bytes_up: int = 0
    bytes_down: int = 0
    answers: int = 0
    is_met: bool = False
    limits: Limits = field(default_factory=Limits)

    def hello(self) -> Greeting:
        """Who answers at this address; nothing is sent before that is known."""
        try:
            told = json.loads(self.call("GET", "/v1/hello"))
            protocol = told["protocol"]
            is_hub = told["service"] == "4p1000-hub"
            least, most = int(protocol["min"]), int(protocol["max"])
            organisation, root = told.get("organisation"), told.get("root")
            greeting = Greeting(
                unb64(told["hub"], 16),
                int(told["time"]),
                unb64(organisation, 16) if organisation else None,
                str(told.get("nonce", "")),
                unb64(root) if root else None,
                frozenset(map(str, told.get("features", ()))),
            )
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise NotAHub(hub=self.hub_url) from error
        if not is_hub:
            raise NotAHub(hub=self.hub_url)
        if not least <= messages.PROTOCOL <= most:
            raise UpdateNeeded() if least > messages.PROTOCOL else HubTooOld(hub=self.hub_url)
        return greeting

    def ask(self, path: str, parts: Mapping[str, object]) -> dict[str, Any]:
        """A small question in JSON without a pass: to join, to get one."""
        try:
            told = json.loads(self.call("POST", path, json.dumps(parts).encode(), kind="application/json"))
        except (ValueError, RecursionError) as error:
            raise HubAnswerWrong(hub=self.hub_url) from error
        if not isinstance(told, dict):
            raise HubAnswerWrong(hub=self.hub_url)
        return told

    def call(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        *,
        kind: str = SYNC_MEDIA,
        with_pass: bool = False,
        may_prove: bool = False,
    ) -> bytes:
        """One request with its repeats; every fault of the line or the hub as a sentence.

        `may_prove`: the route gives a pass with its answer to whoever shows a proof instead.
        """
        headers = {"Accept-Encoding": "zstd"}
        if body is not None:
            headers["Content-Type"] = kind
            headers |= {"Content-Encoding": "zstd"} if kind == SYNC_MEDIA else {}
        return self._checked(*self._carried(method, path, body, headers, with_pass, may_prove))

    def piece(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> tuple[int, httpx2.Headers, bytes]:
        """A request about a photo, with the pass. Status and headers are for the asker; `refusal` makes a sentence."""
        return self._carried(method, path, body, {"Accept-Encoding": "identity", **(headers or {})}, True, False)

    def refusal(self, status: int, headers: httpx2.Headers, raw: bytes) -> AppError:
        return self._refusal(status, headers.get("content-type", "").split(";")[0], raw)

    def _carried(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str], with_pass: bool, may_prove: bool
    ) -> tuple[int, httpx2.Headers, bytes]:
        is_fresh, attempt = False, 1
        shown = self.bearer(False, may_prove) if with_pass and self.bearer else ""
        while True:
            try:
                status, told, raw = self._once(method, path, body, headers, shown)
            except httpx2.ConnectError as error:
                if attempt == TRIES or _is_certificate(error):
                    self._broken(error)
                self._wait(attempt, None)
                attempt += 1
                continue
            except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
                self._broken(error)
            if status == 401 and self.bearer and shown and not is_fresh:
                is_fresh, shown = True, self.bearer(True, False)
                continue
            if status in (429, 503) and attempt < TRIES:
                self._wait(attempt, told.get("retry-after"))
                attempt += 1
                continue
            return status, told, raw

    def _once(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str], shown: str
    ) -> tuple[int, httpx2.Headers, bytes]:
        headers = {**headers, **({"Authorization": shown} if shown else {})}
        with self.http.stream(method, self.hub_url + path, content=body, headers=headers) as response:
            crash_here("client.answer_begins")
            self.bytes_up += len(body or b"")
            raw = bytearray()
            for piece in response.iter_raw():
                raw += piece
                if len(raw) > 4 * self.limits.packed_bytes:
                    raise self._no_hub()
            self.bytes_down += len(raw)
            if self.traffic:
                self.traffic(self.bytes_up, self.bytes_down)
            if self.given and (given := response.headers.get(PASS_HEADER)):
                self.given(given)
            return response.status_code, response.headers, bytes(raw)

    def _checked(self, status: int, headers: httpx2.Headers, raw: bytes) -> bytes:
        kind = headers.get("content-type", "").split(";")[0]
        if status != 200:
            raise self._refusal(status, kind, raw)
        if kind not in ("application/json", SYNC_MEDIA):
            raise self._no_hub()
        if headers.get("content-encoding") != "zstd":
            return raw
        try:
            return wire.unpack(raw, self.limits.inflated_bytes)
        except NotCanonical as error:
            raise self._no_hub() from error

    def _no_hub(self) -> AppError:
        """Before the hub was met nothing was sent; afterwards somebody else may stand in between."""
        return (HubAnswerWrong if self.is_met else NotAHub)(hub=self.hub_url)

    def _refusal(self, status: int, kind: str, raw: bytes) -> AppError:
        try:
            told: Any = json.loads(raw) if kind == "application/problem+json" else None
            code, sentence = (str(told["code"]), str(told["title"])[:300]) if told else ("", "")
        except (ValueError, KeyError, TypeError, RecursionError):
            code = sentence = ""
        if code == "hub-too-old":
            return HubTooOld(hub=self.hub_url)
        if code:
            return _BY_CODE.get(code, HubRefused)(reason=sentence, code=code)
        return HubRefused(reason=f"status {status}.") if status in (429, 500, 502, 503, 504) else self._no_hub()

    def _broken(self, error: Exception) -> NoReturn:
        if isinstance(error, httpx2.InvalidURL | httpx2.UnsupportedProtocol):
            raise NotAHub(hub=self.hub_url) from error
        if _is_clock(error):
            raise ClockWrong(date=date.today().isoformat()) from error
        if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error)):
            raise HubCertificateUnknown(hub=self.hub_url) from error
        done, total = self.moved()
        if self.answers or isinstance(error, httpx2.ReadError | httpx2.WriteError | httpx2.RemoteProtocolError):
            raise HubLineBroke(done=done, total=max(done, total)) from error
        raise HubUnreachable(hub=self.hub_url) from error

    def _wait(self, attempt: int, named: str | None) -> None:
        """Full jitter, so that a team coming back into the net does not call all at once."""
        at_least = float(named) if named and named.isdigit() else 0.0
        time.sleep(min(LONGEST_WAIT_S, at_least + random.uniform(0, 0.5 * 2**attempt)))


def http_client(hub_url: str, root: bytes | None, *, is_team: bool) -> httpx2.Client:
    """The HTTP client for a hub: with a root that was pinned when joining, that one alone is trusted."""
    if is_team and urlsplit(hub_url).scheme == "http" and not is_here(hub_url):
        raise AddressNotSafe(hub=hub_url)
    if root is None:
        return httpx2.Client(timeout=TIMEOUT, follow_redirects=False)
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust.load_verify_locations(cadata=root)
    return httpx2.Client(timeout=TIMEOUT, follow_redirects=False, verify=trust)


def is_here(hub_url: str) -> bool:
    """Whether an address is on this computer: what goes there passes no line."""
    host = urlsplit(hub_url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def clean(hub_url: str) -> str:
    address = hub_url.strip().rstrip("/")
    if not address.startswith(("http://", "https://")):
        raise NotAHub(hub=hub_url)
    return address


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _is_certificate(error: BaseException) -> bool:
    return any(isinstance(cause, ssl.SSLError) for cause in _causes(error))


def _is_clock(error: BaseException) -> bool:
    return any(
        isinstance(cause, ssl.SSLCertVerificationError) and cause.verify_code in (NOT_YET_VALID, EXPIRED)
        for cause in _causes(error)
    )
