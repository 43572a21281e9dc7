"""The IPCC Tier 1 tables as data, and the words that name their cells: stocks, factors, errors, what is doubtful.

The tables are tables/ipcc_soc_ref.csv and tables/ipcc_factors.csv. They were read in public transcriptions, not in the
IPCC's own files: `confidence` says how well, and the page shows it.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fourpermille_desktop.soil.refused import Refused

CLIMATES = (
    "boreal_dry",
    "boreal_moist",
    "cool_temperate_dry",
    "cool_temperate_moist",
    "warm_temperate_dry",
    "warm_temperate_moist",
    "tropical_dry",
    "tropical_moist",
    "tropical_wet",
    "tropical_montane",
)
POLAR = ("polar_dry", "polar_moist")
SOILS = ("HAC", "LAC", "sandy", "spodic", "volcanic", "wetland")
EDITIONS = ("IPCC2019", "IPCC2006")
LEVELS: dict[str, dict[str, tuple[str, ...]]] = {
    "cropland": {
        "level": ("long_term_cultivated", "paddy_rice", "perennial_tree_crop", "set_aside_lt_20yr"),
        "management": ("full_tillage", "reduced_tillage", "no_till"),
        "inputs": ("low", "medium", "high_without_manure", "high_with_manure"),
    },
    "grassland": {
        "level": ("all",),
        "management": ("nominally_managed", "high_intensity_grazing", "severely_degraded", "improved"),
        "inputs": ("medium", "high"),
    },
    "forest_land": {"level": ("native_or_managed",), "management": (), "inputs": ()},
}
WETLAND_LEVEL = "long_term_cultivated_wetland_soil"  # of the 2013 Supplement; not among the choices, only by name
TRANSITION_YEARS = 20.0
SIGMAS = {"95 % half-width": 1.96, "2 SD": 2.0}


@dataclass(frozen=True)
class Row:
    """One cell of the tables: a reference stock [t C ha⁻¹] or a factor [1], with its error as printed. [% of value]

    error_kind : `95 % half-width`, `2 SD`, or `none` for a level that is 1 by definition (taken as exact).
    confidence : `read twice` (two transcriptions agree), `read once`, or `low` (they disagree, or the row is doubtful).
    identity : names the cell; two regimes that use the same cell share one random variable.
    """

    name: str
    level: str
    value: float
    error_pct: float
    error_kind: str
    source: str
    confidence: str
    note: str
    identity: str

    @property
    def sd(self) -> float:
        """Standard deviation of the value, in its unit: the printed error over 1.96 or over 2. [t C ha⁻¹ or 1]

        Source: the footnotes of IPCC (2019) vol. 4 tables 2.3 and 5.5. Vector: ipcc_tier1 (sd_delta_analytic).
        """
        if self.error_kind == "none":
            return 0.0
        return self.value * self.error_pct / 100.0 / SIGMAS[self.error_kind]


@dataclass(frozen=True)
class Regime:
    """How land is used: words of `LEVELS`; empty where the land use has no such factor."""

    land_use: str
    level: str
    management: str = ""
    inputs: str = ""


@dataclass(frozen=True)
class Tier1Warning:
    """What a person must know of a result: a code for the window's own sentence, and the sentence in English."""

    code: str
    text: str


def factor_rows(climate: str, of: Regime, edition: str = "IPCC2019") -> tuple[Row, ...]:
    """The factors a regime multiplies its reference stock by, in one zone. [1]

    climate : one of `CLIMATES`. edition : one of `EDITIONS`.
    Paddy rice has its use factor only: it stands for the whole management, tillage and inputs do not multiply it.
    Raises Refused for an unknown word and for a table the edition does not have here (code `no_value`).
    Source: IPCC (2019) Refinement vol. 4, tables 5.5 and 6.2, ch. 4 § 4.2.3; IPCC (2006) vol. 4, table 5.5;
        IPCC (2013) Wetlands Supplement, ch. 5.
    Vector: every row of ipcc_factors.csv.
    """
    _check_climate(climate)
    _check_regime(of)
    _check_edition(edition)
    if of.land_use == "forest_land":  # all factors 1 in every edition, kept once in the table
        return (_factor("IPCC2019", "forest_land", "F_LU*F_MG*F_I", "native_or_managed", climate),)
    if of.level == WETLAND_LEVEL:
        if edition != "IPCC2019":
            raise Refused("the wetland supplement is read with IPCC2019 only", code="no_value")
        land_use = _factor("WETLANDS2013", "cropland_on_drained_wetland_mineral_soil", "F_LU", of.level, climate)
    else:
        land_use = _factor(edition, of.land_use, "F_LU", of.level, climate)
    if of.level == "paddy_rice":
        return (land_use,)
    management = _factor(edition, of.land_use, "F_MG", of.management, climate)
    return (land_use, management, _factor(edition, of.land_use, "F_I", of.inputs, climate))


def reference_stock(climate: str, soil: str, edition: str = "IPCC2019") -> Row:
    """The stock under native vegetation, 0 to 30 cm. [t C ha⁻¹]

    climate : one of `CLIMATES`. soil : one of `SOILS`. edition : one of `EDITIONS`.
    Raises Refused for polar zones, organic soils, unknown words, and where the table has no value (code `no_value`).
    Source: IPCC (2019) Refinement vol. 4 ch. 2, table 2.3; IPCC (2006) vol. 4 ch. 2, table 2.3.
    Vector: every row of ipcc_soc_ref.csv.
    """
    _check_climate(climate)
    _check_soil(soil)
    _check_edition(edition)
    row = next((found for zone in _zones(climate) if (found := _stocks().get((edition, zone, soil)))), None)
    if row is None:
        raise Refused(f"{edition} has no reference stock for {soil} soils in {climate}", code="no_value")
    return row


def regime(text: str) -> Regime:
    """The regime a text names. [no unit: words]

    text : `long_term_cultivated/no_till/medium` (cropland: use, tillage, inputs), `grassland/improved/high`,
        `forest_land`, or `paddy_rice` with or without its two words.
    Raises Refused (code `regime_unknown`) naming the words allowed.
    Source: IPCC (2019) Refinement vol. 4, tables 5.5 and 6.2. Vector: ipcc_tier1 (from, to).
    """
    words = [word.strip().lower() for word in text.strip().split("/")]
    found = _of_words(words)
    if found is None:
        uses = ", ".join((*LEVELS["cropland"]["level"], "grassland"))
        raise Refused(f"“{text}” is neither use/management/inputs ({uses}) nor forest_land", code="regime_unknown")
    _check_regime(found)
    return found


def regime_text(of: Regime) -> str:
    """The text that `regime` reads back. [no unit: words]

    of : a regime of words of `LEVELS`. Raises nothing.
    Source: the command line's own form. Vector: every regime of LEVELS there and back.
    """
    if of.land_use == "forest_land":
        return of.land_use
    use = of.level if of.land_use == "cropland" else of.land_use
    return "/".join(word for word in (use, of.management, of.inputs) if word)


def agroforestry_ratio(previous: str) -> Row:
    """The stock under agroforestry over the stock under the former land use. [1]

    previous : `cropland`, `grassland` or `forest`. Raises Refused for another word.
    Source: Cardinael et al. (2018), Environ. Res. Lett. 13, 124020, doi:10.1088/1748-9326/aaeb5f.
    Vector: the CARDINAEL2018 rows of ipcc_factors.csv.
    """
    if previous not in ("cropland", "grassland", "forest"):
        raise Refused(f"{previous} is not one of cropland, grassland, forest", code="regime_unknown")
    name, level = "response_ratio_vs_previous_land_use", f"{previous}_to_agroforestry"
    return _factors()[("CARDINAEL2018", "agroforestry", name, level, "global_mean")]


def warnings_of(
    climate: str,
    soil: str,
    edition: str,
    regimes: Sequence[Regime],
    rows: Sequence[Row],
    years: float,
    same_stock: bool,
) -> list[Tier1Warning]:
    """Everything doubtful a result rests on, each code once. [no unit: words]

    rows : the cells it used, the reference stock first. same_stock : whether its two equilibria are equal.
    climate, soil, edition, regimes, years [yr] : as asked of `tier1`. Raises nothing.
    Source: the notes of the tables. Vector: the warning tests of tier1.
    """
    levels = {of.level for of in regimes}
    tropical_perennial = climate.startswith("tropical") and "perennial_tree_crop" in levels and edition == "IPCC2019"
    montane = climate == "tropical_montane"
    by_wetland = WETLAND_LEVEL in levels
    nominal = rows[0].error_pct == 90
    paddy = any(of.level == "paddy_rice" and (of.management or of.inputs) for of in regimes)
    other_low = not (tropical_perennial or montane or by_wetland) and any(row.confidence == "low" for row in rows)
    told = {
        "perennial_tropical": tropical_perennial,
        "montane": montane,
        "wetland_supplement": by_wetland,
        "wetland_soil": soil == "wetland" and "long_term_cultivated" in levels,
        "soc_ref_nominal": nominal,
        "low_confidence": other_low,
        "paddy_use_only": paddy,
        "edition_2006": edition == "IPCC2006",
        "years_over_20": years > TRANSITION_YEARS,
        "same_stock": same_stock and len(set(regimes)) > 1,
    }
    return [Tier1Warning(code, _TEXTS[code]) for code, holds in told.items() if holds]


_TEXTS = {
    "perennial_tropical": "tropical tree crops: transcriptions of the table disagree (1.01 or 1.1); 1.01 is used",
    "montane": "tropical montane: factors read in one transcription only, with a nominal error; other tools differ",
    "wetland_supplement": "factor of the 2013 Wetlands Supplement for drained soils, read once and partly confirmed",
    "wetland_soil": "annual crops on a drained wetland soil: the 2013 Wetlands Supplement has a factor of its own",
    "soc_ref_nominal": "the reference stock has a nominal error of 90 %: no or too few profiles were measured",
    "low_confidence": "a number of the tables used here is not confirmed",
    "paddy_use_only": "paddy rice: tillage and inputs do not multiply its factor",
    "edition_2006": "tables of 2006, asked for by name: not comparable with results of the 2019 Refinement",
    "years_over_20": "the change takes 20 years: the rate is the mean over the longer time asked for",
    "same_stock": "the tables do not tell these two regimes apart: zero change is not a finding",
}


def _check_climate(climate: str) -> None:
    """Raise Refused unless the zone is one the method covers."""
    if climate in POLAR:
        raise Refused("the method has no factors for polar zones", code="polar")
    if climate not in CLIMATES:
        raise Refused(f"the climate {climate} is not one of {', '.join(CLIMATES)}", code="climate_unknown")


def _check_soil(soil: str) -> None:
    """Raise Refused unless the class is a mineral soil of the tables."""
    if soil == "organic":
        raise Refused("organic soils need the Wetlands Supplement, not the mineral soil method", code="organic")
    if soil not in SOILS:
        raise Refused(f"the soil class {soil} is not one of {', '.join(SOILS)}", code="soil_unknown")


def _check_edition(edition: str) -> None:
    """Raise Refused unless the edition is one of the two, by its name."""
    if edition not in EDITIONS:
        raise Refused(f"the edition {edition} is not one of {', '.join(EDITIONS)}", code="edition_unknown")


def _check_regime(of: Regime) -> None:
    """Raise Refused unless every word of the regime stands in `LEVELS` (or is the 2013 Supplement's level)."""
    if of.land_use not in LEVELS:
        raise Refused(f"the land use {of.land_use} is not one of {', '.join(LEVELS)}", code="regime_unknown")
    if of.level == "paddy_rice" and not (of.management or of.inputs):
        return
    for part, words in LEVELS[of.land_use].items():
        said = getattr(of, part)
        by_name = (WETLAND_LEVEL,) if (of.land_use, part) == ("cropland", "level") else ()
        if said not in (*(words or ("",)), *by_name):
            known = ", ".join(words) or "nothing"
            raise Refused(f"{part} “{said}” of {of.land_use} is not one of {known}", code="regime_unknown")
    if of.inputs == "high" and of.management != "improved":
        raise Refused("high inputs of grassland go with improved grassland only", code="high_only_improved")


def _of_words(words: Sequence[str]) -> Regime | None:
    if words in (["forest_land"], ["forest_land", "native_or_managed"]):
        return Regime("forest_land", "native_or_managed")
    if words == ["paddy_rice"]:
        return Regime("cropland", "paddy_rice")
    if len(words) != 3:
        return None
    if words[0] == "grassland":
        return Regime("grassland", "all", words[1], words[2])
    if words[0] in (*LEVELS["cropland"]["level"], WETLAND_LEVEL):
        return Regime("cropland", words[0], words[1], words[2])
    return None


def _factor(edition: str, land_use: str, name: str, level: str, climate: str) -> Row:
    for zone in _zones(climate):
        row = _factors().get((edition, land_use, name, level, zone))
        if row is not None:
            return row
    raise Refused(f"the tables of {edition} here have no {name} of {land_use} {level} in {climate}", code="no_value")


def _zones(climate: str) -> tuple[str, ...]:
    """The zone itself and the groups the 2006 edition puts it in, the narrowest first; montane stands alone."""
    if climate == "tropical_montane":
        return (climate, "all")
    belt, wetness = climate.rsplit("_", 1)
    wet = "dry" if wetness == "dry" else "moist"
    if belt == "tropical":
        group = "tropical_dry" if wet == "dry" else "tropical_moist_wet"
    else:
        group = f"temperate_boreal_{wet}"
    return (climate, belt, group, "dry" if wet == "dry" else "moist_wet", "all")


@lru_cache(maxsize=1)
def _factors() -> dict[tuple[str, str, str, str, str], Row]:
    rows = {}
    for line in _lines("ipcc_factors.csv"):
        key = (line["edition"], line["land_use"], line["factor"], line["level"], line["zone"])
        error_pct = float(line["error_pct"] or 0.0)
        rows[key] = _row(line, line["factor"], line["level"], float(line["value"]), error_pct, "/".join(key))
    return rows


@lru_cache(maxsize=1)
def _stocks() -> dict[tuple[str, str, str], Row]:
    rows = {}
    for line in _lines("ipcc_soc_ref.csv"):
        if line["soc_ref_t_c_ha"]:  # an empty cell is the table's NA, and stays without a value
            key = (line["edition"], line["zone"], line["soil"])
            value, error_pct = float(line["soc_ref_t_c_ha"]), float(line["error_pct"])
            rows[key] = _row(line, "SOC_ref", line["soil"], value, error_pct, "/".join((key[0], "SOC_ref", *key[1:])))
    return rows


def _row(line: dict[str, str], name: str, level: str, value: float, error_pct: float, identity: str) -> Row:
    kind, source = line["error_kind"], line["source_table"]
    return Row(name, level, value, error_pct, kind, source, line["confidence"], line["note"], identity)


def _lines(table: str) -> list[dict[str, str]]:
    with (Path(__file__).parent / "tables" / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
