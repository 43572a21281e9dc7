"""Copies, going back to one, what opens a profile, several profiles."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from fourpermille_desktop.cli.common import Json, command, group, say
from fourpermille_desktop.errors import PassphraseTooWeak
from fourpermille_desktop.profile import Profile


def add_keeping(commands: Any) -> None:
    _add_backup(commands)
    restore = command(commands, "restore", _restore, "go back to a copy; the present state is kept as a copy too")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--recovery", metavar="CODE", help="the code of the recovery page (- reads it)")
    _add_profile(commands)


def _add_backup(commands: Any) -> None:
    backup = commands.add_parser("backup", help="make, list or try copies", description="make a copy of the records")
    backup.add_argument("--json", action="store_true", help="one JSON document on standard output")
    backup.add_argument("--lang", metavar="L", default=argparse.SUPPRESS)
    backup.set_defaults(run=_backup)
    inner = backup.add_subparsers(title="commands", metavar="COMMAND")
    command(inner, "list", _backup_list, "the copies of this profile, newest first")
    trying = command(inner, "try", _backup_try, "open a copy in a throw-away profile and compare it with the records")
    trying.add_argument("file", type=Path, metavar="FILE")
    trying.add_argument("--recovery", metavar="CODE", help="the code of the recovery page (- reads it)")


def _backup(args: argparse.Namespace) -> int:
    from fourpermille_desktop.records import backups

    profile = Profile(args.profile)
    made = backups.make(profile, "asked")
    newest = made or next(iter(backups.copies_in(profile.backups_folder)), None)
    answer = {"made": made is not None, "copy": _copy(newest) if newest else None}
    lines = [str(newest.file) if newest else "There are no records to copy yet."]
    say(args, answer, lines)
    return 0


def _backup_list(args: argparse.Namespace) -> int:
    from fourpermille_desktop.records import backups

    standing = backups.standing(Profile(args.profile))
    copies = [_copy(one) | _goes_on(standing, one) for one in standing.copies]
    second = [_copy(one) | _goes_on(standing, one) for one in standing.second_copies]
    answer = {"copies": copies, "second": second, "opens_elsewhere": standing.opens_elsewhere}
    say(
        args,
        answer,
        (f"{one['made']}  {one['bytes'] // 1024:>8} kB  {one['reason']:<8} {one['file']}" for one in copies),
    )
    return 0


def _goes_on(standing: Any, one: Any) -> Json:
    """When a copy goes because it holds values that were erased since it was made; nothing for any other."""
    day = standing.goes_on(one)
    return {"erased_since_goes": day.isoformat(timespec="seconds").replace("+00:00", "Z")} if day else {}


def _copy(one: Any) -> Json:
    made = one.at.isoformat(timespec="seconds").replace("+00:00", "Z")
    return {"file": str(one.file), "made": made, "reason": one.reason, "changes": one.changes, "bytes": one.bytes}


def _backup_try(args: argparse.Namespace) -> int:
    from fourpermille_desktop.records import restoring

    tried = restoring.try_restore(Profile(args.profile), args.file, _opening(args))
    _tell(args, tried, {})
    return 0


def _restore(args: argparse.Namespace) -> int:
    from fourpermille_desktop.records import restoring

    done = restoring.restore(Profile(args.profile), args.file, _opening(args))
    _tell(args, done.tried, {"kept": str(done.kept) if done.kept else None}, done.photos)
    return 0


def _tell(args: argparse.Namespace, tried: Any, more: Json, back: Any = None) -> None:
    photos = back or tried.photos
    told = {"named": photos.named, "here": photos.here, "at_hub": photos.at_hub}
    answer = {"ok": True, "changes": tried.changes, "records": tried.then, "before": tried.now, "photos": told, **more}
    lines = [f"{kind}: {then} in the copy, {now} before" for kind, (then, now) in tried.differing.items()]
    lines = lines or ["The copy holds the same records."]
    if photos.named:
        lines.append(f"photos: {photos.here} of {photos.named} are there")
    if photos.at_hub:
        lines.append(f"{photos.at_hub} photos come from the hub with the next sync")
    if photos.missing > photos.at_hub:
        lines.append(f"{photos.missing - photos.at_hub} photos had not been sent to a hub: only another copy has them")
    say(args, answer, [*lines, *(str(one) for one in more.values() if one)])


def _opening(args: argparse.Namespace) -> Any:
    from fourpermille_desktop.keys import passphrase_given
    from fourpermille_desktop.records.restoring import Opening

    return Opening(passphrase_given(), _code(args.recovery))


def _code(typed: str | None) -> str:
    return sys.stdin.readline().strip() if typed == "-" else typed or ""


# --- profile ---


def _add_profile(commands: Any) -> None:
    profile = group(commands, "profile", "what opens this profile; the profiles of this computer")
    command(profile, "show", _show, "where it is and what opens it")
    command(profile, "list", _list, "the profiles of this computer")
    new = command(profile, "new", _new, "one more profile on this computer, with records and keys of its own")
    new.add_argument("name", metavar="NAME")
    command(profile, "lock", _lock, "seal it with the passphrase in FOURPERMILLE_NEW_PASSPHRASE (or typed)")
    command(profile, "unlock", _unlock, "open it with the login of this computer again")
    page = command(profile, "recovery", _recovery, "make a recovery code; one made before opens nothing any more")
    page.add_argument("--pdf", metavar="FILE", type=Path, help="the page to print")
    recover = command(profile, "recover", _recover, "open it with the recovery code and set a new passphrase or login")
    recover.add_argument("code", metavar="CODE", help="- reads it")


def _show(args: argparse.Namespace) -> int:
    from fourpermille_desktop import keys

    profile = Profile(args.profile)
    is_sealed, has_recovery = keys.is_sealed(profile.folder), keys.has_recovery(profile.folder)
    is_made = (profile.folder / keys.WRAPS).exists()
    kept_in = keys.read_wraps(profile.folder)["kept_in"] if is_made else None
    answer = {"folder": str(profile.folder), "kept_in": kept_in, "sealed": is_sealed, "recovery": has_recovery}
    say(args, answer, (f"{name}: {value}" for name, value in answer.items()))
    return 0


def _list(args: argparse.Namespace) -> int:
    from fourpermille_desktop.profiles import known

    found = [{"name": one.name, "folder": str(one.folder), "sealed": one.is_sealed} for one in known()]
    say(args, {"profiles": found}, (f"{one['name']}  {one['folder']}" for one in found))
    return 0


def _new(args: argparse.Namespace) -> int:
    from fourpermille_desktop.profiles import add

    made = add(args.name)
    say(args, {"name": args.name, "folder": str(made.folder)}, [str(made.folder)])
    return 0


def _lock(args: argparse.Namespace) -> int:
    from fourpermille_desktop.keys import seal

    profile = Profile(args.profile)
    keys = profile.keys
    _made(profile)
    seal(profile.folder, keys, _new_passphrase())
    say(args, {"sealed": True}, ["From now on the passphrase opens this profile."])
    return 0


def _unlock(args: argparse.Namespace) -> int:
    from fourpermille_desktop.keys import unseal

    profile = Profile(args.profile)
    kept_in = unseal(profile.folder, profile.keys).kept_in
    say(args, {"sealed": False, "kept_in": kept_in}, ["The login of this computer opens this profile."])
    return 0


def _recovery(args: argparse.Namespace) -> int:
    from fourpermille_desktop.keys import add_recovery

    profile = Profile(args.profile)
    keys = profile.keys
    _made(profile)
    code = add_recovery(profile.folder, keys)
    if args.pdf:
        from fourpermille_desktop.app import recovery_pdf

        recovery_pdf(profile, code, args.pdf, args.lang)
    say(args, {"code": code, "pdf": str(args.pdf) if args.pdf else None}, [code])
    return 0


def _recover(args: argparse.Namespace) -> int:
    """Who has the code gets in; a profile that was sealed is sealed again, by a new passphrase."""
    from fourpermille_desktop.keys import is_sealed, open_with_recovery, seal, unseal

    profile = Profile(args.profile)
    keys, was_sealed = open_with_recovery(profile.folder, _code(args.code)), is_sealed(profile.folder)
    if was_sealed or os.environ.get("FOURPERMILLE_NEW_PASSPHRASE"):
        keys = seal(profile.folder, keys, _new_passphrase())
    else:
        keys = unseal(profile.folder, keys)
    say(args, {"kept_in": keys.kept_in}, ["This profile opens again."])
    return 0


def _made(profile: Profile) -> None:
    """Keys without records would be taken for lost ones at the next start."""
    if profile.is_new:
        from fourpermille_desktop.records.store import Records

        Records(profile).close()


def _new_passphrase() -> str:
    from fourpermille_desktop.passphrase import is_weak

    given = os.environ.get("FOURPERMILLE_NEW_PASSPHRASE") or _typed()
    if is_weak(given):
        raise PassphraseTooWeak()
    return given


def _typed() -> str:
    if not sys.stdin.isatty():
        return ""
    import getpass

    return getpass.getpass("New passphrase: ")
