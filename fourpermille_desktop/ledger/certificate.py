"""Who may do what, said by the organisation's key: certificates of devices, the list of revoked ones, proofs.

A certificate binds a device's public key to one person's opaque id and to a role in each space. Whoever holds the
organisation's public key can check it without asking anybody, so a laptop that stands in as a hub can decide offline.
Nothing here reads a clock, a file or a database. FORMAT.md §9 specifies every byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from fourpermille_desktop.ledger import signing
from fourpermille_desktop.ledger.canonical import MAX_INTEGER, NotCanonical, b64, decode, encode, unb64
from fourpermille_desktop.ledger.columns import need

VERSION = 1
READER, AGENT, SUPERVISOR, VERIFIER = "reader", "agent", "supervisor", "verifier"
TRAINER, DATA_MANAGER, ADMIN, DPO = "trainer", "data_manager", "admin", "dpo"
ROLES = (READER, AGENT, SUPERVISOR, VERIFIER, TRAINER, DATA_MANAGER, ADMIN, DPO)
DAY_MS = 86_400_000
VALID_MS = 120 * DAY_MS
RENEW_BELOW_MS = 60 * DAY_MS
MAX_SPACES = 64
MAX_CERTIFICATE_CHARS = 8192
MAX_REVOKED = 100_000
_CERTIFICATE_TAG = b"4p1000 certificate 1\n"
_REVOKED_TAG = b"4p1000 revoked 1\n"
_PROOF_TAG = b"4p1000 proof 1\n"
ENROL, TOKEN, RECEIPT = b"enrol", b"token", b"receipt"  # what a proof is for


@dataclass(frozen=True)
class Certificate:
    """What the organisation says of one device. Times are ms since 1970 by the hub's clock."""

    org: bytes  # id of the organisation, 16 bytes
    device: bytes  # public key, 32 bytes
    actor: bytes  # the person's opaque id, 16 bytes
    spaces: Mapping[bytes, str]  # space id → role
    serial: int  # of the enrolment; a renewed certificate keeps it
    issued: int
    expires: int
    signature: bytes = field(default=b"", compare=False)

    def role_in(self, space: bytes) -> str | None:
        return self.spaces.get(space)

    def is_over(self, now_ms: int) -> bool:
        return now_ms >= self.expires

    def should_renew(self, now_ms: int) -> bool:
        return self.expires - now_ms < RENEW_BELOW_MS

    def encoded(self) -> bytes:
        """The canonical bytes that are signed."""
        return encode(
            {
                "v": VERSION,
                "org": b64(self.org),
                "device": b64(self.device),
                "actor": b64(self.actor),
                "spaces": {b64(space): role for space, role in self.spaces.items()},
                "serial": self.serial,
                "issued": self.issued,
                "expires": self.expires,
            }
        )

    def text(self) -> str:
        """One line to carry it: the canonical bytes and the signature, each in base64url, with a point between."""
        return f"{b64(self.encoded())}.{b64(self.signature)}"


@dataclass(frozen=True)
class Revoked:
    """The serials that count no more. A list with a higher number replaces one with a lower."""

    org: bytes
    number: int
    serials: frozenset[int]
    signature: bytes = field(default=b"", compare=False)

    def encoded(self) -> bytes:
        return encode({"v": VERSION, "org": b64(self.org), "number": self.number, "serials": sorted(self.serials)})

    def text(self) -> str:
        return f"{b64(self.encoded())}.{b64(self.signature)}"


def organisation_id(public: bytes) -> bytes:
    """The id of an organisation proves its key."""
    return sha256(b"4p1000 organisation 1\n" + public).digest()[:16]


def make(
    organisation_key: bytes, device: bytes, actor: bytes, spaces: Mapping[bytes, str], serial: int, now_ms: int
) -> Certificate:
    """A certificate signed with the organisation's private key, valid for 120 days."""
    org = organisation_id(signing.public_key(organisation_key))
    plain = Certificate(org, device, actor, dict(spaces), serial, now_ms, now_ms + VALID_MS)
    _check(plain)
    signature = signing.sign_as(_CERTIFICATE_TAG, organisation_key, plain.encoded())
    return Certificate(org, device, actor, dict(spaces), serial, now_ms, now_ms + VALID_MS, signature)


def read(text: str, organisation: bytes) -> Certificate:
    """The certificate behind its text, proven with the organisation's public key; NotCanonical where it is not one.

    Whether it is over, or revoked, is the caller's question: only the caller knows what time it is.
    """
    raw, signature = _opened(text, MAX_CERTIFICATE_CHARS)
    need(signing.is_signed_as(_CERTIFICATE_TAG, organisation, raw, signature), "not signed by the organisation")
    parts = _parts(raw, {"v", "org", "device", "actor", "spaces", "serial", "issued", "expires"})
    need(isinstance(parts["spaces"], dict), "the spaces are an object")
    made = Certificate(
        unb64(parts["org"], 16),
        unb64(parts["device"], 32),
        unb64(parts["actor"], 16),
        {unb64(space, 16): role for space, role in parts["spaces"].items()},
        parts["serial"],
        parts["issued"],
        parts["expires"],
        signature,
    )
    _check(made)
    need(made.org == organisation_id(organisation), "of another organisation")
    return made


def make_revoked(organisation_key: bytes, number: int, serials: frozenset[int]) -> Revoked:
    org = organisation_id(signing.public_key(organisation_key))
    plain = Revoked(org, number, serials)
    return Revoked(org, number, serials, signing.sign_as(_REVOKED_TAG, organisation_key, plain.encoded()))


def read_revoked(text: str, organisation: bytes) -> Revoked:
    raw, signature = _opened(text, 20 * MAX_REVOKED)
    need(signing.is_signed_as(_REVOKED_TAG, organisation, raw, signature), "not signed by the organisation")
    parts = _parts(raw, {"v", "org", "number", "serials"})
    need(isinstance(parts["serials"], list) and len(parts["serials"]) <= MAX_REVOKED, "the serials are a list")
    for number in (*parts["serials"], parts["number"]):
        _need_number(number)
    made = Revoked(unb64(parts["org"], 16), parts["number"], frozenset(parts["serials"]), signature)
    need(made.org == organisation_id(organisation), "of another organisation")
    return made


# --- proofs: the device shows that it has its private key, here and now ---


def prove(device_key: bytes, purpose: bytes, hub: bytes, nonce: bytes, *said: bytes) -> bytes:
    """The device's signature over a hub's nonce, for one purpose at one hub, and over what it says with it."""
    return signing.sign_as(_PROOF_TAG, device_key, _proven(purpose, hub, nonce, said))


def is_proven(device: bytes, proof: bytes, purpose: bytes, hub: bytes, nonce: bytes, *said: bytes) -> bool:
    return signing.is_signed_as(_PROOF_TAG, device, _proven(purpose, hub, nonce, said), proof)


def _proven(purpose: bytes, hub: bytes, nonce: bytes, said: tuple[bytes, ...]) -> bytes:
    """Each part as its SHA-256, so that no two lists of parts give the same bytes."""
    return b"".join(sha256(part).digest() for part in (purpose, hub, nonce, *said))


# --- pieces ---


def _opened(text: str, most_chars: int) -> tuple[bytes, bytes]:
    need(isinstance(text, str) and len(text) <= most_chars and text.count(".") == 1, "two parts with a point between")
    raw, _point, signature = text.partition(".")
    return unb64(raw), unb64(signature, 64)


def _parts(raw: bytes, names: set[str]) -> dict[str, Any]:
    parts = decode(raw)
    need(isinstance(parts, dict) and set(parts) == names, "the parts are named otherwise")
    need(parts["v"] == VERSION and not isinstance(parts["v"], bool), "of another version")
    held: dict[str, Any] = parts
    return held


def _check(made: Certificate) -> None:
    for number in (made.serial, made.issued, made.expires):
        _need_number(number)
    need(made.issued < made.expires, "it ends before it begins")
    need(0 < len(made.spaces) <= MAX_SPACES, f"1 to {MAX_SPACES} spaces")
    need(all(role in ROLES for role in made.spaces.values()), "a role that is not known")
    need(len(made.device) == 32 and len(made.actor) == 16, "a key of 32 bytes and an id of 16")


def _need_number(value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MAX_INTEGER:
        raise NotCanonical("an integer in range")
