"""Writes every picture of this folder anew; the same code always writes the same bytes."""

from pathlib import Path

from drawing import (
    app,
    categories,
    crops,
    garden_and_lime,
    manure,
    rice_and_rest,
    soil_cover,
    soil_tests,
    soils,
    stone_and_basins,
    terraces_and_strips,
    trees,
    trees_and_pasture,
    water_and_grass,
    water_tests,
)
from drawing.shapes import svg

HERE = Path(__file__).parent
PRACTICES = soil_cover.PICTURES | manure.PICTURES | water_and_grass.PICTURES | trees.PICTURES
PRACTICES |= stone_and_basins.PICTURES | terraces_and_strips.PICTURES | crops.PICTURES
PRACTICES |= trees_and_pasture.PICTURES | rice_and_rest.PICTURES | garden_and_lime.PICTURES
TESTS = soil_tests.PICTURES | water_tests.PICTURES


def draw_all(folder: Path = HERE) -> list[Path]:
    written = []
    for slug, scenes in (PRACTICES | TESTS).items():
        for number, scene in enumerate(scenes):
            name, width = (f"{slug}-cover", 640) if number == 0 else (f"{slug}-{number}", 320)
            written.append(_write(folder / f"{name}.svg", width, 216, scene()))
    for name, ((width, height), scene) in (app.PICTURES | categories.PICTURES | soils.PICTURES).items():
        written.append(_write(folder / f"{name}.svg", width, height, scene()))
    return written


def _write(target: Path, width: int, height: int, parts: list[str]) -> Path:
    target.write_text(svg(width, height, parts), encoding="utf-8", newline="\n")
    return target


if __name__ == "__main__":
    draw_all()
