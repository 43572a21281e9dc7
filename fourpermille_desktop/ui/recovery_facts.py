"""What the recovery page says of this profile: read from the records in a task, put into words for the page."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.recovery_page import RecoveryFacts
from fourpermille_desktop.ui.words import Words

translate = QCoreApplication.translate


def read_held(records: Any) -> tuple[dict[str, int], str]:
    """How many of the main kinds there are, and the team's name; in a task."""
    from fourpermille_desktop.records import restoring, team

    joined = team.team(records)
    return restoring.counts(records), joined.name if joined is not None else ""


def facts_of(profile: Profile, code: str, held: dict[str, int], team: str, words: Words) -> RecoveryFacts:
    return RecoveryFacts(
        code=code,
        profile=profile.settings.name or str(profile.folder),
        made=words.locale.toString(QDate.currentDate(), QLocale.FormatType.LongFormat),
        held=held_words(held),
        device=device_sign(profile),
        team=team,
        is_sealed=profile.keys.kept_in == "passphrase",
    )


def held_words(held: dict[str, int]) -> str:
    plots, samples, people = (held.get(kind, 0) for kind in ("plot", "sample", "person"))
    said = [
        translate("recovery", "%n plot(s)", "", plots) if plots else "",
        translate("recovery", "%n sample(s)", "", samples) if samples else "",
        translate("recovery", "%n person(s) by name", "", people) if people else "",
    ]
    return " · ".join(filter(None, said)) or translate("recovery", "nothing yet")


def device_sign(profile: Profile) -> str:
    """Short enough to say by telephone: the start of the public key's hash, in fours."""
    from fourpermille_desktop.ledger.signing import public_key

    digest = base64.b32encode(hashlib.sha256(public_key(profile.keys.device)).digest()).decode()[:12]
    return "-".join(digest[at : at + 4] for at in range(0, 12, 4))
