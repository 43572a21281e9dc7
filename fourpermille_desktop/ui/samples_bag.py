"""One bag as a row of the grid: what is stored, and what is typed over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fourpermille_desktop.soil.plausible import as_number
from fourpermille_desktop.soil.stock import Layer, layer_stock

if TYPE_CHECKING:
    from fourpermille_desktop.records.editing import Form
    from fourpermille_desktop.records.samples import Sample


@dataclass
class Bag:
    """One row: columns as stored, columns typed and not saved yet, and where the typing stands."""

    id: str
    stored: dict[str, str]
    typed: dict[str, str] = field(default_factory=dict)
    form: Form | None = None  # what its author had seen when the typing began
    in_flight: int = 0  # saves on their way
    has_two_values: bool = False

    def text(self, column: str) -> str:
        return self.typed.get(column, self.stored.get(column, ""))

    @property
    def columns(self) -> dict[str, str]:
        return {**self.stored, **self.typed}

    @property
    def layer(self) -> str:
        top, bottom = self.text("top_cm"), self.text("bottom_cm")
        return f"{top}–{bottom}" if top and bottom else top or bottom

    @property
    def is_filled(self) -> bool:
        return bool(self.text("wet_mass_g") or self.text("soc_pct"))

    @property
    def stock_t_c_ha(self) -> float | None:
        """Carbon of this layer, None while something is missing or impossible."""
        values = [as_number(self.text(name)) for name in ("top_cm", "bottom_cm", "soc_pct", "bd_g_cm3")]
        if None in values:
            return None
        top, bottom, soc, bd = (value for value in values if value is not None)
        basis, stones = self.text("bd_basis") or "fine_per_total", as_number(self.text("cf_vol_pct"))
        try:
            return layer_stock(Layer(top, bottom, soc, bd, basis, stones))
        except ValueError:
            return None


def bags_of(rows: Sequence[Sample], two_values: frozenset[str], drafts: dict[str, dict[str, str]]) -> list[Bag]:
    """Rows of the records as rows of the grid, with the typing that was found."""
    return [
        Bag(row.id, stored_of(row), dict(drafts.get(row.id, {})), has_two_values=row.id in two_values) for row in rows
    ]


def stored_of(row: Sample) -> dict[str, str]:
    return dict(row.typed)


def keep_typing(held: Bag | None, read: Bag) -> Bag:
    """The newly read row; typing that is not saved yet goes on over it."""
    if held is None or not (held.typed or held.in_flight):
        return read
    held.stored, held.has_two_values = read.stored, read.has_two_values
    return held
