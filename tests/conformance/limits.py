"""The limits: what the format allows is taken, what is beyond them costs the hub little (§1, §3, §6)."""

from __future__ import annotations

import os
import time
from dataclasses import replace

import zstandard

from fourpermille_desktop.ledger import wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import MAX_COMMIT_BYTES
from fourpermille_desktop.ledger.wire import Run
from tests.conformance.kit import need
from tests.conformance.line import HubLine
from tests.conformance.refusals import ZSTD, is_problem

MOST_S = 10.0  # for a refusal
STRING_BYTES = 16_000


def the_largest_commit_is_taken(hub: HubLine) -> str:
    """No hub may lower the limits of the format: 131,072 bytes, here as random as text can be."""
    head, writer = hub.head(), hub.writer()
    writer.write_change("sample", {f"f{i}": b64(os.urandom(STRING_BYTES * 3 // 4)) for i in range(8)})
    room = MAX_COMMIT_BYTES - writer.commits[0].size()
    writer.commits.clear()
    values = {f"f{i}": b64(os.urandom(STRING_BYTES * 3 // 4)) for i in range(8)}
    writer.write_change("sample", {**values, "g": "x" * (room - len(b'"g","",'))})
    run = writer.signed(0)
    need(b64(run.hash) in hub.sync([run], head).get("acks", []), f"{run.size()} bytes are not taken")
    return f"{run.size()} bytes"


def the_most_changes_are_taken(hub: HubLine) -> str:
    """200 changes in a commit, 100 fields in a change, 64 commits in a run, a text of 16,384 bytes."""
    head, writer = hub.head(), hub.writer()
    writer.write_change("sample", {f"f{i}": True for i in range(100)} | {"f0": "x" * 16_384})
    runs = [writer.signed(0), hub.writer().run(64), _of_200(hub)]
    acks = hub.sync(runs, head).get("acks", [])
    need({b64(run.hash) for run in runs} <= set(acks), f"{len(acks)} of 3 runs at the limits are taken")
    return "3 runs at the limits"


def _of_200(hub: HubLine) -> Run:
    writer, other = hub.writer(), hub.writer()
    made = writer.write(code="1")
    changes = [other.write(code="1").changes[0] for _ in range(200)]
    writer.commits[0] = replace(made, changes=tuple(changes))
    return writer.signed(0)


def a_body_over_the_limit_is_refused(hub: HubLine) -> str:
    most = hub.hello()["limits"]["packed_bytes"]
    _refused(hub, os.urandom(most + 1), {}, 413)
    return f"413 above {most} bytes"


def a_bomb_is_refused(hub: HubLine) -> str:
    """A small frame that grows beyond the announced size, declared or not, and one with a large window."""
    most = hub.hello()["limits"]["inflated_bytes"]
    text = b'{"v":1,"pad":"' + b"x" * (most + 1) + b'"}'
    frames = {
        "declared": zstandard.ZstdCompressor(write_content_size=True).compress(text),
        "not declared": zstandard.ZstdCompressor(write_content_size=False).compress(text),
    }
    for what, frame in frames.items():
        _refused(hub, frame, ZSTD, 400, what)
    return f"400 for {most + 1} bytes in {len(frames['declared'])}, size declared and not"


def deep_nesting_is_refused(hub: HubLine) -> str:
    for depth in (13, 100_000):
        _refused(hub, b'{"v":1,"x":' + b"[" * depth + b"]" * depth + b"}", {}, 400, f"depth {depth}")
    return "400 at depth 13 and 100,000"


def a_million_brackets_are_refused(hub: HubLine) -> str:
    """They are small when packed; parsed they would take a hundred times as much."""
    text = b'{"v":1,"x":[' + b"[]," * 1_000_000 + b"[]]}"
    _refused(hub, zstandard.ZstdCompressor(write_content_size=True).compress(text), ZSTD, 400)
    return "400"


def counts_that_promise_too_much_are_refused(hub: HubLine) -> str:
    """[10^15, value] in a column is a few bytes: nothing may be built for it."""
    head, run = hub.head(), hub.writer().run()
    sent = wire.envelope(hub.space, [run])
    sent["runs"][0]["actor"] = [10**15, sent["runs"][0]["actor"][1]]
    begun = time.monotonic()
    answer = hub.answered(hub.post("sync", {"vector": b64(bytes(32)), "cursor": head, "runs": sent}))
    need(time.monotonic() - begun < MOST_S, "it took long")
    need(answer.get("bad") and not answer.get("acks"), "the run is not named as wrong")
    return "named, not built"


def _refused(hub: HubLine, body: bytes, headers: dict[str, str], status: int, what: str = "") -> None:
    begun = time.monotonic()
    is_problem(hub.call("POST", hub.path("sync"), body, headers), status, what)
    need(time.monotonic() - begun < MOST_S, f"refused after {time.monotonic() - begun:.0f} s")
    need(hub.hello(), "the hub does not answer any more")


REQUIREMENTS = [
    the_largest_commit_is_taken,
    the_most_changes_are_taken,
    a_body_over_the_limit_is_refused,
    a_bomb_is_refused,
    deep_nesting_is_refused,
    a_million_brackets_are_refused,
    counts_that_promise_too_much_are_refused,
]
