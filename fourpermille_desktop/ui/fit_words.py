"""Words for the fit of a practice: the verdict, each reason for and against, what was not checked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fourpermille_desktop.ui.library_words import climate_words, listed, word
from fourpermille_desktop.ui.words import Words, comma

VERDICTS: dict[str, tuple[Any, str, str]] = {  # verdict: (words, icon, tone of a chip)
    "fits": (QT_TRANSLATE_NOOP("FitWords", "Fits"), "check-circle", "good"),
    "with_care": (QT_TRANSLATE_NOOP("FitWords", "Fits with care"), "warning", "warn"),
    "does_not_fit": (QT_TRANSLATE_NOOP("FitWords", "Does not fit"), "prohibit", "danger"),
    "not_known": (QT_TRANSLATE_NOOP("FitWords", "Not known"), "question", "neutral"),
}
ICONS = {  # weight of a reason: (icon, colour)
    "for": ("check", "primaryText"),
    "care": ("warning", "warn"),
    "stop": ("prohibit", "danger"),
}
_REASONS: dict[str, Any] = {
    "climate_matches": QT_TRANSLATE_NOOP("FitWords", "It is known from your climate: {climates}."),
    "climate_near": QT_TRANSLATE_NOOP(
        "FitWords", "It is known from a neighbouring climate, not from yours: try small."
    ),
    "climate_differs": QT_TRANSLATE_NOOP("FitWords", "It is not known from your climate: {climates}."),
    "land_use_matches": QT_TRANSLATE_NOOP("FitWords", "It is made for this use of the land: {land_use}."),
    "land_use_differs": QT_TRANSLATE_NOOP("FitWords", "It is made for another use of the land: {made_for}."),
    "answers_problem": QT_TRANSLATE_NOOP("FitWords", "It helps against a trouble of this soil: {problem}."),
    "answers_problems": QT_TRANSLATE_NOOP("FitWords", "It helps against troubles of this soil: {problems}."),
    "answers_soil": QT_TRANSLATE_NOOP("FitWords", "It is good for this kind of soil: {soil}."),
    "answers_none": QT_TRANSLATE_NOOP("FitWords", "It helps against none of the troubles you see here."),
    "not_the_problem": QT_TRANSLATE_NOOP("FitWords", "It is only for a trouble that nobody saw here: {only_for}."),
    "peat_must_stay_wet": QT_TRANSLATE_NOOP("FitWords", "Peat must stay wet. Dried peat is lost."),
    "peat_with_care": QT_TRANSLATE_NOOP("FitWords", "On peat only where the water stays as it is."),
    "holds_water_on_wet_land": QT_TRANSLATE_NOOP("FitWords", "It holds water where water already stands."),
    "takes_water": QT_TRANSLATE_NOOP("FitWords", "It drinks water where the soil dries out."),
    "digs_into_shallow_soil": QT_TRANSLATE_NOOP("FitWords", "It digs deep, and the soil here is shallow."),
    "walls_fall_in_sand": QT_TRANSLATE_NOOP("FitWords", "Its walls do not stand well in sand."),
    "salt_rises": QT_TRANSLATE_NOOP("FitWords", "Watering brings salt up where it cannot drain."),
    "sours_soil": QT_TRANSLATE_NOOP("FitWords", "Over the years it makes a sour soil more sour."),
    "slope_within": QT_TRANSLATE_NOOP("FitWords", "The slope suits it: {slope_pct}."),
    "holds_slope": QT_TRANSLATE_NOOP("FitWords", "It holds the soil on a slope of {slope_pct}."),
    "too_steep": QT_TRANSLATE_NOOP("FitWords", "The land is too steep for it: {slope_pct}, at most {max_pct}."),
    "too_flat": QT_TRANSLATE_NOOP("FitWords", "The land is too flat to need it: {slope_pct}, from {min_pct} on."),
    "steep_hold_first": QT_TRANSLATE_NOOP("FitWords", "At {slope_pct} something has to hold the soil first."),
    "rain_within": QT_TRANSLATE_NOOP("FitWords", "The rain suits it: {rainfall_mm} a year."),
    "too_dry": QT_TRANSLATE_NOOP("FitWords", "It wants more rain: {rainfall_mm} here, {min_mm} and more is better."),
    "too_wet": QT_TRANSLATE_NOOP("FitWords", "It is for drier land: {rainfall_mm} here, up to {max_mm} is better."),
    "means_enough": QT_TRANSLATE_NOOP("FitWords", "You have enough for it: {mean}."),
    "asks_more": QT_TRANSLATE_NOOP("FitWords", "It asks for more than there is: {mean}."),
    "has_mean": QT_TRANSLATE_NOOP("FitWords", "What it needs is there: {mean}."),
    "without_mean_not": QT_TRANSLATE_NOOP("FitWords", "It cannot be done without: {mean}."),
    "without_mean_little": QT_TRANSLATE_NOOP("FitWords", "It gives little without: {mean}."),
}
_CHECKED: dict[str, Any] = {  # what was not looked at
    "problems": QT_TRANSLATE_NOOP("FitWords", "troubles of the soil"),
    "climate": QT_TRANSLATE_NOOP("FitWords", "climate"),
    "land_use": QT_TRANSLATE_NOOP("FitWords", "use of the land"),
    "soil": QT_TRANSLATE_NOOP("FitWords", "kind of soil"),
    "slope": QT_TRANSLATE_NOOP("FitWords", "slope"),
    "rainfall": QT_TRANSLATE_NOOP("FitWords", "rain"),
    "cash": QT_TRANSLATE_NOOP("FitWords", "money at hand"),
    "labour": QT_TRANSLATE_NOOP("FitWords", "hands to work"),
    "water": QT_TRANSLATE_NOOP("FitWords", "water to irrigate with"),
    "manure": QT_TRANSLATE_NOOP("FitWords", "manure or compost"),
    "residues": QT_TRANSLATE_NOOP("FitWords", "straw that may stay"),
    "animals": QT_TRANSLATE_NOOP("FitWords", "animals"),
    "land_rights": QT_TRANSLATE_NOOP("FitWords", "rights to the land"),
    "prices": QT_TRANSLATE_NOOP("FitWords", "prices"),
    "what_people_want": QT_TRANSLATE_NOOP("FitWords", "what people want"),
    "altitude": QT_TRANSLATE_NOOP("FitWords", "height above the sea"),
    "clean_waste": QT_TRANSLATE_NOOP("FitWords", "whether the waste is clean"),
    "cold_chain": QT_TRANSLATE_NOOP("FitWords", "a cold place for what is bought"),
    "digester": QT_TRANSLATE_NOOP("FitWords", "a biogas plant nearby"),
    "drainage": QT_TRANSLATE_NOOP("FitWords", "where water can drain to"),
    "feedstock": QT_TRANSLATE_NOOP("FitWords", "what is left to burn or char"),
    "fire": QT_TRANSLATE_NOOP("FitWords", "danger of fire"),
    "grazing_rules": QT_TRANSLATE_NOOP("FitWords", "whether animals graze freely"),
    "hardpan": QT_TRANSLATE_NOOP("FitWords", "how deep the hard layer lies"),
    "hedges": QT_TRANSLATE_NOOP("FitWords", "hedges to cut from"),
    "herder_agreement": QT_TRANSLATE_NOOP("FitWords", "agreement with herders"),
    "law": QT_TRANSLATE_NOOP("FitWords", "what the law allows"),
    "lime": QT_TRANSLATE_NOOP("FitWords", "lime within reach"),
    "market": QT_TRANSLATE_NOOP("FitWords", "a market for the harvest"),
    "native_grassland": QT_TRANSLATE_NOOP("FitWords", "whether old grassland is spared"),
    "neighbours": QT_TRANSLATE_NOOP("FitWords", "agreement with neighbours"),
    "paddy": QT_TRANSLATE_NOOP("FitWords", "whether it is a rice field with bunds"),
    "ph": QT_TRANSLATE_NOOP("FitWords", "how sour the soil is"),
    "ripper": QT_TRANSLATE_NOOP("FitWords", "a ripper within reach"),
    "rock": QT_TRANSLATE_NOOP("FitWords", "rock under the soil"),
    "salt": QT_TRANSLATE_NOOP("FitWords", "salt in soil and water"),
    "seed": QT_TRANSLATE_NOOP("FitWords", "seed or young plants within reach"),
    "silt": QT_TRANSLATE_NOOP("FitWords", "silt in the water"),
    "sodium": QT_TRANSLATE_NOOP("FitWords", "sodium in the soil"),
    "soil_test": QT_TRANSLATE_NOOP("FitWords", "a test of the soil"),
    "stones": QT_TRANSLATE_NOOP("FitWords", "stones within reach"),
    "stumps": QT_TRANSLATE_NOOP("FitWords", "living stumps in the field"),
    "termites": QT_TRANSLATE_NOOP("FitWords", "termites"),
    "tides": QT_TRANSLATE_NOOP("FitWords", "tides"),
    "water_quality": QT_TRANSLATE_NOOP("FitWords", "quality of the water"),
    "watershed": QT_TRANSLATE_NOOP("FitWords", "work on the whole slope"),
    "weeds": QT_TRANSLATE_NOOP("FitWords", "weeds that are hard to kill"),
}  # fmt: skip
_SOILS: dict[str, Any] = {
    "sandy": QT_TRANSLATE_NOOP("FitWords", "sandy"),
    "loamy": QT_TRANSLATE_NOOP("FitWords", "loamy"),
    "clayey": QT_TRANSLATE_NOOP("FitWords", "clayey"),
    "peat": QT_TRANSLATE_NOOP("FitWords", "peat"),
}


def verdict_word(verdict: str) -> str:
    return _said(VERDICTS[verdict][0])


def said_of_reason(reason: Any, words: Words) -> str:
    """One sentence; what no words are known for (a newer library) is left out: ""."""
    text = _REASONS.get(reason.code)
    if text is None:
        return ""
    return _said(text).format(**{name: _value(name, value, words) for name, value in reason.values.items()})


def lines(fit: Any, words: Words) -> list[tuple[str, str]]:
    """(weight, sentence) of every reason, what speaks for it first; the troubles it answers share one sentence."""
    answered = [reason.values["problem"] for reason in fit.reasons_for if reason.code == "answers_problem"]
    said = []
    if len(answered) > 1:
        text = _said(_REASONS["answers_problems"]).format(problems=_value("problems", answered, words))
        said.append(("for", text))
    for reason in (*fit.reasons_for, *fit.reasons_against):
        if len(answered) > 1 and reason.code == "answers_problem":
            continue
        said.append((reason.weight, said_of_reason(reason, words)))
    return [(weight, text) for weight, text in said if text]


def not_checked_words(codes: tuple[str, ...]) -> str:
    return comma().join(_said(_CHECKED[code]) for code in codes if code in _CHECKED)


def known_codes() -> tuple[set[str], set[str]]:
    """The reasons and the unchecked things there are words for."""
    return set(_REASONS), set(_CHECKED)


def _value(name: str, value: Any, words: Words) -> str:
    many: dict[str, Callable[[Any], str]] = {
        "climates": climate_words,
        "known_from": climate_words,
        "made_for": lambda uses: listed([word("land_use", use).lower() for use in uses]),
        "problems": lambda seen: listed([word("soil_constraint", one).lower() for one in seen]),
        "only_for": lambda seen: listed([word("soil_constraint", one).lower() for one in seen]),
        "land_use": lambda use: word("land_use", use).lower(),
        "problem": lambda one: word("soil_constraint", one).lower(),
        "soil": lambda soil: _said(_SOILS[soil]) if soil in _SOILS else str(soil),
        "mean": lambda mean: _said(_CHECKED[mean]) if mean in _CHECKED else str(mean),
    }
    if name in many:
        return many[name](value)
    if name.endswith("_pct"):
        return words.quantity(float(value), "%")
    if name.endswith("_mm"):
        return words.quantity(float(value), "mm")
    return str(value)


def _said(text: Any) -> str:
    return QCoreApplication.translate("FitWords", text)
