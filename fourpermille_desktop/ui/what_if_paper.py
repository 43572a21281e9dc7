"""Paper and files of the What-if page: one printed page, a PDF, the numbers as CSV."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ui import what_if_words as say
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.what_if_asked import asked_rows
from fourpermille_desktop.ui.what_if_reckoning import Answer
from fourpermille_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from fourpermille_desktop.ui.what_if_page import WhatIfPage


class PaperActs(QObject):
    """The Print button's menu. `ask_where` is the one place where a file dialog opens; tests hand in another."""

    def __init__(self, page: WhatIfPage, button: Button) -> None:
        super().__init__(page)
        self.page, self.button = page, button
        self.ask_where: Callable[[str, str], str] = self._ask_where
        self.menu = QMenu(page)
        self.menu.addAction(self.tr("Print one page…"), self.print_page)
        self.menu.addAction(self.tr("Save as PDF…"), self.save_pdf)
        self.menu.addAction(self.tr("Save the numbers (CSV)…"), self.save_numbers)
        button.clicked.connect(self._show_menu)

    def _show_menu(self) -> None:
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 4)))

    def _ask_where(self, name: str, kinds: str) -> str:
        return QFileDialog.getSaveFileName(self.page.window(), "", name, kinds)[0]

    def save_pdf(self) -> None:
        sheet = self._sheet()
        out = self.ask_where(self._file_name("pdf"), "PDF (*.pdf)") if sheet is not None else ""
        if not out or sheet is None:
            return
        from fourpermille_desktop.ui import what_if_print as paper

        try:
            paper.save_pdf(Path(out), sheet, self.page.words)
        except (AppError, OSError) as error:
            self.page.show_error(error, self.save_pdf)
            return
        self.page.context.toast(self.tr("Saved: {file}").format(file=self.page.words.code(Path(out).name)))

    def print_page(self) -> None:
        sheet = self._sheet()
        if sheet is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from fourpermille_desktop.ui import what_if_print as paper

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        paper.prepare(printer)
        dialog = QPrintDialog(printer, self.page.window())
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            paper.print_sheet(printer, sheet, self.page.words)

    def save_numbers(self) -> None:
        futures = self.page.answer.futures
        out = self.ask_where(self._file_name("csv"), "CSV (*.csv)") if futures is not None else ""
        if not out or futures is None:
            return
        rows = asked_rows(
            self.page.question,
            self.page.answer,
            self.page.words,
            self.page.origins(),
            self._plot_name(),
            self.page.ways.practices,
        )

        def write(_job: Job) -> None:
            from fourpermille_desktop.files.futures_table import write_futures

            write_futures(Path(out), futures, rows)

        said = self.tr("Saved: {file}").format(file=self.page.words.code(Path(out).name))
        self.page.context.tasks.run(self.page, write, lambda _done: self.page.context.toast(said))

    def _plot_name(self) -> str:
        return self.page.read.facts.name if self.page.read.facts is not None else self.tr("typed by hand")

    def _file_name(self, ending: str) -> str:
        plain = "".join(sign if sign.isalnum() else "-" for sign in self._plot_name()).strip("-")
        return f"{self.tr('what-if')}-{plain}.{ending}"

    def _sheet(self) -> Any:
        """What the printed page says; None while there is nothing to print."""
        answer = self.page.answer
        if answer.futures is None:
            return None
        from fourpermille_desktop.ui.what_if_print import Sheet

        at = self.page.question.chosen
        key = str(at)
        has_way = answer.futures.way(key) is not None
        care = [say.said(say.CARE, code) for code in answer.care.get(at, ()) if code in say.CARE]
        return Sheet(
            title=self._plot_name() if self.page.read.facts is not None else self.page.title(),
            under=self.tr("What if · {day}").format(day=self.page.words.day(date.today())),
            sentence=say.verdict(self.page.words, answer.futures, key)
            if has_way
            else self.tr("Today's way, no change."),
            caution=say.not_a_measurement(),
            futures=answer.futures,
            chosen=key,
            chart_unit=self.page.chart.unit.text(),
            asked_title=self.tr("What was asked"),
            asked=asked_rows(
                self.page.question,
                answer,
                self.page.words,
                self.page.origins(),
                self._plot_name(),
                self.page.ways.practices,
            )[1:],
            notes=[*care, *self._paper_notes(answer, key)],
            foot="4 per 1000 Desktop",
            is_rtl=self.page.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def _paper_notes(self, answer: Answer, key: str) -> list[str]:
        notes = [self.page.other_says()]
        if answer.futures is not None and answer.futures.way(key) is not None:
            as_gas = say.co2e_sentence(self.page.words, answer.futures, key)
            notes.append(self.tr("As CO₂: {figure}.").format(figure=as_gas))
            notes.append(say.caveats())
        return [note for note in notes if note]
