"""Settings › What is counted: by month, the share of tools used, what would leave word for word, and the consent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fourpermille_desktop.ui import own_reading as reading
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.own_reading import Counted
from fourpermille_desktop.ui.widgets.bars import ProgressBar
from fourpermille_desktop.ui.widgets.buttons import Button, CheckRow
from fourpermille_desktop.ui.widgets.text import Label, Line

GOAL_PCT = 20  # the plan: actors use a fifth of the tools


class UsagePanel(QWidget):
    """Reads in a task; the switch writes at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.theme, self.words = context, context.theme, context.words
        self.counted = Counted()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        said = self.tr(
            "This laptop counts which sheets are opened: by month and country, without a person or a device."
        )
        column.addWidget(Label(said))
        self.months = QWidget()
        column.addWidget(self.months)
        self._add_share(column)
        self._add_consent(column)

    def _add_share(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(self.tr("Tools opened this year"), "strong"))
        row = QHBoxLayout()
        row.setSpacing(14)
        self.bar = ProgressBar(self.theme, self.tr("Share of the tools opened this year"))
        self.bar.setFixedWidth(self.theme.px(180))
        self.share = Label("", "second")
        row.addWidget(self.bar)
        row.addWidget(self.share, 1)
        column.addLayout(row)

    def _add_consent(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(self.tr("May the counts leave this laptop?"), "strong"))
        self.agree = CheckRow(self.theme, self.tr("Yes, the counts may leave this laptop"))
        self.agree.clicked.connect(self._agree)
        column.addWidget(self.agree)
        column.addWidget(
            Label(self.tr("Off until you say yes. Nothing goes out by itself: you save a file and give it on."), "hint")
        )
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.show_button = Button(self.theme, self.tr("Show what would leave"), "eye")
        self.show_button.clicked.connect(self.show_what_leaves)
        self.save_button = Button(self.theme, self.tr("Save them as a file"), "file-arrow-down")
        self.save_button.clicked.connect(self.save)
        self.ask_where: Callable[[], str] = self._ask_where
        self.forget_button = Button(self.theme, self.tr("Delete the counts"), "trash", "danger")
        self.forget_button.clicked.connect(self._forget)
        acts.addWidget(self.show_button)
        acts.addWidget(self.save_button)
        acts.addWidget(self.forget_button)
        acts.addStretch(1)
        column.addLayout(acts)
        self.document = QPlainTextEdit()
        self.document.setReadOnly(True)
        self.document.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.document.setAccessibleName(self.tr("All that would leave this laptop, word for word"))
        self.document.setFixedHeight(self.theme.px(190))
        self.document.hide()
        column.addWidget(self.document)

    def reload(self) -> None:
        context = self.context
        context.tasks.run(self, lambda _job: reading.counted(context), self._take)

    def _take(self, counted: Counted) -> None:
        self.counted = counted
        self.agree.setChecked(counted.may_leave)
        self.agree.update()
        self._show_months(counted.months)
        share = counted.share
        used, total = (share.used, share.total) if share is not None else (0, 0)
        self.bar.set(used, total)
        said = self.tr("{used} of %n tool(s). The plan aims at {goal}.", "", total)
        goal = self.words.quantity(GOAL_PCT, "%")
        self.share.setText(said.format(used=self.words.count(used), goal=goal))
        self.forget_button.setEnabled(bool(counted.months))
        self.show_button.setEnabled(bool(counted.months))
        self.save_button.setEnabled(bool(counted.months) and counted.may_leave)
        self.document.setPlainText(counted.text)
        if not counted.months:
            self.document.hide()

    def _show_months(self, months: tuple[Any, ...]) -> None:
        old = self.months.layout()
        if old is not None:
            QWidget().setLayout(old)  # the old lines go with a widget that nobody holds
        grid = QGridLayout(self.months)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(4)
        if not months:
            grid.addWidget(Label(self.tr("Nothing counted yet."), "second"), 0, 0)
            return
        for at, head in enumerate((self.tr("Month"), self.tr("Opened"), self.tr("Different sheets"))):
            grid.addWidget(Line(head, "secondStrong"), 0, at)
        for row, month in enumerate(months[:12], 1):
            grid.addWidget(Line(self._month(month.month), "body"), row, 0)
            grid.addWidget(Line(self.words.count(month.opened), "strong"), row, 1)
            grid.addWidget(Line(self.words.count(month.entries), "body"), row, 2)
        grid.setColumnStretch(3, 1)

    def _month(self, month: str) -> str:
        day = QDate.fromString(f"{month}-01", Qt.DateFormat.ISODate)
        return self.words.locale.toString(day, "MMMM yyyy") if day.isValid() else month

    def show_what_leaves(self) -> None:
        self.document.setVisible(self.document.isHidden())

    def _agree(self, agrees: bool) -> None:
        self._do(reading.act("usage.set_consent", agrees))

    def _ask_where(self) -> str:
        return QFileDialog.getSaveFileName(self.window(), "", "counts.json", "JSON (*.json)")[0]

    def save(self) -> None:
        """The one way out: the document that is shown, asked of the records again, which answer only with consent."""
        out = self.ask_where()
        if not out:
            return
        records = self.context.records
        said = self.tr("Saved: {file}").format(file=self.words.code(Path(out).name))
        self.context.tasks.run(
            self,
            lambda _job: reading.save_counts(records(), Path(out)),
            lambda was_saved: self.context.toast(said) if was_saved else None,
            otherwise=self.context.show_error,
        )

    def _forget(self) -> None:
        records, before = self.context.records, self.counted.document
        work, back = reading.act("usage.forget"), reading.act("usage.put_back", before)

        def done(_lines: object) -> None:
            self.reload()
            self.context.toast(self.tr("The counts are deleted"), lambda: self._do(back))

        self.context.tasks.run(self, lambda _job: work(records()), done)

    def _do(self, work: Any) -> None:
        records = self.context.records
        self.context.tasks.run(self, lambda _job: work(records()), lambda _done: self.reload())
