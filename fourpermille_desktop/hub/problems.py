"""What a hub answers when it cannot do what was asked: RFC 9457 problem documents, each with what the data does now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.responses import JSONResponse

KEPT = "Your records are safe on your computer. They wait."


@dataclass
class Problem(Exception):
    """A refusal with its code for programs and its sentence for people."""

    status: int
    code: str
    sentence: str
    data_now: str = KEPT
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self) -> JSONResponse:
        document = {
            "type": f"urn:4p1000:problem:{self.code}",
            "title": self.sentence,
            "status": self.status,
            "code": self.code,
            "detail": self.data_now,
        }
        return JSONResponse(document, self.status, dict(self.headers), "application/problem+json")


def no_such_space() -> Problem:
    return Problem(404, "space-unknown", "This hub does not serve that space.")


def no_such_page() -> Problem:
    return Problem(404, "address-unknown", "This hub has nothing at that address.")


def too_large(limit_bytes: int) -> Problem:
    return Problem(413, "too-large", f"The request is larger than {limit_bytes // 1024} kB; send smaller parts.")


def malformed(reason: str) -> Problem:
    return Problem(400, "malformed", f"The request cannot be read: {reason}.", "Nothing of it was stored. " + KEPT)


def update_needed() -> Problem:
    sentence = "The request is in a newer language than this hub speaks; the hub needs an update."
    return Problem(400, "hub-too-old", sentence)


def too_slow() -> Problem:
    return Problem(408, "too-slow", "The request did not arrive in time; send smaller parts.")


def busy() -> Problem:
    return Problem(503, "busy", "The hub is busy; try again in a moment.", headers={"Retry-After": "2"})


def database_away() -> Problem:
    sentence = "The database of the hub does not answer; try again in a moment."
    return Problem(503, "database-away", sentence, headers={"Retry-After": "10"})


def too_often(seconds: int) -> Problem:
    sentence = "Too many tries in a short time; wait a minute."
    return Problem(429, "too-often", sentence, headers={"Retry-After": str(max(1, seconds))})


def disk_full() -> Problem:
    sentence = "The disk of the hub is full; its keeper must make room."
    return Problem(507, "disk-full", sentence, "Nothing of this request was stored. " + KEPT)


def fault() -> Problem:
    return Problem(500, "fault", "Something in the hub went wrong; its log says what.")
