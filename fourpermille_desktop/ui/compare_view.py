"""Up to three practices side by side: what they cost, how much work, when it shows, what was measured, what to mind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fourpermille_desktop.errors import EntryUnknown
from fourpermille_desktop.library.entry import Entry
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.fit_words import VERDICTS, verdict_word
from fourpermille_desktop.ui.library_figures import headline_figure
from fourpermille_desktop.ui.library_words import climate_words, listed, word, years_words
from fourpermille_desktop.ui.own_reading import OwnList
from fourpermille_desktop.ui.widgets.buttons import Button, IconButton
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider, Picture
from fourpermille_desktop.ui.widgets.fields import ChoiceField
from fourpermille_desktop.ui.widgets.lead_label import IconLabel
from fourpermille_desktop.ui.widgets.text import Label

MOST = 3
MOST_POINTS = 5


class CompareView(QScrollArea):
    """The columns; the last one asks for another practice while there is room."""

    def __init__(self, context: Context, pack: Pack) -> None:
        super().__init__()
        self.context, self.pack, self.theme, self.words = context, pack, context.theme, context.words
        self.slugs: list[str] = []
        self.own = OwnList()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Practices side by side"))

    def show_these(self, slugs: Sequence[str], own: OwnList) -> None:
        self.own = own
        entries = [entry for slug in slugs if (entry := self._entry(slug)) is not None][:MOST]
        self.slugs = [entry.slug for entry in entries]
        content = QWidget()
        content.setObjectName("column")
        column = QVBoxLayout(content)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        column.setContentsMargins(24 if rtl else 0, 0, 0 if rtl else 24, 24)
        card = Card(gap=12)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(22)
        self.grid.setVerticalSpacing(10)
        card.body.addLayout(self.grid)
        column.addWidget(card)
        column.addStretch(1)
        self._fill(entries)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def _entry(self, slug: str) -> Entry | None:
        try:
            return self.pack.entry(slug, self.words.language)
        except EntryUnknown:
            return None

    def _fill(self, entries: list[Entry]) -> None:
        columns = max(2, min(MOST, len(entries) + 1))
        self.grid.setColumnMinimumWidth(0, self.theme.px(110))
        for at in range(columns):
            self.grid.setColumnStretch(at + 1, 1)
        for at, entry in enumerate(entries):
            self.grid.addWidget(self._top(entry), 0, at + 1)
        if len(entries) < MOST:
            self.grid.addWidget(self._chooser(), 0, len(entries) + 1, Qt.AlignmentFlag.AlignTop)
        row = 1
        for name, cells in self._rows(entries) if entries else ():
            self.grid.addWidget(Divider(), row, 0, 1, columns + 1)
            head = Label(name, "secondStrong")
            head.setMaximumWidth(self.theme.px(130))  # the practices need the room
            self.grid.addWidget(head, row + 1, 0, Qt.AlignmentFlag.AlignTop)
            for at, cell in enumerate(cells):
                self.grid.addWidget(cell, row + 1, at + 1, Qt.AlignmentFlag.AlignTop)
            row += 2

    def _top(self, entry: Entry) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        svg = self.pack.picture(entry.picture) if entry.picture else None
        column.addWidget(Picture(self.theme, svg, entry.title, ratio=3.0))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Label(entry.title, "cardTitle"), 1, Qt.AlignmentFlag.AlignTop)
        away = IconButton(
            self.theme, "x", self.tr("Take off: {filter}").format(filter=self.words.name(entry.title)), "plain"
        )
        away.clicked.connect(lambda: self.go([slug for slug in self.slugs if slug != entry.slug]))
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        read = Button(self.theme, self.tr("Read the sheet"), "book-open", "plain")
        read.setAccessibleName(self.tr("Read the sheet: {name}").format(name=entry.title))
        read.clicked.connect(lambda: self.context.open_page("practices", slug=entry.slug))
        column.addWidget(read, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return holder

    def _chooser(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        said = self.tr("Choose a practice to put beside it.") if self.slugs else self.tr("Choose a practice.")
        column.addWidget(Label(said, "second"))
        cards = self.pack.cards("practice", self.words.language, sort="name", limit=1000)
        choices = [("", ""), *((card.slug, card.title) for card in cards if card.slug not in self.slugs)]
        self.chooser = ChoiceField(self.theme, choices, "", searchable=True, hint=self.tr("Type a name"))
        self.chooser.setAccessibleName(said)
        self.chooser.chosen.connect(lambda slug: self.go([*self.slugs, slug]) if slug else None)
        column.addWidget(self.chooser)
        return holder

    def go(self, slugs: Sequence[str]) -> None:
        self.context.open_page("practices", compare=",".join(slugs))

    # Rows --------------------------------------------------------------------------------------------------------

    def _rows(self, entries: list[Entry]) -> list[tuple[str, list[QWidget]]]:
        rows: list[tuple[str, list[QWidget]]] = []
        if self.own.fits is not None:
            plot = self.words.name(self.own.plot_name)
            rows.append((self.tr("Fits {plot}").format(plot=plot), [self._fit(entry) for entry in entries]))
        rows += [
            (self.tr("Soil carbon: what was measured"), [self._figure(entry) for entry in entries]),
            (self.tr("Cost"), [Label(self._level(entry, "cost"), "strong") for entry in entries]),
            (self.tr("Labour"), [Label(self._level(entry, "labour"), "strong") for entry in entries]),
            (self.tr("First effect"), [Label(self._years(entry)) for entry in entries]),
            (self.tr("Land use"), [Label(self._words_of(entry, "land_use")) for entry in entries]),
            (self.tr("Climate"), [Label(climate_words(entry.facts.get("climates", ()))) for entry in entries]),
            (self.tr("Helps against"), [Label(self._words_of(entry, "soil_constraints")) for entry in entries]),
            (self.tr("What you need"), [self._points(entry.need, "check", "primaryText") for entry in entries]),
            (self.tr("Take care"), [self._points(entry.care, "warning", "warn") for entry in entries]),
            (self.tr("Whose work"), [self._points(entry.work, "users-three", "info") for entry in entries]),
        ]
        return rows

    def _fit(self, entry: Entry) -> QWidget:
        fit = (self.own.fits or {}).get(entry.slug)
        if fit is None:
            return Label(verdict_word("not_known"), "second")
        _words, icon, tone = VERDICTS[fit.verdict]
        return Chip(self.theme, verdict_word(fit.verdict), tone, icon)

    def _figure(self, entry: Entry) -> QWidget:
        figure = headline_figure(entry.headline, self.words)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(Label(figure.figure or figure.where, "strong" if figure.is_sound else "second"))
        if figure.figure and figure.where:
            column.addWidget(Label(figure.where, "second"))
        return holder

    def _level(self, entry: Entry, fact: str) -> str:
        return word(fact, str(entry.facts.get(fact, ""))) or self.tr("not known")

    def _years(self, entry: Entry) -> str:
        return years_words(str(entry.facts.get("years_to_benefit", "")), self.words)

    def _words_of(self, entry: Entry, fact: str) -> str:
        facet = "soil_constraint" if fact == "soil_constraints" else fact
        return listed([word(facet, value) for value in entry.facts.get(fact, ())])

    def _points(self, points: Sequence[str], icon: str, token: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for point in points[:MOST_POINTS]:
            column.addWidget(IconLabel(self.theme, icon, token, point))
        return holder
