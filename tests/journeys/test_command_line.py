"""What a person does, end to end, by the command line: real processes, a real hub, real files."""

from __future__ import annotations

import functools
import http.server
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

ENV = {**os.environ, "FOURPERMILLE_NO_KEYRING": "1", "LANG": "C.UTF-8"}
WRITTEN = len(list((Path(__file__).parents[2] / "resources/library/practices").glob("*/en.md")))
PROGRAM = [sys.executable, "-m", "fourpermille_desktop"]
FIELD = """type,code,site,plot,campaign,name,starts_on,layers,point,top_cm,bottom_cm,soc_pct,bd_g_cm3,farmer_name
site,S1,,,,Demo site,,,,,,,,
plot,P1,S1,,,Lower field,,,,,,,,Group seven
campaign,C1,S1,,,2026,2026-11-18,"0-10,10-30",,,,,,
sample,GHR7-H,,P1,C1,,,,1,0,10,1.42,1.31,
sample,ABH8-Y,,P1,C1,,,,1,10,30,0.98,1.40,
"""


def fourpermille(profile: Path, *args: str, status: int = 0) -> Any:
    """Run one command on a profile; its JSON if it printed some, else its standard error."""
    command = [*PROGRAM, "--profile", str(profile), *args]
    done = subprocess.run(command, env=ENV, capture_output=True, text=True, timeout=120)
    assert done.returncode == status, (args, done.returncode, done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout) if "--json" in args and done.stdout else done.stderr


@pytest.fixture
def field(tmp_path: Path) -> Path:
    file = tmp_path / "field.csv"
    file.write_text(FIELD)
    return file


def exported(profile: Path, folder: Path) -> str:
    out = folder / f"{profile.name}.csv"
    fourpermille(profile, "field", "export", str(out), "--json")
    return out.read_text("utf-8")


def test_a_sample_logged_on_one_laptop_appears_on_the_other_and_syncing_twice_changes_nothing(
    tmp_path: Path, hub: str, field: Path
) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    assert fourpermille(one, "field", "import", str(field), "--json")["created"] == 5
    sent = fourpermille(one, "sync", "--hub", hub, "--json")
    assert sent["pushed"] > 0 and sent["waiting"] == 0
    assert fourpermille(two, "sync", "--hub", hub, "--json")["pulled"] > 0
    there = exported(two, tmp_path)
    assert "GHR7-H" in there and "1.42" in there
    assert "Group seven" not in there, "a person's name left the laptop"
    for profile in (one, two):
        again = fourpermille(profile, "sync", "--hub", hub, "--json")
        assert (again["pushed"], again["pulled"], again["conflicts"]) == (0, 0, 0)
        assert again["bytes_up"] + again["bytes_down"] < 1500
    assert exported(two, tmp_path) == there


def test_two_values_typed_apart_are_both_kept_until_a_person_chooses(tmp_path: Path, hub: str, field: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    fourpermille(one, "field", "import", str(field), "--json")
    fourpermille(one, "sync", "--hub", hub, "--json")
    fourpermille(two, "sync", "--hub", hub, "--json")
    for profile, value in ((one, "1.50"), (two, "1.61")):
        change = tmp_path / f"{value}.csv"
        change.write_text(f"type,code,soc_pct\nsample,GHR7-H,{value}\n")
        assert fourpermille(profile, "field", "import", str(change), "--json")["updated"] == 1
        fourpermille(profile, "sync", "--hub", hub, "--json")
    fourpermille(one, "sync", "--hub", hub, "--json")
    listed = fourpermille(one, "conflicts", "list", "--json")
    assert listed == {**fourpermille(two, "conflicts", "list", "--json")}
    assert listed["count"] == 1
    case = listed["conflicts"][0]
    assert case["field"] == "soc_pct" and {value["value"] for value in case["values"]} == {1.5, 1.61}
    keep = 1 + [value["value"] for value in case["values"]].index(1.5)
    fourpermille(one, "conflicts", "resolve", case["record"], "soc_pct", "--keep", str(keep))
    fourpermille(one, "sync", "--hub", hub, "--json")
    fourpermille(two, "sync", "--hub", hub, "--json")
    assert fourpermille(two, "conflicts", "--json")["count"] == 0
    assert "1.50" in exported(two, tmp_path) and exported(one, tmp_path).replace("Group seven", "") == exported(
        two, tmp_path
    )


def test_importing_a_file_twice_changes_nothing(tmp_path: Path, field: Path) -> None:
    profile = tmp_path / "one"
    fourpermille(profile, "field", "import", str(field), "--json")
    before = exported(profile, tmp_path)
    again = fourpermille(profile, "field", "import", str(field), "--json")
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 5)
    assert exported(profile, tmp_path) == before


def test_a_file_with_one_odd_row_is_refused_whole_and_names_the_place(tmp_path: Path) -> None:
    profile = tmp_path / "one"
    file = tmp_path / "odd.csv"
    file.write_text("type,code,name,plot,soc_pct\nsite,S1,Demo site,,\nsample,X,,NOWHERE,1.2\n")
    report = fourpermille(profile, "field", "import", str(file), "--json", status=1)
    assert report["refused"][0]["line"] == 3 and report["refused"][0]["column"] == "plot"
    assert "S1" not in exported(profile, tmp_path)


def test_an_unknown_hub_is_a_sentence_and_the_records_stay(tmp_path: Path, field: Path) -> None:
    profile = tmp_path / "one"
    fourpermille(profile, "field", "import", str(field), "--json")
    told = fourpermille(profile, "sync", "--hub", "http://127.0.0.1:9", status=1)
    assert "did not answer" in told and "safe" in told
    assert "GHR7-H" in exported(profile, tmp_path)


def test_the_hub_listens_on_this_computer_only(tmp_path: Path) -> None:
    told = fourpermille(tmp_path / "p", "hub", "serve", "--host", "0.0.0.0", "--data", str(tmp_path / "h"), status=1)
    assert told.strip()


def test_the_demo_project_fills_an_empty_profile_once_and_passes_the_doctor(tmp_path: Path) -> None:
    profile = tmp_path / "demo"
    fourpermille(profile, "demo", "--fill", "--json")
    doctor = fourpermille(profile, "doctor", "--json")
    assert doctor["ok"], doctor
    table = exported(profile, tmp_path)
    rows = table.splitlines()
    assert sum(row.startswith("sample,") for row in rows) == 180
    assert sum(row.startswith("plot,") for row in rows) == 5
    assert "holds records" in fourpermille(profile, "demo", "--fill", status=1)


def test_paillage_is_found_and_its_sheet_has_figures_with_intervals_and_sources(tmp_path: Path) -> None:
    profile = tmp_path / "p"
    found = fourpermille(profile, "library", "search", "paillage", "--lang", "fr", "--json")
    assert found["results"][0]["slug"] == "mulch-crop-residues"
    sheet = fourpermille(profile, "library", "show", "mulch-crop-residues", "--lang", "fr", "--json")
    assert sheet["lang"] == "fr" and len(sheet["steps"]) >= 4
    assert all(row["source"] and row["low"] <= row["effect"] <= row["high"] for row in sheet["evidence"])
    status = fourpermille(profile, "library", "status", "--json")
    assert status["counts"]["practice"] == WRITTEN and status["counts"]["tool"] == 57


def test_the_stock_of_the_published_example_comes_out(tmp_path: Path) -> None:
    table = tmp_path / "layers.csv"
    table.write_text(
        "profile,top_cm,bottom_cm,soc_pct,bd_g_cm3,bd_basis,cf_vol_pct\n"
        "A,0,10,1.8,1.25,fine_per_fine,2\nA,10,25,1.4,1.40,fine_per_fine,5\nA,25,40,0.9,1.50,fine_per_fine,10\n"
        "B,0,10,1.8,1.25,fine_per_fine,2\n"
    )
    report = fourpermille(tmp_path / "p", "soil", "stock", str(table), "--json")
    assert report["profiles"][0]["stock_t_c_ha"] == pytest.approx(56.055)
    assert report["refused"][0]["profile"] == "B"


def test_wrong_usage_is_two_and_an_unknown_entry_is_one(tmp_path: Path) -> None:
    assert subprocess.run([*PROGRAM, "nonsense"], env=ENV, capture_output=True).returncode == 2
    assert "no entry" in fourpermille(tmp_path / "p", "library", "show", "nothing-here", status=1)


def test_a_library_is_installed_from_a_file_and_from_an_address(tmp_path: Path) -> None:
    pack = tmp_path / "served" / "new.pack"
    pack.parent.mkdir()
    source = Path(__file__).parents[2] / "resources/library"
    fourpermille(tmp_path / "p", "library", "build", str(source), str(pack), "--json")
    handler = functools.partial(QuietHandler, directory=str(pack.parent))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        assert fourpermille(tmp_path / "p", "library", "install", f"{url}/new.pack", "--json")["pack"]
        told = fourpermille(tmp_path / "p", "library", "install", f"{url}/none.pack", status=1)
        server.shutdown()
    assert "could not be fetched" in told
    assert fourpermille(tmp_path / "p", "library", "install", str(pack), "--json")["counts"]["practice"] == WRITTEN
    broken = tmp_path / "broken.pack"
    broken.write_bytes(pack.read_bytes()[:50_000])
    assert "damaged" in fourpermille(tmp_path / "p", "library", "install", str(broken), status=1)
    assert fourpermille(tmp_path / "p", "library", "status", "--json")["counts"]["tool"] == 57


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_args: object) -> None:
        """Say nothing on standard error."""
