"""The team this profile belongs to, as its hub said it: certificate, spaces by name, the key to know the hub by.

Kept in the `local` table of the encrypted records, never synced. A pass (token) is kept beside it, one for each hub.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from fourpermille_desktop.ledger import certificate
from fourpermille_desktop.ledger.canonical import b64, unb64
from fourpermille_desktop.ledger.certificate import Certificate
from fourpermille_desktop.records import joining
from fourpermille_desktop.records.joining import Progress
from fourpermille_desktop.records.store import Records

_TEAM, _CLOCK = "team", "clock off"
PASS_MARGIN_MS = 30_000
CLOCK_TOLERANCE_MS = 5 * 60_000


@dataclass(frozen=True)
class TeamSpace:
    """One space as people name it, and what this person does there."""

    id: bytes
    name: str
    kind: str  # field | persons
    role: str
    stick_key: bytes | None = field(default=None, repr=False)  # opens sticks meant for the readers of this space


@dataclass(frozen=True)
class Team:
    """Where this profile belongs."""

    url: str  # of the home hub
    hub: bytes
    organisation: bytes  # public key
    certificate_text: str
    spaces: tuple[TeamSpace, ...]
    root: bytes | None = (
        None  # DER of the certificate that the hub's TLS certificate hangs on; None: the system's trust
    )
    revoked: str = ""  # the newest signed list of revoked devices, to be shown to laptops that stand in as hubs

    @property
    def name(self) -> str:
        return next((space.name for space in self.spaces), "")

    @property
    def role(self) -> str:
        return next((space.role for space in self.spaces if space.kind == "field"), "")

    def certificate(self) -> Certificate:
        return certificate.read(self.certificate_text, self.organisation)


@dataclass(frozen=True)
class Pass:
    """What one hub gave: a token good until `until` by that hub's clock, and the nonce to ask for the next one."""

    token: str
    until: int  # ms
    nonce: str


def team(records: Records) -> Team | None:
    """The team of this profile; None while it works alone."""
    held = records.local(_TEAM)
    return _team(json.loads(held)) if held else None


def join(records: Records, joined: Team, progress: Progress | None = None) -> None:
    """Belong to the team from now on and take the records along: all of it or nothing."""
    spaces = [space.id for space in joined.spaces]
    with records.writing() as conn:
        kinds = joining.move(conn, records.author, spaces, progress)
        conn.exec_driver_sql("insert or replace into local (name, value) values (?, ?)", (_TEAM, _text(joined)))
    records.tell(kinds)


def keep(records: Records, changed: Team) -> None:
    """A renewed certificate, new names or roles."""
    records.set_local(_TEAM, _text(changed))


def spaces_from(listed: Sequence[dict[str, str]]) -> tuple[TeamSpace, ...]:
    """Spaces as a hub names them, the field space first."""
    made = [
        TeamSpace(
            unb64(one["id"], 16),
            str(one["name"]),
            str(one["kind"]),
            str(one["role"]),
            unb64(one["stick"], 32) if one.get("stick") else None,
        )
        for one in listed
    ]
    return tuple(sorted(made, key=lambda space: (space.kind, space.name)))


# --- passes ---


def held_pass(records: Records, hub: bytes) -> Pass | None:
    held = records.local(f"pass {b64(hub)}")
    return Pass(**json.loads(held)) if held else None


def keep_pass(records: Records, hub: bytes, given: Pass | None) -> None:
    text = json.dumps({"token": given.token, "until": given.until, "nonce": given.nonce}) if given else None
    records.set_local(f"pass {b64(hub)}", text)


def is_over(records: Records, given: Pass) -> bool:
    """Whether a pass has ended by the hub's clock, as far as this laptop knows that clock."""
    return hub_time(records) >= given.until - PASS_MARGIN_MS


# --- the hub's clock ---


def note_clock(records: Records, hub_ms: int) -> None:
    """Remember how far this laptop's clock is from the hub's; only when that has changed by more than a second."""
    off = hub_ms - time.time_ns() // 1_000_000
    if abs(off - clock_off_ms(records)) > 1000:
        records.set_local(_CLOCK, str(off))


def clock_off_ms(records: Records) -> int:
    """The hub's time minus ours, at the last contact."""
    return int(records.local(_CLOCK) or 0)


def clock_is_wrong(records: Records) -> bool:
    return abs(clock_off_ms(records)) > CLOCK_TOLERANCE_MS


def hub_time(records: Records) -> int:
    return time.time_ns() // 1_000_000 + clock_off_ms(records)


# --- as text ---


def _text(held: Team) -> str:
    spaces = [
        {
            "id": b64(one.id),
            "name": one.name,
            "kind": one.kind,
            "role": one.role,
            "stick": b64(one.stick_key) if one.stick_key else "",
        }
        for one in held.spaces
    ]
    return json.dumps(
        {
            "url": held.url,
            "hub": b64(held.hub),
            "organisation": b64(held.organisation),
            "certificate": held.certificate_text,
            "spaces": spaces,
            "root": b64(held.root) if held.root else None,
            "revoked": held.revoked,
        }
    )


def _team(parts: dict[str, object]) -> Team:
    root, spaces = parts.get("root"), parts["spaces"]
    assert isinstance(spaces, list)
    return Team(
        str(parts["url"]),
        unb64(parts["hub"], 16),
        unb64(parts["organisation"], 32),
        str(parts["certificate"]),
        spaces_from(spaces),
        unb64(root) if root else None,
        str(parts.get("revoked") or ""),
    )
