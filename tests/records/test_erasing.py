"""Erasing for ever: the values are nowhere in the file any more, the history still verifies, only an officer may."""

from __future__ import annotations

import contextlib
import itertools
import json
import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import time_machine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fourpermille_desktop.errors import ErasureNotProven, MayNotErase, NothingToErase
from fourpermille_desktop.ledger import redaction, signing
from fourpermille_desktop.ledger.canonical import b64, unb64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, Commit, Erased, Whole
from fourpermille_desktop.ledger.redaction import MISTAKE, REDACT
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import conflicts, doctor, editing, erasing, history, log, migrate, officer, search
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from tests.records import a_team
from tests.records.a_team import FIELD, join
from tests.records.raw_pages import pages
from tests.records.two_laptops import OPEN, child, one, receive, row

NAME = "Zebrawood-7319"  # what must be found nowhere afterwards


@pytest.fixture
def desk(records: Records) -> Records:
    """The laptop of the officer."""
    join(records, "dpo")
    return records


@pytest.fixture
def field(others: Records) -> Records:
    """The laptop of a colleague."""
    join(others, "agent", serial=2)
    return others


def a_bag(records: Records, **values: Any) -> str:
    made = new_id()
    records.commit([Edit("sample", made, {"code": "B1", **values})])
    return b64(made)


def commits(records: Records, space: bytes = FIELD) -> list[Commit]:
    with records.reading() as conn:
        lids = conn.exec_driver_sql("select lid from log where space = ? order by lid", (space,)).scalars().all()
        return [log.load(conn, lid) for lid in lids]


def carry(source: Records, target: Records) -> None:
    receive(target, commits(source))


def holds(records: Records, text: str = NAME) -> bool:
    """Whether any page of the file or of its -wal holds these letters, free pages too."""
    return text.encode() in b"".join(pages(records.file, records.profile.keys.database))


# --- what goes and what stays ---


def test_an_erased_value_is_nowhere_in_the_file_and_everything_else_stays(desk: Records) -> None:
    bag = a_bag(desk, notes=NAME, ph_h2o="6.1")
    editing.change(desk, "sample", bag, {"notes": f"{NAME} moved"})
    assert holds(desk)
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    shown = row(desk, "sample", bag)
    assert (shown["notes"], shown["code"], shown["ph_h2o_typed"]) == (None, "B1", "6.1")
    assert not holds(desk)
    assert all(check.ok for check in doctor.checks(desk) if check.name != "disk")


def test_the_history_says_erased_where_the_value_stood(desk: Records) -> None:
    bag = a_bag(desk, notes=NAME)
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    entries = history.of_record(desk, "sample", bag)
    assert [entry.erased for entry in entries] == [(), ("code", "notes")]
    assert entries[1].values == {"code": None, "notes": None} and entries[0].values == {"code": "B1"}


def test_the_tables_are_the_same_when_they_are_made_anew(desk: Records) -> None:
    bag = a_bag(desk, notes=NAME, ph_h2o="6.1")
    a_bag(desk, notes="other")
    editing.change(desk, "sample", bag, {"ph_h2o": "6.4"})
    officer.erase(desk, "sample", bag, MISTAKE)
    before = desk.tables_digest()
    desk.rebuild()
    assert desk.tables_digest() == before


def test_the_plan_names_every_value_that_goes(desk: Records) -> None:
    bag = a_bag(desk, notes=NAME, ph_h2o="6.1")
    editing.change(desk, "sample", bag, {"notes": "second"})
    plan = officer.plan(desk, "sample", bag, "notes")
    assert plan.name == "B1" and plan.changes == 2
    assert plan.values == (("notes", "second"), ("notes", NAME))
    assert dict(officer.plan(desk, "sample", bag).values).keys() == {"code", "notes", "ph_h2o"}


def test_pages_that_were_freed_in_former_years_do_not_hold_it_either(desk: Records) -> None:
    bag = a_bag(desk, notes="x")
    raw = desk._writer.raw_connection()
    driver: Any = raw.driver_connection
    driver.execute("pragma secure_delete=off")
    driver.execute("insert into draft (type, id, columns, seen, at) values ('x', 'x', ?, '', 0)", (NAME * 2000,))
    driver.execute("delete from draft")
    driver.execute("pragma secure_delete=on")
    raw.close()
    desk.fold()
    assert holds(desk)
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    assert not holds(desk)


def test_a_deleted_record_stays_deleted(desk: Records) -> None:
    made = new_id()
    desk.commit([Edit("sample", made, {"code": "B1", "notes": NAME})])
    desk.commit([Edit("sample", made, {"notes": f"{NAME}, gone", "deleted": True})])
    officer.erase(desk, "sample", b64(made), MISTAKE, "notes")
    assert row(desk, "sample", b64(made))["deleted"] == 1
    assert not holds(desk)


def test_two_values_of_another_field_stay_two(desk: Records, field: Records) -> None:
    bag = a_bag(field, notes="first")
    carry(field, desk)
    editing.change(field, "sample", bag, {"texture": "clay"})
    desk.commit([Edit("sample", unb64(bag, 16), {"texture": "sand", "notes": NAME})])
    carry(field, desk)
    assert conflicts.count(desk) == 1
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    (case,) = [case for case in conflicts.two_values(desk) if case.field == "texture"]
    assert {one.text for one in case.values} == {"clay", "sand"}


def test_what_stands_beside_an_erased_value_is_shown_and_is_no_choice(desk: Records, field: Records) -> None:
    bag = a_bag(field, ph_h2o="6.1")
    carry(field, desk)
    editing.change(desk, "sample", bag, {"notes": "by the desk"})
    with time_machine.travel(time.time() + 60):  # so that it would be the one shown
        editing.change(field, "sample", bag, {"notes": NAME})
    carry(field, desk)
    carry(desk, field)
    assert conflicts.count(desk) == 1
    (target,) = [commit for commit in commits(field) if NAME in repr(commit.changes)]
    a_redaction(desk, target, FIELD, a_team.certificate_for(desk, "dpo"))
    carry(desk, field)
    for records in (desk, field):
        assert conflicts.count(records) == 0 and row(records, "sample", bag)["notes"] == "by the desk"
        before = records.tables_digest()
        records.rebuild()
        assert records.tables_digest() == before


def test_an_odd_value_that_was_called_right_is_forgotten_too(desk: Records) -> None:
    bag = a_bag(desk, texture=NAME)
    desk.set_local("odd_but_right:p", json.dumps({bag: {"texture": NAME}, "other": {"ph_h2o": "9"}}))
    officer.erase(desk, "sample", bag, MISTAKE)
    assert json.loads(desk.local("odd_but_right:p") or "") == {"other": {"ph_h2o": "9"}}
    assert not holds(desk)


def test_what_was_written_anew_on_a_checked_record_is_shown(desk: Records) -> None:
    bag = a_bag(desk, notes=NAME, ph_h2o="6.1")
    desk.commit([Edit("sample", unb64(bag, 16), {"verified": True})])
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    assert row(desk, "sample", bag)["ph_h2o_typed"] == "6.1"
    assert any("amend_reason" in entry.values for entry in history.of_record(desk, "sample", bag))


def test_search_and_drafts_do_not_keep_it(desk: Records) -> None:
    plot = editing.add(desk, "plot", {"code": "P1", "name": NAME})
    editing.keep_draft(
        desk, editing.open_form(desk, "plot", plot), {"notes": f"by {NAME.lower()}", "land_use": "fallow"}
    )
    assert search.find(desk, NAME)
    officer.erase(desk, "plot", plot, MISTAKE, "name")
    assert not search.find(desk, NAME)
    assert editing.open_form(desk, "plot", plot).typed == {"land_use": "fallow"}
    assert not holds(desk) and not holds(desk, NAME.lower())


def test_nobody_takes_an_erasure_back(desk: Records) -> None:
    bag = a_bag(desk, notes=NAME)
    act = officer.erase(desk, "sample", bag, MISTAKE, "notes")
    assert history.take_back(desk, act.id) is None
    history.undo(desk)
    assert row(desk, "sample", bag)["notes"] is None
    assert history.redo(desk) is None or row(desk, "sample", bag)["notes"] is None
    assert not holds(desk)


def test_what_was_typed_before_the_team_was_joined_goes_too(records: Records) -> None:
    bag = a_bag(records, notes=NAME)
    join(records, "dpo")
    assert len(commits(records, FIELD_SPACE)) == 2
    officer.erase(records, "sample", bag, MISTAKE, "notes")
    assert not holds(records)
    before = records.tables_digest()
    records.rebuild()
    assert records.tables_digest() == before


def test_the_reason_is_a_code_and_no_word_of_a_person_stands_in_a_redaction(desk: Records) -> None:
    bag = a_bag(desk, notes=NAME)
    with pytest.raises(ValueError, match="one of"):
        officer.erase(desk, "sample", bag, f"because {NAME} asked", "notes")
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    written = [c for commit in commits(desk) for c in commit.changes if c.structure.type == REDACT]  # type: ignore[union-attr]
    assert [change.structure.fields for change in written if isinstance(change, Whole)] == [
        ("at", "certificate", "changes", "commit", "reason")
    ]


# --- who may ---


def test_only_an_officer_may(field: Records) -> None:
    bag = a_bag(field, notes=NAME)
    with pytest.raises(MayNotErase):
        officer.erase(field, "sample", bag, MISTAKE, "notes")
    assert row(field, "sample", bag)["notes"] == NAME
    assert not officer.is_officer(field)


def test_without_a_team_one_erases_what_one_wrote_and_no_more(records: Records, others: Records) -> None:
    bag, theirs = a_bag(records, notes=NAME), a_bag(others, notes=NAME)
    receive(records, commits(others, FIELD_SPACE))
    officer.erase(records, "sample", bag, MISTAKE, "notes")
    assert row(records, "sample", bag)["notes"] is None
    with pytest.raises(MayNotErase):
        officer.erase(records, "sample", theirs, MISTAKE, "notes")
    assert row(records, "sample", theirs)["notes"] == NAME
    a_redaction(records, commits(others, FIELD_SPACE)[0], FIELD_SPACE, "")  # one that says so all the same
    assert row(records, "sample", theirs)["notes"] == NAME


def test_nothing_is_written_while_others_could_not_see_the_right(desk: Records) -> None:
    bag = a_bag(desk, notes=NAME)
    held = teams.team(desk)
    assert held is not None
    old = a_team.certificate_for(desk, "dpo", issued=1_000_000)
    desk.set_local("team", (desk.local("team") or "").replace(held.certificate_text, old))
    number = len(commits(desk))
    with pytest.raises(ErasureNotProven):
        officer.erase(desk, "sample", bag, MISTAKE, "notes")
    assert row(desk, "sample", bag)["notes"] == NAME and len(commits(desk)) == number


def test_what_is_erased_already_is_not_erased_twice(desk: Records) -> None:
    bag = a_bag(desk, notes=NAME)
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    with pytest.raises(NothingToErase):
        officer.plan(desk, "sample", bag, "notes")


def a_redaction(records: Records, target: Commit, space: bytes, certificate: str, record: bytes | None = None) -> None:
    at = Tip(target.header.replica, target.header.n, target.hash)
    values = redaction.values_of(at, [0], MISTAKE, certificate)
    records.commit([Edit(REDACT, record or redaction.record_of(target.hash), values, into=space)])


def test_a_redaction_that_does_not_hold_is_kept_and_has_no_effect(desk: Records, field: Records) -> None:
    """Another's certificate, another role, another organisation, a part elsewhere, one that was over or revoked."""
    bag = a_bag(field, notes=NAME)
    target = commits(field)[0]
    fine = a_team.certificate_for(desk, "dpo")
    wrong = {
        "another's": fine,
        "another device": a_team.certificate_for(field, "dpo", device=signing.public_key(desk.author.device)),
        "another person": a_team.certificate_for(field, "dpo", actor=desk.author.actor),
        "another role": a_team.certificate_for(field, "data_manager", serial=2),
        "another organisation": a_team.certificate_for(field, "dpo", key=bytes(32)),
        "elsewhere": a_team.certificate_for(field, "dpo", roles={bytes(16): "dpo"}),
        "over": a_team.certificate_for(field, "dpo", issued=1_000),
        "none": "",
        "no certificate": "x.y",
    }
    for text in wrong.values():
        a_redaction(field, target, FIELD, text)
    a_redaction(field, target, FIELD, a_team.certificate_for(field, "dpo"), record=new_id())
    assert row(field, "sample", bag)["notes"] == NAME
    carry(field, desk)
    assert row(desk, "sample", bag)["notes"] == NAME
    assert sum(commit.changes[0].structure.type == REDACT for commit in commits(desk)) == len(wrong) + 1  # type: ignore[union-attr]
    assert one(desk, "select count(*) from redaction") == 0


def test_a_revoked_officer_is_not_obeyed_any_more(desk: Records, field: Records) -> None:
    bag = a_bag(field, notes=NAME)
    carry(field, desk)
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    a_team.hear_of_revoked(field, 1)
    carry(desk, field)
    assert row(field, "sample", bag)["notes"] == NAME


def test_a_redaction_cannot_be_erased(desk: Records) -> None:
    bag = a_bag(desk, notes=NAME)
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    last = commits(desk)[-1]
    place = next(i for i, change in enumerate(last.changes) if change.structure.type == REDACT)  # type: ignore[union-attr]
    at = Tip(last.header.replica, last.header.n, last.hash)
    text = a_team.certificate_for(desk, "dpo")
    desk.commit([Edit(REDACT, last.hash[:16], redaction.values_of(at, [place], MISTAKE, text), into=FIELD)])
    assert isinstance(commits(desk)[1].changes[place], Whole)


# --- order of arrival, other forms ---


def test_a_target_that_arrives_later_is_erased_on_arrival(desk: Records, field: Records, tmp_path: Path) -> None:
    bag = a_bag(field, notes=NAME)
    carry(field, desk)
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    whole, without = commits(field), commits(desk)
    third = Records(Profile(tmp_path / "third"), alarm=True)
    join(third, serial=3)
    own = [commit for commit in without if commit.header.replica != whole[0].header.replica]
    receive(third, own)
    receive(third, whole)
    assert row(third, "sample", bag)["notes"] is None and not holds(third)
    assert isinstance(commits(third)[-1].changes[0], Erased)
    assert third.tables_digest() and one(third, "select count(*) from sealed") == 0
    third.close()


def test_an_erased_form_is_missing_until_its_redaction_is_here(desk: Records, field: Records, tmp_path: Path) -> None:
    bag = a_bag(field, notes=NAME)
    carry(field, desk)
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    third = Records(Profile(tmp_path / "third"), alarm=True)
    join(third, serial=3)
    without = commits(desk)
    receive(third, [commit for commit in without if not commit.is_whole])
    assert one(third, "select count(*) from sealed") == 1
    receive(third, without)
    assert one(third, "select count(*) from sealed") == 0
    third.close()


HISTORY = st.lists(
    st.tuples(st.sampled_from(["write", "write", "erase", "delete", "carry"]), st.integers(0, 2), st.integers(0, 1)),
    min_size=3,
    max_size=14,
)
IDS = [new_id() for _ in range(3)]


@contextmanager
def laptops(*names: str) -> Iterator[list[Records]]:
    with tempfile.TemporaryDirectory() as folder:
        made = [Records(Profile(Path(folder) / name), alarm=True) for name in names]
        for number, records in enumerate(made, 1):
            join(records, "dpo" if number == 1 else "agent", serial=number)
        yield made
        for records in made:
            records.close()


@given(history_=HISTORY, seed=st.integers(0, 10_000))
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_order_and_any_doubling_give_the_same_state(history_: list[tuple[str, int, int]], seed: int) -> None:
    numbers = itertools.count()
    with laptops("desk", "field", "third") as (desk, field, third):
        for what, record, who in history_:
            by = (desk, field)[who]
            if what == "write":
                notes = f"{NAME} {next(numbers)}"
                by.commit([Edit("sample", IDS[record], {"notes": notes, "texture": f"t{next(numbers)}"})])
            elif what == "delete":
                by.commit([Edit("sample", IDS[record], {"deleted": True})])
            elif what == "carry":
                carry(field, desk)
            else:
                try:
                    officer.erase(desk, "sample", b64(IDS[record]), MISTAKE, "notes")
                except Exception as error:
                    assert type(error).__name__ in ("RecordUnknown", "NothingToErase")
        both = [*commits(desk), *commits(field)]
        chains: dict[bytes, list[Commit]] = {}
        for commit in sorted(both, key=lambda commit: commit.header.n):
            chains.setdefault(commit.header.replica, []).append(commit)
        chance = random.Random(seed)
        mixed: list[Commit] = []
        while any(chains.values()):  # any order that keeps each chain
            mixed.append(chance.choice([chain for chain in chains.values() if chain]).pop(0))
        receive(third, mixed)
        receive(third, mixed)
        for target, source in ((desk, field), (field, desk), (third, desk)):
            carry(source, target)
        assert shown(desk) == shown(field) == shown(third)
        forms = [{commit.hash: commit.is_whole for commit in commits(each)} for each in (desk, field, third)]
        assert forms[0] == forms[1] == forms[2]
        for each in (desk, field, third):
            before = each.tables_digest()
            each.rebuild()
            assert each.tables_digest() == before


def shown(records: Records) -> list[tuple[Any, ...]]:
    with records.reading() as conn:
        return sorted(
            conn.exec_driver_sql("select id, notes, texture, deleted, unseen_edit from sample").all(), key=repr
        )


# --- what goes on around it ---


def test_an_erasure_that_was_cut_short_is_brought_to_its_end_at_the_next_start(
    desk: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    bag = a_bag(desk, notes=NAME)
    monkeypatch.setattr(erasing, "finish", lambda _records: False)  # the power goes behind the transaction
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    assert desk.local(erasing.LEFT)
    monkeypatch.undo()
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    again = Records(desk.profile, alarm=True)
    assert not again.local(erasing.LEFT) and not holds(again)
    again.close()


ERASE = (
    OPEN
    + """
from fourpermille_desktop.records import officer
officer.erase(records, "sample", sys.argv[2], "mistake", "notes")
"""
)


@pytest.mark.parametrize(
    "mark", ["noted", "row_without_values", "tables_anew", "beside", "file_anew"], ids=lambda mark: f"at_{mark}"
)
def test_killed_anywhere_it_is_all_there_or_all_gone(desk: Records, monkeypatch: pytest.MonkeyPatch, mark: str) -> None:
    bag = a_bag(desk, notes=NAME, ph_h2o="6.1")
    desk.close()
    monkeypatch.setenv("FOURPERMILLE_CRASH_AT", f"erasing.{mark}")
    killed = child(ERASE, desk.profile.folder, bag)
    killed.communicate(timeout=60)
    assert killed.returncode == -9
    with contextlib.closing(Records(desk.profile, alarm=True)) as again:
        is_done = mark in ("beside", "file_anew")
        assert (row(again, "sample", bag)["notes"] is None) is is_done
        assert holds(again) is not is_done
        assert row(again, "sample", bag)["ph_h2o_typed"] == "6.1"
        assert all(check.ok for check in doctor.checks(again) if check.name != "disk")
        if not is_done:
            officer.erase(again, "sample", bag, MISTAKE, "notes")
        assert not holds(again)


def test_a_redaction_that_an_older_version_kept_is_obeyed_after_the_step_up(desk: Records, field: Records) -> None:
    bag = a_bag(field, notes=NAME)
    carry(field, desk)
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    with pytest.MonkeyPatch.context() as older:
        older.setattr(log.erasing, "obey", lambda *_: set())
        carry(desk, field)
    assert row(field, "sample", bag)["notes"] == NAME
    with field.writing() as conn:
        conn.exec_driver_sql("drop table redaction")
        conn.exec_driver_sql("update alembic_version set version_num = '0005'")
    field.close()
    again = Records(field.profile, alarm=True)
    assert row(again, "sample", bag)["notes"] is None and not holds(again)
    assert migrate.HEAD == "0006"
    again.close()


def test_the_signatures_still_hold(desk: Records) -> None:
    from fourpermille_desktop.records.exchange import Exchange

    bag = a_bag(desk, notes=NAME)
    Exchange(desk, FIELD).sign()
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    Exchange(desk, FIELD).sign()
    public = signing.public_key(desk.author.device)
    signed = [commit for commit in commits(desk) if commit.signature]
    assert len(signed) == 2 and not signed[0].is_whole
    assert all(signing.is_signed(public, commit.hash, commit.signature or b"") for commit in signed)


def test_erasing_is_fast_enough_to_wait_for(desk: Records) -> None:
    desk.commit([Edit("sample", new_id(), {"code": f"S{i}", "notes": "x"}) for i in range(600)])
    bag = a_bag(desk, notes=NAME)
    began = time.monotonic()
    officer.erase(desk, "sample", bag, MISTAKE, "notes")
    assert time.monotonic() - began < 5
