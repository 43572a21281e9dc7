"""Several processes that serve the same hub on one socket; they share nothing but the database.

One that dies is started again. All end when the first process is asked to, and also when it is killed.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.context import SpawnContext, SpawnProcess
from types import FrameType
from typing import Any

LOOK_SECONDS = 0.2
START_SECONDS = 60
STOP_SECONDS = 15  # a worker has five for its requests; then it is ended
REST_SECONDS = 1  # between two starts of a worker that dies at once

Stop = Callable[[], None]
Serve = Callable[[socket.socket, Callable[[], None], Callable[[Stop], None]], None]
_log = logging.getLogger(__name__)


def run(serve: Serve, sock: socket.socket, count: int, ready: Callable[[], None]) -> int:
    """Serve with so many processes until SIGTERM or SIGINT; the exit status. `ready` is called when all answer."""
    sock.listen(2048)
    team = _Team(serve, sock, count)
    with _stopping(team.asked_to_stop):
        try:
            team.start()
            ready()
            team.watch()
        finally:
            team.end()
    return 0


@dataclass
class _Team:
    serve: Serve
    sock: socket.socket
    count: int
    asked_to_stop: threading.Event = field(default_factory=threading.Event)
    context: SpawnContext = field(default_factory=lambda: multiprocessing.get_context("spawn"))
    processes: list[SpawnProcess] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._ready = self.context.Semaphore(0)

    def start(self) -> None:
        self.processes = [self._started() for _ in range(self.count)]
        until = time.monotonic() + START_SECONDS
        for _ in self.processes:
            while not self._ready.acquire(timeout=LOOK_SECONDS):
                if self.asked_to_stop.is_set():
                    return
                if time.monotonic() > until or not all(process.is_alive() for process in self.processes):
                    raise RuntimeError("a worker of the hub did not start; its own lines above say why")

    def watch(self) -> None:
        while not self.asked_to_stop.wait(LOOK_SECONDS):
            for place, process in enumerate(self.processes):
                if not process.is_alive():
                    _log.warning("a worker ended with status %s and is started again", process.exitcode)
                    self.asked_to_stop.wait(REST_SECONDS)
                    self.processes[place] = self._started()

    def end(self) -> None:
        for process in self.processes:
            if process.is_alive():
                process.terminate()
        until = time.monotonic() + STOP_SECONDS
        for process in self.processes:
            process.join(max(0, until - time.monotonic()))
            if process.is_alive():
                process.kill()
                process.join()

    def _started(self) -> SpawnProcess:
        process = self.context.Process(target=_work, args=(self.serve, self.sock, self._ready))
        process.start()
        return process


def _work(serve: Serve, sock: socket.socket, ready: Any) -> None:
    """In the worker's own process."""
    serve(sock, ready.release, _when_the_first_process_is_gone)


def _when_the_first_process_is_gone(stop: Stop) -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None

    def wait() -> None:
        parent.join()
        stop()

    threading.Thread(target=wait, daemon=True).start()


@contextmanager
def _stopping(event: threading.Event) -> Iterator[None]:
    """SIGTERM and SIGINT set the event as long as it lasts."""

    def set_(_which: int, _frame: FrameType | None) -> None:
        event.set()

    before = {which: signal.signal(which, set_) for which in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for which, handler in before.items():
            signal.signal(which, handler)
