"""What goes out: how many of each kind, how large, how to spare data, and how far each record is on its way."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.resources import resources_folder
from fourpermille_desktop.ui.sync_facts import SyncFacts
from fourpermille_desktop.ui.sync_words import kind_icon, kinds_words, record_words, size_words, when_words
from fourpermille_desktop.ui.widgets.buttons import Button, CheckRow
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, FactRow, IconMark, Picture
from fourpermille_desktop.ui.widgets.fields import ChoiceField, FieldRow, NumberField, TextField
from fourpermille_desktop.ui.widgets.text import Label, Line

PICTURE_SIZES = {  # long edge in px, JPEG quality, about how many bytes a photo of a field then has
    "small": (1024, 60, 100_000),
    "middle": (1600, 75, 350_000),
    "large": (2400, 85, 1_200_000),
}


class GoesOutCard(Card):
    """Counts at once, the size when it is known."""

    each_asked = Signal()

    def __init__(self, context: Context, facts: SyncFacts) -> None:
        super().__init__(gap=8)
        waiting, held, photos = facts.waiting, len(facts.held), facts.photos
        self.context, self.theme, self.words = context, context.theme, context.words
        self.size_line = Line("", "secondStrong")
        self.add_head(self.tr("Goes out"), self.size_line)
        for kind, count in waiting.items():
            if kind == "photo" and photos is not None:
                continue  # the line of the photos says it
            self.body.addWidget(FactRow(self.theme, kind_icon(kind), kinds_words(kind), self.words.count(count)))
        if held:
            held_words = self.tr("Held back by the hub")
            self.body.addWidget(FactRow(self.theme, "warning-circle", held_words, self.words.count(held)))
        is_complete = photos is None or photos.at_hub == photos.photos
        if photos is not None and photos.photos:
            self._add_photos(photos)
        if not waiting and not held and is_complete:
            self._add_nothing()
        self.body.addWidget(Divider())
        if facts.team is None:
            self.body.addWidget(Label(self.tr("Names of people stay on this laptop."), "second"))
        each = Button(self.theme, self.tr("How far each record is"), "list-checks", "plain")
        each.clicked.connect(self.each_asked)
        self.body.addWidget(each)

    def _add_photos(self, photos: Any) -> None:
        """A photo is at the hub when its record and its picture are."""
        told = self.tr("{at} of {all} at the hub").format(
            at=self.words.count(photos.at_hub), all=self.words.count(photos.photos)
        )
        self.body.addWidget(FactRow(self.theme, "camera", kinds_words("photo"), told))
        if photos.waiting_bytes:
            size = size_words(self.words, photos.waiting_bytes)
            later = self.tr("{size} of pictures wait and go after the records").format(size=size)
            self.body.addWidget(Label(later, "second"))

    def _add_nothing(self) -> None:
        picture = resources_folder("pictures") / "empty-sync.svg"
        if picture.exists():
            drawing = Picture(self.theme, picture.read_bytes(), "", ratio=240 / 160)
            drawing.setFixedSize(self.theme.px(210), self.theme.px(140))
            self.body.addWidget(drawing)
        self.body.addWidget(Label(self.tr("Everything is where it should be."), "second"))

    def show_size(self, size: int) -> None:
        self.size_line.setText(size_words(self.words, size) if size else "")


class SpareDataCard(Card):
    """For people who pay by the megabyte: records first, photos as far as they say, what a megabyte costs."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(gap=10)
        self.context, theme, settings = context, context.theme, context.profile.settings
        self.add_head(self.tr("Spare data"))
        self.light = CheckRow(theme, self.tr("Records first, photos later"))
        self.light.setChecked(settings.data_light)
        self.light.toggled.connect(lambda on: self._keep(data_light=on))
        self.most = NumberField(theme, str(settings.photo_mb), width=90)
        self.most.kept.connect(self._keep_most)
        self.most_row = FieldRow(self.tr("Photos in one sync, at most"), self.most, "MB")
        self.body.addWidget(self.light)
        self.body.addWidget(self.most_row)
        self.most_row.setVisible(settings.data_light)
        self._add_picture_size()
        self.cost = TextField(theme, settings.cost_per_mb, self.tr("25 FCFA"))
        self.cost.kept.connect(lambda text: self._keep(cost_per_mb=text.strip()))
        hint = self.tr("Then you see what a sync costs before it starts.")
        self.body.addWidget(FieldRow(self.tr("What one MB costs"), self.cost, hint=hint))

    def _add_picture_size(self) -> None:
        """How large photos are that are added from now on."""
        settings, words = self.context.profile.settings, self.context.words
        named = {
            "small": self.tr("small, about {size}"),
            "middle": self.tr("middle, about {size}"),
            "large": self.tr("large, about {size}"),
        }
        choices = [(key, named[key].format(size=size_words(words, PICTURE_SIZES[key][2]))) for key in named]
        now = (settings.photo_edge_px, settings.photo_quality)
        chosen = next((key for key, (edge, quality, _size) in PICTURE_SIZES.items() if (edge, quality) == now), "")
        self.picture_size = ChoiceField(self.context.theme, choices, chosen)
        self.picture_size.chosen.connect(self._keep_picture_size)
        self.body.addWidget(FieldRow(self.tr("New photos"), self.picture_size))

    def _keep_picture_size(self, key: str) -> None:
        edge_px, quality, _size = PICTURE_SIZES[key]
        self._keep(photo_edge_px=edge_px, photo_quality=quality)

    def _keep_most(self, _text: str = "") -> None:
        most = self.most.value
        if most is not None and most >= 0:
            self._keep(photo_mb=round(most))

    def _keep(self, **changes: Any) -> None:
        self.context.profile.change_settings(**changes)
        self.most_row.setVisible(self.light.isChecked())
        self.changed.emit()


class EachRecord(QWidget):
    """One line for each record with own changes: waits, or arrived."""

    def __init__(self, context: Context, records: list[Any]) -> None:
        super().__init__()
        theme, words = context.theme, context.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(padding=16, gap=6)
        legend = self.tr("A record arrived when a hub has answered that it holds it. On a stick it still waits.")
        card.body.addWidget(Label(legend, "second"))
        for one in records:
            card.body.addWidget(Divider())
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconMark(theme, kind_icon(one.type)))
            row.addWidget(Line(record_words(words, one.type, one.name), "strong"), 1)
            row.addWidget(Line(when_words(words, one.at), "second"))
            row.addWidget(self._state(context, one))
            card.body.addLayout(row)
        if not records:
            card.body.addWidget(Label(self.tr("Nothing was written on this laptop yet."), "second"))
        column.addWidget(card)
        column.addStretch(1)

    def _state(self, context: Context, one: Any) -> Chip:
        theme = context.theme
        if one.on_stick:
            since = self.tr("on the stick, {when}").format(when=when_words(context.words, one.on_stick))
            return Chip(theme, since, "info", "usb")
        if one.waits:
            return Chip(theme, self.tr("waits"), "accent", "clock")
        return Chip(theme, self.tr("arrived"), "good", "check")
