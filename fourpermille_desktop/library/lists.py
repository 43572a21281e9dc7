"""Lists of a pack: cards under filters and words, and the count behind every filter value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, Protocol

from fourpermille_desktop.library.entry import Card, FacetCount, PackInfo, evidence_from
from fourpermille_desktop.library.stems import content_words, stem
from fourpermille_desktop.library.words import SHORT, asked_words, match_all, upper_end

SORTS = {
    "name": "h.folded",
    "evidence": "e.evidence_grade desc, h.folded",
    "first_effect": "e.first_effect_years is null, e.first_effect_years, h.folded",
    "cost": "e.cost_grade is null, e.cost_grade, h.folded",
    "labour": "e.labour_grade is null, e.labour_grade, h.folded",
}


class Readable(Protocol):
    """What a list needs of a pack."""

    info: PackInfo

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Any]: ...
    def json(self, text: str) -> Any: ...


@dataclass(frozen=True)
class Wanted:
    """Which entries a list shows."""

    kind: str
    lang: str
    chosen: Mapping[str, Sequence[str]]
    text: str


TEXT = "text"  # stands for the words typed, beside the names of filters


@dataclass(frozen=True)
class GivenBack:
    """What taking off one filter, or two together, would show again. `off` names filters, or TEXT: the words typed."""

    off: tuple[str, ...]
    count: int


def cards(pack: Readable, wanted: Wanted, *, sort: str, limit: int, offset: int) -> list[Card]:
    if sort not in SORTS:
        raise ValueError(f"no sort {sort!r}; there are {', '.join(SORTS)}")
    where, values = _where(wanted)
    found = pack.rows(
        "select e.slug, h.spoken, h.title, h.summary, e.picture, e.facts, v.facts from entry e"
        " join heading h on h.entry = e.id and h.lang = ? left join evidence v on v.id = e.headline"
        f" where {where} order by {SORTS[sort]}, e.id limit ? offset ?",
        (wanted.lang, *values, limit, offset),
    )
    return [
        Card(
            kind=wanted.kind,
            slug=slug,
            lang=spoken,
            title=title,
            summary=summary,
            picture=picture,
            headline=evidence_from(pack.json(figure), wanted.lang, pack.info.languages[0]) if figure else None,
            facts=pack.json(facts),
        )
        for slug, spoken, title, summary, picture, facts, figure in found
    ]


def count(pack: Readable, wanted: Wanted) -> int:
    where, values = _where(wanted)
    return int(pack.rows(f"select count(*) from entry e where {where}", values)[0][0])


def facets(pack: Readable, wanted: Wanted) -> dict[str, list[FacetCount]]:
    """One query gives every value of the kind; one a facet in use gives counts that ignore that facet's own choice."""
    everything = pack.rows(
        "select distinct f.name, f.value from facet f join entry e on e.id = f.entry where e.kind = ?"
        " order by f.name, f.value",
        (wanted.kind,),
    )
    counts = _counts(pack, wanted, without=None)
    for facet in [name for name, values in wanted.chosen.items() if values]:
        loose = _counts(pack, wanted, without=facet)
        counts = {key: n for key, n in counts.items() if key[0] != facet} | {
            key: n for key, n in loose.items() if key[0] == facet
        }
    found: dict[str, list[FacetCount]] = {}
    for name, value in everything:
        is_chosen = value in wanted.chosen.get(name, ())
        found.setdefault(name, []).append(FacetCount(value, counts.get((name, value), 0), is_chosen))
    return found


def gives_back(pack: Readable, wanted: Wanted) -> list[GivenBack]:
    """For a list that shows nothing: each filter in use with what it gives back; two together where no one helps."""
    in_use = [name for name, values in wanted.chosen.items() if values]
    in_use += [TEXT] if wanted.text.strip() else []
    one = [GivenBack((name,), count(pack, _without(wanted, name))) for name in in_use]
    if any(given.count for given in one):
        return one
    two = [GivenBack(pair, count(pack, _without(wanted, *pair))) for pair in combinations(in_use, 2)]
    return [given for given in two if given.count] or one


def _without(wanted: Wanted, *off: str) -> Wanted:
    chosen = {name: values for name, values in wanted.chosen.items() if name not in off}
    return replace(wanted, chosen=chosen, text="" if TEXT in off else wanted.text)


def _counts(pack: Readable, wanted: Wanted, *, without: str | None) -> dict[tuple[str, str], int]:
    chosen = {name: values for name, values in wanted.chosen.items() if name != without}
    where, values = _where(Wanted(wanted.kind, wanted.lang, chosen, wanted.text))
    rows = pack.rows(
        "select f.name, f.value, count(*) from entry e join facet f on f.entry = e.id"
        f" where {where} group by f.name, f.value",
        values,
    )
    return {(name, value): n for name, value, n in rows}


def _where(wanted: Wanted) -> tuple[str, tuple[object, ...]]:
    """The condition on `e` (a row of entry): kind, each filter, all words."""
    parts, values = ["e.kind = ?"], [wanted.kind]
    for name, accepted in wanted.chosen.items():
        if accepted:
            marks = ", ".join("?" * len(accepted))
            parts.append(f"e.id in (select entry from facet where name = ? and value in ({marks}))")
            values += [name, *accepted]
    asked = asked_words(wanted.text)
    if len(asked) == 1 and len(asked[0]) <= SHORT:
        parts.append("e.id in (select entry from name where folded >= ? and folded < ?)")
        values += [asked[0], upper_end(asked[0])]
    elif asked:
        parts.append("e.id in (select rowid from body_fts where body_fts match ?)")
        values.append(match_all([stem(word) for word in content_words(asked)]))
    elif wanted.text.strip():
        parts.append("0")  # only signs were typed: nothing is called so
    return " and ".join(parts), tuple(values)
