"""What the Sync page shows, read in one go off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fourpermille_desktop.ui.two_values import Choices

MOST_CASES = 200


@dataclass
class SyncFacts:
    waiting: dict[str, int] = field(default_factory=dict)  # kind → records
    contacts: list[Any] = field(default_factory=list)  # newest first
    choices: Choices = field(default_factory=Choices)
    held: list[Any] = field(default_factory=list)  # records.held.HeldBack
    came: dict[str, int] = field(default_factory=dict)  # kind → records, with the last contact that brought any
    changes: list[Any] = field(default_factory=list)  # records.came_in.CameIn
    each: list[Any] = field(default_factory=list)  # records.outgoing.OnItsWay
    team: Any = None  # records.team.Team
    colleagues: list[Any] = field(default_factory=list)  # records.colleagues.Colleague


def read_facts(records: Any) -> SyncFacts:
    from fourpermille_desktop.records import came_in, colleagues, conflicts, held, outbox, outgoing, put_aside, team

    cases = conflicts.two_values(records, limit=MOST_CASES)
    names = colleagues.names(records)
    choices = Choices(cases, [came_in.origins(records, case) for case in cases], names, put_aside.marks(records, cases))
    contacts = outbox.contacts(records, limit=20)
    return SyncFacts(
        outbox.waiting_by_kind(records),
        contacts[:8],
        choices,
        held.held_back(records),
        came_in.count(records, _before_the_last(contacts)),
        came_in.changes(records),
        outgoing.on_their_way(records),
        team.team(records),
        colleagues.seen(records),
    )


def _before_the_last(contacts: list[Any]) -> int:
    """The end of the contact before the newest one that brought something (ms)."""
    brought = next((at for at, contact in enumerate(contacts) if contact.pulled), None)
    if brought is None or brought + 1 >= len(contacts):
        return 0
    return int(contacts[brought + 1].at)
