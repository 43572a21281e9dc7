"""Scenes of the practices that hold rain where it falls: stone bunds, planting basins, tied ridges, fanya juu."""

from . import land, plants, slopes, tools
from .people import GROUND, MAN, MAN_IN_BLUE, MAN_IN_RUST, WOMAN, WOMAN_IN_RUST, kneeling, person, standing
from .shapes import Point, curve, ellipse, line, path, polygon, rect

COVER = 640


# Stone bunds ---------------------------------------------------------------------------------------------------------


def bunds_cover() -> list[str]:
    """Three lines of stones bend across the slope, millet above each."""
    parts = slopes.from_above(COVER, 52, 14)
    for y, radius, tall in ((80, 9, 30), (130, 13, 42), (194, 19, 58)):
        for i in range(3, 62, 7):
            x = i * 10.5 + y * 0.2
            parts += plants.millet(x, tall, y - radius * 0.9 + 16 * _bow(x))
        parts += slopes.stone_line(slopes.level_line(-10, 650, y, 18), radius, int(y))
    return parts


def _bow(x: float) -> float:
    return max(0.0, 1 - ((x - 320) / 340) ** 2)


def bunds_1() -> list[str]:
    parts = land.backdrop()
    sticks = [line([(x, GROUND), (x, 40)], "h2", 9) for x in (88, 232)]
    bend: list[Point] = [(106, 112), (124, 130), (160, 136), (196, 130), (214, 112)]
    tube = [curve([(102, 44), *bend, (218, 44)], "strong", 16), curve([(102, 44), *bend, (218, 44)], "sky", 10)]
    water = curve([(102, 76), *bend, (218, 76)], "water", 10)
    parts += person(WOMAN_IN_RUST, standing(50, (84, 88), (88, 104), lean=4))
    parts += person(MAN_IN_RUST, standing(270, (236, 88), (232, 104), facing=-1, lean=4))
    return [*parts, *sticks, *tube, water, *_hands((88, 104), (232, 104))]


def _hands(*places: Point) -> list[str]:
    return [ellipse(p, 7.5, 6.5, "skin") for p in places]


def bunds_2() -> list[str]:
    parts = [*slopes.from_above(), *slopes.pegs([(16, 184), (226, 154), (300, 166)], 30, "straw")]
    furrow = slopes.level_line(120, 340, 186, -18)
    parts.append(curve(furrow, "h1", 26))
    iron = tools.hoe((74, 88), (150, 160), 1, 1.15, handle="h1")
    return parts + person(WOMAN, standing(58, (92, 96), (116, 116), lean=36, held=iron, ground=168))


def bunds_3() -> list[str]:
    parts = [*land.backdrop(), slopes.trench(236, 220, 16)]
    parts += slopes.stones([(304, 140, 34), (250, 143, 31), (200, 147, 26)], 7)
    carried = [slopes.stone((148, 108), 31, 26, 3)]
    return parts + person(MAN, standing(82, (128, 116), (142, 122), lean=44, held=carried))


def bunds_4() -> list[str]:
    parts = slopes.hillside(132, 172)
    parts += slopes.stones([(236, 152, 25), (276, 158, 23), (254, 122, 22)], 11)
    small = [(196, 151, 10), (212, 150, 11), (214, 134, 10), (228, 118, 9), (198, 134, 9), (184, 152, 9)]
    parts += slopes.stones([*small, (168, 96, 8), (186, 108, 9), (206, 116, 8)], 23)
    load = slopes.basket(142, 84, 0.9, 62)
    return parts + person(WOMAN, standing(84, (130, 104), (132, 76), lean=12, ground=142, held=load))


# Planting basins -----------------------------------------------------------------------------------------------------


def basins_cover() -> list[str]:
    """Rows of oblong basins seen from a little above, young maize in each, stalks between the rows."""
    parts = slopes.from_above(COVER, 66)
    for y, size, step, first in ((92, 0.62, 88, 30), (132, 0.86, 122, 72), (192, 1.2, 168, 48)):
        parts += land.straw(-10, 650, 3, int(30 / size), int(y), y - 17 * size)
        for x in range(first, COVER, step):
            parts += [_basin_above(x, y, size), *plants.seedling(x - 16 * size, size * 0.82, y + 2)]
            parts += plants.seedling(x + 16 * size, size * 0.82, y + 5)
    return parts


def _basin_above(x: float, y: float, k: float) -> str:
    return rect(x - 40 * k, y - 9 * k, 80 * k, 22 * k, "h1", 7 * k)


def basins_1() -> list[str]:
    parts = slopes.from_above(top=74)
    for y, spread in ((100, 8), (142, 4), (192, 0)):
        parts += [line([((84 if y == 192 else 40) - spread, y - 18), (300 + spread, y - 18)], "sky", 4.5)]
        parts += slopes.pegs([(300 + spread, y)], 28 + y * 0.06, "h1", 8)
    parts += slopes.pegs([(32, 100), (36, 142)], 32, "h1", 8)
    parts += [line([(84, 192), (84, 160)], "h1", 9)]
    beater = slopes.mallet((134, 132), (86, 140), 1.1, "straw")
    return parts + person(
        MAN_IN_BLUE, kneeling(176, (128, 130), (138, 132), facing=-1, ground=206, lean=10, held=beater)
    )


def basins_2() -> list[str]:
    parts = [*land.backdrop(), slopes.trench(186, 74, 36), slopes.trench(302, 78, 36)]
    parts += [land.mound(242, 38, 18, "h2")]
    iron = tools.hoe((98, 66), (190, 148), 1, 1.25)
    return parts + person(WOMAN_IN_RUST, standing(98, (134, 88), (156, 106), lean=34, held=iron))


def basins_3() -> list[str]:
    parts = [*land.backdrop(), slopes.trench(160, 176, 46), slopes.trench_filling(160, 176, 46, 28, "h0")]
    parts += [
        land.mound(290, 74, 26, "h2"),
        *land.crumbs([(150, 124), (168, 130), (156, 144), (172, 154), (148, 164)], "h0", 6),
    ]
    return [*parts, tools.cupped_hands((160, 70), "h0", 1.1)]


def basins_4() -> list[str]:
    parts = [*land.backdrop(), slopes.trench(176, 190, 40), slopes.trench_filling(176, 190, 40, 20, "h0")]
    parts += [tools.pinching_hand((176, 92), 1.3, sleeve="skin"), tools.kernel((180, 118), 1.5, 18)]
    return parts + [tools.kernel((x, 166), 1.5, turn) for x, turn in ((112, -20), (144, 14), (206, -12), (236, 22))]


# Tied ridges ---------------------------------------------------------------------------------------------------------


def ridges_cover() -> list[str]:
    """Ridges across the field from a little above; earth walls part the furrows into boxes full of rain."""
    parts = [*slopes.from_above(COVER, 58), rect(0, 70, COVER, 146, "water")]
    for y, width, ties, shift in ((100, 14, 92, 20), (148, 20, 128, 84), (206, 28, 168, 40)):
        for x in range(shift, COVER, ties):
            parts.append(line([(x, y), (x - (x - 320) * 0.05, y - width * 2)], "h2", width * 0.8))
        parts += [land.ripple(x + ties / 2, y - width * 1.05, ties * 0.4) for x in range(shift - ties, COVER, ties)]
        parts += [line([(-10, y), (650, y)], "h1", width)]
    parts += [line([(-10, 66), (650, 66)], "h1", 12)]
    for y, k, step in ((66, 0.5, 52), (100, 0.56, 62), (148, 0.7, 76), (206, 0.9, 94)):
        for x in range(int(step / 2), COVER, step):
            parts += plants.seedling(x, k, y - 4)
    return parts


def ridges_1() -> list[str]:
    parts = [*land.backdrop(), slopes.ridge(196, 96, 44), slopes.ridge(286, 96, 44)]
    parts += land.crumbs([(156, 138), (164, 126), (172, 116)], "h1", 6)
    iron = tools.hoe((82, 82), (150, 136), 1, 1.15)
    return parts + person(MAN, standing(72, (106, 92), (124, 114), lean=34, held=iron))


def _furrow_lengthwise(ties: tuple[int, ...]) -> list[str]:
    """The furrow along its length: the ridge behind it, low earth walls across it."""
    parts = [*land.backdrop(), rect(0, 92, 320, 60, "h2"), line([(-10, 94), (330, 94)], "h2", 14)]
    return parts + [slopes.ridge(x, 66, 30) for x in ties]


def ridges_2() -> list[str]:
    parts = _furrow_lengthwise((196, 310))
    parts += land.crumbs([(150, 144), (158, 136)], "h1", 6)
    iron = tools.hoe((62, 74), (148, 140), 1, 1.15, "straw")
    return parts + person(WOMAN, standing(64, (98, 84), (116, 104), lean=34, held=iron))


def ridges_3() -> list[str]:
    parts = _furrow_lengthwise(())
    parts += [rect(0, 130, 320, 23, "water"), *[slopes.ridge(x, 66, 30) for x in (46, 160, 274)]]
    parts += [land.ripple(x, 140, 30) for x in (103, 217)]
    for x in (30, 116, 204, 290):
        parts += plants.seedling(x, 1.05, 89)
    return parts + land.rain([(72, 30), (160, 26), (248, 30), (104, 112), (216, 112)], 1)


def ridges_4() -> list[str]:
    parts = [*land.backdrop(), slopes.ridge(190, 210, 50), slopes.ridge(-8, 130, 50), slopes.ridge(366, 120, 50)]
    parts += [path("M172 100L212 100Q208 128 192 130Q176 128 172 100Z", "sky")]
    return [
        *parts,
        tools.pinching_hand((186, 58), 1.2),
        tools.kernel((190, 80), 1.4, 14),
        tools.kernel((193, 117), 1.4, -14),
    ]


# Fanya juu -----------------------------------------------------------------------------------------------------------


def fanya_cover() -> list[str]:
    """The slope cut open: three ditches, above each its bank with grass, maize between."""
    profile: list[Point] = [(0, 66), (60, 76)]
    for x, y in ((60, 76), (250, 106), (440, 136)):
        profile += [(x + 6, y), (x + 20, y - 22), (x + 40, y - 22), (x + 54, y + 4), (x + 66, y + 6)]
        profile += [(x + 70, y + 38), (x + 96, y + 38), (x + 100, y + 14), (x + 190, y + 30)]
    parts = slopes.ground_line([*profile, (640, 168)])
    for x, y in ((60, 76), (250, 106), (440, 136)):
        parts += [*plants.grass(x + 22, 34, y - 20, spread=12), *plants.grass(x + 38, 34, y - 20, spread=12)]
        for dx in (118, 146, 174):
            parts += plants.maize(x + dx, 84, ground=y + 15 + (dx - 100) * 0.18)
    return parts


def fanya_1() -> list[str]:
    parts = slopes.from_above(top=70, tilt=10)
    parts += slopes.pegs(slopes.level_line(10, 310, 98, 12, 6), 24, "h1", 7)
    parts += slopes.pegs([(12, 184), (58, 192)], 34, "h1", 9)
    parts += [line([(114, 200), (114, 164)], "h1", 9)]
    beater = slopes.mallet((162, 138), (116, 142), 1.2, "straw")
    return parts + person(WOMAN, standing(204, (156, 136), (166, 138), facing=-1, lean=20, ground=202, held=beater))


def fanya_2() -> list[str]:
    parts = [*land.backdrop(), slopes.trench(176, 170, 54, lean=4)]
    iron = tools.hoe((134, 106), (212, 186), 1, 1.2)
    return parts + person(MAN, standing(140, (166, 124), (182, 142), lean=30, ground=206, held=iron))


def _ditch_and_bank() -> list[str]:
    profile: list[Point] = [(0, 132), (36, 136), (60, 96), (96, 96), (118, 146), (150, 150), (156, 200), (252, 200)]
    return slopes.ground_line([*profile, (258, 160), (320, 168)])


def fanya_3() -> list[str]:
    parts = _ditch_and_bank()
    parts += land.crumbs([(140, 84), (122, 72), (102, 68), (84, 78), (110, 84), (94, 88)], "h2", 7)
    shovel = tools.spade((236, 128), (150, 92), 1)
    return parts + person(WOMAN, standing(214, (206, 118), (184, 106), facing=-1, lean=2, ground=202, held=shovel))


def fanya_4() -> list[str]:
    parts = [*land.backdrop(), polygon([(14, 152), (50, 110), (276, 110), (312, 152)], "h1")]
    parts += slopes.treading_leg((106, 8), (100, 98), 1.15, "water")
    return parts + slopes.treading_leg((196, -22), (190, 66), 1.15, "water")


PICTURES = {
    "stone-bunds": (bunds_cover, bunds_1, bunds_2, bunds_3, bunds_4),
    "planting-basins": (basins_cover, basins_1, basins_2, basins_3, basins_4),
    "tied-ridges": (ridges_cover, ridges_1, ridges_2, ridges_3, ridges_4),
    "fanya-juu": (fanya_cover, fanya_1, fanya_2, fanya_3, fanya_4),
}
