"""Which spaces this profile writes in: before a team the two local ones, afterwards the team's pair.

Kept in the `local` table as text, so that every process of the profile reads the same inside its transaction.
"""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from fourpermille_desktop.ledger.spaces import BEFORE_A_TEAM, FIELD, KINDS, PERSONS, is_of_a_team, kind_of
from fourpermille_desktop.records import apply
from fourpermille_desktop.records.shapes import SHAPES

_NAMES = {"space field": FIELD, "space persons": PERSONS}
_HELD = "select name, value from local where name in ('space field', 'space persons')"


@dataclass(frozen=True)
class Pair:
    """The spaces written in now."""

    field: bytes = BEFORE_A_TEAM[FIELD]
    persons: bytes = BEFORE_A_TEAM[PERSONS]

    def of(self, type_: str) -> bytes:
        """Where records of a kind are written."""
        return self.persons if type_ in SHAPES and SHAPES[type_].private else self.field

    def kind(self, kind: str) -> bytes:
        return self.persons if kind == PERSONS else self.field

    @property
    def travelling(self) -> list[bytes]:
        """What a sync carries, the field space first."""
        return [self.field, *([self.persons] if is_of_a_team(self.persons) else [])]


def pair(conn: sa.Connection) -> Pair:
    held = {_NAMES[name]: bytes.fromhex(value) for name, value in apply.write(conn, _HELD, ()).fetchall()}
    return Pair(**held) if held else _LOCAL


_LOCAL = Pair()


def current(conn: sa.Connection, kind: str) -> bytes:
    """The space of that kind (`field` or `persons`) that is written in now."""
    return pair(conn).kind(kind)


def space_of(conn: sa.Connection, type_: str) -> bytes:
    """Where records of a kind are written now."""
    return pair(conn).of(type_)


def enter(conn: sa.Connection, entered: list[bytes]) -> None:
    """From the next act on, write in these spaces; a kind that is not among them stays as it is."""
    for space in entered:
        name = next(name for name, kind in _NAMES.items() if kind == kind_of(space))
        conn.exec_driver_sql("insert or replace into local (name, value) values (?, ?)", (name, space.hex()))


def only_here(conn: sa.Connection) -> int:
    """Records of people that never leave this laptop, since its person may not send them to the team."""
    if is_of_a_team(pair(conn).persons):
        return 0
    private = [type_ for type_, shape in SHAPES.items() if shape.private]
    living = " + ".join(f"(select count(*) from {type_} where deleted = 0)" for type_ in private)
    return int(conn.exec_driver_sql(f"select {living}").scalar_one())


__all__ = ["FIELD", "KINDS", "PERSONS", "Pair", "current", "enter", "only_here", "pair", "space_of"]
