"""Is this profile whole? The checks that `doctor` and the About page show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import sqlalchemy as sa
from zstandard import ZstdError

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64
from fourpermille_desktop.ledger.commit import Commit, check
from fourpermille_desktop.ledger.signing import is_signed
from fourpermille_desktop.records import log, sealed
from fourpermille_desktop.records.database import free_mb
from fourpermille_desktop.records.store import Records

LOW_DISK_MB = 500


@dataclass(frozen=True)
class Check:
    name: str
    ok: bool
    detail: str


def checks(records: Records) -> Iterator[Check]:
    """Each check by itself, so that one that cannot run does not hide the others."""
    yield _check("database", lambda: _database(records))
    yield _check("log", lambda: _log(records))
    yield _check("values", lambda: _values(records))
    yield _check("disk", lambda: _disk(records))


def _check(name: str, run: Callable[[], str]) -> Check:
    try:
        return Check(name, True, run())
    except (AppError, _Unsound) as error:
        return Check(name, False, str(error))


class _Unsound(Exception):
    """What a check found wrong."""


def _database(records: Records) -> str:
    with records.reading() as conn:
        pages = conn.exec_driver_sql("pragma cipher_integrity_check").all()
        rows = conn.exec_driver_sql("pragma integrity_check").scalars().all()
        size = conn.exec_driver_sql("select count(*) from log").scalar_one()
    if pages or rows != ["ok"]:
        raise _Unsound(f"{len(pages)} damaged pages; {'; '.join(map(str, rows[:3]))}")
    return f"whole, {size} changes, {records.file.stat().st_size // 1024} kB"


def _log(records: Records) -> str:
    """Every commit's hash, chain, replica and signature, worked out again from its bytes."""
    keys: dict[bytes, bytes] = {}
    seen = 0
    with records.reading() as conn:
        for lid in conn.exec_driver_sql("select lid from log order by lid").scalars().all():
            commit = _readable(conn, lid)
            row = conn.exec_driver_sql("select hash, sig from log where lid = ?", (lid,)).one()
            try:
                check(commit)
            except NotCanonical as error:
                raise _Unsound(f"change {lid} is not legal: {error}") from error
            if commit.hash != row.hash:
                raise _Unsound(f"change {lid} does not match its fingerprint")
            if commit.header.n == 1:
                keys[commit.header.replica] = unb64(commit.header.extra["key"], 32)
            if row.sig and not is_signed(keys.get(commit.header.replica, b""), row.hash, row.sig):
                raise _Unsound(f"change {lid} bears a wrong signature")
            seen += 1
    return f"{seen} changes verified, {len(keys)} writers"


def _values(records: Records) -> str:
    """Every change that is here by its fingerprint only is one that a hub says it holds back."""
    with records.reading() as conn:
        sealed_, missing = len(sealed.closed(conn)), sealed.closed(conn, unexplained=True)
    if missing:
        first = missing[0]
        raise _Unsound(
            f"{len(missing)} changes are here without their values, the first is {first.n} {b64(first.hash)}"
        )
    return f"all values are here, {sealed_} held back by a hub" if sealed_ else "all values are here"


def _readable(conn: sa.Connection, lid: int) -> Commit:
    try:
        return log.load(conn, lid)
    except (ValueError, TypeError, LookupError, AssertionError, ZstdError) as error:
        raise _Unsound(f"change {lid} cannot be read") from error


def _disk(records: Records) -> str:
    left = free_mb(records.file.parent)
    if left < LOW_DISK_MB:
        raise _Unsound(f"{left} MB left")
    return f"{left} MB left"
