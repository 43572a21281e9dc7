"""Where each value on the What-if page comes from, and what the other way of working it out says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.soil.futures import Measured
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.ui import what_if_words as say
from fourpermille_desktop.ui.what_if_inputs import LAND_OF_PLOT, Question, Way
from fourpermille_desktop.ui.what_if_reading import digits
from fourpermille_desktop.ui.what_if_reckoning import EXAMPLE, Answer, Start, start_of
from fourpermille_desktop.ui.words import Words

PLOT_FACTS = {"climate": "climate_zone", "soil": "soil_class", "clay_pct": "clay_pct"}  # field: column of the plot


def filled(question: Question, facts: Any, typed: set[str]) -> Question:
    """Empty fields take what the plot says; what was typed stays."""
    if facts is None:
        return question
    question = replace(
        question,
        climate=question.climate or facts.climate_zone,
        soil=question.soil or facts.soil_class,
        clay_pct=question.clay_pct or digits(facts.clay_pct),
        sand_pct=question.sand_pct or digits(facts.sand_pct),
    )
    land = LAND_OF_PLOT.get(facts.land_use, "")
    if land and question.today == Way() and "today.land" not in typed:
        question = question.with_today(Way(land=land).fitted())
    return question


def origins(question: Question, facts: Any, measured: Sequence[Measured], typed: set[str]) -> dict[str, str]:
    """Where each value comes from, in words, by field."""
    translate = QCoreApplication.translate
    by_you, of_plot = translate("WhatIfOrigins", "typed by you"), translate("WhatIfOrigins", "from the plot")
    usual = translate("WhatIfOrigins", "usual value")
    found = {}
    for field, column in PLOT_FACTS.items():
        text, held = getattr(question, field), getattr(facts, column, "") or ""
        held = digits(held) if field == "clay_pct" else held
        if text:
            found[field] = of_plot if text == held and field not in typed else by_you
    found["stock_t_c_ha"] = translate("WhatIfOrigins", "of 0–30 cm")
    start = _start(question, measured)
    if start is not None:
        said = {
            "typed": translate("WhatIfOrigins", "typed by you, 0–30 cm"),
            "usual": translate("WhatIfOrigins", "usual value, 0–30 cm"),
        }
        if measured:
            said["measured"] = translate("WhatIfOrigins", "measured in {year}, 0–30 cm").format(year=measured[-1].year)
        found["stock_t_c_ha"] = said.get(start.origin, "")
    from_plot = facts is not None and LAND_OF_PLOT.get(facts.land_use) == question.today.land
    for part in ("land", "management", "inputs", "manure", "covered"):
        field = f"today.{part}"
        found[field] = by_you if field in typed else of_plot if part == "land" and from_plot else usual
    return found


def stock_now(question: Question, measured: Sequence[Measured], words: Words) -> str:
    """The carbon that counts while nothing is typed."""
    start = _start(replace(question, stock_t_c_ha=""), measured)
    return "" if start is None else say.number(words, start.stock_t_c_ha)


def _start(question: Question, measured: Sequence[Measured]) -> Start | None:
    try:
        return start_of(question, measured)
    except Refused:
        return None


def other_says(question: Question, quick: Answer, slow: Answer, words: Words) -> str:
    """What the other way of working it out says of the same new way."""
    translate, key = QCoreApplication.translate, str(question.chosen)
    is_rothc = question.model == "rothc"
    other = quick if is_rothc else slow
    if other.refused or other.futures is None:
        asks = not is_rothc and other.is_asking
        return translate("WhatIfOrigins", "Year by year (RothC) also needs clay and the weather.") if asks else ""
    if other.futures.way(key) is None:
        return ""
    sentence = say.verdict(words, other.futures, key)
    if is_rothc:
        return translate("WhatIfOrigins", "Quick look (Tier 1) says: {sentence}").format(sentence=sentence)
    if question.weather_name == EXAMPLE:
        text = translate("WhatIfOrigins", "Year by year (RothC), with weather from England, says: {sentence}")
        return text.format(sentence=sentence)
    return translate("WhatIfOrigins", "Year by year (RothC) says: {sentence}").format(sentence=sentence)
