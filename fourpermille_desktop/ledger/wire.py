"""The one envelope that carries runs of commits: push, page, stick. Columns of JSON, zstd around them.

Columns beat rows by a third once compressed; the receiver rebuilds the canonical bytes of every commit and the
signature proves them. A run that is wrong is named and the others go on. FORMAT.md specifies this to the byte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import zstandard

from fourpermille_desktop.ledger import canonical, columns, signing
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64
from fourpermille_desktop.ledger.columns import need
from fourpermille_desktop.ledger.commit import MAX_COMMIT_BYTES, Commit, UnknownFormat, check

ENVELOPE = 1
MAX_RUN_COMMITS = columns.MAX_COMMITS
MAX_RUN_BYTES = MAX_COMMIT_BYTES
WINDOW_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 12  # envelope, runs, run, columns … down to the values of a flat object
MAX_BRACKETS = 400_000  # objects and lists in one envelope: what parsing may cost in memory

KeyOf = Callable[[bytes], bytes | None]  # replica id → public key, where its n = 1 is held


@dataclass(frozen=True)
class Run:
    """Consecutive commits of one chain, ending in a signed one: the smallest piece that nodes store and pass."""

    commits: tuple[Commit, ...]

    @property
    def replica(self) -> bytes:
        return self.commits[0].header.replica

    @property
    def space(self) -> bytes:
        return self.commits[0].header.space

    @property
    def first_n(self) -> int:
        return self.commits[0].header.n

    @property
    def last_n(self) -> int:
        return self.commits[-1].header.n

    @property
    def prev(self) -> bytes:
        return self.commits[0].prev

    @property
    def hash(self) -> bytes:
        """The hash of its last commit, which proves all the others."""
        return self.commits[-1].hash

    @property
    def changes(self) -> int:
        return sum(len(commit.changes) for commit in self.commits)

    def size(self) -> int:
        return sum(commit.size() for commit in self.commits)


@dataclass(frozen=True)
class BadRun:
    """A run that was not taken, and why.

    `needs_update`: it is of a format this program does not know. `lacks_start`: the first commit of its replica, which
    holds the key, is not held here; it is not wrong, something before it is missing.
    """

    replica: bytes
    first_n: int
    last_n: int
    reason: str
    needs_update: bool = False
    lacks_start: bool = False


@dataclass(frozen=True)
class Limits:
    """What one envelope may hold; a node announces its own, never below one run."""

    packed_bytes: int = 256 * 1024
    inflated_bytes: int = 8 * 1024 * 1024
    runs: int = 4096
    changes: int = 100_000


@dataclass(frozen=True)
class Decoded:
    space: bytes
    runs: list[Run]
    bad: list[BadRun] = field(default_factory=list)
    order: list[int] = field(default_factory=list)  # for each good run its place among all runs of the envelope


class StartUnknown(NotCanonical):
    """The first commit of a replica, and with it its key, is not held here."""


class UnknownEnvelope(NotCanonical):
    """An envelope of a later version: please update."""


def encode(space: bytes, runs: Sequence[Run]) -> bytes:
    """The envelope as bytes, not yet compressed."""
    return canonical.encode(envelope(space, runs))


def envelope(space: bytes, runs: Sequence[Run]) -> dict[str, Any]:
    """The envelope as a JSON object, to stand inside a message."""
    return {"v": ENVELOPE, "space": b64(space), "runs": [columns.from_commits(run.commits) for run in runs]}


def decode(raw: bytes, limits: Limits | None = None, key_of: KeyOf | None = None) -> Decoded:
    """The verified runs of an envelope and the wrong ones by name; NotCanonical where nothing can be told apart."""
    limits = limits or Limits()
    return opened(parse(raw, limits), limits, key_of)


def spans(raw: bytes, limits: Limits | None = None) -> list[tuple[bytes, int, int]]:
    """Which stretches of which chains an envelope says it holds: (replica, first n, last n); nothing is proven."""
    parts = parse(raw, limits or Limits())
    held = parts.get("runs") if isinstance(parts, dict) else None
    named = [_named(one, NotCanonical()) for one in held] if isinstance(held, list) else []
    return [(one.replica, one.first_n, one.last_n) for one in named]


def parse(raw: bytes, limits: Limits) -> Any:
    """JSON of the subset, its size and the number of its objects bounded before anything is built."""
    need(len(raw) <= limits.inflated_bytes, "more bytes than the limit")
    need(raw.count(b"[") + raw.count(b"{") <= MAX_BRACKETS, "more objects and lists than the limit")
    return canonical.parse(raw, MAX_DEPTH)


def opened(parts: Any, limits: Limits, key_of: KeyOf | None = None) -> Decoded:
    """`decode` for an envelope that stood inside a message."""
    need(isinstance(parts, dict) and "v" in parts, "an envelope is an object with its version")
    if parts["v"] != ENVELOPE or isinstance(parts["v"], bool):
        raise UnknownEnvelope("an envelope of another version")
    space = unb64(parts.get("space"), 16)
    held = parts.get("runs")
    need(isinstance(held, list) and len(held) <= limits.runs, "the runs are a list within the limit")
    decoded = Decoded(space, [])
    keys: dict[bytes, bytes] = {}
    room = limits.changes

    def key(replica: bytes) -> bytes | None:
        return keys.get(replica) or (key_of(replica) if key_of else None)

    for place, run_parts in enumerate(held):
        try:
            run = Run(columns.to_commits(space, run_parts, min(room, MAX_RUN_COMMITS * 200)))
            check_run(run, key)
        except NotCanonical as error:
            decoded.bad.append(_named(run_parts, error))
            continue
        room -= run.changes
        keys |= own_key(run.commits[0])
        decoded.runs.append(run)
        decoded.order.append(place)
    return decoded


def check_run(run: Run, key_of: KeyOf) -> None:
    """Raise NotCanonical unless every commit is legal, the chain holds and the signatures are the replica's own."""
    need(0 < len(run.commits) <= MAX_RUN_COMMITS, "a run holds 1 to 64 commits")
    prev = run.prev
    for place, commit in enumerate(run.commits):
        check(commit)
        header = commit.header
        need(header.replica == run.replica and header.space == run.space, "a run is of one replica and space")
        need(header.n == run.first_n + place and commit.prev == prev, "the commits of a run follow each other")
        prev = commit.hash
    need(len(run.commits) == 1 or run.size() <= MAX_RUN_BYTES, "a run holds at most 128 kB")
    need(run.commits[-1].signature is not None, "a run ends in a signed commit")
    key = own_key(run.commits[0]).get(run.replica) or key_of(run.replica)
    if key is None:
        raise StartUnknown("the key of its replica is not known here")
    for commit in run.commits:
        if commit.signature is not None and not signing.is_signed(key, commit.hash, commit.signature):
            raise NotCanonical("a wrong signature: the bytes were changed, or another device wrote them")


def own_key(commit: Commit) -> dict[bytes, bytes]:
    """{replica: its public key} where this commit is its first."""
    return {commit.header.replica: unb64(commit.header.extra["key"], 32)} if commit.header.n == 1 else {}


def runs_of(commits: Iterable[Commit]) -> list[Run]:
    """Stored commits of one chain, in order, split behind each signature; an unsigned rest is left out."""
    return list(each_run(commits))


def each_run(commits: Iterable[Commit]) -> Iterator[Run]:
    """`runs_of`, one at a time: nothing is read beyond the run that is asked for."""
    waiting: list[Commit] = []
    for commit in commits:
        waiting.append(commit)
        if commit.signature is not None:
            yield Run(tuple(waiting))
            waiting = []


def plan_signatures(commits: Sequence[Commit]) -> list[int]:
    """Which of these unsigned consecutive commits to sign: the last, and one every 64 commits and 128 kB."""
    places, count, size = [], 0, 0
    for place, commit in enumerate(commits):
        own = commit.size()
        if count and (count == MAX_RUN_COMMITS or size + own > MAX_RUN_BYTES):
            places.append(place - 1)
            count, size = 0, 0
        count, size = count + 1, size + own
    return [*places, len(commits) - 1] if commits else []


def signed(commits: Sequence[Commit], device_key: bytes) -> list[Commit]:
    """The same commits with the planned signatures on them."""
    places = set(plan_signatures(commits))
    return [
        replace(commit, signature=signing.sign(device_key, commit.hash)) if place in places else commit
        for place, commit in enumerate(commits)
    ]


def fit(space: bytes, runs: Sequence[Run], packed_bytes: int) -> tuple[int, bytes]:
    """How many of the first runs fit into so many compressed bytes (at least one), and their packed envelope."""
    count = len(runs)
    while True:
        packed = pack(encode(space, runs[:count]))
        if len(packed) <= packed_bytes or count == 1:
            return count, packed
        count = max(1, min(count - 1, int(count * packed_bytes / len(packed) * 0.97)))


def pack(raw: bytes, level: int = 9) -> bytes:
    return zstandard.ZstdCompressor(level=level, write_content_size=True).compress(raw)


def unpack(raw: bytes, max_bytes: int) -> bytes:
    """Inflate one frame of at most `max_bytes`, which it must declare; a bomb or a torn frame is NotCanonical."""
    try:
        declared = zstandard.frame_content_size(raw)
        need(declared >= 0, "a frame that does not declare its size")
        need(declared <= max_bytes, "more bytes than the limit when inflated")
        need(zstandard.get_frame_parameters(raw).window_size <= WINDOW_BYTES, "a zstd window over 8 MB")
        inflater = zstandard.ZstdDecompressor()
        made = inflater.decompress(raw, max_output_size=max_bytes, allow_extra_data=False) if declared else b""
    except zstandard.ZstdError as error:
        raise NotCanonical(f"not zstd: {error}") from error
    need(len(made) == declared, "a torn zstd frame")
    return made


def _named(parts: Any, error: NotCanonical) -> BadRun:
    """What a wrong run calls itself, as far as it can be read."""
    known: Mapping[str, Any] = parts if isinstance(parts, dict) else {}
    try:
        replica = unb64(known.get("replica"), 16)
    except NotCanonical:
        replica = bytes(16)
    first = known.get("n")
    first_n = first if isinstance(first, int) and not isinstance(first, bool) else 0
    count = len(known["t"]) if isinstance(known.get("t"), list) else 1
    last_n = first_n + max(count, 1) - 1
    lacks_start = isinstance(error, StartUnknown)
    return BadRun(replica, first_n, last_n, str(error), isinstance(error, UnknownFormat), lacks_start)
