"""The list of pages: name, icon, how to make it, where it stands in the rail for each role."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.widgets.page import Page

_ALL = ("home", "practices", "toolkit", "field", "what-if", "training", "exchange", "plan")
ROLE_ORDER = {
    "agent": _ALL,
    "group": ("practices", "training", "exchange", "home", "field", "toolkit", "what-if", "plan"),
    "trainer": ("training", "practices", "toolkit", "home", "field", "what-if", "exchange", "plan"),
    "coordinator": ("plan", "field", "training", "home", "practices", "toolkit", "what-if", "exchange"),
}
FOOT = ("sync", "settings")  # always last, at the foot of the rail
ICONS = {
    "home": "house", "practices": "book-open", "toolkit": "wrench", "field": "map-pin-area",
    "what-if": "chart-line-up", "training": "graduation-cap", "exchange": "chats-circle", "plan": "target",
    "sync": "arrows-clockwise", "settings": "gear-six",
}  # fmt: skip


@dataclass(frozen=True)
class PageEntry:
    """One page the window can open. A page under another (a sheet under its list) is not in the rail."""

    name: str
    make: Callable[[Context], Page]
    under: str = ""

    @property
    def in_rail(self) -> bool:
        return not self.under


def lazily(place: str) -> Callable[[Context], Page]:
    """A factory that imports "module:Class" only when the page is first shown."""
    module, _, name = place.partition(":")

    def make(context: Context) -> Page:
        page: Page = getattr(importlib.import_module(module), name)(context)
        return page

    return make


def rail_order(entries: dict[str, PageEntry], role: str) -> list[str]:
    """Names of the rail in the order shown: only pages that exist; the foot comes last."""
    order = [name for name in ROLE_ORDER.get(role, _ALL) if name in entries]
    order += [name for name, entry in entries.items() if entry.in_rail and name not in (*order, *FOOT)]
    return order + [name for name in FOOT if name in entries]


def rail_word(name: str) -> str:
    """The word of a page in the rail."""
    translate = QCoreApplication.translate
    words = {
        "home": translate("rail", "Home"),
        "practices": translate("rail", "Practices"),
        "toolkit": translate("rail", "Toolkit"),
        "field": translate("rail", "Field"),
        "what-if": translate("rail", "What if"),
        "training": translate("rail", "Training"),
        "exchange": translate("rail", "Exchange"),
        "plan": translate("rail", "The plan"),
        "sync": translate("rail", "Sync"),
        "settings": translate("rail", "Settings"),
    }
    return words.get(name, name)


def short_rail_word(name: str) -> str:
    """The word under the icon of the narrow rail: at most about ten letters."""
    if name == "sync":
        return QCoreApplication.translate("rail", "Sync", "short, under the icon")
    return rail_word(name)
