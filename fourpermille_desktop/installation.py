"""Is this installation whole? What `doctor` prints and the About page shows: versions, database, log, library."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import closing

from fourpermille_desktop import __version__
from fourpermille_desktop.errors import AppError
from fourpermille_desktop.library.install import active_pack
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.doctor import Check
from fourpermille_desktop.records.doctor import checks as record_checks


def checks(profile: Profile) -> Iterator[Check]:
    yield Check("version", True, f"{__version__}, Python {platform.python_version()}, {platform.system()}")
    yield Check("profile", True, str(profile.folder))
    yield _keys(profile)
    yield from _records(profile)
    yield _library(profile)


def _keys(profile: Profile) -> Check:
    try:
        kept_in = profile.keys.kept_in
    except AppError as error:
        return Check("keys", False, str(error))
    where = (
        "the computer's keyring"
        if kept_in == "keyring"
        else "a protected file: who opens your files opens your records"
    )
    return Check("keys", True, f"the key is kept in {where}")


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
