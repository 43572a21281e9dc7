"""The hub as a process: it says when it is ready, ends when asked, and what it acknowledged survives `kill -9`."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from fourpermille_desktop.errors import LoopbackOnly, PortTaken
from fourpermille_desktop.hub.serve import serve
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.ledger import messages, wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.messages import Request
from fourpermille_desktop.ledger.wire import Limits
from tests.ledger.nodes import MemoryLaptop

START = """
import sys
from pathlib import Path
from fourpermille_desktop.hub.serve import serve
sys.exit(serve(Path(sys.argv[1]), None, "127.0.0.1", 0))
"""


@contextmanager
def a_hub(data: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    process = subprocess.Popen([sys.executable, "-c", START, str(data)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        line = process.stdout.readline()
        assert line.startswith("listening on http://127.0.0.1:"), line
        assert "this computer only" in process.stdout.readline()
        yield process, line.split()[-1]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def push(url: str, laptop: MemoryLaptop) -> list[bytes]:
    """Push everything of a laptop; what the hub acknowledged."""
    laptop.sign()
    request = Request(None, laptop.own_tips(), bytes(32), laptop.unacknowledged(bytes(16), 10**6))
    body = wire.pack(messages.to_bytes(FIELD_SPACE, request))
    address = f"{url}/v1/spaces/{b64(FIELD_SPACE)}/sync"
    with httpx2.Client() as http, http.stream("POST", address, content=body, headers={"Content-Encoding": "zstd"}) as r:
        raw = wire.unpack(b"".join(r.iter_raw()), 10**6)
    return list(messages.answer_from(raw, FIELD_SPACE, Limits(), lambda _replica: None).acks)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("which", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_when_asked(tmp_path: Path, which: signal.Signals) -> None:
    with a_hub(tmp_path) as (process, url):
        assert httpx2.get(f"{url}/v1/hello").json()["service"] == "4p1000-hub"
        process.send_signal(which)
        assert process.wait(timeout=20) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_what_it_acknowledged_is_there_after_kill_9(tmp_path: Path) -> None:
    acknowledged: list[bytes] = []
    laptop = MemoryLaptop(1)
    for round_ in range(3):
        with a_hub(tmp_path) as (process, url):
            for i in range(5):
                laptop.write(bytes(15) + b"r", f"f{round_}_{i}", "1")
                acknowledged += push(url, laptop)
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
    store = open_store(tmp_path)
    with store.space(FIELD_SPACE).look() as look:
        held = [row.tip.hash for row in look.feed_after(0, 100)]
    store.close()
    assert len(acknowledged) == 15 and held == acknowledged


def test_it_refuses_to_listen_for_others_before_anybody_can_enrol(tmp_path: Path) -> None:
    for host in ("0.0.0.0", "::", "192.168.1.5", "example.org", ""):
        with pytest.raises(LoopbackOnly):
            serve(tmp_path, None, host, 0)
    assert list(tmp_path.iterdir()) == []


def test_a_taken_port_is_a_sentence(tmp_path: Path) -> None:
    with a_hub(tmp_path / "one") as (_process, url), pytest.raises(PortTaken) as caught:
        serve(tmp_path / "two", None, "127.0.0.1", int(url.rsplit(":", 1)[1]))
    assert "--port" in caught.value.sentence()


def test_a_computer_without_the_library_of_postgresql_is_told_so(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "fourpermille_desktop", "hub", "serve", "--data", str(tmp_path)]
    env = {**os.environ, "PSYCOPG_IMPL": "c"}  # the way of reaching it that is not installed
    done = subprocess.run(
        [*command, "--database", "postgresql+psycopg://127.0.0.1/x"], env=env, capture_output=True, text=True
    )
    assert done.returncode == 1 and "libpq" in done.stderr and "Nothing was started" in done.stderr
