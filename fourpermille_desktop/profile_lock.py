"""Who uses a profile: every process that has its records open shares `profile.lock`; what changes keys or replaces the
file of records wants it alone, and is refused while another process holds it.

The lock is the operating system's: it goes with the process, whatever ends that. Inside one process it is counted, so
that a window may change the passphrase of the profile it has open.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fourpermille_desktop.errors import ProfileInUse

_guard = threading.RLock()
_held: dict[Path, _Hold] = {}


class _Hold:
    """This process's one handle on a profile's lock file, and how many parts of it share it."""

    def __init__(self, file: Path) -> None:
        self.handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        self.sharing = 0
        self.alone = 0


class Share:
    """One part of this process that has the profile open; `release` may be called twice."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.is_held = folder.resolve(), True

    def release(self) -> None:
        with _guard:
            if self.is_held:
                self.is_held = False
                _held[self.folder].sharing -= 1
                _drop_unused(self.folder)


def share(folder: Path, wait_s: float = 5.0) -> Share:
    """Take part. Waits a moment for a process that migrates or restores; then ProfileInUse."""
    with _guard:
        hold = _hold_on(folder.resolve())
        try:
            if not hold.sharing and not hold.alone:
                _wait_for(hold.handle, exclusive=False, wait_s=wait_s)
            hold.sharing += 1
        finally:
            _drop_unused(folder.resolve())
        return Share(folder)


def is_shared_here(folder: Path) -> bool:
    """Whether a part of this process has the records open."""
    with _guard:
        hold = _held.get(folder.resolve())
        return hold is not None and hold.sharing > 0


@contextmanager
def alone(folder: Path, wait_s: float = 0.0) -> Iterator[None]:
    """No other process has the profile open while this lasts."""
    place = folder.resolve()
    with _guard:
        hold = _hold_on(place)
        hold.alone += 1
        try:
            if hold.alone == 1:
                _wait_for(hold.handle, exclusive=True, wait_s=wait_s)
            yield
        finally:
            hold.alone -= 1
            if hold.sharing and not hold.alone:  # let go for a moment in between; nobody keeps it alone for long
                _wait_for(hold.handle, exclusive=False, wait_s=60.0)
            _drop_unused(place)


def _hold_on(place: Path) -> _Hold:
    if place not in _held:
        _held[place] = _Hold(place / "profile.lock")
    return _held[place]


def _drop_unused(place: Path) -> None:
    if not _held[place].sharing and not _held[place].alone:
        os.close(_held.pop(place).handle)


def _wait_for(handle: int, *, exclusive: bool, wait_s: float) -> None:
    until = time.monotonic() + wait_s
    while not _lock(handle, exclusive):
        if time.monotonic() >= until:
            raise ProfileInUse()
        time.sleep(0.05)


if os.name == "nt":
    import ctypes
    import msvcrt

    class _Overlapped(ctypes.Structure):
        _fields_ = [("internal", ctypes.c_void_p * 2), ("offset", ctypes.c_uint32 * 2), ("event", ctypes.c_void_p)]

    def _lock(handle: int, exclusive: bool) -> bool:
        """Windows has shared locks too, but not in Python's own module."""
        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
        file = ctypes.c_void_p(msvcrt.get_osfhandle(handle))  # type: ignore[attr-defined]
        where = _Overlapped()
        kernel.UnlockFileEx(file, 0, 1, 0, ctypes.byref(where))
        return bool(kernel.LockFileEx(file, 1 | (2 if exclusive else 0), 0, 1, 0, ctypes.byref(where)))

else:
    import errno
    import fcntl

    def _lock(handle: int, exclusive: bool) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except OSError as error:
            return error.errno not in (errno.EWOULDBLOCK, errno.EACCES)  # a share without locks: go on without
        return True
