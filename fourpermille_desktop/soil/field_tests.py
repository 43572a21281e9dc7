"""The arithmetic of the field tests: water going in, the spade block, worms in a pit, texture by feel.

Words such as "poor" are classes of the source, not ours. Where a source leaves a gap between two classes, the docstring
says how it is read.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from fourpermille_desktop.soil.refused import Refused

RING_WATER_MM = 25.4  # one inch: 444 ml in the ring of the kit
PIT_AREA_M2 = 0.04  # 20 cm × 20 cm
INFILTRATION_CLASSES = (  # faster than [mm h⁻¹], class
    (508.0, "very_rapid"),
    (152.0, "rapid"),
    (51.0, "moderately_rapid"),
    (15.0, "moderate"),
    (5.0, "moderately_slow"),
    (1.5, "slow"),
    (0.04, "very_slow"),
)
RIBBON_SHORT_CM, RIBBON_LONG_CM = 2.5, 5.0
_TEXTURES = {
    "short": {"gritty": "sandy_loam", "smooth": "silt_loam", "neither": "loam"},
    "middle": {"gritty": "sandy_clay_loam", "smooth": "silty_clay_loam", "neither": "clay_loam"},
    "long": {"gritty": "sandy_clay", "smooth": "silty_clay", "neither": "clay"},
}


def infiltration_rate(minutes: float, water_mm: float = RING_WATER_MM) -> float:
    """How fast water goes into the soil, from the time one layer of water needs. [mm h⁻¹]

    minutes : until the second layer of water is gone, above 0. [min]
    water_mm : depth of that layer, above 0; 25.4 unless another ring or amount is used. [mm]
    Raises Refused for a time or depth outside these.
    Source: USDA NRCS (1999), Soil Quality Test Kit Guide, chapter 3 (from memory).
    Vector: one inch in 30 minutes is two inches an hour, 50.8 mm h⁻¹.
    """
    if not 0 < minutes < math.inf:
        raise Refused("the time is not above 0", code="bad_time")
    if not 0 < water_mm < math.inf:
        raise Refused("the depth of water is not above 0", code="bad_water")
    return water_mm * 60.0 / minutes


def infiltration_class(rate_mm_h: float) -> str:
    """The class of a rate: very_rapid, rapid … very_slow, impermeable. A bound belongs to the slower class.

    rate_mm_h : from `infiltration_rate`, 0 or above. [mm h⁻¹] Raises Refused otherwise.
    Source: USDA NRCS (1999), Soil Quality Test Kit Guide, table of classes (from memory).
    """
    if not 0 <= rate_mm_h < math.inf:
        raise Refused("the rate is not 0 or above", code="bad_rate")
    return next((name for above, name in INFILTRATION_CLASSES if rate_mm_h > above), "impermeable")


def pipe_class(minutes: float) -> str:
    """What 800 ml in a pipe 10 cm wide tell: faster, good, between or slow. Own words for what the source leaves open.

    minutes : until the water is gone, above 0. [min] 2 to 5 is good for light and medium soils, 20 or more is slow.
    Raises Refused for a time not above 0.
    Source: Sustainable Food Trust, page on measuring infiltration with a pipe; it says nothing below 2 minutes and
        between 5 and 20.
    """
    if not 0 < minutes < math.inf:
        raise Refused("the time is not above 0", code="bad_time")
    if minutes < 2:
        return "faster"
    return "good" if minutes <= 5 else "between" if minutes < 20 else "slow"


def vess_block(layers: Sequence[tuple[float, float]]) -> float:
    """The score of a spade block: the mean of its layers' scores, weighted by thickness. [Sq, 1 good to 5 poor]

    layers : (score, thickness) of each layer; scores from 1 to 5 [Sq], thickness above 0. [cm]
    Raises Refused for no layer, or a score or thickness outside these.
    Source: Guimarães, Ball & Tormena (2011), Soil Use and Management 27, 395–403.
    """
    _check_layers(layers)
    return sum(score * cm for score, cm in layers) / sum(cm for _, cm in layers)


def vess_worst(layers: Sequence[tuple[float, float]]) -> float:
    """The score of the worst layer, which limits roots and water. [Sq, 1 good to 5 poor]

    layers : as for `vess_block`.
    Source: AHDB soil health scorecard (takes the limiting layer).
    """
    _check_layers(layers)
    return max(score for score, _ in layers)


def vess_grade(score: float) -> str:
    """good (1 to 2.9), fair (3 to 3.9) or poor (4 to 5) of a block score, read at one decimal as the source writes it.

    score : from 1 to 5. [Sq] Raises Refused otherwise.
    Source: Guimarães, Ball & Tormena (2011), Soil Use and Management 27, 395–403.
    """
    if not 1 <= score <= 5:
        raise Refused("the score is not from 1 to 5", code="bad_score")
    shown = math.floor(score * 10 + 0.5) / 10
    return "good" if shown < 3 else "fair" if shown < 4 else "poor"


def worms_per_m2(worms: float, pit_area_m2: float = PIT_AREA_M2) -> float:
    """Worms of one pit for a square metre. [m⁻²]

    worms : counted in the pit, or the mean of several pits; 0 or above. [–] pit_area_m2 : above 0. [m²]
    Raises Refused for numbers outside these.
    Source: arithmetic. Vector: 16 worms in 0.04 m² are 400 per m² (a farm page quoting the benchmark).
    """
    if not 0 <= worms < math.inf:
        raise Refused("the count is not 0 or above", code="bad_count")
    if not 0 < pit_area_m2 < math.inf:
        raise Refused("the area is not above 0", code="bad_area")
    return worms / pit_area_m2


def worms_grade(worms: float, kinds: int) -> str:
    """good, fair or poor for the worms of a pit of 20 × 20 × 20 cm.

    worms : per pit, or the mean of several pits; 0 or above. [–] kinds : ecological groups seen, 0 to 3. [–]
    More than 8 of one kind only is read as fair: the source asks for two kinds or more with "good".
    Raises Refused for numbers outside these.
    Source: AHDB soil health scorecard, arable: > 8 active, 4 to 8 intermediate, < 4 depleted (from memory).
    """
    if not 0 <= worms < math.inf or not 0 <= kinds <= 3:
        raise Refused("the count is not 0 or above", code="bad_count")
    if worms < 4:
        return "poor"
    return "good" if worms > 8 and kinds >= 2 else "fair"


def texture_class(makes_ball: bool, ribbon_cm: float, feel: str = "neither") -> str:
    """The texture of soil felt by hand: sand, loamy_sand, sandy_loam … clay.

    makes_ball : whether moist soil holds together in a ball.
    ribbon_cm : the longest ribbon pressed between thumb and finger; 0 where there is none. [cm] A bound belongs to
        the middle class (2.5 to 5 cm).
    feel : gritty, smooth or neither, of a very wet pinch.
    Raises Refused for a negative ribbon or another feel.
    Source: Thien (1979), Journal of Agronomic Education 8, 54–55 (from memory).
    """
    if not 0 <= ribbon_cm < math.inf or feel not in ("gritty", "smooth", "neither"):
        raise Refused("the ribbon or the feel is not known", code="bad_texture")
    if not makes_ball:
        return "sand"
    if ribbon_cm == 0:
        return "loamy_sand"
    length = "short" if ribbon_cm < RIBBON_SHORT_CM else "middle" if ribbon_cm <= RIBBON_LONG_CM else "long"
    return _TEXTURES[length][feel]


def _check_layers(layers: Sequence[tuple[float, float]]) -> None:
    if not layers:
        raise Refused("there is no layer", code="no_layers")
    if any(not 1 <= score <= 5 for score, _ in layers):
        raise Refused("a score is not from 1 to 5", code="bad_score")
    if any(not 0 < cm < math.inf for _, cm in layers):
        raise Refused("a thickness is not above 0", code="bad_thickness")
