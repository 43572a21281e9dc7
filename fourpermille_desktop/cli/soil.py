"""Soil carbon arithmetic on tables: each command reads a file or a question and tells the numbers with their unit."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterable
from typing import Any

from fourpermille_desktop.cli.common import Json, command, group, say
from fourpermille_desktop.errors import CannotCompute

LAYERS = "FILE.csv"


def add_soil(commands: Any) -> None:
    soil = group(commands, "soil", "soil carbon arithmetic on tables")
    stock = command(soil, "stock", _stock, "fixed-depth stock per profile")
    stock.add_argument("file", metavar=LAYERS)
    stock.add_argument("--depth", type=_number, default=30.0, metavar="CM")
    _add_esm(soil)
    _add_change(soil)
    _add_samplesize(soil)
    _add_tier1(soil)
    rothc = command(soil, "rothc", _rothc, "RothC-26.3 on a reference-format input file")
    rothc.add_argument("file", metavar="FILE.dat")


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError("a finite number")
    return value


def _depths(text: str) -> tuple[float, ...]:
    return tuple(_number(part) for part in text.split(","))


def _computed(act: Callable[[], Any]) -> Any:
    """What a room of soil/ answers; its refusal becomes a sentence."""
    from fourpermille_desktop.soil.refused import Refused

    try:
        return act()
    except Refused as refused:
        raise CannotCompute(reason=refused) from refused


# --- stock, equivalent mass, change ---


def _stock(args: argparse.Namespace) -> int:
    from fourpermille_desktop.files.layer_table import stock_report

    report = _computed(lambda: stock_report(args.file, args.depth))
    say(args, report, _stock_lines(report))
    return 0


def _stock_lines(report: Json) -> Iterable[str]:
    for profile in report["profiles"]:
        yield f"{profile['profile']}: {profile['stock_t_c_ha']:.2f} t C/ha to {report['depth_cm']:g} cm"
    yield from _refused_lines(report)


def _refused_lines(report: Json) -> Iterable[str]:
    for refused in report.get("refused", []):
        yield f"{refused['profile']}, line {refused['line']}: not computed: {refused['reason']}"


def _add_esm(soil: Any) -> None:
    esm = command(soil, "esm", _esm, "stock at equivalent soil mass")
    esm.add_argument("file", metavar=LAYERS)
    esm.add_argument("--reference", required=True, metavar="LABEL", help="label of the profiles that give the mass")
    esm.add_argument("--depths", type=_depths, default=(10.0, 30.0, 50.0), metavar="CM,CM")
    esm.add_argument("--method", choices=("hyman", "linear"), default="hyman")
    esm.add_argument("--mass", choices=("mineral", "total"), default="mineral")
    esm.add_argument("--extrapolate", action="store_true", help="also beyond the mass that was sampled")


def _esm(args: argparse.Namespace) -> int:
    from fourpermille_desktop.files.esm_table import esm_report

    report = _computed(
        lambda: esm_report(args.file, args.reference, args.depths, args.method, args.mass, args.extrapolate)
    )
    say(args, report, _esm_lines(report))
    return 0


def _esm_lines(report: Json) -> Iterable[str]:
    for profile in report["profiles"]:
        for one in profile["intervals"]:
            depths = f"{one['top_cm']:g} to {one['bottom_cm']:g} cm"
            yield f"{profile['profile']} ({profile['label']}), {depths}: {one['stock_t_c_ha']:.2f} t C/ha"
        yield from (f"{profile['profile']}: {warning}" for warning in profile["warnings"])
    yield from _refused_lines(report)


def _add_change(soil: Any) -> None:
    change = command(soil, "change", _change, "change between two labels, rate and verdict against 4 per 1000")
    change.add_argument("file", metavar=LAYERS)
    change.add_argument("--from", required=True, dest="from_", metavar="LABEL")
    change.add_argument("--to", required=True, metavar="LABEL")
    change.add_argument("--years", required=True, type=_number)
    change.add_argument(
        "--design", choices=("paired", "independent"), help="without it, the points of the table decide"
    )
    change.add_argument("--depth", type=_number, default=30.0, metavar="CM")


def _change(args: argparse.Namespace) -> int:
    from fourpermille_desktop.files.change_table import change_report

    report = _computed(lambda: change_report(args.file, args.from_, args.to, args.years, args.design, args.depth))
    say(args, report, _change_lines(report))
    return 0


def _change_lines(report: Json) -> Iterable[str]:
    if report["change_t_c_ha"] is not None:
        yield f"change: {report['change_t_c_ha']:+.2f} t C/ha{_between(report['ci95'], 't C/ha')}"
    if report["rate_pct_per_year"] is not None:
        yield f"rate: {report['rate_pct_per_year']:+.3f} % a year{_between(report['rate_ci95'], '%')}; target 0.4 %"
    yield f"verdict: {report['verdict']}"
    yield from report["warnings"]


def _between(interval: list[float | None] | None, unit: str) -> str:
    if not interval or interval[0] is None or interval[1] is None:
        return ""
    return f" (95 %: {interval[0]:.3g} to {interval[1]:.3g} {unit})"


# --- sample size ---


def _add_samplesize(soil: Any) -> None:
    size = command(soil, "samplesize", _samplesize, "how many samples for a wanted error, or to see a wanted change")
    size.add_argument("--cv", type=_number, metavar="PCT", help="coefficient of variation between points")
    size.add_argument("--error", type=_number, metavar="PCT", help="wanted half-width of the interval, of the mean")
    size.add_argument("--confidence", type=_number, default=95.0, metavar="PCT")
    size.add_argument("--population", type=_number, metavar="N", help="how many points there are in all")
    size.add_argument("--detect", type=_number, metavar="T_C_HA", help="change to be seen")
    size.add_argument("--sd", type=_number, metavar="T_C_HA", help="of the differences (paired), else between points")
    size.add_argument("--design", choices=("paired", "independent"), default="paired")
    size.add_argument("--power", type=_number, default=80.0, metavar="PCT")
    size.set_defaults(wrong_usage=size.error)


def _samplesize(args: argparse.Namespace) -> int:
    from fourpermille_desktop.soil import sampling

    by_error, by_change = (args.cv, args.error), (args.detect, args.sd)
    if None not in by_error and by_change == (None, None):
        n = _computed(lambda: sampling.size_for_error(args.cv, args.error, args.confidence, args.population))
    elif None not in by_change and by_error == (None, None):
        n = _computed(lambda: sampling.size_for_change(args.detect, args.sd, args.design, args.confidence, args.power))
    else:
        args.wrong_usage("give --cv with --error, or --detect with --sd")
    each = " of each" if None not in by_change and args.design == "independent" else ""
    say(args, {"n": n}, [f"{n} samples{each}"])
    return 0


# --- Tier 1, RothC ---


def _add_tier1(soil: Any) -> None:
    tier1 = command(soil, "tier1", _tier1, "IPCC 2019 Tier 1: what a change of use or practice does to the stock")
    tier1.add_argument("--climate", required=True, metavar="ZONE")
    tier1.add_argument("--soil", required=True, metavar="CLASS")
    tier1.add_argument("--from", required=True, dest="from_", metavar="L/M/I", help="use/tillage/inputs now")
    tier1.add_argument("--to", required=True, metavar="L/M/I", help="use/tillage/inputs then")
    tier1.add_argument("--years", type=_number, default=20.0)
    tier1.add_argument("--area", type=_number, default=1.0, metavar="HA")
    tier1.add_argument("--edition", default="IPCC2019", choices=("IPCC2019", "IPCC2006"))


def _tier1(args: argparse.Namespace) -> int:
    from fourpermille_desktop.soil import tier1

    def act() -> Json:
        before, after = tier1.regime(args.from_), tier1.regime(args.to)
        result = tier1.tier1(args.climate, args.soil, before, after, args.years, args.area, args.edition)
        return tier1.as_json(result)

    report = _computed(act)
    say(args, report, _tier1_lines(report))
    return 0


def _tier1_lines(report: Json) -> Iterable[str]:
    yield f"stock: {report['stock_from_t_c_ha']:.2f} to {report['stock_to_t_c_ha']:.2f} t C/ha (0 to 30 cm)"
    yield (
        f"{report['rate_t_c_ha_yr']:+.3f} t C/ha a year, standard uncertainty {report['u_rate_t_c_ha_yr']:.3f};"
        f" {report['rate_t_co2e_ha_yr']:+.3f} t CO2e/ha a year"
    )
    for factor in report["factors"]:
        said = f"{factor['value']:g} (± {factor['error_pct']:g} %)"
        yield f"{factor['name']} {factor['level']}: {said} {factor['source']}"
    yield from report["warnings"]


def _rothc(args: argparse.Namespace) -> int:
    from fourpermille_desktop.files.rothc_file import rothc_report

    report = _computed(lambda: rothc_report(args.file))
    lines = [f"equilibrium: {report['equilibrium_soc_t_c_ha']:.4f} t C/ha after {report['equilibrium_months']} months"]
    lines += [f"{year['year']}: {year['soc_t_c_ha']:.4f} t C/ha" for year in report["years"]]
    say(args, report, lines)
    return 0
