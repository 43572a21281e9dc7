"""What search reads of an entry: its names and other names, what it is about, its summaries, its texts."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from fourpermille_desktop.library.facets import facets_of
from fourpermille_desktop.library.words import words
from fourpermille_desktop.library.written import Text, Written

TABLES = Path(__file__).parent / "tables"
_SHORTEST_CORRECTED = 3  # letters; shorter words are too near to each other to guess
_NOTHING = Text("", "", {}, "")
_AIMS = ("kind", "category", "purpose")
_ANY_LANGUAGE = "xx"  # of a synonym: local names that people use in every language


def write_search(
    base: sqlite3.Connection, number: int, entry: Written, languages: tuple[str, ...], vocabulary: dict[str, str]
) -> None:
    callable_by = list(_callable_by(entry, languages))
    names = " ".join(word for _, name in callable_by for word in words(name))
    own = [entry.texts.get(lang) or _name_only(entry, lang) for lang in languages]
    aim, topics = (" ".join(words(" ".join(held))) for held in _topics(entry))
    summaries = [" ".join(words(text.summary)) for text in own]
    bodies = [" ".join(words(f"{text.title} {text.summary} {text.body}")) for text in own]
    bodies[0] = f"{bodies[0]} {names} {aim} {topics}"  # a list narrowed by words looks here only
    _insert(base, "title_fts", number, [*(" ".join(words(text.title)) for text in own), names])
    _insert(base, "about_fts", number, [aim, topics, *summaries])
    _insert(base, "body_fts", number, bodies)
    base.executemany("insert or ignore into name values (?,?,?,?)", [(*row, number) for row in _starts(callable_by)])
    _learn(vocabulary, callable_by)


def _insert(base: sqlite3.Connection, table: str, number: int, columns: list[str]) -> None:
    held = [row[1] for row in base.execute(f"pragma table_info({table})")]
    marks = ",".join("?" * (len(held) + 1))
    base.execute(f"insert into {table}(rowid, {', '.join(held)}) values ({marks})", (number, *columns))


def _learn(vocabulary: dict[str, str], callable_by: list[tuple[str, str]]) -> None:
    """The words a typing error can be mended to, as they are written."""
    for _lang, name in callable_by:
        for shown in name.split():
            folded = words(shown)
            if len(folded) == 1 and len(folded[0]) >= _SHORTEST_CORRECTED:
                vocabulary.setdefault(folded[0], shown.strip("()[].,;:!?«»\"'’").lower())


def _name_only(entry: Written, lang: str) -> Text:
    """What a language without a text has to be found by."""
    return Text(entry.names[lang], entry.summaries[lang], {}, "") if lang in entry.summaries else _NOTHING


def _callable_by(entry: Written, languages: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """(language, name) of everything people call the entry by: titles, names of all languages, synonyms."""
    for lang in (lang for lang in languages if lang in entry.texts):
        yield lang, entry.texts[lang].title
        for other in entry.texts[lang].sections.get("also", ()):
            yield lang, other
    yield from sorted(entry.names.items())
    for lang, name in _synonyms().get(entry.slug, ()):
        yield (languages[0] if lang == _ANY_LANGUAGE else lang), name


def _topics(entry: Written) -> tuple[list[str], list[str]]:
    """Words people use, in all languages, for what the entry is made for, and for where and how it is done.

    "stop erosion" for its category; "sour" for acidity, "cheap" for a low cost.
    """
    held = {("kind", entry.kind), *facets_of(entry.kind, entry.facts, entry.evidence, {})}
    aim = [_topic_words().get(key, "") for key in sorted(held) if key[0] in _AIMS]
    return aim, [_topic_words().get(key, "") for key in sorted(held) if key[0] not in _AIMS]


def _starts(callable_by: list[tuple[str, str]]) -> set[tuple[str, int, str]]:
    """(language, place, folded name) for the B-tree of short queries: whole names (place 0), then from each word on."""
    rows = set()
    for lang, name in callable_by:
        parts = words(name)
        rows |= {(lang, min(place, 1), " ".join(parts[place:])[:60]) for place in range(len(parts))}
    return rows


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, tuple[tuple[str, str], ...]]:
    """slug → (language, name): what people also call it, beside what its texts say."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    with (TABLES / "synonyms.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = tuple((row["lang"], name.strip()) for name in row["words"].split(";") if name.strip())
            found[row["slug"]] = (*found.get(row["slug"], ()), *names)
    return found


@lru_cache(maxsize=1)
def _topic_words() -> dict[tuple[str, str], str]:
    with (TABLES / "topics.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {(row["facet"], row["value"]): " ".join(row[lang] for lang in row if len(lang) == 2) for row in rows}
