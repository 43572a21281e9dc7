"""The plausibility rules that look at one sample, its place, its day and its masses: Q19 to Q22 and Q26 to Q29."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from fourpermille_desktop.soil.plausible import NEIGHBOURS_NEEDED, usual_range
from fourpermille_desktop.soil.plausible_rules import (
    SLACK,
    Finding,
    day_of,
    finding,
    finite,
    numbers_of,
    out_of,
    ranges,
    rules,
)

NUMBERS = (
    *("lat", "lon", "gps_accuracy_m", "bd_g_cm3", "ring_volume_cm3", "ring_dry_mass_g", "wet_mass_g", "dry_mass_g"),
    *("soc_pct", "duplicate_soc_pct"),
)
M_PER_DEGREE = 111_195.0  # of latitude, on a sphere of 6371 km: better than 1 % everywhere, far below a GPS's error
Ring = Sequence[tuple[float, float]]


def check_sample(
    values: Mapping[str, Any],
    plot: Sequence[Ring] | None = None,
    stratum: Mapping[str, Sequence[float]] | None = None,
    today: date | None = None,
) -> list[Finding]:
    """What a person should look at in one sample; an empty field says nothing, NaN or text in a number is an error.

    values : any of `NUMBERS`, in the units of their names, `lat` and `lon` WGS84 [degree]; `sampled_on`, `analysed_on`
        days or ISO text; `is_return` True where the same point is sampled again. `ring_dry_mass_g` is the mass whose
        density `bd_g_cm3` is: with stones on the basis `whole`, without on the others.
    plot : rings of (lon, lat) [degree]; an island in another ring is a hole.
    stratum : field → all values of the sample's stratum, its own among them; judged from 8 on.
    today : the last day that is not to come; None = the clock's.
    Source: own rules and those named beside each limit in tables/qc_rules.csv.
    Vector: qc_rules.csv Q19 to Q22, Q26 to Q29, at and beyond each bound.
    """
    numbers, found = numbers_of(values, NUMBERS)
    found += ranges("sample", numbers)
    found += _place(numbers, values) + _in_plot(numbers, plot) + _return(numbers, values)
    found += _days(values, today or date.today())
    found += _ring(numbers) + _water(numbers) + _duplicate(numbers)
    return found + _outliers(values, stratum or {})


def metres_outside(lat: float, lon: float, plot: Sequence[Ring]) -> float:
    """How far a point lies outside a plot, 0 inside or on its edge. [m]

    lat, lon : WGS84, −90 to 90 and −180 to 180. [degree]
    plot : rings of (lon, lat), closed or not; an island in another ring is a hole. [degree]
    Raises ValueError for a plot without a corner.
    Source: own, even-odd ray casting on a plane about the point (sphere of 6371 km).
    """
    stretch = math.cos(math.radians(lat))
    inside, nearest_m = False, math.inf
    for ring in plot:
        # East and north of the point; the shorter way round, so that a plot across 180° stays whole.
        corners = [
            (((x - lon + 180.0) % 360.0 - 180.0) * M_PER_DEGREE * stretch, (y - lat) * M_PER_DEGREE) for x, y in ring
        ]
        for a, b in zip(corners, corners[1:] + corners[:1], strict=True):
            nearest_m = min(nearest_m, _metres_to_edge(a, b))
            if (a[1] > 0) != (b[1] > 0) and a[0] + (b[0] - a[0]) * a[1] / (a[1] - b[1]) > 0:
                inside = not inside
    if math.isinf(nearest_m):
        raise ValueError("a plot has corners")
    return 0.0 if inside else nearest_m


def _metres_to_edge(a: tuple[float, float], b: tuple[float, float]) -> float:
    """From the origin to the nearest point of the edge from a to b. [m]"""
    along, up = b[0] - a[0], b[1] - a[1]
    squared = along * along + up * up
    share = 0.0 if squared == 0 else min(1.0, max(0.0, -(a[0] * along + a[1] * up) / squared))
    return math.hypot(a[0] + share * along, a[1] + share * up)


def _is_place(n: Mapping[str, float]) -> bool:
    return "lat" in n and "lon" in n and abs(n["lat"]) <= 90 and abs(n["lon"]) <= 180


def _place(n: Mapping[str, float], values: Mapping[str, Any]) -> list[Finding]:
    if not _is_place(n):
        return []
    if n["lat"] == 0 and n["lon"] == 0:
        return [finding("null_island")]
    typed = [_decimals(values[name]) for name in ("lat", "lon") if isinstance(values[name], str)]
    # A number has lost its last zeros: one long coordinate of the two vouches for the other.
    decimals = min(typed) if typed else max(_decimals(repr(n[name])) for name in ("lat", "lon"))
    return [finding("place_rough", x=decimals)] if out_of("place_rough", decimals) else []


def _decimals(text: str) -> int:
    if "e" in text.lower():
        return 6  # 1e-05: written so because it is long
    return len(text.strip().replace(",", ".").partition(".")[2])


def _in_plot(n: Mapping[str, float], plot: Sequence[Ring] | None) -> list[Finding]:
    corners = [finite(value) for ring in plot or () for corner in ring for value in corner]
    if not _is_place(n) or plot is None or not corners:
        return []
    if None in corners:
        return [finding("not_a_number", "plot")]
    tolerance_m = max(0.0, n.get("gps_accuracy_m", 0.0))
    outside_m = metres_outside(n["lat"], n["lon"], plot)
    if outside_m <= tolerance_m:
        return []
    if abs(n["lon"]) <= 90 and metres_outside(n["lon"], n["lat"], plot) <= tolerance_m:
        return [finding("lat_lon_swapped", x=outside_m)]
    return [finding("outside_plot", x=outside_m)]


def _return(n: Mapping[str, float], values: Mapping[str, Any]) -> list[Finding]:
    code = "gps_too_rough_to_return"
    if not values.get("is_return") or "gps_accuracy_m" not in n or not out_of(code, n["gps_accuracy_m"]):
        return []
    return [finding(code, x=n["gps_accuracy_m"])]


def _days(values: Mapping[str, Any], today: date) -> list[Finding]:
    found, days = [], {}
    first = date(int(rules()["day_before_1950"].least or 1), 1, 1)
    for name in ("sampled_on", "analysed_on"):
        if values.get(name) in (None, ""):
            continue
        day = day_of(values[name])
        if day is None:
            found.append(finding("day_unreadable", name))
            continue
        days[name] = day
        if day < first:
            found.append(finding("day_before_1950", name, x=day.isoformat(), least=first.isoformat()))
        elif day > today:
            found.append(finding("day_to_come", name, x=day.isoformat()))
    if len(days) == 2 and days["analysed_on"] < days["sampled_on"]:
        measured, sampled = (days[name].isoformat() for name in ("analysed_on", "sampled_on"))
        found.append(finding("measured_before_sampled", x=measured, sampled=sampled))
    return found


def _ring(n: Mapping[str, float]) -> list[Finding]:
    volume_cm3, mass_g, bd_g_cm3 = (n.get(name) for name in ("ring_volume_cm3", "ring_dry_mass_g", "bd_g_cm3"))
    if volume_cm3 is not None and volume_cm3 < SLACK:
        return [finding("ring_impossible", x=volume_cm3)]
    if volume_cm3 is None or mass_g is None or bd_g_cm3 is None:
        return []
    expected = mass_g / volume_cm3
    share = rules()["bd_unlike_ring"].most or 0.0
    if abs(bd_g_cm3 - expected) <= share * abs(expected) * (1 + 1e-9):
        return []
    return [finding("bd_unlike_ring", x=bd_g_cm3, expected=expected)]


def _water(n: Mapping[str, float]) -> list[Finding]:
    wet_g, dry_g = n.get("wet_mass_g"), n.get("dry_mass_g")
    if dry_g is not None and dry_g < SLACK:
        return [finding("dry_mass_none", x=dry_g)]
    if wet_g is None or dry_g is None:
        return []
    if dry_g > wet_g:
        return [finding("dry_above_wet", x=dry_g, wet=wet_g)]
    water = (wet_g - dry_g) / dry_g
    return [finding("water_unusual", x=water)] if out_of("water_unusual", water) else []


def _duplicate(n: Mapping[str, float]) -> list[Finding]:
    first, second = n.get("soc_pct"), n.get("duplicate_soc_pct")
    if first is None or second is None or not first + second > 0:
        return []
    apart_pct = 200.0 * abs(first - second) / (first + second)
    return [finding("duplicates_differ", x=apart_pct)] if out_of("duplicates_differ", apart_pct) else []


def _outliers(values: Mapping[str, Any], stratum: Mapping[str, Sequence[float]]) -> list[Finding]:
    found = []
    for name, members in stratum.items():
        value = finite(values.get(name))
        known = [number for member in members if (number := finite(member)) is not None]
        if value is None or len(known) < NEIGHBOURS_NEEDED or usual_range(value, known) is None:
            continue
        found.append(finding("outlier", name, x=value, median=statistics.median(known), n=len(known)))
    return found
