"""What people make of the library is theirs, travels like every record, and nothing that was added is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fourpermille_desktop.errors import RecordUnknown
from fourpermille_desktop.ledger.commit import PERSONS_SPACE
from fourpermille_desktop.library.fit_plot import Plot
from fourpermille_desktop.records import (
    collections,
    conflicts,
    demo,
    editing,
    experts,
    favourites,
    feedback,
    history,
    land,
    outbox,
    plans,
    samples,
    sites,
    usage,
    variants,
)
from fourpermille_desktop.records.store import Records
from tests.records.test_rebuild import two_laptops
from tests.records.two_laptops import carry, commits_of, one, rows

AGREED = experts.Agreement("team", "2099-12-31")


@pytest.fixture
def plot(records: Records) -> str:
    site = sites.add_site(records, {"code": "S"})
    return sites.add_plot(records, site, {"code": "LF", "name": "Lower field"})


def meet(records: Records, others: Records) -> None:
    carry(records, others)
    carry(others, records)
    shown, theirs = rows(records), rows(others)
    del shown["expert"], theirs["expert"]  # the private space does not travel here
    assert shown == theirs


# --- stars ---


def test_a_star_is_on_or_off_and_undo_brings_it_back(records: Records) -> None:
    favourites.star(records, "mulch")
    favourites.star(records, "mulch")
    assert favourites.slugs(records) == {"mulch"} and one(records, "select count(*) from favourite") == 1
    favourites.unstar(records, "mulch")
    assert favourites.slugs(records) == frozenset()
    history.undo(records)
    assert favourites.is_starred(records, "mulch")
    assert outbox.waiting_by_kind(records) == {"favourite": 1}


def test_a_star_from_two_laptops_goes_with_one_act(records: Records, others: Records) -> None:
    favourites.star(records, "mulch")
    favourites.star(others, "mulch")
    meet(records, others)
    favourites.unstar(records, "mulch")
    meet(records, others)
    assert favourites.slugs(records) == favourites.slugs(others) == frozenset()
    assert conflicts.count(records) == conflicts.count(others) == 0


# --- collections ---


def held(records: Records, id_: str) -> list[str]:
    found = collections.collection(records, id_)
    assert found is not None
    return list(found.slugs)


def test_what_two_laptops_put_into_one_collection_is_all_in_it(records: Records, others: Records) -> None:
    id_ = collections.make(records, "Tuesday group", ["mulch", "zai"])
    carry(records, others)
    assert collections.put_in(records, id_, ["compost", "mulch"]) == 1
    assert collections.put_in(others, id_, ["bunds", "compost"]) == 2
    collections.move(others, id_, "zai", 0)
    meet(records, others)
    assert held(records, id_)[0] == "zai" and set(held(records, id_)) == {"mulch", "zai", "compost", "bunds"}
    collections.take_out(records, id_, "compost")
    meet(records, others)
    assert "compost" not in held(others, id_) and conflicts.count(records) == 0


def test_a_collection_is_one_act_and_its_deletion_takes_its_memberships_along(records: Records) -> None:
    id_ = collections.make(records, "Tuesday group", ["mulch", "zai", "mulch"])
    assert one(records, "select count(*) from log") == 1
    collections.rename(records, id_, "Wednesday group")
    assert [(c.name, c.slugs) for c in collections.every(records)] == [("Wednesday group", ("mulch", "zai"))]
    collections.remove(records, id_)
    assert collections.every(records) == [] and one(records, "select sum(deleted) from collection_item") == 2
    history.undo(records)
    assert held(records, id_) == ["mulch", "zai"]
    with pytest.raises(RecordUnknown):
        collections.put_in(records, "nonsense", ["mulch"])


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 5)), max_size=8))
def test_entries_moved_about_stand_as_a_list_would_have_them(moves: list[tuple[str, int]]) -> None:
    with two_laptops() as (records, _other):
        id_, wanted = collections.make(records, "x", list("abcdef")), list("abcdef")
        for slug, to in moves:
            collections.move(records, id_, slug, to)
            wanted.remove(slug)
            wanted.insert(to, slug)
            assert held(records, id_) == wanted
        digest = records.tables_digest()
        records.rebuild()
        assert records.tables_digest() == digest


def test_moving_to_the_same_gap_again_and_again_never_runs_out_of_places(records: Records) -> None:
    id_ = collections.make(records, "x", list("abc"))
    for _ in range(40):
        collections.move(records, id_, "c", 1)
        assert held(records, id_) == list("acb")
        collections.move(records, id_, "b", 1)
        assert held(records, id_) == list("abc")


# --- plans ---


def test_a_practice_stands_once_in_a_plots_plan_and_goes_with_the_plot(records: Records, plot: str) -> None:
    id_ = plans.add(records, plot, "mulch")
    assert plans.add(records, plot, "mulch", "kept") == id_
    plans.change(records, id_, "trying", "stays wet for longer")
    [item] = plans.of_practice(records, "mulch")
    assert (item.plot_name, item.status, item.notes, len(item.started_on)) == (
        "Lower field",
        "trying",
        "stays wet for longer",
        10,
    )
    assert plans.of_plot(records, plot) == [item]
    editing.delete(records, "plot", plot)
    assert plans.of_practice(records, "mulch") == []
    history.undo(records)
    assert plans.of_practice(records, "mulch") == [item]
    plans.remove(records, id_)
    assert plans.item(records, id_) is None
    for unknown in ("nonsense", "AAAAAAAAAAAAAAAAAAAAAA"):
        with pytest.raises(RecordUnknown):
            plans.add(records, unknown, "mulch")
        with pytest.raises(RecordUnknown):
            plans.change(records, unknown, "kept")
    with pytest.raises(ValueError, match="status"):
        plans.add(records, plot, "zai", "perhaps")


def test_two_people_who_say_otherwise_leave_two_values_to_choose_from(
    records: Records, others: Records, plot: str
) -> None:
    id_ = plans.add(records, plot, "mulch", "trying")
    carry(records, others)
    plans.change(records, id_, "kept")
    plans.change(others, id_, "stopped", "termites ate it")
    meet(records, others)
    [case] = conflicts.two_values(records)
    assert (case.type, case.field) == ("plan_item", "status")
    assert {value.text for value in case.values} == {"kept", "stopped"}


# --- feedback, notes, variants ---


def test_what_was_said_and_noted_comes_back_the_newest_first(records: Records, plot: str) -> None:
    feedback.say(records, "mulch", "rating", "fair", "hard to find straw")
    feedback.say(records, "mulch", "tried", "good", "", "The soil stayed wet.", plot)
    last, first = feedback.of_entry(records, "mulch")
    assert (first.kind, first.face, first.reason) == ("rating", "fair", "hard to find straw")
    assert (last.outcome, last.plot_name) == ("The soil stayed wet.", "Lower field")
    feedback.remove(records, first.id)
    assert feedback.of_entry(records, "mulch") == [last]
    note = feedback.note(records, "mulch", "Here they call it paillis.")
    feedback.change_note(records, note, "Here they say paillis.")
    assert [held.notes for held in feedback.notes_of(records, "mulch")] == ["Here they say paillis."]
    feedback.remove_note(records, note)
    history.undo(records)
    assert len(feedback.notes_of(records, "mulch")) == 1 and feedback.notes_of(records, "zai") == []
    with pytest.raises(ValueError):
        feedback.say(records, "mulch", "rating", "splendid")


def test_a_variant_changes_sections_of_its_own_and_what_is_changed_after_sending_is_a_draft_again(
    records: Records, others: Records
) -> None:
    id_ = variants.save(records, "mulch", "en", "Mulch here", {"care": "Termites."}, "Hills", "Team A")
    variants.send(records, id_)
    carry(records, others)
    variants.answer(others, id_, "Good. We add it.")
    variants.save(records, "mulch", "en", "Mulch here", {"need": "Millet straw."}, "Hills", "Team A", id_)
    meet(records, others)
    assert [case.field for case in conflicts.two_values(records)] == ["status"], "answered what is now a draft"
    [held] = variants.of_entry(records, "mulch")
    assert dict(held.texts) == {"care": "Termites.", "need": "Millet straw."} and held.answer == "Good. We add it."
    variants.save(records, "mulch", "en", "Mulch here", {"care": ""}, "Hills", "Team A", id_)
    [held] = variants.of_entry(records, "mulch")
    assert dict(held.texts) == {"need": "Millet straw."}
    with pytest.raises(ValueError, match="evidence"):
        variants.save(records, "mulch", "en", "x", {"evidence": "more carbon"})
    with pytest.raises(RecordUnknown):
        variants.save(records, "mulch", "en", "x", {}, variant_id="nonsense")


# --- experts ---


def test_an_expert_is_in_the_private_space_and_gone_when_the_agreement_is_taken_back(records: Records) -> None:
    said = {"name": "N", "languages": "fr, moore", "subjects": "soil", "contact": "by the office"}
    id_ = experts.enter(records, said, AGREED)
    [held] = experts.known(records)
    assert (held.languages, held.agreement.seen_by) == (("fr", "moore"), "team")
    assert held.agreement.words_version == experts.WORDS_VERSION and len(held.agreement.agreed_on) == 10
    assert commits_of(records) == [] and one(records, "select count(*) from log") == 1
    assert one(records, "select space from log") == PERSONS_SPACE
    experts.withdraw(records, id_)
    assert experts.known(records) == []
    row = dict(one_row(records, "select * from expert"))
    assert not any(row[name] for name in ("name", "contact", "languages", "subjects", "until"))
    assert (row["agreed"], len(row["withdrawn_on"])) == ("no", 10)


def one_row(records: Records, query: str) -> dict[str, object]:
    with records.reading() as conn:
        return dict(conn.exec_driver_sql(query).one()._mapping)


def test_nobody_is_shown_without_an_agreement_that_stands_today(records: Records) -> None:
    with pytest.raises(ValueError):
        experts.enter(records, {"name": "N"}, experts.Agreement("everybody", "2099-01-01"))
    with pytest.raises(ValueError):
        experts.enter(records, {"name": " "}, AGREED)
    experts.enter(records, {"name": "N"}, experts.Agreement("team", "2020-01-01"))
    editing.add(records, "expert", {"name": "written by another road"})
    assert experts.known(records) == []
    with pytest.raises(RecordUnknown):
        experts.withdraw(records, "nonsense")


def test_the_demo_project_invents_no_expert_and_no_word_of_people(records: Records) -> None:
    demo.fill(records)
    for kind in ("expert", "feedback", "local_note", "variant", "plan_item", "favourite", "collection"):
        assert one(records, f"select count(*) from {kind}") == 0, kind


# --- all of them ---

MAKE: tuple[Callable[[Records], object], ...] = (
    lambda r: favourites.star(r, "mulch"),
    lambda r: favourites.unstar(r, "mulch"),
    lambda r: collections.make(r, "x", ["mulch", "zai"]),
    lambda r: [collections.move(r, c.id, "zai", 0) for c in collections.every(r)],
    lambda r: [collections.remove(r, c.id) for c in collections.every(r)],
    lambda r: [plans.add(r, p.id, "mulch", "trying") for p in sites.plots(r)],
    lambda r: [plans.change(r, i.id, "kept", "wet") for i in plans.of_practice(r, "mulch")],
    lambda r: [plans.change(r, i.id, "stopped", "dry") for i in plans.of_practice(r, "mulch")],
    lambda r: feedback.say(r, "mulch", "tried", "good", "dark soil"),
    lambda r: feedback.note(r, "mulch", "paillis"),
    lambda r: variants.save(r, "mulch", "en", "x", {"care": "Termites."}),
    lambda r: [variants.send(r, v.id) for v in variants.of_entry(r, "mulch")],
    lambda r: usage.count(r, "mulch"),
    lambda r: history.undo(r),
    lambda r: history.redo(r),
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.integers(0, 1), st.sampled_from(range(len(MAKE))), st.booleans()), max_size=12))
def test_any_history_of_two_laptops_is_shown_alike_and_rebuilt_from_the_log(
    steps: list[tuple[int, int, bool]],
) -> None:
    with two_laptops() as both:
        sites.add_plot(both[0], sites.add_site(both[0], {"code": "S"}), {"code": "LF"})
        carry(*both)
        for who, what, meets in steps:
            MAKE[what](both[who])
            if meets:
                carry(both[1 - who], both[who])
        meet(*both)
        for records in both:
            digest = records.tables_digest()
            records.rebuild()
            assert records.tables_digest() == digest


# --- the land ---


def test_the_land_of_a_plot_is_what_was_written_and_nothing_is_guessed(records: Records, plot: str) -> None:
    empty = land.land_of(records, plot)
    assert empty is not None and (empty.name, empty.problems, empty.slope_pct) == ("Lower field", None, None)
    assert land.as_plot(empty) == Plot()
    editing.change(records, "plot", plot, {"climate_zone": "tropical_dry", "clay_pct": "12", "sand_pct": "80"})
    land.keep(records, plot, ["drought", "crusting"], "2.5", "650")
    seen = land.as_plot(land.land_of(records, plot) or empty)
    assert (seen.climates, seen.soil, seen.problems) == (("TDR",), "sandy", ("drought", "crusting"))
    assert (seen.slope_pct, seen.rainfall_mm) == (2.5, 650)
    land.keep(records, plot, [])
    seen = land.as_plot(land.land_of(records, plot) or empty)
    assert seen.problems == () and seen.slope_pct == 2.5, "somebody looked and saw none"
    samples.log_sample(records, {"plot": plot, "texture": "sandy clay"})
    editing.change(records, "plot", plot, {"clay_pct": "", "sand_pct": ""})
    assert land.as_plot(land.land_of(records, plot) or empty).soil_class == "clayey"
    assert land.land_of(records, "nonsense") is None


# --- counts ---


def test_counts_are_by_month_country_and_entry_and_in_no_log(records: Records) -> None:
    for slug, country, month in (("mulch", "BFA", "2026-10"), ("mulch", "BFA", "2026-10"), ("cbp", "", "2026-11")):
        usage.count(records, slug, country, month)
    assert one(records, "select count(*) from log") == 0 and outbox.waiting_by_kind(records) == {}
    assert usage.by_month(records) == [usage.Month("2026-11", 1, 1), usage.Month("2026-10", 2, 1)]
    share = usage.share_used(records, ["cbp", "ex-act"], 2026)
    assert (share.used, share.total, share.percent) == (1, 2, 50.0)
    assert usage.share_used(records, [], 2026).percent is None
    assert usage.share_used(records, ["cbp"], 2025).used == 0
    records.rebuild()
    assert len(usage.by_month(records)) == 2, "the log does not make counts, so it does not unmake them"


def test_nothing_counted_leaves_without_consent_and_what_leaves_is_what_was_shown(records: Records) -> None:
    usage.count(records, "mulch", "BFA", "2026-10")
    assert not usage.may_leave(records) and usage.export(records) is None
    usage.set_consent(records, True)
    assert usage.export(records) == usage.document(records)
    line = {"month": "2026-10", "country": "BFA", "entry": "mulch", "opened": 1}
    assert usage.document(records) == {"format": "fourpermille-usage-1", "counts": [line]}
    usage.set_consent(records, False)
    assert usage.export(records) is None
    assert usage.forget(records) == 1 and usage.by_month(records) == []
