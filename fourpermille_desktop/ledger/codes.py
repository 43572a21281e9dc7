"""Codes that people read out and type: letters and digits that are not mistaken for each other, in groups of four.

Crockford's base32: no I, L, O, U; typed small, with O for 0 or I for 1, they are the same code.
"""

from __future__ import annotations

import secrets
from hashlib import sha256

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP = 4
CODE_SIGNS = 12  # 60 bits
_AS_MEANT = str.maketrans("OIL", "011")


def new_code() -> str:
    return grouped("".join(secrets.choice(SIGNS) for _ in range(CODE_SIGNS)))


def plain(typed: str) -> str:
    """The signs of a code as typed, without spaces and strokes; what is no sign of a code stays to be refused."""
    return "".join(sign for sign in typed.upper().translate(_AS_MEANT) if sign.isalnum())


def is_code(typed: str) -> bool:
    signs = plain(typed)
    return len(signs) in (CODE_SIGNS, 2 * CODE_SIGNS) and not set(signs) - set(SIGNS)


def grouped(signs: str) -> str:
    return "-".join(signs[at : at + GROUP] for at in range(0, len(signs), GROUP))


def code_hash(typed: str) -> bytes:
    """What a hub keeps of a code. The second half of a long code names the hub and is not part of it."""
    return sha256(b"4p1000 code 1\n" + plain(typed)[:CODE_SIGNS].encode()).digest()


def check_of(public: bytes) -> str:
    """60 bits that name a key, for the second half of a long code: who answers must show that key."""
    number = int.from_bytes(sha256(b"4p1000 check 1\n" + public).digest()[:8], "big") >> 4
    return grouped("".join(SIGNS[number >> shift & 31] for shift in range(55, -1, -5)))


def check_in(typed: str) -> str | None:
    """The second half of a long code."""
    signs = plain(typed)
    return grouped(signs[CODE_SIGNS:]) if len(signs) == 2 * CODE_SIGNS else None
