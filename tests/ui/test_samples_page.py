"""Logging samples on real records: typing is kept at once, saved on leaving the row, odd values are asked about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import attachments, bag_codes, bags, editing, history, samples, sites
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.samples_model import BD, LAYER, SOC, STATE, STONES, TEXTURE, WET
from fourpermille_desktop.ui.samples_page import SamplesPage
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.table import STATE_ROLE
from fourpermille_desktop.ui.words import Words


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """One plot with a campaign of three layers and two prepared points; the window is a list of what was said."""
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    profile = Profile(tmp_path / "profile")
    records, tasks = Records(profile), Tasks()
    site = sites.add_site(records, {"code": "V", "name": "Valley"})
    plot = sites.add_plot(records, site, {"code": "LF", "name": "Lower field"})
    columns = {"code": "V-26", "name": "Campaign 2026", "starts_on": "2026-11-17", "layers": "0-10, 10-30, 30-50"}
    campaign = sites.add_campaign(records, site, columns)
    bags.prepare(records, plot, campaign, [(point, layer) for point in "12" for layer in ("0-10", "10-30", "30-50")])
    said = SimpleNamespace(toasts=[], errors=[])
    context = Context(
        profile=profile,
        theme=Theme(qapp),
        tasks=tasks,
        words=Words("en"),
        records=lambda: records,
        toast=lambda text, undo=None: said.toasts.append((text, undo)),
        change_settings=profile.change_settings,
        show_error=said.errors.append,
    )
    yield SimpleNamespace(records=records, tasks=tasks, context=context, said=said, plot=plot, campaign=campaign)
    tasks.close()
    records.close()


def shown_page(bench: Any, qtbot: QtBot, **where: str) -> SamplesPage:
    page = SamplesPage(bench.context)
    qtbot.addWidget(page)
    page.resize(1140, 690)
    page.show()
    page.arrive(plot=bench.plot, **where)
    qtbot.waitUntil(lambda: page.shown.plot is not None)
    return page


def stored(bench: Any, row: int) -> Any:
    return samples.page(bench.records, plot=bench.plot, sort="point")[row]


def type_in(page: SamplesPage, qtbot: QtBot, text: str) -> QLineEdit:
    """As a person does: keys on the current cell."""
    page.grid.edit(page.grid.currentIndex())
    editor = page.grid.editor
    assert editor is not None
    qtbot.keyClicks(editor, text)
    return editor


def test_the_cursor_starts_in_the_first_cell_to_fill(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (0, WET)
    assert page.progress.words.startswith("0 of 6 bag")


def test_a_key_is_kept_as_a_draft_while_the_cell_is_still_open(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    type_in(page, qtbot, "412")
    qtbot.waitUntil(lambda: bool(editing.drafts(bench.records)))
    assert editing.drafts(bench.records)[0].typed == {"wet_mass_g": "412"}
    assert "wet_mass_g" not in stored(bench, 0).typed


def test_leaving_the_row_makes_one_change_of_all_its_cells(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    bag = page.model.bags[0].id
    before = len(history.of_record(bench.records, "sample", bag))
    for at, text in ((WET, "412,6"), (STONES, "3.3"), (TEXTURE, "sl")):
        page.model.setData(page.model.index(0, at), text)
    page.grid.go_to(1, WET)
    qtbot.waitUntil(lambda: not page.model.bags[0].in_flight)
    entries = history.of_record(bench.records, "sample", bag)
    assert len(entries) == before + 1
    values = {"wet_mass_g": "412.6", "cf_vol_pct": "3.3", "texture": "sandy loam"}
    assert entries[0].values == {**values, "sampled_on": date.today().isoformat()}
    assert editing.drafts(bench.records) == []
    assert page.model.sign_of(0)[2] == "saved"


def test_typing_found_at_the_start_stands_in_its_cell_under_the_cursor(bench: Any, qtbot: QtBot) -> None:
    third = stored(bench, 3)
    form = editing.open_form(bench.records, "sample", third.id)
    editing.keep_draft(bench.records, form, {"cf_vol_pct": "11.4"})
    page = shown_page(bench, qtbot)
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (3, STONES)
    assert page.grid.currentIndex().data() == "11.4"
    assert page.strip.sentence.text() == "We kept what you were typing."
    assert page.model.sign_of(3)[2] == "kept"


def test_closing_the_window_saves_what_stands_in_an_open_cell(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    type_in(page, qtbot, "398.5")
    page.close()
    assert stored(bench, 0).typed["wet_mass_g"] == "398.5"


def test_enter_fills_the_bag_then_goes_to_the_next_one(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    seen = []
    for text in ("412", "3", "loam", "380"):
        editor = type_in(page, qtbot, text)
        here = page.grid.currentIndex()
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda here=here: page.grid.currentIndex() != here)
        seen.append((page.grid.currentIndex().row(), page.grid.currentIndex().column()))
    assert seen == [(0, STONES), (0, TEXTURE), (1, WET), (1, STONES)]
    page.flush()
    assert stored(bench, 0).texture == "loam"


def test_lab_columns_are_gone_through_by_themselves(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.grid.go_to(0, SOC)
    page.grid.next_to_fill()
    assert page.grid.currentIndex().column() == BD
    page.grid.next_to_fill()
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (1, SOC)


def test_equals_repeats_the_bag_above_and_fill_down_stops_at_the_point(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.model.setData(page.model.index(0, TEXTURE), "clay loam")
    page.grid.go_to(1, TEXTURE)
    qtbot.keyClick(page.grid, Qt.Key.Key_Equal)
    assert page.model.bags[1].text("texture") == "clay loam"
    page.grid.go_to(1, TEXTURE)
    qtbot.keyClick(page.grid, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [bag.text("texture") for bag in page.model.bags] == ["clay loam"] * 3 + [""] * 3


def test_a_block_of_a_spreadsheet_is_pasted_from_the_cursor(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    QGuiApplication.clipboard().setText("412,6\t3,3\n597.4\t13.7\r\n")
    page.grid.go_to(1, WET)
    page.grid.paste(QGuiApplication.clipboard().text())
    assert [page.model.bags[1].text(name) for name in ("wet_mass_g", "cf_vol_pct")] == ["412.6", "3.3"]
    assert [page.model.bags[2].text(name) for name in ("wet_mass_g", "cf_vol_pct")] == ["597.4", "13.7"]


def test_a_layer_is_typed_as_it_is_said(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.model.setData(page.model.index(0, LAYER), "0 - 15 cm")
    assert (page.model.bags[0].text("top_cm"), page.model.bags[0].text("bottom_cm")) == ("0", "15")
    page.model.setData(page.model.index(0, LAYER), "topsoil")
    assert page.model.index(0, LAYER).data() == "topsoil"
    assert page.model.index(0, LAYER).data(STATE_ROLE) == "fix"


def test_an_odd_value_is_asked_about_once_and_kept_when_it_is_right(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.model.setData(page.model.index(0, SOC), "18")
    page.grid.go_to(0, SOC)
    assert page.strip.isVisible() and "18" in page.strip.sentence.text()
    assert page.model.index(0, SOC).data(STATE_ROLE) == "odd"
    page.strip.right_button.click()
    qtbot.waitUntil(lambda: page.model.index(0, SOC).data(STATE_ROLE) == "")
    assert not page.strip.isVisible()
    page.flush()
    assert stored(bench, 0).soc_pct == 18.0
    again = shown_page(bench, qtbot)
    assert again.model.index(0, SOC).data(STATE_ROLE) == ""


def test_an_impossible_value_stays_as_typed_and_is_saved(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.model.setData(page.model.index(0, SOC), "about 2")
    page.grid.go_to(0, SOC)
    assert page.model.index(0, SOC).data(STATE_ROLE) == "fix"
    assert page.strip.again_button.isVisible() and not page.strip.right_button.isVisible()
    page.flush()
    assert stored(bench, 0).typed["soc_pct"] == "about 2"


def test_add_point_makes_a_bag_for_each_layer_with_its_own_code(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.point_button.click()
    qtbot.waitUntil(lambda: page.model.total == 9)
    new = samples.page(bench.records, plot=bench.plot, sort="point")[6:]
    assert [(bag.point, bag.top_cm, bag.bottom_cm) for bag in new] == [("3", 0, 10), ("3", 10, 30), ("3", 30, 50)]
    assert all(bag_codes.is_bag_code(bag.code) for bag in new)
    assert page.grid.currentIndex().row() == 6


def test_a_new_bag_after_the_last_layer_begins_the_next_point(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.bag_button.click()
    qtbot.waitUntil(lambda: page.model.total == 7)
    page.bag_button.click()
    qtbot.waitUntil(lambda: page.model.total == 8)
    new = samples.page(bench.records, plot=bench.plot, sort="point")[6:]
    assert [(bag.point, bag.top_cm, bag.bottom_cm) for bag in new] == [("3", 0, 10), ("3", 10, 30)]


def test_undo_takes_back_the_last_row_and_redo_brings_it_again(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.model.setData(page.model.index(0, WET), "412.6")
    page.undo_button.click()
    qtbot.waitUntil(lambda: page.model.bags[0].text("wet_mass_g") == "" and not page.model.bags[0].typed)
    assert "wet_mass_g" not in stored(bench, 0).typed
    page.redo()
    qtbot.waitUntil(lambda: page.model.bags[0].text("wet_mass_g") == "412.6")


def test_the_stock_of_a_bag_is_computed_while_it_is_typed(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.model.setData(page.model.index(0, SOC), "1.2")
    page.model.setData(page.model.index(0, BD), "1.4")
    assert page.model.bags[0].stock_t_c_ha == pytest.approx(16.8)


def test_a_value_that_arrived_while_typing_is_not_overwritten(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.model.setData(page.model.index(0, WET), "412.6")
    editing.change(bench.records, "sample", page.model.bags[0].id, {"wet_mass_g": "400"})
    page.flush()
    from fourpermille_desktop.records import conflicts

    case = conflicts.two_values(bench.records)[0]
    assert {value.text for value in case.values} == {"412.6", "400"}
    page.reload()
    qtbot.waitUntil(lambda: page.model.sign_of(0)[2] == "two values")
    assert page.model.index(0, STATE).data(Qt.ItemDataRole.AccessibleTextRole).endswith("two values")


def test_two_edits_in_a_row_leave_one_value(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.model.setData(page.model.index(0, WET), "412")
    page.grid.go_to(1, WET)
    page.model.setData(page.model.index(0, WET), "415")  # while the first is still on its way
    qtbot.waitUntil(lambda: not page.model.bags[0].in_flight)
    page.flush()
    from fourpermille_desktop.records import conflicts

    assert stored(bench, 0).typed["wet_mass_g"] == "415"
    assert conflicts.count(bench.records) == 0


def test_one_by_one_writes_into_the_same_bag_and_tells_who_wrote_what(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.views._group.button(1).click()
    assert page.stack.currentWidget() is page.one
    qtbot.keyClicks(page.one.form.control("wet_mass_g"), "412,6")
    assert page.model.bags[0].typed["wet_mass_g"] == "412.6"
    page.one.after.click()
    qtbot.waitUntil(lambda: not page.model.bags[0].in_flight)
    assert stored(bench, 0).typed["wet_mass_g"] == "412.6"
    page.one.before.click()
    qtbot.waitUntil(lambda: page.one.history.column.count() > 3)


def test_rows_come_two_hundred_at_a_time(bench: Any, qtbot: QtBot) -> None:
    many = [(str(point), "0-10") for point in range(3, 253)]
    bags.prepare(bench.records, bench.plot, bench.campaign, many)
    page = shown_page(bench, qtbot)
    assert len(page.model.bags) < page.model.total == 256
    page.grid.scrollToBottom()
    page.model.fetchMore(page.grid.rootIndex())
    qtbot.waitUntil(lambda: len(page.model.bags) == 256)
    assert len({bag.id for bag in page.model.bags}) == 256


def test_a_deleted_bag_comes_back_from_the_toast(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.delete_bag()
    qtbot.waitUntil(lambda: bool(bench.said.toasts))
    assert samples.count(bench.records, plot=bench.plot) == 5
    bench.said.toasts[0][1]()
    qtbot.waitUntil(lambda: samples.count(bench.records, plot=bench.plot) == 6)


def test_the_page_stays_small_and_every_control_has_a_name(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    hint = page.minimumSizeHint()
    assert hint.width() <= 1000 and hint.height() <= 560
    page.views._group.button(1).click()
    for row in page.one.form.rows.values():
        assert row.control.accessibleName()
    assert page.grid.accessibleName()


def test_f7_shows_the_photos_of_the_bag_under_the_cursor_and_esc_leads_back(
    bench: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    Image.new("RGB", (800, 600), (120, 90, 60)).save(tmp_path / "bag.jpg")
    page = shown_page(bench, qtbot)
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: hasattr(page, "photos"))
    bag = page.model.bags[page.grid.currentIndex().row()]
    assert bag.text("code") in page.photos.accessibleName() and page.photos.card.of_id == bag.id
    page.photos.card.add([str(tmp_path / "bag.jpg")])
    qtbot.waitUntil(lambda: len(page.photos.card.shown.photos) == 1)
    assert [photo.of_type for photo in attachments.of_record(bench.records, bag.id)] == ["sample"]
    qtbot.keyClick(page.photos.card.add_button, Qt.Key.Key_Escape)
    assert not page.photos.isVisible() and page.grid.hasFocus()
