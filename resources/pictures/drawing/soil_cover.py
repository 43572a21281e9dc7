"""Scenes of the practices that keep the soil covered: mulch, cover crops, no-till."""

from . import land, plants, tools
from .animals import cow
from .people import GROUND, MAN, MAN_IN_HAT, WOMAN, WOMAN_IN_RUST, person, standing
from .shapes import circle, group, line, path, polygon, rect

COVER = 640


def mulch_cover() -> list[str]:
    parts = [*land.backdrop(COVER)]
    for x in (64, 192, 320, 448, 576):
        parts += plants.seedling(x, 1.75)
    return parts + land.straw(-10, 650, 34, 170, seed=7)


def mulch_1() -> list[str]:
    """A hand with a sickle cuts dry stalks low."""
    parts = [*land.backdrop()]
    for x in (218, 256, 294):
        parts += plants.maize(x, 132, dry=True)
    parts += plants.stubble([30, 70, 110, 150])
    parts += land.straw(0, 110, 4, 9, seed=4)
    parts.append(tools.sickle((164, 126), 1.45, turn=-8))
    return parts + tools.fist((168, 120), 150, 44, 1.15, "water", 200)


def mulch_2() -> list[str]:
    parts = [*land.backdrop(), *land.straw_heap(246, 140, 106), *land.fence(146, 206, 3, 58, "h2")]
    return [*parts, *land.straw_heap(112, 52, 24), cow((56, GROUND), 0.78, grazing=True)]


def mulch_3() -> list[str]:
    parts = [*land.backdrop(), *land.straw(90, 330, 40, 70, seed=5)]
    parts += land.falling_straw(142, 62, 26, 7, seed=8)
    parts += person(WOMAN, standing(58, (104, 84), (106, 66), lean=8))
    return [*parts, tools.flat_hand((236, 128), 0.78, flip=True, sleeve="water"), *_measure(196)]


def _measure(x: float) -> list[str]:
    return [
        line([(x, 106), (x, 149)], "text", 6),
        line([(x - 10, 106), (x + 10, 106)], "text", 6),
        line([(x - 10, 149), (x + 10, 149)], "text", 6),
    ]


def mulch_4() -> list[str]:
    parts = land.backdrop()
    for x in (62, 160, 258):
        parts += plants.seedling(x, 1.55, rooted=True)
    parts += land.straw(-10, 330, 12, 46, seed=9)
    return parts + land.rain([(26, 42), (110, 30), (206, 44), (300, 30), (112, 78), (210, 84)], 1.1)


def cover_crops_cover() -> list[str]:
    parts = [*land.backdrop(COVER)]
    for x in (40, 96, 544, 600):
        parts += plants.maize(x, 136, dry=True)
    return parts + plants.bean_carpet(120, 520, 40) + plants.bean_carpet(-10, 22, 22) + plants.bean_carpet(618, 650, 22)


def cover_crops_1() -> list[str]:
    parts = [*land.backdrop(), tools.open_hand((190, 82), 1.55)]
    spots = [((158, 66), -14), ((196, 68), 8), ((232, 62), -24), ((176, 42), 24), ((214, 40), -8)]
    return parts + [tools.bean(p, 1.5, turn) for p, turn in spots]


def cover_crops_2() -> list[str]:
    parts = land.backdrop()
    for x in (34, 76, 250, 292):
        parts += plants.maize(x, 134)
    parts += person(MAN, standing(146, (150, 96), (192, 100), lean=14))
    seeds = [((196, 118), 60), ((198, 138), 110), ((196, 166), 10), ((130, 166), -10), ((98, 166), 10)]
    return parts + [tools.bean(p, 0.62, turn, "h4") for p, turn in seeds]


def cover_crops_3() -> list[str]:
    parts = [*land.backdrop(), *plants.bean_carpet(-10, 330, 52, seed=4)]
    for x in (60, 160, 260):
        parts += plants.fine_roots(x, GROUND, 1.2)
    return parts + land.rain([(40, 34), (120, 56), (200, 32), (276, 56), (80, 78), (240, 84)], 1.15)


def cover_crops_4() -> list[str]:
    parts = [*land.backdrop(), *plants.bean_carpet(214, 330, 44, seed=6)]
    for x, turn in ((8, 5), (138, 176), (150, 4)):
        parts += plants.shoot((x, 144), 40, turn, 0.9)
    sickle = tools.sickle((178, 118), 0.85, turn=10)
    return parts + person(WOMAN_IN_RUST, standing(118, (206, 112), (176, 118), lean=62, held=[sickle]))


def no_till_cover() -> list[str]:
    parts = land.backdrop(COVER)
    for x in (30, 126, 222, 318, 414, 510, 606):
        parts += plants.stubble([x], 46)
    for x in (78, 174, 270, 366, 462, 558):
        parts += plants.seedling(x, 1.5, rooted=True)
    return parts + land.straw(-10, 650, 8, 66, seed=12)


def no_till_1() -> list[str]:
    parts = [*land.backdrop(), rect(30, 34, 260, 118, "h4"), rect(232, 70, 38, 82, "h2")]
    parts += [polygon([(4, 46), (70, 2), (250, 2), (316, 46)], "straw"), line([(8, 46), (312, 46)], "strawD", 8)]
    parts += [line([(88, 100), (120, 66), (150, 100)], "text", 4.5), circle((120, 66), 6, "text")]
    return [*parts, tools.plough((132, 106), 0.98)]


def no_till_2() -> list[str]:
    parts = [*land.backdrop(), *land.straw(-10, 330, 22, 64, seed=15)]
    for x, y, turn, flip in (
        (6, 128, -3, False),
        (314, 124, -4, True),
        (100, 132, 3, False),
        (252, 140, 2, True),
        (168, 124, -2, False),
    ):
        parts += _lying_stalk(x, y, turn, flip)
    return parts


def _lying_stalk(x: float, y: float, turn: float, flip: bool) -> list[str]:
    stalk = [line([(0, 0), (128, 0)], "strawD", 7)]
    for root, angle in ((26, 24), (48, -20), (70, 22), (92, -18)):
        stalk.append(plants.leaf((root, 0), 46, angle, 8, "straw"))
    return [group(stalk, (x, y), 1, flip, -turn if flip else turn)]


def no_till_3() -> list[str]:
    parts = [*land.backdrop(), *land.straw(-10, 146, 12, 22, seed=18), *land.straw(216, 330, 12, 16, seed=19)]
    parts += [path("M150 150L212 150Q200 188 181 190Q162 188 150 150Z", "sky")]
    stick = line([(142, 34), (176, 186)], "h2", 9)
    seeds = [tools.kernel((196, 112), 1, 20), tools.kernel((192, 138), 1, -20), tools.kernel((190, 172), 1.1, 10)]
    return [*parts, *person(MAN_IN_HAT, standing(108, (150, 70), (166, 96), lean=12, held=[stick])), *seeds]


def no_till_4() -> list[str]:
    parts = land.backdrop()
    for x in (28, 244, 300):
        parts += plants.seedling(x, 1.25)
    parts += land.straw(-10, 330, 12, 46, seed=21)
    weed = [
        *plants.fine_roots(176, 112, 0.9, "straw"),
        *[plants.leaf((176, 112), 42, d, 8, "primary") for d in (30, 62, 94, 126)],
    ]
    return parts + person(WOMAN, standing(106, (150, 104), (174, 112), lean=56, held=weed))


PICTURES = {
    "mulch-crop-residues": (mulch_cover, mulch_1, mulch_2, mulch_3, mulch_4),
    "cover-crops": (cover_crops_cover, cover_crops_1, cover_crops_2, cover_crops_3, cover_crops_4),
    "no-till": (no_till_cover, no_till_1, no_till_2, no_till_3, no_till_4),
}
