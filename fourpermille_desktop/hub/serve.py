"""Run a hub: `fourpermille hub serve`. On this computer only, until people can enrol."""

from __future__ import annotations

import ipaddress
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import uvicorn

from fourpermille_desktop.errors import LoopbackOnly, PortTaken
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store

STOP_SECONDS = 5


def serve(
    data: Path | None, database: str | None, host: str = "127.0.0.1", port: int = 0, *, library: Path | None = None
) -> int:
    """Listen until SIGTERM or SIGINT; returns the exit status. Port 0 is any free one."""
    _refuse_other_than_loopback(host)
    sock = _bound(host, port)
    with sock:
        store = open_store(data or Path("hub"), database)
        try:
            config = uvicorn.Config(
                create_app(store, library=library),
                loop="asyncio",
                http="h11",
                ws="none",
                lifespan="off",
                log_level="warning",
                access_log=False,
                server_header=False,
                limit_concurrency=64,
                timeout_graceful_shutdown=STOP_SECONDS,
            )
            _Server(config, _address(sock)).run(sockets=[sock])
        finally:
            store.close()
    return 0


class _Server(uvicorn.Server):
    """uvicorn that says when it is ready and ends with status 0 when it is asked to stop."""

    def __init__(self, config: uvicorn.Config, address: str) -> None:
        super().__init__(config)
        self._address = address

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        sys.stdout.write(f"listening on {self._address}\n")
        sys.stdout.write("It listens on this computer only: nobody can enrol yet, so nobody else is let in.\n")
        sys.stdout.flush()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        before = {which: signal.signal(which, self._stop) for which in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for which, handler in before.items():
                signal.signal(which, handler)

    def _stop(self, _which: int, _frame: FrameType | None) -> None:
        self.should_exit = True


def _refuse_other_than_loopback(host: str) -> None:
    try:
        is_loopback = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        is_loopback = False
    if not is_loopback:
        raise LoopbackOnly(host=host)


def _bound(host: str, port: int) -> socket.socket:
    sock: socket.socket | None = None
    if not 0 <= port <= 65535:  # the system would take it modulo 65536
        raise PortTaken(host=host, port=port, reason="a port is a number from 0 to 65535")
    try:
        family, kind, proto, _name, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        sock = socket.socket(family, kind, proto)
        if sys.platform != "win32":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind(address)
    except (OSError, OverflowError) as error:
        if sock is not None:
            sock.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise PortTaken(host=host, port=port, reason=reason) from error
    return sock


def _address(sock: socket.socket) -> str:
    host, port = sock.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
