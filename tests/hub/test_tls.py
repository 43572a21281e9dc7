"""The hub's own certificate, over real TLS: trusted by whom the code told its key, and no other is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fourpermille_desktop import cli
from fourpermille_desktop.errors import (
    AddressNotSafe,
    AppError,
    ClockWrong,
    FileNotReadable,
    HubCertificateUnknown,
    HubNotProven,
)
from fourpermille_desktop.hub import tls
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.serve import serve
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.ledger import codes
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync.client import sync
from fourpermille_desktop.sync.enrol import enrol

START = """
import json, sys
from pathlib import Path
from fourpermille_desktop.hub.serve import serve
sys.exit(serve(Path(sys.argv[1]), None, "127.0.0.1", 0, **{k: Path(v) if isinstance(v, str) else v
                                                          for k, v in json.loads(sys.argv[2]).items()}))
"""


@contextmanager
def a_hub(data: Path, **options: Any) -> Iterator[str]:
    words = [sys.executable, "-c", START, str(data), json.dumps(options)]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        line = process.stdout.readline()
        assert line.startswith("listening on http"), line
        yield line.split()[-1]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "hub"


@pytest.fixture
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Records]:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    with closing(Records(Profile(tmp_path / "laptop"), alarm=True)) as made:
        yield made


def a_code(data: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    assert cli.main(["hub", "invite", "--data", str(data), "--json", *more]) == 0
    return str(json.loads(capsys.readouterr().out)["code"])


def told(records: Records, url: str, code: str) -> AppError:
    with pytest.raises(AppError) as caught:
        enrol(records, url, code)
    assert teams.team(records) is None
    return caught.value


def test_a_laptop_joins_by_the_long_code_and_then_trusts_that_hub_alone(
    records: Records, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with a_hub(data, own_names=[]) as url:
        assert url.startswith("https://127.0.0.1:")
        code = a_code(data, capsys)
        assert len(codes.plain(code)) == 24
        assert isinstance(told(records, url, code[:14]), HubCertificateUnknown)
        assert isinstance(told(records, url, f"{code[:14]}-0000-0000-0000"), HubNotProven)
        records.commit([Edit("sample", new_id(), {"code": "K1"})])
        joined = enrol(records, url, code)
        assert joined.root is not None and sync(records, url).pushed == 1
    with a_hub(data.with_name("another"), own_names=[]) as other, pytest.raises(HubCertificateUnknown):
        sync(records, other)


def test_a_hub_started_again_is_known_again(records: Records, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with a_hub(data, own_names=[]) as url:
        enrol(records, url, a_code(data, capsys))
    with a_hub(data, own_names=["hub.example.org"]) as url:
        assert sync(records, url).waiting == 0


def test_a_certificate_of_another_time_names_the_clock(
    records: Records, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = a_code(data, capsys, "--make-cert")
    with closing(open_store(data)) as store:
        organisation = Members(store).found()
    names = tls.names_here("127.0.0.1")
    for years in (-30, 30):
        then = datetime.now(UTC) + timedelta(days=365 * years)
        certificate, key = tls.chain_for(organisation, names, then).write(data / f"tls{years}")
        with a_hub(data, certificate=str(certificate), key=str(key)) as url:
            joined = teams.Team(url, bytes(16), organisation.public, "", (), tls.root_of(organisation))
            teams.keep(records, joined)
            with pytest.raises(ClockWrong):
                sync(records, url)
    assert code


def test_a_code_is_never_sent_over_an_open_line(records: Records) -> None:
    assert isinstance(told(records, "http://192.0.2.1:8741", codes.new_code()), AddressNotSafe)


def test_the_root_is_always_the_same_and_tells_the_organisations_key(data: Path) -> None:
    with closing(open_store(data)) as store:
        organisation = Members(store).found()
    assert tls.root_of(organisation) == tls.root_of(organisation)
    assert organisation.public in tls.root_of(organisation)


def test_with_a_team_it_may_listen_for_others_and_files_that_are_no_certificate_are_told(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_code(data, capsys)
    bad = tmp_path / "bad.pem"
    bad.write_text("nothing")
    for file in (bad, tmp_path / "absent.pem"):
        with pytest.raises(FileNotReadable):
            serve(data, None, "0.0.0.0", 0, certificate=file, key=file)


def test_the_command_line_joins_lists_and_revokes(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    picture = tmp_path / "code.png"
    code = a_code(data, capsys, "--space", "Kaffrine", "--role", "supervisor", "--ttl", "60", "--png", str(picture))
    assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    laptop = ["--profile", str(tmp_path / "laptop")]
    with a_hub(data) as url:
        assert cli.main([*laptop, "enrol", url, code, "--json"]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert answer["team"] == "Kaffrine" and answer["role"] == "supervisor"
        assert {space["kind"] for space in answer["spaces"]} == {"field", "persons"}
        assert cli.main([*laptop, "sync", "--json"]) == 0
        capsys.readouterr()
        assert cli.main(["hub", "devices", "--data", str(data), "--json"]) == 0
        listed = json.loads(capsys.readouterr().out)
        assert listed["count"] == 1 and listed["devices"][0]["roles"] == {"Kaffrine": "supervisor"}
        assert cli.main(["hub", "revoke", "1", "--data", str(data)]) == 0
        assert cli.main(["hub", "revoke", "9", "--data", str(data)]) == 1
        assert cli.main([*laptop, "sync"]) == 1
        assert "no longer lets this computer" in capsys.readouterr().err
    if os.name != "nt":
        assert (data / "hub.db").stat().st_mode & 0o077 == 0
