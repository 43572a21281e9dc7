"""What can go wrong with a library that comes from elsewhere: each with what stays safe and what to do."""

from __future__ import annotations

from fourpermille_desktop.errors import QT_TRANSLATE_NOOP, AppError


class PackKeyUnknown(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The signature of the library file {file} is not by a key this computer trusts.")
    safe = QT_TRANSLATE_NOOP("errors", "It was not taken. The library in use stays as it is.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Get it again from your team. Is the publisher new to you? Then trust the publisher first."
    )


class PackNotSigned(AppError):
    what = QT_TRANSLATE_NOOP(
        "errors", "The library {pack} has always come with a signature; the file {file} comes without one."
    )
    safe = QT_TRANSLATE_NOOP("errors", "It was not taken. The library in use stays as it is.")
    remedy = QT_TRANSLATE_NOOP("errors", "Get it again together with its .sig file.")


class PackOlder(AppError):
    what = QT_TRANSLATE_NOOP(
        "errors", "This is version {version} of the library {pack}; version {newest} was here before."
    )
    safe = QT_TRANSLATE_NOOP("errors", "It was not taken. The library in use stays as it is.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Get the newest one. To go back one step: Settings, Library, or fourpermille library rollback."
    )


class SameVersionOtherContent(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Version {version} of the library {pack} exists already, with other content.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Whoever publishes it gives each change a new version in pack.toml.")


class PublisherOther(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The library {pack} on this computer comes from another publisher.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken. The library in use stays as it is.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask your team which of the two is right.")


class PublisherUnknown(AppError):
    what = QT_TRANSLATE_NOOP(
        "errors", "The library at {place} is by a publisher this computer does not know: {publisher}, {fingerprint}."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken. The library in use stays as it is.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Compare this number with your team, by telephone. If it is the same: fourpermille library trust {root}",
    )


class NotALibrary(AppError):
    what = QT_TRANSLATE_NOOP("errors", "There is no published library at {place}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed. The library in use stays as it is.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check the folder or the address with your team.")


class NoLibraryAddress(AppError):
    what = QT_TRANSLATE_NOOP("errors", "It is not said where the new library is.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Set the address of the hub in the settings, or use --from with a folder or an address."
    )


class CatalogueExpired(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The catalogue is of {date} and cannot be checked any more.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken. Your library can be read as before.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Ask your team for a newer copy of the library folder, or try another address."
    )


class CatalogueClockWrong(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The clock of this computer says {today}, and the catalogue is of {date}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken. Your library can be read as before.")
    remedy = QT_TRANSLATE_NOOP("errors", "Set the date of the computer, then try again.")


class CatalogueOlder(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The catalogue at {place} is older than one this computer has already seen.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken. Your library can be read as before.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Ask your team for a newer copy of the library folder, or try another address."
    )


class CatalogueNotProven(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The library at {place} is not as its publisher signed it ({reason}).")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken. The library in use stays as it is.")
    remedy = QT_TRANSLATE_NOOP("errors", "Get a new copy from your team. If it comes back, show them this sentence.")


class LibraryIncomplete(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The library at {place} is not complete: {part} is missing.")
    safe = QT_TRANSLATE_NOOP("errors", "What arrived is kept. The library in use stays as it is.")
    remedy = QT_TRANSLATE_NOOP("errors", "Copy the whole folder again, then try again; it goes on where it stopped.")


class LibraryNotThere(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The library {pack} is not among those at {place}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed. The library in use stays as it is.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check the folder or the address with your team.")


class LibraryFormNewer(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The library at {place} is made for a newer version of this program.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken. Your library can be read as before.")
    remedy = QT_TRANSLATE_NOOP("errors", "Update the program on this computer, then the library.")


class NoFormerLibrary(AppError):
    what = QT_TRANSLATE_NOOP("errors", "There is no former library to go back to.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Install the library file you want instead.")


class LanguageDoesNotFit(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The language file {file} belongs to the library {extends}; {pack} is in use.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed. The library in use stays as it is.")
    remedy = QT_TRANSLATE_NOOP("errors", "Install the library {extends} first, or get the file for {pack}.")


class LanguageNotAdded(AppError):
    what = QT_TRANSLATE_NOOP("errors", "No language {lang} was added to the library.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "The languages the library came with cannot be taken away.")


class TrustFileUnreadable(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The file {file} is not the root or the key of a publisher: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nobody new is trusted.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask the publisher for the file metadata/1.root.json of the library folder.")


class PublisherKeysMissing(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The folder {folder} lacks a key for publishing: {name}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was published.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Make keys with fourpermille library keys FOLDER, or put the missing file there."
    )
