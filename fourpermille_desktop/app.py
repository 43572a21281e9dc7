"""The front door: opens a profile, builds the parts, hands each what it needs. No globals, no service locator.

Order matters here: what the first window needs comes first; the record store (SQLAlchemy) is opened when the window has
been painted and the event loop is idle.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.bug_log import log, open_log, trail
from fourpermille_desktop.errors import AppError, PackDamaged
from fourpermille_desktop.keeping import Keeping, Nearby
from fourpermille_desktop.library.install import active_pack
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.glance import glance
from fourpermille_desktop.ui.context import Check, Context, SearchGroup
from fourpermille_desktop.ui.entries import PageEntry, lazily
from fourpermille_desktop.ui.languages import install_language
from fourpermille_desktop.ui.records_door import ProfilePlots, RecordsDoor
from fourpermille_desktop.ui.resources import resources_folder
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.window import MainWindow
from fourpermille_desktop.ui.words import Words

POLL_MS = 1000

PAGES = (
    PageEntry("home", lazily("fourpermille_desktop.ui.home_page:HomePage")),
    PageEntry("practices", lazily("fourpermille_desktop.ui.practices_page:PracticesPage")),
    PageEntry("toolkit", lazily("fourpermille_desktop.ui.toolkit_page:ToolkitPage")),
    PageEntry("field", lazily("fourpermille_desktop.ui.field_page:FieldPage")),
    PageEntry("samples", lazily("fourpermille_desktop.ui.samples_page:SamplesPage"), under="field"),
    PageEntry("what-if", lazily("fourpermille_desktop.ui.what_if_page:WhatIfPage")),
    PageEntry("training", lazily("fourpermille_desktop.ui.training_page:TrainingPage")),
    PageEntry("plan", lazily("fourpermille_desktop.ui.plan_page:PlanPage")),
    PageEntry("sync", lazily("fourpermille_desktop.ui.sync_page:SyncPage")),
    PageEntry("settings", lazily("fourpermille_desktop.ui.settings_page:SettingsPage")),
)


def open_first(folder: str | None, lang: str | None = None) -> int:
    """The profile that was named, or the only one there is; where several people share a computer they are asked."""
    if folder is None and not os.environ.get("FOURPERMILLE_PROFILE"):
        from fourpermille_desktop.profiles import known

        if len(known()) > 1:
            chosen = _asked_at_door(None, lang)
            return open_window(chosen, lang) if chosen is not None else 0
    return open_window(Profile(folder), lang)


def _asked_at_door(profile: Profile | None, lang: str | None) -> Profile | None:
    """Who works here, and the passphrase; None when the window was closed instead."""
    from fourpermille_desktop.ui.doorstep import Doorstep

    app, settings = _application(), (profile or Profile()).settings
    language = install_language(app, lang or settings.language)
    theme, tasks = Theme(app, settings.theme, settings.text_percent, language), Tasks()
    door = Doorstep(theme, tasks, profile)
    waiting = QEventLoop()  # the program's own loop is for the window, and would remember that it was left once
    door.done.connect(waiting.quit, Qt.ConnectionType.QueuedConnection)
    door.show()
    waiting.exec()
    tasks.close()
    door.hide()
    door.deleteLater()
    return door.profile


def open_window(profile: Profile, lang: str | None = None, *, is_kept: bool = True) -> int:
    """Show the window on a profile until it is closed. `is_kept`: it is copied by the clock and at the end."""
    if profile.is_locked and _asked_at_door(profile, lang) is None:
        return 0
    parts = build(profile, lang, is_kept=is_kept)
    script = os.environ.get("FOURPERMILLE_SCRIPT")
    if script:
        from fourpermille_desktop.ui import scripted

        scripted.follow(script, parts)
    sys.excepthook = bugs_told(parts.window)
    # Asked for by name: Qt's own quitting with the last window was seen to miss it when tasks ended at that moment.
    parts.window.closed.connect(parts.app.quit, Qt.ConnectionType.QueuedConnection)
    parts.window.show()
    try:
        return parts.app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        parts.close()


def bugs_told(window: MainWindow) -> Callable[[type[BaseException], BaseException, Any], None]:
    """A hook for what no page caught, in a slot or in painting: logged and told once a place, so that a bug met at each
    repaint does not fill the screen or the log."""
    met: set[tuple[str, ...]] = set()

    def told(kind: type[BaseException], error: BaseException, _trace: Any) -> None:
        where = trail(error)
        if where in met:
            return
        met.add(where)
        sys.stderr.write("\n".join(where) + "\n")
        # Later: a strip must not be made in the middle of painting.
        QTimer.singleShot(0, window, lambda: window.show_error(error))

    return told


def open_demo(lang: str | None = None) -> int:
    """Show the window on a throw-away profile filled with the demo project; gone when the window closes."""
    with tempfile.TemporaryDirectory(prefix="fourpermille-demo-") as folder:
        return open_window(demo_profile(Path(folder), lang), lang, is_kept=False)


def demo_profile(folder: Path, lang: str | None = None) -> Profile:
    from contextlib import closing

    from fourpermille_desktop.records import demo
    from fourpermille_desktop.records.store import Records

    profile = Profile(folder)
    with closing(Records(profile)) as records:
        demo.fill(records)
    profile.change_settings(first_run_done=True, language=lang or "")
    return profile


def _all_anew(parts: Parts) -> None:
    """Everything in sight reads the records that are there now."""
    parts.window.rebuild()
    parts.window.plots_changed()
    _show_waiting(parts)


@dataclass
class Parts:
    """What the front door built, kept alive together."""

    app: QApplication
    profile: Profile
    tasks: Tasks
    door: RecordsDoor
    window: MainWindow
    pack: Any
    timers: list[QTimer] = field(default_factory=list)
    is_kept: bool = False

    def close(self) -> None:
        for timer in self.timers:
            timer.stop()
        self.tasks.close()
        self.door.close()
        if self.is_kept:
            _copy_at_end(self.profile)


def build(profile: Profile, lang: str | None = None, *, is_kept: bool = False) -> Parts:
    """Everything of one window, not yet shown."""
    open_log(profile)
    app = _application()
    language = install_language(app, lang or profile.settings.language)
    theme = Theme(app, profile.settings.theme, profile.settings.text_percent, language)
    tasks = Tasks()
    door = RecordsDoor(profile)
    pack = active_pack(profile)
    context = Context(
        profile=profile,
        theme=theme,
        tasks=tasks,
        words=Words(language),
        pack=pack,
        records=door,
        plots=ProfilePlots(profile, door),
        checks=_checks(profile),
        searchers=(),
    )
    context.extra["nearby"] = nearby = Nearby(door)
    door.after_erasing.append(nearby.erase_at_rest)
    keeping = Keeping(profile, door)
    context.extra["keeping"] = keeping
    opening: list[MainWindow] = []
    context = _with_searchers(context, door, opening)
    window = MainWindow(app, context, PAGES)
    opening.append(window)
    parts = Parts(app, profile, tasks, door, window, pack, is_kept=is_kept)
    keeping.restored = lambda: _all_anew(parts)
    window.first_painted.connect(lambda: QTimer.singleShot(0, window, lambda: _after_first_paint(parts)))
    door.changed.connect(lambda kinds: _records_changed(parts, kinds))
    return parts


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("fourpermille")
    app.setApplicationDisplayName("4 per 1000 Desktop")
    app.setDesktopFileName("fourpermille")
    return app


def _after_first_paint(parts: Parts) -> None:
    """Open the records off the window's thread, then follow what other processes write."""
    if not gc.isenabled():  # what was made at the start stays: it is never looked through again
        gc.freeze()
        gc.enable()
    from fourpermille_desktop.ui.pictures import own_picture, picture

    logo = own_picture("logo")
    if logo:
        parts.app.setWindowIcon(QIcon(picture(parts.window.theme, logo, 64, 64, 14)))

    def opened(_records: Any) -> None:
        parts.window.plots_changed()
        _show_waiting(parts)
        timer = QTimer(parts.window, interval=POLL_MS)
        timer.timeout.connect(lambda: _poll(parts))
        timer.start()
        parts.timers.append(timer)

    parts.tasks.run(parts.window, lambda _job: parts.door(), opened)
    if parts.is_kept:
        _copy_by_the_clock(parts)


def _copy_by_the_clock(parts: Parts) -> None:
    """Asked each minute, so that a changed setting counts at once; a copy is made only of what changed."""
    minutes = [0]

    def look() -> None:
        minutes[0] += 1
        every = parts.profile.settings.backup_minutes
        if every > 0 and minutes[0] >= every:
            minutes[0] = 0
            parts.tasks.run(parts.window, lambda _job: _copy(parts.profile, "timed"))

    timer = QTimer(parts.window, interval=60_000)
    timer.timeout.connect(look)
    timer.start()
    parts.timers.append(timer)


def _copy(profile: Profile, reason: str) -> None:
    from fourpermille_desktop.records import backups

    backups.make(profile, reason)


def _copy_at_end(profile: Profile) -> None:
    """The window is gone: nobody waits. What cannot be copied now is said in the list of copies next time."""
    if profile.settings.backup_minutes <= 0:
        return
    try:
        _copy(profile, "closing")
    except AppError as error:
        log.warning("no copy was made at the end: %s", type(error).__name__)


def _poll(parts: Parts) -> None:
    """Another window or the command line wrote: the page in view reads again."""
    records = parts.door.opened
    if records is not None and parts.window.isVisible() and records.changed_elsewhere():
        from fourpermille_desktop.records.shapes import SHAPES

        _records_changed(parts, frozenset(SHAPES))


def _records_changed(parts: Parts, kinds: frozenset[str]) -> None:
    parts.window.records_changed(kinds)
    _show_waiting(parts)


def _show_waiting(parts: Parts) -> None:
    parts.tasks.run(parts.window, lambda _job: glance(parts.profile).waiting, parts.window.set_status)


def _checks(profile: Profile) -> tuple[Check, ...]:
    """The About page's "Check this installation": the same as `doctor`."""

    def run() -> str:
        from fourpermille_desktop.installation import checks

        found = list(checks(profile))
        wrong = [one for one in found if not one.ok]
        if wrong:
            raise PackDamaged(file=wrong[0].name, reason=wrong[0].detail)
        return " · ".join(f"{one.name}: {one.detail}" for one in found)

    return (Check("installation", run),)


def _with_searchers(context: Context, door: RecordsDoor, opening: list[MainWindow]) -> Context:
    from dataclasses import replace

    from fourpermille_desktop.ui import searchers

    def go(name: str, **where: Any) -> None:
        opening[0].open_page(name, **where)

    def library(text: str) -> list[SearchGroup]:
        return searchers.in_library(context.pack, text, opening[0].context.words.language, go)

    def records(text: str) -> list[SearchGroup]:
        return searchers.in_records(door.opened, text, go)

    return replace(context, searchers=(library, records))


def words_in(language: str) -> Callable[[str, str], str]:
    """Translate sentences for the command line, without a window."""
    held = []
    for file in sorted(resources_folder("words").glob(f"*.{language}.qm")):
        words = QTranslator()
        if words.load(str(file)):
            held.append(words)

    def say(context: str, text: str) -> str:
        return next((said for words in held if (said := words.translate(context, text))), text)

    return say


def render_pages(
    folder: Path,
    *,
    lang: str = "en",
    theme: str = "light",
    size: tuple[int, int] = (1366, 768),
    everything: bool = False,
) -> list[Path]:
    """Paint every page on the demo project to PNG files, off screen: FOLDER/NAME.png, with `everything` a folder for
    each language and theme."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from fourpermille_desktop.demo_team import demo_team
    from fourpermille_desktop.ui import screenshots
    from fourpermille_desktop.ui.demo_photos import demo_photos
    from fourpermille_desktop.ui.demo_shots import demo_shots
    from fourpermille_desktop.ui.languages import LANGUAGES
    from fourpermille_desktop.ui.theme import THEMES

    languages, themes = (tuple(LANGUAGES), THEMES) if everything else ((lang,), (theme,))
    with tempfile.TemporaryDirectory(prefix="fourpermille-demo-") as made:
        profile = demo_profile(Path(made), lang)
        with demo_team(profile, demo_photos()) as team:
            shots = demo_shots(profile, team)
            parts = build(profile, lang)
            try:
                found = list(
                    screenshots.render(
                        parts.window, folder, languages, themes, size, shots, lambda: screenshots.until_idle(parts)
                    )
                )
            finally:
                parts.close()
    return found if everything else [screenshots.flattened(file, folder) for file in found]


def recovery_pdf(profile: Profile, code: str, out: Path, lang: str | None = None) -> None:
    """The page to print, for the command line."""
    from contextlib import closing

    from fourpermille_desktop.records.store import Records
    from fourpermille_desktop.ui import paper_ink, recovery_facts, recovery_page
    from fourpermille_desktop.ui.theme import load_fonts

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = _application()
    language = install_language(app, lang or profile.settings.language)
    load_fonts(all_scripts=True)
    with closing(Records(profile)) as records:
        held, team = recovery_facts.read_held(records)
    facts = recovery_facts.facts_of(profile, code, held, team, Words(language))
    is_rtl = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    paper_ink.save(out, recovery_page.recovery_pdf(recovery_page.recovery_words(facts, is_rtl=is_rtl)))
