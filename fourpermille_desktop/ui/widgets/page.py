"""The base of every page: head, error strip, main and side columns that scroll and fold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.widgets.heads import PageHead
from fourpermille_desktop.ui.widgets.states import ErrorCard


class Page(QWidget):
    """Build widgets in `__init__`, fill them in `reload()`. See ui/__init__.py for how a page is written."""

    FOLD_UNDER = 1010  # width of the page, px of the design: the side column goes under the main one
    side_width = 348

    def __init__(self, context: Context, *, scrolls: bool = True) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a click beside a field leaves the field, which keeps its text
        self.context, self.theme, self.words = context, context.theme, context.words
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(24, 4, 0, 0)
        self._outer.setSpacing(12)
        self.head = PageHead(self.theme)
        self._in_margin(self.head)
        self._errors = QVBoxLayout()
        self._outer.addLayout(self._errors)
        self._errors.setContentsMargins(0, 0, 24, 0)
        self._build_columns(scrolls)
        self._margins_follow_direction()

    def _in_margin(self, widget: QWidget) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 24, 0)
        column.addWidget(widget)
        self._head_margin = column
        self._outer.addWidget(holder)

    def _build_columns(self, scrolls: bool) -> None:
        content = QWidget()
        content.setObjectName("column")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, 24, 24)
        self._columns.setSpacing(16)
        self.main, self.side = _column(), _column()
        self._main_box, self._side_box = QWidget(), QWidget()
        self._main_box.setLayout(self.main)
        self._side_box.setLayout(self.side)
        self._side_box.hide()
        self._columns.addWidget(self._main_box, 1)
        self._columns.addWidget(self._side_box, 0)
        self.content = content
        if not scrolls:  # the page holds one big table that scrolls by itself
            self._outer.addWidget(content, 1)
            return
        self.scroller = QScrollArea()
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.viewport().setAutoFillBackground(False)
        self.scroller.verticalScrollBar().rangeChanged.connect(lambda *_: self._margins_follow_direction())
        self.scroller.setWidget(content)
        content.setAutoFillBackground(False)
        self._outer.addWidget(self.scroller, 1)
        self.main.addStretch(1)

    # What a page may say of itself -------------------------------------------------------------------------------

    def title(self) -> str:
        """The page's name, for the search panel and the reader."""
        return self.head.title.text()

    def keys(self) -> list[tuple[str, str]]:
        """(key, what it does) of this page, shown on F1 above the keys that work everywhere."""
        return []

    def arrive(self, **where: Any) -> None:
        """The page comes into view; `where` is what open_page was given. Reads again by default."""
        self.reload()

    def reload(self) -> None:
        """Read and show again: on arrival, on F5, after records changed."""

    def records_changed(self, kinds: frozenset[str]) -> None:
        """Records of these kinds changed. Called only while the page is in view; else it reads on arrival."""
        self.reload()

    def plot_changed(self) -> None:
        """Another plot was chosen in the top bar."""
        self.reload()

    def flush(self) -> None:
        """The window closes: write now, on this thread, what was typed and is not yet kept."""

    def undo(self) -> bool:
        """Ctrl+Z outside a text field; True when something was taken back."""
        return False

    def redo(self) -> bool:
        return False

    # Building ----------------------------------------------------------------------------------------------------

    def add_main(self, widget: QWidget, stretch: int = 0) -> QWidget:
        at = self.main.count() - (1 if hasattr(self, "scroller") else 0)
        self.main.insertWidget(at, widget, stretch)
        return widget

    def add_side(self, widget: QWidget) -> QWidget:
        if self.side.count() == 0:
            self.side.addStretch(1)
            self._side_box.show()
            self._fold()
        self.side.insertWidget(self.side.count() - 1, widget)
        return widget

    def clear_main(self) -> None:
        _clear(self.main, keep_last=hasattr(self, "scroller"))

    def clear_side(self) -> None:
        _clear(self.side, keep_last=False)
        self._side_box.hide()

    def show_error(self, error: BaseException, again: Callable[[], None] | None = None) -> None:
        """The error strip under the head; one at a time, the rest of the page stays usable."""
        self.clear_error()
        card = ErrorCard(self.theme, error, again)
        card.closed.connect(self.clear_error)
        self._errors.addWidget(card)

    def clear_error(self) -> None:
        _clear(self._errors, keep_last=False)

    @property
    def error_shown(self) -> ErrorCard | None:
        item = self._errors.itemAt(0)
        found = item.widget() if item is not None else None
        return found if isinstance(found, ErrorCard) else None

    # Folding -----------------------------------------------------------------------------------------------------

    @property
    def is_folded(self) -> bool:
        return self._columns.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        folded = self.width() < self.theme.px(self.FOLD_UNDER) and self.width() < 1290
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if folded else ways.LeftToRight)
        width = self.theme.px(self.side_width)
        if folded:
            self._side_box.setMinimumWidth(0)
            self._side_box.setMaximumWidth(16_777_215)
        else:
            self._side_box.setFixedWidth(min(width, round(self.width() * 0.36)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_columns"):
            self._margins_follow_direction()

    def _margins_follow_direction(self) -> None:
        """Qt does not mirror uneven margins: the page's gap is on the reading side, the scroll bar's on the other."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._outer.setContentsMargins(0 if rtl else 24, 4, 24 if rtl else 0, 0)
        has_bar = hasattr(self, "scroller") and self.scroller.verticalScrollBar().maximum() > 0
        bar = self.scroller.verticalScrollBar().sizeHint().width() if has_bar else 0  # the bar stands in the margin
        for layout, end, foot in ((self._head_margin, 24, 0), (self._errors, 24, 0), (self._columns, 24 - bar, 24)):
            layout.setContentsMargins(end if rtl else 0, 0, 0 if rtl else end, foot)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    return column


def _clear(layout: QBoxLayout, *, keep_last: bool) -> None:
    while layout.count() > (1 if keep_last else 0):
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
