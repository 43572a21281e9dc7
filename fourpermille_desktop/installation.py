"""Is this installation whole? What `doctor` prints and the About page shows: versions, database, log, library."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import closing

from fourpermille_desktop import __version__
from fourpermille_desktop.errors import AppError
from fourpermille_desktop.keys import has_recovery
from fourpermille_desktop.library.install import active_pack
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import backups
from fourpermille_desktop.records.doctor import Check
from fourpermille_desktop.records.doctor import checks as record_checks

KEPT = {
    "keyring": "the key is kept in the computer's keyring",
    "file": "the key is kept in a protected file: who opens your files opens your records",
    "passphrase": "a passphrase opens it",
}


def checks(profile: Profile) -> Iterator[Check]:
    yield Check("version", True, f"{__version__}, Python {platform.python_version()}, {platform.system()}")
    yield Check("profile", True, str(profile.folder))
    yield _keys(profile)
    yield from _records(profile)
    yield _copies(profile)
    yield _library(profile)


def _keys(profile: Profile) -> Check:
    try:
        kept_in = profile.keys.kept_in
    except AppError as error:
        return Check("keys", False, str(error))
    again = "a recovery page was made" if has_recovery(profile.folder) else "no recovery page was made"
    return Check("keys", True, f"{KEPT[kept_in]}; {again}")


def _copies(profile: Profile) -> Check:
    """Having none is no fault of the installation; that they open nowhere else is worth a word."""
    try:
        standing = backups.standing(profile)
    except AppError as error:
        return Check("copies", False, str(error))
    if not standing.copies:
        return Check("copies", True, "none yet")
    newest = standing.copies[0]
    size_kb = sum(one.bytes for one in standing.copies) // 1024
    where = "open on another computer too" if standing.opens_elsewhere else "open on this computer only"
    second = f"; {len(standing.second_copies)} on {standing.second}" if standing.second else ""
    said = f"{len(standing.copies)}, newest {newest.at:%Y-%m-%d %H:%M} UTC, {size_kb} kB, {where}{second}"
    return Check("copies", True, said)


def _records(profile: Profile) -> Iterator[Check]:
    from fourpermille_desktop.records.store import Records

    try:
        opened = Records(profile)
    except AppError as error:
        yield Check("database", False, str(error))
        return
    with closing(opened) as records:
        yield from record_checks(records)


def _library(profile: Profile) -> Check:
    try:
        pack = active_pack(profile)
        if pack is None:
            return Check("library", False, "no library is on this computer")
        pack.verify()
    except AppError as error:
        return Check("library", False, str(error))
    if pack.problem:
        return Check("library", False, str(pack.problem))
    return Check("library", True, f"{pack.info.pack} {pack.info.version}")
