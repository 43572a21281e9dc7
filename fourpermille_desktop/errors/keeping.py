"""Failures of profiles, their keys and their copies."""

from __future__ import annotations

from fourpermille_desktop.errors.base import QT_TRANSLATE_NOOP, AppError


class ProfileFolderNotWritable(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The folder {folder} cannot be written to.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose another folder with --profile, or ask the owner of this computer.")


class ProfileInUse(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Another window or command is changing this profile.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe.")
    remedy = QT_TRANSLATE_NOOP("errors", "Close it, or wait until it is done, and try again.")


class ProfileHoldsRecords(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This profile already holds records.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was added.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose an empty profile folder with --profile for the demo project.")


class KeyMissing(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The key of this profile was not found on this computer.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are still in the folder {folder}, locked.")
    remedy = QT_TRANSLATE_NOOP("errors", "Log in to the computer account that made the profile and try again.")


class RecoveryNeeded(KeyMissing):
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Log in to the computer account that made the profile, or type the code of the recovery page."
    )


class PassphraseNeeded(KeyMissing):
    what = QT_TRANSLATE_NOOP("errors", "This profile is locked with a passphrase.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are still in the folder {folder}, locked.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Open it in the window, or give the passphrase in the environment as FOURPERMILLE_PASSPHRASE."
    )


class PassphraseWrong(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This is not the passphrase of this profile.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe, locked.")
    remedy = QT_TRANSLATE_NOOP("errors", "Try again, or type the code of the recovery page.")


class PassphraseTooWeak(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This passphrase can be guessed.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Take four words, or twelve letters and more.")


class RecoveryCodeMistyped(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Group {group} of the recovery code is not as it was printed.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe, locked.")
    remedy = QT_TRANSLATE_NOOP("errors", "Look at this group of four on the page and type it again.")


class RecoveryCodeWrong(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This recovery code belongs to another profile, or a newer page was printed.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe, locked.")
    remedy = QT_TRANSLATE_NOOP("errors", "Look for the newest recovery page of this profile.")


class CopyUnreadable(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The copy {file} cannot be read: it is damaged or is not of this profile.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are as they were.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose another copy.")


class CopyLocked(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The copy {file} is locked, and nothing on this computer opens it.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Give the passphrase of the profile it was made of, or its recovery code.")


class CopyNotMade(AppError):
    what = QT_TRANSLATE_NOOP("errors", "There is no room for a safety copy: {free_mb} MB left.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records and the copies made before are safe.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make room on the disk, or choose a stick in Settings, Backup.")


class CopyOfAnotherProfile(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This copy belongs to another profile, and this profile holds records.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Bring it back into a new profile.")


class ProfileNameTaken(AppError):
    what = QT_TRANSLATE_NOOP("errors", "There is a profile named {name} on this computer already.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose another name.")
