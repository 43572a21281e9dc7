"""The state of a record as a pure function of the set of its changes: no clock decides, nothing is lost.

A write is replaced only by one whose author had seen it (it is named in `over`). What is left are the heads of a field:
one is normal, several are values written by people who had not seen each other. The merge reads no schema, else two
versions of the program would diverge: its unit is the field name in the log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from fourpermille_desktop.ledger.canonical import Value
from fourpermille_desktop.ledger.commit import PREFIX, Change, Commit, Sealed, Whole

DELETED, VERIFIED = "deleted", "verified"
SEALS = (DELETED, VERIFIED)
ERASED = "\x00erased"  # the value of an erased write: never a value of the format's fields as typed


@dataclass(frozen=True, slots=True)
class Write:
    """One change of one commit to one record."""

    commit: bytes  # 32-byte hash
    t: int
    over: frozenset[bytes]
    values: Mapping[str, Value]  # field name → value; erased writes hold ERASED

    @property
    def prefix(self) -> bytes:
        return self.commit[:PREFIX]


@dataclass(frozen=True, slots=True)
class Head:
    commit: bytes
    t: int
    value: Value

    @property
    def order(self) -> tuple[int, bytes]:
        return self.t, self.commit


@dataclass(frozen=True)
class State:
    """A record as merged. `fields` maps every written field to its heads, the shown one first."""

    fields: Mapping[str, tuple[Head, ...]]
    sealed_values: Mapping[str, Head] = field(default_factory=dict)  # of a verified record: what stays shown
    unseen: tuple[str, ...] = ()  # fields whose heads the deletion had not seen

    def shown(self, name: str) -> Value:
        if name in self.sealed_values:
            return self.sealed_values[name].value
        heads = self.fields.get(name, ())
        if ":" in name:
            return any(head.value is True for head in heads) or None  # a set: add wins
        return heads[0].value if heads else None

    @property
    def wants_deletion(self) -> bool:
        return self.shown(DELETED) is True

    @property
    def is_deleted(self) -> bool:
        return self.wants_deletion and not self.unseen

    @property
    def amendments(self) -> tuple[str, ...]:
        """Fields of a verified record whose current heads wait beside the sealed value."""
        return tuple(
            sorted(
                name
                for name, heads in self.fields.items()
                if name not in SEALS and (len(heads) != 1 or heads[0] != self.sealed_values.get(name, heads[0]))
            )
            if self.sealed_values
            else ()
        )

    def differing(self, same: Callable[[str, Value, Value], bool] | None = None) -> tuple[str, ...]:
        """Fields with heads of unequal values. Sets and seals are never listed, nor is what was erased."""
        equal = same or (lambda _name, a, b: a == b and type(a) is type(b))
        there = {name: [head for head in heads if head.value != ERASED] for name, heads in self.fields.items()}
        return tuple(
            sorted(
                name
                for name, heads in there.items()
                if len(heads) > 1
                and ":" not in name
                and name not in SEALS
                and any(not equal(name, heads[0].value, other.value) for other in heads[1:])
            )
        )


def merge(writes: Iterable[Write]) -> State:
    """Commutative, associative, idempotent by construction: it looks at the set of writes only."""
    by_field: dict[str, dict[bytes, Write]] = {}
    for write in writes:
        for name in write.values:
            by_field.setdefault(name, {})[write.commit] = write
    fields = {name: _heads(name, held.values()) for name, held in by_field.items()}
    return State(fields, _sealed_values(by_field, fields), _unseen(by_field, fields))


def _heads(name: str, writes: Iterable[Write]) -> tuple[Head, ...]:
    held = list(writes)
    replaced: set[bytes] = set().union(*(write.over for write in held))
    left = [Head(w.commit, w.t, w.values[name]) for w in held if w.prefix not in replaced]
    # what is erased is shown where nothing else is
    return tuple(sorted(left, key=lambda head: (head.value != ERASED, head.order), reverse=True))


def _unseen(by_field: Mapping[str, Mapping[bytes, Write]], fields: Mapping[str, tuple[Head, ...]]) -> tuple[str, ...]:
    heads = fields.get(DELETED, ())
    if not heads or heads[0].value is not True:
        return ()
    deletions = [by_field[DELETED][head.commit] for head in heads if head.value is True]
    return _not_seen_by(deletions, fields)


def _not_seen_by(seals: list[Write], fields: Mapping[str, tuple[Head, ...]]) -> tuple[str, ...]:
    seen = set().union(*(seal.over | {seal.prefix} for seal in seals))
    return tuple(
        sorted(
            name
            for name, heads in fields.items()
            if name not in SEALS and any(head.commit[:PREFIX] not in seen for head in heads)
        )
    )


def _sealed_values(
    by_field: Mapping[str, Mapping[bytes, Write]], fields: Mapping[str, tuple[Head, ...]]
) -> dict[str, Head]:
    """What the newest verification saw: those values stay shown; others wait as amendments."""
    heads = fields.get(VERIFIED, ())
    if not heads or heads[0].value is not True:
        return {}
    seal = by_field[VERIFIED][heads[0].commit]
    seen = seal.over | {seal.prefix}
    frozen: dict[str, Head] = {}
    for name, held in by_field.items():
        known = [Head(w.commit, w.t, w.values[name]) for w in held.values() if w.prefix in seen]
        newest = max(known, key=lambda head: head.order) if known else None
        if newest is not None and newest.value != ERASED and name not in SEALS:
            frozen[name] = newest  # what was erased since holds nothing back: what was written anew is shown
    return frozen


def writes_of(commit: Commit) -> list[tuple[str, bytes, Write]]:
    """(type, record id, write) of every change that is not sealed."""
    return writes_of_changes(commit.hash, commit.header.t, commit.changes)


def writes_of_changes(commit: bytes, t: int, changes: Iterable[Change]) -> list[tuple[str, bytes, Write]]:
    """The same for some changes of a commit whose hash is known."""
    found = []
    for change in changes:
        if isinstance(change, Sealed):
            continue
        parts = change.structure
        if isinstance(change, Whole):
            values: dict[str, Value] = dict(zip(parts.fields, change.values, strict=True))
        else:
            values = dict.fromkeys(parts.fields, ERASED)
        found.append((parts.type, parts.record, Write(commit, t, frozenset(parts.over), values)))
    return found
