"""The window driven by itself: `make bench` asks when it was painted, the built program's check opens every page.

Started by the environment variable FOURPERMILLE_SCRIPT (`report-start` or `self-check`); prints one JSON line and
leaves.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

PATIENCE_S = 30
HEAVY = ("sqlalchemy", "numpy", "httpx2", "alembic", "pydantic", "fastapi", "keyring")


def follow(script: str, parts: Any) -> None:
    """Do what the script says once the window is there."""
    told: dict[str, Any] = {}

    def painted() -> None:
        told["painted"] = told["filled"] = time.monotonic()
        told["rss_mb"] = resident_mb()
        told["heavy"] = [name for name in HEAVY if name in sys.modules]
        _when(parts, lambda: parts.door.opened is not None, lambda: act(parts, told))

    act = {"report-start": _visit_all, "self-check": _check_all}[script]
    parts.window.first_painted.connect(painted)


def _visit_all(parts: Any, told: dict[str, Any]) -> None:
    """How long each page takes from asking for it to having it painted."""
    times = {}
    for name in parts.window.entries:
        begun = time.monotonic()
        parts.window.open_page(name)
        parts.window.grab()
        times[name] = 1000 * (time.monotonic() - begun)
    told["pages_ms"], told["slowest_page_ms"] = times, max(times.values())
    _leave(parts, told)


def _check_all(parts: Any, told: dict[str, Any]) -> None:
    """Open each page and look whether something stands on it; then save a sample and find it again."""
    names = list(parts.window.entries)
    told["pages"] = {}

    def next_page() -> None:
        if not names:
            parts.tasks.run(parts.window, lambda _job: _save_a_sample(parts.door()), saved)
            return
        name = names.pop(0)
        parts.window.open_page(name)
        QTimer.singleShot(600, parts.window, lambda: look(name))

    def look(name: str) -> None:
        page = parts.window.page
        if page.error_shown is not None:
            told.setdefault("errors", []).append(f"{name}: {page.error_shown.accessibleName()}")
        told["pages"][name] = colours(parts.window)
        next_page()

    def saved(code: str) -> None:
        told["sample"] = code
        _leave(parts, told)

    next_page()


def _save_a_sample(records: Any) -> str:
    from fourpermille_desktop.records import samples

    saved = samples.sample(records, samples.log_sample(records, {"code": "CHECK-1", "soc_pct": "1,25", "top_cm": "0"}))
    if saved is None or saved.soc_pct != 1.25:
        raise ValueError("the sample did not come back as saved")
    return saved.code


def colours(window: Any) -> int:
    """How many different colours a shrunken picture of the window has: a blank one has few."""
    image = window.grab().toImage().scaled(120, 68)
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


def resident_mb() -> float:
    """Memory held now, in MB; 0 where the system does not say."""
    try:
        with open("/proc/self/statm", encoding="ascii") as held:
            return int(held.read().split()[1]) * 4096 / 1_048_576
    except OSError:
        return 0.0


def _when(parts: Any, is_so: Callable[[], bool], then: Callable[[], None]) -> None:
    timer = QTimer(parts.window, interval=50)
    latest = time.monotonic() + PATIENCE_S

    def ask() -> None:
        if is_so():
            timer.stop()
            then()
        elif time.monotonic() > latest:
            timer.stop()
            _leave(parts, {"errors": ["the records did not open"]})

    timer.timeout.connect(ask)
    timer.start()


def _leave(parts: Any, told: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    parts.window.close()
