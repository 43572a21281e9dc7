"""Where people type: text, numbers with either decimal sign, choices, dates; and the row that names them."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from fourpermille_desktop.ui.icons import paint_icon, pixmap
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.painting import leading_rect
from fourpermille_desktop.ui.widgets.text import Label, Line
from fourpermille_desktop.ui.words import locale_of, parse_number, plain_number


def _set_state(widget: QWidget, state: str) -> None:
    """ "", "odd" (soft yellow: we ask, you decide) or "fix" (outlined: stays as typed)."""
    if (widget.property("state") or "") != state:
        widget.setProperty("state", state)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class TextField(QLineEdit):
    """One line of text. `kept` comes when the cursor leaves it with something new: save then."""

    kept = Signal(str)

    def __init__(self, theme: Theme, text: str = "", hint: str = "", icon: str | None = None) -> None:
        super().__init__(text)
        self.theme, self.icon_name = theme, icon
        self.setPlaceholderText(hint)
        self._held = text
        self.editingFinished.connect(self._keep)
        if icon:
            self._room_for_icon()
            theme.changed.connect(self._room_for_icon)

    def set_text(self, text: str) -> None:
        """Show a stored text: not counted as typed."""
        self._held = text
        if self.text() != text:
            self.setText(text)

    def set_state(self, state: str) -> None:
        _set_state(self, state)

    def _keep(self) -> None:
        if self.text() != self._held:
            self._held = self.text()
            self.kept.emit(self._held)

    def _room_for_icon(self) -> None:
        room = self.theme.px(26)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if rtl else room, 0, room if rtl else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and getattr(self, "icon_name", None):
            self._room_for_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.icon_name:
            t, rtl = self.theme, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            at = leading_rect(QRectF(self.rect()), t.px(10), t.px(18), rtl=rtl)
            top = (self.height() - t.px(18)) / 2
            paint_icon(QPainter(self), t, self.icon_name, "text2", at.left(), top, rtl=rtl)


class NumberField(TextField):
    """A number as typed: comma or point, any digits. What is not a number stays and is outlined, never deleted."""

    def __init__(self, theme: Theme, text: str = "", hint: str = "", width: int = 120) -> None:
        super().__init__(theme, text, hint)
        self.width_px = width
        theme.changed.connect(self._restyle)
        self._restyle()
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.textChanged.connect(self._look)

    def _restyle(self) -> None:
        self.setFixedWidth(self.theme.px(self.width_px))

    @property
    def value(self) -> float | None:
        return parse_number(self.text())

    @property
    def digits(self) -> str:
        """The digits as typed, in one form (point, Latin): what the log keeps."""
        return plain_number(self.text()) if self.value is not None else self.text().strip()

    @property
    def is_number(self) -> bool:
        return not self.text().strip() or self.value is not None

    def _look(self) -> None:
        if not self.is_number:
            self.set_state("fix")
        elif self.property("state") == "fix":
            self.set_state("")


class ChoiceField(QComboBox):
    """One of a list of (key, words). `searchable` lets people type to find; `free` also takes words not in the list."""

    chosen = Signal(str)
    entered = Signal()  # Enter in a field that takes typing

    def __init__(
        self, theme: Theme, choices: list[tuple[str, str]], current: str = "", *, searchable: bool = False,
        free: bool = False, hint: str = "",
    ) -> None:  # fmt: skip
        super().__init__()
        self.theme, self.free = theme, free
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_choices(choices, current)
        if searchable or free:
            self._take_typing(hint, current)
        self.activated.connect(lambda _at: self.chosen.emit(self.current))

    def _take_typing(self, hint: str, current: str) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line, finder = cast(QLineEdit, self.lineEdit()), cast(QCompleter, self.completer())
        line.setPlaceholderText(hint)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        if self.findData(current) < 0:
            self.setCurrentIndex(-1)
            line.setText(current)
        line.editingFinished.connect(self._typed)
        line.returnPressed.connect(self.entered)
        finder.activated.connect(self._typed)

    def _typed(self, _words: object = None) -> None:
        at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        if at >= 0 and at != self.currentIndex():
            self.setCurrentIndex(at)
        elif at < 0 and not self.free:
            self.setEditText(self.itemText(self.currentIndex()) if self.currentIndex() >= 0 else "")
        self.chosen.emit(self.current)

    def set_choices(self, choices: list[tuple[str, str]], current: str = "") -> None:
        self.blockSignals(True)
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        at = self.findData(current)
        if at >= 0:
            self.setCurrentIndex(at)
        self.blockSignals(False)

    @property
    def current(self) -> str:
        """The key chosen; for a free field, the words typed."""
        at = self.currentIndex()
        if self.isEditable():
            at = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
            if at < 0:
                return self.currentText().strip() if self.free else ""
        return str(self.itemData(at)) if at >= 0 else ""

    def choose(self, key: str) -> None:
        """Show `key`, without a signal."""
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(key))
        self.blockSignals(False)

    def set_state(self, state: str) -> None:
        _set_state(self, state)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # scrolling a page must not change what is chosen

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
        else:
            self._paint_elided()
        _paint_at_end(self, self.theme, "caret-down")

    def _paint_elided(self) -> None:
        """Qt cuts long words off; here they end with …, and the tooltip has them whole."""
        painter, option, style = QStylePainter(self), QStyleOptionComboBox(), QStyle
        self.initStyleOption(option)
        painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
        part = style.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(style.ComplexControl.CC_ComboBox, option, part, self).width() - 2
        whole = option.currentText
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(whole if option.currentText != whole else "")
        painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)


class DateField(QDateEdit):
    """A day, shown in words of the language, typed in digits or picked; may be empty."""

    kept = Signal(str)  # ISO date, or "" for none
    _NONE = QDate(1900, 1, 1)

    def __init__(self, theme: Theme, on: str = "", *, may_be_empty: bool = True) -> None:
        super().__init__()
        self.theme = theme
        self.setLocale(locale_of(theme.language))
        self.setDisplayFormat("d MMMM yyyy")
        self.setCalendarPopup(True)
        self.setMinimumDate(self._NONE if may_be_empty else QDate(1901, 1, 1))
        if may_be_empty:
            self.setSpecialValueText("–")
        self.setMinimumWidth(theme.px(190))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_day(on)
        self._held = self.iso
        self.editingFinished.connect(self._keep)
        self.dateChanged.connect(lambda _day: None if self.hasFocus() else self._keep())

    @property
    def iso(self) -> str:
        return "" if self.date() == self._NONE else self.date().toString(Qt.DateFormat.ISODate)

    def set_day(self, on: str) -> None:
        """Show a stored day: not counted as typed."""
        self._held = on
        day = date.fromisoformat(on) if on else None
        self.setDate(QDate(day.year, day.month, day.day) if day else self._NONE)

    def set_state(self, state: str) -> None:
        _set_state(self, state)

    def _keep(self) -> None:
        if self.iso != self._held:
            self._held = self.iso
            self.kept.emit(self.iso)

    def mousePressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if not self.iso:
            self.setDate(QDate.currentDate())  # the calendar opens on today, not on 1900
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._keep()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_at_end(self, self.theme, "calendar-blank")


def _paint_at_end(widget: QWidget, theme: Theme, icon: str) -> None:
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = theme.px(16)
    box = leading_rect(QRectF(widget.rect()), widget.width() - theme.px(10) - side, side, rtl=rtl)
    token = "text2" if widget.isEnabled() else "text3"
    drawn = pixmap(theme, icon, token, 16, dpr=widget.devicePixelRatioF())
    QPainter(widget).drawPixmap(round(box.left()), round((widget.height() - side) / 2), drawn)


class FieldRow(QWidget):
    """Name above, control with its unit below, a hint under it. The unit is always in sight."""

    def __init__(self, name: str, control: QWidget, unit: str = "", hint: str = "") -> None:
        super().__init__()
        self.control = control
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.name = Label(name, "secondStrong")
        self.name.setBuddy(control)
        column.addWidget(self.name)
        row = QHBoxLayout()
        row.setSpacing(8)
        keeps_width = control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
        keeps_width = keeps_width or isinstance(control, NumberField | DateField)
        row.addWidget(control, 0 if keeps_width else 1)
        if unit:
            row.addWidget(Line(unit, "second"))
        if unit or keeps_width:
            row.addStretch(1)
        column.addLayout(row)
        self.hint = Label(hint, "hint")
        column.addWidget(self.hint)
        if not hint:  # never shown by name before it has a parent: for a moment it would be a window of its own
            self.hint.hide()
        column.addStretch(1)  # rows side by side stand at the same height, with or without a hint
        control.setAccessibleName(f"{name}, {unit}" if unit else name)
        if hint:
            control.setAccessibleDescription(hint)

    def say(self, hint: str, *, is_odd: bool = False) -> None:
        """A sentence under the field: a hint, or why a value is odd."""
        self.hint.set_role("care" if is_odd else "hint")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.control.setAccessibleDescription(hint)
