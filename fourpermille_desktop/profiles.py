"""Several people on one computer: each has a profile of their own, with its own records and keys.

The first profile is the user's data folder; others are folders in its `profiles/`. A profile that was named with
--profile is nobody else's business and is in no list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from fourpermille_desktop import keys
from fourpermille_desktop.errors import AppError, ProfileNameTaken
from fourpermille_desktop.profile import Profile, default_folder


@dataclass(frozen=True)
class Known:
    """One line of the list."""

    name: str
    folder: Path
    is_sealed: bool
    is_first: bool


def known() -> list[Known]:
    """The profiles of this computer account, the first one first."""
    first = default_folder()
    folders = [first] if (first / "settings.toml").exists() or (first / "records.db").exists() else []
    others = [_line(file.parent, is_first=False) for file in (first / "profiles").glob("*/settings.toml")]
    return [_line(folder, is_first=True) for folder in folders] + sorted(others, key=lambda one: one.name.casefold())


def add(name: str) -> Profile:
    """A new profile under a name of its own; it is set up when it is first opened."""
    plain = " ".join(name.split())
    if not plain or plain.casefold() in (one.name.casefold() for one in known()):
        raise ProfileNameTaken(name=plain)
    profile = Profile(_free_folder(default_folder() / "profiles", plain))
    profile.change_settings(name=plain)
    return profile


def rename(profile: Profile, name: str) -> None:
    profile.change_settings(name=" ".join(name.split()))


def _free_folder(parent: Path, name: str) -> Path:
    """A folder every system can name; the name people see is in the settings."""
    plain = re.sub(r"[^A-Za-z0-9-]+", "-", name).strip("-.")[:40] or "profile"
    folder, number = parent / plain, 2
    while folder.exists():
        folder, number = parent / f"{plain}-{number}", number + 1
    return folder


def _line(folder: Path, is_first: bool) -> Known:
    name = Profile(folder).settings.name or ("" if is_first else folder.name)
    try:
        is_sealed = keys.is_sealed(folder)
    except AppError:
        is_sealed = False
    return Known(name, folder, is_sealed, is_first)
