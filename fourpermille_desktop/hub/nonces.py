"""Questions of a hub that a laptop answers once with its key: time, chance and a keyed hash of both.

Nothing is kept until a nonce is spent, and what was spent only until it is over anyway.
"""

from __future__ import annotations

import hmac
import os
from hashlib import sha256

from fourpermille_desktop.hub import members
from fourpermille_desktop.hub.members import Members, now_ms
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.certificate import DAY_MS

GOOD_MS = DAY_MS


def new_nonce(held: Members) -> str:
    head = now_ms().to_bytes(8, "big") + os.urandom(8)
    return b64(head + _keyed(held, head))


def is_spent_now(held: Members, nonce: bytes) -> bool:
    """Whether this nonce is ours, not over, and comes for the first time; from now on it is spent."""
    made_ms, now = int.from_bytes(nonce[:8], "big"), now_ms()
    is_ours = hmac.compare_digest(nonce[16:], _keyed(held, nonce[:16]))
    return is_ours and now - made_ms <= GOOD_MS and held.spend(nonce, made_ms + GOOD_MS, now)


def _keyed(held: Members, head: bytes) -> bytes:
    return hmac.new(held.secret(members.NONCE_KEY), held.store.id + head, sha256).digest()[:16]
