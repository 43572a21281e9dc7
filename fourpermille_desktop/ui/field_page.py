"""Field: sites with their plots; beside them the chosen plot with its campaigns, or the form of a new one."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fourpermille_desktop.ui import field_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.field_card import PlotCard
from fourpermille_desktop.ui.field_edit import EditCard
from fourpermille_desktop.ui.field_list import FieldShown, PlaceList
from fourpermille_desktop.ui.keeps_at_close import KeepsAtClose
from fourpermille_desktop.ui.pictures import own_picture
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.states import EmptyState


class FieldPage(KeepsAtClose):
    """The way to a plot and its bags. open_page("field", plot=…, campaign=…, sample=…, view="samples", new="plot")."""

    LIST_WIDTH = 420

    def __init__(self, context: Context) -> None:
        super().__init__(context, scrolls=False)
        self.shown = FieldShown()
        self.plot = ""
        self._asked = 0
        self._want_new, self._just_arrived = "", False
        self.head.set_title(self.tr("Field"))
        self.site_button = Button(self.theme, self.tr("Site"), "plus")
        self.plot_button = Button(self.theme, self.tr("Plot"), "plus")
        for button, kind in ((self.site_button, "site"), (self.plot_button, "plot")):
            button.clicked.connect(lambda _on=False, kind=kind: self.open_form(kind))
            self.head.add_act(button)
        self.site_button.setAccessibleName(self.tr("Add a site"))
        self.plot_button.setAccessibleName(self.tr("Add a plot"))
        self._build()
        insert = QShortcut(QKeySequence(self.tr("Ins")), self)
        insert.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        insert.activated.connect(lambda: self.open_form("plot"))

    def _build(self) -> None:
        self.both = QWidget()
        row = QHBoxLayout(self.both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.list_card = Card(padding=8, gap=0)
        self.places = PlaceList(self.theme, self.tr("Sites and plots"))
        self.list_card.body.addWidget(self.places)
        row.addWidget(self.list_card)
        self.right = QScrollArea()
        self.right.setFrameShape(QFrame.Shape.NoFrame)
        self.right.setWidgetResizable(True)
        self.right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.right.viewport().setAutoFillBackground(False)
        content = QWidget()
        content.setObjectName("column")
        content.setAutoFillBackground(False)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addStretch(1)
        self.right.setWidget(content)
        row.addWidget(self.right, 1)
        self.add_main(self.both, 1)
        self.edit: EditCard | None = None
        self.empty: EmptyState | None = None
        self.card: PlotCard | None = None
        self.places.chosen.connect(self.choose)
        self.places.opened.connect(lambda plot: self.log_samples(plot=plot))
        self.places.renamed.connect(self.edit_here)
        self.places.deleted.connect(self.delete_here)

    def keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Enter"), self.tr("opens the bags of the plot")),
            (self.tr("Ins"), self.tr("new plot")),
            (self.tr("F2"), self.tr("change the plot or site")),
            (self.tr("Del"), self.tr("delete the plot or site")),
        ]

    # Reading -----------------------------------------------------------------------------------------------------

    def arrive(
        self, plot: str = "", campaign: str = "", sample: str = "", view: str = "", new: str = "", **where: Any
    ) -> None:
        plot = plot or self.context.profile.settings.plot
        if view == "samples" or sample:
            QTimer.singleShot(0, self, lambda: self.log_samples(plot=plot, campaign=campaign, sample=sample))
        self.plot, self._want_new, self._just_arrived = plot, new, True
        self.reload()

    def plot_changed(self) -> None:
        chosen = self.context.profile.settings.plot
        if chosen != self.plot:
            self.plot = chosen
            self.reload()

    def records_changed(self, kinds: frozenset[str]) -> None:
        """Photos alone are the business of their card: an open one stays open."""
        if kinds == {"photo"}:
            if self.card is not None:
                self.card.photos.reload()
        else:
            super().records_changed(kinds)

    def reload(self) -> None:
        self._asked += 1
        asked, plot, records = self._asked, self.plot, self.context.records
        self.context.tasks.run(
            self,
            lambda _job: reading.read(records(), plot),
            lambda shown: self._show(shown) if asked == self._asked else None,
        )

    def _show(self, shown: FieldShown) -> None:
        self.shown = shown
        if shown.plot is not None:
            self.plot = shown.plot.id
        has_places = bool(shown.sites or shown.plots)
        self.list_card.setVisible(has_places)
        self.site_button.setVisible(has_places)
        self.plot_button.setVisible(has_places)
        self.places.show(shown)
        if self._want_new:
            kind, self._want_new = self._want_new, ""
            self.open_form(kind)
        elif self.edit is None:
            self._show_plot()
            if self._just_arrived and self.places.isVisible():
                self.places.setFocus(Qt.FocusReason.OtherFocusReason)
        self._just_arrived = False
        self._fold()

    def _show_plot(self) -> None:
        self._clear_right()
        if self.shown.plot is not None:
            card = PlotCard(self.context, self.shown)
            card.bags_wanted.connect(lambda campaign: self.log_samples(plot=self.plot, campaign=campaign))
            card.campaign_wanted.connect(lambda: self.open_form("campaign"))
            card.campaign_edited.connect(lambda campaign: self.open_form("campaign", campaign))
            card.edited.connect(lambda: self.open_form("plot", self.plot))
            self.column.insertWidget(0, card)
            self.card = card
            return
        has_demo = callable(self.context.extra.get("open_demo"))
        self.empty = EmptyState(
            self.theme,
            self.tr("A plot is one field with one manager. Its bags and its carbon stand here."),
            act=self.tr("Add a plot"),
            second=self.tr("Show me with the demo project") if has_demo else "",
            picture=own_picture("empty-field"),
            title=self.tr("No plots yet"),
        )
        self.empty.acted.connect(lambda: self.open_form("plot"))
        if has_demo:
            self.empty.second_acted.connect(self.context.extra["open_demo"])
        self.column.insertWidget(0, self.empty, 100)

    def _clear_right(self) -> None:
        self.edit = self.empty = self.card = None
        while self.column.count() > 1:
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def choose(self, plot: str) -> None:
        """The plot becomes the context of the whole program."""
        if plot == self.plot:
            return
        if self.edit is not None:
            self.edit.leave()
            self.edit = None
        self.plot = plot
        self.context.change_settings(plot=plot)
        self.reload()

    def log_samples(self, *, plot: str = "", campaign: str = "", sample: str = "") -> None:
        plot = plot or self.plot
        if plot and plot != self.context.profile.settings.plot:
            self.plot = plot
            self.context.change_settings(plot=plot)
        self.context.open_page("samples", plot=plot, campaign=campaign, sample=sample)

    # Writing -----------------------------------------------------------------------------------------------------

    def open_form(self, kind: str, id_: str | None = None) -> None:
        """A form in the place of the plot card; what was begun and not ended comes back."""
        records = self.context.records
        self.context.tasks.run(
            self, lambda _job: reading.open_form(records(), kind, id_), lambda form: self._show_form(form)
        )

    def _show_form(self, form: Any) -> None:
        if self.edit is not None:
            self.edit.leave()
        self._clear_right()
        preset = {}
        if form.is_new and self.shown.plot is not None and form.type in ("plot", "campaign"):
            preset["site"] = self.shown.plot.site
        if form.is_new and form.type == "campaign":
            today = date.today()
            preset |= {"starts_on": today.isoformat(), "layers": "0-10, 10-30, 30-50"}
            preset["name"] = self.tr("Campaign {year}").format(year=today.year)
        self.edit = EditCard(self.context, form, self.shown, preset)
        self.edit.done.connect(self._was_saved)
        self.edit.given_up.connect(self._give_up)
        self.column.insertWidget(0, self.edit)
        self.edit.focus_first()

    def _was_saved(self, kind: str, id_: str) -> None:
        self.edit = None
        if kind == "plot":
            self.plot = id_
            self.context.change_settings(plot=id_)
        self.reload()

    def _give_up(self) -> None:
        self.edit = None
        self._show_plot()
        self.places.setFocus()

    def edit_here(self) -> None:
        row = self.places.here
        if row is not None and row.id:
            self.open_form(row.kind, row.id)

    def delete_here(self) -> None:
        """Delete a plot or site with what lies in it; the toast brings it back."""
        row, records = self.places.here, self.context.records
        if row is None or not row.id:
            return
        said = self.tr("{name} is taken away.").format(name=self.words.name(row.name))
        self.context.tasks.run(
            self,
            lambda _job: reading.delete(records(), row.kind, row.id),
            lambda _done: self.context.toast(said, self.undo),
        )

    def undo(self) -> bool:
        return self._take_back(reading.undo)

    def redo(self) -> bool:
        return self._take_back(reading.redo)

    def _take_back(self, act: Any) -> bool:
        records = self.context.records
        self.context.tasks.run(self, lambda _job: act(records()), lambda _done: self.reload())
        return True

    def flush(self) -> None:
        """What stands in an open form goes to its draft; the lanes write it before they end."""
        if self.edit is not None:
            self.edit.keep_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def _fold(self) -> None:
        super()._fold()
        if hasattr(self, "list_card"):
            wide = self.theme.px(self.LIST_WIDTH)
            self.list_card.setFixedWidth(min(wide, max(260, round(self.width() * 0.36))))
