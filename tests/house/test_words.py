"""The words of the program: collected, in four languages, and none of those a farmer should not have to read."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from installers.make_resources import share_translated
from installers.translations import FOLDER, PARTS, sources, untranslated

FORBIDDEN = "conflict quarantine invalid failed ESM SOC MDD entity instance payload null".split()
FILES = sorted(FOLDER.glob("*.ts"))


@pytest.mark.parametrize("language", ["fr", "es", "pt"])
@pytest.mark.parametrize("part", PARTS)
def test_every_word_of_a_part_is_in_every_complete_language(part: str, language: str) -> None:
    assert untranslated(FOLDER / f"{part}.{language}.ts") == []


@pytest.mark.parametrize("part", PARTS)
def test_every_counted_thing_has_its_english_forms(part: str) -> None:
    assert untranslated(FOLDER / f"{part}.en.ts") == []


def test_the_share_of_translated_words_is_known_for_each_language() -> None:
    assert share_translated("ar") > 50 and share_translated("fr") == 100


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_translation_keeps_the_named_places_of_its_sentence(file: Path) -> None:
    for message in ET.parse(file).getroot().iter("message"):
        source = message.findtext("source", "")
        said = message.find("translation")
        forms = [] if said is None else [f.text or "" for f in said.iter("numerusform")] or [said.text or ""]
        for form in filter(None, forms):
            assert set(re.findall(r"\{\w+\}", form)) == set(re.findall(r"\{\w+\}", source)), source


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_word_is_shown_that_only_programmers_know(file: Path) -> None:
    for message in ET.parse(file).getroot().iter("message"):
        source = re.sub(r"fourpermille \w+ \w+|--\w+|\{\w+\}", "", message.findtext("source", ""))
        found = [w for w in FORBIDDEN if re.search(rf"\b{w}", source, 0 if w.isupper() else re.IGNORECASE)]
        assert found == [], source


@pytest.mark.parametrize("part", PARTS)
def test_no_sentence_is_made_of_pieces(part: str) -> None:
    for file in sources()[part]:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
                sides = (node.left, node.right)
                joins_sentences = any(isinstance(side, ast.Constant) and side.value == " " for side in sides)
                assert joins_sentences or not any(map(_is_translated, sides)), f"{file.name}:{node.lineno}"
            if _is_translated(node) and isinstance(node, ast.Call):
                said = node.args[0 if _name(node) == "tr" else 1]
                assert not isinstance(said, ast.JoinedStr | ast.BinOp), f"{file.name}:{node.lineno}"


def _is_translated(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _name(node) in ("tr", "translate") and len(node.args) >= 1 and (
        _name(node) == "tr" or isinstance(node.args[0], ast.Constant)
    )  # fmt: skip


def _name(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
