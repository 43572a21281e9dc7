"""The monotone cubic of Hyman (1983) on a Forsythe–Malcolm–Moler spline, for many profiles at once.

SciPy has no such spline; PCHIP and the plain cubic differ from it by several t C/ha in thick layers.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from fourpermille_desktop.soil.refused import Refused

Array = NDArray[np.float64]


def hyman(x: ArrayLike, y: ArrayLike, at: ArrayLike) -> Array:
    """The curve through the points of each row, never falling where the points never fall. [unit of y]

    x : places of the points, increasing along the last axis, 2 points or more. [any unit]
    y : values at x, never falling along the last axis; same shape as x. [any unit]
    at : where the curve is wanted, one row of places for each row of x, or one row for all. [unit of x]
        Beyond the last point the cubic of the last interval goes on; before the first, that of the first.
    Two points give the straight line, three the filtered parabola.
    Raises Refused for a number that is none, for two points at one place and for values that fall.
    Source: Hyman (1983), SIAM J. Sci. Stat. Comput. 4, 645–654, doi:10.1137/0904045; first slopes of Forsythe, Malcolm
        & Moler (1977), Computer Methods for Mathematical Computations, Prentice-Hall.
    Vector: esm_hand_total_mass; esm/vonhaden2020_expected_esm_hyman.csv; esm/simpleesm_expected_ESM2.csv.
    """
    xs, ys = _points(x, y)
    slopes = filtered_slopes(xs, ys, fmm_slopes(xs, ys))
    return np.reshape(_hermite(xs, ys, slopes, _places(at, len(xs))), _shape(np.ndim(x), len(xs), at))


def linear(x: ArrayLike, y: ArrayLike, at: ArrayLike) -> Array:
    """The broken line through the points of each row. [unit of y]

    x, y, at : as in `hyman`; beyond the last point the last piece goes on. [any unit]
    Raises Refused as `hyman` does.
    Source: Ellert & Bettany (1995), Can. J. Soil Sci. 75, 529–538, doi:10.4141/cjss95-075.
    Vector: esm_hand_total_mass; esm/simpleesm_expected_ESM.csv.
    """
    xs, ys = _points(x, y)
    places = _places(at, len(xs))
    piece = _piece(xs, places)
    x0, x1 = _take(xs, piece), _take(xs, piece + 1)
    y0, y1 = _take(ys, piece), _take(ys, piece + 1)
    share = (places - x0) / (x1 - x0)
    return np.reshape(y0 * (1.0 - share) + y1 * share, _shape(np.ndim(x), len(xs), at))


def fmm_slopes(xs: Array, ys: Array) -> Array:
    """Slopes at the points of the cubic spline whose ends have the third derivative of four points. [unit of y / x]

    xs, ys : points of each row, shape (rows, points), xs increasing; not filtered yet. [any unit]
    Source: Forsythe, Malcolm & Moler (1977), Computer Methods for Mathematical Computations, Prentice-Hall.
    Vector: esm/vonhaden2020_expected_esm_hyman.csv.
    """
    h, secants = np.diff(xs), np.diff(ys) / np.diff(xs)
    if h.shape[1] == 1:
        return np.repeat(secants, 2, axis=1)
    c = _second_differences(xs, h, np.diff(secants))
    slopes = np.empty_like(xs)
    slopes[:, :-1] = secants - h * (c[:, 1:] + 2.0 * c[:, :-1])
    slopes[:, -1] = secants[:, -1] + h[:, -1] * (c[:, -2] + 2.0 * c[:, -1])
    return slopes


def filtered_slopes(xs: Array, ys: Array, slopes: Array) -> Array:
    """Slopes held between 0 and three times the flatter neighbouring secant. [unit of y / x]

    xs, ys, slopes : points of each row and the slopes there, shape (rows, points). [any unit]
    Source: Hyman (1983), doi:10.1137/0904045.
    Vector: esm/vonhaden2020_expected_esm_hyman.csv.
    """
    secants = np.diff(ys) / np.diff(xs)
    before = np.concatenate([secants[:, :1], secants], axis=1)
    after = np.concatenate([secants, secants[:, -1:]], axis=1)
    most = 3.0 * np.minimum(np.abs(before), np.abs(after))
    rises = np.where(before * after > 0, after, slopes) >= 0
    return np.where(rises, np.clip(slopes, 0.0, most), np.clip(slopes, -most, 0.0))


def _second_differences(xs: Array, h: Array, bends: Array) -> Array:
    """The tridiagonal system of the spline, solved down and up along the points, all rows together."""
    first, last = _ends(xs, h, bends)
    right = np.concatenate([first[:, None], bends, last[:, None]], axis=1)
    diagonal = np.concatenate([-h[:, :1], 2.0 * (h[:, :-1] + h[:, 1:]), -h[:, -1:]], axis=1)
    for at in range(1, xs.shape[1]):
        factor = h[:, at - 1] / diagonal[:, at - 1]
        diagonal[:, at] -= factor * h[:, at - 1]
        right[:, at] -= factor * right[:, at - 1]
    c = np.empty_like(right)
    c[:, -1] = right[:, -1] / diagonal[:, -1]
    for at in range(xs.shape[1] - 2, -1, -1):
        c[:, at] = (right[:, at] - h[:, at] * c[:, at + 1]) / diagonal[:, at]
    return c


def _ends(xs: Array, h: Array, bends: Array) -> tuple[Array, Array]:
    """Right-hand sides of the two ends: the cubic through the first, and through the last, four points."""
    if xs.shape[1] == 3:
        return np.zeros(len(xs)), np.zeros(len(xs))
    first = bends[:, 1] / (xs[:, 3] - xs[:, 1]) - bends[:, 0] / (xs[:, 2] - xs[:, 0])
    last = bends[:, -1] / (xs[:, -1] - xs[:, -3]) - bends[:, -2] / (xs[:, -2] - xs[:, -4])
    return (
        first * h[:, 0] ** 2 / (xs[:, 3] - xs[:, 0]),
        -last * h[:, -1] ** 2 / (xs[:, -1] - xs[:, -4]),
    )


def _hermite(xs: Array, ys: Array, slopes: Array, places: Array) -> Array:
    piece = _piece(xs, places)
    x0, y0, y1 = _take(xs, piece), _take(ys, piece), _take(ys, piece + 1)
    h = _take(xs, piece + 1) - x0
    b0, b1, secant = _take(slopes, piece), _take(slopes, piece + 1), (y1 - y0) / h
    t = places - x0
    c, d = (3.0 * secant - 2.0 * b0 - b1) / h, (b0 + b1 - 2.0 * secant) / h**2
    return np.asarray(y0 + t * (b0 + t * (c + t * d)))


def _piece(xs: Array, places: Array) -> NDArray[np.intp]:
    """The number of the interval in which each place lies; the outermost ones reach to infinity."""
    return np.asarray((places[:, :, None] >= xs[:, None, 1:-1]).sum(axis=2), dtype=np.intp)


def _take(values: Array, piece: NDArray[np.intp]) -> Array:
    return np.take_along_axis(values, piece, axis=1)


def _points(x: ArrayLike, y: ArrayLike) -> tuple[Array, Array]:
    xs, ys = np.atleast_2d(np.asarray(x, dtype=np.float64)), np.atleast_2d(np.asarray(y, dtype=np.float64))
    if xs.shape != ys.shape or xs.ndim != 2 or xs.shape[1] < 2:
        raise ValueError("x and y are rows of two points or more, as many of each")
    if not (np.isfinite(xs).all() and np.isfinite(ys).all()):
        raise Refused("a value is not a finite number", code="not_finite")
    if (np.diff(xs) <= 0).any():
        raise Refused("two points stand at the same place, or backwards", code="ties")
    if (np.diff(ys) < 0).any():
        raise Refused("the cumulative values fall", code="falling")
    return xs, ys


def _places(at: ArrayLike, rows: int) -> Array:
    places = np.atleast_2d(np.asarray(at, dtype=np.float64))
    if not np.isfinite(places).all():
        raise Refused("a value is not a finite number", code="not_finite")
    return np.asarray(np.broadcast_to(places, (rows, places.shape[1])))


def _shape(dimensions: int, rows: int, at: ArrayLike) -> tuple[int, ...]:
    """One profile given as a plain list answers in the shape of `at`; a table of profiles in a table."""
    asked = np.shape(at)
    return asked if dimensions == 1 and len(asked) < 2 else (rows, asked[-1] if asked else 1)
