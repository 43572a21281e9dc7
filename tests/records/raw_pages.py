"""Every page of an encrypted file as it is inside its lock, free ones and those of the -wal too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE, RESERVED, SALT = 4096, 80, 16  # SQLCipher 4: behind each page 16 bytes of IV and 64 of HMAC
WAL_HEAD, FRAME_HEAD = 32, 24


def pages(file: Path, key: bytes) -> Iterator[bytes]:
    raw = file.read_bytes()
    for start in range(0, len(raw), PAGE):
        yield _opened(raw[start : start + PAGE], key, is_first=start == 0)
    wal = file.with_name(file.name + "-wal")
    raw = wal.read_bytes() if wal.exists() else b""
    for start in range(WAL_HEAD, len(raw), FRAME_HEAD + PAGE):
        number, page = raw[start : start + 4], raw[start + FRAME_HEAD : start + FRAME_HEAD + PAGE]
        if len(page) == PAGE:
            yield _opened(page, key, is_first=int.from_bytes(number, "big") == 1)


def _opened(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    iv = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    decryptor = Cipher(AES(key), CBC(iv)).decryptor()
    return decryptor.update(page[SALT if is_first else 0 : PAGE - RESERVED]) + decryptor.finalize()
