"""Scenes of wet rice and of land and herds at rest: SRI, wetting and drying, exclosure, night folds, stocking."""

from . import land, measuring, plants, slopes, tools
from .animals import cow, goat
from .people import GROUND, MAN, MAN_IN_BLUE, MAN_IN_HAT, MAN_IN_RUST, WOMAN, WOMAN_IN_RUST, person, standing
from .shapes import Point, circle, curve, ellipse, group, line, path, polygon, rect

COVER = 640


def rice(x: float, height: float, ground: float = GROUND, ripe: bool = False) -> list[str]:
    """A tuft of rice: narrow blades from one foot; ripe it hangs its ears."""
    parts = plants.grass(x, height, ground, spread=height * 0.34)
    for side in (-1, 1) if ripe else ():
        root, top = (x + side * height * 0.1, ground - height * 0.66), (x + side * height * 0.22, ground - height)
        parts.append(curve([root, top, (x + side * height * 0.38, ground - height * 0.82)], "straw", 8))
    return parts


def rice_seedling(x: float, height: float, ground: float = GROUND, rooted: bool = True) -> list[str]:
    """One young plant of two leaves with its root."""
    roots = [line([(x, ground), (x + dx, ground + 20)], "sky", 4) for dx in (-8, 0, 8)] if rooted else []
    return [*roots, *[plants.leaf((x, ground), height, 90 + turn, 5, "primary") for turn in (-16, 14)]]


# System of rice intensification --------------------------------------------------------------------------------------


def sri_cover() -> list[str]:
    """Single strong plants in wide rows; a man pushes the weeder between them."""
    parts = [*land.backdrop(COVER), rect(0, 144, COVER, 9, "water")]
    for x in (40, 132, 392, 484, 576):
        parts += rice(x, 92, ripe=True)
    return parts + _weeder(324) + person(MAN_IN_BLUE, standing(222, (252, 92), (262, 88), lean=12, stride=16))


def _weeder(x: float) -> list[str]:
    """A hand weeder: a long handle and a toothed wheel."""
    spots = [(-20, 0), (20, 0), (0, -20), (0, 20), (-14, -14), (14, -14), (-14, 14), (14, 14)]
    teeth = [line([(x, 138), (x + dx, 138 + dy)], "h1", 6) for dx, dy in spots]
    return [line([(x - 66, 88), (x, 138)], "h2", 7), *teeth, circle((x, 138), 12, "h1")]


def sri_1() -> list[str]:
    """In a jar of water the good grains lie below, a hand takes away those that float."""
    parts = [*land.backdrop(), *measuring.jar(164, GROUND, 190, 104, 84)]
    low = [((x, GROUND - 14 - 11 * (i % 2)), 24 * (i % 3 - 1)) for i, x in enumerate(range(84, 250, 16))]
    floating = [((92, 66), 8), ((122, 67), -10), ((228, 66), 4)]
    parts += [_grain(p, 1, turn) for p, turn in [*low, *floating]]
    return [*parts, tools.pinching_hand((176, 56), 1.15, sleeve="skin"), _grain((178, 62), 1, 70)]


def _grain(at: Point, k: float = 1, turn: float = 0) -> str:
    """A grain of rice in its husk, pointed at both ends."""
    return group([path("M-13 0Q-4 -8 5 -6Q11 -4 13 0Q9 6 1 6Q-8 6 -13 0Z", "straw")], at, k, turn=turn)


def sri_2() -> list[str]:
    """Grains fall thinly on a raised bed, where the first plants stand."""
    parts = [*land.backdrop(), polygon([(26, 153), (46, 112), (274, 112), (294, 153)], "h0")]
    for x in (66, 94, 122, 150):
        parts += rice_seedling(x, 34, 114, rooted=False)
    parts += [_grain(p, 0.9, 40) for p in ((216, 92), (206, 104), (232, 106), (260, 108))]
    return [*parts, tools.pinching_hand((214, 76), 1.2, sleeve="skin")]


def sri_3() -> list[str]:
    """A woman draws a marker over the mud; its teeth leave a grid of lines."""
    parts = [rect(0, 0, 320, 216, "sky"), rect(0, 66, 320, 150, "h4")]
    for top, low in ((40, -70), (88, 24), (136, 112), (184, 204), (232, 296), (280, 390)):
        parts.append(line([(top, 66), (low, 216)], "h1", 4.5))
    parts += [line([(0, y), (320, y)], "h1", 4.5) for y in (84, 110, 144, 188)]
    parts += [line([(x, 170), (x + 4, 188)], "h2", 7) for x in (176, 214, 250, 284)]
    parts += [line([(122, 126), (230, 168)], "h2", 7), line([(170, 170), (290, 170)], "h2", 9)]
    return parts + person(WOMAN, standing(84, (120, 124), (134, 132), lean=14, ground=188))


def sri_4() -> list[str]:
    """Finger and thumb set one young plant on a crossing of two lines."""
    parts = [rect(0, 0, 320, 216, "sky"), rect(0, 58, 320, 158, "h4")]
    for top, low in ((64, -30), (160, 160), (256, 350)):
        parts.append(line([(top, 58), (low, 216)], "h1", 5))
    parts += [line([(0, y), (320, y)], "h1", 5) for y in (78, 118, 176)]
    for x, y, h in ((70, 78, 26), (160, 78, 26), (250, 78, 26), (272, 118, 36)):
        parts += rice_seedling(x, h, y, rooted=False)
    return [*parts, tools.pinching_hand((154, 138), 1.15, turn=-34), *rice_seedling(162, 92, 164)]


# Wetting and drying --------------------------------------------------------------------------------------------------


def _tube(x: float, level: float, top: float = 122, bottom: float = 206) -> list[str]:
    """A tube pierced with holes, cut open; water in it up to `level`."""
    parts = [rect(x - 24, top, 48, bottom - top, "sky"), rect(x - 24, level, 48, max(bottom - level, 0), "water")]
    parts += [line([(x + s * 24, top), (x + s * 24, bottom)], "straw", 9) for s in (-1, 1)]
    return parts + [circle((x + s * 24, y), 3.4, "h1") for s in (-1, 1) for y in (164, 178, 192)]


def awd_cover() -> list[str]:
    """Rice on drained ground; in the tube the water stands below the surface."""
    parts = [*land.backdrop(COVER), rect(0, 190, COVER, 26, "water")]
    parts += [land.ripple(x, 202, 50) for x in (90, 250, 400, 560)]
    for x in (40, 124, 208, 432, 516, 600):
        parts += [*plants.fine_roots(x, GROUND, 1.05), *rice(x, 104)]
    return [*parts, *_tube(320, 188), land.ripple(320, 198, 28)]


def awd_1() -> list[str]:
    """A man closes the low bank round the level plot with a hoe."""
    parts = [*land.backdrop(), rect(180, 138, 140, 14, "water"), land.ripple(262, 147, 50)]
    parts += [slopes.ridge(170, 76, 34), *land.crumbs([(164, 106), (176, 102), (186, 110)], "h1", 5)]
    iron = tools.hoe((84, 76), (164, 118), 1, 1.05)
    return parts + person(MAN_IN_RUST, standing(84, (112, 90), (132, 102), lean=28, held=iron))


def awd_2() -> list[str]:
    """Two hands push the pierced tube into the mud; its upper end stays above ground."""
    parts = [*land.backdrop(), *_tube(160, 200, 104, 200), line([(136, 104), (184, 104)], "straw", 9)]
    parts += tools.fist((134, 118), 150, 90, 0.85, "water", 120)
    return parts + tools.fist((186, 118), 30, 90, 0.85, "water", 120)


def awd_3() -> list[str]:
    """Young rice stands in shallow water; in the tube it is as high as outside."""
    parts = land.backdrop()
    for x in (24, 84, 236, 296):
        parts += rice(x, 74)
    parts += [rect(0, 132, 320, 21, "water"), *[land.ripple(x, 143, 44) for x in (52, 268)], *_tube(160, 132, 108)]
    return [*parts, land.ripple(160, 143, 26)]


def awd_4() -> list[str]:
    """No water stands on the ground; a hand dips a stick into the tube and finds it deep below."""
    parts = [*land.backdrop(), *rice(36, 96), *rice(284, 96), *_tube(160, 186)]
    parts += [land.ripple(160, 196, 26), line([(166, 34), (158, 202)], "h1", 7)]
    return parts + tools.fist((164, 62), 150, 82, 0.95, "skin", 150)


# Exclosure -----------------------------------------------------------------------------------------------------------


def exclosure_cover() -> list[str]:
    """A fence: on one side bare cracked ground and a goat, on the other high grass and shrubs."""
    parts = [*land.backdrop(COVER), *land.cracks([24, 76, 128, 180, 232, 276], colour="h4")]
    parts += [*plants.grass(58, 18), *plants.grass(268, 16), goat((168, GROUND), 1.05)]
    parts += [*plants.meadow(336, 646, 62, 17), *plants.tree(420, 128, 44), *plants.sapling(516, 112, k=1.4)]
    return [*parts, *plants.tree(592, 132, 46), *land.fence(316, 646, 6, 60, "straw")]


def exclosure_1() -> list[str]:
    """Women and men walk up a bare slope; one points the way."""
    parts = [*slopes.hillside(180, 92), *plants.grass(272, 18, 106), *plants.grass(232, 16, 117)]
    parts += person(WOMAN_IN_RUST, standing(36, (30, 126), (56, 128), ground=171, k=0.94, stride=14))
    parts += person(MAN_IN_RUST, standing(100, (88, 108), (120, 112), ground=154, k=0.94, stride=14))
    return parts + person(WOMAN, standing(166, (160, 88), (218, 62), ground=136, k=0.94, stride=14))


def exclosure_2() -> list[str]:
    """A finger sets its print on a sheet beside other prints; a fence is drawn above."""
    parts = [rect(0, 0, 320, 216, "h1"), polygon([(40, 22), (280, 22), (296, 200), (24, 200)], "sky")]
    parts += [*land.fence(84, 204, 4, 34, "h2", 74), *plants.meadow(92, 196, 22, 14, 74)]
    parts += [ellipse(p, 11, 14, "accent", 12) for p in ((74, 116), (118, 112), (74, 166), (118, 162))]
    return [*parts, measuring.pointing_hand((176, 142), 1.15, flip=True), ellipse((172, 152), 11, 14, "accent", 12)]


def exclosure_3() -> list[str]:
    """A man drives in the last post; the goat stays outside."""
    parts = [*land.backdrop(), *plants.grass(306, 40), *plants.grass(270, 36), *land.fence(200, 336, 4, 62, "h2")]
    parts += [line([(148, GROUND + 4), (148, 92)], "h2", 9), goat((44, GROUND), 0.72)]
    beater = slopes.mallet((178, 56), (148, 76), 1, "h2", "h1")
    return parts + person(MAN_IN_RUST, standing(222, (182, 62), (186, 58), facing=-1, lean=6, held=beater))


def exclosure_4() -> list[str]:
    """A woman lays stones in a line across the slope; grass comes up above them."""
    parts = [*slopes.hillside(112, 168), *plants.grass(192, 26, 146), *plants.grass(212, 22, 149)]
    parts += slopes.stones([(238, 142, 19), (268, 150, 18), (252, 122, 15)], 5)
    carried = [slopes.stone((150, 112), 19, 16, 3)]
    return parts + person(WOMAN, standing(96, (132, 114), (144, 122), lean=38, ground=130, held=carried))


# Night folds ---------------------------------------------------------------------------------------------------------


def _moon(x: float, y: float, r: float) -> list[str]:
    return [circle((x, y), r, "straw"), circle((x + r * 0.5, y - r * 0.22), r * 0.86, "sky")]


def _pats(places: list[Point]) -> list[str]:
    """Dung as it falls: two rounds, one on the other."""
    return [p for x, y in places for p in (ellipse((x, y), 15, 6, "h2"), ellipse((x, y - 6), 9, 4.5, "h2"))]


def fold_cover() -> list[str]:
    """Under the moon cattle stand in a fold on a field of stubble."""
    parts = [*land.backdrop(COVER), *_moon(70, 48, 26), *plants.stubble(list(range(12, 640, 34)), 20)]
    for x, coat, patch, flip in ((214, "h4", "skin", False), (330, "skin", "h4", False), (464, "h4", "skin", True)):
        parts.append(cow((x, GROUND), 0.76, coat=coat, patch=patch, flip=flip))
    return [*parts, *land.fence(130, 540, 8, 52, "h2")]


def fold_1() -> list[str]:
    """A woman who farms and a man with cattle shake hands on the stubble."""
    parts = [*land.backdrop(), *plants.stubble([14, 110, 206, 300], 20)]
    parts += [cow((252, GROUND), 0.66, coat="h4", patch="skin"), line([(184, 40), (184, 150)], "h2", 6)]
    parts += person(MAN_IN_HAT, standing(152, (180, 92), (108, 100), facing=-1, lean=3))
    return parts + person(WOMAN, standing(66, (60, 112), (110, 100), lean=3))


def fold_2() -> list[str]:
    """A woman points with a stick at a pale patch of the field."""
    parts = [rect(0, 0, 320, 216, "sky"), rect(0, 70, 320, 146, "h1"), ellipse((208, 160), 92, 34, "h4")]
    for x, y in ((24, 92), (130, 92), (190, 84), (250, 92), (300, 86)):
        parts += plants.grass(x, 26, y + 6, spread=12)
    stick = [line([(98, 106), (174, 158)], "straw", 7)]
    return parts + person(WOMAN, standing(60, (92, 104), (106, 112), lean=10, ground=188, held=stick))


def fold_3() -> list[str]:
    """In the evening the cows stand close together in a fold."""
    parts = [*land.backdrop(), *_moon(286, 40, 22)]
    parts += [cow((88, GROUND), 0.72, coat="h4", patch="skin"), cow((226, GROUND), 0.72, flip=True)]
    return [*parts, *land.fence(14, 306, 6, 54, "h2"), *_pats([(44, 149), (160, 149), (266, 149)])]


def fold_4() -> list[str]:
    """Two people carry a hurdle to the next place; dung lies where the fold stood."""
    parts = [*land.backdrop(), *_pats([(18, 148), (56, 149), (36, 140), (92, 149)])]
    parts += person(WOMAN_IN_RUST, standing(126, (152, 104), (156, 106), lean=2, stride=15))
    hurdle = [line([(150, y), (274, y)], "straw", 7) for y in (92, 116)]
    hurdle += [line([(x, 78), (x, 128)], "straw", 8) for x in (156, 192, 228, 264)]
    return parts + hurdle + person(MAN, standing(288, (266, 104), (262, 106), lean=-2, stride=15))


# Fewer animals -------------------------------------------------------------------------------------------------------


def herd_cover() -> list[str]:
    """Two fat cows on a wide meadow of high grass."""
    parts = [*land.backdrop(COVER), cow((196, GROUND), 0.94, coat="h4", patch="skin", grazing=True)]
    return [*parts, cow((430, GROUND), 0.94), *plants.meadow(-6, 646, 52, 17)]


def herd_1() -> list[str]:
    """A bundle of grass hangs on a balance above the square where it was cut."""
    parts = [*land.backdrop(), *plants.meadow(-6, 76, 62, 17), *plants.meadow(250, 326, 62, 17)]
    parts += [*plants.meadow(98, 226, 9, 13), line([(84, GROUND), (240, GROUND)], "straw", 9)]
    parts += [circle((164, 52), 19, "sky", "text", 7), line([(164, 52), (173, 43)], "text", 5)]
    parts += [line([(164, 72), (164, 96)], "text", 5), line([(164, 22), (164, 32)], "text", 6)]
    return [*parts, *_sheaf((164, 118)), *tools.fist((164, 20), 165, 0, 0.85, "skin", 190)]


def _sheaf(at: Point, k: float = 1) -> list[str]:
    """Cut grass tied round its middle."""
    x, y = at
    fan = [(turn, 42) for turn in (62, 76, 90, 104, 118)] + [(turn, 20) for turn in (250, 270, 290)]
    leaves = [plants.leaf((x, y), long * k, turn, 6 * k, "primary") for turn, long in fan]
    return [*leaves, line([(x - 9 * k, y), (x + 9 * k, y)], "straw", 8 * k)]


def herd_2() -> list[str]:
    """Of four parts of a meadow the cow eats one; three stay high."""
    parts = [*land.backdrop(), *plants.meadow(4, 106, 14, 13)]
    for x in (122, 190, 258):
        parts += plants.meadow(x + 4, x + 58, 84, 16)
    parts += [line([(x, GROUND + 4), (x, 84)], "straw", 8) for x in (116, 184, 252)]
    return [*parts, cow((52, GROUND), 0.62, grazing=True, coat="h4", patch="skin")]


def herd_3() -> list[str]:
    """A hand lays one sheaf of grass below each cow; for the last cow there is none."""
    parts = [rect(0, 0, 320, 216, "sky"), rect(0, 196, 320, 20, "h1")]
    parts += [cow((x, 82), 0.56, coat="h4", patch="skin") for x in (50, 152)] + [cow((254, 82), 0.56)]
    parts += [*_sheaf((56, 160), 1.1), *_sheaf((158, 154), 1.1)]
    return [*parts, tools.open_hand((172, 172), 0.85, flip=True, sleeve="skin")]


def herd_4() -> list[str]:
    """A man leads an old thin cow away; a fat one stays behind the fence."""
    parts = [*land.backdrop(), cow((56, GROUND), 0.66, coat="h4", patch="skin"), *land.fence(-8, 118, 4, 46, "h2")]
    parts += [
        cow((190, GROUND), 0.6, patch="skin"),
        *[line([(x, 112), (x + 3, 124)], "h4", 3) for x in (174, 184, 194)],
    ]
    parts += [curve([(238, 108), (256, 110), (276, 104)], "straw", 5)]
    return parts + person(MAN_IN_HAT, standing(292, (276, 104), (304, 106), lean=2, stride=15))


PICTURES = {
    "system-of-rice-intensification": (sri_cover, sri_1, sri_2, sri_3, sri_4),
    "exclosure": (exclosure_cover, exclosure_1, exclosure_2, exclosure_3, exclosure_4),
    "alternate-wetting-drying": (awd_cover, awd_1, awd_2, awd_3, awd_4),
    "night-corralling": (fold_cover, fold_1, fold_2, fold_3, fold_4),
    "adjusted-stocking": (herd_cover, herd_1, herd_2, herd_3, herd_4),
}
