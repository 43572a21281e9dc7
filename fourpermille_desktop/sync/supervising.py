"""What somebody with that part in the team asks of its hub: what is held back, a decision on it, who was let in, out.

The hub decides who may; these calls only carry the pass of the laptop and read the answers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
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
from fourpermille_desktop.sync.line import Line, http_client
from fourpermille_desktop.sync.passes import Passes

RELEASE, REFUSE = "release", "refuse"


@dataclass(frozen=True)
class HeldChange:
    type: str
    id: str
    values: Mapping[str, Any]


@dataclass(frozen=True)
class HeldThere:
    """One change of somebody's that the hub keeps back."""

    space: bytes
    hash: str
    actor: str
    sign: str  # four letters that tell authors apart
    written: int  # ms, by the author's clock
    at: int  # ms, when the hub took it
    reason: str
    is_refused: bool
    note: str
    changes: tuple[HeldChange, ...]


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


def held_there(records: Records, http: httpx2.Client | None = None) -> list[HeldThere]:
    """Everything held back in the spaces of this team that somebody may decide on."""
    found: list[HeldThere] = []
    with _at_home(records, http) as line:
        for space in _team(records).spaces:
            told = _answer(line, line.call("GET", f"/v1/spaces/{b64(space.id)}/holds", with_pass=True))
            found += [_held(line, space.id, parts) for parts in told.get("holds", [])]
    return found


def decide(records: Records, held: HeldThere, decision: str, note: str = "", http: httpx2.Client | None = None) -> None:
    """Let it go to everybody, or leave it held back with words to its author."""
    body = json.dumps({"decision": decision, "note": note}).encode()
    with _at_home(records, http) as line:
        path = f"/v1/spaces/{b64(held.space)}/holds/{held.hash}"
        line.call("POST", path, body, kind="application/json", with_pass=True)


def devices(records: Records, http: httpx2.Client | None = None) -> list[DeviceThere]:
    """Who was let in, the latest seen first."""
    with _at_home(records, http) as line:
        told = _answer(line, line.call("GET", "/v1/devices", with_pass=True))
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


def _answer(line: Line, raw: bytes) -> dict[str, Any]:
    try:
        told = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise HubAnswerWrong(hub=line.hub_url) from error
    if not isinstance(told, dict):
        raise HubAnswerWrong(hub=line.hub_url)
    return told


def _held(line: Line, space: bytes, parts: Any) -> HeldThere:
    try:
        changes = tuple(
            HeldChange(str(one["type"]), str(one["record"]), dict(one["values"])) for one in parts["changes"]
        )
        return HeldThere(
            space,
            b64(unb64(parts["hash"], 32)),
            str(parts["actor"]),
            sign_of(unb64(parts["actor"], 16)),
            int(parts["written"]),
            int(parts["at"]),
            str(parts["reason"]),
            parts["state"] == "refused",
            str(parts["note"]),
            changes,
        )
    except (NotCanonical, KeyError, TypeError, ValueError) as error:
        raise HubAnswerWrong(hub=line.hub_url) from error


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
