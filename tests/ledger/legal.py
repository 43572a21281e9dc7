"""Hypothesis strategies of legal commits: whole, erased, sealed, mixed, unknown types, fields and extras, forks."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from fourpermille_desktop.ledger import signing, wire
from fourpermille_desktop.ledger.canonical import MAX_INTEGER, Value, b64
from fourpermille_desktop.ledger.commit import (
    FIELD_SPACE,
    PREFIX,
    START,
    Change,
    Commit,
    Header,
    Sealed,
    Structure,
    Whole,
    erase,
    replica_id,
    seal,
)

DEVICE = bytes(range(32))
ODD_TEXTS = ["-0", "2.50", "1e-7", "\u2028", "\x7f", "\x00\x1f\t\n", "𝄞🌱", "é", 'a"b\\c', "", "0", "true"]

texts = st.one_of(st.sampled_from(ODD_TEXTS), st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
scalars = st.one_of(st.none(), st.booleans(), st.integers(-MAX_INTEGER, MAX_INTEGER), st.sampled_from([0, 1]), texts)
keys = st.text(st.sampled_from("abcXYZ019_!~"), min_size=1, max_size=6)
values: st.SearchStrategy[Value] = st.one_of(
    scalars, st.lists(scalars, max_size=4), st.dictionaries(keys, scalars, max_size=4)
)
names = st.from_regex(r"[a-z][a-z0-9_]{0,6}", fullmatch=True)
fields = st.one_of(names, st.from_regex(r"[a-z]{1,5}:[A-Za-z0-9_.\-]{1,6}", fullmatch=True))
ids = st.binary(min_size=16, max_size=16)
prefixes = st.lists(st.binary(min_size=PREFIX, max_size=PREFIX), max_size=4, unique=True).map(
    lambda p: tuple(sorted(p))
)
extras = st.dictionaries(names.filter(lambda n: n not in ("key", "nonce", "act", "undo")), values, max_size=2)

json_like = st.recursive(scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4))


@st.composite
def whole_changes(draw: st.DrawFn, records: st.SearchStrategy[bytes] = ids) -> Whole:
    held = draw(st.dictionaries(fields, values, min_size=1, max_size=5))
    ordered = tuple(sorted(held))
    structure = Structure(draw(names), draw(records), ordered, draw(prefixes))
    return Whole(structure, tuple(held[name] for name in ordered))


@st.composite
def commits(draw: st.DrawFn, n: int, prev: bytes, device: bytes = DEVICE, nonce: bytes = bytes(16)) -> Commit:
    public = signing.public_key(device)
    replica = replica_id(public, nonce)
    extra = draw(extras)
    if n == 1:
        extra |= {"key": b64(public), "nonce": b64(nonce)}
    if draw(st.booleans()):
        extra |= {"act": b64(draw(ids))}
    header = Header(
        FIELD_SPACE, replica, n, draw(ids), draw(st.integers(0, MAX_INTEGER)), draw(st.integers(0, 99)), extra
    )
    changes: list[Change] = []
    written: set[tuple[str, bytes, str]] = set()
    for change in draw(st.lists(whole_changes(), min_size=1, max_size=4)):
        places = {(change.structure.type, change.structure.record, name) for name in change.structure.fields}
        if not places & written:
            written |= places
            changes.append(change)
    made = Commit(header, tuple(changes), prev, draw(st.binary(min_size=12, max_size=12)))
    form = draw(st.sampled_from(["whole", "whole", "erased", "sealed", "mixed"]))
    if form == "sealed":
        return seal(made)
    if form == "erased":
        return erase(made, frozenset(range(len(changes))))
    return _with_a_sealed_and_an_erased(made) if form == "mixed" else made


def _with_a_sealed_and_an_erased(commit: Commit) -> Commit:
    erased = erase(commit, frozenset({0}))
    if len(commit.changes) < 3:
        return erased
    last = len(commit.changes) - 1
    digest = seal(commit).changes[last]
    assert isinstance(digest, Sealed)
    return replace(erased, changes=(*erased.changes[:-1], digest), salts=erased.salts[:-1])


@st.composite
def chains(draw: st.DrawFn, most: int = 6, nonce: bytes = bytes(16)) -> list[Commit]:
    """A legal chain from n = 1 with some signatures, the last one signed."""
    made: list[Commit] = []
    prev = START
    for n in range(1, draw(st.integers(1, most)) + 1):
        commit = draw(commits(n, prev, nonce=nonce))
        if draw(st.booleans()):
            commit = signed(commit)
        made.append(commit)
        prev = commit.hash
    made[-1] = signed(made[-1])
    return made


def signed(commit: Commit, device: bytes = DEVICE) -> Commit:
    return replace(commit, signature=signing.sign(device, commit.hash))


@st.composite
def runs(draw: st.DrawFn) -> list[wire.Run]:
    """Runs of one or two replicas, one of them perhaps with a fork."""
    first = draw(chains())
    found = wire.runs_of(first)
    if draw(st.booleans()):
        at = draw(st.integers(0, len(first) - 1))
        branch = draw(commits(at + 1, first[at].prev))
        if branch.hash != first[at].hash:
            found += wire.runs_of([signed(branch)])
    if draw(st.booleans()):
        found += wire.runs_of(draw(chains(3, nonce=bytes(15) + b"\x07")))
    return found
