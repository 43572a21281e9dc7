"""The plausibility rules that look at a sampling campaign, or at two that are to be compared: Q23 to Q25 and Q30."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from fourpermille_desktop.soil.plausible_rules import Finding, day_of, finding, finite, out_of

DAYS_A_YEAR = 365.25


@dataclass(frozen=True)
class Campaign:
    """One round of sampling; what is not known is None and asked nothing about.

    sampled_on : its middle day. method, lab : words, compared without capitals and outer blanks.
    depths_cm : the layers' limits from the surface down, such as (0, 10, 30) [cm]. sieve_mm : mesh of the sieve [mm].
    samples_per_stratum : stratum → number of its samples that count.
    """

    sampled_on: date | None = None
    method: str | None = None
    lab: str | None = None
    depths_cm: tuple[float, ...] | None = None
    sieve_mm: float | None = None
    samples_per_stratum: Mapping[str, int] = field(default_factory=dict)


def check_campaign(campaign: Campaign, baseline: Campaign | None = None) -> list[Finding]:
    """What a person should look at in a campaign, and in its comparison with an earlier one.

    campaign : the later one, or the only one. baseline : the earlier one; None = nothing is compared yet.
    Source: own rules and those named beside each limit in tables/qc_rules.csv.
    Vector: qc_rules.csv Q23 to Q25, Q30, at and beyond each bound.
    """
    found = _strata(campaign) + _sieve(campaign)
    if baseline is not None:
        found += _days(campaign.sampled_on, baseline.sampled_on) + _same(campaign, baseline)
    return found


def days_apart_in_year(one: date, other: date) -> int:
    """How far two days lie apart in the circle of the year, whatever their years; 29 February is 28. [d]

    Source: own.
    """
    apart = abs((_in_2001(one) - _in_2001(other)).days)
    return min(apart, 365 - apart)


def _in_2001(day: date) -> date:
    """The same day of a year without 29 February."""
    return date(2001, day.month, min(day.day, 28) if day.month == 2 else day.day)


def _strata(campaign: Campaign) -> list[Finding]:
    found = []
    for stratum, count in campaign.samples_per_stratum.items():
        samples = finite(count)
        if samples is None:
            found.append(finding("not_a_number", "samples_per_stratum"))
            continue
        for code in ("stratum_too_few", "stratum_few"):
            if out_of(code, samples):
                found.append(finding(code, x=samples, stratum=stratum))
                break
    return found


def _sieve(campaign: Campaign) -> list[Finding]:
    if campaign.sieve_mm is None:
        return []
    sieve_mm = finite(campaign.sieve_mm)
    if sieve_mm is None:
        return [finding("not_a_number", "sieve_mm")]
    return [finding("sieve_not_2_mm", x=sieve_mm)] if out_of("sieve_not_2_mm", sieve_mm) else []


def _days(later: date | None, earlier: date | None) -> list[Finding]:
    found: list[Finding] = []
    later, earlier = day_of(later), day_of(earlier)
    if later is None or earlier is None:
        return found
    apart = days_apart_in_year(later, earlier)
    if out_of("season_differs", apart):
        found.append(finding("season_differs", x=apart))
    years = (later - earlier).days / DAYS_A_YEAR
    if out_of("interval_short", years):
        found.append(finding("interval_short", x=years))
    return found


def _same(campaign: Campaign, baseline: Campaign) -> list[Finding]:
    found = []
    for name in ("method", "lab", "depths_cm", "sieve_mm"):
        before, now = getattr(baseline, name), getattr(campaign, name)
        if before is not None and now is not None and _compared(before) != _compared(now):
            found.append(finding(f"{name}_differs", x=now, before=before))
    return found


def _compared(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip().lower()
    return tuple(float(limit) for limit in value) if isinstance(value, tuple | list) else value
