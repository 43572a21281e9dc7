"""What-if scenarios kept with a plot, and the facts of a plot that a scenario starts from."""

from __future__ import annotations

import json
import math
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fourpermille_desktop.errors import RecordUnknown
from fourpermille_desktop.ledger.canonical import number
from fourpermille_desktop.records import bags, by_code, editing, samples, sites
from fourpermille_desktop.records.bag_codes import SIGNS
from fourpermille_desktop.records.store import Records

MODELS = ("tier1", "rothc")
DEPTH_CM = 30.0
BAGS_OF_A_PLOT = 20_000
CODE_SIGNS = 5  # 24 million: two laptops without a network hardly ever give one plot's scenarios the same code


@dataclass(frozen=True)
class Scenario:
    """One question and its answer: `inputs` and `result` belong together and are never mixed with another's."""

    id: str
    plot: str
    name: str
    made_on: str  # YYYY-MM-DD
    model: str  # one of MODELS; a newer program may write another word
    inputs: dict[str, Any]
    result: dict[str, Any]


def save(
    records: Records,
    plot_id: str,
    name: str,
    inputs: Mapping[str, Any],
    result: Mapping[str, Any],
    scenario_id: str | None = None,
) -> str:
    """Keep a scenario with its plot, as one commit; with an id, change that one. Returns its id.

    `inputs["model"]` is one of MODELS. Nothing is written where nothing differs. Raises TextTooLong where inputs or
    result are over 16 kB as text, RecordUnknown for an id that is not here. Nothing that tells where a plot lies or who
    works it belongs in `inputs`: the scenario is read by all who read the plot.
    """
    model = inputs.get("model")
    if model not in MODELS:
        raise ValueError(f"a scenario's model is one of {', '.join(MODELS)}, not {model!r}")
    run = {"model": str(model), "inputs": as_text(inputs), "result": as_text(result)}
    if scenario_id is None:
        made = {"code": _fresh_code(records, plot_id), "plot": plot_id, "name": name, **run, "made_on": _today()}
        return editing.add(records, "scenario", made)
    held = editing.open_form(records, "scenario", scenario_id).columns
    if any(held.get(column, "") != text for column, text in run.items()):
        run["made_on"] = _today()
    editing.change(records, "scenario", scenario_id, {"plot": plot_id, "name": name, **run})
    return scenario_id


def of_plot(records: Records, plot_id: str, limit: int = 50) -> list[Scenario]:
    """The scenarios kept with a plot, the newest first."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select * from scenario where plot = ? and deleted = 0 order by made_on desc, id desc limit ?",
            (plot_id, limit),
        ).all()
    return [_scenario(row) for row in rows]


def scenario(records: Records, id_: str) -> Scenario | None:
    with records.reading() as conn:
        row = conn.exec_driver_sql("select * from scenario where id = ? and deleted = 0", (id_,)).first()
    return _scenario(row) if row else None


def remove(records: Records, id_: str) -> None:
    """Delete a scenario; undo brings it back. Raises RecordUnknown for an id that is not here."""
    editing.delete(records, "scenario", id_)


def as_text(held: Mapping[str, Any]) -> str:
    """One spelling of an object: the same scenario saved again changes nothing. NaN and infinity raise ValueError."""
    return json.dumps(held, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def from_text(text: str | None) -> dict[str, Any]:
    """The object a text holds; raises ValueError for anything else, NaN and infinity included."""
    try:
        held = json.loads(text or "{}", parse_constant=_no_number, parse_float=_finite)
    except RecursionError as error:
        raise ValueError("lists stand in lists without end") from error
    if not isinstance(held, dict):
        raise ValueError("this is no JSON object")
    return held


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no number")


def _finite(digits: str) -> float:
    value = float(digits)
    return value if math.isfinite(value) else _no_number(digits)


def _scenario(row: Any) -> Scenario:
    return Scenario(
        row.id,
        row.plot or "",
        row.name or "",
        row.made_on or "",
        row.model or "",
        _readable(row.inputs),
        _readable(row.result),
    )


def _readable(text: str | None) -> dict[str, Any]:
    """Empty where a peer wrote something else: a page shows the scenario's name and offers to reckon it anew."""
    try:
        return from_text(text)
    except ValueError:
        return {}


def _fresh_code(records: Records, plot_id: str) -> str:
    """The plot's code and signs by chance: "LF-7KQ2R" is what a table calls this scenario."""
    plot = sites.plot(records, plot_id)
    if plot is None:
        raise RecordUnknown(record=plot_id)
    while True:
        made = f"{plot.code or 'plot'}-" + "".join(secrets.choice(SIGNS) for _ in range(CODE_SIGNS))
        if not by_code.with_codes(records, "scenario", [made]):
            return made


def _today() -> str:
    return date.today().isoformat()


# --- what a scenario starts from ---


@dataclass(frozen=True)
class MeasuredPoint:
    """One campaign on one plot: the mean of its sampling points, and how well it is known."""

    year: int
    date: str  # YYYY-MM-DD
    stock_t_c_ha: float
    se_t_c_ha: float | None  # standard error of the mean; None for a single point
    n: int  # sampling points in the mean
    depth_cm: float


@dataclass(frozen=True)
class PlotFacts:
    """What is known of a plot; "" and None where nothing is. The place is its site's where it has none of its own."""

    plot: str
    name: str
    land_use: str
    area_ha: float | None
    lat: float | None
    lon: float | None
    climate_zone: str
    soil_class: str
    clay_pct: float | None
    sand_pct: float | None
    measured: tuple[MeasuredPoint, ...]  # the oldest first


def plot_facts(records: Records, plot_id: str) -> PlotFacts:
    """Everything a scenario starts from; raises RecordUnknown for a plot that is not here."""
    with records.reading() as conn:
        row = conn.exec_driver_sql(
            "select p.*, s.lat as site_lat, s.lon as site_lon from plot p left join site s on s.id = p.site"
            " where p.id = ? and p.deleted = 0",
            (plot_id,),
        ).first()
    if row is None:
        raise RecordUnknown(record=plot_id)
    has_place = row.lat is not None and row.lon is not None
    return PlotFacts(
        plot=plot_id,
        name=row.name or row.code or "",
        land_use=row.land_use or "",
        area_ha=row.area_ha,
        lat=row.lat if has_place else row.site_lat,
        lon=row.lon if has_place else row.site_lon,
        climate_zone=row.climate_zone or "",
        soil_class=row.soil_class or "",
        clay_pct=row.clay_pct,
        sand_pct=row.sand_pct,
        measured=_measured(records, plot_id),
    )


def keep_plot_facts(
    records: Records,
    plot_id: str,
    climate_zone: str | None = None,
    soil_class: str | None = None,
    clay_pct: float | str | None = None,
    sand_pct: float | str | None = None,
) -> None:
    """Write what differs, as one commit; None leaves a fact as it is, "" empties it. 23 is 23.0 and changes nothing."""
    held = editing.open_form(records, "plot", plot_id).columns
    given = {
        "climate_zone": climate_zone,
        "soil_class": soil_class,
        "clay_pct": _digits(clay_pct),
        "sand_pct": _digits(sand_pct),
    }
    changed = {
        name: text for name, text in given.items() if text is not None and not _same(held.get(name, ""), text, name)
    }
    if changed:
        editing.change(records, "plot", plot_id, changed)


def _digits(value: float | str | None) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if not math.isfinite(value):
        raise ValueError("a share of clay or sand is a number")
    return f"{value:.10g}"


def _same(held: str, typed: str, name: str) -> bool:
    left, right = number(held), number(typed)
    return held == typed or (name.endswith("_pct") and left is not None and left == right)


def _measured(records: Records, plot_id: str) -> tuple[MeasuredPoint, ...]:
    """The campaigns of which at least one sampling point is complete down to 30 cm and the day is known."""
    rows = samples.page(records, plot=plot_id, sort="point", limit=BAGS_OF_A_PLOT)
    starts = {held.id: held.starts_on for held in sites.campaigns(records, plot=plot_id, limit=BAGS_OF_A_PLOT)}
    stocks: dict[str, list[float]] = {}
    for (campaign, _point), layers in samples.by_point(rows).items():
        stock = bags.stock_of_point(layers, DEPTH_CM)
        if stock is not None:
            stocks.setdefault(campaign, []).append(stock)
    found = []
    for campaign, held in stocks.items():
        days = [row.sampled_on for row in rows if row.campaign == campaign and _is_day(row.sampled_on)]
        day = starts.get(campaign, "") if _is_day(starts.get(campaign, "")) else min(days, default="")
        if day:
            found.append(_mean_of(day, held))
    return tuple(sorted(found, key=lambda point: (point.date, point.stock_t_c_ha)))


def _mean_of(day: str, stocks: Sequence[float]) -> MeasuredPoint:
    n = len(stocks)
    mean = math.fsum(stocks) / n
    se = math.sqrt(math.fsum((stock - mean) ** 2 for stock in stocks) / (n - 1) / n) if n > 1 else None
    return MeasuredPoint(int(day[:4]), day, mean, se, n, DEPTH_CM)


def _is_day(text: str) -> bool:
    try:
        return len(text) == 10 and bool(date.fromisoformat(text))
    except ValueError:
        return False
