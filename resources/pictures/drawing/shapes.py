"""Paints the few SVG shapes all pictures are made of, coloured by theme token and never by number."""

import math
from itertools import pairwise

Point = tuple[float, float]

TOKENS = frozenset(
    "sky h0 h1 h2 h3 h4 straw strawD skin primary primaryHover c1 c2 c3 c4 text text2 surface canvas sunken "
    "border strong accent water danger".split()
)


def svg(width: int, height: int, parts: list[str]) -> str:
    body = "\n".join(part for part in parts if part)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}">\n{body}\n</svg>\n'
    )


def path(d: str, fill: str = "", stroke: str = "", width: float = 5) -> str:
    return f'<path{_paint(fill, stroke, width)} d="{d}"/>'


def circle(centre: Point, radius: float, fill: str = "", stroke: str = "", width: float = 5) -> str:
    return f'<circle{_paint(fill, stroke, width)} cx="{n(centre[0])}" cy="{n(centre[1])}" r="{n(radius)}"/>'


def ellipse(
    centre: Point, rx: float, ry: float, fill: str = "", turn: float = 0, stroke: str = "", width: float = 5
) -> str:
    at = f'cx="{n(centre[0])}" cy="{n(centre[1])}" rx="{n(rx)}" ry="{n(ry)}"'
    spin = f' transform="rotate({n(turn)} {n(centre[0])} {n(centre[1])})"' if turn else ""
    return f"<ellipse{_paint(fill, stroke, width)} {at}{spin}/>"


def rect(
    x: float, y: float, w: float, h: float, fill: str = "", r: float = 0, stroke: str = "", width: float = 5
) -> str:
    corner = f' rx="{n(r)}" ry="{n(r)}"' if r else ""
    return f'<rect{_paint(fill, stroke, width)} x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}"{corner}/>'


def line(points: list[Point], stroke: str, width: float = 5, dash: str = "") -> str:
    gaps = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path{_paint("", stroke, width)}{gaps} d="{corners(points)}"/>'


def dashed(d: str, stroke: str, width: float, dash: str) -> str:
    return f'<path{_paint("", stroke, width)} stroke-dasharray="{dash}" d="{d}"/>'


def polygon(points: list[Point], fill: str) -> str:
    return path(corners(points) + "Z", fill)


def group(parts: list[str], at: Point = (0, 0), scale: float = 1, flip: bool = False, turn: float = 0) -> str:
    sx = -scale if flip else scale
    moves = f"translate({n(at[0])} {n(at[1])})"
    if turn:
        moves += f" rotate({n(turn)})"
    if scale != 1 or flip:
        moves += f" scale({n(sx)} {n(scale)})"
    return f'<g transform="{moves}">' + "".join(parts) + "</g>"


def blob(points: list[Point], fill: str, tension: float = 6) -> str:
    """A closed soft shape through all points: silhouettes drawn from a dozen points instead of control handles."""
    return path(_spline(points, closed=True, tension=tension) + "Z", fill)


def curve(points: list[Point], stroke: str, width: float = 5) -> str:
    return path(_spline(points, closed=False, tension=6), stroke=stroke, width=width)


def capsule(a: Point, radius_a: float, b: Point, radius_b: float, fill: str) -> str:
    """The skin around two circles: limbs, bodies, logs, from any angle."""
    span = math.dist(a, b)
    if span <= abs(radius_a - radius_b):
        return circle(a if radius_a > radius_b else b, max(radius_a, radius_b), fill)
    direction = math.atan2(b[1] - a[1], b[0] - a[0])
    spread = math.acos((radius_a - radius_b) / span)
    first, second = direction + spread, direction - spread
    a1, b1, b2, a2 = (
        polar(a, radius_a, first),
        polar(b, radius_b, first),
        polar(b, radius_b, second),
        polar(a, radius_a, second),
    )
    turn_b = f"A{n(radius_b)} {n(radius_b)} 0 {int(spread > math.pi / 2)} 0 "
    turn_a = f"A{n(radius_a)} {n(radius_a)} 0 {int(spread < math.pi / 2)} 0 "
    return path(f"{trace('M', a1, 'L', b1)}{turn_b}{trace(b2, 'L', a2)}{turn_a}{at(a1)}Z", fill)


def polar(centre: Point, radius: float, angle: float) -> Point:
    return centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)


def along(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def corners(points: list[Point]) -> str:
    return "M" + "L".join(at(p) for p in points)


def trace(*steps: str | Point) -> str:
    """A path written as letters and points: trace("M", a, "Q", handle, b, "Z")."""
    words = [step if isinstance(step, str) else at(step) for step in steps]
    return "".join(f" {w}" if before[-1:].isdigit() and w[-1:].isdigit() else w for before, w in pairwise(["", *words]))


def at(p: Point) -> str:
    return f"{n(p[0])} {n(p[1])}"


def n(value: float) -> str:
    text = f"{value:.1f}"
    return "0" if text in ("-0.0", "0.0") else text.removesuffix(".0")


def _spline(points: list[Point], *, closed: bool, tension: float) -> str:
    count = len(points)
    d = "M" + at(points[0])
    for i in range(count if closed else count - 1):
        p0 = points[i - 1] if closed or i else points[0]
        p1, p2 = points[i], points[(i + 1) % count]
        p3 = points[(i + 2) % count] if closed or i + 2 < count else p2
        c1 = (p1[0] + (p2[0] - p0[0]) / tension, p1[1] + (p2[1] - p0[1]) / tension)
        c2 = (p2[0] - (p3[0] - p1[0]) / tension, p2[1] - (p3[1] - p1[1]) / tension)
        d += f"C{at(c1)} {at(c2)} {at(p2)}"
    return d


def _paint(fill: str, stroke: str, width: float) -> str:
    for token in (fill, stroke):
        if token and token not in TOKENS:
            raise ValueError(f"no such colour token: {token}")
    words = " ".join(word for word in (fill and f"f-{fill}", stroke and f"s-{stroke}") if word)
    text = f' class="{words}"'
    if not fill:
        text += ' fill="none"'
    if stroke:
        text += f' stroke-width="{n(width)}" stroke-linecap="round" stroke-linejoin="round"'
    return text
