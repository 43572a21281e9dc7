"""Draws people at work: a jointed figure without a face whose hands and feet are told where to be."""

import math
from dataclasses import dataclass, field

from .shapes import Point, along, blob, capsule, circle, line, path, polygon

GROUND = 151.0


@dataclass(frozen=True)
class Look:
    """What a person wears; the same tasks are drawn with all of them."""

    top: str
    lower: str
    head: str
    skirt: bool = False
    colour_of_head: str = ""


WOMAN = Look(top="water", lower="water", head="wrap", skirt=True, colour_of_head="water")
WOMAN_IN_RUST = Look(top="accent", lower="accent", head="wrap", skirt=True, colour_of_head="accent")
MAN = Look(top="h4", lower="h1", head="hair", colour_of_head="h1")
MAN_IN_HAT = Look(top="h4", lower="h1", head="hat", colour_of_head="straw")
MAN_IN_BLUE = Look(top="water", lower="h1", head="hair", colour_of_head="h1")
MAN_IN_YELLOW = Look(top="straw", lower="h1", head="hair", colour_of_head="h1")
MAN_IN_RUST = Look(top="accent", lower="h1", head="hair", colour_of_head="h1")


@dataclass(frozen=True)
class Pose:
    """Where the body is; hands and feet are points of the picture, elbows and knees follow."""

    hip: Point
    shoulder: Point
    back_hand: Point
    front_hand: Point
    feet: tuple[Point, Point]
    facing: int = 1
    nod: float = 0
    kneeling: bool = False
    k: float = 1
    held: list[str] = field(default_factory=list)


def person(look: Look, pose: Pose) -> list[str]:
    """Back to front, so that what is held lies between the body and the nearer arm."""
    k = pose.k
    knee_bend, elbow_bend = -pose.facing, pose.facing
    parts = _arm(look, pose.shoulder, pose.back_hand, elbow_bend, k)
    legs = [_leg_points(pose.hip, foot, knee_bend, k) for foot in pose.feet]
    if pose.kneeling:
        parts += _folded_legs(look, pose, k)
    else:
        trousers = [p for leg in legs for p in _trousers(look, leg, pose.facing, k)]
        parts += _skirt(look, pose, k) if look.skirt else trousers
    parts.append(capsule(pose.shoulder, 13 * k, pose.hip, 12.5 * k, look.top))
    parts += _head(look, pose, k)
    reach = _arm_points(pose.shoulder, pose.front_hand, elbow_bend, k)
    parts += [line(reach, "sky", 12.5 * k), line([reach[0], along(reach[0], reach[1], 0.62)], "sky", 16.5 * k)]
    parts += pose.held
    return parts + _arm(look, pose.shoulder, pose.front_hand, elbow_bend, k)


def standing(
    x: float,
    back_hand: Point,
    front_hand: Point,
    facing: int = 1,
    lean: float = 0,
    stride: float = 11,
    k: float = 1,
    ground: float = GROUND,
    held: list[str] | None = None,
) -> Pose:
    """Upright or bent over by `lean` degrees, the hip moving back as far as the shoulders move forward."""
    bend = math.radians(lean)
    hip = (x - facing * 16 * k * math.sin(bend), ground - 56 * k + 6 * k * math.sin(bend))
    shoulder = (hip[0] + facing * 40 * k * math.sin(bend), hip[1] - 40 * k * math.cos(bend))
    feet = ((x - facing * stride * k, ground - 3 * k), (x + facing * stride * k, ground - 3 * k))
    return Pose(hip, shoulder, back_hand, front_hand, feet, facing, nod=lean / 2.2, k=k, held=held or [])


def kneeling(
    x: float,
    back_hand: Point,
    front_hand: Point,
    facing: int = 1,
    lean: float = 25,
    k: float = 1,
    ground: float = GROUND,
    held: list[str] | None = None,
) -> Pose:
    bend = math.radians(lean)
    hip = (x, ground - 27 * k)
    shoulder = (hip[0] + facing * 40 * k * math.sin(bend), hip[1] - 40 * k * math.cos(bend))
    feet = ((x - facing * 8 * k, ground - 4), (x - facing * 8 * k, ground - 4))
    return Pose(hip, shoulder, back_hand, front_hand, feet, facing, nod=lean / 2.2, kneeling=True, k=k, held=held or [])


def _head(look: Look, pose: Pose, k: float) -> list[str]:
    trunk = math.atan2(pose.shoulder[1] - pose.hip[1], pose.shoulder[0] - pose.hip[0])
    up = trunk + math.radians(pose.nod * 0.35) * pose.facing
    reach = 28 * k
    head = (pose.shoulder[0] + reach * math.cos(up), pose.shoulder[1] + reach * math.sin(up))
    neck = line([pose.shoulder, head], "skin", 9 * k)
    turn = math.degrees(up) + 90
    return [neck, circle(head, 13 * k, "skin"), *_cover(look, head, turn, pose.facing, k)]


def _cover(look: Look, head: Point, turn: float, facing: int, k: float) -> list[str]:
    """Scarf, hat or hair, turned with the head."""

    def place(x: float, y: float) -> Point:
        a = math.radians(turn)
        x, y = x * facing * k, y * k
        return head[0] + x * math.cos(a) - y * math.sin(a), head[1] + x * math.sin(a) + y * math.cos(a)

    colour = look.colour_of_head
    if look.head == "wrap":
        scarf = [(12, -5), (8, -14), (-1, -18), (-12, -13), (-15, -3), (-12, 7), (-5, 4), (2, -4)]
        return [blob([place(*p) for p in scarf], colour), circle(place(-15, 2), 5.5 * k, colour)]
    if look.head == "hat":
        crown = [(-10, -7), (-8, -18), (0, -21), (8, -18), (10, -7)]
        return [polygon([place(*p) for p in crown], colour), line([place(-20, -6), place(20, -6)], colour, 6 * k)]
    hair = [(12, -6), (7, -14), (-2, -16), (-12, -11), (-14, -2), (-11, 5), (-6, -3), (3, -7)]
    return [blob([place(*p) for p in hair], colour)]


def _arm(look: Look, shoulder: Point, hand: Point, bend: int, k: float) -> list[str]:
    points = _arm_points(shoulder, hand, bend, k)
    sleeve_end = along(points[0], points[1], 0.62)
    return [
        line(points, "skin", 8.5 * k),
        circle(points[2], 6.5 * k, "skin"),
        line([points[0], sleeve_end], look.top, 12.5 * k),
    ]


def _arm_points(shoulder: Point, hand: Point, bend: int, k: float) -> list[Point]:
    return _joint(shoulder, hand, 26 * k, 27 * k, bend)


def _leg_points(hip: Point, foot: Point, bend: int, k: float) -> list[Point]:
    return _joint(hip, foot, 27.3 * k, 27.3 * k, bend)


def _trousers(look: Look, leg: list[Point], facing: int, k: float) -> list[str]:
    foot = leg[2]
    return [
        line([foot, (foot[0] + facing * 7 * k, foot[1])], "skin", 6.5 * k),
        line([leg[0], leg[1], along(leg[1], foot, 0.78)], look.lower, 13 * k),
    ]


def _folded_legs(look: Look, pose: Pose, k: float) -> list[str]:
    hip, foot = pose.hip, pose.feet[0]
    thick = 11 * k if look.skirt else 8 * k
    knee = (hip[0] + pose.facing * 25 * k, foot[1] + 2 - thick)
    heel = (foot[0] - pose.facing * 4 * k, foot[1] + 2 - thick)
    return [
        line([foot, (foot[0] - pose.facing * 18 * k, foot[1])], "skin", 8 * k),
        capsule(hip, 13 * k, knee, thick, look.lower),
        capsule(knee, thick, heel, thick, look.lower),
    ]


def _skirt(look: Look, pose: Pose, k: float) -> list[str]:
    left, right = sorted(foot[0] for foot in pose.feet)
    hem = max(foot[1] for foot in pose.feet) - 10 * k
    hip = pose.hip
    cloth = (
        f"M{hip[0] - 9 * k:.1f} {hip[1] - 11 * k:.1f}L{left - 10 * k:.1f} {hem:.1f}"
        f"L{right + 10 * k:.1f} {hem:.1f}L{hip[0] + 9 * k:.1f} {hip[1] - 11 * k:.1f}Z"
    )
    shins = [line([(f[0], hem - 4), f, (f[0] + pose.facing * 6 * k, f[1])], "skin", 7 * k) for f in pose.feet]
    return [*shins, path(cloth, look.lower, look.lower, 4 * k)]


def _joint(a: Point, b: Point, first: float, second: float, bend: int) -> list[Point]:
    """Elbow or knee between two points; a target out of reach is met by the straight limb."""
    span = math.dist(a, b)
    if span >= first + second:
        end = along(a, b, (first + second) / span)
        return [a, along(a, end, first / (first + second)), end]
    base = math.atan2(b[1] - a[1], b[0] - a[0])
    cosine = (first**2 + span**2 - second**2) / (2 * first * max(span, 1))
    lift = math.acos(max(-1.0, min(1.0, cosine)))
    joint = (a[0] + first * math.cos(base + bend * lift), a[1] + first * math.sin(base + bend * lift))
    return [a, joint, b]
