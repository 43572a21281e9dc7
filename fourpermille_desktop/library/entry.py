"""What the library hands out: an entry with its steps and its evidence, a card of a list, a count of a filter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
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

    def as_json(self) -> dict[str, Any]:
        return {
            "pack": self.pack,
            "version": self.version,
            "issued": self.issued,
            "languages": list(self.languages),
            "licence": self.licence,
            "counts": dict(self.counts),
            "sha256": self.sha256,
        }


@dataclass(frozen=True)
class Step:
    """One step of a practice. `picture` names an SVG of the pack; `alt` says in one sentence what it shows."""

    number: int
    name: str
    text: str
    picture: str | None = None
    alt: str = ""


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
    """A practice or a tool in one language. `lang` is the language it is really in."""

    kind: str
    slug: str
    lang: str
    title: str
    summary: str
    names: Mapping[str, str]  # language → name, every known one
    facts: Mapping[str, Any]  # entry.toml without names and evidence
    picture: str | None  # the cover
    steps: tuple[Step, ...] = ()
    gives: tuple[str, ...] = ()
    care: tuple[str, ...] = ()
    work: tuple[str, ...] = ()
    not_checked: tuple[str, ...] = ()
    no_figure: str = ""
    full: str = ""
    also: tuple[str, ...] = ()
    does: str = ""
    asks: tuple[str, ...] = ()
    good_for: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def headline(self) -> Evidence | None:
        """The figure shown first; None where there is no sound one."""
        return next((row for row in self.evidence if row.id == self.facts.get("headline")), None)

    def as_json(self) -> dict[str, Any]:
        """The shape of `library show`: `evidence` holds the rows with a value, `evidence_in_words` the others."""
        plain = asdict(self)
        rows = plain.pop("evidence")
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
