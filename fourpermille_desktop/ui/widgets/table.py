"""Tables of bags, results, lists: a view whose rows are painted by us, numbers at the right, tabular."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import leading_rect, rounded_box, text_painter

Index = QModelIndex | QPersistentModelIndex
_BASE = int(Qt.ItemDataRole.UserRole)
WEIGHT_ROLE = _BASE + 1  # 400 | 600: how heavy the words stand
TOKEN_ROLE = _BASE + 2  # colour token of the words
ICON_ROLE = _BASE + 3  # icon name; with no text it stands alone in the middle
STATE_ROLE = _BASE + 4  # "" | "odd" | "fix"
LAYER_ROLE = _BASE + 5  # "h0" … "h4": soil-coloured mark before the words
GROUP_ROLE = _BASE + 6  # True on the first row of a group (a point): a stronger line above

_VISUAL = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = int(Qt.AlignmentFlag.AlignLeft | _VISUAL), int(Qt.AlignmentFlag.AlignRight | _VISUAL)

ROW_HEIGHTS = {"tight": 28, "normal": 32, "wide": 44}


@dataclass(frozen=True, slots=True)
class Look:
    """All that a cell shows. A model of many rows answers it at once by `look(row, column)`, not in seven questions."""

    text: str
    state: str = ""
    token: str | None = None
    icon: str | None = None
    layer: str | None = None
    weight: int = 400
    at_end: bool = False


def look_of(index: Index) -> Look:
    """What a cell shows, of a model that says it at once, or asked role by role."""
    ask = getattr(index.model(), "look", None)
    if ask is not None:
        found: Look = ask(index.row(), index.column())
        return found
    asked = Qt.AlignmentFlag(int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0))
    return Look(
        str(index.data(Qt.ItemDataRole.DisplayRole) or ""),
        index.data(STATE_ROLE) or "",
        index.data(TOKEN_ROLE),
        index.data(ICON_ROLE),
        index.data(LAYER_ROLE),
        index.data(WEIGHT_ROLE) or 400,
        bool(asked & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTrailing)),
    )


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: ground of the row, mark, words; the current cell has the ring."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self.theme, self.view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t = self.theme
        painter.save()
        text_painter(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        view = self.view
        is_row = isinstance(view, DataTable) and index.row() in view.chosen_now
        if not isinstance(view, DataTable):
            painter.fillRect(box, t.color("surface"))
        if is_row:
            painter.fillRect(box.adjusted(0, 1, 0, -t.line_px), t.color("sel"))
        if not isinstance(view, DataTable):
            self._paint_lines(painter, box, index)
        look = look_of(index)
        state = look.state
        if state:
            edge = t.color("danger") if state == "fix" else None
            fill = t.color("warnSoft") if state == "odd" else None
            rounded_box(painter, box.adjusted(4, 3, -4, -4), t.px(6), fill, edge, t.focus_px)
        self._paint_words(painter, box, look, "warn" if state == "odd" else "selText" if is_row else "text")
        if isinstance(view, DataTable) and view.shows_cell and view.hasFocus() and index == view.currentIndex():
            rounded_box(painter, box.adjusted(1, 1, -1, -1), t.px(6), None, t.color("focus"), t.focus_px)
        painter.restore()

    def _paint_lines(self, painter: QPainter, box: QRectF, index: Index) -> None:
        t = self.theme
        y = box.bottom() - t.line_px / 2
        painter.setPen(QPen(t.color("line"), t.line_px))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        if index.data(GROUP_ROLE) and index.row() > 0:
            painter.setPen(QPen(t.color("strong"), t.line_px))
            painter.drawLine(QPointF(box.left(), box.top() + 0.5), QPointF(box.right(), box.top() + 0.5))

    def _paint_words(self, painter: QPainter, box: QRectF, look: Look, ink: str) -> None:
        t = self.theme
        rtl = self.view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text, token, icon, layer = look.text, look.token or ink, look.icon, look.layer
        start = float(t.px(10))
        top = box.center().y()
        if icon:
            left = leading_rect(box, start, t.px(16), rtl=rtl).left() if text else box.center().x() - t.px(8)
            paint_icon(painter, t, icon, token, left, top - t.px(8), 16, rtl=rtl)
            start += t.px(16 + 8)
        if layer:
            mark = leading_rect(box, start, t.px(6), rtl=rtl)
            rounded_box(painter, QRectF(mark.left(), top - t.px(7), t.px(6), t.px(14)), t.px(2), t.color(layer))
            start += t.px(6 + 8)
        if not text:
            return
        painter.setFont(t.font(13, look.weight))
        painter.setPen(t.color(token))
        room = leading_rect(box, start, box.width() - start - t.px(10), rtl=rtl)
        if len(text) * t.px(8) > room.width():  # only a text that may not fit is measured
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, _RIGHT if look.at_end != rtl else _LEFT, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        metrics = QFontMetrics(self.theme.font(13, index.data(WEIGHT_ROLE) or 400))
        extra = (24 if index.data(ICON_ROLE) else 0) + (14 if index.data(LAYER_ROLE) else 0)
        return QSize(metrics.horizontalAdvance(words) + self.theme.px(24 + extra), self.theme.px(28))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setObjectName("inCell")
        return editor


class _Header(QHeaderView):
    """The head row, painted with the table's round upper corners."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(28)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self.theme.px(33))

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        t, model = self.theme, self.model()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        text = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
        asked = model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        at_end = bool(Qt.AlignmentFlag(int(asked or 0)) & Qt.AlignmentFlag.AlignRight)
        side = Qt.AlignmentFlag.AlignRight if at_end != rtl else Qt.AlignmentFlag.AlignLeft
        painter.save()
        text_painter(painter)
        painter.setFont(t.font(12, 600))
        painter.setPen(t.color("text2"))
        room = QRectF(rect).adjusted(t.px(10), 0, -t.px(10), 0)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == at and text:
            icon = "caret-up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "caret-down"
            used = painter.fontMetrics().horizontalAdvance(text) + t.px(4)
            start = room.width() - used - t.px(12) if at_end else used
            left = leading_rect(room, max(0.0, start) if not at_end else start - t.px(2), t.px(12), rtl=rtl).left()
            paint_icon(painter, t, icon, "text2", left, room.center().y() - t.px(6), 12, "bold")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, t = QPainter(self.viewport()), self.theme
        painter.setPen(QPen(t.color("border"), t.line_px))
        y = self.height() - t.line_px / 2
        painter.drawLine(0, round(y), self.width(), round(y))


class DataTable(QTableView):
    """A read-mostly table. Give it a model that answers the roles above. `opened(row)` on Enter or double click."""

    opened = Signal(int)

    def __init__(
        self, theme: Theme, model: QAbstractItemModel | None = None, rows: str = "normal", name: str = ""
    ) -> None:
        super().__init__()
        self.chosen_now: set[int] = set()
        # Every pixel is painted below, so scrolling moves what is there and paints only the rows that come into view.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.theme, self.rows, self.shows_cell = theme, rows, False
        self.setAccessibleName(name)
        self.setHorizontalHeader(_Header(theme, self))
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(RowDelegate(theme, self))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        theme.changed.connect(self._restyle)
        self._restyle()
        if model is not None:
            self.setModel(model)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        # What stands there moves when a column changes its width: the opaque viewport is then painted whole.
        self.horizontalHeader().sectionResized.connect(self._paint_whole)
        if self.selectionModel() is not None:
            self.selectionModel().currentRowChanged.connect(lambda *_: self.viewport().update())

    def chosen_rows(self) -> set[int]:
        """Rows shown as chosen; the current row while nothing else is."""
        chosen = self.selectionModel()
        return {index.row() for index in chosen.selectedRows()} if chosen is not None else set()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.chosen_now = self.chosen_rows()  # asked once a paint, not once a cell
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.color("surface"))
        self._paint_lines(painter, event.rect())
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.viewport().update()

    def _paint_whole(self, *_sizes: int) -> None:
        self.viewport().update()

    def _paint_lines(self, painter: QPainter, part: QRect) -> None:
        """A hairline under each row in sight, a stronger one above each group: once a row, not once a cell."""
        t, model, right = self.theme, self.model(), self.columnViewportPosition(self.horizontalHeader().count() - 1)
        if model is None:
            return
        wide = max(self.viewport().width(), right)
        row = max(0, self.rowAt(part.top()))
        while row < model.rowCount() and self.rowViewportPosition(row) <= part.bottom():
            top = self.rowViewportPosition(row)
            y = top + self.rowHeight(row) - t.line_px / 2
            painter.setPen(QPen(t.color("line"), t.line_px))
            painter.drawLine(QPointF(0, y), QPointF(wide, y))
            if row > 0 and model.index(row, 0).data(GROUP_ROLE):
                painter.setPen(QPen(t.color("strong"), t.line_px))
                painter.drawLine(QPointF(0, top + 0.5), QPointF(wide, top + 0.5))
            row += 1

    def set_rows(self, rows: str) -> None:
        """tight · normal · wide."""
        self.rows = rows
        self._restyle()

    def _restyle(self) -> None:
        head = self.verticalHeader()
        head.setMinimumSectionSize(10)
        head.setDefaultSectionSize(self.theme.px(ROW_HEIGHTS[self.rows]))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.theme.px(33 + 3 * ROW_HEIGHTS[self.rows]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.currentIndex().isValid() and self.state() != QAbstractItemView.State.EditingState:
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class TableCard(QWidget):
    """A card around a table: round corners, line, and room for a strip below."""

    def __init__(self, theme: Theme, table: DataTable) -> None:
        super().__init__()
        self.theme, self.table = theme, table
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.column.addWidget(table, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        edge = self.theme.line_px
        self.column.setContentsMargins(edge, edge, edge, 10)
        self.update()

    def add_strip(self, widget: QWidget) -> None:
        """A line under the table: a warning, a sum."""
        self.column.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = self.theme
        rounded_box(QPainter(self), QRectF(self.rect()), t.px(12), t.color("surface"), t.color("border"), t.line_px)
