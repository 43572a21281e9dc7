"""How much a hub on PostgreSQL takes: pushes a second into one space and into eight, none lost; memory that stays flat.

`python -m tests.bench.hub_bench [soak]` prints lines of `name value unit limit ok|OVER`. A push is one signed commit of
20 changes, stored durably (fsync on) by processes of their own, while a reader asks for what is new. The memory is that
of one worker of `hub serve` that takes 5,000 pushes over HTTP, 100,000 with `soak`.

Pushes a second are the best of three rounds and mean two cores that are free. What a push costs in processor time, of
the hub's process and of PostgreSQL together, hardly depends on what else runs: 300 a second on two cores allow 6.7 ms.
"""

from __future__ import annotations

import multiprocessing
import os
import secrets
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.ledger import dialogue, messages, signing, wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, START, Change, Commit, Header, Structure, Whole, replica_id
from fourpermille_desktop.ledger.dialogue import Taken
from fourpermille_desktop.ledger.messages import Cursor, Request
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import Limits, Run
from tests.hub.postgres import PostgresServer, running_server

WRITERS = 6  # laptops that push at the same moment, each a process's own
PUSHES = 80  # of each
CHANGES = 20
SPACES = 8
ROUNDS = 3
LEAST_ONE_SPACE, LEAST_SPACES = 200, 300  # pushes/s on two cores
MOST_CPU_MS = 2 * 1000 / LEAST_SPACES
MEMORY_PUSHES, SOAK_PUSHES = 5_000, 100_000
MEMORY_GROWTH_MB = 10
PACKED = {"Content-Encoding": "zstd", "Accept-Encoding": "identity"}


def main() -> int:
    pushes = SOAK_PUSHES if "soak" in sys.argv[1:] else MEMORY_PUSHES
    with running_server() as server:
        within = [*_speed(server, 1, LEAST_ONE_SPACE), *_speed(server, SPACES, LEAST_SPACES)]
        within += _memory(server, pushes)
    return 0 if all(within) else 1


# --- speed ---


def _speed(server: PostgresServer, count: int, least: int) -> Iterator[bool]:
    where = "one_space" if count == 1 else f"{count}_spaces"
    rounds = [_round(server, count) for _ in range(ROUNDS)]
    per_second = max(one.per_second for one in rounds)
    yield _least(f"postgresql_pushes_of_{CHANGES}_changes_{where}", per_second, "/s", least)
    yield _most(f"postgresql_cpu_of_a_push_{where}", min(one.cpu_ms for one in rounds), "ms", MOST_CPU_MS)
    yield _most(f"postgresql_pushes_{where}_lost_to_a_reader", sum(one.lost for one in rounds), "pushes", 0)


@dataclass(frozen=True)
class _Round:
    per_second: float
    cpu_ms: float  # of the writers and the server, without the reader
    lost: int


def _round(server: PostgresServer, count: int) -> _Round:
    spaces = [bytes([i + 1]) * 16 for i in range(count)]
    with server.database() as url:
        open_store(Path("unused"), url).close()
        started, done = multiprocessing.Event(), multiprocessing.Event()
        writers = [_Writer(url, spaces, started) for _ in range(WRITERS)]
        for writer in writers:
            writer.ready.wait()
        read: dict[bytes, int] = dict.fromkeys(spaces, 0)
        reader = threading.Thread(target=_read, args=(url, read, done))
        reader.start()
        before, server_before = time.perf_counter(), server.cpu_seconds()
        started.set()
        for writer in writers:
            writer.process.join()
        seconds, of_server = time.perf_counter() - before, server.cpu_seconds() - server_before
        done.set()
        reader.join()
    pushes = WRITERS * PUSHES
    cpu = sum(writer.cpu_seconds.value for writer in writers) + of_server
    assert sum(writer.stored.value for writer in writers) == pushes, "a writer ended before its last push"
    return _Round(pushes / seconds, cpu / pushes * 1000, pushes + WRITERS - sum(read.values()))


class _Writer:
    """A process that makes its pushes, says that it is ready, waits for the start and pushes them all."""

    def __init__(self, url: str, spaces: Sequence[bytes], started: Any) -> None:
        self.ready = multiprocessing.Event()
        self.stored = multiprocessing.Value("i", 0)
        self.cpu_seconds = multiprocessing.Value("d", 0)
        said = (url, spaces, self.ready, started, self.stored, self.cpu_seconds)
        self.process = multiprocessing.Process(target=_write, args=said)
        self.process.start()


def _write(url: str, spaces: Sequence[bytes], ready: Any, started: Any, stored: Any, cpu_seconds: Any) -> None:
    share = PUSHES // len(spaces) + 2
    by_space = [list(made_pushes(space, share, CHANGES)) for space in spaces]
    turns = [(place, by_space[place][turn]) for turn in range(share) for place in range(len(spaces))][: PUSHES + 1]
    store = open_store(Path("unused"), url)
    held = [store.space(space) for space in spaces]
    place, run = turns.pop(0)  # a hub that has just started makes its statements first
    held[place].take([run])
    ready.set()
    started.wait()
    before = time.process_time()
    for place, run in turns:
        assert held[place].take([run]).acks == [run.hash]
        stored.value += 1
    cpu_seconds.value = time.process_time() - before
    store.close()


def _read(url: str, read: dict[bytes, int], done: Any) -> None:
    """Pages of every space, as a laptop asks for them, until the writers are done and nothing more comes."""
    store = open_store(Path("unused"), url)
    cursors = {space: Cursor(store.id) for space in read}
    while True:
        is_last = done.is_set()
        came = 0
        for space, cursor in cursors.items():
            answer = dialogue.answer(store.space(space), Request(cursor, [], bytes(32), []), Taken())
            assert answer.cursor
            cursors[space] = answer.cursor
            came += sum(len(run.commits) for run in answer.page if isinstance(run, Run))
            read[space] = answer.cursor.seq
        if is_last and not came:
            break
        time.sleep(0.05)
    store.close()


def made_pushes(space: bytes, count: int, changes: int) -> Iterator[Run]:
    """The pushes of one laptop: a chain, every commit a run of its own."""
    device, nonce = secrets.token_bytes(32), secrets.token_bytes(16)
    public = signing.public_key(device)
    replica, actor, prev = replica_id(public, nonce), secrets.token_bytes(16), START
    for n in range(1, count + 1):
        extra = {"key": b64(public), "nonce": b64(nonce)} if n == 1 else {}
        header = Header(space, replica, n, actor, 1_770_000_000_000 + n, 1, extra)
        made: list[Change] = [
            Whole(Structure("sample", secrets.token_bytes(16), ("code", "soc_pct")), (f"K{n}-{i}", "1.42"))
            for i in range(changes)
        ]
        (commit,) = wire.signed([Commit(header, tuple(made), prev, secrets.token_bytes(12))], device)
        prev = commit.hash
        yield Run((commit,))


# --- memory ---


def _memory(server: PostgresServer, pushes: int) -> list[bool]:
    with server.database() as url, tempfile.TemporaryDirectory() as folder, _served(url, folder) as (pid, address):
        address = f"{address}/v1/spaces/{b64(FIELD_SPACE)}/sync"
        settled, cursor = 0.0, None
        with httpx2.Client(timeout=60) as http:
            for i, run in enumerate(made_pushes(FIELD_SPACE, pushes, 2)):
                tip = Tip(run.replica, run.last_n, run.hash)
                raw = wire.pack(messages.to_bytes(FIELD_SPACE, Request(cursor, [tip], bytes(32), [run])))
                reply = http.post(address, content=raw, headers=PACKED).raise_for_status()
                answer = messages.answer_from(reply.content, FIELD_SPACE, Limits(), lambda _replica: None)
                cursor = answer.cursor
                if i == pushes // 5:
                    settled = resident_mb(pid)
        grown = resident_mb(pid) - settled
    return [_most(f"worker_memory_growth_over_{pushes * 4 // 5}_pushes", grown, "MB", MEMORY_GROWTH_MB)]


@contextmanager
def _served(url: str, folder: str) -> Iterator[tuple[int, str]]:
    command = [sys.executable, "-m", "fourpermille_desktop", "hub", "serve", "--port", "0"]
    process = subprocess.Popen(
        [*command, "--data", folder, "--database", url], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout
    try:
        yield process.pid, process.stdout.readline().split()[-1]
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def resident_mb(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def _least(name: str, value: float, unit: str, limit: float) -> bool:
    return _line(name, value, unit, limit, value >= limit)


def _most(name: str, value: float, unit: str, limit: float) -> bool:
    return _line(name, value, unit, limit, value <= limit)


def _line(name: str, value: float, unit: str, limit: float, is_within: bool) -> bool:
    print(f"{name} {value:.1f} {unit} {limit:g} {'ok' if is_within else 'OVER'}", flush=True)
    return is_within


if __name__ == "__main__":
    raise SystemExit(main())
