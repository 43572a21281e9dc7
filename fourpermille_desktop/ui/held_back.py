"""Own changes that a hub keeps from the others: why, in plain words, what helps, and Send again.

They stay as they are on this laptop and can be changed further; whatever was written later goes on.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.sync_words import field_words, kind_icon, record_words, value_words, when_words
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, IconMark, NoteRow
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.text import Label, Line
from fourpermille_desktop.ui.words import Words

MOST_RECORDS = 4  # of one change, by name
MOST_VALUES = 5  # of one record
WITHOUT_A_TRY = ("device-revoked", "actor-differs")  # to send the same again cannot help


def reason_words(reason: str) -> tuple[str, str]:
    """Why a hub holds something back, and what helps."""
    named = {
        "device-unknown": (
            QCoreApplication.translate("HeldBack", "The hub does not know the laptop this was written on."),
            QCoreApplication.translate("HeldBack", "Join the team with a code, then send it again."),
        ),
        "device-revoked": (
            QCoreApplication.translate("HeldBack", "This laptop was taken out of the team before this arrived."),
            QCoreApplication.translate("HeldBack", "Ask the keeper of the team to look at it. It stays here."),
        ),
        "actor-differs": (
            QCoreApplication.translate("HeldBack", "It is signed by another person than the one this laptop is for."),
            QCoreApplication.translate("HeldBack", "Ask the keeper of the team to look at it. It stays here."),
        ),
        "may-not-write": (
            QCoreApplication.translate("HeldBack", "Your part in the team is to read, not to write."),
            QCoreApplication.translate("HeldBack", "Ask the keeper of the team for another part, then send it again."),
        ),
        "may-not-check": (
            QCoreApplication.translate("HeldBack", "It marks a record as checked. That is another person’s part."),
            QCoreApplication.translate("HeldBack", "Send it again without the mark, or ask a verifier to check it."),
        ),
        "frozen-record": (
            QCoreApplication.translate("HeldBack", "The record was checked. A change of it needs a reason."),
            QCoreApplication.translate("HeldBack", "Say why the checked value is not right, then send it again."),
        ),
    }
    unknown = QCoreApplication.translate("HeldBack", "The hub keeps it back until somebody has looked.")
    return named.get(reason) or (unknown, QCoreApplication.translate("HeldBack", "Ask your team what to do."))


def reason_for_others(reason: str) -> str:
    """The same said to somebody who decides on it."""
    named = {
        "device-unknown": QCoreApplication.translate("HeldBack", "The hub does not know the laptop it comes from."),
        "device-revoked": QCoreApplication.translate("HeldBack", "Its laptop was taken out of the team before."),
        "actor-differs": QCoreApplication.translate("HeldBack", "Another person signed it than its laptop is for."),
        "may-not-write": QCoreApplication.translate("HeldBack", "Its author has the part to read, not to write."),
        "may-not-check": QCoreApplication.translate("HeldBack", "Its author has not the part to check records."),
        "frozen-record": QCoreApplication.translate("HeldBack", "It changes a checked record and gives no reason."),
    }
    return named.get(reason) or QCoreApplication.translate("HeldBack", "It waits until somebody has looked.")


def values_told(words: Words, values: Mapping[str, Any]) -> list[str]:
    """ "Soil carbon: 1.31 %" for each value; what was measured together is spread out."""
    told = []
    for name, value in values.items():
        for member, held in value.items() if isinstance(value, dict) else [(name, value)]:
            shown = value_words(words, member, "" if held is None else str(held))
            if shown:
                said = QCoreApplication.translate("HeldBack", "{field}: {value}")
                told.append(words.name(said.format(field=field_words(member), value=shown)))
    return told


class HeldBackView(QWidget):
    """One card for each change held back."""

    sent_again = Signal(object, str)  # the change held back, the reason typed
    opened = Signal(object)  # a record of it

    def __init__(self, context: Context, held: list[Any]) -> None:
        super().__init__()
        self.context, self.theme, self.words = context, context.theme, context.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.has_filled = False  # one filled button a page
        self.cards = [self._card(one) for one in held]
        for card in self.cards:
            column.addWidget(card)
        if not held:
            card = Card(gap=8)
            card.body.addWidget(NoteRow(self.theme, "check-circle", self.tr("Nothing is held back."), "primaryText"))
            column.addWidget(card)
        column.addStretch(1)

    def _card(self, held: Any) -> Card:
        card = Card(gap=10)
        why, fix = reason_words(held.reason)
        tone = ("danger", self.tr("stays held back")) if held.is_refused else ("warn", self.tr("held back"))
        chip = Chip(self.theme, tone[1], tone[0])
        card.add_head(why, chip)
        for record in held.records[:MOST_RECORDS]:
            card.body.addLayout(self._record(record))
        more = len(held.records) - MOST_RECORDS
        if more > 0:
            card.body.addWidget(Label(self.tr("and %n more record(s)", "", more), "second"))
        written = self.tr("Written {when}").format(when=when_words(self.words, held.written))
        card.body.addWidget(Label(written, "second"))
        if held.note:
            said = self.tr("They say: {words}").format(words=self.words.name(held.note))
            card.body.addWidget(NoteRow(self.theme, "quotes", said, "text"))
        card.body.addWidget(NoteRow(self.theme, "lifebuoy", fix, "primaryText"))
        self._add_acts(card, held)
        return card

    def _record(self, record: Any) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconMark(self.theme, kind_icon(record.type)))
        row.addWidget(Line(record_words(self.words, record.type, record.code), "strong"))
        told = values_told(self.words, record.values)
        row.addWidget(Label(" · ".join(told[:MOST_VALUES]), "second"), 1)
        return row

    def _add_acts(self, card: Card, held: Any) -> None:
        reason: TextField | None = None
        if held.needs_words:
            reason = TextField(self.theme, "", self.tr("The lab found a mistake in its first list"))
            card.body.addWidget(FieldRow(self.tr("Why is the checked value not right?"), reason))
        row = QHBoxLayout()
        row.setSpacing(8)
        if held.reason not in WITHOUT_A_TRY:
            look = "outlined" if self.has_filled else "filled"
            self.has_filled = True
            again = Button(self.theme, self.tr("Send again"), "paper-plane-tilt", look)
            again.clicked.connect(lambda: self._send(held, reason))
            row.addWidget(again)
        record = held.records[0] if held.records else None
        if record is not None and record.type in ("sample", "plot"):
            see = Button(self.theme, self.tr("Open the record"), "arrow-right")
            see.clicked.connect(lambda: self.opened.emit(record))
            row.addWidget(see)
        row.addStretch(1)
        card.body.addLayout(row)

    def _send(self, held: Any, reason: TextField | None) -> None:
        if reason is not None and not reason.text().strip():
            reason.set_state("fix")
            reason.setFocus()
            return
        self.sent_again.emit(held, reason.text().strip() if reason is not None else "")
