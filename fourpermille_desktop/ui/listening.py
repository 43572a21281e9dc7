"""What listening looks like in a window: the words that are being read are marked, and a missing voice is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from fourpermille_desktop.ui.announce import announce
from fourpermille_desktop.ui.focus import bring_into_sight
from fourpermille_desktop.ui.read_aloud import Voice, sentences, the_voice
from fourpermille_desktop.ui.widgets.page import Page

if TYPE_CHECKING:
    from fourpermille_desktop.ui.window import MainWindow


class Listening(QObject):
    """Reads passages for one page, marks their labels, keeps them in sight. `toggle` starts and stops."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)  # the voice lives longer than a page: what hears it must go with the page
        self.page = page
        self.voice: Voice = the_voice()
        self._labels = list[QLabel | None]()
        self._marked: QLabel | None = None
        self.is_mine = False
        self.voice.saying.connect(self._mark)
        self.voice.ended.connect(self._end)
        self.voice.missing.connect(self._tell)

    def toggle(self, passages: Sequence[str], language: str) -> None:
        """Read, or stop what is being read."""
        if self.voice.is_reading:
            self.voice.stop()
            return
        self._labels = [_label_of(self.page, passage) for passage in passages]
        self.is_mine = True
        self.page.clear_error()
        self.voice.read(passages, language)
        if self.voice.is_reading:
            said = QCoreApplication.translate("Listening", "Reading aloud. Ctrl Shift S stops.")
            announce(self.page, said)

    def stop(self) -> None:
        if self.is_mine:
            self.voice.stop()

    def _mark(self, at: int) -> None:
        self._unmark()
        label = self._labels[at] if self.is_mine and at < len(self._labels) else None
        if label is None or not isValid(label):
            return
        self._marked = label
        _set_spoken(label, True)
        bring_into_sight(label)

    def _unmark(self) -> None:
        if self._marked is not None and isValid(self._marked):
            _set_spoken(self._marked, False)
        self._marked = None

    def _end(self) -> None:
        self._unmark()
        self.is_mine = False

    def _tell(self, error: BaseException) -> None:
        if self.is_mine and isValid(self.page):
            self.page.show_error(error)


def _label_of(page: QWidget, passage: str) -> QLabel | None:
    """The label that shows a passage, as a whole or as its last part (a step has its name apart)."""
    wanted = [passage, *sentences(passage)[-1:]]
    labels = [label for label in page.findChildren(QLabel) if label.text() and not label.isHidden()]
    exact = next((label for label in labels if label.text() in wanted), None)
    return exact or next((label for label in labels if len(label.text()) > 12 and label.text() in passage), None)


def _set_spoken(label: QLabel, is_spoken: bool) -> None:
    label.setProperty("spoken", is_spoken)
    label.style().unpolish(label)
    label.style().polish(label)


def attach_listening(window: MainWindow) -> None:
    """The listen button of the top bar and its key; Ctrl+Enter in the search field opens what it found large."""
    shortcut = QShortcut(QKeySequence(QCoreApplication.translate("Listening", "Ctrl+Shift+S")), window.canvas)
    for act in (shortcut.activated, window.top.listen.clicked):
        act.connect(lambda *_: toggle_page(window.page))
    window.page_shown.connect(lambda *_: the_voice().stop())
    window.top.search.group_asked.connect(lambda: open_large(window.page))


def open_large(page: Page | None) -> None:
    """The page's group view, if it has one."""
    own = getattr(getattr(page, "acts", None), "open_group", None)
    if own is not None:
        own()


def toggle_page(page: Page | None) -> None:
    """The page's own way of reading if it has one, else its head and the focused item; or stop."""
    if page is None:
        return
    own = getattr(getattr(page, "acts", None), "listen", None)
    if the_voice().is_reading:
        the_voice().stop()
    elif own is not None and own():
        return
    else:
        held = getattr(page, "_listening", None)
        if held is None:
            held = page._listening = Listening(page)  # type: ignore[attr-defined]
        held.toggle(focused_words(page), page.words.language)


def focused_words(page: Page) -> list[str]:
    """The head of a page and the item that has the focus: what the top bar's button reads."""
    said = [page.title()]
    has = QApplication.focusWidget()
    if has is not None and has is not page:
        text = has.accessibleName() or getattr(has, "text", str)()
        said += [text, has.accessibleDescription()]
    return [part for part in said if part]
