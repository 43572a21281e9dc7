"""One bag at a time with big controls, for touch, sun and new agents; below, who wrote what when."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fourpermille_desktop.ui import samples_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.field_form import Field, RecordForm
from fourpermille_desktop.ui.field_parts import HistoryList
from fourpermille_desktop.ui.field_words import TEXTURES, texture_word
from fourpermille_desktop.ui.samples_bag import Bag
from fourpermille_desktop.ui.samples_erase import EraseOffer
from fourpermille_desktop.ui.samples_model import SamplesModel
from fourpermille_desktop.ui.samples_words import basis_words, column_word, odd_sentence, written_sentence
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider
from fourpermille_desktop.ui.widgets.text import Label


class OneByOne(QWidget):
    """The same rows as the grid: what is typed here stands there at once."""

    left_bag = Signal(object)  # Bag: another one is shown now

    def __init__(self, context: Context, model: SamplesModel) -> None:
        super().__init__()
        self.context, self.model, self.row = context, model, -1
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroller = QScrollArea()
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.viewport().setAutoFillBackground(False)
        self.card = Card(padding=20, gap=16)
        scroller.setWidget(self.card)
        column.addWidget(scroller)
        self.state = Chip(theme, "", "neutral")
        self.before = Button(theme, self.tr("Bag before"), "arrow-left")
        self.after = Button(theme, self.tr("Next bag"))
        self.after.trailing_icon = "arrow-right"
        head = QHBoxLayout()
        head.setSpacing(12)
        self.title = Label("", "verdict")
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        self.card.body.addLayout(head)
        self.form = RecordForm(theme, context.words, _fields(), 2, big=True)
        self.form.setFocusProxy(self.form.control("wet_mass_g"))
        self.card.body.addWidget(self.form)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.before)
        acts.addWidget(self.after)
        acts.addStretch(1)
        self.card.body.addLayout(acts)
        self.card.body.addWidget(Divider())
        self.card.body.addWidget(Label(self.tr("Who wrote what when"), "cardTitle"))
        self.history = HistoryList()
        self.card.body.addWidget(self.history)
        self.erasing = EraseOffer(context)
        self.erasing.erased.connect(self._read_history)
        self.card.body.addWidget(self.erasing)
        self.card.body.addStretch(1)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.form.typed.connect(self._typed)
        model.dataChanged.connect(self._changed)

    @property
    def bag(self) -> Bag | None:
        return self.model.bags[self.row] if 0 <= self.row < len(self.model.bags) else None

    def step(self, by: int) -> None:
        self.show_row(min(max(0, self.row + by), len(self.model.bags) - 1))
        self.form.focus("wet_mass_g")

    def show_row(self, row: int) -> None:
        if self.bag is not None and row != self.row:
            self.left_bag.emit(self.bag)
        self.row = row
        self.form.fill(self.bag.columns if self.bag else {})
        self.before.setEnabled(row > 0)
        self.after.setEnabled(row + 1 < self.model.total)
        if row + 1 >= len(self.model.bags) and self.model.canFetchMore(QModelIndex()):
            self.model.fetchMore(QModelIndex())
        self._show_state()
        self._read_history()

    def _typed(self, column: str, text: str) -> None:
        if self.bag is not None:
            self.model.type_text(self.row, column, text)

    def _changed(self, first: QModelIndex, last: QModelIndex, *_roles: Any) -> None:
        if self.isVisible() and self.bag is not None and first.row() <= self.row <= last.row():
            if not self.form.isAncestorOf(self.window().focusWidget() or self):
                self.form.fill(self.bag.columns)
            self._show_state()
            if not self.bag.typed:
                self._read_history()

    def _show_state(self) -> None:
        if self.bag is None:
            return
        words = self.context.words
        title = self.tr("Bag {bag} · point {point} · {layer}").format(
            bag=words.code(self.bag.text("code") or "–"), point=words.name(self.bag.text("point") or "–"),
            layer=words.code(f"{self.bag.layer} cm" if self.bag.layer else "–"),
        )  # fmt: skip
        self.title.setText(title)
        icon, token, said = self.model.sign_of(self.row)
        tone = {"primaryText": "good", "warn": "warn", "danger": "danger", "info": "info"}.get(token, "neutral")
        self.state.set(said, tone, icon)
        odd = self.model.odd(self.row)
        for column, row in self.form.rows.items():
            found = odd.get(column)
            state = "" if found is None else "odd" if found.kind == "odd" else "fix"
            if hasattr(row.control, "set_state"):
                row.control.set_state(state)
            row.say(
                odd_sentence(self.bag, found, words) if found else self.form.fields[column].hint, is_odd=bool(found)
            )

    def _read_history(self) -> None:
        bag, records = self.bag, self.context.records
        if bag is None:
            return
        self.context.tasks.run(
            self,
            lambda _job: (reading.history(records(), bag.id), reading.is_officer(records())),
            lambda found: self._show_history(*found) if bag is self.bag else None,
        )

    def _show_history(self, found: list[tuple[int, bool, dict[str, Any]]], is_officer: bool) -> None:
        words, entries = self.context.words, []
        self.erasing.offer(self.bag if found else None, is_officer)
        for at, is_mine, values in found:
            when = datetime.fromtimestamp(at / 1000)
            who = self.tr("You") if is_mine else self.tr("Someone of the team")
            head = self.tr("{who}, {day} at {time}").format(who=who, day=words.day(when.date()), time=words.time(when))
            entries.append((head, written_sentence(values, words)))
        self.history.show_entries(entries)


def _fields() -> list[Field]:
    textures = (("", "–"), *((key, texture_word(key)) for key in TEXTURES))
    word = column_word
    return [
        Field("wet_mass_g", word("wet_mass_g"), "number", "g"),
        Field("cf_vol_pct", word("cf_vol_pct"), "number", "%"),
        Field("texture", word("texture"), "choice", choices=textures, free=True),
        Field("sampled_on", word("sampled_on"), "date"),
        Field("top_cm", word("top_cm"), "number", "cm"),
        Field("bottom_cm", word("bottom_cm"), "number", "cm"),
        Field("soc_pct", word("soc_pct"), "number", "%"),
        Field("soc_method", word("soc_method")),
        Field("bd_g_cm3", word("bd_g_cm3"), "number", "g/cm³"),
        Field("bd_basis", word("bd_basis"), "choice", choices=(("", "–"), *basis_words())),
        Field("point", word("point")),
        Field("sampler", word("sampler")),
        Field("notes", word("notes"), "note", is_wide=True),
    ]
