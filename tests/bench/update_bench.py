"""What an update costs on the shipped library: bytes over the line for one sheet and for all of it, and time to switch.

`python -m tests.bench.update_bench` prints lines of `name value unit limit ok|OVER`.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from fourpermille_desktop.library import trust
from fourpermille_desktop.library.build import build_pack
from fourpermille_desktop.library.install import install_pack
from fourpermille_desktop.library.publish import Published, make_keys, publish
from fourpermille_desktop.library.repository import FolderSource
from fourpermille_desktop.library.update import update
from fourpermille_desktop.profile import Profile

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SHEET_LIMIT, WHOLE_LIMIT_MB = 5.0, 12.0
TO_BUILD_LIMIT = 3.0  # an update of one sheet writes a pack once and reads it twice: against building from source


class Counting(FolderSource):
    """A folder that counts the bytes read of it: what would go over the line."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.bytes = 0

    def fetch(self, path: str, most_bytes: int) -> bytes:
        raw = super().fetch(path, most_bytes)
        self.bytes += len(raw)
        return raw


class Publisher:
    """The library of the repository, published; one sheet of it can be changed in all its languages."""

    def __init__(self, place: Path) -> None:
        self.place = place
        shutil.copytree(RESOURCES / "library", place / "library")
        shutil.copytree(RESOURCES / "pictures", place / "pictures", ignore=shutil.ignore_patterns("*.py", "drawing"))
        make_keys(place / "keys", "Bench")
        self.build_s = 0.0
        self.first = self.publish()

    @property
    def pack(self) -> Path:
        return self.place / "core.pack"

    def publish(self) -> Published:
        start = perf_counter()
        build_pack(self.place / "library", self.pack)
        self.build_s = perf_counter() - start
        return publish(self.pack, self.place / "published", self.place / "keys", datetime.now(UTC))

    def change_a_sheet(self) -> None:
        """A sentence more in every language of one practice, a figure more in its facts, and a later version."""
        sheet = max((self.place / "library" / "practices").iterdir(), key=lambda one: len(list(one.glob("*.md"))))
        for file in sheet.glob("*.md"):
            title, _, rest = file.read_text("utf-8").partition("\n\n")
            file.write_text(f"{title}\n\nNewly told. {rest}", "utf-8")
        facts = sheet / "entry.toml"
        facts.write_text(facts.read_text("utf-8").replace('labour = "', 'labour = "low"  # was "', 1), "utf-8")
        about = self.place / "library" / "pack.toml"
        lines = [
            'version = "2999.1"' if line.startswith("version") else line
            for line in about.read_text("utf-8").split("\n")
        ]
        about.write_text("\n".join(lines), "utf-8")


def measured(place: Path) -> dict[str, float]:
    """Per cent of the packed library for one sheet, its whole size in MB, and an update against a build."""
    publisher = Publisher(place)
    profile = Profile(place / "profile")
    trust.trust(profile, place / "published" / "metadata" / "1.root.json")
    install_pack(profile, publisher.pack)
    publisher.change_a_sheet()
    publisher.publish()
    source = Counting(place / "published")
    seconds = _timed(lambda: update(profile, source))
    return {
        "sheet_per_cent": 100 * source.bytes / publisher.first.bytes,
        "whole_mb": publisher.first.bytes / 1e6,
        "to_build": seconds / publisher.build_s,
    }


def _timed(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def main() -> int:
    with TemporaryDirectory() as folder:
        found = measured(Path(folder) / "bench")
    is_within = [
        _line("update_one_sheet_of_packed_library", found["sheet_per_cent"], "%", SHEET_LIMIT),
        _line("library_all_parts_packed", found["whole_mb"], "MB", WHOLE_LIMIT_MB),
        _line("update_one_sheet_to_building_the_library", found["to_build"], "x", TO_BUILD_LIMIT),
    ]
    return 0 if all(is_within) else 1


def _line(name: str, value: float, unit: str, limit: float) -> bool:
    print(f"{name} {value:.2f} {unit} {limit:g} {'ok' if value <= limit else 'OVER'}")
    return value <= limit


if __name__ == "__main__":
    sys.exit(main())
