"""Reads the source folder of a pack (`resources/library`) and names every fault with its file, line and column."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.parsers import expat

from fourpermille_desktop.errors import BadInput
from fourpermille_desktop.library.countries import Country, read_countries
from fourpermille_desktop.library.facets import countries_of
from fourpermille_desktop.library.facts import KINDS, LINKS, check_facts, check_pack, line_of
from fourpermille_desktop.library.sheet import LONGEST, Sheet, read_sheet

FOLDERS = {"criteria" if kind == "criterion" else f"{kind}s": kind for kind in KINDS}
FOLDER_OF = {kind: folder for folder, kind in FOLDERS.items()}
LARGEST_TEXT_BYTES = 200_000
LARGEST_PICTURE_BYTES = 500_000
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass
class SourceEntry:
    """One entry as its authors wrote it."""

    kind: str
    slug: str
    facts: dict[str, Any]
    text: str = ""  # entry.toml as it is written
    sheets: dict[str, Sheet] = field(default_factory=dict)  # by language
    picture: str | None = None

    @property
    def summaries(self) -> dict[str, str]:
        """By language: the summaries where only name and summary exist."""
        held = self.facts.get("summaries", {})
        return held if isinstance(held, dict) else {}


@dataclass
class Source:
    """All that goes into a pack, and all that is wrong with it."""

    about: dict[str, Any] = field(default_factory=dict)
    entries: list[SourceEntry] = field(default_factory=list)
    waiting: list[SourceEntry] = field(default_factory=list)  # have facts and no text yet: they are not built
    pictures: dict[str, bytes] = field(default_factory=dict)
    countries: list[Country] = field(default_factory=list)
    faults: list[BadInput] = field(default_factory=list)

    @property
    def languages(self) -> list[str]:
        return [lang for lang in self.about.get("languages", []) if isinstance(lang, str)]

    def missing(self) -> dict[str, list[str]]:
        """For each language the entries without a text, or at least a summary, in it, in the order of their names."""
        everything = sorted((*self.entries, *self.waiting), key=lambda entry: entry.slug)
        told = {entry.slug: {*entry.sheets, *entry.summaries} for entry in everything}
        found = {lang: [slug for slug, languages in told.items() if lang not in languages] for lang in self.languages}
        return {lang: slugs for lang, slugs in found.items() if slugs}

    def fault(self, file: Path, reason: str, line: object = "–", column: object = "–") -> None:
        self.faults.append(BadInput(file=file, line=line, column=column, reason=reason))


def read_source(folder: Path) -> Source:
    """Read everything; faults are collected, so that an author can mend them all at once."""
    source = Source()
    if not folder.is_dir():
        source.fault(folder, "there is no such folder")
        return source
    about = read_toml(source, folder / "pack.toml")
    if about is None:
        return source
    source.about, text = about
    source.faults += check_pack(folder / "pack.toml", text, source.about)
    _read_countries(source, folder / "countries.csv")
    pictures = _picture_folder(folder)
    slugs: dict[str, Path] = {}
    for kind, entry_folder in _entry_folders(source, folder):
        if entry_folder.name in slugs:
            source.fault(entry_folder, f"the name {entry_folder.name} is also used by {slugs[entry_folder.name]}")
        slugs.setdefault(entry_folder.name, entry_folder)
        _read_entry(source, kind, entry_folder, pictures)
    if not slugs and not source.faults:
        source.fault(folder, f"there is no entry in {', '.join(FOLDERS)}")
    _read_pictures(source, pictures)
    _check_evidence_ids(source, folder)
    _check_links(source, folder)
    _check_countries(source, folder)
    return source


def _read_countries(source: Source, file: Path) -> None:
    """A pack may have countries; those that entries name must then be among them."""
    if file.is_file() and (text := read_text(source, file)) is not None:
        source.countries, faults = read_countries(file, text)
        source.faults += faults


def _entry_folders(source: Source, folder: Path) -> Iterator[tuple[str, Path]]:
    for part in sorted(folder.iterdir()):
        if not part.is_dir() or part.name == "pictures" or part.name.startswith("."):
            continue
        if part.name not in FOLDERS:
            source.fault(part, f"unknown folder; known are {', '.join(FOLDERS)}")
            continue
        for entry_folder in sorted(part.iterdir()):
            if entry_folder.name.startswith("."):
                continue
            if entry_folder.is_dir():
                yield FOLDERS[part.name], entry_folder
            else:
                source.fault(entry_folder, "an entry is a folder; this file belongs to none")


def _read_entry(source: Source, kind: str, folder: Path, pictures: Path) -> None:
    if not _SLUG.fullmatch(folder.name):
        source.fault(folder, "a folder name has small letters, digits and single hyphens only")
    languages = source.languages
    for file in sorted(folder.iterdir()):
        if file.name != "entry.toml" and file.name not in {f"{lang}.md" for lang in languages}:
            source.fault(file, "unknown file; an entry has entry.toml and one .md file a language of pack.toml")
    read = read_toml(source, folder / "entry.toml")
    facts: dict[str, Any] = {}
    if read is not None:
        facts, text = read
        source.faults += check_facts(folder / "entry.toml", text, facts, kind)
    entry = SourceEntry(kind, folder.name, facts, text if read is not None else "")
    _check_code(source, entry, folder / "entry.toml")
    _check_summaries(source, entry, folder)
    if not any((folder / f"{lang}.md").is_file() for lang in languages):
        source.waiting.append(entry)
        return
    for lang in languages:
        _read_language(source, entry, folder / f"{lang}.md", lang, pictures)
    cover = f"{folder.name}-cover.svg"
    entry.picture = cover if (pictures / cover).is_file() else None
    _check_same_shape(source, entry, folder)
    source.entries.append(entry)


def _check_code(source: Source, entry: SourceEntry, file: Path) -> None:
    """An objective and a criterion are named by their code, and their code says the goal or step."""
    code = entry.facts.get("code")
    if entry.kind not in ("objective", "criterion") or not isinstance(code, str):
        return
    wanted = f"objective-{code.lower()}" if entry.kind == "objective" else f"stc-{code.replace('.', '-')}"
    if entry.slug != wanted:
        source.fault(file, f"code: an entry with the code {code} is named {wanted}", *line_of(entry.text, "code"))
    parts = {"goal": code[:1], "number": code[1:]} if entry.kind == "objective" else {"step": code[:1]}
    for key, part in parts.items():
        if key in entry.facts and str(entry.facts[key]) != part:
            source.fault(file, f"{key}: the code {code} says {part}", *line_of(entry.text, key))


def _check_summaries(source: Source, entry: SourceEntry, folder: Path) -> None:
    """A summary stands here only for a language of the pack that has no text, and is as short as one of a text."""
    for lang, summary in entry.summaries.items():
        reason = ""
        if lang not in source.languages:
            reason = f"{lang} is not among the languages of pack.toml"
        elif (folder / f"{lang}.md").is_file():
            reason = f"{lang}.md has its own summary"
        elif isinstance(summary, str) and len(summary) > LONGEST["summary"]:
            reason = f"has {len(summary)} characters, {LONGEST['summary']} is the most"
        if reason:
            where = line_of(entry.text, "summaries", lang)
            source.fault(folder / "entry.toml", f"summaries.{lang}: {reason}", *where)


def _read_language(source: Source, entry: SourceEntry, file: Path, lang: str, pictures: Path) -> None:
    if not file.is_file():
        if lang in source.about.get("complete", source.languages):
            source.fault(file, f"the text in the language {lang} is missing")
        return
    text = read_text(source, file)
    if text is None:
        return
    sheet = read_sheet(file, text, entry.kind)
    source.faults += sheet.faults
    for line, column, name in sheet.pictures:
        if not (pictures / name).is_file():
            source.fault(file, f"there is no picture {name} in {pictures.name}/", line, column)
    known = _ids(entry)
    for line, column, name in sheet.figures:
        if name not in known:
            source.fault(file, f"there is no figure {name} in entry.toml", line, column)
    entry.sheets[lang] = sheet


def _ids(entry: SourceEntry) -> set[str]:
    rows = entry.facts.get("evidence", [])
    return {str(row.get("id")) for row in rows if isinstance(row, dict)} if isinstance(rows, list) else set()


def _check_links(source: Source, folder: Path) -> None:
    """Every entry named by another one is there, be it that its text still waits."""
    everything = (*source.entries, *source.waiting)
    slugs = {entry.slug for entry in everything}
    for entry in everything:
        file = folder / FOLDER_OF[entry.kind] / entry.slug / "entry.toml"
        for key in LINKS:
            named = entry.facts.get(key, [])
            for name in named if isinstance(named, list) else []:
                if isinstance(name, str) and (name not in slugs or name == entry.slug):
                    reason = "is this entry itself" if name == entry.slug else "is no entry of this library"
                    source.fault(file, f"{key}: {name} {reason}", *line_of(entry.text, key))


def _check_countries(source: Source, folder: Path) -> None:
    known = {country.code for country in source.countries}
    for entry in (*source.entries, *source.waiting) if known else ():
        for code in sorted(countries_of(entry.facts) - known):
            where = line_of(entry.text, "studies")
            file = folder / FOLDER_OF[entry.kind] / entry.slug / "entry.toml"
            source.fault(file, f"studies: {code} is not in countries.csv", *where)


def _check_same_shape(source: Source, entry: SourceEntry, folder: Path) -> None:
    """All languages have the same steps, checks, questions with the same right answers, and scores of entry.toml."""
    for key, what in (("steps", "steps"), ("check", "checks"), ("quiz", "questions"), ("scores", "scores")):
        counts = {lang: len(sheet.sections.get(key, [])) for lang, sheet in entry.sheets.items()}
        if len(set(counts.values())) > 1:
            told = ", ".join(f"{lang} {n}" for lang, n in counts.items())
            source.fault(folder, f"the languages do not have the same number of {what}: {told}")
            return
    answers = {
        tuple((len(q["answers"]), q["right"]) for q in s.sections.get("quiz", [])) for s in entry.sheets.values()
    }
    if len(answers) > 1:
        source.fault(folder, "the languages do not have the same answers in the quiz, or not the same right ones")
    rows = entry.facts.get("score", [])
    wanted = [row.get("score") for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    for sheet in entry.sheets.values():
        held = [score["score"] for score in sheet.sections.get("scores", [])]
        if entry.kind == "test" and held != wanted:
            source.fault(
                sheet.file, f"the scores are {', '.join(held) or 'none'}; entry.toml has {', '.join(map(str, wanted))}"
            )


def _check_evidence_ids(source: Source, folder: Path) -> None:
    seen: dict[str, str] = {}
    for entry in (*source.entries, *source.waiting):
        for row in entry.facts.get("evidence", []) if isinstance(entry.facts.get("evidence", []), list) else []:
            name = row.get("id") if isinstance(row, dict) else None
            if isinstance(name, str) and seen.setdefault(name, entry.slug) != entry.slug:
                where = folder / FOLDER_OF[entry.kind] / entry.slug / "entry.toml"
                source.fault(where, f"the evidence id {name} is also used by {seen[name]}")


def _picture_folder(folder: Path) -> Path:
    """Pictures stand beside the library folder (resources/pictures), or inside it where a pack travels alone."""
    inside = folder / "pictures"
    return inside if inside.is_dir() else folder.parent / "pictures"


def _read_pictures(source: Source, pictures: Path) -> None:
    wanted = {name for entry in source.entries for sheet in entry.sheets.values() for _, _, name in sheet.pictures}
    wanted |= {entry.picture for entry in source.entries if entry.picture}
    for name in sorted(wanted):
        file = pictures / name
        if file.is_file():
            svg = file.read_bytes()
            check_picture(source, file, svg)
            source.pictures[name] = svg


def check_picture(source: Source, file: Path, svg: bytes) -> None:
    """A picture is a drawing only: well-formed, no script, nothing fetched from elsewhere."""
    if len(svg) > LARGEST_PICTURE_BYTES:
        source.fault(file, f"the picture is larger than {LARGEST_PICTURE_BYTES // 1000} kB")
        return
    parser = expat.ParserCreate()

    def element(name: str, attributes: dict[str, str]) -> None:
        at = (parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)
        if name.rpartition(":")[2] in ("script", "foreignObject") or any(key.startswith("on") for key in attributes):
            source.fault(file, "a picture may not hold a program", *at)
        links = [value for key, value in attributes.items() if key.rpartition(":")[2] == "href"]
        if any(not link.startswith(("#", "data:image/")) for link in links):
            source.fault(file, "a picture may not point outside itself", *at)

    def entity(*_declared: object) -> None:
        source.fault(file, "a picture may not declare entities", parser.CurrentLineNumber)

    parser.StartElementHandler = element
    parser.EntityDeclHandler = entity
    try:
        parser.Parse(svg, True)
    except expat.ExpatError:
        source.fault(file, "not a whole SVG drawing", parser.ErrorLineNumber, parser.ErrorColumnNumber + 1)


def read_toml(source: Source, file: Path) -> tuple[dict[str, Any], str] | None:
    if not file.is_file():
        source.fault(file, "the file is missing")
        return None
    text = read_text(source, file)
    if text is None:
        return None
    try:
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        source.fault(file, *_toml_fault(str(error), text))
        return None


def _toml_fault(message: str, text: str) -> tuple[str, int, int]:
    """tomllib says the place only in words: "… (at line 3, column 5)" or "(at end of document)"."""
    reason = re.sub(r" \(at .*\)$", "", message)
    place = re.search(r"\(at line (\d+), column (\d+)\)$", message)
    if place:
        return reason, int(place[1]), int(place[2])
    return reason, text.count("\n") + 1, 1


def read_text(source: Source, file: Path) -> str | None:
    raw = file.read_bytes()
    if len(raw) > LARGEST_TEXT_BYTES:
        source.fault(file, f"the file is larger than {LARGEST_TEXT_BYTES // 1000} kB")
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line_start = before.rfind(b"\n") + 1
        column = len(before[line_start:].decode("utf-8", "replace")) + 1
        source.fault(file, "not UTF-8 text", before.count(b"\n") + 1, column)
        return None
    if "\0" in text:
        at = text.index("\0")
        source.fault(file, "a zero byte in the text", text.count("\n", 0, at) + 1)
        return None
    return text.replace("\r\n", "\n")
