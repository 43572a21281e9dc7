"""Draws tools, vessels and large hands: hoe, sickle, fork, spade, knife, bucket, sack, barrow, cart, plough."""

import math

from .shapes import Point, along, circle, ellipse, group, line, n, path, polar, polygon, rect, trace

HANDLE = "h2"


def hoe(grip: Point, head: Point, side: int = 1, k: float = 1, handle: str = HANDLE) -> list[str]:
    """A handle from grip to head and a blade turned back toward the digger."""
    a = math.atan2(head[1] - grip[1], head[0] - grip[0])
    turn = a + side * math.radians(100)
    tip = polar(head, 30 * k, turn)
    across = (math.cos(a) * 11 * k, math.sin(a) * 11 * k)
    face = [
        (head[0] - across[0] * 0.4, head[1] - across[1] * 0.4),
        (head[0] + across[0] * 0.4, head[1] + across[1] * 0.4),
        (tip[0] + across[0], tip[1] + across[1]),
        (tip[0] - across[0], tip[1] - across[1]),
    ]
    return [line([grip, head], handle, 6.5 * k), polygon(face, "text")]


def fork(grip: Point, head: Point, k: float = 1, iron: str = "text") -> list[str]:
    """A long handle with three tines."""
    a = math.atan2(head[1] - grip[1], head[0] - grip[0])
    parts = [line([grip, head], HANDLE, 6.5 * k)]
    left, right = (polar(head, 13 * k, a + s * math.pi / 2) for s in (1, -1))
    parts.append(line([left, right], iron, 5 * k))
    return parts + [line([p, polar(p, 28 * k, a)], iron, 5 * k) for p in (left, head, right)]


def spade(top: Point, tip: Point, k: float = 1, iron: str = "text") -> list[str]:
    a = math.atan2(tip[1] - top[1], tip[0] - top[0])
    wide = (-math.sin(a) * 15 * k, math.cos(a) * 15 * k)
    shoulder, low = polar(tip, -38 * k, a), polar(tip, -13 * k, a)

    def off(p: Point, share: float) -> Point:
        return p[0] + wide[0] * share, p[1] + wide[1] * share

    left = trace("M", off(shoulder, 1), "L", off(low, 1), "Q", off(tip, 0.3), tip)
    right = trace("Q", off(tip, -0.3), off(low, -1), "L", off(shoulder, -1), "Z")
    cross = (-math.sin(a) * 11 * k, math.cos(a) * 11 * k)
    grip = [(top[0] + cross[0], top[1] + cross[1]), (top[0] - cross[0], top[1] - cross[1])]
    return [line([top, shoulder], HANDLE, 7 * k), line(grip, HANDLE, 7 * k), path(left + right, iron)]


def sickle(grip: Point, k: float = 1, turn: float = 0, flip: bool = False) -> str:
    """The curved blade that says harvest; held at the end of its short handle."""
    parts = [
        path("M14 -14Q44 -40 60 -8Q66 14 46 28Q58 8 48 -6Q36 -20 20 -8Z", "text"),
        line([(0, 0), (17, -12)], HANDLE, 9),
    ]
    return group(parts, grip, k, flip, turn)


def knife(grip: Point, degrees: float, k: float = 1, length: float = 62) -> str:
    """A long bush knife."""
    parts = [
        path(f"M12 -6L{n(length)} -9Q{n(length + 6)} 6 {n(length - 12)} 9L12 6Z", "text"),
        line([(-12, 0), (12, 0)], HANDLE, 10),
    ]
    return group(parts, grip, k, turn=-degrees)


def bucket(x: float, y: float, k: float = 1, turn: float = 0, colour: str = "strong", handle: bool = True) -> str:
    """Rim at the top, (x, y) in the middle of the rim."""
    parts = [path("M-18 0Q0 -34 18 0", stroke=colour, width=4.5)] if handle else []
    parts.append(path("M-20 0L20 0L15 34L-15 34Z", colour))
    parts.append(line([(-21, 0), (21, 0)], colour, 6))
    return group(parts, (x, y), k, turn=turn)


def sack(x: float, ground: float, k: float = 1, colour: str = "h4", mark: str = "h2") -> str:
    parts = [
        path("M-24 0Q-32 -34 -22 -60Q-12 -66 -6 -66L-12 -80L12 -80L6 -66Q14 -66 22 -60Q32 -34 24 0Q0 6 -24 0Z", colour),
        line([(-9, -66), (9, -66)], mark, 6),
        circle((0, -32), 11, mark),
    ]
    return group(parts, (x, ground), k)


def wheelbarrow(x: float, ground: float, load: str, k: float = 1) -> list[str]:
    """Wheel in front (right), handles to the left; returns the handle end at about (x-86, ground-48)."""
    parts = [
        path("M-30 -48Q-16 -80 8 -82Q32 -80 40 -50Z", load),
        line([(-92, -46), (-32, -32), (46, -15)], HANDLE, 7),
        path("M-40 -52L52 -52L34 -20L-22 -20Z", "strong"),
        line([(-24, -22), (-30, 0)], HANDLE, 7),
        circle((50, -16), 13, "sky", "strong", 6),
        circle((50, -16), 4, "strong"),
    ]
    return [group(parts, (x, ground), k)]


def cart(x: float, ground: float, load: str, k: float = 1) -> str:
    parts = [
        path("M-62 -50Q-40 -92 0 -94Q40 -92 62 -50Z", load),
        line([(60, -40), (112, -22)], HANDLE, 7),
        path("M-70 -54L70 -54L62 -30L-62 -30Z", HANDLE),
        circle((0, -23), 21, "sky", "text", 6),
        line([(-18, -23), (18, -23)], "text", 4.5),
        line([(0, -41), (0, -5)], "text", 4.5),
        circle((0, -23), 5, "text"),
    ]
    return group(parts, (x, ground), k)


def plough(at: Point, k: float = 1, turn: float = 0) -> str:
    """An ox plough: long beam, two curved handles behind, an iron share below."""
    handle = "M8 30Q20 -2 44 -18Q56 -26 72 -26"
    parts = [
        line([(-84, -4), (22, -4)], HANDLE, 10),
        path(handle, stroke=HANDLE, width=8),
        line([(14, -2), (10, 26)], HANDLE, 9),
        path("M-40 36Q-22 14 18 6L30 24Q10 40 -40 36Z", "text"),
        circle((-84, -4), 8, "", "text", 5),
    ]
    return group(parts, at, k, turn=turn)


def open_hand(at: Point, k: float = 1, flip: bool = False, turn: float = 0, sleeve: str = "water") -> str:
    """A large hand, palm up like a bowl, arm to the lower left; things lie on the palm around `at`."""
    parts = [
        line([(-96, 46), (-54, 24)], sleeve, 36),
        line([(-70, 32), (-36, 14)], "skin", 26),
        path("M-46 2Q-36 -6 -22 -2Q-8 4 8 2L40 -6Q50 -8 51 -1Q51 4 44 7Q30 26 4 30Q-22 34 -44 26Z", "skin"),
        line([(-34, 6), (-30, -16)], "skin", 13),
    ]
    return group(parts, at, k, flip, turn)


def pinching_hand(at: Point, k: float = 1, flip: bool = False, turn: float = 0, sleeve: str = "water") -> str:
    """A large hand from the upper left, finger and thumb meeting just above `at`."""
    parts = [
        line([(-104, -92), (-72, -66)], sleeve, 25 if sleeve == "skin" else 36),
        line([(-84, -76), (-48, -46)], "skin", 25),
        path(
            "M-62 -48Q-46 -70 -24 -62Q-6 -54 4 -36Q12 -20 8 -8Q2 0 -4 -8L-12 -26L-20 -24"
            "L-10 -10Q-8 0 -16 -2Q-30 -8 -38 -22Q-56 -26 -62 -48Z",
            "skin",
        ),
        line([(-30, -26), (-22, -10)], "skin", 12),
        line([(-14, -34), (0, -10)], "skin", 12),
    ]
    return group(parts, at, k, flip, turn)


def fist(at: Point, towards: float, grip: float, k: float = 1, sleeve: str = "water", reach: float = 96) -> list[str]:
    """A large hand closed round a handle that runs at `grip` degrees through `at`; the arm comes from `towards`."""
    shoulder = polar(at, reach * k, math.radians(-towards))
    cuff = along(at, shoulder, 0.52)
    fingers = [rect(-21, -17, 42, 33, "skin", 12), *[line([(x, -12), (x, 9)], "h1", 2.8) for x in (-10, 0, 10)]]
    return [
        line([at, shoulder], "skin", 25 * k),
        line([cuff, shoulder], sleeve, (25 if sleeve == "skin" else 35) * k),
        group(fingers, at, k, turn=-grip),
    ]


def flat_hand(at: Point, k: float = 1, flip: bool = False, sleeve: str = "water") -> str:
    """A hand on edge, fingers level, to measure how thick a layer is; `at` is its finger tips."""
    parts = [line([(-150, 0), (-110, 0)], sleeve, 46), line([(-116, 0), (-80, 0)], "skin", 32)]
    parts.append(path("M-92 -22Q-80 -26 -62 -25L-40 -25L-40 25L-70 25Q-88 24 -92 18Z", "skin"))
    for i, length in enumerate((-8, 0, -3, -12)):
        parts.append(line([(-46, -19 + i * 12.7), (length - 7, -19 + i * 12.7)], "skin", 11.5))
    parts.append(line([(-78, -20), (-48, -38)], "skin", 12))
    return group(parts, at, k, flip)


def cloth_strip(x: float, y: float, k: float = 1, colour: str = "accent") -> str:
    """A strip tied round a shoot in a bow, so that it is seen to be tied."""
    parts = [
        path("M0 0Q-10 -16 -22 -8Q-24 4 0 0Z", colour),
        path("M0 0Q10 -16 22 -8Q24 4 0 0Z", colour),
        line([(-1, 2), (-9, 24)], colour, 6),
        line([(2, 2), (11, 20)], colour, 6),
        circle((0, 0), 6, colour),
    ]
    return group(parts, (x, y), k)


def pour(lip: Point, end: Point, colour: str = "water", width: float = 11) -> str:
    """A stream that leaves a bucket level and falls."""
    level, steep = (lip[0] + (end[0] - lip[0]) * 0.6, lip[1] + 2), (end[0], lip[1] + (end[1] - lip[1]) * 0.4)
    return path(trace("M", lip, "C", level, steep, end), stroke=colour, width=width)


def bean(at: Point, k: float = 1, turn: float = 0, colour: str = "accent", eye: str = "h4") -> str:
    """A bean seed with its pale eye."""
    seed = [path("M-14 2Q-15 -10 0 -9Q15 -10 14 2Q12 10 5 8Q0 5 -5 8Q-12 10 -14 2Z", colour)]
    if eye != colour:
        seed.append(ellipse((0, 1), 4, 2.6, eye))
    return group(seed, at, k, turn=turn)


def kernel(at: Point, k: float = 1, turn: float = 0) -> str:
    """A maize grain with its pale tip."""
    return group(
        [
            path("M-9 -6Q-8 -11 0 -10Q8 -11 9 -6Q9 2 4 10Q0 13 -4 10Q-9 2 -9 -6Z", "straw"),
            path("M-4 4L4 4L3 10Q0 13 -3 10Z", "h4"),
        ],
        at,
        k,
        turn=turn,
    )


def cupped_hands(at: Point, load: str, k: float = 1, sleeve: str = "water") -> str:
    """Two hands held together as a bowl, arms from both sides; `at` is the middle of the rim."""
    parts = [path("M-48 10Q-36 -36 -6 -40Q24 -42 48 10Z", load)]
    for side in (-1, 1):
        parts.append(line([(side * 112, -34), (side * 80, -12)], sleeve, 36))
        parts.append(line([(side * 94, -20), (side * 44, 12)], "skin", 25))
    parts.append(
        path("M-56 0Q-50 -8 -40 -4Q-20 6 0 4Q20 6 40 -4Q50 -8 56 0Q56 26 26 36Q0 42 -26 36Q-56 26 -56 0Z", "skin")
    )
    for side in (-1, 1):
        parts.append(line([(side * 48, 6), (side * 26, -8)], "skin", 12))
    parts.append(line([(0, 12), (0, 36)], "h1", 3))
    parts += [line([(side * x, 22), (side * (x - 3), 35)], "h1", 2.6) for side in (-1, 1) for x in (14, 27)]
    return group(parts, at, k)


def bottle_cap(at: Point, k: float = 1, turn: float = 0, colour: str = "danger") -> str:
    parts = [
        path("M-14 -10Q0 -14 14 -10L18 7L13 12L8 9L3 13L-3 13L-8 9L-13 12L-18 7Z", colour),
        ellipse((0, 8), 14, 4.5, "h1"),
    ]
    return group(parts, at, k, turn=turn)
