"""Run the built program as a new user would: commands, a hub, a sync, the window on each page. Exit 0 = whole."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ENV = {**os.environ, "FOURPERMILLE_NO_KEYRING": "1", "PYTHONUNBUFFERED": "1"}


def main(program: Path) -> int:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        one, two = folder / "one", folder / "two"
        say("version", run(program, None, "--version").strip())
        assert asked(program, one, "doctor")["ok"]
        found = asked(program, one, "library", "search", "paillage", "--lang", "fr")
        assert found["results"][0]["slug"] == "mulch-crop-residues", found
        say("library", f"{asked(program, one, 'library', 'status')['counts']}")
        check_soil(program, one)
        run(program, one, "demo", "--fill")
        with hub(program, folder) as url:
            sent, came = asked(program, one, "sync", "--hub", url), asked(program, two, "sync", "--hub", url)
        assert sent["pushed"] and came["pulled"] == sent["pushed"] and not came["waiting"], (sent, came)
        say("sync", f"{sent['pushed']} changes out, {came['pulled']} in")
        check_window(program, one)
        assert asked(program, one, "doctor")["ok"]
    print("the built program is whole")
    return 0


def check_soil(program: Path, profile: Path) -> None:
    """What the rooms of soil carbon bring along: tables, numpy, the special functions."""
    assert asked(program, profile, "soil", "samplesize", "--cv", "25", "--error", "10") == {"n": 27}
    uses = ("--from", "forest_land", "--to", "long_term_cultivated/full_tillage/medium")
    told = asked(program, profile, "soil", "tier1", "--climate", "tropical_moist", "--soil", "LAC", *uses)
    assert abs(told["rate_t_c_ha_yr"] + 0.323) < 1e-9, told
    say("soil", "sample size and Tier 1 as the vectors")


def check_window(program: Path, profile: Path) -> None:
    (profile / "settings.toml").write_text('first_run_done = true\nlanguage = "fr"\n')
    done = subprocess.run(
        [program, "--profile", profile],
        env={**ENV, "FOURPERMILLE_SCRIPT": "self-check"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0 and done.stdout, (done.returncode, done.stdout, done.stderr)
    assert not done.stderr.strip(), done.stderr  # a bug met while painting leaves its trail here
    told: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    assert not told.get("errors"), told["errors"]
    assert set(told["pages"]) >= {"home", "practices", "toolkit", "field", "sync", "settings"}, told
    assert all(colours > 20 for colours in told["pages"].values()), told["pages"]
    assert told["sample"] == "CHECK-1"
    say("window", f"pages {', '.join(told['pages'])}; a sample was saved")


@contextmanager
def hub(program: Path, folder: Path) -> Iterator[str]:
    command = [program, "--profile", folder / "owner", "hub", "serve", "--port", "0", "--data", folder / "hub"]
    process = subprocess.Popen(command, env=ENV, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().split()[-1]
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


def asked(program: Path, profile: Path, *args: str) -> Any:
    return json.loads(run(program, profile, *args, "--json"))


def run(program: Path, profile: Path | None, *args: str) -> str:
    command = [program, *(["--profile", profile] if profile else []), *args]
    done = subprocess.run(command, env=ENV, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, (args, done.stdout, done.stderr)
    return done.stdout


def say(name: str, what: str) -> None:
    print(f"{name}: {what}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]).resolve()))
