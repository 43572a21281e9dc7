"""Search everywhere: the field of the top bar and the panel of results under it; keys never wait for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fourpermille_desktop.ui.announce import announce
from fourpermille_desktop.ui.context import Searcher, SearchGroup, SearchHit
from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.fields import TextField
from fourpermille_desktop.ui.widgets.painting import leading_rect, rounded_box, text_painter
from fourpermille_desktop.ui.widgets.text import Label

HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MOST_PER_GROUP = 6


class SearchField(TextField):
    """The field; shows its key at the far end while nothing is typed."""

    moved = Signal(int)
    entered = Signal()
    group_asked = Signal()  # Ctrl+Enter, after `entered`: what was opened is wanted in group view
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", "", "magnifying-glass")
        self.setPlaceholderText(self.tr("Search practices, plots, bags, help…"))
        self.long_hint = self.placeholderText()
        self.setAccessibleName(self.tr("Search everywhere"))
        self.key_words = self.tr("Ctrl K")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A hint that would be cut says less."""
        super().resizeEvent(event)
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - self.theme.px(24)
        fits = self.fontMetrics().horizontalAdvance(self.long_hint) <= room
        self.setPlaceholderText(self.long_hint if fits else self.tr("Search everywhere"))

    def _room_for_icon(self) -> None:
        """Also at the far end, where the key stands."""
        start, end = self.theme.px(26), self.theme.px(48)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(end if rtl else start, 0, start if rtl else end, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}.get(
            Qt.Key(event.key())
        )
        if step is not None:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.group_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or self.width() < self.theme.px(300):
            return
        t, rtl = self.theme, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setFont(t.font(12, 500))
        painter.setPen(t.color("text2"))
        box = leading_rect(QRectF(self.rect()), self.width() - t.px(62), t.px(52), rtl=rtl)
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box, flags, self.key_words)


class _HitDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme, self.view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.theme.px(44 if index.data(HIT_ROLE) else 28))

    def paint(self, painter: QPainter, option, index) -> None:  # type: ignore[no-untyped-def]
        t, box = self.theme, QRectF(option.rect)
        rtl = self.view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        hit: SearchHit | None = index.data(HIT_ROLE)
        painter.save()
        text_painter(painter)
        if hit is None:
            painter.setFont(t.font(12, 600))
            painter.setPen(t.color("text2"))
            painter.drawText(leading_rect(box, t.px(12), box.width() - t.px(24), rtl=rtl), flags, index.data())
        else:
            is_chosen = index == self.view.currentIndex()
            self._paint_hit(painter, box, hit, flags, rtl, is_chosen)
        painter.restore()

    def _paint_hit(self, painter: QPainter, box: QRectF, hit: SearchHit, flags: int, rtl: bool, chosen: bool) -> None:
        t = self.theme
        if chosen:
            rounded_box(painter, box.adjusted(2, 0, -2, 0), t.px(8), t.color("sel"))
        at = leading_rect(box, t.px(12), t.px(18), rtl=rtl)
        paint_icon(painter, t, hit.icon, "selText" if chosen else "text2", at.left(), box.center().y() - t.px(9))
        tag_px = self._paint_tag(painter, box, hit, rtl)
        room = leading_rect(box, t.px(42), box.width() - t.px(54) - tag_px, rtl=rtl)
        title = QRectF(room.left(), box.top() + t.px(4), room.width(), t.px(19))
        lines = [(title, hit.title, 14, 600, "selText" if chosen else "text")]
        if hit.detail:
            below = title.translated(0, t.px(18))
            lines.append((below, hit.detail, 13, 400, "selText" if chosen else "text2"))
        else:
            lines = [(room, hit.title, 14, 600, "selText" if chosen else "text")]
        for where, words, size, weight, ink in lines:
            painter.setFont(t.font(size, weight))
            painter.setPen(t.color(ink))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(where.width()))
            painter.drawText(where, flags, shown)

    def _paint_tag(self, painter: QPainter, box: QRectF, hit: SearchHit, rtl: bool) -> int:
        if not hit.tag:
            return 0
        t = self.theme
        ground, ink = {"good": ("primarySoft", "primaryText"), "warn": ("warnSoft", "warn")}.get(
            hit.tone, ("sunken", "text2")
        )
        painter.setFont(t.font(12, 600))
        width = painter.fontMetrics().horizontalAdvance(hit.tag) + t.px(18)
        pill = leading_rect(box, box.width() - width - t.px(12), width, rtl=rtl)
        pill = QRectF(pill.left(), box.center().y() - t.px(11), width, t.px(22))
        rounded_box(painter, pill, t.px(11), t.color(ground))
        painter.setPen(t.color(ink))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), hit.tag)
        return width + t.px(12)


class SearchPanel(QFrame):
    """Results in groups. It lies over the page (no window of its own) and closes when the field is left."""

    opened = Signal()

    def __init__(self, theme: Theme, field: SearchField, searchers: Sequence[Searcher], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.theme, self.field, self.searchers, self.over = theme, field, searchers, parent
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Results"))
        self.view.setItemDelegate(_HitDelegate(theme, self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.clicked.connect(lambda index: self._open(index.row()))
        self.model = QStandardItemModel(self)
        self.view.setModel(self.model)
        column.addWidget(self.view)
        self.nothing = Label("", "second")
        self.nothing.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.nothing)
        self._step = QTimer(self, singleShot=True, interval=0)  # keys already typed are read before we search once
        self._step.timeout.connect(self.search_now)
        field.textEdited.connect(lambda _text: self._step.start())
        field.moved.connect(self.move_by)
        field.entered.connect(self.open_chosen)
        field.left.connect(self.leave)
        field.installEventFilter(self)
        self.hide()

    def search_now(self) -> None:
        """Ask every searcher for the text of the field and show what they say."""
        text = self.field.text().strip()
        groups = [g for searcher in self.searchers for g in searcher(text) if g.hits] if text else []
        self._fill(groups)
        self.setVisible(bool(text))
        if text:
            self.place()
            self._announce(groups)

    def _fill(self, groups: list[SearchGroup]) -> None:
        self.model.clear()
        for group in groups:
            head = QStandardItem(group.title)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.model.appendRow(head)
            for hit in group.hits[:_MOST_PER_GROUP]:
                item = QStandardItem(hit.title)
                item.setData(hit, HIT_ROLE)
                said = ". ".join(part for part in (hit.title, hit.detail, hit.tag) if part)
                item.setData(said, int(Qt.ItemDataRole.AccessibleTextRole))
                self.model.appendRow(item)
        self.nothing.setText(self.tr("Nothing for “{text}”. Try another word.").format(text=self.field.text().strip()))
        self.nothing.setVisible(not groups)
        self.view.setVisible(bool(groups))
        if groups:
            self.view.setCurrentIndex(self.model.index(1, 0))

    def _announce(self, groups: list[SearchGroup]) -> None:
        count = sum(len(g.hits) for g in groups)
        words = self.tr("%n result(s).", "", count)
        if groups:
            words = f"{words} {groups[0].title}. {groups[0].hits[0].title}."
        announce(self.field, words)

    def hits(self) -> list[str]:
        """Titles shown, in order (groups left out)."""
        rows = (self.model.item(row) for row in range(self.model.rowCount()))
        return [item.text() for item in rows if item.data(HIT_ROLE) is not None]

    def move_by(self, step: int) -> None:
        row = self.view.currentIndex().row()
        for _ in range(abs(step)):
            nearest = row + (1 if step > 0 else -1)
            while 0 <= nearest < self.model.rowCount() and self.model.item(nearest).data(HIT_ROLE) is None:
                nearest += 1 if step > 0 else -1
            if 0 <= nearest < self.model.rowCount():
                row = nearest
        index = self.model.index(row, 0)
        self.view.setCurrentIndex(index)
        if index.isValid():
            announce(self.field, str(index.data(int(Qt.ItemDataRole.AccessibleTextRole)) or ""))

    def open_chosen(self) -> None:
        if self._step.isActive():
            self._step.stop()
            self.search_now()
        self._open(self.view.currentIndex().row())

    def _open(self, row: int) -> None:
        item = self.model.item(row)
        hit: SearchHit | None = item.data(HIT_ROLE) if item is not None else None
        if hit is not None:
            self.field.clear()
            self.hide()
            self.opened.emit()
            hit.open()

    def leave(self) -> None:
        """Esc: first the panel, then the text, then the field."""
        if self.isVisible():
            self.hide()
        elif self.field.text():
            self.field.clear()
        else:
            self.opened.emit()

    def place(self) -> None:
        t, parent = self.theme, self.over
        corner = self.field.mapTo(parent, QPoint(0, self.field.height() + 4))
        width = min(t.px(640), parent.width() - 16)
        left = corner.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = corner.x() + self.field.width() - width
        rows = sum(self.view.sizeHintForRow(r) for r in range(self.model.rowCount()))
        wanted = (rows if self.view.isVisibleTo(self) else t.px(56)) + 18
        height = min(wanted, parent.height() - corner.y() - 16)
        self.setGeometry(max(8, min(left, parent.width() - width - 8)), corner.y(), width, max(height, t.px(60)))
        self.raise_()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._hide_if_left)
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _hide_if_left(self) -> None:
        if not self.field.hasFocus():
            self.hide()
