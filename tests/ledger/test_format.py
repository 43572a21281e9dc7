"""FORMAT.md is true and enough: the golden files are what the program writes, and a stranger reads them."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

import fourpermille_desktop.ledger
from fourpermille_desktop.ledger import signing, wire
from fourpermille_desktop.ledger.canonical import NotCanonical, decode, encode, unb64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, check, header_from, structure_from
from tests.ledger import golden, stranger

FORMAT = Path(fourpermille_desktop.ledger.__file__).with_name("FORMAT.md")
CASES = sorted(golden.cases())


@pytest.mark.parametrize("name", sorted(golden.files()))
def test_the_program_still_writes_the_golden_files_to_the_byte(name: str) -> None:
    assert (golden.FOLDER / name).read_text("utf-8") == golden.files()[name]


@pytest.mark.parametrize("name", CASES)
def test_the_program_reads_the_golden_files(name: str) -> None:
    parts = json.loads((golden.FOLDER / f"{name}.json").read_bytes())
    decoded = wire.decode(encode(parts["envelope"]))
    assert decoded.bad == []
    commits = [commit for run in decoded.runs for commit in run.commits]
    assert [golden.steps(commit) for commit in commits] == parts["commits"]
    for commit, told in zip(commits, parts["commits"], strict=True):
        check(commit)
        assert header_from(decode(told["header"].encode())) == commit.header
        for change in told["changes"]:
            if "structure" in change:
                structure_from(decode(change["structure"].encode()))


@pytest.mark.parametrize("name", CASES)
def test_a_stranger_who_knows_only_the_specification_proves_the_golden_files(name: str) -> None:
    parts = json.loads((golden.FOLDER / f"{name}.json").read_bytes())
    hashes = stranger.read(parts["envelope"], stranger.raw(parts["public_key"]))
    assert hashes == [unb64(commit["hash"]) for commit in parts["commits"]]


def test_a_stranger_reads_the_compressed_envelope_and_finds_a_changed_byte() -> None:
    packed, key = (golden.FOLDER / "chain.json.zst").read_bytes(), signing.public_key(golden.DEVICE)
    assert stranger.read(packed, key) == [commit.hash for commit in golden.cases()["chain"]]
    parts = json.loads(wire.unpack(packed, 10**6))
    parts["runs"][1]["cols"][0][0][0] = "stonx"
    with pytest.raises(AssertionError):
        stranger.read(parts, key)


def test_the_stranger_knows_nothing_of_the_program() -> None:
    source = Path(stranger.__file__).read_text("utf-8")
    imported = {
        name.split(".")[0]
        for part in ast.walk(ast.parse(source))
        if isinstance(part, ast.Import | ast.ImportFrom)
        for name in ([part.module or ""] if isinstance(part, ast.ImportFrom) else [alias.name for alias in part.names])
    }
    assert imported == {"__future__", "base64", "hashlib", "itertools", "json", "typing", "zstandard"}
    assert len([line for line in source.splitlines() if line.strip()]) <= 120


def test_the_worked_example_of_the_specification_is_what_the_program_computes() -> None:
    assert golden.worked_example() in FORMAT.read_text("utf-8")


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b'{"b":1,"a":2}', "keys in another order"),
        (b'{"a": 1}', "a space"),
        (b"[1,]", "a comma too many"),
        (b"[01]", "a leading zero"),
        (b"[-0]", "minus zero"),
        (b"[1.0]", "a point"),
        (b"[1e3]", "an exponent"),
        (b"[9007199254740992]", "2^53"),
        (b'["\\u0041"]', "an escape that is not needed"),
        (b'["\\u001F"]', "an escape in capitals"),
        (b'["\\/"]', "an escaped slash"),
        (b'["\\ud800"]', "a lone surrogate"),
        (b'["\\u2028"]', "U+2028 escaped"),
        (b'["\xff"]', "no UTF-8"),
        (b"\xef\xbb\xbf[]", "a byte order mark"),
        (b'{"a":1,"a":1}', "a key twice"),
        (b"[[[[[]]]]]", "too deep"),
        (b"NaN", "not a number"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_another_spelling_of_a_value_is_refused(raw: bytes, why: str) -> None:
    with pytest.raises(NotCanonical):
        decode(raw)


@pytest.mark.parametrize(
    "raw", [b'["\x7f"]', '["\u2028"]'.encode(), '["𝄞"]'.encode(), b'["\\b\\f\\n\\r\\t\\u001f"]', b"[]"]
)
def test_these_spellings_are_the_canonical_ones(raw: bytes) -> None:
    assert encode(decode(raw)) == raw


def test_the_golden_files_cover_every_form_and_the_local_space() -> None:
    commits = [commit for chain in golden.cases().values() for commit in chain]
    assert {type(change).__name__ for commit in commits for change in commit.changes} == {"Whole", "Erased", "Sealed"}
    assert {commit.header.space for commit in commits} == {FIELD_SPACE}
