"""A team as the attack on sync sees it: laptops, hubs, a line that may do anything, and a person at each laptop.

Two kinds of node stand behind the same names: in memory (thousands of histories) and, in `tests.sync.real_team`,
encrypted files and a hub's database (every decision and every statement the product's own).
"""

from __future__ import annotations

import contextlib
import copy
import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from fourpermille_desktop.errors import RecordsNotProven
from fourpermille_desktop.ledger import dialogue, messages, wire
from fourpermille_desktop.ledger.canonical import Value
from fourpermille_desktop.ledger.commit import FIELD_SPACE, Commit
from fourpermille_desktop.ledger.dialogue import Reply, Tally, converse
from fourpermille_desktop.ledger.tips import lacking_there
from fourpermille_desktop.ledger.wire import Limits, Run
from tests.ledger.nodes import Crash, MemoryHub, MemoryLaptop

KIND = "sample"
EVERYTHING = 10**9


class TeamLaptop(Protocol):
    """A laptop and the person at it. What is told here survives only as far as its disk does."""

    exchange: dialogue.Laptop
    takes_before_a_crash: int

    def write(self, record: bytes, values: Mapping[str, Value], over: Collection[bytes], clock: int) -> None: ...

    def log(self) -> Mapping[bytes, Commit]: ...

    def heads(self, record: bytes) -> dict[str, set[bytes]]: ...

    def row(self, record: bytes) -> tuple[Mapping[str, object], bool] | None:
        """What is shown: values by field, and whether it is deleted."""
        ...

    def acknowledged(self, hub: bytes) -> set[bytes]: ...

    def met(self, address: str) -> bytes | None: ...

    def meet(self, address: str, hub: bytes) -> None: ...

    def reopened(self) -> TeamLaptop:
        """The same laptop after its program ended, from its disk alone."""
        ...

    def backup(self) -> Any: ...

    def restored(self, backup: Any) -> TeamLaptop: ...

    def clone(self) -> TeamLaptop: ...

    def fill_a_stick(self) -> Stick: ...

    def read_a_stick(self, stick: Stick) -> None: ...


@dataclass(frozen=True)
class Stick:
    """Everything signed that a laptop held: as runs in their envelope, and as the file a real one made of it."""

    envelope: bytes
    file: bytes = b""

    def runs(self, key_of: wire.KeyOf) -> list[Run]:
        return wire.decode(wire.unpack(self.envelope, 8_000_000), Limits(), key_of).runs


class TeamHub(Protocol):
    address: str
    id: bytes

    def log(self) -> Mapping[bytes, Commit]: ...

    def fed(self) -> list[bytes]: ...

    def feed_at(self, seq: int) -> bytes | None: ...

    def tips(self) -> frozenset[Any]: ...

    def take(self, runs: Sequence[Run]) -> Any: ...

    def answered(self, raw: bytes, is_sync: bool, room: int) -> bytes: ...

    def reopened(self) -> TeamHub: ...

    def backup(self) -> Any: ...

    def restored(self, backup: Any) -> TeamHub: ...


class Line:
    """What happens to each message: 'lost' before the hub, 'unheard' after it, 'twice', or 'late': it comes again one
    day. Then all is well."""

    def __init__(self, faults: Sequence[str] = (), late: list[tuple[str, bytes, bool]] | None = None) -> None:
        self.faults = list(faults)
        self.late = late if late is not None else []
        self.turns = 0

    def carry(self, hub: TeamHub, raw: bytes, is_sync: bool, room: int) -> bytes:
        fault = self.faults.pop(0) if self.faults else ""
        self.turns += 1
        if fault in ("lost", "late"):
            self.late += [(hub.address, raw, is_sync)] if fault == "late" else []
            raise Crash
        if fault == "twice":
            hub.answered(raw, is_sync, room)
        answer = hub.answered(raw, is_sync, room)
        if fault == "unheard":
            raise Crash
        return answer


def sync(laptop: TeamLaptop, hub: TeamHub, line: Line | None = None, room: int = dialogue.ROOM) -> Tally:
    line, tally = line or Line(), Tally()
    steps = converse(laptop.exchange, laptop.met(hub.address), tally, room)
    reply: Reply | None = None
    while True:
        try:
            ask = steps.send(reply) if reply else next(steps)
        except StopIteration:
            return tally
        is_sync = isinstance(ask, messages.Request)
        raw = line.carry(hub, messages.to_bytes(FIELD_SPACE, ask), is_sync, room)
        read = messages.answer_from if is_sync else messages.vector_answer_from
        reply = read(raw, FIELD_SPACE, Limits(), laptop.exchange.key_of)
        laptop.meet(hub.address, reply.hub)


def as_envelope(laptop: dialogue.Laptop) -> bytes:
    laptop.sign()
    return wire.pack(wire.encode(FIELD_SPACE, lacking_there(laptop, (), (), EVERYTHING)))


class InMemory:
    """`TeamLaptop` whose disk is a copy in memory."""

    numbers = itertools.count(1)

    def __init__(self, laptop: MemoryLaptop) -> None:
        self.exchange: MemoryLaptop = laptop

    @classmethod
    def new(cls, number: int) -> InMemory:
        return cls(_Renaming(number))

    @property
    def takes_before_a_crash(self) -> int:
        return self.exchange.takes_before_a_crash

    @takes_before_a_crash.setter
    def takes_before_a_crash(self, count: int) -> None:
        self.exchange.takes_before_a_crash = count

    def write(self, record: bytes, values: Mapping[str, Value], over: Collection[bytes], clock: int) -> None:
        for name, value in values.items():
            self.exchange.write(record, name, value, over, clock)

    def log(self) -> Mapping[bytes, Commit]:
        return self.exchange.commits

    def heads(self, record: bytes) -> dict[str, set[bytes]]:
        fields = self.exchange.state(KIND, record).fields
        return {name: {head.commit for head in heads} for name, heads in fields.items()}

    def row(self, record: bytes) -> tuple[Mapping[str, object], bool] | None:
        state = self.exchange.state(KIND, record)
        if not state.fields:
            return None
        return {name: state.shown(name) for name in state.fields}, state.is_deleted

    def acknowledged(self, hub: bytes) -> set[bytes]:
        names: set[bytes] = set()
        for key, n in self.exchange.acked.items():
            if key.startswith(hub):
                of_n = [c for c in self.log().values() if c.header.replica == key[len(hub) :] and c.header.n == n]
                names |= {of_n[0].hash} if len(of_n) == 1 else set()
        return names

    def met(self, address: str) -> bytes | None:
        return self.exchange.hubs.get(address)  # type: ignore[attr-defined]

    def meet(self, address: str, hub: bytes) -> None:
        self.exchange.hubs[address] = hub  # type: ignore[attr-defined]

    def reopened(self) -> InMemory:
        return self

    def backup(self) -> MemoryLaptop:
        return self.exchange.clone()

    def restored(self, backup: MemoryLaptop) -> InMemory:
        return InMemory(backup.clone())

    def clone(self) -> InMemory:
        return InMemory(self.exchange.clone())

    def fill_a_stick(self) -> Stick:
        return Stick(as_envelope(self.exchange))

    def read_a_stick(self, stick: Stick) -> None:
        with contextlib.suppress(RecordsNotProven):  # its beginning is on another stick
            self.exchange.take(stick.runs(self.exchange.key_of), b"", (), None)


class _Renaming(MemoryLaptop):
    """Takes a name nobody else has when it must, also where two clones do so."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.hubs: dict[str, bytes] = {}

    def rekey(self) -> None:
        super().rekey()
        self.nonce = next(InMemory.numbers).to_bytes(16, "big")


class InMemoryHub(MemoryHub):
    """`TeamHub` whose disk is a copy in memory."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address
        self.id = address.encode().ljust(16, b".")

    def log(self) -> Mapping[bytes, Commit]:
        return self.commits

    def fed(self) -> list[bytes]:
        return self.feed

    def reopened(self) -> InMemoryHub:
        return self

    def restored(self, backup: MemoryHub) -> InMemoryHub:
        return copy.deepcopy(backup)  # type: ignore[return-value]
