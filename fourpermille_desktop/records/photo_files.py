"""The photos of a profile on its disk: each encrypted in frames of 64 kB, under a name that tells nothing.

Keys come from the key of the records, so whatever opens the records opens the photos. A frame is bound to its photo,
its place and whether it is the last one: none can be exchanged, moved or left out unnoticed. A download grows frame by
frame in a file beside, which is the photo once its hash is right.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fourpermille_desktop.errors import PhotoDamaged
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.private_files import sync_folder, system_faults_as_sentences, write_private

FRAME = 64 * 1024
NONCE, TAG = 12, 16
SEALED_FRAME = NONCE + FRAME + TAG
_ABOUT = b"4p1000 photo 1"
_UNFINISHED = ".part"


class PhotoFiles:
    """The folder of photos of one profile."""

    def __init__(self, folder: Path, database_key: bytes) -> None:
        self.folder = folder
        made = HKDF(algorithm=SHA256(), length=64, salt=None, info=_ABOUT).derive(database_key)
        self._cipher, self._name_key = ChaCha20Poly1305(made[:32]), made[32:]

    def has(self, sha: str) -> bool:
        return self.path(sha).is_file()

    def put(self, content: bytes) -> str:
        """Keep it, durably; its SHA-256. What is here already is left as it is."""
        sha = hashlib.sha256(content).hexdigest()
        if not self.has(sha):
            with system_faults_as_sentences(self.folder.parent):
                write_private(self.path(sha), b"".join(self._sealed(sha, content, 0, len(content))))
        return sha

    def read(self, sha: str) -> bytes:
        """The photo; PhotoDamaged where its file is not what was written."""
        with system_faults_as_sentences(self.folder.parent):
            return self._opened(sha, self.path(sha).read_bytes(), is_whole=True)

    def sealed(self, sha: str) -> bytes:
        """Its file as it lies on the disk, once it was proven to open; PhotoDamaged where it does not."""
        raw = self.path(sha).read_bytes()
        self._opened(sha, raw, is_whole=True)
        return raw

    def remove(self, sha: str) -> None:
        for path in (self.path(sha), self._part(sha)):
            path.unlink(missing_ok=True)

    # --- a photo that comes in pieces ---

    def arrived(self, sha: str) -> int:
        """How many bytes of a download are here; whole frames only."""
        try:
            return self._part(sha).stat().st_size // SEALED_FRAME * FRAME
        except FileNotFoundError:
            return 0

    def append(self, sha: str, size: int, piece: bytes) -> bool:
        """Keep the next piece, whole frames or the end; True when the photo is here, false pieces begin anew."""
        offset = self.arrived(sha)
        is_end = offset + len(piece) == size
        if offset + len(piece) > size or not (is_end or len(piece) % FRAME == 0):
            raise ValueError("pieces are whole frames and the last one ends the photo")
        part = self._part(sha)
        with system_faults_as_sentences(self.folder.parent):
            part.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with open(part, "r+b", opener=_private) as out:
                out.seek(offset // FRAME * SEALED_FRAME)
                out.truncate()
                out.writelines(self._sealed(sha, piece, offset, size))
                out.flush()
                os.fsync(out.fileno())
            crash_here("photo_files.piece_written")
            return is_end and self._finish(sha, part)

    def _finish(self, sha: str, part: Path) -> bool:
        try:
            content = self._opened(sha, part.read_bytes(), is_whole=True)
        except PhotoDamaged:
            content = b""
        if hashlib.sha256(content).hexdigest() != sha:
            part.unlink()
            return False
        part.replace(self.path(sha))
        sync_folder(part.parent)
        return True

    # --- names and frames ---

    def name(self, sha: str) -> str:
        return hmac.new(self._name_key, sha.encode(), "sha256").hexdigest()[:40]

    def path(self, sha: str) -> Path:
        name = self.name(sha)
        return self.folder / name[:2] / name

    def _part(self, sha: str) -> Path:
        path = self.path(sha)
        return path.with_name(path.name + _UNFINISHED)

    def _sealed(self, sha: str, piece: bytes, offset: int, size: int) -> Iterator[bytes]:
        for start in range(0, max(1, len(piece)), FRAME):
            plain = piece[start : start + FRAME]
            nonce = secrets.token_bytes(NONCE)
            at = offset + start
            yield nonce + self._cipher.encrypt(nonce, plain, _about(sha, at // FRAME, at + len(plain) == size))

    def _opened(self, sha: str, sealed: bytes, *, is_whole: bool) -> bytes:
        frames = [sealed[start : start + SEALED_FRAME] for start in range(0, len(sealed), SEALED_FRAME)]
        opened: list[bytes] = []
        try:
            for number, frame in enumerate(frames):
                about = _about(sha, number, is_whole and number == len(frames) - 1)
                opened.append(self._cipher.decrypt(frame[:NONCE], frame[NONCE:], about))
        except (InvalidTag, ValueError) as error:
            raise PhotoDamaged() from error
        if not opened:
            raise PhotoDamaged()
        return b"".join(opened)


def _about(sha: str, number: int, is_last: bool) -> bytes:
    return _ABOUT + bytes.fromhex(sha) + number.to_bytes(4, "big") + bytes([is_last])


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_CREAT, 0o600)
