"""Before the window: who works here, and the passphrase of a locked profile. Gone as soon as a profile is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.lock_page import LockPage
from fourpermille_desktop.ui.profiles_chooser import ProfilesChooser
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme


class Doorstep(QStackedWidget):
    """Ends with `profile` open and ready, or None when the window was closed."""

    done = Signal()

    def __init__(self, theme: Theme, tasks: Tasks, profile: Profile | None = None) -> None:
        super().__init__()
        self.theme, self.tasks = theme, tasks
        self.profile: Profile | None = None
        self.chooser: ProfilesChooser | None = None
        self.setObjectName("canvas")
        self.setWindowTitle("4 per 1000 Desktop")
        self.setMinimumSize(720, 520)
        self.resize(1366, 768)
        if profile is not None:
            self.ask(profile)
        else:
            self.choose()

    def choose(self) -> None:
        self.chooser = ProfilesChooser(self.theme)
        self.chooser.chosen.connect(self._take)
        self._show(self.chooser)
        self.chooser.focus_first()

    def ask(self, profile: Profile) -> None:
        self.lock = LockPage(self.theme, self.tasks, profile, has_others=self.chooser is not None)
        self.lock.opened.connect(lambda: self._open(profile))
        self.lock.left.connect(self.choose)
        self._show(self.lock)
        self.lock.focus_first()

    def _take(self, folder: Path) -> None:
        profile = Profile(folder)
        if profile.is_locked:
            self.ask(profile)
        else:
            self._open(profile)

    def _open(self, profile: Profile) -> None:
        self.profile = profile
        self.done.emit()

    def _show(self, page: LockPage | ProfilesChooser) -> None:
        self.addWidget(page)
        self.setCurrentWidget(page)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.done.emit()
