"""What waits for a person: values to choose, what is held back, a change so large that somebody must look first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.held_back import reason_words
from fourpermille_desktop.ui.sync_facts import SyncFacts
from fourpermille_desktop.ui.two_values import TwoValuesView, key_of
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, ListRow

MOST_CASES = 4


class LookCard(Card):
    opened_view = Signal(str)
    opened_case = Signal(object)

    def __init__(self, context: Context, facts: SyncFacts, paused: Any) -> None:
        super().__init__(self.tr("For you to look at"), gap=4)
        self.context, self.theme, self.words = context, context.theme, context.words
        self.rows: list[ListRow] = []
        if paused is not None:
            self._add_paused(paused)
        if facts.held:
            self._add_held(facts.held)
        self._add_cases(facts)

    def _add(self, row: ListRow) -> None:
        if self.rows:
            self.body.addWidget(Divider())
        self.rows.append(row)
        self.body.addWidget(row)

    def _add_paused(self, paused: Any) -> None:
        title = self.tr("%n record(s) would change at once", "", len(paused.records))
        detail = self.tr("Nothing of it was stored yet.")
        row = ListRow(self.theme, "warning", title, detail, Chip(self.theme, self.tr("look first"), "warn"))
        row.opened.connect(lambda: self.opened_view.emit("mass"))
        self._add(row)

    def _add_held(self, held: list[Any]) -> None:
        title = self.tr("%n change(s) held back by the hub", "", len(held))
        row = ListRow(
            self.theme,
            "warning-circle",
            title,
            reason_words(held[0].reason)[0],
            Chip(self.theme, self.tr("fix"), "warn"),
        )
        row.opened.connect(lambda: self.opened_view.emit("held_back"))
        self._add(row)

    def _add_cases(self, facts: SyncFacts) -> None:
        cases = [case for case in facts.choices.cases if key_of(case) not in facts.choices.aside]
        for case in cases[:MOST_CASES]:
            texts = TwoValuesView.values_of(self.context, case)
            title = TwoValuesView.name_of(self.context, case)
            row = ListRow(self.theme, "git-pull-request", title, texts, Chip(self.theme, self.tr("choose"), "info"))
            row.opened.connect(lambda case=case: self.opened_case.emit(case))
            self._add(row)
        if len(facts.choices.cases) > min(len(cases), MOST_CASES):
            more = Button(self.theme, self.tr("See all %n", "", len(facts.choices.cases)), None, "plain")
            more.clicked.connect(lambda: self.opened_view.emit("two_values"))
            self.body.addWidget(more)
            if not self.rows:  # everything is put aside: the card still leads there
                self._add_aside(len(facts.choices.cases), more)

    def _add_aside(self, count: int, more: Button) -> None:
        more.hide()
        title = self.tr("%n choice(s) put aside", "", count)
        row = ListRow(self.theme, "git-pull-request", title, self.tr("They stay until somebody chooses."))
        row.opened.connect(lambda: self.opened_view.emit("two_values"))
        self._add(row)
