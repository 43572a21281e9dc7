"""Scenes of the kitchen garden, the worm bed and liming."""

import math

from . import harvest, land, measuring, plants, slopes, soils, tools
from .people import GROUND, MAN_IN_BLUE, MAN_IN_YELLOW, WOMAN, WOMAN_IN_RUST, person, standing
from .shapes import Point, circle, curve, line, path, polar, polygon, rect

COVER = 640


# Liming --------------------------------------------------------------------------------------------------------------


def liming_cover() -> list[str]:
    """Sacks of lime; a woman scatters it over the field, beans stand where it has worked."""
    parts = [
        *land.backdrop(COVER),
        tools.sack(60, GROUND, 1.15),
        tools.sack(128, GROUND, 1.15),
    ]
    parts += [rect(0, GROUND, COVER, 7, "h4")]
    for x in (440, 512, 584):
        parts += [*harvest.nodules(x, GROUND + 6, 1.1, "h4", "h4"), *harvest.bean_plant(x, 1.5)]
    parts += land.crumbs(_dust((286, 88), (370, 146), 22), "h4", 3.4)
    pail = [tools.bucket(252, 96, 0.9, colour="h2")]
    return parts + person(WOMAN, standing(232, (252, 84), (284, 86), lean=6, held=pail))


def _dust(hand: Point, end: Point, amount: int) -> list[Point]:
    """Powder between a hand and where it falls, wider below."""
    points = []
    for i, (u, v) in enumerate(land.scattered(0, 1, 0, 1, amount, 6)):
        share = (i + u) / amount
        points.append(
            (hand[0] + (end[0] - hand[0]) * share + (v - 0.5) * 50 * share, hand[1] + (end[1] - hand[1]) * share**1.4)
        )
    return points


def liming_1() -> list[str]:
    """A hand dips a strip of paper in a jar, where soil has settled under water; its end changes colour."""
    parts = [*land.backdrop(), *measuring.jar(164, GROUND, 126, 108, 98)]
    parts += [path("M106 147L106 124Q164 114 222 124L222 147Z", "h1"), rect(170, 36, 18, 66, "sky", 2)]
    parts += [rect(170, 82, 18, 26, "accent", 2)]
    return [*parts, tools.pinching_hand((181, 60), 1.05, sleeve="skin")]


def liming_2() -> list[str]:
    """Powder as fine as flour runs from a hand; the sack stands open."""
    parts = [*land.backdrop(), tools.sack(282, GROUND, 1.15, "straw", "h2")]
    parts += [path("M86 82Q112 40 132 38Q152 40 178 76Q150 104 110 96Z", "h4"), tools.open_hand((126, 88), 1.3)]
    parts += [path("M176 84Q192 96 192 150L208 150Q204 104 188 80Z", "h4"), land.mound(200, 84, 20, "h4")]
    return parts


def liming_3() -> list[str]:
    """A man scatters lime evenly over the ground."""
    parts = [*land.backdrop(), rect(0, GROUND, 320, 8, "h4"), *land.crumbs(_dust((150, 92), (250, 148), 30), "h4", 3.6)]
    pail = [tools.bucket(100, 98, 1, colour="strong")]
    return parts + person(MAN_IN_BLUE, standing(84, (100, 86), (148, 88), lean=8, held=pail))


def liming_4() -> list[str]:
    """A woman works the lime into the upper soil with a hoe."""
    parts = [*land.backdrop(), rect(206, GROUND, 114, 8, "h4")]
    parts += [rect(0, GROUND, 196, 33, "h2")]
    parts += land.crumbs(land.scattered(4, 190, GROUND + 5, GROUND + 28, 44, 8), "h4", 3.4)
    parts += land.crumbs([(182, 132), (196, 126), (172, 122), (206, 138)], "h2", 5)
    iron = tools.hoe((104, 72), (196, 146), 1, 1.1)
    return parts + person(WOMAN_IN_RUST, standing(96, (128, 86), (150, 104), lean=34, held=iron))


# Kitchen garden ------------------------------------------------------------------------------------------------------


def kale(x: float, ground: float, k: float = 1) -> list[str]:
    """Kale: a thick stem with a crown of broad, round leaves, each with its pale rib."""
    foot = (x, ground - 10 * k)
    parts = [line([(x, ground + 2), foot], "primary", 7 * k)]
    for turn, long in ((12, 28), (168, 28), (48, 34), (132, 34), (90, 38)):
        spots = [polar(foot, long * k * share, -math.radians(turn)) for share in (0.5, 0.78, 1)]
        edge = [circle(p, r * k + 2, "sky") for p, r in zip(spots, (7, 11, 8), strict=True)]
        face = [circle(p, r * k, "primary") for p, r in zip(spots, (7, 11, 8), strict=True)]
        parts += [*edge, *face, line([foot, spots[2]], "sky", 2.5)]
    return parts


def wicker(x: float, top: float, bottom: float, width: float = 48) -> list[str]:
    """The basket in the middle of the bed: stakes with branches woven round them."""
    half = width / 2
    parts = [rect(x - half, top, width, bottom - top, "straw")]
    for i in range(int((bottom - top) / 14)):
        y = top + 9 + i * 14
        parts.append(
            curve([(x - half, y), (x - half / 2, y - 4), (x, y + 4), (x + half / 2, y - 4), (x + half, y)], "strawD", 4)
        )
    return parts + [line([(x + dx, top - 10), (x + dx, bottom)], "strawD", 5) for dx in (-half, 0, half)]


def _wall(x: float, ground: float, rows: int, seed: int) -> list[str]:
    return [slopes.stone((x + 3 * (i % 2), ground - 11 - 21 * i), 21, 12, seed + i) for i in range(rows)]


def _bed(x: float, half: float, rim: float, middle: float, ground: float = GROUND) -> str:
    """The filled bed cut across: low at the wall, high at the basket."""
    return polygon([(x - half, ground), (x - half, rim), (x, middle), (x + half, rim), (x + half, ground)], "h1")


def garden_cover() -> list[str]:
    """A round raised bed with a wall of stones, kale and a basket in its middle."""
    parts = [*land.backdrop(COVER), _bed(330, 190, 98, 70)]
    for x, y in ((176, 92), (232, 84), (428, 84), (484, 92)):
        parts += kale(x, y, 1.05)
    parts += wicker(330, 46, 80, 54)
    parts += [p for row in range(3) for p in _row_of_stones(140 + 10 * (row % 2), 524, GROUND - 9 - 19 * row, row)]
    return parts


def _row_of_stones(x0: float, x1: float, y: float, seed: int) -> list[str]:
    count = int((x1 - x0) / 36)
    return [slopes.stone((x0 + i * (x1 - x0) / count, y), 20, 11, seed * 20 + i) for i in range(count + 1)]


def garden_1() -> list[str]:
    """A circle is scratched in the ground with a string from a peg; a wedge is left open as a path."""
    parts = [rect(0, 0, 320, 216, "h3"), path("M96 178A118 80 0 1 1 212 180L158 116Z", "h4")]
    parts += [path("M96 178A118 80 0 1 1 212 180L158 116Z", "", "h1", 7), line([(158, 110), (270, 128)], "sky", 5)]
    parts += [line([(158, 118), (158, 66)], "text", 10), line([(272, 146), (272, 84)], "text", 10)]
    return [*parts, *tools.fist((272, 106), 24, 90, 0.85, "water", 100)]


def garden_2() -> list[str]:
    """A woman stands a woven basket in the middle of a ring of stones."""
    parts = [*land.backdrop(), *_wall(58, GROUND, 2, 3), *_wall(286, GROUND, 2, 9)]
    parts += wicker(186, 56, GROUND, 58)
    return parts + person(WOMAN_IN_RUST, standing(122, (160, 96), (164, 76), lean=6))


def garden_3() -> list[str]:
    """Stones, tins and sticks lie at the bottom of the bed; two hands add sticks."""
    parts = [*land.backdrop(), *_wall(30, GROUND, 3, 3), *_wall(290, GROUND, 3, 9), *wicker(160, 42, GROUND, 50)]
    parts += slopes.stones([(x, 139, 13) for x in (68, 112, 208, 252)], 5)
    parts += [line([(60, 120), (126, 116)], "h2", 7), line([(196, 120), (262, 114)], "h2", 7)]
    parts += [*_tin((90, 138)), *_tin((230, 138))]
    parts += [line([(214, 72), (276, 64)], "h2", 7)]
    return [*parts, tools.pinching_hand((232, 66), 1, flip=True, sleeve="skin")]


def _tin(at: Point) -> list[str]:
    x, y = at
    return [
        rect(x - 11, y - 13, 22, 26, "text", 3),
        *[line([(x - 11, y + dy), (x + 11, y + dy)], "sky", 2.5) for dy in (-5, 3)],
    ]


def garden_4() -> list[str]:
    """Layers of grass, manure, ash and soil rise toward the basket; a man tips earth from a basket."""
    parts = [*land.backdrop()]
    for fill, rim, middle in (
        ("h1", 84, 62),
        ("straw", 98, 80),
        ("h2", 112, 98),
        ("primary", 126, 116),
        ("h1", 138, 132),
    ):
        parts.append(polygon([(116, GROUND), (116, rim), (210, middle), (304, rim), (304, GROUND)], fill))
    parts += [*wicker(210, 34, GROUND, 46), *_wall(116, GROUND, 3, 3), *_wall(304, GROUND, 3, 9)]
    parts += land.crumbs([(134, 66), (146, 70), (140, 78), (154, 76)], "h1", 5)
    load = slopes.basket(108, 50, 0.8, 62)
    return parts + person(MAN_IN_YELLOW, standing(48, (92, 70), (98, 44), lean=8, held=load))


# Vermicompost --------------------------------------------------------------------------------------------------------


def _box(x0: float, x1: float, top: float) -> list[str]:
    """A box cut open, its front left away."""
    return [line([(x0, top), (x0, GROUND - 4), (x1, GROUND - 4), (x1, top)], "h2", 11)]


def _bedding(x0: float, x1: float, top: float, seed: int = 4) -> list[str]:
    parts = [rect(x0 + 4, top, x1 - x0 - 8, GROUND - top - 8, "h1")]
    return parts + land.straw(x0 + 18, x1 - 18, GROUND - top - 14, 22, seed, GROUND - 8)


def worm_cover() -> list[str]:
    """A box under a thatched roof, cut open: scraps on top, worms in dark castings below."""
    parts = [*land.backdrop(COVER), *land.shed(96, 544, 34), rect(174, 92, 292, 52, "h1")]
    for i, x in enumerate((216, 284, 352, 420)):
        parts += measuring.worm(_curl(x, 124 if i % 2 else 112, 24, i), 9, edge="h4")
    parts += [p for i, x in enumerate(range(190, 456, 34)) for p in _scrap(x, 88, i)]
    return [*parts, *_box(170, 470, 84)]


def _curl(x: float, y: float, reach: float, turn: int = 0) -> list[Point]:
    s = 1 if turn % 2 else -1
    return [(x - reach, y + 3), (x - reach * 0.45, y - s * 7), (x + reach * 0.35, y + s * 7), (x + reach, y - 3)]


def _scrap(x: float, y: float, i: int) -> list[str]:
    """Peel, leaf or stalk."""
    if i % 3 == 0:
        return [path(f"M{x - 14} {y}Q{x} {y - 20} {x + 14} {y}Q{x} {y - 9} {x - 14} {y}Z", "straw")]
    return [plants.leaf((x - 14, y), 30, 14 if i % 3 == 1 else -6, 8, "primary")]


def worm_1() -> list[str]:
    """A man lays damp straw in a box under a roof."""
    parts = [*land.backdrop(), *land.shed(120, 318, 20), *_bedding(170, 296, 112), *_box(168, 298, 92)]
    parts += land.falling_straw(160, 86, 18, 7, 4)
    return parts + person(MAN_IN_BLUE, standing(96, (136, 86), (142, 74), lean=14))


def worm_2() -> list[str]:
    """Fresh dung steams in the shade of a tree; the sun stands outside."""
    parts = [*land.backdrop(), *plants.tree(96, 150, 92, bare_to=0.42), land.mound(182, 132, 46, "h2")]
    parts += [land.steam(x, 100, h, "strong") for x, h in ((160, 40), (188, 46), (216, 40))]
    return [*parts, *soils.sun((286, 36), 16)]


def worm_3() -> list[str]:
    """A hand sets worms on the bedding; a wet sack lies folded back."""
    parts = [
        *land.backdrop(),
        rect(34, 104, 252, 40, "h1"),
        *land.straw(50, 270, 30, 30, 4, GROUND - 10),
        *_box(30, 290, 84),
    ]
    parts += [*measuring.worm(_curl(112, 98, 22, 0), 9), *measuring.worm(_curl(206, 98, 20, 1), 9)]
    parts += measuring.worm([(160, 54), (167, 66), (156, 78), (164, 90)], 9)
    return [
        *parts,
        curve([(232, 100), (262, 86), (290, 74), (310, 90), (314, 128)], "h4", 15),
        tools.pinching_hand((160, 52), 1.1, sleeve="skin"),
    ]


def worm_4() -> list[str]:
    """Peels and leaves fall from a bowl in a thin layer, as thick as two fingers."""
    parts = [
        *land.backdrop(),
        rect(24, 116, 272, 30, "h0"),
        *[p for i, x in enumerate(range(44, 290, 32)) for p in _scrap(x, 112, i)],
    ]
    parts += [*_box(20, 300, 92), *_scrap(130, 74, 0), *_scrap(154, 86, 1), *_scrap(118, 92, 2)]
    return [*parts, tools.open_hand((110, 48), 0.95, turn=18, sleeve="skin"), *_scrap(104, 40, 1), *_scrap(124, 46, 0)]


PICTURES = {
    "liming": (liming_cover, liming_1, liming_2, liming_3, liming_4),
    "agroecological-kitchen-gardens": (garden_cover, garden_1, garden_2, garden_3, garden_4),
    "vermicompost": (worm_cover, worm_1, worm_2, worm_3, worm_4),
}
