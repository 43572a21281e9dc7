"""Pictures of every page in every language and theme, taken without a screen, for people to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.demo_colleague import differing_bag
from fourpermille_desktop.ui.window import MainWindow


@dataclass(frozen=True)
class Shot:
    """One picture: its file name, the page, and where on it."""

    name: str
    page: str
    where: dict[str, Any] = field(default_factory=dict)
    from_top: bool = False  # whatever was looked at before
    act: Callable[[MainWindow], QWidget] | None = None  # done before; answers what the picture is of


def render(
    window: MainWindow,
    folder: Path,
    languages: Sequence[str] = ("en", "fr"),
    themes: Sequence[str] = ("light", "dark", "sunlight"),
    size: tuple[int, int] = (1366, 768),
    shots: Sequence[Shot] = (),
    settle: Callable[[], None] | None = None,
) -> Iterator[Path]:
    """Write FOLDER/LANGUAGE/THEME/NAME.png for each; answers the files as they come.

    Without `shots`: every page of the rail. `settle` waits until what a page asked of its tasks has come home.
    """
    window.resize(*size)
    window.show()
    rail = window.rail
    shots = shots or [Shot(name, name) for name in (rail.names if rail is not None else [])]
    for language in languages:
        window.change_settings(language=language)
        for theme in themes:
            window.change_settings(theme=theme)
            wait(settle)
            for shot in shots:
                window.open_page(shot.page, **shot.where)
                wait(settle)
                if shot.from_top:
                    for area in window.findChildren(QAbstractScrollArea):
                        area.verticalScrollBar().setValue(0)
                    wait(settle)
                file = folder / language / theme / f"{shot.name}.png"
                file.parent.mkdir(parents=True, exist_ok=True)
                seen = shot.act(window) if shot.act is not None else window
                seen.grab().save(str(file))
                if seen is not window:
                    seen.close()
                yield file


def wait(settle: Callable[[], None] | None = None) -> None:
    """Let rebuilding, reading and painting come to rest: run the event loop until nothing is left to do at once."""
    if settle is not None:
        settle()
    for _ in range(3):
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def demo_shots(profile: Profile) -> list[Shot]:
    """The pictures of the manual: every page, its sheets, and a choice between two values, on a filled profile."""
    plot, campaign, bag = differing_bag(profile)
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
        Shot("what-if", "what-if", {"plot": plot, "question": _what_if("tier1")}, from_top=True),
        Shot("what-if-rothc", "what-if", {"plot": plot, "question": _what_if("rothc")}, from_top=True),
        Shot("sync", "sync"),
        Shot("two-values", "sync", {"view": "two_values"}),
        Shot("came-in", "sync", {"view": "came_in"}),
        Shot("each-record", "sync", {"view": "each"}),
        Shot("team", "sync", {"view": "team"}),
        Shot("settings", "settings"),
        Shot("what-is-counted", "settings", {"group": "usage"}),
        Shot("experts", "toolkit", {"tab": "experts"}, from_top=True),
    ]


def _as_table(window: MainWindow) -> QWidget:
    """The sheet with its figures as a table."""
    page: Any = window.page
    if page.sheet.table_card is None:
        page.sheet.turn_table()
    wait()
    return window


def _in_group_view(window: MainWindow) -> QWidget:
    """The third step as a group sees it, in the size of the window."""
    page: Any = window.page
    page.acts.open_group()
    group: QWidget = page.acts.group
    group.showNormal()
    group.resize(window.size())
    page.acts.group.show_slide(3)
    wait()
    return group


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


def until_idle(parts: Any) -> None:
    """Wait until the records are open and nothing is in a lane."""
    for _ in range(200):
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        if parts.door.opened is not None and not parts.tasks.is_busy:
            return


def flattened(file: Path, folder: Path) -> Path:
    """FOLDER/LANGUAGE/THEME/NAME.png → FOLDER/NAME.png."""
    moved = file.replace(folder / file.name)
    for empty in (file.parent, file.parent.parent):
        if not any(empty.iterdir()):
            empty.rmdir()
    return moved
