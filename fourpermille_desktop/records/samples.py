"""Samples: one bag is one layer at one point. The layers of a point are sibling samples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fourpermille_desktop.records import editing
from fourpermille_desktop.records.editing import Columns
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.soil.stock import Layer, layer_stock

SORTS = {
    "point": "s.campaign, s.point_no, s.point, s.top_cm, s.rid",
    "code": "s.code, s.rid",
    "newest": "s.rid desc",
    "soc_pct": "s.soc_pct, s.rid",
    "sampled_on": "s.sampled_on, s.rid",
}


@dataclass(frozen=True)
class Sample:
    """One bag as a row shows it. Quantities come as numbers and as typed (`…_typed`)."""

    id: str
    code: str
    plot: str
    campaign: str
    point: str
    sampled_on: str
    top_cm: float | None
    bottom_cm: float | None
    soc_pct: float | None
    bd_g_cm3: float | None
    bd_basis: str
    cf_vol_pct: float | None
    texture: str
    typed: dict[str, str]  # column → text as typed, for every column that has one
    deleted: bool
    unseen_edit: bool

    @property
    def stock_t_c_ha(self) -> float | None:
        """Organic carbon of this layer, None while something is missing or impossible. [t C ha⁻¹]"""
        if None in (self.top_cm, self.bottom_cm, self.soc_pct, self.bd_g_cm3):
            return None
        try:
            return layer_stock(self.layer())
        except ValueError:
            return None

    def layer(self) -> Layer:
        """The numbers the arithmetic needs; raises ValueError where one is missing or impossible."""
        return Layer(
            top_cm=_need(self.top_cm, "top_cm"),
            bottom_cm=_need(self.bottom_cm, "bottom_cm"),
            soc_pct=_need(self.soc_pct, "soc_pct"),
            bd_g_cm3=_need(self.bd_g_cm3, "bd_g_cm3"),
            bd_basis=self.bd_basis or "fine_per_total",
            cf_vol_pct=self.cf_vol_pct,
        )


def page(
    records: Records,
    *,
    plot: str | None = None,
    campaign: str | None = None,
    text: str = "",
    sort: str = "newest",
    limit: int = 200,
    offset: int = 0,
) -> list[Sample]:
    """One page of samples; the order is one of SORTS and always total."""
    where, args = _where(plot, campaign, text)
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            f"select s.* from sample s where {where} order by {SORTS[sort]} limit ? offset ?", (*args, limit, offset)
        ).all()
    return [_sample(row._mapping) for row in rows]


def count(records: Records, *, plot: str | None = None, campaign: str | None = None, text: str = "") -> int:
    where, args = _where(plot, campaign, text)
    with records.reading() as conn:
        return int(conn.exec_driver_sql(f"select count(*) from sample s where {where}", args).scalar_one())


def sample(records: Records, id_: str) -> Sample | None:
    with records.reading() as conn:
        row = conn.exec_driver_sql("select * from sample where id = ?", (id_,)).first()
    return _sample(row._mapping) if row else None


def log_sample(records: Records, columns: Columns) -> str:
    """Save a new bag; the day is today unless another was typed. Returns its id."""
    return editing.add(records, "sample", {"sampled_on": date.today().isoformat(), **columns})


def _where(plot: str | None, campaign: str | None, text: str) -> tuple[str, tuple[Any, ...]]:
    parts, args = ["s.deleted = 0"], []
    for name, value in (("plot", plot), ("campaign", campaign)):
        if value:
            parts.append(f"s.{name} = ?")
            args.append(value)
    if text:
        parts.append("s.code >= ? and s.code < ?")
        args += [text, text + "\U0010ffff"]
    return " and ".join(parts), tuple(args)


def _sample(row: Any) -> Sample:
    typed = {name.removesuffix("_typed"): value for name, value in row.items() if name.endswith("_typed") and value}
    for name in ("code", "point", "sampled_on", "texture", "land_use", "lab_code", "sampler", "notes", "bd_basis"):
        if row[name]:
            typed[name] = row[name]
    return Sample(
        row["id"],
        row["code"] or "",
        row["plot"] or "",
        row["campaign"] or "",
        row["point"] or "",
        row["sampled_on"] or "",
        row["top_cm"],
        row["bottom_cm"],
        row["soc_pct"],
        row["bd_g_cm3"],
        row["bd_basis"] or "",
        row["cf_vol_pct"],
        row["texture"] or "",
        typed,
        bool(row["deleted"]),
        bool(row["unseen_edit"]),
    )


def _need(value: float | None, name: str) -> float:
    if value is None:
        raise ValueError(f"{name} is missing")
    return value


def by_point(rows: Sequence[Sample]) -> dict[tuple[str, str], list[Sample]]:
    """Sibling bags together: (campaign, point) → layers from the top."""
    points: dict[tuple[str, str], list[Sample]] = {}
    for row in rows:
        points.setdefault((row.campaign, row.point), []).append(row)
    for held in points.values():
        held.sort(key=lambda s: (s.top_cm is None, s.top_cm or 0.0, s.code))
    return points
