"""Scenes of the two field tests with water: the ring that is filled twice, and the pipe."""

from . import land, measuring, plants, slopes, soils, tools
from .people import GROUND
from .shapes import Point, curve, line, path, polygon, rect

COVER = 640


# Ring ----------------------------------------------------------------------------------------------------------------


def ring_cover() -> list[str]:
    """Two rings cut open: among plants and roots the water has gone deep, on bare crusted soil it still stands."""
    parts = land.backdrop(COVER)
    for x in (20, 64, 168, 274, 318):
        parts += [*plants.grass(x, 84 if x != 168 else 46), curve([(x, 152), (x + 6, 176), (x - 4, 206)], "h4", 5)]
    parts += [_wet(168, 142, 66), curve([(142, 152), (150, 178), (138, 206)], "h4", 5)]
    parts += [
        curve([(194, 152), (186, 178), (200, 206)], "h4", 5),
        curve([(168, 152), (174, 180), (164, 208)], "h4", 5),
    ]
    parts += land.cracks([388, 424, 592, 624], colour="h4")
    parts += [rect(440, 104, 136, GROUND - 103, "water"), land.ripple(508, 120, 60), land.ripple(508, 136, 60)]
    return parts + [p for x in (168, 508) for p in measuring.ring_cut(x, 136, 86, 188, 11)]


def _wet(x: float, width: float, depth: float) -> str:
    """Soil that has drunk the water: dark to below the second band."""
    half = width / 2
    return path(
        f"M{x - half} 151L{x + half} 151L{x + half} {GROUND + depth * 0.6}Q{x} {GROUND + depth * 1.2} "
        f"{x - half} {GROUND + depth * 0.6}Z",
        "h1",
    )


def ring_1() -> list[str]:
    """A hammer strikes a board that lies on the ring; the ring goes into the soil."""
    parts = [*land.backdrop(), *measuring.ring_driven(196, 144, 100, 204), rect(118, 74, 156, 28, "straw", 5)]
    parts += slopes.mallet((100, 2), (190, 43), 1.5)
    return parts + tools.fist((104, 6), 190, -26, 1.05, "skin", 120)


def ring_2() -> list[str]:
    """A finger presses soil against the inside wall; on the other side a gap is open yet."""
    parts = [*land.backdrop(), *measuring.ring_cut(160, 168, 96, 190, 13)]
    parts += [polygon([(216, 150), (236, 150), (236, 190), (230, 184)], "sky")]
    parts += land.crumbs([(96, 144), (110, 147), (92, 134)], "h2", 6)
    return [*parts, measuring.pointing_hand((98, 138), 1.2, flip=True, turn=-22)]


def ring_3() -> list[str]:
    """Water falls from a can on a sheet that lies in the ring."""
    parts = [*land.backdrop(), rect(92, 122, 152, GROUND - 122, "water"), land.ripple(168, 134, 60)]
    parts += [*measuring.ring_cut(168, 160, 96, 188, 12)]
    sheet: list[Point] = [
        (62, 118),
        (78, 92),
        (92, 92),
        (98, 140),
        (112, 149),
        (224, 149),
        (238, 140),
        (244, 92),
        (258, 92),
        (276, 120),
    ]
    parts += [line(sheet, "h4", 7), tools.pour((206, 40), (170, 122), width=13)]
    pail = tools.bucket(212, 36, 1.25, -108, handle=False)
    return [*parts, pail, *tools.fist((262, 22), 14, 70, 0.95, "skin", 110)]


def ring_4() -> list[str]:
    """The ring is full for the second time; a hand holds the watch."""
    parts = [*land.backdrop(), _wet(86, 132, 54), rect(24, 112, 124, GROUND - 111, "water")]
    parts += [land.ripple(86, 126, 56), land.ripple(86, 140, 56), *measuring.ring_cut(86, 128, 92, 188, 12)]
    return [*parts, tools.open_hand((216, 130), 1.05, flip=True, sleeve="skin"), *measuring.watch((214, 76), 46, 0.2)]


# Pipe ----------------------------------------------------------------------------------------------------------------


def pipe_cover() -> list[str]:
    """A pipe where plants grow well and a pipe where they grow badly; between them a bottle and a watch."""
    parts = land.backdrop(COVER)
    for x in (34, 84, 134):
        parts += plants.maize(x, 128)
    for x in (520, 566, 612):
        parts += soils.sick_plant(x, GROUND, 1.1)
    parts += [*_pipe(214, 70, 0.2), *_pipe(446, 70, 0.9)]
    return [*parts, measuring.bottle((294, 36), 1.02, mark="strong"), *measuring.watch((366, 102), 38, 0.4, "strong")]


def _pipe(x: float, width: float, share: float, top: float = 78) -> list[str]:
    """A pipe cut open, half of it in the soil, water up to `share` of what stands above ground."""
    level = GROUND - (GROUND - top) * share
    water = rect(x - width / 2, level, width, GROUND - level, "water")
    deep = [_wet(x, width, 50)] if share < 0.5 else []
    return [*deep, water, land.ripple(x, level + 9, width * 0.6), *measuring.ring_cut(x, width, top, 206, 10)]


def pipe_1() -> list[str]:
    """A pipe stands by strong maize, another by small yellow plants."""
    parts = [*land.backdrop(), *plants.maize(24, 132), *plants.maize(70, 132)]
    for x in (196, 298):
        parts += soils.sick_plant(x, GROUND, 1.1)
    return parts + [p for x in (122, 248) for p in measuring.ring_outside(x, 40, 98)]


def pipe_2() -> list[str]:
    """A hammer strikes a board that lies on a narrow pipe."""
    parts = [*land.backdrop(), *measuring.ring_driven(206, 70, 86, 206), rect(164, 60, 84, 28, "straw", 5)]
    parts += slopes.mallet((108, -12), (200, 28), 1.5, block="h1")
    return parts + tools.fist((118, -6), 190, -26, 1.05, "water", 120)


def pipe_3() -> list[str]:
    """Fingers lay leaves on the soil inside the pipe."""
    parts = [*land.backdrop(), *measuring.ring_cut(176, 108, 72, 206, 12)]
    for x, turn in ((142, 12), (176, -10), (156, 24), (196, 8)):
        parts.append(plants.leaf((x - 14, GROUND - 6), 40, turn, 11, "primary"))
    parts.append(plants.leaf((174, 60), 40, -76, 12, "primary"))
    return [*parts, tools.pinching_hand((176, 60), 1.2)]


def pipe_4() -> list[str]:
    """Water runs from a bottle into the pipe."""
    parts = [*land.backdrop(), *_pipe(112, 96, 0.55, 80), tools.pour((150, 48), (112, 112), width=12)]
    return [*parts, measuring.bottle((150, 44), 1.25, -108, 1), *tools.fist((232, 24), 14, 72, 1.05, "skin", 130)]


PICTURES = {
    "infiltration-ring-test": (ring_cover, ring_1, ring_2, ring_3, ring_4),
    "infiltration-pipe": (pipe_cover, pipe_1, pipe_2, pipe_3, pipe_4),
}
