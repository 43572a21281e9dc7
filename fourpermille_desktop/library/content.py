"""What a pack holds, as data: taken out of a pack, put together from parts, joined with added languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from fourpermille_desktop.library.entry import with_figures
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.sheet import body_of
from fourpermille_desktop.library.written import Text, Written

_OF_THE_BUILD = ("seal", "pack", "counts", "name_languages", "languages", "missing", "waiting", "version", "issued")


@dataclass(frozen=True)
class Content:
    """All that `write_pack` needs to write a pack, and nothing that it makes itself."""

    about: Mapping[str, Any]
    entries: tuple[Written, ...]
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.about["languages"])


def content_of(pack: Pack) -> Content:
    """Read a whole pack back: writing it again gives the same bytes."""
    info = pack.info
    held = {str(key): value for key, value in pack.rows("select key, value from meta") if key not in _OF_THE_BUILD}
    about = {
        **held,
        "name": info.pack,
        "version": info.version,
        "issued": info.issued,
        "languages": list(info.languages),
        "missing": {lang: list(slugs) for lang, slugs in info.missing.items()},
        "waiting": list(info.waiting),
        "countries": [asdict(country) for country in pack.countries(info.languages[0])],
    }
    pictures = {name: bytes(svg) for name, svg in pack.rows("select name, svg from picture order by name")}
    return Content(about, tuple(_entries(pack)), pictures)


def _entries(pack: Pack) -> Iterable[Written]:
    texts, summaries, evidence = _texts(pack), _summaries(pack), _evidence(pack)
    rows = pack.rows("select id, kind, slug, names, facts, picture from entry order by id")
    for number, kind, slug, names, facts, picture in rows:
        yield Written(
            kind=kind,
            slug=slug,
            facts=pack.json(facts),
            texts=texts.get(number, {}),
            names=pack.json(names),
            evidence=tuple(evidence.get(number, ())),
            picture=picture,
            summaries=summaries.get(number, {}),
        )


def _texts(pack: Pack) -> dict[int, dict[str, Text]]:
    found: dict[int, dict[str, Text]] = {}
    rows = pack.rows(
        "select t.entry, t.lang, h.title, h.summary, t.sections, t.body from text t"
        " join heading h on h.entry = t.entry and h.lang = t.lang where h.spoken = t.lang order by t.entry"
    )
    order = {lang: at for at, lang in enumerate(pack.info.languages)}
    for number, lang, title, summary, sections, body in sorted(rows, key=lambda row: (row[0], order[row[1]])):
        found.setdefault(number, {})[lang] = Text(title, summary, pack.json(sections), body)
    return found


def _summaries(pack: Pack) -> dict[int, dict[str, str]]:
    """Of the languages in which an entry has a name and a summary and no text."""
    found: dict[int, dict[str, str]] = {}
    asked = "select entry, lang, summary from heading where summary_lang = lang and spoken <> lang order by entry, lang"
    for number, lang, summary in pack.rows(asked):
        found.setdefault(number, {})[lang] = summary
    return found


def _evidence(pack: Pack) -> dict[int, list[Mapping[str, Any]]]:
    found: dict[int, list[Mapping[str, Any]]] = {}
    for number, facts in pack.rows("select entry, facts from evidence order by entry, position"):
        found.setdefault(number, []).append(pack.json(facts))
    return found


def with_languages(base: Content, added: Iterable[Content]) -> Content:
    """The base with the texts of language packs laid over it; entries the base does not have are left out."""
    joined = base
    for content in added:
        joined = _with_language(joined, content)
    return joined


def _with_language(base: Content, added: Content) -> Content:
    by_slug = {entry.slug: entry for entry in added.entries}
    entries = tuple(_joined(entry, by_slug.get(entry.slug)) for entry in base.entries)
    languages = [*base.languages, *(lang for lang in added.languages if lang not in base.languages)]
    missing = {
        lang: sorted(entry.slug for entry in entries if lang not in {*entry.texts, *entry.summaries})
        for lang in added.languages
    }
    missing = {**base.about.get("missing", {}), **missing}
    about = {
        **base.about,
        "languages": languages,
        "missing": {lang: slugs for lang, slugs in missing.items() if slugs},
    }
    return Content(about, entries, {**added.pictures, **base.pictures})


def _joined(entry: Written, added: Written | None) -> Written:
    """An entry with the texts of a language pack that have its shape; a text for another shape stays out."""
    if added is None or added.kind != entry.kind:
        return entry
    fitting = {
        lang: replace(text, body=body_of(with_figures(text.sections, entry.evidence, lang)))
        for lang, text in added.texts.items()
        if has_shape_of(text, entry)
    }
    return replace(
        entry,
        texts={**entry.texts, **fitting},
        names={**entry.names, **{lang: name for lang, name in added.names.items() if lang in fitting}},
        summaries={lang: summary for lang, summary in entry.summaries.items() if lang not in fitting},
    )


def has_shape_of(text: Text, entry: Written) -> bool:
    """Whether a text has as many steps, checks, questions and scores as the other languages of the entry."""
    other = next(iter(entry.texts.values()), None)
    return other is None or all(
        len(text.sections.get(key, ())) == len(other.sections.get(key, ()))
        for key in ("steps", "check", "quiz", "scores")
    )
