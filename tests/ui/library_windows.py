"""A real window on the shipped library, for the tests of its two pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.library.install import shipped_pack
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.entries import PageEntry, lazily
from fourpermille_desktop.ui.languages import install_language
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.window import MainWindow
from fourpermille_desktop.ui.words import Words
from installers.make_library import main as make_library

PAGES = [
    PageEntry("practices", lazily("fourpermille_desktop.ui.practices_page:PracticesPage")),
    PageEntry("toolkit", lazily("fourpermille_desktop.ui.toolkit_page:ToolkitPage")),
]


def shipped_library() -> Pack:
    """The pack of the program; made if it is not there yet."""
    if shipped_pack() is None:
        make_library()
    file = shipped_pack()
    assert file is not None
    return Pack.open(file)


@contextmanager
def library_window(
    app: QApplication,
    folder: Path,
    *,
    language: str = "en",
    theme: str = "light",
    size: tuple[int, int] = (1366, 768),
    with_library: bool = True,
    rtl: bool = False,
) -> Iterator[MainWindow]:
    profile = Profile(folder / "profile")
    profile.change_settings(first_run_done=True, language=language, theme=theme)
    spoken = install_language(app, language)
    if rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pack = shipped_library() if with_library else None
    context = Context(profile, Theme(app, theme, 100, spoken), Tasks(), Words(spoken), pack=pack)
    window = MainWindow(app, context, PAGES)
    window.resize(*size)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window), "keys go to an active window only"
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        if pack is not None:
            pack.close()
        install_language(app, "en")
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
