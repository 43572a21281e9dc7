"""Which pack is in use, and how a new one takes its place: verified whole, then switched by one small file."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import AppError, DiskFull, PackDamaged, ProfileFolderNotWritable
from fourpermille_desktop.library.entry import PackInfo
from fourpermille_desktop.library.pack import Pack, read_seal
from fourpermille_desktop.library.problems import LanguageDoesNotFit, LanguageNotAdded, NoFormerLibrary
from fourpermille_desktop.library.switch import (
    SHIPPED,
    Note,
    added_notes,
    base_note,
    note_of,
    noted,
    read_switch,
    switch_to,
    write_switch,
)
from fourpermille_desktop.profile import Profile


def active_pack(profile: Profile) -> Pack | None:
    """The installed pack if it is whole, else the former one, else the shipped one, else None.

    The `problem` of the pack tells why a better one was passed over.
    """
    return _in_use(profile)[0]


def install_pack(profile: Profile, source: Path) -> PackInfo:
    """Copy, verify all, rename, switch. The former pack stays; until the switch nothing changes for a reader.

    A signature beside the file (`source`.sig) must be by somebody trusted; a file without one is taken as long as its
    name never came signed. A language pack is joined with the library in use.
    """
    from fourpermille_desktop.library import trust

    with staging(profile) as stage:
        staged = stage()
        info = copied(source, staged)
        by = _signed_by(profile, source, staged)
        held, note = _in_use(profile)
        held_info = _closed(held)
        if not info.extends:
            trust.check_file(profile, info, source, by, held_info)
            base = placed(profile, staged, info, by=by)
            return switched(profile, base, _still_fitting(note, info), stage, [base])
        if held_info is None or held_info.pack != info.extends:
            pack = held_info.pack if held_info else "–"
            raise LanguageDoesNotFit(file=source, extends=info.extends, pack=pack)
        trust.check_file(profile, info, source, by, _added_info(note, info))
        added = placed(profile, staged, info, by=by)
        return _join_again(profile, note, [*_others(note, info.pack), added], stage, new=added)


def remove_language(profile: Profile, lang: str) -> PackInfo:
    """Take an added language away again; `rollback` brings it back."""
    with staging(profile) as stage:
        note = _in_use_note(profile)
        left = [one for one in added_notes(note) if lang not in one.get("languages", ())]
        if note is None or len(left) == len(added_notes(note)):
            raise LanguageNotAdded(lang=lang)
        return _join_again(profile, note, left, stage)


def rollback(profile: Profile) -> PackInfo:
    """Use the former pack again; what was in use becomes the former, so that doing it twice changes nothing."""
    folder = profile.library_folder
    switch = read_switch(folder)
    active, former = noted(switch, "active"), noted(switch, "former")
    if active is not None and former is None and active != SHIPPED and shipped_pack():
        former = SHIPPED
    if active is None or former is None:
        raise NoFormerLibrary()
    pack = _opened(profile, former)
    info = _closed(pack)
    assert info is not None
    with system_faults(folder):
        write_switch(folder, former, active)
    return info


def standing(profile: Profile) -> dict[str, Any]:
    """What `library status` says beside the pack itself: signed, by whom, added languages, the former version."""
    switch = read_switch(profile.library_folder)
    note = noted(switch, "active") or SHIPPED
    former = noted(switch, "former") or (SHIPPED if note != SHIPPED and shipped_pack() else None)
    return {
        "signed": bool(base_note(note).get("by")),
        "publisher": _publisher(profile, str(base_note(note).get("by") or "")),
        "added": [{key: one.get(key) for key in ("pack", "version", "languages")} for one in added_notes(note)],
        "former": former.get("version", "") if former else None,
        "is_shipped": note == SHIPPED,
    }


def _publisher(profile: Profile, by: str) -> str:
    """The name of who signed, else the number people compare; "" for nobody."""
    if not by:
        return ""
    from fourpermille_desktop.library import trust

    names = {one.id: one.name for one in trust.publishers(profile)}
    return names.get(by) or trust.in_groups(by)


def shipped_pack() -> Path | None:
    """The pack inside the program: in the built program's folder, or where `make` puts it in a source tree."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        file = Path(bundle) / "library" / "core.pack"
    else:
        file = Path(__file__).resolve().parents[2] / "build" / "library" / "core.pack"
    return file if file.is_file() else None


# For `update`, which brings packs in parts -------------------------------------------------------------------------


Stage = Callable[[], Path]


@contextmanager
def staging(profile: Profile) -> Iterator[Stage]:
    """Names for files that are not yet verified; all are gone at the end, whatever happens."""
    made: list[Path] = []

    def stage() -> Path:
        made.append(profile.library_folder / f".staging-{secrets.token_hex(4)}.pack")
        return made[-1]

    try:
        with system_faults(profile.library_folder):
            profile.library_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            yield stage
    finally:
        for file in made:
            file.unlink(missing_ok=True)


def placed(profile: Profile, staged: Path, info: PackInfo, *, by: str = "", manifest: str = "") -> Note:
    """Give a verified pack its name in the library's folder; nobody reads it until the switch."""
    return note_of(_placed(profile, staged, info), info, by=by, manifest=manifest)


def switched(profile: Profile, base: Note, added: list[Note], stage: Stage, new: list[Note]) -> PackInfo:
    """Put a base in use with its added languages; what is `new` is noted as accepted."""
    from fourpermille_desktop.library.trust import accept

    folder = profile.library_folder
    active = _joined(profile, base, added, stage) if added else base
    info = _closed(_opened(profile, active))
    assert info is not None
    switch_to(folder, active)
    for note in new:
        accept(profile, note["pack"], note["version"], _identity(note), note["by"])
    return info


def _identity(note: Note) -> str:
    """What tells two packs of one version apart: the content of a catalogue's, the hash of a file's."""
    return f"content:{note['manifest']}" if note["manifest"] else str(note["sha256"])


def base_in_use(profile: Profile) -> tuple[Pack | None, Note | None]:
    """The pack in use without added languages, open, and the note of what is in use."""
    pack, note = _in_use(profile)
    if pack is None or note is None or base_note(note) is note:
        return pack, note
    pack.close()
    return _opened(profile, base_note(note)), note


def verified(staged: Path) -> PackInfo:
    """Read all of a pack that was put together here."""
    return _verified(staged, shown_as=staged)


def copied(source: Path, staged: Path) -> PackInfo:
    """A whole copy, every byte of it verified."""
    _copy_whole(source, staged)
    return _verified(staged, shown_as=source)


def _join_again(
    profile: Profile, note: Note | None, added: list[Note], stage: Stage, new: Note | None = None
) -> PackInfo:
    """The library in use with these languages; the shipped pack is copied, for a later program ships another."""
    base = base_note(note) if note and note != SHIPPED else None
    if base is None:
        staged, shipped = stage(), shipped_pack()
        assert shipped is not None  # it was just read
        info = copied(shipped, staged)
        base = placed(profile, staged, info)
    return switched(profile, base, added, stage, [new] if new else [])


def _joined(profile: Profile, base: Note, added: list[Note], stage: Stage) -> Note:
    """Write base and languages as one pack: one file to read, as quick as any other."""
    from fourpermille_desktop.library.build import write_pack
    from fourpermille_desktop.library.content import content_of, with_languages

    contents = []
    for note in (base, *added):
        pack = _opened(profile, note)
        contents.append(content_of(pack))
        pack.close()
    content = with_languages(contents[0], contents[1:])
    staged = stage()
    try:
        os.replace(write_pack(staged, content.about, content.entries, content.pictures), staged)
    except sqlite3.OperationalError as error:  # the disk, not the texts
        raise ProfileFolderNotWritable(folder=profile.library_folder) from error
    except sqlite3.Error as error:
        raise PackDamaged(file=added[-1]["file"], reason=str(error)) from error
    info = _verified(staged, shown_as=staged)
    return {**note_of(_placed(profile, staged, info), info, by=base["by"]), "base": base, "added": added}


# Reading -----------------------------------------------------------------------------------------------------------


def _in_use(profile: Profile) -> tuple[Pack | None, Note | None]:
    problem: AppError | None = None
    for note in _candidates(profile):
        try:
            pack = _opened(profile, note)
        except PackDamaged as error:
            problem = problem or error
            continue
        pack.problem = problem
        return pack, note
    return None, None


def _in_use_note(profile: Profile) -> Note | None:
    pack, note = _in_use(profile)
    _closed(pack)
    return note


def _candidates(profile: Profile) -> Iterator[Note]:
    """Notes to try, best first."""
    switch = read_switch(profile.library_folder)
    for place in ("active", "former"):
        note = noted(switch, place)
        if note is not None and (note != SHIPPED or shipped_pack()):
            yield note
    if shipped_pack():
        yield SHIPPED


def _opened(profile: Profile, note: Note) -> Pack:
    """The pack of a note; hashed again unless it is untouched since it was verified."""
    shipped = shipped_pack()
    if note == SHIPPED and shipped:
        return Pack.open(shipped)
    pack = Pack.open(profile.library_folder / Path(str(note.get("file"))).name)
    try:
        if pack.info.sha256 != note.get("sha256"):
            raise PackDamaged(file=pack.file, reason="it is not the one that was installed")
        now = pack.file.stat()
        if (now.st_size, now.st_mtime_ns) != (note.get("size"), note.get("mtime_ns")):
            pack.verify()
    except PackDamaged:
        pack.close()
        raise
    return pack


def _closed(pack: Pack | None) -> PackInfo | None:
    if pack is None:
        return None
    pack.close()
    return pack.info


def _still_fitting(note: Note | None, info: PackInfo) -> list[Note]:
    """The added languages go with the library they belong to, not with another one."""
    is_same = note is not None and base_note(note).get("pack") == info.pack
    return added_notes(note) if is_same else []


def _others(note: Note | None, pack: str) -> list[Note]:
    return [one for one in added_notes(note) if one.get("pack") != pack]


def _added_info(note: Note | None, info: PackInfo) -> PackInfo | None:
    """The language pack of the same name that is joined in now."""
    from dataclasses import replace

    held = next((one for one in added_notes(note) if one.get("pack") == info.pack), None)
    return replace(info, version=str(held["version"]), sha256=str(held["sha256"])) if held else None


# Files -------------------------------------------------------------------------------------------------------------


_NAME, _VERSION = re.compile(r"[a-z0-9-]{1,80}"), re.compile(r"[0-9.]{1,40}")


def _placed(profile: Profile, staged: Path, info: PackInfo) -> Path:
    if not _NAME.fullmatch(info.pack) or not _VERSION.fullmatch(info.version):  # they become a file's name
        raise PackDamaged(file=staged, reason="its name or version is none")
    installed = profile.library_folder / f"{info.pack}-{info.version}-{info.sha256[:12]}.pack"
    if not _is_whole(installed):  # a file in use is not replaced by itself: Windows would refuse
        os.replace(staged, installed)
    return installed


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


def _signed_by(profile: Profile, source: Path, staged: Path) -> str:
    """The id of who signed the file, "" where no signature stands beside it."""
    from fourpermille_desktop.library import trust

    try:
        signature = source.with_name(source.name + ".sig").read_bytes()
    except FileNotFoundError:
        return ""
    with staged.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").digest()
    return trust.signer_of(profile, source, signature, digest).id


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


@contextmanager
def system_faults(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _said(error, folder) from error


def _said(error: OSError, folder: Path) -> AppError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(free_mb=shutil.disk_usage(folder.parent).free // 1_000_000)
    return ProfileFolderNotWritable(folder=folder)
