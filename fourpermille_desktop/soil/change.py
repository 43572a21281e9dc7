"""Change of a stock between two visits: paired or independent, its yearly rate, and the verdict on 4 per 1000.

The verdict is read from intervals, never from the point: a mean that rises is not yet a soil that gains carbon.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.sampling import INDEPENDENT, PAIRED, detectable_of_error, satterthwaite_df
from fourpermille_desktop.soil.student import BEYOND_ANY_VALUE, Sample, described, two_sided_p, two_sided_t
from fourpermille_desktop.soil.target import (
    LEAST_BASELINE_T_C_HA,
    TARGET_PCT_PER_YEAR,
    check_years,
    co2e,
    compound_rate,
    linear_rate,
)

LEAST_N, LEAST_YEARS = 3, 3.0
POWER_PCT = 80.0
HAIR_PCT_PER_YEAR = 1e-6  # rounding alone must not lift a limit that lies on the target above it
VERDICTS = (
    "above_target",
    "increasing_target_not_excluded",
    "increasing_below_target",
    "no_change_detected",
    "losing",
    "not_enough_data",
)
Interval = tuple[float, float]


@dataclass(frozen=True)
class Change:
    """A change and what it is worth. Stocks and changes [t C ha⁻¹], rates [% of the baseline a⁻¹].

    n : pairs, or the smaller of the two groups. `se`, `df`, the intervals and `detectable_t_c_ha` are None where a
        group has a single value; `t` and `p` also where nothing varies.
    rate_ci : Fieller's; None where the baseline is too uncertain for a finite interval (`rate_is_estimable` False).
    detectable_t_c_ha : what this design sees with a power of 80 %.
    """

    design: str
    years: float
    before: Sample
    after: Sample
    n: int
    change_t_c_ha: float
    se_t_c_ha: float | None
    df: float | None
    t: float | None
    p: float | None
    ci_t_c_ha: Interval | None
    rate_pct_per_year: float
    rate_ci: Interval | None
    rate_ci_delta: Interval | None
    rate_is_estimable: bool
    compound_rate_pct_per_year: float
    detectable_t_c_ha: float | None
    verdict: str

    @property
    def change_t_c_ha_yr(self) -> float:
        """Change over the years between the visits. [t C ha⁻¹ a⁻¹] Source: soil.md §7. Vector: paired_change."""
        return self.change_t_c_ha / self.years

    @property
    def co2e_t_ha_yr(self) -> float:
        """The same as carbon dioxide; never to be shown without the caveats of `target.co2e`. [t CO₂e ha⁻¹ a⁻¹]

        Source: IPCC (2006), vol. 4, ch. 2 (44/12). Vector: paired_change.
        """
        return co2e(self.change_t_c_ha_yr)


def paired_change(
    before_t_c_ha: Sequence[float], after_t_c_ha: Sequence[float], years: float, confidence_pct: float = 95.0
) -> Change:
    """Change at points that were visited twice, and its rate with the covariance of the pairs. [t C ha⁻¹, % a⁻¹]

    before_t_c_ha, after_t_c_ha : one stock a point, in the same order, each 0 or above. [t C ha⁻¹]
    years : between the visits, above 0. [a] confidence_pct : of the intervals, above 0 and under 100. [%]
    Raises Refused for values or years outside these or a baseline of 0; ValueError for unequal lengths.
    Source: Student (1908), Biometrika 6, 1–25, doi:10.1093/biomet/6.1.1; Fieller (1954), Journal of the Royal
        Statistical Society B 16, 175–185, doi:10.1111/j.2517-6161.1954.tb00159.x.
    Vector: paired_change.
    """
    differences = [b - a for a, b in zip(before_t_c_ha, after_t_c_ha, strict=True)]
    before, after = _group(before_t_c_ha), _group(after_t_c_ha)
    of_differences = described(differences)
    se = of_differences.se
    spread = None
    if se is not None:
        spread = _Spread(se, before.n - 1, se, before.n - 1, _covariance_of_means(before, after, se))
    return _change(PAIRED, before, after, years, spread, confidence_pct)


def independent_change(
    before_t_c_ha: Sequence[float], after_t_c_ha: Sequence[float], years: float, confidence_pct: float = 95.0
) -> Change:
    """Change between two groups of different points (Welch), and its rate without covariance. [t C ha⁻¹, % a⁻¹]

    before_t_c_ha, after_t_c_ha : stocks of each group, each 0 or above. [t C ha⁻¹]
    years : between the visits, above 0. [a] confidence_pct : of the intervals, above 0 and under 100. [%]
    The detectable change is that of the pooled standard deviation, n₁ + n₂ − 2 degrees of freedom.
    Raises Refused for values or years outside these or a baseline of 0.
    Source: Welch (1947), Biometrika 34, 28–35, doi:10.1093/biomet/34.1-2.28; Fieller (1954), Journal of the Royal
        Statistical Society B 16, 175–185, doi:10.1111/j.2517-6161.1954.tb00159.x.
    Vector: same_data_independent_welch.
    """
    before, after = _group(before_t_c_ha), _group(after_t_c_ha)
    spread = None
    if before.se is not None and after.se is not None and before.sd is not None and after.sd is not None:
        pooled_df = before.n + after.n - 2
        df = satterthwaite_df([before.se**2, after.se**2], [before.n - 1, after.n - 1]) or float(pooled_df)
        pooled = ((before.n - 1) * before.sd**2 + (after.n - 1) * after.sd**2) / pooled_df
        pooled_se = math.sqrt(pooled * (1.0 / before.n + 1.0 / after.n))
        spread = _Spread(math.hypot(before.se, after.se), df, pooled_se, pooled_df, 0.0)
    return _change(INDEPENDENT, before, after, years, spread, confidence_pct)


def fieller_interval(
    mean_0: float, mean_1: float, var_0: float, var_1: float, covariance: float, t: float
) -> Interval | None:
    """Limits of the ratio mean₁ / mean₀ of two estimated means; None where no finite interval exists (g ≥ 1). [1]

    mean_0 : not 0, mean_1 : in the same unit. var_0, var_1, covariance : of the means, in that unit squared, a
        covariance matrix. t : of the confidence, 0 or above. [1]
    Raises Refused for a mean₀ of 0 or a number that is not finite.
    Source: Fieller (1954), Journal of the Royal Statistical Society B 16, 175–185,
        doi:10.1111/j.2517-6161.1954.tb00159.x.
    Vector: paired_change.
    """
    _check_moments(mean_0, mean_1, var_0, var_1, covariance, t)
    ratio = mean_1 / mean_0
    a, b, c = t**2 * var_0 / mean_0**2, t**2 * covariance / mean_0**2, t**2 * var_1 / mean_0**2
    if a >= 1:  # the baseline itself may be 0
        return None
    # The discriminant over t²: rounding can push it a hair under 0 when the two means move together exactly.
    under_root = max(0.0, ratio**2 * a - 2.0 * ratio * b + c - (a * c - b**2))
    centre, half = ratio - b, math.sqrt(under_root)
    return (centre - half) / (1.0 - a), (centre + half) / (1.0 - a)


def delta_interval(mean_0: float, mean_1: float, var_0: float, var_1: float, covariance: float, t: float) -> Interval:
    """Limits of the ratio mean₁ / mean₀ by first-order propagation, symmetric about it; for comparison only. [1]

    All as in `fieller_interval`.
    Source: JCGM 100:2008 (GUM), eq. 13.
    Vector: paired_change.
    """
    _check_moments(mean_0, mean_1, var_0, var_1, covariance, t)
    ratio = mean_1 / mean_0
    variance = (var_1 + ratio**2 * var_0 - 2.0 * ratio * covariance) / mean_0**2
    half = t * math.sqrt(max(0.0, variance))
    return ratio - half, ratio + half


def verdict_of(rate_ci: Interval, target_pct_per_year: float = TARGET_PCT_PER_YEAR) -> str:
    """What an interval of the rate says about the target; a limit that lies on a border is not beyond it. [word]

    rate_ci : lower and upper limit, finite, in this order. [% a⁻¹] target_pct_per_year : above 0. [% a⁻¹]
    Returns one of VERDICTS without `not_enough_data`. Raises ValueError for limits in the wrong order.
    Source: reading of the interval as in Minasny et al. (2017), Geoderma 292, 59–86,
        doi:10.1016/j.geoderma.2017.01.002 (the target); soil.md §7 (the reading).
    Vector: paired_change, same_data_independent_welch.
    """
    low, high = rate_ci
    if not low <= high:
        raise ValueError(f"{rate_ci} is no interval")
    if high < -HAIR_PCT_PER_YEAR:
        return "losing"
    if low <= HAIR_PCT_PER_YEAR:
        return "no_change_detected"
    if low > target_pct_per_year + HAIR_PCT_PER_YEAR:
        return "above_target"
    if high < target_pct_per_year - HAIR_PCT_PER_YEAR:
        return "increasing_below_target"
    return "increasing_target_not_excluded"


def _check_moments(mean_0: float, *others: float) -> None:
    if not all(abs(number) < BEYOND_ANY_VALUE for number in (mean_0, *others)):
        raise Refused("a value is not a finite number", code="not_finite")
    if abs(mean_0) < LEAST_BASELINE_T_C_HA:
        raise Refused("the baseline stock is not above 0", code="no_baseline")


@dataclass(frozen=True)
class _Spread:
    """Standard error and degrees of freedom of the change, and those that its detectable change is computed with."""

    se: float
    df: float
    detectable_se: float
    detectable_df: float
    covariance_of_means: float


def _group(stocks_t_c_ha: Sequence[float]) -> Sample:
    group = described(stocks_t_c_ha)
    if min(stocks_t_c_ha) < 0:
        raise Refused("a stock is below 0", code="bad_stock")
    return group


def _covariance_of_means(before: Sample, after: Sample, se_of_change: float) -> float:
    """From var(b − a) = var a + var b − 2 cov, held to what two variances allow."""
    var_0, var_1 = (before.se or 0.0) ** 2, (after.se or 0.0) ** 2
    most = math.sqrt(var_0 * var_1)
    return min(most, max(-most, (var_0 + var_1 - se_of_change**2) / 2.0))


def _change(
    design: str, before: Sample, after: Sample, years: float, spread: _Spread | None, confidence_pct: float
) -> Change:
    check_years(years)
    if before.mean < LEAST_BASELINE_T_C_HA:
        raise Refused("the baseline stock is not above 0", code="no_baseline")
    change = after.mean - before.mean
    n = min(before.n, after.n)
    ci = rate_ci = rate_ci_delta = t = p = detectable = None
    if spread is not None:
        limit = two_sided_t(spread.df, confidence_pct)
        ci = (change - limit * spread.se, change + limit * spread.se)
        rate_ci, rate_ci_delta = _rate_intervals(before, after, years, spread.covariance_of_means, limit)
        if spread.se > LEAST_BASELINE_T_C_HA * abs(change):  # less is rounding: nothing varies
            t = change / spread.se
            p = two_sided_p(t, spread.df)
        detectable = detectable_of_error(spread.detectable_se, spread.detectable_df, confidence_pct, POWER_PCT)
    return Change(
        design=design,
        years=years,
        before=before,
        after=after,
        n=n,
        change_t_c_ha=change,
        se_t_c_ha=spread.se if spread else None,
        df=spread.df if spread else None,
        t=t,
        p=p,
        ci_t_c_ha=ci,
        rate_pct_per_year=linear_rate(before.mean, after.mean, years),
        rate_ci=rate_ci,
        rate_ci_delta=rate_ci_delta,
        rate_is_estimable=rate_ci is not None or spread is None,
        compound_rate_pct_per_year=compound_rate(before.mean, after.mean, years),
        detectable_t_c_ha=detectable,
        verdict=_verdict(n, years, rate_ci, ci),
    )


def _rate_intervals(
    before: Sample, after: Sample, years: float, covariance: float, t: float
) -> tuple[Interval | None, Interval]:
    means = (before.mean, after.mean, (before.se or 0.0) ** 2, (after.se or 0.0) ** 2, covariance, t)
    fieller, delta = fieller_interval(*means), delta_interval(*means)
    return (None if fieller is None else _as_rate(fieller, years)), _as_rate(delta, years)


def _as_rate(ratio: Interval, years: float) -> Interval:
    return 100.0 * (ratio[0] - 1.0) / years, 100.0 * (ratio[1] - 1.0) / years


def _verdict(n: int, years: float, rate_ci: Interval | None, ci: Interval | None) -> str:
    if n < LEAST_N or years < LEAST_YEARS or ci is None:
        return "not_enough_data"
    if rate_ci is not None:
        return verdict_of(rate_ci)
    # No finite rate: the sign of the change can still be known, its size against the target cannot.
    low, high = ci
    if high < 0:
        return "losing"
    return "increasing_target_not_excluded" if low > 0 else "no_change_detected"
