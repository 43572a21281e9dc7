"""Photos: uploads as tus 1.0 says (core, creation, checksum), downloads with Range. Announced by OPTIONS, as in tus."""

from __future__ import annotations

import base64
import json
import os
from hashlib import sha1, sha256
from typing import Any

from tests.conformance.kit import NotOffered, need
from tests.conformance.line import HubLine, Reply
from tests.conformance.refusals import is_problem

TUS = {"Tus-Resumable": "1.0.0"}
PIECE = {**TUS, "Content-Type": "application/offset+octet-stream"}
BYTES = 3000


def photos_announce_what_they_can(hub: HubLine) -> str:
    extensions = _offered(hub)
    need("creation" in extensions, f"extensions {extensions}")
    return f"tus 1.0.0 with {', '.join(sorted(extensions))}"


def a_photo_goes_on_where_it_was_cut(hub: HubLine) -> str:
    _offered(hub)
    photo = os.urandom(BYTES)
    place = _announced(hub, photo)
    need(_sent(hub, place, 0, photo[:1000]).headers.get("upload-offset") == "1000", "no offset after the first piece")
    stands = hub.call("HEAD", place, headers=TUS)
    need(stands.status == 200 and stands.headers.get("upload-offset") == "1000", "HEAD does not tell the offset")
    need(stands.headers.get("upload-length") == str(BYTES), "HEAD does not tell the length")
    need(_sent(hub, place, 1000, photo[1000:]).headers.get("upload-offset") == str(BYTES), "not at its end")
    need(_read(hub, photo).body == photo, "other bytes come back")
    return f"{BYTES} bytes in two pieces"


def a_photo_is_there_only_when_it_is_whole(hub: HubLine) -> str:
    _offered(hub)
    photo = os.urandom(BYTES)
    sha = sha256(photo).hexdigest()
    place = _announced(hub, photo)
    _sent(hub, place, 0, photo[:1000])
    is_problem(_read(hub, photo), 404, "half of it is there")
    need(_missing(hub, sha) == [sha], "said to be here before it is whole")
    _sent(hub, place, 1000, photo[1000:])
    need(_missing(hub, sha) == [], "said to be missing though it came")
    return "404 until the last byte"


def a_piece_for_another_place_is_told_where_the_upload_is(hub: HubLine) -> str:
    _offered(hub)
    photo = os.urandom(BYTES)
    place = _announced(hub, photo)
    _sent(hub, place, 0, photo[:1000])
    reply = hub.call("PATCH", place, photo[500:], {**PIECE, "Upload-Offset": "500"})
    is_problem(reply, 409)
    need(reply.headers.get("upload-offset") == "1000", "the refusal does not say where to go on")
    return "409 with Upload-Offset"


def a_changed_piece_is_refused(hub: HubLine) -> str:
    if "checksum" not in _offered(hub):
        raise NotOffered("uploads without checksums")
    photo = os.urandom(BYTES)
    place = _announced(hub, photo)
    told = base64.b64encode(sha1(photo[:1000], usedforsecurity=False).digest()).decode()
    headers = {**PIECE, "Upload-Offset": "0", "Upload-Checksum": f"sha1 {told}"}
    reply = hub.call("PATCH", place, b"x" + photo[1:1000], headers)
    need(reply.status == 460, f"{reply.status} instead of 460")
    need(hub.call("HEAD", place, headers=TUS).headers.get("upload-offset") == "0", "a changed piece was kept")
    return "460, nothing kept"


def a_photo_that_is_not_the_announced_one_is_refused(hub: HubLine) -> str:
    _offered(hub)
    photo = os.urandom(BYTES)
    place = _announced(hub, photo)
    reply = hub.call("PATCH", place, os.urandom(BYTES), {**PIECE, "Upload-Offset": "0"})
    is_problem(reply, 422)
    is_problem(_read(hub, photo), 404, "kept under a name that is not its hash")
    return "422, not kept"


def a_photo_that_is_here_is_not_sent_again(hub: HubLine) -> str:
    _offered(hub)
    photo = os.urandom(BYTES)
    _sent(hub, _announced(hub, photo), 0, photo)
    again = _announce(hub, photo)
    need(again.status in (200, 201), f"{again.status} to a second announcement")
    need(again.headers.get("upload-offset") == str(BYTES), "asked for once more")
    return "announced again: all of it is here"


def a_photo_is_read_in_parts(hub: HubLine) -> str:
    _offered(hub)
    photo = os.urandom(BYTES)
    _sent(hub, _announced(hub, photo), 0, photo)
    part = _read(hub, photo, {"Range": "bytes=2000-"})
    need(part.status == 206 and part.body == photo[2000:], f"{part.status} and {len(part.body)} bytes from 2000 on")
    return "206 from byte 2000 on"


def another_version_of_tus_is_refused(hub: HubLine) -> str:
    _offered(hub)
    reply = hub.call("POST", hub.path("blobs"), headers={"Tus-Resumable": "0.2.2", "Upload-Length": "1"})
    need(reply.status == 412 and reply.headers.get("tus-version"), f"{reply.status} instead of 412 with Tus-Version")
    return "412 with Tus-Version"


def _offered(hub: HubLine) -> set[str]:
    """The extensions of tus that the hub names."""
    reply = hub.call("OPTIONS", hub.path("blobs"))
    if reply.status >= 400 or "tus-version" not in reply.headers:
        raise NotOffered("no Tus-Version at the address of photos")
    need("1.0.0" in reply.headers["tus-version"].split(","), f"tus {reply.headers['tus-version']}")
    return set(reply.headers.get("tus-extension", "").split(","))


def _announce(hub: HubLine, photo: bytes) -> Reply:
    named = base64.b64encode(sha256(photo).hexdigest().encode()).decode()
    headers = {**TUS, "Upload-Length": str(len(photo)), "Upload-Metadata": f"sha256 {named}"}
    return hub.call("POST", hub.path("blobs"), headers=headers)


def _announced(hub: HubLine, photo: bytes) -> str:
    reply = _announce(hub, photo)
    need(reply.status == 201 and reply.headers.get("location"), f"{reply.status} to an announcement")
    return str(reply.headers["location"])


def _sent(hub: HubLine, place: str, offset: int, piece: bytes) -> Reply:
    reply = hub.call("PATCH", place, piece, {**PIECE, "Upload-Offset": str(offset)})
    need(reply.status == 204, f"{reply.status} to a piece at {offset}")
    return reply


def _read(hub: HubLine, photo: bytes, headers: dict[str, str] | None = None) -> Reply:
    return hub.call("GET", hub.path(f"blobs/{sha256(photo).hexdigest()}"), headers=headers)


def _missing(hub: HubLine, sha: str) -> Any:
    asked = json.dumps({"shas": [sha]}).encode()
    return hub.answered(hub.call("POST", hub.path("blobs/missing"), asked))["missing"]


REQUIREMENTS = [
    photos_announce_what_they_can,
    a_photo_goes_on_where_it_was_cut,
    a_photo_is_there_only_when_it_is_whole,
    a_piece_for_another_place_is_told_where_the_upload_is,
    a_changed_piece_is_refused,
    a_photo_that_is_not_the_announced_one_is_refused,
    a_photo_that_is_here_is_not_sent_again,
    a_photo_is_read_in_parts,
    another_version_of_tus_is_refused,
]
