"""The photos of a plot or a bag: add them by choosing or dropping, look at one, see which have arrived at the hub."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ui.announce import announce
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.photo_tile import AT_HUB, BigPhoto, PhotoShown, PhotoTile, photo_name, state_words
from fourpermille_desktop.ui.sync_words import size_words
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.fields import FieldRow, TextField
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.text import Label, Line

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")


@dataclass(frozen=True)
class PhotosShown:
    photos: list[PhotoShown] = field(default_factory=list)
    at_hub: int = 0


@dataclass(frozen=True)
class Added:
    """What became of the files that were handed over."""

    count: int
    refused: AppError | None = None


class PhotosCard(Card):
    """Not a page: it stands on the page of what the photos show, or in a panel that has a frame and a title already."""

    def __init__(self, context: Context, of_type: str, of_id: str, *, is_framed: bool = True) -> None:
        super().__init__(padding=20 if is_framed else 0, gap=12)
        if not is_framed:
            self.setObjectName("")
        self.context, self.theme, self.words = context, context.theme, context.words
        self.of_type, self.of_id = of_type, of_id
        self.shown, self.opened_id = PhotosShown(), ""
        self.look: PhotoLook | None = None
        self.tally = Line("", "second")
        self.add_head(self.tr("Photos") if is_framed else "", self.tally)
        self.hint = Label("", "second")
        self.body.addWidget(self.hint)
        holder = QWidget()
        self.tiles = FlowLayout(holder, spacing=8)
        self.body.addWidget(holder)
        self.place = QVBoxLayout()
        self.body.addLayout(self.place)
        self.said = Label("", "care")
        self.said.hide()
        self.body.addWidget(self.said)
        acts = QHBoxLayout()
        self.add_button = Button(self.theme, self.tr("Add photos"), "camera")
        self.add_button.clicked.connect(self.choose)
        acts.addWidget(self.add_button)
        acts.addStretch(1)
        self.body.addLayout(acts)
        self.setAcceptDrops(True)
        self.reload()

    # --- reading ---

    def reload(self) -> None:
        records, of_id = self.context.records, self.of_id
        self.context.tasks.run(self, lambda _job: read(records(), of_id), self.show_photos)

    def show_photos(self, shown: PhotosShown) -> None:
        self.shown = shown
        total = len(shown.photos)
        here = self.tr("{at} of {all} at the hub").format(
            at=self.words.count(shown.at_hub), all=self.words.count(total)
        )
        self.tally.setText(here if total else "")
        self.hint.setText(self.tr("Drop pictures here or choose them. Place and camera are taken out of the file."))
        self.hint.setVisible(not total)
        focused = self._focused_id()
        self.tiles.clear()
        for number, one in enumerate(shown.photos, 1):
            tile = PhotoTile(self.theme, self.words, one, number)
            tile.setChecked(one.photo.id == self.opened_id)
            tile.clicked.connect(lambda _on=False, id_=one.photo.id: self.open(id_))
            self.tiles.addWidget(tile)
            if one.photo.id == focused:
                tile.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.look is not None and self._photo(self.opened_id) is None:
            self.close_photo()

    def _focused_id(self) -> str:
        widget = self.focusWidget()
        return widget.shown.photo.id if isinstance(widget, PhotoTile) else ""

    def _photo(self, id_: str) -> Any:
        return next((one.photo for one in self.shown.photos if one.photo.id == id_), None)

    # --- one photo ---

    def open(self, id_: str) -> None:
        """Show one large; the same again closes it."""
        photo = self._photo(id_)
        if photo is None or id_ == self.opened_id:
            self.close_photo()
            return
        records = self.context.records
        self.context.tasks.run(
            self,
            lambda _job: (photo, image_of(records(), photo)),
            lambda found: self._show_one(*found),
            otherwise=self.context.show_error,
        )

    def _show_one(self, photo: Any, image: QImage) -> None:
        self.close_photo()
        self.opened_id = photo.id
        number = next((at for at, one in enumerate(self.shown.photos, 1) if one.photo.id == photo.id), 1)
        self.look = PhotoLook(self.context, photo, image, photo_name(self.words, photo, number))
        self.look.closed.connect(self.close_photo)
        self.look.described.connect(lambda words: self._write(describe, photo.id, words))
        self.look.taken_away.connect(lambda: self._take_away(photo))
        self.look.wanted.connect(lambda: self._want(photo))
        self.place.addWidget(self.look)
        self._mark()
        self.look.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_photo(self) -> None:
        if self.look is not None:
            had_focus = self.look.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self.look.hide()
            self.look.deleteLater()
            self.look = None
            if had_focus:
                self._tile_or_button(self.opened_id).setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened_id = ""
        self._mark()

    def _tile_or_button(self, id_: str) -> QWidget:
        return next((tile for tile in self._tiles() if tile.shown.photo.id == id_), self.add_button)

    def _mark(self) -> None:
        for tile in self._tiles():
            tile.setChecked(tile.shown.photo.id == self.opened_id)

    def _tiles(self) -> list[PhotoTile]:
        items = [self.tiles.itemAt(at) for at in range(self.tiles.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, PhotoTile)]

    def _write(self, act: Any, *what: Any) -> None:
        records = self.context.records
        self.context.tasks.run(self, lambda _job: act(records(), *what), lambda _done: self.reload())

    def _take_away(self, photo: Any) -> None:
        records = self.context.records

        def back() -> None:
            self.context.tasks.run(self, lambda _job: undo(records()), lambda _done: self.reload())

        def told(_done: Any) -> None:
            self.context.toast(self.tr("The photo is taken away."), back)
            self.reload()

        self.context.tasks.run(self, lambda _job: take_away(records(), photo.id), told)

    def _want(self, photo: Any) -> None:
        self._write(want, photo.sha)
        self.context.toast(self.tr("It comes with the next sync."))

    # --- adding ---

    def choose(self) -> None:
        self.add(self._chosen_files())

    def _chosen_files(self) -> list[str]:
        kinds = f"{self.tr('Pictures')} ({' '.join(f'*{suffix}' for suffix in SUFFIXES)})"
        return QFileDialog.getOpenFileNames(self.window(), self.tr("Add photos"), "", kinds)[0]

    def add(self, files: Sequence[str]) -> None:
        """Make them small and keep them, one after the other; one that cannot be read does not stop the rest."""
        if not files:
            return
        self.said.hide()
        self.add_button.setEnabled(False)
        self.add_button.setText(self.tr("Adding…"))
        settings, records = self.context.profile.settings, self.context.records
        self.context.tasks.run(
            self,
            lambda job: add(job, records(), self.of_type, self.of_id, files, settings),
            self._added,
            otherwise=self._not_added,
        )

    def _added(self, added: Added) -> None:
        self._ready()
        if added.count:
            announce(self, self.tr("%n photo(s) added", "", added.count))
        if added.refused is not None:
            self._not_added(added.refused)
        self.reload()

    def _not_added(self, error: BaseException) -> None:
        self._ready()
        if not isinstance(error, AppError):
            self.context.show_error(error)
            return
        self.said.setText(error.sentence(QCoreApplication.translate))
        self.said.show()
        announce(self, self.said.text())

    def _ready(self) -> None:
        self.add_button.setEnabled(True)
        self.add_button.setText(self.tr("Add photos"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _pictures_in(event):
            event.acceptProposedAction()
            self.set_chosen(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_chosen(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_chosen(False)
        files = _pictures_in(event)
        if files:
            event.acceptProposedAction()
            self.add(files)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.look is not None:
            self.close_photo()
        else:
            super().keyPressEvent(event)


class PhotoLook(QWidget):
    """One photo large, what is said of it, where it is."""

    closed = Signal()
    described = Signal(str)
    taken_away = Signal()
    wanted = Signal()

    def __init__(self, context: Context, photo: Any, image: QImage, name: str) -> None:
        super().__init__()
        theme, words = context.theme, context.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(10)
        if not image.isNull():
            column.addWidget(BigPhoto(theme, image, name))
        facts = [words.day(photo.taken_on)] if photo.taken_on else []
        facts += [size_words(words, photo.size), state_words(photo)]
        column.addWidget(Label(" · ".join(facts), "second"))
        self.caption = TextField(theme, photo.caption, self.tr("What is seen, without names of people"))
        self.caption.kept.connect(lambda text: self.described.emit(text.strip()))
        column.addWidget(FieldRow(self.tr("In words"), self.caption))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.close_button = Button(theme, self.tr("Close"), "x")
        self.close_button.clicked.connect(self.closed)
        acts.addWidget(self.close_button)
        if photo.state == AT_HUB:
            self.want_button = Button(theme, self.tr("Bring it with the next sync"), "tray-arrow-down")
            self.want_button.clicked.connect(self.wanted)
            acts.addWidget(self.want_button)
        self.away_button = Button(theme, self.tr("Take away"), "trash", "plain")
        self.away_button.clicked.connect(self.taken_away)
        acts.addWidget(self.away_button)
        acts.addStretch(1)
        column.addLayout(acts)


def _pictures_in(event: QDropEvent) -> list[str]:
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return [file for file in files if file.lower().endswith(SUFFIXES)]


# --- off the window's thread ---


def read(records: Any, of_id: str) -> PhotosShown:
    from fourpermille_desktop.records import attachments

    photos = attachments.of_record(records, of_id)
    shown = [PhotoShown(photo, _thumb(records, photo)) for photo in photos]
    return PhotosShown(shown, sum(photo.is_at_hub for photo in photos))


def _thumb(records: Any, photo: Any) -> QImage:
    from fourpermille_desktop.errors import PhotoDamaged
    from fourpermille_desktop.records import attachments

    if not photo.has_thumb:
        return QImage()
    try:
        return QImage.fromData(attachments.picture(records, photo, is_thumb=True))
    except PhotoDamaged:  # it was put away and comes again with the next sync
        return QImage()


def image_of(records: Any, photo: Any) -> QImage:
    """The picture, else its thumbnail, else nothing."""
    from fourpermille_desktop.records import attachments

    return QImage.fromData(attachments.picture(records, photo)) if photo.is_here else _thumb(records, photo)


def add(job: Job, records: Any, of_type: str, of_id: str, files: Sequence[str], settings: Any) -> Added:
    from fourpermille_desktop.errors import FileNotReadable, PictureTooLarge, PictureUnreadable
    from fourpermille_desktop.files import pictures
    from fourpermille_desktop.records import attachments

    count, refused = 0, None
    for at, file in enumerate(files):
        job.progress(at, len(files))
        try:
            shot = pictures.read_picture(Path(file), settings.photo_edge_px, settings.photo_quality)
        except (FileNotReadable, PictureTooLarge, PictureUnreadable) as error:
            refused = refused or error
            continue
        attachments.add(records, of_type, of_id, shot)
        count += 1
    return Added(count, refused)


def describe(records: Any, id_: str, caption: str) -> None:
    from fourpermille_desktop.records import attachments

    attachments.describe(records, id_, caption)


def take_away(records: Any, id_: str) -> None:
    from fourpermille_desktop.records import attachments

    attachments.remove(records, id_)


def want(records: Any, sha: str) -> None:
    from fourpermille_desktop.records import attachments

    attachments.want(records, sha)


def undo(records: Any) -> None:
    from fourpermille_desktop.records import history

    history.undo(records)
