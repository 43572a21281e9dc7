"""What a supervisor asks over HTTP about changes that are held back: which they are, let one go, or say that it stays.

GET  /v1/spaces/{space}/holds          what waits for a decision or was refused, whole, the oldest first
POST /v1/spaces/{space}/holds/{hash}   {"decision": "release" | "refuse", "note": "…"}
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse

from fourpermille_desktop.hub import access, problems
from fourpermille_desktop.hub.access import Guard
from fourpermille_desktop.hub.holds import Held, Holds
from fourpermille_desktop.hub.problems import Problem
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.ledger import canonical
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64
from fourpermille_desktop.ledger.messages import MAX_NOTE_CHARS

RELEASE, REFUSE = "release", "refuse"
MOST_BODY_BYTES = 8 * 1024
NEVER_KEPT = {"Cache-Control": "no-store"}


def routes(store: Store, guard: Guard) -> APIRouter:
    router = APIRouter()
    holds = Holds(store)

    @router.get("/v1/spaces/{space}/holds")
    def listed(space: str, request: Request) -> JSONResponse:
        _caller, named = guard.in_space(request, space, access.RELEASE)
        answer = {"holds": [_told(held) for held in holds.listed(named)], "count": holds.count(named)}
        return JSONResponse(answer, headers=NEVER_KEPT)

    @router.post("/v1/spaces/{space}/holds/{hash}")
    async def decide(space: str, hash: str, request: Request) -> JSONResponse:
        caller, named = await run_in_threadpool(guard.in_space, request, space, access.RELEASE)
        decision, note = _decision(await _parts(request))
        act = holds.release if decision == RELEASE else holds.refuse
        if not await run_in_threadpool(act, named, _hash(hash), caller.actor, note):
            raise not_held_back()
        return JSONResponse({"decision": decision, "count": await run_in_threadpool(holds.count, named)})

    return router


def _told(held: Held) -> dict[str, Any]:
    return {
        "hash": b64(held.hash),
        "n": held.n,
        "actor": b64(held.actor),
        "written": held.written,
        "at": held.at,
        "reason": held.reason,
        "state": held.state,
        "note": held.note,
        "changes": [{"type": type_, "record": b64(record), "values": values} for type_, record, values in held.changes],
    }


async def _parts(request: Request) -> dict[str, Any]:
    raw = bytearray()
    async for piece in request.stream():
        raw += piece
        if len(raw) > MOST_BODY_BYTES:
            raise problems.too_large(MOST_BODY_BYTES)
    try:
        parts = canonical.parse(bytes(raw))
    except NotCanonical as error:
        raise problems.malformed(str(error)) from error
    if not isinstance(parts, dict):
        raise problems.malformed("an object is expected")
    return parts


def _decision(parts: dict[str, Any]) -> tuple[str, str]:
    decision, note = parts.get("decision"), parts.get("note", "")
    if decision not in (RELEASE, REFUSE):
        raise problems.malformed("the decision is release or refuse")
    if not isinstance(note, str) or len(note) > MAX_NOTE_CHARS or "\0" in note:  # PostgreSQL keeps no such letter
        raise problems.malformed(f"the note is a text of at most {MAX_NOTE_CHARS} letters")
    return str(decision), note


def _hash(named: str) -> bytes:
    try:
        return unb64(named, 32)
    except NotCanonical as error:
        raise not_held_back() from error


def not_held_back() -> Problem:
    sentence = "Nothing of that name is held back here; somebody may have let it go meanwhile."
    return Problem(404, "not-held-back", sentence, "Nothing was changed.")
