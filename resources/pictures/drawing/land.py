"""Draws what lies on, in and above the ground: soil bands, pits, banks, heaps, straw, rain, fences and sheds."""

import math
import random

from .people import GROUND
from .shapes import Point, blob, circle, curve, ellipse, line, n, path, polygon, rect


def backdrop(width: float = 320, height: float = 216, ground: float = GROUND) -> list[str]:
    """The sky and two soil bands every scene stands on."""
    second = ground + (height - ground) * 0.5
    return [
        rect(0, 0, width, height, "sky"),
        rect(0, ground, width, height - ground, "h1"),
        rect(0, second, width, height - second, "h2"),
    ]


def straw(
    x0: float, x1: float, depth: float = 14, amount: int = 40, seed: int = 1, ground: float = GROUND
) -> list[str]:
    """Loose straws lying on the ground; the same seed always lays them alike."""
    chance = random.Random(seed)
    parts = []
    for i in range(amount):
        x = x0 + (x1 - x0) * (i + chance.random()) / amount
        y = ground - 2 - depth * chance.random()
        parts.append(_stem((x, y), chance.uniform(20, 30), chance.uniform(-16, 16), i))
    return parts


def falling_straw(x: float, y: float, spread: float, amount: int, seed: int = 1) -> list[str]:
    chance = random.Random(seed)
    return [
        _stem(
            (x + chance.uniform(-spread, spread), y + chance.uniform(-spread, spread) * 0.6),
            24,
            chance.uniform(-28, 28),
            i,
        )
        for i in range(amount)
    ]


def _stem(centre: Point, length: float, degrees: float, index: int) -> str:
    a = math.radians(degrees)
    dx, dy = math.cos(a) * length / 2, math.sin(a) * length / 2
    colour = "strawD" if index % 3 == 1 else "straw"
    return line([(centre[0] - dx, centre[1] - dy), (centre[0] + dx, centre[1] + dy)], colour, 5)


def mound(x: float, width: float, height: float, fill: str, ground: float = GROUND) -> str:
    """A heap with the round top things have when they are thrown on from above."""
    left, right = x - width / 2, x + width / 2
    d = (
        f"M{n(left)} {n(ground)}C{n(left + width * 0.16)} {n(ground - height * 0.35)} {n(x - width * 0.22)} {n(ground - height)} "
        f"{n(x)} {n(ground - height)}C{n(x + width * 0.22)} {n(ground - height)} {n(right - width * 0.16)} "
        f"{n(ground - height * 0.35)} {n(right)} {n(ground)}Z"
    )
    return path(d, fill)


def straw_heap(x: float, width: float, height: float, seed: int = 3, ground: float = GROUND) -> list[str]:
    chance = random.Random(seed)
    parts = [mound(x, width, height, "straw", ground)]
    rows = max(2, int(height / 13))
    for row in range(rows):
        y = ground - 8 - row * (height - 16) / rows
        half = width * 0.36 * (1 - (ground - y) / height)
        for _ in range(max(1, int(half / 11))):
            parts.append(_stem((x + chance.uniform(-half, half), y), 16, chance.uniform(-24, 24), 1))
    return parts


def layered_heap(x: float, width: float, layers: list[tuple[str, float]], ground: float = GROUND) -> list[str]:
    """Bands from below upwards, each a little narrower than the one it lies on."""
    parts, y, w = [], ground, width
    for token, height in layers:
        narrower = w - height * 0.9
        parts.append(
            polygon(
                [
                    (x - w / 2, y + 0.5),
                    (x - narrower / 2, y - height),
                    (x + narrower / 2, y - height),
                    (x + w / 2, y + 0.5),
                ],
                token,
            )
        )
        y, w = y - height, narrower
    return parts


def drop(x: float, y: float, size: float = 1, colour: str = "water") -> str:
    s = size
    return path(
        f"M{n(x)} {n(y - 13 * s)}C{n(x + 4 * s)} {n(y - 5 * s)} {n(x + 8 * s)} {n(y - 1 * s)} {n(x + 8 * s)} {n(y + 4 * s)}"
        f"A{n(8 * s)} {n(8 * s)} 0 0 1 {n(x - 8 * s)} {n(y + 4 * s)}C{n(x - 8 * s)} {n(y - 1 * s)} {n(x - 4 * s)} {n(y - 5 * s)} {n(x)} {n(y - 13 * s)}Z",
        colour,
    )


def rain(points: list[Point], size: float = 1) -> list[str]:
    return [drop(x, y, size) for x, y in points]


def pit(x: float, width: float, depth: float, fill: str = "sky", ground: float = GROUND) -> str:
    """A bowl cut into the ground; with `fill` sky it is empty, otherwise it is full to the brim."""
    half = width / 2
    return path(
        f"M{n(x - half)} {n(ground - 1)}C{n(x - half + 2)} {n(ground + depth * 0.75)} {n(x - half * 0.5)} {n(ground + depth)} {n(x)} {n(ground + depth)}"
        f"C{n(x + half * 0.5)} {n(ground + depth)} {n(x + half - 2)} {n(ground + depth * 0.75)} {n(x + half)} {n(ground - 1)}Z",
        fill,
    )


def pit_filling(x: float, width: float, depth: float, level: float, fill: str, ground: float = GROUND) -> str:
    """What stands in the bowl of `pit` up to `level` below the rim."""
    share = math.sqrt(max(0.0, 1 - (level / depth) ** 2.2))
    half, y = width / 2 * share + 1, ground + level
    return path(
        f"M{n(x - half)} {n(y)}C{n(x - half + 3)} {n(y + (depth - level) * 0.8)} {n(x - half * 0.5)} {n(ground + depth)} {n(x)} {n(ground + depth)}"
        f"C{n(x + half * 0.5)} {n(ground + depth)} {n(x + half - 3)} {n(y + (depth - level) * 0.8)} {n(x + half)} {n(y)}Z",
        fill,
    )


def cracks(xs: list[float], ground: float = GROUND, colour: str = "h3") -> list[str]:
    """The crust of hard, dry ground, broken open from above."""
    return [
        line([(x, ground + 2), (x - 5, ground + 11), (x + 4, ground + 18), (x - 2, ground + 28)], colour, 4) for x in xs
    ]


def bank(x: float, y: float, rx: float, ry: float, colour: str = "h3", width: float = 14) -> str:
    """A half-moon bank seen from above and in front: the open side is up the slope, away from us."""
    return path(f"M{n(x - rx)} {n(y)}A{n(rx)} {n(ry)} 0 0 0 {n(x + rx)} {n(y)}", stroke=colour, width=width)


def basin(x: float, y: float, rx: float, ry: float, fill: str) -> str:
    """The floor inside a half-moon bank: earth, water or grass."""
    return path(f"M{n(x - rx)} {n(y)}A{n(rx)} {n(ry)} 0 0 0 {n(x + rx)} {n(y)}Z", fill)


def slope(left: float, right: float, fill: str = "h2", width: float = 320, height: float = 216) -> list[str]:
    """Ground seen rising to the left, for water that has to run somewhere."""
    return [rect(0, 0, width, height, "sky"), polygon([(0, left), (width, right), (width, height), (0, height)], fill)]


def fence(
    x0: float, x1: float, posts: int, height: float = 52, colour: str = "strawD", ground: float = GROUND
) -> list[str]:
    step = (x1 - x0) / max(posts - 1, 1)
    parts = [
        line([(x0, ground - height * share), (x1, ground - height * share)], colour, 5)
        for share in (0.42, 0.78)
        if posts > 1
    ]
    return parts + [line([(x0 + i * step, ground), (x0 + i * step, ground - height)], colour, 8) for i in range(posts)]


def shed(x0: float, x1: float, top: float, ground: float = GROUND) -> list[str]:
    """Four posts' worth of roof: open to the front, thatched."""
    return [
        line([(x0 + 14, ground), (x0 + 14, top + 10)], "strawD", 9),
        line([(x1 - 14, ground), (x1 - 14, top + 10)], "strawD", 9),
        polygon([(x0 - 8, top + 14), (x0 + 24, top - 20), (x1 - 24, top - 20), (x1 + 8, top + 14)], "straw"),
        line([(x0 - 6, top + 15), (x1 + 6, top + 15)], "strawD", 6),
    ]


def flame(x: float, base: float, height: float, outer: str = "c2", inner: str = "straw") -> list[str]:
    def tongue(h: float, w: float, token: str) -> str:
        points = [
            (x - w * 0.5, base),
            (x - w * 0.55, base - h * 0.3),
            (x - w * 0.2, base - h * 0.6),
            (x - w * 0.1, base - h),
        ]
        points += [
            (x + w * 0.22, base - h * 0.62),
            (x + w * 0.3, base - h * 0.72),
            (x + w * 0.58, base - h * 0.3),
            (x + w * 0.5, base),
        ]
        return blob(points, token)

    return [tongue(height, height * 0.72, outer), tongue(height * 0.55, height * 0.36, inner)]


def steam(x: float, base: float, height: float, colour: str = "strong", width: float = 6) -> str:
    third = height / 3
    return curve([(x, base), (x - 8, base - third), (x + 8, base - 2 * third), (x - 2, base - height)], colour, width)


def crumbs(points: list[Point], colour: str, radius: float = 4.5) -> list[str]:
    return [circle(p, radius + (i % 3) * 0.9, colour) for i, p in enumerate(points)]


def scattered(x0: float, x1: float, y0: float, y1: float, amount: int, seed: int) -> list[Point]:
    chance = random.Random(seed)
    return [(chance.uniform(x0, x1), chance.uniform(y0, y1)) for _ in range(amount)]


def peg(x: float, ground: float = GROUND, height: float = 34, colour: str = "straw") -> str:
    return line([(x, ground + 8), (x, ground - height)], colour, 8)


def ripple(x: float, y: float, width: float) -> str:
    """A light wave, so that water is told from soil where there is no colour."""
    q = width / 4
    return path(
        f"M{n(x - 2 * q)} {n(y)}Q{n(x - q)} {n(y - 7)} {n(x)} {n(y)}Q{n(x + q)} {n(y + 7)} {n(x + 2 * q)} {n(y)}",
        stroke="sky",
        width=4,
    )
