"""A publisher's desk for the tests: a source that changes, keys of its own, a published folder; and a laptop."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import DownloadBroke
from fourpermille_desktop.library import trust
from fourpermille_desktop.library.build import build_pack
from fourpermille_desktop.library.install import active_pack
from fourpermille_desktop.library.publish import Published, make_keys, publish
from fourpermille_desktop.library.repository import FolderSource
from fourpermille_desktop.profile import Profile

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
SMALL = Path(__file__).resolve().parents[1] / "data" / "library"


class Office:
    """Publishes versions of the small library into `folder`."""

    def __init__(self, place: Path, name: str = "Office") -> None:
        place.mkdir(parents=True)
        shutil.copytree(SMALL, place / "source")
        self.source, self.keys, self.folder = place / "source" / "library", place / "keys", place / "published"
        self.packs = place
        make_keys(self.keys, name)

    def pack(self, version: str, **changes: str) -> Path:
        """Build a version; `changes` are words added to the summary of an entry in a language: mulch_en="New."."""
        about = self.source / "pack.toml"
        lines = about.read_text("utf-8").split("\n")
        lines = [f'version = "{version}"' if line.startswith("version") else line for line in lines]
        about.write_text("\n".join(lines), "utf-8")
        for name, words in changes.items():
            slug, _, lang = name.partition("_")
            (sheet,) = self.source.glob(f"*/{slug}/{lang}.md")
            title, _, rest = sheet.read_text("utf-8").partition("\n\n")
            sheet.write_text(f"{title}\n\n{words} {rest}", "utf-8")
        out = self.packs / f"{version}.pack"
        build_pack(self.source, out)
        return out

    def publish(self, version: str, now: datetime = NOW, **changes: str) -> Published:
        return publish(self.pack(version, **changes), self.folder, self.keys, now)

    def sign_pack(self, version: str, **changes: str) -> Path:
        """A single file with its signature beside it."""
        out = self.pack(version, **changes)
        build_pack(self.source, out, key=self.keys / "targets.key")
        return out

    @property
    def root(self) -> Path:
        return self.folder / "metadata" / "1.root.json"

    def stick(self, name: str = "stick") -> Path:
        """A copy of what is published now."""
        shutil.copytree(self.folder, self.packs / name)
        return self.packs / name


class Counting(FolderSource):
    """A folder that counts what is read of it, and breaks after so many parts when it is told to."""

    def __init__(self, folder: Path, breaks_after: int = -1) -> None:
        super().__init__(folder)
        self.bytes, self.parts, self.breaks_after = 0, list[str](), breaks_after

    def fetch(self, path: str, most_bytes: int) -> bytes:
        if path.startswith("objects/"):
            if len(self.parts) == self.breaks_after:
                raise DownloadBroke(url=path, reason="the line broke")
            self.parts.append(path)
        raw = super().fetch(path, most_bytes)
        self.bytes += len(raw)
        return raw


def in_use(profile: Profile) -> tuple[str, str]:
    """(version, summary of the mulch sheet in English) of the library in use."""
    pack = active_pack(profile)
    assert pack is not None and pack.problem is None
    try:
        return pack.info.version, pack.entry("mulch", "en").summary
    finally:
        pack.close()


def trusting(profile: Profile, office: Office) -> Profile:
    trust.trust(profile, office.root)
    return profile


def edit_json(file: Path, change: Callable[[Any], None]) -> None:
    told = json.loads(file.read_bytes())
    change(told)
    file.write_text(json.dumps(told), "utf-8")
