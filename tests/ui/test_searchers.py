"""Ctrl+K finds every kind of entry of the library, and opens it on its page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.library.facts import KINDS
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.entry_pages import PAGES
from fourpermille_desktop.ui.searchers import ICONS, in_library
from tests.ui.library_windows import shipped_library
from tests.ui.small_library import small_pack

Opened = list[tuple[str, str]]


@pytest.fixture
def pack(qapp: QApplication, tmp_path: Path) -> Iterator[Pack]:
    with closing(small_pack(tmp_path)) as pack:
        yield pack


def found(pack: Pack, text: str) -> tuple[dict[str, list[str]], Opened]:
    """Titles by group, and what opens when every hit is opened in turn."""
    opened: Opened = []
    groups = in_library(pack, text, "en", lambda page, slug: opened.append((page, slug)))
    for group in groups:
        for hit in group.hits:
            hit.open()
    return {group.title: [hit.title for hit in group.hits] for group in groups}, opened


def test_every_kind_has_its_page_and_its_icon() -> None:
    assert set(PAGES) == set(KINDS)
    assert set(KINDS) <= set(ICONS)


@pytest.mark.parametrize(
    ("text", "group", "opens"),
    [
        ("ex-act", "Tools and schemes", ("toolkit", "ex-act")),
        ("tree fund", "Tools and schemes", ("toolkit", "tree-fund")),
        ("human rights", "Tools and schemes", ("toolkit", "stc-1-1")),
        ("facilitation", "Training", ("training", "module-9")),
        ("vess-spade", "Training", ("training", "vess-spade")),
        ("dashboard", "The plan", ("plan", "objective-f3")),
    ],
)
def test_an_entry_is_found_by_its_name(pack: Pack, text: str, group: str, opens: tuple[str, str]) -> None:
    groups, opened = found(pack, text)
    assert group in groups
    assert opens in opened


@pytest.mark.parametrize(("code", "opens"), [("b2", ("plan", "objective-b2")), ("2.10", ("toolkit", "stc-2-10"))])
def test_an_objective_and_a_criterion_are_found_by_their_code(pack: Pack, code: str, opens: tuple[str, str]) -> None:
    _, opened = found(pack, code)
    assert opened[0] == opens


def test_no_kind_hides_another(qapp: QApplication) -> None:
    with closing(shipped_library()) as pack:
        groups, _ = found(pack, "soil")
    assert len(groups["Practices"]) == 6
    assert len(groups["Training"]) >= 2
    assert len(groups["Tools and schemes"]) >= 2


def test_what_is_meant_for_commands_or_help_does_not_ask_the_library(pack: Pack) -> None:
    assert found(pack, "> soil")[0] == {}
    assert found(pack, "")[0] == {}
