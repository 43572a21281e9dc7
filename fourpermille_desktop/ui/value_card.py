"""One of the values to choose between, with equal weight: who, on which device, when, how, what was seen before."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.plan_words import status_word
from fourpermille_desktop.ui.sync_words import UNITS, digits_of, field_words, value_words, when_words, who_words
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, FactRow, IconMark
from fourpermille_desktop.ui.widgets.text import Label, Line

LONG = 22  # letters of a value that a button still holds beside its verb


class ValueCard(Card):
    """`kept` when a person takes this value."""

    kept = Signal()

    def __init__(self, context: Context, case: Any, number: int, one: Any, origin: Any, name: str) -> None:
        super().__init__(padding=18, gap=8)
        self.theme, self.words = context.theme, context.words
        self.case, self.one, self.origin = case, one, origin
        self._add_head(number, who_words(self.words, name, origin.sign, one.is_mine))
        self._add_value()
        self._add_facts()
        keep = Button(self.theme, self._keep_words(), "check", "filled")
        keep.setSizePolicy(keep.sizePolicy().Policy.Expanding, keep.sizePolicy().Policy.Fixed)
        keep.clicked.connect(self.kept)
        self.body.addSpacing(4)
        self.body.addStretch(1)  # the buttons on one line, however long the names above them
        self.body.addWidget(keep)
        self.keep = keep

    def _add_head(self, number: int, who: str) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(IconMark(self.theme, "laptop" if self.origin.is_here else "device-tablet", "text", 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(who, "strong"))
        words.addWidget(Label(self._device(), "second"))
        top.addLayout(words, 1)
        top.addWidget(Chip(self.theme, self.tr("key {number}").format(number=number)), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(Divider())

    def _device(self) -> str:
        if self.origin.is_here:
            return self.tr("on this laptop")
        return self.tr("on laptop {sign}").format(sign=self.words.code(self.origin.device))

    def _add_value(self) -> None:
        members = self._members()
        for name, text in members:
            self.body.addWidget(FactRow(self.theme, None, field_words(name), text))
        if members:
            return
        shown = self._shown()
        unit = UNITS.get(self.case.field, "")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(self.words.name(shown), "value" if len(shown) < 14 else "verdict"))
        if unit and self.one.text:
            row.addWidget(Line(unit, "body"), 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.body.addLayout(row)

    def _members(self) -> list[tuple[str, str]]:
        """What was measured together stands together: latitude and longitude are one place."""
        if not isinstance(self.one.value, dict):
            return []
        told = ((name, value_words(self.words, name, str(value))) for name, value in self.one.value.items())
        return [(name, text) for name, text in told if text]

    def _add_facts(self) -> None:
        self.body.addWidget(FactRow(self.theme, "clock", self.tr("Typed"), when_words(self.words, self.one.at)))
        if not self.origin.is_here:
            came = when_words(self.words, self.origin.came)
            self.body.addWidget(FactRow(self.theme, "tray-arrow-down", self.tr("Came here"), came))
        how = self.tr("by itself")
        if self.origin.together_with:
            how = self.tr("with %n other record(s) at once", "", self.origin.together_with)
        self.body.addWidget(FactRow(self.theme, "keyboard", self.tr("How"), how))
        seen = value_words(self.words, self.case.field, self.one.had_seen) if self.one.had_seen else ""
        self.body.addWidget(FactRow(self.theme, "eye", self.tr("Had seen before"), seen or self.tr("no value")))

    def _shown(self) -> str:
        if self.case.field == "deleted":
            return self.tr("Deleted") if self.one.value is True else self.tr("Kept, with the other's changes")
        if (self.case.type, self.case.field) == ("plan_item", "status"):
            return status_word(str(self.one.text))
        if not self.one.text:
            return self.tr("empty")
        if self.case.field in UNITS:
            return digits_of(self.words, str(self.one.text))
        return value_words(self.words, self.case.field, str(self.one.text)) or self.tr("another choice")

    def _keep_words(self) -> str:
        if self.case.field == "deleted":
            return self.tr("Delete it") if self.one.value is True else self.tr("Keep the record")
        unit = UNITS.get(self.case.field, "")
        shown = self._shown()
        if any(not one.text or isinstance(one.value, dict) or len(str(one.text)) >= LONG for one in self.case.values):
            return self.tr("Keep this")  # on all the cards: no button weighs more
        words = self.words.code(f"{shown} {unit}") if unit else self.words.name(shown)
        return self.tr("Keep {value}").format(value=words)
