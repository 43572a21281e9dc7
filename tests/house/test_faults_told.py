"""By the command line every fault is one sentence and status 1, and no log or error text holds what people typed."""

from __future__ import annotations

import io
import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from fourpermille_desktop import bug_log, cli
from fourpermille_desktop.errors import PortTaken
from fourpermille_desktop.hub.serve import serve
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id

SECRET = "Groundnut-Widow-77"


@pytest.fixture(autouse=True)
def without_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")


@pytest.fixture
def a_log() -> Iterator[None]:
    """The program's log as a new process finds it, and as the next test must."""
    before = bug_log.log.handlers[:]
    bug_log.log.handlers.clear()
    yield
    for handler in bug_log.log.handlers:
        handler.close()
    bug_log.log.handlers[:] = before
    bug_log.log.propagate = True


def told(profile: Path, capsys: pytest.CaptureFixture[str], *args: str) -> str:
    assert cli.main(["--profile", str(profile), "--lang", "en", *args]) == 1
    return capsys.readouterr().err


@pytest.mark.parametrize("name", ["settings.toml", "keys.json"])
def test_a_folder_in_the_place_of_a_file_of_the_profile_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / name).mkdir()
    if name == "settings.toml":
        assert cli.main(["--profile", str(tmp_path), "conflicts"]) == 0  # costs the choices, never the records
    else:
        assert "key of this profile" in told(tmp_path, capsys, "conflicts")


def test_keys_that_a_full_disk_does_not_take_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: Any, **_named: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("fourpermille_desktop.keys.write_private", full)
    assert "disk is full" in told(tmp_path, capsys, "conflicts")


def test_an_export_without_a_name_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "could not be written" in told(tmp_path / "p", capsys, "field", "export", "")


def test_a_slug_of_half_letters_is_unknown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no entry" in told(tmp_path / "p", capsys, "library", "show", "\udcff")


def test_a_folder_where_nothing_can_be_made_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("x")
    source = str(Path(__file__).parents[2] / "resources/library")
    assert "could not be written" in told(tmp_path / "p", capsys, "library", "build", source, f"{tmp_path}/file/x.pack")
    assert "could not be written" in told(tmp_path / "p", capsys, "screenshots", f"{tmp_path}/file/shots")


def test_a_mapping_of_endless_lists_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "map.json").write_text("[" * 100_000)
    (tmp_path / "t.csv").write_text("type,code\nsite,S1\n")
    args = ("field", "import", str(tmp_path / "t.csv"), "--mapping", str(tmp_path / "map.json"))
    assert "no mapping" in told(tmp_path / "p", capsys, *args)


@pytest.mark.parametrize("port", [-1, 65536, 99999])
def test_a_port_that_is_none_is_told(tmp_path: Path, port: int) -> None:
    with pytest.raises(PortTaken):
        serve(tmp_path, None, port=port)


def test_a_damaged_file_is_one_sentence_without_the_lines_of_the_driver(tmp_path: Path) -> None:
    Records(Profile(tmp_path)).close()
    (tmp_path / "records.db").write_bytes(os.urandom(40960))
    command = [sys.executable, "-m", "fourpermille_desktop", "--profile", str(tmp_path), "conflicts"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and done.stderr.startswith("The records file") and done.stderr.count("\n") == 1


def test_an_output_that_takes_nothing_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("sys.stdout", Full())
    monkeypatch.setattr("fourpermille_desktop.cli.common.drop_output", lambda: None)
    assert "could not be written" in told(tmp_path, capsys, "conflicts", "--json")


def test_a_console_without_every_letter_gets_the_json_whole(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "fourpermille_desktop", "--profile", str(tmp_path), "--lang", "fr"]
    command += ["library", "show", "mulch-crop-residues", "--json"]
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, env=ascii_only, capture_output=True, timeout=60)
    assert done.returncode == 0 and done.stdout.isascii()
    assert not str(json.loads(done.stdout)).isascii()


def test_a_bug_is_a_sentence_and_its_log_has_the_place_without_the_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, a_log: None
) -> None:
    def broken(*_args: Any, **_named: Any) -> None:
        try:
            raise KeyError(SECRET)
        except KeyError as error:
            raise RuntimeError(f"cannot file {SECRET}") from error

    monkeypatch.setattr("fourpermille_desktop.records.conflicts.two_values", broken)
    sentence = told(tmp_path, capsys, "conflicts")
    assert "made a mistake" in sentence and "RuntimeError" in sentence
    logged = (tmp_path / "logs" / "fourpermille.log").read_text()
    assert "KeyError" in logged and "RuntimeError" in logged and "in broken" in logged
    assert SECRET not in sentence + logged


def test_the_words_of_a_database_error_hold_no_value(tmp_path: Path) -> None:
    records = Records(Profile(tmp_path))
    with pytest.raises(sa.exc.DBAPIError) as caught, records.writing() as conn:
        conn.exec_driver_sql("insert into nowhere values (?)", (SECRET,))
    records.close()
    assert SECRET not in str(caught.value)
    store = open_store(tmp_path / "hub")
    with pytest.raises(sa.exc.DBAPIError) as of_hub, store._writer.begin() as conn:
        conn.exec_driver_sql("insert into nowhere values (?)", (SECRET,))
    store.close()
    assert SECRET not in str(of_hub.value)


@pytest.mark.parametrize("column", ["body", "seed", "header", "sig", "hash", "parent"])
def test_the_doctor_names_a_log_row_that_was_altered_behind_the_program(tmp_path: Path, column: str) -> None:
    from fourpermille_desktop.records import doctor

    records = Records(Profile(tmp_path))
    for code in ("A", "B", "C"):
        records.commit([Edit("sample", new_id(), {"code": code})])
    from fourpermille_desktop.ledger.commit import FIELD_SPACE
    from fourpermille_desktop.records.exchange import Exchange

    Exchange(records, FIELD_SPACE).sign()
    assert all(check.ok for check in doctor.checks(records) if check.name == "log")
    with records.writing() as conn:
        held = conn.exec_driver_sql(f"select {column} from log where lid = 3").scalar_one()
        changed = 1 if column == "parent" else bytes([held[5] ^ 1]).join((held[:5], held[6:]))
        conn.exec_driver_sql(f"update log set {column} = ? where lid = 3", (changed,))
    found = {check.name: check for check in doctor.checks(records)}
    records.close()
    assert not found["log"].ok and "3" in found["log"].detail


def test_the_log_file_that_cannot_be_made_stops_nothing(tmp_path: Path, a_log: None) -> None:
    profile = Profile(tmp_path)
    (tmp_path / "logs").write_text("not a folder")
    bug_log.open_log(profile)
    bug_log.log.error("kept nowhere", exc_info=ValueError(SECRET))
    assert not any(isinstance(handler, logging.FileHandler) and handler.stream for handler in bug_log.log.handlers)


def test_the_log_never_takes_the_words_another_handler_wrote_of_the_same_error(tmp_path: Path, a_log: None) -> None:
    profile = Profile(tmp_path)
    bug_log.log.addHandler(logging.StreamHandler(io.StringIO()))  # writes the words, and leaves them in the record
    bug_log.open_log(profile)
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        bug_log.log.error("a bug", exc_info=error)
    text = profile.log_file.read_text(encoding="utf-8")
    assert "builtins.ValueError" in text and SECRET not in text
