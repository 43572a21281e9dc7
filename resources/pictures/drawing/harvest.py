"""Draws what is sown, reaped and cooked: bean plants, vines on poles, cobs, pods, weeds, the pot and the rake."""

import math

from . import plants
from .people import GROUND
from .shapes import Point, circle, curve, ellipse, group, line, path, polygon


def bean_plant(x: float, k: float = 1, ground: float = GROUND, pods: bool = False, flower: str = "") -> list[str]:
    """One bush of beans: a stem, leaves of three leaflets, pods or flowers where they are asked for."""
    parts = [line([(x, ground + 2), (x, ground - 46 * k)], "primary", 6 * k)]
    for dx, up, turn in ((-17, 17, -74), (17, 19, 74), (-15, 36, -50), (15, 38, 50), (0, 48, 0)):
        parts += [line([(x, ground - (up - 8) * k), (x + dx * k, ground - up * k)], "primary", 4.5 * k)]
        parts += plants.three_part_leaf((x + dx * k, ground - up * k), turn, 0.74 * k)
    if pods:
        parts += [pod((x + dx * k, ground - up * k), 0.66 * k, turn) for dx, up, turn in _PODS]
    if flower:
        parts += [circle((x + dx * k, ground - up * k), 5.5 * k, flower) for dx, up in ((-14, 40), (13, 46), (2, 62))]
    return parts


_PODS = ((-15, 36, 8), (14, 37, -16), (1, 40, -4))


def pod(at: Point, k: float = 1, turn: float = 0, colour: str = "straw", seam: str = "strawD") -> str:
    """A long hanging pod, bent like a sickle, its seeds pressing through."""
    shape = [path("M-1 -4Q-12 14 -6 34Q-1 48 9 52Q13 50 10 44Q4 30 7 14Q7 2 3 -4Z", colour)]
    shape += [line([(-4.5, y), (1, y + 1)], seam, 3) for y in (12, 23, 34)]
    return group(shape, at, k, turn=turn)


def nodules(x: float, ground: float = GROUND, k: float = 1, root: str = "h4", colour: str = "straw") -> list[str]:
    """The roots of a legume with the small knots on them that feed it."""
    parts = plants.fine_roots(x, ground, k, root)
    spots = ((-8, 15), (8, 15), (0, 22), (-14, 23), (14, 23), (0, 32))
    return parts + [circle((x + dx * k, ground + dy * k), 4.4 * k, colour) for dx, dy in spots]


def vine_on_pole(x: float, top: float, pods: bool = True, ground: float = GROUND) -> list[str]:
    """A pole with a climbing bean wound round it, ripe pods hanging."""
    turns = 6
    height = ground - top
    winding = [(x + (9 if i % 2 else -9), ground - height * i / turns) for i in range(turns + 1)]
    parts = [line([(x, ground + 4), (x, top - 8)], "h2", 7), curve(winding, "primary", 5)]
    for i, (wx, wy) in enumerate(winding[1:]):
        side = 1 if wx > x else -1
        parts += plants.three_part_leaf((wx + side * 3, wy), side * (58 + 10 * (i % 2)), 0.82)
    if pods:
        parts += [
            pod((2 * x - wx + (14 if wx < x else -14), wy - 6), 0.8, -10 if wx < x else 14) for wx, wy in winding[2:6]
        ]
    return parts


def cob(at: Point, k: float = 1, turn: float = 0) -> str:
    """A cob of maize half out of its leaves, rows of grain on it."""
    parts = [ellipse((0, 0), 12, 30, "straw")]
    parts += [line([(x, -20 + abs(x)), (x, 12)], "strawD", 3) for x in (-5, 0, 5)]
    parts += [path("M-15 -2Q-10 12 0 36Q-22 30 -18 6Z", "primary"), path("M15 -2Q10 12 0 36Q22 30 18 6Z", "primary")]
    return group(parts, at, k, turn=turn)


def ear(at: Point, k: float = 1, turn: float = 0) -> str:
    """An ear of millet on its stalk."""
    parts = [line([(0, 0), (0, 44)], "primary", 5), line([(0, -26), (0, 6)], "straw", 17)]
    parts += [circle((dx, dy), 2.2, "strawD") for dy in (-28, -18, -8, 2) for dx in (-4, 3)]
    return group(parts, at, k, turn=turn)


def weed(at: Point, k: float = 1, turn: float = 0, roots: str = "h4") -> str:
    """A pulled weed: a few narrow leaves, thin roots."""
    leaves = [plants.leaf((0, 0), 40, degrees, 7, "primary") for degrees in (36, 66, 90, 114, 144)]
    thin = [line([(0, 0), (dx, 20)], roots, 4) for dx in (-9, 0, 9)]
    return group([*thin, *leaves], at, k, turn=turn)


def pot(x: float, ground: float, k: float = 1, colour: str = "text") -> str:
    """A round pot on three stones; its rim is at 64 above the ground."""
    parts = [circle((dx, -6), 8, "h2") for dx in (-28, 28)]
    parts += [
        path("M-34 -60Q-52 -34 -26 -12Q0 -4 26 -12Q52 -34 34 -60Z", colour),
        line([(-37, -61), (37, -61)], colour, 9),
    ]
    return group(parts, (x, ground), k)


def rake(grip: Point, head: Point, k: float = 1) -> list[str]:
    """A long handle and a bar of five teeth that point down."""
    a = math.atan2(head[1] - grip[1], head[0] - grip[0])
    across = (-math.sin(a), math.cos(a))
    ends = [(head[0] + across[0] * s * 26 * k, head[1] + across[1] * s * 26 * k) for s in (-1, 1)]
    parts = [line([grip, head], "h2", 6.5 * k), line(ends, "text", 6 * k)]
    for i in range(5):
        s = (-1 + i * 0.5) * 26 * k
        root = (head[0] + across[0] * s, head[1] + across[1] * s)
        parts.append(line([root, (root[0] + math.cos(a) * 15 * k, root[1] + math.sin(a) * 15 * k)], "text", 5 * k))
    return parts


def bundle(at: Point, length: float, k: float = 1, turn: float = 0, tie: str = "h1") -> str:
    """Stalks or sticks tied together across the middle."""
    half = length / 2
    rows = ((-9, "strawD"), (-3, "straw"), (3, "strawD"), (9, "straw"))
    parts = [line([(-half + abs(y), y), (half - abs(y) * 0.6, y * 1.1)], token, 6.5) for y, token in rows]
    return group([*parts, line([(0, -13), (0, 13)], tie, 7)], at, k, turn=turn)


def hole(x: float, width: float = 34, depth: float = 22, ground: float = GROUND) -> str:
    """A small hole for seed, pointed below."""
    half = width / 2
    return polygon(
        [(x - half, ground - 1), (x + half, ground - 1), (x + 5, ground + depth), (x - 5, ground + depth)], "sky"
    )
