"""Group view: large, without anybody's data, by keys, remote, mouse and touch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from fourpermille_desktop.ui import pictures
from fourpermille_desktop.ui.context import SearchGroup, SearchHit
from fourpermille_desktop.ui.group_slides import MOST_WORDS, shortened, slides_of
from fourpermille_desktop.ui.group_view import GroupView
from fourpermille_desktop.ui.practices_page import PracticesPage
from fourpermille_desktop.ui.read_aloud import the_voice
from fourpermille_desktop.ui.window import MainWindow
from tests.ui.library_windows import library_window, shipped_library

SIZES = [(1366, 768), (1024, 600), (1920, 1080)]


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with library_window(qapp, tmp_path) as window:
        window.open_page("practices", slug="mulch-crop-residues")
        yield window


def the_page(window: MainWindow) -> PracticesPage:
    page = window.pages["practices"]
    assert isinstance(page, PracticesPage)
    return page


def opened(window: MainWindow) -> GroupView:
    QTest.keyClick(the_page(window).sheet, Qt.Key.Key_G)
    group = the_page(window).acts.group
    assert group is not None
    return group


def sized(group: GroupView, size: tuple[int, int]) -> GroupView:
    group.showNormal()
    group.resize(*size)
    return group


def shown(group: GroupView) -> list[QWidget]:
    return [one for one in group.children() if isinstance(one, QWidget) and one.isVisible()]


def test_g_opens_the_sheet_over_the_whole_screen_on_its_title(window: MainWindow) -> None:
    group = opened(window)
    assert group.isFullScreen() and group.size() == window.screen().size()
    assert group.name.text() == the_page(window).sheet.entry.title
    assert group.slides[group.at].kind == "title" and group.slides[-1].kind == "last"
    assert len(group.slides) == len(the_page(window).sheet.entry.steps) + 2


def test_control_enter_in_the_search_field_opens_what_was_found_in_group_view(
    qapp: QApplication, tmp_path: Path
) -> None:
    with library_window(qapp, tmp_path) as window:
        window.open_page("practices")
        found = SearchHit("Compost", open=lambda: window.open_page("practices", slug="compost"))
        window.panel.searchers = (lambda _text: [SearchGroup("Practices", [found])],)
        window.focus_search()
        QTest.keyClicks(window.top.search, "comp")
        QTest.keyClick(window.top.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        group = the_page(window).acts.group
        assert group is not None and group.entry.slug == "compost"


def test_escape_closes_and_the_keys_are_back_on_the_sheet(window: MainWindow) -> None:
    group = opened(window)
    QTest.keyClick(group, Qt.Key.Key_Escape)
    assert the_page(window).acts.group is None
    assert not group.isVisible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("rtl", [False, True])
def test_the_picture_has_six_tenths_of_the_screen_and_nothing_lies_over_another(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int], rtl: bool
) -> None:
    with library_window(qapp, tmp_path, language="fr", rtl=rtl) as window:
        window.open_page("practices", slug="farmyard-manure")
        group = sized(opened(window), size)
        for at in range(len(group.slides)):
            group.show_slide(at)
            picture = group.picture
            assert picture.width() * picture.height() >= 0.6 * size[0] * size[1]
            boxes = [(one, one.geometry()) for one in shown(group)]
            for place, (one, box) in enumerate(boxes):
                assert QRect(QPoint(0, 0), group.size()).contains(box), one
                assert not [other for other, its in boxes[place + 1 :] if its.intersects(box)], one
        assert (group.picture.geometry().center().x() > size[0] / 2) == rtl, "the picture stands at the reading side"


def test_every_word_that_is_shown_is_shown_whole(window: MainWindow) -> None:
    group = sized(opened(window), (1024, 600))
    for at in range(len(group.slides)):
        group.show_slide(at)
        for label in (group.name, group.large, group.small):
            if label.isVisible():
                assert group._tall(label, label.width()) <= label.height(), label.text()


def test_keys_arrows_and_a_presenters_remote_go_through_the_steps(window: MainWindow) -> None:
    group = opened(window)
    for key, at in (
        (Qt.Key.Key_Right, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_Left, 1), (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_PageUp, 0), (Qt.Key.Key_End, len(group.slides) - 1), (Qt.Key.Key_Home, 0),
    ):  # fmt: skip
        QTest.keyClick(group, key)
        assert group.at == at, key
        assert [dot.isChecked() for dot in group.dots.buttons].index(True) == at


def test_right_to_left_the_left_arrow_goes_on(qapp: QApplication, tmp_path: Path) -> None:
    with library_window(qapp, tmp_path, rtl=True) as window:
        window.open_page("practices", slug="compost")
        group = opened(window)
        QTest.keyClick(group, Qt.Key.Key_Left)
        assert group.at == 1
        assert group.next_button.x() < group.back_button.x()


def test_a_tap_goes_on_and_a_swipe_goes_the_way_of_the_finger(window: MainWindow) -> None:
    group = opened(window)
    middle = group.picture.rect().center()
    QTest.mouseClick(group.picture, Qt.MouseButton.LeftButton, pos=middle)
    assert group.at == 1
    QTest.mousePress(group.picture, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseRelease(group.picture, Qt.MouseButton.LeftButton, pos=middle + QPoint(200, 0))
    assert group.at == 0


def test_hands_are_numbers_for_each_step_and_forgotten_at_the_end(window: MainWindow) -> None:
    group = opened(window)
    group.show_slide(2)
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        QTest.keyClick(group, key)
    assert group.count.text() == "2"
    group.show_slide(3)
    assert group.count.text() == "0" and not group.less.isEnabled()
    group.more.click()
    QTest.keyClick(group, Qt.Key.Key_0)
    assert group.hands == {2: 2, 3: 0}
    group.close()
    assert opened(window).hands == {}


def test_the_last_screen_shows_how_many_hands_each_step_had(window: MainWindow) -> None:
    group = sized(opened(window), (1366, 768))
    group.show_slide(len(group.slides) - 1)
    before = group.picture.grab().toImage()
    group.hands[2] = 7
    group.picture.update()
    assert group.picture.grab().toImage() != before
    assert group.name.text() == "What will you try?"


def test_on_the_last_screen_a_tap_opens_the_step_it_lands_on(window: MainWindow) -> None:
    group = sized(opened(window), (1366, 768))
    group.show_slide(len(group.slides) - 1)
    QTest.mouseClick(group.picture, Qt.MouseButton.LeftButton, pos=QPoint(group.picture.width() // 2, 100))
    assert group.slides[group.at].number == 2


def test_pictures_of_a_whole_screen_do_not_fill_the_memory(window: MainWindow) -> None:
    group = sized(opened(window), (1920, 1080))
    for at in range(len(group.slides) - 1):
        group.show_slide(at)
        group.grab()
    kept = [pixmap.width() * pixmap.height() for pixmap in pictures._KEPT.values()]
    assert max(kept, default=0) <= pictures.LARGEST_KEPT


def test_space_is_the_voice_and_a_missing_one_is_told_on_the_screen(qapp: QApplication, tmp_path: Path) -> None:
    voice = the_voice()
    voice.engine = "mock"
    try:
        with library_window(qapp, tmp_path) as window:
            window.open_page("practices", slug="compost")
            group = opened(window)
            QTest.keyClick(group, Qt.Key.Key_Space)
            assert voice.is_reading and group.voice_button.text() == "Stop"
            QTest.keyClick(group, Qt.Key.Key_Space)
            assert not voice.is_reading
            QTest.keyClick(group, Qt.Key.Key_Right)
            group.entry = replace(group.entry, lang="fr")
            group.voice_button.click()
            assert "Français" in group.told.text() and group.told.isVisible()
    finally:
        voice.engine, voice._speech = "", None


def test_no_more_than_twelve_words_stand_large_on_any_screen_of_the_library() -> None:
    pack = shipped_library()
    try:
        for (slug,) in pack.rows("select slug from entry where kind='practice'"):
            for language in pack.info.languages:
                entry = pack.entry(slug, language)
                for slide, step in zip(slides_of(pack, entry)[1:-1], entry.steps, strict=True):
                    assert len(f"{slide.name} {slide.large}".split()) <= max(MOST_WORDS, len(step.name.split()))
                    told = f"{slide.large}{slide.small}".casefold()
                    assert _letters(told) == _letters(step.text.casefold()), "nothing of the step is lost"
    finally:
        pack.close()


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def test_a_long_sentence_is_cut_at_its_parts_and_never_inside_a_number() -> None:
    assert shortened("Spread", "Cover the ground.") == ("Cover the ground.", "")
    long = "Choose the level; aim for water 0.5 m below the ground in every single week."
    assert shortened("Agree", long) == (
        "Choose the level",
        "Aim for water 0.5 m below the ground in every single week.",
    )


def test_a_step_without_a_picture_shows_its_words_very_large(window: MainWindow) -> None:
    group = sized(opened(window), (1366, 768))
    group.show_slide(5)
    slide = group.slides[5]
    assert slide.kind == "step" and (slide.svg is None or slide.is_pictogram)
    image = group.picture.grab().toImage()
    ink = QColor(window.theme.tokens.text)
    rows = {y for y in range(0, image.height(), 4) for x in range(0, image.width(), 4) if image.pixelColor(x, y) == ink}
    assert max(rows) - min(rows) > 40


def test_nothing_of_a_plot_or_a_person_is_on_the_screen_and_every_control_has_a_name(window: MainWindow) -> None:
    group = opened(window)
    said = [label.text() for label in group.findChildren(QLabel)]
    entry = the_page(window).sheet.entry
    known = {entry.title, entry.summary, "Hands up", "0", ""}
    assert set(said) <= known
    for button in group.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
