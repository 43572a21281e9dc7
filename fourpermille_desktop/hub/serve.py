"""Run a hub: `fourpermille hub serve`. On this computer only, until people can enrol."""

from __future__ import annotations

import ipaddress
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import uvicorn

from fourpermille_desktop.errors import LoopbackOnly, PortTaken, WorkersNeedServer
from fourpermille_desktop.hub import workers as several
from fourpermille_desktop.hub.request_log import RequestLog, log_to_standard_error
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store

STOP_SECONDS = 5  # for requests that are under way when the hub is asked to stop


@dataclass(frozen=True)
class Plan:
    """What is served and how; a worker process gets it whole."""

    data: Path
    database: str | None = None
    library: Path | None = None

    def run(self, sock: socket.socket, ready: Callable[[], None], gone: Callable[[Callable[[], None]], None]) -> None:
        """Listen until asked to stop, or until `gone` says that nobody is left to ask. `ready` is called once."""
        log_to_standard_error()
        store = open_store(self.data, self.database)
        try:
            server = _Server(self._config(create_app(store, library=self.library)), ready)
            gone(server.stop)
            server.run(sockets=[sock])
        finally:
            store.close()

    def _config(self, app: object) -> uvicorn.Config:
        return uvicorn.Config(
            RequestLog(app),  # type: ignore[arg-type]
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            limit_concurrency=64,
            timeout_graceful_shutdown=STOP_SECONDS,
        )


def serve(
    data: Path | None,
    database: str | None,
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    library: Path | None = None,
    workers: int = 1,
) -> int:
    """Listen until SIGTERM or SIGINT; returns the exit status. Port 0 is any free one."""
    _refuse_other_than_loopback(host)
    if workers > 1 and not (database or "").startswith("postgresql"):
        raise WorkersNeedServer()
    plan = Plan((data or Path("hub")).absolute(), database, library)
    with _bound(host, port) as sock:
        address = _address(sock)
        open_store(plan.data, plan.database).close()  # makes the tables, or says what is wrong, before anybody starts
        if workers > 1:
            return several.run(plan.run, sock, workers, lambda: _say_ready(address))
        plan.run(sock, lambda: _say_ready(address), lambda _stop: None)
    return 0


def _say_ready(address: str) -> None:
    sys.stdout.write(f"listening on {address}\n")
    sys.stdout.write("It listens on this computer only: nobody can enrol yet, so nobody else is let in.\n")
    sys.stdout.flush()


class _Server(uvicorn.Server):
    """uvicorn that says when it is ready and ends with status 0 when it is asked to stop."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    def stop(self) -> None:
        self.should_exit = True

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        before = {which: signal.signal(which, self._stop) for which in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for which, handler in before.items():
                signal.signal(which, handler)

    def _stop(self, _which: int, _frame: FrameType | None) -> None:
        self.stop()


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
