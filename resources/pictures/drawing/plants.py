"""Draws the plants of the pictures: maize young, green and dry, millet, beans, grass, shoots, bushes and trees."""

import math
import random

from .people import GROUND
from .shapes import Point, blob, circle, curve, ellipse, group, line, path, polar, polygon, rect, trace


def leaf(root: Point, length: float, degrees: float, width: float, fill: str) -> str:
    """One pointed leaf; 0 degrees points right, 90 up."""
    a = math.radians(-degrees)
    tip = polar(root, length, a)
    side = (math.sin(a) * width, -math.cos(a) * width)
    mid = polar(root, length * 0.45, a)
    one, two = (mid[0] + side[0], mid[1] + side[1]), (mid[0] - side[0], mid[1] - side[1])
    return path(trace("M", root, "Q", one, tip, "Q", two, root, "Z"), fill)


def arched_leaf(root: Point, reach: float, rise: float, fill: str, width: float = 7) -> str:
    """A long grass leaf that rises and bends over: what makes maize look like maize."""
    x, y = root
    over, under = (x + reach * 0.45, y - rise - width), (x + reach * 0.4, y - rise + width)
    tip = (x + reach, y + rise * 0.35)
    return path(trace("M", (x, y - width * 0.4), "Q", over, tip, "Q", under, (x, y + width), "Z"), fill)


def seedling(x: float, k: float = 1, ground: float = GROUND, rooted: bool = False) -> list[str]:
    """Young maize: a stem and four bending leaves."""
    roots = fine_roots(x, ground, k) if rooted else []
    top = ground - 44 * k
    return [
        *roots,
        line([(x, ground + 2), (x, top)], "primary", 6 * k),
        arched_leaf((x, ground - 16 * k), 30 * k, 18 * k, "primary", 7 * k),
        arched_leaf((x, ground - 20 * k), -30 * k, 18 * k, "primary", 7 * k),
        arched_leaf((x, top + 6 * k), 25 * k, 20 * k, "primary", 6 * k),
        arched_leaf((x, top + 2 * k), -23 * k, 20 * k, "primary", 6 * k),
    ]


def fine_roots(x: float, ground: float, k: float = 1, colour: str = "h4") -> list[str]:
    return [
        line([(x, ground + 2), (x, ground + 34 * k)], colour, 5 * k),
        line([(x, ground + 5), (x - 17 * k, ground + 26 * k)], colour, 4.5 * k),
        line([(x, ground + 5), (x + 17 * k, ground + 26 * k)], colour, 4.5 * k),
    ]


def maize(x: float, height: float = 112, dry: bool = False, cob: bool = True, ground: float = GROUND) -> list[str]:
    """Grown maize with cob and tassel; dry it is straw from top to bottom."""
    stem, blade = ("strawD", "straw") if dry else ("primary", "primary")
    top, k = ground - height, height / 112
    parts = [line([(x, ground), (x, top + 10 * k)], stem, 6 * k + 1)]
    for i, share in enumerate((0.26, 0.44, 0.62, 0.78)):
        side = 1 if i % 2 else -1
        droop = 0.55 if dry else 1
        for direction in (side, -side):
            reach = (30 - 5 * i) * k * direction
            y = ground - height * share - (0 if direction == side else 9 * k)
            parts.append(arched_leaf((x, y), reach, 17 * k * droop, blade, 6 * k))
    tassel = "straw" if not dry else "strawD"
    parts += [line([(x, top + 12 * k), (x + dx * k, top + abs(dx) * 0.25 * k)], tassel, 4.5 * k) for dx in (-10, 0, 10)]
    if cob:
        parts.append(ellipse((x + 7 * k, ground - height * 0.5), 6.5 * k, 14 * k, "straw" if not dry else "strawD", 16))
    return parts


def stubble(xs: list[float], height: float = 24, ground: float = GROUND) -> list[str]:
    return [line([(x, ground + 2), (x, ground - height + (i % 3) * 4)], "strawD", 7) for i, x in enumerate(xs)]


def millet(x: float, height: float = 108, ground: float = GROUND) -> list[str]:
    """Pearl millet: several stems from one foot, each with an upright candle of grain."""
    k = height / 108
    parts = []
    for dx, h in ((-20, 0.84), (20, 0.88), (0, 1.0)):
        tip = (x + dx * k, ground - height * h)
        ear = (tip[0] + dx * 0.12 * k, tip[1])
        parts += [
            curve(
                [
                    (x + dx * 0.2 * k, ground + 1),
                    (x + dx * 0.6 * k, ground - height * h * 0.45),
                    (tip[0], tip[1] + 26 * k),
                ],
                "primary",
                5.5 * k,
            )
        ]
        parts += [line([(tip[0], tip[1] + 28 * k), ear], "straw", 12 * k)]
    for reach, share in ((34, 0.2), (-34, 0.24), (27, 0.4), (-27, 0.42)):
        parts.append(arched_leaf((x, ground - height * share), reach * k, 20 * k, "primary", 6 * k))
    return parts


def bean_carpet(x0: float, x1: float, height: float = 34, seed: int = 2, ground: float = GROUND) -> list[str]:
    """A closed green cover: a green body under rows of three-part leaves, each edged against the next."""
    chance = random.Random(seed)
    rows = max(2, round(height / 16))
    low, high = ground + 1, ground - height * 0.78
    parts = [polygon([(x0 + 4, low), (x0 + 10, high), (x1 - 10, high), (x1 - 4, low)], "primary")]
    for row in range(rows):
        y = ground - height + 10 + row * (height - 20) / (rows - 1)
        x = x0 + 16 + 17 * (row % 2)
        while x < x1 - 12:
            parts += three_part_leaf((x, y + chance.uniform(-4, 4)), chance.uniform(-16, 16))
            x += 34
    return parts


def three_part_leaf(at: Point, turn: float, k: float = 1) -> list[str]:
    """The leaf of a bean: three broad leaflets that end in a point, edged with sky as one."""
    one = "M0 2Q-12 -4 -9 -13Q-6 -20 0 -25Q6 -20 9 -13Q12 -4 0 2Z"
    edge = [group([path(one, "sky", "sky", 4.4)], turn=t) for t in (-76, 76, 0)]
    face = [group([path(one, "primary")], turn=t) for t in (-76, 76, 0)]
    return [group(edge + face, at, k, turn=turn)]


def grass(
    x: float, height: float, ground: float = GROUND, colour: str = "primary", blades: int = 5, spread: float = 20
) -> list[str]:
    parts = []
    for i in range(blades):
        lean = (i - (blades - 1) / 2) / max((blades - 1) / 2, 1)
        tall = height * (1 - 0.28 * abs(lean))
        tip = (x + lean * spread, ground - tall)
        foot = (x + lean * spread * 0.22, ground + 2)
        left = (foot[0] + lean * 2 - 5, ground - tall * 0.5)
        right = (foot[0] + lean * 2 + 6, ground - tall * 0.42)
        parts.append(path(trace("M", foot, "Q", left, tip, "Q", right, foot, "Z"), colour))
    return parts


def meadow(
    x0: float, x1: float, height: float, step: float = 16, ground: float = GROUND, colour: str = "primary"
) -> list[str]:
    count = max(1, int((x1 - x0) / step))
    return [
        p
        for i in range(count + 1)
        for p in grass(x0 + i * (x1 - x0) / count, height * (1 - 0.14 * (i % 2)), ground, colour)
    ]


def tree(x: float, height: float = 120, crown: float = 46, ground: float = GROUND, bare_to: float = 0.45) -> list[str]:
    """A grown tree: a forked trunk and a crown of four rounds."""
    k = crown / 46
    fork = ground - height * bare_to
    top = ground - height + crown * 0.8
    left, right = (x - 8 * k, ground + 1), (x + 9 * k, ground + 1)
    up_left, up_right = (x - 16 * k, top), (x + 16 * k, top)
    return [
        path(
            trace("M", left, "Q", (x - 4 * k, fork), up_left, "L", up_right, "Q", (x + 4 * k, fork), right, "Z"), "h2"
        ),
        circle((x - crown * 0.62, top + crown * 0.1), crown * 0.5, "primary"),
        circle((x + crown * 0.64, top + crown * 0.06), crown * 0.52, "primary"),
        circle((x, top - crown * 0.2), crown * 0.66, "primary"),
        blob(
            [
                (x - crown, top + crown * 0.3),
                (x, top + crown * 0.1),
                (x + crown, top + crown * 0.3),
                (x, top + crown * 0.48),
            ],
            "primary",
        ),
    ]


def sapling(x: float, height: float = 60, ground: float = GROUND, k: float = 1) -> list[str]:
    """A young tree: one thin stem with pairs of leaves."""
    parts = [line([(x, ground + 2), (x, ground - height * 0.86)], "h2", 5.5 * k)]
    for share in (0.4, 0.64, 0.86):
        y = ground - height * share
        parts += [leaf((x, y), 22 * k, 35, 8 * k, "primary"), leaf((x, y), 22 * k, 145, 8 * k, "primary")]
    return [*parts, leaf((x, ground - height * 0.84), 22 * k, 90, 8 * k, "primary")]


def shoot(root: Point, length: float, degrees: float, k: float = 1, colour: str = "primary") -> list[str]:
    """A green shoot with leaves to both sides, as grows from a stump."""
    a = math.radians(-degrees)
    tip = polar(root, length, a)
    parts = [line([root, tip], colour, 5 * k)]
    for share in (0.4, 0.7):
        foot = polar(root, length * share, a)
        parts += [leaf(foot, 19 * k, degrees + turn, 7 * k, colour) for turn in (48, -48)]
    return [*parts, leaf(polar(root, length * 0.92, a), 22 * k, degrees, 7 * k, colour)]


def stump(x: float, width: float = 46, height: float = 26, ground: float = GROUND) -> list[str]:
    """An old cut trunk, its pale cut face up, its roots alive in the ground."""
    half, y = width / 2, ground - height
    return [
        line([(x - half * 0.5, ground), (x - half * 1.1, ground + 24)], "h4", 6),
        line([(x + half * 0.5, ground), (x + half * 1.1, ground + 24)], "h4", 6),
        line([(x, ground), (x + 2, ground + 34)], "h4", 6),
        polygon([(x - half - 5, ground + 2), (x - half + 3, y), (x + half - 3, y), (x + half + 5, ground + 2)], "h2"),
        ellipse((x, y), half - 3, 7, "h4"),
    ]


def hedge(x0: float, x1: float, height: float, ground: float = GROUND) -> list[str]:
    """A clipped row of small trees: many stems, one leafy body, leaf tips along its edge."""
    count = max(1, round((x1 - x0) / 22))
    step = (x1 - x0) / count
    stems = [x0 + (i + 0.5) * step for i in range(count)]
    parts = [line([(x, ground + 1), (x, ground - height * 0.5)], "h2", 6) for x in stems]
    top, bottom = ground - height + 10, ground - height * 0.34
    parts.append(rect(x0 + 8, top, x1 - x0 - 16, bottom - top, "primary", 6))
    across = max(2, round((x1 - x0 - 20) / 15))
    for i in range(across + 1):
        x = x0 + 10 + i * (x1 - x0 - 20) / across
        parts += [circle((x, top + i % 2), 10, "primary"), circle((x, bottom - i % 2), 10, "primary")]
    up = max(2, round((bottom - top) / 15))
    for i in range(up + 1):
        y = top + i * (bottom - top) / up
        parts += [circle((x0 + 10, y), 10 + i % 2, "primary"), circle((x1 - 10, y), 10 + i % 2, "primary")]
    for row in range(max(1, int((bottom - top) / 22))):
        y = top + 16 + row * 22
        parts += [
            leaf((x - 9 + 8 * (row % 2), y), 17, (24, 62, -20)[(i + row) % 3], 5, "sky") for i, x in enumerate(stems)
        ]
    return parts


def bush(x: float, k: float = 1, ground: float = GROUND, shoots: int = 7) -> list[str]:
    """Many shoots from one old stump."""
    parts = []
    for i in range(shoots):
        spread = -1 + 2 * i / (shoots - 1)
        parts += shoot((x + spread * 14 * k, ground - 16 * k), (58 - 14 * abs(spread)) * k, 90 - spread * 58, 0.86 * k)
    return parts + stump(x, 44 * k, 22 * k, ground)
