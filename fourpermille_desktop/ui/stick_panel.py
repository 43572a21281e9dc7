"""By stick: put everything on a stick and see that it is whole, read a stick, and what waits for another stick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStorageInfo
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop import passphrase
from fourpermille_desktop.errors import VeryMuchWouldChange
from fourpermille_desktop.ui.announce import announce
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.rows import Rows, flow
from fourpermille_desktop.ui.sync_words import size_words, when_words
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.widgets.bars import ProgressBar
from fourpermille_desktop.ui.widgets.buttons import Button, CheckRow
from fourpermille_desktop.ui.widgets.cards import Card, NoteRow
from fourpermille_desktop.ui.widgets.fields import ChoiceField, FieldRow, TextField
from fourpermille_desktop.ui.widgets.states import ErrorCard
from fourpermille_desktop.ui.widgets.text import Label

OTHER = "other"
LISTED = 40  # codes of records to look at
_MOUNTED = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


@dataclass(frozen=True)
class Place:
    """A stick that is in the laptop."""

    folder: str
    name: str
    free: int  # bytes


def sticks_here() -> list[Place]:
    """Drives that are not the laptop's own disk and can be written to."""
    home = QStorageInfo(str(Path.home())).rootPath()
    found: list[Place] = []
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        is_drive = root.startswith(_MOUNTED) or (root[1:3] == ":/" and root != home)
        if is_drive and volume.isValid() and volume.isReady() and not volume.isReadOnly() and not volume.isRoot():
            found.append(Place(root, volume.displayName() or root, volume.bytesFree()))
    return sorted(found, key=lambda place: place.name)


@dataclass(frozen=True)
class _Facts:
    """What is on sticks by now, and what waits for one."""

    on_sticks: Any
    waiting_runs: int
    has_team: bool
    photo_bytes: int  # of those that no hub has


class StickPanel(QWidget):
    """One act at a time, each with its progress and Stop; errors stand under the act."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.theme, self.words = context, context.theme, context.words
        self.job: Job | None = None
        self.places: Callable[[], list[Place]] = sticks_here
        self.ask_folder: Callable[[], str] = self._ask_folder
        self.folder = ""
        self.has_team: bool | None = None  # not read yet
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._stick_card())
        both = QHBoxLayout()
        both.setSpacing(16)
        for card in (self._put_card(), self._read_card()):
            card.body.addStretch(1)
            both.addWidget(card, 1)
        column.addLayout(both)
        column.addStretch(1)
        self._show_running()
        context.tasks.progressed.connect(self._progress)
        self.setFocusProxy(self.stick)
        self.look_for_sticks()
        self.reload()

    # --- building ---

    def _stick_card(self) -> QWidget:
        card = Card(self.tr("Which stick"), gap=8)
        self.stick = ChoiceField(self.theme, [])
        self.stick.chosen.connect(self._choose)
        self.again = Button(self.theme, self.tr("Look again"), "arrows-clockwise")
        self.again.setAccessibleName(self.tr("Look again for sticks"))
        self.again.clicked.connect(self.look_for_sticks)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.stick, 1)
        line.addWidget(self.again)
        row.setFocusProxy(self.stick)
        self.stick_row = FieldRow(self.tr("Stick or folder"), row)
        self.stick.setAccessibleName(self.tr("Stick or folder"))
        card.body.addWidget(self.stick_row)
        return card

    def _put_card(self) -> Card:
        card = Card(self.tr("Put on the stick"), gap=10)
        self.standing = Label("", "body")
        card.body.addWidget(self.standing)
        self.lock = NoteRow(self.theme, "lock-simple", "", "text2", "second")
        card.body.addWidget(self.lock)
        self.own_words = TextField(self.theme, passphrase.suggested(), "", "lock-simple")
        hint = self.tr("Tell them to whoever may open the stick, and write them down. Without them nobody opens it.")
        self.own_row = FieldRow(self.tr("Words that open it"), self.own_words, hint=hint)
        card.body.addWidget(self.own_row)
        self.photos = CheckRow(self.theme, self.tr("Photos too"))
        self.photos.setChecked(True)
        self.photos.hide()
        card.body.addWidget(self.photos)
        self.put = Button(self.theme, self.tr("Put on the stick"), "usb", "filled")
        self.put.clicked.connect(self.write)
        self.stop = Button(self.theme, self.tr("Stop"), "stop-circle")
        self.stop.clicked.connect(self._stop)
        card.body.addWidget(flow(self.put, self.stop))
        self.bar = ProgressBar(self.theme, self.tr("Stick"))
        card.body.addWidget(self.bar)
        self.put_said = Rows(card.body, 8)
        return card

    def _read_card(self) -> Card:
        card = Card(self.tr("Read the stick"), gap=10)
        told = self.tr("What is new on it comes in. Reading it again changes nothing, and the stick stays as it is.")
        card.body.addWidget(Label(told, "body"))
        self.their_words = TextField(self.theme, "", "", "lock-simple")
        hint = self.tr("Only where the stick was locked with words. Who wrote it knows them.")
        self.their_row = FieldRow(self.tr("Words of the stick"), self.their_words, hint=hint)
        card.body.addWidget(self.their_row)
        self.take = Button(self.theme, self.tr("Read the stick"), "tray-arrow-down")
        self.take.clicked.connect(lambda: self.read())
        card.body.addWidget(flow(self.take))
        self.read_said = Rows(card.body, 8)
        self.waits = Rows(card.body, 8)
        return card

    # --- which stick ---

    def look_for_sticks(self) -> None:
        found = self.places()
        choices = [(place.folder, self._named(place)) for place in found]
        if self.folder and self.folder not in [place.folder for place in found]:
            choices.append((self.folder, self.words.name(Path(self.folder).name or self.folder)))
        choices.append((OTHER, self.tr("Another folder…")))
        self.folder = self.folder or (found[0].folder if found else "")
        self.stick.set_choices(choices, self.folder or OTHER)
        has_place = bool(found or self.folder)  # a folder that was chosen stands for a stick
        self.stick_row.say("" if has_place else self.tr("No stick is in the laptop. Put one in and look again."))

    def _named(self, place: Place) -> str:
        is_large = place.free >= 1_000_000_000
        free = self.words.quantity(place.free / 1e9, "GB", 1) if is_large else size_words(self.words, place.free)
        return self.tr("{stick}, {size} free").format(stick=self.words.name(place.name), size=free)

    def _choose(self, key: str) -> None:
        if key == OTHER:
            self.folder = self.ask_folder() or self.folder
            self.look_for_sticks()
        else:
            self.folder = key

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Stick or folder"), self.folder)

    def _has_folder(self) -> bool:
        if not self.folder:
            self.folder = self.ask_folder()
            self.look_for_sticks()
        return bool(self.folder)

    # --- what is so ---

    def reload(self) -> None:
        def work(_job: Job) -> _Facts:
            from fourpermille_desktop.records import attachments, sticks
            from fourpermille_desktop.records.team_keys import team_keys
            from fourpermille_desktop.sync import stick, stick_waiting

            records = self.context.records()
            stick.try_waiting(records)
            has_team, size = team_keys(records) is not None, attachments.tally(records).waiting_bytes
            return _Facts(sticks.on_sticks(records), stick_waiting.count(records), has_team, size)

        self.context.tasks.run(self, work, self._show, otherwise=lambda error: self._not_done(self.put_said, error))

    def _show(self, facts: _Facts) -> None:
        self.standing.setText(self._standing_words(facts.on_sticks))
        team = self.tr("Locked for your team: only laptops of your team and its hub open it. A lost stick is no harm.")
        alone = self.tr("It is locked: without the words a lost stick is no harm. Names of people stay on this laptop.")
        self.lock.label.setText(team if facts.has_team else alone)
        self.own_row.setVisible(not facts.has_team)
        self.has_team = facts.has_team
        self._show_running()
        size = size_words(self.words, facts.photo_bytes)
        self.photos.setText(self.tr("Photos too ({size})").format(size=size))
        self.photos.setVisible(facts.photo_bytes > 0)
        self.waits.clear()
        if facts.waiting_runs:
            told = self.tr(
                "%n packet(s) of changes wait here: what comes before them is on another stick.", "", facts.waiting_runs
            )
            self.waits.add(NoteRow(self.theme, "clock", told, "text2", "second"))

    def _standing_words(self, told: Any) -> str:
        if not told.waiting:
            return self.tr("Nothing waits. A stick is good for a colleague who has no network.")
        waiting = self.tr("%n record(s) wait.", "", told.waiting)
        if not told.records:
            return f"{waiting} {self.tr('None of them is on a stick yet.')}"
        when, place = when_words(self.words, told.since), self.words.name(told.place)
        of_them = self.tr("%n of them on the stick {stick}, since {when}.", "", told.records)
        rest = self.tr("They wait until an answer of the hub comes back.")
        return f"{waiting} {of_them.format(stick=place, when=when)} {rest}"

    # --- acts ---

    def write(self) -> None:
        """Write, read back, and only then say that the stick can be taken out."""
        if self.job is None and self._has_folder():
            folder, words = Path(self.folder), "" if self.has_team else self.own_words.text()
            photos = self.photos.isChecked()
            self._run(
                lambda job: self._written(job, folder, words, photos), self._show_written, self.put_said, self.write
            )

    def _written(self, job: Job, folder: Path, words: str, photos: bool) -> Any:
        from fourpermille_desktop.records import editing
        from fourpermille_desktop.sync import stick

        records = self.context.records()
        editing.save_drafts(records)
        return stick.write(
            records,
            folder,
            words=words,
            with_photos=photos,
            place=folder.name,
            tell=job.progress,
            stop=lambda: job.is_stopping,
        )

    def _show_written(self, written: Any) -> None:
        count = written.changes
        told = self.tr("You can take the stick out. %n change(s), {size}: written, read back, whole.", "", count)
        size = size_words(self.words, written.size)
        self._say(self.put_said, "check-circle", told.format(size=size), "primaryText")
        if not self.has_team:
            words = self.words.code(self.own_words.text())
            self._say(self.put_said, "lock-simple", self.tr("It opens with: {words}").format(words=words))

    def read(self, *, agreed: int = 0) -> None:
        if self.job is None and self._has_folder():
            folder, words = Path(self.folder), self.their_words.text()
            self._run(lambda job: self._taken(job, folder, words, agreed), self._show_read, self.read_said, self.read)

    def _taken(self, job: Job, folder: Path, words: str, agreed: int) -> Any:
        from fourpermille_desktop.sync import stick

        return stick.read(
            self.context.records(), folder, words=words, agreed=agreed, tell=job.progress, stop=lambda: job.is_stopping
        )

    def _show_read(self, done: Any) -> None:
        came = self.tr("%n change(s) came in.", "", done.came) if done.came else self.tr("Nothing new was on it.")
        self._say(self.read_said, "check-circle", came, "primaryText")
        if done.photos:
            self._say(self.read_said, "check-circle", self.tr("%n picture(s) came in.", "", done.photos))
        if done.answered:
            self._say(self.read_said, "check-circle", self.tr("The hub answered: what it names has arrived there."))
        if done.conflicts:
            told = self.tr("%n field(s) with two values wait for a choice.", "", done.conflicts)
            self._say(self.read_said, "git-pull-request", told, "info")
        if done.not_for_us:
            self._say(self.read_said, "lock-simple", self.tr("A part is for others of the team and stays closed."))
        if done.bad:
            told = self.tr("%n packet(s) were not as their author signed them, and were left out.", "", len(done.bad))
            self._say(self.read_said, "warning", told, "warn")
        for fault in done.faults[:5]:
            self._not_done(self.read_said, fault)

    def _say(self, rows: Rows, icon: str, words: str, token: str = "text2") -> None:
        rows.add(NoteRow(self.theme, icon, words, token, "body"))
        announce(self, words)

    # --- one act at a time ---

    def _run(
        self, act: Callable[[Job], Any], then: Callable[[Any], None], rows: Rows, again: Callable[[], None]
    ) -> None:
        self.put_said.clear()
        self.read_said.clear()
        self.bar.set(0, 0)

        pressed = self.focusWidget()

        def done(answer: Any) -> None:
            self._end(pressed)
            then(answer)

        def not_done(error: BaseException) -> None:
            self._end(pressed)
            self._not_done(rows, error, again)

        self.job = self.context.tasks.run(self, act, done, lane="network", otherwise=not_done)
        self._show_running()

    def _not_done(self, rows: Rows, error: BaseException, again: Callable[[], None] | None = None) -> None:
        if isinstance(error, VeryMuchWouldChange):
            self._look_first(error)
        else:
            rows.add(ErrorCard(self.theme, error, again))

    def _look_first(self, error: VeryMuchWouldChange) -> None:
        """A stick that would change very much: which records, and a person says whether."""
        self.read_said.add(ErrorCard(self.theme, error))
        codes: list[str] = error.named["codes"]  # type: ignore[assignment]
        listed = ", ".join(self.words.code(code) for code in codes[:LISTED])
        self.read_said.add(Label(listed, "second"))
        if len(codes) > LISTED:
            self.read_said.add(Label(self.tr("and %n more", "", len(codes) - LISTED), "second"))
        count = int(str(error.named["count"]))
        self.agree = Button(self.theme, self.tr("I looked. Let them come in"), "tray-arrow-down")
        self.agree.clicked.connect(lambda: self.read(agreed=count))
        self.read_said.add(flow(self.agree))

    def _stop(self) -> None:
        if self.job is not None:
            self.job.stop()

    def _end(self, pressed: QWidget | None) -> None:
        """A button that was off while it worked takes the focus back."""
        self.job = None
        self._show_running()
        if pressed is not None:
            pressed.setFocus()
        self.reload()

    def _progress(self, job: Job, done: int, total: int, _words: str) -> None:
        if job is self.job:
            self.bar.set(done, total)

    def _show_running(self) -> None:
        running = self.job is not None
        for button in (self.put, self.take, self.again, self.stick):
            button.setEnabled(not running and self.has_team is not None)
        self.stop.setVisible(running)
        self.bar.setVisible(running)


__all__ = ["Place", "StickPanel", "sticks_here"]
