"""The requirements in the order in which they are asked; FORMAT.md says each of them."""

from __future__ import annotations

from tests.conformance import feed, limits, photos, pushing, refusals, segments, slow_path

REQUIREMENTS = [
    *refusals.FIRST,
    *pushing.REQUIREMENTS,
    *feed.REQUIREMENTS,
    *slow_path.REQUIREMENTS,
    *refusals.REQUIREMENTS,
    *photos.REQUIREMENTS,
    *segments.REQUIREMENTS,
    *limits.REQUIREMENTS,
    *feed.LAST,
]
