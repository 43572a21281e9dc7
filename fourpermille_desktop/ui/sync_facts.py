"""What the Sync page shows, read in one go off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fourpermille_desktop.ui.two_values import Choices

MOST_CASES = 200


@dataclass(frozen=True)
class Contact:
    """One time that records went or came."""

    at: int  # ms
    way: str  # "hub" | "to stick" | "from stick"
    place: str
    went: int
    came: int
    arrived: int = 0  # of a stick: when a hub's answer to it came; 0 = not yet


@dataclass
class SyncFacts:
    waiting: dict[str, int] = field(default_factory=dict)  # kind → records
    contacts: list[Contact] = field(default_factory=list)  # with hubs, newest first
    history: list[Contact] = field(default_factory=list)  # by every way, newest first
    choices: Choices = field(default_factory=Choices)
    held: list[Any] = field(default_factory=list)  # records.held.HeldBack
    came: dict[str, int] = field(default_factory=dict)  # kind → records, with the last contact that brought any
    changes: list[Any] = field(default_factory=list)  # records.came_in.CameIn
    each: list[Any] = field(default_factory=list)  # records.outgoing.OnItsWay
    team: Any = None  # records.team.Team
    photos: Any = None  # records.attachments.Tally
    colleagues: list[Any] = field(default_factory=list)  # records.colleagues.Colleague


def read_facts(records: Any) -> SyncFacts:
    from fourpermille_desktop.records import (
        attachments,
        came_in,
        colleagues,
        conflicts,
        held,
        outbox,
        outgoing,
        put_aside,
        sticks,
        team,
    )

    cases = conflicts.two_values(records, limit=MOST_CASES)
    names = colleagues.names(records)
    choices = Choices(cases, [came_in.origins(records, case) for case in cases], names, put_aside.marks(records, cases))
    contacts = [Contact(one.at, "hub", "", one.pushed, one.pulled) for one in outbox.contacts(records, limit=20)]
    by_stick = [
        Contact(one.at, "to stick" if one.is_written else "from stick", one.place, one.went, one.came, one.arrived)
        for one in sticks.history(records)
    ]
    both = sorted([*contacts, *by_stick], key=lambda one: -one.at)
    return SyncFacts(
        outbox.waiting_by_kind(records),
        contacts,
        both[:8],
        choices,
        held.held_back(records),
        came_in.count(records, _before_the_last(both)),
        came_in.changes(records),
        outgoing.on_their_way(records),
        team.team(records),
        attachments.tally(records),
        colleagues.seen(records),
    )


def _before_the_last(contacts: list[Contact]) -> int:
    """The end of the contact before the newest one that brought something (ms)."""
    brought = next((at for at, contact in enumerate(contacts) if contact.came), None)
    if brought is None or brought + 1 >= len(contacts):
        return 0
    return int(contacts[brought + 1].at)
