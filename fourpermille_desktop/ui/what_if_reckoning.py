"""From what was asked on the What-if page to what it shows: paths, the table cells used, what to take care of.

No window here. Tier 1 answers at once; RothC imports numpy, so it is called inside a task only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from fourpermille_desktop.soil.futures import Futures, Measured, stepped, yearly
from fourpermille_desktop.soil.futures import Way as Path
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.tier1 import Tier1, agroforestry_change, equilibrium, regime, tier1
from fourpermille_desktop.ui.what_if_inputs import AGROFORESTRY, DPM_RPM, PLANT, Question, Way
from fourpermille_desktop.ui.words import parse_number

DEPTH_CM = 30.0
EXAMPLE = "rothamsted"
# First year of py_RothC_input.dat of Rothamsted Research (RothC_Py, 2024, Apache-2.0): °C, mm rain, mm open-pan.
EXAMPLE_WEATHER = (
    (3.73, 52.2, 6.6), (3.08, 42.9, 17.3), (5.49, 35.2, 40.7), (7.4, 52, 70.5), (10.94, 64.9, 103.5),
    (14.4, 46.3, 117.3), (16.28, 63.5, 130.1), (16.24, 60.6, 106.9), (13.78, 58.8, 61.9), (9.51, 63.4, 29.5),
    (6.22, 72.5, 8.8), (4.09, 60.9, 3.9),
)  # fmt: skip
_AGRO_FROM = {"grassland": "grassland", "forest_land": "forest", AGROFORESTRY: ""}
_MISSING = ("climate_missing", "soil_missing", "clay_missing", "stock_missing", "weather_missing")


@dataclass(frozen=True)
class Cell:
    """A number of the tables, or of a paper, that the answer rests on."""

    name: str
    level: str
    value: float
    error_pct: float
    source: str
    confidence: str
    of: str  # "both" | "from" | "to"


@dataclass(frozen=True)
class Answer:
    """What one model says. Without `futures`, `refused` says why not; `ways_refused` are single new ways it cannot."""

    model: str
    futures: Futures | None = None
    refused: str = ""
    ways_refused: dict[int, str] = field(default_factory=dict)
    cells: dict[int, tuple[Cell, ...]] = field(default_factory=dict)
    care: dict[int, tuple[str, ...]] = field(default_factory=dict)
    start_origin: str = ""  # "typed" | "measured" | "usual"

    @property
    def is_asking(self) -> bool:
        """A field is still empty: a question, not a refusal."""
        return self.refused in _MISSING


@dataclass(frozen=True)
class Start:
    """The carbon that the soil holds now, 0–30 cm, and where that number is from."""

    stock_t_c_ha: float
    u_t_c_ha: float
    origin: str


def start_of(question: Question, measured: Sequence[Measured]) -> Start:
    """Typed, else the newest measured, else the usual value of the tables."""
    if question.stock_t_c_ha.strip():
        return Start(_number(question.stock_t_c_ha), 0.0, "typed")
    if measured:
        return Start(measured[-1].stock_t_c_ha, 0.0, "measured")
    if not question.climate or not question.soil:
        raise Refused("no stock is known", code="stock_missing")
    stock, u = equilibrium(question.climate, question.soil, regime(question.today.regime_text()))
    return Start(stock, u, "usual")


def by_tier1(question: Question, measured: Sequence[Measured], this_year: int) -> Answer:
    """The quick look: tables of the IPCC."""
    try:
        if not question.climate:
            raise Refused("no climate", code="climate_missing")
        if not question.soil:
            raise Refused("no soil", code="soil_missing")
        before = regime(question.today.regime_text())
        equilibrium(question.climate, question.soil, before)
        start = start_of(question, measured)
        changes, answer = _changes(question, start)
        futures = stepped(this_year, start.stock_t_c_ha, changes, measured)
    except Refused as error:
        return Answer("tier1", refused=error.code or "other")
    return Answer("tier1", futures, "", answer.ways_refused, answer.cells, answer.care, start.origin)


def _changes(question: Question, start: Start) -> tuple[list[tuple[str, float, float | None]], Answer]:
    changes: list[tuple[str, float, float | None]] = []
    answer = Answer("tier1")
    for at, way in enumerate(question.ways):
        try:
            if way.land == AGROFORESTRY:
                change, u, cells, care = _agroforestry(question.today, start)
            else:
                change, u, cells, care = _table_change(question, way, start)
            if way.tier1_part() != question.today.tier1_part():
                stepped(0, start.stock_t_c_ha, [(str(at), change, u)])
                changes.append((str(at), change, u))
        except Refused as error:
            answer.ways_refused[at] = error.code or "other"
            continue
        answer.cells[at], answer.care[at] = cells, care
    return changes, answer


Change = tuple[float, float | None, tuple[Cell, ...], tuple[str, ...]]


def _table_change(question: Question, way: Way, start: Start) -> Change:
    texts = question.today.regime_text(), way.regime_text()
    found = tier1(question.climate, question.soil, regime(texts[0]), regime(texts[1]))
    cells = tuple(
        Cell(one.name, one.level, one.value, one.error_pct, one.source, one.confidence, one.regime)
        for one in found.factors
    )
    codes = [warning.code for warning in found.warnings]
    if _is_far(found, start):
        codes.append("start_not_equilibrium")
    return found.change_t_c_ha, found.u_change_t_c_ha, cells, tuple(codes)


def _is_far(found: Tier1, start: Start) -> bool:
    """The soil holds another amount than the tables give for today's way, beyond their range."""
    stock, u = equilibrium(found.climate, found.soil, found.from_)
    return start.origin != "usual" and abs(start.stock_t_c_ha - stock) > 1.96 * u


def _agroforestry(today: Way, start: Start) -> Change:
    previous = _AGRO_FROM.get(today.land, "cropland")
    if not previous:
        raise Refused("trees in the field are there already", code="same_use")
    found = agroforestry_change(previous, start.stock_t_c_ha, start.u_t_c_ha)
    spread = 196.0 * (found.u_change_t_c_ha / start.stock_t_c_ha) / found.ratio if start.stock_t_c_ha else 0.0
    cell = Cell("ratio", AGROFORESTRY, found.ratio, spread, found.source, "read once", "to")
    return found.change_t_c_ha, found.u_change_t_c_ha, (cell,), ("agroforestry",)


# --- year by year ---


def lacks_for_rothc(question: Question, measured: Sequence[Measured]) -> str:
    """The code of the first thing RothC still needs, or of the first it is not made for; "" when it can run."""
    if question.today.land == "paddy_rice":
        return "paddy"
    if question.soil == "organic":
        return "organic"
    if not question.clay_pct.strip():
        return "clay_missing"
    try:
        start_of(question, measured)
    except Refused as error:
        return error.code
    if not all(cell.strip() for cell in question.weather):
        return "weather_missing"
    manures = (way.manure or "0" for way in (question.today, *question.ways))
    texts = (question.clay_pct, question.sand_pct or "0", *manures)
    if any(parse_number(text) is None for text in texts):
        return "number"
    return "" if all(parse_number(cell) is not None for cell in question.weather) else "weather_number"


def by_rothc(question: Question, measured: Sequence[Measured], this_year: int) -> Answer:
    """Year by year: RothC from the carbon of now, held by today's inputs. Slow (numpy): inside a task only."""
    lacks = lacks_for_rothc(question, measured)
    if lacks:
        return Answer("rothc", refused=lacks)
    try:
        return _run_rothc(question, start_of(question, measured), measured, this_year)
    except Refused as error:
        return Answer("rothc", refused=error.code or "other")


def _run_rothc(question: Question, start: Start, measured: Sequence[Measured], this_year: int) -> Answer:
    from fourpermille_desktop.ui import what_if_rothc as rothc

    ground = rothc.ground(question, start.stock_t_c_ha)
    care = ["inputs_range", *ground.care]
    if question.weather_name == EXAMPLE:
        care.append("example_weather")
    if start.origin == "usual":
        care.append("usual_stock")
    answer = Answer("rothc", care={at: tuple(care) for at in range(3)})
    paths: list[Path] = []
    for at, way in enumerate(question.ways):
        if way.rothc_part() == question.today.rothc_part():
            continue
        try:
            paths.append(rothc.path(ground, way, str(at)))
        except Refused as error:
            answer.ways_refused[at] = error.code or "other"
    futures = yearly(this_year, ground.today_t_c_ha, paths, measured)
    return Answer("rothc", futures, "", answer.ways_refused, {}, answer.care, start.origin)


def months(question: Question) -> list[tuple[float, ...]]:
    """Temperature, rain and evaporation, twelve each."""
    cells = [_number(cell) for cell in question.weather]
    return [tuple(cells[part::3]) for part in range(3)]


def dpm_rpm(land: str) -> float:
    return DPM_RPM.get(land, 1.44)


def plant_factor(way: Way) -> float:
    return PLANT[way.plant]


def _number(text: str) -> float:
    value = parse_number(text)
    if value is None:
        raise Refused("a field is not a number", code="number")
    return value


def number_or(text: str, otherwise: float) -> float:
    return _number(text) if text.strip() else otherwise


def this_year() -> int:
    return date.today().year
