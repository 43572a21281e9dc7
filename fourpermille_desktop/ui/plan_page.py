"""The plan 2050: its 24 objectives by goal, where they stood in 2020, where they go, and what this laptop counts."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from fourpermille_desktop.library.entry import Entry
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui import objective_here
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.objective_here import Here
from fourpermille_desktop.ui.objective_row import ObjectiveRow
from fourpermille_desktop.ui.paper_menu import Numbers, PaperMenu
from fourpermille_desktop.ui.paper_table import Grid, Heading, Paper, Paragraph
from fourpermille_desktop.ui.pictures import own_picture
from fourpermille_desktop.ui.widgets.buttons import Button, SegmentedControl
from fourpermille_desktop.ui.widgets.cards import Card, Divider
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.states import EmptyState

MOST = 100
GOALS = {
    "A": QT_TRANSLATE_NOOP("PlanPage", "Inception"),
    "B": QT_TRANSLATE_NOOP("PlanPage", "Implementation"),
    "C": QT_TRANSLATE_NOOP("PlanPage", "Promotion"),
    "D": QT_TRANSLATE_NOOP("PlanPage", "Collaboration"),
    "E": QT_TRANSLATE_NOOP("PlanPage", "Follow up"),
    "F": QT_TRANSLATE_NOOP("PlanPage", "Across all goals"),
}
COLUMNS = ("code", "goal", "objective", "baseline_2020", "by_2030", "by_2050", "counted_here")
LETTER_MS = 2000  # so long a letter waits for its digit


class PlanPage(Page):
    """`slug` in `arrive` brings an objective into sight."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.pack: Pack = cast(Pack, context.pack)
        self.head.set_title(self.tr("The plan 2050"))
        self.rows: dict[str, ObjectiveRow] = {}
        self.here: Here | None = None  # what was counted last
        self._waiting: list[tuple[str, list[Entry]]] = []  # goals whose rows are not made yet
        self.cards: dict[str, Card] = {}
        self.letter = ""
        if context.pack is None or not self.pack.info.counts.get("objective"):
            self._build_empty()
            return
        self._build()
        self._add_keys()
        if self.pack.problem is not None:
            self.show_error(self.pack.problem)

    def _build(self) -> None:
        entries = self.entries()
        mine = [entry for entry in entries if entry.facts.get("counts")]
        self.part = SegmentedControl(
            self.theme,
            [
                ("all", self.tr("All {count}").format(count=self.words.count(len(entries)))),
                ("mine", self.tr("My part {count}").format(count=self.words.count(len(mine)))),
            ],
            "all",
            self.tr("Which objectives"),
        )
        self.part.chosen.connect(lambda _key: self._show_part())
        self.head.add_act(self.part)
        self.print_button = Button(self.theme, self.tr("Print"), "printer")
        self.head.add_act(self.print_button)
        self.paper_menu = PaperMenu(
            self, self.print_button, self.paper, lambda: self.tr("plan-2050"), lambda: self.numbers()
        )
        goals = [(goal, [entry for entry in entries if entry.facts["goal"] == goal]) for goal in GOALS]
        self._waiting = [(goal, held) for goal, held in goals if held]
        self._build_next()

    def _build_next(self) -> None:
        """One goal after the other: the first is in sight before the last is made."""
        if self._waiting:
            goal, held = self._waiting.pop(0)
            self.add_main(self._goal_card(goal, held)).show()  # now, so that a row can take the keys at once
            QTimer.singleShot(0, self, self._build_next)

    def _build_rest(self) -> None:
        """Whoever needs every row now gets it."""
        while self._waiting:
            self._build_next()

    def entries(self) -> list[Entry]:
        """The objectives in the order of their codes."""
        cards = self.pack.cards("objective", self.words.language, limit=MOST)
        cards.sort(key=lambda card: str(card.facts["code"]))
        return [self.pack.entry(card.slug, self.words.language) for card in cards]

    def _goal_card(self, goal: str, entries: list[Entry]) -> Card:
        card = Card(goal_words(goal), padding=16, gap=4)
        for entry in entries:
            row = ObjectiveRow(self.theme, entry)
            self.rows[row.code] = row
            self._count(row)
            card.body.addWidget(Divider())
            card.body.addWidget(row)
        self.cards[goal] = card
        return card

    def _build_empty(self) -> None:
        sentence = self.tr("This library does not hold the plan yet. Ask your team for a library update.")
        if self.context.pack is None:
            sentence = self.tr("There is no library on this laptop. Ask your team for a library update.")
        self.add_main(EmptyState(self.theme, sentence, picture=own_picture("empty-search")))

    # Reading ---------------------------------------------------------------------------------------------------

    def arrive(self, **where: Any) -> None:
        self.reload()
        slug = str(where.get("slug", ""))
        if slug:
            self.go(slug.removeprefix("objective-").upper())
        elif self.rows:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """The texts stand at once; what is counted follows from a task."""
        if not self.rows:
            return
        context, pack = self.context, self.pack
        self.context.tasks.run(
            self, lambda _job: objective_here.read(context, pack), self._show_here, otherwise=self._not_counted
        )

    def plot_changed(self) -> None:
        """The plan is the same for every plot."""

    def _show_here(self, here: Here) -> None:
        self.here = here
        for row in self.rows.values():
            self._count(row)

    def _count(self, row: ObjectiveRow) -> None:
        if self.here is not None:
            counts = row.entry.facts.get("counts", ())
            row.show_here(objective_here.said(counts, self.here, self.pack, self.words))

    def _not_counted(self, error: BaseException) -> None:
        self._build_rest()
        for row in self.rows.values():
            if row.entry.facts.get("counts"):
                row.here_not_read()
        self.show_error(error, self.reload)

    def _show_part(self) -> None:
        self._build_rest()
        only_mine = self.part.current == "mine"
        for goal, card in self.cards.items():
            rows = [row for row in self.rows.values() if row.entry.facts["goal"] == goal]
            for row in rows:
                row.setVisible(not only_mine or bool(row.entry.facts.get("counts")))
            card.setVisible(not only_mine or any(row.entry.facts.get("counts") for row in rows))

    # Keys ------------------------------------------------------------------------------------------------------

    def keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("B 2"), self.tr("letter and number: go to that objective")),
            (self.tr("Enter"), self.tr("what the objective is about")),
            ("Ctrl+P", self.tr("print two pages")),
            ("Ctrl+E", self.tr("save the table")),
        ]

    def _add_keys(self) -> None:
        for keys, act in (("Ctrl+P", self.paper_menu.print_page), ("Ctrl+E", self.paper_menu.save_numbers)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().upper()
        if typed and typed in GOALS:
            self.letter = typed
            QTimer.singleShot(LETTER_MS, self, self._forget_letter)
        elif self.letter and typed.isdigit():
            self.go(self.letter + typed)
            self.letter = ""
        else:
            super().keyPressEvent(event)

    def _forget_letter(self) -> None:
        self.letter = ""

    def go(self, code: str) -> bool:
        """Bring an objective into sight and put the keys on it."""
        self._build_rest()
        row = self.rows.get(code)
        if row is None:
            return False
        if row.isHidden():
            self.part.choose("all")
            self._show_part()
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._columns.activate()
        self.scroller.ensureWidgetVisible(row, 0, 40)
        return True

    # Paper and file --------------------------------------------------------------------------------------------

    def lines(self) -> list[list[str]]:
        """A line an objective, as on the screen."""
        self._build_rest()
        return [
            [row.code, goal_words(str(row.entry.facts["goal"])), row.entry.title, row.entry.baseline,
             row.entry.by_2030, row.entry.by_2050, " · ".join(row.counted) or self.tr("Not counted here.")]
            for row in self.rows.values()
        ]  # fmt: skip

    def numbers(self) -> Numbers:
        return Numbers(COLUMNS, self.lines())

    def paper(self) -> Paper:
        """Two pages that lie: the same table."""
        head = ["", self.tr("Objective"), "2020", "2030", "2050", self.tr("Counted here")]
        parts: list[Heading | Paragraph | Grid] = []
        rows = [[code, title, *rest] for code, _goal, title, *rest in self.lines()]
        parts.append(Grid(head, rows, [3, 18, 24, 21, 19, 15]))
        return Paper(
            title=self.tr("The plan 2050"),
            under="4 per 1000",
            parts=parts,
            foot=self.tr("Library {version}").format(version=self.pack.info.version),
            landscape=True,
            is_rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            size_pt=9,
            most_pages=2,
        )


def goal_words(goal: str) -> str:
    """ "B · Implementation"."""
    return f"{goal} · {QCoreApplication.translate('PlanPage', str(GOALS[goal]))}"
