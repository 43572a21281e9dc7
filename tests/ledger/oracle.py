"""What a set of commits means, worked out a second time from FORMAT.md alone, to compare with the product's answer.

Nothing here calls `ledger.merge`: a write is gone when a commit of the set names it in `over` for that field and
record; what is left is shown by the greatest (t, hash).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fourpermille_desktop.ledger.commit import START, Commit, Whole


@dataclass(frozen=True)
class Shown:
    """One record: the hashes of every value that stands, field by field, the shown one first; is it deleted."""

    heads: Mapping[str, tuple[bytes, ...]]
    values: Mapping[str, object]
    is_deleted: bool


def shown(commits: Iterable[Commit], record: bytes) -> Shown:
    writes = [
        (commit, change)
        for commit in commits
        for change in commit.changes
        if isinstance(change, Whole) and change.structure.record == record
    ]
    fields = {name for _commit, change in writes for name in change.structure.fields}
    heads: dict[str, tuple[bytes, ...]] = {}
    values: dict[str, object] = {}
    for name in fields:
        of_field = [(commit, change) for commit, change in writes if name in change.structure.fields]
        gone = {prefix for _commit, change in of_field for prefix in change.structure.over}
        left = [(c.header.t, c.hash, _value(change, name)) for c, change in of_field if c.hash[:8] not in gone]
        left.sort(key=lambda head: head[:2], reverse=True)
        heads[name] = tuple(hash_ for _t, hash_, _value_ in left)
        is_set = ":" in name
        values[name] = (any(v is True for *_, v in left) or None) if is_set else left[0][2]
    return Shown(heads, values, _is_deleted(writes, heads, values))


def _value(change: Whole, name: str) -> object:
    return change.values[change.structure.fields.index(name)]


def _is_deleted(
    writes: list[tuple[Commit, Whole]], heads: Mapping[str, tuple[bytes, ...]], values: Mapping[str, object]
) -> bool:
    """Deleted by somebody who had seen all that stands; what he had not seen brings the record back."""
    if values.get("deleted") is not True:
        return False
    seen: set[bytes] = set()
    for commit, change in writes:
        is_head = commit.hash in heads["deleted"] and "deleted" in change.structure.fields
        if is_head and _value(change, "deleted") is True:
            seen |= {commit.hash[:8], *change.structure.over}
    others = (hash_ for name, held in heads.items() if name not in ("deleted", "verified") for hash_ in held)
    return all(hash_[:8] in seen for hash_ in others)


def is_without_gap(commits: Mapping[bytes, Commit]) -> bool:
    return all(commit.prev == START or commit.prev in commits for commit in commits.values())
