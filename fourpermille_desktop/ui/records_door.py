"""The records as the window has them: opened off its thread, told when they change; and the plots there are."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.glance import glance
from fourpermille_desktop.ui.context import PlotChoice


class RecordsDoor(QObject):
    """Opens the record store at the first call, from whichever thread; tells the window what changed."""

    changed = Signal(object)  # kinds, on the window's thread

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        self.profile = profile
        self._lock = threading.Lock()
        self._records: Any = None
        self.before_closing: list[Callable[[], None]] = []  # what works on the records by itself, a session nearby
        self.after_erasing: list[Callable[[Any], None]] = []  # told with the records: what lies beside them

    def __call__(self) -> Any:
        with self._lock:
            if self._records is None:
                from fourpermille_desktop.records.store import Records

                self._records = opened = Records(self.profile)
                opened.after_erasing += [partial(tell, opened) for tell in self.after_erasing]
                self._records.listeners.append(self.changed.emit)
            return self._records

    @property
    def opened(self) -> Any:
        """The open records, or None while nobody asked for them."""
        return self._records

    def close(self) -> None:
        while self.before_closing:
            self.before_closing.pop()()
        with self._lock:
            if self._records is not None:
                self._records.close()
                self._records = None


class ProfilePlots:
    """What the plot chip offers; nothing until the records are open."""

    def __init__(self, profile: Profile, door: RecordsDoor) -> None:
        self.profile, self.door = profile, door

    def chosen(self) -> PlotChoice | None:
        try:
            now = glance(self.profile)
        except AppError:
            return None
        return PlotChoice(now.plot_id, now.site_name, now.plot_name) if now.plot_id else None

    def find(self, text: str, limit: int = 50) -> list[PlotChoice]:
        if self.door.opened is None:
            return []
        from fourpermille_desktop.records import sites
        from fourpermille_desktop.records.search import fold

        names = {site.id: site.label for site in sites.sites(self.door.opened)}
        wanted = fold(text)
        found = [
            PlotChoice(plot.id, names.get(plot.site, ""), plot.label)
            for plot in sites.plots(self.door.opened)
            if wanted in fold(f"{plot.label} {names.get(plot.site, '')}")
        ]
        return found[:limit]
