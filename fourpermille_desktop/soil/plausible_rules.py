"""The table of the 33 plausibility rules, and what a rule says when it fires. Nothing is ever deleted by one."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from fourpermille_desktop.soil.plausible import as_number

ERROR, WARN, INFO = "error", "warn", "info"
BEYOND_ANY_SOIL = 1e12  # a larger number is a slip, and sums and ratios of it would run to infinity
SLACK = 1e-9  # a sum of typed decimals on a bound is on it, whatever the binary fraction says


@dataclass(frozen=True)
class Rule:
    """One line of tables/qc_rules.csv; a rule of the list Q01 to Q33 has a line for each thing it can say.

    kind : `range` = the field lies from `least` to `most`, in `unit`; `cross` = a function asks more of it.
    severity : `error` blocks, `warn` needs a reason from a person, `info` is shown.
    blocks : the computation that must not use the value: `all`, `tier1`, `esm`, `change`; "" = none.
    """

    rule: str
    scope: str  # layer | profile | sample | campaign | any
    code: str
    field: str
    unit: str
    kind: str
    severity: str
    least: float | None
    most: float | None
    blocks: str
    message: str
    source: str
    verified: str


@dataclass(frozen=True)
class Finding:
    """A rule that fired: on which field, one English sentence, and the values its sentence is made of.

    code : names the sentence, by which the window finds its own. layer : place in the profile from 0, or None.
    """

    rule: str
    severity: str
    field: str
    message: str
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    code: str = ""
    blocks: str = ""
    layer: int | None = None


@lru_cache(maxsize=1)
def rules() -> Mapping[str, Rule]:
    """Code → its rule, in the order of the table. Own."""
    with (Path(__file__).parent / "tables" / "qc_rules.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: _rule(row) for row in csv.DictReader(file)}


def finding(code: str, on: str = "", layer: int | None = None, **values: Any) -> Finding:
    """What the rule of this code says; its bounds join the values of the sentence. Own."""
    rule = rules()[code]
    named = {"least": rule.least, "most": rule.most, "field": on or rule.field, **values}
    named = {name: value for name, value in named.items() if value is not None}
    said = rule.message.format(**{name: _shown(value) for name, value in named.items()})
    return Finding(rule.rule, rule.severity, named["field"], said, named, code, rule.blocks, layer)


def out_of(code: str, value: float) -> bool:
    """Whether the value lies outside the bounds of this rule; on a bound is inside. Own."""
    rule = rules()[code]
    too_low = rule.least is not None and value < rule.least - SLACK
    return too_low or (rule.most is not None and value > rule.most + SLACK)


def ranges(scope: str, numbers: Mapping[str, float]) -> list[Finding]:
    """Every bound of one field in this scope that a value breaks; an impossible one is not also unusual. Own."""
    found: dict[str, Finding] = {}
    for rule in rules().values():
        if rule.scope != scope or rule.kind != "range" or rule.field not in numbers or rule.field in found:
            continue
        if out_of(rule.code, numbers[rule.field]):
            found[rule.field] = finding(rule.code, x=numbers[rule.field])
    return list(found.values())


def numbers_of(values: Mapping[str, Any], names: Iterable[str]) -> tuple[dict[str, float], list[Finding]]:
    """The finite numbers among these fields, and an error for each that is none; a missing one is left out.
    [units of the names]

    Source: own.
    """
    numbers: dict[str, float] = {}
    odd: list[Finding] = []
    for name in names:
        value = values.get(name)
        if value is None or (isinstance(value, str) and not value.strip()):
            continue
        read = finite(value)
        if read is None:
            odd.append(finding("not_a_number", name))
        else:
            numbers[name] = read
    return numbers, odd


def finite(value: Any) -> float | None:
    """The value, or the text as typed, as a finite number; None when it is none. [unit of the value] Own."""
    if isinstance(value, str):
        value = as_number(value)
    try:
        read = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return read if abs(read) <= BEYOND_ANY_SOIL and not isinstance(value, bool) else None


def day_of(value: Any) -> date | None:
    """A day given as a date, a time of it, or ISO text; None when it is none. Own."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _rule(row: Mapping[str, str]) -> Rule:
    least, most = (float(row[name]) if row[name] else None for name in ("least", "most"))
    texts = {name: text for name, text in row.items() if name not in ("least", "most")}
    return Rule(**texts, least=least, most=most)


def _shown(value: Any) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)
