"""The parts pages are made of: fields, numbers, plots, labels, cards."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fourpermille_desktop.errors import DiskFull
from fourpermille_desktop.ui import icons
from fourpermille_desktop.ui.pictures import picture, themed
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.bars import ProgressBar, Stage, StageBar
from fourpermille_desktop.ui.widgets.buttons import Button, CheckRow, SegmentedControl
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.fields import ChoiceField, DateField, FieldRow, NumberField, TextField
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.heads import PageHead
from fourpermille_desktop.ui.widgets.range_plot import Range, RangePlot, axis_of
from fourpermille_desktop.ui.widgets.states import ErrorCard, LoadingBlocks
from fourpermille_desktop.ui.widgets.text import Label, Line
from fourpermille_desktop.ui.words import Words, parse_number, plain_number


@pytest.mark.parametrize(
    ("typed", "number", "digits"),
    [("41", 41.0, "41"), ("1,42", 1.42, "1.42"), ("1.40", 1.4, "1.40"), ("١٢٫٥", 12.5, "12.5"), ("−3", -3.0, "-3")],
)
def test_both_decimal_signs_and_other_digits_are_taken_and_kept_as_typed(
    typed: str, number: float, digits: str
) -> None:
    assert parse_number(typed) == number
    assert plain_number(typed) == digits


@pytest.mark.parametrize("typed", ["", "n.d.", "1.2.3", "1,000,5", "12 g", "-", "."])
def test_what_is_not_a_number_is_never_guessed(typed: str) -> None:
    assert parse_number(typed) is None


def test_a_number_that_cannot_be_read_stays_as_typed_and_is_marked(theme: Theme, qtbot: QtBot) -> None:
    field = NumberField(theme)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "n.d.")
    assert field.text() == "n.d."
    assert field.property("state") == "fix"
    assert field.digits == "n.d."
    field.clear()
    qtbot.keyClicks(field, "412,6")
    assert field.property("state") == ""
    assert (field.value, field.digits) == (412.6, "412.6")


def test_a_field_tells_once_when_it_is_left_with_something_new(theme: Theme, qtbot: QtBot) -> None:
    field = TextField(theme, "Lower field")
    qtbot.addWidget(field)
    kept: list[str] = []
    field.kept.connect(kept.append)
    field.editingFinished.emit()
    qtbot.keyClicks(field, " 2")
    field.editingFinished.emit()
    field.editingFinished.emit()
    assert kept == ["Lower field 2"]


def test_the_wheel_changes_a_choice_only_when_it_has_the_focus(theme: Theme, qtbot: QtBot) -> None:
    field = ChoiceField(theme, [("sl", "Sandy loam"), ("l", "Loam")], "sl")
    qtbot.addWidget(field)
    none, where = Qt.MouseButton.NoButton, QPoint(5, 5)
    turn = QWheelEvent(where, where, QPoint(0, -120), QPoint(0, -120), none, Qt.KeyboardModifier.NoModifier,
                       Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(field, turn)
    assert field.current == "sl"


def test_a_free_choice_takes_words_of_ones_own_and_a_strict_one_does_not(theme: Theme, qtbot: QtBot) -> None:
    choices = [("KEN", "Kenya"), ("MLI", "Mali")]
    free, strict = ChoiceField(theme, choices, free=True), ChoiceField(theme, choices, "KEN", searchable=True)
    for field, typed in ((free, "Our valley"), (strict, "Our valley")):
        qtbot.addWidget(field)
        field.lineEdit().setText(typed)
        field.lineEdit().editingFinished.emit()
    assert free.current == "Our valley"
    assert strict.current == "KEN"
    free.lineEdit().setText("mali")
    free.lineEdit().editingFinished.emit()
    assert free.current == "MLI"


def test_a_date_may_be_empty_and_is_kept_as_iso(theme: Theme, qtbot: QtBot) -> None:
    field = DateField(theme)
    qtbot.addWidget(field)
    assert field.iso == ""
    field.set_day("2026-11-23")
    assert field.text() == "23 November 2026"
    assert field.iso == "2026-11-23"


def test_the_name_and_unit_of_a_row_name_its_control(theme: Theme, qtbot: QtBot) -> None:
    row = FieldRow("Wet mass", NumberField(theme), "g")
    qtbot.addWidget(row)
    assert row.control.accessibleName() == "Wet mass, g"
    row.say("The other bags here weigh 618 to 662 g.", is_odd=True)
    assert row.control.accessibleDescription() == "The other bags here weigh 618 to 662 g."


def test_numbers_units_and_signs_stay_together() -> None:
    english, french = Words("en"), Words("fr")
    assert english.number(-3.5) == "−3.5"
    assert french.number(1.42) == "1,42"
    assert english.quantity(14, "%", signed=True) == "\u2066+14\u202f%\u2069"
    assert english.number(0.0, 1, signed=True) == "0.0"
    assert english.number(-0.04, 1) == "0.0"
    assert english.count(2300) == "2,300"


def test_days_are_written_in_words_of_the_language() -> None:
    assert Words("en").day("2026-11-23") == "23 November 2026"
    assert Words("fr").day(date(2026, 11, 23)) == "23 novembre 2026"


def test_a_label_wraps_and_a_line_shortens_so_that_neither_widens_the_page(theme: Theme, qtbot: QtBot) -> None:
    words = "Everything you typed is here, and nothing is lost by waiting. " * 6
    for widget in (Label(words), Line(words)):
        qtbot.addWidget(widget)
        assert widget.minimumSizeHint().width() <= 60
    label = Label(words)
    qtbot.addWidget(label)
    assert label.heightForWidth(300) > label.fontMetrics().height() * 3


def test_a_label_of_digits_keeps_to_the_right_in_an_arabic_window(theme: Theme, qtbot: QtBot) -> None:
    label = Label("21")
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("rows", "axis"),
    [
        ([Range("a", low=7, middle=14, high=22)], (0.0, 30.0, 10.0)),
        ([Range("a", low=-3, middle=4, high=9)], (-5.0, 15.0, 5.0)),
        ([Range("a", kind="none")], (0.0, 1.5, 0.5)),
    ],
)
def test_the_axis_holds_zero_and_every_interval_in_round_steps(
    rows: list[Range], axis: tuple[float, float, float]
) -> None:
    assert axis_of(rows) == pytest.approx(axis)


def test_the_plot_is_read_as_its_sentences(theme: Theme, qtbot: QtBot) -> None:
    rows = [Range("African trials", low=7, middle=14, high=22, end="+14 %", said="African trials: 14 per cent more.")]
    plot = RangePlot(theme, Words("en"), rows, sentence="What was measured")
    qtbot.addWidget(plot)
    assert plot.accessibleName() == "What was measured"
    assert plot.accessibleDescription() == "African trials: 14 per cent more."


def test_the_number_axis_is_not_mirrored(theme: Theme, qtbot: QtBot) -> None:
    rows = [Range("", low=7, middle=14, high=22)]
    plot = RangePlot(theme, Words("en"), rows)
    qtbot.addWidget(plot)
    plot.resize(320, plot.sizeHint().height())
    left_to_right = plot.grab().toImage()
    plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert plot.grab().toImage() == left_to_right


def test_an_interval_over_zero_is_hollow_and_a_sound_one_is_tinted(theme: Theme, qtbot: QtBot) -> None:
    def ground_inside(low: float, kind: str = "measured") -> QColor:
        plot = RangePlot(theme, Words("en"), [Range("", low=low, middle=14, high=22, kind=kind)])
        qtbot.addWidget(plot)
        plot.resize(320, plot.sizeHint().height())
        at = QPoint(round(plot._x(18)), theme.px(20) + theme.px(14) - 4)
        return plot.grab().toImage().pixelColor(at)

    assert ground_inside(-5).name().upper() == theme.tokens.surface
    assert ground_inside(7).name().upper() not in (theme.tokens.surface, theme.tokens.c1)


def test_icons_take_the_colour_of_their_token_and_arrows_turn_round(theme: Theme) -> None:
    arrow = icons.pixmap(theme, "arrow-left", "danger", 24).toImage()
    painted = {arrow.pixelColor(x, y).name().upper() for x in range(24) for y in range(24)
               if arrow.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert painted == {theme.tokens.danger}
    turned = icons.pixmap(theme, "arrow-left", "danger", 24, rtl=True).toImage()
    assert turned == arrow.flipped(Qt.Orientation.Horizontal)
    clock = icons.pixmap(theme, "clock", "text", 24)
    assert icons.pixmap(theme, "clock", "text", 24, rtl=True).toImage() == clock.toImage()


def test_a_picture_takes_the_colours_of_the_theme(theme: Theme) -> None:
    box = b'<rect class="f-sky" width="10" height="10"/>'
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">%s</svg>' % box
    assert theme.tokens.primarySoft.encode() in themed(svg, theme.tokens)
    light = picture(theme, svg, 40, 40).toImage().pixelColor(20, 20)
    theme.use("dark")
    dark = picture(theme, svg, 40, 40).toImage().pixelColor(20, 20)
    assert (light.name().upper(), dark.name().upper()) == ("#E1EFE6", theme.tokens.primarySoft)


def test_every_icon_the_program_names_is_there() -> None:
    import re
    from pathlib import Path

    from fourpermille_desktop import ui
    from installers.make_resources import ICONS

    code = "".join(file.read_text("utf-8") for file in Path(ui.__file__).parent.rglob("*.py"))
    named = set(re.findall(r'(?:(?:IconMark|IconLabel)\(\w+(?:\.\w+)*, |icon=|act_icon=)"([a-z-]+)"', code))
    assert named
    assert named <= set(ICONS)


def test_a_segmented_control_moves_by_arrows(theme: Theme, qtbot: QtBot) -> None:
    control = SegmentedControl(theme, [("a", "Grid"), ("b", "Map")], "a", "View")
    qtbot.addWidget(control)
    chosen: list[str] = []
    control.chosen.connect(chosen.append)
    qtbot.keyClick(control, Qt.Key.Key_Right)
    assert chosen == ["b"]
    control.choose("a")
    assert (control.current, chosen) == ("a", ["b"])


def test_a_filter_with_nothing_left_is_greyed_but_can_be_taken_off(theme: Theme, qtbot: QtBot) -> None:
    row = CheckRow(theme, "Cropland", 0)
    qtbot.addWidget(row)
    assert not row.isEnabled()
    row.setChecked(True)
    row.set_count(0)
    assert row.isEnabled()


def test_a_card_opens_by_enter(theme: Theme, qtbot: QtBot) -> None:
    card = Card("Zaï pits", clickable=True)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.opened):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_enter_presses_a_button(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Keep 412.6 g", "check", "filled")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_a_button_is_wide_enough_for_its_words(theme: Theme, qtbot: QtBot) -> None:
    short, long = Button(theme, "Keep"), Button(theme, "Continue sampling", "arrow-right")
    for button in (short, long):
        qtbot.addWidget(button)
    assert long.sizeHint().width() > short.sizeHint().width() + theme.px(24)
    assert short.sizeHint().height() == theme.px(36)


def test_grey_blocks_come_only_after_a_moment(theme: Theme, qtbot: QtBot) -> None:
    blocks = LoadingBlocks(theme)
    qtbot.addWidget(blocks)
    assert not blocks.is_seen
    qtbot.waitUntil(lambda: blocks.is_seen, timeout=2000)


def test_an_error_says_what_is_safe_and_shows_its_details_on_demand(theme: Theme, qtbot: QtBot) -> None:
    card = ErrorCard(theme, DiskFull(free_mb=12))
    qtbot.addWidget(card)
    assert card.what.text() == "The disk is full: 12 MB left."
    assert "What was saved before is safe." in card.accessibleName()
    assert card.details.isHidden()


def test_stages_are_read_with_their_words(theme: Theme, qtbot: QtBot) -> None:
    bar = StageBar(theme, [Stage("Designed", "10 points", 1), Stage("Sampled", "21 of 30", 0.7)])
    progress = ProgressBar(theme, "Sending")
    for widget in (bar, progress):
        qtbot.addWidget(widget)
    progress.set(21, 30)
    assert bar.accessibleName() == "Designed: 10 points. Sampled: 21 of 30"
    assert progress.accessibleDescription() == "70 %"


def test_chips_flow_to_a_new_line_and_from_the_right_in_arabic(theme: Theme, qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, 8)
    buttons = [Button(theme, "Continue sampling") for _ in range(4)]
    for button in buttons:
        flow.addWidget(button)
    box.resize(400, 200)
    box.show()
    assert buttons[0].y() == buttons[1].y() < buttons[2].y()
    assert buttons[0].x() < buttons[1].x()
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.activate()
    assert buttons[0].x() > buttons[1].x()
    assert flow.heightForWidth(2000) < flow.heightForWidth(400)


def test_scores_of_calls_to_qt_do_not_use_up_none_and_true(theme: Theme, qtbot: QtBot) -> None:
    import sys

    widget = QWidget()
    qtbot.addWidget(widget)
    for _ in range(20_000):
        widget.setObjectName("a bag")
        widget.objectNameChanged.emit("a bag")
    assert sys.getrefcount(None) > 1_000_000
    assert sys.getrefcount(True) > 1_000_000


def test_days_of_one_month_name_it_once() -> None:
    assert Words("fr").days("2026-11-17", "2026-11-21") == "17–21 novembre 2026"
    assert Words("en").days("2026-11-30", "2026-12-02") == "30 November 2026 – 2 December 2026"
    assert Words("en").days("2026-11-17", "2026-11-17") == Words("en").days("2026-11-17") == "17 November 2026"


def test_a_sentence_kept_narrow_asks_for_the_lines_it_needs_there(theme: Theme, qtbot: QtBot) -> None:
    label = Label("A plot is one field with one manager. Its bags and its carbon stand here, with all their layers.")
    qtbot.addWidget(label)
    label.setMaximumWidth(200)
    assert label.heightForWidth(900) == label.heightForWidth(200) > 2 * label.fontMetrics().height()


def test_the_acts_of_a_head_go_under_the_title_where_they_would_squeeze_it(theme: Theme, qtbot: QtBot) -> None:
    head = PageHead(theme)
    qtbot.addWidget(head)
    acts = [head.add_act(Button(theme, words)) for words in ("Undo this", "Add a point", "Add a new bag")]
    head.set_title("Samples of Lower field")
    head.show()
    for width, is_under in ((1000, False), (460, True), (1000, False)):
        head.resize(width, 120)
        QApplication.processEvents()
        assert (acts[0].mapTo(head, QPoint()).y() >= head.title.mapTo(head, QPoint(0, head.title.height())).y()) == (
            is_under
        )


def test_arabic_numbers_have_the_digits_of_the_sentences_around_them_and_no_empty_zeros() -> None:
    arabic = Words("ar")
    assert arabic.number(1.2) == "1.2" and arabic.number(0.96) == "0.96" and arabic.number(20) == "20"
    assert arabic.count(2300) == "2,300"
    assert arabic.day("2026-11-23") == "23 نوفمبر 2026"


def test_a_choice_too_long_for_its_field_ends_with_dots_and_is_whole_in_the_tooltip(theme: Theme, qtbot: QtBot) -> None:
    words = "All collections that the team has made since the spring"
    field = ChoiceField(theme, [("", words)])
    qtbot.addWidget(field)
    field.resize(180, 36)
    field.grab()
    assert field.toolTip() == words
    field.resize(700, 36)
    field.grab()
    assert field.toolTip() == ""
