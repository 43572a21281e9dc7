"""Draws what field tests need: jar, sieve, crumbs, worms, ring, pipe, bottle, watch, marked stick, pointing hand."""

import math
import random

from . import land
from .people import GROUND
from .shapes import Point, blob, circle, corners, curve, ellipse, group, line, path, polar, polygon, rect, trace


def crumb(at: Point, radius: float, seed: int = 1, fill: str = "h1", edge: str = "sky") -> str:
    """A clod of earth of ten soft corners; the edge parts it from water and from other clods."""
    chance = random.Random(seed)
    points = [polar(at, radius * chance.uniform(0.84, 1.14), math.tau * i / 10) for i in range(10)]
    return path(corners(points) + "Z", fill, edge, 4)


def jar(x: float, ground: float, width: float, height: float, level: float) -> list[str]:
    """A clear jar, open above, with water up to `level` above the ground; what lies in it comes on top."""
    half, top = width / 2, ground - height
    parts = [
        rect(x - half, ground - level, width, level - 2, "water", 9),
        land.ripple(x, ground - level + 13, width / 2),
    ]
    left, right, low, foot = x - half, x + half, ground - 12, ground - 2
    down = trace("M", (left, top), "L", (left, low), "Q", (left, foot), (left + 11, foot))
    up = trace("L", (right - 11, foot), "Q", (right, foot), (right, low), "L", (right, top))
    glass = f"{down}{up}"
    rims = [line([(x + s * half, top), (x + s * (half + 6), top - 3)], "strong", 6) for s in (-1, 1)]
    return [*parts, path(glass, stroke="strong", width=6), *rims]


def sieve(at: Point, radius: float, grip: Point) -> list[str]:
    """A tea strainer seen from the side: a round mesh under a rim, and a handle that goes to `grip`."""
    x, y = at
    bowl = f"M{x - radius:.1f} {y:.1f}Q{x - radius:.1f} {y + radius:.1f} {x:.1f} {y + radius:.1f}"
    bowl += f"Q{x + radius:.1f} {y + radius:.1f} {x + radius:.1f} {y:.1f}"
    mesh = path(bowl, stroke="straw", width=5)
    knots = [circle(polar((x, y - 2), radius, math.pi * share), 4, "straw") for share in (0.2, 0.35, 0.5, 0.65, 0.8)]
    rim = line([(x - radius - 4, y), (x + radius + 4, y)], "straw", 7)
    return [line([(x - radius - 2, y), grip], "straw", 7), mesh, *knots, rim]


def worm(points: list[Point], width: float = 9, colour: str = "accent", edge: str = "") -> list[str]:
    """An earthworm along some points, with the paler ring it wears near its head."""
    under = [curve(points, edge, width + 6)] if edge else []
    a, b = points[len(points) // 4], points[len(points) // 4 + 1]
    belt = line([a, b], "accent" if colour == "h4" else "h4", width)
    return [*under, curve(points, colour, width), belt]


def ring_cut(x: float, width: float, top: float, bottom: float, wall: float = 9, colour: str = "strong") -> list[str]:
    """A ring or pipe cut open: its two walls and its round rim, whatever stands in it drawn before."""
    walls = [line([(x + s * width / 2, top), (x + s * width / 2, bottom)], colour, wall) for s in (-1, 1)]
    return [*walls, ellipse((x, top), width / 2, width * 0.085, stroke=colour, width=wall * 0.7)]


def ring_driven(x: float, width: float, top: float, bottom: float, ground: float = GROUND) -> list[str]:
    """A ring or pipe seen from outside above the ground; below it its two sharp edges cut into the soil."""
    half = width / 2
    edges = [
        polygon([(x + s * half, ground), (x + s * (half - 13), ground), (x + s * half, bottom)], "strong")
        for s in (-1, 1)
    ]
    return [*edges, rect(x - half, top, width, ground - top + 1, "strong")]


def ring_outside(x: float, width: float, top: float, ground: float = GROUND, colour: str = "strong") -> list[str]:
    """A ring or pipe seen from outside, standing in the ground, its opening a flat oval."""
    body = rect(x - width / 2, top, width, ground - top + 1, colour)
    return [body, ellipse((x, top), width / 2, width * 0.16, "h1", 0, colour, 5)]


def watch(at: Point, radius: float, share: float = 0.25, colour: str = "text") -> list[str]:
    """A stop watch: knob, face, ticks, one hand up and one at `share` of the round."""
    x, y = at
    ticks = [
        line([polar(at, radius * 0.74, math.tau * i / 4), polar(at, radius * 0.8, math.tau * i / 4)], colour, 4)
        for i in range(4)
    ]
    far = polar(at, radius * 0.55, math.tau * share - math.pi / 2)
    knob = line([(x, y - radius), (x, y - radius * 1.24)], colour, radius * 0.3)
    hands = [line([at, (x, y - radius * 0.58)], colour, 5), line([at, far], colour, 5)]
    return [knob, circle(at, radius, "sky", colour, radius * 0.2), *ticks, *hands]


def bottle(at: Point, k: float = 1, turn: float = 0, level: float = 0.7, mark: str = "text") -> str:
    """A clear bottle with water in it; `at` is its mouth, and with turn 0 it stands below it."""
    low, high = 112.0, 34 + (112 - 34) * (1 - level)
    parts = [
        path("M-8 0L8 0L8 14Q24 22 24 38L24 106Q24 114 16 114L-16 114Q-24 114 -24 106L-24 38Q-24 22 -8 14Z", "sky"),
        rect(-22, high, 44, low - high, "water", 5),
        path(
            "M-8 2L-8 14Q-24 22 -24 38L-24 106Q-24 114 -16 114L16 114Q24 114 24 106L24 38Q24 22 8 14L8 2", "", "strong"
        ),
        line([(-9, 0), (9, 0)], "strong", 7),
    ]
    if mark:
        parts.append(line([(8, high), (24, high)], mark, 5))
    return group(parts, at, k, turn=turn)


def marked_stick(x: float, top: float, bottom: float, marks: list[float], width: float = 11) -> list[str]:
    """A stick with dark marks at the heights given."""
    return [
        line([(x, top), (x, bottom)], "straw", width),
        *[line([(x - width * 0.5, y), (x + width * 0.5, y)], "text", 5) for y in marks],
    ]


def bowl(x: float, ground: float, width: float, height: float, colour: str = "h4") -> list[str]:
    """An open bowl on the ground, its rim a thick line."""
    half, top = width / 2, ground - height
    shape = f"M{x - half:.1f} {top:.1f}Q{x - half * 0.9:.1f} {ground:.1f} {x - half * 0.36:.1f} {ground:.1f}"
    shape += f"L{x + half * 0.36:.1f} {ground:.1f}Q{x + half * 0.9:.1f} {ground:.1f} {x + half:.1f} {top:.1f}Z"
    return [path(shape, colour), line([(x - half, top), (x + half, top)], colour, 8)]


def pointing_hand(at: Point, k: float = 1, flip: bool = False, turn: float = 0, sleeve: str = "water") -> str:
    """A large hand from the upper left, the first finger stretched out, its tip at `at`."""
    parts = [
        line([(-128, -96), (-94, -72)], sleeve, 25 if sleeve == "skin" else 36),
        line([(-106, -80), (-66, -52)], "skin", 25),
        blob([(-82, -66), (-60, -72), (-40, -58), (-34, -40), (-44, -26), (-62, -28), (-78, -42)], "skin"),
        line([(-46, -42), (-24, -20), (-3, -5)], "skin", 13),
        line([(-58, -34), (-46, -20), (-52, -16)], "skin", 13),
        line([(-66, -40), (-58, -26), (-63, -21)], "skin", 12),
        line([(-54, -28), (-47, -36)], "h1", 2.8),
    ]
    return group(parts, at, k, flip, turn)


def cloth(x0: float, x1: float, ground: float = GROUND, colour: str = "h4") -> list[str]:
    """A cloth spread on the ground, its two ends a little up."""
    ends = [
        line([(x0, ground - 2), (x0 - 8, ground - 7)], colour, 6),
        line([(x1, ground - 2), (x1 + 8, ground - 7)], colour, 6),
    ]
    return [line([(x0, ground), (x1, ground)], colour, 8), *ends]


def block(x0: float, x1: float, top: float, bottom: float, seed: int = 1, fill: str = "h1") -> list[str]:
    """A block of soil with rough sides, as a spade lifts it, grass and roots still in it."""
    chance = random.Random(seed)
    steps = 5
    left = [(x0 + chance.uniform(-3, 3), top + (bottom - top) * i / steps) for i in range(steps + 1)]
    right = [(x1 + chance.uniform(-3, 3), top + (bottom - top) * i / steps) for i in range(steps + 1)]
    return [polygon([*left, *reversed(right)], fill)]
