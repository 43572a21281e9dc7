"""What the backup page reads and does, in tasks; and its words for dates, sizes and reasons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui import sync_words
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.words import Words

translate = QCoreApplication.translate
Report = Callable[[int, int], None]


@dataclass(frozen=True)
class Shown:
    copies: tuple[Any, ...]  # records.backups.Copy, newest first
    second: str
    second_is_there: bool
    second_newest: datetime | None
    opens_elsewhere: bool
    photos: int  # files of photos beside the copies
    second_lacks: int  # of them not in the second place yet
    goes_on: Mapping[Path, datetime] = field(default_factory=dict)  # copies that hold what was erased since


def shown(profile: Profile) -> Shown:
    from fourpermille_desktop.records import backups

    now = backups.standing(profile)
    newest = now.second_copies[0].at if now.second_copies else None
    second = str(now.second) if now.second else ""
    going = {copy.file: day for copy in now.copies if (day := now.goes_on(copy)) is not None}
    return Shown(
        now.copies, second, now.second_is_there, newest, now.opens_elsewhere, now.photos, now.second_lacks, going
    )


def copy_now(profile: Profile, report: Report) -> bool:
    """Whether there was something to copy. The second place gets what it has not got in any case."""
    from fourpermille_desktop.records import backups

    made = backups.make(profile, "asked", report=report)
    if made is None:
        backups.carry(profile, report=report)
    return made is not None


def try_copy(profile: Profile, file: Path, secret: str) -> Any:
    from fourpermille_desktop.records import restoring

    return restoring.try_restore(profile, file, opening_of(secret))


def opening_of(secret: str) -> Any:
    """What a person typed: the code of a recovery page where it can be one, else a passphrase."""
    from fourpermille_desktop.errors import RecoveryCodeMistyped
    from fourpermille_desktop.records.restoring import Opening
    from fourpermille_desktop.recovery_code import read_code

    try:
        return Opening(recovery=read_code(secret))
    except RecoveryCodeMistyped:
        return Opening(passphrase=secret)


def restore(context: Context, file: Path, secret: str, report: Report) -> Any:
    """The front door closes the records first; without one (a page by itself) they are not open."""
    keeping = context.extra.get("keeping")
    if keeping is not None:
        return keeping.restore(file, opening_of(secret), report)
    from fourpermille_desktop.records import restoring

    return restoring.restore(context.profile, file, opening_of(secret), report)


def closed_with(context: Context) -> Callable[[], None]:
    """Everything in sight reads again."""
    keeping = context.extra.get("keeping")
    return keeping.restored if keeping is not None else lambda: context.open_page("home")


# --- words ---


def when_words(words: Words, at: datetime) -> str:
    """As on the sync page: "today 15:40", or the day and the time, each whole in a line of the other direction."""
    return words.name(sync_words.when_words(words, int(at.timestamp() * 1000)))


def size_words(words: Words, size: int) -> str:
    if size < 1_000_000:
        return words.quantity(max(1, round(size / 1000)), "kB", 0)
    return words.quantity(size / 1_000_000, "MB", 1)


def reason_words(reason: str) -> str:
    said = {
        "asked": translate("backup", "asked for"),
        "timed": translate("backup", "by the clock"),
        "closing": translate("backup", "when the program was closed"),
        "sync": translate("backup", "before a sync"),
        "update": translate("backup", "before an update of the program"),
        "restore": translate("backup", "before going back to a copy"),
    }
    return said.get(reason, reason)


def counted(tried: Any) -> str:
    """How many records of the kinds people know the copy holds, and how many there are now."""
    lines = []
    for kind, name in (
        ("plot", translate("backup", "plots")),
        ("sample", translate("backup", "samples")),
        ("person", translate("backup", "persons")),
    ):
        then, now = tried.then.get(kind, 0), tried.now.get(kind, 0)
        if then or now:
            line = translate("backup", "{kind}: {then} in the copy, {now} now")
            lines.append(line.format(kind=name, then=then, now=now))
    whole = translate("backup", "The copy is whole: every change in it was checked.")
    told = lines or [translate("backup", "It holds no plots and no samples.")]
    return "\n".join([whole, *told, *photo_lines(tried.photos)])


def photo_lines(photos: Any) -> list[str]:
    """How many photos are named and here, and where the others are to come from; nothing where no photo is named."""
    if not photos.named:
        return []
    if not photos.missing:
        return [translate("backup", "%n photo(s), all there.", "", photos.named)]
    said = translate("backup", "Photos: {here} of {named} are there.")
    lines = [said.format(here=photos.here, named=photos.named)]
    lost = photos.missing - photos.at_hub
    if photos.at_hub:
        lines.append(translate("backup", "%n photo(s) come from the hub with the next sync.", "", photos.at_hub))
    if lost:
        lines.append(
            translate("backup", "%n photo(s) had not been sent to a hub: only another copy has them.", "", lost)
        )
    if photos.is_full:
        lines.append(translate("backup", "The disk is full. Make room, then go back to this copy once more."))
    return lines


def restored_words(done: Any) -> str:
    """What a profile says when it is back at a copy."""
    lines = [translate("backup", "Your records are as they were in the copy.")]
    if done.kept is not None:
        lines.append(translate("backup", "What was here before is kept as the newest copy in the list."))
    return "\n".join([*lines, *photo_lines(done.photos)])
