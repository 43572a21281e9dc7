"""The keys that lock a stick for a team: the organisation's public one, and one of each space, given to its members.

A hub gives a member the keys of the spaces it may read; whoever finds a stick has none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fourpermille_desktop.ledger.canonical import b64, unb64
from fourpermille_desktop.ledger.certificate import organisation_id
from fourpermille_desktop.records.store import Records

_ORGANISATION, _SPACE = "stick organisation", "stick key "  # in the local table; + the space in hex


@dataclass(frozen=True)
class TeamKeys:
    organisation: bytes  # public
    spaces: Mapping[bytes, bytes] = field(default_factory=dict, repr=False)  # space → private key of its readers

    @property
    def id(self) -> bytes:
        return organisation_id(self.organisation)


def team_keys(records: Records) -> TeamKeys | None:
    """None while this laptop works without a team."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql("select name, value from local where name like 'stick %' and value is not null")
        held = {row.name: row.value for row in rows}
    if _ORGANISATION not in held:
        return None
    spaces = {
        bytes.fromhex(name.removeprefix(_SPACE)): unb64(value, 32)
        for name, value in held.items()
        if name.startswith(_SPACE)
    }
    return TeamKeys(unb64(held[_ORGANISATION], 32), spaces)


def keep_team_keys(records: Records, keys: TeamKeys) -> None:
    """Keep what a hub gave, at joining and whenever the place in the team is renewed."""
    with records.writing() as conn:
        told = {_ORGANISATION: keys.organisation} | {_SPACE + space.hex(): key for space, key in keys.spaces.items()}
        for name, value in told.items():
            conn.exec_driver_sql("insert or replace into local (name, value) values (?, ?)", (name, b64(value)))
