"""Entries scored by where they hold the words of a question: title, other names, topics, summary, text.

Every word counts by the best place it stands in and by how rare it is; who holds more of the words counts more.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from fourpermille_desktop.library.stems import stem

Ask = Callable[[str, str], list[int]]  # (table, full-text expression) → entry numbers

TITLE, NAMES, AIM, TOPICS, OTHER_TITLE, SUMMARY, TEXT, OTHER_TEXT = 10.0, 8.0, 6.0, 5.0, 4.0, 3.0, 1.5, 0.5
MOST_WORDS = 8


@dataclass
class Scored:
    """What an entry has gathered."""

    total: float = 0.0
    matched: int = 0
    best: float = 0.0  # the best place any of the words stands in

    def score(self, asked: int) -> float:
        return float(self.total * (self.matched / asked) ** 2)


@dataclass(frozen=True)
class Index:
    """What scoring needs of a pack. `room` bounds the rows read of one place: a large pack is not read whole."""

    languages: tuple[str, ...]
    entries: int
    room: int
    with_texts: bool
    ask: Ask = field(repr=False)


def scores(index: Index, asked: Sequence[str], lang: str) -> dict[int, float]:
    """Entry number → score, of everything that holds one of the words."""
    return {number: one.score(len(asked[:MOST_WORDS])) for number, one in gathered(index, asked, lang).items()}


def gathered(index: Index, asked: Sequence[str], lang: str) -> dict[int, Scored]:
    found: dict[int, Scored] = {}
    for word in asked[:MOST_WORDS]:
        weights = _places(index, word, lang)
        rarity = math.log(1 + index.entries / max(len(weights), 1))
        for number, weight in weights.items():
            one = found.setdefault(number, Scored())
            one.total += weight * rarity
            one.matched += 1
            one.best = max(one.best, weight)
    return found


def _places(index: Index, word: str, lang: str) -> dict[int, float]:
    """The entries that hold a word, with the weight of the best place."""
    found: dict[int, float] = {}
    for weight, table, column in _asked_places(index, lang):
        expression = f'"{stem(word)}"*' if column is None else f'{{{column}}} : "{stem(word)}"*'
        for number in index.ask(table, expression):
            found.setdefault(number, weight)
    return found


def _asked_places(index: Index, lang: str) -> Iterator[tuple[float, str, str | None]]:
    yield TITLE, "title_fts", f"t_{lang}"
    yield NAMES, "title_fts", "names"
    yield AIM, "about_fts", "aim"
    yield TOPICS, "about_fts", "topics"
    if len(index.languages) > 1:
        yield OTHER_TITLE, "title_fts", None
    yield SUMMARY, "about_fts", f"s_{lang}"
    if index.with_texts:
        yield TEXT, "body_fts", f"t_{lang}"
        if len(index.languages) > 1:
            yield OTHER_TEXT, "body_fts", None
