"""Means of few values: Student's t through scipy.special, and the sample it is asked for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from scipy.special import stdtr, stdtrit

from fourpermille_desktop.soil.refused import Refused

BEYOND_ANY_VALUE = 1e100  # squares of what is below are still numbers


@dataclass(frozen=True)
class Sample:
    """Values of one group, summed up; `sd` and `se` are None for a single value. In the unit of the values."""

    n: int
    mean: float
    sd: float | None
    se: float | None


def mean_interval(sample: Sample, confidence_pct: float = 95.0) -> tuple[float, float]:
    """Lower and upper limit of the mean of a random sample. [unit of the values]

    sample : of `described`, 2 values or more. confidence_pct : above 0 and under 100. [%]
    Raises Refused for a single value or an impossible confidence.
    Source: Student (1908), Biometrika 6, 1–25, doi:10.1093/biomet/6.1.1.
    Vector: t_ci.
    """
    if sample.se is None:
        raise Refused("one value alone has no interval", code="one_value")
    half = two_sided_t(sample.n - 1, confidence_pct) * sample.se
    return sample.mean - half, sample.mean + half


def described(values: Sequence[float]) -> Sample:
    """Number, mean, standard deviation (n − 1) and standard error of values. [unit of the values]

    values : at least one, all finite. Raises Refused otherwise.
    Source: Student (1908), Biometrika 6, 1–25, doi:10.1093/biomet/6.1.1.
    Vector: t_ci.
    """
    if not values:
        raise Refused("there is no value", code="no_values")
    if not all(abs(value) < BEYOND_ANY_VALUE for value in values):
        raise Refused("a value is not a finite number", code="not_finite")
    n = len(values)
    mean = math.fsum(values) / n
    if n == 1:
        return Sample(1, mean, None, None)
    if min(values) == max(values):  # rounding of the mean must not make a spread where there is none
        return Sample(n, float(values[0]), 0.0, 0.0)
    sd = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (n - 1))
    return Sample(n, mean, sd, sd / math.sqrt(n))


def two_sided_t(df: float, confidence_pct: float = 95.0) -> float:
    """The t that a two-sided interval of a confidence reaches to each side. [1]

    df : degrees of freedom, above 0, fractions allowed. [1] confidence_pct : above 0 and under 100. [%]
    Raises Refused for an impossible confidence.
    Source: Student (1908), Biometrika 6, 1–25, doi:10.1093/biomet/6.1.1.
    Vector: t_ci, stratified_mean.
    """
    check_share(confidence_pct, "confidence")
    return t_quantile(0.5 + confidence_pct / 200.0, df)


def t_quantile(probability: float, df: float) -> float:
    """The t that a share of Student's distribution lies below. [1]

    probability : above 0 and under 1. [1] df : degrees of freedom, above 0. [1]
    Raises ValueError for a probability or df outside these (a mistake of the caller).
    Source: Student (1908), Biometrika 6, 1–25, doi:10.1093/biomet/6.1.1.
    Vector: t_ci.
    """
    if not (0 < probability < 1 and 0 < df < math.inf):
        raise ValueError(f"no t at probability {probability} with {df} degrees of freedom")
    return float(stdtrit(df, probability))


def two_sided_p(t: float, df: float) -> float:
    """Probability of a t at least as far from 0, if there were no difference. [1]

    t : any finite number. [1] df : degrees of freedom, above 0. [1]
    Raises ValueError for a t or df outside these (a mistake of the caller).
    Source: Student (1908), Biometrika 6, 1–25, doi:10.1093/biomet/6.1.1.
    Vector: paired_change, same_data_independent_welch.
    """
    if not (math.isfinite(t) and 0 < df < math.inf):
        raise ValueError(f"no probability of t {t} with {df} degrees of freedom")
    return min(1.0, 2.0 * float(stdtr(df, -abs(t))))


def check_share(share_pct: float, name: str) -> None:
    """Raise Refused unless a confidence or a power is above 0 and under 100. [%]

    share_pct : the number to look at. [%] name : what it is, for the sentence.
    Source: none; a guard. Vector: none.
    """
    if not 0 < share_pct < 100:
        raise Refused(f"the {name} is not above 0 and under 100 %", code=f"bad_{name}")
