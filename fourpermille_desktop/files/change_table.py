"""Change between two labels of a layer table: what `soil change` reads and answers."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import BadInput
from fourpermille_desktop.files.layer_table import ProfileRows, read_layers, stop_at_a_faulty_cell
from fourpermille_desktop.soil.change import LEAST_N, LEAST_YEARS, Change, independent_change, paired_change
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.sampling import DESIGNS, INDEPENDENT, PAIRED, years_to_see_target
from fourpermille_desktop.soil.stock import profile_stock
from fourpermille_desktop.soil.target import TARGET_PCT_PER_YEAR

MASS_CHANGE_TOLD = 0.05  # of the soil mass to the depth
METHODS = {PAIRED: "paired t, Fieller 95 %, power 80 %", INDEPENDENT: "Welch t, Fieller 95 %, power 80 %"}


def change_report(
    source: Path | str,
    from_label: str,
    to_label: str,
    years: float,
    design: str | None = None,
    depth_cm: float = 30.0,
) -> dict[str, Any]:
    """The change of the stock to a fixed depth, its rate and the verdict, in the keys of `soil change --json`.

    design : `paired`, `independent`, or None = paired where a point stands under both labels.
    """
    _check_question(source, from_label, to_label, years, design, depth_cm)
    held = read_layers(source)
    stop_at_a_faulty_cell(source, held, is_all=all(one.fault for one in held))
    _check_labels(source, held, (from_label, to_label))
    warnings = _Warnings()
    before, after = (_stocks(held, label, depth_cm, warnings) for label in (from_label, to_label))
    if design is None:
        design = PAIRED if {one.point for one in before if one.point} & {one.point for one in after} else INDEPENDENT
        warnings.add(f"The design was not given; the points of the table say {design}.")
    elif design == PAIRED and not any(one.point for one in held):
        raise BadInput(file=source, line=1, column="point", reason="a paired design needs the point of each profile")
    if design == PAIRED:
        before, after = _pairs(before, after, (from_label, to_label), warnings)
    else:
        for label, group in ((from_label, before), (to_label, after)):
            _tell_replicates(label, group, warnings)
    _tell_mass(before, after, warnings)
    return _answer(source, design, before, after, years, warnings)


@dataclass(frozen=True)
class _Stock:
    point: str
    stock_t_c_ha: float
    soil_mass_t_ha: float


@dataclass
class _Warnings:
    texts: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        if text not in self.texts:
            self.texts.append(text)


def _check_question(
    source: Path | str, from_label: str, to_label: str, years: float, design: str | None, depth_cm: float
) -> None:
    if not 0 < years < math.inf:
        raise BadInput(file=source, column="--years", reason="the years between the two are a number above 0")
    if not 0 < depth_cm < 100_000:
        raise BadInput(file=source, column="--depth", reason="the depth is a number of cm above 0")
    if from_label == to_label:
        raise BadInput(file=source, column="--to", reason="it is the same label as --from")
    if design is not None and design not in DESIGNS:
        raise BadInput(file=source, column="--design", reason=f"the design is one of {', '.join(DESIGNS)}")


def _check_labels(source: Path | str, held: Sequence[ProfileRows], asked: Iterable[str]) -> None:
    there = list(dict.fromkeys(one.label for one in held if one.label))
    for label in asked:
        if label not in there:
            named = ", ".join(text[:40] for text in there[:8]) or "none"
            reason = f"no row has the label {label[:40]} (there are: {named})"
            raise BadInput(file=source, column="label", reason=reason)


def _stocks(held: Iterable[ProfileRows], label: str, depth_cm: float, warnings: _Warnings) -> list[_Stock]:
    """The stocks of a label's profiles; one that is refused is named and left out."""
    made = []
    for one in held:
        if one.label != label:
            continue
        line = one.line
        try:
            if one.odd:
                line = one.odd[0][0]
                raise Refused(one.odd[0][1])
            stock = profile_stock([row.layer for row in one.rows], depth_cm)
        except Refused as error:
            warnings.add(f"The profile {one.profile} ({label}), line {line}, was left out: {error}.")
            continue
        for text in one.warnings:
            warnings.add(text)
        made.append(_Stock(one.point, stock.stock_t_c_ha, stock.soil_mass_t_ha))
    return made


def _pairs(
    before: Sequence[_Stock], after: Sequence[_Stock], labels: tuple[str, str], warnings: _Warnings
) -> tuple[list[_Stock], list[_Stock]]:
    """One stock a point and label, of the points that have both, in the same order."""
    first, second = (_by_point(group, label, warnings) for group, label in zip((before, after), labels, strict=True))
    for label, ours, others in ((labels[0], first, second), (labels[1], second, first)):
        alone = [point for point in ours if point not in others]
        if alone:
            named = ", ".join(alone[:8]) + (", …" if len(alone) > 8 else "")
            warnings.add(f"{len(alone)} points stand under {label} only and were left out: {named}.")
    both = [point for point in first if point in second]
    return [first[point] for point in both], [second[point] for point in both]


def _by_point(group: Iterable[_Stock], label: str, warnings: _Warnings) -> dict[str, _Stock]:
    found: dict[str, list[_Stock]] = {}
    for one in group:
        found.setdefault(one.point, []).append(one)
    nameless = found.pop("", [])
    if nameless:
        warnings.add(f"{len(nameless)} profiles of {label} name no point and were left out.")
    for point, several in found.items():
        if len(several) > 1:
            warnings.add(f"The point {point} has {len(several)} profiles under {label}; their mean counts.")
    return {
        point: _Stock(
            point,
            math.fsum(one.stock_t_c_ha for one in several) / len(several),
            math.fsum(one.soil_mass_t_ha for one in several) / len(several),
        )
        for point, several in found.items()
    }


def _tell_replicates(label: str, group: Sequence[_Stock], warnings: _Warnings) -> None:
    points = [one.point for one in group if one.point]
    if len(set(points)) < len(points):
        warnings.add(
            f"Several profiles of {label} bear the same point and each counts by itself;"
            " if they are replicates of one place, the interval is too narrow."
        )


def _tell_mass(before: Sequence[_Stock], after: Sequence[_Stock], warnings: _Warnings) -> None:
    if not before or not after:
        return
    first, second = (math.fsum(one.soil_mass_t_ha for one in group) / len(group) for group in (before, after))
    if abs(second / first - 1.0) > MASS_CHANGE_TOLD:
        warnings.add(
            f"The soil mass to the depth changed by {100.0 * (second / first - 1.0):+.1f} %:"
            " compare the same mass of soil (soil esm)."
        )


def _answer(
    source: Path | str,
    design: str,
    before: Sequence[_Stock],
    after: Sequence[_Stock],
    years: float,
    warnings: _Warnings,
) -> dict[str, Any]:
    if not before or not after:
        warnings.add("No profile is left to compare." if design == INDEPENDENT else "No point has both visits.")
        return _without_change(design, len(before), len(after), warnings)
    compute = paired_change if design == PAIRED else independent_change
    try:
        change = compute([one.stock_t_c_ha for one in before], [one.stock_t_c_ha for one in after], years)
    except Refused as error:
        raise BadInput(file=source, reason=str(error)) from error
    _tell_limits(change, warnings)
    return {
        "n": change.n,
        "n_from": change.before.n,
        "n_to": change.after.n,
        "from": {"mean_t_c_ha": change.before.mean, "se": change.before.se},
        "to": {"mean_t_c_ha": change.after.mean, "se": change.after.se},
        "change_t_c_ha": change.change_t_c_ha,
        "ci95": _limits(change.ci_t_c_ha),
        "rate_pct_per_year": change.rate_pct_per_year,
        "rate_ci95": _limits(change.rate_ci),
        "target_pct_per_year": TARGET_PCT_PER_YEAR,
        "verdict": change.verdict,
        "minimum_detectable_change_t_c_ha": change.detectable_t_c_ha,
        "method": f"{design}: {METHODS[design]}",
        "warnings": warnings.texts,
    }


def _without_change(design: str, n_from: int, n_to: int, warnings: _Warnings) -> dict[str, Any]:
    nothing = {"mean_t_c_ha": None, "se": None}
    return {
        "n": min(n_from, n_to),
        "n_from": n_from,
        "n_to": n_to,
        "from": dict(nothing),
        "to": dict(nothing),
        "change_t_c_ha": None,
        "ci95": _limits(None),
        "rate_pct_per_year": None,
        "rate_ci95": _limits(None),
        "target_pct_per_year": TARGET_PCT_PER_YEAR,
        "verdict": "not_enough_data",
        "minimum_detectable_change_t_c_ha": None,
        "method": f"{design}: {METHODS[design]}",
        "warnings": warnings.texts,
    }


def _limits(interval: tuple[float, float] | None) -> list[float | None]:
    return [None, None] if interval is None else list(interval)


def _tell_limits(change: Change, warnings: _Warnings) -> None:
    """What the numbers alone do not say: too few, too early, no finite rate, no spread, how long it would take."""
    if change.n < LEAST_N:
        warnings.add(f"Fewer than {LEAST_N} {'pairs' if change.design == PAIRED else 'profiles'}: too few to judge.")
    if change.years < LEAST_YEARS:
        warnings.add(f"Less than {LEAST_YEARS:g} years between the two: too early to judge.")
    if not change.rate_is_estimable:
        warnings.add(
            "The baseline is too uncertain for an interval of the rate; the verdict is read from the change alone."
        )
    if change.detectable_t_c_ha is None:
        return
    if change.t is None:
        warnings.add("The stocks do not vary at all: look whether the table repeats one value.")
    elif change.verdict in ("no_change_detected", "not_enough_data"):
        needed = years_to_see_target(change.detectable_t_c_ha, change.before.mean)
        warnings.add(
            f"This design sees a change from {change.detectable_t_c_ha:.2f} t C/ha on;"
            f" 4 per 1000 of this baseline is that after {needed:.1f} years."
        )
