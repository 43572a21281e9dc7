"""The grid of bags: Enter goes to the next cell to fill, = repeats the bag above, blocks can be pasted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from fourpermille_desktop.ui.samples_model import (
    BAG,
    BD,
    COLUMN,
    DAY,
    FIELD_SET,
    LAB_SET,
    LAYER,
    NUMBER,
    POINT,
    QUANTITIES,
    READ_ONLY,
    SOC,
    STATE,
    STOCK,
    STONES,
    TEXTURE,
    WET,
    SamplesModel,
    columns_typed,
)
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import text_painter
from fourpermille_desktop.ui.widgets.table import DataTable, RowDelegate

Index = QModelIndex | QPersistentModelIndex
WIDTHS = {
    NUMBER: 42, POINT: 50, BAG: 76, LAYER: 74, WET: 74, STONES: 62, TEXTURE: 96, SOC: 60, BD: 82, STOCK: 58, DAY: 68,
    STATE: 36,
}  # fmt: skip
HEAD_PX = 44


class BagDelegate(RowDelegate):
    """Cells of the grid; the editor tells each key."""

    typing = Signal(int, str)  # row, text

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("inCell")
        editor.setFrame(False)
        editor.setFont(self.theme.font(13))
        at_end = index.column() in QUANTITIES
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeading
        editor.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        grid = self.parent()
        assert isinstance(grid, BagGrid)
        grid.editor = editor
        place = QPersistentModelIndex(index)
        editor.textEdited.connect(lambda text: self.typing.emit(place.row(), text))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, QLineEdit) and isinstance(model, SamplesModel)
        if editor.text() != model.edit_text(index.row(), index.column()):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        editor.setGeometry(rect.adjusted(1, 0, -1, 0))


class TwoLineHead(QHeaderView):
    """Name over unit, so that eleven columns fit and no unit is out of sight."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.setHighlightSections(False)
        self.setMinimumSectionSize(28)
        self.setSectionsClickable(False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEAD_PX))

    def paintSection(self, painter: QPainter, rect, at: int) -> None:  # type: ignore[no-untyped-def]
        t, model = self.theme, self.model()
        name, _, unit = str(model.headerData(at, Qt.Orientation.Horizontal) or "").partition("\n")
        asked = int(model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) or 0)
        at_end = bool(Qt.AlignmentFlag(asked) & Qt.AlignmentFlag.AlignRight)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if at_end != rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        text_painter(painter)
        room = QRectF(rect).adjusted(t.px(10), 0, -t.px(10), 0)
        half = t.px(17)
        upper = QRectF(room.left() - t.px(6), room.top() + t.px(5), room.width() + t.px(12), half)
        upper = upper.adjusted(t.px(6) if side == Qt.AlignmentFlag.AlignLeft else 0, 0,
                               0 if side == Qt.AlignmentFlag.AlignLeft else -t.px(6), 0)  # fmt: skip
        lines = [(name, 600, "text", upper)]
        if unit:
            lines.append((unit, 400, "text2", upper.translated(0, half)))
        else:
            lines = [(name, 600, "text", upper.translated(0, half / 2))]
        for words, weight, ink, box in lines:
            painter.setFont(t.font(12, weight))
            painter.setPen(t.color(ink))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
            painter.drawText(box, flags, shown)
        painter.restore()

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().paintEvent(event)
        painter, t = QPainter(self.viewport()), self.theme
        painter.setPen(QPen(t.color("border"), t.line_px))
        y = round(self.height() - t.line_px / 2)
        painter.drawLine(0, y, self.width(), y)


class BagGrid(DataTable):
    """One row a bag. `row_left(row)` comes when the cursor leaves a row, `typing(row, text)` at each key."""

    row_left = Signal(int)
    row_entered = Signal(int)
    typing = Signal(int, str)  # row, text
    typing_ended = Signal()
    bag_wanted = Signal()  # Ins

    def __init__(self, theme: Theme, model: SamplesModel, name: str) -> None:
        super().__init__(theme, None, "tight", name)
        self.model_ = model
        self.shows_cell = True
        self.editor: QLineEdit | None = None  # of the open cell
        self.setHorizontalHeader(TwoLineHead(theme, self))
        delegate = BagDelegate(theme, self)
        delegate.typing.connect(self.typing)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setTabKeyNavigation(True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        model.modelReset.connect(self._size_columns)
        theme.changed.connect(self._size_columns)
        self._size_columns()

    def _size_columns(self) -> None:
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        for at, width in WIDTHS.items():
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(at, self.theme.px(width))
        self._fit()

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A narrow grid does without the day, then without the stock (it stands beside it); the state always shows."""
        room = self.viewport().width()
        needed = sum(self.theme.px(width) for width in WIDTHS.values())
        for at in (DAY, STOCK):
            self.setColumnHidden(at, needed > room)
            needed -= self.theme.px(WIDTHS[at]) if needed > room else 0
        mode = QHeaderView.ResizeMode.Fixed if needed > room else QHeaderView.ResizeMode.Stretch
        self.horizontalHeader().setSectionResizeMode(TEXTURE, mode)
        if needed > room:
            self.setColumnWidth(TEXTURE, self.theme.px(WIDTHS[TEXTURE]))

    def _row_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if before.isValid():
            self.row_left.emit(before.row())
        self.row_entered.emit(now.row())

    def go_to(self, row: int, at: int) -> None:
        self.setCurrentIndex(self.model_.index(row, at))
        self.scrollTo(self.currentIndex())

    # Keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if not here.isValid() or self.editor is not None:  # keys an open cell does not want go no further
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_to_fill()
        elif event.text() == "=":
            self.same_as_above(here)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.model_.edit_text(here.row(), here.column()))
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.fill_down(here)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.model_.setData(here, "")
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ctrl+D and Del belong to the cell before any shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text() == "=":
            event.accept()
            return True
        return super().event(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        if editor is self.editor:
            self.editor = None
        super().closeEditor(editor, hints.RevertModelCache if hint == hints.RevertModelCache else hints.NoHint)
        self.typing_ended.emit()
        if hint == hints.SubmitModelCache:
            QTimer.singleShot(0, self, self.next_to_fill)
        elif hint in (hints.EditNextItem, hints.EditPreviousItem):
            action = QAbstractItemView.CursorAction
            way = action.MoveNext if hint == hints.EditNextItem else action.MovePrevious
            self.setCurrentIndex(self.moveCursor(way, Qt.KeyboardModifier.NoModifier))

    def close_cell(self) -> None:
        """Take over what stands in an open cell."""
        if self.editor is not None:
            self.commitData(self.editor)
            self.closeEditor(self.editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def next_to_fill(self) -> None:
        """The next empty cell of this bag, then the first empty one of the bags below. Lab columns go by themselves."""
        here = self.currentIndex()
        if not here.isValid():
            return
        wanted = LAB_SET if here.column() in LAB_SET else FIELD_SET
        for row in range(here.row(), self.model_.rowCount()):
            for at in wanted:
                passed = row == here.row() and at <= here.column()
                if not passed and not self.model_.bags[row].text(COLUMN[at]):
                    self.go_to(row, at)
                    return
        if here.row() + 1 < self.model_.rowCount():
            self.go_to(here.row() + 1, wanted[0])

    def same_as_above(self, here: Index) -> None:
        if here.row() == 0 or here.column() in READ_ONLY or here.column() == BAG:
            return
        self.model_.setData(here, self.model_.edit_text(here.row() - 1, here.column()))

    def fill_down(self, here: Index) -> None:
        """This value into the empty cells below, down to the last bag of the point."""
        if here.column() in (*READ_ONLY, BAG, POINT, LAYER):
            return
        text, point = self.model_.edit_text(here.row(), here.column()), self.model_.bags[here.row()].text("point")
        for row in range(here.row() + 1, self.model_.rowCount()):
            bag = self.model_.bags[row]
            if bag.text("point") != point or bag.text(COLUMN[here.column()]):
                break
            self.model_.setData(self.model_.index(row, here.column()), text)

    def paste(self, text: str) -> None:
        """A block from a spreadsheet, from the current cell to the right and down; what does not fit is left out."""
        here = self.currentIndex()
        lines = text.replace("\r\n", "\n").removesuffix("\n").split("\n")
        for down, line in enumerate(lines[: self.model_.rowCount() - here.row()]):
            for right, cell in enumerate(line.split("\t")):
                at = here.column() + right
                if at < STATE and at not in READ_ONLY:
                    self.model_.setData(self.model_.index(here.row() + down, at), cell)

    def open_text(self) -> dict[str, str] | None:
        """What stands in a cell that is still open, as columns; None if none is."""
        return columns_typed(self.currentIndex().column(), self.editor.text()) if self.editor is not None else None
