"""What can be done with a practice from the head of its page: listen, group view, print; with their keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from fourpermille_desktop.ui.listening import Listening
from fourpermille_desktop.ui.practice_heard import heard
from fourpermille_desktop.ui.practice_paper_acts import PracticePaperActs
from fourpermille_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from fourpermille_desktop.ui.group_view import GroupView
    from fourpermille_desktop.ui.practices_page import PracticesPage


class PracticeActs(QObject):
    """Three buttons and their keys. `follow()` shows those that the page has use for now."""

    def __init__(self, page: PracticesPage) -> None:
        super().__init__(page)
        self.page = page
        self.listening = Listening(page)
        self.group: GroupView | None = None
        theme = page.theme
        self.listen_button = Button(theme, self.tr("Listen"), "speaker-high")
        self.group_button = Button(theme, self.tr("Group view"), "arrows-out")
        self.print_button = Button(theme, self.tr("Print"), "printer", "filled")
        for button in (self.listen_button, self.group_button, self.print_button):
            page.head.add_act(button)
        self.paper = PracticePaperActs(page, self.print_button)
        self.listen_button.clicked.connect(self.listen)
        self.group_button.clicked.connect(self.open_group)
        self.listening.voice.saying.connect(self._show_voice)
        self.listening.voice.ended.connect(self._show_voice)
        self._add_keys()

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        return [
            (self.tr("L"), self.tr("listen to the sheet, or stop")),
            (self.tr("G, Ctrl Shift G"), self.tr("group view")),
            (self.tr("P, Ctrl P"), self.tr("print")),
            (self.tr("T"), self.tr("what was measured, as a table")),
        ]

    def follow(self) -> None:
        """A sheet has all three; the list can only be printed."""
        is_sheet = bool(self.page.slug)
        self.listen_button.setVisible(is_sheet)
        self.group_button.setVisible(is_sheet)
        self.print_button.setVisible(not self.page.beside)  # a collection has a button of its own
        self.print_button.variant = "filled" if is_sheet else "outlined"
        self.print_button.update()
        self.listening.stop()

    def _add_keys(self) -> None:
        for keys, act in (
            (self.tr("L"), self.listen),
            (self.tr("G"), self.open_group),
            (self.tr("Ctrl+Shift+G"), self.open_group),
            (self.tr("P"), self.paper.open),
            (self.tr("Ctrl+P"), self.paper.open),
            (self.tr("T"), self.turn_table),
        ):
            self._on(keys, act)

    def _on(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # Listen --------------------------------------------------------------------------------------------------

    def listen(self) -> bool:
        """Read the sheet, or stop; False where there is no sheet to read."""
        if not self.page.slug:
            return False
        entry = self.page.sheet.entry
        self.listening.toggle(heard(entry, self.page.words), entry.lang)
        return True

    def _show_voice(self, _at: int = 0) -> None:
        is_reading = self.listening.voice.is_reading and self.listening.is_mine
        self.listen_button.setText(self.tr("Stop") if is_reading else self.tr("Listen"))
        self.listen_button.icon_name = "stop-circle" if is_reading else "speaker-high"
        self.listen_button.updateGeometry()

    # Group view, table ---------------------------------------------------------------------------------------

    def open_group(self) -> None:
        """The sheet over the whole screen."""
        if not self.page.slug or self.group is not None:
            return
        from fourpermille_desktop.ui.group_view import GroupView

        self.listening.stop()
        window = self.page.window()
        self.group = GroupView(self.page.context, self.page.pack, self.page.slug, window)
        self.group.closed.connect(self._group_closed)
        self.group.show_over(window)

    def _group_closed(self) -> None:
        self.group = None
        self.page.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_table(self) -> None:
        if self.page.slug:
            self.page.sheet.turn_table()
