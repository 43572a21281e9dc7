"""A bundle: what one node holds, as files for a stick. Which bytes they have, and what is refused of a foreign one.

    line 1   4p1000 bundle 1
    line 2   the head: id of the bundle, this file's number of how many, whose team, how it is locked (canonical JSON)
    rest     a ZIP with stored entries only, locked with age: manifest.json, signature, and parts named by their SHA-256

A part is an envelope of runs (`ledger.wire`), the same as in a sync; that of names of people is locked once more, for
those who may read names. Each file can be read alone and in any order, and is small enough to be held in memory, so no
plain byte of it ever touches a disk. No name in the ZIP is ever used as a path.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from fourpermille_desktop.ledger import canonical, signing, wire
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64
from fourpermille_desktop.ledger.columns import need
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.passphrase import Stretch
from fourpermille_desktop.sync import locks
from fourpermille_desktop.sync.locks import Words

FORMAT = 1
MAGIC = b"4p1000 bundle "
FILE_BYTES = 24 * 1024 * 1024  # what one file of a bundle holds; far under the 4 GiB of FAT32
MOST_BYTES = 32 * 1024 * 1024  # what is read of a foreign one
MOST_PARTS = 4096
MOST_FILES = 9999
MOST_HEAD_BYTES = 4096
MANIFEST, SIGNATURE = "manifest.json", "signature"
LAPTOP, HUB = "laptop", "hub"
RUNS, PHOTO = "runs", "photo"  # kinds of part; a reader passes over those it does not know
_SIGNED = b"4p1000 bundle manifest 1\n"
_PART_NAME = re.compile(r"[0-9a-f]{64}\Z")
_MANIFEST_LIMITS = wire.Limits(inflated_bytes=16 * 1024 * 1024)


class NotABundle(Exception):
    """Not a bundle, or one that was cut short or changed."""


class NewerBundle(Exception):
    """A bundle of a later format."""


@dataclass(frozen=True)
class Head:
    """What stands in the open: nothing about people or records."""

    id: bytes  # 16 random bytes
    number: int
    of: int
    organisation: bytes | None  # its id; None = people who work without a team
    words: Words | None  # how its words were stretched; None = for the keys of the team
    is_locked: bool = True

    def line(self) -> bytes:
        parts: dict[str, Any] = {"id": b64(self.id), "number": self.number, "of": self.of, "locked": self.is_locked}
        if self.organisation is not None:
            parts["organisation"] = b64(self.organisation)
        if self.words is not None:
            how = self.words.how
            parts["words"] = [b64(self.words.salt), how.memory_kib, how.passes]
        return canonical.encode(parts)


@dataclass(frozen=True)
class Part:
    """One envelope of runs of one space, packed; `is_sealed`: locked once more for those who may read that space."""

    space: bytes
    raw: bytes
    is_sealed: bool = False
    commits: int = 0  # known to who wrote it only
    changes: int = 0
    kind: str = RUNS

    @property
    def name(self) -> str:
        return sha256(self.raw).hexdigest()

    @property
    def size(self) -> int:
        return len(self.raw)


@dataclass(frozen=True)
class PhotoPart:
    """A photo or its thumbnail, read from the disk only when its file of the bundle is made."""

    space: bytes
    name: str  # its SHA-256
    size: int
    read: Callable[[], bytes]
    is_sealed = False
    commits = changes = 0
    kind = PHOTO

    @property
    def raw(self) -> bytes:
        return self.read()


AnyPart = Part | PhotoPart


@dataclass(frozen=True)
class Sender:
    """Who wrote a bundle, and proves it."""

    kind: str  # LAPTOP | HUB
    node: bytes  # 16 bytes: the hub's id, or the person's opaque one
    device: bytes  # public key; at a hub the organisation's


@dataclass(frozen=True)
class Bundle:
    """One file of a bundle, read and proven."""

    head: Head
    sender: Sender
    made: int  # ms, by the sender's clock
    tips: Mapping[bytes, frozenset[Tip]]  # space → everything the sender held
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Content:
    """A bundle before it is files."""

    head: Head
    sender: Sender
    made: int  # ms
    tips: Mapping[bytes, Collection[Tip]]
    parts: Sequence[AnyPart]
    readers: Collection[bytes]  # public keys that open it


# --- writing ---


def files(content: Content, key: bytes) -> Iterator[bytes]:
    """The bundle, a file at a time; `key` is the sender's private one."""
    portions = list(_portions(content.parts))
    for number, portion in enumerate(portions, 1):
        own = replace(content, head=replace(content.head, number=number, of=len(portions)), parts=portion)
        manifest = _manifest(own)
        body = _zipped(manifest, signing.sign_as(_SIGNED, key, manifest), portion)
        yield _opening(own.head) + (locks.locked(body, content.readers) if own.head.is_locked else body)


def _portions(parts: Sequence[AnyPart]) -> Iterator[list[AnyPart]]:
    portion: list[AnyPart] = []
    size = 0
    for part in parts:
        if portion and (size + part.size > FILE_BYTES or len(portion) == MOST_PARTS):
            yield portion
            portion, size = [], 0
        portion.append(part)
        size += part.size
    yield portion


def _opening(head: Head) -> bytes:
    return MAGIC + str(FORMAT).encode() + b"\n" + head.line() + b"\n"


def _manifest(content: Content) -> bytes:
    sender = content.sender
    tips = {
        b64(space): [[b64(tip.replica), tip.n, b64(tip.hash)] for tip in sorted(held)]
        for space, held in content.tips.items()
    }
    return canonical.encode(
        {
            "v": FORMAT,
            "head": content.head.line().decode(),
            "made": content.made,
            "from": [sender.kind, b64(sender.node), b64(sender.device)],
            "tips": tips,
            "parts": [[part.name, b64(part.space), part.size, part.is_sealed, part.kind] for part in content.parts],
        }
    )


def _zipped(manifest: bytes, signature: bytes, parts: Sequence[AnyPart]) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_STORED, allowZip64=False) as made:
        for name, content in ((MANIFEST, manifest), (SIGNATURE, signature), *((p.name, p.raw) for p in parts)):
            made.writestr(zipfile.ZipInfo(name), content)
    return raw.getvalue()


# --- reading ---


def head_of(raw: bytes) -> Head:
    """The head, from the first bytes of a file."""
    return _opened_head(raw)[0]


def read(raw: bytes, keys: Collection[bytes]) -> Bundle:
    """One file, opened with one of these private keys, everything in it checked against its manifest.

    Raises NotABundle, NewerBundle or locks.NotOurKey. The commits inside prove themselves, later.
    """
    if len(raw) > MOST_BYTES:
        raise NotABundle("larger than any file of a bundle")
    head, start = _opened_head(raw)
    try:
        body = locks.opened(raw[start:], keys) if head.is_locked else raw[start:]
    except locks.Torn as error:
        raise NotABundle("cut short or changed") from error
    entries = _entries(body)
    try:
        return _proven(head, entries)
    except (NotCanonical, KeyError, TypeError, ValueError) as error:
        raise NotABundle(str(error)) from error


def _opened_head(raw: bytes) -> tuple[Head, int]:
    lines = raw[:MOST_HEAD_BYTES].split(b"\n", 2)
    if len(lines) < 3 or not lines[0].startswith(MAGIC):
        raise NotABundle("it is not a bundle")
    if lines[0] != MAGIC + str(FORMAT).encode():
        raise NewerBundle
    try:
        return _head_from(lines[1]), len(lines[0]) + len(lines[1]) + 2
    except (NotCanonical, KeyError, TypeError, ValueError) as error:
        raise NotABundle("its head cannot be read") from error


def _head_from(line: bytes) -> Head:
    parts = canonical.decode(line)
    need(isinstance(parts, dict) and isinstance(parts["locked"], bool), "a head is an object")
    number, of = parts["number"], parts["of"]
    need(_is_count(number) and _is_count(of) and number <= of <= MOST_FILES, "a number of how many")
    team = unb64(parts["organisation"], 16) if "organisation" in parts else None
    words: Words | None = None
    if "words" in parts:
        salt, memory_kib, passes = parts["words"]
        need(_is_count(memory_kib) and _is_count(passes), "how words are stretched")
        words = Words(unb64(salt, 16), Stretch(memory_kib, passes))
        need(words.how.is_sane, "words stretched beyond reason")
    return Head(unb64(parts["id"], 16), number, of, team, words, parts["locked"])


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _entries(body: bytes) -> dict[str, bytes]:
    """Name → bytes of every entry; nothing is inflated, nothing overlaps, so it cannot be more than the file."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as held:
            listed = held.infolist()
            _refuse_odd(listed, len(body))
            return {entry.filename: held.read(entry) for entry in listed}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, struct.error, OSError) as error:
        raise NotABundle("cut short or changed") from error


def _refuse_odd(listed: Sequence[zipfile.ZipInfo], size: int) -> None:
    names = [entry.filename for entry in listed]
    if len(listed) > MOST_PARTS + 2 or len(set(names)) != len(names):
        raise NotABundle("too many entries, or two of one name")
    end = 0
    for entry in sorted(listed, key=lambda one: one.header_offset):
        is_plain = entry.compress_type == zipfile.ZIP_STORED and entry.compress_size == entry.file_size
        is_named = entry.filename in (MANIFEST, SIGNATURE) or _PART_NAME.match(entry.filename)
        if not (is_plain and is_named) or entry.flag_bits & 1 or entry.external_attr >> 28 not in (0, 8):
            raise NotABundle("an entry that no bundle has")
        if entry.header_offset < end:
            raise NotABundle("entries that overlap")
        end = entry.header_offset + len(entry.filename) + entry.file_size
    if end > size:
        raise NotABundle("cut short or changed")


def _proven(head: Head, entries: dict[str, bytes]) -> Bundle:
    manifest, signature = entries.pop(MANIFEST), entries.pop(SIGNATURE)
    parts = wire.parse(manifest, _MANIFEST_LIMITS)
    need(isinstance(parts, dict) and parts["v"] == FORMAT, "the manifest is of another format")
    need(parts["head"] == head.line().decode(), "its head was changed")
    kind, node, device = parts["from"]
    sender = Sender(kind, unb64(node, 16), unb64(device, 32))
    need(kind in (LAPTOP, HUB), "a sender that is not known")
    need(signing.is_signed_as(_SIGNED, sender.device, manifest, signature), "not signed by its sender")
    listed = [_part(entry, entries) for entry in parts["parts"]]
    need(len(listed) == len(entries), "parts that the manifest does not name")
    tips = {unb64(space, 16): _tips(held) for space, held in parts["tips"].items()}
    need(_is_count(parts["made"]), "when it was made")
    return Bundle(head, sender, parts["made"], tips, tuple(listed))


def _part(entry: Any, entries: Mapping[str, bytes]) -> Part:
    name, space, size, is_sealed, kind = entry
    made = Part(unb64(space, 16), entries[name], is_sealed, kind=kind)
    need(
        isinstance(kind, str) and isinstance(is_sealed, bool) and made.name == name and len(made.raw) == size,
        "a part that was changed",
    )
    return made


def _tips(held: Any) -> frozenset[Tip]:
    need(isinstance(held, list), "tips are a list")
    for _replica, n, _hash in held:
        need(_is_count(n), "a number in a chain")
    return frozenset(Tip(unb64(replica, 16), n, unb64(hash_, 32)) for replica, n, hash_ in held)
