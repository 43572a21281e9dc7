"""Every record as one row, the same bytes everywhere, and no more than the audience may see."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.files.field_columns import COLUMNS, RECORD_TYPES
from fourpermille_desktop.files.field_table import LEFT_OUT, export_table, import_table
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import (
    collections,
    editing,
    experts,
    favourites,
    feedback,
    plans,
    samples,
    scenarios,
    sites,
)
from fourpermille_desktop.records.shapes import JSON, QUANTITY, SHAPES
from fourpermille_desktop.records.store import Records
from tests.files.conftest import PROJECT, WriteTable

NAME = "women's group 07"


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_what_was_imported_is_exported_with_codes_for_references(
    records: Records, table: WriteTable, tmp_path: Path
) -> None:
    import_table(records, table(PROJECT))
    report = export_table(records, tmp_path / "out.csv")
    assert report.as_json() == {"rows": 5, "audience": "full", "warnings": []}
    found = rows(tmp_path / "out.csv")
    assert [(row["type"], row["code"]) for row in found] == [
        ("site", "S1"),
        ("campaign", "C1"),
        ("plot", "P1"),
        ("sample", "ABH8-Y"),
        ("sample", "GHR7-H"),
    ]
    plot, bag = found[2], found[3]
    assert (plot["site"], plot["farmer_name"]) == ("S1", NAME)
    assert (bag["plot"], bag["campaign"], bag["bd_g_cm3"]) == ("P1", "C1", "1.40")


@pytest.mark.parametrize("audience", ["partner", "public"])
def test_other_audiences_get_no_names_and_no_exact_places_and_are_told(
    records: Records, tmp_path: Path, table: WriteTable, audience: str
) -> None:
    import_table(records, table(PROJECT))
    row = "sample,GHR7-H,13.51234,-2.41234,4,team 1,beside the well\nperson,W7,,,,,\n"
    import_table(records, table("type,code,lat,lon,acc_m,sampler,notes\n" + row))
    report = export_table(records, tmp_path / "out.csv", audience)  # type: ignore[arg-type]
    text = (tmp_path / "out.csv").read_text("utf-8")
    assert not any(held in text for held in (NAME, "13.5", "-2.4", "farmer", "person"))
    assert all(name in report.warnings[0] for name in LEFT_OUT[audience])
    assert ("beside the well" in text, "team 1" in text) == ((audience == "partner"),) * 2


def test_a_scenario_leaves_with_its_plot_and_only_full_with_its_inputs(records: Records, tmp_path: Path) -> None:
    plot = sites.add_plot(
        records, sites.add_site(records, {"code": "S"}), {"code": "LF", "climate_zone": "tropical_dry"}
    )
    scenarios.save(records, plot, "No plough", {"model": "rothc", "place": "13.5"}, {"stock_t_c_ha": [35.1]})
    shown = {}
    for audience in LEFT_OUT:
        export_table(records, tmp_path / "out.csv", audience)  # type: ignore[arg-type]
        shown[audience] = rows(tmp_path / "out.csv")[-1]
    full = shown["full"]
    assert (full["type"], full["plot"], full["name"], full["model"]) == ("scenario", "LF", "No plough", "rothc")
    assert len(full["made_on"]) == 10 and full["code"].startswith("LF-")
    assert (full["inputs"], full["result"]) == ('{"model":"rothc","place":"13.5"}', '{"stock_t_c_ha":[35.1]}')
    assert ["inputs" in shown[name] for name in LEFT_OUT] == [True, False, False]
    assert ["result" in shown[name] for name in LEFT_OUT] == [True, True, False]
    export_table(records, tmp_path / "out.csv")
    report = import_table(records, tmp_path / "out.csv")
    assert (report.unchanged, report.updated, report.created) == (3, 0, 0)


def test_an_unknown_audience_is_a_programmers_mistake(records: Records, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="audience"):
        export_table(records, tmp_path / "out.csv", "press")  # type: ignore[arg-type]
    assert not (tmp_path / "out.csv").exists()


def test_deleted_records_are_not_exported_and_what_points_to_them_is_told(records: Records, tmp_path: Path) -> None:
    site = sites.add_site(records, {"code": "S"})
    plot = sites.add_plot(records, site, {"code": "P"})
    samples.log_sample(records, {"code": "X", "plot": plot, "sampled_on": "2026-11-20"})
    samples.log_sample(records, {"soc_pct": "1"})
    with records.reading() as conn:
        assert len(editing.with_children(conn, "plot", plot)) == 2
    from fourpermille_desktop.ledger.canonical import unb64
    from fourpermille_desktop.records.log import Edit

    records.commit([Edit("plot", unb64(plot, 16), {"deleted": True})])  # the plot alone, as an older program might
    report = export_table(records, tmp_path / "out.csv")
    assert [(row["type"], row["code"], row["plot"]) for row in rows(tmp_path / "out.csv")] == [
        ("site", "S", ""),
        ("sample", "", ""),
        ("sample", "X", ""),
    ]
    assert [(warning.split()[0], warning[-3:]) for warning in report.warnings] == [("Rows", " 1."), ("Cells", " 1.")]


def test_what_people_say_of_the_library_leaves_in_full_to_nobody_else(records: Records, tmp_path: Path) -> None:
    plot = sites.add_plot(records, sites.add_site(records, {"code": "S", "notes": "by the road"}), {"code": "LF"})
    plans.add(records, plot, "mulch", "trying", "words of the plan")
    feedback.say(records, "mulch", "tried", "good", "words of the reason", "words of the outcome", plot)
    feedback.note(records, "mulch", "words of the note")
    favourites.star(records, "mulch")
    collections.make(records, "Tuesday", ["mulch"])
    experts.enter(records, {"name": NAME, "contact": "a place"}, experts.Agreement("team", "2099-01-01"))
    words = ("plan", "reason", "outcome", "note")
    shown = {}
    for audience in LEFT_OUT:
        export_table(records, tmp_path / "out.csv", audience)  # type: ignore[arg-type]
        text = (tmp_path / "out.csv").read_text("utf-8")
        assert NAME not in text and "a place" not in text
        assert ("by the road" in text) == (audience != "public")
        assert [f"words of the {word}" in text for word in words] == [audience == "full"] * 4
        shown[audience] = [row["type"] for row in rows(tmp_path / "out.csv")[2:]]
    team = ["favourite", "collection", "collection_item", "plan_item", "feedback"]
    assert shown == {"full": [*team, "local_note"], "partner": team, "public": ["plan_item", "feedback"]}


def test_an_empty_profile_exports_its_header(records: Records, tmp_path: Path) -> None:
    assert export_table(records, tmp_path / "out.csv").rows == 0
    assert (tmp_path / "out.csv").read_bytes() == (",".join(COLUMNS) + "\r\n").encode()


def test_every_column_of_every_kind_of_record_has_its_place_in_the_table() -> None:
    columns = {column.name for type_ in RECORD_TYPES for column in SHAPES[type_].columns}
    assert columns - {"farmer"} | {"type", "farmer_name"} == set(COLUMNS)
    assert len(COLUMNS) == len(set(COLUMNS))


# --- there and back ---

words = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12).map(str.strip).filter(bool)
typed = st.from_regex(r"\A[1-9]?[0-9](\.[0-9]{1,3})?\Z")
SMALL = {"lat": "-12.50", "bd_g_cm3": "1.30", "bottom_cm": "99.5", "ph_h2o": "6.50", "clay_pct": "12.50"}
OBJECTS = st.dictionaries(words, words | st.integers(-9, 9) | st.lists(st.floats(-9, 9), max_size=3), max_size=3)


@st.composite
def columns_of(draw: st.DrawFn, type_: str) -> dict[str, str]:
    """Some columns of a record, without references."""
    made: dict[str, str] = {}
    for column in SHAPES[type_].columns:
        if column.name in ("code", "site", "plot", "campaign", "farmer", "collection") or not draw(st.booleans()):
            continue
        if column.kind == QUANTITY:
            made[column.name] = SMALL.get(column.name) or draw(typed)
        elif column.kind == "date":
            made[column.name] = "2026-11-18"
        elif column.kind == JSON:
            made[column.name] = scenarios.as_text(draw(OBJECTS))
        elif column.name == "bd_basis":
            made[column.name] = draw(st.sampled_from(("fine_per_total", "fine_per_fine", "whole")))
        else:
            made[column.name] = "0-10, 10-30" if column.kind == "list" else draw(words)
    if float(made.get("sand_pct", 0)) > 88:
        del made["sand_pct"]
    if float(made.get("top_cm", 0)) >= float(made.get("bottom_cm", 1000)):
        del made["top_cm"]
    return made


@st.composite
def projects(draw: st.DrawFn) -> list[tuple[str, dict[str, str], str]]:
    """(type, columns, name of the farmer or "") with references to codes made before."""
    made: list[tuple[str, dict[str, str], str]] = []
    codes: dict[str, list[str]] = {}
    for type_ in RECORD_TYPES[1:]:
        for code in draw(st.lists(words, max_size=3, unique=True)):
            columns = {**draw(columns_of(type_)), "code": code}
            for column in SHAPES[type_].columns:
                if column.ref in codes and codes[column.ref] and draw(st.booleans()):
                    columns[column.name] = draw(st.sampled_from(codes[column.ref]))
            made.append((type_, columns, draw(st.just("") | words) if type_ == "plot" else ""))
            codes.setdefault(type_, []).append(code)
    return made


@settings(max_examples=25, deadline=None)
@given(projects())
def test_an_export_brought_into_an_empty_profile_gives_the_same_records_to_the_byte(
    project: list[tuple[str, dict[str, str], str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        one, two = (Records(Profile(Path(folder) / name), alarm=True) for name in ("one", "two"))
        try:
            ids: dict[tuple[str, str], str] = {}
            for type_, columns, farmer in project:
                named = [c for c in SHAPES[type_].columns if c.ref and c.name in columns]
                refs = {c.name: ids[c.ref, columns[c.name]] for c in named}
                if farmer:
                    refs["farmer"] = editing.add(one, "person", {"name": farmer})
                ids[type_, columns["code"]] = editing.add(one, type_, {**columns, **refs})
            first, second = Path(folder) / "first.csv", Path(folder) / "second.csv"
            assert export_table(one, first).warnings == []
            report = import_table(two, first)
            assert (report.refused, report.created) == ([], len(project))
            export_table(two, second)
            assert second.read_bytes() == first.read_bytes()
            assert import_table(two, second).unchanged == len(project)
        finally:
            one.close()
            two.close()
