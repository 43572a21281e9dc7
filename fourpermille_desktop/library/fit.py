"""Says which practices fit a plot, with the reasons for and against and what was not checked; never a score.

The interface for pages and commands:
    fits(pack, Plot(...), lang) -> list[Fit]      every practice, those that fit first
    fit_of(entry_or_card, Plot(...)) -> Fit       one practice
A Reason is a code with its values; REASONS in `fit_rules` says for each code what it means. The words are the page's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from fourpermille_desktop.library.entry import Card, Entry
from fourpermille_desktop.library.fit_facts import extra_facts
from fourpermille_desktop.library.fit_plot import Plot, Reason
from fourpermille_desktop.library.fit_rules import RULES, Practice

FITS, WITH_CARE, NOT_KNOWN, DOES_NOT_FIT = "fits", "with_care", "not_known", "does_not_fit"
VERDICTS = (FITS, WITH_CARE, NOT_KNOWN, DOES_NOT_FIT)  # in the order of a list
NEVER_CHECKED = ("land_rights", "prices", "what_people_want")  # no rule knows these, of no practice
_GRADES = {"": 0, "low": 1, "medium": 2, "high": 3}
_EVERYTHING = 100_000

__all__ = ["DOES_NOT_FIT", "FITS", "NOT_KNOWN", "VERDICTS", "WITH_CARE", "Fit", "Plot", "Reason", "fit_of", "fits"]


class HasCards(Protocol):
    """What the list needs of a pack."""

    def cards(self, kind: str, lang: str, *, sort: str, limit: int) -> list[Card]: ...


@dataclass(frozen=True)
class Fit:
    """How a practice fits a plot.

    verdict : fits, with_care, not_known (too little is known of the plot) or does_not_fit.
    reasons_for : what speaks for it, the troubles of the soil it answers first.
    reasons_against : what speaks against it: those that stop it (`weight` "stop"), then those that ask for care.
    not_checked : codes of what was not looked at: inputs that nobody gave and this practice asks for, and what no rule
        knows. Never empty.
    """

    slug: str
    title: str
    verdict: str
    reasons_for: tuple[Reason, ...]
    reasons_against: tuple[Reason, ...]
    not_checked: tuple[str, ...]
    facts: Mapping[str, object] = field(default_factory=dict, repr=False, compare=False)

    @property
    def answers(self) -> int:
        """How many troubles of the plot it answers."""
        return sum(reason.code in ("answers_problem", "answers_soil", "holds_slope") for reason in self.reasons_for)

    def rank(self) -> tuple[int, int, int, int, str]:
        """The smaller, the earlier in a list: verdict, troubles answered, cares, cost with labour, name."""
        effort = sum(_GRADES.get(str(self.facts.get(key, "")), 0) for key in ("cost", "labour"))
        return VERDICTS.index(self.verdict), -self.answers, len(self.reasons_against), effort, self.title.casefold()


def fits(pack: HasCards, plot: Plot, lang: str) -> list[Fit]:
    """Every practice of the library against the plot, those that fit first."""
    found = (fit_of(card, plot) for card in pack.cards("practice", lang, sort="name", limit=_EVERYTHING))
    return sorted(found, key=Fit.rank)


def fit_of(practice: Entry | Card, plot: Plot) -> Fit:
    """One practice against the plot. What is not known of the plot never makes it "does not fit"."""
    known = Practice(practice.facts, extra_facts(practice.slug))
    reasons = [reason for rule in RULES for reason in rule.judge(known, plot)]
    against = [reason for reason in reasons if reason.weight in ("stop", "care")]
    return Fit(
        slug=practice.slug,
        title=practice.title,
        verdict=_verdict(reasons),
        reasons_for=tuple(reason for reason in reasons if reason.weight == "for"),
        reasons_against=tuple(sorted(against, key=lambda reason: reason.weight != "stop")),
        not_checked=_not_checked(reasons, known),
        facts=practice.facts,
    )


def _verdict(reasons: Iterable[Reason]) -> str:
    """The heaviest reason decides; what is needed for a judgement and not known comes before "with care"."""
    weights = {reason.weight for reason in reasons}
    for weight, verdict in (("stop", DOES_NOT_FIT), ("unknown", NOT_KNOWN), ("care", WITH_CARE)):
        if weight in weights:
            return verdict
    return FITS


def _not_checked(reasons: Iterable[Reason], known: Practice) -> tuple[str, ...]:
    inputs = [str(reason.values["input"]) for reason in reasons if reason.weight in ("unknown", "unchecked")]
    return tuple(dict.fromkeys((*inputs, *known.extra.check_there, *NEVER_CHECKED)))
