"""Files that pretend to be bundles: none costs more than its own size, none names a path, none is taken for true."""

from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

import pytest

from fourpermille_desktop.errors import BundleDamaged, BundleNewer, BundleOfOthers
from fourpermille_desktop.ledger import signing, wire
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import bundle, carrying, stick
from fourpermille_desktop.sync.bundle import Content, Head, Part, Sender
from tests.ledger.nodes import MemoryLaptop
from tests.sync.test_sync import rows

KEY = bytes(32)
HEAD = Head(b"id of a bundle..", 1, 1, None, None, is_locked=False)
SENDER = Sender(bundle.LAPTOP, bytes(16), signing.public_key(KEY))


def made(parts: list[Part], head: Head = HEAD) -> bytes:
    return next(bundle.files(Content(head, SENDER, 1, {}, parts, ()), KEY))


def a_laptop(number: int = 7) -> MemoryLaptop:
    laptop = MemoryLaptop(number)
    laptop.write(b"record number 1.", "notes", "red soil")
    laptop.sign()
    return laptop


def a_part(laptop: MemoryLaptop) -> Part:
    return next(carrying.parts_of(laptop, FIELD_SPACE, laptop.tips(), ()))


def refused(records: Records, path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    with pytest.raises(BundleDamaged):
        stick.read(records, path)
    assert rows(records) == []


def rezipped(raw: bytes, change: dict[str, bytes], **how: int) -> bytes:
    """The same bundle with entries replaced or added."""
    start = raw.index(b"PK\x03\x04")
    with zipfile.ZipFile(io.BytesIO(raw[start:])) as held:
        entries = {name: held.read(name) for name in held.namelist()} | change
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how.get("kind", zipfile.ZIP_STORED)) as written:
        for name, content in entries.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = how.get("kind", zipfile.ZIP_STORED)
            entry.external_attr = how.get("attributes", 0)
            written.writestr(entry, content)
    return raw[:start] + out.getvalue()


def test_a_whole_bundle_is_taken(first: Records, tmp_path: Path) -> None:
    (tmp_path / "good.4p1000").write_bytes(rezipped(made([a_part(a_laptop())]), {}))
    assert stick.read(first, tmp_path / "good.4p1000").came == 1


@pytest.mark.parametrize(
    "name", ["../../settings.toml", "/etc/passwd", "..\\x", "C:\\x", "extra", "ab" * 32 + "/", "A" * 64]
)
def test_a_name_that_no_bundle_has_is_refused_and_makes_no_file(first: Records, tmp_path: Path, name: str) -> None:
    before = sorted(tmp_path.rglob("*"))
    refused(first, tmp_path / "bad.4p1000", rezipped(made([]), {name: b"x"}))
    assert {path.name for path in set(tmp_path.rglob("*")) - set(before)} <= {"bad.4p1000"} | {
        path.name for path in first.profile.folder.iterdir()
    }


def test_inflating_entries_and_links_are_refused(first: Records, tmp_path: Path) -> None:
    raw = made([a_part(a_laptop())])
    refused(first, tmp_path / "a.4p1000", rezipped(raw, {"a" * 64: bytes(10**7)}, kind=zipfile.ZIP_DEFLATED))
    refused(first, tmp_path / "b.4p1000", rezipped(raw, {}, attributes=0o120777 << 16))


def test_entries_that_overlap_are_refused(first: Records, tmp_path: Path) -> None:
    raw = made([Part(FIELD_SPACE, os.urandom(500)), Part(FIELD_SPACE, os.urandom(500))])
    start = raw.index(b"PK\x03\x04")
    body = bytearray(raw[start:])
    entries = [at for at in range(len(body)) if body[at : at + 4] == b"PK\x01\x02"]
    body[entries[-1] + 42 : entries[-1] + 46] = body[entries[-2] + 42 : entries[-2] + 46]  # both begin at one place
    refused(first, tmp_path / "bad.4p1000", raw[:start] + bytes(body))


def test_a_bomb_inside_a_part_is_not_inflated(first: Records, tmp_path: Path) -> None:
    refused(first, tmp_path / "bad.4p1000", made([Part(FIELD_SPACE, wire.pack(b"[" * 200_000_000))]))
    refused(first, tmp_path / "bad.4p1000", made([Part(FIELD_SPACE, wire.pack(b"[" * 1_000_000))]))
    refused(first, tmp_path / "bad.4p1000", made([Part(FIELD_SPACE, b"no zstd")]))


def test_a_manifest_that_says_otherwise_is_refused(first: Records, tmp_path: Path) -> None:
    raw = made([a_part(a_laptop())])
    start = raw.index(b"PK\x03\x04")
    with zipfile.ZipFile(io.BytesIO(raw[start:])) as held:
        manifest = json.loads(held.read(bundle.MANIFEST))
    for change in ({"made": 2}, {"tips": {"AAAAAAAAAAAAAAAAAAAAAA": []}}, {"parts": []}, {"v": 2}):
        told = json.dumps(manifest | change, sort_keys=True, separators=(",", ":")).encode()
        refused(first, tmp_path / "bad.4p1000", rezipped(raw, {bundle.MANIFEST: told}))
    refused(first, tmp_path / "bad.4p1000", rezipped(raw, {"a" * 64: b"not named"}))
    other = made([a_part(a_laptop())], Head(b"another bundle..", 1, 1, None, None, is_locked=False))
    refused(first, tmp_path / "bad.4p1000", other[: other.index(b"PK")] + raw[start:])


def test_heads_that_ask_too_much_are_refused(first: Records, tmp_path: Path) -> None:
    words = '"locked":true,"number":1,"of":1,"words":["AAAAAAAAAAAAAAAAAAAAAA",%d,%d]'
    for rest in (
        '"locked":false,"number":2,"of":1',
        '"locked":false,"number":1,"of":1000000',
        '"locked":"no","number":1,"of":1',
        words % (2**31, 1),
        words % (65536, 10**6),
        "x" * 10_000,
    ):
        line = '{"id":"AAAAAAAAAAAAAAAAAAAAAA",' + rest + "}"
        refused(first, tmp_path / "bad.4p1000", b"4p1000 bundle 1\n" + line.encode() + b"\n" + bytes(100))


def test_a_commit_that_somebody_else_signed_is_named_and_the_others_are_taken(first: Records, tmp_path: Path) -> None:
    forger, honest = a_laptop(8), a_laptop(9)
    (run,) = forger.unacknowledged(b"", 10**6)
    wrong = signing.sign(bytes([5]) * 32, run.hash)
    forged = wire.signed(run.commits, forger.device)[0].__class__(
        run.commits[0].header, run.commits[0].changes, run.commits[0].prev, run.commits[0].seed, (), wrong
    )
    (good,) = honest.unacknowledged(b"", 10**6)
    raw = wire.pack(wire.encode(FIELD_SPACE, [wire.Run((forged,)), good]))
    (tmp_path / "mixed.4p1000").write_bytes(made([Part(FIELD_SPACE, raw)]))
    done = stick.read(first, tmp_path / "mixed.4p1000")
    assert done.came == 1 and [one.replica for one in done.bad] == [run.replica] and done.waiting == 0


def test_a_bundle_of_another_team_or_a_later_format_is_a_sentence(first: Records, tmp_path: Path) -> None:
    path = tmp_path / "other.4p1000"
    path.write_bytes(made([], Head(HEAD.id, 1, 1, b"another team....", None, is_locked=False)))
    with pytest.raises(BundleOfOthers):
        stick.read(first, path)
    path.write_bytes(made([]).replace(b"4p1000 bundle 1", b"4p1000 bundle 2"))
    with pytest.raises(BundleNewer):
        stick.read(first, path)


def test_a_part_of_a_space_that_is_not_ours_is_left_closed(first: Records, tmp_path: Path) -> None:
    (tmp_path / "one.4p1000").write_bytes(made([Part(b"some other space", b"never opened")]))
    done = stick.read(first, tmp_path / "one.4p1000")
    assert (done.came, done.not_for_us, done.bad) == (0, 1, [])
