"""Taking back and doing again: read from the log, so it survives a restart."""

from __future__ import annotations

from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.records import editing, history
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from tests.records.two_laptops import a_sample, carry, commits_of, one, row


def test_20_steps_are_taken_back_and_done_again_over_a_restart(records: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "0"})
    for i in range(1, 20):
        editing.change(records, "sample", id_, {"code": str(i)})
    for i in range(18, -1, -1):
        history.undo(records)
        assert row(records, "sample", id_)["code"] == str(i)
        if i == 9:
            records.close()
            records.__init__(records.profile, alarm=True)  # type: ignore[misc]
    history.undo(records)
    assert row(records, "sample", id_)["deleted"] == 1
    assert not history.can_undo(records)
    for i in range(20):
        history.redo(records)
        held = row(records, "sample", id_)
        assert (held["deleted"], held["code"]) == (0, str(i))
    assert not history.can_redo(records) and history.redo(records) is None
    history.undo(records)
    assert row(records, "sample", id_)["code"] == "18"
    digest = records.tables_digest()
    records.rebuild()
    assert records.tables_digest() == digest


def test_only_the_last_20_steps_can_be_taken_back(records: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "0"})
    for i in range(1, 25):
        editing.change(records, "sample", id_, {"code": str(i)})
    for _ in range(20):
        assert history.undo(records) is not None
    assert history.undo(records) is None
    assert row(records, "sample", id_)["code"] == "4"


def test_a_change_after_an_undo_ends_the_redo(records: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "0"})
    editing.change(records, "sample", id_, {"code": "1"})
    history.undo(records)
    editing.change(records, "sample", id_, {"texture": "clay"})
    assert history.redo(records) is None
    history.undo(records)
    history.undo(records)
    assert row(records, "sample", id_)["deleted"] == 1


def test_fields_changed_since_are_left_and_named_and_the_next_undo_goes_further(
    records: Records, others: Records
) -> None:
    id_ = editing.add(records, "sample", {"code": "A"})
    editing.change(records, "sample", id_, {"point": "1"})
    editing.change(records, "sample", id_, {"code": "B", "texture": "clay"})
    carry(records, others)
    editing.change(others, "sample", id_, {"code": "C"})
    carry(others, records)
    done = history.undo(records)
    assert done is not None and done.left == ("code",)
    held = row(records, "sample", id_)
    assert (held["code"], held["texture"], held["point"]) == ("C", None, "1")


def test_an_act_of_which_nothing_can_be_taken_back_does_not_bar_the_way(records: Records, others: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "A"})
    editing.change(records, "sample", id_, {"point": "1"})
    editing.change(records, "sample", id_, {"code": "B"})
    carry(records, others)
    editing.change(others, "sample", id_, {"code": "C"})
    carry(others, records)
    first, second = history.undo(records), history.undo(records)
    assert first is not None and (first.act, first.left) == (None, ("code",))
    assert second is not None and second.act is not None
    assert row(records, "sample", id_)["point"] is None
    assert row(records, "sample", id_)["code"] == "C"


def test_a_creation_somebody_else_wrote_on_is_left(records: Records, others: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "A"})
    carry(records, others)
    editing.change(others, "sample", id_, {"texture": "clay"})
    carry(others, records)
    done = history.undo(records)
    assert done is not None and done.act is None and done.left == ("texture",)
    assert row(records, "sample", id_)["deleted"] == 0


def test_a_record_deleted_by_somebody_else_is_not_brought_back_by_the_way(records: Records, others: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "A"})
    editing.change(records, "sample", id_, {"code": "B"})
    carry(records, others)
    editing.delete(others, "sample", id_)
    carry(others, records)
    history.undo(records)
    assert row(records, "sample", id_)["deleted"] == 1


def test_a_long_act_over_two_spaces_is_taken_back_whole_and_older_acts_after_it(records: Records) -> None:
    before = editing.add(records, "sample", {"code": "before"})
    person = Edit("person", new_id(), {"name": "a name"})
    records.commit([person, *(a_sample(f"S{i}") for i in range(450))])
    done = history.undo(records)
    assert done is not None and done.records == 451 and done.kinds == {"sample", "person"}
    assert one(records, "select count(*) from sample where deleted = 0") == 1
    assert one(records, "select deleted from person") == 1
    acts = {commit.header.act for commit in commits_of(records)[-3:]}
    assert len(acts) == 1
    history.undo(records)
    assert row(records, "sample", before)["deleted"] == 1
    history.redo(records)
    history.redo(records)
    assert one(records, "select count(*) from sample where deleted = 0") == 451


def test_a_deletion_with_its_children_is_taken_back_as_one(records: Records) -> None:
    site = editing.add(records, "site", {"code": "K"})
    plot = editing.add(records, "plot", {"code": "K1", "site": site})
    editing.delete(records, "site", site)
    history.undo(records)
    assert (row(records, "site", site)["deleted"], row(records, "plot", plot)["deleted"]) == (0, 0)


def test_acts_of_others_are_never_taken_back(records: Records, others: Records) -> None:
    editing.add(others, "sample", {"code": "theirs"})
    carry(others, records)
    assert history.undo(records) is None


def test_the_history_names_every_change_newest_first(records: Records, others: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "A"})
    carry(records, others)
    editing.change(others, "sample", id_, {"code": "B"})
    editing.change(records, "sample", id_, {"texture": "clay"})
    carry(others, records)
    entries = history.of_record(records, "sample", id_)
    assert [entry.at for entry in entries] == sorted((entry.at for entry in entries), reverse=True)
    assert entries[-1].values == {"code": "A"} and entries[-1].is_mine
    assert {entry.by for entry in entries} == {b64(records.author.actor), b64(others.author.actor)}
