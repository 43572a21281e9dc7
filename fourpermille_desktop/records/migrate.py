"""Bringing a profile's tables up to date: copy the file first, refuse a newer one with a sentence.

The schema version is one row, read without Alembic (its import costs 0.4 s); Alembic is loaded only when the version
differs. Tables are a cache of the log, so a step may end with a rebuild.
"""

from __future__ import annotations

import time
from pathlib import Path

import sqlalchemy as sa

from fourpermille_desktop.errors import DatabaseNewer
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import models
from fourpermille_desktop.records.database import engine, make_private

HEAD = "0001"
KNOWN = ("0001",)
MIGRATIONS = Path(__file__).parent / "migrations"
KEEP_COPIES = 2


def bring_up_to_date(profile: Profile) -> None:
    """Make the tables of a new profile; step an older one up after copying it; raise DatabaseNewer for a newer one."""
    file, key = profile.database_file, profile.keys.database
    is_new = not file.exists() or file.stat().st_size == 0
    make_private(file)
    made = engine(file, key, writes=True)
    try:
        held = None if is_new else version(made)
        if held == HEAD:
            return
        if held is None and not _has_tables(made):
            create(made)
        elif held not in KNOWN:
            raise DatabaseNewer()
        else:
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


def copy_before(made: sa.Engine, file: Path, held: str | None) -> Path:
    """An encrypted copy beside the file, readable with the same key; the two newest are kept."""
    copy = file.with_name(f"records-before-{held}-{time.strftime('%Y%m%dT%H%M%S')}.db")
    make_private(copy)
    with made.connect() as conn:
        conn.exec_driver_sql("rollback")
        conn.exec_driver_sql("vacuum into ?", (str(copy),))
    for old in sorted(file.parent.glob("records-before-*.db"))[:-KEEP_COPIES]:
        old.unlink()
    return copy


def _has_tables(made: sa.Engine) -> bool:
    with made.connect() as conn:
        return bool(conn.exec_driver_sql("select count(*) from sqlite_master").scalar())
