"""Collections of sheets, such as "sheets for the Tuesday group": named, filled, put in order, printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QWidget

from fourpermille_desktop.errors import EntryUnknown
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui import own_reading as reading
from fourpermille_desktop.ui.library_words import listed, word
from fourpermille_desktop.ui.paper_menu import PaperMenu
from fourpermille_desktop.ui.paper_table import Grid, Paper
from fourpermille_desktop.ui.widgets.buttons import Button, IconButton
from fourpermille_desktop.ui.widgets.cards import Card, Divider, ListRow
from fourpermille_desktop.ui.widgets.fields import ChoiceField, FieldRow, TextField
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.text import Label, Line


class CollectionsView(QScrollArea):
    """Left all collections and a new one, right the chosen one. `slug` is to go into a new collection."""

    def __init__(self, page: Page, pack: Pack) -> None:
        super().__init__()
        self.page, self.context, self.pack = page, page.context, pack
        self.theme, self.words = page.theme, page.words
        self.chosen, self.slug = "", ""
        self.collections: tuple[Any, ...] = ()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Collections"))

    def reload(self, slug: str = "") -> None:
        self.slug = slug
        records = self.context.records
        self.context.tasks.run(self, lambda _job: reading.all_collections(records()), self.show_these)

    def show_these(self, collections: tuple[Any, ...]) -> None:
        self.collections = collections
        if self._current() is None:
            self.chosen = collections[0].id if collections else ""
        content = QWidget()
        content.setObjectName("column")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._columns.setContentsMargins(24 if rtl else 0, 0, 0 if rtl else 24, 24)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._list(), 2, Qt.AlignmentFlag.AlignTop)
        current = self._current()
        right = self._one(current) if current is not None else self._none()
        self._columns.addWidget(right, 5, Qt.AlignmentFlag.AlignTop)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        if self.slug:
            self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _current(self) -> Any:
        return next((one for one in self.collections if one.id == self.chosen), None)

    # Left --------------------------------------------------------------------------------------------------------

    def _list(self) -> Card:
        card = Card(self.tr("Collections"), padding=16, gap=6)
        self.rows: dict[str, ListRow] = {}
        for one in self.collections:
            row = ListRow(self.theme, "stack", one.name, self.tr("%n sheet(s)", "", len(one.slugs)))
            row.set_chosen(one.id == self.chosen)
            row.opened.connect(lambda one=one: self.choose(one.id))
            self.rows[one.id] = row
            card.body.addWidget(row)
        card.body.addSpacing(6)
        self.new_name = TextField(self.theme, "", self.tr("Sheets for the Tuesday group"))
        self.new_name.returnPressed.connect(self.make)
        card.body.addWidget(FieldRow(self.tr("New collection"), self.new_name))
        self.make_button = Button(self.theme, self.tr("Make it"), "plus")
        self.make_button.clicked.connect(self.make)
        card.body.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeading)
        if self.slug:
            name = self.words.name(self._title(self.slug))
            card.body.addWidget(Label(self.tr("{name} goes into it.").format(name=name), "hint"))
        return card

    def choose(self, id_: str) -> None:
        self.chosen = id_
        self.show_these(self.collections)

    def make(self) -> None:
        name = self.new_name.text().strip()
        if not name:
            self.new_name.setFocus()
            return
        slugs = [self.slug] if self.slug else []
        self.slug = ""
        self.new_name.set_text("")
        said = self.tr("Made: {collection}").format(collection=self.words.name(name))
        self._do(reading.act("collections.make", name, slugs), said, self._choose_made)

    def _choose_made(self, id_: object) -> None:
        self.chosen = str(id_)

    # Right -------------------------------------------------------------------------------------------------------

    def _none(self) -> Card:
        card = Card(padding=24)
        said = self.tr("A collection is a list of sheets that you use together. Give it a name to begin.")
        card.body.addWidget(Label(said))
        return card

    def _one(self, one: Any) -> Card:
        card = Card(padding=20, gap=10)
        self.print_button = Button(self.theme, self.tr("Print"), "printer")
        self.paper = PaperMenu(self.page, self.print_button, self.paper_of_chosen, lambda: one.name)
        away = Button(self.theme, self.tr("Take away this collection"), "trash", "plain")
        away.clicked.connect(
            lambda: self._do(
                reading.act("collections.remove", one.id),
                self.tr("Taken away: {collection}").format(collection=self.words.name(one.name)),
            )
        )
        card.add_head(one.name, self.print_button)
        self.name = TextField(self.theme, one.name)
        self.name.kept.connect(self._rename)
        card.body.addWidget(FieldRow(self.tr("Name"), self.name, hint=self.tr("No names of people.")))
        for at, slug in enumerate(one.slugs):
            card.body.addWidget(Divider())
            card.body.addWidget(self._entry(one, at, slug))
        if not one.slugs:
            card.body.addWidget(Label(self.tr("No sheet in it yet."), "second"))
        card.body.addWidget(self._chooser(one))
        card.body.addWidget(away, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _entry(self, one: Any, at: int, slug: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Line(self.words.count(at + 1), "secondStrong"))
        title = self._title(slug)
        name = self.words.name(title)
        read = Button(self.theme, title, None, "plain")
        read.clicked.connect(lambda: self.context.open_page("practices", slug=slug))
        row.addWidget(read)
        row.addStretch(1)
        for icon, words, to in (
            ("caret-up", self.tr("Up: {name}").format(name=name), at - 1),
            ("caret-down", self.tr("Down: {name}").format(name=name), at + 1),
        ):
            button = IconButton(self.theme, icon, words, "plain")
            button.setEnabled(0 <= to < len(one.slugs))
            button.clicked.connect(
                lambda _on=False, to=to: self._do(reading.act("collections.move", one.id, slug, to), "")
            )
            row.addWidget(button)
        out = IconButton(self.theme, "x", self.tr("Take out: {name}").format(name=name), "plain")
        out.clicked.connect(
            lambda: self._do(
                reading.act("collections.take_out", one.id, slug), self.tr("Taken out: {name}").format(name=name)
            )
        )
        row.addWidget(out)
        return holder

    def _chooser(self, one: Any) -> QWidget:
        cards = self.pack.cards("practice", self.words.language, sort="name", limit=1000)
        choices = [("", ""), *((card.slug, card.title) for card in cards if card.slug not in one.slugs)]
        self.adder = ChoiceField(self.theme, choices, "", searchable=True, hint=self.tr("Type a name"))
        self.adder.chosen.connect(
            lambda slug: self._do(reading.act("collections.put_in", one.id, [slug]), "") if slug else None
        )
        return FieldRow(self.tr("Put in another sheet"), self.adder)

    def _rename(self, name: str) -> None:
        if name.strip():
            self._do(reading.act("collections.rename", self.chosen, name.strip()), self.tr("Kept"))

    def _title(self, slug: str) -> str:
        try:
            return self.pack.entry(slug, self.words.language).title
        except EntryUnknown:
            return slug

    # Acts --------------------------------------------------------------------------------------------------------

    def _do(self, work: Callable[[Any], Any], said: str, then: Callable[[Any], None] | None = None) -> None:
        records = self.context.records

        def done(made: Any) -> None:
            if then is not None:
                then(made)
            if said:
                self.context.toast(said, self.undo)
            self.reload(self.slug)

        self.context.tasks.run(self, lambda _job: work(records()), done)

    def undo(self) -> None:
        records = self.context.records
        self.context.tasks.run(self, lambda _job: reading.undo(records()), lambda _done: self.reload(self.slug))

    def paper_of_chosen(self) -> Paper | None:
        """The list on A4: number, name, cost, labour, what it is for."""
        one = self._current()
        if one is None:
            return None
        rows = []
        for at, slug in enumerate(one.slugs):
            try:
                entry = self.pack.entry(slug, self.words.language)
            except EntryUnknown:
                rows.append([str(at + 1), slug, "", "", ""])
                continue
            troubles = listed([word("soil_constraint", value) for value in entry.facts.get("soil_constraints", ())])
            levels = [word(fact, str(entry.facts.get(fact, ""))) for fact in ("cost", "labour")]
            rows.append([str(at + 1), entry.title, *levels, troubles])
        head = ["", self.tr("Practice"), self.tr("Cost"), self.tr("Labour"), self.tr("Helps against")]
        return Paper(
            title=one.name,
            under=self.tr("%n sheet(s)", "", len(one.slugs)),
            parts=[Grid(head, rows, (5, 40, 12, 12, 31))],
            foot=self.tr("Library {version}").format(version=self.pack.info.version),
            is_rtl=self.page.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )
