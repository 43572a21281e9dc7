"""The keys that lock a stick for a team: the organisation's public one, and one of each space, given to its members.

A hub gives a member the keys of the spaces it may read; whoever finds a stick has none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fourpermille_desktop.ledger.certificate import organisation_id
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.store import Records


@dataclass(frozen=True)
class TeamKeys:
    organisation: bytes  # public
    spaces: Mapping[bytes, bytes] = field(default_factory=dict, repr=False)  # space → private key of its readers

    @property
    def id(self) -> bytes:
        return organisation_id(self.organisation)


def team_keys(records: Records) -> TeamKeys | None:
    """None while this laptop works without a team."""
    team = teams.team(records)
    if team is None:
        return None
    return TeamKeys(team.organisation, {space.id: space.stick_key for space in team.spaces if space.stick_key})
