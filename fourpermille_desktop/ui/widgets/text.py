"""Labels: `Label` wraps and never widens the page, `Line` stays on one line and shortens itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

_TURNED = QEvent.Type.LayoutDirectionChange
_MEASURED_ANEW = (QEvent.Type.FontChange, _TURNED)


class _Text(QLabel):
    """A label that keeps to the reading side: Qt alone would send digits in an Arabic window to the left."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.at_end = False
        self.setText(text)
        self._align()

    def set_role(self, role: str) -> None:
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)

    def to_end(self) -> _Text:
        """Align to the far side (numbers, values of a fact)."""
        self.at_end = True
        self._align()
        return self

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        what = event.type()  # styles are told anew with each parent a label gets: these come by the hundred
        if what == _TURNED:
            self._align()
        if what in _MEASURED_ANEW:
            self._forget()

    def _forget(self) -> None:
        """Another font or direction: what was measured does not hold any more."""

    def _align(self) -> None:
        is_right = (self.layoutDirection() == Qt.LayoutDirection.RightToLeft) != self.at_end
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Label(_Text):
    """A sentence. It takes as many lines as it needs."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        self._heights = dict[int, int]()  # by width: layouts ask many times for the same
        self._line_width = -1
        super().__init__(text, role, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for one line, up to 560 px: Qt's own hint breaks short words into a square."""
        self.ensurePolished()
        if self._line_width < 0:
            metrics, text = self.fontMetrics(), self.text()
            self._line_width = metrics.horizontalAdvance(text)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # the advance of Arabic is a little short
                self._line_width = max(self._line_width, metrics.boundingRect(text).width())
        margins = self.contentsMargins()
        width = min(560, self._line_width + 2 + margins.left() + margins.right())
        return QSize(width, max(self.heightForWidth(width), self.fontMetrics().height()))

    def heightForWidth(self, width: int) -> int:
        """A layout asks for its own width, even where the sentence is kept narrower: then it needs more lines."""
        width = min(width, self.maximumWidth())
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def _forget(self) -> None:
        self._heights.clear()
        self._line_width = -1

    def setText(self, text: str) -> None:
        self._forget()
        super().setText(text)

    def setContentsMargins(self, *margins: Any) -> None:
        self._heights.clear()
        super().setContentsMargins(*margins)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), self.fontMetrics().height())


class Line(_Text):
    """A name or figure on one line; what does not fit is cut with … and shown whole in a tooltip."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        hint = super().sizeHint()
        return QSize(hint.width() + 1, hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(48, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        if shown == self.text():
            super().paintEvent(event)
            return
        from PySide6.QtWidgets import QStylePainter

        self.setToolTip(self.text())
        painter = QStylePainter(self)
        option = QStyleOption()
        option.initFrom(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), shown)
