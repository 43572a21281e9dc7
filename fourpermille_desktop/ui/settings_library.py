"""Settings › Library: which library is in use, newer ones from a hub or a stick, added languages, one step back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.errors import Stopped
from fourpermille_desktop.ui import settings_library_work as work
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.rows import Rows, flow
from fourpermille_desktop.ui.settings_library_words import (
    entries_words,
    language_names,
    library_name,
    missing_words,
    signed_words,
    update_words,
)
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.bars import ProgressBar
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Divider, IconMark, NoteRow
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.states import ErrorCard
from fourpermille_desktop.ui.widgets.text import Label, Line


class LibraryPanel(QWidget):
    """Reads in a task; one act at a time, each with its progress and Stop; errors stand under the act."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.theme, self.words = context, context.theme, context.words
        self.state: work.Standing | None = None
        self.job: Job | None = None
        self.ask_folder: Callable[[], str] = self._ask_folder
        self.ask_file: Callable[[], str] = self._ask_file
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.facts = Rows(self.column, 8)
        self.column.addWidget(Divider())
        self._add_newer()
        self.outcome = Rows(self.column, 8)
        self.column.addWidget(Divider())
        self._add_languages()
        self.column.addWidget(Divider())
        self._add_back()
        self._show_running(False)
        context.tasks.progressed.connect(self._progress)

    # Building ----------------------------------------------------------------------------------------------------

    def _add_newer(self) -> None:
        self.column.addWidget(Label(self.tr("A newer library"), "strong"))
        settings = self.context.profile.settings
        self.address = TextField(self.theme, settings.library_url or settings.hub_url, "https://", "globe")
        self.address.kept.connect(self._keep_address)
        hint = self.tr("The team’s hub, or the web address your team gave you.")
        row = FieldRow(self.tr("Where newer libraries come from"), self.address, hint=hint)
        row.setMaximumWidth(self.theme.px(460))
        self.column.addWidget(row)
        self.update_button = Button(self.theme, self.tr("Look for a newer library"), "arrows-clockwise", "filled")
        self.update_button.clicked.connect(self.update_from_address)
        self.stick_button = Button(self.theme, self.tr("Take it from a stick"), "usb")
        self.stick_button.clicked.connect(self.update_from_stick)
        self.stop_button = Button(self.theme, self.tr("Stop"), "stop-circle")
        self.stop_button.clicked.connect(self._stop)
        self.column.addWidget(flow(self.update_button, self.stick_button, self.stop_button))
        self.bar = ProgressBar(self.theme, self.tr("Fetching the library"))
        self.column.addWidget(self.bar)
        self.progress_words = Label("", "second")
        self.column.addWidget(self.progress_words)

    def _add_languages(self) -> None:
        self.column.addWidget(Label(self.tr("Languages of the texts"), "strong"))
        said = self.tr("A language file brings the texts of one more language. The program stays as it is.")
        self.column.addWidget(Label(said, "second"))
        self.added = Rows(self.column, 4)
        self.file_button = Button(self.theme, self.tr("Add a language"), "plus")
        self.file_button.clicked.connect(self.install_file)
        self.column.addWidget(flow(self.file_button))

    def _add_back(self) -> None:
        self.column.addWidget(Label(self.tr("One step back"), "strong"))
        self.back_words = Label("", "second")
        self.column.addWidget(self.back_words)
        self.back_button = Button(self.theme, self.tr("Use the former library"), "arrow-counter-clockwise")
        self.back_button.clicked.connect(self.go_back)
        self.column.addWidget(flow(self.back_button))

    # Showing -----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        settings = self.context.profile.settings
        self.address.set_text(settings.library_url or settings.hub_url)
        self.context.tasks.run(
            self, lambda _job: work.standing_of(self.context), self._show, otherwise=self._show_error
        )

    def _show(self, state: work.Standing) -> None:
        self.state = state
        self.facts.clear()
        self._show_facts(state)
        self.added.clear()
        for added in state.added:
            self.added.add(self._added_row(added))
        self.back_words.setText(self._said_of_former(state))
        self.back_button.setVisible(state.has_former)
        self._enable()

    def _show_facts(self, state: work.Standing) -> None:
        if state.info is None:
            self.facts.add(NoteRow(self.theme, "warning", self.tr("No library is on this laptop."), "warn"))
            return
        version = self.tr("{version}, of {day}").format(
            version=self.words.code(state.info.version), day=self.words.day(state.info.issued)
        )
        rows = [
            ("book-open", self.tr("Library in use"), library_name(state.info.pack)),
            ("calendar-blank", self.tr("Version"), version),
            ("lock-simple", self.tr("Signed by"), signed_words(state)),
            ("list-bullets", self.tr("It holds"), entries_words(state.info.counts)),
            ("translate", self.tr("Languages"), language_names(state.info.languages)),
            ("hard-drive", self.tr("Room on the disk"), self.words.quantity(state.size_mb, self.tr("MB"), 1)),
        ]
        for icon, name, value in rows:
            self.facts.add(WrappedFact(self.theme, icon, name, value))
        for sentence in missing_words(state.info.missing):
            self.facts.add(NoteRow(self.theme, "info", sentence, "text2", "second"))
        if state.shipped_newer:
            self.facts.add(self._shipped_row(state.shipped_newer))
        if state.problem is not None:
            self.facts.add(ErrorCard(self.theme, state.problem))

    def _shipped_row(self, version: str) -> QWidget:
        """The program was updated and brought a newer library than the one that was installed."""
        said = self.tr("The program brought a newer library: version {version}.")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(NoteRow(self.theme, "info", said.format(version=self.words.code(version)), "info"), 1)
        self.shipped_button = Button(self.theme, self.tr("Use it"), "check")
        self.shipped_button.setAccessibleName(self.tr("Use the library the program brought"))
        self.shipped_button.clicked.connect(self.use_shipped)
        row.addWidget(self.shipped_button)
        return holder

    def _added_row(self, added: work.Added) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        names = language_names(added.languages)
        said = self.tr("{language}, version {version}").format(language=names, version=self.words.code(added.version))
        row.addWidget(NoteRow(self.theme, "translate", said), 1)
        button = Button(self.theme, self.tr("Take away"), None, "plain")
        button.setAccessibleName(self.tr("Take away {language}").format(language=names))
        button.clicked.connect(lambda: self.remove_language(added))
        row.addWidget(button)
        return holder

    def _said_of_former(self, state: work.Standing) -> str:
        if not state.has_former:
            return self.tr("There is no former library yet. It appears here after the first change.")
        if state.former:
            version = self.words.code(state.former)
            return self.tr("Version {version} is kept on this laptop.").format(version=version)
        return self.tr("The library the program came with is kept on this laptop.")

    # Acts --------------------------------------------------------------------------------------------------------

    def _keep_address(self, text: str) -> None:
        settings = self.context.profile.settings
        plain = "" if text.strip() == settings.hub_url else text.strip()
        if plain != settings.library_url:
            self.context.profile.change_settings(library_url=plain)

    def update_from_address(self) -> None:
        self._keep_address(self.address.text())
        self._update(self.address.text().strip())

    def update_from_stick(self) -> None:
        folder = self.ask_folder()
        if folder:
            self._update(folder)

    def _update(self, where: str) -> None:
        self._run(lambda job: work.update_from(self.context, where, job), self._updated, lambda: self._update(where))

    def _updated(self, done: Any) -> None:
        self._say("check-circle", update_words(done, self.words))
        if done.is_new and done.old != done.new:
            self.context.toast(self.tr("The library is now version {number}.").format(number=done.new), self.go_back)

    def install_file(self) -> None:
        file = self.ask_file()
        if file:
            self._install(Path(file))

    def _install(self, file: Path) -> None:
        self._run(lambda _job: work.install_file(self.context, file), self._installed, lambda: self._install(file))

    def _installed(self, info: Any) -> None:
        said = self.tr("The library now speaks {languages}.").format(languages=language_names(info.languages))
        self._say("check-circle", said)
        self.context.toast(said, self.go_back)

    def use_shipped(self) -> None:
        self._run(lambda _job: work.use_shipped(self.context), self._gone_back)

    def remove_language(self, added: work.Added) -> None:
        languages = added.languages
        self._run(lambda _job: work.remove_language(self.context, languages[0]), self._removed)

    def _removed(self, _info: Any) -> None:
        self.context.toast(self.tr("The language was taken away."), self.go_back)

    def go_back(self) -> None:
        """The former library again; once more, and it is as before."""
        self._run(lambda _job: work.go_back(self.context), self._gone_back)

    def _gone_back(self, info: Any) -> None:
        said = self.tr("Library {version} is in use again.").format(version=info.version)
        self._say("check-circle", said)
        self.context.toast(said, self.go_back)

    def trust(self, where: str, fingerprint: str) -> None:
        """A person compared the number: trust the publisher, then do what was asked."""
        self._run(lambda job: work.trust_and_update(self.context, where, fingerprint, job), self._updated)

    def _run(
        self, act: Callable[[Job], Any], then: Callable[[Any], None], again: Callable[[], None] | None = None
    ) -> None:
        if self.job is not None:
            return
        self.outcome.clear()
        self.bar.set(0, 0)
        self.progress_words.setText(self.tr("Looking…"))

        def done(answer: Any) -> None:
            self._end()
            then(answer)

        self.job = self.context.tasks.run(
            self, act, done, lane="network", otherwise=lambda error: self._not_done(error, again)
        )
        self._show_running(True)

    def _stop(self) -> None:
        if self.job is not None:
            self.job.stop()
            self.progress_words.setText(self.tr("Stopping…"))

    def _end(self) -> None:
        self.job = None
        self._show_running(False)
        self.reload()

    def _progress(self, job: Job, done: int, total: int, _words: str) -> None:
        if job is self.job and total:
            self.bar.set(done, total)
            said = self.tr("{done} of {total} parts are here.")
            self.progress_words.setText(said.format(done=self.words.count(done), total=self.words.count(total)))

    def _not_done(self, error: BaseException, again: Callable[[], None] | None) -> None:
        self._end()
        if isinstance(error, Stopped):
            self._say("info", self.tr("Stopped. What arrived is kept; the next time goes on from there."))
        elif isinstance(error, work.UnknownPublisher):
            self.outcome.add(self._trust_box(error))
        else:
            self._show_error(error, again)

    def _show_error(self, error: BaseException, again: Callable[[], None] | None = None) -> None:
        self.outcome.clear()
        card = ErrorCard(self.theme, error, again)
        card.closed.connect(self.outcome.clear)
        self.outcome.add(card)

    def _say(self, icon: str, sentence: str) -> None:
        self.outcome.clear()
        self.outcome.add(NoteRow(self.theme, icon, sentence, "primaryText" if icon == "check-circle" else "text2"))

    def _trust_box(self, error: work.UnknownPublisher) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        name = self.words.name(error.publisher or self.tr("a publisher without a name"))
        said = self.tr("This library is by {publisher}. This laptop does not know that publisher yet.")
        column.addWidget(NoteRow(self.theme, "question", said.format(publisher=name), "info", "strong"))
        number = Label(self.words.code(error.fingerprint), "verdict")
        number.setAccessibleName(self.tr("Number of the publisher: {number}").format(number=error.fingerprint))
        number.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(number)
        column.addWidget(
            Label(self.tr("Telephone your team. Do they read out the same number? Then it is theirs."), "body")
        )
        self.trust_button = Button(self.theme, self.tr("The number is the same: trust it"), "check")
        self.trust_button.clicked.connect(lambda: self.trust(error.where, error.fingerprint))
        not_now = Button(self.theme, self.tr("Not now"), None, "plain")
        not_now.clicked.connect(self.outcome.clear)
        column.addWidget(flow(self.trust_button, not_now))
        return box

    def _show_running(self, running: bool) -> None:
        for widget in (self.bar, self.progress_words, self.stop_button):
            widget.setVisible(running)
        self._enable()

    def _enable(self) -> None:
        for button in (self.update_button, self.stick_button, self.file_button, self.back_button):
            button.setEnabled(self.job is None)

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self.window(), self.tr("The library folder on the stick"))

    def _ask_file(self) -> str:
        kinds = self.tr("Library and language files (*.pack)")
        return QFileDialog.getOpenFileName(self.window(), self.tr("A language file"), "", kinds)[0]


class WrappedFact(QWidget):
    """A fact whose value may take several lines: a list of languages in large letters."""

    def __init__(self, theme: Theme, icon: str, name: str, value: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(IconMark(theme, icon), 0, top)
        self.name = Line(name, "second")
        row.addWidget(self.name, 0, top)
        self.value = Label(value, "strong")
        self.value.setAlignment(Qt.AlignmentFlag.AlignTrailing | top)
        row.addWidget(self.value, 1, top)
