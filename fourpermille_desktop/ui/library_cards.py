"""The list of practices as cards or lines: a model that reads page by page, and the painter of one card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fourpermille_desktop.library.entry import Card
from fourpermille_desktop.ui.card_badges import Badges
from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.library_figures import headline_figure
from fourpermille_desktop.ui.library_parts import reading_side
from fourpermille_desktop.ui.library_words import step_of, word
from fourpermille_desktop.ui.pictures import own_picture, picture
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import leading_rect, rounded_box, text_painter
from fourpermille_desktop.ui.words import Words

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole
PAGE = 60  # cards read at once
GAP, CARD_HEIGHT, LINE_HEIGHT = 12, 232, 72


class CardModel(QAbstractListModel):
    """Cards of the pack, read as the list scrolls."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words
        self.cards: list[Card] = []
        self._read: Callable[[int, int], list[Card]] = lambda _offset, _limit: []
        self._is_all = True
        self.also_said: Callable[[str], str] = lambda _slug: ""  # of a card, by its slug: whether it fits, its star

    def show_these(self, read: Callable[[int, int], list[Card]]) -> None:
        """`read(offset, limit)` answers the next cards."""
        self.beginResetModel()
        self._read = read
        self.cards = read(0, PAGE)
        self._is_all = len(self.cards) < PAGE
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.cards)

    def canFetchMore(self, parent: Index) -> bool:
        return not self._is_all

    def fetchMore(self, parent: Index) -> None:
        more = self._read(len(self.cards), PAGE)
        self._is_all = len(more) < PAGE
        if more:
            self.beginInsertRows(QModelIndex(), len(self.cards), len(self.cards) + len(more) - 1)
            self.cards += more
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.cards[index.row()]
        if role == CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{said_of_card(card, self.words)} {self.also_said(card.slug)}".strip()
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return card.summary
        return None


def said_of_card(card: Card, words: Words) -> str:
    """Name, cost, labour and figure as one sentence for a screen reader."""
    text = QCoreApplication.translate("CardModel", "{name}. Cost: {cost}. Labour: {labour}. {figure}")
    return text.format(
        name=card.title,
        cost=word("cost", card.cost).lower(),
        labour=word("labour", card.labour).lower(),
        figure=headline_figure(card.headline, words).said,
    )


@dataclass(frozen=True)
class _Pen:
    """What every stroke of a card needs."""

    painter: QPainter
    rtl: bool

    def words(self, theme: Theme, text: str, box: QRectF, font: QFont, ink: str, lines: int = 1) -> float:
        """Write at the reading side of `box`; returns the height used."""
        self.painter.setFont(font)
        self.painter.setPen(theme.color(ink))
        return paint_lines(self.painter, text, box, font, lines, rtl=self.rtl)


class CardDelegate(QStyledItemDelegate):
    """Paints a card: picture, name, cost and labour, what was measured."""

    def __init__(self, theme: Theme, words: Words, picture_of: Callable[[str], bytes | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self.words, self.picture_of = theme, words, picture_of
        self.as_lines = False
        self.badges = Badges(theme)
        self._pictures: dict[str, bytes | None] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(CARD)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        gap = self.theme.px(GAP)
        box = QRectF(option.rect).adjusted(gap if rtl else 0, 0, 0 if rtl else -gap, -gap if not self.as_lines else -8)
        painter.save()
        text_painter(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option)
        pen = _Pen(painter, rtl)
        (self._paint_line if self.as_lines else self._paint_card)(pen, box, card)
        view = self.parent()
        if option.state & QStyle.StateFlag.State_HasFocus and isinstance(view, CardView) and view.by_keys:
            rounded_box(painter, box, self.theme.px(12), None, self.theme.color("focus"), self.theme.focus_px)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        t = self.theme
        edge = "strong" if option.state & QStyle.StateFlag.State_MouseOver else "border"
        rounded_box(painter, box, t.px(12), t.color("surface"), t.color(edge), t.line_px)

    def _paint_card(self, pen: _Pen, box: QRectF, card: Card) -> None:
        t, pad = self.theme, self.theme.px(14)
        inset = t.line_px
        high = round((box.width() - 2 * inset) / 3)
        self._paint_cover(
            pen.painter, card, QRectF(box.left() + inset, box.top() + inset, box.width() - 2 * inset, high)
        )
        cover = QRectF(box.left() + inset, box.top() + inset, box.width() - 2 * inset, high)
        self.badges.paint(pen.painter, cover, card.slug, rtl=pen.rtl)
        inner = QRectF(box.left() + pad, box.top() + high + t.px(12), box.width() - 2 * pad, 0)
        inner.setBottom(box.bottom() - t.px(12))
        pen.words(t, card.title, inner, t.font(15, 600), "text", 2)
        foot = QRectF(inner.left(), inner.bottom() - t.px(38), inner.width(), t.px(38))
        self._paint_figure(pen, foot, card, 2)
        costs = QRectF(inner.left(), foot.top() - t.px(26), inner.width(), t.px(20))
        self._paint_costs(pen, costs, card)

    def _paint_line(self, pen: _Pen, box: QRectF, card: Card) -> None:
        t, inset = self.theme, self.theme.line_px
        tall = box.height() - 2 * inset
        cover = leading_rect(box, inset, tall * 320 / 216, rtl=pen.rtl)
        self._paint_cover(pen.painter, card, QRectF(cover.left(), box.top() + inset, cover.width(), tall), lined=True)
        self.badges.paint(pen.painter, cover, card.slug, rtl=pen.rtl, lined=True)
        start, figures, costs = cover.width() + t.px(16), t.px(190), t.px(112)
        is_wide = box.width() > t.px(620)
        room = box.width() - start - figures - t.px(28) - ((costs + t.px(12)) if is_wide else 0)
        names = leading_rect(box, start, room, rtl=pen.rtl)
        top = box.top() + t.px(11)
        pen.words(t, card.title, QRectF(names.left(), top, room, t.px(20)), t.font(14, 600), "text")
        pen.words(t, card.summary, QRectF(names.left(), top + t.px(21), room, t.px(18)), t.font(13), "text2")
        if is_wide:
            at = leading_rect(box, start + room + t.px(12), costs, rtl=pen.rtl)
            self._paint_dots(pen, QRectF(at.left(), top, costs, t.px(19)), word_cost(), card.cost, push=True)
            self._paint_dots(
                pen, QRectF(at.left(), top + t.px(21), costs, t.px(19)), word_labour(), card.labour, push=True
            )
        at = leading_rect(box, box.width() - figures - t.px(14), figures, rtl=pen.rtl)
        self._paint_figure(pen, QRectF(at.left(), top, figures, t.px(40)), card, 2)

    def _paint_cover(self, painter: QPainter, card: Card, box: QRectF, *, lined: bool = False) -> None:
        t = self.theme
        name = card.picture or ""
        if name not in self._pictures:
            self._pictures[name] = self.picture_of(name) if name else None
        svg = self._pictures[name] or _category_picture(card.category, is_wide=not lined)
        if svg is None:
            rounded_box(painter, box, t.px(11), t.color("sunken"))
            side = t.px(28)
            paint_icon(painter, t, "plant", "text3", box.center().x() - side / 2, box.center().y() - side / 2, 28)
            return
        device = painter.device()
        dpr = device.devicePixelRatioF() if device is not None else 1.0
        # Only the upper corners are round: the picture is painted a little taller and cut at its foot.
        extra = 0 if lined else t.px(12)
        drawn = picture(t, svg, round(box.width()), round(box.height()) + extra, t.px(11), dpr)
        painter.save()
        painter.setClipRect(box)
        painter.drawPixmap(round(box.left()), round(box.top()), drawn)
        painter.restore()

    def _paint_costs(self, pen: _Pen, box: QRectF, card: Card) -> None:
        used = self._paint_dots(pen, box, word_cost(), card.cost)
        rest = leading_rect(box, used + self.theme.px(16), box.width() - used - self.theme.px(16), rtl=pen.rtl)
        self._paint_dots(pen, rest, word_labour(), card.labour)

    def _paint_dots(self, pen: _Pen, box: QRectF, name: str, level: str, *, push: bool = False) -> float:
        """A name and three dots, as many filled as the level; `push` puts the dots at the far end."""
        t, font = self.theme, self.theme.font(13, 400)
        pen.words(t, name, box, font, "text2")
        wide = pen.painter.fontMetrics().horizontalAdvance(name) + t.px(8)
        dot, step = t.px(9), t.px(13)
        start = box.width() - 3 * step if push else wide
        for at in range(3):
            spot = leading_rect(box, start + at * step, dot, rtl=pen.rtl)
            circle = QRectF(spot.left(), box.top() + t.px(5), dot, dot)
            filled = at < step_of(level)
            rounded_box(
                pen.painter,
                circle,
                dot / 2,
                t.color("text2") if filled else None,
                t.color("text3"),
                max(1.2, t.line_px / 1.5),
            )
        return float(wide + 3 * step)

    def _paint_figure(self, pen: _Pen, box: QRectF, card: Card, lines: int) -> None:
        t, figure = self.theme, headline_figure(card.headline, self.words)
        if not figure.is_sound:
            icon = leading_rect(box, 0, t.px(16), rtl=pen.rtl)
            paint_icon(pen.painter, t, "minus-circle", "text2", icon.left(), box.top() + t.px(1), 16)
            beside = leading_rect(box, t.px(22), box.width() - t.px(22), rtl=pen.rtl)
            pen.words(t, figure.figure, beside, t.font(13, 400), "text2")
        elif figure.figure:
            high = pen.words(t, figure.figure, box, t.font(14, 700), "primaryText")
            below = QRectF(box.left(), box.top() + high + 1, box.width(), box.height() - high)
            pen.words(t, figure.where, below, t.font(13, 400), "text2")
        else:
            pen.words(t, figure.where, box, t.font(13, 400), "text2", lines)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else QSize(260, self.theme.px(CARD_HEIGHT))


class CardView(QListView):
    """Three cards a row, or lines; arrows go about, Enter opens."""

    opened = Signal(str)

    def __init__(self, theme: Theme, words: Words, picture_of: Callable[[str], bytes | None]) -> None:
        super().__init__()
        self.theme = theme
        self.by_keys = False  # the ring shows once keys are in use, not on a page just opened
        self.setObjectName("plain")
        self.cards = CardModel(words)
        self.setModel(self.cards)
        self.painter_of_cards = CardDelegate(theme, words, picture_of, self)
        self.setItemDelegate(self.painter_of_cards)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._open)
        theme.changed.connect(self._arrange)
        self.show_as("cards")

    def show_own(self, fits: Mapping[str, Any], starred: frozenset[str], said_of: Callable[[str], str]) -> None:
        """What the cards bear beside the library's words."""
        self.painter_of_cards.badges.fits, self.painter_of_cards.badges.starred = fits, starred
        self.cards.also_said = said_of
        self.viewport().update()

    @property
    def current_slug(self) -> str:
        """The card the cursor is on; "" without one."""
        index = self.currentIndex()
        return str(index.data(CARD).slug) if index.isValid() else ""

    def show_as(self, how: str) -> None:
        """cards or lines"""
        self.painter_of_cards.as_lines = how == "lines"
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setMovement(QListView.Movement.Static)
        self._arrange()

    @property
    def columns(self) -> int:
        if self.painter_of_cards.as_lines:
            return 1
        return max(1, self._room() // (self.theme.px(248) + self.theme.px(GAP)))

    def _room(self) -> int:
        """Kept free for the scroll bar, whether it is there or not: cards must not jump."""
        return self.width() - self.theme.px(12) + self.theme.px(GAP)

    def _arrange(self) -> None:
        wide = self._room() // self.columns
        tall = LINE_HEIGHT if self.painter_of_cards.as_lines else CARD_HEIGHT + GAP
        high = self.theme.px(tall)
        if not self.painter_of_cards.as_lines:
            high += max(0, round((wide - self.theme.px(GAP)) / 3) - self.theme.px(92))
        # The last gap of a row reaches under the room of the scroll bar.
        self.setGridSize(QSize(min(wide, max(1, (self.viewport().width() - 1) // self.columns)), high))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
        self.by_keys = event.reason() in keys
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keys = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def choose(self, slug: str) -> None:
        """Put the cursor on a card, without opening it."""
        at = next((row for row, card in enumerate(self.cards.cards) if card.slug == slug), -1)
        if at >= 0:
            self.setCurrentIndex(self.cards.index(at))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(CARD).slug)


def _category_picture(category: str, *, is_wide: bool) -> bytes | None:
    """What stands for a whole category where an entry has no picture of its own."""
    name = category.replace(" ", "-")
    return own_picture(f"category-{name}-cover" if is_wide else f"category-{name}") if name else None


def word_cost() -> str:
    return QCoreApplication.translate("CardModel", "Cost")


def word_labour() -> str:
    return QCoreApplication.translate("CardModel", "Labour")


def paint_lines(painter: QPainter, text: str, box: QRectF, font: QFont, lines: int, *, rtl: bool) -> float:
    """Words in at most so many lines, the last one cut with …; returns the height used."""
    metrics = painter.fontMetrics()
    tall = metrics.lineSpacing()
    if lines == 1 or metrics.horizontalAdvance(text) <= box.width():
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(QRectF(box.left(), box.top(), box.width() + 1, tall), reading_side(rtl), shown)
        return float(tall)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    for at in range(lines):
        line = layout.createLine()
        if not line.isValid():
            layout.endLayout()
            return float(at * tall)
        line.setLineWidth(box.width())
        start, length = line.textStart(), line.textLength()
        shown = text[start:] if at == lines - 1 else text[start : start + length].rstrip()
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(QRectF(box.left(), box.top() + at * tall, box.width() + 1, tall), reading_side(rtl), shown)
    layout.endLayout()
    return float(lines * tall)
