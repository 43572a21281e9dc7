"""Keys, copies and going back, by the command line: what a trainer does when a laptop died."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.journeys.test_command_line import FIELD

WORDS, OTHER_WORDS = "four words for testing", "other words were chosen"
PROGRAM = [sys.executable, "-m", "fourpermille_desktop"]


def run(profile: Path | None, *args: str, status: int = 0, said: str = "", **env: str) -> Any:
    """One command; its JSON if it printed some, else its standard error."""
    named = ["--profile", str(profile)] if profile else []
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FOURPERMILLE_")}
    here = {**kept, "FOURPERMILLE_NO_KEYRING": "1", "FOURPERMILLE_NO_MARKS": "1", "LANG": "C.UTF-8", **env}
    done = subprocess.run([*PROGRAM, *named, *args], env=here, input=said, capture_output=True, text=True, timeout=120)
    assert done.returncode == status, (args, done.returncode, done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout) if "--json" in args and done.stdout else done.stderr


def filled(folder: Path, **env: str) -> Path:
    file = folder.parent / "field.csv"
    file.write_text(FIELD)
    run(folder, "field", "import", str(file), "--json", **env)
    return folder


def exported(profile: Path, **env: str) -> str:
    out = profile.parent / "out.csv"
    run(profile, "field", "export", str(out), "--json", **env)
    return out.read_text("utf-8")


def test_the_passphrase_seals_a_new_profile_and_opens_it(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p", FOURPERMILLE_PASSPHRASE=WORDS)
    assert "GHR7-H" in exported(profile, FOURPERMILLE_PASSPHRASE=WORDS)
    assert "FOURPERMILLE_PASSPHRASE" in run(profile, "conflicts", "list", status=1)
    wrong = run(profile, "conflicts", "list", status=1, FOURPERMILLE_PASSPHRASE="wrong words were given")
    assert "not the passphrase" in wrong
    assert stat.S_IMODE(profile.stat().st_mode) == 0o700
    modes = {stat.S_IMODE(file.stat().st_mode) for file in profile.rglob("*") if file.is_file()}
    assert modes == {0o600}
    assert run(profile, "doctor", "--json", status=1)["ok"] is False


def test_a_dead_laptop_comes_back_from_a_stick_with_the_passphrase(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p")
    before = exported(profile)
    run(profile, "profile", "lock", "--json", FOURPERMILLE_NEW_PASSPHRASE=WORDS)
    copy = Path(run(profile, "backup", "--json", FOURPERMILLE_PASSPHRASE=WORDS)["copy"]["file"])
    shutil.copytree(copy.parent, tmp_path / "stick")
    shutil.rmtree(profile)
    new, file = tmp_path / "new", str(tmp_path / "stick" / copy.name)
    assert "locked" in run(new, "restore", file, status=1)
    tried = run(new, "backup", "try", file, "--json", FOURPERMILLE_PASSPHRASE=WORDS)
    assert tried["records"]["sample"] == 2 and tried["before"] == {}
    assert run(new, "restore", file, "--json", FOURPERMILLE_PASSPHRASE=WORDS)["kept"] is None
    assert exported(new, FOURPERMILLE_PASSPHRASE=WORDS) == before
    checks = {one["name"]: one for one in run(new, "doctor", "--json", FOURPERMILLE_PASSPHRASE=WORDS)["checks"]}
    assert "passphrase" in checks["keys"]["detail"] and checks["copies"]["detail"] == "none yet"


def test_a_lost_passphrase_is_replaced_with_the_recovery_code(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p", FOURPERMILLE_PASSPHRASE=WORDS)
    code = run(profile, "profile", "recovery", "--json", FOURPERMILLE_PASSPHRASE=WORDS)["code"]
    assert "Group 1 " in run(profile, "profile", "recover", "ZZZZ" + code[4:-1] + "?", status=1)
    weak = run(profile, "profile", "recover", "-", status=1, said=code, FOURPERMILLE_NEW_PASSPHRASE="maize")
    assert "guessed" in weak and "GHR7-H" in exported(profile, FOURPERMILLE_PASSPHRASE=WORDS)
    run(profile, "profile", "recover", "-", said=code, FOURPERMILLE_NEW_PASSPHRASE=OTHER_WORDS)
    assert "GHR7-H" in exported(profile, FOURPERMILLE_PASSPHRASE=OTHER_WORDS)
    run(profile, "conflicts", "list", status=1, FOURPERMILLE_PASSPHRASE=WORDS)
    shown = run(profile, "profile", "show", "--json")
    assert shown["sealed"] and shown["recovery"]


def test_going_back_keeps_the_present_state_and_can_be_taken_back(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p")
    copy = run(profile, "backup", "--json")["copy"]["file"]
    assert run(profile, "backup", "--json") == {
        "made": False,
        "copy": run(profile, "backup", "list", "--json")["copies"][0],
    }
    change = tmp_path / "change.csv"
    change.write_text("type,code,soc_pct\nsample,GHR7-H,2.22\n")
    run(profile, "field", "import", str(change), "--json")
    kept = run(profile, "restore", copy, "--json")["kept"]
    assert "2.22" not in exported(profile)
    run(profile, "restore", kept, "--json")
    assert "2.22" in exported(profile)
    assert "Choose another copy" in run(profile, "restore", str(change), status=1)


def test_the_passphrase_is_taken_away_again(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p", FOURPERMILLE_PASSPHRASE=WORDS)
    run(profile, "profile", "unlock", status=1)
    assert run(profile, "profile", "unlock", "--json", FOURPERMILLE_PASSPHRASE=WORDS)["kept_in"] == "file"
    assert "GHR7-H" in exported(profile)


def test_several_people_have_a_profile_each_on_one_computer(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    assert run(None, "profile", "list", "--json", **home) == {"profiles": []}
    one = run(None, "profile", "new", "Awa Traoré", "--json", **home)["folder"]
    two = run(None, "profile", "new", "Группа 7", "--json", **home)["folder"]
    assert "another name" in run(None, "profile", "new", "awa  traoré", status=1, **home)
    listed = run(None, "profile", "list", "--json", **home)["profiles"]
    assert [(p["name"], p["folder"]) for p in listed] == [("Awa Traoré", one), ("Группа 7", two)]
    filled(Path(one))
    assert "GHR7-H" not in exported(Path(two)) and Path(one).parent == Path(two).parent
