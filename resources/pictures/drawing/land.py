"""Draws what lies on, in and above the ground: soil bands, pits, banks, heaps, straw, rain, fences and sheds."""

import math
import random

from .people import GROUND
from .shapes import Point, blob, circle, curve, line, n, path, polygon, rect, trace


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
    half, top = width / 2, ground - height
    left, right = (x - half, ground), (x + half, ground)
    low_left, low_right = (x - width * 0.34, ground - height * 0.35), (x + width * 0.34, ground - height * 0.35)
    up_left, up_right = (x - width * 0.22, top), (x + width * 0.22, top)
    return path(trace("M", left, "C", low_left, up_left, (x, top), "C", up_right, low_right, right, "Z"), fill)


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
    r = 8 * size
    tip, left, right = (x, y - 13 * size), (x - r, y + r / 2), (x + r, y + r / 2)
    down = trace("M", tip, "C", (x + r / 2, y - 5 * size), (x + r, y - size), right)
    up = trace(left, "C", (x - r, y - size), (x - r / 2, y - 5 * size), tip, "Z")
    return path(f"{down}A{n(r)} {n(r)} 0 0 1 {up}", colour)


def rain(points: list[Point], size: float = 1) -> list[str]:
    return [drop(x, y, size) for x, y in points]


def pit(x: float, width: float, depth: float, fill: str = "sky", ground: float = GROUND) -> str:
    """A bowl cut into the ground; with `fill` sky it is empty, otherwise it is full to the brim."""
    return _bowl(x, width / 2, ground - 1, ground + depth, depth * 0.75 + 1, fill)


def pit_filling(x: float, width: float, depth: float, level: float, fill: str, ground: float = GROUND) -> str:
    """What stands in the bowl of `pit` up to `level` below the rim."""
    share = math.sqrt(max(0.0, 1 - (level / depth) ** 2.2))
    return _bowl(x, width / 2 * share + 1, ground + level, ground + depth, (depth - level) * 0.8, fill)


def _bowl(x: float, half: float, rim: float, bottom: float, side: float, fill: str) -> str:
    left, right, foot = (x - half, rim), (x + half, rim), (x, bottom)
    steep_left, steep_right = (x - half + 2, rim + side), (x + half - 2, rim + side)
    flat_left, flat_right = (x - half / 2, bottom), (x + half / 2, bottom)
    return path(trace("M", left, "C", steep_left, flat_left, foot, "C", flat_right, steep_right, right, "Z"), fill)


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
    wave = trace("M", (x - 2 * q, y), "Q", (x - q, y - 7), (x, y), "Q", (x + q, y + 7), (x + 2 * q, y))
    return path(wave, stroke="sky", width=4)
