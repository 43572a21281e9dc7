"""One plot: what it is, its campaigns with their bags, and the carbon found in each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.field_list import FieldShown
from fourpermille_desktop.ui.field_words import land_use_word
from fourpermille_desktop.ui.photos import PhotosCard
from fourpermille_desktop.ui.widgets.bars import ProgressBar
from fourpermille_desktop.ui.widgets.buttons import Button, IconButton
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider
from fourpermille_desktop.ui.widgets.text import Label, Line


class PlotCard(QWidget):
    """The right side of the field page."""

    bags_wanted = Signal(str)  # campaign, "" = the newest
    campaign_wanted = Signal()
    campaign_edited = Signal(str)
    edited = Signal()

    def __init__(self, context: Context, shown: FieldShown) -> None:
        super().__init__()
        assert shown.plot is not None
        self.context, self.theme, self.words, self.shown, self.plot = (
            context, context.theme, context.words, shown, shown.plot,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._plot_card())
        column.addWidget(self._campaigns_card())
        self.photos = PhotosCard(context, "plot", self.plot.id)
        column.addWidget(self.photos)

    def _plot_card(self) -> Card:
        card = Card(padding=20, gap=12)
        site = next((site.label for site in self.shown.sites if site.id == self.plot.site), "")
        edit = IconButton(self.theme, "pencil-simple", self.tr("Change {name}").format(name=self.plot.label), "plain")
        edit.clicked.connect(self.edited)
        top = QHBoxLayout()
        top.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Line(site, "second"))
        words.addWidget(Label(self.plot.label, "verdict"))
        top.addLayout(words, 1)
        top.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(top)
        card.body.addLayout(self._facts())
        if self.plot.notes:
            card.body.addWidget(Label(self.plot.notes, "second"))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.filled = Button(self.theme, self.tr("Log samples"), "pencil-simple-line", "filled")
        self.filled.clicked.connect(lambda: self.bags_wanted.emit(""))
        new = Button(self.theme, self.tr("New campaign"), "plus")
        new.clicked.connect(self.campaign_wanted)
        acts.addWidget(self.filled)
        acts.addWidget(new)
        acts.addStretch(1)
        card.body.addLayout(acts)
        return card

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        unknown = self.tr("not known")
        hidden = self.tr("known, not shown")
        area = self.plot.area_ha
        for at, (name, value) in enumerate(
            (
                (self.tr("Area"), self.words.quantity(area, "ha") if area is not None else unknown),
                (self.tr("Land use"), land_use_word(self.plot.land_use) or unknown),
                (self.tr("Managed by"), self.shown.manager or (hidden if self.plot.farmer else unknown)),
                (self.tr("Bags in all"), self.words.count(self.plot.bags)),
            )
        ):
            grid.addWidget(Line(name, "second"), 0, at)
            grid.addWidget(Line(value, "strong"), 1, at)
        grid.setColumnStretch(4, 1)
        return grid

    def _campaigns_card(self) -> Card:
        card = Card(padding=20, gap=12)
        card.add_head(self.tr("Sampling campaigns"))
        if not self.shown.campaigns:
            card.body.addWidget(
                Label(
                    self.tr("None yet. A campaign is one round of taking soil, with the same layers everywhere."),
                    "second",
                )
            )
        for at, _campaign in enumerate(self.shown.campaigns):
            if at:
                card.body.addWidget(Divider())
            card.body.addLayout(self._campaign(at))
        loose = self.shown.by_campaign.get("")
        if loose:
            card.body.addWidget(Label(self.tr("%n bag(s) without a campaign", "", loose.bags), "second"))
        return card

    def _campaign(self, at: int) -> QVBoxLayout:
        """Above: what it is and the carbon found; below: how far the bags are and the way to them."""
        campaign = self.shown.campaigns[at]
        whole, top, name = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        whole.setSpacing(8)
        top.setSpacing(20)
        name.setSpacing(8)
        name.addWidget(Line(campaign.label, "strong"))
        if at == 0 and len(self.shown.campaigns) > 1:
            name.addWidget(Chip(self.theme, self.tr("newest"), "accent"))
        name.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addLayout(name)
        left.addWidget(Label(self._when(at), "second"))
        left.addStretch(1)
        top.addLayout(left, 1)
        top.addLayout(self._carbon(campaign.id))
        whole.addLayout(top)
        whole.addLayout(self._bags(campaign.id, campaign.label))
        return whole

    def _bags(self, campaign: str, label: str) -> QHBoxLayout:
        count = self.shown.by_campaign.get(campaign)
        bar = ProgressBar(self.theme, self.tr("Bags filled"))
        bar.setFixedWidth(self.theme.px(110))
        bar.set(count.filled if count else 0, count.bags if count else 0)
        said = self.tr("no bags yet")
        if count:
            said = self.tr("{done} of %n bag(s)", "", count.bags).format(done=count.filled)
        see = Button(self.theme, self.tr("Bags"), "package")
        see.setAccessibleName(self.tr("Bags of {name}").format(name=label))
        see.clicked.connect(lambda: self.bags_wanted.emit(campaign))
        change = Button(self.theme, self.tr("Change"), None, "plain")
        change.setAccessibleName(self.tr("Change {name}").format(name=label))
        change.clicked.connect(lambda: self.campaign_edited.emit(campaign))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(bar)
        line.addWidget(Line(said, "second"), 1)
        line.addWidget(change)
        line.addWidget(see)
        return line

    def _when(self, at: int) -> str:
        campaign = self.shown.campaigns[at]
        said = [self.words.day(campaign.starts_on)] if campaign.starts_on else []
        layers = ", ".join(layer.replace("-", "–") for layer in campaign.layers)
        if layers:
            said.append(self.tr("layers {layers}").format(layers=self.words.code(layers + "\u00a0cm")))
        return " · ".join(said)

    def _carbon(self, campaign: str) -> QVBoxLayout:
        """The mean to 30 cm with the number of points behind it, or that it is not measured yet."""
        box = QVBoxLayout()
        box.setSpacing(0)
        carbon = self.shown.carbon.get(campaign)
        if carbon is None or carbon.mean_t_c_ha is None:
            box.addWidget(Line(self.tr("not measured yet"), "second").to_end())
        else:
            box.addWidget(Line(self.words.quantity(carbon.mean_t_c_ha, "t C/ha", 1), "number").to_end())
            said = self.tr("0 to 30 cm, mean of %n point(s)", "", carbon.points)
            if carbon.points < carbon.points_in_all:
                said = self.tr("0 to 30 cm, {some} of %n point(s)", "", carbon.points_in_all).format(some=carbon.points)
            box.addWidget(Line(said, "second").to_end())
        box.addStretch(1)
        return box
