"""Leaving a team. What no hub has yet goes first into a file that only the team opens; it is read back, and whoever
brings it to the hub loses nothing. Only then may the profile be emptied.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fourpermille_desktop.errors import HubOfTheTeamHere, NotInATeam, OnlyOnThisComputer, WaitingWouldBeLost
from fourpermille_desktop.records import attachments, editing, spaces, sticks
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import stick
from fourpermille_desktop.sync.stick import Written
from fourpermille_desktop.sync.stick_opening import Stop, Tell


@dataclass(frozen=True)
class Waits:
    """What a hub has not acknowledged."""

    records: int
    photo_bytes: int
    names: int = 0  # of people that never leave this laptop: they cannot be taken along
    unsaved: int = 0  # forms that cannot be saved as they stand, a text too long

    @property
    def is_nothing(self) -> bool:
        return not self.records and not self.photo_bytes


def waits(records: Records) -> Waits:
    """What is being typed counts: it is saved first; what cannot be saved as it stands is nowhere else."""
    editing.save_drafts(records)
    unsaved, photos = len(editing.drafts(records)), attachments.tally(records).waiting_bytes
    with records.reading() as conn:
        return Waits(sticks.on_sticks(records).waiting, photos, spaces.only_here(conn), unsaved)


def put_aside(
    records: Records,
    folder: Path | None,
    *,
    without_names: int = 0,
    tell: Tell | None = None,
    stop: Stop | None = None,
) -> Written | None:
    """The file for the team in `folder`, whole and read back; None where nothing waits and no folder is given.

    `without_names`: so many names of people that are only here may go; a person looked at the number.
    Raises NotInATeam, HubOfTheTeamHere, WaitingWouldBeLost (no folder, though something waits), OnlyOnThisComputer and
    the errors of writing; nothing was taken away then.
    """
    team = teams.team(records)
    if team is None:
        raise NotInATeam()
    if (records.profile.folder / "hub" / "hub.db").exists():
        raise HubOfTheTeamHere(team=team.name)
    waiting = waits(records)
    if waiting.unsaved:
        raise WaitingWouldBeLost(count=waiting.unsaved)
    if waiting.names > without_names:
        raise OnlyOnThisComputer(count=waiting.names)
    if folder is None:
        if not waiting.is_nothing:
            raise WaitingWouldBeLost(count=waiting.records)
        return None
    written = stick.write(records, folder, tell=tell, stop=stop)
    told = sticks.on_sticks(records)
    if told.records < told.waiting:  # something was written meanwhile
        raise WaitingWouldBeLost(count=told.waiting - told.records)
    return written
