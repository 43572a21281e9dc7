"""Training: ready timetables, the session plans with their quiz, and the field tests with their scores."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Card as EntryCard
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.entry_sheet import EntrySheet
from fourpermille_desktop.ui.field_test_sheet import FieldTestSheet
from fourpermille_desktop.ui.module_sheet import ModuleSheet, minutes_words, time_words
from fourpermille_desktop.ui.module_timetable import TimetableCard, for_whom
from fourpermille_desktop.ui.paper_menu import PaperMenu
from fourpermille_desktop.ui.paper_table import Paper
from fourpermille_desktop.ui.pictures import own_picture
from fourpermille_desktop.ui.quiz_panel import QuizPanel
from fourpermille_desktop.ui.tool_list import Row, ToolList
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from fourpermille_desktop.ui.group_view import GroupView

TIMETABLE = "timetable"  # the row of the list that is no entry
MOST = 200
LIST_WIDTH = 370


class TrainingPage(Page):
    """`slug` in `arrive` opens a session plan or a field test."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, scrolls=False)
        self.pack: Pack = cast(Pack, context.pack)
        self.head.set_title(self.tr("Training"))
        self.slug = TIMETABLE
        self._seen = ""  # what the sheet shows
        self.modules: list[EntryCard] = []
        self.tests: list[EntryCard] = []
        self._shortcuts: list[QShortcut] = []
        self.group: GroupView | None = None
        self.whole = QStackedWidget()
        self.whole.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.add_main(self.whole, 1)
        if context.pack is None or not self._has_training():
            self._build_empty()
            return
        self._build()
        self._add_keys()
        self._margins_follow_direction()
        if self.pack.problem is not None:
            self.show_error(self.pack.problem)

    def _has_training(self) -> bool:
        return any(self.pack.info.counts.get(kind) for kind in ("module", "test"))

    def _build(self) -> None:
        self.group_button = Button(self.theme, self.tr("Group view"), "arrows-out")
        self.group_button.clicked.connect(self.open_group_view)
        self.head.add_act(self.group_button)
        self.print_button = Button(self.theme, self.tr("Print"), "printer")
        self.head.add_act(self.print_button)
        self.paper_menu = PaperMenu(self, self.print_button, self.paper, lambda: self.slug)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 24)
        self.list_card = QFrame()
        self.list_card.setObjectName("card")
        column = QVBoxLayout(self.list_card)
        column.setContentsMargins(2, 6, 2, 6)
        self.list = ToolList(self.theme)
        self.list.setAccessibleName(self.tr("Session plans and field tests"))
        self.list.shown.connect(self.show_slug)
        column.addWidget(self.list)
        side.addWidget(self.list_card)
        row.addLayout(side)
        self.shown = QStackedWidget()
        self._build_sheets()
        row.addWidget(self.shown, 1)
        self.whole.addWidget(holder)

    def _build_sheets(self) -> None:
        self.overview = QScrollArea()
        self.overview.setFrameShape(QFrame.Shape.NoFrame)
        self.overview.setWidgetResizable(True)
        self.overview.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.overview.viewport().setAutoFillBackground(False)
        self.overview.setAccessibleName(self.tr("Ready timetables"))
        self.module_sheet = ModuleSheet(self.context, self.pack)
        self.test_sheet = FieldTestSheet(self.context, self.pack)
        self.quiz = QuizPanel(self.context)
        self.module_sheet.quiz_asked.connect(self.open_quiz)
        self.quiz.closed.connect(self.close_quiz)
        for widget in (self.overview, self.module_sheet, self.test_sheet, self.quiz):
            self.shown.addWidget(widget)

    def _build_empty(self) -> None:
        sentence = self.tr("This library has no session plans yet. Ask your team for a library update.")
        if self.context.pack is None:
            sentence = self.tr("There is no library on this laptop. Ask your team for a library update.")
        self.whole.addWidget(EmptyState(self.theme, sentence, picture=own_picture("empty-search")))

    # Reading ---------------------------------------------------------------------------------------------------

    def arrive(self, **where: Any) -> None:
        if not hasattr(self, "list"):
            return
        slug = str(where.get("slug", "")) or self.slug
        self.reload()
        if self.is_asking and slug == self.slug:
            return
        self.list.choose(slug)
        if self._seen != slug or self.is_asking:
            self.show_slug(slug)  # says so where there is no such entry
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        if not hasattr(self, "list"):
            return
        lang = self.words.language
        modules = self.pack.cards("module", lang, limit=MOST)
        self.modules = sorted(modules, key=lambda card: int(card.facts["number"]))
        self.tests = self.pack.cards("test", lang, limit=MOST)
        blocked = self.list.blockSignals(True)
        self.list.tools.show_these(self._rows())
        self.list.choose(self.slug)
        self.list.blockSignals(blocked)
        self._show_overview()

    def records_changed(self, kinds: frozenset[str]) -> None:
        """Everything here stands in the library."""

    def plot_changed(self) -> None:
        """A session is the same for every plot."""

    def _rows(self) -> list[Row]:
        rows = [Row(self.tr("Which sessions for whom?"), self.tr("Ready timetables"), "", TIMETABLE)]
        if self.modules:
            rows.append(Row(self.tr("%n session plan(s)", "", len(self.modules))))
        rows += [self._module_row(card) for card in self.modules]
        if self.tests:
            rows.append(Row(self.tr("%n field test(s)", "", len(self.tests))))
        for card in self.tests:
            minutes = str(card.facts.get("minutes", ""))
            rows.append(Row(card.title, minutes_words(minutes) if minutes else "", "", card.slug))
        return rows

    def _module_row(self, card: EntryCard) -> Row:
        number = int(card.facts["number"])
        detail = " · ".join(part for part in (time_words(str(card.facts["time"])), for_whom(number)) if part)
        return Row(f"{number}  {card.title}", detail, "", card.slug)

    def _show_overview(self) -> None:
        content = QWidget()
        content.setObjectName("column")
        column = QVBoxLayout(content)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        column.setContentsMargins(24 if rtl else 0, 0, 0 if rtl else 24, 24)
        column.addWidget(TimetableCard(self.theme, self.modules, self._choose))
        column.addStretch(1)
        self.overview.setWidget(content)
        content.setAutoFillBackground(False)

    def _choose(self, slug: str) -> None:
        self.list.choose(slug)

    def show_slug(self, slug: str) -> None:
        """The sheet of an entry, or the timetables; a quiz that runs is left, its hands are kept."""
        self.slug = self._seen = slug
        self._let_go_of_keys(True)
        if slug == TIMETABLE:
            self.shown.setCurrentWidget(self.overview)
        else:
            sheet = self.test_sheet if any(card.slug == slug for card in self.tests) else self.module_sheet
            cast(EntrySheet, sheet).show_entry(slug)
            self.shown.setCurrentWidget(sheet)
        for button in (self.group_button, self.print_button):
            button.setVisible(slug != TIMETABLE)

    # Quiz, group view ------------------------------------------------------------------------------------------

    @property
    def is_asking(self) -> bool:
        return self.shown.currentWidget() is self.quiz

    def open_quiz(self) -> None:
        if self.shown.currentWidget() is self.module_sheet and self.module_sheet.entry.quiz:
            self._let_go_of_keys(False)
            self.shown.setCurrentWidget(self.quiz)
            self.quiz.ask(self.module_sheet.entry)

    def close_quiz(self) -> None:
        self.show_slug(self.slug)
        self.module_sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go_of_keys(self, are_ours: bool) -> None:
        """While the quiz runs, its letters are answers and nothing else."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(are_ours)

    def open_group_view(self) -> None:
        """The steps one by one on the whole screen."""
        if self.slug == TIMETABLE or self.group is not None:
            return
        from fourpermille_desktop.ui.group_view import GroupView

        window = self.window()
        self.group = GroupView(self.context, self.pack, self.slug, window)
        self.group.closed.connect(self._group_closed)
        self.group.show_over(window)

    def _group_closed(self) -> None:
        self.group = None
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Paper, keys -----------------------------------------------------------------------------------------------

    def paper(self) -> Paper | None:
        sheet = self.shown.currentWidget()
        if self.is_asking:
            sheet = self.module_sheet
        return cast(Any, sheet).paper() if isinstance(sheet, ModuleSheet | FieldTestSheet) else None

    def keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Up, Down"), self.tr("show another session or test")),
            (self.tr("N, B"), self.tr("next one, one before")),
            (self.tr("Q"), self.tr("quiz of this session")),
            (self.tr("G, Ctrl Shift G"), self.tr("group view: the steps on the whole screen")),
            (self.tr("A, B, C"), self.tr("in the quiz: answer")),
            (self.tr("1, 2, 3"), self.tr("in the quiz: count a hand; with Shift take it away")),
            (self.tr("1 to 6"), self.tr("on a field test: choose that score")),
            ("Ctrl+P", self.tr("print the session plan or the test")),
        ]

    def _add_keys(self) -> None:
        acts: list[tuple[str, Callable[[], Any]]] = [
            (self.tr("N"), lambda: self.list.step(1)),
            (self.tr("B"), lambda: self.list.step(-1)),
            (self.tr("Q"), self.open_quiz),
            (self.tr("G"), self.open_group_view),
            (self.tr("Ctrl+Shift+G"), self.open_group_view),
        ]
        for keys, act in acts:
            self._shortcuts.append(self._shortcut(keys, act))
        self._shortcut("Ctrl+P", self.paper_menu.print_page)

    def _shortcut(self, keys: str, act: Callable[[], Any]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        return shortcut

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "list_card"):
            self.list_card.setFixedWidth(min(self.theme.px(LIST_WIDTH), round(self.width() * 0.34)))

    def _margins_follow_direction(self) -> None:
        """The sheet scrolls by itself: its bar stands at the edge of the window."""
        super()._margins_follow_direction()
        self._columns.setContentsMargins(0, 0, 0, 0)
