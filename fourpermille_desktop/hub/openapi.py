"""`GET /v1/openapi.json`: the hub described for programs, true to what it answers; the tests hold it to that.

FastAPI tells of the routes; what it cannot know stands here: the bodies that are read by hand, the media types, and
that every refusal is a problem document. The bytes of commits inside `runs` are told by ledger/FORMAT.md.
"""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from fourpermille_desktop.hub.blobs import MOST_ASKED
from fourpermille_desktop.ledger.canonical import MAX_INTEGER
from fourpermille_desktop.ledger.messages import MAX_NOTE_CHARS, MAX_OTHERS, PROTOCOL

Json = dict[str, Any]
MEDIA = "application/vnd.4p1000.sync+json"
PROBLEM = "application/problem+json"
DESCRIPTION = (
    "Carries the signed records of a team between its laptops. Requests and answers of a sync are JSON, packed with"
    " zstd where Content-Encoding says so. Everything may be sent again: nothing is ever stored twice."
)


def described_app(version: str) -> FastAPI:
    """An application without routes that will tell of those it is given."""
    app = FastAPI(
        title="4 per 1000 hub", version=version, openapi_url="/v1/openapi.json", docs_url=None, redoc_url=None
    )

    def openapi() -> Json:
        if not app.openapi_schema:
            app.openapi_schema = described(app)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
    return app


def described(app: FastAPI) -> Json:
    made = get_openapi(title=app.title, version=app.version, description=DESCRIPTION, routes=app.routes)
    for path, operations in made["paths"].items():
        for method, operation in operations.items():
            _complete(operation, *BODIES.get((method, path), (None, None, None)))
    part = made["paths"]["/v1/spaces/{space}/segments/{sha256}"]["get"]["responses"]
    part["206"] = part["200"] | {"description": "The range that was asked for."}
    well = made["paths"]["/v1/health"]["get"]["responses"]
    well["503"] = well["200"] | {"description": "Records cannot be taken now."}
    parts = made.setdefault("components", {})
    parts["schemas"] = {name: part for name, part in parts.get("schemas", {}).items() if "ValidationError" not in name}
    parts["schemas"]["Problem"] = PROBLEM_DOCUMENT
    return made


def _complete(operation: Json, media: str | None, asked: Json | None, told: Json | None) -> None:
    responses = operation["responses"]
    responses.pop("422", None)  # paths are texts; nothing is checked by FastAPI
    problem = {"schema": {"$ref": "#/components/schemas/Problem"}}
    for statuses, words in (("4XX", "It cannot be done as asked."), ("5XX", "The hub cannot do it now.")):
        responses.setdefault(statuses, {"description": words, "content": {PROBLEM: problem}})
    if media and asked is not None:
        operation["requestBody"] = {"required": True, "content": {media: {"schema": asked}}}
    if media and told is not None:
        responses["200"] = {"description": "Done.", "content": {media: {"schema": told}}}


# --- what is read and answered ---


def _bytes(count: int) -> Json:
    """Unpadded base64url of so many bytes; the unused bits of the last letter are zero."""
    letters, rest = divmod(count, 3)
    whole = f"^[A-Za-z0-9_-]{{{letters * 4}}}"
    end = {0: "", 1: "[A-Za-z0-9_-][AQgw]", 2: "[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]"}[rest]
    return {"type": "string", "pattern": f"{whole}{end}$"}


def _object(required: Json, optional: Json | None = None) -> Json:
    return {"type": "object", "properties": required | (optional or {}), "required": list(required)}


def _list(item: Json, most: int | None = None) -> Json:
    return {"type": "array", "items": item} | ({"maxItems": most} if most else {})


def _row(*items: Json) -> Json:
    return {"type": "array", "prefixItems": list(items), "minItems": len(items), "maxItems": len(items)}


def _triple(*names: str) -> Json:
    return {"type": "array", "minItems": len(names), "maxItems": len(names), "description": ", ".join(names)}


def _number(least: int = 0) -> Json:
    return {"type": "integer", "minimum": least, "maximum": MAX_INTEGER}


TEXT: Json = {"type": "string"}
YES_OR_NO: Json = {"type": "boolean"}
HASH, ID = _bytes(32), _bytes(16)
TIP = _row(ID, _number(1), HASH)
CURSOR = _row(ID, _number(), HASH)
TOLD_TIP, TOLD_CURSOR = _triple("replica", "n", "hash"), _triple("hub", "seq", "feed hash")
VERSION: Json = {"type": "integer", "const": PROTOCOL}
RUNS = _object({"v": _number(1), "space": ID, "runs": _list({"type": "object"})})
WRONG: Json = {"type": "array", "description": "Runs that were not stored, each with its reason."}
TOLD_HOLDS = _list(_triple("replica", "n", "hash", "reason", "refused", "note"))
ANSWERED = {"v": VERSION, "hub": ID}

REQUEST = _object(
    {"v": VERSION, "vector": HASH},
    {"held": _list(TIP), "cursor": CURSOR, "others": _list(_row(ID, _number(), HASH, HASH), MAX_OTHERS), "runs": RUNS},
)
ANSWER = _object(
    ANSWERED,
    {
        "acks": _list(HASH),
        "bad": WRONG,
        "cursor": TOLD_CURSOR,
        "order": {"type": "array"},
        "more": YES_OR_NO,
        "forked": YES_OR_NO,
        "news": _list(ID),
        "vector": HASH,
        "holds": TOLD_HOLDS,
        "want": _list(TOLD_TIP),
        "runs": RUNS,
    },
)
VECTOR_REQUEST = _object({"v": VERSION}, {"tips": _list(TIP), "marks": _list(TIP), "want": _list(TIP), "runs": RUNS})
VECTOR_ANSWER = _object(
    ANSWERED | {"cursor": TOLD_CURSOR},
    {
        "acks": _list(HASH),
        "bad": WRONG,
        "tips": _list(TOLD_TIP),
        "marks": _list(TOLD_TIP),
        "holds": TOLD_HOLDS,
        "want": _list(TOLD_TIP),
        "runs": RUNS,
    },
)
HELLO = _object(
    {
        "service": {"const": "4p1000-hub"},
        "hub": ID,
        "protocol": _object({"min": _number(1), "max": _number(1)}),
        "limits": _object({"packed_bytes": _number(1), "inflated_bytes": _number(1)}),
        "time": _number(),
    },
    {"organisation": TEXT, "nonce": TEXT, "root": TEXT, "features": _list(TEXT)},
)
HEALTH = _object(
    {"ok": YES_OR_NO, "database": TEXT, "disk_free_mb": {"type": ["integer", "null"]}, "version": TEXT},
)
PASS = {"hub": ID, "token": TEXT, "expires_in": _number(1), "nonce": TEXT, "time": _number()}
MEMBER = {"certificate": TEXT, "spaces": _list(_object({"id": ID, "name": TEXT, "kind": TEXT, "role": TEXT}))}
ENROL = _object({"code": TEXT, "device": HASH, "actor": ID, "nonce": HASH, "proof": _bytes(64)})
TOKEN = _object(
    {"certificate": TEXT, "nonce": HASH, "proof": _bytes(64)}, {"revoked_number": _number(), "revoked": TEXT}
)
CHANGE = _object({"type": TEXT, "record": ID, "values": {"type": "object"}})
HOLD = {"hash": HASH, "n": _number(1), "actor": ID, "written": _number(), "at": _number()}
HOLD |= {"reason": TEXT, "state": {"enum": ["held", "refused"]}, "note": TEXT, "changes": _list(CHANGE)}
HOLDS = _object({"holds": _list(_object(HOLD)), "count": _number()})
DECISION_WORD: Json = {"enum": ["release", "refuse"]}
DECISION = _object({"decision": DECISION_WORD}, {"note": TEXT | {"maxLength": MAX_NOTE_CHARS}})
DECIDED = _object({"decision": DECISION_WORD, "count": _number()})
FILE: Json = {"type": "string", "format": "binary"}
SEGMENT = {"sha256": TEXT, "size": _number(1), "first": _number(1), "last": _number(1), "feed": HASH}
SEGMENTS = _object(ANSWERED | {"segments": _list(_object(SEGMENT))}, {"more": YES_OR_NO})
ERASURE = _object({"said_by": HASH, "at": _number(), "waiting": _list(_number(1))})
PHOTO = {"type": "string", "pattern": "^[0-9a-f]{64}$"}  # uploads speak tus 1.0 and are described there
PHOTOS = _object({"shas": _list(PHOTO, MOST_ASKED)})
LACKING = _object({"missing": _list(PHOTO)})
DEVICES = _object({"devices": _list({"type": "object"})})
REVOKE, REVOKED = _object({"serial": {"type": "integer"}}), _object({"revoked": {"type": "integer"}})
PROBLEM_DOCUMENT = _object(
    {"type": TEXT, "title": TEXT, "status": {"type": "integer"}, "code": TEXT, "detail": TEXT},
)
JSON = "application/json"

# (method, path) → media type, what is asked, what is answered with 200
BODIES: dict[tuple[str, str], tuple[str, Json | None, Json | None]] = {
    ("get", "/v1/hello"): (JSON, None, HELLO),
    ("get", "/v1/health"): (JSON, None, HEALTH),  # and with 503, see `described`
    ("post", "/v1/spaces/{space}/sync"): (MEDIA, REQUEST, ANSWER),
    ("post", "/v1/spaces/{space}/vector"): (MEDIA, VECTOR_REQUEST, VECTOR_ANSWER),
    ("get", "/v1/spaces/{space}/segments"): (JSON, None, SEGMENTS),
    ("get", "/v1/spaces/{space}/segments/{sha256}"): ("application/octet-stream", None, FILE),
    ("get", "/v1/spaces/{space}/holds"): (JSON, None, HOLDS),
    ("post", "/v1/spaces/{space}/holds/{hash}"): (JSON, DECISION, DECIDED),
    ("get", "/v1/spaces/{space}/erasures"): (JSON, None, _object({"erasures": _list(ERASURE)})),
    ("post", "/v1/spaces/{space}/blobs/missing"): (JSON, PHOTOS, LACKING),
    ("get", "/v1/spaces/{space}/blobs/{sha}"): ("application/octet-stream", None, FILE),
    ("post", "/v1/enrol"): (JSON, ENROL, _object(PASS | MEMBER | {"organisation": HASH}, {"root": TEXT})),
    ("post", "/v1/token"): (JSON, TOKEN, _object(PASS, MEMBER | {"revoked": TEXT})),
    ("get", "/v1/devices"): (JSON, None, DEVICES),
    ("post", "/v1/revoke"): (JSON, REVOKE, REVOKED),
    ("get", "/v1/library/{path}"): ("application/octet-stream", None, FILE),
}
