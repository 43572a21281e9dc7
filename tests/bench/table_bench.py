"""A plot of 100,000 bags in the real window: when its first rows are painted, and whether scrolling stalls."""

from __future__ import annotations

import gc
import os
import tempfile
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

import fourpermille_desktop.ui  # noqa: F401  (the guard before the first Qt call)
from fourpermille_desktop import app as front_door
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import sites
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id

BAGS, ACT = 100_000, 200
OPEN_MS, STALL_MS = 150.0, 16.0
STEPS = 150


def main() -> int:
    os.environ["FOURPERMILLE_NO_KEYRING"] = "1"
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile(Path(folder) / "profile")
        plot = filled(profile)
        gc.collect()
        gc.freeze()  # what making 100,000 bags left behind is not the window's to look through
        profile.change_settings(first_run_done=True, language="en", plot=plot)
        parts = front_door.build(profile)
        parts.window.show()
        until(lambda: parts.door.opened is not None and not parts.tasks.is_busy)
        warm(parts)
        opened = opened_in_ms(parts, plot)
        until(lambda: not parts.tasks.is_busy)
        pause(300)  # a person looks before the wheel turns
        stalls = sorted(scrolled_ms(parts.window.page.grid))
        parts.window.close()
        parts.close()
    bad = said("table_of_100000_opens", opened, OPEN_MS)
    bad += said("table_scroll_step_p95", stalls[int(len(stalls) * 0.95)], STALL_MS)
    bad += said("table_scroll_step_slowest", stalls[-1], STALL_MS)
    return 1 if bad else 0


def filled(profile: Profile) -> str:
    with closing(Records(profile)) as records:
        site = sites.add_site(records, {"code": "S", "name": "Demo site"})
        plot = sites.add_plot(records, site, {"code": "P", "name": "Large plot"})
        campaign = sites.add_campaign(records, site, {"code": "C", "name": "2026", "layers": "0-10"})
        for first in range(0, BAGS, ACT):
            records.commit([bag(plot, campaign, at) for at in range(first, first + ACT)])
    return plot


def bag(plot: str, campaign: str, at: int) -> Edit:
    values = {
        "code": f"B{at}",
        "plot": plot,
        "campaign": campaign,
        "point": str(at + 1),
        "depth": {"top_cm": "0", "bottom_cm": "10"},
        "carbon": {"soc_pct": f"{1 + at % 90 / 100:.2f}"},
        "density": {"bd_g_cm3": "1.31"},
        "texture": "loam",
        "sampled_on": "2026-11-17",
    }
    return Edit("sample", new_id(), values)


def warm(parts: front_door.Parts) -> None:
    """A page's module is imported once; the first showing of the class is measured by start_bench."""
    parts.window.open_page("samples", plot="none")
    until(lambda: not parts.tasks.is_busy)


def opened_in_ms(parts: front_door.Parts, plot: str) -> float:
    begun = time.perf_counter()
    parts.window.open_page("samples", plot=plot)
    page = parts.window.page
    until(lambda: page.model.rowCount() > 0, step_ms=1)
    parts.window.grab()
    return 1000 * (time.perf_counter() - begun)


def scrolled_ms(grid: object) -> list[float]:
    """One wheel notch (three rows) at a time: how long the window's thread was away from its events after each, with
    painting what came into view and reading on."""
    bar = grid.verticalScrollBar()  # type: ignore[attr-defined]
    taken = []
    for _ in range(STEPS):
        longest, last = 0.0, time.perf_counter()
        bar.setValue(bar.value() + bar.singleStep() * 3)
        for _ in range(12):  # heartbeats: painting and arrivals happen between them
            pause(0)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
        taken.append(1000 * longest)
    return taken


def pause(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def until(is_so: object, step_ms: int = 10) -> None:
    latest = time.monotonic() + 60
    while not is_so():  # type: ignore[operator]
        pause(step_ms)
        if time.monotonic() > latest:
            raise TimeoutError


def said(name: str, value: float, limit: float) -> int:
    print(f"{name} {value:.1f} ms {limit:g} {'ok' if value <= limit else 'OVER'}")
    return int(value > limit)


if __name__ == "__main__":
    raise SystemExit(main())
