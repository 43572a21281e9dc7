"""Leaving the team: what is not at the hub yet, where its file goes, what goes from this laptop; and the act itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fourpermille_desktop.ui.announce import announce
from fourpermille_desktop.ui.backup_reading import closed_with
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.rows import Rows, flow
from fourpermille_desktop.ui.sync_words import size_words
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.widgets.bars import ProgressBar
from fourpermille_desktop.ui.widgets.buttons import Button, CheckRow
from fourpermille_desktop.ui.widgets.cards import Card, Divider, NoteRow
from fourpermille_desktop.ui.widgets.states import ErrorCard
from fourpermille_desktop.ui.widgets.text import Label


class LeavePanel(QWidget):
    """Nothing goes before a person ticked that it may, and what waits is in a file that was read back."""

    def __init__(self, context: Context, team: str) -> None:
        super().__init__()
        self.context, self.theme, self.words, self.team = context, context.theme, context.words, team
        self.ask_folder: Callable[[], str] = self._ask_folder
        self.folder = ""
        self.waits: Any = None  # not read yet
        self.job: Job | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card())
        column.addStretch(1)
        context.tasks.progressed.connect(self._progress)
        self.reload()

    # --- building ---

    def _card(self) -> Card:
        name = self.words.name(self.team)
        card = Card(self.tr("Leave {team}").format(team=name), gap=12)
        said = self.tr("What you sent stays with the team. From this laptop everything of the team goes.")
        card.body.addWidget(Label(said, "body"))
        self.standing = Rows(card.body, 8)
        self.choose = Button(self.theme, self.tr("Choose a stick or folder"), "usb")
        self.choose.clicked.connect(self.choose_folder)
        card.body.addWidget(flow(self.choose))
        card.body.addWidget(Divider())
        for icon, words in (
            ("lock-simple", self.tr("The file opens only for the team. Whoever brings it to the hub loses nothing.")),
            ("check-circle", self.tr("It is written, read back and found whole before anything goes.")),
            ("trash", self.tr("Records, photos, copies and keys go from this laptop. Nobody can undo that.")),
            (
                "book-open",
                self.tr("The library and your settings stay. You can work alone, or join again with a new code."),
            ),
        ):
            card.body.addWidget(NoteRow(self.theme, icon, words, "text2", "second"))
        self.names = CheckRow(self.theme, "")
        self.names.hide()
        self.sure = CheckRow(self.theme, self.tr("Yes, take the records of {team} from this laptop").format(team=name))
        for row in (self.names, self.sure):
            row.toggled.connect(lambda _on: self._show_standing())
            card.body.addWidget(row)
        self.leave = Button(self.theme, self.tr("Leave the team"), "sign-out", "danger")
        self.leave.clicked.connect(self.leave_now)
        self.stop = Button(self.theme, self.tr("Stop"), "stop-circle")
        self.stop.clicked.connect(self._stop)
        card.body.addWidget(flow(self.leave, self.stop))
        self.bar = ProgressBar(self.theme, self.tr("Leaving the team"))
        card.body.addWidget(self.bar)
        self.trouble = Rows(card.body, 8)
        self._show_standing()
        return card

    # --- what is so ---

    def reload(self) -> None:
        def work(_job: Job) -> Any:
            from fourpermille_desktop.sync import leaving

            return leaving.waits(self.context.records())

        self.context.tasks.run(self, work, self._take, otherwise=self._not_done)

    def _take(self, waits: Any) -> None:
        self.waits = waits
        self.names.setVisible(bool(waits.names))
        said = self.tr(
            "%n name(s) of people are only on this laptop. I have written down what is needed.", "", waits.names
        )
        self.names.setText(said)
        self._show_standing()

    def _show_standing(self) -> None:
        self.standing.clear()
        waits, running = self.waits, self.job is not None
        needs_file = waits is not None and not waits.is_nothing
        if needs_file:
            self.standing.add(NoteRow(self.theme, "clock", self._waiting_words(), "warn", "strong"))
        elif waits is not None:
            said = self.tr("Everything you wrote is at the hub. No file is needed.")
            self.standing.add(NoteRow(self.theme, "check-circle", said, "primaryText", "strong"))
        if self.folder:
            said = self.tr("The file goes to {folder}.").format(folder=self.words.code(self.folder))
            self.standing.add(NoteRow(self.theme, "usb", said, "text2", "body"))
        self.choose.setVisible(needs_file)
        has_place = bool(self.folder) or not needs_file
        agreed = self.sure.isChecked() and (self.names.isChecked() or not (waits and waits.names))
        self.leave.setEnabled(waits is not None and has_place and agreed and not running)
        for widget in (self.choose, self.sure, self.names):
            widget.setEnabled(not running)
        self.stop.setVisible(running)
        self.bar.setVisible(running)

    def _waiting_words(self) -> str:
        parts = []
        if self.waits.records:
            parts.append(self.tr("%n record(s) are not at the hub yet.", "", self.waits.records))
        if self.waits.photo_bytes:
            size = size_words(self.words, self.waits.photo_bytes)
            parts.append(self.tr("Photos of {size} are not at the hub yet.").format(size=size))
        return " ".join([*parts, self.tr("Sync first, or take them along in a file.")])

    # --- acts ---

    def choose_folder(self) -> None:
        self.folder = self.ask_folder() or self.folder
        self._show_standing()

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Stick or folder"), self.folder)

    def leave_now(self) -> None:
        keeping, folder = self.context.extra["keeping"], Path(self.folder) if self.folder else None
        names = self.waits.names
        self.trouble.clear()
        self.bar.set(0, 0)

        def work(job: Job) -> Any:
            return keeping.leave(folder, names, tell=job.progress, stop=lambda: job.is_stopping)

        self.job = self.context.tasks.run(self, work, self._left, otherwise=self._not_done)
        self._show_standing()

    def _stop(self) -> None:
        if self.job is not None:
            self.job.stop()

    def _left(self, written: Any) -> None:
        self.job = None
        said = self.tr("You have left the team. Its records are gone from this laptop.")
        if written is not None:
            file = self.words.code(written.files[0].name)
            said += " " + self.tr("Bring {file} to the keeper of the hub.").format(file=file)
        closed_with(self.context)()
        self.context.toast(said)

    def _not_done(self, error: BaseException) -> None:
        self.job = None
        card = ErrorCard(self.theme, error)
        self.trouble.add(card)
        announce(self, card.accessibleName())
        self.reload()

    def _progress(self, job: Job, done: int, total: int, _words: str) -> None:
        if job is self.job:
            self.bar.set(done, total)
