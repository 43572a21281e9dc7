"""Plain words for the codes of the library: land uses, climates, soil troubles, costs, kinds and users of tools."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from fourpermille_desktop.ui.words import Words, comma

_WORDS: dict[str, dict[str, Any]] = {
    "land_use": {
        "cropland": QT_TRANSLATE_NOOP("LibraryWords", "Cropland"),
        "grassland": QT_TRANSLATE_NOOP("LibraryWords", "Grassland"),
        "agroforestry": QT_TRANSLATE_NOOP("LibraryWords", "Trees with crops"),
        "forest": QT_TRANSLATE_NOOP("LibraryWords", "Forest"),
        "wetland": QT_TRANSLATE_NOOP("LibraryWords", "Wetland"),
        "mixed": QT_TRANSLATE_NOOP("LibraryWords", "Crops and pasture"),
    },
    "climate": {
        "TDR": QT_TRANSLATE_NOOP("LibraryWords", "Tropical, dry"),
        "TMI": QT_TRANSLATE_NOOP("LibraryWords", "Tropical, moist"),
        "TWE": QT_TRANSLATE_NOOP("LibraryWords", "Tropical, wet"),
        "TMO": QT_TRANSLATE_NOOP("LibraryWords", "Tropical, mountain"),
        "WTD": QT_TRANSLATE_NOOP("LibraryWords", "Warm temperate, dry"),
        "WTM": QT_TRANSLATE_NOOP("LibraryWords", "Warm temperate, moist"),
        "CTD": QT_TRANSLATE_NOOP("LibraryWords", "Cool temperate, dry"),
        "CTM": QT_TRANSLATE_NOOP("LibraryWords", "Cool temperate, moist"),
        "BOD": QT_TRANSLATE_NOOP("LibraryWords", "Boreal, dry"),
        "BOM": QT_TRANSLATE_NOOP("LibraryWords", "Boreal, moist"),
    },
    "soil_constraint": {
        "low_som": QT_TRANSLATE_NOOP("LibraryWords", "Low in carbon"),
        "low_nutrients": QT_TRANSLATE_NOOP("LibraryWords", "Poor in nutrients"),
        "drought": QT_TRANSLATE_NOOP("LibraryWords", "Dries out"),
        "erosion_water": QT_TRANSLATE_NOOP("LibraryWords", "Lost to rain"),
        "erosion_wind": QT_TRANSLATE_NOOP("LibraryWords", "Lost to wind"),
        "crusting": QT_TRANSLATE_NOOP("LibraryWords", "Hard crust"),
        "compaction": QT_TRANSLATE_NOOP("LibraryWords", "Too dense"),
        "sandy": QT_TRANSLATE_NOOP("LibraryWords", "Sandy"),
        "shallow": QT_TRANSLATE_NOOP("LibraryWords", "Shallow"),
        "acidity": QT_TRANSLATE_NOOP("LibraryWords", "Sour"),
        "al_toxicity": QT_TRANSLATE_NOOP("LibraryWords", "Aluminium"),
        "salinity": QT_TRANSLATE_NOOP("LibraryWords", "Salty"),
        "sodicity": QT_TRANSLATE_NOOP("LibraryWords", "Rich in sodium"),
        "waterlogging": QT_TRANSLATE_NOOP("LibraryWords", "Stands in water"),
        "peat": QT_TRANSLATE_NOOP("LibraryWords", "Peat"),
    },
    "region": {
        "AF": QT_TRANSLATE_NOOP("LibraryWords", "Africa"),
        "AS": QT_TRANSLATE_NOOP("LibraryWords", "Asia"),
        "LA": QT_TRANSLATE_NOOP("LibraryWords", "Latin America"),
        "NA": QT_TRANSLATE_NOOP("LibraryWords", "North America"),
        "EU": QT_TRANSLATE_NOOP("LibraryWords", "Europe"),
        "OC": QT_TRANSLATE_NOOP("LibraryWords", "Oceania"),
    },
    "africa_subregion": {
        "Western Africa": QT_TRANSLATE_NOOP("LibraryWords", "Western Africa"),
        "Eastern Africa": QT_TRANSLATE_NOOP("LibraryWords", "Eastern Africa"),
        "Middle Africa": QT_TRANSLATE_NOOP("LibraryWords", "Central Africa"),
        "Northern Africa": QT_TRANSLATE_NOOP("LibraryWords", "Northern Africa"),
        "Southern Africa": QT_TRANSLATE_NOOP("LibraryWords", "Southern Africa"),
    },
    "subregion": {  # codes of the United Nations (M49), Africa first
        "011": QT_TRANSLATE_NOOP("LibraryWords", "Western Africa"),
        "014": QT_TRANSLATE_NOOP("LibraryWords", "Eastern Africa"),
        "017": QT_TRANSLATE_NOOP("LibraryWords", "Central Africa"),
        "015": QT_TRANSLATE_NOOP("LibraryWords", "Northern Africa"),
        "018": QT_TRANSLATE_NOOP("LibraryWords", "Southern Africa"),
        "034": QT_TRANSLATE_NOOP("LibraryWords", "Southern Asia"),
        "035": QT_TRANSLATE_NOOP("LibraryWords", "South-eastern Asia"),
        "030": QT_TRANSLATE_NOOP("LibraryWords", "Eastern Asia"),
        "143": QT_TRANSLATE_NOOP("LibraryWords", "Central Asia"),
        "145": QT_TRANSLATE_NOOP("LibraryWords", "Western Asia"),
        "005": QT_TRANSLATE_NOOP("LibraryWords", "South America"),
        "013": QT_TRANSLATE_NOOP("LibraryWords", "Central America"),
        "029": QT_TRANSLATE_NOOP("LibraryWords", "Caribbean"),
        "021": QT_TRANSLATE_NOOP("LibraryWords", "North America"),
        "155": QT_TRANSLATE_NOOP("LibraryWords", "Western Europe"),
        "039": QT_TRANSLATE_NOOP("LibraryWords", "Southern Europe"),
        "154": QT_TRANSLATE_NOOP("LibraryWords", "Northern Europe"),
        "151": QT_TRANSLATE_NOOP("LibraryWords", "Eastern Europe"),
        "053": QT_TRANSLATE_NOOP("LibraryWords", "Australia and New Zealand"),
        "054": QT_TRANSLATE_NOOP("LibraryWords", "Melanesia"),
        "057": QT_TRANSLATE_NOOP("LibraryWords", "Micronesia"),
        "061": QT_TRANSLATE_NOOP("LibraryWords", "Polynesia"),
    },
    "soc_effect": {
        "yes": QT_TRANSLATE_NOOP("LibraryWords", "Measured in trials"),
        "no": QT_TRANSLATE_NOOP("LibraryWords", "No sound figure"),
    },
    "category": {
        "soil cover": QT_TRANSLATE_NOOP("LibraryWords", "Soil cover"),
        "organic inputs": QT_TRANSLATE_NOOP("LibraryWords", "Manure and compost"),
        "water harvesting": QT_TRANSLATE_NOOP("LibraryWords", "Catching rain"),
        "agroforestry": QT_TRANSLATE_NOOP("LibraryWords", "Trees in fields"),
        "tillage": QT_TRANSLATE_NOOP("LibraryWords", "Ploughing less"),
        "grazing": QT_TRANSLATE_NOOP("LibraryWords", "Grazing"),
        "nutrient management": QT_TRANSLATE_NOOP("LibraryWords", "Feeding the crop"),
        "crop diversity": QT_TRANSLATE_NOOP("LibraryWords", "More kinds of crops"),
        "crop management": QT_TRANSLATE_NOOP("LibraryWords", "Care of the crop"),
        "erosion control": QT_TRANSLATE_NOOP("LibraryWords", "Holding the soil"),
        "forest management": QT_TRANSLATE_NOOP("LibraryWords", "Care of the forest"),
        "protection": QT_TRANSLATE_NOOP("LibraryWords", "Protection"),
        "restoration": QT_TRANSLATE_NOOP("LibraryWords", "Restoring land"),
        "soil amendments": QT_TRANSLATE_NOOP("LibraryWords", "Mending the soil"),
        "system": QT_TRANSLATE_NOOP("LibraryWords", "Whole farm"),
        "water management": QT_TRANSLATE_NOOP("LibraryWords", "Use of water"),
        "wetlands": QT_TRANSLATE_NOOP("LibraryWords", "Wetlands"),
    },
    "level": {
        "low": QT_TRANSLATE_NOOP("LibraryWords", "Low"),
        "medium": QT_TRANSLATE_NOOP("LibraryWords", "Medium"),
        "high": QT_TRANSLATE_NOOP("LibraryWords", "High"),
    },
    "first_effect": {
        "0-1": QT_TRANSLATE_NOOP("LibraryWords", "Within 1 year"),
        "2-3": QT_TRANSLATE_NOOP("LibraryWords", "After 2 to 3 years"),
        "4+": QT_TRANSLATE_NOOP("LibraryWords", "After 4 years or more"),
    },
    "evidence": {
        "verified": QT_TRANSLATE_NOOP("LibraryWords", "Checked at source"),
        "memory": QT_TRANSLATE_NOOP("LibraryWords", "From experts, not checked"),
        "none": QT_TRANSLATE_NOOP("LibraryWords", "No sound figure"),
    },
    "confidence": {
        "verified": QT_TRANSLATE_NOOP("LibraryWords", "Checked at source"),
        "memory": QT_TRANSLATE_NOOP("LibraryWords", "From experts, not checked"),
        "none": QT_TRANSLATE_NOOP("LibraryWords", "Not checked"),
    },
    "purpose": {
        "estimate_project": QT_TRANSLATE_NOOP("LibraryWords", "Estimate a project"),
        "measure_plot": QT_TRANSLATE_NOOP("LibraryWords", "Measure a plot"),
        "follow_region": QT_TRANSLATE_NOOP("LibraryWords", "Follow a region"),
        "map_soil": QT_TRANSLATE_NOOP("LibraryWords", "See soil on a map"),
        "model": QT_TRANSLATE_NOOP("LibraryWords", "Model the future"),
        "manage_data": QT_TRANSLATE_NOOP("LibraryWords", "Collect and keep data"),
        "learn": QT_TRANSLATE_NOOP("LibraryWords", "Learn and teach"),
    },
    "need": {
        "areas": QT_TRANSLATE_NOOP("LibraryWords", "Areas"),
        "practices": QT_TRANSLATE_NOOP("LibraryWords", "What is done on the land"),
        "samples": QT_TRANSLATE_NOOP("LibraryWords", "Soil samples"),
        "field_visit": QT_TRANSLATE_NOOP("LibraryWords", "A field visit"),
        "climate": QT_TRANSLATE_NOOP("LibraryWords", "Climate"),
        "soil": QT_TRANSLATE_NOOP("LibraryWords", "Kind of soil"),
        "inputs": QT_TRANSLATE_NOOP("LibraryWords", "Manure, fertiliser and other inputs"),
        "animals": QT_TRANSLATE_NOOP("LibraryWords", "Number of animals"),
        "energy": QT_TRANSLATE_NOOP("LibraryWords", "Fuel and power used"),
        "forms": QT_TRANSLATE_NOOP("LibraryWords", "Your own forms"),
        "gps": QT_TRANSLATE_NOOP("LibraryWords", "GPS"),
        "history": QT_TRANSLATE_NOOP("LibraryWords", "History of the land"),
        "images": QT_TRANSLATE_NOOP("LibraryWords", "Satellite pictures"),
        "internet": QT_TRANSLATE_NOOP("LibraryWords", "Internet"),
        "lab": QT_TRANSLATE_NOOP("LibraryWords", "A laboratory"),
        "nothing": QT_TRANSLATE_NOOP("LibraryWords", "Nothing yet"),
        "photos": QT_TRANSLATE_NOOP("LibraryWords", "Photos"),
        "points": QT_TRANSLATE_NOOP("LibraryWords", "Points on a map"),
        "project": QT_TRANSLATE_NOOP("LibraryWords", "A description of the project"),
        "script": QT_TRANSLATE_NOOP("LibraryWords", "Somebody who writes scripts"),
        "species": QT_TRANSLATE_NOOP("LibraryWords", "Plants and animals found"),
        "trees": QT_TRANSLATE_NOOP("LibraryWords", "Trees"),
        "yield": QT_TRANSLATE_NOOP("LibraryWords", "Harvest"),
    },
    "offline": {
        "yes": QT_TRANSLATE_NOOP("LibraryWords", "Works offline"),
        "partly": QT_TRANSLATE_NOOP("LibraryWords", "Partly offline"),
        "no": QT_TRANSLATE_NOOP("LibraryWords", "Needs a network"),
        "n/a": QT_TRANSLATE_NOOP("LibraryWords", "Not a program"),
    },
    "cost": {
        "free": QT_TRANSLATE_NOOP("LibraryWords", "Free"),
        "some": QT_TRANSLATE_NOOP("LibraryWords", "Free for some"),
        "low": QT_TRANSLATE_NOOP("LibraryWords", "Low cost"),
        "paid": QT_TRANSLATE_NOOP("LibraryWords", "To be paid"),
    },
    "user_level": {
        "farmer": QT_TRANSLATE_NOOP("LibraryWords", "Farmer"),
        "adviser": QT_TRANSLATE_NOOP("LibraryWords", "Adviser"),
        "specialist": QT_TRANSLATE_NOOP("LibraryWords", "Specialist"),
        "lab": QT_TRANSLATE_NOOP("LibraryWords", "Laboratory"),
    },
    "type": {
        "MRV framework": QT_TRANSLATE_NOOP("LibraryWords", "Framework for measuring and reporting"),
        "MRV protocol": QT_TRANSLATE_NOOP("LibraryWords", "Rules for measuring and reporting"),
        "app": QT_TRANSLATE_NOOP("LibraryWords", "App"),
        "assessment frame": QT_TRANSLATE_NOOP("LibraryWords", "List of criteria"),
        "calculator": QT_TRANSLATE_NOOP("LibraryWords", "Calculator"),
        "database": QT_TRANSLATE_NOOP("LibraryWords", "Database"),
        "decision support": QT_TRANSLATE_NOOP("LibraryWords", "Decision support"),
        "field test": QT_TRANSLATE_NOOP("LibraryWords", "Field test"),
        "field test set": QT_TRANSLATE_NOOP("LibraryWords", "Set of field tests"),
        "lab or field test": QT_TRANSLATE_NOOP("LibraryWords", "Lab or field test"),
        "lab protocol": QT_TRANSLATE_NOOP("LibraryWords", "Lab method"),
        "map": QT_TRANSLATE_NOOP("LibraryWords", "Map"),
        "model": QT_TRANSLATE_NOOP("LibraryWords", "Model"),
        "protocol": QT_TRANSLATE_NOOP("LibraryWords", "Method"),
        "remote sensing platform": QT_TRANSLATE_NOOP("LibraryWords", "Satellite platform"),
        "remote sensing tool": QT_TRANSLATE_NOOP("LibraryWords", "Satellite tool"),
        "sampling design": QT_TRANSLATE_NOOP("LibraryWords", "Way of sampling"),
        "web platform": QT_TRANSLATE_NOOP("LibraryWords", "Web platform"),
    },
    "language": {
        "any": QT_TRANSLATE_NOOP("LibraryWords", "Any language"),
        "many": QT_TRANSLATE_NOOP("LibraryWords", "Many languages"),
        "others": QT_TRANSLATE_NOOP("LibraryWords", "Other languages"),
        "several": QT_TRANSLATE_NOOP("LibraryWords", "Several languages"),
    },
}
_BUCKETS = {  # the pack has these in free words: one bucket for those a person would choose together
    "cost": {
        "free": ("free", "free method"),
        "some": (
            *("free for farmers, members pay", "free for research and non-profit", "free on request"),
            "free tiers",
        ),
        "low": ("low", "very low", "low lab cost"),
        "paid": ("paid", "paid lab", "lab cost", "machine cost, low per sample"),
    },
    "user_level": {
        "farmer": ("farmer", "farmer trainer", "farmer with adviser"),
        "adviser": ("adviser", "trained adviser", "school or adviser", "project lead"),
        "specialist": ("specialist", "analyst", "GIS user"),
        "lab": ("lab",),
    },
}
_WHOLE_CLIMATES: tuple[tuple[tuple[str, ...], Any], ...] = (
    (("TDR", "TMI", "TWE", "TMO"), QT_TRANSLATE_NOOP("LibraryWords", "All tropical")),
    (("WTD", "WTM"), QT_TRANSLATE_NOOP("LibraryWords", "Warm temperate")),
    (("CTD", "CTM"), QT_TRANSLATE_NOOP("LibraryWords", "Cool temperate")),
    (("BOD", "BOM"), QT_TRANSLATE_NOOP("LibraryWords", "Boreal")),
)
ICONS = {
    "cropland": "grains", "grassland": "cow", "agroforestry": "tree", "forest": "tree", "wetland": "drop",
    "mixed": "squares-four", "low_som": "stack", "low_nutrients": "plant", "drought": "sun",
    "erosion_water": "cloud-rain", "erosion_wind": "wind", "crusting": "rows", "compaction": "barbell",
    "sandy": "dots-three", "shallow": "ruler", "acidity": "flask", "al_toxicity": "flask", "salinity": "drop",
    "sodicity": "drop", "waterlogging": "drop", "peat": "leaf",
}  # fmt: skip


@dataclass(frozen=True)
class Bucket:
    """One line of a filter: its key, its words, and the values of the pack it stands for."""

    key: str
    words: str
    values: tuple[str, ...]


def word(facet: str, value: str) -> str:
    """The plain words of a value; what has none is shown as the library has it."""
    table = "level" if facet in ("cost", "labour") and value in _WORDS["level"] else facet
    return QCoreApplication.translate("LibraryWords", _WORDS.get(table, {}).get(value, value))


def tool_word(facet: str, value: str) -> str:
    """The words of the bucket that holds a tool's cost or user."""
    key = bucket_of(facet, value)
    return QCoreApplication.translate("LibraryWords", _WORDS[facet].get(key, value))


def bucket_of(facet: str, value: str) -> str:
    return next((key for key, held in _BUCKETS[facet].items() if value in held), value)


def buckets(kind: str, facet: str, values: Sequence[str]) -> list[Bucket]:
    """The lines of a filter in the order people expect; nothing the pack holds is left out."""
    if kind == "tool" and facet in _BUCKETS:
        known = {value for held in _BUCKETS[facet].values() for value in held}
        made = [Bucket(key, tool_word(facet, held[0]), held) for key, held in _BUCKETS[facet].items()]
        return made + [Bucket(value, value, (value,)) for value in values if value not in known]
    if facet == "language":
        return [Bucket(value, language_name(value), (value,)) for value in values]
    table = _WORDS.get("level" if facet in ("cost", "labour") else facet, {})  # countries are named by the pack
    order = [value for value in table if value in values]
    order += [value for value in values if value not in table]
    return [Bucket(value, word(facet, value), (value,)) for value in order]


def language_name(code: str) -> str:
    """A language by its own name; the library also has words such as "any"."""
    if code in _WORDS["language"]:
        return word("language", code)
    plain = {"en": "English", "es": "Español", "pt": "Português"}.get(code.lower())  # Qt's names hold a country
    name = plain or QLocale(code.lower()).nativeLanguageName() or code
    return name[:1].upper() + name[1:]


def climate_words(codes: Sequence[str]) -> str:
    """All climates of a practice, shortly: a zone that is there as a whole is said once."""
    said, left = list[str](), list(codes)
    for zone, words_en in _WHOLE_CLIMATES:
        if set(zone) <= set(left):
            said.append(QCoreApplication.translate("LibraryWords", words_en))
            left = [code for code in left if code not in zone]
    said += [word("climate", code) for code in _WORDS["climate"] if code in left]
    return listed(said, " · ")


def listed(said: Sequence[str], between: str = "") -> str:
    """Several words in one line: only the first begins with a capital."""
    lowered = [text if at == 0 or text[:2].isupper() else text[:1].lower() + text[1:] for at, text in enumerate(said)]
    return (between or comma()).join(lowered)


def years_words(years: str, words: Words) -> str:
    """ "1-3" as words: "after 1 to 3 years"."""
    first, _, last = years.partition("-")
    if not first:
        return QCoreApplication.translate("LibraryWords", "not known")
    if last:
        text = QCoreApplication.translate("LibraryWords", "{first} to {last} years")
        return text.format(first=words.code(first), last=words.code(last))
    return QCoreApplication.translate("LibraryWords", "%n year(s)", "", int(first))


def step_of(level: str) -> int:
    """low, medium, high as 1, 2, 3 dots; 0 when it is not known."""
    return {"low": 1, "medium": 2, "high": 3}.get(level, 0)
