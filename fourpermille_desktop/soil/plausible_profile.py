"""The plausibility rules that look at the layers of one profile together: Q14 to Q17."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from fourpermille_desktop.soil.plausible import rises_with_depth
from fourpermille_desktop.soil.plausible_rules import SLACK, Finding, finding, finite, numbers_of, out_of
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.stock import Layer, fine_earth_g_cm3
from fourpermille_desktop.soil.stock import check_layer as refuse_impossible

NUMBERS = ("top_cm", "bottom_cm", "soc_pct", "bd_g_cm3", "cf_vol_pct", "cf_mass_pct")
RICH_BELOW = frozenset({"spodic", "buried", "ploughed_in"})
Numbers = Mapping[str, float]


def check_profile(
    layers: Sequence[Mapping[str, Any]], reporting_depth_cm: float = 30.0, reference_mass_t_ha: float | None = None
) -> list[Finding]:
    """What a person should look at in a profile; the layers one by one are the business of `check_layer`.

    layers : in any order; `top_cm`, `bottom_cm` [cm], `soc_pct` [%], `bd_g_cm3` [g cm⁻³], `bd_basis` and stones as in
        soil.stock, `horizon` (`spodic`, `buried`, `ploughed_in`: carbon may rise there). A finding's `layer` is the
        place in this sequence.
    reporting_depth_cm : above 0 [cm]. reference_mass_t_ha : of fine earth, to compare at [t ha⁻¹]; None = not asked.
    Raises ValueError for a depth or a mass that is no number above 0.
    Source: own rules and those named beside each limit in tables/qc_rules.csv.
    Vector: qc_rules.csv Q14 to Q17, at and beyond each bound.
    """
    if any(asked is not None and not (finite(asked) or 0) > 0 for asked in (reporting_depth_cm, reference_mass_t_ha)):
        raise ValueError("a depth or a mass to check against is a number above 0")
    found: list[Finding] = []
    read: list[tuple[int, Numbers, Mapping[str, Any]]] = []
    for place, values in enumerate(layers):
        numbers, odd = numbers_of(values, NUMBERS)
        found += [replace(one, layer=place) for one in odd]
        read.append((place, numbers, values))
    if not read or any("top_cm" not in numbers or "bottom_cm" not in numbers for _, numbers, _ in read):
        return found  # without its limits a layer has no place among the others
    read.sort(key=lambda each: (each[1]["top_cm"], each[1]["bottom_cm"]))
    found += _contiguous(read) + _deep_enough(read, reporting_depth_cm)
    if reference_mass_t_ha is not None:
        found += _below_reference(read, reference_mass_t_ha)
    return found + _carbon(read) + _density(read)


def _contiguous(read: Sequence[tuple[int, Numbers, Mapping[str, Any]]]) -> list[Finding]:
    found = []
    reached = 0.0
    for order, (place, n, _) in enumerate(read):
        top = n["top_cm"]
        if order == 0 and abs(top) > SLACK:
            found.append(finding("not_from_surface", layer=place, x=top))
        elif top > reached + SLACK:
            found.append(finding("gap", layer=place, x=top, reached=reached))
        elif top < reached - SLACK:
            found.append(finding("overlap", layer=place, x=top, reached=reached))
        reached = max(reached, n["bottom_cm"])
    return found


def _deep_enough(read: Sequence[tuple[int, Numbers, Mapping[str, Any]]], depth_cm: float) -> list[Finding]:
    place, n, _ = max(read, key=lambda each: each[1]["bottom_cm"])
    if n["bottom_cm"] >= depth_cm - SLACK:
        return []
    return [finding("too_shallow", layer=place, x=n["bottom_cm"], depth=depth_cm)]


def _below_reference(read: Sequence[tuple[int, Numbers, Mapping[str, Any]]], reference: float) -> list[Finding]:
    """One whole layer lies below the reference mass when the layers above the last already hold it."""
    mass_t_ha = 0.0
    for _, n, values in read[:-1]:
        if "bd_g_cm3" not in n:
            return []
        stones = (n.get("cf_vol_pct"), n.get("cf_mass_pct"))
        layer = Layer(n["top_cm"], n["bottom_cm"], 0.0, n["bd_g_cm3"], _basis(values), *stones)
        try:
            refuse_impossible(layer)
            mass_t_ha += 100.0 * fine_earth_g_cm3(layer) * layer.thickness_cm
        except Refused:
            return []  # an impossible layer has its own finding
    if mass_t_ha >= reference * (1 - SLACK):
        return []
    return [finding("no_layer_below_reference", layer=read[-1][0], x=mass_t_ha, reference=reference)]


def _carbon(read: Sequence[tuple[int, Numbers, Mapping[str, Any]]]) -> list[Finding]:
    found = []
    for (_, upper, _), (place, lower, values) in pairwise(read):
        if "soc_pct" not in upper or "soc_pct" not in lower or values.get("horizon") in RICH_BELOW:
            continue
        if rises_with_depth(upper["soc_pct"], lower["soc_pct"]):
            found.append(finding("soc_rises", layer=place, x=lower["soc_pct"], above=upper["soc_pct"]))
    return found


def _density(read: Sequence[tuple[int, Numbers, Mapping[str, Any]]]) -> list[Finding]:
    """The topmost layer against the loosest one below it, where both densities stand on one basis."""
    place, top, values = read[0]
    below = [n["bd_g_cm3"] for _, n, v in read[1:] if "bd_g_cm3" in n and _basis(v) == _basis(values)]
    if "bd_g_cm3" not in top or not below or not out_of("topsoil_denser", top["bd_g_cm3"] - min(below)):
        return []
    return [finding("topsoil_denser", layer=place, x=top["bd_g_cm3"], below=min(below))]


def _basis(values: Mapping[str, Any]) -> str:
    return str(values.get("bd_basis") or "fine_per_total")
