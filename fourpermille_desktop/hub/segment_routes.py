"""Segments over HTTP: what a newcomer fetches before it asks for the rest of the feed page by page.

GET /v1/spaces/{space}/segments            {"v": 1, "hub", "segments": [{"sha256", "size", "first", "last", "feed"}]},
                                           with "more": true when others can be had by asking again
GET /v1/spaces/{space}/segments/{sha256}   the file, with Range; its hash is the ETag

The list is not signed: a page is not either. Every run is signed by its author, and the laptop works out the feed hash
itself; what a list left out shows at the first request of the dialogue, as with a page.
"""

from __future__ import annotations

import re
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, Response

from fourpermille_desktop.hub import access
from fourpermille_desktop.hub.access import Guard
from fourpermille_desktop.hub.problems import Problem
from fourpermille_desktop.hub.segments import Segment, Segments
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.messages import PROTOCOL

FEATURE = "segments"  # as `hello` names it
MEDIA = "application/octet-stream"
NEVER_KEPT = {"Cache-Control": "no-store"}
_RANGE = re.compile(r"bytes=([0-9]{0,15})-([0-9]{0,15})\Z")


def routes(segments: Segments, guard: Guard) -> APIRouter:
    router = APIRouter()

    @router.get("/v1/spaces/{space}/segments")
    def listed(space: str, request: Request) -> JSONResponse:
        _caller, named = guard.in_space(request, space)
        held, is_more = segments.made(named)
        answer: dict[str, Any] = {"v": PROTOCOL, "hub": b64(guard.hub), "segments": [_told(one) for one in held]}
        return JSONResponse(answer | ({"more": True} if is_more else {}), headers=NEVER_KEPT | access.given(request))

    @router.get("/v1/spaces/{space}/segments/{sha256}")
    def one(space: str, sha256: str, request: Request) -> Response:
        _caller, named = guard.in_space(request, space)
        raw = segments.read(named, sha256)
        if raw is None:
            raise segment_unknown()
        return _ranged(request, raw, sha256)

    return router


def _told(one: Segment) -> dict[str, Any]:
    return {"sha256": one.sha256, "size": one.size, "first": one.first, "last": one.last, "feed": b64(one.feed)}


def _ranged(request: Request, raw: bytes, sha256: str) -> Response:
    """The file or a part of it. A range of something else (If-Range), or one nobody can read, gets the whole."""
    tag = f'"{sha256}"'
    headers = {"ETag": tag, "Accept-Ranges": "bytes", "X-Content-Type-Options": "nosniff"}
    headers |= {"Cache-Control": "private, max-age=31536000, immutable"}
    asked = _RANGE.match(request.headers.get("range", ""))
    if asked is None or asked.groups() == ("", "") or request.headers.get("if-range", tag) != tag:
        return Response(raw, 200, headers, MEDIA)
    size = len(raw)
    if asked[1]:
        start, end = int(asked[1]), min(int(asked[2] or size) + 1, size)
    else:  # so many last bytes
        start, end = max(0, size - int(asked[2])), size
    if asked[2] and asked[1] and int(asked[2]) < start:
        return Response(raw, 200, headers, MEDIA)  # no range at all: RFC 9110 says to overlook it
    if start >= size:
        raise outside(size)
    return Response(raw[start:end], 206, headers | {"Content-Range": f"bytes {start}-{end - 1}/{size}"}, MEDIA)


# --- refusals ---


def segment_unknown() -> Problem:
    sentence = "This part of the records is not here under that name; the list says which are."
    return Problem(404, "segment-unknown", sentence)


def outside(size: int) -> Problem:
    sentence = "The part that was asked for is outside the file."
    return Problem(416, "outside-the-file", sentence, headers={"Content-Range": f"bytes */{size}"})
