"""Turns text into the plain words that are indexed and asked for: lowercase, accents removed, split at signs."""

from __future__ import annotations

import re
import unicodedata

LONGEST_QUERY = 200  # characters read of what was typed
MOST_WORDS = 12
SHORT = 2  # up to this many letters a query goes to the B-tree of names, not to the full-text index

# Accents of Latin, Greek and Cyrillic, vowel signs of Arabic and its stretching stroke. Vowel signs of Indic scripts
# are letters to their readers and stay.
_ACCENTS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0640\u200c\u200d]")
_LETTERS_APART = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ɓ": "b", "ɗ": "d"})
_MARKS = "".join(chr(c) for c in range(0x300, 0x2000) if unicodedata.category(chr(c)).startswith("M"))
_WORD = re.compile(f"(?:[^\\W_]|[{re.escape(_MARKS)}])+")


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return _WORD.findall(fold(text))


def fold(text: str) -> str:
    """Lowercase without accents: "Zaï" and "zai" are one."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text).casefold()  # taken apart first: some fancy letters have no lowercase
    apart = unicodedata.normalize("NFKD", plain)
    return unicodedata.normalize("NFC", _ACCENTS.sub("", apart).translate(_LETTERS_APART))


def asked_words(text: str) -> list[str]:
    """The words of a query; a very long one is cut, it is a paste and not a question."""
    return words(text[:LONGEST_QUERY])[:MOST_WORDS]


def match_all(asked: list[str]) -> str:
    """The full-text expression "every one of these words, or a word that starts so"; nothing typed is an operator."""
    return " AND ".join(f'"{word}"*' for word in asked)


def upper_end(prefix: str) -> str:
    """The first string after all those that start with `prefix`, for a B-tree range."""
    return prefix + "\U0010ffff"


def one_letter_less(word: str) -> set[str]:
    """The word, and the word without any one of its letters: two words one typing error apart share one of these."""
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def is_one_typo_away(typed: str, meant: str) -> bool:
    """One letter wrong, missing, too many, or two neighbours swapped."""
    if typed == meant:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    left, right = typed[start:], meant[start:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:]
    return swapped or left[1:] == right[1:] or left[1:] == right or left == right[1:]
