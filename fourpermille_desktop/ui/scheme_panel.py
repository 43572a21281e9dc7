"""The carbon and support schemes of the toolkit: a list with filters, and the sheet of one scheme."""

from __future__ import annotations

from fourpermille_desktop.library.entry import Card
from fourpermille_desktop.ui.library_parts import Group
from fourpermille_desktop.ui.library_words import word
from fourpermille_desktop.ui.list_panel import ListPanel
from fourpermille_desktop.ui.paper_table import Paper
from fourpermille_desktop.ui.scheme_sheet import SchemeSheet
from fourpermille_desktop.ui.tool_list import Row
from fourpermille_desktop.ui.words import comma


class SchemePanel(ListPanel):
    """Nothing here is ranked: schemes stand in the order of their names."""

    kind = "scheme"
    sheet_most, sheet_share = 600, 0.46

    def name(self) -> str:
        return self.tr("Schemes")

    def field_words(self) -> tuple[str, str]:
        return self.tr("Type: trees, rice, Kenya…"), self.tr("Search in the schemes")

    def nothing_words(self) -> str:
        return self.tr("No scheme has all of this. Take one off:")

    def empty_words(self) -> str:
        return self.tr("This library has no schemes yet. Ask your team for a library update.")

    def groups(self) -> list[Group]:
        return [
            Group("region", self.tr("Region"), is_open=True),
            Group("land_use", self.tr("Land use"), is_open=True),
            Group("confidence", self.tr("Checked"), is_open=True),
        ]

    def make_sheet(self) -> SchemeSheet:
        self.scheme_sheet = SchemeSheet(self.context, self.pack)
        return self.scheme_sheet

    def rows(self, cards: list[Card]) -> list[Row]:
        heads = [Row(self.tr("%n scheme(s). Listing is not advice.", "", len(cards)))]
        return heads + [self._row(card) for card in cards]

    def _row(self, card: Card) -> Row:
        regions = comma().join(word("region", code) for code in card.facts["regions"])
        detail = f"{card.facts['operator']} · {regions}"
        return Row(card.title, detail, "", card.slug, card.facts["confidence"] == "verified")

    def paper(self) -> Paper | None:
        return self.scheme_sheet.paper() if self.sheet.slug else None
