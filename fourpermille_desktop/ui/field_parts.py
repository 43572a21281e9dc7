"""Parts of the field pages: the strip that asks about odd values, the depth profile of a point, keys, side heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.ui.field_words import layer_token
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import IconMark
from fourpermille_desktop.ui.widgets.painting import leading_rect, rounded_box, text_painter
from fourpermille_desktop.ui.widgets.table import TableCard
from fourpermille_desktop.ui.widgets.text import Label, Line


class AskStrip(QWidget):
    """At the foot of the grid: one sentence about the value, with what can be done about it."""

    right = Signal()
    again = Signal()

    def __init__(self, theme: Theme, card: TableCard) -> None:
        super().__init__()
        self.theme, self.card, self.tone = theme, card, "warn"
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        self.mark = IconMark(theme, "warning", "warn", 18)
        row.addWidget(self.mark)
        self.sentence = Label("", "care")
        row.addWidget(self.sentence, 1)
        self.right_button = Button(theme, self.tr("It is right"), None, "plain")
        self.right_button.clicked.connect(self.right)
        row.addWidget(self.right_button)
        self.again_button = Button(theme, self.tr("Type again"), None, "outlined")
        self.again_button.clicked.connect(self.again)
        row.addWidget(self.again_button)
        card.add_strip(self)
        theme.changed.connect(self._card_foot)
        self.hide()

    def ask(self, sentence: str, *, may_be_right: bool = True) -> None:
        """An odd or impossible value; the impossible one can only be typed again, or left."""
        self._show("warning", "warn", "care", sentence)
        self.right_button.setVisible(may_be_right)
        self.again_button.show()

    def tell(self, sentence: str) -> None:
        """Good news that needs no answer."""
        self._show("info", "info", "second", sentence)
        self.right_button.hide()
        self.again_button.hide()

    def rest(self) -> None:
        self.hide()
        self._card_foot()

    def _show(self, icon: str, tone: str, role: str, sentence: str) -> None:
        self.tone = tone
        self.mark.set(icon, tone)
        self.sentence.set_role(role)
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self._card_foot()
        self.update()

    def _card_foot(self) -> None:
        edge = self.theme.line_px
        foot = edge if self.isVisibleTo(self.card) else 10
        self.card.column.setContentsMargins(edge, edge, edge, foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, box = QPainter(self), self.theme, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = float(t.px(12) - t.line_px)
        shape = QPainterPath()
        shape.addRoundedRect(box.adjusted(0, -radius, 0, 0), radius, radius)
        painter.setClipRect(box)
        painter.fillPath(shape, t.color(f"{self.tone}Soft"))


@dataclass(frozen=True)
class LayerShown:
    """One layer of a point: its depth in cm and, if known, its carbon. [t C ha⁻¹]"""

    top_cm: float
    bottom_cm: float
    stock_t_c_ha: float | None
    words: str


class DepthProfile(QWidget):
    """Layers to scale with their soil colours; a bar for the carbon in each, its value at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.layers: list[LayerShown] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_layers(self, layers: Sequence[LayerShown], spoken: str) -> None:
        self.layers = list(layers)
        self.setAccessibleName(spoken)
        self.setVisible(bool(self.layers))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, sum(self._heights()) + self.theme.px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(150), self.sizeHint().height())

    def _heights(self) -> list[int]:
        """To scale, but never lower than a line of words."""
        return [self.theme.px(max(24, min(64, 2.2 * (at.bottom_cm - at.top_cm)))) for at in self.layers]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = text_painter(QPainter(self)), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        most = max((layer.stock_t_c_ha or 0.0 for layer in self.layers), default=0.0) or 1.0
        strip, depth, value, top = t.px(10), t.px(58), t.px(52), 0.0
        room = self.width() - strip - depth - value
        shape = QPainterPath()
        shape.addRoundedRect(leading_rect(QRectF(0, 0, self.width(), sum(self._heights())), 0, strip, rtl=rtl), 4, 4)
        for layer, height in zip(self.layers, self._heights(), strict=True):
            line = QRectF(0, top, self.width(), height)
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(leading_rect(line, 0, strip, rtl=rtl), t.color(layer_token(layer.top_cm)))
            painter.restore()
            self._words(painter, leading_rect(line, strip + t.px(8), depth, rtl=rtl), layer.words, "text2", 400, rtl)
            if layer.stock_t_c_ha is not None:
                length = max(3.0, room * layer.stock_t_c_ha / most)
                bar = leading_rect(line, strip + depth, length, rtl=rtl)
                middle = bar.center().y()
                bar = QRectF(bar.left(), middle - t.px(6), bar.width(), t.px(12))
                rounded_box(painter, bar, t.px(3), t.color("primary"))
            self._words(painter, leading_rect(line, self.width() - value, value, rtl=rtl), self._value(layer), "text",
                        600 if layer.stock_t_c_ha is not None else 400, not rtl)  # fmt: skip
            top += height

    def _value(self, layer: LayerShown) -> str:
        from fourpermille_desktop.ui.words import Words

        return "–" if layer.stock_t_c_ha is None else Words(self.theme.language).number(layer.stock_t_c_ha, 1)

    def _words(self, painter: QPainter, box: QRectF, words: str, ink: str, weight: int, at_right: bool) -> None:
        painter.setFont(self.theme.font(13, weight))
        painter.setPen(self.theme.color(ink))
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), words)


class KeyRow(QWidget):
    """A key as it looks on the keyboard, and what it does."""

    def __init__(self, key: str, act: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        cap = Line(key, "key")
        cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(cap)
        row.addWidget(Label(act, "second"), 1)


class HistoryList(QWidget):
    """Who wrote what when, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    def show_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """(who and when, what) for each change."""
        while item := self.column.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for head, what in entries:
            self.column.addWidget(Label(head, "secondStrong"))
            self.column.addWidget(Label(what, "second"))
        if not entries:
            self.column.addWidget(Label(self.tr("Nothing is saved yet."), "second"))
        self.column.addStretch(1)
