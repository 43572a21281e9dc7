"""Names of records, of their fields and of people as the Sync page says them; sizes and times in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.ui.field_words import land_use_word, texture_word
from fourpermille_desktop.ui.plan_words import status_word
from fourpermille_desktop.ui.words import Words, comma, parse_number

UNITS = {
    "soc_pct": "%",
    "clay_pct": "%",
    "sand_pct": "%",
    "bd_g_cm3": "g/cm³",
    "cf_vol_pct": "%",
    "wet_mass_g": "g",
    "area_ha": "ha",
    "slope_pct": "%",
    "rainfall_mm": "mm",
    "top_cm": "cm",
    "bottom_cm": "cm",
    "lat": "°",
    "lon": "°",
    "acc_m": "m",
}

KIND_ICONS = {
    "site": "map-trifold",
    "plot": "map-pin",
    "campaign": "calendar-check",
    "sample": "package",
    "scenario": "chart-line-up",
    "person": "user",
    "favourite": "star",
    "collection": "stack",
    "collection_item": "stack",
    "plan_item": "target",
    "feedback": "smiley",
    "local_note": "note-pencil",
    "variant": "git-diff",
    "photo": "camera",
    "expert": "identification-badge",
}


def kind_icon(kind: str) -> str:
    return KIND_ICONS.get(kind, "file-text")


def kinds_words(kind: str) -> str:
    """Records of a kind, as several."""
    named = {
        "site": QCoreApplication.translate("SyncPage", "Sites"),
        "plot": QCoreApplication.translate("SyncPage", "Plots"),
        "campaign": QCoreApplication.translate("SyncPage", "Sampling campaigns"),
        "sample": QCoreApplication.translate("SyncPage", "Bags"),
        "scenario": QCoreApplication.translate("SyncPage", "Scenarios"),
        "person": QCoreApplication.translate("SyncPage", "People"),
        "favourite": QCoreApplication.translate("SyncPage", "Stars"),
        "collection": QCoreApplication.translate("SyncPage", "Collections"),
        "collection_item": QCoreApplication.translate("SyncPage", "Sheets in collections"),
        "plan_item": QCoreApplication.translate("SyncPage", "Practices in plans of plots"),
        "feedback": QCoreApplication.translate("SyncPage", "What people saw"),
        "local_note": QCoreApplication.translate("SyncPage", "Notes for here"),
        "variant": QCoreApplication.translate("SyncPage", "Words for our area"),
        "photo": QCoreApplication.translate("SyncPage", "Photos"),
        "expert": QCoreApplication.translate("SyncPage", "Experts"),
    }
    return named.get(kind) or QCoreApplication.translate("SyncPage", "Other records")


def counts_words(words: Words, counts: Mapping[str, int], most: int = 4) -> str:
    """ "Bags 12 · Plots 3": the largest kinds first."""
    largest = sorted(counts.items(), key=lambda one: -one[1])[:most]
    return " · ".join(f"{kinds_words(kind)} {words.count(count)}" for kind, count in largest)


def size_words(words: Words, size: int) -> str:
    """900 bytes are 1 kB, for a person who pays for them."""
    if size < 1_000_000:
        return words.quantity(max(1, round(size / 1000)), "kB")
    return words.quantity(size / 1_000_000, "MB", 1)


def cost_of(size: int, cost_per_mb: str) -> tuple[float, str] | None:
    """What sending so many bytes costs, where somebody wrote what a megabyte does ("25 FCFA"); number and currency."""
    number, _, currency = cost_per_mb.strip().partition(" ")
    cost = parse_number(number)
    return None if cost is None or cost <= 0 else (cost * size / 1_000_000, currency.strip())


def when_words(words: Words, at_ms: int) -> str:
    """ "today 15:40", or the day and the time."""
    at = datetime.fromtimestamp(at_ms / 1000)
    if at.date() == date.today():
        return QCoreApplication.translate("SyncPage", "today {time}").format(time=words.time(at))
    return f"{words.day(at.date())}{comma()}{words.time(at)}"


def who_words(words: Words, name: str, sign: str, is_mine: bool = False) -> str:
    """The name given here, else a sign that tells colleagues apart."""
    if is_mine:
        return QCoreApplication.translate("SyncPage", "You")
    if name:
        return words.name(name)
    return QCoreApplication.translate("SyncPage", "Colleague {sign}").format(sign=words.code(sign))


def record_words(words: Words, kind: str, name: str) -> str:
    """ "Bag GHR7-H": the kind and people's own name for the record."""
    return f"{field_words(kind)} {words.code(name)}" if name else field_words(kind)


def value_words(words: Words, column: str, text: str) -> str:
    """One written value with its unit; "" where only a program can read it."""
    if not text:
        return QCoreApplication.translate("TwoValuesView", "empty")
    if column in _OPAQUE or text.startswith(("{", "[")):
        return ""
    chosen = {"texture": texture_word, "land_use": land_use_word, "status": status_word}
    if column in chosen:
        return chosen[column](text)
    if column == "verified":  # a mark, not a text: the log holds true
        is_so = text.lower() in ("true", "1")
        yes, no = QCoreApplication.translate("TwoValuesView", "yes"), QCoreApplication.translate("TwoValuesView", "no")
        return yes if is_so else no
    shown = digits_of(words, text if len(text) <= 80 else text[:79] + "…")
    return f"{words.code(f'{shown} {UNITS[column]}')}" if column in UNITS else words.name(shown)


_OPAQUE = {
    *("plot", "site", "campaign", "sample", "farmer", "sampler", "scenario", "collection", "inputs", "result"),
    *("of_type", "of_id", "sha", "size", "media", "width_px", "height_px", "thumb_sha", "thumb_size"),  # of a photo
}


def thing_of(case: Any) -> str:
    """People's own name for the record, else its kind."""
    return str(case.code) if case.code else field_words(case.type)


def field_words(field: str) -> str:
    """A column's name as the forms show it."""
    named = {
        "soc_pct": QCoreApplication.translate("TwoValuesView", "Soil carbon"),
        "carbon": QCoreApplication.translate("TwoValuesView", "Soil carbon"),
        "bd_g_cm3": QCoreApplication.translate("TwoValuesView", "Bulk density"),
        "density": QCoreApplication.translate("TwoValuesView", "Bulk density"),
        "cf_vol_pct": QCoreApplication.translate("TwoValuesView", "Stones"),
        "wet_mass_g": QCoreApplication.translate("TwoValuesView", "Wet mass"),
        "texture": QCoreApplication.translate("TwoValuesView", "Texture"),
        "top_cm": QCoreApplication.translate("TwoValuesView", "Top of the layer"),
        "bottom_cm": QCoreApplication.translate("TwoValuesView", "Bottom of the layer"),
        "depth": QCoreApplication.translate("TwoValuesView", "Layer"),
        "place": QCoreApplication.translate("TwoValuesView", "Place"),
        "lat": QCoreApplication.translate("TwoValuesView", "Latitude"),
        "lon": QCoreApplication.translate("TwoValuesView", "Longitude"),
        "name": QCoreApplication.translate("TwoValuesView", "Name"),
        "code": QCoreApplication.translate("TwoValuesView", "Code"),
        "land_use": QCoreApplication.translate("TwoValuesView", "Land use"),
        "area_ha": QCoreApplication.translate("TwoValuesView", "Area"),
        "point": QCoreApplication.translate("TwoValuesView", "Point"),
        "plot": QCoreApplication.translate("TwoValuesView", "Plot"),
        "site": QCoreApplication.translate("TwoValuesView", "Site"),
        "campaign": QCoreApplication.translate("TwoValuesView", "Sampling campaign"),
        "sample": QCoreApplication.translate("TwoValuesView", "Bag"),
        "farmer": QCoreApplication.translate("TwoValuesView", "Who manages it"),
        "notes": QCoreApplication.translate("TwoValuesView", "Notes"),
        "sampled_on": QCoreApplication.translate("TwoValuesView", "Day"),
        "starts_on": QCoreApplication.translate("TwoValuesView", "First day"),
        "ends_on": QCoreApplication.translate("TwoValuesView", "Last day"),
        "ph_h2o": QCoreApplication.translate("TwoValuesView", "pH"),
        "layers": QCoreApplication.translate("TwoValuesView", "Layers"),
        "sampler": QCoreApplication.translate("TwoValuesView", "Taken by"),
        "lab_code": QCoreApplication.translate("TwoValuesView", "Lab code"),
        "country": QCoreApplication.translate("TwoValuesView", "Country"),
        "run": QCoreApplication.translate("TwoValuesView", "What if"),
        "scenario": QCoreApplication.translate("TwoValuesView", "What if"),
        "climate_zone": QCoreApplication.translate("TwoValuesView", "Climate"),
        "soil_class": QCoreApplication.translate("TwoValuesView", "Kind of soil"),
        "clay_pct": QCoreApplication.translate("TwoValuesView", "Clay"),
        "sand_pct": QCoreApplication.translate("TwoValuesView", "Sand"),
        "grain": QCoreApplication.translate("TwoValuesView", "Clay and sand"),
        "model": QCoreApplication.translate("TwoValuesView", "Method"),
        "made_on": QCoreApplication.translate("TwoValuesView", "Reckoned on"),
        "deleted": QCoreApplication.translate("TwoValuesView", "Deleted here, changed there"),
        "problems": QCoreApplication.translate("TwoValuesView", "Troubles of the soil"),
        "slope_pct": QCoreApplication.translate("TwoValuesView", "Slope"),
        "rainfall_mm": QCoreApplication.translate("TwoValuesView", "Rain in a usual year"),
        "plan_item": QCoreApplication.translate("TwoValuesView", "Plan of the plot"),
        "status": QCoreApplication.translate("TwoValuesView", "How far it is"),
        "started_on": QCoreApplication.translate("TwoValuesView", "Begun on"),
        "feedback": QCoreApplication.translate("TwoValuesView", "What people saw"),
        "reason": QCoreApplication.translate("TwoValuesView", "Why"),
        "outcome": QCoreApplication.translate("TwoValuesView", "What came of it"),
        "collection": QCoreApplication.translate("TwoValuesView", "Collection"),
        "local_note": QCoreApplication.translate("TwoValuesView", "Note for here"),
        "variant": QCoreApplication.translate("TwoValuesView", "Words for our area"),
        "area": QCoreApplication.translate("TwoValuesView", "For which area"),
        "answer": QCoreApplication.translate("TwoValuesView", "Answer"),
        "expert": QCoreApplication.translate("TwoValuesView", "Expert"),
        "acc_m": QCoreApplication.translate("TwoValuesView", "Accuracy of the place"),
        "soc_method": QCoreApplication.translate("TwoValuesView", "How carbon was measured"),
        "bd_basis": QCoreApplication.translate("TwoValuesView", "What the bulk density counts"),
        "analysed_on": QCoreApplication.translate("TwoValuesView", "Day in the lab"),
        "inputs": QCoreApplication.translate("TwoValuesView", "What went into the reckoning"),
        "result": QCoreApplication.translate("TwoValuesView", "Result"),
        "slug": QCoreApplication.translate("TwoValuesView", "Sheet of the library"),
        "kind": QCoreApplication.translate("TwoValuesView", "Kind"),
        "face": QCoreApplication.translate("TwoValuesView", "How it was"),
        "lang": QCoreApplication.translate("TwoValuesView", "Language"),
        "title": QCoreApplication.translate("TwoValuesView", "Title"),
        "team": QCoreApplication.translate("TwoValuesView", "Team"),
        "summary_text": QCoreApplication.translate("TwoValuesView", "In short"),
        "steps_text": QCoreApplication.translate("TwoValuesView", "Steps"),
        "gives_text": QCoreApplication.translate("TwoValuesView", "What it gives"),
        "care_text": QCoreApplication.translate("TwoValuesView", "Take care"),
        "need_text": QCoreApplication.translate("TwoValuesView", "What you need"),
        "work_text": QCoreApplication.translate("TwoValuesView", "Work"),
        "cost_text": QCoreApplication.translate("TwoValuesView", "Cost"),
        "check_text": QCoreApplication.translate("TwoValuesView", "How to see that it works"),
        "role": QCoreApplication.translate("TwoValuesView", "Role"),
        "organisation": QCoreApplication.translate("TwoValuesView", "Organisation"),
        "region": QCoreApplication.translate("TwoValuesView", "Region"),
        "languages": QCoreApplication.translate("TwoValuesView", "Languages"),
        "subjects": QCoreApplication.translate("TwoValuesView", "Subjects"),
        "contact": QCoreApplication.translate("TwoValuesView", "How to reach them"),
        "agreed": QCoreApplication.translate("TwoValuesView", "Agreement"),
        "consent": QCoreApplication.translate("TwoValuesView", "Agreement"),
        "agreed_on": QCoreApplication.translate("TwoValuesView", "Agreed on"),
        "seen_by": QCoreApplication.translate("TwoValuesView", "Agreed before"),
        "until": QCoreApplication.translate("TwoValuesView", "Until"),
        "words_version": QCoreApplication.translate("TwoValuesView", "Version of the words"),
        "withdrawn_on": QCoreApplication.translate("TwoValuesView", "Withdrawn on"),
        "favourite": QCoreApplication.translate("TwoValuesView", "Star"),
        "collection_item": QCoreApplication.translate("TwoValuesView", "Sheet in a collection"),
        "person": QCoreApplication.translate("TwoValuesView", "Person"),
        "photo": QCoreApplication.translate("TwoValuesView", "Photo"),
        "caption": QCoreApplication.translate("TwoValuesView", "What it shows"),
        "taken_on": QCoreApplication.translate("TwoValuesView", "Taken on"),
        "verified": QCoreApplication.translate("TwoValuesView", "Checked"),
        "amend_reason": QCoreApplication.translate("TwoValuesView", "Why the checked value is not right"),
    }
    return named.get(field, field)


def digits_of(words: Words, text: str) -> str:
    """The digits as typed, with the decimal sign of the language; what is no number stays as it is."""
    return text if parse_number(text) is None else text.replace(".", words.locale.decimalPoint())
