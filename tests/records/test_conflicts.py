"""Two values for one field: shown, named, chosen, taken back."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from fourpermille_desktop.errors import NoSuchChoice, RecordUnknown
from fourpermille_desktop.ledger.canonical import unb64
from fourpermille_desktop.ledger.commit import PREFIX
from fourpermille_desktop.records import conflicts, editing, history
from fourpermille_desktop.records.store import Records
from tests.records.two_laptops import carry, commits_of, row, state


def contradict(records: Records, others: Records, mine: Mapping[str, str], theirs: Mapping[str, str]) -> str:
    """Both change one sample without seeing each other, then meet. Returns its id."""
    id_ = editing.add(records, "sample", {"code": "S1", "soc_pct": "1", "soc_method": "m"})
    carry(records, others)
    editing.change(records, "sample", id_, mine)
    editing.change(others, "sample", id_, theirs)
    carry(records, others)
    carry(others, records)
    return id_


def test_2_5_and_2_50_are_no_contradiction(records: Records, others: Records) -> None:
    id_ = contradict(records, others, {"soc_pct": "2.5"}, {"soc_pct": "2.50"})
    assert conflicts.two_values(records) == [] and conflicts.count(records) == 0
    assert len(state(records, "sample", unb64(id_, 16)).fields["carbon"]) == 2, "the heads stay"


def test_a_group_of_which_one_member_differs_is_named_by_it(records: Records, others: Records) -> None:
    contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    (case,) = conflicts.two_values(records)
    assert (case.field, case.code, case.type) == ("soc_pct", "S1", "sample")
    assert {value.text for value in case.values} == {"2", "3"}
    assert {value.value for value in case.values} == {2.0, 3.0}
    assert {value.had_seen for value in case.values} == {"1"}
    assert sorted(value.is_mine for value in case.values) == [False, True]


def test_a_group_of_which_two_members_differ_keeps_its_own_name(records: Records, others: Records) -> None:
    contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3", "soc_method": "n"})
    (case,) = conflicts.two_values(records)
    assert case.field == "carbon"


@pytest.mark.parametrize("keep", [1, 2])
def test_choosing_writes_one_change_that_names_all_heads(records: Records, others: Records, keep: int) -> None:
    id_ = contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    (case,) = conflicts.two_values(records)
    heads = {head.commit[:PREFIX] for head in state(records, "sample", unb64(id_, 16)).fields["carbon"]}
    before = len(commits_of(records))
    conflicts.resolve(records, id_, "soc_pct", keep)
    assert len(commits_of(records)) == before + 1
    assert set(commits_of(records)[-1].changes[0].structure.over) == heads  # type: ignore[union-attr]
    assert row(records, "sample", id_)["soc_pct_typed"] == case.values[keep - 1].text
    carry(records, others)
    assert conflicts.count(records) == conflicts.count(others) == 0


def test_a_value_that_arrived_after_the_choice_was_shown_is_not_replaced(records: Records, others: Records) -> None:
    id_ = contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    (case,) = conflicts.two_values(records)
    editing.change(others, "sample", id_, {"soc_pct": "4"})
    carry(others, records)
    conflicts.keep_value(records, case, 1)
    assert {v.text for v in conflicts.two_values(records)[0].values} == {case.values[0].text, "4"}


def test_taking_a_choice_back_brings_the_two_values_back(records: Records, others: Records) -> None:
    id_ = contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    conflicts.resolve(records, id_, "soc_pct", 2)
    done = history.undo(records)
    assert done is not None and done.left == ()
    assert {v.text for v in conflicts.two_values(records)[0].values} == {"2", "3"}
    history.redo(records)
    assert conflicts.count(records) == 0
    records.rebuild()
    assert conflicts.count(records) == 0


def test_deleted_by_one_while_another_edited_stays_visible_and_listed(records: Records, others: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "S1"})
    carry(records, others)
    editing.delete(records, "sample", id_)
    editing.change(others, "sample", id_, {"texture": "clay"})
    carry(others, records)
    held = row(records, "sample", id_)
    assert (held["deleted"], held["unseen_edit"]) == (0, 1)
    (case,) = conflicts.two_values(records)
    assert case.field == "deleted"
    conflicts.resolve(records, id_, "deleted", 1)
    assert row(records, "sample", id_)["deleted"] == 1 and conflicts.count(records) == 0


def test_keeping_the_edit_takes_the_deletion_back(records: Records, others: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "S1"})
    carry(records, others)
    editing.delete(records, "sample", id_)
    editing.change(others, "sample", id_, {"texture": "clay"})
    carry(others, records)
    conflicts.resolve(records, id_, "deleted", 2)
    held = row(records, "sample", id_)
    assert (held["deleted"], held["unseen_edit"], held["texture"]) == (0, 0, "clay")
    assert conflicts.count(records) == 0


def test_saving_a_form_opened_before_a_deletion_arrived_does_not_hide_it(records: Records, others: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "S1"})
    carry(records, others)
    form = editing.open_form(records, "sample", id_)
    editing.delete(others, "sample", id_)
    carry(others, records)
    editing.save(records, form, {"texture": "clay"})
    assert [case.field for case in conflicts.two_values(records)] == ["deleted"]


def test_typing_another_value_replaces_both(records: Records, others: Records) -> None:
    contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    (case,) = conflicts.two_values(records)
    conflicts.write_instead(records, case, {"soc_pct": "2.4"})
    assert conflicts.count(records) == 0


def test_typing_another_value_leaves_one_that_arrived_since(records: Records, others: Records) -> None:
    id_ = contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    (case,) = conflicts.two_values(records)
    editing.change(others, "sample", id_, {"soc_pct": "4"})
    carry(others, records)
    conflicts.write_instead(records, case, {"soc_pct": "2.4"})
    assert {v.text for v in conflicts.two_values(records)[0].values} == {"2.4", "4"}


def test_typing_the_value_that_is_shown_is_a_choice_too(records: Records, others: Records) -> None:
    contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    (case,) = conflicts.two_values(records)
    assert conflicts.write_instead(records, case, {"soc_pct": case.values[0].text}) is not None
    assert conflicts.count(records) == 0


def test_a_group_of_which_two_members_differ_is_chosen_as_one(records: Records, others: Records) -> None:
    id_ = contradict(records, others, {"soc_pct": "2", "soc_method": "A"}, {"soc_pct": "3", "soc_method": "B"})
    (case,) = conflicts.two_values(records)
    keep = next(n for n, one in enumerate(case.values, 1) if "3" in one.text)
    conflicts.keep_value(records, case, keep)
    held = row(records, "sample", id_)
    assert (held["soc_pct_typed"], held["soc_method"]) == ("3", "B") and conflicts.count(records) == 0
    assert history.undo(records) is not None and len(conflicts.two_values(records)[0].values) == 2


def test_a_deletion_that_is_kept_does_not_hide_an_edit_that_arrived_since(records: Records, others: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "S1"})
    carry(records, others)
    editing.delete(records, "sample", id_)
    editing.change(others, "sample", id_, {"texture": "clay"})
    carry(others, records)
    (case,) = conflicts.two_values(records)
    assert case.is_deletion and [one.value for one in case.values] == [True, None]
    editing.change(others, "sample", id_, {"notes": "still in use"})
    carry(others, records)
    conflicts.keep_value(records, case, 1)
    assert row(records, "sample", id_)["unseen_edit"] == 1, "nobody who deleted it had seen the note"
    conflicts.keep_value(records, conflicts.two_values(records)[0], 1)
    assert row(records, "sample", id_)["deleted"] == 1 and conflicts.count(records) == 0


def test_a_choice_that_is_not_there_changes_nothing(records: Records, others: Records) -> None:
    id_ = contradict(records, others, {"soc_pct": "2"}, {"soc_pct": "3"})
    before = len(commits_of(records))
    with pytest.raises(NoSuchChoice):
        conflicts.resolve(records, id_, "soc_pct", 3)
    for record, field in ((id_, "texture"), ("nobody", "soc_pct")):
        with pytest.raises(RecordUnknown):
            conflicts.resolve(records, record, field, 1)
    assert len(commits_of(records)) == before
