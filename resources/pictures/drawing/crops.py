"""Scenes of the practices of crops that follow and feed each other: rotation, intercrops, green manure, residues."""

from . import harvest, land, plants, slopes, tools
from .animals import cow
from .people import (
    GROUND,
    MAN,
    MAN_IN_BLUE,
    MAN_IN_RUST,
    WOMAN,
    WOMAN_IN_RUST,
    person,
    standing,
)
from .shapes import Point, circle, ellipse, group, line, path, polygon, rect

COVER = 640


# Rotation with a legume ----------------------------------------------------------------------------------------------


def rotation_cover() -> list[str]:
    """Three plots side by side: beans with knotted roots, maize, millet."""
    parts = land.backdrop(COVER)
    for x in (36, 88, 140, 190):
        parts += [*harvest.nodules(x, GROUND, 1.15), *harvest.bean_plant(x, 1.3, pods=True)]
    for x in (250, 290, 330, 370, 404):
        parts += plants.maize(x, 128)
    for x in (474, 530, 586, 628):
        parts += plants.millet(x, 118)
    return parts + [land.peg(x, height=26, colour="h4") for x in (222, 434)]


def rotation_1() -> list[str]:
    parts = [rect(0, 0, 320, 216, "h3")]
    frame: list[Point] = [(22, 34), (252, 34), (270, 184), (8, 184)]
    parts += [
        line([*frame, frame[0]], "h1", 7),
        line([(98, 34), (94, 184)], "h1", 7),
        line([(176, 34), (184, 184)], "h1", 7),
    ]
    parts += [harvest.cob((138, 106), 1.4, 14), harvest.ear((54, 92), 1.3, 6)]
    parts += [tools.bean(p, 1.5, turn, "accent") for p, turn in (((212, 78), 12), ((236, 108), -24), ((212, 138), 32))]
    stick = line([(262, 196), (286, 84)], "h1", 9)
    return [*parts, stick, *tools.fist((280, 112), 32, 78, 0.9, "skin", 90)]


def rotation_2() -> list[str]:
    parts = [*land.backdrop(), land.mound(160, 78, 24, "accent", 114)]
    parts += [polygon([(114, 112), (206, 112), (192, GROUND + 1), (128, GROUND + 1)], "straw")]
    parts += [line([(120, 125), (200, 125)], "strawD", 5), line([(124, 138), (196, 138)], "strawD", 5)]
    parts += [line([(112, 112), (208, 112)], "strawD", 8)]
    bowl = [path("M134 62L186 62Q182 88 160 88Q138 88 134 62Z", "h1")]
    parts += person(WOMAN, standing(80, (122, 82), (135, 72), lean=8))
    parts += person(MAN_IN_BLUE, standing(240, (198, 82), (185, 72), facing=-1, lean=8))
    spots = (((148, 57), -10), ((171, 57), 14), ((160, 48), 4), ((146, 100), 8), ((172, 97), -16), ((160, 106), 30))
    hands = [circle(p, 6.5, "skin") for p in ((135, 72), (185, 72))]
    return parts + bowl + [tools.bean(p, 0.85, turn, "accent", "straw") for p, turn in spots] + hands


def rotation_3() -> list[str]:
    parts = [*land.backdrop(), *[harvest.hole(x) for x in (170, 230, 290)]]
    parts += [land.mound(x, 34, 9, "h1") for x in (40, 100)]
    parts += land.rain([(28, 44), (196, 30), (246, 66), (300, 34), (206, 92)], 1)
    parts += person(MAN, standing(112, (148, 92), (164, 104), lean=44))
    seeds: list[tuple[Point, float]] = [((168, 130), 80), ((170, 166), 4), ((230, 166), -8), ((290, 166), 6)]
    return parts + [tools.bean(p, 0.85, turn) for p, turn in seeds]


def rotation_4() -> list[str]:
    parts = [*land.backdrop(), *harvest.bean_plant(296, 1.3), *harvest.bean_plant(242, 1.3)]
    parts += [harvest.weed((190, 150), 0.9, 12, "h2"), harvest.weed((26, 144), 0.8, 84, "h2")]
    iron = tools.hoe((78, 72), (172, 134), 1, 1.1)
    return parts + person(WOMAN, standing(86, (118, 86), (140, 104), lean=36, held=iron))


# Cereal and legume together ------------------------------------------------------------------------------------------


def pair_cover() -> list[str]:
    """Tall maize in rows, low beans between them close the ground."""
    parts = land.backdrop(COVER)
    for x in (40, 152, 264, 376, 488, 600):
        parts += plants.maize(x, 140)
    for x in (96, 208, 320, 432, 544):
        parts += [*harvest.bean_plant(x - 18, 0.95, pods=True), *harvest.bean_plant(x + 20, 0.95, pods=True)]
    return parts + harvest.bean_plant(2, 0.9) + harvest.bean_plant(640, 0.9)


def pair_1() -> list[str]:
    parts = [*land.backdrop(), tools.open_hand((92, 112), 1.15, sleeve="skin")]
    parts += [tools.open_hand((230, 112), 1.15, flip=True, sleeve="skin")]
    parts += [harvest.cob((98, 74), 1.45, 8)]
    seeds = (((212, 98), -10), ((240, 96), 12), ((226, 76), 26), ((254, 78), -18), ((240, 56), 4))
    return parts + [tools.bean(p, 1.2, turn, "accent", "straw") for p, turn in seeds]


def pair_2() -> list[str]:
    parts = slopes.from_above(top=70)
    rows: list[tuple[float, float]] = [(88, -20), (160, 160), (232, 340)]
    for top, low in rows:
        parts += [path(f"M{top - 4} 72L{top + 4} 72L{low + 15} 216L{low - 15} 216Z", "h1")]
        for share in (0.16, 0.38, 0.64, 0.92) if top != 160 else (0.86,):
            k = 0.55 + share * 0.65
            parts.append(tools.kernel((top + (low - top) * share, 72 + 140 * share), k, 20 - 50 * share))
    return [*parts, tools.pinching_hand((158, 128), 1.1), tools.kernel((162, 150), 1.2, 20)]


def pair_3() -> list[str]:
    parts = [*land.backdrop(), *plants.seedling(52, 1.7), *plants.seedling(278, 1.7), harvest.hole(168, 50, 34)]
    parts += [
        tools.pinching_hand((164, 98), 1.15, sleeve="skin"),
        tools.bean((168, 122), 1.2, 70),
        tools.bean((168, 164), 1.2, 8),
    ]
    return parts


def pair_4() -> list[str]:
    parts = [*land.backdrop(), *plants.seedling(10, 1.7), *plants.seedling(310, 1.7)]
    for x in (72, 258):
        parts += harvest.bean_plant(x, 1.05)
    parts += harvest.bean_plant(166, 1.05, 124)
    parts += [harvest.hole(166, 34, 16)]
    parts += [*[line([(166, 122), (166 + dx, 150)], "h4", 5) for dx in (-12, 0, 12)]]
    return parts + tools.fist((166, 112), 140, 10, 0.9, "water", 190)


# Green manure --------------------------------------------------------------------------------------------------------


def green_cover() -> list[str]:
    """A closed cover of legumes in flower, knotted roots below."""
    parts = land.backdrop(COVER)
    for x in range(34, COVER, 82):
        parts += harvest.nodules(x, GROUND, 1.3)
    parts += plants.bean_carpet(-10, 650, 74, seed=11)
    for i, x in enumerate(range(30, COVER, 58)):
        parts += _flower(x, (78, 100, 88)[i % 3])
    return parts


def _flower(x: float, y: float) -> list[str]:
    """A hanging cluster of blossoms, narrow below."""
    return [circle((x + dx, y + dy), r, "accent") for dx, dy, r in ((-6, 0, 6.5), (6, 0, 6.5), (0, 10, 7), (0, 21, 5))]


def green_1() -> list[str]:
    parts = [*land.backdrop(), *land.flame(206, GROUND, 36, "accent", "sky"), harvest.pot(206, 136, 0.95)]
    parts += [ellipse((206, 78), 30, 8, "sky")]
    parts += [
        tools.bean((x, y), 0.7, turn, "accent", "accent")
        for x, y, turn in ((190, 78, 8), (208, 76, -12), (224, 79, 20))
    ]
    spoon = [line([(262, 52), (222, 86)], "h2", 7)]
    parts += person(WOMAN, standing(286, (262, 66), (256, 58), facing=-1, lean=6, held=spoon))
    offered = [
        tools.bean(p, 0.9, turn, "accent", "accent") for p, turn in (((134, 82), 8), ((150, 80), -14), ((142, 70), 20))
    ]
    return parts + person(MAN_IN_BLUE, standing(72, (118, 92), (142, 90), lean=6, held=offered))


def green_2() -> list[str]:
    parts = [*land.backdrop(), harvest.hole(90, 60, 36), harvest.hole(258, 60, 36)]
    parts += [tools.pinching_hand((88, 92), 1.15), tools.bean((89, 116), 1.3, 66), tools.bean((91, 166), 1.2, 8)]
    parts += [tools.bean((256, 172), 1, 16), tools.bean((264, 156), 1, -18)]
    return parts + land.rain([(176, 40), (226, 70), (276, 36), (304, 88), (186, 100), (248, 112)], 1.1)


def green_3() -> list[str]:
    parts = [*land.backdrop(), *harvest.bean_plant(270, 1.7), *harvest.bean_plant(30, 1.5)]
    parts += [harvest.weed((186, 150), 1, 8, "h2"), harvest.weed((94, 140), 0.9, -78, "h2")]
    parts += tools.hoe((-6, 20), (150, 102), 1, 1.45)
    return parts + tools.fist((62, 56), 205, -28, 1.05, "water", 130)


def green_4() -> list[str]:
    parts = [*land.backdrop(), *harvest.vine_on_pole(196, 24), *harvest.vine_on_pole(270, 24)]
    carried = slopes.basket(104, 106, 0.95)
    pods = [harvest.pod((x, 84), 0.55, turn) for x, turn in ((92, -16), (104, 4), (116, 18))]
    return parts + person(WOMAN_IN_RUST, standing(104, (158, 74), (120, 110), lean=4, held=[*pods, *carried]))


# Residues kept -------------------------------------------------------------------------------------------------------


def residue_cover() -> list[str]:
    """Fire stops at a bare strip; beyond it young maize grows through the straw."""
    parts = land.backdrop(COVER)
    for x in (10, 48, 86, 124):
        parts += plants.grass(x, 70, GROUND, "straw", 5, 22)
    for x, h in ((26, 96), (70, 116), (112, 92)):
        parts += land.flame(x, GROUND, h, "accent", "straw")
    for x in (304, 372, 440, 508, 576, 636):
        parts += plants.seedling(x, 1.5, rooted=True)
    return parts + land.straw(262, 660, 22, 88, seed=31)


def residue_1() -> list[str]:
    parts = [*land.backdrop(), *plants.maize(276, 118, dry=True), *plants.maize(308, 118, dry=True)]
    parts += [cow((34, GROUND), 0.66, coat="h4", patch="h1")]
    staff = [line([(104, 40), (104, 150)], "h2", 7)]
    parts += person(MAN, standing(130, (106, 94), (166, 88), lean=2, held=[]))
    parts += staff
    return [*parts, *person(WOMAN, standing(224, (236, 104), (184, 86), facing=-1, lean=2))]


def residue_2() -> list[str]:
    parts = [*land.backdrop(), *plants.maize(270, 134, dry=True)]
    for x, y, turn in ((30, 146, 4), (84, 142, -8), (138, 147, 6), (192, 144, -5), (58, 132, 12), (118, 130, -10)):
        parts.append(group([line([(-22, 0), (22, 0)], "strawD" if turn < 0 else "straw", 9)], (x, y), turn=turn))
    parts += [line([(204, GROUND), (204, 110)], "strawD", 9), line([(212, 92), (252, 44)], "strawD", 9)]
    parts += [plants.leaf((232, 68), 40, 8, 8, "straw")]
    return [*parts, tools.knife((138, 78), -24, 1.25, 66), *tools.fist((134, 76), 152, -24, 1.1, "water", 170)]


def residue_3() -> list[str]:
    parts = [*land.backdrop(), *land.straw_heap(258, 140, 92, seed=12), *land.straw(-10, 200, 10, 30, seed=22)]
    parts += land.falling_straw(176, 122, 22, 5, seed=4)
    iron = harvest.rake((70, 70), (196, 104), 1)
    return parts + person(WOMAN, standing(88, (104, 80), (136, 88), lean=-4, stride=15, held=iron))


def residue_4() -> list[str]:
    parts = [*land.backdrop(), *land.straw(216, 330, 20, 30, seed=24), *plants.stubble([234, 272, 308], 34)]
    for x in (4, 32):
        parts += plants.grass(x, 92, GROUND, "straw", 5, 20)
    parts += land.crumbs([(146, 146), (168, 144), (190, 147)], "h1", 6)
    iron = tools.hoe((96, 74), (182, 136), 1, 1.1)
    return parts + person(MAN_IN_RUST, standing(96, (126, 88), (148, 106), lean=34, held=iron))


PICTURES = {
    "crop-rotation-legume": (rotation_cover, rotation_1, rotation_2, rotation_3, rotation_4),
    "cereal-legume-intercropping": (pair_cover, pair_1, pair_2, pair_3, pair_4),
    "green-manure-legumes": (green_cover, green_1, green_2, green_3, green_4),
    "residue-retention-no-burning": (residue_cover, residue_1, residue_2, residue_3, residue_4),
}
