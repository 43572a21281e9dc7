"""Leaving a team. What no hub has yet goes first into a file that only the team opens; it is read back, and whoever
brings it to the hub loses nothing. Only then may the profile be emptied.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from fourpermille_desktop.errors import HubOfTheTeamHere, NotInATeam, OnlyOnThisComputer, WaitingWouldBeLost
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import attachments, editing, leaving, spaces, sticks
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import stick
from fourpermille_desktop.sync.stick import Written
from fourpermille_desktop.sync.stick_opening import Stop, Tell


@dataclass(frozen=True)
class Waits:
    """What the team's own hub has not acknowledged."""

    records: int
    photo_bytes: int
    names: int = 0  # of people that never leave this laptop: they cannot be taken along
    unsaved: int = 0  # forms that cannot be saved as they stand, a text too long

    @property
    def is_nothing(self) -> bool:
        return not self.records and not self.photo_bytes


def waits(records: Records) -> Waits:
    """What is being typed counts: it is saved first; what cannot be saved as it stands is nowhere else.

    A hub nearby is a laptop of somebody who may leave too: what only that one has, waits.
    """
    editing.save_drafts(records)
    team, unsaved = teams.team(records), len(editing.drafts(records))
    home = team.hub if team else None
    with records.reading() as conn:
        names = spaces.only_here(conn)
    photos = attachments.tally(records, hub=home).waiting_bytes
    return Waits(sticks.on_sticks(records, home).waiting, photos, names, unsaved)


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
    Raises NotInATeam, HubOfTheTeamHere, WaitingWouldBeLost (no folder, though something waits), OnlyOnThisComputer,
    FolderGoesToo and the errors of writing; nothing was taken away then.
    """
    team = teams.team(records)
    if team is None:
        raise NotInATeam()
    if (records.profile.folder / "hub" / "hub.db").exists():
        raise HubOfTheTeamHere(team=team.name)
    if folder is not None:
        leaving.refuse_inside(records.profile, folder)
    waiting = _waits_without(records, without_names)
    if folder is None:
        if not waiting.is_nothing:
            raise WaitingWouldBeLost(count=waiting.records)
        return None
    written = stick.write(records, folder, tell=tell, stop=stop)
    _refuse_what_is_nowhere_else(records)
    return written


def look_again(profile: Profile, without_names: int) -> None:
    """The same questions once no other program can write: what came since the file was written is not lost with it."""
    with closing(Records(profile)) as records:
        _waits_without(records, without_names)
        _refuse_what_is_nowhere_else(records)


def _waits_without(records: Records, without_names: int) -> Waits:
    waiting = waits(records)
    if waiting.unsaved:
        raise WaitingWouldBeLost(count=waiting.unsaved)
    if waiting.names > without_names:
        raise OnlyOnThisComputer(count=waiting.names)
    return waiting


def _refuse_what_is_nowhere_else(records: Records) -> None:
    team = teams.team(records)
    told = sticks.on_sticks(records, team.hub if team else None)
    if told.records < told.waiting:  # something was written meanwhile
        raise WaitingWouldBeLost(count=told.waiting - told.records)
