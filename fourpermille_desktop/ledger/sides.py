"""What the sync dialogue asks of those who store: a laptop, a hub, and a hub as of one moment."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from fourpermille_desktop.ledger.messages import Cursor, Hold
from fourpermille_desktop.ledger.tips import Chains, Tip
from fourpermille_desktop.ledger.wire import BadRun, Run


@dataclass(frozen=True)
class Word:
    """What a hub says of commits: of those it speaks about, it holds back the ones named and no others."""

    about: frozenset[bytes] = frozenset()
    holds: tuple[Hold, ...] = ()


@dataclass(frozen=True)
class MassChange:
    """More than one sync may change unasked: nothing of that page was stored, a person looks first."""

    touched: Mapping[tuple[str, bytes], bool]  # (type, record) → it would be deleted
    shown: int  # records on this laptop


class Laptop(Chains, Protocol):
    """The storage of one space on a laptop."""

    def sign(self) -> None:
        """Sign the ends of the own chains."""
        ...

    def own_tips(self) -> list[Tip]:
        """The newest signed commits of the replicas written here."""
        ...

    def unacknowledged(self, hub: bytes, room: int) -> list[Run]:
        """Own signed runs that this hub has not acknowledged, oldest first, up to `room` bytes; no forked replica."""
        ...

    def cursor(self, hub: bytes) -> Cursor | None: ...

    def take(
        self, runs: Sequence[Run], hub: bytes, acks: Collection[bytes], cursor: Cursor | None, word: Word | None = None
    ) -> int:
        """One transaction: what is new, acks, what the hub holds back, cursor. Returns the changes stored.

        A commit held sealed that comes whole is kept whole from then on, never the other way round.

        Raises RecordsNotProven, storing nothing, where a predecessor is not held.
        """
        ...

    def is_forked(self) -> bool:
        """Whether the replica that is written now has more than one tip; what was forked earlier is left behind."""
        ...

    def rekey(self) -> None:
        """Write as a new replica from now on."""
        ...

    def key_of(self, replica: bytes) -> bytes | None: ...

    def unexplained(self) -> list[Tip]:
        """Commits held sealed that no hub says it holds back: their values are missing."""
        ...

    def doubtful(self, hub: bytes) -> list[Tip]:
        """Every commit held sealed, and those this hub held back when last heard of."""
        ...

    def touched(self, runs: Sequence[Run]) -> Mapping[tuple[str, bytes], bool]:
        """Shown records that runs of others would delete (True) or of which they would replace what is not empty."""
        ...

    def shown(self) -> int:
        """How many records this laptop shows."""
        ...


@dataclass(frozen=True)
class FeedRow:
    tip: Tip
    is_signed: bool
    size: int  # canonical bytes


class Look(Chains, Protocol):
    """A hub's storage of one space, as of one moment."""

    def head(self) -> tuple[int, bytes]: ...

    def feed_at(self, seq: int) -> bytes | None:
        """The feed hash at that number; None beyond the head."""
        ...

    def feed_after(self, seq: int, limit: int) -> list[FeedRow]: ...

    def held_back(self, hashes: Collection[bytes]) -> list[Hold]:
        """Which of these commits are held back, as the asker may know it. `load` gives them sealed to others."""
        ...

    def own_held_back(self) -> list[Hold]:
        """What is held back of the asker's own."""
        ...

    def blank(self) -> list[Tip]:
        """Commits of which only the sealed form ever came here."""
        ...


@dataclass(frozen=True)
class Taken:
    """What a hub did with pushed runs."""

    acks: list[bytes] = field(default_factory=list)
    bad: list[BadRun] = field(default_factory=list)
    lacking: bool = False  # a predecessor is not held: the hub lost it
    forked: bool = False


class Hub(Protocol):
    """The storage of one space on a hub."""

    id: bytes

    def take(self, runs: Sequence[Run]) -> Taken:
        """Store verified runs in one transaction; durable when it returns."""
        ...

    def look(self) -> AbstractContextManager[Look]: ...

    def key_of(self, replica: bytes) -> bytes | None: ...
