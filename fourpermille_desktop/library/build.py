"""Builds a pack from its source folder: the same source gives the same bytes, and no half-written file is ever seen."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
import secrets
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import BadInput, DiskFull, FileNotWritable
from fourpermille_desktop.library.countries import Country
from fourpermille_desktop.library.entry import PackInfo, with_figures
from fourpermille_desktop.library.facets import evidence_grade, facets_of, first_effect_years
from fourpermille_desktop.library.facts import LINKS
from fourpermille_desktop.library.index import write_search
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.schema import APPLICATION_ID, FORMAT, SEAL_MARK, SEAL_ROOM, TABLES, full_text_tables
from fourpermille_desktop.library.sheet import body_of
from fourpermille_desktop.library.source import Source, SourceEntry, read_source
from fourpermille_desktop.library.words import fold, one_letter_less
from fourpermille_desktop.library.written import Text, Written
from fourpermille_desktop.private_files import sync_folder

__all__ = [
    "Text",
    "Written",
    "build_pack",
    "check_source",
    "put_in_place",
    "read_signing_key",
    "sync_folder",
    "write_pack",
]

_GRADES = {"low": 1, "medium": 2, "high": 3}
_NEXT_BEST = {"pt": ("es",), "es": ("pt",)}  # before the languages of the pack in their order
_NOT_IN_PACK = ("kind", "names", "summaries", "evidence", "notes")  # notes: matter for those who write


def build_pack(source: Path, out: Path, *, key: Path | None = None) -> PackInfo:
    """Check the source, write the pack beside `out` and rename it into place; with a key also `out`.sig (Ed25519)."""
    read = read_source(source)
    if read.faults:
        raise read.faults[0]
    signing_key = read_signing_key(key) if key else None
    told = {
        **read.about,
        "countries": [asdict(country) for country in read.countries],
        "missing": read.missing(),
        "waiting": [entry.slug for entry in read.waiting],
    }
    return put_in_place(write_pack(out, told, _all_written(read), read.pictures), out, signing_key)


def put_in_place(temporary: Path, out: Path, signing_key: Any = None) -> PackInfo:
    """Read a written pack once, sign it, give it its name; the temporary file is gone whatever happens."""
    try:
        info = _look_at(temporary)
        signature = signing_key.sign(hashlib.sha256(temporary.read_bytes()).digest()) if signing_key else None
        sign_file = out.with_name(out.name + ".sig")
        sign_file.unlink(missing_ok=True)  # an old signature never stands beside a new pack
        os.replace(temporary, out)
        if signature:
            _write_whole(sign_file, signature)
        sync_folder(out.parent)
    except OSError as error:
        raise FileNotWritable(file=out, reason=error.strerror or error) from error
    finally:
        temporary.unlink(missing_ok=True)
    return info


def check_source(source: Path) -> list[BadInput]:
    """Everything that is wrong in a source folder; an empty list can be built."""
    return read_source(source).faults


def write_pack(out: Path, about: Mapping[str, Any], entries: Iterable[Written], pictures: Mapping[str, bytes]) -> Path:
    """Write a sealed pack to a temporary file beside `out` and return that file's path."""
    if not out.name:
        raise FileNotWritable(file=out, reason="it has no name")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWritable(file=out, reason=error.strerror or error) from error
    temporary = out.with_name(f".{out.name}.{secrets.token_hex(4)}")
    try:
        _write_tables(temporary, about, entries, pictures)
        _seal(temporary)
    except sqlite3.OperationalError as error:
        temporary.unlink(missing_ok=True)
        if "full" in str(error):
            raise DiskFull(free_mb=shutil.disk_usage(out.parent).free // 1_000_000) from error
        if "unable to open" in str(error) or "readonly" in str(error):
            raise FileNotWritable(file=out, reason=error) from error
        raise
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _all_written(source: Source) -> Iterator[Written]:
    built = {entry.slug for entry in source.entries}
    for entry in source.entries:
        yield _written(entry, built)


def _written(entry: SourceEntry, built: set[str]) -> Written:
    """The entry as the pack has it: links lead to what is built, the words of search say the figures."""
    facts = {key: value for key, value in entry.facts.items() if key not in _NOT_IN_PACK}
    for key in LINKS:
        if key in facts:
            facts[key] = [slug for slug in facts[key] if slug in built]
    evidence = tuple(entry.facts.get("evidence", ()))
    texts = {
        lang: Text(sheet.title, sheet.summary, sheet.sections, body_of(with_figures(sheet.sections, evidence, lang)))
        for lang, sheet in entry.sheets.items()
    }
    return Written(entry.kind, entry.slug, facts, texts, entry.facts["names"], evidence, entry.picture, entry.summaries)


def _write_tables(
    file: Path, about: Mapping[str, Any], entries: Iterable[Written], pictures: Mapping[str, bytes]
) -> None:
    languages = tuple(about["languages"])
    base = sqlite3.connect(file, isolation_level=None)
    try:
        base.executescript(
            f"pragma page_size=4096; pragma journal_mode=off; pragma synchronous=off;"
            f"pragma application_id={APPLICATION_ID}; pragma user_version={FORMAT};{TABLES}"
            + full_text_tables(languages)
        )
        base.execute("begin")
        base.execute("insert into meta values ('seal', ?)", (SEAL_MARK.decode() + "0" * 64,))
        countries = {row["code"]: Country(**row) for row in about.get("countries", ())}
        base.executemany("insert into country values (?,?,?,?,?,?,?,?,?,?)", _country_rows(countries.values()))
        counts: dict[str, int] = {}
        vocabulary: dict[str, str] = {}
        for number, entry in enumerate(entries, 1):
            counts[entry.kind] = counts.get(entry.kind, 0) + 1
            _write_entry(base, number, entry, languages, vocabulary)
            facets = sorted(facets_of(entry.kind, entry.facts, entry.evidence, countries))
            base.executemany("insert into facet values (?,?,?)", [(*facet, number) for facet in facets])
        counts |= {"country": len(countries)} if countries else {}
        base.executemany("insert into picture values (?, ?)", sorted(pictures.items()))
        base.executemany("insert into word values (?, ?)", sorted(vocabulary.items()))
        near = sorted((less, word) for word in vocabulary for less in one_letter_less(word))
        base.executemany("insert into near values (?, ?)", near)
        about_rows = {
            "pack": about["name"],
            "version": about["version"],
            "issued": about["issued"],
            "licence": about["licence"],
            "languages": _json(languages),
            "counts": _json(counts),
            "missing": _json(about.get("missing", {})),
            "waiting": _json(about.get("waiting", [])),
            "extends": about.get("extends", ""),
            "name_languages": _json([lang for (lang,) in base.execute("select distinct lang from name order by lang")]),
        }
        base.executemany("insert into meta values (?, ?)", sorted(about_rows.items()))
        for fts in ("title_fts", "about_fts", "body_fts"):
            base.execute(f"insert into {fts}({fts}) values ('optimize')")
        base.execute("commit")
        base.execute("vacuum")
    finally:
        base.close()


def _write_entry(
    base: sqlite3.Connection, number: int, entry: Written, languages: tuple[str, ...], vocabulary: dict[str, str]
) -> None:
    first_effect = first_effect_years(entry.facts)
    grade = evidence_grade(entry.facts, entry.evidence)
    base.execute(
        "insert into entry values (?,?,?,?,?,?,?,?,?,?,?)",
        (
            *(number, entry.kind, entry.slug, entry.facts.get("headline"), entry.picture, grade),
            *(first_effect, _GRADES.get(entry.facts.get("cost", "")), _GRADES.get(entry.facts.get("labour", ""))),
            *(_json(dict(entry.names)), _json(dict(entry.facts))),
        ),
    )
    for lang in languages:
        spoken = _spoken(entry, lang, languages)
        text = entry.texts[spoken]
        title: str = text.title if spoken == lang else entry.names.get(lang, text.title)
        summary_lang = lang if lang in entry.summaries else spoken
        summary = entry.summaries.get(lang, text.summary)
        heading = (number, lang, title, fold(title), summary, summary_lang, spoken)
        base.execute("insert into heading values (?,?,?,?,?,?,?)", heading)
        if spoken == lang:
            base.execute("insert into text values (?,?,?,?)", (number, lang, _json(dict(text.sections)), text.body))
    for position, row in enumerate(entry.evidence):
        base.execute("insert into evidence values (?,?,?,?)", (row["id"], number, position, _json(dict(row))))
    write_search(base, number, entry, languages, vocabulary)


def _country_rows(countries: Iterable[Country]) -> Iterator[tuple[object, ...]]:
    for country in countries:
        yield (*country.row()[:-1], _json(dict(country.names)))


def _spoken(entry: Written, lang: str, languages: tuple[str, ...]) -> str:
    """The language the entry has a text in: the one wanted or the next best."""
    order: tuple[str, ...] = (lang, *_NEXT_BEST.get(lang, ()), *languages)
    return next(one for one in order if one in entry.texts)


def _seal(file: Path) -> None:
    """Write the hash of the file into its own place, and make the file last."""
    content = file.read_bytes()
    start = content.find(SEAL_MARK) + len(SEAL_MARK)
    if not len(SEAL_MARK) <= start < SEAL_ROOM or content[start : start + 64] != b"0" * 64:
        raise ValueError("the place of the seal is not where readers look for it")
    with file.open("r+b") as pack:
        pack.seek(start)
        pack.write(hashlib.sha256(content).hexdigest().encode())
        pack.flush()
        os.fsync(pack.fileno())


def _look_at(file: Path) -> PackInfo:
    """Open what was written as any reader would, and read all of it once."""
    pack = Pack.open(file)
    try:
        pack.verify()
        return pack.info
    finally:
        pack.close()


def read_signing_key(file: Path) -> Any:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        raw = file.read_bytes()
    except OSError as error:
        raise BadInput(file=file, reason=error.strerror or "cannot be read") from error
    if len(raw) != 32:
        try:
            raw = base64.b64decode(raw.strip(), validate=True)
        except binascii.Error:
            raw = b""
    if len(raw) != 32:
        raise BadInput(file=file, line=1, column=1, reason="a signing key has 32 bytes, as they are or in base64")
    return Ed25519PrivateKey.from_private_bytes(raw)


def _write_whole(file: Path, content: bytes) -> None:
    temporary = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    try:
        with temporary.open("xb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        os.replace(temporary, file)
    finally:
        temporary.unlink(missing_ok=True)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
