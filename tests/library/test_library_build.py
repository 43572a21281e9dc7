"""Building a pack: the same bytes each time, nothing half-written, every fault named with its place."""

from __future__ import annotations

import base64
import hashlib
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fourpermille_desktop.errors import AppError, BadInput, DiskFull, FileNotWritable
from fourpermille_desktop.library.build import build_pack, check_source
from fourpermille_desktop.library.pack import Pack, read_seal

Edit = Callable[[str, str, str], Path]
MULCH, ZAI, TOOL = "practices/mulch/entry.toml", "practices/zai-pits/entry.toml", "tools/ex-act/entry.toml"
TEXT = "practices/mulch/en.md"


def test_the_same_source_gives_the_same_bytes(source: Path, tmp_path: Path, pack_file: Path) -> None:
    build_pack(source, tmp_path / "again.pack")
    assert (tmp_path / "again.pack").read_bytes() == pack_file.read_bytes()


def test_a_changed_word_changes_the_hash(source: Path, tmp_path: Path, pack_file: Path, edit: Edit) -> None:
    edit(TEXT, "Straw", "Dry straw")
    assert build_pack(source, tmp_path / "other.pack").sha256 != read_seal(pack_file)[0]


def test_what_is_built_says_what_it_is(source: Path, tmp_path: Path) -> None:
    info = build_pack(source, tmp_path / "new" / "a.pack")
    assert info.as_json()["counts"] == {"practice": 2, "tool": 1}
    assert (info.pack, info.version, info.issued, info.languages) == ("small", "2026.11", "2026-11-23", ("en", "fr"))
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["a.pack"]


@pytest.mark.parametrize("as_text", [False, True], ids=["raw", "base64"])
def test_a_key_gives_a_signature_over_the_hash_of_the_file(source: Path, tmp_path: Path, as_text: bool) -> None:
    raw = bytes(range(32))
    (tmp_path / "key").write_bytes(base64.b64encode(raw) + b"\n" if as_text else raw)
    build_pack(source, tmp_path / "a.pack", key=tmp_path / "key")
    public = Ed25519PrivateKey.from_private_bytes(raw).public_key()
    signed = hashlib.sha256((tmp_path / "a.pack").read_bytes()).digest()
    public.verify((tmp_path / "a.pack.sig").read_bytes(), signed)


def test_a_broken_key_is_named_and_nothing_is_written(source: Path, tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"too short")
    with pytest.raises(BadInput, match="signing key has 32 bytes"):
        build_pack(source, tmp_path / "a.pack", key=tmp_path / "key")
    assert not list(tmp_path.glob("*a.pack*"))


def test_an_unsigned_build_removes_the_signature_of_the_former_pack(source: Path, tmp_path: Path) -> None:
    (tmp_path / "a.pack.sig").write_bytes(b"of the former pack")
    build_pack(source, tmp_path / "a.pack")
    assert not (tmp_path / "a.pack.sig").exists()


def test_a_failed_build_leaves_the_former_pack(source: Path, tmp_path: Path, edit: Edit) -> None:
    build_pack(source, tmp_path / "a.pack")
    before = (tmp_path / "a.pack").read_bytes()
    edit(TEXT, "# Mulching", "Mulching")
    with pytest.raises(BadInput):
        build_pack(source, tmp_path / "a.pack")
    assert (tmp_path / "a.pack").read_bytes() == before


def test_a_failure_at_the_last_moment_leaves_no_trace(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").mkdir()

    def fails(*_: object) -> None:
        raise OSError("the stick was pulled")

    monkeypatch.setattr(os, "replace", fails)
    with pytest.raises(FileNotWritable, match="pulled"):
        build_pack(source, tmp_path / "out" / "a.pack")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_full_disk_is_said_in_a_sentence(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(sqlite3, "connect", full)
    with pytest.raises(DiskFull):
        build_pack(source, tmp_path / "a.pack")


FAULTS = {
    "unknown key": (MULCH, 'cost = "low"', 'cost = "low"\nprice = 3', 9, "unknown key price"),
    "missing key": (MULCH, 'labour = "medium"\n', "", 1, "the key labour is missing"),
    "wrong type": (MULCH, 'cost = "low"', "cost = 1", 8, "cost: must be text in quotes"),
    "unknown climate": (MULCH, '"TMI", "TDR"', '"TMI", "HOT"', 4, 'unknown word "HOT"'),
    "unknown land use": (MULCH, '["cropland"]', '["fields"]', 3, 'unknown word "fields"'),
    "unknown level": (MULCH, 'cost = "low"', 'cost = "cheap"', 8, 'unknown word "cheap"'),
    "twice the same": (MULCH, '"AF", "AS"', '"AF", "AF"', 6, "has the same word twice"),
    "not a list": (MULCH, '["AF", "AS"]', '"AF"', 6, "must be a list"),
    "years": (MULCH, '"1-3"', '"soon"', 10, "is not a number of years"),
    "kind of another folder": (MULCH, 'kind = "practice"', 'kind = "tool"', 1, 'in a folder of kind "practice"'),
    "headline without row": (MULCH, "mulch-e02", "mulch-e09", 12, "headline names no evidence row: mulch-e09"),
    "value above its interval": (MULCH, "value = 14.4", "value = 24.4", 44, "outside its interval 6.9 to 22.0"),
    "value below its interval": (MULCH, "value = 13.8", "value = 1.8", 27, "outside its interval 10.2 to 17.6"),
    "interval upside down": (MULCH, "low = 6.9", "low = 69", 46, "low 69 is above high 22.0"),
    "half an interval": (MULCH, "high = 22.0\n", "", 46, "an interval has both low and high"),
    "value as text": (MULCH, "value = 13.8", 'value = "13.8"', 27, "value: must be a number"),
    "value not a number": (MULCH, "value = 13.8", "value = nan", 27, "value: must be a number"),
    "count with a fraction": (MULCH, "n_obs = 2144", "n_obs = 2144.5", 32, "n_obs: must be a whole number"),
    "unknown key of a figure": (MULCH, "n_obs = 2144", "studies = 2144", 32, "unknown key studies"),
    "missing key of a figure": (MULCH, 'outcome = "SOC"\n', "", 23, "the key outcome is missing"),
    "evidence id twice": (MULCH, '"mulch-e03"', '"mulch-e01"', 59, "the evidence id mulch-e01 is there twice"),
    "country code": (MULCH, '"NGA:70"', '"Nigeria"', 21, '"Nigeria" is not a country code'),
    "words without a language": (MULCH, "words = { en", "words = { English", 64, 'must be { en = "…"'),
    "no English name": (
        MULCH,
        'en = "Mulching with crop residues"\n',
        "",
        14,
        "the name in the language en is missing",
    ),
    "too long": (MULCH, '"95 % CI"', f'"{"x" * 2000}"', 31, "has 2000 characters"),
    "TOML": (ZAI, 'cost = "low"', 'cost = "low', 7, "Illegal character"),
    "tool objective": (TOOL, '"E3"', '"energy"', 12, '"energy" is not a code of the plan'),
    "tool offline": (TOOL, 'offline = "yes"', 'offline = "maybe"', 7, 'unknown word "maybe"'),
    "pack version": ("pack.toml", "2026.11", "latest", 2, "is not a version"),
    "no title": (TEXT, "# Mulching with crop residues", "Mulching", 1, "the first line is the title"),
    "no summary": (TEXT, "Straw or cut plants cover the ground between the crops.", "", 1, "there is no summary"),
    "unknown section": (TEXT, "## gives", "## benefits", 11, 'unknown section "benefits"'),
    "section twice": (TEXT, "## care", "## gives", 14, 'the section "gives" is there twice'),
    "empty section": (TEXT, "- Moisture stays in the ground", "", 11, 'the section "gives" is empty'),
    "no steps": (TEXT, "## steps", "## work", 6, "a line of this section starts with"),
    "step without text": (
        TEXT,
        " Lay it a hand thick between the rows.",
        "",
        7,
        "the step has no sentence after its name",
    ),
    "step without name": (TEXT, "**Spread.** ", "", 7, "a step is"),
    "step too long": (TEXT, "Lay it a hand", "Lay it " * 100, 7, "500 is the most"),
    "picture absent": (TEXT, "mulch-1.svg", "mulch-7.svg", 6, "there is no picture mulch-7.svg"),
    "picture without alt": (TEXT, "Two hands cut grass with a sickle.", "", 6, "has no sentence saying what it shows"),
    "picture elsewhere": (TEXT, "(mulch-1.svg)", "(../mulch-1.svg)", 6, "is not the name of an SVG file"),
    "script in a picture": ("pictures/mulch-1.svg", "<path", "<script/><path", 1, "may not hold a program"),
    "link in a picture": ("pictures/mulch-1.svg", "<path", '<image href="//a.b/c"/><path', 1, "outside itself"),
    "broken picture": ("pictures/mulch-1.svg", "</svg>", "", 2, "not a whole SVG drawing"),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_named_with_file_and_line(
    source: Path, tmp_path: Path, edit: Edit, fault: tuple[str, str, str, int, str]
) -> None:
    name, old, new, line, reason = fault
    file = edit(name, old, new)
    found = check_source(source)
    here = [str(f.named["reason"]) for f in found if (f.named["file"], f.named["line"]) == (file, line)]
    assert any(reason in told for told in here), [str(f) for f in found]
    with pytest.raises(BadInput):
        build_pack(source, tmp_path / "a.pack")
    assert not (tmp_path / "a.pack").exists()


def test_a_missing_language_is_named(source: Path) -> None:
    (source / "practices/mulch/fr.md").unlink()
    (fault,) = check_source(source)
    assert "the text in the language fr is missing" in fault.sentence()
    assert "mulch/fr.md" in Path(str(fault.named["file"])).as_posix()


def test_a_missing_entry_file_is_named(source: Path) -> None:
    (source / "tools/ex-act/entry.toml").unlink()
    assert "the file is missing" in check_source(source)[0].sentence()


def test_the_same_name_for_two_entries_is_refused(source: Path) -> None:
    (source / "tools/ex-act").rename(source / "tools/mulch")
    assert any("the name mulch is also used" in fault.sentence() for fault in check_source(source))


def test_text_that_is_not_utf8_is_named_with_line_and_column(source: Path) -> None:
    (source / TEXT).write_bytes("# Title\n\nPâte ".encode() + b"\xe9\n")
    fault = check_source(source)[0]
    assert (fault.named["line"], fault.named["column"], fault.named["reason"]) == (3, 6, "not UTF-8 text")


def test_languages_with_another_number_of_steps_are_refused(source: Path, edit: Edit) -> None:
    edit("practices/zai-pits/fr.md", "2. **Nourrir.** Mettez du compost dans chaque trou.\n", "")
    assert "en 2, fr 1" in check_source(source)[0].sentence()


def test_unknown_files_and_folders_are_refused(source: Path) -> None:
    (source / "practices/mulch/de.md").write_text("# Mulch", "utf-8")
    (source / "recipes").mkdir()
    sentences = " ".join(fault.sentence() for fault in check_source(source))
    assert "unknown file" in sentences and "unknown folder" in sentences


def test_all_faults_are_told_at_once(source: Path, edit: Edit) -> None:
    edit(MULCH, 'cost = "low"', 'cost = "cheap"')
    edit(TEXT, "## gives", "## benefits")
    edit(ZAI, 'labour = "high"', 'labour = "lots"')
    assert len(check_source(source)) == 3


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="no such folder"):
        build_pack(tmp_path / "nowhere", tmp_path / "a.pack")


def test_a_drawing_that_no_text_names_is_not_needed(source: Path, tmp_path: Path) -> None:
    (source.parent / "pictures/mulch-cover.svg").unlink()
    build_pack(source, tmp_path / "a.pack")
    pack = Pack.open(tmp_path / "a.pack")
    assert pack.entry("mulch", "en").picture is None
    pack.close()
