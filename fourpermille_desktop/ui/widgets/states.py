"""The states every page knows: empty, loading, something went wrong; and the toast that offers Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, IconMark, Picture
from fourpermille_desktop.ui.widgets.painting import rounded_box
from fourpermille_desktop.ui.widgets.text import Label


class EmptyState(Card):
    """A picture, one sentence what this page is for, one filled button, maybe a second act."""

    acted = Signal()
    second_acted = Signal()

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        act: str = "",
        second: str = "",
        picture: bytes | None = None,
        title: str = "",
        act_icon: str | None = "plus",
    ) -> None:
        super().__init__(padding=36, gap=12)
        center = Qt.AlignmentFlag.AlignHCenter
        self.body.addStretch(1)
        if picture:
            drawing = Picture(theme, picture, "", most_width=240)
            drawing.setFixedWidth(240)
            self.body.addWidget(drawing, 0, center)
        for text, role in ((title, "verdict"), (sentence, "body")):
            if text:
                label = Label(text, role)
                label.setMaximumWidth(560)
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
                self.body.addWidget(label, 0, center)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch(1)
        for words, variant, icon, signal in (
            (act, "filled", act_icon, self.acted),
            (second, "plain", None, self.second_acted),
        ):
            if words:
                button = Button(theme, words, icon, variant)
                button.clicked.connect(signal)
                acts.addWidget(button)
        acts.addStretch(1)
        self.body.addLayout(acts)
        self.body.addStretch(1)


class ErrorCard(QFrame):
    """What happened · what is safe · what to do, with Again and Details. A bug says that a report was written."""

    closed = Signal()

    def __init__(self, theme: Theme, error: BaseException, again: Callable[[], None] | None = None) -> None:
        super().__init__()
        self.setObjectName("errorCard")
        what, safe, remedy = said_of(error)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(IconMark(theme, "warning", "danger", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.what = Label(what, "strong")
        words.addWidget(self.what)
        rest = " ".join(part for part in (safe, remedy) if part)
        if rest:
            words.addWidget(Label(rest, "second"))
        self.details = Label(f"{type(error).__name__}: {error}", "second")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.hide()
        words.addWidget(self.details)
        row.addLayout(words, 1)
        self._add_acts(theme, row, again)
        self.setAccessibleName(f"{what} {rest}")

    def _add_acts(self, theme: Theme, row: QHBoxLayout, again: Callable[[], None] | None) -> None:
        if again is not None:
            self.again = Button(theme, self.tr("Again"), "arrow-clockwise", "outlined")
            self.again.clicked.connect(self.closed)
            self.again.clicked.connect(again)
            row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        details = Button(theme, self.tr("Details"), None, "plain")
        details.clicked.connect(lambda: self.details.setVisible(not self.details.isVisible()))
        row.addWidget(details, 0, Qt.AlignmentFlag.AlignTop)
        close = Button(theme, self.tr("Close"), None, "plain")
        close.clicked.connect(self.closed)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)


def said_of(error: BaseException) -> tuple[str, str, str]:
    """An error's three sentences in the language of the window."""
    if isinstance(error, AppError):
        return error.parts(lambda context, text: QCoreApplication.translate(context, text))
    translate = QCoreApplication.translate
    return (
        translate("ErrorCard", "Something went wrong in the program."),
        translate("ErrorCard", "What was saved is safe."),
        translate("ErrorCard", "A report was written to the log. Try again, or show it to your team."),
    )


class LoadingBlocks(QWidget):
    """Nothing for 300 ms, then grey blocks in the shape of the content; no movement (old laptops, tired eyes)."""

    def __init__(self, theme: Theme, blocks: int = 3, block_height: int = 96, columns: int = 1) -> None:
        super().__init__()
        self.theme, self.blocks, self.block_height, self.columns = theme, blocks, block_height, columns
        self.is_seen = False
        self.setAccessibleName(self.tr("Reading"))
        self.setMinimumHeight(theme.px(block_height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._wait = QTimer(self, singleShot=True, interval=300)
        self._wait.timeout.connect(self._show_blocks)
        self._wait.start()

    def _show_blocks(self) -> None:
        self.is_seen = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_seen:
            return
        painter, t = QPainter(self), self.theme
        gap, tall = t.px(16), t.px(self.block_height)
        wide = (self.width() - gap * (self.columns - 1)) / self.columns
        for at in range(self.blocks):
            box = QRectF((at % self.columns) * (wide + gap), (at // self.columns) * (tall + gap), wide, tall)
            rounded_box(painter, box, t.px(12), t.color("sunken"))


class Toast(QFrame):
    """A line at the bottom for 6 seconds, with Undo when something was removed. Never for errors."""

    def __init__(self, theme: Theme, parent: QWidget, text: str, undo: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        self.over = parent
        self.setObjectName("toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8 if undo else 16, 8)
        row.setSpacing(12)
        self.words = Label(text)
        self.words.setMaximumWidth(520)
        row.addWidget(self.words, 1)
        if undo is not None:
            self.undo = Button(theme, self.tr("Undo"), "arrow-counter-clockwise", "outlined")
            self.undo.clicked.connect(undo)
            self.undo.clicked.connect(self.leave)
            row.addWidget(self.undo)
        self._leave = QTimer(self, singleShot=True, interval=6000)
        self._leave.timeout.connect(self.leave)
        self._leave.start()
        self.place()
        self.show()
        self.raise_()

    def leave(self) -> None:
        self.hide()
        self.deleteLater()

    def place(self) -> None:
        parent = self.over
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 24)
