"""The photos in a hub's backup: one line each, checked by their hash on the way out and on the way in."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from fourpermille_desktop.errors import DiskFull
from fourpermille_desktop.hub.blobs import MAX_BYTES, SHA
from fourpermille_desktop.private_files import free_mb, system_faults_as_sentences, write_private

KEPT_FREE_MB = 100  # as the hub itself leaves for its records
_SPACE = re.compile(r"[0-9a-f]{32}\Z")


@dataclass(frozen=True)
class Photo:
    space: str  # hex
    sha: str  # hex
    content: bytes


@dataclass
class Leaving:
    """The photos of a hub's folder, one after the other; what is no more what its name says stays behind, counted."""

    folder: Path
    photos: int = 0
    photo_bytes: int = 0
    spoilt: int = 0

    def __iter__(self) -> Iterator[dict[str, str]]:
        for file in sorted(self.folder.glob("*/??/*")):
            space = file.parent.parent.name
            if not SHA.match(file.name) or not _SPACE.match(space):
                continue
            try:
                with file.open("rb") as read:
                    content = read.read(MAX_BYTES + 1)
            except FileNotFoundError:  # erased for ever a moment ago
                continue
            if len(content) > MAX_BYTES or hashlib.sha256(content).hexdigest() != file.name:
                self.spoilt += 1
                continue
            self.photos += 1
            self.photo_bytes += len(content)
            yield {"photo": file.name, "space": space, "b": base64.b64encode(content).decode()}


def read_photo(line: dict[str, Any]) -> Photo | None:
    """The photo of a line; None where it is not one, or not the one it says."""
    space, sha, packed = line.get("space"), line.get("photo"), line.get("b")
    if not (isinstance(space, str) and isinstance(sha, str) and isinstance(packed, str)):
        return None
    if not _SPACE.match(space) or not SHA.match(sha):
        return None
    try:
        content = base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError):
        return None
    is_right = len(content) <= MAX_BYTES and hashlib.sha256(content).hexdigest() == sha
    return Photo(space, sha, content) if is_right else None


@dataclass
class Arriving:
    """Puts photos into a hub's folder; where the restore does not come to its end they are taken away again."""

    folder: Path
    photos: int = 0
    photo_bytes: int = 0
    _made: list[Path] = field(default_factory=list)

    def __enter__(self) -> Arriving:
        return self

    def keep(self, photo: Photo) -> None:
        """Durably, before the rows that name it are."""
        file = self.folder / photo.space / photo.sha[:2] / photo.sha
        with system_faults_as_sentences(self.folder.parent):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if free_mb(self.folder) - len(photo.content) // 1_000_000 < KEPT_FREE_MB:
                raise DiskFull(free_mb=free_mb(self.folder))
            if not file.exists():
                self._made.append(file)
            write_private(file, photo.content)
        self.photos += 1
        self.photo_bytes += len(photo.content)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if kind is not None:
            for file in self._made:
                file.unlink(missing_ok=True)
