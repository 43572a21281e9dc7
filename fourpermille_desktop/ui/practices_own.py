"""The list of practices by what people here made of it: fits my plot, starred, a collection, fits first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Card
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui import own_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.fit_words import verdict_word
from fourpermille_desktop.ui.library_parts import PillButton
from fourpermille_desktop.ui.own_reading import OwnList
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.fields import ChoiceField
from fourpermille_desktop.ui.widgets.flow import FlowLayout

KIND, FITS_FIRST = "practice", "fits"
EVERYTHING = 100_000


class OwnBar(QWidget):
    """A line under the search field. `changed` asks the list to show again, `read` comes when the records were read."""

    changed = Signal()
    read = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.theme = context, context.theme
        self.held = OwnList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = QWidget()
        flow = FlowLayout(line, 8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        column.addWidget(line)
        self.fits = PillButton(self.theme, self.tr("Fits my plot"), checkable=True)
        self.starred = PillButton(self.theme, self.tr("Starred"), checkable=True)
        for pill in (self.fits, self.starred):
            pill.toggled.connect(self.changed)
        self.collection = ChoiceField(self.theme, [("", self.tr("All collections"))])
        self.collection.setAccessibleName(self.tr("Only this collection"))
        self.collection.setMinimumWidth(self.theme.px(160))
        self.collection.chosen.connect(lambda _id: self.changed.emit())
        self.lists = Button(self.theme, self.tr("Collections"), "stack", "plain")
        self.lists.clicked.connect(lambda: context.open_page("practices", collections=""))
        self.compare = Button(self.theme, self.tr("Compare"), "scales", "plain")
        self.compare.clicked.connect(lambda: context.open_page("practices", compare=""))
        for widget in (self.fits, self.starred, self.collection, self.compare, self.lists):
            flow.addWidget(widget)
        self._show()

    def reload(self) -> None:
        context = self.context
        context.tasks.run(self, lambda _job: reading.read_list(context), self._take)

    def _take(self, held: OwnList) -> None:
        if held != self.held:
            self.held = held
            self._show()
            self.read.emit()

    def _show(self) -> None:
        held = self.held
        self.fits.setVisible(held.fits is not None)
        if held.fits is not None:
            several = sum(fit.verdict == "fits" for fit in held.fits.values())
            plot, count = self.context.words.name(held.plot_name), self.context.words.count(several)
            self.fits.setText(self.tr("Fits {plot} · {count}").format(plot=plot, count=count))
            self.fits.setAccessibleName(self.fits.text())
            self.fits.updateGeometry()
        elif self.fits.isChecked():
            self.fits.setChecked(False)
        self.starred.setEnabled(bool(held.starred) or self.starred.isChecked())
        choices = [("", self.tr("All collections")), *((one.id, one.name) for one in held.collections)]
        self.collection.set_choices(choices, self.collection.current)
        self.collection.setVisible(bool(held.collections))

    # What the list asks ------------------------------------------------------------------------------------------

    @property
    def is_narrowing(self) -> bool:
        return self.fits.isChecked() or self.starred.isChecked() or bool(self.collection.current)

    def cards(
        self, pack: Pack, lang: str, chosen: Mapping[str, Sequence[str]], text: str, sort: str
    ) -> list[Card] | None:
        """All cards in their order; None where the pack alone can answer page by page."""
        if not self.is_narrowing and not (sort == FITS_FIRST and self.held.fits):
            return None
        by = "evidence" if sort == FITS_FIRST else sort
        found = pack.cards(KIND, lang, chosen=chosen, text=text, sort=by, limit=EVERYTHING)
        return self._ordered([card for card in found if self._is_wanted(card)], sort)

    def slugs(self, pack: Pack, lang: str, chosen: Mapping[str, Sequence[str]], text: str, sort: str) -> list[str]:
        """The whole list as it is shown, to go through sheet by sheet."""
        found = self.cards(pack, lang, chosen, text, sort)
        if found is None:
            by = self.base_sort(sort)
            found = pack.cards(KIND, lang, chosen=chosen, text=text, sort=by, limit=EVERYTHING)
        return [card.slug for card in found]

    def _is_wanted(self, card: Card) -> bool:
        fits = self.held.fits or {}
        if self.fits.isChecked() and (card.slug not in fits or fits[card.slug].verdict != "fits"):
            return False
        if self.starred.isChecked() and card.slug not in self.held.starred:
            return False
        return not self.collection.current or card.slug in self._in_collection()

    def _ordered(self, cards: list[Card], sort: str) -> list[Card]:
        fits = self.held.fits or {}
        if sort == FITS_FIRST and fits:
            cards.sort(key=lambda card: fits[card.slug].rank()[:3] if card.slug in fits else (9, 0, 0))
        elif self.collection.current:
            order = {slug: at for at, slug in enumerate(self._in_collection())}
            cards.sort(key=lambda card: order[card.slug])
        return cards

    def _in_collection(self) -> tuple[str, ...]:
        chosen = self.collection.current
        return next((tuple(one.slugs) for one in self.held.collections if one.id == chosen), ())

    def base_sort(self, sort: str) -> str:
        """What the pack knows to sort by."""
        return "evidence" if sort == FITS_FIRST else sort

    def said_of(self, slug: str) -> str:
        """For a screen reader, after the card's own words."""
        fit = (self.held.fits or {}).get(slug)
        said = []
        if fit is not None:
            text = self.tr("{verdict}: {plot}.")
            said.append(text.format(verdict=verdict_word(fit.verdict), plot=self.held.plot_name))
        if slug in self.held.starred:
            said.append(self.tr("Starred."))
        return " ".join(said)

    def pills(self) -> list[PillButton]:
        """The wishes in use, each with its cross."""
        made = []
        for wish in (self.fits, self.starred):
            if wish.isChecked():
                made.append(self._pill(wish.text(), lambda _on=False, wish=wish: wish.setChecked(False)))
        if self.collection.current:
            made.append(self._pill(self.collection.currentText(), self._all_collections))
        return made

    def _pill(self, text: str, off: object) -> PillButton:
        pill = PillButton(self.theme, text)
        pill.setAccessibleName(self.tr("Take off: {filter}").format(filter=text))
        pill.clicked.connect(off)
        return pill

    def _all_collections(self) -> None:
        self.collection.choose("")
        self.changed.emit()

    def clear(self) -> None:
        """Take all wishes off, without a signal."""
        for wish in (self.fits, self.starred):
            wish.blockSignals(True)
            wish.setChecked(False)
            wish.blockSignals(False)
            wish.update()
        self.collection.choose("")

    # Acts --------------------------------------------------------------------------------------------------------

    def turn_star(self, slug: str) -> None:
        """S on a card."""
        is_on = slug in self.held.starred
        records = self.context.records
        work = reading.act("favourites.unstar" if is_on else "favourites.star", slug)
        said = self.tr("Star taken off") if is_on else self.tr("Starred")
        self.context.tasks.run(self, lambda _job: work(records()), lambda _done: self._starred(said))

    def _starred(self, said: str) -> None:
        self.context.toast(said, self.undo)
        self.reload()

    def undo(self) -> None:
        records = self.context.records
        self.context.tasks.run(self, lambda _job: reading.undo(records()), lambda _done: self.reload())
