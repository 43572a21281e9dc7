"""Failures of records, libraries, files, photos and the program itself."""

from __future__ import annotations

from fourpermille_desktop.errors.base import QT_TRANSLATE_NOOP, AppError, Stopped


class DatabaseDamaged(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The records file {file} is damaged or is not ours.")
    safe = QT_TRANSLATE_NOOP("errors", "It was left as it is. Nothing was overwritten.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Copy the folder to a stick before anything else. Then ask your team for help with fourpermille doctor.",
    )


class DatabaseNewer(AppError):
    what = QT_TRANSLATE_NOOP("errors", "These records were last opened by a newer version of the program.")
    safe = QT_TRANSLATE_NOOP("errors", "They are safe and were not touched.")
    remedy = QT_TRANSLATE_NOOP("errors", "Install the newer version on this computer.")


class DatabaseBusy(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Another program is writing to the records and did not finish.")
    safe = QT_TRANSLATE_NOOP("errors", "What you typed is kept.")
    remedy = QT_TRANSLATE_NOOP("errors", "Wait a moment and try again.")


class DiskFull(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The disk is full: {free_mb} MB left.")
    safe = QT_TRANSLATE_NOOP("errors", "What was saved before is safe. The last change was not written.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make room on the disk, then try again.")


class PackDamaged(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The library file {file} is damaged: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "The former library stays in use. Your records are not touched.")
    remedy = QT_TRANSLATE_NOOP("errors", "Get the library file again, from your team or the web site.")


class EntryUnknown(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The library has no entry named {slug}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Search for it with: fourpermille library search.")


class RecordUnknown(AppError):
    what = QT_TRANSLATE_NOOP("errors", "There is no record {record}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Take its id from the list and try again.")


class NoSuchChoice(AppError):
    what = QT_TRANSLATE_NOOP("errors", "{record} {field} has no value number {keep}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed; all values are kept.")
    remedy = QT_TRANSLATE_NOOP("errors", "Look at the numbers with: fourpermille conflicts list.")


class NothingToErase(AppError):
    what = QT_TRANSLATE_NOOP("errors", "{record} has no such value, or it is erased already.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was erased.")
    remedy = QT_TRANSLATE_NOOP("errors", "Look at the history of the record for what it holds.")


class SeveralRecordsMeant(AppError):
    what = QT_TRANSLATE_NOOP("errors", "{record} means more than one record: {ids}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Name the one that you mean by its id.")


class FolderGoesToo(AppError):
    what = QT_TRANSLATE_NOOP("errors", "{folder} belongs to the profile that is to be emptied.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken away.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose a stick or another folder for the file.")


class FileNotReadable(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The file {file} cannot be read: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was written.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check its name and where it is, then try again.")


class FileNotWritable(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The file {file} could not be written: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe. A file that was there before is as it was.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose another folder, or make room on the disk, then try again.")


class PrinterNotReady(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The printer did not take the page.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Look whether it is on and has paper, or keep the page as PDF.")


class NoVoiceYet(AppError):
    """No voice for a language; `system` is "windows", "mac" or "linux"."""

    what = QT_TRANSLATE_NOOP("errors", "There is no voice for {language} on this computer yet.")
    remedies = {
        "windows": QT_TRANSLATE_NOOP(
            "errors", "Open Windows Settings, Time & language, Speech, and add a voice. Then listen again."
        ),
        "mac": QT_TRANSLATE_NOOP(
            "errors", "Open System Settings, Accessibility, Spoken Content, and add a voice. Then listen again."
        ),
        "linux": QT_TRANSLATE_NOOP(
            "errors", "Install the programs speech-dispatcher and espeak-ng. Then start this program again."
        ),
    }

    def __init__(self, *, language: object, system: str) -> None:
        self.remedy = self.remedies[system]
        super().__init__(language=language)


class ImportStopped(Stopped):
    what = QT_TRANSLATE_NOOP("errors", "The import was stopped.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of the file was written.")
    remedy = QT_TRANSLATE_NOOP("errors", "Start again to import the whole file.")


class TextTooLong(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The text in {column} is too long: {most_kb} kB are the most.")
    safe = QT_TRANSLATE_NOOP("errors", "What you typed is kept.")
    remedy = QT_TRANSLATE_NOOP("errors", "Shorten it, or put the rest in another record.")


class DownloadBroke(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The file at {url} could not be fetched ({reason}).")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check the address and the connection, or install it from a file.")


class ProgramFault(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The program made a mistake of its own ({kind}).")
    safe = QT_TRANSLATE_NOOP("errors", "What was saved before is safe.")
    remedy = QT_TRANSLATE_NOOP("errors", "Try again. If it comes back, show this sentence to your team: {place}.")


class CannotCompute(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This cannot be computed: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Correct what was given and try again.")


class PhotoDamaged(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The file of this photo on this laptop was changed or cut short.")
    safe = QT_TRANSLATE_NOOP("errors", "Its record and all other records are safe.")
    remedy = QT_TRANSLATE_NOOP("errors", "Sync, and it comes again from the hub if it has arrived there.")


class PictureUnreadable(AppError):
    what = QT_TRANSLATE_NOOP("errors", "{file} is no picture that can be read here.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was added. The file is as it was.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose a picture of the kind JPEG, PNG or WebP.")


class PictureTooLarge(AppError):
    what = QT_TRANSLATE_NOOP("errors", "{file} is too large a picture for a laptop like this one.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was added. The file is as it was.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make it smaller, or take it again with a smaller setting of the camera.")
