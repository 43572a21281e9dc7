"""Updating the library from a published folder: only what is not here is fetched, then the pack is written anew.

What arrived stays until the update is through, so that a broken line costs nothing. The same writer as for building
makes the pack, so one file is read, as quick as one installed from a file.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import AppError, ProfileFolderNotWritable
from fourpermille_desktop.library import trust
from fourpermille_desktop.library.build import write_pack
from fourpermille_desktop.library.content import content_of
from fourpermille_desktop.library.entry import PackInfo
from fourpermille_desktop.library.install import Stage, base_in_use, placed, staging, switched, system_faults, verified
from fourpermille_desktop.library.objects import Manifest, Part, join, split, texts_named, unpack_part
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.problems import (
    CatalogueNotProven,
    LibraryIncomplete,
    LibraryNotThere,
    PackOlder,
    SameVersionOtherContent,
)
from fourpermille_desktop.library.repository import Catalogue, NotThere, Offer, Source, now_utc, read_catalogue
from fourpermille_desktop.library.switch import SHIPPED, Note, added_notes, base_note
from fourpermille_desktop.profile import Profile

ARRIVED = ".arrived"  # the folder of parts that were fetched, until the update is through

Progress = Callable[[int, int], None]  # parts fetched, parts to fetch as far as known; may raise to stop


@dataclass(frozen=True)
class Updated:
    """What an update did. `objects` and `bytes` are what was fetched, the catalogue included in the bytes."""

    pack: str
    old: str
    new: str
    objects: int
    bytes: int
    languages: tuple[str, ...]
    publisher: str = ""

    @property
    def is_new(self) -> bool:
        return bool(self.objects) or self.old != self.new

    def as_json(self) -> dict[str, Any]:
        return {
            "from": self.old,
            "to": self.new,
            "objects": self.objects,
            "bytes": self.bytes,
            "languages": list(self.languages),
            "pack": self.pack,
            "publisher": self.publisher,
        }


class _Counted:
    """A source that counts what comes out of it, and asks before each file whether to go on."""

    def __init__(self, source: Source, progress: Progress) -> None:
        self.source, self.place, self._progress = source, source.place, progress
        self.at_once = 1
        self.bytes = self.objects = self.wanted = 0

    def fetch(self, path: str, most_bytes: int) -> bytes:
        self.go_on()
        raw = self.source.fetch(path, most_bytes)
        self.bytes += len(raw)
        return raw

    def go_on(self) -> None:
        """Say how far it is; raises when it shall stop."""
        self._progress(self.objects, self.wanted)


def update(
    profile: Profile, source: Source, *, progress: Progress = lambda _done, _total: None, now: datetime | None = None
) -> Updated:
    """Check what the source offers, fetch what is new of the library in use and its added languages, switch."""
    counted = _Counted(source, progress)
    with system_faults(profile.library_folder):
        catalogue = read_catalogue(profile, counted, now or now_utc())
    held, note = base_in_use(profile)
    try:
        base = catalogue.offers.get(held.info.pack) if held else _only_one(catalogue)
        if base is None:
            raise LibraryNotThere(pack=held.info.pack if held else "–", place=source.place)
        with staging(profile) as stage:
            return _Update(profile, catalogue, counted, stage).run(base, held, note)
    finally:
        if held is not None:
            held.close()


def _only_one(catalogue: Catalogue) -> Offer | None:
    """On a laptop without any library: the one that is offered."""
    whole = [offer for offer in catalogue.offers.values() if not offer.extends]
    return whole[0] if len(whole) == 1 else None


@dataclass
class _Update:
    """One update at work."""

    profile: Profile
    catalogue: Catalogue
    source: _Counted
    stage: Stage

    def run(self, offer: Offer, held: Pack | None, note: Note | None) -> Updated:
        base = base_note(note) if note and note != SHIPPED else None
        old, languages = held.info if held else None, note.get("languages") if note else None
        base_now = self._newer(offer, base, held)
        added, new = [], [base_now] if base_now else []
        for one in added_notes(note):
            newer = self._newer_language(one)
            added.append(newer or one)
            new += [newer] if newer else []
        if new:
            info = switched(self.profile, base_now or base or {}, added, self.stage, new)
            languages, version = info.languages, info.version
        else:
            version = old.version if old else ""
        shutil.rmtree(self.arrived, ignore_errors=True)
        spoken = tuple(languages or (old.languages if old else ()))
        name = self.catalogue.publisher.name
        return Updated(
            offer.pack, old.version if old else "", version, self.source.objects, self.source.bytes, spoken, name
        )

    @property
    def arrived(self) -> Path:
        return self.profile.library_folder / ARRIVED

    def _newer(self, offer: Offer, note: Note | None, held: Pack | None) -> Note | None:
        """The newer version of a pack, put together and verified; None where what is held is the one offered."""
        by = self.catalogue.publisher.id
        trust.check_publisher(self.profile, offer.pack, by)
        if held is not None and not self._is_news(offer, note, held.info):
            return None
        manifest = self.catalogue.manifest(offer)
        known = split(content_of(held))[1] if held else {}
        raw = {**known, **self._fetched([part for part in manifest.parts if part.sha256 not in known])}
        texts = texts_named(manifest, raw, self._problem)
        raw |= self._fetched([part for part in texts if part.sha256 not in known])
        staged = self._written(manifest, raw)
        return placed(self.profile, staged, verified(staged), by=by, manifest=offer.content)

    def _newer_language(self, note: Note) -> Note | None:
        offer = self.catalogue.offers.get(str(note.get("pack")))
        if offer is None:
            return None  # a language from elsewhere goes on as it is
        held = Pack.open(self.profile.library_folder / Path(note["file"]).name)
        try:
            return self._newer(offer, note, held)
        finally:
            held.close()

    def _is_news(self, offer: Offer, note: Note | None, held: PackInfo) -> bool:
        before = trust.accepted(self.profile, offer.pack)
        if offer.version == held.version:
            if note is None or not note.get("by"):  # never signed: what the publisher signed takes its place
                return True
            if note.get("manifest") not in ("", offer.content):
                raise SameVersionOtherContent(pack=offer.pack, version=offer.version)
            return False
        newest = max((one.version for one in (before, held) if one), key=trust.version_key)
        if trust.version_key(offer.version) < trust.version_key(newest):
            raise PackOlder(pack=offer.pack, version=offer.version, newest=newest)
        is_known = before is not None and before.sha256.startswith("content:")
        if before and is_known and before.version == offer.version and before.sha256 != f"content:{offer.content}":
            raise SameVersionOtherContent(pack=offer.pack, version=offer.version)
        return True

    def _fetched(self, parts: list[Part]) -> dict[str, bytes]:
        """The parts that are not here; those that arrived before a line broke are not fetched again."""
        self.arrived.mkdir(mode=0o700, exist_ok=True)
        raw, still = {}, []
        for part in parts:
            kept = self._kept(part)
            if kept is None:
                still.append(part)
            else:
                raw[part.sha256] = kept
        self.source.wanted += len(still)
        for part, packed in self._arriving(still):
            raw[part.sha256] = unpack_part(part, packed, self._problem)
            (self.arrived / part.sha256).write_bytes(packed)
            self.source.objects += 1
        return raw

    def _kept(self, part: Part) -> bytes | None:
        try:
            return unpack_part(part, (self.arrived / part.sha256).read_bytes(), self._problem)
        except (FileNotFoundError, CatalogueNotProven):
            return None

    def _arriving(self, parts: list[Part]) -> Iterator[tuple[Part, bytes]]:
        """Parts in their order, a few on the way at once where a line is long; counted and stopped on this thread."""
        source, coming = self.source.source, deque[tuple[Part, Future[bytes]]]()
        pool = ThreadPoolExecutor(source.at_once, thread_name_prefix="library")
        try:
            for part in [*parts, *([None] * source.at_once)]:
                if part is not None:
                    coming.append((part, pool.submit(source.fetch, part.path, part.most_packed)))
                if coming and (part is None or len(coming) >= source.at_once):
                    self.source.go_on()
                    first, packed = coming.popleft()
                    yield first, self._arrived(first, packed)
        finally:
            pool.shutdown(cancel_futures=True)

    def _arrived(self, part: Part, packed: Future[bytes]) -> bytes:
        try:
            made = packed.result()
        except NotThere as error:
            raise LibraryIncomplete(place=self.source.place, part=part.path) from error
        self.source.bytes += len(made)
        if len(made) > part.most_packed:
            raise self._problem(f"the part {part.sha256[:12]} is too large")
        return made

    def _problem(self, reason: str) -> AppError:
        return CatalogueNotProven(place=self.source.place, reason=reason)

    def _written(self, manifest: Manifest, raw: dict[str, bytes]) -> Path:
        content = join(manifest, raw, self._problem)
        staged = self.stage()
        try:
            os.replace(write_pack(staged, content.about, content.entries, content.pictures), staged)
        except sqlite3.OperationalError as error:  # the disk, not the parts: no room, or taken away
            raise ProfileFolderNotWritable(folder=self.profile.library_folder) from error
        except (sqlite3.Error, KeyError, ValueError, TypeError, StopIteration) as error:
            raise self._problem("its parts do not make a library") from error
        return staged
