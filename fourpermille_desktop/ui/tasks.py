"""Takes work off the window's thread: two lanes, progress, Stop; every outcome comes home on the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from fourpermille_desktop.errors import Stopped

T = TypeVar("T")
Then = Callable[[Any], None]


class Job:
    """What a piece of work sees of the window: where to report, and whether to stop."""

    def __init__(self, report: Callable[[Job, int, int, str], None]) -> None:
        self._report = report
        self._stop = threading.Event()

    def progress(self, done: int, total: int, words: str = "") -> None:
        """Say how far it is; raises Stopped when a person pressed Stop."""
        self.check()
        self._report(self, done, total, words)

    def check(self) -> None:
        if self._stop.is_set():
            raise Stopped

    def stop(self) -> None:
        self._stop.set()

    @property
    def is_stopping(self) -> bool:
        return self._stop.is_set()


class Tasks(QObject):
    """The two lanes. "disk": one thing at a time. "network": apart, so that a slow hub never delays a save."""

    progressed = Signal(object, int, int, str)  # job, done, total, words
    failed = Signal(object)  # the error nobody else took; the window shows it
    busy_changed = Signal(bool)  # something is in the disk lane
    _outcome = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._open: set[Job] = set()
        self._saving = 0
        self._closed = False
        # Queued: work that is done before `run` returns is told after it, when its owner holds the job.
        self._outcome.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[Job], T],
        then: Callable[[T], None] | None = None,
        lane: str = "disk",
        otherwise: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Do `work` in a lane; `then` gets its answer. An error goes to `otherwise` if given, else to `failed`."""
        if lane not in ("disk", "network"):
            raise ValueError(f"there is no lane {lane!r}")
        job = Job(self.progressed.emit)
        self._open.add(job)
        future = self._lane(lane).submit(work, job)
        if lane == "disk":
            self._count(1)
        future.add_done_callback(lambda done: self._come_home((owner, job, lane, done, then, otherwise)))
        return job

    @property
    def is_busy(self) -> bool:
        """Whether anything is in a lane, or its outcome is still on the way home."""
        return bool(self._open)

    def close(self) -> None:
        """Ask everything to stop, wait for what is being written, end the threads."""
        self._closed = True
        for job in self._open:
            job.stop()
        for name, lane in self._lanes.items():
            lane.shutdown(wait=True, cancel_futures=name == "network")  # a save that queues is still written
        self._lanes.clear()

    def _lane(self, name: str) -> ThreadPoolExecutor:
        if name not in self._lanes:
            self._lanes[name] = ThreadPoolExecutor(1, thread_name_prefix=f"lane-{name}")
        return self._lanes[name]

    def _come_home(self, outcome: tuple[Any, ...]) -> None:
        if not self._closed and isValid(self):
            self._outcome.emit(outcome)

    def _deliver(self, outcome: tuple[QObject, Job, str, Future[Any], Then | None, Any]) -> None:
        owner, job, lane, done, then, otherwise = outcome
        self._open.discard(job)
        if lane == "disk":
            self._count(-1)
        if done.cancelled():
            return
        error, is_there = done.exception(), isValid(owner)
        if error is None:
            if then is not None and is_there:
                then(done.result())
        elif otherwise is not None and is_there:
            otherwise(error)
        elif not isinstance(error, Stopped):  # also when the page is gone: a save that did not work is always told
            self.failed.emit(error)

    def _count(self, step: int) -> None:
        was, self._saving = self._saving, self._saving + step
        if bool(was) != bool(self._saving):
            self.busy_changed.emit(bool(self._saving))
