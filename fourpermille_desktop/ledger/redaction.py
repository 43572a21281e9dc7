"""A redaction: the change that says which values must go for ever, and how every node sees that it may say so.

It is a record of type `redact`. Whoever reads it needs nothing but the organisation's public key: the officer's
certificate stands in it. One that does not hold is kept in the log like any other record and has no effect. In a space
of no team there is no officer: there a device may erase what it wrote itself. FORMAT.md §11 specifies every field.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass

from fourpermille_desktop.ledger import certificate
from fourpermille_desktop.ledger.canonical import NotCanonical, Scalar, Value, b64, unb64
from fourpermille_desktop.ledger.certificate import DPO, Certificate
from fourpermille_desktop.ledger.columns import need
from fourpermille_desktop.ledger.commit import MAX_CHANGES, Change, Commit, Erased, Header, Sealed, Whole, erase
from fourpermille_desktop.ledger.spaces import is_of_a_team
from fourpermille_desktop.ledger.tips import Tip

REDACT = "redact"
ASKED, CONSENT, COURT, MISTAKE, OVERDUE = "person-asked", "consent-withdrawn", "court", "mistake", "kept-too-long"
REASONS = (ASKED, CONSENT, COURT, MISTAKE, OVERDUE)  # codes, never words of a person: this record itself stays for ever


@dataclass(frozen=True)
class Redaction:
    """What one redaction erases. `device`: only in chains of that device; empty = an officer's, in every chain."""

    target: Tip
    changes: frozenset[int]
    reason: str
    device: bytes = b""

    def covers(self, device: bytes | None) -> bool:
        """Whether it may touch what that device wrote."""
        return not self.device or self.device == device


def record_of(target: bytes) -> bytes:
    """The id of the record that erases from a commit."""
    return target[:16]


def values_of(target: Tip, changes: Collection[int], reason: str, officer: str) -> dict[str, Value]:
    """The fields of a redaction. `officer`: the certificate's text; empty in a space of no team."""
    if reason not in REASONS:
        raise ValueError(f"the reason is one of {', '.join(REASONS)}")
    return {
        "at": {"n": target.n, "replica": b64(target.replica)},
        "certificate": officer,
        "changes": list[Scalar](sorted(changes)),
        "commit": b64(target.hash),
        "reason": reason,
    }


def redactions_in(
    commit: Commit, device: bytes | None, organisation: bytes | None, revoked: Collection[int]
) -> list[Redaction]:
    """The redactions of a commit that hold. `device` writes its chain; `revoked` are the serials that count no more."""
    told = [change for change in commit.changes if isinstance(change, Whole) and change.structure.type == REDACT]
    read = [_read(commit.header, change, device, organisation, revoked) for change in told]
    return [one for one in read if one is not None]


def named_in(commit: Commit) -> list[Tip]:
    """What the redactions of a commit name, whether they hold or not."""
    named: list[Tip] = []
    for change in commit.changes:
        if isinstance(change, Whole) and change.structure.type == REDACT:
            with suppress(NotCanonical):
                named.append(_target(dict(zip(change.structure.fields, change.values, strict=True))).target)
    return named


def erased(commit: Commit, which: Collection[int]) -> Commit:
    """The commit without the values of these changes; itself where there is nothing to take."""
    gone = {i for i in which if i < len(commit.changes) and isinstance(commit.changes[i], Whole)}
    gone = {i for i in gone if _may_go(commit.changes[i])}
    return erase(commit, frozenset(gone)) if gone else commit


def is_explained(commit: Commit, which: Collection[int]) -> bool:
    """Whether every value that is not here was erased by these redactions: nothing of it is missing."""
    lacking = [i for i, change in enumerate(commit.changes) if not isinstance(change, Whole)]
    return all(i in which and isinstance(commit.changes[i], Erased) and _may_go(commit.changes[i]) for i in lacking)


def _may_go(change: Change) -> bool:
    """A redaction itself stays: else nobody could tell why a value is gone."""
    return not isinstance(change, Sealed) and change.structure.type != REDACT


def _read(
    header: Header, change: Whole, device: bytes | None, organisation: bytes | None, revoked: Collection[int]
) -> Redaction | None:
    values = dict(zip(change.structure.fields, change.values, strict=True))
    try:
        read = _target(values)
        need(change.structure.record == record_of(read.target.hash), "the record of another commit")
        if not is_of_a_team(header.space):
            need(not values.get("certificate") and device is not None, "no officer is known here")
            return Redaction(read.target, read.changes, read.reason, device or b"")
        need(organisation is not None, "no organisation is known here")
        officer = certificate.read(str(values.get("certificate")), organisation or b"")
        need(is_officers(officer, header, device, revoked), "its author may not erase")
    except NotCanonical:
        return None
    return read


def is_officers(officer: Certificate, header: Header, device: bytes | None, revoked: Collection[int]) -> bool:
    """Whether a commit is this officer's: device, person, part in the space, by the certificate's own dates."""
    is_theirs = officer.device == device and officer.actor == header.actor
    is_in_time = officer.issued <= header.t < officer.expires
    return is_theirs and is_in_time and officer.role_in(header.space) == DPO and officer.serial not in revoked


def _target(values: dict[str, Value]) -> Redaction:
    at, changes, reason = values.get("at"), values.get("changes"), values.get("reason")
    need(isinstance(at, dict) and set(at) == {"n", "replica"}, "where it stands")
    assert isinstance(at, dict)
    n = at["n"]
    need(isinstance(n, int) and not isinstance(n, bool) and n >= 1, "its number")
    need(isinstance(changes, list) and 1 <= len(changes) <= MAX_CHANGES, "which changes")
    assert isinstance(changes, list) and isinstance(n, int)
    need(all(isinstance(i, int) and not isinstance(i, bool) and 0 <= i < MAX_CHANGES for i in changes), "which changes")
    need(isinstance(reason, str) and reason in REASONS, "a reason that is not known")
    target = Tip(unb64(at["replica"], 16), n, unb64(values.get("commit"), 32))
    return Redaction(target, frozenset(i for i in changes if isinstance(i, int)), str(reason))
