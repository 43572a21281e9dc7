"""Pictures of the six uses of land and the fifteen burdens of soils, for the filters and the cards of a plot."""

import math
import random

from . import land, plants, slopes, tools
from .animals import cow
from .categories import reed
from .people import GROUND
from .shapes import Point, circle, corners, curve, group, line, path, polar, polygon, rect

SIZE = (320, 216)
TOP = 96.0


# Uses of land --------------------------------------------------------------------------------------------------------


def cropland() -> list[str]:
    parts = land.backdrop()
    for x in (34, 97, 160, 223, 286):
        parts += plants.maize(x, 134)
    return parts


def grassland() -> list[str]:
    parts = [*land.backdrop(), cow((160, GROUND), 0.9, coat="h4", patch="skin")]
    return parts + plants.meadow(-10, 330, 46, 16)


def forest() -> list[str]:
    parts = land.backdrop()
    for x, height, crown in ((40, 132, 46), (288, 128, 46), (112, 146, 50), (214, 144, 50)):
        parts += plants.tree(x, height, crown)
    return parts + plants.sapling(162, 56)


def wetland() -> list[str]:
    parts = land.backdrop()
    for x in (30, 74, 292):
        parts += reed(x, 122)
    parts += [*_egret(196, 148), rect(0, 138, 320, 42, "water")]
    return parts + [land.ripple(x, y, 44) for x, y in ((56, 160), (160, 154), (262, 164))]


def _egret(x: float, ground: float) -> list[str]:
    """A heron that stands in the water, neck bent."""
    legs = [
        line([(x - 6, ground - 40), (x - 4, ground)], "h1", 4.5),
        line([(x + 8, ground - 40), (x + 12, ground)], "h1", 4.5),
    ]
    body = path(
        f"M{x + 20} {ground - 62}Q{x - 10} {ground - 74} {x - 48} {ground - 34}"
        f"Q{x - 6} {ground - 28} {x + 22} {ground - 46}Z",
        "h4",
    )
    neck = curve(
        [(x + 14, ground - 56), (x + 32, ground - 74), (x + 18, ground - 92), (x + 26, ground - 110)], "h4", 10
    )
    return [
        *legs,
        body,
        neck,
        circle((x + 28, ground - 110), 9, "h4"),
        polygon([(x + 34, ground - 116), (x + 64, ground - 106), (x + 34, ground - 105)], "straw"),
    ]


def agroforestry() -> list[str]:
    parts = [*land.backdrop(), *plants.tree(70, 144, 56), *plants.tree(250, 144, 56)]
    for x in (16, 124, 160, 196, 304):
        parts += plants.millet(x, 74)
    return parts


def mixed() -> list[str]:
    parts = land.backdrop()
    for x in (22, 66, 110):
        parts += plants.maize(x, 126)
    parts += [*plants.tree(286, 138, 44), cow((218, GROUND), 0.72, grazing=True), *plants.meadow(156, 330, 22, 14)]
    return [*parts, line([(142, GROUND), (142, 86)], "h4", 8)]


# Burdens of soils ----------------------------------------------------------------------------------------------------


def profile(top: str, below: str, depth: float = 48, ground: float = TOP) -> list[str]:
    """A cut through the soil, more soil than sky."""
    return [
        rect(0, 0, 320, 216, "sky"),
        rect(0, ground, 320, 216 - ground, top),
        rect(0, ground + depth, 320, 216 - ground - depth, below),
    ]


def sick_plant(x: float, ground: float = TOP, k: float = 1, colour: str = "straw") -> list[str]:
    """A small plant with few, hanging, yellow leaves."""
    parts = [line([(x, ground + 2), (x, ground - 40 * k)], colour, 6 * k)]
    for reach, up, rise in ((24, 20, 10), (-24, 26, 10), (20, 38, 6), (-18, 40, 6)):
        parts.append(plants.arched_leaf((x, ground - up * k), reach * k, rise * k, colour, 6 * k))
    return parts


def low_som() -> list[str]:
    """Pale soil, only a thread of it dark; thin grass."""
    parts = profile("h1", "h4", 9)
    for x in (56, 160, 264):
        parts += [*plants.grass(x, 34, TOP, blades=3, spread=14), *plants.fine_roots(x, TOP, 0.8, "h1")]
    return parts


def low_nutrients() -> list[str]:
    """Small, yellow, hungry plants."""
    parts = profile("h2", "h3", 60)
    for x in (60, 160, 260):
        parts += [*sick_plant(x, TOP, 1.2), *plants.fine_roots(x, TOP, 1.1, "h4")]
    return parts


def acidity() -> list[str]:
    """A cut lemon in the soil says that it is sour; roots stay short."""
    parts = [*profile("h1", "h2", 60), *sick_plant(76, TOP, 1.4), *plants.fine_roots(76, TOP, 0.7, "h4")]
    return parts + _lemon((214, 136), 54)


def _lemon(at: Point, r: float) -> list[str]:
    parts = [circle(at, r, "strawD"), circle(at, r * 0.9, "sky")]
    for i in range(8):
        a = math.tau * i / 8
        spread = 0.3
        slice_ = [
            polar(at, r * 0.14, a),
            polar(at, r * 0.78, a - spread),
            polar(at, r * 0.82, a),
            polar(at, r * 0.78, a + spread),
        ]
        parts.append(polygon(slice_, "straw"))
    return parts


def al_toxicity() -> list[str]:
    """Roots end short and thick in a layer full of grey metal."""
    parts = profile("h1", "h2", 44)
    parts += land.crumbs(land.scattered(12, 308, 156, 208, 46, 6), "strong", 6)
    for x in (80, 240):
        parts += sick_plant(x, TOP, 1.35)
        for dx in (-30, -12, 12, 30):
            parts.append(line([(x, TOP + 4), (x + dx, TOP + 34 - abs(dx) * 0.35)], "h4", 10))
    return parts


def sandy() -> list[str]:
    """Sand runs through the fingers of a hand."""
    parts = [rect(0, 0, 320, 216, "sky"), rect(0, 176, 320, 40, "straw"), land.mound(160, 150, 44, "straw", 178)]
    parts += land.crumbs(land.scattered(10, 310, 184, 212, 26, 3), "strawD", 3.5)
    falling = [(x + (y * 7 % 11) - 5, y + (x % 4) * 3) for x in (142, 156, 171, 186) for y in range(92, 142, 11)]
    return [
        *parts,
        land.mound(164, 92, 30, "straw", 64),
        *land.crumbs(falling, "straw", 3.6),
        tools.open_hand((160, 62), 1.35),
    ]


def shallow() -> list[str]:
    """A thin layer of soil on rock; roots turn aside."""
    parts = [*profile("h1", "strong", 34), *_rock(128)]
    for x in (84, 236):
        parts += plants.seedling(x, 1.15, TOP)
        parts += [curve([(x, TOP + 2), (x + dx * 0.3, TOP + 22), (x + dx, TOP + 26)], "h4", 5) for dx in (-34, 34)]
    return parts


def _rock(top: float) -> list[str]:
    places = (
        (26, 22, 34),
        (92, 26, 38),
        (166, 22, 40),
        (240, 26, 38),
        (306, 22, 36),
        (56, 72, 40),
        (130, 74, 40),
        (204, 72, 40),
        (280, 74, 42),
    )
    return [slopes.stone((x, top + y), r, r * 0.78, int(x)) for x, y, r in places]


def crusting() -> list[str]:
    """A hard pale crust in plates; a shoot bends below it and does not come through."""
    parts = profile("h2", "h2")
    for x, w in ((-14, 98), (92, 100), (200, 136)):
        parts.append(polygon([(x, TOP - 4), (x + w, TOP - 4), (x + w - 8, TOP + 22), (x + 10, TOP + 22)], "h4"))
    for x in (44, 146, 258):
        parts += [curve([(x, 178), (x - 3, 150), (x + 2, 134), (x + 18, 130), (x + 30, 138)], "primary", 8)]
        parts += [
            plants.leaf((x + 26, 134), 26, -38, 8, "primary"),
            plants.leaf((x + 22, 132), 24, 4, 7, "primary"),
            tools.kernel((x, 182), 1.1),
        ]
    return parts


def compaction() -> list[str]:
    """A heavy wheel above, a dense layer below; roots turn aside on it."""
    parts = [*profile("h2", "h0", 44), rect(0, 180, 320, 36, "h2")]
    parts += [*plants.seedling(76, 1.3, TOP)]
    parts += [
        curve([(76, TOP + 2), (76 + dx * 0.2, TOP + 28), (76 + dx, TOP + 38)], "h4", 5.5) for dx in (-60, -34, 34, 60)
    ]
    wheel = (226, 40)
    parts += [circle(wheel, 66, "text"), circle(wheel, 34, "sky"), circle(wheel, 12, "text")]
    return parts + [
        line([polar(wheel, 60, a), polar(wheel, 72, a)], "text", 13) for a in (math.tau * i / 14 for i in range(14))
    ]


def erosion_water() -> list[str]:
    """Rain washes soil down a slope through a deep channel."""
    parts = [rect(0, 0, 320, 216, "sky"), polygon([(0, 92), (320, 66), (320, 216), (0, 216)], "h3")]
    parts += [
        path(
            "M176 78C150 110 214 126 168 160C140 182 120 196 112 222"
            "L246 222C244 190 232 180 238 156C246 124 190 106 196 76Z",
            "h1",
        )
    ]
    parts += [
        path(
            "M184 78C166 112 216 128 190 162C166 186 156 200 152 222"
            "L206 222C204 200 208 184 214 160C222 128 178 110 190 77Z",
            "water",
        )
    ]
    parts += [land.ripple(192, 128, 18), land.ripple(192, 172, 26), land.ripple(180, 204, 30)]
    return parts + land.rain([(40, 40), (96, 26), (152, 46), (220, 28), (280, 44), (68, 74), (252, 78)], 1.3)


def erosion_wind() -> list[str]:
    """Wind bends a plant and carries the soil away."""
    parts = land.backdrop()
    parts += [curve([(190, GROUND), (194, 112), (222, 86), (262, 78)], "primary", 7)]
    parts += [
        plants.leaf(p, 48, turn, 9, "primary")
        for p, turn in (((196, 118), 14), ((208, 98), -2), ((226, 86), 22), ((256, 79), 2))
    ]
    for y, x0, x1 in ((36, 14, 176), (66, 40, 150), (98, 10, 140)):
        parts.append(
            path(
                f"M{x0} {y}L{x1} {y}Q{x1 + 30} {y} {x1 + 28} {y - 20}Q{x1 + 18} {y - 32} {x1 + 6} {y - 20}",
                stroke="strong",
                width=7,
            )
        )
    return parts + land.crumbs(land.scattered(20, 312, 112, 148, 34, 8), "h3", 4.5)


def sun(at: Point, r: float) -> list[str]:
    rays = [
        line([polar(at, r * 1.4, a), polar(at, r * 1.85, a)], "straw", r * 0.28)
        for a in (math.tau * i / 8 for i in range(8))
    ]
    return [circle(at, r, "straw"), *rays]


def drought() -> list[str]:
    """A strong sun, cracked ground, a plant that hangs its leaves."""
    parts = [*land.backdrop(), *sun((236, 66), 32), *land.cracks([30, 76, 122, 168, 214, 260, 304], colour="h4")]
    parts += [curve([(96, GROUND), (94, 96), (108, 72), (128, 78)], "strawD", 7)]
    hanging = (((95, 112), -64), ((94, 112), 244), ((100, 84), 236), ((112, 73), -72), ((128, 78), -84))
    return parts + [plants.leaf(p, 44, turn, 10, "strawD") for p, turn in hanging]


def salinity() -> list[str]:
    """Crystals of salt on the ground, a dying plant."""
    parts = [*profile("h1", "h2", 60), *sick_plant(160, TOP, 1.5, "strawD")]
    chance = random.Random(9)
    for x in (12, 38, 60, 88, 114, 206, 230, 258, 284, 310):
        size = chance.uniform(13, 20)
        parts += [_crystal((x, TOP - size * 0.5), size, chance.uniform(-14, 14)), _crystal((x + 13, TOP - 3), 9, 10)]
    return parts + [_crystal(p, 8, 12) for p in land.scattered(16, 304, 122, 150, 9, 4)]


def _crystal(at: Point, r: float, turn: float) -> str:
    return group([path(corners([(0, -r), (r * 0.72, 0), (0, r), (-r * 0.72, 0)]) + "Z", "h4", "h2", 3)], at, turn=turn)


def sodicity() -> list[str]:
    """Muddy water stands on soil that has broken into hard, round-topped columns."""
    parts = [rect(0, 0, 320, 216, "sky"), rect(0, TOP, 320, 120, "h0"), rect(0, TOP - 14, 320, 34, "water")]
    for x in (-4, 62, 128, 194, 260):
        parts += [path(f"M{x} 222L{x} 136Q{x} 106 {x + 30} 106Q{x + 60} 106 {x + 60} 136L{x + 60} 222Z", "h2")]
        parts += [path(f"M{x} 138Q{x} 106 {x + 30} 106Q{x + 60} 106 {x + 60} 138Q{x + 30} 122 {x} 138Z", "h4")]
    return parts + [land.ripple(x, 92, 40) for x in (50, 160, 270)]


def waterlogging() -> list[str]:
    """Water stands above the ground; yellow plants, drowned roots."""
    parts = [*profile("h1", "h2", 60), rect(0, TOP - 30, 320, 32, "water")]
    for x in (76, 244):
        parts += [*sick_plant(x, TOP, 1.6), *plants.fine_roots(x, TOP, 0.9, "h4")]
    for y, xs in ((134, (10, 160, 310)), (164, (50, 130, 210, 290)), (192, (10, 90, 170, 250, 330))):
        parts += [
            path(f"M{x - 26} {y}Q{x - 13} {y - 10} {x} {y}Q{x + 13} {y + 10} {x + 26} {y}", stroke="water", width=7)
            for x in xs
        ]
    return parts + [land.ripple(x, TOP - 14, 40) for x in (22, 160, 298)]


def peat() -> list[str]:
    """Deep black soil full of fibres, cut blocks beside a reed."""
    parts = profile("h0", "h0")
    chance = random.Random(12)
    for x, y in land.scattered(10, 310, 112, 208, 40, 12):
        a = chance.uniform(-0.5, 0.5)
        parts.append(line([(x, y), (x + 18 * math.cos(a), y + 18 * math.sin(a))], "h2", 4))
    for x in (40, 92):
        parts += reed(x, 84, TOP)
    blocks = ((176, 0), (228, 0), (280, 0), (202, 28), (254, 28))
    return parts + [rect(x - 24, TOP - 27 - up, 48, 26, "h1", 4) for x, up in blocks]


PICTURES = {
    **{
        f"land-use-{name}": (SIZE, scene)
        for name, scene in (("cropland", cropland), ("grassland", grassland), ("forest", forest))
    },
    **{
        f"land-use-{name}": (SIZE, scene)
        for name, scene in (("wetland", wetland), ("agroforestry", agroforestry), ("mixed", mixed))
    },
    "soil-low-som": (SIZE, low_som),
    "soil-low-nutrients": (SIZE, low_nutrients),
    "soil-acidity": (SIZE, acidity),
    "soil-al-toxicity": (SIZE, al_toxicity),
    "soil-sandy": (SIZE, sandy),
    "soil-shallow": (SIZE, shallow),
    "soil-crusting": (SIZE, crusting),
    "soil-compaction": (SIZE, compaction),
    "soil-erosion-water": (SIZE, erosion_water),
    "soil-erosion-wind": (SIZE, erosion_wind),
    "soil-drought": (SIZE, drought),
    "soil-salinity": (SIZE, salinity),
    "soil-sodicity": (SIZE, sodicity),
    "soil-waterlogging": (SIZE, waterlogging),
    "soil-peat": (SIZE, peat),
}
