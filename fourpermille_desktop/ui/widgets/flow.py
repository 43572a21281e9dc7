"""A layout that sets widgets side by side and goes to a new line when one is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Chips, cards: in reading order, also right to left. `stretch` makes all columns equally wide."""

    def __init__(
        self, parent: QWidget | None = None, spacing: int = 8, *, stretch: bool = False, least_width: int = 200
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width, until a widget says that it changed: asked for again and again
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._stretch, self._least_width = stretch, least_width
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take all widgets away."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        self._hint = self._least = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._place(QRect(0, 0, width, 0), only_measure=True)
        return height

    def sizeHint(self) -> QSize:
        if self._hint is None:
            hints = [item.sizeHint() for item in self._shown()]
            width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
            self._hint = QSize(min(width, 640), max((hint.height() for hint in hints), default=0))
        return self._hint

    def minimumSize(self) -> QSize:
        if self._least is None:
            least = QSize(0, 0)
            for item in self._shown():
                least = least.expandedTo(item.minimumSize())
            self._least = least
        return self._least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, only_measure=False)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, only_measure: bool) -> int:
        rows = self._rows(rect.width())
        y = rect.y()
        for row in rows:
            tall = max(self._height(item, width) for item, width in row)
            x = rect.x()
            for item, width in row:
                if not only_measure:
                    height = tall if self._stretch else self._height(item, width)
                    top = y if self._stretch else y + (tall - height) // 2
                    item.setGeometry(self._turned(QRect(QPoint(x, top), QSize(width, height)), rect))
                x += width + self.spacing()
            y += tall + self.spacing()
        return max(0, y - self.spacing() - rect.y()) if rows else 0

    def _height(self, item: QLayoutItem, width: int) -> int:
        height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
        return max(height, item.minimumSize().height())

    def _rows(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        if self._stretch:
            columns = max(1, (room + self.spacing()) // (self._least_width + self.spacing()))
            width = (room - self.spacing() * (columns - 1)) // columns
            shown = self._shown()
            return [[(i, width) for i in shown[at : at + columns]] for at in range(0, len(shown), columns)]
        rows: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item in self._shown():
            width = min(max(item.sizeHint().width(), item.minimumSize().width()), max(room, 1))
            if rows and used + self.spacing() + width <= room:
                rows[-1].append((item, width))
                used += self.spacing() + width
            else:
                rows.append([(item, width)])
                used = width
        return rows

    def _turned(self, box: QRect, rect: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveLeft(rect.left() + rect.right() - box.right())
        return box
