"""What the front door hands to the window: the records once they are open, sessions nearby, the plots there are."""

from __future__ import annotations

import threading
from collections.abc import Callable
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

    def __call__(self) -> Any:
        with self._lock:
            if self._records is None:
                from fourpermille_desktop.records.store import Records

                self._records = opened = Records(self.profile)
                opened.after_erasing.append(lambda: _erase_at_rest(opened))
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


class Nearby:
    """Opens a session for laptops nearby: a hub in this process, which no page may reach for itself."""

    def __init__(self, door: RecordsDoor) -> None:
        self.door = door

    def hosts(self) -> list[str]:
        from fourpermille_desktop.nearby_session import hosts

        return hosts()

    def open(self, records: Any, host: str, name: str) -> Any:
        from fourpermille_desktop.errors import PortTaken
        from fourpermille_desktop.nearby_session import open_nearby
        from fourpermille_desktop.sync.nearby import DEFAULT_PORT

        try:
            session = open_nearby(records, host, name, port=DEFAULT_PORT)
        except PortTaken:
            session = open_nearby(records, host, name)
        self.door.before_closing.append(session.close)
        return session


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


def _erase_at_rest(records: Any) -> None:
    from fourpermille_desktop.nearby_session import erase_at_rest

    erase_at_rest(records)
