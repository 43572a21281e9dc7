"""What a computation says when it cannot be done."""

from __future__ import annotations


class Refused(ValueError):
    """A soil, a table cell or a question that cannot be computed, with the reason in words.

    reason : one English clause, for the command line and logs of reports.
    code : a short name of the reason, by which the window finds its own sentence; "" where it needs none.
    """

    def __init__(self, reason: str, code: str = "") -> None:
        super().__init__(reason)
        self.code = code
