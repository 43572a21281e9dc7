"""What a data-protection officer asks over HTTP: which erasures some device has not confirmed yet.

GET  /v1/spaces/{space}/erasures       the newest first; a device is named by the number of its enrolment
"""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse

from fourpermille_desktop.hub import access, erasing
from fourpermille_desktop.hub.access import Guard
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.ledger.canonical import b64

NEVER_KEPT = {"Cache-Control": "no-store"}


def routes(store: Store, guard: Guard) -> APIRouter:
    router = APIRouter()

    @router.get("/v1/spaces/{space}/erasures")
    def listed(space: str, request: Request) -> JSONResponse:
        _caller, named = guard.in_space(request, space, access.ERASE)
        found = [one for one in erasing.erasures(store) if one.space == named]
        told = [{"said_by": b64(one.said_by), "at": one.at, "waiting": list(one.waiting)} for one in found]
        return JSONResponse({"erasures": told}, headers=NEVER_KEPT)

    return router
