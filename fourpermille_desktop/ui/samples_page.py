"""Log samples: the bags of one plot in one campaign, as a grid or one by one. Everything typed is kept at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui import samples_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.field_parts import AskStrip
from fourpermille_desktop.ui.keeps_at_close import KeepsAtClose
from fourpermille_desktop.ui.photos_panel import PhotosPanel
from fourpermille_desktop.ui.pictures import own_picture
from fourpermille_desktop.ui.rows import Rows
from fourpermille_desktop.ui.samples_grid import BagGrid
from fourpermille_desktop.ui.samples_keeping import KEEP_MS, BagKeeper
from fourpermille_desktop.ui.samples_model import COLUMN, PAGE, WET, SamplesModel, column_at
from fourpermille_desktop.ui.samples_one import OneByOne
from fourpermille_desktop.ui.samples_reading import Shown
from fourpermille_desktop.ui.samples_side import KeysCard, PointCard, ProgressCard
from fourpermille_desktop.ui.samples_words import grid_keys, odd_sentence
from fourpermille_desktop.ui.widgets.buttons import Button, IconButton, SegmentedControl
from fourpermille_desktop.ui.widgets.cards import Chip
from fourpermille_desktop.ui.widgets.states import EmptyState
from fourpermille_desktop.ui.widgets.table import TableCard


class SamplesPage(KeepsAtClose):
    """Grid · One by one. Under "field"; opened with plot=, campaign=, sample=."""

    side_width = 300

    def __init__(self, context: Context) -> None:
        super().__init__(context, scrolls=False)
        self.shown = Shown()
        self.plot, self.campaign, self.sample = "", "", ""
        self._asked = 0
        self._told_draft = False
        self.model = SamplesModel(self.words)
        self.model.setParent(self)  # goes with the page, so that no late answer finds half of it
        self.keeper = BagKeeper(context, self.model)
        self._build_head()
        self._build_grid()
        self._build_side()
        self._keep_cell = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_cell.timeout.connect(self._keep_open_cell)
        self._join()

    def _build_head(self) -> None:
        views = [("grid", self.tr("Grid")), ("one", self.tr("One by one"))]
        self.views = SegmentedControl(self.theme, views, "grid", self.tr("View"))
        self.head.add_act(self.views)
        self.undo_button = Button(self.theme, self.tr("Undo"), "arrow-counter-clockwise")
        self.head.add_act(self.undo_button)
        self.photos_button = IconButton(self.theme, "camera", self.tr("Photos of the bag (F7)"))
        self.head.add_act(self.photos_button)
        self.point_button = Button(self.theme, self.tr("Add point"), "map-pin")
        self.head.add_act(self.point_button)
        self.bag_button = Button(self.theme, self.tr("New bag"), "plus", "filled")
        self.head.add_act(self.bag_button)

    def _build_grid(self) -> None:
        self.grid = BagGrid(self.theme, self.model, self.tr("Bags"))
        self.card = TableCard(self.theme, self.grid)
        self.strip = AskStrip(self.theme, self.card)
        self.one = OneByOne(self.context, self.model)
        self.empty = QWidget()
        column = QVBoxLayout(self.empty)
        column.setContentsMargins(0, 0, 0, 0)
        self.empty_place = Rows(column, 0)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        for widget in (self.card, self.one, self.empty):
            self.stack.addWidget(widget)
        self.add_main(holder, 1)

    def _build_side(self) -> None:
        self.progress, self.point, self.keys_card = ProgressCard(self.theme), PointCard(self.theme), KeysCard()
        for card in (self.progress, self.point, self.keys_card):
            self.add_side(card)
        policy = QSizePolicy.Policy
        self._side_box.setSizePolicy(policy.Preferred, policy.Ignored)  # a low window hides the keys, not the grid

    def _join(self) -> None:
        self.views.chosen.connect(self._show_view)
        self.undo_button.clicked.connect(self.undo)
        self.photos_button.clicked.connect(self.see_photos)
        self.point_button.clicked.connect(lambda: self.add_bags(whole_point=True))
        self.bag_button.clicked.connect(lambda: self.add_bags(whole_point=False))
        self.model.wants_more.connect(self._read_more)
        self.model.dataChanged.connect(self._rows_changed)
        self.grid.row_left.connect(self._leave_row)
        self.grid.selectionModel().currentChanged.connect(lambda now, _before: self._look_at(now))
        self.grid.typing.connect(self._typing)
        self.grid.typing_ended.connect(self._keep_cell.stop)
        self.strip.right.connect(self._it_is_right)
        self.strip.again.connect(self._type_again)
        self.keeper.saved.connect(self._count_again)
        self.one.left_bag.connect(self.keeper.save)
        for keys, act in (
            ("Ins", self.bag_button.click),
            ("Ctrl+Del", self.delete_bag),
            ("F8", self.next_odd),
            ("F7", self.see_photos),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def keys(self) -> list[tuple[str, str]]:
        return grid_keys()

    # Coming and going --------------------------------------------------------------------------------------------

    def arrive(self, plot: str = "", campaign: str = "", sample: str = "", **where: Any) -> None:
        self.keeper.save_all()
        plot = plot or self.context.profile.settings.plot
        if plot != self.plot or (campaign and campaign != self.campaign):
            self.campaign = campaign
        self.plot, self.sample = plot, sample
        self._told_draft = False
        self.reload(whole=True)

    def plot_changed(self) -> None:
        if self.context.profile.settings.plot != self.plot:
            self.arrive()

    def reload(self, *, whole: bool = False, rows: int = 0) -> None:
        """Read again; `whole` also puts the cursor where work goes on."""
        self._asked += 1
        asked, plot, campaign, records = self._asked, self.plot, self.campaign, self.context.records
        rows = rows or (PAGE if whole else max(PAGE, min(len(self.model.bags), 2000)))
        self.context.tasks.run(
            self,
            lambda _job: reading.read(records(), plot, campaign, rows) if plot else Shown(),
            lambda shown: self._show(shown, whole) if asked == self._asked else None,
        )

    def records_changed(self, kinds: frozenset[str]) -> None:
        if kinds == {"photo"}:
            return  # they stand in no cell
        if kinds == {"sample"} and self.keeper.expected > 0:
            self.keeper.expected -= 1  # our own save; the row knows it already
            return
        self.reload()

    def _show(self, shown: Shown, whole: bool) -> None:
        self.shown, self.campaign = shown, shown.campaign.id if shown.campaign else ""
        self.model.accepted = shown.accepted
        here = self.grid.currentIndex()
        if whole or not self.model.refresh(shown.bags, shown.total):
            self.grid.selectionModel().blockSignals(True)
            self.model.fill(shown.bags, shown.total)
            self.grid.selectionModel().blockSignals(False)
            if not whole and here.isValid():
                self.grid.go_to(min(here.row(), len(shown.bags) - 1), here.column())
        self._show_head()
        self._show_view(self.views.current)
        if whole:
            self._go_on()
        self._look_at(self.grid.currentIndex())

    def _show_head(self) -> None:
        shown = self.shown
        self.head.set_back(shown.campaign.label if shown.campaign else self.tr("Field"))
        name = shown.plot.label if shown.plot else ""
        self.head.set_title(
            self.tr("Samples of {plot}").format(plot=self.words.name(name)) if name else self.tr("Bags")
        )
        if shown.count is not None or not shown.total:
            self.progress.show_count(shown.count)
        else:
            self._count_again()
        for button in (self.point_button, self.bag_button, self.undo_button):
            button.setEnabled(shown.plot is not None)
        self.point_button.setVisible(bool(shown.campaign and shown.campaign.layers))
        self._fold()

    def _go_on(self) -> None:
        """The cursor goes to the bag asked for, to typing that was found, or to the first empty cell."""
        draft = self.model.row_of(self.shown.newest_draft)
        row = self.model.row_of(self.sample) if self.sample else draft
        if row >= 0:
            self._go_to_typed(row)
            if row == draft and not self._told_draft:
                self._told_draft = True
                self.strip.tell(self.tr("We kept what you were typing."))
        elif self.model.bags:
            empty = next((at for at, bag in enumerate(self.model.bags) if not bag.is_filled), 0)
            self.grid.go_to(empty, WET)
        self._focus_view()

    def _go_to_typed(self, row: int) -> None:
        columns = [at for at, name in COLUMN.items() if name in self.model.bags[row].typed]
        self.grid.go_to(row, columns[-1] if columns else WET)

    def _focus_view(self) -> None:
        if self.isVisible() and self.model.bags:
            (self.one.form if self.views.current == "one" else self.grid).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_view(self, view: str) -> None:
        if not self.model.bags:
            self._show_empty()
            return
        if view == "one":
            self.grid.close_cell()
            self.one.show_row(max(0, self.grid.currentIndex().row()))
        elif self.stack.currentWidget() is self.one:
            self.grid.go_to(self.one.row, WET)
        self.stack.setCurrentWidget(self.one if view == "one" else self.card)

    def _show_empty(self) -> None:
        self.empty_place.clear()
        can_add = self.shown.plot is not None
        sentence = self.tr("No bags yet. Start with the first one: it gets a code for its label.")
        empty = EmptyState(
            self.theme,
            sentence if can_add else self.tr("Choose a plot first. Its bags show here."),
            act="" if can_add else self.tr("Go to the plots"),
            act_icon="arrow-right",
            picture=own_picture("empty-bags"),
        )
        empty.acted.connect(lambda: self.context.open_page("field"))
        self.empty_place.add(empty)
        self.stack.setCurrentWidget(self.empty)

    def _read_more(self, offset: int) -> None:
        shown, records = self.shown, self.context.records
        self.context.tasks.run(
            self,
            lambda _job: reading.more(records(), shown, offset),
            lambda bags: self.model.add(bags, offset) if shown is self.shown else None,
        )

    # Typing ------------------------------------------------------------------------------------------------------

    def _typing(self, row: int, _text: str) -> None:
        self.keeper.typing(self.model.bags[row])
        self._keep_cell.start()

    def _keep_open_cell(self) -> None:
        columns, here = self.grid.open_text(), self.grid.currentIndex()
        if columns is not None and here.isValid():
            self.keeper.keep_text(self.model.bags[here.row()], columns)

    def _leave_row(self, row: int) -> None:
        if row < len(self.model.bags):
            self.keeper.save(self.model.bags[row])

    def flush(self) -> None:
        """All that is typed, also in an open cell, is saved when this returns. The window calls it when it closes."""
        self._keep_cell.stop()
        self.grid.close_cell()
        self.keeper.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.grid.close_cell()
            self.keeper.save_all()

    # Odd values --------------------------------------------------------------------------------------------------

    def _rows_changed(self, *_range: Any) -> None:
        self._look_at(self.grid.currentIndex())

    def _look_at(self, index: QModelIndex) -> None:
        """The strip and the side follow the cursor: its own odd value first, else the last odd one above."""
        if not index.isValid() or index.row() >= len(self.model.bags):
            self.strip.rest()
            self.point.show_point([], self.words)
            return
        self.point.show_point(self.model.point_of(index.row()), self.words)
        row = next((at for at in (index.row(), index.row() - 1) if at >= 0 and self.model.odd(at)), None)
        if row is None:
            if self.strip.tone == "warn":
                self.strip.rest()
            return
        column, odd = next(iter(self.model.odd(row).items()))
        self._odd_place = (row, column)
        self.strip.ask(odd_sentence(self.model.bags[row], odd, self.words), may_be_right=odd.kind == "odd")

    def _it_is_right(self) -> None:
        row, _column = self._odd_place
        bag, records, plot = self.model.bags[row], self.context.records, self.plot
        columns = [(name, bag.text(name)) for name in self.model.odd(row)]

        def called(accepted: dict[str, dict[str, str]]) -> None:
            self.model.accepted = accepted
            self.model.touch(self.model.row_of(bag.id))

        self.context.tasks.run(self, lambda _job: reading.call_right(records(), plot, bag.id, columns), called)
        self._focus_view()

    def _type_again(self) -> None:
        row, column = self._odd_place
        at = column_at(column)
        if self.views.current == "one":
            self.one.show_row(row)
            self.one.form.focus(column)
            return
        self.grid.go_to(row, at)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.edit(self.model.index(row, at))

    def next_odd(self) -> None:
        here = self.grid.currentIndex().row()
        rows = [*range(here + 1, len(self.model.bags)), *range(here + 1)]
        row = next((at for at in rows if self.model.odd(at)), None)
        if row is not None:
            column = next(iter(self.model.odd(row)))
            self.grid.go_to(row, column_at(column))

    # Bags --------------------------------------------------------------------------------------------------------

    def add_bags(self, *, whole_point: bool) -> None:
        """One new bag, or all layers of the next point; the cursor goes there."""
        self.grid.close_cell()
        self.keeper.save_all()
        shown, records = self.shown, self.context.records
        if shown.plot is None:
            return
        self.context.tasks.run(
            self,
            lambda _job: reading.add_bags(records(), shown, whole_point=whole_point),
            lambda made: self._go_to_new(made[0]),
        )

    def _go_to_new(self, bag: str) -> None:
        """New bags stand at the end: rows are read up to them."""
        self.sample = bag
        self.reload(whole=True, rows=max(PAGE, self.model.total + 10))

    def delete_bag(self) -> None:
        here, records = self.grid.currentIndex(), self.context.records
        if not here.isValid():
            return
        from fourpermille_desktop.records import editing

        self.keeper.save_all()
        bag = self.model.bags[here.row()]
        said = self.tr("Bag {code} is taken away.").format(code=self.words.code(bag.text("code")))
        self.context.tasks.run(
            self,
            lambda _job: editing.delete(records(), "sample", bag.id),
            lambda _act: self.context.toast(said, self.undo),
        )

    def see_photos(self) -> None:
        """The photos of the bag under the cursor, over the page."""
        here = self.grid.currentIndex()
        if here.isValid():
            self.keeper.save_all()
            bag = self.model.bags[here.row()]
            title = self.tr("Photos of bag {code}").format(code=self.words.code(bag.text("code")))
            self.photos = PhotosPanel(self.context, self, title, "sample", bag.id)
            self.photos.closed.connect(self.grid.setFocus)

    def redo(self) -> bool:
        return self.undo(again=True)

    def undo(self, *, again: bool = False) -> bool:
        from fourpermille_desktop.records import history

        self.grid.close_cell()
        self.keeper.save_all()
        records, act = self.context.records, history.redo if again else history.undo
        self.context.tasks.run(self, lambda _job: act(records()), lambda _done: self.reload())
        return True

    def _count_again(self) -> None:
        from fourpermille_desktop.records import bags

        plot, campaign, records = self.plot, self.campaign, self.context.records

        def counted(found: Any) -> None:
            every = found.get((plot, campaign)) if campaign else sum(found.values(), bags.BagCount())
            self.progress.show_count(every)
            self._fold()

        self.context.tasks.run(self, lambda _job: bags.counts(records(), plot), counted)

    def _fold(self) -> None:
        """A narrow window gives the grid all its room; how far the bags are then stands beside the title."""
        super()._fold()
        if not hasattr(self, "progress"):
            return
        self._side_box.setVisible(not self.is_folded)
        self.keys_card.setVisible(self.height() >= self.theme.px(620))
        words = self.progress.words
        self.head.set_tags(*([Chip(self.theme, words, "accent")] if self.is_folded and words else []))
