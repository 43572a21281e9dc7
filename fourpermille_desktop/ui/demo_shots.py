"""Which pictures are taken of the demo project, and what is done for each before it is taken."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.lock_page import ASKING, CODE, NEW
from fourpermille_desktop.ui.screenshots import Settle, Shot, wait
from fourpermille_desktop.ui.window import MainWindow


def demo_shots(profile: Profile, team: Any) -> list[Shot]:
    """The pictures of the manual: every page, its sheets and what sync brings, on a profile that belongs to a team.

    `team` is a `demo_team.DemoTeam`.
    """
    plot, campaign, bag = team.plot, team.campaign, team.bag
    _made_of_the_library(profile, plot)
    profile.change_settings(plot=plot)
    three = "mulch-crop-residues,zai-pits,stone-bunds"
    return [
        Shot("home", "home"),
        Shot("practices", "practices", from_top=True),
        Shot("practices-compared", "practices", {"compare": three}, from_top=True),
        Shot("collections", "practices", {"collections": ""}, from_top=True),
        Shot("practice", "practices", {"slug": "mulch-crop-residues"}),
        Shot("practice-no-figure", "practices", {"slug": "zai-pits"}),
        Shot("practice-figures", "practices", {"slug": "cover-crops"}, act=_as_table),
        Shot("group-view", "practices", {"slug": "mulch-crop-residues"}, act=_in_group_view),
        Shot("toolkit", "toolkit", {"slug": "4p1000-stc-criteria"}, from_top=True),
        Shot("tool", "toolkit", {"slug": "ex-act"}),
        Shot("scheme", "toolkit", {"slug": "acorn"}),
        Shot("criterion", "toolkit", {"slug": "stc-1-2"}),
        Shot("training", "training", from_top=True),
        Shot("session", "training", {"slug": "module-1-reading-your-soil"}),
        Shot("field-test", "training", {"slug": "vess-spade"}),
        Shot("plan", "plan", from_top=True),
        Shot("field", "field", {"plot": plot}),
        Shot("samples", "samples", {"plot": plot, "campaign": campaign}),
        Shot("bag", "samples", {"plot": plot, "campaign": campaign, "sample": bag}),
        Shot("photos", "samples", {"plot": plot, "campaign": campaign, "sample": bag}, act=_photos),
        Shot("what-if", "what-if", {"plot": plot, "question": _what_if("tier1")}, from_top=True),
        Shot("what-if-rothc", "what-if", {"plot": plot, "question": _what_if("rothc")}, from_top=True),
        Shot("sync", "sync"),
        Shot("sync-history", "sync", act=_history),
        Shot("look-first", "sync", act=partial(_mass_change, team.paused), undo=_no_pause),
        Shot("held-back", "sync", {"view": "held_back"}),
        Shot("two-values", "sync", {"view": "two_values"}),
        Shot("came-in", "sync", {"view": "came_in"}),
        Shot("each-record", "sync", {"view": "each"}),
        Shot("team", "sync", {"view": "team"}),
        Shot("leave", "sync", {"view": "leave"}),
        Shot("supervisor", "sync", {"view": "team"}, act=_look_at_hub),
        Shot("laptops", "sync", {"view": "team"}, act=_look_at_laptops),
        Shot("stick", "sync", {"view": "stick"}),
        Shot("stick-written", "sync", {"view": "stick"}, act=_on_a_stick),
        Shot("nearby", "sync", {"view": "nearby"}),
        Shot("settings", "settings"),
        Shot("what-is-counted", "settings", {"group": "usage"}),
        Shot("lock", "settings", {"group": "lock"}, from_top=True),
        Shot("passphrase", "settings", {"group": "lock"}, from_top=True, act=_passphrase),
        Shot("copies", "settings", {"group": "backup"}, from_top=True),
        Shot("copy-tried", "settings", {"group": "backup"}, act=_copy_tried),
        Shot("restored", "settings", act=partial(_restored, team.restored)),
        Shot("lock-page", "home", act=partial(_lock_page, team.locked, ASKING)),
        Shot("lock-page-recovery", "home", act=partial(_lock_page, team.locked, CODE)),
        Shot("lock-page-new", "home", act=partial(_lock_page, team.locked, NEW)),
        Shot("experts", "toolkit", {"tab": "experts"}, from_top=True),
        *(
            Shot(f"first-run-{step + 1}", "home", act=partial(_first_run, step), undo=_first_run_done)
            for step in range(4)
        ),
    ]


def _as_table(window: MainWindow, _settle: Settle) -> QWidget:
    """The sheet with its figures as a table."""
    page: Any = window.page
    if page.sheet.table_card is None:
        page.sheet.turn_table()
    wait()
    return window


def _in_group_view(window: MainWindow, _settle: Settle) -> QWidget:
    """The third step as a group sees it, in the size of the window."""
    page: Any = window.page
    page.acts.open_group()
    group: QWidget = page.acts.group
    group.showNormal()
    group.resize(window.size())
    page.acts.group.show_slide(3)
    wait()
    return group


# --- what sync brings ---


def _mass_change(paused: Any, window: MainWindow, settle: Settle) -> QWidget:
    """What a sync of this profile stopped for, as the page shows it then."""
    page: Any = window.page
    page.paused = paused
    page.show_view("mass")
    settle()
    return window


def _no_pause(window: MainWindow) -> None:
    page: Any = window.page
    page.paused = None


def _history(window: MainWindow, settle: Settle) -> QWidget:
    """The contacts of this laptop with its hub, as each sync wrote them down."""
    from fourpermille_desktop.ui.sync_history import HistoryCard

    assert window.page is not None
    _scroll_to(window, window.page.findChild(HistoryCard), at_top=True)
    return window


def _look_at_hub(window: MainWindow, settle: Settle) -> QWidget:
    """What the hub holds back of the team, asked over the network."""
    from fourpermille_desktop.ui.supervisor_panel import SupervisorPanel

    return _asked_of_hub(window, settle, SupervisorPanel.look_at_held)


def _look_at_laptops(window: MainWindow, settle: Settle) -> QWidget:
    from fourpermille_desktop.ui.supervisor_panel import SupervisorPanel

    return _asked_of_hub(window, settle, SupervisorPanel.look_at_laptops)


def _asked_of_hub(window: MainWindow, settle: Settle, ask: Any) -> QWidget:
    from fourpermille_desktop.ui.supervisor_panel import SupervisorPanel

    assert window.page is not None
    panel: Any = window.page.findChild(SupervisorPanel)
    ask(panel)
    settle()
    _scroll_to(window, panel.held if ask is SupervisorPanel.look_at_held else panel.laptops, at_top=True)
    return window


def _on_a_stick(window: MainWindow, settle: Settle) -> QWidget:
    """Everything really written to a folder that stands for the stick."""
    from fourpermille_desktop.ui.stick_panel import StickPanel

    assert window.page is not None
    panel: Any = window.page.findChild(StickPanel)
    with tempfile.TemporaryDirectory(prefix="fourpermille-stick-") as made:
        stick = Path(made) / "BLUE"
        stick.mkdir()
        panel.folder = str(stick)
        panel.look_for_sticks()
        panel.write()
        settle()
        panel.reload()
        settle()
    return window


# --- keeping ---


def _photos(window: MainWindow, settle: Settle) -> QWidget:
    """The photos of the bag under the cursor over the page, the first one large."""
    page: Any = window.page
    page.see_photos()
    settle()
    panel = page.photos
    panel.card.open(panel.card.shown.photos[0].photo.id)
    settle()
    picture = window.grab()
    panel.leave()
    return _still(picture)


def _still(picture: Any) -> QWidget:
    """A picture that was taken before something over the page was closed."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    label.setPixmap(picture)
    label.resize(picture.deviceIndependentSize().toSize())
    return label


def _passphrase(window: MainWindow, settle: Settle) -> QWidget:
    page: Any = window.page
    page.lock.change_button.click()
    settle()
    return window


def _copy_tried(window: MainWindow, settle: Settle) -> QWidget:
    page: Any = window.page
    page.backup.rows[0].opened.emit()
    settle()
    _scroll_to(window, page.backup.back_button)
    return window


def _restored(done: Any, window: MainWindow, settle: Settle) -> QWidget:
    """The page as it is after going back: the sentences are made of what the restore answered."""
    from fourpermille_desktop.ui.backup_reading import restored_words

    window.context.extra["restored"] = restored_words(done)
    window.rebuild()
    window.open_page("settings", group="backup")
    settle()
    _scroll_to(window, None)
    return window


def _lock_page(profile: Profile, page: int, window: MainWindow, settle: Settle) -> QWidget:
    from fourpermille_desktop.ui.doorstep import Doorstep

    door = Doorstep(window.theme, window.context.tasks, profile)
    door.resize(window.size())
    door.show()
    if page:
        door.lock._show(page)
    settle()
    return door


def _first_run(step: int, window: MainWindow, settle: Settle) -> QWidget:
    window.change_settings(first_run_done=False)
    window.rebuild()
    settle()
    first: Any = window.findChild(_first_run_class())
    first._show_step(step)
    settle()
    return window


def _first_run_class() -> type[QWidget]:
    from fourpermille_desktop.ui.first_run import FirstRun

    return FirstRun


def _first_run_done(window: MainWindow) -> None:
    window.change_settings(first_run_done=True)
    window.rebuild()


def _scroll_to(window: MainWindow, widget: QWidget | None, *, at_top: bool = False) -> None:
    """So far down that the widget is in sight with what stands above it, or begins the page; None: the top."""
    for area in window.findChildren(QScrollArea):
        if widget is None:
            area.verticalScrollBar().setValue(0)
        elif at_top and area.isAncestorOf(widget):
            inside: Any = area.widget()
            area.verticalScrollBar().setValue(widget.mapTo(inside, QPoint()).y())
        elif area.isAncestorOf(widget):
            area.ensureWidgetVisible(widget, 0, 24)
    wait()


# --- what stands on the pages ---


def _made_of_the_library(profile: Profile, plot: str) -> None:
    """A plan, what was seen, a note, a collection and counts: what the cards of a sheet and the list show."""
    from fourpermille_desktop.records import collections, favourites, feedback, plans, usage
    from fourpermille_desktop.records.store import Records

    records = Records(profile)
    try:
        plans.add(records, plot, "mulch-crop-residues", "trying", "The soil stays wet longer after rain.")
        feedback.say(records, "mulch-crop-residues", "tried", "good", "Fewer weeds", "The millet came up evenly.", plot)
        feedback.note(records, "mulch-crop-residues", "Here straw is for sale from March on. Cut it in November.")
        favourites.star(records, "mulch-crop-residues")
        collections.make(records, "Tuesday group", ["zai-pits", "mulch-crop-residues", "stone-bunds"])
        for month, slug in (("2026-10", "ex-act"), ("2026-10", "zai-pits"), ("2026-11", "mulch-crop-residues")):
            usage.count(records, slug, "BFA", month)
    finally:
        records.close()


def _what_if(model: str) -> dict[str, Any]:
    """A question with a new way in it; the weather is the published example, and the picture says so."""
    from dataclasses import replace

    from fourpermille_desktop.ui.what_if_inputs import Question, Way, as_texts
    from fourpermille_desktop.ui.what_if_reckoning import EXAMPLE, EXAMPLE_WEATHER

    today = Way()
    new = replace(today, management="no_till", inputs="high_without_manure", plant="medium", manure="0.5")
    weather = tuple(f"{value:g}" for month in EXAMPLE_WEATHER for value in month)
    place = Question(model, "tropical_dry", "LAC", "14", weather=weather, weather_name=EXAMPLE)
    more = replace(today, management="reduced_tillage", inputs="high_with_manure", plant="low")
    return as_texts(place.with_way(new).with_way(more, 1))
