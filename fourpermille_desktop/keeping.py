"""What replaces the records of the open window: going back to a copy, leaving the team. The front door hands it out."""

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
