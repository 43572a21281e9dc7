"""What is asked on the What-if page, as typed: the plot's soil and climate, today's way, up to three new ways."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from fourpermille_desktop.library.practice_factors import PracticeFactor

MODELS = ("tier1", "rothc")
LANDS = ("long_term_cultivated", "perennial_tree_crop", "paddy_rice", "set_aside_lt_20yr", "grassland", "forest_land")
AGROFORESTRY = "agroforestry"  # only as a new way: its source gives the change from another use
NEW_LANDS = (*LANDS, AGROFORESTRY)
TILLAGE = ("full_tillage", "reduced_tillage", "no_till")
GRAZING = ("severely_degraded", "high_intensity_grazing", "nominally_managed", "improved")
CROP_INPUTS = ("low", "medium", "high_without_manure", "high_with_manure")
PLANT = {"same": 1.0, "low": 1.05, "medium": 1.10, "high": 1.20}  # of today's plant carbon; FAO (2020), GSOCseq ch. 5
USUAL_MANAGEMENT = {"grassland": "nominally_managed"}
ALL_COVERED = "1" * 12
LAND_OF_PLOT = {
    "cropland": "long_term_cultivated", "mixed": "long_term_cultivated", "agroforestry": "perennial_tree_crop",
    "grassland": "grassland", "forest": "forest_land",
}  # fmt: skip
DPM_RPM = {"grassland": 0.67, "forest_land": 0.25}  # crops and improved grass: 1.44


@dataclass(frozen=True)
class Way:
    """How land is used. The first three are levels of the IPCC tables, the rest is fed to RothC."""

    land: str = "long_term_cultivated"
    management: str = "full_tillage"
    inputs: str = "medium"
    plant: str = "same"
    manure: str = ""  # t C/ha a year, as typed
    covered: str = ALL_COVERED  # a sign a month, January first: 1 = plants stand on the field

    def managements(self) -> tuple[str, ...]:
        if self.land in ("long_term_cultivated", "perennial_tree_crop", "set_aside_lt_20yr"):
            return TILLAGE
        return GRAZING if self.land == "grassland" else ()

    def input_levels(self) -> tuple[str, ...]:
        if self.managements() == TILLAGE:
            return CROP_INPUTS
        if self.land != "grassland":
            return ()
        return ("medium", "high") if self.management == "improved" else ("medium",)

    def fitted(self) -> Way:
        """The same with levels that this land use knows; what it does not know becomes the usual one."""
        found = self
        if found.management not in found.managements():
            usual = USUAL_MANAGEMENT.get(found.land, "full_tillage") if found.managements() else ""
            found = replace(found, management=usual)
        if found.inputs not in found.input_levels():
            found = replace(found, inputs="medium" if found.input_levels() else "")
        return found

    def regime_text(self) -> str:
        """As the Tier 1 tables name it."""
        return "/".join(word for word in (self.land, self.management, self.inputs) if word)

    def tier1_part(self) -> tuple[str, str, str]:
        return self.land, self.management, self.inputs

    def rothc_part(self) -> tuple[str, str, str]:
        return self.plant, self.manure, self.covered


@dataclass(frozen=True)
class Question:
    """All fields of the page, as typed; texts, so that a kept scenario opens as it was left."""

    model: str = "tier1"
    climate: str = ""
    soil: str = ""
    clay_pct: str = ""
    sand_pct: str = ""
    stock_t_c_ha: str = ""  # carbon now, 0–30 cm; "" = measured, or the usual value
    weather: tuple[str, ...] = ("",) * 36  # temperature, rain, evaporation of January, then of February …
    weather_name: str = ""
    today: Way = field(default_factory=Way)
    ways: tuple[Way, Way, Way] = field(default_factory=lambda: (Way(), Way(), Way()))
    practices: tuple[str, str, str] = ("", "", "")  # slug picked for each new way
    chosen: int = 0

    @property
    def way(self) -> Way:
        return self.ways[self.chosen]

    def with_way(self, way: Way, at: int | None = None) -> Question:
        ways = list(self.ways)
        ways[self.chosen if at is None else at] = way
        return replace(self, ways=(ways[0], ways[1], ways[2]))

    def with_practice(self, slug: str) -> Question:
        picked = list(self.practices)
        picked[self.chosen] = slug
        return replace(self, practices=(picked[0], picked[1], picked[2]))

    def with_today(self, today: Way) -> Question:
        """Another today; new ways that were as today go with it."""
        ways = tuple(today if way == self.today else way for way in self.ways)
        return replace(self, today=today, ways=(ways[0], ways[1], ways[2]))

    def changed_ways(self) -> list[int]:
        """Which new ways differ from today's in what the model looks at."""
        return [at for at, way in enumerate(self.ways) if self.differs(way)]

    def differs(self, way: Way) -> bool:
        if self.model == "tier1":
            return way.tier1_part() != self.today.tier1_part()
        return way.rothc_part() != self.today.rothc_part()


def with_factors(today: Way, factors: tuple[PracticeFactor, ...]) -> Way | None:
    """Today's way with a practice; None where the practice is for another land use. It never lowers a level."""
    found = today
    for factor in factors:
        part, level = factor.part, factor.level
        if part == "land":
            found = replace(found, land=level).fitted()
        elif part == "management":
            if level not in found.managements():
                return None
            found = replace(found, management=_higher(found.managements(), found.management, level)).fitted()
        elif part == "inputs":
            if level not in CROP_INPUTS or found.input_levels() != CROP_INPUTS:
                return None
            found = replace(found, inputs=_higher(CROP_INPUTS, found.inputs, level))
        elif part == "plant":
            found = replace(found, plant=level)
        elif part == "covered":
            found = replace(found, covered=ALL_COVERED)
        elif part == "manure":
            found = replace(found, manure=level)
    return found


def _higher(order: tuple[str, ...], now: str, wanted: str) -> str:
    return max(now, wanted, key=order.index)


def as_texts(question: Question) -> dict[str, Any]:
    """A question as a record keeps it: JSON with texts."""
    held = asdict(question)
    held["chosen"] = str(question.chosen)
    return held


def from_texts(held: Mapping[str, Any]) -> Question:
    """A kept question; what another version wrote and this one does not know is left out."""
    known = {name: held[name] for name in _names(Question) if name in held}
    ways = [_way(way) for way in known.pop("ways", ())][:3]
    today = _way(known.pop("today", {}))
    ways += [today] * (3 - len(ways))
    weather = tuple(str(cell) for cell in known.pop("weather", ()))
    practices = [str(slug) for slug in known.pop("practices", ())][:3]
    practices += [""] * (3 - len(practices))
    chosen = str(known.pop("chosen", "0"))
    question = Question(
        **{name: str(text) for name, text in known.items()},
        today=today,
        ways=(ways[0], ways[1], ways[2]),
        weather=weather if len(weather) == 36 else ("",) * 36,
        practices=(practices[0], practices[1], practices[2]),
        chosen=int(chosen) if chosen in ("0", "1", "2") else 0,
    )
    return question if question.model in MODELS else replace(question, model="tier1")


def asks_the_same(held: Mapping[str, Any], question: Question) -> bool:
    """Whether a kept what-if asks the same, whichever new way is in view."""
    return bool(held) and replace(from_texts(held), chosen=0) == replace(question, chosen=0)


def _way(held: Any) -> Way:
    if not isinstance(held, Mapping):
        return Way()
    way = Way(**{name: str(held[name]) for name in _names(Way) if name in held})
    way = way if way.land in NEW_LANDS else replace(way, land="long_term_cultivated")
    covered = way.covered if len(way.covered) == 12 and set(way.covered) <= {"0", "1"} else ALL_COVERED
    return replace(way, covered=covered, plant=way.plant if way.plant in PLANT else "same").fitted()


def _names(kind: type) -> list[str]:
    return [one.name for one in fields(kind)]
