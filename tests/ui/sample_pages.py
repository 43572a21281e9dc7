"""Two pages made of every widget, for tests of the shell: a list and a sheet under it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from fourpermille_desktop.errors import HubUnreachable
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.widgets.bars import Stage, StageBar
from fourpermille_desktop.ui.widgets.buttons import Button, CheckRow, SegmentedControl
from fourpermille_desktop.ui.widgets.cards import Card, Chip, FactRow, ListRow, NoteRow, Picture
from fourpermille_desktop.ui.widgets.fields import ChoiceField, DateField, FieldRow, NumberField, TextField
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.range_plot import Range, RangePlot
from fourpermille_desktop.ui.widgets.table import LAYER_ROLE, DataTable, TableCard
from fourpermille_desktop.ui.widgets.text import Label

# A sentence 40 % longer than ours are: other languages need the room.
LONG = "You stopped at point 8, layer 0–10 cm, yesterday at 15:40. Everything that you typed there is still here. " * 2


class ListPage(Page):
    """A list of things, with one filled button."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.head.set_title("Practices", over="Monday 23 November")
        self.act = Button(self.theme, "Continue sampling", "arrow-right", "filled")
        self.head.add_act(self.act)
        self.reads = 0
        card = Card("Next for you")
        card.body.addWidget(Label(LONG))
        self.row = ListRow(self.theme, "flask", "Lab file arrived by stick", LONG, Chip(self.theme, "choose", "info"))
        card.body.addWidget(self.row)
        stages = [Stage("Designed", "10 points", 1), Stage("Sampled", "21 of 30", 0.7)]
        card.body.addWidget(StageBar(self.theme, stages))
        self.field = TextField(self.theme)
        card.body.addWidget(FieldRow("Name", self.field))
        self.add_main(card)
        side = Card("Your work is safe")
        side.body.addWidget(FactRow(self.theme, "hard-drive", "On this laptop", "saved 08:42", "second"))
        side.body.addWidget(NoteRow(self.theme, "warning", LONG, "warn", "care"))
        self.add_side(side)

    def reload(self) -> None:
        self.reads += 1


class SheetPage(Page):
    """A sheet under the list."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.head.set_back("Practices")
        self.head.set_tags(Chip(self.theme, "Soil cover"), Chip(self.theme, "Cropland"))
        self.head.add_act(
            SegmentedControl(self.theme, [("farmer", "For the farmer"), ("full", "Full")], "full", "View")
        )
        self.undone = 0
        self.table = DataTable(self.theme, a_model(), "tight", "Bags")
        card = TableCard(self.theme, self.table)
        card.setMinimumHeight(200)
        self.add_main(card)
        self.number = NumberField(self.theme, "41")
        self.choice = ChoiceField(self.theme, [("sl", "Sandy loam"), ("l", "Loam")], "sl")
        fields = Card("One bag")
        fields.body.addWidget(FieldRow("Wet mass", self.number, "g"))
        fields.body.addWidget(FieldRow("Texture", self.choice))
        fields.body.addWidget(FieldRow("Day", DateField(self.theme, "2026-11-23")))
        fields.body.addWidget(CheckRow(self.theme, "Cropland", 12))
        fields.body.addWidget(Picture(self.theme, None, "A hand cuts the stalks low.", most_width=240))
        self.add_main(fields)
        plot = Card("What was measured")
        rows = [
            Range("African trials", "50 studies", 7, 14.4, 22, "+14 %", said="African trials: 14 per cent more."),
            Range("Tonnes of carbon", kind="none", end="No sound figure yet. We do not guess."),
        ]
        plot.body.addWidget(RangePlot(self.theme, self.words, rows))
        self.add_side(plot)

    def arrive(self, slug: str = "", **where: Any) -> None:
        if slug == "broken":
            raise HubUnreachable(hub="https://hub.example")
        if slug == "bug":
            raise KeyError("soc_pct")
        self.head.set_title(f"Sheet {slug}")

    def undo(self) -> bool:
        self.undone += 1
        return True


def a_model() -> QStandardItemModel:
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Bag", "Layer cm", "Wet mass g"])
    for row in range(12):
        items = [QStandardItem(f"GHR{row}-H"), QStandardItem("0–10"), QStandardItem(f"{380 + row}.0")]
        items[1].setData("h0", LAYER_ROLE)
        items[2].setData(int(Qt.AlignmentFlag.AlignRight), int(Qt.ItemDataRole.TextAlignmentRole))
        model.appendRow(items)
    return model
