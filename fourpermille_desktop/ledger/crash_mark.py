"""Places where a test may end this process at once, as `kill -9` or a power cut would; nothing happens otherwise.

`FOURPERMILLE_CRASH_AT=hub.rows_inserted:3` ends it when that place is reached for the third time.
"""

from __future__ import annotations

import os
import signal

_PLACE, _, _TIMES = os.environ.get("FOURPERMILLE_CRASH_AT", "").partition(":")
_left = [int(_TIMES) if _TIMES.isdigit() else 1]


def crash_here(place: str) -> None:
    """End the process when this is the place that was asked for."""
    if not _PLACE or place != _PLACE:
        return
    _left[0] -= 1
    if _left[0] == 0:
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
