"""Scenes of the practices that hold water and rest grass: zaï pits, half-moons, planned grazing."""

from . import land, plants, tools
from .animals import cow
from .people import GROUND, MAN, MAN_IN_HAT, WOMAN, person, standing
from .shapes import ellipse, line, path, polygon, rect

COVER = 640


def zai_cover() -> list[str]:
    """Seen from a little above, so that the rows of pits show as a pattern."""
    parts = [rect(0, 0, COVER, 216, "sky"), rect(0, 84, COVER, 132, "h3")]
    for y, size, tall, first, step in ((108, 0.7, 54, 40, 112), (176, 1.25, 112, 96, 224)):
        for x in range(first, COVER, step):
            parts += [ellipse((x, y), 34 * size, 11 * size, "h1"), *plants.millet(x, tall, y + 3)]
            parts += _crack_above((x + step / 2, y + 10), size)
    return parts


def _crack_above(at: tuple[float, float], k: float) -> list[str]:
    x, y = at
    return [
        line([(x - 16 * k, y), (x, y + 5 * k), (x + 14 * k, y - 2 * k)], "h2", 4),
        line([(x, y + 5 * k), (x + 3 * k, y + 15 * k)], "h2", 4),
    ]


def zai_1() -> list[str]:
    parts = [
        *land.backdrop(),
        land.pit(190, 80, 42),
        land.mound(276, 78, 30, "h2"),
        *land.crumbs([(246, 112), (258, 100), (272, 108)], "h2", 5),
    ]
    parts += land.cracks([22, 60, 98, 132])
    iron = tools.hoe((112, 70), (206, 138), 1, k=1.15)
    return parts + person(MAN, standing(96, (132, 84), (154, 100), lean=34, held=iron))


def zai_2() -> list[str]:
    parts = [*land.backdrop(), land.pit(160, 112, 52), land.pit_filling(160, 112, 52, 30, "h0")]
    parts += land.cracks([20, 54, 268, 300])
    parts += land.crumbs([(152, 124), (168, 118), (158, 140), (172, 152), (150, 160)], "h1", 5.5)
    return [*parts, tools.cupped_hands((160, 68), "h0", 1.1)]


def zai_3() -> list[str]:
    parts = [*land.backdrop(), *land.cracks([54, 108, 212, 268])]
    for x in (30, 160, 290):
        parts += [land.pit(x, 72, 42), land.pit_filling(x, 72, 42, 8, "water")]
    parts += [
        path(f"M{x - 33} 162L{x - 29} 149Q{x} 144 {x + 29} 149L{x + 33} 162", stroke="water", width=7)
        for x in (95, 225)
    ]
    parts += [land.ripple(x, 172, 36) for x in (18, 160, 302)]
    return parts + land.rain(
        [(34, 40), (100, 66), (160, 34), (226, 66), (290, 40), (34, 96), (160, 92), (290, 96)], 1.15
    )


def zai_4() -> list[str]:
    parts = [
        *land.backdrop(),
        *land.cracks([24, 60, 262, 298], colour="h4"),
        land.pit(160, 120, 40),
        land.pit_filling(160, 120, 40, 12, "h0"),
    ]
    parts += [line([(160, 164), (x, 200)], "h4", 5) for x in (130, 160, 190)]
    return parts + plants.millet(196, 112, 166) + plants.millet(124, 116, 166) + plants.millet(160, 150, 166)


def half_moons_cover() -> list[str]:
    parts = [rect(0, 0, COVER, 216, "sky"), polygon([(0, 66), (COVER, 40), (COVER, 216), (0, 216)], "h3")]
    for x, y, rx in ((112, 84, 84), (528, 78, 84), (318, 124, 104)):
        ry = rx * 0.5
        parts += [land.basin(x, y, rx, ry, "water"), land.bank(x, y, rx, ry, "h1", 18)]
        for i in range(5):
            gx = x - rx * 0.56 + i * rx * 0.28
            parts += plants.grass(gx, 34 + rx * 0.12, y + ry * (0.74 if i in (1, 2, 3) else 0.56), spread=15)
    return parts


def half_moons_1() -> list[str]:
    parts = [rect(0, 0, 320, 216, "sky"), rect(0, 62, 320, 154, "h3")]
    parts += [path("M40 96A120 96 0 0 0 280 96", stroke="h1", width=7)]
    parts += [line([(160, 92), (251, 157)], "sky", 5)]
    parts += [line([(160, 98), (160, 42)], "text", 10), line([(251, 165), (251, 108)], "text", 10)]
    return [*parts, *tools.fist((251, 130), 24, 90, 0.85, "water", 100)]


def half_moons_2() -> list[str]:
    parts = [rect(0, 0, 320, 216, "sky"), rect(0, 118, 320, 98, "h3")]
    parts += [land.bank(206, 134, 96, 54, "h1", 24)]
    iron = tools.hoe((104, 84), (212, 146), 1, 1.15, handle="straw")
    return parts + person(WOMAN, standing(88, (124, 96), (148, 110), lean=34, held=iron, ground=176))


def half_moons_3() -> list[str]:
    parts = [rect(0, 0, 320, 216, "sky"), polygon([(0, 58), (320, 58), (320, 216), (0, 216)], "h3")]
    parts += [land.basin(160, 116, 112, 66, "water"), land.bank(160, 116, 112, 66, "h1", 26)]
    for top, foot in ((58, 104), (144, 166), (262, 220)):
        parts.append(path(f"M{top} 60C{top} 88 {foot} 84 {foot} 122", stroke="water", width=11))
    parts += [land.ripple(116, 140, 40), land.ripple(204, 140, 40), land.ripple(160, 160, 44)]
    return parts + land.rain([(40, 30), (112, 36), (206, 30), (280, 38)], 1.1)


def half_moons_4() -> list[str]:
    parts = [rect(0, 0, 320, 216, "sky"), rect(0, 104, 320, 112, "h3")]
    parts += [land.basin(160, 122, 120, 66, "h2")]
    for x, y, h in ((74, 146, 60), (104, 160, 66), (216, 160, 66), (246, 146, 60), (132, 150, 44), (190, 150, 44)):
        parts += plants.grass(x, h, y)
    return [*parts, *plants.sapling(160, 142, 168, 1.7), land.bank(160, 122, 120, 66, "h1", 24)]


def grazing_cover() -> list[str]:
    parts = [*land.backdrop(COVER), *plants.meadow(376, 640, 92, 18), *plants.meadow(0, 330, 14, 14)]
    parts += [
        cow((164, GROUND), 0.86, coat="h4", patch="skin"),
        cow((62, GROUND), 0.86, grazing=True),
        cow((266, GROUND), 0.86, grazing=True),
    ]
    return parts + land.fence(348, 640, 7, 62)


def grazing_1() -> list[str]:
    """The pasture from a little above: one fence round it, two across."""
    far, near = 62.0, 190.0
    parts = [
        rect(0, 0, 320, 216, "sky"),
        polygon([(58, far), (262, far), (312, near), (8, near)], "primary"),
        rect(0, 206, 320, 10, "h1"),
    ]
    for x, y in ((96, 92), (210, 88), (86, 150), (220, 152), (120, 160), (252, 150)):
        parts += plants.grass(x, 24, y, "sky", 3, 12)
    mid_left, mid_right, mid = 34.0, 286.0, 122.0
    runs = [
        ((58, far), (262, far)),
        ((58, far), (8, near)),
        ((262, far), (312, near)),
        ((mid_left, mid), (mid_right, mid)),
        ((160, far), (160, near)),
        ((8, near), (312, near)),
    ]
    for a, b in runs:
        parts += _rail(a, b)
    return parts


def _rail(a: tuple[float, float], b: tuple[float, float]) -> list[str]:
    posts = 4
    spots = [(a[0] + (b[0] - a[0]) * i / posts, a[1] + (b[1] - a[1]) * i / posts) for i in range(posts + 1)]
    parts = [line([(a[0], a[1] - 14), (b[0], b[1] - 14)], "h4", 4)]
    return parts + [line([p, (p[0], p[1] - 24)], "h4", 6.5) for p in spots]


def grazing_2() -> list[str]:
    parts = [*land.backdrop(), *land.fence(14, 306, 5, 74)]
    parts += [
        cow((164, GROUND - 2), 0.72, coat="h4", patch="skin", grazing=True),
        cow((78, GROUND), 0.72, grazing=True),
    ]
    parts += [cow((240, GROUND), 0.72, grazing=True, coat="h1")]
    return parts + plants.meadow(20, 304, 20, 13)


def grazing_3() -> list[str]:
    parts = [*land.backdrop(), *plants.meadow(214, 330, 78, 18)]
    parts += [*land.fence(292, 336, 2, 70), *_open_gate(198)]
    parts += [cow((100, GROUND), 0.64, coat="h4", patch="skin"), cow((22, GROUND), 0.64)]
    stick = [line([(272, 48), (284, 150)], "h2", 6)]
    return parts + person(MAN_IN_HAT, standing(244, (220, 96), (276, 84), stride=16, held=stick))


def _open_gate(x: float) -> list[str]:
    """A gate on its post, swung open away from us."""
    leaf = [(x, 78), (x - 32, 66), (x - 32, 128), (x, 142)]
    frame = line([*leaf, leaf[0]], "strawD", 6)
    return [*land.fence(x, x, 1, 84), frame, line([leaf[0], leaf[2]], "strawD", 5)]


def grazing_4() -> list[str]:
    parts = [*land.backdrop(), *plants.meadow(20, 300, 96, 20)]
    for x in (40, 100, 160, 220, 280):
        parts += [line([(x, 152), (x + dx * 0.5, 180), (x + dx, 206)], "h4", 5) for dx in (-16, 0, 16)]
    return parts + land.fence(12, 308, 5, 58)


PICTURES = {
    "zai-pits": (zai_cover, zai_1, zai_2, zai_3, zai_4),
    "half-moons": (half_moons_cover, half_moons_1, half_moons_2, half_moons_3, half_moons_4),
    "planned-rotational-grazing": (grazing_cover, grazing_1, grazing_2, grazing_3, grazing_4),
}
