"""Draws what works on slopes need: hillsides, stones, pegs, the A-frame, trenches, banks and feet that tread."""

import math
import random
from itertools import pairwise

from .people import GROUND
from .shapes import Point, along, blob, capsule, circle, corners, line, path, polygon, rect


def hillside(left: float, right: float, width: float = 320, height: float = 216) -> list[str]:
    """The sky above a slope of two soil bands, from `left` to `right`; `surface` says how high it is at any place."""
    low = 34
    return [
        rect(0, 0, width, height, "sky"),
        polygon([(0, left), (width, right), (width, height), (0, height)], "h1"),
        polygon([(0, left + low), (width, right + low), (width, height), (0, height)], "h2"),
    ]


def surface(left: float, right: float, x: float, width: float = 320) -> float:
    return left + (right - left) * x / width


def ground_line(points: list[Point], thickness: float = 34, height: float = 216) -> list[str]:
    """The sky above any profile, and two soil bands below it."""
    right, left = points[-1][0], points[0][0]
    lower = [(x, y + thickness) for x, y in points]
    return [
        rect(left, 0, right - left, height, "sky"),
        polygon([*points, (right, height), (left, height)], "h1"),
        polygon([*lower, (right, height), (left, height)], "h2"),
    ]


def from_above(width: float = 320, top: float = 62, tilt: float = 0, height: float = 216) -> list[str]:
    """Open land seen from a little above, for what has a plan."""
    return [
        rect(0, 0, width, height, "sky"),
        polygon([(0, top + tilt), (width, top - tilt), (width, height), (0, height)], "h3"),
    ]


def stone(at: Point, rx: float, ry: float = 0, seed: int = 1) -> str:
    """A stone of eight corners, edged with sky so that it parts from the next one."""
    chance = random.Random(seed)
    ry = ry or rx * 0.78
    points = []
    for i in range(8):
        a, r = math.tau * (i + 0.5) / 8 + chance.uniform(-0.16, 0.16), chance.uniform(0.9, 1.1)
        points.append((at[0] + rx * r * math.cos(a), at[1] + ry * r * math.sin(a)))
    return path(corners(points) + "Z", "strong", "sky", min(3.5, rx * 0.16))


def stones(places: list[tuple[float, float, float]], seed: int = 1) -> list[str]:
    return [stone((x, y), r, seed=seed + i) for i, (x, y, r) in enumerate(places)]


def stone_line(points: list[Point], radius: float, seed: int = 1) -> list[str]:
    """A row of stones along a line, each touching the next, two sizes in turn."""
    parts, rest, turn = [], 0.0, 0
    for a, b in pairwise(points):
        span = math.dist(a, b)
        while rest <= span:
            size = radius * (1 if turn % 2 else 0.86)
            parts.append(stone(along(a, b, rest / span), size, size * 0.8, seed + turn))
            rest, turn = rest + radius * 1.72, turn + 1
        rest -= span
    return parts


def level_line(x0: float, x1: float, y: float, sag: float, steps: int = 12) -> list[Point]:
    """A line of equal height as it looks from a little above: it bends round the hill."""
    return [(x0 + (x1 - x0) * i / steps, y + sag * math.sin(math.pi * i / steps)) for i in range(steps + 1)]


def pegs(points: list[Point], height: float = 26, colour: str = "h1", width: float = 7) -> list[str]:
    return [line([(x, y), (x, y - height)], colour, width) for x, y in points]


def mallet(grip: Point, head: Point, k: float = 1, handle: str = "h2", block: str = "text") -> list[str]:
    """A handle and a block across its end."""
    a = math.atan2(head[1] - grip[1], head[0] - grip[0])
    across = (-math.sin(a) * 15 * k, math.cos(a) * 15 * k)
    ends = [(head[0] + across[0], head[1] + across[1]), (head[0] - across[0], head[1] - across[1])]
    return [line([grip, head], handle, 6.5 * k), line(ends, block, 15 * k)]


def a_frame(
    apex: Point, spread: float, base: float, bar: float = 0.62, plumb: float = 0.2, width: float = 9, wood: str = "h2"
) -> list[str]:
    """Three sticks tied into an A; a stone hangs from the top and its string crosses the bar."""
    left, right = (apex[0] - spread, base), (apex[0] + spread, base)
    from_left, from_right = along(apex, left, bar), along(apex, right, bar)
    hang = apex[1] + (base - apex[1]) * (bar + plumb)
    sticks = [line([p, (apex[0] + s * 5, apex[1] - 8)], wood, width) for p, s in ((left, 1), (right, -1))]
    cross = line([along(from_right, from_left, 1.1), along(from_left, from_right, 1.1)], wood, width * 0.85)
    knots = [circle(p, width * 0.8, "text") for p in (apex, from_left, from_right)]
    weight = stone((apex[0], hang), width * 1.25, width * 1.25, 5)
    return [*sticks, cross, line([apex, (apex[0], hang)], "text", 3.5), *knots, weight]


def trench(x: float, width: float, depth: float, fill: str = "sky", lean: float = 6, ground: float = GROUND) -> str:
    """A cut with steep sides and a flat floor; with `fill` sky it is empty."""
    half = width / 2
    return polygon(
        [
            (x - half, ground - 1),
            (x + half, ground - 1),
            (x + half - lean, ground + depth),
            (x - half + lean, ground + depth),
        ],
        fill,
    )


def trench_filling(
    x: float, width: float, depth: float, level: float, fill: str, lean: float = 6, ground: float = GROUND
) -> str:
    """What lies in the cut of `trench` from its floor up to `level` below the rim."""
    top = width / 2 - lean * level / depth
    low = width / 2 - lean
    rim, floor = ground + level, ground + depth
    return polygon([(x - top, rim), (x + top, rim), (x + low, floor), (x - low, floor)], fill)


def ridge(x: float, width: float, height: float, fill: str = "h1", ground: float = GROUND) -> str:
    """A ridge of earth cut across: steep sides, a rounded back."""
    half = width / 2
    return blob(
        [
            (x - half, ground + 2),
            (x - half * 0.5, ground - height * 0.72),
            (x, ground - height),
            (x + half * 0.5, ground - height * 0.72),
            (x + half, ground + 2),
        ],
        fill,
        8,
    )


def treading_leg(knee: Point, heel: Point, k: float = 1, cloth: str = "water") -> list[str]:
    """A large leg from the knee down, bare foot to the right, pressing on the ground."""
    cuff = along(knee, heel, 0.42)
    sole = heel[1] + 12 * k
    foot = [
        (heel[0] - 17 * k, sole - 3 * k),
        (heel[0] - 13 * k, heel[1] - 12 * k),
        (heel[0] + 12 * k, heel[1] - 12 * k),
        (heel[0] + 46 * k, heel[1] + 1 * k),
        (heel[0] + 58 * k, sole - 5 * k),
        (heel[0] + 50 * k, sole),
        (heel[0], sole + 1 * k),
    ]
    toes = [circle((heel[0] + (57 - 8 * i) * k, sole - 8 * k - 2.4 * i * k), 5 * k, "skin") for i in range(3)]
    return [
        capsule(cuff, 17 * k, heel, 12 * k, "skin"),
        capsule(knee, 25 * k, cuff, 21 * k, cloth),
        blob(foot, "skin"),
        *toes,
    ]


def basket(x: float, y: float, k: float = 1, turn: float = 0) -> list[str]:
    """A woven basket, (x, y) in the middle of its rim, tipped by `turn` degrees."""
    a = math.radians(turn)

    def spot(dx: float, dy: float) -> Point:
        return x + (dx * math.cos(a) - dy * math.sin(a)) * k, y + (dx * math.sin(a) + dy * math.cos(a)) * k

    body = polygon([spot(-30, 0), spot(30, 0), spot(21, 30), spot(-21, 30)], "straw")
    weave = [line([spot(-24, 11), spot(24, 11)], "strawD", 4), line([spot(-21, 21), spot(21, 21)], "strawD", 4)]
    return [body, *weave, line([spot(-31, 0), spot(31, 0)], "strawD", 7)]
