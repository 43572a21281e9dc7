"""What a hub answers over HTTP. Every call is stateless and repeatable; nothing is held between two requests.

    GET  /v1/hello                     who answers, which protocol, which limits
    POST /v1/spaces/{space}/sync       push, acknowledge and pull in one turn
    POST /v1/spaces/{space}/vector     the slow path, where two histories differ
    GET  /v1/library/…                 a published library, where the hub has one (`library_files`)

Until people can enrol, a hub serves only the local field space, and listens on its own computer only (`serve`).
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from fastapi import FastAPI, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from fourpermille_desktop.errors import AppError, DatabaseBusy, DiskFull, HubDatabaseAway
from fourpermille_desktop.hub import problems
from fourpermille_desktop.hub.library_files import serve_library
from fourpermille_desktop.hub.problems import Problem
from fourpermille_desktop.hub.store import Space, Store
from fourpermille_desktop.ledger import dialogue, messages, wire
from fourpermille_desktop.ledger.canonical import NotCanonical, b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.messages import Message, UnknownProtocol
from fourpermille_desktop.ledger.wire import Limits, UnknownEnvelope

BODY_SECONDS = 180  # 256 kB at 40 kbit/s take 52 s
SMALLEST_ROOM = 1000  # canonical bytes; a page holds one run at least
MEDIA = "application/vnd.4p1000.sync+json"

Handler = Callable[[Space, bytes], bytes]


def create_app(store: Store, limits: Limits | None = None, *, library: Path | None = None) -> FastAPI:
    """The hub as an ASGI application."""
    limits = limits or Limits()
    app = FastAPI(title="4 per 1000 hub", version=str(messages.PROTOCOL), docs_url=None, redoc_url=None)

    @app.get("/v1/hello")
    def hello() -> dict[str, object]:
        return {
            "service": "4p1000-hub",
            "hub": b64(store.id),
            "protocol": {"min": messages.PROTOCOL, "max": messages.PROTOCOL},
            "limits": {"packed_bytes": limits.packed_bytes, "inflated_bytes": limits.inflated_bytes},
            "time": time.time_ns() // 1_000_000,
        }

    @app.post("/v1/spaces/{space}/sync")
    async def sync(space: str, request: Request) -> Response:
        return await _answered(store, space, request, limits, partial(sync_answer, limits=limits))

    @app.post("/v1/spaces/{space}/vector")
    async def vector(space: str, request: Request) -> Response:
        return await _answered(store, space, request, limits, partial(vector_answer, limits=limits))

    if library is not None:
        serve_library(app, library)
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(HTTPException, _problem)
    app.add_exception_handler(AppError, _problem)
    app.add_exception_handler(Exception, _problem)
    return app


def sync_answer(space: Space, raw: bytes, limits: Limits) -> bytes:
    """One request: verified outside the transaction, stored inside it, answered after it is on the disk."""
    request = messages.request_from(raw, space.space, limits, space.key_of)
    crash_here("service.request_read")
    taken = space.take(request.push)
    crash_here("service.push_taken")
    return _fitting(space, limits, partial(dialogue.answer, space, request, taken))


def vector_answer(space: Space, raw: bytes, limits: Limits) -> bytes:
    request = messages.vector_request_from(raw, space.space, limits, space.key_of)
    crash_here("service.vector_read")
    taken = space.take(request.push)
    crash_here("service.vector_taken")
    return _fitting(space, limits, partial(dialogue.answer_vector, space, request, taken))


def _fitting(space: Space, limits: Limits, made: Callable[[int], Message]) -> bytes:
    """The packed answer; its page is cut down until it fits through a thin line."""
    room = dialogue.ROOM
    while True:
        packed = wire.pack(messages.to_bytes(space.space, made(room)))
        if len(packed) <= limits.packed_bytes or room < SMALLEST_ROOM:
            return packed
        room = int(room * min(0.9 * limits.packed_bytes / len(packed), 0.5))


async def _answered(store: Store, named: str, request: Request, limits: Limits, handler: Handler) -> Response:
    if named != b64(FIELD_SPACE):
        raise problems.no_such_space()
    try:
        raw = await asyncio.wait_for(_body(request, limits), BODY_SECONDS)
        packed = await run_in_threadpool(handler, store.space(FIELD_SPACE), raw)
    except TimeoutError as error:
        raise problems.too_slow() from error
    except (UnknownProtocol, UnknownEnvelope) as error:
        raise problems.update_needed() from error
    except NotCanonical as error:
        raise problems.malformed(str(error)) from error
    crash_here("service.before_answer")
    return Response(packed, headers={"Content-Encoding": "zstd"}, media_type=MEDIA)


async def _body(request: Request, limits: Limits) -> bytes:
    """The body, bounded before and after inflating."""
    raw = bytearray()
    async for piece in request.stream():
        raw += piece
        if len(raw) > limits.packed_bytes:
            raise problems.too_large(limits.packed_bytes)
    encoding = request.headers.get("content-encoding", "identity").lower()
    if encoding == "identity":
        return bytes(raw)
    if encoding != "zstd":
        raise Problem(415, "encoding-unknown", "Only zstd is read as a compression.")
    return wire.unpack(bytes(raw), limits.inflated_bytes)


async def _problem(request: Request, error: Exception) -> Response:
    if isinstance(error, Problem):
        return error.response()
    if isinstance(error, HTTPException):
        return _of_status(error).response()
    if isinstance(error, DatabaseBusy):
        return problems.busy().response()
    if isinstance(error, HubDatabaseAway):
        return problems.database_away().response()
    logging.getLogger(__name__).error("%s %s", request.method, request.url.path, exc_info=error)
    return (problems.disk_full() if isinstance(error, DiskFull) else problems.fault()).response()


def _of_status(error: HTTPException) -> Problem:
    if error.status_code == 404:
        return problems.no_such_page()
    return Problem(error.status_code, "not-possible", "The hub does not do that at this address.")
