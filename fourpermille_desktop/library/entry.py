"""What the library hands out: an entry with its steps and its evidence, a card of a list, a count of a filter."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class PackInfo:
    """Which pack this is. `counts` says how many entries of each kind it holds."""

    pack: str
    version: str
    issued: str
    languages: tuple[str, ...]
    licence: str
    counts: Mapping[str, int]
    sha256: str  # of the whole file, with the place of this hash itself read as zeros
    missing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # language → entries without a text in it
    waiting: tuple[str, ...] = ()  # entries of the source with facts and no text yet: they are not in the pack
    extends: str = ""  # of a language pack: the library its texts belong to

    def as_json(self) -> dict[str, Any]:
        return {
            "pack": self.pack,
            "version": self.version,
            "issued": self.issued,
            "languages": list(self.languages),
            "licence": self.licence,
            "counts": dict(self.counts),
            "sha256": self.sha256,
            "missing": {lang: list(slugs) for lang, slugs in self.missing.items()},
            "waiting": list(self.waiting),
        }


@dataclass(frozen=True)
class Step:
    """One step, or one check on the plot. `picture` names an SVG of the pack, `alt` says what it shows."""

    number: int
    name: str
    text: str
    picture: str | None = None
    alt: str = ""


@dataclass(frozen=True)
class Question:
    """One question of a module's quiz; `right` counts from 0."""

    question: str
    answers: tuple[str, ...]
    right: int
    why: str = ""


@dataclass(frozen=True)
class Score:
    """One result of a field test and what one sees; its grade and source are in the facts, under the same name."""

    score: str
    text: str


@dataclass(frozen=True)
class Working:
    """A quantity to work with, as a range, and where it comes from. "memory": from experts, not checked at source."""

    section: str
    what: str
    value: str
    source: str
    confidence: str


@dataclass(frozen=True)
class Evidence:
    """One figure with its interval and source. `effect` is a difference between fields with and without."""

    id: str
    outcome: str  # SOC | yield | GHG
    metric: str
    effect: float | None  # None: only `value_text` or `words` can be said
    unit: str
    low: float | None
    high: float | None
    interval: str  # what low and high are: "95 % CI", "range" …
    source: str  # "Authors (year), Journal, doi:…"
    where: str  # short label over the bar, in the reader's language
    words: str  # the row in plain words, in the reader's language; may be empty
    confidence: str  # verified | memory | none
    value_text: str
    n_obs: int | None
    n_studies: int | None
    depth_cm: str
    duration_years: str
    geography: str
    comparator: str
    authors: str
    year: int | None
    journal: str
    doi: str
    doi_confidence: str
    source_kind: str
    verified_by: str
    note: str

    @property
    def may_rise_or_fall(self) -> bool:
        """The interval holds zero: nobody may call this an increase or a decrease."""
        return self.low is not None and self.high is not None and self.low <= 0 <= self.high

    @property
    def is_loss_avoided(self) -> bool:
        return "loss avoided" in self.metric


@dataclass(frozen=True)
class Entry:
    """An entry in one language. `lang` is the language its text is really in.

    Name and summary may be in another one, the reader's: `summary_lang`.
    """

    kind: str
    slug: str
    lang: str
    title: str
    summary: str
    names: Mapping[str, str]  # language → name, every known one
    facts: Mapping[str, Any]  # entry.toml without names and evidence
    picture: str | None  # the cover
    summary_lang: str = ""  # of name and summary; empty: that of the text
    fits: tuple[str, ...] = ()
    fits_not: tuple[str, ...] = ()
    need: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    cost: str = ""
    work: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    expect: str = ""
    no_figure: str = ""
    mistakes: tuple[str, ...] = ()
    check: tuple[Step, ...] = ()
    care: tuple[str, ...] = ()
    not_checked: tuple[str, ...] = ()
    full: str = ""
    also: tuple[str, ...] = ()
    does: str = ""
    asks: tuple[str, ...] = ()  # of a criterion: one paragraph
    good_for: tuple[str, ...] = ()
    who: tuple[str, ...] = ()
    pays: tuple[str, ...] = ()
    binds: tuple[str, ...] = ()
    goal: str = ""
    home: str = ""
    quiz: tuple[Question, ...] = ()
    measures: str = ""
    scores: tuple[Score, ...] = ()
    baseline: str = ""
    by_2030: str = ""
    by_2050: str = ""
    here: str = ""
    shows: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def related(self) -> tuple[str, ...]:
        return tuple(self.facts.get("related", ()))

    @property
    def review(self) -> Mapping[str, str]:
        """Who has read the sheet and when; empty where nothing is said."""
        return dict(self.facts.get("review", {}))

    @property
    def working(self) -> tuple[Working, ...]:
        return tuple(Working(**row) for row in self.facts.get("working", ()))

    @property
    def headline(self) -> Evidence | None:
        """The figure shown first; None where there is no sound one."""
        return next((row for row in self.evidence if row.id == self.facts.get("headline")), None)

    def as_json(self) -> dict[str, Any]:
        """The shape of `library show`: `evidence` holds the rows with a value, `evidence_in_words` the others."""
        plain = asdict(self)
        rows = plain.pop("evidence")
        plain["related"], plain["review"] = list(self.related), dict(self.review)
        plain["working"] = [asdict(row) for row in self.working]
        plain["evidence"] = [row for row in rows if row["effect"] is not None]
        plain["evidence_in_words"] = [row for row in rows if row["effect"] is None]
        return plain


@dataclass(frozen=True)
class Card:
    """What a list shows of an entry. `facts` is the whole of entry.toml's facts; the usual ones have a name."""

    kind: str
    slug: str
    lang: str
    title: str
    summary: str
    picture: str | None
    headline: Evidence | None
    facts: Mapping[str, Any]

    @property
    def category(self) -> str:
        return str(self.facts.get("category") or self.facts.get("type") or "")

    @property
    def land_use(self) -> tuple[str, ...]:
        return tuple(self.facts.get("land_use", ()))

    @property
    def cost(self) -> str:
        return str(self.facts.get("cost", ""))

    @property
    def labour(self) -> str:
        return str(self.facts.get("labour", ""))

    @property
    def years_to_benefit(self) -> str:
        return str(self.facts.get("years_to_benefit", ""))


@dataclass(frozen=True)
class FacetCount:
    """One value of a filter and how many entries it would show under the other filters in use."""

    value: str
    count: int
    is_chosen: bool


def evidence_from(row: Mapping[str, Any], lang: str, fallback: str) -> Evidence:
    """An evidence row of a pack in the reader's language."""

    def in_words(key: str) -> str:
        by_lang = row.get(key) or {}
        return str(by_lang.get(lang) or by_lang.get(fallback) or "")

    plain = {key: row.get(key) or "" for key in _PLAIN_TEXT}
    return Evidence(
        effect=row.get("value"),
        low=row.get("low"),
        high=row.get("high"),
        n_obs=row.get("n_obs"),
        n_studies=row.get("n_studies"),
        year=row.get("year"),
        where=in_words("where") or plain["geography"],
        words=in_words("words"),
        source=_source_line(row),
        **plain,
    )


_FIGURE = re.compile(r"\{e:([a-z0-9-]+)\}")
_GIVEN = re.compile(r"\+/- (SD |SE )?([\d.]+)( as given)?")
_SAID = {  # decimal sign, "6.9 to 22.0", a year, what ± is
    "en": (".", "{} to {}", "per year", {"SD": "standard deviation", "SE": "standard error"}),
    "fr": (",", "{} à {}", "par an", {"SD": "écart type", "SE": "erreur type"}),
    "es": (",", "de {} a {}", "por año", {"SD": "desviación estándar", "SE": "error estándar"}),
    "pt": (",", "{} a {}", "por ano", {"SD": "desvio padrão", "SE": "erro padrão"}),
    "sw": (".", "{} hadi {}", "kwa mwaka", {"SD": "SD", "SE": "SE"}),
}
_TOGETHER = "\u202f"  # keeps a number and its unit on one line


def with_figures(written: Any, rows: Sequence[Mapping[str, Any]], lang: str) -> Any:
    """A text, or a whole section of texts, with every `{e:id}` replaced by its figure in that language."""
    if isinstance(written, str):
        by_id = {row["id"]: row for row in rows}
        return _FIGURE.sub(lambda found: say_figure(by_id[found[1]], lang) if found[1] in by_id else "–", written)
    if isinstance(written, Mapping):
        return {key: with_figures(inner, rows, lang) for key, inner in written.items()}
    if isinstance(written, list):
        return [with_figures(inner, rows, lang) for inner in written]
    return written


_AGAINST = {"en": "against", "fr": "contre", "es": "frente a", "pt": "contra"}


def say_figure(row: Mapping[str, Any], lang: str) -> str:
    """ "14.4 % (6.9 to 22.0)": the digits of the evidence, with the decimal sign and the words of the language."""
    point, between, yearly, spreads = _SAID.get(lang, _SAID["en"])

    def digits(number: object) -> str:
        told = str(number)
        if number == 0:
            told = told.removeprefix("-")  # a rounded −0.0 is no loss
        return told.replace("-", "\u2212").replace(".", point)

    unit = {"ratio": "", "SMD": ""}.get(str(row.get("unit", "")), str(row.get("unit", "")))
    if unit.endswith("/yr"):
        unit = f"{unit.removesuffix('/yr')} {yearly}"
    unit = unit.replace("CO2e", "CO₂e").replace("t C", f"t{_TOGETHER}C")
    unit = f"{_TOGETHER}{unit}" if unit else ""
    low, value, high = row.get("low"), row.get("value"), row.get("high")
    span = between.format(digits(low), digits(high)) if low is not None and high is not None else ""
    if value is None:
        text = str(row.get("value_text", ""))
        text = text.replace(".", point).replace(" vs ", f" {_AGAINST.get(lang, _AGAINST['en'])} ")
        return f"{span}{unit}" if span else f"{text}{unit}" if text else "–"
    given = _GIVEN.fullmatch(str(row.get("interval", "")))
    if given:
        span = f"±{_TOGETHER}{digits(given[2])}" + (f", {spreads[given[1].strip()]}" if given[1] else "")
    return f"{digits(value)}{unit} ({span})" if span else f"{digits(value)}{unit}"


def _source_line(row: Mapping[str, Any]) -> str:
    who = str(row.get("authors") or "")
    if row.get("year"):
        who = f"{who} ({row['year']})".strip()
    doi = f"doi:{row['doi']}" if row.get("doi") else ""
    return ", ".join(part for part in (who, str(row.get("journal") or ""), doi) if part)


_PLAIN_TEXT = (
    *("id", "outcome", "metric", "unit", "interval", "confidence", "value_text", "depth_cm", "duration_years"),
    *("geography", "comparator", "authors", "journal", "doi", "doi_confidence", "source_kind", "verified_by", "note"),
)
