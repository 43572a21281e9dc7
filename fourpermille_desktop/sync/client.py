"""Sync with a hub over HTTP: what the dialogue asks goes out, what the hub answers is stored, faults become sentences.

Only the field space leaves the laptop; names of people stay. Whatever breaks, what was stored is whole and the next
sync goes on from there.
"""

from __future__ import annotations

import json
import os
import random
import ssl
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import IO, Any, NoReturn

import httpx2

from fourpermille_desktop.errors import (
    AppError,
    ClockWrong,
    HubAnswerWrong,
    HubLineBroke,
    HubRefused,
    HubTooOld,
    HubUnreachable,
    NotAHub,
    Stopped,
    SyncRunning,
    UpdateNeeded,
)
from fourpermille_desktop.ledger import messages, wire
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.dialogue import Ask, Reply, Tally, converse
from fourpermille_desktop.ledger.messages import UnknownProtocol
from fourpermille_desktop.ledger.wire import Limits, UnknownEnvelope
from fourpermille_desktop.records import conflicts, exchange
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.store import Records

TIMEOUT = httpx2.Timeout(60, connect=20)  # seconds; on 2G a request of 256 kB takes 50
TRIES = 3
LONGEST_WAIT_S = 30.0
NOT_YET_VALID, EXPIRED = 9, 10  # OpenSSL's names for a certificate that does not fit the clock

Progress = Callable[[int, int, int], None]  # changes sent, changes received, records still waiting
Traffic = Callable[[int, int], None]  # bytes up and down so far, after each answer


@dataclass(frozen=True)
class Outcome:
    """What one sync did. `pushed` and `pulled` count changes of records, `waiting` counts records."""

    pushed: int = 0
    pulled: int = 0
    conflicts: int = 0  # fields that now have two values
    quarantined: int = 0  # runs of commits that the hub named as wrong
    bytes_up: int = 0  # bodies, as sent
    bytes_down: int = 0
    waiting: int = 0
    forked: bool = False  # this profile runs in two places; it now writes under a new name
    update_needed: bool = False  # records of a newer version wait at the hub


def sync(
    records: Records,
    hub_url: str,
    *,
    http: httpx2.Client | None = None,
    progress: Progress | None = None,
    stop: Callable[[], bool] | None = None,
    traffic: Traffic | None = None,
) -> Outcome:
    """Send what waits, fetch what is new. Raises the AppErrors of `errors`; one sync at a time on a profile."""
    with _only_one(records.profile.folder / "sync.lock"):
        own = httpx2.Client(timeout=TIMEOUT, follow_redirects=False) if http is None else http
        try:
            return _Sync(records, _clean(hub_url), own, progress, stop, traffic).run()
        finally:
            if http is None:
                own.close()


@dataclass
class _Sync:
    records: Records
    hub_url: str
    http: httpx2.Client
    progress: Progress | None
    stop: Callable[[], bool] | None
    traffic: Traffic | None = None
    tally: Tally = field(default_factory=Tally)
    bytes_up: int = 0
    bytes_down: int = 0
    answers: int = 0
    is_met: bool = False
    waiting_before: int = 0
    limits: Limits = field(default_factory=Limits)

    def run(self) -> Outcome:
        laptop = Exchange(self.records, FIELD_SPACE)
        self.waiting_before = laptop.waiting_records()
        hub = exchange.met_hub(self.records, self.hub_url) or self._hello()
        self.is_met = True
        crash_here("client.hub_known")
        update_needed = False
        try:
            self._converse(laptop, hub)
        except UpdateNeeded:
            if not self.answers:
                raise
            update_needed = True  # what came before the unknown commits is stored
        crash_here("client.conversed")
        exchange.meet_hub(self.records, self.hub_url, self.tally.hub or hub)
        exchange.note_run(self.records, self.tally.hub or hub, self.tally.pushed, self.tally.pulled)
        return Outcome(
            self.tally.pushed,
            self.tally.pulled,
            conflicts.count(self.records),
            len(self.tally.bad),
            self.bytes_up,
            self.bytes_down,
            laptop.waiting_records(),
            self.tally.forked,
            update_needed or any(run.needs_update for run in self.tally.bad),
        )

    def _converse(self, laptop: Exchange, hub: bytes) -> None:
        steps = converse(laptop, hub, self.tally)
        reply: Reply | None = None
        while True:
            if self.stop and self.stop():
                steps.close()
                raise Stopped()
            ask = next(steps, None) if reply is None else _sent(steps, reply)
            if self.progress and reply:
                self.progress(self.tally.pushed, self.tally.pulled, laptop.waiting_records())
            if ask is None:
                return
            crash_here("client.before_request")
            reply = self._asked(ask, laptop)
            crash_here("client.answer_read")
            self.answers += 1

    def _asked(self, ask: Ask, laptop: Exchange) -> Reply:
        is_sync = isinstance(ask, messages.Request)
        address = f"{self.hub_url}/v1/spaces/{b64(FIELD_SPACE)}/{'sync' if is_sync else 'vector'}"
        raw = self._call("POST", address, self._packed(ask))
        read = messages.answer_from if is_sync else messages.vector_answer_from
        try:
            return read(raw, FIELD_SPACE, self.limits, laptop.key_of)
        except (UnknownProtocol, UnknownEnvelope) as error:
            raise UpdateNeeded() from error
        except NotCanonical as error:
            raise HubAnswerWrong(hub=self.hub_url) from error

    def _packed(self, ask: Ask) -> bytes:
        """The request, its push cut down to what a hub takes at once; the rest goes with the next one."""
        if any(run.space != FIELD_SPACE for run in ask.push):
            raise ValueError("only the field space leaves the laptop")
        while True:
            packed = wire.pack(messages.to_bytes(FIELD_SPACE, ask))
            if len(packed) <= self.limits.packed_bytes or len(ask.push) <= 1:
                return packed
            fewer = int(len(ask.push) * 0.95 * self.limits.packed_bytes / len(packed))
            ask = replace(ask, push=ask.push[: max(1, min(fewer, len(ask.push) - 1))])

    def _hello(self) -> bytes:
        """Who answers at this address; nothing is sent before that is known."""
        try:
            told = json.loads(self._call("GET", f"{self.hub_url}/v1/hello", None))
            protocol = told["protocol"]
            is_hub = told["service"] == "4p1000-hub"
            hub, least, most = unb64(told["hub"], 16), int(protocol["min"]), int(protocol["max"])
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise NotAHub(hub=self.hub_url) from error
        if not is_hub:
            raise NotAHub(hub=self.hub_url)
        if not least <= messages.PROTOCOL <= most:
            raise UpdateNeeded() if least > messages.PROTOCOL else HubTooOld(hub=self.hub_url)
        return hub

    # --- one call ---

    def _call(self, method: str, address: str, body: bytes | None) -> bytes:
        """One request with its repeats; every fault of the line or the hub as a sentence."""
        for attempt in range(1, TRIES + 1):
            try:
                status, headers, raw = self._once(method, address, body)
            except httpx2.ConnectError as error:
                if attempt == TRIES or _is_certificate(error):
                    self._broken(error)
                self._wait(attempt, None)
                continue
            except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
                self._broken(error)
            if status in (429, 503) and attempt < TRIES:
                self._wait(attempt, headers.get("retry-after"))
                continue
            return self._checked(status, headers, raw)
        raise HubUnreachable(hub=self.hub_url)

    def _once(self, method: str, address: str, body: bytes | None) -> tuple[int, httpx2.Headers, bytes]:
        headers = {"Accept-Encoding": "zstd"}
        if body is not None:
            headers |= {"Content-Encoding": "zstd", "Content-Type": "application/vnd.4p1000.sync+json"}
        with self.http.stream(method, address, content=body, headers=headers) as response:
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
            return response.status_code, response.headers, bytes(raw)

    def _checked(self, status: int, headers: httpx2.Headers, raw: bytes) -> bytes:
        kind = headers.get("content-type", "").split(";")[0]
        if status != 200:
            raise self._refusal(status, kind, raw)
        if kind not in ("application/json", "application/vnd.4p1000.sync+json"):
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
            return UpdateNeeded() if code == "update-needed" else HubRefused(reason=sentence)
        return HubRefused(reason=f"status {status}.") if status in (429, 500, 502, 503, 504) else self._no_hub()

    def _broken(self, error: Exception) -> NoReturn:
        if isinstance(error, httpx2.InvalidURL | httpx2.UnsupportedProtocol):
            raise NotAHub(hub=self.hub_url) from error
        if _is_clock(error):
            raise ClockWrong(date=date.today().isoformat()) from error
        moved = self.tally.pushed + self.tally.pulled
        if self.answers or isinstance(error, httpx2.ReadError | httpx2.WriteError | httpx2.RemoteProtocolError):
            raise HubLineBroke(done=moved, total=max(moved, self.waiting_before)) from error
        raise HubUnreachable(hub=self.hub_url) from error

    def _wait(self, attempt: int, named: str | None) -> None:
        """Full jitter, so that a team coming back into the net does not call all at once."""
        at_least = float(named) if named and named.isdigit() else 0.0
        time.sleep(min(LONGEST_WAIT_S, at_least + random.uniform(0, 0.5 * 2**attempt)))


def _sent(steps: Generator[Ask, Reply, None], reply: Reply) -> Ask | None:
    try:
        return steps.send(reply)
    except StopIteration:
        return None


def _clean(hub_url: str) -> str:
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


@contextmanager
def _only_one(path: Path) -> Iterator[None]:
    """The operating system's lock on a file: it goes with the process, whatever ends that."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    with os.fdopen(handle, "r+b") as held:
        try:
            _lock(held)
        except OSError as error:
            raise SyncRunning() from error
        yield


def _lock(held: IO[bytes]) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        import fcntl

        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
