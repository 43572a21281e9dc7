"""Finds the files the window reads: in the source tree, or inside the built program."""

from __future__ import annotations

import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent.parent


def resources_folder(kind: str) -> Path:
    """The folder of one kind: fonts, icons, words (made at build time), themes, pictures, translations (written)."""
    packed = getattr(sys, "_MEIPASS", None)
    if packed is not None:
        return Path(packed) / "resources" / kind
    made = _ROOT / "build" / "resources" / kind
    return made if kind in ("fonts", "icons", "words") else _ROOT / "resources" / kind
