"""What a person does in the window, end to end: the program as the front door builds it, a real store, a real hub."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fourpermille_desktop.app import Parts
from fourpermille_desktop.records import conflicts, editing, samples, search, sites
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync.client import sync
from tests.journeys.conftest import MakeParts

WAIT = 15_000


def words_on(widget: Any) -> str:
    """Everything written on a widget, labels and buttons."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return "\n".join(labels + [b.text() for b in widget.findChildren(QPushButton) if b.isVisibleTo(widget)])


def records_of(parts: Parts, qtbot: QtBot) -> Records:
    qtbot.waitUntil(lambda: parts.door.opened is not None, timeout=WAIT)
    opened: Records = parts.door.opened
    return opened


def test_a_new_profile_begins_with_one_thing_to_do(open_parts: MakeParts, qtbot: QtBot) -> None:
    parts = open_parts("new")
    home = parts.window.page
    assert home is not None and "Start here" in words_on(home)
    assert home.filled.text() == "Add a plot"
    assert "You work alone on this laptop" in words_on(home)


def test_home_says_what_is_next_and_how_much_waits(open_parts: MakeParts, qtbot: QtBot) -> None:
    parts = open_parts("demo", demo=True)
    qtbot.waitUntil(lambda: parts.window.waiting == 191, timeout=WAIT)
    written = words_on(parts.window.page)
    assert "6 bags of \u2068Lower field\u2069 wait for lab results" in written
    assert "191 records wait to be sent" in written


def test_the_search_field_finds_practices_plots_and_bags(open_parts: MakeParts, qtbot: QtBot) -> None:
    parts = open_parts("demo", demo=True)
    records = records_of(parts, qtbot)
    bag = samples.page(records, limit=1)[0].code

    def found(text: str) -> list[str]:
        return [hit.title for searcher in parts.window.context.searchers for g in searcher(text) for hit in g.hits]

    assert found("paillage")[0].startswith("Mulching")
    assert "Lower field" in found("lower")
    assert bag in found(f"#{bag[:3]}")
    assert found("compsot"), "one typing error is mended"
    names = {row.title for row in search.find(records, "women")}
    assert not names, "names of people are never found"


def test_what_was_saved_arrives_at_the_hub_and_syncing_again_says_nothing_is_new(
    open_parts: MakeParts, hub: str, qtbot: QtBot
) -> None:
    parts = open_parts("demo", demo=True, hub_url=hub)
    records_of(parts, qtbot)
    parts.window.open_page("sync")
    page = parts.window.page
    qtbot.waitUntil(lambda: "191 records wait" in words_on(page), timeout=WAIT)
    page.send_now()
    qtbot.waitUntil(lambda: "Everything arrived" in words_on(page), timeout=WAIT)
    qtbot.waitUntil(lambda: parts.window.waiting == 0, timeout=WAIT)
    page.send_now()
    qtbot.waitUntil(lambda: "Nothing new on either side" in words_on(page), timeout=WAIT)


def test_a_hub_that_is_not_there_is_a_sentence_with_again(open_parts: MakeParts, qtbot: QtBot) -> None:
    parts = open_parts("demo", demo=True, hub_url="http://127.0.0.1:9")
    records_of(parts, qtbot)
    parts.window.open_page("sync")
    page = parts.window.page
    qtbot.waitUntil(lambda: hasattr(page, "card"), timeout=WAIT)
    page.send_now()
    qtbot.waitUntil(lambda: page.error_shown is not None, timeout=WAIT)
    assert "did not answer" in page.error_shown.accessibleName()
    assert "safe" in page.error_shown.accessibleName()


def test_two_values_are_chosen_with_one_key_and_the_choice_can_be_taken_back(
    open_parts: MakeParts, hub: str, qtbot: QtBot
) -> None:
    parts = open_parts("mine", demo=True, hub_url=hub)
    mine = records_of(parts, qtbot)
    sync(mine, hub)
    other = open_parts("other", hub_url=hub)
    theirs = records_of(other, qtbot)
    sync(theirs, hub)
    bag = next(one for one in samples.page(mine) if one.soc_pct is not None)
    editing.change(mine, "sample", bag.id, {"soc_pct": "2.22"})
    editing.change(theirs, "sample", bag.id, {"soc_pct": "1,11"})
    sync(theirs, hub)
    sync(mine, hub)
    assert conflicts.count(mine) == 1
    parts.window.activateWindow()
    parts.window.open_page("sync", view="two_values")
    page = parts.window.page
    qtbot.waitUntil(lambda: page.view == "two_values" and hasattr(page, "choosing"), timeout=WAIT)
    kept = page.choosing.cases[0].values[1].value
    qtbot.keyClick(page.choosing, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: conflicts.count(mine) == 0, timeout=WAIT)
    again = samples.sample(mine, bag.id)
    assert again is not None and again.soc_pct == kept
    page.undo()
    qtbot.waitUntil(lambda: conflicts.count(mine) == 1, timeout=WAIT)


def test_what_another_program_writes_appears_by_itself(open_parts: MakeParts, qtbot: QtBot) -> None:
    parts = open_parts("shared", demo=True)
    records_of(parts, qtbot)
    qtbot.waitUntil(lambda: bool(parts.timers), timeout=WAIT)
    elsewhere = Records(parts.profile)
    site = sites.sites(elsewhere)[0]
    sites.add_plot(elsewhere, site.id, {"code": "NEW", "name": "New plot"})
    elsewhere.close()
    qtbot.waitUntil(lambda: parts.window.waiting == 192, timeout=WAIT)


def test_no_page_opens_a_window_of_its_own_or_loses_the_keys(open_parts: MakeParts, qtbot: QtBot) -> None:
    parts = open_parts("demo", demo=True)
    records = records_of(parts, qtbot)
    plot = sites.plots(records)[0].id
    shown = ShownWindows(parts.window)
    parts.app.installEventFilter(shown)
    places: tuple[tuple[str, dict[str, str]], ...] = (
        ("settings", {}),
        ("sync", {}),
        ("practices", {}),
        ("practices", {"slug": "biochar"}),
        ("toolkit", {}),
        ("toolkit", {"slug": "acorn"}),
        ("toolkit", {"slug": "stc-1-1"}),
        ("training", {}),
        ("training", {"slug": "vess-spade"}),
        ("plan", {}),
        ("plan", {"slug": "objective-b2"}),
        ("field", {"plot": plot}),
        ("samples", {"plot": plot}),
        ("home", {}),
    )
    for name, where in places:
        parts.window.open_page(name, **where)
        qtbot.waitUntil(lambda: not parts.tasks.is_busy, timeout=WAIT)
        qtbot.wait(50)
    parts.app.removeEventFilter(shown)
    assert shown.names == []


class ShownWindows(QObject):
    """Writes down every window that appears beside the one we know."""

    def __init__(self, known: QWidget) -> None:
        super().__init__()
        self.known, self.names = known, list[str]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = isinstance(watched, QWidget) and watched.isWindow() and watched is not self.known
        if event.type() == QEvent.Type.Show and is_window:
            self.names.append(type(watched).__name__)
        return False
