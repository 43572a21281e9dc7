"""Random points: inside, off the edge, apart from each other, the same again, and never fewer in silence."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.soil.random_points import Area, Place, _Plane, random_points
from fourpermille_desktop.soil.refused import Refused


def a_field(lon: float = -1.5, lat: float = 12.3, width: float = 0.002, height: float = 0.002) -> dict[str, Any]:
    """A rectangle of about 4.8 ha at 12° north."""
    east, north = lon + width, lat + height
    return {"type": "Polygon", "coordinates": [[[lon, lat], [east, lat], [east, north], [lon, north], [lon, lat]]]}


def metres(one: Place, other: Place) -> float:
    """Distance on the sphere of the place's own curvature, good to 0.1 % over a field."""
    lat = math.radians((one[1] + other[1]) / 2)
    bent = 1 - 0.00669438 * math.sin(lat) ** 2
    east = 6_378_137 / math.sqrt(bent) * math.cos(lat) * math.radians(other[0] - one[0])
    north = 6_378_137 * (1 - 0.00669438) / bent**1.5 * math.radians(other[1] - one[1])
    return math.hypot(east, north)


HILL, VALLEY = Area("hill", a_field(), 10, 3), Area("valley", a_field(-1.497), 5)


def test_every_stratum_gets_its_points_and_its_spares() -> None:
    made = random_points([HILL, VALLEY], 7, edge_m=10, distance_m=15)
    assert (made.asked, made.placed, made.reason) == (15, 15, "")
    assert [(len(area.points), len(area.spares)) for area in made.areas] == [(10, 3), (5, 0)]
    for area, asked in zip(made.areas, (HILL, VALLEY), strict=True):
        shape = shapely.geometry.shape(asked.geometry)
        assert all(shape.contains(shapely.Point(place)) for place in (*area.points, *area.spares))


def test_the_same_seed_gives_the_same_points_on_any_machine() -> None:
    made = random_points([replace(HILL, points=3)], 7, edge_m=10, distance_m=15)
    assert made.areas[0].points == ((-1.4983212, 12.300294), (-1.4993951, 12.3011323), (-1.4997374, 12.3002879))
    assert random_points([replace(HILL, points=3)], 7, edge_m=10, distance_m=15) == made
    assert random_points([replace(HILL, points=3)], 8, edge_m=10, distance_m=15) != made


def test_the_points_of_one_stratum_do_not_move_when_another_is_added() -> None:
    alone = random_points([HILL], 7).areas[0]
    beside = random_points([HILL, VALLEY], 7).areas[0]
    assert [metres(a, b) < 0.02 for a, b in zip(alone.points, beside.points, strict=True)] == [True] * 10


def test_fewer_points_than_asked_come_with_a_reason() -> None:
    made = random_points([replace(HILL, points=200, spares=5)], 1, edge_m=10, distance_m=25)
    [area] = made.areas
    assert 20 < made.placed < made.asked == 200 and area.spares == ()
    assert f"only {made.placed} of 200 points and 0 of 5 spares" in area.reason and "25 m" in made.reason


def test_points_of_a_hole_are_never_drawn() -> None:
    field, pond = a_field(), a_field(-1.4995, 12.3005, 0.001, 0.001)
    field["coordinates"].append(pond["coordinates"][0])
    made = random_points([Area("around the pond", field, 40)], 3, edge_m=5)
    hole = shapely.geometry.shape(pond)
    assert made.placed == 40 and not any(hole.contains(shapely.Point(place)) for place in made.areas[0].points)


def test_two_parts_of_one_stratum_both_get_points() -> None:
    parts = [a_field()["coordinates"], a_field(-1.49)["coordinates"]]
    [made] = random_points([Area("two parts", {"type": "MultiPolygon", "coordinates": parts}, 40)], 3).areas
    assert {place[0] < -1.495 for place in made.points} == {True, False}


def test_points_are_spread_evenly_over_the_area() -> None:
    [made] = random_points([replace(HILL, points=4000)], 5).areas
    quarters = [0, 0, 0, 0]
    for lon, lat in made.points:
        quarters[2 * (lon > -1.499) + (lat > 12.301)] += 1
    assert sum((count - 1000) ** 2 / 1000 for count in quarters) < 16.3  # χ² of 3 degrees of freedom, 0.1 %


def test_a_field_across_the_date_line_is_a_field() -> None:
    ring = [[179.999, -17], [-179.999, -17], [-179.999, -16.998], [179.999, -16.998], [179.999, -17]]
    [made] = random_points([Area("Taveuni", {"type": "Polygon", "coordinates": [ring]}, 20)], 1).areas
    assert made.placed == 20 and all(abs(lon) >= 179.999 for lon, _ in made.points)
    assert made.area_ha == pytest.approx(212.98 * 221.34 / 10_000, rel=1e-3)


def test_lengths_are_those_of_the_ellipsoid() -> None:
    [made] = random_points([Area("equator", a_field(0, -0.001), 1)], 1).areas
    assert made.area_ha * 10_000 == pytest.approx(0.002**2 * 111_319.49 * 110_574.28, rel=1e-6)


@settings(max_examples=25)
@given(st.floats(-180, 180), st.floats(-90, 90), st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_the_way_to_the_plane_and_back_ends_where_it_began(lon: float, lat: float, x: float, y: float) -> None:
    plane = _Plane.around([(lon, lat)])
    back_x, back_y = plane.from_globe(*plane.to_globe(np.array([x]), np.array([y])))
    assert (back_x[0], back_y[0]) == pytest.approx((x, y), abs=1e-6)


@settings(max_examples=15, deadline=None)
@given(
    st.integers(0, 2**63),
    st.floats(-170, 170),
    st.floats(-65, 65),
    st.floats(0.0006, 0.003),
    st.floats(0, 15),
    st.floats(0, 20),
)
def test_points_keep_off_the_edge_and_apart(
    seed: int, lon: float, lat: float, size: float, edge_m: float, distance_m: float
) -> None:
    field = a_field(lon, lat, size / math.cos(math.radians(lat)), size)
    made = random_points([Area("field", field, 12, 3)], seed, edge_m=edge_m, distance_m=distance_m)
    places = [*made.areas[0].points, *made.areas[0].spares]
    assert len(places) == 15 or made.reason
    (west, south), (east, north) = field["coordinates"][0][0], field["coordinates"][0][2]
    for at, (x, y) in enumerate(places):
        assert all(metres((x, y), other) >= distance_m * 0.998 for other in places[:at])
        to_edges = [metres((x, y), edge) for edge in ((west, y), (east, y), (x, south), (x, north))]
        assert west <= x <= east and south <= y <= north and min(to_edges) >= edge_m * 0.998 - 0.01


BOW = {"type": "Polygon", "coordinates": [[[0, 0], [0.002, 0.002], [0.002, 0], [0, 0.002], [0, 0]]]}
OPEN = {"type": "Polygon", "coordinates": [[[0, 0], [0.002, 0], [0.002, 0.002], [0, 0.002]]]}
LINE = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}
TEXT = {"type": "Polygon", "coordinates": [[["a", 0], [0, 1], [1, 1], ["a", 0]]]}
NOT_FINITE = {"type": "Polygon", "coordinates": [[[0, 0], [math.nan, 0], [0.002, 0.002], [0, 0]]]}
FLAT = {"type": "Polygon", "coordinates": [[[0, 0], [0.001, 0], [0.002, 0], [0, 0]]]}
HOLLOW = {"type": "Polygon", "coordinates": [[]]}
HOLE_OUTSIDE = {"type": "Polygon", "coordinates": [a_field()["coordinates"][0], a_field(-1.49)["coordinates"][0]]}
ODD = {
    "self_crossing": [Area("A", BOW, 3)],
    "open_ring": [Area("A", OPEN, 3)],
    "no_polygon": [Area("A", LINE, 3)],
    "bad_place": [Area("A", TEXT, 3)],
    "invalid_polygon": [Area("A", HOLE_OUTSIDE, 3)],
    "too_small": [Area("A", a_field(width=1e-6, height=1e-6), 3)],
    "overlap": [Area("A", a_field(), 3), Area("B", a_field(-1.499), 3)],
    "too_far": [Area("A", a_field(), 3), Area("B", a_field(2), 3)],
    "same_name": [HILL, HILL],
    "no_strata": [],
    "too_few": [Area("A", a_field(), -1, 3)],
    "too_many": [Area("A", a_field(), 20_000)],
}


@pytest.mark.parametrize(("code", "areas"), ODD.items(), ids=ODD.keys())
def test_what_is_no_stratum_is_refused_with_its_code(code: str, areas: list[Area]) -> None:
    with pytest.raises(Refused) as refused:
        random_points(areas, 1)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "geometry", [NOT_FINITE, HOLLOW, FLAT, {}, a_field(179.999), {"type": "Polygon", "coordinates": 5}]
)
def test_a_shape_that_is_none_is_refused(geometry: dict[str, Any]) -> None:
    with pytest.raises(Refused, match="stratum A"):
        random_points([Area("A", geometry, 1)], 1)


def test_a_field_narrower_than_its_edges_is_refused() -> None:
    with pytest.raises(Refused, match="too small for an edge of 120 m"):
        random_points([HILL], 1, edge_m=120)


@pytest.mark.parametrize("asked", [{"edge_m": -1}, {"distance_m": math.nan}, {"edge_m": math.inf}, {"seed": -1}])
def test_a_distance_or_a_seed_that_is_none_is_refused(asked: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        random_points([HILL], **{"seed": 1, **asked})
