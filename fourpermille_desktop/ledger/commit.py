"""A commit: one person's atomic set of record changes, hash-chained, in a form that never changes again.

    header    : [1, space, replica, n, actor, t, schema version, {extra}]
    change i  : structure [type, record id, [field…], [over…]] and values [value…]
    salt i    = first 12 bytes of SHA-256("4p1000 salt 1\n" + seed + i)
    value i   = SHA-256("4p1000 values 1\n" + salt i + values)
    change i  = SHA-256("4p1000 change 1\n" + structure + LF + value i)
    commit    = SHA-256("4p1000 commit 1\n" + hash before + header + LF + change 0 + change 1 …)

A change has three forms and the chain verifies with any: whole, erased (values and salt gone, structure and value
digest stay), sealed (its digest only). FORMAT.md specifies this to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Any

from fourpermille_desktop.ledger.canonical import (
    MAX_INTEGER,
    NotCanonical,
    Value,
    b64,
    check_value,
    decode,
    encode,
    unb64,
)

FORMAT = 1
START = bytes(32)  # the hash before n = 1
FIELD_SPACE = bytes(16)  # field records before a team is joined
PERSONS_SPACE = bytes(15) + b"\x01"  # people's names before a team is joined: never leaves the laptop

MAX_CHANGES = 200
MAX_COMMIT_BYTES = 128 * 1024
MAX_FIELDS = 100
MAX_OVER = 256
PREFIX = 8  # bytes of a commit hash in `over`

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}\Z")
_FIELD = re.compile(r"[a-z][a-z0-9_]{0,39}(?::[A-Za-z0-9_.\-]{1,64})?\Z")


@dataclass(frozen=True, slots=True)
class Structure:
    """What a change writes and what it replaces; kept even when its values are erased."""

    type: str
    record: bytes  # 16 bytes, UUIDv7
    fields: tuple[str, ...]  # sorted, none twice
    over: tuple[bytes, ...] = ()  # 8-byte commit hash prefixes, sorted as bytes
    line: bytes | None = field(default=None, compare=False, repr=False)  # as it was read, found to be canonical

    def encoded(self) -> bytes:
        return self.line or encode([self.type, b64(self.record), list(self.fields), [b64(p) for p in self.over]])


@dataclass(frozen=True, slots=True)
class Whole:
    structure: Structure
    values: tuple[Value, ...]  # one per field, in the same order
    line: bytes | None = field(default=None, compare=False, repr=False)  # as it was read, found to be canonical

    def encoded_values(self) -> bytes:
        return self.line or encode(list(self.values))


@dataclass(frozen=True, slots=True)
class Erased:
    structure: Structure
    value_digest: bytes  # 32 bytes


@dataclass(frozen=True, slots=True)
class Sealed:
    digest: bytes  # 32 bytes


Change = Whole | Erased | Sealed


@dataclass(frozen=True, slots=True)
class Header:
    space: bytes
    replica: bytes
    n: int  # 1, 2, 3 … per replica and space
    actor: bytes
    t: int  # ms since 1970, never decreasing in one log
    schema: int
    extra: Mapping[str, Value] = field(default_factory=dict)

    def encoded(self) -> bytes:
        return encode(
            [FORMAT, b64(self.space), b64(self.replica), self.n, b64(self.actor), self.t, self.schema, dict(self.extra)]
        )

    @property
    def act(self) -> bytes | None:
        """The id shared by the commits of one act; None = the commit is its own act."""
        return unb64(self.extra["act"], 16) if "act" in self.extra else None


@dataclass(frozen=True)
class Commit:
    """A commit in memory. Small values are hidden by a seed while all changes are whole, else by salts that stay."""

    header: Header
    changes: tuple[Change, ...]
    prev: bytes
    seed: bytes | None = None  # 12 bytes, there only while every change is whole
    salts: tuple[bytes, ...] = ()  # of the whole changes, in order, once the seed is gone
    signature: bytes | None = None  # over the hash; never part of it

    @cached_property
    def hash(self) -> bytes:
        digests = b"".join(change_digests(self))
        return sha256(b"4p1000 commit 1\n" + self.prev + self.header.encoded() + b"\n" + digests).digest()

    @property
    def prefix(self) -> bytes:
        return self.hash[:PREFIX]

    @property
    def is_whole(self) -> bool:
        return all(isinstance(change, Whole) for change in self.changes)

    def size(self) -> int:
        """Canonical bytes, the measure of the 128 kB limit."""
        return len(self.header.encoded()) + sum(len(line) + 1 for c in self.changes for line in change_lines(c))


def replica_id(public_key: bytes, nonce: bytes) -> bytes:
    """The id that proves its own key: nobody can write in another's chain."""
    return sha256(b"4p1000 replica 1\n" + public_key + nonce).digest()[:16]


def salt(seed: bytes, i: int) -> bytes:
    return sha256(b"4p1000 salt 1\n" + seed + i.to_bytes(4, "big")).digest()[:12]


def value_digest(salt_: bytes, values: bytes) -> bytes:
    return sha256(b"4p1000 values 1\n" + salt_ + values).digest()


def change_digest(structure: bytes, digest_of_values: bytes) -> bytes:
    return sha256(b"4p1000 change 1\n" + structure + b"\n" + digest_of_values).digest()


def change_digests(commit: Commit) -> list[bytes]:
    """The digest of every change, whatever its form."""
    salts = iter(whole_salts(commit))
    digests = []
    for change in commit.changes:
        if isinstance(change, Sealed):
            digests.append(change.digest)
            continue
        if isinstance(change, Whole):
            of_values = value_digest(next(salts), change.encoded_values())
        else:
            of_values = change.value_digest
        digests.append(change_digest(change.structure.encoded(), of_values))
    return digests


def whole_salts(commit: Commit) -> list[bytes]:
    """The salt of every whole change, in order."""
    if commit.seed is not None:
        return [salt(commit.seed, i) for i in range(len(commit.changes))]
    return list(commit.salts)


def erase(commit: Commit, which: frozenset[int]) -> Commit:
    """The same commit with some changes in their erased form; hash and chain stay."""
    return _reformed(commit, dict.fromkeys(which, "erased"))


def lacks_values(commit: Commit) -> bool:
    """Whether any of its changes is here without its values: what no hold or redaction explains is missing."""
    return not commit.is_whole


def is_sealed(commit: Commit) -> bool:
    """Whether of any of its changes not even the record is known."""
    return any(isinstance(change, Sealed) for change in commit.changes)


def seal(commit: Commit) -> Commit:
    """The same commit with digests only; hash and chain stay."""
    return _reformed(commit, dict.fromkeys(range(len(commit.changes)), "sealed"))


def _reformed(commit: Commit, forms: Mapping[int, str]) -> Commit:
    digests = change_digests(commit)
    salts = iter(whole_salts(commit))
    changes: list[Change] = []
    kept: list[bytes] = []
    for i, change in enumerate(commit.changes):
        own = next(salts) if isinstance(change, Whole) else b""
        if forms.get(i) == "sealed":
            changes.append(Sealed(digests[i]))
        elif forms.get(i) == "erased" and isinstance(change, Whole):
            changes.append(Erased(change.structure, value_digest(own, encode(list(change.values)))))
        else:
            changes.append(change)
            kept += [own] if isinstance(change, Whole) else []
    if not forms:
        return commit
    return Commit(commit.header, tuple(changes), commit.prev, None, tuple(kept), commit.signature)


def check(commit: Commit) -> None:
    """Raise NotCanonical unless the commit is legal; the limits of the format, which no hub may lower."""
    _check_header(commit.header)
    if not 1 <= len(commit.changes) <= MAX_CHANGES:
        raise NotCanonical("a commit holds 1 to 200 changes")
    if len(commit.prev) != 32 or (commit.header.n == 1) != (commit.prev == START):
        raise NotCanonical("the hash before is 32 bytes, and zero only before n = 1")
    _check_salts(commit)
    written: set[tuple[str, bytes, str]] = set()
    for change in commit.changes:
        if isinstance(change, Sealed):
            _need(len(change.digest) == 32, "a sealed change is a digest of 32 bytes")
            continue
        _check_change(change)
        names = {(change.structure.type, change.structure.record, name) for name in change.structure.fields}
        _need(not names & written, "a commit writes a field of a record at most once")
        written |= names
    _need(commit.size() <= MAX_COMMIT_BYTES, "a commit holds at most 128 kB")


def _check_header(header: Header) -> None:
    _need(len(header.space) == len(header.replica) == len(header.actor) == 16, "space, replica and actor are 16 bytes")
    for what, least in ((header.n, 1), (header.t, 0), (header.schema, 0)):
        _need(isinstance(what, int) and not isinstance(what, bool) and least <= what <= MAX_INTEGER, "n, t, schema")
    for name, value in header.extra.items():
        _need(bool(_NAME.match(name)), "the name of an extra")
        check_value(value)
    _need(("key" in header.extra) == ("nonce" in header.extra) == (header.n == 1), "key and nonce stand at n = 1 only")
    if header.n == 1:
        own = replica_id(unb64(header.extra["key"], 32), unb64(header.extra["nonce"], 16))
        _need(own == header.replica, "the replica id does not prove its key")
    for name in ("act", "undo"):
        if name in header.extra:
            unb64(header.extra[name], 16)


def _check_salts(commit: Commit) -> None:
    whole = sum(isinstance(change, Whole) for change in commit.changes)
    if commit.seed is not None:
        _need(commit.is_whole and len(commit.seed) == 12 and not commit.salts, "a seed of 12 bytes, while all is whole")
    else:
        _need(not commit.is_whole, "a commit whose changes are all whole has a seed")
        _need(len(commit.salts) == whole and all(len(s) == 12 for s in commit.salts), "a salt of 12 bytes per change")


def _check_change(change: Whole | Erased) -> None:
    parts = change.structure
    _need(bool(_NAME.match(parts.type)) and len(parts.record) == 16, "a record has a type and an id of 16 bytes")
    _need(1 <= len(parts.fields) <= MAX_FIELDS, "a change writes 1 to 100 fields")
    _need(all(_FIELD.match(name) for name in parts.fields), "the name of a field")
    _need(list(parts.fields) == sorted(set(parts.fields)), "fields are sorted, none twice")
    _need(len(parts.over) <= MAX_OVER and all(len(p) == PREFIX for p in parts.over), "over: at most 256 of 8 bytes")
    _need(list(parts.over) == sorted(set(parts.over)), "over is sorted, none twice")
    if isinstance(change, Whole):
        _need(len(change.values) == len(parts.fields), "one value per field")
        for value in change.values:
            check_value(value)
    else:
        _need(len(change.value_digest) == 32, "an erased change keeps a digest of 32 bytes")


def _need(holds: bool, rule: str) -> None:
    if not holds:
        raise NotCanonical(rule)


# --- the stored form: header bytes and a body of two lines a change (local; the wire has its own) ---


def change_lines(change: Change) -> tuple[bytes, bytes]:
    if isinstance(change, Sealed):
        return b"-", b"#" + b64(change.digest).encode()
    if isinstance(change, Erased):
        return change.structure.encoded(), b"~" + b64(change.value_digest).encode()
    return change.structure.encoded(), change.encoded_values()


def body(commit: Commit) -> bytes:
    """The changes as lines; canonical bytes hold no line feed, so two lines are one change."""
    return b"\n".join(line for change in commit.changes for line in change_lines(change))


def from_stored(
    header: bytes, body_: bytes, prev: bytes, seed: bytes | None, salts: bytes = b"", signature: bytes | None = None
) -> Commit:
    changes = changes_from(body_.split(b"\n"))
    kept = tuple(salts[i : i + 12] for i in range(0, len(salts), 12))
    return Commit(header_from(decode(header)), changes, prev, seed, kept, signature)


def changes_from(lines: Sequence[bytes]) -> tuple[Change, ...]:
    """Changes of stored lines, two a change."""
    return tuple(_change_from(lines[i], lines[i + 1]) for i in range(0, len(lines), 2))


def header_from(parts: Any) -> Header:
    if not isinstance(parts, list) or not parts or parts[0] != FORMAT:
        raise UnknownFormat("a commit of another format")
    _need(len(parts) == 8 and isinstance(parts[7], dict), "a header has eight parts")
    _one, space, replica, n, actor, t, schema, extra = parts
    return Header(unb64(space, 16), unb64(replica, 16), n, unb64(actor, 16), t, schema, extra)


def structure_from(parts: Any, line: bytes | None = None) -> Structure:
    _need(isinstance(parts, list) and len(parts) == 4, "a structure has four parts")
    type_, record, fields, over = parts
    _need(isinstance(type_, str) and isinstance(fields, list) and isinstance(over, list), "a structure")
    _need(all(isinstance(name, str) for name in fields), "a field name is a string")
    return Structure(type_, unb64(record, 16), tuple(fields), tuple(unb64(p, PREFIX) for p in over), line)


def _change_from(structure: bytes, values: bytes) -> Change:
    if values[:1] == b"#":
        return Sealed(unb64(values[1:].decode(), 32))
    parts = structure_from(decode(structure), structure)
    if values[:1] == b"~":
        return Erased(parts, unb64(values[1:].decode(), 32))
    return Whole(parts, tuple(decode(values)), values)


class UnknownFormat(NotCanonical):
    """A commit whose leading number is not 1: please update; it is not stored and not acknowledged."""


def fields_and_values(structure: Structure, values: Sequence[Value]) -> dict[str, Value]:
    return dict(zip(structure.fields, values, strict=True))
