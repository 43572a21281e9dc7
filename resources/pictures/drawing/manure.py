"""Scenes of the practices that feed the soil: compost, farmyard manure, manure with mineral fertiliser, biochar."""

from . import land, plants, tools
from .animals import cow
from .people import GROUND, MAN, MAN_IN_BLUE, MAN_IN_HAT, MAN_IN_YELLOW, WOMAN, WOMAN_IN_RUST, person, standing
from .shapes import along, circle, ellipse, line, path, polygon

COVER = 640
LAYERS = [("straw", 20), ("primary", 17), ("h1", 17), ("straw", 17), ("primary", 14)]


def compost_cover() -> list[str]:
    parts = [*land.backdrop(COVER), *plants.tree(486, 140, 78)]
    parts += [land.mound(290, 300, 104, "h2"), *land.crumbs(land.scattered(200, 376, 96, 146, 26, 3), "straw", 3.5)]
    parts += _fork_in_heap((352, 12), (318, 72))
    return [*parts, tools.bucket(112, 102, 1.4)]


def _fork_in_heap(grip: tuple[float, float], head: tuple[float, float]) -> list[str]:
    return tools.fork(grip, head, 1.1)


def compost_1() -> list[str]:
    parts = land.backdrop()
    parts += land.layered_heap(160, 250, [("straw", 38), ("primary", 36), ("h2", 34)])
    parts += [line([(x, y), (x + 30, y + dy)], "strawD", 5) for x, y, dy in _STALKS]
    for x in (80, 120, 160, 200, 240):
        parts.append(plants.leaf((x - 18, 98), 40, 14 if x % 80 else -14, 9, "sky"))
    return parts + land.crumbs([(104, 62), (126, 54), (150, 64), (176, 53), (198, 63), (214, 56)], "h1", 5)


_STALKS = [(50, 142, -4), (88, 128, 6), (126, 142, -6), (164, 128, 4), (204, 142, -4), (222, 124, 4), (62, 124, -3)]


def compost_2() -> list[str]:
    parts = [
        *land.backdrop(),
        *land.layered_heap(226, 176, [("straw", 24), ("primary", 20), ("straw", 20), ("primary", 16)]),
    ]
    parts += [
        tools.pour((148, 52), (214, 74)),
        land.drop(196, 92, 0.8),
        land.drop(216, 98, 0.8),
        land.drop(236, 92, 0.8),
    ]
    pail = [tools.bucket(150, 44, 1.05, 112, "h1", handle=False)]
    return parts + person(MAN_IN_BLUE, standing(78, (118, 66), (126, 42), lean=6, held=pail))


def compost_3() -> list[str]:
    parts = [
        *land.backdrop(),
        land.mound(246, 170, 84, "h2"),
        *land.crumbs(land.scattered(200, 290, 100, 146, 16, 5), "straw", 3.5),
    ]
    parts += _clod(206, 52)
    iron = tools.fork((84, 104), (172, 66), 1)
    return parts + person(WOMAN, standing(84, (92, 100), (132, 84), lean=14, held=iron))


def _clod(x: float, y: float) -> list[str]:
    return [
        ellipse((x, y), 24, 14, "h2", -20),
        line([(x - 14, y - 4), (x + 8, y - 12)], "straw", 5),
        line([(x - 2, y + 6), (x + 18, y - 4)], "straw", 5),
    ]


def compost_4() -> list[str]:
    parts = [*land.backdrop(), land.pit(164, 100, 48, "sky"), land.pit_filling(164, 100, 48, 28, "h0")]
    parts += plants.seedling(284, 1.25)
    parts += land.crumbs([(156, 126), (170, 138), (158, 152), (174, 164), (166, 120)], "h1", 5)
    return [*parts, tools.cupped_hands((164, 72), "h0", 1.1)]


def manure_cover() -> list[str]:
    parts = [*land.backdrop(COVER), *land.shed(60, 350, 22), *land.straw(70, 340, 12, 36, seed=4)]
    parts += [cow((196, 146), 0.9)]
    return [*parts, *land.straw_heap(500, 214, 84), *_dung_edge(500)]


def _dung_edge(x: float) -> list[str]:
    return [path(f"M{x - 106} 151Q{x - 86} 128 {x - 62} 128L{x + 62} 128Q{x + 86} 128 {x + 106} 151Z", "h2")]


def manure_1() -> list[str]:
    parts = [*land.backdrop(), *land.shed(132, 316, 22), *land.straw(140, 312, 10, 26, seed=6)]
    parts += [cow((226, 146), 0.72), *land.falling_straw(116, 98, 18, 7, seed=3), *land.straw(76, 140, 6, 7, seed=2)]
    return parts + person(MAN_IN_HAT, standing(52, (92, 90), (98, 78), lean=14))


def manure_2() -> list[str]:
    parts = [*land.backdrop(), *plants.tree(256, 140, 54)]
    parts += [*land.straw_heap(118, 214, 86, seed=9), path("M11 151Q32 124 58 124L178 124Q204 124 225 151Z", "h2")]
    return parts + land.crumbs([(52, 140), (84, 134), (116, 141), (148, 134), (182, 141)], "h1", 5)


def manure_3() -> list[str]:
    parts = land.backdrop()
    parts += plants.seedling(296, 0.9)
    parts += tools.wheelbarrow(192, GROUND, "h2", 1.05)
    return parts + person(WOMAN_IN_RUST, standing(64, (100, 102), (102, 104), lean=18, stride=17))


def manure_4() -> list[str]:
    parts = [
        *land.backdrop(),
        *plants.seedling(262, 1.75),
        land.mound(190, 110, 32, "h0"),
        land.mound(136, 92, 24, "h2"),
    ]
    parts += land.crumbs([(176, 130), (196, 126), (216, 136)], "h1", 4)
    parts += tools.hoe((0, 26), (150, 98), 1, k=1.5)
    return parts + tools.fist((66, 58), 205, -26, 1.05, "skin", 130)


def isfm_cover() -> list[str]:
    parts = [*land.backdrop(COVER)]
    for x in (30, 84, 138, 192, 246, 300, 354, 408, 462, 516, 570, 618):
        parts += plants.maize(x, 134)
    return [*parts, tools.cart(216, GROUND, "h1", 1.2), tools.sack(450, GROUND, 1.3)]


def isfm_1() -> list[str]:
    parts = land.backdrop()
    for x in (150, 222, 294):
        parts.append(land.pit(x, 54, 34))
    parts += [land.pit_filling(294, 54, 34, 10, "h0"), land.pit_filling(222, 54, 34, 18, "h0")]
    parts += land.crumbs([(176, 104), (164, 116), (158, 128), (148, 142), (152, 166), (142, 172), (160, 174)], "h1", 5)
    pail = [tools.bucket(164, 78, 0.9, turn=100, handle=False), ellipse((168, 86), 8, 15, "h0", 12)]
    return parts + person(WOMAN, standing(88, (128, 92), (140, 82), lean=16, held=pail))


def isfm_2() -> list[str]:
    parts = [*land.backdrop(), land.pit(188, 110, 50)]
    parts += [
        tools.pinching_hand((182, 84), 1.25),
        tools.kernel((184, 108), 1.6, 16),
        tools.kernel((196, 152), 1.6, -14),
    ]
    return parts


def isfm_3() -> list[str]:
    parts = [*land.backdrop(), *plants.seedling(254, 1.9)]
    parts += land.crumbs(
        [(184, 96), (178, 110), (188, 122), (180, 136), (170, 146), (190, 147), (180, 150)], "strong", 4.5
    )
    return [*parts, tools.pinching_hand((150, 86), 1.2, sleeve="skin"), tools.bottle_cap((166, 78), 1.6, -58)]


def isfm_4() -> list[str]:
    parts = [*land.backdrop(), *plants.stubble([150, 196, 242, 288], 30), *land.straw(130, 330, 12, 30, seed=8)]
    bundle = [
        line([(84 + i % 2 * 6, 76 + 7 * i), (188 - i % 3 * 9, 66 + 9 * i)], "strawD" if i % 2 else "straw", 6.5)
        for i in range(5)
    ]
    return parts + person(MAN, standing(78, (112, 86), (128, 92), lean=14, held=bundle))


def biochar_cover() -> list[str]:
    parts = [*land.backdrop(COVER)]
    for x in (20, 66, 112, 158, 470, 516, 562, 608):
        parts += plants.maize(x, 136)
    parts += _cone(316, 240, 58)
    parts += [_char_top(316, 222, 58), *_embers(316, 84)]
    return parts


def _cone(x: float, width: float, depth: float) -> list[str]:
    """The cone-shaped pit: earth thrown up round the rim, open to the sky."""
    half = width / 2
    return [
        polygon([(x - half - 34, 152), (x - half, 132), (x - half + 14, 152)], "h2"),
        polygon([(x + half + 34, 152), (x + half, 132), (x + half - 14, 152)], "h2"),
        polygon(
            [(x - half, 132), (x + half, 132), (x + half * 0.3, 151 + depth), (x - half * 0.3, 151 + depth)], "sky"
        ),
    ]


def _char_top(x: float, width: float, depth: float) -> str:
    half, low, bottom = width / 2, width * 0.162, 151 + depth
    return path(f"M{x - half} 140Q{x} 112 {x + half} 140L{x + low:.1f} {bottom}L{x - low:.1f} {bottom}Z", "h0")


def _embers(x: float, spread: float) -> list[str]:
    spots = [
        (-0.9, 150, 7),
        (-0.5, 140, 9),
        (-0.1, 148, 8),
        (0.3, 138, 9),
        (0.7, 148, 8),
        (-0.3, 172, 8),
        (0.2, 176, 9),
        (0.5, 166, 6),
    ]
    return [
        polygon(
            [
                (x + s * spread - r, y + r * 0.4),
                (x + s * spread, y - r * 0.8),
                (x + s * spread + r, y + r * 0.2),
                (x + s * spread, y + r),
            ],
            "c2",
        )
        for s, y, r in spots
    ]


def biochar_1() -> list[str]:
    parts = [*land.backdrop(), circle((262, 48), 24, "straw")]
    parts += [line([(262 + dx * 36, 48 + dy * 36), (262 + dx * 46, 48 + dy * 46)], "straw", 6) for dx, dy in _RAYS]
    rows = [
        (46, 142, 198, 140),
        (62, 128, 214, 132),
        (58, 134, 190, 116),
        (78, 112, 204, 120),
        (84, 120, 186, 98),
        (92, 98, 178, 104),
        (108, 104, 166, 84),
    ]
    for i, (ax, ay, bx, by) in enumerate(rows):
        parts.append(line([(ax, ay), (bx, by)], ("straw", "h2", "strawD")[i % 3], 9))
        if i % 3 == 1:
            parts += [line([along((ax, ay), (bx, by), 0.6), (ax + 108, by - 20)], "h2", 6)]
    return parts


_RAYS = [(1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7)]


def biochar_2() -> list[str]:
    parts = [*land.backdrop(), *_cone(234, 128, 46), _char_top(234, 118, 46)]
    parts += [*land.flame(208, 140, 66), *land.flame(262, 142, 62), *land.flame(234, 144, 94)]
    rod = [
        line([(176, 62), (212, 50)], "straw", 6),
        line([(178, 70), (216, 62)], "straw", 6),
        *tools.fork((40, 98), (160, 72), 0.9, "h0"),
    ]
    return parts + person(MAN_IN_YELLOW, standing(58, (64, 93), (102, 84), lean=2, held=rod))


def biochar_3() -> list[str]:
    parts = [*land.backdrop(), *_cone(232, 130, 46), _char_top(232, 120, 46)]
    parts += [land.steam(222, 112, 84), land.steam(256, 110, 96), land.steam(288, 112, 78)]
    parts += [tools.pour((138, 64), (202, 120))]
    pail = [tools.bucket(140, 56, 1.05, 112, "h1", handle=False)]
    return parts + person(WOMAN, standing(68, (108, 76), (116, 56), lean=6, held=pail))


def biochar_4() -> list[str]:
    parts = [*land.backdrop(), land.mound(160, 270, 84, "h3")]
    parts += [_shard(x, y, 9) for x, y in land.scattered(70, 250, 96, 146, 20, 14)]
    parts += [_shard(x, y, 10) for x, y in ((150, 68), (172, 60), (160, 82))]
    hands = [tools.open_hand((118, 84), 0.95, turn=18), tools.open_hand((204, 84), 0.95, flip=True, turn=-18)]
    return parts + hands + [_shard(134, 70, 9), _shard(188, 70, 9)]


def _shard(x: float, y: float, r: float) -> str:
    return polygon(
        [(x - r, y + r * 0.5), (x - r * 0.3, y - r * 0.8), (x + r, y - r * 0.3), (x + r * 0.5, y + r * 0.7)], "h0"
    )


PICTURES = {
    "compost": (compost_cover, compost_1, compost_2, compost_3, compost_4),
    "farmyard-manure": (manure_cover, manure_1, manure_2, manure_3, manure_4),
    "isfm-organic-plus-mineral": (isfm_cover, isfm_1, isfm_2, isfm_3, isfm_4),
    "biochar": (biochar_cover, biochar_1, biochar_2, biochar_3, biochar_4),
}
