"""One sync as the window sees it: what waited before, what waits now, bytes, what it is doing, how it ended.

It outlives the card that shows it: pages are built anew while a sync goes on.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from fourpermille_desktop.errors import Stopped
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.tasks import Job

LOOK_EVERY_S = 0.4  # counting what waits is a query of its own


@dataclass(frozen=True)
class Step:
    """How far it is: records by kind before and now, changes that came, bytes on the line."""

    before: dict[str, int] = field(default_factory=dict)
    waits: dict[str, int] = field(default_factory=dict)
    came: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    photos: int = 0  # files of photos carried, of so many
    photos_total: int = 0

    @property
    def arrived(self) -> int:
        return max(0, sum(self.before.values()) - sum(self.waits.values()))


class SyncRun(QObject):
    """Starts, pauses and goes on. `ended` carries the outcome or the error; a pause is neither."""

    moved = Signal()
    ended = Signal(object, object)  # outcome or None, error or None
    _told = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.job: Job | None = None
        self.step = Step()
        self.is_stopping = False
        self.is_paused = False
        self._told.connect(self._take)

    @property
    def is_running(self) -> bool:
        return self.job is not None

    def start(self, url: str, **asked: Any) -> None:
        """`asked` is handed to the sync: that a person looked at many changes and goes on, for example."""
        if self.job is not None:
            return
        self.step, self.is_stopping, self.is_paused = Step(), False, False
        self.job = self.context.tasks.run(
            self, lambda job: self._sync(job, url, asked), self._done, lane="network", otherwise=self._broken
        )
        self.moved.emit()

    def pause(self) -> None:
        """Stop after the packet that is on the line. What arrived has arrived; going on asks for the rest only."""
        if self.job is not None:
            self.is_stopping = True
            self.job.stop()
            self.moved.emit()

    def _sync(self, job: Job, url: str, asked: dict[str, Any]) -> Any:
        from fourpermille_desktop.errors import NoHubSet
        from fourpermille_desktop.records import editing, outbox
        from fourpermille_desktop.sync.client import sync

        if not url:
            raise NoHubSet()
        records = self.context.records()
        editing.save_drafts(records)
        before = outbox.waiting_by_kind(records)
        held = {"up": 0, "down": 0, "came": 0, "photos": 0, "photos_total": 0, "looked": 0.0}
        self._told.emit(Step(before, before))

        def tell(*, at_once: bool = False) -> None:
            if at_once or time.monotonic() - held["looked"] >= LOOK_EVERY_S:
                held["looked"] = time.monotonic()
                waits = outbox.waiting_by_kind(records)
                numbers = (int(held[name]) for name in ("came", "up", "down", "photos", "photos_total"))
                self._told.emit(Step(before, waits, *numbers))

        def traffic(up: int, down: int) -> None:
            held["up"], held["down"] = up, down

        def pictures(moved: Any) -> None:
            held["photos"], held["photos_total"] = moved.done, moved.total
            tell()

        def report(_sent: int, received: int, _left: int) -> None:
            held["came"] = received
            tell()

        try:
            return sync(
                records, url, progress=report, stop=lambda: job.is_stopping, traffic=traffic, photos=pictures, **asked
            )
        finally:
            tell(at_once=True)

    def _take(self, step: Step) -> None:
        self.step = step
        self.moved.emit()

    def _done(self, outcome: Any) -> None:
        self.job = None
        self.moved.emit()
        self.ended.emit(outcome, None)

    def _broken(self, error: BaseException) -> None:
        self.job = None
        self.is_paused = isinstance(error, Stopped)
        self.moved.emit()
        self.ended.emit(None, None if self.is_paused else error)
