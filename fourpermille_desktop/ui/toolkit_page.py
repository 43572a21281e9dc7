"""Toolkit: three questions that narrow the tools down to the best few, filters, and the sheet of one tool."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.library_parts import FacetPanel, Group, NothingLeft, PillButton, Pills
from fourpermille_desktop.ui.library_words import word
from fourpermille_desktop.ui.pictures import own_picture
from fourpermille_desktop.ui.tool_list import Row, ToolList, Wish, best, row_of, why
from fourpermille_desktop.ui.tool_sheet import ToolSheet
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.fields import ChoiceField, TextField
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.states import EmptyState
from fourpermille_desktop.ui.widgets.text import Line

KIND = "tool"
MOST = 500  # tools in the list; the pack has some dozens
PURPOSES = ("measure_plot", "estimate_project", "follow_region", "map_soil", "model", "manage_data", "learn")
HAVING = ("areas", "practices", "samples", "field_visit", "nothing")


class ToolkitPage(Page):
    """A slug in `arrive` shows that tool."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, scrolls=False)
        self.pack: Pack = cast(Pack, context.pack)  # None where there is no library: then only that is said
        self.head.set_title(self.tr("Toolkit"))
        self.whole = QWidget()
        self.whole.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.add_main(self.whole, 1)
        self._column = QVBoxLayout(self.whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        if context.pack is None:
            self._build_without_library()
            return
        self._column.addWidget(self._build_chooser())
        self._column.addLayout(self._build_columns_of_tools(), 1)
        self._add_keys()
        self._margins_follow_direction()
        if self.pack.problem is not None:
            self.show_error(self.pack.problem)

    def keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("/"), self.tr("to the search field of the list")),
            (self.tr("Up, Down"), self.tr("show another tool")),
            (self.tr("N, B"), self.tr("next tool, tool before")),
        ]

    def arrive(self, **where: Any) -> None:
        self.reload()
        slug = str(where.get("slug", ""))
        if self.context.pack is None:
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not slug:
            return
        if not self.list.choose(slug):  # the filters hide it: they give way to what was asked for by name
            self.clear_all()
            if not self.list.choose(slug):
                self.sheet.show_entry(slug)  # says that there is no such tool

    def reload(self) -> None:
        if self.context.pack is not None:
            self.refresh()

    # The three questions -------------------------------------------------------------------------------------

    def _build_chooser(self) -> QWidget:
        holder = QWidget()
        self._chooser_margin = QVBoxLayout(holder)
        card = QFrame()
        card.setObjectName("card")
        padded = QVBoxLayout(card)
        padded.setContentsMargins(16, 12, 16, 12)
        flow = FlowLayout(None, 10)
        padded.addLayout(flow)
        any_words = self.tr("anything")
        self.purpose = self._question(
            self.tr("I want to"), [("", any_words), *((p, word("purpose", p)) for p in PURPOSES)]
        )
        self.has = self._question(self.tr("I have"), [("", any_words), *((n, word("need", n)) for n in HAVING)])
        self.offline = PillButton(self.theme, self.tr("offline"), checkable=True)
        self.free = PillButton(self.theme, self.tr("free"), checkable=True)
        for pill in (self.offline, self.free):
            pill.setAccessibleName(self.tr("It must be: {wish}").format(wish=pill.text()))
            pill.clicked.connect(self._asked)
        flow.addWidget(_joined(Line(self.tr("I want to"), "strong"), self.purpose))
        flow.addWidget(_joined(Line(self.tr("I have"), "strong"), self.has))
        flow.addWidget(_joined(Line(self.tr("It must be"), "strong"), self.offline, self.free))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        card.setSizePolicy(policy)
        self._chooser_margin.addWidget(card)
        return holder

    def _question(self, name: str, choices: list[tuple[str, str]]) -> ChoiceField:
        field = ChoiceField(self.theme, choices, "")
        field.setAccessibleName(name)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.setMinimumWidth(self.theme.px(210))
        field.chosen.connect(lambda _key: self._asked())
        return field

    def wish(self) -> Wish:
        return Wish(self.purpose.current, self.has.current, self.offline.isChecked(), self.free.isChecked())

    def _asked(self) -> None:
        """An answer changed: the best tool is shown."""
        self.refresh()
        self.list.choose_first()

    # Filters, list, sheet ------------------------------------------------------------------------------------

    def _build_columns_of_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        self.facets = FacetPanel(self.theme, KIND, self._groups(), self.tr("Filters"))
        self.facets.fill(self.pack.facets(KIND, self.words.language))
        self.facets.changed.connect(self._asked)
        side, middle = QVBoxLayout(), QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 24)
        side.addWidget(self.facets)
        middle.setContentsMargins(0, 0, 0, 24)
        middle.setSpacing(10)
        middle.addWidget(self._build_field())
        self.pills = Pills()
        middle.addWidget(self.pills)
        self.nothing = NothingLeft(self.tr("No tool has all of this. Take one off:"))
        self.found = QStackedWidget()
        self.found.addWidget(self._build_list())
        self.found.addWidget(self.nothing)
        middle.addWidget(self.found, 1)
        self.sheet = ToolSheet(self.context, self.pack)
        row.addLayout(side)
        row.addLayout(middle, 1)
        row.addWidget(self.sheet)
        return row

    def _groups(self) -> list[Group]:
        return [
            Group("purpose", self.tr("What for"), is_open=True),
            Group("offline", self.tr("Without a network"), is_open=True),
            Group("cost", self.tr("Cost")),
            Group("user_level", self.tr("Who can use it")),
            Group("type", self.tr("Kind of tool")),
            Group("language", self.tr("Language")),
            Group("confidence", self.tr("Checked")),
        ]

    def _build_field(self) -> QWidget:
        self.field = TextField(self.theme, hint=self.tr("Type: carbon, map, lab…"), icon="magnifying-glass")
        self.field.setAccessibleName(self.tr("Search in the tools"))
        self.field.setMinimumWidth(120)
        self.field.textChanged.connect(self._asked)
        self.field.returnPressed.connect(lambda: self.list.setFocus(Qt.FocusReason.ShortcutFocusReason))
        return self.field

    def _build_list(self) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(2, 6, 2, 6)
        self.list = ToolList(self.theme)
        self.list.setAccessibleName(self.tr("Tools"))
        self.list.shown.connect(self._show)
        column.addWidget(self.list)
        return card

    def _show(self, slug: str) -> None:
        if slug != self.sheet.slug:
            self.sheet.show_entry(slug)

    def refresh(self) -> None:
        """The best for the answers first, then all the others that the filters leave."""
        lang, text, chosen, wish = self.words.language, self.field.text(), self.facets.chosen(), self.wish()
        cards = self.pack.cards(KIND, lang, chosen=chosen, text=text, limit=MOST)
        self.facets.show_counts(self.pack.facets(KIND, lang, chosen=chosen, text=text))
        self._show_rows(cards, best(cards, wish), wish)
        shows_nothing = not cards or (wish.is_asked and not best(cards, wish))
        self._show_pills(shows_nothing)
        self.found.setCurrentIndex(1 if shows_nothing else 0)
        self.sheet.setVisible(not shows_nothing)
        if not shows_nothing and not self.list.choose(self.sheet.slug):
            self.list.choose_first()

    def _show_rows(self, cards: list[Any], first: list[Any], wish: Wish) -> None:
        slugs = {card.slug for card in first}
        others = [row_of(card) for card in cards if card.slug not in slugs]
        rows = [row_of(card, why(card, wish)) for card in first]
        if first:
            rows.insert(0, Row(self.tr("%n fit(s) your answers best", "", len(first))))
            rows.append(Row(self.tr("%n other(s)", "", len(others))))
        else:
            rows.append(Row(self.tr("%n tool(s)", "", len(others))))
        blocked = self.list.blockSignals(True)
        self.list.tools.show_these(rows + others)
        self.list.blockSignals(blocked)
        self.list.viewport().update()

    # What is in use, and what to take off --------------------------------------------------------------------

    def _show_pills(self, shows_nothing: bool) -> None:
        pills: list[QWidget] = []
        for facet, key, text in self.facets.in_use_words():
            shown = self._gives_back(text, self.facets.chosen_without(facet, key)) if shows_nothing else text
            pills.append(self._pill(shown, lambda f=facet, k=key: self.facets.take_off(f, k)))
        if shows_nothing:
            pills += self._answers_to_take_off()
        if pills:
            clear = Button(self.theme, self.tr("Clear all"), None, "plain")
            clear.clicked.connect(self._clear_by_hand)
            pills.append(clear)
        self.pills.show_these([] if shows_nothing else pills)
        if shows_nothing:
            self.nothing.pills.show_these(pills)

    def _answers_to_take_off(self) -> list[QWidget]:
        wish, found = self.wish(), list[QWidget]()
        if wish.purpose:
            found.append(self._pill(self.purpose.currentText(), lambda: self._unask(self.purpose)))
        if wish.has:
            found.append(self._pill(self.has.currentText(), lambda: self._unask(self.has)))
        for pill in (self.offline, self.free):
            if pill.isChecked():
                found.append(self._pill(pill.text(), pill.click))
        if self.field.text():
            typed = self.words.name(self.field.text().strip()[:30])
            found.append(self._pill(self.tr("“{words}”").format(words=typed), self.field.clear))
        return found

    def _unask(self, field: ChoiceField) -> None:
        field.choose("")
        self._asked()

    def _gives_back(self, text: str, chosen: dict[str, list[str]]) -> str:
        cards = self.pack.cards(KIND, self.words.language, chosen=chosen, text=self.field.text(), limit=MOST)
        wish = self.wish()
        count = len(best(cards, wish)) if wish.is_asked else len(cards)
        return self.tr("{filter} · gives back {count}").format(filter=text, count=self.words.count(count))

    def _pill(self, text: str, act: Any) -> PillButton:
        pill = PillButton(self.theme, text)
        pill.setAccessibleName(self.tr("Take off: {filter}").format(filter=text))
        pill.clicked.connect(lambda: (self.field.setFocus(Qt.FocusReason.OtherFocusReason), act()))
        return pill

    def _clear_by_hand(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear_all()

    def clear_all(self) -> None:
        """No filter, no answer, no word."""
        for field in (self.purpose, self.has):
            field.choose("")
        for pill in (self.offline, self.free):
            pill.setChecked(False)
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.facets.clear()

    # Keys, sizes ---------------------------------------------------------------------------------------------

    def _add_keys(self) -> None:
        for keys, act in (
            (self.tr("/"), self._to_field),
            (self.tr("N"), lambda: self.list.step(1)),
            (self.tr("B"), lambda: self.list.step(-1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.context.pack is not None:
            self.sheet.setFixedWidth(min(self.theme.px(440), round(self.width() * 0.4)))

    def _margins_follow_direction(self) -> None:
        """The sheet scrolls by itself: its bar stands at the edge of the window."""
        super()._margins_follow_direction()
        self._columns.setContentsMargins(0, 0, 0, 0)
        if hasattr(self, "_chooser_margin"):
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._chooser_margin.setContentsMargins(24 if rtl else 0, 0, 0 if rtl else 24, 0)

    def _build_without_library(self) -> None:
        empty = EmptyState(
            self.theme,
            self.tr("There is no library on this laptop. Ask your team for a library update."),
            picture=own_picture("empty-search"),
        )
        self._column.addWidget(empty)
        self._column.addStretch(1)


def _joined(*widgets: QWidget) -> QWidget:
    """Words and their controls that go to a new line together."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 12, 0)
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    return holder
