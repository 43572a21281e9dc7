"""Restored or cloned? A note outside the profile folder says how far this profile had written, here, on this computer.

A profile that was put back from a copy, or runs twice, would go on in a chain that went on elsewhere: a fork. Where the
note does not fit the log, the next write starts a new replica instead. It is a help only: a case that is missed becomes
a fork, and a fork loses nothing.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import platform
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.keys import read_wraps
from fourpermille_desktop.private_files import write_private
from fourpermille_desktop.profile import APP, Profile
from fourpermille_desktop.records import log

logger = logging.getLogger("fourpermille")
Mark = dict[str, Any]

_PLACES = """
select o.space, o.id, l.n, l.hash from own_replica o
  join tip on tip.space = o.space and tip.replica = o.id join log l on l.lid = tip.lid
 where o.current = 1 order by o.space, l.n desc
"""


class Marks:
    """The mark of one profile; without a place to keep it, every question is answered as if all were well."""

    def __init__(self, profile: Profile) -> None:
        self.file = _file(profile)
        self.here = _here(profile) if self.file else ""
        self.kept: Mark | None = self._read()

    def fits(self, conn: sa.Connection) -> bool:
        """Whether the log is the one this computer last wrote, in this folder, and not older."""
        if self.file is None or not conn.exec_driver_sql(_PLACES).first():
            return True
        if self.kept is None or self.kept.get("here") != self.here:
            return False
        return all(_is_held(conn, place) for place in self.kept["places"])

    def keep(self, conn: sa.Connection) -> None:
        """Note how far the own chains have come; a note that cannot be written costs a new replica, no record."""
        if self.file is None:
            return
        places = [[space.hex(), id_.hex(), n, hash_.hex()] for space, id_, n, hash_ in conn.exec_driver_sql(_PLACES)]
        mark = {"here": self.here, "places": places}
        if mark == self.kept:
            return
        try:
            write_private(self.file, json.dumps(mark).encode())
            self.kept = mark
        except OSError as error:
            logger.warning("the mark of this profile was not written: %s", error.strerror)

    def _read(self) -> Mark | None:
        if self.file is None:
            return None
        try:
            held = json.loads(self.file.read_bytes())
            return held if isinstance(held["places"], list) else None
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None


def forget(profile: Profile) -> None:
    """The profile is emptied: what was noted of it goes."""
    file = _file(profile)
    if file is not None:
        with suppress(OSError):
            file.unlink()


def leave_own_replicas(conn: sa.Connection) -> None:
    """What is written from now on starts new chains, in every space."""
    for space in conn.exec_driver_sql("select distinct space from own_replica where current = 1").scalars().all():
        log.leave_replica(conn, space)


def _is_held(conn: sa.Connection, place: Any) -> bool:
    try:
        space, replica, n, hash_ = bytes.fromhex(place[0]), bytes.fromhex(place[1]), int(place[2]), place[3]
        return log.find(conn, space, replica, n, bytes.fromhex(hash_)) is not None
    except (ValueError, TypeError, IndexError):
        return False


def _file(profile: Profile) -> Path | None:
    if os.environ.get("FOURPERMILLE_NO_MARKS"):
        return None
    try:
        name = hashlib.sha256(read_wraps(profile.folder)["id"].encode()).hexdigest()[:24]
    except AppError:
        return None
    return marks_folder() / f"{name}.json"


def marks_folder() -> Path:
    """Not in the profile: whoever copies that does not copy this."""
    named = os.environ.get("FOURPERMILLE_MARKS")
    if named:
        return Path(named)
    from platformdirs import user_state_path

    return user_state_path(APP, appauthor=False) / "marks"


def _here(profile: Profile) -> str:
    """This computer and this folder, told to nobody: hashed."""
    return hashlib.sha256(f"{_machine()}\n{profile.folder.resolve()}".encode()).hexdigest()[:32]


def _machine() -> str:
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    for file in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        with suppress(OSError):
            return Path(file).read_text().strip()
    return platform.node()
