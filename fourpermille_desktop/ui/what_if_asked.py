"""All that was asked on the What-if page as names and values, for paper and for the exported file; and a short name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.ui import what_if_words as say
from fourpermille_desktop.ui.what_if_inputs import PLANT, Question, Way
from fourpermille_desktop.ui.what_if_reckoning import EXAMPLE, Answer
from fourpermille_desktop.ui.words import Words, parse_number


def asked_rows(
    question: Question, answer: Answer, words: Words, origins: dict[str, str], plot: str, practices: dict[str, str]
) -> list[tuple[str, str]]:
    """Every input in words, with where it comes from; only what the model looks at."""
    translate, is_rothc = QCoreApplication.translate, question.model == "rothc"
    model = (
        translate("WhatIfAsked", "Year by year (RothC)")
        if is_rothc
        else translate("WhatIfAsked", "Quick look (Tier 1)")
    )
    now = answer.futures.today.stock_t_c_ha[0] if answer.futures is not None else None
    rows = [
        (translate("WhatIfAsked", "Plot"), plot),
        (translate("WhatIfAsked", "Worked out by"), model),
        (translate("WhatIfAsked", "Climate"), _with(say.said(say.CLIMATES, question.climate), origins.get("climate"))),
        (translate("WhatIfAsked", "Kind of soil"), _with(say.said(say.SOILS, question.soil), origins.get("soil"))),
    ]
    if now is not None:
        carbon = f"{say.number(words, now)} t C/ha"
        rows.append((translate("WhatIfAsked", "Carbon now"), _with(carbon, origins.get("stock_t_c_ha"))))
    if is_rothc:
        rows.append(
            (translate("WhatIfAsked", "Clay"), _with(f"{_number(words, question.clay_pct)} %", origins.get("clay_pct")))
        )
        rows += _weather_rows(question, words)
    rows.append((say.today_name(), _way_words(question.today, words, is_rothc=is_rothc)))
    changed = question.changed_ways()
    for at in changed:
        name = say.way_name(at, len(changed) if changed == [0] else 3)
        slug = question.practices[at]
        rows.append((name, _with(_way_words(question.ways[at], words, is_rothc=is_rothc), practices.get(slug))))
    return rows


def name_of(question: Question, words: Words) -> str:
    """A new way by what it changes: "Not ploughed · Much: mulch or cover crops"."""
    way, today = question.way, question.today
    if question.model == "rothc":
        return _rothc_words(way, words)
    parts = [part for part in ("land", "management", "inputs") if getattr(way, part) != getattr(today, part)]
    said = [say.said(say.LEVELS, getattr(way, part)) for part in parts if getattr(way, part)]
    return " · ".join(said)


def _way_words(way: Way, words: Words, *, is_rothc: bool) -> str:
    if is_rothc:
        return _rothc_words(way, words)
    said = [say.said(say.LEVELS, way.land)]
    if way.management:
        said.append(say.said(say.LEVELS, way.management))
    if way.inputs:
        said.append(say.said(say.LEVELS, way.inputs))
    return " · ".join(said)


def _rothc_words(way: Way, words: Words) -> str:
    translate = QCoreApplication.translate
    plant = words.number(round(100 * (PLANT[way.plant] - 1)), 0, signed=True)
    manure = _number(words, way.manure or "0")
    return translate(
        "WhatIfAsked", "plant carbon {plant} %, manure {manure} t C/ha a year, plants on the field {months} months"
    ).format(plant=plant, manure=manure, months=way.covered.count("1"))


def _weather_rows(question: Question, words: Words) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    heads = (
        translate("WhatIfAsked", "Warmth, January to December, °C"),
        translate("WhatIfAsked", "Rain, January to December, mm"),
        translate("WhatIfAsked", "Evaporation, January to December, mm"),
    )
    rows = [
        (head, "  ".join(_number(words, cell) for cell in question.weather[at::3])) for at, head in enumerate(heads)
    ]
    if question.weather_name == EXAMPLE:
        rows.append((translate("WhatIfAsked", "Weather"), say.said(say.CARE, "example_weather")))
    return rows


def _number(words: Words, text: str) -> str:
    value = parse_number(text)
    return text if value is None else words.number(value)


def _with(value: str, origin: str | None) -> str:
    return f"{value} ({origin})" if origin else value
