"""To a laptop nearby: open a session on this laptop, or go to one that somebody else opened; no internet is needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.announce import announce
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.rows import Rows, flow
from fourpermille_desktop.ui.sync_send import outcome_words
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.tool_sheet import QrSquare
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, ListRow, NoteRow
from fourpermille_desktop.ui.widgets.fields import ChoiceField, FieldRow, TextField
from fourpermille_desktop.ui.widgets.states import ErrorCard
from fourpermille_desktop.ui.widgets.text import Label, Line

EXCHANGE_MS = 30_000  # what visitors brought comes into this laptop so often
LOOK_S = 4.0
KEPT = "nearby_session"  # in context.extra: the open session outlives this panel


class NearbyPanel(QWidget):
    """Two cards: a session here, and the sessions of others. The session stays open when the page is left."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.theme, self.words = context, context.theme, context.words
        self.job: Job | None = None
        self.ticket: Any = None
        self.hosts: list[str] | None = None  # not asked yet
        self.has_team = False  # nor this
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._go_card())
        if self._opener() is not None:
            column.addWidget(self._open_card())
        column.addStretch(1)
        self.setFocusProxy(self.look)
        self._show_running()
        if self._opener() is not None and self.session is None:
            context.tasks.run(self, lambda _job: self._found_here(), self._show_hosts, lane="network")

    @property
    def session(self) -> Any:
        return self.context.extra.get(KEPT)

    def _opener(self) -> Any:
        """What `app` hands in to open a session with: (records, host, name) → session, and the addresses of here."""
        return self.context.extra.get("nearby")

    # --- going to another laptop ---

    def _go_card(self) -> QWidget:
        card = Card(self.tr("Go to a laptop nearby"), gap=10)
        told = self.tr("Both laptops are on the same network, a phone’s hotspot for one. No internet is needed.")
        card.body.addWidget(Label(told, "body"))
        self.look = Button(self.theme, self.tr("Look for open sessions"), "wifi-high", "filled")
        self.look.clicked.connect(self.look_around)
        card.body.addWidget(flow(self.look))
        self.found = Rows(card.body, 4)
        self.address = TextField(self.theme, "", "192.168.43.1:8741", "hard-drives")
        self.address.returnPressed.connect(self.go_to_typed)
        hint = self.tr("It stands on the screen of the other laptop. Many hotspots let no search through.")
        card.body.addWidget(FieldRow(self.tr("Or type its address"), self.address, hint=hint))
        self.go = Button(self.theme, self.tr("Send and receive there"), "paper-plane-tilt")
        self.go.clicked.connect(self.go_to_typed)
        card.body.addWidget(flow(self.go))
        self.said = Rows(card.body, 8)
        return card

    def look_around(self) -> None:
        def work(job: Job) -> list[Any]:
            from fourpermille_desktop.sync import nearby

            return nearby.find(LOOK_S, stop=lambda: job.is_stopping)

        self._run(work, self._show_found, self.said, self.look_around)
        self.look.setText(self.tr("Looking…"))

    def _show_found(self, found: list[Any]) -> None:
        self.found.clear()
        own = self.session.url if self.session is not None else ""
        others = [one for one in found if one.url != own]
        for one in others:
            row = ListRow(self.theme, "wifi-high", self.words.name(one.name), self.words.code(_plain(one.url)))
            row.opened.connect(lambda url=one.url: self.visit(url))
            self.found.add(row)
        if not others:
            told = self.tr("No session was found. That proves nothing: type the address from the other screen.")
            self._say(self.found, "info", told)

    def go_to_typed(self) -> None:
        if self.address.text().strip():
            self.visit(self.address.text().strip())
        else:
            self.address.setFocus()

    def visit(self, address: str) -> None:
        """Send what waits to that laptop and fetch what it has."""

        def work(job: Job) -> Any:
            from fourpermille_desktop.records import editing
            from fourpermille_desktop.sync import nearby

            records = self.context.records()
            editing.save_drafts(records)
            return nearby.visit(records, address, stop=lambda: job.is_stopping)

        def then(outcome: Any) -> None:
            icon, words = outcome_words(outcome)
            self._say(self.said, icon, words, "primaryText")

        self._run(work, then, self.said, lambda: self.visit(address))

    # --- a session here ---

    def _open_card(self) -> QWidget:
        self.card = Card(self.tr("Open a session on this laptop"), gap=10)
        self.inside = Rows(self.card.body, 10)
        self.open_said = Rows(self.card.body, 8)
        self.clock = QTimer(self, interval=EXCHANGE_MS)
        self.clock.timeout.connect(self.exchange)
        self._show_session()
        return self.card

    def _show_session(self) -> None:
        self.inside.clear()
        if self.session is None:
            self.clock.stop()
            self._show_closed()
        else:
            self.clock.start()
            self._show_open()

    def _show_closed(self) -> None:
        told = self.tr("The others of your team then send to this laptop, and it brings all to the hub later.")
        self.inside.add(Label(told, "body"))
        hosts = self.hosts or []
        self.host = ChoiceField(self.theme, [(host, host) for host in hosts], hosts[0] if hosts else "")
        self.name = TextField(self.theme, self.context.profile.settings.name, self.tr("Kaya, Tuesday group"), "users")
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(FieldRow(self.tr("Name of the session or team"), self.name), 1)
        line.addWidget(FieldRow(self.tr("Network"), self.host), 1)
        self.inside.add(row)
        if not self.has_team:
            alone = self.tr("Without a team this makes one, and this laptop is its hub. Your records go into it.")
            self.inside.add(NoteRow(self.theme, "info", alone, "text2", "second"))
        if self.hosts == []:
            none = self.tr("This laptop is on no network yet. Turn on a hotspot, let all join it, and come back here.")
            self.inside.add(NoteRow(self.theme, "wifi-slash", none, "warn", "body"))
        self.open = Button(self.theme, self.tr("Open a session"), "wifi-high")
        self.open.setEnabled(bool(hosts))
        self.open.clicked.connect(self.open_session)
        self.inside.add(flow(self.open))

    def _found_here(self) -> tuple[list[str], bool]:
        from fourpermille_desktop.records.team import team

        return self._opener().hosts(), team(self.context.records()) is not None

    def _show_hosts(self, found: tuple[list[str], bool]) -> None:
        self.hosts, self.has_team = found
        if self.session is None:
            self._show_session()

    def _show_open(self) -> None:
        session, self.has_team = self.session, True
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(20)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(Label(self.tr("The session is open. Leave this laptop on, and on this network."), "strong"))
        words.addWidget(Line(self.tr("Address to type"), "secondStrong"))
        address = Label(self.words.code(_plain(session.url)), "verdict")
        address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(address)
        if self.ticket is not None:
            words.addWidget(Line(self.tr("Code for one newcomer"), "secondStrong"))
            code = Label(self.words.code(self.ticket.code), "verdict")
            code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(code)
        known = self.tr("A laptop that is in the team already needs the address only.")
        words.addWidget(Label(known, "second"))
        self.visitors = Label("", "second")
        self._show_visitors(0)
        words.addWidget(self.visitors)
        words.addStretch(1)
        line.addLayout(words, 1)
        text = self.ticket.text if self.ticket is not None else session.url
        square = QrSquare(self.theme, text)
        side = self.theme.px(200)
        square.setFixedSize(QSize(side, side))
        square.setAccessibleName(self.tr("QR with the address; the address stands beside it"))
        line.addWidget(square, 0, Qt.AlignmentFlag.AlignTop)
        self.inside.add(row)
        self.close_button = Button(self.theme, self.tr("Close the session"), "stop-circle")
        self.close_button.clicked.connect(self.close_session)
        self.next_code = Button(self.theme, self.tr("Code for the next newcomer"), "plus")
        self.next_code.setVisible(session.is_home)
        self.next_code.clicked.connect(self.new_code)
        self.inside.add(flow(self.close_button, self.next_code))

    def open_session(self) -> None:
        host, name = self.host.current, self.name.text().strip() or self.tr("Our team")

        def work(_job: Job) -> tuple[Any, Any]:
            from fourpermille_desktop.records import editing

            records = self.context.records()
            editing.save_drafts(records)
            session = self._opener().open(records, host, name)
            return session, session.ticket()

        def then(opened: tuple[Any, Any]) -> None:
            self.context.extra[KEPT], self.ticket = opened
            self._show_session()
            announce(self, self.tr("The session is open."))

        self._run(work, then, self.open_said, self.open_session)

    def new_code(self) -> None:
        def then(ticket: Any) -> None:
            self.ticket = ticket
            self._show_session()

        self._run(lambda _job: self.session.ticket(), then, self.open_said, self.new_code)

    def exchange(self) -> None:
        """What visitors brought comes in; what was written here meanwhile is there for them."""
        if self.job is None and self.session is not None:
            session = self.session

            def work(_job: Job) -> int:
                session.exchange()
                return len(session.visitors())

            self._run(work, self._show_visitors, self.open_said, None)

    def _show_visitors(self, count: int) -> None:
        self.visitors.setText(self.tr("%n laptop(s) were here.", "", count) if count else self.tr("Nobody came yet."))

    def close_session(self) -> None:
        session = self.session

        def then(_nothing: Any) -> None:
            self.context.extra.pop(KEPT, None)
            self.ticket = None
            self._show_session()
            self._say(self.open_said, "check-circle", self.tr("The session is closed. What came is on this laptop."))

        self._run(lambda _job: session.close(), then, self.open_said, None)

    # --- one act at a time ---

    def _say(self, rows: Rows, icon: str, words: str, token: str = "text2") -> None:
        rows.add(NoteRow(self.theme, icon, words, token, "body"))
        announce(self, words)

    def _run(
        self,
        act: Callable[[Job], Any],
        then: Callable[[Any], None],
        rows: Rows,
        again: Callable[[], None] | None,
    ) -> None:
        if self.job is not None:
            return
        self.said.clear()
        if self._opener() is not None:
            self.open_said.clear()

        def done(answer: Any) -> None:
            self._end()
            then(answer)

        def not_done(error: BaseException) -> None:
            self._end()
            rows.add(ErrorCard(self.theme, error, again))

        self.job = self.context.tasks.run(self, act, done, lane="network", otherwise=not_done)
        self._show_running()

    def _end(self) -> None:
        self.job = None
        self.look.setText(self.tr("Look for open sessions"))
        self._show_running()

    def _show_running(self) -> None:
        running = self.job is not None
        for button in (self.look, self.go, self.address):
            button.setEnabled(not running)


def _plain(url: str) -> str:
    """What people type: the address without what every one has."""
    return url.removeprefix("https://")
