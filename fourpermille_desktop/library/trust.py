"""Whom this computer trusts for libraries: publishers' roots and single keys, and what it accepted from them.

All of it is in the profile's folder `trust/`, where no pack and no update can write. Only people add to it.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fourpermille_desktop.library.entry import PackInfo
from fourpermille_desktop.library.problems import (
    PackKeyUnknown,
    PackNotSigned,
    PackOlder,
    PublisherOther,
    SameVersionOtherContent,
    TrustFileUnreadable,
)
from fourpermille_desktop.profile import Profile, system_faults_as_sentences, write_private

LARGEST_ROOT_BYTES = 512_000
NAMED = "x-4p1000-publisher"  # the field of a root that says who publishes
_LONGEST_NAME = 80


@dataclass(frozen=True)
class Publisher:
    """Somebody trusted. `id` is the SHA-256 of the file that was trusted; `root` is empty for a single key."""

    id: str
    name: str
    root: bytes = b""
    root_version: int = 0
    key: bytes = b""

    @property
    def fingerprint(self) -> str:
        return in_groups(self.id)

    def as_json(self) -> dict[str, Any]:
        return {"publisher": self.name, "fingerprint": self.fingerprint, "sha256": self.id, "is_root": bool(self.root)}


def in_groups(sha256: str) -> str:
    """32 digits, four at a time: what two people can compare by telephone."""
    return " ".join(sha256[at : at + 4] for at in range(0, 32, 4)).upper()


def trust_folder(profile: Profile) -> Path:
    return profile.folder / "trust"


def publishers(profile: Profile) -> list[Publisher]:
    """Everybody trusted; a file that was spoilt is left out, and nothing is trusted by it."""
    found = []
    for file in sorted(trust_folder(profile).glob("*.trust")):
        with contextlib.suppress(OSError, TrustFileUnreadable):
            raw = file.read_bytes()
            if hashlib.sha256(raw).hexdigest() == file.stem:
                found.append(read_trust(raw, file))
    return found


def trust(profile: Profile, file: Path) -> Publisher:
    """Trust the publisher whose root or key this file is."""
    try:
        with file.open("rb") as opened:
            raw = opened.read(LARGEST_ROOT_BYTES + 1)
    except OSError as error:
        raise TrustFileUnreadable(file=file, reason=error.strerror or "it cannot be read") from error
    return trust_bytes(profile, raw, file)


def trust_bytes(profile: Profile, raw: bytes, shown_as: object) -> Publisher:
    publisher = read_trust(raw, shown_as)
    with system_faults_as_sentences(profile.folder):
        write_private(trust_folder(profile) / f"{publisher.id}.trust", raw)
    return publisher


def forget(profile: Profile, fingerprint: str) -> bool:
    """Trust somebody no longer; answers whether anybody was meant. The library in use stays."""
    wanted = re.sub(r"[^0-9a-f]", "", fingerprint.lower())
    meant = [one for one in publishers(profile) if len(wanted) >= 32 and one.id.startswith(wanted)]
    for one in meant:
        (trust_folder(profile) / f"{one.id}.trust").unlink(missing_ok=True)
    return bool(meant)


def read_trust(raw: bytes, shown_as: object) -> Publisher:
    """A root (JSON, signed by itself) or a public Ed25519 key (32 bytes, or base64 of them)."""
    if len(raw) > LARGEST_ROOT_BYTES:
        raise TrustFileUnreadable(file=shown_as, reason="it is too large")
    sha = hashlib.sha256(raw).hexdigest()
    if raw.lstrip()[:1] == b"{":
        return _root(raw, sha, shown_as)
    key = raw
    if len(raw) != 32:
        with contextlib.suppress(binascii.Error):
            key = base64.b64decode(raw.strip(), validate=True)
    if len(key) != 32:
        raise TrustFileUnreadable(file=shown_as, reason="it is neither")
    return Publisher(sha, "", key=key)


def _root(raw: bytes, sha: str, shown_as: object) -> Publisher:
    from tuf.api.exceptions import RepositoryError
    from tuf.api.metadata import Metadata, Root

    try:
        held = Metadata[Root].from_bytes(raw)
        if not isinstance(held.signed, Root):
            raise TrustFileUnreadable(file=shown_as, reason="it is another part of a catalogue")
        held.signed.verify_delegate("root", held.signed_bytes, held.signatures)
    except RepositoryError as error:
        raise TrustFileUnreadable(file=shown_as, reason="its signatures do not hold") from error
    name = str(held.signed.unrecognized_fields.get(NAMED, ""))
    shown = "".join(letter for letter in name if letter.isprintable())[:_LONGEST_NAME]
    return Publisher(sha, shown, root=raw, root_version=held.signed.version)


# Signatures of single files --------------------------------------------------------------------------------------


def signer_of(profile: Profile, file: Path, signature: bytes, sha256: bytes) -> Publisher:
    """Who signed the file with this hash; PackKeyUnknown when it is nobody who is trusted."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    for publisher in publishers(profile):
        for key in _keys_of(profile, publisher):
            with contextlib.suppress(InvalidSignature):
                Ed25519PublicKey.from_public_bytes(key).verify(signature, sha256)
                return publisher
    raise PackKeyUnknown(file=file)


def _keys_of(profile: Profile, publisher: Publisher) -> Iterator[bytes]:
    """The single key, or those that sign a publisher's catalogues by the newest root seen."""
    if publisher.key:
        yield publisher.key
        return
    roots = sorted((state_folder(profile, publisher) / "root_history").glob("*.root.json"), key=_root_number)
    raw = roots[-1].read_bytes() if roots else publisher.root
    with contextlib.suppress(ValueError, KeyError, TypeError):
        signed = json.loads(raw)["signed"]
        for keyid in signed["roles"]["targets"]["keyids"]:
            if signed["keys"][keyid]["keytype"] == "ed25519":
                yield bytes.fromhex(signed["keys"][keyid]["keyval"]["public"])


def _root_number(file: Path) -> int:
    number = file.name.split(".")[0]
    return int(number) if number.isdigit() else 0


def state_folder(profile: Profile, publisher: Publisher) -> Path:
    """Where the newest catalogue seen of a publisher is kept, so that nobody can show an older one."""
    return trust_folder(profile) / publisher.id[:16]


# What was accepted -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Accepted:
    """The newest version of a library that was ever taken, and by whom it was signed ("" by nobody)."""

    version: str
    sha256: str = ""
    by: str = ""


def accepted(profile: Profile, pack: str) -> Accepted | None:
    held = _accepted(profile).get(pack)
    if not isinstance(held, dict) or not all(isinstance(held.get(key), str) for key in ("version", "sha256", "by")):
        return None
    return Accepted(held["version"], held["sha256"], held["by"])


def accept(profile: Profile, pack: str, version: str, sha256: str, by: str) -> None:
    """Note a version that was taken. A signed name stays a signed name."""
    before = accepted(profile, pack)
    if before and version_key(before.version) > version_key(version):
        version, sha256 = before.version, before.sha256
    now = Accepted(version, sha256, by or (before.by if before else ""))
    if now != before:
        told = {**_accepted(profile), pack: {"version": now.version, "sha256": now.sha256, "by": now.by}}
        write_private(trust_folder(profile) / "accepted.json", json.dumps(told, indent=1).encode())


def check_file(profile: Profile, info: PackInfo, file: Path, by: str, held: PackInfo | None) -> None:
    """Refuse a file that is unsigned where its name is signed, by another publisher, older, or the same but other."""
    before = accepted(profile, info.pack)
    if before and before.by and not by:
        raise PackNotSigned(pack=info.pack, file=file)
    check_publisher(profile, info.pack, by)
    versions = [one.version for one in (before, held) if one and (one is before or (held and held.pack == info.pack))]
    newest = max(versions, key=version_key, default="")
    if newest and version_key(info.version) < version_key(newest):
        raise PackOlder(pack=info.pack, version=info.version, newest=newest)
    is_same = before is not None and bool(before.by) and before.version == info.version
    if before and is_same and not before.sha256.startswith("content:") and before.sha256 != info.sha256:
        raise SameVersionOtherContent(pack=info.pack, version=info.version)


def check_publisher(profile: Profile, pack: str, by: str) -> None:
    before = accepted(profile, pack)
    if before and before.by and by and before.by != by:
        raise PublisherOther(pack=pack)


def version_key(version: str) -> tuple[int, ...]:
    """2026.9 is before 2026.11."""
    parts = version.split(".")
    return tuple(int(part) for part in parts) if all(part.isdigit() for part in parts) else (0,)


def _accepted(profile: Profile) -> dict[str, Any]:
    try:
        held = json.loads((trust_folder(profile) / "accepted.json").read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return held if isinstance(held, dict) else {}
