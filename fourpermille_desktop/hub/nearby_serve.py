"""A hub opened for a while on this laptop, for those on the same network: in a thread, with TLS, until it is closed.

The laptop that knows the organisation's key is the home hub; any other carries: it checks certificates, keeps and
passes on what members signed, and judges nothing. Its TLS certificate hangs on its own device key, and `/v1/nearby`
shows the certificate in which the organisation names that key, so a member knows the laptop without any internet.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import uvicorn
from fastapi import APIRouter
from starlette.responses import JSONResponse

from fourpermille_desktop.errors import PortTaken
from fourpermille_desktop.hub import tls
from fourpermille_desktop.hub.members import OWN_CERTIFICATE, Members, Organisation
from fourpermille_desktop.hub.serve import STOP_SECONDS, bound
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger import codes, signing

START_SECONDS = 20
MOST_AT_ONCE = 40  # requests; a class of laptops


@dataclass
class Session:
    """A hub that answers until `close`."""

    store: Store
    url: str
    port: int
    root: bytes  # DER
    check: str  # names the key of the root: for who joins with a typed code
    _server: uvicorn.Server
    _thread: threading.Thread
    _closed: bool = field(default=False)

    @property
    def members(self) -> Members:
        return Members(self.store)

    def close(self) -> None:
        """Answer what is under way, then no more; what came is kept."""
        if not self._closed:
            self._closed = True
            self._server.should_exit = True
            self._thread.join(STOP_SECONDS + START_SECONDS)
            self.store.close()


def open_session(
    data: Path, host: str, device_key: bytes, *, organisation: bytes | None, certificate: str = "", port: int = 0
) -> Session:
    """Listen on one address of this laptop. `organisation` is the public key of its team; None makes a team of it."""
    with bound(host, port) as sock:
        port = sock.getsockname()[1]
        store = open_store(data)
        try:
            members = Members(store)
            own = members.found() if organisation is None else members.carry_for(organisation)
            own = members.organisation() or own
            signer = own if own.key else Organisation(signing.public_key(device_key), device_key)
            members.keep_secret(OWN_CERTIFICATE, b"1")
            files = tls.chain_for(signer, tls.names_here(host)).write(data / "tls")
            root = tls.root_of(signer)
            server = _Server(_config(store, root, certificate, files))
            thread = threading.Thread(
                target=server.run, kwargs={"sockets": [sock.dup()]}, name="nearby hub", daemon=True
            )
            thread.start()
            if not server.is_ready.wait(START_SECONDS):
                raise PortTaken(host=host, port=port, reason="it did not begin to answer")
        except BaseException:
            store.close()
            raise
    shown = f"[{host}]" if ":" in host else host
    return Session(store, f"https://{shown}:{port}", port, root, codes.check_of(signer.public), server, thread)


def _config(store: Store, root: bytes, certificate: str, files: tuple[Path, Path]) -> uvicorn.Config:
    app = create_app(store, root=root)
    app.include_router(_who_opened_it(certificate))
    return uvicorn.Config(
        app,
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        limit_concurrency=MOST_AT_ONCE,
        ssl_certfile=files[0],
        ssl_keyfile=files[1],
        timeout_graceful_shutdown=STOP_SECONDS,
    )


def _who_opened_it(certificate: str) -> APIRouter:
    router = APIRouter()

    @router.get("/v1/nearby")
    def nearby() -> JSONResponse:
        return JSONResponse({"certificate": certificate})

    return router


class _Server(uvicorn.Server):
    """uvicorn in a thread: it takes no signals and says when it answers."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_ready.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
