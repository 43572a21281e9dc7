"""Erasing for ever, for the team's data-protection officer: what goes is shown, a reason chosen, the bag's code typed.

It is the one act that cannot be taken back, so nothing here happens by one click.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.focus import bring_into_sight
from fourpermille_desktop.ui.samples_bag import Bag
from fourpermille_desktop.ui.samples_words import column_word
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, NoteRow
from fourpermille_desktop.ui.widgets.fields import ChoiceField, FieldRow, TextField
from fourpermille_desktop.ui.widgets.text import Label

MOST_SHOWN = 8  # values, by their words
ALL = ""  # the choice of the whole record


def erase_reason_words() -> list[tuple[str, str]]:
    """The reasons that stand in the law's words for this, to choose from."""
    translate = QCoreApplication.translate
    return [
        ("person-asked", translate("EraseCard", "The person asked for it")),
        ("consent-withdrawn", translate("EraseCard", "The person took back their consent")),
        ("court", translate("EraseCard", "A court or an authority ordered it")),
        ("mistake", translate("EraseCard", "It should never have been written here")),
        ("kept-too-long", translate("EraseCard", "The time for keeping it is over")),
    ]


class EraseCard(Card):
    """`done` when it was erased, `left` when it was thought better of."""

    done = Signal()
    left = Signal()

    def __init__(self, context: Context, bag: Bag) -> None:
        super().__init__(self.tr("Erase for ever"), gap=10)
        self.context, self.theme, self.words, self.bag = context, context.theme, context.words, bag
        self.setAccessibleName(self.tr("Erase for ever"))
        self.shown_for: str | None = None  # the choice whose values are listed
        self.what = ChoiceField(self.theme, [(ALL, self.tr("Everything in this record"))], ALL)
        self.body.addWidget(FieldRow(self.tr("What is to go?"), self.what))
        self.going = QVBoxLayout()
        self.going.setSpacing(4)
        self.body.addLayout(self.going)
        everywhere = self.tr(
            "It goes from every laptop of the team, from the hub and from its photos, with all that was written there "
            "before. Nobody can bring it back, you neither. That something was erased stays in the history."
        )
        self.body.addWidget(NoteRow(self.theme, "warning", everywhere, "danger"))
        copies = self.tr("Copies of the records that were made before still hold it; they go after 90 days at most.")
        self.body.addWidget(NoteRow(self.theme, "clock-counter-clockwise", copies, "text"))
        reasons = [("", self.tr("Choose a reason")), *erase_reason_words()]
        self.reason = ChoiceField(self.theme, reasons, "")
        self.body.addWidget(FieldRow(self.tr("Why? No names, only the reason."), self.reason))
        self.typed = TextField(self.theme)
        sure = self.tr("To be sure, type {code}").format(code=self.words.code(self.asked))
        self.body.addWidget(FieldRow(sure, self.typed))
        self._add_acts()
        for control in (self.what, self.reason):
            control.currentIndexChanged.connect(self._look)
        self.what.currentIndexChanged.connect(self._read)
        self.typed.textChanged.connect(self._look)
        self._look()
        self._read(is_first=True)

    @property
    def asked(self) -> str:
        return self.bag.text("code") or self.tr("erase")

    def _add_acts(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.keep = Button(self.theme, self.tr("Keep it"), "arrow-left", "filled")
        self.keep.clicked.connect(self.left)
        self.erase = Button(self.theme, self.tr("Erase for ever"), "trash")
        self.erase.clicked.connect(self._erase)
        acts.addWidget(self.keep)
        acts.addWidget(self.erase)
        acts.addStretch(1)
        self.body.addLayout(acts)

    def _look(self, *_: Any) -> None:
        is_sure = self.typed.text().strip().casefold() == self.asked.casefold()
        is_seen = self.shown_for == self.what.current  # what is erased is what stands there
        self.erase.setEnabled(is_sure and is_seen and bool(self.reason.current))

    def _read(self, *_: Any, is_first: bool = False) -> None:
        records, bag, column = self.context.records, self.bag.id, self.what.current or None

        def plan(_job: object) -> Any:
            from fourpermille_desktop.records import officer

            return officer.plan(records(), "sample", bag, column)

        self.context.tasks.run(
            self, plan, lambda found: self._show(found, column or ALL, is_first), otherwise=self.context.show_error
        )

    def _show(self, found: Any, column: str, is_first: bool) -> None:
        self.shown_for = column
        while item := self.going.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        told = [(name, text) for name, text in found.values if name not in ("plot", "campaign")]
        for name, text in told[:MOST_SHOWN]:
            said = self.tr("{field}: {value}").format(field=column_word(name), value=self.words.name(text))
            self.going.addWidget(Label(said, "secondStrong"))
        more = len(told) - MOST_SHOWN
        if more > 0:
            self.going.addWidget(Label(self.tr("and %n more value(s)", "", more), "second"))
        if found.loses_check:
            lost = self.tr("The mark that this record was checked goes too; a verifier can set it again.")
            self.going.addWidget(Label(lost, "second"))
        if is_first:
            names = dict.fromkeys(name for name, _text in told)
            choices = [(name, column_word(name)) for name in names]
            self.what.set_choices([(ALL, self.tr("Everything in this record")), *choices], ALL)
            QTimer.singleShot(50, self, lambda: bring_into_sight(self.keep))  # once all of it has its place
        self._look()

    def _erase(self) -> None:
        records, bag, reason, column = self.context.records, self.bag.id, self.reason.current, self.what.current or None

        def erase(_job: object) -> Any:
            from fourpermille_desktop.records import officer

            return officer.erase(records(), "sample", bag, reason, column)

        self.erase.setEnabled(False)
        self.context.tasks.run(self, erase, lambda _act: self._erased(), otherwise=self._not_erased)

    def _erased(self) -> None:
        self.context.toast(self.tr("Erased. The others erase it with their next sync."))
        self.done.emit()

    def _not_erased(self, error: BaseException) -> None:
        self._look()
        self.context.show_error(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class EraseOffer(QWidget):
    """The way in, under the history of a record: there for an officer only."""

    erased = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.bag: Bag | None = None
        self.card: EraseCard | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.open = Button(context.theme, self.tr("Erase for ever…"), "trash", "plain")
        self.open.clicked.connect(self._begin)
        row.addWidget(self.open)
        row.addStretch(1)
        self.column.addLayout(row)
        self.hide()

    def offer(self, bag: Bag | None, is_officer: bool) -> None:
        """Another record is shown: what was begun for the one before is left."""
        if bag is None or self.bag is None or bag.id != self.bag.id:
            self._leave()
        self.bag = bag
        self.setVisible(bag is not None and is_officer)

    def _begin(self) -> None:
        if self.bag is None or self.card is not None:
            return
        self.card = EraseCard(self.context, self.bag)
        self.card.left.connect(self._leave)
        self.card.done.connect(self._done)
        self.column.addWidget(self.card)
        self.open.hide()
        self.card.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
            self.open.show()
            self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self) -> None:
        self._leave()
        self.erased.emit()
