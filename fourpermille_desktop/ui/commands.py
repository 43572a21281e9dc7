"""What can be done from anywhere: the "Do" group of the search panel and the list of keys on F1."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.ui.context import SearchGroup, SearchHit
from fourpermille_desktop.ui.entries import ICONS, rail_order, rail_word

if TYPE_CHECKING:
    from fourpermille_desktop.ui.window import MainWindow


def search_commands(window: MainWindow, text: str) -> list[SearchGroup]:
    """Pages to open and acts of the window whose words hold all typed words; `>` asks for these only."""
    asked = folded(text.lstrip(">").strip()).split()
    hits = [hit for hit in _all_commands(window) if all(word in folded(hit.title) for word in asked)]
    return [SearchGroup(QCoreApplication.translate("commands", "Do"), hits)] if hits else []


def _all_commands(window: MainWindow) -> list[SearchHit]:
    hits = []
    for name in rail_order(window.entries, window.context.profile.settings.role):
        title = QCoreApplication.translate("commands", "Open: {page}").format(page=rail_word(name))
        hits.append(SearchHit(title, icon=ICONS.get(name, "circle"), open=partial(window.open_page, name)))
    for theme, words, icon in (
        ("light", QCoreApplication.translate("commands", "Light colours"), "sun"),
        ("sunlight", QCoreApplication.translate("commands", "Colours for bright sun"), "sun-dim"),
        ("dark", QCoreApplication.translate("commands", "Dark colours"), "moon"),
    ):
        hits.append(SearchHit(words, icon=icon, open=partial(window.change_settings, theme=theme)))
    acts: tuple[tuple[str, str, Callable[[], None]], ...] = (
        (QCoreApplication.translate("commands", "Bigger text"), "text-aa", partial(window.text_bigger, 1)),
        (QCoreApplication.translate("commands", "Smaller text"), "text-aa", partial(window.text_bigger, -1)),
        (QCoreApplication.translate("commands", "Keys of this page"), "keyboard", window.show_keys),
    )
    return hits + [SearchHit(words, icon=icon, open=act) for words, icon, act in acts]


def everywhere_keys() -> list[tuple[str, str]]:
    return [
        ("Alt 1 … 9", QCoreApplication.translate("commands", "Pages of the rail")),
        ("Ctrl K", QCoreApplication.translate("commands", "Search")),
        ("F4", QCoreApplication.translate("commands", "Choose a plot")),
        ("F1", QCoreApplication.translate("commands", "Keys of this page")),
        ("F5", QCoreApplication.translate("commands", "Read again")),
        ("F6", QCoreApplication.translate("commands", "Next part of the window")),
        ("Esc", QCoreApplication.translate("commands", "Back one level")),
        ("Ctrl Shift S", QCoreApplication.translate("commands", "Read aloud, or stop")),
        ("Ctrl Z", QCoreApplication.translate("commands", "Undo")),
        ("Ctrl Shift Z", QCoreApplication.translate("commands", "Do again")),
        ("Ctrl Shift L", QCoreApplication.translate("commands", "Light, sunlight or dark")),
        ("Ctrl + − 0", QCoreApplication.translate("commands", "Size of the text")),
        ("Ctrl ,", QCoreApplication.translate("commands", "Settings")),
    ]


def folded(text: str) -> str:
    """Small letters without accents, for finding."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))
