"""Scenes of the practices with trees in the field: regeneration from stumps, alley cropping."""

from . import land, plants, tools
from .animals import goat
from .people import GROUND, MAN_IN_HAT, MAN_IN_YELLOW, WOMAN, WOMAN_IN_RUST, kneeling, person, standing
from .shapes import line

COVER = 640


def regeneration_cover() -> list[str]:
    parts = [*land.backdrop(COVER)]
    for x, height, crown in ((90, 140, 54), (320, 142, 58), (548, 138, 54)):
        parts += plants.tree(x, height, crown)
    for x in range(10, 640, 42):
        parts += plants.millet(x, 62 + 8 * (x % 3))
    return parts


def regeneration_1() -> list[str]:
    parts = [*land.backdrop(), *plants.bush(226, 1.35, shoots=5)]
    parts.append(tools.cloth_strip(192, 90, 1.15, "water"))
    return parts + person(WOMAN, kneeling(112, (158, 104), (170, 96), lean=18))


def regeneration_2() -> list[str]:
    parts = land.backdrop()
    parts += [*plants.shoot((196, 128), 108, 94, 1.25), *plants.shoot((232, 128), 108, 84, 1.25)]
    parts += [*plants.shoot((170, 130), 40, 140, 0.9), *plants.stump(214, 84, 30)]
    parts += [*plants.shoot((92, 146), 46, 8, 0.9), *plants.shoot((252, 130), 34, 30, 0.9)]
    parts.append(tools.knife((110, 84), -30, 1.1, 66))
    return parts + tools.fist((106, 82), 148, -30, 1.05, "skin", 130)


def regeneration_3() -> list[str]:
    parts = [*land.backdrop(), *plants.sapling(226, 118, k=1.5)]
    parts += _thorns(226)
    return [*parts, goat((74, GROUND), 1.15)]


def _thorns(x: float) -> list[str]:
    parts = []
    for i, (dx, lean) in enumerate(((-58, 30), (-34, -26), (-8, 30), (18, -30), (42, 26), (62, -24))):
        foot, tip = (x + dx, GROUND), (x + dx + lean, GROUND - 60 + 6 * (i % 2))
        parts.append(line([foot, tip], "h2", 6))
        for share in (0.35, 0.6, 0.85):
            spot = (foot[0] + (tip[0] - foot[0]) * share, foot[1] + (tip[1] - foot[1]) * share)
            parts += [
                line([spot, (spot[0] - 12, spot[1] - 7)], "h2", 4.5),
                line([spot, (spot[0] + 12, spot[1] - 7)], "h2", 4.5),
            ]
    return parts


def regeneration_4() -> list[str]:
    parts = [*land.backdrop(), *plants.tree(232, 146, 54, bare_to=0.5)]
    parts += [
        line([(228, 122), (172, 98)], "h2", 8),
        *plants.shoot((176, 100), 44, 166, 1.05),
        *plants.shoot((188, 104), 34, 222, 0.9),
    ]
    for x in (22, 62, 276, 306):
        parts += plants.millet(x, 66)
    blade = [tools.knife((142, 58), -36, 1, 56)]
    return parts + person(MAN_IN_YELLOW, standing(98, (136, 90), (138, 60), lean=4, held=blade))


def alley_cover() -> list[str]:
    parts = [*land.backdrop(COVER), *plants.hedge(0, 88, 84), *plants.hedge(276, 364, 84), *plants.hedge(552, 640, 84)]
    for x in (120, 156, 192, 228, 256, 396, 432, 468, 504, 534):
        parts += plants.maize(x, 120)
    return parts


def alley_1() -> list[str]:
    parts = [
        *land.backdrop(),
        land.peg(18, height=52),
        land.peg(302, height=52),
        line([(18, 106), (302, 106)], "h1", 4),
    ]
    for x in (196, 240, 284):
        parts += plants.sapling(x, 54, k=0.9)
    plant = plants.sapling(136, 54, GROUND - 2, 0.9)
    return parts + person(MAN_IN_HAT, kneeling(76, (122, 134), (132, 126), lean=34, held=plant))


def alley_2() -> list[str]:
    parts = [*land.backdrop(), *plants.hedge(-24, 32, 84), *plants.hedge(288, 344, 84)]
    parts += [*plants.seedling(240, 1.4), *plants.seedling(56, 1)]
    iron = tools.hoe((112, 74), (198, 134), 1, k=1.05)
    return parts + person(WOMAN, standing(96, (128, 86), (152, 102), lean=34, held=iron))


def alley_3() -> list[str]:
    parts = [*land.backdrop(), *plants.hedge(210, 320, 116)]
    for x in (22, 66, 110, 154):
        parts += [line([(x, GROUND), (x, 112)], "h2", 9)]
    parts += [*plants.shoot((30, 143), 44, 6, 0.9), *plants.shoot((160, 143), 40, 172, 0.9)]
    parts.append(tools.knife((152, 84), -22, 1.2, 70))
    return parts + tools.fist((148, 82), 152, -22, 1.05, "water", 150)


def alley_4() -> list[str]:
    parts = [*land.backdrop(), *plants.maize(30, 128), *plants.maize(268, 128), *plants.maize(300, 128)]
    for x, turn in ((146, 6), (252, 174), (44, 8)):
        parts += plants.shoot((x, 144), 44, turn, 0.95)
    carried = [*plants.shoot((140, 98), 56, 10, 1), *plants.shoot((138, 104), 56, -16, 1)]
    return parts + person(WOMAN_IN_RUST, standing(104, (140, 96), (146, 102), lean=24, held=carried))


PICTURES = {
    "farmer-managed-natural-regeneration": (
        regeneration_cover,
        regeneration_1,
        regeneration_2,
        regeneration_3,
        regeneration_4,
    ),
    "alley-cropping": (alley_cover, alley_1, alley_2, alley_3, alley_4),
}
