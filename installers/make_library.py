"""Build the shipped library pack into `build/library/core.pack` when a source is newer than the pack."""

from __future__ import annotations

import sys
from pathlib import Path

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.library.build import build_pack

TOP = Path(__file__).parent.parent
SOURCES = (TOP / "resources/library", TOP / "resources/pictures", TOP / "fourpermille_desktop/library")
PACK = TOP / "build/library/core.pack"


def main() -> int:
    newest = max(path.stat().st_mtime for folder in SOURCES for path in folder.rglob("*") if path.is_file())
    if PACK.exists() and PACK.stat().st_mtime >= newest:
        return 0
    PACK.parent.mkdir(parents=True, exist_ok=True)
    try:
        info = build_pack(TOP / "resources/library", PACK)
    except AppError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"library {info.version}: {info.counts}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
