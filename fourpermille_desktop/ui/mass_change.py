"""A sync that would change very much stops and asks: which records, and go on or not. Nothing was stored yet."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.sync_words import kind_icon, kinds_words, record_words
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, FactRow, IconMark
from fourpermille_desktop.ui.widgets.text import Label, Line

LISTED = 60


class MassChangeView(QWidget):
    """`agreed` when a person looked and goes on; `left` when not: then the sync starts there again next time."""

    agreed = Signal()
    left = Signal()

    def __init__(self, context: Context, paused: Any) -> None:
        super().__init__()
        self.theme, self.words, self.paused = context.theme, context.words, paused
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._question())
        column.addWidget(self._list())
        column.addStretch(1)

    def headline(self) -> str:
        told = self.tr("This would change {count} of your {all} records. Look first.")
        count = len(self.paused.records)
        return told.format(count=self.words.count(count), all=self.words.count(max(self.paused.shown, count)))

    def _question(self) -> Card:
        card = Card(gap=10)
        card.body.addWidget(Label(self.headline(), "verdict"))
        told = self.tr("Nothing of it was stored, and what you wrote stays as it is. Take your time.")
        card.body.addWidget(Label(told, "body"))
        gone = Counter(one.type for one in self.paused.records if one.is_deleted)
        changed = Counter(one.type for one in self.paused.records if not one.is_deleted)
        for icon, words, counts in (
            ("trash", self.tr("deleted"), gone),
            ("pencil-simple", self.tr("changed"), changed),
        ):
            for kind, count in counts.most_common():
                name = self.tr("{kind}: {what}").format(kind=kinds_words(kind), what=words)
                card.body.addWidget(FactRow(self.theme, icon, name, self.words.count(count)))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.no = Button(self.theme, self.tr("Not now"), None, "filled")
        self.no.clicked.connect(self.left)
        self.yes = Button(self.theme, self.tr("I looked. Let them come in"), "tray-arrow-down")
        self.yes.clicked.connect(self.agreed)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        row.addStretch(1)
        card.body.addLayout(row)
        hint = self.tr("If you do not know why so much changes, ask your team before you let it in.")
        card.body.addWidget(Label(hint, "second"))
        return card

    def _list(self) -> Card:
        card = Card(self.tr("Which records"), gap=6)
        shown = sorted(self.paused.records, key=lambda one: (not one.is_deleted, one.type, one.code))[:LISTED]
        for one in shown:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconMark(self.theme, kind_icon(one.type)))
            row.addWidget(Line(record_words(self.words, one.type, one.code)), 1)
            words, tone = (self.tr("deleted"), "danger") if one.is_deleted else (self.tr("changed"), "warn")
            row.addWidget(Chip(self.theme, words, tone))
            card.body.addLayout(row)
        more = len(self.paused.records) - len(shown)
        if more > 0:
            card.body.addWidget(Label(self.tr("and %n more record(s)", "", more), "second"))
        return card
