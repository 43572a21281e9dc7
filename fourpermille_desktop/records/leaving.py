"""Emptying a profile: records, photos, copies and keys go; the settings, the library and whom it trusts stay.

A mark says which keys are meant, so that a power cut between two steps is finished at the next start, and the keys of a
profile begun anew are never taken for the old ones. Files go before the keys; what a disk still remembers of them
afterwards opens with nothing.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from fourpermille_desktop import keys
from fourpermille_desktop.errors import AppError, FolderGoesToo, ProfileInUse
from fourpermille_desktop.keys import WRAPS, read_wraps
from fourpermille_desktop.ledger.crash_mark import crash_here
from fourpermille_desktop.private_files import sync_folder, system_faults_as_sentences, write_private
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.profile_lock import alone, is_shared_here
from fourpermille_desktop.records import backups, marks, sticks

FILES = ("records.db", "records.db-wal", "records.db-shm", "records.db-journal", backups.ERASED)
PATTERNS = (".records.db.*", "records-before-*.db*")
FOLDERS, TRYING = ("photos", "backups", "nearby", sticks.WAITING_FOLDER), "trying-"


def refuse_inside(profile: Profile, place: Path) -> None:
    """What is to stay must not lie in the folder that is emptied, by whatever name or link it is reached."""
    for folder in (place.absolute(), *place.resolve().parents, *place.absolute().parents):
        if folder.exists() and os.path.samefile(folder, profile.folder):
            raise FolderGoesToo(folder=place)


def empty(profile: Profile, look_again: Callable[[], None] = lambda: None) -> None:
    """Nothing else may have the records open (ProfileInUse). Settings that point into the records go back to none.

    `look_again` is the last word before anything goes, when no other program can write any more; it may refuse.
    """
    with alone(profile.folder):
        if is_shared_here(profile.folder):
            raise ProfileInUse()
        look_again()
        with system_faults_as_sentences(profile.folder):
            write_private(profile.leaving_mark, str(read_wraps(profile.folder)["id"]).encode())
        crash_here("leaving.marked")
        _finish(profile)


def finish_begun(profile: Profile) -> None:
    """At the start: a leaving that the power cut short is ended; what was meant to go is not shown again."""
    if profile.leaving_mark.exists():
        with alone(profile.folder):
            if profile.leaving_mark.exists():
                _finish(profile)


def _finish(profile: Profile) -> None:
    folder = profile.folder
    with system_faults_as_sentences(folder):
        meant = profile.leaving_mark.read_text("ascii", "replace")
        is_there = (folder / WRAPS).exists() and _id_of(folder) == meant
        if is_there:  # else the keys went already, and the records before them
            _take_away_copies_elsewhere(profile)
            marks.forget(profile)
            _take_away_files(folder)
            crash_here("leaving.files_gone")
            keys.destroy(folder)
            crash_here("leaving.keys_gone")
        profile.forget_keys()
        profile.change_settings(hub_url="", plot="", backup_folder="")
        profile.leaving_mark.unlink()
        sync_folder(folder)


def _id_of(folder: Path) -> str:
    try:
        return str(read_wraps(folder)["id"])
    except AppError:
        return ""


def _take_away_files(folder: Path) -> None:
    for file in [folder / name for name in FILES] + [file for pattern in PATTERNS for file in folder.glob(pattern)]:
        file.unlink(missing_ok=True)
    for name in [folder / name for name in FOLDERS] + [*folder.glob(f"{TRYING}*")]:
        if name.is_symlink():  # somebody moved the folder to a larger disk; what is there opens with nothing
            name.unlink()
        elif name.is_dir():
            shutil.rmtree(name)
    sync_folder(folder)


def _take_away_copies_elsewhere(profile: Profile) -> None:
    """On a stick that is in the laptop now; one that lies in a drawer opens with the passphrase or code only."""
    second = backups.second_folder(profile)
    if second is not None:
        backups.take_away(second)
