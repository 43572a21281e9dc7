"""Draws the animals of the pictures, true in outline: cow and goat, facing right unless flipped."""

from .shapes import Point, blob, circle, ellipse, group, path


def cow(
    at: Point, k: float = 1, flip: bool = False, grazing: bool = False, coat: str = "skin", patch: str = "h4"
) -> str:
    """A humped cow; `at` is the ground below the middle of its body."""
    far = "h1"
    parts = [
        path("M-38 -36L-34 -2L-26 -2L-24 -36Z", far),
        path("M18 -36L18 -2L26 -2L30 -36Z", far),
        path("M-60 -70Q-68 -58 -65 -34", stroke=coat, width=4.5),
        ellipse((-65, -30), 4.5, 9, far, 6),
        path(
            "M-60 -72Q-44 -80 -20 -77Q4 -74 14 -78Q20 -92 32 -86Q38 -80 46 -76L46 -44Q40 -34 38 -30L38 0L28 0L26 -30"
            "Q0 -22 -28 -31Q-36 -28 -38 -20L-40 0L-50 0L-51 -24Q-62 -40 -60 -72Z",
            coat,
        ),
        blob([(-30, -66), (-8, -68), (2, -56), (-8, -44), (-28, -46), (-38, -56)], patch),
    ]
    parts += _grazing_head(coat, patch) if grazing else _raised_head(coat, patch)
    return group(parts, at, k, flip)


def _raised_head(coat: str, patch: str) -> list[str]:
    return [
        path("M30 -78Q46 -84 58 -96L70 -72Q60 -58 48 -50Q40 -34 34 -34Z", coat),
        path("M62 -99Q58 -112 66 -120M70 -98Q74 -110 82 -114", stroke=patch, width=5),
        ellipse((54, -93), 10, 4.5, coat, 16),
        path("M58 -100Q68 -104 74 -96L90 -74Q92 -66 84 -64Q78 -62 72 -67L58 -80Z", coat),
        ellipse((85, -69), 6.5, 6, patch, 30),
    ]


def _grazing_head(coat: str, patch: str) -> list[str]:
    return [
        path("M34 -82Q56 -72 70 -44L56 -26Q48 -40 36 -40Z", coat),
        path("M78 -46Q90 -50 90 -61M70 -52Q76 -62 72 -70", stroke=patch, width=5),
        ellipse((60, -50), 10, 4.5, coat, -30),
        path("M58 -42Q64 -54 76 -46Q82 -38 86 -12Q86 -4 78 -4Q70 -5 68 -12Z", coat),
        ellipse((78, -9), 8, 6, patch),
    ]


def goat(at: Point, k: float = 1, flip: bool = False, coat: str = "h4", dark: str = "h1") -> str:
    """A goat with swept horns, beard and upright tail."""
    parts = [
        path("M-24 -28L-22 -2L-15 -2L-14 -28Z", dark),
        path("M12 -28L14 -2L21 -2L20 -28Z", dark),
        path("M-36 -50Q-46 -58 -42 -66L-32 -56Z", coat),
        path(
            "M-38 -54Q-10 -60 18 -56L32 -66L44 -54Q38 -40 28 -30L26 0L18 0L16 -26"
            "Q-6 -20 -20 -25L-24 -16L-25 0L-33 0L-35 -22Q-42 -38 -38 -54Z",
            coat,
        ),
        path("M40 -78Q32 -94 18 -92", stroke=dark, width=6),
        path("M30 -58Q34 -80 46 -80L66 -62Q68 -54 58 -54Q50 -54 42 -50Z", coat),
        ellipse((33, -73), 9, 4, dark, 20),
        path("M54 -54L58 -40L48 -52Z", dark),
        circle((49, -69), 2.4, dark),
    ]
    return group(parts, at, k, flip)
