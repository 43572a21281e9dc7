"""The photos a hub keeps: a file named by its SHA-256, in the folder of its space; there whole or not at all.

The files themselves are the list of what is here, so a copy of the folder that was put back never promises what it has
not. An upload grows in a file of its own for each laptop, so that nobody can spoil what another one sends; how large
that file is says where to go on. Nothing is shared between spaces: whether a photo is here is told only to those who
may read its space.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fourpermille_desktop.errors import DiskFull
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.private_files import put_in_place, sync_folder

MAX_BYTES = 8 * 1024 * 1024
PIECE_BYTES = 256 * 1024
MOST_ASKED = 500  # photos in one question
KEPT_FREE_MB = 100  # records need room more than photos do
UNFINISHED_DAYS = 14
MOST_UNFINISHED = 50  # of one laptop; the oldest goes
SHA = re.compile(r"[0-9a-f]{64}\Z")
_UPLOAD = re.compile(r"([0-9a-f]{64})-([1-9][0-9]{0,8})\Z")


class OffsetDiffers(Exception):
    """The upload is elsewhere than the sender thinks."""

    def __init__(self, offset: int) -> None:
        self.offset = offset


class UploadUnknown(Exception):
    """No such upload is under way here."""


class UploadBusy(Exception):
    """Another request writes to this upload."""


class HashDiffers(Exception):
    """All bytes came, and they are not what was announced; the upload begins anew."""


@dataclass(frozen=True)
class Upload:
    """One photo on its way from one laptop. Its name is its address; nothing is written down elsewhere."""

    space: bytes
    sha: str  # hex
    size: int
    sender: bytes  # public key of the device; empty where no team is

    @property
    def name(self) -> str:
        return f"{self.sha}-{self.size}"

    @classmethod
    def named(cls, name: str, space: bytes, sender: bytes) -> Upload | None:
        found = _UPLOAD.match(name)
        return cls(space, found[1], int(found[2]), sender) if found else None


class Blobs:
    """The folder of photos beside a hub's database."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    # --- what is here ---

    def path(self, space: bytes, sha: str) -> Path | None:
        """The file of a photo that is here whole."""
        if not SHA.match(sha):
            return None
        file = self._file(space, sha)
        return file if file.is_file() else None

    def missing(self, space: bytes, shas: Iterable[str]) -> list[str]:
        return [sha for sha in shas if self.path(space, sha) is None]

    def remove(self, space: bytes, sha: str) -> None:
        """Delete a photo that must go for ever, and what came of it so far."""
        if SHA.match(sha):
            self._file(space, sha).unlink(missing_ok=True)
            for part in (self.folder / space_parts(space)).glob(f"{sha}-*"):
                part.unlink(missing_ok=True)

    def totals(self) -> tuple[int, int]:
        """Photos and their bytes, for the keeper."""
        sizes = [file.stat().st_size for file in self.folder.glob("*/??/*") if SHA.match(file.name)]
        return len(sizes), sum(sizes)

    # --- uploads ---

    def begin(self, upload: Upload) -> int:
        """Where the sender goes on: 0 for a new photo, its size where it is here."""
        held = self.offset(upload)
        if held is not None:
            return held
        part = self._part(upload)
        part.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._check_room(upload.size)
        self._sweep(part)
        os.close(os.open(part, os.O_RDWR | os.O_CREAT, 0o600))
        sync_folder(part.parent)
        return 0

    def offset(self, upload: Upload) -> int | None:
        """How far an upload is; None where it is not known."""
        if self.path(upload.space, upload.sha) is not None:
            return upload.size
        try:
            held = self._part(upload).stat().st_size
            if held == upload.size:  # the hub ended between the last byte and the name
                with self._alone(upload, held):
                    self._finish(upload)
            return held
        except (FileNotFoundError, UploadUnknown, HashDiffers):
            return None

    def append(self, upload: Upload, offset: int, piece: bytes) -> int:
        """Write a piece durably and tell the new offset; with the last one the photo counts, if it is what was said."""
        held = self.offset(upload)
        if held is None:
            raise UploadUnknown()
        if held != offset or offset + len(piece) > upload.size:
            raise OffsetDiffers(held)
        if not piece:
            return held
        self._check_room(len(piece))
        with self._alone(upload, offset) as handle:
            _write(handle, offset, piece)
            crash_here("blobs.piece_written")
            if offset + len(piece) == upload.size:
                self._finish(upload)
        return offset + len(piece)

    def _finish(self, upload: Upload) -> None:
        part, file = self._part(upload), self._file(upload.space, upload.sha)
        with part.open("rb") as read:
            is_right = hashlib.file_digest(read, "sha256").hexdigest() == upload.sha
        if not is_right:
            part.unlink()
            raise HashDiffers()
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        sync_folder(file.parent.parent)
        crash_here("blobs.before_name")
        put_in_place(part, file)
        crash_here("blobs.named")
        part.unlink(missing_ok=True)

    @contextmanager
    def _alone(self, upload: Upload, offset: int) -> Iterator[int]:
        """The file of an upload, for one writer at a time over all processes of the hub."""
        try:
            handle = os.open(self._part(upload), os.O_RDWR | getattr(os, "O_BINARY", 0))
        except FileNotFoundError as error:
            raise UploadUnknown() from error
        try:
            _lock(handle)
            if os.fstat(handle).st_size != offset:  # somebody wrote since we looked
                raise OffsetDiffers(os.fstat(handle).st_size)
            yield handle
        finally:
            os.close(handle)

    def _check_room(self, size: int) -> None:
        free_mb = shutil.disk_usage(self.folder).free // 1_000_000
        if free_mb - size // 1_000_000 < KEPT_FREE_MB:
            raise DiskFull(free_mb=free_mb)

    def _sweep(self, part: Path) -> None:
        """What was left long ago goes, and the oldest of a laptop that begins more than it ends."""
        now = time.time()
        held = sorted((file.stat().st_mtime, file) for file in part.parent.iterdir())
        for at, file in held:
            if now - at > UNFINISHED_DAYS * 86_400:
                file.unlink(missing_ok=True)
        own = [file for _at, file in held if file.suffix == part.suffix]
        for file in own[: max(0, len(own) + 1 - MOST_UNFINISHED)]:
            file.unlink(missing_ok=True)

    def _file(self, space: bytes, sha: str) -> Path:
        return self.folder / space.hex() / sha[:2] / sha

    def _part(self, upload: Upload) -> Path:
        sender = hashlib.sha256(upload.sender).hexdigest()[:16]
        return self.folder / space_parts(upload.space) / f"{upload.name}.{sender}"


def space_parts(space: bytes) -> str:
    return f"{space.hex()}/parts"


def _write(handle: int, offset: int, piece: bytes) -> None:
    """All of it on the disk, or the file as it was before."""
    try:
        os.lseek(handle, offset, os.SEEK_SET)
        left = memoryview(piece)
        while left:
            left = left[os.write(handle, left) :]
        os.fsync(handle)
    except OSError as error:
        os.ftruncate(handle, offset)
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(free_mb=0) from error
        raise


def _lock(handle: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, MAX_BYTES, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise UploadBusy() from error
