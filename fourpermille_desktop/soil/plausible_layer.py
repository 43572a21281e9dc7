"""The plausibility rules that look at one layer: Q01 to Q13, Q18 and Q31 to Q33."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fourpermille_desktop.soil.plausible import density_band_g_cm3
from fourpermille_desktop.soil.plausible_rules import SLACK, Finding, finding, numbers_of, out_of, ranges, rules

STONE_DENSITY_G_CM3 = 2.6
NUMBERS = (
    *("soc_pct", "n_pct", "bd_g_cm3", "u_bd_g_cm3", "cf_vol_pct", "cf_mass_pct", "clay_pct", "silt_pct", "sand_pct"),
    *("ph_h2o", "ph_kcl", "ph_cacl2", "caco3_pct", "top_cm", "bottom_cm", "stock_t_c_ha", "stock_depth_cm"),
    *("wb_factor", "loi_factor"),
)
ESTIMATED = frozenset({"ptf", "estimated"})


def check_layer(values: Mapping[str, Any]) -> list[Finding]:
    """What a person should look at in one layer; an empty field says nothing, NaN or text in a number is an error.

    values : any of `NUMBERS`, in the units of their names, pH [pH], `wb_factor` [1], `loi_factor` organic matter per
        carbon [1], and the words `bd_basis` (as in soil.stock), `bd_source` (`measured`, `ptf`), `soc_method` (free
        words), `acid_treated` (True where carbonates were taken out), `soc_unit` ("%" unless it says otherwise).
        `stock_depth_cm` : what `stock_t_c_ha` reaches down to; 30 where it is not given. [cm]
    Source: own rules and those named beside each limit in tables/qc_rules.csv.
    Vector: qc_rules.csv Q01 to Q13, Q18, Q31 to Q33, at and beyond each bound.
    """
    numbers, found = numbers_of(values, NUMBERS)
    found += ranges("layer", numbers)
    for rule in (_carbon, _density, _stones, _texture, _ph, _nitrogen, _limits, _stock):
        found += rule(numbers, values)
    return found + _method(numbers, values) + _estimated(numbers, values)


def _carbon(n: Mapping[str, float], values: Mapping[str, Any]) -> list[Finding]:
    soc_pct = n.get("soc_pct")
    if soc_pct is None:
        return []
    found = []
    as_percent = str(values.get("soc_unit") or "%").strip().startswith("%")
    if as_percent and out_of("soc_like_g_kg", soc_pct) and soc_pct > 1 and not out_of("soc_like_g_kg", soc_pct / 10.0):
        found.append(finding("soc_like_g_kg", x=soc_pct, tenth=soc_pct / 10.0))
    organic = rules()["organic_horizon"]
    without_clay, with_clay = organic.least or 0.0, organic.most or 0.0
    if soc_pct >= with_clay or (soc_pct >= without_clay and n.get("clay_pct") == 0):
        found.append(finding("organic_horizon", x=soc_pct))
    return found


def _density(n: Mapping[str, float], _values: Mapping[str, Any]) -> list[Finding]:
    soc_pct, bd_g_cm3 = n.get("soc_pct"), n.get("bd_g_cm3")
    if soc_pct is None or bd_g_cm3 is None or not 0 <= soc_pct <= 100:
        return []
    least, most = density_band_g_cm3(soc_pct)
    if least - SLACK <= bd_g_cm3 <= most + SLACK:
        return []
    return [finding("bd_unlike_soc", x=bd_g_cm3, least=least, most=most)]


def _stones(n: Mapping[str, float], values: Mapping[str, Any]) -> list[Finding]:
    """Stones by volume = stones by mass × density of the whole soil ÷ density of stones."""
    by_volume, by_mass, bd_g_cm3 = (n.get(name) for name in ("cf_vol_pct", "cf_mass_pct", "bd_g_cm3"))
    if by_volume is None or by_mass is None or bd_g_cm3 is None or not 0 <= by_mass < 100 or bd_g_cm3 <= 0:
        return []
    basis, mass = values.get("bd_basis") or "fine_per_total", by_mass / 100.0
    if basis == "fine_per_fine":
        whole = 1.0 / ((1.0 - mass) / bd_g_cm3 + mass / STONE_DENSITY_G_CM3)
    else:
        whole = bd_g_cm3 if basis == "whole" else bd_g_cm3 / (1.0 - mass)
    expected_pct = by_mass * whole / STONE_DENSITY_G_CM3
    if not out_of("stones_disagree", abs(by_volume - expected_pct)):
        return []
    return [finding("stones_disagree", x=by_volume, expected=expected_pct)]


def _texture(n: Mapping[str, float], _values: Mapping[str, Any]) -> list[Finding]:
    parts = [n[name] for name in ("clay_pct", "silt_pct", "sand_pct") if name in n]
    for code in ("texture_sum_impossible", "texture_sum_unusual"):
        if len(parts) == 3 and out_of(code, sum(parts)):
            return [finding(code, x=sum(parts))]
    return []


def _ph(n: Mapping[str, float], _values: Mapping[str, Any]) -> list[Finding]:
    found = []
    water, kcl, cacl2 = n.get("ph_h2o"), n.get("ph_kcl"), n.get("ph_cacl2")
    if water is not None and kcl is not None and out_of("ph_kcl_above_water", water - kcl):
        found.append(finding("ph_kcl_above_water", x=kcl, above=kcl - water))
    if water is not None and cacl2 is not None and out_of("ph_cacl2_unlike_water", water - cacl2):
        found.append(finding("ph_cacl2_unlike_water", x=water - cacl2))
    return found


def _nitrogen(n: Mapping[str, float], _values: Mapping[str, Any]) -> list[Finding]:
    soc_pct, n_pct = n.get("soc_pct"), n.get("n_pct")
    if soc_pct is None or n_pct is None or (soc_pct == 0 and n_pct == 0):
        return []
    if n_pct < SLACK:
        return [finding("nitrogen_none", x=n_pct)]
    for code in ("cn_impossible", "cn_unusual"):
        if out_of(code, soc_pct / n_pct):
            return [finding(code, x=soc_pct / n_pct)]
    return []


def _limits(n: Mapping[str, float], _values: Mapping[str, Any]) -> list[Finding]:
    top, bottom = n.get("top_cm"), n.get("bottom_cm")
    outside = any(limit is not None and out_of("limits_impossible", limit) for limit in (top, bottom))
    if outside or (top is not None and bottom is not None and top >= bottom):
        top_shown, bottom_shown = ("?" if limit is None else limit for limit in (top, bottom))
        return [finding("limits_impossible", top=top_shown, bottom=bottom_shown)]
    return []


def _stock(n: Mapping[str, float], _values: Mapping[str, Any]) -> list[Finding]:
    stock_t_c_ha = n.get("stock_t_c_ha")
    if stock_t_c_ha is None or n.get("stock_depth_cm", 30.0) != 30 or out_of("stock_impossible", stock_t_c_ha):
        return []
    return [finding("stock_unusual", x=stock_t_c_ha)] if out_of("stock_unusual", stock_t_c_ha) else []


def _method(n: Mapping[str, float], values: Mapping[str, Any]) -> list[Finding]:
    method = str(values.get("soc_method") or "").lower().replace("_", " ").replace("-", " ")
    if "walkley" in method:
        return _factor("wb_factor", n)
    if "loi" in method.split() or "ignition" in method:
        return _factor("loi_factor", n) + _loi_trouble(n)
    total = "dry combustion" in method or "total carbon" in method
    if total and "acid" not in method and not values.get("acid_treated") and _is_calcareous(n):
        return [finding("carbonates_likely", x=n.get("ph_h2o"))]
    return []


def _factor(name: str, n: Mapping[str, float]) -> list[Finding]:
    if name not in n:
        return [finding(f"{name}_missing")]
    return [finding(f"{name}_unusual", x=n[name])] if out_of(f"{name}_unusual", n[name]) else []


def _loi_trouble(n: Mapping[str, float]) -> list[Finding]:
    asked = (("loi_on_clay", "clay_pct"), ("loi_on_carbonate", "caco3_pct"))
    return [finding(code, x=n[name]) for code, name in asked if name in n and out_of(code, n[name])]


def _is_calcareous(n: Mapping[str, float]) -> bool:
    return n.get("caco3_pct", 0.0) > 0 or out_of("carbonates_likely", n.get("ph_h2o", 0.0))


def _estimated(n: Mapping[str, float], values: Mapping[str, Any]) -> list[Finding]:
    if str(values.get("bd_source") or "").lower() not in ESTIMATED:
        return []
    found = [finding("bd_estimated")]
    if "u_bd_g_cm3" in n and out_of("bd_estimated_too_sure", n["u_bd_g_cm3"]):
        found.append(finding("bd_estimated_too_sure", x=n["u_bd_g_cm3"]))
    return found
