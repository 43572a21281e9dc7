"""Beside the bags: how many are filled, the carbon of the point under the cursor, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fourpermille_desktop.soil.plausible import as_number
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.stock import Layer, profile_stock
from fourpermille_desktop.ui.field_parts import DepthProfile, KeyRow, LayerShown
from fourpermille_desktop.ui.samples_bag import Bag
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.bars import ProgressBar
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.text import Label, Line
from fourpermille_desktop.ui.words import Words

if TYPE_CHECKING:
    from fourpermille_desktop.records.bags import BagCount

DEPTH_CM = 30.0


class ProgressCard(Card):
    """ "21 of 30 bags" with a bar, and how many have a lab result."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=16, gap=10)
        self.add_head("")
        self.bar = ProgressBar(theme, self.tr("Bags filled"))
        self.body.addWidget(self.bar)
        self.results = Label("", "second")
        self.body.addWidget(self.results)
        self.words = ""
        self.show_count(None)

    def show_count(self, count: BagCount | None) -> None:
        done, total = (count.filled, count.bags) if count else (0, 0)
        self.words = self.tr("{done} of %n bag(s)", "", total).format(done=done) if total else ""
        self.title.setText(self.words or self.tr("No bags yet"))
        self.bar.set(done, total)
        with_result = count.with_result if count else 0
        self.results.setText(self.tr("%n bag(s) with a lab result", "", with_result))


class PointCard(Card):
    """The layers of one point by depth, with their carbon."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=16, gap=10)
        self.add_head("")
        self.profile = DepthProfile(theme)
        self.body.addWidget(self.profile)
        self.sum = Line("", "number")
        self.body.addWidget(self.sum)
        self.said = Label("", "second")
        self.body.addWidget(self.said)

    def show_point(self, bags: list[Bag], words: Words) -> None:
        self.setVisible(bool(bags))
        if not bags:
            return
        self.title.setText(self.tr("Carbon at point {point}").format(point=words.name(bags[0].text("point"))))
        shown = [layer for bag in bags if (layer := _layer_shown(bag)) is not None]
        shown.sort(key=lambda layer: layer.top_cm)
        total = _total(bags)
        self.sum.setText("" if total is None else words.quantity(total, "t C/ha", 1))
        self.sum.setVisible(total is not None)
        self.said.setText(self.tr("in the soil from 0 to 30 cm") if total is not None else self.tr("Not measured yet"))
        self.profile.show_layers(shown, ". ".join(f"{layer.words}: {layer.stock_t_c_ha or '–'}" for layer in shown))


class KeysCard(Card):
    """The four keys that matter most here."""

    def __init__(self) -> None:
        super().__init__(padding=16, gap=8)
        self.add_head(self.tr("Keys"), Line(self.tr("F1 for all"), "second"))
        for key, act in (
            (self.tr("Enter"), self.tr("next cell, then next bag")),
            ("=", self.tr("same as the bag above")),
            (self.tr("Ins"), self.tr("new bag")),
            (self.tr("Ctrl Z"), self.tr("undo, also after a restart")),
        ):
            self.body.addWidget(KeyRow(key, act))


def _layer_shown(bag: Bag) -> LayerShown | None:
    top, bottom = as_number(bag.text("top_cm")), as_number(bag.text("bottom_cm"))
    if top is None or bottom is None or not 0 <= top < bottom:
        return None
    return LayerShown(top, bottom, bag.stock_t_c_ha, bag.layer)


def _total(bags: list[Bag]) -> float | None:
    """Carbon of the point to 30 cm; None while a layer above that lacks a value."""
    layers = []
    for bag in bags:
        values = [as_number(bag.text(name)) for name in ("top_cm", "bottom_cm", "soc_pct", "bd_g_cm3")]
        top = values[0]
        if top is not None and top >= DEPTH_CM:
            continue
        if None in values:
            return None
        top_cm, bottom_cm, soc_pct, bd_g_cm3 = (value for value in values if value is not None)
        basis, stones = bag.text("bd_basis") or "fine_per_total", as_number(bag.text("cf_vol_pct"))
        layers.append(Layer(top_cm, bottom_cm, soc_pct, bd_g_cm3, basis, stones))
    try:
        return profile_stock(layers, DEPTH_CM).stock_t_c_ha
    except (Refused, ValueError):
        return None
