"""What the fit of a practice is judged by: the plot as far as it is known, and one reason for or against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = str | float | tuple[str, ...]
_CLASS_OF = {  # the twelve textures of the field and what they mean for works in the soil
    "sand": "sandy", "loamy sand": "sandy", "sandy loam": "sandy",
    "loam": "loamy", "silt loam": "loamy", "silt": "loamy", "sandy clay loam": "loamy",
    "clay loam": "clayey", "silty clay loam": "clayey", "sandy clay": "clayey", "silty clay": "clayey",
    "clay": "clayey",
    "sandy": "sandy", "loamy": "loamy", "silty": "loamy", "clayey": "clayey", "peat": "peat", "organic": "peat",
}  # fmt: skip


@dataclass(frozen=True)
class Plot:
    """What is known of a plot. Everything may be left out: what is not known is told as not checked.

    climates : codes like "TDR", one or several. land_use : a land use of the library, like "cropland".
    soil : a texture of the field ("sandy loam", "sandy_loam") or a class: sandy, loamy, clayey, peat.
    problems : codes of soil_constraint that were seen; () says that somebody looked and saw none, None that nobody did.
    slope_pct : [%] rainfall_mm : in a year. [mm]
    cash, labour : what the household or group can give: low, medium or high; "" not known.
    water, manure, residues, animals : whether there is water to irrigate with, manure or compost, straw that may stay
        on the field, animals; None not known.
    """

    climates: tuple[str, ...] = ()
    land_use: str = ""
    soil: str = ""
    problems: tuple[str, ...] | None = None
    slope_pct: float | None = None
    rainfall_mm: float | None = None
    cash: str = ""
    labour: str = ""
    water: bool | None = None
    manure: bool | None = None
    residues: bool | None = None
    animals: bool | None = None

    @property
    def soil_class(self) -> str:
        """sandy, loamy, clayey or peat; empty where it is not known."""
        return _CLASS_OF.get(self.soil.strip().lower().replace("_", " "), "")

    @property
    def troubles(self) -> tuple[str, ...]:
        """The problems seen, and peat where the soil is called so."""
        seen = self.problems or ()
        return (*seen, "peat") if self.soil_class == "peat" and "peat" not in seen else seen


@dataclass(frozen=True)
class Reason:
    """One thing that speaks for or against, or is not known.

    weight : for, care, stop; unknown (needed for a judgement and not known); unchecked (a rule waits for it).
    confidence : how sure the rule's figure or fact is: verified or memory.
    """

    code: str
    weight: str
    values: Mapping[str, Value] = field(default_factory=dict)
    source: str = ""
    confidence: str = "memory"
