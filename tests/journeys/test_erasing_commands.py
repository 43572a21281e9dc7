"""Erasing by the command line: told first, done with --sure, refused to who may not, one JSON document each time."""

from __future__ import annotations

from pathlib import Path

from fourpermille_desktop.ledger.redaction import REASONS
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.store import Records
from tests.journeys.test_keeping_commands import exported, filled, run
from tests.records.a_team import join


def a_code(profile: Path) -> str:
    """The code of some bag of the file that was imported."""
    records = Records(Profile(profile))
    with records.reading() as conn:
        code = str(conn.exec_driver_sql("select code from sample where notes is not null limit 1").scalar() or "")
        code = code or str(conn.exec_driver_sql("select code from sample limit 1").scalar_one())
    records.close()
    return code


def test_it_is_told_first_and_done_with_sure(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p")
    code = a_code(profile)
    told = run(profile, "records", "erase", code, "--reason", "mistake", "--json")
    assert told["erased"] is False and told["type"] == "sample" and told["values"]
    assert code in exported(profile)
    done = run(profile, "records", "erase", told["record"], "--reason", "mistake", "--sure", "--json")
    assert done["erased"] is True and done["values"] == [] and done["changes"] == told["changes"]
    assert code not in exported(profile)
    again = run(profile, "records", "erase", told["record"], "--reason", "mistake", "--sure", status=1)
    assert "erased already" in again and code not in again
    assert run(profile, "doctor", "--json")["ok"] is True


def test_one_field_goes_and_the_rest_stays(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p")
    code = a_code(profile)
    told = run(profile, "records", "erase", code, "--field", "soc_pct", "--reason", "court", "--sure", "--json")
    assert told["erased"] is True
    assert code in exported(profile)


def test_who_is_no_officer_is_refused_with_a_sentence(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p")
    code = a_code(profile)
    records = Records(Profile(profile))
    join(records, "agent")
    records.close()
    said = run(profile, "records", "erase", code, "--reason", "mistake", "--sure", status=1)
    assert "data-protection officer" in said and "Nothing was erased." in said
    french = run(profile, "--lang", "fr", "records", "erase", code, "--reason", "mistake", "--sure", status=1)
    assert "délégué à la protection des données" in french


def test_a_reason_is_one_of_the_list_and_an_unknown_record_is_told(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p")
    assert all(code in run(profile, "records", "erase", "x", "--reason", "because", status=2) for code in REASONS)
    assert "There is no record nowhere" in run(profile, "records", "erase", "nowhere", "--reason", "mistake", status=1)


def test_a_code_that_two_records_have_is_refused_and_both_are_named(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p")
    code = a_code(profile)
    records = Records(Profile(profile))
    from fourpermille_desktop.records import editing

    other = editing.add(records, "sample", {"code": code})
    records.close()
    said = run(profile, "records", "erase", code, "--reason", "mistake", "--sure", status=1)
    assert other in said and "Nothing was changed." in said


def test_a_copy_that_holds_what_was_erased_since_says_when_it_goes(tmp_path: Path) -> None:
    profile = filled(tmp_path / "p")
    run(profile, "backup", "--json")
    run(profile, "records", "erase", a_code(profile), "--reason", "mistake", "--sure", "--json")
    run(profile, "backup", "--json")
    listed = run(profile, "backup", "list", "--json")["copies"]
    assert ["erased_since_goes" in one for one in listed] == [False, True]
