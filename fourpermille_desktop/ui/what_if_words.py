"""The words of the What-if page: levels of the tables, refusals, care notes and the sentence that answers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.errors import QT_TRANSLATE_NOOP
from fourpermille_desktop.soil.futures import DECIMALS, YEARS, Futures, Gain, gain, gain_co2e, shown
from fourpermille_desktop.ui.what_if_inputs import Way
from fourpermille_desktop.ui.words import Words

CLIMATES = {
    "tropical_dry": QT_TRANSLATE_NOOP("WhatIfWords", "Tropical, dry"),
    "tropical_moist": QT_TRANSLATE_NOOP("WhatIfWords", "Tropical, moist"),
    "tropical_wet": QT_TRANSLATE_NOOP("WhatIfWords", "Tropical, wet"),
    "tropical_montane": QT_TRANSLATE_NOOP("WhatIfWords", "Tropical, mountain"),
    "warm_temperate_dry": QT_TRANSLATE_NOOP("WhatIfWords", "Warm temperate, dry"),
    "warm_temperate_moist": QT_TRANSLATE_NOOP("WhatIfWords", "Warm temperate, moist"),
    "cool_temperate_dry": QT_TRANSLATE_NOOP("WhatIfWords", "Cool temperate, dry"),
    "cool_temperate_moist": QT_TRANSLATE_NOOP("WhatIfWords", "Cool temperate, moist"),
    "boreal_dry": QT_TRANSLATE_NOOP("WhatIfWords", "Boreal, dry"),
    "boreal_moist": QT_TRANSLATE_NOOP("WhatIfWords", "Boreal, moist"),
    "polar_dry": QT_TRANSLATE_NOOP("WhatIfWords", "Polar, dry"),
    "polar_moist": QT_TRANSLATE_NOOP("WhatIfWords", "Polar, moist"),
}
SOILS = {
    "HAC": QT_TRANSLATE_NOOP("WhatIfWords", "Fertile clay or loam"),
    "LAC": QT_TRANSLATE_NOOP("WhatIfWords", "Weathered red soil"),
    "sandy": QT_TRANSLATE_NOOP("WhatIfWords", "Sand"),
    "volcanic": QT_TRANSLATE_NOOP("WhatIfWords", "Volcanic ash"),
    "spodic": QT_TRANSLATE_NOOP("WhatIfWords", "Bleached soil (podzol)"),
    "wetland": QT_TRANSLATE_NOOP("WhatIfWords", "Wet, grey soil"),
    "organic": QT_TRANSLATE_NOOP("WhatIfWords", "Peat"),
}
LEVELS = {
    "long_term_cultivated": QT_TRANSLATE_NOOP("WhatIfWords", "Crops, every year"),
    "perennial_tree_crop": QT_TRANSLATE_NOOP("WhatIfWords", "Tree crops"),
    "paddy_rice": QT_TRANSLATE_NOOP("WhatIfWords", "Wet rice"),
    "set_aside_lt_20yr": QT_TRANSLATE_NOOP("WhatIfWords", "Set aside to grass"),
    "grassland": QT_TRANSLATE_NOOP("WhatIfWords", "Grassland"),
    "forest_land": QT_TRANSLATE_NOOP("WhatIfWords", "Forest"),
    "agroforestry": QT_TRANSLATE_NOOP("WhatIfWords", "Trees in the field"),
    "full_tillage": QT_TRANSLATE_NOOP("WhatIfWords", "Ploughed each year"),
    "reduced_tillage": QT_TRANSLATE_NOOP("WhatIfWords", "Ploughed less"),
    "no_till": QT_TRANSLATE_NOOP("WhatIfWords", "Not ploughed"),
    "severely_degraded": QT_TRANSLATE_NOOP("WhatIfWords", "Badly worn"),
    "high_intensity_grazing": QT_TRANSLATE_NOOP("WhatIfWords", "Grazed hard"),
    "nominally_managed": QT_TRANSLATE_NOOP("WhatIfWords", "In usual state"),
    "improved": QT_TRANSLATE_NOOP("WhatIfWords", "Improved"),
    "low": QT_TRANSLATE_NOOP("WhatIfWords", "Little"),
    "medium": QT_TRANSLATE_NOOP("WhatIfWords", "Medium"),
    "high_without_manure": QT_TRANSLATE_NOOP("WhatIfWords", "Much, no manure"),
    "high_with_manure": QT_TRANSLATE_NOOP("WhatIfWords", "Much, with manure"),
    "high": QT_TRANSLATE_NOOP("WhatIfWords", "Much"),
    "all": QT_TRANSLATE_NOOP("WhatIfWords", "Grassland"),
    "native_or_managed": QT_TRANSLATE_NOOP("WhatIfWords", "Forest"),
}
MEANINGS = {  # of the level chosen for what comes back to the soil
    "low": QT_TRANSLATE_NOOP("WhatIfWords", "Little: residues are taken away or burnt."),
    "medium": QT_TRANSLATE_NOOP("WhatIfWords", "Medium: the residues stay on the field."),
    "high_without_manure": QT_TRANSLATE_NOOP(
        "WhatIfWords", "Much, no manure: mulch, cover crops or green manure besides the residues."
    ),
    "high_with_manure": QT_TRANSLATE_NOOP("WhatIfWords", "Much, with manure: animal manure besides the residues."),
    "high": QT_TRANSLATE_NOOP("WhatIfWords", "Much: the better grass is also fertilised or watered."),
    "agroforestry": QT_TRANSLATE_NOOP("WhatIfWords", "Trees in the field: a world mean, whatever comes back."),
}
FACTORS = {
    "SOC_ref": QT_TRANSLATE_NOOP("WhatIfWords", "Carbon under native plants"),
    "F_LU": QT_TRANSLATE_NOOP("WhatIfWords", "Land use"),
    "F_MG": QT_TRANSLATE_NOOP("WhatIfWords", "Tillage or grazing"),
    "F_I": QT_TRANSLATE_NOOP("WhatIfWords", "What comes back to the soil"),
    "F_LU*F_MG*F_I": QT_TRANSLATE_NOOP("WhatIfWords", "Land use"),
    "ratio": QT_TRANSLATE_NOOP("WhatIfWords", "Trees in the field, against today"),
}
CONFIDENCES = {
    "read twice": QT_TRANSLATE_NOOP("WhatIfWords", "read in two copies"),
    "read once": QT_TRANSLATE_NOOP("WhatIfWords", "read in one copy"),
    "low": QT_TRANSLATE_NOOP("WhatIfWords", "not sure"),
    "table": QT_TRANSLATE_NOOP("WhatIfWords", "named in the table"),
    "memory": QT_TRANSLATE_NOOP("WhatIfWords", "from memory, not checked"),
    "assumed": QT_TRANSLATE_NOOP("WhatIfWords", "assumed, not measured"),
}
REFUSALS = {
    "climate_missing": QT_TRANSLATE_NOOP("WhatIfWords", "Choose the climate of the plot."),
    "soil_missing": QT_TRANSLATE_NOOP("WhatIfWords", "Choose the kind of soil."),
    "clay_missing": QT_TRANSLATE_NOOP("WhatIfWords", "How much clay is in the soil? Type it, or feel it by hand."),
    "stock_missing": QT_TRANSLATE_NOOP("WhatIfWords", "Type how much carbon the soil holds now."),
    "weather_missing": QT_TRANSLATE_NOOP("WhatIfWords", "Type the 12 months of the nearest weather station."),
    "number": QT_TRANSLATE_NOOP("WhatIfWords", "One field is not a number. It is outlined."),
    "weather_number": QT_TRANSLATE_NOOP("WhatIfWords", "A month of the weather is not a number."),
    "no_value": QT_TRANSLATE_NOOP("WhatIfWords", "The tables have no value for this soil in this climate."),
    "polar": QT_TRANSLATE_NOOP("WhatIfWords", "This model is not made for polar land."),
    "organic": QT_TRANSLATE_NOOP("WhatIfWords", "This model is not made for peat."),
    "paddy": QT_TRANSLATE_NOOP("WhatIfWords", "This model is not made for wet rice land."),
    "waterlogged": QT_TRANSLATE_NOOP("WhatIfWords", "This model is not made for land that stands in water."),
    "sand": QT_TRANSLATE_NOOP("WhatIfWords", "This model is not made for soil with more than 90 % sand."),
    "salt": QT_TRANSLATE_NOOP("WhatIfWords", "This model is not made for salty soil."),
    "high_stock": QT_TRANSLATE_NOOP("WhatIfWords", "This model is not made for more than 200 t C/ha."),
    "stock": QT_TRANSLATE_NOOP("WhatIfWords", "The carbon in the soil must be above 0."),
    "iom": QT_TRANSLATE_NOOP("WhatIfWords", "The soil holds too little carbon for this model."),
    "stock_unlikely": QT_TRANSLATE_NOOP("WhatIfWords", "No soil holds so much carbon. Look at what was typed."),
    "no_baseline": QT_TRANSLATE_NOOP("WhatIfWords", "The carbon in the soil must be above 0."),
    "stock_not_a_number": QT_TRANSLATE_NOOP("WhatIfWords", "The carbon in the soil must be above 0."),
    "no_input": QT_TRANSLATE_NOOP("WhatIfWords", "No plants and no manure reach this soil."),
    "frozen": QT_TRANSLATE_NOOP("WhatIfWords", "The ground is frozen in this weather. Nothing can change in it."),
    "unsettled": QT_TRANSLATE_NOOP("WhatIfWords", "This weather never comes to rest in the model."),
    "range": QT_TRANSLATE_NOOP("WhatIfWords", "One number is outside what the model knows."),
    "below_nothing": QT_TRANSLATE_NOOP("WhatIfWords", "The tables would take more carbon than this soil holds."),
    "much_manure": QT_TRANSLATE_NOOP(
        "WhatIfWords", "So much manure today would already hold more carbon than the soil has."
    ),
    "same_use": QT_TRANSLATE_NOOP("WhatIfWords", "No figure for trees in the field from this land use."),
    "stopped": QT_TRANSLATE_NOOP("WhatIfWords", "Stopped. Press Ctrl+Enter to work it out again."),
    "other": QT_TRANSLATE_NOOP("WhatIfWords", "This cannot be worked out with these numbers."),
}
CARE = {
    "perennial_tropical": QT_TRANSLATE_NOOP(
        "WhatIfWords", "Tree crops in the tropics: copies of the table differ (1.01 or 1.1). We use 1.01."
    ),
    "montane": QT_TRANSLATE_NOOP(
        "WhatIfWords", "Tropical mountains: these figures come from one copy only. Other tools use others."
    ),
    "wetland_supplement": QT_TRANSLATE_NOOP("WhatIfWords", "Drained wet soil: this figure was read in one copy only."),
    "wetland_soil": QT_TRANSLATE_NOOP(
        "WhatIfWords", "Crops on drained wet soil lose more carbon than these figures say."
    ),
    "soc_ref_nominal": QT_TRANSLATE_NOOP("WhatIfWords", "Few soils like this were measured. The range is a guess."),
    "low_confidence": QT_TRANSLATE_NOOP("WhatIfWords", "One figure used here is not confirmed."),
    "paddy_use_only": QT_TRANSLATE_NOOP("WhatIfWords", "For wet rice, tillage and residues make no difference here."),
    "same_stock": QT_TRANSLATE_NOOP("WhatIfWords", "The tables do not tell these two ways apart. That is no finding."),
    "start_not_equilibrium": QT_TRANSLATE_NOOP(
        "WhatIfWords", "Your soil holds another amount than the tables expect here. Look at the change, not the level."
    ),
    "volcanic": QT_TRANSLATE_NOOP("WhatIfWords", "Volcanic soil: this model was not made on such soils. Take care."),
    "tundra": QT_TRANSLATE_NOOP("WhatIfWords", "Very cold land: this model was not made there. Take care."),
    "subsoil": QT_TRANSLATE_NOOP("WhatIfWords", "Deep layers: this model was made for topsoil. Take care."),
    "agroforestry": QT_TRANSLATE_NOOP(
        "WhatIfWords", "Trees in the field: a world mean over many systems. Its source gives no number of years."
    ),
    "wet_soil": QT_TRANSLATE_NOOP("WhatIfWords", "Wet soil: this model is only for land that drains. Take care."),
    "inputs_range": QT_TRANSLATE_NOOP(
        "WhatIfWords", "The range counts only how unsure the carbon that comes back is (15 %)."
    ),
    "example_weather": QT_TRANSLATE_NOOP("WhatIfWords", "The weather is an example from England, not of your place."),
    "usual_stock": QT_TRANSLATE_NOOP("WhatIfWords", "The carbon now is a usual value, not measured here."),
}


def said(held: dict[str, str], key: str) -> str:
    """A word of one of the lists above in the language of the window; an unknown key as it is."""
    return QCoreApplication.translate("WhatIfWords", held[key]) if key in held else key


def meaning(way: Way) -> str:
    """What the chosen level of what comes back to the soil means, in a sentence; "" where it says itself."""
    key = way.inputs or way.land
    return said(MEANINGS, key) if key in MEANINGS and (way.land, key) != ("grassland", "medium") else ""


def refusal(code: str) -> str:
    """Why nothing can be worked out: our own sentence, never the reason of the soil room."""
    return said(REFUSALS, code if code in REFUSALS else "other")


def number(words: Words, value: float) -> str:
    """A stock or change as said everywhere: one decimal."""
    return words.number(shown(value), DECIMALS)


def verdict(words: Words, futures: Futures, key: str) -> str:
    """The sentence that answers."""
    return gain_sentence(words, gain(futures, key))


def gain_sentence(words: Words, found: Gain) -> str:
    translate = QCoreApplication.translate
    low, high = found.low_t_c_ha, found.high_t_c_ha
    if found.direction == "same":
        return translate("WhatIfWords", "After {years} years: the same as today's way.").format(years=YEARS)
    if low is None or high is None:
        middle = number(words, abs(found.middle_t_c_ha))
        if found.middle_t_c_ha > 0:
            text = translate("WhatIfWords", "After {years} years: about {middle} t C/ha more than today's way.")
        else:
            text = translate("WhatIfWords", "After {years} years: about {middle} t C/ha less than today's way.")
        return text.format(years=YEARS, middle=middle)
    if found.direction == "more":
        text = translate("WhatIfWords", "After {years} years: {low} to {high} t C/ha more than today's way.")
        return text.format(years=YEARS, low=number(words, low), high=number(words, high))
    if found.direction == "less":
        text = translate("WhatIfWords", "After {years} years: {low} to {high} t C/ha less than today's way.")
        return text.format(years=YEARS, low=number(words, -high), high=number(words, -low))
    text = translate("WhatIfWords", "After {years} years: from {less} t C/ha less to {more} more than today's way.")
    return text.format(years=YEARS, less=number(words, -low), more=number(words, high))


def co2e_sentence(words: Words, futures: Futures, key: str) -> str:
    """The same as carbon dioxide, in numbers only; its caveats stand beside it."""
    translate, found = QCoreApplication.translate, gain_co2e(gain(futures, key))
    if found.low_t_c_ha is None or found.high_t_c_ha is None:
        text = translate("WhatIfWords", "{middle} t CO₂e/ha in {years} years, range not known")
        return text.format(middle=words.number(shown(found.middle_t_c_ha), DECIMALS, signed=True), years=YEARS)
    low, high = (words.number(shown(value), DECIMALS, signed=True) for value in (found.low_t_c_ha, found.high_t_c_ha))
    text = translate("WhatIfWords", "{low} to {high} t CO₂e/ha in {years} years")
    return text.format(low=low, high=high, years=YEARS)


def caveats() -> str:
    """What a figure in carbon dioxide never says by itself."""
    return QCoreApplication.translate(
        "WhatIfWords", "Soil carbon only: no other gases. Carbon can be lost again. Nothing is certified."
    )


def not_a_measurement() -> str:
    return QCoreApplication.translate("WhatIfWords", "This is a calculation, not a measurement.")


def way_name(at: int, of: int = 3) -> str:
    """ "New way", or "New way 2" where there are more."""
    if of == 1:
        return QCoreApplication.translate("WhatIfWords", "New way")
    return QCoreApplication.translate("WhatIfWords", "New way {number}").format(number=at + 1)


def today_name() -> str:
    return QCoreApplication.translate("WhatIfWords", "Today's way")


def target_name() -> str:
    return QCoreApplication.translate("WhatIfWords", "4 per 1000 path")


def measured_name() -> str:
    return QCoreApplication.translate("WhatIfWords", "Measured")


def unit_line() -> str:
    return QCoreApplication.translate("WhatIfWords", "tonnes of carbon per hectare, 0–30 cm")


def starts_near() -> str:
    return QCoreApplication.translate("WhatIfWords", "the scale does not start at 0")
