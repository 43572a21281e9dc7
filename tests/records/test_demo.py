"""The demo project is what a soil scientist believes, and the same at every filling."""

from __future__ import annotations

import itertools
from statistics import fmean

import pytest

from fourpermille_desktop.errors import ProfileHoldsRecords
from fourpermille_desktop.records import bag_codes, demo, history, people, samples, sites
from fourpermille_desktop.records.glance import glance
from fourpermille_desktop.records.samples import Sample
from fourpermille_desktop.records.store import Records


@pytest.fixture
def filled(records: Records) -> Records:
    demo.fill(records)
    return records


def visits(records: Records, plot: str) -> list[list[Sample]]:
    """The bags of a plot at the first and at the second campaign."""
    [id_] = [held.id for held in sites.plots(records) if held.name == plot]
    found = [samples.page(records, plot=id_, campaign=held.id) for held in sites.campaigns(records, plot=id_)]
    return [bags for bags in found if bags][::-1]


def stocks_0_30_t_c_ha(bags: list[Sample]) -> dict[str, float]:
    layers: dict[str, list[float]] = {}
    for bag in bags:
        if bag.stock_t_c_ha is not None and bag.bottom_cm is not None and bag.bottom_cm <= 30:
            layers.setdefault(bag.point, []).append(bag.stock_t_c_ha)
    return {point: sum(held) for point, held in layers.items() if len(held) == 2}


def change_pct(records: Records, plot: str) -> float:
    before, after = (stocks_0_30_t_c_ha(bags) for bags in visits(records, plot))
    return 100 * (fmean(after[point] / before[point] for point in after) - 1)


def test_it_is_two_sites_five_plots_two_campaigns_and_180_bags(filled: Records) -> None:
    assert len(sites.sites(filled)) == 2 and len(sites.plots(filled)) == 5
    starts = sorted(campaign.starts_on[:4] for campaign in sites.campaigns(filled))
    assert starts == ["2021", "2021", "2026", "2026"]
    for plot in sites.plots(filled):
        for bags in visits(filled, plot.name):
            assert {bag.point for bag in bags} == {"1", "2", "3", "4", "5", "6"}
            assert {(bag.top_cm, bag.bottom_cm) for bag in bags} == {(0, 10), (10, 30), (30, 50)}
            assert len(bags) == 18
    assert samples.count(filled) == 180


def test_every_bag_has_its_own_right_code(filled: Records) -> None:
    codes = [bag.code for bag in samples.page(filled, limit=200)]
    assert len(set(codes)) == 180 and all(bag_codes.is_bag_code(code) for code in codes)


def test_carbon_falls_and_density_rises_with_depth_and_sand_holds_least_carbon(filled: Records) -> None:
    top_soc_pct: dict[str, float] = {}
    for plot in sites.plots(filled):
        first = [bag for bag in visits(filled, plot.name)[0] if bag.soc_pct is not None and bag.bd_g_cm3 is not None]
        by_depth = sorted({bag.top_cm for bag in first if bag.top_cm is not None})
        soc = [fmean(bag.soc_pct or 0 for bag in first if bag.top_cm == top) for top in by_depth]
        bd = [fmean(bag.bd_g_cm3 or 0 for bag in first if bag.top_cm == top) for top in by_depth]
        assert soc == sorted(soc, reverse=True) and bd == sorted(bd)
        assert all(0.1 < (bag.soc_pct or 0) < 3 and 1.0 < (bag.bd_g_cm3 or 0) < 1.75 for bag in first)
        top_soc_pct[first[0].texture] = min(soc[0], top_soc_pct.get(first[0].texture, 99))
    assert min(top_soc_pct, key=lambda texture: top_soc_pct[texture]) == "loamy sand"


def test_one_plot_gains_one_loses_a_little_and_one_shows_no_change(filled: Records) -> None:
    assert 7 < change_pct(filled, "Lower field") < 20
    assert -8 < change_pct(filled, "School plot") < -2
    assert -2 < change_pct(filled, "Upper field") < 2


def test_home_has_a_campaign_to_continue_with_bags_that_wait_for_their_results(filled: Records) -> None:
    now = glance(filled.profile).campaign
    assert now is not None and now.plot_name == "Lower field" and now.starts_on.startswith("2026")
    assert (now.bags, now.bags_with_result) == (18, 12)


def test_farmers_are_groups_with_numbers_in_the_private_space(filled: Records) -> None:
    names = people.names(filled)
    assert len(names) == 5 and all(name[-2:].isdigit() for name in names.values())
    assert {plot.farmer for plot in sites.plots(filled)} == set(names)


def test_it_is_the_same_at_every_filling(filled: Records, others: Records) -> None:
    demo.fill(others)
    ours, theirs = ([(s.code, s.point, s.typed) for s in samples.page(r, limit=200)] for r in (filled, others))
    assert ours == theirs


def test_a_profile_that_holds_records_is_left_as_it_is(filled: Records) -> None:
    with pytest.raises(ProfileHoldsRecords):
        demo.fill(filled)
    assert samples.count(filled) == 180


def test_each_site_can_be_taken_back_as_one_act(filled: Records) -> None:
    assert history.undo(filled) is not None
    assert [site.name for site in sites.sites(filled)] == ["Second site"]
    assert history.undo(filled) is not None and samples.count(filled) == 0


# --- codes ---


def test_every_slip_of_one_sign_or_of_two_changed_about_is_caught() -> None:
    for code in itertools.islice(bag_codes.bag_codes("GH"), 0, None, 40):
        assert bag_codes.is_bag_code(code)
        for at in (0, 1, 2, 3, 5):
            for sign in bag_codes.SIGNS:
                slip = code[:at] + sign + code[at + 1 :]
                assert bag_codes.is_bag_code(slip) == (sign == code[at])
        for one, other in itertools.combinations(range(4), 2):
            signs = list(code)
            signs[one], signs[other] = signs[other], signs[one]
            assert bag_codes.is_bag_code("".join(signs)) == (signs[one] == signs[other])


def test_signs_that_look_alike_are_never_in_a_code() -> None:
    assert not set("0O1ILU") & set(bag_codes.SIGNS) and len(set(bag_codes.SIGNS)) == 30
    with pytest.raises(ValueError, match="signs"):
        bag_codes.bag_code("GH0I")
    assert not any(bag_codes.is_bag_code(text) for text in ("", "GHR7", "GHR7H", "gh22-2", "GH22-", "GH22-22"))


def test_blocks_of_two_laptops_never_meet() -> None:
    ours, theirs = set(bag_codes.bag_codes("GH")), set(bag_codes.bag_codes("8C"))
    assert len(ours) > 850 and not ours & theirs
