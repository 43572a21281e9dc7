"""How far the bags of plots and campaigns are, new bags for a point, and the carbon of a plot from its points."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fourpermille_desktop.records import by_code
from fourpermille_desktop.records.bag_codes import LENGTH, SIGNS, bag_code
from fourpermille_desktop.records.samples import Sample, by_point
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.soil.stock import profile_stock

_DEPTHS = re.compile(r"\s*([0-9]+(?:[.,][0-9]+)?)\s*(?:-|–|—|to|à)\s*([0-9]+(?:[.,][0-9]+)?)\s*(?:cm)?\s*\Z")


@dataclass(frozen=True)
class BagCount:
    """`filled`: weighed in the field or measured in the laboratory; the other bags are only prepared."""

    bags: int = 0
    filled: int = 0
    with_result: int = 0

    def __add__(self, other: BagCount) -> BagCount:
        return BagCount(self.bags + other.bags, self.filled + other.filled, self.with_result + other.with_result)


@dataclass(frozen=True)
class PlotCarbon:
    """Mean organic carbon over the points of one plot in one campaign; None while no point is complete. [t C ha⁻¹]"""

    mean_t_c_ha: float | None
    points: int  # in the mean
    points_in_all: int


def counts(records: Records, plot: str | None = None) -> dict[tuple[str, str], BagCount]:
    """(plot, campaign) → how far its bags are."""
    where, args = ("and plot = ?", (plot,)) if plot else ("", ())
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select plot, campaign, count(*) as bags, sum(wet_mass_g is not null or soc_pct is not null) as filled,"
            f" sum(soc_pct is not null) as with_result from sample where deleted = 0 {where} group by plot, campaign",
            args,
        ).all()
    return {(r.plot or "", r.campaign or ""): BagCount(r.bags, r.filled, r.with_result) for r in rows}


def prepare(records: Records, plot: str, campaign: str, bags: Sequence[tuple[str, str]]) -> list[str]:
    """New empty bags with fresh codes, one for each (point, "0-10"), as one act. Returns their ids."""
    codes = _fresh_codes(records)
    edits, ids = [], []
    for point, layer in bags:
        top_cm, bottom_cm = depths(layer) or ("", "")
        id_ = by_code.new_record_id()
        columns = {"code": next(codes), "plot": plot, "campaign": campaign, "point": point}
        edit = by_code.creation("sample", id_, {**columns, "top_cm": top_cm, "bottom_cm": bottom_cm})
        assert edit is not None  # a code is always there
        edits.append(edit)
        ids.append(id_)
    records.commit(edits)
    return ids


def depths(layer: str) -> tuple[str, str] | None:
    """ "0-10", "10 – 30 cm" → ("0", "10"); None for anything else."""
    found = _DEPTHS.match(layer)
    return (found[1].replace(",", "."), found[2].replace(",", ".")) if found else None


def carbon(rows: Sequence[Sample], depth_cm: float = 30.0) -> dict[str, PlotCarbon]:
    """Campaign → mean of its points' stocks from the surface to a depth; points that lack a value count apart."""
    found: dict[str, list[float | None]] = {}
    for (campaign, _point), layers in by_point(rows).items():
        found.setdefault(campaign, []).append(stock_of_point(layers, depth_cm))
    return {campaign: _mean(stocks) for campaign, stocks in found.items()}


def stock_of_point(layers: Sequence[Sample], depth_cm: float) -> float | None:
    """Organic carbon of one sampling point, None while a layer above the depth lacks a value. [t C ha⁻¹]"""
    needed = [sample for sample in layers if sample.top_cm is None or sample.top_cm < depth_cm]
    try:
        return profile_stock([sample.layer() for sample in needed], depth_cm).stock_t_c_ha
    except (Refused, ValueError):
        return None


def _mean(stocks: Sequence[float | None]) -> PlotCarbon:
    known = [stock for stock in stocks if stock is not None]
    return PlotCarbon(sum(known) / len(known) if known else None, len(known), len(stocks))


def _fresh_codes(records: Records) -> Iterator[str]:
    """Random codes not held here: two laptops rarely meet in 810,000, and if they do both bags are kept and listed."""
    while True:
        body = "".join(secrets.choice(SIGNS) for _ in range(LENGTH))
        code = bag_code(body)
        if code and not by_code.with_codes(records, "sample", [code]):
            yield code
