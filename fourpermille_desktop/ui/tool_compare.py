"""Up to four tools side by side: what each asks for, its scale, cost, languages, and whether it was checked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Entry
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.library_words import language_name, tool_word, word
from fourpermille_desktop.ui.paper_table import Grid, Paper, Paragraph
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button, IconButton
from fourpermille_desktop.ui.widgets.cards import Divider
from fourpermille_desktop.ui.widgets.text import Label, Line
from fourpermille_desktop.ui.words import comma

MOST_COMPARED = 4


class CompareBar(QFrame):
    """A line under the list while something is chosen for the comparison."""

    opened, emptied = Signal(), Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(6)
        self.open = Button(theme, "", "scales", "outlined")
        self.open.clicked.connect(self.opened)
        empty = IconButton(theme, "x", self.tr("Compare none"), "plain")
        empty.clicked.connect(self.emptied)
        row.addWidget(self.open)
        row.addStretch(1)
        row.addWidget(empty)
        self.hide()

    def show_count(self, count: int) -> None:
        self.open.setText(self.tr("Compare %n tool(s)", "", count))
        self.open.updateGeometry()
        self.setVisible(count > 0)


class ToolComparison(QScrollArea):
    """The table; each column can be taken out again."""

    closed = Signal()
    taken_out = Signal(str)

    def __init__(self, context: Context, pack: Pack) -> None:
        super().__init__()
        self.pack, self.theme, self.words = pack, context.theme, context.words
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tools side by side"))
        self.viewport().setAutoFillBackground(False)

    def show_tools(self, slugs: list[str]) -> None:
        content = QWidget()
        content.setObjectName("column")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 24, 24)
        back = Button(self.theme, self.tr("Back to the list"), "arrow-left", "plain")
        back.clicked.connect(self.closed)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(18, 16, 18, 16)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(9)
        self._fill(grid, [self.pack.entry(slug, self.words.language) for slug in slugs])
        column.addWidget(card)
        column.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def _fill(self, grid: QGridLayout, tools: list[Entry]) -> None:
        top = Qt.AlignmentFlag.AlignTop
        for at, tool in enumerate(tools, 1):
            grid.addWidget(self._head(tool), 0, at, top)
            grid.setColumnStretch(at, 1)
        for line, (name, said) in enumerate(self.lines(tools)):
            grid.addWidget(Divider(), 2 * line + 1, 0, 1, len(tools) + 1)
            grid.addWidget(Line(name, "secondStrong"), 2 * line + 2, 0, top)
            for at, text in enumerate(said, 1):
                grid.addWidget(Label(text, "second"), 2 * line + 2, at, top)

    def _head(self, tool: Entry) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(tool.title, "strong"), 1)
        out = IconButton(self.theme, "x", self.tr("Take out: {name}").format(name=tool.title), "plain")
        out.clicked.connect(lambda: self.taken_out.emit(tool.slug))
        row.addWidget(out, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def lines(self, tools: list[Entry]) -> list[tuple[str, list[str]]]:
        """(what is compared, one text a tool)."""
        facts = [tool.facts for tool in tools]

        def written(key: str) -> list[str]:
            return [str(fact[key]) for fact in facts]

        return [
            (self.tr("Good for"), [" · ".join(tool.good_for) for tool in tools]),
            (self.tr("Asks for"), [" · ".join(tool.asks) for tool in tools]),
            (self.tr("Works from"), [comma().join(word("need", need) for need in fact["needs"]) for fact in facts]),
            (self.tr("Scale"), written("scale")),
            (self.tr("Cost"), [tool_word("cost", cost) for cost in written("cost")]),
            (self.tr("Network"), [word("offline", value) for value in written("offline")]),
            (self.tr("Languages"), [comma().join(language_name(code) for code in fact["languages"]) for fact in facts]),
            (self.tr("For"), [tool_word("user_level", level) for level in written("user_level")]),
            (self.tr("Take care"), [" · ".join(tool.care) for tool in tools]),
            (self.tr("Standing"), written("status")),
            (self.tr("Checked"), [word("confidence", value) for value in written("confidence")]),
        ]

    def paper(self, slugs: list[str]) -> Paper:
        """The same table, lying."""
        tools = [self.pack.entry(slug, self.words.language) for slug in slugs]
        rows = [[name, *said] for name, said in self.lines(tools)]
        share = round(86 / max(1, len(tools)))
        return Paper(
            title=self.tr("Tools side by side"),
            under="4 per 1000 Desktop",
            parts=[
                Grid(["", *(tool.title for tool in tools)], rows, [14, *([share] * len(tools))]),
                Paragraph(self.tr("Listing is not advice.")),
            ],
            foot=self.tr("Library {version}").format(version=self.pack.info.version),
            landscape=True,
            is_rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            most_pages=2,
        )
