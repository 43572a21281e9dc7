"""What a space's id says about it: the lowest bit tells field records (0) from the names of people (1).

A team has a pair of spaces whose ids differ in that bit only. Because the id itself says the kind, whoever holds a
commit knows in which tables its records may stand, without asking anybody (FORMAT.md §2).
"""

from __future__ import annotations

import os

from fourpermille_desktop.ledger.commit import FIELD_SPACE, PERSONS_SPACE

FIELD, PERSONS = "field", "persons"
KINDS = (FIELD, PERSONS)
BEFORE_A_TEAM = {FIELD: FIELD_SPACE, PERSONS: PERSONS_SPACE}


def kind_of(space: bytes) -> str:
    return PERSONS if is_private(space) else FIELD


def is_private(space: bytes) -> bool:
    """Whether this space holds the names of people."""
    return bool(space[-1] & 1)


def partner(space: bytes) -> bytes:
    """The other space of the pair."""
    return space[:-1] + bytes([space[-1] ^ 1])


def is_of_a_team(space: bytes) -> bool:
    return space not in (FIELD_SPACE, PERSONS_SPACE)


def new_field_space() -> bytes:
    """A random id of a field space; its partner is the private one."""
    raw = os.urandom(16)
    return raw[:-1] + bytes([raw[-1] & 0xFE])
