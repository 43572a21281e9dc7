"""What the group sees: a title, one screen for each step, and at the end the question what you will try."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.library.entry import Entry, Step
from fourpermille_desktop.library.pack import Pack

MOST_WORDS = 12
_CLAUSE = re.compile(r"[^.;:!?؟。]+[.;:!?؟。]?")


@dataclass(frozen=True)
class Slide:
    """One screen. `large` has at most twelve words together with the name; `small` may be left out for room."""

    kind: str  # title | step | last
    number: int
    name: str
    large: str = ""
    small: str = ""
    svg: bytes | None = None
    alt: str = ""
    is_pictogram: bool = False

    @property
    def said(self) -> list[str]:
        """What the voice reads."""
        return [part for part in (self.name, self.large, self.small) if part]


def slides_of(pack: Pack, entry: Entry) -> list[Slide]:
    """The screens of a practice, in order."""
    pictogram = pack.picture(f"category-{category_file(str(entry.facts.get('category', '')))}.svg")
    cover = pack.picture(entry.picture) if entry.picture else None
    title = Slide("title", 0, entry.title, "", entry.summary, cover or pictogram, "", cover is None)
    steps = [_step(pack, step, pictogram) for step in entry.steps]
    last = Slide("last", len(steps) + 1, QCoreApplication.translate("GroupView", "What will you try?"))
    return [title, *steps, last]


def category_file(category: str) -> str:
    return category.replace(" ", "-")


def _step(pack: Pack, step: Step, pictogram: bytes | None) -> Slide:
    large, small = shortened(step.name, step.text)
    drawn = pack.picture(step.picture) if step.picture else None
    return Slide(
        "step", step.number, step.name.rstrip("."), large, small, drawn or pictogram, step.alt, drawn is None
    )  # fmt: skip


def shortened(name: str, text: str) -> tuple[str, str]:
    """(what stands large, what stands small below): the first clauses as long as twelve words hold them."""
    room = MOST_WORDS - len(name.split())
    if len(text.split()) <= room:
        return text, ""
    taken, at = "", 0
    for clause in _CLAUSE.finditer(text):
        if len(text[: clause.end()].split()) > room:
            break
        if not _ends_in_number(text, clause.end()):
            taken, at = text[: clause.end()], clause.end()
    rest = text[at:].strip()
    return taken.strip(" ;:"), rest[:1].upper() + rest[1:]


def _ends_in_number(text: str, at: int) -> bool:
    """ "0.5" is one number, not the end of a sentence."""
    return at < len(text) and text[at - 1] == "." and text[at : at + 1].isdigit()
