"""Odd and impossible values of a bag: the bounds of the table, and the rules that need more than one value."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil import plausible
from fourpermille_desktop.soil.plausible import IMPOSSIBLE, ODD, oddities, usual_range

USUAL = {
    "top_cm": "0", "bottom_cm": "10", "soc_pct": "1.2", "bd_g_cm3": "1.35", "cf_vol_pct": "4", "wet_mass_g": "412.6",
    "sampled_on": "2026-11-17",
}  # fmt: skip
TODAY = date(2026, 11, 23)


def found(**changed: str) -> list[tuple[str, str, str]]:
    return [(odd.column, odd.rule, odd.kind) for odd in oddities({**USUAL, **changed}, TODAY)]


def test_a_usual_bag_and_an_empty_one_raise_no_question() -> None:
    assert found() == []
    assert oddities({}, TODAY) == []


@pytest.mark.parametrize(
    ("column", "text", "rule", "kind"),
    [
        ("soc_pct", "18", "Q01", ODD),
        ("soc_pct", "118", "Q01", IMPOSSIBLE),
        ("soc_pct", "<0.1", "Q01", IMPOSSIBLE),
        ("bd_g_cm3", "1.85", "Q04", ODD),
        ("bd_g_cm3", "2.66", "Q04", IMPOSSIBLE),
        ("bd_g_cm3", "1350", "Q04", IMPOSSIBLE),
        ("cf_vol_pct", "61", "Q06", ODD),
        ("wet_mass_g", "9000", "Q27", ODD),
        ("wet_mass_g", "four hundred", "Q27", IMPOSSIBLE),
        ("bottom_cm", "0", "Q13", IMPOSSIBLE),
        ("sampled_on", "2026-11-24", "Q22", ODD),
        ("sampled_on", "yesterday", "Q22", IMPOSSIBLE),
    ],
)
def test_each_rule_names_its_column_and_kind(column: str, text: str, rule: str, kind: str) -> None:
    assert (column, rule, kind) in found(**{column: text})


def test_a_comma_and_a_point_are_the_same_number() -> None:
    assert found(soc_pct="1,2") == []
    assert found(soc_pct="18,0") == found(soc_pct="18.0")


def test_a_density_of_a_mineral_soil_is_odd_under_much_carbon() -> None:
    assert found(soc_pct="11", bd_g_cm3="1.6") == [("bd_g_cm3", "Q05", ODD)]


def test_a_mass_far_from_its_neighbours_is_shown_with_their_range() -> None:
    others = [618.0, 624.7, 660.0, 603.0, 624.5, 592.1, 629.0, 597.4]
    assert usual_range(912.4, others) == (592.1, 660.0)
    assert usual_range(640.0, others) is None
    assert usual_range(912.4, others[:7]) is None


@settings(max_examples=50)
@given(st.floats(1, 1000), st.integers(8, 20))
def test_a_value_equal_to_all_its_neighbours_is_never_odd(value: float, n: int) -> None:
    assert usual_range(value, [value] * n) is None


def test_carbon_that_rises_with_depth_asks_for_swapped_labels() -> None:
    assert plausible.rises_with_depth(0.8, 1.3)
    assert not plausible.rises_with_depth(0.8, 1.1)


def test_every_bound_of_the_table_has_a_source_and_stands_in_order() -> None:
    for bounds in plausible.table().values():
        assert bounds.source
        assert bounds.least < bounds.most
        for odd in (bounds.odd_under, bounds.odd_over):
            assert odd is None or bounds.least <= odd <= bounds.most
