"""The zone of a place, the class of its soil, and the tables of Tier 1: each line, the limits, what is refused."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil import soil_class as soil_class_room
from fourpermille_desktop.soil.climate import climate_zone
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.soil_class import soil_class
from fourpermille_desktop.soil.tier1_tables import CLIMATES, LEVELS, POLAR, SOILS

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "soil_vectors.json").read_text(encoding="utf-8"))
REFERENCE = Path(__file__).resolve().parents[2].parent / "shared" / "reference"
TABLES = Path(soil_class_room.__file__).parent / "tables"
needs_reference = pytest.mark.skipif(not REFERENCE.is_dir(), reason="the reference tables are not beside the checkout")


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("vector", VECTORS["climate_zone"], ids=lambda vector: f"{vector[-1]} at {vector[0]}")
def test_the_climate_vectors_come_out(vector: list[float]) -> None:
    assert climate_zone(*vector[:6]) == vector[6]  # type: ignore[comparison-overlap]


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ((18.0, 28, 2500, 1500, 300, 0), "warm_temperate_moist"),
        ((18.1, 28, 2500, 1500, 300, 7), "tropical_wet"),
        ((18.1, 28, 2500, 1500, 300, 8), "warm_temperate_moist"),
        ((26, 28, 2500, 1500, 1000, 0), "tropical_wet"),
        ((26, 28, 2500, 1500, 1001, 0), "tropical_montane"),
        ((26, 28, 2000, 1500, 300, 0), "tropical_moist"),
        ((26, 28, 1000, 1500, 300, 0), "tropical_dry"),
        ((11, 18, 700, 700, 100, 40), "warm_temperate_dry"),
        ((0.1, 18, 800, 700, 100, 40), "cool_temperate_moist"),
        ((0.0, 10.0, 800, 700, 100, 40), "boreal_moist"),
        ((0.0, 9.9, 800, 700, 100, 40), "polar_moist"),
        ((-5.0, 12, 100, 300, 100, 40), "boreal_dry"),
    ],
)
def test_a_value_on_a_limit_falls_on_its_lower_side(place: tuple[float, ...], zone: str) -> None:
    assert climate_zone(*place) == zone


@settings(max_examples=150, deadline=None)
@given(
    st.floats(-40, 40),
    st.floats(0, 30),
    st.floats(0, 5000),
    st.floats(0, 3000),
    st.floats(-400, 6000),
    st.floats(0, 366),
)
def test_every_place_has_exactly_one_zone(
    mean: float, swing: float, rain: float, pet: float, elevation: float, frost: float
) -> None:
    assert climate_zone(mean, mean + swing, rain, pet, elevation, frost) in CLIMATES + POLAR


@pytest.mark.parametrize("place", range(6))
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_climate_that_is_no_number_is_refused(place: int, value: float) -> None:
    given_values = [26.0, 28.0, 2500.0, 1500.0, 300.0, 0.0]
    given_values[place] = value
    with pytest.raises(Refused, match="finite"):
        climate_zone(*given_values)


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ((26, 25, 2500, 1500, 300, 0), "warmest_below_mean"),
        ((26, 28, -1, 1500, 300, 0), "rain_negative"),
        ((26, 28, 1, -1500, 300, 0), "rain_negative"),
        ((26, 28, 1, 1500, 300, 367), "frost_days"),
    ],
)
def test_a_climate_no_place_has_is_refused(place: tuple[float, ...], code: str) -> None:
    with pytest.raises(Refused) as refused:
        climate_zone(*place)
    assert refused.value.code == code


@needs_reference
def test_the_rules_have_the_order_and_the_words_of_the_reference() -> None:
    ours, theirs = rows(TABLES / "climate_rule.csv"), rows(REFERENCE / "climate_rule.csv")
    assert [(row["order"], row["zone"]) for row in ours] == [(row["order"], row["zone"]) for row in theirs]
    ours, theirs = rows(TABLES / "soil_class_rule.csv"), rows(REFERENCE / "soil_class_rule.csv")
    assert [(row["order"], row["soil"], row["wrb"], row["usda"]) for row in ours] == [
        (row["order"], row["ipcc_soil_class"], row["wrb_reference_groups"], row["usda_taxa"]) for row in theirs
    ]


def test_every_wrb_group_of_the_rule_gives_its_class_in_one_or_many_and_with_qualifiers() -> None:
    for row in rows(TABLES / "soil_class_rule.csv"):
        for group in row["wrb"].split(";"):
            for said in (group, group.rstrip("s").lower(), f"Haplic {group} (Loamic)"):
                assert soil_class(wrb=said) == row["soil"], said
        assert row["soil"] in (*SOILS, "organic")


@pytest.mark.parametrize(
    ("usda", "soil"),
    [
        ("Mollisols", "HAC"),
        ("Vertisol", "HAC"),
        ("Aridisols", "HAC"),
        ("Typic Argiudolls", "HAC"),
        ("Inceptisols", "HAC"),
        ("Ultisols", "LAC"),
        ("Udox", "LAC"),
        ("Typic Hapludults", "LAC"),
        ("Andisols", "volcanic"),
        ("Spodosols", "spodic"),
        ("Haplorthods", "spodic"),
        ("Histosols", "organic"),
        ("Haplosaprists", "organic"),
        ("Udipsamments", "sandy"),
        ("Endoaquolls", "wetland"),
        ("Aquands", "wetland"),
        ("Aquic Hapludolls", "HAC"),
    ],
)
def test_names_of_soil_taxonomy_give_their_class(usda: str, soil: str) -> None:
    assert soil_class(usda=usda) == soil


def test_alfisols_are_of_two_classes_and_the_base_status_is_asked() -> None:
    assert soil_class(usda="Alfisols", base_status="high") == "HAC"
    assert soil_class(usda="Hapludalfs", base_status="low") == "LAC"
    with pytest.raises(Refused) as refused:
        soil_class(usda="Alfisols")
    assert refused.value.code == "base_status_needed"


def test_a_sandy_texture_decides_before_the_name_and_only_above_its_limits() -> None:
    assert soil_class(wrb="Ferralsols", sand_pct=71, clay_pct=7.9) == "sandy"
    assert soil_class(wrb="Ferralsols", sand_pct=70, clay_pct=7) == "LAC"
    assert soil_class(wrb="Ferralsols", sand_pct=80, clay_pct=8) == "LAC"
    assert soil_class(sand_pct=90, clay_pct=3) == "sandy"


def test_an_organic_soil_is_known_by_its_carbon_clay_and_wetness() -> None:
    assert soil_class(wrb="Gleysols", soc_pct=20.5) == "organic"
    assert soil_class(wrb="Gleysols", soc_pct=12, saturated=True) == "organic"
    assert soil_class(wrb="Gleysols", soc_pct=14.9, clay_pct=30, saturated=True) == "wetland"
    assert soil_class(wrb="Gleysols", soc_pct=15, clay_pct=30, saturated=True) == "organic"
    assert soil_class(wrb="Andosols", soc_pct=15, saturated=False) == "volcanic"
    with pytest.raises(Refused) as refused:
        soil_class(wrb="Andosols", soc_pct=15)
    assert refused.value.code == "organic_unclear"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({}, "soil_ask"),
        ({"wrb": "  "}, "soil_ask"),
        ({"sand_pct": 40.0, "clay_pct": 20.0}, "soil_ask"),
        ({"wrb": "Planosols"}, "soil_ask"),
        ({"wrb": "Fluvisols"}, "soil_ask"),
        ({"usda": "Gelisols"}, "soil_ask"),
        ({"usda": "Udifluvents"}, "soil_ask"),
        ({"wrb": "Luvisols", "usda": "Ultisols"}, "taxa_disagree"),
        ({"sand_pct": math.nan, "clay_pct": 2.0}, "not_percent"),
        ({"sand_pct": 80.0, "clay_pct": 30.0}, "not_percent"),
        ({"wrb": "Luvisols", "soc_pct": -1.0}, "not_percent"),
    ],
)
def test_no_class_is_guessed(said: dict[str, object], code: str) -> None:
    with pytest.raises(Refused) as refused:
        soil_class(**said)  # type: ignore[arg-type]
    assert refused.value.code == code


@needs_reference
def test_every_row_of_the_factors_equals_the_reference() -> None:
    ours = [
        tuple(row[key] for key in ("edition", "land_use", "factor", "level", "zone", "value", "error_pct", "verified",
                                   "source_table"))
        for row in rows(TABLES / "ipcc_factors.csv")
    ]  # fmt: skip
    theirs = [
        tuple(row[key] for key in ("edition", "land_use", "factor_type", "level", "climate_zone", "factor",
                                   "error_pct_2sd", "verified", "source_table"))
        for row in rows(REFERENCE / "ipcc_factors.csv")
    ]  # fmt: skip
    assert ours == theirs and len(ours) == 234


@needs_reference
def test_every_row_of_the_reference_stocks_equals_the_reference() -> None:
    kinds = {"+/- half-width of 95% CI as % of mean": "95 % half-width", "nominal, 2 SD as % of mean": "2 SD", "": ""}
    ours = [
        tuple(row[key] for key in ("edition", "zone", "soil", "soc_ref_t_c_ha", "error_pct", "profiles", "verified",
                                   "source_table", "error_kind"))
        for row in rows(TABLES / "ipcc_soc_ref.csv")
    ]  # fmt: skip
    theirs = [
        (*(row[key] for key in ("edition", "climate_zone", "soil_class", "soc_ref_t_c_ha_0_30cm", "error_pct", "n_obs",
                                "verified", "source_table")), kinds[row["error_meaning"]])
        for row in rows(REFERENCE / "ipcc_soc_ref.csv")
    ]  # fmt: skip
    assert ours == theirs and len(ours) == 126


def test_every_doubtful_row_says_why() -> None:
    for table in ("ipcc_factors.csv", "ipcc_soc_ref.csv"):
        for row in rows(TABLES / table):
            assert row["note"] or (row["confidence"] != "low" and row["verified"] == "yes"), row
            assert row["confidence"] == "low" or row["verified"] == "yes", row


def test_the_choices_are_the_words_of_the_tables() -> None:
    table = [row for row in rows(TABLES / "ipcc_factors.csv") if row["edition"] == "IPCC2019"]
    for land_use, parts in LEVELS.items():
        for part, name in (("level", "F_LU"), ("management", "F_MG"), ("inputs", "F_I")):
            wanted = "F_LU*F_MG*F_I" if (land_use, part) == ("forest_land", "level") else name
            found = [row["level"] for row in table if (row["land_use"], row["factor"]) == (land_use, wanted)]
            assert set(parts[part]) == set(found)
    assert {row["zone"] for row in rows(TABLES / "ipcc_soc_ref.csv") if row["edition"] == "IPCC2019"} == {
        *CLIMATES,
        *POLAR,
    }
