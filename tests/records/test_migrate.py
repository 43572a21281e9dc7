"""From one version's tables to the next: copied first, all or nothing, a newer file refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from fourpermille_desktop.errors import DatabaseDamaged
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import backups, demo, editing, favourites, migrate, models, plans, scenarios, sites
from fourpermille_desktop.records.database import engine
from fourpermille_desktop.records.store import Records
from tests.records.two_laptops import a_sample, one

KEY = bytes(range(32))


def schema(made: sa.Engine) -> dict[str, str]:
    with made.connect() as conn:
        rows = conn.exec_driver_sql("select name, sql from sqlite_master where sql is not null").all()
    return {row.name: " ".join(row.sql.split()).replace("alembic_version_pkc", "") for row in rows}


def test_a_new_file_has_the_tables_that_the_migrations_make(tmp_path: Path) -> None:
    created = engine(tmp_path / "created.db", KEY, writes=True)
    upgraded = engine(tmp_path / "upgraded.db", KEY, writes=True)
    migrate.create(created)
    migrate.upgrade(upgraded)
    ours, theirs = schema(created), schema(upgraded)
    assert migrate.version(created) == migrate.version(upgraded) == migrate.HEAD
    del ours["alembic_version"], theirs["alembic_version"]
    assert ours == theirs
    created.dispose()
    upgraded.dispose()


def test_the_models_are_what_the_migrations_make(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    upgraded = engine(tmp_path / "upgraded.db", KEY, writes=True)
    migrate.upgrade(upgraded)
    with upgraded.connect() as conn:
        assert compare_metadata(MigrationContext.configure(conn), models.metadata) == []
    upgraded.dispose()


def test_the_newest_step_is_the_version_this_program_makes() -> None:
    steps = sorted(file.stem.split("_")[0] for file in (migrate.MIGRATIONS / "versions").glob("*.py"))
    assert tuple(steps) == migrate.KNOWN and steps[-1] == migrate.HEAD


GOOD = "op.execute(\"insert into local values ('stepped', 'yes')\")"
BAD = GOOD + "\n    op.execute('create table half (x)')\n    op.execute('this is no SQL')"


TODAY = migrate.HEAD


def next_version(monkeypatch: pytest.MonkeyPatch, folder: Path, step: str) -> None:
    """The program of tomorrow: one step more."""
    shutil.copytree(migrate.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    today, tomorrow = migrate.HEAD, f"{int(migrate.HEAD) + 1:04}"
    revisions = f'revision = "{tomorrow}"\ndown_revision = "{today}"'
    text = f"from alembic import op\n\n{revisions}\n\n\ndef upgrade():\n    {step}\n"
    (folder / "versions" / f"{tomorrow}_next.py").write_text(text)
    monkeypatch.setattr(migrate, "MIGRATIONS", folder)
    monkeypatch.setattr(migrate, "HEAD", tomorrow)
    monkeypatch.setattr(migrate, "KNOWN", (*migrate.KNOWN, tomorrow))


def test_an_older_file_is_copied_still_encrypted_and_stepped_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = Profile(tmp_path / "p")
    records = Records(profile)
    records.commit([a_sample("kept")])
    records.close()
    next_version(monkeypatch, tmp_path / "migrations", GOOD)
    records = Records(profile, alarm=True)
    assert records.local("stepped") == "yes" and one(records, "select code from sample") == "kept"
    records.close()
    (copy,) = profile.folder.glob(f"records-before-{TODAY}-*.db")
    assert copy.stat().st_mode & 0o777 == 0o600 and b"SQLite format" not in copy.read_bytes()
    old = engine(copy, profile.keys.database, writes=False)
    with old.connect() as conn:
        assert conn.exec_driver_sql("select code from sample").scalar() == "kept"
    assert migrate.version(old) == TODAY
    old.dispose()
    Records(profile).close()
    assert len(list(profile.folder.glob("records-before-*"))) == 1, "stepped up once"
    assert [one.reason for one in backups.standing(profile).copies] == ["update"]


SINCE_0001 = ("scenario",)
SINCE_0003 = ("held", "sealed")
SINCE_0004 = ("photo_at", "photo_wanted", "photo", "redaction")
SINCE_0002 = ("favourite", "collection", "collection_item", "plan_item", "feedback", "local_note", "variant", "expert")


def as_0001_had_it(profile: Profile, folder: Path) -> None:
    """The file of a program that knew no scenarios and less of a plot, which stored such commits all the same."""
    first = engine(folder / "first.db", KEY, writes=True)
    migrate.upgrade(first, "0001")
    with first.connect() as conn:
        plot = conn.exec_driver_sql("select sql from sqlite_master where tbl_name = 'plot'").scalars().all()
    first.dispose()
    held = engine(profile.database_file, profile.keys.database, writes=True)
    with held.begin() as conn:
        since = (*SINCE_0001, *SINCE_0002, *SINCE_0003, *SINCE_0004)
        gone = [f"drop table {name}" for name in (*since, "usage", "plot")]
        for statement in (*gone, *plot):
            conn.exec_driver_sql(statement)
        conn.exec_driver_sql("insert into plot (rid, id, deleted, unseen_edit, changed) values (999, 'stale', 0, 0, 0)")
        conn.exec_driver_sql("update alembic_version set version_num = '0001'")
    held.dispose()


def test_what_an_older_program_kept_without_showing_it_is_shown_after_the_step(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "p")
    records = Records(profile)
    demo.fill(records)
    plot, gone, *_ = sites.plots(records)
    kept = scenarios.save(records, plot.id, "No plough", {"model": "tier1"}, {"stock_t_c_ha": [1]})
    planned = plans.add(records, plot.id, "mulch", "trying", "wet for longer")
    favourites.star(records, "mulch")
    scenarios.save(records, plot.id, "Less plough", {"model": "tier1"}, {"stock_t_c_ha": [2]}, kept)
    editing.delete(records, "plot", gone.id)
    digest = records.tables_digest()
    records.close()
    as_0001_had_it(profile, tmp_path)
    records = Records(profile, alarm=True)
    assert records.tables_digest() == digest
    held = scenarios.scenario(records, kept)
    assert held is not None and held.name == "Less plough" and held.result == {"stock_t_c_ha": [2]}
    assert scenarios.plot_facts(records, plot.id).climate_zone
    item = plans.item(records, planned)
    assert item is not None and item.notes == "wet for longer" and favourites.is_starred(records, "mulch")
    records.rebuild()
    assert records.tables_digest() == digest
    records.close()
    assert len(list(profile.folder.glob("records-before-0001-*.db"))) == 1


def test_a_step_that_fails_leaves_the_old_file_and_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = Profile(tmp_path / "p")
    records = Records(profile)
    records.commit([a_sample("kept")])
    digest = records.tables_digest()
    records.close()
    with monkeypatch.context() as tomorrow:
        next_version(tomorrow, tmp_path / "migrations", BAD)
        with pytest.raises(sa.exc.OperationalError):
            Records(profile)
    records = Records(profile, alarm=True)
    assert records.tables_digest() == digest
    assert records.local("stepped") is None
    assert one(records, "select count(*) from sqlite_master where name = 'half'") == 0
    records.close()
    assert len(list(profile.folder.glob(f"records-before-{TODAY}-*.db"))) == 1


def test_only_the_two_newest_copies_are_kept(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    Records(profile).close()
    made = engine(profile.database_file, profile.keys.database, writes=True)
    copies = [migrate.copy_before(made, profile.database_file, migrate.HEAD) for _ in range(4)]
    made.dispose()
    assert set(profile.folder.glob("records-before-*.db")) == set(copies[-2:])


def test_a_database_that_is_not_ours_is_not_filled_with_our_tables(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    made = engine(profile.database_file, profile.keys.database, writes=True)
    with made.begin() as conn:
        conn.exec_driver_sql("create table theirs (x)")
    made.dispose()
    with pytest.raises(DatabaseDamaged):
        Records(profile)
