"""What a hub keeps back: commits whose author may not write them here, until a supervisor lets them go.

A held commit keeps its place in its chain and in the feed, so nothing behind it waits. Its author gets it whole, others
sealed (fingerprints only). A decision puts the run it stands in into the feed again: whoever reads on hears of it, and
after a release has the values. Nothing is thrown away, whatever is decided.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from fourpermille_desktop.hub import access, erasing, members
from fourpermille_desktop.hub import store as hub_store
from fourpermille_desktop.hub.log_tables import lock_chains
from fourpermille_desktop.hub.members import now_ms
from fourpermille_desktop.hub.store import SpaceLook, Store, append_to_feed
from fourpermille_desktop.ledger.canonical import Value
from fourpermille_desktop.ledger.commit import Commit, Whole
from fourpermille_desktop.ledger.merge import VERIFIED
from fourpermille_desktop.ledger.messages import MAX_NOTE_CHARS, Hold
from fourpermille_desktop.ledger.tips import Tip, runs_with

HELD, RELEASED, REFUSED = "held", "released", "refused"

# Why a commit is held back, beside what `access` says of its author.
MAY_NOT_CHECK, FROZEN = "may-not-check", "frozen-record"
REASONS = (
    access.DEVICE_UNKNOWN,
    access.DEVICE_REVOKED,
    access.ACTOR_DIFFERS,
    access.MAY_NOT_WRITE,
    MAY_NOT_CHECK,
    FROZEN,
)
AMEND_REASON = "amend_reason"  # a change of a checked record that says why waits beside the checked values
AT_ONCE = 500  # names in one question to the database
LISTED = 100
_conflict = "on conflict do nothing"
CHECKED_BY = sa.text(  # two who check the same record at the same moment do not stand in each other's way
    "insert into checked (space, type, record, hash) values (:space, :type, :record, :hash)"
    " on conflict (space, type, record) do update set hash = excluded.hash"
)

hold = sa.Table(
    "hold",
    hub_store.metadata,
    sa.Column("space", sa.LargeBinary, primary_key=True),
    sa.Column("hash", sa.LargeBinary, primary_key=True),
    sa.Column("replica", sa.LargeBinary, nullable=False),
    sa.Column("n", sa.BigInteger, nullable=False),
    sa.Column("device", sa.LargeBinary, nullable=False),  # public key of who wrote it
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),  # held | released | refused
    sa.Column("at", sa.BigInteger, nullable=False),  # ms
    sa.Column("decided", sa.BigInteger),  # ms
    sa.Column("decided_by", sa.LargeBinary),  # the supervisor's opaque id
    sa.Column("note", sa.Text, nullable=False),
)
blank = sa.Table(  # commits of which the values did not come here
    "blank",
    hub_store.metadata,
    *[sa.Column(name, sa.LargeBinary, primary_key=True) for name in ("space", "replica", "hash")],
    sa.Column("n", sa.BigInteger, nullable=False),
)
checked = sa.Table(  # records that were checked, and by which commit
    "checked",
    hub_store.metadata,
    sa.Column("space", sa.LargeBinary, primary_key=True),
    sa.Column("type", sa.Text, primary_key=True),
    sa.Column("record", sa.LargeBinary, primary_key=True),
    sa.Column("hash", sa.LargeBinary, nullable=False),
)


# --- while a push is stored: every function works inside its transaction ---


def judge(conn: sa.Connection, space: bytes, commits: Sequence[Commit], device: bytes) -> None:
    """Write down which of these commits of one device are held back, and the records that the others checked."""
    organisation = members.organisation_in(conn)
    if organisation is None or organisation.key is None:
        return  # without a team nobody judges; a laptop that stands in as a hub carries
    author = access.Judge(conn, space)
    for commit in commits:
        reason = author.reason(device, commit.header.actor)
        if reason is None and not author.may(device, commit.header.actor, access.CHECK):
            reason = _touches_what_is_checked(conn, space, commit)
        if reason is None:
            _note_checked(conn, space, commit)
        else:
            _keep_back(conn, space, commit, device, reason)


def note_blank(conn: sa.Connection, space: bytes, commits: Iterable[Commit]) -> None:
    """Write down the commits whose values did not come, and that no redaction explains."""
    rows = [{"space": space, "replica": c.header.replica, "hash": c.hash, "n": c.header.n} for c in commits]
    if rows:
        conn.execute(blank.insert(), rows)


def blanks_among(conn: sa.Connection, space: bytes, replica: bytes, commits: Collection[Commit]) -> list[Commit]:
    """Those of these commits of which the hub lacks the values; they are no blanks from now on."""
    whole = {commit.hash: commit for commit in commits}
    if not whole:
        return []
    mine = sa.and_(blank.c.space == space, blank.c.replica == replica, blank.c.hash.in_(list(whole)))
    found = conn.execute(sa.delete(blank).where(mine).returning(blank.c.hash)).scalars().all()
    return [whole[bytes(hash_)] for hash_ in found]


def no_blank(conn: sa.Connection, space: bytes, named: Tip) -> None:
    """What is not here of this commit was erased: nobody is asked for it any more."""
    mine = (blank.c.space == space, blank.c.replica == named.replica, blank.c.hash == named.hash)
    conn.execute(blank.delete().where(*mine))


def has_blanks(conn: sa.Connection, space: bytes) -> bool:
    return conn.scalar(sa.select(sa.literal(1)).where(blank.c.space == space).limit(1)) is not None


def is_held(conn: sa.Connection, space: bytes, hash_: bytes) -> bool:
    mine = (hold.c.space == space, hold.c.hash == hash_, hold.c.state != RELEASED)
    return conn.scalar(sa.select(sa.literal(1)).where(*mine)) is not None


def _touches_what_is_checked(conn: sa.Connection, space: bytes, commit: Commit) -> str | None:
    for type_, record, values in _written(commit):
        if values.get(VERIFIED) is True:
            return MAY_NOT_CHECK
        named = (checked.c.space == space, checked.c.type == type_, checked.c.record == record)
        is_checked = conn.scalar(sa.select(sa.literal(1)).where(*named)) is not None
        if is_checked and VERIFIED in values:
            return MAY_NOT_CHECK
        if is_checked and not values.get(AMEND_REASON):
            return FROZEN
    return None


def _note_checked(conn: sa.Connection, space: bytes, commit: Commit) -> None:
    for type_, record, values in _written(commit):
        if VERIFIED in values:
            named = {"space": space, "type": type_, "record": record}
            conn.execute(checked.delete().where(*(checked.c[name] == value for name, value in named.items())))
            if values[VERIFIED] is True:
                conn.execute(CHECKED_BY, named | {"hash": commit.hash})


def _written(commit: Commit) -> list[tuple[str, bytes, dict[str, Value]]]:
    whole = [change for change in commit.changes if isinstance(change, Whole)]
    return [(c.structure.type, c.structure.record, dict(zip(c.structure.fields, c.values, strict=True))) for c in whole]


def _keep_back(conn: sa.Connection, space: bytes, commit: Commit, device: bytes, reason: str) -> None:
    """A commit that was decided on before keeps that decision."""
    words = sa.text(
        "insert into hold (space, hash, replica, n, device, reason, state, at, note)"
        f" values (:space, :hash, :replica, :n, :device, :reason, 'held', :at, '') {_conflict}"
    )
    place = {"space": space, "hash": commit.hash, "replica": commit.header.replica, "n": commit.header.n}
    conn.execute(words, place | {"device": device, "reason": reason, "at": now_ms()})


# --- while an answer is made ---


@dataclass(frozen=True)
class Viewer:
    """Who reads a space: their device, and whether they may know why the commits of others are held back."""

    device: bytes = b""
    knows_reasons: bool = False


class HeldBack:
    """What is held back in one space, as of one moment, and what a viewer may know of it."""

    def __init__(self, conn: sa.Connection, space: bytes, viewer: Viewer) -> None:
        self._conn, self._viewer = conn, viewer
        self._open = sa.select(hold).where(hold.c.space == space, hold.c.state != RELEASED)
        self._is_any = conn.execute(self._open.limit(1)).first() is not None
        self._known: dict[bytes, Any] = {}  # hash → its row; None: not held

    def hidden(self, hashes: Collection[bytes]) -> set[bytes]:
        """Those of these commits that the viewer gets sealed."""
        return {hash_ for hash_, row in self._rows(hashes).items() if bytes(row.device) != self._viewer.device}

    def among(self, hashes: Collection[bytes]) -> list[Hold]:
        return [self._hold(row) for row in self._rows(hashes).values()]

    def own(self) -> list[Hold]:
        """The newest of the viewer's own: enough to read; those it knows of it asks for by name."""
        if not self._is_any or not self._viewer.device:
            return []
        mine = self._open.where(hold.c.device == self._viewer.device).order_by(hold.c.at.desc()).limit(AT_ONCE)
        return [self._hold(row) for row in self._conn.execute(mine)]

    def _rows(self, hashes: Collection[bytes]) -> dict[bytes, Any]:
        if not self._is_any:
            return {}
        new = [hash_ for hash_ in hashes if hash_ not in self._known]
        self._known |= dict.fromkeys(new)
        for start in range(0, len(new), AT_ONCE):
            of_them = self._open.where(hold.c.hash.in_(new[start : start + AT_ONCE]))
            self._known |= {bytes(row.hash): row for row in self._conn.execute(of_them)}
        return {hash_: self._known[hash_] for hash_ in hashes if self._known[hash_] is not None}

    def _hold(self, row: Any) -> Hold:
        tip = Tip(bytes(row.replica), row.n, bytes(row.hash))
        is_told = self._viewer.knows_reasons or bytes(row.device) == self._viewer.device
        return Hold(tip, row.reason, row.state == REFUSED, row.note) if is_told else Hold(tip)


def blanks(conn: sa.Connection, space: bytes, most: int = 64) -> list[Tip]:
    """What the hub asks for: commits it has in the sealed form only."""
    rows = conn.execute(sa.select(blank).where(blank.c.space == space).order_by(blank.c.replica, blank.c.n).limit(most))
    return [Tip(bytes(row.replica), row.n, bytes(row.hash)) for row in rows]


# --- what a supervisor does ---


@dataclass(frozen=True)
class Held:
    """A commit that is held back, whole, for somebody who decides."""

    space: bytes
    hash: bytes
    n: int
    actor: bytes
    written: int  # ms, by the author's clock
    at: int  # ms, when the hub took it
    reason: str
    state: str
    note: str
    changes: list[tuple[str, bytes, dict[str, Value]]]  # type, record, what it writes


class Holds:
    """The supervisors' side of a hub's database."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def listed(self, space: bytes | None = None, most: int = LISTED) -> list[Held]:
        """What waits for a decision or was refused, the oldest first."""
        chosen = sa.select(hold).where(hold.c.state != RELEASED).order_by(hold.c.at, hold.c.replica, hold.c.n)
        if space is not None:
            chosen = chosen.where(hold.c.space == space)
        with self.store.reading() as conn:
            return [_whole(conn, row) for row in conn.execute(chosen.limit(most)).all()]

    def count(self, space: bytes | None = None) -> int:
        waiting = sa.select(sa.func.count()).select_from(hold).where(hold.c.state == HELD)
        with self.store.reading() as conn:
            return int(conn.scalar(waiting if space is None else waiting.where(hold.c.space == space)) or 0)

    def release(self, space: bytes, hash_: bytes, by: bytes = b"", note: str = "") -> bool:
        """Let it go: everybody gets it whole. False where nothing of that name is held back, or where it would erase
        by the word of a device that was revoked: what comes whole from the home hub is obeyed."""
        return self._decide(space, hash_, RELEASED, by, note)

    def refuse(self, space: bytes, hash_: bytes, by: bytes = b"", note: str = "") -> bool:
        """It stays held back, and its author reads why. It can still be let go later."""
        return self._decide(space, hash_, REFUSED, by, note)

    def spaces_of(self, hash_: bytes) -> list[bytes]:
        with self.store.reading() as conn:
            rows = conn.execute(sa.select(hold.c.space).where(hold.c.hash == hash_, hold.c.state != RELEASED))
            return [bytes(row.space) for row in rows]

    def _decide(self, space: bytes, hash_: bytes, state: str, by: bytes, note: str) -> bool:
        mine = sa.and_(hold.c.space == space, hold.c.hash == hash_, hold.c.state != RELEASED)
        has_erased = False
        decided = {"state": state, "decided": now_ms(), "decided_by": by or None, "note": note[:MAX_NOTE_CHARS]}
        with self.store.writing() as conn:
            row = conn.execute(sa.select(hold.c.replica, hold.c.n).where(mine)).first()
            if row is None:
                return False
            named = Tip(bytes(row.replica), row.n, hash_)
            device = hub_store.device_of(conn, space, named.replica)
            released = hub_store.load_whole(conn, space, named) if state == RELEASED else None
            if released is not None:  # chains first, as a push does
                lock_chains(conn, space, erasing.targets_of([released]))
                if erasing.is_by_revoked(conn, released, device):
                    return False
            if conn.execute(sa.update(hold).where(mine).values(**decided)).rowcount == 0:  # decided a moment ago
                return False
            look = SpaceLook(conn, space, Viewer(knows_reasons=True))
            if released is not None:
                _note_checked(conn, space, released)
                has_erased = erasing.obey(conn, space, [released], device)
            for run in runs_with(look, [named], 1):
                append_to_feed(conn, space, [Tip(run.replica, c.header.n, c.hash) for c in run.commits])
        if has_erased:
            self.store.clean(space)
        return True


def _whole(conn: sa.Connection, row: Any) -> Held:
    named = Tip(bytes(row.replica), row.n, bytes(row.hash))
    commit = hub_store.load_whole(conn, bytes(row.space), named)
    head, changes = commit.header, _written(commit)
    return Held(
        bytes(row.space), named.hash, head.n, head.actor, head.t, row.at, row.reason, row.state, row.note, changes
    )
