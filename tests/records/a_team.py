"""A team without a hub: its organisation's key, and laptops that joined it with a part of their own."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace

from fourpermille_desktop.ledger import certificate, signing, spaces
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.records.team import Team, TeamSpace

ORGANISATION = bytes(range(32))
FIELD = bytes(range(0x10, 0x20))[:-1] + b"\x20"
PERSONS = spaces.partner(FIELD)


def certificate_for(
    records: Records,
    role: str,
    *,
    key: bytes = ORGANISATION,
    serial: int = 1,
    issued: int | None = None,
    roles: Mapping[bytes, str] | None = None,
    device: bytes = b"",
    actor: bytes = b"",
) -> str:
    device = device or signing.public_key(records.author.device)
    actor = actor or records.author.actor
    now = time.time_ns() // 1_000_000 - 60_000 if issued is None else issued
    return certificate.make(key, device, actor, roles or {FIELD: role, PERSONS: role}, serial, now).text()


def join(records: Records, role: str = "agent", serial: int = 1) -> None:
    public = signing.public_key(ORGANISATION)
    named = tuple(
        TeamSpace(id_, "Kaffrine", kind, role) for id_, kind in ((FIELD, spaces.FIELD), (PERSONS, spaces.PERSONS))
    )
    text = certificate_for(records, role, serial=serial)
    teams.join(records, Team("http://hub", bytes(16), public, text, named))


def hear_of_revoked(records: Records, *serials: int) -> None:
    held = teams.team(records)
    assert held is not None
    listed = certificate.make_revoked(ORGANISATION, len(serials), frozenset(serials))
    teams.keep(records, replace(held, revoked=listed.text()))
