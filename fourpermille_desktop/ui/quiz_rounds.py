"""The hands of a quiz: how many chose each answer in one round, and what two rounds of a session show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from fourpermille_desktop.library.entry import Question

MOST_HANDS = 999


@dataclass
class Round:
    """One run through the questions, by one person (one hand a question) or by a group. Numbers only, never names."""

    questions: Sequence[Question]
    hands: list[list[int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        if not self.hands:
            self.hands = [[0] * len(question.answers) for question in self.questions]

    def choose(self, at: int, answer: int) -> None:
        """One person's answer: the first one counts."""
        if not self.asked(at):
            self.hands[at][answer] = 1

    def count(self, at: int, answer: int, by: int) -> None:
        """Hands go up or down; never below none."""
        self.hands[at][answer] = min(MOST_HANDS, max(0, self.hands[at][answer] + by))

    def asked(self, at: int) -> int:
        return sum(self.hands[at])

    def right(self, at: int) -> int:
        return self.hands[at][self.questions[at].right]

    @property
    def all_asked(self) -> int:
        return sum(self.asked(at) for at in range(len(self.questions)))

    @property
    def all_right(self) -> int:
        return sum(self.right(at) for at in range(len(self.questions)))

    def right_pct(self, at: int) -> int | None:
        """Of a hundred hands, how many were right; None while nobody answered. [%]"""
        return round(100 * self.right(at) / self.asked(at)) if self.asked(at) else None

    @property
    def all_right_pct(self) -> int | None:
        """Of a hundred hands over all questions, how many were right. [%]"""
        return round(100 * self.all_right / self.all_asked) if self.all_asked else None


def gain(before: Round, after: Round) -> list[int | None]:
    """For each question, how many more of a hundred hands were right afterwards; None where one round has none. [%]"""
    pairs = ((before.right_pct(at), after.right_pct(at)) for at in range(len(before.questions)))
    return [None if first is None or last is None else last - first for first, last in pairs]
