"""What a requirement is, and how its outcome is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import httpx2

from fourpermille_desktop.ledger.canonical import NotCanonical
from tests.conformance.line import HubLine

OK, FAILED, NOT_OFFERED = "ok", "FAILED", "not offered"
MOST_CHARS = 300
SHAPES = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)

Requirement = Callable[[HubLine], str]  # returns what was seen; raises Seen or NotOffered


class Seen(Exception):
    """What was seen instead of what is required."""


class NotOffered(Exception):
    """The hub does not announce this; nothing is required."""


@dataclass(frozen=True)
class Outcome:
    word: str
    name: str
    seen: str

    def line(self) -> str:
        return f"{self.word} {self.name}: {' '.join(self.seen.split())[:MOST_CHARS]}"


def need(holds: object, seen: str) -> None:
    if not holds:
        raise Seen(seen)


def outcomes(hub: HubLine, requirements: Sequence[Requirement]) -> Iterator[Outcome]:
    """Each requirement by itself: whatever a hub answers, the next one is asked too."""
    for requirement in requirements:
        name = requirement.__name__
        try:
            yield Outcome(OK, name, requirement(hub))
        except NotOffered as told:
            yield Outcome(NOT_OFFERED, name, str(told))
        except (Seen, NotCanonical, httpx2.HTTPError) as wrong:
            yield Outcome(FAILED, name, str(wrong))
        except SHAPES as wrong:
            yield Outcome(FAILED, name, f"an answer of another shape: {type(wrong).__name__} {wrong}")


def report(hub: HubLine, requirements: Sequence[Requirement]) -> int:
    """Print a line each; 1 when something failed."""
    failed = 0
    for outcome in outcomes(hub, requirements):
        print(outcome.line(), flush=True)
        failed += outcome.word == FAILED
    return 1 if failed else 0
