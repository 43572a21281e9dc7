"""The team of this laptop: which one, what this person does there, who else writes; joining with a code."""

from __future__ import annotations

import re
from datetime import datetime
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.supervisor_panel import SupervisorPanel, may_decide
from fourpermille_desktop.ui.sync_facts import SyncFacts
from fourpermille_desktop.ui.sync_words import when_words
from fourpermille_desktop.ui.team_words import role_words
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Divider, FactRow, IconMark, NoteRow
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.text import Label, Line

_ADDRESS = re.compile(r"https?://[^\s#|]+")
_CODE = re.compile(r"\b[0-9A-Za-z]{4}(?:-[0-9A-Za-z]{4}){2,5}\b")


def may_join() -> bool:
    return find_spec("fourpermille_desktop.sync.enrol") is not None


def invitation_from(text: str) -> tuple[str, str]:
    """Address and code out of what a QR says, or a message holds with an address and a code somewhere in it."""
    from fourpermille_desktop.sync.enrol import read_invitation

    told = read_invitation(text)
    if told is not None:
        return told
    found = _ADDRESS.search(text)
    address = found.group() if found else ""
    code = _CODE.search(text.replace(address, " ", 1) if address else text)
    return address.rstrip("/"), code.group() if code else ""


class TeamCard(Card):
    """In the overview: one line and the way to the rest."""

    opened_view = Signal(str)

    def __init__(self, context: Context, team: Any) -> None:
        super().__init__(gap=8)
        self.add_head(self.tr("Your team"))
        if team is None:
            self.body.addWidget(Label(self.tr("You work alone on this laptop. That is fine."), "body"))
        else:
            name = context.words.name(team.name)
            self.body.addWidget(Label(name, "strong"))
            self.body.addWidget(Label(self.tr("Your part: {part}").format(part=role_words(team.role)), "second"))
        words = self.tr("Join a team") if team is None else self.tr("See your team")
        self.see = Button(context.theme, words, "users-three", "plain")
        self.see.clicked.connect(lambda: self.opened_view.emit("team"))
        self.body.addWidget(self.see)


class TeamView(QWidget):
    """`changed` when a team was joined or somebody got a name."""

    changed = Signal()
    opened_view = Signal(str)

    def __init__(self, context: Context, facts: SyncFacts) -> None:
        super().__init__()
        self.context, self.theme, self.words, self.facts = context, context.theme, context.words, facts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._join() if facts.team is None else self._belongs(facts.team))
        self.supervising: SupervisorPanel | None = None
        if facts.team is not None and may_decide(facts.team.role):
            self.supervising = SupervisorPanel(context, facts.team.url, facts.team.role, facts.choices.names)
            column.addWidget(self.supervising)
        column.addWidget(self._colleagues())
        column.addStretch(1)

    # --- no team yet ---

    def _join(self) -> Card:
        card = Card(self.tr("Join a team"), gap=12)
        told = self.tr("You work alone on this laptop. That is fine. In a team your records are on the hub too.")
        card.body.addWidget(Label(told, "body"))
        if not may_join():
            return card
        self.whole = TextField(self.theme, "", self.tr("Paste it here"), "qr-code")
        self.whole.textChanged.connect(self._take_whole)
        hint = self.tr("What the QR or the message of your team says; or type address and code below.")
        card.body.addWidget(FieldRow(self.tr("Invitation"), self.whole, hint=hint))
        row = QHBoxLayout()
        row.setSpacing(12)
        url = self.context.profile.settings.hub_url
        self.address = TextField(self.theme, url, "https://…", "hard-drives")
        self.code = TextField(self.theme, "", "7K3P-9QX2-M4TD", "identification-badge")
        row.addWidget(FieldRow(self.tr("Hub address"), self.address), 1)
        row.addWidget(FieldRow(self.tr("Code"), self.code), 1)
        card.body.addLayout(row)
        self.problem = QVBoxLayout()
        card.body.addLayout(self.problem)
        for icon, words in (
            ("users-three", self.tr("Your records come along under the same codes. The team sees them.")),
            ("lock-simple", self.tr("Names of people go only to those of the team who may see them.")),
            ("info", self.tr("A profile belongs to one team. For another team use another profile.")),
        ):
            card.body.addWidget(NoteRow(self.theme, icon, words, "text2", "second"))
        acts = QHBoxLayout()
        self.join = Button(self.theme, self.tr("Join"), "users-three", "filled")
        self.join.clicked.connect(self.ask_to_join)
        acts.addWidget(self.join)
        acts.addStretch(1)
        card.body.addLayout(acts)
        return card

    def _take_whole(self, text: str) -> None:
        address, code = invitation_from(text)
        if address:
            self.address.set_text(address)
        if code:
            self.code.set_text(code)

    def ask_to_join(self) -> None:
        address, code = self.address.text().strip(), self.code.text().strip()
        if not address or not code:
            (self.code if address else self.address).setFocus()
            return
        self.join.setEnabled(False)
        self.join.setText(self.tr("Joining…"))
        self.context.tasks.run(
            self, lambda _job: self._enrol(address, code), self._joined, lane="network", otherwise=self._not_joined
        )

    def _enrol(self, address: str, code: str) -> Any:
        from fourpermille_desktop.sync.enrol import enrol

        return enrol(self.context.records(), address, code)

    def _joined(self, _team: Any) -> None:
        self.context.toast(self.tr("You belong to the team now. Your records go out with the next sync."))
        self.changed.emit()

    def _not_joined(self, error: BaseException) -> None:
        from fourpermille_desktop.ui.widgets.states import ErrorCard

        self.join.setEnabled(True)
        self.join.setText(self.tr("Join"))
        while self.problem.count():
            item = self.problem.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.deleteLater()
        self.problem.addWidget(ErrorCard(self.theme, error))

    # --- in a team ---

    def _belongs(self, team: Any) -> Card:
        card = Card(team.name, gap=8)
        card.body.addWidget(FactRow(self.theme, "hard-drives", self.tr("Hub"), self.words.code(team.url)))
        card.body.addWidget(FactRow(self.theme, "user-circle", self.tr("Your part"), role_words(team.role)))
        sees = any(space.kind == "persons" for space in team.spaces)
        words = self.tr("you may see them") if sees else self.tr("you do not see them")
        card.body.addWidget(FactRow(self.theme, "lock-simple", self.tr("Names of people"), words))
        until = datetime.fromtimestamp(team.certificate().expires / 1000).date()
        told = self.tr("{day}, renewed with each sync").format(day=self.words.day(until))
        card.body.addWidget(FactRow(self.theme, "seal-check", self.tr("This laptop may come until"), told))
        self.leave = Button(self.theme, self.tr("Leave the team…"), "sign-out", "plain")
        self.leave.clicked.connect(lambda: self.opened_view.emit("leave"))
        card.body.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    # --- colleagues ---

    def _colleagues(self) -> Card:
        card = Card(self.tr("Who else writes"), gap=8)
        hint = self.tr("Give your colleagues names. They stay on this laptop and go nowhere.")
        card.body.addWidget(Label(hint, "second"))
        for one in self.facts.colleagues:
            card.body.addWidget(Divider())
            card.body.addLayout(self._colleague(one))
        if not self.facts.colleagues:
            card.body.addWidget(Label(self.tr("Nobody else’s records are here yet."), "second"))
        return card

    def _colleague(self, one: Any) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconMark(self.theme, "user"))
        sign = self.tr("Colleague {sign}").format(sign=self.words.code(one.sign))
        row.addWidget(Line(sign, "strong"))
        name = TextField(self.theme, one.name, self.tr("Name here"))
        name.setAccessibleName(self.tr("Name of colleague {sign}").format(sign=one.sign))
        name.setMaximumWidth(self.theme.px(280))
        name.kept.connect(lambda text, one=one: self._call(one, text))
        row.addWidget(name, 1)
        row.addStretch(1)
        last = self.tr("last wrote {when}").format(when=when_words(self.words, one.last))
        row.addWidget(Line(last, "second"))
        return row

    def _call(self, one: Any, text: str) -> None:
        def work(_job: Any) -> None:
            from fourpermille_desktop.records import colleagues

            colleagues.call(self.context.records(), one.actor, text)

        self.context.tasks.run(self, work, lambda _none: self.changed.emit())
