"""The tables of what a hub holds of every space, and the statements every push asks of them.

Modules with tables of their own hang them on the same `metadata` and stand in `tables.py`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from hashlib import sha256
from typing import Any

import sqlalchemy as sa

from fourpermille_desktop.ledger import wire
from fourpermille_desktop.ledger.commit import Commit, body, from_stored

COMPRESS_FROM = 4096
MAX_BODY = 2_000_000

metadata = sa.MetaData()
node = sa.Table("node", metadata, sa.Column("id", sa.LargeBinary, primary_key=True))
PLACE = ("space", "replica", "n", "hash")
DERIVED = {"derived": True}  # `info` of a table that is made again from the others and stands in no backup


def _place_columns() -> list[sa.Column[Any]]:
    kinds = {"n": sa.BigInteger}
    return [sa.Column(name, kinds.get(name, sa.LargeBinary), primary_key=True) for name in PLACE]


log = sa.Table(
    "log",
    metadata,
    *_place_columns(),  # (replica, n) alone is not unique: a fork is data
    sa.Column("prev", sa.LargeBinary, nullable=False),
    sa.Column("header", sa.LargeBinary, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("packed", sa.Boolean, nullable=False),
    sa.Column("seed", sa.LargeBinary),
    sa.Column("salts", sa.LargeBinary),
    sa.Column("sig", sa.LargeBinary),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("received", sa.BigInteger, nullable=False),  # ms since 1970, this hub's clock
)
entry = sa.Table(
    "entry",
    metadata,
    sa.Column("space", sa.LargeBinary, primary_key=True),
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    *[sa.Column(name, sa.BigInteger if name == "n" else sa.LargeBinary, nullable=False) for name in PLACE[1:]],
    sa.Column("feed", sa.LargeBinary, nullable=False),
)
tip = sa.Table("tip", metadata, *_place_columns())
feed = sa.Table(
    "feed",
    metadata,
    sa.Column("space", sa.LargeBinary, primary_key=True),
    sa.Column("head", sa.BigInteger, nullable=False),
)
# What every push asks, made once: building a statement costs as much as running it.
_of_space: sa.BindParameter[bytes] = sa.bindparam("of_space")
_of_replica: sa.BindParameter[bytes] = sa.bindparam("of_replica")
CHAIN_LOCKS = 64  # per space; a push of many replicas takes no more than these
LOCK_CHAIN = sa.select(
    sa.func.pg_advisory_xact_lock(sa.bindparam("of_space", type_=sa.Integer), sa.bindparam("chain", type_=sa.Integer))
)
TIPS_OF = sa.select(tip).where(tip.c.space == _of_space, tip.c.replica.in_(sa.bindparam("of_replicas", expanding=True)))
HELD_NEAR = sa.select(log.c.n, log.c.hash, log.c.prev).where(
    log.c.space == _of_space,
    log.c.replica == _of_replica,
    log.c.n >= sa.bindparam("first_n"),
    log.c.n <= sa.bindparam("last_n"),
)
FIRST_HEADER = (
    sa.select(log.c.header).where(log.c.space == _of_space, log.c.replica == _of_replica, log.c.n == 1).limit(1)
)
TIP_AWAY = tip.delete().where(
    tip.c.space == _of_space,
    tip.c.replica == _of_replica,
    tip.c.n == sa.bindparam("of_n"),
    tip.c.hash == sa.bindparam("of_hash"),
)
HEAD_ON = (
    sa.update(feed)
    .where(feed.c.space == _of_space)
    .values(head=feed.c.head + sa.bindparam("by", type_=sa.BigInteger))
    .returning(feed.c.head)
)
FEED_AT = sa.select(entry.c.feed).where(entry.c.space == _of_space, entry.c.seq == sa.bindparam("at_seq"))
FIRST_HEAD = sa.text("insert into feed (space, head) values (:space, 0) on conflict (space) do nothing")


# --- a commit as a row ---


def row_of(commit: Commit, now_ms: int) -> dict[str, Any]:
    raw = body(commit)
    packed = len(raw) > COMPRESS_FROM
    return {
        "space": commit.header.space,
        "replica": commit.header.replica,
        "n": commit.header.n,
        "hash": commit.hash,
        "prev": commit.prev,
        "header": commit.header.encoded(),
        "body": wire.pack(raw, 3) if packed else raw,
        "packed": packed,
        "seed": commit.seed,
        "salts": b"".join(commit.salts) or None,
        "sig": commit.signature,
        "size": commit.size(),
        "received": now_ms,
    }


def commit_of(row: Any) -> Commit:
    raw = wire.unpack(row.body, MAX_BODY) if row.packed else row.body
    return from_stored(row.header, raw, row.prev, row.seed, row.salts or b"", row.sig)


def insert(conn: sa.Connection, table: sa.Table, rows: Sequence[dict[str, Any]]) -> None:
    """One row is not sent as a batch: the drivers make much more of a batch."""
    conn.execute(table.insert(), rows if len(rows) > 1 else rows[0])


def lock_chains(conn: sa.Connection, space: bytes, replicas: Collection[bytes]) -> None:
    """In one order everywhere, so that no two pushes wait for each other."""
    if conn.dialect.name != "postgresql":
        return
    of_space = int.from_bytes(sha256(space).digest()[:4], "big", signed=True)
    for chain in sorted({replica[0] % CHAIN_LOCKS for replica in replicas}):
        conn.execute(LOCK_CHAIN, {"of_space": of_space, "chain": chain})
