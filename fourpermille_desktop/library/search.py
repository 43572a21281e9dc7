"""Search as you type: names first, then what entries are about, then whole texts; a typing error is mended and told."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Any, NamedTuple

from fourpermille_desktop.errors import PackDamaged
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.scoring import MOST_WORDS, TEXT, Index, gathered
from fourpermille_desktop.library.sheet import BETWEEN
from fourpermille_desktop.library.stems import content_words
from fourpermille_desktop.library.words import (
    SHORT,
    asked_words,
    is_one_typo_away,
    match_all,
    one_letter_less,
    upper_end,
)

SNIPPET = 160  # characters
_READ_WHOLE = 3_000  # entries; a larger pack is read in part: so many rows of each place, and texts unranked
_ROOM = 300
_WEIGHED, _BROAD = 60, 12  # the best so many are weighed by how narrow they are; what has no facets counts as broad
_SCALE, _BELOW_NAMES = 1000.0, 0.9  # scores of the steps of a search do not mix: names are above 1
_RANKED = 20  # at least so many are ranked, so that the one named exactly is among them even when few are shown
_IS_ITS_SLUG, _STARTS_SO = 200.0, 100.0  # above any bm25: who types "ex-act" wants EX-ACT, not what is built on it
_TITLE, _OTHER_TITLE, _NAMES = 10.0, 4.0, 5.0  # what a hit weighs in the reader's title, another title, the other names


class Hit(NamedTuple):
    """One entry found. A higher score is a better hit; scores compare within one search only."""

    kind: str
    slug: str
    title: str
    lang: str
    snippet: str
    score: float


@dataclass(frozen=True)
class Found:
    """What a search gave, best first; `did_you_mean` is the query with typing errors mended; the hits are for it."""

    hits: list[Hit]
    did_you_mean: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "count": len(self.hits),
            "results": [hit._asdict() for hit in self.hits],
            "did_you_mean": self.did_you_mean,
        }


@dataclass(frozen=True)
class _Asked:
    """One search: its words, the reader's language, and the condition on entry numbers."""

    words: list[str]
    lang: str
    only: str
    values: tuple[object, ...]
    limit: int


def search(
    pack: Pack,
    text: str,
    *,
    lang: str,
    kind: str | None = None,
    climate: str | Sequence[str] | None = None,
    land_use: str | Sequence[str] | None = None,
    region: str | Sequence[str] | None = None,
    limit: int = 20,
) -> Found:
    """Entries called so, then those about it, best first; a word nobody knows is read as the one it is nearest to."""
    only, values = _only(kind, {"climate": climate, "land_use": land_use, "region": region})
    asked = _Asked(asked_words(text), pack.best_language(lang), only, values, max(limit, 0))
    if not asked.words or not asked.limit:
        return Found([])
    mended = _mended(pack, asked.words)
    if mended and (hits := _hits(pack, replace(asked, words=asked_words(mended)))):
        return Found(hits, mended)
    return Found(_hits(pack, asked))


def mended_words(pack: Pack, text: str) -> str | None:
    """What was probably meant by words that stand nowhere in the library; None where all are known or none is near."""
    return _mended(pack, asked_words(text))


def _hits(pack: Pack, asked: _Asked) -> list[Hit]:
    if len(asked.words) == 1 and len(asked.words[0]) <= SHORT:
        return _by_first_letters(pack, asked)
    found = _by_names(pack, asked)
    for more in (_by_places, _by_texts):
        if len(found) < asked.limit:
            found += more(pack, asked, {row[0] for row in found})
    return [Hit(kind, slug, title, lang, snippet, score) for _, kind, slug, title, snippet, score, lang in found]


def _by_names(pack: Pack, asked: _Asked) -> list[tuple[Any, ...]]:
    weights = ", ".join(str(_TITLE if lang == asked.lang else _OTHER_TITLE) for lang in pack.info.languages)
    rows = _matching(
        pack,
        "select e.id, e.kind, e.slug, h.title, h.summary, -f.rank, h.folded, h.spoken from"
        f" (select rowid, rank from title_fts where title_fts match ? and rank match ? {asked.only}"
        " order by rank limit ?) f join entry e on e.id = f.rowid join heading h on h.entry = e.id and h.lang = ?"
        " order by f.rank, e.id",
        (match_all(asked.words), f"bm25({weights}, {_NAMES})", *asked.values, max(asked.limit, _RANKED), asked.lang),
    )
    typed, slug = " ".join(asked.words), "-".join(asked.words)
    found = []
    for number, kind, name, title, summary, score, folded, lang in rows:
        if name == slug:
            score += _IS_ITS_SLUG
        elif folded.startswith((typed, slug)):
            score += _STARTS_SO
        found.append((number, kind, name, title, summary[:SNIPPET], score, lang))
    found.sort(key=itemgetter(5), reverse=True)
    return found[: asked.limit]


def _by_places(pack: Pack, asked: _Asked, known: set[int]) -> list[tuple[Any, ...]]:
    """Entries that hold one or more of the words in a good place, those with more and rarer words first."""
    content = content_words(asked.words)
    total = sum(n for kind, n in pack.info.counts.items() if kind != "country")
    is_small = total <= _READ_WHOLE

    def ask(table: str, expression: str) -> list[int]:
        sql = f"select rowid from {table} where {table} match ? {asked.only} limit ?"
        return [row[0] for row in _matching(pack, sql, (expression, *asked.values, index.room))]

    index = Index(pack.info.languages, total, total if is_small else _ROOM, is_small, ask)
    gathered_by = gathered(index, content, asked.lang)
    scored = [(one.score(len(content[:MOST_WORDS])), n) for n, one in gathered_by.items() if n not in known]
    best = sorted(scored, key=_best_first)[: max(_WEIGHED, asked.limit)]
    breadth = _breadth(pack, [number for _, number in best])
    order = [(score * (1 + 2 / breadth.get(number, _BROAD)), number) for score, number in best]
    order = sorted(order, key=_best_first)[: asked.limit - len(known)]
    shown = _headings(pack, [number for _, number in order], asked.lang)
    rows = []
    for score, number in order:
        kind, slug, title, summary, spoken, body = shown[number]
        is_in_text = gathered_by[number].best <= TEXT
        snippet = _snippet(body, summary, content) if is_in_text else summary[:SNIPPET]
        rows.append((number, kind, slug, title, snippet, min(score / _SCALE, _BELOW_NAMES), spoken))
    return rows


def _best_first(pair: tuple[float, int]) -> tuple[float, int]:
    return -pair[0], pair[1]


def _breadth(pack: Pack, numbers: list[int]) -> dict[int, int]:
    """For how many climates, land uses and troubles an entry is: of two that match alike, the narrower one is meant."""
    marks = ", ".join("?" * len(numbers))
    sql = f"select entry, count(*) from facet where entry in ({marks}) and name in (?, ?, ?) group by entry"
    return dict(pack.rows(sql, (*numbers, "climate", "land_use", "soil_constraint")))


def _headings(pack: Pack, numbers: list[int], lang: str) -> dict[int, tuple[Any, ...]]:
    marks = ", ".join("?" * len(numbers))
    rows = pack.rows(
        "select e.id, e.kind, e.slug, h.title, h.summary, h.spoken, t.body from entry e"
        " join heading h on h.entry = e.id and h.lang = ? join text t on t.entry = e.id and t.lang = h.spoken"
        f" where e.id in ({marks})",
        (lang, *numbers),
    )
    return {row[0]: tuple(row[1:]) for row in rows}


def _by_texts(pack: Pack, asked: _Asked, known: set[int]) -> list[tuple[Any, ...]]:
    """Entries that hold the words anywhere, in the reader's language first. Not ranked: they fill up the list."""
    whole = [word for word in asked.words[:-1] if len(word) > SHORT]  # a short word matches nearly every text …
    last = asked.words[-1]
    whole += [last] if len(last) > SHORT or not whole else []  # … and the last one is still being typed
    spoken = f"{{t_{asked.lang}}} : ({match_all(whole)})"
    rows: list[tuple[Any, ...]] = []
    for expression in [spoken] if len(pack.info.languages) == 1 else [spoken, match_all(whole)]:
        room = asked.limit + len(known)
        for row in _texts_matching(pack, asked, expression, room):
            if row[0] not in known and len(known) < room:
                known.add(row[0])
                rows.append((*row[:4], _snippet(row[5], row[4], whole), 0.0, row[6]))
        if len(rows) >= asked.limit:
            break
    return rows[: max(asked.limit - (len(known) - len(rows)), 0)]


def _texts_matching(pack: Pack, asked: _Asked, expression: str, limit: int) -> list[Any]:
    return _matching(
        pack,
        "select e.id, e.kind, e.slug, h.title, h.summary, t.body, h.spoken from"
        f" (select rowid from body_fts where body_fts match ? {asked.only} limit ?) f"
        " join entry e on e.id = f.rowid join heading h on h.entry = e.id and h.lang = ?"
        " join text t on t.entry = e.id and t.lang = h.spoken order by e.id",
        (expression, *asked.values, limit, asked.lang),
    )


def _by_first_letters(pack: Pack, asked: _Asked) -> list[Hit]:
    """One or two letters: names that start so, then names with a word that starts so, then other languages' names."""
    first = asked.words[0]
    others = ((lang, 0, 1.0) for lang in pack.name_languages if lang != asked.lang)
    steps = [(asked.lang, 0, 3.0), (asked.lang, 1, 2.0), *others]
    hits: dict[str, Hit] = {}
    for lang, place, score in steps:
        if len(hits) >= asked.limit:
            break
        for kind, slug, title, summary, spoken in pack.rows(
            "select e.kind, e.slug, h.title, h.summary, h.spoken from (select entry, folded as called from name"
            " where lang = ? and place = ? and folded >= ? and folded < ?"
            f" {asked.only.replace('rowid', 'entry')} order by folded limit ?) f join entry e on e.id = f.entry"
            " join heading h on h.entry = e.id and h.lang = ? order by f.called, e.id",
            (lang, place, first, upper_end(first), *asked.values, asked.limit * 4, asked.lang),
        ):
            hits.setdefault(slug, Hit(kind, slug, title, spoken, summary[:SNIPPET], score))
    return list(hits.values())[: asked.limit]


def _mended(pack: Pack, asked: list[str]) -> str | None:
    """The query with each word that stands nowhere replaced by a known one a single typing error away; else None."""
    mended: list[str] = []
    for word in asked:
        candidates = [] if len(word) <= SHORT or _is_known(pack, word) else _near(pack, word)
        mended.append(candidates[0] if candidates else word)
    return " ".join(mended) if mended != asked else None


def _near(pack: Pack, word: str) -> list[str]:
    """Known words one typing error away, those with the same first letter and length first, as they are written."""
    less = sorted(one_letter_less(word))
    marks = ", ".join("?" * len(less))
    rows = pack.rows(
        f"select distinct w.folded, w.shown from near n join word w on w.folded = n.word where n.less in ({marks})",
        less,
    )
    near = [(folded, shown) for folded, shown in rows if is_one_typo_away(word, folded)]
    near.sort(key=lambda pair: (pair[0][0] != word[0], abs(len(pair[0]) - len(word)), pair[0]))
    return [shown for _, shown in near]


def _is_known(pack: Pack, word: str) -> bool:
    """Whether a name or a text has a word that starts so."""
    if pack.rows("select 1 from word where folded >= ? and folded < ? limit 1", (word, upper_end(word))):
        return True
    return bool(_matching(pack, "select 1 from body_fts where body_fts match ? limit 1", (f'"{word}"*',)))


def _matching(pack: Pack, sql: str, values: Sequence[object]) -> list[Any]:
    """Ask the full-text index. A sign its tokenizer knows otherwise than we do finds nothing, it does no harm."""
    try:
        return pack.connection().execute(sql, values).fetchall()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            return []
        raise PackDamaged(file=pack.file, reason=str(error)) from error


def _only(kind: str | None, filters: dict[str, str | Sequence[str] | None]) -> tuple[str, tuple[object, ...]]:
    """The condition on rowid for the filters given."""
    parts, values = "", list[object]()
    if kind:
        parts += " and rowid in (select id from entry where kind = ?)"
        values.append(kind)
    for name, wanted in filters.items():
        accepted = [wanted] if isinstance(wanted, str) else list(wanted or ())
        if accepted:
            marks = ", ".join("?" * len(accepted))
            parts += f" and rowid in (select entry from facet where name = ? and value in ({marks}))"
            values += [name, *accepted]
    return parts, tuple(values)


def _snippet(body: str, summary: str, asked: list[str]) -> str:
    """The words around the first hit in the text; the summary where the hit is spelt with other accents."""
    at = body.find(asked[0])
    if at < 0:
        lowered = body.lower()
        at = next((place for word in asked if (place := lowered.find(word)) >= 0), -1)
    if at < 0:
        return summary[:SNIPPET]
    room = max(0, at - SNIPPET // 2)
    start = max(body.rfind(BETWEEN, room, at) + len(BETWEEN), body.rfind(". ", room, at) + 2)
    if start <= len(BETWEEN):
        start = body.find(" ", room, at) + 1 if room else 0
    return body[start : start + SNIPPET].strip()
