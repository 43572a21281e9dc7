"""Several processes as one hub: when one dies nobody notices; asked to stop it finishes what was begun."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from fourpermille_desktop.errors import WorkersNeedServer
from fourpermille_desktop.hub.serve import serve
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.ledger import messages
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.messages import Request
from tests.hub.postgres import HubDatabase, PostgresServer
from tests.hub.test_serve import push
from tests.hub.test_store import a_laptop, runs_of_laptop
from tests.ledger.nodes import MemoryLaptop

RECORD = bytes(15) + b"r"


@contextmanager
def a_hub(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`fourpermille hub serve`, as a person starts it."""
    command = [sys.executable, "-m", "fourpermille_desktop", "hub", "serve", "--port", "0", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout and process.stderr
    said: list[str] = []
    reader = threading.Thread(target=lambda: said.extend(process.stderr or []))
    reader.start()
    try:
        line = process.stdout.readline()
        assert line.startswith("listening on http://127.0.0.1:"), (line, said)
        yield process, line.split()[-1]
    finally:
        process.kill()
        process.wait()
        reader.join()
        process.stdout.close()
        process.stderr.close()


def workers_of(parent: int) -> list[int]:
    """The processes that were started by this one to serve."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parts = (folder / "stat").read_text().rsplit(")", 1)[1].split()
            is_worker = "spawn_main" in (folder / "cmdline").read_text()
        except OSError:
            continue
        if int(parts[1]) == parent and is_worker and parts[0] != "Z":
            found.append(int(folder.name))
    return found


def is_running(pid: int) -> bool:
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def until(is_so: Callable[[], bool], within_s: float = 30) -> None:
    end = time.monotonic() + within_s
    while not is_so():
        assert time.monotonic() < end, "it did not come to be in time"
        time.sleep(0.05)


@pytest.fixture
def url(postgres: PostgresServer) -> Iterator[str]:
    with postgres.database() as made:
        yield made


def test_a_worker_that_is_killed_is_replaced_and_nothing_acknowledged_is_lost(url: str, tmp_path: Path) -> None:
    with a_hub("--data", str(tmp_path), "--database", url, "--workers", "2") as (process, address):
        before = workers_of(process.pid)
        assert len(before) == 2
        laptop, acknowledged = MemoryLaptop(1), 0
        for i in range(6):
            laptop.write(RECORD, f"f{i}", "1")
            acknowledged += len(push(address, laptop))
        os.kill(before[0], signal.SIGKILL)
        laptop.write(RECORD, "after", "1")
        acknowledged += len(push(address, laptop))
        until(lambda: len(workers_of(process.pid)) == 2 and before[0] not in workers_of(process.pid))
        assert push(address, laptop) == [laptop.newest]
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0
        assert not any(map(is_running, before))
    store = open_store(tmp_path, url)
    with store.space(FIELD_SPACE).look() as look:
        assert look.head()[0] == acknowledged == 7
    store.close()


def test_workers_end_when_the_first_process_is_killed(url: str, tmp_path: Path) -> None:
    with a_hub("--data", str(tmp_path), "--database", url, "--workers", "2") as (process, _address):
        workers = workers_of(process.pid)
        process.kill()
        process.wait()
        until(lambda: not any(map(is_running, workers)))


def test_several_workers_need_a_server_of_databases(tmp_path: Path) -> None:
    with pytest.raises(WorkersNeedServer):
        serve(tmp_path, None, workers=2)
    assert list(tmp_path.iterdir()) == []


def test_a_request_that_is_under_way_is_answered_before_the_hub_ends(hub_database: HubDatabase) -> None:
    laptop = a_laptop(1)
    body = messages.to_bytes(FIELD_SPACE, Request(None, [], bytes(32), runs_of_laptop(laptop)))
    head = f"POST /v1/spaces/{b64(FIELD_SPACE)}/sync HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(body)}\r\n\r\n"
    with a_hub(*hub_database.arguments) as (process, address):
        with socket.create_connection(("127.0.0.1", int(address.rsplit(":", 1)[1])), timeout=30) as line:
            line.sendall(head.encode() + body[:10])
            until(lambda: httpx2.get(f"{address}/v1/health").status_code == 200)
            process.send_signal(signal.SIGTERM)
            time.sleep(0.5)
            assert process.poll() is None, "it did not wait for the request"
            line.sendall(body[10:])
            answer = line.recv(65536)
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert process.wait(timeout=30) == 0
    store = hub_database.open()
    with store.space(FIELD_SPACE).look() as look:
        assert look.head()[0] == 1
    store.close()


def test_backup_and_restore_are_two_commands(hub_database: HubDatabase, tmp_path: Path) -> None:
    store = hub_database.open()
    store.space(FIELD_SPACE).take(runs_of_laptop(a_laptop(3)))
    store.close()
    file = str(tmp_path / "hub.backup")
    assert _command("backup", file, *hub_database.arguments).returncode == 0
    again = _command("backup", file, *hub_database.arguments)
    assert again.returncode != 0 and "there already" in again.stderr and "Traceback" not in again.stderr
    other = ["--data", str(tmp_path / "other")]
    done = _command("restore", file, *other, "--json")
    assert done.returncode == 0 and '"rows"' in done.stdout
    full = _command("restore", file, *other)
    assert full.returncode != 0 and "already holds records" in full.stderr


def _command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "fourpermille_desktop", "hub", *arguments], capture_output=True, text=True, timeout=60
    )
