"""Failures of sticks and of sessions nearby."""

from __future__ import annotations

from fourpermille_desktop.errors.base import QT_TRANSLATE_NOOP, AppError
from fourpermille_desktop.errors.hubs import VeryMuchWouldChange


class StickFull(AppError):
    what = QT_TRANSLATE_NOOP("errors", "There is no room in {place}: {needs_mb} MB are needed, {free_mb} MB are free.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe here, and what was there before is as it was.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make room there, or take another stick.")


class StickReadsOtherwise(AppError):
    what = QT_TRANSLATE_NOOP("errors", "What was read back from {file} is not what was written.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe here. They still wait.")
    remedy = QT_TRANSLATE_NOOP("errors", "Take another stick: this one does not keep what it is given.")


class BundleDamaged(AppError):
    what = QT_TRANSLATE_NOOP(
        "errors", "The file {file} was cut short or changed on its way, or is another kind of file."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of it was stored. Your records are as they were.")
    remedy = QT_TRANSLATE_NOOP("errors", "Copy it again, or let it be written to the stick again.")


class BundleLocked(AppError):
    what = QT_TRANSLATE_NOOP(
        "errors", "The file {file} is locked, and this laptop is not among those that may open it."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was stored. The file is as it was.")
    remedy = QT_TRANSLATE_NOOP("errors", "Take it to somebody of the team that wrote it, or to their hub.")


class BundleWordsWrong(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The file {file} opens with other words.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was stored. The file is as it was.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask who wrote it for its words, and type them again.")


class BundleWordsNeeded(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The file {file} is locked with words.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was stored. The file is as it was.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Ask who wrote it for its words; on the command line they stand in FOURPERMILLE_STICK_WORDS."
    )


class BundleOfOthers(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The file {file} was written by people of another team, or without a team.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of it was stored: the records of teams are not mixed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Join the same team first, then read the stick again.")


class BundleNewer(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The file {file} was written by a newer version of the program.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of it was stored. The file is as it was.")
    remedy = QT_TRANSLATE_NOOP("errors", "Update the program on this computer, then read the stick again.")


class HubHasNoTeam(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Only the hub of a team reads sticks and answers on them.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was read or written.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make a team first with: fourpermille hub invite.")


class NearbyMayNotCarry(AppError):
    what = QT_TRANSLATE_NOOP(
        "errors", "The laptop nearby may not hold all that you would send, names of people for one."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was sent. Your records are safe here.")
    remedy = QT_TRANSLATE_NOOP("errors", "Let somebody with your part in the team open the session, or use a stick.")


class NearbyNotProven(AppError):
    what = QT_TRANSLATE_NOOP("errors", "What answers at {hub} did not prove that it is a laptop of your team.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was sent. Your records are safe here.")
    remedy = QT_TRANSLATE_NOOP("errors", "Compare the address with the screen of the other laptop, or use a stick.")


class NoNetworkHere(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This laptop is on no network that others could reach it by.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was opened. Your records are safe here.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Turn on the hotspot of a phone or of this laptop, let all join it, and try again."
    )


class StickWouldChangeVeryMuch(VeryMuchWouldChange):
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of it was stored, and the stick is as it is.")
    remedy = QT_TRANSLATE_NOOP("errors", "Look at the list and ask who made the changes. Or add --agree {count}.")
