"""The rules of fit, one for each thing known of a plot: what speaks for a practice there and what against.

A rule never reads what is not given: it then says "unknown" where no judgement is possible without it, or "unchecked".
A trouble that the practice answers never speaks against it, so that telling it cannot make the verdict worse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fourpermille_desktop.library.fit_facts import MEANS, Extra
from fourpermille_desktop.library.fit_plot import Plot, Reason, Value

REASONS = {  # code: what it means (values)
    "climate_matches": "it is known from this climate (climates)",
    "climate_near": "it is known from a neighbouring climate, not from this one (climates, known_from)",
    "climate_differs": "it is not known from this climate (climates, known_from)",
    "land_use_matches": "it is made for this land use (land_use)",
    "land_use_differs": "it is made for another land use (land_use, made_for)",
    "answers_problem": "it answers this trouble of the soil (problem)",
    "answers_soil": "it is good for this kind of soil (soil)",
    "answers_none": "it answers none of the troubles told (problems)",
    "not_the_problem": "it is only for a trouble that nobody saw here (only_for)",
    "peat_must_stay_wet": "peat that is dried is lost ()",
    "peat_with_care": "on peat only where the water stays as it is ()",
    "holds_water_on_wet_land": "it holds water on land where water already stands ()",
    "takes_water": "it drinks water where the soil dries out ()",
    "digs_into_shallow_soil": "it digs where the soil is shallow ()",
    "walls_fall_in_sand": "its walls do not stand in sand ()",
    "salt_rises": "watering brings salt up where it cannot drain ()",
    "sours_soil": "it makes a sour soil more sour over the years ()",
    "slope_within": "the slope suits it (slope_pct, min_pct, max_pct)",
    "holds_slope": "it holds the soil on a slope (slope_pct)",
    "too_steep": "the land is too steep for it (slope_pct, max_pct)",
    "too_flat": "the land is too flat to need it (slope_pct, min_pct)",
    "steep_hold_first": "on so steep a field something has to hold the soil first (slope_pct)",
    "rain_within": "the rain suits it (rainfall_mm, min_mm, max_mm)",
    "too_dry": "it wants more rain (rainfall_mm, min_mm)",
    "too_wet": "it is for drier land (rainfall_mm, max_mm)",
    "means_enough": "it asks for no more than there is (mean, needs, has)",
    "asks_more": "it asks for more than there is (mean, needs, has)",
    "has_mean": "what it needs is there (mean)",
    "without_mean_not": "it cannot be done without (mean)",
    "without_mean_little": "without it, it gives little (mean)",
    "input_unknown": "no judgement without this (input)",
    "input_unchecked": "a rule waits for this (input)",
}
NEAR = {  # climates between which a practice can be tried with care: one step wetter or drier, or one step cooler
    "TDR": ("TMI", "WTD"),
    "TMI": ("TDR", "TWE", "TMO", "WTM"),
    "TWE": ("TMI", "TMO"),
    "TMO": ("TMI", "TWE", "WTM"),
    "WTM": ("WTD", "CTM", "TMI", "TMO"),
    "WTD": ("WTM", "CTD", "TDR"),
    "CTM": ("CTD", "WTM", "BOM"),
    "CTD": ("CTM", "WTD", "BOD"),
    "BOM": ("BOD", "CTM"),
    "BOD": ("BOM", "CTD"),
}
DONE_ON = {  # plot: land uses of practices that can be done there
    "cropland": ("cropland", "agroforestry", "mixed"),  # trees are brought into fields
    "agroforestry": ("agroforestry", "cropland", "mixed"),
    "grassland": ("grassland", "mixed"),
    "mixed": ("mixed", "cropland", "grassland", "agroforestry"),
    "forest": ("forest",),
    "wetland": ("wetland",),
}
HARMS = (  # (trait of the practice, trouble of the plot, code, weight)
    ("keeps_water", "waterlogging", "holds_water_on_wet_land", "stop"),
    ("takes_water", "drought", "takes_water", "care"),
    ("digs", "shallow", "digs_into_shallow_soil", "care"),
    ("pits", "sandy", "walls_fall_in_sand", "care"),
    ("irrigates", "salinity", "salt_rises", "care"),
    ("irrigates", "sodicity", "salt_rises", "care"),
    ("sours", "acidity", "sours_soil", "care"),
    ("sours", "al_toxicity", "sours_soil", "care"),
)
STEEP_PCT = 15.0  # a field above this loses soil whatever is sown, if nothing holds it
FIELDS = ("cropland", "mixed")
HOLD_STEEP = ("erosion control", "agroforestry", "restoration", "protection", "forest management")
SLOPING_PCT = 5.0  # from here on holding the soil is a reason by itself
RAIN_MARGIN = 0.25  # the limits of rain are wide and from memory: a quarter beyond them asks for care, more stops
_GRADES = {"low": 1, "medium": 2, "high": 3}
_SHOWN_MEANS = {"cash": "cost", "labour": "labour"}


@dataclass(frozen=True)
class Practice:
    """A practice as the rules see it: the facts of its sheet and the row of the table."""

    facts: Mapping[str, Any]
    extra: Extra

    def words(self, key: str) -> tuple[str, ...]:
        return tuple(self.facts.get(key, ()))

    @property
    def answers(self) -> tuple[str, ...]:
        return self.words("soil_constraints")

    @property
    def land_uses(self) -> tuple[str, ...]:
        return self.extra.done_on or self.words("land_use")

    def from_sheet(self, code: str, weight: str, **values: Value) -> Reason:
        return Reason(code, weight, values, "", str(self.facts.get("facts_confidence", "memory")))

    def from_table(self, code: str, weight: str, **values: Value) -> Reason:
        return Reason(code, weight, values, self.extra.source, self.extra.confidence)


@dataclass(frozen=True)
class Rule:
    """One rule: its name for the documentation and what it says."""

    name: str
    judge: Callable[[Practice, Plot], Iterator[Reason]]


def unknown(name: str) -> Reason:
    return Reason("input_unknown", "unknown", {"input": name})


def unchecked(name: str) -> Reason:
    return Reason("input_unchecked", "unchecked", {"input": name})


def judge_problems(practice: Practice, plot: Plot) -> Iterator[Reason]:
    """The troubles it answers come first. A practice for one trouble only has no use without it.

    Where another trouble was told that it answers too (a crust may come from sodium), it is not known.
    """
    for problem in plot.troubles:
        if problem in practice.answers:
            yield practice.from_sheet("answers_problem", "for", problem=problem)
    held = any(problem in practice.answers for problem in plot.troubles)
    only = practice.extra.only_for
    fits_only = not only or bool(set(only) & {*plot.troubles, plot.soil_class})
    soil_tells = bool({"peat", "sandy"} & set(only)) and not plot.soil_class
    if not fits_only and (held or plot.problems is None or soil_tells):
        yield unknown("problems")
    elif plot.problems is None and not held:
        yield unchecked("problems")
    elif not fits_only:
        yield practice.from_table("not_the_problem", "stop", only_for=only)
    elif plot.troubles and not held:
        yield practice.from_sheet("answers_none", "care", problems=plot.troubles)


def judge_climate(practice: Practice, plot: Plot) -> Iterator[Reason]:
    known_from = practice.words("climates")
    same = tuple(climate for climate in plot.climates if climate in known_from)
    near = [climate for climate in plot.climates if set(NEAR.get(climate, ())) & set(known_from)]
    if not plot.climates:
        yield unknown("climate")
    elif same:
        yield practice.from_sheet("climate_matches", "for", climates=same)
    else:
        code, weight = ("climate_near", "care") if near else ("climate_differs", "stop")
        yield practice.from_sheet(code, weight, climates=plot.climates, known_from=known_from)


def judge_land_use(practice: Practice, plot: Plot) -> Iterator[Reason]:
    accepted = DONE_ON.get(plot.land_use, ())
    if not accepted:
        yield unknown("land_use")
    elif set(accepted if not practice.extra.done_on else (plot.land_use,)) & set(practice.land_uses):
        yield practice.from_sheet("land_use_matches", "for", land_use=plot.land_use)
    else:
        yield practice.from_sheet("land_use_differs", "stop", land_use=plot.land_use, made_for=practice.land_uses)


def judge_peat(practice: Practice, plot: Plot) -> Iterator[Reason]:
    """Drained peat is lost for good: only what keeps it wet, or leaves its water alone."""
    if "peat" not in plot.troubles or "peat" in practice.answers:
        return
    stays_wet = "wetland" in practice.land_uses and "drains" not in practice.extra.traits
    yield practice.from_sheet(*(("peat_with_care", "care") if stays_wet else ("peat_must_stay_wet", "stop")))


def judge_harms(practice: Practice, plot: Plot) -> Iterator[Reason]:
    """What the practice does to a trouble it does not answer."""
    troubles = {*plot.troubles, *(["sandy"] if plot.soil_class == "sandy" else [])}
    told = set[str]()
    for trait, trouble, code, weight in HARMS:
        harms = trait in practice.extra.traits and trouble in troubles and trouble not in practice.answers
        if harms and code not in told:
            told.add(code)
            yield practice.from_table(code, weight)


def judge_soil(practice: Practice, plot: Plot) -> Iterator[Reason]:
    if not plot.soil_class:
        if "pits" in practice.extra.traits or "sandy" in practice.answers:
            yield unchecked("soil")
    elif plot.soil_class == "sandy" and "sandy" in practice.answers and "sandy" not in plot.troubles:
        yield practice.from_sheet("answers_soil", "for", soil=plot.soil_class)


def judge_slope(practice: Practice, plot: Plot) -> Iterator[Reason]:
    low, high, slope = practice.extra.slope_min_pct, practice.extra.slope_max_pct, plot.slope_pct
    holds = "erosion_water" in practice.answers
    if slope is not None and slope > STEEP_PCT and not _holds_steep(practice) and plot.land_use in FIELDS:
        yield practice.from_sheet("steep_hold_first", "care", slope_pct=slope)
    if slope is None:
        yield unchecked("slope")
    elif high is not None and slope > high:
        yield practice.from_table("too_steep", "stop", slope_pct=slope, max_pct=high)
    elif low is not None and slope < low:
        yield practice.from_table("too_flat", "stop", slope_pct=slope, min_pct=low)
    elif holds and slope >= SLOPING_PCT and "erosion_water" not in plot.troubles:
        yield practice.from_sheet("holds_slope", "for", slope_pct=slope)
    elif low is not None or high is not None:
        yield practice.from_table("slope_within", "for", slope_pct=slope, min_pct=low or 0.0, max_pct=high or 100.0)


def _holds_steep(practice: Practice) -> bool:
    """Walls, strips, trees and a closed cover hold a steep field; straw or ploughing less alone do not."""
    return str(practice.facts.get("category", "")) in HOLD_STEEP


def judge_rain(practice: Practice, plot: Plot) -> Iterator[Reason]:
    """Water to irrigate with makes up for rain."""
    low, high, rain = practice.extra.rain_min_mm, practice.extra.rain_max_mm, plot.rainfall_mm
    if low is None and high is None:
        return
    if rain is None:
        yield unchecked("rainfall")
    elif low is not None and rain < low and not plot.water:
        weight = "care" if rain >= low * (1 - RAIN_MARGIN) else "stop"
        yield practice.from_table("too_dry", weight, rainfall_mm=rain, min_mm=low)
    elif high is not None and rain > high:
        weight = "care" if rain <= high * (1 + RAIN_MARGIN) else "stop"
        yield practice.from_table("too_wet", weight, rainfall_mm=rain, max_mm=high)
    else:
        yield practice.from_table("rain_within", "for", rainfall_mm=rain, min_mm=low or 0.0, max_mm=high or 9999.0)


def judge_effort(practice: Practice, plot: Plot) -> Iterator[Reason]:
    """Money and work: too little of them asks for care, it does not forbid; a group can share both."""
    for mean, key in _SHOWN_MEANS.items():
        has, needs = str(getattr(plot, mean)), str(practice.facts.get(key, ""))
        if has not in _GRADES or needs not in _GRADES:
            yield unchecked(mean)
            continue
        enough = _GRADES[needs] <= _GRADES[has]
        code, weight = ("means_enough", "for") if enough else ("asks_more", "care")
        yield practice.from_sheet(code, weight, mean=mean, needs=needs, has=has)


def judge_means(practice: Practice, plot: Plot) -> Iterator[Reason]:
    for mean in MEANS:
        must, has = mean in practice.extra.needs, getattr(plot, mean)
        if not must and mean not in practice.extra.wants:
            continue
        if has is None:
            yield unchecked(mean)
        elif has:
            yield practice.from_table("has_mean", "for", mean=mean)
        else:
            code, weight = ("without_mean_not", "stop") if must else ("without_mean_little", "care")
            yield practice.from_table(code, weight, mean=mean)


RULES = (
    Rule("troubles of the soil", judge_problems),
    Rule("climate", judge_climate),
    Rule("land use", judge_land_use),
    Rule("peat", judge_peat),
    Rule("harm to the soil", judge_harms),
    Rule("kind of soil", judge_soil),
    Rule("slope", judge_slope),
    Rule("rain", judge_rain),
    Rule("money and work", judge_effort),
    Rule("water, manure, straw, animals", judge_means),
)
