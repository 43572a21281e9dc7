"""Run a hub: `fourpermille hub serve`. On this computer only, until it has a team that people join with codes."""

from __future__ import annotations

import ipaddress
import signal
import socket
import ssl
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import FrameType

import uvicorn

from fourpermille_desktop.errors import FileNotReadable, LoopbackOnly, PortTaken, WorkersNeedServer
from fourpermille_desktop.hub import tls
from fourpermille_desktop.hub import workers as several
from fourpermille_desktop.hub.members import OWN_CERTIFICATE, Members
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
    certificate: Path | None = None  # TLS, PEM
    key: Path | None = None
    root: bytes | None = None  # of our own certificate, DER

    def run(self, sock: socket.socket, ready: Callable[[], None], gone: Callable[[Callable[[], None]], None]) -> None:
        """Listen until asked to stop, or until `gone` says that nobody is left to ask. `ready` is called once."""
        log_to_standard_error()
        store = open_store(self.data, self.database)
        try:
            server = _Server(self._config(create_app(store, library=self.library, root=self.root)), ready)
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
            ssl_certfile=self.certificate,
            ssl_keyfile=self.key,
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
    certificate: Path | None = None,
    key: Path | None = None,
    own_names: Sequence[str] | None = None,
) -> int:
    """Listen until SIGTERM or SIGINT; returns the exit status. Port 0 is any free one.

    TLS with a certificate and key in files, or, where `own_names` is given, with one made here for those names.
    """
    data = (data or Path("hub")).absolute()
    if not _is_loopback(host) and not _has_team(data, database):
        raise LoopbackOnly(host=host)
    if workers > 1 and not (database or "").startswith("postgresql"):
        raise WorkersNeedServer()
    plan = Plan(data, database, library, certificate, key)
    with bound(host, port) as sock:
        open_store(plan.data, plan.database).close()  # makes the tables, or says what is wrong, before anybody starts
        if own_names is not None:
            plan = _with_own_certificate(plan, tls.names_here(host, own_names))
        _check_tls(plan)
        address, who = _address(sock, plan.certificate is not None), _who_may_come(plan, host)
        if workers > 1:
            return several.run(plan.run, sock, workers, lambda: _say_ready(address, who))
        plan.run(sock, lambda: _say_ready(address, who), lambda _stop: None)
    return 0


def _say_ready(address: str, who: str) -> None:
    sys.stdout.write(f"listening on {address}\n{who}\n")
    sys.stdout.flush()


def _who_may_come(plan: Plan, host: str) -> str:
    if not _has_team(plan.data, plan.database):
        return "It listens on this computer only: nobody can enrol yet, so nobody else is let in."
    if plan.certificate is None and not _is_loopback(host):
        return "Laptops need https: put a server with a certificate in front, or use --make-cert."
    return "Laptops join with a code: fourpermille hub invite."


def _has_team(data: Path, database: str | None) -> bool:
    if database is None and not (data / "hub.db").exists():
        return False
    with closing(open_store(data, database)) as store:
        return Members(store).organisation() is not None


def _with_own_certificate(plan: Plan, names: Sequence[str]) -> Plan:
    with closing(open_store(plan.data, plan.database)) as store:
        held = Members(store)
        organisation = held.found()
        held.keep_secret(OWN_CERTIFICATE, b"1")
    certificate, key = tls.chain_for(organisation, names).write(plan.data / "tls")
    return replace(plan, certificate=certificate, key=key, root=tls.root_of(organisation))


def _check_tls(plan: Plan) -> None:
    """A file that cannot be used is a sentence before anybody listens."""
    if plan.certificate is None:
        return
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(plan.certificate, plan.key)
    except (OSError, ssl.SSLError) as error:
        raise FileNotReadable(file=plan.certificate, reason=getattr(error, "strerror", None) or error) from error


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


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def bound(host: str, port: int) -> socket.socket:
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


def _address(sock: socket.socket, is_tls: bool = False) -> str:
    host, port = sock.getsockname()[:2]
    return f"{'https' if is_tls else 'http'}://{f'[{host}]' if ':' in host else host}:{port}"
