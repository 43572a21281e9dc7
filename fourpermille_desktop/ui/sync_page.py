"""Sync: what waits, where it goes, what came in, in words; and choosing between two values."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.resources import resources_folder
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.two_values import TwoValuesView
from fourpermille_desktop.ui.widgets.bars import ProgressBar
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, FactRow, ListRow, NoteRow, Picture
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.text import Label
from fourpermille_desktop.ui.words import comma

DAY_MS = 86_400_000


class SyncPage(Page):
    """Two columns: what goes out and how, what came in; a second view for values that differ."""

    side_width = 372

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.job: Job | None = None
        self.said: tuple[str, str] = ("", "")  # (icon, sentence) of the last sync in this window
        self.view = "overview"
        self.head.back.connect(lambda: self.show_view("overview"))
        send = QShortcut(QKeySequence("Ctrl+Shift+Y"), self)
        send.activated.connect(self.send_now)
        self.waiting: dict[str, int] = {}
        self.contacts: list[Any] = []
        self.cases: list[Any] = []

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+Shift+Y", self.tr("send now")),
            ("1 · 2", self.tr("keep this value")),
            ("F8", self.tr("next to choose")),
        ]

    def arrive(self, **where: Any) -> None:
        self.view = where.get("view", "overview")
        self.reload()

    def reload(self) -> None:
        self.context.tasks.run(self, lambda _job: self._read(), self._show, otherwise=self._no_records)

    def _read(self) -> tuple[dict[str, int], list[Any], list[Any]]:
        from fourpermille_desktop.records import conflicts, outbox

        records = self.context.records()
        return outbox.waiting_by_kind(records), outbox.contacts(records), conflicts.two_values(records, limit=200)

    def _show(self, read: tuple[dict[str, int], list[Any], list[Any]]) -> None:
        self.waiting, self.contacts, self.cases = read
        self.show_view(self.view)

    def _no_records(self, error: BaseException) -> None:
        self.show_error(error, self.reload)

    def show_view(self, view: str) -> None:
        self.view = view if self.cases or view == "overview" else "overview"
        self.clear_main()
        self.clear_side()
        if self.view == "two_values":
            self._show_two_values()
        else:
            self._show_overview()

    # --- overview ---

    def _show_overview(self) -> None:
        self.head.set_title(self.tr("Sync"))
        self.head.set_back("")
        self.add_main(Label(self._headline(), "body"))
        self.add_main(self._send_card())
        if self.cases:
            self.add_main(self._two_values_card())
        if self.contacts:
            self.add_main(self._history_card())
        self.add_side(self._waiting_card())

    def _headline(self) -> str:
        total = sum(self.waiting.values())
        parts = [self.tr("%n record(s) wait.", "", total) if total else self.tr("Nothing waits.")]
        parts.append(self._last_contact())
        if total:
            parts.append(self.tr("Nothing is lost by waiting."))
        return " ".join(parts)

    def _last_contact(self) -> str:
        if not self.contacts:
            return self.tr("This laptop has not met a hub yet.")
        days = int((time.time() * 1000 - self.contacts[0].at) // DAY_MS)
        if days <= 0:
            at = datetime.fromtimestamp(self.contacts[0].at / 1000)
            return self.tr("Last contact with the hub: {time}.").format(time=self.words.time(at))
        return self.tr("Last contact with the hub: %n day(s) ago.", "", days)

    def _send_card(self) -> QWidget:
        card = Card(self.tr("Send and receive"), gap=12)
        self.address = TextField(self.theme, self.context.profile.settings.hub_url, "https://…", "hard-drives")
        self.address.setAccessibleName(self.tr("Hub address"))
        self.address.kept.connect(self._keep_address)
        hint = self.tr("Your team gives you this address. Leave it empty to work alone.")
        card.body.addWidget(FieldRow(self.tr("Hub address"), self.address, hint=hint))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.send = Button(self.theme, self.tr("Send now"), "paper-plane-tilt", "filled")
        self.send.clicked.connect(self.send_now)
        self.stop = Button(self.theme, self.tr("Stop"), "stop-circle")
        self.stop.clicked.connect(self._stop_now)
        row.addWidget(self.send)
        row.addWidget(self.stop)
        row.addStretch(1)
        card.body.addLayout(row)
        self.bar = ProgressBar(self.theme, self.tr("Sync"))
        card.body.addWidget(self.bar)
        self.progress_words = Label("", "second")
        card.body.addWidget(self.progress_words)
        self.result_row = QVBoxLayout()
        card.body.addLayout(self.result_row)
        self._show_running(self.job is not None)
        self._show_said()
        return card

    def _show_running(self, running: bool) -> None:
        self.send.setVisible(not running)
        self.stop.setVisible(running)
        self.bar.setVisible(running)
        self.progress_words.setVisible(running)

    def _show_said(self) -> None:
        icon, sentence = self.said
        while self.result_row.count():
            item = self.result_row.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        if sentence:
            self.result_row.addWidget(NoteRow(self.theme, icon, sentence, "primaryText", "body"))

    def _waiting_card(self) -> QWidget:
        card = Card(self.tr("Goes out"), gap=8)
        if not self.waiting:
            picture = resources_folder("pictures") / "empty-sync.svg"
            if picture.exists():
                drawing = Picture(self.theme, picture.read_bytes(), "", ratio=240 / 160)
                drawing.setFixedSize(self.theme.px(210), self.theme.px(140))
                card.body.addWidget(drawing)
            card.body.addWidget(Label(self.tr("Everything is where it should be."), "second"))
            return card
        icons = {
            "site": "map-trifold",
            "plot": "map-pin",
            "campaign": "calendar-check",
            "sample": "package",
            "scenario": "chart-line-up",
            "favourite": "star",
            "collection": "stack",
            "collection_item": "stack",
            "plan_item": "target",
            "feedback": "smiley",
            "local_note": "note-pencil",
            "variant": "git-diff",
        }
        for kind, count in self.waiting.items():
            icon = icons.get(kind, "file-text")
            card.body.addWidget(FactRow(self.theme, icon, self._kind(kind), self.words.count(count)))
        card.body.addWidget(Divider())
        card.body.addWidget(Label(self.tr("Names of people stay on this laptop."), "second"))
        return card

    def _kind(self, kind: str) -> str:
        return {
            "site": self.tr("Sites"),
            "plot": self.tr("Plots"),
            "campaign": self.tr("Sampling campaigns"),
            "sample": self.tr("Bags"),
            "scenario": self.tr("Scenarios"),
            "favourite": self.tr("Stars"),
            "collection": self.tr("Collections"),
            "collection_item": self.tr("Sheets in collections"),
            "plan_item": self.tr("Practices in plans of plots"),
            "feedback": self.tr("What people saw"),
            "local_note": self.tr("Notes for here"),
            "variant": self.tr("Words for our area"),
        }.get(kind, self.tr("Other records"))

    def _two_values_card(self) -> QWidget:
        card = Card(self.tr("To choose"), gap=4)
        for at, case in enumerate(self.cases[:6]):
            if at:
                card.body.addWidget(Divider())
            texts = TwoValuesView.values_of(self.context, case)
            title = TwoValuesView.name_of(self.context, case)
            row = ListRow(self.theme, "git-pull-request", title, texts, Chip(self.theme, self.tr("choose"), "info"))
            row.opened.connect(lambda case=case: self._open_case(case))
            card.body.addWidget(row)
        if len(self.cases) > 6:
            more = Button(self.theme, self.tr("See all %n", "", len(self.cases)), None, "plain")
            more.clicked.connect(lambda: self.show_view("two_values"))
            card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _history_card(self) -> QWidget:
        card = Card(self.tr("Last contacts"), gap=8)
        for contact in self.contacts:
            at = datetime.fromtimestamp(contact.at / 1000)
            said = self.tr("sent {out}, received {came}").format(
                out=self.words.count(contact.pushed), came=self.words.count(contact.pulled)
            )
            when = f"{self.words.day(at.date())}{comma()}{self.words.time(at)}"
            card.body.addWidget(FactRow(self.theme, "check-circle", when, said, "second"))
        return card

    # --- sending ---

    def _keep_address(self) -> None:
        self.context.profile.change_settings(hub_url=self.address.text().strip())

    def send_now(self) -> None:
        """Send what waits and fetch what is new; Stop leaves everything whole, the next sync goes on from there."""
        if self.job is not None or self.view != "overview":
            return
        self._keep_address()
        url = self.context.profile.settings.hub_url
        self.clear_error()
        self.said = ("", "")
        self._show_said()
        self.waiting_before = sum(self.waiting.values())
        self.job = self.context.tasks.run(
            self, lambda job: self._sync(job, url), self._synced, lane="network", otherwise=self._not_synced
        )
        self.context.tasks.progressed.connect(self._progress)
        self.bar.set(0, 1)
        self.progress_words.setText(self.tr("Looking for the hub…"))
        self._show_running(True)

    def _sync(self, job: Job, url: str) -> Any:
        from fourpermille_desktop.errors import NoHubSet
        from fourpermille_desktop.records import editing
        from fourpermille_desktop.sync.client import sync

        if not url:
            raise NoHubSet()
        records = self.context.records()
        editing.save_drafts(records)

        def report(sent: int, received: int, left: int) -> None:
            job.progress(sent + received, sent + received + left)

        return sync(records, url, progress=report, stop=lambda: job.is_stopping)

    def _stop_now(self) -> None:
        if self.job:
            self.job.stop()
            self.progress_words.setText(self.tr("Stopping…"))

    def _progress(self, job: Job, done: int, total: int, _words: str) -> None:
        if job is not self.job or self.view != "overview":
            return
        self.bar.set(done, total)
        self.progress_words.setText(
            self.tr("{done} of {total} done").format(done=self.words.count(done), total=self.words.count(total))
        )

    def _end(self) -> None:
        self.context.tasks.progressed.disconnect(self._progress)
        self.job = None
        if self.view == "overview":
            self._show_running(False)

    def _synced(self, outcome: Any) -> None:
        self._end()
        if outcome.pushed or outcome.pulled:
            sent = self.tr("%n change(s) sent.", "", outcome.pushed)
            came = self.tr("%n change(s) received.", "", outcome.pulled)
            sentence = " ".join((sent, came, self.tr("Everything arrived.")))
        else:
            sentence = self.tr("Nothing new on either side. Everything arrived.")
        if outcome.quarantined:
            sentence = self.tr(
                "The hub did not take %n packet(s). They stay here, nothing is lost.", "", outcome.quarantined
            )
        if outcome.update_needed:
            sentence += " " + self.tr("The hub also holds records of a newer version. Update this program to see them.")
        self.said = ("check-circle", sentence)
        self.context.set_status(waiting=outcome.waiting)
        self.reload()

    def _not_synced(self, error: BaseException) -> None:
        self._end()
        self.show_error(error, self.send_now)
        QTimer.singleShot(0, self.reload)

    # --- two values ---

    def _open_case(self, case: Any) -> None:
        self.show_view("two_values")
        self.choosing.select(case)

    def _show_two_values(self) -> None:
        self.head.set_title(self.tr("Two values: which is right?"))
        self.head.set_back(self.tr("Sync"))
        self.choosing = TwoValuesView(self.context, self.cases)
        self.choosing.chosen.connect(self._choose)
        self.add_main(self.choosing, 1)

    def _choose(self, case: Any, keep: int) -> None:
        def work(_job: Job) -> Any:
            from fourpermille_desktop.records import conflicts

            return conflicts.keep_value(self.context.records(), case, keep)

        def then(_act: Any) -> None:
            self.context.toast(self.tr("Kept. The other value stays in the history."), self._take_back)

        self.context.tasks.run(self, work, then)

    def _take_back(self) -> None:
        self.undo()

    def undo(self) -> bool:
        from fourpermille_desktop.records import history

        self.context.tasks.run(self, lambda _job: history.undo(self.context.records()))
        return True
