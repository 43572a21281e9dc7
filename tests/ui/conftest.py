"""What the window's tests share: real resources, a window on a profile of its own, no thread left behind."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.context import Check, Context, PlotChoice, SearchGroup, SearchHit
from fourpermille_desktop.ui.entries import PageEntry, lazily
from fourpermille_desktop.ui.languages import install_language
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme, load_fonts
from fourpermille_desktop.ui.window import MainWindow
from fourpermille_desktop.ui.words import Words
from installers.make_resources import main as make_resources
from tests.ui.sample_pages import ListPage, SheetPage

MakeWindow = Callable[..., MainWindow]


class TwoPlots:
    """Plots as app would hand them in."""

    def __init__(self) -> None:
        self.held = [PlotChoice("p1", "Demo site", "Lower field"), PlotChoice("p2", "Demo site", "Hill plot")]
        self.chosen_id = "p1"

    def chosen(self) -> PlotChoice | None:
        return next((plot for plot in self.held if plot.id == self.chosen_id), None)

    def find(self, text: str, limit: int = 50) -> list[PlotChoice]:
        return [plot for plot in self.held if text.casefold() in plot.name.casefold()][:limit]


@pytest.fixture(scope="session", autouse=True)
def resources() -> None:
    """Fonts, icons and compiled words, made if they are not there yet."""
    make_resources()


@pytest.fixture(autouse=True)
def no_thread_stays() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and not thread.daemon]
    assert left == [], "a worker thread was left behind"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    install_language(qapp, "en")
    theme = Theme(qapp, "light", 100, "en")
    load_fonts(all_scripts=True)
    yield theme
    theme.deleteLater()


@pytest.fixture
def make_window(qapp: QApplication, tmp_path: Path) -> Iterator[MakeWindow]:
    """make_window(language=…, theme=…, done=…, size=…): a shown window with two sample pages, Sync and Settings."""
    windows: list[MainWindow] = []

    def make(
        language: str = "en", theme: str = "light", *, done: bool = True, size: tuple[int, int] = (1366, 768),
        percent: int = 100, rtl: bool = False, plots: object = None,
    ) -> MainWindow:  # fmt: skip
        profile = Profile(tmp_path / f"profile{len(windows)}")
        profile.change_settings(first_run_done=done, language=language, theme=theme, text_percent=percent)
        spoken = install_language(qapp, language)
        if rtl:
            qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        look = Theme(qapp, theme, percent, spoken)
        load_fonts(all_scripts=True)
        context = Context(
            profile, look, Tasks(), Words(spoken), plots=plots, searchers=(search_practices,),  # type: ignore[arg-type]
            checks=(Check("Library", lambda: "94 practices"),),
        )  # fmt: skip
        window = MainWindow(qapp, context, sample_entries())
        window.resize(*size)
        window.show()
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
        window.theme.deleteLater()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    install_language(qapp, "en")


def sample_entries() -> list[PageEntry]:
    return [
        PageEntry("practices", ListPage),
        PageEntry("practice", SheetPage, under="practices"),
        PageEntry("home", ListPage),
        PageEntry("sync", ListPage),
        PageEntry("settings", lazily("fourpermille_desktop.ui.settings_page:SettingsPage")),
    ]


def search_practices(text: str) -> list[SearchGroup]:
    names = ["Zaï pits", "Mulching with crop residues"]
    hits = [SearchHit(name, "Soil cover", "book-open") for name in names if text.casefold()[:3] in name.casefold()]
    return [SearchGroup("Practices", hits)]
