"""How a hub is doing, as figures for its keeper: its spaces, the devices let in and when they were last heard of."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from fourpermille_desktop import __version__
from fourpermille_desktop.hub import erasing, health, holds, members
from fourpermille_desktop.hub.members import Device, Members
from fourpermille_desktop.hub.store import Store, entry, feed, log, tip
from fourpermille_desktop.ledger.commit import FIELD_SPACE

MOST_DEVICES = 500
Names = Mapping[bytes, tuple[str, str]]  # space → name, kind


@dataclass(frozen=True)
class SpaceFigures:
    name: str  # empty: the local field space, which nobody named
    kind: str
    changes: int  # commits in the feed
    replicas: int
    newest: int | None  # when the last one arrived, ms


@dataclass(frozen=True)
class DeviceFigures:
    serial: int
    roles: list[tuple[str, str]]  # (name of the space, role)
    seen: int
    expires: int
    is_revoked: bool


@dataclass(frozen=True)
class ErasureFigures:
    """Values that were erased for ever, and the devices that have not confirmed it."""

    space: str
    at: int  # ms
    waiting: tuple[int, ...]  # numbers of devices


@dataclass(frozen=True)
class Status:
    hub: bytes
    version: str
    now: int
    database: str
    disk_free_mb: int | None
    held: int
    spaces: list[SpaceFigures]
    devices: list[DeviceFigures]
    devices_in_all: int
    erasures: list[ErasureFigures]


def status_of(store: Store) -> Status:
    """One moment of the hub; a listing stops at so many devices, the newest heard of first."""
    with store.reading() as conn:
        names = {row.id: (row.name, row.kind) for row in conn.execute(sa.select(members.space))}
        spaces = [_space(conn, row.space, row.head, names) for row in conn.execute(sa.select(feed)).all()]
        held = _held(conn)
    devices = sorted(Members(store).devices(), key=lambda one: (one.is_revoked, -one.seen))
    return Status(
        hub=store.id,
        version=__version__,
        now=time.time_ns() // 1_000_000,
        database=conn.dialect.name,
        disk_free_mb=health.disk_free_mb(store.folder),
        held=held,
        spaces=sorted(spaces, key=lambda one: (one.name.casefold(), one.kind)),
        devices=[_device(one, names) for one in devices[:MOST_DEVICES]],
        devices_in_all=len(devices),
        erasures=[
            ErasureFigures(names.get(one.space, ("", ""))[0], one.at, one.waiting) for one in erasing.erasures(store)
        ],
    )


def _device(device: Device, names: Names) -> DeviceFigures:
    roles = [(names.get(space, ("", ""))[0], role) for space, role in device.roles.items() if _is_field(names, space)]
    return DeviceFigures(device.serial, sorted(roles), device.seen, device.expires, device.is_revoked)


def _is_field(names: Names, space: bytes) -> bool:
    """A pair of spaces is one line: the role is the same in both."""
    return names.get(space, ("", "field"))[1] == "field"


def _space(conn: sa.Connection, space: bytes, head: int, names: Names) -> SpaceFigures:
    name, kind = names.get(space, ("", "field" if space == FIELD_SPACE else "persons"))
    same = sa.and_(*(entry.c[part] == log.c[part] for part in ("space", "replica", "n", "hash")))
    last = sa.select(log.c.received).select_from(entry.join(log, same))
    newest = conn.scalar(last.where(entry.c.space == space, entry.c.seq == head))
    replicas = conn.scalar(sa.select(sa.func.count(tip.c.replica.distinct())).where(tip.c.space == space))
    return SpaceFigures(name, kind, head, replicas or 0, newest)


def _held(conn: sa.Connection) -> int:
    """Commits that wait for a supervisor's word."""
    return conn.scalar(sa.select(sa.func.count()).where(holds.hold.c.state == holds.HELD)) or 0
