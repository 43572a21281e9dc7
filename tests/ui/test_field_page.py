"""The field page on a real, encrypted profile: places, the first plot, drafts of forms, carbon per campaign, undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import demo, editing, samples, sites
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.soil.stock import profile_stock
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.field_page import FieldPage
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.words import Words


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A profile with its records and a context; what a page asks of the window is written down."""
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    profile = Profile(tmp_path / "profile")
    records, tasks = Records(profile), Tasks()
    said = SimpleNamespace(opened=[], toasts=[], errors=[])
    context = Context(
        profile=profile,
        theme=Theme(qapp),
        tasks=tasks,
        words=Words("en"),
        records=lambda: records,
        open_page=lambda name, **where: said.opened.append((name, where)),
        toast=lambda text, undo=None: said.toasts.append((text, undo)),
        change_settings=profile.change_settings,
        show_error=said.errors.append,
    )
    yield SimpleNamespace(profile=profile, records=records, tasks=tasks, context=context, said=said)
    tasks.close()
    records.close()


def shown_page(bench: Any, qtbot: QtBot, **where: str) -> FieldPage:
    page = FieldPage(bench.context)
    qtbot.addWidget(page)
    page.resize(1140, 690)
    page.show()
    page.arrive(**where)
    qtbot.waitUntil(lambda: page.column.count() > 1)
    return page


def test_the_first_plot_takes_one_form_and_makes_its_site(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    assert page.empty is not None
    page.empty.acted.emit()
    qtbot.waitUntil(lambda: page.edit is not None)
    form = page.edit.form
    qtbot.keyClicks(form.control("name"), "Lower field")
    qtbot.keyClicks(form.control("site").lineEdit(), "Valley")
    qtbot.keyClicks(form.control("area_ha"), "1,8")
    qtbot.keyClicks(form.control("farmer"), "F-07")
    page.edit.save_button.click()
    qtbot.waitUntil(lambda: page.shown.plot is not None)
    plot = page.shown.plot
    assert (plot.name, plot.area_ha, plot.code) == ("Lower field", 1.8, "LF")
    assert page.shown.sites[0].label == "Valley"
    assert page.shown.manager == "F-07"
    assert bench.profile.settings.plot == plot.id
    assert editing.drafts(bench.records) == []


def test_a_plot_without_a_name_is_asked_for_it_and_nothing_is_written(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, new="plot")
    qtbot.waitUntil(lambda: page.edit is not None)
    page.edit.save_button.click()
    assert page.edit.missing.text() == "It needs a name."
    assert sites.plots(bench.records) == []


def test_a_form_left_half_typed_comes_back_as_it_was(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, new="plot")
    qtbot.waitUntil(lambda: page.edit is not None)
    qtbot.keyClicks(page.edit.form.control("name"), "Hill")
    qtbot.waitUntil(lambda: bool(editing.drafts(bench.records)))
    assert sites.plots(bench.records) == []
    again = shown_page(bench, qtbot, new="plot")
    qtbot.waitUntil(lambda: again.edit is not None)
    assert again.edit.form.texts["name"] == "Hill"


def test_choosing_a_plot_makes_it_the_plot_of_the_whole_program(bench: Any, qtbot: QtBot) -> None:
    demo.fill(bench.records)
    page = shown_page(bench, qtbot)
    row = next(at for at, place in enumerate(page.places.places.rows) if place.name == "Hill plot")
    page.places.setCurrentIndex(page.places.places.index(row))
    qtbot.waitUntil(lambda: page.shown.plot.name == "Hill plot")
    assert bench.profile.settings.plot == page.shown.plot.id


def test_the_carbon_of_a_campaign_is_the_mean_of_its_complete_points(bench: Any, qtbot: QtBot) -> None:
    demo.fill(bench.records)
    plot = next(plot for plot in sites.plots(bench.records) if plot.name == "Lower field")
    page = shown_page(bench, qtbot, plot=plot.id)
    newest, oldest = page.shown.campaigns
    rows = samples.page(bench.records, plot=plot.id, campaign=oldest.id)
    by_point: dict[str, list[Any]] = {}
    for row in rows:
        by_point.setdefault(row.point, []).append(row.layer())
    expected = mean(profile_stock(layers, 30).stock_t_c_ha for layers in by_point.values())
    assert page.shown.carbon[oldest.id].mean_t_c_ha == pytest.approx(expected)
    assert page.shown.carbon[oldest.id].points == 6
    assert (page.shown.carbon[newest.id].points, page.shown.carbon[newest.id].points_in_all) == (4, 6)


def test_a_campaign_begins_with_todays_day_and_three_layers(bench: Any, qtbot: QtBot) -> None:
    demo.fill(bench.records)
    page = shown_page(bench, qtbot)
    page.open_form("campaign")
    qtbot.waitUntil(lambda: page.edit is not None)
    before = len(sites.campaigns(bench.records))
    page.edit.save_button.click()
    qtbot.waitUntil(lambda: len(sites.campaigns(bench.records)) == before + 1)
    made = next(c for c in sites.campaigns(bench.records) if c.name.startswith("Campaign "))
    assert made.layers == ("0-10", "10-30", "30-50")
    assert made.site == page.shown.plot.site


def test_a_deleted_plot_comes_back_with_its_bags_from_the_toast(bench: Any, qtbot: QtBot) -> None:
    demo.fill(bench.records)
    page = shown_page(bench, qtbot)
    plot = page.shown.plot
    page.places.setFocus()
    qtbot.keyClick(page.places, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(bench.said.toasts))
    assert sites.plot(bench.records, plot.id) is None
    _text, undo = bench.said.toasts[0]
    undo()
    qtbot.waitUntil(lambda: sites.plot(bench.records, plot.id) is not None)
    assert samples.count(bench.records, plot=plot.id) == plot.bags


def test_f2_opens_the_plot_and_only_what_changed_is_written(bench: Any, qtbot: QtBot) -> None:
    demo.fill(bench.records)
    page = shown_page(bench, qtbot)
    plot = page.shown.plot
    qtbot.keyClick(page.places, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: page.edit is not None)
    page.edit.form.control("name").selectAll()
    qtbot.keyClicks(page.edit.form.control("name"), "Long field")
    page.edit.save_button.click()
    qtbot.waitUntil(lambda: sites.plot(bench.records, plot.id).name == "Long field")
    from fourpermille_desktop.records import history

    assert history.of_record(bench.records, "plot", plot.id)[0].values == {"name": "Long field"}
    assert sites.plot(bench.records, plot.id).farmer == plot.farmer


def test_log_samples_opens_the_bags_of_the_plot(bench: Any, qtbot: QtBot) -> None:
    demo.fill(bench.records)
    page = shown_page(bench, qtbot)
    page.log_samples()
    assert bench.said.opened == [("samples", {"plot": page.plot, "campaign": "", "sample": ""})]


def test_home_can_ask_for_the_bags_at_once(bench: Any, qtbot: QtBot) -> None:
    demo.fill(bench.records)
    plot = sites.plots(bench.records)[0]
    shown_page(bench, qtbot, plot=plot.id, view="samples")
    qtbot.waitUntil(lambda: bool(bench.said.opened))
    assert bench.said.opened[0][1]["plot"] == plot.id


def test_left_and_right_fold_a_site_and_the_page_stays_small(bench: Any, qtbot: QtBot) -> None:
    demo.fill(bench.records)
    page = shown_page(bench, qtbot)
    places = page.places
    places.setCurrentIndex(places.places.index(0))
    rows = places.places.rowCount()
    qtbot.keyClick(places, Qt.Key.Key_Left)
    assert places.places.rowCount() == rows - 3
    qtbot.keyClick(places, Qt.Key.Key_Right)
    assert places.places.rowCount() == rows
    hint = page.minimumSizeHint()
    assert hint.width() <= 1000 and hint.height() <= 560


def test_closing_the_window_keeps_what_stands_in_the_form(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, new="plot")
    qtbot.waitUntil(lambda: page.edit is not None)
    qtbot.keyClicks(page.edit.form.control("name"), "River")
    page.close()
    bench.tasks.close()
    assert editing.drafts(bench.records)[0].typed["name"] == "River"
