"""A published library as a laptop sees it: a folder on a stick, or the same folder behind an address.

    metadata/   TUF: root, targets, snapshot, timestamp
    targets/    catalogue.json, and one manifest for each version of a library
    objects/    the parts, named by their hash

Who publishes is proven by the catalogue; what was fetched is proven by the manifest. `sync` hands in the source that
asks by HTTP; the one that reads a folder is here.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    ExpiredMetadataError,
    RepositoryError,
)
from tuf.api.metadata import Metadata, Timestamp
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.library import trust
from fourpermille_desktop.library.objects import Manifest, read_manifest
from fourpermille_desktop.library.problems import (
    CatalogueClockWrong,
    CatalogueExpired,
    CatalogueNotProven,
    CatalogueOlder,
    LibraryIncomplete,
    NotALibrary,
    PublisherUnknown,
)
from fourpermille_desktop.profile import Profile

MADE = "x-4p1000-made"  # the field of a timestamp that says when it was made
CATALOGUE = "catalogue.json"
LARGEST_CATALOGUE_BYTES = 1_000_000
LARGEST_PACKED_MANIFEST_BYTES = 10_000_000
SLOW_CLOCK = timedelta(days=1)
LONG_PAST = timedelta(days=3 * 365)  # a catalogue this long expired: more likely the clock is ahead
_HERE = "library:/"


class NotThere(Exception):
    """The source is in order and has no such file."""


class Source(Protocol):
    """Where a published library is read from. `place` is what a person knows it by."""

    place: str
    at_once: int  # how many parts may be asked for at a time, from as many threads

    def fetch(self, path: str, most_bytes: int) -> bytes:
        """The whole file, or its first `most_bytes` + 1; NotThere when there is none, else an AppError."""
        ...


class FolderSource:
    """A folder, mostly on a stick. Links are not followed: a stick could point to the laptop's own files."""

    at_once = 1

    def __init__(self, folder: Path) -> None:
        self.folder, self.place = folder, str(folder)

    def fetch(self, path: str, most_bytes: int) -> bytes:
        at = self.folder
        try:
            for part in path.split("/"):
                at = at / part
                if part in ("", ".", "..") or stat.S_ISLNK(at.lstat().st_mode):
                    raise NotThere(path)
            if not stat.S_ISREG(at.lstat().st_mode):
                raise NotThere(path)
            with at.open("rb") as file:
                return file.read(most_bytes + 1)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise NotThere(path) from error
        except OSError as error:
            raise LibraryIncomplete(place=self.place, part=f"{path} ({error.strerror})") from error


@dataclass(frozen=True)
class Offer:
    """One library of a catalogue, in its newest version."""

    pack: str
    version: str
    extends: str
    manifest: str  # its target path
    content: str  # Manifest.content_sha256


@dataclass(frozen=True)
class Catalogue:
    """What a publisher offers, proven. `made` is when it was last signed."""

    publisher: trust.Publisher
    offers: dict[str, Offer]
    made: datetime
    updater: Updater
    source: Source

    def manifest(self, offer: Offer) -> Manifest:
        """The list of parts of a version; its own name and version must be those offered."""
        packed = _target(self.updater, self.source, offer.manifest, LARGEST_PACKED_MANIFEST_BYTES)
        manifest = read_manifest(packed, self.source.place)
        told = (manifest.about["name"], manifest.about["version"], manifest.content_sha256)
        if told != (offer.pack, offer.version, offer.content):
            raise CatalogueNotProven(place=self.source.place, reason="its lists do not agree")
        return manifest


def read_catalogue(profile: Profile, source: Source, now: datetime) -> Catalogue:
    """Prove what a source offers, by a publisher this computer trusts; remember it, so that it never goes back."""
    publisher = publisher_of(profile, source)
    state = trust.state_folder(profile, publisher)
    state.mkdir(parents=True, exist_ok=True, mode=0o700)
    fetcher = _Fetcher(source)
    try:
        updater = _Updater(state, publisher.root, fetcher, now)
        updater.refresh()
        _check_clock(fetcher.made, now)
        told = json.loads(_target(updater, source, CATALOGUE, LARGEST_CATALOGUE_BYTES))
        offers = {offer.pack: offer for offer in _offers(told)}
    except (RepositoryError, DownloadError) as error:
        raise _said(error, fetcher, now) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CatalogueNotProven(place=source.place, reason="its catalogue cannot be read") from error
    return Catalogue(publisher, offers, fetcher.made or now, updater, source)


def publisher_of(profile: Profile, source: Source) -> trust.Publisher:
    """The trusted publisher whose root the source has; trust is never taken from the source itself."""
    for publisher in trust.publishers(profile):
        if publisher.root and _root_of(source, publisher.root_version) == publisher.root:
            return publisher
    raw = _root_of(source, 1)
    if not raw:
        raise NotALibrary(place=source.place)
    try:
        unknown = trust.read_trust(raw, source.place)
    except AppError as error:
        raise NotALibrary(place=source.place) from error
    root = f"{source.place.rstrip('/')}/metadata/1.root.json"
    raise PublisherUnknown(
        place=source.place, publisher=unknown.name or "–", fingerprint=unknown.fingerprint, root=root
    )


def root_of(source: Source) -> bytes:
    """The first root of a published library, for a person to trust after comparing its number."""
    raw = _root_of(source, 1)
    if not raw:
        raise NotALibrary(place=source.place)
    return raw


def _root_of(source: Source, version: int) -> bytes:
    try:
        raw = source.fetch(f"metadata/{version}.root.json", trust.LARGEST_ROOT_BYTES)
    except NotThere:
        return b""
    return raw if len(raw) <= trust.LARGEST_ROOT_BYTES else b""


def _offers(told: Any) -> Iterator[Offer]:
    for pack, one in told["packs"].items():
        yield Offer(str(pack), str(one["version"]), str(one["extends"]), str(one["manifest"]), str(one["content"]))


def _target(updater: Updater, source: Source, path: str, most_bytes: int) -> bytes:
    """A file the catalogue names, proven by it."""
    info = updater.get_targetinfo(path)
    if info is None or info.length > most_bytes:
        raise CatalogueNotProven(place=source.place, reason=f"{path} is not as it should be")
    named = f"targets/{info.get_prefixed_paths()[0]}"
    try:
        raw = source.fetch(named, info.length)
    except NotThere as error:
        raise LibraryIncomplete(place=source.place, part=named) from error
    info.verify_length_and_hashes(raw)
    return raw


class _Fetcher(FetcherInterface):
    """Lets TUF read from our source, and remembers when the timestamp it saw was made."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.made: datetime | None = None
        self.missing = ""

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = url.removeprefix(_HERE)
        try:
            raw = self.source.fetch(path, LARGEST_PACKED_MANIFEST_BYTES)
        except NotThere as error:
            self.missing = path
            raise DownloadHTTPError(f"{path} is not there", 404) from error
        if path == "metadata/timestamp.json":
            self.made = _made(raw)
        yield raw

    def download_bytes(self, url: str, max_length: int) -> bytes:
        """In memory, where TUF would go through a temporary file: a full disk is met where we can say so."""
        (raw,) = self._fetch(url)
        if len(raw) > max_length:
            raise DownloadLengthMismatchError(url)
        return raw


class _Updater(Updater):
    """TUF's client, with the time handed in, and without the link to the newest root that not every disk can hold.

    The root trusted first is handed in at each start, so nothing reads that link.
    """

    def __init__(self, state: Path, root: bytes, fetcher: _Fetcher, now: datetime) -> None:
        config = UpdaterConfig(snapshot_max_length=200_000, targets_max_length=1_000_000)
        super().__init__(str(state), f"{_HERE}metadata/", fetcher=fetcher, config=config, bootstrap=root)
        self._trusted_set.reference_time = now

    def _update_root_symlink(self) -> None:
        return


def _made(raw: bytes) -> datetime | None:
    try:
        signed = Metadata[Timestamp].from_bytes(raw).signed
        return datetime.fromisoformat(signed.unrecognized_fields[MADE])
    except (RepositoryError, KeyError, ValueError, TypeError):
        return None


def _check_clock(made: datetime | None, now: datetime) -> None:
    if made and now < made - SLOW_CLOCK:
        raise CatalogueClockWrong(today=now.date().isoformat(), date=made.date().isoformat())


def _said(error: Exception, fetcher: _Fetcher, now: datetime) -> AppError:
    """What TUF found, in words a person can act on."""
    place = fetcher.source.place
    if isinstance(error, ExpiredMetadataError):
        made = fetcher.made or now
        if now - made > LONG_PAST or now < made - SLOW_CLOCK:
            return CatalogueClockWrong(today=now.date().isoformat(), date=made.date().isoformat())
        return CatalogueExpired(date=made.date().isoformat())
    if isinstance(error, BadVersionNumberError):
        return CatalogueOlder(place=place)
    if isinstance(error, DownloadHTTPError):
        return LibraryIncomplete(place=place, part=fetcher.missing)
    if isinstance(error, DownloadLengthMismatchError):
        return CatalogueNotProven(place=place, reason="a part of its catalogue is too large")
    return CatalogueNotProven(place=place, reason=_short(error))


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__


def now_utc() -> datetime:
    return datetime.now(UTC)
