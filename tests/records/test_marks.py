"""A profile that was put back, moved or runs twice is noticed before its first write."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import marks
from fourpermille_desktop.records.store import Records
from tests.records.two_laptops import OPEN, a_sample, child


@pytest.fixture(autouse=True)
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    monkeypatch.delenv("FOURPERMILLE_NO_MARKS")
    monkeypatch.setenv("FOURPERMILLE_MARKS", str(tmp_path / "marks"))
    return tmp_path / "marks"


def write(folder: Path, code: str = "K1") -> None:
    with closing(Records(Profile(folder), alarm=True)) as records:
        records.commit([a_sample(code)])


def names_written_under(folder: Path) -> int:
    with closing(Records(Profile(folder))) as records, records.reading() as conn:
        return int(conn.exec_driver_sql("select count(distinct replica) from log").scalar_one())


def test_a_profile_that_stays_where_it_is_goes_on_under_its_name(tmp_path: Path, watched: Path) -> None:
    for _ in range(3):
        write(tmp_path / "p")
    assert names_written_under(tmp_path / "p") == 1 and len(list(watched.iterdir())) == 1


def test_the_mark_tells_nobody_whose_computer_it_is(tmp_path: Path, watched: Path) -> None:
    write(tmp_path / "p")
    (mark,) = watched.iterdir()
    said = mark.name + mark.read_text()
    machine = Path("/etc/machine-id")
    assert str(tmp_path) not in said and not (machine.exists() and machine.read_text().strip() in said)
    assert mark.stat().st_mode & 0o777 == 0o600


def test_an_older_state_of_the_folder_writes_under_a_new_name(tmp_path: Path) -> None:
    write(tmp_path / "p", "K1")
    shutil.copytree(tmp_path / "p", tmp_path / "kept")
    write(tmp_path / "p", "K2")
    shutil.rmtree(tmp_path / "p")
    shutil.copytree(tmp_path / "kept", tmp_path / "p")
    write(tmp_path / "p", "K3")
    assert names_written_under(tmp_path / "p") == 2
    write(tmp_path / "p", "K4")
    assert names_written_under(tmp_path / "p") == 2, "once is enough"


def test_another_history_of_the_same_length_writes_under_a_new_name(tmp_path: Path) -> None:
    write(tmp_path / "p", "K1")
    shutil.copytree(tmp_path / "p", tmp_path / "kept")
    write(tmp_path / "p", "K2")
    there = tmp_path / "marks"
    (mark,) = there.iterdir()
    held = json.loads(mark.read_text())
    held["places"][0][3] = "00" * 32
    mark.write_text(json.dumps(held))
    write(tmp_path / "p", "K3")
    assert names_written_under(tmp_path / "p") == 2


def test_a_copied_folder_writes_under_a_new_name(tmp_path: Path) -> None:
    write(tmp_path / "p")
    shutil.copytree(tmp_path / "p", tmp_path / "clone")
    write(tmp_path / "clone")
    assert names_written_under(tmp_path / "clone") == 2


def test_another_computer_or_a_lost_mark_writes_under_a_new_name(
    tmp_path: Path, watched: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "p")
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(marks, "_machine", lambda: "another computer")
        write(tmp_path / "p")
        assert names_written_under(tmp_path / "p") == 2
    shutil.rmtree(watched)
    write(tmp_path / "p")
    assert names_written_under(tmp_path / "p") == 3


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"places": 3}', b'{"here": 1, "places": [[1, 2]]}'])
def test_a_damaged_mark_costs_a_new_name_and_nothing_else(tmp_path: Path, watched: Path, damage: bytes) -> None:
    write(tmp_path / "p")
    (mark,) = watched.iterdir()
    mark.write_bytes(damage)
    write(tmp_path / "p")
    assert names_written_under(tmp_path / "p") == 2


def test_a_process_that_was_killed_left_a_mark_that_still_fits(tmp_path: Path) -> None:
    killed = child(
        OPEN + "records.commit([Edit('sample', new_id(), {'code': 'K1'})])\nimport os; os.kill(os.getpid(), 9)",
        tmp_path / "p",
    )
    killed.communicate()
    write(tmp_path / "p")
    assert names_written_under(tmp_path / "p") == 1


def test_where_no_mark_can_be_kept_records_open_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a file").touch()
    monkeypatch.setenv("FOURPERMILLE_MARKS", str(tmp_path / "a file"))
    write(tmp_path / "p")
    write(tmp_path / "p")
    assert names_written_under(tmp_path / "p") <= 2
