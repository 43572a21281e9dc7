"""Who answers, and how a hub says no: problem documents of RFC 9457 with the right status (§7, §9)."""

from __future__ import annotations

import json
import os

from fourpermille_desktop.ledger import wire
from fourpermille_desktop.ledger.canonical import b64, unb64
from tests.conformance.kit import NotOffered, need
from tests.conformance.line import HubLine, Reply

PROBLEM = "application/problem+json"
LARGEST_RUN_BYTES = 131_072
ZSTD = {"Content-Encoding": "zstd"}


def hello_tells_protocol_limits_and_time(hub: HubLine) -> str:
    told = hub.hello()
    need(len(unb64(told["hub"])) == 16, "the id of a hub has 16 bytes")
    protocol, limits = told["protocol"], told["limits"]
    need(protocol["min"] <= 1 <= protocol["max"], f"protocol {protocol}, and this kit is for 1")
    need(limits["inflated_bytes"] >= LARGEST_RUN_BYTES, "a limit below one run (inflated_bytes)")
    need(limits["packed_bytes"] >= LARGEST_RUN_BYTES, "a limit below one run (packed_bytes)")
    need(isinstance(told["time"], int) and told["time"] > 10**12, "time in ms since 1970")
    need(hub.hello()["hub"] == told["hub"], "another id each time")
    return f"protocol 1, {limits['packed_bytes']} packed and {limits['inflated_bytes']} inflated bytes"


def who_is_nobody_is_refused(hub: HubLine) -> str:
    """A hub of a team asks for a pass with every call about records."""
    if "organisation" not in hub.hello():
        raise NotOffered("a hub without a team")
    for kind in ("sync", "vector"):
        reply = hub.call_as_nobody("POST", hub.path(kind), b'{"v":1}')
        is_problem(reply, 401)
    reply = hub.call_as_nobody("POST", hub.path("sync"), b'{"v":1}', {"Authorization": "Bearer x.y.z"})
    is_problem(reply, 401)
    return "401 without a pass and with a false one"


def an_unknown_space_is_not_there(hub: HubLine) -> str:
    for space in (b64(os.urandom(15) + b"\x00"), "x", b64(bytes(17))):
        is_problem(hub.call("POST", f"/v1/spaces/{space}/sync", b'{"v":1}'), 404)
    return "404 for three of them"


def an_unknown_address_is_a_problem(hub: HubLine) -> str:
    is_problem(hub.call("GET", "/v1/there-is-no-such-page"), 404)
    is_problem(hub.call("GET", hub.path("sync")), 405)
    return "404, and 405 for another method"


def what_cannot_be_read_is_refused(hub: HubLine) -> str:
    bodies = {
        "nothing": b"",
        "no JSON": b"not json",
        "no object": b"[]",
        "no vector": b'{"v":1}',
        "a number with a point": b'{"v":1.0}',
        "a key twice": b'{"v":1,"v":1}',
        "not UTF-8": b"\xff\xfe",
        "a tip of two parts": json.dumps({"v": 1, "vector": b64(bytes(32)), "held": [["x", 1]]}).encode(),
        "runs of another space": _of_another_space(hub),
    }
    for what, body in bodies.items():
        is_problem(hub.call("POST", hub.path("sync"), body), 400, what)
    is_problem(hub.call("POST", hub.path("sync"), b"not zstd", ZSTD), 400, "not zstd")
    is_problem(hub.call("POST", hub.path("vector"), b"{}"), 400, "a vector request without its version")
    return f"400 for {len(bodies) + 2} bodies"


def _of_another_space(hub: HubLine) -> bytes:
    sent = wire.envelope(hub.space[:-1] + bytes([hub.space[-1] ^ 1]), [])
    return json.dumps({"v": 1, "vector": b64(bytes(32)), "runs": sent}).encode()


def an_unknown_compression_is_refused(hub: HubLine) -> str:
    is_problem(hub.call("POST", hub.path("sync"), b"{}", {"Content-Encoding": "gzip"}), 415)
    return "415 for gzip"


def a_protocol_of_the_future_is_refused(hub: HubLine) -> str:
    """So that a laptop can say that the hub needs an update: its code is `hub-too-old`."""
    later = wire.envelope(hub.space, []) | {"v": 2}
    bodies = ({"v": 2}, {"v": 1, "vector": b64(bytes(32)), "runs": later})
    for body in bodies:
        told = is_problem(hub.call("POST", hub.path("sync"), json.dumps(body).encode()), 400)
        need(told.json().get("code") == "hub-too-old", f"code {told.json().get('code')!r}")
    return "400 hub-too-old for message and envelope"


def plain_and_packed_are_read_and_answered(hub: HubLine) -> str:
    """Who sends zstd gets zstd; who asks for plain JSON gets that."""
    raw = json.dumps({"v": 1, "vector": b64(bytes(32)), "cursor": hub.head()}).encode()
    packed = hub.call("POST", hub.path("sync"), wire.pack(raw), {**ZSTD, "Accept-Encoding": "zstd"})
    plain = hub.call("POST", hub.path("sync"), raw, {"Accept-Encoding": "identity"})
    need(packed.status == plain.status == 200, f"{packed.status} packed, {plain.status} plain")
    need(packed.headers.get("content-encoding") == "zstd", "not compressed for somebody who reads zstd")
    need("content-encoding" not in plain.headers, "compressed for somebody who asked for plain JSON")
    need(packed.json() == plain.json(), "two answers to one question")
    return "the same answer"


def is_problem(reply: Reply, status: int, what: str = "") -> Reply:
    """A problem document: its media type, a title, a detail, its own status; a code for programs."""
    of = f" ({what})" if what else ""
    need(reply.status == status, f"{reply.status} instead of {status}{of}")
    need(reply.headers.get("content-type", "").split(";")[0] == PROBLEM, f"no {PROBLEM}{of}")
    told = reply.json()
    need(told.get("status") == status, f"status {told.get('status')} in the document{of}")
    for name in ("type", "title", "detail", "code"):
        need(isinstance(told.get(name), str) and told[name], f"no {name} in the document{of}")
    return reply


FIRST = [hello_tells_protocol_limits_and_time]
REQUIREMENTS = [
    who_is_nobody_is_refused,
    an_unknown_space_is_not_there,
    an_unknown_address_is_a_problem,
    what_cannot_be_read_is_refused,
    an_unknown_compression_is_refused,
    a_protocol_of_the_future_is_refused,
    plain_and_packed_are_read_and_answered,
]
