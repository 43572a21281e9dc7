"""Soil layers from a CSV table to stocks at equivalent soil mass: what `soil esm` reads and answers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import BadInput
from fourpermille_desktop.files.layer_table import (
    ProfileRows,
    check_rows,
    read_layers,
    refusal,
    stop_at_a_faulty_cell,
)
from fourpermille_desktop.soil.equivalent_mass import (
    EsmStock,
    MassProfile,
    ReferenceMass,
    esm,
    mass_profile,
    reference_masses,
)
from fourpermille_desktop.soil.refused import Refused

DEPTHS_CM = (10.0, 30.0, 50.0)


def esm_report(
    source: Path | str,
    reference: str,
    depths: Sequence[float] = DEPTHS_CM,
    method: str = "hyman",
    mass: str = "mineral",
    extrapolate: bool = False,
) -> dict[str, Any]:
    """The stock of each profile at the mean masses of the profiles labelled `reference`.

    A profile that cannot be computed is refused with its reason; `warnings` holds what concerns the reference.
    """
    depths_cm = _depths(source, depths)
    read = read_layers(source)
    _check_label(source, read, reference)
    cumulated, refused = _cumulated(read)
    stop_at_a_faulty_cell(source, read, is_all=not cumulated)
    masses, warnings = _references(source, read, cumulated, reference, depths_cm, mass)
    stocks = esm([profile for _held, profile in cumulated], masses, method, mass, extrapolate)
    return {
        "reference": reference,
        "method": method,
        "mass": mass,
        "references": [{"depth_cm": one.depth_cm, "mass_t_ha": one.mass_t_ha} for one in masses],
        "profiles": [_answer(held, made) for (held, _profile), made in zip(cumulated, stocks, strict=True)],
        "refused": refused,
        "warnings": warnings,
    }


def _cumulated(read: Sequence[ProfileRows]) -> tuple[list[tuple[ProfileRows, MassProfile]], list[dict[str, Any]]]:
    found, refused = [], []
    for held in read:
        try:
            check_rows(held)
            layers = [row.layer for row in held.rows]
            found.append((held, mass_profile(layers, [row.som_pct for row in held.rows])))
        except Refused as error:
            refused.append(refusal(held, error))
    return found, refused


def _references(
    source: Path | str,
    read: Sequence[ProfileRows],
    cumulated: Sequence[tuple[ProfileRows, MassProfile]],
    label: str,
    depths_cm: Sequence[float],
    mass: str,
) -> tuple[list[ReferenceMass], list[str]]:
    """The reference masses, and what a reader of them should know: who does not count in which mean."""
    asked = sum(held.label == label for held in read)
    profiles = [profile for held, profile in cumulated if held.label == label]
    masses = reference_masses(profiles, depths_cm, mass)
    if not masses:
        reason = f"no profile labelled {label} can be computed down to {min(depths_cm):g} cm"
        raise BadInput(file=source, column="label", reason=reason)
    warnings = [
        f"{one.profiles} of {asked} reference profiles reach {one.depth_cm:g} cm; the others do not count there."
        for one in masses
        if one.profiles < asked
    ]
    known = {one.depth_cm for one in masses}
    warnings += [
        f"No reference profile reaches {depth:g} cm: no stock to it." for depth in depths_cm if depth not in known
    ]
    for before, one in pairwise(masses):
        if one.mass_t_ha <= before.mass_t_ha:
            reason = f"the mean reference mass of {one.depth_cm:g} cm is not above that of {before.depth_cm:g} cm"
            raise BadInput(file=source, column="label", reason=f"{reason}: too few profiles reach that depth")
    return masses, warnings


def _answer(held: ProfileRows, made: EsmStock) -> dict[str, Any]:
    """One profile; `linear_t_c_ha` and `hyman_t_c_ha` are cumulative, one each interval, so that both can be shown."""
    return {
        "profile": held.profile,
        "label": held.label,
        "method": made.method,
        "intervals": [
            {
                "top_cm": one.top_cm,
                "bottom_cm": one.bottom_cm,
                "stock_t_c_ha": one.stock_t_c_ha,
                "cumulative_t_c_ha": one.cumulative_t_c_ha,
                "extrapolated": one.is_extrapolated,
            }
            for one in made.intervals
        ],
        "linear_t_c_ha": [one.linear_t_c_ha for one in made.intervals],
        "hyman_t_c_ha": [one.hyman_t_c_ha for one in made.intervals],
        "warnings": [*held.warnings, *made.warnings],
    }


def _check_label(source: Path | str, read: Sequence[ProfileRows], label: str) -> None:
    labels = sorted({held.label for held in read if held.label})
    if label not in labels:
        there = f"there are: {', '.join(labels)}" if labels else "the table has no labels"
        raise BadInput(file=source, column="label", reason=f"no profile is labelled {label or '(empty)'}; {there}")


def _depths(source: Path | str, depths: Sequence[float]) -> list[float]:
    if not depths or not all(math.isfinite(depth) and 0 < depth < 100_000 for depth in depths):
        raise BadInput(file=source, column="--depths", reason="the depths are numbers of cm above 0")
    return sorted({float(depth) for depth in depths})
