"""The sheet of an entry of the library as a column of cards that scrolls, and the parts such sheets share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.errors import EntryUnknown
from fourpermille_desktop.library.entry import Entry, Step
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.entry_pages import PAGES
from fourpermille_desktop.ui.library_words import language_name, word
from fourpermille_desktop.ui.own_reading import count_opened
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.lead_label import IconLabel
from fourpermille_desktop.ui.widgets.text import Label, Line

READ_MS = 2000  # a sheet in sight so long counts as opened; those that are only passed do not


class EntrySheet(QScrollArea):
    """Cards that scroll; reading another entry starts at its top. A sheet gives its `parts()`."""

    def __init__(self, context: Context, pack: Pack) -> None:
        super().__init__()
        self.context, self.pack = context, pack
        self.theme, self.words = context.theme, context.words
        self.slug = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._margins())
        self._opened = QTimer(self, singleShot=True, interval=READ_MS)
        self._opened.timeout.connect(self._count_opened)

    def parts(self) -> Iterable[QWidget]:
        """The cards of `self.entry`, in order; a card with nothing in it is left out."""
        raise NotImplementedError

    def show_entry(self, slug: str) -> None:
        is_same, at = slug == self.slug, self.verticalScrollBar().value()
        self.entry: Entry = self.pack.entry(slug, self.words.language)
        self.slug = slug
        self.setAccessibleName(self.entry.title)
        content = QWidget()
        content.setObjectName("column")
        self._column = QVBoxLayout(content)
        self._column.setSpacing(12)
        for part in self.parts():
            if not isinstance(part, Card) or part.body.count():
                self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._margins()
        self.verticalScrollBar().setValue(at if is_same else 0)
        if not is_same:
            self._opened.start()

    def _count_opened(self) -> None:
        if self.isVisible():
            count_opened(self.context, self, self.slug)

    def as_written(self, text: object) -> str:
        """Words of the makers, which the library holds in English only."""
        return str(text) if self.words.language.startswith("en") else self.words.name(str(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._margins()

    def _margins(self) -> None:
        if hasattr(self, "_column"):
            bar = self.verticalScrollBar()
            far = 24 - (bar.sizeHint().width() if bar.maximum() > 0 else 0)  # the bar stands in the margin
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._column.setContentsMargins(far if rtl else 0, 0, 0 if rtl else far, 24)

    # Parts that several sheets have ----------------------------------------------------------------------------

    def chips(self, *first: Chip) -> QWidget:
        """What is to be known at a glance: the sheet's own, whether it was checked, and its language if another."""
        chips = [*first, confidence_chip(self.theme, str(self.entry.facts.get("confidence", "none")))]
        if self.entry.lang != self.words.language[:2]:
            text = self.tr("in {language}").format(language=language_name(self.entry.lang))
            chips.append(Chip(self.theme, text, "info", "translate"))
        return in_flow(chips, 6)

    def related(self, *keys: str) -> Card:
        """One link for each entry named in the facts that the library really has."""
        card = Card(gap=4)
        slugs = [slug for key in keys for slug in self.entry.facts.get(key, ())]
        for slug in dict.fromkeys(slugs):
            try:
                other = self.pack.entry(slug, self.words.language)
            except EntryUnknown:  # a pack of another maker
                continue
            if not card.body.count():
                card.add_head(self.tr("Goes well with"))
            page = PAGES.get(other.kind, "practices")
            card.body.addWidget(self._link(other, page), 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _link(self, other: Entry, page: str) -> Button:
        button = Button(self.theme, other.title, "arrow-right", "plain")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # a long name never widens the sheet
        button.setToolTip(other.title)
        button.setAccessibleName(self.tr("Open: {name}").format(name=other.title))
        button.clicked.connect(lambda: self.context.open_page(page, slug=other.slug))
        return button

    def review_line(self) -> Label | None:
        """Who still has to read the sheet, where the library says so."""
        review = self.entry.review
        if not review:
            return None
        status = review.get("status", "")
        if status.startswith("needs review"):
            status = self.tr("An adviser and a native speaker still have to read this sheet.")
        return Label(f"{status} ({self.words.code(review.get('date', ''))})", "hint")


def confidence_chip(theme: Theme, confidence: str) -> Chip:
    look = ("good", "shield-check") if confidence == "verified" else ("warn", "info")
    return Chip(theme, word("confidence", confidence), *look)


def in_flow(widgets: Sequence[QWidget], gap: int = 8, *, least_width: int = 0) -> QWidget:
    """Side by side, going on below when a line is full; equal columns where `least_width` is given."""
    holder = QWidget()
    flow = FlowLayout(holder, gap, stretch=least_width > 0, least_width=least_width or 200)
    for widget in widgets:
        flow.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def points_block(theme: Theme, title: str, icon: str, token: str, points: Sequence[str]) -> QWidget:
    """A heading and its points, each with a small icon."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(Label(title, "strong"))
    for point in points:
        column.addWidget(IconLabel(theme, icon, token, point))
    column.addStretch(1)
    return holder


def text_block(title: str, text: str) -> QWidget:
    """A heading and a paragraph."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(Label(title, "strong"))
    column.addWidget(Label(text))
    column.addStretch(1)
    return holder


def numbered(step: Step) -> QWidget:
    """A step in words: its number, its name, and below it the sentence."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(10)
    number = Line(str(step.number), "good")
    number.setFixedWidth(number.fontMetrics().horizontalAdvance("00") + 4)
    row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Label(step.name.rstrip("."), "strong"))
    column.addWidget(Label(step.text))
    row.addLayout(column, 1)
    return holder


def fact_row(name: str, value: str) -> QWidget:
    """The name of a fact, and its value at the far side."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Line(name, "second"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(value, "secondStrong").to_end(), 1)
    return holder
