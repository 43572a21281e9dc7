"""The code of the recovery page: 24 letters and digits in six groups of four, the last of each group a check.

Crockford's letters (no I, L, O, U). The check is a weighted sum over GF(32), so that one wrong letter, two swapped
ones or two swapped groups are named by their group before anything is tried.
"""

from __future__ import annotations

import secrets

from fourpermille_desktop.errors import RecoveryCodeMistyped

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS, RANDOM_IN_GROUP = 6, 3  # 18 letters of 5 bits: 90 bits
_LOOKALIKE = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})


def new_code() -> str:
    groups = []
    for place in range(GROUPS):
        values = [secrets.randbelow(32) for _ in range(RANDOM_IN_GROUP)]
        groups.append("".join(LETTERS[value] for value in (*values, _check(place, values))))
    return "-".join(groups)


def read_code(typed: str) -> str:
    """The code as it was printed; RecoveryCodeMistyped names the first group that cannot be right."""
    plain = "".join(c for c in typed.upper().translate(_LOOKALIKE) if c in LETTERS)
    groups = [plain[at : at + 4] for at in range(0, len(plain), 4)]
    for place, group in enumerate(groups[:GROUPS]):
        values = [LETTERS.index(letter) for letter in group]
        if len(values) < 4 or _check(place, values[:3]) != values[3]:
            raise RecoveryCodeMistyped(group=place + 1)
    if len(groups) != GROUPS:
        raise RecoveryCodeMistyped(group=min(len(groups) + 1, GROUPS))
    return "-".join(groups)


def _check(place: int, values: list[int]) -> int:
    total = place + 1
    for weight, value in zip((2, 4, 8), values, strict=True):
        total ^= _times(weight, value)
    return total


def _times(a: int, b: int) -> int:
    """Multiplication in GF(32), by x^5 + x^2 + 1."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 32:
            a ^= 0b100101
        b >>= 1
    return product
