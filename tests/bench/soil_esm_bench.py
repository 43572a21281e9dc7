"""Stocks at equivalent soil mass of 10,000 profiles: seconds, and the ratio to plain NumPy, a profile at a time.

`python -m tests.bench.soil_esm_bench` prints lines of `name value unit limit ok|OVER`.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from fourpermille_desktop.soil.equivalent_mass import MassProfile, ReferenceMass, esm, mass_profile, reference_masses
from fourpermille_desktop.soil.stock import Layer

PROFILES, PLAIN_PROFILES, ROUNDS = 10_000, 1_000, 3
SECONDS_LIMIT, RATIO_LIMIT = 2.0, 1.0
LIMITS_CM = ((0.0, 10.0), (10.0, 20.0), (20.0, 30.0), (30.0, 50.0), (50.0, 80.0))


def main() -> int:
    layers = generated(PROFILES)
    cumulated = [mass_profile(one) for one in layers]
    references = reference_masses(cumulated[:20], (10.0, 30.0, 50.0))
    _check_same(cumulated[:200], references)
    whole = _seconds(lambda: esm([mass_profile(one) for one in layers], references))
    per_profile = _seconds(lambda: esm(cumulated, references)) / PROFILES
    plain = _seconds(lambda: [plain_hyman(one, references) for one in cumulated[:PLAIN_PROFILES]]) / PLAIN_PROFILES
    is_within = [
        _line("esm_10000_profiles_from_layers", whole, "s", SECONDS_LIMIT),
        _line("esm_to_plain_numpy", per_profile / plain, "x", RATIO_LIMIT),
    ]
    return 0 if all(is_within) else 1


def generated(profiles: int) -> list[list[Layer]]:
    """Profiles of three to five layers, carbon falling and density growing with depth."""
    rng = np.random.default_rng(4)
    made = []
    for _ in range(profiles):
        soc, bd, limits = rng.uniform(0.8, 4.0), rng.uniform(1.0, 1.4), LIMITS_CM[: int(rng.integers(3, 6))]
        made.append([Layer(top, low, soc * 0.7**at, bd + 0.06 * at) for at, (top, low) in enumerate(limits)])
    return made


def plain_hyman(profile: MassProfile, references: list[ReferenceMass]) -> NDArray[np.float64]:
    """The same curve for one profile as one would write it first: a dense system and `searchsorted`."""
    x, y = np.array(profile.cumulative_t_ha("mineral")), np.array(profile.soc_t_c_ha)
    n, h = len(x) - 1, np.diff(x)
    secants = np.diff(y) / h
    bends = np.diff(secants)
    system, right = np.diag([-h[0], *(2 * (h[:-1] + h[1:])), -h[-1]]), np.zeros(n + 1)
    system += np.diag(h, 1) + np.diag(h, -1)
    right[1:-1] = bends
    right[0] = h[0] ** 2 / (x[3] - x[0]) * (bends[1] / (x[3] - x[1]) - bends[0] / (x[2] - x[0]))
    right[-1] = -(h[-1] ** 2) / (x[n] - x[n - 3])
    right[-1] *= bends[-1] / (x[n] - x[n - 2]) - bends[-2] / (x[n - 1] - x[n - 3])
    c = np.linalg.solve(system, right)
    slopes = np.append(secants - h * (c[1:] + 2 * c[:-1]), secants[-1] + h[-1] * (c[-2] + 2 * c[-1]))
    before, after = np.append(secants[0], secants), np.append(secants, secants[-1])
    slopes = np.clip(slopes, 0, 3 * np.minimum(before, after))
    at = np.array([one.mass_t_ha for one in references])
    i = np.clip(np.searchsorted(x, at, side="right") - 1, 0, n - 1)
    t, b0, b1, s = at - x[i], slopes[i], slopes[i + 1], secants[i]
    curve = y[i] + t * (b0 + t * ((3 * s - 2 * b0 - b1) / h[i] + t * (b0 + b1 - 2 * s) / h[i] ** 2))
    return np.asarray(curve, dtype=np.float64)


def _check_same(profiles: list[MassProfile], references: list[ReferenceMass]) -> None:
    for profile, made in zip(profiles, esm(profiles, references), strict=True):
        found = [one.cumulative_t_c_ha for one in made.intervals]
        assert np.allclose(found, plain_hyman(profile, references)[: len(found)], rtol=1e-9)


def _seconds(work: Callable[[], object]) -> float:
    took = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        work()
        took.append(perf_counter() - begun)
    return median(took)


def _line(name: str, value: float, unit: str, limit: float) -> bool:
    is_within = value <= limit
    print(f"{name} {value:.3f} {unit} {limit:g} {'ok' if is_within else 'OVER'}", flush=True)
    return is_within


if __name__ == "__main__":
    raise SystemExit(main())
