"""A hub that reads sticks and answers on them: for the place that no line reaches, and what people carry to it.

The answer holds what the hub has, as anybody of the team may see it, and its vector, signed by the organisation: the
laptop that reads it knows that its records arrived.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fourpermille_desktop.errors import BundleDamaged, HubHasNoTeam
from fourpermille_desktop.ledger import signing
from fourpermille_desktop.ledger.canonical import NotCanonical, b64
from fourpermille_desktop.ledger.certificate import organisation_id
from fourpermille_desktop.ledger.spaces import is_private
from fourpermille_desktop.ledger.tips import Chains, Tip
from fourpermille_desktop.ledger.wire import Run
from fourpermille_desktop.sync import bundle, carrying, stick_file
from fourpermille_desktop.sync.bundle import PHOTO, RUNS, AnyPart, Content, Head, Part, Sender
from fourpermille_desktop.sync.stick import Read, Written
from fourpermille_desktop.sync.stick_opening import Opener, Stop, put_files, read_each


class HubSpace(Protocol):
    """One space of a hub."""

    def take(self, runs: Sequence[Run]) -> object: ...
    def look(self) -> AbstractContextManager[Chains]: ...
    def key_of(self, replica: bytes) -> bytes | None: ...


class HubStore(Protocol):
    """What a hub holds."""

    id: bytes

    def space(self, space: bytes) -> HubSpace: ...


@dataclass(frozen=True)
class HubKeys:
    """What opens and locks sticks at a hub. `organisation` is its private key: only the home hub answers on sticks."""

    organisation: bytes | None
    spaces: Mapping[bytes, bytes]  # space → the key of its readers

    @property
    def own(self) -> bytes:
        if self.organisation is None:
            raise HubHasNoTeam()
        return self.organisation


KeepPhoto = Callable[[bytes, str, bytes, bytes], None]  # space, SHA-256, content, the sender's device


def read(store: HubStore, keys: HubKeys, source: Path, words: str = "", keep_photo: KeepPhoto | None = None) -> Read:
    """Take in what a stick brings, as if it had been pushed."""
    key = keys.own
    opener = Opener(
        organisation_id(signing.public_key(key)), [key], {space: [key] for space in keys.spaces}, words=words
    )
    done = Read()

    def one(path: Path) -> None:
        raw = stick_file.content(path)
        opened = opener.opened(path, raw)
        for part in (part for part in opened.parts if part.kind == RUNS):
            _take(store, keys, opener, part, path, done)
        for part in (part for part in opened.parts if part.kind == PHOTO and part.space in keys.spaces):
            if keep_photo is not None:
                keep_photo(part.space, part.name, part.raw, opened.sender.device)
                done.photos += 1
        done.files.append(path)
        done.size += len(raw)

    done.faults = read_each(source, one)
    return done


class _SpaceTaker:
    """One space of a hub as `carrying.Taker`."""

    def __init__(self, space: HubSpace) -> None:
        self._space = space
        self.key_of = space.key_of

    def holds(self, tip: Tip) -> bool:
        with self._space.look() as look:
            return look.holds(tip)

    def store(self, runs: Sequence[Run]) -> int:
        new = sum(run.changes for run in runs if not self.holds(Tip(run.replica, run.last_n, run.hash)))
        self._space.take(runs)
        return new


def _take(store: HubStore, keys: HubKeys, opener: Opener, part: Part, path: Path, done: Read) -> None:
    raw = opener.unsealed(part) if part.space in keys.spaces else None
    if raw is None:
        done.not_for_us += 1
        return
    try:
        taken = carrying.take(_SpaceTaker(store.space(part.space)), part.space, raw)
    except NotCanonical as error:
        raise BundleDamaged(file=path) from error
    done.came += taken.new
    done.bad += taken.bad
    done.waiting += len(taken.waiting)


def write(store: HubStore, keys: HubKeys, target: Path, stop: Stop | None = None) -> Written:
    """The hub's answer: what the team has, for whoever of it reads the stick."""
    key = keys.own
    public = signing.public_key(key)
    head = Head(os.urandom(16), 1, 1, organisation_id(public), None)
    tips: dict[bytes, frozenset[Tip]] = {}
    parts: list[AnyPart] = []
    for space in keys.spaces:
        seal_for = [public, signing.public_key(keys.spaces[space])] if is_private(space) else []
        with store.space(space).look() as look:  # as of one moment: what is promised is what is there
            tips[space] = look.tips()
            parts += carrying.parts_of(look, space, tips[space], seal_for)
    readers = [public, *(signing.public_key(own) for own in keys.spaces.values())]
    made = time.time_ns() // 1_000_000
    content = Content(head, Sender(bundle.HUB, store.id, public), made, tips, parts, readers)
    files, size = put_files(stick_file.named(target, head.id), content, key, stop)
    return Written(b64(head.id), tuple(files), sum(part.changes for part in parts), size, True)
