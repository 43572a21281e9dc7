"""What is read aloud of a practice: its title, summary, steps, what it gives, care, and the figures in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.library.entry import Entry, Step
from fourpermille_desktop.ui import library_figures as figures
from fourpermille_desktop.ui.words import Words


def heard(entry: Entry, words: Words) -> list[str]:
    """The passages in order. Headings are left out where the window speaks another language than the sheet."""
    has_heads = words.language[:2] == entry.lang
    translate = QCoreApplication.translate
    passages = [entry.title, entry.summary]
    parts = (
        (translate("PracticeSheet", "How to do it"), [_step(step) for step in entry.steps]),
        (translate("PracticeSheet", "What it gives"), list(entry.gives)),
        (translate("PracticeSheet", "Take care"), list(entry.care)),
        (translate("MeasuredCard", "Soil carbon: what was measured"), _figures(entry, words) if has_heads else []),
    )
    for head, said in parts:
        if said and has_heads:
            passages.append(head)
        passages += said
    return [passage for passage in passages if passage]


def heard_step(step: Step) -> list[str]:
    """A step as the group hears it."""
    return [part for part in (step.name, step.text) if part]


def _step(step: Step) -> str:
    return f"{step.name.rstrip('.')}. {step.text}"


def _figures(entry: Entry, words: Words) -> list[str]:
    plotted = [row for row in entry.evidence if figures.is_plotted(row)]
    said = [*figures.meaning(entry.evidence), *(figures.said_of(row, words) for row in plotted)]
    return said or [figures.no_figure_parts(entry.no_figure)[1]]
