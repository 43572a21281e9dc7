"""Publishing a library: keys, and a folder that can stand on the web, on a hub or on a stick.

Publishing again adds only the parts that are new. The timestamp is written last: until then readers see the former
version, whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from fourpermille_desktop.errors import FileNotWritable
from fourpermille_desktop.library.build import sync_folder
from fourpermille_desktop.library.content import content_of
from fourpermille_desktop.library.objects import Manifest, Part, manifest_bytes, pack_part, split
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.problems import PackOlder, PublisherKeysMissing, SameVersionOtherContent
from fourpermille_desktop.library.repository import CATALOGUE, MADE
from fourpermille_desktop.library.trust import NAMED, read_trust, version_key

LASTS = {  # days
    "root": 3 * 365,
    "targets": 365,
    "snapshot": 365,
    "timestamp": 90,
}
ROOT_KEYS, ROOT_THRESHOLD = 3, 2
RENEW_ROOT = timedelta(days=365)  # before its end, when two root keys are at hand
_ROLES = ("targets", "snapshot", "timestamp")


@dataclass(frozen=True)
class Published:
    """What publishing did. `new_bytes` is what it added to the folder's parts."""

    pack: str
    version: str
    publisher: str
    fingerprint: str
    parts: int
    bytes: int
    new_parts: int
    new_bytes: int

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def make_keys(folder: Path, publisher: str = "") -> list[str]:
    """Make the keys that are not there yet: three for the root, to be kept apart and offline, one a role."""
    made = []
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for name in (*(f"root-{n}" for n in range(1, ROOT_KEYS + 1)), *_ROLES):
            private = Ed25519PrivateKey.generate()
            if _write_key(folder / f"{name}.key", private.private_bytes_raw()):
                _write(folder / f"{name}.pub", b64encode(private.public_key().public_bytes_raw()) + b"\n")
                made.append(name)
        if publisher:
            _write(folder / "publisher.txt", publisher.encode())
    except OSError as error:
        raise FileNotWritable(file=folder, reason=error.strerror or error) from error
    return made


def publish(pack_file: Path, folder: Path, keys: Path, now: datetime) -> Published:
    """Add the version in a pack file to a published folder, or make the folder; with nothing new, renew its dates."""
    pack = Pack.open(pack_file)
    try:
        content = content_of(pack)
    finally:
        pack.close()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        before = _Shelf(folder, keys)
        return _publish(before, *split(content), now)
    except OSError as error:
        raise FileNotWritable(file=folder, reason=error.strerror or error) from error


def _publish(shelf: _Shelf, manifest: Manifest, raw: dict[str, bytes], now: datetime) -> Published:
    name, version = manifest.about["name"], manifest.about["version"]
    listed = shelf.catalogue()
    _check_version(listed.get(name), manifest)
    sizes = [shelf.put(Part(sha, len(made)), made) for sha, made in raw.items()]
    listing = manifest_bytes(manifest)
    listed[name] = {
        "version": version,
        "extends": manifest.about.get("extends", ""),
        "manifest": f"{name}/{version}.json.zst",
        "content": manifest.content_sha256,
    }
    shelf.write_metadata({listed[name]["manifest"]: listing}, listed, now)
    root = read_trust((shelf.folder / "metadata" / "1.root.json").read_bytes(), shelf.folder)
    total = sum(size for size, _is_new in sizes) + len(listing)
    new = [size for size, is_new in sizes if is_new]
    return Published(name, version, root.name, root.fingerprint, len(sizes), total, len(new), sum(new))


def _check_version(listed: dict[str, str] | None, manifest: Manifest) -> None:
    name, version = manifest.about["name"], manifest.about["version"]
    if listed is None:
        return
    if version_key(version) < version_key(listed["version"]):
        raise PackOlder(pack=name, version=version, newest=listed["version"])
    if version == listed["version"] and manifest.content_sha256 != listed["content"]:
        raise SameVersionOtherContent(pack=name, version=version)


class _Shelf:
    """A published folder as its owner sees it."""

    def __init__(self, folder: Path, keys: Path) -> None:
        self.folder, self.keys = folder, keys
        self.metadata = folder / "metadata"

    def put(self, part: Part, raw: bytes) -> tuple[int, bool]:
        """How large a part is when packed, and whether it is new; one that is there stays as it is."""
        there = self.folder / part.path
        if there.is_file():
            return there.stat().st_size, False
        packed = pack_part(raw)
        _write(there, packed)
        return len(packed), True

    def catalogue(self) -> dict[str, dict[str, str]]:
        newest = self._newest(Targets)
        info = newest.targets.get(CATALOGUE) if newest else None
        if info is None:
            return {}
        file = self.folder / "targets" / f"{info.hashes['sha256']}.{CATALOGUE}"
        packs: dict[str, dict[str, str]] = json.loads(file.read_bytes())["packs"]
        return packs

    def write_metadata(self, manifests: dict[str, bytes], listed: dict[str, dict[str, str]], now: datetime) -> None:
        """Targets first, then what names them, the timestamp last."""
        root = self._root(now)
        targets = self._targets(manifests, listed)
        self._sign(root, targets, now)
        snapshot = _next(self._newest(Snapshot)) or Snapshot()
        snapshot.meta = {"targets.json": MetaFile(targets.version)}
        self._sign(root, snapshot, now)
        timestamp = _next(self._newest(Timestamp)) or Timestamp()
        timestamp.snapshot_meta = MetaFile(snapshot.version)
        timestamp.unrecognized_fields[MADE] = now.isoformat(timespec="seconds")
        self._sign(root, timestamp, now)

    def _targets(self, manifests: dict[str, bytes], listed: dict[str, dict[str, str]]) -> Targets:
        targets = _next(self._newest(Targets)) or Targets()
        wanted = {one["manifest"] for one in listed.values()}
        files = {**manifests, CATALOGUE: _json({"packs": listed})}
        targets.targets = {path: info for path, info in targets.targets.items() if path in wanted}
        for path, raw in files.items():
            targets.targets[path] = TargetFile.from_data(path, raw, ["sha256"])
            before, slash, name = path.rpartition("/")
            _write(self.folder / "targets" / f"{before}{slash}{hashlib.sha256(raw).hexdigest()}.{name}", raw)
        return targets

    def _root(self, now: datetime) -> Root:
        """The root in force: made at the first time, renewed in its last year when two root keys are at hand."""
        held: Root | None = self._newest(Root)
        if held is not None and (held.expires - now > RENEW_ROOT or len(list(self._root_signers())) < ROOT_THRESHOLD):
            return held
        root: Root = _next(held) or self._first_root()
        root.expires = _day(now, LASTS["root"])
        signers = list(self._root_signers())
        if len(signers) < ROOT_THRESHOLD:
            raise PublisherKeysMissing(folder=self.keys, name="root-1.key, root-2.key")
        self._write_signed(f"{root.version}.root.json", root, signers)
        return root

    def _first_root(self) -> Root:
        root = Root(consistent_snapshot=True)
        for n in range(1, ROOT_KEYS + 1):
            root.add_key(CryptoSigner(_key(self.keys / f"root-{n}.key")).public_key, "root")
        for role in _ROLES:
            root.add_key(CryptoSigner(_key(self.keys / f"{role}.key")).public_key, role)
        root.roles["root"].threshold = ROOT_THRESHOLD
        with contextlib.suppress(FileNotFoundError):
            root.unrecognized_fields[NAMED] = (self.keys / "publisher.txt").read_text("utf-8").strip()
        return root

    def _root_signers(self) -> Iterator[CryptoSigner]:
        for n in range(1, ROOT_KEYS + 1):
            with contextlib.suppress(PublisherKeysMissing):
                yield CryptoSigner(_key(self.keys / f"root-{n}.key"))

    def _sign(self, root: Root, signed: Targets | Snapshot | Timestamp, now: datetime) -> None:
        role = signed.type
        signer = CryptoSigner(_key(self.keys / f"{role}.key"))
        if signer.public_key.keyid not in root.roles[role].keyids:
            raise PublisherKeysMissing(folder=self.keys, name=f"{role}.key")
        signed.expires = _day(now, LASTS[role])
        name = "timestamp.json" if role == "timestamp" else f"{signed.version}.{role}.json"
        self._write_signed(name, signed, [signer])

    def _write_signed(
        self, name: str, signed: Root | Targets | Snapshot | Timestamp, signers: list[CryptoSigner]
    ) -> None:
        held: Metadata[Any] = Metadata(signed)
        for signer in signers:
            held.sign(signer, append=True)
        _write(self.metadata / name, held.to_bytes())

    def _newest(self, kind: type[Any]) -> Any:
        """The newest of a role that is here, or None; what is on our own disk is ours."""
        if kind is Timestamp:
            files = [self.metadata / "timestamp.json"]
        else:
            found = self.metadata.glob(f"*.{kind.type}.json")
            files = sorted(found, key=lambda file: int(file.name.split(".")[0]))[-1:]
        try:
            return Metadata.from_bytes(files[0].read_bytes()).signed if files else None
        except FileNotFoundError:
            return None
        except RepositoryError as error:
            raise FileNotWritable(
                file=files[0], reason="it is damaged; put a copy of the folder in its place"
            ) from error


def _next(signed: Any) -> Any:
    if signed is not None:
        signed.version += 1
    return signed


def _day(now: datetime, days: int) -> datetime:
    return (now + timedelta(days=days)).replace(microsecond=0)


def _key(file: Path) -> Ed25519PrivateKey:
    try:
        raw = b64decode(file.read_bytes().strip(), validate=True)
        return Ed25519PrivateKey.from_private_bytes(raw)
    except (OSError, ValueError) as error:
        raise PublisherKeysMissing(folder=file.parent, name=file.name) from error


def _write_key(file: Path, raw: bytes) -> bool:
    """A private key is written once and never replaced: it may be the only copy."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(handle, "wb") as out:
        out.write(b64encode(raw) + b"\n")
        out.flush()
        os.fsync(out.fileno())
    return True


def _write(file: Path, raw: bytes) -> None:
    """Whole or not at all, and readable by whoever serves the folder."""
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_name(f".{secrets.token_hex(6)}")
    try:
        with temporary.open("xb") as out:
            out.write(raw)
            out.flush()
            os.fsync(out.fileno())
        os.replace(temporary, file)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(file.parent)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
