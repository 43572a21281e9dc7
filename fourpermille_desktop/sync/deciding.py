"""A supervisor's laptop asks a hub what it holds back, and decides: let a change go, or say that it stays."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx2

from fourpermille_desktop.errors import AnotherTeam, HubAnswerWrong, NotInATeam
from fourpermille_desktop.ledger import certificate
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.records import spaces
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync.answers import answered_object
from fourpermille_desktop.sync.line import Line, clean, http_client
from fourpermille_desktop.sync.passes import Passes

RELEASE, REFUSE = "release", "refuse"


@dataclass(frozen=True)
class HeldThere:
    """A change that the hub holds back, as its supervisor sees it."""

    space: bytes
    hash: str
    actor: str
    written: int  # ms
    at: int  # ms, when it came to the hub
    reason: str
    is_refused: bool
    note: str
    changes: tuple[Mapping[str, Any], ...]  # {"type", "record", "values"}


def listed(records: Records, hub_url: str, *, http: httpx2.Client | None = None) -> list[HeldThere]:
    """What waits for a decision or was refused, in every space of the team that this person looks after."""
    found: list[HeldThere] = []
    with _line(records, hub_url, http) as line:
        for space in _looked_after(records):
            told = answered_object(line, line.call("GET", f"/v1/spaces/{b64(space)}/holds", with_pass=True))
            found += [_read(line, space, one) for one in told.get("holds", [])]
    return found


def decide(
    records: Records, hub_url: str, held: HeldThere, decision: str, note: str = "", *, http: httpx2.Client | None = None
) -> None:
    """Let it go (`release`) or keep it back (`refuse`); the note reaches its author."""
    body = json.dumps({"decision": decision, "note": note}, ensure_ascii=False).encode()
    path = f"/v1/spaces/{b64(held.space)}/holds/{held.hash}"
    with _line(records, hub_url, http) as line:
        line.call("POST", path, body, kind="application/json", with_pass=True)


def _looked_after(records: Records) -> list[bytes]:
    with records.reading() as conn:
        return spaces.pair(conn).travelling


@contextmanager
def _line(records: Records, hub_url: str, http: httpx2.Client | None) -> Iterator[Line]:
    """The hub at this address, its team checked, with a pass."""
    address, team = clean(hub_url), teams.team(records)
    if team is None:
        raise NotInATeam()
    own = http_client(address, team.root, is_team=True) if http is None else http
    try:
        line = Line(address, own)
        greeting = line.hello()
        if greeting.organisation != certificate.organisation_id(team.organisation):
            raise AnotherTeam()
        line.is_met = True
        line.bearer = Passes(records, line, team, greeting.hub, greeting).shown
        yield line
    finally:
        if http is None:
            own.close()


def _read(line: Line, space: bytes, told: Any) -> HeldThere:
    try:
        is_refused = told["state"] == "refused"
        words = [str(told[name]) for name in ("hash", "actor", "reason", "note")]
        times = [int(told[name]) for name in ("written", "at")]
        changes = tuple(dict(one) for one in told["changes"])
    except (KeyError, TypeError, ValueError) as error:
        raise HubAnswerWrong(hub=line.hub_url) from error
    hash_, actor, reason, note = words
    return HeldThere(space, hash_, actor, times[0], times[1], reason, is_refused, note, changes)
