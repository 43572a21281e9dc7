"""Practices: a list to narrow down by words and filters, and the sheet of one practice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fourpermille_desktop.library.lists import TEXT
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.library_cards import CardView
from fourpermille_desktop.ui.library_parts import FacetPanel, Group, NothingLeft, PillButton, Pills, with_room
from fourpermille_desktop.ui.nothing_pills import back_pills, meant_pills
from fourpermille_desktop.ui.own_reading import Own, count_opened
from fourpermille_desktop.ui.pictures import own_picture
from fourpermille_desktop.ui.practice_acts import PracticeActs
from fourpermille_desktop.ui.practices_own import FITS_FIRST, OwnBar
from fourpermille_desktop.ui.practices_views import VIEWS, OtherViews, sheet_tags
from fourpermille_desktop.ui.widgets.buttons import Button, SegmentedControl
from fourpermille_desktop.ui.widgets.fields import ChoiceField, TextField
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.states import EmptyState
from fourpermille_desktop.ui.widgets.text import Line

if TYPE_CHECKING:
    from fourpermille_desktop.ui.practice_sheet import PracticeSheet

KIND = "practice"


class PracticesPage(Page):
    """The list; a slug in `arrive` opens that sheet in its place."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, scrolls=False)
        self.pack: Pack = cast(Pack, context.pack)  # None where there is no library: then only that is said
        self.slug = ""
        self.beside = ""  # "compare" or "collections": a view of this page in place of the list
        self.asked = ""  # of that view
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.add_main(self.stack, 1)
        self.head.set_title(self.tr("Practices"))
        if context.pack is None:
            self._build_without_library()
            return
        self._build_list()
        self._sheet: PracticeSheet | None = None
        self.views = OtherViews(self, self.stack, self.pack, self.own)
        self.head.back.connect(lambda: self.context.open_page("practices"))
        self.acts = PracticeActs(self)
        self._add_keys()
        self._margins_follow_direction()
        if self.pack.problem is not None:
            self.show_error(self.pack.problem)

    @property
    def sheet(self) -> PracticeSheet:
        """Made when the first sheet is opened: the list stands sooner without it."""
        if self._sheet is None:
            from fourpermille_desktop.ui.practice_sheet import PracticeSheet

            self._sheet = PracticeSheet(self.context, self.pack)
            self.stack.addWidget(self._sheet)
        return self._sheet

    def keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("/"), self.tr("to the search field of the list")),
            (self.tr("Arrows, Enter"), self.tr("go about in the cards, open one")),
            (self.tr("N, B"), self.tr("next sheet, sheet before")),
            (self.tr("S"), self.tr("put a star on it, or take it off")),
            (self.tr("C"), self.tr("put it beside others, up to three")),
            *(self.acts.keys() if hasattr(self, "acts") else []),
            (self.tr("Esc"), self.tr("back to the list")),
        ]

    def arrive(self, **where: Any) -> None:
        before, self.slug = self.slug, str(where.get("slug", ""))
        self.beside = next((name for name in VIEWS if name in where), "")
        self.asked = str(where.get(self.beside, ""))
        self.reload()
        if self.slug and self.slug != before and self.context.pack is not None:
            count_opened(self.context, self, self.slug)

    def reload(self) -> None:
        if self.context.pack is None:
            return
        if self.slug:
            self._show_sheet()
        elif self.beside:
            self.views.show(self.beside, self.asked)
            self.acts.follow()
        else:
            self._show_list()
        self.own.reload()

    def records_changed(self, kinds: frozenset[str]) -> None:
        """What people here made of it is read again; the sheet stands, and with it what is being typed."""
        if self.context.pack is None:
            return
        self.own.reload()
        if self.slug and self.sheet.own is not None:
            self.sheet.own.reload()
        elif self.beside:
            self.views.read_again(self.beside)

    def plot_changed(self) -> None:
        self.records_changed(frozenset())

    def flush(self) -> None:
        if self.context.pack is not None and self._sheet is not None and self._sheet.own is not None:
            self._sheet.own.flush()

    def undo(self) -> bool:
        if self.context.pack is not None:
            self.own.undo()
        return self.context.pack is not None

    # The list ------------------------------------------------------------------------------------------------

    def _build_list(self) -> None:
        self.list_view = QWidget()
        row = QHBoxLayout(self.list_view)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.facets = FacetPanel(self.theme, KIND, self._groups(), self.tr("Filters"))
        self.facets.fill(self.pack.facets(KIND, self.words.language))
        self.facets.changed.connect(self.refresh)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 24)
        side.addWidget(self.facets)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._build_bar())
        self.own = OwnBar(self.context)
        self.own.changed.connect(self.refresh)
        self.own.read.connect(self._own_read)
        column.addWidget(self.own)
        self.pills = Pills()
        column.addWidget(self.pills)
        self.cards = CardView(self.theme, self.words, self.pack.picture)
        self.cards.setAccessibleName(self.tr("Practices"))
        self.cards.opened.connect(lambda slug: self.context.open_page("practices", slug=slug))
        self.nothing = NothingLeft(self.tr("No practice has all of these. Take one off:"))
        self.found = QStackedWidget()
        self.found.addWidget(self.cards)
        self.found.addWidget(with_room(self.nothing))
        column.addWidget(self.found, 1)
        row.addLayout(side)
        row.addLayout(column, 1)
        self.stack.addWidget(self.list_view)

    def _groups(self) -> list[Group]:
        return [
            Group("land_use", self.tr("Land use"), is_open=True),
            Group("soil_constraint", self.tr("Trouble of the soil"), is_open=True),
            Group("climate", self.tr("Climate")),
            Group("category", self.tr("Kind of practice")),
            Group("cost", self.tr("Cost")),
            Group("labour", self.tr("Labour")),
            Group("first_effect", self.tr("First effect")),
            Group("region", self.tr("Region")),
            Group("subregion", self.tr("Part of the world")),
            Group("country", self.tr("Country with cases"), names=self._countries()),
            Group("soc_effect", self.tr("Soil carbon")),
            Group("evidence", self.tr("Figures")),
        ]

    def _countries(self) -> dict[str, str]:
        lang = self.words.language
        return {country.code: country.name(lang) for country in self.pack.countries(lang)}

    def _build_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 24, 0)
        row.setSpacing(12)
        self._bar_row = row
        self.field = TextField(self.theme, hint=self.tr("Type: dry land, straw, trees…"), icon="magnifying-glass")
        self.field.setAccessibleName(self.tr("Search in the practices"))
        self.field.setClearButtonEnabled(False)
        self.field.setMinimumWidth(140)
        self.field.textChanged.connect(self.refresh)
        self.field.returnPressed.connect(self._to_cards)
        self.count = Line("", "second")
        self.sorts = [
            ("evidence", self.tr("Best known first")),
            ("name", self.tr("By name")),
            ("first_effect", self.tr("First effect soonest")),
            ("cost", self.tr("Lowest cost first")),
            ("labour", self.tr("Least labour first")),
        ]
        self.sort = ChoiceField(self.theme, self.sorts, "evidence")
        self.sort_was_chosen = False
        self.sort.setAccessibleName(self.tr("Order of the list"))
        self.sort.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.sort.setMinimumWidth(self.theme.px(204))
        self.sort.chosen.connect(self._choose_sort)
        choices = [("cards", self.tr("Cards")), ("lines", self.tr("Lines"))]
        self.how = SegmentedControl(self.theme, choices, "cards", self.tr("Cards or lines"))
        self.how.chosen.connect(lambda how: self.cards.show_as(how))
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.sort)
        row.addWidget(self.how)
        return bar

    def _show_list(self) -> None:
        self.head.set_title(self.tr("Practices"))
        self.head.set_back("")
        self.head.set_tags()
        self.acts.follow()
        self.stack.setCurrentWidget(self.list_view)
        self.refresh()
        if self._sheet is not None:
            self.cards.choose(self._sheet.slug)
        if not self.list_view.isAncestorOf(self.focusWidget() or self):
            self.cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_sort(self, _key: str) -> None:
        self.sort_was_chosen = True
        self.refresh()

    def _own_read(self) -> None:
        """With a chosen plot the practices that fit it come first, unless somebody chose another order."""
        held = self.own.held
        self.cards.show_own(held.fits or {}, held.starred, self.own.said_of)
        first = [(FITS_FIRST, self.tr("Fits first"))] if held.fits is not None else []
        asked = self.sort.current if self.sort_was_chosen else (FITS_FIRST if first else "evidence")
        self.sort.set_choices([*first, *self.sorts], asked if first or asked != FITS_FIRST else "evidence")
        if not self.slug:
            self.refresh()
        if self.beside == "compare":
            self.views.show(self.beside, self.asked)

    def refresh(self) -> None:
        """Show what the field and the filters leave."""
        lang, text, chosen, sort = self.words.language, self.field.text(), self.facets.chosen(), self.sort.current
        own = self.own.cards(self.pack, lang, chosen, text, sort)
        sort = self.own.base_sort(sort)
        total = self.pack.count(KIND, lang, chosen=chosen, text=text) if own is None else len(own)
        self.facets.show_counts(self.pack.facets(KIND, lang, chosen=chosen, text=text))
        self.cards.cards.show_these(
            lambda offset, limit: (
                self.pack.cards(KIND, lang, chosen=chosen, text=text, sort=sort, limit=limit, offset=offset)
                if own is None
                else own[offset : offset + limit]
            )
        )
        self.count.setText(self.tr("%n practice(s)", "", total))
        self._show_pills(total)
        self.found.setCurrentIndex(0 if total else 1)

    def _show_pills(self, total: int) -> None:
        in_use = self.facets.in_use_words()
        if total:
            pills: list[QWidget] = [self._pill(facet, key, text) for facet, key, text in in_use]
            pills += self.own.pills()
            if pills:
                pills.append(self._clear_all())
            self.pills.show_these(pills)
            return
        self.pills.show_these([])
        given = self.pack.gives_back(KIND, self.words.language, chosen=self.facets.chosen(), text=self.field.text())
        meant = meant_pills(self.theme, self.pack, self.field, self._shown_for)
        back = back_pills(self.theme, self.words, given, self.facets, self.field.text(), self._take_off_all)
        self.nothing.pills.show_these([*meant, *back, *self.own.pills(), self._clear_all()])

    def _shown_for(self, text: str) -> int:
        return self.pack.count(KIND, self.words.language, chosen=self.facets.chosen(), text=text)

    def _pill(self, facet: str, key: str, text: str) -> PillButton:
        pill = PillButton(self.theme, text)
        pill.setAccessibleName(self.tr("Take off: {filter}").format(filter=text))
        pill.clicked.connect(lambda: self._take_off(facet, key))
        return pill

    def _take_off(self, facet: str, key: str) -> None:
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)  # the pill goes: the keys must have a place to be
        self.facets.take_off(facet, key)

    def _take_off_all(self, off: Sequence[str]) -> None:
        (self.field if TEXT in off else self.cards).setFocus(Qt.FocusReason.OtherFocusReason)
        if TEXT in off:
            with QSignalBlocker(self.field):
                self.field.clear()
        self.facets.take_off_all(off)

    def _clear_all(self) -> Button:
        button = Button(self.theme, self.tr("Clear all"), None, "plain")
        button.clicked.connect(self.clear_all)
        return button

    def clear_all(self) -> None:
        self.cards.setFocus(Qt.FocusReason.OtherFocusReason)
        with QSignalBlocker(self.field):
            self.field.clear()
        self.own.clear()
        self.facets.clear()

    def _star(self) -> None:
        if self.slug and self.sheet.own is not None:
            self.sheet.own.turn_star()
        elif not self.beside and self.cards.current_slug:
            self.own.turn_star(self.cards.current_slug)

    # The sheet -----------------------------------------------------------------------------------------------

    def _show_sheet(self) -> None:
        self.sheet.show_entry(self.slug)
        entry = self.sheet.entry
        self.head.set_title(entry.title)
        self.head.set_back(self.tr("Practices"))
        if self.sheet.own is not None:
            self.sheet.own.shown.connect(self._show_tags)
            self._show_tags(self.sheet.own.own)
        self.acts.follow()
        self.stack.setCurrentWidget(self.sheet)
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tags(self, own: Own) -> None:
        if self.slug == own.slug:
            self.head.set_tags(*sheet_tags(self.theme, self.words, self.sheet.entry, self.sheet.other_language, own))

    def step(self, by: int) -> None:
        """The next sheet, or the one before, in the order of the list."""
        if not self.slug:
            return
        lang, chosen = self.words.language, self.facets.chosen()
        slugs = self.own.slugs(self.pack, lang, chosen, self.field.text(), self.sort.current)
        at = slugs.index(self.slug) + by if self.slug in slugs else 0
        if slugs and 0 <= at < len(slugs):
            self.context.open_page("practices", slug=slugs[at])

    # Keys ----------------------------------------------------------------------------------------------------

    def _add_keys(self) -> None:
        for keys, act in (
            (self.tr("/"), self._to_field),
            (self.tr("N"), lambda: self.step(1)),
            (self.tr("B"), lambda: self.step(-1)),
            (self.tr("S"), self._star),
            (
                self.tr("C"),
                lambda: self.views.put_beside(self.slug or ("" if self.beside else self.cards.current_slug)),
            ),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _to_field(self) -> None:
        if self.slug or self.beside:
            self.context.open_page("practices")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _to_cards(self) -> None:
        if self.cards.cards.rowCount():
            self.cards.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.cards.setCurrentIndex(self.cards.cards.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.slug or self.beside):
            self.context.open_page("practices")
        else:
            super().keyPressEvent(event)

    # Without a library ---------------------------------------------------------------------------------------

    def _build_without_library(self) -> None:
        empty = EmptyState(
            self.theme,
            self.tr("There is no library on this laptop. Ask your team for a library update."),
            picture=own_picture("empty-search"),
        )
        self.stack.addWidget(with_room(empty))

    def _margins_follow_direction(self) -> None:
        """The list and the sheet scroll by themselves: their scroll bars stand at the edge of the window."""
        super()._margins_follow_direction()
        self._columns.setContentsMargins(0, 0, 0, 0)
        if hasattr(self, "_bar_row"):
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            margins = (24 if rtl else 0, 0, 0 if rtl else 24, 0)
            self._bar_row.setContentsMargins(*margins)
            for line in (self.own, self.pills):
                line.setContentsMargins(*margins)
