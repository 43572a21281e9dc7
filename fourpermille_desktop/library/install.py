"""Which pack is in use, and how a new one takes its place: verified whole, then switched by one small file."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import AppError, DiskFull, PackDamaged, ProfileFolderNotWritable
from fourpermille_desktop.library.entry import PackInfo
from fourpermille_desktop.library.pack import Pack, read_seal
from fourpermille_desktop.profile import Profile, write_private

SWITCH = "active.json"
FORGOTTEN_S = 3600.0  # a staged file this old belongs to an install that died


def active_pack(profile: Profile) -> Pack | None:
    """The installed pack if it is whole, else the former one, else the shipped one, else None.

    The `problem` of the pack tells why a better one was passed over.
    """
    problem: AppError | None = None
    for file, sealed_as in _candidates(profile):
        try:
            pack = Pack.open(file)
            if sealed_as is not None:
                _check_installed(pack, sealed_as)
        except PackDamaged as error:
            problem = problem or error
            continue
        pack.problem = problem
        return pack
    return None


def install_pack(profile: Profile, source: Path) -> PackInfo:
    """Copy, verify all, rename, switch. The former pack stays; until the switch nothing changes for a reader."""
    folder = profile.library_folder
    staged = folder / f".staging-{secrets.token_hex(4)}.pack"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _copy_whole(source, staged)
        info = _verified(staged, shown_as=source)
        installed = folder / f"{info.pack}-{info.version}-{info.sha256[:12]}.pack"
        if not _is_whole(installed):  # a file in use is not replaced by itself: Windows would refuse
            os.replace(staged, installed)
        _switch(folder, installed, info)
        _sweep(folder)
    except OSError as error:
        raise _said(error, folder) from error
    finally:
        staged.unlink(missing_ok=True)
    return info


def shipped_pack() -> Path | None:
    """The pack inside the program: in the built program's folder, or where `make` puts it in a source tree."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        file = Path(bundle) / "library" / "core.pack"
    else:
        file = Path(__file__).resolve().parents[2] / "build" / "library" / "core.pack"
    return file if file.is_file() else None


def _candidates(profile: Profile) -> Iterator[tuple[Path, dict[str, Any] | None]]:
    """Files to try, best first, each with what was noted when it was verified (None: the shipped one)."""
    switch = _read_switch(profile.library_folder)
    for place in ("active", "former"):
        noted = switch.get(place)
        if isinstance(noted, dict) and isinstance(noted.get("file"), str):
            yield profile.library_folder / Path(noted["file"]).name, noted
    shipped = shipped_pack()
    if shipped:
        yield shipped, None


def _check_installed(pack: Pack, noted: dict[str, Any]) -> None:
    """Hash the file again unless it is untouched since it was verified."""
    try:
        if pack.info.sha256 != noted.get("sha256"):
            raise PackDamaged(file=pack.file, reason="it is not the one that was installed")
        now = pack.file.stat()
        if (now.st_size, now.st_mtime_ns) != (noted.get("size"), noted.get("mtime_ns")):
            pack.verify()
    except PackDamaged:
        pack.close()
        raise


def _copy_whole(source: Path, staged: Path) -> None:
    try:
        reading = source.open("rb")
    except OSError as error:
        raise PackDamaged(file=source, reason=error.strerror or "it cannot be read") from error
    handle = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with reading, os.fdopen(handle, "wb") as out:
        shutil.copyfileobj(reading, out, 1024 * 1024)
        out.flush()
        os.fsync(out.fileno())


def _verified(staged: Path, *, shown_as: Path) -> PackInfo:
    """Read all of the staged copy; a fault is told with the name the person gave."""
    try:
        pack = Pack.open(staged)
        try:
            pack.verify()
            return pack.info
        finally:
            pack.close()
    except PackDamaged as error:
        raise PackDamaged(file=shown_as, reason=str(error.named["reason"])) from error


def _is_whole(installed: Path) -> bool:
    if not installed.exists():
        return False
    written, found = read_seal(installed)
    return written == found


def _switch(folder: Path, installed: Path, info: PackInfo) -> None:
    """Point `active.json` to the new pack; what was active becomes the former, what was former goes."""
    before = _read_switch(folder)
    state = installed.stat()
    active = {
        "file": installed.name,
        "sha256": info.sha256,
        "version": info.version,
        "size": state.st_size,
        "mtime_ns": state.st_mtime_ns,
    }
    former = before.get("active")
    if isinstance(former, dict) and former.get("file") == installed.name:
        former = before.get("former")
    write_private(folder / SWITCH, json.dumps({"active": active, "former": former}, indent=1).encode())


def _sweep(folder: Path) -> None:
    """Remove packs that are neither active nor former, and what a killed install left long ago."""
    switch = _read_switch(folder)
    kept = {noted["file"] for noted in switch.values() if isinstance(noted, dict) and "file" in noted}
    for file in folder.glob("*.pack"):
        if file.name.startswith(".") and time.time() - file.stat().st_mtime < FORGOTTEN_S:
            continue  # another install may be at work
        if file.name not in kept:
            with contextlib.suppress(PermissionError):  # open elsewhere on Windows: the next install removes it
                file.unlink(missing_ok=True)


def _read_switch(folder: Path) -> dict[str, Any]:
    """The switch; a missing or broken one means the shipped pack, which is always there."""
    try:
        held = json.loads((folder / SWITCH).read_bytes())
    except (OSError, ValueError):
        return {}
    return held if isinstance(held, dict) else {}


def _said(error: OSError, folder: Path) -> AppError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(free_mb=shutil.disk_usage(folder.parent).free // 1_000_000)
    return ProfileFolderNotWritable(folder=folder)
