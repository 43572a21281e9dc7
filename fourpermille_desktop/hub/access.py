"""Who may do what at a hub: the caller behind a token, and the judgement over the author of a commit.

A hub without an organisation listens on its own computer only and serves the local field space to whoever is there.
With one, every call shows a token; the hub looks its device up each time, so that revoking works at once. A first call
may show a proof over a nonce instead, as a token is asked for, and gets its token with the answer: no turn is lost.

For a route of your own: `guard.caller(request)`, or `guard.in_space(request, named, act)` which also reads the space.
Both read the database: call them from a plain `def` route or in the thread pool, never on the event loop.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import jwt
import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from starlette.requests import Request

from fourpermille_desktop.hub import members, nonces, problems
from fourpermille_desktop.hub.members import Device, Members, Organisation, now_ms
from fourpermille_desktop.hub.problems import Problem
from fourpermille_desktop.ledger import certificate
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64
from fourpermille_desktop.ledger.certificate import (
    ADMIN,
    AGENT,
    DATA_MANAGER,
    DPO,
    READER,
    ROLES,
    SUPERVISOR,
    VERIFIER,
)
from fourpermille_desktop.ledger.commit import FIELD_SPACE

TOKEN_SECONDS = 15 * 60
PASS_HEADER = "Pass"

# What can be asked of a space, and who may.
READ, WRITE, CHECK, RELEASE, ERASE, KEEP = "read", "write", "check", "release", "erase", "keep"
MAY: Mapping[str, frozenset[str]] = {
    READ: frozenset(ROLES),
    WRITE: frozenset(ROLES) - {READER},
    CHECK: frozenset({VERIFIER, DATA_MANAGER}),  # freeze a record as checked
    RELEASE: frozenset({SUPERVISOR, DATA_MANAGER, ADMIN}),  # look at what is held back, let it go or keep it
    ERASE: frozenset({DPO}),
    KEEP: frozenset({ADMIN}),  # invite, revoke
}

# Why a commit is held back.
DEVICE_UNKNOWN, DEVICE_REVOKED = "device-unknown", "device-revoked"
ACTOR_DIFFERS, MAY_NOT_WRITE = "actor-differs", "may-not-write"


@dataclass(frozen=True)
class Caller:
    """Who asks. `roles` is by space; a hub without an organisation has one caller: whoever is at this computer."""

    device: bytes = b""  # public key
    actor: bytes = b""
    roles: Mapping[bytes, str] = field(default_factory=dict)
    serial: int = 0

    @property
    def is_local(self) -> bool:
        return not self.device

    def may(self, act: str, space: bytes) -> bool:
        return self.roles.get(space) in MAY[act]

    def may_anywhere(self, act: str) -> bool:
        return any(role in MAY[act] for role in self.roles.values())


AT_THIS_COMPUTER = Caller(roles={FIELD_SPACE: AGENT})


class Guard:
    """Stands in front of the routes of one hub."""

    def __init__(self, held: Members) -> None:
        self.members = held
        self.hub = held.store.id
        self._key: Ed25519PrivateKey | None = None
        self._public: Ed25519PublicKey | None = None

    def caller(self, request: Request) -> Caller:
        """Who asks; a problem where a token is missing, over or of a revoked device."""
        organisation = self.members.organisation()
        if organisation is None:
            return AT_THIS_COMPUTER
        kind, _space, shown = request.headers.get("authorization", "").partition(" ")
        if kind.lower() == "proof":
            device: Device | None = self._proven(shown)
            request.state.given = self._given(int(shown.partition(".")[0]))
        elif kind.lower() == "bearer":
            device = self.members.device(self._serial(shown))
        else:
            raise token_needed()
        if device is None or device.is_revoked:
            raise revoked()
        return Caller(device.key, device.actor, device.roles, device.serial)

    def in_space(self, request: Request, named: str, act: str = READ) -> tuple[Caller, bytes]:
        """The caller and the space an address names. Who has no role in a space is told that there is none (I11)."""
        caller = self.caller(request)
        space = _space(named)
        if space not in caller.roles:
            raise problems.no_such_space()
        if not caller.may(act, space):
            raise not_your_part()
        return caller, space

    def anywhere(self, request: Request, act: str) -> Caller:
        """The caller, who must have such a role in some space."""
        caller = self.caller(request)
        if not caller.may_anywhere(act):
            raise not_your_part()
        return caller

    # --- tokens ---

    def token(self, serial: int, now: int | None = None) -> str:
        """A bearer for 15 minutes by this hub's clock, good at this hub only."""
        until = (now_ms() if now is None else now) // 1000 + TOKEN_SECONDS
        return jwt.encode({"aud": b64(self.hub), "exp": until, "sub": str(serial)}, self._signing(), "EdDSA")

    def _given(self, serial: int) -> str:
        return f"{self.token(serial)} {nonces.new_nonce(self.members)} {now_ms()}"

    def _proven(self, shown: str) -> Device:
        """The device behind `serial.nonce.proof`; where it cannot be told, the laptop shows its certificate instead."""
        serial, _point, rest = shown.partition(".")
        try:
            nonce, proof = (unb64(part, size) for part, size in zip(rest.split("."), (32, 64), strict=True))
            device = self.members.device(int(serial)) if _is_number(serial) else None
        except (NotCanonical, ValueError) as error:
            raise token_needed() from error
        if device is None or now_ms() >= device.expires:
            raise token_needed()
        if not certificate.is_proven(device.key, proof, certificate.TOKEN, self.hub, nonce):
            raise token_needed()
        if not nonces.is_spent_now(self.members, nonce):
            raise token_over()
        return device

    def _serial(self, token: str) -> int:
        try:
            told = jwt.decode(
                token, self._checking(), ["EdDSA"], audience=b64(self.hub), options={"require": ["aud", "exp", "sub"]}
            )
            return int(told["sub"])
        except jwt.ExpiredSignatureError as error:
            raise token_over() from error
        except (jwt.PyJWTError, ValueError) as error:
            raise token_needed() from error

    def _signing(self) -> Ed25519PrivateKey:
        if self._key is None:
            self._key = Ed25519PrivateKey.from_private_bytes(self.members.secret(members.TOKEN_KEY))
        return self._key

    def _checking(self) -> Ed25519PublicKey:
        if self._public is None:
            self._public = self._signing().public_key()
        return self._public


class Judge:
    """Whether a hub may accept what a device wrote in a space: asked inside the transaction that stores it.

    Judged is the author, never the carrier. Only the hub with the organisation's key judges; others store and pass on.
    """

    def __init__(self, conn: sa.Connection, space: bytes) -> None:
        self._conn, self._space = conn, space
        self._organisation: Organisation | None = members.organisation_in(conn)
        self._known: dict[tuple[bytes, bytes], str | None] = {}

    def reason(self, key: bytes, actor: bytes) -> str | None:
        """None, or why a commit by this device (public key) in this person's name is held back."""
        if self._organisation is None or self._organisation.key is None:
            return None
        if (key, actor) not in self._known:
            self._known[key, actor] = self._judged(key, actor)
        return self._known[key, actor]

    def may(self, key: bytes, actor: bytes, act: str) -> bool:
        """Whether a standing enrolment of that device in that person's name has such a role in this space."""
        standing = [one for one in members.devices_of_key(self._conn, key) if not one.is_revoked and one.actor == actor]
        return any(one.roles.get(self._space) in MAY[act] for one in standing)

    def _judged(self, key: bytes, actor: bytes) -> str | None:
        enrolments = members.devices_of_key(self._conn, key)
        if not enrolments:
            return DEVICE_UNKNOWN
        standing = [one for one in enrolments if not one.is_revoked]
        if not standing:
            return DEVICE_REVOKED
        mine = [one for one in standing if one.actor == actor]
        if not mine:
            return ACTOR_DIFFERS
        return None if any(one.roles.get(self._space) in MAY[WRITE] for one in mine) else MAY_NOT_WRITE


def given(request: Request) -> dict[str, str]:
    """The header with the pass for whoever showed a proof: token, next nonce, the hub's time."""
    made = getattr(request.state, "given", "")
    return {PASS_HEADER: made} if made else {}


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 16


def _space(named: str) -> bytes:
    try:
        return unb64(named, 16)
    except NotCanonical as error:
        raise problems.no_such_space() from error


# --- refusals ---


def token_needed() -> Problem:
    sentence = "This hub asks who you are. Join the team with a code first."
    return Problem(401, "token-needed", sentence, headers={"WWW-Authenticate": "Bearer"})


def token_over() -> Problem:
    return Problem(401, "token-over", "The pass for this hub is over; a new one is needed.")


def revoked() -> Problem:
    sentence = "This computer may no longer send to or receive from this team. Speak to the keeper of the team."
    return Problem(403, "revoked", sentence)


def not_your_part() -> Problem:
    return Problem(403, "not-your-part", "Your part in the team does not allow this.")
