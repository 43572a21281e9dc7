"""The list of tools beside the sheet: those that answer the questions best, with why, then the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fourpermille_desktop.library.entry import Card
from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.library_cards import Index, paint_lines
from fourpermille_desktop.ui.library_parts import reading_side
from fourpermille_desktop.ui.library_words import bucket_of, tool_word, word
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import leading_rect, rounded_box, text_painter
from fourpermille_desktop.ui.words import comma

BEST = 3
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Wish:
    """What somebody answered to the three questions; empty means not answered."""

    purpose: str = ""
    has: str = ""
    offline: bool = False
    free: bool = False

    @property
    def is_asked(self) -> bool:
        return bool(self.purpose or self.has or self.offline or self.free)


@dataclass(frozen=True)
class Row:
    """A heading, or a tool with its line of facts and (for the best) why."""

    title: str
    detail: str = ""
    why: str = ""
    slug: str = ""
    is_checked: bool = False


def fits(card: Card, wish: Wish) -> bool:
    """The tool answers all that was asked for. What is not a program works without a network."""
    facts = card.facts
    return (
        (not wish.purpose or wish.purpose in facts["purposes"])
        and (not wish.has or wish.has in facts["needs"])
        and (not wish.offline or facts["offline"] in ("yes", "n/a"))
        and (not wish.free or bucket_of("cost", facts["cost"]) == "free")
    )


def best(cards: Sequence[Card], wish: Wish) -> list[Card]:
    """At most three: those that ask for least beside what is there, checked at source first."""
    if not wish.is_asked:
        return []
    fitting = [card for card in cards if fits(card, wish)]
    return sorted(fitting, key=lambda card: _rank(card, wish))[:BEST]


def _rank(card: Card, wish: Wish) -> tuple[int, bool, bool, str]:
    facts = card.facts
    further = len([need for need in facts["needs"] if need not in (wish.has, "nothing")])
    return further, facts["confidence"] != "verified", facts["offline"] != "yes", card.title


def why(card: Card, wish: Wish) -> str:
    """Why it is among the best, and what else it asks for."""
    facts, said = card.facts, list[str]()
    if wish.has == "nothing":
        said.append(QCoreApplication.translate("ToolList", "Asks for nothing of yours."))
    elif wish.has:
        text = QCoreApplication.translate("ToolList", "Works from: {thing}.")
        said.append(text.format(thing=word("need", wish.has).lower()))
    further = [need for need in facts["needs"] if need not in (wish.has, "nothing")]
    if further:
        text = QCoreApplication.translate("ToolList", "Also asks for: {things}.")
        if not wish.has:
            text = QCoreApplication.translate("ToolList", "Asks for: {things}.")
        things = comma().join(word("need", need) for need in further)
        said.append(text.format(things=things.lower().replace("gps", "GPS")))
    elif wish.has != "nothing":
        said.append(QCoreApplication.translate("ToolList", "Asks for nothing more."))
    return " ".join(said)


def row_of(card: Card, reason: str = "") -> Row:
    facts = card.facts
    parts = (word("type", facts["type"]), word("offline", facts["offline"]), tool_word("cost", facts["cost"]))
    return Row(card.title, " · ".join(parts), reason, card.slug, facts["confidence"] == "verified")


class ToolModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show_these(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_tool = bool(self.rows[index.row()].slug)
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if is_tool else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.title, row.detail, row.why) if part)
        return None


class ToolDelegate(QStyledItemDelegate):
    """Paints one row of the list."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        t = self.theme
        if not row.slug:
            return QSize(100, t.px(36))
        high = 2 * t.px(9) + QFontMetrics(t.font(14, 600)).lineSpacing() + QFontMetrics(t.font(13)).lineSpacing() + 2
        metrics, view = QFontMetrics(t.font(13)), self.parent()
        room = (view.viewport().width() if isinstance(view, QListView) else 300) - 12 - 2 * t.px(10)
        lines = 0 if not row.why else 1 if metrics.horizontalAdvance(row.why) <= room else 2
        return QSize(100, high + lines * (metrics.lineSpacing() + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        t, rtl = self.theme, option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        text_painter(painter).setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(6, 1, -6, -1)
        inner = box.adjusted(t.px(10), t.px(8), -t.px(10), -t.px(8))
        if not row.slug:
            painter.setFont(t.font(13, 600))
            painter.setPen(t.color("text2"))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(inner, reading_side(rtl), shown)
        else:
            self._paint_tool(painter, box, inner, row, option)
        painter.restore()

    def _paint_tool(
        self, painter: QPainter, box: QRectF, inner: QRectF, row: Row, option: QStyleOptionViewItem
    ) -> None:
        t, rtl = self.theme, option.direction == Qt.LayoutDirection.RightToLeft
        state, flag = option.state, QStyle.StateFlag
        is_chosen = bool(state & flag.State_Selected)
        if is_chosen or state & flag.State_MouseOver:
            rounded_box(painter, box, t.px(8), t.color("sel" if is_chosen else "sunken"))
        view = self.parent()
        if state & flag.State_HasFocus and isinstance(view, ToolList) and view.by_keys:
            rounded_box(painter, box, t.px(8), None, t.color("focus"), t.focus_px)
        mark = t.px(22) if row.is_checked else 0
        words = leading_rect(inner, 0, inner.width() - mark, rtl=rtl)
        ink, ink2 = ("selText", "selText") if is_chosen else ("text", "text2")
        used = 0.0
        for text, font, color, lines in (
            (row.title, t.font(14, 600), ink, 1),
            (row.detail, t.font(13), ink2, 1),
            (row.why, t.font(13), "selText" if is_chosen else "primaryText", 2),
        ):
            if text:
                painter.setFont(font)
                painter.setPen(t.color(color))
                line = inner if used else words  # beside the first line stands the mark
                at = QRectF(line.left(), words.top() + used, line.width(), 40)
                used += paint_lines(painter, text, at, font, lines, rtl=rtl) + 1
        if row.is_checked:
            spot = leading_rect(inner, inner.width() - t.px(16), t.px(16), rtl=rtl)
            paint_icon(painter, t, "shield-check", "primaryText", spot.left(), inner.top() + 1, 16)


class ToolList(QListView):
    """Up and Down show another tool at once."""

    shown = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.by_keys = False
        self.setObjectName("plain")
        self.tools = ToolModel()
        self.setModel(self.tools)
        self.setItemDelegate(ToolDelegate(theme, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.data(ROW).slug:
            self.shown.emit(current.data(ROW).slug)

    def choose(self, slug: str) -> bool:
        at = next((n for n, row in enumerate(self.tools.rows) if slug and row.slug == slug), -1)
        if at >= 0:
            self.setCurrentIndex(self.tools.index(at))
            self.scrollTo(self.tools.index(at))
        return at >= 0

    def choose_first(self) -> None:
        first = next((row.slug for row in self.tools.rows if row.slug), "")
        if first:
            self.choose(first)

    def step(self, by: int) -> None:
        slugs = [row.slug for row in self.tools.rows if row.slug]
        now = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        at = slugs.index(now.slug) + by if now is not None and now.slug in slugs else 0
        if slugs and 0 <= at < len(slugs):
            self.choose(slugs[at])

    def focusInEvent(self, event: Any) -> None:
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
        self.by_keys = event.reason() in keys
        super().focusInEvent(event)

    def keyPressEvent(self, event: Any) -> None:
        self.by_keys = True
        super().keyPressEvent(event)
