"""The field tests against the rows of their table and against numbers that others worked out."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fourpermille_desktop.soil import field_tests as tests
from fourpermille_desktop.soil.refused import Refused

TABLE = Path(__file__).parents[3] / "shared" / "reference" / "field_indicators.csv"
LAYERS = st.lists(st.tuples(st.floats(1, 5), st.floats(0.5, 40)), min_size=1, max_size=6)


def rows(indicator: str) -> list[dict[str, str]]:
    assert TABLE.is_file(), "the table of field indicators stands beside the repository (shared/reference)"
    with TABLE.open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["indicator"] == indicator]


# The second inch of water ---------------------------------------------------------------------------------------


def test_the_rate_is_the_formula_of_the_table() -> None:
    formula = next(row for row in rows("infiltration_ring_2nd_inch") if row["score"] == "formula")
    assert formula["class_or_condition"].startswith("rate mm/h = 25.4 mm / time_h")
    assert tests.infiltration_rate(60) == pytest.approx(25.4)
    assert tests.infiltration_rate(2.5) == pytest.approx(25.4 / (2.5 / 60))


def test_an_inch_in_half_an_hour_is_less_than_a_millimetre_a_minute() -> None:
    """Integrity Soils, "Soil sip, slump, spill": over 30 minutes for an inch is "less than 1 mm/minute"."""
    assert tests.infiltration_rate(30) / 60 == pytest.approx(0.847, abs=0.001)
    assert tests.infiltration_rate(30.1) / 60 < 1 < tests.infiltration_rate(25) / 60


@pytest.mark.parametrize(
    ("inches_an_hour", "name"),
    [  # USDA NRCS table in inches per hour: > 20, 6–20, 2–6, 0.6–2, 0.2–0.6, 0.06–0.2, 0.0015–0.06, < 0.0015
        (21, "very_rapid"), (10, "rapid"), (3, "moderately_rapid"), (1, "moderate"), (0.3, "moderately_slow"),
        (0.1, "slow"), (0.01, "very_slow"), (0.001, "impermeable"), (0, "impermeable"),
    ],
)  # fmt: skip
def test_the_classes_are_those_of_the_kit_in_inches(inches_an_hour: float, name: str) -> None:
    assert tests.infiltration_class(inches_an_hour * 25.4) == name


def test_the_classes_are_those_of_the_table() -> None:
    told = next(row for row in rows("infiltration_ring_2nd_inch") if row["score"] == "class")["class_or_condition"]
    listed = [part.strip() for part in told.replace("(mm/h)", "").split(";")]
    for part in listed[:-1]:
        numbers = [float(number) for number in re.findall(r"[\d.]+", part)]
        name = re.sub(r"[\d.> -]+", " ", part).strip().replace(" ", "_")
        assert tests.infiltration_class(numbers[0] + 0.001) == name
        if len(numbers) == 2:
            assert tests.infiltration_class(numbers[1]) == name
    assert listed[-1] == "< 0.04 impermeable"
    assert tests.infiltration_class(0.039) == "impermeable"


@pytest.mark.parametrize(
    ("minutes", "name"), [(1.9, "faster"), (2, "good"), (5, "good"), (5.1, "between"), (19.9, "between"), (20, "slow")]
)
def test_the_pipe_says_good_and_slow_where_its_source_does(minutes: float, name: str) -> None:
    (row,) = rows("infiltration_pipe")
    assert "2-5 min good light/medium soil; >= 20 min heavy or poor structure" in row["class_or_condition"]
    assert tests.pipe_class(minutes) == name


# The spade block ------------------------------------------------------------------------------------------------


def test_a_block_of_two_layers_is_their_mean_by_thickness() -> None:
    """By hand: 10 cm of Sq 2 over 15 cm of Sq 3 is (2 × 10 + 3 × 15) / 25 = 65 / 25 = 2.6."""
    assert tests.vess_block([(2, 10), (3, 15)]) == pytest.approx(2.6)
    assert tests.vess_worst([(2, 10), (3, 15)]) == 3


@given(LAYERS)
def test_a_block_is_never_better_than_its_best_or_worse_than_its_worst_layer(layers: list[tuple[float, float]]) -> None:
    block = tests.vess_block(layers)
    assert min(score for score, _ in layers) - 1e-9 <= block <= tests.vess_worst(layers) + 1e-9


@given(LAYERS, st.floats(0.1, 10))
def test_a_block_does_not_change_with_the_unit_of_its_thickness(layers: list[tuple[float, float]], by: float) -> None:
    scaled = [(score, cm * by) for score, cm in layers]
    assert tests.vess_block(scaled) == pytest.approx(tests.vess_block(layers))


@pytest.mark.parametrize(
    ("score", "grade"), [(1, "good"), (2.9, "good"), (2.94, "good"), (2.96, "fair"), (3, "fair"), (3.94, "fair"),
                         (3.95, "poor"), (4, "poor"), (5, "poor")],
)  # fmt: skip
def test_the_grades_of_a_block_are_those_of_the_table(score: float, grade: str) -> None:
    told = next(row for row in rows("vess") if row["score"] == "block")["interpretation"]
    assert told == "1-2.9 good, 3-3.9 fair, 4-5 poor"
    assert tests.vess_grade(score) == grade


# Worms ----------------------------------------------------------------------------------------------------------


def test_sixteen_worms_in_a_pit_are_four_hundred_a_square_metre() -> None:
    benchmark = next(row for row in rows("earthworms_20x20x20cm") if row["score"] == "benchmark")
    assert "16 per spadeful = about 400 per m2" in benchmark["class_or_condition"]
    assert tests.worms_per_m2(16) == pytest.approx(400)


@pytest.mark.parametrize(
    ("worms", "kinds", "grade"),
    [(9, 2, "good"), (9, 3, "good"), (9, 1, "fair"), (8, 3, "fair"), (4, 1, "fair"), (3.9, 3, "poor"), (0, 0, "poor")],
)
def test_the_grades_of_worms_are_those_of_the_table(worms: float, kinds: int, grade: str) -> None:
    told = {row["score"]: row["class_or_condition"] for row in rows("earthworms_20x20x20cm")}
    assert told["green"] == "> 8 individuals per pit and at least two ecological groups"
    assert (told["amber"], told["red"]) == ("4-8", "< 4")
    assert tests.worms_grade(worms, kinds) == grade


# Texture --------------------------------------------------------------------------------------------------------


def test_texture_by_feel_follows_every_row_of_the_table() -> None:
    ribbons = {"< 2.5 cm": 1.0, "2.5-5 cm": 3.0, "> 5 cm": 6.0}
    seen = 0
    for row in rows("texture_by_feel")[1:]:
        length, _, feels = row["class_or_condition"].removeprefix("ribbon ").partition(": ")
        for part in feels.split(", "):
            feel, _, name = part.partition(" = ")
            assert tests.texture_class(True, ribbons[length], feel) == name.replace(" ", "_")
            seen += 1
    assert seen == 9
    first = rows("texture_by_feel")[0]["class_or_condition"]
    assert first == "no ball => sand; ball but no ribbon => loamy sand"
    assert tests.texture_class(False, 0) == "sand"
    assert tests.texture_class(True, 0) == "loamy_sand"


@pytest.mark.parametrize(
    "refused",
    [
        lambda: tests.infiltration_rate(0),
        lambda: tests.infiltration_rate(float("nan")),
        lambda: tests.infiltration_rate(5, 0),
        lambda: tests.infiltration_class(-1),
        lambda: tests.pipe_class(0),
        lambda: tests.vess_block([]),
        lambda: tests.vess_block([(6, 10)]),
        lambda: tests.vess_worst([(3, 0)]),
        lambda: tests.vess_grade(0.9),
        lambda: tests.worms_per_m2(-1),
        lambda: tests.worms_per_m2(1, 0),
        lambda: tests.worms_grade(1, 4),
        lambda: tests.texture_class(True, -1),
        lambda: tests.texture_class(True, 1, "sticky"),
    ],
)
def test_what_cannot_be_is_refused(refused: object) -> None:
    with pytest.raises(Refused):
        refused()  # type: ignore[operator]
