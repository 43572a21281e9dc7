"""Putting the records of this laptop on a stick, and reading a stick: a sync that goes by foot.

A stick carries everything the laptop holds of the spaces that travel, own records and those of others, so that whoever
reads it may carry on what it brought. Reading takes the same road as a push to a hub: any order, any number of times.
What is on a stick still waits; it counts as arrived only when an answer of the hub comes back, on a stick or by sync.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from fourpermille_desktop import passphrase
from fourpermille_desktop.errors import (
    AppError,
    BundleDamaged,
    BundleLocked,
    BundleNewer,
    BundleOfOthers,
    BundleWordsNeeded,
    BundleWordsWrong,
    FileNotReadable,
    PassphraseTooWeak,
    Stopped,
)
from fourpermille_desktop.ledger import signing
from fourpermille_desktop.ledger.canonical import NotCanonical, b64
from fourpermille_desktop.ledger.spaces import is_private
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import BadRun, Run
from fourpermille_desktop.records import conflicts, spaces, sticks
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.sticks import Stick
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.records.team_keys import TeamKeys, team_keys
from fourpermille_desktop.sync import bundle, carrying, locks, stick_file, stick_waiting
from fourpermille_desktop.sync.bundle import Bundle, Head, NewerBundle, NotABundle, Part, Sender
from fourpermille_desktop.sync.locks import NotOurKey, Words
from fourpermille_desktop.sync.stick_file import SUFFIX

UNREADABLE = (
    BundleDamaged,
    BundleLocked,
    BundleNewer,
    BundleOfOthers,
    BundleWordsNeeded,
    BundleWordsWrong,
    FileNotReadable,
)
Tell = Callable[[int, int], None]  # done, of


@dataclass(frozen=True)
class Written:
    """A bundle that is on a stick, read back and found whole."""

    id: str
    files: tuple[Path, ...]
    changes: int  # of records, own and others'
    size: int  # bytes
    is_locked: bool


@dataclass
class Read:
    """What came of reading a stick. `waiting` are runs of commits whose beginning is on another stick."""

    files: list[Path] = field(default_factory=list)
    came: int = 0  # changes that were new here
    waiting: int = 0
    bad: list[BadRun] = field(default_factory=list)
    not_for_us: int = 0  # parts of spaces that this laptop does not read
    answered: bool = False  # a hub's answer to what we sent was on it
    size: int = 0
    conflicts: int = 0
    faults: list[AppError] = field(default_factory=list)  # of files that could not be read; the others were


# --- writing ---


def write(
    records: Records,
    target: Path,
    *,
    words: str = "",
    is_open: bool = False,
    place: str = "",
    tell: Tell | None = None,
    stop: Callable[[], bool] | None = None,
) -> Written:
    """Put everything on a stick. `target` is a folder, or the name of the file.

    In a team it is locked for the team. `words` lock it for whoever knows them instead; then, as without a team, the
    names of people stay here. `is_open` leaves it unlocked, for scripts only.
    """
    lock = _lock(records, words, is_open)
    path = target / f"4p1000-{date.today().isoformat()}-{lock.head.id.hex()[:6]}{SUFFIX}" if target.is_dir() else target
    held = {space: Exchange(records, space) for space in lock.spaces}
    for exchange in held.values():
        exchange.sign()
    tips = {space: exchange.tips() for space, exchange in held.items()}
    parts = _parts(records, held, tips, lock, tell, stop)
    made = time.time_ns() // 1_000_000
    written = _put(records, path, lock, made, tips, parts, stop)
    _note_written(records, written, made, place or path.parent.name, tips)
    return written


@dataclass(frozen=True)
class _Lock:
    head: Head
    spaces: Sequence[bytes]  # that go on the stick
    readers: Collection[bytes]  # public keys
    sealed_for: Mapping[bytes, Collection[bytes]]  # space → who may read it, where that is not all readers


def _lock(records: Records, words: str, is_open: bool) -> _Lock:
    device = signing.public_key(records.author.device)
    team = team_keys(records)
    with records.reading() as conn:
        pair = spaces.pair(conn)
    id_ = os.urandom(16)
    if words:
        if passphrase.is_weak(words):
            raise PassphraseTooWeak()
        how = Words(os.urandom(16), passphrase.fitting_stretch())
        head = Head(id_, 1, 1, team.id if team else None, how)
        return _Lock(head, [pair.field], {device, signing.public_key(how.key(words))}, {})
    if team is None:
        if not is_open:
            raise PassphraseTooWeak()
        return _Lock(Head(id_, 1, 1, None, None, is_locked=False), [pair.field], (), {})
    own = {device, team.organisation}
    readers = own | {signing.public_key(key) for key in team.spaces.values()}
    private = [space for space in pair.travelling if is_private(space)]
    sealed = {space: own | {signing.public_key(team.spaces[space])} for space in private if space in team.spaces}
    carried = [space for space in pair.travelling if not is_private(space) or space in sealed]
    return _Lock(Head(id_, 1, 1, team.id, None), carried, readers, sealed)


def _parts(
    records: Records,
    held: Mapping[bytes, Exchange],
    tips: Mapping[bytes, frozenset[Tip]],
    lock: _Lock,
    tell: Tell | None,
    stop: Callable[[], bool] | None,
) -> list[Part]:
    total = sum(tip.n for space in tips.values() for tip in space)
    parts: list[Part] = []
    for space, exchange in held.items():
        for part in carrying.parts_of(exchange, space, tips[space], lock.sealed_for.get(space, ())):
            parts.append(part)
            if stop and stop():
                raise Stopped()
            if tell:
                tell(min(sum(one.commits for one in parts), total), total)
    return parts


def _put(
    records: Records,
    path: Path,
    lock: _Lock,
    made: int,
    tips: Mapping[bytes, frozenset[Tip]],
    parts: Sequence[Part],
    stop: Callable[[], bool] | None,
) -> Written:
    device = records.author.device
    sender = Sender(bundle.LAPTOP, records.author.actor, signing.public_key(device))
    stick_file.refuse_if_full(path.parent, sum(len(part.raw) for part in parts))
    done: list[Path] = []
    size = 0
    try:
        whole = bundle.files(lock.head, sender, device, made=made, tips=tips, parts=parts, readers=lock.readers)
        for number, raw in enumerate(whole, 1):
            if stop and stop():
                raise Stopped()
            named = stick_file.part_name(path, number)
            stick_file.put(named, raw)
            done.append(named)
            bundle.read(stick_file.content(named), [device])  # it opens, and everything in it is what it should be
            size += len(raw)
    except BaseException:
        stick_file.take_away(done)
        raise
    return Written(b64(lock.head.id), tuple(done), sum(part.changes for part in parts), size, lock.head.is_locked)


def _note_written(
    records: Records, written: Written, made: int, place: str, tips: Mapping[bytes, frozenset[Tip]]
) -> None:
    with records.reading() as conn:
        upto = {space.hex(): sticks.own_upto(conn, space, held) for space, held in tips.items()}
    sticks.note(records, Stick(written.id, made, place, True, written.changes, 0, written.size, upto))


# --- reading ---


def read(
    records: Records,
    source: Path,
    *,
    words: str = "",
    tell: Tell | None = None,
    stop: Callable[[], bool] | None = None,
) -> Read:
    """Read a file and the other parts of its bundle beside it, or every bundle in a folder."""
    paths = stick_file.found_in(source) if source.is_dir() else stick_file.with_its_parts(source)
    if not paths:
        raise FileNotReadable(file=source, reason="no file for sticks is there")
    reader = _Reader(records, words)
    done = Read()
    for at, path in enumerate(paths):
        if tell:
            tell(at, len(paths))
        if stop and stop():
            raise Stopped()
        try:
            reader.read(path, done)
        except UNREADABLE as error:
            done.faults.append(error)
    if done.faults and not done.files:
        raise done.faults[0]
    done.came += stick_waiting.try_again(records, reader.takers)
    done.waiting = stick_waiting.count(records)
    done.conflicts = conflicts.count(records)
    reader.close()
    if tell:
        tell(len(paths), len(paths))
    return done


class SpaceTaker:
    """One space of this laptop as `carrying.Taker`."""

    def __init__(self, records: Records, space: bytes) -> None:
        self.exchange = Exchange(records, space)
        self.key_of = self.exchange.key_of
        self.holds = self.exchange.holds

    def store(self, runs: Sequence[Run]) -> int:
        return self.exchange.take(runs, b"", (), None)


class _Reader:
    """Reads one file after the other; keys made of words are kept between them."""

    def __init__(self, records: Records, words: str) -> None:
        self.records = records
        self.words = words
        self.team: TeamKeys | None = team_keys(records)
        with records.reading() as conn:
            self.takers = {space: SpaceTaker(records, space) for space in spaces.pair(conn).travelling}
        self._made: dict[Words, bytes] = {}

    def read(self, path: Path, done: Read) -> None:
        raw = stick_file.content(path)
        opened = self._opened(path, raw)
        came = 0
        for part in opened.parts:
            came += self._take(opened, part, path, done)
        self._hear(opened, done)
        done.files.append(path)
        done.size += len(raw)
        done.came += came
        at = time.time_ns() // 1_000_000
        sticks.note(self.records, Stick(b64(opened.head.id), at, path.parent.name, False, 0, came, len(raw)))

    def close(self) -> None:
        """A profile that was put back and now meets its own later records writes under a new name."""
        for taker in self.takers.values():
            replicas = [tip.replica for tip in taker.exchange.own_tips()]
            if len(replicas) != len(set(replicas)):
                taker.exchange.rekey()

    # --- opening ---

    def _opened(self, path: Path, raw: bytes) -> Bundle:
        try:
            head = bundle.head_of(raw)
            self._refuse_others(path, head)
            return bundle.read(raw, self._keys(path, head))
        except NotABundle as error:
            raise BundleDamaged(file=path) from error
        except NewerBundle as error:
            raise BundleNewer(file=path) from error
        except NotOurKey as error:
            raise (BundleWordsWrong if head.words else BundleLocked)(file=path) from error

    def _refuse_others(self, path: Path, head: Head) -> None:
        ours = self.team.id if self.team else None
        if head.organisation != ours:
            raise BundleOfOthers(file=path)

    def _keys(self, path: Path, head: Head) -> list[bytes]:
        keys = [self.records.author.device, *(self.team.spaces.values() if self.team else ())]
        if head.words is None:
            return keys
        if not self.words:
            raise BundleWordsNeeded(file=path)
        if head.words not in self._made:
            self._made[head.words] = head.words.key(self.words)
        return [self._made[head.words]]

    # --- taking ---

    def _take(self, opened: Bundle, part: Part, path: Path, done: Read) -> int:
        taker = self.takers.get(part.space)
        raw = self._unsealed(part) if taker else None
        if taker is None or raw is None:
            done.not_for_us += 1
            return 0
        try:
            taken = carrying.take(taker, part.space, raw)
        except NotCanonical as error:
            raise BundleDamaged(file=path) from error
        done.bad += taken.bad
        if taken.waiting:
            stick_waiting.keep(self.records, part.space, raw, taken.waiting, opened.head.id)
        return taken.new

    def _unsealed(self, part: Part) -> bytes | None:
        if not part.is_sealed:
            return part.raw
        key = self.team.spaces.get(part.space) if self.team else None
        try:
            return locks.opened(part.raw, [self.records.author.device, *([key] if key else [])])
        except (NotOurKey, locks.Torn):
            return None

    def _hear(self, opened: Bundle, done: Read) -> None:
        """What the sender says that it holds. Only what the organisation's own key signed counts as arrived."""
        is_hub = opened.sender.kind == bundle.HUB
        if is_hub and (self.team is None or opened.sender.device != self.team.organisation):
            return
        if not is_hub and opened.sender.device == signing.public_key(self.records.author.device):
            return
        for space, tips in opened.tips.items():
            taker = self.takers.get(space)
            if taker is None:
                continue
            if is_hub:
                taker.exchange.take([], opened.sender.node, [tip.hash for tip in tips], None)
                done.answered = True
            sticks.mark_read(self.records, space, tips, opened.made, by_hub=is_hub)
