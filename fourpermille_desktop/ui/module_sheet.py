"""The sheet of a session plan: its goal, what is needed, the steps with their minutes, how to lead it, what goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Step
from fourpermille_desktop.ui.entry_sheet import EntrySheet, in_flow, numbered, points_block, text_block
from fourpermille_desktop.ui.module_timetable import for_whom
from fourpermille_desktop.ui.paper_table import Grid, Heading, Paper, Paragraph
from fourpermille_desktop.ui.quiz_panel import LETTERS
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Picture
from fourpermille_desktop.ui.widgets.text import Label


class ModuleSheet(EntrySheet):
    """`quiz_asked`: the questions are wanted."""

    quiz_asked = Signal()

    def parts(self) -> Iterable[QWidget]:
        entry = self.entry
        yield self._head_card()
        if entry.goal or entry.need:
            both = Card(gap=10)
            cells = [text_block(self.tr("What people can do afterwards"), entry.goal)] if entry.goal else []
            if entry.need:
                cells.append(points_block(self.theme, self.tr("What you need"), "check", "primaryText", entry.need))
            both.body.addWidget(in_flow(cells, 22, least_width=240))
            yield both
        yield self._steps_card()
        if entry.home:
            home = Card(gap=6)
            home.body.addWidget(text_block(self.tr("To do at home"), entry.home))
            yield home
        if entry.care:
            lead = Card(gap=6)
            title = self.tr("How to lead it")
            lead.body.addWidget(points_block(self.theme, title, "users-three", "info", entry.care))
            yield lead
        yield self._sources_card()
        yield self.related("practices", "tools", "related")

    def _head_card(self) -> Card:
        entry, card = self.entry, Card(gap=10)
        number = self.tr("Session {number}").format(number=entry.facts["number"])
        card.body.addWidget(Label(number, "accent"))
        card.body.addWidget(Label(entry.title, "verdict"))
        chips = [Chip(self.theme, time_words(str(entry.facts["time"])), "neutral", "clock")]
        who = for_whom(int(entry.facts["number"]))
        if who:
            chips.append(Chip(self.theme, who, "neutral", "users-three"))
        card.body.addWidget(self.chips(*chips))
        card.body.addWidget(Label(entry.summary))
        card.body.addWidget(in_flow(self._acts()))
        return card

    def _acts(self) -> list[QWidget]:
        acts: list[QWidget] = []
        if self.entry.quiz:
            words = self.tr("Quiz: %n question(s)", "", len(self.entry.quiz))
            self.quiz_button = Button(self.theme, words, "question", "filled")
            self.quiz_button.clicked.connect(self.quiz_asked)
            acts.append(self.quiz_button)
        return acts

    def _steps_card(self) -> Card:
        card = Card(self.tr("Step by step"), gap=8)
        for step in self.entry.steps:
            card.body.addWidget(self._drawn(step) if step.picture else numbered(step))
        return card

    def _drawn(self, step: Step) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        svg = self.pack.picture(step.picture) if step.picture else None
        column.addWidget(Picture(self.theme, svg, step.alt, most_width=320))
        column.addWidget(numbered(step))
        return cell

    def _sources_card(self) -> Card:
        """Where minutes and amounts come from, said once."""
        card = Card(gap=4)
        sources = dict.fromkeys(row.source for row in self.entry.working)
        for source in sources:
            told = self.tr("Minutes and amounts: {source}.").format(source=self.as_written(source))
            card.body.addWidget(Label(told, "hint"))
        if any(row.confidence != "verified" for row in self.entry.working):
            card.body.addWidget(Label(self.tr("From experts, not checked at source."), "care"))
        review = self.review_line()
        if review is not None:
            card.body.addWidget(review)
        return card

    def paper(self) -> Paper:
        """The session plan on paper, with the questions and, at the end, their answers."""
        entry = self.entry
        parts: list[Heading | Paragraph | Grid] = [Paragraph(entry.summary)]
        for title, said in (
            (self.tr("What people can do afterwards"), [entry.goal] if entry.goal else []),
            (self.tr("What you need"), [f"\u2022 {thing}" for thing in entry.need]),
        ):
            if said:
                parts += [Heading(title), *(Paragraph(text) for text in said)]
        rows = [[str(step.number), step.name, step.text, ""] for step in entry.steps]
        head = ["", self.tr("Step"), self.tr("What to do"), self.tr("Notes")]
        parts += [Heading(self.tr("Step by step")), Grid(head, rows, [4, 18, 54, 24])]
        if entry.home:
            parts += [Heading(self.tr("To do at home")), Paragraph(entry.home)]
        if entry.care:
            parts += [Heading(self.tr("How to lead it")), *(Paragraph(f"\u2022 {point}") for point in entry.care)]
        parts += self._quiz_on_paper()
        return Paper(
            title=entry.title,
            under=self.tr("Session {number}").format(number=entry.facts["number"]),
            parts=parts,
            foot=self.tr("Library {version}").format(version=self.pack.info.version),
            is_rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            most_pages=2,
        )

    def _quiz_on_paper(self) -> list[Heading | Paragraph | Grid]:
        if not self.entry.quiz:
            return []
        rows, solved = list[list[str]](), list[str]()
        for at, question in enumerate(self.entry.quiz, 1):
            answers = [f"{LETTERS[n]}) {text}" for n, text in enumerate(question.answers)]
            rows.append([str(at), question.question, "\n".join(answers), "", ""])
            solved.append(f"{at} {LETTERS[question.right]}")
        head = ["", self.tr("Question"), self.tr("Answers"), self.tr("Hands before"), self.tr("Hands after")]
        answers_line = self.tr("Right answers: {answers}").format(answers=" · ".join(solved))
        return [Heading(self.tr("Quiz")), Grid(head, rows, [4, 36, 36, 12, 12]), Paragraph(answers_line)]


def time_words(written: str) -> str:
    """How long a session takes: "3-4 h" as words; what is written otherwise is shown as it is."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))? h", written)
    if not found:
        return written
    if found[2] is None:
        return QCoreApplication.translate("ModuleSheet", "{hours} hours").format(hours=found[1])
    text = QCoreApplication.translate("ModuleSheet", "{least} to {most} hours")
    return text.format(least=found[1], most=found[2])


def minutes_words(written: str) -> str:
    """ "10-15" as words."""
    least, _, most = written.partition("-")
    if not most:
        return QCoreApplication.translate("ModuleSheet", "{minutes} minutes").format(minutes=least)
    text = QCoreApplication.translate("ModuleSheet", "{least} to {most} minutes")
    return text.format(least=least, most=most)
