"""A field table into the records: all of it as one act, or nothing and every reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fourpermille_desktop.errors import BadInput, ImportStopped, Stopped
from fourpermille_desktop.files.field_table import ImportReport, import_table
from fourpermille_desktop.records import conflicts, editing, history, people, samples, sites
from fourpermille_desktop.records.store import Records
from tests.files.conftest import PROJECT, WriteTable


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    assert report.refused == []
    return report.created, report.updated, report.unchanged, report.deleted


def commits(records: Records) -> int:
    with records.reading() as conn:
        return int(conn.exec_driver_sql("select count(*) from log").scalar_one())


def sample(records: Records, code: str) -> samples.Sample:
    [found] = samples.page(records, text=code)
    return found


def refusals(report: ImportReport) -> list[tuple[int, str, str]]:
    return [(refused.line, refused.column, refused.code) for refused in report.refused]


def test_a_project_comes_in_with_its_references_whatever_the_order_of_the_rows(
    records: Records, others: Records, table: WriteTable
) -> None:
    header, *rows = PROJECT.splitlines()
    for profile, ordered in ((records, rows), (others, rows[::-1])):
        assert counts(import_table(profile, table("\n".join([header, *ordered])))) == (5, 0, 0, 0)
        [plot] = sites.plots(profile)
        [site] = sites.sites(profile)
        [campaign] = sites.campaigns(profile, site=site.id)
        assert plot.site == site.id and campaign.layers == ("0-10", "10-30")
        bag = sample(profile, "GHR7-H")
        assert (bag.plot, bag.campaign, bag.soc_pct, bag.typed["bd_g_cm3"]) == (plot.id, campaign.id, 1.42, "1.31")
        assert bag.stock_t_c_ha == pytest.approx(18.602)


def test_importing_a_file_twice_writes_nothing_the_second_time(records: Records, table: WriteTable) -> None:
    import_table(records, table(PROJECT))
    before = commits(records)
    assert counts(import_table(records, table(PROJECT))) == (0, 0, 5, 0)
    assert commits(records) == before


def test_a_trailing_zero_that_a_spreadsheet_dropped_is_no_change(records: Records, table: WriteTable) -> None:
    import_table(records, table(PROJECT))
    report = import_table(records, table("type,code,bd_g_cm3\nsample,ABH8-Y,1.4\n"))
    assert counts(report) == (0, 0, 1, 0) and sample(records, "ABH8-Y").typed["bd_g_cm3"] == "1.40"


def test_an_object_spelled_otherwise_is_no_change(records: Records, table: WriteTable) -> None:
    head = "type,code,name,model,inputs,result\n"
    text = head + 'scenario,LF-1,No plough,tier1,"{""years"": 20, ""a"": 1.0}","{}"\n'
    assert import_table(records, table(text)).created == 1
    other = head + 'scenario,LF-1,No plough,tier1,"{""a"":1,""years"":20}","{ }"\n'
    assert import_table(records, table(other)).unchanged == 1


@pytest.mark.parametrize("cell", ["twenty", "[1]", "7", '"{""x"": NaN}"', '"{""x"": 1e999}"', "[" * 9000])
def test_a_cell_that_is_no_object_is_refused_by_line_and_column(records: Records, table: WriteTable, cell: str) -> None:
    report = import_table(records, table(f"type,code,inputs\nscenario,LF-1,{cell}\n"))
    assert [(odd.line, odd.column) for odd in report.refused] == [(2, "inputs")] and report.created == 0


def test_clay_and_sand_are_at_most_the_whole_soil(records: Records, table: WriteTable) -> None:
    report = import_table(records, table("type,code,clay_pct,sand_pct\nplot,P,60,50\nplot,Q,60,-1\n"))
    assert [(odd.line, odd.column) for odd in report.refused] == [(2, "sand_pct"), (3, "sand_pct")]
    assert import_table(records, table("type,code,clay_pct,sand_pct\nplot,P,20.4,80\n")).created == 1
    report = import_table(records, table("type,code,clay_pct\nplot,P,30\n"))
    assert [(odd.line, odd.column) for odd in report.refused] == [(2, "clay_pct")]


def test_only_the_cells_that_are_filled_change_their_record(records: Records, table: WriteTable) -> None:
    import_table(records, table(PROJECT))
    report = import_table(records, table("type,code,soc_pct,notes,point\nsample,GHR7-H,1.50,wet,\n"))
    assert counts(report) == (0, 1, 0, 0)
    bag = sample(records, "GHR7-H")
    assert (bag.typed["soc_pct"], bag.typed["notes"], bag.point, bag.bd_g_cm3) == ("1.50", "wet", "1", 1.31)


def test_an_import_is_one_act_that_can_be_taken_back(records: Records, table: WriteTable) -> None:
    import_table(records, table(PROJECT))
    undone = history.undo(records)
    assert undone is not None and undone.records == 6  # five rows and the person that a row named
    assert sites.sites(records) == [] and samples.count(records) == 0 and people.names(records) == {}


def test_a_dry_run_says_what_would_happen_and_writes_nothing(records: Records, table: WriteTable) -> None:
    assert counts(import_table(records, table(PROJECT), dry_run=True)) == (5, 0, 0, 0)
    assert commits(records) == 0


def test_a_stop_between_commits_leaves_nothing(records: Records, table: WriteTable) -> None:
    rows = "".join(f"sample,B{number}\n" for number in range(450))
    told: list[tuple[int, int]] = []

    def stop_late(done: int, total: int) -> None:
        told.append((done, total))
        if done > 600:
            raise Stopped()

    with pytest.raises(ImportStopped, match="Nothing of the file was written"):
        import_table(records, table("type,code\n" + rows), progress=stop_late)
    assert commits(records) == 0 and samples.count(records) == 0
    assert told == sorted(told) and told[-1][1] == 900


def test_commits_of_a_long_import_hold_at_most_200_changes_and_are_one_act(records: Records, table: WriteTable) -> None:
    report = import_table(records, table("type,code\n" + "".join(f"sample,B{number}\n" for number in range(450))))
    assert counts(report) == (450, 0, 0, 0) and commits(records) == 3
    undone = history.undo(records)
    assert undone is not None and undone.records == 450 and samples.count(records) == 0


# --- deleting ---


def test_deleted_yes_deletes_with_what_lies_in_it_and_absence_never_does(records: Records, table: WriteTable) -> None:
    import_table(records, table(PROJECT))
    assert counts(import_table(records, table("type,code,deleted\nsite,S1,no\n"))) == (0, 0, 1, 0)
    assert counts(import_table(records, table("type,code,deleted\nplot,P1,yes\n"))) == (0, 0, 0, 3)
    assert samples.count(records) == 0 and len(sites.sites(records)) == 1
    again = import_table(records, table("type,code,deleted\nplot,P1,yes\n"))
    assert counts(again) == (0, 0, 1, 0) and again.warnings == ["Line 2: there is no such plot to delete."]


def test_a_row_about_what_another_row_deletes_is_refused(records: Records, table: WriteTable) -> None:
    import_table(records, table(PROJECT))
    report = import_table(records, table("type,code,plot,deleted\nplot,P1,,yes\nsample,GHR7-H,,\nsample,NEW,P1,\n"))
    assert refusals(report) == [(3, "code", "GHR7-H"), (4, "plot", "NEW")]
    assert samples.count(records) == 2


# --- results ---


def test_results_write_onto_their_samples_and_grams_become_percent_digit_for_digit(
    records: Records, table: WriteTable
) -> None:
    import_table(records, table(PROJECT))
    text = (
        "type,sample,soc_g_kg,bd_g_cm3,analysed_on,notes\nresult,GHR7-H,18.0,1.29,2026-11-20,dry\nresult,ABH8-Y,7,,,\n"
    )
    assert counts(import_table(records, table(text))) == (0, 2, 0, 0)
    bag = sample(records, "GHR7-H")
    assert (bag.typed["soc_pct"], bag.typed["bd_g_cm3"], bag.typed["notes"]) == ("1.80", "1.29", "dry")
    assert sample(records, "ABH8-Y").typed["soc_pct"] == "0.7"
    assert editing.open_form(records, "sample", bag.id).columns["analysed_on"] == "2026-11-20"
    assert counts(import_table(records, table(text))) == (0, 0, 2, 0)


def test_a_note_of_the_laboratory_stands_below_the_note_of_the_field(records: Records, table: WriteTable) -> None:
    text = "type,code,sample,notes\nresult,,B1,roots left in\nsample,B1,,under the tree\n"
    assert counts(import_table(records, table(text))) == (1, 1, 0, 0)
    assert sample(records, "B1").typed["notes"] == "under the tree\nroots left in"


def test_a_mapping_names_the_columns_of_a_laboratory(records: Records, table: WriteTable, tmp_path: Path) -> None:
    import_table(records, table(PROJECT))
    mapping = tmp_path / "lab.json"
    mapping.write_text(json.dumps({"type": "result", "columns": {"Sample ref": "sample", "Corg g/kg": "soc_g_kg"}}))
    report = import_table(records, table("Sample ref;Corg g/kg;Operator\nGHR7-H;15,5;Z\n"), mapping=mapping)
    assert counts(report) == (0, 1, 0, 0) and sample(records, "GHR7-H").typed["soc_pct"] == "1.55"
    assert report.warnings == ["The column Operator is not in the mapping and was not read."]
    odd = import_table(records, table("Sample ref;Corg g/kg\nGHR7-H;<1\n"), mapping=mapping)
    assert refusals(odd) == [(2, "Corg g/kg", "GHR7-H")]


@pytest.mark.parametrize("text", ["[]", "{", '{"columns": {"x": "no_field"}}', '{"type": "bag", "columns": {}}'])
def test_a_mapping_that_is_none_is_a_sentence(records: Records, table: WriteTable, tmp_path: Path, text: str) -> None:
    mapping = tmp_path / "lab.json"
    mapping.write_text(text)
    with pytest.raises(BadInput, match=r"lab\.json"):
        import_table(records, table("x\n1\n"), mapping=mapping)


# --- what is refused ---

REFUSED = {
    "an unknown type": ("type,code\nbag,X\n", (2, "type", "")),
    "no type": ("type,code\n,X\n", (2, "type", "")),
    "no code": ("type,code,name\nsite,,Demo\n", (2, "code", "")),
    "an unknown column": ("type,code,colour\nsite,X,\nsite,Y,red\n", (3, "colour", "")),
    "a column of another type": ("type,code,soc_pct\nsite,X,1\n", (2, "soc_pct", "X")),
    "an unknown reference": ("type,code,plot\nsample,X,P9\n", (2, "plot", "X")),
    "a result without its sample": ("type,code,sample,soc_pct\nresult,,X,1\n", (2, "sample", "X")),
    "a value below the limit": ("type,code,soc_pct\nsample,X,<0.1\n", (2, "soc_pct", "X")),
    "carbon over 100 %": ("type,code,soc_pct\nsample,X,142\n", (2, "soc_pct", "X")),
    "no density": ("type,code,bd_g_cm3\nsample,X,0\n", (2, "bd_g_cm3", "X")),
    "a latitude beyond the pole": ("type,code,lat\nsite,X,-90.1\n", (2, "lat", "X")),
    "an exponent": ("type,code,soc_pct\nsample,X,1e0\n", (2, "soc_pct", "X")),
    "a decimal comma between commas": ('type,code,soc_pct\nsample,X,"1,2"\n', (2, "soc_pct", "X")),
    "a layer that goes upwards": ("type,code,top_cm,bottom_cm\nsample,X,30,10\n", (2, "bottom_cm", "X")),
    "a day that is none": ("type,code,sampled_on\nsample,X,2026-02-30\n", (2, "sampled_on", "X")),
    "a day in another order": ("type,code,sampled_on\nsample,X,18/11/2026\n", (2, "sampled_on", "X")),
    "an end before the start": (
        "type,code,starts_on,ends_on\ncampaign,X,2026-11-18,2026-11-17\n",
        (2, "ends_on", "X"),
    ),
    "an unknown basis": ("type,code,bd_basis\nsample,X,wet\n", (2, "bd_basis", "X")),
    "one record twice": ("type,code\nsite,X\nplot,X\nsite,X\n", (4, "code", "X")),
    "two results of one sample": (
        "type,code,sample,soc_pct\nsample,X,,\nresult,,X,1\nresult,,X,2\n",
        (4, "code", "X"),
    ),
    "a result that contradicts its row": (
        "type,code,sample,soc_pct\nresult,,X,1.1\nsample,X,,1.0\n",
        (2, "soc_pct", "X"),
    ),
    "two units of carbon": (
        "type,code,sample,soc_pct,soc_g_kg\nsample,X,,,\nresult,,X,1.1,11\n",
        (3, "soc_g_kg", "X"),
    ),
    "half a deletion": ("type,code,deleted\nsite,X,maybe\n", (2, "deleted", "X")),
    "a text over 16 kB": (f"type,code,notes\nsite,X,{'x' * 16_385}\n", (2, "notes", "X")),
}


@pytest.mark.parametrize(("text", "place"), REFUSED.values(), ids=REFUSED.keys())
def test_an_odd_row_is_named_and_the_whole_file_refused(
    records: Records, table: WriteTable, text: str, place: tuple[int, str, str]
) -> None:
    good = "site,GOOD" + "," * (text.split("\n")[0].count(",") - 1)
    report = import_table(records, table(text + good + "\n"))
    assert refusals(report) == [place] and report.refused[0].reason
    assert (report.created, report.updated) == (0, 0) and commits(records) == 0


def test_every_odd_place_is_named_in_the_order_of_the_file(records: Records, table: WriteTable) -> None:
    text = "type,code,plot,soc_pct,bd_g_cm3\nsample,A,,<1,9\nsample,B,P9,,\nsite,C,,1,\n"
    found = [place[:2] for place in refusals(import_table(records, table(text)))]
    assert found == [(2, "soc_pct"), (2, "bd_g_cm3"), (3, "plot"), (4, "soc_pct")]


def test_a_header_without_a_type_is_bad_input(records: Records, table: WriteTable) -> None:
    with pytest.raises(BadInput, match="line 1, column type"):
        import_table(records, table("code,name\nA,B\n"))


def test_new_rows_that_lie_nowhere_are_taken_and_told(records: Records, table: WriteTable) -> None:
    report = import_table(records, table("type,code\nsample,A\nsample,B\n"))
    assert report.created == 2 and report.warnings == [
        "New sample rows that name no plot: 2 (line 2, 3).",
        "New sample rows that name no campaign: 2 (line 2, 3).",
    ]


def test_where_semicolons_separate_commas_are_decimal(records: Records, table: WriteTable) -> None:
    import_table(records, table("type;code;soc_pct;bd_g_cm3\nsample;X;1,42;1.31\n"))
    assert sample(records, "X").typed["soc_pct"] == "1.42" and sample(records, "X").bd_g_cm3 == 1.31


# --- two laptops ---


def test_a_row_that_meets_two_records_of_its_code_is_refused_with_both_ids(records: Records, table: WriteTable) -> None:
    both = [samples.log_sample(records, {"code": "TWIN"}) for _laptop in range(2)]
    plots = [sites.add_plot(records, "", {"code": "P"}) for _laptop in range(2)]
    report = import_table(records, table("type,code,plot,soc_pct\nsample,TWIN,,1\nsample,X,P,1\n"))
    assert refusals(report) == [(2, "code", "TWIN"), (3, "plot", "X")]
    assert all(id_ in report.refused[0].reason for id_ in both)
    assert all(id_ in report.refused[1].reason for id_ in plots)


def test_where_a_field_has_two_values_an_import_replaces_the_shown_one_and_keeps_the_other(
    records: Records, table: WriteTable
) -> None:
    id_ = samples.log_sample(records, {"code": "X", "soc_pct": "1.0"})
    seen_early = editing.open_form(records, "sample", id_)
    editing.change(records, "sample", id_, {"soc_pct": "1.1"})
    editing.save(records, seen_early, {"soc_pct": "1.2"})
    assert {value.text for value in conflicts.two_values(records)[0].values} == {"1.1", "1.2"}
    shown = sample(records, "X").typed["soc_pct"]
    assert counts(import_table(records, table("type,code,soc_pct\nsample,X,1.5\n"))) == (0, 1, 0, 0)
    left = ({"1.1", "1.2"} - {shown}) | {"1.5"}
    assert {value.text for value in conflicts.two_values(records)[0].values} == left
    assert sample(records, "X").typed["soc_pct"] == "1.5"


# --- people ---


def test_a_farmers_name_stays_in_the_private_space_and_out_of_every_report(records: Records, table: WriteTable) -> None:
    name = "women's group 07"
    report = import_table(records, table(PROJECT))
    with records.reading() as conn:
        spaces = conn.exec_driver_sql("select space, header, body from log").all()
    public = [bytes(row.header) + bytes(row.body) for row in spaces if bytes(row.space) == bytes(16)]
    assert public and not any(name.encode() in raw for raw in public)
    [plot] = sites.plots(records)
    assert people.names(records) == {plot.farmer: name} and name not in json.dumps(report.as_json())


def test_a_name_in_the_wrong_column_is_not_repeated(records: Records, table: WriteTable) -> None:
    text = "type,code,area_ha,name,lat\nplot,P1,Somebody,,\nperson,Somebody,,Somebody,5\n"
    report = import_table(records, table(text))
    assert len(report.refused) == 2 and "Somebody" not in json.dumps(report.as_json())


def test_one_name_is_one_person_over_rows_files_and_imports(records: Records, table: WriteTable) -> None:
    text = "type,code,name,farmer_name\nplot,P1,,Group 7\nplot,P2,,Group 7\nperson,G7,Group 7,\nplot,P3,,Group 8\n"
    assert counts(import_table(records, table(text))) == (4, 0, 0, 0)
    assert counts(import_table(records, table(text))) == (0, 0, 4, 0)
    farmers = {plot.code: plot.farmer for plot in sites.plots(records)}
    assert farmers["P1"] == farmers["P2"] != farmers["P3"]
    assert sorted(people.names(records).values()) == ["Group 7", "Group 8"]
    assert counts(import_table(records, table("type,code,farmer_name\nplot,P1,Group 8\n"))) == (0, 1, 0, 0)
