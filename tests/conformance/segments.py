"""The closed part of a feed as files, where `hello` names `segments`: each named by its SHA-256, readable in parts."""

from __future__ import annotations

import re
from hashlib import sha256

from tests.conformance.kit import NotOffered, need
from tests.conformance.line import HubLine

_SHA = re.compile(r'"([0-9a-f]{64})"')


def segments_are_named_by_their_hash(hub: HubLine) -> str:
    told = hub.hello()
    if "segments" not in told and "segments" not in told.get("features", ()):
        raise NotOffered("hello does not name segments")
    listed = hub.call("GET", hub.path("segments"))
    need(listed.status == 200, f"{listed.status} to the list")
    names = _SHA.findall(listed.plain().decode("utf-8"))
    for name in names:
        whole = hub.call("GET", hub.path(f"segments/{name}"))
        need(whole.status == 200 and sha256(whole.body).hexdigest() == name, "a segment that is not what its name says")
        part = hub.call("GET", hub.path(f"segments/{name}"), headers={"Range": "bytes=1-"})
        need(part.status == 206 and part.body == whole.body[1:], f"{part.status} to a part of a segment")
    return f"{len(names)} segments"


REQUIREMENTS = [segments_are_named_by_their_hash]
