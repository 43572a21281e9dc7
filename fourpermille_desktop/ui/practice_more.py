"""What stands at the end of a practice sheet: more to read about it, and practices that go with it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fourpermille_desktop.errors import EntryUnknown
from fourpermille_desktop.library.entry import Entry, Working
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.text import Label
from fourpermille_desktop.ui.words import END, LEFT_TO_RIGHT


class MoreAbout(Card):
    """Where its quantities come from, other names, who has read it; folded until somebody wants it."""

    def __init__(self, theme: Theme, entry: Entry) -> None:
        super().__init__(padding=10, gap=8)
        self.entry = entry
        if not (entry.full or entry.also or entry.working or entry.review):
            return
        self.more = Button(theme, self.tr("Read more about it"), "caret-down", "plain")
        self.more.clicked.connect(self.turn)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.text = QWidget()
        self.text.hide()
        self.body.addWidget(self.text)

    def _fill(self) -> None:
        """At the first opening: most sheets are read without it."""
        entry, column = self.entry, QVBoxLayout(self.text)
        column.setContentsMargins(10, 0, 10, 6)
        column.setSpacing(4)
        for lead, paragraph in paragraphs(entry.full):
            if lead:
                column.addWidget(Label(lead, "strong"))
            column.addWidget(Label(paragraph))
            column.addSpacing(8)
        for quantity in entry.working:
            column.addWidget(Label(self._quantity(quantity), "second"))
        if entry.also:
            also = self.tr("Also called: {names}").format(names=", ".join(entry.also))
            column.addWidget(Label(also, "second"))
        if entry.review:
            column.addWidget(Label(self._review(entry), "care"))

    def _quantity(self, row: Working) -> str:
        said = self.tr("{what}: {value}. Source: {source}.").format(what=row.what, value=row.value, source=row.source)
        if row.confidence == "verified":
            return said
        unchecked = self.tr("From experts, not checked at source.")
        return f"{said} {unchecked}"

    def _review(self, entry: Entry) -> str:
        if entry.review.get("status", "").startswith("needs review"):
            text = self.tr("An agronomist and a native speaker still have to read this sheet.")
        else:
            text = entry.review.get("status", "")
        return f"{text} ({LEFT_TO_RIGHT}{entry.review.get('date', '')}{END})"

    def turn(self) -> None:
        """Open or fold."""
        opening = self.text.isHidden()
        if self.text.layout() is None:
            self._fill()
        self.text.setVisible(opening)
        self.more.icon_name = "caret-up" if opening else "caret-down"
        self.more.setText(self.tr("Read less") if opening else self.tr("Read more about it"))
        self.more.updateGeometry()


def paragraphs(text: str) -> list[tuple[str, str]]:
    """(lead, words) of each paragraph; a lead is what stands in ** ** at its start."""
    found = []
    for block in re.split(r"\n\s*\n", text.strip()):
        plain = " ".join(block.split())
        lead = re.match(r"\*\*(.+?)\*\*\s*", plain)
        rest = plain[lead.end() :] if lead else plain
        found.append((lead[1].rstrip(".") if lead else "", rest.replace("**", "")))
    return found


class RelatedCard(Card):
    """One button for each practice that goes with this one."""

    def __init__(self, context: Context, pack: Pack, entry: Entry) -> None:
        super().__init__(gap=4)
        self.context = context
        for slug in entry.related:
            try:
                other = pack.entry(slug, context.words.language)
            except EntryUnknown:  # a pack of another maker
                continue
            if other.kind != "practice":
                continue
            if not self.body.count():
                self.add_head(self.tr("Goes well with"))
            button = Button(context.theme, other.title, "arrow-right", "plain")
            button.clicked.connect(lambda _=False, slug=slug: context.open_page("practices", slug=slug))
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
