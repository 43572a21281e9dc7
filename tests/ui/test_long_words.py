"""Toolkit, Training and the plan with every word of ours 40 % longer: nothing clips, nothing widens the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from fourpermille_desktop.ui.screenshots import wait
from fourpermille_desktop.ui.window import MainWindow
from tests.ui.small_library import small_window

PLACES = [
    ("toolkit", {"slug": "ex-act"}),
    ("toolkit", {"slug": "tree-fund"}),
    ("toolkit", {"slug": "stc-4-1"}),
    ("training", {}),
    ("training", {"slug": "module-1"}),
    ("training", {"slug": "vess-spade"}),
    ("training", {"slug": "earthworm-count"}),
    ("training", {"slug": "infiltration-ring-test"}),
    ("training", {"slug": "texture-by-feel"}),
    ("plan", {}),
]


class LongWords(QTranslator):
    """Every sentence with two words in five more."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        words = source.split()
        return f"{source} {' '.join(words[: max(1, round(len(words) * 0.4))])}"


@contextmanager
def window_of_long_words(app: QApplication, folder: Path) -> Iterator[MainWindow]:
    with small_window(app, folder, size=(1024, 600)) as window:
        words = LongWords()
        app.installTranslator(words)  # only now: setting a language takes away the translators of the one before
        yield window
        app.removeTranslator(words)


def too_wide(page: QWidget) -> list[str]:
    """Scrolling parts whose content does not fit into them sideways."""
    found = []
    for area in page.findChildren(QAbstractScrollArea):
        content = area.widget() if hasattr(area, "widget") else None
        if area.isVisible() and content is not None:
            need, room = content.minimumSizeHint().width(), area.viewport().width()
            found += [f"{type(area).__name__} needs {need}, has {room}"] if need > room else []
    return found


@pytest.mark.parametrize(("name", "where"), PLACES, ids=lambda part: str(part))
def test_longer_words_fit_the_smallest_window(
    qapp: QApplication, tmp_path: Path, name: str, where: dict[str, str]
) -> None:
    with window_of_long_words(qapp, tmp_path) as window:
        window.open_page(name, **where)
        wait()
        assert " Toolkit Toolkit" in f" {window.page.title()}" or name != "toolkit"  # the words are the long ones
        assert window.width() == 1024
        assert too_wide(window.page) == []
        assert window.page.minimumSizeHint().width() <= 1000 - 64


def test_the_quiz_with_longer_words_fits_too(qapp: QApplication, tmp_path: Path) -> None:
    with window_of_long_words(qapp, tmp_path) as window:
        window.open_page("training", slug="module-1")
        page = window.page
        page.open_quiz()
        page.quiz.how.choose("hands")
        page.quiz.start()
        page.quiz.reveal()
        wait()
        assert too_wide(page) == []
        for at in range(3):
            page.quiz.go(at + 1)
        wait()
        assert page.quiz.is_over
        assert too_wide(page) == []


@pytest.mark.parametrize(("name", "where"), PLACES, ids=lambda part: str(part))
def test_every_control_has_a_name_for_the_reader(
    qapp: QApplication, tmp_path: Path, name: str, where: dict[str, str]
) -> None:
    with small_window(qapp, tmp_path) as window:
        window.open_page(name, **where)
        wait()
        unnamed = [
            type(widget).__name__
            for widget in window.page.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.accessibleName()
            and not (isinstance(widget, QAbstractButton) and widget.text())
        ]
        assert unnamed == []
