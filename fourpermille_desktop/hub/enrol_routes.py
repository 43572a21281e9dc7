"""Joining the team of a hub and being known there: the code, the certificate, the pass for 15 minutes, revoking.

    POST /v1/enrol     {code, device, actor, nonce, proof} → certificate, organisation, spaces, and a first pass
    POST /v1/token     {certificate, nonce, proof} → a pass, the next nonce, a renewed certificate when it is time
    GET  /v1/devices   who was let in (keepers only)
    POST /v1/revoke    {serial} (keepers only)

A nonce comes from `hello` or from the last answer and is good for a day and one proof. Only the hub's clock counts.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse

from fourpermille_desktop.hub import access, problems
from fourpermille_desktop.hub.access import Guard
from fourpermille_desktop.hub.members import CodeRefused, Device, Members, SpaceOf, now_ms
from fourpermille_desktop.hub.nonces import is_spent_now, new_nonce
from fourpermille_desktop.hub.problems import Problem
from fourpermille_desktop.hub.tries import Tries
from fourpermille_desktop.ledger import canonical, certificate, codes
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64

MOST_BODY_BYTES = 64 * 1024
DRAWER_MS = 365 * certificate.DAY_MS  # a laptop that lay in a drawer may still renew what ended a year ago
MOST_ENROLMENTS, MOST_TOKENS = 60, 3000  # a minute and address: a whole class, or a whole office, behind one router
MOST_OF_A_CODE, MOST_OF_A_DEVICE = 5, 20


@dataclass(frozen=True)
class Doors:
    """What the routes need."""

    members: Members
    guard: Guard
    tries: Tries
    root: bytes | None = None  # the root of our own TLS certificate (DER), where there is one

    @property
    def hub(self) -> bytes:
        return self.members.store.id


def routes(doors: Doors) -> APIRouter:
    router = APIRouter()

    @router.post("/v1/enrol")
    async def enrol(request: Request) -> JSONResponse:
        return await _answered(request, lambda parts: _enrolled(doors, _address(request), parts))

    @router.post("/v1/token")
    async def token(request: Request) -> JSONResponse:
        return await _answered(request, lambda parts: _passed(doors, _address(request), parts))

    @router.post("/v1/revoke")
    async def revoke(request: Request) -> JSONResponse:
        return await _answered(request, lambda parts: _revoked(doors, request, parts))

    @router.get("/v1/devices")
    def devices(request: Request) -> JSONResponse:
        doors.guard.anywhere(request, access.KEEP)
        return JSONResponse({"devices": [_listed(device) for device in doors.members.devices()]})

    return router


def questions(doors: Doors) -> dict[str, object]:
    """What `hello` adds at a hub with a team: whose it is, a nonce to answer, the root of its TLS certificate."""
    organisation = doors.members.organisation()
    if organisation is None:
        return {}
    told: dict[str, object] = {"organisation": b64(organisation.id), "nonce": new_nonce(doors.members)}
    return told | ({"root": b64(doors.root)} if doors.root else {})


def _spend(doors: Doors, nonce: bytes) -> None:
    if not is_spent_now(doors.members, nonce):
        raise nonce_over()


# --- what each answers ---


def _enrolled(doors: Doors, address: str, parts: dict[str, Any]) -> dict[str, Any]:
    code, device, actor = str(parts.get("code", "")), unb64(parts.get("device"), 32), unb64(parts.get("actor"), 16)
    nonce, proof = unb64(parts.get("nonce"), 32), unb64(parts.get("proof"), 64)
    doors.tries.count("enrol", address, MOST_ENROLMENTS)
    doors.tries.count("code", b64(codes.code_hash(code)), MOST_OF_A_CODE)
    organisation = doors.members.organisation()
    if organisation is None or organisation.key is None:
        raise no_team()
    said = (codes.code_hash(code), actor)
    if not certificate.is_proven(device, proof, certificate.ENROL, doors.hub, nonce, *said):
        raise not_proven()
    _spend(doors, nonce)
    try:
        made = doors.members.enrol(code, device, actor, now_ms())
    except CodeRefused as error:
        raise code_refused() from error
    answer = _pass(doors, made.certificate.serial) | {
        "certificate": made.certificate.text(),
        "organisation": b64(organisation.public),
        "spaces": _spaces(doors.members, made.spaces, made.certificate),
    }
    return answer | ({"root": b64(doors.root)} if doors.root else {})


def _passed(doors: Doors, address: str, parts: dict[str, Any]) -> dict[str, Any]:
    nonce, proof = unb64(parts.get("nonce"), 32), unb64(parts.get("proof"), 64)
    doors.tries.count("token", address, MOST_TOKENS)
    organisation = doors.members.organisation()
    if organisation is None:
        raise no_team()
    try:
        shown = certificate.read(str(parts.get("certificate", "")), organisation.public)
    except NotCanonical as error:
        raise another_team() from error
    doors.tries.count("device", b64(shown.device), MOST_OF_A_DEVICE)
    if not certificate.is_proven(shown.device, proof, certificate.TOKEN, doors.hub, nonce):
        raise not_proven()
    _spend(doors, nonce)
    _obey(doors, parts)
    now = now_ms()
    is_home = organisation.key is not None
    if now >= shown.expires + (DRAWER_MS if is_home else 0):
        raise certificate_over()
    device = doors.members.admit(shown, now)
    if device is None:
        raise access.revoked()
    answer = _pass(doors, device.serial)
    renewed = doors.members.renewed(device, shown, now)
    if renewed is not None:
        spaces = _spaces(doors.members, doors.members.names_of(device.roles), renewed)
        answer |= {"certificate": renewed.text(), "spaces": spaces}
    revoked = doors.members.revoked()
    if revoked is not None and revoked.number > int(parts.get("revoked_number", 0)):
        answer["revoked"] = revoked.text()
    return answer


def _obey(doors: Doors, parts: dict[str, Any]) -> None:
    """A hub without the organisation's key learns from its visitors who was revoked."""
    organisation = doors.members.organisation()
    if "revoked" in parts and organisation is not None and organisation.key is None:
        doors.members.obey(certificate.read_revoked(str(parts["revoked"]), organisation.public))


def _revoked(doors: Doors, request: Request, parts: dict[str, Any]) -> dict[str, Any]:
    doors.guard.anywhere(request, access.KEEP)
    serial = parts.get("serial")
    if not isinstance(serial, int) or isinstance(serial, bool):
        raise NotCanonical("a serial is a number")
    if not doors.members.revoke(serial):
        raise problems.no_such_page()
    return {"revoked": serial}


def _pass(doors: Doors, serial: int) -> dict[str, Any]:
    return {
        "hub": b64(doors.hub),
        "token": doors.guard.token(serial),
        "expires_in": access.TOKEN_SECONDS,
        "nonce": new_nonce(doors.members),
        "time": now_ms(),
    }


def _spaces(held: Members, named: list[SpaceOf], shown: certificate.Certificate) -> list[dict[str, str]]:
    """The caller's spaces; with each the key that opens a stick for those who may read it."""
    return [
        {
            "id": b64(one.id),
            "name": one.name,
            "kind": one.kind,
            "role": shown.spaces[one.id],
            "stick": b64(held.stick_key(one.id)),
        }
        for one in named
        if one.id in shown.spaces
    ]


def _listed(device: Device) -> dict[str, Any]:
    roles = {b64(space): role for space, role in device.roles.items()}
    return {
        "serial": device.serial,
        "device": b64(device.key),
        "actor": b64(device.actor),
        "roles": roles,
        "expires": device.expires,
        "seen": device.seen,
        "revoked": device.revoked,
    }


# --- reading ---


async def _answered(request: Request, made: Callable[[dict[str, Any]], dict[str, Any]]) -> JSONResponse:
    raw = bytearray()
    async for piece in request.stream():
        raw += piece
        if len(raw) > MOST_BODY_BYTES:
            raise problems.too_large(MOST_BODY_BYTES)
    try:
        parts = canonical.parse(bytes(raw))
        if not isinstance(parts, dict):
            raise NotCanonical("an object is expected")
        return JSONResponse(await run_in_threadpool(made, parts), headers={"Cache-Control": "no-store"})
    except NotCanonical as error:
        raise problems.malformed(str(error)) from error


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


# --- refusals ---


def no_team() -> Problem:
    return Problem(404, "no-team", "This hub has no team to join.")


def another_team() -> Problem:
    return Problem(403, "another-team", "This hub serves another team than the one this computer joined.")


def code_refused() -> Problem:
    sentence = "This code is not known here, was used already, or its time is over. Ask your team for a new one."
    return Problem(403, "code-refused", sentence)


def not_proven() -> Problem:
    return Problem(403, "not-proven", "The request was not signed by the computer that it names.")


def nonce_over() -> Problem:
    return Problem(403, "nonce-over", "The question of the hub was answered already, or too long ago; ask anew.")


def certificate_over() -> Problem:
    sentence = "This computer was away for long, and its place in the team has ended. Ask your team for a new code."
    return Problem(403, "certificate-over", sentence)
