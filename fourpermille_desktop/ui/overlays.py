"""Panels that lie over the page: the keys of this page (F1) and the list of plots (F4)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fourpermille_desktop.ui.context import Plots
from fourpermille_desktop.ui.over_panel import OverPanel
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import IconButton
from fourpermille_desktop.ui.widgets.fields import TextField
from fourpermille_desktop.ui.widgets.text import Label, Line

KeyGroups = list[tuple[str, list[tuple[str, str]]]]  # (name, [(key, what it does)])


class KeysPanel(OverPanel):
    """Every key that works here, in two columns. Esc closes."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, groups: KeyGroups) -> None:
        super().__init__(parent, title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 20)
        head = QHBoxLayout()
        head.addWidget(Label(title, "verdict"), 1)
        self.close_button = IconButton(theme, "x", self.tr("Close"), "plain")
        self.close_button.clicked.connect(self.leave)
        head.addWidget(self.close_button)
        column.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        for name, keys in groups:
            if keys:
                columns.addLayout(_keys_column(name, keys))
        column.addLayout(columns)
        self.adjustSize()
        wide = min(max(self.width(), 420), parent.width() - 48)
        high = self.heightForWidth(wide) if self.hasHeightForWidth() else self.height()
        self.resize(wide, min(high, parent.height() - 48))
        self.move((parent.width() - self.width()) // 2, max(24, (parent.height() - self.height()) // 2))
        self.show()
        self.raise_()
        self.close_button.setFocus()


def _keys_column(name: str, keys: list[tuple[str, str]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(Label(name, "cardTitle"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for row, (key, words) in enumerate(keys):
        grid.addWidget(Line(key, "key"), row, 0, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(Label(words, "second"), row, 1)
    column.addLayout(grid)
    column.addStretch(1)
    return column


class PlotPanel(QFrame):
    """Type to find a plot; Enter chooses it for the whole program."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, plots: Plots) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.theme, self.plots, self.over = theme, plots, parent
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        self.field = TextField(theme, "", self.tr("Type to find a plot"), "magnifying-glass")
        self.field.setAccessibleName(self.tr("Type to find a plot"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fill)
        column.addWidget(self.field)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Plots"))
        self.list.itemClicked.connect(self._take)
        column.addWidget(self.list)
        self._fill("")

    def _fill(self, text: str) -> None:
        self.list.clear()
        for plot in self.plots.find(text):
            item = QListWidgetItem(f"{plot.name}  ·  {plot.site}")
            item.setData(Qt.ItemDataRole.UserRole, plot.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def open_under(self, widget: QWidget) -> None:
        parent = self.over
        corner = widget.mapTo(parent, QPoint(0, widget.height() + 4))
        width = self.theme.px(340)
        left = min(corner.x(), parent.width() - width - 16)
        rows = max(1, min(8, self.list.count()))
        height = self.theme.control_px + rows * self.theme.px(34) + 34
        self.setGeometry(max(8, left), corner.y(), width, min(height, parent.height() - corner.y() - 16))
        self.show()
        self.raise_()
        self.field.setFocus()

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.leave()

    def leave(self) -> None:
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]
