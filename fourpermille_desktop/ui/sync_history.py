"""Past contacts in words, and what came in with them: each change with its author, its time and its words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.sync_words import (
    counts_words,
    field_words,
    kind_icon,
    record_words,
    value_words,
    when_words,
    who_words,
)
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Divider, IconMark, NoteRow
from fourpermille_desktop.ui.widgets.text import Label, Line

MOST_VALUES = 6  # of one change, in one line


class HistoryCard(Card):
    """When, by which way, what went and came; each was checked when it was stored."""

    def __init__(self, context: Context, contacts: list[Any]) -> None:
        super().__init__(gap=8)
        theme, words = context.theme, context.words
        self.words = words
        self.add_head(self.tr("Last contacts"))
        for at, contact in enumerate(contacts):
            if at:
                self.body.addWidget(Divider())
            row = QHBoxLayout()
            row.setSpacing(12)
            icon, way = self._way(contact)
            row.addWidget(IconMark(theme, icon))
            row.addWidget(Line(when_words(words, contact.at), "strong"))
            row.addWidget(Line(way, "second"), 1)
            row.addWidget(Line(self._moved(contact), "second"))
            is_done = contact.way != "to stick" or contact.arrived
            mark = ("check-circle", "primaryText") if is_done else ("clock", "text2")
            row.addWidget(IconMark(theme, *mark))
            self.body.addLayout(row)

    def _way(self, contact: Any) -> tuple[str, str]:
        place = self.words.name(contact.place)
        if contact.way == "to stick":
            return "usb", self.tr("Put on the stick {name}").format(name=place)
        if contact.way == "from stick":
            return "usb", self.tr("Read from the stick {name}").format(name=place)
        return "hard-drives", self.tr("Hub")

    def _moved(self, contact: Any) -> str:
        """A stick is "on its way" until a hub's answer to it came."""
        out, came = self.words.count(contact.went), self.words.count(contact.came)
        if contact.way == "from stick":
            return self.tr("came {came}, checked").format(came=came)
        if contact.way == "to stick":
            told = self.tr("went {out}, arrived") if contact.arrived else self.tr("went {out}, no answer yet")
            return told.format(out=out)
        return self.tr("went {out}, came {came}, checked").format(out=out, came=came)


class CameInCard(Card):
    """How many records others changed since the contact before the last, and where to see each."""

    each_asked = Signal()

    def __init__(self, context: Context, came: dict[str, int]) -> None:
        super().__init__(gap=8)
        self.add_head(self.tr("Came in"))
        told = counts_words(context.words, came)
        self.body.addWidget(Label(told or self.tr("Nothing came in with the last contact."), "body"))
        each = Button(context.theme, self.tr("Each change: who, when, what"), "list-bullets", "plain")
        each.clicked.connect(self.each_asked)
        self.body.addWidget(each)


class CameInView(QWidget):
    """The newest changes of others, one paragraph each."""

    def __init__(self, context: Context, changes: list[Any], names: dict[str, str]) -> None:
        super().__init__()
        self.context, self.theme, self.words = context, context.theme, context.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(padding=16, gap=8)
        for at, change in enumerate(changes):
            if at:
                card.body.addWidget(Divider())
            card.body.addLayout(self._line(change, who_words(self.words, names.get(change.by, ""), change.sign)))
        if not changes:
            card.body.addWidget(NoteRow(self.theme, "tray", self.tr("Nothing came from others yet.")))
        column.addWidget(card)
        column.addStretch(1)

    def _line(self, change: Any, who: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconMark(self.theme, kind_icon(change.type)))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self._head(change), "strong"))
        told = self._values(change)
        if told:
            words.addWidget(Label(told, "body"))
        row.addLayout(words, 1)
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addWidget(Line(who, "secondStrong").to_end())
        side.addWidget(Line(when_words(self.words, change.written), "second").to_end())
        row.addLayout(side)
        return row

    def _head(self, change: Any) -> str:
        thing = record_words(self.words, change.type, change.name)
        if change.is_deleted:
            return self.tr("{thing}: deleted").format(thing=thing)
        return self.tr("{thing}: new").format(thing=thing) if change.is_new else thing

    def _values(self, change: Any) -> str:
        told = []
        for name, text in change.values.items():
            shown = value_words(self.words, name, text)
            if shown and not (change.is_new and not text):
                pair = self.tr("{field}: {value}").format(field=field_words(name), value=shown)
                told.append(self.words.name(pair))  # each in its own direction
        more = len(told) - MOST_VALUES
        if more > 0:
            told = [*told[:MOST_VALUES], self.tr("and %n more", "", more)]
        return " · ".join(told)
