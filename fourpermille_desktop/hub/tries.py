"""How often somebody may try: codes, passes, proofs. Counted in the database, so that several workers count together.

What is counted is kept as a keyed hash for a few minutes: no address and no code stands in the table.
"""

from __future__ import annotations

import hmac
import time
from hashlib import sha256

import sqlalchemy as sa

from fourpermille_desktop.hub import members, problems
from fourpermille_desktop.hub import store as hub_store
from fourpermille_desktop.hub.members import Members

tries = sa.Table(
    "tries",
    hub_store.metadata,
    sa.Column("who", sa.LargeBinary, primary_key=True),
    sa.Column("since", sa.BigInteger, primary_key=True, autoincrement=False),  # s since 1970, start of the window
    sa.Column("count", sa.Integer, nullable=False),
)
WINDOW_S = 60
_COUNT = sa.text(
    "insert into tries (who, since, count) values (:who, :since, 1)"
    " on conflict (who, since) do update set count = tries.count + 1 returning count"
)


class Tries:
    """Counts tries in windows of a minute."""

    def __init__(self, held: Members) -> None:
        self._members = held

    def count(self, what: str, who: str, most: int) -> None:
        """Count one try; the problem 429 with the seconds to wait when there were more than `most` this minute."""
        now = int(time.time())
        since = now - now % WINDOW_S
        key = hmac.new(self._members.secret(members.NONCE_KEY), f"{what} {who}".encode(), sha256).digest()[:16]
        with self._members.store.writing() as conn:
            conn.execute(tries.delete().where(tries.c.since < since - WINDOW_S))
            counted = int(conn.execute(_COUNT, {"who": key, "since": since}).scalar_one())
        if counted > most:
            raise problems.too_often(since + WINDOW_S - now)
