"""A line between a laptop and a hub that can be cut, stopped, half closed, slowed and counted, byte by byte."""

from __future__ import annotations

import contextlib
import queue
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import uvicorn
from fastapi import FastAPI

UP, DOWN = "up", "down"
PIECE = 1400  # bytes of one packet


@dataclass
class Fault:
    """After so many bytes in one direction, once: 'cut', 'stall' (silence, nothing closed) or 'half' (no more)."""

    kind: str
    direction: str
    after: int


@dataclass
class Relay:
    """Counts what passes; `bits_per_s` and `delay_s` (each way) make a far line of it."""

    port: int  # where the hub listens
    fault: Fault | None = None
    bits_per_s: dict[str, int] = field(default_factory=dict)
    delay_s: float = 0.0
    passed: dict[str, int] = field(default_factory=lambda: {UP: 0, DOWN: 0})
    turns: int = 0
    connections: int = 0
    _last: str = DOWN
    _free_at: dict[str, float] = field(default_factory=lambda: {UP: 0.0, DOWN: 0.0})
    _socket: socket.socket = field(init=False)
    _open: list[socket.socket] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    @property
    def total(self) -> int:
        return sum(self.passed.values())

    def close(self) -> None:
        for sock in (self._socket, *self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near = self._socket.accept()[0]
                self.connections += 1
                far = socket.create_connection(("127.0.0.1", self.port))
                for sock in (near, far):
                    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._open += [near, far]
                for a, b, way in ((near, far, UP), (far, near, DOWN)):
                    threading.Thread(target=self._carry, args=(a, b, way), daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, way: str) -> None:
        line: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()
        if self.delay_s:
            threading.Thread(target=_delivers, args=(line, target), daemon=True).start()
        with contextlib.suppress(OSError):
            while data := source.recv(PIECE):
                self.turns += way == UP and self._last == DOWN
                self._last = way
                allowed = self._allowed(way, len(data))
                if self.delay_s:
                    line.put((self._arrives(way, allowed), data[:allowed]))
                else:
                    target.sendall(data[:allowed])
                self.passed[way] += allowed
                if allowed < len(data):
                    self._happens(source, target)
                    return
            if self.delay_s:
                line.put((time.monotonic() + self.delay_s, b""))
            else:
                target.shutdown(socket.SHUT_WR)

    def _allowed(self, way: str, size: int) -> int:
        if self.fault is None or self.fault.direction != way:
            return size
        return min(size, max(0, self.fault.after - self.passed[way]))

    def _arrives(self, way: str, size: int) -> float:
        """When a line of so many bits a second and so long a way has delivered it; it holds the sender back."""
        now = time.monotonic()
        self._free_at[way] = max(now, self._free_at[way]) + size * 8 / self.bits_per_s[way]
        time.sleep(max(0.0, self._free_at[way] - now))
        return self._free_at[way] + self.delay_s

    def _happens(self, source: socket.socket, target: socket.socket) -> None:
        assert self.fault
        kind, self.fault = self.fault.kind, None
        if kind == "half":
            target.shutdown(socket.SHUT_WR)
        elif kind == "cut":
            for sock in (source, target):
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
                sock.close()


def _delivers(line: queue.SimpleQueue[tuple[float, bytes]], target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            due, data = line.get()
            time.sleep(max(0.0, due - time.monotonic()))
            if not data:
                target.shutdown(socket.SHUT_WR)
                return
            target.sendall(data)


class LiveHub:
    """A hub on a real socket of this process; the application behind it can be exchanged between two requests."""

    def __init__(self, port: int, show: Callable[[FastAPI], None]) -> None:
        self.port = port
        self.show = show


@contextmanager
def live_hub() -> Iterator[LiveHub]:
    held: list[FastAPI] = []

    async def whichever(scope: object, receive: object, send: object) -> None:
        await held[-1](scope, receive, send)  # type: ignore[arg-type]

    sock = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(whichever, loop="asyncio", http="h11", ws="none", lifespan="off", log_level="critical")
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.run, kwargs={"sockets": [sock]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield LiveHub(sock.getsockname()[1], held.append)
    server.should_exit = True
    thread.join(timeout=20)
    sock.close()
