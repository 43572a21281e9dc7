"""The What-if page on a real, encrypted profile: asking, answers, refusals, keeping, paper and file."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fourpermille_desktop.files.csv_text import read_table
from fourpermille_desktop.files.futures_table import heading
from fourpermille_desktop.library.install import shipped_pack
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.practice_factors import CONFIDENCES, PARTS, factors
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import scenarios, sites
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.soil.futures import shown
from fourpermille_desktop.ui import what_if_words as say
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.what_if_inputs import (
    CROP_INPUTS,
    GRAZING,
    NEW_LANDS,
    TILLAGE,
    Question,
    Way,
    as_texts,
    from_texts,
    with_factors,
)
from fourpermille_desktop.ui.what_if_page import WhatIfPage
from fourpermille_desktop.ui.what_if_reckoning import EXAMPLE, EXAMPLE_WEATHER, by_rothc, by_tier1
from fourpermille_desktop.ui.words import Words
from installers.make_library import main as make_library

WEATHER = tuple(f"{value:g}" for month in EXAMPLE_WEATHER for value in month)
PLACE = Question(climate="warm_temperate_moist", soil="HAC", clay_pct="23", weather=WEATHER, weather_name=EXAMPLE)
NO_TILL = replace(Way(), management="no_till", inputs="high_without_manure", plant="medium", manure="0.5")
ASKED = PLACE.with_way(NO_TILL)


@pytest.fixture(scope="module")
def pack() -> Iterator[Pack]:
    if shipped_pack() is None:
        make_library()
    file = shipped_pack()
    assert file is not None
    opened = file if isinstance(file, Pack) else Pack.open(file)
    yield opened
    opened.close()


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack) -> Iterator[Any]:
    """A profile with one plot, and a context; what the page asks of the window is written down."""
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    profile = Profile(tmp_path / "profile")
    records, tasks = Records(profile), Tasks()
    site = sites.add_site(records, {"name": "Valley", "code": "V"})
    plot = sites.add_plot(records, site, {"name": "Lower field", "code": "LF", "land_use": "cropland"})
    said = SimpleNamespace(opened=[], toasts=[], errors=[])
    context = Context(
        profile=profile,
        theme=Theme(qapp),
        tasks=tasks,
        words=Words("en"),
        pack=pack,
        records=lambda: records,
        open_page=lambda name, **where: said.opened.append((name, where)),
        toast=lambda text, undo=None: said.toasts.append((text, undo)),
        change_settings=profile.change_settings,
        show_error=said.errors.append,
    )
    yield SimpleNamespace(profile=profile, records=records, tasks=tasks, context=context, said=said, plot=plot)
    tasks.close()
    records.close()


def shown_page(bench: Any, qtbot: QtBot, question: Question | None = None, **where: Any) -> WhatIfPage:
    page = WhatIfPage(bench.context)
    qtbot.addWidget(page)
    page.resize(1140, 690)
    page.show()
    asked = {} if question is None else {"question": as_texts(question)}
    page.arrive(**{"plot": bench.plot, **asked, **where})
    settled(bench, qtbot)
    return page


def settled(bench: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not bench.tasks.is_busy, timeout=10_000)


# --- the arithmetic's glue ---


def test_a_question_comes_back_from_its_texts() -> None:
    assert from_texts(as_texts(replace(ASKED, model="rothc", chosen=2))) == replace(ASKED, model="rothc", chosen=2)
    assert from_texts({"ways": [{"land": "moon"}], "weather": ["1"], "chosen": "9", "model": "x"}) == Question()


def test_tier_1_and_rothc_start_from_the_same_carbon_and_differ_in_their_gain() -> None:
    quick = by_tier1(ASKED, [], 2026)
    slow = by_rothc(replace(ASKED, model="rothc"), [], 2026)
    assert quick.futures is not None
    assert slow.futures is not None
    assert quick.futures.today.stock_t_c_ha[0] == slow.futures.today.stock_t_c_ha[0] == pytest.approx(44.16)
    assert quick.futures.ways[0].stock_t_c_ha[-1] == pytest.approx(53.91936)
    assert 0 < slow.futures.ways[0].stock_t_c_ha[-1] - 44.16 < 9.7


@pytest.mark.parametrize(
    ("question", "code"),
    [
        (replace(ASKED, climate=""), "climate_missing"),
        (replace(ASKED, soil=""), "soil_missing"),
        (replace(ASKED, climate="polar_dry"), "polar"),
        (replace(ASKED, soil="organic"), "organic"),
        (replace(ASKED, climate="tropical_dry", soil="spodic"), "no_value"),
        (replace(ASKED, stock_t_c_ha="n.d."), "number"),
    ],
)
def test_the_quick_look_says_why_it_cannot(question: Question, code: str) -> None:
    assert by_tier1(question, [], 2026).refused == code
    assert say.refusal(code) != say.refusal("other")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"clay_pct": ""}, "clay_missing"),
        ({"weather": ("",) * 36}, "weather_missing"),
        ({"weather": ("x", *WEATHER[1:])}, "weather_number"),
        ({"today": Way("paddy_rice").fitted()}, "paddy"),
        ({"soil": "organic", "stock_t_c_ha": "60"}, "organic"),
        ({"sand_pct": "95"}, "sand"),
        ({"stock_t_c_ha": "250"}, "high_stock"),
        ({"clay_pct": "n.d."}, "number"),
        ({"clay_pct": "140"}, "range"),
        ({"today": replace(Way(), manure="50")}, "much_manure"),
    ],
)
def test_rothc_says_why_it_cannot(changes: dict[str, Any], code: str) -> None:
    assert by_rothc(replace(ASKED, model="rothc", **changes), [], 2026).refused == code
    assert say.refusal(code) != say.refusal("other")


def test_the_two_documented_doubts_reach_the_screen() -> None:
    trees = PLACE.with_way(Way("perennial_tree_crop"))
    assert "perennial_tropical" in by_tier1(replace(trees, climate="tropical_moist"), [], 2026).care[0]
    assert "montane" in by_tier1(replace(trees, climate="tropical_montane"), [], 2026).care[0]


def test_every_practice_of_the_table_names_known_levels_and_the_library_offers_some(pack: Pack) -> None:
    slugs = {card.slug for card in pack.cards("practice", "en", limit=500)}
    assert len(slugs & set(factors())) >= 5
    levels = {
        "land": set(NEW_LANDS), "management": {*TILLAGE, *GRAZING}, "inputs": set(CROP_INPUTS),
        "plant": {"low", "medium", "high"}, "covered": {"all"}, "manure": {"0.5"},
    }  # fmt: skip
    assert set(levels) == set(PARTS)
    for slug, held in factors().items():
        for factor in held:
            assert factor.level in levels[factor.part], slug
            assert factor.confidence in CONFIDENCES
            assert factor.why
            assert factor.source


def test_every_slug_of_the_table_is_a_practice_of_the_library() -> None:
    practices = Path(__file__).resolve().parents[2] / "resources" / "library" / "practices"
    assert set(factors()) <= {folder.name for folder in practices.iterdir() if (folder / "entry.toml").is_file()}


def test_a_practice_never_lowers_a_level_and_knows_its_land() -> None:
    rich = replace(Way(), inputs="high_with_manure", management="no_till")
    mulched = with_factors(rich, factors()["mulch-crop-residues"])
    assert mulched is not None
    assert (mulched.inputs, mulched.management) == ("high_with_manure", "no_till")
    assert with_factors(Way("grassland").fitted(), factors()["no-till"]) is None
    grazed = with_factors(Way("grassland").fitted(), factors()["improved-pasture-legumes"])
    assert grazed is not None
    assert grazed.management == "improved"


# --- the page ---


def test_without_a_plot_the_page_asks_for_one_or_to_type_by_hand(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, plot="")
    assert page.empty.isVisible()
    page.empty.acted.emit()
    settled(bench, qtbot)
    assert page.both.isVisible()
    assert page.verdict.sentence.text() == "Choose the climate of the plot."
    assert not page.keep_button.isEnabled()


def test_the_plots_land_use_fills_today_and_says_where_it_is_from(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    assert page.question.today.land == "long_term_cultivated"
    assert page.ways.today["land"].hint.text() == "from the plot"
    assert page.ways.today["management"].hint.text() == "usual value"


def test_the_sentence_answers_first_and_says_it_is_a_calculation(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, ASKED)
    assert page.verdict.sentence.text() == "After 20 years: 3.8 to 15.7 t C/ha more than today's way."
    assert page.verdict.under.text() == "This is a calculation, not a measurement."
    assert page.chart.chart.accessibleDescription() == page.verdict.sentence.text()
    assert page.verdict.other.text().startswith("Year by year (RothC), with weather from England, says: After")
    assert page.ways.new["management"].hint.text() == "● changed"
    assert page.ways.new["land"].hint.text() == "as today"


def test_co2_is_shown_on_demand_with_its_caveats(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, ASKED)
    assert not page.verdict.co2_line.isVisible()
    page.verdict.co2.click()
    assert page.verdict.co2_line.text() == "+14.1 to +57.5 t CO₂e/ha in 20 years"
    assert "Nothing is certified" in page.verdict.caveats.text()
    assert page.verdict.caveats.isVisible()


def test_year_by_year_runs_off_the_window_and_can_be_stopped(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, replace(ASKED, model="rothc"))
    assert "more than today's way" in page.verdict.sentence.text()
    assert page.verdict.other.text().startswith("Quick look (Tier 1) says:")
    page.run_now()
    page.stop()
    assert page.verdict.sentence.text() == "Stopped. Press Ctrl+Enter to work it out again."
    settled(bench, qtbot)
    assert page.answer.refused == "stopped"
    page.run_now()
    settled(bench, qtbot)
    assert page.answer.futures is not None


def test_a_missing_clay_is_asked_for_with_a_feel_test(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, replace(ASKED, model="rothc", clay_pct=""))
    assert page.verdict.sentence.text().startswith("How much clay")
    assert page.plot_fields.feel.isVisible()
    page.plot_fields.feel.felt.emit("22")
    settled(bench, qtbot)
    assert page.answer.futures is not None
    assert scenarios.plot_facts(bench.records, bench.plot).clay_pct == 22


def test_a_block_of_a_spreadsheet_is_pasted_either_way_round(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, replace(ASKED, model="rothc", weather=("",) * 36, weather_name=""))
    rows = "\n".join("\t".join(WEATHER[at : at + 3]) for at in range(0, 36, 3))
    turned = "\n".join("\t".join(WEATHER[part::3]) for part in range(3))
    for text in (rows, turned):
        page.weather.model.set_cells(("",) * 36)
        QGuiApplication.clipboard().setText(text)
        page.weather.table.setCurrentIndex(page.weather.model.index(0, 1))
        qtbot.keyClick(page.weather.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert page.question.weather == WEATHER
    settled(bench, qtbot)


def test_the_keys_choose_a_new_way_and_turn_chart_and_table(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, ASKED)
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    qtbot.keyClick(page, Qt.Key.Key_2)
    assert page.question.chosen == 1
    qtbot.keyClick(page, Qt.Key.Key_T)
    assert page.chart.stack.currentWidget() is page.chart.table


def test_a_practice_fills_the_new_way(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, PLACE)
    page.ways._practice_picked("no-till")
    assert page.question.way.management == "no_till"
    assert page.question.practices[0] == "no-till"
    page.ways._practice_picked("adjusted-stocking")
    assert page.ways.note.label.text() == "This practice is for another land use than today's."
    assert page.question.way.management == "no_till"


def test_what_is_kept_is_a_record_and_opens_again(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, ASKED)
    page.keep_button.click()
    qtbot.waitUntil(lambda: bool(page.kept_card.rows))
    (held,) = scenarios.of_plot(bench.records, bench.plot)
    assert (held.model, held.name) == ("tier1", "Not ploughed · Much, no manure")
    assert from_texts(held.inputs) == page.question
    assert held.result["gain"]["0"]["middle_t_c_ha"] == 9.8
    page.keep()
    assert bench.said.toasts[-1][0] == "This is kept already."
    page._ask(PLACE, "")
    page.kept_card.opened.emit(held.id)
    assert page.question.way == NO_TILL
    settled(bench, qtbot)
    page.kept_card.removed.emit(held.id)
    qtbot.waitUntil(lambda: scenarios.of_plot(bench.records, bench.plot) == [])
    settled(bench, qtbot)
    page.undo()
    qtbot.waitUntil(lambda: len(scenarios.of_plot(bench.records, bench.plot)) == 1)
    settled(bench, qtbot)


def test_climate_and_soil_typed_here_stay_with_the_plot(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot)
    page.plot_fields.asked.emit(replace(page.question, climate="tropical_dry"), "climate")
    settled(bench, qtbot)
    assert scenarios.plot_facts(bench.records, bench.plot).climate_zone == "tropical_dry"


def test_the_exported_numbers_are_those_of_the_screen(bench: Any, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown_page(bench, qtbot, ASKED)
    out = tmp_path / "numbers.csv"
    page.paper.ask_where = lambda _name, _kinds: str(out)
    page.paper.save_numbers()
    settled(bench, qtbot)
    read, model = read_table(out), page.chart.model
    for row, line in enumerate(read.rows[: model.rowCount()]):
        for column, key in enumerate(model.columns):
            assert line.cells.get(heading(key), "") == model.text(row, column)
    assert page.answer.futures is not None
    end = page.answer.futures.ways[0].stock_t_c_ha[-1]
    assert page.verdict.then.number.text() == f"{shown(end):.1f}" == read.rows[-1].cells["new_way_1_t_c_ha"]
    asked = {row.cells["input"]: row.cells["value"] for row in read.rows if "input" in row.cells}
    assert asked["Plot"] == "Lower field"
    assert asked["Today's way"] == "Crops, every year · Ploughed each year · Medium"


def test_the_pdf_is_one_page(bench: Any, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown_page(bench, qtbot, replace(ASKED, model="rothc"))
    out = tmp_path / "page.pdf"
    page.paper.ask_where = lambda _name, _kinds: str(out)
    page.paper.save_pdf()
    raw = out.read_bytes()
    assert raw.startswith(b"%PDF")
    assert raw.count(b"/Type /Page\n") == 1
    assert bench.said.toasts[-1][0].startswith("Saved:")


def test_a_folder_that_takes_nothing_is_said_on_the_page(bench: Any, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown_page(bench, qtbot, ASKED)
    (tmp_path / "file").write_text("no folder")
    page.paper.ask_where = lambda _name, _kinds: str(tmp_path / "file" / "page.pdf")
    page.paper.save_pdf()
    assert page.error_shown is not None


def test_what_was_asked_comes_back_with_the_plot(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, PLACE)
    page._ask(ASKED, "new.management")
    again = shown_page(bench, qtbot)
    assert again.question == ASKED


def test_every_control_has_a_name_and_the_page_fits_a_small_window(bench: Any, qtbot: QtBot) -> None:
    page = shown_page(bench, qtbot, replace(ASKED, model="rothc"))
    nameless = [
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.parent() is not None
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]  # fmt: skip
    assert nameless == []
    hint = page.minimumSizeHint()
    assert hint.width() <= 936
    assert hint.height() <= 500


def test_the_page_opens_in_150_ms(bench: Any, qtbot: QtBot) -> None:
    shown_page(bench, qtbot)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        page = WhatIfPage(bench.context)
        qtbot.addWidget(page)
        page.resize(1140, 690)
        page.show()
        times.append(time.perf_counter() - start)
    assert min(times) < 0.15
