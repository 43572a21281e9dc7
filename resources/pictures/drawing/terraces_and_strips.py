"""Scenes of the practices that break the slope: contour lines, bench terraces, grass strips, dams in gullies."""

from . import land, plants, slopes, tools
from .animals import cow
from .people import GROUND, MAN, MAN_IN_RUST, WOMAN, WOMAN_IN_RUST, kneeling, person, standing
from .shapes import Point, curve, group, line, path, polygon, rect

COVER = 640


# Bench terraces ------------------------------------------------------------------------------------------------------


def benches_cover() -> list[str]:
    """A hillside cut into four level steps, maize on each, grass on each edge."""
    steps = ((0, 72), (168, 101), (336, 130), (504, 159))
    profile: list[Point] = []
    for x, y in steps:
        profile += [(x + (12 if x else 0), y), (x + 146, y), (x + 150, y - 9), (x + 160, y - 9)]
    parts = slopes.ground_line([*profile[:-2], (640, 159)], 26)
    for x, y in steps:
        for dx in (34, 66, 98, 126):
            parts += plants.maize(x + dx, 58, ground=y)
        parts += plants.grass(x + 156, 26, y - 8, spread=12) if x < 500 else []
    return parts


def benches_1() -> list[str]:
    parts = slopes.from_above(top=60, tilt=16)
    parts += [path("M236 46Q226 110 276 222L318 222Q250 110 264 44Z", "water")]
    parts += [land.ripple(252, 96, 20), land.ripple(266, 140, 24), land.ripple(286, 186, 28)]
    for y in (98, 146, 196):
        points = slopes.level_line(14, 214 + (y - 98) * 0.28, y, 8, 4)
        parts += [line([(x, py - 20) for x, py in points], "sky", 4), *slopes.pegs(points, 26, "h1", 7)]
    return parts


def benches_2() -> list[str]:
    parts = [
        rect(0, 0, 320, 216, "sky"),
        rect(0, GROUND, 320, 65, "h3"),
        polygon([(-2, 130), (96, 130), (116, 152), (-2, 152)], "h0"),
    ]
    parts += [land.mound(264, 106, 60, "h0"), *land.crumbs([(188, 142), (202, 134), (210, 146)], "h0", 6)]
    iron = tools.hoe((134, 74), (194, 134), 1, 1.15)
    return parts + person(WOMAN, standing(130, (150, 86), (168, 104), lean=30, ground=153, held=iron))


def _half_made_bench() -> list[str]:
    profile: list[Point] = [(0, 62), (74, 88), (86, 140), (206, 140), (206, 140), (262, 164), (320, 184)]
    return slopes.ground_line(profile)


def benches_3() -> list[str]:
    parts = _half_made_bench()
    parts += [polygon([(204, 139), (222, 137), (274, 167), (206, 176)], "h1")]
    parts += land.crumbs([(214, 102), (228, 94), (238, 108), (222, 116), (246, 120)], "h1", 7)
    parts += [line([(74, 88), (262, 154)], "straw", 4, "2 10")]
    shovel = tools.spade((118, 122), (206, 98), 1)
    return parts + person(MAN, standing(126, (132, 116), (164, 108), lean=10, ground=141, held=shovel))


def benches_4() -> list[str]:
    profile: list[Point] = [(0, 84), (92, 84), (136, 172), (320, 172)]
    parts = slopes.ground_line(profile)
    wall = [(136, 160, 19), (126, 133, 18), (114, 108, 16), (104, 88, 12)]
    parts += slopes.stones(wall, 4)
    carried = [slopes.stone((152, 92), 19, 16, 9)]
    return parts + person(
        WOMAN_IN_RUST, standing(204, (164, 94), (160, 100), facing=-1, lean=14, ground=172, held=carried)
    )


# Contour farming -----------------------------------------------------------------------------------------------------


def contour_cover() -> list[str]:
    """Rows of young maize bend round the hill, each at one height."""
    parts = [rect(0, 0, COVER, 216, "sky"), path("M-4 216L-4 96Q320 -24 644 96L644 216Z", "h3")]
    for drop, k, count in ((0, 0.5, 17), (34, 0.62, 15), (76, 0.78, 13), (126, 0.95, 11)):
        furrow = [(x, _hill(x) + 14 + drop) for x in range(-40, 700, 40)]
        parts.append(curve(furrow, "h1", 8 + drop * 0.06))
        for i in range(count):
            x = COVER * (i + 0.5) / count
            parts += plants.seedling(x, k, _hill(x) + 12 + drop)
    return parts


def _hill(x: float) -> float:
    share = (x - 320) / 324
    return 36 + 60 * share * share


def contour_1() -> list[str]:
    parts = [*land.backdrop(), *slopes.a_frame((206, 24), 84, GROUND, 0.62, 0.2, 11)]
    return parts + person(WOMAN, standing(104, (146, 92), (150, 102), lean=14))


def contour_2() -> list[str]:
    parts = [rect(0, 0, 320, 216, "sky")]
    parts += [
        line([(96, -20), (-14, 226)], "h2", 24),
        line([(224, -20), (334, 226)], "h2", 24),
        line([(8, 132), (312, 132)], "h2", 26),
    ]
    parts += [line([(x, 121), (x, 143)], "text", 6) for x in (132, 160, 188)]
    parts += [line([(160, -10), (160, 178)], "text", 4.5), slopes.stone((160, 186), 20, 20, 5)]
    return [*parts, tools.knife((224, 92), 218, 0.9, 66), *tools.fist((228, 90), 18, 38, 0.95, "water", 130)]


def contour_3() -> list[str]:
    parts = slopes.from_above(top=70, tilt=8)
    done: list[Point] = [(18, 178), (60, 182), (102, 186)]
    parts += slopes.pegs(done, 34, "text", 8)
    parts += slopes.a_frame((226, 62), 62, 190, 0.62, 0.2, 9, "h1")
    return parts + person(MAN, standing(152, (196, 118), (198, 128), lean=8, ground=190))


def contour_4() -> list[str]:
    parts = slopes.from_above(top=46)
    parts += [curve([(-10, 150), (70, 128), (160, 120), (250, 128), (330, 150)], "h1", 6)]
    parts += slopes.pegs([(24, 140), (86, 125), (234, 125), (296, 140)], 38, "text", 9)
    parts += [path("M152 178a9 5 0 1 0 18 0a9 5 0 1 0 -18 0", "h1")]
    parts += [line([(160, 116), (160, 56)], "text", 10)]
    return parts + tools.fist((160, 72), 40, 90, 1, "water", 120)


# Grass strips --------------------------------------------------------------------------------------------------------


def strips_cover() -> list[str]:
    """The slope cut open: tall grass with deep roots holds three edges, young maize between."""
    edges = ((150, 84), (340, 118), (530, 152))
    profile: list[Point] = [(0, 72)]
    for x, y in edges:
        profile += [(x - 20, y), (x + 14, y + 2), (x + 28, y + 18)]
    parts = slopes.ground_line([*profile, (640, 182)])
    for x, y in edges:
        for dx in (-24, -6, 12):
            parts += [*_tuft(x + dx, 78, y + 4), *_roots((x + dx, y + 4), 46)]
    for i, x in enumerate((34, 86, 208, 252, 290, 398, 442, 480, 588, 626)):
        parts += plants.seedling(x, 0.86, 72 + x * 0.165 + (8, 6, 12, 9, 6)[i % 5])
    return parts


def strips_1() -> list[str]:
    parts = slopes.from_above(top=66, tilt=-10)
    for y, height in ((96, 20), (134, 26)):
        parts += slopes.pegs(slopes.level_line(14, 306, y, 10, 6), height, "h1", 7)
    parts += slopes.pegs([(212, 196), (258, 192), (304, 186)], 34, "h1", 8)
    parts += [line([(146, 200), (146, 164)], "h1", 9)]
    beater = slopes.mallet((98, 138), (144, 142), 1.2, "straw")
    return parts + person(MAN_IN_RUST, standing(56, (94, 138), (102, 138), lean=20, ground=202, held=beater))


def strips_2() -> list[str]:
    parts = land.backdrop()
    parts += [
        path("M-4 150L116 150L146 160L140 166L-4 166Z", "sky"),
        *land.crumbs([(14, 162), (62, 162), (96, 160)], "h2", 5),
    ]
    parts += [cow((258, GROUND), 0.74, coat="h4", patch="skin"), line([(196, 126), (284, 100)], "text", 5)]
    plough = group([tools.plough((0, 0))], (136, 128), 0.78, flip=True)
    return [*parts, *person(WOMAN, standing(44, (80, 108), (82, 109), lean=18, ground=164)), plough]


def strips_3() -> list[str]:
    parts = land.backdrop()
    for x in (196, 234, 272, 310):
        parts += [*_tuft(x, 66), *_roots((x, GROUND), 52)]
    parts += [slopes.trench(154, 40, 26)]
    plant = [*_tuft(152, 58, 140), *[line([(152, 136), (152 + dx, 160)], "h4", 4.5) for dx in (-8, 0, 8)]]
    return parts + person(MAN, kneeling(84, (132, 128), (146, 130), lean=30, held=plant))


def _tuft(x: float, height: float, ground: float = GROUND, colour: str = "primary") -> list[str]:
    """Vetiver: many stiff blades from one narrow foot."""
    return plants.grass(x, height, ground, colour, 7, 17)


def _roots(foot: Point, depth: float, colour: str = "h4") -> list[str]:
    x, y = foot
    return [curve([(x, y), (x + dx * 0.7, y + depth / 2), (x + dx, y + depth)], colour, 4.5) for dx in (-9, 0, 9)]


def strips_4() -> list[str]:
    parts = land.backdrop()
    for x in (18, 62, 254, 300):
        parts += _tuft(x, 84)
    dead = [*_tuft(0, 62, 0, "straw"), *_roots((0, 0), 30, "strawD")]
    parts += [slopes.trench(186, 44, 26), group(dead, (92, 140), turn=78)]
    parts += [*_tuft(186, 78, 138), *_roots((186, 134), 32, "straw")]
    return parts + tools.fist((186, 122), 48, 0, 0.85, "water", 170)


# Dams in gullies -----------------------------------------------------------------------------------------------------


def gully_cover() -> list[str]:
    """The bed of a gully cut lengthwise: three stone dams like stairs, mud behind each, plants in the mud."""
    parts = slopes.ground_line([(0, 92), (640, 196)], 30)
    for x, top in ((170, 84), (370, 116), (570, 148)):
        y = 92 + x * 0.1625
        parts += [polygon([(x - 196, y - 30), (x, y - 24), (x, y + 6), (x - 150, y - 20)], "h3")]
        for dx, h in ((-150, 40), (-108, 52), (-64, 58)):
            parts += plants.shoot((x + dx, y - 27), h, 92 - dx * 0.06, 0.8)
        parts += slopes.stones(_dam(x, y), int(top))
    return parts


def _dam(x: float, y: float) -> list[tuple[float, float, float]]:
    """A low dam cut across: wide below, one stone as crest, a paved foot on the lower side."""
    apron = [(x + 38, y + 8, 10.0), (x + 58, y + 11, 10.0)]
    return [*apron, (x - 14, y - 4, 17), (x + 14, y, 17), (x - 2, y - 26, 16)]


def gully_1() -> list[str]:
    parts = slopes.from_above(top=56)
    parts += [path("M160 112Q138 150 128 222L226 222Q206 150 160 112Z", "h1")]
    parts += [path("M160 128Q150 166 148 222L198 222Q190 166 160 128Z", "h0")]
    parts += [path("M150 66C142 86 150 92 196 98C250 104 270 140 286 220", stroke="water", width=16)]
    parts += [land.ripple(206, 100, 26), land.ripple(266, 152, 20)]
    posts: list[Point] = [(96, 212), (104, 170), (118, 130), (142, 106)]
    parts += [line([(x, y - 14) for x, y in posts], "straw", 5), *slopes.pegs(posts, 30, "straw", 7)]
    return [*parts, cow((46, 176), 0.6, coat="h1", patch="h3")]


def gully_2() -> list[str]:
    parts = slopes.hillside(100, 200)
    for x, y in ((50, 114), (196, 160)):
        base = [(x - 26, y - 14, 17), (x + 2, y - 6, 17), (x + 28, y + 2, 17)]
        parts += slopes.stones([*base, (x - 12, y - 34, 15), (x + 15, y - 28, 15)], int(x))
    parts += [line([(92, 128), (92, 104)], "text", 8), line([(92, 110), (266, 110)], "text", 5)]
    return parts + person(WOMAN, standing(284, (268, 112), (262, 111), facing=-1, lean=4, ground=190))


def _gully_across(keys: bool = True) -> list[str]:
    """Both banks and the bed of a gully, seen from below; the dam will be let into all three."""
    parts = [rect(0, 0, 320, 216, "h1"), rect(0, 62, 320, 154, "h2"), rect(0, 0, 320, 46, "sky")]
    parts += [polygon([(30, 40), (290, 40), (236, 168), (84, 168)], "sky")]
    return parts + ([polygon([(22, 92), (298, 92), (258, 186), (62, 186)], "sky")] if keys else [])


def gully_3() -> list[str]:
    parts = _gully_across(keys=False)
    parts += [polygon([(54, 92), (22, 92), (62, 186), (258, 186), (298, 92), (266, 92), (240, 164), (84, 164)], "h0")]
    parts += land.crumbs([(214, 154), (202, 146), (226, 144)], "h1", 6)
    iron = tools.hoe((136, 94), (232, 124), 1, 1.1)
    return parts + person(MAN, standing(138, (158, 100), (182, 110), lean=16, ground=170, held=iron))


def gully_4() -> list[str]:
    parts = _gully_across(keys=False)
    held = [slopes.stone((172, 106), 20, 17, 8)]
    parts += person(WOMAN, standing(130, (160, 108), (164, 112), lean=24, ground=182, held=held))
    parts.append(polygon([(52, 128), (268, 128), (250, 200), (70, 200)], "h2"))
    rows = [(186, 66, 256), (162, 54, 268), (138, 46, 276)]
    for i, (y, x0, x1) in enumerate(rows):
        count = 7 - i % 2
        parts += slopes.stones([(x0 + (x1 - x0) * j / count, y, 17) for j in range(count + 1)], 7 * i + 3)
    return parts


PICTURES = {
    "bench-terraces": (benches_cover, benches_1, benches_2, benches_3, benches_4),
    "contour-farming": (contour_cover, contour_1, contour_2, contour_3, contour_4),
    "grass-strips": (strips_cover, strips_1, strips_2, strips_3, strips_4),
    "gully-check-dams": (gully_cover, gully_1, gully_2, gully_3, gully_4),
}
