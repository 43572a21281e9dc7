"""Pictures of the application itself: empty pages, the welcome, the four roles and the mark."""

from . import land, plants, tools
from .animals import cow
from .people import MAN, MAN_IN_HAT, MAN_IN_RUST, WOMAN, WOMAN_IN_RUST, person, standing
from .shapes import Point, circle, dashed, ellipse, group, line, path, polygon, rect

SMALL = (240, 160)
ROLE = (240, 150)


def empty_field() -> list[str]:
    """A plot between four pegs, a spade, nothing grown yet."""
    parts = [
        rect(0, 0, 240, 160, "sky"),
        rect(0, 70, 240, 90, "h3"),
        polygon([(64, 84), (176, 84), (216, 142), (24, 142)], "h1"),
    ]
    parts += [line([(x0, y), (x1, y)], "h2", 5) for x0, x1, y in ((62, 178, 99), (54, 186, 113), (46, 194, 128))]
    for x, y in ((64, 84), (176, 84), (216, 142), (24, 142)):
        parts += [line([(x, y), (x, y - 16)], "straw", 7)]
    parts += [line([(64, 70), (176, 70)], "straw", 3.5), line([(24, 128), (216, 128)], "straw", 3.5)]
    return parts + tools.spade((120, 22), (120, 116), 0.9)


def empty_bags() -> list[str]:
    """Two sample bags with labels and the dashed outline of the next one."""
    parts = [*land.backdrop(240, 160, 124), _sample_bag(54), _sample_bag(120)]
    return [*parts, dashed(_bag_outline(186), "strong", 4.5, "2 9")]


def _bag_outline(x: float) -> str:
    return (
        f"M{x - 22} 122Q{x - 30} 92 {x - 20} 68Q{x - 14} 58 {x - 7} 56L{x - 14} 38L{x + 14} 38L{x + 7} 56"
        f"Q{x + 14} 58 {x + 20} 68Q{x + 30} 92 {x + 22} 122Q{x} 128 {x - 22} 122Z"
    )


def _sample_bag(x: float) -> str:
    parts = [
        path(_bag_outline(x), "h4"),
        path(
            f"M{x - 23} 122Q{x - 28} 104 {x - 25} 92Q{x} 84 {x + 25} 92"
            f"Q{x + 28} 104 {x + 23} 122Q{x} 128 {x - 23} 122Z",
            "h2",
        ),
        line([(x - 8, 57), (x + 8, 57)], "accent", 6),
        rect(x - 13, 70, 26, 20, "canvas", 3),
        line([(x - 7, 77), (x + 7, 77)], "h1", 3),
        line([(x - 7, 83), (x + 2, 83)], "h1", 3),
    ]
    return "".join(parts)


def empty_search() -> list[str]:
    """A magnifying glass over the ground, nothing but soil under it."""
    parts = land.backdrop(240, 160, 112)
    parts += [circle((112, 74), 46, "canvas"), path("M72 97L152 97A46 46 0 0 1 72 97Z", "h3")]
    parts += plants.seedling(112, 0.9, 97)
    return [*parts, circle((112, 74), 46, "", "text", 8), line([(148, 108), (184, 142)], "text", 14)]


def empty_sync() -> list[str]:
    """Two laptops and a hub between them, joined by dashes."""
    parts = [rect(0, 0, 240, 160, "sky")]
    parts += [line([(66, 92), (104, 66)], "strong", 5, "1 10"), line([(174, 92), (136, 66)], "strong", 5, "1 10")]
    parts += [rect(96, 40, 48, 34, "primary", 7), circle((110, 57), 4.5, "sky"), line([(122, 57), (132, 57)], "sky", 5)]
    parts += [line([(106, 40), (100, 20)], "primary", 5), line([(134, 40), (140, 20)], "primary", 5)]
    return [*parts, *_laptop(52, 136, 1), *_laptop(188, 136, 1)]


def _laptop(x: float, base: float, k: float) -> list[str]:
    screen = [
        rect(-33, -52, 66, 46, "text", 6),
        rect(-27, -46, 54, 34, "canvas", 2),
        line([(-16, -22), (16, -22)], "h2", 6),
        line([(0, -22), (0, -34)], "primary", 4.5),
        plants.leaf((0, -30), 15, 40, 6, "primary"),
        plants.leaf((0, -30), 15, 140, 6, "primary"),
        path("M-44 -6L44 -6L40 4L-40 4Z", "strong"),
    ]
    return [group(screen, (x, base), k)]


def welcome() -> list[str]:
    """Two people take a sample in a living field: tree, maize, cow, and the soil they came for."""
    ground = 164
    parts = [rect(0, 0, 640, 260, "sky")]
    for i, token in enumerate(("h0", "h1", "h2", "h3", "h4")):
        parts.append(rect(0, ground + i * 20, 640, 24, token))
    parts += plants.tree(96, 148, 62, ground)
    parts += [cow((196, ground), 0.66), *plants.meadow(136, 250, 16, 14, ground)]
    for x in (448, 488, 528, 568, 608):
        parts += [*plants.maize(x, 122, ground=ground), *_deep_roots(x, ground)]
    for x in (20, 170, 230):
        parts += _deep_roots(x, ground)
    auger = [line([(338, 92), (338, 232)], "text", 7), line([(318, 92), (358, 92)], "text", 8), *_screw(338, 196)]
    parts += person(WOMAN, standing(302, (326, 92), (350, 92), lean=12, ground=ground, held=auger))
    sample = _held_bag((382, 112))
    return parts + person(
        MAN_IN_RUST, standing(404, (378, 108), (384, 110), facing=-1, lean=8, ground=ground, held=[sample])
    )


def _deep_roots(x: float, ground: float) -> list[str]:
    return [
        line([(x, ground + 2), (x + dx * 0.5, ground + 24), (x + dx, ground + 44)], "straw", 4.5) for dx in (-16, 0, 16)
    ]


def _screw(x: float, top: float) -> list[str]:
    return [line([(x - 9, top + i * 11 + 6), (x + 9, top + i * 11)], "text", 6) for i in range(4)]


def _held_bag(at: Point) -> str:
    parts = [
        path("M-15 34Q-20 14 -12 2L-5 -4L-9 -14L9 -14L5 -4L12 2Q20 14 15 34Q0 38 -15 34Z", "h4"),
        rect(-8, 10, 16, 12, "canvas", 2),
    ]
    return group(parts, at)


def role_agent() -> list[str]:
    """One person turns an auger into the ground, a bag beside."""
    ground = 118
    parts = land.backdrop(240, 150, ground)
    auger = [line([(136, 56), (136, 140)], "text", 6.5), line([(116, 56), (156, 56)], "text", 8), *_screw(136, 108)]
    parts += [group([_held_bag((0, 0))], (192, 82)), *plants.seedling(40, 0.8, ground)]
    return parts + person(WOMAN, standing(106, (124, 56), (148, 56), lean=14, ground=ground, k=0.76, held=auger))


def role_group() -> list[str]:
    """Three farmers side by side, one with a hoe."""
    ground, k = 126, 0.78
    parts = land.backdrop(240, 150, ground)
    parts += person(WOMAN_IN_RUST, standing(58, (50, 87), (66, 88), ground=ground, k=k))
    iron = tools.hoe((198, 128), (198, 30), 1, k=0.8)
    parts += person(MAN_IN_HAT, standing(178, (174, 87), (198, 74), ground=ground, k=k, held=iron))
    basket = [path("M92 78L148 78L140 100L100 100Z", "straw"), line([(90, 78), (150, 78)], "strawD", 6)]
    cobs = [ellipse((x, 72), 6, 12, "primary", turn) for x, turn in ((106, -14), (120, 0), (134, 14))]
    return parts + person(WOMAN, standing(116, (104, 90), (134, 92), ground=ground, k=k, held=[*cobs, *basket]))


def role_trainer() -> list[str]:
    """One person points at a large picture of a plant and its roots; two people sit and look."""
    ground = 126
    parts = [
        *land.backdrop(240, 150, ground),
        line([(112, 122), (122, 30)], "strawD", 6),
        line([(196, 122), (186, 30)], "strawD", 6),
    ]
    parts += [rect(104, 20, 100, 72, "canvas", 4), rect(104, 62, 100, 30, "h2", 4), rect(104, 62, 100, 10, "h2")]
    parts += [*plants.seedling(154, 0.68, 62), *plants.fine_roots(154, 62, 0.72)]
    parts += person(MAN, standing(64, (50, 86), (102, 60), ground=ground, k=0.8))
    for x, token in ((176, "water"), (222, "accent")):
        parts += [
            path(f"M{x - 22} 152Q{x - 22} 118 {x} 118Q{x + 22} 118 {x + 22} 152Z", token),
            circle((x, 106), 13, "skin"),
        ]
        parts.append(path(f"M{x - 14} 108Q{x - 15} 91 {x} 91Q{x + 15} 91 {x + 14} 108Q{x} 116 {x - 14} 108Z", token))
    return parts


def role_coordinator() -> list[str]:
    """One person at a table with a laptop, a rising chart behind."""
    parts = [rect(0, 0, 240, 150, "sky"), rect(132, 10, 94, 60, "canvas", 4), line([(144, 60), (214, 60)], "text", 4.5)]
    parts += [line([(x, 54), (x, y)], "primary", 9) for x, y in ((156, 48), (178, 38), (200, 26))]
    parts += person(WOMAN, standing(68, (106, 98), (112, 102), lean=10, ground=160, k=0.95))
    parts += [rect(48, 116, 178, 34, "h2"), rect(36, 106, 202, 12, "strawD", 4)]
    return [*parts, path("M134 101L146 76L184 76L174 101Z", "text"), path("M100 99L176 99L176 107L100 107Z", "strong")]


def logo() -> list[str]:
    """A seedling on a green field above the soil-horizon strip."""
    return [
        path("M14 0L50 0A14 14 0 0 1 64 14L64 38L0 38L0 14A14 14 0 0 1 14 0Z", "primary"),
        path("M0 43L64 43L64 50A14 14 0 0 1 50 64L14 64A14 14 0 0 1 0 50Z", "h4"),
        rect(0, 36, 64, 8, "h1"),
        rect(0, 43, 64, 8, "h3"),
        line([(32, 36), (32, 24)], "surface", 5),
        path("M32 27Q30 11 11 12Q13 28 32 27Z", "surface"),
        path("M32 24Q35 8 53 10Q52 25 32 24Z", "surface"),
    ]


PICTURES = {
    "empty-field": (SMALL, empty_field),
    "empty-bags": (SMALL, empty_bags),
    "empty-search": (SMALL, empty_search),
    "empty-sync": (SMALL, empty_sync),
    "welcome": ((640, 260), welcome),
    "role-agent": (ROLE, role_agent),
    "role-group": (ROLE, role_group),
    "role-trainer": (ROLE, role_trainer),
    "role-coordinator": (ROLE, role_coordinator),
    "logo": ((64, 64), logo),
}
