"""Two people wrote the same field without seeing each other: the values with equal weight, one key to keep one.

Keys: 1, 2 … keep; the next three type another value, ask somebody, decide later; F8 goes to the next.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.neighbours import NeighbourLine
from fourpermille_desktop.ui.other_value import OtherValue, may_be_typed
from fourpermille_desktop.ui.sync_words import (
    UNITS,
    digits_of,
    field_words,
    record_words,
    thing_of,
    when_words,
    who_words,
)
from fourpermille_desktop.ui.value_card import ValueCard
from fourpermille_desktop.ui.widgets.buttons import Button, IconButton
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, IconMark, ListRow
from fourpermille_desktop.ui.widgets.text import Label, Line

CARDS_IN_A_ROW = 2


@dataclass
class Choices:
    """What is to choose, and what is known around it."""

    cases: list[Any] = field(default_factory=list)
    origins: list[list[Any]] = field(default_factory=list)  # of each value of each case
    names: dict[str, str] = field(default_factory=dict)  # of colleagues
    aside: dict[tuple[str, str], str] = field(default_factory=dict)  # "later" | "asked"
    done: list[tuple[str, str, str]] = field(default_factory=list)  # in this window: what, kept, the act's id

    def in_order(self) -> list[int]:
        """Places of the cases: what was put aside comes last."""
        return sorted(range(len(self.cases)), key=lambda at: key_of(self.cases[at]) in self.aside)


class TwoValuesView(QWidget):
    """The list of what is to choose, and the one being chosen."""

    chosen = Signal(object, int)  # case, number kept
    typed = Signal(object, object)  # case, columns
    put_aside = Signal(object, str)  # case, "later" | "asked" | "" = taken up again
    taken_back = Signal(str)  # act
    held_back_asked = Signal()

    def __init__(self, context: Context, choices: Choices, held_back: int = 0) -> None:
        super().__init__()
        self.context, self.theme, self.words, self.choices = context, context.theme, context.words, choices
        self.cases = [choices.cases[at] for at in choices.in_order()]
        self.origins = [choices.origins[at] for at in choices.in_order()]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("To choose"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._list(held_back), 1)
        self.right = QVBoxLayout()
        self.right.setSpacing(16)
        row.addLayout(self.right, 3)
        self.at = 0
        self.other: OtherValue | None = None
        if self.cases:
            self.select(self.cases[0])

    @staticmethod
    def name_of(context: Context, case: Any) -> str:
        """ "Soil carbon of bag GHR7-H"."""
        name = field_words(case.field)
        return QCoreApplication.translate("TwoValuesView", "{field} of {thing}").format(
            field=name, thing=context.words.code(thing_of(case))
        )

    @staticmethod
    def values_of(context: Context, case: Any) -> str:
        """ "0.96 · 1.13": what was typed, with the decimal sign of the language."""
        empty = QCoreApplication.translate("TwoValuesView", "empty")
        return " · ".join(digits_of(context.words, str(one.text)) if one.text else empty for one in case.values)

    # --- the list ---

    def _list(self, held_back: int) -> QWidget:
        card = Card(padding=12, gap=4)
        card.setMinimumWidth(self.theme.px(220))
        self.rows: list[ListRow] = []
        open_ = [case for case in self.cases if key_of(case) not in self.choices.aside]
        self._add_group(card, self.tr("To choose"), open_)
        self._add_group(card, self.tr("Put aside"), self.cases[len(open_) :])
        if held_back:
            card.body.addWidget(Divider())
            row = ListRow(
                self.theme, None, self.tr("Held back by the hub"), "", Line(self.words.count(held_back), "second")
            )
            row.opened.connect(self.held_back_asked)
            card.body.addWidget(row)
        if self.choices.done:
            card.body.addWidget(Divider())
            card.body.addWidget(self._group_head(self.tr("Done now"), len(self.choices.done)))
        for what, kept, act in self.choices.done:
            card.body.addWidget(self._done_row(what, kept, act))
        card.body.addStretch(1)
        self.print_list = Button(self.theme, self.tr("Print for a meeting"), "printer", "plain")
        card.body.addWidget(self.print_list)
        self.print_list.setEnabled(bool(self.cases))
        return card

    def _add_group(self, card: Card, title: str, cases: list[Any]) -> None:
        if not cases:
            return
        if self.rows:
            card.body.addWidget(Divider())
        card.body.addWidget(self._group_head(title, len(cases)))
        for case in cases:
            how = self.choices.aside.get(key_of(case), "")
            chip = Chip(self.theme, self.tr("asked") if how == "asked" else self.tr("later")) if how else None
            detail = record_words(self.words, case.type, case.code)
            row = ListRow(self.theme, None, field_words(case.field), detail, chip)
            row.opened.connect(lambda case=case: self.select(case))
            self.rows.append(row)
            card.body.addWidget(row)

    def _group_head(self, title: str, count: int) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(8, 6, 8, 2)
        row.addWidget(Line(title, "cardTitle"), 1)
        row.addWidget(Line(self.words.count(count), "secondStrong"))
        return holder

    def _done_row(self, what: str, kept: str, act: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(8, 2, 0, 2)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(Line(what, "strong"))
        told.addWidget(Line(self.tr("You kept {value}").format(value=kept), "second"))
        row.addLayout(told, 1)
        back = Button(self.theme, self.tr("Undo"), None, "plain")
        back.setAccessibleDescription(what)
        back.clicked.connect(lambda: self.taken_back.emit(act))
        row.addWidget(back)
        return holder

    # --- the one being chosen ---

    def select(self, case: Any) -> None:
        """Show this one at the right."""
        self.at = next(at for at, one in enumerate(self.cases) if key_of(one) == key_of(case))
        for at, row in enumerate(self.rows):
            row.set_chosen(at == self.at)
        self.other = None
        while self.right.count():
            item = self.right.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        self.right.addWidget(self._head(case))
        self.right.addWidget(self._cards(case))
        self.right.addWidget(self._acts(case))
        self.right.addWidget(self._foot())
        self.right.addStretch(1)
        self._add_help(case)

    def _head(self, case: Any) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.place = Label(self.name_of(self.context, case), "second")
        row.addWidget(self.place, 1)
        told = self.tr("{at} of {all}").format(at=self.words.count(self.at + 1), all=self.words.count(len(self.cases)))
        row.addWidget(Line(told, "secondStrong"))
        back = IconButton(self.theme, "caret-left", self.tr("The one before"))
        back.clicked.connect(lambda: self.step(-1))
        onward = IconButton(self.theme, "caret-right", self.tr("The next one"))
        onward.clicked.connect(lambda: self.step(1))
        for button in (back, onward):
            button.setEnabled(len(self.cases) > 1)
            row.addWidget(button)
        return holder

    def _cards(self, case: Any) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.cards: list[ValueCard] = []
        row: QHBoxLayout | None = None
        for at, (one, origin) in enumerate(zip(case.values, self.origins[self.at], strict=True)):
            if row is None or at % CARDS_IN_A_ROW == 0:
                row = QHBoxLayout()
                row.setSpacing(16)
                column.addLayout(row)
            card = ValueCard(self.context, case, at + 1, one, origin, self.choices.names.get(one.by, ""))
            card.kept.connect(lambda at=at: self.chosen.emit(case, at + 1))
            row.addWidget(card, 1)
            self.cards.append(card)
        if row is not None and len(case.values) % CARDS_IN_A_ROW:
            row.addStretch(1)
            row.setStretch(row.count() - 1, 1)
        return holder

    def _acts(self, case: Any) -> QWidget:
        self.acts_box = QWidget()
        self.acts = QHBoxLayout(self.acts_box)
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.acts.setSpacing(8)
        is_aside = key_of(case) in self.choices.aside
        later = self.tr("Take it up again") if is_aside else self.tr("Later")
        named = (
            (self.tr("Type another value"), "pencil-simple", "outlined", lambda: self.type_another(case)),
            (self.tr("Ask a colleague"), "chats-circle", "outlined", lambda: self.ask(case)),
            (later, None, "plain", lambda: self.put_aside.emit(case, "" if is_aside else "later")),
        )
        for at, (words, icon, variant, act) in enumerate(named):
            button = Button(self.theme, words, icon, variant)
            button.setAccessibleDescription(self.tr("key {number}").format(number=len(case.values) + 1 + at))
            button.clicked.connect(lambda _on=False, act=act: act())
            self.acts.addWidget(button)
            button.setVisible(at > 0 or may_be_typed(case))
        self.acts.addStretch(1)
        return self.acts_box

    def _foot(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconMark(self.theme, "clock-counter-clockwise"))
        words = self.tr("The other value stays in the history. You can take your choice back.")
        row.addWidget(Label(words, "second"), 1)
        return holder

    # --- what may help ---

    def _add_help(self, case: Any) -> None:
        """The values of the other bags of the same layer on the same plot."""
        self.context.tasks.run(self, lambda _job: self._neighbours(case), lambda found: self._show_help(case, found))

    def _neighbours(self, case: Any) -> tuple[str, list[float]]:
        from fourpermille_desktop.records import samples, sites

        records = self.context.records()
        bag = samples.sample(records, case.record) if case.type == "sample" else None
        if bag is None:
            return "", []
        plot = sites.plot(records, bag.plot)
        others = samples.page(records, plot=bag.plot, campaign=bag.campaign or None, limit=300)
        same = [
            one for one in others if one.id != bag.id and (one.top_cm, one.bottom_cm) == (bag.top_cm, bag.bottom_cm)
        ]
        values = [getattr(one, case.field, None) for one in same]
        has_layer = bag.top_cm is not None and bag.bottom_cm is not None
        layer = self.words.code(f"{bag.top_cm:g}–{bag.bottom_cm:g} cm") if has_layer else ""
        where = [
            plot.label if plot else "",
            self.tr("point {point}").format(point=bag.point) if bag.point else "",
            layer,
        ]
        return " · ".join(part for part in where if part), [v for v in values if isinstance(v, int | float)]

    def _show_help(self, case: Any, found: tuple[str, list[float]]) -> None:
        where, around = found
        if self.cases[self.at] is not case:
            return
        if where:
            self.place.setText(f"{self.name_of(self.context, case)} · {where}")
        chosen = [one.value for one in case.values if isinstance(one.value, int | float)]
        if len(around) >= 3 and len(chosen) == len(case.values):
            card = Card(self.tr("What may help"), gap=8)
            card.body.addWidget(NeighbourLine(self.theme, self.words, around, chosen, UNITS.get(case.field, "")))
            self.right.insertWidget(2, card)

    # --- acts ---

    def type_another(self, case: Any) -> None:
        if self.other is not None or not may_be_typed(case):
            return
        self.other = OtherValue(self.context, case)
        self.other.kept.connect(lambda typed: self.typed.emit(case, typed))
        self.other.left.connect(lambda: self.select(case))
        self.right.insertWidget(2, self.other)
        self.acts_box.hide()
        self.other.begin()

    def ask(self, case: Any) -> None:
        """A question to paste into any message: what it is about and who wrote what."""
        lines = [self.tr("Which value is right? {what}").format(what=self.place.text())]
        for one, origin in zip(case.values, self.origins[self.at], strict=True):
            who = who_words(self.words, self.choices.names.get(one.by, ""), origin.sign, one.is_mine)
            value = digits_of(self.words, str(one.text)) if one.text else self.tr("empty")
            unit = UNITS.get(case.field, "")
            told = self.tr("{who}, {when}: {value}")
            lines.append(told.format(who=who, when=when_words(self.words, one.at), value=f"{value} {unit}".strip()))
        QGuiApplication.clipboard().setText(_plain("\n".join(lines)))
        self.put_aside.emit(case, "asked")

    def step(self, by: int) -> None:
        if self.cases:
            self.select(self.cases[(self.at + by) % len(self.cases)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        case = self.cases[self.at] if self.cases else None
        number = event.key() - Qt.Key.Key_0
        if case is None:
            super().keyPressEvent(event)
        elif 1 <= number <= len(case.values):
            self.chosen.emit(case, number)
        elif number == len(case.values) + 1:
            self.type_another(case)
        elif number == len(case.values) + 2:
            self.ask(case)
        elif number == len(case.values) + 3:
            self.put_aside.emit(case, "" if key_of(case) in self.choices.aside else "later")
        elif event.key() == Qt.Key.Key_F8:
            self.step(1)
        else:
            super().keyPressEvent(event)


def key_of(case: Any) -> tuple[str, str]:
    return case.record, case.field


def _plain(text: str) -> str:
    """Without the marks that keep numbers in place on our own screen."""
    return "".join(sign for sign in text if sign not in "\u2066\u2068\u2069").replace("\u202f", " ")
