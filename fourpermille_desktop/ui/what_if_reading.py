"""What the What-if page reads of the records and the library, and what it writes of an answer. Inside tasks only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fourpermille_desktop.library.practice_factors import factors
from fourpermille_desktop.soil.futures import YEARS, Gain, Measured, gain, measured_point, shown
from fourpermille_desktop.ui import what_if_words as say
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.what_if_answer import Kept
from fourpermille_desktop.ui.what_if_reckoning import Answer
from fourpermille_desktop.ui.words import Words


@dataclass(frozen=True)
class Read:
    """What the records and the library say."""

    facts: Any = None  # records.scenarios.PlotFacts
    kept: tuple[Any, ...] = ()  # records.scenarios.Scenario
    practices: tuple[tuple[str, str], ...] = ()


def read(context: Context, plot: str, language: str) -> Read:
    """Facts and kept what-ifs of a plot, and the names of practices with a figure; inside a task."""
    practices: tuple[tuple[str, str], ...] = ()
    if context.pack is not None:
        known = factors()
        cards = context.pack.cards("practice", language, limit=500)
        practices = tuple((card.slug, card.title) for card in cards if card.slug in known)
    if not plot:
        return Read(practices=practices)
    from fourpermille_desktop.errors import RecordUnknown
    from fourpermille_desktop.records import scenarios

    records = context.records()
    try:
        facts = scenarios.plot_facts(records, plot)
    except RecordUnknown:
        return Read(practices=practices)
    return Read(facts, tuple(scenarios.of_plot(records, plot)), practices)


def measured_of(facts: Any) -> list[Measured]:
    if facts is None:
        return []
    return [measured_point(one.year, one.stock_t_c_ha, one.se_t_c_ha, one.n) for one in facts.measured]


def result_of(answer: Answer) -> dict[str, Any]:
    """What came out, rounded as shown: enough to list it without working it out again."""
    assert answer.futures is not None
    futures = answer.futures
    ways = {}
    for way in futures.ways:
        found = gain(futures, way.key)
        low, high = found.low_t_c_ha, found.high_t_c_ha
        ways[way.key] = {
            "middle_t_c_ha": shown(found.middle_t_c_ha),
            "low_t_c_ha": None if low is None else shown(low),
            "high_t_c_ha": None if high is None else shown(high),
        }
    start = shown(futures.today.stock_t_c_ha[0])
    return {"years": YEARS, "start_year": futures.years[0], "start_t_c_ha": start, "gain": ways}


def kept_gain(result: dict[str, Any]) -> Gain | None:
    """The first new way's gain of a kept result; None where another program wrote something else."""
    ways = result.get("gain")
    first = next(iter(ways.values()), None) if isinstance(ways, dict) else None
    if not isinstance(first, dict):
        return None
    parts = [first.get(f"{part}_t_c_ha") for part in ("middle", "low", "high")]
    middle, low, high = parts
    if not isinstance(middle, int | float) or not all(isinstance(part, int | float | None) for part in (low, high)):
        return None
    return Gain(float(middle), low, high)


def kept_rows(kept: tuple[Any, ...], words: Words) -> list[Kept]:
    """Kept what-ifs as lines: the day and the sentence of their first new way."""
    rows = []
    for one in kept:
        found = kept_gain(one.result)
        sentence = say.gain_sentence(words, found) if found else ""
        said = (sentence, words.day(one.made_on) if one.made_on else "")
        detail = " · ".join(part for part in said if part)
        rows.append(Kept(one.id, one.name, detail))
    return rows


def keep_scenario(records: Any, plot: str, name: str, inputs: dict[str, Any], result: dict[str, Any]) -> str:
    from fourpermille_desktop.records import scenarios

    return scenarios.save(records, plot, name, inputs, result)


def remove_scenario(records: Any, id_: str) -> None:
    from fourpermille_desktop.records import scenarios

    scenarios.remove(records, id_)


def keep_fact(records: Any, plot: str, column: str, text: str) -> None:
    """Climate, soil or clay, typed once, stay with the plot."""
    from fourpermille_desktop.records import scenarios

    scenarios.keep_plot_facts(records, plot, **{column: text})


def undo(records: Any) -> None:
    from fourpermille_desktop.records import history

    history.undo(records)


def redo(records: Any) -> None:
    from fourpermille_desktop.records import history

    history.redo(records)


def digits(value: float | str | None) -> str:
    return "" if value is None or value == "" else f"{float(value):g}"
