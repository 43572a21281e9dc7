"""Keeps None, True and False alive under PySide6 6.12 on Python 3.11, which would otherwise end the program.

Measured: every call of a Qt method without a result (`widget.setObjectName("x")`) takes one reference from None that
it never added, every `signal.emit()` one from True. From Python 3.12 on these objects are immortal and nothing
happens; on 3.11 the program stops with "deallocating None" after some thousand calls. So they are given references
enough for ever. Remove when the oldest Python served is 3.12.
"""

from __future__ import annotations

import sys

_ENOUGH = 1 << 40


def keep_singletons_alive() -> None:
    """Once a process, before the first Qt call."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or sys.getrefcount(None) > _ENOUGH:
        return
    import ctypes

    for singleton in (None, True, False):
        ctypes.c_ssize_t.from_address(id(singleton)).value += _ENOUGH
