"""One objective of the plan: code and title, 2020, 2030 and 2050 side by side, and what this laptop counts of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from fourpermille_desktop.library.entry import Entry
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.cards import IconMark
from fourpermille_desktop.ui.widgets.painting import rounded_box
from fourpermille_desktop.ui.widgets.text import Label, Line


class ObjectiveRow(QFrame):
    """Enter or a click opens what it is about; the ring shows where the keys are."""

    def __init__(self, theme: Theme, entry: Entry) -> None:
        super().__init__()
        self.theme, self.entry = theme, entry
        self.code = str(entry.facts["code"])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 10, 8, 10)
        row.setSpacing(14)
        code = Line(self.code, "number")
        code.setFixedWidth(theme.px(36))
        row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(Label(entry.title, "cardTitle"))
        self.about, self.more = Label(entry.summary), Label(entry.here, "second")
        column.addWidget(self.about)
        column.addLayout(self._years())
        column.addLayout(self._here_line())
        column.addWidget(self.more)
        for label in (self.about, self.more):
            label.hide()
        row.addLayout(column, 1)
        self.show_here([])
        if entry.facts.get("counts"):
            self.here.setText(self.tr("Counting…"))

    def _years(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(1)
        for at, (year, text) in enumerate(
            (("2020", self.entry.baseline), ("2030", self.entry.by_2030), ("2050", self.entry.by_2050))
        ):
            grid.addWidget(Line(year, "secondStrong"), 0, at)
            grid.addWidget(Label(text, "second"), 1, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, 1)
        return grid

    def _here_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.mark = IconMark(self.theme, "laptop", "primaryText", 16)
        self.here = Label("", "second")
        line.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.here, 1)
        return line

    def show_here(self, counted: list[str]) -> None:
        """What was counted; nothing counted is said, never left blank."""
        self.counted = counted
        if counted:
            self.here.setText(self.tr("Here: {counts}").format(counts=" · ".join(counted)))
        else:
            self.here.setText(self.tr("Not counted here."))
        self.here.set_role("good" if counted else "hint")
        self.mark.set("laptop" if counted else "minus-circle", "primaryText" if counted else "text3")
        said = self.tr("{code}. {title}. {here} Target 2030: {target}")
        here = self.here.text().rstrip(".") + "."
        self.setAccessibleName(
            said.format(code=self.code, title=self.entry.title, here=here, target=self.entry.by_2030)
        )

    def here_not_read(self) -> None:
        """The records could not be read: said in the row, the other columns stand."""
        self.show_here([])
        self.here.setText(self.tr("Could not be counted now."))
        self.here.set_role("care")

    def turn(self) -> None:
        """Open or fold what it is about, and how it is counted here."""
        opens = self.about.isHidden()
        for label in (self.about, self.more):
            label.setVisible(opens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.turn()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        t, box = self.theme, QRectF(self.rect())
        if self.underMouse():
            rounded_box(QPainter(self), box, t.px(8), t.color("sunken"))
        if self.hasFocus():
            rounded_box(QPainter(self), box, t.px(8), None, t.color("focus"), t.focus_px)
