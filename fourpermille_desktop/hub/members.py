"""Who belongs to a hub's organisation: its key, its spaces, the codes given out, the devices let in, the revoked ones.

Everything is in the hub's database, so that stateless workers share it. A code is kept as its hash only. What a laptop
shows is proven elsewhere (`ledger.certificate`); here it is written down and looked up.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from fourpermille_desktop.hub import store as hub_store
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.ledger import certificate, codes, signing, spaces
from fourpermille_desktop.ledger.canonical import b64, decode, encode, unb64
from fourpermille_desktop.ledger.certificate import Certificate, Revoked, organisation_id

ORGANISATION, ORGANISATION_PUBLIC = "organisation", "organisation public"
TOKEN_KEY, NONCE_KEY = "token", "nonce"
OWN_CERTIFICATE = "own certificate"  # this hub was served with a TLS certificate of its own: codes name its key
REVOKED_LIST = "revoked list"  # a carrying hub keeps the newest one it was shown
PRIVATE_ROLES = frozenset(certificate.ROLES) - {certificate.READER, certificate.VERIFIER}
Big = sa.BigInteger

secret = sa.Table(
    "secret",
    hub_store.metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.LargeBinary, nullable=False),
)
space = sa.Table(
    "space",
    hub_store.metadata,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),  # field | persons
)
invite = sa.Table(
    "invite",
    hub_store.metadata,
    sa.Column("code", sa.LargeBinary, primary_key=True),  # SHA-256
    sa.Column("space", sa.LargeBinary, nullable=False),  # the field space of the pair
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("expires", Big, nullable=False),  # ms
    sa.Column("device", sa.LargeBinary),  # who used it
    sa.Column("actor", sa.LargeBinary),
)
device = sa.Table(
    "device",
    hub_store.metadata,
    sa.Column("serial", Big, primary_key=True, autoincrement=False),
    sa.Column("device", sa.LargeBinary, nullable=False, index=True),  # public key
    sa.Column("actor", sa.LargeBinary, nullable=False),
    sa.Column("spaces", sa.LargeBinary, nullable=False),  # canonical {space id: role}
    sa.Column("expires", Big, nullable=False),  # of the newest certificate
    sa.Column("seen", Big, nullable=False),  # last token, ms
    sa.Column("revoked", Big),  # when, ms
)
spent = sa.Table(
    "spent_nonce",
    hub_store.metadata,
    sa.Column("nonce", sa.LargeBinary, primary_key=True),
    sa.Column("expires", Big, nullable=False, index=True),
)


@dataclass(frozen=True)
class Organisation:
    """The key that stands behind the hub. `key` is None on a laptop that stands in as a hub: it only checks."""

    public: bytes
    key: bytes | None

    @property
    def id(self) -> bytes:
        return organisation_id(self.public)


@dataclass(frozen=True)
class SpaceOf:
    """A space as people name it."""

    id: bytes
    name: str
    kind: str


@dataclass(frozen=True)
class Device:
    """One enrolment: a device, its person, what it may do where."""

    serial: int
    key: bytes
    actor: bytes
    roles: Mapping[bytes, str]
    expires: int
    seen: int
    revoked: int | None

    @property
    def is_revoked(self) -> bool:
        return self.revoked is not None


@dataclass(frozen=True)
class Invitation:
    code: str  # as people read it; kept nowhere
    expires: int
    space: SpaceOf
    role: str


@dataclass(frozen=True)
class Enrolled:
    certificate: Certificate
    spaces: list[SpaceOf]


class CodeRefused(Exception):
    """The code is unknown, used by another device, or over: a hub does not tell which."""


def now_ms() -> int:
    return time.time_ns() // 1_000_000


class Members:
    """The members' side of a hub's database."""

    def __init__(self, store: Store) -> None:
        self.store = store

    # --- the organisation ---

    def organisation(self) -> Organisation | None:
        with self.store.reading() as conn:
            return organisation_in(conn)

    def found(self) -> Organisation:
        """The organisation, made if there is none."""
        with self.store.writing() as conn:
            if (held := organisation_in(conn)) is not None:
                return held
            key = _secret(conn, ORGANISATION, os.urandom(32))
            public = _secret(conn, ORGANISATION_PUBLIC, signing.public_key(key))
            return Organisation(public, key)

    def carry_for(self, public: bytes) -> Organisation:
        """Serve the members of an organisation whose private key is elsewhere: check, carry, judge nothing."""
        with self.store.writing() as conn:
            return Organisation(_secret(conn, ORGANISATION_PUBLIC, public), None)

    def secret(self, name: str) -> bytes:
        """A random secret of this hub, made at first use and the same for every worker."""
        held = self.kept_secret(name)
        if held is not None:
            return held
        with self.store.writing() as conn:
            return _secret(conn, name, os.urandom(32))

    def stick_key(self, space_: bytes) -> bytes:
        """Opens what is put on a stick for the readers of a space; given to them when they join."""
        return self.secret(f"stick {space_.hex()}")

    def kept_secret(self, name: str) -> bytes | None:
        """The value under a name, made by nobody if there is none."""
        with self.store.reading() as conn:
            held = conn.scalar(sa.select(secret.c.value).where(secret.c.name == name))
        return bytes(held) if held is not None else None

    def keep_secret(self, name: str, value: bytes) -> bytes:
        """Keep a value under a name unless there is one; what is kept then."""
        with self.store.writing() as conn:
            return _secret(conn, name, value)

    # --- spaces and codes ---

    def spaces(self) -> list[SpaceOf]:
        with self.store.reading() as conn:
            return [SpaceOf(bytes(row.id), row.name, row.kind) for row in conn.execute(sa.select(space))]

    def invite(self, name: str, role: str, ttl_ms: int, now: int | None = None) -> Invitation:
        """A one-time code for a role in the pair of spaces of that name; the pair is made if new."""
        self.found()
        code, expires = codes.new_code(), (now or now_ms()) + ttl_ms
        with self.store.writing() as conn:
            held = conn.execute(sa.select(space).where(space.c.name == name, space.c.kind == spaces.FIELD)).first()
            field = SpaceOf(bytes(held.id), held.name, held.kind) if held else _new_pair(conn, name)
            conn.execute(invite.insert().values(code=codes.code_hash(code), space=field.id, role=role, expires=expires))
        return Invitation(code, expires, field, role)

    def enrol(self, code: str, device_key: bytes, actor: bytes, now: int) -> Enrolled:
        """Use a code up and write the device down. The same device may ask again: an answer can be lost on the way."""
        hashed = codes.code_hash(code)
        with self.store.writing() as conn:
            org = organisation_in(conn)
            used = sa.update(invite).where(invite.c.code == hashed, invite.c.expires > now)
            mine = sa.or_(invite.c.device.is_(None), sa.and_(invite.c.device == device_key, invite.c.actor == actor))
            row = conn.execute(
                used.where(mine).values(device=device_key, actor=actor).returning(invite.c.space, invite.c.role)
            ).first()
            if org is None or org.key is None or row is None:
                raise CodeRefused
            roles = _roles(bytes(row.space), row.role)
            made = certificate.make(org.key, device_key, actor, roles, _serial(conn, device_key, actor, roles), now)
            _note_certificate(conn, made, now)
            return Enrolled(made, _named(conn, roles))

    # --- devices ---

    def device(self, serial: int) -> Device | None:
        with self.store.reading() as conn:
            return _device_of(conn, serial)

    def devices(self) -> list[Device]:
        with self.store.reading() as conn:
            return [_device(row) for row in conn.execute(sa.select(device).order_by(device.c.serial))]

    def admit(self, shown: Certificate, now: int) -> Device | None:
        """The device behind a certificate that was proven; None where it is revoked or not known here.

        A hub with the organisation's key goes by what it has written down, a carrying one by what the certificate says.
        """
        with self.store.writing() as conn:
            org = organisation_in(conn)
            held = _device_of(conn, shown.serial)
            if org is not None and org.key is None and shown.serial not in revoked_serials(conn):
                held = _carried(conn, held, shown)
            if held is None or held.is_revoked or (held.key, held.actor) != (shown.device, shown.actor):
                return None
            conn.execute(device.update().where(device.c.serial == held.serial).values(seen=now))
            return replace(held, seen=now)

    def renewed(self, held: Device, shown: Certificate, now: int) -> Certificate | None:
        """A new certificate where the one shown ends soon or says other roles; only the home hub can make one."""
        org = self.organisation()
        if org is None or org.key is None or not (shown.should_renew(now) or shown.spaces != held.roles):
            return None
        made = certificate.make(org.key, held.key, held.actor, held.roles, held.serial, now)
        with self.store.writing() as conn:
            _note_certificate(conn, made, now)
        return made

    def names_of(self, roles: Mapping[bytes, str]) -> list[SpaceOf]:
        with self.store.reading() as conn:
            return _named(conn, roles)

    def revoke(self, serial: int, now: int | None = None) -> bool:
        """From now on this enrolment is let in no more. False where there is none of that number."""
        with self.store.writing() as conn:
            standing = device.update().where(device.c.serial == serial, device.c.revoked.is_(None))
            conn.execute(standing.values(revoked=now or now_ms()))
            return conn.scalar(sa.select(sa.literal(1)).where(device.c.serial == serial)) is not None

    def revoked(self) -> Revoked | None:
        """The signed list of revoked serials, for laptops that stand in as hubs."""
        with self.store.reading() as conn:
            org = organisation_in(conn)
            if org is None:
                return None
            if org.key is not None:
                serials = revoked_serials(conn)
                return certificate.make_revoked(org.key, len(serials), serials)
            held = conn.scalar(sa.select(secret.c.value).where(secret.c.name == REVOKED_LIST))
            return certificate.read_revoked(bytes(held).decode(), org.public) if held else None

    def obey(self, shown: Revoked) -> None:
        """A carrying hub takes over a newer list it was shown (proven before)."""
        held = self.revoked()
        if held is not None and held.number >= shown.number:
            return
        with self.store.writing() as conn:
            conn.execute(secret.delete().where(secret.c.name == REVOKED_LIST))
            _secret(conn, REVOKED_LIST, shown.text().encode())
            gone = device.update().where(device.c.serial.in_(shown.serials), device.c.revoked.is_(None))
            conn.execute(gone.values(revoked=now_ms()))

    # --- nonces ---

    def spend(self, nonce: bytes, expires: int, now: int) -> bool:
        """Whether this nonce comes for the first time; kept until it is over anyway."""
        with self.store.writing() as conn:
            conn.execute(spent.delete().where(spent.c.expires < now))
            words = sa.text(
                "insert into spent_nonce (nonce, expires) values (:nonce, :expires) on conflict (nonce) do nothing"
            )
            return conn.execute(words, {"nonce": nonce, "expires": expires}).rowcount == 1


# --- inside a transaction; `access` and the holds use these too ---


def organisation_in(conn: sa.Connection) -> Organisation | None:
    named = secret.c.name.in_((ORGANISATION, ORGANISATION_PUBLIC))
    held = {row.name: bytes(row.value) for row in conn.execute(sa.select(secret).where(named))}
    public = held.get(ORGANISATION_PUBLIC)
    return Organisation(public, held.get(ORGANISATION)) if public else None


def devices_of_key(conn: sa.Connection, key: bytes) -> list[Device]:
    """Every enrolment of one device, the newest first."""
    of_key = sa.select(device).where(device.c.device == key).order_by(device.c.serial.desc())
    return [_device(row) for row in conn.execute(of_key)]


def revoked_serials(conn: sa.Connection) -> frozenset[int]:
    told = conn.scalar(sa.select(secret.c.value).where(secret.c.name == REVOKED_LIST))
    listed = set(decode(unb64(bytes(told).decode().partition(".")[0]))["serials"]) if told else set[int]()
    return frozenset(conn.execute(sa.select(device.c.serial).where(device.c.revoked.is_not(None))).scalars()) | listed


def _secret(conn: sa.Connection, name: str, value: bytes) -> bytes:
    """Two workers that begin together keep the same one."""
    words = sa.text("insert into secret (name, value) values (:name, :value) on conflict (name) do nothing")
    conn.execute(words, {"name": name, "value": value})
    return bytes(conn.execute(sa.select(secret.c.value).where(secret.c.name == name)).scalar_one())


def _new_pair(conn: sa.Connection, name: str) -> SpaceOf:
    field = SpaceOf(spaces.new_field_space(), name, spaces.FIELD)
    for one in (field, SpaceOf(spaces.partner(field.id), name, spaces.PERSONS)):
        _keep_space(conn, one)
    return field


def _keep_space(conn: sa.Connection, kept: SpaceOf) -> None:
    words = sa.text("insert into space (id, name, kind) values (:id, :name, :kind) on conflict (id) do nothing")
    conn.execute(words, {"id": kept.id, "name": kept.name, "kind": kept.kind})


def _roles(field: bytes, role: str) -> dict[bytes, str]:
    """A role in the field space; in the private one too, where the role has to do with people."""
    return {field: role} | ({spaces.partner(field): role} if role in PRIVATE_ROLES else {})


def _named(conn: sa.Connection, roles: Mapping[bytes, str]) -> list[SpaceOf]:
    rows = conn.execute(sa.select(space).where(space.c.id.in_(list(roles))))
    return [SpaceOf(bytes(row.id), row.name, row.kind) for row in rows]


def _serial(conn: sa.Connection, key: bytes, actor: bytes, roles: Mapping[bytes, str]) -> int:
    """The number of this device's enrolment, kept when it joins again with a further code; a revoked one stays so."""
    for held in devices_of_key(conn, key):
        if not held.is_revoked and held.actor == actor:
            joined = encode({b64(id_): role for id_, role in {**held.roles, **roles}.items()})
            conn.execute(device.update().where(device.c.serial == held.serial).values(spaces=joined))
            return held.serial
    _lock_serials(conn)
    serial = int(conn.scalar(sa.select(sa.func.coalesce(sa.func.max(device.c.serial), 0))) or 0) + 1
    _insert_device(conn, serial, key, actor, roles)
    return serial


def _lock_serials(conn: sa.Connection) -> None:
    """PostgreSQL: one new serial at a time; SQLite has one writer anyway."""
    if conn.dialect.name == "postgresql":
        conn.execute(sa.text("lock table device in share row exclusive mode"))


def _insert_device(conn: sa.Connection, serial: int, key: bytes, actor: bytes, roles: Mapping[bytes, str]) -> None:
    listed = encode({b64(id_): role for id_, role in roles.items()})
    conn.execute(
        device.insert().values(serial=serial, device=key, actor=actor, spaces=listed, expires=0, seen=0, revoked=None)
    )


def _carried(conn: sa.Connection, held: Device | None, shown: Certificate) -> Device:
    """What a carrying hub writes down of a certificate: the first one it sees of a serial, then only newer ones."""
    if held is not None and (held.key, held.actor) != (shown.device, shown.actor):
        return held
    if held is None:
        _insert_device(conn, shown.serial, shown.device, shown.actor, shown.spaces)
    if held is None or shown.expires > held.expires:
        for id_ in shown.spaces:
            _keep_space(conn, SpaceOf(id_, "", spaces.kind_of(id_)))
        listed = encode({b64(id_): role for id_, role in shown.spaces.items()})
        newest = device.update().where(device.c.serial == shown.serial)
        conn.execute(newest.values(spaces=listed, expires=shown.expires))
        seen, revoked = (held.seen, held.revoked) if held else (0, None)
        held = Device(shown.serial, shown.device, shown.actor, shown.spaces, shown.expires, seen, revoked)
    return held


def _note_certificate(conn: sa.Connection, made: Certificate, now: int) -> None:
    conn.execute(device.update().where(device.c.serial == made.serial).values(expires=made.expires, seen=now))


def _device_of(conn: sa.Connection, serial: int) -> Device | None:
    row = conn.execute(sa.select(device).where(device.c.serial == serial)).first()
    return _device(row) if row is not None else None


def _device(row: Any) -> Device:
    roles = {unb64(id_, 16): role for id_, role in decode(bytes(row.spaces)).items()}
    return Device(row.serial, bytes(row.device), bytes(row.actor), roles, row.expires, row.seen, row.revoked)
