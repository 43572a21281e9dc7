"""What the hub holds back of the whole team, and which laptops belong to it, for those whose part it is to decide.

Nothing is read before somebody asks: it needs the line to the hub.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ledger.canonical import b64, unb64
from fourpermille_desktop.records.came_in import sign_of
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.held_back import reason_for_others, values_told
from fourpermille_desktop.ui.sync_words import kind_icon, record_words, when_words, who_words
from fourpermille_desktop.ui.team_words import role_words
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, IconMark, NoteRow
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.states import ErrorCard
from fourpermille_desktop.ui.widgets.text import Label, Line

DECIDE = ("supervisor", "data_manager", "admin")
KEEP = ("admin",)
MOST_VALUES = 5


def may_decide(role: str) -> bool:
    return role in DECIDE


class SupervisorPanel(QWidget):
    """Two cards: what waits for a decision, and for keepers the laptops of the team."""

    def __init__(self, context: Context, hub_url: str, role: str, names: dict[str, str]) -> None:
        super().__init__()
        self.hub_url = hub_url
        self.records_named: dict[tuple[str, str], str] = {}
        self.own = ""  # who we are, once the hub was asked
        self.context, self.theme, self.words, self.names = context, context.theme, context.words, names
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.held = _Asked(context, self.tr("Held back in the team"), self.tr("Look at the hub"))
        self.held.look.clicked.connect(self.look_at_held)
        column.addWidget(self.held)
        self.laptops = _Asked(context, self.tr("Laptops of the team"), self.tr("Look at the hub"))
        self.laptops.look.clicked.connect(self.look_at_laptops)
        if role in KEEP:
            column.addWidget(self.laptops)

    # --- held back ---

    def look_at_held(self) -> None:
        def work(_job: Any) -> Any:
            from fourpermille_desktop.sync import deciding

            return self._named(deciding.listed(self.context.records(), self.hub_url))

        self.held.ask(work, self._show_held, self.look_at_held)

    def _named(self, found: list[Any]) -> tuple[list[Any], dict[tuple[str, str], str], str]:
        """With the names of the records that are here, and who we are."""
        from fourpermille_desktop.records import came_in

        records = self.context.records()
        wanted = [(str(change["type"]), str(change["record"])) for one in found for change in one.changes]
        return found, came_in.names_of(records, wanted), b64(records.author.actor)

    def _show_held(self, told: tuple[list[Any], dict[tuple[str, str], str], str]) -> None:
        found, self.records_named, self.own = told
        if not found:
            self.held.add(NoteRow(self.theme, "check-circle", self.tr("Nothing waits for a decision."), "primaryText"))
        for at, one in enumerate(found):
            if at:
                self.held.add(Divider())
            self.held.add(self._held(one))

    def _held(self, one: Any) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        head = QHBoxLayout()
        sign = sign_of(unb64(one.actor, 16))
        who = who_words(self.words, self.names.get(one.actor, ""), sign, one.actor == self.own)
        head.addWidget(Line(f"{who} · {when_words(self.words, one.written)}", "strong"), 1)
        if one.is_refused:
            head.addWidget(Chip(self.theme, self.tr("stays held back"), "danger"))
        column.addLayout(head)
        column.addWidget(Label(reason_for_others(one.reason), "second"))
        for change in one.changes[:MOST_VALUES]:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconMark(self.theme, kind_icon(str(change["type"]))))
            row.addWidget(Label(self._values(change), "body"), 1)
            column.addLayout(row)
        more = len(one.changes) - MOST_VALUES
        if more > 0:
            column.addWidget(Label(self.tr("and %n more record(s)", "", more), "second"))
        note = TextField(self.theme, one.note, self.tr("Measure the depth again"))
        column.addWidget(FieldRow(self.tr("Words to the author"), note))
        column.addLayout(self._decisions(one, note))
        return holder

    def _values(self, change: Any) -> str:
        kind, id_ = str(change["type"]), str(change["record"])
        thing = record_words(self.words, kind, self.records_named.get((kind, id_), ""))
        return " · ".join([thing, *values_told(self.words, change["values"])[:MOST_VALUES]])

    def _decisions(self, one: Any, note: TextField) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        release = Button(self.theme, self.tr("Let it go to everybody"), "check")  # neither is the way: both weigh alike
        release.clicked.connect(lambda: self._decide(one, "release", note.text().strip()))
        refuse = Button(self.theme, self.tr("Keep it back"), "prohibit")
        refuse.clicked.connect(lambda: self._decide(one, "refuse", note.text().strip()))
        row.addWidget(release)
        row.addWidget(refuse)
        row.addStretch(1)
        return row

    def _decide(self, one: Any, decision: str, note: str) -> None:
        def work(_job: Any) -> Any:
            from fourpermille_desktop.sync import deciding

            deciding.decide(self.context.records(), self.hub_url, one, decision, note)
            return self._named(deciding.listed(self.context.records(), self.hub_url))

        self.held.ask(work, self._show_held, self.look_at_held)

    # --- laptops ---

    def look_at_laptops(self) -> None:
        def work(_job: Any) -> Any:
            from fourpermille_desktop.sync import laptops

            return laptops.devices(self.context.records())

        self.laptops.ask(work, self._show_laptops, self.look_at_laptops)

    def _show_laptops(self, found: list[Any]) -> None:
        for at, one in enumerate(found):
            if at:
                self.laptops.add(Divider())
            self.laptops.add(self._laptop(one))

    def _laptop(self, one: Any) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconMark(self.theme, "laptop"))
        who = who_words(self.words, self.names.get(one.actor, ""), one.sign, one.is_ours)
        row.addWidget(Line(who, "strong"))
        row.addWidget(Line(role_words(one.role), "second"), 1)
        row.addWidget(Line(self.tr("last here {when}").format(when=when_words(self.words, one.seen)), "second"))
        if one.is_revoked:
            row.addWidget(Chip(self.theme, self.tr("taken out"), "danger"))
        elif one.is_ours:
            row.addWidget(Chip(self.theme, self.tr("this laptop")))
        else:
            out = Button(self.theme, self.tr("Take out"), None, "plain")
            out.setAccessibleDescription(who)
            out.clicked.connect(lambda: self._ask_to_take_out(out, one))
            row.addWidget(out)
        return holder

    def _ask_to_take_out(self, button: Button, one: Any) -> None:
        """The second press does it: a laptop taken out has to be invited anew."""
        if button.variant != "danger":
            button.variant = "danger"
            button.setText(self.tr("Really take out"))
            return

        def work(_job: Any) -> Any:
            from fourpermille_desktop.sync import laptops

            laptops.revoke(self.context.records(), one)
            return laptops.devices(self.context.records())

        self.laptops.ask(work, self._show_laptops, self.look_at_laptops)


class _Asked(Card):
    """A card whose rows come from the hub when somebody asks."""

    def __init__(self, context: Context, title: str, look: str) -> None:
        super().__init__(gap=8)
        self.context, self.theme = context, context.theme
        self.look = Button(self.theme, look, "arrows-clockwise")
        self.add_head(title, self.look)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(8)
        self.body.addLayout(self.lines)

    def ask(self, work: Callable[[Any], Any], then: Callable[[Any], None], again: Callable[[], None]) -> None:
        def shown(found: Any) -> None:
            self._clear()
            then(found)

        def broken(error: BaseException) -> None:
            self._clear()
            self.add(ErrorCard(self.theme, error, again))

        self.look.setEnabled(False)
        self.context.tasks.run(self, work, shown, lane="network", otherwise=broken)

    def add(self, widget: QWidget) -> None:
        self.lines.addWidget(widget)

    def _clear(self) -> None:
        self.look.setEnabled(True)
        while self.lines.count():
            item = self.lines.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
