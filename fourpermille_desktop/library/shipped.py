"""A newer program brings a newer library: offered, with the added languages joined in, never put in use unasked."""

from __future__ import annotations

from fourpermille_desktop.errors import PackDamaged
from fourpermille_desktop.library import install
from fourpermille_desktop.library.entry import PackInfo
from fourpermille_desktop.library.install import base_in_use, copied, placed, staging, switched
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.switch import SHIPPED, added_notes
from fourpermille_desktop.library.trust import version_key
from fourpermille_desktop.profile import Profile


def newer_shipped(profile: Profile) -> str:
    """The version of the library inside the program, if it is newer than the one in use; else ""."""
    file = install.shipped_pack()
    held, note = base_in_use(profile)
    if held is not None:
        held.close()
    if file is None or held is None or note == SHIPPED:
        return ""
    shipped = Pack.open(file)
    shipped.close()
    is_newer = version_key(shipped.info.version) > version_key(held.info.version)
    return shipped.info.version if is_newer and shipped.info.pack == held.info.pack else ""


def use_shipped(profile: Profile) -> PackInfo:
    """Put the library inside the program in use. The program is trusted already; no signature is asked for."""
    file = install.shipped_pack()
    if file is None:
        raise PackDamaged(file="core.pack", reason="it is not on this computer")
    held, note = base_in_use(profile)
    if held is not None:
        held.close()
    with staging(profile) as stage:
        staged = stage()
        info = copied(file, staged)
        is_same = held is not None and held.info.pack == info.pack
        return switched(profile, placed(profile, staged, info), added_notes(note) if is_same else [], stage, [])
