"""Bringing a profile's tables up to date: copy the file first, refuse a newer one with a sentence.

The schema version is one row, read without Alembic (its import costs 0.4 s); Alembic is loaded only when the version
differs. Tables are a cache of the log, so a step may make one anew and empty: its rows come from the log at the end.
"""

from __future__ import annotations

import secrets
import time
from pathlib import Path

import sqlalchemy as sa

from fourpermille_desktop.errors import DatabaseDamaged, DatabaseNewer
from fourpermille_desktop.profile import Profile, put_in_place
from fourpermille_desktop.profile_lock import alone
from fourpermille_desktop.records import apply, erasing, models
from fourpermille_desktop.records.database import engine, make_private

HEAD = "0006"
KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006")
MIGRATIONS = Path(__file__).parent / "migrations"
KEEP_COPIES = 2
WAIT_S = 10.0  # for another process that has the profile open, or steps it up itself


def bring_up_to_date(profile: Profile) -> None:
    """Make the file of a new profile; step an older one up after copying it; raise DatabaseNewer for a newer one."""
    file, key = profile.database_file, profile.keys.database
    if not file.exists():
        if _lost_its_file(file):
            raise DatabaseDamaged(file=file.name)
        create_file(file, key)
    if file.stat().st_size == 0:  # made whole or not at all, so somebody emptied it
        raise DatabaseDamaged(file=file.name)
    made = engine(file, key, writes=False)
    try:
        held = version(made)
    finally:
        made.dispose()
    if held is None:
        raise DatabaseDamaged(file=file.name)
    if held not in KNOWN:
        raise DatabaseNewer()
    if held != HEAD:
        with alone(profile.folder, wait_s=WAIT_S):
            _step_up(file, key)


def _lost_its_file(file: Path) -> bool:
    """Changes wait in a -wal whose file is gone: a new file there would be mixed with them."""
    wal = file.with_name(file.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0 and not file.exists()


def create_file(file: Path, key: bytes) -> None:
    """The file appears whole under its name; of two programs that start at once, the second takes the first's."""
    half = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    make_private(half)
    try:
        made = engine(half, key, writes=True)
        create(made)
        made.dispose()  # the last connection folds the -wal into the file
        put_in_place(half, file)
    finally:
        for rest in (half, half.with_name(half.name + "-wal"), half.with_name(half.name + "-shm")):
            rest.unlink(missing_ok=True)


def _step_up(file: Path, key: bytes) -> None:
    made = engine(file, key, writes=True)
    try:
        held = version(made)
        if held != HEAD:  # another process that waited for the same step was first
            copy_before(made, file, held)
            upgrade(made)
    finally:
        made.dispose()


def version(made: sa.Engine) -> str | None:
    with made.connect() as conn:
        if not conn.exec_driver_sql("select 1 from sqlite_master where name = 'alembic_version'").first():
            return None
        return conn.exec_driver_sql("select version_num from alembic_version").scalar()


def create(made: sa.Engine) -> None:
    """A new file gets today's tables at once; a test proves that they equal the migrations'."""
    with made.begin() as conn:
        models.metadata.create_all(conn)
        conn.exec_driver_sql("create table alembic_version (version_num varchar(32) not null primary key)")
        conn.exec_driver_sql("insert into alembic_version values (?)", (HEAD,))


def upgrade(made: sa.Engine, to: str = "head") -> None:
    """Run the Alembic steps over one connection, in one transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with made.begin() as conn:
        config.attributes["connection"] = conn
        command.upgrade(config, to)
        if to == "head":
            _fill_emptied(conn)


def _fill_emptied(conn: sa.Connection) -> None:
    """Rows of the tables that the steps made anew, once after the last step: by then the tables are today's.

    A type that an older program kept without showing it has its table now, and its records get their rows here too.
    """
    with apply.applying(conn):
        for name in models.SUBJECTS:
            rids = conn.exec_driver_sql(
                f"select rid from record where type = ? and rid not in (select rid from {name}) order by rid", (name,)
            )
            for rid in rids.scalars().all():
                apply.recompute(conn, rid)
    erasing.obey_all(conn)


def copy_before(made: sa.Engine, file: Path, held: str | None) -> Path:
    """An encrypted copy beside the file, readable with the same key; the two newest are kept."""
    copy = file.with_name(f"records-before-{held}-{time.strftime('%Y%m%dT%H%M%S')}-{time.time_ns() % 10**6:06}.db")
    make_private(copy)
    try:
        with made.connect() as conn:
            conn.exec_driver_sql("rollback")  # a copy is no part of a transaction
            conn.exec_driver_sql("vacuum into ?", (str(copy),))
    except BaseException:
        copy.unlink()
        raise
    for old in sorted(file.parent.glob("records-before-*.db"), key=lambda old: old.stat().st_mtime_ns)[:-KEEP_COPIES]:
        old.unlink()
    return copy
