"""Every failure a person can act on: what happened, what the data does now, what to do.

The sentences are English templates marked for translation; the window and the command line hand in their own
`translate(context, text)`. Nothing here knows Qt.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]
CONTEXT = "errors"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for Qt's lupdate, which knows this name; the text itself is returned."""
    return text


class AppError(Exception):
    """A failure with its sentence. `named` fills the {places} of the templates."""

    what: str = ""
    safe: str = ""
    remedy: str = ""

    def __init__(self, **named: object) -> None:
        self.named = named
        super().__init__(self.sentence())

    def parts(self, translate: Translate | None = None) -> tuple[str, str, str]:
        """(what happened, what is safe, what to do), translated and filled in; an absent part is empty."""
        say = translate or (lambda _context, text: text)
        what, safe, remedy = (say(CONTEXT, text).format(**self.named) if text else "" for text in self._templates())
        return what, safe, remedy

    def sentence(self, translate: Translate | None = None) -> str:
        return " ".join(part for part in self.parts(translate) if part)

    def _templates(self) -> tuple[str, str, str]:
        return self.what, self.safe, self.remedy


class BadInput(AppError):
    """A file that cannot be read as it is; names file, line and column."""

    what = QT_TRANSLATE_NOOP("errors", "{file}, line {line}, column {column}: {reason}")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was written.")
    remedy = QT_TRANSLATE_NOOP("errors", "Correct this place in the file and try again.")

    def __init__(self, *, file: object, line: object = "–", column: object = "–", reason: str) -> None:
        super().__init__(file=file, line=line, column=column, reason=reason)


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


class MayNotErase(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Only a data-protection officer of the team may erase this for ever.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was erased.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask the officer of your team. Without a team you can erase what you wrote.")


class NothingToErase(AppError):
    what = QT_TRANSLATE_NOOP("errors", "{record} has no such value, or it is erased already.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was erased.")
    remedy = QT_TRANSLATE_NOOP("errors", "Look at the history of the record for what it holds.")


class ErasureNotProven(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Others could not see today that you may erase in this team.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was erased.")
    remedy = QT_TRANSLATE_NOOP("errors", "Set the clock of this computer, sync with your team, then try again.")


class SeveralRecordsMeant(AppError):
    what = QT_TRANSLATE_NOOP("errors", "{record} means more than one record: {ids}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Name the one that you mean by its id.")


class NotInATeam(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This computer has not joined a team.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Join the team with the code that its keeper gives you.")


class WaitingWouldBeLost(AppError):
    what = QT_TRANSLATE_NOOP("errors", "{count} records of this computer are not at the hub yet.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken away.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose a folder for the file that takes them along, or sync first.")


class OnlyOnThisComputer(AppError):
    what = QT_TRANSLATE_NOOP(
        "errors", "{count} names of people are only on this computer: your part may not send them."
    )
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken away.")
    remedy = QT_TRANSLATE_NOOP("errors", "Write down what is still needed. To let them go: --without-names {count}.")


class HubOfTheTeamHere(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The hub of the team {team} is on this computer.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken away.")
    remedy = QT_TRANSLATE_NOOP("errors", "Back the hub up and bring it to another computer first.")


class FolderGoesToo(AppError):
    what = QT_TRANSLATE_NOOP("errors", "{folder} belongs to the profile that is to be emptied.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was taken away.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose a stick or another folder for the file.")


class VeryMuchWouldChange(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This would change {count} of your {shown} records.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of it was stored. Your own changes were sent.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask who made the changes. To take them: fourpermille sync --agree {count}.")


class NothingHeldBack(AppError):
    what = QT_TRANSLATE_NOOP("errors", "No change {commit} is held back.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Look at what is held back on the Sync page; it may have been let go meanwhile."
    )


class HubUnreachable(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The hub {hub} did not answer.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe on this computer. They wait.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check the address, or try again when you have a connection.")


class HubLineBroke(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The line broke after {done} of {total}.")
    safe = QT_TRANSLATE_NOOP("errors", "The rest waits. Nothing is doubled.")
    remedy = QT_TRANSLATE_NOOP("errors", "Try again; it goes on where it stopped.")


class NotAHub(AppError):
    what = QT_TRANSLATE_NOOP("errors", "What answers at {hub} is not a 4 per 1000 hub.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was sent.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check the address with your team.")


class HubRefused(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The hub did not take the request: {reason}")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe on this computer. They wait.")
    remedy = QT_TRANSLATE_NOOP("errors", "Try again later, or show this sentence to your team.")


class UpdateNeeded(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The hub speaks a newer language than this version.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe here and can be exported.")
    remedy = QT_TRANSLATE_NOOP("errors", "Update the program on this computer.")


class ClockWrong(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The clock of this computer says {date}, and the hub cannot be trusted with it.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe on this computer. They wait.")
    remedy = QT_TRANSLATE_NOOP("errors", "Set the date and time of the computer, then try again.")


class NoHubSet(AppError):
    what = QT_TRANSLATE_NOOP("errors", "No hub address is set.")
    safe = QT_TRANSLATE_NOOP("errors", "You work alone on this computer. That is fine.")
    remedy = QT_TRANSLATE_NOOP("errors", "Type the address your team gave you, or use --hub URL.")


class SyncRunning(AppError):
    what = QT_TRANSLATE_NOOP("errors", "A sync is already running on this profile.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing is lost.")
    remedy = QT_TRANSLATE_NOOP("errors", "Wait until it is done.")


class Stopped(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Stopped.")
    safe = QT_TRANSLATE_NOOP("errors", "What was done so far is kept.")
    remedy = QT_TRANSLATE_NOOP("errors", "Start again to go on.")


class RecordsNotProven(AppError):
    what = QT_TRANSLATE_NOOP(
        "errors", "The hub sent records that are not as their author signed them (nos. {first} to {last})."
    )
    safe = QT_TRANSLATE_NOOP("errors", "They were not stored. Your own records are safe on this computer.")
    remedy = QT_TRANSLATE_NOOP("errors", "Show this sentence to your team: the records of the hub need a look.")


class JoinFirst(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This hub serves a team, and this computer has not joined it.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe on this computer. They wait.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask your team for a code and join with it.")


class CodeMistyped(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This is not a code of a team: {code}")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was sent.")
    remedy = QT_TRANSLATE_NOOP("errors", "A code has three or six groups of four letters and digits. Type it again.")


class CodeNotTaken(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The hub does not know this code, it was used already, or its time is over.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed. Your records are safe on this computer.")
    remedy = QT_TRANSLATE_NOOP("errors", "Compare it sign by sign, or ask your team for a new code.")


class AlreadyInTeam(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This profile belongs to the team {team} already.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "For another team start with a new profile: --profile and another folder.")


class AnotherTeam(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This hub does not serve the team that this computer joined.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was sent. Your records are safe on this computer. They wait.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check the address with your team.")


class Revoked(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The team no longer lets this computer send or receive.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe on this computer. They wait.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Speak to the keeper of the team. A new code repairs a mistake. To leave: Sync, See your team."
    )


class PlaceEnded(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This computer was away for long, and its place in the team has ended.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe on this computer. They wait.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask your team for a new code and join again. All records go on.")


class TriedTooOften(AppError):
    what = QT_TRANSLATE_NOOP("errors", "There were too many tries in a short time.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe on this computer. They wait.")
    remedy = QT_TRANSLATE_NOOP("errors", "Wait a few minutes, then try again.")


class AddressNotSafe(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The address {hub} is open: others on the way could read along.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was sent.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask your team for the address that begins with https://")


class HubCertificateUnknown(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This computer does not know the certificate that {hub} shows.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was sent. Your records are safe on this computer.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "If your code has six groups, type all six. Else show this sentence to your team."
    )


class HubNotProven(AppError):
    what = QT_TRANSLATE_NOOP("errors", "What answers at {hub} is not the hub that gave out this code.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was sent, the code is still good.")
    remedy = QT_TRANSLATE_NOOP("errors", "Compare address and code with your team. Somebody else may stand in between.")


class VectorsDiffer(AppError):
    what = QT_TRANSLATE_NOOP("errors", "After the sync this computer and the hub still hold different records.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing is lost: both keep all they have.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Sync again. If this comes back, show it to your team ({ours} and {theirs} chains)."
    )


class LoopbackOnly(AppError):
    what = QT_TRANSLATE_NOOP("errors", "A hub does not listen on {host} yet: nobody could be asked who they are.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was started.")
    remedy = QT_TRANSLATE_NOOP("errors", "Use --host 127.0.0.1: the hub then serves this computer only.")


class PortTaken(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The hub cannot listen on {host}, port {port}: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was started.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Stop the program that uses this port, or choose another one with --port (0 = any)."
    )


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


class HubAnswerWrong(AppError):
    what = QT_TRANSLATE_NOOP("errors", "What {hub} answered cannot be read as the answer of a hub.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe on this computer. They wait.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check the network (a page to log in?) and the address, then try again.")


class HubTooOld(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The hub {hub} runs an older version and does not understand this one.")
    safe = QT_TRANSLATE_NOOP("errors", "Your records are safe on this computer. They wait.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask the keeper of the hub to update it.")


class HubDatabaseUnknown(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The database of the hub cannot be opened: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was started, nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check what was given after --database or --data.")


class HubDatabaseAway(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The database of the hub does not answer.")
    safe = QT_TRANSLATE_NOOP("errors", "What the hub acknowledged is kept; what it did not waits on the laptops.")
    remedy = QT_TRANSLATE_NOOP("errors", "Start the database, then try again.")


class WorkersNeedServer(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Several workers at once need a PostgreSQL database.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was started.")
    remedy = QT_TRANSLATE_NOOP("errors", "Leave --workers away, or name the database with --database.")


class HubBackupDamaged(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The backup {file} cannot be used: {reason}.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was written to the hub.")
    remedy = QT_TRANSLATE_NOOP("errors", "Copy the file again from where it was kept, or take an earlier one.")


class BackupFromNewerHub(AppError):
    what = QT_TRANSLATE_NOOP("errors", "The backup {file} was made by a newer version.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was written to the hub.")
    remedy = QT_TRANSLATE_NOOP("errors", "Update this program, then restore again.")


class HubNotEmpty(AppError):
    what = QT_TRANSLATE_NOOP("errors", "This hub already holds records.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was written to it.")
    remedy = QT_TRANSLATE_NOOP("errors", "Name an empty folder with --data, or an empty database with --database.")


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


class StickWouldChangeVeryMuch(VeryMuchWouldChange):
    safe = QT_TRANSLATE_NOOP("errors", "Nothing of it was stored, and the stick is as it is.")
    remedy = QT_TRANSLATE_NOOP("errors", "Look at the list and ask who made the changes. Or add --agree {count}.")
