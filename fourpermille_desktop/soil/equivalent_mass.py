"""Stocks in the same mass of soil instead of the same depth, so that compaction is not taken for carbon.

Masses are of the fine earth over the whole volume, cumulated from the surface, in t ha⁻¹; carbon in t C ha⁻¹.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import numpy as np
from numpy.typing import NDArray

from fourpermille_desktop.soil.hyman import hyman, linear
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.stock import Layer, check_layer, fine_earth_g_cm3

METHODS = ("hyman", "linear")
MASSES = ("mineral", "total")
SOM_PER_SOC = 1.724
DIFFER_SHARE = 0.02
LEAST_FOR_SPLINE = 3
_SAME = 1e-9  # share by which two masses that were added in another order may differ

Array = NDArray[np.float64]


@dataclass(frozen=True)
class MassProfile:
    """One profile cumulated from the surface, each list beginning with 0 at 0 cm.

    depths_cm : lower limits of the layers. [cm]
    mass_t_ha, som_t_ha : soil and its organic matter above each of them. [t ha⁻¹]
    soc_t_c_ha : organic carbon above each of them. [t C ha⁻¹]
    warnings : what was assumed.
    """

    depths_cm: tuple[float, ...]
    mass_t_ha: tuple[float, ...]
    som_t_ha: tuple[float, ...]
    soc_t_c_ha: tuple[float, ...]
    warnings: tuple[str, ...] = ()

    def cumulative_t_ha(self, mass: str) -> tuple[float, ...]:
        """Mineral or total soil above each lower limit. [t ha⁻¹]

        mass : `mineral` = soil without its organic matter, `total` = all fine earth.
        Source: von Haden, Yang & DeLucia (2020), doi:10.1111/gcb.15124.
        Vector: esm_hand_mineral_mass_som_1.724.
        """
        if mass == "total":
            return self.mass_t_ha
        return tuple(soil - som for soil, som in zip(self.mass_t_ha, self.som_t_ha, strict=True))


@dataclass(frozen=True)
class ReferenceMass:
    """The mass that stands for a depth, the mean of `profiles` profiles. [t ha⁻¹]"""

    depth_cm: float
    mass_t_ha: float
    profiles: int


@dataclass(frozen=True)
class EsmInterval:
    """The stock between two reference masses, named by the depths they stand for. [t C ha⁻¹]

    cumulative_t_c_ha : from the surface, by the method asked for (linear where layers are too few).
    linear_t_c_ha, hyman_t_c_ha : from the surface by each method; the spline is None under three layers.
    is_extrapolated : the reference mass is more than was sampled.
    """

    top_cm: float
    bottom_cm: float
    mass_t_ha: float
    stock_t_c_ha: float
    cumulative_t_c_ha: float
    linear_t_c_ha: float
    hyman_t_c_ha: float | None
    is_extrapolated: bool


@dataclass(frozen=True)
class EsmStock:
    """A profile at equivalent soil mass; `method` is the one that was used. [t C ha⁻¹]"""

    method: str
    intervals: tuple[EsmInterval, ...]
    warnings: tuple[str, ...]


def esm(
    profiles: Sequence[MassProfile],
    references: Sequence[ReferenceMass],
    method: str = "hyman",
    mass: str = "mineral",
    extrapolate: bool = False,
) -> list[EsmStock]:
    """The stock of each profile down to the same masses of soil. [t C ha⁻¹]

    profiles : from `mass_profile`, any number, of any numbers of layers.
    references : from `reference_masses` with the same `mass`; mass above 0, growing with depth. [t ha⁻¹]
    method : `hyman` = monotone cubic, `linear` = linear in mass within each layer; both are computed and compared.
    mass : `mineral` (soil without its organic matter) or `total`.
    extrapolate : also give masses beyond the sampled one, down to the sampled depth; never for a single layer.
    Raises Refused for reference masses that do not grow; ValueError for an unknown method or mass.
    Source: von Haden, Yang & DeLucia (2020), Glob. Change Biol. 26, 3759–3770, doi:10.1111/gcb.15124; linear: Ellert &
        Bettany (1995), doi:10.4141/cjss95-075; Wendt & Hauser (2013), Eur. J. Soil Sci. 64, 58–65,
        doi:10.1111/ejss.12002.
    Vector: esm_hand_total_mass; esm_hand_mineral_mass_som_1.724; esm/vonhaden2020_expected_esm_hyman.csv.
    """
    if method not in METHODS or mass not in MASSES:
        raise ValueError(f"method is one of {METHODS}, mass one of {MASSES}")
    _check_references(references)
    order = sorted(range(len(profiles)), key=lambda at: len(profiles[at].depths_cm))
    made: dict[int, EsmStock] = {}
    for points, numbers in groupby(order, key=lambda at: len(profiles[at].depths_cm)):
        held = list(numbers)
        x = np.array([profiles[at].cumulative_t_ha(mass) for at in held])
        y = np.array([profiles[at].soc_t_c_ha for at in held])
        masses = _on_knots(x, [reference.mass_t_ha for reference in references])
        straight = linear(x, y, masses)
        bent = hyman(x, y, masses) if points > LEAST_FOR_SPLINE else None
        for row, at in enumerate(held):
            curve = None if bent is None else bent[row].tolist()
            both = _Both(x[row].tolist(), masses[row].tolist(), straight[row].tolist(), curve)
            made[at] = _stock(profiles[at], references, both, method, extrapolate)
    return [made[at] for at in range(len(profiles))]


def mass_profile(layers: Sequence[Layer], som_pct: Sequence[float | None] | None = None) -> MassProfile:
    """A profile's layers cumulated by mass. [t ha⁻¹]

    layers : from 0 cm, in any order; what lies below a gap is left out with a warning. [Layer]
    som_pct : measured organic matter of each layer, its carbon to 100; None = 1.724 × its carbon. [% of mass]
    Raises Refused for no layer, one that does not start at the surface, an overlap, an impossible value, organic matter
    that weighs less than its carbon, or as much as the soil or more.
    Source: von Haden, Yang & DeLucia (2020), doi:10.1111/gcb.15124; 1.724: the factor of van Bemmelen, see Pribyl
        (2010), doi:10.1016/j.geoderma.2010.02.003.
    Vector: esm_hand_mineral_mass_som_1.724; esm/vonhaden2020_expected_fixed_depth.csv.
    """
    given = list(som_pct) if som_pct is not None else [None] * len(layers)
    for layer in layers:
        check_layer(layer)
    held = sorted(zip(layers, given, strict=True), key=lambda pair: pair[0].top_cm)
    counted, warnings = _down_to_a_gap(held)
    columns: list[list[float]] = [[0.0], [0.0], [0.0], [0.0]]
    for layer, som in counted:
        soil = 100.0 * fine_earth_g_cm3(layer) * layer.thickness_cm
        parts = (soil, soil * _som_share(layer, som), soil * layer.soc_pct / 100.0)
        columns[0].append(layer.bottom_cm)
        for column, part in zip(columns[1:], parts, strict=True):
            column.append(column[-1] + part)
    if any(som is None for _layer, som in counted):
        warnings.append(
            f"Organic matter was not measured in every layer; {SOM_PER_SOC} × organic carbon stands for it."
        )
    depths_cm, mass_t_ha, som_t_ha, soc_t_c_ha = (tuple(column) for column in columns)
    made = MassProfile(depths_cm, mass_t_ha, som_t_ha, soc_t_c_ha, tuple(warnings))
    if any(low <= high for mass in MASSES for high, low in pairwise(made.cumulative_t_ha(mass))):
        raise Refused("a layer adds no mass of soil", code="ties")
    return made


def reference_masses(
    profiles: Sequence[MassProfile], depths_cm: Sequence[float], mass: str = "mineral"
) -> list[ReferenceMass]:
    """The mean mass above each depth over the reference profiles. [t ha⁻¹]

    profiles : those that set the reference, such as the first campaign or the control.
    depths_cm : above 0; inside a layer the mass grows linearly with depth. [cm]
    mass : `mineral` or `total`.
    A profile that ends above a depth does not count in the mean of that depth; a depth that no profile reaches has no
    mass and is left out.
    Raises Refused for a depth that is none; ValueError for an unknown mass.
    Source: von Haden, Yang & DeLucia (2020), doi:10.1111/gcb.15124, mean over the replicates of the reference.
    Vector: esm_hand_total_mass; esm/vonhaden2020_expected_esm_hyman.csv.
    """
    if mass not in MASSES:
        raise ValueError(f"mass is one of {MASSES}")
    found = []
    for depth_cm in sorted(set(depths_cm)):
        if not (math.isfinite(depth_cm) and depth_cm > 0):
            raise Refused("a depth is not a number of cm above 0", code="depth")
        reaching = [one for one in profiles if one.depths_cm[-1] >= depth_cm - 1e-9]
        above = [float(np.interp(depth_cm, one.depths_cm, one.cumulative_t_ha(mass))) for one in reaching]
        if above:
            found.append(ReferenceMass(depth_cm, math.fsum(above) / len(above), len(above)))
    return found


# --- one profile ---


@dataclass(frozen=True)
class _Both:
    """Knots, reference masses, and the carbon there by both methods."""

    knots_t_ha: list[float]
    masses_t_ha: list[float]
    linear: list[float]
    hyman: list[float] | None

    def used(self, method: str) -> list[float]:
        return self.hyman if method == "hyman" and self.hyman is not None else self.linear


def _stock(
    profile: MassProfile, references: Sequence[ReferenceMass], both: _Both, method: str, extrapolate: bool
) -> EsmStock:
    used = both.used(method)
    intervals: list[EsmInterval] = []
    top_cm = before = 0.0
    for at, reference in enumerate(references):
        is_beyond = both.masses_t_ha[at] > both.knots_t_ha[-1]
        if is_beyond and not (extrapolate and _may_extrapolate(profile, reference)):
            break
        bent = both.hyman[at] if both.hyman is not None else None
        values = (reference.mass_t_ha, used[at] - before, used[at], both.linear[at], bent)
        intervals.append(EsmInterval(top_cm, reference.depth_cm, *values, is_beyond))
        top_cm, before = reference.depth_cm, used[at]
    name = "hyman" if both.hyman is not None and method == "hyman" else "linear"
    warnings = [*profile.warnings, *_warnings(intervals, references, both, method)]
    return EsmStock(name, tuple(intervals), tuple(warnings))


def _may_extrapolate(profile: MassProfile, reference: ReferenceMass) -> bool:
    return len(profile.depths_cm) > 2 and reference.depth_cm <= profile.depths_cm[-1] + 1e-9


def _warnings(
    intervals: Sequence[EsmInterval], references: Sequence[ReferenceMass], both: _Both, method: str
) -> list[str]:
    told = []
    if both.hyman is None and method == "hyman":
        told.append("Under three layers a spline is not robust: the stock is linear in mass.")
    beyond = [one for one in intervals if one.is_extrapolated]
    if beyond:
        told.append(f"From {beyond[0].top_cm:g} cm the stock is extrapolated beyond the sampled mass.")
    if len(intervals) < len(references):
        missing = references[len(intervals)]
        told.append(f"The reference mass of {missing.depth_cm:g} cm is more than was sampled: no stock from there.")
    lower, upper = both.knots_t_ha[-2:]
    inside = [one.bottom_cm for one in intervals if lower * (1 + _SAME) < one.mass_t_ha < upper * (1 - _SAME)]
    if inside and len(both.knots_t_ha) > 2:
        named = " and ".join(f"{depth_cm:g}" for depth_cm in inside)
        told.append(f"The reference mass of {named} cm falls in the last layer: sample one layer deeper.")
    worst = _largest_difference(intervals)
    if worst > DIFFER_SHARE:
        told.append(f"Hyman and linear differ by {100 * worst:.1f} %, more than {100 * DIFFER_SHARE:g} %.")
    return told


def _largest_difference(intervals: Sequence[EsmInterval]) -> float:
    """Largest share by which the methods differ, in a cumulative stock or in that of one interval. [1]"""
    pairs = [(0.0, 0.0), *((one.linear_t_c_ha, one.hyman_t_c_ha) for one in intervals if one.hyman_t_c_ha is not None)]
    steps = [(a1 - a0, b1 - b0) for (a0, b0), (a1, b1) in pairwise(pairs)]
    return max((abs(a - b) / max(abs(a), abs(b)) for a, b in pairs[1:] + steps if a != b), default=0.0)


def _on_knots(x: Array, masses: Sequence[float]) -> Array:
    """The reference masses for each row, moved onto a knot they only miss by rounding."""
    wanted = np.broadcast_to(np.asarray(masses, dtype=np.float64), (len(x), len(masses))).copy()
    for knot in x.T[1:]:
        same = np.abs(wanted - knot[:, None]) <= _SAME * knot[:, None]
        wanted = np.where(same, knot[:, None], wanted)
    return wanted


def _check_references(references: Sequence[ReferenceMass]) -> None:
    if not all(math.isfinite(one.mass_t_ha) and one.mass_t_ha > 0 for one in references):
        raise Refused("a reference mass is not a number above 0", code="reference_mass")
    for one, next_one in pairwise(references):
        if not (next_one.depth_cm > one.depth_cm and next_one.mass_t_ha > one.mass_t_ha):
            raise Refused(
                f"the reference mass of {next_one.depth_cm:g} cm is not above that of {one.depth_cm:g} cm",
                code="reference_order",
            )


def _down_to_a_gap(
    held: Sequence[tuple[Layer, float | None]],
) -> tuple[list[tuple[Layer, float | None]], list[str]]:
    if not held:
        raise Refused("the profile has no layer", code="no_layer")
    if held[0][0].top_cm > 1e-9:
        raise Refused(f"there is a gap from 0 to {held[0][0].top_cm:g} cm", code="gap")
    counted = [held[0]]
    for layer, som in held[1:]:
        reached_cm = counted[-1][0].bottom_cm
        if layer.top_cm < reached_cm - 1e-9:
            raise Refused(f"layers overlap from {layer.top_cm:g} to {reached_cm:g} cm", code="overlap")
        if layer.top_cm > reached_cm + 1e-9:
            return counted, [f"There is a gap from {reached_cm:g} to {layer.top_cm:g} cm; what lies below is left out."]
        counted.append((layer, som))
    return counted, []


def _som_share(layer: Layer, som_pct: float | None) -> float:
    """Organic matter as a fraction of the fine earth. [1]"""
    som = SOM_PER_SOC * layer.soc_pct if som_pct is None else som_pct
    if not math.isfinite(som) or som < layer.soc_pct:
        raise Refused(
            f"organic matter of {som:g} % is less than its carbon of {layer.soc_pct:g} %", code="som_impossible"
        )
    if som >= 100:
        raise Refused(f"organic matter of {som:g} % leaves no mineral soil", code="som_impossible")
    return som / 100.0


def protocol_masses(masses_t_ha: Mapping[float, float]) -> list[ReferenceMass]:
    """Reference masses that a protocol fixes, by the depth they stand for. [t ha⁻¹]

    masses_t_ha : depth → mass above it, both above 0. [cm → t ha⁻¹]
    Raises nothing here; `esm` refuses masses that do not grow with depth.
    Source: von Haden, Yang & DeLucia (2020), doi:10.1111/gcb.15124, their scenario d.
    Vector: esm/vonhaden2020_expected_esm_hyman.csv, dataset d_protocol.
    """
    return [ReferenceMass(depth_cm, mass_t_ha, 0) for depth_cm, mass_t_ha in sorted(masses_t_ha.items())]
