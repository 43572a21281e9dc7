"""Random sampling points inside the strata of a field: seeded, away from edges and from each other.

Places come and go as WGS 84 longitude and latitude. In between they lie on a plane that touches the ellipsoid in the
middle of the strata (orthographic projection, exact both ways): lengths are right to 0.02 % up to 100 km from there.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from fourpermille_desktop.soil.refused import Refused

Floats = NDArray[np.float64]
Place = tuple[float, float]  # longitude, latitude [°]

SEMI_MAJOR_M, FLATTENING = 6_378_137.0, 1.0 / 298.257_223_563  # WGS 84
ECCENTRICITY_2 = FLATTENING * (2.0 - FLATTENING)
REACH_M = 100_000.0
LEAST_AREA_M2 = 1.0
LEAST_EDGE_M = 0.001  # shrinking by next to nothing leaves nothing, says the geometry library
MOST_POINTS = 10_000
SHARED_TOLD = 0.01  # of the smaller stratum: borders drawn twice never meet exactly
DECIMALS = 7  # of a degree: about 1 cm
BATCH, MOST_BATCHES = 2048, 100


@dataclass(frozen=True)
class Area:
    """One stratum to place points in.

    geometry : GeoJSON geometry, `{"type": "Polygon" | "MultiPolygon", "coordinates": …}`, WGS 84 [°].
    points, spares : how many are asked; spares are for points that cannot be sampled in the field, in their order.
    """

    name: str
    geometry: Mapping[str, Any]
    points: int
    spares: int = 0


@dataclass(frozen=True)
class PlacedArea:
    """The points of one stratum, in the order in which they were drawn.

    asked, spares_asked : as in the question; fewer places mean a `reason`, otherwise it is "".
    """

    name: str
    asked: int
    spares_asked: int
    points: tuple[Place, ...]
    spares: tuple[Place, ...]
    area_ha: float
    reason: str

    @property
    def placed(self) -> int:
        return len(self.points)


@dataclass(frozen=True)
class PlacedPoints:
    """All strata, with what makes the same points again: the seed, the edge and the distance."""

    seed: int
    edge_m: float
    distance_m: float
    areas: tuple[PlacedArea, ...]

    @property
    def asked(self) -> int:
        return sum(area.asked for area in self.areas)

    @property
    def placed(self) -> int:
        return sum(area.placed for area in self.areas)

    @property
    def reason(self) -> str:
        return " ".join(f"{area.name}: {area.reason}." for area in self.areas if area.reason)


def random_points(areas: Sequence[Area], seed: int, *, edge_m: float = 0.0, distance_m: float = 0.0) -> PlacedPoints:
    """Points at random within each stratum, the same for the same seed on every machine. [°, WGS 84]

    areas : 1 or more, names all different, at most 10 000 points and spares together. seed : 0 or above. [1]
    edge_m : kept free along every border, 0 or above. [m] distance_m : least between any two points, spares and those
        of other strata too, 0 or above. [m] A distance makes the points a little more even than simple random
        sampling assumes; keep it small against the field.
    Each stratum draws from numbers of its own (PCG64, from the seed and its name), so that without a distance the
    points of one do not depend on the others. Coordinates are rounded to 1e-7 ° and hold edge and distance as rounded.
    Raises Refused for no stratum, a shape that is open, crosses itself, overlaps another or is too small, a place that
    is none on earth, strata over 100 km apart, or a number outside these. Where points do not fit, fewer come with a
    `reason`.
    Source: de Gruijter et al. (2006), Sampling for Natural Resource Monitoring, doi:10.1007/3-540-33161-1; O'Neill
        (2014), PCG, Harvey Mudd College HMC-CS-2014-0905.
    Vector: properties only (inside, edge, distance, same seed).
    """
    _check_question(areas, seed, edge_m, distance_m)
    rings = [_polygons(area) for area in areas]
    plane = _Plane.around([place for polygons in rings for polygon in polygons for place in polygon[0]])
    shapes = [_shape(area.name, polygons, plane) for area, polygons in zip(areas, rings, strict=True)]
    _check_overlaps(areas, shapes)
    taken = _Taken(distance_m)
    placed = [_place(area, shape, plane, seed, edge_m, taken) for area, shape in zip(areas, shapes, strict=True)]
    return PlacedPoints(seed, edge_m, distance_m, tuple(placed))


def _place(area: Area, shape: Any, plane: _Plane, seed: int, edge_m: float, taken: _Taken) -> PlacedArea:
    """Draw until the stratum has its points and spares, or no place is found any more; `taken` grows by them."""
    wanted = area.points + area.spares
    if edge_m >= LEAST_EDGE_M and shape.buffer(-edge_m).is_empty:
        raise Refused(f"the stratum {area.name} is too small for an edge of {edge_m:g} m", code="too_small")
    draw = np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, *area.name.encode()])))
    found: list[Place] = []
    for _ in range(MOST_BATCHES):
        if len(found) == wanted:
            break
        for place, at in _candidates(draw, shape, plane, edge_m):
            if len(found) < wanted and taken.add(at):
                found.append(place)
    return PlacedArea(
        area.name,
        area.points,
        area.spares,
        tuple(found[: area.points]),
        tuple(found[area.points :]),
        shape.area / 10_000.0,
        _reason(area, len(found), taken.distance_m),
    )


def _candidates(draw: np.random.Generator, shape: Any, plane: _Plane, edge_m: float) -> Iterable[tuple[Place, Place]]:
    """Places within the shape and off its edge out of one batch, each on the globe [°] and on the plane [m].

    The box is the shape's own, not that of the shrunk shape: the shrinking differs between versions of the geometry
    library by hairs, and a hair in the box would move every point.
    """
    west, south, east, north = (round(bound, 3) for bound in shape.bounds)
    drawn = draw.random((BATCH, 2))
    x = west + (east - west) * drawn[:, 0]
    y = south + (north - south) * drawn[:, 1]
    lon, lat = (np.round(degrees, DECIMALS) for degrees in plane.to_globe(x, y))
    x, y = plane.from_globe(lon, lat)
    fits = shapely.contains_xy(shape, x, y)
    if edge_m > 0:
        fits[fits] = shapely.distance(shape.boundary, shapely.points(x[fits], y[fits])) >= edge_m
    return [((float(lon[at]), float(lat[at])), (float(x[at]), float(y[at]))) for at in np.flatnonzero(fits)]


class _Taken:
    """Places on the plane that hold a distance from each other, found again by squares at least that wide."""

    def __init__(self, distance_m: float) -> None:
        self.distance_m = distance_m
        self._squares: dict[tuple[int, int], list[Place]] = {}

    def add(self, at: Place) -> bool:
        """Take a place, unless it lies too near to one that is taken."""
        if self.distance_m == 0:
            return True
        column, row = (math.floor(part / max(1.0, self.distance_m)) for part in at)
        for square in ((column + i, row + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
            if any(math.dist(at, other) < self.distance_m for other in self._squares.get(square, ())):
                return False
        self._squares.setdefault((column, row), []).append(at)
        return True


def _reason(area: Area, found: int, distance_m: float) -> str:
    """Why there are fewer than asked; "" where there are not."""
    if found == area.points + area.spares:
        return ""
    what = (
        f"{min(found, area.points)} of {area.points} points and {max(0, found - area.points)} of {area.spares} spares"
    )
    why = f"no place is left {distance_m:g} m from all others" if distance_m else "its places are too narrow to hit"
    return f"only {what} were placed, {why}"


# --- what is asked ---


def _check_question(areas: Sequence[Area], seed: int, edge_m: float, distance_m: float) -> None:
    if not areas:
        raise Refused("there is no stratum", code="no_strata")
    if len({area.name for area in areas}) < len(areas):
        raise Refused("two strata have the same name", code="same_name")
    if seed < 0:
        raise Refused("the seed is below 0", code="bad_seed")
    if not (0 <= edge_m < REACH_M and 0 <= distance_m < REACH_M):
        raise Refused("the edge or the distance is not 0 m or above", code="bad_distance")
    if any(area.points < 0 or area.spares < 0 for area in areas):
        raise Refused("fewer than no points are asked for", code="too_few")
    if not 1 <= sum(area.points + area.spares for area in areas) <= MOST_POINTS:
        raise Refused(f"no point is asked for, or more than {MOST_POINTS}", code="too_many")


def _polygons(area: Area) -> list[list[list[Place]]]:
    """The rings of each polygon of a GeoJSON geometry: the outer one first."""
    kind, coordinates = area.geometry.get("type"), area.geometry.get("coordinates")
    if kind not in ("Polygon", "MultiPolygon") or not coordinates:
        raise Refused(f"the stratum {area.name} is no polygon", code="no_polygon")
    try:
        polygons = [coordinates] if kind == "Polygon" else coordinates
        made = [[[(float(lon), float(lat)) for lon, lat, *_ in ring] for ring in polygon] for polygon in polygons]
    except (TypeError, ValueError) as error:
        raise Refused(f"the stratum {area.name} has a place that is no pair of numbers", code="bad_place") from error
    if not all(made):
        raise Refused(f"the stratum {area.name} is no polygon", code="no_polygon")
    for ring in (ring for polygon in made for ring in polygon):
        if len(ring) < 4 or ring[0] != ring[-1]:
            raise Refused(f"a border of the stratum {area.name} does not close", code="open_ring")
        if not all(-180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in ring):
            raise Refused(f"the stratum {area.name} has a place that is none on earth", code="bad_place")
    return made


def _shape(name: str, polygons: Sequence[Sequence[Sequence[Place]]], plane: _Plane) -> Any:
    made = []
    for outer, *holes in polygons:
        made.append(shapely.Polygon(_flat(name, outer, plane), [_flat(name, hole, plane) for hole in holes]))
    shape = made[0] if len(made) == 1 else shapely.MultiPolygon(made)
    if not shape.is_valid:
        crossed = "Self-intersection" in shapely.is_valid_reason(shape)
        why = "crosses its own border" if crossed else "has borders that do not make an area"
        raise Refused(f"the stratum {name} {why}", code="self_crossing" if crossed else "invalid_polygon")
    if shape.area < LEAST_AREA_M2:
        raise Refused(f"the stratum {name} is smaller than {LEAST_AREA_M2:g} m²", code="too_small")
    shapely.prepare(shape)
    return shape


def _flat(name: str, ring: Sequence[Place], plane: _Plane) -> Floats:
    lon, lat = np.array(ring, dtype=float).T
    x, y = plane.from_globe(lon, lat)
    if not (np.hypot(x, y).max() <= REACH_M and plane.faces(lon, lat)):
        raise Refused(f"the stratum {name} lies over 100 km from the middle of all strata", code="too_far")
    flat = np.column_stack((x, y))
    flat[-1] = flat[0]  # rounding must not open a ring that was closed
    return flat


def _check_overlaps(areas: Sequence[Area], shapes: Sequence[Any]) -> None:
    tree = shapely.STRtree(shapes)
    for at, shape in enumerate(shapes):
        for other in sorted(int(index) for index in tree.query(shape) if index > at):
            shared = shape.intersection(shapes[other]).area
            if shared > SHARED_TOLD * min(shape.area, shapes[other].area):
                raise Refused(f"the strata {areas[at].name} and {areas[other].name} overlap", code="overlap")


# --- globe and plane ---


@dataclass(frozen=True)
class _Plane:
    """The plane that touches WGS 84 in one place: x to the east, y to the north. [m]"""

    origin: Floats
    east: Floats
    north: Floats
    up: Floats

    @classmethod
    def around(cls, places: Sequence[Place]) -> _Plane:
        """Touching in the middle of places; computed in space, so that neither the date line nor a pole is special."""
        x, y, z = (math.fsum(axis) for axis in _in_space(*np.array(places, dtype=float).T))
        if math.hypot(x, y, z) < 1.0:
            raise Refused("the strata lie all around the earth", code="too_far")
        lon = math.degrees(math.atan2(y, x))
        lat = math.degrees(math.atan2(z, math.hypot(x, y) * (1.0 - ECCENTRICITY_2)))
        sin_lon, cos_lon = math.sin(math.radians(lon)), math.cos(math.radians(lon))
        sin_lat, cos_lat = math.sin(math.radians(lat)), math.cos(math.radians(lat))
        return cls(
            _in_space(np.array(lon), np.array(lat)),
            np.array([-sin_lon, cos_lon, 0.0]),
            np.array([-sin_lat * cos_lon, -sin_lat * sin_lon, cos_lat]),
            np.array([cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]),
        )

    def from_globe(self, lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
        away = _in_space(lon, lat) - self.origin[:, None]
        return _along(self.east, away), _along(self.north, away)

    def to_globe(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Where the straight line down from a place of the plane meets the ellipsoid."""
        over = self.origin[:, None] + np.outer(self.east, x) + np.outer(self.north, y)
        # |(over − h · up) / axes| = 1 is a quadratic in h; its smaller root is this side of the earth.
        axes = np.array([SEMI_MAJOR_M, SEMI_MAJOR_M, SEMI_MAJOR_M * (1.0 - FLATTENING)])
        scaled, down = over / axes[:, None], self.up / axes
        a, b, c = _along(down, down), _along(down, scaled), _along(scaled, scaled) - 1.0
        ground = over - self.up[:, None] * (c / (b + np.sqrt(b * b - a * c)))
        lat = np.arctan2(ground[2], np.hypot(ground[0], ground[1]) * (1.0 - ECCENTRICITY_2))
        return np.degrees(np.arctan2(ground[1], ground[0])), np.degrees(lat)

    def faces(self, lon: Floats, lat: Floats) -> bool:
        """Whether all places lie on this side of the earth: the far side would fall on the same plane."""
        return bool((_along(self.up, _in_space(lon, lat)) > 0).all())


def _along(axis: Floats, places: Floats) -> Floats:
    """Scalar products, in a fixed order: a matrix product rounds as the machine's library likes."""
    return np.asarray(axis[0] * places[0] + axis[1] * places[1] + axis[2] * places[2])


def _in_space(lon: Floats, lat: Floats) -> Floats:
    """Earth-centred coordinates of places on the ellipsoid, one row an axis. [m]"""
    sin_lat, cos_lat = np.sin(np.radians(lat)), np.cos(np.radians(lat))
    normal = SEMI_MAJOR_M / np.sqrt(1.0 - ECCENTRICITY_2 * sin_lat**2)
    return np.array(
        [
            normal * cos_lat * np.cos(np.radians(lon)),
            normal * cos_lat * np.sin(np.radians(lon)),
            normal * (1.0 - ECCENTRICITY_2) * sin_lat,
        ]
    )
