"""How many samples, how to share them among strata, and what change a design can see."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.student import BEYOND_ANY_VALUE, check_share, t_quantile, two_sided_t
from fourpermille_desktop.soil.target import target_gain

PAIRED, INDEPENDENT = "paired", "independent"
DESIGNS = (PAIRED, INDEPENDENT)
MOST_SAMPLES = 10**9


def size_for_error(
    cv_pct: float, error_pct: float, confidence_pct: float = 95.0, population: float | None = None
) -> int:
    """Smallest number of random samples whose mean has a wanted relative error. [1]

    The smallest n ≥ 2 with t(n − 1) × CV / √n ≤ error; t is that of the n itself, so that n is larger than the
    normal distribution would give.
    cv_pct : coefficient of variation between points, 0 or above. [%] error_pct : half-width wanted, of the mean,
        above 0. [%] confidence_pct : above 0 and under 100. [%] population : how many points there are in all, a
        whole number of 2 or above; None = endless. [1]
    Raises Refused for a number outside these, or where more than 10⁹ samples would be needed.
    Source: Cochran (1977), Sampling Techniques, 3rd ed., Wiley, §4.6; de Gruijter et al. (2006),
        doi:10.1007/3-540-33161-1.
    Vector: n_required, fpc.
    """
    if not 0 <= cv_pct < math.inf:
        raise Refused("the coefficient of variation is not 0 or above", code="bad_cv")
    if not 0 < error_pct < math.inf:
        raise Refused("the wanted error is not above 0", code="bad_error")
    check_share(confidence_pct, "confidence")
    n = _smallest(lambda n: two_sided_t(n - 1, confidence_pct) * cv_pct <= error_pct * math.sqrt(n))
    return n if population is None else size_in_finite(n, population)


def size_in_finite(n: int, population: float) -> int:
    """Samples still needed when all the points there are can be counted: n / (1 + (n − 1) / N), rounded up. [1]

    n : samples that an endless population would need, 2 or above. [1] population : a whole number, 2 or above. [1]
    Raises Refused for a population outside these; ValueError for n.
    Source: Cochran (1977), Sampling Techniques, 3rd ed., Wiley, §4.6.
    Vector: fpc.
    """
    if n < 2:
        raise ValueError(f"{n} samples have no interval")
    if not (math.isfinite(population) and population == int(population) and population >= 2):
        raise Refused("the population is not a whole number of 2 or above", code="bad_population")
    whole = int(population)
    return -(-n * whole // (whole + n - 1))


# --- change ---


def size_for_change(
    change_t_c_ha: float,
    sd_t_c_ha: float,
    design: str = PAIRED,
    confidence_pct: float = 95.0,
    power_pct: float = 80.0,
    *,
    one_sided: bool = False,
) -> int:
    """Smallest number of samples that can see a change: of pairs, or of each of two groups. [1]

    change_t_c_ha : change to be seen, above 0. [t C ha⁻¹] The others as in `detectable_change`.
    Raises Refused for a number outside these, or where more than 10⁹ samples would be needed.
    Source: Cochran (1977), Sampling Techniques, 3rd ed., Wiley, §4.6; FAO (2020), GSOC-MRV Protocol,
        doi:10.4060/cb0509en.
    Vector: n_for_mdd.
    """
    if not 0 < change_t_c_ha < math.inf:
        raise Refused("the change to be seen is not above 0", code="bad_change")

    def sees_it(n: int) -> bool:
        seen = detectable_change(n, sd_t_c_ha, design, confidence_pct, power_pct, one_sided=one_sided)
        return seen <= change_t_c_ha

    return _smallest(sees_it)


def detectable_change(
    n: int,
    sd_t_c_ha: float,
    design: str = PAIRED,
    confidence_pct: float = 95.0,
    power_pct: float = 80.0,
    *,
    one_sided: bool = False,
) -> float:
    """Minimum detectable change of a design: (t of the confidence + t of the power) × standard error. [t C ha⁻¹]

    n : pairs, or samples in each of two groups, 2 or above. [1]
    sd_t_c_ha : 0 or above; of the differences when `paired`, pooled between points when `independent`. [t C ha⁻¹]
    design : `paired` (the same points again) or `independent` (new points).
    confidence_pct : above 0 and under 100. [%] power_pct : from 50 to under 100. [%]
    one_sided : True where only a gain is looked for.
    Raises Refused for a number or a design outside these.
    Source: FAO (2020), GSOC-MRV Protocol, doi:10.4060/cb0509en.
    Vector: mdd.
    """
    if design not in DESIGNS:
        raise Refused(f"the design is not one of {', '.join(DESIGNS)}", code="bad_design")
    if n < 2:
        raise Refused("fewer than 2 samples see no change", code="too_few")
    if not 0 <= sd_t_c_ha < math.inf:
        raise Refused("the standard deviation is not 0 or above", code="bad_sd")
    groups, df = (1, n - 1) if design == PAIRED else (2, 2 * n - 2)
    se_t_c_ha = sd_t_c_ha * math.sqrt(groups / n)
    return detectable_of_error(se_t_c_ha, df, confidence_pct, power_pct, one_sided=one_sided)


def detectable_of_error(
    se_t_c_ha: float, df: float, confidence_pct: float = 95.0, power_pct: float = 80.0, *, one_sided: bool = False
) -> float:
    """Minimum detectable change where the standard error of the change is known. [t C ha⁻¹]

    se_t_c_ha : standard error of the change, 0 or above. [t C ha⁻¹] df : its degrees of freedom, above 0. [1]
    The others as in `detectable_change`. Raises Refused for a confidence or power outside them.
    Source: FAO (2020), GSOC-MRV Protocol, doi:10.4060/cb0509en.
    Vector: mdd.
    """
    check_share(confidence_pct, "confidence")
    check_share(power_pct, "power")
    if power_pct < 50:
        raise Refused("a power under 50 % plans to miss the change", code="bad_power")
    confidence = confidence_pct / 100.0 if one_sided else 0.5 + confidence_pct / 200.0
    return max(0.0, t_quantile(confidence, df) + t_quantile(power_pct / 100.0, df)) * se_t_c_ha


def sd_of_differences(sd_t_c_ha: float, r: float) -> float:
    """Standard deviation of the differences between two visits to the same points: s √(2 (1 − r)). [t C ha⁻¹]

    sd_t_c_ha : between points, the same at both visits, 0 or above. [t C ha⁻¹] r : correlation between the visits,
        −1 to 1. [1] Raises Refused for a number outside these.
    Source: Cochran (1977), Sampling Techniques, 3rd ed., Wiley, §12.10.
    Vector: own arithmetic (r 0 → s √2, r 0.5 → s, r 1 → 0).
    """
    if not 0 <= sd_t_c_ha < math.inf:
        raise Refused("the standard deviation is not 0 or above", code="bad_sd")
    if not -1 <= r <= 1:
        raise Refused("the correlation is not between −1 and 1", code="bad_correlation")
    return sd_t_c_ha * math.sqrt(2.0 * (1.0 - r))


def years_to_see_target(detectable_t_c_ha: float, baseline_t_c_ha: float) -> float:
    """Years until a soil on the 4 per 1000 path has gained what a design can see. [a]

    detectable_t_c_ha : minimum detectable change, 0 or above. [t C ha⁻¹] baseline_t_c_ha : above 0. [t C ha⁻¹]
    Raises Refused for a number outside these.
    Source: Minasny et al. (2017), Geoderma 292, 59–86, doi:10.1016/j.geoderma.2017.01.002.
    Vector: soil.md §3 (50 t ha⁻¹, 20 pairs of s_d 4 → 13.2 years).
    """
    if not 0 <= detectable_t_c_ha < math.inf:
        raise Refused("the detectable change is not 0 or above", code="bad_change")
    return detectable_t_c_ha / target_gain(baseline_t_c_ha)


# --- strata ---


@dataclass(frozen=True)
class Stratum:
    """What was measured in one stratum. `weight` is its share of the area, in any unit of area. [1]"""

    weight: float
    mean: float
    sd: float
    n: int


@dataclass(frozen=True)
class StratifiedMean:
    """Mean of the whole area, in the unit of the strata's means; df by Satterthwaite, and n − H beside it."""

    mean: float
    se: float
    df: float
    df_simple: int

    def half_width(self, confidence_pct: float = 95.0) -> float:
        """Half of the interval of the mean. [unit of the means]

        confidence_pct : above 0 and under 100. [%] Raises Refused outside.
        Source: Cochran (1977), Sampling Techniques, 3rd ed., Wiley, §5.4.
        Vector: stratified_mean.
        """
        return two_sided_t(self.df, confidence_pct) * self.se


def stratified_mean(strata: Sequence[Stratum]) -> StratifiedMean:
    """Mean of an area sampled at random within strata, with its standard error. [unit of the means]

    strata : each with a weight above 0 (they are brought to a sum of 1), finite mean, sd 0 or above, n ≥ 2.
    Raises Refused for no stratum or a number outside these.
    Source: Cochran (1977), Sampling Techniques, 3rd ed., Wiley, §5.4; Satterthwaite (1946), Biometrics Bulletin 2,
        110–114, doi:10.2307/3002019.
    Vector: stratified_mean.
    """
    weights = _shares([stratum.weight for stratum in strata])
    for stratum in strata:
        if not (abs(stratum.mean) < BEYOND_ANY_VALUE and 0 <= stratum.sd < BEYOND_ANY_VALUE):
            raise Refused("a stratum's mean or standard deviation is not a number it can have", code="bad_sd")
        if stratum.n < 2:
            raise Refused("a stratum has fewer than 2 samples, so its spread is not known", code="too_few")
    parts = [w**2 * s.sd**2 / s.n for w, s in zip(weights, strata, strict=True)]
    mean = math.fsum(w * s.mean for w, s in zip(weights, strata, strict=True))
    df_simple = sum(s.n for s in strata) - len(strata)
    df = satterthwaite_df(parts, [s.n - 1 for s in strata]) or float(df_simple)
    return StratifiedMean(mean, math.sqrt(math.fsum(parts)), df, df_simple)


def satterthwaite_df(variances: Sequence[float], dfs: Sequence[float]) -> float | None:
    """Degrees of freedom of a sum of independent variances: V² / Σ (v² / df); None where nothing varies. [1]

    variances : each 0 or above, one unit. dfs : of each, above 0. [1]
    Source: Satterthwaite (1946), Biometrics Bulletin 2, 110–114, doi:10.2307/3002019; Welch (1947), Biometrika 34,
        28–35, doi:10.1093/biomet/34.1-2.28.
    Vector: stratified_mean, same_data_independent_welch.
    """
    most = max(variances)
    if most <= 0:
        return None
    scaled = [variance / most for variance in variances]  # squares of very small variances would be lost
    return math.fsum(scaled) ** 2 / math.fsum(v**2 / df for v, df in zip(scaled, dfs, strict=True))


def proportional_allocation(n: int, weights: Sequence[float], least: int = 2) -> list[int]:
    """Samples of each stratum in proportion to its area, rounded up, so that their sum may be above n. [1]

    n : samples wanted in all, 1 or above. [1] weights : areas in any unit, each above 0.
    least : fewest of a stratum, 2 or above; 3 is better, as one may be lost. [1]
    Raises Refused for a number outside these.
    Source: Cochran (1977), Sampling Techniques, 3rd ed., Wiley, §5.3.
    Vector: neyman.
    """
    return _rounded_up(n, _shares(weights), least)


def neyman_allocation(n: int, weights: Sequence[float], sds: Sequence[float], least: int = 2) -> list[int]:
    """Samples of each stratum in proportion to area × spread, rounded up, so that their sum may be above n. [1]

    sds : standard deviation within each stratum, 0 or above and not all 0. The others as in
        `proportional_allocation`. Raises Refused for a number outside these.
    Source: Neyman (1934), Journal of the Royal Statistical Society 97, 558–625, doi:10.2307/2342192.
    Vector: neyman.
    """
    return _rounded_up(n, neyman_shares(weights, sds), least)


def neyman_shares(weights: Sequence[float], sds: Sequence[float]) -> list[float]:
    """Share of the samples that each stratum gets by area × spread, before rounding. [1]

    weights, sds : as in `neyman_allocation`. Raises Refused for a number outside these.
    Source: Neyman (1934), Journal of the Royal Statistical Society 97, 558–625, doi:10.2307/2342192.
    Vector: neyman.
    """
    if not all(0 <= sd < math.inf for sd in sds):
        raise Refused("a stratum's standard deviation is not 0 or above", code="bad_sd")
    parts = [weight * sd for weight, sd in zip(_shares(weights), sds, strict=True)]
    total = math.fsum(parts)
    if total <= 0:
        raise Refused("no stratum varies, so their spread cannot share out the samples", code="no_spread")
    return [part / total for part in parts]


# --- composites ---


def composite_variance(spatial_variance: float, lab_variance: float, cores: int, composites: int) -> float:
    """Variance of the mean of composites, each of several cores and analysed once. [(unit of the values)²]

    spatial_variance, lab_variance : between cores and between analyses of one bag, 0 or above. [(unit)²]
    cores : in each composite, 1 or above. [1] composites : 1 or above. [1]
    The spread between cores of one composite is lost: cores of one composite are never replicates.
    Raises Refused for a number outside these.
    Source: Spertus (2021), Open Journal of Soil Science 11, 93–121, doi:10.4236/ojss.2021.112006.
    Vector: compositing.
    """
    _check_variances(spatial_variance, lab_variance)
    if cores < 1 or composites < 1:
        raise Refused("a composite has no core, or there is no composite", code="too_few")
    return spatial_variance / (cores * composites) + lab_variance / composites


def best_cores(spatial_variance: float, lab_variance: float, core_cost: float, assay_cost: float) -> float:
    """Cores a composite that give the smallest variance for the money, before rounding to a whole number. [1]

    spatial_variance : 0 or above, lab_variance : above 0. [(unit of the values)²] core_cost, assay_cost : of one core
        and one analysis, above 0 and 0 or above, in one currency.
    Raises Refused for a number outside these. Under 1 means: do not composite.
    Source: Spertus (2021), Open Journal of Soil Science 11, 93–121, doi:10.4236/ojss.2021.112006.
    Vector: compositing.
    """
    _check_variances(spatial_variance, lab_variance)
    if lab_variance == 0:
        raise Refused("an analysis without error leaves no best number of cores", code="no_lab_error")
    if not (0 < core_cost < math.inf and 0 <= assay_cost < math.inf):
        raise Refused("a cost is not a number it can be", code="bad_cost")
    return math.sqrt(assay_cost / core_cost) * math.sqrt(spatial_variance / lab_variance)


def _smallest(is_enough: Callable[[int], bool]) -> int:
    """The smallest n ≥ 2 that is enough, where every larger n is enough too."""
    too_few, enough = 1, 2
    while not is_enough(enough):
        if enough == MOST_SAMPLES:
            raise Refused("more than 10⁹ samples would be needed", code="too_many")
        too_few, enough = enough, min(2 * enough, MOST_SAMPLES)
    while enough - too_few > 1:
        between = (too_few + enough) // 2
        if is_enough(between):
            enough = between
        else:
            too_few = between
    return enough


def _shares(weights: Sequence[float]) -> list[float]:
    if not weights:
        raise Refused("there is no stratum", code="no_strata")
    total = math.fsum(weights) if all(0 < weight < math.inf for weight in weights) else 0.0
    if not 0 < total < math.inf:
        raise Refused("a stratum's area is not above 0", code="bad_area")
    return [weight / total for weight in weights]


def _rounded_up(n: int, shares: Sequence[float], least: int) -> list[int]:
    if n < 1 or least < 2:
        raise Refused("no sample is asked for, or fewer than 2 of a stratum", code="too_few")
    # 20 × 0.3 is 6.000000000000001 on some days: a hair above a whole number is that number.
    made = [max(least, math.ceil(n * share - 1e-9)) for share in shares]
    while sum(made) < n:
        made[max(range(len(made)), key=lambda at: n * shares[at] - made[at])] += 1
    return made


def _check_variances(*variances: float) -> None:
    if not all(0 <= variance < math.inf for variance in variances):
        raise Refused("a variance is not 0 or above", code="bad_sd")
