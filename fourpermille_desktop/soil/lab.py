"""What a laboratory reports, as organic carbon with the factor kept beside it; bulk density guessed from carbon."""

from __future__ import annotations

import math
from dataclasses import dataclass

from fourpermille_desktop.soil.refused import Refused

WALKLEY_BLACK_FACTOR = 1.32
OM_PER_SOC = 2.0
OM_PER_SOC_CONVENTIONAL = 1.724
CARBON_PER_CARBONATE = 0.12  # 12.011 / 100.087
LEAST_U_BD_G_CM3 = 0.16


@dataclass(frozen=True)
class Converted:
    """Organic carbon of the fine earth, and how it was got. [% of mass]

    factor : the number used, to be stored with the batch: × for Walkley-Black, ÷ for organic matter, carbon per
        carbonate for total carbon. [1]
    flags : short names of what makes the value doubtful; empty = nothing.
    """

    value: float
    factor: float
    method: str
    flags: tuple[str, ...] = ()


def walkley_black(oc_wb_pct: float, factor: float = WALKLEY_BLACK_FACTOR) -> Converted:
    """Organic carbon from wet oxidation that did not reach all of it. [% of mass]

    oc_wb_pct : carbon as titrated, without correction, 0 to 100. [% of mass]
    factor : 1 ÷ the share recovered, 1.0 to 1.5; 1.32 = 76 %; local factors differ, so it belongs to the lab batch. [1]
    Raises Refused for values out of these ranges, or carbon over 100 %.
    Source: Walkley & Black (1934), Soil Sci. 37, 29–38, doi:10.1097/00010694-193401000-00003.
    Vector: soil.md section 1, 1.5 % → 1.98 %.
    """
    _within("carbon by Walkley-Black", oc_wb_pct, 0, 100, "%")
    _within("a Walkley-Black factor", factor, 1.0, 1.5, "")
    return _converted(oc_wb_pct * factor, factor, "walkley_black")


def from_organic_matter(om_pct: float, k: float = OM_PER_SOC) -> Converted:
    """Organic carbon from organic matter. [% of mass]

    om_pct : organic matter of the fine earth, 0 to 100. [% of mass]
    k : organic matter per organic carbon, 1.4 to 2.5; 2.0 by default, 1.724 by convention. [1]
    Raises Refused for values out of these ranges.
    Source: Pribyl (2010), Geoderma 156, 75–83, doi:10.1016/j.geoderma.2010.02.003.
    Vector: soil.md section 1, 4 % → 2.3202 % (1.724) and 2.0 % (2.0).
    """
    _within("organic matter", om_pct, 0, 100, "%")
    _within("organic matter per carbon", k, 1.4, 2.5, "")
    return _converted(om_pct / k, k, "organic_matter")


def from_loss_on_ignition(
    loi_pct: float,
    k: float = OM_PER_SOC,
    *,
    intercept_pct: float = 0.0,
    clay_pct: float | None = None,
    has_gypsum: bool = False,
    has_carbonates: bool = False,
) -> Converted:
    """Organic carbon from the mass lost in the furnace; never fit to detect a change. [% of mass]

    loi_pct : loss on ignition, 0 to 100. [% of mass]
    k : loss per organic carbon, 1.4 to 2.5, site specific; always stored. [1]
    intercept_pct : what is lost without any organic matter (water of clays), 0 or above. [% of mass]
    clay_pct : flags the value above 30, where clays lose water too. [% of mass]
    Raises Refused for values out of these ranges, or a loss smaller than the intercept.
    Source: Pribyl (2010), doi:10.1016/j.geoderma.2010.02.003; intercept and clay: Grewal, Buchan & Sherlock (1991),
        J. Soil Sci. 42.
    Vector: soil.md section 1, 4 % → 2.3202 % (1.724) and 2.0 % (2.0).
    """
    _within("loss on ignition", loi_pct, 0, 100, "%")
    _within("the intercept of loss on ignition", intercept_pct, 0, 100, "%")
    if loi_pct < intercept_pct:
        raise Refused("the loss on ignition is smaller than its intercept", code="loi_under_intercept")
    if clay_pct is not None:
        _within("clay", clay_pct, 0, 100, "%")
    flags = {
        "not_for_change": True,
        "clay_over_30": clay_pct is not None and clay_pct > 30,
        "gypsum": has_gypsum,
        "carbonates": has_carbonates,
    }
    made = from_organic_matter(loi_pct - intercept_pct, k)
    return Converted(made.value, k, "loss_on_ignition", tuple(name for name, holds in flags.items() if holds))


def from_total_carbon(tc_pct: float, caco3_pct: float = 0.0) -> Converted:
    """Organic carbon from total carbon and carbonates. [% of mass]

    tc_pct : total carbon by dry combustion, 0 to 100. [% of mass]
    caco3_pct : carbonates as calcium carbonate equivalent, 0 to 100; they are flagged when they hold more carbon than
        the organic matter, which is then a small difference of two large numbers. [% of mass]
    Raises Refused for values out of these ranges, or carbonates that hold more carbon than there is.
    Source: ISO 10694:1995, Determination of organic and total carbon after dry combustion.
    Vector: soil.md section 1, 2.6 % and 5 % → 2.0 %.
    """
    _within("total carbon", tc_pct, 0, 100, "%")
    _within("calcium carbonate", caco3_pct, 0, 100, "%")
    mineral_pct = CARBON_PER_CARBONATE * caco3_pct
    if mineral_pct > tc_pct:
        raise Refused("the carbonates hold more carbon than the total carbon", code="carbonates_over_total")
    flags = ("mostly_carbonates",) if mineral_pct > tc_pct - mineral_pct else ()
    return Converted(tc_pct - mineral_pct, CARBON_PER_CARBONATE, "total_carbon", flags)


@dataclass(frozen=True)
class Estimate:
    """A bulk density that nobody measured. [g cm⁻³]

    value : of the generic function; low, high : the least and the most of all functions that apply.
    u : standard uncertainty, never under 0.16.
    by_name : what each function gives.
    is_estimated : always true, so that it is shown as such and kept out of verdicts on change.
    """

    value: float
    low: float
    high: float
    u: float
    by_name: dict[str, float]
    is_estimated: bool = True


def bd_estimates(soc_pct: float, clay_pct: float | None = None, sand_pct: float | None = None) -> Estimate:
    """Bulk density of the fine earth guessed from organic carbon by every function that applies. [g cm⁻³]

    soc_pct : organic carbon, 0.1 to 12. [% of mass]
    clay_pct, sand_pct : 0 to 100, together at most 100; the function of Hollis needs both. [% of mass]
    The value is the first function of Manrique & Jones; the linear one counts under 6 % carbon only. u is half the
    spread of the functions, at least 0.16.
    Raises Refused for values out of these ranges.
    Source: Manrique & Jones (1991), Soil Sci. Soc. Am. J. 55, 476–481, doi:10.2136/sssaj1991.03615995005500020030x;
        Alexander (1980), Soil Sci. Soc. Am. J. 44, 689–692; Adams (1973),
        J. Soil Sci. 24, 10–17, doi:10.1111/j.1365-2389.1973.tb00737.x, with the densities of Post & Kwon (2000),
        Glob. Change Biol. 6, 317–327, doi:10.1046/j.1365-2486.2000.00308.x; Hollis, Hannam & Bellamy (2012),
        Eur. J. Soil Sci. 63, 96–109, doi:10.1111/j.1365-2389.2011.01412.x; ICP Forests as in INBO's `fscc`
        (uncertainty 0.16).
    Vector: bd_ptf_oc_1.5pct_clay20_sand40.
    """
    _within("organic carbon for an estimated bulk density", soc_pct, 0.1, 12, "%")
    for name, given in (("clay", clay_pct), ("sand", sand_pct)):
        if given is not None:
            _within(name, given, 0, 100, "%")
    if (clay_pct or 0.0) + (sand_pct or 0.0) > 100.0 + 1e-9:
        raise Refused("clay and sand are more than 100 % together", code="texture_over_100")
    by_name = _by_name(soc_pct, clay_pct, sand_pct)
    low, high = min(by_name.values()), max(by_name.values())
    return Estimate(by_name["manrique_jones_1"], low, high, max(LEAST_U_BD_G_CM3, (high - low) / 2.0), by_name)


def _by_name(soc_pct: float, clay_pct: float | None, sand_pct: float | None) -> dict[str, float]:
    root, om_pct = math.sqrt(soc_pct), OM_PER_SOC_CONVENTIONAL * soc_pct
    found = {
        "manrique_jones_1": 1.66 - 0.318 * root,
        "alexander_a": 1.66 - 0.308 * root,
        "alexander_b": 1.72 - 0.294 * root,
        "adams_post_kwon": 100.0 / (om_pct / 0.244 + (100.0 - om_pct) / 1.64),
        "icp_fscc": (1511.0 - 81.1 * math.sqrt(10.0 * soc_pct)) / 1000.0,
    }
    if soc_pct < 6:
        found["manrique_jones_2"] = 1.51 - 0.113 * soc_pct
    if clay_pct is not None and sand_pct is not None:
        by_carbon = 0.82384 * math.exp(-0.27993 * soc_pct)
        found["hollis_cultivated_topsoil"] = 0.80806 + by_carbon + 0.0014065 * sand_pct - 0.0010299 * clay_pct
    return found


def _converted(value: float, factor: float, method: str) -> Converted:
    if value > 100:
        raise Refused("the organic carbon would be over 100 %", code="soc_impossible")
    return Converted(value, factor, method)


def _within(name: str, value: float, least: float, most: float, unit: str) -> None:
    if not least <= value <= most:  # also false for NaN
        raise Refused(
            f"{name} of {value:g} {unit}".rstrip() + f" is not from {least:g} to {most:g}", code="out_of_range"
        )
