"""The main window: rail, top bar, the page shown; keys that work everywhere; the one place for errors."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ui.commands import everywhere_keys, search_commands
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.entries import PageEntry, rail_order, rail_word
from fourpermille_desktop.ui.focus import first_focus, has_fallen_out
from fourpermille_desktop.ui.languages import install_language
from fourpermille_desktop.ui.listening import attach_listening
from fourpermille_desktop.ui.rail import Rail
from fourpermille_desktop.ui.search_panel import SearchPanel
from fourpermille_desktop.ui.theme import load_fonts
from fourpermille_desktop.ui.top_bar import TopBar
from fourpermille_desktop.ui.widgets.page import Page
from fourpermille_desktop.ui.widgets.states import Toast
from fourpermille_desktop.ui.words import Words

log = logging.getLogger("fourpermille")
NARROW_UNDER = 1180


class MainWindow(QMainWindow):
    """Shows first run until it is done, then the pages. Give it the context and the pages that exist."""

    first_painted = Signal()  # once, after the window was drawn: time for what was put off
    page_shown = Signal(str)
    closed = Signal()

    def __init__(self, app: QApplication, context: Context, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        self.app = app
        self.entries = {entry.name: entry for entry in pages}
        self.theme, self.tasks = context.theme, context.tasks
        self.context = replace(
            context,
            open_page=self.open_page,
            go_back=self.go_up,
            toast=self.toast,
            show_error=self.show_error,
            set_status=self.set_status,
            change_settings=self.change_settings,
            choose_plot=self.choose_plot,
        )
        self.waiting = 0
        self._was_painted = False
        self.pages: dict[str, Page] = {}
        self.current, self.where = "", dict[str, Any]()
        self._toast: Toast | None = None
        self.tasks.failed.connect(self.show_error)
        self.tasks.busy_changed.connect(self._show_busy)
        self.setWindowTitle("4 per 1000 Desktop")
        self.setMinimumSize(1000, 560)
        self.resize(1366, 768)
        self._add_keys()
        app.focusChanged.connect(self._focus_moved)
        self.rebuild()

    # Building ----------------------------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Build everything in sight anew: at the start and when the language changes. Nothing typed is in widgets."""
        asked, where = self.current, self.where
        self.pages, self.current = {}, ""
        self.rail: Rail | None = None
        if not self.context.profile.settings.first_run_done:
            self._show_first_run()
            return
        self._build_shell()
        self.open_page(asked or self.first_page(), **where)

    def _build_shell(self) -> None:
        canvas = self.canvas = QWidget()
        canvas.setObjectName("canvas")
        row = QHBoxLayout(canvas)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(self.theme, rail_order(self.entries, self.context.profile.settings.role))
        self.rail.chosen.connect(self.open_page)
        edge = QFrame()
        edge.setObjectName("railEdge")
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self.top = TopBar(self.theme)
        self.stack = QStackedWidget()
        right.addWidget(self.top)
        right.addWidget(self.stack, 1)
        row.addWidget(self.rail)
        row.addWidget(edge)
        row.addLayout(right, 1)
        self.setCentralWidget(canvas)
        searchers = (*self.context.searchers, lambda text: search_commands(self, text))
        self.panel = SearchPanel(self.theme, self.top.search, searchers, canvas)
        self.panel.opened.connect(self._focus_page)
        self.top.sun.clicked.connect(self.next_theme)
        self.top.help.clicked.connect(self.show_keys)
        attach_listening(self)
        self.top.plot.clicked.connect(self.choose_plot)
        self.rail.show_saved(self.waiting)
        self._fold()
        if self._was_painted:
            self.plots_changed()

    def _show_first_run(self) -> None:
        from fourpermille_desktop.ui.first_run import FirstRun

        first_run = FirstRun(self.context)
        first_run.finished.connect(self._leave_first_run)
        self.setCentralWidget(first_run)
        first_run.focus_first()

    def _leave_first_run(self) -> None:
        self.current, self.where = "", {}
        self.rebuild()

    def first_page(self) -> str:
        """What the role opens on: the first of its rail."""
        return rail_order(self.entries, self.context.profile.settings.role)[0]

    # Going about -------------------------------------------------------------------------------------------------

    def open_page(self, name: str, **where: Any) -> None:
        """Show a page; `where` says what of it (a sheet, a plot). The page is made at its first showing."""
        if name not in self.entries:
            raise ValueError(f"there is no page {name!r}")
        if self.rail is None:
            return
        page = self._page(name)
        if page is None:
            return
        is_new, self.current, self.where = page.focusWidget() is None, name, where
        self.rail.show_page(self.entries[name].under or name)
        self.stack.setCurrentWidget(page)
        if is_new and page.isAncestorOf(QApplication.focusWidget() or self):
            page.setFocus()  # the stack has lit the first button it found
        self._try(lambda: page.arrive(**where))
        self.setWindowTitle(f"{page.title() or rail_word(name)} – 4 per 1000 Desktop")
        if not (focused := QApplication.focusWidget()) or not focused.isVisible():
            page.setFocus()  # not a button: no ring until the keys ask for one
        self.page_shown.emit(name)

    def _page(self, name: str) -> Page | None:
        if name not in self.pages:
            try:
                page = self.entries[name].make(self.context)
            except AppError as error:
                self.show_error(error)
                return None
            page.head.back.connect(self.go_up)
            self.pages[name] = page
            self.stack.addWidget(page)
        return self.pages[name]

    def go_up(self) -> None:
        """Back out one level: from a sheet to its list."""
        entry = self.entries.get(self.current)
        if entry is not None and entry.under:
            self.open_page(entry.under)

    @property
    def page(self) -> Page | None:
        return self.pages.get(self.current)

    def _try(self, act: Callable[[], Any]) -> None:
        """Run a page's own reading; what goes wrong shows on the page, with Again."""
        try:
            act()
        except Exception as error:  # the one place: an AppError is told, anything else is a bug, logged and told
            self.show_error(error)

    # Telling -----------------------------------------------------------------------------------------------------

    def show_error(self, error: BaseException) -> None:
        """Every error without a place of its own: a strip on the page in view."""
        if not isinstance(error, AppError):
            log.error("a bug reached the window", exc_info=error)
        if self.page is not None:
            self.page.show_error(error, self.page.reload)
        elif self.rail is not None:
            self._toast = Toast(self.theme, self.canvas, str(error))

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        if self._toast is not None and isValid(self._toast):  # else it left by itself
            self._toast.leave()
        self._toast = Toast(self.theme, self.canvas, text, undo)

    def set_status(self, waiting: int) -> None:
        """How many changes wait for the hub: at the foot of the rail and on Sync."""
        self.waiting = waiting
        if self.rail is not None:
            self.rail.show_saved(waiting)

    def _show_busy(self, busy: bool) -> None:
        if self.rail is None:
            return
        if busy:
            self.rail.show_saving()
        else:
            self.rail.show_saved(self.waiting)

    def records_changed(self, kinds: frozenset[str]) -> None:
        """Called by app once per commit, on this thread; only the page in view reads again, others on arrival."""
        if self.page is not None:
            page = self.page
            self._try(lambda: page.records_changed(kinds))
        if kinds & {"plot", "site"}:
            self.plots_changed()

    def plots_changed(self) -> None:
        """Show the chosen plot; the chip stays away while there is no plot at all."""
        plots = self.context.plots
        if plots is None or self.rail is None:
            return
        chosen = plots.chosen()
        self.top.plot.setVisible(chosen is not None or bool(plots.find("", 1)))
        self.top.plot.set_plot(chosen)

    # Settings ----------------------------------------------------------------------------------------------------

    def change_settings(self, **changes: Any) -> None:
        """Save at once, and show at once."""
        before = self.context.profile.settings
        after = self.context.profile.change_settings(**changes)
        if after.language != before.language or "language" in changes:
            self._speak(after.language)
        if (after.theme, after.text_percent) != (before.theme, before.text_percent):
            self.theme.use(after.theme, after.text_percent)
            self._fold()
        if after.plot != before.plot:
            self.plots_changed()
            if self.page is not None:
                self._try(self.page.plot_changed)
        if after.role != before.role and self.rail is not None:
            QTimer.singleShot(0, self, self.rebuild)

    def _speak(self, language: str) -> None:
        spoken = install_language(self.app, language)
        self.theme.use(language=spoken)
        self.context = replace(self.context, words=Words(spoken))
        if self.rail is not None:  # after the click that asked for it has ended
            QTimer.singleShot(0, self, self.rebuild)

    def next_theme(self) -> None:
        self.change_settings(theme=self.theme.next_name())

    def text_bigger(self, step: int) -> None:
        """One step of 10 %, or back to 100 % with 0."""
        percent = self.context.profile.settings.text_percent + 10 * step if step else 100
        self.change_settings(text_percent=max(100, min(150, percent)))

    # Keys --------------------------------------------------------------------------------------------------------

    def _add_keys(self) -> None:
        for at in range(10):
            self._on(f"Alt+{(at + 1) % 10}", partial(self._open_nth, at))
        for keys, act in (
            (self.tr("Ctrl+K"), self.focus_search),
            (self.tr("F4"), self.choose_plot),
            (self.tr("F1"), self.show_keys),
            (self.tr("F5"), self.reload),
            (self.tr("F6"), self.next_region),
            (self.tr("Ctrl+Z"), self.undo),
            (self.tr("Ctrl+Shift+Z"), self.redo),
            (self.tr("Ctrl+,"), lambda: self._open_if_there("settings")),
            (self.tr("Ctrl+Shift+L"), self.next_theme),
            ("Ctrl++", lambda: self.text_bigger(1)),
            ("Ctrl+=", lambda: self.text_bigger(1)),
            ("Ctrl+-", lambda: self.text_bigger(-1)),
            ("Ctrl+0", lambda: self.text_bigger(0)),
        ):
            self._on(keys, act)

    def _on(self, keys: str, act: Callable[[], Any]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(act)

    def _open_nth(self, at: int) -> None:
        if self.rail is not None and at < len(self.rail.names):
            self.open_page(self.rail.names[at])

    def _open_if_there(self, name: str) -> None:
        if name in self.entries:
            self.open_page(name)

    def focus_search(self) -> None:
        if self.rail is not None:
            self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.top.search.selectAll()
            if self.top.search.text():
                self.panel.search_now()

    def choose_plot(self) -> None:
        if self.rail is None or self.context.plots is None or not self.top.plot.isVisible():
            return
        from fourpermille_desktop.ui.overlays import PlotPanel

        panel = PlotPanel(self.theme, self.canvas, self.context.plots)
        panel.chosen.connect(lambda plot: self.change_settings(plot=plot))
        panel.open_under(self.top.plot)

    def show_keys(self) -> None:
        """F1: the keys of this page, then those that work everywhere."""
        if self.page is None:
            return
        from fourpermille_desktop.ui.overlays import KeysPanel

        here = (self.page.title() or rail_word(self.current), self.page.keys())
        groups = [here, (self.tr("Everywhere"), everywhere_keys())]
        panel = KeysPanel(self.theme, self.canvas, self.tr("Keys"), groups)
        panel.closed.connect(self._focus_page)

    def reload(self) -> None:
        if self.page is not None:
            self._try(self.page.reload)

    def undo(self) -> None:
        if self.page is not None:
            self._try(self.page.undo)

    def redo(self) -> None:
        if self.page is not None:
            self._try(self.page.redo)

    def regions(self) -> list[QWidget]:
        """Rail, top bar, head, main, side: what F6 goes round."""
        if self.rail is None or self.page is None:
            return []
        page = self.page
        return [self.rail, self.top, page.head, page._main_box, page._side_box]

    def next_region(self) -> None:
        firsts = [(box, first) for box in self.regions() if (first := first_focus(box)) is not None]
        if not firsts:
            return
        has = QApplication.focusWidget()
        at = next((i for i, (box, _) in enumerate(firsts) if has is not None and box.isAncestorOf(has)), -1)
        firsts[(at + 1) % len(firsts)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_moved(self, left: QWidget | None, now: QWidget | None) -> None:
        if self.page is not None and has_fallen_out(self.page, left, now):
            self.page.setFocus()

    def _focus_page(self) -> None:
        if self.page is not None:
            self.page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_up()
        else:
            super().keyPressEvent(event)

    # The window itself -------------------------------------------------------------------------------------------

    def _fold(self) -> None:
        if self.rail is not None:
            self.rail.set_narrow(self.width() < self.theme.px(NARROW_UNDER))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()
        if self.rail is not None and self.panel.isVisible():
            self.panel.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self.first_painted.emit()
        load_fonts(all_scripts=True)
        self.plots_changed()

    def closeEvent(self, event: QCloseEvent) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a field that is left keeps what was typed in it
        for page in self.pages.values():
            page.flush()
        self.tasks.close()
        super().closeEvent(event)
        self.closed.emit()
