"""What the paper of a practice says: every word and picture of its sheet, in the language of the sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from fourpermille_desktop.library.entry import Entry, PackInfo, Step
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui import library_figures as figures
from fourpermille_desktop.ui.evidence_table import table_heads, table_line, without_source
from fourpermille_desktop.ui.library_words import climate_words, listed, word, years_words
from fourpermille_desktop.ui.resources import resources_folder
from fourpermille_desktop.ui.widgets.range_plot import Range
from fourpermille_desktop.ui.words import Words


@dataclass(frozen=True)
class PaperStep:
    """A step with its drawing, if there is one."""

    number: int
    name: str
    text: str
    svg: bytes | None = None


@dataclass(frozen=True)
class Points:
    """A heading and what stands under it, each with its mark: a tick, a warning sign, a dot, or none."""

    title: str
    points: tuple[str, ...]
    mark: str = "dot"  # tick | care | dot | none


@dataclass(frozen=True)
class PracticePaper:
    """One practice as the paper shows it."""

    title: str
    tags: str
    summary: str
    cover: bytes | None
    steps_title: str
    steps: tuple[PaperStep, ...]
    blocks: tuple[tuple[tuple[Points, ...], ...], ...]  # rows of columns, each with headings under each other
    rest: tuple[Points, ...]  # cost, what to expect, mistakes, checks
    facts_title: str
    facts: tuple[tuple[str, str], ...]
    evidence_title: str
    meaning: tuple[str, ...]
    bars: tuple[Range, ...]
    evidence_words: tuple[str, ...]
    table_heads: tuple[str, ...]
    table: tuple[tuple[str, ...], ...]
    sources: Points
    foot: tuple[str, ...]
    page_words: str  # "Page {page} of {pages}"
    words: Words
    is_rtl: bool


@contextmanager
def speaking(language: str) -> Iterator[Words]:
    """Let the program speak `language` for a moment, so that a paper can be in another one than the window."""
    put = list[QTranslator]()
    for file in sorted(resources_folder("words").glob(f"*.{language[:2]}.qm")):
        translator = QTranslator()
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            put.append(translator)
    try:
        yield Words(language)
    finally:
        for translator in put:
            QCoreApplication.removeTranslator(translator)


def practice_paper(pack: Pack, slug: str, language: str, window_language: str) -> PracticePaper:
    """All that is printed of a practice. Where it is not written in `language`, the next best, as on the screen."""
    entry = pack.entry(slug, language)
    if entry.lang == window_language[:2]:
        return _composed(pack, entry, Words(window_language))
    with speaking(entry.lang) as words:
        return _composed(pack, entry, words)


def _composed(pack: Pack, entry: Entry, words: Words) -> PracticePaper:
    translate = QCoreApplication.translate
    rows = entry.evidence
    return PracticePaper(
        title=entry.title,
        tags=_tags(entry),
        summary=entry.summary,
        cover=pack.picture(entry.picture) if entry.picture else None,
        steps_title=translate("PracticePaper", "How to do it"),
        steps=tuple(_step(pack, step) for step in entry.steps),
        blocks=_blocks(entry),
        rest=_rest(entry),
        facts_title=translate("PracticePaper", "For which land"),
        facts=_facts(entry, words),
        evidence_title=translate("PracticePaper", "Soil carbon: what was measured"),
        meaning=tuple(figures.meaning(rows)),
        bars=tuple(figures.plot_rows(rows, entry.headline, words)),
        evidence_words=_evidence_words(entry),
        table_heads=without_source(table_heads()),
        table=tuple(without_source(table_line(row, words)) for row in rows),
        sources=Points(translate("PracticePaper", "Sources"), _sources(entry), "none"),
        foot=foot_lines(pack.info, entry, words),
        page_words=translate("PracticePaper", "Page {page} of {pages}"),
        words=words,
        is_rtl=QLocale(entry.lang).textDirection() == Qt.LayoutDirection.RightToLeft,
    )


def _tags(entry: Entry) -> str:
    uses = [word("land_use", use) for use in entry.facts.get("land_use", ())]
    return " · ".join([word("category", str(entry.facts.get("category", ""))), *uses])


def _step(pack: Pack, step: Step) -> PaperStep:
    svg = pack.picture(step.picture) if step.picture else None
    return PaperStep(step.number, step.name.rstrip("."), step.text, svg)


def _blocks(entry: Entry) -> tuple[tuple[tuple[Points, ...], ...], ...]:
    translate = QCoreApplication.translate
    rows = (
        (
            (Points(translate("PracticePaper", "Where it fits"), entry.fits, "tick"),),
            (Points(translate("PracticePaper", "Where it does not fit"), entry.fits_not, "care"),),
            (Points(translate("PracticePaper", "What you need"), entry.need),),
        ),
        (
            (Points(translate("PracticePaper", "What it gives"), entry.gives, "tick"),),
            (Points(translate("PracticePaper", "Take care"), entry.care, "care"),),
            (Points(translate("PracticePaper", "Whose work"), entry.work),),
        ),
    )
    return tuple(filled_columns(row) for row in rows if filled_columns(row))


def filled_columns(row: Sequence[Sequence[Points]]) -> tuple[tuple[Points, ...], ...]:
    """The columns that say something."""
    kept = (tuple(part for part in column if part.points) for column in row)
    return tuple(column for column in kept if column)


def _rest(entry: Entry) -> tuple[Points, ...]:
    translate = QCoreApplication.translate
    checks = tuple(f"{step.name.rstrip('.')}. {step.text}" for step in entry.check)
    return (
        Points(translate("PracticePaper", "What it costs"), _one(entry.cost), "none"),
        Points(translate("PracticePaper", "What to expect"), _one(entry.expect), "none"),
        Points(translate("PracticePaper", "Common mistakes"), entry.mistakes, "care"),
        Points(translate("PracticePaper", "Check it on your own plot"), checks, "tick"),
    )


def _one(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


def _facts(entry: Entry, words: Words) -> tuple[tuple[str, str], ...]:
    translate, facts = QCoreApplication.translate, entry.facts
    troubles = [word("soil_constraint", code) for code in facts.get("soil_constraints", ())]
    found = (
        (translate("PracticePaper", "Climate"), climate_words(facts.get("climates", ()))),
        (translate("PracticePaper", "Soil"), listed(troubles)),
        (translate("PracticePaper", "Cost"), word("cost", str(facts.get("cost", "")))),
        (translate("PracticePaper", "Labour"), word("labour", str(facts.get("labour", "")))),
        (translate("PracticePaper", "First effect"), years_words(str(facts.get("years_to_benefit", "")), words)),
    )
    return tuple(pair for pair in found if pair[1])


def _evidence_words(entry: Entry) -> tuple[str, ...]:
    """What must be said beside the bars: notes of rows, and what is not known."""
    said = [" ".join(figures.notes(entry.evidence, entry.headline)), entry.no_figure]
    if entry.facts.get("facts_confidence") == "memory":
        said.append(
            QCoreApplication.translate(
                "PracticePaper", "For which land it is comes from experts. It was not checked at source."
            )
        )
    if entry.not_checked:
        text = QCoreApplication.translate("PracticePaper", "Not checked: {question}")
        said.append(text.format(question=" ".join(entry.not_checked)))
    return tuple(sentence for sentence in said if sentence)


def _sources(entry: Entry) -> tuple[str, ...]:
    told = []
    for source in figures.sources(entry.evidence):
        sure = word("confidence", source.confidence)
        doi = f" doi:{source.doi}." if source.doi else ""
        told.append(f"{source.title}.{doi} ({sure})")
    papers = list(dict.fromkeys(row.source for row in entry.working if row.source))
    return tuple(told + [paper for paper in papers if paper not in told])


def foot_lines(info: PackInfo, entry: Entry | None, words: Words) -> tuple[str, ...]:
    """Licence, library version, review and the day of printing: what every paper ends with."""
    translate = QCoreApplication.translate
    library = translate("PracticePaper", "4 per 1000 library {version} · licence {licence} · printed {day}").format(
        version=words.code(info.version), licence=words.code(info.licence), day=words.day(date.today())
    )
    if entry is None:
        return (library,)
    return (library, review_line(entry, words))


def review_line(entry: Entry, words: Words) -> str:
    status, day = entry.review.get("status", ""), entry.review.get("date", "")
    if not status or status.startswith("needs review"):
        return QCoreApplication.translate(
            "PracticePaper", "An agronomist and a native speaker still have to read this sheet."
        )
    text = QCoreApplication.translate("PracticePaper", "Read by experts: {status}, {day}")
    return text.format(status=status, day=words.day(day) if day else "–")


def paper_languages(pack: Pack) -> Sequence[str]:
    """Languages a sheet can be printed in: those its library has texts in."""
    return pack.info.languages
