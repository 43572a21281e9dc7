"""Sticks on the command line: two profiles that never share a network, and a hub that no line reaches."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

KEYS = ("pushed", "pulled", "conflicts", "quarantined", "bytes_up", "bytes_down", "waiting")


def run(profile: Path, *words: str, status: int = 0, stdin: bytes = b"", **env: str) -> tuple[dict[str, int], str]:
    done = subprocess.run(
        [sys.executable, "-m", "fourpermille_desktop", "--profile", str(profile), *words, "--json"],
        capture_output=True,
        input=stdin,
        env={"FOURPERMILLE_NO_KEYRING": "1", "FOURPERMILLE_NO_MARKS": "1", "PATH": "/usr/bin:/bin", **env},
        timeout=120,
        check=False,
    )
    assert done.returncode == status, done.stderr.decode()
    return json.loads(done.stdout) if done.stdout.strip() else {}, done.stderr.decode()


def filled(profile: Path) -> Path:
    table = profile.with_suffix(".csv")
    table.write_text("type,code,name\nsite,S1,Kaya\n", encoding="utf-8")
    run(profile, "field", "import", str(table))
    return profile


def test_two_profiles_meet_by_a_stick_that_words_lock(tmp_path: Path) -> None:
    one, two, stick = filled(tmp_path / "one"), tmp_path / "two", str(tmp_path / "x.4p1000")
    words = {"FOURPERMILLE_STICK_WORDS": "maize cow rain seven"}
    out, told = run(one, "sync", "--bundle-out", stick, **words)
    assert tuple(out) == KEYS and out["pushed"] == out["waiting"] == 1 and out["bytes_up"] > 0 and not told
    _, told = run(two, "sync", "--bundle-in", stick, status=1)
    assert "locked with words" in told
    come, _ = run(two, "sync", "--bundle-in", stick, **words)
    assert come["pulled"] == 1 and come["bytes_down"] == out["bytes_up"]
    back = str(tmp_path / "y.4p1000")
    again, _ = run(two, "sync", "--bundle-in", stick, "--bundle-out", back, **words)
    assert again["pulled"] == 0 and again["pushed"] == 1
    assert run(one, "sync", "--bundle-in", back, **words)[0]["waiting"] == 1


def test_without_words_and_team_the_file_is_open_and_the_command_says_so(tmp_path: Path) -> None:
    stick = tmp_path / "x.4p1000"
    _, told = run(filled(tmp_path / "one"), "sync", "--bundle-out", str(stick))
    assert "not locked" in told
    assert run(tmp_path / "two", "sync", "--bundle-in", "-", stdin=stick.read_bytes())[0]["pulled"] == 1


def test_a_file_that_is_no_bundle_a_taken_name_and_a_missing_file_are_sentences(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear colleague", encoding="utf-8")
    for words in (["--bundle-in", str(letter)], ["--bundle-out", str(letter)], ["--bundle-in", str(tmp_path / "no")]):
        _, told = run(tmp_path / "one", "sync", *words, status=1)
        assert told.count("\n") == 1 and "Traceback" not in told
    assert letter.read_text(encoding="utf-8") == "Dear colleague"


def test_a_hub_without_a_team_reads_no_stick(tmp_path: Path) -> None:
    _, told = run(tmp_path / "one", "hub", "stick", "--bundle-in", str(tmp_path), status=1)
    assert "team" in told
