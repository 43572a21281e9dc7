"""What goes wrong with a file: a sentence each, and nothing that was saved is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fourpermille_desktop.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseNewer,
    DiskFull,
    KeyMissing,
    ProfileFolderNotWritable,
)
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import editing, glance
from fourpermille_desktop.records.store import Records
from tests.records.two_laptops import OPEN, a_sample, child, one


def a_profile(folder: Path, samples: int = 300) -> Profile:
    records = Records(Profile(folder))
    records.commit([a_sample(f"S{i}", notes="x" * 100) for i in range(samples)])
    records.close()
    return Profile(folder)


def _flip(content: bytes) -> bytes:
    middle = 4096 * 3 + 100
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


DAMAGE = {
    "a bit of the first page": lambda content: bytes([content[20] ^ 1]).join((content[:20], content[21:])),
    "a bit of a table": _flip,
    "half of it gone": lambda content: content[: len(content) // 2 // 4096 * 4096],
    "cut inside a page": lambda content: content[:5000],
    "emptied": lambda _content: b"",
    "not a database": lambda content: b"Dear diary, " * (len(content) // 12),
    "a database in clear": lambda content: b"SQLite format 3\x00" + content[16:],
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_file_is_a_sentence_and_is_left_as_it_is(tmp_path: Path, how: str) -> None:
    profile = a_profile(tmp_path)
    profile.database_file.write_bytes(DAMAGE[how](profile.database_file.read_bytes()))
    damaged = profile.database_file.read_bytes()
    with pytest.raises(DatabaseDamaged):
        records = Records(profile)
        try:
            records.rebuild()
        finally:
            records.close()
    assert profile.database_file.read_bytes() == damaged
    if how not in ("a bit of a table", "half of it gone"):
        with pytest.raises(DatabaseDamaged):
            glance.glance(profile)


def test_another_key_does_not_open_the_file(tmp_path: Path) -> None:
    ours, theirs = a_profile(tmp_path / "a", 1), a_profile(tmp_path / "b", 1)
    content = theirs.database_file.read_bytes()
    ours.database_file.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        Records(ours)
    assert ours.database_file.read_bytes() == content


def test_changes_left_in_a_wal_without_its_file_are_not_mixed_with_a_new_one(tmp_path: Path) -> None:
    profile = a_profile(tmp_path, 1)
    profile.database_file.rename(tmp_path / "moved.db")
    wal = tmp_path / "records.db-wal"
    wal.write_bytes(b"frames of the file that went")
    with pytest.raises(DatabaseDamaged):
        Records(profile)
    assert not profile.database_file.exists() and wal.read_bytes() == b"frames of the file that went"


def test_a_file_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    records = Records(Profile(tmp_path))
    with records.writing() as conn:
        conn.exec_driver_sql("update alembic_version set version_num = '0999'")
    records.close()
    before = records.file.read_bytes()
    with pytest.raises(DatabaseNewer):
        Records(Profile(tmp_path))
    assert records.file.read_bytes() == before


def test_a_profile_without_its_key_says_so_and_stays(tmp_path: Path) -> None:
    profile = a_profile(tmp_path, 1)
    (tmp_path / "secret.key").unlink()
    with pytest.raises(KeyMissing):
        Records(Profile(tmp_path))
    with pytest.raises(KeyMissing):
        glance.glance(Profile(tmp_path))
    assert profile.database_file.stat().st_size > 0


HOLD = (
    OPEN
    + """
import time
with records.writing() as conn:
    print("held", flush=True)
    time.sleep(60)
"""
)


def test_a_file_another_process_is_writing_to_can_be_opened_and_read_but_not_written(tmp_path: Path) -> None:
    a_profile(tmp_path, 1)
    holder = child(HOLD, tmp_path)
    assert holder.stdout is not None and holder.stderr is not None
    assert holder.stdout.readline() == "held\n"
    records = Records(Profile(tmp_path), busy_ms=50)
    assert one(records, "select count(*) from sample") == 1
    with pytest.raises(DatabaseBusy):
        editing.add(records, "sample", {"code": "late"})
    holder.kill()
    holder.wait()
    holder.stdout.close()
    holder.stderr.close()
    editing.add(records, "sample", {"code": "now"})
    assert one(records, "select count(*) from sample") == 2
    records.close()


def test_a_full_file_is_a_sentence_and_the_former_state_stays(tmp_path: Path) -> None:
    records = Records(a_profile(tmp_path), alarm=True)
    digest = records.tables_digest()
    connection = records._writer.raw_connection()
    pages = connection.cursor().execute("pragma page_count").fetchone()[0]
    connection.cursor().execute(f"pragma max_page_count = {pages + 1}")
    connection.close()
    with pytest.raises(DiskFull):
        records.commit([a_sample(f"T{i}", notes="y" * 2000) for i in range(200)])
    assert records.tables_digest() == digest
    records.rebuild()
    assert records.tables_digest() == digest
    records.close()


LIMITED = (
    "import resource, signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    + OPEN
    + """
from fourpermille_desktop.errors import DiskFull
editing.add(records, "sample", {"code": "fits"})
wal = records.file.with_name("records.db-wal")
sys.dont_write_bytecode = True  # Python would keep the half that fits
resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size + 10_000, resource.RLIM_INFINITY))
try:
    records.commit([Edit("sample", new_id(), {"notes": "z" * 2000}) for _ in range(200)])
except DiskFull:
    print("full")
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
editing.add(records, "sample", {"code": "room again"})
"""
)


def test_a_disk_that_takes_no_more_loses_only_the_last_act_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    process = child(LIMITED, tmp_path)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    assert out == "full\n"
    records = Records(Profile(tmp_path), alarm=True)
    with records.reading() as conn:
        assert conn.exec_driver_sql("select code from sample order by rid").scalars().all() == ["fits", "room again"]
    records.close()


AS_NOBODY = """
import os, sys
from fourpermille_desktop.errors import ProfileFolderNotWritable
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.store import Records
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    Records(Profile(sys.argv[1]))
except ProfileFolderNotWritable as error:
    print("said")
"""


def test_a_folder_that_cannot_be_written_to_is_a_sentence(tmp_path: Path) -> None:
    import tempfile

    with pytest.raises(ProfileFolderNotWritable):
        (tmp_path / "a file").write_text("")
        Profile(tmp_path / "a file" / "profile")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)
        process = child(AS_NOBODY, folder)
        out, err = process.communicate(timeout=30)
        assert out == "said\n", err
        Path(folder).chmod(0o700)


def test_the_sentence_of_a_fault_says_what_is_safe_and_what_to_do() -> None:
    for error in (DatabaseBusy(), DatabaseNewer(), DiskFull(free_mb=3), DatabaseDamaged(file="records.db")):
        assert all(error.parts()), json.dumps(error.parts())
