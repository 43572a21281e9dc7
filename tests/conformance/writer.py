"""Somebody who writes: a chain of signed commits under a replica made for one requirement."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from fourpermille_desktop.ledger import signing, wire
from fourpermille_desktop.ledger.canonical import Value, b64
from fourpermille_desktop.ledger.commit import START, Commit, Header, Structure, Whole, replica_id
from fourpermille_desktop.ledger.wire import Run

Tip = list[Any]  # [replica, n, hash], as it travels


def new_record() -> bytes:
    """A UUIDv7."""
    made = bytearray((time.time_ns() // 1_000_000).to_bytes(6, "big") + os.urandom(10))
    made[6], made[8] = made[6] & 0x0F | 0x70, made[8] & 0x3F | 0x80
    return bytes(made)


@dataclass
class Writer:
    """All writers of a run of the kit have one device key; a replica each by a nonce of its own."""

    space: bytes
    device: bytes
    actor: bytes
    nonce: bytes = field(default_factory=lambda: os.urandom(16))
    commits: list[Commit] = field(default_factory=list)

    @property
    def replica(self) -> bytes:
        return replica_id(signing.public_key(self.device), self.nonce)

    def write(self, **values: Value) -> Commit:
        """One more commit of one new record, not yet signed."""
        return self.write_change("sample", values)

    def write_change(self, type_: str, values: Mapping[str, Value], extra: Mapping[str, Value] | None = None) -> Commit:
        names = tuple(sorted(values))
        change = Whole(Structure(type_, new_record(), names), tuple(values[name] for name in names))
        n = len(self.commits) + 1
        first = {"key": b64(signing.public_key(self.device)), "nonce": b64(self.nonce)} if n == 1 else {}
        header = Header(
            self.space, self.replica, n, self.actor, time.time_ns() // 1_000_000, 1, {**(extra or {}), **first}
        )
        self.commits.append(Commit(header, (change,), self.prev(n), os.urandom(12)))
        return self.commits[-1]

    def prev(self, n: int) -> bytes:
        return self.commits[n - 2].hash if n > 1 else START

    def run(self, count: int = 1, **values: Value) -> Run:
        """So many commits more, signed as one run."""
        first = len(self.commits)
        for i in range(count):
            self.write(**(values or {"code": f"conformance {first + i}"}))
        return self.signed(first)

    def signed(self, first: int) -> Run:
        self.commits[first:] = wire.signed(self.commits[first:], self.device)
        return Run(tuple(self.commits[first:]))

    def twin(self) -> Writer:
        """The same disk once more, as a cloned computer has it."""
        return replace(self, commits=list(self.commits))

    def tip(self, n: int = 0) -> Tip:
        return tip_of(self.commits[n - 1])


def tip_of(commit: Commit) -> Tip:
    return [b64(commit.header.replica), commit.header.n, b64(commit.hash)]


def envelope(space: bytes, runs: Sequence[Run]) -> dict[str, Any]:
    return wire.envelope(space, runs)


def resigned(commit: Commit, device: bytes) -> Commit:
    """The same commit with a true signature over whatever it holds."""
    return replace(commit, signature=signing.sign(device, commit.hash))
