"""Pictures of the seventeen kinds of practice, small for filters and wide for the cover of a sheet without its own."""

from collections.abc import Callable

from . import harvest, land, plants, slopes, tools
from .animals import cow
from .people import GROUND
from .shapes import circle, line, path, polygon, rect

Scene = Callable[[int], list[str]]
SMALL, WIDE = 320, 640


def _places(width: int, *shares: float) -> list[float]:
    """The same places in each 320 of the width."""
    return [start + share * SMALL for start in range(0, width, SMALL) for share in shares]


def agroforestry(width: int) -> list[str]:
    parts = land.backdrop(width)
    for x in _places(width, 0.5):
        parts += plants.tree(x, 142, 58)
    for x in _places(width, 0.07, 0.2, 0.8, 0.93):
        parts += plants.maize(x, 96)
    return parts


def crop_diversity(width: int) -> list[str]:
    parts = land.backdrop(width)
    for start in range(0, width, SMALL):
        parts += plants.maize(start + 44, 132) + harvest.bean_plant(start + 124, 1.35, pods=True)
        parts += sunflower(start + 204) + plants.millet(start + 276, 120)
    return parts


def sunflower(x: float, height: float = 118, ground: float = GROUND) -> list[str]:
    head = (x, ground - height + 24)
    parts = [line([(x, ground + 2), head], "primary", 7)]
    for up, degrees in ((30, 28), (30, 152), (58, 24), (58, 156)):
        parts.append(plants.leaf((x, ground - up), 38, degrees, 13, "primary"))
    return [*parts, *[plants.leaf(head, 31, i * 30, 9, "straw") for i in range(12)], circle(head, 14, "h1")]


def crop_management(width: int) -> list[str]:
    """A hand sets one young plant; the others stand at even distance."""
    parts = land.backdrop(width)
    middle = width / 2
    for x in _places(width, 0.14, 0.86) if width == SMALL else (46, 160, 434, 548, 620):
        parts += plants.seedling(x, 1.25)
    parts += [harvest.hole(middle, 34, 22), *plants.seedling(middle, 1.15, GROUND - 6)]
    parts += [line([(middle, GROUND - 8), (middle + dx, GROUND + 12)], "h4", 4.5) for dx in (-7, 0, 7)]
    return [*parts, tools.pinching_hand((middle - 2, GROUND - 26), 1.2)]


def erosion_control(width: int) -> list[str]:
    """Stones across a slope hold back water and soil."""
    left, right = 96.0, 186.0
    parts = slopes.hillside(left, right, width)
    for x in (196,) if width == SMALL else (230, 470):
        y = slopes.surface(left, right, x, width)
        run = 118 if width == SMALL else 200
        up = slopes.surface(left, right, x - run, width)
        parts += [polygon([(x - run, up), (x, up + 2), (x, y + 4)], "water"), land.ripple(x - 34, up + 15, 30)]
        parts += slopes.stones([(x - 14, y - 8, 21), (x + 22, y + 2, 21), (x + 4, y - 34, 20)], int(x))
        for dx in (66, 98):
            parts += plants.grass(x + dx, 52, slopes.surface(left, right, x + dx, width))
    clouds = ((60, 30), (130, 46), (214, 28), (280, 54))
    return parts + land.rain([(start + x, y) for start in range(0, width, SMALL) for x, y in clouds], 1.2)


def forest_management(width: int) -> list[str]:
    parts = land.backdrop(width)
    for start in range(0, width, SMALL):
        parts += [*plants.tree(start + 66, 144, 58), *plants.tree(start + 262, 128, 50)]
        parts += [*plants.stump(start + 136, 42, 24), *plants.sapling(start + 190, 74)]
    return parts


def grazing(width: int) -> list[str]:
    parts = land.backdrop(width)
    for i, x in enumerate(_places(width, 0.5)):
        parts.append(cow((x, GROUND), 1.12, grazing=True, flip=bool(i)))
    return parts + plants.meadow(-10, width + 10, 26, 15)


def nutrient_management(width: int) -> list[str]:
    """Grains of fertiliser lie round a young plant, a sack beside."""
    parts = land.backdrop(width)
    for x in _places(width, 0.62):
        parts += [
            *plants.seedling(x, 1.75),
            *land.crumbs([(x + d, 146 - (abs(d) % 3)) for d in (-46, -34, -22, 22, 34, 46)], "strong", 5),
        ]
    for x in _places(width, 0.2):
        parts.append(tools.sack(x, GROUND, 1.25))
    return parts


def organic_inputs(width: int) -> list[str]:
    parts = land.backdrop(width)
    for x in _places(width, 0.5) if width == SMALL else (250, 470):
        wide = 230 if width == SMALL or x < 300 else 150
        parts.append(land.mound(x, wide, wide * 0.42, "h0"))
        parts += land.crumbs(
            land.scattered(x - wide * 0.26, x + wide * 0.26, GROUND - wide * 0.26, GROUND - 6, 16, 5), "straw", 4.5
        )
    middle = 160 if width == SMALL else 250
    return parts + tools.fork((middle + 64, 8), (middle + 26, 76), 1.2)


def protection(width: int) -> list[str]:
    """Trees and grass stand behind a closed fence."""
    parts = land.backdrop(width)
    for x in _places(width, 0.2, 0.5, 0.8):
        parts += plants.tree(x, 140 - (x % 3) * 10, 46)
    return [
        *parts,
        *plants.meadow(-10, width + 10, 30, 15),
        *land.fence(14, width - 14, 5 if width == SMALL else 9, 66),
    ]


def restoration(width: int) -> list[str]:
    """Bare, cracked ground on one side, grass and a young tree on the other."""
    middle = width / 2
    dry = [float(x) for x in range(14, int(middle) - 4, 27) if abs(x - middle + 76) > 27]
    parts = [*land.backdrop(width), *land.cracks(dry, colour="h4")]
    parts += plants.meadow(middle + 18, width + 10, 40, 15)
    for x in (middle + 92,) if width == SMALL else (middle + 92, middle + 220):
        parts += plants.sapling(x, 128, k=1.55)
    return [*parts, *plants.stump(middle - 76, 44, 24)]


def soil_amendments(width: int) -> list[str]:
    """A spade in a pale heap that is spread on dark soil."""
    middle = width / 2
    parts = [*land.backdrop(width), rect(0, GROUND - 7, width, 12, "h4"), land.mound(middle, 190, 84, "h4")]
    return parts + tools.spade((middle + 62, 10), (middle + 18, 106), 1.3)


def soil_cover(width: int) -> list[str]:
    parts = land.backdrop(width)
    for x in _places(width, 0.2, 0.5, 0.8):
        parts += plants.seedling(x, 1.5, rooted=True)
    return parts + land.straw(-10, width + 10, 26, 54 * width // SMALL, seed=41)


def system(width: int) -> list[str]:
    """A whole farm: house, tree, animal, crop."""
    parts = land.backdrop(width)
    if width == WIDE:
        parts += [*plants.tree(250, 140, 54), *[p for x in (478, 520, 562, 604) for p in plants.maize(x, 116)]]
        return [*parts, *_house(110), cow((370, GROUND), 0.86)]
    parts += [*plants.tree(150, 138, 46), *plants.maize(282, 108), *plants.maize(308, 108)]
    return [*parts, *_house(66), cow((206, GROUND), 0.66)]


def _house(x: float) -> list[str]:
    walls = [rect(x - 42, 92, 84, 60, "h4"), rect(x - 12, 112, 26, 40, "h2")]
    return [
        *walls,
        polygon([(x - 58, 94), (x, 40), (x + 58, 94)], "straw"),
        line([(x - 54, 94), (x + 54, 94)], "strawD", 7),
    ]


def tillage(width: int) -> list[str]:
    """A plough opens the ground."""
    middle = width / 2
    parts = land.backdrop(width)
    parts += [
        polygon(
            [(middle + 2, GROUND - 1), (width, GROUND - 1), (width, GROUND + 24), (middle + 30, GROUND + 24)], "sky"
        )
    ]
    parts += [land.mound(x, 54, 26, "h1", GROUND + 25) for x in range(int(middle) + 74, width + 30, 48)]
    return [*parts, tools.plough((middle - 4, 116), 1.45)]


def water_harvesting(width: int) -> list[str]:
    """Rain gathers in pits."""
    parts = land.backdrop(width)
    for x in _places(width, 0.25, 0.75):
        parts += [land.pit(x, 112, 48), land.pit_filling(x, 112, 48, 10, "water"), land.ripple(x, 176, 46)]
        parts += [*plants.grass(x - 76, 40, spread=14)]
    return parts + land.rain(
        [(x, y) for x, y in zip(_places(width, *_DROPS), (50, 96, 40, 60, 100, 44) * 2, strict=False)], 1.5
    )


_DROPS = (0.1, 0.25, 0.42, 0.6, 0.75, 0.92)


def water_management(width: int) -> list[str]:
    """A pipe lets drops fall at the foot of each plant."""
    parts = land.backdrop(width)
    for x in _places(width, 0.2, 0.52, 0.84):
        parts += [
            *plants.seedling(x, 1.6),
            land.drop(x - 26, 138, 1.3),
            path(f"M{x - 44} {GROUND}Q{x - 26} 190 {x - 8} {GROUND}Z", "water"),
        ]
    return [
        *parts,
        line([(-10, 112), (width + 10, 112)], "text", 9),
        *[circle((x - 26, 115), 8, "text") for x in _places(width, 0.2, 0.52, 0.84)],
    ]


def wetlands(width: int) -> list[str]:
    """Reeds stand in water."""
    parts = land.backdrop(width)
    for x in _places(width, 0.12, 0.32, 0.62, 0.82):
        parts += reed(x, 118)
    parts += [rect(0, 136, width, 42, "water")]
    return parts + [
        land.ripple(x, y, 40) for x, y in zip(_places(width, 0.1, 0.46, 0.78), (156, 164, 152) * 2, strict=False)
    ]


def reed(x: float, height: float, ground: float = GROUND) -> list[str]:
    """Bulrush: long narrow leaves and a dark, thick head."""
    parts = plants.grass(x, height * 0.86, ground, "primary", 5, 26)
    tip = ground - height
    return [
        *parts,
        line([(x + 4, ground), (x + 4, tip)], "primary", 5),
        line([(x + 4, tip + 6), (x + 4, tip + 30)], "h1", 13),
    ]


SCENES: dict[str, Scene] = {
    "agroforestry": agroforestry,
    "crop-diversity": crop_diversity,
    "crop-management": crop_management,
    "erosion-control": erosion_control,
    "forest-management": forest_management,
    "grazing": grazing,
    "nutrient-management": nutrient_management,
    "organic-inputs": organic_inputs,
    "protection": protection,
    "restoration": restoration,
    "soil-amendments": soil_amendments,
    "soil-cover": soil_cover,
    "system": system,
    "tillage": tillage,
    "water-harvesting": water_harvesting,
    "water-management": water_management,
    "wetlands": wetlands,
}


def _of(scene: Scene, width: int) -> Callable[[], list[str]]:
    return lambda: scene(width)


PICTURES = {f"category-{name}": ((SMALL, 216), _of(scene, SMALL)) for name, scene in SCENES.items()}
PICTURES |= {f"category-{name}-cover": ((WIDE, 216), _of(scene, WIDE)) for name, scene in SCENES.items()}
