"""Photos over HTTP: uploads as tus 1.0 says (core, creation, checksum; https://tus.io/protocols/resumable-upload),
downloads as plain files with Range.

POST  /v1/spaces/{space}/blobs             announce: Upload-Length, Upload-Metadata "sha256 …"; 200 where it is here
HEAD  /v1/spaces/{space}/uploads/{upload}  how far an upload is
PATCH /v1/spaces/{space}/uploads/{upload}  go on at Upload-Offset
POST  /v1/spaces/{space}/blobs/missing     {"shas": […]} → which of them are not here
GET   /v1/spaces/{space}/blobs/{sha}       the photo; its hash is the ETag
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect
from starlette.responses import FileResponse, JSONResponse, Response

from fourpermille_desktop.hub import access, problems
from fourpermille_desktop.hub.access import Guard
from fourpermille_desktop.hub.blobs import (
    MAX_BYTES,
    MOST_ASKED,
    PIECE_BYTES,
    SHA,
    Blobs,
    HashDiffers,
    OffsetDiffers,
    Upload,
    UploadBusy,
    UploadUnknown,
)
from fourpermille_desktop.hub.problems import Problem
from fourpermille_desktop.ledger import canonical
from fourpermille_desktop.ledger.canonical import NotCanonical

TUS = "1.0.0"
SPEAKS = {"Tus-Resumable": TUS}
ABILITIES = {
    **SPEAKS,
    "Tus-Version": TUS,
    "Tus-Extension": "creation,checksum",
    "Tus-Max-Size": str(MAX_BYTES),
    "Tus-Checksum-Algorithm": "sha1,sha256",
}
PIECE_MEDIA = "application/offset+octet-stream"
PIECE_SECONDS = 180  # 256 kB at 40 kbit/s take 52 s
MOST_BODY_BYTES = 64 * 1024
NEVER_KEPT = {"Cache-Control": "no-store"}
PHOTO_KEPT = "The photo is safe on your computer. It waits."
_NUMBER = re.compile(r"[0-9]{1,12}\Z")


def routes(blobs: Blobs, guard: Guard) -> APIRouter:
    router = APIRouter()

    def told_upload(request: Request, space: str, name: str) -> Upload:
        """The upload an address names, for somebody who may write in that space."""
        caller, named = guard.in_space(request, space, access.WRITE)
        upload = Upload.named(name, named, caller.device)
        if upload is None or upload.size > MAX_BYTES:
            raise upload_unknown()
        return upload

    @router.options("/v1/spaces/{space}/blobs", include_in_schema=False)
    @router.options("/v1/spaces/{space}/uploads/{upload}", include_in_schema=False)
    def abilities() -> Response:
        return Response(status_code=204, headers=ABILITIES)

    @router.post("/v1/spaces/{space}/blobs", include_in_schema=False)
    def announce(space: str, request: Request) -> Response:
        _check_version(request)
        caller, named = guard.in_space(request, space, access.WRITE)
        upload = Upload(named, _announced(request), _length(request), caller.device)
        with _told():
            offset = blobs.begin(upload)
        place = f"/v1/spaces/{space}/uploads/{upload.name}"
        return Response(
            status_code=200 if offset == upload.size else 201,
            headers={**SPEAKS, **NEVER_KEPT, "Location": place, "Upload-Offset": str(offset)},
        )

    @router.head("/v1/spaces/{space}/uploads/{upload}", include_in_schema=False)
    def standing(space: str, upload: str, request: Request) -> Response:
        _check_version(request)
        asked = told_upload(request, space, upload)
        with _told():
            offset = blobs.offset(asked)
        if offset is None:
            raise upload_unknown()
        headers = {"Upload-Offset": str(offset), "Upload-Length": str(asked.size)}
        return Response(status_code=200, headers={**SPEAKS, **NEVER_KEPT, **headers})

    @router.patch("/v1/spaces/{space}/uploads/{upload}", include_in_schema=False)
    async def go_on(space: str, upload: str, request: Request) -> Response:
        _check_version(request)
        asked = await run_in_threadpool(told_upload, request, space, upload)
        if request.headers.get("content-type", "").lower() != PIECE_MEDIA:
            raise Problem(415, "media-unknown", f"A piece of a photo is sent as {PIECE_MEDIA}.", PHOTO_KEPT, SPEAKS)
        offset = await _taken(blobs, asked, request)
        return Response(status_code=204, headers={**SPEAKS, "Upload-Offset": str(offset)})

    @router.post("/v1/spaces/{space}/blobs/missing")
    async def missing(space: str, request: Request) -> JSONResponse:
        _caller, named = await run_in_threadpool(guard.in_space, request, space, access.READ)
        lacking = await run_in_threadpool(blobs.missing, named, _shas(await _small_body(request)))
        return JSONResponse({"missing": lacking}, headers=NEVER_KEPT)

    @router.head("/v1/spaces/{space}/blobs/{sha}", include_in_schema=False)
    @router.get("/v1/spaces/{space}/blobs/{sha}")
    def photo(space: str, sha: str, request: Request) -> Response:
        _caller, named = guard.in_space(request, space, access.READ)
        file = blobs.path(named, sha)
        if file is None:
            raise Problem(404, "photo-not-here", "This photo has not arrived at the hub yet.", "It may still come.")
        headers = {"ETag": f'"{sha}"', "Cache-Control": "private, immutable", "X-Content-Type-Options": "nosniff"}
        return FileResponse(file, media_type="application/octet-stream", headers=headers)

    return router


# --- a piece ---


async def _taken(blobs: Blobs, upload: Upload, request: Request) -> int:
    """The offset after what came. With a checksum it is all or nothing; without one, what came before a cut counts."""
    offset, right = _offset(request), _checksum(request)
    async for piece, is_last in _pieces(request):
        if right is not None and not (is_last and right(piece)):
            raise checksum_differs() if is_last else problems.too_large(PIECE_BYTES)
        with _told():
            offset = await run_in_threadpool(blobs.append, upload, offset, piece)
    return offset


@contextmanager
def _told() -> Iterator[None]:
    """What the folder of photos says, as problems."""
    try:
        yield
    except OffsetDiffers as error:
        raise offset_differs(error.offset) from error
    except UploadUnknown as error:
        raise upload_unknown() from error
    except UploadBusy as error:
        sentence = "Another request sends the same photo at this moment."
        raise Problem(423, "upload-busy", sentence, PHOTO_KEPT, {**SPEAKS, "Retry-After": "2"}) from error
    except HashDiffers as error:
        sentence = "The photo that arrived is not the one that was announced; it has to be sent again."
        raise Problem(422, "photo-differs", sentence, PHOTO_KEPT, SPEAKS) from error


async def _pieces(request: Request) -> AsyncIterator[tuple[bytes, bool]]:
    """The body in bounded pieces, each with whether it is the last one."""
    held, stream = bytearray(), request.stream()
    while True:
        is_last = False
        try:
            async with asyncio.timeout(PIECE_SECONDS):
                while len(held) <= PIECE_BYTES and not is_last:
                    try:
                        held += await anext(stream)
                    except StopAsyncIteration:
                        is_last = True
        except TimeoutError as error:
            raise problems.too_slow() from error
        except ClientDisconnect:  # nobody hears the answer; they ask for the offset
            if "upload-checksum" not in request.headers:
                yield bytes(held[:PIECE_BYTES]), False
            return
        yield bytes(held[:PIECE_BYTES]), is_last and len(held) <= PIECE_BYTES
        del held[:PIECE_BYTES]
        if is_last and not held:
            return


def _checksum(request: Request) -> Callable[[bytes], bool] | None:
    named = request.headers.get("upload-checksum")
    if named is None:
        return None
    algorithm, _space, told = named.partition(" ")
    if algorithm not in ("sha1", "sha256"):
        raise Problem(400, "checksum-unknown", "Checksums of pieces are sha1 or sha256.", PHOTO_KEPT, SPEAKS)
    try:
        digest = base64.b64decode(told, validate=True)
    except ValueError as error:
        raise checksum_differs() from error
    return lambda piece: hashlib.new(algorithm, piece, usedforsecurity=False).digest() == digest


# --- what is asked ---


def _check_version(request: Request) -> None:
    if request.headers.get("tus-resumable") != TUS:
        headers = {"Tus-Version": TUS, **SPEAKS}
        raise Problem(412, "tus-version", f"Uploads are sent as version {TUS} of tus says.", PHOTO_KEPT, headers)


def _length(request: Request) -> int:
    size = _whole_number(request, "upload-length")
    if size == 0:
        raise problems.malformed("a photo of no bytes")
    if size > MAX_BYTES:
        raise Problem(
            413, "photo-too-large", f"A photo has at most {MAX_BYTES // 1024 // 1024} MB.", PHOTO_KEPT, SPEAKS
        )
    return size


def _offset(request: Request) -> int:
    return _whole_number(request, "upload-offset")


def _whole_number(request: Request, name: str) -> int:
    text = request.headers.get(name, "")
    if not _NUMBER.match(text):
        raise problems.malformed(f"the header {name} is a whole number")
    return int(text)


def _announced(request: Request) -> str:
    """The hash in Upload-Metadata, as 64 hexadecimal letters; no other name is ever used for a file."""
    for pair in request.headers.get("upload-metadata", "").split(","):
        name, _space, value = pair.strip().partition(" ")
        if name == "sha256":
            try:
                sha = base64.b64decode(value, validate=True).decode("ascii")
            except ValueError:
                sha = ""
            if SHA.match(sha):
                return sha
    raise problems.malformed("Upload-Metadata names the sha256 of the photo, 64 hexadecimal letters")


async def _small_body(request: Request) -> dict[str, Any]:
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


def _shas(parts: dict[str, Any]) -> list[str]:
    shas = parts.get("shas")
    if not isinstance(shas, list) or len(shas) > MOST_ASKED:
        raise problems.malformed(f"shas is a list of at most {MOST_ASKED} names")
    if not all(isinstance(sha, str) and SHA.match(sha) for sha in shas):
        raise problems.malformed("a photo is named by 64 hexadecimal letters")
    return shas


# --- refusals ---


def upload_unknown() -> Problem:
    return Problem(404, "upload-unknown", "No such upload is under way at this hub.", PHOTO_KEPT, SPEAKS)


def offset_differs(offset: int) -> Problem:
    headers = {**SPEAKS, "Upload-Offset": str(offset)}
    return Problem(409, "offset-differs", "The upload goes on at another place.", PHOTO_KEPT, headers)


def checksum_differs() -> Problem:
    sentence = "A piece of the photo was changed on the way; send it again."
    return Problem(460, "checksum-differs", sentence, PHOTO_KEPT, SPEAKS)
