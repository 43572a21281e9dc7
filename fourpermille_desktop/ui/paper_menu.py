"""The Print button of a page of the library: to a printer, to a PDF file, and its table as a CSV file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ui.paper_table import Paper
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.page import Page


@dataclass(frozen=True)
class Numbers:
    """A table to save."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]


class PaperMenu(QObject):
    """`paper` answers what is printed, or None while there is nothing. Tests hand in another `ask_where`."""

    def __init__(
        self,
        page: Page,
        button: Button,
        paper: Callable[[], Paper | None],
        file_name: Callable[[], str],
        numbers: Callable[[], Numbers | None] | None = None,
    ) -> None:
        super().__init__(page)
        self.page, self.button = page, button
        self.paper, self.file_name, self.numbers = paper, file_name, numbers
        self.ask_where: Callable[[str, str], str] = self._ask_where
        self.menu = QMenu(page)
        self.menu.addAction(self.tr("Print…"), self.print_page)
        self.menu.addAction(self.tr("Save as PDF…"), self.save_pdf)
        if numbers is not None:
            self.menu.addAction(self.tr("Save the table (CSV)…"), self.save_numbers)
        button.trailing_icon = "caret-down"
        button.clicked.connect(self._show_menu)

    def _show_menu(self) -> None:
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 4)))

    def _ask_where(self, name: str, kinds: str) -> str:
        return QFileDialog.getSaveFileName(self.page.window(), "", name, kinds)[0]

    def save_pdf(self) -> None:
        paper = self.paper()
        out = self.ask_where(f"{self.file_name()}.pdf", "PDF (*.pdf)") if paper is not None else ""
        if not out or paper is None:
            return
        from fourpermille_desktop.ui.paper_table import save_pdf

        try:
            save_pdf(Path(out), paper)
        except (AppError, OSError) as error:
            self.page.show_error(error, self.save_pdf)
            return
        self._say_saved(out)

    def print_page(self) -> None:
        paper = self.paper()
        if paper is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from fourpermille_desktop.ui.paper_table import prepare, print_paper

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, paper)
        dialog = QPrintDialog(printer, self.page.window())
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            print_paper(printer, paper)

    def save_numbers(self) -> None:
        numbers = self.numbers() if self.numbers is not None else None
        out = self.ask_where(f"{self.file_name()}.csv", "CSV (*.csv)") if numbers is not None else ""
        if not out or numbers is None:
            return

        def write(_job: Job) -> None:
            from fourpermille_desktop.files.csv_text import write_table

            write_table(Path(out), numbers.head, numbers.rows)

        self.page.context.tasks.run(
            self.page, write, lambda _done: self._say_saved(out), otherwise=self.page.show_error
        )

    def _say_saved(self, out: str) -> None:
        self.page.context.toast(self.tr("Saved: {file}").format(file=self.page.words.code(Path(out).name)))
