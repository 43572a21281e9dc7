"""Values that must go for ever: what this laptop does when a redaction that holds is in its log.

Inside the transaction that stores it, the change it names loses its values in the stored row, and what was computed of
it is computed anew; hashes and signatures stay true. A redaction whose target is not here waits for it, so that the
order in which they come does not matter. After the transaction (`finish`) go what lies beside it: photos that nobody
else names, parts read from sticks, and what the file still held of the old pages.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
import zstandard

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ledger import certificate, redaction
from fourpermille_desktop.ledger.canonical import Value, b64, decode, unb64
from fourpermille_desktop.ledger.commit import Commit, Erased, Whole, body
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.redaction import REDACT, Redaction
from fourpermille_desktop.ledger.spaces import BEFORE_A_TEAM, is_of_a_team, kind_of
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.records import apply
from fourpermille_desktop.records.apply import MOVED

if TYPE_CHECKING:
    from fourpermille_desktop.records.store import Records

LEFT = "erasing left"  # in the local table: what is still to be cleaned beside the tables, a JSON object
COMPRESS_FROM, ZSTD = 4096, 2  # as in `log`
LONG_WORD = 4  # letters of a value that is recognised inside of another word, a name with an ending
_NUMBER = re.compile(r"[-+\d.,e]+")
_AT = " where space = ? and replica = ? and n = ? and hash = ?"


# --- while a commit is stored ---


def on_arrival(conn: sa.Connection, commit: Commit) -> Commit:
    """The commit as it may be stored: without what a redaction that is here already erases."""
    head = commit.header
    named = (head.space, head.replica, head.n, commit.hash)
    if apply.write(conn, f"select 1 from redaction{_AT} limit 1", named).fetchone() is None:
        return commit
    made = redaction.erased(commit, which(conn, commit))
    if made is not commit:
        _note_left(conn, head.space, _photos(_values_gone(commit, made)))
    return made


def which(conn: sa.Connection, commit: Commit) -> frozenset[int]:
    """The changes of a commit that redactions known here erase."""
    head = commit.header
    named = (head.space, head.replica, head.n, commit.hash)
    rows = apply.write(conn, f"select change, device from redaction{_AT}", named).fetchall()
    if not rows:
        return frozenset()
    device = device_of(conn, commit)
    return frozenset(change for change, of_device in rows if of_device in (b"", device))


def device_of(conn: sa.Connection, commit: Commit) -> bytes | None:
    """The public key of who writes the chain of a commit, from its first commit."""
    head = commit.header
    if head.n == 1:
        return unb64(head.extra["key"], 32)
    held = apply.write(
        conn, "select header from log where space = ? and replica = ? and n = 1 limit 1", (head.space, head.replica)
    ).fetchone()
    return unb64(decode(held[0])[7]["key"], 32) if held else None


def obey(conn: sa.Connection, lid: int, commit: Commit) -> set[str]:
    """Do what the redactions of a stored commit say; returns the kinds of record touched."""
    if not any(isinstance(change, Whole) and change.structure.type == REDACT for change in commit.changes):
        return set()
    organisation, revoked = _organisation(conn)
    kinds: set[str] = set()
    for found in redaction.redactions_in(commit, device_of(conn, commit), organisation, revoked):
        _note(conn, commit.header.space, found, lid)
        crash_here("erasing.noted")
        kinds |= _erase_held(conn, commit.header.space, found.target)
    return kinds


def obey_again(conn: sa.Connection, lid: int, commit: Commit) -> set[str]:
    """A commit that came before by another road comes from the team's own hub now, which vouches for its officer."""
    return obey(conn, lid, commit) if conn.info.get("from hub") else set()


def obey_all(conn: sa.Connection) -> set[str]:
    """The same for a log that an older version kept: it stored redactions without knowing them."""
    from fourpermille_desktop.records import log

    rows = conn.exec_driver_sql(
        "select distinct c.lid from record r join change c on c.rid = r.rid where r.type = ? order by c.lid", (REDACT,)
    )
    kinds: set[str] = set()
    for lid in rows.scalars().all():
        kinds |= obey(conn, lid, log.load(conn, lid))
    return kinds


def _organisation(conn: sa.Connection) -> tuple[bytes | None, frozenset[int]]:
    """The organisation's public key and the serials it revoked, as far as known here.

    What comes whole from the team's own hub was judged when it came there: an officer who left since was one then.
    """
    held = conn.exec_driver_sql("select value from local where name = 'team'").scalar()
    if not held:
        return None, frozenset()
    parts = json.loads(held)
    public = unb64(parts["organisation"], 32)
    is_judged = b64(conn.info.get("from hub", b"")) == parts["hub"]
    listed = None if is_judged else parts.get("revoked")
    return public, certificate.read_revoked(listed, public).serials if listed else frozenset()


def _note(conn: sa.Connection, space: bytes, found: Redaction, lid: int) -> None:
    at = found.target
    for change in sorted(found.changes):
        conn.exec_driver_sql(
            "insert or ignore into redaction (space, replica, n, hash, change, device, lid)"
            " values (?, ?, ?, ?, ?, ?, ?)",
            (space, at.replica, at.n, at.hash, change, found.device, lid),
        )


# --- what is held ---


def erase_again(conn: sa.Connection, space: bytes, found: Redaction) -> None:
    """By a redaction that was obeyed here before, and whose own record is not in the log (`erased_before`)."""
    _note(conn, space, found, 0)
    _erase_held(conn, space, found.target)


def _erase_held(conn: sa.Connection, space: bytes, target: Tip) -> set[str]:
    from fourpermille_desktop.records import log

    lid = log.find(conn, space, target.replica, target.n, target.hash)
    if lid is None:  # it waits for its target, which may lie in what a stick brought
        if conn.exec_driver_sql("select value from local where name = 'stick-waiting'").scalar():
            _note_left(conn, space, ())
        return set()
    commit = log.load(conn, lid)
    made = redaction.erased(commit, which(conn, commit))
    kinds: set[str] = set()
    if made is not commit:
        keep(conn, lid, made)
        crash_here("erasing.row_without_values")
        gone = _values_gone(commit, made)
        _note_left(conn, space, _photos(gone))
        with apply.applying(conn):
            for type_, id_ in gone:
                kinds.add(type_)
                _forget(conn, space, type_, id_, gone[type_, id_])
        crash_here("erasing.tables_anew")
        for type_, id_ in gone if is_of_a_team(space) else ():
            _erase_left_behind(conn, space, type_, id_, gone[type_, id_])
    settle(conn, lid, made)
    return kinds


def keep(conn: sa.Connection, lid: int, commit: Commit) -> None:
    """Put another form of a stored commit in its place."""
    raw, form = body(commit), 0 if commit.is_whole else 1
    if len(raw) > COMPRESS_FROM:
        raw, form = zstandard.compress(raw, 3), form + ZSTD
    conn.exec_driver_sql(
        "update log set body = ?, seed = ?, salts = ?, form = ?, sig = coalesce(sig, ?) where lid = ?",
        (raw, commit.seed, b"".join(commit.salts) or None, form, commit.signature, lid),
    )
    apply.forget_read()


def settle(conn: sa.Connection, lid: int, commit: Commit) -> None:
    """What redactions explain is not missing. A commit that named its records from the start keeps its place."""
    if redaction.is_explained(commit, which(conn, commit)):
        conn.exec_driver_sql("delete from sealed where lid = ? and turn is null", (lid,))


def names(conn: sa.Connection, space: bytes, replica: bytes, first_n: int, last_n: int) -> bool:
    """Whether something in that stretch of a chain was erased."""
    where = "space = ? and replica = ? and n between ? and ?"
    asked = (space, replica, first_n, last_n)
    return conn.exec_driver_sql(f"select 1 from redaction where {where} limit 1", asked).first() is not None


def is_explained(conn: sa.Connection, commit: Commit) -> bool:
    return redaction.is_explained(commit, which(conn, commit))


def _forget(conn: sa.Connection, space: bytes, type_: str, id_: bytes, gone: Mapping[str, Value]) -> None:
    """A record without the values that went; what was typed over them and repeats them goes too."""
    rid = apply.rid_in(conn, space, type_, id_)
    if rid is not None:
        apply.recompute(conn, rid)
    _forget_answers(conn, id_)
    words = list(_words(gone.values()))
    for row in apply.write(
        conn, "select type, id, columns from draft where type = ? and id = ?", (type_, b64(id_))
    ).fetchall():
        typed = json.loads(row[2])
        left = {name: text for name, text in typed.items() if not any(_repeats(text, word) for word in words)}
        if not left:
            conn.exec_driver_sql("delete from draft where type = ? and id = ?", (row[0], row[1]))
        elif left != typed:
            conn.exec_driver_sql(
                "update draft set columns = ? where type = ? and id = ?", (json.dumps(left), row[0], row[1])
            )


def _repeats(text: str, word: str) -> bool:
    """Whether what was typed has that value in it. A short one or a number must stand by itself: 0 is not in 6.02."""
    text, word = text.casefold(), word.casefold()
    if len(word) >= LONG_WORD and not _NUMBER.fullmatch(word):
        return word in text
    return re.search(rf"(?<![\w.,]){re.escape(word)}(?!\w|[.,]\d)", text) is not None


def _forget_answers(conn: sa.Connection, id_: bytes) -> None:
    """Odd values that somebody called right are kept by plot and bag (`ui.samples_reading`)."""
    rows = conn.exec_driver_sql("select name, value from local where name like 'odd_but_right:%'").all()
    for row in rows:
        held = json.loads(row.value or "{}")
        if held.pop(b64(id_), None) is not None:
            conn.exec_driver_sql("update local set value = ? where name = ?", (json.dumps(held), row.name))


def _words(values: Iterable[Value]) -> Iterable[str]:
    for value in values:
        members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
        yield from (member for member in members if isinstance(member, str) and member)


def _erase_left_behind(conn: sa.Connection, space: bytes, type_: str, id_: bytes, gone: Mapping[str, Value]) -> None:
    """A record that came along into the team lies in the log once more, as it was before: it travels nowhere, and is
    erased here by the same word."""
    from fourpermille_desktop.records import log

    before = BEFORE_A_TEAM[kind_of(space)]
    rid = apply.rid_in(conn, before, type_, id_)
    if rid is None or MOVED not in apply.state_of(conn, rid).fields:
        return
    for lid in conn.exec_driver_sql("select lid from change where rid = ?", (rid,)).scalars().all():
        commit = log.load(conn, lid)
        here = _changes_of(commit, type_, id_, gone)
        made = redaction.erased(commit, here)
        if made is not commit:
            at = Tip(commit.header.replica, commit.header.n, commit.hash)
            _note(conn, before, Redaction(at, frozenset(here), ""), lid)
            keep(conn, lid, made)
    with apply.applying(conn):
        apply.recompute(conn, rid)


def _changes_of(commit: Commit, type_: str, id_: bytes, fields: Collection[str]) -> list[int]:
    """The changes of a commit that wrote one of these fields of a record."""
    return [
        i
        for i, change in enumerate(commit.changes)
        if isinstance(change, Whole)
        and (change.structure.type, change.structure.record) == (type_, id_)
        and not set(fields).isdisjoint(change.structure.fields)
    ]


def _values_gone(before: Commit, after: Commit) -> dict[tuple[str, bytes], dict[str, Value]]:
    """(type, record) → the fields and values that a commit had and has no more."""
    gone: dict[tuple[str, bytes], dict[str, Value]] = {}
    for old, new in zip(before.changes, after.changes, strict=True):
        if isinstance(old, Whole) and isinstance(new, Erased):
            values = dict(zip(old.structure.fields, old.values, strict=True))
            gone.setdefault((old.structure.type, old.structure.record), {}).update(values)
    return gone


def _photos(gone: Mapping[tuple[str, bytes], Mapping[str, Value]]) -> list[str]:
    """The files that erased records of photos named."""
    named: list[str] = []
    for (type_, _id), values in gone.items():
        file = values.get("file")
        if type_ == "photo" and isinstance(file, dict):
            named += [sha for sha in (file.get("sha"), file.get("thumb_sha")) if isinstance(sha, str)]
    return named


# --- afterwards: what lies beside the tables ---


def _note_left(conn: sa.Connection, space: bytes, photos: Collection[str]) -> None:
    """Written with the erasure itself, so that a power cut forgets nothing of what is still to be cleaned."""
    held = _left(conn)
    made = {
        "at": held.get("at") or time.time_ns() // 1_000_000,
        "spaces": sorted({*held.get("spaces", []), space.hex()}),
        "photos": sorted({*held.get("photos", []), *photos}),
    }
    conn.exec_driver_sql("insert or replace into local (name, value) values (?, ?)", (LEFT, json.dumps(made)))
    conn.info["erased"] = True


def _left(conn: sa.Connection) -> dict[str, Any]:
    held = conn.exec_driver_sql("select value from local where name = ?", (LEFT,)).scalar()
    return json.loads(held) if held else {}


def finish(records: Records) -> bool:
    """Clean what is left of an erasure beside the tables; False where something is in the way: it is tried
    again at the next start.

    The file is written anew, because pages that were freed in former years may still hold the value.
    """
    from fourpermille_desktop.records import attachments, backups, sticks

    with records.reading() as conn:
        left = _left(conn)
        named = set(left.get("photos", []))
        kept = {sha for sha in named if conn.exec_driver_sql(_NAMES_PHOTO, (sha, sha)).first()}
    if not left:
        return True
    files = attachments.files(records)
    with suppress(AppError, OSError):  # another program, a full disk, a file that is open elsewhere
        for sha in sorted(named - kept):
            files.remove(sha)
        sticks.drop_waiting(records, [bytes.fromhex(space) for space in left["spaces"]])
        backups.note_erasure(records.profile, left["at"], [files.name(sha) for sha in named - kept])
        crash_here("erasing.beside")
        records.write_anew()
        crash_here("erasing.file_anew")
        with records.writing() as conn:
            for sha in named - kept:
                conn.exec_driver_sql("delete from photo_at where sha = ?", (sha,))
                conn.exec_driver_sql("delete from photo_wanted where sha = ?", (sha,))
            if _left(conn) == left:  # nothing was erased meanwhile
                conn.exec_driver_sql("delete from local where name = ?", (LEFT,))
        records.fold()
        return True
    return False


_NAMES_PHOTO = "select 1 from photo where sha = ? or thumb_sha = ? limit 1"
