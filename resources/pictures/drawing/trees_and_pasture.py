"""Scenes of the practices with trees beside crops and cattle: parkland, improved fallow, windbreaks, silvopasture."""

from . import harvest, land, plants, slopes, tools
from .animals import cow, goat
from .people import (
    GROUND,
    MAN,
    MAN_IN_HAT,
    WOMAN,
    WOMAN_IN_RUST,
    kneeling,
    person,
    standing,
)
from .shapes import Point, curve, line, path, polygon, rect

COVER = 640


# Parkland ------------------------------------------------------------------------------------------------------------


def parkland_cover() -> list[str]:
    """Two great trees stand far apart in millet; a woman carries a basket between them."""
    parts = [*land.backdrop(COVER), *plants.tree(118, 148, 78, bare_to=0.4), *plants.tree(526, 148, 78, bare_to=0.4)]
    for x in (16, 62, 172, 218, 264, 398, 444, 490, 578, 622):
        parts += plants.millet(x, 66 + 6 * (x % 3))
    load = slopes.basket(330, 92, 0.85)
    return parts + person(WOMAN, standing(322, (312, 96), (344, 100), held=load))


def parkland_1() -> list[str]:
    """A hand draws the trees of a field on a sheet."""
    parts = [rect(0, 0, 320, 216, "h1"), polygon([(34, 26), (286, 26), (300, 196), (20, 196)], "sky")]
    for x, ground, height, crown in ((84, 100, 62, 24), (232, 92, 62, 24), (70, 178, 54, 20)):
        parts += plants.tree(x, height, crown, ground)
    parts += [*plants.sapling(150, 44, 92, 0.8), line([(168, 190), (168, 158)], "h2", 6)]
    parts += [curve([(148, 160), (146, 142), (168, 132), (186, 142)], "primary", 6)]
    pencil = [line([(188, 144), (242, 112)], "straw", 11), line([(186, 146), (193, 142)], "h1", 6)]
    return [*parts, *pencil, *tools.fist((230, 120), -18, 34, 0.95, "water", 120)]


def parkland_2() -> list[str]:
    """A woman ties a strip on a young tree, far from the grown one."""
    parts = [*land.backdrop(), *plants.tree(46, 148, 52), *plants.sapling(262, 116, k=1.5)]
    parts.append(tools.cloth_strip(262, 104, 1, "accent"))
    return parts + person(WOMAN, kneeling(196, (240, 108), (254, 104), lean=14))


def parkland_3() -> list[str]:
    parts = [*land.backdrop(), slopes.trench(206, 106, 52, lean=3), land.mound(292, 54, 26, "h2")]
    parts += land.rain([(24, 40), (100, 30), (250, 34), (300, 60), (30, 100)], 1)
    parts += [slopes.trench_filling(206, 106, 52, 34, "h1", lean=3), *plants.sapling(206, 110, 184, 1.3)]
    return parts + person(MAN, kneeling(112, (176, 124), (196, 132), lean=42))


def parkland_4() -> list[str]:
    parts = [*land.backdrop(), *plants.sapling(218, 128, k=1.6)]
    parts += _round_guard(218, 108, 70)
    return [*parts, goat((84, GROUND), 1.1)]


def _round_guard(x: float, width: float, height: float) -> list[str]:
    """A woven guard round a young tree, posts and two rings of branches."""
    posts = [x - width / 2 + width * i / 5 for i in range(6)]
    parts = [line([(p, GROUND + 2), (p, GROUND - height - 4 * (i % 2))], "h2", 8) for i, p in enumerate(posts)]
    for y in (22, 40, 58):
        wave = [(p, GROUND - y + (4 if i % 2 else -4)) for i, p in enumerate(posts)]
        parts.append(curve(wave, "straw", 6))
    return parts


# Improved fallow -----------------------------------------------------------------------------------------------------


def _shrub(x: float, height: float, ground: float = GROUND) -> list[str]:
    """A quick shrub of the bean family: several upright shoots, the middle one tallest."""
    k = height / 90
    parts = [
        *plants.shoot((x - 3, ground), height * 0.72, 108, k),
        *plants.shoot((x + 3, ground), height * 0.72, 72, k),
    ]
    return parts + plants.shoot((x, ground), height * 0.86, 90, k)


def fallow_cover() -> list[str]:
    """On one side a field rests under shrubs with deep roots, on the other maize stands tall."""
    parts = land.backdrop(COVER)
    for x in (38, 102, 166, 230, 294):
        parts += [*harvest.nodules(x, GROUND, 1.3), *_shrub(x, 128)]
    for x in (376, 424, 472, 520, 568, 614):
        parts += plants.maize(x, 138)
    return parts


def fallow_1() -> list[str]:
    """Seeds fall from a hand on a bed edged with boards, in which the first ones have come up."""
    parts = [*land.backdrop(), rect(24, 126, 272, 28, "h2"), rect(24, 112, 272, 16, "h0")]
    parts += [line([(24, 112), (24, 156)], "straw", 11), line([(296, 112), (296, 156)], "straw", 11)]
    for x in (52, 80, 108, 136):
        parts += [line([(x, 114), (x, 92)], "primary", 5), plants.leaf((x, 96), 18, 30, 6, "primary")]
        parts.append(plants.leaf((x, 96), 18, 150, 6, "primary"))
    parts += [
        tools.bean(p, 0.55, 30, "straw", "straw") for p in ((212, 86), (220, 100), (206, 106), (244, 110), (266, 109))
    ]
    return [*parts, tools.pinching_hand((210, 74), 1.2, sleeve="skin")]


def fallow_2() -> list[str]:
    parts = [*land.backdrop(), *_shrub(216, 56), *_shrub(288, 56)]
    parts += land.rain([(30, 36), (96, 26), (170, 52), (236, 30), (296, 56), (256, 84)], 1)
    parts += [harvest.hole(142, 40, 24)]
    plant = [*plants.fine_roots(140, 132, 0.8), *_shrub(140, 56, 132)]
    return parts + person(WOMAN, kneeling(70, (118, 118), (134, 128), lean=36, held=plant))


def fallow_3() -> list[str]:
    parts = [*land.backdrop(), *_shrub(290, 92), *_shrub(26, 92), *plants.seedling(240, 1.15)]
    parts += [harvest.weed((176, 148), 0.95, 10, "h2")]
    iron = tools.hoe((84, 76), (166, 136), 1, 1.05)
    return parts + person(MAN, standing(86, (112, 88), (134, 104), lean=32, held=iron))


def fallow_4() -> list[str]:
    parts = land.backdrop()
    for x in (180, 232, 284):
        parts += [*harvest.nodules(x, GROUND, 1.1), *_shrub(x, 132)]
    return [*parts, *land.fence(126, 336, 5, 60, "h2"), goat((54, GROUND), 0.95)]


# Windbreaks ----------------------------------------------------------------------------------------------------------


def _gust(x: float, y: float, length: float) -> list[str]:
    """Wind, told by the dust it carries: a long wave and grains."""
    wave = [(x, y), (x + length * 0.3, y - 9), (x + length * 0.65, y + 7), (x + length, y - 3)]
    return [curve(wave, "strong", 5), *land.crumbs([(x + length * s, y + 14) for s in (0.2, 0.5, 0.8)], "strong", 3)]


def _bent_grass(x: float, height: float) -> list[str]:
    return [
        plants.arched_leaf((x + dx, GROUND), height * 0.9, height * (0.5 + dx * 0.03), "primary", 6)
        for dx in (-8, 0, 8)
    ]


def wind_cover() -> list[str]:
    """Wind and dust from the left, shrubs and trees in a row, upright maize behind them."""
    parts = [*land.backdrop(COVER), *_gust(6, 40, 150), *_gust(40, 84, 110)]
    parts += [p for x in (16, 66, 116) for p in _bent_grass(x, 46)]
    parts += [*_shrub(178, 74), *plants.tree(232, 146, 46, bare_to=0.4), *plants.tree(302, 146, 46, bare_to=0.4)]
    for x in (386, 432, 478, 524, 570, 616):
        parts += plants.maize(x, 104)
    return parts


def _pole_with_ribbon(x: float, top: float) -> list[str]:
    ribbon = (
        f"M{x} {top + 4}Q{x + 34} {top - 14} {x + 62} {top + 6}Q{x + 86} {top + 22} {x + 116} {top + 6}"
        f"L{x + 112} {top + 28}Q{x + 84} {top + 44} {x + 58} {top + 28}Q{x + 34} {top + 10} {x} {top + 24}Z"
    )
    return [line([(x, GROUND + 6), (x, top - 6)], "h2", 9), path(ribbon, "accent")]


def wind_1() -> list[str]:
    parts = [*land.backdrop(), *_pole_with_ribbon(156, 30), *[p for x in (196, 244, 290) for p in _bent_grass(x, 48)]]
    return parts + person(WOMAN_IN_RUST, standing(104, (142, 112), (150, 92), lean=2))


def wind_2() -> list[str]:
    """Two neighbours stretch a cord along pegs."""
    parts = [
        *land.backdrop(),
        *[land.peg(x, height=44) for x in (112, 160, 208)],
        line([(70, 112), (250, 112)], "h1", 5),
    ]
    parts += person(WOMAN, standing(40, (60, 108), (70, 112), lean=4))
    return parts + person(MAN, standing(280, (260, 108), (250, 112), facing=-1, lean=4))


def wind_3() -> list[str]:
    parts = [*land.backdrop(), slopes.trench(188, 58, 46, lean=3), slopes.trench(282, 58, 46, lean=3)]
    parts += [land.mound(236, 34, 18, "h2"), *land.crumbs([(226, 126), (240, 120)], "h2", 5)]
    iron = tools.hoe((104, 72), (198, 150), 1, 1.15)
    return parts + person(MAN, standing(92, (126, 86), (150, 106), lean=34, held=iron))


def wind_4() -> list[str]:
    """Low shrubs stand on the side of the wind; a woman sets a tree beside them in the rain."""
    parts = [*land.backdrop(), *_shrub(28, 58), *_shrub(78, 58), harvest.hole(172, 44, 30)]
    parts += land.rain([(24, 34), (110, 30), (190, 34), (296, 36), (58, 66), (268, 70)], 1)
    plant = plants.sapling(172, 106, 172, 1.2)
    return parts + person(WOMAN, kneeling(240, (196, 124), (180, 132), facing=-1, lean=30, held=plant))


# Silvopasture --------------------------------------------------------------------------------------------------------


def pasture_cover() -> list[str]:
    """Cattle graze and rest in high grass below trees."""
    parts = [*land.backdrop(COVER), *plants.tree(100, 148, 66), *plants.tree(330, 148, 66), *plants.tree(560, 148, 66)]
    parts += [cow((190, GROUND), 0.78, coat="h4", patch="skin", grazing=True), cow((440, GROUND), 0.78, flip=True)]
    return parts + plants.meadow(-6, 646, 24, 14)


def pasture_1() -> list[str]:
    """One part of the pasture is fenced off; its grass has grown high, the cow stays outside."""
    parts = [*land.backdrop(), *plants.meadow(-6, 150, 14, 13), *plants.meadow(196, 326, 76, 17)]
    return [*parts, *land.fence(172, 336, 5, 58, "h2"), cow((72, GROUND), 0.78, coat="h4", patch="skin")]


def pasture_2() -> list[str]:
    parts = [*land.backdrop(), *plants.sapling(214, 92, k=1.1), *plants.sapling(292, 92, k=1.1)]
    parts += [*plants.meadow(186, 326, 20, 13), *plants.meadow(-6, 50, 20, 13), harvest.hole(138, 44, 28)]
    plant = plants.sapling(138, 92, 168, 1.1)
    return parts + person(MAN_IN_HAT, kneeling(72, (120, 128), (132, 134), lean=36, held=plant))


def pasture_3() -> list[str]:
    """A strand on posts keeps the cow from a line of young trees."""
    parts = [*land.backdrop(), *[p for x in (208, 256, 304) for p in plants.sapling(x, 104, k=1.2)]]
    parts += [*plants.meadow(-6, 326, 16, 14), *[line([(x, GROUND), (x, 76)], "h2", 9) for x in (166, 232, 316)]]
    parts += [line([(166, 90), (330, 90)], "text", 4.5), line([(166, 118), (330, 118)], "text", 4.5)]
    return [*parts, cow((70, GROUND), 0.76, coat="h4", patch="skin")]


def pasture_4() -> list[str]:
    """Leaves hang above the muzzles; a man holds the gate open and the cow walks in."""
    parts = [*land.backdrop(), *plants.tree(276, 160, 62, bare_to=0.6), *plants.meadow(170, 326, 22, 14)]
    parts += [*_gate(146), cow((212, GROUND), 0.62, coat="h4", patch="skin")]
    return parts + person(MAN, standing(70, (98, 98), (116, 94), lean=2))


def _gate(x: float) -> list[str]:
    leaf: list[Point] = [(x, 84), (x - 32, 74), (x - 32, 132), (x, 144)]
    return [
        line([(x, GROUND), (x, 70)], "straw", 9),
        line([*leaf, leaf[0]], "straw", 6),
        line([leaf[0], leaf[2]], "straw", 5),
    ]


PICTURES = {
    "parkland-agroforestry": (parkland_cover, parkland_1, parkland_2, parkland_3, parkland_4),
    "improved-fallow": (fallow_cover, fallow_1, fallow_2, fallow_3, fallow_4),
    "windbreaks": (wind_cover, wind_1, wind_2, wind_3, wind_4),
    "silvopasture": (pasture_cover, pasture_1, pasture_2, pasture_3, pasture_4),
}
