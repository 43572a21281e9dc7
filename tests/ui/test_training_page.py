"""Training: timetables, session plans with their quiz, field tests with their scores and calculators."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from fourpermille_desktop.library.entry import Question
from fourpermille_desktop.ui.field_test_reckoning import (
    BlockCalculator,
    PipeCalculator,
    RingCalculator,
    TextureCalculator,
    WormCalculator,
)
from fourpermille_desktop.ui.module_timetable import for_whom
from fourpermille_desktop.ui.quiz_panel import QuizPanel
from fourpermille_desktop.ui.quiz_rounds import Round, gain
from fourpermille_desktop.ui.screenshots import wait
from fourpermille_desktop.ui.training_page import TrainingPage
from fourpermille_desktop.ui.window import MainWindow
from tests.ui.small_library import small_window

QUESTIONS = (Question("One?", ("a", "b"), 1), Question("Two?", ("a", "b", "c"), 0))


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with small_window(qapp, tmp_path) as window:
        window.open_page("training")
        yield window


def the_page(window: MainWindow) -> TrainingPage:
    page = window.pages["training"]
    assert isinstance(page, TrainingPage)
    return page


def said(widget: QWidget) -> str:
    wait()  # what was just made is shown by the event loop
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def quiz(window: MainWindow, how: str = "one") -> QuizPanel:
    window.open_page("training", slug="module-1")
    page = the_page(window)
    page.module_sheet.quiz_button.click()
    if how != page.quiz.how.current:
        page.quiz.how.choose(how)
        page.quiz.start()
    return page.quiz


# Sessions -------------------------------------------------------------------------------------------------------


def test_the_page_opens_on_the_timetables_and_a_button_opens_a_session(window: MainWindow) -> None:
    page = the_page(window)
    assert "Which sessions for whom?" in said(page.overview)
    button = next(b for b in page.overview.findChildren(QAbstractButton) if b.text().startswith("9"))
    button.click()
    assert page.module_sheet.slug == "module-9"
    assert page.shown.currentWidget() is page.module_sheet


def test_sessions_stand_in_their_order_then_the_field_tests(window: MainWindow) -> None:
    slugs = [row.slug for row in the_page(window).list.tools.rows if row.slug]
    assert slugs[:3] == ["timetable", "module-1", "module-9"]
    assert len(slugs) == 1 + 2 + 6


def test_for_whom_a_session_is_follows_from_the_timetables() -> None:
    assert for_whom(1) == "farmers, herders, extension agents"
    assert for_whom(7) == "extension agents"
    assert for_whom(9) == "trainers"


def test_a_session_plan_has_goal_things_steps_and_what_to_do_at_home(window: MainWindow) -> None:
    window.open_page("training", slug="module-1")
    words = said(the_page(window).module_sheet)
    for part in (
        "Session 1",
        "3 hours",
        "Afterwards you can tell poor soil from good soil.",
        "Two spades",
        "Lift one block and open it. 40 to 50 minutes.",
        "Do the spade test on your own plot.",
        "Put small children in the shade",
    ):
        assert part in words


def test_links_of_a_session_lead_to_its_tools_and_tests(window: MainWindow) -> None:
    window.open_page("training", slug="module-1")
    sheet = the_page(window).module_sheet
    links = {b.text(): b for b in sheet.findChildren(QAbstractButton) if b.accessibleName().startswith("Open:")}
    assert set(links) == {"EX-ACT", "vess-spade", "slake-stability"}
    links["vess-spade"].click()
    assert the_page(window).test_sheet.slug == "vess-spade"


def test_a_session_prints_its_steps_and_its_questions(window: MainWindow, tmp_path: Path) -> None:
    window.open_page("training", slug="module-1")
    page, out = the_page(window), tmp_path / "session.pdf"
    page.paper_menu.ask_where = lambda _name, _kinds: str(out)
    page.paper_menu.save_pdf()
    assert out.read_bytes().startswith(b"%PDF")
    paper = page.paper()
    assert paper is not None
    assert paper.parts[-1].text == "Right answers: 1 b · 2 a · 3 b"  # type: ignore[union-attr]


# The quiz -------------------------------------------------------------------------------------------------------


def test_a_letter_answers_and_the_reason_is_told(window: MainWindow) -> None:
    panel = quiz(window)
    QTest.keyClick(panel, Qt.Key.Key_B)
    assert panel.reason.label.text() == "Right. Roots glue it."
    QTest.keyClick(panel, Qt.Key.Key_Return)
    QTest.keyClick(panel, Qt.Key.Key_C)
    assert panel.reason.label.text() == "Not this one: a is right. Dead plants turn dark."
    wait()
    assert [answer.mark.isVisible() for answer in panel.answers] == [True, False, True]


def test_the_first_answer_of_a_person_counts(window: MainWindow) -> None:
    panel = quiz(window)
    QTest.keyClick(panel, Qt.Key.Key_A)
    QTest.keyClick(panel, Qt.Key.Key_B)
    assert panel.round.hands[0] == [1, 0]


def test_the_letters_of_the_quiz_do_not_leave_it(window: MainWindow) -> None:
    """B is also the key for the entry before: while the quiz runs it is an answer."""
    panel = quiz(window)
    QTest.keyClick(panel, Qt.Key.Key_B)
    assert the_page(window).is_asking
    assert panel.round.right(0) == 1
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not the_page(window).is_asking


def test_a_click_answers_too_and_the_next_question_comes_by_button(window: MainWindow) -> None:
    panel = quiz(window)
    assert not panel.next.isEnabled()
    QTest.mouseClick(panel.answers[1], Qt.MouseButton.LeftButton)
    assert panel.next.isEnabled()
    panel.next.click()
    assert panel.where.text() == "Question 2 of 3"


def test_hands_are_counted_with_number_keys_and_the_buttons(window: MainWindow) -> None:
    panel = quiz(window, "hands")
    for _ in range(3):
        QTest.keyClick(panel, Qt.Key.Key_1)
    QTest.keyClick(panel, Qt.Key.Key_2)
    QTest.keyClick(panel, Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)
    panel.answers[1].more.click()
    panel.answers[1].less.click()
    panel.answers[1].more.click()
    assert panel.round.hands[0] == [2, 2]
    assert [answer.hands.text() for answer in panel.answers] == ["2", "2"]
    assert not panel.is_shown
    QTest.keyClick(panel, Qt.Key.Key_Return)
    assert panel.reason.label.text() == "b is right. Roots glue it."


def answer_all(panel: QuizPanel, keys: tuple[Qt.Key, ...]) -> None:
    for key in keys:
        QTest.keyClick(panel, key)
        panel.next.click()


def test_the_end_says_how_many_were_right_and_asks_again(window: MainWindow) -> None:
    panel = quiz(window)
    answer_all(panel, (Qt.Key.Key_B, Qt.Key.Key_B, Qt.Key.Key_B))
    assert panel.is_over
    assert panel.total.headline.text() == "2 of 3 right"
    panel.total.repeat.click()
    assert (panel.at, panel.round.all_asked) == (0, 0)


def test_before_and_after_stand_side_by_side_within_the_session(window: MainWindow) -> None:
    panel = quiz(window)
    answer_all(panel, (Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_A))
    panel.total.other.click()
    assert panel.when.current == "after"
    answer_all(panel, (Qt.Key.Key_B, Qt.Key.Key_A, Qt.Key.Key_B))
    assert panel.total.second.text().startswith("Before the session 33 of 100 answers were right, after it 100 of 100")
    words = said(panel.total)
    assert "More right" in words
    assert "0 / 1" in words


def test_the_gain_is_counted_by_question_and_unknown_where_nobody_answered() -> None:
    before, after = Round(QUESTIONS), Round(QUESTIONS)
    for answer in (0, 0, 0, 1):
        before.count(0, answer, 1)
    for answer in (0, 1, 1, 1):
        after.count(0, answer, 1)
    assert gain(before, after) == [50, None]
    assert (before.all_right_pct, after.all_right_pct) == (25, 75)


def test_hands_never_fall_below_none() -> None:
    one = Round(QUESTIONS)
    one.count(0, 0, -1)
    assert one.hands[0] == [0, 0]
    assert one.right_pct(0) is None


# Field tests ----------------------------------------------------------------------------------------------------


def test_a_score_is_chosen_by_its_number_and_tells_its_grade_and_source(window: MainWindow) -> None:
    window.open_page("training", slug="slake-stability")
    sheet = the_page(window).test_sheet
    QTest.keyClick(sheet, Qt.Key.Key_3)
    assert sheet.scores is not None
    assert sheet.scores.chosen == "3"
    assert sheet.scores.result.said.startswith("Fair · Score 3.")
    assert sheet.scores.result.source.text() == "A book, 1999 · Checked at source"
    sheet.scores.rows["6"].opened.emit()
    assert sheet.scores.result.said.startswith("Good · Score 6.")


def test_a_score_from_memory_says_so(window: MainWindow) -> None:
    window.open_page("training", slug="vess-spade")
    scores = the_page(window).test_sheet.scores
    assert scores is not None
    scores.choose("5")
    assert scores.result.source.text() == "A book, 1999 · From experts, not checked"
    assert "block" not in scores.rows


def calculator(window: MainWindow, slug: str) -> object:
    window.open_page("training", slug=slug)
    return the_page(window).test_sheet.calculator


def test_the_time_of_the_second_water_becomes_a_speed_and_a_class(window: MainWindow) -> None:
    ring = calculator(window, "infiltration-ring-test")
    assert isinstance(ring, RingCalculator)
    assert not ring.result.isVisible()
    ring.clock.minutes.setText("15")
    assert "102" in ring.result.figure.text()
    assert "Moderately rapid" in ring.result.figure.text()
    ring.clock.minutes.setText("")
    assert not ring.result.isVisible()


def test_the_pipe_tells_what_its_source_leaves_open(window: MainWindow) -> None:
    pipe = calculator(window, "infiltration-pipe")
    assert isinstance(pipe, PipeCalculator)
    pipe.clock.minutes.setText("3")
    assert pipe.result.said.startswith("Good")
    pipe.clock.minutes.setText("10")
    assert "says nothing about 5 to 20 minutes" in pipe.result.said


def test_layers_become_the_mean_of_the_block_with_the_worst_beside_it(window: MainWindow) -> None:
    block = calculator(window, "vess-spade")
    assert isinstance(block, BlockCalculator)
    for at, (score, thickness) in enumerate((("2", "10"), ("3", "15"))):
        block.layers[at][0].setText(score)
        block.layers[at][1].setText(thickness)
    assert block.result.said.startswith("Good · 2.6.")
    assert "The worst layer has 3: fair." in block.result.said
    block.layers[0][0].setText("7")
    assert not block.result.isVisible()


def test_worms_of_several_pits_become_a_mean_an_area_and_a_grade(window: MainWindow) -> None:
    worms = calculator(window, "earthworm-count")
    assert isinstance(worms, WormCalculator)
    worms.pits[0].setText("20")
    worms.pits[1].setText("12")
    assert worms.result.said.startswith("Fair · 16.0 worms a pit, about 400 for a square metre")
    worms.kinds.choose("2")
    worms.follow()
    assert worms.result.said.startswith("Good")


def test_texture_is_found_by_three_questions(window: MainWindow) -> None:
    tree = calculator(window, "texture-by-feel")
    assert isinstance(tree, TextureCalculator)
    assert not tree.ribbon.isVisibleTo(tree)
    tree.ball.buttons["no"].click()
    assert tree.result.figure.text() == "Sand"
    tree.ball.buttons["yes"].click()
    assert tree.ribbon.isVisibleTo(tree)
    tree.ribbon.buttons["4"].click()
    assert not tree.result.isVisible()
    tree.feel.buttons["smooth"].click()
    assert tree.result.figure.text() == "Silty clay loam"
    tree.ribbon.buttons["0"].click()
    assert tree.result.figure.text() == "Loamy sand"


def test_steps_can_be_read_one_at_a_time(window: MainWindow) -> None:
    window.open_page("training", slug="vess-spade")
    steps = the_page(window).test_sheet.steps
    steps.way.choose("one")
    steps.show_steps()
    assert "Take a piece of soil." in said(steps)
    assert "Look at it closely." not in said(steps)
    steps.go(1)
    assert "Look at it closely." in said(steps)
    steps.go(99)
    assert steps.at == 2


def test_a_test_prints_its_scores_and_the_result_on_the_screen(window: MainWindow, tmp_path: Path) -> None:
    window.open_page("training", slug="slake-stability")
    page, out = the_page(window), tmp_path / "test.pdf"
    assert page.test_sheet.scores is not None
    page.test_sheet.scores.choose("6")
    paper = page.paper()
    assert paper is not None
    assert any("Good · Score 6" in getattr(part, "text", "") for part in paper.parts)
    page.paper_menu.ask_where = lambda _name, _kinds: str(out)
    page.paper_menu.save_pdf()
    assert out.read_bytes().startswith(b"%PDF")


# Sizes, states --------------------------------------------------------------------------------------------------


def test_a_library_without_sessions_says_what_to_do(qapp: QApplication, tmp_path: Path) -> None:
    with small_window(qapp, tmp_path, with_library=False) as window:
        window.open_page("training")
        assert "Ask your team for a library update" in said(the_page(window))


@pytest.mark.parametrize("slug", ["timetable", "module-1", "vess-spade", "earthworm-count", "texture-by-feel"])
@pytest.mark.parametrize(("size", "percent"), [((1024, 600), 100), ((1366, 768), 150)], ids=["small", "big text"])
@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_nothing_is_wider_than_its_sheet(
    qapp: QApplication, tmp_path: Path, slug: str, size: tuple[int, int], percent: int, rtl: bool
) -> None:
    with small_window(qapp, tmp_path, size=size, percent=percent, rtl=rtl, language="fr") as window:
        window.open_page("training", slug=slug)
        page = the_page(window)
        assert window.width() == size[0]
        assert page.shown.currentWidget().horizontalScrollBar().maximum() == 0
        inner = page.shown.currentWidget()
        content = inner.widget()
        assert content.minimumSizeHint().width() <= inner.viewport().width()
        if percent == 100:
            assert page.minimumSizeHint().width() <= 1000 - 64
            assert page.minimumSizeHint().height() <= 560 - 60


def test_the_group_view_shows_the_steps_of_a_session_and_of_a_test(window: MainWindow) -> None:
    page = the_page(window)
    assert not page.group_button.isVisible()
    for slug, first in (("module-1", "Walk"), ("vess-spade", "Take")):
        window.open_page("training", slug=slug)
        page.group_button.click()
        assert page.group is not None
        assert [slide.kind for slide in page.group.slides][:2] == ["title", "step"]
        assert page.group.slides[1].name == first
        page.group.close()
        wait()
        assert page.group is None
