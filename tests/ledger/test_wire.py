"""The envelope: every legal commit comes back to the byte, every hostile byte is refused by name."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fourpermille_desktop.ledger import signing, wire
from fourpermille_desktop.ledger.canonical import NotCanonical, encode, parse
from fourpermille_desktop.ledger.commit import (
    FIELD_SPACE,
    START,
    Commit,
    Header,
    Structure,
    Whole,
    body,
    check,
    erase,
    from_stored,
    replica_id,
)
from fourpermille_desktop.ledger.wire import Limits, Run
from tests.ledger import legal

few = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def key_of_the_device(_replica: bytes) -> bytes:
    return signing.public_key(legal.DEVICE)


def a_chain(count: int, changes: int = 1, text: str = "x") -> list[Commit]:
    nonce = bytes(16)
    public = signing.public_key(legal.DEVICE)
    prev, made = START, []
    for n in range(1, count + 1):
        extra = {"key": wire.b64(public), "nonce": wire.b64(nonce)} if n == 1 else {}
        header = Header(FIELD_SPACE, replica_id(public, nonce), n, bytes(16), n, 1, extra)
        parts = tuple(Whole(Structure("sample", i.to_bytes(16, "big"), ("notes",)), (text,)) for i in range(changes))
        made.append(Commit(header, parts, prev, bytes(12)))
        prev = made[-1].hash
    return made


def a_run(count: int = 3, text: str = "x") -> Run:
    return wire.runs_of(wire.signed(a_chain(count, text=text), legal.DEVICE))[0]


@few
@given(legal.runs())
def test_every_legal_commit_survives_the_envelope_to_the_byte(runs: list[Run]) -> None:
    raw = wire.unpack(wire.pack(wire.encode(FIELD_SPACE, runs)), 8_000_000)
    decoded = wire.decode(raw, key_of=key_of_the_device)
    assert decoded.bad == []
    assert decoded.runs == runs
    for sent, received in zip(runs, decoded.runs, strict=True):
        for before, after in zip(sent.commits, received.commits, strict=True):
            check(after)
            assert (after.hash, after.header.encoded(), body(after)) == (
                before.hash,
                before.header.encoded(),
                body(before),
            )


@few
@given(legal.runs())
def test_every_legal_commit_survives_the_stored_form_to_the_byte(runs: list[Run]) -> None:
    for commit in (commit for run in runs for commit in run.commits):
        salts = b"".join(commit.salts)
        again = from_stored(commit.header.encoded(), body(commit), commit.prev, commit.seed, salts, commit.signature)
        assert again == commit and again.hash == commit.hash


@few
@given(legal.runs(), st.data())
def test_a_changed_value_anywhere_is_found_and_only_its_run_is_left_out(runs: list[Run], data: st.DataObject) -> None:
    parts = json.loads(wire.encode(FIELD_SPACE, runs))
    place = data.draw(st.integers(0, len(runs) - 1))
    run = parts["runs"][place]
    name = data.draw(st.sampled_from(sorted(set(run) - {"format", "signed", "sigs"})))
    other = data.draw(st.one_of(legal.values, st.lists(st.lists(legal.scalars, max_size=3), max_size=3)))
    if other == run[name]:
        return
    run[name] = other
    decoded = wire.decode(encode(parts), key_of=key_of_the_device)
    assert decoded.bad and len(decoded.runs) + len(decoded.bad) == len(runs)
    assert all(run in runs for run in decoded.runs)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda t: t.encode("utf-8", "surrogatepass"))))
def test_any_bytes_are_refused_without_a_traceback(raw: bytes) -> None:
    for read in (wire.decode, lambda r: wire.unpack(r, 1000), parse):
        try:
            read(raw)
        except NotCanonical:
            continue


@few
@given(st.data())
def test_any_json_in_the_place_of_any_part_is_refused_by_name(data: st.DataObject) -> None:
    parts = json.loads(wire.encode(FIELD_SPACE, [a_run()]))
    target = data.draw(st.sampled_from(["envelope", "run", "inner"]))
    odd = data.draw(legal.json_like)
    run = parts["runs"][0]
    if target == "envelope":
        parts[data.draw(st.sampled_from(sorted(parts)))] = odd
    elif target == "run":
        run[data.draw(st.sampled_from(sorted(run)))] = odd
    else:
        name = data.draw(st.sampled_from(sorted(n for n, p in run.items() if isinstance(p, list) and p)))
        run[name][data.draw(st.integers(0, len(run[name]) - 1))] = odd
    try:
        wire.decode(encode(parts), key_of=key_of_the_device)
    except NotCanonical:
        return


@pytest.mark.parametrize(
    "raw",
    [
        b'{"v":1,"space":"AAAAAAAAAAAAAAAAAAAAAA","runs":[1.5]}',
        b'{"v":1,"space":"AAAAAAAAAAAAAAAAAAAAAA","runs":[NaN]}',
        b'{"v":1,"space":"AAAAAAAAAAAAAAAAAAAAAA","runs":[9007199254740992]}',
        b'{"v":1,"v":1,"space":"AAAAAAAAAAAAAAAAAAAAAA","runs":[]}',
        b'{"v":1,"space":"AAAAAAAAAAAAAAAAAAAAAB","runs":[]}',
        b"[" * 1_000_000,
        b'{"a":' * 100_000,
        b'"' + b'\\"' * 500_000,
        b"[" + b"[]," * 500_000 + b"[]]",
    ],
    ids=["float", "nan", "2^53", "double key", "loose base64", "deep list", "deep object", "open string", "many lists"],
)
def test_what_the_subset_forbids_is_refused_before_anything_is_built(raw: bytes) -> None:
    with pytest.raises(NotCanonical):
        wire.decode(raw)


def test_counts_that_promise_more_than_they_hold_are_refused() -> None:
    parts = json.loads(wire.encode(FIELD_SPACE, [a_run()]))
    for name in ("k", "actor", "over", "shape"):
        bomb = json.loads(json.dumps(parts))
        bomb["runs"][0][name][0] = 10**15
        decoded = wire.decode(encode(bomb))
        assert [bad.first_n for bad in decoded.bad] == [1] and decoded.runs == []


def test_a_bomb_is_not_inflated_beyond_the_limit() -> None:
    with pytest.raises(NotCanonical, match="more bytes"):
        wire.unpack(zstandard.ZstdCompressor().compress(bytes(50_000_000)), 8_000_000)


def test_a_frame_that_does_not_declare_its_size_is_refused() -> None:
    without_size = zstandard.ZstdCompressor(write_content_size=False).compress(bytes(9_000_000))
    with pytest.raises(NotCanonical, match="declare"):
        wire.unpack(without_size, 8_000_000)


def test_a_torn_frame_is_refused() -> None:
    packed = wire.pack(wire.encode(FIELD_SPACE, [a_run()]))
    for cut in (0, 1, 5, len(packed) // 2, len(packed) - 1):
        with pytest.raises(NotCanonical):
            wire.unpack(packed[:cut], 1_000_000)


def test_a_window_wider_than_8_mb_is_refused() -> None:
    options = zstandard.ZstdCompressionParameters(window_log=27, enable_ldm=True, write_content_size=True)
    wide = zstandard.ZstdCompressor(compression_params=options).compressobj(size=20_000_000)
    packed = wide.compress(bytes(20_000_000)) + wide.flush()
    with pytest.raises(NotCanonical, match="zstd"):
        wire.unpack(packed, 30_000_000)


def test_a_wrong_run_is_named_and_the_others_go_on() -> None:
    good, forged = a_run(2), a_run(3, text="y")
    forged = Run((*forged.commits[:-1], replace(forged.commits[-1], signature=bytes(64))))
    decoded = wire.decode(wire.encode(FIELD_SPACE, [forged, good]))
    assert decoded.runs == [good] and decoded.order == [1]
    assert [(bad.replica, bad.first_n, bad.last_n) for bad in decoded.bad] == [(good.replica, 1, 3)]
    assert "signature" in decoded.bad[0].reason


def test_a_shape_of_no_fields_is_a_wrong_run_like_any_other() -> None:
    """It once ended the reading of everything: columns of nothing have no rows."""
    parts = wire.envelope(FIELD_SPACE, [a_run(1), a_run(1, text="y")])
    parts["runs"][0]["shapes"][0][1] = []
    parts["runs"][0]["cols"] = [[]]
    decoded = wire.opened(parts, Limits())
    assert [bad.reason for bad in decoded.bad] == ["a change writes 1 to 100 fields"] and decoded.order == [1]


def test_another_device_cannot_write_in_a_chain() -> None:
    chain = a_chain(2)
    stolen = [chain[0], legal.signed(chain[1], device=bytes(31) + b"\x09")]
    assert wire.decode(wire.encode(FIELD_SPACE, [Run(tuple(stolen))])).runs == []


def test_a_later_run_needs_the_key_of_its_replica() -> None:
    chain = wire.signed(a_chain(65), legal.DEVICE)
    first, second = wire.runs_of(chain)
    assert wire.decode(wire.encode(FIELD_SPACE, [first, second])).runs == [first, second]
    alone = wire.decode(wire.encode(FIELD_SPACE, [second]))
    assert alone.runs == [] and "key" in alone.bad[0].reason
    assert wire.decode(wire.encode(FIELD_SPACE, [second]), key_of=key_of_the_device).runs == [second]


def test_a_commit_of_another_format_asks_for_an_update_and_is_not_taken() -> None:
    parts = json.loads(wire.encode(FIELD_SPACE, [a_run(), a_run(2, "y")]))
    parts["runs"][0]["format"] = 2
    decoded = wire.decode(encode(parts))
    assert decoded.bad[0].needs_update and len(decoded.runs) == 1


def test_an_envelope_of_another_version_asks_for_an_update() -> None:
    with pytest.raises(wire.UnknownEnvelope):
        wire.decode(b'{"runs":[],"space":"AAAAAAAAAAAAAAAAAAAAAA","v":2}')


def test_a_signature_stands_at_least_every_64_commits_and_128_kb() -> None:
    assert wire.plan_signatures(a_chain(130)) == [63, 127, 129]
    big = a_chain(5, changes=6, text="s" * 10_000)
    places = wire.plan_signatures(big)
    runs = wire.runs_of(wire.signed(big, legal.DEVICE))
    assert places == [1, 3, 4] and all(run.size() <= wire.MAX_RUN_BYTES for run in runs)
    assert wire.plan_signatures([]) == []


def test_a_run_longer_than_64_commits_is_refused() -> None:
    chain = a_chain(65)
    run = Run((*chain[:-1], legal.signed(chain[-1])))
    assert wire.decode(wire.encode(FIELD_SPACE, [run])).runs == []


def test_an_unsigned_end_is_no_run() -> None:
    chain = wire.signed(a_chain(2), legal.DEVICE)
    assert wire.runs_of([*chain, a_chain(3)[2]]) == wire.runs_of(chain)


def test_erasing_and_sealing_leave_hash_and_signature() -> None:
    run = a_run(1)
    erased = erase(run.commits[0], frozenset({0}))
    decoded = wire.decode(wire.encode(FIELD_SPACE, [Run((erased,))]))
    assert decoded.runs[0].hash == run.hash and decoded.bad == []


def test_more_changes_than_the_limit_are_refused() -> None:
    raw = wire.encode(FIELD_SPACE, [a_run(3), a_run(2, "y")])
    decoded = wire.decode(raw, Limits(changes=3))
    assert len(decoded.runs) == 1 and len(decoded.bad) == 1
