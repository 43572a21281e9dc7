"""What a hub answers over HTTP. Every call is stateless and repeatable; nothing is held between two requests.

    GET  /v1/hello                     who answers, which protocol, which limits
    POST /v1/spaces/{space}/sync       push, acknowledge and pull in one turn
    POST /v1/spaces/{space}/vector     the slow path, where two histories differ
    GET  /v1/spaces/{space}/segments … the closed part of the feed as files, for newcomers (`segment_routes`)
    GET  /v1/spaces/{space}/holds …    what is held back, and deciding on it (`hold_routes`)
    GET  /v1/spaces/{space}/erasures   what was erased and not confirmed by all (`erase_routes`)
    POST /v1/spaces/{space}/blobs …    photos, piece by piece (`blob_routes`)
    POST /v1/enrol, /v1/token …        who belongs to the team (`enrol_routes`)
    GET  /v1/health                    whether records can be taken (`health`)
    GET  /v1/openapi.json              all this for programs (`openapi`)
    GET  /v1/library/…                 a published library, where the hub has one (`library_files`)
    GET  /status                       how the hub is doing, a page for its keeper (`status_page`)

Until it has an organisation, a hub serves only the local field space, and listens on its own computer only (`serve`).
With one, every call about records shows a pass, and the role in that space decides (`access`).
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from fastapi import FastAPI, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from fourpermille_desktop.errors import AppError, DatabaseBusy, DiskFull, HubDatabaseAway
from fourpermille_desktop.hub import (
    access,
    blob_routes,
    enrol_routes,
    erase_routes,
    erasing,
    health,
    hold_routes,
    openapi,
    problems,
    segment_routes,
    status_page,
)
from fourpermille_desktop.hub.access import Caller, Guard
from fourpermille_desktop.hub.blobs import Blobs
from fourpermille_desktop.hub.holds import Viewer
from fourpermille_desktop.hub.library_files import serve_library
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.problems import Problem
from fourpermille_desktop.hub.segments import Segments
from fourpermille_desktop.hub.store import Space, Store
from fourpermille_desktop.hub.tries import Tries
from fourpermille_desktop.ledger import dialogue, messages, wire
from fourpermille_desktop.ledger.canonical import NotCanonical, b64
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.ledger.messages import Message, Standing, UnknownProtocol
from fourpermille_desktop.ledger.tips import vector_hash
from fourpermille_desktop.ledger.wire import Limits, UnknownEnvelope

BODY_SECONDS = 180  # 256 kB at 40 kbit/s take 52 s
SMALLEST_ROOM = 1000  # canonical bytes; a page holds one run at least

Handler = Callable[[Space, bytes, Caller], bytes]


def create_app(
    store: Store, limits: Limits | None = None, *, library: Path | None = None, root: bytes | None = None
) -> FastAPI:
    """The hub as an ASGI application. `root` is what its own TLS certificate hangs on, where it made one."""
    limits = limits or Limits()
    held = Members(store)
    guard = Guard(held)
    app = openapi.described_app(version=str(messages.PROTOCOL))

    @app.get("/v1/hello")
    def hello() -> dict[str, object]:
        return enrol_routes.questions(doors) | {
            "service": "4p1000-hub",
            "hub": b64(store.id),
            "protocol": {"min": messages.PROTOCOL, "max": messages.PROTOCOL},
            "limits": {"packed_bytes": limits.packed_bytes, "inflated_bytes": limits.inflated_bytes},
            "features": [segment_routes.FEATURE],
            "time": time.time_ns() // 1_000_000,
        }

    @app.post("/v1/spaces/{space}/sync")
    async def sync(space: str, request: Request) -> Response:
        return await _answered(store, guard, space, request, limits, partial(sync_answer, limits=limits, store=store))

    @app.post("/v1/spaces/{space}/vector")
    async def vector(space: str, request: Request) -> Response:
        return await _answered(store, guard, space, request, limits, partial(vector_answer, limits=limits))

    doors = enrol_routes.Doors(held, guard, Tries(held), root)
    app.include_router(enrol_routes.routes(doors))
    app.include_router(hold_routes.routes(store, guard))
    app.include_router(segment_routes.routes(Segments(store, limits), guard))
    app.include_router(erase_routes.routes(store, guard))
    app.include_router(blob_routes.routes(Blobs(store.folder / "photos"), guard))
    app.include_router(health.routes(store))
    app.include_router(status_page.routes(store, guard))
    if library is not None:
        serve_library(app, library)
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(HTTPException, _problem)
    app.add_exception_handler(AppError, _problem)
    app.add_exception_handler(Exception, _problem)
    return app


def sync_answer(space: Space, raw: bytes, caller: Caller, limits: Limits, store: Store) -> bytes:
    """One request: verified outside the transaction, stored inside it, answered after it is on the disk."""
    request = messages.request_from(raw, space.space, limits, space.key_of)
    crash_here("service.request_read")
    erasing.note_confirmed(store, space.space, caller.serial, request.cursor)
    taken = space.take(request.push)
    crash_here("service.push_taken")
    news = [other.space for other in request.others if has_news(store, caller, request, other)]

    def made(room: int) -> Message:
        return replace(dialogue.answer(space, request, taken, room), news=news)

    return _fitting(space, limits, made)


def has_news(store: Store, caller: Caller, request: messages.Request, other: Standing) -> bool:
    """Whether another of the caller's spaces is not as the laptop knows it. Without a role nothing is told."""
    if not caller.may(access.READ, other.space):
        return False
    with store.space(other.space).look() as look:
        is_same_feed = request.cursor is not None and request.cursor.hub == store.id
        return not is_same_feed or look.head() != (other.seq, other.feed) or vector_hash(look.tips()) != other.vector


def vector_answer(space: Space, raw: bytes, caller: Caller, limits: Limits) -> bytes:
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


async def _answered(
    store: Store, guard: Guard, named: str, request: Request, limits: Limits, handler: Handler
) -> Response:
    caller, space = await run_in_threadpool(guard.in_space, request, named)
    try:
        raw = await asyncio.wait_for(_body(request, limits), BODY_SECONDS)
        viewer = Viewer(caller.device, caller.may(access.RELEASE, space))
        packed = await run_in_threadpool(handler, store.space(space, viewer), raw, caller)
    except TimeoutError as error:
        raise problems.too_slow() from error
    except ClientDisconnect:  # a line that broke is the weather, no fault: nobody hears the answer
        return Response(status_code=400)
    except (UnknownProtocol, UnknownEnvelope) as error:
        raise problems.update_needed() from error
    except NotCanonical as error:
        raise problems.malformed(str(error)) from error
    crash_here("service.before_answer")
    if not _reads_zstd(request):
        plain = wire.unpack(packed, limits.inflated_bytes)
        return Response(plain, headers=access.given(request), media_type=openapi.MEDIA)
    headers = {"Content-Encoding": "zstd"} | access.given(request)
    return Response(packed, headers=headers, media_type=openapi.MEDIA)


def _reads_zstd(request: Request) -> bool:
    """Who sends zstd reads it, unless it asks for the plain text; who names what it reads is taken at its word."""
    named = request.headers.get("accept-encoding")
    sends = request.headers.get("content-encoding") == "zstd" and named != "identity"
    return named is None or "zstd" in named or sends


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
    logging.getLogger(__name__).error("fault", exc_info=error)  # the line of the request says where
    return (problems.disk_full() if isinstance(error, DiskFull) else problems.fault()).response()


def _of_status(error: HTTPException) -> Problem:
    if error.status_code == 404:
        return problems.no_such_page()
    sentence = "The hub does not do that at this address."
    return Problem(error.status_code, "not-possible", sentence, headers=error.headers or {})
