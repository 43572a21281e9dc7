"""A sync that would change very much stops and asks: which records, and go on or not. Nothing was stored yet."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.sync_words import field_words, kind_icon, kinds_words, record_words
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, FactRow, IconMark
from fourpermille_desktop.ui.widgets.text import Label, Line

LISTED = 60


class MassChangeView(QWidget):
    """`agreed` when a person looked and goes on; `left` when not: then the sync starts there again next time."""

    agreed = Signal()
    left = Signal()

    def __init__(self, context: Context, change: Any, codes: dict[tuple[str, bytes], str]) -> None:
        super().__init__()
        self.theme, self.words = context.theme, context.words
        self.change, self.codes = change, codes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._question())
        column.addWidget(self._list())
        column.addStretch(1)

    def headline(self) -> str:
        told = self.tr("This would change {count} of your {all} records. Look first.")
        all_ = self.words.count(max(self.change.shown, len(self.change.touched)))
        return told.format(count=self.words.count(len(self.change.touched)), all=all_)

    def _question(self) -> Card:
        card = Card(gap=10)
        card.body.addWidget(Label(self.headline(), "verdict"))
        told = self.tr("Nothing of it was stored, and what you wrote stays as it is. Take your time.")
        card.body.addWidget(Label(told, "body"))
        gone = Counter(kind for (kind, _id), is_gone in self.change.touched.items() if is_gone)
        changed = Counter(kind for (kind, _id), is_gone in self.change.touched.items() if not is_gone)
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
        shown = sorted(self.change.touched.items(), key=lambda one: (not one[1], one[0]))[:LISTED]
        for (kind, id_), is_gone in shown:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconMark(self.theme, kind_icon(kind)))
            code = self.codes.get((kind, id_), "")
            row.addWidget(Line(record_words(self.words, kind, code) if code else field_words(kind)), 1)
            words, tone = (self.tr("deleted"), "danger") if is_gone else (self.tr("changed"), "warn")
            row.addWidget(Chip(self.theme, words, tone))
            card.body.addLayout(row)
        more = len(self.change.touched) - len(shown)
        if more > 0:
            card.body.addWidget(Label(self.tr("and %n more record(s)", "", more), "second"))
        return card
