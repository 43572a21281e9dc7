"""Scenarios stay with their plot, travel like every record, and start from what is known of the plot."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from fourpermille_desktop.errors import RecordUnknown, TextTooLong
from fourpermille_desktop.ledger.canonical import unb64
from fourpermille_desktop.records import conflicts, demo, editing, history, outbox, samples, scenarios, sites
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records
from tests.records.two_laptops import carry, one, rows

INPUTS = {"model": "tier1", "land": "cropland", "years": 20, "ways": [{"tillage": "no_till"}]}
RESULT = {"stock_t_c_ha": [35.1, 35.15, 1 / 3]}


@pytest.fixture
def plot(records: Records) -> str:
    site = sites.add_site(records, {"code": "S", "lat": "13.5", "lon": "-2.4"})
    return sites.add_plot(records, site, {"code": "LF", "name": "Lower field", "land_use": "cropland"})


def commits(records: Records) -> int:
    return int(one(records, "select count(*) from log"))


def test_a_kept_scenario_comes_back_as_it_was(records: Records, plot: str) -> None:
    before = commits(records)
    id_ = scenarios.save(records, plot, "No plough", INPUTS, RESULT)
    assert commits(records) == before + 1
    held = scenarios.scenario(records, id_)
    assert held is not None and (held.plot, held.name, held.model) == (plot, "No plough", "tier1")
    assert (held.inputs, held.result) == (INPUTS, RESULT)
    assert scenarios.of_plot(records, plot) == [held]
    assert str(one(records, "select code from scenario")).startswith("LF-")
    assert outbox.waiting_by_kind(records)["scenario"] == 1


def test_the_same_scenario_saved_again_writes_nothing(records: Records, plot: str) -> None:
    id_ = scenarios.save(records, plot, "No plough", INPUTS, RESULT)
    before = commits(records)
    assert scenarios.save(records, plot, "No plough", dict(reversed(INPUTS.items())), RESULT, id_) == id_
    assert commits(records) == before
    scenarios.save(records, plot, "Less plough", {**INPUTS, "model": "rothc"}, RESULT, id_)
    held = scenarios.scenario(records, id_)
    assert held is not None and (held.name, held.model) == ("Less plough", "rothc")
    assert commits(records) == before + 1 and len(scenarios.of_plot(records, plot)) == 1


def test_what_is_no_scenario_is_not_kept(records: Records, plot: str) -> None:
    before = commits(records)
    with pytest.raises(ValueError, match="model"):
        scenarios.save(records, plot, "x", {"model": "century"}, RESULT)
    with pytest.raises(ValueError, match="JSON"):
        scenarios.save(records, plot, "x", INPUTS, {"stock_t_c_ha": math.nan})
    with pytest.raises(TextTooLong):
        scenarios.save(records, plot, "x", INPUTS, {"words": "é" * 9000})
    for unknown in ("AAAAAAAAAAAAAAAAAAAAAA", "nonsense"):
        with pytest.raises(RecordUnknown):
            scenarios.save(records, unknown, "x", INPUTS, RESULT)
        with pytest.raises(RecordUnknown):
            scenarios.save(records, plot, "x", INPUTS, RESULT, unknown)
        with pytest.raises(RecordUnknown):
            scenarios.remove(records, unknown)
        assert scenarios.scenario(records, unknown) is None and scenarios.of_plot(records, unknown) == []
    assert commits(records) == before


def test_a_removed_scenario_is_back_after_undo(records: Records, plot: str) -> None:
    id_ = scenarios.save(records, plot, "No plough", INPUTS, RESULT)
    scenarios.remove(records, id_)
    assert scenarios.scenario(records, id_) is None and scenarios.of_plot(records, plot) == []
    history.undo(records)
    assert [held.id for held in scenarios.of_plot(records, plot)] == [id_]


def test_a_deleted_plot_takes_its_scenarios_along_and_brings_them_back(records: Records, plot: str) -> None:
    id_ = scenarios.save(records, plot, "No plough", INPUTS, RESULT)
    editing.delete(records, "plot", plot)
    assert scenarios.scenario(records, id_) is None
    history.undo(records)
    assert sites.plot(records, plot) is not None and scenarios.scenario(records, id_) is not None


def test_scenarios_of_two_laptops_never_mix_inputs_and_result(records: Records, others: Records, plot: str) -> None:
    id_ = scenarios.save(records, plot, "No plough", INPUTS, RESULT)
    carry(records, others)
    assert rows(records) == rows(others)
    ours, theirs = {**INPUTS, "years": 10}, {**INPUTS, "years": 30}
    scenarios.save(records, plot, "No plough", ours, {"stock_t_c_ha": [10]}, id_)
    scenarios.save(others, plot, "No plough", theirs, {"stock_t_c_ha": [30]}, id_)
    carry(others, records)
    carry(records, others)
    assert rows(records) == rows(others) and [case.field for case in conflicts.two_values(records)] == ["run"]
    held = scenarios.scenario(records, id_)
    assert held is not None and held.result["stock_t_c_ha"] == [held.inputs["years"]]


@pytest.mark.parametrize("text", ["[" * 9000, '{"x": NaN}', '{"x": 1e999}', "[1]", "no", 7, None])
def test_an_unreadable_scenario_of_a_peer_is_empty_not_a_fault(records: Records, plot: str, text: object) -> None:
    id_ = scenarios.save(records, plot, "No plough", INPUTS, RESULT)
    records.commit([Edit("scenario", unb64(id_, 16), {"run": {"inputs": text, "result": "{}"}})])  # type: ignore[dict-item]
    held = scenarios.scenario(records, id_)
    assert held is not None and (held.name, held.inputs, held.model) == ("No plough", {}, "")


def test_the_log_alone_makes_the_tables_of_scenarios(records: Records, plot: str) -> None:
    id_ = scenarios.save(records, plot, "No plough", INPUTS, RESULT)
    scenarios.save(records, plot, "Other", INPUTS, {}, id_)
    scenarios.keep_plot_facts(records, plot, "tropical_dry", "LAC", 12, 68)
    digest = records.tables_digest()
    records.rebuild()
    assert records.tables_digest() == digest


# --- facts of a plot ---


def test_only_facts_that_differ_are_written_and_all_as_one_commit(records: Records, plot: str) -> None:
    before = commits(records)
    scenarios.keep_plot_facts(records, plot, climate_zone="tropical_dry", soil_class="LAC", clay_pct=12.5)
    assert commits(records) == before + 1
    scenarios.keep_plot_facts(records, plot, climate_zone="tropical_dry", clay_pct="12.50")
    scenarios.keep_plot_facts(records, plot)
    assert commits(records) == before + 1
    scenarios.keep_plot_facts(records, plot, soil_class="", sand_pct=60.0)
    facts = scenarios.plot_facts(records, plot)
    assert (facts.climate_zone, facts.soil_class, facts.clay_pct, facts.sand_pct) == ("tropical_dry", "", 12.5, 60.0)
    assert (facts.name, facts.land_use, facts.area_ha, facts.measured) == ("Lower field", "cropland", None, ())
    with pytest.raises(ValueError, match="number"):
        scenarios.keep_plot_facts(records, plot, clay_pct=math.inf)
    with pytest.raises(RecordUnknown):
        scenarios.keep_plot_facts(records, "nonsense", clay_pct=1)
    with pytest.raises(RecordUnknown):
        scenarios.plot_facts(records, "nonsense")


def test_a_plot_without_a_place_lies_where_its_site_lies(records: Records, plot: str) -> None:
    facts = scenarios.plot_facts(records, plot)
    assert (facts.lat, facts.lon) == (13.5, -2.4)
    editing.change(records, "plot", plot, {"lat": "13.6", "lon": "-2.5"})
    facts = scenarios.plot_facts(records, plot)
    assert (facts.lat, facts.lon) == (13.6, -2.5)


def bag(records: Records, plot: str, point: str, soc_pct: str, bottom_cm: str = "30", **more: str) -> None:
    layer = {"top_cm": "0", "bottom_cm": bottom_cm, "soc_pct": soc_pct, "bd_g_cm3": "1.0"}
    samples.log_sample(records, {"plot": plot, "point": point, **layer, **more})


def test_a_campaign_is_the_mean_of_its_points_with_its_standard_error(records: Records, plot: str) -> None:
    first = sites.add_campaign(records, "", {"name": "a", "starts_on": "2021-11-16"})
    last = sites.add_campaign(records, "", {"name": "b"})
    bag(records, plot, "1", "1.0", campaign=first)
    bag(records, plot, "2", "1.2", campaign=first)
    bag(records, plot, "3", "1.2", "20", campaign=first)  # ends above 30 cm: no stock
    bag(records, plot, "1", "1.1", campaign=last, sampled_on="2026-11-18")
    old, new = scenarios.plot_facts(records, plot).measured
    assert (old.year, old.date, old.n, old.depth_cm) == (2021, "2021-11-16", 2, 30.0)
    assert old.stock_t_c_ha == pytest.approx(33.0) and old.se_t_c_ha == pytest.approx(3.0)
    assert (new.year, new.n, new.se_t_c_ha) == (2026, 1, None) and new.stock_t_c_ha == pytest.approx(33.0)


def test_the_demo_plots_have_a_climate_a_soil_and_two_measured_campaigns(records: Records) -> None:
    demo.fill(records)
    found = [scenarios.plot_facts(records, held.id) for held in sites.plots(records)]
    assert {facts.climate_zone for facts in found} == {"tropical_montane", "tropical_dry"}
    assert {facts.soil_class for facts in found} == {"LAC", "HAC", "sandy"}
    for facts in found:
        assert 0 < (facts.clay_pct or 0) + (facts.sand_pct or 0) <= 100
        assert [point.year for point in facts.measured] == [2021, 2026]
        assert (facts.soil_class == "sandy") == ((facts.sand_pct or 0) > 70 and (facts.clay_pct or 0) < 8)


def test_opening_scenarios_loads_no_numpy() -> None:
    import subprocess
    import sys

    said = "import sys, fourpermille_desktop.records.scenarios; print('numpy' in sys.modules, 'scipy' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert found.stdout.split() == ["False", "False"], found.stderr
