"""The sheet of one practice: steps in pictures, what it gives and asks, what was measured, for which land."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fourpermille_desktop.library.entry import Entry, Step
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.evidence_table import EvidenceTableCard
from fourpermille_desktop.ui.library_words import climate_words, language_name, listed, word, years_words
from fourpermille_desktop.ui.measured_card import MeasuredCard as MeasuredCard
from fourpermille_desktop.ui.practice_more import MoreAbout, RelatedCard
from fourpermille_desktop.ui.practice_yours import PracticeOwn
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.cards import Card, Divider, NoteRow, Picture
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.lead_label import IconLabel, NumberLabel
from fourpermille_desktop.ui.widgets.text import Label
from fourpermille_desktop.ui.words import comma

FOLD_UNDER, SIDE = 1010, 372


class PracticeSheet(QScrollArea):
    """Scrolls; the side column goes under the main one where there is no room beside it."""

    def __init__(self, context: Context, pack: Pack) -> None:
        super().__init__()
        self.context, self.pack = context, pack
        self.theme, self.words = context.theme, context.words
        self.slug = ""
        self.other_language = ""
        self.table_card: EvidenceTableCard | None = None
        self.own: PracticeOwn | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._fold())

    def show_entry(self, slug: str) -> None:
        """Read and show; reading again keeps the place on the page."""
        is_same, at = slug == self.slug, self.verticalScrollBar().value()
        self.entry: Entry = self.pack.entry(slug, self.words.language)
        self.slug = slug
        wanted, has = self.words.language[:2], self.entry.lang
        self.other_language = "" if wanted == has else self.tr("in {language}").format(language=language_name(has))
        self.setAccessibleName(self.entry.title)
        self._build()
        self.verticalScrollBar().setValue(at if is_same else 0)

    def _build(self) -> None:
        content = QWidget(self.viewport())  # from the outside in: a widget is dressed anew with each new parent
        content.setObjectName("column")
        self._whole = _column(content)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(14)
        self._whole.addLayout(self._columns)
        self.table_card = None
        if self.own is not None:
            self.own.leave()
        self.own = PracticeOwn(self.context, self.entry, content)
        main, self._side = QWidget(content), QWidget(content)
        self._columns.addWidget(main, 1)
        self._columns.addWidget(self._side, 0)
        self._main_column, side = _column(main), _column(self._side)
        for card in self._main_cards():
            if card.body.count():
                self._main_column.addWidget(card)
        self._main_column.addStretch(1)
        side.addWidget(self.own.fit_card)
        side.addWidget(self._land_card())
        self.measured = MeasuredCard(self.context, self.entry)
        self.measured.table_asked.connect(self.turn_table)
        side.addWidget(self.measured)
        side.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._fold()

    def _main_cards(self) -> list[Card]:
        """What the sheet says, the steps and what they bring first; a card without anything in it is left out."""
        entry = self.entry
        before = (
            (self.tr("Where it fits"), "check", "primaryText", entry.fits),
            (self.tr("Where it does not fit"), "warning", "warn", entry.fits_not),
            (self.tr("What you need"), "check", "primaryText", entry.need),
        )
        work = (self.tr("Whose work"), "users-three", "info", entry.work)
        gives = (self.tr("What it gives"), "check", "primaryText", entry.gives)
        care = (self.tr("Take care"), "warning", "warn", entry.care)
        mistakes = (self.tr("Common mistakes"), "warning", "warn", entry.mistakes)
        assert self.own is not None
        yours = self.own.yours_card
        if entry.full:  # the old form: what it gives, asks and whose work it is, in one row
            rows = [self._points_card(gives, care, work), MoreAbout(self.theme, entry)]
            return [self._steps_card(), rows[0], yours, *rows[1:], RelatedCard(self.context, self.pack, entry)]
        return [
            self._steps_card(),
            self._points_card(gives, care, work),
            yours,
            self._points_card(*before),
            self._text_card(self.tr("What it costs"), entry.cost),
            self._text_card(self.tr("What to expect"), entry.expect),
            self._points_card(mistakes),
            self._check_card(),
            MoreAbout(self.theme, entry),
            RelatedCard(self.context, self.pack, entry),
        ]

    # Steps ---------------------------------------------------------------------------------------------------

    def _steps_card(self) -> Card:
        card = Card(gap=10)
        card.add_head(self.tr("How to do it"))
        self.summary = Label(self.entry.summary, "second")
        card.body.addWidget(self.summary)
        steps = self.entry.steps
        drawn = [step for step in steps if step.picture]
        are_first = list(steps[: len(drawn)]) == drawn
        if are_first and drawn:
            card.body.addWidget(_side_by_side([self._picture_step(step) for step in drawn], 150))
            for step in steps[len(drawn) :]:
                card.body.addWidget(Divider())
                card.body.addWidget(self._text_step(step))
        else:  # no pictures yet, or some in between: the steps keep their order, in words
            for step in steps:
                card.body.addWidget(self._picture_step(step) if step.picture else self._text_step(step))
        return card

    def _picture_step(self, step: Step) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        svg = self.pack.picture(step.picture) if step.picture else None
        column.addWidget(Picture(self.theme, svg, step.alt, most_width=320))
        column.addWidget(self._numbered(step))
        column.addWidget(Label(step.text, "second"))
        column.addStretch(1)
        return cell

    def _text_step(self, step: Step) -> QWidget:
        row_widget = QWidget()
        row = QVBoxLayout(row_widget)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(3)
        row.addWidget(self._numbered(step))
        row.addWidget(Label(step.text, "second"))
        row.addStretch(1)
        return row_widget

    def _numbered(self, step: Step) -> NumberLabel:
        return NumberLabel(self.theme, step.number, step.name.rstrip("."))

    # Gives, care, work ---------------------------------------------------------------------------------------

    def _points_card(self, *parts: tuple[str, str, str, Sequence[str]]) -> Card:
        card = Card()
        cells = [self._points(*part) for part in parts if part[3]]
        if cells:
            card.body.addWidget(_side_by_side(cells, 190, 22))
        return card

    def _text_card(self, title: str, text: str) -> Card:
        card = Card(gap=6)
        if text:
            card.add_head(title)
            card.body.addWidget(Label(text))
        return card

    def _check_card(self) -> Card:
        card = Card(gap=10)
        if self.entry.check:
            card.add_head(self.tr("Check it on your own plot"))
            card.body.addWidget(_side_by_side([self._text_step(step) for step in self.entry.check], 190, 22))
        return card

    def _points(self, title: str, icon: str, token: str, points: Sequence[str]) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(Label(title, "strong"))
        for point in points:
            column.addWidget(IconLabel(self.theme, icon, token, point))
        column.addStretch(1)
        return cell

    # For which land ------------------------------------------------------------------------------------------

    def _land_card(self) -> Card:
        facts = self.entry.facts
        card = Card(self.tr("For which land"), padding=18, gap=7)
        regions = comma().join(word("region", code) for code in facts["regions"])
        rows = (
            ("thermometer-simple", self.tr("Climate"), climate_words(facts["climates"])),
            ("stack", self.tr("Soil"), listed([word("soil_constraint", c) for c in facts["soil_constraints"]])),
            ("currency-circle-dollar", self.tr("Cost"), word("cost", facts["cost"])),
            ("users-three", self.tr("Labour"), word("labour", facts["labour"])),
            ("clock", self.tr("First effect"), years_words(str(facts["years_to_benefit"]), self.words)),
            ("globe-hemisphere-west", self.tr("Used in"), regions),
        )
        for icon, name, value in rows:
            card.body.addLayout(_fact(self.theme, icon, name, value))
        if facts.get("facts_confidence") == "memory":
            card.body.addWidget(Label(self.tr("This comes from experts. It was not checked at source."), "hint"))
        for question in self.entry.not_checked:
            text = self.tr("Not checked: {question}").format(question=question[:1].lower() + question[1:])
            card.body.addWidget(NoteRow(self.theme, "warning", text, "warn", "care"))
        return card

    # The table twin ------------------------------------------------------------------------------------------

    def turn_table(self) -> None:
        """T: all rows of evidence as a table over the whole width, and away again."""
        if self.table_card is not None:
            self.table_card.hide()
            self.table_card.deleteLater()
            self.table_card = None
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.entry.evidence:
            title = self.tr("What was measured, in numbers")
            self.table_card = EvidenceTableCard(self.theme, self.words, self.entry.evidence, title)
            self.table_card.closed.connect(self.turn_table)
            self._whole.insertWidget(0, self.table_card)
            self.table_card.show()  # now, so that it takes the keys
            self.verticalScrollBar().setValue(0)
            self.table_card.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Folding -------------------------------------------------------------------------------------------------

    def _fold(self) -> None:
        if not hasattr(self, "_columns"):
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bar = self.verticalScrollBar()
        far = 24 - (bar.sizeHint().width() if bar.maximum() > 0 else 0)  # the bar stands in the margin
        self._whole.setContentsMargins(far if rtl else 0, 0, 0 if rtl else far, 24)
        is_folded = self.width() < self.theme.px(FOLD_UNDER) and self.width() < 1290
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if is_folded else ways.LeftToRight)
        if is_folded:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
        else:
            self._side.setFixedWidth(min(self.theme.px(SIDE), round(self.width() * 0.38)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fold()


class _Cells(FlowLayout):
    """Equal columns that fill the row: never more columns than there are cells."""

    def _rows(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        shown = self._shown()
        columns = max(1, (room + self.spacing()) // (self._least_width + self.spacing()))
        columns = max(1, min(columns, len(shown)))
        if 1 < columns < len(shown):  # four in two rows of two, not three and one alone
            columns = math.ceil(len(shown) / math.ceil(len(shown) / columns))
        width = (room - self.spacing() * (columns - 1)) // columns
        return [[(item, width) for item in shown[at : at + columns]] for at in range(0, len(shown), columns)]


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    return column


def _side_by_side(cells: Sequence[QWidget], least_width: int, gap: int = 14) -> QWidget:
    holder = QWidget()
    flow = _Cells(holder, gap, stretch=True, least_width=least_width)
    for cell in cells:
        flow.addWidget(cell)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def _fact(theme: Theme, icon: str, name: str, value: str) -> QHBoxLayout:
    """Icon, name, and a value that may take several lines, at the far side."""
    row = QHBoxLayout()
    row.setSpacing(10)
    named = IconLabel(theme, icon, "text2", name, size_px=18).on_one_line()
    row.addWidget(named, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(value, "strong").to_end(), 1)
    return row
