"""What no page may reach for itself, handed to the window by the front door: going back to a copy, leaving the team,
sessions for laptops nearby.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from fourpermille_desktop.profile import Profile


class Keeping:
    """No sync runs meanwhile; the records are closed and opened again. Runs in a task of the disk lane."""

    def __init__(self, profile: Profile, door: Any) -> None:
        self.profile, self.door = profile, door
        self.restored: Callable[[], None] = lambda: None

    def restore(self, file: Path, opening: Any, report: Callable[[int, int], None]) -> Any:
        """Go back to a copy."""
        from fourpermille_desktop.records import restoring
        from fourpermille_desktop.sync.client import only_one

        with only_one(self.profile.folder / "sync.lock"):
            self.door.close()
            done = restoring.restore(self.profile, file, opening, report)
        self.door()
        return done

    def leave(self, folder: Path | None, without_names: int, **told: Any) -> Any:
        """Put aside what waits for the team, then empty the profile; answers the file, or None where nothing waited."""
        from fourpermille_desktop.records import leaving as emptying
        from fourpermille_desktop.sync import leaving
        from fourpermille_desktop.sync.client import only_one

        written = leaving.put_aside(self.door(), folder, without_names=without_names, **told)
        with only_one(self.profile.folder / "sync.lock"):
            self.door.close()
            emptying.empty(self.profile, lambda: leaving.look_again(self.profile, without_names))
        self.door()
        return written


class Nearby:
    """Opens a session for laptops nearby: a hub in this process, which no page may reach for itself."""

    def __init__(self, door: Any) -> None:
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

    def erase_at_rest(self, records: Any) -> None:
        """The hubs that lie on this laptop are told what was erased."""
        from fourpermille_desktop.nearby_session import erase_at_rest

        erase_at_rest(records)
