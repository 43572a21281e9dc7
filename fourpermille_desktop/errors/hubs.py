"""Failures of hubs, teams and syncs."""

from __future__ import annotations

from fourpermille_desktop.errors.base import QT_TRANSLATE_NOOP, AppError


class MayNotErase(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Only a data-protection officer of the team may erase this for ever.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was erased.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask the officer of your team. Without a team you can erase what you wrote.")


class ErasureNotProven(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Others could not see today that you may erase in this team.")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was erased.")
    remedy = QT_TRANSLATE_NOOP("errors", "Set the clock of this computer, sync with your team, then try again.")


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
