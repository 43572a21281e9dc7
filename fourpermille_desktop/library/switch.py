"""The small file `active.json`: which pack is in use, which one before it, and which files they need."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fourpermille_desktop.library.entry import PackInfo
from fourpermille_desktop.profile import write_private

SWITCH = "active.json"
FORGOTTEN_S = 3600.0  # a staged file this old belongs to an install that died
SHIPPED: dict[str, Any] = {"shipped": True}  # stands where a note would: the pack inside the program

Note = dict[str, Any]


def note_of(installed: Path, info: PackInfo, *, by: str = "", manifest: str = "") -> Note:
    """What is remembered of a pack that was verified: enough to know it untouched, and who signed it."""
    state = installed.stat()
    return {
        "file": installed.name,
        "pack": info.pack,
        "version": info.version,
        "languages": list(info.languages),
        "sha256": info.sha256,
        "size": state.st_size,
        "mtime_ns": state.st_mtime_ns,
        "by": by,
        "manifest": manifest,
    }


def read_switch(folder: Path) -> dict[str, Any]:
    """The switch; a missing or broken one means the shipped pack, which is always there."""
    try:
        held = json.loads((folder / SWITCH).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return held if isinstance(held, dict) else {}


def noted(switch: dict[str, Any], place: str) -> Note | None:
    """The note of "active" or "former", if it is one."""
    note = switch.get(place)
    if isinstance(note, dict) and (note.get("shipped") is True or isinstance(note.get("file"), str)):
        return note
    return None


def write_switch(folder: Path, active: Note, former: Note | None) -> None:
    write_private(folder / SWITCH, json.dumps({"active": active, "former": former}, indent=1).encode())


def switch_to(folder: Path, active: Note) -> None:
    """Point to a new pack; what was active becomes the former, what was former goes."""
    before = read_switch(folder)
    former = noted(before, "active")
    if former and former.get("file") == active["file"]:
        former = noted(before, "former")
    write_switch(folder, active, former)
    _sweep(folder, _all_files(before))


def base_note(note: Note) -> Note:
    """Of a pack joined with added languages the one without them, else the pack itself."""
    base = note.get("base")
    return base if isinstance(base, dict) and isinstance(base.get("file"), str) else note


def added_notes(note: Note | None) -> list[Note]:
    """The language packs joined in."""
    added = note.get("added") if note else None
    listed = added if isinstance(added, list) else []
    return [one for one in listed if isinstance(one, dict) and isinstance(one.get("file"), str)]


def _sweep(folder: Path, before: set[str]) -> None:
    """Remove packs that were named until now and are no more, and what a killed install left long ago."""
    kept = _all_files(read_switch(folder))
    for file in [*folder.glob("*.pack"), *folder.glob("*.staging-*"), *folder.glob(f".{SWITCH}.*")]:
        if file.name in kept or (file.name not in before and _is_fresh(file)):
            continue  # a fresh one that nobody ever named: another install may be at work
        with contextlib.suppress(PermissionError):  # open elsewhere on Windows: the next install removes it
            file.unlink(missing_ok=True)


def _all_files(switch: dict[str, Any]) -> set[str]:
    return {name for place in ("active", "former") for name in _files(noted(switch, place))}


def _files(note: Note | None) -> Iterator[str]:
    if note and "file" in note:
        yield note["file"]
        yield base_note(note)["file"]
        yield from (one["file"] for one in added_notes(note))


def _is_fresh(file: Path) -> bool:
    try:
        return time.time() - file.stat().st_mtime < FORGOTTEN_S
    except FileNotFoundError:
        return True
