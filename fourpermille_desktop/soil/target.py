"""The 4 per 1000 arithmetic: the path of the target, yearly rates against a baseline, carbon to CO₂."""

from __future__ import annotations

import math

from fourpermille_desktop.soil.refused import Refused

TARGET_PCT_PER_YEAR = 0.4
CO2_PER_C = 44.0 / 12.0
LEAST_BASELINE_T_C_HA = 1e-9  # a milligram of carbon on a hectare is none: a rate of it would be noise over nothing


def target_stock(baseline_t_c_ha: float, years: float, *, compound: bool = False) -> float:
    """The stock that 4 per 1000 a year leads to. [t C ha⁻¹]

    baseline_t_c_ha : stock at the start, above 0. [t C ha⁻¹] years : since the start, 0 or above. [a]
    compound : False = 0.4 % of the baseline each year (the default); True = 0.4 % of each year's stock, to be
        labelled as such wherever it is shown.
    Raises Refused for a baseline or years outside these.
    Source: Minasny et al. (2017), Geoderma 292, 59–86, doi:10.1016/j.geoderma.2017.01.002.
    Vector: target_4p1000.
    """
    _check_baseline(baseline_t_c_ha)
    if not 0 <= years < math.inf:
        raise Refused("the years are not 0 or above", code="bad_years")
    share = TARGET_PCT_PER_YEAR / 100.0
    if not compound:
        return baseline_t_c_ha * (1.0 + share * years)
    try:
        return float(baseline_t_c_ha * (1.0 + share) ** years)
    except OverflowError as error:
        raise Refused("so many years have no stock", code="bad_years") from error


def target_gain(baseline_t_c_ha: float) -> float:
    """What 4 per 1000 of a baseline is in a year. [t C ha⁻¹ a⁻¹]

    baseline_t_c_ha : stock at the start, above 0. [t C ha⁻¹] Raises Refused otherwise.
    Source: Minasny et al. (2017), Geoderma 292, 59–86, doi:10.1016/j.geoderma.2017.01.002.
    Vector: soil.md §3 (50 t ha⁻¹ → 0.2 t ha⁻¹ a⁻¹).
    """
    _check_baseline(baseline_t_c_ha)
    return baseline_t_c_ha * TARGET_PCT_PER_YEAR / 100.0


def linear_rate(from_t_c_ha: float, to_t_c_ha: float, years: float) -> float:
    """Yearly change as a share of the baseline: (S₁ − S₀) / (S₀ Δt). [% a⁻¹]

    from_t_c_ha : baseline, above 0. [t C ha⁻¹] to_t_c_ha : 0 or above. [t C ha⁻¹] years : above 0. [a]
    Raises Refused for a stock or years outside these.
    Source: Minasny et al. (2017), Geoderma 292, 59–86, doi:10.1016/j.geoderma.2017.01.002.
    Vector: paired_change.
    """
    _check_change(from_t_c_ha, to_t_c_ha, years)
    return _finite(100.0 * (to_t_c_ha - from_t_c_ha) / from_t_c_ha / years)


def compound_rate(from_t_c_ha: float, to_t_c_ha: float, years: float) -> float:
    """Yearly change as a share of each year's stock: (S₁ / S₀)^(1/Δt) − 1, never to be shown unlabelled. [% a⁻¹]

    from_t_c_ha : baseline, above 0. [t C ha⁻¹] to_t_c_ha : 0 or above. [t C ha⁻¹] years : above 0. [a]
    Raises Refused for a stock or years outside these.
    Source: Minasny et al. (2017), Geoderma 292, 59–86, doi:10.1016/j.geoderma.2017.01.002.
    Vector: paired_change.
    """
    _check_change(from_t_c_ha, to_t_c_ha, years)
    if to_t_c_ha == 0:
        return -100.0
    try:
        return _finite(100.0 * math.expm1(math.log(to_t_c_ha / from_t_c_ha) / years))
    except (OverflowError, ValueError) as error:
        raise Refused("the rate is beyond any number", code="not_finite") from error


def co2e(carbon_t_ha: float) -> float:
    """Carbon as carbon dioxide, × 44/12; soil carbon only: no other gases, no permanence, no leakage. [t CO₂e ha⁻¹]

    carbon_t_ha : any finite amount, a yearly one gives a yearly one. [t C ha⁻¹]
    Raises Refused for a number that is not finite.
    Source: IPCC (2006), Guidelines for National Greenhouse Gas Inventories, vol. 4, ch. 2 (44/12).
    Vector: paired_change.
    """
    return _finite(carbon_t_ha * CO2_PER_C)


def check_years(years: float) -> None:
    """Raise Refused unless the time between two visits is above 0. [a]

    years : the number to look at. [a]
    Source: none; a guard. Vector: none.
    """
    if not 0 < years < math.inf:
        raise Refused("the years between the two are not above 0", code="bad_years")


def _check_change(from_t_c_ha: float, to_t_c_ha: float, years: float) -> None:
    _check_baseline(from_t_c_ha)
    if not 0 <= to_t_c_ha < math.inf:
        raise Refused("the later stock is not 0 or above", code="bad_stock")
    check_years(years)


def _check_baseline(baseline_t_c_ha: float) -> None:
    if not LEAST_BASELINE_T_C_HA <= baseline_t_c_ha < math.inf:
        raise Refused("the baseline stock is not above 0", code="no_baseline")


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise Refused("the result is beyond any number", code="not_finite")
    return value
