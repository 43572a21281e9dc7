"""What Home and the lists show, and that two roads to it say the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import conflicts, editing, log, people, samples, sites
from fourpermille_desktop.records.glance import Glance, glance
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from tests.records.two_laptops import a_sample, carry, child, one


def test_the_glance_says_what_the_lists_say(records: Records, others: Records) -> None:
    site = sites.add_site(records, {"code": "K", "name": "Kaya"})
    plots = [sites.add_plot(records, site, {"code": f"K{i}", "name": f"plot {i}"}) for i in range(3)]
    campaign = sites.add_campaign(records, site, {"code": "C", "name": "dry season", "starts_on": "2026-11-01"})
    for i in range(7):
        measured = {"soc_pct": "1.2", "bd_g_cm3": "1.3"} if i % 2 else {}
        place = {"plot": plots[i // 5], "campaign": campaign, "point": str(i // 3)}
        last = samples.log_sample(records, {"code": f"S{i}", **place, **measured})
    gone = samples.log_sample(records, {"code": "gone", "plot": plots[2], "soc_pct": "9"})
    editing.delete(records, "sample", gone)
    carry(records, others)
    editing.change(records, "sample", last, {"texture": "clay"})
    editing.change(others, "sample", last, {"texture": "sand"})
    carry(others, records)
    editing.keep_draft(records, editing.open_form(records, "sample"), {"code": "half"})
    records.profile.change_settings(plot=plots[1])
    seen = glance(records.profile)
    assert (seen.sites, seen.plots, seen.samples) == (
        len(sites.sites(records)),
        len(sites.plots(records)),
        samples.count(records),
    )
    held = samples.page(records)
    assert seen.plots_measured == len({sample.plot for sample in held if sample.soc_pct is not None}) == 2
    assert (seen.two_values, seen.drafts) == (conflicts.count(records), len(editing.drafts(records))) == (1, 1)
    assert seen.last_saved == one(
        records, "select max(received) from log where replica in (select id from own_replica)"
    )
    assert (seen.plot_id, seen.plot_name, seen.site_name) == (plots[1], "plot 1", "Kaya")
    now = seen.campaign
    assert now is not None and (now.id, now.plot, now.name) == (campaign, plots[1], "dry season")
    here = samples.page(records, plot=plots[1], campaign=campaign)
    assert (now.bags, now.points) == (len(here), len({sample.point for sample in here})) == (2, 2)
    assert now.bags_with_result == sum(s.soc_pct is not None and s.bd_g_cm3 is not None for s in here) == 1
    assert (now.last_code, now.last_point) == (held[0].code, held[0].point) == ("S6", "2")


def test_records_wait_until_a_hub_has_them_and_names_never_wait(records: Records) -> None:
    id_ = editing.add(records, "sample", {"code": "1"})
    editing.change(records, "sample", id_, {"code": "2"})
    people.find_or_add(records, "somebody")
    assert glance(records.profile).waiting == 1
    with records.writing() as conn:
        space = bytes(16)
        replica, _nonce = log.own_replica(conn, space, records.author)
        tip = log.newest(conn, space, replica)
        assert tip is not None
        conn.exec_driver_sql("insert into acked values (?, ?, ?, ?)", (b"h" * 16, space, replica, tip.lid))
    assert glance(records.profile).waiting == 0
    editing.change(records, "sample", id_, {"code": "3"})
    editing.add(records, "sample", {"code": "4"})
    assert glance(records.profile).waiting == 2


def test_what_others_wrote_does_not_wait_here(records: Records, others: Records) -> None:
    editing.add(others, "sample", {"code": "theirs"})
    carry(others, records)
    assert glance(records.profile).waiting == 0 and glance(records.profile).last_saved is None


def test_an_empty_profile_is_seen_at_a_glance_without_making_a_file(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    assert glance(profile) == Glance()
    assert not profile.database_file.exists()


def test_the_glance_loads_no_sqlalchemy(records: Records) -> None:
    editing.add(records, "sample", {"code": "1"})
    code = """
import sys
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.glance import glance
late = ("sqlalchemy", "alembic", "numpy", "keyring")
print(glance(Profile(sys.argv[1])).samples, [name for name in late if name in sys.modules])
"""
    out, err = child(code, records.profile.folder).communicate(timeout=30)
    assert out == "1 []\n", err


@pytest.mark.parametrize("sort", samples.SORTS)
def test_pages_hold_every_sample_once_in_a_total_order(records: Records, sort: str) -> None:
    records.commit([a_sample(f"S{i % 7}", point=str(i % 3), carbon={"soc_pct": str(i % 4)}) for i in range(50)])
    editing.delete(records, "sample", samples.page(records)[3].id)
    paged = [s.id for start in range(0, 60, 10) for s in samples.page(records, sort=sort, limit=10, offset=start)]
    assert len(paged) == len(set(paged)) == samples.count(records) == 49
    assert paged == [s.id for s in samples.page(records, sort=sort)]


def test_a_deep_page_and_the_count_read_no_rows_they_do_not_show(records: Records) -> None:
    with records.reading() as conn:
        for query in (
            "select count(*) from sample s where s.deleted = 0",
            "select s.* from sample s where s.deleted = 0 order by s.rid desc limit 200 offset 90000",
        ):
            plan = " ".join(row[3] for row in conn.exec_driver_sql("explain query plan " + query))
            assert "sample_shown" in plan and "TEMP B-TREE" not in plan


def test_a_child_whose_parent_has_not_arrived_is_shown_among_all(records: Records) -> None:
    records.commit([Edit("plot", new_id(), {"code": "P", "site": b64(new_id())})])
    assert [plot.code for plot in sites.plots(records)] == ["P"]


def test_what_cannot_be_read_as_a_number_is_shown_as_typed_and_not_counted(records: Records) -> None:
    id_ = samples.log_sample(records, {"soc_pct": "12..5", "top_cm": "0", "bottom_cm": "10", "bd_g_cm3": "1.2"})
    held = samples.sample(records, id_)
    assert held is not None and held.soc_pct is None
    assert held.typed["soc_pct"] == "12..5" and held.stock_t_c_ha is None


def test_a_person_is_found_again_by_her_name(records: Records) -> None:
    first = people.find_or_add(records, " Aïcha ")
    assert people.find_or_add(records, "Ai\u0308cha") == first
    assert people.names(records) == {first: "Aïcha"}
