"""Sentences about bags: why a value is asked about, what a change of the history wrote."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.soil.plausible import IMPOSSIBLE, Oddity, as_number
from fourpermille_desktop.ui.field_words import texture_word
from fourpermille_desktop.ui.samples_bag import Bag
from fourpermille_desktop.ui.words import Words

UNITS = {"wet_mass_g": "g", "cf_vol_pct": "%", "soc_pct": "%", "bd_g_cm3": "g/cm³", "top_cm": "cm", "bottom_cm": "cm"}


def column_word(column: str) -> str:
    """The name of a column of a bag in a sentence or over a field."""
    translate = QCoreApplication.translate
    words = {
        "code": translate("SamplesWords", "Bag"),
        "point": translate("SamplesWords", "Point"),
        "sampled_on": translate("SamplesWords", "Day"),
        "top_cm": translate("SamplesWords", "From"),
        "bottom_cm": translate("SamplesWords", "To"),
        "wet_mass_g": translate("SamplesWords", "Wet mass"),
        "cf_vol_pct": translate("SamplesWords", "Stones"),
        "texture": translate("SamplesWords", "Texture"),
        "soc_pct": translate("SamplesWords", "Soil carbon"),
        "soc_method": translate("SamplesWords", "Carbon measured by"),
        "bd_g_cm3": translate("SamplesWords", "Weight of the soil"),
        "bd_basis": translate("SamplesWords", "Soil weighed"),
        "ph_h2o": translate("SamplesWords", "pH in water"),
        "land_use": translate("SamplesWords", "Land use"),
        "lab_code": translate("SamplesWords", "Code at the lab"),
        "analysed_on": translate("SamplesWords", "Measured on"),
        "sampler": translate("SamplesWords", "Taken by"),
        "notes": translate("SamplesWords", "Notes"),
    }
    return words.get(column, column)


def basis_words() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("fine_per_total", translate("SamplesWords", "Fine soil in the whole ring")),
        ("fine_per_fine", translate("SamplesWords", "Fine soil, without the room of stones")),
        ("whole", translate("SamplesWords", "All soil with its stones")),
    )


def odd_sentence(bag: Bag, odd: Oddity, words: Words) -> str:
    """One sentence: what stands there, what is usual, what can be done."""
    translate = QCoreApplication.translate
    named = {
        "bag": words.code(bag.text("code") or "–"),
        "thing": column_word(odd.column),
        "value": _with_unit(odd.column, bag.text(odd.column), words),
        "least": _with_unit("", odd.least, words),
        "most": _with_unit(odd.column, odd.most, words),
        "layer": words.code(f"{bag.layer} cm"),
    }
    if odd.rule == "Q13" and odd.column == "bottom_cm" and odd.most is None:
        said = translate("SamplesWords", "Bag {bag}: a layer ends deeper than it starts. Type it as 0-10.")
    elif odd.kind == IMPOSSIBLE:
        said = translate("SamplesWords", "Bag {bag}: {thing} cannot be {value}. It is kept as typed.")
    elif odd.rule == "Q29":
        said = translate(
            "SamplesWords",
            "Bag {bag} weighs {value}; the other {layer} bags here weigh {least} to {most}. Right, or type again?",
        )
    elif odd.rule == "Q22":
        said = translate("SamplesWords", "Bag {bag}: the day {value} is still to come. Right? Keep it, or type again.")
    elif odd.rule == "Q05":
        said = translate(
            "SamplesWords",
            "Bag {bag}: {value} does not go with this much carbon; usual is {least} to {most}. Right?",
        )
    elif odd.least is None:
        said = translate("SamplesWords", "Bag {bag}: {thing} {value}; usual is up to {most}. Right?")
    else:
        said = translate(
            "SamplesWords", "Bag {bag}: {thing} {value}; usual is {least} to {most}. Right? Keep it, or type again."
        )
    return said.format(**named)


ERASED = object()  # in the history: a value that was there and was erased for ever


def written_sentence(values: dict[str, Any], words: Words) -> str:
    """What one change wrote: "Wet mass 412.6 g · Texture Loam"."""
    said = []
    for column, value in values.items():
        if column in ("plot", "campaign"):
            continue
        if column == "_deleted" or column.startswith("~"):
            said.append(QCoreApplication.translate("SamplesWords", "taken away"))
            continue
        if value is ERASED:
            erased = QCoreApplication.translate("SamplesWords", "erased for ever")
            said.append(f"{column_word(column)} {erased}")
            continue
        empty = QCoreApplication.translate("SamplesWords", "emptied")
        text = texture_word(str(value)) if column == "texture" else str(value)
        said.append(f"{column_word(column)} {_with_unit(column, text, words) if value not in (None, '') else empty}")
    return " · ".join(said)


def _with_unit(column: str, value: str | float | None, words: Words) -> str:
    """A figure in the language with its unit; text stays as it is."""
    if value is None or value == "":
        return ""
    number = as_number(value) if isinstance(value, str) else value
    if number is None:
        return words.name(str(value))
    unit = UNITS.get(column, "")
    if isinstance(value, str):  # the digits as typed
        shown = value.replace(".", words.locale.decimalPoint())
        return words.code(f"{shown} {unit}" if unit else shown)
    return words.quantity(value, unit) if unit else words.number(value)


def grid_keys() -> list[tuple[str, str]]:
    """The keys of the grid, for F1."""
    translate = QCoreApplication.translate
    return [
        (translate("SamplesWords", "Enter"), translate("SamplesWords", "next cell to fill, then the next bag")),
        ("=", translate("SamplesWords", "same as the bag above")),
        (translate("SamplesWords", "Ctrl+D"), translate("SamplesWords", "fill down to the end of the point")),
        (translate("SamplesWords", "Ins"), translate("SamplesWords", "new bag")),
        (translate("SamplesWords", "F2"), translate("SamplesWords", "change what is in the cell")),
        (translate("SamplesWords", "Del"), translate("SamplesWords", "empty the cell")),
        (translate("SamplesWords", "Ctrl+Del"), translate("SamplesWords", "delete the bag")),
        (translate("SamplesWords", "Ctrl+V"), translate("SamplesWords", "paste a block from a spreadsheet")),
        ("F7", translate("SamplesWords", "photos of the bag")),
        ("F8", translate("SamplesWords", "next odd value")),
    ]
