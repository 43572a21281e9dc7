"""Work off the window's thread: answers and errors come home, nothing is lost at closing."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fourpermille_desktop.errors import DiskFull
from fourpermille_desktop.ui.tasks import Job, Tasks


@pytest.fixture
def tasks(qapp: QObject) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_the_answer_comes_back_on_the_windows_thread(tasks: Tasks, qtbot: QtBot) -> None:
    owner, seen = QObject(), []
    main = threading.get_ident()
    tasks.run(owner, lambda job: threading.get_ident(), lambda there: seen.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, home = seen[0]
    assert worker != main
    assert home == main


def test_an_error_nobody_takes_goes_to_the_one_place(tasks: Tasks, qtbot: QtBot) -> None:
    def work(job: Job) -> None:
        raise DiskFull(free_mb=12)

    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.run(QObject(tasks), work)
    assert isinstance(failed.args[0], DiskFull)


def test_a_page_may_take_its_own_errors(tasks: Tasks, qtbot: QtBot) -> None:
    taken, owner = [], QObject()

    def work(job: Job) -> None:
        raise DiskFull(free_mb=12)

    tasks.run(owner, work, otherwise=taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    assert isinstance(taken[0], DiskFull)


def test_an_answer_for_a_page_that_is_gone_is_dropped_but_its_error_is_told(tasks: Tasks, qtbot: QtBot) -> None:
    owner, seen, go = QObject(), [], threading.Event()

    def work(job: Job) -> None:
        go.wait(5)

    def fails(job: Job) -> None:
        raise DiskFull(free_mb=12)

    tasks.run(owner, work, seen.append)
    tasks.run(owner, fails, seen.append)
    owner.deleteLater()
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.waitSignal(tasks.failed):
        go.set()
    assert seen == []


def test_stop_ends_the_work_at_its_next_report_and_nobody_is_bothered(tasks: Tasks, qtbot: QtBot) -> None:
    owner, steps, ended = QObject(), [], threading.Event()

    def work(job: Job) -> None:
        try:
            while True:
                job.progress(len(steps), 0)
                steps.append(1)
        finally:
            ended.set()

    told: list[object] = []
    tasks.failed.connect(told.append)
    job = tasks.run(owner, work, told.append, lane="network")
    qtbot.waitUntil(lambda: bool(steps))
    job.stop()
    assert ended.wait(5)
    qtbot.waitUntil(lambda: job not in tasks._open)
    assert told == []


def test_a_slow_hub_never_delays_a_save(tasks: Tasks, qtbot: QtBot) -> None:
    hub_answers, saved, owner = threading.Event(), [], QObject()
    tasks.run(owner, lambda job: hub_answers.wait(5), lane="network")
    tasks.run(owner, lambda job: "saved", saved.append)
    qtbot.waitUntil(lambda: saved == ["saved"])
    assert not hub_answers.is_set()
    hub_answers.set()


def test_a_save_that_queues_is_still_written_when_the_window_closes(qapp: QObject) -> None:
    tasks, written, go = Tasks(), [], threading.Event()
    tasks.run(tasks, lambda job: go.wait(5))
    tasks.run(tasks, lambda job: written.append("draft"))
    go.set()
    tasks.close()
    assert written == ["draft"]


def test_an_unknown_lane_is_a_mistake_of_the_program(tasks: Tasks) -> None:
    with pytest.raises(ValueError, match="no lane"):
        tasks.run(tasks, lambda job: None, lane="slow")
