"""The tools of the toolkit: three questions that narrow them down to the best few, filters, sheet, comparison."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Card
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.library_parts import Group, PillButton
from fourpermille_desktop.ui.library_words import word
from fourpermille_desktop.ui.list_panel import ListPanel
from fourpermille_desktop.ui.own_reading import act
from fourpermille_desktop.ui.paper_table import Paper
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.tool_compare import MOST_COMPARED, CompareBar, ToolComparison
from fourpermille_desktop.ui.tool_list import Row, Wish, best, row_of, why
from fourpermille_desktop.ui.tool_sheet import ToolSheet
from fourpermille_desktop.ui.widgets.fields import ChoiceField
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.text import Line

PURPOSES = ("measure_plot", "estimate_project", "follow_region", "map_soil", "model", "manage_data", "learn")
HAVING = ("areas", "practices", "samples", "field_visit", "nothing")


class ToolPanel(ListPanel):
    """The list under the questions, or the table of the tools put side by side."""

    kind = "tool"

    def __init__(self, context: Context, pack: Pack) -> None:
        super().__init__(context, pack)
        self.compared: list[str] = []
        self.bar = CompareBar(self.theme)
        self.bar.opened.connect(self.open_comparison)
        self.bar.emptied.connect(self.compare_none)
        self.found_column().addWidget(self.bar)
        self.comparison = ToolComparison(context, pack)
        self.comparison.closed.connect(self.close_comparison)
        self.comparison.taken_out.connect(self.turn_compared)
        self.columns.addWidget(self.comparison)
        self.tool_sheet.compared.connect(self.turn_compared)
        self.tool_sheet.used.connect(self.note_used)
        self.tool_sheet.is_compared = lambda slug: slug in self.compared
        self.turn_margins()

    # The three questions ---------------------------------------------------------------------------------------

    def above(self) -> QWidget:
        self.chooser = QWidget()
        self._chooser_margin = QVBoxLayout(self.chooser)
        card = QFrame()
        card.setObjectName("card")
        padded = QVBoxLayout(card)
        padded.setContentsMargins(16, 12, 16, 12)
        flow = FlowLayout(None, 10)
        padded.addLayout(flow)
        self._add_questions(flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        card.setSizePolicy(policy)
        self._chooser_margin.addWidget(card)
        return self.chooser

    def _add_questions(self, flow: FlowLayout) -> None:
        anything = ("", self.tr("anything"))
        purposes = [anything, *((purpose, word("purpose", purpose)) for purpose in PURPOSES)]
        self.purpose = self._question(self.tr("I want to"), purposes)
        self.has = self._question(self.tr("I have"), [anything, *((need, word("need", need)) for need in HAVING)])
        self.offline = PillButton(self.theme, self.tr("offline"), checkable=True)
        self.free = PillButton(self.theme, self.tr("free"), checkable=True)
        for pill in (self.offline, self.free):
            pill.setAccessibleName(self.tr("It must be: {wish}").format(wish=pill.text()))
            pill.clicked.connect(self.asked)
        flow.addWidget(_joined(Line(self.tr("I want to"), "strong"), self.purpose))
        flow.addWidget(_joined(Line(self.tr("I have"), "strong"), self.has))
        flow.addWidget(_joined(Line(self.tr("It must be"), "strong"), self.offline, self.free))

    def _question(self, name: str, choices: list[tuple[str, str]]) -> ChoiceField:
        field = ChoiceField(self.theme, choices, "")
        field.setAccessibleName(name)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.setMinimumWidth(self.theme.px(210))
        field.chosen.connect(lambda _key: self.asked())
        return field

    def wish(self) -> Wish:
        return Wish(self.purpose.current, self.has.current, self.offline.isChecked(), self.free.isChecked())

    # Words, filters, rows --------------------------------------------------------------------------------------

    def name(self) -> str:
        return self.tr("Tools")

    def field_words(self) -> tuple[str, str]:
        return self.tr("Type: carbon, map, lab…"), self.tr("Search in the tools")

    def nothing_words(self) -> str:
        return self.tr("No tool has all of this. Take one off:")

    def empty_words(self) -> str:
        return self.tr("This library has no tools yet. Ask your team for a library update.")

    def groups(self) -> list[Group]:
        return [
            Group("purpose", self.tr("What for"), is_open=True),
            Group("offline", self.tr("Without a network"), is_open=True),
            Group("cost", self.tr("Cost")),
            Group("user_level", self.tr("Who can use it")),
            Group("type", self.tr("Kind of tool")),
            Group("language", self.tr("Language")),
            Group("confidence", self.tr("Checked")),
        ]

    def make_sheet(self) -> ToolSheet:
        self.tool_sheet = ToolSheet(self.context, self.pack)
        return self.tool_sheet

    def rows(self, cards: list[Card]) -> list[Row]:
        """The best for the answers first, then all the others that the filters leave."""
        wish = self.wish()
        first = best(cards, wish)
        slugs = {card.slug for card in first}
        others = [row_of(card) for card in cards if card.slug not in slugs]
        if not first:
            return [Row(self.tr("%n tool(s)", "", len(others))), *others]
        head, rest = self.tr("%n fit(s) your answers best", "", len(first)), self.tr("%n other(s)", "", len(others))
        return [Row(head), *(row_of(card, why(card, wish)) for card in first), Row(rest), *others]

    def has_nothing(self, cards: list[Card]) -> bool:
        wish = self.wish()
        return not cards or (wish.is_asked and not best(cards, wish))

    def given_back(self, cards: list[Card]) -> int:
        wish = self.wish()
        return len(best(cards, wish)) if wish.is_asked else len(cards)

    def more_to_take_off(self) -> list[QWidget]:
        wish, found = self.wish(), list[QWidget]()
        if wish.purpose:
            found.append(self.pill(self.purpose.currentText(), lambda: self._unask(self.purpose)))
        if wish.has:
            found.append(self.pill(self.has.currentText(), lambda: self._unask(self.has)))
        found += [self.pill(pill.text(), pill.click) for pill in (self.offline, self.free) if pill.isChecked()]
        return found

    def _unask(self, field: ChoiceField) -> None:
        field.choose("")
        self.asked()

    def clear_all(self) -> None:
        """No filter, no answer, no word."""
        for field in (self.purpose, self.has):
            field.choose("")
        for pill in (self.offline, self.free):
            pill.setChecked(False)
        super().clear_all()

    # Used ------------------------------------------------------------------------------------------------------

    def note_used(self, slug: str) -> None:
        """Keep that this tool was used: a number without a person, taken back with Undo."""
        context, name = self.context, self.sheet.entry.title

        def keep(_job: Job) -> str:
            records = context.records()
            return act("feedback.say", slug, "used")(records) if records is not None else ""

        def kept(id_: str) -> None:
            if id_:
                told = self.tr("Noted: {name} was used.").format(name=self.words.name(name))
                context.toast(told, lambda: self._unnote(id_))

        context.tasks.run(self, keep, kept)

    def _unnote(self, id_: str) -> None:
        context = self.context
        context.tasks.run(self, lambda _job: act("feedback.remove", id_)(context.records()))

    # Side by side ----------------------------------------------------------------------------------------------

    def turn_compared(self, slug: str) -> None:
        """Put a tool beside the others, or take it away again."""
        if slug in self.compared:
            self.compared.remove(slug)
        elif len(self.compared) < MOST_COMPARED:
            self.compared.append(slug)
        else:
            self.context.toast(self.tr("Four tools stand side by side. Take one out first."))
        self.bar.show_count(len(self.compared))
        if self.sheet.slug:
            self.sheet.show_entry(self.sheet.slug)
        if self.is_comparing:
            self.open_comparison() if self.compared else self.close_comparison()

    def compare_none(self) -> None:
        for slug in list(self.compared):
            self.turn_compared(slug)

    @property
    def is_comparing(self) -> bool:
        return self.columns.currentIndex() == 1

    def open_comparison(self) -> None:
        if self.compared:
            self.comparison.show_tools(self.compared)
            self.columns.setCurrentIndex(1)
            self.chooser.hide()
            self.comparison.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_comparison(self) -> None:
        self.columns.setCurrentIndex(0)
        self.chooser.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_slug(self, slug: str) -> None:
        if slug and self.is_comparing:
            self.close_comparison()
        super().show_slug(slug)

    def paper(self) -> Paper | None:
        """The comparison as a page; nothing to print before two tools stand side by side."""
        return self.comparison.paper(self.compared) if self.compared else None

    def turn_margins(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._chooser_margin.setContentsMargins(24 if rtl else 0, 0, 0 if rtl else 24, 0)


def _joined(*widgets: QWidget) -> QWidget:
    """Words and their controls that go to a new line together."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 12, 0)
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    return holder
