"""The list of sites with their plots: folds by site, tells how many bags each plot has."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import leading_rect, rounded_box, text_painter

if TYPE_CHECKING:
    from fourpermille_desktop.records.bags import BagCount, PlotCarbon
    from fourpermille_desktop.records.sites import Campaign, Plot, Site

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass
class FieldShown:
    """Everything the field page shows: the places, and what is known of the chosen plot."""

    sites: list[Site] = field(default_factory=list)
    plots: list[Plot] = field(default_factory=list)
    counts: dict[str, BagCount] = field(default_factory=dict)  # by plot, of its newest campaign with bags
    plot: Plot | None = None
    campaigns: list[Campaign] = field(default_factory=list)
    by_campaign: dict[str, BagCount] = field(default_factory=dict)
    carbon: dict[str, PlotCarbon] = field(default_factory=dict)
    manager: str = ""


@dataclass(frozen=True)
class PlaceRow:
    """One line: a site, or a plot of it."""

    kind: str  # site | plot
    id: str
    name: str
    detail: str
    is_done: bool = False


class PlaceModel(QAbstractListModel):
    """Sites with their plots under them; plots whose site has not arrived stand at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.every: list[PlaceRow] = []
        self.rows: list[PlaceRow] = []
        self.folded: set[str] = set()

    def show(self, shown: FieldShown) -> None:
        rows: list[PlaceRow] = []
        known = {site.id for site in shown.sites}
        for site in shown.sites:
            rows.append(PlaceRow("site", site.id, site.label, self.tr("%n plot(s)", "", site.plots)))
            rows += [self._plot(plot, shown) for plot in shown.plots if plot.site == site.id]
        strays = [self._plot(plot, shown) for plot in shown.plots if plot.site not in known]
        if strays:
            rows += [PlaceRow("site", "", self.tr("Other plots"), ""), *strays]
        self.every = rows
        self._fold()

    def _plot(self, plot: Plot, shown: FieldShown) -> PlaceRow:
        count = shown.counts.get(plot.id)
        if count is None or not count.bags:
            return PlaceRow("plot", plot.id, plot.label, self.tr("no bags yet"))
        said = self.tr("{done} of %n bag(s)", "", count.bags).format(done=count.filled)
        return PlaceRow("plot", plot.id, plot.label, said, count.filled == count.bags)

    def _fold(self) -> None:
        self.beginResetModel()
        self.rows, inside = [], ""
        for row in self.every:
            inside = row.id if row.kind == "site" else inside
            if row.kind == "site" or inside not in self.folded:
                self.rows.append(row)
        self.endResetModel()

    def set_folded(self, site: str, folded: bool) -> None:
        (self.folded.add if folded else self.folded.discard)(site)
        self._fold()

    def row_of(self, id_: str) -> int:
        return next((at for at, row in enumerate(self.rows) if row.id == id_), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return f"{row.name}. {row.detail}"
        return row if role == Qt.ItemDataRole.UserRole else None


class _PlaceDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: PlaceList) -> None:
        super().__init__(view)
        self.theme, self.view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.theme.px(44 if index.data(Qt.ItemDataRole.UserRole).kind == "site" else 40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, row = self.theme, index.data(Qt.ItemDataRole.UserRole)
        box = QRectF(option.rect).adjusted(t.px(8), 1, -t.px(8), -1)
        rtl = self.view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_here, is_site = index == self.view.currentIndex(), row.kind == "site"
        painter.save()
        text_painter(painter)
        if is_site and index.row():
            painter.setPen(QPen(t.color("line"), t.line_px))
            painter.drawLine(box.topLeft(), box.topRight())
        if is_here:
            rounded_box(painter, box, t.px(8), t.color("sel"))
            if self.view.hasFocus() and self.view.by_keys:
                rounded_box(painter, box, t.px(8), None, t.color("focus"), t.focus_px)
        ink = "selText" if is_here else "text"
        icon = ("caret-right" if row.id in self.view.places.folded else "caret-down") if is_site else "map-pin"
        token = ink if is_here else "text2"
        start = t.px(10 if is_site else 30)
        at = leading_rect(box, start, t.px(16), rtl=rtl)
        paint_icon(painter, t, icon, token, at.left(), box.center().y() - t.px(8), 16, rtl=rtl)
        self._detail(painter, box, row, token if is_here else "text2", rtl)
        painter.setFont(t.font(14, 600 if is_site or is_here else 500))
        painter.setPen(t.color(ink))
        room = leading_rect(box, start + t.px(26), box.width() - start - t.px(26 + 140), rtl=rtl)
        shown = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _side(rtl), shown)
        painter.restore()

    def _detail(self, painter: QPainter, box: QRectF, row: PlaceRow, token: str, rtl: bool) -> None:
        t = self.theme
        end = t.px(10)
        if row.kind == "plot":
            side = t.px(16)
            at = leading_rect(box, box.width() - end - side, side, rtl=rtl)
            icon, ink = ("check-circle", "primaryText") if row.is_done else ("circle", token)
            paint_icon(painter, t, icon, ink, at.left(), box.center().y() - t.px(8), 16)
            end += side + t.px(8)
        painter.setFont(t.font(13))
        painter.setPen(t.color(token))
        wide = max(t.px(130), painter.fontMetrics().horizontalAdvance(row.detail) + t.px(4))
        room = leading_rect(box, box.width() - end - wide, wide, rtl=rtl)
        painter.drawText(room, _side(not rtl), row.detail)


class PlaceList(QListView):
    """Arrows go through plots and sites; Left and Right fold; Enter and double click open the bags."""

    chosen = Signal(str)  # id of a plot
    opened = Signal(str)
    renamed = Signal()  # F2
    deleted = Signal()  # Del

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme, self.by_keys = theme, False
        self.places = PlaceModel()
        self.setObjectName("plain")
        self.setAccessibleName(name)
        self.setModel(self.places)
        self.setItemDelegate(_PlaceDelegate(theme, self))
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(lambda index: self._open(index))
        self.selectionModel().currentChanged.connect(self._current)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setItemDelegate(_PlaceDelegate(self.theme, self))  # rows are as high as the text

    def show(self, shown: FieldShown | None = None) -> None:
        """Show places; without them, the widget itself."""
        if shown is None:
            super().show()
            return
        self.selectionModel().blockSignals(True)
        self.places.show(shown)
        row = self.places.row_of(shown.plot.id) if shown.plot else -1
        if row >= 0:
            self.setCurrentIndex(self.places.index(row))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    @property
    def here(self) -> PlaceRow | None:
        index = self.currentIndex()
        return self.places.rows[index.row()] if index.isValid() else None

    def _current(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.places.rows[now.row()] if now.isValid() else None
        if row is not None and row.kind == "plot":
            self.chosen.emit(row.id)
        self.viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        row = self.places.rows[index.row()]
        if row.kind == "site":
            self._fold(row.id, row.id not in self.places.folded)

    def _open(self, index: QModelIndex) -> None:
        row = self.places.rows[index.row()]
        if row.kind == "plot":
            self.opened.emit(row.id)

    def _fold(self, site: str, folded: bool) -> None:
        self.selectionModel().blockSignals(True)
        self.places.set_folded(site, folded)
        self.setCurrentIndex(self.places.index(self.places.row_of(site)))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        reasons = Qt.FocusReason
        self.by_keys = event.reason() in (
            reasons.TabFocusReason,
            reasons.BacktabFocusReason,
            reasons.ShortcutFocusReason,
        )
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.here, event.key()
        self.by_keys = True
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inward, outward = (Qt.Key.Key_Left, Qt.Key.Key_Right) if rtl else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if row is not None and row.kind == "site" and key in (inward, outward):
            self._fold(row.id, key == outward)
        elif row is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_F2:
            self.renamed.emit()
        elif key == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


def _side(at_right: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
