"""Scenes of the field tests done by hand: crumbs in water, the opened spade of soil, worms, and texture by feel."""

import math

from . import land, measuring, plants, slopes, soils, tools
from .people import GROUND, MAN, WOMAN, WOMAN_IN_RUST, kneeling, person, standing
from .shapes import Point, circle, curve, ellipse, group, line, path, polygon, rect

COVER = 640


# Slake test ----------------------------------------------------------------------------------------------------------


def slake_cover() -> list[str]:
    """Three jars: the crumb is whole, half of it is left, all of it has fallen apart."""
    parts = land.backdrop(COVER)
    for x in (116, 320, 524):
        parts += measuring.jar(x, GROUND, 132, 116, 96)
    parts += [*_hung_sieve(116), measuring.crumb((116, 86), 23, 3)]
    parts += [*_hung_sieve(320), *_half_crumb(320, 86), *_fallen(320, 14, 4)]
    return parts + _hung_sieve(524) + _fallen(524, 26, 16)


def _hung_sieve(x: float) -> list[str]:
    return measuring.sieve((x, 84), 34, (x - 62, 26))


def _half_crumb(x: float, y: float) -> list[str]:
    points = [
        (x - 24, y + 4),
        (x - 20, y - 12),
        (x - 6, y - 16),
        (x + 1, y - 6),
        (x + 5, y + 6),
        (x + 2, y + 20),
        (x - 14, y + 20),
    ]
    return [path("M" + "L".join(f"{px} {py}" for px, py in points) + "Z", "h1", "sky", 4)]


def _fallen(x: float, amount: int, height: float) -> list[str]:
    """What has fallen through the mesh: crumbs on their way, and mud at the bottom."""
    low = land.scattered(x - 48, x + 48, GROUND - 20, GROUND - 12, amount, 5)
    way = land.scattered(x - 14, x + 28, GROUND - 40, GROUND - 30, 5, 9)
    mud = path(f"M{x - 56} {GROUND - 8}Q{x} {GROUND - 16 - height * 1.6} {x + 56} {GROUND - 8}Z", "h1")
    return [*land.crumbs([*low, *way], "h1", 4), mud]


def slake_1() -> list[str]:
    parts = [*land.backdrop(), *land.crumbs([(x, 148 + i % 2 * 4) for i, x in enumerate(range(8, 320, 17))], "h1", 8)]
    parts.append(measuring.crumb((178, 116), 20, 3))
    return [*parts, tools.pinching_hand((176, 104), 1.35)]


def slake_2() -> list[str]:
    parts = [*land.backdrop(), *plants.tree(96, 150, 88, bare_to=0.4), *soils.sun((286, 38), 17)]
    parts += measuring.cloth(24, 214)
    return parts + [measuring.crumb((x, 134), 12.5, i + 2, "h0") for i, x in enumerate(range(42, 216, 31)) if x != 104]


def slake_3() -> list[str]:
    parts = [*land.backdrop(), *measuring.jar(196, GROUND, 150, 104, 82)]
    parts += [*measuring.sieve((202, 92), 38, (150, 20)), measuring.crumb((202, 94), 25, 3)]
    return parts + tools.fist((150, 24), 168, 66, 0.95, "skin", 170)


def slake_4() -> list[str]:
    parts = land.backdrop()
    for x in (84, 236):
        parts += measuring.jar(x, GROUND, 128, 116, 96)
    parts += [*_hung_sieve(84), measuring.crumb((84, 86), 23, 3)]
    return parts + _hung_sieve(236) + _half_crumb(236, 86) + _fallen(236, 16, 8)


# Spade test ----------------------------------------------------------------------------------------------------------


def vess_cover() -> list[str]:
    """A spade stands in the ground; on a cloth one block lies in crumbs, one in hard clods."""
    parts = [*land.backdrop(COVER), *measuring.cloth(30, 300), *measuring.cloth(400, 620)]
    parts += [*_good_block(60, 168, 62), *_loose_crumbs(186, 296), *tools.spade((352, 8), (346, 188), 1.5)]
    return parts + _hard_block(420, 604, 62)


def _good_block(x0: float, x1: float, top: float) -> list[str]:
    parts = [*measuring.block(x0, x1, top, GROUND - 4, 3), *plants.meadow(x0 + 10, x1 - 10, 26, 16, top + 2)]
    parts += land.crumbs(land.scattered(x0 + 12, x1 - 12, top + 14, GROUND - 14, 24, 8), "h2", 4.5)
    xs = (x0 + 26, (x0 + x1) / 2, x1 - 26)
    return parts + [curve([(x, top + 4), (x + 6, top + 34), (x - 5, top + 70)], "h4", 4.5) for x in xs]


def _loose_crumbs(x0: float, x1: float) -> list[str]:
    mid = (x0 + x1) / 2
    spots = [(mid + 16 * (i - row / 2), GROUND - 14 - 14 * (5 - row)) for row in (5, 4, 3) for i in range(row + 1)]
    return [measuring.crumb(p, 10, i, "h1") for i, p in enumerate(spots)]


def _hard_block(x0: float, x1: float, top: float) -> list[str]:
    """Large clods with edges, fitting into each other, hardly a root."""
    low, mid, w = GROUND - 4, (top + GROUND) / 2, x1 - x0
    a, b = x0 + w * 0.42, x0 + w * 0.6
    clods: list[list[Point]] = [
        [(x0, top), (a, top + 3), (a - 12, mid), (x0 - 4, mid + 6)],
        [(a + 8, top + 3), (x1, top), (x1 + 3, mid - 6), (b, mid + 4), (a - 2, mid - 4)],
        [(x0 - 2, mid + 16), (a - 4, mid + 10), (b - 10, mid + 14), (b - 20, low), (x0, low)],
        [(b, mid + 14), (x1, mid + 4), (x1, low), (b - 8, low)],
    ]
    return [polygon(clod, "h2") for clod in clods]


def vess_1() -> list[str]:
    """The spade goes down beside a small hole; between them stands the block."""
    parts = [*land.backdrop(), slopes.trench(266, 72, 58, lean=2), *plants.meadow(176, 224, 22, 16)]
    parts += plants.meadow(4, 60, 18, 18)
    iron = tools.spade((138, 46), (158, 212), 1.25)
    return parts + person(WOMAN, standing(98, (134, 64), (142, 84), lean=10, held=iron))


def vess_2() -> list[str]:
    """A block lies whole on the blade, low over the cloth."""
    parts = [*land.backdrop(), *measuring.cloth(168, 310)]
    lump = [*measuring.block(198, 288, 68, 126, 4), *plants.meadow(206, 280, 20, 15, 70)]
    lump += [curve([(x, 72), (x + 5, 94), (x - 4, 116)], "h4", 4.5) for x in (220, 244, 268)]
    iron = [line([(84, 104), (196, 126)], tools.HANDLE, 8), line([(192, 130), (300, 130)], "text", 9)]
    return parts + person(MAN, standing(92, (112, 110), (150, 116), lean=34, held=[*iron, *lump]))


def vess_3() -> list[str]:
    """Two hands open the block like bread."""
    parts = [*land.backdrop(), *measuring.cloth(50, 270)]
    left: list[Point] = [(72, 54), (140, 36), (128, 62), (150, 84), (136, 104), (154, 128), (92, 136)]
    parts += [polygon(left, "h1"), polygon([(320 - x, y) for x, y in left], "h1")]
    for x, y in ((104, 66), (116, 88), (108, 110), (128, 118)):
        parts += land.crumbs([(x, y), (320 - x, y + 3)], "h2", 5)
    parts += [curve([(140, y), (160, y + 6), (180, y - 2)], "h4", 4.5) for y in (70, 92, 116)]
    parts += land.crumbs([(152, 138), (164, 130), (170, 142), (158, 146)], "h1", 5)
    for x in (100, 220):
        parts += plants.grass(x, 26, 48, blades=5, spread=16)
    return [*parts, tools.open_hand((86, 122), 0.98, turn=16), tools.open_hand((234, 122), 0.98, flip=True, turn=-16)]


def vess_4() -> list[str]:
    """A crumbly layer above, a hard one below; a stick with marks stands beside, a finger at the border."""
    parts = [*land.backdrop(), *measuring.cloth(84, 290)]
    parts += measuring.block(112, 226, 26, 84, 5)
    parts += land.crumbs(land.scattered(122, 216, 36, 76, 26, 11), "h2", 5)
    parts += [curve([(x, 28), (x + 6, 48), (x - 4, 70)], "h4", 4.5) for x in (136, 168, 200)]
    parts += [*measuring.block(112, 226, 90, GROUND - 4, 6, "h2")]
    parts += [line(points, "h1", 5) for points in _PLATES]
    parts += measuring.marked_stick(264, 18, GROUND - 4, [26, 88, 147], 13)
    return [*parts, measuring.pointing_hand((112, 88), 0.95, sleeve="skin")]


_PLATES: list[list[Point]] = [[(112, 106), (158, 102)], [(150, 122), (226, 116)], [(112, 134), (176, 138)]]


# Worms ---------------------------------------------------------------------------------------------------------------


def worms_cover() -> list[str]:
    """Two people search a heap on a cloth; in the ground below them worms are at work."""
    parts = [*land.backdrop(COVER, ground=112), *measuring.cloth(250, 400, 112), land.mound(324, 116, 40, "h2", 110)]
    for i, (x, y) in enumerate(((60, 150), (196, 176), (330, 148), (470, 182), (580, 146))):
        parts += measuring.worm(_wriggle(x, y, 38, i), 13, edge="h4")
    parts += person(WOMAN_IN_RUST, kneeling(220, (276, 84), (288, 78), ground=112, lean=24))
    parts += person(MAN, kneeling(428, (372, 84), (358, 76), facing=-1, ground=112, lean=24))
    return parts + measuring.worm([(288, 78), (286, 90), (291, 102), (288, 110)], 7)


def _wriggle(x: float, y: float, reach: float, turn: int = 0) -> list[Point]:
    s = 1 if turn % 2 else -1
    steps = [(-1 + i * 0.2) for i in range(11)]
    return [(x + s * reach * t, y + reach * 0.3 * math.sin(t * 3.3)) for t in steps]


def worms_1() -> list[str]:
    parts = [*land.backdrop(), slopes.trench(216, 84, 54, lean=1), land.mound(298, 50, 24, "h2")]
    parts += measuring.marked_stick(246, 92, 203, [GROUND, 202], 11)
    iron = tools.spade((110, 66), (196, 196), 1.2)
    return parts + person(WOMAN_IN_RUST, standing(96, (120, 84), (144, 112), lean=24, held=iron))


def worms_2() -> list[str]:
    """A hand lays a worm in a bowl; the broken earth lies on the cloth."""
    parts = [*land.backdrop(), *measuring.cloth(14, 168), land.mound(92, 136, 44, "h2", 148)]
    parts += land.crumbs([(28, 140), (150, 142), (164, 144), (112, 118), (74, 124)], "h1", 6)
    parts += [*measuring.bowl(236, GROUND, 132, 30), *measuring.worm(_wriggle(92, 130, 22, 1), 8, edge="h4")]
    parts += measuring.worm([(212, 66), (220, 80), (209, 94), (219, 108), (213, 118)], 10)
    return [*parts, tools.pinching_hand((212, 64), 1.2, sleeve="skin")]


def worms_3() -> list[str]:
    """A finger points at one worm after the other, in a bowl seen from above."""
    parts = [rect(0, 0, 320, 216, "h1"), ellipse((172, 128), 136, 82, "h3"), ellipse((172, 128), 118, 66, "h4")]
    places: list[tuple[Point, float, float]] = [
        ((112, 108), 24, 11),
        ((214, 92), 26, 11),
        ((236, 140), 24, 11),
        ((124, 154), 22, 11),
    ]
    places += [((186, 170), 15, 8), ((172, 82), 14, 8)]
    for i, ((x, y), reach, width) in enumerate(places):
        parts += measuring.worm(_wriggle(x, y, reach, i), width)
    return [*parts, measuring.pointing_hand((176, 122), 1.15)]


def worms_4() -> list[str]:
    """Small red ones in the litter, a pale one in the soil, a big one in its deep burrow."""
    top = 74.0
    parts = [*land.backdrop(ground=top), *land.straw(-8, 328, 16, 40, 5, top)]
    parts += [path(f"M248 {top - 8}Q236 120 252 160Q258 186 250 216", stroke="sky", width=30)]
    parts += [*measuring.worm(_wriggle(60, top - 14, 22, 0), 9), *measuring.worm(_wriggle(150, top - 12, 22, 1), 9)]
    parts += [*measuring.worm(_wriggle(84, 126, 34, 1), 11, "h4"), *measuring.worm(_wriggle(166, 158, 30, 0), 11, "h4")]
    return parts + measuring.worm([(246, 82), (240, 112), (248, 140), (254, 168), (251, 196)], 15)


# Texture by feel -----------------------------------------------------------------------------------------------------


def texture_cover() -> list[str]:
    """Three hands: loose sand, a ball, a long ribbon."""
    parts = [*land.backdrop(COVER), _handful((112, 94), 1, "h3"), tools.open_hand((108, 98), 1.1)]
    parts += land.crumbs([(162, 106), (170, 122), (158, 132), (174, 140)], "h3", 4.5)
    parts += [tools.open_hand((310, 98), 1.1), *_ball((314, 68), 32)]
    return [*parts, group(_ribbon(), (678, 4), 0.9, flip=True)]


def _handful(at: Point, k: float, fill: str = "h0") -> str:
    """Loose soil on a palm, drawn before the hand, so that it lies in it."""
    return group([path("M-42 4Q-18 -40 0 -40Q18 -40 46 0Q20 24 -10 22Z", fill)], at, k)


def _ball(at: Point, radius: float) -> list[str]:
    """A ball of wet soil with the marks of the fingers in it."""
    x, y = at
    marks = [
        curve([(x + dx, y - radius * 0.4), (x + dx + 4, y), (x + dx, y + radius * 0.4)], "h2", 4) for dx in (-14, 2)
    ]
    return [circle(at, radius, "h0"), *marks]


def _ribbon() -> list[str]:
    """Thumb and finger push the soil into a flat ribbon that hangs over at its end."""
    face = "M76 88L196 84Q236 84 252 112L262 138L240 146L230 122Q222 106 196 106L76 110Z"
    side = "M76 108L196 104Q224 104 232 122L241 146L236 150L226 126Q218 112 196 112L76 116Z"
    return [
        line([(-30, 132), (26, 122)], "water", 40),
        line([(0, 126), (70, 112)], "skin", 29),
        circle((80, 106), 31, "skin"),
        path(side, "h3"),
        path(face, "h0"),
        line([(88, 124), (140, 124), (178, 120)], "skin", 15),
        line([(82, 136), (124, 138), (138, 132)], "skin", 15),
        line([(72, 82), (112, 66), (152, 82)], "skin", 17),
        line([(102, 131), (136, 131)], "h1", 2.8),
    ]


def texture_1() -> list[str]:
    parts = [*land.backdrop(), _handful((152, 104), 1.3), tools.open_hand((148, 112), 1.45)]
    parts += [slopes.stone((124, 92), 10, seed=4), slopes.stone((170, 84), 8, seed=9)]
    return [*parts, tools.pinching_hand((246, 62), 1.1, flip=True, sleeve="skin"), slopes.stone((248, 70), 14, seed=3)]


def texture_2() -> list[str]:
    parts = [*land.backdrop(), _handful((146, 120), 1.25), tools.open_hand((140, 126), 1.4)]
    parts += [land.drop(152, 60, 1.1), land.drop(146, 80, 0.8)]
    pouring = [measuring.bottle((156, 42), 1, -106, 1, ""), *tools.fist((222, 24), 12, 74, 0.95, "skin", 130)]
    return [*parts, *pouring]


def texture_3() -> list[str]:
    return [*land.backdrop(), tools.open_hand((150, 122), 1.6), *_ball((160, 82), 44)]


def texture_4() -> list[str]:
    return [*land.backdrop(), group(_ribbon(), (24, -22), 1.12)]


PICTURES = {
    "slake-stability": (slake_cover, slake_1, slake_2, slake_3, slake_4),
    "vess-spade": (vess_cover, vess_1, vess_2, vess_3, vess_4),
    "earthworm-count": (worms_cover, worms_1, worms_2, worms_3, worms_4),
    "texture-by-feel": (texture_cover, texture_1, texture_2, texture_3, texture_4),
}
