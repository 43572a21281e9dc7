"""The IPCC soil class from a soil's name or texture; the names are the table tables/soil_class_rule.csv."""

from __future__ import annotations

import csv
import math
from functools import lru_cache
from pathlib import Path

from fourpermille_desktop.soil.refused import Refused

# How USDA orders end their suborders, great groups and subgroups ("Typic Hapludults" is of Ultisols).
_USDA_ENDINGS = {
    "olls": "Mollisols",
    "erts": "Vertisols",
    "alfs": "Alfisols",
    "ids": "Aridisols",
    "epts": "Inceptisols",
    "ults": "Ultisols",
    "oxs": "Oxisols",
    "ands": "Andisols",
    "ods": "Spodosols",
    "ists": "Histosols",
}


def soil_class(
    wrb: str | None = None,
    usda: str | None = None,
    sand_pct: float | None = None,
    clay_pct: float | None = None,
    soc_pct: float | None = None,
    saturated: bool | None = None,
    base_status: str | None = None,
) -> str:
    """The soil class of the Tier 1 tables, or `organic`, which the method then refuses. [no unit: a word]

    wrb : World Reference Base group, alone or with qualifiers ("Haplic Luvisols"). usda : a name of Soil Taxonomy.
    sand_pct, clay_pct : of the fine earth, 0 to 100, together at most 100. [% of mass]
    soc_pct : organic carbon of the fine earth, 0 to 100. [% of mass] saturated : whether water stands in it for days.
    base_status : `high` or `low`, asked for Alfisols, which stand in two classes.
    In this order: organic, sandy (the texture decides before the name), wetland, volcanic, spodic, HAC, LAC.
    Raises Refused where nothing decides: a name of no class, two names that disagree, or too little said
    (codes `soil_ask`, `taxa_disagree`, `base_status_needed`, `organic_unclear`). No class is guessed.
    Source: IPCC (2006, 2019) vol. 4 ch. 3, annex 3A.5 (figure 3A.5.4, criteria of organic soils from memory) and
        ch. 2, footnotes of table 2.3.
    Vector: every row of soil_class_rule.csv.
    """
    _check(sand_pct, clay_pct, soc_pct)
    named = {_of_wrb(wrb)} if wrb and wrb.strip() else set()
    if usda and usda.strip():
        named.add(_of_usda(usda, base_status))
    if "organic" in named or _is_organic(soc_pct, clay_pct, saturated):
        return "organic"
    if sand_pct is not None and clay_pct is not None and sand_pct > 70 and clay_pct < 8:
        return "sandy"
    if not named:
        raise Refused("neither a soil name nor its texture decides the class", code="soil_ask")
    if len(named) > 1:
        raise Refused(f"the two soil names belong to {' and '.join(sorted(named))}", code="taxa_disagree")
    return named.pop()


def _of_wrb(name: str) -> str:
    words = {word.rstrip("s") for word in name.lower().replace(",", " ").split()}
    for line in _rule():
        if words & {group.lower().rstrip("s") for group in line["wrb"].split(";")}:
            return line["soil"]
    raise Refused(f"the WRB name {name.strip()} stands in no class: choose the class yourself", code="soil_ask")


def _of_usda(name: str, base_status: str | None) -> str:
    last = f"{name.lower().split()[-1].rstrip('s')}s"  # what stands before it only qualifies
    if last.endswith("psamments"):
        return "sandy"
    orders = {order.lower(): order for order in _USDA_ENDINGS.values()}
    ending = next((order for end, order in _USDA_ENDINGS.items() if last.endswith(end)), None)
    order = orders.get(last) or (None if last.endswith("sols") else ending)
    if "aqu" in last and order != "Histosols":
        return "wetland"
    if order == "Alfisols":
        if base_status not in ("high", "low"):
            raise Refused("Alfisols of high and of low base status are of two classes", code="base_status_needed")
        return "HAC" if base_status == "high" else "LAC"
    for line in _rule():
        if order is not None and order in line["usda"].split(";"):
            return line["soil"]
    raise Refused(f"the USDA name {name.strip()} stands in no class: choose the class yourself", code="soil_ask")


def _is_organic(soc_pct: float | None, clay_pct: float | None, saturated: bool | None) -> bool:
    """Over 20 % carbon always; from 12 % (no clay) to 18 % (60 % clay and more) where water stands in the soil."""
    if soc_pct is None:
        return False
    wet_limit_pct = 12.0 + 6.0 * min(clay_pct or 0.0, 60.0) / 60.0
    if soc_pct > 20.0 or (saturated and soc_pct >= wet_limit_pct):
        return True
    if saturated is None and soc_pct >= wet_limit_pct:
        raise Refused(f"{soc_pct:g} % carbon is organic soil if water stands in it: say so", code="organic_unclear")
    return False


def _check(sand_pct: float | None, clay_pct: float | None, soc_pct: float | None) -> None:
    for value in (sand_pct, clay_pct, soc_pct):
        if value is not None and not (math.isfinite(value) and 0 <= value <= 100):
            raise Refused("sand, clay or carbon is not a number from 0 to 100 %", code="not_percent")
    if sand_pct is not None and clay_pct is not None and sand_pct + clay_pct > 100:
        raise Refused("sand and clay together are over 100 %", code="not_percent")


@lru_cache(maxsize=1)
def _rule() -> tuple[dict[str, str], ...]:
    with (Path(__file__).parent / "tables" / "soil_class_rule.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
