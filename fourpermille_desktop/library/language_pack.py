"""A language pack: the texts of one more language, for a library that is already there.

Its source folder has a pack.toml with `extends`, and `practices/<slug>/<lang>.md` and so on: texts only, no facts.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fourpermille_desktop.library.build import put_in_place, read_signing_key, write_pack
from fourpermille_desktop.library.content import Content, has_shape_of
from fourpermille_desktop.library.entry import PackInfo
from fourpermille_desktop.library.facts import check_pack
from fourpermille_desktop.library.sheet import read_sheet
from fourpermille_desktop.library.source import FOLDERS, Source, check_picture, read_text, read_toml
from fourpermille_desktop.library.written import Text, Written


def extends_of(source: Path) -> str:
    """The library a source folder adds a language to; "" for a library of its own, or a pack.toml not to be read."""
    try:
        return str(tomllib.loads((source / "pack.toml").read_text("utf-8-sig")).get("extends", ""))
    except (OSError, ValueError):
        return ""


def build_language_pack(source: Path, out: Path, *, key: Path | None = None, base: Content | None = None) -> PackInfo:
    """Check and write a language pack; with the base at hand its entries, figures and steps are held against it."""
    read = _Reading(source, base)
    read.all()
    if read.source.faults:
        raise read.source.faults[0]
    signing_key = read_signing_key(key) if key else None
    about = {**read.source.about, "missing": read.missing()}
    return put_in_place(write_pack(out, about, read.entries, read.source.pictures), out, signing_key)


@dataclass
class _Reading:
    """A language source while it is read; faults are collected in `source`."""

    folder: Path
    base: Content | None
    source: Source = field(default_factory=Source)
    entries: list[Written] = field(default_factory=list)

    def all(self) -> None:
        file = self.folder / "pack.toml"
        told = read_toml(self.source, file)
        if told is None:
            return
        self.source.about, text = told
        self.source.faults += check_pack(file, text, self.source.about)
        if self.source.faults:
            return
        for kind, folder in self._folders():
            self._entry(kind, folder)
        if not self.entries:
            self.source.fault(self.folder, f"there is no text in {', '.join(FOLDERS)}")

    def missing(self) -> dict[str, list[str]]:
        """Entries of the base that have no text in a language; empty where the base is not at hand."""
        told = {lang: {one.slug for one in self.entries if lang in one.texts} for lang in self.source.languages}
        slugs = sorted(one.slug for one in self.base.entries) if self.base else []
        lacking = {lang: [slug for slug in slugs if slug not in held] for lang, held in told.items()}
        return {lang: slugs for lang, slugs in lacking.items() if slugs}

    def _folders(self) -> Iterator[tuple[str, Path]]:
        for part in sorted(self.folder.iterdir()):
            if not part.is_dir() or part.name == "pictures" or part.name.startswith("."):
                continue
            if part.name not in FOLDERS:
                self.source.fault(part, f"unknown folder; known are {', '.join(FOLDERS)}")
                continue
            yield from ((FOLDERS[part.name], one) for one in sorted(part.iterdir()) if one.is_dir())

    def _entry(self, kind: str, folder: Path) -> None:
        base = self._of_base(kind, folder)
        texts = {}
        for file in sorted(folder.iterdir()):
            lang = file.name.removesuffix(".md")
            if not file.name.endswith(".md") or lang not in self.source.languages:
                self.source.fault(file, "a language pack has texts only, one .md file a language of its pack.toml")
            else:
                texts[lang] = self._text(file, kind, base)
        names = {lang: text.title for lang, text in texts.items()}
        self.entries.append(Written(kind, folder.name, {}, texts, names))

    def _of_base(self, kind: str, folder: Path) -> Written | None:
        if self.base is None:
            return None
        found = next((one for one in self.base.entries if one.slug == folder.name and one.kind == kind), None)
        if found is None:
            self.source.fault(folder, f"the library {self.source.about['extends']} has no {kind} {folder.name}")
        return found

    def _text(self, file: Path, kind: str, base: Written | None) -> Text:
        sheet = read_sheet(file, read_text(self.source, file) or "", kind)
        self.source.faults += sheet.faults
        for line, column, name in sheet.pictures:
            self._picture(file, name, line, column)
        ids = {row["id"] for row in base.evidence} if base else set()
        for line, column, name in sheet.figures:
            if base and name not in ids:
                self.source.fault(file, f"the library has no figure {name} for this entry", line, column)
        text = Text(sheet.title, sheet.summary, sheet.sections, "")
        if base and not has_shape_of(text, base):
            self.source.fault(file, "it has not as many steps, checks, questions or scores as the other languages")
        return text

    def _picture(self, file: Path, name: str, line: int, column: int) -> None:
        """A picture of the base, or one with letters of the language in the pack's own folder."""
        own = self.folder / "pictures" / name
        if own.is_file():
            svg = own.read_bytes()
            check_picture(self.source, own, svg)
            self.source.pictures[name] = svg
        elif self.base and name not in self.base.pictures:
            self.source.fault(file, f"there is no picture {name}, here or in the library", line, column)
