"""What is typed: kept while typing, saved as one change, never over a value its author did not see."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from fourpermille_desktop.errors import RecordUnknown, TextTooLong
from fourpermille_desktop.ledger.canonical import b64, unb64
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import conflicts, editing
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from tests.records.two_laptops import OPEN, carry, child, commits_of, one, row, state


def test_only_the_columns_that_differ_are_written(records: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "S1", "soc_pct": "2.50", "texture": "clay"})
    form = editing.open_form(records, "sample", id_)
    editing.save(records, form, {**form.columns, "soc_pct": "2,50", "texture": "sand"})
    assert commits_of(records)[-1].changes[0].structure.fields == ("texture",)  # type: ignore[union-attr]
    assert editing.save(records, form, form.columns) is None


def test_a_decimal_comma_becomes_a_point_and_letters_are_composed(records: Records) -> None:
    id_ = editing.add(records, "sample", {"code": " Se\u0301gou ", "soc_pct": "2,50", "ph_h2o": "<4"})
    held = row(records, "sample", id_)
    assert (held["code"], held["soc_pct"], held["soc_pct_typed"]) == ("S\u00e9gou", 2.5, "2.50")
    assert (held["ph_h2o"], held["ph_h2o_typed"]) == (None, "<4")


def test_a_broken_letter_is_saved_as_a_question_mark(records: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "S\ud83d1"})
    assert row(records, "sample", id_)["code"] == "S?1"


def test_a_group_keeps_members_this_version_does_not_know(records: Records) -> None:
    id_ = new_id()
    records.commit([Edit("sample", id_, {"carbon": {"soc_pct": "2", "spectrum": "a7"}})])
    editing.change(records, "sample", b64(id_), {"soc_method": "dry combustion"})
    assert state(records, "sample", id_).shown("carbon") == {
        "soc_pct": "2",
        "soc_method": "dry combustion",
        "spectrum": "a7",
    }
    editing.change(records, "sample", b64(id_), {"soc_method": "", "soc_pct": ""})
    assert state(records, "sample", id_).shown("carbon") == {"spectrum": "a7"}


def test_a_form_that_is_stale_makes_two_values_and_overwrites_nothing(records: Records, others: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "S1", "texture": "clay", "point": "1"})
    carry(records, others)
    form = editing.open_form(records, "sample", id_)
    editing.change(others, "sample", id_, {"texture": "sand"})
    carry(others, records)
    editing.save(records, form, {"texture": "loam", "point": "2"})
    heads = state(records, "sample", unb64(id_, 16)).fields
    assert {head.value for head in heads["texture"]} == {"loam", "sand"}
    assert [head.value for head in heads["point"]] == ["2"]
    assert [case.field for case in conflicts.two_values(records)] == ["texture"]


def test_a_draft_reopened_after_a_change_arrived_still_overwrites_nothing(records: Records, others: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "S1", "texture": "clay", "point": "1"})
    carry(records, others)
    form = editing.open_form(records, "sample", id_)
    editing.keep_draft(records, form, {**form.columns, "texture": "loam"})
    editing.change(others, "sample", id_, {"texture": "sand", "point": "2"})
    carry(others, records)
    assert editing.save_drafts(records) == 1
    heads = state(records, "sample", unb64(id_, 16)).fields
    assert {head.value for head in heads["texture"]} == {"loam", "sand"}
    assert [head.value for head in heads["point"]] == ["2"], "a cell that was shown, not typed, contradicts nobody"


def test_a_change_from_elsewhere_leaves_the_draft_of_the_record(records: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "S1"})
    editing.keep_draft(records, editing.open_form(records, "sample", id_), {"notes": "half a sen"})
    editing.change(records, "sample", id_, {"code": "S2"})
    assert [draft.typed for draft in editing.drafts(records)] == [{"notes": "half a sen"}]


def test_a_draft_becomes_one_change_and_is_gone(records: Records) -> None:
    form = editing.open_form(records, "sample")
    editing.keep_draft(records, form, {"code": "S", "soc_pct": "2,"})
    again = editing.open_form(records, "sample", form.id)
    assert again.typed == {"code": "S", "soc_pct": "2,"} and again.is_new
    editing.save(records, again, again.typed)
    assert editing.drafts(records) == [] and len(commits_of(records)) == 1


def test_two_windows_that_save_the_same_new_draft_lose_nothing(records: Records) -> None:
    form = editing.open_form(records, "sample")
    editing.keep_draft(records, form, {"code": "S"})
    one_window = editing.open_form(records, "sample", form.id)
    other = editing.open_form(records, "sample", form.id)
    editing.save(records, one_window, {"code": "S1"})
    editing.save(records, other, {"code": "S2"})
    assert {v.text for v in conflicts.two_values(records)[0].values} == {"S1", "S2"}


def test_typing_back_what_was_stored_drops_the_draft(records: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "S1"})
    form = editing.open_form(records, "sample", id_)
    editing.keep_draft(records, form, {"code": "S2"})
    editing.keep_draft(records, form, {"code": "S1"})
    assert editing.drafts(records) == []


def test_a_text_too_long_is_a_sentence_and_stays_a_draft_that_stops_no_other(records: Records) -> None:
    long, short = editing.open_form(records, "sample"), editing.open_form(records, "sample")
    editing.keep_draft(records, long, {"notes": "x" * 17_000})
    editing.keep_draft(records, short, {"notes": "y"})
    with pytest.raises(TextTooLong, match="notes"):
        editing.save(records, long, {"notes": "x" * 17_000})
    assert editing.save_drafts(records) == 1
    assert [draft.id for draft in editing.drafts(records)] == [long.id]


def test_a_record_unknown_or_empty_is_not_made_by_the_way(records: Records) -> None:
    for id_ in (b64(new_id()), "not an id", ""):
        with pytest.raises(RecordUnknown):
            editing.open_form(records, "sample", id_)
        with pytest.raises(RecordUnknown):
            editing.delete(records, "sample", id_)
        with pytest.raises(RecordUnknown):
            editing.change(records, "sample", id_, {"code": "x"})
    with pytest.raises(ValueError):
        editing.add(records, "sample", {"code": "  "})
    assert commits_of(records) == []


def test_deleting_a_site_deletes_what_lies_in_it_once_and_writing_takes_it_back(records: Records) -> None:
    site = editing.add(records, "site", {"code": "K"})
    plot = editing.add(records, "plot", {"code": "K1", "site": site})
    campaign = editing.add(records, "campaign", {"code": "C", "site": site})
    for i in range(3):
        editing.add(records, "sample", {"code": f"S{i}", "plot": plot, "campaign": campaign})
    editing.delete(records, "site", site)
    assert len(commits_of(records)[-1].changes) == 6
    assert one(records, "select count(*) from sample where deleted = 0") == 0
    assert editing.delete(records, "site", site) is None
    editing.change(records, "site", site, {"code": "K2"})
    assert row(records, "site", site)["deleted"] == 0


def test_deleting_a_site_of_5000_samples_takes_no_quadratic_time(records: Records) -> None:
    site = editing.add(records, "site", {"code": "K"})
    plot = editing.add(records, "plot", {"code": "K1", "site": site})
    records.commit([Edit("sample", new_id(), {"plot": plot}) for _ in range(5000)])
    begun = time.perf_counter()
    with records.reading() as conn:
        assert len(editing.with_children(conn, "site", site)) == 5002
    assert time.perf_counter() - begun < 0.5


TYPIST = (
    OPEN
    + """
form = editing.open_form(records, "sample", sys.argv[2])
typed, n = dict(form.typed), int(sys.argv[3])
while True:
    n += 1
    typed[("code", "point", "notes")[n % 3]] = str(n)
    editing.keep_draft(records, form, typed)
    print(n, flush=True)
"""
)


def test_a_draft_survives_kill_9_at_any_moment(tmp_path: Path) -> None:
    chance = random.Random(4)
    records = Records(Profile(tmp_path))
    id_ = editing.add(records, "sample", {"texture": "clay"})
    kept = 0
    for _ in range(6):
        typist = child(TYPIST, tmp_path, id_, kept)
        assert typist.stdout is not None and typist.stderr is not None
        printed = [typist.stdout.readline() for _ in range(chance.randint(1, 60))]
        time.sleep(chance.random() / 200)
        typist.kill()
        printed += typist.stdout.read().splitlines(keepends=True)
        assert typist.wait() == -9, typist.stderr.read()
        typist.stdout.close()
        typist.stderr.close()
        kept = max(int(line) for line in printed if line.endswith("\n"))
        found = editing.open_form(records, "sample", id_).typed
        newest = max(int(value) for value in found.values())
        assert newest >= kept, "what was printed as kept is there"
        assert all(int(value) > newest - 3 for value in found.values()), "and the cells before it too"
        kept = newest
    assert editing.save_drafts(records) == 1
    assert row(records, "sample", id_)["texture"] == "clay"
    records.close()
