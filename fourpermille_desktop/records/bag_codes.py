"""Codes on bags: four letters or digits that nobody mixes up, and a check character that catches a slip of the pen."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # without 0 O 1 I L U
PRIME = 31  # above the number of signs: one wrong sign or two changed about always show
LENGTH = 4


def bag_code(body: str) -> str | None:
    """The code of four signs, "GHR7" → "GHR7-…"; None for the one body in 31 that is not given out."""
    if len(body) != LENGTH or any(sign not in SIGNS for sign in body):
        raise ValueError(f"a bag code has {LENGTH} signs of {SIGNS}")
    check = sum(place * SIGNS.index(sign) for place, sign in enumerate(body, start=1)) % PRIME
    return f"{body}-{SIGNS[check]}" if check < len(SIGNS) else None


def bag_codes(block: str) -> Iterator[str]:
    """Every code of a laptop's own block, which are its first two signs."""
    for rest in itertools.product(SIGNS, repeat=LENGTH - len(block)):
        if code := bag_code(block + "".join(rest)):
            yield code


def is_bag_code(text: str) -> bool:
    """Whether a text is a whole code with the right check character."""
    body, dash, check = text.partition("-")
    if dash != "-" or len(check) != 1 or len(body) != LENGTH or any(sign not in SIGNS for sign in body):
        return False
    return bag_code(body) == text
