"""What the keeper of a team asks of its hub: which laptops were let in, and to take one out.

The hub decides who may; these calls only carry the pass of the laptop and read the answers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx2

from fourpermille_desktop.errors import HubAnswerWrong, JoinFirst
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64
from fourpermille_desktop.ledger.signing import public_key
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.came_in import sign_of
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync.answers import answered_object
from fourpermille_desktop.sync.line import Line, http_client
from fourpermille_desktop.sync.passes import Passes


@dataclass(frozen=True)
class DeviceThere:
    """One laptop that was let into the team."""

    serial: int
    actor: str
    sign: str  # the person's
    device: str  # the laptop's sign
    role: str
    seen: int  # ms
    is_ours: bool
    is_revoked: bool


def devices(records: Records, http: httpx2.Client | None = None) -> list[DeviceThere]:
    """Who was let in, the latest seen first."""
    with _at_home(records, http) as line:
        told = answered_object(line, line.call("GET", "/v1/devices", with_pass=True))
        found = [_device(line, records, parts) for parts in told.get("devices", [])]
    return sorted(found, key=lambda one: (one.is_revoked, -one.seen))


def revoke(records: Records, device: DeviceThere, http: httpx2.Client | None = None) -> None:
    """Take a laptop out of the team: lost, stolen, left."""
    body = json.dumps({"serial": device.serial}).encode()
    with _at_home(records, http) as line:
        line.call("POST", "/v1/revoke", body, kind="application/json", with_pass=True)


def _team(records: Records) -> teams.Team:
    held = teams.team(records)
    if held is None:
        raise JoinFirst()
    return held


@contextmanager
def _at_home(records: Records, http: httpx2.Client | None) -> Iterator[Line]:
    """The line to the hub that the team was joined at: only there decisions are made."""
    team = _team(records)
    own = http_client(team.url, team.root, is_team=True) if http is None else http
    try:
        line = Line(team.url, own)
        line.is_met = True
        line.bearer = Passes(records, line, team, team.hub, None).shown
        yield line
    finally:
        if http is None:
            own.close()


def _device(line: Line, records: Records, parts: Any) -> DeviceThere:
    try:
        actor, key = unb64(parts["actor"], 16), unb64(parts["device"], 32)
        role = next((str(role) for role in parts["roles"].values()), "")
        is_ours = key == public_key(records.author.device)
        revoked = parts["revoked"] is not None
        serial, seen = int(parts["serial"]), int(parts["seen"])
        return DeviceThere(serial, b64(actor), sign_of(actor), sign_of(key), role, seen, is_ours, revoked)
    except (NotCanonical, KeyError, TypeError, ValueError, AttributeError) as error:
        raise HubAnswerWrong(hub=line.hub_url) from error
