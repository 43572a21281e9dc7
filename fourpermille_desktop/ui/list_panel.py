"""A list of one kind of the library: filters, a field to search, the list, and the sheet of what is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Card
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.entry_sheet import EntrySheet
from fourpermille_desktop.ui.library_parts import FacetPanel, Group, NothingLeft, PillButton, Pills
from fourpermille_desktop.ui.pictures import own_picture
from fourpermille_desktop.ui.tool_list import Row, ToolList
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.fields import TextField
from fourpermille_desktop.ui.widgets.states import EmptyState

MOST = 500  # rows in a list; the pack has some dozens


class ListPanel(QWidget):
    """A kind gives its words, its filters, its rows and its sheet."""

    kind = ""
    sheet_most, sheet_share = 440, 0.4  # px of the design, share of the width

    def __init__(self, context: Context, pack: Pack) -> None:
        super().__init__()
        self.context, self.pack = context, pack
        self.theme, self.words = context.theme, context.words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(14)
        above = self.above()
        if above is not None:
            self._whole.addWidget(above)
        self.columns = QStackedWidget()
        self.columns.addWidget(self._build_columns())
        self._whole.addWidget(self.columns, 1)

    # What a kind gives -----------------------------------------------------------------------------------------

    def name(self) -> str:
        """What is listed, in one word."""
        raise NotImplementedError

    def field_words(self) -> tuple[str, str]:
        """The hint of the search field, and what a screen reader calls it."""
        raise NotImplementedError

    def nothing_words(self) -> str:
        """What is said when no entry has all that was asked for."""
        raise NotImplementedError

    def empty_words(self) -> str:
        """What is said when the library has no entry of this kind yet."""
        raise NotImplementedError

    def groups(self) -> list[Group]:
        return []

    def make_sheet(self) -> EntrySheet:
        raise NotImplementedError

    def rows(self, cards: list[Card]) -> list[Row]:
        """Headings and entries, in the order shown."""
        raise NotImplementedError

    def above(self) -> QWidget | None:
        """What stands over the columns."""
        return None

    def has_nothing(self, cards: list[Card]) -> bool:
        return not cards

    def more_to_take_off(self) -> list[QWidget]:
        """What else, beside filters and words, could be taken off when nothing is left."""
        return []

    def given_back(self, cards: list[Card]) -> int:
        """How many of these would be shown."""
        return len(cards)

    # Building --------------------------------------------------------------------------------------------------

    def _build_columns(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self.facets = FacetPanel(self.theme, self.kind, self.groups(), self.tr("Filters"))
        if self.groups():
            self.facets.fill(self.pack.facets(self.kind, self.words.language))
        self.facets.changed.connect(self.asked)
        side, middle = QVBoxLayout(), QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 24)
        side.addWidget(self.facets)
        middle.setContentsMargins(0, 0, 0, 24)
        middle.setSpacing(10)
        middle.addWidget(self._build_field())
        self.pills = Pills()
        middle.addWidget(self.pills)
        self.nothing = NothingLeft(self.nothing_words())
        self.empty = EmptyState(self.theme, self.empty_words(), picture=own_picture("empty-search"))
        self.found = QStackedWidget()
        for widget in (self._build_list(), self.nothing, self.empty):
            self.found.addWidget(widget)
        self.found.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # what is hidden takes no room
        middle.addWidget(self.found, 1)
        self._middle = middle
        self.sheet = self.make_sheet()
        row.addLayout(side)  # a kind without filters hides them: without a parent they would be a window of their own
        row.addLayout(middle, 1)
        row.addWidget(self.sheet)
        return holder

    def found_column(self) -> QVBoxLayout:
        """The column of the list: a kind may add a line under it."""
        return self._middle

    def _build_field(self) -> QWidget:
        hint, name = self.field_words()
        self.field = TextField(self.theme, hint=hint, icon="magnifying-glass")
        self.field.setAccessibleName(name)
        self.field.setMinimumWidth(120)
        self.field.textChanged.connect(self.asked)
        self.field.returnPressed.connect(lambda: self.list.setFocus(Qt.FocusReason.ShortcutFocusReason))
        return self.field

    def _build_list(self) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(2, 6, 2, 6)
        self.list = ToolList(self.theme)
        self.list.setAccessibleName(self.name())
        self.list.shown.connect(self._show)
        column.addWidget(self.list)
        return card

    # Reading ---------------------------------------------------------------------------------------------------

    def show_slug(self, slug: str) -> None:
        """Read again and show an entry; filters that hide it give way to what was asked for by name."""
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if slug and not self.list.choose(slug):
            self.clear_all()
            if not self.list.choose(slug):
                self.sheet.show_entry(slug)  # says that there is no such entry

    def asked(self) -> None:
        """Something was asked anew: the first that is left is shown."""
        self.refresh()
        self.list.choose_first()

    def refresh(self) -> None:
        lang, text, chosen = self.words.language, self.field.text(), self.facets.chosen()
        cards = self.pack.cards(self.kind, lang, chosen=chosen, text=text, limit=MOST)
        if self.groups():
            self.facets.show_counts(self.pack.facets(self.kind, lang, chosen=chosen, text=text))
        blocked = self.list.blockSignals(True)
        self.list.tools.show_these(self.rows(cards))
        self.list.blockSignals(blocked)
        self.list.viewport().update()
        is_empty = not cards and not chosen and not text.strip()
        shows_nothing = is_empty or self.has_nothing(cards)
        self._show_pills(shows_nothing)
        self.found.setCurrentIndex(2 if is_empty else 1 if shows_nothing else 0)
        self.field.setVisible(not is_empty)
        self.facets.setVisible(not is_empty and bool(self.groups()))
        self.sheet.setVisible(not shows_nothing)
        if not shows_nothing and not self.list.choose(self.sheet.slug):
            self.list.choose_first()

    def _show(self, slug: str) -> None:
        if slug != self.sheet.slug:
            self.sheet.show_entry(slug)

    # What is in use, and what to take off ----------------------------------------------------------------------

    def _show_pills(self, shows_nothing: bool) -> None:
        pills: list[QWidget] = []
        for facet, key, text in self.facets.in_use_words():
            shown = self._gives_back(text, self.facets.chosen_without(facet, key)) if shows_nothing else text
            pills.append(self.pill(shown, partial(self.facets.take_off, facet, key)))
        if shows_nothing:
            pills += self.more_to_take_off()
            if self.field.text():
                typed = self.words.name(self.field.text().strip()[:30])
                pills.append(self.pill(self.tr("“{words}”").format(words=typed), self.field.clear))
        if pills:
            clear = Button(self.theme, self.tr("Clear all"), None, "plain")
            clear.clicked.connect(self._clear_by_hand)
            pills.append(clear)
        self.pills.show_these([] if shows_nothing else pills)
        if shows_nothing:
            self.nothing.pills.show_these(pills)

    def _gives_back(self, text: str, chosen: dict[str, list[str]]) -> str:
        found = self.pack.cards(self.kind, self.words.language, chosen=chosen, text=self.field.text(), limit=MOST)
        count = self.words.count(self.given_back(found))
        return self.tr("{filter} · gives back {count}").format(filter=text, count=count)

    def pill(self, text: str, act: Callable[[], Any]) -> PillButton:
        pill = PillButton(self.theme, text)
        pill.setAccessibleName(self.tr("Take off: {filter}").format(filter=text))
        pill.clicked.connect(lambda: (self.field.setFocus(Qt.FocusReason.OtherFocusReason), act()))
        return pill

    def _clear_by_hand(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear_all()

    def clear_all(self) -> None:
        """No filter and no word."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.facets.clear()

    # Keys, sizes -----------------------------------------------------------------------------------------------

    def to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def step(self, by: int) -> None:
        self.list.step(by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sheet.setFixedWidth(min(self.theme.px(self.sheet_most), round(self.width() * self.sheet_share)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "columns"):
            self.turn_margins()

    def turn_margins(self) -> None:
        """Uneven margins do not turn by themselves."""
