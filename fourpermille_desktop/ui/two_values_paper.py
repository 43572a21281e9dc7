"""The list of what is to choose on paper, for a meeting: each value with who wrote it, and room for the right one."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from fourpermille_desktop.ui.paper_table import Grid, Paper, Paragraph
from fourpermille_desktop.ui.sync_words import UNITS, field_words, record_words, value_words, who_words
from fourpermille_desktop.ui.two_values import Choices
from fourpermille_desktop.ui.words import Words, comma

SHARES = (24, 28, 28, 20)


def choices_paper(choices: Choices, words: Words) -> Paper:
    """One row for each choice; of more than two values the further ones stand in the second column too."""
    translate = QCoreApplication.translate
    head = (
        translate("TwoValuesPaper", "What"),
        translate("TwoValuesPaper", "One value"),
        translate("TwoValuesPaper", "The other value"),
        translate("TwoValuesPaper", "The right value"),
    )
    rows = [_row(choices, at, words) for at in choices.in_order()]
    told = translate(
        "TwoValuesPaper", "Two people wrote these without seeing each other. Write the right value at the end."
    )
    return Paper(
        title=translate("TwoValuesPaper", "Two values: which is right?"),
        under=translate("TwoValuesPaper", "%n to choose", "", len(rows)),
        parts=[Paragraph(told), Grid(head, rows, SHARES)],
        foot=translate("TwoValuesPaper", "Printed {day}").format(day=words.day(date.today())),
        landscape=True,
        size_pt=11,
        is_rtl=QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft,
    )


def _row(choices: Choices, at: int, words: Words) -> tuple[str, ...]:
    case = choices.cases[at]
    told = [
        _value(case, one, origin, choices, words) for one, origin in zip(case.values, choices.origins[at], strict=True)
    ]
    what = f"{record_words(words, case.type, case.code)} · {field_words(case.field)}"
    unit = UNITS.get(case.field, "")
    return what, told[0], "; ".join(told[1:]), f"………… {unit}".strip()


def _value(case: Any, one: Any, origin: Any, choices: Choices, words: Words) -> str:
    who = who_words(words, choices.names.get(one.by, ""), origin.sign, one.is_mine)
    at = datetime.fromtimestamp(one.at / 1000)
    return f"{shown_value(case, one, words)} ({who}{comma()}{words.day(at.date())}{comma()}{words.time(at)})"


def shown_value(case: Any, one: Any, words: Words) -> str:
    """A value in one line; what was measured together is told together."""
    if case.field == "deleted":
        if one.value is True:
            return QCoreApplication.translate("ValueCard", "Deleted")
        return QCoreApplication.translate("ValueCard", "Kept, with the other's changes")
    if isinstance(one.value, dict):
        members = [(name, value_words(words, name, str(held))) for name, held in one.value.items() if held is not None]
        return " · ".join(f"{field_words(name)} {text}" for name, text in members if text)
    return value_words(words, case.field, str(one.text)) or QCoreApplication.translate("ValueCard", "another choice")
