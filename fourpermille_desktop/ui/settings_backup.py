"""Settings › Backup: the copies of the records, a second place, and going back to one after it was tried."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.errors import (
    CopyLocked,
    PassphraseWrong,
    RecoveryCodeMistyped,
    RecoveryCodeWrong,
    Stopped,
)
from fourpermille_desktop.ui.backup_reading import (
    Shown,
    closed_with,
    copy_now,
    counted,
    reason_words,
    restore,
    restored_words,
    shown,
    size_words,
    try_copy,
    when_words,
)
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.widgets.bars import ProgressBar
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Divider, ListRow, NoteRow
from fourpermille_desktop.ui.widgets.fields import ChoiceField, FieldRow, TextField
from fourpermille_desktop.ui.widgets.states import said_of
from fourpermille_desktop.ui.widgets.text import Label

ROWS = 8


class BackupPanel(QWidget):
    """Reads in a task. A copy that is chosen is tried in a throw-away profile; the second click goes back to it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.theme, self.words = context, context.theme, context.words
        self.ask_folder: Callable[[], str] = self._ask_folder
        self.ask_file: Callable[[], str] = self._ask_file
        self.tried: Any = None
        self.job: Job | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.standing = NoteRow(self.theme, "floppy-disk", "")
        self.elsewhere = NoteRow(self.theme, "warning", self._elsewhere_words(), "warn")
        self.lock_button = Button(self.theme, self.tr("Go to Lock"), "lock-simple")
        self.lock_button.clicked.connect(lambda: self.context.open_page("settings", group="lock"))
        self.now_button = Button(self.theme, self.tr("Make a copy now"), "floppy-disk")
        self.now_button.clicked.connect(self.make)
        self._add_came_back(column)
        column.addWidget(self.standing)
        column.addLayout(_acts(self.now_button))
        self._add_working(column)
        column.addWidget(self.elsewhere)
        column.addLayout(_acts(self.lock_button))
        self._add_when(column)
        self._add_second(column)
        column.addWidget(Divider())
        self._add_list(column)
        self._add_tried(column)

    def _add_came_back(self, column: QVBoxLayout) -> None:
        """Said once, by the page that is built after going back."""
        said = self.context.extra.pop("restored", "")
        if said:
            column.addWidget(NoteRow(self.theme, "check-circle", said, "primaryText"))
            column.addWidget(Divider())

    def _add_working(self, column: QVBoxLayout) -> None:
        """Photos may take their time: how far they are, and Stop."""
        self.working = QWidget()
        inner = QVBoxLayout(self.working)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        self.working_words = Label("", "second")
        self.bar = ProgressBar(self.theme, self.tr("Photos of the copies"))
        stop = Button(self.theme, self.tr("Stop"), "stop-circle")
        stop.clicked.connect(self._stop)
        for part in (self.working_words, self.bar):
            inner.addWidget(part)
        inner.addLayout(_acts(stop))
        self.working.setMaximumWidth(self.theme.px(460))
        self.working.hide()
        column.addWidget(self.working)
        self.context.tasks.progressed.connect(self._progress)

    def _elsewhere_words(self) -> str:
        return self.tr(
            "These copies open on this computer only. With a passphrase or a recovery page they open elsewhere too."
        )

    def _add_when(self, column: QVBoxLayout) -> None:
        choices = [(str(m), self.tr("Every %n minute(s), when something changed", "", m)) for m in (15, 30, 60, 120)]
        choices.append(("0", self.tr("Only when I ask, and before each sync")))
        self.when = ChoiceField(self.theme, choices, str(self.context.profile.settings.backup_minutes))
        self.when.chosen.connect(lambda minutes: self.context.change_settings(backup_minutes=int(minutes)))
        hint = self.tr("Older copies are thinned: one an hour, a day, a week, a month stays.")
        row = FieldRow(self.tr("Copies by themselves"), self.when, hint=hint)
        row.setMaximumWidth(self.theme.px(460))
        column.addWidget(row)

    def _add_second(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(self.tr("A second place: a stick or a shared folder"), "secondStrong"))
        self.second = Label("", "body")
        column.addWidget(self.second)
        self.choose_button = Button(self.theme, self.tr("Choose a folder…"), "usb")
        self.choose_button.clicked.connect(self.choose_second)
        self.stop_button = Button(self.theme, self.tr("No second place"), None, "plain")
        self.stop_button.clicked.connect(lambda: self._keep_second(""))
        column.addLayout(_acts(self.choose_button, self.stop_button))

    def _add_list(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(self.tr("Go back to a copy"), "strong"))
        said = self.tr("Choose one: it is tried first and nothing is changed. The records of now stay as a copy.")
        column.addWidget(Label(said, "second"))
        self.list = QVBoxLayout()
        self.list.setSpacing(2)
        column.addLayout(self.list)
        self.file_button = Button(self.theme, self.tr("A copy from another place…"), "folder-open")
        self.file_button.clicked.connect(self.choose_file)
        column.addLayout(_acts(self.file_button))

    def _add_tried(self, column: QVBoxLayout) -> None:
        self.opening = QWidget()
        opening = QVBoxLayout(self.opening)
        opening.setContentsMargins(0, 0, 0, 0)
        self.secret = TextField(self.theme)
        self.secret.returnPressed.connect(self.open_locked)
        self.secret_row = FieldRow(self.tr("Passphrase of that copy, or its recovery code"), self.secret)
        opening.addWidget(self.secret_row)
        self.open_button = Button(self.theme, self.tr("Open the copy"), "lock-simple")
        self.open_button.clicked.connect(self.open_locked)
        opening.addLayout(_acts(self.open_button))
        self.opening.setMaximumWidth(self.theme.px(460))
        column.addWidget(self.opening)
        self.result = NoteRow(self.theme, "check-circle", "", "primaryText")
        column.addWidget(self.result)
        self.back_button = Button(self.theme, self.tr("Go back to this copy"), "clock-counter-clockwise", "filled")
        self.back_button.clicked.connect(self.go_back)
        column.addLayout(_acts(self.back_button))
        self._hide_tried()

    # Showing -----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        profile = self.context.profile
        self.when.choose(str(profile.settings.backup_minutes))
        self.context.tasks.run(self, lambda _job: shown(profile), self._take, otherwise=self.context.show_error)

    def _take(self, now: Shown) -> None:
        self.shown = now
        if now.copies:
            newest, total = now.copies[0], sum(copy.bytes for copy in now.copies)
            said = self.tr("%n copy(ies), {size} together. The newest: {when}.", "", len(now.copies))
            said = said.format(size=size_words(self.words, total), when=when_words(self.words, newest.at))
        else:
            said = self.tr("No copy yet. One is made when something was written.")
        if now.photos:
            said += " " + self.tr("Their photos are kept beside them, each once.")
        self.standing.label.setText(said)
        for widget in (self.elsewhere, self.lock_button):
            widget.setVisible(not now.opens_elsewhere)
        self._say_second(now)
        self._fill_list(now)

    def _say_second(self, now: Shown) -> None:
        self.stop_button.setVisible(bool(now.second))
        if not now.second:
            self.second.setText(self.tr("None. A stick kept elsewhere saves your work when the laptop is lost."))
            return
        where = self.words.code(now.second)
        if not now.second_is_there:
            said = self.tr("{folder} is not there now. The copies go there when it is.").format(folder=where)
        elif now.second_newest is None:
            said = self.tr("{folder}: the next copy goes there too.").format(folder=where)
        else:
            when = when_words(self.words, now.second_newest)
            said = self.tr("{folder}: the newest copy there is of {when}.").format(folder=where, when=when)
        if now.second_is_there and now.second_lacks:
            said += " " + self.tr("%n file(s) of photos go there with the next copies.", "", now.second_lacks)
        self.second.setText(said)

    def _fill_list(self, now: Shown) -> None:
        while self.list.count():
            item = self.list.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.deleteLater()
        self.rows: list[ListRow] = []
        for copy in now.copies[:ROWS]:
            detail = f"{reason_words(copy.reason)} · {size_words(self.words, copy.bytes)}"
            if copy.file in now.goes_on:
                day = self.words.day(now.goes_on[copy.file].astimezone().date())
                going = self.tr("holds what was erased since; goes by {day}").format(day=day)
                detail = f"{detail} · {going}"
            row = ListRow(self.theme, "clock-counter-clockwise", when_words(self.words, copy.at), detail)
            row.opened.connect(lambda file=copy.file, row=row: self.try_one(file, row))
            self.rows.append(row)
            self.list.addWidget(row)

    def _hide_tried(self) -> None:
        for widget in (self.opening, self.result, self.back_button):
            widget.hide()

    # Acts --------------------------------------------------------------------------------------------------------

    def make(self) -> None:
        profile = self.context.profile
        self.now_button.setEnabled(False)

        def done(was_made: bool) -> None:
            self._rest()
            self.context.toast(self.tr("Copied") if was_made else self.tr("Nothing changed since the newest copy"))
            self.reload()

        def not_done(error: BaseException) -> None:
            self._rest()
            if isinstance(error, Stopped):
                self.context.toast(self.tr("The records are copied; the other photos follow with the next copy"))
                self.reload()
            else:
                self.context.show_error(error)

        work = self.context.tasks.run
        self.job = work(self, lambda job: copy_now(profile, job.progress), done, otherwise=not_done)

    def _progress(self, job: Job, done: int, total: int, _words: str) -> None:
        if job is self.job and self.job is not None:
            self.working.show()
            self.working_words.setText(self.tr("Photos: {done} of {total}").format(done=done, total=total))
            self.bar.set(done, total)

    def _stop(self) -> None:
        if self.job is not None:
            self.job.stop()

    def _rest(self) -> None:
        self.job = None
        self.working.hide()
        self.now_button.setEnabled(True)
        self.back_button.setEnabled(True)

    def choose_second(self) -> None:
        folder = self.ask_folder()
        if folder:
            self._keep_second(folder)

    def _keep_second(self, folder: str) -> None:
        self.context.change_settings(backup_folder=folder)
        self.reload()
        if folder:
            self.make()

    def choose_file(self) -> None:
        file = self.ask_file()
        if file:
            self.try_one(Path(file), None)

    def try_one(self, file: Path, row: ListRow | None, secret: str = "") -> None:
        for one in self.rows:
            one.set_chosen(one is row)
        self._hide_tried()
        self.file, self.given = file, secret
        self._say(self.tr("The copy is being tried"), "clock")
        profile = self.context.profile
        self.context.tasks.run(
            self, lambda _job: try_copy(profile, file, secret), self._show_tried, otherwise=self._not_tried
        )

    def open_locked(self) -> None:
        if self.secret.text().strip():
            self.try_one(self.file, None, self.secret.text())

    def _show_tried(self, tried: Any) -> None:
        self.tried = tried
        self._say(counted(tried), "check-circle")
        self.back_button.show()
        self.back_button.setFocus()

    def _not_tried(self, error: BaseException) -> None:
        self._say(" ".join(part for part in said_of(error) if part), "warning")
        if isinstance(error, CopyLocked | PassphraseWrong | RecoveryCodeMistyped | RecoveryCodeWrong):
            self.opening.show()
            self.secret.setFocus()

    def _say(self, words: str, icon: str) -> None:
        self.result.mark.set(icon, "danger" if icon == "warning" else "primaryText")
        self.result.label.setText(words)
        self.result.show()

    def go_back(self) -> None:
        """The second click."""
        context, file, given = self.context, self.file, self.given
        self.back_button.setEnabled(False)

        def done(answer: Any) -> None:
            context.extra["restored"] = restored_words(answer)
            closed_with(context)()

        def not_done(error: BaseException) -> None:
            self._rest()
            self._say(" ".join(part for part in said_of(error) if part), "warning")

        self.job = context.tasks.run(
            self, lambda job: restore(context, file, given, job.progress), done, otherwise=not_done
        )

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self.window(), self.tr("Where do the copies go too?"))

    def _ask_file(self) -> str:
        words = self.tr("Copies of records (*.db)")
        return QFileDialog.getOpenFileName(self.window(), self.tr("Choose a copy"), "", words)[0]


def _acts(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
