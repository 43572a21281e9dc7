"""The parts both library lists share: filters with counts, what is in use, what to take off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import FacetCount
from fourpermille_desktop.ui.facet_finder import FacetFinder
from fourpermille_desktop.ui.icons import paint_icon
from fourpermille_desktop.ui.library_words import ICONS, Bucket, buckets
from fourpermille_desktop.ui.pictures import own_picture, picture
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import CheckRow
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.painting import focus_ring, leading_rect, rounded_box
from fourpermille_desktop.ui.widgets.text import Label

WIDTH = 236


@dataclass(frozen=True)
class Group:
    """One filter: its name in the pack, its words, whether its values are shown at once."""

    facet: str
    words: str
    is_open: bool = False
    names: Mapping[str, str] | None = None  # value → words: too many for boxes, they are found by typing


class FacetPanel(QFrame):
    """The filters at the reading side. Emits `changed`; `chosen()` is what the pack is asked for."""

    changed = Signal()

    def __init__(self, theme: Theme, kind: str, groups: Sequence[Group], heading: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(heading)
        self.theme, self.kind, self.groups = theme, kind, groups
        self.rows: dict[tuple[str, str], FacetRow] = {}
        self.finders: dict[str, FacetFinder] = {}
        self._buckets: dict[tuple[str, str], Bucket] = {}
        self._bodies: dict[str, QVBoxLayout] = {}
        self._follow()
        theme.changed.connect(self._follow)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 8, 4, 8)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("column")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(6, 0, 6, 0)
        self._column.setSpacing(2)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        whole.addWidget(scroll)

    def _follow(self) -> None:
        self.setFixedWidth(min(self.theme.px(WIDTH), 300))

    def fill(self, facets: Mapping[str, Sequence[FacetCount]]) -> None:
        """Make a row for each value the pack knows."""
        for group in self.groups:
            lines = self._lines(group, [found.value for found in facets.get(group.facet, ())])
            if not lines:
                continue
            head, body = GroupHead(self.theme, group.words, is_open=group.is_open), QWidget()
            column = QVBoxLayout(body)
            column.setContentsMargins(0, 0, 0, 8)
            column.setSpacing(0)
            self._bodies[group.facet] = column
            for line in lines:
                self._buckets[group.facet, line.key] = line
                if group.names is None:
                    self._add_row(group.facet, line.key)
            if group.names is not None:
                self.finders[group.facet] = FacetFinder(self.theme, group.words)
                self.finders[group.facet].found.connect(partial(self._put_on, group.facet))
                column.insertWidget(0, self.finders[group.facet])
            self._column.addWidget(head)
            self._column.addWidget(body)
            body.setVisible(group.is_open)  # only now: without a parent it would be a window of its own
            head.toggled.connect(body.setVisible)
        self._column.addStretch(1)

    def _add_row(self, facet: str, key: str) -> FacetRow:
        words = self._buckets[facet, key].words
        row = FacetRow(self.theme, words, ICONS.get(key), facet_picture(facet, key))
        row.clicked.connect(self.changed)
        self._bodies[facet].addWidget(row)
        self.rows[facet, key] = row
        return row

    def _lines(self, group: Group, values: Sequence[str]) -> list[Bucket]:
        if group.names is None:
            return buckets(self.kind, group.facet, values)
        return [Bucket(key, words, (key,)) for key, words in group.names.items() if key in values]

    def _put_on(self, facet: str, key: str) -> None:
        """A value found by typing becomes a row with its box; the others of that filter have none."""
        row = self.rows.get((facet, key)) or self._add_row(facet, key)
        if not row.isChecked():
            row.setChecked(True)
            self.changed.emit()

    def show_counts(self, facets: Mapping[str, Sequence[FacetCount]]) -> None:
        """The counts follow the other filters; a value with 0 is greyed, never removed."""
        by_value = {facet: {found.value: found.count for found in counts} for facet, counts in facets.items()}
        counts = {
            (facet, key): sum(by_value.get(facet, {}).get(value, 0) for value in bucket.values)
            for (facet, key), bucket in self._buckets.items()
        }
        for (facet, key), row in self.rows.items():
            row.set_count(counts[facet, key])
            if facet in self.finders:
                row.setVisible(row.isChecked())
        in_use = set(self.in_use())
        for name, finder in self.finders.items():
            left = [place for place in self._buckets if place[0] == name and place not in in_use]
            finder.offer([(place[1], self._buckets[place].words, counts[place]) for place in left])

    def chosen(self) -> dict[str, list[str]]:
        """The values asked of the pack, by filter."""
        return self._values(self.in_use())

    def chosen_without(self, facet: str, key: str) -> dict[str, list[str]]:
        return self._values([(f, k) for f, k, _ in self.in_use_words() if (f, k) != (facet, key)])

    def in_use(self) -> list[tuple[str, str]]:
        return [place for place, row in self.rows.items() if row.isChecked()]

    def in_use_words(self) -> list[tuple[str, str, str]]:
        return [(facet, key, self._buckets[facet, key].words) for facet, key in self.in_use()]

    def take_off(self, facet: str, key: str) -> None:
        self.rows[facet, key].setChecked(False)
        self.changed.emit()

    def take_off_all(self, facets: Sequence[str]) -> None:
        """Every value of some filters."""
        for (facet, _), row in self.rows.items():
            if facet in facets:
                row.setChecked(False)
        self.changed.emit()

    def clear(self) -> None:
        for row in self.rows.values():
            row.setChecked(False)
        self.changed.emit()

    def _values(self, places: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for facet, key in places:
            found.setdefault(facet, []).extend(self._buckets[facet, key].values)
        return found


class GroupHead(QAbstractButton):
    """The name of a filter; opens and folds its values."""

    def __init__(self, theme: Theme, text: str, *, is_open: bool) -> None:
        super().__init__()
        self.theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(is_open)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(160, self.theme.px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, box = QPainter(self), self.theme, QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.underMouse():
            rounded_box(painter, box, t.px(6), t.color("sunken"))
        if self.hasFocus():
            focus_ring(painter, t, box, t.px(6))
        painter.setFont(t.font(14, 600))
        painter.setPen(t.color("text"))
        room = box.width() - t.px(34)
        at = leading_rect(box, t.px(4), room, rtl=rtl)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(at, reading_side(rtl), shown)
        mark = leading_rect(box, box.width() - t.px(22), t.px(16), rtl=rtl)
        top = box.center().y() - t.px(16) / 2
        paint_icon(painter, t, "caret-up" if self.isChecked() else "caret-down", "text2", mark.left(), top, 16)


PICTURE_WIDE, PICTURE_HIGH = 36, 24  # px; the shape of the small pictures is 320 to 216


def facet_picture(facet: str, key: str) -> bytes | None:
    """The picture of a land use or a trouble of the soil, for those who read little."""
    start = {"land_use": "land-use", "soil_constraint": "soil"}.get(facet)
    return own_picture(f"{start}-{key.replace('_', '-')}") if start else None


class FacetRow(CheckRow):
    """A value of a filter: box, a small picture where there is one, words, count."""

    def __init__(self, theme: Theme, text: str, icon: str | None, svg: bytes | None = None) -> None:
        super().__init__(theme, text, 0)
        self.icon_name, self.svg = icon, svg
        self.setEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.icon_name is None and self.svg is None:
            super().paintEvent(event)
            return
        painter, t, whole = QPainter(self), self.theme, QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.underMouse() and self.isEnabled():
            rounded_box(painter, whole, t.px(6), t.color("sunken"))
        side = t.px(18)
        box = leading_rect(whole, t.px(4), side, rtl=rtl)
        self._paint_mark(painter, QRectF(box.left(), round(whole.center().y() - side / 2), side, side))
        if self.hasFocus():
            focus_ring(painter, t, whole, t.px(6))
        at = leading_rect(whole, t.px(30), t.px(PICTURE_WIDE), rtl=rtl)
        if self.svg is not None:
            high = t.px(PICTURE_HIGH)
            drawn = picture(t, self.svg, at.toRect().width(), high, t.px(4), self.devicePixelRatioF())
            painter.setOpacity(1.0 if self.isEnabled() else 0.45)
            painter.drawPixmap(round(at.left()), round(whole.center().y() - high / 2), drawn)
            painter.setOpacity(1.0)
        elif self.icon_name is not None:
            ink = "primaryText" if self.isChecked() else "text2" if self.isEnabled() else "text3"
            paint_icon(painter, t, self.icon_name, ink, at.left() + t.px(2), whole.center().y() - side / 2)
        self._paint_end(painter, whole, rtl)

    def _paint_end(self, painter: QPainter, whole: QRectF, rtl: bool) -> None:
        t, count = self.theme, "" if self.count is None else str(self.count)
        painter.setFont(t.font(13, 400))
        count_px = painter.fontMetrics().horizontalAdvance(count) + t.px(6)
        painter.setPen(t.color("text3"))
        at = leading_rect(whole, whole.width() - count_px, count_px - t.px(4), rtl=rtl)
        painter.drawText(at, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter), count)
        painter.setFont(t.font(14, 500 if self.isChecked() else 400))
        painter.setPen(t.color("text" if self.isEnabled() else "text3"))
        start = t.px(58) if self.svg is None else t.px(36 + PICTURE_WIDE)
        room = whole.width() - start - count_px
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(leading_rect(whole, start, room, rtl=rtl), reading_side(rtl), shown)


class PillButton(QAbstractButton):
    """A pill to press: a filter in use with its cross, or (checkable) a wish that is on or off."""

    def __init__(self, theme: Theme, text: str, *, icon_at_end: str = "x", checkable: bool = False) -> None:
        super().__init__()
        self.theme, self.icon_at_end = theme, icon_at_end
        self.setText(text)
        self.setCheckable(checkable)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        t = self.theme
        words = QFontMetrics(t.font(13, 600)).horizontalAdvance(self.text())
        return QSize(words + t.px(12 + 8 + 14 + 12) + 2, t.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(72)), self.theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, box = QPainter(self), self.theme, QRectF(self.rect())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_on = not self.isCheckable() or self.isChecked()
        ground, edge, ink = ("primarySoft", "primary", "primaryText") if is_on else ("surface", "strong", "text")
        if self.underMouse():
            ground = "sunken"
        rounded_box(painter, box, box.height() / 2, t.color(ground), t.color(edge), t.line_px)
        if self.hasFocus():
            focus_ring(painter, t, box, box.height() / 2)
        icon = self.icon_at_end if not self.isCheckable() else ("check" if is_on else "plus")
        painter.setFont(t.font(13, 600))
        painter.setPen(t.color(ink))
        room = box.width() - t.px(12 + 8 + 14 + 12)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room) + 2)
        painter.drawText(leading_rect(box, t.px(12), room + 3, rtl=rtl), reading_side(rtl), shown)
        at = leading_rect(box, box.width() - t.px(12 + 14), t.px(14), rtl=rtl)
        paint_icon(painter, t, icon, ink, at.left(), box.center().y() - t.px(14) / 2, 14)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class Pills(QWidget):
    """A line of pills that goes on below when it is full, with words before and an act after."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = FlowLayout(self, 8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_these(self, pills: Sequence[QWidget]) -> None:
        self.flow.clear()
        for pill in pills:
            self.flow.addWidget(pill)
        self.setVisible(bool(pills))
        self.updateGeometry()


class NothingLeft(QFrame):
    """What a list shows when no entry has all that was asked for: what taking one off would give back."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        self.sentence = Label(sentence, "cardTitle")
        self.pills = Pills()
        column.addWidget(self.sentence)
        column.addWidget(self.pills)
        column.addStretch(1)


def with_room(widget: QWidget) -> QWidget:
    """At the top, with the page's gap at its far side."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 24, 24)
    column.addWidget(widget)
    column.addStretch(1)
    return holder


def reading_side(rtl: bool) -> int:
    """Flags for painted words: they begin where reading begins; the dots below Arabic letters are not cut off."""
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    return int(flags) | int(Qt.TextFlag.TextDontClip)
