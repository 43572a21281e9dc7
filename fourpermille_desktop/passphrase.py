"""Passphrases: how they are stretched into a key, which are too weak, and four words to suggest.

The suggested words are made of syllables that can be said and written in every language we serve; 48 bits together.
"""

from __future__ import annotations

import secrets
import time
import unicodedata
from dataclasses import dataclass

LEAST_LETTERS = 12
LEAST_WORDS = 4
MEMORY_KIB, LEAST_MEMORY_KIB = 65_536, 19_456
AIM_S, MOST_S = 0.5, 0.9  # on this computer; a slower one may have to open it too
_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"
_NOT_SAID = {"puta", "puto", "foda", "kaka", "pipi", "pupu", "titi", "kuku", "nazi", "bobo", "tete"}


@dataclass(frozen=True)
class Stretch:
    """The settings of Argon2id. They stand beside what was sealed, so that each computer can choose its own."""

    memory_kib: int
    passes: int

    @property
    def is_sane(self) -> bool:
        """A file from a stick may not ask for all the memory there is."""
        return 8 <= self.memory_kib <= 1_048_576 and 1 <= self.passes <= 64


def clean(passphrase: str) -> str:
    """The same words typed on another keyboard are the same passphrase."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


def stretched(passphrase: str, salt: bytes, how: Stretch) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(salt=salt, length=32, iterations=how.passes, lanes=1, memory_cost=how.memory_kib)
    return kdf.derive(clean(passphrase).encode())


def fitting_stretch() -> Stretch:
    """As much as this computer does in about half a second: 64 MiB where it can, never under what is thought safe."""
    memory = MEMORY_KIB
    while True:
        begun = time.perf_counter()
        stretched("how fast is this computer", b"0123456789abcdef", Stretch(memory, 1))
        once = max(time.perf_counter() - begun, 1e-6)
        if once < MOST_S / 2 or memory // 2 < LEAST_MEMORY_KIB:
            return Stretch(memory, max(2 if memory < MEMORY_KIB else 1, min(8, int(AIM_S / once))))
        memory //= 2


def is_weak(passphrase: str) -> bool:
    words = clean(passphrase)
    is_one_letter = len(set(words.replace(" ", ""))) < 4
    return is_one_letter or (len(words) < LEAST_LETTERS and len(words.replace("-", " ").split()) < LEAST_WORDS)


def suggested() -> str:
    """Four words of two syllables."""
    words: list[str] = []
    while len(words) < LEAST_WORDS:
        word = "".join(secrets.choice(_CONSONANTS) + secrets.choice(_VOWELS) for _ in range(2))
        if word not in _NOT_SAID and word not in words:
            words.append(word)
    return "-".join(words)
