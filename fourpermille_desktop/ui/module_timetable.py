"""Ready timetables: which sessions for whom, and how long they take together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Card as EntryCard
from fourpermille_desktop.ui.entry_sheet import in_flow
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Divider, IconMark
from fourpermille_desktop.ui.widgets.text import Label
from fourpermille_desktop.ui.words import comma

TIMETABLES = (  # who, in short, numbers of the sessions in order, how long
    (
        QT_TRANSLATE_NOOP("Timetable", "Farmer or women's group, dry area"),
        QT_TRANSLATE_NOOP("Timetable", "farmers"),
        (1, 2, 4, 5),
        QT_TRANSLATE_NOOP("Timetable", "Four mornings over a season"),
    ),
    (
        QT_TRANSLATE_NOOP("Timetable", "Farmer or women's group, humid area"),
        QT_TRANSLATE_NOOP("Timetable", "farmers"),
        (1, 2, 3, 5),
        QT_TRANSLATE_NOOP("Timetable", "Four mornings over a season"),
    ),
    (
        QT_TRANSLATE_NOOP("Timetable", "Herders with farmers"),
        QT_TRANSLATE_NOOP("Timetable", "herders"),
        (1, 6, 5),
        QT_TRANSLATE_NOOP("Timetable", "Three mornings"),
    ),
    (
        QT_TRANSLATE_NOOP("Timetable", "Extension agents"),
        QT_TRANSLATE_NOOP("Timetable", "extension agents"),
        (1, 2, 3, 4, 5, 6, 7, 8),
        QT_TRANSLATE_NOOP("Timetable", "Five days, three of them in the field"),
    ),
    (
        QT_TRANSLATE_NOOP("Timetable", "Trainers"),
        QT_TRANSLATE_NOOP("Timetable", "trainers"),
        (9,),
        QT_TRANSLATE_NOOP("Timetable", "One day, after sessions 1 to 6"),
    ),
)


def _say(text: object) -> str:
    return QCoreApplication.translate("Timetable", str(text))


def for_whom(number: int) -> str:
    """Those whose timetable has the session, shortly: "farmers, extension agents"."""
    held = dict.fromkeys(_say(short) for _, short, numbers, _ in TIMETABLES if number in numbers)
    return comma().join(held)


class TimetableCard(Card):
    """Each session of a timetable is a button that opens it."""

    def __init__(self, theme: Theme, modules: list[EntryCard], opened: Callable[[str], None]) -> None:
        super().__init__(padding=20, gap=12)
        self.theme = theme
        held = {int(module.facts["number"]): module for module in modules}
        self.body.addWidget(Label(_say(QT_TRANSLATE_NOOP("Timetable", "Which sessions for whom?")), "verdict"))
        self.body.addWidget(
            Label(
                _say(QT_TRANSLATE_NOOP("Timetable", "Start with who comes. Each session builds on the ones before it."))
            )
        )
        for who, _, numbers, length in TIMETABLES:
            self.body.addWidget(Divider())
            self.body.addWidget(self._row(_say(who), _say(length), [held[n] for n in numbers if n in held], opened))

    def _row(self, who: str, length: str, modules: list[EntryCard], opened: Callable[[str], None]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconMark(self.theme, "users-three", "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Label(who, "cardTitle"))
        column.addWidget(Label(length, "second"))
        column.addWidget(in_flow([self._button(module, opened) for module in modules], 6))
        row.addLayout(column, 1)
        return holder

    def _button(self, module: EntryCard, opened: Callable[[str], None]) -> Button:
        button = Button(self.theme, f"{module.facts['number']}  {module.title}", None, "plain")
        button.clicked.connect(lambda: opened(module.slug))
        return button
