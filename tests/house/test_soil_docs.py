"""Every public function and dataclass of soil/ says what it is, in which unit, and who says so."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOIL = Path(__file__).parents[2] / "fourpermille_desktop" / "soil"
UNIT = re.compile(r"\[[^\[\]]+\]")
SOURCE = re.compile(r"\bSource:|\bOwn\b")
NUMBERS = re.compile(r"\b(float|int|complex|ndarray|NDArray|Floats?|Array)\b")
# Words, records and tables carry their units inside; only what hands out bare numbers names one itself.
Documented = ast.FunctionDef | ast.ClassDef


def test_everything_public_of_soil_names_its_unit_and_its_source() -> None:
    found = [breach for path in sorted(SOIL.glob("*.py")) for breach in breaches(path.name, path.read_text("utf-8"))]
    assert not found, "\n" + "\n".join(found)


def test_the_rule_sees_a_missing_docstring_unit_and_source() -> None:
    assert [found.split(": ")[1] for found in breaches("a.py", "def f() -> float:\n    return 1.0\n")] == [
        "no docstring"
    ]
    told = 'def f() -> float:\n    """Stock. [t C ha⁻¹]\n\n    Source: x.\n    """\n'
    assert breaches("a.py", told) == []
    assert breaches("a.py", told.replace(" [t C ha⁻¹]", "")) == ["a.py:1 f: returns numbers without their unit in []"]
    assert breaches("a.py", told.replace("Source: x.", "")) == ["a.py:1 f: names no source"]
    assert breaches("a.py", "@dataclass(frozen=True)\nclass A:\n    x: int\n") == ["a.py:2 A: no docstring"]
    assert breaches("a.py", "def _f() -> float:\n    return 1.0\n\nclass _A:\n    pass\n") == []


def breaches(name: str, text: str) -> list[str]:
    """What the public functions, dataclasses and methods of one module leave unsaid."""
    found = []
    for node, owner in _public(ast.parse(text)):
        said = ast.get_docstring(node) or ""
        place = f"{name}:{node.lineno} {owner}{node.name}: "
        if not said:
            found.append(place + "no docstring")
        elif isinstance(node, ast.FunctionDef):
            if _returns_numbers(node) and not UNIT.search(said.partition("\n\n")[0]):
                found.append(place + "returns numbers without their unit in []")
            if not owner and not SOURCE.search(said):
                found.append(place + "names no source")
    return found


def _public(tree: ast.Module) -> Iterator[tuple[Documented, str]]:
    for node in tree.body:
        if not isinstance(node, Documented) or node.name.startswith("_"):
            continue
        if isinstance(node, ast.FunctionDef) or _is_dataclass(node):
            yield node, ""
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                # A property's name and its class say enough; a method that computes must speak for itself.
                if isinstance(part, ast.FunctionDef) and not part.name.startswith("_") and not part.decorator_list:
                    yield part, node.name + "."


def _is_dataclass(node: ast.ClassDef) -> bool:
    return any("dataclass" in ast.unparse(each) for each in node.decorator_list)


def _returns_numbers(node: ast.FunctionDef) -> bool:
    return node.returns is not None and bool(NUMBERS.search(ast.unparse(node.returns)))
