"""On the practices page people see what fits their plot and keep what they made of it; nothing of it asks, all can be
taken back."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fourpermille_desktop import app
from fourpermille_desktop.library.fit_facts import _all
from fourpermille_desktop.library.fit_rules import REASONS
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import (
    collections,
    editing,
    experts,
    favourites,
    feedback,
    land,
    plans,
    sites,
    usage,
    variants,
)
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.ui import fit_words
from fourpermille_desktop.ui.experts_panel import ExpertsPanel
from fourpermille_desktop.ui.feedback_form import FeedbackForm
from fourpermille_desktop.ui.languages import install_language
from fourpermille_desktop.ui.practice_note import NoteForm
from fourpermille_desktop.ui.variant_editor import VariantEditor
from fourpermille_desktop.ui.words import Words
from tests.ui.library_windows import shipped_library

MULCH, ZAI, BUNDS = "mulch-crop-residues", "zai-pits", "stone-bunds"
DRY_FIELD = {"climate_zone": "tropical_dry", "land_use": "cropland", "clay_pct": "12", "sand_pct": "68"}


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Any]:
    """The whole program on a profile with one dry field, as a person has it before them."""
    monkeypatch.setenv("FOURPERMILLE_NO_KEYRING", "1")
    shipped_library().close()  # made if it is not there yet
    profile = Profile(tmp_path / "profile")
    records = Records(profile)
    plot = sites.add_plot(
        records, sites.add_site(records, {"name": "Valley", "code": "V"}), {"name": "Lower field", "code": "LF"}
    )
    editing.change(records, "plot", plot, DRY_FIELD)
    records.close()
    profile.change_settings(first_run_done=True, language="en", country="BFA", plot=plot)
    parts = app.build(profile, "en")
    window = parts.window
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    qtbot.waitUntil(lambda: parts.door.opened is not None and not parts.tasks.is_busy, timeout=10_000)

    def settle() -> None:
        for _ in range(3):  # what one outcome asks for, and what that asks for
            QTest.qWait(15)
            qtbot.waitUntil(lambda: not parts.tasks.is_busy, timeout=10_000)

    def sheet(slug: str = MULCH) -> Any:
        window.open_page("practices", slug=slug)
        settle()
        return window.pages["practices"].sheet.own

    def listed() -> Any:
        window.open_page("practices")
        settle()
        return window.pages["practices"]

    yield SimpleNamespace(
        parts=parts, window=window, plot=plot, settle=settle, sheet=sheet, listed=listed, profile=profile
    )
    settle()
    window.close()
    parts.close()
    window.deleteLater()
    install_language(qapp, "en")


def records_of(bench: Any) -> Records:
    held = bench.parts.door.opened
    assert isinstance(held, Records)
    return held


def texts(widget: QWidget) -> str:
    said = " ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())
    return said.translate({0x2066: None, 0x2068: None, 0x2069: None, 0x202F: " "})


def plain(text: str) -> str:
    return text.translate({0x2066: None, 0x2068: None, 0x2069: None, 0x202F: " "})


def toast_undo(bench: Any) -> None:
    bench.window._toast.undo.click()
    bench.settle()


def slugs(page: Any) -> list[str]:
    model = page.cards.cards
    while not model._is_all:
        model.fetchMore(model.index(0).parent())
    return [card.slug for card in model.cards]


# --- the fit card ---


def test_the_card_says_fits_line_by_line_and_always_what_was_not_checked(bench: Any) -> None:
    own = bench.sheet(MULCH)
    said = texts(own.fit_card)
    assert "Does it fit Lower field?" in said and "It is known from your climate: Tropical, dry." in said
    assert "Not checked:" in said and "rights to the land" in said and "troubles of the soil" in said


def test_what_a_person_sees_on_the_plot_changes_the_verdict_at_once(bench: Any) -> None:
    own = bench.sheet(ZAI)
    own.fit_card.ask_land()
    own.fit_card.land.rows["crusting"].click()
    own.fit_card.land.rows["drought"].click()
    own.fit_card.land.slope.setText("2")
    own.fit_card.land.keep.click()
    bench.settle()
    assert own.fit_card.verdict.text() == "Fits"
    assert "It helps against troubles of this soil: dries out, hard crust." in texts(own.fit_card) or (
        "It helps against troubles of this soil: hard crust, dries out." in texts(own.fit_card)
    )
    held = land.land_of(records_of(bench), bench.plot)
    assert held is not None and set(held.problems or ()) == {"crusting", "drought"} and held.slope_pct == 2
    toast_undo(bench)
    held = land.land_of(records_of(bench), bench.plot)
    assert held is not None and held.problems is None


def test_a_slope_that_is_no_number_is_outlined_and_not_kept(bench: Any) -> None:
    own = bench.sheet(ZAI)
    own.fit_card.ask_land()
    own.fit_card.land.slope.setText("steep")
    own.fit_card.land.keep.click()
    bench.settle()
    assert own.fit_card.land.slope.property("state") == "fix"
    held = land.land_of(records_of(bench), bench.plot)
    assert held is not None and held.slope_pct is None


def test_without_a_plot_the_card_leads_to_one(bench: Any) -> None:
    editing.delete(records_of(bench), "plot", bench.plot)
    own = bench.sheet(MULCH)
    assert "Add a plot to see if it fits." in texts(own.fit_card)
    own.fit_card.choose.click()
    assert bench.window.current == "field"


def test_every_reason_and_every_unchecked_thing_of_the_rules_has_words(qapp: QApplication) -> None:
    reasons, checked = fit_words.known_codes()
    assert set(REASONS) - {"input_unknown", "input_unchecked"} <= reasons
    on_the_spot = {code for row in _all().values() for code in row.check_there}
    assert on_the_spot <= checked


def test_no_reason_leaves_a_place_of_its_sentence_empty(bench: Any) -> None:
    from fourpermille_desktop.library.fit import NEVER_CHECKED, Plot, fits

    assert set(NEVER_CHECKED) <= fit_words.known_codes()[1]
    pack = bench.parts.pack
    plots = (
        Plot(("TDR",), "cropland", "sandy loam", ("drought", "crusting"), 2, 600, "low", "high", False, True, False),
        Plot(("TWE",), "grassland", "peat", ("waterlogging", "acidity"), 30, 2500, "high", "low", True, False, True),
        Plot(("CTM",), "forest", "sand", (), 9, 100, "medium", "medium", True, True, True, True),
    )
    for plot in plots:
        for fit in fits(pack, plot, "en"):
            lines = fit_words.lines(fit, Words("en"))
            assert lines and not any("{" in text or "_" in text for _weight, text in lines), lines


# --- the list ---


def test_with_a_plot_the_list_puts_what_fits_first_and_says_it_to_a_reader(bench: Any) -> None:
    page = bench.listed()
    land.keep(records_of(bench), bench.plot, ["drought", "crusting"], "2", "600")
    bench.settle()
    assert page.sort.current == "fits"
    verdicts = [page.own.held.fits[slug].verdict for slug in slugs(page)]
    order = ["fits", "with_care", "not_known", "does_not_fit"]
    assert verdicts == sorted(verdicts, key=order.index) and len(set(verdicts)) > 1
    first = page.cards.cards.index(0)
    assert "Fits: Lower field." in first.data(Qt.ItemDataRole.AccessibleTextRole)
    page.own.fits.click()
    assert {page.own.held.fits[slug].verdict for slug in slugs(page)} == {"fits"}
    assert page.count.text().startswith(str(len(slugs(page))))
    next(pill for pill in page.pills.findChildren(QAbstractButton) if "Lower field" in pill.text()).click()
    assert len(slugs(page)) == page.pack.info.counts["practice"]


def test_an_order_that_was_chosen_stays_when_the_plot_was_read(bench: Any) -> None:
    page = bench.listed()
    page.sort.choose("name")
    page.sort.chosen.emit("name")
    land.keep(records_of(bench), bench.plot, ["drought"])
    bench.settle()
    assert page.sort.current == "name"
    titles = [card.title for card in page.cards.cards.cards]
    assert titles == [card.title for card in page.pack.cards("practice", "en", sort="name", limit=len(titles))]


def test_s_puts_a_star_on_a_card_and_undo_takes_it_off(bench: Any) -> None:
    page = bench.listed()
    page.cards.choose(MULCH)
    page.cards.setFocus()
    QTest.keyClick(page.cards, Qt.Key.Key_S)
    bench.settle()
    assert favourites.slugs(records_of(bench)) == {MULCH}
    page.own.starred.click()
    assert slugs(page) == [MULCH]
    page.own.starred.click()
    toast_undo(bench)
    assert favourites.slugs(records_of(bench)) == frozenset()


def test_a_collection_filters_the_list_in_its_own_order(bench: Any) -> None:
    id_ = collections.make(records_of(bench), "Tuesday group", [ZAI, MULCH, BUNDS])
    page = bench.listed()
    page.sort.choose("name")
    page.own.collection.choose(id_)
    page.refresh()
    assert slugs(page) == [ZAI, MULCH, BUNDS]
    page.clear_all()
    assert len(slugs(page)) == page.pack.info.counts["practice"]


def test_up_to_three_stand_side_by_side_and_c_adds_one(bench: Any) -> None:
    bench.listed()
    bench.window.open_page("practices", compare=f"{MULCH},{ZAI},{BUNDS},no-till,unknown")
    bench.settle()
    view = bench.window.pages["practices"].views.made["compare"]
    assert view.slugs == [MULCH, ZAI, BUNDS]
    said = texts(view)
    for word in ("Cost", "Labour", "First effect", "Take care", "Fits Lower field", "No sound figure"):
        assert word in said
    bench.window.open_page("practices", compare=MULCH)
    page = bench.listed()
    page.cards.choose(ZAI)
    page.cards.setFocus()
    QTest.keyClick(page.cards, Qt.Key.Key_C)
    bench.settle()
    assert view.slugs == [MULCH, ZAI]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.list_view


def test_a_key_in_the_field_takes_less_than_a_frame_also_with_a_plot(bench: Any) -> None:
    page = bench.listed()
    medians = []
    for _ in range(3):  # the best of three: other programs of this computer are not what is measured
        took = []
        for text in ("m", "mu", "mul", "mulc", "mulch"):
            start = time.process_time()
            page.field.setText(text)
            took.append(time.process_time() - start)
        medians.append(sorted(took)[2])
    assert min(medians) < 0.016


# --- on the sheet ---


def test_a_practice_is_put_on_the_plan_and_how_far_it_is_is_kept(bench: Any) -> None:
    own = bench.sheet(MULCH)
    own.fit_card.plan.click()
    bench.settle()
    [item] = plans.of_plot(records_of(bench), bench.plot)
    assert item.status == "idea" and own.own.on_this_plot is not None
    status = _row(own).status
    status.choose("trying")
    status.chosen.emit("trying")
    bench.settle()
    row = _row(own)
    row.notes.setText("It stays wet for longer.")
    row.notes.editingFinished.emit()
    bench.settle()
    [item] = plans.of_plot(records_of(bench), bench.plot)
    assert (item.status, item.notes) == ("trying", "It stays wet for longer.")
    _row(own).away.click()
    bench.settle()
    assert plans.of_plot(records_of(bench), bench.plot) == []
    toast_undo(bench)
    assert plans.of_plot(records_of(bench), bench.plot) == [item]


def _row(own: Any) -> Any:
    from fourpermille_desktop.ui.practice_yours import PlanRow

    [row] = own.yours_card.inside.findChildren(PlanRow)
    return row


def test_what_was_seen_is_written_with_a_face_and_shown_in_their_words(bench: Any) -> None:
    own = bench.sheet(MULCH)
    own.yours_card.write_what_you_saw()
    bench.settle()
    form = own.yours_card.form
    assert isinstance(form, FeedbackForm)
    form.save()
    assert not form.missing.isHidden(), "nothing was said: nothing is kept"
    form.faces.buttons["good"].click()
    QTest.keyClicks(form.form.control("reason"), "Fewer weeds")
    form.keep.click()
    bench.settle()
    [said] = feedback.of_entry(records_of(bench), MULCH)
    assert (said.face, said.reason, said.plot, said.kind) == ("good", "Fewer weeds", bench.plot, "tried")
    assert own.yours_card.form is None and "Fewer weeds" in texts(own.yours_card)
    assert editing.drafts(records_of(bench)) == []


def test_what_is_being_typed_is_there_again_after_another_sheet(bench: Any) -> None:
    own = bench.sheet(MULCH)
    own.yours_card.write_what_you_saw()
    bench.settle()
    QTest.keyClicks(own.yours_card.form.form.control("outcome"), "Half a sack more")
    own = bench.sheet(ZAI)
    assert feedback.of_entry(records_of(bench), MULCH) == []
    own.yours_card.write_what_you_saw()
    bench.settle()
    assert own.yours_card.form.form.texts["outcome"] == "", "what was typed belongs to the other sheet"
    own = bench.sheet(MULCH)
    own.yours_card.write_what_you_saw()
    bench.settle()
    assert own.yours_card.form.form.texts["outcome"] == "Half a sack more"
    own.yours_card.form.give_up()
    bench.settle()
    assert editing.drafts(records_of(bench)) == []


def test_a_form_stays_open_while_records_change(bench: Any) -> None:
    own = bench.sheet(MULCH)
    own.yours_card.write_what_you_saw()
    bench.settle()
    form = own.yours_card.form
    QTest.keyClicks(form.form.control("reason"), "so")
    favourites.star(records_of(bench), ZAI)
    bench.settle()
    assert bench.window.pages["practices"].sheet.own is own and own.yours_card.form is form
    assert form.form.texts["reason"] == "so"


def test_what_was_typed_the_moment_before_the_window_closes_is_kept(bench: Any) -> None:
    own = bench.sheet(MULCH)
    own.yours_card.write_what_you_saw()
    bench.settle()
    QTest.keyClicks(own.yours_card.form.form.control("reason"), "Fewer we")
    bench.window.close()
    [draft] = editing.drafts(records_of(bench))
    assert (draft.type, draft.typed["reason"], draft.typed["slug"]) == ("feedback", "Fewer we", MULCH)


def test_a_note_for_here_is_kept_and_taken_away_with_undo(bench: Any) -> None:
    own = bench.sheet(MULCH)
    own.yours_card.write_note()
    assert isinstance(own.yours_card.form, NoteForm)
    QTest.keyClicks(own.yours_card.form.text, "Cut the straw in November.")
    own.yours_card.form.keep.click()
    bench.settle()
    assert "Cut the straw in November." in texts(own.yours_card)
    away = next(b for b in own.yours_card.inside.findChildren(QAbstractButton) if "Cut" in plain(b.accessibleName()))
    away.click()
    bench.settle()
    assert feedback.notes_of(records_of(bench), MULCH) == []
    toast_undo(bench)
    assert len(feedback.notes_of(records_of(bench), MULCH)) == 1


def test_words_for_the_area_stand_beside_the_sheet_and_are_marked(bench: Any) -> None:
    own = bench.sheet(MULCH)
    own.yours_card.change_for_here()
    bench.settle()
    form = own.yours_card.form
    assert isinstance(form, VariantEditor)
    form.section.choose("need")
    form.show_section("need")
    form.copy.click()
    assert form.ours.toPlainText() == "\n".join(own.entry.need)
    form.ours.setPlainText("Millet straw.")
    form.area.setText("Plateau")
    form.area.textEdited.emit("Plateau")
    form.send.click()
    bench.settle()
    [held] = variants.of_entry(records_of(bench), MULCH)
    assert (held.area, held.status, dict(held.texts)) == ("Plateau", "sent", {"need": "Millet straw."})
    said = texts(own.yours_card)
    assert "Local, not reviewed" in said and "Waits for the next sync" in said and "Millet straw." in said
    assert bench.parts.pack.entry(MULCH, "en").need == own.entry.need, "the library stays as it is"
    variants.answer(records_of(bench), held.id, "Good to know.")
    bench.settle()
    assert "Answered" in texts(own.yours_card) and "Good to know." in texts(own.yours_card)


def test_every_field_where_people_write_asks_for_no_names(bench: Any) -> None:
    own = bench.sheet(MULCH)
    plans.add(records_of(bench), bench.plot, MULCH)
    bench.settle()
    assert "No names of people" in _row(own).notes.placeholderText()
    own.yours_card.write_note()
    assert "No names of people" in own.yours_card.form.text.placeholderText()
    own.yours_card.write_what_you_saw()
    bench.settle()
    assert "No names of people" in texts(own.yours_card.form)
    own.yours_card.change_for_here()
    bench.settle()
    assert "no names of people" in own.yours_card.form.team.placeholderText()


def test_every_control_of_the_cards_has_a_name(bench: Any) -> None:
    own = bench.sheet(MULCH)
    plans.add(records_of(bench), bench.plot, MULCH)
    feedback.say(records_of(bench), MULCH, "tried", "good", "Fewer weeds", plot=bench.plot)
    variants.save(records_of(bench), MULCH, "en", "x", {"care": "Termites."}, "Plateau")
    bench.settle()
    opened: list[Callable[[], None]] = [own.yours_card.write_what_you_saw, own.yours_card.change_for_here]
    for open_form in opened:
        open_form()
        bench.settle()
        for card in (own.yours_card, own.fit_card):
            controls = [w for kind in (QAbstractButton, QLineEdit, QPlainTextEdit) for w in card.findChildren(kind)]
            nameless = [w for w in controls if not (w.accessibleName() or getattr(w, "text", str)())]
            assert [w for w in nameless if w.isVisible()] == []


# --- collections ---


def test_a_collection_is_made_filled_put_in_order_and_printed(bench: Any, tmp_path: Path) -> None:
    bench.window.open_page("practices", collections=MULCH)
    bench.settle()
    view = bench.window.pages["practices"].views.made["collections"]
    view.new_name.setText("Tuesday group")
    view.make_button.click()
    bench.settle()
    [one] = collections.every(records_of(bench))
    assert (one.name, one.slugs) == ("Tuesday group", (MULCH,))
    view.adder.chosen.emit(ZAI)
    bench.settle()
    up = next(b for b in view.findChildren(QAbstractButton) if plain(b.accessibleName()).startswith("Up: Zaï"))
    up.click()
    bench.settle()
    [one] = collections.every(records_of(bench))
    assert one.slugs == (ZAI, MULCH)
    view.paper.ask_where = lambda _name, _kinds: str(tmp_path / "list.pdf")
    view.paper.save_pdf()
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    paper = view.paper_of_chosen()
    assert [row[0] for row in paper.parts[0].rows] == ["1", "2"]
    away = next(b for b in view.findChildren(QAbstractButton) if b.text() == "Take away this collection")
    away.click()
    bench.settle()
    assert collections.every(records_of(bench)) == []
    toast_undo(bench)
    assert [held.slugs for held in collections.every(records_of(bench))] == [(ZAI, MULCH)]


def test_the_menu_of_a_sheet_puts_it_into_a_collection(bench: Any) -> None:
    collections.make(records_of(bench), "Tuesday group", [ZAI])
    own = bench.sheet(MULCH)
    tick = own.yours_card.lists_menu().actions()[0]
    assert (tick.text(), tick.isChecked()) == ("Tuesday group", False)
    tick.trigger()
    bench.settle()
    assert collections.every(records_of(bench))[0].slugs == (ZAI, MULCH)


# --- experts ---


@pytest.fixture
def panel(bench: Any, qtbot: QtBot) -> ExpertsPanel:
    made = ExpertsPanel(bench.window.context)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    bench.settle()
    return made


def test_nobody_stands_in_the_list_who_did_not_say_yes(bench: Any, panel: ExpertsPanel) -> None:
    assert "Nobody has entered yet in this region." in texts(panel)
    panel.ask_to_enter()
    form = panel.form
    assert form is not None
    for column, text in (("name", "N. N."), ("contact", "the office"), ("subjects", "soil, water")):
        form.form.control(column).setText(text)  # type: ignore[attr-defined]
    form.keep.click()
    bench.settle()
    assert not form.missing.isHidden() and experts.known(records_of(bench)) == []
    form.yes.click()
    form.seen_by.choose("team")
    form.years.choose("2")
    form.keep.click()
    bench.settle()
    [held] = experts.known(records_of(bench))
    assert (held.subjects, held.agreement.seen_by) == (("soil", "water"), "team")
    assert "N. N." in texts(panel) and "Seen by the team" in texts(panel)
    panel.finder.setText("compost")
    assert not panel.nobody.isHidden()
    panel.finder.setText("water")
    assert panel.nobody.isHidden()
    back = next(b for b in panel.findChildren(QAbstractButton) if b.text() == "Take the agreement back")
    back.click()
    bench.settle()
    assert experts.known(records_of(bench)) == [] and "N. N." not in texts(panel)


def test_the_agreement_says_who_may_see_how_long_and_how_to_take_it_back(panel: ExpertsPanel) -> None:
    panel.ask_to_enter()
    said = texts(panel)
    for words in ("Who may see it", "For how long", "take this back any day", "Nothing is kept before you say yes"):
        assert words in said


# --- what is counted ---


def test_an_opened_sheet_is_counted_once_and_reading_it_again_is_not(bench: Any) -> None:
    bench.sheet(MULCH)
    bench.window.reload()
    bench.settle()
    bench.sheet(ZAI)
    counts = usage.document(records_of(bench))["counts"]
    assert [(one["entry"], one["country"], one["opened"]) for one in counts] == [(MULCH, "BFA", 1), (ZAI, "BFA", 1)]


def test_the_panel_shows_word_for_word_what_may_leave_and_saves_it_only_with_consent(
    bench: Any, tmp_path: Path
) -> None:
    usage.count(records_of(bench), "ex-act", "BFA", time.strftime("%Y-%m"))
    bench.window.open_page("settings", group="usage")
    bench.settle()
    panel = bench.window.pages["settings"].usage
    assert not panel.agree.isChecked() and not panel.save_button.isEnabled()
    panel.show_button.click()
    shown = panel.document.toPlainText()
    assert json.loads(shown) == usage.document(records_of(bench))
    assert "1 of" in texts(panel) and "20 %" in texts(panel)
    panel.agree.click()
    bench.settle()
    panel.ask_where = lambda: str(tmp_path / "counts.json")
    panel.save_button.click()
    bench.settle()
    assert (tmp_path / "counts.json").read_text("utf-8") == shown
    panel.forget_button.click()
    bench.settle()
    assert usage.by_month(records_of(bench)) == [] and "Nothing counted yet." in texts(panel)
    toast_undo(bench)
    assert usage.as_text(usage.document(records_of(bench))) == shown


def test_a_count_that_cannot_be_written_never_stops_a_sheet(bench: Any) -> None:
    records = records_of(bench)
    with records.writing() as conn:
        conn.exec_driver_sql("drop table usage")
    own = bench.sheet(MULCH)
    assert "Does it fit Lower field?" in texts(own.fit_card)
    assert bench.window.page.error_shown is None
