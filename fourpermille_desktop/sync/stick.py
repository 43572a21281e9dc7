"""Putting the records of this laptop on a stick, and reading a stick: a sync that goes by foot.

A stick carries everything the laptop holds of the spaces that travel, own records and those of others, so that whoever
reads it may carry on what it brought. Reading takes the same road as a push to a hub: any order, any number of times.
What is on a stick still waits; it counts as arrived only when an answer of the hub comes back, on a stick or by sync.
"""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fourpermille_desktop import passphrase
from fourpermille_desktop.errors import AppError, BundleDamaged, PassphraseTooWeak, StickWouldChangeVeryMuch, Stopped
from fourpermille_desktop.ledger import signing
from fourpermille_desktop.ledger.canonical import NotCanonical, b64
from fourpermille_desktop.ledger.dialogue import FEW_RECORDS, MOST_RECORDS, MOST_SHARE
from fourpermille_desktop.ledger.spaces import is_private
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import BadRun, Run
from fourpermille_desktop.records import backups, conflicts, mass, spaces, sticks
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.sticks import Stick
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.records.team_keys import TeamKeys, team_keys
from fourpermille_desktop.sync import bundle, carrying, stick_file, stick_photos, stick_waiting
from fourpermille_desktop.sync.bundle import PHOTO, RUNS, AnyPart, Bundle, Content, Head, Part, Sender
from fourpermille_desktop.sync.locks import Words
from fourpermille_desktop.sync.stick_opening import Opener, Stop, Tell, put_files, read_each


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
    photos: int = 0  # pictures and thumbnails that were not here
    conflicts: int = 0
    faults: list[AppError] = field(default_factory=list)  # of files that could not be read; the others were


# --- writing ---


def write(
    records: Records,
    target: Path,
    *,
    words: str = "",
    is_open: bool = False,
    with_photos: bool = True,
    place: str = "",
    tell: Tell | None = None,
    stop: Stop | None = None,
) -> Written:
    """Put everything on a stick. `target` is a folder, or the name of the file.

    In a team it is locked for the team. `words` lock it for whoever knows them instead; then, as without a team, the
    names of people stay here. `is_open` leaves it unlocked, for scripts only. Of the photos those go along that the hub
    of the team is not known to have.
    """
    lock = _lock(records, words, is_open)
    held = {space: Exchange(records, space) for space in lock.spaces}
    for exchange in held.values():
        exchange.sign()
    tips = {space: exchange.tips() for space, exchange in held.items()}
    parts = _parts(held, tips, lock, tell, stop)
    device, made = records.author.device, time.time_ns() // 1_000_000
    sender = Sender(bundle.LAPTOP, records.author.actor, signing.public_key(device))
    if with_photos:
        parts += stick_photos.parts(records, lock.spaces)
    path = stick_file.named(target, lock.head.id)
    files, size = put_files(path, Content(lock.head, sender, made, tips, parts, lock.readers), device, stop)
    changes = sum(part.changes for part in parts)
    written = Written(b64(lock.head.id), tuple(files), changes, size, lock.head.is_locked)
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
    held: Mapping[bytes, Exchange],
    tips: Mapping[bytes, frozenset[Tip]],
    lock: _Lock,
    tell: Tell | None,
    stop: Stop | None,
) -> list[AnyPart]:
    total = sum(tip.n for space in tips.values() for tip in space)
    parts: list[AnyPart] = []
    for space, exchange in held.items():
        for part in carrying.parts_of(exchange, space, tips[space], lock.sealed_for.get(space, ())):
            parts.append(part)
            if stop and stop():
                raise Stopped()
            if tell:
                tell(min(sum(one.commits for one in parts), total), total)
    return parts


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
    agreed: int = 0,
    tell: Tell | None = None,
    stop: Stop | None = None,
) -> Read:
    """Read a file and the other parts of its bundle beside it, or every bundle in a folder.

    `agreed`: so many shown records may be deleted or replaced by a file; a person looked (`StickWouldChangeVeryMuch`).
    """
    backups.before_sync(records.profile)
    reader = _Reader(records, words, agreed)
    done = reader.done
    done.faults = read_each(source, reader.read, tell, stop)
    done.came += stick_waiting.try_again(records, reader.takers)
    done.waiting = stick_waiting.count(records)
    done.conflicts = conflicts.count(records)
    reader.close()
    return done


def try_waiting(records: Records) -> int:
    """Store what waited for something that came by another road, a sync for one. Returns the changes that were new."""
    with records.reading() as conn:
        takers = {space: SpaceTaker(records, space) for space in spaces.pair(conn).travelling}
    return stick_waiting.try_again(records, takers)


def is_too_much(count: int, shown: int, agreed: int) -> bool:
    """The same bounds as for a sync with a hub."""
    return count > max(agreed, FEW_RECORDS) and count > min(MOST_RECORDS, MOST_SHARE * shown)


class SpaceTaker:
    """One space of this laptop as `carrying.Taker`."""

    def __init__(self, records: Records, space: bytes) -> None:
        self.exchange = Exchange(records, space)
        self.key_of = self.exchange.key_of
        self.holds = self.exchange.holds

    def store(self, runs: Sequence[Run]) -> int:
        return self.exchange.take(runs, b"", (), None)


class _Reader:
    """Reads one file after the other."""

    def __init__(self, records: Records, words: str, agreed: int) -> None:
        self.records = records
        self.agreed = agreed
        self.done = Read()
        self.team: TeamKeys | None = team_keys(records)
        with records.reading() as conn:
            self.takers = {space: SpaceTaker(records, space) for space in spaces.pair(conn).travelling}
        device, held = records.author.device, dict(self.team.spaces) if self.team else {}
        self.opener = Opener(
            self.team.id if self.team else None,
            [device, *held.values()],
            {space: [device, *([held[space]] if space in held else [])] for space in self.takers},
            words,
        )

    def read(self, path: Path) -> None:
        raw = stick_file.content(path)
        opened = self.opener.opened(path, raw)
        self._look_first(opened, path)
        came = sum(self._take(opened, part, path) for part in opened.parts if part.kind == RUNS)
        self.done.photos += stick_photos.take(self.records, [part for part in opened.parts if part.kind == PHOTO])
        self._hear(opened)
        self.done.files.append(path)
        self.done.size += len(raw)
        self.done.came += came
        at = time.time_ns() // 1_000_000
        sticks.note(self.records, Stick(b64(opened.head.id), at, path.parent.name, False, 0, came, len(raw)))

    def close(self) -> None:
        """A profile that was put back and now meets its own later records writes under a new name."""
        for taker in self.takers.values():
            if taker.exchange.is_forked():
                taker.exchange.rekey()

    def _look_first(self, opened: Bundle, path: Path) -> None:
        """A file that would delete or replace very much is not stored before a person looked."""
        touched: dict[bytes, dict[tuple[str, bytes], bool]] = {}
        for part in (part for part in opened.parts if part.kind == RUNS):
            taker, raw = self.takers.get(part.space), self.opener.unsealed(part)
            if taker is not None and raw is not None:
                runs = self._proven(taker, part.space, raw, path)
                touched[part.space] = {**touched.get(part.space, {}), **taker.exchange.touched(runs)}
        count = sum(map(len, touched.values()))
        shown = sum(self.takers[space].exchange.shown() for space in touched)
        if is_too_much(count, shown, self.agreed):
            codes: list[str] = []
            with self.records.reading() as conn:
                for space, names in touched.items():
                    codes += mass.codes(conn, space, names).values()
            raise StickWouldChangeVeryMuch(count=count, shown=shown, codes=sorted(filter(None, codes)))

    @staticmethod
    def _proven(taker: SpaceTaker, space: bytes, raw: bytes, path: Path) -> list[Run]:
        try:
            return carrying.read(taker, space, raw).runs
        except NotCanonical as error:
            raise BundleDamaged(file=path) from error

    def _take(self, opened: Bundle, part: Part, path: Path) -> int:
        taker = self.takers.get(part.space)
        raw = self.opener.unsealed(part) if taker else None
        if taker is None or raw is None:
            self.done.not_for_us += 1
            return 0
        try:
            taken = carrying.take(taker, part.space, raw)
        except NotCanonical as error:
            raise BundleDamaged(file=path) from error
        self.done.bad += taken.bad
        if taken.waiting:
            stick_waiting.keep(self.records, part.space, raw, taken.waiting, opened.head.id)
        return taken.new

    def _hear(self, opened: Bundle) -> None:
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
                self.done.answered = True
            sticks.mark_read(self.records, space, tips, opened.made, by_hub=is_hub)
