"""What a hub does when an officer erases: the stored change loses its values, in the transaction that stores the word.

The rules are those of `ledger.redaction`. A redaction whose target has not come yet waits for it. A commit that is held
back erases nothing before it is let go. Afterwards (`after_erasing`) goes what lies beside the rows. A device has
confirmed once it shows a cursor behind the redaction: it computes that feed hash from what it stored.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.hub import members
from fourpermille_desktop.hub import store as hub_store
from fourpermille_desktop.hub.blobs import Blobs
from fourpermille_desktop.hub.log_tables import commit_of, row_of
from fourpermille_desktop.hub.members import now_ms
from fourpermille_desktop.hub.store import entry, log
from fourpermille_desktop.ledger import redaction
from fourpermille_desktop.ledger.commit import Commit, Erased, Whole
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.messages import Cursor
from fourpermille_desktop.ledger.redaction import REDACT, Redaction
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import Run

if TYPE_CHECKING:
    from fourpermille_desktop.hub.store import Store

Blob, Big = sa.LargeBinary, sa.BigInteger
_conflict = "on conflict do nothing"

redacted = sa.Table(  # what officers erased; the target may not be here yet
    "redaction",
    hub_store.metadata,
    *[sa.Column(name, Blob, primary_key=True) for name in ("space", "replica", "hash")],
    sa.Column("n", Big, primary_key=True, autoincrement=False),
    sa.Column("change", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("device", Blob, primary_key=True),  # only what this device wrote; empty: whoever wrote it
    sa.Column("said_by", Blob, nullable=False),  # hash of the commit that says so
    sa.Column("at", Big, nullable=False),  # ms
)
confirmed = sa.Table(  # devices that showed that they stored a redaction
    "redaction_confirmed",
    hub_store.metadata,
    *[sa.Column(name, Blob, primary_key=True) for name in ("space", "said_by")],
    sa.Column("serial", Big, primary_key=True, autoincrement=False),
    sa.Column("at", Big, nullable=False),  # ms
)
unclean = sa.Table(  # what is still to be cleaned beside the rows: a photo by its hash, or "" for the file itself
    "redaction_unclean",
    hub_store.metadata,
    sa.Column("space", Blob, primary_key=True),
    sa.Column("sha", sa.Text, primary_key=True),
)


# --- while a push is stored: every function works inside its transaction ---


def targets_in(runs: Iterable[Run]) -> set[bytes]:
    """The chains that the redactions of a push may reach into, valid or not: locked with its own."""
    return targets_of(commit for run in runs for commit in run.commits)


def targets_of(commits: Iterable[Commit]) -> set[bytes]:
    return {at.replica for commit in commits if _says_something(commit) for at in redaction.named_in(commit)}


def on_arrival(conn: sa.Connection, space: bytes, commits: Sequence[Commit]) -> list[Commit]:
    """The commits of one chain as they may be stored: without what is erased already."""
    if not commits or conn.scalar(_ANY, {"of_space": space}) is None:
        return list(commits)
    made = [redaction.erased(commit, which(conn, space, commit)) for commit in commits]
    for before, after in zip(commits, made, strict=True):
        if after is not before:
            _note_unclean(conn, space, _photos(before, after))
    return made


def which(conn: sa.Connection, space: bytes, commit: Commit) -> frozenset[int]:
    """The changes of a commit that redactions known here erase."""
    head = commit.header
    mine = _is_target(space, Tip(head.replica, head.n, commit.hash))
    rows = conn.execute(sa.select(redacted.c.change, redacted.c.device).where(*mine)).all()
    if not rows:
        return frozenset()
    device = hub_store.device_in(commit) or hub_store.device_of(conn, space, head.replica)
    return frozenset(row.change for row in rows if bytes(row.device) in (b"", device))


def is_explained(conn: sa.Connection, space: bytes, commit: Commit) -> bool:
    """Whether all its values are here, or erased by what this hub knows."""
    return commit.is_whole or redaction.is_explained(commit, which(conn, space, commit))


def obey(conn: sa.Connection, space: bytes, commits: Sequence[Commit], device: bytes | None) -> bool:
    """Do what the redactions of these stored commits of one device say; those that are held back wait."""
    from fourpermille_desktop.hub import holds

    saying = [commit for commit in commits if _says_something(commit)]
    if not saying:
        return False
    organisation = members.organisation_in(conn)
    public = organisation.public if organisation else None
    revoked = members.revoked_serials(conn)
    is_any = False
    for commit in saying:
        if holds.is_held(conn, space, commit.hash):
            continue
        for found in redaction.redactions_in(commit, device, public, revoked):
            _note(conn, space, found, commit.hash)
            crash_here("erasing.hub_noted")
            _erase_held(conn, space, found.target)
            is_any = True
    return is_any


def is_by_revoked(conn: sa.Connection, commit: Commit, device: bytes | None) -> bool:
    """Whether it would erase if its officer had not been revoked."""
    organisation = members.organisation_in(conn)
    public = organisation.public if organisation else None
    with_all = redaction.redactions_in(commit, device, public, ())
    return len(with_all) > len(redaction.redactions_in(commit, device, public, members.revoked_serials(conn)))


def catch_up(conn: sa.Connection) -> None:
    """The same for all that is stored: an older version kept redactions without knowing them."""
    rows = conn.execute(sa.select(log), execution_options={"yield_per": 500})
    saying = [commit for commit in map(commit_of, rows) if _says_something(commit)]
    for commit in saying:
        space = commit.header.space
        obey(conn, space, [commit], hub_store.device_of(conn, space, commit.header.replica))


def _says_something(commit: Commit) -> bool:
    return any(isinstance(change, Whole) and change.structure.type == REDACT for change in commit.changes)


def _note(conn: sa.Connection, space: bytes, found: Redaction, said_by: bytes) -> None:
    words = sa.text(
        "insert into redaction (space, replica, hash, n, change, device, said_by, at)"
        f" values (:space, :replica, :hash, :n, :change, :device, :said_by, :at) {_conflict}"
    )
    at = {"space": space, "replica": found.target.replica, "hash": found.target.hash, "n": found.target.n}
    for change in sorted(found.changes):
        told = {"change": change, "device": found.device, "said_by": said_by, "at": now_ms()}
        conn.execute(words, at | told)


def _erase_held(conn: sa.Connection, space: bytes, target: Tip) -> None:
    from fourpermille_desktop.hub import holds, segments

    row = conn.execute(sa.select(log).where(*hub_store.is_at(log, space, target))).first()
    if row is None:
        return  # it waits for its target
    commit = commit_of(row)
    made = redaction.erased(commit, which(conn, space, commit))
    if made is not commit:
        keep_form(conn, space, made)
        segments.forget_in(conn, space)  # packed from what was there before
        crash_here("erasing.hub_values_gone")
        _note_unclean(conn, space, _photos(commit, made))
    if is_explained(conn, space, made):
        holds.no_blank(conn, space, target)


def keep_form(conn: sa.Connection, space: bytes, commit: Commit) -> None:
    """Put another form of a stored commit in its place."""
    row = row_of(commit, 0)
    form = {name: row[name] for name in ("body", "packed", "seed", "salts", "size")}
    named = Tip(commit.header.replica, commit.header.n, commit.hash)
    conn.execute(sa.update(log).where(*hub_store.is_at(log, space, named)).values(**form))


def _note_unclean(conn: sa.Connection, space: bytes, photos: Collection[str]) -> None:
    words = sa.text(f"insert into redaction_unclean (space, sha) values (:space, :sha) {_conflict}")
    for sha in ("", *photos):
        conn.execute(words, {"space": space, "sha": sha})


def _photos(before: Commit, after: Commit) -> list[str]:
    """The files that the values named which went."""
    named: list[str] = []
    for old, new in zip(before.changes, after.changes, strict=True):
        if isinstance(old, Whole) and isinstance(new, Erased) and old.structure.type == "photo":
            file = dict(zip(old.structure.fields, old.values, strict=True)).get("file")
            named += [str(file.get(name)) for name in ("sha", "thumb_sha")] if isinstance(file, dict) else []
    return named


def _is_target(space: bytes, at: Tip) -> list[sa.ColumnElement[bool]]:
    held = {"space": space, "replica": at.replica, "n": at.n, "hash": at.hash}
    return [redacted.c[name] == value for name, value in held.items()]


_ANY = sa.select(sa.literal(1)).where(redacted.c.space == sa.bindparam("of_space", type_=Blob)).limit(1)


# --- afterwards ---


def after_erasing(store: Store, space: bytes) -> bool:
    """THE PLACE for all that a hub keeps of a space beside its rows, once values were erased there: it must not show
    them any more. False where something is in the way (it is tried again with the next push and at the next start).

    Pages and the answers of the slow path are made of the rows each time; a backup copies the rows. So here go the
    files of segments, photos that nothing names any more, and what the database's own files still hold of the old rows.
    """
    from fourpermille_desktop.hub import segments

    with store.reading() as conn:
        left = {str(sha) for sha in conn.scalars(sa.select(unclean.c.sha).where(unclean.c.space == space))}
        gone = left - {""} - _still_named(conn, space, left - {""})
    if not left:
        return True
    with suppress(AppError, OSError):  # another process, a full disk, a photo that somebody reads on Windows
        segments.forget(store, space)
        blobs = Blobs(store.folder / "photos")
        for sha in sorted(gone):
            blobs.remove(space, sha)
        store.write_anew()
        with store.writing() as conn:
            conn.execute(unclean.delete().where(unclean.c.space == space, unclean.c.sha.in_(left)))
        store.fold()
        return True
    return False


def unclean_spaces(conn: sa.Connection) -> set[bytes]:
    return {bytes(space) for space in conn.scalars(sa.select(unclean.c.space).distinct())}


def _still_named(conn: sa.Connection, space: bytes, shas: Collection[str]) -> set[str]:
    """Those of these photos that another change names still."""
    found: set[str] = set()
    if not shas:
        return found
    for row in conn.execute(sa.select(log).where(log.c.space == space), execution_options={"yield_per": 500}):
        for change in commit_of(row).changes:
            if isinstance(change, Whole) and change.structure.type == "photo":
                line = change.encoded_values().decode()
                found |= {sha for sha in shas if sha in line}
    return found


# --- who has confirmed ---


@dataclass(frozen=True)
class Erasure:
    """One commit that erased, and the enrolments that have not shown yet that they stored it."""

    space: bytes
    said_by: bytes
    at: int  # ms
    waiting: tuple[int, ...]  # serials


def note_confirmed(store: Store, space: bytes, serial: int, cursor: Cursor | None) -> None:
    """A device shows how far it stored the feed. Nothing is written where it tells nothing new of erasures."""
    if cursor is None or cursor.hub != store.id or not serial:
        return
    with store.reading() as conn:
        if conn.scalar(_ANY, {"of_space": space}) is None:
            return
        done = sa.select(confirmed.c.said_by).where(confirmed.c.space == space, confirmed.c.serial == serial)
        of_space = sa.select(redacted.c.said_by).distinct().where(redacted.c.space == space)
        waiting = [bytes(one) for one in conn.scalars(of_space.where(redacted.c.said_by.not_in(done)))]
        if not waiting or hub_store.SpaceLook(conn, space).feed_at(cursor.seq) != cursor.feed:
            return
        newest = sa.func.max(entry.c.seq)  # one that was let go stands in the feed again, whole
        fed = sa.select(entry.c.hash).where(entry.c.space == space, entry.c.hash.in_(waiting)).group_by(entry.c.hash)
        stored = [bytes(one) for one in conn.scalars(fed.having(newest <= cursor.seq))]
    words = sa.text(
        "insert into redaction_confirmed (space, said_by, serial, at)"
        f" values (:space, :said_by, :serial, :at) {_conflict}"
    )
    if stored:
        with store.writing() as conn:
            for one in stored:
                conn.execute(words, {"space": space, "said_by": one, "serial": serial, "at": now_ms()})


def erasures(store: Store, most: int = 100) -> list[Erasure]:
    """The newest erasures that some standing device has not confirmed."""
    with store.reading() as conn:
        listed: list[Any] = list(
            conn.execute(
                sa.select(redacted.c.space, redacted.c.said_by, sa.func.min(redacted.c.at).label("at"))
                .group_by(redacted.c.space, redacted.c.said_by)
                .order_by(sa.func.min(redacted.c.at).desc())
            )
        )
        done = {(bytes(row.space), bytes(row.said_by), row.serial) for row in conn.execute(sa.select(confirmed))}
    standing = [one for one in members.Members(store).devices() if not one.is_revoked]
    found = []
    for row in listed:
        space, said_by = bytes(row.space), bytes(row.said_by)
        readers = [one.serial for one in standing if space in one.roles]
        waiting = tuple(serial for serial in readers if (space, said_by, serial) not in done)
        if waiting:
            found.append(Erasure(space, said_by, row.at, waiting))
    return found[:most]
